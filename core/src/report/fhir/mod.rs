//! What does a clinic's system read of the report? The present plan, how steadily it was followed, the answers of check-ins
//! and what went wrong, as a Bundle in HL7 FHIR R4 (`docs/fhir.md`).
//!
//! The Bundle is a `collection`: a document would need an author who attests it and a moment at which it was made, and this is
//! what a person wrote down themselves. The same facts give the same bytes: ids are made of the first fact that there ever
//! was, of which no other person has the same, and of what each resource says. Nobody's name is in it, but what the person or
//! their therapist typed.

mod observations;
mod plan;

use crate::direction;
use crate::outcomes::period::Period;
use crate::outcomes::series::Answers;
use crate::plan::json::Json;
use crate::time::Day;

pub(crate) use plan::{Activity, Asked};

/// What the Bundle is made of, besides its texts.
#[derive(Debug)]
pub(crate) struct Record {
    /// The id of the first fact.
    pub(crate) first: [u8; 16],
    pub(crate) language: String,
    pub(crate) today: Day,
    pub(crate) period: Period,
    /// The day of the first session.
    pub(crate) since: Option<Day>,
    /// The exercises of the present plan.
    pub(crate) activities: Vec<Activity>,
    /// The weeks of the period.
    pub(crate) weeks: Vec<Week>,
    /// What was answered in it.
    pub(crate) answers: Vec<Answers>,
    /// Minutes of walking by their days.
    pub(crate) walks: Vec<(Day, u16)>,
    /// What went wrong, in words.
    pub(crate) events: Vec<(Day, String)>,
    pub(crate) texts: Texts,
}

/// How many of the days with a session something was done on.
#[derive(Debug)]
pub(crate) struct Week {
    pub(crate) from: Day,
    pub(crate) until: Day,
    pub(crate) planned: u32,
    pub(crate) done: u32,
}

/// What the resources are called, in the person's language.
#[derive(Debug)]
pub(crate) struct Texts {
    pub(crate) plan: String,
    pub(crate) adherence: String,
    pub(crate) planned: String,
    pub(crate) done: String,
    pub(crate) average: String,
    pub(crate) worst: String,
    pub(crate) enjoyment: String,
    pub(crate) activity: String,
    pub(crate) peg: String,
    /// What one own activity is called.
    pub(crate) own: Vec<(String, String)>,
    pub(crate) walking: String,
}

/// The Bundle, in UTF-8.
pub(crate) fn bundle(record: &Record) -> Vec<u8> {
    let mut book = Book { first: record.first, entries: Vec::new() };
    let patient = book.add("patient", "Patient", Vec::new());
    plan::write(&mut book, record, &patient);
    observations::write(&mut book, record, &patient);
    for (at, (day, text)) in record.events.iter().enumerate() {
        // Which one of its day: others come before it later on.
        let of_day = record.events[..at].iter().filter(|(other, _)| other == day).count();
        let fields = vec![
            ("actuality", words("actual")),
            ("event", concept(text, Vec::new())),
            ("subject", reference(&patient)),
            ("date", words(&day.to_string())),
            ("recorder", reference(&patient)),
        ];
        book.add(&format!("event/{day}/{of_day}"), "AdverseEvent", fields);
    }
    let bundle = object(vec![
        ("resourceType", words("Bundle")),
        ("language", words(&record.language)),
        ("type", words("collection")),
        ("entry", Json::List(book.entries)),
    ]);
    bundle.written().into_bytes()
}

/// The resources that were written.
struct Book {
    first: [u8; 16],
    entries: Vec<Json>,
}

impl Book {
    /// Adds a resource, and says where it is. `name`: what it is among all of this person.
    fn add(&mut self, name: &str, kind: &str, fields: Vec<(&'static str, Json)>) -> String {
        let id = id(self.first, name);
        let url = format!("urn:uuid:{id}");
        let head = vec![("resourceType", words(kind)), ("id", words(&id))];
        let resource = object(head.into_iter().chain(fields).collect());
        self.entries.push(object(vec![("fullUrl", words(&url)), ("resource", resource)]));
        url
    }
}

/// The same id for the same thing of the same person: 128 bits of FNV-1a, as a UUID of one's own making (version 8).
fn id(first: [u8; 16], name: &str) -> String {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for byte in first.iter().chain(name.as_bytes()) {
        hash = (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    }
    let mut builder = uuid::Builder::from_u128(hash);
    builder.set_variant(uuid::Variant::RFC4122).set_version(uuid::Version::Custom);
    builder.into_uuid().to_string()
}

/// A text, without the marks that set a name apart on a screen.
fn words(text: &str) -> Json {
    Json::Text(direction::said(text))
}

fn number(number: impl Into<f64>) -> Json {
    Json::Number(number.into())
}

fn object(fields: Vec<(&'static str, Json)>) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn reference(url: &str) -> Json {
    object(vec![("reference", words(url))])
}

fn coding(system: &str, code: &str) -> Json {
    object(vec![("system", words(system)), ("code", words(code))])
}

/// What something is, in words, and by codes where there are certain ones.
fn concept(text: &str, codings: Vec<Json>) -> Json {
    let codings = (!codings.is_empty()).then_some(("coding", Json::List(codings)));
    object(codings.into_iter().chain([("text", words(text))]).collect())
}

/// From the first day to the last.
fn days(from: Day, until: Day) -> Json {
    object(vec![("start", words(&from.to_string())), ("end", words(&until.to_string()))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_same_for_the_same_thing_of_the_same_person() {
        let one = id([1; 16], "patient");
        assert_eq!(one, id([1; 16], "patient"));
        assert_ne!(one, id([2; 16], "patient"));
        assert_ne!(one, id([1; 16], "plan"));
        assert_eq!((one.len(), &one[14..15]), (36, "8"), "{one}");
    }
}
