//! What a session was, exercise by exercise.

pub use crate::core::screens::summary::{SummaryRow, SummaryScreen};
use crate::felt::FeltPage;
use crate::picture::LevelPicture;
use crate::plan::PlanDay;
use crate::rating::{RateStep, Scale};
use crate::shared::{ExerciseId, SessionId};

/// Everything the summary draws.
#[uniffi::remote(Record)]
pub struct SummaryScreen {
    /// Which session.
    pub session: SessionId,
    /// The screen's title.
    pub title: String,
    /// In one sentence what was done.
    pub heading: String,
    /// In numbers: "9 of 9 sets".
    pub sets: String,
    /// Somebody at rest, for a quiet moment at the end: the first picture of its loop. None where it is over for long.
    pub at_rest: Option<LevelPicture>,
    /// This week, with today; empty where it is over for long.
    pub week: Vec<PlanDay>,
    /// The exercises, in the order in which they were done.
    pub rows: Vec<SummaryRow>,
    /// How all of it felt, while it still can be said: `tap_felt`; none where the person wants to be asked of each exercise.
    /// Nobody has to.
    pub felt: Option<FeltPage>,
    /// How exercises felt of which it was not said, while it still can be: `rate_exercise`; only where the person wants to be
    /// asked of each.
    pub questions: Vec<RateStep>,
    /// The pain now that it is over, while it still can be said and was not: `pain_after`.
    pub pain_after: Option<Scale>,
    /// Above what happens next.
    pub next_title: String,
    /// What happens next and why.
    pub next: String,
    /// When the next session is.
    pub next_session: Option<String>,
    /// Leaves the summary.
    pub close: String,
}

/// One exercise of a session, as it went.
#[uniffi::remote(Record)]
pub struct SummaryRow {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks, at the level at which it was done.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// Whether every set was done, and it was not broken off.
    pub whole: bool,
    /// How it went: "Done", "2 of 4 sets", "Stopped because it hurt".
    pub outcome: String,
    /// What was planned, where it was made easier: "Made easier. Planned: Upper body only".
    pub easier: Option<String>,
    /// What was done of each set: "Per set: 8, 8".
    pub amounts: Option<String>,
    /// "Pain 2"; none where it was not asked.
    pub pain: Option<String>,
    /// "Effort 4"; none where it was not asked.
    pub effort: Option<String>,
    /// Opens the page about its dose.
    pub why: String,
}
