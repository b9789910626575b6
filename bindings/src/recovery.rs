//! The saved data is damaged: what can be done, and what came of it.

pub use crate::core::screens::recovery::{RecoveryDone, RecoveryOffer};

/// What brings damaged data back.
#[uniffi::remote(Record)]
pub struct RecoveryOffer {
    /// That there is a way.
    pub heading: String,
    /// What it does, line by line.
    pub lines: Vec<String>,
    /// Does it.
    pub go: String,
    /// While it is done.
    pub working: String,
    /// Asks it to stop.
    pub stop: String,
}

/// What came of it.
#[uniffi::remote(Record)]
pub struct RecoveryDone {
    /// That it is over.
    pub title: String,
    /// What is back, and what is not.
    pub lines: Vec<String>,
    /// Goes on with the app.
    pub go_on: String,
}
