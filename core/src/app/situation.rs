//! What is known of a person on a day: all that the plan and the session follow from, read once a call.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::book::Book;
use crate::catalog::Exercise;
use crate::dose::Dose;
use crate::error::Result;
use crate::facts::{Because, Body, Decision, PlanChoice, SessionKind};
use crate::history::Session;
use crate::ids::ExerciseId;
use crate::plan::weekdays::prescribed_weekdays;
use crate::plan::{self, CategoryDays, Plan};
use crate::prescription::{PrescribedExercise, Prescription};
use crate::schedule::{self, Calendar, DayPlan, Fixed, LastDone, LeftOut, Pause, WhyNot};
use crate::settings::Settings;
use crate::store::Facts;
use crate::time::Day;

/// How many sessions back exercises are looked for first; one that is not among them is looked for by itself.
const RECENT: u32 = 40;

/// All that the plan and the session of a day follow from.
#[derive(Debug)]
pub(super) struct Situation<'a> {
    context: &'a Context,
    pub(super) settings: &'a Settings,
    pub(super) today: Day,
    pub(super) calendar: Calendar,
    /// Whether an open flag keeps every exercise at the level of its beginning (rule A3).
    starter_only: bool,
    edits: BTreeMap<ExerciseId, PlanChoice>,
    begun: Option<Day>,
    /// The catalog, and what was prescribed.
    pub(super) book: Book<'a>,
    last_done: BTreeMap<ExerciseId, LastDone>,
    /// The same, of what the app itself chose.
    last_own: BTreeMap<ExerciseId, LastDone>,
    days: CategoryDays,
    done_on: BTreeMap<ExerciseId, BTreeSet<Day>>,
}

impl<'a> Situation<'a> {
    pub(super) fn of(
        context: &'a Context,
        facts: &Facts<'_>,
        settings: &'a Settings,
        today: Day,
    ) -> Result<Self> {
        let mut situation = Self {
            context,
            settings,
            today,
            calendar: calendar(facts, settings)?,
            book: context.book(facts)?,
            starter_only: context.screening(facts, today)?.starter_levels_only(),
            edits: edits(facts)?,
            begun: facts.first_session_day()?,
            last_done: BTreeMap::new(),
            last_own: BTreeMap::new(),
            days: CategoryDays::new(),
            done_on: BTreeMap::new(),
        };
        for session in facts.sessions(None, RECENT)? {
            for decision in &session.decisions {
                situation.add(&session, decision)?;
            }
        }
        if facts.session_count()? > RECENT {
            for exercise in context.catalog.exercises() {
                if !situation.last_done.contains_key(&exercise.id) {
                    // Of the others in these sessions a newer one may stand elsewhere.
                    for session in facts.sessions_with(&exercise.id, RECENT)? {
                        if let Some(decision) = session.decision(&exercise.id) {
                            situation.add(&session, decision)?;
                        }
                    }
                }
            }
        }
        situation.add_prescribed_days()?;
        Ok(situation)
    }

    /// Days on which something is prescribed: they belong to the calendar, and their kinds need rest before them too.
    fn add_prescribed_days(&mut self) -> Result<()> {
        let prescription = self.book.prescriptions().in_force(self.today);
        for item in prescription.iter().flat_map(|prescription| &prescription.exercises) {
            let weekdays = prescribed_weekdays(item.days_per_week, &self.settings.days);
            let category = self.book.exercise(item.what.exercise())?.category;
            let coming = (1..7).map(|later| self.today.plus(later));
            let coming = coming.filter(|day| weekdays.contains(&day.weekday_number()));
            self.days.entry(category).or_default().extend(coming);
            self.calendar.prescribed.extend(weekdays);
        }
        Ok(())
    }

    /// Adds what a session says of one of its exercises; of two sessions the newer must come first.
    fn add(&mut self, session: &Session, decision: &Decision) -> Result<()> {
        if session.amounts(decision).is_empty() {
            return Ok(());
        }
        let exercise = self.book.exercise(&decision.exercise)?;
        self.days.entry(exercise.category).or_default().insert(session.day);
        self.done_on.entry(exercise.id.clone()).or_default().insert(session.day);
        // A bad day says nothing of what is possible on another.
        if !session.counts_as_done(decision) || decision.because == Because::BadDay {
            return Ok(());
        }
        // What was made easier goes on from there.
        let last = LastDone { day: session.day, decision: session.as_done(decision) };
        if !matches!(decision.because, Because::Prescribed { .. }) {
            self.last_own.entry(exercise.id.clone()).or_insert_with(|| last.clone());
        }
        self.last_done.entry(exercise.id.clone()).or_insert(last);
        Ok(())
    }

    /// Whether there was any session yet.
    pub(super) fn has_begun(&self) -> bool {
        self.begun.is_some()
    }

    /// The days on which anything was done.
    pub(super) fn done_days(&self) -> BTreeSet<Day> {
        self.done_on.values().flatten().copied().collect()
    }

    pub(super) fn inputs(&self) -> plan::Inputs<'_> {
        plan::Inputs {
            rules: &self.context.rules,
            catalog: self.context.catalog,
            settings: self.settings,
            edits: &self.edits,
            begun: self.begun,
            today: self.today,
        }
    }

    /// The level at which the person does an exercise, or where the plan has them begin: the one that counts where a
    /// prescription names none.
    pub(super) fn level_of(&self, plan: &Plan<'_>, exercise: &ExerciseId) -> Option<u8> {
        let last = self.last_done.get(exercise).map(|last| last.decision.level);
        last.or_else(|| plan.member(exercise).map(|member| member.start.level))
    }

    /// The level at which the person does an exercise, or would begin with it; none where no level fits them.
    pub(super) fn level_for(&self, exercise: &Exercise) -> Option<u8> {
        let last = self.last_done.get(&exercise.id).map(|last| (last.decision.level, &last.decision.dose));
        plan::current(&self.inputs(), exercise, last, self.starter_only).ok().map(|fit| fit.level)
    }

    /// The dose at which an exercise was last done.
    pub(super) fn last_dose(&self, exercise: &ExerciseId) -> Option<&Dose> {
        self.last_done.get(exercise).map(|last| &last.decision.dose)
    }

    /// The person's plan.
    pub(super) fn plan(&self) -> Plan<'_> {
        Plan::of(&self.inputs())
    }

    /// How many sessions today has at most: as many as something is prescribed a day.
    pub(super) fn sessions_a_day(&self) -> u8 {
        self.due().map(|(_, item)| item.times_per_day).max().unwrap_or(1)
    }

    /// What is prescribed for today.
    fn due(&self) -> impl Iterator<Item = (&Prescription, &PrescribedExercise)> {
        let weekdays = self.calendar.weekdays_done_on(self.today);
        let prescription = self.book.prescriptions().in_force(self.today);
        prescription.into_iter().flat_map(move |prescription| {
            let weekdays = weekdays.clone();
            let items = prescription.exercises.iter().filter(move |item| {
                let of_item = prescribed_weekdays(item.days_per_week, &self.settings.days);
                !of_item.is_disjoint(&weekdays)
            });
            items.map(move |item| (prescription, item))
        })
    }

    /// What is prescribed for the session of that number, and what of it has to wait, and why (rule C7).
    fn fixed(&self, plan: &Plan<'_>, number: u8) -> Result<(Vec<Fixed<'_>>, Vec<LeftOut>)> {
        let (mut fixed, mut waiting) = (Vec::new(), Vec::new());
        let conditions = self.settings.known_conditions();
        for (prescription, item) in self.due().filter(|(_, item)| item.times_per_day >= number) {
            let exercise = self.book.exercise(item.what.exercise())?;
            let level = item.level(exercise, self.level_of(plan, &exercise.id));
            let conflicts = item.conflicts(self.context.catalog.cautions(), &conditions, exercise, level);
            let unknown = self.book.prescriptions().waits_for(prescription.id, item.id, &conflicts);
            let leave = |why| LeftOut { exercise: exercise.id.clone(), why };
            if let Some(condition) = unknown.first() {
                waiting.push(leave(WhyNot::AskTherapist(*condition)));
            } else if self.starter_only && level.number > exercise.starter_level {
                waiting.push(leave(WhyNot::AskDoctor));
            } else {
                fixed.push(Fixed { exercise, decision: prescription.decision(item, level) });
            }
        }
        Ok((fixed, waiting))
    }

    /// The doses that the app goes on from. Where a prescription is over, that is the lower of its dose and the
    /// plan's own (rule C7).
    fn to_go_on_from(&self, plan: &Plan<'_>) -> BTreeMap<ExerciseId, LastDone> {
        let lower = |(id, last): (&ExerciseId, &LastDone)| {
            if !matches!(last.decision.because, Because::Prescribed { .. }) {
                return Some((id.clone(), last.clone()));
            }
            let size = |last: &LastDone| (last.decision.level, last.decision.dose.total());
            match (self.last_own.get(id), plan.member(id)) {
                (Some(own), _) => {
                    Some((id.clone(), if size(own) < size(last) { own.clone() } else { last.clone() }))
                }
                (None, Some(member)) if size(last) <= member.first_size() => Some((id.clone(), last.clone())),
                (None, _) => None,
            }
        };
        self.last_done.iter().filter_map(lower).collect()
    }

    /// A session on a day that has none is one that the person wants; on another day it is that day's.
    pub(super) fn kind_of(&self, asked: SessionKind) -> SessionKind {
        match asked {
            SessionKind::Planned | SessionKind::Extra if self.calendar.has_session(self.today) => {
                SessionKind::Planned
            }
            SessionKind::Planned | SessionKind::Extra => SessionKind::Extra,
            SessionKind::BadDay | SessionKind::Short => asked,
        }
    }

    /// The session of today of that kind; `number` is which one of the day's, from 1.
    pub(super) fn compose(&self, plan: &Plan<'_>, kind: SessionKind, number: u8) -> Result<DayPlan> {
        let (fixed, waiting) = self.fixed(plan, number)?;
        let own_choice = number == 1 && (kind == SessionKind::Extra || self.calendar.own_choice(self.today));
        let mut day = schedule::compose(&schedule::Inputs {
            person: self.inputs(),
            plan,
            kind,
            starter_only: self.starter_only,
            own_choice,
            fixed: &fixed,
            waiting: &waiting,
            last_done: &self.to_go_on_from(plan),
            days: &self.days,
            done_on: &self.done_on,
        });
        day.left_out.extend(waiting);
        Ok(day)
    }
}

fn calendar(facts: &Facts<'_>, settings: &Settings) -> Result<Calendar> {
    let mut calendar = Calendar {
        chosen: settings.days.clone(),
        prescribed: BTreeSet::new(),
        pauses: Vec::new(),
        skipped: BTreeSet::new(),
        moved: BTreeMap::new(),
    };
    for kind in ["plan-paused", "day-skipped", "day-moved"] {
        for fact in facts.latest(kind)? {
            match fact.body {
                Body::PlanPaused { from, until, reason } => {
                    calendar.pauses.push(Pause { from, until, reason });
                }
                Body::DaySkipped { day } => {
                    calendar.skipped.insert(day);
                }
                Body::DayMoved { day, to } => {
                    calendar.moved.insert(day, to);
                }
                _ => {}
            }
        }
    }
    Ok(calendar)
}

fn edits(facts: &Facts<'_>) -> Result<BTreeMap<ExerciseId, PlanChoice>> {
    let edits = facts.latest("plan-edited")?.into_iter().filter_map(|fact| match fact.body {
        Body::PlanEdited { exercise, choice } => Some((exercise, choice)),
        _ => None,
    });
    Ok(edits.collect())
}
