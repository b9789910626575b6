//! Does what stands around the iPhone's screens say what the code and the other phone say?
//!
//! No check here runs Xcode: without these, nobody would notice a colour, a name or a folder that changed on one side.

mod colours;
mod declared;
mod icon;
mod plist;
mod project;
mod yaml;

use std::fs;
use std::path::{Path, PathBuf};

/// A path inside the project's folder.
fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(inside)
}

/// The text of a file of the project.
fn text(inside: &str) -> String {
    fs::read_to_string(path(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"))
}

/// What stands between two marks, the first time that they stand there.
fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(inside, _)| inside)
}
