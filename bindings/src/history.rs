//! All sessions so far, newest first, a page at a time; looked for by exercise, and by how they went.

pub use crate::core::screens::history::{
    EmptyHistory, HistoryChoice, HistoryOnly, HistoryQuery, HistoryScreen, HistorySearch, HistorySession,
    MoreHistory,
};
use crate::shared::{Day, SessionId};
use crate::summary::SummaryRow;

/// Which sessions are wanted.
#[uniffi::remote(Record)]
pub struct HistoryQuery {
    /// What was typed; empty for every exercise.
    pub search: String,
    /// How they went.
    pub only: HistoryOnly,
    /// Those begun before this one; none for the newest.
    pub before: Option<SessionId>,
}

/// How sessions went.
#[uniffi::remote(Enum)]
pub enum HistoryOnly {
    /// However they went.
    All,
    /// Every set was done.
    Whole,
    /// Some sets were not.
    Part,
    /// Something hurt (rule F5).
    Hurt,
}

/// Everything the History screen draws.
#[uniffi::remote(Record)]
pub struct HistoryScreen {
    /// The screen's title.
    pub title: String,
    /// How many sessions there are: "12 sessions so far".
    pub count: String,
    /// In the search field; none where there is nothing to look for.
    pub search: Option<HistorySearch>,
    /// Newest first.
    pub sessions: Vec<HistorySession>,
    /// Said instead, where there is none.
    pub empty: Option<EmptyHistory>,
    /// Asks for earlier ones.
    pub more: Option<MoreHistory>,
}

/// Looks for sessions.
#[uniffi::remote(Record)]
pub struct HistorySearch {
    /// In the empty field.
    pub hint: String,
    /// Empties it.
    pub clear: String,
    /// What the choices are.
    pub filter: String,
    /// How sessions went.
    pub choices: Vec<HistoryChoice>,
}

/// How sessions went, to be chosen.
#[uniffi::remote(Record)]
pub struct HistoryChoice {
    /// Handed back when it is tapped.
    pub only: HistoryOnly,
    /// What it is called.
    pub label: String,
    /// Whether it is chosen.
    pub selected: bool,
}

/// Said where there is no session yet, or none that was looked for.
#[uniffi::remote(Record)]
pub struct EmptyHistory {
    /// That it is so.
    pub heading: String,
    /// What will be here, or what helps.
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
    /// "Done in full", "Done in part", "Not finished".
    pub outcome: String,
    /// "9 of 9 sets".
    pub sets: String,
    /// "4 exercises".
    pub exercises: String,
    /// What was said around it: the pain before, the morning after; a line each.
    pub lines: Vec<String>,
    /// Its exercises.
    pub rows: Vec<SummaryRow>,
    /// Corrects it: "Correct".
    pub correct: String,
    /// The same for a screen reader.
    pub correct_spoken: String,
}
