//! How the data file is opened, made, upgraded, and refused.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::error::{Error, Problem, Result};

/// The name of the data file in its folder.
pub(super) const FILE: &str = "midback.sqlite";
/// "Midb": tells our files from any other SQLite file.
const APPLICATION_ID: u32 = 0x4D69_6462;
/// The schema's history. A step that was released is never edited.
const STEPS: [&str; 2] =
    [include_str!("../../migrations/0001_facts.sql"), include_str!("../../migrations/0002_trained.sql")];
/// How long a call waits for another process before it gives up.
const PATIENCE: Duration = Duration::from_secs(2);

/// Opens the data file in `folder`.
pub(super) fn open(folder: &Path) -> Result<Connection> {
    let file = folder.join(FILE);
    make_folder(folder)?;
    let new = check_header(&file)?;
    let mut db = Connection::open(&file).map_err(|error| cannot_open(&error, folder, &file))?;
    db.busy_timeout(PATIENCE)?;
    // A newer app may have crashed before its upgrade reached the main file: then only SQLite can tell. On the
    // way to a refusal the file must not be tidied up.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let found = version(&db).map_err(|error| cannot_open(&error, folder, &file))?;
    check_version(found)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    make_durable(&db)?;
    upgrade(&mut db, new)?;
    Ok(db)
}

/// The id of this installation, made from the first opening's random bytes.
pub(super) fn installation(db: &mut Connection, random: [u8; 16]) -> Result<[u8; 16]> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute("INSERT OR IGNORE INTO installation (one, phone) VALUES (1, ?1)", [random])?;
    let phone = transaction.query_row("SELECT phone FROM installation", [], |row| row.get(0))?;
    transaction.commit()?;
    Ok(phone)
}

fn make_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|_| not_a_folder(folder))
}

/// Reads the file's own header, which changes nothing, and says whether the file is still to be made.
fn check_header(file: &Path) -> Result<bool> {
    let mut header = Vec::new();
    match File::open(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
        Err(_) => return Err(damaged(file)),
        Ok(file_bytes) => file_bytes.take(100).read_to_end(&mut header).map_err(|_| damaged(file))?,
    };
    if header.is_empty() {
        return Ok(true); // SQLite makes the file before it writes to it
    }
    if header.len() < 100 || !header.starts_with(b"SQLite format 3\0") {
        return Err(damaged(file));
    }
    let number = |at: usize| header[at..at + 4].iter().fold(0, |sum, &byte| sum << 8 | u32::from(byte));
    let (found, owner) = (number(60), number(68));
    check_version(found)?;
    // A file that was begun and never finished has neither; SQLite's log may hold both.
    if owner != APPLICATION_ID && (owner, found) != (0, 0) {
        return Err(damaged(file));
    }
    Ok(false)
}

fn version(db: &Connection) -> rusqlite::Result<u32> {
    db.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn known() -> u32 {
    crate::history::count(STEPS.len())
}

fn check_version(found: u32) -> Result<()> {
    if found > known() { Err(Error::NeedsUpdate { found, known: known() }) } else { Ok(()) }
}

/// What is acknowledged survives a crash and an empty battery.
fn make_durable(db: &Connection) -> Result<()> {
    let mode: String = db.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::unexpected("store: no write-ahead log"));
    }
    db.pragma_update(None, "synchronous", "full")?;
    // Apple's fsync stops at the drive's cache unless asked twice; elsewhere this does nothing.
    db.pragma_update(None, "fullfsync", true)?;
    db.pragma_update(None, "checkpoint_fullfsync", true)?;
    db.pragma_update(None, "foreign_keys", true)?;
    // Android gives SQLite no folder for temporary files.
    db.pragma_update(None, "temp_store", "memory")?;
    Ok(())
}

/// Takes the schema to the newest version, all steps or none.
fn upgrade(db: &mut Connection, new: bool) -> Result<()> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&transaction)?;
    check_version(found)?;
    if found == 0 && !new && holds_tables(&transaction)? {
        return Err(Error::Damaged { file: FILE.to_owned() });
    }
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or(usize::MAX)) {
        transaction.execute_batch(step)?;
    }
    if found < known() {
        super::derived::rebuild(&transaction)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", known())?;
    }
    Ok(transaction.commit()?)
}

/// Whether somebody else's tables are in the file.
fn holds_tables(db: &Connection) -> Result<bool> {
    let found = db.query_row("SELECT 1 FROM sqlite_schema LIMIT 1", [], |_| Ok(())).optional();
    Ok(found?.is_some())
}

fn cannot_open(error: &rusqlite::Error, folder: &Path, file: &Path) -> Error {
    use rusqlite::ErrorCode;
    match error.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            not_a_folder(folder)
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::InUse,
        _ => damaged(file),
    }
}

fn not_a_folder(folder: &Path) -> Error {
    Error::bad("folder", Problem::NotAFolder { given: shown(folder) })
}

fn damaged(file: &Path) -> Error {
    Error::Damaged { file: shown(file) }
}

fn shown(path: &Path) -> String {
    PathBuf::from(path).display().to_string()
}
