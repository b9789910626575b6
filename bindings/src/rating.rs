//! How is it, from 0 to 10? The questions about pain and effort.

pub use crate::core::screens::rating::{RateStep, Scale};
pub use crate::core::{AddedAnswer, EffortAnswer, HowHard, SessionAnswers};
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

/// How a whole session felt, as the page at its end asks.
#[uniffi::remote(Record)]
pub struct SessionAnswers {
    /// The exercises that added to the pain; empty where none did, none where that was not said.
    pub added: Option<Vec<AddedAnswer>>,
    /// How hard all of it was; none where that was not said.
    pub effort: Option<HowHard>,
    /// Where exercises were otherwise.
    pub efforts: Vec<EffortAnswer>,
}

/// An exercise that added to the pain.
#[uniffi::remote(Record)]
pub struct AddedAnswer {
    /// Which one.
    pub exercise: ExerciseId,
    /// The worst pain in it, from 0 to 10; none where that was not said.
    pub worst: Option<i32>,
}

/// How hard one exercise was.
#[uniffi::remote(Record)]
pub struct EffortAnswer {
    /// Which one.
    pub exercise: ExerciseId,
    /// How hard.
    pub effort: HowHard,
}

/// How hard something was, in words. What number each stands for is in the rule set.
#[uniffi::remote(Enum)]
pub enum HowHard {
    /// It could have been more.
    Easy,
    /// As it should be.
    AboutRight,
    /// It could not have been much more.
    Hard,
    /// It was too much.
    TooHard,
}
