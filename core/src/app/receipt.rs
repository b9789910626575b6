//! Which facts does a decision stand on, besides when its exercise was last done? What composes a day sees levels and doses;
//! the days of what stands behind them are known here.

use super::day::pain_now;
use super::situation::Situation;
use crate::error::Result;
use crate::facts::Decision;
use crate::ids::FlagId;
use crate::receipt::{Because, Evidence, Nearest, Receipt};
use crate::scales::Pain;
use crate::settings::SettingKey;
use crate::store::Facts;
use crate::time::Day;

/// What an exercise depends on that a person has at home or has to mind.
const CHOICES: [SettingKey; 3] = [SettingKey::Conditions, SettingKey::Equipment, SettingKey::Weights];

/// What the receipts of a session stand on that begins today.
#[derive(Debug)]
pub(crate) struct Grounds<'a> {
    pub(crate) today: Day,
    /// The pain that was said before it.
    pub(crate) pain: Option<Pain>,
    /// The open flags that keep every exercise at the level of its beginning, with the day of each.
    pub(crate) flags: Vec<(&'a FlagId, Day)>,
}

/// Adds to the receipts of a session that begins what they stand on.
pub(super) fn document(
    facts: &Facts<'_>,
    situation: &Situation<'_>,
    decisions: &mut [Decision],
) -> Result<()> {
    let today = situation.person.today;
    let flags = situation.person.screening.at_starter_level().collect();
    let grounds = Grounds { today, pain: pain_now(facts, today)?.given(), flags };
    grounds.document(decisions, |key, since| {
        Ok(facts.changes_of(key, since)?.iter().map(|fact| fact.day).collect())
    })
}

impl Grounds<'_> {
    /// The same; `changed`: on which days a choice changed since a day, the first being the one that held then.
    pub(crate) fn document(
        &self,
        decisions: &mut [Decision],
        changed: impl Fn(SettingKey, Day) -> Result<Vec<Day>>,
    ) -> Result<()> {
        for decision in decisions {
            let receipt = &mut decision.receipt;
            match receipt.because() {
                Because::StarterOnly => self.at_starter_level(receipt),
                Because::Adapted { day } => since_it_was_done(&changed, day, receipt)?,
                Because::BadDay => {
                    let said = |pain| Evidence::PainBefore { day: self.today, pain };
                    receipt.evidence.extend(self.pain.map(said));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn at_starter_level(&self, receipt: &mut Receipt) {
        let mut flags = self.flags.clone();
        flags.sort_by_key(|(_, day)| *day);
        let evidence = flags.iter().map(|(flag, day)| Evidence::Flag { flag: (*flag).clone(), day: *day });
        receipt.evidence.extend(evidence);
        // Where several are open, no single answer changes it.
        receipt.nearest = match flags.as_slice() {
            [(flag, _)] => vec![Nearest::FlagAnswered { flag: (*flag).clone() }],
            _ => Vec::new(),
        };
    }
}

/// What the person chose otherwise since the exercise was done on that day.
fn since_it_was_done(
    changed: &impl Fn(SettingKey, Day) -> Result<Vec<Day>>,
    done: Day,
    receipt: &mut Receipt,
) -> Result<()> {
    for key in CHOICES {
        // The first is the one that held then.
        let newest = changed(key, done)?.into_iter().rfind(|day| *day >= done);
        receipt.evidence.extend(newest.map(|day| Evidence::Chosen { key, day }));
    }
    let chosen = receipt.evidence.iter().rev().find_map(|evidence| match evidence {
        Evidence::Chosen { key, .. } => Some(*key),
        _ => None,
    });
    receipt.nearest = chosen.map(|key| Nearest::Chosen { key }).into_iter().collect();
    Ok(())
}
