//! All sessions so far, newest first, a page at a time; looked for by exercise, and by how they went.

use crate::book::Book;
use crate::history::Session;
use crate::ids::SessionId;
use crate::screens::calendar::morning;
use crate::screens::summary::{self, SummaryRow};
use crate::time::{Day, Moment};
use crate::words::Words;

/// Sessions on one page.
pub(crate) const PAGE: u32 = 20;

/// Which sessions are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HistoryQuery {
    /// What was typed; empty for every exercise.
    pub search: String,
    /// How they went.
    pub only: HistoryOnly,
    /// Those begun before this one; none for the newest.
    pub before: Option<SessionId>,
}

/// How sessions went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HistoryOnly {
    /// However they went.
    #[default]
    All,
    /// Every set was done.
    Whole,
    /// Some sets were not.
    Part,
    /// Something hurt (rule F5).
    Hurt,
}

/// Everything the History screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryChoice {
    /// Handed back when it is tapped.
    pub only: HistoryOnly,
    /// What it is called.
    pub label: String,
    /// Whether it is chosen.
    pub selected: bool,
}

/// Said where there is no session yet, or none that was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyHistory {
    /// That it is so.
    pub heading: String,
    /// What will be here, or what helps.
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

/// `page` holds one session more than is shown, where there is one.
pub(crate) fn screen(
    words: &Words,
    book: &Book<'_>,
    today: Day,
    now: Moment,
    count: u32,
    query: &HistoryQuery,
    mut page: Vec<Session>,
) -> HistoryScreen {
    let there_is_more = page.len() > PAGE as usize;
    page.truncate(PAGE as usize);
    let more = page
        .last()
        .filter(|_| there_is_more)
        .map(|last| MoreHistory { label: words.history_more(), before: last.id });
    HistoryScreen {
        title: words.history_title(),
        count: words.history_count(count),
        search: (count > 0).then(|| search(words, query)),
        empty: (page.is_empty() && query.before.is_none()).then(|| empty(words, count)),
        sessions: page.iter().map(|session| session_row(words, book, today, now, session)).collect(),
        more,
    }
}

fn empty(words: &Words, count: u32) -> EmptyHistory {
    if count == 0 {
        EmptyHistory { heading: words.history_empty_heading(), text: words.history_empty_text() }
    } else {
        EmptyHistory { heading: words.history_nothing_heading(), text: words.history_nothing_text() }
    }
}

fn search(words: &Words, query: &HistoryQuery) -> HistorySearch {
    let all = [
        (HistoryOnly::All, words.history_all()),
        (HistoryOnly::Whole, words.history_only_whole()),
        (HistoryOnly::Part, words.history_only_part()),
        (HistoryOnly::Hurt, words.history_only_hurt()),
    ];
    let choice = |(only, label)| HistoryChoice { only, label, selected: only == query.only };
    HistorySearch {
        hint: words.history_search(),
        clear: words.search_clear(),
        filter: words.history_filter(),
        choices: all.map(choice).into(),
    }
}

pub(crate) fn session_row(
    words: &Words,
    book: &Book<'_>,
    today: Day,
    now: Moment,
    session: &Session,
) -> HistorySession {
    let (done, total) = session.progress();
    let before = session.baseline.map(|pain| words.day_pain_before(&pain.value().to_string()));
    let after = session.morning().map(|said| words.day_morning(&morning(words, said).to_lowercase()));
    HistorySession {
        id: session.id,
        day: session.day,
        date: words.recent_day(session.day, today),
        outcome: if done == total {
            words.history_whole()
        } else if session.is_open(today, now) {
            words.history_open()
        } else {
            words.history_part()
        },
        sets: words.summary_sets(&done.to_string(), total),
        exercises: words.summary_exercises(crate::history::count(session.decisions.len())),
        lines: before.into_iter().chain(after).collect(),
        rows: session.decisions.iter().map(|decision| summary::row(words, book, session, decision)).collect(),
        correct: words.day_correct(),
        correct_spoken: words.day_correct_spoken(),
    }
}
