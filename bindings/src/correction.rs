//! What was recorded of a session, to be put right.

pub use crate::core::screens::correction::{
    CorrectionExercise, CorrectionScreen, CorrectionSet, CorrectionStep,
};
use crate::picture::LevelPicture;
use crate::rating::Scale;
use crate::shared::{EndDialog, ExerciseId, SessionId, Side, Text};

/// Everything the correction of a session draws.
#[uniffi::remote(Record)]
pub struct CorrectionScreen {
    /// Which session.
    pub session: SessionId,
    /// The screen's title.
    pub title: String,
    /// Its day.
    pub date: String,
    /// What becomes of what is entered.
    pub text: String,
    /// Its exercises.
    pub exercises: Vec<CorrectionExercise>,
    /// Leaves it.
    pub done: String,
    /// Deletes the session.
    pub delete: String,
    /// Asked before.
    pub delete_dialog: EndDialog,
}

/// One exercise of the session.
#[uniffi::remote(Record)]
pub struct CorrectionExercise {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// Its sets, each side by itself.
    pub sets: Vec<CorrectionSet>,
    /// The worst pain in it.
    pub pain: Scale,
    /// What was said of it.
    pub pain_said: Option<i32>,
    /// How hard it was.
    pub effort: Scale,
    /// What was said of it.
    pub effort_said: Option<i32>,
}

/// One set on one side.
#[uniffi::remote(Record)]
pub struct CorrectionSet {
    /// Its number, from 1.
    pub set: u32,
    /// Its side.
    pub side: Side,
    /// "Set 1, left".
    pub label: String,
    /// "8 repetitions".
    pub amount: Text,
    /// What less is; none where there is nothing less.
    pub less: Option<CorrectionStep>,
    /// What more is; none at the most that can be entered.
    pub more: Option<CorrectionStep>,
}

/// Another amount of a set.
#[uniffi::remote(Record)]
pub struct CorrectionStep {
    /// Handed back.
    pub amount: u32,
    /// What it does, for a screen reader.
    pub label: String,
}
