//! Which days are looked at? The ranges of the Progress screen, and the period of a report.

use crate::error::{Error, Problem, Result};
use crate::time::Day;

/// How far back the Progress screen looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ProgressRange {
    /// Two weeks.
    TwoWeeks,
    /// Twelve weeks: as far as a trend looks.
    #[default]
    TwelveWeeks,
    /// A year.
    Year,
    /// Two years.
    TwoYears,
}

impl ProgressRange {
    /// All of them, the shortest first.
    pub(crate) const ALL: [Self; 4] = [Self::TwoWeeks, Self::TwelveWeeks, Self::Year, Self::TwoYears];

    /// How many days it has.
    const fn days(self) -> i64 {
        match self {
            Self::TwoWeeks => 14,
            Self::TwelveWeeks => 84,
            Self::Year => 364,
            Self::TwoYears => 728,
        }
    }

    /// The days up to today, with it.
    pub(crate) fn period(self, today: Day) -> Period {
        Period { from: today.plus(1 - self.days()), until: today }
    }
}

/// Days one after the other, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) from: Day,
    pub(crate) until: Day,
}

impl Period {
    /// The most days that a report looks at: ten years and a bit.
    const MOST: i64 = 3_700;

    /// A period that a person chose: it does not end before it begins, nor after today.
    pub(crate) fn chosen(from: Day, until: Day, today: Day) -> Result<Self> {
        if until < from {
            return Err(Error::bad("until", Problem::Contradictory { given: format!("{from}, {until}") }));
        }
        if until > today {
            return Err(Error::bad("until", Problem::TooLate { given: until, latest: today }));
        }
        let days = until.days_since(from);
        if days >= Self::MOST {
            return Err(Error::out_of_range("from", days + 1, 1, Self::MOST));
        }
        Ok(Self { from, until })
    }

    pub(crate) fn holds(self, day: Day) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// How many days it has.
    pub(crate) fn days(self) -> i64 {
        self.until.days_since(self.from) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_ends_after_it_begins_and_not_after_today() {
        let day = |of_month| Day::of(2026, 3, of_month);
        let chosen = |from, until| Period::chosen(day(from), day(until), day(28));
        assert_eq!(chosen(1, 28), Ok(Period { from: day(1), until: day(28) }));
        assert!(chosen(9, 9).is_ok_and(|one| one.days() == 1 && one.holds(day(9)) && !one.holds(day(10))));
        for (from, until, field) in [(10, 9, "until"), (1, 29, "until")] {
            assert!(
                matches!(chosen(from, until), Err(Error::BadInput { field: found, .. }) if found == field)
            );
        }
        let long_ago = Period::chosen(Day::of(2001, 1, 1), day(1), day(28));
        assert!(matches!(long_ago, Err(Error::BadInput { field, .. }) if field == "from"));
    }

    #[test]
    fn a_range_ends_today() {
        let today = Day::of(2026, 3, 28);
        let period = ProgressRange::TwoWeeks.period(today);
        assert_eq!((period.from, period.until, period.days()), (Day::of(2026, 3, 15), today, 14));
    }
}
