// What is asked of the system's notifications?

import MidbackCore

/// The system's notifications. `SystemCentre` is the phone's own; tests have one that can be looked into.
@MainActor
public protocol NotificationCentre: AnyObject {
    /// What the app may do.
    func settings() async -> NotificationSettings
    /// Shows the system's question whether it may. Shown once in an app's life; after that it does nothing.
    func requestAuthorization() async throws
    /// All that the app has handed over and that was not shown yet.
    func pending() async -> [NotificationRequest]
    /// All that was shown and not cleared since.
    func delivered() async -> [DeliveredNotification]
    /// Hands one over, in place of one of the same id. The system keeps a few dozen, and drops what is beyond without a
    /// word.
    func add(_ request: NotificationRequest) async throws
    /// Takes these back before they are shown. The system does so some time after this returns, but before it answers
    /// what is pending.
    func remove(pending ids: [String]) async
    /// Takes back everything of the app's, whether it was shown or not.
    func removeAll() async
    /// The sets of buttons that are known.
    func categories() async -> Set<NotificationCategory>
    /// Makes these known, in place of all.
    func setCategories(_ categories: Set<NotificationCategory>) async
}

/// One notification, as it is handed over.
public struct NotificationRequest: Equatable, Sendable {
    /// How much it may disturb.
    public enum Level: Sendable {
        /// It waits in the list.
        case passive
        /// As any other.
        case active
        /// It comes through a focus, where the person allows that.
        case timeSensitive
    }

    /// When it is shown.
    public enum Time: Hashable, Sendable {
        /// Now.
        case atOnce
        /// When the clock on the wall shows this, in whatever zone the phone is by then.
        case wall(WallParts)
        /// At this instant, whatever the clock shows; milliseconds since 1970-01-01T00:00:00Z.
        case instant(Int64)
    }

    public let id: String
    public let title: String
    public let body: String
    /// The set of its buttons.
    public let category: String
    public let sounds: Bool
    public let level: Level
    public let time: Time
    /// At which instant that was to be when it was handed over; milliseconds since 1970-01-01T00:00:00Z.
    public let due: Int64?
    /// What the person is told where an answer to it cannot be stored.
    public let notes: UnsavedNotes?

    public init(
        id: String, title: String, body: String, category: String, sounds: Bool, level: Level, time: Time,
        due: Int64?, notes: UnsavedNotes?
    ) {
        (self.id, self.title, self.body, self.category) = (id, title, body, category)
        (self.sounds, self.level, self.time, self.due, self.notes) = (sounds, level, time, due, notes)
    }

    /// Whether the system would show the same at the same time. What goes by the wall comes at another instant in
    /// another zone, and is the same all the same.
    public static func == (one: Self, other: Self) -> Bool {
        one.id == other.id && one.title == other.title && one.body == other.body
            && one.category == other.category && one.sounds == other.sounds && one.level == other.level
            && one.time == other.time && one.notes == other.notes
    }
}

/// What the person is told where an answer cannot be stored. Each notification carries it, since the core says nothing
/// while its data is closed.
public struct UnsavedNotes: Hashable, Sendable {
    public let title: String
    /// It is kept, and will be stored.
    public let queued: String
    /// It could not even be kept.
    public let lost: String

    public init(title: String, queued: String, lost: String) {
        (self.title, self.queued, self.lost) = (title, queued, lost)
    }

    init(_ texts: ReminderTexts) {
        self.init(title: texts.queuedTitle, queued: texts.queuedText, lost: texts.notKeptText)
    }
}

/// A notification that was shown.
public struct DeliveredNotification: Hashable, Sendable {
    public let id: String
    /// When; milliseconds since 1970-01-01T00:00:00Z.
    public let epochMs: Int64

    public init(id: String, epochMs: Int64) { (self.id, self.epochMs) = (id, epochMs) }
}

/// A set of buttons.
public struct NotificationCategory: Hashable, Sendable {
    /// A button.
    public struct Button: Hashable, Sendable {
        public let id: String
        public let label: String
        /// Whether it opens the app.
        public let opens: Bool

        public init(id: String, label: String, opens: Bool) {
            (self.id, self.label, self.opens) = (id, label, opens)
        }
    }

    public let id: String
    /// The most important one first.
    public let buttons: [Button]

    public init(id: String, buttons: [Button]) { (self.id, self.buttons) = (id, buttons) }
}

/// What the person lets the app's notifications do.
public struct NotificationSettings: Hashable, Sendable {
    public let permission: ReminderPermission
    /// Whether one can be seen anywhere: as a banner, on the lock screen, in the list.
    public let shows: Bool
    /// Whether they can come through a focus; none where there is no such thing.
    public let timeSensitive: Bool?

    public init(permission: ReminderPermission, shows: Bool, timeSensitive: Bool?) {
        (self.permission, self.shows, self.timeSensitive) = (permission, shows, timeSensitive)
    }
}

/// How notifications are called.
enum NotificationName {
    /// What tells the person that an answer is stored, or is not: one at a time, the newest.
    static let note = "app.midback.note"
    private static let reminder = "app.midback.reminder/"
    private static let trial = "app.midback.trial/"

    static func of(_ reminder: Reminder) -> String {
        (reminder.kind == .test ? trial : Self.reminder) + reminder.id
    }

    /// The reminder that a notification is; none where it is none.
    static func reminder(of id: String) -> String? {
        [reminder, trial].first { id.hasPrefix($0) }.map { String(id.dropFirst($0.count)) }
    }

    static func isTrial(_ id: String) -> Bool { id.hasPrefix(trial) }
}
