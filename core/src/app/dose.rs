//! The dose of one exercise: why it is what it is, and what the person chooses instead (rule C9).

use super::Midback;
use super::person::Person;
use super::session::Sessions;
use super::situation::Situation;
use crate::catalog::Exercise;
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, DoseChoice, SessionKind};
use crate::history::Session;
use crate::ids::ExerciseId;
use crate::progression::choices::Choosing;
use crate::progression::decide::{Decided, Verdict};
use crate::progression::walking::WALKING;
use crate::receipt::{Receipt, Step};
use crate::screens;
use crate::screens::dose::{DoseScreen, Known};
use crate::time::Moment;

impl Midback {
    /// Why the dose of an exercise is what it is, how it came to be, and what can be chosen instead.
    pub fn dose(&mut self, exercise: &ExerciseId, now: Moment) -> Result<DoseScreen> {
        self.read(now, |context, facts, settings, today| {
            let person = Person::of(context, facts, settings, today)?;
            let sessions = Sessions::of(facts, today, now)?;
            let situation = Situation::about(person, facts)?;
            let person = &situation.person;
            let exercise = person.book.exercise(exercise)?;
            let (choosing, prescribed) = situation.choosing(exercise);
            let of_today = sessions.current();
            let open = of_today.filter(|session| session.is_open(today, now));
            let over = of_today.filter(|_| open.is_none());
            let number = sessions.next_number();
            let mut known = Known {
                exercise,
                today,
                now: match open {
                    Some(session) => of_session(session, exercise),
                    None => situation.of_day(exercise, number, over.is_some())?,
                },
                expected: None,
                ladder: choosing.as_ref().map(|choosing| choosing.ladder.clone()),
                offers: Vec::new(),
                sessions: situation.sessions_of(exercise),
            };
            if known.now.is_none() {
                known.now = choosing.as_ref().map(|choosing| now_of(&choosing.verdict));
            }
            if let Some(over) = over {
                situation.expect(over, exercise, &mut known)?;
            }
            // What a therapist prescribed is not chosen otherwise here.
            known.offers = choosing.filter(|_| !prescribed).map_or_else(Vec::new, |choosing| choosing.offers);
            Ok(screens::dose::screen(&context.words, &context.rules, &person.book, &known))
        })
    }

    /// Chooses another dose of an exercise, one of those that `dose` offers: `how` and `step` are the offer's (rule C9). It
    /// holds from the next session on.
    pub fn choose_dose(
        &mut self,
        exercise: &ExerciseId,
        how: DoseChoice,
        step: u32,
        now: Moment,
    ) -> Result<()> {
        self.write(now, |context, recorder| {
            let settings = context.settings(&recorder.facts)?;
            let situation = Situation::of(context, &recorder.facts, &settings, recorder.today)?;
            let exercise = situation.person.book.exercise(exercise)?.clone();
            let (choosing, prescribed) = situation.choosing(&exercise);
            let not_offered = || Error::bad("dose", Problem::NotOffered);
            let Choosing { verdict, ladder, offers } =
                choosing.filter(|_| !prescribed).ok_or_else(not_offered)?;
            let asked = usize::try_from(step).ok().and_then(|step| ladder.rungs().get(step));
            let asked = asked.map(|rung| rung.step.clone()).ok_or_else(not_offered)?;
            let offered = offers.into_iter().any(|offer| offer.how == how && offer.step == asked);
            // Said once more, it is so already.
            let is_so = verdict.step() == Some(&asked);
            if !offered {
                return if is_so { Ok(()) } else { Err(not_offered()) };
            }
            let Step { level, dose } = asked;
            recorder.record_again(&Body::DoseChosen { exercise: exercise.id, level, dose, how })
        })
    }
}

/// What a session says of one of its exercises.
fn of_session(session: &Session, exercise: &Exercise) -> Option<(Option<Step>, Receipt)> {
    let decision = session.decision(&exercise.id)?;
    Some((Some(Step { level: decision.level, dose: decision.dose.clone() }), decision.receipt.clone()))
}

/// The same of a verdict.
fn now_of(verdict: &Verdict) -> (Option<Step>, Receipt) {
    (verdict.step().cloned(), verdict.receipt().clone())
}

impl Situation<'_> {
    /// Today's dose of an exercise with what can be chosen instead, and whether a therapist prescribed it.
    pub(super) fn choosing(&self, exercise: &Exercise) -> (Option<Choosing>, bool) {
        let person = &self.person;
        let (inputs, past) = (person.inputs(), person.lived.past(&person.screening));
        if exercise.id.as_str() == WALKING {
            return (past.walking(&inputs, exercise), false);
        }
        if let Some(choosing) = self.prescribed_dose(exercise) {
            return (Some(choosing), true);
        }
        (past.choices_of(&inputs, exercise), false)
    }

    /// The dose of an exercise as today's session has it, where it is in it.
    fn of_day(&self, exercise: &Exercise, number: u8, over: bool) -> Result<Option<(Option<Step>, Receipt)>> {
        if over {
            return Ok(None);
        }
        let kind = self.person.kind_of(SessionKind::Planned);
        let day = self.compose(&self.person.plan(), kind, number)?;
        let decision = day.decisions.into_iter().find(|decision| decision.exercise == exercise.id);
        Ok(decision
            .map(|decision| (Some(Step { level: decision.level, dose: decision.dose }), decision.receipt)))
    }

    /// After today's session: what the next one is expected to ask for, as the summary says it.
    fn expect(&self, over: &Session, exercise: &Exercise, known: &mut Known<'_>) -> Result<()> {
        let mut expected = self.expected_after(over)?;
        let Some(verdict) = expected.remove(&exercise.id) else { return Ok(()) };
        known.now = Some(now_of(&verdict));
        if let Verdict::Dose(Decided { raise: Some(raise), .. }) = verdict {
            known.now = known.now.take().map(|(step, _)| (step, raise.receipt));
            known.expected = Some(raise.step);
        }
        Ok(())
    }

    /// The sessions of an exercise, oldest first.
    pub(super) fn sessions_of(&self, exercise: &Exercise) -> Vec<&crate::training::Trained> {
        let lived = &self.person.lived;
        let all = if exercise.id.as_str() == WALKING { &lived.walks } else { &lived.sessions };
        all.iter().filter(|trained| trained.planned.exercise == exercise.id).collect()
    }
}
