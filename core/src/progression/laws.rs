//! What holds of doses whatever a person does? Laws over lives that are made up.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::decide::Verdict;
use super::history::is_same;
use super::ladder::Ladder;
use super::telling::{FIRST, Known, Tale, exercise, pain};
use crate::catalog::Exercise;
use crate::facts::{Body, Fact, Morning};
use crate::plan::Course;
use crate::receipt::{Because, Step};
use crate::scales::{Effort, Pain};
use crate::time::Day;

/// Exercises with the body alone, of one level to five.
const EXERCISES: [&str; 3] = ["seated-twist", "plank", "cat-cow"];

/// One line of a story, of a day that is still to be said.
fn line() -> impl Strategy<Value = String> {
    let of_one = prop_oneof![
        6 => (0..3u8, 1..6u8).prop_map(|(pain, effort)| format!("pain {pain} effort {effort}")),
        3 => (0..9u8, 1..10u8).prop_map(|(pain, effort)| format!("pain {pain} effort {effort}")),
        1 => (1..4u16, 2..9u8).prop_map(|(amount, effort)| format!("amount {amount} effort {effort}")),
        1 => (0..7u8, 1..4u16).prop_map(|(pain, amount)| format!("pain {pain} amount {amount} left too-hard")),
        1 => Just("nothing left no-time".to_owned()),
        1 => Just("easier 1:1x6 pain 2 effort 5".to_owned()),
        1 => Just(String::new()),
    ];
    let before = prop_oneof![5 => Just("before 2".to_owned()), 2 => (0..8u8).prop_map(|pain| format!("before {pain}")), 1 => Just(String::new())];
    let all = prop_oneof![6 => Just(""), 1 => Just(" nobody all 4"), 1 => Just(" added plank 4 all 5"), 1 => Just(" bad-day")];
    let session = (before, all, vec(of_one, 3), prop::sample::subsequence(EXERCISES.to_vec(), 1..=3))
        .prop_map(|(before, all, how, which)| {
            let parts = which.iter().zip(how).map(|(id, how)| format!("{id} {how}").trim_end().to_owned());
            format!("{before}{all}: {}", parts.collect::<Vec<_>>().join("; "))
        });
    prop_oneof![
        12 => session,
        4 => select(vec!["morning same", "morning bit", "morning clearly", "morning 2", "morning 5"]).prop_map(str::to_owned),
        1 => (select(vec!["less", "more", "back"]), select(EXERCISES.to_vec())).prop_map(|(how, id)| format!("may {how} {id}")),
        1 => (0..8u8).prop_map(|average| format!("check-in {average}")),
        1 => select(vec!["A3", "A4", "no flag", "no flag"]).prop_map(str::to_owned),
    ]
}

/// A life: so many days between one line and the next.
pub(crate) fn life() -> impl Strategy<Value = Vec<(i64, String)>> {
    let gap = prop_oneof![3 => 0..1i64, 6 => 1..4i64, 1 => 7..40i64];
    vec((gap, line()), 1..40)
}

/// Lives it, and says which day it ends on.
pub(crate) fn live(tale: &mut Tale, life: &[(i64, String)]) -> i64 {
    let mut day = 0;
    for (gap, line) in life {
        day += gap;
        tale.tell(&format!("{day} {line}"));
    }
    day
}

/// Where a dose stands on its ladder, 0 for what is left out.
fn rank(tale: &Tale, today: Day, of: &'static Exercise, step: Option<&Step>) -> usize {
    let inputs = tale.inputs(today, Course::NEW);
    let ladder = Ladder::of(&inputs, of, None);
    step.map_or(0, |step| 1 + ladder.exactly(step).unwrap_or_else(|| panic!("{step:?} is on no ladder")))
}

/// The highest dose of that day.
fn highest(tale: &Tale, today: Day, of: &'static Exercise) -> usize {
    match tale.verdict(today, Some(pain(2)), of) {
        Verdict::LeftOut(_) => 0,
        Verdict::Dose(decided) => {
            let step = decided.raise.map_or(decided.step, |raise| raise.step);
            rank(tale, today, of, Some(&step))
        }
    }
}

/// Makes one fact worse: more pain or effort, a worse morning, less done; and says of which exercise, where it is one's.
fn worsen(fact: &mut Fact, by: i32) -> Option<String> {
    match &mut fact.body {
        Body::ExerciseRated { exercise, pain: Some(pain), effort, .. } => {
            let up = |value: u8| (i32::from(value) + by).min(10);
            if by % 2 == 0 || effort.is_none() {
                *pain = Pain::try_from(up(pain.value())).unwrap();
            } else {
                *effort = effort.map(|effort| Effort::try_from(up(effort.value())).unwrap());
            }
            Some(exercise.as_str().to_owned())
        }
        Body::MorningAnswered { answer, .. } => {
            *answer = match answer {
                Morning::NoWorse => Morning::BitWorse,
                _ => Morning::ClearlyWorse,
            };
            Some(String::new())
        }
        Body::SetDone { exercise, amount, .. } if *amount > 1 => {
            *amount = 1;
            Some(exercise.as_str().to_owned())
        }
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// More pain, more effort, a worse morning, fewer repetitions never lead to a higher dose.
    #[test]
    fn what_is_worse_never_leads_to_more(life in life(), which in any::<Index>(), by in 1..9i32, later in 0..30i64) {
        let mut tale = Tale::new();
        let today = FIRST.plus(live(&mut tale, &life) + later);
        let could: Vec<usize> =
            (0..tale.facts.len()).filter(|at| worsen(&mut tale.facts[*at].clone(), by).is_some()).collect();
        prop_assume!(!could.is_empty());
        let at = could[which.index(could.len())];
        let before = EXERCISES.map(|id| highest(&tale, today, exercise(id)));
        let whole = tale.facts[at].clone();
        let of = worsen(&mut tale.facts[at], by).unwrap();
        for (id, before) in EXERCISES.into_iter().zip(before) {
            let after = highest(&tale, today, exercise(id));
            // What another exercise did can spare this one: a flare is then that one's.
            prop_assert!(after <= before || !of.is_empty() && of != id, "{id}: from {before} to {after} by {:?} for {whole:?}", tale.facts[at].body);
        }
    }

    /// The doses of a life: none off the ladder, one step up at a time, and for one exercise no more than one a day.
    #[test]
    fn doses_rise_one_step_at_a_time(life in life()) {
        let mut tale = Tale::new();
        let today = FIRST.plus(live(&mut tale, &life));
        for id in EXERCISES {
            let of = exercise(id);
            let mut before: Option<(Step, Day)> = None;
            let mut raised = None;
            let sessions = Known::of(&tale.facts).sessions;
            for trained in sessions.iter().filter(|one| one.planned.exercise == of.id) {
                let because = trained.planned.receipt.because();
                if because == Because::BadDay {
                    continue;
                }
                let step = Step { level: trained.planned.level, dose: trained.planned.dose.clone() };
                let now = rank(&tale, today, of, Some(&step));
                if let Some((last, _)) = &before {
                    let was = rank(&tale, today, of, Some(last));
                    prop_assert!(now <= was || because.is_a_raise() || matches!(because, Because::Returned { .. }), "{id} rises by {because:?}");
                    if matches!(because, Because::Raised | Because::Regained) {
                        prop_assert_eq!(now, was + 1, "{} by {:?}", id, because);
                        prop_assert!(raised != Some(trained.day), "{id} rises twice on {}", trained.day);
                    }
                    if because.is_a_raise() && !is_same(last, &step) {
                        raised = Some(trained.day);
                    }
                }
                before = Some((step, trained.day));
            }
            // The last one of all is the most that there is.
            let last = Ladder::of(&tale.inputs(today, Course::NEW), of, None).rungs().len();
            prop_assert!(highest(&tale, today, of) <= last);
        }
    }

    /// The order in which facts arrived, and facts that came twice, change nothing.
    #[test]
    fn facts_say_the_same_in_whatever_order_they_came(life in life(), turn in any::<Index>(), twice in any::<Index>()) {
        let mut tale = Tale::new();
        let today = FIRST.plus(live(&mut tale, &life) + 1);
        let before = tale.doses(today, Some(pain(2)));
        prop_assume!(!tale.facts.is_empty());
        let again = tale.facts[twice.index(tale.facts.len())].clone();
        let turn = turn.index(tale.facts.len());
        tale.facts.rotate_left(turn);
        tale.facts.push(again);
        tale.facts[turn..].reverse();
        prop_assert_eq!(tale.doses(today, Some(pain(2))), before);
    }
}
