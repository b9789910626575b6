//! What has a therapist prescribed, is it in force, and what does it ask for?

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Category, Caution, Cautions, Condition, Exercise, Level, Position, Trait};
use crate::dose::{Dose, Hold, Load, Measure};
use crate::error::Result;
use crate::facts::{Body, Fact};
use crate::ids::{ExerciseId, FactId, ItemId, LevelId, PrescriptionId};
use crate::input::alike;
use crate::plan::{self, weekdays::prescribed_weekdays};
use crate::prescription::{PrescribedExercise, Prescription, What};
use crate::progression::prescribed::Order;
use crate::rules::RuleSet;
use crate::settings::{Owned, Settings};
use crate::time::Day;

/// An exercise that only a prescription knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OwnExercise {
    /// One level, with no more traits than its dose gives it.
    pub(crate) exercise: Exercise,
    /// What the therapist calls it.
    pub(crate) name: String,
    /// How it is done, in the therapist's words.
    pub(crate) instruction: String,
}

impl PrescribedExercise {
    /// The level to do: the one prescribed, else the person's own, else the one where a new person begins.
    pub(crate) fn level<'a>(&self, exercise: &'a Exercise, mine: Option<LevelId>) -> &'a Level {
        let prescribed = match self.what {
            What::Catalog { level, .. } => level,
            What::Own { .. } => None,
        };
        let wanted = prescribed.or(mine).and_then(|id| exercise.level(id));
        wanted.unwrap_or_else(|| exercise.starter())
    }

    /// Where it begins: at the low end of every range. What the therapist did not say is as the level has it.
    pub(crate) fn dose(&self, level: &Level) -> Dose {
        let measure = match (self.measure, level.measure) {
            // On a roller, seconds are seconds on the roller.
            (Measure::Seconds, Measure::RollerSeconds) => Measure::RollerSeconds,
            (measure, _) => measure,
        };
        let fixed = level.hold.filter(|_| measure == Measure::Repetitions && level.measure == measure);
        Dose {
            sets: self.sets.low,
            amount: self.amount.low,
            measure,
            hold: self.hold.or(fixed),
            sides: self.sides.unwrap_or(level.sides),
            load: self.load,
        }
    }

    /// What the conditions of a person say against it, in their order; `level` as [`Self::level`] found it.
    pub(crate) fn conflicts(
        &self,
        cautions: &Cautions,
        conditions: &[Condition],
        exercise: &Exercise,
        level: &Level,
    ) -> Vec<(Condition, Caution)> {
        let asked = self.asks(level);
        let of = |&condition: &Condition| (condition, cautions.of(condition, exercise, &asked));
        conditions.iter().map(of).filter(|(_, caution)| *caution != Caution::Allowed).collect()
    }

    /// What it needs that is not at home: things, and the load. Nothing of it keeps it out: the therapist may mean
    /// something else.
    pub(crate) fn missing(&self, settings: &Settings, level: &Level) -> (Vec<Owned>, Option<Load>) {
        (plan::missing(settings, level), self.load.filter(|load| !plan::has(settings, *load)))
    }

    /// Whether it is more than the app would ever choose at that level, where both count alike: it may be a slip of the
    /// pen. Of an exercise that only the therapist knows nothing is usual.
    pub(crate) fn is_more_than_usual(&self, level: &Level) -> bool {
        let known = matches!(self.what, What::Catalog { .. });
        let counts_alike = self.dose(level).measure == level.measure;
        known && counts_alike && (self.sets.high > level.sets.high || self.amount.high > level.dose.high)
    }

    /// The level with what the prescribed dose adds to it: a load, a long hold.
    fn asks(&self, level: &Level) -> Level {
        let dose = self.dose(level);
        let held = match (dose.measure, dose.hold) {
            (_, Some(Hold::Seconds(seconds))) => seconds > LONG_HOLD,
            (_, Some(Hold::Breaths(_))) => true,
            (Measure::Seconds, None) => self.amount.high > LONG_HOLD,
            _ => false,
        };
        let mut asked = level.clone();
        asked.traits.extend(held.then_some(Trait::HoldOver10S));
        asked.traits.extend(dose.load.map(|_| Trait::Resisted));
        asked
    }

    /// The exercise, where only this prescription knows it.
    fn own(&self) -> Option<OwnExercise> {
        let What::Own { exercise, name, instruction, category } = &self.what else { return None };
        let level = Level {
            id: LevelId::OWN,
            number: 1,
            // Where the body is, nobody said. The book does not give this away; only the pace sees it, and takes
            // the longer of two times for getting there.
            position: Position::Seated,
            equipment: Vec::new(),
            resistance: Vec::new(),
            load: None,
            measure: self.measure,
            dose: self.amount,
            hold: self.hold,
            spot_seconds: None,
            sets: self.sets,
            sides: self.sides.unwrap_or_default(),
            rest_seconds: None,
            voice: Vec::new(),
            traits: Vec::new(),
            stricter: Vec::new(),
            harder_by: None,
            slow_minutes: None,
            into_seconds: 0,
            lead_in_seconds: None,
            out_seconds: 0,
            other_side_seconds: 0,
            long_set: None,
        };
        let loaded = if self.load.is_some() { Category::Strength } else { Category::RangeOfMotion };
        let known = Exercise {
            id: exercise.clone(),
            category: category.unwrap_or(loaded),
            muscles: Vec::new(),
            article_level: None,
            starter_level: LevelId::OWN,
            days_a_week: None,
            substitutes: Vec::new(),
            sources: Vec::new(),
            note: false,
            levels: vec![level],
        };
        Some(OwnExercise { exercise: known, name: name.clone(), instruction: instruction.clone() })
    }

    /// The exercise it speaks of, in the catalog or its own.
    pub(crate) fn known(&self, catalog: &Catalog) -> Result<Exercise> {
        match self.own() {
            Some(own) => Ok(own.exercise),
            None => catalog.exercise(self.what.exercise()).cloned(),
        }
    }
}

/// Seconds from which a hold is one that conditions speak of: the trait "hold over 10 s".
const LONG_HOLD: u16 = RuleSet::current().long_hold_seconds.value;

/// Every prescription that there was, and what was said about them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Prescriptions {
    /// In the order in which they were entered.
    entered: Vec<Entered>,
    own: BTreeMap<ExerciseId, OwnExercise>,
    answers: BTreeMap<(PrescriptionId, ItemId, Condition), bool>,
    /// That a therapist last answered what became of an exercise that was left out.
    asked: BTreeMap<(PrescriptionId, ItemId), FactId>,
}

/// One prescription, as it was last corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entered {
    pub(crate) prescription: Prescription,
    /// What it said from each day on on which it was entered or corrected, oldest first.
    versions: Vec<(Day, Prescription)>,
    /// When the person ended it.
    pub(crate) ended: Option<Day>,
}

impl Entered {
    /// Whether its last day had passed whenever it was entered or corrected.
    fn was_over(&self) -> bool {
        self.versions.iter().all(|(from, version)| version.is_over(*from))
    }

    /// What makes one newer than another: that it ever held, then when it was entered.
    fn rank(&self) -> (bool, PrescriptionId) {
        (!self.was_over(), self.prescription.id)
    }

    /// What it says of an exercise, or last said of it, and how it stood then.
    fn last_item(&self, exercise: &ExerciseId) -> Option<(&Prescription, &PrescribedExercise)> {
        self.versions.iter().rev().find_map(|(_, version)| {
            let item = version.exercises.iter().find(|item| item.what.exercise() == exercise);
            Some((version, item?))
        })
    }
}

impl Prescriptions {
    /// Puts together the facts about prescriptions, in the order of their ids; others are passed over. What a clock that
    /// was ahead dated after `today` counts from today on.
    pub(crate) fn of(facts: &[Fact], today: Day) -> Self {
        let mut all = Self::default();
        for fact in facts {
            let day = fact.day.min(today);
            match &fact.body {
                Body::PrescriptionEntered { prescription } => all.enter(day, prescription),
                Body::PrescriptionEnded { prescription } => {
                    let entered = all.entered.iter_mut().find(|one| one.prescription.id == *prescription);
                    if let Some(entered) = entered {
                        entered.ended.get_or_insert(day);
                    }
                }
                Body::TherapistKnows { prescription, item, condition, knows } => {
                    all.answers.insert((*prescription, *item, *condition), *knows);
                }
                Body::TherapistAnswered { prescription, item } => {
                    all.asked.insert((*prescription, *item), fact.id);
                }
                _ => {}
            }
        }
        all
    }

    fn enter(&mut self, day: Day, prescription: &Prescription) {
        for own in prescription.exercises.iter().filter_map(PrescribedExercise::own) {
            self.own.insert(own.exercise.id.clone(), own);
        }
        match self.entered.iter_mut().find(|one| one.prescription.id == prescription.id) {
            Some(known) => {
                known.prescription = prescription.clone();
                known.versions.push((day, prescription.clone()));
            }
            None => self.entered.push(Entered {
                prescription: prescription.clone(),
                versions: vec![(day, prescription.clone())],
                ended: None,
            }),
        }
    }

    /// The newest that ever held, else the newest; one that was entered before it holds no more, whatever becomes of the
    /// newest.
    pub(crate) fn newest(&self) -> Option<&Entered> {
        self.entered.iter().max_by_key(|one| one.rank())
    }

    /// The one that says the same as what was read, where entering it again would change nothing: it is in force, or its
    /// last day has passed.
    pub(crate) fn same(&self, read: &Prescription, today: Day) -> Option<PrescriptionId> {
        let known = self.entered.iter().map(|one| &one.prescription);
        let over = known.filter(|one| one.is_over(today)).rev();
        self.in_force(today).into_iter().chain(over).find(|one| one.without_ids() == *read).map(|one| one.id)
    }

    /// The prescription of that id, in force or not.
    pub(crate) fn get(&self, id: PrescriptionId) -> Option<&Entered> {
        self.entered.iter().find(|one| one.prescription.id == id)
    }

    /// The one prescription that holds, or held, on a day, as it stood then: the newest that was entered by that day,
    /// unless it was ended or its last day was over.
    pub(crate) fn in_force(&self, day: Day) -> Option<&Prescription> {
        // One that was over when it was entered takes the place of none.
        let entered = self.entered.iter().filter(|one| !one.was_over());
        let entered = entered.filter(|one| one.versions.iter().any(|(from, _)| *from <= day));
        let newest = entered.max_by_key(|one| one.prescription.id)?;
        let (_, as_it_stood) = newest.versions.iter().rfind(|(from, _)| *from <= day)?;
        let ended = newest.ended.is_some_and(|ended| ended <= day);
        (!ended && as_it_stood.ends.is_none_or(|last| day <= last)).then_some(as_it_stood)
    }

    /// What is prescribed for a session on a day that stands for these days, to somebody who chose those weekdays.
    pub(crate) fn due<'a>(
        &'a self,
        on: Day,
        days: Vec<Day>,
        chosen: &'a BTreeSet<u8>,
    ) -> impl Iterator<Item = (&'a Prescription, &'a PrescribedExercise)> {
        self.in_force(on).into_iter().flat_map(move |prescription| {
            let days = days.clone();
            let is_due = move |item: &&PrescribedExercise| {
                let weekdays = prescribed_weekdays(item.days_per_week, chosen);
                days.iter().any(|day| weekdays.contains(&day.weekday_number()))
            };
            prescription.exercises.iter().filter(is_due).map(move |item| (prescription, item))
        })
    }

    /// How many sessions such a day has: as many as something is prescribed a day.
    pub(crate) fn sessions(&self, on: Day, days: Vec<Day>, chosen: &BTreeSet<u8>) -> u8 {
        self.due(on, days, chosen).map(|(_, item)| item.times_per_day).max().unwrap_or(1)
    }

    /// The days from which on another prescription, or none, holds than before.
    pub(crate) fn days_of_change(&self) -> BTreeSet<Day> {
        let of = |one: &Entered| {
            let ends = one.versions.iter().filter_map(|(_, version)| version.ends.map(|last| last.plus(1)));
            one.versions.iter().map(|(from, _)| *from).chain(ends).chain(one.ended).collect::<Vec<_>>()
        };
        self.entered.iter().filter(|one| !one.was_over()).flat_map(of).collect()
    }

    /// The exercise of that id, where only a prescription knows it, be it one that is over.
    pub(crate) fn own_exercise(&self, id: &ExerciseId) -> Option<&OwnExercise> {
        self.own.get(id)
    }

    /// Every exercise that only a prescription knows.
    pub(crate) fn own_exercises(&self) -> impl Iterator<Item = &OwnExercise> {
        self.own.values()
    }

    /// The exercise of that name that is done so, where an earlier prescription had it.
    pub(crate) fn own_of(&self, name: &str, instruction: &str) -> Option<&ExerciseId> {
        let same = |own: &&OwnExercise| {
            alike(&own.name) == alike(name) && alike(&own.instruction) == alike(instruction)
        };
        self.own.values().rfind(same).map(|own| &own.exercise.id)
    }

    /// What was prescribed last of the exercise of that id, where only a prescription knows it: of the newest that had it,
    /// as [`Self::newest`] counts, and as it stood when it last did.
    pub(crate) fn own_item(&self, id: &ExerciseId) -> Option<(&Prescription, &PrescribedExercise)> {
        self.own.get(id)?;
        let all = self.entered.iter().filter_map(|one| Some((one.rank(), one.last_item(id)?)));
        all.max_by_key(|(rank, _)| *rank).map(|(_, found)| found)
    }

    /// What the person said: whether the therapist knows of a condition; none where they were not asked yet.
    pub(crate) fn therapist_knows(
        &self,
        prescription: PrescriptionId,
        item: ItemId,
        condition: Condition,
    ) -> Option<bool> {
        self.answers.get(&(prescription, item, condition)).copied()
    }

    /// What a therapist asks for of one exercise, at a level (rule C7).
    pub(crate) fn order<'a>(
        &self,
        prescription: &Prescription,
        item: &PrescribedExercise,
        level: &'a Level,
        today: Day,
    ) -> Order<'a> {
        Order {
            prescription: prescription.id,
            issued: prescription.issued,
            level,
            first: item.dose(level),
            sets: item.sets,
            amount: item.amount,
            locked: item.locked,
            rarely: item.days_per_week <= 1,
            review_is_past: prescription.review_is_past(today),
            answered: self.asked.get(&(prescription.id, item.id)).copied(),
        }
    }

    /// For whom an exercise of a prescription has to wait: conditions that rule it out, of which the therapist is
    /// not known to know (rule C7). One that only asks for care is shown and asked about, and keeps nothing out:
    /// the app itself would choose the exercise with the same note.
    pub(crate) fn waits_for(
        &self,
        prescription: PrescriptionId,
        item: ItemId,
        conflicts: &[(Condition, Caution)],
    ) -> Vec<Condition> {
        let out =
            conflicts.iter().filter(|(_, caution)| *caution == Caution::Out).map(|(condition, _)| *condition);
        out.filter(|&condition| self.therapist_knows(prescription, item, condition) != Some(true)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dose::Sides;
    use crate::ids::{FactId, IdSource};
    use crate::plan::reading::{self, Reading};
    use crate::time::Moment;

    fn catalog() -> &'static Catalog {
        Catalog::shipped().unwrap()
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// A prescription of these exercises, given in March.
    fn read(exercises: &str) -> Prescription {
        let reading = Reading { catalog: catalog(), today: day("2026-03-28") };
        let text = format!(
            r#"{{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "review": "2026-04-01",
            "ends": "2026-04-10", "exercises": [{exercises}]}}"#
        );
        reading::file(&reading, text.as_bytes()).unwrap()
    }

    fn dose(exercise: &str) -> Dose {
        let prescription = read(exercise);
        let item = &prescription.exercises[0];
        let exercise = item.known(catalog()).unwrap();
        item.dose(item.level(&exercise, None))
    }

    #[test]
    fn a_dose_begins_at_the_low_end_and_keeps_what_the_exercise_has() {
        let superman = dose(
            r#"{"exercise": "superman", "level": 3, "sets": [2, 3], "repetitions": [6, 10], "days_per_week": 2}"#,
        );
        let level = catalog().exercise(&ExerciseId::new("superman")).unwrap().at(3).unwrap();
        assert_eq!((superman.sets, superman.amount), (2, 6));
        assert_eq!((superman.hold, superman.sides, superman.load), (level.hold, level.sides, None));
        let held = dose(
            r#"{"exercise": "superman", "level": 3, "sets": 1, "repetitions": 6, "hold_seconds": 9, "each_side": true, "kilograms": 0.5, "days_per_week": 2}"#,
        );
        assert_eq!((held.hold, held.sides), (Some(Hold::Seconds(9)), Sides::Each));
        assert_eq!(held.load, Some(Load::Grams(500)));
        let roller = dose(r#"{"exercise": "foam-roll", "sets": 1, "seconds": 60, "days_per_week": 2}"#);
        assert_eq!(roller.measure, Measure::RollerSeconds);
    }

    #[test]
    fn a_level_is_the_one_prescribed_else_the_persons_else_where_they_begin() {
        let level = |exercise: &str, mine| {
            let prescription = read(exercise);
            let item = &prescription.exercises[0];
            item.level(&item.known(catalog()).unwrap(), mine).number
        };
        let plank = r#"{"exercise": "plank", "sets": 1, "seconds": 10, "days_per_week": 2}"#;
        let third = r#"{"exercise": "plank", "level": 3, "sets": 1, "seconds": 10, "days_per_week": 2}"#;
        let starter = catalog().exercise(&ExerciseId::new("plank")).unwrap().starter().number;
        let fourth = Some(LevelId::new(4));
        assert_eq!((level(plank, None), level(plank, fourth), level(third, fourth)), (starter, 4, 3));
        let own =
            r#"{"name": "Slide", "instruction": "Slide.", "sets": 1, "seconds": 10, "days_per_week": 2}"#;
        assert_eq!((level(own, None), level(own, Some(LevelId::new(7)))), (1, 1));
    }

    #[test]
    fn conditions_see_the_level_and_what_the_dose_adds_to_it() {
        let conflicts = |exercise: &str, conditions: &[Condition]| {
            let prescription = read(exercise);
            let item = &prescription.exercises[0];
            let known = item.known(catalog()).unwrap();
            item.conflicts(catalog().cautions(), conditions, &known, item.level(&known, None))
        };
        let twist =
            r#"{"exercise": "seated-twist", "level": 3, "sets": 1, "repetitions": 6, "days_per_week": 3}"#;
        let bones = [Condition::Osteoporosis];
        assert_eq!(conflicts(twist, &bones), [(Condition::Osteoporosis, Caution::Out)]);
        assert_eq!(conflicts(twist, &[]), []);
        let fly =
            r#"{"exercise": "reverse-fly", "level": 1, "sets": 1, "repetitions": 6, "days_per_week": 2}"#;
        let loaded = fly.replace(r#""sets""#, r#""band": "strong", "sets""#);
        let shoulder = [Condition::SurgeryShoulder];
        assert_ne!(conflicts(fly, &shoulder).first().map(|found| found.1), Some(Caution::Out));
        assert_eq!(conflicts(&loaded, &shoulder), [(Condition::SurgeryShoulder, Caution::Out)]);
        // Of an exercise that nobody knows nothing is known, but what its dose says; and after surgery not even that
        // is enough.
        let own =
            r#"{"name": "Slide", "instruction": "Slide.", "sets": 1, "repetitions": 10, "days_per_week": 2}"#;
        assert_eq!(conflicts(own, &bones), []);
        assert_eq!(conflicts(own, &[Condition::SurgeryTrunk]), [(Condition::SurgeryTrunk, Caution::Out)]);
    }

    #[test]
    fn what_is_missing_and_what_is_much() {
        let rules = crate::rules::RuleSet::current();
        let mut settings = Settings::before_any_choice(&rules);
        let look = |exercise: &str, settings: &Settings| {
            let prescription = read(exercise);
            let item = &prescription.exercises[0];
            let known = item.known(catalog()).unwrap();
            let level = item.level(&known, None);
            let (things, load) = item.missing(settings, level);
            (things.len(), load, item.is_more_than_usual(level))
        };
        let row = |load: &str| {
            format!(
                r#"{{"exercise": "single-arm-row", {load}, "sets": 1, "repetitions": 6, "days_per_week": 2}}"#
            )
        };
        let pounds = row(r#""pounds": 5.5"#);
        assert_eq!(look(&pounds, &settings), (0, Some(Load::Grams(2_495)), false));
        settings.weights.insert(2_500);
        assert_eq!(look(&pounds, &settings), (0, None, false));
        assert_eq!(look(&row(r#""kilograms": 2"#), &settings), (0, Some(Load::Grams(2_000)), false));
        assert!(look(&row(r#""band": "light""#), &settings).1.is_some());
        let roller =
            r#"{"exercise": "foam-roll", "level": 2, "sets": 1, "seconds": 600, "days_per_week": 2}"#;
        assert_eq!(look(roller, &settings), (1, None, true));
        let own =
            r#"{"name": "Slide", "instruction": "Slide.", "sets": 9, "seconds": 600, "days_per_week": 2}"#;
        assert_eq!(look(own, &settings), (0, None, false));
        // Breaths say nothing of seconds.
        let breaths = r#"{"exercise": "plank", "sets": 1, "breaths": 60, "days_per_week": 2}"#;
        assert!(!look(breaths, &settings).2);
    }

    #[test]
    fn one_is_in_force_the_newest_until_it_ends() {
        let mut ids = IdSource::new([1; 16]);
        let now = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };
        let mut facts = Vec::new();
        let mut record = |ids: &mut IdSource, at: &str, body: Body| {
            facts.push(Fact { id: FactId(ids.fact(now).0), at: now, day: day(at), body });
            Prescriptions::of(&facts, day("2026-03-31"))
        };
        let cat = read(r#"{"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": 7}"#);
        let first = Prescription { id: ids.prescription(now), ends: None, ..cat.clone() };
        let second = Prescription { id: ids.prescription(now), source: "Dr. Vega".into(), ..cat };
        let all = record(&mut ids, "2026-03-28", Body::PrescriptionEntered { prescription: first.clone() });
        assert_eq!(all.in_force(day("2030-01-01")), Some(&first));
        let all = record(&mut ids, "2026-03-29", Body::PrescriptionEntered { prescription: second.clone() });
        assert_eq!(all.in_force(day("2026-04-10")), Some(&second));
        assert!(!second.review_is_past(day("2026-04-01")) && second.review_is_past(day("2026-04-02")));
        // What it took the place of does not come back, and the day before it stays what it was.
        assert_eq!(all.in_force(day("2026-04-11")), None);
        assert_eq!(all.in_force(day("2026-03-28")), Some(&first));
        assert_eq!(all.in_force(day("2026-03-27")), None);
        let edited = Prescription { ends: None, ..second.clone() };
        let all = record(&mut ids, "2026-03-30", Body::PrescriptionEntered { prescription: edited.clone() });
        assert_eq!(all.in_force(day("2026-04-11")), Some(&edited));
        let all = record(&mut ids, "2026-03-31", Body::PrescriptionEnded { prescription: second.id });
        assert_eq!(all.in_force(day("2026-03-31")), None);
        assert_eq!(all.in_force(day("2026-03-30")), Some(&edited));
        assert_eq!(all.in_force(day("2026-03-29")), Some(&second));
        assert_eq!(all.newest().and_then(|newest| newest.ended), Some(day("2026-03-31")));
    }

    #[test]
    fn only_a_yes_lets_what_is_ruled_out_come() {
        let (id, item) = (PrescriptionId::NONE, ItemId::NONE);
        let conflicts = [(Condition::Osteoporosis, Caution::Out), (Condition::Wrist, Caution::Note)];
        let mut all = Prescriptions::default();
        assert_eq!(all.waits_for(id, item, &conflicts), [Condition::Osteoporosis]);
        all.answers.insert((id, item, Condition::Osteoporosis), false);
        assert_eq!(all.waits_for(id, item, &conflicts), [Condition::Osteoporosis]);
        all.answers.insert((id, item, Condition::Osteoporosis), true);
        assert_eq!(all.waits_for(id, item, &conflicts), []);
    }
}
