// Does a session go on an iPhone as it goes on every phone, where much goes wrong? One script for all of them, and one
// transcript: `tests/scripts/driver.txt` says what its lines mean.

import Foundation
import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

@MainActor
@Test func theScriptOfADriverGivesItsTranscript() async throws {
    let scripts = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../tests/scripts").standardized
    let script = try String(contentsOf: scripts.appending(path: "driver.txt"), encoding: .utf8)
    let expected = try String(contentsOf: scripts.appending(path: "driver.transcript.txt"), encoding: .utf8)
    let stage = ScriptedStage()
    for line in script.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) })
    where !line.isEmpty && !line.hasPrefix("#") {
        try await stage.play(line)
    }
    let lines = expected.split(separator: "\n").map(String.init)
    #expect(lines.count > 100)
    for (number, (is_, shouldBe)) in zip(stage.transcript, lines).enumerated() where is_ != shouldBe {
        Issue.record("line \(number + 1): \(is_), and not \(shouldBe)")
        return
    }
    #expect(stage.transcript.count == lines.count)
}

/// A phone that does what a script says, and writes down what comes of it.
@MainActor
private final class ScriptedStage {
    /// 28 March 2026, two minutes to three in the morning.
    private static let beginning: Int64 = 1_774_663_080_000

    private(set) var transcript: [String] = []
    private let world = LedWorld(beginning: beginning)
    private var leader: Leader { world.leader }
    private var left: LiveDriver?

    init() {
        leader.isInFront = false
        world.output.onLine = { [unowned self] line in
            switch line {
            case .quiet: transcript.append("silent")
            case .say(let texts): transcript += texts.map { "said: \($0)" }
            default: break
            }
        }
        world.disk.onAnswer = { [unowned self] event, error in
            transcript.append("\(error == nil ? "kept" : "not kept"): \(Self.name(of: event))")
        }
    }

    func play(_ line: String) async throws {
        transcript.append("> \(line)")
        let words = line.split(separator: " ").map(String.init)
        let rest = Array(words.dropFirst())
        switch words[0] {
        case "choose": return try await choose(rest)
        case "check": return try await check()
        case "summary": return try await summarize()
        case "lead": try await lead()
        case "leave":
            left = leader.leading
            await leader.leave()
        case "do":
            leader.leading?.act(try command(rest))
            await leader.settled()
        case "wait": await world.pass(.seconds(try number(rest[0])))
        case "clock": world.hand.set(.seconds(60 * (try number(rest[0]))))
        case "store": world.disk.error = try answer(rest[0])
        default: throw Missing()
        }
        transcript.append("= \(stands)")
    }

    private func choose(_ words: [String]) async throws {
        let key = try #require(SettingKey.allCases.first { "\($0)" == words[0] })
        let values = Array(words.dropFirst())
        _ = try await world.store.asked { try $0.changeSetting(key: key, values: values, now: $1) }
    }

    private func check() async throws {
        try await world.store.asked { core, now in
            let check = try core.beginSymptomCheck(now: now)
            while case .page(let page) = try core.symptomCheck(now: now).step {
                try core.answerSymptomPage(check: check, page: page.page, answers: [], none: true, now: now)
            }
        }
    }

    private func summarize() async throws {
        let summary = try await world.store.asked { core, now in
            let newest = try core.history(query: .all, now: now).sessions.first
            return try newest.map { try core.summary(session: $0.id, now: now) }
        }
        let known = try #require(summary)
        transcript.append(known.sets)
        transcript += known.rows.map { "\($0.name): \($0.outcome) \($0.amounts ?? "")" }
    }

    private func lead() async throws {
        if let left, left.isUnkept {
            #expect(await leader.lead(left.id) === left)
        } else {
            let session = try await world.store.asked { try $0.startSession(kind: .planned, now: $1) }
            #expect(await leader.lead(session) != nil)
        }
        await leader.settled()
    }

    /// Where the session stands.
    private var stands: String {
        guard let driver = leader.leading else { return "nothing is led" }
        let view = driver.view
        var parts = ["\(view.state)"]
        if view.state != .over { parts.append("\(view.exercise.value) \(view.set) \(view.side)") }
        if driver.isUnkept { parts.append("not all is kept") }
        switch view.after {
        case .summary: parts.append("to the Summary")
        case .today: parts.append("to the Today")
        case .symptomCheck: parts.append("to the SymptomCheck")
        case nil: break
        }
        parts += [view.problem, view.notice].filter { !$0.isEmpty }
        return parts.joined(separator: ", ")
    }

    private static func name(of event: LiveEvent) -> String {
        let what =
            switch event.happened {
            case .setFinished(let exercise, let set, let side, let amount):
                "set \(exercise.value) \(set) \(side) \(amount)"
            case .left(let exercise, _): "left \(exercise.value)"
            case .rated(let exercise, let pain, let effort):
                "rated \(exercise.value) \(pain.map { "\($0)" } ?? "?") \(effort.map { "\($0)" } ?? "?")"
            case .madeEasier(let exercise, let level, let set): "easier \(exercise.value) \(level) \(set)"
            case .wentOn(let exercise): "went on after \(exercise.value)"
            case .warningSign: "warning sign"
            case .goesOn: "goes on"
            case .ended: "ended"
            }
        let since = Double(event.at.epochMs - beginning) / 1_000
        return "\(what), at \(Int(since.rounded(.down)))"
    }

    private func command(_ words: [String]) throws -> LiveCommand {
        switch words {
        case ["start"]: .start
        case ["pause"]: .pause
        case ["resume"]: .resume
        case ["next"]: .next
        case ["hurts"]: .hurts
        case ["go", "on"]: .goOn
        case ["leave", "it"]: .leave
        case ["skip"]: .skip(reason: .noTime)
        case ["end"]: .end
        case _ where words.first == "pain" && words.count == 2: .pain(pain: Int32(try number(words[1])))
        default: throw Missing()
        }
    }

    private func answer(_ word: String) throws -> MidbackError? {
        switch word {
        case "works": nil
        case "full": .StorageFull
        case "busy": .InUse
        case "refuses": .BadInput(field: "amount", problem: .missing)
        case "fails": .Unexpected(report: "a script")
        default: throw Missing()
        }
    }

    private func number(_ word: String) throws -> Int { try #require(Int(word)) }
}
