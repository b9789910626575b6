//! What does a person do with a session that is led, and what of it has to be stored or answered?

use super::frame::LiveAfter;
use crate::dose::Side;
use crate::facts::LeaveReason;
use crate::ids::{ExerciseId, LevelId};
use crate::time::Moment;

/// What a person can do with it. What does not fit the moment changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveCommand {
    /// Begins.
    Start,
    /// Stands still.
    Pause,
    /// Goes on after a pause.
    Resume,
    /// Ends what is going on: a rest, or a set with what was done of it.
    Next,
    /// Does the set before this one again.
    Back,
    /// Begins the set, or the time before it, anew.
    Repeat,
    /// A repetition is done, where they are confirmed by tap.
    Confirm,
    /// The set is done, with that amount.
    Finish {
        /// From 0 to 999, in the dose's unit.
        amount: u16,
    },
    /// Leaves out the rest of the exercise in hand.
    Skip {
        /// Why.
        reason: LeaveReason,
    },
    /// Leaves out the rest of the exercise that a question is about; why, the question says.
    Leave,
    /// The next level below, from this set on.
    Easier,
    /// This rest, or the next one, is longer.
    LongerRest,
    /// This rest, or the next one, is shorter.
    ShorterRest,
    /// The other side goes first from here on.
    SwitchSides,
    /// It hurts: asks how much.
    Hurts,
    /// How much it hurts; answers that question.
    Pain {
        /// From 0 to 10.
        pain: i32,
    },
    /// It was nothing; or, after the advice to end, the next exercise all the same.
    GoOn,
    /// Sharp, spreading, tingling, numb or weak; pressure in the chest, dizziness, faintness, breathlessness: ends the
    /// session at once.
    WarningSign,
    /// How an exercise felt; what is not said stays unknown.
    Rate {
        /// Which.
        exercise: ExerciseId,
        /// From 0 to 10.
        pain: Option<i32>,
        /// From 0 to 10.
        effort: Option<i32>,
    },
    /// How it felt is not said now; the summary asks again.
    NotNow,
    /// Ends the session.
    End,
    /// The person leaves the player: it stands, and says nothing more. What is not stored yet is still handed out. Nothing
    /// but `TakeUp` changes anything then.
    PutAway,
    /// They are back.
    TakeUp,
}

/// Something that has to be stored. A phone hands it to `Midback::keep` as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveEvent {
    /// Rises by one with each; goes back to the player with what became of it.
    pub seq: u64,
    /// What happened.
    pub happened: LiveHappened,
    /// When, however late it is stored.
    pub at: Moment,
    /// How long the session had stood still since something of it was stored, or since its player was made, in
    /// milliseconds of a clock that nobody puts right.
    pub stood_ms: u64,
}

/// What happened, as the machine knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) seq: u64,
    pub(crate) happened: LiveHappened,
    /// Milliseconds after the player was made.
    pub(crate) elapsed: u64,
    pub(crate) stood_ms: u64,
}

/// The answer to something that was stored: what the player has to know of its session. A phone hands it on as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LiveKept {
    /// Where to go, where the session is over; none while it goes on.
    pub over: Option<LiveAfter>,
    /// The exercises that are not gone on with, whoever said so.
    pub closed: Vec<ExerciseId>,
    /// Those that no longer fit the person.
    pub unfit: Vec<LiveUnfit>,
    /// Whether screens have to ask again: something was stored.
    pub changed: bool,
}

/// An exercise of the session that no longer fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveUnfit {
    /// Which.
    pub exercise: ExerciseId,
    /// Why.
    pub reason: LeaveReason,
    /// The same in a sentence, which is shown and said.
    pub text: String,
}

/// What happened in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveHappened {
    /// A set on one side was done, or done again.
    SetFinished {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which set, from 1.
        set: u8,
        /// On which side.
        side: Side,
        /// How much of it.
        amount: u16,
    },
    /// The rest of an exercise was left out.
    Left {
        /// Which.
        exercise: ExerciseId,
        /// Why.
        reason: LeaveReason,
    },
    /// How an exercise felt.
    Rated {
        /// Which.
        exercise: ExerciseId,
        /// From 0 to 10.
        pain: Option<i32>,
        /// From 0 to 10.
        effort: Option<i32>,
    },
    /// What is left of an exercise is done at a level below.
    MadeEasier {
        /// Which.
        exercise: ExerciseId,
        /// At which level.
        level: LevelId,
        /// From which set on, from 1.
        set: u8,
    },
    /// The end was advised after this exercise, and the person went on.
    WentOn {
        /// Which.
        exercise: ExerciseId,
    },
    /// A warning sign was felt.
    WarningSign,
    /// Time begins to pass, at the beginning or after a pause. Nothing of it is stored: the answer says whether the
    /// session may go on.
    GoesOn,
    /// The session is over.
    Ended,
}

/// A question that the session waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Question {
    /// How much does it hurt?
    HowMuch { exercise: usize },
    /// Easier, or none of it?
    Easier { exercise: usize, reason: LeaveReason },
    /// End the session?
    EndOffer { exercise: usize },
}

impl Question {
    /// About which exercise it is.
    pub(super) fn exercise(self) -> usize {
        match self {
            Self::HowMuch { exercise } | Self::Easier { exercise, .. } | Self::EndOffer { exercise } => {
                exercise
            }
        }
    }
}

/// A question that the session waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
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
