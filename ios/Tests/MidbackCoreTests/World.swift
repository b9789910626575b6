// What do the tests start from? A folder of their own, English, and one morning.

import Foundation
import MidbackCore

let english = Device(language: "en", region: "GB", hour24: true, firstWeekday: 1)
/// 28 March 2026, eight o'clock in the morning.
let morning = Moment(epochMs: 1_774_681_200_000, utcOffsetMinutes: 60)
let sixteen = Data(0..<16)

/// A folder that ends with the test.
final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    /// The data file in it.
    var file: URL { url.appending(path: "midback.sqlite") }

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func open() throws -> Midback {
        try Midback.open(folder: url.path, random: sixteen, device: english)
    }
}

extension Folder {
    /// Opened by somebody who has nothing to report in the symptom check.
    func ready() throws -> Midback {
        let app = try open()
        try app.checkSymptoms()
        return app
    }
}

/// The player never came to the end.
struct Endless: Error {}

extension Midback {
    /// Answers every page of a symptom check: with `new`, or that nothing is so.
    func checkSymptoms(new: String? = nil) throws {
        let check = try beginSymptomCheck(now: morning)
        while case .page(let page) = try symptomCheck(now: morning).step {
            let marked = page.items.map(\.flag).filter { $0 == new }
            try answerSymptomPage(
                check: check, page: page.page,
                answers: marked.map { SymptomAnswer(flag: $0, answer: .new) },
                none: marked.isEmpty, now: morning)
        }
    }

    /// What today's session would hold.
    func exercisesToday() throws -> [String]? {
        guard case .ready(_, let session, _) = try today(now: morning).state else { return nil }
        return session.items.map(\.exercise.value)
    }

    /// Does what the player asks for, as it asks for it, to the end. Returns how many sets that were.
    func playThrough(_ session: SessionId) throws -> Int {
        var sets = 0
        for _ in 0..<100 {
            switch try player(session: session, now: morning).step {
            case .doSet(let set):
                try finishSet(
                    session: session, exercise: set.exercise, set: set.set, side: set.side,
                    amount: Int32(set.amount), now: morning)
                sets += 1
            case .rate(let rate):
                try rateExercise(
                    session: session, exercise: rate.exercise, pain: 1, effort: 3, now: morning)
            case .advise(let advice):
                try goOn(session: session, exercise: advice.exercise, now: morning)
            case .over:
                return sets
            }
        }
        throw Endless()
    }
}
