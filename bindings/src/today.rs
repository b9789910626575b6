//! What is there to do today, and why?

pub use crate::core::screens::today::{
    DayAct, DayOffer, MorningChoice, MorningQuestion, PainQuestion, SessionCard, SessionItem, TodayScreen,
    TodayState, WalkAnswers, WalkMinutes, WalkQuestions, WalkingLine,
};
use crate::rating::Scale;
use crate::reminders_screen::ReminderNotice;
use crate::setup::SetupAt;
use crate::shared::{Day, ExerciseId, Morning, SessionId, SessionKind, Text};
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
    /// That reminders do not come, said once: once it is read, `reminderNoticeSeen`.
    pub reminders: Option<ReminderNotice>,
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
        /// How the morning after the last session was, until it is answered.
        morning: Option<MorningQuestion>,
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
        /// How the morning after the last session was, until it is answered.
        morning: Option<MorningQuestion>,
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
    /// Opens the page about it.
    pub why: String,
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
    /// Why so much, where that is known.
    pub reason: Option<String>,
    /// Which exercise it is; to ask why it is as long as it is.
    pub exercise: ExerciseId,
    /// Opens the page about that; none where nothing is known of it yet.
    pub why: Option<String>,
    /// What a tap hands to `walked`: the minutes that were walked, and 0 where it takes them back; none where the questions
    /// come first.
    pub tap: Option<i32>,
    /// Whether it is done.
    pub done: bool,
    /// Ticks it, or takes the tick back.
    pub tick: String,
    /// How it was; none of it has to be answered.
    pub questions: WalkQuestions,
}

/// The question about the morning after a session (rule C1).
#[uniffi::remote(Record)]
pub struct MorningQuestion {
    /// The question.
    pub question: String,
    /// What can be answered, the best first.
    pub answers: Vec<MorningChoice>,
}

/// An answer about a morning.
#[uniffi::remote(Record)]
pub struct MorningChoice {
    /// Handed back when it is tapped.
    pub answer: Morning,
    /// "No worse".
    pub label: String,
}

/// What is asked of a walk.
#[uniffi::remote(Record)]
pub struct WalkQuestions {
    /// Opens them.
    pub open: String,
    /// Above the minutes.
    pub minutes: String,
    /// How long it can have been, the shortest first.
    pub choices: Vec<WalkMinutes>,
    /// The most pain in it.
    pub pain: Scale,
    /// What was said of it.
    pub pain_said: Option<i32>,
    /// How hard it was.
    pub effort: Scale,
    /// What was said of it.
    pub effort_said: Option<i32>,
    /// Keeps the answers.
    pub save: String,
    /// Closes the questions without an answer.
    pub later: String,
}

/// How long a walk can have been.
#[uniffi::remote(Record)]
pub struct WalkMinutes {
    /// Handed back.
    pub minutes: i32,
    /// "10 minutes".
    pub label: String,
    /// Whether it is what was asked for or said.
    pub selected: bool,
}

/// How a walk was: its minutes, and what was said of it.
#[uniffi::remote(Record)]
pub struct WalkAnswers {
    /// So many minutes; 0 takes it back.
    pub minutes: i32,
    /// The most pain in it, 0 to 10; none where it was not said.
    pub pain: Option<i32>,
    /// How hard it was, 0 to 10; none where it was not said.
    pub effort: Option<i32>,
}
