//! What is due today: which exercises, at which dose, in which order, and why some are not.
//!
//! Pure: the same facts always give the same day. So far a plan is every exercise that fits what the person has,
//! at the level where a new person begins; nothing raises or lowers a dose yet (rules S1 and C3).

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Category, Equipment, Exercise, Level, Position};
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
    /// The days on which any exercise of a category was done.
    pub(crate) days: &'a BTreeMap<Category, BTreeSet<Day>>,
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
    /// Its kind has had its days (rule D3).
    Rests(Category),
    /// There are no minutes left (rule D1).
    NoMinutes,
}

/// An exercise that could be in today's session.
struct Candidate<'a> {
    exercise: &'a Exercise,
    position: Position,
    last_day: Option<Day>,
    decision: Decision,
}

/// From which kinds a session is filled, one exercise at a time, as long as there is room: something of each first.
const TURNS: [Category; 9] = [
    Category::RangeOfMotion,
    Category::Strength,
    Category::StaticStretch,
    Category::Core,
    Category::RangeOfMotion,
    Category::SelfMassage,
    Category::Strength,
    Category::StaticStretch,
    Category::Core,
];

/// Composes today's session.
pub(crate) fn compose(inputs: &Inputs<'_>) -> DayPlan {
    let mut left_out = Vec::new();
    let mut candidates = Vec::new();
    // Walking is a line of its own, outside the minutes (D3).
    let exercises = inputs.catalog.exercises().iter();
    for exercise in exercises.filter(|exercise| exercise.category != Category::LightActivity) {
        let leave = |why| LeftOut { exercise: exercise.id.clone(), why };
        match candidate(inputs, exercise) {
            Err(missing) => left_out.push(leave(WhyNot::Missing(missing))),
            Ok(_) if rests(inputs, exercise.category) => {
                left_out.push(leave(WhyNot::Rests(exercise.category)));
            }
            Ok(candidate) => candidates.push(candidate),
        }
    }
    // The least recently done first, then by id (D5).
    candidates.sort_by_key(|candidate| (candidate.last_day, &candidate.exercise.id));
    let mut chosen = in_turns(candidates, inputs.rules.exercises_at_most.value);
    let pace = &inputs.rules.pace.value;
    let percent = 100 + inputs.rules.minutes_over_percent.value;
    let limit = u32::from(inputs.settings.minutes) * 60 * percent / 100;
    loop {
        let ordered = in_session_order(&chosen);
        let seconds = pace::seconds(pace, &ordered.iter().map(|one| one.timed()).collect::<Vec<_>>());
        if seconds <= limit || chosen.len() <= 1 {
            let decisions = ordered.into_iter().map(|one| one.decision.clone()).collect();
            left_out.sort_by(|one, other| one.exercise.cmp(&other.exercise));
            return DayPlan { decisions, left_out, seconds };
        }
        // Over the minutes an exercise is dropped, never a dose (D1).
        if let Some(dropped) = chosen.pop() {
            left_out.push(LeftOut { exercise: dropped.exercise.id.clone(), why: WhyNot::NoMinutes });
        }
    }
}

/// Takes exercises kind by kind until there are enough.
fn in_turns(mut candidates: Vec<Candidate<'_>>, at_most: usize) -> Vec<Candidate<'_>> {
    let mut chosen: Vec<Candidate<'_>> = Vec::new();
    for category in TURNS.into_iter().cycle().take(TURNS.len() * at_most) {
        if chosen.len() == at_most {
            break;
        }
        if let Some(at) = candidates.iter().position(|candidate| candidate.exercise.category == category) {
            chosen.push(candidates.remove(at));
        }
    }
    chosen
}

/// Rule D3: strength never two days running and on two days of any seven; core and roller on three.
fn rests(inputs: &Inputs<'_>, category: Category) -> bool {
    let rules = inputs.rules;
    let (a_week, apart) = match category {
        Category::Strength => (rules.strength_days_a_week.value, rules.strength_days_apart.value),
        Category::Core => (rules.core_days_a_week.value, 1),
        Category::SelfMassage => (rules.roller_days_a_week.value, 1),
        Category::RangeOfMotion | Category::StaticStretch | Category::LightActivity => return false,
    };
    let Some(days) = inputs.days.get(&category) else { return false };
    let since = |day: &Day| inputs.today.days_since(*day);
    // A day "after" today is one that a phone with a wrong clock wrote: it counts by its distance.
    let too_near = days.iter().any(|day| since(day) != 0 && since(day).abs() < apart);
    too_near || days.iter().filter(|day| (1..7).contains(&since(day))).count() >= a_week
}

/// Rule D2: by category, then by position so that nobody gets up and down needlessly.
fn in_session_order<'a, 'b>(chosen: &'b [Candidate<'a>]) -> Vec<&'b Candidate<'a>> {
    let mut ordered: Vec<_> = chosen.iter().collect();
    ordered.sort_by_key(|one| (one.exercise.category, one.position, &one.exercise.id));
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
    let level = exercise.level(number).unwrap_or_else(|| exercise.starter());
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
    let load = level.load.is_some().then_some(Load::Band(Band::Light));
    if load.is_some() {
        missing.push(Owned::Band(Band::Light));
    }
    missing.retain(|thing| !settings.owned.contains(thing));
    if missing.is_empty() { Ok(load) } else { Err(missing) }
}
