//! How is the library built for a processor that Rust's own library did not come for?
//!
//! Rust's library is built from its sources along with it. Nothing is linked: an archive is all that comes of it, whose names
//! can be read.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::Project;
use crate::run;

/// Whether the sources of Rust's library are here.
pub(crate) fn are_here() -> bool {
    let root = run::answer(Command::new("rustc").args(["--print", "sysroot"]));
    root.is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust/library/std").is_dir())
}

/// What builds it, once the compilers of what is not Rust are named. In the everyday profile, since nothing but its names is
/// looked at, and in a folder of its own: some dependencies are built otherwise where the compiler takes what is not stable.
pub(crate) fn build(project: &Project, target: &str, folder: &Path) -> Command {
    let mut build = archive_alone(project, target);
    build.arg("-Zbuild-std=std,panic_unwind").env("RUSTC_BOOTSTRAP", "1");
    // What only a debugger or the next build reads would take gigabytes.
    build.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    build.arg("--target-dir").arg(folder);
    build
}

/// Nothing but the archive: what is linked takes more than is here.
pub(crate) fn archive_alone(project: &Project, target: &str) -> Command {
    let mut build = run::cargo(project, &["rustc", "--package", "midback", "--lib"]);
    build.args(["--crate-type", "staticlib", "--target", target]);
    build
}

/// Where a build puts the archive for a target.
pub(crate) fn archive(folder: &Path, target: &str, profile: &str) -> PathBuf {
    folder.join(target).join(profile).join("libmidback.a")
}
