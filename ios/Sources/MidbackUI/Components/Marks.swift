// Is this so? A sentence that can be marked, and what is asked of it once it is.

import SwiftUI

/// A sentence with a box before it; all of both is the target.
///
/// `help`: what the sentence means, below it. `tap`: what VoiceOver says that a tap does, where it is something else than
/// marking. `more` is asked below, as long as it is marked; `foot` stands below all of it.
struct MarkCard<More: View, Foot: View>: View {
    let text: String
    let help: String?
    let isMarked: Bool
    let tap: String?
    let mark: @MainActor () -> Void
    @ViewBuilder let more: More
    @ViewBuilder let foot: Foot

    init(
        _ text: String, help: String? = nil, isMarked: Bool, tap: String? = nil,
        mark: @escaping @MainActor () -> Void,
        @ViewBuilder more: () -> More = { EmptyView() }, @ViewBuilder foot: () -> Foot = { EmptyView() }
    ) {
        (self.text, self.help, self.isMarked, self.tap, self.mark) = (text, help, isMarked, tap, mark)
        (self.more, self.foot) = (more(), foot())
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 0) {
            Toggle(isOn: Binding(get: { isMarked }, set: { _ in mark() })) {
                HStack(alignment: .firstTextBaseline, spacing: Space.smallCorner) {
                    ChoiceMark(isChosen: isMarked, isRound: false)
                        .alignmentGuide(.firstTextBaseline) { $0[.bottom] - Space.tiny }
                    VStack(alignment: .leading, spacing: Space.tiny) {
                        Text(text)
                        if let help { Quiet(help) }
                    }
                    .frame(maxWidth: .infinity, alignment: .leading)
                }
                .multilineTextAlignment(.leading)
                .padding(Space.medium)
                .frame(minHeight: Space.step)
                .contentShape(Rectangle())
            }
            .toggleStyle(PlainToggle())
            .accessibilityHint(tap ?? "")
            if isMarked { more.padding([.horizontal, .bottom], Space.medium) }
            foot
        }
        .foregroundStyle(Palette.ink)
        .onGround(.plain, isChosen: isMarked)
    }
}
