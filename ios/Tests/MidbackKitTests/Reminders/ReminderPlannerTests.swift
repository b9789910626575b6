// Does the system hold what the core wants, never too much, and does the core hear what became of it?

import Foundation
import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

@MainActor
struct ReminderPlannerTests {
    private let world = ReminderWorld()
    private let hourly = (0..<24).map { ($0 < 10 ? "0" : "") + "\($0):00" }
    private let later = (0..<24).map { ($0 < 10 ? "0" : "") + "\($0):10" }

    // What is handed over.

    @Test func allThatIsWantedIsHandedOverAtItsInstant() async throws {
        try await world.setUp()
        #expect(await world.planner.refresh())
        try await world.expectRight()
        let wanted = try await world.wanted()
        #expect(wanted.count > 14)
        let held = await world.held()
        for reminder in wanted {
            let request = try #require(held[reminder.id])
            #expect((request.title, request.body) == (reminder.title, reminder.body))
            #expect(request.sounds == reminder.sounds)
            #expect(request.level == .active)
            let set = await world.centre.categories().first { $0.id == request.category }
            #expect(set?.buttons.map(\.label) == reminder.acts.map(\.label))
        }
    }

    @Test func theSameStateChangesNothing() async throws {
        try await world.setUp()
        await world.planner.refresh()
        world.centre.forget()
        let revision = world.planner.revision
        await world.planner.refresh()
        world.pass(minute)
        await world.planner.refresh()
        #expect(world.centre.calls.isEmpty)
        #expect(world.planner.revision == revision)
    }

    @Test func onlyWhatIsDifferentIsTouched() async throws {
        try await world.setUp(times: ["08:00", "19:00"])
        await world.planner.refresh()
        let before = await world.held()
        world.centre.forget()
        try await world.choose(.times, "08:00", "20:00")
        await world.planner.refresh()
        try await world.expectRight()
        let after = await world.held()
        let changed = after.filter { before[$0.key] != $0.value }.count
        let gone = before.keys.filter { after[$0] == nil }.count
        #expect(world.centre.changes == changed + gone)
        #expect(changed < after.count / 2 + 3)
        #expect(before["session/2026-03-28/1"] == after["session/2026-03-28/1"])
    }

    @Test func soundAndFocusAreAsThePersonWants() async throws {
        try await world.setUp()
        try await world.choose(.reminderSound, "off")
        try await world.choose(.timeSensitive, "on")
        await world.planner.refresh()
        #expect(await world.held().values.allSatisfy { !$0.sounds && $0.level == .timeSensitive })
        try await world.choose(.timeSensitive, "off")
        await world.planner.refresh()
        #expect(await world.held().values.allSatisfy { $0.level == .active })
    }

    @Test func whatIsNoReminderStaysAsItIs() async throws {
        try await world.setUp()
        let other = NotificationRequest(
            id: "app.midback.other", title: "", body: "", category: "", sounds: false, level: .active,
            time: .instant(world.hands.now + day), due: nil, notes: nil)
        world.centre.hold(other)
        await world.planner.refresh()
        try await world.choose(.reminders, "off")
        await world.planner.refresh()
        #expect(await world.centre.pending() == [other])
    }

    // Never too much.

    @Test func sixtyAreHandedOverOfMore() async throws {
        try await world.setUp(times: hourly)
        await world.planner.refresh()
        #expect(await world.held().count == 60)
        #expect((world.centre.most.reminders, world.centre.dropped) == (60, 0))
        try await world.expectRight()
        // Every one of them is another one from now on, and there are never more on the way.
        for times in [later, hourly, ["07:30"], hourly] {
            _ = try await world.store.asked { try $0.changeSetting(key: .times, values: times, now: $1) }
            await world.planner.refresh()
            try await world.expectRight()
        }
        #expect((world.centre.most.reminders, world.centre.dropped) == (60, 0))
        #expect(await world.held().count == 60)
        let health = try await world.health()
        #expect(health.troubles.map(\.trouble) == [.tooMany])
        for _ in 0..<20 {
            world.pass(day / 2 + minute)
            await world.planner.refresh()
        }
        #expect((world.centre.most.reminders, world.centre.dropped) == (60, 0))
        try await world.expectRight()
    }

    @Test func aTrialAndANoteFindRoomBesideSixty() async throws {
        try await world.setUp(times: hourly)
        await world.planner.refresh()
        for _ in 0..<5 {
            await world.planner.tryOut()
            await world.planner.refresh()
        }
        #expect(world.centre.most.all <= 62)
        #expect(world.centre.dropped == 0)
        #expect(await world.held().count == 61)
        world.pass(10_000)
        await world.planner.refresh()
        #expect(await world.held().count == 60)
        let told = try #require(try await world.health().tested)
        #expect(told.contains("07:00"))
    }

    @Test(.timeLimit(.minutes(5)))
    func aTrialIsWaitedForUntilItCame() async throws {
        try await world.setUp()
        let said = try #require(await world.planner.tryOut())
        #expect(try await world.health().tested == said)
        var (hasEnded, revision) = (false, world.planner.revision)
        let waiting = Task {
            await world.planner.waitForTrial(past: said, pause: .milliseconds(1))
            hasEnded = true
        }
        try await Task.sleep(for: .milliseconds(50))
        #expect(!hasEnded)
        world.pass(10_000)
        await waiting.value
        #expect(world.planner.revision > revision)
        let came = try #require(try await world.health().tested)
        #expect(came != said)
        // One that does not come is not waited for without an end: it is refused, or nothing is heard of it.
        world.centre.permission = .denied
        let refused = try #require(await world.planner.tryOut())
        await world.planner.waitForTrial(past: refused, pause: .milliseconds(1))
        #expect(refused == said)
        #expect(try await world.health().tested != refused)
        world.centre.permission = .allowed
        let lost = try #require(await world.planner.tryOut())
        revision = world.planner.revision
        world.pass(hour)
        world.centre.clear()
        await world.planner.waitForTrial(past: lost, pause: .milliseconds(1))
        #expect(world.planner.revision > revision)
        #expect(try await world.health().tested != lost)
    }

    @Test func refreshesThatOverlapAreOneAfterTheOther() async throws {
        try await world.setUp(times: hourly)
        async let first = world.planner.refresh()
        async let second = world.planner.refresh()
        async let third = world.planner.tryOut()
        _ = await (first, second, third)
        #expect(await world.held().count == 61)
        #expect(world.centre.most.all <= 61)
        #expect(world.centre.changes == 61)
    }

    // The permission.

    @Test func thePersonIsAskedOnceAndOnlyInFrontOfTheApp() async throws {
        world.centre.permission = .notAsked
        try await world.setUp()
        await world.planner.refresh()
        #expect(!world.centre.calls.contains(.ask))
        world.planner.isInFront = true
        world.centre.answer = .denied
        await world.planner.refresh()
        await world.planner.refresh()
        #expect(world.centre.calls.filter { $0 == .ask }.count == 1)
        #expect(await world.held().isEmpty)
        #expect(try await world.health().troubles.map(\.trouble) == [.permissionOff])
        // Allowed in the system's settings, later.
        world.centre.permission = .allowed
        await world.planner.refresh()
        try await world.expectRight()
        #expect(try await world.health().well)
    }

    @Test func whoWantsToBeAskedIsAskedAtOnce() async throws {
        world.centre.permission = .notAsked
        try await world.setUp()
        await world.planner.refresh()
        #expect(try await world.planner.screen().ask != nil)
        let revision = world.planner.revision
        await world.planner.ask()
        #expect(world.centre.calls.filter { $0 == .ask }.count == 1)
        #expect(world.planner.revision > revision)
        #expect(try await world.planner.screen().ask == nil)
        try await world.expectRight()
        // The core knows that the person was asked, and wants it once.
        world.planner.isInFront = true
        await world.planner.refresh()
        #expect(world.centre.calls.filter { $0 == .ask }.count == 1)
    }

    @Test func whoSaysNoIsToldWhatStandsInTheWay() async throws {
        world.centre.permission = .notAsked
        world.centre.answer = .denied
        try await world.setUp()
        await world.planner.ask()
        let screen = try await world.planner.screen()
        #expect(screen.ask == nil)
        #expect(screen.health.troubles.map(\.trouble) == [.permissionOff])
    }

    @Test func aPermissionThatIsTakenBackOnTheWayIsNoticed() async throws {
        try await world.setUp(times: hourly)
        world.centre.takes = 7
        await world.planner.refresh()
        #expect(await world.held().count == 7)
        #expect(try await world.health().troubles.first?.trouble == .permissionOff)
        // Those seven were promised and did not come; of the others nothing was.
        world.pass(2 * day)
        await world.planner.refresh()
        let health = try await world.health()
        #expect(health.came?.hasPrefix("None of the last 7") == true, "\(health.came ?? "")")
        #expect(try await world.store.asked { try $0.today(now: $1).reminders } != nil)
    }

    @Test func notificationsThatAreSeenNowhereAreOff() async throws {
        try await world.setUp()
        world.centre.shows = false
        await world.planner.refresh()
        #expect(try await world.health().troubles.map(\.trouble) == [.channelOff])
    }

    // What became of them.

    @Test func whatRangIsCountedAndWhatWasClearedIsUnknown() async throws {
        try await world.setUp()
        try await world.choose(.followUp, "off")
        await world.planner.refresh()
        let first = "session/2026-03-28/1"
        world.pass(hour)
        await world.planner.refresh()
        #expect(try await world.health().came == "The last reminder arrived.")
        // Cleared with its button, with nothing but a swipe over all, and with the app behind: three mornings.
        await world.tap(first, .cleared)
        world.pass(day)
        world.centre.clear()
        await world.planner.refresh()
        let unknown = "For 1 of them, the phone does not say."
        #expect(try await world.health().came == "At least 1 of the last 2 reminders arrived. \(unknown)")
        #expect(try await world.health().well)
        world.pass(day)
        await world.planner.refresh()
        #expect(try await world.health().came == "At least 2 of the last 3 reminders arrived. \(unknown)")
    }

    @Test func whatIsPendingAfterItsTimeDidNotCome() async throws {
        try await world.setUp()
        try await world.choose(.followUp, "off")
        let names = ["session/2026-03-28/1", "session/2026-03-29/1"]
        world.centre.stuck = Set(names.map { "app.midback.reminder/" + $0 })
        await world.planner.refresh()
        // Just after its time it may come yet, and is left alone.
        world.pass(hour + minute)
        await world.planner.refresh()
        #expect(await world.held()["session/2026-03-28/1"] != nil)
        #expect(try await world.health().well)
        world.pass(day)
        await world.planner.refresh()
        #expect(await world.held()["session/2026-03-28/1"] == nil)
        world.pass(hour)
        await world.planner.refresh()
        #expect(try await world.health().troubles.map(\.trouble) == [.didNotCome])
        #expect(try await world.health().came == "None of the last 2 reminders arrived.")
    }

    @Test func twoWeeksWithoutTheAppAreNamed() async throws {
        try await world.setUp()
        let (signals, signal) = AsyncStream<PhoneSignal>.makeStream()
        signal.yield(.opened)
        signal.finish()
        await world.following.follow(signals)
        world.pass(20 * day)
        let (later, again) = AsyncStream<PhoneSignal>.makeStream()
        again.yield(.opened)
        again.finish()
        await world.following.follow(later)
        #expect(try await world.health().troubles.map(\.trouble) == [.notOpened])
        try await world.expectRight()
    }

    @Test func whatAnotherVersionLeftIsPassedOver() async throws {
        try await world.setUp()
        for (id, due) in [("unheard-of/1", -minute), ("unheard-of/2", minute), ("unheard-of/3", hour)] {
            world.centre.hold(
                NotificationRequest(
                    id: "app.midback.reminder/" + id, title: "", body: "", category: "", sounds: false,
                    level: .active, time: .instant(world.hands.now + due), due: world.hands.now + due,
                    notes: nil))
        }
        world.centre.stuck = ["app.midback.reminder/unheard-of/1"]
        world.pass(2 * minute)
        #expect(await world.centre.delivered().map(\.id) == ["app.midback.reminder/unheard-of/2"])
        #expect(await world.planner.refresh())
        #expect(await world.held()["unheard-of/3"] == nil)
        world.pass(hour)
        #expect(await world.planner.refresh())
        try await world.expectRight()
        #expect(try await world.health().came == "The last reminder arrived.")
    }

    // When it looks.

    @Test func whatIsWrittenIsFollowed() async throws {
        try await world.setUp()
        let (signals, signal) = AsyncStream<PhoneSignal>.makeStream()
        let following = Task { [following = world.following] in await following.follow(signals) }
        var left = 0
        world.planner.onLeft = { left += 1 }
        signal.yield(.left)
        try await until { await world.held().count > 10 && left == 1 }
        await world.store.act { _ = try $0.changeSetting(key: .times, values: ["09:00"], now: $1) }
        let nine = ReminderWorld.morning + 2 * hour
        try await until { await world.held()["session/2026-03-28/1"]?.due == nine }
        await world.store.act { try $0.skipDay(now: $1) }
        try await until { await world.held()["session/2026-03-28/1"] == nil }
        signal.finish()
        await following.value
    }

    @Test func dataThatDoesNotAnswerLeavesWhatIsThere() async throws {
        try await world.setUp()
        await world.planner.refresh()
        let before = await world.held()
        try await world.store.asked { core, _ in try core.shut() }
        world.centre.forget()
        #expect(await world.planner.refresh() == false)
        #expect(world.centre.calls.isEmpty)
        #expect(await world.held() == before)
        #expect(world.store.failure == nil, "nobody did anything that failed")
    }
}
