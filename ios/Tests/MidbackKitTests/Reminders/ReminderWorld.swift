// What do the tests of reminders start from? Somebody who is set up and trains every day at eight, in Berlin, with the real
// core, and a phone whose clock and zone are turned by hand.

import Foundation
import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

let minute: Int64 = 60_000
let hour = 60 * minute
let day = 24 * hour

@MainActor
final class ReminderWorld {
    let hands: Hands
    let centre: FakeCentre
    let store: Store
    let wall: PhoneWall
    let planner: ReminderPlanner
    let answers: ReminderAnswers
    let wayIn = WayIn()
    /// What tells the planner.
    var following: Following { Following(store, [planner]) }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    var data: URL { folder.appending(path: "data") }
    var queue: URL { folder.appending(path: "queue") }

    /// 28 March 2026, a Saturday, seven o'clock in Berlin: the night after it, the clocks go forward.
    nonisolated static let morning: Int64 = 1_774_677_600_000

    init(
        at epochMs: Int64 = morning, in zone: String = "Europe/Berlin",
        calendar: Calendar = Calendar(identifier: .gregorian)
    ) {
        hands = Hands(epochMs, zone)
        centre = FakeCentre(hands, calendar: calendar)
        let english = Device(languages: ["en"], region: "GB", hour24: true, firstWeekday: 1)
        store = Store(folder: folder.appending(path: "data"), device: english, clock: hands.clock)
        wall = PhoneWall { [hands] in
            var here = calendar
            here.timeZone = hands.zone
            return here
        }
        planner = ReminderPlanner(
            store: store, centre: centre, answers: folder.appending(path: "queue"), wall: wall)
        answers = ReminderAnswers(store: store, planner: planner, wayIn: wayIn)
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// All of the setup is answered.
    func setUp(times: [String] = ["08:00"]) async throws {
        try await store.asked { core, now in
            try core.describePain(painNow: 3, average: 3, worst: 5, since: .weeks, now: now)
            _ = try core.changeSetting(key: .conditions, values: [], now: now)
            let settings = try core.settings(now: now).sections.flatMap(\.settings)
            let atHome = settings.filter { $0.key == .equipment }.flatMap(\.choices).filter(\.on)
            _ = try core.changeSetting(key: .equipment, values: atHome.map(\.value), now: now)
            _ = try core.changeSetting(key: .days, values: (1...7).map(String.init), now: now)
            _ = try core.changeSetting(key: .times, values: times, now: now)
            let check = try core.beginSymptomCheck(now: now)
            while case .page(let page) = try core.symptomCheck(now: now).step {
                try core.answerSymptomPage(check: check, page: page.page, answers: [], none: true, now: now)
            }
        }
    }

    func choose(_ key: SettingKey, _ values: String...) async throws {
        _ = try await store.asked { try $0.changeSetting(key: key, values: values, now: $1) }
    }

    /// What the core wants now.
    func wanted() async throws -> [Reminder] {
        let phone = ReminderPhone(
            limit: 60, refills: false, permission: .allowed, channelOn: true, exact: nil,
            timeSensitive: true, restricted: false, bootedMs: 0, pending: [])
        let clock = hands.clock
        return try await store.asked { core, now in
            let changes = NearbyChanges(of: clock, around: now.epochMs).told
            return try core.reminders(phone: phone, changes: changes, now: now).reminders
        }
    }

    /// What the system holds, by the reminders' names.
    func held() async -> [String: NotificationRequest] {
        let pairs = await centre.pending().compactMap { request in
            NotificationName.reminder(of: request.id).map { ($0, request) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// The system holds just what the core wants, to ring at its instants.
    func expectRight(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let (wanted, held) = (try await wanted(), await held())
        #expect(held.keys.sorted() == wanted.map(\.id).sorted(), sourceLocation: sourceLocation)
        for reminder in wanted {
            let due = centre.due(NotificationName.of(reminder))
            #expect(due == reminder.epochMs, "\(reminder.id)", sourceLocation: sourceLocation)
        }
    }

    /// Time passes, and what is due is shown.
    func pass(_ ms: Int64) {
        hands.now += ms
        centre.ring()
    }

    func tap(_ reminder: String, _ action: ReminderAction) async {
        await tap(reminder, action.buttonId.map { .button($0) } ?? .itself)
    }

    func tap(_ reminder: String, _ tap: ReminderResponse.Tap) async {
        let id = "app.midback.reminder/" + reminder
        await answers.answer(
            ReminderResponse(
                notification: id, tap: tap,
                notes: UnsavedNotes(title: "Not saved", queued: "Kept", lost: "Not kept")))
    }

    func health() async throws -> ReminderHealth { try await planner.screen().health }
}

/// Waits until something is so.
@MainActor
func until(_ isSo: () async -> Bool) async throws {
    for _ in 0..<2_000 {
        if await isSo() { return }
        try await Task.sleep(for: .milliseconds(5))
    }
    Issue.record("it did not come to it")
}
