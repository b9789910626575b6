// Does a first day go in Swift as it goes in the core?

import Foundation
import MidbackCore
import Testing

@Test func aFirstDay() throws {
    let folder = try Folder()
    let app = try folder.ready()
    #expect(try app.today(now: morning).day == Day(iso: "2026-03-28"))
    // Nobody chose how many, and the minutes have room.
    #expect(try app.exercisesToday()?.count == 6)
    _ = try app.changeSetting(key: .exercises, values: ["4"], now: morning)
    #expect(try app.exercisesToday()?.count == 4)
    _ = try app.changeSetting(key: .equipment, values: ["chair", "light-band"], now: morning)
    #expect(try app.exercisesToday() == ["cat-cow", "seated-twist", "chest-expansion", "reverse-fly"])

    let session = try app.startSession(kind: .planned, now: morning)
    #expect(try app.startSession(kind: .planned, now: morning) == session)
    let player = try app.live(session: session, now: morning)
    #expect(try player.frame(elapsedMs: 0, now: morning).view.state == .ready)
    let asked = try player.texts().rates.map(\.exercise)
    let led = try app.leadThrough(session)
    #expect(led.sets == 5)
    #expect(led.answers == 4)

    let summary = try app.summary(session: session, now: morning)
    #expect(summary.rows.map(\.whole) == [true, true, true, true])
    #expect(summary.rows.map(\.exercise) == asked)
    #expect(summary.rows.allSatisfy { $0.amounts != nil && $0.pain != nil && $0.effort != nil })
    let history = try app.history(query: .all, now: morning)
    try expectDone(session, in: app)

    try app.shut()
    let reopened = try folder.open()
    try expectDone(session, in: reopened)
    #expect(try reopened.history(query: .all, now: morning) == history)
    #expect(try reopened.summary(session: session, now: morning) == summary)
}

@Test func aSessionThatHurts() throws {
    let folder = try Folder()
    let app = try folder.ready()
    let session = try app.startSession(kind: .planned, now: morning)
    let player = try app.live(session: session, now: morning)
    let act = { (command: LiveCommand, elapsedMs: UInt64) in
        let frame = try player.act(elapsedMs: elapsedMs, now: morning, command: command)
        return try app.keepAll(session, player, frame, elapsedMs: elapsedMs).frame
    }
    let exercise = try act(.start, 0).view.exercise
    let asked = try act(.hurts, 9000).view.question
    #expect(asked == .howMuch(exercise: exercise))
    let offered = try act(.pain(pain: 7), 9000)
    #expect(offered.view.question == .endOffer(exercise: exercise))
    let comeBack = { try app.live(session: session, now: morning).frame(elapsedMs: 0, now: morning).view }
    #expect(try comeBack().question == offered.view.question)
    let over = try act(.end, 9000)
    #expect(over.view.state == .over)
    let rows = try app.summary(session: session, now: morning).rows
    #expect(rows.first?.exercise == exercise)
    #expect(rows.first?.outcome == "Stopped because it hurt")
    #expect(rows.first?.pain == "Pain 7")
    #expect(rows.dropFirst().allSatisfy { $0.outcome == "Not done" })
    #expect(try comeBack().state == .over)
}

@Test func theSymptomCheckClosesSessionsUntilItIsAnswered() throws {
    let folder = try Folder()
    let app = try folder.answered()
    #expect(throws: MidbackError.BadInput(field: "session", problem: .checkFirst)) {
        try app.startSession(kind: .planned, now: morning)
    }
    try app.checkSymptoms(new: "chest")
    #expect(throws: MidbackError.BadInput(field: "session", problem: .locked)) {
        try app.startSession(kind: .planned, now: morning)
    }
    guard case .outcome(let outcome) = try app.symptomCheck(now: morning).step else {
        Issue.record("no outcome")
        return
    }
    #expect(outcome.kind == .emergency)
    #expect(outcome.call?.number == "999")
    #expect(outcome.flags.map { $0.updates.map(\.update) } == [[.gone]])
    #expect(throws: MidbackError.BadInput(field: "flag", problem: .onlyWhenGone(given: "chest"))) {
        try app.updateSymptom(flag: "chest", update: .agreed, now: morning)
    }
    try app.updateSymptom(flag: "chest", update: .gone, now: morning)
    try app.checkSymptoms()
    _ = try app.startSession(kind: .planned, now: morning)
    try app.reportWarningSign(now: morning)
    #expect(try app.symptomNotice(now: morning)?.closed == true)
}

@Test func aTextIsSpokenOtherwiseOnlyWhereItMustBe() throws {
    let folder = try Folder()
    let app = try folder.ready()
    _ = try app.changeSetting(key: .equipment, values: ["chair", "light-band"], now: morning)
    _ = try app.changeSetting(key: .exercises, values: ["4"], now: morning)
    let session = try #require(try app.sessionToday())
    #expect(session.items.map { $0.dose.spoken == nil } == [true, false, true, true])
}

@Test func whatIsLookedUpIsFound() throws {
    let folder = try Folder()
    let app = try folder.open()
    let library = { (search: String, conditions: [String]) in
        try app.library(
            query: LibraryQuery(
                search: search, category: nil, position: nil, equipment: nil,
                allowedForMe: !conditions.isEmpty, conditions: conditions)
        ).rows.map(\.exercise.value)
    }
    #expect(try library("", []).sorted() == listed("exercises"))
    #expect(try library("plnak", []) == ["plank"])
    #expect(try library("", ["surgery-trunk"]) == ["walking"])
    #expect(throws: MidbackError.BadInput(field: "condition", problem: .unknown(given: "hiccups"))) {
        try library("", ["hiccups"])
    }

    let plank = try app.exercise(exercise: ExerciseId("plank"), conditions: ["shoulder"], now: morning)
    #expect(plank.levels.filter(\.mine).map(\.id) == [LevelId(1)])
    #expect(!plank.cautions.isEmpty)

    let pages = try app.learn(search: "").groups.flatMap(\.pages).map(\.page)
    #expect(try pages.sorted() == listed("learn"))
    #expect(try pages.allSatisfy { try !app.article(page: $0).sources.isEmpty })

    var answers: [SelfCheckAnswer] = []
    while case .ask(_, _, let question, _, _, let choices, _) = try app.selfCheck(answers: answers).step {
        answers.append(SelfCheckAnswer(question: question, answer: choices[choices.count - 1].answer))
    }
    #expect(answers.count == 7)
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

/// How many files a folder of the catalog has: one an exercise, one a page.
private func files(in folder: String) throws -> Int {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let files = try FileManager.default.contentsOfDirectory(
        atPath: root.appending(path: "core/catalog/\(folder)").standardized.path)
    return files.count { $0.hasSuffix(".toml") }
}

private func expectDone(_ session: SessionId, in app: Midback) throws {
    guard case .done(let id, _, _, _, _, _, _) = try app.today(now: morning).state else {
        Issue.record("today is not done")
        return
    }
    #expect(id == session)
    #expect(try app.history(query: .all, now: morning).sessions.map(\.id) == [session])
}
