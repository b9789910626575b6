//! What follows from pain and effort while a session goes on? Rules B1 and B3.

use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};

/// The numbers of a session that these rules go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Pain before the session; unknown where it was not said.
    pub(crate) baseline: Option<Pain>,
    stops: u8,
    ends: u8,
    effort: u8,
}

/// What a pain means for the exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Go on.
    GoOn,
    /// The set stops: an easier level, or none of it.
    Stop,
    /// The exercise ends, and the end of the session is offered.
    End,
}

impl Limits {
    pub(crate) fn of(rules: &RuleSet, baseline: Option<Pain>) -> Self {
        Self {
            baseline,
            stops: rules.pain_that_stops_a_set.value,
            ends: rules.pain_that_ends_an_exercise.value,
            effort: rules.effort_that_stops_a_set.value,
        }
    }

    /// Rule B1. What was not said before the session is no help: then any pain counts as a rise.
    pub(crate) fn judge(self, pain: Pain) -> Verdict {
        let risen = self.baseline.is_none_or(|baseline| pain > baseline);
        match pain.value() {
            value if value >= self.ends => Verdict::End,
            value if value >= self.stops && risen => Verdict::Stop,
            _ => Verdict::GoOn,
        }
    }

    /// Rule B3.
    pub(crate) fn too_hard(self, effort: Effort) -> bool {
        effort.value() >= self.effort
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_exercise_adds_is_what_counts() {
        let pain = |value: i32| Pain::try_from(value).unwrap();
        let judge = |baseline: Option<i32>, now: i32| {
            Limits::of(&RuleSet::current(), baseline.map(pain)).judge(pain(now))
        };
        for baseline in [None, Some(0), Some(2), Some(5), Some(8)] {
            assert!((0..=2).all(|now| judge(baseline, now) == Verdict::GoOn));
            assert!((6..=10).all(|now| judge(baseline, now) == Verdict::End));
        }
        assert_eq!(judge(Some(2), 3), Verdict::Stop);
        assert_eq!(judge(Some(5), 5), Verdict::GoOn);
        assert_eq!(judge(Some(4), 5), Verdict::Stop);
        assert_eq!(judge(None, 3), Verdict::Stop);
        let effort = |value: i32| Effort::try_from(value).unwrap();
        let limits = Limits::of(&RuleSet::current(), None);
        assert!(limits.too_hard(effort(9)) && !limits.too_hard(effort(8)));
    }
}
