//! What stands on the player's screen however the session goes.

pub use crate::core::screens::live::{LiveReason, LiveTexts};
use crate::player::{EndDialog, RateStep, Scale};
use crate::shared::LeaveReason;

/// The words around a session that is led.
#[uniffi::remote(Record)]
pub struct LiveTexts {
    /// Begins.
    pub start: String,
    /// Stands still.
    pub pause: String,
    /// Goes on.
    pub resume: String,
    /// Ends what is going on.
    pub next: String,
    /// The set before once more.
    pub back: String,
    /// The set once more.
    pub repeat: String,
    /// Everything that is used less.
    pub more: String,
    /// Said where taps confirm repetitions.
    pub tap: String,
    /// The set is done.
    pub done: String,
    /// The next level below.
    pub easier: String,
    /// A longer rest.
    pub longer: String,
    /// A shorter rest.
    pub shorter: String,
    /// The other side first.
    pub switch_sides: String,
    /// Leaves out the rest of the exercise.
    pub skip: String,
    /// Above the reasons.
    pub skip_why: String,
    /// Why it is left out.
    pub reasons: Vec<LiveReason>,
    /// Before the first set.
    pub get_ready: String,
    /// Into the next position.
    pub change: String,
    /// Over to the other side.
    pub side: String,
    /// Between sets.
    pub rest: String,
    /// At the end.
    pub over: String,
    /// Before the name of what comes next.
    pub next_up: String,
    /// It hurts.
    pub hurts: String,
    /// Above the question how much.
    pub hurts_title: String,
    /// It was nothing.
    pub hurts_nothing: String,
    /// Above the warning signs.
    pub warning_title: String,
    /// The warning signs.
    pub warning_text: String,
    /// One of them: ends the session.
    pub warning: String,
    /// Above the offer of something easier.
    pub easier_title: String,
    /// The offer.
    pub easier_text: String,
    /// Where there is nothing easier.
    pub easier_none: String,
    /// Easier.
    pub easier_take: String,
    /// None of it.
    pub easier_leave: String,
    /// The question how much it hurts.
    pub how_much: Scale,
    /// Above the advice to end.
    pub advice_title: String,
    /// The advice.
    pub advice_text: String,
    /// What needs more than a rest.
    pub advice_sharp: String,
    /// Goes on with the next exercise.
    pub advice_go_on: String,
    /// Ends the session; asked for once more with `end_dialog`.
    pub end: String,
    /// The question before a session is ended early.
    pub end_dialog: EndDialog,
    /// How each exercise felt, in the session's order.
    pub rates: Vec<RateStep>,
    /// The speed of the voice, in percent of its usual one.
    pub voice_percent: u8,
}

/// Why an exercise is left out.
#[uniffi::remote(Record)]
pub struct LiveReason {
    /// Handed back when it is chosen.
    pub reason: LeaveReason,
    /// What it is called.
    pub label: String,
}
