//! What became of each day, and how steady was the person? A row for each day that is over, kept ready and never far behind: the
//! next one needs only the last weeks.
//!
//! Whatever is said of a day that is over takes the rows from that day on away; they are made anew with the next write, and
//! until then in memory. What is kept says what the facts say: `replay.rs` holds it.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::Facts;
use super::facts::BELIEVED;
use super::rows::damaged;
use crate::adherence::{DayRow, DayState, Observed, Running};
use crate::error::Result;
use crate::facts::Body;
use crate::outcomes::period::Period;
use crate::plan::prescription::Prescriptions;
use crate::rules::RuleSet;
use crate::schedule::Calendar;
use crate::settings::SettingKey;
use crate::time::Day;

/// The states as they are stored.
const STATES: [DayState; 8] = [
    DayState::Done,
    DayState::Partial,
    DayState::Skipped,
    DayState::Missed,
    DayState::Rest,
    DayState::Paused,
    DayState::Planned,
    DayState::Before,
];

const COLUMNS: &str = "day, state, planned, trained, sets_done, sets, score, streak";

/// The days of a period, and how steady the person is now.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Days {
    /// Those from the first session on, oldest first; the last one is today where the period holds it.
    pub(crate) rows: Vec<DayRow>,
    /// The consistency score now; none before the first session.
    pub(crate) score: Option<f64>,
    /// How many weeks in a row met their target.
    pub(crate) weeks_in_a_row: u32,
}

/// From which day on what became of days is to be looked at anew, after that was recorded on a day.
pub(super) fn unsettled(body: &Body, today: Day) -> Option<Day> {
    match body {
        Body::SettingChanged(change) => (change.key == SettingKey::Days).then_some(today),
        Body::PrescriptionEntered { .. }
        | Body::PrescriptionEnded { .. }
        | Body::TherapistKnows { .. }
        | Body::TherapistAnswered { .. } => Some(today),
        Body::PlanPaused { from, .. } => Some(*from),
        Body::DaySkipped { day, .. } | Body::SessionDeleted { day, .. } => Some(*day),
        Body::DayMoved { day, to } => Some(*day.min(to)),
        // What is said of a session is of the session's day, which its own rows know.
        _ => None,
    }
}

/// Takes the rows from a day on away.
pub(super) fn unsettle(db: &Connection, from: Day) -> Result<()> {
    db.prepare_cached("DELETE FROM outcome WHERE day >= ?1")?.execute([from.to_string()])?;
    Ok(())
}

/// Keeps the rows of the days before today ready.
pub(super) fn keep(facts: &Facts<'_>, rules: &RuleSet, today: Day) -> Result<()> {
    let yesterday = today.plus(-1);
    if facts.last_settled(today)? == Some(yesterday) {
        return Ok(());
    }
    let (rows, _) = facts.go_on(rules, yesterday, today)?;
    let sql = format!("INSERT OR REPLACE INTO outcome ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    let mut insert = facts.db.prepare_cached(&sql)?;
    for row in rows {
        let state = STATES.iter().position(|state| *state == row.state).unwrap_or_default();
        insert.execute((
            row.day.to_string(),
            i64::try_from(state).unwrap_or_default(),
            row.planned,
            row.trained,
            row.sets_done,
            row.sets,
            row.score,
            row.streak,
        ))?;
    }
    Ok(())
}

fn row(row: &Row<'_>) -> Result<DayRow> {
    let (day, state): (String, u8) = (row.get(0)?, row.get(1)?);
    Ok(DayRow {
        day: day.parse().map_err(|_| damaged("a day"))?,
        state: *STATES.get(usize::from(state)).ok_or_else(|| damaged("a day"))?,
        planned: row.get(2)?,
        trained: row.get(3)?,
        sets_done: row.get(4)?,
        sets: row.get(5)?,
        score: row.get(6)?,
        streak: row.get(7)?,
    })
}

/// What was done on a day, in all of its sessions.
#[derive(Debug, Clone, Copy, Default)]
struct Did {
    whole: u8,
    sets_done: u32,
    sets: u32,
}

impl Facts<'_> {
    /// What became of the days of a period, up to today, and how steady the person is by now.
    pub(crate) fn days(&self, rules: &RuleSet, period: Period, today: Day) -> Result<Days> {
        let settled = self.last_settled(today)?;
        let (new, running) = self.go_on(rules, today, today)?;
        let mut rows = self.settled(period, settled)?;
        rows.extend(new.iter().filter(|row| period.holds(row.day)));
        let begun = settled.is_some() || !new.is_empty();
        Ok(Days { rows, score: begun.then(|| running.score()), weeks_in_a_row: running.weeks_in_a_row() })
    }

    /// The last day before today of which a row is kept.
    fn last_settled(&self, today: Day) -> Result<Option<Day>> {
        let sql = "SELECT day FROM outcome WHERE day < ?1 ORDER BY day DESC LIMIT 1";
        let day: Option<String> =
            self.db.prepare_cached(sql)?.query_row([today.to_string()], |row| row.get(0)).optional()?;
        day.map(|day| day.parse().map_err(|_| damaged("a day"))).transpose()
    }

    /// The rows that are kept of a period, up to a day.
    fn settled(&self, period: Period, last: Option<Day>) -> Result<Vec<DayRow>> {
        let Some(last) = last else { return Ok(Vec::new()) };
        let sql = format!("SELECT {COLUMNS} FROM outcome WHERE day BETWEEN ?1 AND ?2 ORDER BY day");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut found = statement.query((period.from.to_string(), period.until.min(last).to_string()))?;
        let mut rows = Vec::new();
        while let Some(next) = found.next()? {
            rows.push(row(next)?);
        }
        Ok(rows)
    }

    /// Goes on from the last row that is kept, up to a day; `today` is not over.
    fn go_on(&self, rules: &RuleSet, until: Day, today: Day) -> Result<(Vec<DayRow>, Running)> {
        let Some(first) = self.first_session_day()? else { return Ok((Vec::new(), Running::default())) };
        let last = self.last_settled(today)?;
        let mut running = match last {
            Some(last) => self.running(rules, last)?,
            None => Running::default(),
        };
        let from = last.map_or(first, |last| last.plus(1));
        if from > until {
            return Ok((Vec::new(), running));
        }
        let period = Period { from, until };
        let prescriptions = self.prescriptions()?;
        let calendar = self.calendar_since(rules, &prescriptions, from, today)?;
        let did = self.did(period)?;
        let days = (0..period.days()).map(|later| from.plus(later));
        let rows = days.map(|day| {
            let did = did.get(&day).copied().unwrap_or_default();
            running.next(rules, &observed(&calendar, &prescriptions, day, did), day < today)
        });
        Ok((rows.collect(), running))
    }

    /// How it stood at the end of a day of which a row is kept.
    fn running(&self, rules: &RuleSet, last: Day) -> Result<Running> {
        let sql = format!("SELECT {COLUMNS} FROM outcome WHERE day <= ?1 ORDER BY day DESC");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut found = statement.query([last.to_string()])?;
        let mut rows = Vec::new();
        while let Some(next) = found.next()? {
            let next = row(next)?;
            let oldest = next.day;
            rows.push(next);
            if Running::knows_enough(rules, &rows, oldest) {
                break;
            }
        }
        rows.reverse();
        Ok(Running::after(rules, &rows))
    }

    /// What was done on the days of a period on which anything was.
    fn did(&self, period: Period) -> Result<BTreeMap<Day, Did>> {
        let sql = format!(
            "SELECT day, sum(sets_done >= sets), sum(sets_done), sum(sets) FROM shown \
            WHERE day BETWEEN ?3 AND ?4 AND {BELIEVED} GROUP BY day"
        );
        let (day, now) = self.until();
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut found = statement.query((day, now, period.from.to_string(), period.until.to_string()))?;
        let mut days = BTreeMap::new();
        while let Some(row) = found.next()? {
            let day: String = row.get(0)?;
            let did = Did {
                whole: row.get(1).unwrap_or(u8::MAX),
                sets_done: row.get(2).unwrap_or(u32::MAX),
                sets: row.get(3).unwrap_or(u32::MAX),
            };
            days.insert(day.parse().map_err(|_| damaged("a day"))?, did);
        }
        Ok(days)
    }
}

fn observed(calendar: &Calendar, prescriptions: &Prescriptions, day: Day, did: Did) -> Observed {
    // How many there were to be matters only where there was one.
    let sessions = if did.sets_done > 0 {
        prescriptions.sessions(day, calendar.after_all(day), &calendar.weeks.on(day).chosen)
    } else {
        1
    };
    let Did { whole, sets_done, sets } = did;
    Observed { day, kind: calendar.kind(day), sessions, whole, sets_done, sets }
}
