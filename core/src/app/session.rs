//! Today and its session: what is asked about them, and what a person does in them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Known, Midback};
use crate::catalog::Category;
use crate::dose::Side;
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, Decision, LeaveReason};
use crate::history::{Session, Slot};
use crate::ids::{ExerciseId, SessionId};
use crate::pace::{self, Timed};
use crate::player::{self, Step};
use crate::scales::{Effort, Pain};
use crate::schedule::{self, DayPlan, Inputs, LastDone};
use crate::screens;
use crate::screens::history::HistoryScreen;
use crate::screens::player::{AMOUNT_LIMIT, PlayerScreen};
use crate::screens::summary::SummaryScreen;
use crate::screens::today::TodayScreen;
use crate::settings::Settings;
use crate::store::{Facts, Recorder};
use crate::time::{Day, Moment};

/// How many sessions back the last one is looked for in which an exercise counts as done.
pub(super) const LOOK_BACK: u32 = 50;

impl Midback {
    /// What is there to do today, and why.
    pub fn today(&mut self, now: Moment) -> Result<TodayScreen> {
        self.read(now, |known, facts, settings, today| match current_session(facts, today, now)? {
            Some(session) if session.is_open(today, now) => {
                let seconds = known.seconds(&session.decisions)?;
                Ok(screens::today::in_progress(&known.words, today, &session, seconds))
            }
            Some(session) => Ok(screens::today::done(&known.words, today, &session)),
            None => {
                let plan = known.day_plan(facts, settings, today)?;
                Ok(screens::today::ready(&known.words, today, &plan, settings.minutes))
            }
        })
    }

    /// What comes next in a session.
    pub fn player(&mut self, session: SessionId, now: Moment) -> Result<PlayerScreen> {
        self.read(now, |known, facts, _, today| {
            let mut session = facts.session(session)?;
            // One that can no longer be gone on with is over, whatever is left of it.
            session.ended |= !session.is_open(today, now);
            screens::player::screen(&known.words, &known.rules, known.catalog, &session)
        })
    }

    /// What a session was.
    pub fn summary(&mut self, session: SessionId, now: Moment) -> Result<SummaryScreen> {
        self.read(now, |known, facts, _, _| {
            Ok(screens::summary::screen(&known.words, &known.rules, &facts.session(session)?))
        })
    }

    /// The sessions so far, newest first: the first page, or those begun before `before`.
    pub fn history(&mut self, before: Option<SessionId>, now: Moment) -> Result<HistoryScreen> {
        self.read(now, |known, facts, _, today| {
            let page = facts.sessions(before, screens::history::PAGE + 1)?;
            let count = facts.session_count()?;
            Ok(screens::history::screen(&known.words, today, now, count, before.is_none(), page))
        })
    }

    /// Begins today's session, or answers with the one that today already has. Refused where the symptom check
    /// says so.
    pub fn start_session(&mut self, now: Moment) -> Result<SessionId> {
        self.write(now, |known, recorder| {
            known.may_train(&recorder.facts, recorder.today)?;
            if let Some(session) = current_session(&recorder.facts, recorder.today, now)? {
                return Ok(session.id);
            }
            let settings = known.settings(&recorder.facts)?;
            let plan = known.day_plan(&recorder.facts, &settings, recorder.today)?;
            if plan.decisions.is_empty() {
                return Err(Error::bad("session", Problem::Missing));
            }
            let session = recorder.new_session();
            recorder.record(&Body::SessionStarted {
                session,
                rule_set: known.rules.version,
                first_side: settings.first_side,
                decisions: plan.decisions,
            })?;
            Ok(session)
        })
    }

    /// A set was done, or corrects one that was. `amount` is what was done, from 0 to 999, in the dose's unit.
    pub fn finish_set(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        set: u8,
        side: Side,
        amount: i32,
        now: Moment,
    ) -> Result<()> {
        self.in_session(session, exercise, now, |session, decision, recorder| {
            if !(1..=decision.dose.sets).contains(&set) {
                return Err(Error::out_of_range("set", set.into(), 1, decision.dose.sets.into()));
            }
            if !session.slots(decision).any(|slot| slot == Slot { set, side }) {
                return Err(Error::bad(
                    "side",
                    Problem::NotInSession { given: format!("{side:?}").to_lowercase() },
                ));
            }
            let amount = u16::try_from(amount)
                .ok()
                .filter(|amount| *amount <= AMOUNT_LIMIT)
                .ok_or_else(|| Error::out_of_range("amount", amount.into(), 0, AMOUNT_LIMIT.into()))?;
            let exercise = decision.exercise.clone();
            recorder.record(&Body::SetDone { session: session.id, exercise, set, side, amount })
        })
    }

    /// The rest of an exercise is left out.
    pub fn leave_exercise(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        reason: LeaveReason,
        now: Moment,
    ) -> Result<()> {
        self.in_session(session, exercise, now, |session, decision, recorder| {
            let exercise = decision.exercise.clone();
            recorder.record(&Body::ExerciseLeft { session: session.id, exercise, reason })
        })
    }

    /// How an exercise felt: pain and effort from 0 to 10. An answer that is not given stays unknown.
    pub fn rate_exercise(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        pain: Option<i32>,
        effort: Option<i32>,
        now: Moment,
    ) -> Result<()> {
        let pain = pain.map(Pain::try_from).transpose()?;
        let effort = effort.map(Effort::try_from).transpose()?;
        self.in_session(session, exercise, now, |session, decision, recorder| {
            let exercise = decision.exercise.clone();
            recorder.record(&Body::ExerciseRated { session: session.id, exercise, pain, effort })
        })
    }

    /// The person was advised to end the session after `exercise`, and goes on.
    pub fn go_on(&mut self, session: SessionId, exercise: &ExerciseId, now: Moment) -> Result<()> {
        self.in_session(session, exercise, now, |session, decision, recorder| {
            let exercise = decision.exercise.clone();
            recorder.record(&Body::WentOnAfterAdvice { session: session.id, exercise })
        })
    }

    /// Ends a session early. One that is over stays as it is.
    pub fn end_session(&mut self, session: SessionId, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| {
            if recorder.facts.session(session)?.ended {
                return Ok(());
            }
            recorder.record(&Body::SessionEnded { session })
        })
    }

    /// Records something about an exercise of an open session, and the session's end where that was its last.
    fn in_session(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        now: Moment,
        command: impl FnOnce(&Session, &Decision, &mut Recorder<'_>) -> Result<()>,
    ) -> Result<()> {
        self.write(now, |known, recorder| {
            let before = recorder.open_session(session)?;
            let decision = known.decision(&before, exercise)?;
            command(&before, decision, recorder)?;
            let after = recorder.facts.session(session)?;
            if player::next(&known.rules, &after) == Step::Over {
                recorder.record(&Body::SessionEnded { session })?;
            }
            Ok(())
        })
    }
}

impl Known {
    fn decision<'a>(&self, session: &'a Session, exercise: &ExerciseId) -> Result<&'a Decision> {
        let known = self.catalog.exercise(exercise)?;
        session.decision(&known.id).ok_or_else(|| {
            Error::bad("exercise", Problem::NotInSession { given: exercise.as_str().to_owned() })
        })
    }

    fn seconds(&self, decisions: &[Decision]) -> Result<u32> {
        let timed = decisions.iter().map(|decision| {
            let exercise = self.catalog.exercise(&decision.exercise)?;
            let level = exercise.level(decision.level).unwrap_or(&exercise.levels[0]);
            Ok(Timed { category: exercise.category, position: level.position, dose: &decision.dose })
        });
        Ok(pace::seconds(&self.rules.pace.value, &timed.collect::<Result<Vec<_>>>()?))
    }

    fn day_plan(&self, facts: &Facts<'_>, settings: &Settings, today: Day) -> Result<DayPlan> {
        let mut done = BTreeMap::new();
        let mut days: BTreeMap<Category, BTreeSet<Day>> = BTreeMap::new();
        for exercise in self.catalog.exercises() {
            let sessions = facts.sessions_with(&exercise.id, LOOK_BACK)?;
            days.entry(exercise.category).or_default().extend(sessions.iter().map(|session| session.day));
            if let Some(last) = last_done(&exercise.id, &sessions) {
                done.insert(exercise.id.clone(), last);
            }
        }
        Ok(schedule::compose(&Inputs {
            rules: &self.rules,
            catalog: self.catalog,
            settings,
            today,
            last_done: &done,
            days: &days,
        }))
    }
}

/// Ends the session that is going on, if there is one.
pub(super) fn end_current(recorder: &mut Recorder<'_>) -> Result<()> {
    match current_session(&recorder.facts, recorder.today, recorder.now)? {
        Some(session) if session.is_open(recorder.today, recorder.now) => {
            recorder.record(&Body::SessionEnded { session: session.id })
        }
        _ => Ok(()),
    }
}

/// The newest of these sessions in which the exercise counts as done.
pub(super) fn last_done(exercise: &ExerciseId, newest_first: &[Session]) -> Option<LastDone> {
    newest_first.iter().find_map(|session| {
        let decision = session.decision(exercise).filter(|decision| session.counts_as_done(decision))?;
        Some(LastDone { day: session.day, decision: decision.clone() })
    })
}

/// The session that today has: one that can be gone on with, else one of today. That need not be the newest: who
/// flies west in the night has yesterday once more.
fn current_session(facts: &Facts<'_>, today: Day, now: Moment) -> Result<Option<Session>> {
    match facts.sessions(None, 1)?.pop() {
        Some(newest) if newest.is_open(today, now) => Ok(Some(newest)),
        _ => facts.session_of(today),
    }
}
