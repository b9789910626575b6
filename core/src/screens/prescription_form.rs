//! Which values does a prescription have, what is in them, and what can be? The form that is filled in by hand.
//!
//! A draft lives on the phone as names and values. The form follows from the draft: which fields there are depends on
//! what was chosen, so the phone draws a list and decides nothing.

use crate::catalog::{Catalog, Category, Exercise, Named};
use crate::dose::{Hold, Load, Sides};
use crate::error::Problem;
use crate::ids::{ExerciseId, ItemId, PrescriptionId};
use crate::plan::json::Json;
use crate::plan::limits;
use crate::plan::reading::{BANDS, MEASURES, Trouble, WEIGHTS};
use crate::prescription::{PrescribedExercise, Prescription, What};
use crate::screens::EndDialog;
use crate::time::Day;
use crate::words::Words;

/// A prescription as far as it was filled in. The phone keeps it until it is saved or thrown away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrescriptionDraft {
    /// The prescription that is edited; none for a new one.
    pub prescription: Option<PrescriptionId>,
    /// What was filled in above the exercises.
    pub values: Vec<DraftValue>,
    /// The exercises. A new one begins without any value.
    pub exercises: Vec<DraftExercise>,
}

/// An exercise as far as it was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftExercise {
    /// Which one of the prescription that is edited; none for a new one.
    pub item: Option<ItemId>,
    /// What was filled in.
    pub values: Vec<DraftValue>,
}

/// One value that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftValue {
    /// Which field.
    pub field: String,
    /// What was typed or chosen: a day as `2026-03-28`, yes as `yes`.
    pub value: String,
}

/// Everything the form draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrescriptionForm {
    /// The screen's title.
    pub title: String,
    /// What it is for.
    pub intro: String,
    /// Above the exercises.
    pub fields: Vec<FormField>,
    /// Above the exercises' fields.
    pub exercises_heading: String,
    /// The exercises, as the draft has them.
    pub exercises: Vec<FormExercise>,
    /// Adds an exercise to the draft.
    pub add: String,
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
    /// What it is called.
    pub label: String,
    /// What helps to fill it in.
    pub help: Option<String>,
    /// What kind of value it has.
    pub kind: FieldKind,
    /// What is in it.
    pub value: String,
    /// The same in words, for a day.
    pub shown: Option<String>,
    /// What can be chosen, where it is a choice; of a switch first what it is when it is on, then when it is off.
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
}

/// One choice of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormChoice {
    /// Put into the draft when it is chosen.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// Whether it is chosen.
    pub on: bool,
}

/// The choice of an exercise that the app does not know.
const OWN: &str = "own";
/// The value of a switch that is on.
const YES: &str = "yes";

/// Fields above the exercises.
const FIELDS: [&str; 4] = ["source", "issued", "review", "ends"];
/// Fields of an exercise; which of them there are depends on what was chosen.
const EXERCISE_FIELDS: [&str; 20] = [
    "exercise",
    "level",
    "name",
    "instruction",
    "category",
    "sets",
    "sets_most",
    "measure",
    "amount",
    "amount_most",
    "hold",
    "hold_amount",
    "sides",
    "load",
    "weight",
    "days_per_week",
    "times_per_day",
    "range_limit",
    "locked",
    "note",
];

/// What a value is until it is filled in.
fn unless_filled(field: &str) -> &'static str {
    if field == "times_per_day" { "1" } else { "" }
}

fn value<'a>(values: &'a [DraftValue], field: &str) -> &'a str {
    let filled = values.iter().rev().find(|one| one.field == field);
    filled.map_or_else(|| unless_filled(field), |one| one.value.trim())
}

/// The fields that an exercise has, for what was chosen so far.
fn shown(values: &[DraftValue]) -> impl Iterator<Item = &'static str> {
    let get = |field| value(values, field);
    let exercise = get("exercise");
    let (none, own) = (exercise.is_empty(), exercise == OWN);
    let (measure, hold, load) = (get("measure"), get("hold"), get("load"));
    EXERCISE_FIELDS.into_iter().filter(move |field| match *field {
        "exercise" => true,
        _ if none => false,
        "name" | "instruction" | "category" => own,
        "level" => !own,
        "amount" | "amount_most" => !measure.is_empty(),
        "hold" => measure == "repetitions",
        "hold_amount" => measure == "repetitions" && !hold.is_empty(),
        "weight" => WEIGHTS.iter().any(|(name, _)| *name == load),
        _ => true,
    })
}

pub(crate) fn form(words: &Words, catalog: &Catalog, draft: &PrescriptionDraft) -> PrescriptionForm {
    let top = FIELDS.into_iter().map(|field| top_field(words, field, value(&draft.values, field)));
    let exercises = draft.exercises.iter().enumerate().map(|(at, exercise)| FormExercise {
        title: words.field_exercise_number(&(at + 1).to_string()),
        name: chosen_name(words, catalog, &exercise.values),
        remove: words.prescription_remove(),
        fields: shown(&exercise.values)
            .map(|field| exercise_field(words, catalog, at, field, &exercise.values))
            .collect(),
    });
    PrescriptionForm {
        title: match draft.prescription {
            None => words.prescription_form_title(),
            Some(_) => words.prescription_edit_title(),
        },
        intro: words.prescription_form_intro(),
        fields: top.collect(),
        exercises_heading: words.field_exercises(),
        exercises: exercises.collect(),
        add: words.prescription_add(),
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

fn top_field(words: &Words, field: &str, value: &str) -> FormField {
    let (label, help, kind, limit) = match field {
        "source" => {
            (words.field_source(), Some(words.form_source_help()), FieldKind::Line, letters(limits::SOURCE))
        }
        "issued" => (words.field_issued(), Some(words.form_issued_help()), FieldKind::Day, None),
        "review" => (words.field_review(), Some(words.form_review_help()), FieldKind::Day, None),
        _ => (words.field_ends(), Some(words.form_ends_help()), FieldKind::Day, None),
    };
    FormField {
        field: field.to_owned(),
        path: field.to_owned(),
        label,
        help,
        kind,
        value: value.to_owned(),
        shown: value.parse().ok().filter(|_| kind == FieldKind::Day).map(|day: Day| words.date(day)),
        choices: Vec::new(),
        limit,
    }
}

/// What the chosen exercise is called.
fn chosen_name(words: &Words, catalog: &Catalog, values: &[DraftValue]) -> Option<String> {
    let name = match value(values, "exercise") {
        OWN => value(values, "name").to_owned(),
        known => words.exercise_name(&catalog.exercise(&ExerciseId::new(known)).ok()?.id),
    };
    Some(name).filter(|name| !name.is_empty())
}

fn letters(limit: usize) -> Option<u32> {
    u32::try_from(limit).ok()
}

fn exercise_field(
    words: &Words,
    catalog: &Catalog,
    at: usize,
    field: &'static str,
    values: &[DraftValue],
) -> FormField {
    let value = value(values, field);
    let (label, help) = labels(words, field);
    let choices = choices(words, catalog, field, values);
    let kind = match field {
        "locked" => FieldKind::Switch,
        _ if !choices.is_empty() => FieldKind::Choice,
        "name" => FieldKind::Line,
        "instruction" | "range_limit" | "note" => FieldKind::Lines,
        _ => FieldKind::Number,
    };
    let limit = match field {
        "name" => letters(limits::NAME),
        "instruction" => letters(limits::INSTRUCTION),
        "range_limit" | "note" => letters(limits::NOTE),
        _ => None,
    };
    let choices =
        choices.into_iter().map(|(name, label)| FormChoice { on: name == value, value: name, label });
    FormField {
        field: field.to_owned(),
        path: format!("exercises[{at}].{field}"),
        label,
        help,
        kind,
        value: value.to_owned(),
        shown: None,
        choices: choices.collect(),
        limit,
    }
}

fn labels(words: &Words, field: &str) -> (String, Option<String>) {
    match field {
        "exercise" => (words.field_exercise(), None),
        "level" => (words.field_level(), None),
        "name" => (words.field_name(), None),
        "instruction" => (words.field_instruction(), Some(words.form_instruction_help())),
        "category" => (words.field_category(), None),
        "sets" => (words.field_sets(), None),
        "sets_most" => (words.form_sets_most(), Some(words.form_most_help())),
        "measure" => (words.field_measure(), None),
        "amount" => (words.form_amount(), None),
        "amount_most" => (words.form_amount_most(), Some(words.form_most_help())),
        "hold" => (words.field_hold(), None),
        "hold_amount" => (words.form_hold_amount(), None),
        "sides" => (words.field_sides(), None),
        "load" => (words.field_load(), None),
        "weight" => (words.field_weight(), None),
        "days_per_week" => (words.field_days_per_week(), None),
        "times_per_day" => (words.field_times_per_day(), None),
        "range_limit" => (words.field_range_limit(), Some(words.form_range_limit_help())),
        "locked" => (words.field_locked(), Some(words.form_locked_help())),
        _ => (words.field_note(), None),
    }
}

/// What can be chosen for a field: values and what they are called; nothing where anything can be typed.
fn choices(words: &Words, catalog: &Catalog, field: &str, values: &[DraftValue]) -> Vec<(String, String)> {
    let choice = |name: &str, label: String| (name.to_owned(), label);
    let numbers = |(low, high): (i64, i64), label: &dyn Fn(i64) -> String| {
        (low..=high).map(|number| (number.to_string(), label(number))).collect()
    };
    match field {
        "exercise" => {
            let mut known: Vec<(String, String)> = catalog
                .exercises()
                .iter()
                .map(|one| choice(one.id.as_str(), words.exercise_name(&one.id)))
                .collect();
            known.sort_by(|one, other| one.1.cmp(&other.1));
            known.push(choice(OWN, words.form_own()));
            known
        }
        "level" => {
            let exercise = catalog.exercise(&ExerciseId::new(value(values, "exercise")));
            let levels =
                exercise.map_or(&[][..], |exercise: &Exercise| &exercise.levels[..]).iter().map(|level| {
                    let name = words.level_name(&ExerciseId::new(value(values, "exercise")), level.number);
                    let number = level.number.to_string();
                    let label = words.form_level(&name, &number);
                    (number, label)
                });
            std::iter::once(choice("", words.form_level_mine())).chain(levels).collect()
        }
        "category" => {
            let known = Category::all().map(|one| choice(one.name(), words.name(one)));
            std::iter::once(choice("", words.form_not_said())).chain(known).collect()
        }
        "measure" => {
            let label = |name: &str| match name {
                "repetitions" => words.field_repetitions(),
                "seconds" => words.field_seconds(),
                "breaths" => words.field_breaths(),
                "minutes" => words.field_minutes(),
                _ => words.field_rounds(),
            };
            MEASURES.iter().map(|(name, _)| choice(name, label(name))).collect()
        }
        "hold" => vec![
            choice("", words.form_not_said()),
            choice("seconds", words.field_seconds()),
            choice("breaths", words.field_breaths()),
        ],
        "sides" => vec![
            choice("", words.form_sides_usual()),
            choice("together", words.form_sides_together()),
            choice("each", words.form_sides_each()),
        ],
        "load" => {
            let bands = BANDS.iter().map(|(name, band)| choice(name, words.load(Load::Band(*band)).shown));
            let weights =
                [choice("kilograms", words.form_kilograms()), choice("pounds", words.form_pounds())];
            std::iter::once(choice("", words.form_load_none())).chain(bands).chain(weights).collect()
        }
        "locked" => vec![choice(YES, words.settings_on()), choice("", words.settings_off())],
        "days_per_week" => numbers(limits::DAYS_PER_WEEK, &|number| number.to_string()),
        "times_per_day" => numbers(limits::TIMES_PER_DAY, &|number| number.to_string()),
        _ => Vec::new(),
    }
}

/// What is prescribed, as values to edit.
pub(crate) fn draft(words: &Words, prescription: &Prescription) -> PrescriptionDraft {
    let day = |day: Option<crate::time::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let values = [
        ("source", prescription.source.clone()),
        ("issued", prescription.issued.to_string()),
        ("review", day(prescription.review)),
        ("ends", day(prescription.ends)),
    ];
    let exercises = prescription
        .exercises
        .iter()
        .map(|item| DraftExercise { item: Some(item.id), values: filled(item_values(words, item)) });
    PrescriptionDraft {
        prescription: Some(prescription.id),
        values: filled(values),
        exercises: exercises.collect(),
    }
}

/// The values that there are; one that is empty is none.
fn filled<'a>(values: impl IntoIterator<Item = (&'a str, String)>) -> Vec<DraftValue> {
    let filled = values.into_iter().filter(|(_, value)| !value.is_empty());
    filled.map(|(field, value)| DraftValue { field: field.to_owned(), value }).collect()
}

fn item_values(words: &Words, item: &PrescribedExercise) -> Vec<(&'static str, String)> {
    let most = |low: u32, high: u32| if low == high { String::new() } else { high.to_string() };
    let mut values = match &item.what {
        What::Catalog { exercise, level } => vec![
            ("exercise", exercise.to_string()),
            ("level", level.map(|level| level.to_string()).unwrap_or_default()),
        ],
        What::Own { name, instruction, category, .. } => vec![
            ("exercise", OWN.to_owned()),
            ("name", name.clone()),
            ("instruction", instruction.clone()),
            ("category", category.map(|category| category.name().to_owned()).unwrap_or_default()),
        ],
    };
    let measure = MEASURES.iter().find(|(_, measure)| *measure == item.measure).map_or("", |(name, _)| name);
    let (hold, hold_amount) = match item.hold {
        None => ("", String::new()),
        Some(Hold::Seconds(seconds)) => ("seconds", seconds.to_string()),
        Some(Hold::Breaths(breaths)) => ("breaths", breaths.to_string()),
    };
    let sides = match item.sides {
        None => "",
        Some(Sides::Together) => "together",
        Some(Sides::Each) => "each",
    };
    let (load, weight) = match item.load {
        None => ("", String::new()),
        Some(Load::Band(band)) => {
            (BANDS.iter().find(|(_, known)| *known == band).map_or("", |(name, _)| name), String::new())
        }
        Some(Load::Grams(grams)) => weight(words, grams),
    };
    values.extend([
        ("sets", item.sets.low.to_string()),
        ("sets_most", most(item.sets.low.into(), item.sets.high.into())),
        ("measure", measure.to_owned()),
        ("amount", item.amount.low.to_string()),
        ("amount_most", most(item.amount.low.into(), item.amount.high.into())),
        ("hold", hold.to_owned()),
        ("hold_amount", hold_amount),
        ("sides", sides.to_owned()),
        ("load", load.to_owned()),
        ("weight", weight),
        ("days_per_week", item.days_per_week.to_string()),
        ("times_per_day", item.times_per_day.to_string()),
        ("range_limit", item.range_limit.clone().unwrap_or_default()),
        ("locked", if item.locked { YES.to_owned() } else { String::new() }),
        ("note", item.note.clone().unwrap_or_default()),
    ]);
    values
}

/// A weight in the person's unit, where that says it exactly; else in kilograms, so that editing never moves it.
fn weight(words: &Words, grams: u32) -> (&'static str, String) {
    let [(kilograms, gram), (pounds, pound)] = WEIGHTS;
    let text = format!("{:.1}", f64::from(grams) / pound);
    let same = text.parse::<f64>().is_ok_and(|number| (number * pound - f64::from(grams)).abs() < 0.5);
    if words.in_pounds() && same {
        (pounds, text.trim_end_matches(".0").to_owned())
    } else {
        (kilograms, (f64::from(grams) / gram).to_string())
    }
}

/// A draft as a file would say it, and what is wrong with it before that.
pub(crate) fn as_json(draft: &PrescriptionDraft) -> (Json, Vec<Trouble>) {
    let mut troubles = Vec::new();
    let mut unknown = |values: &[DraftValue], known: &[&str], path: &str| {
        for value in values.iter().filter(|value| !known.contains(&value.field.as_str())) {
            let field = format!("{path}{}", crate::plan::json::shortened(&value.field));
            troubles.push(Trouble { field, problem: Problem::NoSuchField });
        }
    };
    unknown(&draft.values, &FIELDS, "");
    for (at, exercise) in draft.exercises.iter().enumerate() {
        unknown(&exercise.values, &EXERCISE_FIELDS, &format!("exercises[{at}]."));
    }
    for (at, exercise) in draft.exercises.iter().enumerate() {
        for field in shown(&exercise.values) {
            let value = value(&exercise.values, field);
            if !value.is_empty() && !can_be_chosen(field, value) {
                let given = crate::plan::json::shortened(value);
                let field = format!("exercises[{at}].{field}");
                troubles.push(Trouble { field, problem: Problem::Unknown { given } });
            }
        }
    }
    let top = FIELDS.iter().map(|field| (*field, value(&draft.values, field)));
    let top =
        top.filter(|(_, value)| !value.is_empty()).map(|(field, value)| (field.to_owned(), text(value)));
    let exercises = draft.exercises.iter().map(|exercise| Json::Object(exercise_as_json(&exercise.values)));
    let exercises = ("exercises".to_owned(), Json::List(exercises.collect()));
    (Json::Object(top.chain([exercises]).collect()), troubles)
}

/// Whether a value is one of those that its field offers, where the reader would not see it.
fn can_be_chosen(field: &str, value: &str) -> bool {
    match field {
        "measure" => MEASURES.iter().any(|(name, _)| *name == value),
        "hold" => ["seconds", "breaths"].contains(&value),
        "sides" => ["together", "each"].contains(&value),
        "load" => {
            BANDS.iter().any(|(name, _)| *name == value) || WEIGHTS.iter().any(|(name, _)| *name == value)
        }
        "locked" => value == YES,
        _ => true,
    }
}

fn exercise_as_json(values: &[DraftValue]) -> Vec<(String, Json)> {
    let mut fields: Vec<(String, Json)> = Vec::new();
    let mut say = |field: &str, json: Json| fields.push((field.to_owned(), json));
    let get = |field| value(values, field);
    for field in shown(values) {
        let value = get(field);
        match field {
            // Whoever chose it is asked for these, filled in or not.
            "name" | "instruction" => say(field, text(value)),
            "exercise" if value == OWN => {}
            _ if value.is_empty() || !can_be_chosen(field, value) => {}
            "amount" if !can_be_chosen("measure", get("measure")) => {}
            "hold_amount" if !can_be_chosen("hold", get("hold")) => {}
            "exercise" | "category" | "range_limit" | "note" => say(field, text(value)),
            "sets" => say(field, range(value, get("sets_most"))),
            "amount" => say(get("measure"), range(value, get("amount_most"))),
            "hold_amount" => say(&format!("hold_{}", get("hold")), number(value)),
            "sides" => say("each_side", Json::YesOrNo(value == "each")),
            "load" if BANDS.iter().any(|(name, _)| *name == value) => say("band", text(value)),
            "weight" => say(get("load"), number(value)),
            "locked" => say(field, Json::YesOrNo(value == YES)),
            "level" | "days_per_week" | "times_per_day" => say(field, number(value)),
            // These belong to a field beside them.
            _ => {}
        }
    }
    fields
}

fn text(value: &str) -> Json {
    Json::Text(value.to_owned())
}

/// A number as a person types it; what is none stays a text, and is found out by the reader.
fn number(value: &str) -> Json {
    let plain = value.chars().all(|letter| letter.is_ascii_digit() || "-.,".contains(letter));
    match value.replace(',', ".").parse::<f64>() {
        Ok(number) if plain && number.is_finite() => Json::Number(number),
        _ => text(value),
    }
}

fn range(low: &str, high: &str) -> Json {
    if high.is_empty() { number(low) } else { Json::List(vec![number(low), number(high)]) }
}

/// A problem of the file that a draft became, by the name of the form's field. Of an exercise that is not chosen yet
/// only that is said.
pub(crate) fn in_the_form(trouble: Trouble, draft: &PrescriptionDraft) -> Option<Trouble> {
    let Some((place, field)) = trouble.field.rsplit_once('.') else { return Some(trouble) };
    let at = place.trim_start_matches("exercises[").trim_end_matches(']').parse::<usize>().ok();
    let exercise = at.and_then(|at| draft.exercises.get(at));
    let get = |field| exercise.map_or("", |exercise| value(&exercise.values, field));
    let field = match field {
        "amount" if get("measure").is_empty() => "measure",
        "band" => "load",
        "hold_seconds" | "hold_breaths" => "hold_amount",
        "each_side" => "sides",
        name if WEIGHTS.iter().any(|(known, _)| *known == name) => "weight",
        name if MEASURES.iter().any(|(known, _)| *known == name) => "amount",
        other => other,
    };
    let fits = field == "exercise" || !get("exercise").is_empty();
    fits.then(|| Trouble { field: format!("{place}.{field}"), problem: trouble.problem })
}
