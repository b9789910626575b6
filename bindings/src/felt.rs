//! How the session felt: the page at its end.

pub use crate::core::screens::felt::{FeltChoice, FeltExercise, FeltPage, FeltTap};
use crate::rating::{HowHard, Scale};
use crate::shared::ExerciseId;

/// What the page asks, and what was said.
#[uniffi::remote(Record)]
pub struct FeltPage {
    /// "Did any exercise add to your pain?"
    pub added: String,
    /// No.
    pub none: FeltChoice,
    /// Yes: then the page asks which.
    pub some: FeltChoice,
    /// Above the exercises that may have.
    pub which: String,
    /// "How hard was it?"
    pub hard: String,
    /// How hard all of it was, the least first.
    pub efforts: Vec<FeltChoice>,
    /// Above the exercises that may have been too hard; only where it was.
    pub too_hard: Option<String>,
    /// Opens how hard each of them was.
    pub otherwise: String,
    /// The exercises that were tried, in the session's order.
    pub exercises: Vec<FeltExercise>,
}

/// An answer that is tapped.
#[uniffi::remote(Record)]
pub struct FeltChoice {
    /// Handed back when it is tapped.
    pub tap: FeltTap,
    /// What it says.
    pub label: String,
    /// Whether it was said.
    pub selected: bool,
}

/// What is asked of one exercise.
#[uniffi::remote(Record)]
pub struct FeltExercise {
    /// Which one.
    pub exercise: ExerciseId,
    /// Whether it added to the pain: what it is called, and what a tap makes of it.
    pub added: FeltChoice,
    /// The worst pain in it, where it did.
    pub worst: Option<Scale>,
    /// What was said of that.
    pub worst_said: Option<i32>,
    /// Whether it was too hard: what it is called, and what a tap makes of it.
    pub too_hard: FeltChoice,
    /// How hard it was, the least first.
    pub efforts: Vec<FeltChoice>,
}

/// What a tap on the page says.
#[uniffi::remote(Enum)]
pub enum FeltTap {
    /// No exercise added to the pain.
    NoneAdded,
    /// Some did; which is not said yet.
    SomeAdded,
    /// That one did, or did not.
    Added {
        /// Which one.
        exercise: ExerciseId,
        /// Whether it did.
        added: bool,
    },
    /// The worst pain in that one, which added to it.
    Worst {
        /// Which one.
        exercise: ExerciseId,
        /// From 0 to 10.
        pain: i32,
    },
    /// How hard all of it was.
    Hard {
        /// How hard.
        effort: HowHard,
    },
    /// How hard that one was.
    HardOf {
        /// Which one.
        exercise: ExerciseId,
        /// How hard.
        effort: HowHard,
    },
    /// That one was not too hard after all: nothing is said of it alone.
    NotTooHard {
        /// Which one.
        exercise: ExerciseId,
    },
}
