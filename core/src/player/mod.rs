//! How does a session go on? As steps that are durable (`steps`), and between them as a timeline that is spoken,
//! shown and felt (`script`, `machine`). Pure: facts and elapsed time come in, what to say and to store comes out.

mod beats;
mod cues;
#[cfg(test)]
mod golden;
mod script;
mod steps;
mod voice;

pub(crate) use script::{Form, Manner, Move, Task, parts};
pub use script::{Haptic, PartKind};
pub(crate) use steps::{Step, hurt, next};
pub(crate) use voice::{Phrases, Verbosity};
