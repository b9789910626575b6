//! When is somebody reminded of their sessions? The plan's times, what was put off, one follow-up; after some missed days a
//! word to come back (rules E2 to E5).

use super::id::{ReminderId, ReminderKind};
use super::wanted::{Known, MINUTE, Wanted};
use crate::schedule::{Calendar, DayKind};
use crate::time::Day;
use crate::zone::Ring;

/// Whether a session of a day, by its number, is left to be done when so many of the day's were begun.
pub(crate) fn is_left(calendar: &Calendar, day: Day, session: u8, begun: u8) -> bool {
    let skipped = |number: u8| calendar.skipped_sessions.contains(&(day, number));
    let before = (1..session).filter(|number| skipped(*number)).count();
    calendar.has_session(day) && !skipped(session) && usize::from(begun) + before < usize::from(session)
}

/// One of the plan's times.
#[derive(Debug, Clone, Copy)]
struct Planned {
    id: ReminderId,
    /// Which of the day's sessions it is for, from 1: times beyond them are for the last.
    session: u8,
    ring: Ring,
    /// When it rings, or rang after a journey: by it the times of the plan are told apart.
    at: i64,
    /// When it rings, or really rang.
    really: i64,
    /// Whether there is a follow-up to it.
    followed: bool,
}

/// How long somebody has not trained, as the list goes on from day to day.
struct Silence {
    /// Session days in a row without a session.
    missed: u32,
    /// The day of the last word to come back.
    comeback: Option<Day>,
}

impl Known<'_> {
    /// Everything about sessions, in no order.
    pub(super) fn sessions(&self) -> Vec<Wanted> {
        if !self.trains {
            return Vec::new();
        }
        let planned = self.planned();
        let follow_ups = self.follow_ups(&planned);
        let put_off = self.put_off.iter().map(|(id, due)| (*id, *due));
        let again = put_off.filter(|(id, due)| self.is_to_be_done(*id) && *due < self.end_of(id.day));
        let again: Vec<(ReminderId, i64)> = again.collect();
        let apart = self.rules.later_apart_minutes.value * MINUTE;
        let own = planned.into_iter().filter(|one| {
            let hidden = again.iter().any(|(_, due)| *due < one.at && one.at - *due <= apart);
            self.is_to_be_done(one.id) && !hidden
        });
        let own = own.map(|one| Wanted::one(one.id, one.ring));
        let again = again.iter().map(|(id, due)| Wanted::one(*id, self.zone.at(*due)));
        // One that a sleeping phone comes to in quiet hours is let be.
        let quiet_now = self.quiet_began(self.now).is_some();
        let follow_ups = follow_ups
            .into_iter()
            .filter(|one| self.is_to_be_done(one.first()) && (one.ring.epoch_ms > self.now || !quiet_now));
        let all = own.chain(again).chain(follow_ups);
        all.filter(|one| self.is_listed(one.first(), one.ring)).collect()
    }

    /// Which session of its day a reminder is for, from 1.
    pub(crate) fn session_of(&self, id: ReminderId) -> u8 {
        id.number.min((self.sessions_a_day)(id.day).max(1))
    }

    /// Whether a reminder's session is neither begun nor left out.
    fn is_to_be_done(&self, id: ReminderId) -> bool {
        let session = self.session_of(id);
        let begun = self.begun.get(&id.day).copied().unwrap_or_default();
        id.day >= self.today && is_left(self.calendar, id.day, session, begun)
    }

    /// The plan's times from yesterday to the end of the list, in their order, but for those that are too close to the one
    /// before.
    fn planned(&self) -> Vec<Planned> {
        let mut silence = Silence { missed: self.missed(), comeback: self.last_comeback() };
        let yesterday = self.today.plus(-1);
        let mut kept: Vec<Planned> = Vec::new();
        if self.calendar.has_session(yesterday) && self.zone.has(yesterday) {
            self.keep(&mut kept, self.times_of(yesterday, ReminderKind::Session, usize::MAX));
        }
        for day in (0..=self.rules.horizon_days.value).map(|later| self.today.plus(later)) {
            let times = self.times_after(day, &mut silence, kept.last());
            self.keep(&mut kept, times);
        }
        kept
    }

    /// Keeps those of a day's times that are not too close to the one before.
    fn keep(&self, kept: &mut Vec<Planned>, mut times: Vec<Planned>) {
        times.sort_by_key(|one| (one.at, one.id));
        for one in times {
            if !self.is_close(kept.last(), one.at) {
                kept.push(one);
            }
        }
    }

    /// Whether a ring comes too soon after the one before it.
    fn is_close(&self, before: Option<&Planned>, at: i64) -> bool {
        before.is_some_and(|before| at - before.at < self.rules.apart_minutes.value * MINUTE)
    }

    /// The times of a day, as they are after such a silence; and what the silence is after that day, if nothing is done.
    fn times_after(&self, day: Day, silence: &mut Silence, before: Option<&Planned>) -> Vec<Planned> {
        // A day that is not there, as when a zone moves over the date line, was not planned.
        if !self.zone.has(day) || day < self.since {
            return Vec::new();
        }
        match self.calendar.kind(day) {
            DayKind::Paused(_) | DayKind::Skipped => {
                silence.missed = 0;
                Vec::new()
            }
            DayKind::Rest | DayKind::Moved(_) => {
                if self.begun.contains_key(&day) {
                    silence.missed = 0;
                }
                Vec::new()
            }
            DayKind::Session | DayKind::PrescribedOnly => {
                let quiet = self.rules.comeback_missed_days.value;
                let silent = silence.missed >= quiet && !self.begun.contains_key(&day);
                silence.missed = if self.was_missed(day) { silence.missed + 1 } else { 0 };
                if !silent {
                    return self.times_of(day, ReminderKind::Session, usize::MAX);
                }
                let every = self.rules.comeback_every_days.value;
                let is_due = silence.comeback.is_none_or(|last| last == day || day.days_since(last) >= every);
                let is_due = is_due && !self.went_by(ReminderId::new(ReminderKind::Comeback, day, 1), before);
                let kind = if is_due {
                    silence.comeback = Some(day);
                    ReminderKind::Comeback
                } else {
                    ReminderKind::Session
                };
                self.times_of(day, kind, 1)
            }
        }
    }

    /// Whether the day's first time passes without that reminder: it is over and something else rang, or it is too close to the
    /// one before.
    fn went_by(&self, id: ReminderId, before: Option<&Planned>) -> bool {
        let ring = self.times.first().and_then(|time| self.ring(id.day, *time));
        let passes =
            ring.is_none_or(|ring| ring.epoch_ms <= self.now || self.is_close(before, ring.epoch_ms));
        passes && !self.rang.contains_key(&id) && !self.overdue.contains(&id)
    }

    /// The first `most` times of a day.
    fn times_of(&self, day: Day, kind: ReminderKind, most: usize) -> Vec<Planned> {
        let numbered = (1..).zip(self.times).take(most);
        let planned = numbered.filter_map(|(number, time)| {
            let id = ReminderId::new(kind, day, number);
            let ring = self.ring(day, *time)?;
            let really = self.rang.get(&id).copied().unwrap_or(ring.epoch_ms);
            let late = 0..=self.rules.late_ms();
            let at = if late.contains(&(really - ring.epoch_ms)) { ring.epoch_ms } else { really };
            let followed = kind == ReminderKind::Session && most > 1;
            Some(Planned { id, session: self.session_of(id), ring, at, really, followed })
        });
        planned.collect()
    }

    /// Session days in a row, up to yesterday, on which nothing was done; a day that was skipped or paused is none, and says
    /// that somebody is there.
    fn missed(&self) -> u32 {
        let mut missed = 0;
        for day in (1..=self.calendar_days()).map(|back| self.today.plus(-back)) {
            if self.absent.contains(&day) {
                continue;
            }
            let kind = self.calendar.kind(day);
            if self.begun.contains_key(&day) || matches!(kind, DayKind::Paused(_) | DayKind::Skipped) {
                break;
            }
            if matches!(kind, DayKind::Session | DayKind::PrescribedOnly) && self.zone.has(day) {
                if !self.was_missed(day) {
                    break;
                }
                missed += 1;
            }
        }
        missed
    }

    /// How many days back the plan goes, as far as anybody needs to know.
    fn calendar_days(&self) -> i64 {
        self.today.days_since(self.since).clamp(0, self.rules.look_back_days())
    }

    /// Whether a session day had nothing: neither was one begun, nor each of them skipped.
    fn was_missed(&self, day: Day) -> bool {
        let mut sessions = 1..=(self.sessions_a_day)(day).max(1);
        !self.begun.contains_key(&day)
            && !sessions.all(|session| self.calendar.skipped_sessions.contains(&(day, session)))
    }

    /// The day of the last word to come back since anything was done.
    fn last_comeback(&self) -> Option<Day> {
        let last_session = self.begun.keys().next_back();
        let comebacks = self.rang.keys().filter(|id| id.kind == ReminderKind::Comeback);
        let days = comebacks.map(|id| id.day).filter(|day| last_session.is_none_or(|last| day > last));
        days.max()
    }

    /// Of each session of the next days one more ring, some time after its last.
    fn follow_ups(&self, planned: &[Planned]) -> Vec<Wanted> {
        if !self.settings.follow_up {
            return Vec::new();
        }
        let again = self.put_off.iter().filter(|(id, _)| id.kind == ReminderKind::Session);
        let again = again.map(|(id, due)| (id.day, self.session_of(*id), id.number, *due));
        // It follows what was to ring, whether it came or not, and no time that was over before anybody was to be reminded.
        let rings_at_all = |one: &&Planned| one.really > self.now || self.handed.contains_key(&one.id);
        let own = planned.iter().filter(|one| one.followed).filter(rings_at_all);
        // Each with its day, the day's session, the number of the time, and when it rings or rang.
        let rings = own.map(|one| (one.id.day, one.session, one.id.number, one.really)).chain(again);
        let rings: Vec<(Day, u8, u8, i64)> = rings.collect();
        let days = (0..self.rules.follow_up_days.value).map(|later| self.today.plus(later));
        let mut wanted = Vec::new();
        for day in days {
            for session in 1..=(self.sessions_a_day)(day).max(1) {
                let of_it = rings.iter().filter(|ring| (ring.0, ring.1) == (day, session));
                let Some((_, _, number, last)) = of_it.max_by_key(|ring| ring.3).copied() else { continue };
                let Some(at) = self.follow_up_after(last).filter(|at| *at < self.end_of(day)) else {
                    continue;
                };
                let apart = self.rules.follow_up_apart_minutes.value * MINUTE;
                let mut others = rings.iter().filter(|ring| (ring.0, ring.1) != (day, session));
                if others.all(|ring| (ring.3 - at).abs() > apart) {
                    let id = ReminderId::new(ReminderKind::FollowUp, day, number);
                    wanted.push(Wanted::one(id, self.zone.at(at)));
                }
            }
        }
        wanted
    }

    /// When somebody is reminded once more who was reminded last at that instant; none where quiet hours leave no room.
    fn follow_up_after(&self, last: i64) -> Option<i64> {
        let at = last + self.rules.follow_up_minutes.value * MINUTE;
        let Some(begins) = self.quiet_began(at) else { return Some(at) };
        let before = begins - self.rules.before_quiet_minutes.value * MINUTE;
        (before - last >= self.rules.before_quiet_apart_minutes.value * MINUTE).then_some(before)
    }
}
