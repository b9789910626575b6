//! Which sessions does the phone's health app have from this installation, and which is it to have? Rows of their own: no facts,
//! never exported, never merged. Where they are lost, sessions are handed over once more, and take their own place there.

use rusqlite::TransactionBehavior;

use super::{Facts, Store, trouble};
use crate::error::Result;
use crate::ids::SessionId;

impl Facts<'_> {
    /// The sessions that were begun since an instant, in which something was done, and that were not handed over yet, oldest
    /// first.
    pub(crate) fn not_in_health(&self, since_ms: i64) -> Result<Vec<SessionId>> {
        let sql = "SELECT session FROM shown WHERE at_ms >= ?1 AND sets_done > 0 \
            AND session NOT IN (SELECT session FROM health) ORDER BY at_ms, session";
        self.session_ids(sql, [since_ms])
    }

    /// The sessions that were handed over and are gone since, at most `limit`.
    pub(crate) fn gone_from_health(&self, limit: usize) -> Result<Vec<SessionId>> {
        let sql = "SELECT session FROM health WHERE session NOT IN (SELECT session FROM shown) \
            ORDER BY session LIMIT ?1";
        self.session_ids(sql, [i64::try_from(limit).unwrap_or(i64::MAX)])
    }
}

impl Store {
    /// Notes which sessions were handed over, and which were taken away there.
    pub(crate) fn note_health(&mut self, written: &[SessionId], deleted: &[SessionId]) -> Result<()> {
        self.place.check()?;
        let Self { db, place, .. } = self;
        let mut noted = || -> Result<()> {
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for session in written {
                let sql = "INSERT OR IGNORE INTO health (session) VALUES (?1)";
                transaction.prepare_cached(sql)?.execute([session.as_uuid().as_bytes()])?;
            }
            for session in deleted {
                let sql = "DELETE FROM health WHERE session = ?1";
                transaction.prepare_cached(sql)?.execute([session.as_uuid().as_bytes()])?;
            }
            Ok(transaction.commit()?)
        };
        noted().map_err(|error| trouble::explain(error, &place.folder, &place.file))
    }
}
