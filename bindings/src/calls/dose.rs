//! The dose of one exercise: why it is what it is, and what the person chooses instead.

use crate::dose::{DoseChoice, DoseScreen};
use crate::shared::{ExerciseId, Moment};
use crate::{Midback, MidbackError};

#[uniffi::export]
impl Midback {
    /// Why the dose of an exercise is what it is, how it came to be, and what can be chosen instead.
    pub fn dose(&self, exercise: ExerciseId, now: Moment) -> Result<DoseScreen, MidbackError> {
        self.0.call(|app| app.dose(&exercise, now))
    }

    /// Chooses another dose of an exercise: `how` and `step` of one that `dose` offers. It holds from the next session on.
    pub fn choose_dose(
        &self,
        exercise: ExerciseId,
        how: DoseChoice,
        step: u32,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.choose_dose(&exercise, how, step, now))
    }
}
