//! Which sessions does a day have, and which of them are left to be done?

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Context;
use super::person::calendar;
use crate::error::Result;
use crate::plan::prescription::Prescriptions;
use crate::schedule::Calendar;
use crate::settings::Settings;
use crate::store::Facts;
use crate::time::Day;

/// The sessions of the days around today.
pub(super) struct SessionDays {
    pub(super) calendar: Calendar,
    pub(super) prescriptions: Arc<Prescriptions>,
    /// Whether anything is prescribed more than once a day.
    several_a_day: bool,
    chosen: BTreeSet<u8>,
    /// How many sessions were begun on each of the last days.
    pub(super) begun: BTreeMap<Day, u8>,
}

impl SessionDays {
    pub(super) fn of(context: &Context, facts: &Facts<'_>, settings: &Settings, today: Day) -> Result<Self> {
        let prescriptions = facts.prescriptions()?;
        let in_force = prescriptions.in_force(today);
        Ok(Self {
            calendar: calendar(context, facts, &prescriptions, today)?,
            several_a_day: in_force
                .is_some_and(|known| known.exercises.iter().any(|item| item.times_per_day > 1)),
            chosen: settings.days.clone(),
            begun: facts.begun_since(today.plus(-context.rules.reminders.look_back_days()))?,
            prescriptions,
        })
    }

    /// How many sessions a day has (rule C7).
    pub(super) fn sessions(&self, day: Day) -> u8 {
        if self.several_a_day {
            self.prescriptions.sessions(day, self.calendar.after_all(day), &self.chosen)
        } else {
            1
        }
    }

    /// How many sessions of a day were begun.
    pub(super) fn begun_on(&self, day: Day) -> u8 {
        self.begun.get(&day).copied().unwrap_or_default()
    }
}
