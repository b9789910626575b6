// How does what should ring get to the system, and how does the core hear what became of it?

import Foundation
import MidbackCore
import Observation

/// Keeps the system's notifications as the core wants them, and tells the core what the system shows of them.
///
/// Each refresh asks the core anew for all that should ring, and changes only where the system holds something else. One
/// for the whole app; it works with or without a screen.
///
/// **A second taker of the list.** An alarm that sounds in silence and in every focus would be a second taker of the same
/// list, beside `handOver`: one reminder a day at most, where the person asked for that, and a notification again
/// wherever it is refused. Nothing else would change: what is wanted, the core says.
@MainActor @Observable
public final class ReminderPlanner {
    /// How many reminders the system is given. It keeps 64, and drops the rest without a word: what is left is room for a
    /// trial and for what an answer is answered.
    nonisolated static let most = 60

    /// Rises when something became known that the screen about reminders, or Today, may say.
    public private(set) var revision = 0
    /// How often it looks at the system just now. For tests, which wait until it does not.
    public var looks: Int { turns.open + asking }
    /// Whether the person sees the app: only then is the system's question asked.
    @ObservationIgnored public var isInFront = false
    /// The app goes behind.
    @ObservationIgnored public var onLeft: (() -> Void)?

    @ObservationIgnored private let store: Store
    @ObservationIgnored private let centre: any NotificationCentre
    @ObservationIgnored private let wall: PhoneWall
    @ObservationIgnored let answers: URL

    @ObservationIgnored private let turns = Turns()
    @ObservationIgnored private var again: Again<Bool>?
    @ObservationIgnored private var asking = 0
    /// What is to be told and was not yet.
    @ObservationIgnored private var news = News()
    @ObservationIgnored private var told: Told?

    /// What happened that no question to the system brings out.
    private struct News {
        var clockChanged = false
        var asked = false
        var events: [ReminderEvent] = []
    }

    /// What the core was told last.
    private struct Told: Equatable {
        let phone: ReminderPhone
        let events: [ReminderEvent]
        let handed: [HandedReminder]
    }

    /// `answers`: the folder where answers wait that could not be stored.
    public init(
        store: Store, centre: any NotificationCentre, answers: URL = .midbackAnswers,
        wall: PhoneWall = .live
    ) {
        (self.store, self.centre, self.answers, self.wall) = (store, centre, answers, wall)
        again = Again(turns) { [weak self] in await self?.plan() ?? false }
    }
}

// When it looks.
extension ReminderPlanner: Follower {
    public func follow(_ signal: PhoneSignal?) async {
        switch signal {
        case .opened: isInFront = true
        case .left:
            isInFront = false
            onLeft?()
            return
        case .clockChanged: news.clockChanged = true
        case .timeChanged, nil: break
        }
        await refresh()
    }

    /// Gives the system what the core wants now. False where the core could not be asked: what the system holds stays.
    /// Refreshes do not overlap; those that are asked for while one waits for its turn are that one.
    @discardableResult
    public func refresh() async -> Bool { await again?() ?? false }

    /// Something became of a reminder: told to the core with the next refresh.
    func note(_ event: ReminderEvent) { news.events.append(event) }

    /// Tells the person something beside the app's screens, in place of what was told so before.
    func tell(title: String, body: String, level: NotificationRequest.Level, notes: UnsavedNotes?) async {
        // Where notifications are not allowed nobody can be told; nothing depends on it.
        try? await centre.add(
            NotificationRequest(
                id: NotificationName.note, title: title, body: body, category: "", sounds: false,
                level: level, time: .atOnce, due: nil, notes: notes))
    }

    /// Takes back everything that the system holds or shows, and forgets what was answered to it. For when everything was
    /// deleted: the core cannot be asked then, and so nothing is handed over anew.
    public func forget() async {
        await turns.take { [self] in
            await centre.removeAll()
            (news, told) = (News(), nil)
            try? FileManager.default.removeItem(at: answers)
        }.value
    }
}

// What the screen about reminders asks.
extension ReminderPlanner {
    /// The screen about reminders, which says itself what went wrong: it is no `failure` of the store.
    public func screen() async throws(Failure) -> RemindersScreen {
        asking += 1
        defer { asking -= 1 }
        let phone = await Held(centre).phone
        let clock = store.clock
        return try await store.question { core, now in
            let changes = NearbyChanges(of: clock, around: now.epochMs).told
            return try core.remindersScreen(phone: phone, changes: changes, now: now)
        }
    }

    /// Asks the person through the system, because they want to be asked.
    public func ask() async {
        await turns.take { [self] in
            // Refused, nobody was asked.
            guard (try? await centre.requestAuthorization()) != nil else { return }
            news.asked = true
        }.value
        await refresh()
    }

    /// Hands a trial to the system, as any other notification, and tells what the screen says of it until something comes
    /// of it. None where it failed: the store's `failure` says why.
    @discardableResult
    public func tryOut() async -> String? {
        let said = await turns.take { [self] in await handTrial() }.value
        await refresh()
        return said
    }

    /// Waits until the screen says something else of the last trial than `said`: it came, or it did not. Looks now and then,
    /// since the system tells nobody about one that it shows while the app is behind.
    public func waitForTrial(past said: String, pause: Duration = .seconds(1)) async {
        repeat {
            guard (try? await Task.sleep(for: pause)) != nil else { return }
            await refresh()
        } while (try? await screen())?.health.tested == said
        // That it did not come follows from the time alone, of which nobody else tells the screen.
        revision += 1
    }

    private func handTrial() async -> String? {
        let held = await Held(centre)
        let clock = store.clock
        let asked = await store.ask { core, now in
            let changes = NearbyChanges(of: clock, around: now.epochMs).told
            let trial = try core.tryReminder(phone: held.phone, changes: changes, now: now)
            // What the refresh tells the core can be the answer already.
            let screen = try core.remindersScreen(phone: held.phone, changes: changes, now: now)
            return (trial, UnsavedNotes(try core.reminderTexts()), screen.health.tested)
        }
        guard let (trial, notes, said) = asked else { return nil }
        // One at a time, so that the system never holds more than it keeps.
        let earlier = held.pending.filter { NotificationName.isTrial($0.id) }
        if !earlier.isEmpty { await centre.remove(pending: earlier.map(\.id)) }
        let request = NotificationRequest(trial, notes: notes, time: .instant(trial.epochMs))
        await make(known: [NotificationCategory(of: trial)], beside: held)
        // Refused, it does not come, and the refresh that follows tells the core why.
        try? await centre.add(request)
        return said
    }
}

// What a refresh does.
extension ReminderPlanner {
    /// What the core says to a report.
    private struct Wanted: Sendable {
        let list: ReminderList
        let changes: NearbyChanges
        let notes: UnsavedNotes
    }

    private func plan() async -> Bool {
        await doQueued()
        var held = await Held(centre)
        let news = self.news
        self.news = News()
        let events = held.rang + news.events
        guard let wanted = try? await wanted(held.phone, news, events).get() else {
            put(back: news)
            return false
        }
        let asked = await askPermission(wanted.list)
        if asked { held = await Held(centre) }
        await handOver(wanted, beside: held)
        // Not what was handed over, but what the system says that it holds.
        held = await Held(centre)
        let handed = held.handed(wanted.list)
        let told = Told(phone: held.phone, events: events, handed: handed)
        guard asked || told != self.told else { return true }
        let reported = await tell(handed, wanted.list, asked: asked, held.phone)
        guard case .success = reported else {
            self.news.asked = self.news.asked || asked
            return false
        }
        self.told = told
        revision += 1
        return true
    }

    /// Does the answers that could not be stored before, and says so. A queue that cannot be read keeps nothing else from
    /// its turn.
    private func doQueued() async {
        let folder = answers.path(percentEncoded: false)
        let done = await store.quietly { core, _ in try core.doQueuedReminders(folder: folder) }
        guard case .success(let done) = done, let said = done.said else { return }
        store.raise()
        await tell(title: "", body: said, level: .passive, notes: nil)
    }

    /// Tells the core what became of reminders, and asks it what should ring: what it is told may be among it.
    private func wanted(
        _ phone: ReminderPhone, _ news: News, _ events: [ReminderEvent]
    ) async -> Result<Wanted, MidbackError> {
        let report = { @Sendable (events: [ReminderEvent]) in
            ReminderReport(
                handed: nil, happened: events, asked: news.asked,
                clockChanged: news.clockChanged)
        }
        let clock = store.clock
        return await store.quietly { core, now in
            do {
                try core.reportReminders(report: report(events), phone: phone, now: now)
            } catch MidbackError.BadInput {
                // One that this app does not know, such as that of another version, is passed over.
                try core.reportReminders(report: report([]), phone: phone, now: now)
                for event in events {
                    try? core.reportReminders(report: report([event]), phone: phone, now: now)
                }
            }
            let changes = NearbyChanges(of: clock, around: now.epochMs)
            return Wanted(
                list: try core.reminders(phone: phone, changes: changes.told, now: now), changes: changes,
                notes: UnsavedNotes(try core.reminderTexts()))
        }
    }

    /// Tells the core what the system holds.
    private func tell(
        _ handed: [HandedReminder], _ list: ReminderList, asked: Bool, _ phone: ReminderPhone
    ) async -> Result<Void, MidbackError> {
        let report = { @Sendable (handed: [HandedReminder]) in
            ReminderReport(handed: handed, happened: [], asked: asked, clockChanged: false)
        }
        return await store.quietly { core, now in
            do {
                try core.reportReminders(report: report(handed), phone: phone, now: now)
            } catch MidbackError.BadInput {
                let known = Set(list.reminders.map(\.id))
                let listed = handed.filter { known.contains($0.reminder) }
                try core.reportReminders(report: report(listed), phone: phone, now: now)
            }
        }
    }

    private func put(back news: News) {
        self.news.clockChanged = self.news.clockChanged || news.clockChanged
        self.news.asked = self.news.asked || news.asked
        self.news.events = news.events + self.news.events
    }

    /// Asks the person through the system, where the core finds that the moment has come, and tells whether it did.
    private func askPermission(_ list: ReminderList) async -> Bool {
        guard list.askPermission, isInFront else { return false }
        do {
            try await centre.requestAuthorization()
            return true
        } catch {
            // Nobody was asked.
            return false
        }
    }

    /// Changes what the system holds into what is wanted: what is right already is not touched. What is not wanted goes
    /// first, so that there is never too much at once; then comes what is soonest.
    private func handOver(_ wanted: Wanted, beside held: Held) async {
        let now = store.now().epochMs
        let requests = wanted.list.reminders.prefix(Self.most).map { reminder in
            NotificationRequest(
                reminder, notes: wanted.notes,
                time: wall.time(of: reminder, now: now, changes: wanted.changes))
        }
        let ids = Set(requests.map(\.id))
        var there = held.reminders
        let strange = there.filter { !ids.contains($0.id) && !isAwaited($0, for: wanted.list.lateMs) }
        if !strange.isEmpty {
            await centre.remove(pending: strange.map(\.id))
            there = await Held(centre).reminders
        }
        // Where notifications are not allowed the system takes none.
        guard held.settings.permission == .allowed else { return }
        let changed = requests.filter { !there.contains($0) }
        guard !changed.isEmpty else { return }
        await make(known: wanted.list.reminders.map(NotificationCategory.init), beside: held)
        var known = Set(there.map(\.id))
        for request in changed {
            guard known.contains(request.id) || known.count < Self.most else { return }
            do {
                // One of the same id is replaced, in one step.
                try await centre.add(request)
                known.insert(request.id)
            } catch {
                // As where the permission was taken back just now. What is held is asked afterwards.
                return
            }
        }
    }

    /// Whether its time is just over, and it may come yet: later than so many milliseconds the core takes it for lost.
    private func isAwaited(_ request: NotificationRequest, for lateMs: Int64) -> Bool {
        guard let due = request.due else { return false }
        return (due..<due + lateMs).contains(store.now().epochMs)
    }

    /// Makes sets of buttons known, beside those of notifications that can be seen still.
    private func make(known wanted: [NotificationCategory], beside held: Held) async {
        let before = await centre.categories()
        let ids = Set(wanted.map(\.id))
        let all = before.filter { !ids.contains($0.id) }.union(wanted)
        if all != before { await centre.setCategories(all) }
    }
}

/// What the system says at one moment.
private struct Held: Sendable {
    let settings: NotificationSettings
    let pending: [NotificationRequest]
    let delivered: [DeliveredNotification]

    @MainActor
    init(_ centre: any NotificationCentre) async {
        settings = await centre.settings()
        pending = await centre.pending()
        delivered = await centre.delivered()
    }

    /// The pending ones that the core's list is compared with: a trial is not on it.
    var reminders: [NotificationRequest] {
        pending.filter { NotificationName.reminder(of: $0.id) != nil && !NotificationName.isTrial($0.id) }
    }

    /// What was shown and can be seen still. What is neither pending nor here was cleared, or never came: nobody knows.
    var rang: [ReminderEvent] {
        delivered.compactMap { shown in
            NotificationName.reminder(of: shown.id).map {
                ReminderEvent(reminder: $0, what: .rang, epochMs: shown.epochMs)
            }
        }
    }

    /// What is pending, with its instants.
    func handed(_ list: ReminderList) -> [HandedReminder] {
        let instants = Dictionary(
            list.reminders.map { ($0.id, $0.epochMs) }, uniquingKeysWith: { first, _ in first })
        return pending.compactMap { request in
            guard let id = NotificationName.reminder(of: request.id) else { return nil }
            return (instants[id] ?? request.due).map { HandedReminder(reminder: id, epochMs: $0) }
        }
    }

    /// What the phone says of itself.
    var phone: ReminderPhone {
        ReminderPhone(
            limit: UInt32(ReminderPlanner.most), refills: false, permission: settings.permission,
            channelOn: settings.shows, exact: nil, timeSensitive: settings.timeSensitive, restricted: false,
            // It rings by the system alone, which was handed all of it: that the phone was off explains nothing.
            bootedMs: 0,
            pending: pending.compactMap { NotificationName.reminder(of: $0.id) })
    }
}

extension NotificationRequest {
    /// A reminder as it is handed over.
    init(_ reminder: Reminder, notes: UnsavedNotes, time: Time) {
        self.init(
            id: NotificationName.of(reminder), title: reminder.title, body: reminder.body,
            category: NotificationCategory(of: reminder).id, sounds: reminder.sounds,
            level: reminder.timeSensitive ? .timeSensitive : .active, time: time, due: reminder.epochMs,
            notes: notes)
    }
}
