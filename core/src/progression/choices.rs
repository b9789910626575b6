//! What can a person choose instead of a dose, and what becomes of it? Rule C9.

use super::decide::{Case, Verdict, closed, decide};
use super::history::is_same;
use super::ladder::Ladder;
use crate::facts::DoseChoice;
use crate::ids::FactId;
use crate::receipt::{Because, Step, Strain};
use crate::time::Day;

/// A dose that the person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The fact that says so: whatever session came after it has the dose.
    pub(crate) fact: FactId,
    pub(crate) day: Day,
    pub(crate) step: Step,
    pub(crate) how: DoseChoice,
}

impl Choice {
    /// The reason that it is for a dose.
    pub(super) fn because(&self) -> Because {
        let day = self.day;
        match self.how {
            DoseChoice::Less => Because::Chosen { day },
            DoseChoice::More => Because::ChosenUp { day },
            DoseChoice::TakenBack => Because::TakenBack { day },
            // What was withdrawn is not read as a choice.
            DoseChoice::Withdrawn => Because::SameAsLast { day },
        }
    }
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Offer {
    pub(crate) step: Step,
    pub(crate) how: DoseChoice,
}

/// A dose, where it stands, and what can be chosen instead.
#[derive(Debug, Clone)]
pub(crate) struct Choosing {
    pub(crate) verdict: Verdict,
    pub(crate) ladder: Ladder,
    pub(crate) offers: Vec<Offer>,
}

impl Choosing {
    pub(super) fn of(case: &Case<'_>, start: &Step) -> Self {
        Self { verdict: decide(case, start), ladder: case.ladder.clone(), offers: offers(case, start) }
    }
}

/// What can be chosen instead of today's dose: one step less, at once; a lowering taken back, on a later day; and what was
/// done in full not long ago. Upward nothing past what keeps doses from rising.
fn offers(case: &Case<'_>, start: &Step) -> Vec<Offer> {
    let Verdict::Dose(decided) = decide(case, start) else { return Vec::new() };
    let Some(at) = case.ladder.exactly(&decided.step) else { return Vec::new() };
    let full = |step: &Step| case.history.full_on(step).is_some();
    let less = case.ladder.down(at, full);
    let mut offers = Vec::new();
    // What was chosen and not done yet can be left to the rules again.
    if case.choice.is_some()
        && let Verdict::Dose(without) = decide(&Case { choice: None, ..*case }, start)
        && !is_same(&without.step, &decided.step)
    {
        offers.push(Offer { step: without.step, how: DoseChoice::Withdrawn });
    }
    // What is offered already is not offered by another name.
    let is_new = |offers: &[Offer], new: &Offer| offers.iter().all(|known| !is_same(&known.step, &new.step));
    let less = less.map(|to| offer(case, to, DoseChoice::Less)).filter(|less| is_new(&offers, less));
    offers.extend(less);
    // What falls today can be taken back on a later day.
    if matches!(
        decided.receipt.because(),
        Because::Strained { .. } | Because::Flared { .. } | Because::Away { .. } | Because::StarterOnly
    ) {
        return offers;
    }
    let up = taken_back(case, at).map(|to| offer(case, to, DoseChoice::TakenBack));
    let up = up.or_else(|| known_above(case, at).map(|to| offer(case, to, DoseChoice::More)));
    offers.extend(up.filter(|up| is_new(&offers, up)));
    offers
}

fn offer(case: &Case<'_>, to: usize, how: DoseChoice) -> Offer {
    Offer { step: case.ladder.rung(to).step.clone(), how }
}

/// The dose before a lowering that can be taken back.
fn taken_back(case: &Case<'_>, at: usize) -> Option<usize> {
    let present = case.history.present.as_ref()?;
    let can_be = match present.because {
        Because::Strained { strain } => strain != Strain::MuchPain,
        Because::Away { days } => i64::from(days) < case.rules.progression.undo_away_days.value,
        _ => false,
    };
    let (from, since) = case.history.fell.as_ref().filter(|_| can_be)?;
    let to = case.ladder.exactly(from).filter(|to| *to > at)?;
    let later = *since < case.today.day;
    (later && case.flare.is_none() && closed(case, case.ladder.rung(to).number).is_none()).then_some(to)
}

/// The highest dose above that was done in full not long ago, and that nothing lowered from since.
fn known_above(case: &Case<'_>, at: usize) -> Option<usize> {
    let recent = |day: &Day| case.today.day.days_since(*day) < case.rules.progression.return_days.value;
    let known = case.history.full.iter().filter(|(step, day)| {
        recent(day) && !case.history.lowered_from.iter().any(|(from, on)| is_same(from, step) && on >= day)
    });
    let to = known.filter_map(|(step, _)| case.ladder.exactly(step)).max().filter(|to| *to > at)?;
    closed(case, case.ladder.rung(to).number).is_none().then_some(to)
}
