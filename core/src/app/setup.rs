//! The setup of a new person: what is still to be answered, and each step of it.

use std::collections::BTreeSet;

use super::day::pain_described;
use super::person::Person;
use super::{Context, Midback};
use crate::error::{Error, Result};
use crate::facts::CheckReason;
use crate::screening::Screening;
use crate::screens;
use crate::screens::setup::{SetupKept, SetupScreen};
use crate::settings::{SettingKey, Settings};
use crate::setup::{SettingValues, SetupAnswers, SetupAt};
use crate::store::Facts;
use crate::time::Moment;

impl Midback {
    /// A step of the setup: that one, or the first one that is not answered yet.
    pub fn setup(&mut self, at: Option<SetupAt>, now: Moment) -> Result<SetupScreen> {
        self.read(now, |context, facts, settings, today| {
            let words = &context.words;
            let first_open = Context::setup_step(facts, settings, &context.screening(facts, today)?)?;
            let at = at.or(first_open).unwrap_or(SetupAt::Ready);
            let setting = |key| screens::settings::one(words, &context.rules, context.catalog, settings, key);
            let step = match at {
                SetupAt::Welcome => screens::setup::welcome(words),
                SetupAt::Check => screens::setup::check(words),
                SetupAt::Pain => screens::setup::pain(words),
                SetupAt::Conditions | SetupAt::Equipment | SetupAt::Times => {
                    let none_said = settings.conditions.as_ref().is_some_and(BTreeSet::is_empty);
                    let asked = at.settings().iter().copied().map(setting).collect();
                    screens::setup::choose(words, at, asked, none_said)
                }
                SetupAt::Ready => {
                    let person = Person::of(context, facts, settings, today)?;
                    let plan = person.plan();
                    let points = screens::plan::in_short(words, settings, &plan);
                    screens::setup::ready(words, points, screens::plan::pictures(&plan))
                }
            };
            let mut screen = screens::setup::screen(words, at, step, context.catalog.symptoms().pages());
            if at == SetupAt::Times {
                // As many times as a day has sessions (rule E2).
                let prescriptions = facts.prescriptions()?;
                let items = prescriptions.in_force(today).into_iter().flat_map(|known| &known.exercises);
                let sessions = items.map(|item| item.times_per_day).max().unwrap_or(1);
                if settings.times.len() < usize::from(sessions) {
                    screen.text = words.reminders_note_sessions(&sessions.to_string());
                }
            }
            Ok(screen)
        })
    }

    /// Keeps what a step of the setup was answered, all of it or nothing. Says what that changed in the plan, and
    /// where the setup goes on. What is wrong names its setting or its question.
    pub fn keep_setup_step(
        &mut self,
        step: SetupAt,
        answers: &SetupAnswers,
        now: Moment,
    ) -> Result<SetupKept> {
        let mut next = None;
        let change = self.changing_plan(now, |context, recorder, _| {
            match (step, answers) {
                (SetupAt::Pain, SetupAnswers::Pain { pain_now, average, worst, since }) => {
                    let told = pain_described(recorder.today, *pain_now, *average, *worst, *since)?;
                    recorder.record(&told)?;
                }
                (step, SetupAnswers::Chosen { settings, none }) => {
                    step.whole(settings, *none)?;
                    for SettingValues { key, values } in settings {
                        context.choose(recorder, *key, values.clone())?;
                    }
                }
                (_, SetupAnswers::Pain { .. }) => return Err(Error::unknown("step", "pain")),
            }
            let facts = &recorder.facts;
            let screening = context.screening(facts, recorder.today)?;
            let settings = context.settings(facts)?;
            next = Context::setup_step(facts, &settings, &screening)?;
            Ok(())
        })?;
        Ok(SetupKept { next: next.unwrap_or(SetupAt::Ready), change })
    }
}

impl Context {
    /// The first step of the setup that is not answered; none once all of them are.
    pub(super) fn setup_step(
        facts: &Facts<'_>,
        settings: &Settings,
        screening: &Screening,
    ) -> Result<Option<SetupAt>> {
        let checked = screening.due() != Some(CheckReason::First);
        let pain = facts.any("pain-described")?;
        if !checked && !facts.any("symptom-check-begun")? && !pain && settings.chosen.is_empty() {
            return Ok(Some(SetupAt::Welcome));
        }
        let open = SetupAt::STEPS.into_iter().find(|step| match step {
            SetupAt::Check => !checked,
            SetupAt::Pain => !pain,
            SetupAt::Conditions => settings.conditions.is_none(),
            SetupAt::Equipment => !settings.chosen.contains(&SettingKey::Equipment),
            SetupAt::Times => !settings.chosen.contains(&SettingKey::Days),
            SetupAt::Welcome | SetupAt::Ready => false,
        });
        Ok(open)
    }
}
