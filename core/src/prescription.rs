//! What a therapist prescribed, as they said it: the noun. What follows from it is in `plan/prescription.rs`.

use serde::{Deserialize, Serialize};

use crate::catalog::{Category, Range};
use crate::dose::{Hold, Load, Measure, Sides};
use crate::ids::{ExerciseId, ItemId, LevelId, PrescriptionId};
use crate::plan::limits;
use crate::time::Day;

/// What a therapist has prescribed, as they said it: what they did not say is not filled in here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Prescription {
    pub(crate) id: PrescriptionId,
    /// Who gave it.
    pub(crate) source: String,
    /// When it was given.
    pub(crate) issued: Day,
    /// When the therapist wants to look at it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) review: Option<Day>,
    /// The last day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ends: Option<Day>,
    pub(crate) exercises: Vec<PrescribedExercise>,
}

/// One exercise of a prescription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PrescribedExercise {
    pub(crate) id: ItemId,
    pub(crate) what: What,
    /// A value without a range has both ends the same: it is ceiling and floor (rule C7).
    pub(crate) sets: Range<u8>,
    pub(crate) amount: Range<u16>,
    pub(crate) measure: Measure,
    /// None: as the exercise has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) hold: Option<Hold>,
    /// None: as the exercise has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sides: Option<Sides>,
    /// None: the body alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) load: Option<Load>,
    pub(crate) days_per_week: u8,
    pub(crate) times_per_day: u8,
    /// How far the movement may go, in the therapist's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) range_limit: Option<String>,
    /// "Do not change": no rule moves the dose.
    pub(crate) locked: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

/// Which exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    /// One that the app knows; without a level, the person's own level.
    Catalog {
        exercise: ExerciseId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<LevelId>,
    },
    /// One that only the therapist knows.
    Own {
        /// `own-` and a UUID: kept while the prescription is edited, so that its history stays one.
        exercise: ExerciseId,
        name: String,
        instruction: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        category: Option<Category>,
    },
}

impl Prescription {
    /// Whether its review date has passed: then nothing is raised (rule C7), and the screen says so.
    pub(crate) fn review_is_past(&self, today: Day) -> bool {
        self.review.is_some_and(|review| review < today)
    }

    /// Whether it was issued so long ago that it may be a slip of the pen.
    pub(crate) fn is_old(&self, today: Day) -> bool {
        today.days_since(self.issued) > limits::DAYS
    }

    /// Whether its last day has passed.
    pub(crate) fn is_over(&self, today: Day) -> bool {
        self.ends.is_some_and(|last| last < today)
    }

    /// The same, with nothing in it that only this phone knows: what two prescriptions are compared by.
    pub(crate) fn without_ids(&self) -> Self {
        let mut same = Self { id: PrescriptionId::NONE, ..self.clone() };
        for item in &mut same.exercises {
            *item = item.without_ids();
        }
        same
    }
}

impl What {
    /// The id under which it is done and remembered.
    pub(crate) fn exercise(&self) -> &ExerciseId {
        match self {
            Self::Catalog { exercise, .. } | Self::Own { exercise, .. } => exercise,
        }
    }
}

impl PrescribedExercise {
    /// Whether anything but a note, the days or the lock differs: then what the therapist knew of it is open again.
    pub(crate) fn asks_for_something_else(&self, before: &Self) -> bool {
        let core = |item: &Self| Self {
            days_per_week: 0,
            times_per_day: 0,
            locked: false,
            note: None,
            ..item.without_ids()
        };
        core(self) != core(before)
    }

    /// The same, without what only this phone knows.
    fn without_ids(&self) -> Self {
        let mut same = Self { id: ItemId::NONE, ..self.clone() };
        if let What::Own { exercise, .. } = &mut same.what {
            *exercise = ItemId::NONE.own_exercise();
        }
        same
    }
}
