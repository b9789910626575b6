//! Which picture stands for an exercise in a list?

pub use crate::core::screens::picture::LevelPicture;
use crate::shared::{ExerciseId, LevelId};

/// A level as it is drawn small: `figure_still` draws it. An exercise of a person's own has no picture.
#[uniffi::remote(Record)]
pub struct LevelPicture {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Which of its levels.
    pub level: LevelId,
    /// Whether its load is a band.
    pub banded: bool,
}
