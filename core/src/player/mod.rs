//! How does a session go on? As a timeline that is spoken, shown and felt (`script`, `machine`), until it or one of its
//! exercises has ended (`over`). Pure: facts and elapsed time come in, what to say and to store comes out.

mod answers;
mod beats;
mod commands;
mod cues;
mod events;
mod feel;
mod frame;
#[cfg(test)]
mod golden;
mod led;
mod machine;
#[cfg(test)]
mod model;
mod moves;
mod outbox;
mod over;
mod pain;
mod patience;
mod picture;
#[cfg(test)]
mod positions;
mod script;
#[cfg(test)]
mod tales;
mod telling;
mod told;
mod view;
mod voice;

pub(crate) use commands::AMOUNT_LIMIT;
pub use events::{LiveCommand, LiveEvent, LiveHappened, LiveKept, LiveQuestion, LiveUnfit};
pub use feel::{HapticPulse, Heard, LiveMark, TONE_RATE};
pub use frame::{
    LiveAfter, LiveAsk, LiveButton, LiveCard, LiveFrame, LiveMotion, LiveScale, LiveState, LiveView,
};
pub(crate) use led::Led;
pub(crate) use machine::Opening;
pub(crate) use moves::{Counting, Form, Manner, Move, SideWords, Task, eased_sets};
pub(crate) use over::{hurt, nothing_left};
pub(crate) use pain::{Limits, Verdict};
pub use patience::LivePatience;
pub use script::{Haptic, PartKind};
pub(crate) use voice::{NUMBER, Phrases, Shown, TOTAL, WayPhrases};
