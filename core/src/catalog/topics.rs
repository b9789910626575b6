//! What answers to a body part, a complaint or a thing that people look for?
//!
//! Which words they type for it stands with the words of each language, in `words/<language>/search.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Category, Condition, Equipment, Exercise, Muscle, Position, Resistance};
use crate::error::{Error, Result};
use crate::ids::ExerciseId;

/// Something that people look for, whatever they call it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its words are `topics.<id>`.
    pub id: String,
    /// Whether every exercise here is for it, so that it tells none apart.
    #[serde(default)]
    pub every_exercise: bool,
    /// The exercises that come first.
    #[serde(default)]
    pub exercises: Vec<ExerciseId>,
    /// Every exercise of these kinds answers.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// Every exercise that uses one of these.
    #[serde(default)]
    pub muscles: Vec<Muscle>,
    /// Every exercise that has a level in one of these.
    #[serde(default)]
    pub positions: Vec<Position>,
    /// Every exercise that has a level which needs one of these.
    #[serde(default)]
    pub equipment: Vec<Equipment>,
    /// Every exercise that has a level with one of these.
    #[serde(default)]
    pub resistance: Vec<Resistance>,
    /// The pages about it.
    #[serde(default)]
    pub pages: Vec<String>,
    /// What a person may have who looks for it.
    #[serde(default)]
    pub conditions: Vec<Condition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    topics: Vec<Topic>,
}

impl Topic {
    /// Whether an exercise is about it by what it is, what it uses or what it needs.
    #[must_use]
    pub fn is_about(&self, exercise: &Exercise) -> bool {
        let muscle = exercise.muscles.iter().any(|muscle| self.muscles.contains(muscle));
        let level = exercise.levels.iter().any(|level| {
            self.positions.contains(&level.position)
                || level.equipment.iter().any(|thing| self.equipment.contains(thing))
                || level.resistance.iter().any(|load| self.resistance.contains(load))
        });
        muscle || level || self.categories.contains(&exercise.category)
    }
}

/// Reads the table; every id stands once.
pub(super) fn read(text: &str) -> Result<Vec<Topic>> {
    let wrong = |what: &str| Error::unexpected(&format!("catalog: topics: {what}"));
    let file: File = toml::from_str(text).map_err(|error| wrong(error.message()))?;
    let mut ids = BTreeSet::new();
    if let Some(twice) = file.topics.iter().find(|topic| !ids.insert(&topic.id)) {
        return Err(wrong(&format!("{} twice", twice.id)));
    }
    Ok(file.topics)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_is_named() {
        let error = |text: &str| read(text).unwrap_err().to_string();
        assert!(error("[[topics]]\nid = \"neck\"\nmuscle = []").contains("topics"));
        assert!(error("[[topics]]\nid = \"neck\"\n[[topics]]\nid = \"neck\"").contains("neck twice"));
    }
}
