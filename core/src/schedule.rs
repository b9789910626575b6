//! What is due today: which exercises, at which dose, in which order, and why some are not.
//!
//! Pure: the same facts always give the same day. So far a plan is every exercise that fits what the person has,
//! at the level where a new person begins; nothing raises or lowers a dose yet (rules S1 and C3).

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Category, Equipment, Exercise, Level, Position, Resistance};
use crate::dose::{Band, Load};
use crate::facts::{Because, Decision};
use crate::ids::ExerciseId;
use crate::pace::{self, Timed};
use crate::rules::{RuleId, RuleSet};
use crate::settings::{Owned, Settings};
use crate::time::Day;

/// What today's session is composed from.
#[derive(Debug)]
pub(crate) struct Inputs<'a> {
    pub(crate) rules: &'a RuleSet,
    pub(crate) catalog: &'a Catalog,
    pub(crate) settings: &'a Settings,
    pub(crate) today: Day,
    /// For each exercise, the last session in which it counts as done.
    pub(crate) last_done: &'a BTreeMap<ExerciseId, LastDone>,
    /// The days on which any strength exercise was done.
    pub(crate) strength_days: &'a BTreeSet<Day>,
}

/// When an exercise was last done, and at which dose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LastDone {
    pub(crate) day: Day,
    pub(crate) decision: Decision,
}

/// Today's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DayPlan {
    /// In the order in which they are done.
    pub(crate) decisions: Vec<Decision>,
    /// What the plan holds and today does not.
    pub(crate) left_out: Vec<LeftOut>,
    /// How long it takes.
    pub(crate) seconds: u32,
}

/// An exercise that is not in today's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LeftOut {
    pub(crate) exercise: ExerciseId,
    pub(crate) why: WhyNot,
}

/// Why an exercise is not in today's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WhyNot {
    /// These things are missing (rule D4).
    Missing(Vec<Owned>),
    /// Strength work needs a day between, and has its two days of the week (rule D3).
    StrengthRests,
    /// There are enough exercises, or no minutes left (rule D1).
    NoMinutes,
}

/// An exercise that could be in today's session.
struct Candidate<'a> {
    exercise: &'a Exercise,
    position: Position,
    last_day: Option<Day>,
    decision: Decision,
}

/// Composes today's session.
pub(crate) fn compose(inputs: &Inputs<'_>) -> DayPlan {
    let mut left_out = Vec::new();
    let mut candidates = Vec::new();
    let strength_rests = strength_rests(inputs);
    for exercise in inputs.catalog.exercises() {
        let leave = |why| LeftOut { exercise: exercise.id.clone(), why };
        match candidate(inputs, exercise) {
            Err(missing) => left_out.push(leave(WhyNot::Missing(missing))),
            Ok(_) if strength_rests && exercise.category == Category::Strength => {
                left_out.push(leave(WhyNot::StrengthRests));
            }
            Ok(candidate) => candidates.push(candidate),
        }
    }
    // The least recently done first (D5), so that what is dropped below is what was done last.
    candidates
        .sort_by(|one, other| (one.last_day, &one.exercise.id).cmp(&(other.last_day, &other.exercise.id)));
    let rules = inputs.rules;
    let limit = u32::from(inputs.settings.minutes) * 60 * (100 + rules.minutes_over_percent.value) / 100;
    loop {
        let chosen = in_session_order(&candidates);
        let seconds = pace::seconds(&rules.pace.value, &chosen.iter().map(|c| c.timed()).collect::<Vec<_>>());
        if candidates.len() <= rules.exercises_at_most.value && (seconds <= limit || candidates.len() == 1) {
            let decisions = chosen.into_iter().map(|candidate| candidate.decision.clone()).collect();
            left_out.sort_by(|one, other| one.exercise.cmp(&other.exercise));
            return DayPlan { decisions, left_out, seconds };
        }
        if let Some(dropped) = candidates.pop() {
            left_out.push(LeftOut { exercise: dropped.exercise.id.clone(), why: WhyNot::NoMinutes });
        }
    }
}

/// Rule D3: strength never two days running, and on two days of any seven.
fn strength_rests(inputs: &Inputs<'_>) -> bool {
    let apart = inputs.rules.strength_days_apart.value;
    let since = |day: &&Day| inputs.today.days_since(**day);
    // A day "after" today is one that a phone with a wrong clock wrote: it counts by its distance.
    let too_near = inputs.strength_days.iter().any(|day| since(&day).abs() < apart && *day != inputs.today);
    let this_week = inputs.strength_days.iter().filter(|day| (1..7).contains(&since(day))).count();
    too_near || this_week >= inputs.rules.strength_days_a_week.value
}

/// Rule D2: by category, then by position so that nobody gets up and down needlessly.
fn in_session_order<'a, 'b>(candidates: &'b [Candidate<'a>]) -> Vec<&'b Candidate<'a>> {
    let mut ordered: Vec<_> = candidates.iter().collect();
    ordered
        .sort_by_key(|candidate| (candidate.exercise.category, candidate.position, &candidate.exercise.id));
    ordered
}

impl Candidate<'_> {
    fn timed(&self) -> Timed<'_> {
        Timed { category: self.exercise.category, position: self.position, dose: &self.decision.dose }
    }
}

/// The dose of one exercise for today, or the things that are missing for it.
fn candidate<'a>(inputs: &Inputs<'_>, exercise: &'a Exercise) -> Result<Candidate<'a>, Vec<Owned>> {
    let last = inputs.last_done.get(&exercise.id);
    let number = last.map_or(exercise.starter_level, |last| last.decision.level);
    // A level that a newer catalog no longer has falls back to the starter level.
    let Some(level) = exercise.level(number).or_else(|| exercise.level(exercise.starter_level)) else {
        return Err(Vec::new());
    };
    let load = equipped(inputs.settings, level)?;
    let decision = match last {
        Some(last) if last.decision.level == level.number && last.decision.dose.load == load => Decision {
            rule: RuleId::C3,
            because: Because::SameAsLast { day: last.day },
            ..last.decision.clone()
        },
        _ => Decision {
            exercise: exercise.id.clone(),
            level: level.number,
            dose: level.smallest_dose(load),
            rule: RuleId::S1,
            because: Because::FirstTime,
        },
    };
    Ok(Candidate { exercise, position: level.position, last_day: last.map(|last| last.day), decision })
}

/// The load for a level from what the person has, or what is missing (rule D4).
///
/// A dumbbell cannot be chosen yet, and a new person begins with the lightest band: nothing else serves.
fn equipped(settings: &Settings, level: &Level) -> Result<Option<Load>, Vec<Owned>> {
    let mut missing: Vec<Owned> =
        level.equipment.iter().map(|&thing: &Equipment| Owned::Equipment(thing)).collect();
    let load = level.resistance.contains(&Resistance::Band).then_some(Load::Band(Band::Light));
    if !level.resistance.is_empty() {
        missing.push(Owned::Band(Band::Light));
    }
    missing.retain(|thing| !settings.owned.contains(thing));
    if missing.is_empty() { Ok(load) } else { Err(missing) }
}
