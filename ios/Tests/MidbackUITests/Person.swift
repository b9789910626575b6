// Who uses the app in a test? Somebody who is set up, and who has trained, told to the core directly.

import MidbackCore
import MidbackKit

@testable import MidbackTesting

extension Midback {
    /// Makes somebody of them who has nothing to report or to mind, and a session on every day.
    func getReady(now: Moment) throws {
        let settings = try settings(now: now).sections.flatMap(\.settings)
        let atHome = settings.filter { $0.key == .equipment }.flatMap(\.choices).filter(\.on)
        try checkSymptoms(now: now)
        try describePain(painNow: 2, average: 3, worst: 5, since: .weeks, now: now)
        _ = try changeSetting(key: .conditions, values: [], now: now)
        _ = try changeSetting(key: .equipment, values: atHome.map(\.value), now: now)
        _ = try changeSetting(key: .days, values: (1...7).map(String.init), now: now)
    }

    /// Answers every page of a symptom check: with `new`, or that nothing is so.
    func checkSymptoms(new: String? = nil, now: Moment) throws {
        let check = try beginSymptomCheck(now: now)
        while case .page(let page) = try symptomCheck(now: now).step {
            let marked = page.items.map(\.flag).filter { $0 == new }
            try answerSymptomPage(
                check: check, page: page.page, answers: marked.map { SymptomAnswer(flag: $0, answer: .new) },
                none: marked.isEmpty, now: now)
        }
    }
}

extension Midback {
    /// Does the session that is next, all of it, and says of each exercise how it felt.
    func train(now: Moment, pain: Int32 = 1, effort: Int32 = 3) throws {
        let (session, now) = try lead(now: now)
        for row in try summary(session: session, now: now).rows {
            try rateExercise(session: session, exercise: row.exercise, pain: pain, effort: effort, now: now)
        }
    }

    /// Makes somebody of them who has trained on every other day for three weeks.
    func getTrained(now: Moment) throws {
        try getReady(now: now.later(days: -22))
        for days in stride(from: -21, through: -1, by: 2) {
            let day = now.later(days: days)
            try checkSymptoms(now: day)
            try painBefore(pain: 1, now: day)
            try train(now: day)
            if days < -1 { try answerMorning(answer: .noWorse, now: now.later(days: days + 1)) }
        }
    }
}

extension Moment {
    /// So many days later, or before, where no clock is changed.
    func later(days: Int) -> Moment {
        Moment(epochMs: epochMs + Int64(days) * 86_400_000, utcOffsetMinutes: utcOffsetMinutes)
    }
}
