//! What of a file in HL7 FHIR R4 becomes a prescription, and what of it does not?
//!
//! A clinic's system writes exercises as a `ServiceRequest`, as a `CarePlan` with activities, or as a Bundle of them (the
//! Physical Activity implementation guide). What is certain becomes the values of our own format and goes through its one
//! reader (`plan/reading.rs`), so that every bound is the same. What is not certain is never guessed: it is told, and what
//! our format needs and the file lacks is a problem at its field. `docs/fhir.md` has the map in words.

mod activity;
mod amount;
mod elements;
mod head;
mod left;
mod library;
mod refusal;
mod status;
mod timing;

use super::json::Json;
use super::reading::{LIST, MARK, Trouble};
use crate::error::Problem;
use crate::ids::ExerciseId;

pub(crate) use left::{About, Left, Lefts};
pub(crate) use refusal::RESOURCE;

/// The system of codes in which an exercise of the catalog has its id as its code: a name, and nothing is fetched from it.
pub(crate) const EXERCISES: &str = "https://midback.app/exercise";
/// What the address of an extension begins with that says a field of our own format: `…/sets`.
pub(crate) const FIELDS: &str = "https://midback.app/prescription/";

/// What the exercises of the catalog are called: the exercise of exactly that name, in whatever language.
pub(crate) type Names<'a> = &'a dyn Fn(&str) -> Option<ExerciseId>;

/// What a file in FHIR says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heard {
    /// What was understood, as a file of our own format would say it.
    pub(crate) json: Json,
    /// What was not taken over.
    pub(crate) left: Lefts,
    /// What is wrong with it besides what is wrong with the values.
    pub(crate) troubles: Vec<Trouble>,
}

/// Reads a resource.
pub(crate) fn heard(json: &Json, names: Names<'_>) -> Result<Heard, Problem> {
    let library = refusal::opened(json)?;
    let mut left = Lefts::default();
    let mut head = head::Head::default();
    let found = activity::all_of(&library, names, &mut head, &mut left);
    if let (true, Some(mark)) = (found.exercises.is_empty(), found.mark) {
        return Err(Problem::NotInForce { mark });
    }
    library.besides(&mut left);
    let mut troubles = Vec::new();
    let mut fields = vec![(MARK.to_owned(), Json::Number(super::reading::FORMAT.into()))];
    fields.extend(head.fields(&mut left, &mut troubles));
    fields.push((LIST.to_owned(), Json::List(found.exercises)));
    Ok(Heard { json: Json::Object(fields), left, troubles })
}

#[cfg(test)]
mod tests;
