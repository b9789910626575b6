//! Which exercises can a session hold, and what are they called? The catalog's, and the person's own.
//!
//! A therapist may prescribe what the catalog does not hold. Such an exercise has the therapist's words as they
//! were written, one level that is made of its dose, no traits and no figure: nothing is known of it.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Category, Exercise, Position};
use crate::error::Result;
use crate::facts::Decision;
use crate::ids::ExerciseId;
use crate::words::Words;

/// The catalog and the person's own exercises, with the words for both.
#[derive(Debug)]
pub(crate) struct Book<'a> {
    words: &'a Words,
    catalog: &'a Catalog,
    own: BTreeMap<ExerciseId, OwnExercise>,
}

/// An exercise that only a prescription knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OwnExercise {
    /// One level, without traits.
    pub(crate) exercise: Exercise,
    /// What the therapist calls it.
    pub(crate) name: String,
    /// How it is done, in the therapist's words.
    pub(crate) instruction: String,
}

impl<'a> Book<'a> {
    pub(crate) fn new(words: &'a Words, catalog: &'a Catalog, own: Vec<OwnExercise>) -> Self {
        let own = own.into_iter().map(|one| (one.exercise.id.clone(), one)).collect();
        Self { words, catalog, own }
    }

    /// The exercise of that id, the catalog's or the person's own.
    pub(crate) fn exercise(&self, id: &ExerciseId) -> Result<&Exercise> {
        match self.own.get(id) {
            Some(own) => Ok(&own.exercise),
            None => self.catalog.exercise(id),
        }
    }

    /// What kind of exercise a decision is about.
    pub(crate) fn category(&self, decision: &Decision) -> Result<Category> {
        Ok(self.exercise(&decision.exercise)?.category)
    }

    /// The position that a decision asks for; none where it is not known.
    pub(crate) fn position(&self, decision: &Decision) -> Result<Option<Position>> {
        if self.own.contains_key(&decision.exercise) {
            return Ok(None);
        }
        let exercise = self.catalog.exercise(&decision.exercise)?;
        Ok(exercise.level(decision.level).map(|level| level.position))
    }

    /// What an exercise is called.
    pub(crate) fn name(&self, id: &ExerciseId) -> String {
        self.own.get(id).map_or_else(|| self.words.exercise_name(id), |own| own.name.clone())
    }

    /// What it is good for; for one of the person's own, that the app does not know it.
    pub(crate) fn aim(&self, id: &ExerciseId) -> String {
        if self.own.contains_key(id) { self.words.own_exercise_aim() } else { self.words.exercise_aim(id) }
    }

    /// What a level is called.
    pub(crate) fn level_name(&self, id: &ExerciseId, level: u8) -> String {
        if self.own.contains_key(id) {
            self.words.own_exercise_level()
        } else {
            self.words.level_name(id, level)
        }
    }

    /// How to do a level, step by step.
    pub(crate) fn how(&self, id: &ExerciseId, level: u8) -> Vec<String> {
        match self.own.get(id) {
            Some(own) => crate::words::lines(&own.instruction),
            None => self.words.level_how(id, level),
        }
    }

    /// What it feels like when it is done well.
    pub(crate) fn feel(&self, id: &ExerciseId, level: u8) -> String {
        if self.own.contains_key(id) {
            self.words.own_exercise_feel()
        } else {
            self.words.level_feel(id, level)
        }
    }

    /// What the figure of a level shows; empty where there is no figure.
    pub(crate) fn figure(&self, id: &ExerciseId, level: u8) -> String {
        if self.own.contains_key(id) { String::new() } else { self.words.figure(id, level) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Level, Range};
    use crate::device::Device;
    use crate::dose::{Measure, Sides};

    #[test]
    fn an_exercise_of_ones_own_has_the_therapists_words_and_nothing_that_the_app_made_up() {
        let device = Device { language: "en".into(), region: "GB".into(), hour24: true, first_weekday: 1 };
        let words = Words::for_device(&device).unwrap();
        let id = ExerciseId::new("own-019d3a52-7f80-7000-8000-000000000001");
        let level = Level {
            number: 1,
            position: Position::Seated,
            equipment: Vec::new(),
            resistance: Vec::new(),
            load: None,
            measure: Measure::Repetitions,
            dose: Range { low: 8, high: 8 },
            hold: None,
            spot_seconds: None,
            sets: Range { low: 1, high: 1 },
            sides: Sides::Together,
            rest_seconds: None,
            voice: Vec::new(),
            traits: Vec::new(),
            stricter: Vec::new(),
            harder_by: None,
        };
        let exercise = Exercise {
            id: id.clone(),
            category: Category::RangeOfMotion,
            muscles: Vec::new(),
            article_level: None,
            starter_level: 1,
            days_a_week: None,
            substitutes: Vec::new(),
            sources: Vec::new(),
            note: false,
            levels: vec![level],
        };
        let instruction = "Stand tall.\nSlide the towel up.".to_owned();
        let own = OwnExercise { exercise, name: "Towel slide".into(), instruction };
        let book = Book::new(&words, Catalog::shipped().unwrap(), vec![own]);
        assert_eq!(book.exercise(&id).unwrap().levels.len(), 1);
        assert_eq!(book.name(&id), "Towel slide");
        assert_eq!(book.how(&id, 1), ["Stand tall.", "Slide the towel up."]);
        assert_eq!(book.figure(&id, 1), "");
        assert!(book.aim(&id).contains("cannot check"), "{}", book.aim(&id));
        let known = ExerciseId::new("cat-cow");
        assert_eq!(book.name(&known), "Cat-cow");
        assert!(!book.figure(&known, 1).is_empty());
        assert!(book.exercise(&ExerciseId::new("own-nothing")).is_err());
    }
}
