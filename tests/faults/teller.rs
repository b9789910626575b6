//! Who tells a story: step by step, saying before each what will be done and after it that it is done.
//!
//! A step is one command. Its clock is set by the story and not by how often it was tried, so that a step that was repeated says the
//! same as one that was not. Where storing fails, the step is done again, as a person does who is told so.

use std::path::PathBuf;

use midback_core::{Error, Midback, Moment};

use crate::files;
use crate::phone::Phone;
use crate::state::{State, digest, screens};

/// How often a step is tried before somebody gives up.
const TRIES: usize = 3;

/// What is done about a disk that fails.
pub(crate) enum Patience {
    /// The step is done again, and has to succeed then: it was one fault.
    Again,
    /// After some tries it is mended: from then on all has to go.
    Mended {
        /// The file by which the disk is told.
        by: PathBuf,
    },
    /// After some tries it is left as it is.
    LeftAlone,
}

/// Why a story is not told to its end.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The disk does not let it.
    GaveUp,
    /// Something is not as it has to be.
    Wrong(String),
}

/// What is done with a story while it is told.
pub(crate) enum Purpose {
    /// It is told aloud, in a process that may end at any time.
    Aloud(Patience),
    /// After each step it is noted what is there.
    Noted {
        /// What was there before the first step, and after each.
        states: Vec<(Moment, State)>,
        /// A folder for copies.
        copies: PathBuf,
    },
}

/// Who tells it.
pub(crate) struct Teller {
    phone: Phone,
    purpose: Purpose,
    steps: usize,
}

impl Teller {
    pub(crate) fn new(phone: Phone, purpose: Purpose) -> Result<Self, Stop> {
        let mut teller = Self { phone, purpose, steps: 0 };
        teller.note()?;
        Ok(teller)
    }

    /// What was there before the first step, and after each.
    pub(crate) fn into_states(self) -> Vec<(Moment, State)> {
        match self.purpose {
            Purpose::Noted { states, .. } => states,
            Purpose::Aloud(_) => Vec::new(),
        }
    }

    /// Does one command, so many minutes after the last.
    pub(crate) fn step<T>(
        &mut self,
        name: &str,
        minutes: i64,
        command: impl FnMut(&mut Phone) -> Result<T, Error>,
    ) -> Result<T, Stop> {
        let before = self.phone.now;
        self.phone.now.epoch_ms += minutes * 60_000;
        self.steps += 1;
        self.say(&format!("will {} {name}", self.steps));
        let answer = self.tried(before, command)?;
        self.say(&format!("done {}", self.steps));
        self.note()?;
        Ok(answer)
    }

    /// Asks a question, by which the story goes on.
    pub(crate) fn ask<T>(&mut self, question: impl FnMut(&mut Phone) -> Result<T, Error>) -> Result<T, Stop> {
        self.tried(self.phone.now, question)
    }

    fn say(&self, line: &str) {
        if matches!(self.purpose, Purpose::Aloud(_)) {
            // Each line goes out as a whole, at once.
            println!("{line}");
        }
    }

    fn tried<T>(
        &mut self,
        before: Moment,
        mut command: impl FnMut(&mut Phone) -> Result<T, Error>,
    ) -> Result<T, Stop> {
        let mut tries = 0;
        loop {
            let error = match command(&mut self.phone) {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            tries += 1;
            let step = self.steps;
            self.say(&format!("failed {step} {error:?}"));
            if !is_of_a_disk(&error) {
                return Err(Stop::Wrong(format!("a disk that fails is called {error:?}")));
            }
            self.seen(before)?;
            match &self.purpose {
                Purpose::Noted { .. } => return Err(Stop::Wrong(format!("step {step}: {error:?}"))),
                Purpose::Aloud(_) if tries < TRIES => {}
                Purpose::Aloud(Patience::Mended { by }) if tries == TRIES => {
                    files::write(by, b"").map_err(Stop::Wrong)?;
                    self.say("mended");
                }
                Purpose::Aloud(Patience::LeftAlone) => return Err(Stop::GaveUp),
                Purpose::Aloud(_) => {
                    return Err(Stop::Wrong(format!(
                        "step {step} does not go on after the fault: {error:?}"
                    )));
                }
            }
        }
    }

    /// Says what the screens say after a step that failed: as before it, or as after it.
    fn seen(&mut self, before: Moment) -> Result<(), Stop> {
        let (step, after) = (self.steps, self.phone.now);
        let Ok(app) = self.phone.app() else { return Ok(()) };
        let (old, new) = (looked_at(app, before)?, looked_at(app, after)?);
        if let (Some(old), Some(new)) = (old, new) {
            self.say(&format!("seen {step} {old} {new}"));
        }
        Ok(())
    }

    fn note(&mut self) -> Result<(), Stop> {
        let Purpose::Noted { states, copies } = &mut self.purpose else { return Ok(()) };
        files::copy_folder(&self.phone.folder, copies).map_err(Stop::Wrong)?;
        states.push((self.phone.now, State::of(copies, self.phone.now).map_err(Stop::Wrong)?));
        Ok(())
    }
}

/// What the screens say, where the disk lets them.
fn looked_at(app: &mut Midback, now: Moment) -> Result<Option<String>, Stop> {
    match screens(app, now) {
        Ok(screens) => Ok(Some(digest(&screens))),
        Err(error) if is_of_a_disk(&error) => Ok(None),
        Err(error) => Err(Stop::Wrong(format!("a screen calls a disk that fails {error:?}"))),
    }
}

/// Whether a person is told what is so: the storage fails. Nothing is damaged by that, and nothing of it is a defect.
fn is_of_a_disk(error: &Error) -> bool {
    matches!(error, Error::StorageFull | Error::StorageFailed | Error::ReadOnly)
}
