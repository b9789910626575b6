//! What is known of a person on a day, and of what they have done: all that the session of a day follows from.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use super::Context;
use super::person::Person;
use crate::catalog::{Exercise, Level};
use crate::dose::Dose;
use crate::error::Result;
use crate::facts::SessionKind;
use crate::forecast::{self, Way};
use crate::history::Session;
use crate::ids::{ExerciseId, LevelId};
use crate::plan::{self, CategoryDays, Plan};
use crate::prescription::{PrescribedExercise, Prescription};
use crate::progression::choices::Choosing;
use crate::progression::decide::Verdict;
use crate::progression::verdicts::Past;
use crate::receipt::Step;
use crate::schedule::{self, DayPlan, Fixed, LeftOut, WhyNot};
use crate::settings::Settings;
use crate::store::Facts;
use crate::time::Day;
use crate::training::{LOOK_BACK_DAYS, Training};

/// All that the session of a day follows from.
#[derive(Debug)]
pub(super) struct Situation<'a> {
    pub(super) person: Person<'a>,
    past: Arc<Recently>,
}

/// What was done, as far as the session of a day looks at it.
#[derive(Debug)]
pub(super) struct Recently {
    pub(super) training: Training,
    /// The days on which each kind of exercise was done, or is prescribed: its rest looks at both.
    days: CategoryDays,
    /// The days on which each exercise was done.
    done_on: BTreeMap<ExerciseId, BTreeSet<Day>>,
}

impl Deref for Situation<'_> {
    type Target = Recently;

    fn deref(&self) -> &Recently {
        &self.past
    }
}

impl Recently {
    fn by(person: &Person<'_>, facts: &Facts<'_>) -> Result<Self> {
        let since = person.today.plus(-LOOK_BACK_DAYS);
        let lately = person.lived.sessions.iter().rev().take_while(|trained| trained.day >= since);
        let mut training = Training::new(lately.cloned().collect());
        let catalog = person.context.catalog.exercises().iter().map(|exercise| &exercise.id);
        let prescribed = person.prescribed().into_iter().flat_map(|known| &known.exercises);
        let known = catalog.chain(prescribed.map(|item| item.what.exercise()));
        for exercise in known {
            training.add(exercise, facts.last_of(exercise, person.context.rules.counts_as_done())?);
        }
        let mut days = person.coming()?;
        for trained in training.recent() {
            let category = person.book.exercise(&trained.planned.exercise)?.category;
            days.entry(category).or_default().insert(trained.day);
        }
        let done_on = training.done_on();
        Ok(Self { training, days, done_on })
    }
}

impl<'a> Situation<'a> {
    pub(super) fn of(
        context: &'a Context,
        facts: &Facts<'_>,
        settings: &'a Settings,
        today: Day,
    ) -> Result<Self> {
        Self::about(Person::of(context, facts, settings, today)?, facts)
    }

    /// The same of somebody who is known.
    pub(super) fn about(person: Person<'a>, facts: &Facts<'_>) -> Result<Self> {
        let past = facts.remember("recently", || Recently::by(&person, facts))?;
        Ok(Self { person, past })
    }

    /// The level at which the person does an exercise, or where the plan has them begin: the one that counts where a
    /// prescription names none.
    pub(super) fn level_of(&self, plan: &Plan<'_>, exercise: &ExerciseId) -> Option<LevelId> {
        let last = self.training.last_done(exercise).map(|last| last.decision.level);
        last.or_else(|| plan.member(exercise).map(|member| member.start.level))
    }

    /// The level at which the person does an exercise, or would begin with it; none where no level fits them.
    pub(super) fn level_for(&self, exercise: &Exercise) -> Option<LevelId> {
        let last = self.training.last_done(&exercise.id);
        let last = last.map(|last| (last.decision.level, &last.decision.dose));
        let (inputs, starter_only) = (self.person.inputs(), self.person.starter_only());
        plan::current(&inputs, exercise, last, starter_only).ok().map(|fit| fit.level)
    }

    /// The dose at which an exercise was last done.
    pub(super) fn last_dose(&self, exercise: &ExerciseId) -> Option<&Dose> {
        self.training.last_done(exercise).map(|last| &last.decision.dose)
    }

    /// What is prescribed for the session of that number of a day that stands for these days, and what of it has to
    /// wait, and why (rule C7).
    fn fixed(&self, plan: &Plan<'_>, days: Vec<Day>, number: u8) -> Result<(Vec<Fixed<'_>>, Vec<LeftOut>)> {
        let (mut fixed, mut waiting) = (Vec::new(), Vec::new());
        let (person, book) = (&self.person, &self.person.book);
        let conditions = person.settings.known_conditions();
        for (prescription, item) in
            person.due(person.today, days).filter(|(_, item)| item.times_per_day >= number)
        {
            let exercise = book.exercise(item.what.exercise())?;
            let level = item.level(exercise, self.level_of(plan, &exercise.id));
            let conflicts = item.conflicts(person.context.catalog.cautions(), &conditions, exercise, level);
            let unknown = book.prescriptions().waits_for(prescription.id, item.id, &conflicts);
            let leave = |why| LeftOut { exercise: exercise.id.clone(), why };
            if let Some(condition) = unknown.first() {
                waiting.push(leave(WhyNot::AskTherapist(*condition)));
            } else if person.starter_only() && exercise.is_above_starter(level) {
                waiting.push(leave(WhyNot::AskDoctor));
            } else {
                let choosing = self.prescribed_at(prescription, item, exercise, level);
                match choosing.verdict {
                    Verdict::LeftOut(_) => waiting.push(leave(WhyNot::AskHowToGoOn)),
                    Verdict::Dose(decided) => {
                        let raise = decided.raise.clone();
                        fixed.push(Fixed { exercise, decision: decided.of(exercise.id.clone()), raise });
                    }
                }
            }
        }
        Ok((fixed, waiting))
    }

    /// The dose of what a therapist prescribed, at a level.
    fn prescribed_at(
        &self,
        prescription: &Prescription,
        item: &PrescribedExercise,
        exercise: &Exercise,
        level: &Level,
    ) -> Choosing {
        let person = &self.person;
        let order = person.book.prescriptions().order(prescription, item, level, person.today);
        person.lived.past(&person.screening).prescribed(&person.inputs(), exercise, &order)
    }

    /// The dose of an exercise that is prescribed now; none where it is not.
    pub(super) fn prescribed_dose(&self, exercise: &Exercise) -> Option<Choosing> {
        let prescription = self.person.prescribed()?;
        let item = prescription.exercises.iter().find(|item| *item.what.exercise() == exercise.id)?;
        let level = item.level(exercise, self.level_of(&self.person.plan(), &exercise.id));
        Some(self.prescribed_at(prescription, item, exercise, level))
    }

    /// What the doses of the next day would be, if the morning after this session is no worse, for the exercises that it had.
    pub(super) fn expected_after(&self, session: &Session) -> Result<BTreeMap<ExerciseId, Verdict>> {
        let person = &self.person;
        let mut pains = person.lived.pains.clone();
        pains.extend(session.baseline.map(|pain| (person.today, pain)));
        let past = Past { pain_now: session.baseline, pains: &pains, ..person.lived.past(&person.screening) };
        let inputs = plan::Inputs { today: person.today.plus(1), ..person.inputs() };
        let mut exercises = Vec::new();
        for decision in session.decisions.iter().filter(|decision| !decision.receipt.is_prescribed()) {
            let exercise = person.book.exercise(&decision.exercise)?;
            exercises.push((exercise, Step { level: decision.level, dose: decision.dose.clone() }));
        }
        Ok(if session.kind == SessionKind::BadDay {
            BTreeMap::new()
        } else {
            past.verdicts(&inputs, exercises)
        })
    }

    /// What the next weeks could bring; none where no session may start, or nothing is in the plan. `over`: today's session was
    /// begun.
    pub(super) fn coming(&self, plan: &Plan<'_>, over: bool) -> Option<Vec<(Way, Vec<i32>)>> {
        let person = &self.person;
        if person.screening.may_train().is_err() || plan.members.is_empty() {
            return None;
        }
        let (calendar, today) = (&person.calendar, person.today);
        let days = (0..forecast::WEEKS * person.context.rules.week_days.value).map(|later| today.plus(later));
        let sessions = days.filter(|day| {
            calendar.has_session(*day) && calendar.own_choice(*day) && !(over && *day == today)
        });
        let sessions = sessions.collect();
        let now = forecast::Now {
            inputs: person.inputs(),
            past: person.lived.past(&person.screening),
            days: &self.days,
            done_on: &self.done_on,
            prescribed: &person.prescribed_exercises(),
            sessions: &sessions,
        };
        let ways = [Way::Well, Way::Flare, Way::Away];
        Some(ways.into_iter().map(|way| (way, forecast::steps(&now, way))).collect())
    }

    /// The session of today of that kind; `number` is which one of the day's, from 1. What is prescribed for the day is
    /// in it, also where the day was moved, skipped or paused and is done after all.
    pub(super) fn compose(&self, plan: &Plan<'_>, kind: SessionKind, number: u8) -> Result<DayPlan> {
        let person = &self.person;
        let (calendar, today) = (&person.calendar, person.today);
        let (fixed, waiting) = self.fixed(plan, calendar.after_all(today), number)?;
        let prescribed = person.prescribed_exercises();
        let own_choice = number == 1 && (kind == SessionKind::Extra || calendar.own_choice(today));
        let mut day = schedule::compose(&schedule::Inputs {
            person: person.inputs(),
            plan,
            kind,
            own_choice,
            fixed: &fixed,
            waiting: &waiting,
            prescribed: &prescribed,
            verdicts: &person.doses.verdicts,
            raised: person.lived.raised_on(today),
            days: &self.days,
            done_on: &self.done_on,
        });
        day.left_out.extend(waiting);
        Ok(day)
    }
}
