//! Why is the dose of an exercise what it is, how did it come to be, and what can be chosen instead?

pub use crate::core::DoseChoice;
pub use crate::core::screens::dose::{
    DoseChange, DoseDirection, DoseLadder, DoseLevel, DoseOffer, DoseScreen,
};
use crate::shared::{ExerciseId, Text};

/// Everything the page about a dose draws.
#[uniffi::remote(Record)]
pub struct DoseScreen {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// What it is called.
    pub title: String,
    /// What its level is called; none where it has none now.
    pub level: Option<String>,
    /// How much; none where it is left out, or nobody has said yet.
    pub dose: Option<Text>,
    /// That it is left out, where it is.
    pub left_out: Option<String>,
    /// Where that is among all that the person can come to; none where there is only one.
    pub ladder: Option<DoseLadder>,
    /// Above `why`.
    pub why_title: String,
    /// The reasons, the one that decided first.
    pub why: Vec<String>,
    /// Above `facts`.
    pub facts_title: String,
    /// What it stands on, with dates, oldest first.
    pub facts: Vec<String>,
    /// Above `nearest`: what it waits for, or what would have changed it.
    pub nearest_title: String,
    /// What of it each would be; all of them together where there are several.
    pub nearest: Vec<String>,
    /// By which rules, for who wants to look them up: "Rules C3, C8 (rule set 5)".
    pub rules: String,
    /// Above `offers`.
    pub offers_title: String,
    /// What can be chosen instead.
    pub offers: Vec<DoseOffer>,
    /// Chooses an offer, where it is asked once more.
    pub choose: String,
    /// Does not choose it.
    pub leave: String,
    /// Above `changes`.
    pub changes_title: String,
    /// How it came to be, newest first.
    pub changes: Vec<DoseChange>,
    /// Said where there is none yet.
    pub no_changes: String,
}

/// The doses of an exercise as a ladder: one place for each, grouped by level.
#[uniffi::remote(Record)]
pub struct DoseLadder {
    /// Easiest first.
    pub levels: Vec<DoseLevel>,
    /// The same in words: "Level 2 of 5, step 3 of 8".
    pub text: String,
}

/// The doses of one level.
#[uniffi::remote(Record)]
pub struct DoseLevel {
    /// "Level 2".
    pub title: String,
    /// How many doses it has; at least one.
    pub steps: u32,
    /// Which of them is the present one, from 1; none where it is on another level.
    pub present: Option<u32>,
    /// Whether it is below the present one.
    pub passed: bool,
}

/// A dose that can be chosen.
#[uniffi::remote(Record)]
pub struct DoseOffer {
    /// What it is; handed back with `step`.
    pub how: DoseChoice,
    /// Its place on the ladder.
    pub step: u32,
    /// What it does: "One step easier: 2 × 8".
    pub label: String,
    /// What to know before.
    pub warning: String,
}

/// Something that became of a dose, or happened with it.
#[uniffi::remote(Record)]
pub struct DoseChange {
    /// On which day, in words.
    pub day: String,
    /// What: "1 × 8 instead of 1 × 6".
    pub text: String,
    /// Why; none where the text says it.
    pub reason: Option<String>,
    /// Whether it went up, down, or neither.
    pub direction: DoseDirection,
}

/// Where a dose went.
#[uniffi::remote(Enum)]
pub enum DoseDirection {
    /// It asks for more.
    Up,
    /// It asks for less.
    Down,
    /// Something happened, or it is another and neither more nor less.
    Level,
}

/// How a person came to choose a dose.
#[uniffi::remote(Enum)]
pub enum DoseChoice {
    /// Less than before.
    Less,
    /// More, of what they had done in full.
    More,
    /// A lowering taken back.
    TakenBack,
    /// What was chosen and not done yet is not chosen any more.
    Withdrawn,
}
