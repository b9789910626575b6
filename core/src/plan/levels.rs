//! At which level and with which load does a person do an exercise, or why at none?

use crate::catalog::{Caution, Condition, Exercise, Level, LoadStep, Resistance};
use crate::dose::{Dose, Load};
use crate::settings::{Owned, Settings};

use super::Inputs;

/// A level that a person can do, with what they have for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fit {
    /// From 1.
    pub(crate) level: u8,
    /// None: the body alone.
    pub(crate) load: Option<Load>,
}

/// Why no level of an exercise can be done (rule D4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// It is ruled out by this.
    Condition(Condition),
    /// These things are missing.
    Missing(Vec<Owned>),
}

/// Where a person who is new to an exercise begins (rule S1): at its starter level, else at the nearest one below
/// that fits, else one above it. Higher nobody begins.
pub(crate) fn starting(inputs: &Inputs<'_>, exercise: &Exercise) -> Result<Fit, Unfit> {
    let starter = exercise.starter_level;
    let mut unfit: Option<Unfit> = None;
    for number in (1..=starter).rev().chain([starter + 1]) {
        let Some(level) = exercise.level(number) else { continue };
        match fits(inputs, exercise, level, None) {
            Ok(load) => return Ok(Fit { level: number, load }),
            // What can be mended says more than what cannot.
            Err(why) => {
                if unfit.is_none() || matches!((&unfit, &why), (Some(Unfit::Condition(_)), Unfit::Missing(_)))
                {
                    unfit = Some(why);
                }
            }
        }
    }
    Err(unfit.unwrap_or(Unfit::Missing(Vec::new())))
}

/// The level for somebody who last did the exercise so: the same where it still fits, else the nearest one below,
/// else where a new person begins. `starter_only`: not above that level (rule A3).
pub(crate) fn current(
    inputs: &Inputs<'_>,
    exercise: &Exercise,
    last: Option<(u8, &Dose)>,
    starter_only: bool,
) -> Result<Fit, Unfit> {
    let start = starting(inputs, exercise);
    let Some((last_level, dose)) = last else { return start };
    let ceiling = match (&start, starter_only) {
        (Ok(start), true) => last_level.min(start.level),
        (Err(_), true) => last_level.min(exercise.starter_level),
        (_, false) => last_level,
    };
    let mut lower = (1..=ceiling).rev().filter_map(|number| exercise.level(number));
    let fit = lower.find_map(|level| {
        let load = fits(inputs, exercise, level, dose.load).ok()?;
        Some(Fit { level: level.number, load })
    });
    fit.map_or(start, Ok)
}

/// The easiest level that fits, for a bad day.
pub(crate) fn gentle(inputs: &Inputs<'_>, exercise: &Exercise) -> Option<Fit> {
    let mut levels = exercise.levels.iter().filter(|level| level.number <= exercise.starter_level);
    levels
        .find_map(|level| Some(Fit { level: level.number, load: fits(inputs, exercise, level, None).ok()? }))
}

/// The levels below one that fit, nearest first, for somebody who does it with that load.
pub(crate) fn below(inputs: &Inputs<'_>, exercise: &Exercise, level: u8, load: Option<Load>) -> Vec<Fit> {
    let lower = (1..level).rev().filter_map(|number| exercise.level(number));
    lower
        .filter_map(|level| {
            let load = fits(inputs, exercise, level, load).ok()?;
            Some(Fit { level: level.number, load })
        })
        .collect()
}

/// The load for a level, none for the body alone; or why the level cannot be done. `kept`: the load last used.
pub(super) fn fits(
    inputs: &Inputs<'_>,
    exercise: &Exercise,
    level: &Level,
    kept: Option<Load>,
) -> Result<Option<Load>, Unfit> {
    let conditions = inputs.settings.conditions.iter().flatten();
    for &condition in conditions {
        if inputs.catalog.cautions().of(condition, exercise, level) == Caution::Out {
            return Err(Unfit::Condition(condition));
        }
    }
    let mut missing = missing(inputs.settings, level);
    let load = load(inputs, level, kept);
    if load.is_err() {
        missing.extend(level.resistance.iter().map(|resistance| match resistance {
            Resistance::Band => Owned::Band(crate::dose::Band::Light),
            Resistance::Dumbbell => Owned::Dumbbell,
        }));
    }
    match load {
        Ok(load) if missing.is_empty() => Ok(load),
        _ => Err(Unfit::Missing(missing)),
    }
}

/// What a level needs beside a load and is not at home.
pub(crate) fn missing(settings: &Settings, level: &Level) -> Vec<Owned> {
    let things = level.equipment.iter().map(|&thing| Owned::Equipment(thing));
    things.filter(|thing| !settings.owned.contains(thing)).collect()
}

/// Whether a load is at home, or one that nobody could tell from it.
pub(crate) fn has(settings: &Settings, load: Load) -> bool {
    match load {
        Load::Band(band) => settings.owned.contains(&Owned::Band(band)),
        Load::Grams(_) => settings.weights.iter().any(|grams| Load::Grams(*grams).is_as_heavy_as(load)),
    }
}

/// There is no load that serves.
struct NoLoad;

/// The load for a level: the one last used, the next lighter one where that is no longer owned (rule C2), and for
/// somebody who is new to it the lightest, as long as that is light.
fn load(inputs: &Inputs<'_>, level: &Level, kept: Option<Load>) -> Result<Option<Load>, NoLoad> {
    let Some(step) = level.load else { return Ok(None) };
    let owned = owned_loads(inputs.settings, &level.resistance);
    let kept = kept.and_then(|kept| {
        let same = owned.iter().find(|load| **load == kept);
        same.or_else(|| owned.iter().rev().find(|load| not_heavier(**load, kept)))
    });
    if let Some(load) = kept {
        return Ok(Some(*load));
    }
    let light = owned.into_iter().find(|load| match load {
        Load::Band(band) => *band != crate::dose::Band::Strong,
        Load::Grams(grams) => *grams <= inputs.rules.light_weight_grams.value,
    });
    match step {
        LoadStep::Light => light.map(Some).ok_or(NoLoad),
        // Only somebody who has done it with less goes on to more.
        LoadStep::More => Err(NoLoad),
    }
}

/// What the person has that can serve: bands, then dumbbells, each lightest first.
fn owned_loads(settings: &Settings, serves: &[Resistance]) -> Vec<Load> {
    let bands = settings.owned.iter().filter_map(|thing| match thing {
        Owned::Band(band) if serves.contains(&Resistance::Band) => Some(Load::Band(*band)),
        _ => None,
    });
    let weights = settings.weights.iter().filter(|_| serves.contains(&Resistance::Dumbbell));
    bands.chain(weights.map(|grams| Load::Grams(*grams))).collect()
}

/// Whether one load of a kind is no heavier than another of the same kind.
pub(super) fn not_heavier(load: Load, than: Load) -> bool {
    match (load, than) {
        (Load::Band(load), Load::Band(than)) => load <= than,
        (Load::Grams(grams), Load::Grams(other)) => grams <= other || load.is_as_heavy_as(than),
        _ => false,
    }
}
