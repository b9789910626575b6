//! Which choices of a setting does another phone's outweigh? Kept ready, and made anew with all that is derived.

use std::collections::BTreeMap;

use rusqlite::Connection;
use uuid::Uuid;

use super::rows::damaged;
use super::safety::Decides;
use super::{Facts, Recorder};
use crate::error::Result;
use crate::facts::{Body, Fact};
use crate::ids::FactId;
use crate::merge::{Choice, Outweighed};
use crate::time::Day;

/// Of a row: no other phone's choice outweighs it.
pub(super) const COUNTS: &str = "id NOT IN (SELECT fact FROM outweighed)";

/// Weighs the phones' choices anew. Where one phone made all of them nothing is read.
pub(super) fn rebuild(facts: &Facts<'_>) -> Result<()> {
    let db = facts.db;
    db.execute("DELETE FROM outweighed", [])?;
    // Which settings count hangs on more than choices: what was kept of them may be of other weights.
    facts.reconsider(Decides::Settings)?;
    if phones(db)? < 2 {
        return Ok(());
    }
    let mut insert = db.prepare_cached("INSERT INTO outweighed (fact, beside) VALUES (?1, ?2)")?;
    for (fact, beside) in Outweighed::of(&choices(facts)?).choices() {
        insert.execute((*fact.0.as_bytes(), beside))?;
    }
    Ok(())
}

fn choices(facts: &Facts<'_>) -> Result<Vec<Choice>> {
    let mut columns = facts.db.prepare_cached("SELECT phone, corrects FROM fact WHERE id = ?1")?;
    let sessions = sessions(facts.db)?;
    let mut choices = Vec::new();
    for fact in facts.many("kind = 'setting-changed' ORDER BY id", [])? {
        let Body::SettingChanged(change) = &fact.body else { continue };
        let id = *fact.id.0.as_bytes();
        let (phone, corrects): ([u8; 16], Option<[u8; 16]>) =
            columns.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let of_phone = sessions.get(&phone).map_or(&[][..], Vec::as_slice);
        let before = of_phone.partition_point(|(session, _)| *session < id);
        choices.push(Choice {
            fact: fact.id,
            phone,
            key: change.key,
            corrects: corrects.map(|corrects| FactId(Uuid::from_bytes(corrects))),
            last_session: of_phone[..before].last().map(|(_, day)| *day),
            first_session: of_phone.first().map(|(_, day)| *day),
        });
    }
    Ok(choices)
}

/// With its first session a phone has something that counts, also what it chose before it. What another phone's choices have
/// taken the place of does not come back by that: what the session began with is chosen anew.
pub(super) fn settle(recorder: &mut Recorder<'_>) -> Result<()> {
    let db = recorder.facts.db;
    let sessions =
        "SELECT count(*) FROM (SELECT 1 FROM fact WHERE kind = 'session-started' AND phone = ?1 LIMIT 2)";
    let sessions: u32 = db.prepare_cached(sessions)?.query_row([recorder.phone], |row| row.get(0))?;
    if sessions > 1 || phones(db)? < 2 {
        return Ok(());
    }
    let sql =
        "SELECT DISTINCT subject FROM fact WHERE kind = 'setting-changed' AND phone = ?1 ORDER BY subject";
    let subjects: Vec<String> = {
        let mut statement = db.prepare_cached(sql)?;
        let subjects = statement.query_map([recorder.phone], |row| row.get(0))?;
        subjects.collect::<rusqlite::Result<_>>()?
    };
    let phone_of = "SELECT phone FROM fact WHERE id = ?1";
    for subject in subjects {
        let Some(counts) = recorder.facts.newest(&subject)? else { continue };
        let id = *counts.id.0.as_bytes();
        let phone: [u8; 16] = db.prepare_cached(phone_of)?.query_row([id], |row| row.get(0))?;
        if phone != recorder.phone {
            recorder.record_again(&counts.body)?;
        }
    }
    Ok(())
}

/// Does what takes sessions away, and leaves every setting as it is: how new the choices of a phone are hangs on its sessions,
/// and nobody who deletes one means that.
pub(super) fn unmoved(
    recorder: &mut Recorder<'_>,
    change: impl FnOnce(&mut Recorder<'_>) -> Result<()>,
) -> Result<()> {
    let before = if phones(recorder.facts.db)? < 2 { Vec::new() } else { counting(&recorder.facts)? };
    change(recorder)?;
    rebuild(&recorder.facts)?;
    for fact in before {
        if recorder.facts.newest(&fact.body.subject())?.is_none_or(|newest| newest.id != fact.id) {
            recorder.record_again(&fact.body)?;
        }
    }
    Ok(())
}

/// The choices that count, one of each setting.
fn counting(facts: &Facts<'_>) -> Result<Vec<Fact>> {
    let sql = "SELECT DISTINCT subject FROM fact WHERE kind = 'setting-changed' ORDER BY subject";
    let mut statement = facts.db.prepare_cached(sql)?;
    let subjects = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut counting = Vec::new();
    for subject in subjects {
        counting.extend(facts.newest(&subject?)?);
    }
    Ok(counting)
}

/// How many phones chose a setting.
fn phones(db: &Connection) -> Result<u32> {
    let sql = "SELECT count(DISTINCT phone) FROM fact WHERE kind = 'setting-changed'";
    Ok(db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// The facts by which a phone began its sessions, in their order, with their days.
type Begun = Vec<([u8; 16], Day)>;

/// Those of each phone.
fn sessions(db: &Connection) -> Result<BTreeMap<[u8; 16], Begun>> {
    let sql = "SELECT phone, id, day FROM fact WHERE kind = 'session-started' ORDER BY id";
    let mut statement = db.prepare_cached(sql)?;
    let mut found = statement.query([])?;
    let mut sessions: BTreeMap<_, Begun> = BTreeMap::new();
    while let Some(row) = found.next()? {
        let day: String = row.get(2)?;
        let day = day.parse().map_err(|_| damaged("a session"))?;
        sessions.entry(row.get(0)?).or_default().push((row.get(1)?, day));
    }
    Ok(sessions)
}

impl Facts<'_> {
    /// The choices that another phone's outweighs.
    pub(super) fn outweighed(&self) -> Result<Outweighed> {
        let mut statement = self.db.prepare_cached("SELECT fact, beside FROM outweighed")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, bool>(1)?)))?;
        let rows = rows.map(|row| row.map(|(fact, beside)| (FactId(Uuid::from_bytes(fact)), beside)));
        Ok(Outweighed::new(rows.collect::<rusqlite::Result<Vec<_>>>()?))
    }

    /// From now on a choice does not count beside the newest: it was answered.
    pub(super) fn answered(&self, choice: FactId) -> Result<()> {
        let sql = "UPDATE outweighed SET beside = 0 WHERE fact = ?1";
        self.db.prepare_cached(sql)?.execute([*choice.0.as_bytes()])?;
        Ok(())
    }

    /// The choices of a subject that count beside the newest.
    pub(super) fn beside(&self, subject: &str) -> Result<Vec<FactId>> {
        let sql = "SELECT id FROM fact WHERE subject = ?1 AND id IN (SELECT fact FROM outweighed WHERE beside) ORDER BY id";
        let mut statement = self.db.prepare_cached(sql)?;
        let ids = statement.query_map([subject], |row| row.get::<_, [u8; 16]>(0))?;
        Ok(ids.map(|id| id.map(|id| FactId(Uuid::from_bytes(id)))).collect::<rusqlite::Result<_>>()?)
    }
}
