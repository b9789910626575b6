//! The form of a prescription: which values it has, what is in them, and what can be. The phone draws any such list.

pub use crate::core::screens::prescription_form::{
    DraftExercise, DraftValue, FieldKind, FormChoice, FormExercise, FormField, PrescriptionDraft,
    PrescriptionForm,
};
use crate::picture::LevelPicture;
use crate::shared::{EndDialog, ItemId, PrescriptionId};

/// A prescription as far as it was filled in. The phone keeps it until it is saved or thrown away.
#[uniffi::remote(Record)]
pub struct PrescriptionDraft {
    /// The prescription that is edited; none for a new one.
    pub prescription: Option<PrescriptionId>,
    /// What was filled in above the exercises.
    pub values: Vec<DraftValue>,
    /// The exercises. A new one begins without any value.
    pub exercises: Vec<DraftExercise>,
}

/// An exercise as far as it was filled in.
#[uniffi::remote(Record)]
pub struct DraftExercise {
    /// Which one of the prescription that is edited; none for a new one.
    pub item: Option<ItemId>,
    /// What was filled in.
    pub values: Vec<DraftValue>,
}

/// One value that was filled in.
#[uniffi::remote(Record)]
pub struct DraftValue {
    /// Which field.
    pub field: String,
    /// What was typed or chosen: a day as `2026-03-28`, yes as `yes`.
    pub value: String,
}

/// Everything the form draws.
#[uniffi::remote(Record)]
pub struct PrescriptionForm {
    /// The screen's title.
    pub title: String,
    /// What it is for.
    pub intro: String,
    /// Above the exercises.
    pub exercises_heading: String,
    /// The exercises, as the draft has them.
    pub exercises: Vec<FormExercise>,
    /// Adds an exercise to the draft.
    pub add: String,
    /// Above the fields of the whole prescription, which come last: the exercises are what a person came to copy.
    pub fields_heading: String,
    /// Who it is from, and its dates.
    pub fields: Vec<FormField>,
    /// Shows what the draft would do.
    pub preview: String,
    /// Opens a calendar for a day.
    pub choose_day: String,
    /// Takes a day back.
    pub clear_day: String,
    /// Leaves the form without saving.
    pub cancel: String,
    /// The question before that, where something was filled in.
    pub cancel_dialog: EndDialog,
}

/// The fields of one exercise.
#[uniffi::remote(Record)]
pub struct FormExercise {
    /// "Exercise 1".
    pub title: String,
    /// Which one, once that is filled in.
    pub name: Option<String>,
    /// How it looks; none as long as it is not known, and where only the therapist knows it.
    pub picture: Option<LevelPicture>,
    /// Takes it out of the draft.
    pub remove: String,
    /// From top to bottom.
    pub fields: Vec<FormField>,
}

/// One field.
#[uniffi::remote(Record)]
pub struct FormField {
    /// Its name in the draft.
    pub field: String,
    /// Its name in problems: `exercises[0].sets`.
    pub path: String,
    /// What it is called, and that it has to be filled in where it has.
    pub label: String,
    /// Whether it has to be filled in: then a day is changed and not taken back.
    pub needed: bool,
    /// What helps to fill it in.
    pub help: Option<String>,
    /// What kind of value it has.
    pub kind: FieldKind,
    /// What is in it.
    pub value: String,
    /// The same in words, for a day; none where what is in it is no day.
    pub shown: Option<String>,
    /// What can be chosen, where it is a choice; of a switch first what it is when it is on, then when it is off; of
    /// what the file says besides the one that leaves it out.
    pub choices: Vec<FormChoice>,
    /// The most characters that it can have; none where that is not the limit.
    pub limit: Option<u32>,
}

/// What kind of value a field has.
#[uniffi::remote(Enum)]
pub enum FieldKind {
    /// A line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// A number.
    Number,
    /// A day.
    Day,
    /// One of its choices.
    Choice,
    /// On, `yes`, or off, empty.
    Switch,
    /// What a file says besides, to be looked at and left out.
    Besides,
}

/// One choice of a field.
#[uniffi::remote(Record)]
pub struct FormChoice {
    /// Put into the draft when it is chosen.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// How it looks, where it is an exercise or a level of one.
    pub picture: Option<LevelPicture>,
    /// Whether it is chosen.
    pub on: bool,
}
