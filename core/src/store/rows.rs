//! How one fact is written as a row and read back, and what shows that a row is as it was written.

use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, ErrorCode, Row};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::export::Entry;
use crate::facts::{Body, Fact, KINDS};
use crate::history::count;
use crate::ids::FactId;
use crate::settings::SettingKey;
use crate::time::{Day, Moment};

/// Every column of a fact but its checksum, in the order in which they are checked.
macro_rules! columns {
    () => {
        "id, phone, at_ms, offset_minutes, day, kind, subject, corrects, session, exercise, body"
    };
}

/// How many columns the checksum is over.
const CHECKED: usize = 11;
/// What is read of a fact.
pub(super) const COLUMNS: &str = concat!(columns!(), ", checksum");
const INSERT: &str = concat!(
    "INSERT INTO fact (",
    columns!(),
    ", checksum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
);

/// One row, proven to be as it was written.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) id: FactId,
    pub(super) kind: String,
    pub(super) subject: String,
    pub(super) checksum: u32,
    /// None where it is of a kind that this app does not know: it is kept, and passed over.
    pub(super) fact: Option<Fact>,
}

/// Reads one row of `COLUMNS`, and believes it only with its checksum.
///
/// A column may come out of an index, whichever way it was looked for: the checksum is over all of them, so that
/// a row is taken only where each is what was written.
pub(super) fn read(row: &Row<'_>) -> Result<Stored> {
    read_with(row, |kind, text, _| body(kind, text))
}

/// The same, where what a text says may be known: `body` is asked for it with the kind and the checksum of the row.
pub(super) fn read_with(
    row: &Row<'_>,
    body: impl FnOnce(&str, &str, u32) -> Result<Option<Body>>,
) -> Result<Stored> {
    let checksum: u32 = row.get(CHECKED)?;
    let mut found = Checksum::default();
    for column in 0..CHECKED {
        found.add(row.get_ref(column)?);
    }
    if found.value() != checksum {
        return Err(damaged("a fact's checksum"));
    }
    let (id, kind): ([u8; 16], String) = (row.get(0)?, row.get(5)?);
    let id = FactId(Uuid::from_bytes(id));
    let at = Moment { epoch_ms: row.get(2)?, utc_offset_minutes: row.get(3)? };
    let day: String = row.get(4)?;
    let day: Day = day.parse().map_err(|_| damaged("a fact's day"))?;
    let body = body(&kind, row.get_ref(10)?.as_str().map_err(|_| damaged("a fact's text"))?, checksum)?;
    let fact = body.map(|body| Fact { id, at, day, body });
    Ok(Stored { id, kind, subject: row.get(6)?, checksum, fact })
}

/// What happened, or none where this app knows no such thing. The text is known to be as it was written: where a kind
/// is known and its form is not, a newer app wrote it.
pub(super) fn body(kind: &str, text: &str) -> Result<Option<Body>> {
    if !KINDS.contains(&kind) {
        return Ok(None);
    }
    match serde_json::from_str::<Body>(text) {
        Ok(body) => Ok(Some(body)),
        // What cannot be chosen here is chosen by nobody.
        Err(_) if kind == "setting-changed" && is_unknown_setting(text) => Ok(None),
        Err(_) => Err(super::open::needs_update()),
    }
}

fn is_unknown_setting(text: &str) -> bool {
    let value: Option<serde_json::Value> = serde_json::from_str(text).ok();
    let key = value.and_then(|value| value.get("key").cloned());
    key.is_some_and(|key| key.is_string() && serde_json::from_value::<SettingKey>(key).is_err())
}

/// What a new row is made of.
#[derive(Debug)]
pub(super) struct New<'a> {
    pub(super) phone: [u8; 16],
    pub(super) subject: &'a str,
    pub(super) corrects: Option<FactId>,
    pub(super) fact: &'a Fact,
}

/// Writes one row.
pub(super) fn insert(db: &Connection, new: &New<'_>) -> Result<()> {
    let Fact { id, at, day, body } = new.fact;
    let json = serde_json::to_string(body).map_err(|_| Error::unexpected("store: a fact has no text"))?;
    let entry = Entry {
        id: *id.0.as_bytes(),
        phone: new.phone,
        at_ms: at.epoch_ms,
        offset_minutes: at.utc_offset_minutes,
        day: day.to_string(),
        kind: body.kind().to_owned(),
        subject: new.subject.to_owned(),
        corrects: new.corrects.map(|fact| *fact.0.as_bytes()),
        session: body.session().map(|session| *session.as_uuid().as_bytes()),
        exercise: body.exercise().map(|exercise| exercise.as_str().to_owned()),
        body: json,
    };
    put(db, entry)
}

/// Writes one row of what is known already.
pub(super) fn put(db: &Connection, entry: Entry) -> Result<()> {
    written(db, entry).map_err(Error::from)
}

/// What became of a row of somebody else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Put {
    Done,
    /// The table takes no such value.
    Refused,
}

/// Writes one row of what somebody else says.
pub(super) fn try_put(db: &Connection, entry: Entry) -> Result<Put> {
    match written(db, entry) {
        Ok(()) => Ok(Put::Done),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => Ok(Put::Refused),
        Err(error) => Err(error.into()),
    }
}

fn written(db: &Connection, entry: Entry) -> rusqlite::Result<()> {
    let columns = columns_of(entry);
    let checksum = checksum_of(&columns);
    let values = columns.into_iter().chain([checksum.into()]);
    db.prepare_cached(INSERT)?.execute(rusqlite::params_from_iter(values))?;
    Ok(())
}

/// The columns of a row as they are; of a row that [`read`] has proven.
pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get(0)?,
        phone: row.get(1)?,
        at_ms: row.get(2)?,
        offset_minutes: row.get(3)?,
        day: row.get(4)?,
        kind: row.get(5)?,
        subject: row.get(6)?,
        corrects: row.get(7)?,
        session: row.get(8)?,
        exercise: row.get(9)?,
        body: row.get(10)?,
    })
}

/// What a row of it would have as its checksum.
pub(super) fn checksum(entry: &Entry) -> u32 {
    checksum_of(&columns_of(entry.clone()))
}

/// What happened, by what a file from elsewhere says of it; none where this app knows no such thing. Its other columns are
/// kept as they are: what an older app wrote there is how its facts were found.
pub(super) fn known(entry: &Entry) -> Result<Option<Body>> {
    let body = body(&entry.kind, &entry.body)?;
    match &body {
        Some(body) if body.kind() != entry.kind => Err(damaged("a fact's kind")),
        _ => Ok(body),
    }
}

fn columns_of(entry: Entry) -> [Value; CHECKED] {
    [
        entry.id.to_vec().into(),
        entry.phone.to_vec().into(),
        entry.at_ms.into(),
        entry.offset_minutes.into(),
        entry.day.into(),
        entry.kind.into(),
        entry.subject.into(),
        entry.corrects.map(|fact| fact.to_vec()).into(),
        entry.session.map(|session| session.to_vec()).into(),
        entry.exercise.into(),
        entry.body.into(),
    ]
}

fn checksum_of(columns: &[Value]) -> u32 {
    let mut checksum = Checksum::default();
    for column in columns {
        checksum.add(column.into());
    }
    checksum.value()
}

/// The checksum of some columns: CRC-32 of each one's length, in four bytes, and of its bytes; the lowest byte first.
/// Nothing at all has no bytes and the greatest length.
#[derive(Debug, Default)]
pub(super) struct Checksum(crc32fast::Hasher);

impl Checksum {
    pub(super) fn add(&mut self, column: ValueRef<'_>) {
        match column {
            ValueRef::Null => self.0.update(&u32::MAX.to_le_bytes()),
            ValueRef::Integer(number) => self.add_bytes(&number.to_le_bytes()),
            ValueRef::Real(number) => self.add_bytes(&number.to_le_bytes()),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => self.add_bytes(bytes),
        }
    }

    fn add_bytes(&mut self, bytes: &[u8]) {
        self.0.update(&count(bytes.len()).to_le_bytes());
        self.0.update(bytes);
    }

    pub(super) fn value(self) -> u32 {
        self.0.finalize()
    }
}

/// Lets SQL ask for a checksum: a step of the schema gives the facts that were there before their own.
pub(super) fn teach(db: &Connection) -> rusqlite::Result<()> {
    let arguments = i32::try_from(CHECKED).unwrap_or(-1);
    db.create_scalar_function("fact_checksum", arguments, FunctionFlags::SQLITE_DETERMINISTIC, |call| {
        let mut checksum = Checksum::default();
        (0..call.len()).for_each(|column| checksum.add(call.get_raw(column)));
        Ok(i64::from(checksum.value()))
    })
}

/// What in the file is not as it was written; never what a person said.
pub(super) fn damaged(report: &str) -> Error {
    Error::Damaged { file: super::open::FILE.to_owned(), report: report.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is stored today must be readable for ever.
    #[test]
    fn the_checksum_stays() {
        let columns = [vec![1_u8, 2].into(), Value::Integer(-1), "set-done".to_owned().into(), Value::Null];
        assert_eq!(checksum_of(&columns), 1_244_771_549);
    }

    #[test]
    fn what_moves_from_one_column_to_the_next_is_noticed() {
        let text = |text: &str| Value::Text(text.to_owned());
        assert_ne!(checksum_of(&[text("ab"), text("c")]), checksum_of(&[text("a"), text("bc")]));
        assert_ne!(checksum_of(&[text(""), Value::Null]), checksum_of(&[Value::Null, text("")]));
    }

    #[test]
    fn what_is_not_known_is_passed_over_and_what_is_newer_asks_for_an_update() {
        assert_eq!(body("dreamt", r#"{"kind":"dreamt"}"#), Ok(None));
        let setting = |key: &str| format!(r#"{{"kind":"setting-changed","key":{key},"values":["on"]}}"#);
        assert_eq!(body("setting-changed", &setting("\"night\"")), Ok(None));
        assert!(matches!(body("setting-changed", &setting("\"sounds\"")), Ok(Some(_))));
        for (kind, text) in [
            ("walked", r#"{"kind":"walked","day":"2026-03-28","steps":4000}"#),
            ("morning-answered", r#"{"kind":"morning-answered","day":"2026-03-28","answer":"dizzy"}"#),
            ("setting-changed", &setting("7")),
        ] {
            assert!(matches!(body(kind, text), Err(Error::NeedsUpdate { .. })), "{text}");
        }
    }
}
