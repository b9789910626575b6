//! What is a person, and what do they have? All that the plan follows from, but for what they have done: a handful of
//! facts, read once a call.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::past::Lived;
use crate::as_of::AsOf;
use crate::book::Book;
use crate::error::Result;
use crate::facts::{Body, PlanChoice};
use crate::ids::ExerciseId;
use crate::plan::prescription::Prescriptions;
use crate::plan::weekdays::prescribed_weekdays;
use crate::plan::{self, CategoryDays, Plan};
use crate::prescription::{PrescribedExercise, Prescription};
use crate::progression::verdicts::Doses;
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
    /// What was done and said lately.
    pub(super) lived: Lived,
    /// The dose of each exercise today (rules C1 to C8).
    pub(super) doses: Doses,
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
        let calendar = calendar(context, facts, book.prescriptions(), today)?;
        let lived = Lived::read(context, facts, &calendar, today)?;
        let begun = facts.first_session_day()?;
        let (edits, doses) = (edits.collect(), Doses::default());
        let mut person =
            Self { context, settings, today, calendar, screening, edits, begun, book, lived, doses };
        person.doses = person.lived.past(&person.screening).doses(&person.inputs());
        Ok(person)
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
            course: &self.doses.course,
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
    let since = today.plus(-CALENDAR_DAYS);
    let mut calendar = Calendar {
        weeks: weeks(&chosen(context, facts, since, today)?, prescriptions, since),
        pauses: Vec::new(),
        skipped: BTreeSet::new(),
        skipped_sessions: BTreeSet::new(),
        moved: BTreeMap::new(),
    };
    // A pause that was begun before is longer than the longest that can be said.
    for fact in facts.calendar(since.plus(-context.rules.pause_days_at_most.value))? {
        match fact.body {
            Body::PlanPaused { from, until, reason } => calendar.pauses.push(Pause { from, until, reason }),
            // One that names a session leaves the others of its day.
            Body::DaySkipped { day, skipped: true, number: None } => {
                calendar.skipped.insert(day);
            }
            Body::DaySkipped { day, skipped: true, number: Some(number) } => {
                calendar.skipped_sessions.insert((day, number));
            }
            Body::DayMoved { day, to } => {
                calendar.moved.insert(day, to);
            }
            _ => {}
        }
    }
    Ok(calendar)
}

/// The days of the week that the person chose, as of each day since `since`.
fn chosen(context: &Context, facts: &Facts<'_>, since: Day, today: Day) -> Result<AsOf<BTreeSet<u8>>> {
    let mut chosen = AsOf::new(Settings::before_any_choice(&context.rules).days);
    for fact in facts.changes_of(SettingKey::Days, since)? {
        if let Body::SettingChanged(change) = fact.body {
            // What a clock that was ahead dated after today counts from today on.
            let settings = Settings::after(&context.rules, &[change]);
            chosen.change(fact.day.min(today), settings.days);
        }
    }
    Ok(chosen)
}

/// Which days of the week have a session, as of each day since `since`. What changed before is over: looking at it again
/// would cost more with each prescription that there ever was.
fn weeks(chosen: &AsOf<BTreeSet<u8>>, prescriptions: &Prescriptions, since: Day) -> AsOf<WeekDays> {
    let week = |day| {
        let chosen = chosen.on(day).clone();
        let items = prescriptions.in_force(day).into_iter().flat_map(|known| &known.exercises);
        let prescribed = items.flat_map(|item| prescribed_weekdays(item.days_per_week, &chosen)).collect();
        WeekDays { chosen, prescribed }
    };
    let mut weeks = AsOf::new(week(since));
    let changes = chosen.days().chain(prescriptions.days_of_change());
    for day in changes.filter(|day| *day > since).collect::<BTreeSet<_>>() {
        weeks.change(day, week(day));
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::facts::Fact;
    use crate::ids::{FactId, IdSource};
    use crate::plan::reading::{self, Reading};
    use crate::prescription::Prescription;
    use crate::time::Moment;

    const FIRST: Day = Day::of(2016, 3, 28);

    /// One prescription a quarter, over after two weeks, of one day a week more each time; the last is in force.
    fn a_quarter_each(quarters: u8) -> Prescriptions {
        let now = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };
        let (mut ids, mut facts) = (IdSource::new([1; 16]), Vec::new());
        for quarter in 0..quarters {
            let from = FIRST.plus(91 * i64::from(quarter));
            let reading = Reading { catalog: Catalog::shipped().unwrap(), today: from };
            let text = format!(
                r#"{{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "{from}", "exercises": [
                {{"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": {}}}]}}"#,
                1 + quarter % 7
            );
            let read = reading::file(&reading, text.as_bytes()).unwrap();
            let prescription = Prescription { id: ids.prescription(now), ..read };
            let id = prescription.id;
            let mut record = |day, body| {
                facts.push(Fact { id: FactId(ids.fact(now).0), at: now, day, body });
            };
            record(from, Body::PrescriptionEntered { prescription });
            if quarter + 1 < quarters {
                record(from.plus(14), Body::PrescriptionEnded { prescription: id });
            }
        }
        Prescriptions::of(&facts, Day::LAST)
    }

    #[test]
    fn a_calendar_does_not_grow_with_the_prescriptions_that_are_over() {
        let chosen = AsOf::new(BTreeSet::from([1, 3, 5]));
        for quarters in [1, 4, 40] {
            let last = FIRST.plus(91 * (i64::from(quarters) - 1));
            let weeks = weeks(&chosen, &a_quarter_each(quarters), last.plus(-CALENDAR_DAYS));
            assert_eq!(weeks.days().collect::<Vec<_>>(), [last], "after {quarters} quarters");
        }
    }

    #[test]
    fn the_weeks_of_a_calendar_are_those_that_were_asked_for_then() {
        let mut chosen = AsOf::new(BTreeSet::from([1, 3, 5]));
        chosen.change(FIRST.plus(20), BTreeSet::from([2, 6]));
        chosen.change(FIRST.plus(100), (1..=7).collect());
        let all = a_quarter_each(3);
        for since in (0..200).map(|later| FIRST.plus(later)) {
            let weeks = weeks(&chosen, &all, since);
            for day in (0..60).map(|later| since.plus(later)) {
                let days = chosen.on(day);
                let item = all.in_force(day).map(|known| known.exercises[0].days_per_week);
                let prescribed = item.map(|days_per_week| prescribed_weekdays(days_per_week, days));
                let told = WeekDays { chosen: days.clone(), prescribed: prescribed.unwrap_or_default() };
                assert_eq!(*weeks.on(day), told, "{day} since {since}");
            }
        }
    }
}
