//! What does each session say of an exercise, as the rules of part C read it?

use crate::facts::{LeaveReason, Morning, SessionKind};
use crate::history::AddedPain;
use crate::outcomes::worsened;
use crate::receipt::{Evidence, Step};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};
use crate::time::Day;
use crate::training::Trained;

/// How much an exercise added to the pain before the session (rule B, *Rise*): the worst pain minus the pain before, where
/// that is worsened or reaches what ends an exercise. Of an unknown baseline all of it counts.
pub(crate) fn rise(rules: &RuleSet, baseline: Option<Pain>, worst: Pain) -> u8 {
    let Some(before) = baseline else { return worst.value() };
    let matters = worsened(rules, before, worst) || worst.value() >= rules.pain_that_ends_an_exercise.value;
    if matters { worst.value().saturating_sub(before.value()) } else { 0 }
}

/// The worst pain of a session of an exercise, and what it added; none of each where nobody knows.
pub(crate) fn pain_of(rules: &RuleSet, trained: &Trained) -> (Option<Pain>, Option<u8>) {
    if let Some(pain) = trained.rating.pain {
        return (Some(pain), Some(rise(rules, trained.baseline, pain)));
    }
    match trained.felt.and_then(|felt| felt.added) {
        // Its worst pain was the one before, unknown if that is.
        Some(AddedPain::None) => (trained.baseline, Some(0)),
        Some(AddedPain::Some { worst }) => {
            let up = worst.map_or(1, |worst| rise(rules, trained.baseline, worst).max(1));
            (worst, Some(up))
        }
        None => (None, None),
    }
}

/// How hard it was; none where nobody knows.
pub(crate) fn effort_of(trained: &Trained) -> Option<Effort> {
    trained.rating.effort.or(trained.felt.and_then(|felt| felt.effort))
}

/// How the morning after was, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Aftermath {
    /// No worse, as was said.
    NoWorse,
    /// No worse, as the pain before the next session stands for.
    StandIn,
    /// Nobody knows.
    Unknown,
    /// A bit worse.
    Bit,
    /// Clearly worse: a flare (rule C5).
    Clearly,
}

impl Aftermath {
    /// From the answer, or from the pain before the session that came next, where that had the same question to answer.
    pub(crate) fn of(
        rules: &RuleSet,
        answer: Option<Morning>,
        baseline: Option<Pain>,
        next: Option<Pain>,
    ) -> Self {
        match answer {
            Some(Morning::NoWorse) => Self::NoWorse,
            Some(Morning::BitWorse) => Self::Bit,
            Some(Morning::ClearlyWorse) => Self::Clearly,
            None => match (baseline, next) {
                (Some(before), Some(after)) if !worsened(rules, before, after) => Self::StandIn,
                _ => Self::Unknown,
            },
        }
    }
}

/// All sessions of an exercise on one day at one dose: they count once, with the worse of their answers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of a rule")]
pub(crate) struct Attempt {
    pub(crate) day: Day,
    pub(crate) planned: Step,
    /// The pain before it, the most of them; none where that of one is unknown.
    pub(crate) baseline: Option<Pain>,
    /// Whether it was on a bad day, and so at another dose than the one that it counts for.
    pub(crate) bad_day: bool,
    /// Anything at all.
    something: bool,
    /// At least half of the target.
    pub(crate) done: bool,
    /// Every set to its target on both sides.
    pub(crate) full: bool,
    /// Less than half, or made easier, because of pain or because it was too hard.
    pub(crate) cut_short: bool,
    /// Whether it added to the pain, or was too hard to rise from.
    against: bool,
    /// The worst pain that was said; none where none was.
    pub(crate) pain: Option<Pain>,
    /// Whether the pain of each session of it is known.
    pub(crate) pain_known: bool,
    /// What it added to the pain before.
    pub(crate) rise: u8,
    /// The most effort that was said.
    pub(crate) effort: Option<Effort>,
    /// Whether the effort of each session of it is known.
    pub(crate) effort_known: bool,
    pub(crate) morning: Aftermath,
}

impl Attempt {
    /// The same of one session; `next` is the pain before the session that came next, where there was one or it was said.
    pub(crate) fn of(rules: &RuleSet, trained: &Trained, next: Option<Pain>) -> Self {
        let (pain, rise) = pain_of(rules, trained);
        let effort = effort_of(trained);
        let for_the_body = matches!(trained.left, Some(LeaveReason::Hurts | LeaveReason::TooHard));
        let half = rules.counts_as_done();
        let bad_day = trained.kind == SessionKind::BadDay;
        let planned = &trained.planned;
        let too_hard = effort.is_some_and(|effort| effort.value() > rules.progression.raise_effort.value);
        Self {
            day: trained.day,
            planned: Step { level: planned.level, dose: planned.dose.clone() },
            baseline: trained.baseline,
            bad_day,
            something: trained.something,
            done: trained.share >= half,
            full: trained.full && !bad_day,
            cut_short: trained.eased.is_some() || trained.share < half && for_the_body,
            against: rise.is_some_and(|rise| rise > 0) || too_hard,
            pain,
            pain_known: pain.is_some() || rise.is_some(),
            rise: rise.unwrap_or_default(),
            effort,
            effort_known: effort.is_some(),
            morning: Aftermath::of(rules, trained.morning, trained.baseline, next),
        }
    }

    /// Puts another session of the same day and dose into it.
    pub(crate) fn join(&mut self, other: &Self) {
        self.baseline = self.baseline.zip(other.baseline).map(|(one, other)| one.max(other));
        self.something |= other.something;
        self.done |= other.done;
        self.full |= other.full;
        self.cut_short |= other.cut_short;
        self.against |= other.against;
        self.pain = self.pain.max(other.pain);
        self.pain_known &= other.pain_known;
        self.rise = self.rise.max(other.rise);
        self.effort = self.effort.max(other.effort);
        self.effort_known &= other.effort_known;
        self.morning = self.morning.max(other.morning);
    }

    /// The same as a decision names it.
    pub(crate) fn evidence(&self) -> Evidence {
        Evidence::Session {
            day: self.day,
            full: self.full,
            pain: self.pain,
            baseline: self.baseline,
            effort: self.effort,
            morning: match self.morning {
                Aftermath::NoWorse => Some(Morning::NoWorse),
                Aftermath::StandIn | Aftermath::Unknown => None,
                Aftermath::Bit => Some(Morning::BitWorse),
                Aftermath::Clearly => Some(Morning::ClearlyWorse),
            },
            stands_in: self.morning == Aftermath::StandIn,
        }
    }

    /// Whether it counts against the dose or for it: what was not half done does so for reasons of the body alone, and not for
    /// lack of time.
    pub(crate) fn counts(&self) -> bool {
        self.done || self.cut_short || self.against
    }

    /// Whether it is one of the sessions that a raise looks at: what was begun and not done whole speaks for none, whatever
    /// the reason.
    pub(crate) fn was_begun(&self) -> bool {
        self.something || self.counts()
    }
}
