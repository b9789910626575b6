//! What does the form of a prescription show, and what is each of its fields called?
//!
//! Which fields there are and what can be in them follows from the draft (`plan/draft.rs`), so the phone draws a list
//! and decides nothing.

use crate::catalog::Catalog;
use crate::dose::{Load, Measure, Sides};
use crate::ids::ExerciseId;
use crate::plan::correcting;
use crate::plan::draft::{Beside, Filled, Written, alsos};
use crate::plan::field::{Choice, Entry, Field, HoldIn, LoadIn, Top};
use crate::plan::json::Json;
use crate::plan::reading;
use crate::prescription::Prescription;
use crate::screens::EndDialog;
use crate::screens::picture::LevelPicture;
use crate::words::{Words, begins_a_sentence};

pub use crate::plan::draft::{DraftExercise, DraftValue, PrescriptionDraft};

/// Everything the form draws.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

pub(crate) fn form(words: &Words, catalog: &Catalog, draft: &PrescriptionDraft) -> PrescriptionForm {
    let top = Top::ALL.iter().map(|field| top_field(words, *field, field.value(draft)));
    let top = top.chain(alsos(&draft.values).into_iter().map(|beside| beside_field(words, "", beside)));
    let exercises = draft.exercises.iter().enumerate().map(|(at, exercise)| {
        let filled = Filled::of(&exercise.values, catalog);
        FormExercise {
            title: words.field_exercise_number(&(at + 1).to_string()),
            name: chosen_name(words, &filled),
            picture: chosen_picture(&filled),
            remove: words.prescription_remove(),
            fields: filled
                .shown()
                .map(|field| exercise_field(words, catalog, at, field, &filled))
                .chain(alsos(&exercise.values).into_iter().map(|one| beside_field(words, &place(at), one)))
                .collect(),
        }
    });
    PrescriptionForm {
        title: match draft.prescription {
            None => words.prescription_form_title(),
            Some(_) => words.prescription_edit_title(),
        },
        intro: words.prescription_form_intro(),
        exercises_heading: words.field_exercises(),
        exercises: exercises.collect(),
        add: words.prescription_add(),
        fields_heading: words.prescription_form_about(),
        fields: top.collect(),
        preview: words.prescription_preview(),
        choose_day: words.form_choose_day(),
        clear_day: words.form_clear_day(),
        cancel: words.prescription_cancel(),
        cancel_dialog: EndDialog {
            title: words.form_leave_question(),
            text: words.form_leave_text(),
            confirm: words.prescription_cancel(),
            cancel: words.form_leave_stay(),
        },
    }
}

fn top_field(words: &Words, field: Top, value: String) -> FormField {
    let (label, help) = match field {
        Top::Source => (words.field_source(), words.form_source_help()),
        Top::Issued => (words.field_issued(), words.form_issued_help()),
        Top::Review => (words.field_review(), words.form_review_help()),
        Top::Ends => (words.field_ends(), words.form_ends_help()),
    };
    let (kind, limit) = kind(field.entry());
    FormField {
        field: field.name().to_owned(),
        path: field.name().to_owned(),
        label: marked(words, label, field.is_needed()),
        needed: field.is_needed(),
        help: Some(help),
        kind,
        shown: reading::written_day(&value).filter(|_| kind == FieldKind::Day).map(|day| words.date(day)),
        value,
        choices: Vec::new(),
        limit,
    }
}

/// Something that the file says besides; `place`: before its name in problems.
fn beside_field(words: &Words, place: &str, beside: Beside<'_>) -> FormField {
    let leave_out =
        FormChoice { value: String::new(), label: words.form_leave_out(), picture: None, on: false };
    FormField {
        field: beside.field.to_owned(),
        path: format!("{place}{}", beside.field),
        label: words.form_besides(&words.field_or(beside.name, beside.name)),
        needed: false,
        help: None,
        kind: FieldKind::Besides,
        value: beside.value.to_owned(),
        shown: None,
        choices: vec![leave_out],
        limit: None,
    }
}

/// What stands before the name of a field of an exercise.
fn place(at: usize) -> String {
    format!("exercises[{at}].")
}

/// What a field is called, with a mark where it has to be filled in.
fn marked(words: &Words, label: String, needed: bool) -> String {
    if needed { words.form_needed(&label) } else { label }
}

/// What the chosen exercise is called.
fn chosen_name(words: &Words, filled: &Filled<'_>) -> Option<String> {
    if filled.is_own() {
        return Some(filled.value(Field::Name)).filter(|name| !name.is_empty());
    }
    filled.known.map(|exercise| words.exercise_name(&exercise.id))
}

/// How a field is drawn, and the most characters that it can have.
fn kind(entry: Entry) -> (FieldKind, Option<u32>) {
    match entry {
        Entry::Line(limit) => (FieldKind::Line, u32::try_from(limit).ok()),
        Entry::Lines(limit) => (FieldKind::Lines, u32::try_from(limit).ok()),
        Entry::Number => (FieldKind::Number, None),
        Entry::Day => (FieldKind::Day, None),
        Entry::Choice => (FieldKind::Choice, None),
        Entry::Switch => (FieldKind::Switch, None),
    }
}

fn exercise_field(
    words: &Words,
    catalog: &Catalog,
    at: usize,
    field: Field,
    filled: &Filled<'_>,
) -> FormField {
    let value = filled.value(field);
    let (label, help) = labels(words, field);
    let (kind, limit) = kind(field.entry());
    FormField {
        field: field.name().to_owned(),
        path: format!("{}{}", place(at), field.name()),
        label: marked(words, label, field.is_needed()),
        needed: field.is_needed(),
        help,
        kind,
        shown: None,
        choices: choices(words, catalog, field, filled, &value),
        value,
        limit,
    }
}

fn labels(words: &Words, field: Field) -> (String, Option<String>) {
    match field {
        Field::Exercise => (words.field_exercise(), None),
        Field::Level => (words.field_level(), None),
        Field::Name => (words.field_name(), None),
        Field::Instruction => (words.field_instruction(), Some(words.form_instruction_help())),
        Field::Category => (words.field_category(), None),
        Field::Sets => (words.field_sets(), None),
        Field::SetsMost => (words.form_sets_most(), Some(words.form_most_help())),
        Field::Measure => (words.field_measure(), None),
        Field::Amount => (words.form_amount(), None),
        Field::AmountMost => (words.form_amount_most(), Some(words.form_most_help())),
        Field::Hold => (words.field_hold(), None),
        Field::HoldAmount => (words.form_hold_amount(), None),
        Field::Sides => (words.field_sides(), None),
        Field::Load => (words.field_load(), None),
        Field::Weight => (words.field_weight(), None),
        Field::DaysPerWeek => (words.field_days_per_week(), None),
        Field::TimesPerDay => (words.field_times_per_day(), None),
        Field::RangeLimit => (words.field_range_limit(), Some(words.form_range_limit_help())),
        Field::Locked => (words.field_locked(), Some(words.form_locked_help())),
        Field::Note => (words.field_note(), None),
    }
}

/// What can be chosen for a field, and what it is called; exercises by their names, the therapist's own last.
fn choices(
    words: &Words,
    catalog: &Catalog,
    field: Field,
    filled: &Filled<'_>,
    chosen: &str,
) -> Vec<FormChoice> {
    let mut choices = field.choices(catalog, filled);
    choices.sort_by_cached_key(|choice| match choice {
        Choice::Exercise(exercise) => Some((false, words.exercise_name(exercise))),
        Choice::Own => Some((true, String::new())),
        _ => None,
    });
    let choice = |choice: &Choice| {
        let value = choice.value();
        let label = choice_label(words, choice, filled);
        FormChoice { on: value == chosen, label, picture: choice_picture(catalog, choice, filled), value }
    };
    choices.iter().map(choice).collect()
}

/// How a choice looks, where it is an exercise or a level of one.
fn choice_picture(catalog: &Catalog, choice: &Choice, filled: &Filled<'_>) -> Option<LevelPicture> {
    match choice {
        Choice::Exercise(exercise) => Some(LevelPicture::starter(catalog.exercise(exercise).ok()?)),
        Choice::Level { id, .. } => {
            Some(LevelPicture::of(&ExerciseId::new(filled.value(Field::Exercise)), *id, None))
        }
        _ => None,
    }
}

/// How the chosen exercise looks, at its level where one is chosen.
fn chosen_picture(filled: &Filled<'_>) -> Option<LevelPicture> {
    let exercise = filled.known?;
    let starter = || LevelPicture::starter(exercise);
    Some(filled.level().map_or_else(starter, |level| LevelPicture::of(&exercise.id, level.id, None)))
}

fn choice_label(words: &Words, choice: &Choice, filled: &Filled<'_>) -> String {
    match choice {
        Choice::Exercise(exercise) => words.exercise_name(exercise),
        Choice::Own => words.form_own(),
        Choice::MyLevel => words.form_level_mine(),
        Choice::Level { id, number } => {
            let name = words.level_name(&ExerciseId::new(filled.value(Field::Exercise)), *id);
            words.form_level(&name, &number.to_string())
        }
        Choice::Category(category) => words.name(*category),
        Choice::Measure(measure) => match measure {
            Measure::Repetitions => words.field_repetitions(),
            Measure::Seconds | Measure::RollerSeconds => words.field_seconds(),
            Measure::Breaths => words.field_breaths(),
            Measure::Minutes => words.field_minutes(),
            Measure::Rounds => words.field_rounds(),
        },
        Choice::Hold(HoldIn::Seconds) => words.field_seconds(),
        Choice::Hold(HoldIn::Breaths) => words.field_breaths(),
        Choice::UsualSides => words.form_sides_usual(),
        Choice::Sides(Sides::Together) => words.form_sides_together(),
        Choice::Sides(Sides::Each) => words.form_sides_each(),
        Choice::NoLoad => words.form_load_none(),
        Choice::Load(LoadIn::Band(band)) => begins_a_sentence(&words.load(Load::Band(*band)).shown),
        Choice::Load(LoadIn::Kilograms) => words.form_kilograms(),
        Choice::Load(LoadIn::Pounds) => words.form_pounds(),
        Choice::Number(number) => words.whole(*number),
        Choice::Switched(true) => words.settings_on(),
        Choice::Switched(false) => words.settings_off(),
        Choice::NotSaid => words.form_not_said(),
    }
}

/// What is prescribed, as values to edit, in the person's units and with their decimal mark.
pub(crate) fn draft(words: &Words, catalog: &Catalog, prescription: &Prescription) -> PrescriptionDraft {
    PrescriptionDraft::of(catalog, prescription, &written(words))
}

/// What a file says, right or wrong, as values to put right; none where it says more than a form holds.
pub(crate) fn correction(words: &Words, json: &Json) -> Option<PrescriptionDraft> {
    correcting::draft(json, &written(words))
}

fn written(words: &Words) -> Written {
    Written { pounds: words.in_pounds(), decimal_mark: words.decimal_mark() }
}
