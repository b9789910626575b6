//! Why a call failed.

pub use crate::core::Problem;

/// The core's error. Not called `Error`, which Kotlin and Swift have already.
pub type MidbackError = crate::core::Error;

/// Why a call failed, by what the person or the app can do about it. Nothing was written.
/// `Midback.errorText` has the sentence for the person.
#[uniffi::remote(Error)]
#[non_exhaustive]
pub enum MidbackError {
    /// A newer app wrote this data: update the app. The file was not touched.
    NeedsUpdate {
        /// The schema version found.
        found: u32,
        /// The newest schema version this app knows.
        known: u32,
    },
    /// The data file cannot be read as Midback's: restore a backup. The file was not touched.
    Damaged {
        /// The file, with its folder.
        file: String,
    },
    /// No space is left: free some and repeat the call.
    StorageFull,
    /// Another process holds the data: close it and repeat the call.
    InUse,
    /// The data was closed; open it again.
    Closed,
    /// A value that cannot be right.
    BadInput {
        /// Which argument.
        field: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// A defect of the app. What was saved before is safe.
    Unexpected {
        /// Where it happened. Holds no answer of the person, so that it can be sent to the makers.
        report: String,
    },
}

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
    /// The session is over: nothing can be added to it.
    SessionOver,
    /// The exercise has ended: no further set of it is done in this session.
    ExerciseOver,
    /// A value is needed and none was given.
    Missing,
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

/// Bytes cross the line as a list of any length; the core takes 16.
pub(crate) fn sixteen_bytes(bytes: Vec<u8>) -> Result<[u8; 16], MidbackError> {
    bytes.try_into().map_err(|bytes: Vec<u8>| {
        let given = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let problem = Problem::OutOfRange { given, low: 16, high: 16 };
        MidbackError::BadInput { field: "random".to_owned(), problem }
    })
}
