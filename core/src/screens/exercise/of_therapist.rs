//! An exercise that only a therapist knows: what they said of it, and nothing else, for nothing else is known.

use super::{ExerciseDose, ExerciseOfTherapist, ExerciseScreen, fact};
use crate::book::{Book, limit_and_note};
use crate::ids::LevelId;
use crate::prescription::{PrescribedExercise, Prescription, What};
use crate::screens::prescription::heading;
use crate::words::Words;

/// `item`: what was prescribed of it last.
pub(crate) fn screen(
    words: &Words,
    book: &Book<'_>,
    (prescription, item): (&Prescription, &PrescribedExercise),
    dose: Option<ExerciseDose>,
) -> ExerciseScreen {
    let id = item.what.exercise();
    let said = ExerciseOfTherapist {
        title: heading(words, prescription),
        words: limit_and_note(words, item),
        how: book.how(id, LevelId::OWN),
        feel_title: words.exercise_feel(),
        feel: book.feel(id, LevelId::OWN),
    };
    let kind = match &item.what {
        What::Own { category, .. } => *category,
        What::Catalog { .. } => None,
    };
    ExerciseScreen {
        exercise: id.clone(),
        name: book.name(id),
        picture: None,
        figure: book.figure(id, LevelId::OWN),
        aim: book.aim(id),
        why_title: words.exercise_why_title(),
        why: None,
        note_title: words.exercise_note_title(),
        note: None,
        of_therapist: Some(said),
        facts_title: words.exercise_facts(),
        facts: kind.into_iter().map(|kind| fact(words.exercise_category(), words.name(kind))).collect(),
        cautions_title: words.exercise_cautions(),
        cautions: Vec::new(),
        mine: dose,
        ladder_title: words.exercise_ladder(),
        levels: Vec::new(),
        substitutes_title: words.exercise_substitutes(),
        substitutes: Vec::new(),
        sources_title: words.exercise_sources(),
        sources: Vec::new(),
    }
}
