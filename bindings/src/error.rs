//! Why a call failed.

use crate::problem::Problem;

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
    /// The data file is not as Midback wrote it: restore a backup. The call changed nothing.
    Damaged {
        /// The file, with its folder where it did not open.
        file: String,
        /// What in it is not as it was written. Holds no answer of the person, so that it can be sent to the makers.
        report: String,
    },
    /// The data is older than what was acknowledged: its log or its file is missing or was cut off. Restore a backup.
    /// The call changed nothing.
    Incomplete {
        /// The file, with its folder.
        file: String,
        /// How many facts were found.
        found: u64,
        /// How many there were at least.
        known: u64,
    },
    /// No space is left: free some and repeat the call.
    StorageFull,
    /// The phone does not let the app at its data, as before it was first unlocked: unlock it and repeat the call.
    NotPermitted,
    /// The data can be read and not changed: restart the phone and repeat the call.
    ReadOnly,
    /// The data was moved or deleted while it was open: open it again.
    Gone,
    /// The phone's storage failed for another reason: repeat the call, or restart the phone.
    StorageFailed,
    /// The phone's clock shows what cannot be: set it and repeat the call.
    ClockWrong,
    /// Another process holds the data: close it and repeat the call.
    InUse,
    /// The data was closed; open it again.
    Closed,
    /// It was asked to stop. It changed nothing.
    Stopped,
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

/// Bytes cross the line as a list of any length; the core takes 16.
pub(crate) fn sixteen_bytes(bytes: Vec<u8>) -> Result<[u8; 16], MidbackError> {
    bytes.try_into().map_err(|bytes: Vec<u8>| {
        let given = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let problem = Problem::OutOfRange { given, low: 16, high: 16 };
        MidbackError::BadInput { field: "random".to_owned(), problem }
    })
}
