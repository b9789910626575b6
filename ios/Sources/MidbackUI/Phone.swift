// What do the screens leave to the phone? Its light, and its own settings.

import MidbackCore
import SwiftUI

/// The phone around the screens; the app says how each is done there.
public struct Phone: Sendable {
    /// Keeps the screen lit as long as it is asked to.
    public var keepAwake: @MainActor @Sendable (Bool) -> Void
    /// Opens the system's settings where that is mended.
    public var openReminderSettings: @MainActor @Sendable (ReminderTrouble) -> Void

    /// A phone on which what is not said does nothing.
    public init(
        keepAwake: @escaping @MainActor @Sendable (Bool) -> Void = { _ in },
        openReminderSettings: @escaping @MainActor @Sendable (ReminderTrouble) -> Void = { _ in }
    ) {
        (self.keepAwake, self.openReminderSettings) = (keepAwake, openReminderSettings)
    }
}

private struct PhoneKey: EnvironmentKey {
    static let defaultValue = Phone()
}

extension EnvironmentValues {
    /// The phone; one that does nothing before it was said.
    public var phone: Phone {
        get { self[PhoneKey.self] }
        set { self[PhoneKey.self] = newValue }
    }
}
