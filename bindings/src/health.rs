//! What does the phone's health app get? Finished sessions with their times, and nothing of how they felt.

pub use crate::core::screens::health::{HealthKind, HealthSession, HealthSwitch, HealthWork};
use crate::shared::{Moment, SessionId};

/// What is to be done in the phone's health app.
#[uniffi::remote(Record)]
pub struct HealthWork {
    /// To be written, oldest first. One that is there already under its id takes its own place.
    pub write: Vec<HealthSession>,
    /// To be taken away: sessions that were written and have been deleted since.
    pub delete: Vec<SessionId>,
}

/// A session as the phone's health app keeps it.
#[uniffi::remote(Record)]
pub struct HealthSession {
    /// Which one: it is kept there under this id.
    pub id: SessionId,
    /// When it began.
    pub from: Moment,
    /// When the last of it was done: later than that.
    pub until: Moment,
    /// What it was for the most part.
    pub kind: HealthKind,
    /// What it is called there.
    pub title: String,
}

/// What a session was for the most part, as health apps sort exercise.
#[uniffi::remote(Enum)]
pub enum HealthKind {
    /// Moving through a range, and stretching.
    Stretching,
    /// Muscles that become stronger, and a trunk that becomes steady.
    Strength,
}

/// The choice to have finished sessions written into the phone's health app.
#[uniffi::remote(Record)]
pub struct HealthSwitch {
    /// What it is called.
    pub label: String,
    /// What it does.
    pub help: String,
    /// Said in its place where the phone has no such app.
    pub impossible: String,
    /// Said beside it while it is on and the phone does not allow it.
    pub denied: String,
    /// Whether it is on.
    pub on: bool,
}
