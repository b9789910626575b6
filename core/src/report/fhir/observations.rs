//! How are answers, weeks and walks written for a clinic's system? Each as an Observation of that day, by a code of LOINC
//! where one says exactly that, and in words where none does.

use super::{Book, Record, coding, concept, days, number, object, reference, words};
use crate::outcomes::series;
use crate::plan::json::Json;
use crate::scales::{Pain, Score};
use crate::time::Day;

const LOINC: &str = "http://loinc.org";
const UCUM: &str = "http://unitsofmeasure.org";
const CATEGORIES: &str = "http://terminology.hl7.org/CodeSystem/observation-category";

/// PEG's three questions about the last week, each from 0 to 10, and the mean of the three answers.
const AVERAGE: &str = "75893-8";
const ENJOYMENT: &str = "91145-3";
const ACTIVITY: &str = "91146-1";
const PEG: &str = "91147-9";
/// How long something was done, as the Physical Activity guide says it.
const DURATION: &str = "55411-3";

pub(super) fn write(book: &mut Book, record: &Record, patient: &str) {
    weeks(book, record, patient);
    let texts = &record.texts;
    let answers: Vec<_> = record.answers.iter().filter(|one| record.period.holds(one.day)).cloned().collect();
    let pegs = series::peg(&answers);
    for one in &answers {
        let said = &one.said;
        let mut parts = Vec::new();
        let asked = [
            ("average", &texts.average, Some(AVERAGE), said.average.map(Pain::value)),
            ("enjoyment", &texts.enjoyment, Some(ENJOYMENT), said.enjoyment.map(Score::value)),
            ("activity", &texts.activity, Some(ACTIVITY), said.activity.map(Score::value)),
            ("worst", &texts.worst, None, said.worst.map(Pain::value)),
        ];
        for (name, text, code, value) in asked {
            let Some(value) = value else { continue };
            let fields = answer(patient, one.day, text, code, value.into());
            let url = book.add(&format!("{name}/{}", one.day), "Observation", fields);
            if code.is_some() {
                parts.push(reference(&url));
            }
        }
        if let Some((day, mean)) = pegs.iter().find(|(day, _)| *day == one.day) {
            let mean = (mean * 100.0).round() / 100.0;
            let mut fields = answer(patient, *day, &texts.peg, Some(PEG), mean);
            fields.push(("derivedFrom", Json::List(parts)));
            book.add(&format!("peg/{day}"), "Observation", fields);
        }
        for own in &said.activities {
            let Some(score) = own.score else { continue };
            let text = texts.own.iter().find(|(name, _)| *name == own.name);
            let text = text.map_or(own.name.as_str(), |(_, text)| text);
            let fields = answer(patient, one.day, text, None, score.value().into());
            book.add(&format!("own/{}/{}", one.day, own.name), "Observation", fields);
        }
    }
    for (day, minutes) in &record.walks {
        let mut fields = observed(patient, "activity", &texts.walking, Some(DURATION));
        fields.push(("effectiveDateTime", words(&day.to_string())));
        fields.push(("performer", Json::List(vec![reference(patient)])));
        fields.push(("valueQuantity", quantity(f64::from(*minutes), "min")));
        book.add(&format!("walk/{day}"), "Observation", fields);
    }
}

/// How many of the days with a session something was done on, week by week.
fn weeks(book: &mut Book, record: &Record, patient: &str) {
    let texts = &record.texts;
    for week in &record.weeks {
        let part = |text: &str, count: u32| {
            object(vec![("code", concept(text, Vec::new())), ("valueInteger", number(count))])
        };
        let mut fields = observed(patient, "activity", &texts.adherence, None);
        fields.push(("effectivePeriod", days(week.from, week.until)));
        fields.push(("performer", Json::List(vec![reference(patient)])));
        let parts = vec![part(&texts.planned, week.planned), part(&texts.done, week.done)];
        fields.push(("component", Json::List(parts)));
        // A week that goes on stays the same one.
        book.add(&format!("week/{}", week.from.monday()), "Observation", fields);
    }
}

/// An answer from 0 to 10.
fn answer(patient: &str, day: Day, text: &str, code: Option<&str>, value: f64) -> Vec<(&'static str, Json)> {
    let mut fields = observed(patient, "survey", text, code);
    fields.push(("effectiveDateTime", words(&day.to_string())));
    fields.push(("performer", Json::List(vec![reference(patient)])));
    fields.push(("valueQuantity", quantity(value, "{score}")));
    fields
}

/// What every Observation begins with.
fn observed(patient: &str, category: &str, text: &str, code: Option<&str>) -> Vec<(&'static str, Json)> {
    let category = object(vec![("coding", Json::List(vec![coding(CATEGORIES, category)]))]);
    vec![
        ("status", words("final")),
        ("category", Json::List(vec![category])),
        ("code", concept(text, code.map(|code| coding(LOINC, code)).into_iter().collect())),
        ("subject", reference(patient)),
    ]
}

fn quantity(value: f64, unit: &str) -> Json {
    object(vec![
        ("value", number(value)),
        ("unit", words(unit)),
        ("system", words(UCUM)),
        ("code", words(unit)),
    ])
}
