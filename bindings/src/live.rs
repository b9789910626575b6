//! A session that is led: one frame a tick, commands, and what has to be stored.

pub use crate::core::{LiveAfter, LiveFrame, LiveMotion, LiveQuestion, LiveState, LiveView, PartKind};
use crate::guard::Guarded;
use crate::live_card::{LiveAsk, LiveCard};
use crate::live_events::{LiveCommand, LiveEvent, LiveKept};
use crate::live_marks::LiveMark;
use crate::live_texts::LiveTexts;
use crate::shared::{ExerciseId, LevelId, Moment, Side, Text};
use crate::{MidbackError, core};

/// A session that is led by voice, picture and touch. Made by `Midback::live`; it holds no data and shares no lock with
/// `Midback`, so it may be called on the main thread, also while something is stored.
///
/// Every call takes the milliseconds since this player was made, by a clock that stands still for nothing, and the moment
/// that the phone's clock shows. Do what each answer says, in this order: fall silent, say `cues`, give `marks`, hand
/// `keep` to `Midback::keep` and its answer or its error to `kept` or `not_kept`, and ask again in `next_ms`. All else is
/// decided here: nothing that follows a set is said before that set is stored.
#[derive(Debug, uniffi::Object)]
pub struct LivePlayer(pub(crate) Guarded<core::LivePlayer>);

impl LivePlayer {
    /// Where a call fails by a defect, the session stands and says so.
    fn frame_or_stand(
        &self,
        elapsed_ms: u64,
        now: Moment,
        call: impl FnOnce(&mut core::LivePlayer) -> LiveFrame,
    ) -> Result<LiveFrame, MidbackError> {
        let frame = self.0.call(|player| Ok(call(player)));
        frame.or_else(|_| self.0.call(|player| Ok(player.failed(elapsed_ms, now))))
    }
}

#[uniffi::export]
impl LivePlayer {
    /// The session at this moment. What is to be said and felt comes once; what comes more than a second late is left
    /// out.
    pub fn frame(&self, elapsed_ms: u64, now: Moment) -> Result<LiveFrame, MidbackError> {
        self.frame_or_stand(elapsed_ms, now, |player| player.frame(elapsed_ms, now))
    }

    /// Does what the person asked for. What does not fit the moment, such as a late tap, changes nothing. Refused where a
    /// number is none that is possible.
    pub fn act(&self, elapsed_ms: u64, now: Moment, command: LiveCommand) -> Result<LiveFrame, MidbackError> {
        match self.0.call(|player| player.act(elapsed_ms, now, command)) {
            Err(MidbackError::Unexpected { .. }) => self.0.call(|player| Ok(player.failed(elapsed_ms, now))),
            other => other,
        }
    }

    /// The event of that number is stored; `answer` is what `Midback::keep` said to it.
    pub fn kept(
        &self,
        elapsed_ms: u64,
        now: Moment,
        seq: u64,
        answer: LiveKept,
    ) -> Result<LiveFrame, MidbackError> {
        self.frame_or_stand(elapsed_ms, now, |player| player.kept(elapsed_ms, now, seq, &answer))
    }

    /// The event of that number is not stored, for this error. Whether it is tried again, the player says.
    pub fn not_kept(
        &self,
        elapsed_ms: u64,
        now: Moment,
        seq: u64,
        error: MidbackError,
    ) -> Result<LiveFrame, MidbackError> {
        self.frame_or_stand(elapsed_ms, now, |player| player.not_kept(elapsed_ms, now, seq, &error))
    }

    /// Whether the app is in front of the person: pictures want more frames than a voice. It is at first.
    pub fn set_in_front(&self, is_in_front: bool) -> Result<(), MidbackError> {
        self.0.call(|player| {
            player.set_in_front(is_in_front);
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
    /// longer is, the last words are still said. For a phone that lets an app live in the background only by its sound
    /// (iOS); Android has a service for that.
    pub sound: bool,
    /// Whether something is not stored yet: whoever leaves the player holds it, and its timer, until that is.
    pub unkept: bool,
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
    /// For how long the phone's processor is kept awake from here on, in milliseconds, unless the view changes before. It
    /// is longer than what goes on now takes; 0 where nothing does. For a phone that has to ask for that (Android).
    pub awake_ms: u64,
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
    /// To the day, where nothing was done: it is as it was before.
    Today,
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
    /// How much does it hurt? Answered by `Pain`, `WarningSign`, `Leave` or, where it was nothing, `GoOn`.
    HowMuch {
        /// Which exercise.
        exercise: ExerciseId,
    },
    /// Easier, or none of it? Answered by `Easier` or `Leave`.
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
