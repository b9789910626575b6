//! Where facts are kept: one SQLite file. The only room that speaks SQL.
//!
//! A file that is not ours, or that a newer app wrote, is refused before a byte of it changes. Everything that
//! is written goes through one transaction a command, durable when the call returns.

mod derived;
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
        let ids = IdSource::new(random, Facts::new(&db).newest_id()?);
        Ok(Self { db, phone, ids })
    }

    /// Answers from one unchanging picture of the facts.
    pub(crate) fn read<T>(&mut self, question: impl FnOnce(&Facts<'_>) -> Result<T>) -> Result<T> {
        let transaction = self.db.transaction()?;
        question(&Facts::new(&transaction))
    }

    /// Records facts, all or none. `day` is the training day of `now`; what it is can depend on the facts.
    pub(crate) fn write<T>(
        &mut self,
        now: Moment,
        day: impl FnOnce(&Facts<'_>) -> Result<Day>,
        command: impl FnOnce(&mut Recorder<'_>) -> Result<T>,
    ) -> Result<T> {
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let facts = Facts::new(&transaction);
        let day = day(&facts)?;
        let mut recorder = Recorder::new(facts.on(day, now), &mut self.ids, self.phone, now, day);
        let answer = command(&mut recorder)?;
        derived::follow(&mut recorder)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Body;
    use crate::settings::{SettingChange, SettingKey};

    /// A phone without space: the database may not grow.
    #[test]
    fn a_full_phone_loses_nothing_and_goes_on_once_there_is_space() {
        let folder = std::env::temp_dir().join(format!("midback-full-{}", std::process::id()));
        let mut store = Store::open(&folder, [3; 16]).unwrap();
        let now = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };
        let day = |_: &Facts<'_>| Ok("2026-03-28".parse()?);
        let choose = |store: &mut Store, number: usize, values: usize| {
            let values = (0..values).map(|value| format!("{number}/{value}")).collect();
            store.write(now, day, |recorder| {
                recorder.record(&Body::SettingChanged(SettingChange { key: SettingKey::Equipment, values }))
            })
        };
        let limit =
            |store: &Store, pages: u32| store.db.pragma_update(None, "max_page_count", pages).unwrap();
        choose(&mut store, 0, 1).unwrap();
        limit(&store, 1);
        let mut kept = 1;
        let error = loop {
            match choose(&mut store, kept, 500) {
                Ok(()) => kept += 1,
                Err(error) => break error,
            }
            assert!(kept < 1_000, "it never filled up");
        };
        assert_eq!(error, Error::StorageFull);
        let count = |store: &mut Store| {
            store
                .read(|facts| Ok(facts.changes_of(SettingKey::Equipment, Day::of(2026, 1, 1))?.len()))
                .unwrap()
        };
        assert_eq!(count(&mut store), kept);
        limit(&store, 1_000);
        choose(&mut store, kept, 500).unwrap();
        assert_eq!(count(&mut store), kept + 1);
        drop(store);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
