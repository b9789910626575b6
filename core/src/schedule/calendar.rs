//! Is this a day with a session, and was that one? The days a person chose, those that a prescription asks for, and what
//! came between.
//!
//! A day that is over stays what it was: days that are chosen today, and a prescription that is entered today, count from
//! today on.

use std::collections::{BTreeMap, BTreeSet};

use crate::as_of::AsOf;
use crate::facts::PauseReason;
use crate::time::Day;

/// What decides which days have a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Calendar {
    pub(crate) weeks: AsOf<WeekDays>,
    pub(crate) pauses: Vec<Pause>,
    pub(crate) skipped: BTreeSet<Day>,
    /// Single sessions of a day that were skipped, by their number; the day's others are not.
    pub(crate) skipped_sessions: BTreeSet<(Day, u8)>,
    /// From which day to which a session was moved.
    pub(crate) moved: BTreeMap<Day, Day>,
}

/// Which days of the week have a session; 1 for Monday.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct WeekDays {
    /// Those that the person chose.
    pub(crate) chosen: BTreeSet<u8>,
    /// Those on which something is prescribed.
    pub(crate) prescribed: BTreeSet<u8>,
}

/// Days on which the plan rests, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pause {
    pub(crate) from: Day,
    pub(crate) until: Day,
    pub(crate) reason: PauseReason,
}

/// What a day is in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayKind {
    /// It has a session, of the app's choice and with what is prescribed.
    Session,
    /// It has what is prescribed, and nothing else: the person did not choose it.
    PrescribedOnly,
    /// It has none.
    Rest,
    /// The plan rests.
    Paused(Pause),
    /// The person skipped its session.
    Skipped,
    /// Its session is done on another day.
    Moved(Day),
}

impl Pause {
    fn holds(&self, day: Day) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

impl Calendar {
    /// What `day` is.
    pub(crate) fn kind(&self, day: Day) -> DayKind {
        if let Some(pause) = self.pauses.iter().find(|pause| pause.holds(day)) {
            return DayKind::Paused(*pause);
        }
        if self.skipped.contains(&day) {
            return DayKind::Skipped;
        }
        let to = self.done_instead(day);
        if to != day {
            return DayKind::Moved(to);
        }
        let week = self.weeks.on(day);
        if week.chosen.contains(&day.weekday_number()) || !self.moved_to(day).is_empty() {
            DayKind::Session
        } else if week.prescribed.contains(&day.weekday_number()) {
            DayKind::PrescribedOnly
        } else {
            DayKind::Rest
        }
    }

    /// Whether anything is to be done on `day`.
    pub(crate) fn has_session(&self, day: Day) -> bool {
        matches!(self.kind(day), DayKind::Session | DayKind::PrescribedOnly)
    }

    /// Whether the app chooses exercises for that day.
    pub(crate) fn own_choice(&self, day: Day) -> bool {
        self.kind(day) != DayKind::PrescribedOnly
    }

    /// The days whose prescribed exercises are done on `day`: its own, and those whose session was moved to it; none
    /// where it has no session.
    pub(crate) fn stands_for(&self, day: Day) -> Vec<Day> {
        match self.kind(day) {
            DayKind::Moved(_) | DayKind::Paused(_) | DayKind::Skipped => Vec::new(),
            _ => self.after_all(day),
        }
    }

    /// The same where a session is done on `day` after all, although it was moved, skipped or paused.
    pub(crate) fn after_all(&self, day: Day) -> Vec<Day> {
        std::iter::once(day).chain(self.moved_to(day)).collect()
    }

    /// The day on which the session of `day` is done, move after move.
    fn done_instead(&self, day: Day) -> Day {
        if !self.moved.contains_key(&day) {
            return day;
        }
        let (mut at, mut seen) = (day, BTreeSet::from([day]));
        while let Some(&to) = self.moved.get(&at) {
            if !seen.insert(to) {
                break;
            }
            at = to;
        }
        at
    }

    /// The days whose session was moved to `day`, over however many others.
    fn moved_to(&self, day: Day) -> Vec<Day> {
        let from = self.moved.keys().copied();
        from.filter(|from| *from != day && self.done_instead(*from) == day).collect()
    }

    /// The next day after `day` that has a session, within the next `days`.
    pub(crate) fn next_after(&self, day: Day, days: i64) -> Option<Day> {
        (1..=days).map(|later| day.plus(later)).find(|later| self.has_session(*later))
    }

    /// The days to which the session of `day` can move: those before the next one that have none.
    pub(crate) fn room_after(&self, day: Day) -> Vec<Day> {
        let later = (1..7).map(|later| day.plus(later));
        later
            .take_while(|later| !self.has_session(*later))
            .filter(|later| self.kind(*later) == DayKind::Rest)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The n-th of March 2026, which began on a Sunday.
    fn day(of_month: u32) -> Day {
        Day::of(2026, 3, of_month)
    }

    fn calendar(chosen: &[u8]) -> Calendar {
        let week = WeekDays { chosen: chosen.iter().copied().collect(), prescribed: BTreeSet::new() };
        Calendar {
            weeks: AsOf::new(week),
            pauses: Vec::new(),
            skipped: BTreeSet::new(),
            skipped_sessions: BTreeSet::new(),
            moved: BTreeMap::new(),
        }
    }

    #[test]
    fn days_that_are_chosen_now_change_no_day_before() {
        let mut calendar = calendar(&[1, 3]);
        let before: Vec<_> = (1..15).map(|of_month| calendar.kind(day(of_month))).collect();
        calendar.weeks.change(day(15), WeekDays { chosen: (1..=7).collect(), prescribed: BTreeSet::new() });
        let after: Vec<_> = (1..15).map(|of_month| calendar.kind(day(of_month))).collect();
        assert_eq!(after, before);
        assert!((15..31).all(|of_month| calendar.has_session(day(of_month))));
    }

    #[test]
    fn a_session_that_is_moved_twice_is_done_where_it_was_moved_last() {
        let mut calendar = calendar(&[1, 5]);
        // From Monday to Tuesday, then to Thursday.
        calendar.moved.extend([(day(2), day(3)), (day(3), day(5))]);
        assert_eq!(calendar.kind(day(2)), DayKind::Moved(day(5)));
        assert_eq!(calendar.kind(day(3)), DayKind::Moved(day(5)));
        assert_eq!(calendar.kind(day(5)), DayKind::Session);
        assert_eq!(calendar.stands_for(day(5)), [day(5), day(2), day(3)]);
        assert_eq!(calendar.stands_for(day(2)), []);
        assert_eq!(calendar.after_all(day(2)), [day(2)]);
        // A move back to the day itself takes it back.
        calendar.moved.insert(day(2), day(2));
        assert_eq!(calendar.kind(day(2)), DayKind::Session);
        assert_eq!(calendar.stands_for(day(5)), [day(5), day(3)]);
    }

    /// Moves that lead in a circle come from two phones, and end somewhere.
    #[test]
    fn a_circle_of_moves_ends() {
        let mut calendar = calendar(&[1]);
        calendar.moved.extend([(day(2), day(3)), (day(3), day(2))]);
        let kinds = [day(2), day(3)].map(|day| calendar.kind(day));
        assert_eq!(kinds, [DayKind::Moved(day(3)), DayKind::Moved(day(2))]);
    }
}
