// How did the session feel? Everything is asked at once, answered by a tap each, and corrected by another.

import MidbackCore
import SwiftUI

/// The questions about all of it; which exercises only where some of them were not as the others.
struct Felt: View {
    let page: FeltPage
    let tap: @MainActor (FeltTap) -> Void

    @State private var asksWhich = false

    private var someAdded: Bool { page.some.selected || asksWhich }

    var body: some View {
        Card {
            CardTitle(page.added)
            Choices([
                Choice(page.none.label, isChosen: page.none.selected),
                Choice(page.some.label, isChosen: someAdded),
            ]) { at in
                let chosen = [page.none.tap, page.some.tap][at]
                asksWhich = chosen == .someAdded
                tap(chosen)
            }
            if someAdded { Which(page: page, tap: tap) }
        }
        Card {
            CardTitle(page.hard)
            FeltChoices(page.efforts, tap: tap)
            if let tooHard = page.tooHard {
                Text(tooHard)
                FeltChoices(page.exercises.map(\.tooHard), several: true, tap: tap)
            }
            if page.exercises.count > 1 { Otherwise(page: page, tap: tap) }
        }
    }
}

/// Which exercises added to the pain, and how much it was at its worst.
private struct Which: View {
    let page: FeltPage
    let tap: @MainActor (FeltTap) -> Void

    var body: some View {
        Text(page.which)
        FeltChoices(page.exercises.map(\.added), several: true, tap: tap)
        ForEach(page.exercises, id: \.exercise) { one in
            if let worst = one.worst {
                ScaleQuestion(worst, value: one.worstSaid) { tap(.worst(exercise: one.exercise, pain: $0)) }
            }
        }
    }
}

/// How hard each of them was, behind a tap: most of the time they were alike.
private struct Otherwise: View {
    let page: FeltPage
    let tap: @MainActor (FeltTap) -> Void

    @State private var isOpened = false

    /// What was said stays in sight.
    private var isOpen: Bool {
        isOpened || page.exercises.contains { $0.efforts.contains(where: \.selected) }
    }

    var body: some View {
        Expandable(isOpen: Binding(get: { isOpen }, set: { isOpened = $0 })) {
            Text(page.otherwise).font(.label).foregroundStyle(Palette.primary)
        }
        if isOpen {
            VStack(alignment: .leading, spacing: Space.medium) {
                ForEach(page.exercises, id: \.exercise) { one in
                    VStack(alignment: .leading, spacing: Space.small) {
                        Text(one.added.label)
                        FeltChoices(one.efforts, tap: tap)
                    }
                }
            }
        }
    }
}

private struct FeltChoices: View {
    let choices: [FeltChoice]
    let several: Bool
    let tap: @MainActor (FeltTap) -> Void

    init(_ choices: [FeltChoice], several: Bool = false, tap: @escaping @MainActor (FeltTap) -> Void) {
        (self.choices, self.several, self.tap) = (choices, several, tap)
    }

    var body: some View {
        Choices(choices.map { Choice($0.label, isChosen: $0.selected) }, several: several) {
            tap(choices[$0].tap)
        }
    }
}
