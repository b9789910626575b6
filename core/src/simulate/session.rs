//! How does a session go? Set by set, as the body has it.

use super::body::{Body, Felt};
use super::life::pain;
use super::people::{Person, Sort};
use super::phone::Phone;
use crate::dose::FirstSide;
use crate::facts::{Body as What, Decision, LeaveReason, SessionKind};
use crate::ids::SessionId;
use crate::scales::{Effort, HowHard};

/// Leads a session to its end.
pub(super) fn lead(
    person: &Person,
    phone: &mut Phone<'_>,
    body: &mut Body,
    kind: SessionKind,
    decisions: &[Decision],
    before: u8,
) {
    let session = phone.begin(kind, decisions.to_vec());
    // Who answers only what is asked tells it on the page at the end.
    let on_one_page = person.sort == Sort::Brief && person.of_sort.is_multiple_of(2);
    let (mut added, mut efforts) = (Vec::new(), Vec::new());
    for decision in decisions {
        let exercise = decision.exercise.clone();
        let Ok(known) = phone.catalog.exercise(&exercise) else { continue };
        let Some(level) = known.level(decision.level) else { continue };
        if body.leaves_out(1) {
            let reason = LeaveReason::NoTime;
            phone.happened(What::ExerciseLeft { session, exercise, reason });
            continue;
        }
        let felt = body.feel(known, level, &decision.dose, before);
        // After its first set; of what has only one nothing is left to make easier.
        let eases = felt.eased && decision.dose.sets > 1;
        let easier = if eases { phone.easier(known, decision, 2) } else { None };
        sets(phone, session, decision, felt, if easier.is_some() { 1 } else { decision.dose.sets });
        if let Some(step) = easier {
            let (level, dose, sides) = (step.level, step.dose.clone(), step.dose.sides);
            phone.happened(What::MadeEasier { session, exercise: exercise.clone(), level, dose, from: 2 });
            for set in 2..=step.dose.sets {
                for side in sides.in_order(FirstSide::Left) {
                    let (exercise, side, amount) = (exercise.clone(), *side, step.dose.amount);
                    if set <= decision.dose.sets {
                        phone.happened(What::SetDone { session, exercise, set, side, amount });
                    }
                }
            }
        } else if felt.share < 1.0 {
            let reason = if felt.pain >= 6 { LeaveReason::Hurts } else { LeaveReason::TooHard };
            phone.happened(What::ExerciseLeft { session, exercise: exercise.clone(), reason });
        }
        if on_one_page {
            if felt.pain > before {
                added.push((exercise.clone(), felt.pain.into()));
            }
            efforts.push((exercise, in_words(felt.effort)));
        } else {
            let effort = Effort::try_from(i32::from(felt.effort)).unwrap_or_default();
            let (pain, effort) = (Some(pain(felt.pain)), Some(effort));
            phone.happened(What::ExerciseRated { session, exercise, pain, effort });
        }
    }
    if on_one_page {
        let usual = HowHard::AboutRight;
        efforts.retain(|(_, effort)| *effort != usual);
        phone.felt(session, &added, usual, &efforts);
    }
    phone.end(session);
}

/// The page at the end asks in words.
fn in_words(effort: u8) -> HowHard {
    match effort {
        ..3 => HowHard::Easy,
        3..6 => HowHard::AboutRight,
        6..9 => HowHard::Hard,
        9.. => HowHard::TooHard,
    }
}

/// Does as much of the sets as the body lets.
fn sets(phone: &mut Phone<'_>, session: SessionId, decision: &Decision, felt: Felt, last: u8) {
    let dose = &decision.dose;
    let done = f64::from(dose.sets) * if last < dose.sets { 1.0 } else { felt.share };
    for set in 1..=last {
        let part = (done - f64::from(set - 1)).clamp(0.0, 1.0);
        let amount = whole(f64::from(dose.amount) * part);
        for side in dose.sides.in_order(FirstSide::Left) {
            let (exercise, side) = (decision.exercise.clone(), *side);
            phone.happened(What::SetDone { session, exercise, set, side, amount });
        }
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of an amount, which is small"
)]
fn whole(value: f64) -> u16 {
    value.floor().clamp(0.0, f64::from(u16::MAX)) as u16
}
