//! What was done and said, day by day: to look at, to look for, to put right, and to delete.

use super::session::end;
use super::{Context, Midback};
use crate::adherence::DayState;
use crate::dose::Side;
use crate::error::{Error, Problem, Result};
use crate::facts::Body;
use crate::history::Slot;
use crate::ids::{ExerciseId, SessionId};
use crate::input;
use crate::outcomes::period::Period;
use crate::scales::{Effort, Pain};
use crate::schedule::DayKind;
use crate::screens;
use crate::screens::calendar::{CalendarMonth, DayScreen, Month, OfDay};
use crate::screens::correction::{CorrectionScreen, most};
use crate::screens::history::{HistoryOnly, HistoryQuery, HistoryScreen, PAGE};
use crate::store::{Facts, Recorder, Wanted};
use crate::time::{Day, Moment};

impl Midback {
    /// The sessions that are wanted, newest first, a page at a time.
    pub fn history(&mut self, query: &HistoryQuery, now: Moment) -> Result<HistoryScreen> {
        let typed = input::line(&query.search);
        let found = self.find(&typed)?;
        self.read(now, |context, facts, settings, today| {
            let book = context.book(facts, settings)?;
            let exercises = (!typed.is_empty()).then(|| {
                let found = found.map(|found| found.closest_about(|key| key.exercise().cloned()).found);
                let own = book.prescriptions().own_exercises();
                let own = own.filter(|own| input::alike(&own.name).contains(&input::alike(&typed)));
                found.unwrap_or_default().into_iter().chain(own.map(|own| own.exercise.id.clone())).collect()
            });
            let wanted = Wanted {
                exercises,
                whole: match query.only {
                    HistoryOnly::Whole => Some(true),
                    HistoryOnly::Part => Some(false),
                    HistoryOnly::All | HistoryOnly::Hurt => None,
                },
                adverse: query.only == HistoryOnly::Hurt,
                before: query.before,
            };
            let page = facts.find_sessions(&wanted, PAGE + 1)?;
            let count = facts.session_count()?;
            Ok(screens::history::screen(&context.words, &book, today, now, count, query, page))
        })
    }

    /// A month of the calendar: the one of that day, or this one.
    pub fn calendar(&mut self, month: Option<Day>, now: Moment) -> Result<CalendarMonth> {
        self.read(now, |context, facts, _, today| {
            let first = facts.first_day_to_look_back()?;
            let earliest = first.unwrap_or(today).min(today).first_of_month();
            // Who asks for a month in which there can be nothing gets the nearest.
            let month = month.unwrap_or(today).first_of_month().clamp(earliest, today.first_of_month());
            let period = Period { from: month, until: month.next_month().plus(-1) };
            let days = facts.days(&context.rules, period, today)?;
            let coming = context.coming(facts, period, today)?;
            let of = Month { today, begins: month, rows: &days.rows, coming: &coming, first };
            Ok(screens::calendar::month(&context.words, &of))
        })
    }

    /// What was done and said on one day.
    pub fn day(&mut self, day: Day, now: Moment) -> Result<DayScreen> {
        self.read(now, |context, facts, settings, today| {
            if day > today {
                return Err(Error::bad("day", Problem::TooLate { given: day, latest: today }));
            }
            let only = Period { from: day, until: day };
            let rows = facts.days(&context.rules, only, today)?.rows;
            let coming = context.coming(facts, only, today)?;
            let planned = coming.first().map(|(_, state)| *state);
            let sessions = facts.sessions_of(day)?;
            let pains = facts.pains_before(day, day)?.into_iter().filter_map(|fact| match fact.body {
                Body::PainBefore { pain, .. } => pain,
                _ => None,
            });
            let walked = facts.newest(&format!("walked/{day}"))?.and_then(|fact| match fact.body {
                Body::Walked { minutes: minutes @ 1.., .. } => Some(minutes),
                _ => None,
            });
            let of = OfDay {
                today,
                now,
                day,
                state: rows.last().map(|row| row.state).or(planned).unwrap_or(DayState::Before),
                // What a session says of the pain before it stands with it.
                pains: if sessions.is_empty() { pains.collect() } else { Vec::new() },
                sessions: &sessions,
                walked,
                check_in: facts.check_in_on(day)?,
            };
            Ok(screens::calendar::of_day(&context.words, &context.book(facts, settings)?, &of))
        })
    }

    /// What was recorded of a session, to be put right.
    pub fn correction(&mut self, session: SessionId, now: Moment) -> Result<CorrectionScreen> {
        self.read(now, |context, facts, settings, today| {
            let (session, book) = (facts.session(session)?, context.book(facts, settings)?);
            Ok(screens::correction::screen(&context.words, &book, today, &session))
        })
    }

    /// So much was done in a set after all; what was recorded before is superseded and kept. A session that was never ended is
    /// over with it.
    pub fn correct_set(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        set: u32,
        side: Side,
        amount: u32,
        now: Moment,
    ) -> Result<()> {
        self.write(now, |context, recorder| {
            let before = recorder.facts.session(session)?;
            let decision = context.decision(&recorder.facts, &before, exercise)?.clone();
            let slot = before.slots(&decision).find(|slot| u32::from(slot.set) == set && slot.side == side);
            let slot: Slot = slot.ok_or_else(|| Error::unknown("set", set.to_string()))?;
            let known = before.done(&decision.exercise, slot).unwrap_or_default();
            let most = most(&before.as_done(&decision).dose).max(known);
            let amount = u16::try_from(amount)
                .ok()
                .filter(|amount| *amount <= most)
                .ok_or_else(|| Error::out_of_range("amount", i64::from(amount), 0, i64::from(most)))?;
            over(recorder, session)?;
            let exercise = decision.exercise;
            recorder.record(&Body::SetDone { session, exercise, set: slot.set, side, amount })
        })
    }

    /// An exercise of a session felt otherwise: pain and effort, each from 0 to 10; one that is not given is unknown.
    pub fn correct_rating(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        pain: Option<i32>,
        effort: Option<i32>,
        now: Moment,
    ) -> Result<()> {
        let pain = pain.map(Pain::try_from).transpose()?;
        let effort = effort.map(Effort::try_from).transpose()?;
        self.write(now, |context, recorder| {
            let before = recorder.facts.session(session)?;
            let exercise = context.decision(&recorder.facts, &before, exercise)?.exercise.clone();
            over(recorder, session)?;
            recorder.record(&Body::ExerciseRated { session, exercise, pain, effort })
        })
    }

    /// Deletes a session and everything that was recorded in it, for good. Done again, it changes nothing.
    pub fn delete_session(&mut self, session: SessionId, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| recorder.forget(session))
    }
}

/// Who corrects a session has it behind them.
fn over(recorder: &mut Recorder<'_>, session: SessionId) -> Result<()> {
    let of = recorder.facts.session(session)?;
    if of.is_open(recorder.today, recorder.now) { Ok(()) } else { end(recorder, session) }
}

impl Context {
    /// What is to come of the days of a period that are not over and have no row yet.
    fn coming(&self, facts: &Facts<'_>, period: Period, today: Day) -> Result<Vec<(Day, DayState)>> {
        let from = period.from.max(today);
        // Of a month that is over nothing is to come.
        if from > period.until || facts.planned_since()?.is_none() {
            return Ok(Vec::new());
        }
        let prescriptions = facts.prescriptions()?;
        let calendar = facts.calendar_since(&self.rules, &prescriptions, from, today)?;
        let days = (0..).map(|later| from.plus(later)).take_while(|day| *day <= period.until);
        let state = |day: Day| match calendar.kind(day) {
            DayKind::Session | DayKind::PrescribedOnly => DayState::Planned,
            DayKind::Rest => DayState::Rest,
            DayKind::Paused(_) => DayState::Paused,
            DayKind::Skipped | DayKind::Moved(_) => DayState::Skipped,
        };
        Ok(days.map(|day| (day, state(day))).collect())
    }
}
