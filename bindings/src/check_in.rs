//! How was the week? The weekly check-in: its questions, and what a person answers.

use crate::MidbackError;
pub use crate::core::screens::check_in::{
    ActivityAnswer, CheckInAbout, CheckInAdd, CheckInAnswers, CheckInQuestion, CheckInScreen,
};
use crate::guard;
use crate::rating::Scale;
use crate::shared::Day;

/// Everything the check-in draws. Nothing has to be answered.
#[uniffi::remote(Record)]
pub struct CheckInScreen {
    /// The screen's title.
    pub title: String,
    /// What it is about.
    pub text: String,
    /// The day of an earlier check-in that is corrected; none for today's.
    pub day: Option<Day>,
    /// What is asked, in order.
    pub questions: Vec<CheckInQuestion>,
    /// What was answered before; nothing where there was no check-in yet.
    pub answers: CheckInAnswers,
    /// Names an activity of the person's own, where there is room for one more.
    pub add: Option<CheckInAdd>,
    /// Keeps the answers.
    pub save: String,
    /// Leaves it without keeping them.
    pub later: String,
}

/// One question, answered from 0 to 10.
#[uniffi::remote(Record)]
pub struct CheckInQuestion {
    /// Handed back with the answer.
    pub about: CheckInAbout,
    /// The question, and what its numbers mean.
    pub scale: Scale,
    /// Asks no more about it: only of an activity of the person's own, today.
    pub remove: Option<String>,
}

/// What a question is about.
#[uniffi::remote(Enum)]
pub enum CheckInAbout {
    /// Pain on average.
    Average,
    /// The worst pain.
    Worst,
    /// How much pain got in the way of enjoying life.
    Enjoyment,
    /// How much pain got in the way of general activity.
    Activity,
    /// How well an activity of the person's own can be done.
    Own {
        /// The activity, as the settings name it.
        name: String,
    },
}

/// Names an activity of the person's own.
#[uniffi::remote(Record)]
pub struct CheckInAdd {
    /// What such an activity is.
    pub text: String,
    /// What the field is called.
    pub field: String,
    /// Adds what was typed: `name_activity`.
    pub add: String,
}

/// The answers of a weekly check-in (rule F1). Each is a number from 0 to 10; one that is not given stays unknown.
#[uniffi::remote(Record)]
pub struct CheckInAnswers {
    /// Pain on average, in the last 7 days.
    pub average: Option<i32>,
    /// The worst pain in the last 7 days; not below the average.
    pub worst: Option<i32>,
    /// How much pain got in the way of enjoying life (PEG).
    pub enjoyment: Option<i32>,
    /// How much pain got in the way of general activity (PEG).
    pub activity: Option<i32>,
    /// The activities that the settings name, and how well each can be done (PSFS).
    pub activities: Vec<ActivityAnswer>,
}

/// How well a person can do an activity of their own.
#[uniffi::remote(Record)]
pub struct ActivityAnswer {
    /// The activity, as the settings name it.
    pub name: String,
    /// 0: cannot; 10: as before the pain.
    pub score: Option<i32>,
}

/// What is marked once a number of a question is tapped: the same number again takes it back.
#[uniffi::export]
pub fn check_in_after(
    answers: CheckInAnswers,
    about: CheckInAbout,
    value: i32,
) -> Result<CheckInAnswers, MidbackError> {
    guard::caught(|| Ok(answers.with(&about, value)))
}

/// What was answered to one question; none where nothing was.
#[uniffi::export]
pub fn check_in_said(answers: CheckInAnswers, about: CheckInAbout) -> Result<Option<i32>, MidbackError> {
    guard::caught(|| Ok(answers.of(&about)))
}
