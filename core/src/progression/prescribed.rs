//! What is the dose of an exercise that a therapist prescribed? It moves inside what they allow; where a rule would take it
//! below that, or change what is locked, it is left out until the therapist was asked. Rule C7.

use super::decide::{Case, Decided, Lower, Raise, Verdict, away, flared, limits, merged, rising, strained};
use super::ladder::Ladder;
use crate::catalog::{Level, Range};
use crate::dose::Dose;
use crate::ids::{FactId, PrescriptionId};
use crate::receipt::{Because, Evidence, Gate, Nearest, Receipt, Step};
use crate::rules::RuleSet;
use crate::time::Day;

/// What a therapist asks for, of one exercise.
#[derive(Debug, Clone)]
pub(crate) struct Order<'a> {
    pub(crate) prescription: PrescriptionId,
    pub(crate) issued: Day,
    pub(crate) level: &'a Level,
    /// The low end of every range.
    pub(crate) first: Dose,
    pub(crate) sets: Range<u8>,
    pub(crate) amount: Range<u16>,
    pub(crate) locked: bool,
    /// Whether it is prescribed once a week or less.
    pub(crate) rarely: bool,
    /// Whether the therapist wanted to see the person before today.
    pub(crate) review_is_past: bool,
    /// That the therapist answered after it was left out: the sessions before that say nothing any more.
    pub(crate) answered: Option<FactId>,
}

impl Order<'_> {
    pub(super) fn ladder(&self, rules: &RuleSet) -> Ladder {
        Ladder::within(rules, self.level, &self.first, self.sets, self.amount)
    }

    fn start(&self) -> Step {
        Step { level: self.level.id, dose: self.first.clone() }
    }

    fn receipt(&self) -> Receipt {
        Receipt {
            evidence: vec![Evidence::Prescribed { day: self.issued }],
            nearest: vec![Nearest::Prescription],
            ..Because::Prescribed { prescription: self.prescription }.into()
        }
    }

    /// The same receipt, which says besides that it is prescribed; where nothing that is done changes it, another prescription
    /// does.
    fn named(&self, mut receipt: Receipt) -> Receipt {
        if receipt.nearest.is_empty() {
            receipt.nearest.push(Nearest::Prescription);
        }
        if !receipt.is_prescribed() {
            receipt.also.push(Because::Prescribed { prescription: self.prescription });
        }
        receipt
    }
}

/// Decides; the case's history is of this prescription alone.
pub(super) fn decide(case: &Case<'_>, order: &Order<'_>) -> Verdict {
    let stay = |step: Step, receipt: Receipt| Verdict::Dose(Decided { step, receipt, raise: None });
    let present = case.history.present.as_ref();
    let at = present.and_then(|present| case.ladder.place(case.exercise, &present.step, |_| true));
    let (Some(present), Some(at)) = (present, at) else { return stay(order.start(), order.receipt()) };
    let step = case.ladder.rung(at).step.clone();
    let mut base = order.receipt();
    base.from = Some(present.step.clone());
    let long_away = case.days_away >= limits(case).level_below;
    let hurt = [flared(case, at), strained(case, at)];
    // The second flare in a short time goes to the level below, which is below whatever is prescribed.
    let second = case.flare.is_some_and(|flare| flare.second);
    // After much pain it rests for that day, whatever sessions are still to come.
    let out = order.locked || second || hurt_today(case);
    let below = |lower: &&Lower| lower.to.is_none_or(|to| to >= at) || out;
    if let Some(lower) = hurt.iter().flatten().find(below) {
        let mut receipt = Receipt { because: lower.because, nearest: vec![Nearest::Therapist], ..base };
        receipt.evidence.extend(lower.evidence.iter().cloned());
        return Verdict::LeftOut(order.named(receipt));
    }
    if long_away {
        let days = u16::try_from(case.days_away).unwrap_or(u16::MAX);
        let mut receipt =
            Receipt { because: Because::Away { days }, nearest: vec![Nearest::Therapist], ..base };
        let last = case.history.last_done.as_ref();
        receipt.evidence.extend(last.map(|last| Evidence::Done { day: last.day }));
        return Verdict::LeftOut(order.named(receipt));
    }
    if order.locked {
        return stay(step, base);
    }
    let away = away(case, at).filter(|lower| lower.to.is_some_and(|to| to < at));
    let mut lower: Vec<_> = hurt.into_iter().flatten().chain(away).collect();
    lower.sort_by_key(|lower| lower.to);
    if let Some(to) = lower.first().and_then(|lower| lower.to) {
        let receipt = merged(base, lower);
        return stay(case.ladder.rung(to).step.clone(), order.named(receipt));
    }
    match rising(case, present, at, base.clone()) {
        Verdict::Dose(Decided { raise: Some(_), step, .. }) if order.review_is_past => {
            let receipt = Receipt { because: Because::NotNow { gate: Gate::ReviewPast }, ..base };
            stay(step, order.named(receipt))
        }
        Verdict::Dose(decided) => Verdict::Dose(Decided {
            receipt: order.named(decided.receipt),
            raise: decided.raise.map(|raise| Raise { receipt: order.named(raise.receipt), ..raise }),
            ..decided
        }),
        left @ Verdict::LeftOut(_) => left,
    }
}

/// Whether it hurt much in a session of today.
fn hurt_today(case: &Case<'_>) -> bool {
    let much = case.rules.pain_that_ends_an_exercise.value;
    case.history.run.iter().any(|attempt| {
        attempt.day == case.today.day
            && attempt.rise > 0
            && attempt.pain.is_some_and(|pain| pain.value() >= much)
    })
}
