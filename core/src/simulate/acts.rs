//! What did somebody do, as the app's own commands have it? A life that was lived in memory, to be lived again on a phone.

use crate::dose::Side;
use crate::facts::{DoseChoice, LeaveReason, Morning, SessionKind, SymptomUpdate};
use crate::ids::{ExerciseId, LevelId, PrescriptionId};
use crate::scales::HowHard;
use crate::settings::SettingKey;
use crate::time::{Day, Moment};

/// Something that somebody did, and when.
#[derive(Debug, Clone)]
pub struct Done {
    /// When.
    pub at: Moment,
    /// What.
    pub act: Act,
}

/// What somebody did.
#[derive(Debug, Clone)]
pub enum Act {
    /// Chose a setting.
    Chose {
        /// Which.
        key: SettingKey,
        /// Its values.
        values: Vec<String>,
    },
    /// Answered a whole symptom check, no to all but these.
    Checked {
        /// New or worse.
        new: Vec<String>,
        /// Known to a professional.
        known: Vec<String>,
    },
    /// Said what became of a flag.
    Updated {
        /// Which.
        flag: String,
        /// What.
        update: SymptomUpdate,
    },
    /// Felt a warning sign.
    Sign,
    /// Said the pain before a session.
    PainBefore(Option<i32>),
    /// Said how the morning was.
    Morning(Morning),
    /// The same as a number.
    MorningPain(i32),
    /// Chose another dose, one that was offered.
    ChoseDose {
        /// Of which exercise.
        exercise: ExerciseId,
        /// In which way.
        how: DoseChoice,
    },
    /// Checked in, with the pain on average.
    CheckedIn(i32),
    /// Opened the file of a prescription.
    Prescribed {
        /// The file.
        file: Vec<u8>,
        /// What it is called in this life.
        id: PrescriptionId,
    },
    /// Ended the prescription that is in force.
    EndedPrescription,
    /// Let the plan rest.
    Paused {
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
    },
    /// Began a session.
    Began {
        /// Of which kind.
        kind: SessionKind,
        /// What it has to hold: its decisions with their receipts, as they are stored.
        decisions: String,
    },
    /// Did a set.
    DidSet {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which set, from 1.
        set: u8,
        /// On which side.
        side: Side,
        /// How much of it.
        amount: u16,
    },
    /// Went on in an easier form.
    Eased {
        /// Which exercise.
        exercise: ExerciseId,
        /// At which level.
        level: LevelId,
        /// From which set on.
        set: u8,
    },
    /// Left the rest of an exercise.
    Left {
        /// Which.
        exercise: ExerciseId,
        /// Why.
        reason: LeaveReason,
    },
    /// Said how an exercise felt.
    Rated {
        /// Which.
        exercise: ExerciseId,
        /// How much it hurt.
        pain: i32,
        /// How hard it was.
        effort: i32,
    },
    /// Said on one page how a whole session felt.
    Felt {
        /// What added to the pain, and the worst of it.
        added: Vec<(ExerciseId, i32)>,
        /// How hard it was.
        effort: HowHard,
        /// Where exercises were otherwise.
        efforts: Vec<(ExerciseId, HowHard)>,
    },
    /// The therapist said how to go on with what was left out until they are asked.
    TherapistAnswered {
        /// Which exercise.
        exercise: ExerciseId,
    },
    /// Ended the session.
    Ended,
}
