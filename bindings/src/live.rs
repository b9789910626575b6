//! A session that is led: one frame a tick, commands, and what has to be stored.

pub use crate::core::{BeatKind, Haptic, LiveFigure, LiveFrame, LiveQuestion, LiveState, Measure, PartKind};
use crate::guard::Guarded;
use crate::live_events::{LiveCommand, LiveEvent};
use crate::live_texts::LiveTexts;
use crate::shared::{ExerciseId, Side};
use crate::{MidbackError, core};

/// A session that is led by voice, picture and touch. Made by `Midback::live`; it holds no data and shares no lock with
/// `Midback`, so it may be called on the main thread, also while something is stored.
///
/// Every call takes the milliseconds since this player was made, by a clock that stands still for nothing. After each:
/// say `cues`, give `haptics`, hand every event to `Midback::keep` and then its number to `stored`. Nothing that belongs
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
    /// Whether it runs.
    pub state: LiveState,
    /// What the current part is for.
    pub part: PartKind,
    /// The exercise that is done, or that comes.
    pub exercise: ExerciseId,
    /// What it is called.
    pub name: String,
    /// Which of the session's exercises, from 1.
    pub number: u32,
    /// The same in words: "Exercise 2 of 4".
    pub position: String,
    /// Its level, from 1.
    pub level: u8,
    /// What that is called.
    pub level_name: String,
    /// Which set, from 1.
    pub set: u8,
    /// How many.
    pub sets: u8,
    /// Which side.
    pub side: Side,
    /// All three in words: "Set 2 of 3, left side".
    pub set_and_side: String,
    /// What is counted: the repetition, breath, round or spot in hand, the seconds or minutes that are left; in a rest
    /// the seconds that are left.
    pub count: u32,
    /// Of how many; 0 in a rest.
    pub count_of: u32,
    /// What is counted.
    pub measure: Measure,
    /// How far the part is, from 0 to 1; where taps confirm, by taps.
    pub share: f64,
    /// Milliseconds of the part that are left; none where taps confirm it.
    pub left_ms: Option<u64>,
    /// Milliseconds of the session that are left at its pace.
    pub session_left_ms: u64,
    /// How long it ran, in milliseconds, without pauses.
    pub ran_ms: u64,
    /// Whether the person confirms each repetition by a tap.
    pub by_tap: bool,
    /// The picture.
    pub figure: LiveFigure,
    /// What comes after this exercise; empty after the last.
    pub next_name: String,
    /// Whether `Easier` leads to a level below.
    pub can_ease: bool,
    /// Whether `SwitchSides` changes something.
    pub can_switch: bool,
    /// To be said now, in order.
    pub cues: Vec<String>,
    /// To be felt now, in order.
    pub haptics: Vec<Haptic>,
    /// To be stored, oldest first, until each is handed to `stored`. Nothing is said before that.
    pub events: Vec<LiveEvent>,
    /// The exercise of which can be said how it felt. Nobody has to.
    pub ask: Option<ExerciseId>,
    /// What the session waits for.
    pub question: Option<LiveQuestion>,
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

/// Which picture of the exercise's loop fits.
#[uniffi::remote(Record)]
pub struct LiveFigure {
    /// What the body does; none where it waits in its first position.
    pub beat: Option<BeatKind>,
    /// Which part of a round, from 1; else 1.
    pub part: u16,
    /// How far that is, from 0 to 1.
    pub share: f64,
    /// Whether the mirror image fits: the right side.
    pub mirrored: bool,
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

/// What is felt, or heard as a short sound where nothing can be felt.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum Haptic {
    /// Breathe in.
    Inhale,
    /// Breathe out.
    Exhale,
    /// The side or the exercise changes.
    Switch,
    /// A set is done.
    Done,
    /// One of the last three seconds, or a repetition begins.
    Tick,
}

/// What the body does for a while.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum BeatKind {
    /// The way up of a repetition.
    Lift,
    /// The moment at its end.
    Pause,
    /// A hold, one second of it.
    Hold,
    /// The way back of a repetition.
    Lower,
    /// A breath in.
    BreathIn,
    /// A breath out.
    BreathOut,
    /// A part of a round.
    Part,
    /// A spot under a roller, with the way to the next one.
    Spot,
    /// A minute of an activity.
    Minute,
}

/// What counts up inside a level.
#[uniffi::remote(Enum)]
pub enum Measure {
    /// Times the movement is done.
    Repetitions,
    /// Breath cycles, in and out.
    Breaths,
    /// Seconds of a hold.
    Seconds,
    /// Minutes of an activity.
    Minutes,
    /// Rounds of a movement with several parts.
    Rounds,
    /// Seconds on a roller, all spots together.
    RollerSeconds,
}
