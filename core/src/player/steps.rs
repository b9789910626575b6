//! What comes next in a session, from what has been done of it. Pure.

use crate::facts::{Decision, LeaveReason};
use crate::history::{Session, Slot};
use crate::rules::RuleSet;

/// The next thing a person does in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// Do this set.
    DoSet { decision: &'a Decision, slot: Slot },
    /// Say how this exercise felt.
    Rate { decision: &'a Decision },
    /// It hurt: the end of the session is offered before the next exercise (rule B1).
    Advise { decision: &'a Decision },
    /// Nothing is left to do.
    Over,
}

/// The next step of `session`.
pub(crate) fn next<'a>(rules: &RuleSet, session: &'a Session) -> Step<'a> {
    if session.ended {
        return Step::Over;
    }
    for (at, decision) in session.decisions.iter().enumerate() {
        let exercise = &decision.exercise;
        let left = session.left(exercise);
        // Pain of 6 or more ends an exercise, whatever is left of it.
        if left.is_none() && !hurt(rules, session, decision) {
            let undone = session.slots(decision).find(|&slot| session.done(exercise, slot).is_none());
            if let Some(slot) = undone {
                return Step::DoSet { decision, slot };
            }
        }
        let tried = left == Some(LeaveReason::Hurts) || !session.amounts(decision).is_empty();
        if tried && session.rating(exercise).is_none() {
            return Step::Rate { decision };
        }
        let more_to_come = at + 1 < session.decisions.len();
        if more_to_come && hurt(rules, session, decision) && !session.went_on(exercise) {
            return Step::Advise { decision };
        }
    }
    Step::Over
}

/// Whether the exercise hurt so that the session had better end: the person said so, or rated it so (rule B1).
pub(crate) fn hurt(rules: &RuleSet, session: &Session, decision: &Decision) -> bool {
    let limit = rules.pain_that_ends_an_exercise.value;
    let rated = session.rating(&decision.exercise).and_then(|rating| rating.pain);
    session.left(&decision.exercise) == Some(LeaveReason::Hurts)
        || rated.is_some_and(|pain| pain.value() >= limit)
}
