//! Where does a dose stand among all the doses that an exercise has for this person, and which come before and after it?
//!
//! A level is an ordered list of doses, and what comes after the last of them is the first of the next level that fits: one
//! line from the easiest to the hardest, made of the catalog, of what the person has and has to mind, and of the time that
//! an exercise may take.

use std::cmp::Ordering;

use crate::catalog::{Exercise, Level, LoadStep, Range};
use crate::dose::{Dose, Load, Measure};
use crate::pace::{self, Timed, Ways};
use crate::plan::{self, Inputs};
use crate::receipt::Step;
use crate::rules::RuleSet;

/// The doses of an exercise for one person, easiest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ladder {
    rungs: Vec<Rung>,
    /// Whether a heavier load is at home that is too far above the last one.
    pub(crate) load_too_far: bool,
}

/// One dose of a ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rung {
    pub(crate) step: Step,
    /// The place of its level on the exercise's own ladder, from 1.
    pub(crate) number: u8,
    /// Whether it has more sets than the one before it, at the article level or above.
    pub(crate) adds_a_set: bool,
}

/// A line of doses of one level with one load: what a border of the ladder divides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    number: u8,
    load: Option<Load>,
}

impl Rung {
    fn run(&self) -> Run {
        Run { number: self.number, load: self.step.dose.load }
    }
}

impl Ladder {
    /// The ladder of an exercise for somebody who does it so, or is new to it.
    pub(crate) fn of(inputs: &Inputs<'_>, exercise: &Exercise, present: Option<&Step>) -> Self {
        let mut ladder = Self { rungs: Vec::new(), load_too_far: false };
        let in_use = present.and_then(|step| step.dose.load);
        let is_light = |step: &&Step| {
            exercise.level(step.level).is_some_and(|level| level.load == Some(LoadStep::Light))
        };
        let kept = present.filter(is_light).and_then(|step| step.dose.load);
        let mut light: Option<Load> = None;
        for level in &exercise.levels {
            let builder = Builder { inputs, exercise, level };
            match level.load {
                None => {
                    if plan::fits(inputs, exercise, level, None).is_ok() {
                        ladder.extend(&builder, builder.first_run(None));
                    }
                }
                Some(LoadStep::Light) => {
                    let loads = plan::loads(inputs, exercise, level, light.or(in_use));
                    let same =
                        light.or(kept).and_then(|load| loads.iter().find(|own| own.is_as_heavy_as(load)));
                    let own = same.or_else(|| loads.iter().find(|load| plan::is_light(inputs.rules, **load)));
                    let Some(own) = own.copied() else { continue };
                    light = light.or(Some(own));
                    ladder.extend(&builder, builder.first_run(Some(own)));
                }
                Some(LoadStep::More) => ladder.add_heavier(&builder, light),
            }
        }
        ladder
    }

    /// The ladder of what a therapist allows: from the low ends of their ranges to the high ones.
    pub(crate) fn within(
        rules: &RuleSet,
        level: &Level,
        first: &Dose,
        sets: Range<u8>,
        amount: Range<u16>,
    ) -> Self {
        let mut doses = Vec::new();
        let dose = |sets, amount| Dose { sets, amount, ..first.clone() };
        let amounts = amounts(rules, first.measure, amount);
        if sets.high > sets.low {
            doses.push(dose(sets.low, amount_low(&amounts)));
            climb(&amounts, sets.low + 1, sets.high, dose, &mut doses);
        } else {
            climb(&amounts, sets.low, sets.low, dose, &mut doses);
        }
        let rung =
            |dose| Rung { step: Step { level: level.id, dose }, number: level.number, adds_a_set: false };
        Self { rungs: doses.into_iter().map(rung).collect(), load_too_far: false }
    }

    /// The runs of a level that asks for more than the light load, a load each, as far as no step between two is too long.
    fn add_heavier(&mut self, builder: &Builder<'_>, light: Option<Load>) {
        let Some(light) = light else { return };
        let mut before = light;
        let mut first = true;
        for load in plan::loads(builder.inputs, builder.exercise, builder.level, Some(light)) {
            let Some(jump) = Jump::between(builder.inputs.rules, before, load) else { continue };
            if jump == Jump::TooFar {
                self.load_too_far = true;
                return;
            }
            let last = self.rungs.last().filter(|rung| rung.step.dose.load == Some(before)).cloned();
            if let (Jump::Wide, Some(mut rung)) = (jump, last) {
                rung.step.dose.amount += builder.inputs.rules.progression.load_repetitions.value;
                rung.adds_a_set = false;
                self.rungs.push(rung);
            }
            let run = match self.rungs.last() {
                Some(last) if !first => builder.next_run(load, &last.step.dose),
                _ => builder.first_run(Some(load)),
            };
            self.extend(builder, run);
            (before, first) = (load, false);
        }
    }

    fn extend(&mut self, builder: &Builder<'_>, doses: Vec<Dose>) {
        let mut sets = None;
        for dose in doses {
            let adds = sets.is_some_and(|sets| dose.sets > sets) && builder.is_high();
            sets = Some(dose.sets);
            let step = Step { level: builder.level.id, dose };
            self.rungs.push(Rung { step, number: builder.level.number, adds_a_set: adds });
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rungs.is_empty()
    }

    pub(crate) fn rung(&self, at: usize) -> &Rung {
        &self.rungs[at]
    }

    pub(crate) fn rungs(&self) -> &[Rung] {
        &self.rungs
    }

    /// Where a dose stands, if it is one of the ladder's.
    pub(crate) fn exactly(&self, step: &Step) -> Option<usize> {
        self.rungs.iter().position(|rung| {
            let (dose, other) = (&rung.step.dose, &step.dose);
            rung.step.level == step.level
                && dose.sets == other.sets
                && dose.amount == other.amount
                && is_one(dose.load, other.load)
        })
    }

    /// Where somebody goes on who did that: there. Where the ladder has that dose no more, at the highest of the same level
    /// with no more sets and no more of them, with the same load or the next lighter one. Else over the border below, at the
    /// highest step that was `done` full with no more sets, or at the first. None where the level is gone from the catalog.
    pub(crate) fn place(
        &self,
        exercise: &Exercise,
        step: &Step,
        known: impl Fn(&Step) -> bool,
    ) -> Option<usize> {
        if let Some(at) = self.exactly(step) {
            return Some(at);
        }
        let number = exercise.level(step.level)?.number;
        let dose = &step.dose;
        let mut before = self.rungs.iter().rev().filter(|rung| rung.number <= number);
        let Some(run) = before.find(|rung| no_heavier(rung.step.dose.load, dose.load)).map(Rung::run) else {
            return (!self.is_empty()).then_some(0);
        };
        if run.number < number {
            return Some(self.over_the_border(run, dose, known));
        }
        let no_more =
            |rung: &Rung| rung.step.dose.sets <= dose.sets && rung.step.dose.total() <= dose.total();
        let of_run = || self.rungs.iter().enumerate().filter(|(_, rung)| rung.run() == run);
        let first = of_run().next().map(|(at, _)| at)?;
        // What asks for less than the least of its level, as a therapist may, goes down from it and not up.
        let below = || {
            let mut before = self.rungs[..first].iter().rev();
            let run = before.find(|rung| no_heavier(rung.step.dose.load, dose.load))?.run();
            Some(self.over_the_border(run, dose, &known))
        };
        of_run().rev_find(no_more).or_else(below).or(Some(first))
    }

    /// Whether a place asks for no less than a dose that is not on the ladder: at a higher level, or for as much at the same,
    /// with no lighter load. Of two kinds of load nobody knows.
    pub(crate) fn asks_no_less(&self, exercise: &Exercise, at: usize, than: &Step) -> bool {
        let (rung, dose) = (&self.rungs[at], &than.dose);
        let Some(number) = exercise.level(than.level).map(|level| level.number) else { return false };
        let as_much =
            rung.number > number || rung.number == number && rung.step.dose.volume() >= dose.volume();
        as_much && no_heavier(dose.load, rung.step.dose.load)
    }

    /// One step down from a place (rule C4): the nearest step before it with less volume, no more sets and no heavier load;
    /// over a border the nearest level or load that is no heavier, at its highest step that was `done` full with no more
    /// sets, else its first. None where there is nothing lower.
    pub(crate) fn down(&self, at: usize, done: impl Fn(&Step) -> bool) -> Option<usize> {
        let here = &self.rungs[at];
        let inside =
            self.rungs[..at].iter().enumerate().rev().take_while(|(_, rung)| rung.run() == here.run());
        let mut lower = inside.filter(|(_, rung)| {
            rung.step.dose.volume() < here.step.dose.volume() && rung.step.dose.sets <= here.step.dose.sets
        });
        if let Some((at, _)) = lower.next() {
            return Some(at);
        }
        let mut before = self.rungs[..at].iter().rev();
        let run = before
            .find(|rung| rung.run() != here.run() && no_heavier(rung.step.dose.load, here.step.dose.load))?
            .run();
        Some(self.over_the_border(run, &here.step.dose, done))
    }

    /// The level of that number, or the nearest below it: its highest step that was `done` full with no more sets, else its
    /// first.
    pub(crate) fn over_border_to_level(
        &self,
        number: u8,
        dose: &Dose,
        known: impl Fn(&Step) -> bool,
    ) -> usize {
        let mut lower = self.rungs.iter().rev().filter(|rung| rung.number <= number);
        let run = lower.find(|rung| no_heavier(rung.step.dose.load, dose.load)).map(Rung::run);
        run.map_or(0, |run| self.over_the_border(run, dose, known))
    }

    fn over_the_border(&self, run: Run, dose: &Dose, known: impl Fn(&Step) -> bool) -> usize {
        let of_run = || self.rungs.iter().enumerate().filter(|(_, rung)| rung.run() == run);
        let highest = of_run().rev_find(|rung| rung.step.dose.sets <= dose.sets && known(&rung.step));
        highest.or_else(|| of_run().next().map(|(at, _)| at)).unwrap_or(0)
    }

    /// The highest step of the same level, no higher than that place, with at most so many percent of its volume (rule C6);
    /// the level's first where that is more.
    pub(crate) fn reduced(&self, at: usize, percent: u32) -> usize {
        let here = &self.rungs[at];
        let most = here.step.dose.volume() * u64::from(percent);
        let first = self.first_of_level(here.number);
        let enough =
            |rung: &Rung| rung.step.dose.volume() * 100 <= most && rung.step.dose.sets <= here.step.dose.sets;
        (first..at).rev().find(|at| enough(&self.rungs[*at])).unwrap_or(first)
    }

    /// The first step of the level of that number, or of the nearest below it that is there.
    pub(crate) fn first_of_level(&self, number: u8) -> usize {
        let nearest = self.rungs.iter().map(|rung| rung.number).filter(|known| *known <= number).max();
        self.rungs.iter().position(|rung| Some(rung.number) == nearest).unwrap_or(0)
    }

    /// The first step of the level below that of a place; of the lowest, its own.
    pub(crate) fn first_of_level_below(&self, at: usize) -> usize {
        let number = self.rungs[at].number;
        self.first_of_level(number.saturating_sub(1).max(self.rungs[0].number))
    }
}

/// Finds from behind in what can only be gone through from the front.
trait RevFind<'a> {
    fn rev_find(self, test: impl Fn(&Rung) -> bool) -> Option<usize>;
}

impl<'a, I: Iterator<Item = (usize, &'a Rung)>> RevFind<'a> for I {
    fn rev_find(self, test: impl Fn(&Rung) -> bool) -> Option<usize> {
        self.filter(|(_, rung)| test(rung)).map(|(at, _)| at).last()
    }
}

/// What the doses of one level are made from.
struct Builder<'a> {
    inputs: &'a Inputs<'a>,
    exercise: &'a Exercise,
    level: &'a Level,
}

impl Builder<'_> {
    /// Whether the level is the article's or above it; of an exercise without one, its last.
    fn is_high(&self) -> bool {
        let article = self.exercise.article_level.and_then(|id| self.exercise.level(id));
        let from = article.map_or(self.exercise.levels.len(), |level| level.number.into());
        usize::from(self.level.number) >= from
    }

    /// The most sets that are worked up to, in the time that an exercise may take.
    fn most_sets(&self, load: Option<Load>) -> u8 {
        let Range { low, high } = self.level.sets;
        let most = if self.is_high() { high } else { high.min(low + 1) };
        let fits = |sets: &u8| self.seconds(*sets, load) <= share_seconds(self.inputs);
        (low + 1..=most).take_while(fits).last().unwrap_or(low)
    }

    /// Seconds of so many sets at the top of the range.
    fn seconds(&self, sets: u8, load: Option<Load>) -> u32 {
        let dose = self.dose(sets, self.level.dose.high, load);
        let (category, ways) = (self.exercise.category, Ways::of(self.level));
        pace::of_exercise(&self.inputs.rules.pace.value, &Timed { category, ways, dose: &dose })
    }

    fn dose(&self, sets: u8, amount: u16, load: Option<Load>) -> Dose {
        Dose { sets, amount, ..self.level.smallest_dose(load) }
    }

    /// The doses of a level with the body alone or with its first load.
    fn first_run(&self, load: Option<Load>) -> Vec<Dose> {
        let (low, most) = (self.level.sets.low, self.most_sets(load));
        let bottom = self.level.dose.low;
        let mut run = Vec::new();
        if most > low {
            run.push(self.dose(low, bottom, load));
            self.climb(low + 1, most, load, &mut run);
        } else {
            self.climb(low, low, load, &mut run);
        }
        run
    }

    /// The doses of a level with a heavier load, for who has just done `before` (rule C2): the most sets that add no volume,
    /// or of a band one set fewer.
    fn next_run(&self, load: Load, before: &Dose) -> Vec<Dose> {
        let (low, most) = (self.level.sets.low, self.most_sets(Some(load)));
        let first = match load {
            Load::Band(_) => most.saturating_sub(1),
            Load::Grams(_) => {
                let adds_none =
                    |sets: &u8| self.dose(*sets, self.level.dose.low, Some(load)).volume() <= before.volume();
                (low..=most.min(before.sets)).rev().find(adds_none).unwrap_or(low)
            }
        };
        let mut run = Vec::new();
        self.climb(first.max(low), most, Some(load), &mut run);
        run
    }

    fn climb(&self, sets: u8, most: u8, load: Option<Load>, run: &mut Vec<Dose>) {
        let amounts = amounts(self.inputs.rules, self.level.measure, self.level.dose);
        climb(&amounts, sets, most, |sets, amount| self.dose(sets, amount, load), run);
    }
}

/// From the bottom to the top with so many sets; then with each further set, from the least amount that is no less in
/// volume.
fn climb(amounts: &[u16], sets: u8, most: u8, dose: impl Fn(u8, u16) -> Dose, run: &mut Vec<Dose>) {
    let mut least = 0;
    for sets in sets..=most {
        let doses = amounts.iter().map(|amount| dose(sets, *amount));
        let before = run.len();
        run.extend(doses.filter(|dose| dose.total() >= least));
        // Where even the top is less, the top is what there is.
        if run.len() == before {
            run.extend(amounts.last().map(|top| dose(sets, *top)));
        }
        least = run.last().map_or(0, Dose::total);
    }
}

/// The lowest of some amounts.
fn amount_low(amounts: &[u16]) -> u16 {
    amounts.first().copied().unwrap_or(1)
}

/// The amounts of a range, from the bottom to the top; the last step may be smaller.
fn amounts(rules: &RuleSet, measure: Measure, range: Range<u16>) -> Vec<u16> {
    let rules = &rules.progression;
    let next = |amount: &u16| {
        let step = match measure {
            Measure::Repetitions => rules.step_repetitions.value,
            Measure::Seconds => rules.step_seconds.value,
            Measure::Breaths if *amount < rules.few_breaths.value => 1,
            Measure::Breaths => rules.step_breaths.value,
            Measure::Rounds => rules.step_rounds.value,
            Measure::RollerSeconds => rules.step_roller_seconds.value,
            Measure::Minutes => (amount * rules.step_minutes_percent.value / 100).max(1),
        };
        (*amount < range.high).then(|| (amount + step).min(range.high))
    };
    std::iter::successors(Some(range.low), next).collect()
}

/// How long one exercise may take with further sets: its part of the minutes chosen, and what a session may take over them.
fn share_seconds(inputs: &Inputs<'_>) -> u32 {
    let minutes =
        u32::from(inputs.settings.minutes) * 60 * (100 + inputs.rules.minutes_over_percent.value) / 100;
    minutes / u32::from(inputs.settings.exercises).max(1)
}

/// How far one load is above another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Jump {
    /// So little that it is taken at once.
    Small,
    /// Further repetitions come first.
    Wide,
    /// It is not taken at all.
    TooFar,
}

impl Jump {
    /// None where it is no heavier, or too little to tell.
    fn between(rules: &RuleSet, from: Load, to: Load) -> Option<Self> {
        let rules = &rules.progression;
        match (from, to) {
            (Load::Band(from), Load::Band(to)) => match (to as u8).cmp(&(from as u8 + 1)) {
                Ordering::Less => None,
                Ordering::Equal => Some(Self::Wide),
                // Nobody knows how far it is to the band after the next.
                Ordering::Greater => Some(Self::TooFar),
            },
            (Load::Grams(from), Load::Grams(to)) => {
                let up = u64::from(to.checked_sub(from)?);
                let (from, hundredths) = (u64::from(from), up * 100);
                if hundredths < from * u64::from(rules.load_percent.value) {
                    return None;
                }
                let most = (from * u64::from(rules.load_percent_at_most.value))
                    .max(u64::from(rules.load_grams_at_most.value) * 100);
                if hundredths > most {
                    Some(Self::TooFar)
                } else if hundredths > from * u64::from(rules.load_percent_at_once.value) {
                    Some(Self::Wide)
                } else {
                    Some(Self::Small)
                }
            }
            _ => None,
        }
    }
}

fn is_one(load: Option<Load>, other: Option<Load>) -> bool {
    match (load, other) {
        (Some(load), Some(other)) => load.is_as_heavy_as(other),
        (None, None) => true,
        _ => false,
    }
}

/// Whether a load is surely no heavier than another; of two kinds nobody knows.
fn no_heavier(load: Option<Load>, than: Option<Load>) -> bool {
    match (load, than) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(load), Some(than)) => plan::not_heavier(load, than),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fmt::Write as _;

    use expect_test::expect_file;

    use super::*;
    use crate::catalog::Catalog;
    use crate::ids::ExerciseId;
    use crate::settings::{Owned, Settings};
    use crate::time::Day;

    fn exercise(id: &str) -> &'static Exercise {
        Catalog::shipped().unwrap().exercise(&ExerciseId::new(id)).unwrap()
    }

    fn everything() -> Settings {
        let mut settings = Settings::before_any_choice(&RuleSet::current());
        settings.conditions = Some(BTreeSet::new());
        settings.owned = Owned::all().collect();
        settings.weights = [1_000, 2_000, 3_000, 4_000, 6_000].into();
        settings
    }

    fn ladder(settings: &Settings, id: &str, present: Option<&Step>) -> Ladder {
        let (rules, edits) = (RuleSet::current(), BTreeMap::new());
        let catalog = Catalog::shipped().unwrap();
        let inputs = Inputs {
            rules: &rules,
            catalog,
            settings,
            edits: &edits,
            begun: None,
            today: Day::of(2026, 3, 28),
            course: plan::Course::NEW,
        };
        Ladder::of(&inputs, exercise(id), present)
    }

    fn text(step: &Step) -> String {
        let dose = &step.dose;
        let load = match dose.load {
            None => String::new(),
            Some(Load::Band(band)) => format!(" {band:?}"),
            Some(Load::Grams(grams)) => format!(" {grams} g"),
        };
        format!("{}x{}{load}", dose.sets, dose.amount)
    }

    fn texts(ladder: &Ladder) -> String {
        let mut line = String::new();
        let mut level = None;
        for rung in ladder.rungs() {
            if level != Some(rung.number) {
                let _ = write!(line, "\n  {}:", rung.number);
                level = Some(rung.number);
            }
            let _ = write!(line, " {}", text(&rung.step));
        }
        line
    }

    /// Five twists to a side are less than the least of that level: whoever did them goes on a level below, not with eight.
    #[test]
    fn less_than_the_least_of_a_level_is_a_level_below() {
        let ladder = ladder(&everything(), "seated-twist", None);
        let twist = exercise("seated-twist");
        let level = &twist.levels[2];
        let asked = |amount| Step { level: level.id, dose: Dose { amount, ..level.smallest_dose(None) } };
        let number = |amount| ladder.rung(ladder.place(twist, &asked(amount), |_| false).unwrap()).number;
        assert_eq!((number(5), number(8), number(9)), (2, 3, 3));
    }

    #[test]
    fn every_ladder_is_as_it_was_read() {
        let mut all = String::new();
        let bands = everything();
        let dumbbells = Settings {
            owned: bands.owned.iter().copied().filter(|thing| !matches!(thing, Owned::Band(_))).collect(),
            ..bands.clone()
        };
        let short = Settings { minutes: 5, exercises: 6, ..bands.clone() };
        for exercise in Catalog::shipped().unwrap().exercises() {
            for (name, settings) in [("", &bands), (", dumbbells", &dumbbells), (", 5 minutes for 6", &short)]
            {
                let ladder = ladder(settings, exercise.id.as_str(), None);
                let before = ladder_before(&all, &texts(&ladder));
                if !before {
                    let _ = writeln!(all, "{}{name}{}", exercise.id, texts(&ladder));
                }
            }
        }
        expect_file!["../../../tests/ladders.txt"].assert_eq(&all);
    }

    /// Whether the exercise's last ladder was the same.
    fn ladder_before(all: &str, texts: &str) -> bool {
        all.trim_end().ends_with(texts.trim_end())
    }
}
