//! How facts are asked for, and how a new one is recorded.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rusqlite::{Connection, Params, Row};
use uuid::Uuid;

use super::Ledger;
use super::memory::Use;
use super::outweighed::COUNTS;
use super::rows::{self, Stored, damaged};
use super::{days, derived, outweighed};
use crate::catalog::Exercise;
use crate::error::{Error, Result};
use crate::facts::{Body, DoseChoice, Fact};
use crate::history::Session;
use crate::ids::{CheckId, ExerciseId, FactId, IdSource, ItemId, PrescriptionId, SessionId};
use crate::plan::prescription::Prescriptions;
use crate::progression::choices::Choice;
use crate::receipt::Step;
use crate::scales::Pain;
use crate::settings::SettingKey;
use crate::time::{Day, Moment};

/// The facts, as one transaction sees them.
///
/// A fact of a day that is still to come, by a clock that was ahead, is kept and not believed: what a person has done
/// and felt is read up to a day. What they have chosen, and every symptom, counts whatever the clock said.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(super) db: &'a Connection,
    until: Until,
    /// What is remembered of them.
    pub(super) memory: Use<'a>,
}

/// Up to when what was done is believed: it is of a day that is not after `day`, or it was recorded before `now`, since
/// who flies over the date line has a day behind them that is still to come.
#[derive(Debug, Clone, Copy)]
struct Until {
    day: Day,
    now: i64,
}

/// The same of a row, in a statement whose first two values are [`Facts::until`].
pub(super) const BELIEVED: &str = "(day <= ?1 OR at_ms <= ?2)";

/// Of the start of a session: something was done in it.
const SHOWN: &str = "session NOT IN (SELECT session FROM aside WHERE NOT shown)";

impl<'a> Facts<'a> {
    pub(super) fn new(db: &'a Connection) -> Self {
        Self { db, until: Until { day: Day::LAST, now: i64::MAX }, memory: Use::None }
    }

    /// The same with what is remembered of them.
    pub(super) fn remembered(self, memory: Use<'a>) -> Self {
        Self { memory, ..self }
    }

    /// The facts as they are believed on a day, at a moment.
    pub(crate) fn on(self, day: Day, now: Moment) -> Self {
        Self { until: Until { day, now: now.epoch_ms }, ..self }
    }

    /// Up to which day they are believed.
    pub(super) fn day(&self) -> Day {
        self.until.day
    }

    /// The values by which a statement knows what is [`BELIEVED`].
    pub(super) fn until(&self) -> (String, i64) {
        (self.until.day.to_string(), self.until.now)
    }

    /// The changes of a setting since a day, and the one that held then; oldest first.
    pub(crate) fn changes_of(&self, key: SettingKey, since: Day) -> Result<Vec<Fact>> {
        let (subject, since) = (format!("setting-changed/{}", key.name()), since.to_string());
        let of = |days: &str| format!("subject = ?1 AND {days} AND {COUNTS}");
        let before = of("day < ?2") + " ORDER BY id DESC LIMIT 1";
        let before = self.one(&before, (&subject, &since))?;
        let changes = self.many(&(of("day >= ?2") + " ORDER BY id"), (&subject, &since))?;
        let mut all: Vec<Fact> = before.into_iter().chain(changes).collect();
        // What a clock that was ahead dated later may have been said before.
        all.sort_by_key(|fact| fact.id);
        Ok(all)
    }

    /// What became of this installation's reminders.
    pub(crate) fn ledger(&self) -> Ledger<'a> {
        Ledger::new(self.db)
    }

    /// How many sessions each day since that one had.
    pub(crate) fn begun_since(&self, since: Day) -> Result<BTreeMap<Day, u8>> {
        let sql = format!(
            "SELECT day, count(*) FROM fact WHERE kind = 'session-started' AND day >= ?3 AND {BELIEVED} \
            AND session NOT IN (SELECT session FROM aside) GROUP BY day"
        );
        let (day, now) = self.until();
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_map((day, now, since.to_string()), |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, u8>(1).unwrap_or(u8::MAX)))
        })?;
        let mut begun = BTreeMap::new();
        for row in rows {
            let (day, sessions) = row?;
            begun.insert(day.parse().map_err(|_| damaged("a session"))?, sessions);
        }
        Ok(begun)
    }

    /// What was answered to reminders on `since` and later, oldest first.
    pub(crate) fn reminder_answers(&self, since: Day) -> Result<Vec<Fact>> {
        self.many("kind = 'reminder-answered' AND day >= ?1 ORDER BY id", [since.to_string()])
    }

    /// The day of the last check-in.
    pub(crate) fn last_check_in(&self) -> Result<Option<Day>> {
        // One that was corrected later is still of its own day, which its subject has.
        let which = format!(
            "subject > 'checked-in/' AND subject < 'checked-in0' AND {BELIEVED} ORDER BY subject DESC, id DESC LIMIT 1"
        );
        Ok(self.one(&which, self.until())?.and_then(|fact| match fact.body {
            Body::CheckedIn { day, .. } => Some(day),
            _ => None,
        }))
    }

    /// The day on which the days of the week were first chosen: there was a plan since.
    pub(crate) fn planned_since(&self) -> Result<Option<Day>> {
        let which = "subject = 'setting-changed/days' ORDER BY id LIMIT 1";
        Ok(self.one(which, [])?.map(|fact| fact.day))
    }

    /// Every prescription that there was, and what was said about them.
    pub(crate) fn prescriptions(&self) -> Result<Arc<Prescriptions>> {
        let kinds = ["prescription-entered", "prescription-ended", "therapist-knows", "therapist-answered"];
        self.remember_of("prescriptions", &kinds, |facts| Prescriptions::of(facts, self.until.day))
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
    pub(super) fn said_of_days(&self, since: Day) -> Result<Vec<Fact>> {
        let which = "kind IN ('plan-paused', 'day-skipped', 'day-moved') AND day >= ?1 ORDER BY id";
        Ok(newest_of_each(self.many(which, [since.to_string()])?).into_values().collect())
    }

    /// The newest fact about a subject that counts.
    pub(crate) fn newest(&self, subject: &str) -> Result<Option<Fact>> {
        let which = format!("subject = ?1 AND {COUNTS} ORDER BY id DESC LIMIT 1");
        let row = many(self, &which, [subject])?.pop();
        if row.as_ref().is_some_and(|row| row.subject != subject) {
            return Err(damaged("an index"));
        }
        Ok(row.and_then(|row| row.fact))
    }

    /// The id of the first fact that there ever was.
    pub(crate) fn first_id(&self) -> Result<Option<FactId>> {
        Ok(many(self, "true ORDER BY id LIMIT 1", [])?.pop().map(|row| row.id))
    }

    /// Whether there is any fact of a kind.
    pub(crate) fn any(&self, kind: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM fact WHERE kind = ?1)";
        Ok(self.db.prepare_cached(sql)?.query_row([kind], |row| row.get(0))?)
    }

    /// What was said of the pain before the sessions of these days, both included: of each the newest, oldest first.
    pub(crate) fn pains_before(&self, from: Day, until: Day) -> Result<Vec<Fact>> {
        let which = "kind = 'pain-before' AND day BETWEEN ?1 AND ?2 ORDER BY id";
        let facts = self.together("fact_pains", which, (from.to_string(), until.to_string()))?;
        let mut newest: Vec<Fact> = newest_of_each(facts).into_values().collect();
        newest.sort_by_key(|fact| fact.id);
        Ok(newest)
    }

    /// The pain on average of the check-ins of `since` and later, oldest first; of a day its newest.
    pub(crate) fn check_ins(&self, since: Day) -> Result<Vec<(Day, Pain)>> {
        let facts = self.many("kind = 'checked-in' AND day >= ?1 ORDER BY id", [since.to_string()])?;
        let mut days = BTreeMap::new();
        for fact in facts {
            if let Body::CheckedIn { day, answers } = fact.body {
                days.insert(day, answers.average);
            }
        }
        Ok(days
            .into_iter()
            .filter(|(day, _)| *day >= since)
            .filter_map(|(day, pain)| Some((day, pain?)))
            .collect())
    }

    /// Of each exercise the dose that the person chose last.
    pub(crate) fn choices(&self) -> Result<BTreeMap<ExerciseId, Choice>> {
        let facts = self.many("kind = 'dose-chosen' ORDER BY id", [])?;
        let choice = |fact: Fact| match fact.body {
            Body::DoseChosen { exercise, level, dose, how } => {
                Some((exercise, Choice { fact: fact.id, day: fact.day, step: Step { level, dose }, how }))
            }
            _ => None,
        };
        let newest: BTreeMap<_, _> = facts.into_iter().filter_map(choice).collect();
        Ok(newest.into_iter().filter(|(_, choice)| choice.how != DoseChoice::Withdrawn).collect())
    }

    /// The walks of `since` and later, up to a day: of each day what was said last, oldest first.
    pub(crate) fn walks(&self, since: Day, until: Day) -> Result<Vec<Fact>> {
        let which = "kind = 'walked' AND day BETWEEN ?1 AND ?2 ORDER BY id";
        let facts = self.together("fact_walks", which, (since.to_string(), until.to_string()))?;
        let mut newest: Vec<Fact> = newest_of_each(facts).into_values().collect();
        newest.sort_by_key(|fact| fact.day);
        Ok(newest)
    }

    /// The newest symptom checks with their answers, oldest first, at most `limit`: what a person is shown of them. What
    /// decides is in `symptoms`.
    pub(crate) fn recent_checks(&self, limit: u32) -> Result<Vec<Fact>> {
        let sql = "SELECT id FROM fact WHERE kind = 'symptom-check-begun' ORDER BY id DESC LIMIT ?1";
        let mut statement = self.db.prepare_cached(sql)?;
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

    /// The session of that id.
    pub(crate) fn session(&self, session: SessionId) -> Result<Session> {
        self.session_of(session, self.session_tally(session)?)
    }

    /// The sessions begun before `before` in which anything was done, or all of those, newest first, at most `limit`.
    pub(crate) fn sessions(&self, before: Option<SessionId>, limit: u32) -> Result<Vec<Session>> {
        let before = match before {
            Some(session) => self.newest(&format!("session-started/{session}"))?.map(|fact| fact.id),
            None => None,
        };
        let before = before.map_or([0xFF; 16], |fact| *fact.0.as_bytes());
        let (day, now) = self.until();
        let ids = self.session_ids(
            &format!(
                "SELECT session FROM fact WHERE kind = 'session-started' AND id < ?3 AND {BELIEVED} AND {SHOWN} \
                ORDER BY id DESC LIMIT ?4"
            ),
            (day, now, before, limit),
        )?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// The session that was begun last, also where nothing was done in it.
    pub(crate) fn last_begun(&self) -> Result<Option<Session>> {
        let sql = format!(
            "SELECT session FROM fact WHERE kind = 'session-started' AND {BELIEVED} ORDER BY id DESC LIMIT 1"
        );
        self.session_ids(&sql, self.until())?.pop().map(|id| self.session(id)).transpose()
    }

    /// The sessions of a training day in which anything was done, newest first.
    pub(crate) fn sessions_of(&self, day: Day) -> Result<Vec<Session>> {
        let ids = self.session_ids(
            &format!(
                "SELECT session FROM fact WHERE kind = 'session-started' AND day = ?1 AND {SHOWN} ORDER BY id DESC"
            ),
            [day.to_string()],
        )?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// The fact of the start of a training day's last session in which anything was done.
    pub(crate) fn newest_start(&self, day: Day) -> Result<Option<FactId>> {
        let which = format!("kind = 'session-started' AND day = ?1 AND {SHOWN} ORDER BY id DESC LIMIT 1");
        Ok(self.one(&which, [day.to_string()])?.map(|fact| fact.id))
    }

    /// The last session before a training day in which anything was done.
    pub(crate) fn session_before(&self, day: Day) -> Result<Option<SessionId>> {
        let ids = self.session_ids(
            "SELECT session FROM trained WHERE day < ?1 AND done ORDER BY day DESC, session DESC LIMIT 1",
            [day.to_string()],
        )?;
        Ok(ids.into_iter().next())
    }

    /// The day of the first session in which anything was done.
    pub(crate) fn first_session_day(&self) -> Result<Option<Day>> {
        let which = format!("kind = 'session-started' AND {BELIEVED} AND {SHOWN} ORDER BY day, id LIMIT 1");
        Ok(self.one(&which, self.until())?.map(|fact| fact.day))
    }

    /// In how many sessions anything was done.
    pub(crate) fn session_count(&self) -> Result<u32> {
        // Those of a day to come are few, and only of these the time is looked up.
        let sql = "SELECT (SELECT count(*) FROM fact WHERE kind = 'session-started' AND day <= ?1) \
            + (SELECT count(*) FROM fact WHERE kind = 'session-started' AND day > ?1 AND at_ms <= ?2) \
            - (SELECT count(*) FROM aside WHERE NOT shown AND (day <= ?1 OR at_ms <= ?2))";
        Ok(self.db.prepare_cached(sql)?.query_row(self.until(), |row| row.get(0))?)
    }

    /// The highest id so far.
    pub(super) fn newest_id(&self) -> Result<Option<FactId>> {
        // What it says does not matter.
        let sql = format!("SELECT {} FROM fact ORDER BY id DESC LIMIT 1", rows::COLUMNS);
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let newest = rows.next()?.map(|row| rows::read_with(row, |_, _, _| Ok(None))).transpose()?;
        Ok(newest.map(|row| row.id))
    }

    fn one(&self, which: &str, params: impl Params) -> Result<Option<Fact>> {
        Ok(self.many(which, params)?.pop())
    }

    pub(super) fn many(&self, which: &str, params: impl Params) -> Result<Vec<Fact>> {
        Ok(many(self, which, params)?.into_iter().filter_map(|row| row.fact).collect())
    }

    /// The same of facts that lie together in an index which holds them whole.
    fn together(&self, index: &str, which: &str, params: impl Params) -> Result<Vec<Fact>> {
        // Each is read once for an answer that is remembered.
        let once = Self { memory: Use::None, ..*self };
        let rows = from(&once, &format!("fact INDEXED BY {index}"), which, params)?;
        Ok(rows.into_iter().filter_map(|row| row.fact).collect())
    }

    /// A row of a fact, proven.
    pub(super) fn stored(&self, row: &Row<'_>) -> Result<Stored> {
        rows::read_with(row, |kind, text, checksum| self.body(kind, text, checksum))
    }

    pub(super) fn session_ids(&self, sql: &str, params: impl Params) -> Result<Vec<SessionId>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let ids = statement.query_map(params, |row| row.get::<_, [u8; 16]>(0))?;
        ids.map(|bytes| Ok(SessionId::from_uuid(Uuid::from_bytes(bytes?)))).collect()
    }
}

/// Of the facts about one subject the newest, by their subjects; `facts`: oldest first.
fn newest_of_each(facts: Vec<Fact>) -> BTreeMap<String, Fact> {
    facts.into_iter().map(|fact| (fact.body.subject(), fact)).collect()
}

/// Reads the rows that `which` names, each proven.
pub(super) fn many(facts: &Facts<'_>, which: &str, params: impl Params) -> Result<Vec<Stored>> {
    from(facts, "fact", which, params)
}

fn from(facts: &Facts<'_>, table: &str, which: &str, params: impl Params) -> Result<Vec<Stored>> {
    let sql = format!("SELECT {} FROM {table} WHERE {which}", rows::COLUMNS);
    let mut statement = facts.db.prepare_cached(&sql)?;
    let mut found = statement.query(params)?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(facts.stored(row)?);
    }
    Ok(rows)
}

/// Records the facts of one command.
#[derive(Debug)]
pub(crate) struct Recorder<'a> {
    pub(crate) facts: Facts<'a>,
    pub(crate) now: Moment,
    pub(crate) today: Day,
    ids: &'a mut IdSource,
    pub(super) phone: [u8; 16],
    /// What was recorded so far.
    pub(super) recorded: Recorded,
    /// The sessions of which something was recorded.
    pub(super) touched: BTreeSet<SessionId>,
    /// From which day on what became of days may be otherwise.
    pub(super) unsettled: Option<Day>,
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
        Self {
            facts,
            now,
            today,
            ids,
            phone,
            recorded: Recorded::Nothing,
            touched: BTreeSet::new(),
            unsettled: None,
        }
    }

    /// Records what happened. A repeat of what is known records nothing; another answer about the same thing
    /// is a correction, and what it corrects is kept.
    pub(crate) fn record(&mut self, body: &Body) -> Result<()> {
        let subject = body.subject();
        let known = self.facts.newest(&subject)?;
        // What another phone says beside it is answered too: whoever chooses now has seen both.
        let beside = self.facts.beside(&subject)?;
        if beside.is_empty() && known.as_ref().is_some_and(|fact| fact.body == *body) {
            return Ok(());
        }
        for other in beside {
            self.facts.answered(other)?;
            self.insert(body, &subject, Some(other))?;
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
        self.touched.extend(body.session());
        let unsettled = days::unsettled(body, self.today);
        self.unsettled = self.unsettled.into_iter().chain(unsettled).min();
        let fact = Fact { id: self.ids.fact(self.now), at: self.now, day: self.today, body: body.clone() };
        let new = rows::New { phone: self.phone, subject, corrects, fact: &fact };
        self.facts.following(&fact, || rows::insert(self.facts.db, &new))?;
        let begins = matches!(body, Body::SessionStarted { .. });
        self.recorded = self.recorded.max(if begins { Recorded::ASession } else { Recorded::Something });
        Ok(())
    }

    /// Deletes a session, as the person wishes: that it was is all that stays. Done again, it changes nothing.
    pub(crate) fn forget(&mut self, session: SessionId) -> Result<()> {
        if self.facts.is_forgotten(session)? {
            return Ok(());
        }
        let day = self.facts.session(session)?.day;
        self.record(&Body::SessionDeleted { session, day })?;
        self.touched.remove(&session);
        outweighed::unmoved(self, |recorder| derived::forget(recorder.facts.db, session))
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
