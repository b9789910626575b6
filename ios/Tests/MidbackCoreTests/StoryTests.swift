// Does a first day go in Swift as it goes in the core?

import Foundation
import MidbackCore
import Testing

@Test func aFirstDay() throws {
    let folder = try Folder()
    let app = try folder.open()
    #expect(try app.today(now: morning).day == Day(iso: "2026-03-28"))
    #expect(try app.exercisesToday() == ["cat-cow", "seated-twist", "superman"])
    try app.changeSetting(key: .equipment, values: ["mat", "chair", "light-band"], now: morning)
    #expect(try app.exercisesToday() == ["cat-cow", "seated-twist", "single-arm-row", "superman"])

    let session = try app.startSession(now: morning)
    #expect(try app.startSession(now: morning) == session)
    #expect(try app.playThrough(session) == 7)

    let summary = try app.summary(session: session, now: morning)
    #expect(summary.rows.map(\.whole) == [true, true, true, true])
    #expect(summary.rows.allSatisfy { $0.amounts != nil && $0.pain != nil && $0.effort != nil })
    let history = try app.history(before: nil, now: morning)
    try expectDone(session, in: app)

    try app.shut()
    let reopened = try folder.open()
    try expectDone(session, in: reopened)
    #expect(try reopened.history(before: nil, now: morning) == history)
    #expect(try reopened.summary(session: session, now: morning) == summary)
}

@Test func aTextIsSpokenOtherwiseOnlyWhereItMustBe() throws {
    let folder = try Folder()
    guard case .ready(_, let session, _) = try folder.open().today(now: morning).state else {
        Issue.record("nothing is ready")
        return
    }
    #expect(session.items.map { $0.dose.spoken == nil } == [true, false, false])
    #expect(session.leftOut.count == 1, "the row waits for a band")
}

@Test func daysAreInOrder() throws {
    let days = try ["2025-12-31", "2026-03-28", "2026-03-29"].map { try Day(iso: $0) }
    #expect(days.reversed().sorted() == days)
    #expect("\(days[1])" == "2026-03-28")
}

@Test(arguments: ["", "2026-3-28", "28.03.2026", "2026-13-01", "2026-03-32", "２026-03-28"])
func whatIsNoDayIsRefused(text: String) {
    #expect(throws: MidbackError.BadInput(field: "day", problem: .unknown(given: text))) {
        try Day(iso: text)
    }
}

private func expectDone(_ session: SessionId, in app: Midback) throws {
    guard case .done(let id, _, _, _) = try app.today(now: morning).state else {
        Issue.record("today is not done")
        return
    }
    #expect(id == session)
    #expect(try app.history(before: nil, now: morning).sessions.map(\.id) == [session])
    #expect(try app.history(before: nil, now: morning).sessions.map(\.whole) == [true])
}
