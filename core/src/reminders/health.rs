//! Do reminders come? What the phone says of itself and of each reminder, and what only proof can say of those that did not
//! (rule E6). A notification that was cleared unseen, or that nobody knows of, is never counted as lost.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::id::{ReminderId, ReminderKind, parted};
use super::wanted::MINUTE;
use crate::rules::Reminders;
use crate::settings::ReminderSettings;
use crate::time::{Day, Moment};

/// Milliseconds of a day.
const DAY_MS: i64 = 24 * 60 * MINUTE;

/// Whether notifications are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderPermission {
    /// Nobody was asked yet.
    NotAsked,
    /// No.
    Denied,
    /// Yes.
    Allowed,
}

/// What a phone says of itself, as far as reminders go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

impl ReminderPhone {
    /// Whether a reminder would be shown.
    fn shows(&self) -> bool {
        self.permission == ReminderPermission::Allowed && self.channel_on
    }

    /// Whether the system has a reminder still, and has not shown it.
    fn still_holds(&self, id: ReminderId) -> bool {
        self.pending.iter().any(|name| parted(name).is_ok_and(|ids| ids.contains(&id)))
    }
}

/// Why a reminder did not come, as it is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Lost {
    /// Notifications were not allowed.
    Permission,
    /// The channel was off.
    Channel,
    /// The system still holds it after its time.
    Pending,
    /// The alarm never came, and the system holds the app back.
    Battery,
    /// The alarm never came.
    Alarm,
    /// The clock was changed after it was handed over.
    Clock,
    /// The phone was off at its time: nobody's failure.
    Off,
}

/// Something that keeps reminders from coming, or that a person should know of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReminderTrouble {
    /// Notifications are not allowed.
    PermissionOff,
    /// The reminders' own channel is off.
    ChannelOff,
    /// To the minute was chosen, and the system does not allow it.
    ExactOff,
    /// The system holds the app back to save its battery.
    BatteryRestricted,
    /// Reminders did not come, and nothing says why.
    DidNotCome,
    /// The app was not opened for so long that there were none left.
    NotOpened,
    /// The clock was changed, and a reminder did not come.
    TimeChanged,
    /// There are more than the system keeps.
    TooMany,
}

/// A reminder that was handed to the system, and what is known of it since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Handed {
    pub(crate) id: ReminderId,
    pub(crate) due_ms: i64,
    /// Since when the system has it.
    pub(crate) since_ms: i64,
    pub(crate) rang_ms: Option<i64>,
    pub(crate) opened_ms: Option<i64>,
    pub(crate) cleared_ms: Option<i64>,
    pub(crate) lost: Option<Lost>,
}

impl Handed {
    /// When it came, as far as anybody knows.
    pub(crate) fn came(&self) -> Option<i64> {
        self.rang_ms.or(self.opened_ms).or(self.cleared_ms)
    }

    /// When it rang, for what must not ring twice. Where the app is not woken for it, that is at its time, unless something
    /// speaks against it.
    pub(crate) fn counts_as_rung(&self, phone: Option<&ReminderPhone>, now: i64) -> Option<i64> {
        let shown = phone.is_some_and(|phone| !phone.refills && !phone.still_holds(self.id));
        let passed = shown && self.due_ms <= now && self.lost.is_none();
        self.came().or(passed.then_some(self.due_ms))
    }

    /// Whether the phone is to ring it, and has not come to it yet: it was asleep or off, and it is not too late.
    pub(crate) fn is_overdue(&self, rules: &Reminders, refills: bool, now: i64) -> bool {
        let late = (0..rules.late_ms()).contains(&(now - self.due_ms));
        refills && late && self.came().is_none() && self.lost.is_none_or(|lost| lost == Lost::Off)
    }

    fn failed(&self) -> bool {
        self.lost.is_some_and(|lost| lost != Lost::Off)
    }
}

/// What this installation remembers of its phone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Note {
    /// What it said last.
    pub(crate) phone: Option<ReminderPhone>,
    /// Whether notifications were ever allowed, and reminders to the minute.
    pub(crate) was_allowed: bool,
    pub(crate) was_exact: bool,
    /// Whether the system's own question was shown.
    pub(crate) asked: bool,
    /// When it reported after reminders had ended, since it was not opened for so long.
    pub(crate) ended_ms: Option<i64>,
    /// When the clock was last changed: before that, as far as is known, and after it.
    #[serde(default)]
    pub(crate) clock: Option<(i64, i64)>,
    /// Since when it says that nothing can be shown.
    #[serde(default)]
    pub(crate) off_since: Option<i64>,
    /// When and where it last reported.
    #[serde(default)]
    pub(crate) last: Option<Moment>,
    /// Days that were not there for somebody who moved over the date line (rule E3).
    #[serde(default)]
    pub(crate) absent: BTreeSet<Day>,
    /// What the person has been told on Today.
    pub(crate) seen: BTreeSet<ReminderTrouble>,
}

/// What a phone reports beside itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) asked: bool,
    pub(crate) clock_changed: bool,
}

/// The note after a report.
pub(crate) fn note_phone(
    rules: &Reminders,
    mut note: Note,
    phone: &ReminderPhone,
    seen: Seen,
    moment: Moment,
) -> Note {
    let now = moment.epoch_ms;
    let before = note.last.replace(moment);
    if let Some(last) = before {
        note.absent.extend(left_out(last, moment));
    }
    let oldest = moment.date().plus(-rules.look_back_days());
    note.absent.retain(|day| *day >= oldest);
    note.was_allowed |= phone.permission == ReminderPermission::Allowed;
    note.was_exact |= phone.exact == Some(true);
    note.asked |= seen.asked;
    if seen.clock_changed {
        note.clock = before.map(|before| (before.epoch_ms, now));
    }
    note.off_since = if phone.shows() { None } else { note.off_since.or(Some(now)) };
    // Who reports fills the list up, opened or not: it ended where that was not done for as long as it is.
    let ended = before.is_some_and(|last| now - last.epoch_ms > rules.horizon_days.value * DAY_MS);
    if ended && !phone.refills {
        note.ended_ms = Some(now);
    }
    note.phone = Some(phone.clone());
    note
}

/// The dates that were left out between two moments: the clock on the wall passed them, and in truth no day had gone by.
fn left_out(before: Moment, after: Moment) -> Vec<Day> {
    if !(0..DAY_MS).contains(&(after.epoch_ms - before.epoch_ms)) {
        return Vec::new();
    }
    let days = after.date().days_since(before.date());
    (1..days).map(|later| before.date().plus(later)).collect()
}

/// Why a reminder did not come, where that is proven now.
pub(crate) fn lost(
    rules: &Reminders,
    handed: &Handed,
    phone: &ReminderPhone,
    note: &Note,
    now: i64,
) -> Option<Lost> {
    if handed.came().is_some() || handed.lost.is_some() || handed.due_ms > now {
        return None;
    }
    // What a system shows by itself was shown, for all that is known, until it was said to be off.
    if phone.refills || note.off_since.is_some_and(|since| handed.due_ms >= since) {
        if phone.permission != ReminderPermission::Allowed {
            return Some(Lost::Permission);
        }
        if !phone.channel_on {
            return Some(Lost::Channel);
        }
    }
    if handed.due_ms + rules.late_ms() > now {
        return None;
    }
    if !phone.refills {
        return phone.still_holds(handed.id).then_some(Lost::Pending);
    }
    let jumped_over = note.clock.is_some_and(|(before, after)| (before + 1..=after).contains(&handed.due_ms));
    Some(if jumped_over {
        Lost::Clock
    } else if phone.booted_ms > handed.due_ms {
        Lost::Off
    } else if phone.restricted {
        Lost::Battery
    } else {
        Lost::Alarm
    })
}

/// How many of the last reminders came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Came {
    pub(crate) some: u32,
    pub(crate) lost: u32,
    /// Of which nobody knows.
    pub(crate) unknown: u32,
}

impl Came {
    /// Of the last ones whose time has come, as many as are counted.
    pub(crate) fn of(rules: &Reminders, handed: &[Handed], now: i64) -> Self {
        let mut past: Vec<&Handed> = handed.iter().filter(|one| is_past(one, now)).collect();
        past.sort_by_key(|one| std::cmp::Reverse((one.due_ms, one.id)));
        let mut told = Self::default();
        for one in past.into_iter().take(rules.counted.value) {
            if one.came().is_some() {
                told.some += 1;
            } else if one.failed() {
                told.lost += 1;
            } else {
                told.unknown += 1;
            }
        }
        told
    }

    pub(crate) fn all(self) -> u32 {
        self.some + self.lost + self.unknown
    }
}

/// Whether its time has come; a try is none, and one that came when the phone was off neither.
fn is_past(handed: &Handed, now: i64) -> bool {
    let due = handed.due_ms <= now || handed.came().is_some();
    due && handed.id.kind != ReminderKind::Test && handed.lost != Some(Lost::Off)
}

/// The last try.
pub(crate) fn tried(handed: &[Handed]) -> Option<&Handed> {
    let tries = handed.iter().filter(|one| one.id.kind == ReminderKind::Test);
    tries.max_by_key(|one| (one.due_ms, one.id))
}

/// Since when failures count for what is said of reminders.
pub(crate) fn lately(rules: &Reminders, now: i64) -> i64 {
    now - rules.failures_within_days.value * DAY_MS
}

/// Those of them that failed lately, but for tries.
fn failures(handed: &[Handed], since: i64) -> impl Iterator<Item = Lost> {
    let lately = handed.iter().filter(move |one| one.due_ms >= since && one.id.kind != ReminderKind::Test);
    lately.filter(|one| one.failed()).filter_map(|one| one.lost)
}

/// What keeps reminders from coming, the most telling first. `cut`: there are more than the system keeps.
pub(crate) fn troubles(
    rules: &Reminders,
    settings: &ReminderSettings,
    note: &Note,
    handed: &[Handed],
    cut: bool,
    now: i64,
) -> Vec<ReminderTrouble> {
    let Some(phone) = &note.phone else { return Vec::new() };
    let since = lately(rules, now);
    let failed = |wanted: &[Lost]| failures(handed, since).filter(|lost| wanted.contains(lost)).count();
    let enough = rules.failures.value;
    let by_itself = [Lost::Alarm, Lost::Battery, Lost::Pending];
    let try_lost = tried(handed)
        .is_some_and(|one| one.due_ms >= since && one.lost.is_some_and(|lost| by_itself.contains(&lost)));
    let recently = |at: Option<i64>| at.is_some_and(|at| (0..=now - since).contains(&(now - at)));
    let all = [
        (phone.permission != ReminderPermission::Allowed, ReminderTrouble::PermissionOff),
        (phone.permission == ReminderPermission::Allowed && !phone.channel_on, ReminderTrouble::ChannelOff),
        (settings.exact && phone.exact == Some(false), ReminderTrouble::ExactOff),
        (phone.restricted, ReminderTrouble::BatteryRestricted),
        (!phone.restricted && (failed(&by_itself) >= enough || try_lost), ReminderTrouble::DidNotCome),
        (recently(note.ended_ms), ReminderTrouble::NotOpened),
        (failed(&[Lost::Clock]) > 0, ReminderTrouble::TimeChanged),
        (cut && !phone.refills, ReminderTrouble::TooMany),
    ];
    all.into_iter().filter(|(is_so, _)| *is_so).map(|(_, trouble)| trouble).collect()
}

/// Whether Today says so: a failure, or something that was allowed and is not any more. Who never allowed it has decided.
pub(crate) fn worth_saying(
    rules: &Reminders,
    note: &Note,
    handed: &[Handed],
    trouble: ReminderTrouble,
    now: i64,
) -> bool {
    let failures = failures(handed, lately(rules, now)).count() >= rules.failures.value;
    match trouble {
        ReminderTrouble::PermissionOff | ReminderTrouble::ChannelOff => note.was_allowed,
        ReminderTrouble::ExactOff => note.was_exact,
        ReminderTrouble::DidNotCome | ReminderTrouble::BatteryRestricted | ReminderTrouble::TimeChanged => {
            failures
        }
        ReminderTrouble::NotOpened | ReminderTrouble::TooMany => false,
    }
}
