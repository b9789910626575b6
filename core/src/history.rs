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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, Exercise};
    use crate::dose::Sides;
    use crate::facts::Because;
    use crate::ids::IdSource;
    use crate::rules::RuleId;

    const MORNING: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 0 };

    fn exercise(id: &str) -> &'static Exercise {
        Catalog::shipped().unwrap().exercise(&ExerciseId::new(id)).unwrap()
    }

    /// So many sets of so many at a level.
    fn decision(id: &str, level: u8, sets: u8, amount: u16) -> Decision {
        let exercise = exercise(id);
        let dose = Dose { sets, amount, ..exercise.level(level).unwrap().smallest_dose(None) };
        Decision { exercise: exercise.id.clone(), level, dose, rule: RuleId::C3, because: Because::FirstTime }
    }

    /// A session of one exercise in which this happened.
    fn session(decision: &Decision, first_side: FirstSide, happened: &[Happened]) -> Session {
        let mut ids = IdSource::new([3; 16], None);
        let id = ids.session(MORNING);
        let exercise = || decision.exercise.clone();
        let started = Body::SessionStarted {
            session: id,
            first_side,
            rule_set: 3,
            decisions: vec![decision.clone()],
            sort: SessionKind::Planned,
        };
        let bodies = happened.iter().map(|what| match what {
            Happened::Set(set, side, amount) => {
                Body::SetDone { session: id, exercise: exercise(), set: *set, side: *side, amount: *amount }
            }
            Happened::Easier(easier, from) => Body::MadeEasier {
                session: id,
                exercise: exercise(),
                level: easier.level,
                dose: easier.dose.clone(),
                from: *from,
            },
        });
        let facts: Vec<Fact> = std::iter::once(started)
            .chain(bodies)
            .map(|body| Fact { id: ids.fact(MORNING), day: Day::of(2026, 3, 28), at: MORNING, body })
            .collect();
        Session::of(&facts).unwrap()
    }

    enum Happened {
        Set(u8, Side, u16),
        Easier(Decision, u8),
    }

    use Happened::{Easier as MadeEasier, Set};

    fn slots(session: &Session, decision: &Decision) -> Vec<(u8, Side)> {
        session.slots(decision).map(|slot| (slot.set, slot.side)).collect()
    }

    #[test]
    fn half_of_the_target_counts_as_done_and_one_less_does_not() {
        let cobra = decision("cobra", 1, 2, 8);
        let done = |amounts: [u16; 2]| {
            let sets = [Set(1, Side::Both, amounts[0]), Set(2, Side::Both, amounts[1])];
            session(&cobra, FirstSide::Left, &sets).counts_as_done(&cobra)
        };
        assert!(done([8, 0]) && done([4, 4]) && done([0, 8]) && done([8, 8]) && done([20, 0]));
        assert!(!done([7, 0]) && !done([4, 3]) && !done([0, 0]));
        assert!(!session(&cobra, FirstSide::Left, &[]).counts_as_done(&cobra));
        // Half of an odd number is not rounded down.
        let odd = decision("cobra", 1, 1, 7);
        let done =
            |amount| session(&odd, FirstSide::Left, &[Set(1, Side::Both, amount)]).counts_as_done(&odd);
        assert!(done(4) && !done(3));
    }

    #[test]
    fn the_weaker_side_counts() {
        let twist = decision("seated-twist", 1, 2, 8);
        assert_eq!(twist.dose.sides, Sides::Each);
        let done = |left: [u16; 2], right: [u16; 2]| {
            let sets = [
                Set(1, Side::Left, left[0]),
                Set(1, Side::Right, right[0]),
                Set(2, Side::Left, left[1]),
                Set(2, Side::Right, right[1]),
            ];
            session(&twist, FirstSide::Left, &sets).counts_as_done(&twist)
        };
        assert!(done([8, 0], [4, 4]) && done([8, 8], [8, 0]));
        assert!(!done([8, 8], [7, 0]) && !done([0, 7], [8, 8]) && !done([8, 8], [0, 0]));
        let one_side = session(&twist, FirstSide::Left, &[Set(1, Side::Left, 8), Set(2, Side::Left, 8)]);
        assert!(!one_side.counts_as_done(&twist));
        assert_eq!(one_side.progress(), (2, 4));
    }

    #[test]
    fn the_sides_come_in_the_order_in_which_they_are_done() {
        let twist = decision("seated-twist", 1, 2, 8);
        let right = session(&twist, FirstSide::Right, &[Set(1, Side::Right, 8)]);
        let expected = [(1, Side::Right), (1, Side::Left), (2, Side::Right), (2, Side::Left)];
        assert_eq!(slots(&right, &twist), expected);
        assert_eq!((right.amounts(&twist), right.progress_of(&twist)), (vec![8], (1, 4)));
    }

    #[test]
    fn what_was_done_before_it_was_made_easier_stays_as_it_was_done() {
        let twist = decision("seated-twist", 2, 3, 8);
        let easier = decision("seated-twist", 1, 2, 6);
        let eased = session(
            &twist,
            FirstSide::Left,
            &[
                Set(1, Side::Left, 8),
                Set(1, Side::Right, 5),
                MadeEasier(easier.clone(), 2),
                Set(2, Side::Left, 6),
            ],
        );
        let expected = [(1, Side::Left), (1, Side::Right), (2, Side::Left), (2, Side::Right)];
        assert_eq!(slots(&eased, &twist), expected, "the third set is gone with the harder level");
        assert_eq!((eased.amounts(&twist), eased.progress()), (vec![8, 5, 6], (3, 4)));
        assert_eq!((eased.as_done(&twist).level, eased.as_done(&twist).dose), (1, easier.dose));
        assert!(eased.made_easier(&twist.exercise));
    }

    #[test]
    fn made_easier_before_anything_was_done_nothing_of_the_harder_level_is_left() {
        let twist = decision("seated-twist", 2, 3, 8);
        let eased = session(&twist, FirstSide::Left, &[MadeEasier(decision("seated-twist", 1, 1, 6), 1)]);
        assert_eq!(slots(&eased, &twist), [(1, Side::Left), (1, Side::Right)]);
        assert_eq!(eased.progress(), (0, 2));
    }

    #[test]
    fn the_second_side_of_a_set_that_was_begun_is_done_in_the_easier_form() {
        let twist = decision("seated-twist", 2, 2, 8);
        let happened =
            [Set(1, Side::Left, 8), MadeEasier(decision("seated-twist", 1, 2, 6), 1), Set(1, Side::Right, 6)];
        let eased = session(&twist, FirstSide::Left, &happened);
        assert_eq!(
            slots(&eased, &twist),
            [(1, Side::Left), (1, Side::Right), (2, Side::Left), (2, Side::Right)]
        );
        assert_eq!(eased.amounts(&twist), [8, 6]);
        // The target is the easier one: 6 of 12 on the weaker side is half of it.
        assert!(eased.counts_as_done(&twist));
    }

    #[test]
    fn a_session_can_be_gone_on_with_until_an_hour_after_its_last_fact() {
        let cobra = decision("cobra", 1, 1, 8);
        let session = session(&cobra, FirstSide::Left, &[Set(1, Side::Both, 8)]);
        let after =
            |minutes: i64, ms: i64| Moment { epoch_ms: MORNING.epoch_ms + minutes * 60_000 + ms, ..MORNING };
        let (same, next) = (Day::of(2026, 3, 28), Day::of(2026, 3, 29));
        assert!(session.is_open(same, after(600, 0)));
        assert!(session.is_open(next, after(60, -1)) && !session.is_open(next, after(60, 0)));
    }
}
