// How are weeks with the app: a bad one, and the first four?

import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct LifeWalks {
        @Test(arguments: languages) func aWeekWithAFlare(language: String) async throws {
            let app = try await AppOnPhone.ready(language) { try $0.getTrained(now: $1) }
            // A good day after three good weeks.
            try await app.tellMorning(.noWorse)
            try await app.tellPain(1)
            let good = try await app.doOffered(kind: .planned)
            let exercises = good.rows.map(\.exercise)
            let before = try await app.steps(of: exercises)

            // The morning after is clearly worse, and so is the pain: something gentler is offered first, and why is said.
            try await app.wakeUp()
            try await app.tellMorning(.clearlyWorse)
            try await app.tellPain(7)
            let bad = try await app.offer()
            #expect(bad.act == .start(kind: .badDay))
            guard case .ready(_, _, _, _, let advice, let card, _, _) = try await app.today() else {
                throw Stuck("not ready")
            }
            try await app.see(try #require(advice))
            #expect(card.items.count == 2)
            for item in card.items { try await app.see(item.name) }
            let gentle = try await app.doOffered(kind: .badDay)
            #expect(gentle.rows.count == 2)

            // The next day is better, and the plan's own session comes first again: no dose rises, some fall, and each says why.
            try await app.wakeUp()
            try await app.tellPain(3)
            #expect(try await app.offer().act == .start(kind: .planned))
            try await app.seeReasons()
            let planned = try await app.doOffered(kind: .planned)
            #expect(planned.rows.count > 2)
            var after = try await app.steps(of: exercises)
            for (exercise, step) in after { #expect(step <= before[exercise] ?? step, "\(exercise)") }
            // What falls is written down once a session has begun with it.
            let lower = try #require(
                planned.rows.map(\.exercise).first { after[$0] ?? 0 < before[$0] ?? 0 })
            app.places.open(.dose(lower))
            let dose = try await app.ask { try $0.dose(exercise: lower, now: $1) }
            let change = try #require(dose.changes.first { $0.direction == .down })
            try await app.see(change.text)
            try await app.see(try #require(change.reason))
            try await app.screen.back()

            // Until a week after the flare nothing rises, however good the days are.
            for _ in 0..<4 {
                try await app.wakeUp()
                try await app.tellMorning(.noWorse)
                try await app.tellPain(1)
                try await app.doOffered(kind: .planned)
                let now = try await app.steps(of: exercises)
                for (exercise, step) in now { #expect(step <= after[exercise] ?? step, "\(exercise)") }
                after = now
            }

            // It stands among what happened, with its reason.
            try await app.tap(try await app.shell().progress)
            let progress = try await app.progress()
            let fall = try #require(progress.changes.first { $0.direction == .down })
            try await app.see(part: fall.reason)
            #expect(app.screen.faults == [])
        }

        /// From the first opening on: the setup, three sessions a week, the mornings after, the week's check-in; and then what there
        /// is to look back on. All of it on the screens.
        @Test(.timeLimit(.minutes(3))) func fourWeeksOfAPerson() async throws {
            let app = AppOnPhone()
            try await app.getSetUp()
            var (sessions, mornings, checkIns) = (0, 0, 0)
            for day in 0..<28 {
                if day > 0 { try await app.wakeUp() }
                try await app.renewCheck()
                if try await app.tellMorning(day % 9 == 8 ? .bitWorse : .noWorse) { mornings += 1 }
                if case .ready = try await app.today() {
                    // Four at first, and less and less.
                    try await app.tellPain(4 - day / 7)
                    let summary = try await app.doOffered(kind: .planned, effort: day % 3)
                    #expect(!summary.next.isEmpty)
                    sessions += 1
                }
                if try await app.checkIn(average: 4 - day / 7, enjoyment: 6 - day / 7) { checkIns += 1 }
            }
            #expect(sessions >= 12 && mornings >= 9 && (3...5).contains(checkIns))

            // Doses grew somewhere, and each change says why.
            try await app.tap(try await app.shell().progress)
            let progress = try await app.progress()
            #expect(progress.empty == nil && !progress.charts.isEmpty)
            #expect(progress.changes.contains { $0.direction == .up })
            for number in progress.numbers { try await app.see(part: number.help) }
            for chart in progress.charts { try await app.see(chart.sentence) }
            for ladder in progress.ladders { try await app.see(ladder.chart.sentence) }
            for change in progress.changes { try await app.see(part: change.reason) }
            // All of it can be found again.
            try await app.tap(progress.openHistory)
            let history = try await app.ask { try $0.history(query: .all, now: $1) }
            try await app.see(history.count)
            #expect(history.count.contains("\(sessions)"))
            try await app.see(try #require(history.sessions.first).outcome)
            let month = try await app.ask { try $0.calendar(month: nil, now: $1) }
            let done = try #require(month.days.last { $0.opens && !$0.today })
            try await app.tap(done.spoken)
            try await app.see(try await app.ask { try $0.day(day: done.day, now: $1) }.stateText)
            // And what comes.
            try await app.tap(try await app.shell().plan)
            let plan = try await app.ask { try $0.plan(now: $1) }
            try await app.see(plan.weekHeading)
            for row in plan.groups.flatMap(\.rows) { try await app.see(part: row.name) }
            #expect(app.screen.faults == [])
        }
    }
}

// What a person does day by day.
extension AppOnPhone {
    /// The next morning at eight: they look at Today.
    fileprivate func wakeUp() async throws {
        try await screen.enter(.background)
        let (now, day) = (hand.ofDay.now().epochMs, Int64(86_400_000))
        let next = Self.morning + ((now - Self.morning) / day + 1) * day
        hand.turn(.milliseconds(next - now))
        try await screen.enter(.active)
        places.goTo(.today)
        try await screen.settle()
    }

    /// Says how the morning was, where that is asked; whether it was.
    @discardableResult
    fileprivate func tellMorning(_ answer: Morning) async throws -> Bool {
        guard let question = try await today().morning else { return false }
        try await see(question.question)
        try await tap(try #require(question.answers.first { $0.answer == answer }).label)
        try await wait("the morning is told") {
            try $0.today(now: $1).state
        } until: {
            $0.morning == nil
        }
        return true
    }

    /// Says how much it hurts before the session.
    fileprivate func tellPain(_ pain: Int) async throws {
        guard case .ready(_, _, _, let question, _, _, _, _) = try await today() else {
            throw Stuck("not ready")
        }
        try await tap(question.scale.values[pain])
        try await wait("the pain is told") {
            try $0.today(now: $1).state
        } until: { state in
            if case .ready(_, _, _, let told, _, _, _, _) = state { told.said == Int32(pain) } else { false }
        }
    }

    /// What is offered first.
    fileprivate func offer() async throws -> DayOffer {
        guard case .ready(_, _, _, _, _, _, let offers, _) = try await today() else {
            throw Stuck("not ready")
        }
        return try #require(offers.first)
    }

    /// Does what is offered first from beginning to end, says that nothing added to the pain, and how hard it was.
    @discardableResult
    fileprivate func doOffered(kind: SessionKind, effort: Int = 1) async throws -> SummaryScreen {
        let offer = try await offer()
        #expect(offer.act == .start(kind: kind))
        try await tap(offer.label)
        let driver = try await led()
        try await passUntil("the end") { driver.view.state == .over }
        let summary = try await ask { try $0.summary(session: driver.id, now: $1) }
        try await see(summary.heading)
        if let felt = summary.felt {
            try await tap(felt.none.label)
            try await tap(felt.efforts[effort].label)
            try await wait("the answers") {
                try $0.summary(session: driver.id, now: $1)
            } until: {
                $0.felt?.efforts[effort].selected == true
            }
        }
        try await tap(summary.close)
        guard case .done(_, let heading, _, _, _, _, _) = try await today() else { throw Stuck("not done") }
        try await see(heading)
        return summary
    }

    /// Reads why each exercise of today's session is as much as it is.
    fileprivate func seeReasons() async throws {
        guard case .ready(_, _, _, _, _, let card, _, _) = try await today() else { throw Stuck("not ready") }
        if let reason = card.reason { try await see(reason) }
        for item in card.items { try await see(part: item.reasonIsShared ? item.why : item.reason) }
    }

    /// Where on its ladder each exercise is.
    fileprivate func steps(of exercises: [ExerciseId]) async throws -> [ExerciseId: UInt32] {
        try await ask { core, now in
            var steps: [ExerciseId: UInt32] = [:]
            for exercise in exercises {
                guard let ladder = try core.dose(exercise: exercise, now: now).ladder else { continue }
                // Levels that are passed count with all their steps.
                let at = ladder.levels.firstIndex { $0.present != nil }
                guard let at, let step = ladder.levels[at].present else { continue }
                steps[exercise] = ladder.levels[..<at].reduce(0) { $0 + $1.steps } + step
            }
            return steps
        }
    }

    /// Answers the symptom check again, where it comes before sessions.
    fileprivate func renewCheck() async throws {
        guard case .closed(_, let notice) = try await today() else { return }
        try await tap(try #require(notice).open)
        guard case .intro(let intro) = try await check() else { throw Stuck("no intro") }
        try await tap(intro.begin)
        try await noneFromHere()
        let outcome = try await outcome()
        try await see(outcome.heading)
        places.goTo(.today)
        try await screen.settle()
    }

    /// Does the week's check-in, where it is due; whether it was.
    fileprivate func checkIn(average: Int, enjoyment: Int) async throws -> Bool {
        guard try await progress().checkIn.due else { return false }
        try await tap(try await shell().progress)
        try await tap(try await progress().checkIn.open)
        let screen = try await ask { try $0.checkInScreen(day: nil, now: $1) }
        try await see(screen.text)
        var tapped: [String] = []
        for (question, value) in zip(screen.questions, [average, average + 2, enjoyment]) {
            let label = question.scale.values[value]
            // Scales of the same numbers stand one below the other.
            let others = screen.questions.prefix(tapped.count).filter { $0.scale.values.contains(label) }
            try await tap(label, after: others.count)
            tapped.append(label)
        }
        try await tap(screen.save)
        try await wait("it is kept") {
            try $0.progress(range: .twelveWeeks, now: $1)
        } until: {
            !$0.checkIn.due
        }
        try await tap(try await shell().today)
        return true
    }
}

extension TodayState {
    /// How the morning was, where that is asked.
    fileprivate var morning: MorningQuestion? {
        switch self {
        case .ready(_, _, let morning, _, _, _, _, _), .off(_, _, let morning, _, _): morning
        default: nil
        }
    }
}
