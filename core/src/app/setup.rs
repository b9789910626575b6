//! The setup of a new person: what is still to be answered, and each step of it.

use std::collections::BTreeSet;

use super::person::Person;
use super::{Context, Midback};
use crate::error::Result;
use crate::facts::CheckReason;
use crate::screening::Screening;
use crate::screens;
use crate::screens::setup::{SetupAt, SetupScreen};
use crate::settings::{SettingKey, Settings};
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
                SetupAt::Conditions => {
                    let none = settings.conditions.as_ref().is_some_and(BTreeSet::is_empty);
                    screens::setup::choose(words, vec![setting(SettingKey::Conditions)], Some(none))
                }
                SetupAt::Equipment => {
                    let keys = [SettingKey::Equipment, SettingKey::Weights];
                    screens::setup::choose(words, keys.map(setting).into(), None)
                }
                SetupAt::Times => {
                    let keys = [SettingKey::Days, SettingKey::Times, SettingKey::Minutes];
                    screens::setup::choose(words, keys.map(setting).into(), None)
                }
                SetupAt::Ready => {
                    let person = Person::of(context, facts, settings, today)?;
                    let plan = person.plan();
                    screens::setup::ready(words, screens::plan::in_short(words, settings, &plan))
                }
            };
            Ok(screens::setup::screen(words, at, step))
        })
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
