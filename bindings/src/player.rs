//! What comes next in a session: a set to do, a question to answer, advice, or its end.

pub use crate::core::screens::player::{
    AdviceStep, EndDialog, PlayerScreen, PlayerStep, RateStep, Scale, SetStep,
};
use crate::shared::{ExerciseId, SessionId, Side, Text};

/// Everything the player draws.
#[uniffi::remote(Record)]
pub struct PlayerScreen {
    /// The session that is played.
    pub session: SessionId,
    /// Sets finished, each side counted.
    pub done: u32,
    /// Sets in all, each side counted.
    pub total: u32,
    /// The same in words: "3 of 9 sets done".
    pub progress: String,
    /// What is next.
    pub step: PlayerStep,
    /// Ends the session early; asked for once more with `end_dialog`.
    pub end: String,
    /// The question before a session is ended early.
    pub end_dialog: EndDialog,
}

/// The question before a session is ended early.
#[uniffi::remote(Record)]
pub struct EndDialog {
    /// The question.
    pub title: String,
    /// What becomes of what was done.
    pub text: String,
    /// Yes.
    pub confirm: String,
    /// No.
    pub cancel: String,
}

/// What is next in a session.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum PlayerStep {
    /// A set to do.
    DoSet {
        /// Which, and how.
        set: SetStep,
    },
    /// How an exercise felt.
    Rate {
        /// The questions.
        rate: RateStep,
    },
    /// It hurt: the end is offered.
    Advise {
        /// The advice.
        advice: AdviceStep,
    },
    /// Nothing is left to do; the session has ended.
    Over {
        /// That it is so.
        title: String,
        /// What comes now.
        text: String,
        /// Opens the summary.
        summary: String,
    },
}

/// A set to do.
#[uniffi::remote(Record)]
pub struct SetStep {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Which set, from 1.
    pub set: u8,
    /// Which side.
    pub side: Side,
    /// How much to do, in the unit of the dose; what "done" means unless the person says otherwise.
    pub amount: u16,
    /// The most that can be entered.
    pub amount_limit: u16,
    /// "Exercise 2 of 4".
    pub position: String,
    /// What the exercise is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// Which level of the exercise, from 1: `figure_loop` draws it.
    pub level_number: u8,
    /// Whether a band is the load: it looks different then.
    pub banded: bool,
    /// What its figure shows, for those who do not see it; empty where it has none: then do not ask for one.
    pub figure: String,
    /// "Set 1 of 2, left side".
    pub set_and_side: String,
    /// How much: "8 repetitions".
    pub target: Text,
    /// What makes it heavier: "light band".
    pub load: Option<Text>,
    /// Above the instructions.
    pub how_title: String,
    /// What the therapist says of it, where to begin, then step by step.
    pub how: Vec<String>,
    /// Above `feel`.
    pub feel_title: String,
    /// What it feels like when it is done well.
    pub feel: String,
    /// What to do before it: rest, or take up the next position.
    pub before: Option<String>,
    /// Beside the count.
    pub amount_label: String,
    /// One less.
    pub less: String,
    /// One more.
    pub more: String,
    /// The set is done.
    pub done: String,
    /// It hurts: ends the exercise.
    pub hurts: String,
    /// Leaves out the rest of the exercise.
    pub skip: String,
}

/// How an exercise felt.
#[uniffi::remote(Record)]
pub struct RateStep {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// The screen's title.
    pub title: String,
    /// The question about pain.
    pub pain: Scale,
    /// The question about effort.
    pub effort: Scale,
    /// Keeps the answers.
    pub save: String,
    /// Gives no answer: it stays unknown.
    pub later: String,
}

/// A question answered with a number from 0 to 10. Nothing is preselected.
#[uniffi::remote(Record)]
pub struct Scale {
    /// The question.
    pub question: String,
    /// What 0 means.
    pub low: String,
    /// What 10 means.
    pub high: String,
    /// Each number for a screen reader, from 0.
    pub values: Vec<String>,
}

/// The end of the session is offered.
#[uniffi::remote(Record)]
pub struct AdviceStep {
    /// The exercise that hurt.
    pub exercise: ExerciseId,
    /// The advice in short.
    pub title: String,
    /// The advice.
    pub text: String,
    /// What needs more than a rest.
    pub sharp: String,
    /// Ends the session.
    pub end: String,
    /// Goes on with the next exercise.
    pub go_on: String,
}
