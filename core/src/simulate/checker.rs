//! Was anything done that the envelope forbids? Reads facts and doses alone, and shares no code with what decides: what a rise
//! is, what one step is, what speaks against it, all is written here a second time, from docs/rules.md.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Exercise};
use crate::dose::{Dose, Load, Measure};
use crate::facts::{Body, Decision, DoseChoice, Fact, LeaveReason, Morning, SessionKind};
use crate::ids::{ExerciseId, LevelId, SessionId};
use crate::time::Day;

/// The worst that is allowed before a raise.
const PAIN: i32 = 2;
const PAIN_WITHOUT_RISE: i32 = 5;
const EFFORT: i32 = 6;
const DAYS_BETWEEN_RAISES: i64 = 7;
const DAYS_BEFORE_RETURN: i64 = 28;
const DAYS_AFTER_FLARE: i64 = 7;
const REGAIN_DAYS: i64 = 2;
const REGAIN_WITHIN: i64 = 182;

/// What is known of a life so far.
#[derive(Debug)]
pub(super) struct Checker<'a> {
    catalog: &'a Catalog,
    exercises: BTreeMap<ExerciseId, Story>,
    /// Sessions and their mornings, with the day of the answer.
    mornings: BTreeMap<SessionId, (Day, Morning)>,
    flares: Vec<Day>,
    sessions: Vec<Day>,
    /// Whether a flag of A3 is open, and one of A4.
    flags: (bool, bool),
    pub(super) found: Vec<String>,
}

/// One exercise's sessions, oldest first.
#[derive(Debug, Default)]
struct Story {
    done: Vec<Done>,
    /// What was asked in the last session, done or not.
    planned: Option<Asked>,
    /// The days on which the dose rose.
    raised: Vec<Day>,
    /// What the person chose since the last session, and when.
    chosen: Option<(DoseChoice, Day)>,
    /// From what the body made it fall, and when.
    fell_from: Vec<(Asked, Day)>,
}

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Asked {
    level: LevelId,
    number: u8,
    dose: Dose,
}

/// One session of one exercise.
#[derive(Debug, Clone)]
struct Done {
    session: SessionId,
    day: Day,
    asked: Asked,
    baseline: Option<i32>,
    pain: Option<i32>,
    effort: Option<i32>,
    full: bool,
    half: bool,
    for_the_body: bool,
    /// On a bad day: it says nothing for a raise.
    bad_day: bool,
}

impl Done {
    /// What it added to the pain before.
    fn rise(&self) -> i32 {
        let Some(pain) = self.pain else { return 0 };
        let Some(before) = self.baseline else { return pain };
        let up = pain - before;
        let matters = up >= 2 || up >= 1 && 10 * up >= 3 * before || up >= 1 && pain >= 6;
        if matters { up } else { 0 }
    }

    fn much(&self) -> bool {
        self.pain.is_some_and(|pain| pain >= 6) && self.rise() > 0
    }

    fn went_well(&self) -> bool {
        let pain =
            self.pain.is_some_and(|pain| pain <= PAIN || pain <= PAIN_WITHOUT_RISE && self.rise() == 0);
        self.full && pain && self.effort.is_some_and(|effort| effort <= EFFORT)
    }
}

/// Sets times amount, times the load where that can be said.
fn work(dose: &Dose) -> u64 {
    let load = match dose.load {
        Some(Load::Grams(grams)) => u64::from(grams),
        _ => 1,
    };
    u64::from(dose.sets) * u64::from(dose.amount) * load
}

/// How heavy a load is among its kind.
fn weight(load: Option<Load>) -> u32 {
    match load {
        None => 0,
        Some(Load::Band(band)) => 1 + band as u32,
        Some(Load::Grams(grams)) => grams,
    }
}

impl Asked {
    /// Whether it asks for more.
    fn is_harder_than(&self, other: &Self) -> bool {
        let rank = |asked: &Self| (asked.number, weight(asked.dose.load));
        if rank(self) != rank(other) {
            rank(self) > rank(other)
        } else {
            work(&self.dose) > work(&other.dose)
        }
    }

    /// Whether it is no more than one step harder.
    fn is_one_step_from(&self, other: &Self, exercise: &Exercise) -> bool {
        let (dose, before) = (&self.dose, &other.dose);
        if self.number != other.number {
            // The first dose of a level is the least that it has.
            let first = exercise
                .level(self.level)
                .is_some_and(|level| dose.sets == level.sets.low && dose.amount == level.dose.low);
            return first;
        }
        if weight(dose.load) != weight(before.load) {
            let limit = match (dose.load, before.load) {
                (Some(Load::Grams(to)), Some(Load::Grams(from))) => to <= from + (from / 2).max(1_000),
                (Some(Load::Band(to)), Some(Load::Band(from))) => to as u8 <= from as u8 + 1,
                _ => false,
            };
            return limit
                && u32::from(dose.sets) * u32::from(dose.amount)
                    <= u32::from(before.sets) * u32::from(before.amount);
        }
        let step = match dose.measure {
            Measure::Repetitions | Measure::Breaths => 2,
            Measure::Seconds => 5,
            Measure::Rounds => 1,
            Measure::RollerSeconds => 15,
            Measure::Minutes => (before.amount / 10).max(1),
        };
        if dose.sets == before.sets {
            return dose.amount <= before.amount + step;
        }
        // Another set comes with no more than one set more work, and no more of it in each.
        dose.sets == before.sets + 1 && dose.amount <= before.amount
    }
}

impl<'a> Checker<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            exercises: BTreeMap::new(),
            mornings: BTreeMap::new(),
            flares: Vec::new(),
            sessions: Vec::new(),
            flags: (false, false),
            found: Vec::new(),
        }
    }

    pub(super) fn morning(&mut self, session: SessionId, day: Day, answer: Morning) {
        self.mornings.insert(session, (day, answer));
        if answer == Morning::ClearlyWorse {
            self.flares.push(day);
        }
    }

    pub(super) fn flags(&mut self, starter_only: bool, ask_first: bool) {
        self.flags = (starter_only, ask_first);
    }

    /// The person chose another dose.
    pub(super) fn chosen(&mut self, exercise: &ExerciseId, how: DoseChoice, day: Day) {
        self.exercises.entry(exercise.clone()).or_default().chosen = Some((how, day));
    }

    /// A session, with all that happened in it.
    pub(super) fn session(&mut self, facts: &[Fact]) {
        let Some((day, Body::SessionStarted { session, decisions, sort, baseline, .. })) =
            facts.first().map(|fact| (fact.day, &fact.body))
        else {
            return;
        };
        let baseline = baseline.map(i32::from);
        for decision in decisions.iter().filter(|_| *sort != SessionKind::BadDay) {
            self.decision(day, decision, baseline);
        }
        for decision in decisions {
            let Some(mut done) = self.done(*session, day, decision, baseline, facts) else { continue };
            done.bad_day = *sort == SessionKind::BadDay;
            if done.bad_day {
                // It counts for the dose that was held then; before there was one, for none.
                let held = self.exercises.get(&decision.exercise).and_then(|story| story.planned.clone());
                let Some(held) = held else { continue };
                done.asked = held;
            }
            // What was left out for lack of time says nothing.
            if !done.half && !done.for_the_body && done.pain.is_none() {
                continue;
            }
            self.exercises.entry(decision.exercise.clone()).or_default().done.push(done);
        }
        self.sessions.push(day);
    }

    fn asked(&self, decision: &Decision) -> Option<Asked> {
        let level = self.catalog.exercise(&decision.exercise).ok()?.level(decision.level)?;
        Some(Asked { level: decision.level, number: level.number, dose: decision.dose.clone() })
    }

    fn done(
        &self,
        session: SessionId,
        day: Day,
        decision: &Decision,
        baseline: Option<i32>,
        facts: &[Fact],
    ) -> Option<Done> {
        let asked = self.asked(decision)?;
        let (mut pain, mut effort, mut left) = (None, None, None);
        let mut sets: BTreeMap<(u8, u8), u32> = BTreeMap::new();
        for fact in facts {
            match &fact.body {
                Body::ExerciseRated { exercise, pain: said, effort: hard, .. }
                    if *exercise == decision.exercise =>
                {
                    (pain, effort) = (said.map(i32::from), hard.map(i32::from));
                }
                Body::ExerciseLeft { exercise, reason, .. } if *exercise == decision.exercise => {
                    left = Some(*reason)
                }
                Body::SetDone { exercise, set, side, amount, .. } if *exercise == decision.exercise => {
                    sets.insert((*side as u8, *set), u32::from(*amount));
                }
                _ => {}
            }
        }
        let sides: std::collections::BTreeSet<u8> = sets.keys().map(|(side, _)| *side).collect();
        let of_side = |side: u8| {
            sets.iter().filter(|((known, _), _)| *known == side).map(|(_, amount)| amount).sum::<u32>()
        };
        let target = u32::from(asked.dose.sets) * u32::from(asked.dose.amount);
        let least = sides.iter().map(|side| of_side(*side)).min().unwrap_or(0);
        let whole = sets.values().filter(|amount| **amount >= u32::from(asked.dose.amount)).count();
        let slots = usize::from(asked.dose.sets) * sides.len().max(1);
        Some(Done {
            session,
            day,
            baseline,
            pain,
            effort,
            full: left.is_none() && whole == slots && !sides.is_empty(),
            half: 2 * least >= target,
            for_the_body: matches!(left, Some(LeaveReason::Hurts | LeaveReason::TooHard)),
            bad_day: false,
            asked,
        })
    }

    /// What is wrong with a dose, given all that was before it.
    fn decision(&mut self, day: Day, decision: &Decision, baseline: Option<i32>) {
        let Some(asked) = self.asked(decision) else {
            self.found.push(format!("{day} {}: no such level", decision.exercise));
            return;
        };
        let Ok(exercise) = self.catalog.exercise(&decision.exercise) else { return };
        let mut wrong = Vec::new();
        let starter = exercise.level(exercise.starter_level).map_or(1, |level| level.number);
        let (starter_only, ask_first) = self.flags;
        if starter_only && asked.number > starter {
            wrong.push("above the starter level with a flag of A3".to_owned());
        }
        let story = self.exercises.entry(decision.exercise.clone()).or_default();
        let Some(before) = story.planned.replace(asked.clone()) else { return };
        let harder = asked.is_harder_than(&before);
        if harder && starter_only {
            wrong.push("raised with a flag of A3".to_owned());
        }
        if harder && ask_first && asked.number > starter {
            wrong.push("raised above the starter level with a flag of A4".to_owned());
        }
        let chosen = story.chosen.take();
        if harder && chosen.is_some_and(|(how, _)| how != DoseChoice::Less) {
            // Up by choice: only to what was done in full not long ago, or to what was lowered from, on a later day.
            let full = story.done.iter().any(|done| {
                done.full && day.days_since(done.day) <= REGAIN_WITHIN && !asked.is_harder_than(&done.asked)
            });
            let fell = story.fell_from.iter().any(|(from, fell)| *fell < day && !asked.is_harder_than(from));
            if !full && !fell {
                wrong.push("chosen above all that was done".to_owned());
            }
            if self.flares.iter().any(|flare| (0..DAYS_AFTER_FLARE).contains(&day.days_since(*flare))) {
                wrong.push("taken back in a flare week".to_owned());
            }
            story.raised.push(day);
        } else if harder {
            let regained = story.done.iter().any(|done| {
                done.full
                    && !asked.is_harder_than(&done.asked)
                    && day.days_since(done.day) <= REGAIN_WITHIN + 120
            });
            let apart = if regained { REGAIN_DAYS } else { DAYS_BETWEEN_RAISES };
            if story.raised.last().is_some_and(|raised| day.days_since(*raised) < apart) {
                wrong.push("raised too soon after a raise".to_owned());
            }
            if !asked.is_one_step_from(&before, exercise) {
                wrong.push("raised by more than one step".to_owned());
            }
            let needed = if regained { 1 } else { 2 };
            let ordinary = story.done.iter().rev().filter(|done| !done.bad_day);
            let at_it: Vec<&Done> = ordinary.take_while(|done| done.asked == before).take(needed).collect();
            if at_it.len() < needed || !at_it.iter().all(|done| done.went_well()) {
                wrong.push("raised after sessions that did not go well".to_owned());
            }
            let worse = at_it.iter().any(|done| {
                self.mornings.get(&done.session).is_some_and(|(_, answer)| *answer != Morning::NoWorse)
            });
            if worse {
                wrong.push("raised after a worse morning".to_owned());
            }
            if self.flares.iter().any(|flare| (0..DAYS_AFTER_FLARE).contains(&day.days_since(*flare))) {
                wrong.push("raised in a flare week".to_owned());
            }
            if baseline.is_none() {
                wrong.push("raised without knowing the pain before".to_owned());
            }
            let back = story.fell_from.iter().any(|(from, fell)| {
                day.days_since(*fell) < DAYS_BEFORE_RETURN && !from.is_harder_than(&asked)
            });
            if back {
                wrong.push("back too soon to what was lowered from".to_owned());
            }
            story.raised.push(day);
        }
        // Too much: it has to fall, unless it is the least that there is.
        // After four weeks it is tried again.
        let recent = |done: &&Done| done.asked == before && day.days_since(done.day) < DAYS_BEFORE_RETURN;
        let run: Vec<&Done> = story.done.iter().rev().take_while(recent).take(3).collect();
        let some =
            run.iter().filter(|done| done.pain.is_some_and(|pain| pain >= 3) && done.rise() > 0).count();
        let hard = run.iter().any(|done| done.effort.is_some_and(|effort| effort >= 9));
        let cut = run.iter().filter(|done| !done.half && done.for_the_body).count();
        let too_much = some >= 2 || run.iter().any(|done| done.much()) || hard || cut >= 2;
        if too_much {
            if !before.is_harder_than(&asked) {
                wrong.push(format!(
                    "not lowered after too much: {:?}",
                    run.iter().map(|done| (done.pain, done.baseline, done.effort)).collect::<Vec<_>>()
                ));
            }
            story.fell_from.push((before.clone(), day));
        }
        // Away: by the days on which nothing at all was done.
        if let Some(last) = story.done.iter().rev().find(|done| done.half) {
            let nothing = !self.sessions.iter().any(|known| *known > last.day);
            let away = day.days_since(last.day);
            if nothing && away >= 10 {
                let least = exercise.level(asked.level).is_some_and(|level| {
                    asked.dose.sets == level.sets.low && asked.dose.amount == level.dose.low
                });
                let (now, then) = (work(&asked.dose), work(&last.asked.dose));
                let percent = if away >= 14 { 50 } else { 80 };
                if asked.number == last.asked.number && !least && now * 100 > then * percent {
                    wrong.push(format!("too much after {away} days away"));
                }
                if away >= 28 && last.asked.number > 1 && asked.number >= last.asked.number {
                    wrong.push(format!("no level lower after {away} days away"));
                }
            }
        }
        for what in wrong {
            self.found.push(format!(
                "{day} {} {} {:?} after {} {:?}: {what}",
                decision.exercise, asked.number, asked.dose, before.number, before.dose
            ));
        }
    }
}
