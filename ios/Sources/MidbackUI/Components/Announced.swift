// How does VoiceOver learn what appeared by itself?

import SwiftUI

#if canImport(Accessibility)
    import Accessibility
#endif

/// What VoiceOver is told. Without it nothing happens.
@MainActor enum Aloud {
    /// Reads that out.
    static func say(_ text: String) {
        guard !text.isEmpty else { return }
        #if canImport(Accessibility)
            // Else what VoiceOver says of its own place, as a tapped button goes, cuts it off.
            var said = AttributedString(text)
            said.accessibilitySpeechAnnouncementPriority = .high
            AccessibilityNotification.Announcement(said).post()
        #else
            AccessibilityNotification.Announcement(text).post()
        #endif
    }

    /// Says that another screen is here, and leads to its beginning.
    static func screenChanged() { AccessibilityNotification.ScreenChanged().post() }
}

extension View {
    /// Read out as soon as it is there, and whenever it is another.
    func announced(_ text: String) -> some View {
        onChange(of: text, initial: true) { _, now in Aloud.say(now) }
    }
}
