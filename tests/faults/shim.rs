//! How is a disk made to fail? By `shim.c`, compiled into the target folder and loaded before the C library.

use std::path::{Path, PathBuf};
use std::process::Command;

/// With this a process ends that the shim ends.
pub(crate) const ENDED: i32 = 86;

/// What becomes of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// It fails once: a drive's error, or no room.
    Once(&'static str),
    /// It fails, and all after it, until the disk is mended.
    Mended(&'static str),
    /// It fails, and all after it.
    Staying(&'static str),
    /// Half is written, as any disk may do: nobody may be troubled by it.
    Short,
    /// Half is written, and it fails.
    Torn,
    /// The process ends before it.
    Die,
    /// The process ends when half is written.
    TornDie,
    /// The process and the power end before it: what was not synced is lost.
    Lost,
    /// The same on a disk that lies: nothing of what it said was synced is there. No app can stand that, and whoever judges
    /// has to notice.
    Lying,
}

/// All that can become of a call.
pub(crate) const HOWS: [How; 10] = [
    How::Once("eio"),
    How::Once("enospc"),
    How::Mended("eio-on"),
    How::Mended("enospc-on"),
    How::Staying("eio-on"),
    How::Short,
    How::Torn,
    How::Die,
    How::TornDie,
    How::Lost,
];

impl How {
    /// What the shim calls it.
    fn wish(self) -> &'static str {
        match self {
            Self::Once(wish) | Self::Mended(wish) | Self::Staying(wish) => wish,
            Self::Short => "short",
            Self::Torn => "torn",
            Self::Die => "die",
            Self::TornDie => "torn-die",
            Self::Lost => "lost",
            Self::Lying => "lost-lying",
        }
    }

    /// What it is called on the command line.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Mended(wish) => format!("{wish}-mended"),
            other => other.wish().to_owned(),
        }
    }

    /// What the child does about it.
    pub(crate) fn patience(self) -> &'static str {
        match self {
            Self::Mended(_) => "mended",
            Self::Staying(_) => "left-alone",
            _ => "again",
        }
    }

    /// Whether it is of calls that write, and of no other.
    fn is_of_writing(self) -> bool {
        matches!(self, Self::Short | Self::Torn | Self::TornDie)
    }

    /// Whether it can meet that call: a file's contents are written, or its name, length or durability is changed.
    pub(crate) fn can_meet(self, call: &str) -> bool {
        !self.is_of_writing() || call.contains("write") || call.starts_with("copy")
    }

    /// Whether it ends the process.
    pub(crate) fn ends(self) -> bool {
        matches!(self, Self::Die | Self::TornDie | Self::Lost | Self::Lying)
    }
}

/// The library; none where the system has no place for it.
#[derive(Debug)]
pub(crate) struct Shim(Option<PathBuf>);

impl Shim {
    /// Compiles it beside this program.
    pub(crate) fn compile() -> Result<Self, String> {
        if !cfg!(target_os = "linux") {
            println!("a disk is made to fail on Linux alone: here, processes are killed from outside");
            return Ok(Self(None));
        }
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        let library = program.with_file_name("midback-faults-shim.so");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("faults/shim.c");
        let compiler = std::env::var_os("CC").unwrap_or_else(|| "cc".into());
        let mut cc = Command::new(&compiler);
        cc.args(["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"]);
        let status = cc.arg(&library).arg(&source).arg("-ldl").status();
        match status {
            Ok(status) if status.success() => Ok(Self(Some(library))),
            Ok(status) => Err(format!("{} does not compile: {status}", source.display())),
            Err(error) => Err(format!("{}: {error}", compiler.display())),
        }
    }

    /// Whether it can be loaded here.
    pub(crate) fn is_here(&self) -> bool {
        self.0.is_some()
    }

    /// Loads it into a child, which does all below `folder`.
    pub(crate) fn load(&self, child: &mut Command, folder: &Path) {
        if let Some(library) = &self.0 {
            child.env("LD_PRELOAD", library).env("MIDBACK_FAULTS_BELOW", folder);
        }
    }

    /// Has the child's `at`-th call meet that.
    pub(crate) fn arm(child: &mut Command, how: How, at: usize, until: &Path, synced: &Path) {
        child.env("MIDBACK_FAULTS_HOW", how.wish()).env("MIDBACK_FAULTS_AT", at.to_string());
        child.env("MIDBACK_FAULTS_UNTIL", until).env("MIDBACK_FAULTS_SYNCED", synced);
    }

    /// Has the child's calls noted in a file, and what was met in another.
    pub(crate) fn note(child: &mut Command, trace: Option<&Path>, report: &Path) {
        child.env("MIDBACK_FAULTS_REPORT", report);
        if let Some(trace) = trace {
            child.env("MIDBACK_FAULTS_TRACE", trace);
        }
    }
}
