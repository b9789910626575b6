// Do reminders ring at the oracle's instants, with the changes of the clocks that this system knows of? Its table is
// `tests/scripts/reminder-times.tsv`, whose first lines say how it is replayed.

import Foundation
import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

/// One line of the table.
private struct Case {
    let setup: Int64
    let times: [String]
    let zone: String
    let now: Int64
    let offset: Int32
    /// "session/2026-03-28/1=1774677600000@2026-03-28T08:00"
    let expected: [String]

    init?(_ line: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count == 6, let setup = Int64(columns[0]), let now = Int64(columns[3]),
            let offset = Int32(columns[4])
        else { return nil }
        (self.setup, zone, self.now, self.offset) = (setup, columns[2], now, offset)
        times = columns[1].split(separator: " ").map(String.init)
        expected = columns[5].split(separator: " ").map(String.init)
    }

    /// Whether this system's data says the same of the zone, at all the instants that the line names.
    func isOfTheSameData(as clock: PhoneClock) -> Bool {
        clock.utcOffsetMinutes(now) == offset
            && expected.allSatisfy { ring in
                let parts = ring.split { "=@".contains($0) }
                guard parts.count == 3, let at = Int64(parts[1]), let wall = Self.minutes(String(parts[2]))
                else {
                    return false
                }
                return wall - at / minute == clock.utcOffsetMinutes(at)
            }
    }

    /// A time of the wall, in minutes since 1970 as if it were one in Greenwich.
    private static func minutes(_ wall: String) -> Int64? {
        try? Date(wall + ":00Z", strategy: .iso8601).epochMs / minute
    }
}

@MainActor
@Test func theOraclesTableIsReplayed() async throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../tests/scripts/reminder-times.tsv").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
    let cases = lines.compactMap(Case.init)
    #expect(cases.count == lines.count && cases.count >= 500)
    let made = text.split(separator: "\n").first { $0.contains("tz database") }
    print("Foundation's time zone data: \(TimeZone.timeZoneDataVersion). The table: \(made ?? "")")
    // A zone of which one case is told otherwise is another one in all of them.
    let spare = ReminderWorld(at: cases[0].setup, in: "GMT")
    let other = cases.filter { one in
        guard let zone = TimeZone(identifier: one.zone) else { return true }
        spare.hands.zone = zone
        return !one.isOfTheSameData(as: spare.hands.clock)
    }
    let differing = Set(other.map(\.zone))
    var replayed = 0
    var person: (world: ReminderWorld, setup: Int64, times: [String])?
    for one in cases where !differing.contains(one.zone) {
        let zone = try #require(TimeZone(identifier: one.zone))
        if person?.setup != one.setup {
            person = (ReminderWorld(at: one.setup, in: "GMT"), one.setup, one.times)
            try await person?.world.setUp(times: one.times)
        }
        let world = try #require(person).world
        (world.hands.now, world.hands.zone) = (one.setup, .gmt)
        if person?.times != one.times {
            person?.times = one.times
            let times = one.times
            _ = try await world.store.asked { try $0.changeSetting(key: .times, values: times, now: $1) }
        }
        (world.hands.now, world.hands.zone) = (one.now, zone)
        let rings = try await world.wanted().filter { reminder in
            (reminder.id.hasPrefix("session/") || reminder.id.hasPrefix("comeback/"))
                && reminder.epochMs <= one.now + 72 * hour
        }
        let told = rings.map { ring in
            let (hour, minute) = (two(ring.wall.hour), two(ring.wall.minute))
            return "\(ring.id)=\(ring.epochMs)@\(ring.wall.date)T\(hour):\(minute)"
        }
        #expect(told == one.expected, "\(one.zone) at \(one.now)")
        // And the system, which goes by the wall, rings at those instants, too.
        let changes = NearbyChanges(of: world.hands.clock, around: one.now)
        for ring in rings {
            let time = world.wall.time(of: ring, now: one.now, changes: changes)
            #expect(world.centre.due(time) == ring.epochMs, "\(ring.id) in \(one.zone)")
        }
        replayed += 1
    }
    print("Replayed \(replayed) of \(cases.count). Zones of other data: \(differing.sorted())")
    #expect(replayed > cases.count * 9 / 10)
}

private func two(_ number: UInt8) -> String { (number < 10 ? "0" : "") + String(number) }
