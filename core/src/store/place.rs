//! Is the file that is open still the one at its path?
//!
//! SQLite goes on with a file that was deleted or moved: every action succeeds, and nothing of it is there at the
//! next opening.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::trouble;
use crate::error::{Error, Result};

/// Where the open data lies, and which files they are.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) folder: PathBuf,
    pub(super) file: PathBuf,
    /// The data file and its log.
    files: [(PathBuf, Identity); 2],
}

/// What tells a file from every other on its device.
type Identity = (u64, u64);

impl Place {
    /// Notes which files these are, once the data is open and its log is there.
    pub(super) fn of(folder: &Path, file: &Path) -> Result<Self> {
        let identified = |path: PathBuf| match identity(&path) {
            Ok(found) => Ok((path, found)),
            // It was there a moment ago, or was to be made: whoever tries again makes it.
            Err(error) => Err(Error::of_io(&error)),
        };
        Ok(Self {
            folder: folder.to_owned(),
            file: file.to_owned(),
            files: [identified(file.to_owned())?, identified(log_of(file))?],
        })
    }

    /// Refuses where another file lies at the path, or none.
    pub(super) fn check(&self) -> Result<()> {
        for (path, known) in &self.files {
            match identity(path) {
                Ok(found) if found == *known => {}
                Ok(_) => return Err(Error::Gone),
                Err(error) => return Err(lost(&error)),
            }
        }
        Ok(())
    }
}

/// The file's log.
pub(super) fn log_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

fn lost(error: &io::Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Error::Gone,
        _ => trouble::of_io(error).unwrap_or(Error::StorageFailed),
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> io::Result<Identity> {
    use std::os::unix::fs::MetadataExt;
    let found = fs::metadata(path)?;
    Ok((found.dev(), found.ino()))
}

/// Elsewhere an open file can be neither deleted nor moved.
#[cfg(not(unix))]
fn identity(path: &Path) -> io::Result<Identity> {
    fs::metadata(path).map(|_| (0, 0))
}
