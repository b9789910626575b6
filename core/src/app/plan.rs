//! The plan: what it is, and what a person changes in it.

use std::collections::BTreeSet;

use super::situation::Situation;
use super::{Context, Midback};
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, PauseReason, PlanChoice};
use crate::ids::ExerciseId;
use crate::screens;
use crate::screens::plan::{PlanChange, PlanScreen, Week};
use crate::settings::{SettingChange, SettingKey};
use crate::store::{Facts, Recorder};
use crate::time::{Day, Moment};

/// The longest pause, in days: after it the person is asked again how they are.
const PAUSE_LIMIT: i64 = 180;

impl Midback {
    /// The plan: this week, the exercises with their levels, and why others are not among them.
    pub fn plan(&mut self, now: Moment) -> Result<PlanScreen> {
        self.read(now, |context, facts, settings, today| {
            let (words, screening) = (&context.words, context.screening(facts, today)?);
            if let Some(step) = Context::setup_step(facts, settings, &screening)? {
                return Ok(screens::plan::set_up(words, &context.book(facts)?, step, today));
            }
            let notice = screens::symptoms::notice(words, &screening);
            let situation = Situation::of(context, facts, settings, today)?;
            let week = week(context, facts, &situation)?;
            Ok(screens::plan::screen(words, &situation.book, settings, &situation.plan(), &week, notice))
        })
    }

    /// Puts an exercise into the plan, takes it out, or leaves it to the plan again. Says what that changed.
    pub fn edit_plan(
        &mut self,
        exercise: &ExerciseId,
        choice: PlanChoice,
        now: Moment,
    ) -> Result<PlanChange> {
        self.changing_plan(now, |context, recorder| {
            let exercise = context.catalog.exercise(exercise)?.id.clone();
            recorder.record(&Body::PlanEdited { exercise, choice })
        })
    }

    /// Takes one exercise out and puts another in. Says what that changed.
    pub fn swap_exercise(&mut self, out: &ExerciseId, into: &ExerciseId, now: Moment) -> Result<PlanChange> {
        self.changing_plan(now, |context, recorder| {
            let (out, into) =
                (context.catalog.exercise(out)?.id.clone(), context.catalog.exercise(into)?.id.clone());
            if out == into {
                return Err(Error::bad("exercise", Problem::Contradictory { given: out.to_string() }));
            }
            recorder.record(&Body::PlanEdited { exercise: out, choice: PlanChoice::Out })?;
            recorder.record(&Body::PlanEdited { exercise: into, choice: PlanChoice::In })
        })
    }

    /// The plan rests from one day to another, both included; the first is not before today.
    pub fn pause_plan(&mut self, reason: PauseReason, from: Day, until: Day, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| {
            let days = until.days_since(from) + 1;
            if recorder.today > from {
                return Err(Error::unknown("from", from.to_string()));
            }
            if until < from {
                let given = format!("{from}, {until}");
                return Err(Error::bad("until", Problem::Contradictory { given }));
            }
            if days > PAUSE_LIMIT {
                return Err(Error::out_of_range("until", days, 1, PAUSE_LIMIT));
            }
            recorder.record(&Body::PlanPaused { from, until, reason })
        })
    }

    /// Ends the pause that goes on, and takes back those to come. The days that it lasted stay paused.
    pub fn end_pause(&mut self, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let settings = context.settings(&recorder.facts)?;
            let today = recorder.today;
            let situation = Situation::of(context, &recorder.facts, &settings, today)?;
            for pause in situation.calendar.pauses.iter().filter(|pause| pause.until >= today) {
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
        self.changing_plan(now, |context, recorder| {
            let change = SettingChange::chosen(&context.rules, key, values)?;
            context.settings(&recorder.facts)?.apply(&context.rules, &change)?;
            recorder.record(&Body::SettingChanged(change))
        })
    }

    /// Does what a person did, and says what it changed in the plan.
    fn changing_plan(
        &mut self,
        now: Moment,
        command: impl FnOnce(&Context, &mut Recorder<'_>) -> Result<()>,
    ) -> Result<PlanChange> {
        self.write(now, |context, recorder| {
            let today = recorder.today;
            let settings_before = context.settings(&recorder.facts)?;
            let before = Situation::of(context, &recorder.facts, &settings_before, today)?;
            command(context, recorder)?;
            let settings = context.settings(&recorder.facts)?;
            let after = Situation::of(context, &recorder.facts, &settings, today)?;
            Ok(screens::plan::change(&context.words, &before.plan(), &after.plan()))
        })
    }
}

/// The week of today, from the day on which a week begins here.
fn week(context: &Context, facts: &Facts<'_>, situation: &Situation<'_>) -> Result<Week> {
    let today = situation.today;
    let back = i64::from((today.weekday_number() + 7 - context.words.first_weekday()) % 7);
    let done: BTreeSet<Day> = situation.done_days();
    let days = (-back..7 - back).map(|later| today.plus(later));
    let begun = facts.first_session_day()?;
    let days = days.map(|day| {
        let kind = situation.calendar.kind(day);
        // Nothing was missed before there was a plan.
        let kind = if day < today && begun.is_none_or(|begun| day < begun) {
            crate::schedule::DayKind::Rest
        } else {
            kind
        };
        (day, kind, done.contains(&day))
    });
    let coming = situation.calendar.pauses.iter().filter(|pause| pause.until >= today);
    Ok(Week { days: days.collect(), today, pause: coming.min_by_key(|pause| pause.from).copied() })
}
