//! Which exercises make the active set, and which wait (rule D3)?

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::catalog::{Category, Exercise, Named};
use crate::dose::Dose;
use crate::facts::PlanChoice;
use crate::ids::ExerciseId;
use crate::time::Day;

use super::course::Way;
use super::levels::{Fit, Unfit, starting};
use super::{Inputs, sizes};

/// The plan of one person on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan<'a> {
    /// The active set, by kind, then in the order in which they came in.
    pub(crate) members: Vec<Member<'a>>,
    /// Those that fit and wait for their turn.
    pub(crate) waiting: Vec<&'a Exercise>,
    /// Those that cannot be done now.
    pub(crate) unfit: Vec<(&'a Exercise, Unfit)>,
    /// Those that the person took out.
    pub(crate) taken_out: Vec<&'a Exercise>,
    /// Kinds of which nothing is left for this person.
    pub(crate) gaps: Vec<Category>,
    /// Those that fit, of kinds for which so few exercises a session leave no room: they never come.
    pub(crate) crowded_out: Vec<&'a Exercise>,
}

/// An exercise of the active set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member<'a> {
    pub(crate) exercise: &'a Exercise,
    /// Where a person begins who is new to it.
    pub(crate) start: Fit,
    pub(crate) why: WhyIn,
}

/// Why an exercise is in the active set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WhyIn {
    /// It is its turn.
    Turn,
    /// The person put it in.
    Chosen,
    /// It stands in for one that is ruled out (rule D4).
    InsteadOf(ExerciseId),
}

impl Member<'_> {
    /// The dose with which a person begins who is new to it.
    pub(crate) fn first_dose(&self) -> Dose {
        let level = self.exercise.level(self.start.level).unwrap_or_else(|| self.exercise.starter());
        level.smallest_dose(self.start.load)
    }
}

impl<'a> Plan<'a> {
    /// The plan that follows from `inputs`.
    pub(crate) fn of(inputs: &Inputs<'a>) -> Self {
        let mut plan = Self {
            members: Vec::new(),
            waiting: Vec::new(),
            unfit: Vec::new(),
            taken_out: Vec::new(),
            gaps: Vec::new(),
            crowded_out: Vec::new(),
        };
        let mut fitting: BTreeMap<&ExerciseId, (&'a Exercise, Fit)> = BTreeMap::new();
        let all = inputs.catalog.exercises().iter();
        for exercise in all.filter(|exercise| exercise.category != Category::LightActivity) {
            match starting(inputs, exercise) {
                Err(unfit) => plan.unfit.push((exercise, unfit)),
                Ok(_) if inputs.course.too_much.contains(&exercise.id) => {
                    plan.unfit.push((exercise, Unfit::TooMuch));
                }
                Ok(_) if inputs.edits.get(&exercise.id) == Some(&PlanChoice::Out) => {
                    plan.taken_out.push(exercise);
                }
                Ok(fit) => {
                    fitting.insert(&exercise.id, (exercise, fit));
                }
            }
        }
        let of = |category| fitting.values().filter(|(exercise, _)| exercise.category == category).count();
        let counts = Category::all().map(|category| (category, of(category))).collect();
        let borders = borders(inputs);
        let sizes = sizes::sizes(inputs.rules, &inputs.settings.days, inputs.settings.exercises, &counts);
        for category in Category::all().filter(|category| *category != Category::LightActivity) {
            if counts[&category] == 0 {
                plan.gaps.push(category);
            }
            let Some(size) = sizes.get(&category).copied() else {
                let of_kind = fitting.values().map(|(exercise, _)| *exercise);
                plan.crowded_out.extend(of_kind.filter(|exercise| exercise.category == category));
                continue;
            };
            for (id, why) in set(inputs, category, size, &fitting, &borders) {
                let Some((exercise, start)) = fitting.get(id) else { continue };
                plan.members.push(Member { exercise, start: *start, why });
            }
        }
        let active: BTreeSet<&ExerciseId> = plan.members.iter().map(|member| &member.exercise.id).collect();
        plan.waiting = fitting
            .values()
            .map(|(exercise, _)| *exercise)
            .filter(|exercise| !active.contains(&exercise.id) && !plan.crowded_out.contains(exercise))
            .collect();
        plan
    }

    /// The kinds for which there is no room.
    pub(crate) fn crowded(&self) -> Vec<Category> {
        let mut kinds: Vec<Category> = self.crowded_out.iter().map(|exercise| exercise.category).collect();
        kinds.dedup();
        kinds
    }

    /// The member of that id.
    pub(crate) fn member(&self, exercise: &ExerciseId) -> Option<&Member<'a>> {
        self.members.iter().find(|member| member.exercise.id == *exercise)
    }
}

/// The active set of a kind: what the person put in, then those whose turn it is. Of one that is ruled out its substitute
/// of the same kind comes in its place.
///
/// At each border of four weeks one makes room for the next of the kind's ring: the one that has been in longest of those
/// that have come to their aim. Who has not, and who has not regained what an absence lowered, stays, for three borders at
/// most; then it is out for four weeks, unless its place would stay empty, and takes the next place after them. Of two
/// places in a row the ring gets one, so that those with which nobody gets far never keep the rest out.
fn set<'a>(
    inputs: &Inputs<'a>,
    category: Category,
    size: usize,
    fitting: &BTreeMap<&ExerciseId, (&'a Exercise, Fit)>,
    borders: &[Day],
) -> Vec<(&'a ExerciseId, WhyIn)> {
    let ring = ring(inputs, category);
    let candidates: Vec<_> =
        ring.iter().filter_map(|exercise| candidate(inputs, exercise, fitting)).collect();
    let put_in = ring.iter().filter(|exercise| {
        inputs.edits.get(&exercise.id) == Some(&PlanChoice::In) && fitting.contains_key(&exercise.id)
    });
    let put_in: Vec<(&ExerciseId, WhyIn)> = put_in.map(|exercise| (&exercise.id, WhyIn::Chosen)).collect();
    let chosen: Vec<&ExerciseId> = put_in.iter().map(|(id, _)| *id).collect();
    let places: Vec<Place<'_>> = candidates
        .iter()
        .map(|(id, _)| Place {
            exercise: candidates.iter().position(|(other, _)| other == id).unwrap_or_default(),
            way: inputs.course.of(id),
            is_put_in: chosen.contains(id),
        })
        .collect();
    let mut turns = Turns {
        longest: inputs.rules.set_borders.value,
        ring: &places,
        next: 0,
        room: size.saturating_sub(put_in.len()),
        members: Vec::new(),
        unfinished: VecDeque::new(),
        took_back: false,
    };
    turns.fill(0, None);
    for (block, border) in (1..).zip(borders) {
        turns.move_on(block, *border);
    }
    let members = turns.members.into_iter().map(|member| candidates[member.place].clone());
    put_in.into_iter().chain(members).collect()
}

/// A place of the ring, as far as turns ask: they are taken anew from the first day of the plan on, each time they are asked for.
struct Place<'c> {
    /// The first place with the same exercise: one that stands in for another has a place of its own too.
    exercise: usize,
    way: Way<'c>,
    /// The person put it in: it takes no turns.
    is_put_in: bool,
}

/// Who is in, from border to border.
struct Turns<'b> {
    /// How many borders one stays at most.
    longest: i64,
    /// Those that take turns, or stand in for one that does.
    ring: &'b [Place<'b>],
    /// Where the ring goes on.
    next: usize,
    /// How many there are to be.
    room: usize,
    /// The one that has been in longest first.
    members: Vec<InTurn>,
    /// The places of those that had to go before they were there, the longest out first.
    unfinished: VecDeque<usize>,
    /// Whether one of these took the last place that came free.
    took_back: bool,
}

struct InTurn {
    /// Of the ring.
    place: usize,
    /// The border at which it came in.
    since: i64,
}

impl Turns<'_> {
    /// At a border one goes, if any may, and the next comes.
    fn move_on(&mut self, block: i64, border: Day) {
        let goes = self.members.iter().enumerate().find_map(|(at, member)| {
            let is_there = self.ring[member.place].way.is_there(border);
            (is_there || block - member.since > self.longest).then_some((at, is_there))
        });
        let Some((at, is_there)) = goes else { return };
        let gone = self.members.remove(at);
        self.take_back(block);
        self.fill(block, Some(gone.place));
        if self.members.len() < self.room {
            // Its place would stay empty.
            self.members.insert(at.min(self.members.len()), gone);
        } else if !is_there {
            self.unfinished.push_back(gone.place);
        }
    }

    /// Takes in again who had to go before they were there.
    fn take_back(&mut self, block: i64) {
        let back = if self.took_back { None } else { self.unfinished.pop_front() };
        self.took_back = back.is_some();
        if let Some(place) = back {
            self.members.push(InTurn { place, since: block });
        }
    }

    /// Takes the next of the ring until there are enough, but the one that goes at this border.
    fn fill(&mut self, block: i64, gone: Option<usize>) {
        for _ in 0..self.ring.len() {
            if self.members.len() >= self.room {
                return;
            }
            let place = self.next % self.ring.len();
            self.next += 1;
            let is_here = |other: usize| self.ring[other].exercise == self.ring[place].exercise;
            let is_in = self.ring[place].is_put_in || self.members.iter().any(|member| is_here(member.place));
            if !is_in && !gone.is_some_and(is_here) {
                self.unfinished.retain(|other| !is_here(*other));
                self.members.push(InTurn { place, since: block });
            }
        }
    }
}

/// Who comes when it is an exercise's turn: itself, or who stands in for it.
fn candidate<'a>(
    inputs: &Inputs<'a>,
    exercise: &'a Exercise,
    fitting: &BTreeMap<&ExerciseId, (&'a Exercise, Fit)>,
) -> Option<(&'a ExerciseId, WhyIn)> {
    if fitting.contains_key(&exercise.id) {
        return Some((&exercise.id, WhyIn::Turn));
    }
    if inputs.edits.get(&exercise.id) == Some(&PlanChoice::Out) {
        return None;
    }
    let substitutes = exercise.substitutes.iter().filter_map(|id| fitting.get(id));
    let mut same_kind = substitutes.filter(|(other, _)| other.category == exercise.category);
    same_kind.next().map(|(other, _)| (&other.id, WhyIn::InsteadOf(exercise.id.clone())))
}

/// The exercises of a kind, in the order in which they take turns: first those of the source article.
fn ring<'a>(inputs: &Inputs<'a>, category: Category) -> Vec<&'a Exercise> {
    let all = inputs.catalog.exercises().iter();
    let mut ring: Vec<&Exercise> = all.filter(|exercise| exercise.category == category).collect();
    ring.sort_by_key(|exercise| (exercise.article_level.is_none(), &exercise.id));
    ring
}

/// The days on which the active set has moved on, oldest first.
fn borders(inputs: &Inputs<'_>) -> Vec<Day> {
    let Some(begun) = inputs.begun else { return Vec::new() };
    let days = inputs.rules.set_days.value;
    let blocks = inputs.today.days_since(begun).max(0) / days;
    (1..=blocks).map(|block| begun.plus(block * days)).collect()
}
