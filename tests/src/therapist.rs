//! The acts of a story that are about a prescription.

use std::path::Path;

use midback_core::screens::prescription_form::{DraftExercise, DraftValue};
use midback_core::{Error, PrescriptionInput, Result};

use crate::{Show, World};

/// Does an act, and says what is seen; none where it is another's.
pub(crate) fn act(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    let now = world.now();
    match words {
        ["prescription"] => return Ok(Some(world.app().prescription(now)?.show())),
        ["import", file @ ..] => world.app().import_prescription(&content(file)?, now).map(|_| ())?,
        ["preview", file @ ..] => {
            let input = match file {
                ["draft"] => PrescriptionInput::Draft { draft: world.draft.clone() },
                file => PrescriptionInput::File { bytes: content(file)? },
            };
            return Ok(Some(world.app().preview_prescription(&input, now)?.show()));
        }
        ["correct", file @ ..] => {
            world.draft = world.app().correct_prescription(&content(file)?, now)?;
        }
        ["draft"] => world.draft = world.app().prescription_draft(None, now)?,
        ["draft", "again"] => {
            let id = world.in_force()?.id;
            world.draft = world.app().prescription_draft(Some(id), now)?;
        }
        ["add", "exercise"] => world.draft.exercises.push(DraftExercise::default()),
        ["fill", place, rest @ ..] => fill(world, place, rest)?,
        ["form"] => {
            let draft = world.draft.clone();
            return Ok(Some(world.app().prescription_form(&draft, now)?.show()));
        }
        ["save", "draft"] => {
            let draft = world.draft.clone();
            world.app().save_prescription(&draft, now).map(|_| ())?;
        }
        ["end", "prescription"] => {
            let id = world.in_force()?.id;
            world.app().end_prescription(id, now)?;
        }
        ["knows", "not", item, condition] => knows(world, item, condition, false)?,
        ["knows", item, condition] => knows(world, item, condition, true)?,
        _ => return Ok(None),
    }
    Ok(Some(String::new()))
}

/// A file of a prescription: an example by its name, or the text itself.
fn content(words: &[&str]) -> Result<Vec<u8>> {
    match words {
        [name] if !name.starts_with('{') => {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/prescription");
            let file = folder.join(format!("example-{name}.json"));
            std::fs::read(file).map_err(|_| Error::unexpected("no such example"))
        }
        text => Ok(text.join(" ").into_bytes()),
    }
}

/// Puts a value into the draft: above the exercises, or into the exercise of that number, from 1.
fn fill(world: &mut World, place: &str, rest: &[&str]) -> Result<()> {
    let (values, field, value) = match (place.parse::<usize>(), rest.split_first()) {
        (Ok(number), Some((field, value))) => {
            let exercise = world.draft.exercises.get_mut(number.wrapping_sub(1));
            let exercise = exercise.ok_or_else(|| Error::unexpected("no such exercise"))?;
            (&mut exercise.values, *field, value)
        }
        _ => (&mut world.draft.values, place, rest),
    };
    values.retain(|known| known.field != field);
    values.push(DraftValue { field: field.to_owned(), value: value.join(" ") });
    Ok(())
}

/// Whether the therapist knows of a condition, for the exercise of that number, from 1.
fn knows(world: &mut World, number: &str, condition: &str, knows: bool) -> Result<()> {
    let (card, now) = (world.in_force()?, world.now());
    let at = number.parse::<usize>().unwrap_or_default();
    let item = card.items.get(at.wrapping_sub(1)).and_then(|item| item.item);
    let item = item.ok_or_else(|| Error::unexpected("no such exercise"))?;
    world.app().therapist_knows(card.id, item, condition, knows, now)
}
