// Does what is tapped on a notification happen: once, late, on a locked phone, and where nothing can be written?

import Foundation
import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

@MainActor
struct ReminderAnswersTests {
    private let world = ReminderWorld()
    private let today = "session/2026-03-28/1"

    /// The first reminder rang.
    private func rung() async throws {
        try await world.setUp()
        await world.planner.refresh()
        world.pass(hour)
        await world.planner.refresh()
        world.centre.forget()
    }

    @Test func everyButtonIsHandedBackAsItWas() {
        let all: [ReminderAction] =
            [.start, .skip, .notNow, .later(minutes: 10), .later(minutes: 30), .later(minutes: 60)]
            + Morning.allCases.map { .morning(answer: $0) }
        for action in all {
            #expect(action.buttonId.flatMap(ReminderAction.init(buttonId:)) == action)
        }
        #expect(Set(all.map(\.buttonId)).count == all.count)
        #expect(ReminderAction.open.buttonId == nil)
        for strange in [
            "", "app.midback.open", "app.midback.start ", "app.midback.later-", "app.midback.later-ten",
            "app.midback.later-010", "app.midback.later--1", "app.midback.later-99999999999",
            "com.apple.UNNotificationDefaultActionIdentifier",
        ] {
            #expect(ReminderAction(buttonId: strange) == nil, "\(strange)")
        }
    }

    @Test func aSetOfButtonsHasOneNameInEveryLanguage() async throws {
        try await rung()
        let english = await world.centre.categories()
        let spanish = Device(languages: ["es"], region: "ES", hour24: true, firstWeekday: 1)
        await world.store.speak(as: spanish)
        await world.planner.refresh()
        let after = await world.centre.categories()
        #expect(after.map(\.id).sorted() == english.map(\.id).sorted())
        #expect(after != english)
        let start = after.flatMap(\.buttons).filter { $0.id == "app.midback.start" }
        #expect(start.allSatisfy(\.opens) && !start.isEmpty)
        #expect(after.flatMap(\.buttons).filter { $0.id != "app.midback.start" }.allSatisfy { !$0.opens })
    }

    @Test func puttingItOffRingsAgainAndSaysWhen() async throws {
        try await rung()
        await world.tap(today, .later(minutes: 30))
        // When the answer is done, the system holds it already: the app may be suspended then.
        let again = try #require(await world.held()[today + "/1"])
        #expect(again.due == world.hands.now + 30 * minute)
        #expect(world.centre.due(again.id) == again.due)
        #expect(world.centre.told.map(\.body) == ["You will be reminded again at 08:30."])
        #expect(world.centre.told.allSatisfy { $0.level == .passive && !$0.sounds })
        // Once more, at once and later: nothing changes.
        world.centre.forget()
        await world.tap(today, .later(minutes: 30))
        world.pass(5 * minute)
        await world.tap(today, .later(minutes: 60))
        #expect(await world.held()[today + "/1"] == again)
        #expect(world.centre.changes == 0)
        world.pass(25 * minute)
        await world.planner.refresh()
        #expect(await world.held()[today + "/1"] == nil)
        #expect(try await world.health().came == "2 of the last 2 reminders arrived.")
    }

    @Test func skippingEndsTheDayAndSaysNothing() async throws {
        try await rung()
        #expect(await world.held()["follow-up/2026-03-28/1"] != nil)
        let revision = world.store.revision
        await world.tap(today, .skip)
        #expect(await world.held()["follow-up/2026-03-28/1"] == nil)
        #expect(world.store.revision > revision, "Today is asked again")
        #expect(world.centre.told.isEmpty)
        await world.tap(today, .skip)
        #expect(world.centre.told.map(\.body) == ["You have already answered this."])
        #expect(world.wayIn.place == nil)
    }

    @Test func startOpensTheSessionOrWhatComesFirst() async throws {
        try await rung()
        await world.tap(today, .start)
        #expect(world.wayIn.take() != nil)
        #expect(world.wayIn.take() == nil, "it is opened once")
        let session = try await world.store.asked { try $0.startSession(kind: .planned, now: $1) }
        await world.tap(today, .open)
        #expect(world.wayIn.take() == .session(id: session))
        await world.tap(today, .start)
        #expect(world.wayIn.take() == .session(id: session))
        #expect(world.centre.told.isEmpty)
    }

    @Test func anAnswerThatIsLateChangesNothing() async throws {
        try await rung()
        world.pass(3 * day)
        await world.planner.refresh()
        let held = await world.held()
        await world.tap(today, .skip)
        await world.tap(today, .later(minutes: 10))
        #expect(await world.held() == held)
        let late = "This reminder is out of date. Nothing was changed."
        #expect(world.centre.told.map(\.body) == [late, late])
    }

    @Test func anAnswerToWhatIsNotThereIsNoHarm() async throws {
        try await rung()
        let held = await world.held()
        for name in ["session/2031-01-01/9", "nonsense", "session/2026-03-28/1+", ""] {
            await world.tap(name, .skip)
            await world.tap(name, .cleared)
            await world.tap(name, .open)
        }
        await world.tap(today, .button("app.midback.nonsense"))
        await world.answers.answer(
            ReminderResponse(notification: "somebody.else", tap: .button("app.midback.skip"), notes: nil))
        #expect(await world.held() == held)
        #expect(await world.planner.refresh())
    }

    @Test func remindersThatWereSwitchedOffTakeAnswersStill() async throws {
        try await rung()
        try await world.choose(.reminders, "off")
        await world.planner.refresh()
        #expect(await world.held().isEmpty)
        await world.tap(today, .skip)
        #expect(try await world.store.asked { try $0.history(query: .all, now: $1) }.sessions.isEmpty)
        #expect(await world.held().isEmpty)
    }

    @Test func anAnswerWhileTheDataIsBusyIsKeptAndDoneOnce() async throws {
        try await rung()
        let lock = try Locked(world.data)
        await world.tap(today, .later(minutes: 60))
        await world.tap(today, .later(minutes: 60))
        #expect(world.centre.told.map(\.body) == ["Kept", "Kept"])
        #expect(world.centre.told.map(\.id) == ["app.midback.note", "app.midback.note"])
        #expect(world.store.failure == nil, "the person is told beside the screens")
        lock.open()
        // As of the moment at which it was tapped.
        world.pass(5 * minute)
        let revision = world.store.revision
        #expect(await world.planner.refresh())
        #expect(world.store.revision > revision)
        #expect(await world.held()[today + "/1"]?.due == ReminderWorld.morning + 2 * hour)
        #expect(world.centre.told.last?.body.contains("now saved") == true)
        let told = world.centre.told.count
        await world.planner.refresh()
        #expect(world.centre.told.count == told)
        // What was not told while it was busy is told now: it was tapped.
        world.centre.clear()
        #expect(try await world.health().came == "The last reminder arrived.")
    }

    @Test func anAnswerThatCannotEvenBeKeptIsTold() async throws {
        try await rung()
        try Data().write(to: world.queue)
        let lock = try Locked(world.data)
        await world.tap(today, .skip)
        #expect(world.centre.told.map(\.body) == ["Not kept"])
        lock.open()
        #expect(await world.planner.refresh(), "the queue keeps nothing else from its turn")
    }

    @Test func whatRingsInFrontOfThePersonCame() async throws {
        try await world.setUp()
        await world.planner.refresh()
        world.pass(hour)
        world.centre.clear()
        await world.answers.rang("app.midback.reminder/" + today)
        #expect(try await world.health().came == "The last reminder arrived.")
    }
}

/// Data that another program writes to at the moment.
private final class Locked {
    private let file: Int32

    /// A lock that belongs to an opened file and not to a process holds off those of this very process, too.
    private static let set: Int32 = {
        #if canImport(Darwin)
            90
        #else
            37
        #endif
    }()
    /// Where a writer locks the index of the log.
    private static let writer: Int = 120

    init(_ folder: URL) throws {
        let path = folder.appending(path: "midback.sqlite-shm").path
        file = Foundation.open(path, O_RDWR)
        try #require(file >= 0)
        try #require(apply(F_WRLCK))
    }

    func open() { _ = apply(F_UNLCK) }

    private func apply(_ kind: Int32) -> Bool {
        var lock = flock()
        lock.l_type = Int16(kind)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = .init(Self.writer)
        lock.l_len = 1
        return fcntl(file, Self.set, &lock) == 0
    }
}
