//! Who lives? People as different as those who use the app, each from a number and a seed.

use std::collections::BTreeSet;

use rand::{RngExt, SeedableRng};
use rand_xorshift::XorShiftRng;

use crate::catalog::{Condition, Equipment, Named};
use crate::dose::Band;
use crate::rules::RuleSet;
use crate::settings::{Owned, Settings};
use crate::time::Day;

/// What a person is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Gets better, and says what is so.
    Improving,
    /// The same, and never answers how the morning was.
    Brief,
    /// Has a steady pain of 4 that exercise does not add to.
    Steady,
    /// Has a steady pain of 6.
    Severe,
    /// Starts with a pain of 3 to 5 that goes down.
    Sore,
    /// Has days on which everything hurts more, and mornings that are clearly worse.
    Flaring,
    /// Says less than is so.
    Stoic,
    /// Says more than is so.
    Dramatic,
    /// Leaves out many days, and some exercises.
    Skipping,
    /// Goes away for two weeks, twice a year.
    Holiday,
    /// Has something that the exercises have to mind.
    Minding,
    /// Has little at home.
    Bare,
    /// Has symptoms that a doctor is to see (rule A3), for some weeks.
    Symptoms,
    /// Has symptoms about which a professional is to be asked (rule A4), until they were.
    Unasked,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Improving,
        Self::Brief,
        Self::Steady,
        Self::Severe,
        Self::Sore,
        Self::Flaring,
        Self::Stoic,
        Self::Dramatic,
        Self::Skipping,
        Self::Holiday,
        Self::Minding,
        Self::Bare,
        Self::Symptoms,
        Self::Unasked,
    ];
}

/// Somebody who is made up.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) number: u32,
    pub(super) seed: u64,
    pub(super) sort: Sort,
    pub(super) settings: Settings,
    /// The first day of their life with the app.
    pub(super) first: Day,
}

impl Person {
    pub(super) fn of(rules: &RuleSet, number: u32, seed: u64) -> Self {
        let sort = Sort::ALL[number as usize % Sort::ALL.len()];
        let mut dice = dice(number, seed, 0);
        let mut settings = Settings::before_any_choice(rules);
        settings.conditions = Some(BTreeSet::new());
        settings.owned = Owned::all().collect();
        settings.weights = [1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 8_000].into();
        settings.days = match dice.random_range(0..4) {
            0 => [1, 3, 5].into(),
            1 => [2, 4, 6].into(),
            2 => (1..=5).collect(),
            _ => (1..=7).collect(),
        };
        match sort {
            Sort::Minding => {
                let all: Vec<Condition> = Condition::all().collect();
                let many = dice.random_range(1..=2);
                let some = (0..many).map(|_| all[dice.random_range(0..all.len())]);
                settings.conditions = Some(some.collect());
            }
            Sort::Bare => {
                settings.owned = [Equipment::Mat, Equipment::Wall].map(Owned::Equipment).into();
                if dice.random_bool(0.5) {
                    settings.owned.insert(Owned::Band(Band::Light));
                }
                settings.weights = BTreeSet::new();
            }
            Sort::Holiday => settings.days = [1, 3, 5].into(),
            _ => {}
        }
        let first = Day::of(2026, 1, 5).plus(dice.random_range(0..7));
        Self { number, seed, sort, settings, first }
    }

    /// Whether a flag of A3 is open on that day of their life, and one of A4.
    pub(super) fn flags(&self, day: i64) -> (bool, bool) {
        match self.sort {
            Sort::Symptoms => ((60..120).contains(&day), false),
            Sort::Unasked => (false, day < 100 || (184..260).contains(&day)),
            _ => (false, false),
        }
    }

    /// Dice of its own for each use, so that one more throw here changes nothing there.
    pub(super) fn dice(&self, purpose: u64) -> XorShiftRng {
        dice(self.number, self.seed, purpose)
    }
}

fn dice(number: u32, seed: u64, purpose: u64) -> XorShiftRng {
    let mixed = seed
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add(u64::from(number).wrapping_mul(0xbf58_476d_1ce4_e5b9))
        .wrapping_add(purpose.wrapping_mul(0x94d0_49bb_1331_11eb));
    XorShiftRng::seed_from_u64(mixed)
}
