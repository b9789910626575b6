// Does the card say what the data says, does the health app get what the core wants it to have, and is what is said done?

import Foundation
import MidbackCore
import MidbackHome
import Testing

@testable import MidbackKit
@testable import MidbackTesting

/// Somebody who trains every day, and all that stands outside the app.
@MainActor
private final class Outside {
    let world = ReminderWorld()
    let app = FakeHealth()
    let card: CardKeeper
    let health: HealthKeeper
    let following: Following
    let told: Told
    var file: URL { world.folder.appending(path: "home/home.json") }

    init() async throws {
        let store = world.store
        let file = world.folder.appending(path: "home/home.json")
        card = CardKeeper(store: store, file: file) { [counter] in counter.count += 1 }
        health = HealthKeeper(store: store, app: app)
        following = Following(store, [card, health, world.planner])
        told = Told(store: store, following: following)
        try await world.setUp()
    }

    /// How often the card was to be drawn anew.
    var draws: Int { counter.count }
    private let counter = Counter()

    /// What the card says now.
    var heading: String? {
        HomeEntries(of: file, at: .at(epochMs: world.hands.now)).entries[0].part?.heading
    }

    /// Does today's session, for as long as it takes.
    @discardableResult func train() async throws -> SessionId {
        let (session, end) = try await world.store.asked { try $0.lead(now: $1) }
        world.hands.now = end.epochMs
        return session
    }

    func settled() async throws {
        for _ in 0..<2_000 where health.isBusy || card.isBusy { try await Task.sleep(for: .milliseconds(1)) }
    }

    private final class Counter {
        var count = 0
    }
}

@MainActor @Suite struct OutsideTests {
    // The card.

    @Test func theCardFollowsWhatIsWrittenAndIsDrawnWhereItIsAnother() async throws {
        let outside = try await Outside()
        let (signals, signal) = AsyncStream<PhoneSignal>.makeStream()
        let following = Task { await outside.following.follow(signals) }
        try await until { outside.draws == 1 }
        #expect(outside.heading == "Session today")
        signal.yield(.opened)
        signal.yield(.left)
        try await outside.settled()
        #expect(outside.draws == 1, "nothing is another")
        await outside.world.store.act { try $0.skipDay(now: $1) }
        try await until { outside.draws == 2 }
        #expect(outside.heading != "Session today")
        // Another language, and another day.
        await outside.world.store.speak(
            as: Device(languages: ["es"], region: "ES", hour24: true, firstWeekday: 1))
        try await until { outside.draws == 3 }
        outside.world.pass(day)
        signal.yield(.timeChanged)
        try await until { outside.draws == 4 }
        #expect(outside.heading == "Hoy toca sesión")
        signal.finish()
        await following.value
    }

    @Test func theLockIsOnTheCardToo() async throws {
        let outside = try await Outside()
        await outside.card.follow(nil)
        await outside.world.store.act { core, _ in try core.lockApp(on: true) }
        await outside.card.follow(nil)
        #expect(outside.heading == "Midback is locked")
    }

    @Test func whatCannotBeWrittenLeavesTheCardAsItWas() async throws {
        let outside = try await Outside()
        await outside.card.follow(nil)
        let before = try Data(contentsOf: outside.file)
        // A folder stands where the new file is written first.
        let new = outside.file.deletingPathExtension().appendingPathExtension("new")
        try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
        await outside.world.store.act { try $0.skipDay(now: $1) }
        await outside.card.follow(nil)
        #expect(try Data(contentsOf: outside.file) == before)
        #expect(outside.draws == 1)
        #expect(outside.world.store.failure == nil, "nobody is told")
    }

    @Test func whoSharesNothingHasNoCard() async throws {
        let world = ReminderWorld()
        try await world.setUp()
        var draws = 0
        let card = CardKeeper(store: world.store, file: nil) { draws += 1 }
        await card.follow(nil)
        await card.forget()
        #expect(draws == 0)
    }

    @Test func theCardGoesWithEverythingElseAndDoesNotComeBack() async throws {
        let outside = try await Outside()
        await outside.card.follow(nil)
        await outside.card.forget()
        try await outside.world.store.deleteEverything()
        #expect(outside.draws == 2)
        await outside.following.refresh()
        #expect(!FileManager.default.fileExists(atPath: outside.file.path(percentEncoded: false)))
        let folder = outside.file.deletingLastPathComponent()
        #expect(!FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)))
    }

    // Health.

    @Test func nothingIsWrittenBeforeThePersonWantsIt() async throws {
        let outside = try await Outside()
        try await outside.train()
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.asked == 0 && outside.app.writes == 0)
    }

    @Test func refusedItStaysOff() async throws {
        let outside = try await Outside()
        outside.app.answer = .denied
        #expect(await !outside.health.switchOn())
        #expect(try await outside.world.store.asked { try !$0.privacy(now: $1).health.on })
        // Once refused, the system asks nobody again.
        #expect(await !outside.health.switchOn())
        #expect(outside.app.asked == 1)
    }

    @Test func finishedSessionsAreWrittenOnceAndDeletedOnesTakenAway() async throws {
        let outside = try await Outside()
        #expect(await outside.health.switchOn())
        outside.world.pass(minute)
        let session = try await outside.train()
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.sessions[session]?.title == "Midback")
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.writes == 1)
        await outside.world.store.act { try $0.deleteSession(session: session, now: $1) }
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.sessions.isEmpty)
    }

    @Test func whatWasNotTakenIsTriedAgain() async throws {
        let outside = try await Outside()
        #expect(await outside.health.switchOn())
        for _ in 0..<3 {
            outside.world.pass(day)
            try await outside.train()
        }
        // One of three, and no more.
        outside.app.takes = 1
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.sessions.count == 1)
        #expect(outside.world.store.failure == nil, "nobody is told")
        outside.app.takes = nil
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.sessions.count == 3 && outside.app.writes == 3)
        // Taken back in the system's settings, and allowed again.
        outside.world.pass(day)
        outside.app.permission = .denied
        try await outside.train()
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.sessions.count == 3)
        outside.app.permission = .allowed
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.sessions.count == 4)
    }

    @Test func moreThanIsHandedOverAtOnceIsHandedOverToo() async throws {
        let outside = try await Outside()
        #expect(await outside.health.switchOn())
        // The core hands over fifty at once.
        let days = 53
        for _ in 0..<days {
            outside.world.pass(day)
            try await outside.world.store.asked { try $0.checkedAgain(now: $1) }
            try await outside.train()
        }
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.sessions.count == days)
    }

    @Test func aPhoneWithoutHealthIsLeftAlone() async throws {
        let outside = try await Outside()
        #expect(await outside.health.switchOn())
        outside.app.isThere = false
        outside.world.pass(minute)
        try await outside.train()
        await outside.following.refresh()
        try await outside.settled()
        #expect(outside.app.writes == 0)
    }

    // Voice.

    @Test func painThatIsSaidIsNotedAndAnswered() async throws {
        let outside = try await Outside()
        let revision = outside.world.store.revision
        #expect(try await outside.told.pain(4) == "Noted: pain 4 out of 10.")
        #expect(outside.world.store.revision > revision, "Today is asked again")
        let today = try await outside.world.store.asked { try $0.today(now: $1).state }
        guard case .ready(_, _, _, let pain, _, _, _, _) = today else {
            Issue.record("not ready")
            return
        }
        #expect(pain.said == 4)
        for wrong in [11, -1, Int.max, Int.min] {
            await #expect(throws: Failure.self) { try await outside.told.pain(wrong) }
        }
        #expect(outside.world.store.failure == nil, "it is said where it was asked")
    }

    @Test func whatIsSkippedBySayingSoIsOnTheCardWhenItIsAnswered() async throws {
        let outside = try await Outside()
        await outside.following.refresh()
        let said = try await outside.told.skip()
        #expect(said == "Skipped for today. Nothing piles up.")
        #expect(outside.heading != "Session today" && outside.draws == 2)
        #expect(try await outside.told.skip() == said, "twice is once")
    }

    @Test func dataThatCannotBeReachedIsSaid() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Locked, as before a phone's first unlocking: something else stands in its place.
        try Data().write(to: folder)
        let store = Store(
            folder: folder,
            device: Device(languages: ["en"], region: "GB", hour24: true, firstWeekday: 1),
            clock: .fixed(Moment(epochMs: ReminderWorld.morning, utcOffsetMinutes: 60)))
        let told = Told(store: store, following: Following(store, []))
        do throws(Failure) {
            _ = try await told.pain(4)
            Issue.record("it was noted")
        } catch {
            #expect(error.opening?.text == error.text && !error.text.isEmpty)
        }
    }

    // The way in.

    @Test func whatIsTappedOutsideLeadsInOnce() {
        let wayIn = WayIn()
        wayIn.lead(to: .plan)
        wayIn.lead(to: .today)
        #expect(wayIn.take() == .today)
        #expect(wayIn.take() == nil)
    }

    @Test func aZoneIsNamedByItsOffset() {
        let moment = Moment(epochMs: ReminderWorld.morning, utcOffsetMinutes: 345)
        let zone = TimeZone(identifier: moment.zoneName)
        #expect(zone.map { PhoneClock.offsetMinutes(of: $0, at: moment.epochMs) } == 345)
        let here = PhoneClock.offsetMinutes(of: .current, at: moment.epochMs)
        #expect(
            Moment(epochMs: moment.epochMs, utcOffsetMinutes: here).zoneName == TimeZone.current.identifier)
    }
}

extension Midback {
    /// The symptom check is due again after some time.
    fileprivate func checkedAgain(now: Moment) throws {
        let check = try beginSymptomCheck(now: now)
        while case .page(let page) = try symptomCheck(now: now).step {
            try answerSymptomPage(check: check, page: page.page, answers: [], none: true, now: now)
        }
    }
}
