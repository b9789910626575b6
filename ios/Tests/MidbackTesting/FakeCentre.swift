// What do the tests have in place of the system's notifications? A centre that keeps 64, as an iPhone does, drops the rest
// without a word, and shows what is due as its clock is turned.

import Foundation
import MidbackCore

@testable import MidbackKit

/// The system's notifications, to be looked into.
@MainActor
final class FakeCentre: NotificationCentre {
    /// What it was told to do.
    enum Call: Equatable {
        case add(String)
        case remove([String])
        case categories(Int)
        case ask
    }

    struct Refused: Error {}

    static let keeps = 64

    var permission = ReminderPermission.allowed
    var shows = true
    var timeSensitive: Bool? = true
    /// After so many more it takes none: the person takes the permission back.
    var takes: Int?
    /// What the person answers when they are asked.
    var answer = ReminderPermission.allowed
    /// Those that are never shown, for no reason that anybody knows.
    var stuck: Set<String> = []
    private(set) var calls: [Call] = []
    /// The most that were pending at once, of all and of the app's reminders.
    private(set) var most = (all: 0, reminders: 0)
    /// How many were dropped without a word.
    private(set) var dropped = 0
    private(set) var told: [NotificationRequest] = []
    private var held: [Held] = []
    private var shown: [DeliveredNotification] = []
    private var known: Set<NotificationCategory> = []
    /// What is taken back, some time later.
    private var leaving: Set<String> = []
    private let hands: Hands
    private let calendar: Calendar

    private struct Held {
        let request: NotificationRequest
        /// From when on it waits.
        let since: Int64
    }

    init(_ hands: Hands, calendar: Calendar = Calendar(identifier: .gregorian)) {
        (self.hands, self.calendar) = (hands, calendar)
    }

    /// Forgets what it was told to do.
    func forget() {
        calls = []
        most = (0, 0)
    }

    /// Which were handed over or taken back since.
    var changes: Int {
        calls.reduce(0) { sum, call in
            switch call {
            case .add: sum + 1
            case .remove(let ids): sum + ids.count
            case .categories, .ask: sum
            }
        }
    }

    /// Puts one there that is none of the app's reminders.
    func hold(_ request: NotificationRequest) { held.append(Held(request: request, since: hands.now)) }

    /// The person clears one, or all.
    func clear(_ id: String? = nil) { shown.removeAll { id == nil || $0.id == id } }

    /// Shows what is due by now.
    func ring() {
        settle()
        let (now, zone) = (hands.now, hands.zone)
        held.removeAll { one in
            let id = one.request.id
            guard let due = due(one, in: zone), due <= now, !stuck.contains(id) else { return false }
            if permission == .allowed { shown.append(DeliveredNotification(id: id, epochMs: due)) }
            return true
        }
    }

    /// When one would be shown; none where the clock on the wall will not show its time any more.
    func due(_ id: String) -> Int64? {
        held.first { $0.request.id == id }.flatMap { due($0, in: hands.zone) }
    }

    /// When something would be shown that was handed over now.
    func due(_ time: NotificationRequest.Time) -> Int64? { due(time, since: hands.now, in: hands.zone) }

    private func due(_ one: Held, in zone: TimeZone) -> Int64? {
        due(one.request.time, since: one.since, in: zone)
    }

    private func due(_ time: NotificationRequest.Time, since: Int64, in zone: TimeZone) -> Int64? {
        switch time {
        case .atOnce: return since
        case .instant(let epochMs): return epochMs
        case .wall(let parts):
            var calendar = calendar
            calendar.timeZone = zone
            return calendar.nextDate(
                after: .at(epochMs: since), matching: parts, matchingPolicy: .nextTime,
                repeatedTimePolicy: .first)?
                .epochMs
        }
    }

    private func settle() {
        held.removeAll { leaving.contains($0.request.id) }
        leaving = []
    }

    func settings() async -> NotificationSettings {
        NotificationSettings(permission: permission, shows: shows, timeSensitive: timeSensitive)
    }

    func requestAuthorization() async throws {
        calls.append(.ask)
        if permission == .notAsked { permission = answer }
    }

    func pending() async -> [NotificationRequest] {
        await Task.yield()
        settle()
        return held.map(\.request)
    }

    func delivered() async -> [DeliveredNotification] { shown }

    func add(_ request: NotificationRequest) async throws {
        await Task.yield()
        if takes == 0 { permission = .denied }
        takes = takes.map { $0 - 1 }
        guard permission == .allowed else { throw Refused() }
        guard request.time != .atOnce else {
            told.append(request)
            return
        }
        calls.append(.add(request.id))
        held.removeAll { $0.request.id == request.id }
        held.append(Held(request: request, since: hands.now))
        // Those that are being taken back count until they are gone.
        most.all = max(most.all, held.count)
        let reminders = held.filter { NotificationName.reminder(of: $0.request.id) != nil }
        most.reminders = max(most.reminders, reminders.count)
        if held.count > Self.keeps {
            held.sort { due($0, in: hands.zone) ?? .max < due($1, in: hands.zone) ?? .max }
            dropped += held.count - Self.keeps
            held.removeLast(held.count - Self.keeps)
        }
    }

    func remove(pending ids: [String]) async {
        calls.append(.remove(ids))
        leaving.formUnion(ids)
    }

    func removeAll() async {
        calls.append(.remove(held.map(\.request.id)))
        (held, shown, told, leaving) = ([], [], [], [])
    }

    func categories() async -> Set<NotificationCategory> { known }

    func setCategories(_ categories: Set<NotificationCategory>) async {
        calls.append(.categories(categories.count))
        known = categories
    }
}

/// A clock and a zone that are turned by hand.
final class Hands: @unchecked Sendable {
    private let lock = NSLock()
    private var time: Int64
    private var place: TimeZone

    init(_ epochMs: Int64, _ zone: String) {
        (time, place) = (epochMs, TimeZone(identifier: zone)!)
    }

    var now: Int64 {
        get { lock.withLock { time } }
        set { lock.withLock { time = newValue } }
    }

    var zone: TimeZone {
        get { lock.withLock { place } }
        set { lock.withLock { place = newValue } }
    }

    var clock: PhoneClock {
        PhoneClock(
            epochMs: { self.now },
            utcOffsetMinutes: { PhoneClock.offsetMinutes(of: self.zone, at: $0) })
    }
}
