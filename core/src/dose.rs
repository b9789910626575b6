//! How much of an exercise: sets, repetitions or breaths, holds, sides and load.

use serde::{Deserialize, Serialize};

/// How much of an exercise a person is asked to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dose {
    /// How often the amount is done, with a rest between; 1 and up.
    pub sets: u8,
    /// How much one set is, in the unit of `measure`; 1 and up.
    pub amount: u16,
    /// What `amount` counts.
    pub measure: Measure,
    /// How long each repetition is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<Hold>,
    /// Whether the amount is for both sides at once or for each of them.
    pub sides: Sides,
    /// What makes it heavier than the body alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load: Option<Load>,
}

impl Dose {
    /// All of one side, in the unit of `measure`.
    pub(crate) fn total(&self) -> u32 {
        u32::from(self.sets) * u32::from(self.amount)
    }

    /// Sets times amount, and times the load where that is a weight.
    pub(crate) fn volume(&self) -> u64 {
        let load = match self.load {
            Some(Load::Grams(grams)) => u64::from(grams),
            Some(Load::Band(_)) | None => 1,
        };
        u64::from(self.total()) * load
    }
}

/// What counts up inside a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Times the movement is done.
    Repetitions,
    /// Breath cycles, in and out.
    Breaths,
    /// Seconds of a hold.
    Seconds,
    /// Minutes of an activity.
    Minutes,
    /// Rounds of a movement with several parts.
    Rounds,
    /// Seconds on a roller, all spots together.
    RollerSeconds,
}

/// How long the end of each repetition is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hold {
    /// By the clock.
    Seconds(u16),
    /// By the breath.
    Breaths(u8),
}

/// Whether an exercise has sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    /// Both at once.
    #[default]
    Together,
    /// First one, then the other; the amount is for each.
    Each,
}

impl Sides {
    /// The sides of one set, in the order in which they are done.
    pub(crate) fn in_order(self, first: FirstSide) -> &'static [Side] {
        match (self, first) {
            (Self::Together, _) => &[Side::Both],
            (Self::Each, FirstSide::Left) => &[Side::Left, Side::Right],
            (Self::Each, FirstSide::Right) => &[Side::Right, Side::Left],
        }
    }
}

/// The side a set is done on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The left.
    Left,
    /// The right.
    Right,
    /// Both at once.
    Both,
}

/// The side a person likes to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FirstSide {
    /// The left.
    #[default]
    Left,
    /// The right.
    Right,
}

/// What makes an exercise heavier than the body alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Load {
    /// A resistance band.
    Band(Band),
    /// A weight, in grams, so that no rounding ever moves it.
    Grams(u32),
}

/// Hundredths by which two weights can differ and be one: no more than a hand can tell when it lifts one after the
/// other, and what is left when one weight is written in kilograms and in pounds (5.5 lb are 2.495 kg).
const ONE_WEIGHT: u64 = 2;
/// Grams by which two weights can differ and be one, however light they are: half of the tenth of a kilogram that is
/// written, so that what reads alike is alike (1 lb and half a kilogram are both written 0.5 kg).
const ONE_TENTH: u32 = 50;

impl Load {
    /// Whether two weights are one, but for how they are written. A band is only as strong as itself.
    pub(crate) fn is_as_heavy_as(self, other: Self) -> bool {
        match (self, other) {
            (Self::Grams(one), Self::Grams(other)) => {
                let apart = one.abs_diff(other);
                apart <= ONE_TENTH || u64::from(apart) * 100 <= u64::from(one.max(other)) * ONE_WEIGHT
            }
            _ => self == other,
        }
    }
}

/// A resistance band, by how strong it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// The lightest.
    Light,
    /// Between the two.
    Medium,
    /// The strongest.
    Strong,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every dumbbell of 1 to 25 lb beside every one of 0.5 to 12 kg, in halves: which of them are one.
    #[test]
    fn of_all_common_dumbbells_these_are_one() {
        let mut same = Vec::new();
        for pounds in 2..=50_u32 {
            let grams = (u64::from(pounds) * 45_359_237 + 100_000) / 200_000;
            let in_pounds = Load::Grams(u32::try_from(grams).unwrap());
            let kilograms = (1..=24_u32).filter(|half| in_pounds.is_as_heavy_as(Load::Grams(half * 500)));
            same.extend(kilograms.map(|half| (pounds * 5, half * 5)));
        }
        // In tenths of a pound and of a kilogram.
        let pairs = [
            (10, 5),
            (45, 20),
            (55, 25),
            (65, 30),
            (100, 45),
            (110, 50),
            (120, 55),
            (130, 60),
            (145, 65),
            (155, 70),
            (165, 75),
            (175, 80),
            (185, 85),
            (190, 85),
            (195, 90),
            (200, 90),
            (210, 95),
            (220, 100),
            (230, 105),
            (235, 105),
            (240, 110),
            (245, 110),
            (250, 115),
        ];
        assert_eq!(same, pairs);
    }

    #[test]
    fn one_weight_is_one_in_kilograms_and_pounds() {
        let same = |one, other| {
            let (one, other) = (Load::Grams(one), Load::Grams(other));
            assert_eq!(one.is_as_heavy_as(other), other.is_as_heavy_as(one));
            one.is_as_heavy_as(other)
        };
        // 5.5 lb and 2.5 kg, 10 lb and 4.5 kg, 12 lb and 5.5 kg.
        assert!(same(2_495, 2_500) && same(4_536, 4_500) && same(5_443, 5_500) && same(100, 100));
        // 2 lb and 1 kg, 5 lb and 2.5 kg, 15 lb and 7 kg; the next dumbbell of any set.
        assert!(!same(907, 1_000) && !same(2_268, 2_500) && !same(6_804, 7_000) && !same(20_000, 20_500));
        assert!(!same(0, u32::MAX) && same(u32::MAX, u32::MAX));
        // 1 lb and half a kilogram; 9 lb and 4 kg are a hair too far apart.
        assert!(same(454, 500) && same(450, 500) && !same(449, 500) && !same(4_082, 4_000));
        let light = Load::Band(Band::Light);
        assert!(light.is_as_heavy_as(light) && !light.is_as_heavy_as(Load::Band(Band::Medium)));
        assert!(!light.is_as_heavy_as(Load::Grams(100)));
    }
}
