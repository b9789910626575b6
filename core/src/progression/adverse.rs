//! What went wrong in a session of an exercise? Rule F5 counts it.

use super::evidence::pain_of;
use crate::facts::Morning;
use crate::rules::RuleSet;
use crate::scales::Pain;
use crate::training::Trained;

/// An adverse event of an exercise. A warning sign (rule B2) is one of the whole session, and a fact of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Adverse {
    /// So much pain that it ends an exercise, and more than before.
    MuchPain(Pain),
    /// Clearly worse on the next morning (rule C5).
    Flare,
}

/// The adverse events of a session of one exercise.
pub(crate) fn of(rules: &RuleSet, trained: &Trained) -> Vec<Adverse> {
    let (pain, rise) = pain_of(rules, trained);
    let much = pain.filter(|pain| {
        pain.value() >= rules.pain_that_ends_an_exercise.value && rise.is_some_and(|rise| rise > 0)
    });
    let flare =
        (trained.something && trained.morning == Some(Morning::ClearlyWorse)).then_some(Adverse::Flare);
    much.map(Adverse::MuchPain).into_iter().chain(flare).collect()
}
