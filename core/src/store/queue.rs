//! Answers to reminders that could not be stored: kept beside the data until they can (rule E5).
//!
//! Each is a file of its own, so that one can be added while others are done: it is there whole, or not at all. Its name says
//! when it was given and holds a checksum of it. Doing one twice changes nothing.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};

use super::trouble;
use crate::error::{Error, Result};
use crate::reminders::ReminderAction;
use crate::time::Moment;

/// The place of the files in their folder.
pub(super) const FOLDER: &str = "reminder-answers";
/// How a file ends that is still written.
const UNFINISHED: &str = "new";

/// Tells apart what is kept in one millisecond, in the order in which it was given.
static KEPT: AtomicU64 = AtomicU64::new(0);

/// An answer that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Queued {
    pub(crate) reminder: String,
    pub(crate) action: ReminderAction,
    pub(crate) at: Moment,
}

impl Queued {
    fn text(&self) -> Result<String> {
        serde_json::to_string(self).map_err(|_| Error::unexpected("queue: an answer has no text"))
    }

    fn read(name: &str, text: &str) -> Option<Self> {
        let queued: Self = serde_json::from_str(text).ok()?;
        let whole = name.rsplit_once('-').is_some_and(|(_, sum)| sum == sum_of(text));
        (whole && queued.at.checked().is_ok()).then_some(queued)
    }
}

fn sum_of(text: &str) -> String {
    format!("{:08x}", crc32fast::hash(text.as_bytes()))
}

/// Adds an answer, durable when this returns.
pub(crate) fn add(folder: &Path, queued: &Queued) -> Result<()> {
    let (folder, text) = (folder.join(FOLDER), queued.text()?);
    let number = KEPT.fetch_add(1, Ordering::Relaxed);
    let path = folder.join(format!("{:020}-{number:010}-{}", queued.at.epoch_ms, sum_of(&text)));
    let new = path.with_extension(UNFINISHED);
    let written = || -> io::Result<()> {
        fs::create_dir_all(&folder)?;
        let mut file = File::create(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, &path)?;
        // Only then is its name durable, too.
        File::open(&folder)?.sync_all()
    };
    written().map_err(|error| {
        // Room is what may be missing.
        _ = fs::remove_file(&new);
        failed(&error)
    })
}

/// All that wait, in the order in which they were given. What is damaged is none.
pub(crate) fn all(folder: &Path) -> Result<Vec<(PathBuf, Queued)>> {
    let folder = folder.join(FOLDER);
    let read = || -> io::Result<Vec<(PathBuf, Queued)>> {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<PathBuf>>>()?;
        paths.sort();
        let mut all = Vec::new();
        for path in paths {
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            if path.extension().is_some_and(|end| end == UNFINISHED) {
                continue;
            }
            let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
            if let Some(queued) = Queued::read(name, &text) {
                all.push((path, queued));
            }
        }
        Ok(all)
    };
    read().map_err(|error| failed(&error))
}

/// Takes one away that is done.
pub(crate) fn take(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(&error)),
        _ => Ok(()),
    }
}

fn failed(error: &io::Error) -> Error {
    trouble::of_io(error).unwrap_or(Error::StorageFailed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(number: i64) -> Queued {
        Queued {
            reminder: format!("session/2026-03-28/{number}"),
            action: ReminderAction::Skip,
            at: Moment { epoch_ms: 1_774_681_200_000 + number, utc_offset_minutes: 60 },
        }
    }

    fn folder(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("midback-queue-{name}-{}", std::process::id()))
    }

    fn waiting(folder: &Path) -> Vec<Queued> {
        all(folder).unwrap().into_iter().map(|(_, queued)| queued).collect()
    }

    #[test]
    fn what_is_damaged_spoils_no_other() {
        let folder = folder("damage");
        assert_eq!(waiting(&folder), []);
        for number in [3, 1, 2] {
            add(&folder, &one(number)).unwrap();
        }
        assert_eq!(waiting(&folder), [one(1), one(2), one(3)]);
        let (path, _) = all(&folder).unwrap().remove(1);
        let whole = fs::read(&path).unwrap();
        for end in 0..whole.len() {
            fs::write(&path, &whole[..end]).unwrap();
            assert_eq!(waiting(&folder), [one(1), one(3)], "cut off at {end}");
        }
        fs::write(folder.join(FOLDER).join("7-7.new"), "{").unwrap();
        // Given again, it is there again, and in its place.
        add(&folder, &one(2)).unwrap();
        let later = Queued { action: ReminderAction::Later { minutes: 10 }, ..one(2) };
        add(&folder, &later).unwrap();
        assert_eq!(waiting(&folder), [one(1), one(2), later, one(3)]);
        for (path, _) in all(&folder).unwrap().iter().chain(&all(&folder).unwrap()) {
            take(path).unwrap();
        }
        assert_eq!(waiting(&folder), []);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn none_is_lost_that_is_added_while_others_are_taken() {
        let folder = folder("threads");
        let (threads, each) = (4, 50);
        let mut taken = Vec::new();
        std::thread::scope(|scope| {
            let adding: Vec<_> = (0..threads)
                .map(|thread| {
                    let folder = &folder;
                    scope.spawn(move || {
                        for number in 0..each {
                            add(folder, &one(thread * each + number)).unwrap();
                        }
                    })
                })
                .collect();
            while taken.len() < usize::try_from(threads * each).unwrap() {
                for (path, queued) in all(&folder).unwrap() {
                    take(&path).unwrap();
                    taken.push(queued);
                }
                if adding.iter().all(std::thread::ScopedJoinHandle::is_finished)
                    && waiting(&folder).is_empty()
                {
                    break;
                }
            }
        });
        taken.sort_by_key(|queued| queued.at.epoch_ms);
        assert_eq!(taken, (0..threads * each).map(one).collect::<Vec<_>>());
        fs::remove_dir_all(&folder).unwrap();
    }
}
