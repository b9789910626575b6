//! All sessions so far, newest first, a page at a time.

use crate::book::Book;
use crate::history::Session;
use crate::ids::SessionId;
use crate::screens::summary::{self, SummaryRow};
use crate::time::{Day, Moment};
use crate::words::Words;

/// Sessions on one page.
pub(crate) const PAGE: u32 = 30;

/// Everything the History screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyHistory {
    /// That it is so.
    pub heading: String,
    /// What will be here.
    pub text: String,
}

/// There are earlier sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoreHistory {
    /// Asks for them.
    pub label: String,
    /// Ask for those begun before this one.
    pub before: SessionId,
}

/// One session of the past.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// `page` holds one session more than is shown, where there is one.
pub(crate) fn screen(
    words: &Words,
    book: &Book<'_>,
    today: Day,
    now: Moment,
    count: u32,
    first_page: bool,
    mut page: Vec<Session>,
) -> HistoryScreen {
    let there_is_more = page.len() > PAGE as usize;
    page.truncate(PAGE as usize);
    let more = page
        .last()
        .filter(|_| there_is_more)
        .map(|last| MoreHistory { label: words.history_more(), before: last.id });
    let empty = (page.is_empty() && first_page)
        .then(|| EmptyHistory { heading: words.history_empty_heading(), text: words.history_empty_text() });
    HistoryScreen {
        title: words.history_title(),
        count: words.history_count(count),
        sessions: page.iter().map(|session| one(words, book, today, now, session)).collect(),
        empty,
        more,
    }
}

fn one(words: &Words, book: &Book<'_>, today: Day, now: Moment, session: &Session) -> HistorySession {
    let (done, total) = session.progress();
    HistorySession {
        id: session.id,
        day: session.day,
        date: words.recent_day(session.day, today),
        whole: done == total,
        outcome: if done == total {
            words.history_whole()
        } else if session.is_open(today, now) {
            words.history_open()
        } else {
            words.history_part()
        },
        sets: words.summary_sets(&done.to_string(), total),
        exercises: words.summary_exercises(crate::history::count(session.decisions.len())),
        rows: session.decisions.iter().map(|decision| summary::row(words, book, session, decision)).collect(),
    }
}
