//! Which exercises can a session hold, and what are they called? The catalog's, and the person's own.
//!
//! A therapist may prescribe what the catalog does not hold. Such an exercise has the therapist's words as they
//! were written, one level that is made of its dose, no traits and no figure: nothing is known of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::{Catalog, Condition, Exercise};
use crate::direction::set_apart;
use crate::error::Result;
use crate::facts::Decision;
use crate::ids::{ExerciseId, LevelId, PrescriptionId};
use crate::plan::prescription::{OwnExercise, Prescriptions};
use crate::prescription::PrescribedExercise;
use crate::receipt::Because;
use crate::words::Words;

/// The catalog and the person's own exercises, with the words for both.
#[derive(Debug)]
pub(crate) struct Book<'a> {
    words: &'a Words,
    catalog: &'a Catalog,
    prescriptions: Arc<Prescriptions>,
    /// What the person's health is.
    conditions: Vec<Condition>,
}

impl<'a> Book<'a> {
    pub(crate) fn new(
        words: &'a Words,
        catalog: &'a Catalog,
        prescriptions: Arc<Prescriptions>,
        conditions: Vec<Condition>,
    ) -> Self {
        Self { words, catalog, prescriptions, conditions }
    }

    /// What was prescribed.
    pub(crate) fn prescriptions(&self) -> &Prescriptions {
        &self.prescriptions
    }

    fn own(&self, id: &ExerciseId) -> Option<&OwnExercise> {
        self.prescriptions.own_exercise(id)
    }

    /// The exercise of that id, the catalog's or the person's own.
    pub(crate) fn exercise(&self, id: &ExerciseId) -> Result<&Exercise> {
        match self.own(id) {
            Some(own) => Ok(&own.exercise),
            None => self.catalog.exercise(id),
        }
    }

    /// What an exercise is called; beside other names it stands for itself, whichever way it is written.
    pub(crate) fn name(&self, id: &ExerciseId) -> String {
        self.own(id).map_or_else(|| self.words.exercise_name(id), |own| set_apart(&own.name))
    }

    /// What it is good for; for one of the person's own, that the app does not know it.
    pub(crate) fn aim(&self, id: &ExerciseId) -> String {
        if self.own(id).is_some() { self.words.own_exercise_aim() } else { self.words.exercise_aim(id) }
    }

    /// What a level is called.
    pub(crate) fn level_name(&self, id: &ExerciseId, level: LevelId) -> String {
        if self.own(id).is_some() {
            self.words.own_exercise_level()
        } else {
            self.words.level_name(id, level)
        }
    }

    /// How to do a level, step by step.
    pub(crate) fn how(&self, id: &ExerciseId, level: LevelId) -> Vec<String> {
        match self.own(id) {
            Some(own) => crate::words::lines(&own.instruction),
            None => self.words.level_how(id, level),
        }
    }

    /// What it feels like when it is done well.
    pub(crate) fn feel(&self, id: &ExerciseId, level: LevelId) -> String {
        if self.own(id).is_some() { self.words.own_exercise_feel() } else { self.words.level_feel(id, level) }
    }

    /// What the figure of a level shows; empty where there is no figure.
    pub(crate) fn figure(&self, id: &ExerciseId, level: LevelId) -> String {
        if self.own(id).is_some() { String::new() } else { self.words.figure(id, level) }
    }

    /// Who prescribed it, and when: "From Dr. Ruiz, 3 March 2026".
    pub(crate) fn prescribed(&self, prescription: PrescriptionId) -> String {
        let known = self.prescriptions.get(prescription).map(|one| &one.prescription);
        known.map_or_else(String::new, |known| {
            self.words.reason_prescribed(&self.words.date(known.issued), &known.source)
        })
    }

    /// What the person takes care of in a level, for their health; each sentence once.
    pub(crate) fn cautions(&self, id: &ExerciseId, level: LevelId) -> Vec<String> {
        let Some((exercise, level)) =
            self.exercise(id).ok().and_then(|known| Some((known, known.level(level)?)))
        else {
            return Vec::new();
        };
        let mut all: Vec<String> = Vec::new();
        for &condition in &self.conditions {
            let demands = self.catalog.cautions().notes(condition, exercise, level);
            all.extend(self.words.cares(condition, &demands));
        }
        let mut seen = BTreeSet::new();
        all.retain(|care| seen.insert(care.clone()));
        all
    }

    /// What the therapist says of how to do it: how far to go, and a note.
    pub(crate) fn therapists_words(&self, decision: &Decision) -> Vec<String> {
        let Because::Prescribed { prescription } = decision.receipt.because() else { return Vec::new() };
        let known = self.prescriptions.get(prescription).map(|one| &one.prescription);
        let item = known
            .and_then(|known| known.exercises.iter().find(|item| *item.what.exercise() == decision.exercise));
        item.map_or_else(Vec::new, |item| limit_and_note(self.words, item))
    }
}

/// How far a prescribed exercise may go, and the therapist's note.
pub(crate) fn limit_and_note(words: &Words, item: &PrescribedExercise) -> Vec<String> {
    let limit = item.range_limit.as_deref().map(|limit| words.prescribed_limit(limit));
    let note = item.note.as_deref().map(|note| words.prescribed_note(note));
    limit.into_iter().chain(note).collect()
}
