// Does a reminder ring when the clock on the wall shows its time: by every calendar, over changes of the clocks, and in the
// zone where the phone is by then?

import Foundation
import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

private let calendars: [Calendar.Identifier] = [
    .gregorian, .iso8601, .buddhist, .japanese, .republicOfChina, .persian, .islamic, .islamicCivil,
    .islamicTabular, .islamicUmmAlQura, .hebrew, .chinese, .indian, .coptic, .ethiopicAmeteMihret,
    .ethiopicAmeteAlem,
]

@MainActor
struct WallTests {
    @Test(arguments: calendars)
    func byEveryCalendarItRingsAtItsInstant(_ calendar: Calendar.Identifier) async throws {
        let world = ReminderWorld(calendar: Calendar(identifier: calendar))
        try await world.setUp(times: ["02:30", "08:00"])
        await world.planner.refresh()
        try await world.expectRight()
        // Two weeks with a change of year in most of them, day by day.
        for turn in 1...30 {
            world.hands.now = ReminderWorld.morning + Int64(turn) * 13 * day
            world.centre.ring()
            await world.planner.refresh()
            try await world.expectRight()
            if calendar == .gregorian {
                let times = await world.held().values.map(\.time)
                #expect(times.allSatisfy { if case .wall = $0 { true } else { false } })
            }
        }
    }

    @Test func anotherCalendarIsFollowed() async throws {
        let wall = WallTime(date: try Day(iso: "2026-03-29"), hour: 8, minute: 0, second: 0)
        #expect(wall.parts(in: Calendar(identifier: .gregorian)).year == 2026)
        #expect(wall.parts(in: Calendar(identifier: .buddhist)).year == 2569)
        #expect(wall.parts(in: Calendar(identifier: .japanese)).year == 8)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "Pacific/Kiritimati"))
        let parts = wall.parts(in: calendar)
        #expect((parts.day, parts.hour, parts.timeZone, parts.calendar) == (29, 8, nil, nil))
        #expect(parts == parts.bare)
    }

    @Test func aSkippedHourRingsAfterItAndARepeatedOneOnce() async throws {
        let spring = ReminderWorld()
        try await spring.setUp(times: ["02:30"])
        try await spring.choose(.followUp, "off")
        await spring.planner.refresh()
        try await spring.expectRight()
        #expect(await spring.held()["session/2026-03-28/1"]?.due == 1_774_746_000_000)
        let autumn = ReminderWorld(at: 1_792_828_800_000)  // 2026-10-24T08:00Z
        try await autumn.setUp(times: ["02:30"])
        await autumn.planner.refresh()
        try await autumn.expectRight()
        autumn.pass(day)
        let shown = await autumn.centre.delivered().filter { $0.id.contains("/session/2026-10-24/") }
        #expect(shown.map(\.epochMs) == [1_792_888_200_000])
    }

    @Test func whatIsPutOffIntoTheRepeatedHourRingsInIt() async throws {
        let world = ReminderWorld(at: 1_792_828_800_000)
        try await world.setUp(times: ["02:30"])
        try await world.choose(.dayTurn, "6")
        await world.planner.refresh()
        world.hands.now = 1_792_888_200_000  // half past two, for the first time
        world.centre.ring()
        await world.tap("session/2026-10-24/1", .later(minutes: 30))
        // Half an hour later it is two o'clock once more.
        let again = try #require(await world.held()["session/2026-10-24/1/1"])
        #expect(again.time == .instant(1_792_890_000_000))
        #expect(again.due == 1_792_890_000_000)
        try await world.expectRight()
        world.pass(40 * minute)
        await world.planner.refresh()
        // Put off once more within it.
        await world.tap("session/2026-10-24/1/1", .later(minutes: 10))
        let third = try #require(await world.held()["session/2026-10-24/1/2"])
        #expect(third.time == .instant(world.hands.now + 10 * minute))
        try await world.expectRight()
        // Asked anew, nothing is handed over again.
        world.centre.forget()
        await world.planner.refresh()
        #expect(world.centre.changes == 0)
    }

    @Test func afterTravelItRingsByTheNewWallAndNotTwice() async throws {
        let world = ReminderWorld()
        try await world.setUp()
        try await world.choose(.followUp, "off")
        await world.planner.refresh()
        world.pass(hour)
        await world.planner.refresh()
        let held = await world.held()
        world.centre.forget()
        // West: eight o'clock comes again on the same day, and it has rung.
        world.pass(2 * hour)
        world.hands.zone = try #require(TimeZone(identifier: "America/New_York"))
        await world.planner.refresh()
        try await world.expectRight()
        let after = await world.held()
        #expect(after["session/2026-03-28/1"] == nil)
        #expect(after["session/2026-03-29/1"] == held["session/2026-03-29/1"], "the same time on the wall")
        #expect(world.centre.changes < 4, "what stays on the wall is not handed over again")
        // East, over the date line, with the app asleep: the system alone keeps to the wall.
        world.hands.zone = try #require(TimeZone(identifier: "Pacific/Auckland"))
        let due = world.centre.due("app.midback.reminder/session/2026-04-02/1")
        #expect(due == 1_775_070_000_000)  // 2026-04-01T19:00Z
        await world.planner.refresh()
        try await world.expectRight()
    }

    @Test func whatCountsFromARingDoesSoInWhateverZone() async throws {
        let world = ReminderWorld()
        try await world.setUp()
        await world.planner.refresh()
        let name = "app.midback.reminder/follow-up/2026-03-28/1"
        // Before its session rang, it goes with that by the wall.
        if case .instant = try #require(await world.held()["follow-up/2026-03-28/1"]).time {
            Issue.record("it goes by the wall")
        }
        world.pass(hour)
        await world.planner.refresh()
        world.hands.zone = try #require(TimeZone(identifier: "America/New_York"))
        #expect(world.centre.due(name) == ReminderWorld.morning + 150 * minute)
        world.hands.zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        await world.tap("session/2026-03-28/1", .later(minutes: 30))
        world.pass(10 * minute)
        // Over the border, with the app asleep: twenty minutes are left, and an hour and a half after that.
        world.hands.zone = try #require(TimeZone(identifier: "Europe/London"))
        let again = "app.midback.reminder/session/2026-03-28/1/1"
        #expect(world.centre.due(again) == ReminderWorld.morning + 90 * minute)
        #expect(world.centre.due(name) == ReminderWorld.morning + 180 * minute)
        await world.planner.refresh()
        try await world.expectRight()
    }

    @Test func aClockThatIsSetIsFollowed() async throws {
        let world = ReminderWorld()
        try await world.setUp()
        await world.planner.refresh()
        for away in [-3 * hour, 3 * hour, 400 * day, -400 * day, 0] {
            world.hands.now = ReminderWorld.morning + away
            world.centre.ring()
            let (signals, signal) = AsyncStream<PhoneSignal>.makeStream()
            signal.yield(.clockChanged)
            signal.finish()
            await world.following.follow(signals)
            try await world.expectRight()
        }
    }
}
