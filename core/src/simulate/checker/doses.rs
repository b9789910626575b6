//! Which of two doses asks for more, and is it one step from the other? Written a second time, from docs/rules.md.

use std::collections::BTreeSet;

use crate::catalog::{Exercise, Level};
use crate::dose::{Band, Dose, Load, Measure};
use crate::ids::LevelId;

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) level: LevelId,
    pub(super) number: u8,
    pub(super) dose: Dose,
}

/// Sets times amount, times the load where that can be said.
pub(super) fn work(dose: &Dose) -> u64 {
    let load = match dose.load {
        Some(Load::Grams(grams)) => u64::from(grams),
        _ => 1,
    };
    u64::from(dose.sets) * u64::from(dose.amount) * load
}

/// How heavy a load is among its kind.
pub(super) fn weight(load: Option<Load>) -> u32 {
    match load {
        None => 0,
        Some(Load::Band(band)) => 1 + band as u32,
        Some(Load::Grams(grams)) => grams,
    }
}

/// Whether one is a band and the other a dumbbell.
pub(super) fn of_two_kinds(one: Option<Load>, other: Option<Load>) -> bool {
    matches!(
        (one, other),
        (Some(Load::Band(_)), Some(Load::Grams(_))) | (Some(Load::Grams(_)), Some(Load::Band(_)))
    )
}

/// Whether a step to that level that adds a set asks for more before it: at the article level or above; where none is
/// marked, at the last one.
pub(super) fn is_high(exercise: &Exercise, number: u8) -> bool {
    let article = exercise.article_level.and_then(|id| exercise.level(id)).map(|level| level.number);
    let last = exercise.levels.iter().map(|level| level.number).max().unwrap_or(1);
    number >= article.unwrap_or(last)
}

impl Asked {
    pub(super) fn of(exercise: &Exercise, level: LevelId, dose: &Dose) -> Option<Self> {
        let number = exercise.level(level)?.number;
        Some(Self { level, number, dose: dose.clone() })
    }

    /// Whether it asks for more. Of bands and dumbbells nobody knows which is heavier.
    pub(super) fn is_harder_than(&self, other: &Self) -> bool {
        if self.number != other.number {
            return self.number > other.number;
        }
        if of_two_kinds(self.dose.load, other.dose.load) {
            return false;
        }
        match weight(self.dose.load).cmp(&weight(other.dose.load)) {
            std::cmp::Ordering::Equal => work(&self.dose) > work(&other.dose),
            order => order.is_gt(),
        }
    }

    /// Whether it is another dose, up or down.
    pub(super) fn differs_from(&self, other: &Self) -> bool {
        self != other
    }

    /// Whether it is the least that its level has, whatever the load.
    pub(super) fn is_least_of(&self, level: &Level) -> bool {
        self.dose.sets == level.sets.low && self.dose.amount == level.dose.low
    }

    /// What is wrong with it as the next step after another.
    pub(super) fn step_from(
        &self,
        other: &Self,
        exercise: &Exercise,
        weights: &BTreeSet<u32>,
    ) -> Option<String> {
        let (dose, before) = (&self.dose, &other.dose);
        let level = exercise.level(self.level)?;
        let heavier = weight(dose.load) > weight(before.load);
        if heavier && before.load.is_some() {
            if let Some(wrong) = load_step(other, dose, exercise, weights) {
                return Some(wrong);
            }
        } else if heavier && !is_light(dose.load) {
            return Some("begins with a load that is not light".to_owned());
        }
        if self.number != other.number {
            // The first dose of a level is the least that it has.
            return (!self.is_least_of(level)).then(|| "into the middle of a level".to_owned());
        }
        if heavier {
            return starts_too_high(dose, before, level);
        }
        let most = before.amount + step(before);
        if dose.sets == before.sets {
            return (dose.amount > most).then(|| "by more than one step".to_owned());
        }
        // Another set comes with no more of it in each.
        (dose.sets != before.sets + 1 || dose.amount > before.amount)
            .then(|| "by more than one set".to_owned())
    }
}

/// How much one step is.
fn step(dose: &Dose) -> u16 {
    match dose.measure {
        Measure::Breaths if dose.amount < 8 => 1,
        Measure::Repetitions | Measure::Breaths => 2,
        Measure::Seconds => 5,
        Measure::Rounds => 1,
        Measure::RollerSeconds => 15,
        Measure::Minutes => (dose.amount / 10).max(1),
    }
}

pub(super) fn is_light(load: Option<Load>) -> bool {
    match load {
        None => true,
        Some(Load::Band(band)) => band != Band::Strong,
        Some(Load::Grams(grams)) => grams <= 3_000,
    }
}

/// What is wrong with a load as the next one.
fn load_step(before: &Asked, dose: &Dose, exercise: &Exercise, weights: &BTreeSet<u32>) -> Option<String> {
    let top = exercise.level(before.level).map_or(0, |level| level.dose.high);
    let wide = match (dose.load, before.dose.load) {
        (Some(Load::Grams(to)), Some(Load::Grams(from))) => {
            if to > from + (from / 2).max(1_000) {
                return Some("to a load that is too much heavier".to_owned());
            }
            let between = |grams: &&u32| 50 * (**grams - from) >= from;
            let next = weights.range(from + 1..to).find(between);
            // What nobody can tell from the one before is that one.
            if next.is_some_and(|next| next.abs_diff(from) > 50) {
                return Some("past a load that is at home".to_owned());
            }
            10 * (to - from) > from
        }
        (Some(Load::Band(to)), Some(Load::Band(from))) => {
            if to as u8 > from as u8 + 1 {
                return Some("past a band".to_owned());
            }
            true
        }
        _ => return Some("to a load of another kind".to_owned()),
    };
    (wide && before.dose.amount < top + 2).then(|| "to the next load without further repetitions".to_owned())
}

/// What is wrong with the first dose of a heavier load.
fn starts_too_high(dose: &Dose, before: &Dose, level: &Level) -> Option<String> {
    if dose.amount != level.dose.low {
        return Some("to the next load above the bottom".to_owned());
    }
    let sets_ok = match dose.load {
        Some(Load::Band(_)) => dose.sets < before.sets || dose.sets == level.sets.low,
        _ => work(dose) <= work(before) || dose.sets == level.sets.low,
    };
    (!sets_ok).then(|| "to the next load with too many sets".to_owned())
}
