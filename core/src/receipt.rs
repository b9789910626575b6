//! Why is a dose what it is? A decision's receipt: what it went from, every rule that applied, the facts it stands on with
//! their days, and the nearest fact that would have changed it.
//!
//! A decision that was acted on keeps its receipt for ever. `screens/receipt.rs` says it in words.

use serde::{Deserialize, Serialize};

use crate::dose::Dose;
use crate::facts::Morning;
use crate::ids::{FlagId, LevelId, PrescriptionId};
use crate::rules::RuleId;
use crate::scales::{Effort, Pain};
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
    /// The nearest fact that would have changed it; several where only all of them together would have, and none where
    /// nothing would.
    pub nearest: Vec<Nearest>,
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
    /// The last sessions went well: one step up. Rule C1.
    Raised,
    /// The same, to the next load. Rule C2.
    NextLoad,
    /// One step back up to what was done before an absence. Rule C1.
    Regained,
    /// It would rise, and something speaks against that today. Rule C8.
    NotNow {
        /// What.
        gate: Gate,
    },
    /// It was too much: one step down. Rule C4.
    Strained {
        /// In which way.
        strain: Strain,
    },
    /// It was clearly worse on a morning after it: down. Rule C5.
    Flared {
        /// The day of that morning.
        day: Day,
    },
    /// It was not done for some time. Rule C6.
    Away {
        /// For how many days.
        days: u16,
    },
    /// What kept it lower is gone: as it was done on that day. Rule D4.
    Returned {
        /// The day.
        day: Day,
    },
    /// The person chose less. Rule C9.
    Chosen {
        /// On this day.
        day: Day,
    },
    /// The person chose more, of what they had done in full. Rule C9.
    ChosenUp {
        /// On this day.
        day: Day,
    },
    /// The person took a lowering back. Rule C9.
    TakenBack {
        /// On this day.
        day: Day,
    },
}

/// What keeps a dose from rising (rules A4 and C8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gate {
    /// A professional is to be asked first (rule A4).
    AskFirst,
    /// A flag of the symptom check is open (rule A3).
    AskDoctor,
    /// A flare was not long ago.
    Flare,
    /// The pain now is worse than in the last days.
    PainWorse,
    /// The pain now was not said.
    PainUnknown,
    /// The last check-in was worse than the one before.
    CheckInWorse,
    /// Enough others rise today.
    OthersFirst,
    /// The therapist wanted to see the person before (rule C7).
    ReviewPast,
}

/// In which way a dose was too much (rule C4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strain {
    /// It added to the pain, more than once.
    Pain,
    /// It hurt much.
    MuchPain,
    /// It was as hard as can be.
    TooHard,
    /// It was cut short or made easier, more than once.
    CutShort,
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
    /// A session of the exercise at this dose.
    Session {
        /// On this day.
        day: Day,
        /// Whether every set was done to its target on both sides.
        full: bool,
        /// The worst pain in it; none where it was not said.
        pain: Option<Pain>,
        /// The pain before it; none where it was not said.
        baseline: Option<Pain>,
        /// How hard it was; none where it was not said.
        effort: Option<Effort>,
        /// How the morning after was; none where nobody said.
        morning: Option<Morning>,
        /// Whether the pain before the next session stands for it, which was no worse.
        #[serde(default, skip_serializing_if = "is_not")]
        stands_in: bool,
    },
    /// The exercise was raised.
    Raised {
        /// On this day.
        day: Day,
    },
    /// The person chose the dose (rule C9).
    ChosenDose {
        /// On this day.
        day: Day,
    },
    /// The exercise was lowered.
    Lowered {
        /// On this day.
        day: Day,
    },
    /// A morning that was clearly worse.
    Flare {
        /// That day.
        day: Day,
    },
    /// A check-in.
    CheckedIn {
        /// On this day.
        day: Day,
        /// The pain on average; 0 to 10.
        average: Pain,
    },
}

/// The nearest fact that would have changed a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Nearest {
    /// Another prescription, or its end.
    Prescription,
    /// That the therapist said how to go on.
    Therapist,
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
    /// So many sessions more that are done whole, with pain and effort of no more than that.
    Sessions {
        /// How many.
        more: u8,
        /// The most pain.
        pain: Pain,
        /// The most pain where it did not rise.
        steady: Pain,
        /// The most effort.
        effort: Effort,
    },
    /// That the morning after the session of that day was no worse.
    Morning {
        /// The day of the session.
        day: Day,
    },
    /// The pain now, where it is no worse than in the last days.
    PainNow,
    /// That day.
    From {
        /// From which on.
        day: Day,
    },
    /// That a professional was asked.
    Asked,
    /// A check-in that is no worse than the one before.
    CheckIn,
    /// More pain or effort than that in the session of that day.
    Harder {
        /// The day.
        day: Day,
        /// The most pain that still speaks for a raise.
        pain: Pain,
        /// The same where it did not rise.
        steady: Pain,
        /// The most effort.
        effort: Effort,
    },
    /// Less pain in the session of that day.
    LessPain {
        /// The day.
        day: Day,
    },
    /// Less effort in the session of that day.
    LessEffort {
        /// The day.
        day: Day,
    },
    /// That the session of that day had been done as planned.
    AsPlanned {
        /// The day.
        day: Day,
    },
    /// A session of it until that day.
    SessionBy {
        /// The day.
        day: Day,
    },
    /// A load between the present one and the next one that is at home.
    LoadBetween,
}

impl Evidence {
    /// The day that it is of.
    pub(crate) fn day(&self) -> Day {
        match self {
            Self::Done { day }
            | Self::Prescribed { day }
            | Self::Flag { day, .. }
            | Self::PainBefore { day, .. }
            | Self::Chosen { day, .. }
            | Self::Session { day, .. }
            | Self::Raised { day }
            | Self::ChosenDose { day }
            | Self::Lowered { day }
            | Self::Flare { day }
            | Self::CheckedIn { day, .. } => *day,
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn is_not(yes: &bool) -> bool {
    !*yes
}

impl Because {
    /// Whether the dose rose by it (rules C1, C2 and C9).
    pub(crate) fn is_a_raise(self) -> bool {
        matches!(
            self,
            Self::Raised | Self::NextLoad | Self::Regained | Self::TakenBack { .. } | Self::ChosenUp { .. }
        )
    }

    /// The rule that this reason belongs to.
    #[must_use]
    pub fn rule(self) -> RuleId {
        match self {
            Self::FirstTime => RuleId::S1,
            Self::SameAsLast { .. } => RuleId::C3,
            Self::Adapted { .. } | Self::Returned { .. } => RuleId::D4,
            Self::BadDay => RuleId::B5,
            Self::StarterOnly | Self::NotNow { gate: Gate::AskDoctor } => RuleId::A3,
            Self::NotNow { gate: Gate::AskFirst } => RuleId::A4,
            Self::Prescribed { .. } | Self::NotNow { gate: Gate::ReviewPast } => RuleId::C7,
            Self::NotNow { gate: Gate::OthersFirst } | Self::Raised | Self::Regained => RuleId::C1,
            Self::NextLoad => RuleId::C2,
            Self::Strained { .. } => RuleId::C4,
            Self::Flared { .. } => RuleId::C5,
            Self::Away { .. } => RuleId::C6,
            Self::NotNow { .. } => RuleId::C8,
            Self::Chosen { .. } | Self::ChosenUp { .. } | Self::TakenBack { .. } => RuleId::C9,
        }
    }
}

impl From<Because> for Receipt {
    /// A receipt of one reason, and nothing else yet.
    fn from(because: Because) -> Self {
        Self { from: None, because, also: Vec::new(), evidence: Vec::new(), nearest: Vec::new() }
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
        self.prescription().is_some()
    }

    /// In which prescription it is.
    pub(crate) fn prescription(&self) -> Option<PrescriptionId> {
        let mut all = std::iter::once(&self.because).chain(&self.also);
        all.find_map(|because| match because {
            Because::Prescribed { prescription } => Some(*prescription),
            _ => None,
        })
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
    /// Before there could be several, it was one or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nearest: Option<OneOrAll>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrAll {
    One(Nearest),
    All(Vec<Nearest>),
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
        let nearest = match stored.nearest {
            None => Vec::new(),
            Some(OneOrAll::One(nearest)) => vec![nearest],
            Some(OneOrAll::All(all)) => all,
        };
        Self { from: stored.from, because, also, evidence: stored.evidence, nearest }
    }
}

impl From<Receipt> for Stored {
    fn from(receipt: Receipt) -> Self {
        let because = if receipt.also.is_empty() {
            OneOrMore::One(receipt.because)
        } else {
            OneOrMore::More(receipt.because, receipt.also)
        };
        let mut nearest = receipt.nearest;
        let nearest = match nearest.len() {
            0 => None,
            1 => nearest.pop().map(OneOrAll::One),
            _ => Some(OneOrAll::All(nearest)),
        };
        Self { because, from: receipt.from, evidence: receipt.evidence, nearest }
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
            nearest: vec![Nearest::FlagAnswered { flag: FlagId::new("weight") }],
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
