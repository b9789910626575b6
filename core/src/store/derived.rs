//! What is kept ready besides the facts: derived from them alone, and made anew from them at any time.
//!
//! `trained` holds what each session says of each of its exercises, so that a day looks at a few rows instead of years
//! of facts; `flared` the mornings that were clearly worse; `unfinished` the sessions without an end; `aside` those that
//! do not count as one of their day's; `shown` those that the history shows. `outcome` has a row for each day (`days.rs`).

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::facts::{BELIEVED, Facts, Recorder};
use super::{days, outweighed};
use crate::error::Result;
use crate::facts::{Body, Morning};
use crate::history::{Session, count};
use crate::ids::{ExerciseId, FactId, LevelId, SessionId};
use crate::progression::adverse;
use crate::receipt::Because;
use crate::rules::RuleSet;
use crate::time::Day;
use crate::training::{Asked, Height, LastDone, LastOf, Trained};
use crate::work::{Part, WHOLE, Work};

/// Keeps the rows of the sessions ready of which something was recorded, and those of the days that are over.
pub(super) fn follow(recorder: &mut Recorder<'_>, rules: &RuleSet) -> Result<()> {
    let mut from = recorder.unsettled;
    for session in std::mem::take(&mut recorder.touched) {
        let day = derive(&recorder.facts, rules, session)?;
        from = from.into_iter().chain([day]).min();
    }
    if let Some(from) = from {
        days::unsettle(recorder.facts.db, from)?;
    }
    days::keep(&recorder.facts, rules, recorder.today)?;
    stamp(recorder.facts.db, rules)
}

/// Whether there are facts of which nothing was derived: they were taken over from another phone, or what was derived is
/// lost, or other rules derived it.
pub(super) fn is_stale(db: &Connection, rules: &RuleSet) -> Result<bool> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM derived WHERE rules = ?1) \
        OR EXISTS (SELECT 1 FROM tally WHERE (derived_facts, derived_checksums) <> (facts, checksums))";
    Ok(db.prepare_cached(sql)?.query_row([rules.version], |row| row.get(0))?)
}

/// Makes every row anew; those of the days follow with the next write.
pub(super) fn rebuild(db: &Connection, rules: &RuleSet) -> Result<()> {
    rebuild_as(db, rules, &Work::default().part(0..WHOLE))
}

/// The same as a part of something that takes long.
pub(super) fn rebuild_as(db: &Connection, rules: &RuleSet, part: &Part<'_>) -> Result<()> {
    db.execute_batch(
        "DELETE FROM trained; DELETE FROM flared; DELETE FROM unfinished; DELETE FROM aside; DELETE FROM shown; \
        DELETE FROM outcome",
    )?;
    let facts = Facts::new(db);
    // What another phone still had of a session that was deleted.
    for fact in facts.many("kind = 'session-deleted' ORDER BY id", [])? {
        if let Body::SessionDeleted { session, .. } = fact.body {
            forget(db, session)?;
        }
    }
    outweighed::rebuild(&facts)?;
    let begun = facts.many("kind = 'session-started' ORDER BY id", [])?;
    for (done, fact) in (0..).zip(&begun) {
        if let Body::SessionStarted { session, .. } = fact.body {
            derive(&facts, rules, session)?;
        }
        part.at(done, begun.len() as u64)?;
    }
    stamp(db, rules)
}

/// Notes by which rules and of which facts all of it is derived.
pub(super) fn stamp(db: &Connection, rules: &RuleSet) -> Result<()> {
    let by = "INSERT INTO derived (one, rules) VALUES (1, ?1) \
        ON CONFLICT DO UPDATE SET rules = excluded.rules WHERE rules <> excluded.rules";
    db.prepare_cached(by)?.execute([rules.version])?;
    // Beside how many there are: that is written anyway, and each page is waited for.
    let of = "UPDATE tally SET derived_facts = facts, derived_checksums = checksums \
        WHERE (derived_facts, derived_checksums) <> (facts, checksums)";
    db.prepare_cached(of)?.execute([])?;
    Ok(())
}

/// Takes everything that was recorded of a session away, but for that it was deleted, and what was derived of it.
pub(super) fn forget(db: &Connection, session: SessionId) -> Result<()> {
    let id = *session.as_uuid().as_bytes();
    db.prepare_cached("INSERT OR IGNORE INTO forgotten (session, facts) VALUES (?1, 0)")?.execute([id])?;
    db.prepare_cached("DELETE FROM fact WHERE session = ?1")?.execute([id])?;
    for table in ["trained", "flared", "unfinished", "aside", "shown"] {
        db.prepare_cached(&format!("DELETE FROM {table} WHERE session = ?1"))?.execute([id])?;
    }
    Ok(())
}

/// Has the rows of a session say what its facts say, and answers on which day it was. What is so already is not written again:
/// a set that is done changes what is said of one exercise, and each page that is written is waited for.
pub(super) fn derive(facts: &Facts<'_>, rules: &RuleSet, session: SessionId) -> Result<Day> {
    let (db, id) = (facts.db, *session.as_uuid().as_bytes());
    let session = facts.session(session)?;
    let open = if session.ended {
        "DELETE FROM unfinished WHERE session = ?1"
    } else {
        "INSERT OR IGNORE INTO unfinished VALUES (?1)"
    };
    db.prepare_cached(open)?.execute([id])?;
    if session.counts() {
        db.prepare_cached("DELETE FROM aside WHERE session = ?1")?.execute([id])?;
    } else {
        let upsert = "INSERT INTO aside (session, day, at_ms, shown) VALUES (?1, ?2, ?3, ?4) \
            ON CONFLICT DO UPDATE SET shown = excluded.shown WHERE shown <> excluded.shown";
        let (day, at) = (session.day.to_string(), session.begun_at.epoch_ms);
        db.prepare_cached(upsert)?.execute((id, day, at, session.holds_something()))?;
    }
    db.prepare_cached("DELETE FROM flared WHERE session = ?1")?.execute([id])?;
    if let (Some(Morning::ClearlyWorse), Some(day), Some(fact)) =
        (session.morning(), session.morning_on, session.morning_by)
    {
        let insert = "INSERT INTO flared (session, fact, day) VALUES (?1, ?2, ?3)";
        db.prepare_cached(insert)?.execute((id, *fact.0.as_bytes(), day.to_string()))?;
    }
    let adverse = train(facts, rules, &session)?;
    show(db, &session, adverse)?;
    Ok(session.day)
}

/// Keeps ready what a session says of each of its exercises, and answers how many adverse events there were.
fn train(facts: &Facts<'_>, rules: &RuleSet, session: &Session) -> Result<u32> {
    let (db, id) = (facts.db, *session.id.as_uuid().as_bytes());
    let mut known: BTreeMap<String, (String, bool)> = {
        let mut statement =
            db.prepare_cached("SELECT exercise, body, done FROM trained WHERE session = ?1")?;
        let rows = statement.query_map([id], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    let upsert = "INSERT INTO trained (day, session, exercise, at_ms, done, share, prescribed, gentle, level, volume, \
        changed, follows, away_level, away_volume, body, checksum) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) \
        ON CONFLICT DO UPDATE SET share = excluded.share, body = excluded.body, checksum = excluded.checksum";
    let mut adverse = 0_u32;
    for trained in session.trained() {
        adverse = adverse.saturating_add(count(adverse::of(rules, &trained).len()));
        let body = facts.row_of(&trained)?;
        let exercise = trained.planned.exercise.as_str();
        let known = known.remove(exercise);
        if known.as_ref().is_some_and(|(known, _)| *known == body) {
            continue;
        }
        // What is set is taken out of each list that tells by it and put in again, also where it stays as it was.
        let upsert = if known.is_some_and(|(_, done)| done == trained.something) {
            Cow::Borrowed(upsert)
        } else {
            Cow::Owned(format!("{upsert}, done = excluded.done"))
        };
        let asked = Asked::of(&trained);
        db.prepare_cached(&upsert)?.execute(params![
            trained.day.to_string(),
            id,
            exercise,
            session.begun_at.epoch_ms,
            trained.something,
            trained.share,
            trained.planned.receipt.is_prescribed(),
            trained.planned.receipt.because() == Because::BadDay,
            asked.at.level.as_number(),
            stored(asked.at.volume),
            asked.changed,
            trained.planned.receipt.from.is_some(),
            asked.away_from.map(|from| from.level.as_number()),
            asked.away_from.map(|from| stored(from.volume)),
            body,
            crc32fast::hash(body.as_bytes()),
        ])?;
    }
    for exercise in known.into_keys() {
        let sql = "DELETE FROM trained WHERE session = ?1 AND exercise = ?2";
        db.prepare_cached(sql)?.execute((id, exercise))?;
    }
    Ok(adverse)
}

/// Keeps ready what the history shows of a session in which anything was done or said.
fn show(db: &Connection, session: &Session, adverse: u32) -> Result<()> {
    let id = *session.id.as_uuid().as_bytes();
    if session.holds_something() {
        let upsert = "INSERT INTO shown (session, day, at_ms, fact, sets_done, sets, adverse) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET sets_done = excluded.sets_done, \
            sets = excluded.sets, adverse = excluded.adverse";
        let (done, all) = session.progress();
        db.prepare_cached(upsert)?.execute((
            id,
            session.day.to_string(),
            session.begun_at.epoch_ms,
            *session.begun_by.0.as_bytes(),
            done,
            all,
            adverse,
        ))?;
    } else {
        db.prepare_cached("DELETE FROM shown WHERE session = ?1")?.execute([id])?;
    }
    Ok(())
}

/// A volume as the table holds it.
fn stored(volume: u64) -> i64 {
    i64::try_from(volume).unwrap_or(i64::MAX)
}

fn known_day(day: &str) -> Result<Day> {
    day.parse().map_err(|_| super::rows::damaged("what was done"))
}

impl Facts<'_> {
    /// What a row says whose first columns are its text and its checksum.
    pub(super) fn trained(&self, row: &Row<'_>) -> Result<Trained> {
        let text = row.get_ref(0)?.as_str().map_err(|_| super::rows::damaged("what was done"))?;
        self.row(text, row.get(1)?)
    }

    /// What was done on `since` and later, oldest first.
    pub(crate) fn trained_since(&self, since: Day) -> Result<Vec<Trained>> {
        let sql = format!(
            "SELECT body, checksum FROM trained WHERE day >= ?3 AND {BELIEVED} ORDER BY day, session"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let (day, now) = self.until();
        let mut rows = statement.query((day, now, since.to_string()))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.trained(row)?);
        }
        Ok(found)
    }

    /// The days since `since` on which anything was done.
    pub(crate) fn trained_days(&self, since: Day) -> Result<BTreeSet<Day>> {
        let sql = format!("SELECT DISTINCT day FROM trained WHERE day >= ?3 AND done AND {BELIEVED}");
        let mut statement = self.db.prepare_cached(&sql)?;
        let (day, now) = self.until();
        let days = statement.query_map((day, now, since.to_string()), |row| row.get::<_, String>(0))?;
        days.map(|day| known_day(&day?)).collect()
    }

    /// The first day on which each level of each exercise was done, up to before a day; `least`: from which share of its target,
    /// in thousandths.
    pub(crate) fn first_days(&self, before: Day, least: u32) -> Result<Vec<(ExerciseId, LevelId, Day)>> {
        // From level to level: all the days in between are not read.
        let next =
            "SELECT level FROM trained WHERE exercise = ?1 AND level > ?2 AND done ORDER BY level LIMIT 1";
        let first = "SELECT day FROM trained WHERE exercise = ?1 AND level = ?2 AND done AND share >= ?3 \
            AND day < ?4 ORDER BY day LIMIT 1";
        let (mut next, mut first) = (self.db.prepare_cached(next)?, self.db.prepare_cached(first)?);
        let before = before.to_string();
        let mut found = Vec::new();
        for exercise in self.tried_exercises()? {
            let mut level = 0_u8;
            while let Some(higher) = next.query_row((&exercise, level), |row| row.get(0)).optional()? {
                level = higher;
                let of = (&exercise, level, least, &before);
                let day: Option<String> = first.query_row(of, |row| row.get(0)).optional()?;
                if let Some(day) = day {
                    found.push((ExerciseId::new(exercise.as_str()), LevelId::new(level), known_day(&day)?));
                }
            }
        }
        Ok(found)
    }

    /// Every exercise of which something was ever planned.
    fn tried_exercises(&self) -> Result<Vec<String>> {
        let sql = "SELECT exercise FROM trained WHERE exercise > ?1 ORDER BY exercise LIMIT 1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut all: Vec<String> = Vec::new();
        loop {
            let last = all.last().map_or("", String::as_str);
            match statement.query_row([last], |row| row.get(0)).optional()? {
                Some(next) => all.push(next),
                None => return Ok(all),
            }
        }
    }

    /// The doses before a day that were others than before them, oldest first, from the first one on that an absence lowered:
    /// before that one nothing is to be regained.
    pub(crate) fn changes_before(&self, before: Day) -> Result<Vec<Asked>> {
        let sql = "SELECT exercise, day, level, volume, away_level, away_volume FROM trained WHERE changed AND day < ?1 \
            AND day >= (SELECT min(day) FROM trained WHERE away_level IS NOT NULL) ORDER BY day, session";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([before.to_string()])?;
        let height = |(level, volume): (u8, i64)| -> Result<Height> {
            let volume = u64::try_from(volume).map_err(|_| super::rows::damaged("what was done"))?;
            Ok(Height { level: LevelId::new(level), volume })
        };
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let away: Option<(u8, i64)> = row.get::<_, Option<u8>>(4)?.zip(row.get(5)?);
            found.push(Asked {
                exercise: ExerciseId::new(row.get::<_, String>(0)?),
                day: known_day(&row.get::<_, String>(1)?)?,
                at: height((row.get(2)?, row.get(3)?))?,
                changed: true,
                away_from: away.map(height).transpose()?,
            });
        }
        Ok(found)
    }

    /// The exercises of which something was planned before a day.
    pub(crate) fn planned_before(&self, before: Day) -> Result<Vec<ExerciseId>> {
        let sql = "SELECT EXISTS (SELECT 1 FROM trained WHERE exercise = ?1 AND day < ?2)";
        let (mut statement, before) = (self.db.prepare_cached(sql)?, before.to_string());
        let mut planned = Vec::new();
        for exercise in self.tried_exercises()? {
            if statement.query_row((&exercise, &before), |row| row.get(0))? {
                planned.push(ExerciseId::new(exercise));
            }
        }
        Ok(planned)
    }

    /// The last rows of an exercise from before a day, newest first: `most` of them.
    pub(crate) fn trained_before(&self, exercise: &ExerciseId, day: Day, most: u8) -> Result<Vec<Trained>> {
        let sql = "SELECT body, checksum FROM trained WHERE exercise = ?1 AND day < ?2 \
            ORDER BY day DESC, session DESC LIMIT ?3";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query((exercise.as_str(), day.to_string(), most))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.trained(row)?);
        }
        Ok(found)
    }

    /// What was last done of an exercise, whenever that was; `least`: from which share of its target, in thousandths,
    /// it counts as done.
    pub(crate) fn last_of(&self, exercise: &ExerciseId, least: u32) -> Result<LastOf> {
        let newest = |and: &str| -> Result<Option<Trained>> {
            let sql = format!(
                "SELECT body, checksum FROM trained WHERE exercise = ?3 AND {BELIEVED} AND {and} \
                ORDER BY day DESC, session DESC LIMIT 1"
            );
            let mut statement = self.db.prepare_cached(&sql)?;
            let (day, now) = self.until();
            let of = (day, now, exercise.as_str(), least);
            let row = statement.query_row(of, |row| Ok(self.trained(row))).optional()?;
            row.transpose()
        };
        let done = newest("done AND share >= ?4 AND NOT gentle")?.map(LastDone::from);
        let own = match &done {
            // Most of the time both are the same.
            Some(known) if !known.decision.receipt.is_prescribed() => done.clone(),
            None => None,
            Some(_) => newest("done AND share >= ?4 AND NOT gentle AND NOT prescribed")?.map(LastDone::from),
        };
        Ok(LastOf { day: newest("done AND ?4 >= 0")?.map(|last| last.day), done, own })
    }

    /// The mornings that were clearly worse, each with the fact that says so, oldest first.
    pub(crate) fn flares(&self) -> Result<Vec<(FactId, Day)>> {
        let mut statement = self.db.prepare_cached("SELECT fact, day FROM flared ORDER BY day, fact")?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (fact, day): ([u8; 16], String) = (row.get(0)?, row.get(1)?);
            let day = day.parse().map_err(|_| super::rows::damaged("a morning"))?;
            found.push((FactId(Uuid::from_bytes(fact)), day));
        }
        Ok(found)
    }

    /// The sessions that have no end, in the order in which they were begun.
    pub(crate) fn unfinished(&self) -> Result<Vec<SessionId>> {
        self.session_ids("SELECT session FROM unfinished ORDER BY session", [])
    }

    /// The last training day on which anything was done.
    pub(crate) fn last_trained(&self) -> Result<Option<Day>> {
        let sql = format!("SELECT day FROM trained WHERE {BELIEVED} AND done ORDER BY day DESC LIMIT 1");
        let day: Option<String> =
            self.db.prepare_cached(&sql)?.query_row(self.until(), |row| row.get(0)).optional()?;
        day.as_deref().map(known_day).transpose()
    }
}
