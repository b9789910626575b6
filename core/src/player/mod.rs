//! How does a session go on? As steps that are durable (`steps`), and between them as a timeline that is spoken,
//! shown and felt (`script`, `machine`). Pure: facts and elapsed time come in, what to say and to store comes out.

mod answers;
mod beats;
mod commands;
mod cues;
mod events;
mod feel;
mod frame;
#[cfg(test)]
mod golden;
mod machine;
#[cfg(test)]
mod model;
mod moves;
mod pain;
mod picture;
mod script;
mod steps;
#[cfg(test)]
mod tales;
mod view;
mod voice;

pub use events::{LiveCommand, LiveEvent, LiveHappened, LiveQuestion};
pub use feel::{HapticPulse, Heard, LiveMark, TONE_RATE};
pub use frame::{LiveAfter, LiveFrame, LiveMotion, LiveState, LiveView};
pub(crate) use machine::{Machine, Opening};
pub(crate) use moves::{Counting, Form, Manner, Move, Task, eased_sets};
pub(crate) use pain::{Limits, Verdict};
pub use script::{Haptic, PartKind};
pub(crate) use steps::{Step, hurt, next};
pub(crate) use voice::{NUMBER, Phrases, Shown, TOTAL, Verbosity};
