//! What does a refusal of SQLite or of the file system mean to the person?

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use rusqlite::ffi;

use super::rows::damaged;
use crate::error::{Error, Result};

impl From<rusqlite::Error> for Error {
    /// What can be told from SQLite's code alone; `explain` asks the file system where that is not enough.
    fn from(error: rusqlite::Error) -> Self {
        match (&error, error.sqlite_error()) {
            (_, Some(known)) => {
                // SQLite's message names tables and columns, never a value that was bound.
                of_code(known.extended_code).unwrap_or_else(|| Self::unexpected(&format!("store: {error}")))
            }
            // Each statement is written in this app, for tables that every file of this app has.
            (rusqlite::Error::SqlInputError { .. }, None) => damaged("its tables"),
            // The file holds another kind of value than this app writes there.
            (
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::QueryReturnedNoRows,
                None,
            ) => damaged("a value"),
            _ => Self::unexpected(&format!("store: {error}")),
        }
    }
}

/// What an extended code of SQLite means; none where only a defect of this app leads to it.
fn of_code(code: i32) -> Option<Error> {
    Some(match code {
        ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_DATA | ffi::SQLITE_IOERR_CORRUPTFS => {
            damaged("a page of the file")
        }
        ffi::SQLITE_IOERR_AUTH => Error::NotPermitted,
        ffi::SQLITE_IOERR_VNODE | ffi::SQLITE_IOERR_DELETE_NOENT | ffi::SQLITE_READONLY_DBMOVED => {
            Error::Gone
        }
        ffi::SQLITE_CANTOPEN_ISDIR => damaged("a folder in its place"),
        // Every value has the form that its table asks for, by its type: only a table that asks otherwise can refuse one.
        ffi::SQLITE_CONSTRAINT_CHECK => damaged("its tables"),
        _ => match code & 0xFF {
            ffi::SQLITE_FULL => Error::StorageFull,
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED | ffi::SQLITE_PROTOCOL => Error::InUse,
            ffi::SQLITE_CORRUPT => damaged("its structure"),
            ffi::SQLITE_NOTADB => damaged("its first page"),
            // Each statement is written in this app, for tables that every file of this app has.
            ffi::SQLITE_ERROR => damaged("its tables"),
            ffi::SQLITE_FORMAT | ffi::SQLITE_TOOBIG => damaged("a value"),
            ffi::SQLITE_PERM | ffi::SQLITE_AUTH => Error::NotPermitted,
            ffi::SQLITE_READONLY => Error::ReadOnly,
            ffi::SQLITE_IOERR | ffi::SQLITE_CANTOPEN | ffi::SQLITE_NOLFS => Error::StorageFailed,
            _ => return None,
        },
    })
}

/// What an error of the file system means; none where it says nothing that a person could act on.
pub(super) fn of_io(error: &io::Error) -> Option<Error> {
    Some(match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::StorageFull,
        ErrorKind::PermissionDenied => Error::NotPermitted,
        ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Error::InUse,
        ErrorKind::StaleNetworkFileHandle => Error::Gone,
        _ => return None,
    })
}

impl Error {
    /// What an error of the file system means to the person.
    pub(crate) fn of_io(error: &io::Error) -> Self {
        of_io(error).unwrap_or(Self::StorageFailed)
    }
}

/// Asks the file system what is wrong, where SQLite only says that something is: it has one code for a full disk, a
/// missing permission and a broken drive.
pub(super) fn explain(error: Error, folder: &Path, file: &Path) -> Error {
    match error {
        Error::StorageFailed | Error::NotPermitted | Error::ReadOnly => {
            ask(folder, file).err().unwrap_or(error)
        }
        // Whoever may not write cannot say what they share, and waits as for somebody else. The file itself is not looked at:
        // closing it would take the locks of this process with it.
        Error::InUse => match room(folder).map_err(|error| Error::of_io(&error)) {
            Err(cause @ (Error::ReadOnly | Error::StorageFull)) => cause,
            _ => error,
        },
        other => other,
    }
}

/// Asks of the file system all that SQLite asks of it.
fn ask(folder: &Path, file: &Path) -> Result<()> {
    let told = |error: &io::Error| of_io(error).unwrap_or(Error::StorageFailed);
    // What can be read and not written is there all the same.
    let written = |error: &io::Error| match told(error) {
        Error::NotPermitted => Error::ReadOnly,
        other => other,
    };
    let missing = |error: &io::Error| error.kind() == ErrorKind::NotFound;
    match fs::metadata(folder) {
        Err(error) if missing(&error) => return Err(Error::Gone),
        found => found.map(drop).map_err(|error| told(&error))?,
    }
    match File::open(file) {
        Err(error) if missing(&error) => {}
        found => {
            found.map_err(|error| told(&error))?;
            OpenOptions::new().write(true).open(file).map_err(|error| written(&error))?;
        }
    }
    room(folder).map_err(|error| written(&error))
}

/// As much as SQLite takes at once for what several processes share.
const ROOM: usize = 64 * 1024;

/// Whether there is room in the folder, and the right to use it.
fn room(folder: &Path) -> io::Result<()> {
    let place = folder.join("midback.room");
    let written =
        OpenOptions::new().write(true).create(true).truncate(true).open(&place).and_then(|mut file| {
            file.write_all(&vec![0xA5; ROOM])?;
            file.sync_all()
        });
    let removed = fs::remove_file(&place);
    written.and(removed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file_is_damaged(error: Option<&Error>) -> bool {
        matches!(error, Some(Error::Damaged { .. }))
    }

    /// Every code that SQLite can give, by what a person can do.
    #[test]
    fn each_code_of_sqlite_says_what_it_is() {
        let damage = [
            ffi::SQLITE_CORRUPT,
            ffi::SQLITE_CORRUPT_INDEX,
            ffi::SQLITE_CORRUPT_SEQUENCE,
            ffi::SQLITE_CORRUPT_VTAB,
            ffi::SQLITE_NOTADB,
            ffi::SQLITE_ERROR,
            ffi::SQLITE_FORMAT,
            ffi::SQLITE_TOOBIG,
            ffi::SQLITE_IOERR_SHORT_READ,
            ffi::SQLITE_IOERR_DATA,
            ffi::SQLITE_IOERR_CORRUPTFS,
            ffi::SQLITE_CANTOPEN_ISDIR,
            ffi::SQLITE_CONSTRAINT_CHECK,
        ];
        for code in damage {
            assert!(file_is_damaged(of_code(code).as_ref()), "{code}");
        }
        let said = [
            (Error::StorageFull, vec![ffi::SQLITE_FULL]),
            (
                Error::InUse,
                vec![
                    ffi::SQLITE_BUSY,
                    ffi::SQLITE_BUSY_RECOVERY,
                    ffi::SQLITE_BUSY_SNAPSHOT,
                    ffi::SQLITE_BUSY_TIMEOUT,
                    ffi::SQLITE_LOCKED,
                    ffi::SQLITE_LOCKED_SHAREDCACHE,
                    ffi::SQLITE_PROTOCOL,
                ],
            ),
            (
                Error::NotPermitted,
                vec![ffi::SQLITE_PERM, ffi::SQLITE_AUTH, ffi::SQLITE_AUTH_USER, ffi::SQLITE_IOERR_AUTH],
            ),
            (
                Error::ReadOnly,
                vec![
                    ffi::SQLITE_READONLY,
                    ffi::SQLITE_READONLY_RECOVERY,
                    ffi::SQLITE_READONLY_CANTLOCK,
                    ffi::SQLITE_READONLY_ROLLBACK,
                    ffi::SQLITE_READONLY_CANTINIT,
                    ffi::SQLITE_READONLY_DIRECTORY,
                ],
            ),
            (
                Error::Gone,
                vec![ffi::SQLITE_READONLY_DBMOVED, ffi::SQLITE_IOERR_VNODE, ffi::SQLITE_IOERR_DELETE_NOENT],
            ),
            (
                Error::StorageFailed,
                vec![
                    ffi::SQLITE_IOERR,
                    ffi::SQLITE_IOERR_READ,
                    ffi::SQLITE_IOERR_WRITE,
                    ffi::SQLITE_IOERR_FSYNC,
                    ffi::SQLITE_IOERR_DIR_FSYNC,
                    ffi::SQLITE_IOERR_TRUNCATE,
                    ffi::SQLITE_IOERR_FSTAT,
                    ffi::SQLITE_IOERR_UNLOCK,
                    ffi::SQLITE_IOERR_RDLOCK,
                    ffi::SQLITE_IOERR_DELETE,
                    ffi::SQLITE_IOERR_ACCESS,
                    ffi::SQLITE_IOERR_LOCK,
                    ffi::SQLITE_IOERR_CLOSE,
                    ffi::SQLITE_IOERR_SHMOPEN,
                    ffi::SQLITE_IOERR_SHMSIZE,
                    ffi::SQLITE_IOERR_SHMLOCK,
                    ffi::SQLITE_IOERR_SHMMAP,
                    ffi::SQLITE_IOERR_SEEK,
                    ffi::SQLITE_IOERR_MMAP,
                    ffi::SQLITE_CANTOPEN,
                    ffi::SQLITE_CANTOPEN_FULLPATH,
                    ffi::SQLITE_CANTOPEN_DIRTYWAL,
                    ffi::SQLITE_CANTOPEN_SYMLINK,
                ],
            ),
        ];
        for (error, codes) in said {
            for code in codes {
                assert_eq!(of_code(code), Some(error.clone()), "{code}");
            }
        }
        for defect in [
            ffi::SQLITE_MISUSE,
            ffi::SQLITE_RANGE,
            ffi::SQLITE_CONSTRAINT,
            ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
            ffi::SQLITE_CONSTRAINT_TRIGGER,
        ] {
            assert_eq!(of_code(defect), None, "{defect}");
        }
    }

    #[test]
    fn each_error_of_the_file_system_says_what_it_is() {
        let said = [
            (ErrorKind::StorageFull, Some(Error::StorageFull)),
            (ErrorKind::QuotaExceeded, Some(Error::StorageFull)),
            (ErrorKind::PermissionDenied, Some(Error::NotPermitted)),
            (ErrorKind::ReadOnlyFilesystem, Some(Error::ReadOnly)),
            (ErrorKind::ResourceBusy, Some(Error::InUse)),
            (ErrorKind::StaleNetworkFileHandle, Some(Error::Gone)),
            (ErrorKind::Interrupted, None),
        ];
        for (kind, error) in said {
            assert_eq!(of_io(&kind.into()), error, "{kind:?}");
        }
        // As an iPhone answers before it was first unlocked, and any phone on a full disk.
        #[cfg(unix)]
        for (number, error) in [
            (1, Error::NotPermitted),
            (13, Error::NotPermitted),
            (28, Error::StorageFull),
            (30, Error::ReadOnly),
        ] {
            assert_eq!(of_io(&io::Error::from_raw_os_error(number)), Some(error), "{number}");
        }
    }

    #[test]
    fn what_sqlite_cannot_name_the_file_system_is_asked() {
        let folder = std::env::temp_dir().join(format!("midback-trouble-{}", std::process::id()));
        let file = folder.join("midback.sqlite");
        assert_eq!(explain(Error::StorageFailed, &folder, &file), Error::Gone);
        fs::create_dir(&folder).unwrap();
        assert_eq!(explain(Error::StorageFailed, &folder, &file), Error::StorageFailed);
        assert_eq!(explain(Error::InUse, &folder, &file), Error::InUse);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "something was left there");
        fs::remove_dir(&folder).unwrap();
    }
}
