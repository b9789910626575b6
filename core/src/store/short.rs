//! How is what was done written in a row that is derived? In short: a year of them is read for a day's doses, and in most of
//! them most is as usual.
//!
//! A row begins with what is another in each (whose it is, days, what was said of it by number), as words; what follows, as JSON, is
//! the same in row after row, so that it is read once.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::dose::Dose;
use crate::facts::{Decision, LeaveReason, Morning, SessionKind};
use crate::history::{FeltOf, Rating};
use crate::ids::{ExerciseId, LevelId, SessionId};
use crate::receipt::{Because, Evidence, Nearest, Receipt, Step};
use crate::scales::{Effort, Pain};
use crate::time::Day;
use crate::training::Trained;

/// The share of who did all that was asked for, in thousandths.
const WHOLE: u32 = 1_000;

/// What is another in each row.
#[derive(Debug)]
struct Own {
    session: SessionId,
    day: Day,
    /// The day of the time before, where the dose is the same as then and nothing else is to be said of it.
    same_as: Option<Day>,
    /// The day on which the morning was told.
    morning_on: Option<Day>,
    rating: Rating,
    baseline: Option<Pain>,
    pain_after: Option<Pain>,
}

/// What is alike in many rows. What is missing is as usual: planned, done in full, at the dose of the time before, and nothing
/// said.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Alike {
    #[serde(rename = "e")]
    exercise: ExerciseId,
    #[serde(rename = "l")]
    level: LevelId,
    #[serde(rename = "o")]
    dose: Dose,
    /// Why; where nothing is said, because it was so the time before.
    #[serde(rename = "b", default, skip_serializing_if = "Option::is_none")]
    because: Option<Because>,
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
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    felt: Option<FeltOf>,
    #[serde(rename = "x", default, skip_serializing_if = "Option::is_none")]
    left: Option<LeaveReason>,
    #[serde(rename = "m", default, skip_serializing_if = "Option::is_none")]
    morning: Option<Morning>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn is_not(yes: &bool) -> bool {
    !*yes
}

/// The text of a row.
pub(super) fn written(trained: &Trained) -> serde_json::Result<String> {
    let (own, alike) = parts(trained.clone());
    Ok(format!("{own} {}", serde_json::to_string(&alike)?))
}

/// What the text of a row says, if it says anything; `alike`: what the part of it says that many rows share.
pub(super) fn read(text: &str, alike: impl FnOnce(&str) -> Option<Alike>) -> Option<Trained> {
    let mut words = text.splitn(WORDS + 1, ' ');
    let own = Own::read(&mut words).ok()?;
    whole(&own, alike(words.next()?)?)
}

/// What the part of a row's text says that many rows share.
pub(super) fn shared(text: &str) -> Option<Alike> {
    serde_json::from_str(text).ok()
}

/// With so many words a row begins.
const WORDS: usize = 8;
/// Stands for what there is not.
const NOTHING: &str = "-";

/// No row begins so.
struct Unreadable;

impl Own {
    fn read<'a>(words: &mut impl Iterator<Item = &'a str>) -> Result<Self, Unreadable> {
        let mut next = || words.next().ok_or(Unreadable);
        Ok(Self {
            session: SessionId::from_uuid(next()?.parse().map_err(|_| Unreadable)?),
            day: next()?.parse().map_err(|_| Unreadable)?,
            same_as: maybe(next()?, day)?,
            morning_on: maybe(next()?, day)?,
            rating: Rating { pain: maybe(next()?, scale)?, effort: maybe(next()?, scale)? },
            baseline: maybe(next()?, scale)?,
            pain_after: maybe(next()?, scale)?,
        })
    }
}

/// What a word says by `read`, unless it says that there is nothing.
fn maybe<T>(word: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, Unreadable> {
    if word == NOTHING { Ok(None) } else { read(word).map(Some).ok_or(Unreadable) }
}

fn day(word: &str) -> Option<Day> {
    word.parse().ok()
}

fn scale<T: TryFrom<i32>>(word: &str) -> Option<T> {
    T::try_from(word.parse().ok()?).ok()
}

impl fmt::Display for Own {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.session.as_uuid(), self.day)?;
        for day in [self.same_as, self.morning_on] {
            word(f, day)?;
        }
        word(f, self.rating.pain.map(Pain::value))?;
        word(f, self.rating.effort.map(Effort::value))?;
        word(f, self.baseline.map(Pain::value))?;
        word(f, self.pain_after.map(Pain::value))
    }
}

fn word(f: &mut fmt::Formatter<'_>, said: Option<impl fmt::Display>) -> fmt::Result {
    match said {
        Some(said) => write!(f, " {said}"),
        None => write!(f, " {NOTHING}"),
    }
}

fn parts(trained: Trained) -> (Own, Alike) {
    let Decision { exercise, level, dose, receipt } = trained.planned;
    let Receipt { from, because, also, evidence, nearest } = receipt;
    let is_first = from.is_none();
    let (same_as, because) = match because {
        Because::SameAsLast { day } => (Some(day), None),
        other => (None, Some(other)),
    };
    let own = Own {
        session: trained.session,
        day: trained.day,
        same_as,
        morning_on: trained.morning_on,
        rating: trained.rating,
        baseline: trained.baseline,
        pain_after: trained.pain_after,
    };
    let alike = Alike {
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
        felt: trained.felt,
        left: trained.left,
        morning: trained.morning,
    };
    (own, alike)
}

/// None where neither part says why.
fn whole(own: &Own, alike: Alike) -> Option<Trained> {
    let Alike { exercise, level, dose, also, evidence, nearest, is_first, .. } = alike;
    let because = alike.because.or(own.same_as.map(|day| Because::SameAsLast { day }))?;
    let same = || Step { level, dose: dose.clone() };
    let from = if is_first { None } else { Some(alike.from.unwrap_or_else(same)) };
    let receipt = Receipt { from, because, also, evidence, nearest };
    Some(Trained {
        session: own.session,
        day: own.day,
        kind: alike.kind.unwrap_or(SessionKind::Planned),
        planned: Decision { exercise, level, dose, receipt },
        eased: alike.eased,
        share: alike.share.unwrap_or(WHOLE),
        full: !alike.is_not_full,
        something: !alike.is_nothing,
        rating: own.rating,
        felt: alike.felt,
        left: alike.left,
        baseline: own.baseline,
        pain_after: own.pain_after,
        morning: alike.morning,
        morning_on: own.morning_on,
    })
}
