//! How does a session go on? As steps that are durable (`steps`), and between them as a timeline that is spoken,
//! shown and felt (`script`, `machine`). Pure: facts and elapsed time come in, what to say and to store comes out.

mod beats;
mod commands;
mod cues;
mod frame;
#[cfg(test)]
mod golden;
mod machine;
#[cfg(test)]
mod model;
mod pain;
mod script;
mod steps;
mod voice;

pub use beats::BeatKind;
pub use frame::{LiveCommand, LiveEvent, LiveFigure, LiveFrame, LiveHappened, LiveQuestion, LiveState};
pub(crate) use machine::{Machine, Opening};
pub(crate) use pain::{Limits, Verdict};
pub(crate) use script::{Form, Manner, Move, Task, eased_sets};
pub use script::{Haptic, PartKind};
pub(crate) use steps::{Step, hurt, next};
pub(crate) use voice::{NUMBER, Phrases, Shown, TOTAL, Verbosity};
