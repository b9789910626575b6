// Which of these? One or several answers, each a word or a short sentence.

import SwiftUI

/// One answer that can be given.
///
/// `spoken`: what VoiceOver says for it, where that is something else.
struct Choice: Equatable {
    let label: String
    let isChosen: Bool
    var spoken: String?

    init(_ label: String, isChosen: Bool, spoken: String? = nil) {
        (self.label, self.isChosen, self.spoken) = (label, isChosen, spoken)
    }
}

/// Answers to choose from, side by side as far as they fit.
///
/// `several`: more than one can be chosen, and a chosen one can be taken back. `isStacked`: one below the other, for answers
/// longer than a few words. `choose` is told the place of the tapped one.
struct Choices: View {
    let choices: [Choice]
    var several = false
    var isStacked = false
    let choose: @MainActor (Int) -> Void

    init(
        _ choices: [Choice], several: Bool = false, isStacked: Bool = false,
        choose: @escaping @MainActor (Int) -> Void
    ) {
        (self.choices, self.several, self.isStacked, self.choose) = (choices, several, isStacked, choose)
    }

    var body: some View {
        if isStacked {
            VStack(alignment: .leading, spacing: Space.small) { all }
        } else {
            Flow { all }
        }
    }

    private var all: some View {
        ForEach(Array(choices.enumerated()), id: \.offset) { at, choice in
            Chooser(choice: choice, several: several) {
                choose(at)
            } label: {
                HStack(spacing: Space.small) {
                    ChoiceMark(isChosen: choice.isChosen, isRound: !several)
                    Text(choice.label).accessibilityLabel(choice.spoken ?? choice.label)
                }
                .multilineTextAlignment(.leading)
                .padding(.horizontal, Space.smallCorner)
                .padding(.vertical, Space.small)
                .frame(minHeight: Space.target)
                .frame(maxWidth: isStacked ? .infinity : nil, alignment: .leading)
                .foregroundStyle(choice.isChosen ? Palette.onPrimaryContainer : Palette.ink)
                .choiceGround(isChosen: choice.isChosen)
            }
        }
    }
}

extension View {
    /// What these are together: VoiceOver says it where it comes to the first of them.
    func together(as label: String) -> some View {
        accessibilityElement(children: .contain).accessibilityLabel(label)
    }
}

/// Equal answers to one question, each as large as a step of the screen; one replaces the other.
struct AnswerButtons: View {
    let choices: [Choice]
    let choose: @MainActor (Int) -> Void

    init(_ choices: [Choice], choose: @escaping @MainActor (Int) -> Void) {
        (self.choices, self.choose) = (choices, choose)
    }

    var body: some View {
        VStack(spacing: Space.small) {
            ForEach(Array(choices.enumerated()), id: \.offset) { at, choice in
                Chooser(choice: choice, several: false) {
                    choose(at)
                } label: {
                    HStack(spacing: Space.smallCorner) {
                        ChoiceMark(isChosen: choice.isChosen, isRound: true)
                        Text(choice.label)
                    }
                    .multilineTextAlignment(.leading)
                    .padding(.horizontal, Space.medium)
                    .padding(.vertical, Space.small)
                    .frame(maxWidth: .infinity, minHeight: Space.step, alignment: .leading)
                    .foregroundStyle(choice.isChosen ? Palette.onPrimaryContainer : Palette.ink)
                    .choiceGround(isChosen: choice.isChosen)
                }
            }
        }
    }
}

/// Choices with names of a letter or two, side by side in one row: any number of them can be on. Each says its whole name.
struct ShortChoices: View {
    let choices: [Choice]
    let choose: @MainActor (Int) -> Void

    init(_ choices: [Choice], choose: @escaping @MainActor (Int) -> Void) {
        (self.choices, self.choose) = (choices, choose)
    }

    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if size.isAccessibilitySize {
            // Marks as large as the letters have no room in one row; the whole names have, one below the other.
            Choices(
                choices.map { Choice($0.spoken ?? $0.label, isChosen: $0.isChosen) }, several: true,
                isStacked: true,
                choose: choose)
        } else {
            row
        }
    }

    private var row: some View {
        HStack(spacing: Space.tiny) {
            ForEach(Array(choices.enumerated()), id: \.offset) { at, choice in
                Chooser(choice: choice, several: true) {
                    choose(at)
                } label: {
                    VStack(spacing: Space.tiny) {
                        ChoiceMark(isChosen: choice.isChosen, isRound: false)
                        Text(choice.label)
                            .font(.label)
                            .lineLimit(1)
                            .minimumScaleFactor(half)
                            .accessibilityLabel(choice.spoken ?? choice.label)
                    }
                    .frame(maxWidth: .infinity, minHeight: Space.step + Space.small)
                    .foregroundStyle(choice.isChosen ? Palette.onPrimaryContainer : Palette.ink)
                    .choiceGround(isChosen: choice.isChosen)
                }
            }
        }
    }

    /// A letter may shrink, but is never cut.
    private let half = 0.5
}

/// What is tapped: a switch where each answer stands for itself, a button that says that it is chosen where one replaces
/// the other.
struct Chooser<Label: View>: View {
    let choice: Choice
    let several: Bool
    let choose: @MainActor () -> Void
    @ViewBuilder let label: Label

    var body: some View {
        if several {
            Toggle(isOn: Binding(get: { choice.isChosen }, set: { _ in choose() })) { label }
                .toggleStyle(PlainToggle())
        } else {
            Button(action: choose) { label }
                .buttonStyle(.plain)
                .accessibilityAddTraits(choice.isChosen ? .isSelected : [])
        }
    }
}

/// A switch that is drawn by its own words alone.
struct PlainToggle: ToggleStyle {
    func makeBody(configuration: Configuration) -> some View {
        Button {
            configuration.isOn.toggle()
        } label: {
            configuration.label
        }.buttonStyle(.plain)
    }
}

/// The usual signs: a ring where one answer replaces the other, a box where each stands for itself. The place of the check
/// is kept free, so that nothing moves when an answer is given.
struct ChoiceMark: View {
    let isChosen: Bool
    let isRound: Bool

    @ScaledMetric(relativeTo: .body) private var size: CGFloat = 20

    var body: some View {
        let shape = RoundedRectangle(cornerRadius: isRound ? size / 2 : Space.tiny)
        ZStack {
            shape.fill(isChosen ? Palette.primary : Palette.surface)
            shape.strokeBorder(isChosen ? Palette.primary : Palette.outline, lineWidth: 1.5)
            if isChosen {
                Sign.check.image.font(.system(size: size * part, weight: .bold)).foregroundStyle(
                    Palette.onPrimary)
            }
        }
        .frame(width: size, height: size)
        .accessibilityHidden(true)
    }

    /// How much of the mark its check fills.
    private let part = 0.55
}
