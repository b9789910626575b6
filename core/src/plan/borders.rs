//! Who makes room at a border of four weeks? Stories of rule D3.

#![allow(clippy::needless_raw_string_hashes, reason = "as expect-test makes them")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use expect_test::expect;

use super::{Course, Inputs, Plan, Unfit};
use crate::catalog::{Catalog, Category};
use crate::facts::PlanChoice;
use crate::ids::ExerciseId;
use crate::rules::RuleSet;
use crate::settings::{Owned, Settings};
use crate::time::Day;

const FIRST: Day = Day::of(2026, 1, 5);

/// Somebody with everything at home and nothing to mind.
struct Someone {
    settings: Settings,
    edits: BTreeMap<ExerciseId, PlanChoice>,
    course: Course,
}

impl Someone {
    fn new() -> Self {
        let mut settings = Settings::before_any_choice(&RuleSet::current());
        settings.conditions = Some(BTreeSet::new());
        settings.owned = Owned::all().collect();
        settings.weights = [1_000, 2_000].into();
        Self { settings, edits: BTreeMap::new(), course: Course::default() }
    }

    /// They came to the aim of these on that day.
    fn arrived(mut self, day: i64, ids: &[&str]) -> Self {
        self.course.arrived.extend(ids.iter().map(|id| (ExerciseId::new(*id), FIRST.plus(day))));
        self
    }

    fn edit(mut self, choice: PlanChoice, ids: &[&str]) -> Self {
        self.edits.extend(ids.iter().map(|id| (ExerciseId::new(*id), choice)));
        self
    }

    fn look<T>(&self, day: i64, at: impl FnOnce(&Plan<'_>) -> T) -> T {
        let rules = RuleSet::current();
        at(&Plan::of(&Inputs {
            rules: &rules,
            catalog: Catalog::shipped().unwrap(),
            settings: &self.settings,
            edits: &self.edits,
            begun: Some(FIRST),
            today: FIRST.plus(day),
            course: &self.course,
        }))
    }

    /// The strength exercises of the active set from border to border, those that stay the same once.
    fn strength(&self, days: impl IntoIterator<Item = i64>) -> String {
        let mut told = String::new();
        let mut before = String::new();
        for day in days {
            let members = self.look(day, |plan| {
                let members =
                    plan.members.iter().filter(|member| member.exercise.category == Category::Strength);
                members.map(|member| member.exercise.id.as_str()).collect::<Vec<_>>().join(" ")
            });
            if members != before {
                let _ = writeln!(told, "{day}: {members}");
            }
            before = members;
        }
        told
    }
}

/// The day before each border, and the border.
fn borders() -> impl Iterator<Item = i64> {
    std::iter::once(0).chain((1..=8).flat_map(|block| [28 * block - 1, 28 * block]))
}

const ALL: [&str; 6] =
    ["chest-expansion", "reverse-fly", "single-arm-row", "superman", "wall-angel", "bird-dog"];

#[test]
fn who_has_not_come_to_their_aim_stays_for_three_borders_at_most() {
    expect![[r#"
        0: chest-expansion reverse-fly
        112: reverse-fly single-arm-row
        140: single-arm-row chest-expansion
        224: chest-expansion superman
    "#]]
    .assert_eq(&Someone::new().strength(borders()));
}

#[test]
fn who_has_makes_room_at_the_next_border_one_at_a_time() {
    expect![[r#"
        0: chest-expansion reverse-fly
        28: reverse-fly single-arm-row
        56: single-arm-row superman
        84: superman wall-angel
        112: wall-angel chest-expansion
        140: chest-expansion reverse-fly
        168: reverse-fly single-arm-row
        196: single-arm-row superman
        224: superman wall-angel
    "#]]
    .assert_eq(&Someone::new().arrived(10, &ALL).strength(borders()));
    // Of a border on the same day it is too late.
    expect![[r#"
        0: chest-expansion reverse-fly
        56: chest-expansion single-arm-row
    "#]]
    .assert_eq(&Someone::new().arrived(28, &["reverse-fly"]).strength(borders().take(6)));
    expect![[r#"
        0: chest-expansion reverse-fly
        28: chest-expansion single-arm-row
    "#]]
    .assert_eq(&Someone::new().arrived(27, &["reverse-fly"]).strength(borders().take(6)));
}

#[test]
fn who_regains_what_an_absence_took_stays() {
    let with = |until: Option<i64>| {
        let mut someone = Someone::new().arrived(5, &ALL);
        let spans = vec![(FIRST.plus(20), until.map(|day| FIRST.plus(day)))];
        someone.course.regaining.extend(ALL.iter().map(|id| (ExerciseId::new(*id), spans.clone())));
        someone.strength(borders().take(10))
    };
    expect![[r#"
        0: chest-expansion reverse-fly
        112: reverse-fly single-arm-row
    "#]]
    .assert_eq(&with(None));
    expect![[r#"
        0: chest-expansion reverse-fly
        28: reverse-fly single-arm-row
        56: single-arm-row superman
        84: superman wall-angel
        112: wall-angel chest-expansion
    "#]]
    .assert_eq(&with(Some(27)));
    expect![[r#"
        0: chest-expansion reverse-fly
        56: reverse-fly single-arm-row
        84: single-arm-row superman
        112: superman wall-angel
    "#]]
    .assert_eq(&with(Some(28)));
}

#[test]
fn nobody_goes_whose_place_would_stay_empty() {
    let keep = Someone::new().strength([0]);
    let keep: Vec<&str> = keep.trim().trim_start_matches("0: ").split(' ').collect();
    let others: Vec<&str> = Catalog::shipped()
        .unwrap()
        .exercises()
        .iter()
        .filter(|exercise| exercise.category == Category::Strength && !keep.contains(&exercise.id.as_str()))
        .map(|exercise| exercise.id.as_str())
        .collect();
    let someone = Someone::new().arrived(5, &ALL).edit(PlanChoice::Out, &others);
    assert_eq!(someone.strength(borders()), format!("0: {}\n", keep.join(" ")));
}

#[test]
fn what_the_person_put_in_stays_in() {
    expect![[r#"
        0: wall-angel chest-expansion
        28: wall-angel reverse-fly
        56: wall-angel single-arm-row
        84: wall-angel superman
    "#]]
    .assert_eq(
        &Someone::new().arrived(5, &ALL).edit(PlanChoice::In, &["wall-angel"]).strength(borders().take(8)),
    );
}

#[test]
fn what_was_too_much_rests_and_another_comes() {
    let mut someone = Someone::new();
    let first = someone.strength([0]);
    someone.course.too_much.insert(ExerciseId::new("reverse-fly"));
    let then = someone.strength([0]);
    expect![[r#"
        0: chest-expansion reverse-fly
        0: chest-expansion single-arm-row
    "#]]
    .assert_eq(&(first + &then));
    let unfit = someone.look(0, |plan| {
        plan.unfit.iter().map(|(exercise, why)| (exercise.id.to_string(), why.clone())).collect::<Vec<_>>()
    });
    assert_eq!(unfit, [("reverse-fly".to_owned(), Unfit::TooMuch)]);
}
