//! What was understood of a file that a clinic's system wrote, and what was not taken over?

use crate::catalog::{Category, Named};
use crate::direction::set_apart;
use crate::dose::Load;
use crate::ids::ExerciseId;
use crate::input::clipped;
use crate::plan::fhir::{About, Heard, Left};
use crate::plan::json::Json;
use crate::plan::limits;
use crate::plan::reading::{BANDS, LIST, MARK, written_day};
use crate::words::Words;

/// What a file says, line by line, under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadList {
    /// Above the lines.
    pub heading: String,
    /// What to do about them; none where nothing is to be done.
    pub text: Option<String>,
    /// Each a short line: "Goal: Lift a child again".
    pub lines: Vec<String>,
}

/// What was understood, as our format has it; none where nothing was.
pub(crate) fn understood(words: &Words, heard: &Heard) -> Option<ReadList> {
    let Json::Object(fields) = &heard.json else { return None };
    let mut lines = Vec::new();
    for (name, value) in fields {
        match (name.as_str(), value) {
            (MARK, _) => {}
            (LIST, Json::List(exercises)) => {
                for (at, exercise) in exercises.iter().enumerate() {
                    let says = exercise_says(words, exercise);
                    let number = words.field_exercise_number(&(at + 1).to_string());
                    lines.extend((!says.is_empty()).then(|| words.prescription_read(&number, &says)));
                }
            }
            _ => lines.push(field_says(words, name, value)),
        }
    }
    (!lines.is_empty()).then(|| ReadList { heading: words.prescription_understood(), text: None, lines })
}

fn exercise_says(words: &Words, exercise: &Json) -> String {
    let Json::Object(fields) = exercise else { return String::new() };
    // A text of the therapist's may end as a sentence does: one mark is enough.
    let says =
        fields.iter().map(|(name, value)| field_says(words, name, value).trim_end_matches('.').to_owned());
    says.collect::<Vec<_>>().join("; ")
}

fn field_says(words: &Words, name: &str, value: &Json) -> String {
    words.prescription_read(&words.field_or(name, name), &value_says(words, name, value))
}

/// A value as a person writes it; what a therapist typed is shortened, and set apart where it runs the other way.
fn value_says(words: &Words, name: &str, value: &Json) -> String {
    match (name, value) {
        ("exercise", Json::Text(id)) => {
            let id = ExerciseId::new(id.as_str());
            let called = words.exercise_name(&id);
            // One that the catalog does not have is called by what the file says.
            typed(&called)
        }
        ("category", Json::Text(name)) if Category::named(name).is_ok() => {
            Category::named(name).map(|category| words.name(category)).unwrap_or_default()
        }
        ("band", Json::Text(name)) => {
            let known = BANDS.iter().find(|(known, _)| known == name);
            known.map_or_else(|| typed(name), |(_, band)| words.load(Load::Band(*band)).shown)
        }
        ("each_side", Json::YesOrNo(each)) => {
            if *each {
                words.form_sides_each()
            } else {
                words.form_sides_together()
            }
        }
        ("locked", Json::YesOrNo(locked)) => {
            if *locked {
                words.prescription_read_yes()
            } else {
                words.prescription_read_no()
            }
        }
        (_, Json::Text(text)) => written_day(text).map_or_else(|| typed(text), |day| words.date(day)),
        (_, Json::Number(number)) => words.written(&number.to_string()),
        // As it is spoken, so that it needs no other words for that.
        (_, Json::List(ends)) => match ends.as_slice() {
            [low, high] => words.range_spoken(&value_says(words, name, high), &value_says(words, name, low)),
            _ => value.given(),
        },
        (_, other) => other.given(),
    }
}

/// What a therapist typed, as it stands in a line: short, and set apart where it runs the other way.
fn typed(text: &str) -> String {
    set_apart(&clipped(text, limits::SOURCE))
}

/// What was not taken over; none where all of it was.
pub(crate) fn left(words: &Words, heard: &Heard) -> Option<ReadList> {
    let mut lines: Vec<String> = heard.left.lines.iter().map(|left| left_says(words, left)).collect();
    if heard.left.more > 0 {
        lines.push(words.prescription_left_more(crate::history::count(heard.left.more)));
    }
    (!lines.is_empty()).then(|| ReadList {
        heading: words.prescription_left(),
        text: Some(words.prescription_left_text()),
        lines,
    })
}

fn left_says(words: &Words, left: &Left) -> String {
    let label = label(words, &left.about);
    let label = match left.exercise {
        Some(at) => words.field_of_exercise(&label, &(at + 1).to_string()),
        None => label,
    };
    if left.text.is_empty() {
        return label;
    }
    let text = match written_day(&left.text) {
        Some(day) => words.date(day),
        None if left.about == About::Timing => weekdays(words, &left.text),
        None => set_apart(&left.text),
    };
    words.prescription_read(&label, &text)
}

/// Days of the week by their names, where a text is a list of FHIR's codes for them.
fn weekdays(words: &Words, text: &str) -> String {
    let codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let named = |code: &str| (1..).zip(codes).find(|(_, known)| *known == code).map(|(number, _)| number);
    let days: Option<Vec<String>> =
        text.split(", ").map(|code| named(code).map(|number| words.weekday(number))).collect();
    days.map_or_else(|| set_apart(text), |days| days.join(", "))
}

fn label(words: &Words, about: &About) -> String {
    match about {
        About::NotInForce(mark) => words.left_not_in_force(&words.mark(*mark)),
        About::Activity => words.left_activity(),
        About::Amount => words.left_amount(),
        About::AsNeeded => words.left_as_needed(),
        About::BodySite => words.left_body_site(),
        About::Code => words.left_code(),
        About::Description => words.left_description(),
        About::Ends => words.field_ends(),
        About::Extension => words.left_extension(),
        About::Goal => words.left_goal(),
        About::Issued => words.field_issued(),
        About::Kind => words.left_kind(),
        About::Location => words.left_location(),
        About::Note => words.field_note(),
        About::Observation => words.left_observation(),
        About::Performer => words.left_performer(),
        About::Priority => words.left_priority(),
        About::Reason => words.left_reason(),
        About::Start => words.field_from(),
        About::SupportingInfo => words.left_supporting_info(),
        About::Timing => words.left_timing(),
        About::Other(name) => words.form_besides(name),
    }
}
