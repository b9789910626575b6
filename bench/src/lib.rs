//! What is measured, and on whom? A person with years of daily history, and the calls that their phone makes.
//!
//! `cargo xtask bench` runs what is here and the same calls through Kotlin, Swift and Python; `docs/speed.md` has what came of it.

#![allow(clippy::disallowed_methods, reason = "what is measured here is time")]

mod person;
mod timing;

pub use person::{NOW, Person, copy, device};
pub use timing::{Figures, Row};

/// Whatever goes wrong ends a measurement: it says what.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;
