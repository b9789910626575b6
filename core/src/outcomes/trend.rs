//! Does it help? The trend of what a person answers from week to week, and one of four honest answers (rule F3).

use super::line::Line;
use super::period::Period;
use super::series::Measure;
use crate::rules::RuleSet;
use crate::time::Day;

/// What a trend says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    /// Better, by as much as matters.
    Better,
    /// Worse, by as much as matters.
    Worse,
    /// Neither: a change that matters is ruled out.
    AboutTheSame,
    /// The answers do not tell.
    CannotTellYet,
}

/// How answers have changed, by the line through them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Trend {
    pub(crate) answer: Answer,
    /// The days of the first and of the last answer that it looks at.
    pub(crate) from: Day,
    pub(crate) until: Day,
    /// Where the line is on these days.
    pub(crate) first: f64,
    pub(crate) last: f64,
    /// The change from one to the other, and between which numbers it may lie.
    pub(crate) change: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
    /// From how much on a change matters.
    pub(crate) matters: f64,
}

impl Trend {
    /// The part of it that lies in a period, with what it says; none where nothing does.
    pub(crate) fn within(self, period: Period) -> Option<Self> {
        let (from, until) = (self.from.max(period.from), self.until.min(period.until));
        let slope = self.change / days(self.until.days_since(self.from));
        let at = |day: Day| self.first + slope * days(day.days_since(self.from));
        (from < until).then(|| Self { from, until, first: at(from), last: at(until), ..self })
    }
}

/// The trend of the answers of the last 12 weeks, oldest first; none where there are too few of them, or they are too close
/// together.
pub(crate) fn trend(rules: &RuleSet, measure: Measure, answers: &[(Day, f64)], today: Day) -> Option<Trend> {
    let measures = &rules.measures;
    let since = today.plus(1 - measures.trend_days.value);
    let looked_at: Vec<_> =
        answers.iter().filter(|(day, _)| (since..=today).contains(day)).copied().collect();
    let ((from, _), (until, _)) = (*looked_at.first()?, *looked_at.last()?);
    let span = until.days_since(from);
    if looked_at.len() < measures.trend_check_ins.value || span < measures.trend_span_days.value {
        return None;
    }
    let points: Vec<_> = looked_at.iter().map(|(day, value)| (days(day.days_since(from)), *value)).collect();
    let line = Line::through(&points, quantile(rules))?;
    let (first, last) = (line.at(0.0), line.at(days(span)));
    let by = |slope: f64| slope * days(span);
    let (change, low, high) = (by(line.slope), by(line.low), by(line.high));
    let matters = matters(rules, measure, first);
    let answer = answer(change, (low, high), matters, measure.is_better_higher());
    Some(Trend { answer, from, until, first, last, change, low, high, matters })
}

fn answer(change: f64, (low, high): (f64, f64), matters: f64, better_higher: bool) -> Answer {
    let down = change <= -matters && high <= 0.0;
    let up = change >= matters && low >= 0.0;
    match (down, up) {
        (true, _) => {
            if better_higher {
                Answer::Worse
            } else {
                Answer::Better
            }
        }
        (_, true) => {
            if better_higher {
                Answer::Better
            } else {
                Answer::Worse
            }
        }
        _ if low > -matters && high < matters => Answer::AboutTheSame,
        _ => Answer::CannotTellYet,
    }
}

/// From how much on a change matters (rule F2); `first`: where the line begins.
fn matters(rules: &RuleSet, measure: Measure, first: f64) -> f64 {
    match measure {
        Measure::Pain => {
            let change = &rules.change_that_matters.value;
            let (least, most) = (f64::from(change.points_with_percent), f64::from(change.points));
            (first * f64::from(change.percent) / 100.0).clamp(least, most)
        }
        Measure::Peg => f64::from(rules.measures.peg_change_tenths.value) / 10.0,
        Measure::Psfs => f64::from(rules.measures.psfs_change_tenths.value) / 10.0,
    }
}

#[allow(clippy::cast_precision_loss, reason = "a number below 10^16, which has one digit more than needed")]
fn quantile(rules: &RuleSet) -> f64 {
    rules.measures.trend_quantile.value as f64 / 1e15
}

#[allow(clippy::cast_precision_loss, reason = "days of some weeks")]
fn days(number: i64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TODAY: Day = Day::of(2026, 6, 28);

    /// One answer a week up to today, oldest first.
    fn weekly(values: &[f64]) -> Vec<(Day, f64)> {
        let back = i64::try_from(values.len()).unwrap() - 1;
        (0..).zip(values).map(|(at, value)| (TODAY.plus(7 * (at - back)), *value)).collect()
    }

    fn said(measure: Measure, values: &[f64]) -> Answer {
        let rules = RuleSet::current();
        trend(&rules, measure, &weekly(values), TODAY).map_or(Answer::CannotTellYet, |trend| trend.answer)
    }

    /// Ten people, and what they are told.
    #[test]
    fn ten_people_are_told_the_truth() {
        use Answer::{AboutTheSame, Better, CannotTellYet, Worse};
        let people: [(&str, &[f64], Answer); 10] = [
            ("down from 6 to 2 in twelve weeks", &[6., 6., 5., 5., 5., 4., 4., 3., 3., 3., 2., 2.], Better),
            ("up from 3 to 6", &[3., 3., 3., 4., 4., 4., 5., 5., 5., 6., 6., 6.], Worse),
            ("at 4 all the time", &[4.; 12], AboutTheSame),
            ("between 4 and 5, no way", &[4., 5., 4., 5., 4., 5., 4., 5., 4., 5., 4., 5.], AboutTheSame),
            ("up and down between 2 and 8", &[2., 8., 3., 7., 2., 8., 3., 7., 2., 8., 3., 7.], CannotTellYet),
            ("three check-ins, each lower", &[7., 5., 3.], CannotTellYet),
            ("four check-ins, each lower", &[7., 6., 5., 4.], Better),
            ("four check-ins that jump", &[7., 3., 6., 4.], CannotTellYet),
            ("down from 2 to 1: half, and one point", &[2., 2., 2., 2., 1., 1., 1., 1.], Better),
            (
                "one bad week in twelve good ones",
                &[3., 3., 3., 3., 9., 3., 3., 3., 3., 3., 3., 3.],
                AboutTheSame,
            ),
        ];
        for (person, values, expected) in people {
            assert_eq!(said(Measure::Pain, values), expected, "{person}");
        }
    }

    #[test]
    fn what_a_person_can_do_is_better_the_higher_it_is() {
        let up = [2., 3., 4., 5., 6., 7.];
        assert_eq!(said(Measure::Psfs, &up), Answer::Better);
        assert_eq!(said(Measure::Peg, &up), Answer::Worse);
    }

    #[test]
    fn the_window_is_84_days_with_today_and_two_weeks_are_needed() {
        let rules = RuleSet::current();
        let on = |days: &[i64]| {
            let answers: Vec<_> = days.iter().map(|back| (TODAY.plus(-back), 4.0)).collect();
            trend(&rules, Measure::Pain, &answers, TODAY).map(|trend| (trend.from, trend.until))
        };
        assert_eq!(on(&[84, 83, 50, 20, 0]), Some((TODAY.plus(-83), TODAY)));
        assert_eq!(on(&[84, 50, 20, 0]), None);
        assert_eq!(on(&[13, 9, 5, 0]), None);
        assert_eq!(on(&[14, 9, 5, 0]), Some((TODAY.plus(-14), TODAY)));
        // What a clock that was ahead dated after today is not looked at.
        assert_eq!(on(&[14, 9, 5, -1]), None);
    }

    proptest! {
        /// Turned upside down, better is worse; shifted in time, nothing changes; and the change lies within its interval.
        #[test]
        fn a_trend_is_fair(values in prop::collection::vec(0_i32..=10, 4..13)) {
            let rules = RuleSet::current();
            let of = |values: &[f64]| trend(&rules, Measure::Peg, &weekly(values), TODAY).unwrap();
            let values: Vec<f64> = values.into_iter().map(f64::from).collect();
            let turned: Vec<f64> = values.iter().map(|value| 10.0 - value).collect();
            let (one, other) = (of(&values), of(&turned));
            let mirrored = match one.answer {
                Answer::Better => Answer::Worse,
                Answer::Worse => Answer::Better,
                same => same,
            };
            prop_assert_eq!(other.answer, mirrored);
            prop_assert!(one.low <= one.change && one.change <= one.high);
            prop_assert!((one.last - one.first - one.change).abs() < 1e-9);
        }
    }
}
