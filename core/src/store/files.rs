//! How is a file put in its place so that it is there whole or not at all, whenever the phone stops?

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::error::{Error, Result};

/// Gives a file that is written its name, durable when this returns. What had the name before is gone.
pub(super) fn put(from: &Path, to: &Path) -> Result<()> {
    let done = || -> io::Result<()> {
        File::open(from)?.sync_all()?;
        fs::rename(from, to)?;
        sync_folder_of(to)
    };
    done().map_err(|error| Error::of_io(&error))
}

/// Writes a file, unless it says that already: whole, or not at all. Says whether it did.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> Result<bool> {
    let failed = |error: io::Error| Error::of_io(&error);
    match fs::read(file) {
        Ok(there) if there == bytes => return Ok(false),
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    if let Some(folder) = file.parent() {
        make_folder(folder)?;
    }
    let new = file.with_extension(UNFINISHED);
    fs::write(&new, bytes).map_err(failed)?;
    put(&new, file)?;
    Ok(true)
}

/// How the name of a file ends that is still written.
const UNFINISHED: &str = "new";

/// Whether there is something of that name: what cannot be told is no *no*.
pub(super) fn is_there(path: &Path) -> Result<bool> {
    match path.try_exists() {
        // Below what is no folder there is nothing.
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(false),
        there => there.map_err(|error| Error::of_io(&error)),
    }
}

/// Takes a file or a folder with all that is in it away, if it is there.
pub(super) fn take_away(path: &Path) -> Result<()> {
    let gone = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match gone {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Error::of_io(&error)),
        _ => Ok(()),
    }
}

/// What SQLite keeps beside a database, by how its names end; first the database itself.
pub(super) const ENDINGS: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Takes a database away with all that SQLite keeps beside it.
pub(super) fn take_database_away(folder: &Path, name: &str) -> Result<()> {
    ENDINGS.iter().try_for_each(|ending| take_away(&folder.join(format!("{name}{ending}"))))
}

/// Makes a folder, with those above it.
pub(super) fn make_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|error| Error::of_io(&error))
}

/// Makes the names in a file's folder durable.
pub(super) fn sync_folder_of(path: &Path) -> io::Result<()> {
    match path.parent() {
        #[cfg(unix)]
        Some(folder) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// The names in a folder; none where there is no such folder.
pub(super) fn names_in(folder: &Path) -> Result<Vec<String>> {
    let read = || -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut names = Vec::new();
        for entry in entries {
            names.extend(entry?.file_name().into_string().ok());
        }
        names.sort();
        Ok(names)
    };
    read().map_err(|error| Error::of_io(&error))
}
