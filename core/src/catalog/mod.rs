//! Which exercises there are: their ladders of levels, doses, equipment and what each asks of the body.
//!
//! The facts are data, one file an exercise in `catalog/exercises`, compiled in and read once.

mod exercise;

use std::sync::OnceLock;

pub use exercise::{Category, Equipment, Exercise, Level, Muscle, Position, Range, Resistance, Trait};

use crate::error::{Error, Result};
use crate::ids::ExerciseId;

include!(concat!(env!("OUT_DIR"), "/exercises.rs"));

/// All exercises, by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    exercises: Vec<Exercise>,
}

impl Catalog {
    /// The catalog that is compiled in.
    pub(crate) fn shipped() -> Result<&'static Self> {
        static SHIPPED: OnceLock<Result<Catalog>> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::read(EXERCISES)).as_ref().map_err(Clone::clone)
    }

    /// A catalog from the texts of exercise files, each with the id that its file name gives it.
    pub fn read(files: &[(&str, &str)]) -> Result<Self> {
        let mut exercises =
            files.iter().map(|(name, text)| Exercise::read(name, text)).collect::<Result<Vec<_>>>()?;
        exercises.sort_by(|one, other| one.id.cmp(&other.id));
        if let Some(twins) = exercises.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err(Error::unexpected(&format!("catalog: {} twice", twins[0].id)));
        }
        Ok(Self { exercises })
    }

    /// All exercises, by id.
    #[must_use]
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    /// The exercise of that id.
    pub fn exercise(&self, id: &ExerciseId) -> Result<&Exercise> {
        self.exercises
            .binary_search_by(|exercise| exercise.id.cmp(id))
            .map(|at| &self.exercises[at])
            .map_err(|_| Error::unknown("exercise", id.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_catalog_reads() {
        let catalog = Catalog::shipped().unwrap();
        let ladders: Vec<_> =
            catalog.exercises().iter().map(|e| (e.id.as_str(), e.levels.len(), e.starter_level)).collect();
        assert_eq!(
            ladders,
            [("cat-cow", 4, 1), ("seated-twist", 4, 1), ("single-arm-row", 4, 1), ("superman", 5, 1)]
        );
    }

    #[test]
    fn a_mistake_in_a_file_names_the_file() {
        let text = include_str!("../../catalog/exercises/cat-cow.toml");
        let mistakes = [
            ("measure = \"breaths\"", "measure = \"laps\""),
            ("dose = [8, 12]", "dose = [12, 8]"),
            ("sets = [1, 2]", "sets = [0, 2]"),
            ("article_level = 2", "article_level = 9"),
            ("id = \"cat-cow\"", "id = \"cow-cat\""),
            ("traits = []", "trait = []"),
        ];
        for (right, wrong) in mistakes {
            assert!(text.contains(right), "{right}");
            let error = Catalog::read(&[("cat-cow", &text.replacen(right, wrong, 1))]).unwrap_err();
            assert!(error.to_string().contains("cat-cow"), "{wrong}: {error}");
        }
    }
}
