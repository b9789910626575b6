// How are the core's texts shown?

import MidbackCore
import SwiftUI

/// A text that VoiceOver may have to say in other words.
struct Spoken: View {
    let text: MidbackCore.Text
    var font = Font.reading

    init(_ text: MidbackCore.Text, font: Font = .reading) { (self.text, self.font) = (text, font) }

    var body: some View {
        Text(text.shown).font(font).accessibilityLabel(text.spoken ?? text.shown)
    }
}

extension View {
    /// Asks once more, in the words of a record.
    func onceMore(
        _ isPresented: Binding<Bool>, _ dialog: EndDialog, isDanger: Bool = false,
        action: @escaping @MainActor () -> Void
    ) -> some View {
        onceMore(
            isPresented, title: dialog.title, text: dialog.text, yes: dialog.confirm, no: dialog.cancel,
            isDanger: isDanger, action: action)
    }
}
