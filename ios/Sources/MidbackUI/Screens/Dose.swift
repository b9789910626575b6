// Why is the dose of an exercise what it is, how did it come to be, and what is chosen instead?

import MidbackCore
import MidbackKit
import SwiftUI

struct DoseRoute: View {
    let exercise: ExerciseId

    var body: some View {
        Asked(wish: exercise) { [exercise] in
            try $0.dose(exercise: exercise, now: $1)
        } content: {
            DoseView(screen: $0)
        }
    }
}

/// The page about a dose.
struct DoseView: View {
    let screen: DoseScreen

    var body: some View {
        Scaffold(screen.title) {
            Now(screen: screen)
            Reasons(title: screen.whyTitle, sentences: screen.why, isList: false)
            Reasons(title: screen.factsTitle, sentences: screen.facts)
            Reasons(title: screen.nearestTitle, sentences: screen.nearest)
            if !screen.rules.isEmpty { Small(screen.rules) }
            if !screen.offers.isEmpty {
                SectionTitle(screen.offersTitle)
                ListCard {
                    ForEach(screen.offers, id: \.label) { offer in
                        Offer(
                            offer: offer, screen: screen, isFirst: offer.label == screen.offers.first?.label)
                    }
                }
            }
            SectionTitle(screen.changesTitle)
            if screen.changes.isEmpty {
                Quiet(screen.noChanges)
            } else {
                Card {
                    ForEach(Array(screen.changes.enumerated()), id: \.offset) { at, change in
                        if at > 0 { Divider() }
                        Change(change: change)
                    }
                }
            }
        }
    }
}

/// How much it is, and where that is among all that the person can come to.
private struct Now: View {
    let screen: DoseScreen

    var body: some View {
        if screen.level != nil || screen.dose != nil || screen.leftOut != nil || screen.ladder != nil {
            Card {
                if screen.level != nil || screen.dose != nil {
                    VStack(alignment: .leading, spacing: Space.tiny) {
                        if let level = screen.level { CardTitle(level) }
                        if let dose = screen.dose { Spoken(dose, font: .heading) }
                    }
                }
                if let leftOut = screen.leftOut { Mark(leftOut, sign: .out, color: Palette.danger) }
                if let ladder = screen.ladder { Ladder(ladder: ladder) }
            }
        }
    }
}

/// The picture, and the same in words below it; VoiceOver says them as one.
private struct Ladder: View {
    let ladder: DoseLadder

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            StepLadder(
                ladder.levels.map { level in
                    LadderLevel(
                        title: level.title, steps: Int(level.steps), present: level.present.map { Int($0) },
                        isPassed: level.passed)
                })
            Quiet(ladder.text)
        }
        .padding(.top, Space.small)
        .accessibilityElement()
        .accessibilityLabel(ladder.text)
    }
}

/// Sentences of one kind, if there are any.
private struct Reasons: View {
    let title: String
    let sentences: [String]
    var isList = true

    var body: some View {
        if !sentences.isEmpty {
            Card {
                CardTitle(title, isHeader: true)
                ForEach(Array(sentences.enumerated()), id: \.offset) { _, sentence in
                    if isList { Bullet(sentence) } else { Text(sentence) }
                }
            }
        }
    }
}

/// What can be chosen instead; what it means is said beside it, and once more before it is done.
private struct Offer: View {
    let offer: DoseOffer
    let screen: DoseScreen
    let isFirst: Bool

    @Environment(Store.self) private var store
    @State private var isAsking = false

    var body: some View {
        ListRow(isFirst: isFirst) {
            isAsking = true
        } content: {
            Text(offer.label).font(.name).foregroundStyle(Palette.primary)
            Quiet(offer.warning)
        }
        .onceMore(
            $isAsking, title: offer.label, text: offer.warning, yes: screen.choose, no: screen.leave
        ) {
            let (exercise, how, step) = (screen.exercise, offer.how, offer.step)
            store.does { try $0.chooseDose(exercise: exercise, how: how, step: step, now: $1) }
        }
    }
}

private struct Change: View {
    let change: DoseChange

    var body: some View {
        HStack(alignment: .top, spacing: Space.small) {
            VStack(alignment: .leading, spacing: Space.tiny) {
                Quiet(change.day)
                Text(change.text)
                if let reason = change.reason { Quiet(reason) }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            Direction(change.direction)
        }
        .accessibilityElement(children: .combine)
    }
}
