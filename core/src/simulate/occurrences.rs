//! When does the next session of a plan ring? The calendar and the zone alone, without facts and texts, for what is measured of
//! them.

use std::collections::{BTreeMap, BTreeSet};

use crate::as_of::AsOf;
use crate::error::Result;
use crate::schedule::{Calendar, WeekDays};
use crate::time::{Day, Moment, TimeOfDay};
use crate::zone::{OffsetChanges, Zone};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Three mornings a week, in a zone that changes twice a year.
#[derive(Debug)]
pub struct Occurrences {
    calendar: Calendar,
    zone: Zone,
    time: TimeOfDay,
}

impl Occurrences {
    /// A plan that was made so many years before `now`, and changed each year since.
    pub fn of(now: Moment, years: u32) -> Result<Self> {
        let week = |days: [u8; 3]| WeekDays { chosen: days.into(), prescribed: BTreeSet::new() };
        let mut weeks = AsOf::new(WeekDays::default());
        for ago in (0..=i64::from(years)).rev() {
            let days = if ago % 2 == 0 { [1, 3, 5] } else { [2, 4, 6] };
            weeks.change(now.date().plus(-365 * ago), week(days));
        }
        let changes = OffsetChanges {
            epoch_ms: [1, 210, 366].map(|days| now.epoch_ms + days * DAY_MS).into(),
            utc_offset_minutes: vec![120, 60, 120],
        };
        let (skipped, moved) = (BTreeSet::new(), BTreeMap::new());
        let calendar =
            Calendar { weeks, pauses: Vec::new(), skipped, skipped_sessions: BTreeSet::new(), moved };
        Ok(Self { calendar, zone: Zone::of(now, &changes)?, time: TimeOfDay::full(7) })
    }

    /// The first ring after an instant, in milliseconds since 1970-01-01T00:00:00Z; none within a week.
    #[must_use]
    pub fn next(&self, after: i64) -> Option<i64> {
        let today: Day = self.zone.wall_at(after).date().into();
        let of = |day| self.zone.ring(day, self.time).map(|ring| ring.epoch_ms).filter(|ring| *ring > after);
        let on_today = self.calendar.has_session(today).then(|| of(today)).flatten();
        on_today.or_else(|| self.calendar.next_after(today, 7).and_then(of))
    }
}
