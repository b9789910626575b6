//! Which picture stands for an exercise in a list? The still of a level: its start, its end, and an arrow.

use crate::catalog::Exercise;
use crate::dose::Load;
use crate::facts::Decision;
use crate::ids::{ExerciseId, LevelId};

/// A level as it is drawn small: `figure_still` draws it. An exercise of a person's own has no picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelPicture {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Which of its levels.
    pub level: LevelId,
    /// Whether its load is a band.
    pub banded: bool,
}

impl LevelPicture {
    pub(crate) fn of(exercise: &ExerciseId, level: LevelId, load: Option<Load>) -> Self {
        Self { exercise: exercise.clone(), level, banded: matches!(load, Some(Load::Band(_))) }
    }

    /// An exercise at the level at which most begin.
    pub(crate) fn starter(exercise: &Exercise) -> Self {
        Self::of(&exercise.id, exercise.starter().id, None)
    }

    /// One that stands for more than itself, by its name and its level's number.
    pub(crate) fn named((exercise, level): (&str, u8)) -> Self {
        Self::of(&ExerciseId::new(exercise), LevelId::new(level), None)
    }

    /// That of what was decided.
    pub(crate) fn decided(decision: &Decision) -> Self {
        Self::of(&decision.exercise, decision.level, decision.dose.load)
    }
}
