//! What has a therapist prescribed, is it in force, and what does it ask for?

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::{
    Catalog, Category, Caution, Cautions, Condition, Exercise, Level, Position, Range, Trait,
};
use crate::dose::{Dose, Hold, Load, Measure, Sides};
use crate::error::Result;
use crate::facts::{Because, Body, Decision, Fact};
use crate::ids::{ExerciseId, ItemId, PrescriptionId};
use crate::rules::RuleId;
use crate::time::Day;

/// What a therapist has prescribed, as they said it: what they did not say is not filled in here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Prescription {
    pub(crate) id: PrescriptionId,
    /// Who gave it.
    pub(crate) source: String,
    /// When it was given.
    pub(crate) issued: Day,
    /// When the therapist wants to look at it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) review: Option<Day>,
    /// The last day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ends: Option<Day>,
    pub(crate) exercises: Vec<PrescribedExercise>,
}

/// One exercise of a prescription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PrescribedExercise {
    pub(crate) id: ItemId,
    pub(crate) what: What,
    /// A value without a range has both ends the same: it is ceiling and floor (rule C7).
    pub(crate) sets: Range<u8>,
    pub(crate) amount: Range<u16>,
    pub(crate) measure: Measure,
    /// None: as the exercise has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) hold: Option<Hold>,
    /// None: as the exercise has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sides: Option<Sides>,
    /// None: the body alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) load: Option<Load>,
    pub(crate) days_per_week: u8,
    pub(crate) times_per_day: u8,
    /// How far the movement may go, in the therapist's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) range_limit: Option<String>,
    /// "Do not change": no rule moves the dose.
    pub(crate) locked: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

/// Which exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    /// One that the app knows; without a level, the person's own level.
    Catalog {
        exercise: ExerciseId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<u8>,
    },
    /// One that only the therapist knows.
    Own {
        /// `own-` and a UUID: kept while the prescription is edited, so that its history stays one.
        exercise: ExerciseId,
        name: String,
        instruction: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        category: Option<Category>,
    },
}

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

impl Prescription {
    /// Whether its review date has passed: then nothing is raised (rule C7), and the screen says so.
    pub(crate) fn review_is_past(&self, today: Day) -> bool {
        self.review.is_some_and(|review| review < today)
    }

    /// The same, with nothing in it that only this phone knows: what two prescriptions are compared by.
    pub(crate) fn without_ids(&self) -> Self {
        let mut same = Self { id: PrescriptionId::NONE, ..self.clone() };
        for item in &mut same.exercises {
            *item = item.without_ids();
        }
        same
    }

    /// The dose of one of its exercises at a level, which `PrescribedExercise::level` finds.
    pub(crate) fn decision(&self, item: &PrescribedExercise, level: &Level) -> Decision {
        Decision {
            exercise: item.what.exercise().clone(),
            level: level.number,
            dose: item.dose(level),
            rule: RuleId::C7,
            because: Because::Prescribed { prescription: self.id },
        }
    }
}

impl What {
    /// The id under which it is done and remembered.
    pub(crate) fn exercise(&self) -> &ExerciseId {
        match self {
            Self::Catalog { exercise, .. } | Self::Own { exercise, .. } => exercise,
        }
    }
}

impl PrescribedExercise {
    /// The level to do: the one prescribed, else the person's own, else the one where a new person begins.
    pub(crate) fn level<'a>(&self, exercise: &'a Exercise, mine: Option<u8>) -> &'a Level {
        let prescribed = match self.what {
            What::Catalog { level, .. } => level,
            What::Own { .. } => None,
        };
        let wanted = prescribed.or(mine).and_then(|number| exercise.level(number));
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

    /// Whether anything but a note, the days or the lock differs: then what the therapist knew of it is open again.
    pub(crate) fn asks_for_something_else(&self, before: &Self) -> bool {
        let core = |item: &Self| Self {
            days_per_week: 0,
            times_per_day: 0,
            locked: false,
            note: None,
            ..item.without_ids()
        };
        core(self) != core(before)
    }

    fn without_ids(&self) -> Self {
        let mut same = Self { id: ItemId::NONE, ..self.clone() };
        if let What::Own { exercise, .. } = &mut same.what {
            *exercise = ItemId::NONE.own_exercise();
        }
        same
    }

    /// The exercise, where only this prescription knows it.
    fn own(&self) -> Option<OwnExercise> {
        let What::Own { exercise, name, instruction, category } = &self.what else { return None };
        let level = Level {
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
            traits: Vec::new(),
            stricter: Vec::new(),
            harder_by: None,
        };
        let loaded = if self.load.is_some() { Category::Strength } else { Category::RangeOfMotion };
        let known = Exercise {
            id: exercise.clone(),
            category: category.unwrap_or(loaded),
            muscles: Vec::new(),
            article_level: None,
            starter_level: 1,
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
const LONG_HOLD: u16 = 10;

/// Every prescription that there was, and what was said about them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Prescriptions {
    /// In the order in which they were entered.
    entered: Vec<Entered>,
    own: BTreeMap<ExerciseId, OwnExercise>,
    answers: BTreeMap<(PrescriptionId, ItemId, Condition), bool>,
}

/// One prescription, as it was last corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entered {
    pub(crate) prescription: Prescription,
    /// When the person ended it.
    pub(crate) ended: Option<Day>,
}

impl Prescriptions {
    /// Puts together the facts about prescriptions, in the order of their ids; others are passed over.
    pub(crate) fn of(facts: &[Fact]) -> Self {
        let mut all = Self::default();
        for fact in facts {
            match &fact.body {
                Body::PrescriptionEntered { prescription } => all.enter(prescription),
                Body::PrescriptionEnded { prescription } => {
                    let entered = all.entered.iter_mut().find(|one| one.prescription.id == *prescription);
                    if let Some(entered) = entered {
                        entered.ended.get_or_insert(fact.day);
                    }
                }
                Body::TherapistKnows { prescription, item, condition, knows } => {
                    all.answers.insert((*prescription, *item, *condition), *knows);
                }
                _ => {}
            }
        }
        all
    }

    fn enter(&mut self, prescription: &Prescription) {
        for own in prescription.exercises.iter().filter_map(PrescribedExercise::own) {
            self.own.insert(own.exercise.id.clone(), own);
        }
        match self.entered.iter_mut().find(|one| one.prescription.id == prescription.id) {
            Some(known) => known.prescription = prescription.clone(),
            None => self.entered.push(Entered { prescription: prescription.clone(), ended: None }),
        }
    }

    /// The newest; one that was entered before it holds no more, whatever becomes of the newest.
    pub(crate) fn newest(&self) -> Option<&Entered> {
        self.entered.iter().max_by_key(|one| one.prescription.id)
    }

    /// The prescription of that id, in force or not.
    pub(crate) fn get(&self, id: PrescriptionId) -> Option<&Entered> {
        self.entered.iter().find(|one| one.prescription.id == id)
    }

    /// The one prescription that holds on a day: the newest, unless it was ended or its last day is over.
    pub(crate) fn in_force(&self, today: Day) -> Option<&Prescription> {
        self.newest().filter(|one| one.is_in_force(today)).map(|one| &one.prescription)
    }

    /// The exercise of that id, where only a prescription knows it, be it one that is over.
    pub(crate) fn own_exercise(&self, id: &ExerciseId) -> Option<&OwnExercise> {
        self.own.get(id)
    }

    /// The exercise of that name that is done so, where an earlier prescription had it.
    pub(crate) fn own_of(&self, name: &str, instruction: &str) -> Option<&ExerciseId> {
        let own = self.own.values().rfind(|own| own.name == name && own.instruction == instruction);
        own.map(|own| &own.exercise.id)
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

impl Entered {
    /// Whether it holds on a day, as long as there is no newer one.
    pub(crate) fn is_in_force(&self, today: Day) -> bool {
        self.ended.is_none() && self.prescription.ends.is_none_or(|last| today <= last)
    }
}
