//! Laws: what must hold whatever a person does.

use std::path::Path;

use midback_core::catalog::{Category, Named};
use midback_core::screens::player::PlayerStep;
use midback_core::screens::today::TodayState;
use midback_core::{ExerciseId, Midback, SessionKind, SettingKey};
use midback_tests::audit::Data;
use midback_tests::{Show, World, live};
use proptest::collection::vec;
use proptest::prelude::*;
use rusqlite::Connection;

/// How many lives each law is tried on; `PROPTEST_CASES` asks for more before a release.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

/// One thing a person does, sensible or not.
fn act() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just("start".to_owned()),
        8 => Just("set".to_owned()),
        2 => (-2..1_002i32).prop_map(|amount| format!("set {amount}")),
        6 => (-1..12i32, -1..12i32).prop_map(|(pain, effort)| format!("rate {pain} {effort}")),
        1 => Just("rate ? ?".to_owned()),
        1 => Just("hurts".to_owned()),
        1 => Just("leave out".to_owned()),
        2 => Just("go on".to_owned()),
        1 => Just("end".to_owned()),
        2 => Just("session 1 3".to_owned()),
        3 => Just("next day".to_owned()),
        2 => (-100..2_000i32).prop_map(|minutes| format!("wait {minutes}")),
        1 => (-12..14i32).prop_map(|hours| format!("travel {}", hours * 60)),
        1 => Just("reopen".to_owned()),
        1 => (0..36u8).prop_map(|minutes| format!("choose minutes {minutes}")),
        1 => prop_oneof![Just("left"), Just("right")].prop_map(|side| format!("choose first-side {side}")),
        2 => prop::sample::subsequence(THINGS.to_vec(), 0..=THINGS.len())
            .prop_map(|things| format!("choose equipment {}", things.join(" "))),
        1 => (0..8u8).prop_map(|hour| format!("choose day-turn {hour}")),
        1 => (0..8u8).prop_map(|number| format!("choose exercises {number}")),
        1 => prop::sample::subsequence(vec!["0", "1", "2", "3", "5", "7"], 0..=6)
            .prop_map(|days| format!("choose days {}", days.join(" "))),
        1 => prop::sample::subsequence(vec!["knee", "no-floor", "heart", "pregnancy-to-19", "pregnancy-from-20"], 0..3)
            .prop_map(|conditions| format!("choose conditions {}", conditions.join(" "))),
        1 => prop_oneof![Just("start bad-day"), Just("start short"), Just("start extra")].prop_map(String::from),
        1 => prop_oneof![Just("skip"), Just("end pause"), Just("put in plank"), Just("take out cat-cow"),
            Just("swap cat-cow open-book"), Just("leave to the plan cat-cow"), Just("warning sign"), Just("check none")]
            .prop_map(String::from),
        1 => (26..32u8, 26..32u8).prop_map(|(from, until)| format!("pause travel 2026-03-{from} 2026-03-{until}")),
        1 => (27..32u8).prop_map(|day| format!("move to 2026-03-{day}")),
        1 => (-1..12i32).prop_map(|pain| format!("pain {pain}; check-in {pain} 7; describe {pain} ? ? weeks; walk {pain}")),
        3 => Just("check none".to_owned()),
        1 => (symptom_answer(), flag()).prop_map(|(answer, flag)| format!("check {answer} {flag}")),
        1 => prop_oneof![Just("begin check".to_owned()), Just("answer none".to_owned())],
        1 => (prop_oneof![Just("gone"), Just("agreed")], flag())
            .prop_map(|(update, flag)| format!("update {flag} {update}")),
        1 => Just("warning sign".to_owned()),
    ]
}

fn symptom_answer() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("known"), Just("new")]
}

/// A flag of each tier, and one that opens only when it is gone.
fn flag() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["chest", "accident", "fever", "weight", "days"])
}

/// What can be at home.
const THINGS: [&str; 9] =
    ["mat", "chair", "wall", "table", "door-frame", "towel", "roller", "pillow", "light-band"];

/// Bands among them.
const BANDS: [&str; 2] = ["light-band", "medium-band"];

fn story() -> impl Strategy<Value = Vec<String>> {
    vec(act(), 0..60)
}

/// Every screen at once, as text.
fn everything(world: &mut World) -> String {
    let seen = live(world, "today; player; summary; settings; check; notice");
    let now = world.now();
    let history = world.app().history(None, now).unwrap();
    format!("{seen}{}", history.show())
}

fn facts(folder: &Path) -> Vec<(Vec<u8>, String)> {
    let db = Connection::open(folder.join("midback.sqlite")).unwrap();
    let mut rows = db.prepare("SELECT id, body FROM fact ORDER BY id").unwrap();
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// How many sessions were ever started.
fn started(folder: &Path) -> usize {
    facts(folder).iter().filter(|(_, body)| body.contains(r#""kind":"session-started""#)).count()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: cases(), ..ProptestConfig::default() })]

    /// Replay: what the screens say follows from the facts alone, in whatever order they arrived.
    #[test]
    fn the_facts_alone_make_the_screens(story in story(), turn in 0..1_000i64) {
        let (home, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut world = World::ready(home.path()).unwrap();
        let _ = live(&mut world, &story.join(";"));
        let seen = everything(&mut world);
        let mut copy = World::open_at(elsewhere.path(), world.now(), [9; 16]).unwrap();
        copy_facts(home.path(), elsewhere.path(), turn);
        prop_assert_eq!(everything(&mut copy), seen.clone());
        world.reopen().unwrap();
        prop_assert_eq!(everything(&mut world), seen);
    }

    /// The random bytes make ids and nothing else.
    #[test]
    fn the_same_life_looks_the_same_on_every_phone(story in story()) {
        let lives = [[1; 16], [200; 16]].map(|random| {
            let folder = tempfile::tempdir().unwrap();
            let mut world = World::ready(folder.path()).unwrap();
            world = World::open_at(folder.path(), world.now(), random).unwrap();
            let seen = live(&mut world, &story.join(";"));
            seen + &everything(&mut world)
        });
        prop_assert_eq!(&lives[0], &lives[1]);
    }

    /// Asking changes nothing; ids only rise; and the facts that were there stay as they were.
    #[test]
    fn facts_are_only_ever_added(story in story()) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let mut before = Vec::new();
        for act in &story {
            let _ = live(&mut world, act);
            let after = facts(folder.path());
            prop_assert!(after.starts_with(&before), "{act} changed or reordered what was there");
            let _ = everything(&mut world);
            prop_assert_eq!(&facts(folder.path()), &after, "a question wrote something");
            before = after;
        }
    }

    /// Doing a thing twice is doing it once.
    #[test]
    fn repeats_change_nothing(story in story(), amount in 0..20i32) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let _ = live(&mut world, &story.join(";"));
        let now = world.now();
        if let Ok(session) = world.app().start_session(SessionKind::Planned, now) {
            prop_assert_eq!(world.app().start_session(SessionKind::Planned, now).unwrap(), session);
            let step = world.app().player(session, now).unwrap().step;
            once(world.app(), session, &step, amount, now);
            let after = facts(folder.path()).len();
            once(world.app(), session, &step, amount, now);
            prop_assert_eq!(facts(folder.path()).len(), after);
        }
    }

    /// Whatever happened before: while a symptom keeps sessions closed or a check is due, nothing starts one.
    #[test]
    fn no_session_starts_while_they_are_closed(story in story()) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::open(folder.path()).unwrap();
        for act in &story {
            let now = world.now();
            let closed = world.app().symptom_notice(now).unwrap().is_some_and(|notice| notice.closed);
            let before = started(folder.path());
            let _ = live(&mut world, act);
            prop_assert!(!closed || started(folder.path()) == before, "{act} started a session");
        }
    }

    /// What is offered fits what the person has, their minutes, and the days that strength needs to rest.
    #[test]
    fn a_day_keeps_its_promises(story in story()) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let mut strength_days: Vec<i64> = Vec::new();
        let catalog = Data::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core")).catalog().unwrap();
        let is_strength =
            |id: &ExerciseId| catalog.exercise(id).unwrap().category == Category::Strength;
        for act in &story {
            let _ = live(&mut world, act);
            let now = world.now();
            let owned: Vec<String> = world.app().settings(now).unwrap().sections.iter()
                .flat_map(|section| &section.settings)
                .filter(|setting| setting.key == SettingKey::Equipment)
                .flat_map(|setting| &setting.choices)
                .filter(|choice| choice.on)
                .map(|choice| choice.value.clone())
                .collect();
            let today = world.app().today(now).unwrap();
            if let TodayState::Ready { session, .. } = &today.state {
                prop_assert!(!session.items.is_empty() && session.items.len() <= 6);
                for item in &session.items {
                    let exercise = catalog.exercise(&item.exercise).unwrap();
                    let owns = |name: &str| owned.iter().any(|owned| owned == name);
                    let fits = exercise.levels.iter().any(|level| {
                        level.equipment.iter().all(|thing| owns(thing.name()))
                            && (level.load.is_none() || BANDS.iter().any(|band| owns(band)))
                    });
                    prop_assert!(fits, "{} with {owned:?}", item.name);
                    prop_assert!(exercise.category != Category::LightActivity);
                }
                let strength = session.items.iter().any(|item| is_strength(&item.exercise));
                let day = days(&today.day.to_string());
                if strength {
                    let near = strength_days.iter().any(|&done| (done - day).abs() == 1);
                    prop_assert!(!near, "strength on {day} and on {strength_days:?}");
                    let week = strength_days.iter().filter(|&&done| (1..7).contains(&(day - done))).count();
                    prop_assert!(week < 2, "a third strength day in seven");
                }
            }
            let history = world.app().history(None, now).unwrap();
            strength_days = history.sessions.iter()
                .filter(|session| session.rows.iter().any(|row| {
                    is_strength(&row.exercise) && row.amounts.is_some()
                }))
                .map(|session| days(&session.day.to_string()))
                .collect();
            strength_days.sort_unstable();
            strength_days.dedup();
        }
    }

    /// A session counts each of its sets once, and its end is reached.
    #[test]
    fn a_session_always_comes_to_its_end(answers in vec((0..=10i32, 0..4u8), 64)) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let _ = live(&mut world, "choose equipment mat chair light-band; start");
        let session = world.session().unwrap();
        let mut last = (0, 0);
        for (number, choice) in answers {
            let now = world.now();
            let screen = world.app().player(session, now).unwrap();
            prop_assert!(screen.done >= last.0 && screen.done <= screen.total);
            prop_assert!(last.1 == 0 || screen.total == last.1);
            last = (screen.done, screen.total);
            let act = match (&screen.step, choice) {
                (PlayerStep::DoSet { .. }, 0) => "hurts".to_owned(),
                (PlayerStep::DoSet { .. }, 1) => "leave out".to_owned(),
                (PlayerStep::DoSet { .. }, _) => format!("set {number}"),
                (PlayerStep::Rate { .. }, 0) => "rate ? ?".to_owned(),
                (PlayerStep::Rate { .. }, _) => format!("rate {number} {number}"),
                (PlayerStep::Advise { .. }, 0) => "end".to_owned(),
                (PlayerStep::Advise { .. }, _) => "go on".to_owned(),
                _ => return Ok(()),
            };
            prop_assert_eq!(live(&mut world, &act), "");
        }
        prop_assert!(false, "64 steps and no end");
    }
}

/// Does what `step` asks for, whether or not it still does.
fn once(
    app: &mut Midback,
    session: midback_core::SessionId,
    step: &PlayerStep,
    amount: i32,
    now: midback_core::Moment,
) {
    // Once the last answer is in, the session is over and says so: that is no new fact either.
    let _ = match step {
        PlayerStep::DoSet { set } => app.finish_set(session, &set.exercise, set.set, set.side, amount, now),
        PlayerStep::Rate { rate } => app.rate_exercise(session, &rate.exercise, Some(2), None, now),
        PlayerStep::Advise { advice } => app.go_on(session, &advice.exercise, now),
        _ => app.end_session(session, now),
    };
}

/// Copies facts from one phone's data to another's, beginning somewhere in the middle.
fn copy_facts(from: &Path, to: &Path, turn: i64) {
    let db = Connection::open(to.join("midback.sqlite")).unwrap();
    db.execute("ATTACH ?1 AS other", [from.join("midback.sqlite").to_str().unwrap()]).unwrap();
    let count: i64 = db.query_row("SELECT count(*) FROM other.fact", [], |row| row.get(0)).unwrap();
    let begin = turn % (count + 1);
    for (limit, offset) in [(count, begin), (begin, 0)] {
        db.execute(
            "INSERT INTO main.fact SELECT * FROM other.fact ORDER BY id LIMIT ?1 OFFSET ?2",
            (limit, offset),
        )
        .unwrap();
    }
}

/// A day as a number, so that days can be subtracted.
fn days(iso: &str) -> i64 {
    let db = Connection::open_in_memory().unwrap();
    db.query_row("SELECT CAST(julianday(?1) AS INTEGER)", [iso], |row| row.get(0)).unwrap()
}
