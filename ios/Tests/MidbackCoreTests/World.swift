// What do the tests start from? A folder of their own, English, and one morning.

import Foundation
import MidbackCore

let english = Device(languages: ["en"], region: "GB", hour24: true, firstWeekday: 1)
/// 28 March 2026, eight o'clock in the morning.
let morning = Moment(epochMs: 1_774_681_200_000, utcOffsetMinutes: 60)
let sixteen = Data(0..<16)

/// The names of the files in a folder of the catalog, in alphabetical order.
func listed(_ folder: String) throws -> [String] {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    let files = try FileManager.default.contentsOfDirectory(
        at: root.appending(path: "core/catalog/\(folder)"), includingPropertiesForKeys: nil)
    return files.map { $0.deletingPathExtension().lastPathComponent }.sorted()
}

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
    /// Opened by somebody who has set it up: nothing to report or to mind, a session every day.
    func ready() throws -> Midback {
        let app = try answered()
        try app.checkSymptoms()
        return app
    }

    /// The same, but for the symptom check.
    func answered() throws -> Midback {
        let app = try open()
        try app.describePain(painNow: 3, average: 3, worst: 5, since: .weeks, now: morning)
        _ = try app.changeSetting(key: .conditions, values: [], now: morning)
        let settings = try app.settings(now: morning).sections.flatMap(\.settings)
        let atHome = settings.filter { $0.key == .equipment }.flatMap(\.choices).filter(\.on)
        _ = try app.changeSetting(key: .equipment, values: atHome.map(\.value), now: morning)
        _ = try app.changeSetting(key: .days, values: (1...7).map(String.init), now: morning)
        // The stories tell of each exercise how it was.
        _ = try app.changeSetting(key: .askEach, values: ["on"], now: morning)
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
        try sessionToday()?.items.map(\.exercise.value)
    }

    /// Today's session, before it is begun.
    func sessionToday() throws -> SessionCard? {
        let state = try today(now: morning).state
        guard case .ready(_, _, _, _, _, let session, _, _) = state else { return nil }
        return session
    }

    /// Stores what happened, as a phone does after each frame. Returns the frame that follows, and how many sets were
    /// among it.
    func keepAll(
        _ session: SessionId, _ player: LivePlayer, _ frame: LiveFrame, elapsedMs: UInt64
    ) throws -> (frame: LiveFrame, sets: Int) {
        var (frame, sets) = (frame, 0)
        while let event = frame.keep {
            let answer = try keep(session: session, event: event)
            frame = try player.kept(elapsedMs: elapsedMs, now: morning, seq: event.seq, answer: answer)
            if case .setFinished = event.happened { sets += 1 }
        }
        return (frame, sets)
    }

    /// Leads a session by its own time, and says after each exercise how it felt. Returns how many sets and answers
    /// that were.
    func leadThrough(_ session: SessionId) throws -> (sets: Int, answers: Int) {
        let player = try live(session: session, now: morning)
        var (sets, answers, clock) = (0, 0, UInt64(0))
        var next = try player.act(elapsedMs: clock, now: morning, command: .start)
        for _ in 0..<1000 {
            let (frame, stored) = try keepAll(session, player, next, elapsedMs: clock)
            sets += stored
            if let asked = frame.view.ask {
                answers += 1
                next = try player.act(
                    elapsedMs: clock, now: morning,
                    command: .rate(exercise: asked.exercise, pain: 1, effort: 3))
            } else if frame.view.after != nil {
                return (sets, answers)
            } else {
                clock += frame.motion.leftMs ?? 0
                next = try player.frame(elapsedMs: clock, now: morning)
            }
        }
        throw Endless()
    }
}

extension HistoryQuery {
    /// The newest sessions, however they went.
    static let all = HistoryQuery(search: "", only: .all, before: nil)
}
