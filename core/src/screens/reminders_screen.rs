//! Do reminders reach a person, and how do they want them? The screen about them, and what Today says.

use crate::reminders::{Came, Handed, ReminderTrouble};
use crate::screens::reminders::{Reminder, ReminderList};
use crate::screens::settings::SettingsSection;
use crate::settings::{ReminderSettings, Settings};
use crate::time::{Day, TimeOfDay};
use crate::words::Words;
use crate::zone::Zone;

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
    // In the order of the training day: what is past midnight comes after the evening.
    let in_order = settings.times_of_day();
    // After the last one comes the next day's first.
    let round = in_order.first().copied().filter(|_| in_order.len() > 1);
    for time in in_order.into_iter().chain(round) {
        match kept {
            Some(before) if before != time && minutes_between(before, time) < apart_minutes => {
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

/// From one time to the next one on the clock.
fn minutes_between(before: TimeOfDay, after: TimeOfDay) -> i64 {
    const DAY: i64 = 24 * 60;
    (i64::from(after.minutes()) - i64::from(before.minutes())).rem_euclid(DAY)
}

/// Whether they come.
pub(crate) struct HealthOf<'a> {
    pub(crate) words: &'a Words,
    pub(crate) on: bool,
    /// Whether the phone was not asked yet: that is said first, and is no trouble.
    pub(crate) ask: bool,
    pub(crate) troubles: &'a [ReminderTrouble],
    /// Whether the app itself rings one after the other.
    pub(crate) refills: bool,
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
        troubles: troubles.into_iter().map(|trouble| cause(words, *trouble, of.refills)).collect(),
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
        (0, _, 0) => words.reminders_came_none(&of),
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

fn cause(words: &Words, trouble: ReminderTrouble, refills: bool) -> ReminderCause {
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
            let fix = if refills {
                words.reminders_trouble_lost_fix()
            } else {
                words.reminders_trouble_lost_fix_held()
            };
            (words.reminders_trouble_lost(), fix, true)
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

/// That the system's own question comes next.
pub(crate) fn ask(words: &Words) -> ReminderAsk {
    ReminderAsk { text: words.reminders_ask_text(), ask: words.reminders_ask() }
}
