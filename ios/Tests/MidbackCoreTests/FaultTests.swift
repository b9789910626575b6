// What reaches Swift when something goes wrong, and what is still there afterwards?

import Foundation
import MidbackCore
import Testing

// What a person says.

@Test func anUnknownExercise() throws {
    let folder = try Folder()
    let app = try folder.ready()
    let session = try app.startSession(kind: .planned, now: morning)
    let leave = { (exercise: String) in
        try app.keep(session: session, event: event(.left(exercise: ExerciseId(exercise), reason: .hurts)))
    }
    #expect(throws: bad("exercise", .unknown(given: "yoga"))) { try leave("yoga") }
    #expect(throws: bad("exercise", .notInSession(given: "single-arm-row"))) { try leave("single-arm-row") }
}

@Test func numbersOutOfRange() throws {
    let folder = try Folder()
    let app = try folder.ready()
    let session = try app.startSession(kind: .planned, now: morning)
    let catCow = ExerciseId("cat-cow")
    let before = try app.summary(session: session, now: morning)
    #expect(throws: bad("pain", .outOfRange(given: 11, low: 0, high: 10))) {
        try app.rateExercise(session: session, exercise: catCow, pain: 11, effort: nil, now: morning)
    }
    #expect(throws: bad("amount", .outOfRange(given: 1001, low: 0, high: 999))) {
        let set = LiveHappened.setFinished(exercise: catCow, set: 1, side: .both, amount: 1001)
        _ = try app.keep(session: session, event: event(set))
    }
    let player = try app.live(session: session, now: morning)
    _ = try player.act(elapsedMs: 0, now: morning, command: .next)
    #expect(throws: bad("amount", .outOfRange(given: 1000, low: 0, high: 999))) {
        try player.act(elapsedMs: 0, now: morning, command: .finish(amount: 1000))
    }
    #expect(try app.summary(session: session, now: morning) == before)
}

@Test func whatIsNoSession() throws {
    let folder = try Folder()
    let app = try folder.open()
    #expect(throws: bad("session", .unknown(given: "nonsense"))) {
        try app.live(session: SessionId("nonsense"), now: morning)
    }
}

@Test func anErrorIsSaidInASentence() throws {
    let folder = try Folder()
    let app = try folder.open()
    let text = try app.errorText(error: bad("pain", .outOfRange(given: 11, low: 0, high: 10)))
    #expect(text.contains("11") && text.hasSuffix("."))
}

// What lies in the folder.

@Test func aFolderThatIsAFile() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "data")
    try Data("a shopping list".utf8).write(to: file)
    #expect(throws: bad("folder", .notAFolder(given: file.path))) {
        try Midback.open(folder: file.path, random: sixteen, device: english)
    }
}

@Test func aFileThatIsNotADatabase() throws {
    let folder = try Folder()
    let list = Data(String(repeating: "a shopping list. ", count: 20).utf8)
    try list.write(to: folder.file)
    #expect(throws: MidbackError.Damaged(file: folder.file.path, report: "its first page")) {
        try folder.open()
    }
    #expect(try Data(contentsOf: folder.file) == list)
}

@Test func aNewerAppsDataStaysAsItIs() throws {
    let folder = try Folder()
    try folder.open().shut()
    var bytes = try Data(contentsOf: folder.file)
    let known = bytes[63]
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])  // where SQLite keeps the schema's version
    try bytes.write(to: folder.file)
    #expect(throws: MidbackError.NeedsUpdate(found: 99, known: UInt32(known))) { try folder.open() }
    #expect(try Data(contentsOf: folder.file) == bytes)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.sorted() == ["midback.note", "midback.sqlite"])
}

// What the app does.

@Test func fifteenBytesAreNotSixteen() throws {
    let folder = try Folder()
    #expect(throws: bad("random", .outOfRange(given: 15, low: 16, high: 16))) {
        try Midback.open(folder: folder.url.path, random: sixteen.dropLast(), device: english)
    }
}

@Test func closedDataAnswersNothing() throws {
    let folder = try Folder()
    let app = try folder.open()
    try app.shut()
    #expect(throws: MidbackError.Closed) { try app.today(now: morning) }
    #expect(throws: MidbackError.Closed) { try app.startSession(kind: .planned, now: morning) }
    #expect(try app.errorText(error: .Closed).hasSuffix("."), "it still has its words")
}

@Test func aDefectIsAnErrorAndTheCoreLivesOn() throws {
    let folder = try Folder()
    let app = try folder.open()
    let settings = try app.settings(now: morning)
    let today = try app.today(now: morning)
    do {
        try app.rehearseDefect(now: morning)
        Issue.record("it is there to fail")
    } catch MidbackError.Unexpected(let report) {
        #expect(report.contains(#/\.rs:\d+$/#), "no place in \(report)")
    }
    #expect(try app.today(now: morning) == today)
    #expect(try app.settings(now: morning) == settings)
    try app.shut()
    #expect(try folder.open().settings(now: morning) == settings)
}

/// Something that happened this morning.
private func event(_ happened: LiveHappened) -> LiveEvent {
    LiveEvent(seq: 1, happened: happened, at: morning, stoodMs: 0)
}

private func bad(_ field: String, _ problem: Problem) -> MidbackError {
    .BadInput(field: field, problem: problem)
}
