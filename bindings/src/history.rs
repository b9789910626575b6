//! All sessions so far, newest first, a page at a time.

pub use crate::core::screens::history::{EmptyHistory, HistoryScreen, HistorySession, MoreHistory};
use crate::shared::{Day, SessionId};
use crate::summary::SummaryRow;

/// Everything the History screen draws.
#[uniffi::remote(Record)]
pub struct HistoryScreen {
    /// The screen's title.
    pub title: String,
    /// How many sessions there are: "12 sessions so far".
    pub count: String,
    /// Newest first.
    pub sessions: Vec<HistorySession>,
    /// Said instead, where there is none.
    pub empty: Option<EmptyHistory>,
    /// Asks for earlier ones.
    pub more: Option<MoreHistory>,
}

/// Said where there is no session yet.
#[uniffi::remote(Record)]
pub struct EmptyHistory {
    /// That it is so.
    pub heading: String,
    /// What will be here.
    pub text: String,
}

/// There are earlier sessions.
#[uniffi::remote(Record)]
pub struct MoreHistory {
    /// Asks for them.
    pub label: String,
    /// Ask for those begun before this one.
    pub before: SessionId,
}

/// One session of the past.
#[uniffi::remote(Record)]
pub struct HistorySession {
    /// Which one.
    pub id: SessionId,
    /// Its training day.
    pub day: Day,
    /// Its training day in words.
    pub date: String,
    /// Whether every set was done.
    pub whole: bool,
    /// "Whole session", "Part of the session", "Not finished".
    pub outcome: String,
    /// "9 of 9 sets".
    pub sets: String,
    /// "4 exercises".
    pub exercises: String,
    /// Its exercises.
    pub rows: Vec<SummaryRow>,
}
