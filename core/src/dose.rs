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
