//! How facts are asked for, and how a new one is recorded.

use rusqlite::{Connection, Params};
use uuid::Uuid;

use super::rows::{self, Stored, damaged};
use crate::error::{Error, Result};
use crate::facts::{Body, Fact};
use crate::history::Session;
use crate::ids::{CheckId, ExerciseId, FactId, IdSource, ItemId, PrescriptionId, SessionId};
use crate::plan::prescription::Prescriptions;
use crate::settings::SettingChange;
use crate::time::{Day, Moment};

/// The facts, as one transaction sees them.
#[derive(Debug)]
pub(crate) struct Facts<'a>(pub(super) &'a Connection);

impl Facts<'_> {
    /// Every change of a setting, oldest first.
    pub(crate) fn setting_changes(&self) -> Result<Vec<SettingChange>> {
        let facts = self.all_of(&["setting-changed"])?;
        let changes = facts.into_iter().filter_map(|fact| match fact.body {
            Body::SettingChanged(change) => Some(change),
            _ => None,
        });
        Ok(changes.collect())
    }

    /// Every prescription that there was, and what was said about them.
    pub(crate) fn prescriptions(&self) -> Result<Prescriptions> {
        let kinds = ["prescription-entered", "prescription-ended", "therapist-knows"];
        Ok(Prescriptions::of(&self.all_of(&kinds)?))
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

    /// The newest symptom checks with their answers, oldest first, at most `limit`: what a person is shown of them. What
    /// decides is in `symptoms`.
    pub(crate) fn recent_checks(&self, limit: u32) -> Result<Vec<Fact>> {
        let sql = "SELECT id FROM fact WHERE kind = 'symptom-check-begun' ORDER BY id DESC LIMIT ?1";
        let mut statement = self.0.prepare_cached(sql)?;
        let ids = statement.query_map([limit], |row| row.get::<_, [u8; 16]>(0))?;
        let mut facts = Vec::new();
        for id in ids {
            for begun in self.many("id = ?1", [id?])? {
                let Body::SymptomCheckBegun { check, .. } = begun.body else { continue };
                // A slash is followed by a zero.
                let (from, to) = (format!("symptom-answered/{check}/"), format!("symptom-answered/{check}0"));
                facts.extend(self.many("subject > ?1 AND subject < ?2 ORDER BY id", [from, to])?);
                facts.push(begun);
            }
        }
        facts.sort_by_key(|fact| fact.id);
        Ok(facts)
    }

    /// Whether anything was said about a subject.
    pub(crate) fn is_known(&self, subject: &str) -> Result<bool> {
        Ok(self.newest(subject)?.is_some())
    }

    /// The last training day on which a set was done.
    pub(crate) fn last_trained(&self) -> Result<Option<Day>> {
        Ok(self.many("kind = 'set-done' ORDER BY day DESC, id DESC LIMIT 1", [])?.pop().map(|fact| fact.day))
    }

    /// The session of that id.
    pub(crate) fn session(&self, session: SessionId) -> Result<Session> {
        let facts = self.of_session(session)?;
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
        let first = self.many("kind = 'session-started' ORDER BY day, id LIMIT 1", [])?.pop();
        Ok(first.map(|fact| fact.day))
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
        Ok(many(self.0, "true ORDER BY id DESC LIMIT 1", [])?.pop().map(|row| row.id))
    }

    /// The newest fact about a subject.
    fn newest(&self, subject: &str) -> Result<Option<Fact>> {
        let row = many(self.0, "subject = ?1 ORDER BY id DESC LIMIT 1", [subject])?.pop();
        if row.as_ref().is_some_and(|row| row.subject != subject) {
            return Err(damaged("an index"));
        }
        Ok(row.and_then(|row| row.fact))
    }

    fn many(&self, which: &str, params: impl Params) -> Result<Vec<Fact>> {
        Ok(many(self.0, which, params)?.into_iter().filter_map(|row| row.fact).collect())
    }

    fn session_ids(&self, sql: &str, params: impl Params) -> Result<Vec<SessionId>> {
        let mut statement = self.0.prepare_cached(sql)?;
        let ids = statement.query_map(params, |row| row.get::<_, [u8; 16]>(0))?;
        ids.map(|bytes| Ok(SessionId::from_uuid(Uuid::from_bytes(bytes?)))).collect()
    }
}

/// Reads the rows that `which` names, each proven.
pub(super) fn many(db: &Connection, which: &str, params: impl Params) -> Result<Vec<Stored>> {
    let sql = format!("SELECT {} FROM fact WHERE {which}", rows::COLUMNS);
    let mut statement = db.prepare_cached(&sql)?;
    let mut found = statement.query(params)?;
    let mut facts = Vec::new();
    while let Some(row) = found.next()? {
        facts.push(rows::read(row)?);
    }
    Ok(facts)
}

/// Records the facts of one command.
#[derive(Debug)]
pub(crate) struct Recorder<'a> {
    pub(crate) facts: Facts<'a>,
    pub(crate) now: Moment,
    pub(crate) today: Day,
    ids: &'a mut IdSource,
    phone: [u8; 16],
    /// What was recorded so far.
    pub(super) recorded: Recorded,
}

/// What a command recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Recorded {
    Nothing,
    Something,
    /// A session was begun, among others.
    ASession,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(
        facts: Facts<'a>,
        ids: &'a mut IdSource,
        phone: [u8; 16],
        now: Moment,
        today: Day,
    ) -> Self {
        Self { facts, now, today, ids, phone, recorded: Recorded::Nothing }
    }

    /// Records what happened. A repeat of what is known records nothing; another answer about the same thing
    /// is a correction, and what it corrects is kept.
    pub(crate) fn record(&mut self, body: &Body) -> Result<()> {
        let subject = body.subject();
        let known = self.facts.newest(&subject)?;
        if known.as_ref().is_some_and(|fact| fact.body == *body) {
            return Ok(());
        }
        self.insert(body, &subject, known.map(|fact| fact.id))
    }

    /// Records what happened although the newest fact about it says the same: something else came between, and
    /// the command knows that this is no repeat.
    pub(crate) fn record_again(&mut self, body: &Body) -> Result<()> {
        let subject = body.subject();
        let known = self.facts.newest(&subject)?;
        self.insert(body, &subject, known.map(|fact| fact.id))
    }

    fn insert(&mut self, body: &Body, subject: &str, corrects: Option<FactId>) -> Result<()> {
        let fact = Fact { id: self.ids.fact(self.now), at: self.now, day: self.today, body: body.clone() };
        let new = rows::New { phone: self.phone, subject, corrects, fact: &fact };
        self.facts.following(&fact, || rows::insert(self.facts.0, &new))?;
        let begins = matches!(body, Body::SessionStarted { .. });
        self.recorded = self.recorded.max(if begins { Recorded::ASession } else { Recorded::Something });
        Ok(())
    }

    /// The session of that id, while it can still be added to.
    pub(crate) fn open_session(&self, session: SessionId) -> Result<Session> {
        let session = self.facts.session(session)?;
        if session.is_open(self.today, self.now) {
            Ok(session)
        } else {
            Err(Error::bad("session", crate::error::Problem::SessionOver))
        }
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
