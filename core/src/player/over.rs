//! What has ended: an exercise because it hurt, a session because nothing of it is left? Pure.

use crate::facts::{Decision, LeaveReason};
use crate::history::Session;
use crate::rules::RuleSet;

/// Whether nothing of the session is left: no set to do, nothing to say of an exercise that was tried, and no advice to
/// end that was not answered.
pub(crate) fn nothing_left(rules: &RuleSet, session: &Session) -> bool {
    let last = session.decisions.len().saturating_sub(1);
    let closed = |(at, decision): (usize, &Decision)| {
        let exercise = &decision.exercise;
        let (left, hurt) = (session.left(exercise), hurt(rules, session, decision));
        let whole = session.slots(decision).all(|slot| session.done(exercise, slot).is_some());
        let unsaid = session.was_tried(decision) && session.rating(exercise).is_none();
        let advised = hurt && at < last && !session.went_on(exercise);
        // Pain of 6 or more ends an exercise, whatever is left of it.
        (whole || left.is_some() || hurt) && !unsaid && !advised
    };
    session.ended || session.decisions.iter().enumerate().all(closed)
}

/// Whether the exercise hurt so that the session had better end: the person said so, or rated it so (rule B1).
pub(crate) fn hurt(rules: &RuleSet, session: &Session, decision: &Decision) -> bool {
    let limit = rules.pain_that_ends_an_exercise.value;
    let rated = session.rating(&decision.exercise).and_then(|rating| rating.pain);
    session.left(&decision.exercise) == Some(LeaveReason::Hurts)
        || rated.is_some_and(|pain| pain.value() >= limit)
}
