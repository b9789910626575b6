//! What a session was: the facts of one session, put together.

use std::collections::{BTreeMap, BTreeSet};

use crate::dose::{Dose, FirstSide, Side};
use serde::{Deserialize, Serialize};

use crate::facts::{Added, Body, Decision, Fact, LeaveReason, Morning, SessionKind};
use crate::ids::{ExerciseId, FactId, LevelId, SessionId};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain, PainAnswer};
use crate::time::{Day, Moment};
use crate::training::Trained;

/// How long after what was last said of it a session, or a symptom check, of another training day can still be gone on
/// with, so that the day's turn does not cut one in half.
const STILL_GOING_MS: i64 = RuleSet::current().still_going_minutes.value * 60_000;

/// One session, as its facts tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) id: SessionId,
    pub(crate) day: Day,
    pub(crate) kind: SessionKind,
    pub(crate) first_side: FirstSide,
    pub(crate) decisions: Vec<Decision>,
    /// The pain before it; none where it is unknown.
    pub(crate) baseline: Option<Pain>,
    /// The session of the same day that was left for it.
    pub(crate) instead_of: Option<SessionId>,
    done: BTreeMap<(ExerciseId, u8, Side), u16>,
    ratings: BTreeMap<ExerciseId, Rating>,
    left: BTreeMap<ExerciseId, LeaveReason>,
    went_on: BTreeSet<ExerciseId>,
    easier: BTreeMap<ExerciseId, Easier>,
    /// How all of it felt, where that was said.
    felt: Option<Felt>,
    /// Exercises that were rated and not made easier since.
    unanswered: BTreeSet<ExerciseId>,
    /// The pain after it.
    pub(crate) pain_after: PainAnswer,
    /// How the next morning was, as it was said in words.
    morning_said: Option<Morning>,
    /// The pain on the next morning, as a number.
    morning_pain: Option<Pain>,
    /// The day on which that was said.
    pub(crate) morning_on: Option<Day>,
    /// The fact that says so.
    pub(crate) morning_by: Option<FactId>,
    pub(crate) ended: bool,
    pub(crate) begun_at: Moment,
    /// The fact of its start.
    pub(crate) begun_by: FactId,
    /// When it was over, where it is.
    over_at: Option<Moment>,
    /// When something of it was last recorded.
    last_at: Moment,
    /// When each of its sets was done, in the order in which they were recorded.
    done_at: Vec<Moment>,
}

/// From that set on an exercise was done at a level below.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Easier {
    level: LevelId,
    dose: Dose,
    from: u8,
}

/// How all of a session felt, exercise by exercise only where it was otherwise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Felt {
    /// Those that added to the pain; nobody knows where it is none.
    pub(crate) added: Option<Vec<Added>>,
    pub(crate) effort: Option<Effort>,
    pub(crate) efforts: Vec<(ExerciseId, Effort)>,
}

/// What that says of one exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FeltOf {
    /// Whether it added to the pain; none where that was not said.
    pub(crate) added: Option<AddedPain>,
    pub(crate) effort: Option<Effort>,
}

/// Whether an exercise added to the pain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum AddedPain {
    /// It did not: the pain before was the worst.
    None,
    /// It did, whatever the number; none where that was not said.
    Some { worst: Option<Pain> },
}

/// How an exercise felt; what was not answered is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
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
            Body::SessionStarted { session, first_side, decisions, sort, baseline, instead_of, .. } => {
                Some(Self {
                    id: *session,
                    day: fact.day,
                    kind: *sort,
                    first_side: *first_side,
                    decisions: decisions.clone(),
                    baseline: *baseline,
                    instead_of: *instead_of,
                    done: BTreeMap::new(),
                    ratings: BTreeMap::new(),
                    left: BTreeMap::new(),
                    went_on: BTreeSet::new(),
                    easier: BTreeMap::new(),
                    unanswered: BTreeSet::new(),
                    pain_after: PainAnswer::Open,
                    morning_said: None,
                    morning_pain: None,
                    felt: None,
                    morning_on: None,
                    morning_by: None,
                    ended: false,
                    begun_at: fact.at,
                    begun_by: fact.id,
                    over_at: None,
                    last_at: fact.at,
                    done_at: Vec::new(),
                })
            }
            _ => None,
        })?;
        // A later fact about the same thing takes the earlier one's place: that is what a correction is.
        for fact in facts {
            // The next morning is said when the session has long been over.
            if let Body::MorningAnswered { answer, day, .. } = fact.body {
                (session.morning_said, session.morning_pain) = (Some(answer), None);
                (session.morning_on, session.morning_by) = (Some(day), Some(fact.id));
                continue;
            }
            if let Body::MorningPain { pain, day, .. } = fact.body {
                (session.morning_said, session.morning_pain) = (None, Some(pain));
                (session.morning_on, session.morning_by) = (Some(day), Some(fact.id));
                continue;
            }
            if matches!(fact.body, Body::SessionEnded { .. }) && session.over_at.is_none() {
                // One that nobody could go on with was over by then.
                let goes_on = session.is_open(fact.day, fact.at);
                session.over_at = Some(if goes_on { fact.at } else { session.last_at });
            }
            session.last_at = fact.at;
            match fact.body.clone() {
                Body::SetDone { exercise, set, side, amount, .. } => {
                    let before = session.done.insert((exercise, set, side), amount);
                    // A correction is no exercise.
                    session.done_at.extend(before.is_none().then_some(fact.at));
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
                Body::SessionFelt { added, effort, efforts, .. } => {
                    session.felt = Some(Felt { added, effort, efforts });
                }
                Body::PainAfter { pain, .. } => session.pain_after = pain.into(),
                Body::SessionEnded { .. } => session.ended = true,
                // The rest is not about what was done in a session.
                _ => {}
            }
        }
        Some(session)
    }

    /// Whether anything was done in it, or said of it: only then is it shown and counted. What was too hard to begin says
    /// something.
    pub(crate) fn holds_something(&self) -> bool {
        let tells = |decision: &Decision| {
            tells_something(!self.amounts(decision).is_empty(), self.left(&decision.exercise))
        };
        self.decisions.iter().any(tells)
            || !self.ratings.is_empty()
            || self.felt.is_some()
            || self.pain_after.given().is_some()
    }

    /// Whether it is one of its day's sessions: not where it took the place of another, which counts with it.
    pub(crate) fn counts(&self) -> bool {
        self.holds_something() && self.instead_of.is_none()
    }

    /// Whether it can be gone on with: it has no end, and is of this training day, or something of it was recorded a short
    /// while ago. One from a day that has not come, of a clock that was ahead, is not.
    pub(crate) fn is_open(&self, today: Day, now: Moment) -> bool {
        !self.ended && (self.day == today || is_shortly_after(self.last_at, now))
    }

    /// From when to when something was done in it without a long break: the longest such time, which is longer than none. Who
    /// begins in the morning and goes on in the evening did not exercise all day.
    pub(crate) fn stretch(&self) -> Option<(Moment, Moment)> {
        let (mut from, mut last) = (self.begun_at, self.begun_at);
        let mut longest: Option<(Moment, Moment)> = None;
        for at in &self.done_at {
            let gap = at.epoch_ms - last.epoch_ms;
            // Also where the clock was set back.
            if !(0..STILL_GOING_MS).contains(&gap) {
                from = *at;
            }
            last = *at;
            let so_far = longest.map_or(0, |(from, until)| until.epoch_ms - from.epoch_ms);
            if last.epoch_ms - from.epoch_ms > so_far {
                longest = Some((from, last));
            }
        }
        longest
    }

    /// Whether what is said of it is still said in time: on its day, or a short while after it was over. What is said
    /// later does not make that while longer.
    pub(crate) fn is_recent(&self, today: Day, now: Moment) -> bool {
        self.day == today || is_shortly_after(self.over_at.unwrap_or(self.last_at), now)
    }

    /// Whether something that happened in it at that moment, by the phone's clock, is taken. `stood_ms`: how long it had
    /// stood before, by a clock that nobody puts right. Who is led without a break is, whatever the phone's clock shows;
    /// of a session that is over, what happened before its end, or a short while around it.
    pub(crate) fn takes(&self, day: Day, at: Moment, stood_ms: u64) -> bool {
        match self.over_at {
            None => {
                self.is_open(day, at) || i64::try_from(stood_ms).is_ok_and(|stood| stood < STILL_GOING_MS)
            }
            Some(over) => {
                let before = (self.begun_at.epoch_ms..=over.epoch_ms).contains(&at.epoch_ms);
                before || (at.epoch_ms - over.epoch_ms).abs() < STILL_GOING_MS
            }
        }
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

    /// Whether the person tried it: something of it was done, or it was left because it hurt.
    pub(crate) fn was_tried(&self, decision: &Decision) -> bool {
        was_tried(!self.amounts(decision).is_empty(), self.left(&decision.exercise))
    }

    /// How the exercise was rated, if it was asked.
    pub(crate) fn rating(&self, exercise: &ExerciseId) -> Option<Rating> {
        self.ratings.get(exercise).copied()
    }

    /// How it felt, whether that was said of it or with the whole session; none where neither was.
    pub(crate) fn said(&self, exercise: &ExerciseId) -> Option<Rating> {
        let (own, felt) = (self.rating(exercise), self.felt(exercise));
        let of_all = |felt: FeltOf| {
            let pain = felt.added.and_then(|added| match added {
                AddedPain::None => self.baseline,
                AddedPain::Some { worst } => worst,
            });
            Rating { pain, effort: felt.effort }
        };
        match (own, felt.map(of_all)) {
            (None, felt) => felt,
            (own, None) => own,
            (Some(own), Some(felt)) => {
                Some(Rating { pain: own.pain.or(felt.pain), effort: own.effort.or(felt.effort) })
            }
        }
    }

    /// Whether anything was said of how it felt.
    pub(crate) fn is_answered(&self, exercise: &ExerciseId) -> bool {
        let own = self.rating(exercise).is_some_and(|own| own.pain.is_some() || own.effort.is_some());
        let of_all = self.felt(exercise).is_some_and(|felt| felt.added.is_some() || felt.effort.is_some());
        own || of_all
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

    /// How much was done on the weaker side.
    fn weaker(&self, decision: &Decision) -> u32 {
        let sides = self.as_done(decision).dose.sides.in_order(self.first_side);
        let amounts = sides.iter().map(|&side| {
            let slots = self.slots(decision).filter(|slot| slot.side == side);
            slots.filter_map(|slot| self.done(&decision.exercise, slot)).map(u32::from).sum::<u32>()
        });
        amounts.min().unwrap_or_default()
    }

    /// How the next morning was; none where it is unknown. A number means what it adds to the pain before.
    pub(crate) fn morning(&self) -> Option<Morning> {
        let by_number = || {
            let (before, after) = (self.baseline?.value(), self.morning_pain?.value());
            Some(match after.saturating_sub(before) {
                0 => Morning::NoWorse,
                1 => Morning::BitWorse,
                _ => Morning::ClearlyWorse,
            })
        };
        self.morning_said.or_else(by_number)
    }

    /// What was said of all of it; nothing where nothing was.
    pub(crate) fn felt_of_all(&self) -> Felt {
        self.felt.clone().unwrap_or_default()
    }

    /// What was said of an exercise with the whole session, where there is no answer of its own.
    fn felt(&self, exercise: &ExerciseId) -> Option<FeltOf> {
        let felt = self.felt.as_ref()?;
        let added = felt.added.as_ref().map(|added| {
            let of_it = added.iter().find(|one| one.exercise == *exercise);
            of_it.map_or(AddedPain::None, |one| AddedPain::Some { worst: one.worst })
        });
        let own = felt.efforts.iter().find(|(known, _)| known == exercise).map(|(_, effort)| *effort);
        Some(FeltOf { added, effort: own.or(felt.effort) })
    }

    /// Whether it was begun and no more: nothing of it was done, passed over or spoken of, and it has no end.
    fn is_blank(&self) -> bool {
        let passed = !self.done.is_empty() || !self.left.is_empty() || !self.easier.is_empty();
        !self.ended && !passed && !self.holds_something()
    }

    /// What it says of each of its exercises; nothing as long as it was only begun.
    pub(crate) fn trained(&self) -> impl Iterator<Item = Trained> {
        let says = !self.is_blank();
        self.decisions.iter().filter(move |_| says).map(|decision| {
            let exercise = &decision.exercise;
            let doing = self.as_done(decision);
            let target = doing.dose.total().max(1);
            let eased = self.made_easier(exercise);
            let whole = |slot| self.done(exercise, slot).is_some_and(|done| done >= decision.dose.amount);
            Trained {
                session: self.id,
                day: self.day,
                kind: self.kind,
                planned: decision.clone(),
                share: u32::try_from(u64::from(self.weaker(decision)) * 1_000 / u64::from(target))
                    .unwrap_or(u32::MAX),
                full: !eased && self.left(exercise).is_none() && self.slots(decision).all(whole),
                eased: eased.then_some((doing.level, doing.dose)),
                something: !self.amounts(decision).is_empty(),
                rating: self.rating(exercise).unwrap_or_default(),
                felt: self.felt(exercise),
                left: self.left(exercise),
                baseline: self.baseline,
                pain_after: self.pain_after.given(),
                morning: self.morning(),
                morning_on: self.morning_on,
            }
        })
    }
}

/// Whether an exercise was tried of which something was `done`, or not, and that was `left` for a reason, or not.
pub(crate) fn was_tried(done: bool, left: Option<LeaveReason>) -> bool {
    done || left == Some(LeaveReason::Hurts)
}

/// Whether an exercise says anything of which something was `done`, or not, and that was `left` for a reason, or not: what was too
/// hard to begin does.
pub(crate) fn tells_something(done: bool, left: Option<LeaveReason>) -> bool {
    was_tried(done, left) || left == Some(LeaveReason::TooHard)
}

/// Whether `now` is so shortly after `then` that what was begun can be gone on with. What a clock that was ahead dated
/// later than `now` cannot.
pub(crate) fn is_shortly_after(then: Moment, now: Moment) -> bool {
    (0..STILL_GOING_MS).contains(&(now.epoch_ms - then.epoch_ms))
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
    use crate::ids::IdSource;
    use crate::receipt::Because;

    const MORNING: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 0 };

    fn exercise(id: &str) -> &'static Exercise {
        Catalog::shipped().unwrap().exercise(&ExerciseId::new(id)).unwrap()
    }

    /// So many sets of so many at a level.
    fn decision(id: &str, level: u8, sets: u8, amount: u16) -> Decision {
        let (exercise, level) = (exercise(id), LevelId::new(level));
        let dose = Dose { sets, amount, ..exercise.level(level).unwrap().smallest_dose(None) };
        Decision { exercise: exercise.id.clone(), level, dose, receipt: Because::FirstTime.into() }
    }

    /// A session of one exercise in which this happened.
    fn session(decision: &Decision, first_side: FirstSide, happened: &[Happened]) -> Session {
        let mut ids = IdSource::new([3; 16]);
        let id = ids.session(MORNING);
        let exercise = || decision.exercise.clone();
        let started = Body::SessionStarted {
            session: id,
            first_side,
            rule_set: 3,
            decisions: vec![decision.clone()],
            sort: SessionKind::Planned,
            baseline: None,
            instead_of: None,
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

    impl Session {
        /// As the plan reads it (docs/rules.md, "A session of the exercise").
        fn counts_as_done(&self, decision: &Decision) -> bool {
            let least = RuleSet::current().counts_as_done();
            let mut trained = self.trained().filter(|trained| trained.planned == *decision);
            trained.next().is_some_and(|trained| trained.share >= least)
        }
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
        assert_eq!((eased.as_done(&twist).level, eased.as_done(&twist).dose), (LevelId::new(1), easier.dose));
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
