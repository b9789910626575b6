//! How is everything read out of the data, one fact after the other, proven to be all of it?
//!
//! From a connection of its own, which sees the data as it was when it began: whoever records meanwhile is not in its
//! way, and what they record is not in it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OpenFlags};

use super::facts::Facts;
use super::{Store, open, rows, trouble};
use crate::error::Result;
use crate::export::Entry;
use crate::work::Part;

/// How many facts are read between two looks at whether it is still wanted.
const AT_ONCE: u64 = 500;

/// The data of a folder, to be read by a connection of its own.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    folder: PathBuf,
    file: PathBuf,
}

impl Store {
    /// This data, to be read by a connection of its own.
    pub(crate) fn source(&self) -> Source {
        Source { folder: self.place.folder.clone(), file: self.place.file.clone() }
    }
}

impl Source {
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many facts were ever recorded.
    pub(crate) fn count(&self) -> Result<u64> {
        let told = || Facts::new(&self.connect()?).count();
        told().map_err(|error| trouble::explain(error, &self.folder, &self.file))
    }

    /// Hands over every fact, in the order of their ids.
    pub(crate) fn every(&self, part: &Part<'_>, take: impl FnMut(Entry) -> Result<()>) -> Result<()> {
        let told = || -> Result<()> {
            let mut db = self.connect()?;
            let transaction = db.transaction()?;
            every(&transaction, part, take)
        };
        told().map_err(|error| trouble::explain(error, &self.folder, &self.file))
    }

    pub(super) fn connect(&self) -> Result<Connection> {
        let _nobody = nobody_connects();
        let db = read_only(&self.file)?;
        // Its log is opened with the first question: of one file with its own log, and not of two that took turns.
        open::version(&db)?;
        Ok(db)
    }
}

/// Held while a file takes the place of another: nobody begins to read meanwhile.
static CONNECTING: Mutex<()> = Mutex::new(());

pub(super) fn nobody_connects() -> MutexGuard<'static, ()> {
    CONNECTING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection that changes nothing.
pub(super) fn read_only(file: &Path) -> Result<Connection> {
    let db = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(open::PATIENCE)?;
    db.pragma_update(None, "temp_store", "memory")?;
    Ok(db)
}

/// Every fact of a transaction, in the order of their ids; each proves itself, and the tally that none is missing.
pub(super) fn every(
    db: &Connection,
    part: &Part<'_>,
    mut take: impl FnMut(Entry) -> Result<()>,
) -> Result<()> {
    let facts = Facts::new(db);
    let all = facts.tallied()?.unsigned_abs();
    let mut statement = db.prepare(&format!("SELECT {} FROM fact ORDER BY id", rows::COLUMNS))?;
    let mut found = statement.query([])?;
    let (mut counted, mut kinds, mut done) = (super::safety::Tally::default(), BTreeSet::new(), 0);
    while let Some(row) = found.next()? {
        let stored = rows::read(row)?;
        counted.add(stored.checksum);
        kinds.insert(stored.kind);
        take(rows::entry(row)?)?;
        done += 1;
        if done % AT_ONCE == 0 {
            part.at(done, all)?;
        }
    }
    facts.proves_all(counted, &kinds)?;
    part.done()
}
