//! How is it, from 0 to 10? The questions about pain and effort.

pub use crate::core::screens::rating::{RateStep, Scale};
use crate::shared::ExerciseId;

/// How an exercise felt.
#[uniffi::remote(Record)]
pub struct RateStep {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// The screen's title.
    pub title: String,
    /// The question about pain.
    pub pain: Scale,
    /// The question about effort.
    pub effort: Scale,
    /// Keeps the answers.
    pub save: String,
    /// Gives no answer: it stays unknown.
    pub later: String,
}

/// A question answered with a number from 0 to 10. Nothing is preselected.
#[uniffi::remote(Record)]
pub struct Scale {
    /// The question.
    pub question: String,
    /// What 0 means.
    pub low: String,
    /// What 10 means.
    pub high: String,
    /// Each number for a screen reader, from 0.
    pub values: Vec<String>,
}
