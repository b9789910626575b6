//! What a person has chosen, and what counts until they choose.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Equipment, Exercise, Named};
use crate::dose::{Band, FirstSide};
use crate::error::{Error, Problem, Result};
use crate::rules::RuleSet;
use crate::time::Hour;

/// Something a person can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SettingKey {
    /// Minutes of a session: one whole number.
    Minutes,
    /// The side that goes first: `left` or `right`.
    FirstSide,
    /// What there is at home: any of the names of equipment, `light-band`, `medium-band`, `strong-band`.
    Equipment,
    /// The hour at which a new day starts: one whole number.
    DayTurn,
}

impl SettingKey {
    /// The name in the data, and of the field when a value is refused.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::FirstSide => "first-side",
            Self::Equipment => "equipment",
            Self::DayTurn => "day-turn",
        }
    }
}

/// All settings at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) minutes: u8,
    pub(crate) first_side: FirstSide,
    pub(crate) owned: BTreeSet<Owned>,
    pub(crate) day_turn: Hour,
}

/// A thing a person has at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owned {
    Equipment(Equipment),
    Band(Band),
}

/// Every band, with its name in the data.
const BANDS: [(Band, &str); 3] =
    [(Band::Light, "light-band"), (Band::Medium, "medium-band"), (Band::Strong, "strong-band")];

impl Owned {
    /// The name in the data.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Equipment(equipment) => equipment.name(),
            Self::Band(band) => BANDS.iter().find(|(known, _)| *known == band).map_or("", |(_, name)| name),
        }
    }

    /// Everything there is.
    fn all() -> impl Iterator<Item = Self> {
        Equipment::all().map(Self::Equipment).chain(BANDS.iter().map(|(band, _)| Self::Band(*band)))
    }

    fn named(name: &str) -> Option<Self> {
        Self::all().find(|thing| thing.name() == name)
    }

    /// The things worth asking for: those that an exercise needs at the level where a new person begins.
    pub(crate) fn asked_for(catalog: &Catalog) -> Vec<Self> {
        let levels: Vec<_> = catalog.exercises().iter().map(Exercise::starter).collect();
        let needed = |thing: &Owned| {
            levels.iter().any(|level| match thing {
                Self::Equipment(equipment) => level.equipment.contains(equipment),
                Self::Band(band) => *band == Band::Light && !level.resistance.is_empty(),
            })
        };
        Self::all().filter(needed).collect()
    }
}

/// What a home has in some form, whether or not anybody bought it for exercise.
const IN_MOST_HOMES: [Equipment; 8] = [
    Equipment::Mat,
    Equipment::Chair,
    Equipment::Wall,
    Equipment::Table,
    Equipment::DoorFrame,
    Equipment::Cushion,
    Equipment::Pillow,
    Equipment::Towel,
];

/// One change of a setting, as it is kept. A choice of one has one value, a choice of several any number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SettingChange {
    pub(crate) key: SettingKey,
    pub(crate) values: Vec<String>,
}

impl Settings {
    /// What counts until a person chooses: what most homes have in some form.
    pub(crate) fn before_any_choice(rules: &RuleSet) -> Self {
        Self {
            minutes: rules.minutes.value,
            first_side: FirstSide::Left,
            owned: IN_MOST_HOMES.map(Owned::Equipment).into(),
            day_turn: rules.day_turn.value,
        }
    }

    /// The settings after `changes`, oldest first.
    pub(crate) fn after(rules: &RuleSet, changes: &[SettingChange]) -> Result<Self> {
        let mut settings = Self::before_any_choice(rules);
        for change in changes {
            settings.apply(rules, change)?;
        }
        Ok(settings)
    }

    /// Makes one change, or refuses it and names the field.
    pub(crate) fn apply(&mut self, rules: &RuleSet, change: &SettingChange) -> Result<()> {
        match change.key {
            SettingKey::Minutes => {
                let (low, high) = rules.minutes_range.value;
                self.minutes = change.number(low, high)?;
            }
            SettingKey::DayTurn => self.day_turn = Hour(change.number(0, rules.day_turn_latest.value.0)?),
            SettingKey::FirstSide => {
                self.first_side = match change.one()? {
                    "left" => FirstSide::Left,
                    "right" => FirstSide::Right,
                    other => return Err(change.unknown(other)),
                }
            }
            SettingKey::Equipment => {
                self.owned = change
                    .values
                    .iter()
                    .map(|name| Owned::named(name).ok_or_else(|| change.unknown(name)))
                    .collect::<Result<_>>()?;
            }
        }
        Ok(())
    }
}

impl SettingChange {
    fn one(&self) -> Result<&str> {
        match self.values.as_slice() {
            [value] => Ok(value),
            [] => Err(Error::bad(self.key.name(), Problem::Missing)),
            [_, second, ..] => Err(self.unknown(second)),
        }
    }

    fn number(&self, low: u8, high: u8) -> Result<u8> {
        let text = self.one()?;
        let number: i64 = text.parse().map_err(|_| self.unknown(text))?;
        u8::try_from(number)
            .ok()
            .filter(|number| (low..=high).contains(number))
            .ok_or_else(|| Error::out_of_range(self.key.name(), number, low.into(), high.into()))
    }

    fn unknown(&self, given: &str) -> Error {
        Error::unknown(self.key.name(), given)
    }
}
