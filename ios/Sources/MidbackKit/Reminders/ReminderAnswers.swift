// What follows from a tap on a notification, with or without the app on the screen?

import Foundation
import MidbackCore

/// What the person did with a notification.
public struct ReminderResponse: Sendable {
    /// Which part of it was tapped.
    public enum Tap: Equatable, Sendable {
        /// The notification, and none of its buttons.
        case itself
        /// It was cleared.
        case cleared
        /// A button.
        case button(String)
    }

    /// The system's name of the notification.
    public let notification: String
    public let tap: Tap
    /// What the person is told where an answer cannot be stored.
    public let notes: UnsavedNotes?

    public init(notification: String, tap: Tap, notes: UnsavedNotes?) {
        (self.notification, self.tap, self.notes) = (notification, tap, notes)
    }
}

/// Does what is tapped on reminders. An answer works on a locked phone, twice, late, and while the data is busy.
@MainActor
public final class ReminderAnswers {
    private let store: Store
    private let planner: ReminderPlanner
    private let wayIn: WayIn
    /// Has all outside the app say what the data says now.
    private let refresh: @MainActor () async -> Void

    /// `refresh`: has all outside the app say what the data says now; by default the reminders alone.
    public init(
        store: Store, planner: ReminderPlanner, wayIn: WayIn,
        refresh: (@MainActor () async -> Void)? = nil
    ) {
        (self.store, self.planner, self.wayIn) = (store, planner, wayIn)
        self.refresh = refresh ?? { await planner.refresh() }
    }

    /// Does it, and hands the system what should ring from now on: when this returns the app may be suspended.
    public func answer(_ response: ReminderResponse) async {
        guard let reminder = NotificationName.reminder(of: response.notification) else { return }
        let now = store.now()
        switch response.tap {
        case .cleared:
            planner.note(ReminderEvent(reminder: reminder, what: .cleared, epochMs: now.epochMs))
        case .itself:
            planner.note(ReminderEvent(reminder: reminder, what: .opened, epochMs: now.epochMs))
            await open(reminder, .open, now)
        case .button(let id):
            planner.note(ReminderEvent(reminder: reminder, what: .opened, epochMs: now.epochMs))
            guard let action = ReminderAction(buttonId: id) else { break }
            if action == .start {
                await open(reminder, action, now)
            } else {
                await answer(reminder, action, now, response.notes)
            }
        }
        await refresh()
    }

    /// A reminder was shown while the app is in front.
    public func rang(_ notification: String) async {
        guard let reminder = NotificationName.reminder(of: notification) else { return }
        planner.note(ReminderEvent(reminder: reminder, what: .rang, epochMs: store.now().epochMs))
        await planner.refresh()
    }

    /// Does it in the store, in the zone that the phone is in.
    private func done(
        _ reminder: String, _ action: ReminderAction, _ now: Moment
    ) async -> Result<ReminderDone, MidbackError> {
        let clock = store.clock
        return await store.quietly(at: now) { core, now in
            let changes = NearbyChanges(of: clock, around: now.epochMs).told
            return try core.answerReminder(reminder: reminder, action: action, changes: changes, now: now)
        }
    }

    /// The person sees the app next, and there what went wrong.
    private func open(_ reminder: String, _ action: ReminderAction, _ now: Moment) async {
        switch await done(reminder, action, now) {
        case .success(let done):
            if let place = done.open { wayIn.lead(to: place) }
            store.raise()
        case .failure(let error):
            wayIn.lead(to: .today)
            await store.note(error)
        }
    }

    private func answer(
        _ reminder: String, _ action: ReminderAction, _ now: Moment, _ notes: UnsavedNotes?
    ) async {
        switch await done(reminder, action, now) {
        case .success(let done):
            store.raise()
            if action.isAcknowledged || !done.changed, let said = done.said {
                await planner.tell(title: "", body: said, level: .passive, notes: notes)
            }
        case .failure(let error):
            let canWait = (try? reminderCanWait(error: error)) == true
            let isKept = canWait ? await Self.queue(reminder, action, now, in: planner.answers) : false
            guard let notes else { return }
            await planner.tell(
                title: notes.title, body: isKept ? notes.queued : notes.lost, level: .active, notes: notes)
        }
    }

    /// Keeps an answer for later. Away from the main thread, since it writes to a disk that may be slow.
    private nonisolated static func queue(
        _ reminder: String, _ action: ReminderAction, _ now: Moment, in folder: URL
    ) async -> Bool {
        do {
            // Where it cannot be made, the core finds out why.
            try? folder.makeFolderForAnswers()
            try queueReminder(
                folder: folder.path(percentEncoded: false), reminder: reminder, action: action, now: now)
            return true
        } catch {
            return false
        }
    }
}

extension ReminderAction {
    /// Whether the person is told that it was done. A reminder that is put off has a time, and an answer about health
    /// has arrived; that a day was left out needs no word, and every word is one more in the list. What was not done is
    /// told of each.
    fileprivate var isAcknowledged: Bool {
        switch self {
        case .later, .morning: true
        case .open, .start, .skip, .notNow: false
        }
    }
}
