//! What is seen of the app where it is not opened: the card on the home screen, what is asked by voice, the phone's health app.

use std::fs;
use std::path::Path;

use expect_test::{Expect, expect};
use midback_core::screens::health::{HealthKind, HealthWork};
use midback_core::screens::today::TodayState;
use midback_core::{Device, Error, Midback, OffsetChanges, Problem, SessionId};
use midback_tests::{World, live};
use serde_json::Value;
use tempfile::TempDir;

fn ready() -> (TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::ready(folder.path()).unwrap();
    (folder, world)
}

/// Has the card written, and says whether it is another.
fn keep(world: &mut World) -> bool {
    let (file, now) = (world.folder().join("home.json"), world.now());
    world.app().keep_home_card(&file, &OffsetChanges::default(), now).unwrap()
}

fn written(folder: &Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("home.json")).unwrap()).unwrap()
}

/// One part of the card: when it ends, what it says, and the marks of its week.
fn told(part: &Value) -> String {
    let text = |name: &str| part[name].as_str().unwrap_or("-");
    let week: String = part["week"].as_array().unwrap().iter().fold(String::new(), |week, day| {
        let today = if day["today"].as_bool().unwrap() { "*" } else { "" };
        format!("{week} {}{today}:{}", day["short"].as_str().unwrap(), day["mark"].as_str().unwrap())
    });
    let hours = part["until_ms"].as_i64().map_or("for good".to_owned(), |ms| {
        // The world's first morning is at 8, an hour east of Greenwich.
        format!("{} h", (ms - 1_774_681_200_000) / 3_600_000)
    });
    format!("{hours} | {} | {} | {} |{week}\n", text("heading"), text("text"), text("action"))
}

fn shows(world: &mut World, parts: usize, expected: &Expect) {
    keep(world);
    let card = written(world.folder());
    let shown = card["shown"].as_array().unwrap();
    expected.assert_eq(&shown.iter().take(parts).map(told).collect::<String>());
}

#[test]
fn the_card_says_what_each_of_the_coming_days_is() {
    let (_folder, mut world) = ready();
    let _ = live(&mut world, "choose days 1 3 6");
    keep(&mut world);
    let card = written(world.folder());
    let shown: String = card["shown"].as_array().unwrap().iter().map(told).collect();
    expect![[r#"
        19 h | Session today | - | To my session | Mo:rest Tu:rest We:rest Th:rest Fr:rest Sa*:session Su:rest
        43 h | All set | Your first session is tomorrow. | Open Midback | Mo:rest Tu:rest We:rest Th:rest Fr:rest Sa:rest Su*:rest
        67 h | Session today | - | To my session | Mo*:session Tu:rest We:session Th:rest Fr:rest Sa:session Su:rest
        91 h | All set | Your first session is tomorrow. | Open Midback | Mo:rest Tu*:rest We:session Th:rest Fr:rest Sa:session Su:rest
        115 h | Session today | - | To my session | Mo:rest Tu:rest We*:session Th:rest Fr:rest Sa:session Su:rest
        139 h | All set | Your first session is on Saturday. | Open Midback | Mo:rest Tu:rest We:rest Th*:rest Fr:rest Sa:session Su:rest
        163 h | All set | Your first session is tomorrow. | Open Midback | Mo:rest Tu:rest We:rest Th:rest Fr*:rest Sa:session Su:rest
        187 h | Session today | - | To my session | Mo:rest Tu:rest We:rest Th:rest Fr:rest Sa*:session Su:rest
        211 h | All set | Your first session is tomorrow. | Open Midback | Mo:rest Tu:rest We:rest Th:rest Fr:rest Sa:rest Su*:rest
        235 h | Session today | - | To my session | Mo*:session Tu:rest We:session Th:rest Fr:rest Sa:session Su:rest
        259 h | All set | Your first session is tomorrow. | Open Midback | Mo:rest Tu*:rest We:session Th:rest Fr:rest Sa:session Su:rest
        283 h | Session today | - | To my session | Mo:rest Tu:rest We*:session Th:rest Fr:rest Sa:session Su:rest
        307 h | All set | Your first session is on Saturday. | Open Midback | Mo:rest Tu:rest We:rest Th*:rest Fr:rest Sa:session Su:rest
        331 h | All set | Your first session is tomorrow. | Open Midback | Mo:rest Tu:rest We:rest Th:rest Fr*:rest Sa:session Su:rest
        for good | Midback | Open Midback to see what comes next. | Open Midback |
    "#]].assert_eq(&shown);
}

#[test]
fn the_card_follows_the_day() {
    let (_folder, mut world) = ready();
    let _ = live(&mut world, "choose days 6 1");
    shows(
        &mut world,
        1,
        &expect![[r#"
            19 h | Session today | - | To my session | Mo:rest Tu:rest We:rest Th:rest Fr:rest Sa*:session Su:rest
        "#]],
    );
    let _ = live(&mut world, "start; set");
    shows(
        &mut world,
        1,
        &expect![[r#"
            19 h | Session in progress | - | To my session | Mo:rest Tu:rest We:rest Th:rest Fr:rest Sa*:done Su:rest
        "#]],
    );
    let _ = live(&mut world, "end");
    shows(
        &mut world,
        2,
        &expect![[r#"
        19 h | Done for today | Your next session is on Monday. | Open Midback | Mo:rest Tu:rest We:rest Th:rest Fr:rest Sa*:done Su:rest
        43 h | Rest day | Your next session is tomorrow. | Open Midback | Mo:rest Tu:rest We:rest Th:rest Fr:rest Sa:done Su*:rest
    "#]],
    );
    let _ = live(&mut world, "speak es");
    shows(
        &mut world,
        2,
        &expect![[r#"
        19 h | Por hoy ya está | Tu próxima sesión es el lunes. | Abrir Midback | Lu:rest Ma:rest Mi:rest Ju:rest Vi:rest Sá*:done Do:rest
        43 h | Día de descanso | Tu próxima sesión es mañana. | Abrir Midback | Lu:rest Ma:rest Mi:rest Ju:rest Vi:rest Sá:done Do*:rest
    "#]],
    );
}

#[test]
fn the_card_says_nothing_where_nothing_is_to_be_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    shows(
        &mut world,
        2,
        &expect![[r#"
            for good | Midback | Finish setting up to get your first session. | Open Midback |
        "#]],
    );
    world.set_up().unwrap();
    world.check(&[]).unwrap();
    let _ = live(&mut world, "warning sign");
    shows(
        &mut world,
        2,
        &expect![[r#"
        for good | No session for now | - | Open Midback |
    "#]],
    );
    world.app().lock_app(true).unwrap();
    shows(
        &mut world,
        2,
        &expect![[r#"
        for good | Midback is locked | - | Open Midback |
    "#]],
    );
}

#[test]
fn the_card_is_written_only_where_it_is_another_and_goes_with_everything_else() {
    let (folder, mut world) = ready();
    assert!(keep(&mut world));
    assert!(!keep(&mut world));
    let _ = live(&mut world, "start; set");
    assert!(keep(&mut world));
    let _ = live(&mut world, "set");
    assert!(!keep(&mut world), "a session that goes on is one that goes on");
    world.app().close();
    let device = Device { languages: vec!["en".into()], region: "GB".into(), hour24: true, first_weekday: 1 };
    Midback::delete_everything(folder.path(), &device).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_card_that_cannot_be_written_leaves_the_one_before() {
    let (folder, mut world) = ready();
    assert!(keep(&mut world));
    let before = fs::read(folder.path().join("home.json")).unwrap();
    // Where the unfinished file would be, there is a folder.
    fs::create_dir(folder.path().join("home.new")).unwrap();
    let _ = live(&mut world, "start; set");
    let (file, now) = (folder.path().join("home.json"), world.now());
    assert!(world.app().keep_home_card(&file, &OffsetChanges::default(), now).is_err());
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn pain_is_told_by_voice_where_a_session_waits() {
    let (_folder, mut world) = ready();
    let now = world.now();
    assert_eq!(world.app().tell_pain(4, now).unwrap(), "Noted: pain 4 out of 10.");
    let TodayState::Ready { pain, .. } = world.app().today(now).unwrap().state else { panic!() };
    assert_eq!(pain.said, Some(4));
    let error = world.app().tell_pain(11, now).unwrap_err();
    assert!(matches!(error, Error::BadInput { problem: Problem::OutOfRange { .. }, .. }), "{error:?}");
    let _ = live(&mut world, "start; set; end");
    let nothing = "No session is waiting right now, so nothing was noted.";
    assert_eq!(world.app().tell_pain(4, now).unwrap(), nothing);
    let _ = live(&mut world, "warning sign");
    assert_eq!(world.app().tell_pain(4, now).unwrap(), nothing);
}

#[test]
fn a_session_is_skipped_by_voice_where_there_is_one() {
    let (_folder, mut world) = ready();
    let now = world.now();
    assert_eq!(world.app().tell_skip(now).unwrap(), "Skipped for today. Nothing piles up.");
    assert_eq!(world.app().tell_skip(now).unwrap(), "Skipped for today. Nothing piles up.");
    let _ = live(&mut world, "take back skip; choose days 1");
    assert_eq!(world.app().tell_skip(now).unwrap(), "There is nothing to skip right now.");
}

#[test]
fn nothing_is_done_by_voice_while_the_app_is_locked_or_sessions_are_closed() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let _ = live(&mut world, "warning sign");
    assert_eq!(world.app().tell_skip(now).unwrap(), "There is nothing to skip right now.");
    world.app().lock_app(true).unwrap();
    let locked = "Midback is locked. Open it to do this.";
    assert_eq!(world.app().tell_pain(4, now).unwrap(), locked);
    assert_eq!(world.app().tell_skip(now).unwrap(), locked);
    world.app().lock_app(false).unwrap();
    let TodayState::Closed { .. } = world.app().today(now).unwrap().state else { panic!() };
}

fn work(world: &mut World) -> HealthWork {
    let now = world.now();
    world.app().health_work(now).unwrap()
}

/// Two sets of a session, five minutes each.
fn exercise(world: &mut World) -> SessionId {
    world.start().unwrap();
    let id = world.session().unwrap();
    for _ in 0..2 {
        world.wait_minutes(5);
        world.do_set(None).unwrap();
    }
    id
}

/// The same, over and handed over.
fn handed_over(world: &mut World) -> SessionId {
    let id = exercise(world);
    world.end().unwrap();
    world.app().health_done(&[id], &[]).unwrap();
    id
}

#[test]
fn nothing_is_written_to_the_health_app_unless_the_person_wants_it() {
    let (_folder, mut world) = ready();
    exercise(&mut world);
    world.end().unwrap();
    assert_eq!(work(&mut world), HealthWork::default());
    let now = world.now();
    assert!(!world.app().privacy(now).unwrap().health.on);
    world.app().write_to_health(true, now).unwrap();
    assert!(world.app().privacy(now).unwrap().health.on);
    assert_eq!(work(&mut world), HealthWork::default(), "what was before stays here");
}

#[test]
fn finished_sessions_are_written_once_with_their_times() {
    let (_folder, mut world) = ready();
    let now = world.now();
    world.app().write_to_health(true, now).unwrap();
    world.wait_minutes(1);
    let begun = world.now();
    let id = exercise(&mut world);
    let last = world.now();
    assert_eq!(work(&mut world), HealthWork::default(), "it can be gone on with");
    world.wait_minutes(3);
    world.end().unwrap();
    let wanted = work(&mut world);
    let [session] = &wanted.write[..] else { panic!("{wanted:?}") };
    assert_eq!((session.id, session.title.as_str(), session.kind), (id, "Midback", HealthKind::Stretching));
    assert_eq!((session.from, session.until), (begun, last));
    // Until the phone says that it is done, it is asked for again.
    assert_eq!(work(&mut world), wanted);
    // Switched on once more, it goes on from where it was.
    let now = world.now();
    world.app().write_to_health(true, now).unwrap();
    assert_eq!(work(&mut world), wanted);
    world.app().health_done(&[id], &[]).unwrap();
    assert_eq!(work(&mut world), HealthWork::default());
}

#[test]
fn a_session_that_is_deleted_is_deleted_there_too() {
    let (_folder, mut world) = ready();
    let now = world.now();
    world.app().write_to_health(true, now).unwrap();
    let id = handed_over(&mut world);
    let now = world.now();
    world.app().delete_session(id, now).unwrap();
    assert_eq!(work(&mut world), HealthWork { write: Vec::new(), delete: vec![id] });
    world.app().health_done(&[], &[id]).unwrap();
    assert_eq!(work(&mut world), HealthWork::default());
}

#[test]
fn a_long_break_is_no_exercise() {
    let (_folder, mut world) = ready();
    let now = world.now();
    world.app().write_to_health(true, now).unwrap();
    exercise(&mut world);
    let first = world.now();
    world.wait_minutes(300);
    world.do_set(None).unwrap();
    world.wait_minutes(5);
    world.do_set(None).unwrap();
    world.end().unwrap();
    let wanted = work(&mut world);
    assert_eq!(wanted.write[0].until, first, "the longer part of it, and not the hours between");
}

#[test]
fn no_more_is_handed_over_once_it_is_switched_off() {
    let (_folder, mut world) = ready();
    let now = world.now();
    world.app().write_to_health(true, now).unwrap();
    let id = handed_over(&mut world);
    world.wait_minutes(24 * 60);
    exercise(&mut world);
    world.end().unwrap();
    let now = world.now();
    world.app().write_to_health(false, now).unwrap();
    world.app().delete_session(id, now).unwrap();
    assert_eq!(work(&mut world), HealthWork::default());
}
