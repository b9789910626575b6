//! What is there to do today, and why?

pub use crate::core::screens::today::{
    DayAct, DayOffer, PainQuestion, SessionCard, SessionItem, TodayScreen, TodayState, WalkingLine,
};
use crate::rating::Scale;
use crate::setup::SetupAt;
use crate::shared::{Day, ExerciseId, SessionId, SessionKind, Text};
use crate::symptoms::Notice;

/// Everything the Today screen draws.
#[uniffi::remote(Record)]
pub struct TodayScreen {
    /// The screen's title.
    pub title: String,
    /// The training day, which before the day's turn is still yesterday's date.
    pub day: Day,
    /// The training day in words.
    pub date: String,
    /// Where the day stands.
    pub state: TodayState,
}

/// Where the day stands.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum TodayState {
    /// The setup is not done yet: nothing is offered before.
    SetUp {
        /// What it is about.
        heading: String,
        /// What comes.
        text: String,
        /// What the app asks and gives, point by point; only before the first answer.
        points: Vec<String>,
        /// Opens the setup.
        open: String,
        /// Where it goes on.
        at: SetupAt,
    },
    /// The symptom check keeps sessions closed, or comes first.
    Closed {
        /// That it is so.
        heading: String,
        /// What the symptom check says.
        notice: Option<Notice>,
    },
    /// A session waits.
    Ready {
        /// Above the session.
        heading: String,
        /// What the symptom check says, for as long as an answer is open.
        notice: Option<Notice>,
        /// The pain before it, until it is answered.
        pain: Option<PainQuestion>,
        /// Why something gentler is offered first, where it is.
        advice: Option<String>,
        /// What it holds.
        session: SessionCard,
        /// What can be done, best first; the first one is what the screen is about.
        offers: Vec<DayOffer>,
        /// Walking, a line of its own.
        walking: WalkingLine,
    },
    /// A session was begun and can be gone on with.
    InProgress {
        /// Which one.
        id: SessionId,
        /// Above the session.
        heading: String,
        /// Sets finished, each side counted.
        done: u32,
        /// Sets in all, each side counted.
        total: u32,
        /// The same in words: "3 of 9 sets done".
        progress: String,
        /// What it holds.
        session: SessionCard,
        /// Goes on with it.
        proceed: String,
    },
    /// Today's session is over.
    Done {
        /// Which one.
        id: SessionId,
        /// The good news.
        heading: String,
        /// What happens now.
        text: String,
        /// Opens its summary.
        see: String,
        /// Walking, a line of its own.
        walking: WalkingLine,
    },
    /// Today has no session: it rests, is paused, skipped or moved.
    Off {
        /// That it is so.
        heading: String,
        /// Why, and what comes next.
        text: Vec<String>,
        /// What can be done all the same.
        offers: Vec<DayOffer>,
        /// Walking, a line of its own.
        walking: WalkingLine,
    },
    /// No exercise can be offered.
    Nothing {
        /// That it is so.
        heading: String,
        /// What helps.
        text: String,
        /// Opens the plan.
        open_plan: String,
        /// Exercises that are left out, each with its reason.
        left_out: Vec<String>,
    },
}

/// What a session holds.
#[uniffi::remote(Record)]
pub struct SessionCard {
    /// How long it takes: "About 8 minutes".
    pub duration: String,
    /// In the order in which they are done.
    pub items: Vec<SessionItem>,
    /// Above the exercises that are left out.
    pub left_out_heading: String,
    /// Exercises that are left out today, each with its reason.
    pub left_out: Vec<String>,
    /// How to stay safe.
    pub caution: String,
}

/// One exercise of a session.
#[uniffi::remote(Record)]
pub struct SessionItem {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// How much.
    pub dose: Text,
    /// What it is good for.
    pub aim: String,
    /// Why this dose.
    pub reason: String,
    /// What the person's health asks to take care of in it.
    pub cautions: Vec<String>,
}

/// The question about the pain before a session.
#[uniffi::remote(Record)]
pub struct PainQuestion {
    /// The question.
    pub scale: Scale,
    /// Gives no answer: it stays unknown.
    pub later: String,
}

/// Something a person can do with the day.
#[uniffi::remote(Record)]
pub struct DayOffer {
    /// What.
    pub act: DayAct,
    /// What it is called.
    pub label: String,
    /// What it means, where the label does not say it.
    pub help: Option<String>,
}

/// What a person can do with the day.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum DayAct {
    /// Begins a session of that kind.
    Start {
        /// Which kind.
        kind: SessionKind,
    },
    /// Leaves the day's session out.
    Skip,
    /// Does not leave it out after all.
    TakeBackSkip,
    /// Does it on that day instead.
    Move {
        /// Which day.
        to: Day,
    },
    /// Ends the pause.
    EndPause,
}

/// Walking, outside the session's minutes (rule D3).
#[uniffi::remote(Record)]
pub struct WalkingLine {
    /// What it is called.
    pub title: String,
    /// What is asked for, or what was done.
    pub text: String,
    /// What a tap hands to `walked`: the minutes that were walked, and 0 where it takes them back.
    pub tap: i32,
    /// Whether it is done.
    pub done: bool,
    /// Ticks it, or takes the tick back.
    pub tick: String,
}
