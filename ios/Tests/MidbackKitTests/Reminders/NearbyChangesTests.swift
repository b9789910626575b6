// Does the phone tell the core every change of its zone's offset, and no other?

import Foundation
import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

private let fifteenDays = 15 * day
private let twoDays = 2 * day

private func clock(in zone: TimeZone) -> PhoneClock {
    PhoneClock(epochMs: { 0 }, utcOffsetMinutes: { PhoneClock.offsetMinutes(of: zone, at: $0) })
}

private func clock(in zone: String) throws -> PhoneClock {
    clock(in: try #require(TimeZone(identifier: zone)))
}

/// What the system itself calls the transitions of a zone, where they change its offset.
private func transitions(of zone: TimeZone, from: Int64, to: Int64) -> OffsetChanges {
    var at = Date(timeIntervalSince1970: Double(from) / 1_000)
    var (instants, offsets) = ([Int64](), [Int32]())
    var offset = PhoneClock.offsetMinutes(of: zone, at: from)
    while let next = zone.nextDaylightSavingTimeTransition(after: at), next > at, next.epochMs <= to {
        let then = PhoneClock.offsetMinutes(of: zone, at: next.epochMs)
        if then != offset {
            instants.append(next.epochMs)
            offsets.append(then)
        }
        (at, offset) = (next, then)
    }
    return OffsetChanges(epochMs: instants, utcOffsetMinutes: offsets)
}

/// What held two days before a moment, and all transitions since and to come.
private func known(of zone: TimeZone, around now: Int64) -> OffsetChanges {
    let start = now - twoDays
    let since = transitions(of: zone, from: start, to: now + fifteenDays)
    return OffsetChanges(
        epochMs: [start] + since.epochMs,
        utcOffsetMinutes: [PhoneClock.offsetMinutes(of: zone, at: start)] + since.utcOffsetMinutes)
}

@Test func everyChangeOfEveryZoneIsFound() {
    let (from, to): (Int64, Int64) = (1_104_537_600_000, 2_082_758_400_000)  // 2005 to 2035
    print("Foundation's time zone data: \(TimeZone.timeZoneDataVersion)")
    var found = 0
    for id in TimeZone.knownTimeZoneIdentifiers {
        guard let zone = TimeZone(identifier: id) else { continue }
        for (turn, at) in transitions(of: zone, from: from, to: to).epochMs.enumerated() {
            // From another distance each time.
            let now = at - 1 - Int64(turn) * 5 * hour % fifteenDays
            let changes = NearbyChanges(of: clock(in: zone), around: now)
            let right = changes.told == known(of: zone, around: now)
            #expect(right, "\(id) at \(now)")
            found += 1
        }
    }
    #expect(found > 5_000)
}

@Test func aZoneThatStaysAsItIsHasNoChanges() throws {
    let now = ReminderWorld.morning
    let changes = NearbyChanges(of: try clock(in: "Asia/Kolkata"), around: now)
    #expect(changes.told == OffsetChanges(epochMs: [now - twoDays], utcOffsetMinutes: [330]))
}

@Test func aChangeIsToldFromFifteenDaysBeforeItToTwoDaysAfterIt() throws {
    let clocksGoBack: Int64 = 1_792_890_000_000  // 2026-10-25T01:00Z
    let berlin = try clock(in: "Europe/Berlin")
    for now in [clocksGoBack - fifteenDays, clocksGoBack - 1, clocksGoBack, clocksGoBack + twoDays - 1] {
        let told = NearbyChanges(of: berlin, around: now).told
        #expect(told == OffsetChanges(epochMs: [now - twoDays, clocksGoBack], utcOffsetMinutes: [120, 60]))
    }
    #expect(NearbyChanges(of: berlin, around: clocksGoBack + twoDays).told.utcOffsetMinutes == [60])
}

@Test func whatTheClockShowsTwiceIsKnownAndOnlyThat() throws {
    let clocksGoBack: Int64 = 1_792_890_000_000
    for now in [clocksGoBack - 14 * day, clocksGoBack - 1, clocksGoBack, clocksGoBack + hour - 1] {
        let changes = NearbyChanges(of: try clock(in: "Europe/Berlin"), around: now)
        #expect(!changes.repeats(clocksGoBack - 1))
        #expect(changes.repeats(clocksGoBack))
        #expect(changes.repeats(clocksGoBack + hour - 1))
        #expect(!changes.repeats(clocksGoBack + hour))
    }
    // Forward, nothing is shown twice. Lord Howe goes back by half an hour.
    let clocksGoForward: Int64 = 1_774_746_000_000
    let forward = NearbyChanges(of: try clock(in: "Europe/Berlin"), around: clocksGoForward - hour)
    #expect(forward.told.utcOffsetMinutes == [60, 120])
    #expect(!forward.repeats(clocksGoForward))
    let lordHowe: Int64 = 1_775_314_800_000  // 2026-04-04T15:00Z
    let half = NearbyChanges(of: try clock(in: "Australia/Lord_Howe"), around: lordHowe - day)
    let told = OffsetChanges(epochMs: [lordHowe - 3 * day, lordHowe], utcOffsetMinutes: [660, 630])
    #expect(half.told == told)
    #expect(half.repeats(lordHowe + 30 * minute - 1) && !half.repeats(lordHowe + 30 * minute))
}

@Test func samoasLostDayIsOneChange() throws {
    let dateLine: Int64 = 1_325_239_200_000  // 2011-12-30T10:00Z
    let changes = NearbyChanges(of: try clock(in: "Pacific/Apia"), around: dateLine - day)
    let told = OffsetChanges(epochMs: [dateLine - 3 * day, dateLine], utcOffsetMinutes: [-600, 840])
    #expect(changes.told == told)
}

@Test func secondsOfAnOffsetAreRounded() throws {
    let liberia = try #require(TimeZone(secondsFromGMT: -2_670))  // -0:44:30, until 1972
    #expect([-45, -44].contains(PhoneClock.offsetMinutes(of: liberia, at: 0)))
}
