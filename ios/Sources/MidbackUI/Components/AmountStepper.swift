// How much was it after all? An amount in words, with a step down and a step up.

import SwiftUI

/// One step of an amount.
struct AmountStep {
    let label: String
    let action: @MainActor () -> Void
}

/// An amount that is changed one step at a time; the caller knows the steps.
///
/// `label`: what it is of. `spoken`: what VoiceOver says for the amount, also after each step. `less`, `more`: what is below and
/// above it; where there is none, its place stays free.
struct AmountStepper: View {
    let label: String
    let amount: String
    let spoken: String
    let less: AmountStep?
    let more: AmountStep?

    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            Quiet(label)
            if size.isAccessibilitySize {
                // Between the buttons its words would be broken.
                words
                HStack(spacing: Space.medium) {
                    step(.minus, less)
                    step(.plus, more)
                }
            } else {
                HStack(spacing: Space.small) {
                    step(.minus, less)
                    words.multilineTextAlignment(.center).frame(maxWidth: .infinity)
                    step(.plus, more)
                }
            }
        }
        .onChange(of: spoken) { _, now in Aloud.say(now) }
    }

    private var words: some View { Text(amount).font(.name).accessibilityLabel(spoken) }

    @ViewBuilder private func step(_ sign: Sign, _ step: AmountStep?) -> some View {
        if let step {
            Button(action: step.action) {
                Label(step.label, systemImage: sign.rawValue)
                    .labelStyle(.iconOnly)
                    .frame(minWidth: Space.target, minHeight: Space.target)
                    .foregroundStyle(Palette.primary)
                    .background { RoundedRectangle(cornerRadius: Space.corner).strokeBorder(Palette.outline) }
                    .contentShape(Rectangle())
            }
            .buttonStyle(.plain)
        } else {
            Color.clear.frame(width: Space.target, height: Space.target)
        }
    }
}
