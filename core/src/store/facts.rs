//! How facts are asked for, and how a new one is recorded.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Params, Row};
use uuid::Uuid;

use crate::catalog::Exercise;
use crate::error::{Error, Result};
use crate::facts::{Body, Fact};
use crate::history::Session;
use crate::ids::{CheckId, ExerciseId, FactId, IdSource, ItemId, PrescriptionId, SessionId};
use crate::plan::prescription::Prescriptions;
use crate::settings::SettingKey;
use crate::time::{Day, Moment};

const COLUMNS: &str = "id, at_ms, offset_minutes, day, body";

/// The facts, as one transaction sees them.
///
/// A fact of a day that is still to come, by a clock that was ahead, is kept and not believed: what a person has done
/// and felt is read up to a day. What they have chosen, and every symptom, counts whatever the clock said.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(super) db: &'a Connection,
    until: Until,
}

/// Up to when what was done is believed: it is of a day that is not after `day`, or it was recorded before `now`, since
/// who flies over the date line has a day behind them that is still to come.
#[derive(Debug, Clone, Copy)]
struct Until {
    day: Day,
    now: i64,
}

impl<'a> Facts<'a> {
    pub(super) fn new(db: &'a Connection) -> Self {
        Self { db, until: Until { day: Day::LAST, now: i64::MAX } }
    }

    /// The facts as they are believed on a day, at a moment.
    pub(crate) fn on(self, day: Day, now: Moment) -> Self {
        Self { until: Until { day, now: now.epoch_ms }, ..self }
    }

    pub(super) fn until_day(&self) -> String {
        self.until.day.to_string()
    }

    pub(super) fn until_now(&self) -> i64 {
        self.until.now
    }

    /// The newest change of each setting that there was up to a day.
    pub(crate) fn setting_changes(&self, until: Day) -> Result<Vec<Fact>> {
        let newest = |key: SettingKey| {
            let subject = format!("setting-changed/{}", key.name());
            self.one("subject = ?1 AND day <= ?2 ORDER BY id DESC LIMIT 1", (subject, until.to_string()))
        };
        let changes: Result<Vec<_>> = SettingKey::ALL.into_iter().map(newest).collect();
        let mut changes: Vec<Fact> = changes?.into_iter().flatten().collect();
        changes.sort_by_key(|fact| fact.id);
        Ok(changes)
    }

    /// The changes of a setting since a day, and the one that held then; oldest first.
    pub(crate) fn changes_of(&self, key: SettingKey, since: Day) -> Result<Vec<Fact>> {
        let (subject, since) = (format!("setting-changed/{}", key.name()), since.to_string());
        let before = self.one("subject = ?1 AND day < ?2 ORDER BY id DESC LIMIT 1", (&subject, &since))?;
        let changes = self.many("subject = ?1 AND day >= ?2 ORDER BY id", (&subject, &since))?;
        Ok(before.into_iter().chain(changes).collect())
    }

    /// Every prescription that there was, and what was said about them.
    pub(crate) fn prescriptions(&self) -> Result<Prescriptions> {
        let kinds = "kind IN ('prescription-entered', 'prescription-ended', 'therapist-knows') ORDER BY id";
        Ok(Prescriptions::of(&self.many(kinds, [])?, self.until.day))
    }

    /// What the person changed in the plan: of each exercise the newest up to a day.
    pub(crate) fn plan_edits(&self, exercises: &[Exercise], until: Day) -> Result<Vec<Fact>> {
        let newest = |exercise: &Exercise| {
            let subject = format!("plan-edited/{}", exercise.id);
            self.one("subject = ?1 AND day <= ?2 ORDER BY id DESC LIMIT 1", (subject, until.to_string()))
        };
        let edits: Result<Vec<_>> = exercises.iter().map(newest).collect();
        Ok(edits?.into_iter().flatten().collect())
    }

    /// The pauses, and the days that were skipped or moved, that were said on `since` or later: of each the newest.
    pub(crate) fn calendar(&self, since: Day) -> Result<Vec<Fact>> {
        let mut newest: BTreeMap<String, Fact> = BTreeMap::new();
        for kind in ["plan-paused", "day-skipped", "day-moved"] {
            let facts = self.many("kind = ?1 AND day >= ?2 ORDER BY id", (kind, since.to_string()))?;
            newest.extend(facts.into_iter().map(|fact| (fact.body.subject(), fact)));
        }
        Ok(newest.into_values().collect())
    }

    /// The newest fact about a subject.
    pub(crate) fn newest(&self, subject: &str) -> Result<Option<Fact>> {
        self.one("subject = ?1 ORDER BY id DESC LIMIT 1", [subject])
    }

    /// Whether there is any fact of a kind.
    pub(crate) fn any(&self, kind: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM fact WHERE kind = ?1)";
        Ok(self.db.query_row(sql, [kind], |row| row.get(0))?)
    }

    /// What was said of the pain before the sessions of these days, both included: of each the newest, oldest first.
    pub(crate) fn pains_before(&self, from: Day, until: Day) -> Result<Vec<Fact>> {
        let which = "kind = 'pain-before' AND day BETWEEN ?1 AND ?2 ORDER BY id";
        let facts = self.many(which, (from.to_string(), until.to_string()))?;
        let newest: BTreeMap<String, Fact> =
            facts.into_iter().map(|fact| (fact.body.subject(), fact)).collect();
        let mut newest: Vec<Fact> = newest.into_values().collect();
        newest.sort_by_key(|fact| fact.id);
        Ok(newest)
    }

    /// The last check-ins, of each day the newest; newest first, at most `limit`.
    pub(crate) fn check_ins(&self, limit: usize) -> Result<Vec<Fact>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM fact WHERE kind = 'checked-in' AND (day <= ?1 OR at_ms <= ?2) ORDER BY id DESC"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query((self.until_day(), self.until.now))?;
        let mut newest: Vec<Fact> = Vec::new();
        while let Some(row) = rows.next()?
            && newest.len() < limit
        {
            let next = fact(row)?;
            if newest.iter().all(|known| known.body.subject() != next.body.subject()) {
                newest.push(next);
            }
        }
        Ok(newest)
    }

    /// Everything about symptoms: checks, answers, updates, warning signs; oldest first.
    pub(crate) fn symptoms(&self) -> Result<Vec<Fact>> {
        let kinds = "'symptom-check-begun', 'symptom-answered', 'symptom-updated', 'warning-sign'";
        self.many(&format!("kind IN ({kinds}) ORDER BY id"), [])
    }

    /// The session of that id.
    pub(crate) fn session(&self, session: SessionId) -> Result<Session> {
        let facts = self.many("session = ?1 ORDER BY id", [*session.as_uuid().as_bytes()])?;
        Session::of(&facts).ok_or_else(|| Error::unknown("session", session.to_string()))
    }

    /// The sessions begun before `before`, or all, newest first, at most `limit`.
    pub(crate) fn sessions(&self, before: Option<SessionId>, limit: u32) -> Result<Vec<Session>> {
        let before = match before {
            Some(session) => self.newest(&format!("session-started/{session}"))?.map(|fact| fact.id),
            None => None,
        };
        let before = before.map_or([0xFF; 16], |fact| *fact.0.as_bytes());
        let ids = self.session_ids(
            "SELECT session FROM fact WHERE kind = 'session-started' AND id < ?1 AND (day <= ?2 OR at_ms <= ?3) \
            ORDER BY id DESC LIMIT ?4",
            (before, self.until_day(), self.until.now, limit),
        )?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// The sessions that were begun on a training day, newest first.
    pub(crate) fn sessions_of(&self, day: Day) -> Result<Vec<Session>> {
        let ids = self.session_ids(
            "SELECT session FROM fact WHERE kind = 'session-started' AND day = ?1 ORDER BY id DESC",
            [day.to_string()],
        )?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// The fact of the last session's start on a training day.
    pub(crate) fn newest_start(&self, day: Day) -> Result<Option<FactId>> {
        let which = "kind = 'session-started' AND day = ?1 ORDER BY id DESC LIMIT 1";
        Ok(self.one(which, [day.to_string()])?.map(|fact| fact.id))
    }

    /// The last session that was begun before a training day.
    pub(crate) fn session_before(&self, day: Day) -> Result<Option<SessionId>> {
        let ids = self.session_ids(
            "SELECT session FROM fact WHERE kind = 'session-started' AND day < ?1 ORDER BY day DESC, id DESC LIMIT 1",
            [day.to_string()],
        )?;
        Ok(ids.into_iter().next())
    }

    /// The day of the first session.
    pub(crate) fn first_session_day(&self) -> Result<Option<Day>> {
        let sql = "SELECT min(day) FROM fact WHERE kind = 'session-started'";
        let day: Option<String> = self.db.query_row(sql, [], |row| row.get(0))?;
        let first: Option<Day> = day.map(|day| day.parse().map_err(|_| damaged())).transpose()?;
        Ok(first.filter(|first| *first <= self.until.day))
    }

    /// How many sessions there are.
    pub(crate) fn session_count(&self) -> Result<u32> {
        let sql = "SELECT count(*) FROM fact WHERE kind = 'session-started' AND day <= ?1";
        Ok(self.db.query_row(sql, [self.until_day()], |row| row.get(0))?)
    }

    /// The highest id so far.
    pub(super) fn newest_id(&self) -> Result<Option<FactId>> {
        let newest =
            self.db.query_row("SELECT max(id) FROM fact", [], |row| row.get::<_, Option<[u8; 16]>>(0));
        Ok(newest?.map(|bytes| FactId(Uuid::from_bytes(bytes))))
    }

    fn one(&self, which: &str, params: impl Params) -> Result<Option<Fact>> {
        Ok(self.many(which, params)?.pop())
    }

    pub(super) fn many(&self, which: &str, params: impl Params) -> Result<Vec<Fact>> {
        let sql = format!("SELECT {COLUMNS} FROM fact WHERE {which}");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query(params)?;
        let mut facts = Vec::new();
        while let Some(row) = rows.next()? {
            facts.push(fact(row)?);
        }
        Ok(facts)
    }

    fn session_ids(&self, sql: &str, params: impl Params) -> Result<Vec<SessionId>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let ids = statement.query_map(params, |row| row.get::<_, [u8; 16]>(0))?;
        ids.map(|bytes| Ok(SessionId::from_uuid(Uuid::from_bytes(bytes?)))).collect()
    }
}

/// Reads one row. A row that this app did not write as it is must have been damaged since.
pub(super) fn fact(row: &Row<'_>) -> Result<Fact> {
    let id: [u8; 16] = row.get(0)?;
    let at = Moment { epoch_ms: row.get(1)?, utc_offset_minutes: row.get(2)? };
    let day: String = row.get(3)?;
    let body: String = row.get(4)?;
    Ok(Fact {
        id: FactId(Uuid::from_bytes(id)),
        at,
        day: day.parse().map_err(|_| damaged())?,
        body: serde_json::from_str(&body).map_err(|_| damaged())?,
    })
}

pub(super) fn damaged() -> Error {
    Error::Damaged { file: super::open::FILE.to_owned() }
}

/// Records the facts of one command.
#[derive(Debug)]
pub(crate) struct Recorder<'a> {
    pub(crate) facts: Facts<'a>,
    pub(crate) now: Moment,
    pub(crate) today: Day,
    ids: &'a mut IdSource,
    phone: [u8; 16],
    /// The sessions of which something was recorded.
    pub(super) touched: BTreeSet<SessionId>,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(
        facts: Facts<'a>,
        ids: &'a mut IdSource,
        phone: [u8; 16],
        now: Moment,
        today: Day,
    ) -> Self {
        Self { facts, now, today, ids, phone, touched: BTreeSet::new() }
    }

    /// Records what happened. A repeat of what is known records nothing; another answer about the same thing
    /// is a correction, and what it corrects is kept.
    pub(crate) fn record(&mut self, body: &Body) -> Result<()> {
        let subject = body.subject();
        let known = self.facts.newest(&subject)?;
        if known.as_ref().is_some_and(|fact| fact.body == *body) {
            return Ok(());
        }
        self.insert(body, subject, known.map(|fact| fact.id))
    }

    /// Records what happened although the newest fact about it says the same: something else came between, and
    /// the command knows that this is no repeat.
    pub(crate) fn record_again(&mut self, body: &Body) -> Result<()> {
        let subject = body.subject();
        let known = self.facts.newest(&subject)?;
        self.insert(body, subject, known.map(|fact| fact.id))
    }

    fn insert(&mut self, body: &Body, subject: String, corrects: Option<FactId>) -> Result<()> {
        self.touched.extend(body.session());
        let id = self.ids.fact(self.now);
        let json = serde_json::to_string(body).map_err(|_| Error::unexpected("store: a fact has no text"))?;
        let insert = "INSERT INTO fact \
            (id, phone, at_ms, offset_minutes, day, kind, subject, corrects, session, exercise, body) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
        self.facts.db.prepare_cached(insert).and_then(|mut statement| {
            statement.execute((
                id.0.as_bytes(),
                self.phone,
                self.now.epoch_ms,
                self.now.utc_offset_minutes,
                self.today.to_string(),
                body.kind(),
                subject,
                corrects.map(|fact| *fact.0.as_bytes()),
                body.session().map(|session| *session.as_uuid().as_bytes()),
                body.exercise().map(ExerciseId::as_str),
                json,
            ))
        })?;
        Ok(())
    }

    /// The session of that id, while something can still be said of it.
    pub(crate) fn recent_session(&self, session: SessionId) -> Result<Session> {
        let session = self.facts.session(session)?;
        if session.is_recent(self.today, self.now) {
            Ok(session)
        } else {
            Err(Error::bad("session", crate::error::Problem::SessionOver))
        }
    }

    /// A new prescription's id.
    pub(crate) fn new_prescription(&mut self) -> PrescriptionId {
        self.ids.prescription(self.now)
    }

    /// The id of a new exercise of a prescription.
    pub(crate) fn new_item(&mut self) -> ItemId {
        self.ids.item(self.now)
    }

    /// A new symptom check's id.
    pub(crate) fn new_check(&mut self) -> CheckId {
        self.ids.check(self.now)
    }

    /// A new session's id.
    pub(crate) fn new_session(&mut self) -> SessionId {
        self.ids.session(self.now)
    }
}
