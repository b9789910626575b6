//! What is a reminder called? Stable, so that one that rang or was answered is never wanted again.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::time::Day;

/// What a reminder is about (rule E2). The order is that in which several in one notification are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReminderKind {
    /// After some session days without one: a word to come back.
    Comeback,
    /// A session is due.
    Session,
    /// Once more, where it was not done.
    FollowUp,
    /// How the morning after a session is.
    Morning,
    /// The weekly check-in.
    CheckIn,
    /// A prescription is to be looked at again.
    Review,
    /// Backups have not worked for some days.
    Backup,
    /// The app has to be opened, for reminders to go on.
    KeepComing,
    /// A try, which the person asked for.
    Test,
}

/// Every kind, with its name in the data.
pub(crate) const KINDS: [(ReminderKind, &str); 9] = [
    (ReminderKind::Comeback, "comeback"),
    (ReminderKind::Session, "session"),
    (ReminderKind::FollowUp, "follow-up"),
    (ReminderKind::Morning, "morning"),
    (ReminderKind::CheckIn, "check-in"),
    (ReminderKind::Review, "review"),
    (ReminderKind::Backup, "backup"),
    (ReminderKind::KeepComing, "keep-coming"),
    (ReminderKind::Test, "test"),
];

impl ReminderKind {
    /// The name in the data.
    pub(crate) fn name(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }

    /// Whether it is about a session that is to be done.
    pub(crate) fn is_of_a_session(self) -> bool {
        matches!(self, Self::Comeback | Self::Session | Self::FollowUp)
    }

    /// Whether it shares one notification with what comes within the same hour.
    pub(crate) fn shares(self) -> bool {
        !matches!(self, Self::Session | Self::FollowUp | Self::Test)
    }
}

/// One reminder. As text: `session/2026-03-28/1`, and `session/2026-03-28/1/2` where it was put off twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct ReminderId {
    pub(crate) kind: ReminderKind,
    /// The training day it is of.
    pub(crate) day: Day,
    /// Which of the day's times, from 1; 0 where it is of none.
    pub(crate) number: u8,
    /// How often it was put off.
    pub(crate) later: u8,
}

impl ReminderId {
    /// That of one that was not put off.
    pub(crate) fn new(kind: ReminderKind, day: Day, number: u8) -> Self {
        Self { kind, day, number, later: 0 }
    }

    /// The same, put off once more.
    pub(crate) fn put_off(self) -> Self {
        Self { later: self.later.saturating_add(1), ..self }
    }
}

impl fmt::Display for ReminderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.kind.name(), self.day, self.number)?;
        if self.later > 0 { write!(f, "/{}", self.later) } else { Ok(()) }
    }
}

impl FromStr for ReminderId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let unknown = || Error::unknown("reminder", text);
        let mut parts = text.split('/');
        let mut part = || parts.next().ok_or_else(unknown);
        let kind = part()?;
        let kind = KINDS.iter().find(|(_, name)| *name == kind).ok_or_else(unknown)?.0;
        let day = part()?.parse().map_err(|_| unknown())?;
        let number = part()?.parse().map_err(|_| unknown())?;
        let later = parts.next().map_or(Ok(0), str::parse).map_err(|_| unknown())?;
        let id = Self { kind, day, number, later };
        // Each reminder has one name.
        if id.to_string() == text { Ok(id) } else { Err(unknown()) }
    }
}

impl TryFrom<String> for ReminderId {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl From<ReminderId> for String {
    fn from(id: ReminderId) -> Self {
        id.to_string()
    }
}

/// What joins the names of all that one notification stands for.
const AND: char = '+';

/// The name of a notification that stands for all of these.
pub(crate) fn joined(ids: &[ReminderId]) -> String {
    let names: Vec<String> = ids.iter().map(ToString::to_string).collect();
    names.join(&AND.to_string())
}

/// All that a notification of that name stands for: at least one.
pub(crate) fn parted(name: &str) -> Result<Vec<ReminderId>> {
    name.split(AND).map(str::parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_is_written_and_no_other_way() {
        let day = Day::of(2026, 3, 28);
        for (kind, _) in KINDS {
            for (number, later) in [(0, 0), (1, 0), (24, 3)] {
                let id = ReminderId { kind, day, number, later };
                assert_eq!(id.to_string().parse::<ReminderId>().unwrap(), id);
            }
        }
        let two = "check-in/2026-03-28/0+review/2026-03-28/0";
        assert_eq!(joined(&parted(two).unwrap()), two);
        let wrong = [
            "",
            "session",
            "session/2026-03-28",
            "session/2026-03-28/",
            "session/2026-03-28/01",
            "session/2026-03-28/1/0",
            "session/2026-03-28/1/2/3",
            "session/2026-02-30/1",
            "gym/2026-03-28/1",
            "session/2026-03-28/256",
            "+",
            "session/2026-3-28/1",
            "session/2026-03-28/1+",
        ];
        for text in wrong {
            let refused = parted(text).unwrap_err().to_string();
            assert!(refused.contains("reminder"), "{text}: {refused}");
        }
    }
}
