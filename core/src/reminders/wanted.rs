//! What should ring in the coming days? The list itself: sessions and the rest, soonest first, within what the phone takes.

use std::collections::{BTreeMap, BTreeSet};

use super::id::{ReminderId, ReminderKind};
use crate::rules::Reminders;
use crate::schedule::Calendar;
use crate::settings::ReminderSettings;
use crate::time::{Day, Hour, TimeOfDay};
use crate::zone::{Ring, Zone};

/// Milliseconds of a minute.
pub(super) const MINUTE: i64 = 60_000;
/// How many days after the list's end the next session is looked for: longer than the longest pause.
const BEYOND_DAYS: i64 = 400;

/// All that reminders follow from.
pub(crate) struct Known<'a> {
    pub(crate) rules: &'a Reminders,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub(crate) now: i64,
    pub(crate) zone: &'a Zone,
    pub(crate) today: Day,
    pub(crate) turn: Hour,
    /// In the order of the training day.
    pub(crate) times: &'a [TimeOfDay],
    pub(crate) settings: &'a ReminderSettings,
    pub(crate) calendar: &'a Calendar,
    /// How many sessions a day has.
    pub(crate) sessions_a_day: &'a dyn Fn(Day) -> u8,
    /// Whether there is anything to train, and nothing keeps the person from it but what they can answer in the app.
    pub(crate) trains: bool,
    /// The first day of the plan: what was before was not missed.
    pub(crate) since: Day,
    /// Days that were not there for somebody who moved over the date line: nothing was planned on them.
    pub(crate) absent: &'a BTreeSet<Day>,
    /// How many sessions were begun on each of the last days.
    pub(crate) begun: &'a BTreeMap<Day, u8>,
    /// Those that rang, each with its instant.
    pub(crate) rang: &'a BTreeMap<ReminderId, i64>,
    /// Those that a phone was handed over, whatever became of them, and for when.
    pub(crate) handed: &'a BTreeMap<ReminderId, i64>,
    /// Those that the phone is to ring and has not come to yet, although their time has come.
    pub(crate) overdue: &'a BTreeSet<ReminderId>,
    /// Those that were answered.
    pub(crate) answered: &'a BTreeSet<ReminderId>,
    /// Those that were put off, as they are called since, and for when.
    pub(crate) put_off: &'a BTreeMap<ReminderId, i64>,
    /// The day of the session whose morning is to be asked about.
    pub(crate) morning: Option<Day>,
    /// The day of the last check-in.
    pub(crate) checked_in: Option<Day>,
    /// When a prescription is to be looked at again.
    pub(crate) review: Option<Day>,
    /// Since when no backup has worked; none where the last one did.
    pub(crate) no_backup: Option<Day>,
}

/// One notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// All that it stands for, the most important one first; at least one.
    pub(crate) ids: Vec<ReminderId>,
    pub(crate) ring: Ring,
}

impl Wanted {
    pub(super) fn one(id: ReminderId, ring: Ring) -> Self {
        Self { ids: vec![id], ring }
    }

    /// What it is about first of all.
    pub(crate) fn first(&self) -> ReminderId {
        self.ids[0]
    }
}

/// What should ring.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct List {
    /// Soonest first.
    pub(crate) reminders: Vec<Wanted>,
    /// Whether there were more than the phone takes.
    pub(crate) cut: bool,
}

/// The instant at which a training day is over that turns at that hour. Where the next one is not there, it ends with its date.
pub(crate) fn end_of(zone: &Zone, day: Day, turn: Hour) -> i64 {
    let next = zone.ring(day.plus(1), TimeOfDay::full(turn.0));
    let end = next.or_else(|| zone.ring(day.plus(2), TimeOfDay::full(0)));
    end.map_or(i64::MAX, |ring| ring.epoch_ms)
}

/// The same, soonest first; of two at once the more important one.
fn in_order(mut all: Vec<Wanted>) -> Vec<Wanted> {
    all.sort_by(|one, other| (one.ring, &one.ids).cmp(&(other.ring, &other.ids)));
    all
}

impl List {
    /// The same as it comes to somebody who does their sessions: without what rings only because one that is listed before it
    /// was not done.
    pub(crate) fn if_sessions_are_done(&self) -> Self {
        let mut after_a_session = false;
        let mut reminders = Vec::new();
        for one in &self.reminders {
            let first = one.first();
            match first.kind {
                ReminderKind::FollowUp if after_a_session => {}
                ReminderKind::Comeback if after_a_session => {
                    let session = ReminderId::new(ReminderKind::Session, first.day, first.number);
                    let beside = one.ids.iter().skip(1).copied();
                    let ids = std::iter::once(session).chain(beside).collect();
                    reminders.push(Wanted { ids, ring: one.ring });
                }
                _ => reminders.push(one.clone()),
            }
            after_a_session |= first.kind.is_of_a_session();
        }
        Self { reminders, cut: self.cut }
    }
}

impl Known<'_> {
    /// The list, of at most `limit` notifications (rule E1).
    pub(crate) fn wanted(&self, limit: usize) -> List {
        if !self.settings.on {
            return List::default();
        }
        let (alone, sharing): (Vec<_>, Vec<_>) =
            self.sessions().into_iter().partition(|one| !one.first().kind.shares());
        let shared = self.shared(sharing.into_iter().chain(self.others()).collect());
        let mut all = in_order(alone.into_iter().chain(shared).collect());
        // The last one is kept free for the word that the list ends.
        let room = limit.saturating_sub(1);
        let cut = all.len() > room;
        all.truncate(room);
        all.extend(self.keep_coming(&all).filter(|_| limit > 0));
        List { reminders: all, cut }
    }

    /// Whether it rang or was answered: it is not wanted again.
    fn is_over(&self, id: ReminderId) -> bool {
        self.rang.contains_key(&id) || self.answered.contains(&id)
    }

    /// Whether it counts from something that rang, and not from the wall (rule E3): what was put off, and the follow-up of what
    /// rang or was put off. That of what is to ring by the wall goes with it.
    pub(crate) fn is_elapsed(&self, id: ReminderId) -> bool {
        let followed =
            |of: &ReminderId| (of.kind, of.day, of.number) == (ReminderKind::Session, id.day, id.number);
        let counts = || self.rang.keys().chain(self.put_off.keys()).any(followed);
        id.later > 0 || id.kind == ReminderKind::FollowUp && counts()
    }

    /// Whether one that is called so and rings then is in the list: its time is to come, and not later than is listed.
    pub(super) fn is_listed(&self, id: ReminderId, ring: Ring) -> bool {
        let until = self.now + self.rules.horizon_days.value * 24 * 60 * MINUTE;
        let to_come = (self.now + 1..=until).contains(&ring.epoch_ms);
        let overdue = ring.epoch_ms <= self.now && (self.overdue.contains(&id) || self.stands_for(id));
        (to_come || overdue) && !self.is_over(id)
    }

    /// Whether the word to open the app is due in place of a day's first session, as after a long pause: the phone was handed
    /// that one, and comes to it when the day is listed again.
    fn stands_for(&self, id: ReminderId) -> bool {
        let word = ReminderId::new(ReminderKind::KeepComing, id.day, 0);
        id.kind.is_of_a_session() && (id.number, id.later) == (1, 0) && self.overdue.contains(&word)
    }

    /// When a time of a training day comes: before the day's turn, it is the next morning's.
    pub(crate) fn ring(&self, day: Day, time: TimeOfDay) -> Option<Ring> {
        let in_the_small_hours = time.parts().0 < self.turn.0;
        self.zone.ring(if in_the_small_hours { day.plus(1) } else { day }, time)
    }

    /// The instant at which a training day is over.
    pub(crate) fn end_of(&self, day: Day) -> i64 {
        end_of(self.zone, day, self.turn)
    }

    /// The word that reminders end where the app is not opened: an hour after the last one that is kept, so that it has none
    /// beside it. Where no session is among them, as in a long pause, it stands for the first one after them.
    fn keep_coming(&self, kept: &[Wanted]) -> Option<Wanted> {
        if !self.trains {
            return None;
        }
        let ring = if kept.iter().any(|one| one.first().kind.is_of_a_session()) {
            let last = kept.last()?.ring.epoch_ms;
            self.out_of_quiet(self.zone.at(last + self.rules.keep_coming_minutes.value * MINUTE))
        } else {
            let end = self.today.plus(self.rules.horizon_days.value);
            let next = self.calendar.next_after(end, BEYOND_DAYS)?;
            self.ring(next, *self.times.first()?)?
        };
        let day = Day::from(ring.wall.date());
        Some(Wanted::one(ReminderId::new(ReminderKind::KeepComing, day, 0), ring))
    }

    /// What comes within an hour, in one notification (rule E2). It rings with the first of them, or at the time that the person
    /// chose.
    fn shared(&self, all: Vec<Wanted>) -> Vec<Wanted> {
        let mut shared: Vec<Wanted> = Vec::new();
        for one in in_order(all) {
            let within = |first: &&mut Wanted| {
                one.ring.epoch_ms - first.ring.epoch_ms < self.rules.shared_minutes.value * MINUTE
            };
            match shared.last_mut().filter(within) {
                Some(first) => {
                    if one.first().kind == ReminderKind::Comeback {
                        first.ring = one.ring;
                    }
                    first.ids.extend(one.ids);
                    first.ids.sort();
                }
                None => shared.push(one),
            }
        }
        shared
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(kinds: &[ReminderKind]) -> List {
        let one = |(number, kind): (u8, &ReminderKind)| {
            let day = Day::of(2026, 3, 28).plus(number.into());
            let wall = day.date().and_hms_opt(8, 0, 0).unwrap();
            let ring = Ring { epoch_ms: wall.and_utc().timestamp_millis(), wall };
            Wanted::one(ReminderId::new(*kind, day, 1), ring)
        };
        List { reminders: (0..).zip(kinds).map(one).collect(), cut: false }
    }

    #[test]
    fn what_comes_only_where_a_session_is_not_done_is_not_looked_forward_to() {
        use ReminderKind::{CheckIn, Comeback, FollowUp, Session};
        let ahead = |kinds: &[ReminderKind]| {
            let list = list(kinds).if_sessions_are_done();
            list.reminders.iter().map(|one| one.first().kind).collect::<Vec<_>>()
        };
        assert_eq!(ahead(&[Session, FollowUp, CheckIn, Comeback]), [Session, CheckIn, Session]);
        // These follow from what is missed already.
        assert_eq!(ahead(&[FollowUp, Session, FollowUp]), [FollowUp, Session]);
        assert_eq!(ahead(&[CheckIn, Comeback, Session, Comeback]), [CheckIn, Comeback, Session, Session]);
    }
}
