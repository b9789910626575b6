//! What of a file with something wrong in it can be put into the form, so that a person puts it right by hand?
//!
//! All of it. What has a field of the form goes into that, as it was written, however wrong: the form marks it. What has none
//! (a field that there is not, a second value, one that does not go together with another) stands beside the fields
//! until the person has looked at it and left it out. Nothing that a therapist meant is lost in silence.

use super::draft::{DraftExercise, DraftValue, PrescriptionDraft, Written, also};
use super::field::{Field, HoldIn, OWN, Top, YES, sides_name};
use super::json::Json;
use super::limits;
use super::reading::{HOLDS, LIST, LOADS, MARK, MEASURES};
use crate::dose::Sides;
use crate::input;

/// The form, filled with what a file says; none where that is more than a form holds.
pub(crate) fn draft(json: &Json, written: &Written) -> Option<PrescriptionDraft> {
    let Json::Object(fields) = json else { return None };
    let mut top = Part { written, values: Vec::new() };
    let mut exercises: Option<Vec<DraftExercise>> = None;
    for (name, value) in fields {
        match (name.as_str(), value, &exercises) {
            (MARK, ..) => {}
            (LIST, Json::List(list), None) => {
                exercises = Some(list.iter().map(|one| exercise(one, written)).collect());
            }
            _ => match Top::named(name) {
                Some(field) if !top.has(field.name()) => top.put(field.name(), top.text(value)),
                _ => top.also(name, value),
            },
        }
    }
    let exercises = exercises.unwrap_or_default();
    let draft = PrescriptionDraft { prescription: None, values: top.values, exercises };
    draft.bounded().is_ok().then_some(draft)
}

fn exercise(json: &Json, written: &Written) -> DraftExercise {
    let mut part = Part { written, values: Vec::new() };
    if let Json::Object(fields) = json {
        fill(&mut part, fields);
    } else {
        // Somebody wrote the name alone.
        part.put(Field::Exercise.name(), part.text(json));
    }
    // What the form would offer is not what the file says: it stays empty, and is asked for.
    for field in [Field::Sets, Field::Measure] {
        if !part.has(field.name()) {
            part.values.push(DraftValue { field: field.name().to_owned(), value: String::new() });
        }
    }
    DraftExercise { item: None, values: part.values }
}

fn fill(part: &mut Part<'_>, fields: &[(String, Json)]) {
    let says = |name: &str| fields.iter().any(|(known, value)| known == name && !part.text(value).is_empty());
    let first = |names: &[&'static str]| names.iter().copied().find(|name| says(name));
    let known = says(Field::Exercise.name());
    let own =
        !known && [Field::Name, Field::Instruction, Field::Category].iter().any(|field| says(field.name()));
    let measure = first(&MEASURES.map(|(name, _)| name));
    let (hold, load) = (first(&HOLDS).filter(|_| measure == Some("repetitions")), first(&LOADS));
    if own {
        part.put(Field::Exercise.name(), OWN.to_owned());
    }
    for (name, value) in fields {
        let is = |chosen: Option<&str>| chosen == Some(name.as_str());
        let field = match Field::named(name) {
            _ if is(measure) => Some(Field::Amount),
            _ if is(hold) => Some(Field::HoldAmount),
            _ if is(load) => Some(if is(Some("band")) { Field::Load } else { Field::Weight }),
            _ if is(Some("each_side")) => Some(Field::Sides),
            // A level is one of an exercise that the app knows.
            Some(Field::Level) => Some(Field::Level).filter(|_| known),
            Some(field @ (Field::Name | Field::Instruction | Field::Category)) => Some(field).filter(|_| own),
            Some(
                field @ (Field::Exercise
                | Field::Sets
                | Field::DaysPerWeek
                | Field::TimesPerDay
                | Field::RangeLimit
                | Field::Locked
                | Field::Note),
            ) => Some(field),
            // The file has other names for these.
            Some(
                Field::SetsMost
                | Field::Measure
                | Field::Amount
                | Field::AmountMost
                | Field::Hold
                | Field::HoldAmount
                | Field::Sides
                | Field::Load
                | Field::Weight,
            )
            | None => None,
        };
        match field {
            Some(field) if !part.has(field.name()) => part.fill(field, name, value),
            _ => part.also(name, value),
        }
    }
}

/// The values above the exercises, or of one of them.
struct Part<'a> {
    written: &'a Written,
    values: Vec<DraftValue>,
}

impl Part<'_> {
    fn has(&self, field: &str) -> bool {
        self.values.iter().any(|value| value.field == field)
    }

    fn put(&mut self, field: &str, value: String) {
        if !value.is_empty() {
            self.values.push(DraftValue { field: field.to_owned(), value });
        }
    }

    /// Fills in a field of an exercise, and what belongs to it; `name`: what the file calls it.
    fn fill(&mut self, field: Field, name: &str, value: &Json) {
        match field {
            Field::Sets => self.range(Field::Sets, Field::SetsMost, value),
            Field::Amount => {
                self.put(Field::Measure.name(), name.to_owned());
                self.range(Field::Amount, Field::AmountMost, value);
            }
            Field::HoldAmount => {
                let hold = HoldIn::ALL.into_iter().find(|hold| name.ends_with(hold.name()));
                self.put(Field::Hold.name(), hold.map_or_else(String::new, |hold| hold.name().to_owned()));
                self.put(field.name(), self.whole(value));
            }
            Field::Weight => {
                self.put(Field::Load.name(), name.to_owned());
                self.put(field.name(), self.text(value));
            }
            // A band of that name would be taken for a weight.
            Field::Load if LOADS.contains(&self.text(value).as_str()) => self.also(name, value),
            Field::Sides => self.put(
                field.name(),
                match value {
                    Json::YesOrNo(true) => sides_name(Sides::Each).to_owned(),
                    Json::YesOrNo(false) => sides_name(Sides::Together).to_owned(),
                    other => self.text(other),
                },
            ),
            Field::Locked => self.put(
                field.name(),
                match value {
                    Json::YesOrNo(true) => YES.to_owned(),
                    Json::YesOrNo(false) => String::new(),
                    other => self.text(other),
                },
            ),
            Field::Level | Field::DaysPerWeek | Field::TimesPerDay => {
                self.put(field.name(), self.whole(value));
            }
            Field::Exercise
            | Field::Name
            | Field::Instruction
            | Field::Category
            | Field::SetsMost
            | Field::Measure
            | Field::AmountMost
            | Field::Hold
            | Field::Load
            | Field::RangeLimit
            | Field::Note => self.put(field.name(), self.text(value)),
        }
    }

    /// One number, or the least and the most.
    fn range(&mut self, low: Field, high: Field, value: &Json) {
        match value {
            Json::List(ends) if ends.len() == 2 && ends.iter().all(Json::is_single) => {
                for (field, end) in [low, high].into_iter().zip(ends) {
                    self.put(field.name(), self.whole(end));
                }
            }
            one => self.put(low.name(), self.whole(one)),
        }
    }

    /// Keeps what has no field.
    fn also(&mut self, name: &str, value: &Json) {
        self.put(&also(self.values.len(), name), self.text(value));
    }

    /// What is written there, as a person would type it; empty where it says nothing.
    fn text(&self, value: &Json) -> String {
        let text = match value {
            Json::Null => return String::new(),
            Json::Text(text) => input::lines(text),
            Json::Number(number) => number.to_string().replace('.', &self.written.decimal_mark),
            other => other.written(),
        };
        match text.char_indices().nth(limits::DRAFT_TEXT) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    }

    /// The same of a whole number: one with three decimals would be taken for thousands.
    fn whole(&self, value: &Json) -> String {
        let text = self.text(value);
        let decimals = text.rsplit_once(&self.written.decimal_mark).map(|(_, decimals)| decimals.len());
        if matches!(value, Json::Number(_)) && decimals == Some(3) { format!("{text}0") } else { text }
    }
}
