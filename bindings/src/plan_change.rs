//! What a change did to the plan, and what takes it back.

pub use crate::core::screens::plan::{PlanChange, PlanChosen, PlanUndo};
use crate::setup::SettingValues;
use crate::shared::{ExerciseId, PlanChoice};

/// What a change did to the plan.
#[uniffi::remote(Record)]
pub struct PlanChange {
    /// Above it.
    pub heading: String,
    /// Sentence by sentence; at least one.
    pub lines: Vec<String>,
    /// All of it, as a screen reader says it at once.
    pub spoken: String,
    /// Takes it back: `undo_plan_change`. None where nothing is to be taken back.
    pub undo: Option<PlanUndo>,
    /// Closes it.
    pub close: String,
}

/// What takes a change of the plan back: what was chosen before it.
#[uniffi::remote(Record)]
pub struct PlanUndo {
    /// What it is called.
    pub label: String,
    /// What was chosen of exercises.
    pub exercises: Vec<PlanChosen>,
    /// What was chosen of settings.
    pub settings: Vec<SettingValues>,
}

/// What is chosen of an exercise.
#[uniffi::remote(Record)]
pub struct PlanChosen {
    /// Which one.
    pub exercise: ExerciseId,
    /// Whether it is in the plan, out of it, or left to it.
    pub choice: PlanChoice,
}
