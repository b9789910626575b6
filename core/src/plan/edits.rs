//! What can a person change about an exercise of their plan? The screen shows it, and the commands hold to it.

use super::{Plan, WhyIn};
use crate::catalog::Exercise;
use crate::facts::PlanChoice;
use crate::ids::ExerciseId;
use crate::prescription::Prescription;

/// What can be changed about an exercise, what is least of a change first. Where a prescription asks for it, nothing: its
/// dose is on the prescription's own screen. `chosen`: what the person chose of it before.
pub(crate) fn edits(
    plan: &Plan<'_>,
    prescribed: Option<&Prescription>,
    exercise: &ExerciseId,
    chosen: Option<PlanChoice>,
) -> Vec<PlanChoice> {
    let is = |list: &[&Exercise]| list.iter().any(|one| one.id == *exercise);
    if is_prescribed(prescribed, exercise) {
        Vec::new()
    } else if let Some(member) = plan.member(exercise) {
        let back = (member.why == WhyIn::Chosen).then_some(PlanChoice::AsPlanned);
        back.into_iter().chain([PlanChoice::Out]).collect()
    } else if is(&plan.taken_out) {
        vec![PlanChoice::AsPlanned]
    } else if is(&plan.waiting) {
        vec![PlanChoice::In]
    } else {
        // What cannot be done now can at least be left to the plan again.
        chosen.filter(|chosen| *chosen != PlanChoice::AsPlanned).map(|_| PlanChoice::AsPlanned).into_iter().collect()
    }
}

/// The exercises that one of the plan can be swapped with: those of its kind that wait for their turn.
pub(crate) fn swaps<'a>(
    plan: &Plan<'a>,
    prescribed: Option<&Prescription>,
    exercise: &ExerciseId,
) -> Vec<&'a Exercise> {
    let Some(member) = plan.member(exercise).filter(|_| !is_prescribed(prescribed, exercise)) else {
        return Vec::new();
    };
    let same_kind = plan.waiting.iter().filter(|other| other.category == member.exercise.category);
    same_kind.filter(|other| !is_prescribed(prescribed, &other.id)).copied().collect()
}

/// Whether a prescription asks for an exercise.
pub(crate) fn is_prescribed(prescribed: Option<&Prescription>, exercise: &ExerciseId) -> bool {
    prescribed.is_some_and(|one| one.exercises.iter().any(|item| item.what.exercise() == exercise))
}
