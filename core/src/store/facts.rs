//! How facts are asked for, and how a new one is recorded.

use rusqlite::{Connection, OptionalExtension, Params, Row};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::facts::{Body, Fact};
use crate::history::Session;
use crate::ids::{CheckId, ExerciseId, FactId, IdSource, ItemId, PrescriptionId, SessionId};
use crate::plan::prescription::Prescriptions;
use crate::settings::SettingChange;
use crate::time::{Day, Moment};

const COLUMNS: &str = "id, at_ms, offset_minutes, day, body";

/// The facts, as one transaction sees them.
#[derive(Debug)]
pub(crate) struct Facts<'a>(pub(super) &'a Connection);

impl Facts<'_> {
    /// Every change of a setting, oldest first.
    pub(crate) fn setting_changes(&self) -> Result<Vec<SettingChange>> {
        let facts = self.many("kind = 'setting-changed' ORDER BY id", [])?;
        let changes = facts.into_iter().filter_map(|fact| match fact.body {
            Body::SettingChanged(change) => Some(change),
            _ => None,
        });
        Ok(changes.collect())
    }

    /// Every prescription that there was, and what was said about them.
    pub(crate) fn prescriptions(&self) -> Result<Prescriptions> {
        let kinds = "kind IN ('prescription-entered', 'prescription-ended', 'therapist-knows') ORDER BY id";
        Ok(Prescriptions::of(&self.many(kinds, [])?))
    }

    /// Every fact of a kind that counts: of those about one subject the newest; oldest first.
    pub(crate) fn latest(&self, kind: &str) -> Result<Vec<Fact>> {
        self.many("id IN (SELECT max(id) FROM fact WHERE kind = ?1 GROUP BY subject) ORDER BY id", [kind])
    }

    /// Whether there is any fact of a kind.
    pub(crate) fn any(&self, kind: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM fact WHERE kind = ?1)";
        Ok(self.0.query_row(sql, [kind], |row| row.get(0))?)
    }

    /// Everything about symptoms: checks, answers, updates, warning signs; oldest first.
    pub(crate) fn symptoms(&self) -> Result<Vec<Fact>> {
        let kinds = "'symptom-check-begun', 'symptom-answered', 'symptom-updated', 'warning-sign'";
        self.many(&format!("kind IN ({kinds}) ORDER BY id"), [])
    }

    /// The last training day on which a set was done.
    pub(crate) fn last_trained(&self) -> Result<Option<Day>> {
        // A set that was only passed over is no training.
        let sql = "SELECT day FROM fact WHERE kind = 'set-done' AND json_extract(body, '$.amount') > 0 \
            ORDER BY day DESC LIMIT 1";
        let day: Option<String> = self.0.query_row(sql, [], |row| row.get(0)).optional()?;
        day.map(|day| day.parse().map_err(|_| damaged())).transpose()
    }

    /// The sessions that have no end, in the order in which they were begun.
    pub(crate) fn unfinished(&self) -> Result<Vec<SessionId>> {
        self.session_ids(
            "SELECT session FROM fact AS begun WHERE kind = 'session-started' AND NOT EXISTS \
             (SELECT 1 FROM fact AS over WHERE over.session = begun.session AND over.kind = 'session-ended') ORDER BY id",
            [],
        )
    }

    /// The session of that id.
    pub(crate) fn session(&self, session: SessionId) -> Result<Session> {
        let facts = self.many("session = ?1 ORDER BY id", [*session.as_uuid().as_bytes()])?;
        Session::of(&facts).ok_or_else(|| Error::unknown("session", session.to_string()))
    }

    /// The sessions begun before `before`, or all, newest first, at most `limit`.
    pub(crate) fn sessions(&self, before: Option<SessionId>, limit: u32) -> Result<Vec<Session>> {
        let before = before.map_or([0xFF; 16], |session| *session.as_uuid().as_bytes());
        let ids = self.session_ids(
            "SELECT session FROM fact WHERE kind = 'session-started' AND session < ?1 ORDER BY session DESC LIMIT ?2",
            (before, limit),
        )?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// The sessions that were begun on a training day, newest first.
    pub(crate) fn sessions_of(&self, day: Day) -> Result<Vec<Session>> {
        let ids = self.session_ids(
            "SELECT session FROM fact WHERE kind = 'session-started' AND day = ?1 ORDER BY session DESC",
            [day.to_string()],
        )?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// The day of the first session.
    pub(crate) fn first_session_day(&self) -> Result<Option<Day>> {
        let sql = "SELECT min(day) FROM fact WHERE kind = 'session-started'";
        let day: Option<String> = self.0.query_row(sql, [], |row| row.get(0))?;
        day.map(|day| day.parse().map_err(|_| damaged())).transpose()
    }

    /// The sessions with a set of `exercise`, newest first, at most `limit`.
    pub(crate) fn sessions_with(&self, exercise: &ExerciseId, limit: u32) -> Result<Vec<Session>> {
        let ids = self.session_ids(
            "SELECT DISTINCT session FROM fact WHERE exercise = ?1 AND kind = 'set-done' ORDER BY session DESC LIMIT ?2",
            (exercise.as_str(), limit),
        )?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// How many sessions there are.
    pub(crate) fn session_count(&self) -> Result<u32> {
        let sql = "SELECT count(*) FROM fact WHERE kind = 'session-started'";
        Ok(self.0.query_row(sql, [], |row| row.get(0))?)
    }

    /// The highest id so far.
    pub(super) fn newest_id(&self) -> Result<Option<FactId>> {
        let newest =
            self.0.query_row("SELECT max(id) FROM fact", [], |row| row.get::<_, Option<[u8; 16]>>(0));
        Ok(newest?.map(|bytes| FactId(Uuid::from_bytes(bytes))))
    }

    /// The newest fact about a subject.
    fn newest(&self, subject: &str) -> Result<Option<Fact>> {
        Ok(self.many("subject = ?1 ORDER BY id DESC LIMIT 1", [subject])?.pop())
    }

    fn many(&self, which: &str, params: impl Params) -> Result<Vec<Fact>> {
        let sql = format!("SELECT {COLUMNS} FROM fact WHERE {which}");
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query(params)?;
        let mut facts = Vec::new();
        while let Some(row) = rows.next()? {
            facts.push(fact(row)?);
        }
        Ok(facts)
    }

    fn session_ids(&self, sql: &str, params: impl Params) -> Result<Vec<SessionId>> {
        let mut statement = self.0.prepare_cached(sql)?;
        let ids = statement.query_map(params, |row| row.get::<_, [u8; 16]>(0))?;
        ids.map(|bytes| Ok(SessionId::from_uuid(Uuid::from_bytes(bytes?)))).collect()
    }
}

/// Reads one row. A row that this app did not write as it is must have been damaged since.
fn fact(row: &Row<'_>) -> Result<Fact> {
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

fn damaged() -> Error {
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
}

impl<'a> Recorder<'a> {
    pub(super) fn new(
        facts: Facts<'a>,
        ids: &'a mut IdSource,
        phone: [u8; 16],
        now: Moment,
        today: Day,
    ) -> Self {
        Self { facts, now, today, ids, phone }
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
        let id = self.ids.fact(self.now);
        let json = serde_json::to_string(body).map_err(|_| Error::unexpected("store: a fact has no text"))?;
        let insert = "INSERT INTO fact \
            (id, phone, at_ms, offset_minutes, day, kind, subject, corrects, session, exercise, body) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
        self.facts.0.prepare_cached(insert).and_then(|mut statement| {
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
