//! What a session was: the facts of one session, put together.

use std::collections::{BTreeMap, BTreeSet};

use crate::dose::{Dose, FirstSide, Side};
use crate::facts::{Body, Decision, Fact, LeaveReason, SessionKind};
use crate::ids::{ExerciseId, SessionId};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};
use crate::time::{Day, Moment};

/// How long after its last fact a session of an earlier training day can still be gone on with, so that the
/// day's turn does not cut one in half.
const STILL_GOING_MS: i64 = RuleSet::current().still_going_minutes.value * 60_000;

/// One session, as its facts tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) id: SessionId,
    pub(crate) day: Day,
    pub(crate) kind: SessionKind,
    pub(crate) first_side: FirstSide,
    pub(crate) decisions: Vec<Decision>,
    done: BTreeMap<(ExerciseId, u8, Side), u16>,
    ratings: BTreeMap<ExerciseId, Rating>,
    left: BTreeMap<ExerciseId, LeaveReason>,
    went_on: BTreeSet<ExerciseId>,
    easier: BTreeMap<ExerciseId, Easier>,
    /// Exercises that were rated and not made easier since.
    unanswered: BTreeSet<ExerciseId>,
    /// Whether the pain after it was asked and answered, be it by not saying it.
    pub(crate) pain_after_said: bool,
    pub(crate) ended: bool,
    last_at: Moment,
}

/// From that set on an exercise was done at a level below.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Easier {
    level: u8,
    dose: Dose,
    from: u8,
}

/// How an exercise felt; what was not answered is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Rating {
    pub(crate) pain: Option<Pain>,
    pub(crate) effort: Option<Effort>,
}

/// One set on one side: the smallest thing that is finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) set: u8,
    pub(crate) side: Side,
}

impl Session {
    /// Puts together the facts of one session, in the order of their ids; none without its start.
    pub(crate) fn of(facts: &[Fact]) -> Option<Self> {
        let mut session = facts.iter().find_map(|fact| match &fact.body {
            Body::SessionStarted { session, first_side, decisions, sort, .. } => Some(Self {
                id: *session,
                day: fact.day,
                kind: *sort,
                first_side: *first_side,
                decisions: decisions.clone(),
                done: BTreeMap::new(),
                ratings: BTreeMap::new(),
                left: BTreeMap::new(),
                went_on: BTreeSet::new(),
                easier: BTreeMap::new(),
                unanswered: BTreeSet::new(),
                pain_after_said: false,
                ended: false,
                last_at: fact.at,
            }),
            _ => None,
        })?;
        // A later fact about the same thing takes the earlier one's place: that is what a correction is.
        for fact in facts {
            session.last_at = fact.at;
            match fact.body.clone() {
                Body::SetDone { exercise, set, side, amount, .. } => {
                    session.done.insert((exercise, set, side), amount);
                }
                Body::ExerciseLeft { exercise, reason, .. } => {
                    session.left.insert(exercise, reason);
                }
                Body::ExerciseRated { exercise, pain, effort, .. } => {
                    session.unanswered.insert(exercise.clone());
                    session.ratings.insert(exercise, Rating { pain, effort });
                }
                Body::WentOnAfterAdvice { exercise, .. } => {
                    session.went_on.insert(exercise);
                }
                Body::MadeEasier { exercise, level, dose, from, .. } => {
                    session.unanswered.remove(&exercise);
                    session.easier.insert(exercise, Easier { level, dose, from });
                }
                Body::PainAfter { .. } => session.pain_after_said = true,
                Body::SessionEnded { .. } => session.ended = true,
                // The rest is not about what was done in a session.
                _ => {}
            }
        }
        Some(session)
    }

    /// Whether sets can still be added.
    pub(crate) fn is_open(&self, today: Day, now: Moment) -> bool {
        !self.ended && self.is_recent(today, now)
    }

    /// Whether what is said of it is still said in time, over or not.
    pub(crate) fn is_recent(&self, today: Day, now: Moment) -> bool {
        self.day == today || now.epoch_ms - self.last_at.epoch_ms < STILL_GOING_MS
    }

    /// The sets and sides of one exercise, in the order in which they are done.
    pub(crate) fn slots(&self, decision: &Decision) -> impl Iterator<Item = Slot> + use<> {
        let (from, dose) = match self.easier.get(&decision.exercise) {
            None => (1, &decision.dose),
            Some(easier) => (easier.from, &easier.dose),
        };
        let sides = dose.sides.in_order(self.first_side);
        let left = (from..=dose.sets).flat_map(move |set| sides.iter().map(move |&side| Slot { set, side }));
        let left: Vec<Slot> = left.collect();
        // What was done before the exercise was made easier stays as it was done.
        let every = self.done.keys().filter(|(exercise, ..)| *exercise == decision.exercise);
        let before = every.map(|(_, set, side)| Slot { set: *set, side: *side });
        let eased = self.easier.contains_key(&decision.exercise);
        let before = before.filter(|slot| eased && !left.contains(slot));
        let mut slots: Vec<Slot> = before.chain(left.iter().copied()).collect();
        slots.sort_by_key(|slot| slot.set);
        slots.into_iter()
    }

    /// A decision as it is done: as it was planned, or as it was made easier.
    pub(crate) fn as_done(&self, decision: &Decision) -> Decision {
        let mut decision = decision.clone();
        if let Some(easier) = self.easier.get(&decision.exercise) {
            decision.level = easier.level;
            decision.dose = easier.dose.clone();
        }
        decision
    }

    /// Whether the exercise was made easier.
    pub(crate) fn made_easier(&self, exercise: &ExerciseId) -> bool {
        self.easier.contains_key(exercise)
    }

    /// The decision for that exercise, if it is in the session.
    pub(crate) fn decision(&self, exercise: &ExerciseId) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.exercise == *exercise)
    }

    /// How much of a slot was done.
    pub(crate) fn done(&self, exercise: &ExerciseId, slot: Slot) -> Option<u16> {
        self.done.get(&(exercise.clone(), slot.set, slot.side)).copied()
    }

    /// How much was done of each slot of an exercise, in order, without those that were only passed over.
    pub(crate) fn amounts(&self, decision: &Decision) -> Vec<u16> {
        let done = self.slots(decision).filter_map(|slot| self.done(&decision.exercise, slot));
        done.filter(|amount| *amount > 0).collect()
    }

    /// How the exercise was rated, if it was asked.
    pub(crate) fn rating(&self, exercise: &ExerciseId) -> Option<Rating> {
        self.ratings.get(exercise).copied()
    }

    /// How it was rated, if nothing was made easier since.
    pub(crate) fn unanswered(&self, exercise: &ExerciseId) -> Option<Rating> {
        self.rating(exercise).filter(|_| self.unanswered.contains(exercise))
    }

    /// Why the rest of the exercise was left out, if it was.
    pub(crate) fn left(&self, exercise: &ExerciseId) -> Option<LeaveReason> {
        self.left.get(exercise).copied()
    }

    /// Whether the person went on although the end was advised after this exercise.
    pub(crate) fn went_on(&self, exercise: &ExerciseId) -> bool {
        self.went_on.contains(exercise)
    }

    /// Slots of which something was done, and slots in all.
    pub(crate) fn progress(&self) -> (u32, u32) {
        self.decisions.iter().fold((0, 0), |(done, total), decision| {
            let (some, all) = self.progress_of(decision);
            (done + some, total + all)
        })
    }

    /// The same of one exercise.
    pub(crate) fn progress_of(&self, decision: &Decision) -> (u32, u32) {
        let all = self.slots(decision).count();
        (count(self.amounts(decision).len()), count(all))
    }

    /// Whether the exercise counts as done: at least half of its target, on the weaker side
    /// (docs/rules.md, "A session of the exercise").
    pub(crate) fn counts_as_done(&self, decision: &Decision) -> bool {
        let target = self.as_done(decision).dose;
        let weaker = target.sides.in_order(self.first_side).iter().map(|&side| {
            let slots = self.slots(decision).filter(|slot| slot.side == side);
            slots.filter_map(|slot| self.done(&decision.exercise, slot)).map(u32::from).sum::<u32>()
        });
        let percent = RuleSet::current().counts_as_done_percent.value;
        weaker.min().is_some_and(|amount| 100 * amount >= percent * target.total())
    }
}

/// A count of things in memory, which is never near the limit.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
