//! Laws: what must hold whatever a person does.

use std::path::Path;

use midback_core::catalog::{Category, Named};
use midback_core::screens::today::TodayState;
use midback_core::{
    ExerciseId, LeaveReason, LiveEvent, LiveHappened, LiveQuestion, LiveState, SessionId, SessionKind,
    SettingKey,
};
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
        1 => Just("begin".to_owned()),
        1 => Just("hurts".to_owned()),
        1 => (-1..12i32).prop_map(|pain| format!("hurts {pain}")),
        1 => Just("leave out".to_owned()),
        1 => Just("easier".to_owned()),
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

/// A life with a therapist in it.
fn treated() -> impl Strategy<Value = Vec<String>> {
    let said = prop_oneof![
        Just("import full"),
        Just("import short"),
        Just("end prescription"),
        Just("choose conditions osteoporosis no-floor"),
        Just("knows 1 no-floor"),
        Just("knows not 1 no-floor"),
        Just("draft again"),
        Just("fill 1 sets 3"),
        Just("save draft"),
    ];
    vec(prop_oneof![3 => act(), 1 => said.prop_map(str::to_owned)], 0..60)
}

/// Every screen at once, as text.
fn everything(world: &mut World) -> String {
    let seen = live(world, "today; player anew; summary; settings; check; notice; prescription; plan");
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
    fn the_facts_alone_make_the_screens(story in treated(), turn in 0..1_000i64) {
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
    fn the_same_life_looks_the_same_on_every_phone(story in treated()) {
        let lives = [[1; 16], [200; 16]].map(|random| {
            let folder = tempfile::tempdir().unwrap();
            let mut world = World::ready(folder.path()).unwrap();
            world = World::open_at(folder.path(), world.now(), random).unwrap();
            let seen = live(&mut world, &story.join(";"));
            // What a test says of an act that does not fit may name an id.
            let seen: String = seen.lines().filter(|line| !line.contains(": unexpected: ")).collect();
            seen + &everything(&mut world)
        });
        prop_assert_eq!(&lives[0], &lives[1]);
    }

    /// Asking changes nothing; ids only rise; and the facts that were there stay as they were.
    #[test]
    fn facts_are_only_ever_added(story in treated()) {
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
            for happened in what_can_happen(&mut world, session, amount) {
                // Once the last answer is in, the session is over and says so: that is no new fact either.
                let event = LiveEvent { seq: 1, happened, at: now, stood_ms: 0 };
                let _ = world.app().keep(session, &event);
                let after = facts(folder.path()).len();
                let _ = world.app().keep(session, &event);
                prop_assert_eq!(facts(folder.path()).len(), after, "{:?}", event.happened);
            }
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
        let (mut last, mut eased, mut nothing) = ((0, 0), false, false);
        for (number, choice) in answers {
            let (now, view) = (world.now(), world.stands().unwrap());
            let (done, total) = sets(&world.app().summary(session, now).unwrap().sets);
            prop_assert!(done >= last.0 && done <= total);
            prop_assert!(last.1 == 0 || total == last.1 || eased);
            last = (done, total);
            let act = match (&view.question, &view.ask, choice) {
                (Some(LiveQuestion::HowMuch { .. }), _, 0) => "leave out".to_owned(),
                (Some(LiveQuestion::HowMuch { .. }), _, 1) => "go on".to_owned(),
                (Some(LiveQuestion::HowMuch { .. }), ..) => format!("hurts {number}"),
                (Some(LiveQuestion::Easier { possible: true, .. }), _, 1..) => "easier".to_owned(),
                (Some(LiveQuestion::Easier { .. }), ..) => "leave out".to_owned(),
                (None, Some(_), 0) => "rate ? ?".to_owned(),
                (None, Some(_), _) => format!("rate {number} {number}"),
                (Some(_), _, 0) => "end".to_owned(),
                (Some(_), ..) => "go on".to_owned(),
                (None, None, _) if view.state == LiveState::Over => {
                    let today = world.app().today(now).unwrap().state;
                    prop_assert!(matches!(today, TodayState::Done { .. }), "it is not over: {today:?}");
                    return Ok(());
                }
                // Who has just said that it was little does the set first.
                (None, None, 0) if !nothing => "begin; hurts".to_owned(),
                (None, None, 1) => "leave out".to_owned(),
                (None, None, _) => format!("set {number}"),
            };
            eased = act == "easier";
            nothing = view.question.is_some() || nothing && !act.starts_with("set");
            prop_assert_eq!(live(&mut world, &act), "");
        }
        prop_assert!(false, "64 steps and no end");
    }
}

/// What can happen next in a session, and after it.
fn what_can_happen(world: &mut World, session: SessionId, amount: i32) -> Vec<LiveHappened> {
    let view = world.seen(true).unwrap().view;
    let (exercise, set, side) = (view.exercise, view.set, view.side);
    let amount = u16::try_from(amount).unwrap();
    let left = |reason| LiveHappened::Left { exercise: exercise.clone(), reason };
    let rated = |pain| LiveHappened::Rated { exercise: exercise.clone(), pain, effort: None };
    let mut all = vec![
        LiveHappened::SetFinished { exercise: exercise.clone(), set, side, amount },
        rated(Some(2)),
        left(LeaveReason::NoTime),
        left(LeaveReason::Hurts),
        LiveHappened::WentOn { exercise: exercise.clone() },
        rated(None),
        LiveHappened::Ended,
    ];
    if view.level > 1 {
        let easier = LiveHappened::MadeEasier { exercise: exercise.clone(), level: view.level - 1, set };
        all.insert(1, easier);
    }
    // What is asked now comes first.
    if let Some(LiveQuestion::EndOffer { exercise }) = view.question {
        all.insert(0, LiveHappened::WentOn { exercise });
    }
    let now = world.now();
    let questions = world.app().summary(session, now).unwrap().questions;
    all.extend(questions.into_iter().map(|rate| LiveHappened::Rated {
        exercise: rate.exercise,
        pain: Some(1),
        effort: None,
    }));
    all
}

/// How many sets are done, and how many there are, of "3 of 6 sets".
fn sets(text: &str) -> (u32, u32) {
    let mut numbers = text.split(' ').filter_map(|word| word.parse().ok());
    (numbers.next().unwrap(), numbers.next().unwrap())
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
