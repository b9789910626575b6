//! Which facts does a decision stand on, besides when its exercise was last done? What composes a day sees levels and doses;
//! the days of what stands behind them are known here.

use super::Context;
use super::day::pain_now;
use super::situation::Situation;
use crate::error::Result;
use crate::facts::Decision;
use crate::receipt::{Because, Evidence, Nearest, Receipt};
use crate::settings::SettingKey;
use crate::store::Facts;

/// What an exercise depends on that a person has at home or has to mind.
const CHOICES: [SettingKey; 3] = [SettingKey::Conditions, SettingKey::Equipment, SettingKey::Weights];

impl Context {
    /// Adds to the receipts of a session that begins what they stand on.
    pub(super) fn document(
        &self,
        facts: &Facts<'_>,
        situation: &Situation<'_>,
        decisions: &mut [Decision],
    ) -> Result<()> {
        for decision in decisions {
            let receipt = &mut decision.receipt;
            match receipt.because() {
                Because::StarterOnly => at_starter_level(situation, receipt),
                Because::Adapted { day } => {
                    for key in CHOICES {
                        let changes = facts.changes_of(key, day)?;
                        // The first is the one that held when it was done.
                        let changed = changes.iter().map(|fact| fact.day).filter(|changed| *changed >= day);
                        receipt.evidence.extend(changed.last().map(|day| Evidence::Chosen { key, day }));
                    }
                    let chosen = receipt.evidence.iter().rev().find_map(|evidence| match evidence {
                        Evidence::Chosen { key, .. } => Some(*key),
                        _ => None,
                    });
                    receipt.nearest = chosen.map(|key| Nearest::Chosen { key });
                }
                Because::BadDay => {
                    let (day, pain) = (situation.person.today, pain_now(facts, situation.person.today)?);
                    receipt.evidence.extend(pain.flatten().map(|pain| Evidence::PainBefore { day, pain }));
                }
                Because::FirstTime | Because::SameAsLast { .. } | Because::Prescribed { .. } => {}
            }
        }
        Ok(())
    }
}

fn at_starter_level(situation: &Situation<'_>, receipt: &mut Receipt) {
    let mut flags: Vec<_> = situation.person.screening.at_starter_level().collect();
    flags.sort_by_key(|(_, day)| *day);
    let evidence = flags.iter().map(|(flag, day)| Evidence::Flag { flag: (*flag).clone(), day: *day });
    receipt.evidence.extend(evidence);
    // Where several are open, no single answer changes it.
    receipt.nearest = match flags.as_slice() {
        [(flag, _)] => Some(Nearest::FlagAnswered { flag: (*flag).clone() }),
        _ => None,
    };
}
