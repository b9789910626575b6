//! What does the phone's health app get? Finished sessions with their times, and nothing of how they felt.

use crate::catalog::Category;
use crate::ids::SessionId;
use crate::time::Moment;
use crate::words::Words;

/// What is to be done in the phone's health app.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HealthWork {
    /// To be written, oldest first. One that is there already under its id takes its own place.
    pub write: Vec<HealthSession>,
    /// To be taken away: sessions that were written and have been deleted since.
    pub delete: Vec<SessionId>,
}

/// A session as the phone's health app keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HealthKind {
    /// Moving through a range, and stretching.
    Stretching,
    /// Muscles that become stronger, and a trunk that becomes steady.
    Strength,
}

/// The choice to have finished sessions written into the phone's health app.
#[derive(Debug, Clone, PartialEq, Eq)]
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

pub(crate) fn switch(words: &Words, on: bool) -> HealthSwitch {
    HealthSwitch {
        label: words.health_label(),
        help: words.health_help(),
        impossible: words.health_impossible(),
        denied: words.health_denied(),
        on,
    }
}

/// What a session was of which these exercises were done, one entry a set.
pub(crate) fn kind(sets: impl IntoIterator<Item = Category>) -> HealthKind {
    let (mut strength, mut other) = (0_u32, 0_u32);
    for category in sets {
        match category {
            Category::Strength | Category::Core => strength += 1,
            Category::RangeOfMotion
            | Category::SelfMassage
            | Category::StaticStretch
            | Category::LightActivity => other += 1,
        }
    }
    if strength > other { HealthKind::Strength } else { HealthKind::Stretching }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_what_most_of_its_sets_are() {
        use Category::{Core, RangeOfMotion, StaticStretch, Strength};
        assert_eq!(kind([Strength, Core, RangeOfMotion]), HealthKind::Strength);
        assert_eq!(kind([Strength, RangeOfMotion, StaticStretch]), HealthKind::Stretching);
        assert_eq!(
            kind([Strength, RangeOfMotion]),
            HealthKind::Stretching,
            "the lighter of the two where it is open"
        );
    }
}
