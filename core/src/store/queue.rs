//! Answers to reminders that could not be stored: kept beside the data until they can (rule E5).
//!
//! A line is one answer with the moment at which it was given, and proves itself by a checksum: what was cut off is passed
//! over. Whoever reads the lines does each answer and then takes the lines away; doing one twice changes nothing.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::trouble;
use crate::error::{Error, Result};
use crate::reminders::ReminderAction;
use crate::time::Moment;

/// The name of the file in its folder.
const FILE: &str = "reminder-answers.queue";

/// An answer that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Queued {
    pub(crate) reminder: String,
    pub(crate) action: ReminderAction,
    pub(crate) at: Moment,
}

impl Queued {
    fn line(&self) -> Result<String> {
        let said =
            serde_json::to_string(self).map_err(|_| Error::unexpected("queue: an answer has no text"))?;
        Ok(format!("{:08x}\t{said}\n", crc32fast::hash(said.as_bytes())))
    }

    fn read(line: &str) -> Option<Self> {
        let (checksum, said) = line.split_once('\t')?;
        let whole = u32::from_str_radix(checksum, 16).ok()? == crc32fast::hash(said.as_bytes());
        let queued: Self = serde_json::from_str(said).ok().filter(|_| whole)?;
        queued.at.checked().is_ok().then_some(queued)
    }
}

/// Adds an answer, durable when this returns.
pub(crate) fn add(folder: &Path, queued: &Queued) -> Result<()> {
    let line = queued.line()?;
    let written = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let mut file = OpenOptions::new().append(true).create(true).open(path(folder))?;
        // What was cut off before ends here, and spoils no line but its own.
        file.write_all(format!("\n{line}").as_bytes())?;
        file.sync_all()
    };
    written().map_err(|error| failed(&error))
}

/// All that wait, in the order in which they were given.
pub(crate) fn all(folder: &Path) -> Result<Vec<Queued>> {
    match fs::read(path(folder)) {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).lines().filter_map(Queued::read).collect()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(failed(&error)),
    }
}

/// Leaves these, and takes the others away: whole, or not at all.
pub(crate) fn leave(folder: &Path, waiting: &[Queued]) -> Result<()> {
    let lines = waiting.iter().map(Queued::line).collect::<Result<String>>()?;
    let written = || -> io::Result<()> {
        if waiting.is_empty() {
            return match fs::remove_file(path(folder)) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        let new = path(folder).with_extension("new");
        let mut file = fs::File::create(&new)?;
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        fs::rename(new, path(folder))
    };
    written().map_err(|error| failed(&error))
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

fn failed(error: &io::Error) -> Error {
    trouble::of_io(error).unwrap_or(Error::StorageFailed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_was_cut_off_spoils_no_other() {
        let folder = std::env::temp_dir().join(format!("midback-queue-{}", std::process::id()));
        let one = |number: i64| Queued {
            reminder: format!("session/2026-03-28/{number}"),
            action: ReminderAction::Skip,
            at: Moment { epoch_ms: 1_774_681_200_000 + number, utc_offset_minutes: 60 },
        };
        assert_eq!(all(&folder).unwrap(), []);
        for number in 1..=3 {
            add(&folder, &one(number)).unwrap();
        }
        let whole = fs::read(path(&folder)).unwrap();
        for end in 0..whole.len() {
            fs::write(path(&folder), &whole[..end]).unwrap();
            add(&folder, &one(4)).unwrap();
            let read = all(&folder).unwrap();
            assert_eq!(read.last(), Some(&one(4)), "cut off at {end}");
            assert!((1..).zip(&read[..read.len() - 1]).all(|(number, queued)| *queued == one(number)));
        }
        fs::write(path(&folder), &whole).unwrap();
        leave(&folder, &[one(3)]).unwrap();
        assert_eq!(all(&folder).unwrap(), [one(3)]);
        leave(&folder, &[]).unwrap();
        leave(&folder, &[]).unwrap();
        assert_eq!(all(&folder).unwrap(), []);
        fs::remove_dir_all(&folder).unwrap();
    }
}
