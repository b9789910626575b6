//! Does the checker notice each rule that is altered, one at a time? By another number in the rules, or by an answer of the
//! engine's that is replaced here.

use super::life::{self, Bent, Replaced};
use super::people::{Person, Sort};
use super::phone::Phone;
use crate::catalog::{Category, Caution};
use crate::dose::Load;
use crate::facts::Decision;
use crate::receipt::{Because, Gate, Nearest};
use crate::rules::{AwayDays, Change, Constant, Progression, RuleSet};
use crate::schedule::{DayPlan, WhyNot};

/// How many of each sort live by an altered rule, at most: the first that the checker notices is enough.
const OF_A_SORT: u32 = 120;
/// How many of each sort live by the rules as they are.
const AS_THEY_ARE: u32 = 14;
const DAYS: u32 = 365;

fn changed<T>(constant: &Constant<T>, value: T) -> Constant<T> {
    Constant { value, rule: constant.rule, source: constant.source }
}

/// The first thing that the checker finds wrong in lives by these rules.
fn caught(rules: &RuleSet, sorts: &[Sort], bent: Bent<'_>) -> Option<String> {
    caught_of(OF_A_SORT, rules, sorts, bent)
}

fn caught_of(of_a_sort: u32, rules: &RuleSet, sorts: &[Sort], bent: Bent<'_>) -> Option<String> {
    let all = u32::try_from(Sort::ALL.len()).unwrap();
    let places = Sort::ALL.iter().zip(0..all).filter(|(sort, _)| sorts.contains(sort));
    let places: Vec<u32> = places.map(|(_, place)| place).collect();
    let numbers = (0..of_a_sort).flat_map(|of_sort| places.iter().map(move |place| place + of_sort * all));
    let mut found = numbers.map(|number| life::live(rules, &Person::of(number, 7), DAYS, bent).violations);
    found.find_map(|violations| violations.into_iter().next())
}

/// Every rule that was altered and not noticed. Not among them: on how many days a roller may be used, since the one exercise
/// with a roller says so itself.
fn unnoticed(found: Vec<(&str, Option<String>)>) -> Vec<&str> {
    for (name, violation) in &found {
        println!("{name}: {}", violation.as_deref().unwrap_or("NOT NOTICED"));
    }
    found.into_iter().filter(|(_, violation)| violation.is_none()).map(|(name, _)| name).collect()
}

fn by_numbers(
    altered: Vec<(&'static str, Progression)>,
    sorts: &[Sort],
) -> Vec<(&'static str, Option<String>)> {
    let rules = RuleSet::current();
    let look = |(name, progression)| {
        let rules = RuleSet { progression, ..rules.clone() };
        (name, caught(&rules, sorts, Bent::default()))
    };
    altered.into_iter().map(look).collect()
}

/// Each number of one rule set altered by itself.
macro_rules! altered {
    ($of:expr, $($name:ident: $value:expr),+ $(,)?) => {{
        let of = $of;
        vec![$((stringify!($name), Progression { $name: changed(&of.$name, $value), ..of.clone() })),+]
    }};
}

/// Those in whose lives everything happens.
const LIVELY: [Sort; 8] = [
    Sort::Flaring,
    Sort::Dramatic,
    Sort::Stoic,
    Sort::Sore,
    Sort::Improving,
    Sort::LongAway,
    Sort::Skipping,
    Sort::Brief,
];

#[test]
fn every_number_of_a_raise_is_noticed() {
    let p = &RuleSet::current().progression;
    let raises = altered!(
        p,
        raise_sessions: 1,
        raise_sessions_for_a_set: 2,
        raise_within_days: 300,
        raise_pain: 6,
        raise_pain_without_rise: 9,
        raise_effort: 8,
        raise_effort_for_a_set: 8,
        raise_days_apart: 2,
        return_days: 8,
        raises_a_day: 6,
        regain_sessions: 0,
        regain_days_apart: 0,
        regain_within_days: 400,
        step_repetitions: 4,
        step_seconds: 10,
        step_breaths: 4,
        few_breaths: 0,
        step_rounds: 3,
        step_roller_seconds: 60,
        flare_days: 1,
        check_in_days: 1,
        undo_away_days: 300,
    );
    let sorts = [LIVELY.as_slice(), &[Sort::Steady, Sort::Severe, Sort::Holiday, Sort::Prescribed]].concat();
    assert_eq!(unnoticed(by_numbers(raises, &sorts)), Vec::<&str>::new());
}

#[test]
fn every_number_of_a_load_is_noticed() {
    let p = &RuleSet::current().progression;
    let loads = altered!(
        p,
        load_percent: 30,
        load_percent_at_once: 100,
        load_repetitions: 4,
        load_percent_at_most: 400,
        load_grams_at_most: 9_000,
    );
    let sorts = [Sort::Bare, Sort::Improving, Sort::Stoic, Sort::Changing, Sort::Steady, Sort::Sore];
    assert_eq!(unnoticed(by_numbers(loads, &sorts)), Vec::<&str>::new());
}

#[test]
fn every_number_of_a_lowering_is_noticed() {
    let p = &RuleSet::current().progression;
    let days = p.away_days.value;
    let lowers = altered!(
        p,
        lower_sessions: 1,
        lower_times: 4,
        flares_within_days: 0,
        away_percent: [100, 50],
        away_percent: [80, 100],
        away_days: AwayDays { less: 13, ..days },
        away_days: AwayDays { much_less: 27, ..days },
        away_days: AwayDays { level_below: 83, ..days },
        away_days: AwayDays { anew: 300, ..days },
        away_days_later: 40,
        away_gap_days: 100,
    );
    let sorts = [LIVELY.as_slice(), &[Sort::Holiday, Sort::Alarmed, Sort::Changing]].concat();
    assert_eq!(unnoticed(by_numbers(lowers, &sorts)), Vec::<&str>::new());
}

#[test]
fn every_other_number_is_noticed() {
    let r = RuleSet::current();
    let change = r.change_that_matters.value;
    let all = vec![
        (
            "pain that ends an exercise",
            RuleSet { pain_that_ends_an_exercise: changed(&r.pain_that_ends_an_exercise, 10), ..r.clone() },
        ),
        (
            "pain that stops a set",
            RuleSet { pain_that_stops_a_set: changed(&r.pain_that_stops_a_set, 6), ..r.clone() },
        ),
        (
            "effort that stops a set",
            RuleSet { effort_that_stops_a_set: changed(&r.effort_that_stops_a_set, 11), ..r.clone() },
        ),
        (
            "done from",
            RuleSet { counts_as_done_percent: changed(&r.counts_as_done_percent, 10), ..r.clone() },
        ),
        (
            "change that matters",
            RuleSet {
                change_that_matters: changed(
                    &r.change_that_matters,
                    Change { points: 6, percent: 300, ..change },
                ),
                ..r.clone()
            },
        ),
        ("days of the mean", RuleSet { bad_day_mean_days: changed(&r.bad_day_mean_days, 1), ..r.clone() }),
        ("strength days", RuleSet { strength_days_a_week: changed(&r.strength_days_a_week, 4), ..r.clone() }),
        (
            "strength days apart",
            RuleSet { strength_days_apart: changed(&r.strength_days_apart, 1), ..r.clone() },
        ),
        ("core days", RuleSet { core_days_a_week: changed(&r.core_days_a_week, 7), ..r.clone() }),
        ("most exercises", RuleSet { exercises_range: changed(&r.exercises_range, (2, 9)), ..r.clone() }),
        ("light weight", RuleSet { light_weight_grams: changed(&r.light_weight_grams, 9_000), ..r.clone() }),
        (
            "check after days away",
            RuleSet { check_after_days_away: changed(&r.check_after_days_away, 90), ..r.clone() },
        ),
        ("asked holds", RuleSet { asked_holds_days: changed(&r.asked_holds_days, 400), ..r.clone() }),
    ];
    let sorts =
        [LIVELY.as_slice(), &[Sort::Unasked, Sort::Bare, Sort::Hurried, Sort::Steady, Sort::Prescribed]]
            .concat();
    let found = all.into_iter().map(|(name, rules)| (name, caught(&rules, &sorts, Bent::default())));
    assert_eq!(unnoticed(found.collect()), Vec::<&str>::new());
}

/// One step more of a dose, as near as the test needs it.
fn more(decision: &mut Decision) {
    decision.dose.amount += 1;
}

/// Changes the decisions of which that is so.
fn where_so(plan: &mut DayPlan, is_so: impl Fn(&Decision) -> bool, change: impl Fn(&mut Decision)) {
    plan.decisions.iter_mut().filter(|decision| is_so(decision)).for_each(change);
}

fn gated(gate: Gate) -> impl Fn(&Phone<'_>, &mut DayPlan) {
    move |_, plan| {
        where_so(
            plan,
            |one| matches!(one.receipt.because(), Because::NotNow { gate: known } if known == gate),
            more,
        );
    }
}

/// What was lowered for a reason stays as it was.
fn kept(is_so: fn(Because) -> bool) -> impl Fn(&Phone<'_>, &mut DayPlan) {
    move |_, plan| {
        where_so(
            plan,
            |one| is_so(one.receipt.because()),
            |one| {
                if let Some(from) = one.receipt.from.clone() {
                    (one.level, one.dose) = (from.level, from.dose);
                }
            },
        );
    }
}

fn lacks(is_so: fn(&Nearest) -> bool) -> impl Fn(&Phone<'_>, &mut DayPlan) {
    move |_, plan| {
        let waits = |one: &Decision| {
            matches!(one.receipt.because(), Because::SameAsLast { .. })
                && !one.receipt.is_prescribed()
                && one.receipt.nearest.len() == 1
                && one.receipt.nearest.iter().all(is_so)
        };
        where_so(plan, waits, more);
    }
}

/// What a person chose upward is one more than that.
fn chosen_higher(_: &Phone<'_>, plan: &mut DayPlan) {
    let up = |one: &Decision| {
        matches!(one.receipt.because(), Because::ChosenUp { .. } | Because::TakenBack { .. })
    };
    where_so(plan, up, more);
}

/// A locked dose changes.
fn unlocked(phone: &Phone<'_>, plan: &mut DayPlan) {
    let locked = |one: &Decision| {
        let items = phone.in_force().into_iter().flat_map(|known| &known.exercises);
        items.into_iter().any(|item| item.locked && *item.what.exercise() == one.exercise)
    };
    where_so(plan, |one| one.receipt.is_prescribed() && locked(one), more);
}

/// What is prescribed is done below its floor, or above its ceiling.
fn out_of_range(by: i16) -> impl Fn(&Phone<'_>, &mut DayPlan) {
    move |_, plan| {
        where_so(
            plan,
            |one| one.receipt.is_prescribed(),
            |one| {
                one.dose.amount = one.dose.amount.saturating_add_signed(by).max(1);
            },
        );
    }
}

/// What has to wait for the therapist is done all the same, as it was.
fn not_left_out(phone: &Phone<'_>, plan: &mut DayPlan) {
    for left in
        plan.left_out.iter().filter(|left| matches!(left.why, WhyNot::AskHowToGoOn | WhyNot::AskTherapist(_)))
    {
        let last = phone.trained.iter().rev().find(|trained| {
            trained.planned.exercise == left.exercise && trained.planned.receipt.is_prescribed()
        });
        plan.decisions.extend(last.map(|trained| trained.planned.clone()));
    }
}

/// Strength on the day after strength.
fn restless(phone: &Phone<'_>, plan: &mut DayPlan) {
    let yesterday = phone.trained.iter().rev().take(20).find(|trained| {
        let kind = phone.catalog.exercise(&trained.planned.exercise).map(|known| known.category).ok();
        kind == Some(Category::Strength) && trained.something && trained.day == phone.today.plus(-1)
    });
    let known = |id| plan.decisions.iter().any(|decision| decision.exercise == id);
    if let Some(trained) = yesterday.filter(|trained| !known(trained.planned.exercise.clone())) {
        plan.decisions[0] = trained.planned.clone();
    }
}

/// What a condition rules out, or for which something is missing.
fn unfit(phone: &Phone<'_>, plan: &mut DayPlan) {
    let conditions = phone.settings.known_conditions();
    let cautions = phone.catalog.cautions();
    let out = phone.catalog.exercises().iter().find(|exercise| {
        let out = |condition| cautions.of(condition, exercise, exercise.starter()) == Caution::Out;
        exercise.category != Category::LightActivity && conditions.iter().copied().any(out)
    });
    if let Some((exercise, decision)) = out.zip(plan.decisions.first_mut()) {
        decision.exercise = exercise.id.clone();
        decision.level = exercise.starter().id;
        decision.dose = exercise.starter().smallest_dose(None);
    }
}

/// A heavier load than there is at home.
fn not_at_home(_: &Phone<'_>, plan: &mut DayPlan) {
    where_so(plan, |one| one.dose.load.is_some(), |one| one.dose.load = Some(Load::Grams(20_000)));
}

#[test]
fn every_gate_that_is_replaced_is_noticed() {
    let rules = RuleSet::current();
    let lively = LIVELY.as_slice();
    let therapists: &[Sort] = &[Sort::Prescribed, Sort::Locked];
    let gates: Vec<(&str, &[Sort], Box<Replaced>)> = vec![
        ("C8 flare", lively, Box::new(gated(Gate::Flare))),
        ("C8 pain unknown", lively, Box::new(gated(Gate::PainUnknown))),
        ("C8 pain worse", lively, Box::new(gated(Gate::PainWorse))),
        ("C8 check-in", lively, Box::new(gated(Gate::CheckInWorse))),
        ("A3 no raise", &[Sort::Symptoms, Sort::Alarmed], Box::new(gated(Gate::AskDoctor))),
        ("A4 no raise", &[Sort::Unasked], Box::new(gated(Gate::AskFirst))),
        ("C1 two a day", lively, Box::new(gated(Gate::OthersFirst))),
        ("C7 review", therapists, Box::new(gated(Gate::ReviewPast))),
        ("A3 starter", &[Sort::Symptoms, Sort::Alarmed], Box::new(kept(|why| why == Because::StarterOnly))),
        ("C4", lively, Box::new(kept(|why| matches!(why, Because::Strained { .. })))),
        ("C5", lively, Box::new(kept(|why| matches!(why, Because::Flared { .. })))),
        ("C6", &[Sort::Holiday, Sort::LongAway], Box::new(kept(|why| matches!(why, Because::Away { .. })))),
        ("C1 morning", lively, Box::new(lacks(|near| matches!(near, Nearest::Morning { .. })))),
        ("C1 sessions", lively, Box::new(lacks(|near| matches!(near, Nearest::Sessions { .. })))),
        ("C1 days", lively, Box::new(lacks(|near| matches!(near, Nearest::From { .. })))),
        ("C9 chosen", lively, Box::new(chosen_higher)),
        ("C7 lock", &[Sort::Locked], Box::new(unlocked)),
        ("C7 floor", therapists, Box::new(out_of_range(-40))),
        ("C7 ceiling", therapists, Box::new(out_of_range(40))),
        ("C7 left out", therapists, Box::new(not_left_out)),
        ("D3 rest", &[Sort::Improving, Sort::Stoic, Sort::Steady], Box::new(restless)),
        ("D4 condition", &[Sort::Minding], Box::new(unfit)),
        ("D4 load", lively, Box::new(not_at_home)),
    ];
    let mut found: Vec<(&str, Option<String>)> = Vec::new();
    for (name, sorts, gate) in &gates {
        let bent = Bent { session: Some(gate.as_ref()), begins_anyway: false };
        found.push((name, caught(&rules, sorts, bent)));
    }
    let anyway = Bent { session: None, begins_anyway: true };
    found.push(("A1 and A2 lock", caught(&rules, &[Sort::Alarmed], anyway)));
    found.push(("check after an absence", caught(&rules, &[Sort::LongAway], anyway)));
    assert_eq!(unnoticed(found), Vec::<&str>::new());
}

#[test]
fn the_rules_as_they_are_are_not_caught() {
    assert_eq!(caught_of(AS_THEY_ARE, &RuleSet::current(), &Sort::ALL, Bent::default()), None);
}
