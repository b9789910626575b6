//! Which facts does a decision stand on, besides when its exercise was last done? What composes a day sees levels and doses;
//! the days of what stands behind them are known here.

use super::day::pain_now;
use super::situation::Situation;
use crate::error::Result;
use crate::facts::Decision;
use crate::receipt::{Because, Evidence, Nearest, Receipt};
use crate::settings::SettingKey;
use crate::store::Facts;
use crate::time::Day;

/// What an exercise depends on that a person has at home or has to mind.
const CHOICES: [SettingKey; 3] = [SettingKey::Conditions, SettingKey::Equipment, SettingKey::Weights];

/// Adds to the receipts of a session that begins what they stand on.
pub(super) fn document(
    facts: &Facts<'_>,
    situation: &Situation<'_>,
    decisions: &mut [Decision],
) -> Result<()> {
    let today = situation.person.today;
    for decision in decisions {
        let receipt = &mut decision.receipt;
        match receipt.because() {
            Because::StarterOnly => at_starter_level(situation, receipt),
            Because::Adapted { day } => since_it_was_done(facts, day, receipt)?,
            Because::BadDay => {
                let pain = pain_now(facts, today)?.given();
                receipt.evidence.extend(pain.map(|pain| Evidence::PainBefore { day: today, pain }));
            }
            _ => {}
        }
    }
    Ok(())
}

/// What the person chose otherwise since the exercise was done on that day.
fn since_it_was_done(facts: &Facts<'_>, done: Day, receipt: &mut Receipt) -> Result<()> {
    for key in CHOICES {
        // The first is the one that held then.
        let changes = facts.changes_of(key, done)?;
        let newest = changes.iter().map(|fact| fact.day).rfind(|day| *day >= done);
        receipt.evidence.extend(newest.map(|day| Evidence::Chosen { key, day }));
    }
    let chosen = receipt.evidence.iter().rev().find_map(|evidence| match evidence {
        Evidence::Chosen { key, .. } => Some(*key),
        _ => None,
    });
    receipt.nearest = chosen.map(|key| Nearest::Chosen { key }).into_iter().collect();
    Ok(())
}

fn at_starter_level(situation: &Situation<'_>, receipt: &mut Receipt) {
    let mut flags: Vec<_> = situation.person.screening.at_starter_level().collect();
    flags.sort_by_key(|(_, day)| *day);
    let evidence = flags.iter().map(|(flag, day)| Evidence::Flag { flag: (*flag).clone(), day: *day });
    receipt.evidence.extend(evidence);
    // Where several are open, no single answer changes it.
    receipt.nearest = match flags.as_slice() {
        [(flag, _)] => vec![Nearest::FlagAnswered { flag: (*flag).clone() }],
        _ => Vec::new(),
    };
}
