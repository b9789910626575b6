//! The setup: each step is kept whole or not at all, and says what it changed and where it goes on.

use midback_core::screens::setup::{SettingValues, SetupAnswers, SetupAt, SetupStep, StepChoice, StepTap};
use midback_core::screens::symptoms::{AfterCheck, CheckStep, GoOn};
use midback_core::{Error, Problem, SettingKey, Since};
use midback_tests::World;

/// Somebody who was asked nothing yet.
fn stranger() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(folder.path()).unwrap();
    (folder, world)
}

const NOTHING_SAID: SetupAnswers =
    SetupAnswers::Pain { pain_now: None, average: None, worst: None, since: None };

/// The step, and what is chosen in it before anything is tapped.
fn choices(world: &mut World, at: SetupAt) -> (SetupStep, StepChoice) {
    let now = world.now();
    let step = world.app().setup(Some(at), now).unwrap().step;
    let SetupStep::Choose { chosen, .. } = &step else { panic!("{step:?}") };
    let chosen = chosen.clone();
    (step, chosen)
}

fn keep(world: &mut World, at: SetupAt, choice: &StepChoice) -> midback_core::Result<SetupAt> {
    let answers = SetupAnswers::Chosen { settings: choice.settings.clone(), none: choice.none };
    let now = world.now();
    world.app().keep_setup_step(at, &answers, now).map(|kept| kept.next)
}

fn chosen(world: &mut World, key: SettingKey) -> Vec<String> {
    let now = world.now();
    let sections = world.app().settings(now).unwrap().sections;
    let setting =
        sections.into_iter().flat_map(|section| section.settings).find(|setting| setting.key == key);
    setting.unwrap().choices.into_iter().filter(|choice| choice.on).map(|choice| choice.value).collect()
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: midback_core::Result<T>) -> (String, Problem) {
    match result.unwrap_err() {
        Error::BadInput { field, problem } => (field, problem),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_step_says_where_it_goes_on() {
    let (_folder, mut world) = stranger();
    let now = world.now();
    let told =
        SetupAnswers::Pain { pain_now: Some(2), average: Some(3), worst: Some(5), since: Some(Since::Weeks) };
    let kept = world.app().keep_setup_step(SetupAt::Pain, &told, now).unwrap();
    assert_eq!(kept.next, SetupAt::Check, "the symptom check is still open");
    world.check(&[]).unwrap();
    let kept = world.app().keep_setup_step(SetupAt::Pain, &told, now).unwrap();
    assert_eq!(kept.next, SetupAt::Conditions);

    let (step, choice) = choices(&mut world, SetupAt::Conditions);
    let none = step.after(SetupAt::Conditions, choice, &StepTap::Nothing);
    assert_eq!(keep(&mut world, SetupAt::Conditions, &none), Ok(SetupAt::Equipment));
    for (at, next) in [(SetupAt::Equipment, SetupAt::Times), (SetupAt::Times, SetupAt::Ready)] {
        let (_, choice) = choices(&mut world, at);
        assert!(choice.whole, "{at:?}: what it begins with is an answer");
        assert_eq!(keep(&mut world, at, &choice), Ok(next));
    }
    let (_, choice) = choices(&mut world, SetupAt::Conditions);
    assert!(choice.none && choice.whole, "it was said");
    assert_eq!(keep(&mut world, SetupAt::Conditions, &choice), Ok(SetupAt::Ready), "all is answered");
}

#[test]
fn a_step_is_kept_whole_or_not_at_all() {
    let (_folder, mut world) = stranger();
    world.set_up().unwrap();
    let before = chosen(&mut world, SettingKey::Equipment);
    let (step, choice) = choices(&mut world, SetupAt::Equipment);
    let tap = |key, value: &str| StepTap::Choice { key, value: value.to_owned() };
    let banded = step.after(SetupAt::Equipment, choice, &tap(SettingKey::Equipment, "light-band"));
    let mut heavy = banded.clone();
    for setting in heavy.settings.iter_mut().filter(|setting| setting.key == SettingKey::Weights) {
        setting.values.push("1000000".to_owned());
    }
    let problem = Problem::OutOfRange { given: 1_000_000, low: 100, high: 100_000 };
    assert_eq!(refused(keep(&mut world, SetupAt::Equipment, &heavy)), ("weights".to_owned(), problem));
    assert_eq!(chosen(&mut world, SettingKey::Equipment), before, "the band came before the weight");
    keep(&mut world, SetupAt::Equipment, &banded).unwrap();
    assert!(chosen(&mut world, SettingKey::Equipment).contains(&"light-band".to_owned()));
}

#[test]
fn a_step_says_what_it_changed_in_the_plan() {
    let (_folder, mut world) = stranger();
    world.set_up().unwrap();
    let now = world.now();
    let (_, choice) = choices(&mut world, SetupAt::Equipment);
    let answers = SetupAnswers::Chosen { settings: choice.settings.clone(), none: false };
    let nothing = world.app().keep_setup_step(SetupAt::Equipment, &answers, now).unwrap().change;
    let settings = [SettingKey::Equipment, SettingKey::Weights]
        .map(|key| SettingValues { key, values: Vec::new() })
        .into();
    let bare = SetupAnswers::Chosen { settings, none: false };
    let change = world.app().keep_setup_step(SetupAt::Equipment, &bare, now).unwrap().change;
    assert_ne!(change, nothing);
    for line in std::iter::once(&change.heading).chain(&change.lines) {
        assert!(change.spoken.contains(line.as_str()), "{change:?}");
    }
    let again = world.app().keep_setup_step(SetupAt::Equipment, &bare, now).unwrap().change;
    assert_eq!(again, nothing, "it is so already");
}

#[test]
fn what_is_wrong_in_a_step_is_named() {
    let (_folder, mut world) = stranger();
    let now = world.now();
    let mut pain = |pain_now, average, worst| {
        let answers = SetupAnswers::Pain { pain_now, average, worst, since: None };
        refused(world.app().keep_setup_step(SetupAt::Pain, &answers, now))
    };
    let outside = Problem::OutOfRange { given: 11, low: 0, high: 10 };
    assert_eq!(pain(Some(11), None, None), ("pain".to_owned(), outside));
    let above = Problem::Contradictory { given: "6, 5".to_owned() };
    assert_eq!(pain(None, Some(6), Some(5)), ("average".to_owned(), above));
    assert_eq!(
        refused(world.app().keep_setup_step(SetupAt::Times, &NOTHING_SAID, now)),
        ("step".to_owned(), Problem::Unknown { given: "pain".to_owned() })
    );
    let (_, nothing) = choices(&mut world, SetupAt::Conditions);
    assert!(!nothing.whole);
    assert_eq!(
        refused(keep(&mut world, SetupAt::Conditions, &nothing)),
        ("conditions".to_owned(), Problem::NoneChosen)
    );
    let (_, mut times) = choices(&mut world, SetupAt::Times);
    times.settings[0].values.clear();
    assert_eq!(refused(keep(&mut world, SetupAt::Times, &times)), ("days".to_owned(), Problem::NoneChosen));
    times.settings.remove(0);
    assert_eq!(refused(keep(&mut world, SetupAt::Times, &times)), ("days".to_owned(), Problem::Missing));
}

#[test]
fn a_choice_says_what_a_tap_on_it_does() {
    let (_folder, mut world) = stranger();
    world.set_up().unwrap();
    let now = world.now();
    let settings =
        world.app().settings(now).unwrap().sections.into_iter().flat_map(|section| section.settings);
    for setting in settings.collect::<Vec<_>>() {
        let on: Vec<&String> =
            setting.choices.iter().filter(|choice| choice.on).map(|choice| &choice.value).collect();
        for choice in &setting.choices {
            let changes = choice.tap.contains(&choice.value) != choice.on;
            assert_eq!(changes, setting.several || !choice.on, "{:?}", setting.key);
            let others = choice.tap.iter().filter(|value| **value != choice.value).count();
            let expected = if setting.several { on.len() - usize::from(choice.on) } else { 0 };
            assert_eq!(others, expected, "{:?}", setting.key);
        }
        let Some(tapped) = setting.choices.iter().find(|choice| !choice.on) else { continue };
        world.app().change_setting(setting.key, tapped.tap.clone(), now).unwrap();
        assert!(chosen(&mut world, setting.key).contains(&tapped.value), "{:?}", setting.key);
    }
}

fn go_on(world: &mut World) -> Option<GoOn> {
    let now = world.now();
    match world.app().symptom_check(now).unwrap().step {
        CheckStep::Outcome { outcome } => outcome.go_on,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_symptom_check_says_where_to_go_on() {
    let (_folder, mut world) = stranger();
    world.check(&[]).unwrap();
    let to = |world: &mut World| go_on(world).map(|go_on| go_on.to);
    assert_eq!(to(&mut world), Some(AfterCheck::Setup { at: SetupAt::Pain }));
    let now = world.now();
    world.app().keep_setup_step(SetupAt::Pain, &NOTHING_SAID, now).unwrap();
    assert_eq!(to(&mut world), Some(AfterCheck::Setup { at: SetupAt::Conditions }));
    world.set_up().unwrap();
    assert_eq!(to(&mut world), Some(AfterCheck::Today));
    world.check(&[("fever".to_owned(), midback_core::SymptomReply::New)]).unwrap();
    assert_eq!(to(&mut world), None, "sessions are closed");
}
