//! What does a new person answer before the first session, one step after the other?

pub use crate::core::screens::setup::{PainForm, SetupAt, SetupScreen, SetupStep, SinceChoice};
use crate::rating::Scale;
use crate::settings::Setting;
use crate::shared::Since;

/// Everything one step of the setup draws.
#[uniffi::remote(Record)]
pub struct SetupScreen {
    /// Which step it is.
    pub at: SetupAt,
    /// Which of the steps, from 1; 0 before the first and after the last.
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
        /// Whether it was said already.
        none_on: bool,
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
