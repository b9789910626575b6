//! How the data file is opened, made, upgraded, and refused.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::facts::Facts;
use super::note::Note;
use super::place::log_of;
use super::{rows, swap, trouble};
use crate::error::{Error, Problem, Result};
use crate::rules::RuleSet;

/// The name of the data file in its folder.
pub(super) const FILE: &str = "midback.sqlite";
/// "Midb": tells our files from any other SQLite file.
pub(super) const APPLICATION_ID: u32 = 0x4D69_6462;
/// The schema's history. A step that was released is never edited. A new form of anything that is stored is a step
/// too, though it may be empty: an app that does not know it has to say that it needs an update.
const STEPS: [&str; 14] = [
    include_str!("../../migrations/0001_facts.sql"),
    include_str!("../../migrations/0002_proof.sql"),
    include_str!("../../migrations/0003_trained.sql"),
    include_str!("../../migrations/0004_derived.sql"),
    include_str!("../../migrations/0005_conditions.sql"),
    include_str!("../../migrations/0006_progression.sql"),
    include_str!("../../migrations/0007_reminders.sql"),
    include_str!("../../migrations/0008_aside.sql"),
    include_str!("../../migrations/0009_progress.sql"),
    include_str!("../../migrations/0010_kept.sql"),
    include_str!("../../migrations/0011_health.sql"),
    include_str!("../../migrations/0012_by_day.sql"),
    include_str!("../../migrations/0013_together.sql"),
    include_str!("../../migrations/0014_lighter.sql"),
];
/// The step that brought the tally: a file of an older one cannot be compared with a note.
const TALLIED: u32 = 2;
/// How many statements are kept ready: more than all screens together have.
const STATEMENTS: usize = 256;
/// How long a call waits for another process before it gives up.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// What was opened.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) db: Connection,
    /// Whether whoever had it before closed it: nothing is left in its log.
    pub(super) was_closed: bool,
}

/// Opens the data file in `folder`.
pub(super) fn open(folder: &Path, note: &Note) -> Result<Opened> {
    let file = folder.join(FILE);
    // What was decided before the phone stopped is done first.
    swap::finish(folder)?;
    // Before the data is looked at: what another process records in between is no loss.
    let noted = note.read();
    make_folder(folder)?;
    let opened =
        open_file(&file, noted).map_err(|error| placed(trouble::explain(error, folder, &file), &file))?;
    Ok(opened)
}

fn open_file(file: &Path, noted: Option<([u8; 16], u64)>) -> Result<Opened> {
    let new = check_header(file)?;
    if let Some((_, known)) = noted.filter(|(_, known)| new && *known > 0) {
        return Err(incomplete(0, known));
    }
    let was_closed = fs::metadata(log_of(file)).map_or(true, |log| log.len() == 0);
    let mut db = Connection::open(file)?;
    db.busy_timeout(PATIENCE)?;
    // A newer app may have crashed before its upgrade reached the main file: then only SQLite can tell. On the
    // way to a refusal the file must not be tidied up.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let found = version(&db)?;
    check_version(found)?;
    check_end(&db, found, noted)?;
    if !new && found == 0 && holds_tables(&db)? {
        return Err(rows::damaged("its version"));
    }
    // A statement is planned once, not anew for each value: how it is answered never hangs on what is asked for.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // A screen asks with some dozens of statements, and all of them come again.
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    make_durable(&db)?;
    upgrade(&mut db)?;
    Ok(Opened { db, was_closed })
}

/// From now on the log may be tidied up when the file is closed: nothing about it was refused.
pub(super) fn accept(db: &Connection) -> Result<()> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

/// Refuses data that is behind what was noted of it.
fn check_end(db: &Connection, version: u32, noted: Option<([u8; 16], u64)>) -> Result<()> {
    let Some((phone, known)) = noted else { return Ok(()) };
    if version < TALLIED {
        // The note is of a file that was there after this one.
        return if version == 0 { Err(incomplete(0, known)) } else { Ok(()) };
    }
    let ours: Option<[u8; 16]> =
        db.query_row("SELECT phone FROM installation", [], |row| row.get(0)).optional()?;
    // Another installation's file was put here: the note is not about it.
    if ours.is_some_and(|ours| ours != phone) {
        return Ok(());
    }
    let found = Facts::new(db).count()?;
    if found < known { Err(incomplete(found, known)) } else { Ok(()) }
}

fn incomplete(found: u64, known: u64) -> Error {
    Error::Incomplete { file: FILE.to_owned(), found, known }
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
    fs::create_dir_all(folder).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => not_a_folder(folder),
        _ => Error::of_io(&error),
    })
}

/// Reads the file's own header, which changes nothing, and says whether the file is still to be made.
fn check_header(file: &Path) -> Result<bool> {
    let mut header = Vec::new();
    let read = File::open(file).and_then(|file| file.take(100).read_to_end(&mut header));
    match read {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
        Err(error) if error.kind() == ErrorKind::IsADirectory => {
            return Err(rows::damaged("a folder in its place"));
        }
        Err(error) => return Err(trouble::of_io(&error).unwrap_or(Error::StorageFailed)),
        Ok(_) => {}
    }
    if header.is_empty() {
        return Ok(true); // SQLite makes the file before it writes to it
    }
    if header.len() < 100 || !header.starts_with(b"SQLite format 3\0") {
        return Err(rows::damaged("its first page"));
    }
    let number = |at: usize| header[at..at + 4].iter().fold(0, |sum, &byte| sum << 8 | u32::from(byte));
    let (found, owner) = (number(60), number(68));
    check_version(found)?;
    // A file that was begun and never finished has neither; SQLite's log may hold both.
    if owner != APPLICATION_ID && (owner, found) != (0, 0) {
        return Err(rows::damaged("its owner"));
    }
    Ok(false)
}

pub(super) fn version(db: &Connection) -> rusqlite::Result<u32> {
    db.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// The schema of this app.
pub(super) fn known() -> u32 {
    crate::history::count(STEPS.len())
}

/// A form that this app does not know, in a file of a schema that it does: a newer app wrote it.
pub(super) fn needs_update() -> Error {
    Error::NeedsUpdate { found: known() + 1, known: known() }
}

pub(super) fn check_version(found: u32) -> Result<()> {
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
pub(super) fn upgrade(db: &mut Connection) -> Result<()> {
    rows::teach(db)?;
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&transaction)?;
    check_version(found)?;
    if (1..known()).contains(&found) {
        // What is rewritten has to be whole.
        let sound: String = transaction.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if sound != "ok" {
            return Err(rows::damaged("its structure"));
        }
    }
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or(usize::MAX)) {
        transaction.execute_batch(step)?;
    }
    if found < known() {
        // What is derived follows from how this app reads the facts.
        super::derived::rebuild(&transaction, &RuleSet::current())?;
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

fn not_a_folder(folder: &Path) -> Error {
    Error::bad("folder", Problem::NotAFolder { given: shown(folder) })
}

/// The same error with the file's folder in it: a person has to find it.
fn placed(error: Error, file: &Path) -> Error {
    match error {
        Error::Damaged { report, .. } => Error::Damaged { file: shown(file), report },
        Error::Incomplete { found, known, .. } => Error::Incomplete { file: shown(file), found, known },
        other => other,
    }
}

fn shown(path: &Path) -> String {
    PathBuf::from(path).display().to_string()
}
