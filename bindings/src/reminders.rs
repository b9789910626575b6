//! What should ring, what is answered to it, and what a phone reports of it.

pub use crate::core::screens::reminders::{
    HandedReminder, QueuedReminders, Reminder, ReminderAct, ReminderAction, ReminderDone, ReminderEvent,
    ReminderFate, ReminderList, ReminderPlace, ReminderReport, ReminderTexts, WallTime,
};
pub use crate::core::{OffsetChanges, ReminderKind, ReminderPermission, ReminderPhone};
use crate::shared::{Day, Morning, SessionId};

/// From when on a zone has another offset: a column of instants, and one of offsets.
#[uniffi::remote(Record)]
pub struct OffsetChanges {
    /// Milliseconds since 1970-01-01T00:00:00Z, each later than the one before. Those that are not later than the moment they
    /// are passed with say how it came to the offset that holds then; the first of them need be no change.
    pub epoch_ms: Vec<i64>,
    /// The offset from UTC from then on, in minutes, east positive; from -1080 to 1080.
    pub utc_offset_minutes: Vec<i32>,
}

/// What a phone says of itself, as far as reminders go.
#[uniffi::remote(Record)]
pub struct ReminderPhone {
    /// How many notifications the system keeps for later; from 2 to 500.
    pub limit: u32,
    /// Whether the app itself rings one after the other, and is woken for it; else the system was handed all of them.
    pub refills: bool,
    /// Whether notifications are allowed.
    pub permission: ReminderPermission,
    /// Whether the reminders' own channel is on; yes where there are no channels.
    pub channel_on: bool,
    /// Whether they may ring to the minute; none where that is not asked for.
    pub exact: Option<bool>,
    /// Whether they can come through a focus; none where there is no such thing.
    pub time_sensitive: Option<bool>,
    /// Whether the system holds the app back to save its battery.
    pub restricted: bool,
    /// When the phone was started; milliseconds since 1970-01-01T00:00:00Z.
    pub booted_ms: i64,
    /// The reminders that the system holds and has not shown yet; where it can be asked.
    pub pending: Vec<String>,
}

/// Whether notifications are allowed.
#[uniffi::remote(Enum)]
pub enum ReminderPermission {
    /// Nobody was asked yet.
    NotAsked,
    /// No.
    Denied,
    /// Yes.
    Allowed,
}

/// What should ring: the phone replaces what is pending by it (rule E1).
#[uniffi::remote(Record)]
pub struct ReminderList {
    /// Soonest first.
    pub reminders: Vec<Reminder>,
    /// Whether the moment has come to ask for the permission: it is wanted, and nobody was asked before.
    pub ask_permission: bool,
    /// For how many milliseconds one can still come late. A phone that is handed all of them leaves one alone for as long that the
    /// system holds after its time.
    pub late_ms: i64,
}

/// One notification.
#[uniffi::remote(Record)]
pub struct Reminder {
    /// Its name, which never changes: handed back with what becomes of it. At most a few lines long.
    pub id: String,
    /// What it is about first of all.
    pub kind: ReminderKind,
    /// What the clock on the wall shows when it rings: a time that there is.
    pub wall: WallTime,
    /// The same instant; milliseconds since 1970-01-01T00:00:00Z.
    pub epoch_ms: i64,
    /// As the person lets the lock screen say it.
    pub title: String,
    /// The same, below it.
    pub body: String,
    /// As it is said where nothing about health may be: before the phone was first unlocked.
    pub plain_title: String,
    /// The same, below it.
    pub plain_body: String,
    /// Its buttons, the most important one first.
    pub acts: Vec<ReminderAct>,
    /// The button behind which a phone with little room has those of `ReminderAction::Later`.
    pub later: String,
    /// Whether it is heard.
    pub sounds: bool,
    /// Whether it is to ring to the minute, where the phone lets it.
    pub exact: bool,
    /// Whether it comes through a focus.
    pub time_sensitive: bool,
    /// Whether it counts from something that rang, and not from the wall: it rings at its instant, in whatever zone.
    pub elapsed: bool,
}

/// What a reminder is about (rule E2). The order is that in which several in one notification are named.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ReminderKind {
    /// After some session days without one: a word to come back.
    Comeback,
    /// A session is due.
    Session,
    /// Once more, where it was not done.
    FollowUp,
    /// How the morning after a session is.
    Morning,
    /// The weekly check-in.
    CheckIn,
    /// A prescription is to be looked at again.
    Review,
    /// Backups have not worked for some days.
    Backup,
    /// The app has to be opened, for reminders to go on.
    KeepComing,
    /// A try, which the person asked for.
    Test,
}

/// What a clock on the wall shows.
#[uniffi::remote(Record)]
pub struct WallTime {
    /// Its day: the date, not the training day.
    pub date: Day,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59: other than 0 only where a person put it off.
    pub second: u8,
}

/// A button of a reminder.
#[uniffi::remote(Record)]
pub struct ReminderAct {
    /// Handed back when it is tapped.
    pub action: ReminderAction,
    /// "Skip today".
    pub label: String,
    /// Whether it opens the app.
    pub opens: bool,
    /// Whether it may be shown and kept where nothing about health may be: before the phone was first unlocked.
    pub plain: bool,
}

/// What can be answered to a reminder (rule E5).
#[uniffi::remote(Enum)]
pub enum ReminderAction {
    /// It was tapped, and no button of it.
    Open,
    /// Begin the session.
    Start,
    /// Be reminded again.
    Later {
        /// In so many minutes: 10, 30 or 60.
        minutes: u32,
    },
    /// The session will not be done.
    Skip,
    /// How the morning is.
    Morning {
        /// The answer.
        answer: Morning,
    },
    /// Not now.
    NotNow,
}

/// What came of an answer.
#[uniffi::remote(Record)]
pub struct ReminderDone {
    /// What to open; none where nothing is to be opened.
    pub open: Option<ReminderPlace>,
    /// What to tell the person; none where what is opened says it.
    pub said: Option<String>,
    /// Whether it changed anything: not where it was done before, came too late, or only leads somewhere.
    pub changed: bool,
}

/// What a reminder leads to.
#[uniffi::remote(Enum)]
pub enum ReminderPlace {
    /// Today.
    Today,
    /// A session that can be gone on with.
    Session {
        /// Which one.
        id: SessionId,
    },
    /// The symptom check.
    SymptomCheck,
    /// The plan, with what is prescribed.
    Plan,
    /// The weekly check-in.
    CheckIn,
    /// Backups, and all that is done with the data as a whole.
    Data,
}

/// What a phone reports of reminders (rule E6).
#[uniffi::remote(Record)]
pub struct ReminderReport {
    /// Every reminder that the system holds now for later; none where that has not changed.
    pub handed: Option<Vec<HandedReminder>>,
    /// What became of some.
    pub happened: Vec<ReminderEvent>,
    /// Whether the system's question about the permission was shown.
    pub asked: bool,
    /// Whether the clock was changed.
    pub clock_changed: bool,
}

/// A reminder that the system holds.
#[uniffi::remote(Record)]
pub struct HandedReminder {
    /// Its name.
    pub reminder: String,
    /// When it is to ring; milliseconds since 1970-01-01T00:00:00Z.
    pub epoch_ms: i64,
}

/// Something became of a reminder.
#[uniffi::remote(Record)]
pub struct ReminderEvent {
    /// Its name.
    pub reminder: String,
    /// What.
    pub what: ReminderFate,
    /// When; milliseconds since 1970-01-01T00:00:00Z.
    pub epoch_ms: i64,
}

/// What can become of a reminder.
#[uniffi::remote(Enum)]
pub enum ReminderFate {
    /// It was shown.
    Rang,
    /// It, or a button of it, was tapped.
    Opened,
    /// It was cleared.
    Cleared,
}

/// What was kept of answers while the data could not be written.
#[uniffi::remote(Record)]
pub struct QueuedReminders {
    /// How many are stored now; not those that came too late.
    pub done: u32,
    /// How many wait still.
    pub waiting: u32,
    /// What to tell the person; none where nothing came of any.
    pub said: Option<String>,
}

/// What a phone shows around reminders: where they belong, and where an answer could not be stored.
#[uniffi::remote(Record)]
pub struct ReminderTexts {
    /// What the system calls this kind of notification.
    pub channel: String,
    /// The same, without sound.
    pub channel_silent: String,
    /// What it is for.
    pub channel_about: String,
    /// That it is not saved yet.
    pub queued_title: String,
    /// Where it is kept until then.
    pub queued_text: String,
    /// Where it could not even be kept.
    pub not_kept_text: String,
}
