//! What does a file say of one fact? The columns of its row, by name.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

/// One fact, as it is stored: of a kind that this app knows or not, it is kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) id: [u8; 16],
    /// The installation that recorded it.
    pub(crate) phone: [u8; 16],
    pub(crate) at_ms: i64,
    pub(crate) offset_minutes: i32,
    pub(crate) day: String,
    pub(crate) kind: String,
    pub(crate) subject: String,
    pub(crate) corrects: Option<[u8; 16]>,
    pub(crate) session: Option<[u8; 16]>,
    pub(crate) exercise: Option<String>,
    /// A JSON object, byte by byte as it is stored.
    pub(crate) body: String,
}

/// The same as a line has it.
#[derive(Serialize)]
struct Written<'a> {
    id: Uuid,
    phone: Uuid,
    at_ms: i64,
    offset_minutes: i32,
    day: &'a str,
    kind: &'a str,
    subject: &'a str,
    corrects: Option<Uuid>,
    session: Option<Uuid>,
    exercise: Option<&'a str>,
    body: &'a RawValue,
}

/// The same as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read<'a> {
    id: Uuid,
    phone: Uuid,
    at_ms: i64,
    offset_minutes: i32,
    day: String,
    kind: String,
    subject: String,
    #[serde(deserialize_with = "given")]
    corrects: Option<Uuid>,
    #[serde(deserialize_with = "given")]
    session: Option<Uuid>,
    #[serde(deserialize_with = "given")]
    exercise: Option<String>,
    #[serde(borrow)]
    body: &'a RawValue,
}

/// A value that may be null and has to be there: a line that lacks a field was not written by this app.
fn given<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> std::result::Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

impl Entry {
    /// The line of it, without its end; none where the body is no JSON.
    pub(super) fn line(&self) -> Option<Vec<u8>> {
        let id = Uuid::from_bytes;
        serde_json::to_vec(&Written {
            id: id(self.id),
            phone: id(self.phone),
            at_ms: self.at_ms,
            offset_minutes: self.offset_minutes,
            day: &self.day,
            kind: &self.kind,
            subject: &self.subject,
            corrects: self.corrects.map(id),
            session: self.session.map(id),
            exercise: self.exercise.as_deref(),
            body: serde_json::from_str(&self.body).ok()?,
        })
        .ok()
    }

    /// What a line says; none where it is not as this app writes it.
    pub(super) fn read(line: &str) -> Option<Self> {
        let read: Read<'_> = serde_json::from_str(line).ok()?;
        let entry = Self {
            id: read.id.into_bytes(),
            phone: read.phone.into_bytes(),
            at_ms: read.at_ms,
            offset_minutes: read.offset_minutes,
            day: read.day,
            kind: read.kind,
            subject: read.subject,
            corrects: read.corrects.map(Uuid::into_bytes),
            session: read.session.map(Uuid::into_bytes),
            exercise: read.exercise,
            body: read.body.get().to_owned(),
        };
        // There is one way to write each: what comes in another was written by somebody else.
        let same =
            entry.body.starts_with('{') && entry.line().is_some_and(|written| written == line.as_bytes());
        same.then_some(entry)
    }
}
