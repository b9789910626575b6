//! A story in a process of its own: how it is started, what is heard of it, how it ended.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use midback_core::Moment;

use crate::files;
use crate::phone::Phone;
use crate::shim::{ENDED, How, Shim};
use crate::stories::{self, Story};
use crate::teller::{Patience, Purpose, Stop, Teller};

/// With this a child ends that found something wrong.
const WRONG: u8 = 3;

/// What becomes of a child.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fate {
    /// Nothing.
    Spared,
    /// A call of it meets that.
    Meets(How, usize),
    /// It is killed after a time.
    Killed(Duration),
}

/// What was heard of a story.
#[derive(Debug, Default)]
pub(crate) struct Heard {
    /// The last step that was begun, from 1.
    pub(crate) begun: usize,
    /// The last that was done.
    pub(crate) done: usize,
    /// What the screens said after a step that failed: as before it, and as after it.
    pub(crate) seen: Vec<(usize, String, String)>,
    /// Whether it was told to its end.
    pub(crate) told: bool,
    /// How many steps failed.
    pub(crate) failed: usize,
    /// Whether the fault was met.
    pub(crate) met: Option<String>,
    /// What the child found wrong, and how it ended where it may not end so.
    pub(crate) wrong: Option<String>,
}

/// The place of one child at a time.
#[derive(Debug)]
pub(crate) struct Room {
    /// Where its data lies.
    pub(crate) data: PathBuf,
    until: PathBuf,
    synced: PathBuf,
    report: PathBuf,
}

impl Room {
    pub(crate) fn new(folder: &Path) -> Result<Self, String> {
        files::empty(folder)?;
        Ok(Self {
            data: folder.join("data"),
            until: folder.join("mended"),
            synced: folder.join("synced"),
            report: folder.join("report"),
        })
    }

    /// Tells a story on a copy of what is there before it.
    pub(crate) fn tell(
        &self,
        shim: &Shim,
        story: &Story,
        (before, now): (&Path, Moment),
        fate: Fate,
        trace: Option<&Path>,
    ) -> Result<Heard, String> {
        files::copy_folder(before, &self.data)?;
        for file in [&self.until, &self.report] {
            if file.exists() {
                std::fs::remove_file(file).map_err(|error| error.to_string())?;
            }
        }
        let mut child = myself()?;
        child.args(["tell", story.name]).arg(&self.data).arg(&self.until);
        child.args([now.epoch_ms.to_string(), now.utc_offset_minutes.to_string()]);
        shim.load(&mut child, &self.data);
        Shim::note(&mut child, trace, &self.report);
        let patience = match fate {
            Fate::Meets(how, at) => {
                files::empty(&self.synced)?;
                Shim::arm(&mut child, how, at, &self.until, &self.synced);
                how.patience()
            }
            Fate::Spared | Fate::Killed(_) => "again",
        };
        child.arg(patience);
        let mut child =
            child.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(said)?;
        let out = child.stdout.take().ok_or("a child without a voice")?;
        let mut heard = Heard::default();
        let lines = BufReader::new(out).lines();
        if let Fate::Killed(after) = fate {
            std::thread::sleep(after);
            // One that has ended cannot be killed, which is no fault.
            _ = child.kill();
        }
        for line in lines {
            heard.hear(&line.map_err(said)?);
        }
        let output = child.wait_with_output().map_err(said)?;
        let report = std::fs::read_to_string(&self.report).unwrap_or_default();
        heard.met = report.lines().find_map(|line| line.strip_prefix("met ")).map(str::to_owned);
        let errors = String::from_utf8_lossy(&output.stderr);
        if heard.wrong.is_none() && (!may_end(output.status, fate, &heard) || errors.contains("panicked")) {
            heard.wrong = Some(format!("the process ended with {}: {errors}", output.status));
        }
        Ok(heard)
    }
}

/// This program.
pub(crate) fn myself() -> Result<Command, String> {
    Ok(Command::new(std::env::current_exe().map_err(said)?))
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn may_end(status: ExitStatus, fate: Fate, heard: &Heard) -> bool {
    match fate {
        // No code: a signal ended it.
        Fate::Killed(_) => status.success() || status.code().is_none(),
        Fate::Meets(how, _) if how.ends() && heard.met.is_some() => status.code() == Some(ENDED),
        _ => status.success(),
    }
}

impl Heard {
    fn hear(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |at: usize| words.get(at).and_then(|word| word.parse().ok()).unwrap_or_default();
        match words.first().copied().unwrap_or_default() {
            "will" => self.begun = number(1),
            "done" => self.done = number(1),
            "failed" => self.failed += 1,
            "seen" => {
                if let [_, _, old, new] = words[..] {
                    self.seen.push((number(1), old.to_owned(), new.to_owned()));
                }
            }
            "told" => self.told = true,
            "wrong" => self.wrong = Some(line.to_owned()),
            _ => {}
        }
    }
}

/// Not for people: what the child does. `STORY FOLDER UNTIL MILLISECONDS OFFSET PATIENCE`.
pub(crate) fn tell(args: &[String]) -> Result<u8, String> {
    let [story, folder, until, now, offset, patience] = args else {
        return Err("tell STORY FOLDER UNTIL MILLISECONDS OFFSET PATIENCE".to_owned());
    };
    let story = stories::named(story)?;
    let now = Moment {
        epoch_ms: now.parse().map_err(|error| format!("{now}: {error}"))?,
        utc_offset_minutes: offset.parse().map_err(|error| format!("{offset}: {error}"))?,
    };
    let patience = match patience.as_str() {
        "again" => Patience::Again,
        "mended" => Patience::Mended { by: until.into() },
        "left-alone" => Patience::LeftAlone,
        other => return Err(format!("nobody is {other}")),
    };
    let phone = Phone::new(Path::new(folder), now);
    let told = Teller::new(phone, Purpose::Aloud(patience)).and_then(|mut teller| (story.tell)(&mut teller));
    match told {
        Ok(()) => println!("told"),
        Err(Stop::GaveUp) => println!("gave up"),
        Err(Stop::Wrong(what)) => {
            println!("wrong {what}");
            return Ok(WRONG);
        }
    }
    Ok(0)
}
