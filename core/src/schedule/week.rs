//! What became of each day: was its session done, is one to come, or was one missed?

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Calendar, DayKind};
use crate::time::Day;

/// What a day is to somebody who looks at their week. The names stand in the file of the home screen's card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayMark {
    /// Something was done.
    Done,
    /// A session is planned.
    Session,
    /// None is.
    Rest,
    /// The plan rests.
    Paused,
    /// It was skipped, or is done on another day.
    Skipped,
    /// One was planned, and the day is over.
    Missed,
}

/// What became of these days. `done`: the days on which anything was done. `begun`: the day of the first session;
/// nothing was missed before it.
pub(crate) fn marks(
    calendar: &Calendar,
    done: &BTreeSet<Day>,
    begun: Option<Day>,
    today: Day,
    days: impl IntoIterator<Item = Day>,
) -> Vec<(Day, DayMark)> {
    let of = |day: Day| match calendar.kind(day) {
        _ if done.contains(&day) => DayMark::Done,
        DayKind::Paused(_) => DayMark::Paused,
        _ if day < today && begun.is_none_or(|begun| day < begun) => DayMark::Rest,
        DayKind::Session | DayKind::PrescribedOnly if day < today => DayMark::Missed,
        DayKind::Session | DayKind::PrescribedOnly => DayMark::Session,
        DayKind::Rest => DayMark::Rest,
        DayKind::Skipped | DayKind::Moved(_) => DayMark::Skipped,
    };
    days.into_iter().map(|day| (day, of(day))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::calendar::WeekDays;
    use super::*;
    use crate::as_of::AsOf;

    #[test]
    fn a_day_is_missed_only_where_one_was_planned_then() {
        let day = |of_month| Day::of(2026, 3, of_month);
        let week = |chosen: &[u8]| WeekDays {
            chosen: chosen.iter().copied().collect(),
            prescribed: BTreeSet::new(),
        };
        let mut weeks = AsOf::new(week(&[1, 3]));
        weeks.change(day(13), week(&[1, 2, 3, 4, 5, 6, 7]));
        let calendar = Calendar {
            weeks,
            pauses: Vec::new(),
            skipped: BTreeSet::from([day(4)]),
            skipped_sessions: BTreeSet::new(),
            moved: BTreeMap::new(),
        };
        let done = BTreeSet::from([day(9)]);
        let seen = marks(&calendar, &done, Some(day(3)), day(13), (2..=14).map(day));
        let seen: Vec<DayMark> = seen.into_iter().map(|(_, mark)| mark).collect();
        let mut expected = vec![DayMark::Rest; 13];
        // Monday the 2nd was before the first session, Wednesday the 4th was skipped, Wednesday the 11th was missed.
        expected[2] = DayMark::Skipped;
        expected[7] = DayMark::Done;
        expected[9] = DayMark::Missed;
        expected[11] = DayMark::Session;
        expected[12] = DayMark::Session;
        assert_eq!(seen, expected);
    }
}
