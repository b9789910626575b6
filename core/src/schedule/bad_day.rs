//! Is today better taken as a bad day? Rule B5.

use crate::history::count;
use crate::rules::RuleSet;
use crate::scales::Pain;
use crate::time::Day;

/// The pain before a session of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Before {
    pub(crate) day: Day,
    pub(crate) pain: Pain,
}

/// Whether a bad day is offered first: much pain, or clearly more than in the last days.
pub(crate) fn is_bad(rules: &RuleSet, pain: Pain, before: &[Before], today: Day) -> bool {
    let recent = |one: &&Before| (1..=rules.bad_day_mean_days.value).contains(&today.days_since(one.day));
    let recent: Vec<u32> = before.iter().filter(recent).map(|one| one.pain.value().into()).collect();
    let (sum, number) = (recent.iter().sum::<u32>(), count(recent.len()));
    let pain_now = u32::from(pain.value());
    let above = number > 0 && pain_now * number >= sum + u32::from(rules.bad_day_rise.value) * number;
    pain.value() >= rules.bad_day_pain.value || above
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TODAY: Day = Day::of(2026, 3, 28);

    fn pain(value: u8) -> Pain {
        Pain::try_from(i32::from(value)).unwrap()
    }

    #[test]
    fn the_edges_of_the_rule() {
        let rules = RuleSet::current();
        let before = |days_ago: i64, value| Before { day: TODAY.plus(-days_ago), pain: pain(value) };
        let bad = |now, before: &[Before]| is_bad(&rules, pain(now), before, TODAY);
        assert!(bad(6, &[]) && !bad(5, &[]));
        assert!(bad(4, &[before(1, 2)]) && !bad(3, &[before(1, 2)]));
        assert!(bad(4, &[before(7, 2)]) && !bad(4, &[before(8, 2)]));
        // What was said today, or by a clock that was ahead, is not of the days before.
        assert!(!bad(4, &[before(0, 1)]) && !bad(4, &[before(-3, 1)]));
        assert!(bad(4, &[before(1, 1), before(2, 3)]) && !bad(4, &[before(1, 2), before(2, 3)]));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// More pain never makes a bad day a good one.
        #[test]
        fn more_pain_is_no_better(days in prop::collection::vec((0..12i64, 0..=10u8), 0..9), now in 0..10u8) {
            let before: Vec<_> =
                days.iter().map(|(ago, value)| Before { day: TODAY.plus(-ago), pain: pain(*value) }).collect();
            let rules = RuleSet::current();
            let bad = |now| is_bad(&rules, pain(now), &before, TODAY);
            prop_assert!(!bad(now) || bad(now + 1));
        }
    }
}
