//! What can be tapped on a reminder?

use serde::{Deserialize, Serialize};

use crate::facts::Morning;

/// What can be answered to a reminder (rule E5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderAction {
    /// It was tapped, and no button of it.
    Open,
    /// Begin the session.
    Start,
    /// Be reminded again.
    Later {
        /// In so many minutes: 10, 30 or 60.
        minutes: u32,
    },
    /// The session will not be done.
    Skip,
    /// How the morning is.
    Morning {
        /// The answer.
        answer: Morning,
    },
    /// Not now.
    NotNow,
}
