//! What is there to do today, and why.

pub use crate::core::screens::today::{SessionCard, SessionItem, TodayScreen, TodayState};
use crate::shared::{Day, ExerciseId, SessionId, Text};

/// Everything the Today screen draws.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
