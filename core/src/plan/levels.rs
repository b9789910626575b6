//! At which level and with which load does a person do an exercise, or why at none?

use crate::catalog::{Caution, Condition, Exercise, Level, LoadStep, Resistance};
use crate::dose::{Dose, Load};
use crate::ids::LevelId;
use crate::rules::RuleSet;
use crate::settings::{Owned, Settings};

use super::Inputs;

/// A level that a person can do, with what they have for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fit {
    pub(crate) level: LevelId,
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
    /// It was too much lately, and there is nothing easier (rule C4).
    TooMuch,
}

/// Where a person who is new to an exercise begins (rule S1): at its starter level, else at the nearest one below
/// that fits, else one above it. Higher nobody begins.
pub(crate) fn starting(inputs: &Inputs<'_>, exercise: &Exercise) -> Result<Fit, Unfit> {
    let above = exercise.at(exercise.starter().number + 1);
    let mut unfit: Option<Unfit> = None;
    for level in exercise.down_from(exercise.starter_level).chain(above) {
        match fits(inputs, exercise, level, None) {
            Ok(load) => return Ok(Fit { level: level.id, load }),
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
    last: Option<(LevelId, &Dose)>,
    starter_only: bool,
) -> Result<Fit, Unfit> {
    let start = starting(inputs, exercise);
    // Of a level that the catalog does not have any more nobody knows how hard it was.
    let Some((last, dose)) = last.and_then(|(id, dose)| Some((exercise.level(id)?, dose))) else {
        return start;
    };
    let start_level = start.as_ref().ok().and_then(|fit| exercise.level(fit.level));
    let start_level = start_level.unwrap_or_else(|| exercise.starter());
    let mut lower =
        exercise.down_from(last.id).filter(|level| !starter_only || level.number <= start_level.number);
    let fit = lower.find_map(|level| {
        let load = fits(inputs, exercise, level, dose.load).ok()?;
        Some(Fit { level: level.id, load })
    });
    fit.map_or(start, Ok)
}

/// The easiest level that fits, for a bad day.
pub(crate) fn gentle(inputs: &Inputs<'_>, exercise: &Exercise) -> Option<Fit> {
    let mut levels = exercise.levels.iter().filter(|level| !exercise.is_above_starter(level));
    levels.find_map(|level| Some(Fit { level: level.id, load: fits(inputs, exercise, level, None).ok()? }))
}

/// The levels below one that fit, nearest first, for somebody who does it with that load.
pub(crate) fn below(
    inputs: &Inputs<'_>,
    exercise: &Exercise,
    level: LevelId,
    load: Option<Load>,
) -> Vec<Fit> {
    exercise
        .down_from(level)
        .skip(1)
        .filter_map(|level| {
            let load = fits(inputs, exercise, level, load).ok()?;
            Some(Fit { level: level.id, load })
        })
        .collect()
}

/// The load for a level, none for the body alone; or why the level cannot be done. `kept`: the load last used.
pub(crate) fn fits(
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
    let light = owned.into_iter().find(|load| is_light(inputs.rules, *load));
    match step {
        LoadStep::Light => light.map(Some).ok_or(NoLoad),
        // Only somebody who has done it with less goes on to more.
        LoadStep::More => Err(NoLoad),
    }
}

/// The loads at home with which a level can be done, lightest first and of one kind: that of `in_use`, or where nothing is
/// in use that of the first that serves, bands before dumbbells. None where a condition or a missing thing rules it out.
pub(crate) fn loads(
    inputs: &Inputs<'_>,
    exercise: &Exercise,
    level: &Level,
    in_use: Option<Load>,
) -> Vec<Load> {
    let conditions = inputs.settings.conditions.iter().flatten();
    let is_out =
        |condition: &Condition| inputs.catalog.cautions().of(*condition, exercise, level) == Caution::Out;
    if conditions.into_iter().any(is_out) || !missing(inputs.settings, level).is_empty() {
        return Vec::new();
    }
    let mut owned = owned_loads(inputs.settings, &level.resistance);
    let kind = in_use.filter(|load| owned.iter().any(|own| is_of_one_kind(*own, *load)));
    if let Some(kind) = kind.or_else(|| owned.iter().find(|load| is_light(inputs.rules, **load)).copied()) {
        owned.retain(|load| is_of_one_kind(*load, kind));
    }
    owned
}

/// Whether a load is light enough for somebody who is new to it (rule S1).
pub(crate) fn is_light(rules: &RuleSet, load: Load) -> bool {
    match load {
        Load::Band(band) => band != crate::dose::Band::Strong,
        Load::Grams(grams) => grams <= rules.light_weight_grams.value,
    }
}

fn is_of_one_kind(load: Load, other: Load) -> bool {
    matches!((load, other), (Load::Band(_), Load::Band(_)) | (Load::Grams(_), Load::Grams(_)))
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
pub(crate) fn not_heavier(load: Load, than: Load) -> bool {
    match (load, than) {
        (Load::Band(load), Load::Band(than)) => load <= than,
        (Load::Grams(grams), Load::Grams(other)) => grams <= other || load.is_as_heavy_as(than),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::catalog::Catalog;
    use crate::ids::ExerciseId;
    use crate::time::Day;

    /// A later catalog has put a level in between and taken one out. Who was at a level that is still there stays at it,
    /// wherever it stands now; who was at one that is gone begins again, for nobody knows how hard it was.
    #[test]
    fn a_person_stays_at_their_level_when_the_ladder_changes() {
        let catalog = Catalog::shipped().unwrap();
        let shipped = catalog.exercise(&ExerciseId::new("superman")).unwrap();
        let mut changed = shipped.clone();
        let between = Level { id: LevelId::new(9), ..shipped.levels[1].clone() };
        changed.levels.insert(1, between);
        changed.levels.retain(|level| level.id != LevelId::new(3));
        (1..).zip(&mut changed.levels).for_each(|(number, level)| level.number = number);
        let rules = RuleSet::current();
        let settings = Settings::after(&rules, &[]);
        let settings = Settings { owned: Owned::all().collect(), ..settings };
        let inputs = Inputs {
            rules: &rules,
            catalog,
            settings: &settings,
            edits: &BTreeMap::new(),
            begun: None,
            today: Day::of(2026, 3, 28),
            course: crate::plan::Course::NEW,
        };
        let at = |exercise: &Exercise, last: u8| {
            let dose = exercise.levels[0].smallest_dose(None);
            let fit = current(&inputs, exercise, Some((LevelId::new(last), &dose)), false).unwrap();
            fit.level.as_number()
        };
        assert_eq!((at(shipped, 2), at(&changed, 2)), (2, 2));
        assert_eq!((at(shipped, 4), at(&changed, 4)), (4, 4));
        assert_eq!(
            (at(shipped, 3), at(&changed, 3)),
            (3, starting(&inputs, &changed).unwrap().level.as_number())
        );
        let below: Vec<u8> =
            below(&inputs, &changed, LevelId::new(2), None).iter().map(|fit| fit.level.as_number()).collect();
        assert_eq!(below, [9, 1]);
    }
}
