//! How is it, from 0 to 10? The questions about pain and effort.

use crate::book::Book;
use crate::facts::Decision;
use crate::ids::ExerciseId;
use crate::scales::{self, Effort, Pain};
use crate::words::Words;

/// How an exercise felt.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

impl Scale {
    /// A question about pain.
    pub(crate) fn of_pain(words: &Words, question: String) -> Self {
        Self {
            question,
            low: words.rate_pain_low(),
            high: words.rate_pain_high(),
            values: scales::all::<Pain>()
                .map(|pain| words.rate_pain_value(&pain.value().to_string()))
                .collect(),
        }
    }

    /// The question about effort.
    pub(crate) fn of_effort(words: &Words) -> Self {
        Self {
            question: words.rate_effort(),
            low: words.rate_effort_low(),
            high: words.rate_effort_high(),
            values: scales::all::<Effort>()
                .map(|effort| words.rate_effort_value(&effort.value().to_string()))
                .collect(),
        }
    }
}

/// The questions about one exercise.
pub(crate) fn rate_step(words: &Words, book: &Book<'_>, decision: &Decision) -> RateStep {
    RateStep {
        exercise: decision.exercise.clone(),
        title: words.rate_title(),
        pain: Scale::of_pain(words, words.rate_pain(&book.name(&decision.exercise))),
        effort: Scale::of_effort(words),
        save: words.rate_save(),
        later: words.rate_later(),
    }
}
