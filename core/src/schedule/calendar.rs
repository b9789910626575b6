//! Is this a day with a session? The days a person chose, those that a prescription asks for, and what came between.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::PauseReason;
use crate::time::Day;

/// What decides which days have a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Calendar {
    /// The days of the week that the person chose; 1 for Monday.
    pub(crate) chosen: BTreeSet<u8>,
    /// The days of the week on which something is prescribed.
    pub(crate) prescribed: BTreeSet<u8>,
    pub(crate) pauses: Vec<Pause>,
    pub(crate) skipped: BTreeSet<Day>,
    /// From which day to which a session was moved.
    pub(crate) moved: BTreeMap<Day, Day>,
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
        if let Some(to) = self.moved.get(&day).filter(|to| **to != day) {
            return DayKind::Moved(*to);
        }
        let came_here = self.moved.iter().any(|(from, to)| *to == day && *from != day);
        if came_here || self.chosen.contains(&day.weekday_number()) {
            DayKind::Session
        } else if self.prescribed.contains(&day.weekday_number()) {
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

    /// Which days of the week a day stands for: its own, and those whose session was moved to it; none where it has
    /// no session.
    pub(crate) fn weekdays_done_on(&self, day: Day) -> BTreeSet<u8> {
        let own = match self.kind(day) {
            DayKind::Moved(_) | DayKind::Paused(_) | DayKind::Skipped => None,
            _ => Some(day.weekday_number()),
        };
        let moved = self.moved.iter().filter(|(from, to)| **to == day && **from != day);
        own.into_iter().chain(moved.map(|(from, _)| from.weekday_number())).collect()
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
