//! Does it help? How steadily somebody exercises, what their answers say over time, and what changed and why.

use crate::chart::Chart;
pub use crate::core::ProgressRange;
pub use crate::core::screens::progress::{
    CheckInCard, EmptyProgress, ProgressChange, ProgressEvent, ProgressLadder, ProgressNumber,
    ProgressRangeChoice, ProgressScreen,
};
use crate::dose::DoseDirection;
use crate::picture::LevelPicture;
use crate::shared::ExerciseId;

/// Everything the Progress screen draws.
#[uniffi::remote(Record)]
pub struct ProgressScreen {
    /// The screen's title.
    pub title: String,
    /// What the ranges are.
    pub ranges_label: String,
    /// How far back it can look.
    pub ranges: Vec<ProgressRangeChoice>,
    /// The weekly check-in.
    pub check_in: CheckInCard,
    /// Said instead of everything below, where there is nothing yet.
    pub empty: Option<EmptyProgress>,
    /// How steadily somebody exercises; empty where there was no session yet.
    pub numbers: Vec<ProgressNumber>,
    /// Pain, pain in daily life, own activities, sessions each week: those of which there is something.
    pub charts: Vec<Chart>,
    /// Above the ladders.
    pub ladders_title: String,
    /// How the level of exercises changed: first those that came to another, then those done last.
    pub ladders: Vec<ProgressLadder>,
    /// Above what changed.
    pub changes_title: String,
    /// What changed, newest first.
    pub changes: Vec<ProgressChange>,
    /// Below them: that there were none, or earlier ones too.
    pub changes_note: Option<String>,
    /// Above what went wrong.
    pub events_title: String,
    /// What went wrong, newest first; empty where nothing did.
    pub events: Vec<ProgressEvent>,
    /// Opens the history.
    pub open_history: String,
    /// Opens the report.
    pub open_report: String,
}

/// How far back to look.
#[uniffi::remote(Record)]
pub struct ProgressRangeChoice {
    /// Handed back when it is tapped.
    pub range: ProgressRange,
    /// "12 weeks".
    pub label: String,
    /// Whether it is shown.
    pub selected: bool,
}

/// The weekly check-in: whether it is time for one.
#[uniffi::remote(Record)]
pub struct CheckInCard {
    /// What it is.
    pub heading: String,
    /// What it takes, or when the next one is.
    pub text: String,
    /// Opens it.
    pub open: String,
    /// Whether it is time for it.
    pub due: bool,
}

/// Said where there is nothing yet.
#[uniffi::remote(Record)]
pub struct EmptyProgress {
    /// That it is so.
    pub heading: String,
    /// What will be here.
    pub text: String,
}

/// One number about how steadily somebody exercises.
#[uniffi::remote(Record)]
pub struct ProgressNumber {
    /// What it is.
    pub label: String,
    /// "86%", "Steady".
    pub value: String,
    /// What it means.
    pub help: String,
}

/// The ladder of one exercise over time.
#[uniffi::remote(Record)]
pub struct ProgressLadder {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks at its present level.
    pub picture: LevelPicture,
    /// Its levels by day; its title is the exercise's name.
    pub chart: Chart,
}

/// A dose that was another than before it.
#[uniffi::remote(Record)]
pub struct ProgressChange {
    /// On which day.
    pub date: String,
    /// Of which exercise.
    pub exercise: ExerciseId,
    /// How it looks at the level that it came to.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// From what to what.
    pub text: String,
    /// Why.
    pub reason: String,
    /// Whether it was up or down.
    pub direction: DoseDirection,
}

/// Something that went wrong (rule F5).
#[uniffi::remote(Record)]
pub struct ProgressEvent {
    /// On which day.
    pub date: String,
    /// What.
    pub text: String,
}

/// How far back the Progress screen looks.
#[uniffi::remote(Enum)]
pub enum ProgressRange {
    /// Two weeks.
    TwoWeeks,
    /// Twelve weeks: as far as a trend looks.
    TwelveWeeks,
    /// A year.
    Year,
    /// Two years.
    TwoYears,
}
