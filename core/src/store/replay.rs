//! Do the rows that are kept ready say what the facts say, however the facts came: one by one, from another phone, out of
//! order?

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use proptest::prelude::*;
use proptest::sample::Index;

use super::{Facts, Store, derived, derived_anew, rows};
use crate::facts::{Body, Fact};
use crate::plan::Course;
use crate::progression::laws::{life, live};
use crate::progression::telling::{FIRST, Known, Tale, moment, pain};
use crate::progression::verdicts::Past;
use crate::time::Day;
use crate::training::Trained;

/// A phone's data, gone when the test is over.
struct Phone {
    folder: PathBuf,
    store: Store,
}

impl Phone {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("midback-replay-{}-{number}", std::process::id()));
        let store = Store::open(&folder, [3; 16]).unwrap();
        Self { folder, store }
    }

    /// One more fact, as a command records it: the rows follow it.
    fn record(&mut self, fact: &Fact) {
        self.take(std::slice::from_ref(fact), [1; 16]);
        if let Some(session) = fact.body.session() {
            let facts = Facts::new(&self.store.db);
            // What is said of a session that is not known yet waits for it.
            if facts.session(session).is_ok() {
                derived::derive(&facts, &self.store.rules, session).unwrap();
            }
        }
        derived::stamp(&self.store.db, &self.store.rules).unwrap();
    }

    /// Facts of another phone: nothing follows them by itself.
    fn take(&mut self, facts: &[Fact], phone: [u8; 16]) {
        for fact in facts {
            let subject = fact.body.subject();
            let new = rows::New { phone, subject: &subject, corrects: None, fact };
            rows::insert(&self.store.db, &new).unwrap();
        }
    }

    /// What is known of the doses' past on a day, as the app reads it.
    fn known(&mut self, today: Day) -> Known {
        derived_anew(&mut self.store.db, &self.store.rules).unwrap();
        let facts = Facts::new(&self.store.db).on(today, moment(today));
        let mut sessions = facts.trained_since(FIRST.plus(-1)).unwrap();
        sessions.sort_by(|one, other| {
            let key = |trained: &crate::training::Trained| {
                (trained.day, trained.session, trained.planned.exercise.clone())
            };
            key(one).cmp(&key(other))
        });
        let pains =
            facts.pains_before(FIRST, today).unwrap().into_iter().filter_map(|fact| match fact.body {
                Body::PainBefore { day, pain, .. } => Some((day, pain?)),
                _ => None,
            });
        let (pains, check_ins) = (pains.collect(), facts.check_ins(FIRST).unwrap());
        Known { sessions, pains, check_ins, choices: facts.choices().unwrap(), ..Known::default() }
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The same, put together from the facts alone.
fn from_facts(facts: &[Fact]) -> Known {
    let mut known = Known::of(facts);
    known.sessions.sort_by(|one, other| {
        let key = |trained: &crate::training::Trained| {
            (trained.day, trained.session, trained.planned.exercise.clone())
        };
        key(one).cmp(&key(other))
    });
    known
}

fn doses(tale: &Tale, known: &Known, today: Day) -> String {
    let doses = tale.past(known, Some(pain(2))).doses(&tale.inputs(today, crate::plan::Course::NEW));
    format!("{doses:?}")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    /// Replay: a store that grew fact by fact, one whose rows were made anew, and all facts together say the same, and so
    /// do the doses that follow.
    #[test]
    fn replay_is_what_grew(life in life()) {
        let mut tale = Tale::new();
        let today = FIRST.plus(live(&mut tale, &life) + 1);
        let mut phone = Phone::new();
        for fact in &tale.facts {
            phone.record(fact);
        }
        let grown = phone.known(today);
        derived::rebuild(&phone.store.db, &phone.store.rules).unwrap();
        let anew = phone.known(today);
        let pure = from_facts(&tale.facts);
        prop_assert_eq!(&grown.sessions, &anew.sessions);
        prop_assert_eq!(&grown.sessions, &pure.sessions);
        prop_assert_eq!(doses(&tale, &grown, today), doses(&tale, &pure, today));
    }

    /// What is kept ready of what is long ago says what its sessions say: how far somebody had come, and the last of each.
    #[test]
    fn what_is_long_ago_is_told_by_little(life in life(), turn in any::<Index>()) {
        let mut tale = Tale::new();
        let today = FIRST.plus(live(&mut tale, &life) + 1);
        let mut phone = Phone::new();
        for fact in &tale.facts {
            phone.record(fact);
        }
        let known = phone.known(today);
        let facts = Facts::new(&phone.store.db).on(today, moment(today));
        let days: Vec<Day> = known.sessions.iter().map(|trained| trained.day).collect();
        let since = if days.is_empty() { today } else { *turn.get(&days) };
        let (old, recent): (Vec<_>, Vec<_>) =
            known.sessions.iter().cloned().partition(|trained| trained.day < since);
        let mut course = Course::default();
        let inputs = tale.inputs(today, Course::NEW);
        let (rules, catalog) = (inputs.rules, inputs.catalog);
        for (id, level, day) in facts.first_days(since, rules.counts_as_done()).unwrap() {
            course.done_at(rules, catalog.exercise(&id).unwrap(), level, day);
        }
        for asked in facts.changes_before(since).unwrap() {
            course.add(catalog.exercise(&asked.exercise).unwrap(), &asked);
        }
        let whole = tale.past(&known, None);
        let part = Past { earlier: &course, sessions: &recent, ..whole };
        prop_assert_eq!(part.doses(&inputs).course.arrived, whole.doses(&inputs).course.arrived);
        prop_assert_eq!(part.doses(&inputs).course.regaining, whole.doses(&inputs).course.regaining);
        for exercise in catalog.exercises() {
            let of_it = old.iter().rev().filter(|trained| trained.planned.exercise == exercise.id);
            let expected: Vec<Trained> = of_it.take(3).cloned().collect();
            let planned = facts.planned_before(since).unwrap().contains(&exercise.id);
            prop_assert_eq!(planned, !expected.is_empty());
            prop_assert_eq!(facts.trained_before(&exercise.id, since, 3).unwrap(), expected);
        }
    }

    /// Merge: facts of two phones give the same next doses as one phone that holds them all, in whatever order they came.
    #[test]
    fn two_phones_decide_as_one(lives in [life(), life()], turn in any::<Index>()) {
        let mut tales = [Tale::on_phone(1), Tale::on_phone(77)];
        let days = [0, 1].map(|at| live(&mut tales[at], &lives[at]));
        let today = FIRST.plus(days.into_iter().max().unwrap_or_default() + 1);
        let [one, other] = &tales;
        let mut all: Vec<Fact> = one.facts.iter().chain(&other.facts).cloned().collect();
        all.sort_by_key(|fact| fact.id);
        let mut single = Phone::new();
        for fact in &all {
            single.record(fact);
        }
        // Each has its own, and then takes over the other's.
        let mut merged = [Phone::new(), Phone::new()];
        for (at, phone) in merged.iter_mut().enumerate() {
            for fact in &tales[at].facts {
                phone.record(fact);
            }
            let mut theirs = tales[1 - at].facts.clone();
            if !theirs.is_empty() {
                let turn = turn.index(theirs.len());
                theirs.rotate_left(turn);
            }
            phone.take(&theirs, [2; 16]);
        }
        let expected = doses(one, &single.known(today), today);
        prop_assert_eq!(&expected, &doses(one, &from_facts(&all), today));
        for phone in &mut merged {
            prop_assert_eq!(&expected, &doses(one, &phone.known(today), today));
        }
    }
}

/// What a clock that was a year ahead dated is not believed until then: it raises nothing and hides nothing.
#[test]
fn a_year_ahead_and_back_changes_no_dose() {
    let good = "0 before 2: seated-twist 1:1x6 pain 2 effort 4\n 2 before 2: seated-twist pain 2 effort 4";
    let mut tale = Tale::new();
    tale.tell(good);
    let today = FIRST.plus(4);
    let expected = doses(&tale, &from_facts(&tale.facts), today);
    let mut phone = Phone::new();
    for fact in &tale.facts {
        phone.record(fact);
    }
    // Its ids go on after these.
    let mut later = Tale::on_phone(99);
    later.tell(
        "367 before 0: seated-twist 3:1x10 pain 9 effort 10
         368 morning clearly
         369 check-in 9
         370 before 0: seated-twist pain 0 effort 1",
    );
    for fact in &later.facts {
        phone.record(fact);
    }
    assert_eq!(doses(&tale, &phone.known(today), today), expected);
}
