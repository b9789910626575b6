//! How is a new data file made of facts that are known: from a backup, or from what can still be read of a damaged file?
//!
//! It is made beside the data, whole and proven, before it takes its place (`swap.rs`).

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::facts::Facts;
use super::own::{self, Own};
use super::{backups, derived};
use super::{files, open, rows};
use crate::error::{Error, Result};
use crate::export::Entry;
use crate::ids::SessionId;
use crate::rules::RuleSet;
use crate::work::Part;

/// The name of a file that is still made.
const UNFINISHED: &str = "midback.building";

/// A data file that is being made.
#[derive(Debug)]
pub(super) struct Builder {
    db: Connection,
    file: PathBuf,
}

impl Builder {
    /// Begins one in the data's folder.
    pub(super) fn new(folder: &Path) -> Result<Self> {
        let file = folder.join(UNFINISHED);
        files::take_database_away(folder, UNFINISHED)?;
        let mut db = Connection::open(&file)?;
        // Nobody reads it before it is whole: until then it is not waited for.
        db.pragma_update(None, "journal_mode", "off")?;
        db.pragma_update(None, "synchronous", "off")?;
        db.pragma_update(None, "temp_store", "memory")?;
        open::upgrade(&mut db)?;
        db.execute_batch("BEGIN")?;
        Ok(Self { db, file })
    }

    /// Adds a fact. One that is there already is passed over.
    pub(super) fn add(&self, entry: Entry) -> Result<()> {
        let sql = "SELECT checksum FROM fact WHERE id = ?1";
        let known: Option<u32> =
            self.db.prepare_cached(sql)?.query_row([entry.id], |row| row.get(0)).optional()?;
        match known {
            None => rows::put(&self.db, entry),
            Some(checksum) if checksum == rows::checksum(&entry) => Ok(()),
            Some(_) => Err(rows::damaged("two facts of one id")),
        }
    }

    /// Knows of so many facts of sessions that were deleted: they are not missing.
    pub(super) fn forget(&self, sessions: &[([u8; 16], i64)]) -> Result<()> {
        let sql = "INSERT INTO forgotten (session, facts) VALUES (?1, ?2) \
            ON CONFLICT (session) DO UPDATE SET facts = max(facts, excluded.facts)";
        let mut insert = self.db.prepare_cached(sql)?;
        for (session, facts) in sessions {
            insert.execute((session, facts))?;
        }
        Ok(())
    }

    /// Ends it: of that installation, with what it knows of itself. Proven, durable, and still under its first name.
    pub(super) fn finish(self, phone: [u8; 16], known: &[(Own, String)], part: &Part<'_>) -> Result<PathBuf> {
        let Self { db, file } = self;
        db.execute("INSERT INTO installation (one, phone) VALUES (1, ?1)", [phone])?;
        for (which, value) in known {
            own::put(&db, *which, value)?;
        }
        // Also where the fact that says so is one of those that cannot be read any more.
        for (session, _) in backups::forgotten(&db)? {
            derived::forget(&db, SessionId::from_uuid(Uuid::from_bytes(session)))?;
        }
        derived::rebuild_as(&db, &RuleSet::current(), part)?;
        Facts::new(&db).prove()?;
        db.execute_batch("COMMIT")?;
        // As it will be opened.
        db.pragma_update(None, "journal_mode", "delete")?;
        db.close().map_err(|(_, error)| Error::from(error))?;
        Ok(file)
    }
}
