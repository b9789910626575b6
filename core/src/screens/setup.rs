//! What does a new person answer before the first session, one step after the other?

use crate::facts::Since;
use crate::screens::picture::LevelPicture;
use crate::screens::plan::PlanChange;
use crate::screens::rating::Scale;
use crate::screens::settings::Setting;
pub use crate::setup::{SettingValues, SetupAnswers, SetupAt, StepChoice, StepTap};
use crate::words::Words;

/// Everything one step of the setup draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupScreen {
    /// Which step it is.
    pub at: SetupAt,
    /// Which of the steps, from 1, each page of the symptom check counted; 0 before the first and after the last.
    pub number: u32,
    /// How many steps there are.
    pub total: u32,
    /// The same in words: "Step 2 of 5".
    pub progress: Option<String>,
    /// What it is about.
    pub heading: String,
    /// What it is for.
    pub text: String,
    /// What is asked.
    pub step: SetupStep,
    /// The step before it, to go back to.
    pub back: Option<SetupAt>,
    /// Goes back.
    pub back_label: String,
    /// The step after it; none after the last.
    pub next: Option<SetupAt>,
}

/// What a step asks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "one of them is made for a screen")]
pub enum SetupStep {
    /// Nothing: it says what comes.
    Say {
        /// What comes, point by point.
        points: Vec<String>,
        /// Exercises that it is about.
        pictures: Vec<LevelPicture>,
        /// Goes on.
        next: String,
    },
    /// The symptom check, which has screens of its own.
    Check {
        /// Opens it.
        open: String,
    },
    /// Pain, and since when. Nothing is preselected; what is not answered stays unknown.
    Pain {
        /// The questions.
        pain: PainForm,
    },
    /// Settings. Keeping them keeps those that stay as they are, too.
    Choose {
        /// Which ones.
        settings: Vec<Setting>,
        /// Says that none of the choices is right, where that is an answer of its own; then nothing is kept until
        /// something is chosen.
        none: Option<String>,
        /// What is chosen before anything is tapped.
        chosen: StepChoice,
        /// Why it cannot be kept yet, as long as nothing is chosen.
        missing: String,
        /// Keeps the choices.
        save: String,
    },
}

/// Questions about pain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PainForm {
    /// Pain now.
    pub now: Scale,
    /// Pain on average, in the last 7 days.
    pub average: Scale,
    /// The worst pain in the last 7 days.
    pub worst: Scale,
    /// Above the choices.
    pub since_heading: String,
    /// Since when.
    pub since: Vec<SinceChoice>,
    /// Keeps the answers, whichever were given.
    pub save: String,
}

/// Since when it hurts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SinceChoice {
    /// Handed back when it is chosen.
    pub since: Since,
    /// What it is called.
    pub label: String,
}

impl SetupStep {
    /// What is chosen in this step, which is `at`, after a tap on it, and with it whether the step is answered. It
    /// looks nothing up.
    #[must_use]
    pub fn after(&self, at: SetupAt, choice: StepChoice, tap: &StepTap) -> StepChoice {
        let Self::Choose { settings, .. } = self else { return choice };
        let several = |key| settings.iter().any(|setting| setting.key == key && setting.several);
        choice.after(at, tap, several)
    }
}

/// A step was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupKept {
    /// The step to go on to: the first that is not answered, and the last once all are.
    pub next: SetupAt,
    /// What it changed in the plan.
    pub change: PlanChange,
}

/// The frame of a step.
///
/// `pages`: how many the symptom check has.
pub(crate) fn screen(words: &Words, at: SetupAt, step: SetupStep, pages: u32) -> SetupScreen {
    let (heading, text) = match at {
        SetupAt::Welcome => (words.setup_welcome_heading(), words.setup_welcome_text()),
        SetupAt::Check => (words.setup_check_heading(), words.setup_check_text()),
        SetupAt::Pain => (words.setup_pain_heading(), words.setup_pain_text()),
        SetupAt::Conditions => (words.setup_conditions_heading(), words.setup_conditions_text()),
        SetupAt::Equipment => (words.setup_equipment_heading(), words.setup_equipment_text()),
        SetupAt::Times => (words.setup_times_heading(), words.setup_times_text()),
        SetupAt::Ready => (words.setup_ready_heading(), words.setup_ready_text()),
    };
    SetupScreen {
        at,
        number: number(at, pages),
        total: steps(pages),
        progress: progress(words, at, pages),
        heading,
        text,
        step,
        back: at.before(),
        back_label: words.app_back(),
        next: at.after(),
    }
}

/// "Step 7 of 9", for a step that asks something.
pub(crate) fn progress(words: &Words, at: SetupAt, pages: u32) -> Option<String> {
    let number = number(at, pages);
    (number > 0).then(|| words.setup_progress(&number.to_string(), &steps(pages).to_string()))
}

/// How many steps ask something, each page of the symptom check counted.
pub(crate) fn steps(pages: u32) -> u32 {
    crate::history::count(SetupAt::STEPS.len()) - 1 + pages
}

/// Which of them a step is, from 1; 0 for one that asks nothing.
fn number(at: SetupAt, pages: u32) -> u32 {
    match at.number() {
        asks @ 0..=1 => asks,
        later => later - 1 + pages,
    }
}

/// What the app is, before the first question.
pub(crate) fn welcome(words: &Words) -> SetupStep {
    SetupStep::Say {
        points: welcome_points(words),
        pictures: welcome_pictures(),
        next: words.setup_welcome_start(),
    }
}

/// Moves that stand for all, before anybody has a plan: one of each kind, on hands and knees, lying and sitting.
const FIRST_MOVES: [(&str, u8); 3] = [("cat-cow", 2), ("open-book", 2), ("seated-twist", 1)];

pub(crate) fn welcome_pictures() -> Vec<LevelPicture> {
    FIRST_MOVES.into_iter().map(LevelPicture::named).collect()
}

pub(crate) fn welcome_points(words: &Words) -> Vec<String> {
    vec![words.setup_welcome_check(), words.setup_welcome_plan(), words.setup_welcome_private()]
}

/// The symptom check.
pub(crate) fn check(words: &Words) -> SetupStep {
    SetupStep::Check { open: words.setup_check_open() }
}

/// What hurts.
pub(crate) fn pain(words: &Words) -> SetupStep {
    let since = [
        (Since::Days, words.setup_since_days()),
        (Since::Weeks, words.setup_since_weeks()),
        (Since::Months, words.setup_since_months()),
        (Since::Longer, words.setup_since_longer()),
    ];
    let form = PainForm {
        now: Scale::of_pain(words, words.setup_pain_now()),
        average: Scale::of_pain(words, words.setup_pain_average()),
        worst: Scale::of_pain(words, words.setup_pain_worst()),
        since_heading: words.setup_since(),
        since: since.into_iter().map(|(since, label)| SinceChoice { since, label }).collect(),
        save: words.setup_next(),
    };
    SetupStep::Pain { pain: form }
}

/// Settings. `none_said`: whether the person said that none of the choices is right, where that is an answer.
pub(crate) fn choose(words: &Words, at: SetupAt, settings: Vec<Setting>, none_said: bool) -> SetupStep {
    let values = settings.iter().map(|setting| SettingValues { key: setting.key, values: setting.chosen() });
    let chosen = StepChoice::of(at, values.collect(), none_said && at.offers_none());
    SetupStep::Choose {
        settings,
        none: at.offers_none().then(|| words.setup_none()),
        chosen,
        missing: words.setup_missing(),
        save: words.setup_next(),
    }
}

/// The plan is made: what it is, point by point, and its exercises.
pub(crate) fn ready(words: &Words, points: Vec<String>, pictures: Vec<LevelPicture>) -> SetupStep {
    SetupStep::Say { points, pictures, next: words.setup_ready_open() }
}
