//! What is the plan: which days, which exercises at which level and why, and what can be changed in it?

pub use crate::core::screens::plan::{
    PauseOffer, PlanComing, PlanDay, PlanDayMark, PlanEdit, PlanEmpty, PlanGroup, PlanMark, PlanPause,
    PlanPrescription, PlanRow, PlanScreen, PlanSetUp, PlanSwap, PlanWay,
};
use crate::exercise::ExerciseLink;
use crate::picture::LevelPicture;
use crate::setup::SetupAt;
use crate::shared::{Day, ExerciseId, PauseReason, PlanChoice, Text};
use crate::symptoms::Notice;

/// Everything the Plan screen draws.
#[uniffi::remote(Record)]
pub struct PlanScreen {
    /// The screen's title.
    pub title: String,
    /// Stands in the place of everything else until the setup is done.
    pub set_up: Option<PlanSetUp>,
    /// What the symptom check says, for as long as an answer is open.
    pub notice: Option<Notice>,
    /// Above the week.
    pub week_heading: String,
    /// This week, day by day.
    pub week: Vec<PlanDay>,
    /// What the marks of this week mean, each once.
    pub legend: Vec<PlanMark>,
    /// How steady the person is, and what their pain does; empty before the first session.
    pub week_says: Vec<String>,
    /// What a week is, in one sentence.
    pub week_text: String,
    /// Opens the settings, where days and minutes are chosen.
    pub week_change: String,
    /// What a therapist has prescribed, and the way to it.
    pub prescription: PlanPrescription,
    /// A pause that goes on or is to come.
    pub pause: Option<PlanPause>,
    /// Above the choice of a pause.
    pub pause_heading: String,
    /// What a pause does.
    pub pause_help: String,
    /// For how long, offered where there is no pause.
    pub pauses: Vec<PauseOffer>,
    /// Said where no exercise is left.
    pub empty: Option<PlanEmpty>,
    /// What the next weeks could bring; none where there is no plan yet, or no session may start.
    pub coming: Option<PlanComing>,
    /// Opens an exercise.
    pub see: String,
    /// Opens the page about a dose.
    pub why: String,
    /// The exercises, kind by kind: first those of the active set, then those that wait, then those that are out.
    pub groups: Vec<PlanGroup>,
}

/// What is said before there is a plan.
#[uniffi::remote(Record)]
pub struct PlanSetUp {
    /// That it is so.
    pub heading: String,
    /// What comes.
    pub text: String,
    /// Opens the setup.
    pub open: String,
    /// Where it goes on; none while the symptom check closes sessions.
    pub at: Option<SetupAt>,
}

/// What is said where no exercise is left.
#[uniffi::remote(Record)]
pub struct PlanEmpty {
    /// That it is so.
    pub heading: String,
    /// What helps.
    pub text: String,
}

/// A day of the week.
#[uniffi::remote(Record)]
pub struct PlanDay {
    /// Which day.
    pub day: Day,
    /// "Mo".
    pub short: String,
    /// "Monday 30 March: session".
    pub spoken: String,
    /// What it is.
    pub mark: PlanDayMark,
    /// Whether it is today.
    pub today: bool,
}

/// What a mark means.
#[uniffi::remote(Record)]
pub struct PlanMark {
    /// Which mark.
    pub mark: PlanDayMark,
    /// What it means, in a word.
    pub text: String,
}

/// What a day of the week is.
#[uniffi::remote(Enum)]
pub enum PlanDayMark {
    /// A session was done.
    Done,
    /// A session is planned.
    Session,
    /// None is.
    Rest,
    /// The plan rests.
    Paused,
    /// It was skipped, or moved to another day.
    Skipped,
    /// One was planned, and the day is over.
    Missed,
}

/// What a therapist has prescribed, in short.
#[uniffi::remote(Record)]
pub struct PlanPrescription {
    /// Who gave it and when; that there is none.
    pub heading: String,
    /// Its exercises; what a prescription does where there is none.
    pub text: String,
    /// Opens it, or the way to enter one.
    pub open: String,
}

/// A pause.
#[uniffi::remote(Record)]
pub struct PlanPause {
    /// What it says.
    pub text: String,
    /// Ends it.
    pub end: String,
}

/// A pause that can be chosen.
#[uniffi::remote(Record)]
pub struct PauseOffer {
    /// Why.
    pub reason: PauseReason,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// "Ill: 3 days".
    pub label: String,
}

/// Exercises that belong together.
#[uniffi::remote(Record)]
pub struct PlanGroup {
    /// Above them; none where they belong to the group before, and are there for another reason.
    pub heading: Option<String>,
    /// What is to be said of all of them.
    pub text: Option<String>,
    /// The exercises.
    pub rows: Vec<PlanRow>,
}

/// An exercise.
#[uniffi::remote(Record)]
pub struct PlanRow {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks, at its level; where it has none now, at the one at which most begin.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// What its level is called; none where it has none now.
    pub level: Option<String>,
    /// Where it begins.
    pub dose: Option<Text>,
    /// Why it is where it is.
    pub reason: String,
    /// Why its dose is what it is; none where it has none now.
    pub dose_reason: Option<String>,
    /// What can be done with it.
    pub edits: Vec<PlanEdit>,
    /// Above the exercises that it can be swapped with.
    pub swap_heading: String,
    /// Exercises that it can be swapped with.
    pub swaps: Vec<PlanSwap>,
    /// Above the exercises that do in its place, where it cannot be done.
    pub instead_heading: String,
    /// Exercises that do in its place.
    pub instead: Vec<ExerciseLink>,
}

/// A change of one exercise.
#[uniffi::remote(Record)]
pub struct PlanEdit {
    /// Handed back when it is tapped.
    pub choice: PlanChoice,
    /// What it does.
    pub label: String,
}

/// An exercise that another can be swapped with.
#[uniffi::remote(Record)]
pub struct PlanSwap {
    /// Which one.
    pub exercise: ExerciseId,
    /// How it looks.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
}

/// What the next weeks could bring, as a small picture: a line for each way they can go.
#[uniffi::remote(Record)]
pub struct PlanComing {
    /// Above it.
    pub heading: String,
    /// What it shows.
    pub text: String,
    /// Beside the line of no change.
    pub level: String,
    /// The weeks below the picture, the first one now.
    pub weeks: Vec<String>,
    /// The ways, the best first.
    pub ways: Vec<PlanWay>,
    /// The picture in words, as a screen reader says it at once.
    pub spoken: String,
}

/// One way the next weeks can go.
#[uniffi::remote(Record)]
pub struct PlanWay {
    /// Which one.
    pub label: String,
    /// By how many small steps all exercises together are above where they are now: now, and at the end of each week.
    pub steps: Vec<i32>,
    /// The same in words.
    pub text: String,
}
