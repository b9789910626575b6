//! Does an exercise that was chosen for a session still fit the person, now that something may have changed?

use super::Inputs;
use super::levels::{Unfit, fits};
use super::prescription::Prescriptions;
use crate::catalog::Exercise;
use crate::facts::{Decision, LeaveReason};
use crate::ids::PrescriptionId;
use crate::receipt::Because;

/// Why an exercise that was chosen no longer fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoLonger {
    /// A condition rules it out (rule D4).
    Condition,
    /// What it takes is not there any more (rule D4).
    Missing,
    /// It is prescribed, and ruled out by a condition of which the therapist is not known to know (rule C7).
    AskTherapist,
    /// An open flag keeps to the starter level (rule A3).
    AskDoctor,
}

impl NoLonger {
    /// Why it is left out, as it is stored.
    pub(crate) fn reason(self) -> LeaveReason {
        match self {
            Self::Condition => LeaveReason::Condition,
            Self::Missing => LeaveReason::Equipment,
            Self::AskTherapist | Self::AskDoctor => LeaveReason::AskFirst,
        }
    }
}

/// Whether an exercise that was chosen so still fits: everything that rules it out at its choice may have come since.
/// `starter_only`: not above the starter level, prescribed or not (rule A3).
pub(crate) fn still_fits(
    inputs: &Inputs<'_>,
    prescriptions: &Prescriptions,
    exercise: &Exercise,
    decision: &Decision,
    starter_only: bool,
) -> Result<(), NoLonger> {
    // What the catalog does not have any more was possible when it was chosen.
    let Some(level) = exercise.level(decision.level) else { return Ok(()) };
    if starter_only && exercise.is_above_starter(level) {
        return Err(NoLonger::AskDoctor);
    }
    if let Because::Prescribed { prescription } = decision.receipt.because() {
        return prescribed(inputs, prescriptions, exercise, decision, prescription);
    }
    let load = decision.dose.load;
    match fits(inputs, exercise, level, load) {
        Err(Unfit::Condition(_)) => Err(NoLonger::Condition),
        Err(Unfit::Missing(_) | Unfit::TooMuch) => Err(NoLonger::Missing),
        // Another load would be another dose.
        Ok(found) if found != load => Err(NoLonger::Missing),
        Ok(_) => Ok(()),
    }
}

/// The same of what is prescribed: the therapist decides, where they are known to know.
fn prescribed(
    inputs: &Inputs<'_>,
    prescriptions: &Prescriptions,
    exercise: &Exercise,
    decision: &Decision,
    prescription: PrescriptionId,
) -> Result<(), NoLonger> {
    let Some(entered) = prescriptions.get(prescription) else { return Ok(()) };
    let Some(level) = exercise.level(decision.level) else { return Ok(()) };
    let conditions = inputs.settings.known_conditions();
    let of_it = entered.prescription.exercises.iter().filter(|item| *item.what.exercise() == exercise.id);
    for item in of_it {
        let conflicts = item.conflicts(inputs.catalog.cautions(), &conditions, exercise, level);
        if !prescriptions.waits_for(prescription, item.id, &conflicts).is_empty() {
            return Err(NoLonger::AskTherapist);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::catalog::{Catalog, Caution, Condition, Equipment, Named, Range};
    use crate::dose::Load;
    use crate::facts::{Body, Fact};
    use crate::ids::{ExerciseId, FactId, ItemId, LevelId};
    use crate::prescription::{PrescribedExercise, Prescription, What};
    use crate::rules::RuleSet;
    use crate::settings::{SettingChange, SettingKey, Settings};
    use crate::time::{Day, Moment};

    const TODAY: Day = Day::of(2026, 3, 28);

    fn settings(conditions: &[Condition], equipment: &[&str]) -> Settings {
        let change = |key, values: Vec<String>| SettingChange { key, values };
        let conditions = conditions.iter().map(|condition| condition.name().to_owned()).collect();
        let equipment = equipment.iter().map(ToString::to_string).collect();
        let changes = [change(SettingKey::Conditions, conditions), change(SettingKey::Equipment, equipment)];
        Settings::after(&RuleSet::current(), &changes)
    }

    fn chosen(exercise: &Exercise, level: LevelId, load: Option<Load>) -> Decision {
        let dose = exercise.level(level).unwrap().smallest_dose(load);
        Decision { exercise: exercise.id.clone(), level, dose, receipt: Because::FirstTime.into() }
    }

    fn judged(
        settings: &Settings,
        prescriptions: &Prescriptions,
        decision: &Decision,
        starter_only: bool,
    ) -> Result<(), NoLonger> {
        let (rules, edits) = (RuleSet::current(), BTreeMap::new());
        let catalog = Catalog::shipped().unwrap();
        let inputs = Inputs {
            rules: &rules,
            catalog,
            settings,
            edits: &edits,
            begun: None,
            today: TODAY,
            course: crate::plan::Course::NEW,
        };
        let exercise = catalog.exercise(&decision.exercise).unwrap();
        still_fits(&inputs, prescriptions, exercise, decision, starter_only)
    }

    #[test]
    fn a_condition_rules_out_what_the_table_says_and_nothing_else() {
        let catalog = Catalog::shipped().unwrap();
        let all: Vec<&str> = Equipment::all().map(Named::name).collect();
        let (none, mut out) = (Prescriptions::of(&[], Day::LAST), 0);
        for exercise in catalog.exercises() {
            for level in exercise.levels.iter().filter(|level| level.load.is_none()) {
                let decision = chosen(exercise, level.id, None);
                for condition in Condition::all() {
                    let expected = match catalog.cautions().of(condition, exercise, level) {
                        Caution::Out => Err(NoLonger::Condition),
                        _ => Ok(()),
                    };
                    out += usize::from(expected.is_err());
                    assert_eq!(judged(&settings(&[condition], &all), &none, &decision, false), expected);
                }
            }
        }
        assert!(out > 20, "{out}");
    }

    #[test]
    fn a_flag_keeps_to_the_starter_level() {
        let catalog = Catalog::shipped().unwrap();
        let all: Vec<&str> = Equipment::all().map(Named::name).collect();
        let all = settings(&[], &all);
        let none = Prescriptions::of(&[], Day::LAST);
        for exercise in catalog.exercises() {
            for level in exercise.levels.iter().filter(|level| level.load.is_none()) {
                let decision = chosen(exercise, level.id, None);
                let above = exercise.is_above_starter(level);
                let expected = if above { Err(NoLonger::AskDoctor) } else { Ok(()) };
                assert_eq!(
                    judged(&all, &none, &decision, true),
                    expected,
                    "{} {}",
                    exercise.id,
                    level.number
                );
                assert_eq!(judged(&all, &none, &decision, false), Ok(()));
            }
        }
    }

    #[test]
    fn what_it_takes_is_still_at_hand() {
        let catalog = Catalog::shipped().unwrap();
        let none = Prescriptions::of(&[], Day::LAST);
        let exercise = catalog.exercise(&ExerciseId::new("single-arm-row")).unwrap();
        let loaded = exercise.levels.iter().find(|level| level.load.is_some()).unwrap();
        let band = Some(Load::Band(crate::dose::Band::Medium));
        let decision = chosen(exercise, loaded.id, band);
        let all = ["mat", "chair", "wall", "light-band", "medium-band"];
        assert_eq!(judged(&settings(&[], &all), &none, &decision, false), Ok(()));
        // A lighter one is there, but it is another dose.
        assert_eq!(judged(&settings(&[], &all[..4]), &none, &decision, false), Err(NoLonger::Missing));
        assert_eq!(judged(&settings(&[], &[]), &none, &decision, false), Err(NoLonger::Missing));
    }

    #[test]
    fn what_is_prescribed_waits_until_the_therapist_knows() {
        let catalog = Catalog::shipped().unwrap();
        let id: PrescriptionId = "019d3a52-7f80-7000-8000-000000000003".parse().unwrap();
        let item: ItemId = "019d3a52-7f80-7000-8000-000000000004".parse().unwrap();
        let (exercise, level, condition) = catalog
            .exercises()
            .iter()
            .flat_map(|exercise| exercise.levels.iter().map(move |level| (exercise, level)))
            .find_map(|(exercise, level)| {
                let out = |condition: &Condition| {
                    catalog.cautions().of(*condition, exercise, level) == Caution::Out
                };
                Some((exercise, level, Condition::all().find(out)?))
            })
            .unwrap();
        let dose = level.smallest_dose(None);
        let prescription = Prescription {
            id,
            source: "Dr. Ruiz".into(),
            issued: TODAY,
            review: None,
            ends: None,
            exercises: vec![PrescribedExercise {
                id: item,
                what: What::Catalog { exercise: exercise.id.clone(), level: Some(level.id) },
                sets: Range { low: dose.sets, high: dose.sets },
                amount: Range { low: dose.amount, high: dose.amount },
                measure: dose.measure,
                hold: None,
                sides: None,
                load: None,
                days_per_week: 7,
                times_per_day: 1,
                range_limit: None,
                locked: false,
                note: None,
            }],
        };
        let fact = |number: u128, body| Fact {
            id: FactId(uuid::Uuid::from_u128(number)),
            at: Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 0 },
            day: TODAY,
            body,
        };
        let mut facts = vec![fact(1, Body::PrescriptionEntered { prescription })];
        let because = Because::Prescribed { prescription: id };
        let decision = Decision { receipt: because.into(), ..chosen(exercise, level.id, None) };
        // What a therapist prescribes is not held back for what is missing at home.
        assert_eq!(
            judged(&settings(&[], &[]), &Prescriptions::of(&facts, Day::LAST), &decision, false),
            Ok(())
        );
        let ill = settings(&[condition], &[]);
        let waits = Err(NoLonger::AskTherapist);
        assert_eq!(judged(&ill, &Prescriptions::of(&facts, Day::LAST), &decision, false), waits);
        facts.push(fact(2, Body::TherapistKnows { prescription: id, item, condition, knows: true }));
        assert_eq!(judged(&ill, &Prescriptions::of(&facts, Day::LAST), &decision, false), Ok(()));
    }
}
