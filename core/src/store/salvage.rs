//! What can still be read of a damaged file?
//!
//! Everything that proves itself by its checksum, wherever the damage lies: the facts lie in one tree of pages, their
//! ids in several others. Each tree is read from both ends up to what is damaged, and then each id that any of them
//! knows is looked up by itself. It is done on a copy: opening a file already changes it.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use rusqlite::Connection;

use super::open::{self, FILE};
use super::place::log_of;
use super::{backups, files, own, rows};
use crate::error::{Error, Result};
use crate::export::Entry;
use crate::store::Own;
use crate::work::Part;

/// How a file of SQLite begins, how long its head is, and how long a page of this app's files.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEAD: usize = 100;
const PAGE: u64 = 4_096;
const EMPTY: [u8; 4_096] = [0; 4_096];
/// The name of the copy.
const COPY: &str = "midback.salvaged";

/// What was saved of a damaged file.
#[derive(Debug, Default)]
pub(super) struct Salvaged {
    /// In the order of their ids.
    pub(super) facts: Vec<Entry>,
    /// The installation that the file says it is of.
    pub(super) phone: Option<[u8; 16]>,
    /// What the installation knew of itself.
    pub(super) own: Vec<(Own, String)>,
    /// How many facts of which sessions the person had deleted.
    pub(super) forgotten: Vec<([u8; 16], i64)>,
}

/// Saves what can be read of a folder's data file; nothing of one that a newer app wrote, or that is none.
pub(super) fn salvage(folder: &Path, part: &Part<'_>) -> Result<Salvaged> {
    let copy = folder.join(COPY);
    files::take_database_away(folder, COPY)?;
    let saved = copied(&folder.join(FILE), &copy)?.then(|| read(&copy, part)).transpose();
    files::take_database_away(folder, COPY)?;
    Ok(saved?.unwrap_or_default())
}

/// Copies the file with its log, if it is there.
fn copied(file: &Path, copy: &Path) -> Result<bool> {
    let io = |error: io::Error| Error::of_io(&error);
    if !file.is_file() {
        return Ok(false);
    }
    copy_what_can_be_read(file, copy).map_err(io)?;
    give_a_head(copy).map_err(io)?;
    let log = log_of(file);
    if log.is_file() {
        copy_what_can_be_read(&log, &log_of(copy)).map_err(io)?;
    }
    Ok(true)
}

/// Copies a file page by page. One that the drive does not give any more is empty in the copy: the others are not lost by it.
fn copy_what_can_be_read(from: &Path, to: &Path) -> io::Result<()> {
    let mut from = File::open(from)?;
    let pages = from.metadata()?.len().div_ceil(PAGE);
    let mut to = BufWriter::new(File::create(to)?);
    for number in 0..pages {
        from.seek(SeekFrom::Start(number * PAGE))?;
        let mut page = Vec::new();
        if (&from).take(PAGE).read_to_end(&mut page).is_err() {
            page = EMPTY.to_vec();
        }
        to.write_all(&page)?;
    }
    to.flush()
}

/// Gives a copy that has lost its first bytes those that every file of this app begins with: all that they say is known, and
/// without them nothing behind them could be read.
fn give_a_head(copy: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(copy)?;
    let mut head = [0; HEAD];
    if file.read_exact(&mut head).is_err() || head.starts_with(MAGIC) {
        return Ok(());
    }
    let pages = u32::try_from(file.metadata()?.len() / PAGE).unwrap_or(u32::MAX);
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&head_of(pages))
}

/// How a data file of that many pages begins: "The Database Header" of SQLite's file format.
fn head_of(pages: u32) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..16].copy_from_slice(MAGIC);
    // Pages of 4,096 bytes, none of them kept free at its end; written and read by way of a log.
    head[16..24].copy_from_slice(&[0x10, 0, 2, 2, 0, 64, 32, 32]);
    let numbers = [
        // How often it was changed, its pages, and for which change that number holds.
        (24, 1),
        (28, pages),
        (92, 1),
        // The schema's cookie and format; UTF-8.
        (40, 1),
        (44, 4),
        (56, 1),
        (60, open::known()),
        (68, open::APPLICATION_ID),
    ];
    for (at, number) in numbers {
        head[at..at + 4].copy_from_slice(&u32::to_be_bytes(number));
    }
    head
}

/// Reads what can be read. Only that it is not wanted any more, and that a newer app wrote it, is an error.
fn read(copy: &Path, part: &Part<'_>) -> Result<Salvaged> {
    let Ok(db) = Connection::open(copy) else { return Ok(Salvaged::default()) };
    let _ = db.pragma_update(None, "temp_store", "memory");
    let _ = db.pragma_update(None, "cell_size_check", true);
    if let Ok(version) = open::version(&db) {
        open::check_version(version)?;
    }
    let ids = ids(&db);
    let all = ids.len() as u64;
    let mut facts = Vec::new();
    for (done, id) in (0..).zip(ids) {
        part.at(done, all)?;
        facts.extend(fact(&db, id));
    }
    let phone = db.query_row("SELECT phone FROM installation", [], |row| row.get(0)).ok();
    let own = Own::ALL.into_iter().filter_map(|which| Some((which, own::get(&db, which).ok()??))).collect();
    let forgotten = backups::forgotten(&db).unwrap_or_default();
    Ok(Salvaged { facts, phone, own, forgotten })
}

/// Every id that any tree of pages knows.
fn ids(db: &Connection) -> BTreeSet<[u8; 16]> {
    let trees = [
        ("fact NOT INDEXED", "id"),
        ("fact INDEXED BY fact_by_subject", "subject, id"),
        ("fact INDEXED BY fact_by_session WHERE session IS NOT NULL", "session, id"),
        // Of a file of schema 13 and before.
        ("fact INDEXED BY fact_by_kind", "kind, id"),
        ("fact INDEXED BY fact_by_day", "kind, day, id"),
    ];
    let mut ids = BTreeSet::new();
    for (tree, order) in trees {
        for way in ["ASC", "DESC"] {
            let order: Vec<String> = order.split(", ").map(|column| format!("{column} {way}")).collect();
            let sql = format!("SELECT id FROM {tree} ORDER BY {}", order.join(", "));
            let Ok(mut statement) = db.prepare(&sql) else { continue };
            let Ok(found) = statement.query_map([], |row| row.get::<_, [u8; 16]>(0)) else { continue };
            ids.extend(found.map_while(rusqlite::Result::ok));
        }
    }
    ids
}

/// The fact of an id, if it can be read and proves itself.
fn fact(db: &Connection, id: [u8; 16]) -> Option<Entry> {
    let sql = format!("SELECT {} FROM fact NOT INDEXED WHERE id = ?1", rows::COLUMNS);
    let mut statement = db.prepare_cached(&sql).ok()?;
    let mut found = statement.query([id]).ok()?;
    let row = found.next().ok()??;
    match rows::read(row) {
        // What a newer app wrote is kept as it is: it proves itself all the same.
        Ok(_) | Err(Error::NeedsUpdate { .. }) => rows::entry(row).ok(),
        Err(_) => None,
    }
}
