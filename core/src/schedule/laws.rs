//! Laws of the day, over years of days of people who are made up: whatever they have, must mind and do.
//!
//! Pure: no database, so that a hundred thousand days take seconds. What a whole app does with a day is in
//! `tests/it/laws.rs`.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use super::{DayPlan, Fixed, Inputs, LeftOut, WhyNot, compose};
use crate::catalog::{Catalog, Category, Caution, Condition, Equipment, Exercise, Level, Named};
use crate::dose::{Band, Load};
use crate::facts::{Decision, LeaveReason, PlanChoice, SessionKind};
use crate::history::Rating;
use crate::ids::{ExerciseId, LevelId, SessionId};
use crate::plan::{self, CategoryDays, Plan};
use crate::progression::decide::Verdict;
use crate::progression::verdicts::Past;
use crate::receipt::{Because, Step};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};
use crate::settings::{Owned, SettingKey, Settings};
use crate::time::Day;
use crate::training::Trained;

/// Days of each life.
const DAYS: usize = 120;
const DAYS_OF_LIFE: i64 = 120;
/// How many lives: together more than a hundred thousand days.
const LIVES: u32 = 900;

/// Somebody who is made up.
#[derive(Debug, Clone)]
struct Person {
    settings: Settings,
    /// A Monday: the first day of their life.
    first: Day,
    edits: BTreeMap<ExerciseId, PlanChoice>,
    prescribed: Vec<Prescribed>,
    /// From which to before which day of their life a flag keeps them at the level of the beginning (rule A3).
    flagged: (i64, i64),
    /// Whether they say how the exercises felt: then doses rise.
    says: bool,
    /// What they do with each day.
    does: Vec<Does>,
}

/// An exercise that a therapist prescribes.
#[derive(Debug, Clone)]
struct Prescribed {
    exercise: &'static Exercise,
    level: LevelId,
    /// Days of the week.
    on: BTreeSet<u8>,
    /// The day of the life at which it ends.
    until: i64,
}

/// What a person does with a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    All,
    Half,
    Nothing,
    BadDay,
    Short,
}

fn person() -> impl Strategy<Value = Person> {
    let conditions = prop_oneof![
        3 => Just(Vec::new()),
        5 => subsequence(Condition::all().collect::<Vec<_>>(), 1..4),
    ];
    let weights = subsequence(vec![500, 1_000, 2_000, 3_000, 5_000, 8_000], 0..4);
    let owned = subsequence(
        Equipment::all()
            .map(Owned::Equipment)
            .chain([Band::Light, Band::Medium, Band::Strong].map(Owned::Band))
            .collect::<Vec<_>>(),
        0..=14,
    );
    let days = subsequence((1..=7u8).collect::<Vec<_>>(), 1..=7);
    let ids: Vec<ExerciseId> = exercises().iter().map(|exercise| exercise.id.clone()).collect();
    let choice = prop_oneof![Just(PlanChoice::In), Just(PlanChoice::Out)];
    let edits = prop::collection::vec((prop::sample::select(ids), choice), 0..3);
    let on = subsequence((1..=7u8).collect::<Vec<_>>(), 1..=7);
    let one = (any::<Index>(), any::<Index>(), on, prop_oneof![Just(DAYS_OF_LIFE), 0..DAYS_OF_LIFE])
        .prop_map(|(exercise, level, on, until)| {
            let exercise = exercise.get(exercises());
            let level = level.get(&exercise.levels).id;
            Prescribed { exercise, level, on: on.into_iter().collect(), until }
        });
    let prescribed = prop::collection::vec(one, 0..4);
    let flagged = prop_oneof![
        2 => Just((0, 0)),
        1 => Just((0, DAYS_OF_LIFE)),
        2 => (0..DAYS_OF_LIFE, 1..DAYS_OF_LIFE).prop_map(|(from, days)| (from, from + days)),
    ];
    let does = prop_oneof![
        10 => Just(Does::All),
        2 => Just(Does::Half),
        3 => Just(Does::Nothing),
        1 => Just(Does::BadDay),
        1 => Just(Does::Short),
    ];
    let does = prop_oneof![prop::collection::vec(does, DAYS), Just(vec![Does::All; DAYS]),];
    let does = (any::<bool>(), does);
    (conditions, weights, owned, days, 2..=6u8, 5..=30u8, edits, prescribed, flagged, does).prop_map(
        |(
            conditions,
            weights,
            owned,
            days,
            exercises_a_day,
            minutes,
            edits,
            mut prescribed,
            flagged,
            (says, does),
        )| {
            let mut settings = Settings::before_any_choice(&RuleSet::current());
            settings.conditions = Some(conditions.into_iter().collect());
            settings.weights = weights.into_iter().collect();
            settings.owned = owned.into_iter().collect();
            settings.days = days.into_iter().collect();
            settings.exercises = exercises_a_day;
            // Of who chose no number, four and whatever else there is time for.
            if exercises_a_day != 4 {
                settings.chosen.insert(SettingKey::Exercises);
            }
            settings.minutes = minutes;
            let mut taken = BTreeSet::new();
            prescribed.retain(|one| taken.insert(one.exercise.id.clone()));
            let first = Day::of(2026, 1, 5);
            Person { settings, first, edits: edits.into_iter().collect(), prescribed, flagged, says, does }
        },
    )
}

fn exercises() -> &'static [Exercise] {
    Catalog::shipped().unwrap().exercises()
}

/// A life: the days so far.
#[derive(Debug, Default)]
struct Life {
    sessions: Vec<Trained>,
    done_on: BTreeMap<ExerciseId, BTreeSet<Day>>,
    days: CategoryDays,
    begun: Option<Day>,
}

/// One day of a life.
struct Lived<'a> {
    today: Day,
    plan: Plan<'a>,
    session: DayPlan,
    kind: SessionKind,
    fixed: Vec<Decision>,
    /// What is prescribed and has to wait.
    waiting: Vec<LeftOut>,
    does: Does,
    chosen_day: bool,
}

impl Life {
    fn inputs<'a>(&self, person: &'a Person, rules: &'a RuleSet, today: Day) -> plan::Inputs<'a> {
        plan::Inputs {
            rules,
            catalog: Catalog::shipped().unwrap(),
            settings: &person.settings,
            edits: &person.edits,
            begun: self.begun,
            today,
            course: plan::Course::NEW,
        }
    }

    fn done(&mut self, today: Day, decisions: &[Decision], does: Does, says: bool) {
        for (at, decision) in decisions.iter().enumerate() {
            if does == Does::Nothing || does == Does::Half && at % 2 == 1 {
                continue;
            }
            self.begun.get_or_insert(today);
            let exercise = Catalog::shipped().unwrap().exercise(&decision.exercise).unwrap();
            self.done_on.entry(exercise.id.clone()).or_default().insert(today);
            self.days.entry(exercise.category).or_default().insert(today);
        }
        for (at, decision) in decisions.iter().enumerate() {
            let done = !(does == Does::Nothing || does == Does::Half && at % 2 == 1);
            self.sessions.push(trained(today, decision, done, says));
        }
    }
}

/// One session a day.
fn session_of(day: Day) -> SessionId {
    let number = day.days_since(Day::of(2020, 1, 1));
    format!("00000000-0000-7000-8000-{number:012}").parse().unwrap()
}

/// What a session without pain and of middling effort says of an exercise, whether it was done or left out.
fn trained(day: Day, decision: &Decision, done: bool, says: bool) -> Trained {
    let said = |given: i32| (done && says).then_some(given);
    Trained {
        session: session_of(day),
        day,
        kind: match decision.receipt.because() {
            Because::BadDay => SessionKind::BadDay,
            _ => SessionKind::Planned,
        },
        planned: decision.clone(),
        eased: None,
        share: if done { 1_000 } else { 0 },
        full: done,
        something: done,
        rating: Rating {
            pain: said(0).and_then(|pain| Pain::try_from(pain).ok()),
            effort: said(4).and_then(|effort| Effort::try_from(effort).ok()),
        },
        felt: None,
        left: (!done).then_some(LeaveReason::NoTime),
        baseline: Some(Pain::default()),
        pain_after: None,
        morning: None,
        morning_on: None,
    }
}

/// Lives `person`'s days and hands each to `each`.
fn live(
    person: &Person,
    mut each: impl FnMut(&Life, &Lived<'_>) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    let rules = RuleSet::current();
    let mut life = Life::default();
    for (number, &does) in (0..).zip(&person.does) {
        let today = person.first.plus(number);
        let weekday = today.weekday_number();
        let chosen_day = person.settings.days.contains(&weekday);
        let starter_only = person.is_flagged(today);
        let today_of = person.prescribed.iter().filter(|one| one.on.contains(&weekday) && number < one.until);
        // What is prescribed above the level of the beginning waits for a doctor.
        let (wait, come): (Vec<_>, Vec<_>) = today_of.partition(|one| {
            starter_only && one.exercise.is_above_starter(one.exercise.level(one.level).unwrap())
        });
        let fixed: Vec<Fixed<'_>> = come.into_iter().map(Prescribed::fixed).collect();
        let left = |one: &Prescribed| LeftOut { exercise: one.exercise.id.clone(), why: WhyNot::AskDoctor };
        let waiting: Vec<LeftOut> = wait.into_iter().map(left).collect();
        if !chosen_day && fixed.is_empty() {
            continue;
        }
        let kind = match does {
            Does::BadDay => SessionKind::BadDay,
            Does::Short => SessionKind::Short,
            _ => SessionKind::Planned,
        };
        let (session, plan) = {
            let inputs = life.inputs(person, &rules, today);
            let plan = Plan::of(&inputs);
            let choices = BTreeMap::new();
            let past = Past {
                earlier: crate::plan::Course::NEW,
                sessions: &life.sessions,
                pauses: &[],
                pain_now: Some(Pain::default()),
                pains: &[],
                walks: &[],
                check_ins: &[],
                choices: &choices,
                starter_only,
                ask_first: false,
            };
            let of_plan = plan.members.iter().map(|member| {
                (member.exercise, Step { level: member.start.level, dose: member.first_dose() })
            });
            let verdicts = past.verdicts(&inputs, of_plan);
            let session = compose(&Inputs {
                person: inputs,
                plan: &plan,
                kind,
                own_choice: chosen_day,
                fixed: &fixed,
                waiting: &waiting,
                prescribed: &BTreeSet::new(),
                verdicts: &verdicts,
                raised: 0,
                days: &with_prescribed(person, &life.days, today),
                done_on: &life.done_on,
            });
            (session, plan)
        };
        let fixed = fixed.into_iter().map(|fixed| fixed.decision).collect();
        let decisions = session.decisions.clone();
        each(&life, &Lived { today, plan, session, kind, fixed, waiting, does, chosen_day })?;
        life.done(today, &decisions, does, person.says);
    }
    Ok(())
}

/// The days on which something was done or is prescribed.
fn with_prescribed(person: &Person, days: &CategoryDays, today: Day) -> CategoryDays {
    let mut all = days.clone();
    for one in &person.prescribed {
        for day in (1..7).map(|later| today.plus(later)) {
            if one.on.contains(&day.weekday_number()) && day.days_since(person.first) < one.until {
                all.entry(one.exercise.category).or_default().insert(day);
            }
        }
    }
    all
}

impl Prescribed {
    fn fixed(&self) -> Fixed<'static> {
        let level = self.exercise.level(self.level).unwrap();
        let decision = Decision {
            exercise: self.exercise.id.clone(),
            level: level.id,
            dose: level.smallest_dose(level.load.map(|_| Load::Band(Band::Light))),
            receipt: Because::FirstTime.into(),
        };
        Fixed { exercise: self.exercise, decision, raise: None }
    }
}

impl Person {
    fn is_flagged(&self, day: Day) -> bool {
        (self.flagged.0..self.flagged.1).contains(&day.days_since(self.first))
    }

    fn minds(&self, exercise: &Exercise, level: &Level) -> bool {
        let conditions = self.settings.known_conditions();
        Catalog::shipped().unwrap().cautions().worst(&conditions, exercise, level) == Caution::Out
    }

    fn lacks(&self, level: &Level) -> bool {
        !level.equipment.iter().all(|thing| self.settings.owned.contains(&Owned::Equipment(*thing)))
    }
}

/// What the app chose, without what is prescribed.
fn own<'a>(lived: &'a Lived<'_>) -> impl Iterator<Item = &'a Decision> {
    lived.session.decisions.iter().filter(|decision| !lived.fixed.contains(decision))
}

fn exercise(decision: &Decision) -> &'static Exercise {
    Catalog::shipped().unwrap().exercise(&decision.exercise).unwrap()
}

fn names(session: &DayPlan) -> BTreeSet<&ExerciseId> {
    session.decisions.iter().map(|decision| &decision.exercise).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: LIVES, ..ProptestConfig::default() })]

    #[test]
    fn every_day_keeps_its_promises(person in person()) {
        let rules = RuleSet::current();
        let catalog = Catalog::shipped().unwrap();
        let conditions = person.settings.known_conditions();
        let mut strength: Vec<Day> = Vec::new();
        let mut before: Option<(BTreeSet<ExerciseId>, Day)> = None;
        live(&person, |life, lived| {
            for decision in own(lived) {
                let exercise = exercise(decision);
                let level = exercise.level(decision.level).unwrap();
                let at = format!("{} {} on {}", exercise.id, level.number, lived.today);
                prop_assert!(catalog.cautions().worst(&conditions, exercise, level) != Caution::Out, "{at}: ruled out");
                for thing in &level.equipment {
                    prop_assert!(person.settings.owned.contains(&Owned::Equipment(*thing)), "{at} without {thing:?}");
                }
                let owned = match decision.dose.load {
                    None => level.load.is_none(),
                    Some(Load::Band(band)) => person.settings.owned.contains(&Owned::Band(band)),
                    Some(Load::Grams(grams)) => person.settings.weights.contains(&grams),
                };
                prop_assert!(owned, "{at}: {:?}", decision.dose.load);
                prop_assert!(lived.plan.member(&exercise.id).is_some(), "{at}: not in the active set");
                prop_assert!(person.edits.get(&exercise.id) != Some(&PlanChoice::Out), "{at}: taken out");
                prop_assert!(exercise.category != Category::LightActivity, "{at}");
                // A3: at the level of the beginning, or, where nobody could begin there or below, at the next (S1).
                if person.is_flagged(lived.today) && exercise.is_above_starter(level) {
                    let lower = exercise.levels.iter().filter(|lower| !exercise.is_above_starter(lower));
                    let none = lower.clone().all(|lower| {
                        person.minds(exercise, lower) || person.lacks(lower) || lower.load.is_some()
                    });
                    prop_assert!(level.number == exercise.starter().number + 1 && none, "{at}: above the beginning");
                }
            }
            let raised = own(lived).filter(|decision| decision.receipt.because().is_a_raise()).count();
            prop_assert!(raised <= 2, "{raised} rise on {}", lived.today);
            let number = lived.session.decisions.len();
            let chosen = person.settings.chosen.contains(&SettingKey::Exercises);
            let most = if chosen { person.settings.exercises } else { rules.exercises_range.value.1 };
            let most = usize::from(most).max(lived.fixed.len());
            prop_assert!(number <= most, "{number} exercises");
            let minutes = if lived.kind == SessionKind::Short { 5 } else { person.settings.minutes };
            let limit = u32::from(minutes) * 72;
            let all_fixed = own(lived).next().is_none();
            prop_assert!(lived.session.seconds <= limit || number <= 1 || all_fixed, "{} s", lived.session.seconds);
            // A prescription is honoured exactly, but for a day that the person calls bad or short.
            if lived.kind == SessionKind::Planned {
                for decision in &lived.fixed {
                    prop_assert!(lived.session.decisions.contains(decision), "{} is missing", decision.exercise);
                }
            }
            prop_assert!(lived.chosen_day || lived.kind != SessionKind::Planned || all_fixed, "a day that is not chosen");
            let own_strength = own(lived).any(|decision| exercise(decision).category == Category::Strength);
            if own_strength {
                let near = |day: &Day| lived.today.days_since(*day) == 1;
                prop_assert!(!strength.iter().any(near), "strength on two days running: {}", lived.today);
                let week = strength.iter().filter(|day| (1..7).contains(&lived.today.days_since(**day))).count();
                prop_assert!(week < 2, "a third strength day within seven: {}", lived.today);
            }
            let of_kind = |category| lived.session.decisions.iter().any(|one| exercise(one).category == category);
            if of_kind(Category::Strength) && lived.does != Does::Nothing {
                let done = lived.session.decisions.iter().enumerate()
                    .any(|(at, one)| exercise(one).category == Category::Strength && (lived.does != Does::Half || at % 2 == 0));
                if done { strength.push(lived.today); }
            }
            // Two sessions in a row differ where the active set permits it.
            let set: BTreeSet<ExerciseId> = names(&lived.session).into_iter().cloned().collect();
            if let Some((last, day)) = &before
                && *last == set && !set.is_empty() && lived.kind == SessionKind::Planned && lived.fixed.is_empty()
            {
                let days = with_prescribed(&person, &life.days, lived.today);
                for member in &lived.plan.members {
                    let category = member.exercise.category;
                    let waits = lived.waiting.iter().any(|one| one.exercise == member.exercise.id);
                    let could = of_kind(category) && !set.contains(&member.exercise.id) && !waits
                        && !plan::rests(&rules, &days, category, lived.today)
                        && member.exercise.days_a_week.is_none()
                        && !lived.session.left_out.iter().any(|left| left.why == super::WhyNot::NoMinutes);
                    prop_assert!(!could, "{} as on {day}, though {} waits", lived.today, member.exercise.id);
                }
            }
            let all_done = lived.does == Does::All;
            before = all_done.then_some((set, lived.today));
            Ok(())
        })?;
    }

    /// Somebody who keeps to the plan gets what a week is to hold (rule D3), where days, minutes and what they can do
    /// permit it.
    #[test]
    fn a_week_holds_what_it_is_to_hold(mut person in person()) {
        person.does = vec![Does::All; DAYS];
        person.prescribed.clear();
        person.settings.minutes = 30;
        person.settings.exercises = person.settings.exercises.max(4);
        person.settings.owned = Equipment::all().map(Owned::Equipment).chain([Owned::Band(Band::Light)]).collect();
        let mut on: BTreeMap<Category, Vec<Day>> = BTreeMap::new();
        let mut times: BTreeMap<ExerciseId, Vec<Day>> = BTreeMap::new();
        let mut sessions: Vec<Day> = Vec::new();
        let mut members: BTreeMap<i64, BTreeMap<ExerciseId, Category>> = BTreeMap::new();
        let first = Day::of(2026, 1, 5);
        live(&person, |_, lived| {
            sessions.push(lived.today);
            for decision in &lived.session.decisions {
                let category = exercise(decision).category;
                let days = on.entry(category).or_default();
                if days.last() != Some(&lived.today) { days.push(lived.today); }
                times.entry(decision.exercise.clone()).or_default().push(lived.today);
            }
            let week = lived.today.days_since(first) / 7;
            let active = lived.plan.members.iter().map(|one| (one.exercise.id.clone(), one.exercise.category));
            members.entry(week).or_insert_with(|| active.collect());
            for category in [Category::RangeOfMotion, Category::StaticStretch] {
                let has = lived.plan.members.iter().any(|member| member.exercise.category == category);
                let today = lived.session.decisions.iter().any(|one| exercise(one).category == category);
                prop_assert!(today || !has, "no {category:?} on {}", lived.today);
            }
            Ok(())
        })?;
        let days = &person.settings.days;
        let in_week = |days: &[Day], week: i64| days.iter().filter(|day| day.days_since(first) / 7 == week).count();
        let none = Vec::new();
        for (&week, active) in members.iter().filter(|(week, _)| (2..16).contains(*week)) {
            let count = |category| in_week(on.get(&category).unwrap_or(&none), week);
            let has = |category| active.values().any(|one| *one == category);
            if has(Category::Strength) {
                let most = apart(days).min(2);
                prop_assert!(count(Category::Strength) <= 2, "week {week}");
                // Over two weeks, since days of a week that lie at its ends are neighbours of the next one's.
                let both = count(Category::Strength) + in_week(on.get(&Category::Strength).unwrap_or(&none), week + 1);
                prop_assert!(week == 15 || both >= 2 * most - 1, "week {week}: {both} of twice {most} strength days");
            }
            if has(Category::Core) {
                prop_assert!(count(Category::Core) <= 3);
                prop_assert!(count(Category::Core) >= days.len().min(2), "week {week}: core {}", count(Category::Core));
            }
            prop_assert!(count(Category::SelfMassage) <= 3);
        }
        // The active set: what the plan itself put there comes twice a week, strength once in seven days.
        let edited = person.edits.values().any(|choice| *choice == PlanChoice::In);
        for (&week, active) in members.iter().filter(|(week, _)| *week % 4 == 1 && **week + 1 < 16 && !edited) {
            for (id, category) in active {
                let days = times.get(id).unwrap_or(&none);
                let fortnight = in_week(days, week) + in_week(days, week + 1);
                let alone = active.values().filter(|one| *one == category).count() == 1;
                let least = if *category == Category::Strength { 2 } else { 4 };
                prop_assert!(fortnight >= least || alone, "{id}: {fortnight} times in weeks {week} and {}", week + 1);
            }
        }
    }

    /// Whatever somebody has, minds and chose: who does every session gets everything that the active set holds within
    /// the four weeks in which it holds it, or is told on a day that the minutes do not reach for it.
    #[test]
    fn what_the_active_set_holds_comes_or_the_day_says_why_not(mut person in person()) {
        person.does = vec![Does::All; DAYS];
        person.prescribed.clear();
        let mut held: BTreeMap<i64, BTreeSet<ExerciseId>> = BTreeMap::new();
        let mut came: BTreeMap<i64, BTreeSet<ExerciseId>> = BTreeMap::new();
        live(&person, |life, lived| {
            let block = life.begun.map_or(0, |begun| lived.today.days_since(begun)) / 28;
            let members = lived.plan.members.iter().map(|member| member.exercise.id.clone());
            held.entry(block).or_default().extend(members);
            // "Later this week" is a promise and no reason.
            let said = lived.session.left_out.iter().filter(|left| left.why == WhyNot::NoMinutes);
            let said = said.map(|left| left.exercise.clone());
            came.entry(block).or_default().extend(names(&lived.session).into_iter().cloned().chain(said));
            Ok(())
        })?;
        // The last four weeks of a life are not over.
        held.pop_last();
        for (block, held) in held {
            let missing: Vec<_> = held.difference(&came[&block]).collect();
            prop_assert!(missing.is_empty(), "in block {block} {missing:?} did not come");
        }
    }

    /// A day follows from what was done and how long ago: not from the date, nor from the order in which a therapist
    /// wrote things down.
    #[test]
    fn a_day_knows_neither_dates_nor_an_order(person in person(), weeks in 1..600i64, turn in any::<Index>()) {
        let mut other = person.clone();
        other.first = person.first.plus(7 * weeks);
        let turned = turn.index(person.prescribed.len() + 1);
        other.prescribed.rotate_left(turned);
        let lives = [&person, &other].map(|person| {
            let mut days = Vec::new();
            live(person, |_, lived| {
                let chosen = lived.session.decisions.iter()
                    .map(|one| (one.exercise.clone(), one.level, one.dose.clone(), one.receipt.rule()))
                    .collect::<Vec<_>>();
                // Who has no time leaves out what was written last.
                let ordered = lived.kind == SessionKind::Short && turned > 0 && !lived.fixed.is_empty();
                days.push((lived.today.days_since(person.first), ordered, chosen, lived.session.seconds));
                Ok(())
            }).map(|()| days)
        });
        let [one, other] = lives;
        // What follows a day on which the order counted may differ too.
        let same = |day: &&(i64, bool, Vec<_>, u32)| !day.1;
        let [one, other] = [one?, other?];
        let until = one.iter().take_while(same).count();
        prop_assert_eq!(&one[..until], &other[..until]);
    }
}

/// How many of these days of the week can be strength days, with a day between any two, week after week.
fn apart(days: &BTreeSet<u8>) -> usize {
    let pairs = days.iter().flat_map(|one| days.iter().map(move |other| (*one, *other)));
    let free = |(one, other): (u8, u8)| {
        let between = (i16::from(one) - i16::from(other)).rem_euclid(7);
        (2..=5).contains(&between)
    };
    if pairs.into_iter().any(free) { 2 } else { days.len().min(1) }
}

/// Found by the law above: on these days the roller's only turn is on a day on which strength and core both rest, and
/// from the third four weeks on there was none.
#[test]
fn a_kind_whose_turn_never_is_takes_one() {
    let things = [Equipment::Mat, Equipment::Pillow, Equipment::Roller].map(Owned::Equipment);
    let mut settings = Settings::before_any_choice(&RuleSet::current());
    settings.conditions = Some(BTreeSet::new());
    settings.owned = things.into_iter().chain([Owned::Band(Band::Medium)]).collect();
    settings.days = [1, 4, 6, 7].into();
    settings.exercises = 4;
    settings.chosen.insert(SettingKey::Exercises);
    settings.minutes = 5;
    let roller = ExerciseId::new("foam-roll");
    let person = Person {
        settings,
        first: Day::of(2026, 1, 5),
        edits: [(ExerciseId::new("reverse-fly"), PlanChoice::In)].into(),
        prescribed: Vec::new(),
        flagged: (0, 0),
        says: false,
        does: vec![Does::All; DAYS],
    };
    let mut came = Vec::new();
    live(&person, |_, lived| {
        prop_assert!(lived.plan.member(&roller).is_some());
        if names(&lived.session).contains(&roller) {
            came.push(lived.today.days_since(person.first));
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(came, [117]);
}

/// Choosing up counts as a raise (rule C9): it is one of the two that rise on a day (rule C1).
#[test]
fn what_was_chosen_up_is_one_of_the_two_that_rise() {
    let rules = RuleSet::current();
    let mut settings = Settings::before_any_choice(&rules);
    settings.conditions = Some(BTreeSet::new());
    settings.owned = Owned::all().collect();
    settings.minutes = 30;
    let first = Day::of(2026, 1, 5);
    let person = Person {
        settings,
        first,
        edits: BTreeMap::new(),
        prescribed: Vec::new(),
        flagged: (0, 0),
        says: true,
        does: Vec::new(),
    };
    let mut life = Life { begun: Some(first), ..Life::default() };
    let today = first.plus(4);
    let inputs = life.inputs(&person, &rules, today);
    let plan = Plan::of(&inputs);
    let starts = || {
        plan.members
            .iter()
            .map(|member| (member.exercise, Step { level: member.start.level, dose: member.first_dose() }))
    };
    for day in [first, first.plus(2)] {
        for (exercise, step) in starts() {
            let (level, dose, receipt) = (step.level, step.dose, Because::FirstTime.into());
            let decision = Decision { exercise: exercise.id.clone(), level, dose, receipt };
            life.sessions.push(trained(day, &decision, true, true));
        }
    }
    let choices = BTreeMap::new();
    let past = Past {
        earlier: crate::plan::Course::NEW,
        sessions: &life.sessions,
        pauses: &[],
        pain_now: Some(Pain::default()),
        walks: &[],
        pains: &[],
        check_ins: &[],
        choices: &choices,
        starter_only: false,
        ask_first: false,
    };
    let mut verdicts = past.verdicts(&inputs, starts());
    let compose = |verdicts: &BTreeMap<ExerciseId, Verdict>| {
        let (days, done_on) = (CategoryDays::new(), BTreeMap::new());
        let day = compose(&Inputs {
            person: inputs,
            plan: &plan,
            kind: SessionKind::Planned,
            own_choice: true,
            fixed: &[],
            waiting: &[],
            prescribed: &BTreeSet::new(),
            verdicts,
            raised: 0,
            days: &days,
            done_on: &done_on,
        });
        let raised = day.decisions.into_iter().filter(|decision| decision.receipt.because().is_a_raise());
        raised.map(|decision| decision.exercise).collect::<Vec<_>>()
    };
    let before = compose(&verdicts);
    assert_eq!(before.len(), 2);
    if let Some(Verdict::Dose(decided)) = verdicts.get_mut(&before[0]) {
        (decided.raise, decided.receipt) = (None, Because::ChosenUp { day: today }.into());
    }
    let after = compose(&verdicts);
    assert!(after.len() == 2 && after.contains(&before[0]), "{after:?}");
}

/// Who has five minutes and two days of the week, and has put in two for the core: once one had grown too long for
/// the minutes, it was chosen and dropped every time, and what fitted in its place never came.
#[test]
fn what_is_too_long_keeps_nothing_of_its_kind_waiting() {
    let mut settings = Settings::before_any_choice(&RuleSet::current());
    settings.minutes = 5;
    settings.exercises = 3;
    settings.chosen.insert(SettingKey::Exercises);
    settings.conditions = Some(BTreeSet::new());
    settings.owned = [Equipment::Mat, Equipment::Wall].map(Owned::Equipment).into();
    settings.days = [1, 7].into();
    let edits = ["bird-dog", "plank"].map(|name| (ExerciseId::new(name), PlanChoice::In)).into();
    let first = Day::of(2026, 1, 5);
    let does = vec![Does::All; DAYS];
    let person = Person { settings, first, edits, prescribed: Vec::new(), flagged: (0, 0), says: true, does };
    let core = ["bird-dog", "plank"].map(ExerciseId::new);
    let mut instead = 0;
    live(&person, |_, lived| {
        let why = |id: &ExerciseId| {
            lived.session.left_out.iter().find(|left| left.exercise == *id).map(|left| &left.why)
        };
        let whys = core.each_ref().map(why);
        if whys.contains(&Some(&WhyNot::NoMinutes)) {
            prop_assert!(!whys.contains(&Some(&WhyNot::LaterThisWeek)), "{whys:?} on {}", lived.today);
            instead += usize::from(whys.contains(&None));
        }
        Ok(())
    })
    .unwrap();
    assert!(instead > 0, "nothing ever came instead");
}
