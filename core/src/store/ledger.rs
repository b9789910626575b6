//! What became of the reminders of this installation? Rows of their own: no facts, never exported, never merged (rule E6).
//!
//! A row that cannot be read is passed over: it tells what a phone did, and nothing that a person said hangs on it.

use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior};

use super::{Store, trouble};
use crate::error::{Error, Result};
use crate::reminders::{Handed, Lost, Note};

/// How many days of it are kept: longer than any rule looks back.
const KEPT_MS: i64 = 90 * 24 * 60 * 60 * 1_000;

/// The ledger, as one transaction sees it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ledger<'a> {
    db: &'a Connection,
}

impl<'a> Ledger<'a> {
    pub(super) fn new(db: &'a Connection) -> Self {
        Self { db }
    }

    /// Every reminder since an instant of which something is known, in the order of their times.
    pub(crate) fn handed(self, since_ms: i64) -> Result<Vec<Handed>> {
        let sql = "SELECT id, due_ms, handed_ms, rang_ms, opened_ms, cleared_ms, lost FROM reminder \
            WHERE due_ms >= ?1 ORDER BY due_ms, id";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([since_ms], handed)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// What the phone said of itself.
    pub(crate) fn note(self) -> Result<Note> {
        let sql = "SELECT body FROM reminder_phone";
        let body: Option<String> = self.db.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
        // What another version of the app noted is as good as nothing: the phone says it again.
        Ok(body.and_then(|body| serde_json::from_str(&body).ok()).unwrap_or_default())
    }

    pub(crate) fn keep(self, one: &Handed) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO reminder (id, due_ms, handed_ms, rang_ms, opened_ms, cleared_ms, lost) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let lost =
            one.lost.map(|lost| serde_json::to_value(lost).map(|name| name.as_str().map(str::to_owned)));
        let lost = lost.transpose().map_err(|_| Error::unexpected("ledger: a cause has no name"))?.flatten();
        self.db.prepare_cached(sql)?.execute((
            one.id.to_string(),
            one.due_ms,
            one.since_ms,
            one.rang_ms,
            one.opened_ms,
            one.cleared_ms,
            lost,
        ))?;
        Ok(())
    }

    pub(crate) fn forget(self, one: &Handed) -> Result<()> {
        self.db.prepare_cached("DELETE FROM reminder WHERE id = ?1")?.execute([one.id.to_string()])?;
        Ok(())
    }

    pub(crate) fn keep_note(self, note: &Note) -> Result<()> {
        let body =
            serde_json::to_string(note).map_err(|_| Error::unexpected("ledger: a note has no text"))?;
        self.db
            .prepare_cached("INSERT OR REPLACE INTO reminder_phone (one, body) VALUES (1, ?1)")?
            .execute([body])?;
        Ok(())
    }
}

fn handed(row: &Row<'_>) -> rusqlite::Result<Option<Handed>> {
    let (id, lost): (String, Option<String>) = (row.get(0)?, row.get(6)?);
    let lost = lost.map(|name| serde_json::from_value::<Lost>(name.into()));
    let (Ok(id), Ok(lost)) = (id.parse(), lost.transpose()) else { return Ok(None) };
    Ok(Some(Handed {
        id,
        due_ms: row.get(1)?,
        since_ms: row.get(2)?,
        rang_ms: row.get(3)?,
        opened_ms: row.get(4)?,
        cleared_ms: row.get(5)?,
        lost,
    }))
}

impl Store {
    /// Writes into the ledger, all or nothing. What is long over is forgotten.
    pub(crate) fn write_ledger<T>(
        &mut self,
        now_ms: i64,
        command: impl FnOnce(Ledger<'_>) -> Result<T>,
    ) -> Result<T> {
        self.place.check()?;
        let Self { db, place, .. } = self;
        let written = || -> Result<T> {
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = command(Ledger::new(&transaction))?;
            let sql = "DELETE FROM reminder WHERE due_ms < ?1";
            transaction.prepare_cached(sql)?.execute([now_ms - KEPT_MS])?;
            transaction.commit()?;
            Ok(answer)
        };
        written().map_err(|error| trouble::explain(error, &place.folder, &place.file))
    }
}
