//! Which exercise of a prescription is which, when it is edited or entered anew? Their ids, so that answers and history
//! stay with what they are about.
//!
//! An item keeps its id as long as it asks for the same, whatever becomes of its days, its lock or its note: what the
//! therapist was said to know of it stays said. An exercise of the therapist's own keeps its id for as long as it is the
//! same place of the form, whatever it is called, and where it comes back as it was: what was done of it stays one
//! history. Nothing gets an id that something else has.

use std::collections::BTreeSet;

use super::prescription::Prescriptions;
use crate::ids::{ExerciseId, ItemId};
use crate::prescription::{PrescribedExercise, Prescription, What};

/// Gives the exercises of an edited prescription the ids they had. `places`: which exercise of `before` each was edited
/// from, if any. `new`: an id that nothing has.
pub(crate) fn keep(
    read: &mut Prescription,
    before: &Prescription,
    places: &[Option<ItemId>],
    earlier: &Prescriptions,
    new: &mut dyn FnMut() -> ItemId,
) {
    read.id = before.id;
    let mut given = BTreeSet::new();
    let mut own = Vec::new();
    for (at, item) in read.exercises.iter_mut().enumerate() {
        let place = places.get(at).copied().flatten();
        let known = before.exercises.iter().find(|known| Some(known.id) == place);
        let known = known.filter(|known| given.insert(known.id));
        item.id = match known {
            Some(known) if !item.asks_for_something_else(known) => known.id,
            _ => new(),
        };
        own.push(known.and_then(own_id));
    }
    name_own(read, own, earlier);
}

/// Gives the exercises of a new prescription ids.
pub(crate) fn give(read: &mut Prescription, earlier: &Prescriptions, new: &mut dyn FnMut() -> ItemId) {
    for item in &mut read.exercises {
        item.id = new();
    }
    let own = vec![None; read.exercises.len()];
    name_own(read, own, earlier);
}

/// The id of the exercise, where it is the therapist's own.
fn own_id(item: &PrescribedExercise) -> Option<ExerciseId> {
    match &item.what {
        What::Own { exercise, .. } => Some(exercise.clone()),
        What::Catalog { .. } => None,
    }
}

/// Names the therapist's own exercises: as each was named before in its place, else as an earlier one that says the
/// same, else after its item.
fn name_own(read: &mut Prescription, before: Vec<Option<ExerciseId>>, earlier: &Prescriptions) {
    let mut taken: BTreeSet<ExerciseId> = BTreeSet::new();
    for (item, before) in read.exercises.iter().zip(&before) {
        if let (What::Own { .. }, Some(id)) = (&item.what, before) {
            taken.insert(id.clone());
        }
    }
    for (item, before) in read.exercises.iter_mut().zip(before) {
        let after_item = item.id.own_exercise();
        let What::Own { exercise, name, instruction, .. } = &mut item.what else { continue };
        *exercise = before.unwrap_or_else(|| {
            let same = earlier.own_of(name, instruction).filter(|id| !taken.contains(*id));
            same.cloned().unwrap_or(after_item)
        });
        taken.insert(exercise.clone());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::Range;
    use crate::dose::Measure;
    use crate::facts::{Body, Fact};
    use crate::ids::{FactId, IdSource, PrescriptionId};
    use crate::time::Moment;

    const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

    /// An exercise: of the therapist's own where `own` says so, else of the catalog.
    fn item(own: bool, name: usize, sets: u8) -> PrescribedExercise {
        let names = ["slide", "lift", "turn", "reach", "rock"];
        let what = if own {
            What::Own {
                exercise: ItemId::NONE.own_exercise(),
                name: names[name].into(),
                instruction: format!("{sets}"),
                category: None,
            }
        } else {
            What::Catalog { exercise: ExerciseId::new(names[name]), level: None }
        };
        PrescribedExercise {
            id: ItemId::NONE,
            what,
            sets: Range { low: sets, high: sets },
            amount: Range { low: 8, high: 8 },
            measure: Measure::Breaths,
            hold: None,
            sides: None,
            load: None,
            days_per_week: 3,
            times_per_day: 1,
            range_limit: None,
            locked: false,
            note: None,
        }
    }

    fn prescription(exercises: Vec<PrescribedExercise>) -> Prescription {
        let issued = "2026-03-20".parse().unwrap();
        Prescription {
            id: PrescriptionId::NONE,
            source: "Dr. Ruiz".into(),
            issued,
            review: None,
            ends: None,
            exercises,
        }
    }

    /// Exercises of different names, as the reader lets them through.
    fn exercises() -> impl Strategy<Value = Vec<PrescribedExercise>> {
        let one = (any::<bool>(), 1..=2_u8);
        let names = Just((0..5_usize).collect::<Vec<_>>()).prop_shuffle();
        (names, prop::collection::vec(one, 1..=5)).prop_map(|(names, ones)| {
            names.into_iter().zip(ones).map(|(name, (own, sets))| item(own, name, sets)).collect()
        })
    }

    /// A life with prescriptions: each entered anew, or edited from the one before.
    struct Life {
        ids: IdSource,
        facts: Vec<Fact>,
    }

    impl Life {
        fn new() -> Self {
            Self { ids: IdSource::new([1; 16]), facts: Vec::new() }
        }

        fn all(&self) -> Prescriptions {
            Prescriptions::of(&self.facts, crate::time::Day::LAST)
        }

        fn enter(&mut self, read: &Prescription) {
            let id = FactId(self.ids.fact(NOW).0);
            let body = Body::PrescriptionEntered { prescription: read.clone() };
            self.facts.push(Fact { id, at: NOW, day: read.issued, body });
        }

        fn give(&mut self, exercises: Vec<PrescribedExercise>) -> Prescription {
            let mut read = prescription(exercises);
            read.id = self.ids.prescription(NOW);
            let all = self.all();
            give(&mut read, &all, &mut || self.ids.item(NOW));
            self.enter(&read);
            read
        }

        fn keep(
            &mut self,
            before: &Prescription,
            exercises: Vec<PrescribedExercise>,
            places: &[Option<ItemId>],
        ) -> Prescription {
            let mut read = prescription(exercises);
            let all = self.all();
            keep(&mut read, before, places, &all, &mut || self.ids.item(NOW));
            self.enter(&read);
            read
        }
    }

    fn check_ids(read: &Prescription) -> Result<(), TestCaseError> {
        let items: BTreeSet<ItemId> = read.exercises.iter().map(|item| item.id).collect();
        prop_assert!(items.len() == read.exercises.len() && !items.contains(&ItemId::NONE));
        let own: Vec<ExerciseId> = read.exercises.iter().filter_map(own_id).collect();
        let different: BTreeSet<&ExerciseId> = own.iter().collect();
        prop_assert_eq!(different.len(), own.len(), "{:?}", own);
        prop_assert!(!own.contains(&ItemId::NONE.own_exercise()));
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever is edited, put in another order, taken out and put in again: nothing gets an id twice.
        #[test]
        fn nothing_gets_an_id_twice(
            first in exercises(),
            edits in prop::collection::vec((exercises(), prop::collection::vec(prop::option::of(0..6_usize), 5), any::<bool>()), 0..4),
        ) {
            let mut life = Life::new();
            let mut now = life.give(first);
            check_ids(&now)?;
            for (next, places, anew) in edits {
                // Of several prescriptions one is edited, from anywhere in it, the same place twice too.
                let places: Vec<Option<ItemId>> =
                    places.into_iter().map(|place| Some(now.exercises.get(place?)?.id)).collect();
                now = if anew { life.give(next) } else { life.keep(&now, next, &places) };
                check_ids(&now)?;
            }
        }

        /// Days, times, the lock and the note are no other exercise; anything else is, and keeps its history.
        #[test]
        fn what_asks_for_the_same_keeps_its_id(
            first in exercises(),
            at in 0..5_usize,
            days in 1..=7_u8,
            times in 1..=3_u8,
            locked in any::<bool>(),
            note in prop::option::of("[a-z]{1,5}"),
            other_sets in any::<bool>(),
        ) {
            let mut life = Life::new();
            let before = life.give(first);
            let mut edited = before.exercises.clone();
            let places: Vec<Option<ItemId>> = edited.iter().map(|item| Some(item.id)).collect();
            let at = at % edited.len();
            let one = &mut edited[at];
            (one.days_per_week, one.times_per_day, one.locked, one.note) = (days, times, locked, note);
            if other_sets {
                one.sets = Range { low: 7, high: 7 };
            }
            let after = life.keep(&before, edited, &places);
            for (number, (old, new)) in before.exercises.iter().zip(&after.exercises).enumerate() {
                prop_assert_eq!(old.id == new.id, !(number == at && other_sets));
                prop_assert_eq!(own_id(old), own_id(new));
            }
            prop_assert_eq!(after.id, before.id);
        }

        /// An exercise of the therapist's own goes on as one, in any order, under another name, and when it comes back.
        #[test]
        fn an_own_exercise_keeps_its_history(first in exercises(), turn in 0..5_usize) {
            let mut life = Life::new();
            let before = life.give(first.clone());
            let turn = turn % first.len();
            let mut turned = before.exercises.clone();
            turned.rotate_left(turn);
            let places: Vec<Option<ItemId>> = turned.iter().map(|item| Some(item.id)).collect();
            let ids: Vec<_> = turned.iter().map(own_id).collect();
            for item in &mut turned {
                if let What::Own { instruction, .. } = &mut item.what {
                    instruction.push_str(" slowly");
                }
            }
            let after = life.keep(&before, turned, &places);
            prop_assert_eq!(after.exercises.iter().map(own_id).collect::<Vec<_>>(), ids.clone());
            // A new prescription that says the same, typed a little differently.
            let mut again = after.exercises.clone();
            for item in &mut again {
                if let What::Own { exercise, name, instruction, .. } = &mut item.what {
                    *exercise = ItemId::NONE.own_exercise();
                    *name = name.to_uppercase();
                    *instruction = format!("{instruction} ");
                }
            }
            let anew = life.give(again);
            prop_assert_eq!(anew.exercises.iter().map(own_id).collect::<Vec<_>>(), ids);
            check_ids(&anew)?;
            prop_assert!(anew.exercises.iter().all(|item| after.exercises.iter().all(|old| old.id != item.id)));
        }
    }
}
