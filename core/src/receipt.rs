//! Why is a dose what it is? A decision's receipt: what it went from, every rule that applied, the facts it stands on with
//! their days, and the nearest fact that would have changed it.
//!
//! A decision that was acted on keeps its receipt for ever. `screens/receipt.rs` says it in words.

use serde::{Deserialize, Serialize};

use crate::dose::Dose;
use crate::ids::{FlagId, LevelId, PrescriptionId};
use crate::rules::RuleId;
use crate::scales::Pain;
use crate::settings::SettingKey;
use crate::time::Day;

/// Why a dose is what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Receipt {
    /// The level and dose that it went from; none where there was nothing before.
    pub from: Option<Step>,
    /// The reason that decided.
    pub(crate) because: Because,
    /// What applied besides it.
    pub(crate) also: Vec<Because>,
    /// What it stands on, oldest first.
    pub evidence: Vec<Evidence>,
    /// The nearest fact that would have changed it; none where no rule in force would have.
    pub nearest: Option<Nearest>,
}

/// A place on an exercise's ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Which level.
    pub level: LevelId,
    /// How much.
    pub dose: Dose,
}

/// A reason for a dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Because {
    /// The exercise was not done before: rule S1.
    FirstTime,
    /// It was done on this day, and nothing says to change it: rule C3.
    SameAsLast {
        /// The day it was last done.
        day: Day,
    },
    /// A therapist prescribed it: rule C7.
    Prescribed {
        /// In which prescription.
        prescription: PrescriptionId,
    },
    /// Since it was done on this day, what the person has or has to mind is different, and so is the exercise: rule
    /// D4.
    Adapted {
        /// The day it was last done.
        day: Day,
    },
    /// It is a bad day: the easiest form. Rule B5.
    BadDay,
    /// A flag of the symptom check is open: not above the level of the beginning. Rule A3.
    StarterOnly,
}

/// A fact that a decision stands on, with its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Evidence {
    /// The exercise was last done.
    Done {
        /// On this day.
        day: Day,
    },
    /// A therapist prescribed it.
    Prescribed {
        /// On this day.
        day: Day,
    },
    /// A flag of the symptom check was opened.
    Flag {
        /// Which.
        flag: FlagId,
        /// On this day.
        day: Day,
    },
    /// The pain before a session was said.
    PainBefore {
        /// On this day.
        day: Day,
        /// From 0 to 10.
        pain: Pain,
    },
    /// A setting was changed.
    Chosen {
        /// Which.
        key: SettingKey,
        /// On this day.
        day: Day,
    },
}

/// The nearest fact that would have changed a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Nearest {
    /// Another prescription, or its end.
    Prescription,
    /// What becomes of a flag of the symptom check.
    FlagAnswered {
        /// Which.
        flag: FlagId,
    },
    /// That a setting were as it was.
    Chosen {
        /// Which.
        key: SettingKey,
    },
    /// The day's usual session, chosen instead of the gentle one.
    UsualSession,
}

impl Because {
    /// The rule that this reason belongs to.
    #[must_use]
    pub fn rule(self) -> RuleId {
        match self {
            Self::FirstTime => RuleId::S1,
            Self::SameAsLast { .. } => RuleId::C3,
            Self::Prescribed { .. } => RuleId::C7,
            Self::Adapted { .. } => RuleId::D4,
            Self::BadDay => RuleId::B5,
            Self::StarterOnly => RuleId::A3,
        }
    }
}

impl From<Because> for Receipt {
    /// A receipt of one reason, and nothing else yet.
    fn from(because: Because) -> Self {
        Self { from: None, because, also: Vec::new(), evidence: Vec::new(), nearest: None }
    }
}

impl Receipt {
    /// The reason that decided.
    #[must_use]
    pub fn because(&self) -> Because {
        self.because
    }

    /// The rule that decided.
    #[must_use]
    pub fn rule(&self) -> RuleId {
        self.because.rule()
    }

    /// Every rule that applied, the one that decided first.
    pub fn rules(&self) -> impl Iterator<Item = RuleId> {
        std::iter::once(self.because).chain(self.also.iter().copied()).map(Because::rule)
    }

    /// Whether a therapist prescribed it.
    pub(crate) fn is_prescribed(&self) -> bool {
        matches!(self.because, Because::Prescribed { .. })
    }
}

/// How a receipt is stored: beside the dose that it is for. Before receipts a decision had one reason and nothing else.
#[derive(Serialize, Deserialize)]
struct Stored {
    because: OneOrMore,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Step>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nearest: Option<Nearest>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(Because),
    /// The first, and the others.
    More(Because, Vec<Because>),
}

impl From<Stored> for Receipt {
    fn from(stored: Stored) -> Self {
        let (because, also) = match stored.because {
            OneOrMore::One(because) => (because, Vec::new()),
            OneOrMore::More(because, also) => (because, also),
        };
        Self { from: stored.from, because, also, evidence: stored.evidence, nearest: stored.nearest }
    }
}

impl From<Receipt> for Stored {
    fn from(receipt: Receipt) -> Self {
        let because = if receipt.also.is_empty() {
            OneOrMore::One(receipt.because)
        } else {
            OneOrMore::More(receipt.because, receipt.also)
        };
        Self { because, from: receipt.from, evidence: receipt.evidence, nearest: receipt.nearest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_stored_for_ever_and_the_oldest_form_is_read() {
        let day: Day = "2026-03-26".parse().unwrap();
        let oldest = r#"{"rule":"C3","because":{"same-as-last":{"day":"2026-03-26"}}}"#;
        let receipt: Receipt = serde_json::from_str(oldest).unwrap();
        assert_eq!(receipt, Because::SameAsLast { day }.into());
        assert_eq!((receipt.rule(), receipt.rules().collect()), (RuleId::C3, vec![RuleId::C3]));
        let whole = Receipt {
            also: vec![Because::BadDay],
            evidence: vec![
                Evidence::Done { day },
                Evidence::Prescribed { day },
                Evidence::Flag { flag: FlagId::new("weight"), day },
                Evidence::PainBefore { day, pain: Pain::try_from(6).unwrap() },
                Evidence::Chosen { key: SettingKey::Conditions, day },
            ],
            nearest: Some(Nearest::FlagAnswered { flag: FlagId::new("weight") }),
            ..Because::StarterOnly.into()
        };
        assert_eq!(whole.rules().collect::<Vec<_>>(), [RuleId::A3, RuleId::B5]);
        let stored = r#"{"because":["starter-only",["bad-day"]],"evidence":[{"done":{"day":"2026-03-26"}},{"prescribed":{"day":"2026-03-26"}},{"flag":{"flag":"weight","day":"2026-03-26"}},{"pain-before":{"day":"2026-03-26","pain":6}},{"chosen":{"key":"conditions","day":"2026-03-26"}}],"nearest":{"flag-answered":{"flag":"weight"}}}"#;
        assert_eq!(serde_json::to_string(&whole).unwrap(), stored);
        assert_eq!(serde_json::from_str::<Receipt>(stored).unwrap(), whole);
        for (nearest, stored) in [
            (Nearest::Prescription, r#""prescription""#),
            (Nearest::Chosen { key: SettingKey::Equipment }, r#"{"chosen":{"key":"equipment"}}"#),
            (Nearest::UsualSession, r#""usual-session""#),
        ] {
            assert_eq!(serde_json::to_string(&nearest).unwrap(), stored);
        }
    }
}
