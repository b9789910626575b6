//! Where facts are kept: one SQLite file. The only room that speaks SQL.
//!
//! A file that is not ours, or that a newer app wrote, is refused before a byte of it changes. Everything that
//! is written goes through one transaction a command, durable when the call returns.

mod facts;
mod open;

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

pub(crate) use facts::{Facts, Recorder};

use crate::error::{Error, Result};
use crate::ids::IdSource;
use crate::time::{Day, Moment};

/// The open data of one person.
#[derive(Debug)]
pub(crate) struct Store {
    db: Connection,
    phone: [u8; 16],
    ids: IdSource,
}

impl Store {
    /// Opens the data in `folder`, making or upgrading it where needed.
    pub(crate) fn open(folder: &Path, random: [u8; 16]) -> Result<Self> {
        let mut db = open::open(folder)?;
        let phone = open::installation(&mut db, random)?;
        let ids = IdSource::new(random, Facts(&db).newest_id()?);
        Ok(Self { db, phone, ids })
    }

    /// Answers from one unchanging picture of the facts.
    pub(crate) fn read<T>(&mut self, question: impl FnOnce(&Facts<'_>) -> Result<T>) -> Result<T> {
        let transaction = self.db.transaction()?;
        question(&Facts(&transaction))
    }

    /// Records facts, all or none. `day` is the training day of `now`; what it is can depend on the facts.
    pub(crate) fn write<T>(
        &mut self,
        now: Moment,
        day: impl FnOnce(&Facts<'_>) -> Result<Day>,
        command: impl FnOnce(&mut Recorder<'_>) -> Result<T>,
    ) -> Result<T> {
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let day = day(&Facts(&transaction))?;
        let mut recorder = Recorder::new(Facts(&transaction), &mut self.ids, self.phone, now, day);
        let answer = command(&mut recorder)?;
        transaction.commit()?;
        Ok(answer)
    }
}

impl From<rusqlite::Error> for Error {
    /// What a refusal of SQLite means to the person.
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::StorageFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                Self::Damaged { file: open::FILE.to_owned() }
            }
            // SQLite's message names tables and columns, never a value that was bound.
            _ => Self::unexpected(&format!("store: {error}")),
        }
    }
}
