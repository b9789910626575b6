//! Where facts are kept: one SQLite file. The only room that speaks SQL.
//!
//! A file that is not ours, or that a newer app wrote, is refused before a byte of it changes. Everything that
//! is written goes through one transaction a command, durable when the call returns.

mod backups;
mod build;
mod calendar;
mod days;
mod derived;
mod facts;
mod files;
mod give;
mod health;
mod ledger;
mod memory;
mod note;
mod open;
mod outweighed;
mod own;
mod place;
mod progress;
pub(crate) mod queue;
mod recover;
#[cfg(test)]
mod replay;
mod rows;
mod safety;
mod salvage;
mod short;
mod swap;
mod take;
mod trouble;

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

pub(crate) use backups::{Backup, BackupTrouble, Backups};
pub(crate) use days::Days;
pub(crate) use facts::{Facts, Recorder};
pub(crate) use files::write_whole;
pub(crate) use give::Source;
pub(crate) use ledger::Ledger;
pub(crate) use own::Own;
pub(crate) use progress::Wanted;
pub(crate) use recover::{Recovered, recover};
pub(crate) use swap::delete_everything;
pub(crate) use take::{Counted, Taken, Taking};

use crate::error::{Error, Result};
use crate::ids::IdSource;
use crate::rules::RuleSet;
use crate::time::{Day, Moment};
use facts::Recorded;
use memory::{Memory, Use};
use note::Note;
use open::Opened;
use place::Place;

/// The open data of one person.
#[derive(Debug)]
pub(crate) struct Store {
    db: Connection,
    phone: [u8; 16],
    ids: IdSource,
    place: Place,
    note: Note,
    /// Whether the file was closed before, or was proven since.
    proven: bool,
    /// By which what is kept ready is derived.
    rules: RuleSet,
    memory: Memory,
}

/// The schema of this app.
pub(crate) fn schema() -> u32 {
    open::known()
}

impl Store {
    /// Opens the data in `folder`, making or upgrading it where needed.
    pub(crate) fn open(folder: &Path, random: [u8; 16]) -> Result<Self> {
        let mut note = Note::in_folder(folder);
        let Opened { mut db, was_closed } = open::open(folder, &note)?;
        let file = folder.join(open::FILE);
        let explained = |error| trouble::explain(error, folder, &file);
        let phone = open::installation(&mut db, random).map_err(explained)?;
        let place = Place::of(folder, &file)?;
        let facts = Facts::new(&db).count().map_err(explained)?;
        open::accept(&db).map_err(explained)?;
        note.write(phone, facts);
        Ok(Self {
            db,
            phone,
            ids: IdSource::new(random),
            place,
            note,
            proven: was_closed,
            rules: RuleSet::current(),
            memory: Memory::default(),
        })
    }

    /// Answers from one unchanging picture of the facts.
    pub(crate) fn read<T>(&mut self, question: impl FnOnce(&Facts<'_>) -> Result<T>) -> Result<T> {
        self.place.check()?;
        let Self { db, place, rules, memory, .. } = self;
        derived_anew(db, rules).map_err(|error| trouble::explain(error, &place.folder, &place.file))?;
        let transaction = db.transaction().map_err(Error::from);
        let answer = transaction
            .and_then(|transaction| question(&Facts::new(&transaction).remembered(Use::Keep(memory))));
        answer.map_err(|error| trouble::explain(error, &place.folder, &place.file))
    }

    /// Records facts, all or none. `day` is the training day of `now`; what it is can depend on the facts.
    pub(crate) fn write<T>(
        &mut self,
        now: Moment,
        day: impl FnOnce(&Facts<'_>) -> Result<Day>,
        command: impl FnOnce(&mut Recorder<'_>) -> Result<T>,
    ) -> Result<T> {
        self.place.check()?;
        let written = self.record(now, day, command);
        let (answer, facts) =
            written.map_err(|error| trouble::explain(error, &self.place.folder, &self.place.file))?;
        // What was moved away meanwhile was written where nobody will look for it.
        self.place.check()?;
        if let Some(facts) = facts {
            self.note.write(self.phone, facts);
        }
        Ok(answer)
    }

    /// Records facts in one transaction, and says how many there are where some were recorded.
    fn record<T>(
        &mut self,
        now: Moment,
        day: impl FnOnce(&Facts<'_>) -> Result<Day>,
        command: impl FnOnce(&mut Recorder<'_>) -> Result<T>,
    ) -> Result<(T, Option<u64>)> {
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if derived::is_stale(&transaction, &self.rules)? {
            derived::rebuild(&transaction, &self.rules)?;
        }
        let facts = Facts::new(&transaction).remembered(Use::Look(&self.memory));
        let day = day(&facts)?;
        if let Some(newest) = facts.newest_id()? {
            self.ids.after(newest);
        }
        let mut recorder = Recorder::new(facts.on(day, now), &mut self.ids, self.phone, now, day);
        let answer = command(&mut recorder)?;
        if recorder.recorded == Recorded::ASession {
            outweighed::settle(&mut recorder)?;
        }
        derived::follow(&mut recorder, &self.rules)?;
        let done = recorder.recorded;
        if done == Recorded::ASession && !self.proven {
            Facts::new(&transaction).prove()?;
            self.proven = true;
        }
        let facts = if done == Recorded::Nothing { None } else { Some(Facts::new(&transaction).count()?) };
        transaction.commit()?;
        Ok((answer, facts))
    }

    /// Proves the file, where whoever had it before did not close it: what an unclean end can leave behind must not
    /// lead a session. An opening does not wait for it; the first session that starts or is led does, once.
    pub(crate) fn prove(&mut self) -> Result<()> {
        if !self.proven {
            self.read(proven)?;
            self.proven = true;
        }
        Ok(())
    }
}

fn proven(facts: &Facts<'_>) -> Result<()> {
    facts.prove()
}

/// Has what is derived follow facts that came otherwise than by a command.
fn derived_anew(db: &mut Connection, rules: &RuleSet) -> Result<()> {
    if derived::is_stale(db, rules)? {
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        derived::rebuild(&transaction, rules)?;
        transaction.commit()?;
    }
    Ok(())
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
