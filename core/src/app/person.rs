//! What is a person, and what do they have? All that the plan follows from, but for what they have done: a handful of
//! facts, read once a call.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use super::Context;
use super::past::Lived;
use crate::book::Book;
use crate::error::Result;
use crate::facts::{Body, PlanChoice, SessionKind};
use crate::ids::ExerciseId;
use crate::plan::prescription::Prescriptions;
use crate::plan::{self, CategoryDays, Plan};
use crate::prescription::{PrescribedExercise, Prescription};
use crate::progression::verdicts::Doses;
use crate::schedule::{Calendar, DayKind};
use crate::screening::Screening;
use crate::settings::Settings;
use crate::store::Facts;
use crate::time::Day;

/// How many days back the calendar is known to every question; no clinical number, but more than the week that is shown.
/// Who asks for longer says so.
const CALENDAR_DAYS: i64 = 28;

/// What is known of a person on a day.
#[derive(Debug)]
pub(super) struct Person<'a> {
    pub(super) context: &'a Context,
    pub(super) settings: &'a Settings,
    pub(super) today: Day,
    pub(super) screening: Screening,
    /// The catalog, and what was prescribed.
    pub(super) book: Book<'a>,
    portrait: Arc<Portrait>,
}

/// What takes long to put together, and follows from the facts alone.
#[derive(Debug)]
pub(super) struct Portrait {
    pub(super) calendar: Calendar,
    /// What they changed in the plan.
    pub(super) edits: BTreeMap<ExerciseId, PlanChoice>,
    /// The day of their first session.
    pub(super) begun: Option<Day>,
    /// What was done and said lately.
    pub(super) lived: Lived,
    /// The dose of each exercise today (rules C1 to C8).
    pub(super) doses: Doses,
}

impl Deref for Person<'_> {
    type Target = Portrait;

    fn deref(&self) -> &Portrait {
        &self.portrait
    }
}

impl Portrait {
    fn of(
        context: &Context,
        facts: &Facts<'_>,
        settings: &Settings,
        today: Day,
        screening: &Screening,
    ) -> Result<Self> {
        let edits = facts.plan_edits(context.catalog.exercises(), Day::LAST)?;
        let edits = edits.into_iter().filter_map(|fact| match fact.body {
            Body::PlanEdited { exercise, choice } => Some((exercise, choice)),
            _ => None,
        });
        let calendar = calendar(context, facts, facts.prescriptions()?.as_ref(), today)?;
        let lived = Lived::read(context, facts, &calendar, today)?;
        let begun = facts.first_session_day()?;
        let (edits, doses) = (edits.collect(), Doses::default());
        let mut portrait = Self { calendar, edits, begun, lived, doses };
        portrait.doses = portrait.lived.past(screening).doses(&portrait.inputs(context, settings, today));
        Ok(portrait)
    }

    fn inputs<'a>(&'a self, context: &'a Context, settings: &'a Settings, today: Day) -> plan::Inputs<'a> {
        plan::Inputs {
            rules: &context.rules,
            catalog: context.catalog,
            settings,
            edits: &self.edits,
            begun: self.begun,
            today,
            course: &self.doses.course,
        }
    }
}

impl<'a> Person<'a> {
    pub(super) fn of(
        context: &'a Context,
        facts: &Facts<'_>,
        settings: &'a Settings,
        today: Day,
    ) -> Result<Self> {
        let screening = context.screening(facts, today)?;
        Self::screened(context, facts, settings, today, screening)
    }

    /// The same, where the symptom check was looked at before.
    pub(super) fn screened(
        context: &'a Context,
        facts: &Facts<'_>,
        settings: &'a Settings,
        today: Day,
        screening: Screening,
    ) -> Result<Self> {
        let book = context.book(facts, settings)?;
        let portrait =
            facts.remember("portrait", || Portrait::of(context, facts, settings, today, &screening))?;
        Ok(Self { context, settings, today, screening, book, portrait })
    }

    /// A session on a day that has none is one that the person wants; on another day it is that day's. One that was
    /// moved or skipped and is done after all is that day's again.
    pub(super) fn kind_of(&self, asked: SessionKind) -> SessionKind {
        let kind = self.calendar.kind(self.today);
        match asked {
            SessionKind::Planned | SessionKind::Extra => match kind {
                DayKind::Rest | DayKind::Paused(_) => SessionKind::Extra,
                DayKind::Session | DayKind::PrescribedOnly | DayKind::Skipped | DayKind::Moved(_) => {
                    SessionKind::Planned
                }
            },
            SessionKind::BadDay | SessionKind::Short => asked,
        }
    }

    /// Whether there was any session yet.
    pub(super) fn has_begun(&self) -> bool {
        self.begun.is_some()
    }

    /// Whether an open flag keeps every exercise at the level of its beginning (rule A3).
    pub(super) fn starter_only(&self) -> bool {
        self.screening.starter_levels_only()
    }

    pub(super) fn inputs(&self) -> plan::Inputs<'_> {
        self.portrait.inputs(self.context, self.settings, self.today)
    }

    /// The person's plan.
    pub(super) fn plan(&self) -> Plan<'_> {
        Plan::of(&self.inputs())
    }

    /// What is prescribed now.
    pub(super) fn prescribed(&self) -> Option<&Prescription> {
        self.book.prescriptions().in_force(self.today)
    }

    /// The exercises that are prescribed now.
    pub(super) fn prescribed_exercises(&self) -> BTreeSet<ExerciseId> {
        let all = self.prescribed().into_iter().flat_map(|known| &known.exercises);
        all.map(|item| item.what.exercise().clone()).collect()
    }

    /// How many sessions today has at most: as many as something is prescribed a day.
    pub(super) fn sessions_a_day(&self) -> u8 {
        let days = self.calendar.after_all(self.today);
        self.book.prescriptions().sessions(self.today, days, &self.settings.days)
    }

    /// What is prescribed for a session on a day that stands for these days.
    pub(super) fn due(
        &self,
        on: Day,
        days: Vec<Day>,
    ) -> impl Iterator<Item = (&Prescription, &PrescribedExercise)> {
        self.book.prescriptions().due(on, days, &self.settings.days)
    }

    /// On which of the coming days each kind of exercise is prescribed, as they are really planned.
    pub(super) fn coming(&self) -> Result<CategoryDays> {
        let mut coming = CategoryDays::new();
        let week = self.context.rules.week_days.value;
        for day in (1..week).map(|later| self.today.plus(later)) {
            for (_, item) in self.due(day, self.calendar.stands_for(day)) {
                let category = self.book.exercise(item.what.exercise())?.category;
                coming.entry(category).or_default().insert(day);
            }
        }
        Ok(coming)
    }
}

/// The calendar of the days around today.
pub(super) fn calendar(
    context: &Context,
    facts: &Facts<'_>,
    prescriptions: &Prescriptions,
    today: Day,
) -> Result<Calendar> {
    facts.calendar_since(&context.rules, prescriptions, today.plus(-CALENDAR_DAYS), today)
}
