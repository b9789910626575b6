//! What is there to do today, and why.

use std::collections::BTreeSet;

use crate::book::Book;
use crate::catalog::Category;
use crate::facts::{Because, Decision};
use crate::history::Session;
use crate::ids::{ExerciseId, SessionId};
use crate::schedule::{DayPlan, LeftOut, WhyNot};
use crate::screens::Text;
use crate::time::Day;
use crate::words::Words;

/// Everything the Today screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TodayScreen {
    /// The screen's title.
    pub title: String,
    /// The training day, which before the day's turn is still yesterday's date.
    pub day: Day,
    /// The training day in words.
    pub date: String,
    /// Where the day stands.
    pub state: TodayState,
}

/// Where the day stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TodayState {
    /// A session waits.
    Ready {
        /// Above the session.
        heading: String,
        /// What it holds.
        session: SessionCard,
        /// Begins it.
        start: String,
    },
    /// A session was begun and can be gone on with.
    InProgress {
        /// Which one.
        id: SessionId,
        /// Above the session.
        heading: String,
        /// Sets finished, each side counted.
        done: u32,
        /// Sets in all, each side counted.
        total: u32,
        /// The same in words: "3 of 9 sets done".
        progress: String,
        /// What it holds.
        session: SessionCard,
        /// Goes on with it.
        proceed: String,
    },
    /// Today's session is over.
    Done {
        /// Which one.
        id: SessionId,
        /// The good news.
        heading: String,
        /// What happens now.
        text: String,
        /// Opens its summary.
        see: String,
    },
    /// No exercise can be offered.
    Nothing {
        /// That it is so.
        heading: String,
        /// What helps.
        text: String,
        /// Opens the settings.
        open_settings: String,
        /// Exercises that are left out, each with its reason.
        left_out: Vec<String>,
    },
}

/// What a session holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionCard {
    /// How long it takes: "About 8 minutes".
    pub duration: String,
    /// In the order in which they are done.
    pub items: Vec<SessionItem>,
    /// Above the exercises that are left out.
    pub left_out_heading: String,
    /// Exercises that are left out today, each with its reason.
    pub left_out: Vec<String>,
    /// How to stay safe.
    pub caution: String,
}

/// One exercise of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionItem {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// How much.
    pub dose: Text,
    /// What it is good for.
    pub aim: String,
    /// Why this dose.
    pub reason: String,
}

pub(crate) fn ready(words: &Words, book: &Book<'_>, today: Day, plan: &DayPlan, minutes: u8) -> TodayScreen {
    let left_out = why_not(words, book, &plan.left_out, minutes);
    let state = if plan.decisions.is_empty() {
        TodayState::Nothing {
            heading: words.today_nothing_heading(),
            text: words.today_nothing_text(),
            open_settings: words.today_open_settings(),
            left_out,
        }
    } else {
        TodayState::Ready {
            heading: words.today_ready_heading(),
            session: card(words, book, plan.seconds, &plan.decisions, left_out),
            start: words.today_start(),
        }
    };
    screen(words, today, state)
}

pub(crate) fn in_progress(
    words: &Words,
    book: &Book<'_>,
    today: Day,
    session: &Session,
    seconds: u32,
) -> TodayScreen {
    let (done, total) = session.progress();
    let state = TodayState::InProgress {
        id: session.id,
        heading: words.today_in_progress_heading(),
        done,
        total,
        progress: words.sets_done(&done.to_string(), &total.to_string()),
        session: card(words, book, seconds, &session.decisions, Vec::new()),
        proceed: words.today_continue(),
    };
    screen(words, today, state)
}

pub(crate) fn done(words: &Words, today: Day, session: &Session) -> TodayScreen {
    let (done, total) = session.progress();
    let state = TodayState::Done {
        id: session.id,
        heading: words.today_done_heading(),
        text: if done == total { words.today_done_text() } else { words.today_done_partly_text() },
        see: words.today_see_summary(),
    };
    screen(words, today, state)
}

fn screen(words: &Words, today: Day, state: TodayState) -> TodayScreen {
    TodayScreen { title: words.today_title(), day: today, date: words.day(today), state }
}

fn card(
    words: &Words,
    book: &Book<'_>,
    seconds: u32,
    decisions: &[Decision],
    left_out: Vec<String>,
) -> SessionCard {
    SessionCard {
        duration: words.about_minutes(seconds.div_ceil(60)),
        items: decisions.iter().map(|decision| item(words, book, decision)).collect(),
        left_out_heading: words.today_left_out_heading(),
        left_out,
        caution: words.today_caution(),
    }
}

fn item(words: &Words, book: &Book<'_>, decision: &Decision) -> SessionItem {
    SessionItem {
        exercise: decision.exercise.clone(),
        name: book.name(&decision.exercise),
        level: book.level_name(&decision.exercise, decision.level),
        dose: words.dose(&decision.dose),
        aim: book.aim(&decision.exercise),
        reason: match decision.because {
            Because::FirstTime => words.reason_first_time(),
            Because::SameAsLast { .. } => words.reason_same_as_last(),
            Because::Prescribed { prescription } => book.prescribed(prescription),
        },
    }
}

/// Why exercises are left out: kinds that rest, exercises that do not fit, and what more could be done with.
fn why_not(words: &Words, book: &Book<'_>, left_out: &[LeftOut], minutes: u8) -> Vec<String> {
    let mut reasons: Vec<String> = Vec::new();
    let mut missing = BTreeSet::new();
    for left in left_out {
        let reason = match &left.why {
            WhyNot::Rests(Category::Strength) => words.left_out_strength_rest(),
            WhyNot::Rests(category) => words.left_out_often_enough(&words.name(*category)),
            WhyNot::NoMinutes => words.left_out_minutes(&book.name(&left.exercise), &minutes.to_string()),
            WhyNot::Missing(things) => {
                missing.extend(things);
                continue;
            }
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    if !missing.is_empty() {
        let things: Vec<_> = missing.into_iter().map(|&thing| words.thing(thing).to_lowercase()).collect();
        reasons.push(words.left_out_equipment(&things.join(", ")));
    }
    reasons
}
