// Which word is looked for?

import SwiftUI

/// A field for words to look for, at the top of what is looked through. Each change is told at once; the keyboard's search key
/// only puts the keyboard away.
///
/// `label`: what can be looked for. `clear`: what VoiceOver calls the button that empties the field.
struct SearchField: View {
    let label: String
    let clear: String
    @Binding var text: String

    @FocusState private var isTyped: Bool

    init(_ label: String, clear: String, text: Binding<String>) {
        (self.label, self.clear, _text) = (label, clear, text)
    }

    var body: some View {
        let shape = RoundedRectangle(cornerRadius: Space.corner)
        HStack(spacing: Space.small) {
            Sign.search.image.foregroundStyle(Palette.quiet)
            TextField(label, text: $text)
                .font(.reading)
                .submitLabel(.search)
                .autocorrectionDisabled()
                .accessibilityAddTraits(.isSearchField)
                .focused($isTyped)
            if !text.isEmpty {
                Button {
                    text = ""
                } label: {
                    Label(clear, systemImage: Sign.close.rawValue)
                        .labelStyle(.iconOnly)
                        .frame(minWidth: Space.target, minHeight: Space.target)
                        .foregroundStyle(Palette.quiet)
                        .contentShape(Rectangle())
                }
                .buttonStyle(.plain)
            }
        }
        .padding(.leading, Space.medium)
        .padding(.trailing, text.isEmpty ? Space.medium : 0)
        .frame(minHeight: Space.step)
        // Around the words, too, a touch begins to type.
        .background {
            shape.fill(Palette.surface).onTapGesture { isTyped = true }.accessibilityHidden(true)
        }
        .overlay { shape.strokeBorder(Palette.outline).allowsHitTesting(false) }
    }
}
