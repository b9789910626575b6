//! For whom is a level out, or needs a note? The table of conditions and traits.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Caution, Condition, Exercise, Level, Named, Trait};
use crate::error::{Error, Result};
use crate::ids::ExerciseId;

/// What each condition says of each trait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cautions {
    rows: BTreeMap<Condition, Row>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    out: Vec<Trait>,
    note: Vec<Trait>,
    allowed: Vec<Trait>,
    /// Where every exercise but these is out, whatever its traits.
    everything_but: Option<Vec<ExerciseId>>,
}

impl Row {
    fn of(&self, asked: Trait) -> Caution {
        if self.out.contains(&asked) {
            Caution::Out
        } else if self.note.contains(&asked) {
            Caution::Note
        } else {
            Caution::Allowed
        }
    }
}

impl Cautions {
    /// Reads the table; every condition must say something of every trait, once.
    pub(super) fn read(text: &str) -> Result<Self> {
        let wrong = |what: &str| Error::unexpected(&format!("catalog: cautions: {what}"));
        let named: BTreeMap<String, Row> = toml::from_str(text).map_err(|error| wrong(error.message()))?;
        let rows = named.into_iter().map(|(name, row)| Ok((Condition::named(&name)?, row)));
        let rows: BTreeMap<Condition, Row> = rows.collect::<Result<_>>()?;
        for condition in Condition::all() {
            let row =
                rows.get(&condition).ok_or_else(|| wrong(&format!("{} is missing", condition.name())))?;
            for asked in Trait::all() {
                let cells = [&row.out, &row.note, &row.allowed].into_iter().flatten();
                if cells.filter(|cell| **cell == asked).count() != 1 {
                    return Err(wrong(&format!("{} of {} is not one cell", asked.name(), condition.name())));
                }
            }
        }
        Ok(Self { rows })
    }

    /// What a condition says of a demand.
    #[must_use]
    pub fn cell(&self, condition: Condition, demand: Trait) -> Caution {
        self.rows.get(&condition).map_or(Caution::Out, |row| row.of(demand))
    }

    /// What a condition means for a level: the strictest of what it says of the level's traits, and of what the
    /// level itself says.
    #[must_use]
    pub fn of(&self, condition: Condition, exercise: &Exercise, level: &Level) -> Caution {
        let Some(row) = self.rows.get(&condition) else { return Caution::Out };
        if row.everything_but.as_ref().is_some_and(|spared| !spared.contains(&exercise.id)) {
            return Caution::Out;
        }
        let by_traits = level.traits.iter().map(|&asked| row.of(asked));
        let by_level = level.stricter.iter().filter(|own| own.condition == condition).map(|own| own.caution);
        by_traits.chain(by_level).max().unwrap_or(Caution::Allowed)
    }

    /// What of a level a condition asks to take care of, where it is allowed with a note: demands of the level, and none
    /// for the level as a whole.
    #[must_use]
    pub fn notes(&self, condition: Condition, exercise: &Exercise, level: &Level) -> Vec<Option<Trait>> {
        let row = self.rows.get(&condition).filter(|_| self.of(condition, exercise, level) == Caution::Note);
        let Some(row) = row else { return Vec::new() };
        let noted = level.traits.iter().filter(|asked| row.of(**asked) == Caution::Note);
        let own =
            level.stricter.iter().filter(|own| own.condition == condition && own.caution == Caution::Note);
        noted.map(|asked| Some(*asked)).chain(own.map(|_| None)).collect()
    }

    /// The strictest that any of these conditions means for a level.
    #[must_use]
    pub fn worst(&self, conditions: &[Condition], exercise: &Exercise, level: &Level) -> Caution {
        let each = conditions.iter().map(|&condition| self.of(condition, exercise, level));
        each.max().unwrap_or(Caution::Allowed)
    }

    /// Whether any level of an exercise is left for somebody with these conditions.
    #[must_use]
    pub fn leaves(&self, conditions: &[Condition], exercise: &Exercise) -> bool {
        exercise.levels.iter().any(|level| self.worst(conditions, exercise, level) != Caution::Out)
    }
}
