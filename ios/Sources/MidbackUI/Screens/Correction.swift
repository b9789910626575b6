// What was recorded of a session, and is it right?

import MidbackCore
import MidbackKit
import SwiftUI

struct CorrectionRoute: View {
    let session: SessionId

    var body: some View {
        Asked(wish: session) { [session] in
            try $0.correction(session: session, now: $1)
        } content: {
            CorrectionView(screen: $0)
        }
    }
}

/// The correction of a session. Each tap is kept at once.
struct CorrectionView: View {
    let screen: CorrectionScreen

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @State private var isDeleting = false

    var body: some View {
        Scaffold(screen.title) {
            Quiet(screen.date)
            Text(screen.text)
            ForEach(screen.exercises, id: \.exercise) { Exercise(one: $0, session: screen.session) }
            QuietButton(screen.delete, isOutlined: true, isDanger: true) { isDeleting = true }
                .onceMore($isDeleting, screen.deleteDialog, isDanger: true, action: delete)
        } bottom: {
            PrimaryButton(screen.done) { places.back() }
        }
    }

    /// The page goes first: there is nothing to ask for it any more.
    private func delete() {
        let session = screen.session
        places.back()
        store.does { try $0.deleteSession(session: session, now: $1) }
    }
}

private struct Exercise: View {
    let one: CorrectionExercise
    let session: SessionId

    @Environment(Store.self) private var store

    var body: some View {
        Card(spacing: Space.medium) {
            Pictured(one.picture) {
                CardTitle(one.name, isHeader: true)
                Quiet(one.level)
            }
            ForEach(Array(one.sets.enumerated()), id: \.offset) { _, set in
                AmountStepper(
                    label: set.label, amount: set.amount.shown, spoken: set.amount.spoken ?? set.amount.shown,
                    less: set.less.map { step(to: $0, of: set) }, more: set.more.map { step(to: $0, of: set) }
                )
            }
            // The same number again takes it back.
            ScaleQuestion(one.pain, value: one.painSaid) { number in
                rate(pain: .some(number == one.painSaid ? nil : number))
            }
            ScaleQuestion(one.effort, value: one.effortSaid) { number in
                rate(effort: .some(number == one.effortSaid ? nil : number))
            }
        }
    }

    private func step(to step: CorrectionStep, of set: CorrectionSet) -> AmountStep {
        AmountStep(label: step.label) {
            let (session, exercise, number, side) = (session, one.exercise, set.set, set.side)
            store.does {
                try $0.correctSet(
                    session: session, exercise: exercise, set: number, side: side, amount: step.amount,
                    now: $1)
            }
        }
    }

    /// One that is not given here stays as it is kept now, which the screen may not know yet.
    private func rate(pain: Int32?? = nil, effort: Int32?? = nil) {
        let (session, exercise) = (session, one.exercise)
        store.does { core, now in
            let kept = try core.correction(session: session, now: now).exercises
                .first { $0.exercise == exercise }
            try core.correctRating(
                session: session, exercise: exercise, pain: pain ?? kept?.painSaid,
                effort: effort ?? kept?.effortSaid, now: now)
        }
    }
}
