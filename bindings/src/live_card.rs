//! What is shown of a session outside the app, and what it asks beside what it does.

pub use crate::core::{LiveAsk, LiveButton, LiveCard, LiveScale};
use crate::live_events::LiveCommand;
use crate::shared::ExerciseId;

/// What a phone shows of a session outside the app: on the lock screen, in a notification.
#[uniffi::remote(Record)]
pub struct LiveCard {
    /// The exercise.
    pub title: String,
    /// The set, or what is going on.
    pub text: String,
    /// What stands there where others may read it: nothing of health.
    pub public_title: String,
    /// What can be done from there, in this order. A question is answered in the app, where it is read in full.
    pub buttons: Vec<LiveButton>,
}

/// A button outside the app.
#[uniffi::remote(Record)]
pub struct LiveButton {
    /// What it does.
    pub command: LiveCommand,
    /// What it is called.
    pub label: String,
}

/// How an exercise felt: what is asked next.
#[uniffi::remote(Record)]
pub struct LiveAsk {
    /// Which exercise: `LiveTexts.rates` has the question.
    pub exercise: ExerciseId,
    /// On which scale.
    pub scale: LiveScale,
}

/// A scale from 0 to 10.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum LiveScale {
    /// How much it hurt.
    Pain,
    /// How hard it was.
    Effort,
}
