//! What is there to do today, and why?

pub use crate::core::screens::today::{
    DayAct, DayOffer, MorningChoice, MorningQuestion, PainQuestion, SessionCard, SessionItem, TodayScreen,
    TodayState,
};
use crate::data::SaveNotice;
use crate::picture::LevelPicture;
use crate::plan::PlanDay;
use crate::rating::Scale;
use crate::reminders_screen::ReminderNotice;
use crate::setup::SetupAt;
use crate::shared::{Day, ExerciseId, Morning, SessionId, SessionKind, Text};
use crate::symptoms::Notice;
use crate::walking::WalkingLine;

/// Everything the Today screen draws.
#[uniffi::remote(Record)]
pub struct TodayScreen {
    /// The screen's title.
    pub title: String,
    /// The training day, which before the day's turn is still yesterday's date.
    pub day: Day,
    /// The training day in words.
    pub date: String,
    /// This week, day by day; empty before there is a plan, and where the symptom check comes first.
    pub week: Vec<PlanDay>,
    /// How steady the person is, and what their pain does; empty before the first session.
    pub week_says: Vec<String>,
    /// That reminders do not come, said once: once it is read, `reminderNoticeSeen`.
    pub reminders: Option<ReminderNotice>,
    /// That a copy elsewhere would keep the history, said seldom, and only when nothing is to be done.
    pub save: Option<SaveNotice>,
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
        /// Exercises that it is about; only before the first answer.
        pictures: Vec<LevelPicture>,
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
        /// The pain before it: it can be said anew until the session begins.
        pain: PainQuestion,
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
        /// What can be done instead.
        offers: Vec<DayOffer>,
    },
    /// Today's session is over.
    Done {
        /// Which one.
        id: SessionId,
        /// The good news.
        heading: String,
        /// What happens now.
        text: String,
        /// What was done, in the order in which it was.
        pictures: Vec<LevelPicture>,
        /// When the next one is.
        next: Option<String>,
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
    /// Why the amounts are what they are, where most have the same reason.
    pub reason: Option<String>,
    /// In the order in which they are done.
    pub items: Vec<SessionItem>,
    /// Above the exercises that are left out.
    pub left_out_heading: String,
    /// Exercises that are left out today, each with its reason.
    pub left_out: Vec<String>,
    /// How to stay safe.
    pub caution: String,
    /// Begins it, where it is looked at before that.
    pub start: String,
    /// Puts it away again.
    pub close: String,
}

/// One exercise of a session.
#[uniffi::remote(Record)]
pub struct SessionItem {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks.
    pub picture: LevelPicture,
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
    /// Whether that is the reason of most, which the card says.
    pub reason_is_shared: bool,
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
    /// What was said.
    pub said: Option<i32>,
    /// Gives no answer: it stays unknown. None where an answer was given, or the person would rather not.
    pub later: Option<String>,
}

/// Something a person can do with the day.
#[uniffi::remote(Record)]
pub struct DayOffer {
    /// What.
    pub act: DayAct,
    /// What it is called.
    pub label: String,
    /// The same in a word or two, beside others.
    pub short: String,
    /// What it means, where the label does not say it.
    pub help: Option<String>,
    /// What it holds, to be looked at before it begins; only of a session other than the one that the screen is about.
    pub session: Option<SessionCard>,
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
    /// Ends the session that was begun, of which what was done counts: `end_session`.
    End {
        /// Which session.
        session: SessionId,
    },
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
