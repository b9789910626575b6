//! Everything Midback knows and decides.
//!
//! [`Midback`] is the table of contents: open the data, ask a screen's question, do what a person did. The phone
//! passes in what only a phone knows, a [`Moment`], a [`Device`] and random bytes; the same facts give the same
//! answer on every phone. `ARCHITECTURE.md` at the project's root names the rooms of this house.

mod adherence;
mod app;
mod as_of;
mod book;
pub mod catalog;
mod device;
mod direction;
mod dose;
mod error;
mod export;
mod facts;
pub mod figure;
mod forecast;
#[cfg(test)]
mod forms;
mod history;
mod ids;
mod input;
mod keeping;
mod merge;
mod outcomes;
mod pace;
mod plan;
mod player;
mod prescription;
mod progression;
mod receipt;
mod reminders;
mod report;
pub mod rules;
mod scales;
mod schedule;
mod screening;
pub mod screens;
mod search;
mod settings;
mod setup;
#[cfg(any(test, feature = "simulate"))]
pub mod simulate;
mod standing;
mod store;
mod time;
mod training;
mod words;
mod work;
mod zone;

pub use adherence::DayState;
pub use app::{
    AddedAnswer, DataReader, EffortAnswer, LivePlayer, Midback, PrescriptionInput, SessionAnswers,
};
pub use device::Device;
pub use dose::{Dose, Hold, Load, Measure, Side, Sides};
pub use error::{Error, FileKind, Problem, RequestMark, Result, Wanted};
pub use facts::{
    Decision, DoseChoice, LeaveReason, Morning, PauseReason, PlanChoice, SessionKind, Since, SymptomReply,
    SymptomUpdate,
};
pub use ids::{CheckId, ExerciseId, FlagId, ItemId, LevelId, PrescriptionId, SessionId};
pub use outcomes::period::ProgressRange;
pub use player::{
    Haptic, HapticPulse, Heard, LiveAfter, LiveAsk, LiveButton, LiveCard, LiveCommand, LiveEvent, LiveFrame,
    LiveHappened, LiveKept, LiveMark, LiveMotion, LivePatience, LiveQuestion, LiveScale, LiveState,
    LiveUnfit, LiveView, PartKind, TONE_RATE,
};
pub use receipt::{Because, Evidence, Nearest, Receipt, Step};
pub use reminders::{ReminderKind, ReminderPermission, ReminderPhone, ReminderTrouble};
pub use report::Paper;
pub use scales::{Effort, HowHard, Pain, Score};
pub use settings::SettingKey;
pub use time::{Day, Moment};
pub use words::Text;
pub use work::Work;
pub use zone::OffsetChanges;
