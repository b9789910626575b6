//! Today and its session: what is asked about them, and what a person does in them.

use super::day::pain_now;
use super::person::Person;
use super::situation::Situation;
use super::{Context, Midback};
use crate::book::Book;
use crate::dose::Side;
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, Decision, LeaveReason, SessionKind};
use crate::history::{Session, Slot};
use crate::ids::{ExerciseId, SessionId};
use crate::pace::{self, Timed};
use crate::player::{self, AMOUNT_LIMIT};
use crate::rules::Pace;
use crate::scales::{Effort, Pain};
use crate::schedule::DayKind;
use crate::screens;
use crate::screens::history::HistoryScreen;
use crate::screens::summary::SummaryScreen;
use crate::screens::today::TodayScreen;
use crate::store::{Facts, Recorder};
use crate::time::{Day, Moment};

/// Until when something is taken for a session.
#[derive(Debug, Clone, Copy)]
pub(super) enum Taken {
    /// Until it is over.
    WhileOpen,
    /// Also when it is over, as long as something can be said of it: what a player hands in happened before.
    Afterwards,
}

impl Midback {
    /// What is there to do today, and why.
    pub fn today(&mut self, now: Moment) -> Result<TodayScreen> {
        self.read(now, |context, facts, settings, today| {
            let words = &context.words;
            let screen = |state| screens::today::screen(words, today, state);
            let screening = context.screening(facts, today)?;
            let notice = screens::symptoms::notice(words, &screening);
            let step = Context::setup_step(facts, settings, &screening)?;
            // Whoever needs help first is not asked for the rest of the setup.
            if let Some(step) = step.filter(|_| !screening.locked()) {
                return Ok(screen(screens::today::set_up(words, step)));
            }
            if screening.may_train().is_err() {
                return Ok(screen(screens::today::closed(words, notice)));
            }
            let person = Person::screened(context, facts, settings, today, screening)?;
            let walking = context.walking(facts, today)?;
            let sessions = Sessions::of(facts, today, now)?;
            Ok(screen(match &sessions.current {
                Some(session) if session.is_open(today, now) => {
                    let book = &person.book;
                    let seconds = seconds(&settings.pace(&context.rules), book, &session.decisions)?;
                    screens::today::in_progress(words, book, session, seconds)
                }
                Some(session) if sessions.begun >= person.sessions_a_day() => {
                    screens::today::done(words, session, walking)
                }
                _ => {
                    let situation = Situation::about(person, facts)?;
                    let day = context.day(facts, &situation, sessions.next_number())?;
                    screens::today::open(words, &situation.person.book, &day, walking, notice)
                }
            }))
        })
    }

    /// What a session was.
    pub fn summary(&mut self, session: SessionId, now: Moment) -> Result<SummaryScreen> {
        self.read(now, |context, facts, _, today| {
            let book = context.book(facts)?;
            let mut session = facts.session(session)?;
            // One that can no longer be gone on with is over, whatever is left of it.
            session.ended |= !session.is_open(today, now);
            let recent = session.is_recent(today, now);
            Ok(screens::summary::screen(&context.words, &context.rules, &book, &session, recent))
        })
    }

    /// The sessions so far, newest first: the first page, or those begun before `before`.
    pub fn history(&mut self, before: Option<SessionId>, now: Moment) -> Result<HistoryScreen> {
        self.read(now, |context, facts, _, today| {
            let page = facts.sessions(before, screens::history::PAGE + 1)?;
            let count = facts.session_count()?;
            let book = context.book(facts)?;
            Ok(screens::history::screen(&context.words, &book, today, now, count, before.is_none(), page))
        })
    }

    /// Begins a session of that kind, or answers with the one that is not over yet, or that was today's last.
    /// Refused where the symptom check says so.
    pub fn start_session(&mut self, kind: SessionKind, now: Moment) -> Result<SessionId> {
        self.write(now, |context, recorder| {
            let (today, facts) = (recorder.today, &recorder.facts);
            let screening = context.screening(facts, today)?;
            screening.may_train()?;
            let settings = context.settings(facts)?;
            if settings.conditions.is_none() {
                return Err(Error::bad("conditions", Problem::Missing));
            }
            let person = Person::screened(context, facts, &settings, today, screening)?;
            let sessions = Sessions::of(facts, today, now)?;
            let is_open = sessions.current.as_ref().is_some_and(|session| session.is_open(today, now));
            let all_begun = sessions.begun >= person.sessions_a_day();
            if let Some(session) = sessions.current.as_ref().filter(|_| is_open || all_begun) {
                return Ok(session.id);
            }
            let day_kind = person.calendar.kind(today);
            let situation = Situation::about(person, facts)?;
            let kind = situation.kind_of(kind);
            let mut day = situation.compose(&situation.person.plan(), kind, sessions.next_number())?;
            if day.decisions.is_empty() {
                return Err(Error::bad("session", Problem::Missing));
            }
            context.document(facts, &situation, &mut day.decisions)?;
            let baseline = pain_now(facts, today)?.flatten();
            let session = recorder.new_session();
            if kind == SessionKind::Planned {
                done_after_all(recorder, day_kind)?;
            }
            recorder.record(&Body::SessionStarted {
                session,
                rule_set: context.rules.version,
                first_side: settings.first_side,
                decisions: day.decisions,
                sort: kind,
                baseline,
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
        self.set_done(Taken::WhileOpen, session, exercise, Slot { set, side }, amount, now)
    }

    /// The same of a set that was done while its session was `taken`.
    pub(super) fn set_done(
        &mut self,
        taken: Taken,
        session: SessionId,
        exercise: &ExerciseId,
        slot: Slot,
        amount: i32,
        now: Moment,
    ) -> Result<()> {
        self.in_session(taken, session, exercise, now, |context, session, decision, recorder| {
            let Slot { set, side } = slot;
            let ended = session.left(exercise).is_some() || player::hurt(&context.rules, session, decision);
            if ended && session.done(exercise, slot).is_none() {
                return Err(Error::bad("exercise", Problem::ExerciseOver));
            }
            if !(1..=decision.dose.sets).contains(&set) {
                return Err(Error::out_of_range("set", set.into(), 1, decision.dose.sets.into()));
            }
            if !session.slots(decision).any(|one| one == slot) {
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
        self.left(Taken::WhileOpen, session, exercise, reason, now)
    }

    pub(super) fn left(
        &mut self,
        taken: Taken,
        session: SessionId,
        exercise: &ExerciseId,
        reason: LeaveReason,
        now: Moment,
    ) -> Result<()> {
        self.in_session(taken, session, exercise, now, |_, session, decision, recorder| {
            let exercise = decision.exercise.clone();
            recorder.record(&Body::ExerciseLeft { session: session.id, exercise, reason })
        })
    }

    /// How an exercise felt: pain and effort from 0 to 10. An answer that is not given stays unknown. On the day of the
    /// session it can be said when that is over, too.
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
        self.write(now, |context, recorder| {
            // How it felt can still be said when the session is over.
            let before = recorder.recent_session(session)?;
            let exercise = context.decision(&recorder.facts, &before, exercise)?.exercise.clone();
            recorder.record(&Body::ExerciseRated { session, exercise, pain, effort })?;
            context.end_if_over(recorder, session)
        })
    }

    /// The person was advised to end the session after `exercise`, and goes on.
    pub fn go_on(&mut self, session: SessionId, exercise: &ExerciseId, now: Moment) -> Result<()> {
        self.went_on(Taken::WhileOpen, session, exercise, now)
    }

    pub(super) fn went_on(
        &mut self,
        taken: Taken,
        session: SessionId,
        exercise: &ExerciseId,
        now: Moment,
    ) -> Result<()> {
        self.in_session(taken, session, exercise, now, |_, session, decision, recorder| {
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

    /// Records something about an exercise of a session, and the session's end where that was its last.
    pub(super) fn in_session(
        &mut self,
        taken: Taken,
        session: SessionId,
        exercise: &ExerciseId,
        now: Moment,
        command: impl FnOnce(&Context, &Session, &Decision, &mut Recorder<'_>) -> Result<()>,
    ) -> Result<()> {
        self.write(now, |context, recorder| {
            let before = match taken {
                Taken::WhileOpen => recorder.open_session(session)?,
                Taken::Afterwards => recorder.recent_session(session)?,
            };
            let decision = context.decision(&recorder.facts, &before, exercise)?;
            command(context, &before, decision, recorder)?;
            context.end_if_over(recorder, session)
        })
    }
}

impl Context {
    /// The catalog, and the exercises of the person's own.
    pub(super) fn book(&self, facts: &Facts<'_>) -> Result<Book<'_>> {
        Ok(Book::new(&self.words, self.catalog, facts.prescriptions()?))
    }

    /// A session ends by itself once nothing of it is left.
    fn end_if_over(&self, recorder: &mut Recorder<'_>, session: SessionId) -> Result<()> {
        let after = recorder.facts.session(session)?;
        if player::nothing_left(&self.rules, &after) {
            recorder.record(&Body::SessionEnded { session })?;
        }
        Ok(())
    }

    fn decision<'a>(
        &self,
        facts: &Facts<'_>,
        session: &'a Session,
        exercise: &ExerciseId,
    ) -> Result<&'a Decision> {
        let book = self.book(facts)?;
        let found = book.exercise(exercise)?;
        session.decision(&found.id).ok_or_else(|| {
            Error::bad("exercise", Problem::NotInSession { given: exercise.as_str().to_owned() })
        })
    }
}

/// How long these take, at a person's pace.
fn seconds(pace: &Pace, book: &Book<'_>, decisions: &[Decision]) -> Result<u32> {
    let timed = decisions.iter().map(|decision| {
        let exercise = book.exercise(&decision.exercise)?;
        let level = exercise.level(decision.level).unwrap_or(&exercise.levels[0]);
        Ok(Timed { category: exercise.category, position: level.position, dose: &decision.dose })
    });
    Ok(pace::seconds(pace, &timed.collect::<Result<Vec<_>>>()?))
}

/// What was skipped or moved, and is done today after all, is neither skipped nor done again on the other day.
fn done_after_all(recorder: &mut Recorder<'_>, kind: DayKind) -> Result<()> {
    let day = recorder.today;
    match kind {
        DayKind::Skipped => recorder.record(&Body::DaySkipped { day, skipped: false }),
        DayKind::Moved(_) => recorder.record(&Body::DayMoved { day, to: day }),
        _ => Ok(()),
    }
}

/// Ends the session that is going on, if there is one.
pub(super) fn end_current(recorder: &mut Recorder<'_>) -> Result<()> {
    match Sessions::of(&recorder.facts, recorder.today, recorder.now)?.current {
        Some(session) if session.is_open(recorder.today, recorder.now) => {
            recorder.record(&Body::SessionEnded { session: session.id })
        }
        _ => Ok(()),
    }
}

/// The sessions of a day.
pub(super) struct Sessions {
    /// The one that can be gone on with, else the last of today. That need not be the newest: who flies west in the
    /// night has yesterday once more.
    current: Option<Session>,
    /// How many of them were begun today.
    begun: u8,
}

impl Sessions {
    pub(super) fn of(facts: &Facts<'_>, today: Day, now: Moment) -> Result<Self> {
        let mut of_today = facts.sessions_of(today)?;
        let begun = u8::try_from(of_today.len()).unwrap_or(u8::MAX);
        let newest = facts.sessions(None, 1)?.pop().filter(|newest| newest.is_open(today, now));
        let last_of_today = if of_today.is_empty() { None } else { Some(of_today.remove(0)) };
        Ok(Self { current: newest.or(last_of_today), begun })
    }

    /// The number of the session that comes next, from 1.
    pub(super) fn next_number(&self) -> u8 {
        self.begun.saturating_add(1)
    }
}
