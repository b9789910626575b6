//! What a search can find: every exercise and every page, in every language.

use crate::catalog::Catalog;
use crate::ids::ExerciseId;
use crate::search::{Document, Weight};
use crate::words::Words;

/// Something that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    Exercise(ExerciseId),
    Page(String),
}

/// All that can be found, exercises first.
pub(crate) fn documents(catalog: &Catalog, languages: &[(&str, Words)]) -> Vec<Document<Found>> {
    let exercises = catalog.exercises().iter().map(|exercise| {
        let id = &exercise.id;
        let mut document = Document::new(Found::Exercise(id.clone()));
        for (tag, words) in languages {
            document.add(Weight::Name, tag, &words.exercise_name(id));
            document.add(Weight::About, tag, &words.exercise_aim(id));
            document.add(Weight::About, tag, &words.name(exercise.category));
            for &muscle in &exercise.muscles {
                document.add(Weight::About, tag, &words.name(muscle));
            }
            document.add(Weight::Text, tag, &words.exercise_why(id));
            for level in &exercise.levels {
                document.add(Weight::About, tag, &words.level_name(id, level.id));
                for &thing in &level.equipment {
                    document.add(Weight::Text, tag, &words.name(thing));
                }
            }
        }
        document
    });
    let pages = catalog.pages().iter().map(|page| {
        let id = format!("learn-{}", page.id);
        let mut document = Document::new(Found::Page(page.id.clone()));
        for (tag, words) in languages {
            document.add(Weight::Name, tag, &words.of_data(&id));
            document.add(Weight::About, tag, &words.of_data_attribute(&id, "summary").unwrap_or_default());
            for statement in &page.statements {
                document.add(Weight::Text, tag, &words.of_data(&format!("{id}-{}", statement.id)));
            }
        }
        document
    });
    exercises.chain(pages).collect()
}
