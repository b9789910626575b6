//! What do the numbers that a person gives say over time?
//!
//! [`line`] puts a straight line through them that single bad weeks do not bend, [`trend`] says what it means, [`series`]
//! takes them out of what was answered, [`period`] says which days are looked at. All of it is pure.

pub(crate) mod line;
pub(crate) mod period;
pub(crate) mod series;
pub(crate) mod trend;

use crate::history::count;
use crate::rules::RuleSet;
use crate::scales::Pain;

/// Whether pain has worsened from one answer to a later one: by the change that matters (rule F2).
pub(crate) fn worsened(rules: &RuleSet, before: Pain, after: Pain) -> bool {
    let (before, after) = (u32::from(before.value()), u32::from(after.value()));
    let up = after.saturating_sub(before);
    let change = &rules.change_that_matters.value;
    up >= change.points || up >= change.points_with_percent && up * 100 >= before * change.percent
}

/// The same from the mean of several answers to a later one; from none nothing has worsened.
pub(crate) fn worsened_since_mean(rules: &RuleSet, before: &[Pain], after: Pain) -> bool {
    let number = count(before.len());
    let sum: u32 = before.iter().map(|pain| u32::from(pain.value())).sum();
    let change = &rules.change_that_matters.value;
    // All of it times the number of answers, so that nothing is rounded.
    let up = (u32::from(after.value()) * number).saturating_sub(sum);
    number > 0
        && (up >= change.points * number
            || up >= change.points_with_percent * number && up * 100 >= sum * change.percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_points_matter_or_three_tenths_and_at_least_one() {
        let rules = RuleSet::current();
        let pain = |value: i32| Pain::try_from(value).unwrap();
        let expected = |before: i32, after: i32| {
            after - before >= 2 || after - before >= 1 && f64::from(after - before) >= 0.3 * f64::from(before)
        };
        for before in 0..=10 {
            for after in 0..=10 {
                let found = worsened(&rules, pain(before), pain(after));
                assert_eq!(found, expected(before, after), "{before} to {after}");
            }
        }
        assert!(worsened(&rules, pain(3), pain(4)) && !worsened(&rules, pain(4), pain(5)));
    }
}
