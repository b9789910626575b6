//! When is the next weekly check-in (rule E2)?

use crate::rules::RuleSet;
use crate::time::Day;

/// The day of the check-in after the last one: on the weekday that the person chose, else a week after it.
pub(crate) fn next_check_in(rules: &RuleSet, weekday: Option<u8>, last: Day) -> Day {
    let every = rules.reminders.check_in_days.value;
    let on =
        |weekday: u8| (1..=every).map(|later| last.plus(later)).find(|day| day.weekday_number() == weekday);
    weekday.and_then(on).unwrap_or_else(|| last.plus(every))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_week_later_or_on_the_weekday_that_was_chosen() {
        let rules = RuleSet::current();
        // A Saturday.
        let last = Day::of(2026, 3, 28);
        assert_eq!(next_check_in(&rules, None, last), Day::of(2026, 4, 4));
        assert_eq!(next_check_in(&rules, Some(7), last), Day::of(2026, 3, 29));
        assert_eq!(next_check_in(&rules, Some(6), last), Day::of(2026, 4, 4));
    }
}
