//! What do reminders say, and what follows from a tap on one?

use chrono::Timelike;

use crate::facts::Morning;
use crate::ids::SessionId;
use crate::reminders::{Known, List, ReminderId, ReminderKind, Wanted, joined};
pub use crate::reminders::{ReminderAction, ReminderPermission, ReminderPhone};
use crate::screens::reminders_screen::ReminderPreview;
use crate::settings::Settings;
use crate::time::{Day, TimeOfDay};
use crate::words::Words;
use crate::zone::Ring;

/// What should ring: the phone replaces what is pending by it (rule E1).
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own to the phone")]
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

/// What a clock on the wall shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// What came of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderDone {
    /// What to open; none where nothing is to be opened.
    pub open: Option<ReminderPlace>,
    /// What to tell the person; none where what is opened says it.
    pub said: Option<String>,
    /// Whether it changed anything: not where it was done before, came too late, or only leads somewhere.
    pub changed: bool,
}

/// What a reminder leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedReminder {
    /// Its name.
    pub reminder: String,
    /// When it is to ring; milliseconds since 1970-01-01T00:00:00Z.
    pub epoch_ms: i64,
}

/// Something became of a reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderEvent {
    /// Its name.
    pub reminder: String,
    /// What.
    pub what: ReminderFate,
    /// When; milliseconds since 1970-01-01T00:00:00Z.
    pub epoch_ms: i64,
}

/// What can become of a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderFate {
    /// It was shown.
    Rang,
    /// It, or a button of it, was tapped.
    Opened,
    /// It was cleared.
    Cleared,
}

/// What was kept of answers while the data could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedReminders {
    /// How many are stored now; not those that came too late.
    pub done: u32,
    /// How many wait still.
    pub waiting: u32,
    /// What to tell the person; none where nothing came of any.
    pub said: Option<String>,
}

/// What a phone shows around reminders: where they belong, and where an answer could not be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// What is needed to say a reminder.
pub(crate) struct Saying<'a> {
    pub(crate) words: &'a Words,
    pub(crate) settings: &'a Settings,
    /// In how many minutes somebody can be reminded again.
    pub(crate) later_minutes: &'a [u16],
}

/// What is known of a notification beside what it stands for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Of {
    /// When its day is over.
    pub(crate) ends: i64,
    /// Whether it counts from a ring, and not from the wall.
    pub(crate) elapsed: bool,
    /// Whether its day has no other session.
    pub(crate) only_one: bool,
}

impl Saying<'_> {
    /// A notification as the phone shows it.
    pub(crate) fn reminder(&self, wanted: &Wanted, of: Of) -> Reminder {
        let chosen = &self.settings.reminders;
        let (title, body) = self.texts(wanted, chosen.detailed);
        let (plain_title, plain_body) = self.texts(wanted, false);
        Reminder {
            id: joined(&wanted.ids),
            kind: wanted.first().kind,
            wall: WallTime::from(wanted.ring),
            epoch_ms: wanted.ring.epoch_ms,
            title,
            body,
            plain_title,
            plain_body,
            acts: self.acts(wanted, of),
            later: self.words.reminder_later(),
            sounds: chosen.sound,
            exact: chosen.exact,
            time_sensitive: chosen.time_sensitive,
            elapsed: of.elapsed,
        }
    }

    fn texts(&self, wanted: &Wanted, detailed: bool) -> (String, String) {
        // The others of one notification are named below the first one's text.
        let others = wanted.ids.iter().skip(1).map(|id| self.title(id.kind, detailed));
        let lines: Vec<String> = std::iter::once(self.body(wanted, detailed)).chain(others).collect();
        (self.title(wanted.first().kind, detailed), lines.join("\n"))
    }

    fn title(&self, kind: ReminderKind, detailed: bool) -> String {
        let words = self.words;
        match (kind, detailed) {
            (ReminderKind::Session, false) => words.reminder_session_title(),
            (ReminderKind::Session, true) => words.reminder_session_title_detailed(),
            (ReminderKind::FollowUp, false) => words.reminder_follow_up_title(),
            (ReminderKind::FollowUp, true) => words.reminder_follow_up_title_detailed(),
            (ReminderKind::Comeback, false) => words.reminder_comeback_title(),
            (ReminderKind::Comeback, true) => words.reminder_comeback_title_detailed(),
            (ReminderKind::Morning, false) => words.reminder_morning_title(),
            (ReminderKind::Morning, true) => words.reminder_morning_title_detailed(),
            (ReminderKind::CheckIn, false) => words.reminder_check_in_title(),
            (ReminderKind::CheckIn, true) => words.reminder_check_in_title_detailed(),
            (ReminderKind::Review, false) => words.reminder_review_title(),
            (ReminderKind::Review, true) => words.reminder_review_title_detailed(),
            (ReminderKind::Backup, false) => words.reminder_backup_title(),
            (ReminderKind::Backup, true) => words.reminder_backup_title_detailed(),
            (ReminderKind::KeepComing, _) => words.reminder_keep_coming_title(),
            (ReminderKind::Test, _) => words.reminder_test_title(),
        }
    }

    fn body(&self, wanted: &Wanted, detailed: bool) -> String {
        let (words, first) = (self.words, wanted.first());
        match (first.kind, detailed) {
            (ReminderKind::Session, _) => self.duration(self.anchor(wanted)),
            (ReminderKind::FollowUp, _) => self.duration(None),
            (ReminderKind::Comeback, _) => words.reminder_comeback_text(),
            (ReminderKind::Morning, false) => words.reminder_morning_text(),
            (ReminderKind::Morning, true) => words.reminder_morning_text_detailed(),
            (ReminderKind::CheckIn, false) => words.reminder_check_in_text(),
            (ReminderKind::CheckIn, true) => words.reminder_check_in_text_detailed(),
            (ReminderKind::Review, false) => words.reminder_review_text(),
            (ReminderKind::Review, true) => words.reminder_review_text_detailed(),
            (ReminderKind::Backup, false) => words.reminder_backup_text(),
            (ReminderKind::Backup, true) => words.reminder_backup_text_detailed(),
            (ReminderKind::KeepComing, _) => words.reminder_keep_coming_text(),
            (ReminderKind::Test, _) => words.reminder_test_text(),
        }
    }

    /// "After breakfast: about 12 minutes."
    fn duration(&self, anchor: Option<String>) -> String {
        let minutes = u32::from(self.settings.minutes);
        match anchor {
            Some(anchor) => self.words.reminder_anchored(&anchor, &minutes.to_string()),
            None => self.words.reminder_minutes(minutes),
        }
    }

    /// After what the time comes that rings; none where it was put off, since that is over.
    fn anchor(&self, wanted: &Wanted) -> Option<String> {
        let id = wanted.first();
        let time = self.settings.times_of_day().into_iter().nth(usize::from(id.number).checked_sub(1)?)?;
        let anchor = self.settings.reminders.anchor(time).filter(|_| id.later == 0)?;
        Some(self.words.anchor(Some(anchor)))
    }

    fn acts(&self, wanted: &Wanted, of: Of) -> Vec<ReminderAct> {
        let words = self.words;
        let plain = |action: &ReminderAction| !matches!(action, ReminderAction::Morning { .. });
        let act = |action, label, opens| ReminderAct { plain: plain(&action), action, label, opens };
        let skip = if of.only_one { words.reminder_skip() } else { words.reminder_skip_one() };
        match wanted.first().kind {
            ReminderKind::Session | ReminderKind::FollowUp | ReminderKind::Comeback => {
                let rings = wanted.ring.epoch_ms;
                let later = self.later_minutes.iter().copied().map(u32::from);
                let later = later.filter(|minutes| rings + i64::from(*minutes) * 60_000 < of.ends);
                let later = later.map(|minutes| {
                    let label = words.reminder_later_minutes(&minutes.to_string());
                    act(ReminderAction::Later { minutes }, label, false)
                });
                std::iter::once(act(ReminderAction::Start, words.reminder_start(), true))
                    .chain(later)
                    .chain([act(ReminderAction::Skip, skip, false)])
                    .collect()
            }
            ReminderKind::Morning => {
                let answers = [
                    (Morning::NoWorse, words.morning_no_worse()),
                    (Morning::BitWorse, words.morning_bit_worse()),
                    (Morning::ClearlyWorse, words.morning_clearly_worse()),
                ];
                answers.map(|(answer, label)| act(ReminderAction::Morning { answer }, label, false)).to_vec()
            }
            ReminderKind::CheckIn => vec![act(ReminderAction::NotNow, words.reminder_not_now(), false)],
            ReminderKind::Review | ReminderKind::Backup | ReminderKind::KeepComing | ReminderKind::Test => {
                Vec::new()
            }
        }
    }

    /// How the next one about a session would look.
    pub(crate) fn preview(&self, day: Day, ring: Ring) -> ReminderPreview {
        let example = Wanted { ids: vec![ReminderId::new(ReminderKind::Session, day, 1)], ring };
        let (title, body) = self.texts(&example, self.settings.reminders.detailed);
        ReminderPreview { heading: self.words.reminders_preview_heading(), title, body }
    }
}

impl From<Ring> for WallTime {
    fn from(ring: Ring) -> Self {
        let (hour, minute) = TimeOfDay::from(ring.wall.time()).parts();
        let second = u8::try_from(ring.wall.time().second()).unwrap_or_default();
        Self { date: Day::from(ring.wall.date()), hour, minute, second }
    }
}

/// The list as the phone takes it.
pub(crate) fn list(saying: &Saying<'_>, known: &Known<'_>, list: &List, ask: bool) -> ReminderList {
    let said = |one: &Wanted| {
        let id = one.first();
        let only_one = (known.sessions_a_day)(id.day) <= 1;
        saying.reminder(one, Of { ends: known.end_of(id.day), elapsed: known.is_elapsed(id), only_one })
    };
    let reminders = list.reminders.iter().map(said);
    ReminderList { reminders: reminders.collect(), ask_permission: ask, late_ms: known.rules.late_ms() }
}

/// What a phone shows that could not write an answer.
pub(crate) fn texts(words: &Words) -> ReminderTexts {
    ReminderTexts {
        channel: words.reminders_group_channel(),
        channel_silent: words.reminders_group_channel_silent(),
        channel_about: words.reminders_group_channel_about(),
        queued_title: words.reminder_queued_title(),
        queued_text: words.reminder_queued_text(),
        not_kept_text: words.reminder_not_kept_text(),
    }
}
