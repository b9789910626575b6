//! How are facts taken over that another phone recorded, or this one long ago? All of them or none, and again without
//! harm.
//!
//! Facts are united by their ids: in any order, any number of times, the same facts are there afterwards, and everything
//! else follows from them. One that is known and says something else is no fact of this app, and refuses the file.

use std::io::BufRead;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::facts::Facts;
use super::{Store, derived, rows, trouble};
use crate::error::{Error, Problem, Result};
use crate::export::{Entry, Reader};
use crate::ids::{FactId, SessionId};
use crate::time::{Day, Moment};
use crate::work::{WHOLE, Work};
use uuid::Uuid;

/// How many facts are taken between two looks at whether they are still wanted.
const AT_ONCE: u64 = 200;

/// What became of a file's facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counted {
    /// Facts that were not here.
    pub(crate) new: u64,
    /// Facts that were.
    pub(crate) known: u64,
}

/// What taking a file over did, or would do.
#[derive(Debug)]
pub(crate) struct Taken<T> {
    pub(crate) counted: Counted,
    /// What was seen before it.
    pub(crate) before: T,
    /// What was seen after it.
    pub(crate) after: T,
}

/// Whether it is done, or only looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taking {
    Done,
    LookedAt,
}

impl Store {
    /// Takes over every fact of a file, in one transaction; or does so and takes all of it back, to see what it would do.
    /// `size`: bytes of the file.
    pub(crate) fn take_over<T, R: BufRead>(
        &mut self,
        file: &mut Reader<R>,
        size: u64,
        taking: Taking,
        work: &Work,
        see: impl Fn(&Facts<'_>) -> Result<T>,
    ) -> Result<Taken<T>> {
        self.place.check()?;
        let Self { db, place, rules, .. } = self;
        let mut took = || -> Result<(Taken<T>, u64)> {
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if derived::is_stale(&transaction, rules)? {
                derived::rebuild(&transaction, rules)?;
            }
            let before = see(&Facts::new(&transaction))?;
            let reading = work.part(0..600);
            let mut counted = Counted::default();
            while let Some(entry) = file.next()? {
                if take(&transaction, entry, file.at())? {
                    counted.new += 1;
                } else {
                    counted.known += 1;
                }
                if (counted.new + counted.known) % AT_ONCE == 0 {
                    reading.at(file.bytes(), size)?;
                }
            }
            reading.done()?;
            derived::rebuild_as(&transaction, rules, &work.part(600..WHOLE))?;
            let facts = Facts::new(&transaction);
            let (after, facts) = (see(&facts)?, facts.count()?);
            if taking == Taking::Done && counted.new > 0 {
                transaction.commit()?;
            } else {
                transaction.rollback()?;
            }
            Ok((Taken { counted, before, after }, facts))
        };
        let (taken, facts) = took().map_err(|error| trouble::explain(error, &place.folder, &place.file))?;
        self.place.check()?;
        if taking == Taking::Done && taken.counted.new > 0 {
            self.note.write(self.phone, facts);
        }
        Ok(taken)
    }
}

/// Takes one fact over; says whether it was new. `line`: where in the file it stands.
fn take(db: &Connection, entry: Entry, line: u32) -> Result<bool> {
    let altered = || Error::bad("file", Problem::Altered { line });
    if !FactId(Uuid::from_bytes(entry.id)).is_possible() || !is_dated(&entry) {
        return Err(altered());
    }
    let body = rows::known(&entry).map_err(|error| match error {
        Error::NeedsUpdate { .. } => error,
        _ => altered(),
    })?;
    // With which session a fact goes is decided by its column.
    let session = entry.session.map(|session| SessionId::from_uuid(Uuid::from_bytes(session)));
    if body.is_some_and(|body| body.session() != session) {
        return Err(altered());
    }
    let facts = Facts::new(db);
    let sql = "SELECT checksum FROM fact WHERE id = ?1";
    let known: Option<u32> = db.prepare_cached(sql)?.query_row([entry.id], |row| row.get(0)).optional()?;
    if let Some(checksum) = known {
        return if checksum == rows::checksum(&entry) {
            Ok(false)
        } else {
            Err(Error::bad("file", Problem::Contradicts { line }))
        };
    }
    // What the person deleted here stays deleted.
    if let Some(session) = session
        && facts.is_forgotten(session)?
    {
        return Ok(false);
    }
    match rows::try_put(db, entry)? {
        rows::Put::Done => Ok(true),
        rows::Put::Refused => Err(altered()),
    }
}

/// Whether its moment is one, and its day one on which that moment can be: at night the day before still lasts.
fn is_dated(entry: &Entry) -> bool {
    let at = Moment { epoch_ms: entry.at_ms, utc_offset_minutes: entry.offset_minutes };
    let day = entry.day.parse::<Day>().ok().filter(|day| day.to_string() == entry.day);
    let date = at.checked().map(Moment::date).ok();
    day.zip(date).is_some_and(|(day, date)| (0..=1).contains(&date.days_since(day)))
}

impl Facts<'_> {
    /// Every session that the history shows, with its day.
    pub(crate) fn every_session_shown(&self) -> Result<Vec<(SessionId, Day)>> {
        let mut statement = self.db.prepare_cached("SELECT session, day FROM shown")?;
        let mut rows = statement.query([])?;
        let mut sessions = Vec::new();
        while let Some(row) = rows.next()? {
            let (session, day): ([u8; 16], String) = (row.get(0)?, row.get(1)?);
            let day = day.parse().map_err(|_| rows::damaged("a session"))?;
            sessions.push((SessionId::from_uuid(Uuid::from_bytes(session)), day));
        }
        Ok(sessions)
    }

    /// How many facts there are of a kind.
    pub(crate) fn count_of(&self, kind: &str) -> Result<u32> {
        let sql = "SELECT coalesce(sum(facts), 0) FROM tally WHERE kind = ?1";
        Ok(self.db.prepare_cached(sql)?.query_row([kind], |row| row.get(0))?)
    }
}
