//! Which numbers have a person's check-ins, day by day? Pain, PEG and own activities (rule F1), oldest first.

use std::collections::BTreeMap;

use crate::facts::CheckIn;
use crate::scales::{Pain, Score};
use crate::time::Day;

/// What a trend is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Pain on average, 0 to 10.
    Pain,
    /// PEG: pain, enjoyment and general activity, 0 to 10.
    Peg,
    /// PSFS: own activities, 0 to 10; more is better.
    Psfs,
}

impl Measure {
    /// Whether a higher number is the better one.
    pub(crate) fn is_better_higher(self) -> bool {
        self == Self::Psfs
    }
}

/// The answers of one day; what a person said of their pain when they set out counts as the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answers {
    pub(crate) day: Day,
    pub(crate) said: CheckIn,
    /// Whether it was a check-in, and not the setup.
    pub(crate) checked_in: bool,
}

/// A number for each day that has one.
pub(crate) type Series = Vec<(Day, f64)>;

/// The pain on average.
pub(crate) fn average(answers: &[Answers]) -> Series {
    of_pain(answers, |said| said.average)
}

/// The worst pain.
pub(crate) fn worst(answers: &[Answers]) -> Series {
    of_pain(answers, |said| said.worst)
}

fn of_pain(answers: &[Answers], which: impl Fn(&CheckIn) -> Option<Pain>) -> Series {
    let one = |answers: &Answers| Some((answers.day, f64::from(which(&answers.said)?.value())));
    answers.iter().filter_map(one).collect()
}

/// PEG: the mean of its three answers, where all were given.
pub(crate) fn peg(answers: &[Answers]) -> Series {
    let one = |answers: &Answers| {
        let said = &answers.said;
        let all = [said.average?.value(), said.enjoyment?.value(), said.activity?.value()];
        Some((answers.day, all.iter().map(|one| f64::from(*one)).sum::<f64>() / 3.0))
    };
    answers.iter().filter_map(one).collect()
}

/// How well one activity of a person's own could be done.
pub(crate) fn activity(answers: &[Answers], name: &str) -> Series {
    answers.iter().filter_map(|one| Some((one.day, f64::from(score(one, name)?.value())))).collect()
}

/// The mean of these activities, where all of them were answered: another number of them would be another mean.
pub(crate) fn activities(answers: &[Answers], names: &[String]) -> Series {
    let one = |answers: &Answers| {
        let scores = names.iter().map(|name| Some(f64::from(score(answers, name)?.value())));
        let scores: Vec<f64> = scores.collect::<Option<_>>()?;
        let number = u32::try_from(scores.len()).ok().filter(|number| *number > 0)?;
        Some((answers.day, scores.iter().sum::<f64>() / f64::from(number)))
    };
    answers.iter().filter_map(one).collect()
}

fn score(answers: &Answers, name: &str) -> Option<Score> {
    let mut all = answers.said.activities.iter();
    all.find(|one| one.name == name).and_then(|one| one.score)
}

/// Puts together what was said of pain at the setup and in check-ins; of a day the check-in counts.
pub(crate) fn of_days(setup: Vec<(Day, CheckIn)>, check_ins: Vec<(Day, CheckIn)>) -> Vec<Answers> {
    let one = |checked_in| move |(day, said)| (day, Answers { day, said, checked_in });
    let days: BTreeMap<Day, Answers> =
        setup.into_iter().map(one(false)).chain(check_ins.into_iter().map(one(true))).collect();
    days.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::ActivityScore;

    fn day(of_month: u32) -> Day {
        Day::of(2026, 3, of_month)
    }

    fn pain(value: i32) -> Option<Pain> {
        Pain::try_from(value).ok()
    }

    fn score_of(value: i32) -> Option<Score> {
        Score::try_from(value).ok()
    }

    #[test]
    fn a_check_in_takes_the_place_of_the_setup_of_its_day() {
        let said = |value| CheckIn { average: pain(value), ..CheckIn::default() };
        let answers =
            of_days(vec![(day(2), said(6)), (day(1), said(7))], vec![(day(9), said(4)), (day(2), said(5))]);
        assert_eq!(average(&answers), [(day(1), 7.0), (day(2), 5.0), (day(9), 4.0)]);
        assert_eq!(answers.iter().map(|one| one.checked_in).collect::<Vec<_>>(), [false, true, true]);
    }

    #[test]
    fn a_mean_needs_all_of_its_answers() {
        let scored = |name: &str, value| ActivityScore { name: name.into(), score: score_of(value) };
        let whole = CheckIn {
            average: pain(3),
            worst: None,
            enjoyment: score_of(4),
            activity: score_of(8),
            activities: vec![scored("Gardening", 2), scored("Swimming", 5)],
        };
        let part = CheckIn { activity: None, activities: vec![scored("Gardening", 9)], ..whole.clone() };
        let answers = of_days(Vec::new(), vec![(day(1), whole), (day(8), part)]);
        assert_eq!(peg(&answers), [(day(1), 5.0)]);
        let names = ["Gardening".to_owned(), "Swimming".to_owned()];
        assert_eq!(activities(&answers, &names), [(day(1), 3.5)]);
        assert_eq!(activity(&answers, "Gardening"), [(day(1), 2.0), (day(8), 9.0)]);
        assert_eq!((activities(&answers, &[]), worst(&answers)), (Vec::new(), Vec::new()));
    }
}
