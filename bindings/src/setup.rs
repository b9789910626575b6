//! What does a new person answer before the first session, one step after the other?

use crate::MidbackError;
pub use crate::core::screens::setup::{
    PainForm, SettingValues, SetupAnswers, SetupAt, SetupKept, SetupScreen, SetupStep, SinceChoice,
    StepChoice, StepTap,
};
use crate::guard::caught;
use crate::picture::LevelPicture;
use crate::plan_change::PlanChange;
use crate::rating::Scale;
use crate::settings::{Setting, SettingKey};
use crate::shared::Since;

/// What is chosen in a step of the setup after a tap on it, and with it whether the step is answered. `choice`: what
/// the phone holds, at first the step's own. It looks nothing up and keeps nothing: it can be called where the screen
/// is drawn.
#[uniffi::export]
pub fn choice_after(
    at: SetupAt,
    step: SetupStep,
    choice: StepChoice,
    tap: StepTap,
) -> Result<StepChoice, MidbackError> {
    caught(|| Ok(step.after(at, choice, &tap)))
}

/// Everything one step of the setup draws.
#[uniffi::remote(Record)]
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

/// A step of the setup.
#[uniffi::remote(Enum)]
pub enum SetupAt {
    /// What the app is.
    Welcome,
    /// The symptom check.
    Check,
    /// What hurts, and since when.
    Pain,
    /// What the exercises have to mind.
    Conditions,
    /// What there is at home.
    Equipment,
    /// Days, times and minutes.
    Times,
    /// The plan is made.
    Ready,
}

/// What a step asks.
#[uniffi::remote(Enum)]
#[non_exhaustive]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct SinceChoice {
    /// Handed back when it is chosen.
    pub since: Since,
    /// What it is called.
    pub label: String,
}

/// What a step was answered.
#[uniffi::remote(Enum)]
pub enum SetupAnswers {
    /// Of the step about pain: each from 0 to 10; what is not said stays unknown.
    Pain {
        /// Pain now.
        pain_now: Option<i32>,
        /// Pain on average, in the last 7 days.
        average: Option<i32>,
        /// The worst pain in the last 7 days; not below the average.
        worst: Option<i32>,
        /// Since when it hurts.
        since: Option<Since>,
    },
    /// Of a step with choices: every setting of the step, also where it stays as it is.
    Chosen {
        /// The settings, each with all that is chosen.
        settings: Vec<SettingValues>,
        /// Whether the person said that none of the choices is right.
        none: bool,
    },
}

/// All that is chosen of one setting.
#[uniffi::remote(Record)]
pub struct SettingValues {
    /// Which setting.
    pub key: SettingKey,
    /// The values of its choices that are on.
    pub values: Vec<String>,
}

/// What is chosen in a step, before it is kept.
#[uniffi::remote(Record)]
pub struct StepChoice {
    /// Every setting of the step, with all that is chosen.
    pub settings: Vec<SettingValues>,
    /// Whether the person said that none of the choices is right.
    pub none: bool,
    /// Whether the step is answered as it stands.
    pub whole: bool,
}

/// Something that is tapped in a step.
#[uniffi::remote(Enum)]
pub enum StepTap {
    /// A choice of a setting.
    Choice {
        /// Of which setting.
        key: SettingKey,
        /// The choice's value.
        value: String,
    },
    /// The answer that none of the choices is right.
    Nothing,
}

/// A step was kept.
#[uniffi::remote(Record)]
pub struct SetupKept {
    /// The step to go on to: the first that is not answered, and the last once all are.
    pub next: SetupAt,
    /// What it changed in the plan.
    pub change: PlanChange,
}
