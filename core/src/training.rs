//! What was done of each exercise, session by session, as far as a rule looks at it?
//!
//! A [`Trained`] is what one session says of one of its exercises, whole: what was planned, how much of it was done, how
//! it felt, why it was left. The store keeps these rows ready, derived from the facts, so that no question has to put
//! years of sessions together.

use std::collections::{BTreeMap, BTreeSet};

use crate::dose::Dose;
use crate::facts::{Decision, LeaveReason, Morning, SessionKind};
use crate::history::{FeltOf, Rating};
use crate::ids::{ExerciseId, LevelId, SessionId};
use crate::receipt::Because;
use crate::scales::Pain;
use crate::time::Day;

/// How many days back everything that was done is read. No clinical number: it is only no less than the longest that a
/// rule in force looks back, which a test holds. What was last done of an exercise is read whenever that was.
pub(crate) const LOOK_BACK_DAYS: i64 = 28;

/// So many sessions of an exercise are looked at of which there was none for longer than the doses look back. No clinical number:
/// it is more than a rule in force looks at.
pub(crate) const LAST_SESSIONS: u8 = 12;

/// What one session says of one of its exercises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trained {
    pub(crate) session: SessionId,
    /// The training day on which the session was begun.
    pub(crate) day: Day,
    pub(crate) kind: SessionKind,
    /// As it was planned.
    pub(crate) planned: Decision,
    /// The level and the dose that it went on with, where it was made easier.
    pub(crate) eased: Option<(LevelId, Dose)>,
    /// How much of the target was done, on the weaker side, in thousandths; of what it was made easier to, where it was.
    pub(crate) share: u32,
    /// Whether every set was done to its target on both sides, as planned.
    pub(crate) full: bool,
    /// Whether anything was done of it.
    pub(crate) something: bool,
    /// How it felt; what was not answered is unknown.
    pub(crate) rating: Rating,
    /// What was said of it with the whole session; an answer of its own counts before that.
    pub(crate) felt: Option<FeltOf>,
    /// Why the rest was left out, where it was.
    pub(crate) left: Option<LeaveReason>,
    /// The pain before the session; none where it is unknown.
    pub(crate) baseline: Option<Pain>,
    /// The pain after it; none where it is unknown.
    pub(crate) pain_after: Option<Pain>,
    /// How the next morning was; none where it is unknown.
    pub(crate) morning: Option<Morning>,
    /// The day on which that was said.
    pub(crate) morning_on: Option<Day>,
}

impl Trained {
    /// As it was done: as planned, or as it was made easier.
    pub(crate) fn as_done(&self) -> Decision {
        let mut decision = self.planned.clone();
        if let Some((level, dose)) = &self.eased {
            (decision.level, decision.dose) = (*level, dose.clone());
        }
        decision
    }
}

/// What one session asked for of one exercise, as far as an absence is to be made good (rule D3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) exercise: ExerciseId,
    pub(crate) day: Day,
    pub(crate) at: Height,
    /// Whether it was another dose than the one it went on from.
    pub(crate) changed: bool,
    /// What it would have been but for an absence that lowered it (rule C6).
    pub(crate) away_from: Option<Height>,
}

/// How high a dose is: its level, and the volume in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Height {
    pub(crate) level: LevelId,
    pub(crate) volume: u64,
}

impl Asked {
    pub(crate) fn of(trained: &Trained) -> Self {
        let (planned, height) =
            (&trained.planned, |level, dose: &Dose| Height { level, volume: dose.volume() });
        let at = height(planned.level, &planned.dose);
        let from = planned.receipt.from.as_ref().map(|from| height(from.level, &from.dose));
        let is_away = matches!(planned.receipt.because(), Because::Away { .. });
        Self {
            exercise: planned.exercise.clone(),
            day: trained.day,
            at,
            changed: from != Some(at),
            away_from: from.filter(|_| is_away),
        }
    }
}

/// When an exercise was last done, and at which dose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LastDone {
    pub(crate) day: Day,
    pub(crate) decision: Decision,
}

impl From<Trained> for LastDone {
    fn from(trained: Trained) -> Self {
        // What was made easier goes on from there.
        Self { day: trained.day, decision: trained.as_done() }
    }
}

/// What a person has done, as far as the plan and the day look at it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Training {
    /// What was done in the last [`LOOK_BACK_DAYS`] days, newest first.
    recent: Vec<Trained>,
    /// The last day on which anything was done of an exercise, whenever that was.
    last_day: BTreeMap<ExerciseId, Day>,
    last_done: BTreeMap<ExerciseId, LastDone>,
    last_own: BTreeMap<ExerciseId, LastDone>,
}

/// What was last done of one exercise, whenever that was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct LastOf {
    /// The last day on which anything was done of it.
    pub(crate) day: Option<Day>,
    /// The last time it counts as done, but for a bad day.
    pub(crate) done: Option<LastDone>,
    /// The same, of what the app itself chose.
    pub(crate) own: Option<LastDone>,
}

impl Training {
    /// `recent`: newest first.
    pub(crate) fn new(recent: Vec<Trained>) -> Self {
        Self { recent, ..Self::default() }
    }

    /// Adds what was last done of an exercise.
    pub(crate) fn add(&mut self, exercise: &ExerciseId, last: LastOf) {
        self.last_day.extend(last.day.map(|day| (exercise.clone(), day)));
        self.last_done.extend(last.done.map(|last| (exercise.clone(), last)));
        self.last_own.extend(last.own.map(|last| (exercise.clone(), last)));
    }

    /// What was done in the last [`LOOK_BACK_DAYS`] days, newest first.
    pub(crate) fn recent(&self) -> impl Iterator<Item = &Trained> {
        self.recent.iter().filter(|trained| trained.something)
    }

    /// The last time an exercise counts as done; a bad day says nothing of what is possible on another.
    pub(crate) fn last_done(&self, exercise: &ExerciseId) -> Option<&LastDone> {
        self.last_done.get(exercise)
    }

    /// The days on which each exercise was done: those of the last [`LOOK_BACK_DAYS`], and the last one.
    pub(crate) fn done_on(&self) -> BTreeMap<ExerciseId, BTreeSet<Day>> {
        let last = self.last_day.iter().map(|(exercise, day)| (exercise, *day));
        let recent = self.recent().map(|trained| (&trained.planned.exercise, trained.day));
        let mut days: BTreeMap<ExerciseId, BTreeSet<Day>> = BTreeMap::new();
        for (exercise, day) in last.chain(recent) {
            days.entry(exercise.clone()).or_default().insert(day);
        }
        days
    }
}
