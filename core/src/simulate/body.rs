//! What does a body make of a dose? How much it hurts, how hard it is, how it is the next morning; and how it grows.
//!
//! Made up: no model of a real back, only of answers that people give, so that every rule is met.

use std::collections::BTreeMap;

use rand::RngExt;
use rand_xorshift::XorShiftRng;

use super::people::{Person, Sort};
use crate::catalog::{Exercise, Level};
use crate::dose::{Dose, Load};
use crate::facts::{DoseChoice, Morning};
use crate::ids::ExerciseId;
use crate::scales::Pain;

/// A body, day by day.
#[derive(Debug)]
pub(super) struct Body {
    sort: Sort,
    dice: XorShiftRng,
    /// How hard a dose of each exercise may be.
    capacity: BTreeMap<ExerciseId, f64>,
    /// The pain that is there anyway.
    mean: f64,
    /// Days that a worse time still lasts.
    worse: u32,
    /// How fast it grows.
    growth: f64,
    /// Whether mornings are said in numbers.
    counts: bool,
}

/// What became of an exercise.
#[derive(Debug, Clone, Copy)]
pub(super) struct Felt {
    pub(super) pain: u8,
    pub(super) effort: u8,
    /// How much of the target was done.
    pub(super) share: f64,
    /// Whether the person takes the easier form that is offered.
    pub(super) eased: bool,
}

/// How hard a dose is: ten a level, and where it stands inside of it.
fn difficulty(level: &Level, dose: &Dose) -> f64 {
    let volume = |sets: u8, amount: u16| f64::from(sets) * f64::from(amount);
    let (least, most) =
        (volume(level.sets.low, level.dose.low), volume(level.sets.high, level.dose.high) + 1.0);
    let inside = ((volume(dose.sets, dose.amount) - least) / (most - least)).clamp(0.0, 1.5);
    let load = match dose.load {
        None => 0.0,
        Some(Load::Band(band)) => f64::from(band as u8) * 4.0,
        Some(Load::Grams(grams)) => f64::from(grams) / 1_000.0,
    };
    f64::from(level.number) * 10.0 + 10.0 * inside + load
}

impl Body {
    pub(super) fn of(person: &Person) -> Self {
        let mut dice = person.dice(1);
        let mean = match person.sort {
            Sort::Steady => 4.0,
            Sort::Severe => 6.0,
            Sort::Sore => dice.random_range(3.0..5.0),
            Sort::Flaring | Sort::Dramatic => dice.random_range(1.5..3.5),
            _ => dice.random_range(0.5..2.5),
        };
        let growth = dice.random_range(0.8..2.0);
        let counts = person.of_sort % 3 == 2;
        Self { sort: person.sort, dice, capacity: BTreeMap::new(), mean, worse: 0, growth, counts }
    }

    /// A night: pain goes its way.
    pub(super) fn sleep(&mut self) {
        self.worse = self.worse.saturating_sub(1);
        match self.sort {
            Sort::Steady | Sort::Severe => {}
            Sort::Flaring if self.worse == 0 && self.dice.random_bool(1.0 / 40.0) => {
                self.worse = self.dice.random_range(2..6);
            }
            _ => self.mean = (self.mean - 0.008).max(0.3),
        }
    }

    fn pain(&mut self) -> f64 {
        let noise = if self.sort == Sort::Steady { 0.0 } else { self.dice.random_range(-0.6..0.6) };
        self.mean + noise + if self.worse > 0 { 3.0 } else { 0.0 }
    }

    /// The pain before a session, as it is said.
    pub(super) fn pain_before(&mut self) -> u8 {
        let pain = self.pain();
        self.said(pain)
    }

    fn said(&mut self, pain: f64) -> u8 {
        let by = match self.sort {
            Sort::Stoic => -1.5,
            Sort::Dramatic => self.dice.random_range(0.0..1.5),
            _ => 0.0,
        };
        number(pain + by)
    }

    /// Does an exercise at a dose.
    pub(super) fn feel(&mut self, exercise: &Exercise, level: &Level, dose: &Dose, before: u8) -> Felt {
        let starter = f64::from(exercise.starter().number) * 10.0;
        let first = starter + self.dice.random_range(4.0..12.0);
        let hard = difficulty(level, dose);
        let capacity = self.capacity.entry(exercise.id.clone()).or_insert(first);
        let over = hard - *capacity;
        // What is within reach makes stronger; what is far beyond it does not.
        let ceiling = 10.0 * (exercise.levels.len() as f64) + 22.0;
        if over < 6.0 && *capacity < ceiling {
            *capacity += self.growth * if over > -10.0 { 1.0 } else { 0.4 };
        }
        let wobble: f64 = self.dice.random_range(-1.0..1.0);
        let rise = if over > 3.0 { 1.5 + over / 4.0 } else { 0.0 };
        let rise = if self.worse > 0 && self.dice.random_bool(0.4) { rise + 1.5 } else { rise };
        let pain = if rise > 0.0 { self.said(f64::from(before) + rise + wobble.abs()) } else { before };
        // Who says more than is so says it of effort too.
        let told = if self.sort == Sort::Dramatic { self.dice.random_range(0.0..4.0) } else { 0.0 };
        // Now and then a day on which everything is heavy.
        let heavy = self.dice.random_bool(1.0 / 120.0);
        let effort = if heavy { 9 } else { number(4.4 + over / 4.0 + wobble + told) };
        // Who has that much pain anyway goes on with it.
        let ends = pain >= 6 && (self.sort != Sort::Severe || pain > before);
        let share = if ends || effort >= 9 { self.dice.random_range(0.2..0.9) } else { 1.0 };
        let eased = share < 1.0 && self.dice.random_bool(0.4);
        Felt { pain, effort, share, eased }
    }

    /// How the morning after is; none where it is not said.
    pub(super) fn morning(&mut self, rose: bool) -> Option<Morning> {
        let worse = self.worse > 0 && self.dice.random_bool(0.5) || rose && self.dice.random_bool(0.15);
        match self.sort {
            Sort::Brief => None,
            _ if worse => {
                Some(if self.dice.random_bool(0.5) { Morning::ClearlyWorse } else { Morning::BitWorse })
            }
            Sort::Stoic => Some(Morning::NoWorse),
            _ => self.dice.random_bool(0.7).then_some(Morning::NoWorse),
        }
    }

    /// What the person wishes instead of a dose, if anything.
    pub(super) fn wishes(&mut self) -> Option<DoseChoice> {
        match self.sort {
            Sort::Dramatic => self.dice.random_bool(0.05).then_some(DoseChoice::Less),
            Sort::Stoic | Sort::Flaring => self.dice.random_bool(0.3).then_some(DoseChoice::TakenBack),
            Sort::LongAway => self.dice.random_bool(0.4).then_some(DoseChoice::TakenBack),
            Sort::Improving => self.dice.random_bool(0.05).then_some(DoseChoice::More),
            _ => None,
        }
    }

    /// Whether mornings are said in numbers.
    pub(super) fn counts(&self) -> bool {
        self.counts
    }

    /// That answer of a morning as a number.
    pub(super) fn morning_number(answer: Morning, before: Pain) -> Pain {
        let more = match answer {
            Morning::NoWorse => 0,
            Morning::BitWorse => 1,
            Morning::ClearlyWorse => 2,
        };
        Pain::try_from(i32::from(before.value()) + more).unwrap_or(before)
    }

    /// Whether the person checks in this week.
    pub(super) fn checks_in(&mut self) -> bool {
        match self.sort {
            Sort::Sore | Sort::Flaring => true,
            Sort::Dramatic | Sort::Holiday => self.dice.random_bool(0.5),
            _ => false,
        }
    }

    /// The pain of the last days on average.
    pub(super) fn average(&mut self) -> Pain {
        let average = self.mean + if self.worse > 0 { 2.0 } else { 0.0 };
        Pain::try_from(i32::from(number(average))).unwrap_or_default()
    }

    /// Whether the person does another session where there is one.
    pub(super) fn comes_again(&mut self) -> bool {
        match self.sort {
            Sort::Locked | Sort::Prescribed => self.dice.random_bool(0.7),
            Sort::Hurried => self.dice.random_bool(0.2),
            _ => false,
        }
    }

    /// Whether a bad day is taken as one, where that is offered.
    pub(super) fn takes_it_easy(&mut self) -> bool {
        match self.sort {
            Sort::Stoic => false,
            Sort::Flaring | Sort::Severe => self.dice.random_bool(0.6),
            _ => true,
        }
    }

    /// Whether there is time for a short session only.
    pub(super) fn has_no_time(&mut self) -> bool {
        self.sort == Sort::Hurried && self.dice.random_bool(0.35)
    }

    /// Whether a day, or an exercise, is left out.
    pub(super) fn leaves_out(&mut self, of_ten: u32) -> bool {
        self.sort == Sort::Skipping && self.dice.random_ratio(of_ten, 10)
    }
}

fn number(value: f64) -> u8 {
    let value = value.round().clamp(0.0, 10.0);
    (0..=10_u8).find(|known| f64::from(*known) >= value).unwrap_or(10)
}
