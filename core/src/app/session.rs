//! Today and its session: what is asked about them, and what a person does in them.

use std::collections::BTreeSet;

use super::day::{NEXT_DAYS, pain_now};
use super::person::Person;
use super::receipt;
use super::situation::Situation;
use super::{Context, Midback};
use crate::book::Book;
use crate::error::{Error, Problem, Result};
use crate::facts::{Added, Body, Decision, SessionKind};
use crate::history::{Felt, Session};
use crate::ids::{ExerciseId, SessionId};
use crate::pace::{self, Timed, Ways};
use crate::player;
use crate::rules::Pace;
use crate::scales::{Effort, HowHard, Pain};
use crate::schedule::DayKind;
use crate::screening::Screening;
use crate::screens;
use crate::screens::felt::FeltTap;
use crate::screens::summary::{Asks, SummaryScreen, Then};
use crate::screens::today::TodayScreen;
use crate::settings::Settings;
use crate::store::{Facts, Recorder};
use crate::time::{Day, Moment};

impl Midback {
    /// What is there to do today, and why.
    pub fn today(&mut self, now: Moment) -> Result<TodayScreen> {
        self.read(now, |context, facts, settings, today| {
            let words = &context.words;
            let reminders = context.reminder_notice(facts, settings, now)?;
            let save = context.save_notice(facts, now)?;
            let screen =
                |week, says, state| screens::today::screen(words, today, week, says, reminders, save, state);
            let screening = context.screening(facts, today)?;
            let notice = screens::symptoms::notice(words, context.catalog.symptoms(), &screening);
            let step = Context::setup_step(facts, settings, &screening)?;
            // Whoever needs help first is not asked for the rest of the setup.
            if let Some(step) = step.filter(|_| !screening.locked()) {
                return Ok(screen(Vec::new(), Vec::new(), screens::today::set_up(words, step)));
            }
            if screening.may_train().is_err() {
                return Ok(screen(Vec::new(), Vec::new(), screens::today::closed(words, notice)));
            }
            let person = Person::screened(context, facts, settings, today, screening)?;
            let walking = context.walking(facts, &person)?;
            let sessions = Sessions::of(facts, today, now)?;
            let week = screens::plan::days_of(
                words,
                &super::plan::week(context, facts, &person.calendar, person.begun, today)?,
            );
            let state = match &sessions.current {
                Some(session) if session.is_open(today, now) => {
                    let pace = settings.pace(&context.rules);
                    let seconds = seconds(&pace, &person.book, &session.decisions)?;
                    let situation = Situation::about(person, facts)?;
                    let day = context.day(facts, &situation, sessions.begun.max(1))?;
                    screens::today::in_progress(words, &situation.person.book, session, seconds, &day)
                }
                Some(session) if sessions.begun >= person.sessions_a_day() => {
                    let next = person.calendar.next_after(today, NEXT_DAYS);
                    screens::today::done(words, &person.book, session, &walking, (today, next))
                }
                _ => {
                    let situation = Situation::about(person, facts)?;
                    let day = context.day(facts, &situation, sessions.next_number())?;
                    screens::today::open(words, &situation.person.book, &day, &walking, notice)
                }
            };
            Ok(screen(week, context.week_says(facts, today)?, state))
        })
    }

    /// What a session was.
    pub fn summary(&mut self, session: SessionId, now: Moment) -> Result<SummaryScreen> {
        self.read(now, |context, facts, settings, today| {
            let book = context.book(facts, settings)?;
            let mut session = facts.session(session)?;
            // One that can no longer be gone on with is over, whatever is left of it.
            session.ended |= !session.is_open(today, now);
            let recent = session.is_recent(today, now);
            // What comes next is said of what was done last.
            let then = if recent && session.day == today {
                let person = Person::of(context, facts, settings, today)?;
                let next = person.calendar.next_after(today, NEXT_DAYS);
                let week = super::plan::week(context, facts, &person.calendar, person.begun, today)?;
                let expected = Situation::about(person, facts)?.expected_after(&session)?;
                Some(Then { today, next, week, expected })
            } else {
                None
            };
            let asks = Asks { recent, each: settings.ask_each };
            Ok(screens::summary::screen(&context.words, &context.rules, &book, &session, asks, then.as_ref()))
        })
    }

    /// Begins a session of that kind, or answers with the one of it that is not over yet, or that was today's last. One of
    /// another kind that is not over is left for it. Refused where the symptom check says so.
    pub fn start_session(&mut self, kind: SessionKind, now: Moment) -> Result<SessionId> {
        self.write(now, |context, recorder| begin(context, recorder, kind))
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

    /// How a whole session felt, where it was not said exercise by exercise (rule B, "Answers"); what is not answered stays
    /// unknown. On the day of the session it can be said when that is over, too.
    pub fn rate_session(&mut self, session: SessionId, felt: &SessionAnswers, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let words = context.rules.progression.effort_words.value;
            let of = recorder.recent_session(session)?;
            // Each exercise of the session, once.
            let once = |field: &str, exercise: &ExerciseId, seen: &mut BTreeSet<ExerciseId>| {
                let exercise = context.decision(&recorder.facts, &of, exercise)?.exercise.clone();
                let is_new = seen.insert(exercise.clone());
                if is_new { Ok(exercise) } else { Err(Error::bad(field, Problem::Twice)) }
            };
            let mut seen = BTreeSet::new();
            let added = felt.added.iter().flatten().map(|one| {
                let worst = one.worst.map(|pain| Pain::named("added", pain)).transpose();
                Ok(Added { exercise: once("added", &one.exercise, &mut seen)?, worst: worst? })
            });
            let added = added.collect::<Result<Vec<_>>>()?;
            let added = felt.added.is_some().then_some(added);
            let mut seen = BTreeSet::new();
            let efforts = felt.efforts.iter();
            let efforts =
                efforts.map(|one| Ok((once("efforts", &one.exercise, &mut seen)?, words.of(one.effort))));
            let efforts = efforts.collect::<Result<Vec<_>>>()?;
            let effort = felt.effort.map(|effort| words.of(effort));
            recorder.record(&Body::SessionFelt { session, added, effort, efforts })
        })
    }

    /// Says what a tap on the page at a session's end says; what was said before and not taken back stays. On the day of the
    /// session it can be said when that is over, too.
    pub fn tap_felt(&mut self, session: SessionId, tap: &FeltTap, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let of = recorder.recent_session(session)?;
            if let Some(exercise) = tap.exercise() {
                context.decision(&recorder.facts, &of, exercise)?;
            }
            let before = of.felt_of_all();
            let words = context.rules.progression.effort_words.value;
            let felt = screens::felt::after(before.clone(), tap, words)?;
            if felt == before {
                return Ok(());
            }
            let Felt { added, effort, efforts } = felt;
            recorder.record(&Body::SessionFelt { session, added, effort, efforts })
        })
    }

    /// Ends a session early. One that is over stays as it is.
    pub fn end_session(&mut self, session: SessionId, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| end(recorder, session))
    }
}

impl Context {
    /// The catalog, and the exercises of the person's own, for somebody with these settings.
    pub(super) fn book(&self, facts: &Facts<'_>, settings: &Settings) -> Result<Book<'_>> {
        Ok(Book::new(&self.words, self.catalog, facts.prescriptions()?, settings.known_conditions()))
    }

    /// A session ends by itself once nothing of it is left.
    pub(super) fn end_if_over(&self, recorder: &mut Recorder<'_>, session: SessionId) -> Result<()> {
        let after = recorder.facts.session(session)?;
        if player::nothing_left(&self.rules, &after) {
            recorder.record(&Body::SessionEnded { session })?;
        }
        Ok(())
    }

    /// Where the person stands with the symptom check. Where it lets nobody train, every session without an end is ended,
    /// whichever phone or clock began it.
    pub(super) fn end_where_closed(&self, recorder: &mut Recorder<'_>) -> Result<Screening> {
        let screening = self.screening(&recorder.facts, recorder.today)?;
        if screening.may_train().is_err() {
            end_all(recorder)?;
        }
        Ok(screening)
    }

    /// What a session says of one of its exercises.
    pub(super) fn decision<'a>(
        &self,
        facts: &Facts<'_>,
        session: &'a Session,
        exercise: &ExerciseId,
    ) -> Result<&'a Decision> {
        if let Some(decision) = session.decision(exercise) {
            return Ok(decision);
        }
        let settings = self.settings(facts)?;
        self.book(facts, &settings)?.exercise(exercise)?;
        Err(Error::bad("exercise", Problem::NotInSession { given: exercise.as_str().to_owned() }))
    }
}

/// Begins a session of that kind, or answers with the one of it that is not over yet, or that was today's last. One of another
/// kind that is not over is left for it; where anything was done in that, both count as one.
pub(super) fn begin(context: &Context, recorder: &mut Recorder<'_>, kind: SessionKind) -> Result<SessionId> {
    let now = recorder.now;
    let (today, facts) = (recorder.today, &recorder.facts);
    let screening = context.screening(facts, today)?;
    screening.may_train()?;
    let settings = context.settings(facts)?;
    if settings.conditions.is_none() {
        return Err(Error::bad("conditions", Problem::Missing));
    }
    let mut person = Person::screened(context, facts, &settings, today, screening)?;
    let sessions = Sessions::of(facts, today, now)?;
    let left = sessions.open(today, now);
    let all_begun = sessions.begun >= person.sessions_a_day();
    if let Some(session) = sessions.current.as_ref().filter(|_| left.is_none() && all_begun) {
        return Ok(session.id);
    }
    let mut kind = person.kind_of(kind);
    // What goes on over the day's turn is gone on with.
    if let Some(session) = left.filter(|session| session.kind == kind || session.day != today) {
        return Ok(session.id);
    }
    if let Some(done) = done_after_all(today, person.calendar.kind(today))
        && kind == SessionKind::Planned
    {
        recorder.record(&done)?;
        person = Person::of(context, &recorder.facts, &settings, today)?;
        // The day may have none of its own any more.
        kind = person.kind_of(kind);
    }
    let facts = &recorder.facts;
    let situation = Situation::about(person, facts)?;
    let number = if left.is_some() { sessions.begun.max(1) } else { sessions.next_number() };
    let mut day = situation.compose(&situation.person.plan(), kind, number)?;
    if day.decisions.is_empty() {
        return Err(Error::bad("session", Problem::Missing));
    }
    receipt::document(facts, &situation, &mut day.decisions)?;
    // What was said before the session that is left holds for the one that takes its place.
    let baseline = pain_now(facts, today)?.given().or(left.and_then(|session| session.baseline));
    let waiting = sessions.waiting.as_ref();
    let is_same = |one: &&Session| {
        let begun_alike = (one.day, one.kind, one.first_side) == (today, kind, settings.first_side);
        begun_alike && one.baseline == baseline && one.decisions == day.decisions
    };
    if let Some(same) = waiting.filter(is_same) {
        return Ok(same.id);
    }
    let ended = left.filter(|session| session.holds_something()).map(|session| session.id);
    let left = left.map(|session| session.id);
    // One in which nothing was done needs no end: nobody sees it any more.
    if let Some(session) = ended {
        end(recorder, session)?;
    }
    let session = recorder.new_session();
    recorder.record(&Body::SessionStarted {
        session,
        rule_set: context.rules.version,
        first_side: settings.first_side,
        decisions: day.decisions,
        sort: kind,
        baseline,
        instead_of: left,
    })?;
    Ok(session)
}

/// How long these take, at a person's pace.
fn seconds(pace: &Pace, book: &Book<'_>, decisions: &[Decision]) -> Result<u32> {
    let timed = decisions.iter().map(|decision| {
        let exercise = book.exercise(&decision.exercise)?;
        let level = exercise.level(decision.level).unwrap_or(&exercise.levels[0]);
        Ok(Timed { category: exercise.category, ways: Ways::of(level), dose: &decision.dose })
    });
    Ok(pace::seconds(pace, &timed.collect::<Result<Vec<_>>>()?))
}

/// What was put off and is done today after all is neither skipped nor done again on the other day; none where it was not. Said before
/// the session is composed, so that it is the day's own, and the same whenever it is asked for again.
fn done_after_all(day: Day, kind: DayKind) -> Option<Body> {
    match kind {
        DayKind::Skipped => Some(Body::DaySkipped { day, skipped: false, number: None }),
        DayKind::Moved(_) => Some(Body::DayMoved { day, to: day }),
        DayKind::Session | DayKind::PrescribedOnly | DayKind::Rest | DayKind::Paused(_) => None,
    }
}

/// Ends a session. One that is over stays as it is.
pub(super) fn end(recorder: &mut Recorder<'_>, session: SessionId) -> Result<()> {
    if recorder.facts.session(session)?.ended {
        return Ok(());
    }
    recorder.record(&Body::SessionEnded { session })
}

/// Ends every session without an end.
pub(super) fn end_all(recorder: &mut Recorder<'_>) -> Result<()> {
    for session in recorder.facts.unfinished()? {
        end(recorder, session)?;
    }
    Ok(())
}

/// How a whole session felt, as the page at its end asks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SessionAnswers {
    /// The exercises that added to the pain; empty where none did, none where that was not said.
    pub added: Option<Vec<AddedAnswer>>,
    /// How hard all of it was; none where that was not said.
    pub effort: Option<HowHard>,
    /// Where exercises were otherwise.
    pub efforts: Vec<EffortAnswer>,
}

/// An exercise that added to the pain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedAnswer {
    /// Which one.
    pub exercise: ExerciseId,
    /// The worst pain in it, from 0 to 10; none where that was not said.
    pub worst: Option<i32>,
}

/// How hard one exercise was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffortAnswer {
    /// Which one.
    pub exercise: ExerciseId,
    /// How hard.
    pub effort: HowHard,
}

/// The sessions of a day. One counts as begun once anything was done in it.
pub(super) struct Sessions {
    /// The one that can be gone on with, else the last of today. That need not be the newest: who flies west in the
    /// night has yesterday once more.
    current: Option<Session>,
    /// One that could be gone on with, though nothing was done in it yet.
    waiting: Option<Session>,
    /// How many of them were begun today.
    begun: u8,
}

/// The sessions that could be gone on with, whatever the time is.
#[derive(Debug)]
struct Begun {
    /// Those of today in which anything was done, newest first.
    of_today: Vec<Session>,
    /// The newest one in which anything was done.
    newest: Option<Session>,
    /// The one that was begun last.
    last: Option<Session>,
}

impl Begun {
    fn on(facts: &Facts<'_>, today: Day) -> Result<Self> {
        let newest = facts.sessions(None, 1)?.pop();
        Ok(Self { of_today: facts.sessions_of(today)?, newest, last: facts.last_begun()? })
    }
}

impl Sessions {
    pub(super) fn of(facts: &Facts<'_>, today: Day, now: Moment) -> Result<Self> {
        let begun = facts.remember("begun", || Begun::on(facts, today))?;
        let counting = begun.of_today.iter().filter(|session| session.counts()).count();
        let newest = begun.newest.clone().filter(|newest| newest.is_open(today, now));
        let waiting = begun.last.clone();
        let waiting = waiting.filter(|last| last.is_open(today, now) && !last.holds_something());
        let instead = waiting.clone().filter(|waiting| waiting.instead_of.is_some());
        Ok(Self {
            current: newest.or(instead).or_else(|| begun.of_today.first().cloned()),
            waiting,
            begun: u8::try_from(counting).unwrap_or(u8::MAX),
        })
    }

    /// The one that can be gone on with, else the last of today; none where there is neither.
    pub(super) fn current(&self) -> Option<&Session> {
        self.current.as_ref()
    }

    /// The one that can be gone on with, also where nothing was done in it yet.
    pub(super) fn going(&self, today: Day, now: Moment) -> Option<&Session> {
        self.open(today, now).or(self.waiting.as_ref())
    }

    /// The one that can be gone on with and that a person is shown.
    fn open(&self, today: Day, now: Moment) -> Option<&Session> {
        self.current.as_ref().filter(|session| session.is_open(today, now))
    }

    /// How many of them were begun today.
    pub(super) fn begun(&self) -> u8 {
        self.begun
    }

    /// The number of the session that comes next, from 1.
    pub(super) fn next_number(&self) -> u8 {
        self.begun.saturating_add(1)
    }
}
