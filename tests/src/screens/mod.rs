//! The states of the screens that both phones are held to: how each comes about, and what is met there.
//!
//! `tests/screens/README.md` says it from outside. The phones only write down what is met; all else is done here, once.

mod check;
mod differences;
mod fields;
mod golden;
mod make;
mod parity;
mod states;
mod words;
mod worlds;

use std::path::{Path, PathBuf};

pub use check::{check, compare};
pub use make::make;
pub use states::States;

/// What goes wrong here is said to a programmer.
pub type Outcome<T = ()> = std::result::Result<T, String>;

/// The project's own folder of that name.
fn project(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(inside)
}

/// The text of one of the project's files.
fn read(inside: &str) -> Outcome<String> {
    std::fs::read_to_string(project(inside)).map_err(|error| format!("{inside}: {error}"))
}
