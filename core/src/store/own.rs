//! What does this installation know of itself? A few named values beside the facts: never exported, never merged.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use sha2::{Digest, Sha256};

use super::{Facts, Store, trouble};
use crate::error::Result;
use crate::time::Moment;

/// One of the values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Own {
    /// On which phone the data lies: a digest of what the phone calls itself.
    Phone,
    /// When a copy of everything was last saved elsewhere, in milliseconds.
    SavedElsewhere,
    /// When the person was last reminded of that, in milliseconds.
    RemindedToSave,
    /// Whether the app asks who is there before it shows anything: `on` or `off`.
    Lock,
    /// Since when finished sessions are written into the phone's health app, in milliseconds; `off` where they are not.
    Health,
}

impl Own {
    /// Each of them.
    pub(super) const ALL: [Self; 5] =
        [Self::Phone, Self::SavedElsewhere, Self::RemindedToSave, Self::Lock, Self::Health];

    fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::SavedElsewhere => "saved-elsewhere",
            Self::RemindedToSave => "reminded-to-save",
            Self::Lock => "lock",
            Self::Health => "health",
        }
    }
}

impl Facts<'_> {
    /// A value of this installation's own.
    pub(crate) fn own(&self, which: Own) -> Result<Option<String>> {
        get(self.db, which)
    }

    /// A moment of this installation's own, in milliseconds; none where it is not known, or cannot be read.
    pub(crate) fn own_ms(&self, which: Own) -> Result<Option<i64>> {
        Ok(self.own(which)?.and_then(|value| value.parse().ok()))
    }
}

impl Store {
    /// Keeps a value of this installation's own.
    pub(crate) fn keep_own(&mut self, which: Own, value: &str) -> Result<()> {
        self.place.check()?;
        let Self { db, place, .. } = self;
        let mut kept = || -> Result<()> {
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            put(&transaction, which, value)?;
            Ok(transaction.commit()?)
        };
        kept().map_err(|error| trouble::explain(error, &place.folder, &place.file))
    }

    /// Says on which phone the data lies. Data that came from another phone with all its files gets an installation id of
    /// its own, so that the two are told apart, and knows nothing of the other phone's reminders and health app.
    pub(crate) fn on_phone(&mut self, mark: &str, now: Moment) -> Result<()> {
        self.place.check()?;
        let mark = digest(mark);
        let Self { db, place, ids, phone, .. } = self;
        let mut told = || -> Result<Option<[u8; 16]>> {
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let known = get(&transaction, Own::Phone)?;
            let renewed = match known {
                Some(known) if known == mark => return Ok(None),
                Some(_) => {
                    if let Some(newest) = Facts::new(&transaction).newest_id()? {
                        ids.after(newest);
                    }
                    let own = ids.installation(now);
                    transaction.execute("UPDATE installation SET phone = ?1", [own])?;
                    transaction.execute_batch(
                        "DELETE FROM reminder; DELETE FROM reminder_phone; DELETE FROM health",
                    )?;
                    Some(own)
                }
                None => None,
            };
            put(&transaction, Own::Phone, &mark)?;
            transaction.commit()?;
            Ok(renewed)
        };
        let renewed = told().map_err(|error| trouble::explain(error, &place.folder, &place.file))?;
        if let Some(own) = renewed {
            *phone = own;
            let facts = self.read(counted)?;
            self.note.write(own, facts);
        }
        Ok(())
    }
}

fn counted(facts: &Facts<'_>) -> Result<u64> {
    facts.count()
}

/// What a phone calls itself is nobody's business but its own.
fn digest(mark: &str) -> String {
    use std::fmt::Write;
    Sha256::digest(mark.as_bytes()).iter().take(16).fold(String::new(), |mut text, byte| {
        // Writing into a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

pub(super) fn get(db: &Connection, which: Own) -> Result<Option<String>> {
    let mut statement = db.prepare_cached("SELECT value FROM own WHERE name = ?1")?;
    Ok(statement.query_row([which.name()], |row| row.get(0)).optional()?)
}

pub(super) fn put(db: &Connection, which: Own, value: &str) -> Result<()> {
    let sql = "INSERT OR REPLACE INTO own (name, value) VALUES (?1, ?2)";
    db.prepare_cached(sql)?.execute((which.name(), value))?;
    Ok(())
}
