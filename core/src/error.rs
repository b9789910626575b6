//! What can go wrong, by what a person or the app can do about it.

use crate::words::Words;

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
    /// The data file cannot be read as Midback's: restore a backup. The file was not touched.
    #[error("{file} cannot be read")]
    Damaged {
        /// The file, with its folder.
        file: String,
    },
    /// No space is left: free some and repeat the call.
    #[error("no space is left")]
    StorageFull,
    /// Another process holds the data: close it and repeat the call.
    #[error("the data is in use")]
    InUse,
    /// The data was closed; open it again.
    #[error("the data is closed")]
    Closed,
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
    /// The session is over: nothing can be added to it.
    SessionOver,
    /// A value is needed and none was given.
    Missing,
}

impl Error {
    pub(crate) fn bad(field: &str, problem: Problem) -> Self {
        Self::BadInput { field: field.to_owned(), problem }
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

    /// The sentence a person reads.
    pub(crate) fn text(&self, words: &Words) -> String {
        match self {
            Self::NeedsUpdate { .. } => words.error_needs_update(),
            Self::Damaged { file } => words.error_damaged(file),
            Self::StorageFull => words.error_storage_full(),
            Self::InUse => words.error_in_use(),
            Self::Closed => words.error_closed(),
            Self::Unexpected { report } => words.error_unexpected(report),
            Self::BadInput { field, problem } => problem.text(&words.field(field), words),
        }
    }
}

impl Problem {
    /// The sentence about a value, which `field` names.
    fn text(&self, field: &str, words: &Words) -> String {
        match self {
            Self::Unknown { given } => words.error_unknown(field, given),
            Self::OutOfRange { given, low, high } => {
                words.error_out_of_range(field, &given.to_string(), &high.to_string(), &low.to_string())
            }
            Self::NotAFolder { given } => words.error_not_a_folder(field, given),
            Self::NotInSession { given } => words.error_not_in_session(field, given),
            Self::SessionOver => words.error_session_over(field),
            Self::Missing => words.error_missing(field),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Device;

    #[test]
    fn a_person_reads_a_sentence() {
        let device = Device { language: "en".into(), region: "GB".into(), hour24: true, first_weekday: 1 };
        let words = Words::for_device(&device).unwrap();
        let texts = [
            (Error::out_of_range("pain", 11, 0, 10), "Pain: 11 is not possible. It must be from 0 to 10."),
            (Error::unknown("exercise", "yoga"), "Exercise: there is nothing called yoga."),
            (Error::bad("session", Problem::SessionOver), "Session: this session is over."),
            (Error::bad("random", Problem::Missing), "random: something is missing."),
        ];
        for (error, text) in texts {
            assert_eq!(error.text(&words), text);
        }
        let all = [
            Error::NeedsUpdate { found: 2, known: 1 },
            Error::Damaged { file: "midback.sqlite".into() },
            Error::StorageFull,
            Error::InUse,
            Error::Closed,
            Error::unexpected("here"),
        ];
        for error in all {
            let text = error.text(&words);
            assert!(text.ends_with('.') && !text.starts_with("error-"), "{text}");
        }
    }
}
