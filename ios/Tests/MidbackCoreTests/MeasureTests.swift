// How fast do the core's answers come to Swift? The same calls as `measure calls` of `bench/`, on the same data.
//
// `cargo xtask bench` names a folder in MIDBACK_BENCH, which holds a history of one year in `1` and one of ten in `10`;
// without it nothing is measured. Each figure is a line of JSON in the file `swift.jsonl` there.

import Foundation
import MidbackCore
import Testing

@Test func whatIsAskedIsMeasured() throws {
    guard let place = ProcessInfo.processInfo.environment["MIDBACK_BENCH"] else { return }
    let folder = URL(filePath: place)
    var sheet = Sheet()
    for years in [1, 10] {
        // Beside the history, so that it is on the disk that is measured.
        let copy = folder.appending(path: "swift-\(years)")
        try? FileManager.default.removeItem(at: copy)
        try FileManager.default.copyItem(at: folder.appending(path: "\(years)"), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let open = { try Midback.open(folder: copy.path, random: sixteen, device: english) }
        try open().shut()
        try sheet.measure("open and today", years) {
            let app = try open()
            return (app, try app.today(now: morning))
        }
        let app = try open()
        try sheet.screens(app, years)
        try sheet.sessions(app, years)
        try app.shut()
    }
    let (work, catCow, level) = (Work(), ExerciseId("cat-cow"), LevelId(2))
    try sheet.measure("a call that does nothing") { try work.share() }
    try sheet.measure("figure of cat-cow, first picture", runs: slow) {
        try figureFirst(exercise: catCow, level: level, banded: false)
    }
    try sheet.measure("figure of cat-cow, whole loop", runs: slow) {
        try figureLoop(exercise: catCow, level: level, banded: false)
    }
    try sheet.lines.joined().write(
        to: folder.appending(path: "swift.jsonl"), atomically: true, encoding: .utf8)
}

private let quick = 300
private let slow = 20
/// How many days a session is led on.
private let days: Int64 = 5

/// A phone as far as reminders go.
private let phone = ReminderPhone(
    limit: 60, refills: true, permission: .allowed, channelOn: true, exact: false, timeSensitive: nil,
    restricted: false, bootedMs: morning.epochMs, pending: [])

/// How long a call took, in microseconds. What it gave is cleared away outside of its time.
private func timed<T>(_ call: () throws -> T) throws -> (answer: T, took: Double) {
    let began = ContinuousClock.now
    let answer = try call()
    return (answer, (ContinuousClock.now - began) / .microseconds(1))
}

/// What was measured so far, a line each.
private struct Sheet {
    var lines: [String] = []

    /// Runs a call so many times, after one that is not counted.
    mutating func measure<T>(
        _ what: String, _ years: Int? = nil, runs: Int = quick, _ call: () throws -> T
    ) throws {
        let times = try (0...runs).map { _ in try timed(call).took }
        tell(what, years, Array(times.dropFirst()))
    }

    mutating func tell(_ what: String, _ years: Int?, _ times: [Double]) {
        let times = times.sorted()
        let at = { (hundredths: Int) in times[(times.count - 1) * hundredths / 100] }
        let after = years.map { "\($0)" } ?? "null"
        lines.append(
            """
            {"side":"swift","what":"\(what)","years":\(after),\
            "runs":\(times.count),"p50":\(at(50)),"p99":\(at(99))}

            """)
    }

    /// What is asked, and nothing changes.
    mutating func screens(_ app: Midback, _ years: Int) throws {
        try measure("today", years) { try app.today(now: morning) }
        try measure("progress", years) { try app.progress(range: .year, now: morning) }
        try measure("history", years) { try app.history(query: .all, now: morning) }
        try measure("exercise", years) {
            try app.exercise(exercise: ExerciseId("cat-cow"), conditions: [], now: morning)
        }
        try measure("reminders", years) {
            let changes = OffsetChanges(epochMs: [], utcOffsetMinutes: [])
            return try app.reminders(phone: phone, changes: changes, now: morning)
        }
        try measure("search", years) {
            try app.library(
                query: LibraryQuery(
                    search: "rodilo", category: nil, position: nil, equipment: nil, allowedForMe: false,
                    conditions: []))
        }
    }

    /// A session each day, hurried through.
    mutating func sessions(_ app: Midback, _ years: Int) throws {
        var sets: [Double] = []
        for day in 0..<days {
            let now = morning.later(ms: day * 86_400_000)
            _ = try app.today(now: now)
            let session = try app.startSession(kind: .planned, now: now)
            if day == 0 {
                let player = try app.live(session: session, now: now)
                _ = try player.act(elapsedMs: 0, now: now, command: .start)
                try measure("player frame", years) { try player.frame(elapsedMs: 3000, now: now) }
            }
            sets += try app.hurry(through: session, from: now)
        }
        tell("durable set", years, sets)
    }
}

extension Moment {
    fileprivate func later(ms: Int64) -> Moment {
        Moment(epochMs: epochMs + ms, utcOffsetMinutes: utcOffsetMinutes)
    }
}

extension Midback {
    /// Hurries through a session, a second for each part of it. How long each set took to be stored.
    fileprivate func hurry(through session: SessionId, from start: Moment) throws -> [Double] {
        let player = try live(session: session, now: start)
        var (clock, now, sets) = (UInt64(0), start, [Double]())
        var frame = try player.act(elapsedMs: clock, now: now, command: .start)
        for _ in 0..<2000 {
            if let event = frame.keep {
                let (answer, took) = try timed { try keep(session: session, event: event) }
                if case .setFinished = event.happened { sets.append(took) }
                frame = try player.kept(elapsedMs: clock, now: now, seq: event.seq, answer: answer)
                continue
            }
            if frame.view.after != nil { return sets }
            clock += 1000
            now = start.later(ms: Int64(clock))
            let command: LiveCommand =
                frame.view.part == .set ? .finish(amount: 8) : frame.view.ask != nil ? .notNow : .next
            frame = try player.act(elapsedMs: clock, now: now, command: command)
        }
        throw Endless()
    }
}
