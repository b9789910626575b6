//! Everything the app can be asked and told: the table of contents.
//!
//! A question changes nothing. An action is one transaction: when it returns it is durable, when it fails
//! nothing was written, and repeating it changes nothing.

mod check;
mod check_in;
mod data;
mod day;
mod dose;
mod gathered;
mod health;
mod history;
mod home;
mod live;
mod lookup;
mod past;
mod person;
mod plan;
mod prescription;
mod progress;
pub(crate) mod receipt;
mod reminder_answers;
mod reminders;
mod report;
mod session;
mod session_days;
mod setup;
mod situation;

pub use data::DataReader;
pub use live::LivePlayer;
pub use session::{AddedAnswer, EffortAnswer, SessionAnswers};

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use prescription::PrescriptionInput;

use crate::catalog::Catalog;
use crate::device::Device;
use crate::error::{Error, Result};
use crate::facts::{Body, Fact};
use crate::rules::RuleSet;
use crate::screens;
use crate::screens::settings::SettingsScreen;
use crate::screens::shell::{OpeningError, ShellScreen};
use crate::settings::{self, SettingChange, SettingKey, Settings};
use crate::store::{Facts, Recorder, Store};
use crate::time::{Day, Moment};
use crate::words::Words;

/// One person's data, opened.
#[derive(Debug)]
pub struct Midback {
    store: Option<Store>,
    /// The data that is to be open and could not be opened again: it is tried with the next call.
    wanted: Option<(PathBuf, [u8; 16])>,
    context: Context,
}

/// What is the same for every call.
#[derive(Debug)]
struct Context {
    rules: RuleSet,
    catalog: &'static Catalog,
    words: Words,
}

impl Midback {
    /// Opens the data in `folder`, making or upgrading it where needed. `random`: 16 bytes, new at each opening,
    /// from which ids are made.
    pub fn open(folder: &Path, random: [u8; 16], device: &Device) -> Result<Self> {
        let context = Context {
            rules: RuleSet::current(),
            catalog: Catalog::shipped()?,
            words: Words::for_device(device)?,
        };
        Ok(Self { store: Some(Store::open(folder, random)?), wanted: None, context })
    }

    /// What is shown to a person whose data did not open.
    pub fn opening_error(error: &Error, device: &Device) -> Result<OpeningError> {
        Ok(screens::shell::opening_error(&Words::for_device(device)?, error))
    }

    /// Closes the data, so that its files can be moved. Every later call says that it is closed.
    pub fn close(&mut self) {
        self.store = None;
        self.wanted = None;
    }

    /// The phone's language or habits have changed.
    pub fn set_device(&mut self, device: &Device) -> Result<()> {
        self.context.words = Words::for_device(device)?;
        Ok(())
    }

    /// The sentence a person reads for `error`.
    #[must_use]
    pub fn error_text(&self, error: &Error) -> String {
        self.context.words.error(error)
    }

    /// What stands around every screen.
    #[must_use]
    pub fn shell(&self) -> ShellScreen {
        screens::shell::shell(&self.context.words)
    }

    /// What can be chosen, and what is.
    pub fn settings(&mut self, now: Moment) -> Result<SettingsScreen> {
        self.read(now, |context, _, settings, _| {
            Ok(screens::settings::screen(&context.words, &context.rules, context.catalog, settings))
        })
    }

    /// Fails on purpose, half-way through writing: an app proves with it, on the very phone it runs on, that a
    /// defect of the core neither ends the app nor leaves anything half-written.
    ///
    /// # Panics
    ///
    /// Always: that is what it is for.
    pub fn rehearse_defect(&mut self, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let values = vec![context.rules.minutes_range.value.0.to_string()];
            recorder.record(&Body::SettingChanged(SettingChange { key: SettingKey::Minutes, values }))?;
            panic!("a defect, rehearsed")
        })
    }

    fn store(&mut self) -> Result<(&Context, &mut Store)> {
        if let Some((folder, random)) = &self.wanted {
            self.store = Some(Store::open(folder, *random)?);
            self.wanted = None;
        }
        match &mut self.store {
            Some(store) => Ok((&self.context, store)),
            None => Err(Error::Closed),
        }
    }

    /// Answers a question from the facts, the settings and the training day of `now`.
    fn read<T>(
        &mut self,
        now: Moment,
        question: impl FnOnce(&Context, &Facts<'_>, &Settings, Day) -> Result<T>,
    ) -> Result<T> {
        let now = now.checked()?;
        let (context, store) = self.store()?;
        store.read(|facts| {
            let settings = context.settings(facts)?;
            let today = settings.day(now);
            let facts = &facts.on(today, now);
            let context = Context {
                words: context.words.in_units(settings.units),
                rules: context.rules.clone(),
                catalog: context.catalog,
            };
            question(&context, facts, &settings, today)
        })
    }

    /// Does what a person did, all of it or nothing.
    fn write<T>(
        &mut self,
        now: Moment,
        command: impl FnOnce(&Context, &mut Recorder<'_>) -> Result<T>,
    ) -> Result<T> {
        let now = now.checked()?;
        let (context, store) = self.store()?;
        let day = |facts: &Facts<'_>| Ok(context.settings(facts)?.day(now));
        store.write(now, day, |recorder| command(context, recorder))
    }
}

impl Context {
    /// What the person has chosen, whatever their clock said when they did.
    fn settings(&self, facts: &Facts<'_>) -> Result<Arc<Settings>> {
        facts.settings(|changes| self.settings_of(changes))
    }

    fn settings_of(&self, changes: &[Fact]) -> Settings {
        let mut turned = None;
        let changes = changes.iter().filter_map(|fact| match &fact.body {
            Body::SettingChanged(change) => {
                if change.key == SettingKey::DayTurn {
                    turned = Some((fact.at, fact.day));
                }
                Some(change.clone())
            }
            _ => None,
        });
        let changes = settings::beside_each_other(changes.collect());
        Settings { turned, ..Settings::after(&self.rules, &changes) }
    }
}
