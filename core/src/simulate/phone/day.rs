//! Which session follows from what a phone knows? The pure engine, put together as the app does it.

use super::Phone;
use std::collections::{BTreeMap, BTreeSet};

use crate::as_of::AsOf;
use crate::catalog::Exercise;
use crate::facts::{Body, Decision, SessionKind};
use crate::ids::{ExerciseId, LevelId};
use crate::plan::weekdays::prescribed_weekdays;
use crate::plan::{self, CategoryDays, Plan};
use crate::prescription::{PrescribedExercise, Prescription};
use crate::progression::decide::{Decided, Verdict};
use crate::progression::verdicts::{Doses, Past};
use crate::receipt::{Because, Step};
use crate::scales::Pain;
use crate::schedule::{self, Before, Calendar, DayKind, DayPlan, Fixed, LeftOut, Pause, WeekDays, WhyNot};
use crate::screening::Screening;
use crate::time::Day;
use crate::training::{LAST_SESSIONS, LOOK_BACK_DAYS, Trained};

/// How much of the past the app reads at once.
const PAST_DAYS: i64 = 364;
const CHECK_IN_DAYS: i64 = 28;
const CALENDAR_DAYS: i64 = 28;

/// What was said lately.
pub(super) struct Lately {
    screening: Screening,
    pauses: Vec<(Day, Day)>,
    pains: Vec<(Day, Pain)>,
    check_ins: Vec<(Day, Pain)>,
    earlier: plan::Course,
    /// Where a life is so long that not all of them are looked at.
    sessions: Option<Vec<Trained>>,
}

impl Phone<'_> {
    pub(super) fn inputs<'p>(
        &'p self,
        edits: &'p BTreeMap<ExerciseId, crate::facts::PlanChoice>,
        course: &'p plan::Course,
    ) -> plan::Inputs<'p> {
        plan::Inputs {
            rules: self.rules,
            catalog: self.catalog,
            settings: &self.settings,
            edits,
            begun: self.begun.iter().map(|(day, ..)| *day).min(),
            today: self.today,
            course,
        }
    }

    /// The pain that was said before the session that comes next today.
    pub(in crate::simulate) fn pain_now(&self) -> Option<Pain> {
        let of_today = self.begun.iter().filter(|(day, ..)| *day == self.today);
        let begun = of_today.map(|(.., fact)| *fact).max();
        let said = self.pains.iter().filter(|(_, day, ..)| *day == self.today);
        let mut said = said.filter(|(fact, ..)| begun.is_none_or(|begun| *fact > begun));
        said.next_back().and_then(|(.., pain)| *pain)
    }

    /// Whether a bad day is offered first.
    pub(in crate::simulate) fn is_bad(&self) -> bool {
        let since = self.today.plus(-self.rules.bad_day_mean_days.value);
        let said = self.pains.iter().filter(|(_, day, ..)| (since..=self.today).contains(day));
        let before: Vec<Before> =
            said.filter_map(|(_, day, _, pain)| Some(Before { day: *day, pain: (*pain)? })).collect();
        self.pain_now().is_some_and(|now| schedule::is_bad(self.rules, now, &before, self.today))
    }

    pub(super) fn lately(&self) -> Lately {
        let since = self.today.plus(-PAST_DAYS);
        let pains = self.pains.iter().filter(|(_, day, ..)| (since..self.today).contains(day));
        let mut check_ins = BTreeMap::new();
        for fact in &self.check_ins {
            if let Body::CheckedIn { day, answers } = &fact.body {
                check_ins.insert(*day, answers.average);
            }
        }
        let recent = check_ins.range(self.today.plus(-CHECK_IN_DAYS)..);
        let (earlier, sessions) = self.looked_at(since);
        Lately {
            earlier,
            sessions,
            screening: self.screening(),
            pauses: self.pauses().iter().map(|pause| (pause.from, pause.until)).collect(),
            pains: pains.filter_map(|(_, day, _, pain)| Some((*day, (*pain)?))).collect(),
            check_ins: recent.filter_map(|(day, pain)| Some((*day, (*pain)?))).collect(),
        }
    }

    /// The sessions of the last year and the last ones of what has none in it; and how far the person had come before.
    fn looked_at(&self, since: Day) -> (plan::Course, Option<Vec<Trained>>) {
        let (old, recent) =
            self.trained.split_at(self.trained.partition_point(|trained| trained.day < since));
        let mut earlier = plan::Course::default();
        if old.is_empty() {
            return (earlier, None);
        }
        let mut sessions = Vec::new();
        for exercise in self.catalog.exercises() {
            let of_it = |trained: &&Trained| trained.planned.exercise == exercise.id;
            let of_old: Vec<&Trained> = old.iter().filter(of_it).collect();
            let is_recent = recent.iter().any(|trained| of_it(&trained));
            let kept = if is_recent { 0 } else { of_old.len().min(LAST_SESSIONS.into()) };
            let (folded, last) = of_old.split_at(of_old.len() - kept);
            for trained in folded {
                earlier.go_on(self.rules, exercise, trained);
            }
            sessions.extend(last.iter().copied().cloned());
        }
        sessions.sort_by_key(|trained| (trained.day, trained.session));
        sessions.extend_from_slice(recent);
        (earlier, Some(sessions))
    }

    pub(super) fn past<'p>(&'p self, lately: &'p Lately) -> Past<'p> {
        Past {
            earlier: &lately.earlier,
            sessions: lately.sessions.as_ref().unwrap_or(&self.trained),
            pauses: &lately.pauses,
            pain_now: self.pain_now(),
            pains: &lately.pains,
            walks: &[],
            check_ins: &lately.check_ins,
            choices: &self.choices,
            starter_only: lately.screening.starter_levels_only(),
            ask_first: lately.screening.starter_level_holds(),
        }
    }

    fn pauses(&self) -> Vec<Pause> {
        let since = self.today.plus(-CALENDAR_DAYS - self.rules.pause_days_at_most.value);
        // Of those that begin on one day the newest counts.
        let newest: BTreeMap<Day, Pause> = self
            .pauses
            .iter()
            .filter(|(said, _)| *said >= since)
            .map(|(_, pause)| (pause.from, *pause))
            .collect();
        newest.into_values().collect()
    }

    fn calendar(&self) -> Calendar {
        let items = self.in_force().into_iter().flat_map(|known| &known.exercises);
        let prescribed =
            items.flat_map(|item| prescribed_weekdays(item.days_per_week, &self.settings.days)).collect();
        Calendar {
            weeks: AsOf::new(WeekDays { chosen: self.settings.days.clone(), prescribed }),
            pauses: self.pauses(),
            skipped: BTreeSet::new(),
            skipped_sessions: BTreeSet::new(),
            moved: BTreeMap::new(),
        }
    }

    pub(in crate::simulate) fn has_session(&self) -> bool {
        self.calendar().has_session(self.today)
    }

    /// What is prescribed for a session of a day.
    fn due(&self, on: Day) -> impl Iterator<Item = (&Prescription, &PrescribedExercise)> {
        let in_force = self.prescriptions.in_force(on).into_iter();
        in_force.flat_map(move |known| {
            let is_due = move |item: &&PrescribedExercise| {
                prescribed_weekdays(item.days_per_week, &self.settings.days).contains(&on.weekday_number())
            };
            known.exercises.iter().filter(is_due).map(move |item| (known, item))
        })
    }

    pub(super) fn next_number(&self) -> u8 {
        let begun = self.begun.iter().filter(|(day, ..)| *day == self.today).count();
        u8::try_from(begun).unwrap_or(u8::MAX).saturating_add(1)
    }

    /// Whether another session can begin today; `anyway`: whatever the symptom check says.
    pub(in crate::simulate) fn may_begin(&self, anyway: bool) -> bool {
        let a_day = self.due(self.today).map(|(_, item)| item.times_per_day).max().unwrap_or(1);
        self.next_number() <= a_day && (anyway || self.screening().may_train().is_ok())
    }

    /// The session that would begin now, of the kind that it would be.
    pub(in crate::simulate) fn day(&self, asked: SessionKind) -> (SessionKind, DayPlan) {
        let (calendar, number) = (self.calendar(), self.next_number());
        let kind = match (asked, calendar.kind(self.today)) {
            (SessionKind::Planned | SessionKind::Extra, DayKind::Rest | DayKind::Paused(_)) => {
                SessionKind::Extra
            }
            (SessionKind::Planned | SessionKind::Extra, _) => SessionKind::Planned,
            (asked, _) => asked,
        };
        let (edits, lately) = (BTreeMap::new(), self.lately());
        let past = self.past(&lately);
        let Doses { verdicts, course } = past.doses(&self.inputs(&edits, plan::Course::NEW));
        let inputs = self.inputs(&edits, &course);
        let plan = Plan::of(&inputs);
        let (fixed, waiting) = self.fixed(&inputs, &past, &plan, number);
        let prescribed = self.in_force().into_iter().flat_map(|known| &known.exercises);
        let prescribed = prescribed.map(|item| item.what.exercise().clone()).collect();
        let (days, done_on) = (self.category_days(&calendar), self.done_on());
        let raised = self.trained.iter().rev().take_while(|trained| trained.day >= self.today);
        let mut day = schedule::compose(&schedule::Inputs {
            person: inputs,
            plan: &plan,
            kind,
            own_choice: number == 1 && (kind == SessionKind::Extra || calendar.own_choice(self.today)),
            fixed: &fixed,
            waiting: &waiting,
            prescribed: &prescribed,
            verdicts: &verdicts,
            raised: raised.filter(|trained| trained.planned.receipt.because().is_a_raise()).count(),
            days: &days,
            done_on: &done_on,
        });
        day.left_out.extend(waiting);
        (kind, day)
    }

    /// The exercises of the active set today.
    pub(in crate::simulate) fn active_set(&self) -> Vec<ExerciseId> {
        let (edits, lately) = (BTreeMap::new(), self.lately());
        let doses = self.past(&lately).doses(&self.inputs(&edits, plan::Course::NEW));
        let plan = Plan::of(&self.inputs(&edits, &doses.course));
        plan.members.iter().map(|member| member.exercise.id.clone()).collect()
    }

    /// What is prescribed for today's session of that number, and what of it has to wait (rule C7).
    fn fixed(
        &self,
        inputs: &plan::Inputs<'_>,
        past: &Past<'_>,
        plan: &Plan<'_>,
        number: u8,
    ) -> (Vec<Fixed<'static>>, Vec<LeftOut>) {
        let (mut fixed, mut waiting) = (Vec::new(), Vec::new());
        let conditions = self.settings.known_conditions();
        for (prescription, item) in self.due(self.today).filter(|(_, item)| item.times_per_day >= number) {
            let Ok(exercise) = self.catalog.exercise(item.what.exercise()) else { continue };
            let level = item.level(exercise, self.level_of(plan, &exercise.id));
            let conflicts = item.conflicts(self.catalog.cautions(), &conditions, exercise, level);
            let unknown = self.prescriptions.waits_for(prescription.id, item.id, &conflicts);
            let mut leave = |why| waiting.push(LeftOut { exercise: exercise.id.clone(), why });
            if let Some(condition) = unknown.first() {
                leave(WhyNot::AskTherapist(*condition));
            } else if past.starter_only && exercise.is_above_starter(level) {
                leave(WhyNot::AskDoctor);
            } else {
                let order = self.prescriptions.order(prescription, item, level, self.today);
                match past.prescribed(inputs, exercise, &order).verdict {
                    Verdict::LeftOut(_) => leave(WhyNot::AskHowToGoOn),
                    Verdict::Dose(Decided { step, receipt, raise }) => {
                        let (exercise_id, level, dose) = (exercise.id.clone(), step.level, step.dose);
                        let decision = Decision { exercise: exercise_id, level, dose, receipt };
                        fixed.push(Fixed { exercise, decision, raise });
                    }
                }
            }
        }
        (fixed, waiting)
    }

    /// The level at which an exercise was last done, or where the plan has it begin.
    fn level_of(&self, plan: &Plan<'_>, exercise: &ExerciseId) -> Option<LevelId> {
        let half = self.rules.counts_as_done();
        let last = self.trained.iter().rev().find(|trained| {
            trained.planned.exercise == *exercise
                && trained.something
                && trained.share >= half
                && trained.planned.receipt.because() != Because::BadDay
        });
        let last = last.map(|trained| trained.as_done().level);
        last.or_else(|| plan.member(exercise).map(|member| member.start.level))
    }

    fn recent(&self) -> impl Iterator<Item = &Trained> {
        let since = self.today.plus(-LOOK_BACK_DAYS);
        let recent = self.trained.iter().rev().take_while(move |trained| trained.day >= since);
        recent.filter(|trained| trained.something)
    }

    fn category_days(&self, calendar: &Calendar) -> CategoryDays {
        let mut days = CategoryDays::new();
        let mut add = |exercise: &ExerciseId, day| {
            if let Ok(exercise) = self.catalog.exercise(exercise) {
                days.entry(exercise.category).or_default().insert(day);
            }
        };
        for day in (1..self.rules.week_days.value).map(|later| self.today.plus(later)) {
            // What is prescribed for a day on which the plan rests does not come.
            if !calendar.stands_for(day).is_empty() {
                self.due(day).for_each(|(_, item)| add(item.what.exercise(), day));
            }
        }
        self.recent().for_each(|trained| add(&trained.planned.exercise, trained.day));
        days
    }

    fn done_on(&self) -> BTreeMap<ExerciseId, BTreeSet<Day>> {
        let last = self.last_day.iter().map(|(exercise, day)| (exercise, *day));
        let recent = self.recent().map(|trained| (&trained.planned.exercise, trained.day));
        let mut days: BTreeMap<ExerciseId, BTreeSet<Day>> = BTreeMap::new();
        for (exercise, day) in last.chain(recent) {
            days.entry(exercise.clone()).or_default().insert(day);
        }
        days
    }

    /// The easier form that is offered first in the middle of an exercise, for its sets from that one on.
    pub(in crate::simulate) fn easier(
        &self,
        exercise: &Exercise,
        decision: &Decision,
        from: u8,
    ) -> Option<Step> {
        let edits = BTreeMap::new();
        let inputs = self.inputs(&edits, plan::Course::NEW);
        let below = plan::below(&inputs, exercise, decision.level, decision.dose.load);
        let fit = below.into_iter().next()?;
        let mut dose = exercise.level(fit.level)?.smallest_dose(fit.load);
        dose.sets = dose.sets.min(decision.dose.sets).max(from);
        Some(Step { level: fit.level, dose })
    }
}
