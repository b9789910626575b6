//! Walking: what is asked for, what was done, how it was.

pub use crate::core::screens::today::{WalkAnswers, WalkMinutes, WalkQuestions, WalkingLine};
use crate::rating::Scale;
use crate::shared::ExerciseId;

/// Walking, outside the session's minutes (rule D3).
#[uniffi::remote(Record)]
pub struct WalkingLine {
    /// What it is called.
    pub title: String,
    /// What is asked for, or what was done.
    pub text: String,
    /// Why so much, where that is known.
    pub reason: Option<String>,
    /// Which exercise it is; to ask why it is as long as it is.
    pub exercise: ExerciseId,
    /// Opens the page about that; none where nothing is known of it yet.
    pub why: Option<String>,
    /// What a tap hands to `walked`: the minutes that were walked, and 0 where it takes them back; none where the questions
    /// come first.
    pub tap: Option<i32>,
    /// Whether it is done.
    pub done: bool,
    /// Ticks it, or takes the tick back.
    pub tick: String,
    /// How it was; none of it has to be answered.
    pub questions: WalkQuestions,
}

/// What is asked of a walk.
#[uniffi::remote(Record)]
pub struct WalkQuestions {
    /// Opens them.
    pub open: String,
    /// Above the minutes.
    pub minutes: String,
    /// How long it can have been, the shortest first.
    pub choices: Vec<WalkMinutes>,
    /// The most pain in it.
    pub pain: Scale,
    /// What was said of it.
    pub pain_said: Option<i32>,
    /// How hard it was.
    pub effort: Scale,
    /// What was said of it.
    pub effort_said: Option<i32>,
    /// Keeps the answers.
    pub save: String,
    /// Closes the questions without an answer.
    pub later: String,
}

/// How long a walk can have been.
#[uniffi::remote(Record)]
pub struct WalkMinutes {
    /// Handed back.
    pub minutes: i32,
    /// "10 minutes".
    pub label: String,
    /// Whether it is what was asked for or said.
    pub selected: bool,
}

/// How a walk was: its minutes, and what was said of it.
#[uniffi::remote(Record)]
pub struct WalkAnswers {
    /// So many minutes; 0 takes it back.
    pub minutes: i32,
    /// The most pain in it, 0 to 10; none where it was not said.
    pub pain: Option<i32>,
    /// How hard it was, 0 to 10; none where it was not said.
    pub effort: Option<i32>,
}
