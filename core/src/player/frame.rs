//! What is seen, heard and felt of a session at one moment? Everything a screen needs, in one record: what is drawn
//! and stays for a while, and what moves with every picture.

use super::events::{Event, LiveCommand, LiveEvent, LiveQuestion};
use super::feel::LiveMark;
use super::script::PartKind;
use crate::dose::Side;
use crate::ids::{ExerciseId, LevelId};
use crate::words::Text;

/// Whether a session runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveState {
    /// It waits to be started.
    Ready,
    /// Time passes.
    Running,
    /// It stands until it is resumed.
    Paused,
    /// It stands until a question is answered.
    Asked,
    /// It is over; how exercises felt can still be said.
    Over,
}

/// Where a person goes when a session is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveAfter {
    /// To what was done.
    Summary,
    /// To the day, where nothing was done: it is as it was before.
    Today,
    /// To the symptom check, because of a warning sign.
    SymptomCheck,
}

/// A session at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveFrame {
    /// What is drawn and stays for a second or longer: where it is the same as before, nothing has to be drawn anew.
    pub view: LiveView,
    /// What moves with every picture.
    pub motion: LiveMotion,
    /// Whether what is being said is stopped first: it belongs to a place that was left.
    pub silence: bool,
    /// To be said now, in order.
    pub cues: Vec<String>,
    /// To be felt or heard now, in order.
    pub marks: Vec<LiveMark>,
    /// To be stored now; none while one is being stored. Nothing that follows it is said before `kept`.
    pub keep: Option<LiveEvent>,
    /// In how many milliseconds a frame has to be asked for at the latest; none where nothing changes by itself.
    pub next_ms: Option<u64>,
    /// Whether the phone's sound is the session's: from its start on, and while it stands for a while. Where it no
    /// longer is, the last words are still said.
    pub sound: bool,
    /// Whether something is not stored yet: whoever leaves the player holds it until that is.
    pub unkept: bool,
}

/// What the machine says of a moment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Frame {
    pub(crate) view: LiveView,
    pub(crate) motion: LiveMotion,
    pub(crate) cues: Vec<String>,
    pub(crate) marks: Vec<LiveMark>,
    /// What is not stored yet, oldest first.
    pub(crate) events: Vec<Event>,
}

/// What a phone shows of a session outside the app: on the lock screen, in a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveButton {
    /// What it does.
    pub command: LiveCommand,
    /// What it is called.
    pub label: String,
}

/// How an exercise felt: what is asked next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveAsk {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// On which scale.
    pub scale: LiveScale,
}

/// A scale from 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveScale {
    /// How much it hurt.
    Pain,
    /// How hard it was.
    Effort,
}

/// What is drawn of a session and stays for a second or longer.
#[allow(clippy::struct_excessive_bools, reason = "each of them is drawn by itself")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveView {
    /// Whether it runs.
    pub state: LiveState,
    /// What the current part is for.
    pub part: PartKind,
    /// The same in words: "Rest", "Paused"; in a set what its level is called.
    pub label: String,
    /// The exercise that is done, or that comes.
    pub exercise: ExerciseId,
    /// What it is called.
    pub name: String,
    /// Which of the session's exercises, from 1.
    pub number: u32,
    /// The same in words: "Exercise 2 of 4".
    pub position: String,
    /// Its level: `figure_loop` draws it.
    pub level: LevelId,
    /// What that is called.
    pub level_name: String,
    /// How much one set is: "8 repetitions".
    pub target: Text,
    /// What it is done with: "2 kg", "light band"; none where it has no load.
    pub load: Option<Text>,
    /// Whether its load is a band, for the figure.
    pub banded: bool,
    /// Whether the figure's mirror image fits: the left side.
    pub mirrored: bool,
    /// What the figure shows, for those who do not see it; empty where there is none.
    pub figure: String,
    /// What the therapist says of it, and where to begin: as long as the body still goes there. Empty once a set runs, and
    /// where nothing is known.
    pub start: String,
    /// Which set, from 1.
    pub set: u8,
    /// How many.
    pub sets: u8,
    /// Which side.
    pub side: Side,
    /// All three in words: "Set 2 of 3, left side".
    pub set_and_side: String,
    /// What is counted: the repetition, breath, round or spot in hand, the seconds or minutes that are left; in a rest
    /// the seconds that are left; where taps confirm, how many were.
    pub count: u32,
    /// What stands under that number: "of 8", "seconds".
    pub count_line: String,
    /// Both, as they are said: "Repetition 3 of 8".
    pub count_spoken: String,
    /// Whether the person confirms each repetition by a tap.
    pub by_tap: bool,
    /// How long the session still takes, in whole minutes.
    pub session_left: Text,
    /// What comes after this exercise: "Next: Plank"; empty after the last.
    pub next_up: String,
    /// Whether `Easier` leads to a level below.
    pub can_ease: bool,
    /// Whether `SwitchSides` changes something.
    pub can_switch: bool,
    /// Whether there is a set before this one to go back to.
    pub can_go_back: bool,
    /// Whether there is a rest, now or next, that can be longer or shorter.
    pub can_rest: bool,
    /// What a screen reader says when it changes; empty where the voice says it already.
    pub announce: String,
    /// What can be said of an exercise that is over. Nobody has to.
    pub ask: Option<LiveAsk>,
    /// What the session waits for.
    pub question: Option<LiveQuestion>,
    /// What is said now, to be read: under the figure, whether the voice is on or not. Empty before anything is, and
    /// while `start` stands there.
    pub caption: String,
    /// What the person's health asks to take care of, while the body goes into position.
    pub cautions: Vec<String>,
    /// What the exercise is called that the question is about; empty where there is none.
    pub question_name: String,
    /// What changed by itself, and why; empty where nothing did.
    pub notice: String,
    /// What keeps something from being stored, and what can be done; empty where nothing does.
    pub problem: String,
    /// What is shown outside the app; none before the start, and once it is over and stored.
    pub card: Option<LiveCard>,
    /// Where to go; none until it is over and all of it is stored.
    pub after: Option<LiveAfter>,
    /// For how long the phone is kept awake from here on, in milliseconds, unless something changes before: longer than
    /// what goes on now takes. 0 where nothing does.
    pub awake_ms: u64,
}

/// What moves with every picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LiveMotion {
    /// How far the part is, from 0 to 1; where taps confirm, by taps.
    pub share: f64,
    /// Milliseconds of the part that are left; none where taps confirm it.
    pub left_ms: Option<u64>,
    /// Milliseconds of the session that are left at its pace.
    pub session_left_ms: u64,
    /// How long it ran, in milliseconds, without pauses.
    pub ran_ms: u64,
    /// How full the lungs are, from 0 to 1; none where the breath is not led.
    pub breath: Option<f64>,
    /// Which thirtieth of a second of the figure's loop is shown.
    pub tick: u16,
}
