// How is a time of the wall handed to the system, which waits until the clock shows it?

import Foundation
import MidbackCore

/// A time of the wall as the person's own calendar writes it. It names neither calendar nor zone: the system then goes by
/// those that the phone has when it looks, so that a reminder keeps to the wall wherever the phone is. Year 2026 alone
/// would be long over for somebody whose phone counts by the Buddhist calendar.
public typealias WallParts = DateComponents

/// The clock on the wall, as the phone's calendar reads it.
public struct PhoneWall: Sendable {
    private let calendar: @Sendable () -> Calendar

    /// The phone's own. Looked up each time, because people choose another one, and phones travel.
    public static let live = PhoneWall { .autoupdatingCurrent }

    init(calendar: @escaping @Sendable () -> Calendar) { self.calendar = calendar }

    /// How the system is told when a reminder rings. By the wall, so that it keeps to it wherever the phone is by then,
    /// unless the instant is what counts, or only it says when: where the wall shows a time twice and the second is meant;
    /// and where the system's own calendar, asked as it asks, does not come to the core's instant. Some do not find all of
    /// their days.
    func time(of reminder: Reminder, now: Int64, changes: NearbyChanges) -> NotificationRequest.Time {
        let calendar = calendar()
        let parts = reminder.wall.parts(in: calendar)
        let next = calendar.nextDate(
            after: .at(epochMs: now), matching: parts, matchingPolicy: .nextTime, repeatedTimePolicy: .first)
        let isOfWall =
            !reminder.elapsed && next?.epochMs == reminder.epochMs && !changes.repeats(reminder.epochMs)
        return isOfWall ? .wall(parts) : .instant(reminder.epochMs)
    }
}

extension WallTime {
    /// The same time, as a calendar writes it. No zone has a part in that.
    func parts(in calendar: Calendar) -> WallParts {
        var written = Calendar(identifier: .gregorian)
        var calendar = calendar
        written.timeZone = .gmt
        calendar.timeZone = .gmt
        var parts = WallParts()
        let date = self.date.iso.split(separator: "-").compactMap { Int($0) }
        (parts.year, parts.month, parts.day) = (date.first, date.dropFirst().first, date.last)
        (parts.hour, parts.minute, parts.second) = (Int(hour), Int(minute), Int(second))
        guard let date = written.date(from: parts) else { return parts }
        let whole = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        return whole.bare
    }
}

extension WallParts {
    /// Only what a time of the wall consists of. The system may hand back more than it was given.
    var bare: WallParts {
        var bare = WallParts()
        (bare.year, bare.month, bare.day) = (year, month, day)
        (bare.hour, bare.minute, bare.second) = (hour, minute, second)
        // Of a month that some calendars put in twice.
        if isLeapMonth == true { bare.isLeapMonth = true }
        return bare
    }
}
