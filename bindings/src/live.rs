//! A session that is led: one frame a tick, commands, and what has to be stored.

pub use crate::core::{LiveAfter, LiveFrame, LiveMotion, LiveQuestion, LiveState, LiveView, PartKind};
use crate::guard::Guarded;
use crate::live_events::{LiveCommand, LiveEvent};
use crate::live_marks::LiveMark;
use crate::live_texts::LiveTexts;
use crate::shared::{ExerciseId, Side, Text};
use crate::{MidbackError, core};

/// A session that is led by voice, picture and touch. Made by `Midback::live`; it holds no data and shares no lock with
/// `Midback`, so it may be called on the main thread, also while something is stored.
///
/// Every call takes the milliseconds since this player was made, by a clock that stands still for nothing. After each:
/// say `cues`, give `marks`, hand every event to `Midback::keep` and then its number to `stored`. Nothing that belongs
/// to what follows a set is said before that set is stored.
#[derive(Debug, uniffi::Object)]
pub struct LivePlayer(pub(crate) Guarded<core::LivePlayer>);

#[uniffi::export]
impl LivePlayer {
    /// The session at this moment. What is to be said and felt comes once; what comes more than a second late is left
    /// out. Ask about ten times a second, or at longer times while nothing is drawn or said.
    pub fn frame(&self, elapsed_ms: u64) -> Result<LiveFrame, MidbackError> {
        self.0.call(|player| Ok(player.frame(elapsed_ms)))
    }

    /// Does what the person asked for. What does not fit the moment, such as a late tap, changes nothing.
    pub fn act(&self, elapsed_ms: u64, command: LiveCommand) -> Result<LiveFrame, MidbackError> {
        self.0.call(|player| player.act(elapsed_ms, command))
    }

    /// Every event up to that number is stored.
    pub fn stored(&self, seq: u64) -> Result<(), MidbackError> {
        self.0.call(|player| {
            player.stored(seq);
            Ok(())
        })
    }

    /// What stands on the screen however the session goes. Ask once.
    pub fn texts(&self) -> Result<LiveTexts, MidbackError> {
        self.0.call(|player| Ok(player.texts()))
    }
}

/// A session at one moment.
#[uniffi::remote(Record)]
pub struct LiveFrame {
    /// What is drawn and stays for a second or longer: where it is the same as before, nothing has to be drawn anew.
    pub view: LiveView,
    /// What moves with every picture.
    pub motion: LiveMotion,
    /// To be said now, in order.
    pub cues: Vec<String>,
    /// To be felt or heard now, in order.
    pub marks: Vec<LiveMark>,
    /// To be stored, oldest first, until each is handed to `stored`. Nothing is said before that.
    pub events: Vec<LiveEvent>,
}

/// What is drawn of a session and stays for a second or longer.
#[uniffi::remote(Record)]
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
    /// Its level, from 1: `figure_loop` draws it.
    pub level: u8,
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
    /// What the therapist says of it, and where to begin, sentence by sentence; empty where nothing is known.
    pub start: Vec<String>,
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
    /// What a screen reader says when it changes; empty where the voice says it already.
    pub announce: String,
    /// The exercise of which can be said how it felt. Nobody has to.
    pub ask: Option<ExerciseId>,
    /// What the session waits for.
    pub question: Option<LiveQuestion>,
    /// What the exercise is called that the question is about; empty where there is none.
    pub question_name: String,
    /// Where to go; none until it is over.
    pub after: Option<LiveAfter>,
}

/// What moves with every picture.
#[uniffi::remote(Record)]
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

/// Where a person goes when a session is over.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum LiveAfter {
    /// To what was done.
    Summary,
    /// To the symptom check, because of a warning sign.
    SymptomCheck,
}

/// Whether a session runs.
#[uniffi::remote(Enum)]
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

/// A question that the session waits for.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum LiveQuestion {
    /// How much does it hurt? Answered by `Pain`, `WarningSign`, `Skip` or, where it was nothing, `GoOn`.
    HowMuch {
        /// Which exercise.
        exercise: ExerciseId,
    },
    /// Easier, or none of it? Answered by `Easier` or `Skip`.
    Easier {
        /// Which exercise.
        exercise: ExerciseId,
        /// Whether there is a level below that fits.
        possible: bool,
    },
    /// End the session? Answered by `End` or `GoOn`.
    EndOffer {
        /// Which exercise hurt.
        exercise: ExerciseId,
    },
}

/// What a part of a session is for.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum PartKind {
    /// Before the first set.
    GetReady,
    /// Into the next exercise's position.
    Change,
    /// Over to the other side.
    SideChange,
    /// Between two sets.
    Rest,
    /// A set on one side.
    Set,
    /// Nothing is left.
    Over,
}
