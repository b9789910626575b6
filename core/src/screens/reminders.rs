//! What do reminders say, and do they reach a person?

use crate::facts::Morning;
use crate::ids::SessionId;
use crate::reminders::{Came, Handed, Known, List, ReminderKind, ReminderTrouble, Wanted, joined};
pub use crate::reminders::{ReminderPermission, ReminderPhone};
use crate::screens::settings::SettingsSection;
use crate::settings::{ReminderSettings, Settings};
use crate::time::{Day, TimeOfDay};
use crate::words::Words;
use crate::zone::{Ring, Zone};

/// What should ring: the phone replaces what is pending by it (rule E1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderList {
    /// Soonest first.
    pub reminders: Vec<Reminder>,
    /// Whether the moment has come to ask for the permission: it is wanted, and nobody was asked before.
    pub ask_permission: bool,
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
}

/// What can be answered to a reminder (rule E5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderDone {
    /// What to open; none where nothing is to be opened.
    pub open: Option<ReminderPlace>,
    /// What to tell the person; none where what is opened says it.
    pub said: Option<String>,
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
    /// Whether the app was opened by the person.
    pub opened: bool,
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
    /// How many are done now.
    pub done: u32,
    /// How many wait still.
    pub waiting: u32,
    /// What to tell the person; none where nothing was done.
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

/// What Today says once of reminders that do not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderNotice {
    /// What is wrong.
    pub text: String,
    /// Opens the screen about reminders.
    pub open: String,
    /// Has read it.
    pub dismiss: String,
}

/// Everything the screen about reminders draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemindersScreen {
    /// The screen's title.
    pub title: String,
    /// The phone has to be asked first, where it was not.
    pub ask: Option<ReminderAsk>,
    /// What can be chosen.
    pub sections: Vec<SettingsSection>,
    /// What is pointed out of what was chosen.
    pub notes: Vec<String>,
    /// How one looks on the lock screen.
    pub preview: ReminderPreview,
    /// Whether they come.
    pub health: ReminderHealth,
    /// Above those that come next.
    pub coming_heading: String,
    /// Those that come next.
    pub coming: Vec<ComingReminder>,
    /// That there are none.
    pub coming_none: Option<String>,
}

/// The system's own question comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderAsk {
    /// Why.
    pub text: String,
    /// Shows it.
    pub ask: String,
}

/// How a reminder looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderPreview {
    /// Above it.
    pub heading: String,
    /// Its title.
    pub title: String,
    /// Below it.
    pub body: String,
}

/// Whether reminders come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderHealth {
    /// Above it.
    pub heading: String,
    /// Whether nothing is known to stand in their way.
    pub well: bool,
    /// The same in words, where nothing is; none where what is wrong is listed.
    pub text: Option<String>,
    /// What is wrong, the most telling first.
    pub troubles: Vec<ReminderCause>,
    /// How many of the last came; none where there were none.
    pub came: Option<String>,
    /// Sends a try.
    pub test: String,
    /// What came of the last one.
    pub tested: Option<String>,
}

/// Something that keeps reminders from coming.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderCause {
    /// Which.
    pub trouble: ReminderTrouble,
    /// What is so.
    pub heading: String,
    /// What helps.
    pub text: String,
    /// Opens the system's settings, where they are where it helps.
    pub fix: Option<String>,
}

/// A reminder that comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComingReminder {
    /// Its name.
    pub id: String,
    /// "Tomorrow, 08:00".
    pub when: String,
    /// Its title.
    pub title: String,
    /// Below it.
    pub body: String,
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
        let (words, first) = (self.words, wanted.first());
        let title = match (first.kind, detailed) {
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
            (ReminderKind::KeepComing, _) => words.reminder_keep_coming_title(),
            (ReminderKind::Test, _) => words.reminder_test_title(),
        };
        // The others of one notification are named below the first one's text.
        let others = wanted
            .ids
            .iter()
            .skip(1)
            .map(|id| self.texts(&Wanted { ids: vec![*id], ring: wanted.ring }, detailed).0);
        let lines: Vec<String> = std::iter::once(self.body(wanted, detailed)).chain(others).collect();
        (title, lines.join("\n"))
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
        let act = |action, label, opens| ReminderAct { action, label, opens };
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
            ReminderKind::Review | ReminderKind::KeepComing | ReminderKind::Test => Vec::new(),
        }
    }

    /// How the next one about a session would look.
    pub(crate) fn preview(&self, day: Day, ring: Ring) -> ReminderPreview {
        use crate::reminders::ReminderId;
        let example = Wanted { ids: vec![ReminderId::new(ReminderKind::Session, day, 1)], ring };
        let (title, body) = self.texts(&example, self.settings.reminders.detailed);
        ReminderPreview { heading: self.words.reminders_preview_heading(), title, body }
    }
}

impl From<Ring> for WallTime {
    fn from(ring: Ring) -> Self {
        use chrono::Timelike;
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
    ReminderList { reminders: reminders.collect(), ask_permission: ask }
}

/// Those that come next, as a person reads them.
pub(crate) fn coming(words: &Words, list: &ReminderList, today: Day, most: usize) -> Vec<ComingReminder> {
    let one = |reminder: &Reminder| {
        let time = TimeOfDay::of(reminder.wall.hour, reminder.wall.minute);
        let day = words.coming_day_listed(reminder.wall.date, today);
        ComingReminder {
            id: reminder.id.clone(),
            when: words.reminders_coming_when(&day, &words.clock(time)),
            title: reminder.title.clone(),
            body: reminder.body.clone(),
        }
    };
    list.reminders.iter().take(most).map(one).collect()
}

/// What is pointed out of the times that were chosen: quiet hours, times too close to each other, fewer of them than sessions.
pub(crate) fn notes(words: &Words, settings: &Settings, apart_minutes: i64, sessions: u8) -> Vec<String> {
    let ReminderSettings { quiet, on, .. } = settings.reminders;
    if !on {
        return Vec::new();
    }
    let times: Vec<TimeOfDay> = settings.times.iter().copied().collect();
    let quiet = times.iter().filter(|time| quiet.is_some_and(|quiet| quiet.holds(**time)));
    let mut notes: Vec<String> = quiet.map(|time| words.reminders_note_quiet(&words.clock(*time))).collect();
    let mut kept: Option<TimeOfDay> = None;
    for time in times.iter().copied() {
        match kept {
            Some(before) if i64::from(time.minutes() - before.minutes()) < apart_minutes => {
                notes.push(words.reminders_note_close(&words.clock(before), &words.clock(time)));
            }
            _ => kept = Some(time),
        }
    }
    if times.len() < usize::from(sessions) {
        notes.push(words.reminders_note_sessions(&sessions.to_string()));
    }
    notes
}

/// Whether they come.
pub(crate) struct HealthOf<'a> {
    pub(crate) words: &'a Words,
    pub(crate) on: bool,
    /// Whether the phone was not asked yet: that is said first, and is no trouble.
    pub(crate) ask: bool,
    pub(crate) troubles: &'a [ReminderTrouble],
    pub(crate) came: Came,
    pub(crate) tried: Option<&'a Handed>,
    pub(crate) zone: &'a Zone,
    pub(crate) now: i64,
}

/// How long a try is waited for.
const TRY_MS: i64 = 120_000;

pub(crate) fn health(of: &HealthOf<'_>) -> ReminderHealth {
    let words = of.words;
    let stands =
        |trouble: &&ReminderTrouble| of.on && !(of.ask && **trouble == ReminderTrouble::PermissionOff);
    let troubles: Vec<&ReminderTrouble> = of.troubles.iter().filter(stands).collect();
    let well = of.on && !of.ask && troubles.is_empty();
    let known = of.came.some > 0 || of.tried.is_some_and(|one| one.came().is_some());
    let text = if !of.on {
        Some(words.reminders_health_off())
    } else if of.ask {
        Some(words.reminders_health_not_asked())
    } else if !well {
        None
    } else if known {
        Some(words.reminders_health_well())
    } else {
        Some(words.reminders_health_unknown())
    };
    ReminderHealth {
        heading: words.reminders_health_heading(),
        well,
        text,
        troubles: troubles.into_iter().map(|trouble| cause(words, *trouble)).collect(),
        came: came(words, of.came),
        test: words.reminders_test(),
        tested: of.tried.map(|one| tested(of, one)),
    }
}

/// How many of the last came, and of how many nobody knows.
fn came(words: &Words, came: Came) -> Option<String> {
    if came.all() == 0 {
        return None;
    }
    let (total, unknown) = (came.all(), came.unknown.to_string());
    let of = total.to_string();
    Some(match (came.some, came.lost, came.unknown) {
        (0, 1, 0) => words.reminders_came_not(),
        (some, _, 0) => words.reminders_came(&some.to_string(), total),
        (0, 0, _) => words.reminders_came_unknown(total),
        (0, lost, _) => words.reminders_came_lost(&lost.to_string(), &of, &unknown),
        (some, ..) => words.reminders_came_partly(&some.to_string(), &of, &unknown),
    })
}

fn tested(of: &HealthOf<'_>, one: &Handed) -> String {
    let words = of.words;
    let clock = |at: i64| words.clock(TimeOfDay::from(of.zone.wall_at(at).time()));
    match one.came() {
        Some(at) => words.reminders_test_came(&clock(at)),
        None if one.lost.is_some() => words.reminders_test_lost(),
        None if of.now < one.due_ms + TRY_MS => words.reminders_test_waiting(),
        None => words.reminders_test_unknown(&clock(one.due_ms)),
    }
}

fn cause(words: &Words, trouble: ReminderTrouble) -> ReminderCause {
    let (heading, text, fixed) = match trouble {
        ReminderTrouble::PermissionOff => {
            (words.reminders_trouble_permission(), words.reminders_trouble_permission_fix(), true)
        }
        ReminderTrouble::ChannelOff => {
            (words.reminders_trouble_channel(), words.reminders_trouble_channel_fix(), true)
        }
        ReminderTrouble::ExactOff => {
            (words.reminders_trouble_exact(), words.reminders_trouble_exact_fix(), true)
        }
        ReminderTrouble::BatteryRestricted => {
            (words.reminders_trouble_battery(), words.reminders_trouble_battery_fix(), true)
        }
        ReminderTrouble::DidNotCome => {
            (words.reminders_trouble_lost(), words.reminders_trouble_lost_fix(), true)
        }
        ReminderTrouble::NotOpened => {
            (words.reminders_trouble_not_opened(), words.reminders_trouble_not_opened_fix(), false)
        }
        ReminderTrouble::TimeChanged => {
            (words.reminders_trouble_time(), words.reminders_trouble_time_fix(), false)
        }
        ReminderTrouble::TooMany => {
            (words.reminders_trouble_many(), words.reminders_trouble_many_fix(), false)
        }
    };
    ReminderCause { trouble, heading, text, fix: fixed.then(|| words.reminders_open_settings()) }
}

/// What Today says of it, once.
pub(crate) fn notice(words: &Words, trouble: ReminderTrouble) -> ReminderNotice {
    let text = match trouble {
        ReminderTrouble::PermissionOff => words.today_reminders_permission(),
        ReminderTrouble::ChannelOff => words.today_reminders_channel(),
        ReminderTrouble::ExactOff => words.today_reminders_exact(),
        _ => words.today_reminders_lost(),
    };
    ReminderNotice { text, open: words.today_reminders_open(), dismiss: words.today_reminders_dismiss() }
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

/// That the system's own question comes next.
pub(crate) fn ask(words: &Words) -> ReminderAsk {
    ReminderAsk { text: words.reminders_ask_text(), ask: words.reminders_ask() }
}
