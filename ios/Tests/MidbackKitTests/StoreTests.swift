// Does a screen get its answer, where it can use it, and hear of what went wrong?

import Foundation
import MidbackCore
import MidbackKit
import Observation
import Testing

@MainActor
final class StoreTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    private let english = Device(languages: ["en"], region: "GB", hour24: true, firstWeekday: 1)
    /// 28 March 2026, eight o'clock in the morning.
    private let morning = Moment(epochMs: 1_774_681_200_000, utcOffsetMinutes: 60)
    private lazy var store = Store(folder: folder, device: english, clock: .fixed(morning))

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test func aQuestionIsAnsweredElsewhereAndArrivesHere() async throws {
        let answer = await store.ask { core, now in
            (day: try core.today(now: now).day, onMain: Thread.isMainThread)
        }
        MainActor.assertIsolated()
        #expect(try #require(answer).day == Day(iso: "2026-03-28"))
        #expect(answer?.onMain == false)
        #expect(store.revision == 0)
        #expect(store.failure == nil)
    }

    @Test func aWriteRaisesTheRevision() async throws {
        await setUp()
        let heard = Heard()
        withObservationTracking {
            _ = store.revision
        } onChange: {
            heard.note()
        }
        let session = try #require(await store.act { try $0.startSession(kind: .planned, now: $1) })
        #expect(store.revision == 1)
        #expect(heard.times == 1)
        #expect(await store.ask { try $0.summary(session: session, now: $1).session } == session)
    }

    @Test func aPhoneThatChangesIsFollowed() async throws {
        await setUp()
        var (changes, changed) = AsyncStream<Void>.makeStream()
        let spanish = Device(languages: ["eu", "es"], region: "ES", hour24: true, firstWeekday: 1)
        changed.yield()
        changed.finish()
        await store.followPhone(changes: changes) { spanish }
        #expect(await store.ask { core, _ in try core.shell().today } == "Hoy")
        // The system's own word for it arrives too.
        changes = Device.changes()
        let following = Task { [store, english, changes] in
            await store.followPhone(changes: changes) { english }
        }
        let revision = store.revision
        while store.revision == revision {
            NotificationCenter.default.post(name: NSLocale.currentLocaleDidChangeNotification, object: nil)
            try await Task.sleep(for: .milliseconds(5))
        }
        following.cancel()
        #expect(await store.ask { core, _ in try core.shell().today } == "Today")
    }

    @Test func aFailureIsKeptInTheCoresWordsAndRaisesNothing() async throws {
        await setUp()
        let session = try #require(await store.act { try $0.startSession(kind: .planned, now: $1) })
        let rated: Void? = await store.act { core, now in
            try core.rateExercise(
                session: session, exercise: ExerciseId("cat-cow"), pain: 11, effort: nil, now: now)
        }
        #expect(rated == nil)
        #expect(store.revision == 1)
        let failure = try #require(store.failure)
        #expect(
            failure.error == .BadInput(field: "pain", problem: .outOfRange(given: 11, low: 0, high: 10)))
        #expect(try await failure.text == coresText(failure.error))
        #expect(failure.opening == nil)
        store.dismissFailure()
        #expect(store.failure == nil)
    }

    @Test func twoActsAtOnceBothLand() async throws {
        async let minutes: PlanChange? = store.act {
            try $0.changeSetting(key: .minutes, values: ["20"], now: $1)
        }
        async let side: PlanChange? = store.act {
            try $0.changeSetting(key: .firstSide, values: ["right"], now: $1)
        }
        #expect(await (minutes != nil, side != nil) == (true, true))
        #expect(store.revision == 2)
        #expect(try await chosen(.minutes) == ["20"])
        #expect(try await chosen(.firstSide) == ["right"])
    }

    @Test func whatReadsBesideEverythingElseTakesTurns() async throws {
        let heard = Heard()
        let readers = (0..<4).map { _ in
            Task { [store] in
                try await store.reading(Work()) { _, _ in
                    heard.note()
                    let before = heard.times
                    Thread.sleep(forTimeInterval: 0.02)
                    return heard.times == before
                }
            }
        }
        for reader in readers { #expect(try await reader.value) }
        #expect(heard.times == readers.count)
    }

    @Test func dataThatCannotBeOpenedIsSaidInASentenceAndTriedAgain() async throws {
        try Data("a shopping list".utf8).write(to: folder)
        #expect(await store.ask { core, _ in try core.shell() } == nil)
        let failure = try #require(store.failure)
        #expect(failure.error == .BadInput(field: "folder", problem: .notAFolder(given: folder.path)))
        #expect(failure.text == failure.opening?.text)
        store.dismissFailure()
        try FileManager.default.removeItem(at: folder)
        #expect(try await failure.text == coresText(failure.error))
    }

    @Test func aDefectIsAFailureAndTheNextCallIsAnswered() async {
        await store.act { try $0.rehearseDefect(now: $1) }
        #expect(store.failure?.text.contains(".rs:") == true)
        #expect(store.revision == 0)
        #expect(await store.ask { try $0.today(now: $1) } != nil)
    }

    @Test func screensAreAskedAgainWhenThePhoneSpeaksOtherwise() async throws {
        #expect(try await hourOfTheDaysTurn().hasPrefix("0"))
        let american = Device(languages: ["en"], region: "US", hour24: false, firstWeekday: 7)
        await store.speak(as: american)
        #expect(store.revision == 1)
        #expect(try await !hourOfTheDaysTurn().hasPrefix("0"))
    }

    /// Nothing to report or to mind. Asked and not acted, so that no screen hears of it.
    private func setUp() async {
        await store.ask { core, now in
            _ = try core.changeSetting(key: .conditions, values: [], now: now)
            let check = try core.beginSymptomCheck(now: now)
            while case .page(let page) = try core.symptomCheck(now: now).step {
                try core.answerSymptomPage(check: check, page: page.page, answers: [], none: true, now: now)
            }
        }
    }

    private func coresText(_ error: MidbackError) async throws -> String {
        try #require(await store.ask { core, _ in try core.errorText(error: error) })
    }

    private func hourOfTheDaysTurn() async throws -> String {
        try #require(await choices(.dayTurn).first { $0.on }).label.shown
    }

    private func chosen(_ key: SettingKey) async throws -> [String] {
        await choices(key).filter(\.on).map(\.value)
    }

    private func choices(_ key: SettingKey) async -> [SettingChoice] {
        let screen = await store.ask { try $0.settings(now: $1) }
        let settings = screen?.sections.flatMap(\.settings) ?? []
        return settings.filter { $0.key == key }.flatMap(\.choices)
    }
}

/// Counts how often something was heard.
private final class Heard: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    var times: Int { lock.withLock { count } }
    func note() { lock.withLock { count += 1 } }
}
