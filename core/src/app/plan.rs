//! The plan: what it is, and what a person changes in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::person::Person;
use super::situation::Situation;
use super::{Context, Midback};
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, PauseReason, PlanChoice};
use crate::ids::ExerciseId;
use crate::plan;
use crate::schedule::{self, Calendar};
use crate::screens;
use crate::screens::plan::{PlanChange, PlanChosen, PlanScreen, PlanUndo, Week};
use crate::settings::{SettingChange, SettingKey, Settings};
use crate::setup::SettingValues;
use crate::store::{Facts, Recorder};
use crate::time::{Day, Moment};

impl Midback {
    /// The plan: this week, the exercises with their levels, and why others are not among them.
    pub fn plan(&mut self, now: Moment) -> Result<PlanScreen> {
        self.read(now, |context, facts, settings, today| {
            let (words, screening) = (&context.words, context.screening(facts, today)?);
            let notice = screens::symptoms::notice(words, context.catalog.symptoms(), &screening);
            if let Some(step) = Context::setup_step(facts, settings, &screening)? {
                // Whoever needs help first is not led into the setup.
                let at = (!screening.locked()).then_some(step);
                let notice = notice.filter(|_| screening.locked());
                return Ok(screens::plan::set_up(words, &context.book(facts, settings)?, at, notice, today));
            }
            let person = Person::screened(context, facts, settings, today, screening)?;
            let week = week(context, facts, &person.calendar, person.begun, today)?;
            let situation = Situation::about(person, facts)?;
            let person = &situation.person;
            let plan = person.plan();
            let over = facts.newest_start(today)?.is_some();
            let coming = situation.coming(&plan, over);
            Ok(PlanScreen {
                coming: coming.map(|ways| screens::plan::coming(words, &ways)),
                week_says: context.week_says(facts, today)?,
                ..screens::plan::screen(
                    words,
                    &person.book,
                    settings,
                    &person.edits,
                    &plan,
                    &person.doses.verdicts,
                    &week,
                    notice,
                )
            })
        })
    }

    /// Puts an exercise into the plan, takes it out, or leaves it to the plan again. Says what that changed.
    pub fn edit_plan(
        &mut self,
        exercise: &ExerciseId,
        choice: PlanChoice,
        now: Moment,
    ) -> Result<PlanChange> {
        self.undoable(now, |context, recorder, person, before| {
            let exercise = context.catalog.exercise(exercise)?.id.clone();
            let chosen = chosen(person, &exercise);
            if chosen.choice == choice {
                return Ok(());
            }
            if !plan::can_choose(&person.plan(), person.prescribed(), &exercise, choice) {
                return Err(Error::bad("exercise", Problem::NotOffered));
            }
            before.exercises.push(chosen);
            recorder.record(&Body::PlanEdited { exercise, choice })
        })
    }

    /// Takes one exercise out and puts another in. Says what that changed.
    pub fn swap_exercise(&mut self, out: &ExerciseId, into: &ExerciseId, now: Moment) -> Result<PlanChange> {
        self.undoable(now, |context, recorder, person, before| {
            let (out, into) =
                (context.catalog.exercise(out)?.id.clone(), context.catalog.exercise(into)?.id.clone());
            if out == into {
                return Err(Error::bad("exercise", Problem::Contradictory { given: out.to_string() }));
            }
            let swapped = [(&out, PlanChoice::Out), (&into, PlanChoice::In)];
            if swapped.into_iter().all(|(exercise, choice)| person.edits.get(exercise) == Some(&choice)) {
                return Ok(());
            }
            let plan = person.plan();
            let can = |(exercise, choice)| plan::can_choose(&plan, person.prescribed(), exercise, choice);
            if !swapped.into_iter().all(can) {
                return Err(Error::bad("exercise", Problem::NotOffered));
            }
            before.exercises.extend([chosen(person, &out), chosen(person, &into)]);
            recorder.record(&Body::PlanEdited { exercise: out, choice: PlanChoice::Out })?;
            recorder.record(&Body::PlanEdited { exercise: into, choice: PlanChoice::In })
        })
    }

    /// Takes a change of the plan back. Says what that changed; it can be taken back in its turn.
    pub fn undo_plan_change(&mut self, undo: &PlanUndo, now: Moment) -> Result<PlanChange> {
        self.undoable(now, |context, recorder, person, before| {
            for PlanChosen { exercise, choice } in &undo.exercises {
                let exercise = context.catalog.exercise(exercise)?.id.clone();
                before.exercises.push(chosen(person, &exercise));
                recorder.record(&Body::PlanEdited { exercise, choice: *choice })?;
            }
            for SettingValues { key, values } in &undo.settings {
                before.settings.push(context.values(person.settings, *key));
                context.choose(recorder, *key, values.clone())?;
            }
            Ok(())
        })
    }

    /// The plan rests from one day to another, both included; the first is not before today.
    pub fn pause_plan(&mut self, reason: PauseReason, from: Day, until: Day, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let longest = context.rules.pause_days_at_most.value;
            let days = until.days_since(from) + 1;
            if recorder.today > from {
                let earliest = recorder.today;
                return Err(Error::bad("from", Problem::TooEarly { given: from, earliest }));
            }
            if until < from {
                let given = format!("{from}, {until}");
                return Err(Error::bad("until", Problem::Contradictory { given }));
            }
            if days > longest {
                return Err(Error::out_of_range("until", days, 1, longest));
            }
            recorder.record(&Body::PlanPaused { from, until, reason })
        })
    }

    /// Ends the pause that goes on, and takes back those to come. The days that it lasted stay paused.
    pub fn end_pause(&mut self, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let settings = context.settings(&recorder.facts)?;
            let today = recorder.today;
            let person = Person::of(context, &recorder.facts, &settings, today)?;
            for pause in person.calendar.pauses.iter().filter(|pause| pause.until >= today) {
                let (from, reason) = (pause.from, pause.reason);
                // Nothing is left of one that has not begun.
                let until = today.max(from).plus(-1);
                recorder.record(&Body::PlanPaused { from, until, reason })?;
            }
            Ok(())
        })
    }

    /// Chooses the values of a setting; its key says which are possible. Says what that changed in the plan.
    pub fn change_setting(
        &mut self,
        key: SettingKey,
        values: Vec<String>,
        now: Moment,
    ) -> Result<PlanChange> {
        self.undoable(now, |context, recorder, person, before| {
            let was = context.values(person.settings, key);
            // What was never chosen is nothing to come back to.
            if person.settings.chosen.contains(&key) && was.values != values {
                before.settings.push(was);
            }
            context.choose(recorder, key, values)
        })
    }

    /// Does what a person did, notes what was chosen before it, and says what it changed and what takes it back.
    fn undoable(
        &mut self,
        now: Moment,
        command: impl FnOnce(&Context, &mut Recorder<'_>, &Person<'_>, &mut PlanUndo) -> Result<()>,
    ) -> Result<PlanChange> {
        let label = self.context.words.plan_change_undo();
        let mut before = PlanUndo { label, exercises: Vec::new(), settings: Vec::new() };
        let change = self.changing_plan(now, |context, recorder, person| {
            command(context, recorder, person, &mut before)
        })?;
        let is_something = !before.exercises.is_empty() || !before.settings.is_empty();
        Ok(PlanChange { undo: is_something.then_some(before), ..change })
    }

    /// Does what a person did, and says what it changed in the plan.
    pub(super) fn changing_plan(
        &mut self,
        now: Moment,
        command: impl FnOnce(&Context, &mut Recorder<'_>, &Person<'_>) -> Result<()>,
    ) -> Result<PlanChange> {
        self.write(now, |context, recorder| {
            let today = recorder.today;
            let settings_before = context.settings(&recorder.facts)?;
            let before = Person::of(context, &recorder.facts, &settings_before, today)?;
            command(context, recorder, &before)?;
            let settings = context.settings(&recorder.facts)?;
            let after =
                Person::screened(context, &recorder.facts, &settings, today, before.screening.clone())?;
            Ok(screens::plan::change(&context.words, &settings, &before.plan(), &after.plan()))
        })
    }
}

/// What the person has chosen of an exercise.
fn chosen(person: &Person<'_>, exercise: &ExerciseId) -> PlanChosen {
    let choice = person.edits.get(exercise).copied().unwrap_or(PlanChoice::AsPlanned);
    PlanChosen { exercise: exercise.clone(), choice }
}

impl Context {
    /// What is chosen of a setting.
    fn values(&self, settings: &Settings, key: SettingKey) -> SettingValues {
        let setting = screens::settings::one(&self.words, &self.rules, self.catalog, settings, key);
        SettingValues { key, values: setting.chosen() }
    }

    /// Chooses the values of a setting, or refuses them and names it.
    pub(super) fn choose(
        &self,
        recorder: &mut Recorder<'_>,
        key: SettingKey,
        values: Vec<String>,
    ) -> Result<()> {
        let change = SettingChange::chosen(&self.rules, key, values)?;
        Arc::unwrap_or_clone(self.settings(&recorder.facts)?).apply(&self.rules, &change)?;
        recorder.record(&Body::SettingChanged(change))
    }
}

/// The week of today, from the day on which a week begins here.
pub(super) fn week(
    context: &Context,
    facts: &Facts<'_>,
    calendar: &Calendar,
    begun: Option<Day>,
    today: Day,
) -> Result<Week> {
    Ok(week_of(context, calendar, &done_this_week(context, facts, today)?, begun, today))
}

/// The same where it is known on which days anything was done.
pub(super) fn week_of(
    context: &Context,
    calendar: &Calendar,
    done: &BTreeSet<Day>,
    begun: Option<Day>,
    today: Day,
) -> Week {
    let back = days_of_week_before(context, today);
    let days = (-back..7 - back).map(|later| today.plus(later));
    let days = schedule::marks(calendar, done, begun, today, days);
    let coming = calendar.pauses.iter().filter(|pause| pause.until >= today);
    Week { days, today, pause: coming.min_by_key(|pause| pause.from).copied() }
}

/// The days since this week began on which anything was done.
pub(super) fn done_this_week(context: &Context, facts: &Facts<'_>, today: Day) -> Result<BTreeSet<Day>> {
    let first = today.plus(-days_of_week_before(context, today));
    facts.trained_days(first)
}

/// How many days of its week lie before a day.
fn days_of_week_before(context: &Context, day: Day) -> i64 {
    i64::from((day.weekday_number() + 7 - context.words.first_weekday()) % 7)
}
