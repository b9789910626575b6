// What was the session, exercise by exercise, and what happens next?

import MidbackCore
import MidbackKit
import SwiftUI

/// What was said on this screen: it stays there, and can be corrected, until the screen is left.
struct SummaryTold {
    var rates: [RateTold] = []
    var pain: PainAfterTold?
}

/// How an exercise felt, as far as it was said.
struct RateTold {
    let rate: RateStep
    var pain: Int32?
    var effort: Int32?
}

/// The pain after the session.
struct PainAfterTold {
    let scale: MidbackCore.Scale
    let pain: Int32
}

struct SummaryRoute: View {
    let session: SessionId

    @State private var told = SummaryTold()

    var body: some View {
        Asked(wish: session) { [session] in
            try $0.summary(session: session, now: $1)
        } content: {
            SummaryView(screen: $0, told: $told)
        }
    }
}

/// The summary of a session: what was done, what happens next, and what can still be said of it. Nothing of it has to be.
///
/// `told`: what was said here just now.
struct SummaryView: View {
    let screen: SummaryScreen
    @Binding var told: SummaryTold

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @State private var isJustDone = false

    var body: some View {
        Scaffold(screen.title) {
            Closing(screen: screen)
            if let felt = screen.felt { Felt(page: felt, tap: tap) }
            if let scale = told.pain?.scale ?? screen.painAfter {
                Card { ScaleQuestion(scale, value: told.pain?.pain) { tell(scale, $0) } }
            }
            WhatNext(screen: screen)
            // In the session's order, and each stays where it is once it is answered.
            ForEach(Array(screen.rows.enumerated()), id: \.offset) { _, row in
                Card {
                    ExerciseResult(row: row)
                    if let rate = rate(of: row.exercise) { LateRate(told: rate, tell: tell) }
                    QuietButton(row.why, isOutlined: true) { places.open(.dose(row.exercise)) }
                }
            }
        } bottom: {
            PrimaryButton(screen.close) { places.goTo(.today) }
        }
        // In the session's own place it has just ended; from anywhere else it is only looked at again.
        .onAppear {
            isJustDone = places.cover?.root == .summary(screen.session) && screen.rows.allSatisfy(\.whole)
        }
        .sensoryFeedback(.success, trigger: isJustDone)
    }

    private func rate(of exercise: ExerciseId) -> RateTold? {
        told.rates.first { $0.rate.exercise == exercise }
            ?? screen.questions.first { $0.exercise == exercise }.map { RateTold(rate: $0) }
    }

    // Each answer is kept as it is given: who closes the app after one tap has said that much.

    private func tap(_ tap: FeltTap) {
        let session = screen.session
        store.does { try $0.tapFelt(session: session, tap: tap, now: $1) }
    }

    private func tell(_ scale: MidbackCore.Scale, _ pain: Int32) {
        told.pain = PainAfterTold(scale: scale, pain: pain)
        let session = screen.session
        store.does { try $0.painAfter(session: session, pain: pain, now: $1) }
    }

    private func tell(_ said: RateTold) {
        let (session, exercise) = (screen.session, said.rate.exercise)
        told.rates.removeAll { $0.rate.exercise == exercise }
        told.rates.append(said)
        let (pain, effort) = (said.pain, said.effort)
        store.does {
            try $0.rateExercise(session: session, exercise: exercise, pain: pain, effort: effort, now: $1)
        }
    }
}

/// A quiet moment before anything is asked: somebody at rest, what was done, and the week with today in it.
private struct Closing: View {
    let screen: SummaryScreen

    var body: some View {
        if let picture = screen.atRest { AtRest(picture) }
        Text(screen.heading).font(.section)
        Quiet(screen.sets)
        if !screen.week.isEmpty { WeekMarks(days: screen.week) }
    }
}

private struct WhatNext: View {
    let screen: SummaryScreen

    var body: some View {
        Card(.calm) {
            CardTitle(screen.nextTitle, isHeader: true)
            Text(screen.next)
            if let session = screen.nextSession { Text(session) }
        }
    }
}

/// How an exercise felt of which it was not said in time.
private struct LateRate: View {
    let told: RateTold
    let tell: @MainActor (RateTold) -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: Space.medium) {
            ScaleQuestion(told.rate.pain, value: told.pain) { pain in
                tell(RateTold(rate: told.rate, pain: pain, effort: told.effort))
            }
            // One after the other: a page of open questions is no way to end a session.
            if told.pain != nil {
                ScaleQuestion(told.rate.effort, value: told.effort) { effort in
                    tell(RateTold(rate: told.rate, pain: told.pain, effort: effort))
                }
            }
        }
        .padding(.top, Space.small)
    }
}
