//! The symptom check: why it is asked, its pages, and what follows from the answers.

pub use crate::core::screens::symptoms::{
    AfterCheck, CheckIntro, CheckOutcome, CheckStep, EmergencyCall, FlagUpdate, GoOn, LiftedFlag, Notice,
    OpenFlag, OutcomeKind, PastCheck, SymptomCheckScreen,
};
pub use crate::core::{SymptomReply, SymptomUpdate};
use crate::setup::SetupAt;
use crate::shared::Text;
use crate::symptom_page::{CheckBack, CheckPage};

/// Everything the symptom check draws.
#[uniffi::remote(Record)]
pub struct SymptomCheckScreen {
    /// The screen's title.
    pub title: String,
    /// Where it stands.
    pub step: CheckStep,
    /// Above `past`.
    pub past_title: String,
    /// Earlier checks, newest first; none beside a page.
    pub past: Vec<PastCheck>,
    /// Above `lifted`.
    pub lifted_title: String,
    /// What was said today to be gone or agreed, and can be put back; none beside a page.
    pub lifted: Vec<LiftedFlag>,
}

/// A point that no longer waits for an answer, since today.
#[uniffi::remote(Record)]
pub struct LiftedFlag {
    /// Handed back where it is put back.
    pub flag: String,
    /// What was so.
    pub text: String,
    /// What was said of it.
    pub said: String,
    /// Puts it back.
    pub restore: String,
}

/// Where the symptom check stands.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum CheckStep {
    /// None is going on.
    Intro {
        /// What it is, and why it is asked.
        intro: CheckIntro,
    },
    /// A page is asked.
    Page {
        /// What it asks.
        page: CheckPage,
    },
    /// The answers lead somewhere.
    Outcome {
        /// Where.
        outcome: CheckOutcome,
    },
}

/// What the check is, before it begins.
#[uniffi::remote(Record)]
pub struct CheckIntro {
    /// Which step of the setup it is, where it is one: "Step 1 of 5".
    pub progress: Option<String>,
    /// Whether sessions wait for it.
    pub due: bool,
    /// Whether it follows a warning sign: help comes before the questions.
    pub urgent: bool,
    /// Why it is asked now.
    pub why: String,
    /// What it asks for, and how long it takes.
    pub what: String,
    /// What to do instead where help is needed at once.
    pub emergency: EmergencyCall,
    /// That it is no diagnosis.
    pub no_diagnosis: String,
    /// Begins it, or goes on with the one that was left.
    pub begin: String,
}

/// Where the answers lead.
#[uniffi::remote(Record)]
pub struct CheckOutcome {
    /// How strict it is.
    pub kind: OutcomeKind,
    /// What to do, in a few words.
    pub heading: String,
    /// What to do, and what the app does.
    pub text: String,
    /// Whom to call: in an emergency at once, and of what has to be seen today if it gets worse.
    pub call: Option<EmergencyCall>,
    /// Above `flags`.
    pub flags_title: String,
    /// What waits for an answer, strictest first, each with what can be said of it.
    pub flags: Vec<OpenFlag>,
    /// What opens sessions again, where they are closed.
    pub opens: Option<String>,
    /// Corrects the last page; none where the check is closed.
    pub correct: Option<CheckBack>,
    /// Begins a new check, or goes on with the one that was left.
    pub again: String,
    /// Goes on; none where sessions are closed.
    pub go_on: Option<GoOn>,
}

/// Goes on from the check.
#[uniffi::remote(Record)]
pub struct GoOn {
    /// What the button says.
    pub label: String,
    /// Where it leads.
    pub to: AfterCheck,
}

/// Where a person goes on to once the check is done.
#[uniffi::remote(Enum)]
pub enum AfterCheck {
    /// The setup, which is not done yet.
    Setup {
        /// The first step that is not answered.
        at: SetupAt,
    },
    /// Today.
    Today,
}

/// How strict an outcome is.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum OutcomeKind {
    /// Emergency help now. Sessions are closed.
    Emergency,
    /// Medical advice today. Sessions are closed.
    Today,
    /// A doctor soon. Starter levels only.
    Soon,
    /// Ask a professional. Nothing above the starter level.
    Ask,
    /// Nothing tells the person to stop.
    CarryOn,
}

/// Whom to call.
#[uniffi::remote(Record)]
pub struct EmergencyCall {
    /// That help should be called.
    pub text: String,
    /// The number to dial; none where the region's is not known.
    pub number: Option<String>,
    /// On the button that dials it.
    pub label: Option<Text>,
    /// Where the number is the right one.
    pub note: Option<String>,
}

/// A flag that waits for an answer.
#[uniffi::remote(Record)]
pub struct OpenFlag {
    /// Handed back with what is said of it.
    pub flag: String,
    /// What is so.
    pub text: String,
    /// What counts for this one alone.
    pub note: Option<String>,
    /// What can be said of it.
    pub updates: Vec<FlagUpdate>,
}

/// Something that can be said of an open flag.
#[uniffi::remote(Record)]
pub struct FlagUpdate {
    /// Handed back when it is said.
    pub update: SymptomUpdate,
    /// What it says.
    pub label: String,
    /// Asked first.
    pub question: String,
    /// What follows from it.
    pub means: String,
    /// Says it.
    pub confirm: String,
    /// Leaves it as it is.
    pub cancel: String,
}

/// An earlier check.
#[uniffi::remote(Record)]
pub struct PastCheck {
    /// When it was: "Yesterday".
    pub date: String,
    /// Where it led.
    pub outcome: String,
}

/// What stands on other screens for as long as a flag waits for an answer or a check is due.
#[uniffi::remote(Record)]
pub struct Notice {
    /// Whether sessions are closed by it.
    pub closed: bool,
    /// Whom to call; only in an emergency, which is drawn as one.
    pub call: Option<EmergencyCall>,
    /// What to do, in a few words.
    pub heading: String,
    /// What to do.
    pub text: String,
    /// Opens the symptom check.
    pub open: String,
}

/// What a flag of the symptom check was answered.
#[uniffi::remote(Enum)]
pub enum SymptomReply {
    /// No.
    No,
    /// Yes, known, and looked at by a professional.
    Known,
    /// Yes, new or worse, or never looked at.
    New,
}

/// What became of a flag that was new or worse.
#[uniffi::remote(Enum)]
pub enum SymptomUpdate {
    /// It is no longer so.
    Gone,
    /// A professional has seen the person about it and agreed to exercise, or was asked.
    Agreed,
    /// What was said of it was a slip: it is so after all.
    Restored,
}
