//! What can a person change about an exercise of their plan? The screen offers what changes something now; a command
//! takes every wish that can be kept.

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
        let back = chosen.filter(|chosen| *chosen != PlanChoice::AsPlanned);
        back.map(|_| PlanChoice::AsPlanned).into_iter().collect()
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

/// Whether a choice can be kept: not where a prescription asks for the exercise, and nothing is put in that cannot be
/// done.
pub(crate) fn can_choose(
    plan: &Plan<'_>,
    prescribed: Option<&Prescription>,
    exercise: &ExerciseId,
    choice: PlanChoice,
) -> bool {
    let is_unfit = plan.unfit.iter().any(|(unfit, _)| unfit.id == *exercise);
    !(is_prescribed(prescribed, exercise) || choice == PlanChoice::In && is_unfit)
}

/// Whether a prescription asks for an exercise.
pub(crate) fn is_prescribed(prescribed: Option<&Prescription>, exercise: &ExerciseId) -> bool {
    prescribed.is_some_and(|one| one.exercises.iter().any(|item| item.what.exercise() == exercise))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, Condition};
    use crate::plan::Inputs;
    use crate::rules::RuleSet;
    use crate::settings::Settings;
    use crate::time::Day;
    use std::collections::BTreeMap;

    #[test]
    fn what_is_offered_can_be_chosen_and_what_cannot_be_kept_is_neither() {
        let rules = RuleSet::current();
        let mut settings = Settings::before_any_choice(&rules);
        settings.conditions = Some([Condition::Osteoporosis, Condition::Knee].into());
        let catalog = Catalog::shipped().unwrap();
        let taken_out = catalog.exercises()[0].id.clone();
        let edits_so_far = BTreeMap::from([(taken_out, PlanChoice::Out)]);
        let inputs = Inputs {
            rules: &rules,
            catalog,
            settings: &settings,
            edits: &edits_so_far,
            begun: None,
            today: Day::of(2026, 3, 28),
            course: crate::plan::Course::NEW,
        };
        let plan = Plan::of(&inputs);
        assert!(!plan.unfit.is_empty() && !plan.waiting.is_empty() && !plan.members.is_empty());
        for exercise in catalog.exercises() {
            let id = &exercise.id;
            for choice in edits(&plan, None, id, edits_so_far.get(id).copied()) {
                assert!(can_choose(&plan, None, id, choice), "{id}: {choice:?}");
            }
            for other in swaps(&plan, None, id) {
                assert!(
                    can_choose(&plan, None, &other.id, PlanChoice::In) && other.category == exercise.category
                );
            }
        }
        let (unfit, _) = plan.unfit[0];
        assert!(!can_choose(&plan, None, &unfit.id, PlanChoice::In));
        assert_eq!(edits(&plan, None, &unfit.id, None), []);
        assert_eq!(edits(&plan, None, &unfit.id, Some(PlanChoice::In)), [PlanChoice::AsPlanned]);
    }
}
