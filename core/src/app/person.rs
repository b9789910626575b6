//! What is a person, and what do they have? All that the plan follows from, but for what they have done: a handful of
//! facts, read once a call.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::as_of::AsOf;
use crate::book::Book;
use crate::error::Result;
use crate::facts::{Body, PlanChoice};
use crate::ids::ExerciseId;
use crate::plan::prescription::Prescriptions;
use crate::plan::weekdays::prescribed_weekdays;
use crate::plan::{self, CategoryDays, Plan};
use crate::prescription::{PrescribedExercise, Prescription};
use crate::schedule::{Calendar, Pause, WeekDays};
use crate::screening::Screening;
use crate::settings::{SettingKey, Settings};
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
    pub(super) calendar: Calendar,
    pub(super) screening: Screening,
    /// What they changed in the plan.
    pub(super) edits: BTreeMap<ExerciseId, PlanChoice>,
    /// The day of their first session.
    pub(super) begun: Option<Day>,
    /// The catalog, and what was prescribed.
    pub(super) book: Book<'a>,
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
        let book = context.book(facts)?;
        let edits = facts.plan_edits(context.catalog.exercises(), Day::LAST)?;
        let edits = edits.into_iter().filter_map(|fact| match fact.body {
            Body::PlanEdited { exercise, choice } => Some((exercise, choice)),
            _ => None,
        });
        Ok(Self {
            context,
            settings,
            today,
            calendar: calendar(context, facts, book.prescriptions(), today)?,
            screening,
            edits: edits.collect(),
            begun: facts.first_session_day()?,
            book,
        })
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
        plan::Inputs {
            rules: &self.context.rules,
            catalog: self.context.catalog,
            settings: self.settings,
            edits: &self.edits,
            begun: self.begun,
            today: self.today,
        }
    }

    /// The person's plan.
    pub(super) fn plan(&self) -> Plan<'_> {
        Plan::of(&self.inputs())
    }

    /// What is prescribed now.
    pub(super) fn prescribed(&self) -> Option<&Prescription> {
        self.book.prescriptions().in_force(self.today)
    }

    /// How many sessions today has at most: as many as something is prescribed a day.
    pub(super) fn sessions_a_day(&self) -> u8 {
        let days = self.calendar.after_all(self.today);
        self.due(self.today, days).map(|(_, item)| item.times_per_day).max().unwrap_or(1)
    }

    /// What is prescribed for a session on a day that stands for these days.
    pub(super) fn due(
        &self,
        on: Day,
        days: Vec<Day>,
    ) -> impl Iterator<Item = (&Prescription, &PrescribedExercise)> {
        self.book.prescriptions().in_force(on).into_iter().flat_map(move |prescription| {
            let days = days.clone();
            let is_due = move |item: &&PrescribedExercise| {
                let weekdays = prescribed_weekdays(item.days_per_week, &self.settings.days);
                days.iter().any(|day| weekdays.contains(&day.weekday_number()))
            };
            prescription.exercises.iter().filter(is_due).map(move |item| (prescription, item))
        })
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
fn calendar(
    context: &Context,
    facts: &Facts<'_>,
    prescriptions: &Prescriptions,
    today: Day,
) -> Result<Calendar> {
    let since = today.plus(-CALENDAR_DAYS);
    let mut calendar = Calendar {
        weeks: weeks(context, facts, prescriptions, since, today)?,
        pauses: Vec::new(),
        skipped: BTreeSet::new(),
        moved: BTreeMap::new(),
    };
    // A pause that was begun before is longer than the longest that can be said.
    for fact in facts.calendar(since.plus(-context.rules.pause_days_at_most.value))? {
        match fact.body {
            Body::PlanPaused { from, until, reason } => calendar.pauses.push(Pause { from, until, reason }),
            Body::DaySkipped { day, skipped: true } => {
                calendar.skipped.insert(day);
            }
            Body::DayMoved { day, to } => {
                calendar.moved.insert(day, to);
            }
            _ => {}
        }
    }
    Ok(calendar)
}

/// Which days of the week have a session, as of each day since `since`.
fn weeks(
    context: &Context,
    facts: &Facts<'_>,
    prescriptions: &Prescriptions,
    since: Day,
    today: Day,
) -> Result<AsOf<WeekDays>> {
    let first = Settings::before_any_choice(&context.rules).days;
    let mut chosen = AsOf::new(first.clone());
    for fact in facts.changes_of(SettingKey::Days, since)? {
        if let Body::SettingChanged(change) = fact.body {
            // What a clock that was ahead dated after today counts from today on.
            let settings = Settings::after(&context.rules, &[change]);
            chosen.change(fact.day.min(today), settings.days);
        }
    }
    let mut weeks = AsOf::new(WeekDays { chosen: first, prescribed: BTreeSet::new() });
    let changes = chosen.days().chain(prescriptions.days_of_change());
    for day in changes.collect::<BTreeSet<_>>() {
        let chosen = chosen.on(day).clone();
        let items = prescriptions.in_force(day).into_iter().flat_map(|known| &known.exercises);
        let prescribed = items.flat_map(|item| prescribed_weekdays(item.days_per_week, &chosen)).collect();
        weeks.change(day, WeekDays { chosen, prescribed });
    }
    Ok(weeks)
}
