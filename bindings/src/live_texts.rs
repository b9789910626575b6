//! What stands on the player's screen however the session goes.

pub use crate::core::LivePatience;
pub use crate::core::screens::live::{LiveGuide, LiveReason, LiveTexts};
use crate::rating::{RateStep, Scale};
use crate::shared::{EndDialog, ExerciseId, LeaveReason, LevelId};
use crate::symptoms::EmergencyCall;

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
    /// Closes what `more` opens.
    pub close: String,
    /// Leaves the player: the session waits.
    pub leave: String,
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
    /// What needs help at once, and whom to call.
    pub advice_call: EmergencyCall,
    /// Goes on with the next exercise.
    pub advice_go_on: String,
    /// Ends the session; asked for once more with `end_dialog`.
    pub end: String,
    /// The question before a session is ended early.
    pub end_dialog: EndDialog,
    /// How each exercise felt, in the session's order.
    pub rates: Vec<RateStep>,
    /// Leads to how an exercise is done.
    pub how: String,
    /// How each exercise is done, at its level and at each that `Easier` can lead to.
    pub guides: Vec<LiveGuide>,
    /// The speed of the voice, in percent of its usual one.
    pub voice_percent: u8,
    /// Which language is spoken, and as where: BCP 47, for the phone's voice.
    pub language: String,
    /// How long a voice is waited for, and what a headset needs.
    pub patience: LivePatience,
    /// Shown once a session where the phone has no voice for that, or lacks its data.
    pub no_voice: String,
    /// Shown once a session where the phone had a voice, it failed, and so it did again after it was begun anew.
    pub voice_failed: String,
    /// Shown once a session where the system lets no sound of this app through.
    pub no_sound: String,
    /// Where others may see that a session is led: nothing of health.
    pub notification: String,
    /// What the system calls these notifications in its settings.
    pub channel: String,
}

/// What a phone's voice is given, in milliseconds.
#[uniffi::remote(Record)]
pub struct LivePatience {
    /// An engine that does not answer within that has failed.
    pub wakes_ms: u32,
    /// So has one that was given words and has not begun to say them.
    pub begins_ms: u32,
    /// And one that is still at it: no cue is as long.
    pub lasts_ms: u32,
    /// A cue that waited longer than that to be said is dropped.
    pub fresh_ms: u32,
    /// Other sound stays low for so long after the last word.
    pub grace_ms: u32,
    /// After so long without a word a wireless headset may have gone to sleep.
    pub sleeps_ms: u32,
    /// So much silence before the next word wakes it.
    pub rouses_ms: u32,
}

/// How an exercise is done at a level.
#[uniffi::remote(Record)]
pub struct LiveGuide {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Its level.
    pub level: LevelId,
    /// What the exercise is called.
    pub name: String,
    /// What the level is called.
    pub level_name: String,
    /// Above the steps.
    pub how_title: String,
    /// Step by step; first what the therapist says of it.
    pub how: Vec<String>,
    /// Above what is felt.
    pub feel_title: String,
    /// What it feels like when it is done well.
    pub feel: String,
    /// Leads back to the session.
    pub close: String,
}

/// Why an exercise is left out.
#[uniffi::remote(Record)]
pub struct LiveReason {
    /// Handed back when it is chosen.
    pub reason: LeaveReason,
    /// What it is called.
    pub label: String,
}
