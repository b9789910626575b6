//! Who lives? People as different as those who use the app, each from a number and a seed.

use std::collections::BTreeSet;

use rand::{RngExt, SeedableRng};
use rand_xorshift::XorShiftRng;

use crate::catalog::{Condition, Equipment, Named};
use crate::dose::Band;
use crate::settings::{Owned, SettingKey};
use crate::time::Day;

/// What a person is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Gets better, and says what is so.
    Improving,
    /// The same, and answers only what is asked: the pain before, and the page at the end.
    Brief,
    /// Has a steady pain of 4 that exercise does not add to.
    Steady,
    /// Has a pain of 6, now and then of 5 or 7.
    Severe,
    /// Starts with a pain of 3 to 5 that goes down, and checks in every week.
    Sore,
    /// Has days on which everything hurts more, and mornings that are clearly worse.
    Flaring,
    /// Says less than is so.
    Stoic,
    /// Says more than is so.
    Dramatic,
    /// Leaves out many days, and some exercises.
    Skipping,
    /// Goes away for two weeks, twice a year; the plan rests, or not.
    Holiday,
    /// Is away for two weeks, for five, and for months.
    LongAway,
    /// Has something that the exercises have to mind: each condition in turn.
    Minding,
    /// Has little at home.
    Bare,
    /// Buys things and loses them, and has to mind something for a time.
    Changing,
    /// Has symptoms that a doctor is to see (rule A3), for some weeks.
    Symptoms,
    /// Has symptoms about which a professional is to be asked (rule A4), until they were.
    Unasked,
    /// Has symptoms that close sessions (rules A1 and A2), until they were looked at.
    Alarmed,
    /// Has a therapist who allows a range; the prescription is ended and renewed, its review passes.
    Prescribed,
    /// Has a therapist who wants it so and not otherwise, some of it twice a day.
    Locked,
    /// Works in shifts, and trains before, after or in the small hours, also when clocks change.
    Shifts,
    /// Flies round the world.
    Travelling,
    /// Has no time on many days, and trains on others instead.
    Hurried,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 22] = [
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
        Self::LongAway,
        Self::Minding,
        Self::Bare,
        Self::Changing,
        Self::Symptoms,
        Self::Unasked,
        Self::Alarmed,
        Self::Prescribed,
        Self::Locked,
        Self::Shifts,
        Self::Travelling,
        Self::Hurried,
    ];

    /// Whether they do every session, at every exercise, and say how it was.
    pub(super) fn is_adherent(self) -> bool {
        matches!(self, Self::Improving | Self::Brief | Self::Steady | Self::Sore | Self::Stoic)
    }
}

/// Somebody who is made up.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) number: u32,
    pub(super) seed: u64,
    pub(super) sort: Sort,
    /// How many of the sort there were before.
    pub(super) of_sort: u32,
    /// What they choose when they set out.
    pub(super) chosen: Vec<(SettingKey, Vec<String>)>,
    /// On how many days of the week they train.
    pub(super) a_week: usize,
    /// The first day of their life with the app.
    pub(super) first: Day,
    /// Whether what they do is noted down, to be done again by the commands of the app.
    pub(super) by_command: bool,
}

impl Person {
    pub(super) fn of(number: u32, seed: u64) -> Self {
        let all = u32::try_from(Sort::ALL.len()).unwrap_or(1);
        let (sort, of_sort) = (Sort::ALL[(number % all) as usize], number / all);
        let mut dice = dice(number, seed, 0);
        let mut owned: BTreeSet<Owned> = Owned::all().collect();
        let mut weights: BTreeSet<u32> = match dice.random_range(0..4) {
            0 => [1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 8_000].into(),
            1 => [1_000, 1_250, 1_500, 2_500, 5_000].into(),
            2 => [2_000, 4_000, 8_000].into(),
            _ => BTreeSet::new(),
        };
        let mut days: Vec<u8> = match dice.random_range(0..5) {
            0 => vec![1, 3, 5],
            1 => vec![2, 4, 6],
            2 => (1..=5).collect(),
            3 => vec![1, 2, 4, 5],
            _ => (1..=7).collect(),
        };
        let mut conditions = BTreeSet::new();
        match sort {
            Sort::Minding => {
                let all: Vec<Condition> = Condition::all().collect();
                conditions.insert(all[of_sort as usize % all.len()]);
                if of_sort as usize >= all.len() && dice.random_bool(0.5) {
                    conditions.insert(all[dice.random_range(0..all.len())]);
                }
                // Whoever gave birth a few weeks ago is not pregnant for long.
                if conditions.contains(&Condition::PregnancyFrom20) {
                    conditions.remove(&Condition::PregnancyTo19);
                    conditions.remove(&Condition::Birth);
                }
            }
            Sort::Bare => (owned, weights) = little(of_sort),
            Sort::Holiday => days = vec![1, 3, 5],
            Sort::LongAway if of_sort.is_multiple_of(4) => days = vec![3],
            Sort::Locked if of_sort.is_multiple_of(2) => {
                conditions.insert(Condition::Osteoporosis);
            }
            Sort::Shifts | Sort::Travelling => days = (1..=7).collect(),
            _ => {}
        }
        let mut chosen = vec![
            (SettingKey::Conditions, conditions.iter().map(|one| one.name().to_owned()).collect()),
            (SettingKey::Equipment, names(&owned)),
            (SettingKey::Weights, weights.iter().map(ToString::to_string).collect()),
            (SettingKey::Days, days.iter().map(ToString::to_string).collect()),
        ];
        if sort == Sort::Hurried && of_sort.is_multiple_of(2) {
            let exercises = 2 + of_sort % 5;
            chosen.push((SettingKey::Exercises, vec![exercises.to_string()]));
            let minutes = [5, 8, 12, 20, 30][of_sort as usize % 5];
            chosen.push((SettingKey::Minutes, vec![minutes.to_string()]));
        }
        let first = Day::of(2026, 1, 5).plus(dice.random_range(0..7));
        let a_week = days.len();
        Self { number, seed, sort, of_sort, chosen, a_week, first, by_command: false }
    }

    /// Dice of its own for each use, so that one more throw here changes nothing there.
    pub(super) fn dice(&self, purpose: u64) -> XorShiftRng {
        dice(self.number, self.seed, purpose)
    }
}

/// Homes in which there is little.
fn little(which: u32) -> (BTreeSet<Owned>, BTreeSet<u32>) {
    let bare = [Equipment::Mat, Equipment::Wall].map(Owned::Equipment);
    let mut owned: BTreeSet<Owned> = bare.into();
    let mut weights = BTreeSet::new();
    match which % 6 {
        0 => {}
        1 => {
            owned.insert(Owned::Band(Band::Light));
        }
        2 => {
            owned.extend([Owned::Band(Band::Light), Owned::Band(Band::Strong)]);
        }
        3 => weights = [2_000, 2_500, 3_000, 6_000].into(),
        4 => {
            owned.extend([Equipment::Chair, Equipment::Cushion].map(Owned::Equipment));
            weights = [1_000, 4_000].into();
        }
        _ => {
            owned.clear();
            weights = [5_000].into();
        }
    }
    (owned, weights)
}

pub(super) fn names(owned: &BTreeSet<Owned>) -> Vec<String> {
    owned.iter().map(|thing| thing.name().to_owned()).collect()
}

fn dice(number: u32, seed: u64, purpose: u64) -> XorShiftRng {
    let mixed = seed
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add(u64::from(number).wrapping_mul(0xbf58_476d_1ce4_e5b9))
        .wrapping_add(purpose.wrapping_mul(0x94d0_49bb_1331_11eb));
    XorShiftRng::seed_from_u64(mixed)
}
