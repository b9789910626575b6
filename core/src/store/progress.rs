//! What is there to look back on? Check-ins with all of their answers, sessions by what was in them, how levels and doses changed,
//! and what went wrong.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use rusqlite::types::Value;

use super::Facts;
use super::facts::BELIEVED;
use super::rows::damaged;
use crate::error::Result;
use crate::facts::{Body, CheckIn, Fact};
use crate::history::Session;
use crate::ids::{ExerciseId, LevelId, SessionId};
use crate::outcomes::period::Period;
use crate::time::Day;
use crate::training::Trained;

/// Which sessions are looked for; each that is given has to hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// One of these exercises was tried in it.
    pub(crate) exercises: Option<Vec<ExerciseId>>,
    /// Every set was done, or not.
    pub(crate) whole: Option<bool>,
    /// Something went wrong in it (rule F5).
    pub(crate) adverse: bool,
    /// It was begun before that one.
    pub(crate) before: Option<SessionId>,
}

impl Facts<'_> {
    /// The answers of the check-ins of a period, oldest first; of a day its newest.
    pub(crate) fn check_ins_of(&self, period: Period) -> Result<Vec<(Day, CheckIn)>> {
        let subject = |day: Day| format!("checked-in/{day}");
        let which = "subject BETWEEN ?1 AND ?2 ORDER BY id";
        let facts = self.many(which, (subject(period.from), subject(period.until)))?;
        let days: BTreeMap<Day, CheckIn> = facts
            .into_iter()
            .filter_map(|fact| match fact.body {
                Body::CheckedIn { day, answers } => Some((day, answers)),
                _ => None,
            })
            .collect();
        Ok(days.into_iter().collect())
    }

    /// What was said of the pain at the setup, and whenever it was described anew, in a period: as a check-in has it.
    pub(crate) fn pains_described(&self, period: Period) -> Result<Vec<(Day, CheckIn)>> {
        let facts = self.many("kind = 'pain-described' ORDER BY id", [])?;
        let said = facts.into_iter().filter_map(|fact| match fact.body {
            Body::PainDescribed { day, average, worst, .. } if period.holds(day) => {
                Some((day, CheckIn { average, worst, ..CheckIn::default() }))
            }
            _ => None,
        });
        Ok(said.collect())
    }

    /// The sessions that are wanted, newest first, at most `limit`.
    pub(crate) fn find_sessions(&self, wanted: &Wanted, limit: u32) -> Result<Vec<Session>> {
        let before = match wanted.before {
            Some(session) => self.newest(&format!("session-started/{session}"))?.map(|fact| fact.id),
            None => None,
        };
        let before = before.map_or(vec![0xFF; 16], |fact| fact.0.as_bytes().to_vec());
        let (day, now) = self.until();
        let mut values: Vec<Value> = vec![day.into(), now.into(), before.into()];
        let mut and = String::new();
        match wanted.whole {
            Some(true) => and.push_str(" AND sets_done >= sets"),
            Some(false) => and.push_str(" AND sets_done < sets"),
            None => {}
        }
        if wanted.adverse {
            and.push_str(" AND adverse > 0");
        }
        if let Some(exercises) = &wanted.exercises {
            let marks: Vec<String> = exercises
                .iter()
                .map(|exercise| {
                    values.push(exercise.as_str().to_owned().into());
                    format!("?{}", values.len())
                })
                .collect();
            and.push_str(" AND EXISTS (SELECT 1 FROM trained WHERE trained.session = shown.session AND trained.exercise IN (");
            and.push_str(&marks.join(", "));
            and.push_str(") AND trained.done)");
        }
        values.push(limit.into());
        let sql = format!(
            "SELECT session FROM shown WHERE fact < ?3 AND {BELIEVED}{and} ORDER BY fact DESC LIMIT ?{}",
            values.len()
        );
        let ids = self.session_ids(&sql, rusqlite::params_from_iter(values))?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// Every session of a period that is shown, oldest first.
    pub(crate) fn sessions_in(&self, period: Period) -> Result<Vec<Session>> {
        let sql =
            format!("SELECT session FROM shown WHERE day BETWEEN ?3 AND ?4 AND {BELIEVED} ORDER BY fact");
        let (day, now) = self.until();
        let ids = self.session_ids(&sql, (day, now, period.from.to_string(), period.until.to_string()))?;
        ids.into_iter().map(|id| self.session(id)).collect()
    }

    /// The days of a period on which something was done, oldest first.
    pub(crate) fn session_days(&self, period: Period) -> Result<Vec<Day>> {
        let sql =
            format!("SELECT DISTINCT day FROM shown WHERE day BETWEEN ?3 AND ?4 AND {BELIEVED} ORDER BY day");
        let (day, now) = self.until();
        let mut statement = self.db.prepare_cached(&sql)?;
        let days = statement
            .query_map((day, now, period.from.to_string(), period.until.to_string()), |row| {
                row.get::<_, String>(0)
            })?;
        days.map(|day| day?.parse().map_err(|_| damaged("a session"))).collect()
    }

    /// The day of the first thing that there is to look back on: a session, a check-in, or what was said at the setup.
    pub(crate) fn first_day_to_look_back(&self) -> Result<Option<Day>> {
        let sql = "SELECT min(day) FROM fact WHERE kind = ?1";
        let mut first: Option<Day> = self.first_session_day()?;
        for kind in ["checked-in", "pain-described"] {
            let day: Option<String> = self.db.prepare_cached(sql)?.query_row([kind], |row| row.get(0))?;
            let day = day.map(|day| day.parse().map_err(|_| damaged("a check-in"))).transpose()?;
            first = first.into_iter().chain(day).min();
        }
        Ok(first)
    }

    /// At which level each exercise was done on the days of a period, by its first day, and where the level changed.
    pub(crate) fn ladders(&self, period: Period) -> Result<BTreeMap<ExerciseId, Vec<(Day, LevelId)>>> {
        let sql = format!(
            "SELECT exercise, day, level FROM trained WHERE day BETWEEN ?3 AND ?4 AND done AND NOT gentle \
            AND {BELIEVED} ORDER BY day, session"
        );
        let (day, now) = self.until();
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query((day, now, period.from.to_string(), period.until.to_string()))?;
        let mut ladders: BTreeMap<String, Vec<(String, u8)>> = BTreeMap::new();
        let mut last: BTreeMap<String, (String, u8)> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (exercise, day, level): (&str, &str, u8) = (
                row.get_ref(0)?.as_str().map_err(|_| damaged("what was done"))?,
                row.get_ref(1)?.as_str().map_err(|_| damaged("what was done"))?,
                row.get(2)?,
            );
            let known = last.get(exercise).map(|(_, level)| *level);
            if known != Some(level) {
                ladders.entry(exercise.to_owned()).or_default().push((day.to_owned(), level));
            }
            last.insert(exercise.to_owned(), (day.to_owned(), level));
        }
        // How long the last level was done.
        for (exercise, (day, level)) in last {
            let steps = ladders.entry(exercise).or_default();
            if steps.last().is_none_or(|(known, _)| *known != day) {
                steps.push((day, level));
            }
        }
        let known = |(day, level): (String, u8)| -> Result<(Day, LevelId)> {
            Ok((day.parse().map_err(|_| damaged("what was done"))?, LevelId::new(level)))
        };
        ladders
            .into_iter()
            .map(|(exercise, steps)| {
                Ok((ExerciseId::new(exercise), steps.into_iter().map(known).collect::<Result<_>>()?))
            })
            .collect()
    }

    /// The doses of a period that were others than before them, newest first, at most `limit`; what was new had nothing before it.
    pub(crate) fn changes_in(&self, period: Period, limit: u32) -> Result<Vec<Trained>> {
        let sql = format!(
            "SELECT body, checksum FROM trained WHERE changed AND follows AND NOT gentle AND day BETWEEN ?3 AND ?4 \
            AND {BELIEVED} ORDER BY day DESC, session DESC LIMIT ?5"
        );
        self.trained_by(&sql, period, limit)
    }

    /// What was done in the sessions of a period in which something went wrong (rule F5), newest first.
    pub(crate) fn adverse_in(&self, period: Period) -> Result<Vec<Trained>> {
        let sql = format!(
            "SELECT body, checksum FROM trained WHERE session IN (SELECT session FROM shown \
            WHERE adverse > 0 AND day BETWEEN ?3 AND ?4 AND {BELIEVED}) ORDER BY day DESC, session DESC LIMIT ?5"
        );
        self.trained_by(&sql, period, u32::MAX)
    }

    fn trained_by(&self, sql: &str, period: Period, limit: u32) -> Result<Vec<Trained>> {
        let (day, now) = self.until();
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows =
            statement.query((day, now, period.from.to_string(), period.until.to_string(), limit))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.trained(row)?);
        }
        Ok(found)
    }

    /// The warning signs of a period (rule B2), newest first.
    pub(crate) fn warning_signs(&self, period: Period) -> Result<Vec<Fact>> {
        let which = "kind = 'warning-sign' AND day BETWEEN ?1 AND ?2 ORDER BY id DESC";
        self.many(which, (period.from.to_string(), period.until.to_string()))
    }

    /// The answers of a day's check-in; none where there was none.
    pub(crate) fn check_in_on(&self, day: Day) -> Result<Option<CheckIn>> {
        Ok(self.check_ins_of(Period { from: day, until: day })?.pop().map(|(_, answers)| answers))
    }

    /// Whether a session was deleted.
    pub(crate) fn is_forgotten(&self, session: SessionId) -> Result<bool> {
        let sql = "SELECT 1 FROM forgotten WHERE session = ?1";
        let id = *session.as_uuid().as_bytes();
        Ok(self.db.prepare_cached(sql)?.query_row([id], |_| Ok(())).optional()?.is_some())
    }
}
