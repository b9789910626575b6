//! What a therapist has prescribed, what a new prescription would do, and what is to be asked about it.

pub use crate::core::PrescriptionInput;
pub use crate::core::screens::prescription::{
    EmptyPrescription, FieldProblem, PrescribedItem, PrescriptionCard, PrescriptionConflict,
    PrescriptionPreview, PrescriptionScreen,
};
use crate::picture::LevelPicture;
use crate::prescription_form::PrescriptionDraft;
use crate::prescription_read::ReadList;
use crate::problem::Problem;
use crate::shared::{EndDialog, ExerciseId, ItemId, PrescriptionId, Text};

/// Everything the Prescription screen draws.
#[uniffi::remote(Record)]
pub struct PrescriptionScreen {
    /// The screen's title.
    pub title: String,
    /// The prescription that is in force.
    pub in_force: Option<PrescriptionCard>,
    /// Said instead, where none is.
    pub empty: Option<EmptyPrescription>,
    /// What becomes of the one in force when another is entered.
    pub replaces: Option<String>,
    /// Opens an empty form.
    pub enter: String,
    /// Opens a file.
    pub import: String,
    /// What such a file is.
    pub import_help: String,
}

/// Said where no prescription is in force.
#[uniffi::remote(Record)]
pub struct EmptyPrescription {
    /// That it is so.
    pub heading: String,
    /// What a prescription does.
    pub text: String,
    /// What became of the last one, where there was one.
    pub last: Option<String>,
}

/// The prescription that is in force.
#[uniffi::remote(Record)]
pub struct PrescriptionCard {
    /// Which one.
    pub id: PrescriptionId,
    /// Who gave it, and when: "From Dr. Ruiz, 3 March 2026".
    pub heading: String,
    /// When it is reviewed, how long it holds.
    pub facts: Vec<String>,
    /// That its review date has passed.
    pub notice: Option<String>,
    /// What it does in the plan.
    pub text: String,
    /// Its exercises, in the therapist's order.
    pub items: Vec<PrescribedItem>,
    /// Opens the form with it.
    pub edit: String,
    /// Ends it; asked for once more with `end_dialog`.
    pub end: String,
    /// The question before it is ended.
    pub end_dialog: EndDialog,
}

/// One exercise of a prescription.
#[uniffi::remote(Record)]
pub struct PrescribedItem {
    /// Which one of the prescription; none as long as it is not saved.
    pub item: Option<ItemId>,
    /// Which exercise of the app; none where only the therapist knows it.
    pub exercise: Option<ExerciseId>,
    /// How it looks; none where only the therapist knows it.
    pub picture: Option<LevelPicture>,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// How much.
    pub dose: Text,
    /// How often: "3 days a week, twice a day".
    pub days: String,
    /// A lock, how far to go, a note; for an exercise that the app does not know, that it is so.
    pub details: Vec<String>,
    /// How to do it, where the therapist wrote it.
    pub how: Vec<String>,
    /// What a condition of the person says against it. It can be answered once the prescription is saved.
    pub conflicts: Vec<PrescriptionConflict>,
    /// That it is left out of the days for now, and why.
    pub waits: Option<String>,
    /// Closes the question of how to go on with it, where it waits for that: handed to `therapist_answered`.
    pub go_on: Option<String>,
    /// What is missing at home, what is unusual. Nothing of it keeps the exercise out.
    pub warnings: Vec<String>,
    /// What the person did so far of this exercise.
    pub before: Option<String>,
}

/// What a condition of the person says against an exercise of a prescription.
#[uniffi::remote(Record)]
pub struct PrescriptionConflict {
    /// Which condition: handed back with the answer.
    pub condition: String,
    /// Whether the condition rules the exercise out, rather than asks for care.
    pub out: bool,
    /// What it means.
    pub text: String,
    /// Whether the therapist knows.
    pub question: String,
    /// Yes.
    pub yes: String,
    /// No.
    pub no: String,
    /// What was answered; none where nothing was, and nothing is preselected.
    pub answer: Option<bool>,
}

/// What a form or a file would do.
#[uniffi::remote(Record)]
pub struct PrescriptionPreview {
    /// The screen's title.
    pub title: String,
    /// Above `problems`, where there are any.
    pub problems_heading: Option<String>,
    /// All that is wrong with it. As long as there is anything, nothing can be saved.
    pub problems: Vec<FieldProblem>,
    /// The heading and all that is wrong, as a screen reader says it at once.
    pub problems_spoken: Option<String>,
    /// Who gave it, and when; none where something is wrong.
    pub heading: Option<String>,
    /// When it is reviewed, how long it holds.
    pub facts: Vec<String>,
    /// What it does in the plan, and which prescription it takes the place of.
    pub effects: Vec<String>,
    /// What was understood, where a clinic's system wrote the file.
    pub understood: Option<ReadList>,
    /// What of such a file was not taken over; none where nothing was left.
    pub left: Option<ReadList>,
    /// Its exercises, in the therapist's order.
    pub items: Vec<PrescribedItem>,
    /// Saves it; none where something is wrong.
    pub save: Option<String>,
    /// Opens the form with what the file says, where something is wrong with it that can be put right there.
    pub correct: Option<String>,
    /// Goes back without saving.
    pub back: String,
}

/// What is wrong with one value.
#[uniffi::remote(Record)]
pub struct FieldProblem {
    /// Which value: `issued`, `exercises[2].sets`, counted from 0, as the form's fields are named.
    pub field: String,
    /// Which exercise, counted from 0; none above the exercises.
    pub exercise: Option<u32>,
    /// What is wrong with it.
    pub problem: Problem,
    /// The same as a sentence, where all that is wrong stands together: "Exercise 3, Sets: something is missing."
    pub text: String,
    /// The same within its exercise: "Sets: something is missing."
    pub within: String,
    /// The same at its field: "Something is missing."
    pub here: String,
}

/// Where a prescription comes from.
#[uniffi::remote(Enum)]
pub enum PrescriptionInput {
    /// From the form.
    Draft {
        /// What was filled in.
        draft: PrescriptionDraft,
    },
    /// From a file (`docs/prescription-format.md`, `docs/fhir.md`).
    File {
        /// Its content.
        bytes: Vec<u8>,
    },
}
