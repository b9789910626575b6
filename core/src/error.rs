//! What can go wrong, by what a person or the app can do about it.

use crate::input::shortened;
use crate::time::{Day, NotAMoment, NotATime};

/// The result of everything that can fail here.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a call failed. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A newer app wrote this data: update the app. The file was not touched.
    #[error("the data is of schema {found}, this app knows {known}")]
    NeedsUpdate {
        /// The schema version found.
        found: u32,
        /// The newest schema version this app knows.
        known: u32,
    },
    /// The data file is not as Midback wrote it: restore a backup. The call changed nothing.
    #[error("{file} cannot be read: {report}")]
    Damaged {
        /// The file, with its folder where it did not open.
        file: String,
        /// What in it is not as it was written. Holds no answer of the person, so that it can be sent to the makers.
        report: String,
    },
    /// The data is older than what was acknowledged: its log or its file is missing or was cut off. Restore a backup.
    /// The call changed nothing.
    #[error("{file} lacks what was saved last: {found} of {known} facts")]
    Incomplete {
        /// The file, with its folder.
        file: String,
        /// How many facts were found.
        found: u64,
        /// How many there were at least.
        known: u64,
    },
    /// No space is left: free some and repeat the call.
    #[error("no space is left")]
    StorageFull,
    /// The phone does not let the app at its data, as before it was first unlocked: unlock it and repeat the call.
    #[error("the data may not be opened")]
    NotPermitted,
    /// The data can be read and not changed: restart the phone and repeat the call.
    #[error("the data is read-only")]
    ReadOnly,
    /// The data was moved or deleted while it was open: open it again.
    #[error("the data is gone")]
    Gone,
    /// The phone's storage failed for another reason: repeat the call, or restart the phone.
    #[error("the storage failed")]
    StorageFailed,
    /// The phone's clock shows what cannot be: set it and repeat the call.
    #[error("the clock shows what cannot be")]
    ClockWrong,
    /// Another process holds the data: close it and repeat the call.
    #[error("the data is in use")]
    InUse,
    /// The data was closed; open it again.
    #[error("the data is closed")]
    Closed,
    /// It was asked to stop. It changed nothing.
    #[error("stopped")]
    Stopped,
    /// A value that cannot be right.
    #[error("{field}: {problem:?}")]
    BadInput {
        /// Which argument, in lower case with underscores, such as `pain`.
        field: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// A defect of the app. What was saved before is safe.
    #[error("unexpected: {report}")]
    Unexpected {
        /// Where it happened. Holds no answer of the person, so that it can be sent to the makers.
        report: String,
    },
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// Why something that a clinic's system wrote is not to be done now, or not by the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestMark {
    /// It is a draft.
    Draft,
    /// It rests for now.
    OnHold,
    /// It was taken back.
    Revoked,
    /// It is over.
    Completed,
    /// It was a mistake.
    EnteredInError,
    /// It does not say that it holds.
    Unknown,
    /// It is a proposal, or one choice of several.
    Proposal,
    /// It is what should not be done.
    NotToDo,
    /// Somebody else is to do it.
    ForOthers,
}

/// A kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl Problem {
    /// The same, with at most a line of what was given.
    fn shortened(mut self) -> Self {
        match &mut self {
            Self::Unknown { given }
            | Self::NotInSession { given }
            | Self::WrongKind { given, .. }
            | Self::NumberAsText { given }
            | Self::NotBetween { given, .. }
            | Self::Contradictory { given }
            | Self::OnlyWhenGone { given }
            | Self::NotUnderstood { given }
            | Self::OtherResource { given }
            | Self::NotOpen { given } => *given = shortened(given),
            _ => {}
        }
        self
    }
}

impl Error {
    /// A value that cannot be right. What was given is repeated shortened: it can be anything.
    pub(crate) fn bad(field: &str, problem: Problem) -> Self {
        Self::BadInput { field: field.to_owned(), problem: problem.shortened() }
    }

    /// Refuses a list with more than `most` values.
    pub(crate) fn at_most(field: &str, count: usize, most: usize) -> Result<()> {
        if count <= most {
            return Ok(());
        }
        Err(Self::bad(field, Problem::TooMany { limit: u32::try_from(most).unwrap_or(u32::MAX) }))
    }

    pub(crate) fn unknown(field: &str, given: impl Into<String>) -> Self {
        Self::bad(field, Problem::Unknown { given: given.into() })
    }

    pub(crate) fn out_of_range(field: &str, given: i64, low: i64, high: i64) -> Self {
        Self::bad(field, Problem::OutOfRange { given, low, high })
    }

    /// A defect, named by where it happened and never by what the person said.
    #[must_use]
    pub fn unexpected(place: &str) -> Self {
        Self::Unexpected { report: format!("{} {place}", env!("CARGO_PKG_VERSION")) }
    }
}

impl From<NotATime> for Error {
    fn from(wrong: NotATime) -> Self {
        Self::unknown(wrong.field, wrong.given)
    }
}

impl From<NotAMoment> for Error {
    fn from(_: NotAMoment) -> Self {
        Self::ClockWrong
    }
}
