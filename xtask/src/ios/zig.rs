//! With what is C compiled for an iPhone where there is no Xcode?
//!
//! Zig's package holds clang, and the headers of Apple's C library. It is unpacked into a folder in the person's cache, once.
//! Nothing is linked with it: it is there for SQLite alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use crate::failure::{During, Outcome};
use crate::{files, local, machine, run};

/// What it costs, for the question beforehand.
pub(crate) const SIZE: &str = "about 100 MB to download, 410 MB on disk";

const VERSION: &str = "0.17.1";

/// A Zig that is unpacked.
#[derive(Debug)]
pub(crate) struct Zig(PathBuf);

impl Zig {
    /// The one in the cache, if it is there.
    pub(crate) fn here() -> Option<Self> {
        let folder = folder().ok()?.join("ziglang");
        folder.join("zig").is_file().then_some(Self(folder))
    }

    /// How clang is called.
    pub(crate) fn clang(&self) -> String {
        format!("{} clang", self.0.join("zig").display())
    }

    /// What makes an archive of objects.
    pub(crate) fn archiver(&self) -> String {
        format!("{} ar", self.0.join("zig").display())
    }

    /// The headers of Apple's C library.
    pub(crate) fn headers(&self) -> PathBuf {
        self.0.join("lib/libc/include/any-darwin-any")
    }

    /// What clang is told so that it finds its own headers and Apple's.
    pub(crate) fn flags(&self) -> String {
        format!("-isystem {} -isystem {}", self.0.join("lib/include").display(), self.headers().display())
    }

    /// What every app for Apple's systems is linked with: a list of all that is in it.
    pub(crate) fn system_library(&self) -> PathBuf {
        self.0.join("lib/libc/darwin/libSystem.tbd")
    }
}

/// What a person can do where it is missing.
pub(crate) fn hint() -> String {
    if is_possible() {
        "`cargo xtask test --only ios` unpacks it".to_owned()
    } else {
        "install Python 3 with pip, by which it is fetched".to_owned()
    }
}

/// Whether it can be fetched here.
pub(crate) fn is_possible() -> bool {
    has_pip() || machine::has_apt() && machine::is_root()
}

/// The packages of this machine that fetching it takes.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    if has_pip() { Vec::new() } else { vec!["python3-pip"] }
}

/// Fetches it, unless another run just did.
pub(crate) fn make() -> Outcome {
    let folder = folder()?;
    println!("Unpacking Zig into {} ...", folder.display());
    let part = folder.with_extension(format!("part-{}", process::id()));
    files::make_empty_folder(&part)?;
    let mut install = pip();
    install.args(["install", "--quiet", "--no-deps", "--disable-pip-version-check"]);
    let fetched = run::captured(install.arg("--target").arg(&part).arg(format!("ziglang=={VERSION}")));
    let placed = fetched.and_then(|_| place(&part, &folder));
    files::remove_folder(&part)?;
    placed
}

fn place(part: &Path, folder: &Path) -> Outcome {
    match fs::rename(part, folder) {
        Err(_) if Zig::here().is_some() => Ok(()),
        renamed => renamed.during(|| format!("cannot put {} in its place", folder.display())),
    }
}

fn pip() -> Command {
    let mut python = Command::new("python3");
    python.args(["-m", "pip"]);
    python
}

fn has_pip() -> bool {
    run::answer(pip().arg("--version")).is_some()
}

fn folder() -> Outcome<PathBuf> {
    Ok(local::cache_folder()?.join("zig").join(VERSION))
}
