//! The saved data is damaged: what can be done, and what came of it?

use crate::store::{Backup, Recovered};
use crate::words::Words;

/// What brings damaged data back.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryDone {
    /// That it is over.
    pub title: String,
    /// What is back, and what is not.
    pub lines: Vec<String>,
    /// Goes on with the app.
    pub go_on: String,
}

pub(crate) fn offer(words: &Words, newest: Option<&Backup>) -> RecoveryOffer {
    let from = newest
        .map_or_else(|| words.recovery_no_backup(), |backup| words.recovery_backup(&words.date(backup.day)));
    RecoveryOffer {
        heading: words.recovery_heading(),
        lines: vec![from, words.recovery_kept()],
        go: words.recovery_go(),
        working: words.recovery_working(),
        stop: words.data_stop(),
    }
}

pub(crate) fn done(words: &Words, recovered: &Recovered) -> RecoveryDone {
    let last = recovered.last_session.map(|day| words.date(day)).unwrap_or_default();
    let missing = u32::try_from(recovered.missing).unwrap_or(u32::MAX);
    let lines = [
        Some(words.recovery_sessions(recovered.sessions, &last)),
        (missing > 0).then(|| words.recovery_missing(missing)),
        Some(words.recovery_check()),
    ];
    RecoveryDone {
        title: words.recovery_title(),
        lines: lines.into_iter().flatten().collect(),
        go_on: words.recovery_on(),
    }
}
