//! What can be tapped on a reminder? Each action has one name, by which a phone and what waits to be stored keep it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::facts::Morning;

/// What can be answered to a reminder (rule E5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
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

/// Every action but *later*, with its name.
const NAMES: [(ReminderAction, &str); 7] = [
    (ReminderAction::Open, "open"),
    (ReminderAction::Start, "start"),
    (ReminderAction::Skip, "skip"),
    (ReminderAction::Morning { answer: Morning::NoWorse }, "morning-no-worse"),
    (ReminderAction::Morning { answer: Morning::BitWorse }, "morning-bit-worse"),
    (ReminderAction::Morning { answer: Morning::ClearlyWorse }, "morning-clearly-worse"),
    (ReminderAction::NotNow, "not-now"),
];

/// Before the minutes.
const LATER: &str = "later-";

impl fmt::Display for ReminderAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Later { minutes } => write!(f, "{LATER}{minutes}"),
            other => {
                let name = NAMES.iter().find(|(action, _)| action == other).map_or("", |(_, name)| name);
                f.write_str(name)
            }
        }
    }
}

impl FromStr for ReminderAction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let later = || text.strip_prefix(LATER)?.parse().ok().map(|minutes| Self::Later { minutes });
        let named = NAMES.iter().find(|(_, name)| *name == text).map(|(action, _)| *action);
        // Each action has one name.
        let found = named.or_else(later).filter(|action| action.to_string() == text);
        found.ok_or_else(|| Error::unknown("action", text))
    }
}

impl TryFrom<String> for ReminderAction {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl From<ReminderAction> for String {
    fn from(action: ReminderAction) -> Self {
        action.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_is_written_and_no_other_way() {
        let later = [10, 30, 60].map(|minutes| ReminderAction::Later { minutes });
        for action in NAMES.iter().map(|(action, _)| *action).chain(later) {
            assert_eq!(action.to_string().parse::<ReminderAction>().unwrap(), action);
        }
        for text in ["", "Skip", "later", "later-", "later-07", "later-+7", "later--7", "morning", "skip "] {
            let refused = text.parse::<ReminderAction>().unwrap_err().to_string();
            assert!(refused.contains("action"), "{text}: {refused}");
        }
    }
}
