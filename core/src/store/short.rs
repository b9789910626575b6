//! How is what was done written in a row that is derived? In short: a year of them is read for a day's doses, and in most of
//! them most is as usual.

use serde::{Deserialize, Serialize};

use crate::dose::Dose;
use crate::facts::{Decision, LeaveReason, Morning, SessionKind};
use crate::history::{FeltOf, Rating};
use crate::ids::{ExerciseId, LevelId, SessionId};
use crate::receipt::{Because, Evidence, Nearest, Receipt, Step};
use crate::scales::Pain;
use crate::time::Day;
use crate::training::Trained;

/// The share of who did all that was asked for, in thousandths.
const WHOLE: u32 = 1_000;

/// A row. What is missing is as usual: planned, done in full, at the dose of the time before, and nothing said.
#[derive(Serialize, Deserialize)]
struct Short {
    #[serde(rename = "s")]
    session: SessionId,
    #[serde(rename = "d")]
    day: Day,
    #[serde(rename = "e")]
    exercise: ExerciseId,
    #[serde(rename = "l")]
    level: LevelId,
    #[serde(rename = "o")]
    dose: Dose,
    #[serde(rename = "b")]
    because: Because,
    #[serde(rename = "k", default, skip_serializing_if = "Option::is_none")]
    kind: Option<SessionKind>,
    #[serde(rename = "a", default, skip_serializing_if = "Vec::is_empty")]
    also: Vec<Because>,
    #[serde(rename = "v", default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<Evidence>,
    #[serde(rename = "n", default, skip_serializing_if = "Vec::is_empty")]
    nearest: Vec<Nearest>,
    /// What it went from, where that is another dose.
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    from: Option<Step>,
    /// Whether there was nothing that it went from.
    #[serde(rename = "0", default, skip_serializing_if = "is_not")]
    is_first: bool,
    #[serde(rename = "z", default, skip_serializing_if = "Option::is_none")]
    eased: Option<(LevelId, Dose)>,
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    share: Option<u32>,
    #[serde(rename = "-", default, skip_serializing_if = "is_not")]
    is_not_full: bool,
    #[serde(rename = "q", default, skip_serializing_if = "is_not")]
    is_nothing: bool,
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    rating: Option<Rating>,
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    felt: Option<FeltOf>,
    #[serde(rename = "x", default, skip_serializing_if = "Option::is_none")]
    left: Option<LeaveReason>,
    #[serde(rename = "i", default, skip_serializing_if = "Option::is_none")]
    baseline: Option<Pain>,
    #[serde(rename = "j", default, skip_serializing_if = "Option::is_none")]
    pain_after: Option<Pain>,
    #[serde(rename = "m", default, skip_serializing_if = "Option::is_none")]
    morning: Option<Morning>,
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    morning_on: Option<Day>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn is_not(yes: &bool) -> bool {
    !*yes
}

/// The text of a row.
pub(super) fn written(trained: &Trained) -> serde_json::Result<String> {
    serde_json::to_string(&Short::from(trained.clone()))
}

/// What the text of a row says.
pub(super) fn read(text: &str) -> serde_json::Result<Trained> {
    serde_json::from_str::<Short>(text).map(Trained::from)
}

impl From<Trained> for Short {
    fn from(trained: Trained) -> Self {
        let Decision { exercise, level, dose, receipt } = trained.planned;
        let Receipt { from, because, also, evidence, nearest } = receipt;
        let is_first = from.is_none();
        Self {
            session: trained.session,
            day: trained.day,
            exercise,
            level,
            because,
            kind: Some(trained.kind).filter(|kind| *kind != SessionKind::Planned),
            also,
            evidence,
            nearest,
            from: from.filter(|from| from.level != level || from.dose != dose),
            dose,
            is_first,
            eased: trained.eased,
            share: Some(trained.share).filter(|share| *share != WHOLE),
            is_not_full: !trained.full,
            is_nothing: !trained.something,
            rating: Some(trained.rating).filter(|rating| *rating != Rating::default()),
            felt: trained.felt,
            left: trained.left,
            baseline: trained.baseline,
            pain_after: trained.pain_after,
            morning: trained.morning,
            morning_on: trained.morning_on,
        }
    }
}

impl From<Short> for Trained {
    fn from(short: Short) -> Self {
        let Short { exercise, level, dose, because, also, evidence, nearest, is_first, .. } = short;
        let same = || Step { level, dose: dose.clone() };
        let from = if is_first { None } else { Some(short.from.unwrap_or_else(same)) };
        let receipt = Receipt { from, because, also, evidence, nearest };
        Self {
            session: short.session,
            day: short.day,
            kind: short.kind.unwrap_or(SessionKind::Planned),
            planned: Decision { exercise, level, dose, receipt },
            eased: short.eased,
            share: short.share.unwrap_or(WHOLE),
            full: !short.is_not_full,
            something: !short.is_nothing,
            rating: short.rating.unwrap_or_default(),
            felt: short.felt,
            left: short.left,
            baseline: short.baseline,
            pain_after: short.pain_after,
            morning: short.morning,
            morning_on: short.morning_on,
        }
    }
}
