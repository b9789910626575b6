//! What is wrong with a value, and with a file.

pub use crate::core::{FileKind, Problem, Wanted};
use crate::prescription_read::RequestMark;
use crate::shared::Day;

/// What is wrong with a value.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum Problem {
    /// Nothing has this name or form.
    Unknown {
        /// What was given.
        given: String,
    },
    /// A number outside its range.
    OutOfRange {
        /// What was given.
        given: i64,
        /// The least that is possible.
        low: i64,
        /// The most that is possible.
        high: i64,
    },
    /// Not a folder that can be read and written.
    NotAFolder {
        /// What was given.
        given: String,
    },
    /// Known, but not part of this session.
    NotInSession {
        /// What was given.
        given: String,
    },
    /// This is not offered now.
    NotOffered,
    /// The session is over: nothing can be added to it.
    SessionOver,
    /// The exercise has ended: no further set of it is done in this session.
    ExerciseOver,
    /// A value is needed and none was given.
    Missing,
    /// At least one of several has to be chosen.
    NoneChosen,
    /// Another kind of value is needed.
    WrongKind {
        /// What was given.
        given: String,
        /// What is needed.
        wanted: Wanted,
    },
    /// A number outside its range, as a person writes it.
    NotBetween {
        /// What was given.
        given: String,
        /// The least that is possible.
        low: String,
        /// The most that is possible.
        high: String,
    },
    /// A day before the first one that is possible.
    TooEarly {
        /// What was given.
        given: Day,
        /// The first day that is possible.
        earliest: Day,
    },
    /// A day after the last one that is possible.
    TooLate {
        /// What was given.
        given: Day,
        /// The last day that is possible.
        latest: Day,
    },
    /// A text with too many characters.
    TooLong {
        /// The most characters that are possible.
        limit: u32,
    },
    /// More values than there can be.
    TooMany {
        /// The most that are possible.
        limit: u32,
    },
    /// A value that says that there is none, where there has to be one or nothing at all.
    Null,
    /// A number that is written as a text.
    NumberAsText {
        /// What was given.
        given: String,
    },
    /// The same again.
    Twice,
    /// Cannot stand beside another value.
    NotWith {
        /// The other field.
        other: String,
    },
    /// There is no field of this name.
    NoSuchField,
    /// The file says it, and the form has no field for it: it has to be left out by whoever has looked at it.
    NoPlace,
    /// A file with too many bytes; nothing of it was read.
    TooLarge {
        /// The most kilobytes that are possible.
        limit: u32,
    },
    /// A file that is no JSON.
    Malformed {
        /// In which line, from 1.
        line: u32,
        /// In which column.
        column: u32,
    },
    /// A file of another kind.
    WrongFile {
        /// What it is instead.
        kind: FileKind,
    },
    /// A file that does not say that it is a prescription.
    NotAPrescription,
    /// A file that is no copy of this app's data.
    NotACopy,
    /// A backup that is damaged: another one may be whole.
    Unusable,
    /// A file that ends too early: it was not copied whole.
    CutOff,
    /// A file that is not as it was written.
    Altered {
        /// In which line, from 1.
        line: u32,
    },
    /// A file that says something else about what is known here, in that line.
    Contradicts {
        /// In which line, from 1.
        line: u32,
    },
    /// A file that was locked with a passphrase: it is needed to read it.
    Sealed,
    /// A file that another passphrase opens.
    WrongPassphrase,
    /// Too few characters to keep anybody out.
    TooShort {
        /// The fewest characters that are possible.
        limit: u32,
    },
    /// A file of a newer form than this app knows: update the app.
    NewerForm {
        /// The form found.
        found: u32,
        /// The newest form this app knows.
        known: u32,
    },
    /// A file in FHIR with something in it that can change its meaning, and that this app does not know.
    NotUnderstood {
        /// What it is called there.
        given: String,
    },
    /// A file in FHIR that no exercises are read from.
    OtherResource {
        /// What it is called there.
        given: String,
    },
    /// A file in FHIR in which nothing is to be done now, by the person.
    NotInForce {
        /// Why, of the first.
        mark: RequestMark,
    },
    /// A file in FHIR says it otherwise of one exercise than of another.
    NotOne,
    /// The prescription holds no more: nothing can be changed in it.
    PrescriptionOver,
    /// Two answers that cannot both be right.
    Contradictory {
        /// What was given.
        given: String,
    },
    /// A symptom that needs help first keeps sessions closed.
    Locked,
    /// The symptom check comes first.
    CheckFirst,
    /// The symptom check is over, or another has begun: nothing can be answered in it.
    CheckOver,
    /// Only that it is gone opens sessions again.
    OnlyWhenGone {
        /// What was given.
        given: String,
    },
    /// Nothing of this kind waits for an answer.
    NotOpen {
        /// What was given.
        given: String,
    },
}

/// What a file is that is none of this app's.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum FileKind {
    /// A table, from a spreadsheet or as comma-separated values.
    Table,
    /// A text, from a word processor or a plain one.
    Document,
    /// A PDF.
    Pdf,
    /// A picture or a scan.
    Picture,
    /// A sound or a film.
    Recording,
    /// Several files packed into one.
    Archive,
    /// A page of the web, or other data in angle brackets.
    WebPage,
    /// A text in an encoding that is not Unicode's.
    OtherEncoding,
    /// FHIR, the format that clinics exchange, written as XML.
    FhirPlan,
    /// Nothing at all.
    Empty,
    /// Something else that is no text.
    Other,
}

/// A kind of value.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum Wanted {
    /// A number.
    Number,
    /// A number without decimals.
    WholeNumber,
    /// A text.
    Text,
    /// Yes or no.
    YesOrNo,
    /// A day, such as `2026-03-28`.
    Day,
    /// A list.
    List,
    /// Named values.
    Fields,
}
