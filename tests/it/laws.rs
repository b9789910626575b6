//! Laws: what must hold whatever a person does.

use std::path::Path;

use midback_core::catalog::{Category, Caution, Condition, Named};
use midback_core::screens::history::HistoryQuery;
use midback_core::screens::today::TodayState;
use midback_core::{
    ExerciseId, LeaveReason, LevelId, LiveEvent, LiveHappened, LiveQuestion, LiveState, Midback, Moment,
    ProgressRange, SessionId, SessionKind, SettingKey,
};
use midback_tests::{Show, World, level_below, live};
use proptest::collection::vec;
use proptest::prelude::*;
use rusqlite::Connection;

use crate::catalog::{CATALOG, DATA};

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
        2 => in_session(),
        1 => (prop_oneof![Just("ahead"), Just("back")], prop::sample::select(vec![1, 2, 40, 400]))
            .prop_map(|(way, days)| format!("clock {days} days {way}")),
        2 => elsewhere().prop_map(|act| format!("other {act}")),
        1 => (27..32u8, 27..32u8, elsewhere()).prop_map(|(one, other, then)| {
            format!("move to 2026-03-{one}; {then}; move to 2026-03-{other}; start")
        }),
        1 => (0..6u8, -1..30i32).prop_map(|(set, amount)| {
            format!("correct cat-cow {set} both {amount}; correct open-book {set} left {amount}")
        }),
        1 => (-1..12i32, 0..11i32).prop_map(|(pain, effort)| {
            format!("correct rating cat-cow {pain} {effort}; correct check-in 2026-03-28 {pain} 9")
        }),
        1 => prop_oneof![Just("skip; start"), Just("skip; start extra"), Just("skip; move to 2026-03-30; next day")]
            .prop_map(String::from),
    ]
}

/// What comes in the middle of a session.
fn in_session() -> impl Strategy<Value = String> {
    let comes = prop_oneof![
        2 => (symptom_answer(), flag()).prop_map(|(answer, flag)| format!("check {answer} {flag}")),
        2 => prop::sample::select(vec!["surgery-trunk", "surgery-shoulder", "osteoporosis", "no-floor", "knee"])
            .prop_map(|condition| format!("choose conditions {condition}")),
        1 => Just("choose equipment".to_owned()),
        1 => Just("check-in 2 4; check-in 8 9".to_owned()),
        1 => elsewhere().prop_map(|act| format!("other {act}")),
        1 => Just("clock 1 days back".to_owned()),
    ];
    let then =
        prop::sample::select(vec!["set", "set; set", "rest of it", "start; set", "end", "next day; set"]);
    (comes, then).prop_map(|(comes, then)| format!("start; begin; {comes}; {then}"))
}

/// What can be done through another object on the same folder.
fn elsewhere() -> impl Strategy<Value = String> {
    let acts = [
        "start",
        "set",
        "warning sign",
        "check none",
        "check new chest",
        "update chest agreed",
        "end",
        "choose minutes 20",
        "choose conditions no-floor",
        "skip",
        "pain 7",
        "session 1 3",
        "walk 5",
    ];
    prop::sample::select(acts.to_vec()).prop_map(str::to_owned)
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
    treated_for(60)
}

/// The same, of so many acts at most.
fn treated_for(acts: usize) -> impl Strategy<Value = Vec<String>> {
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
    vec(prop_oneof![6 => act(), 2 => said.prop_map(str::to_owned), 1 => prescription()], 0..acts)
}

/// A prescription in any unit, with whatever holds, loads and sides can stand in one.
fn prescription() -> impl Strategy<Value = String> {
    const EXERCISES: [&str; 7] =
        ["cat-cow", "plank", "seated-twist", "foam-roll", "superman", "open-book", "single-arm-row"];
    let amount = prop_oneof![
        (1..=100u16).prop_map(|amount| format!(r#""repetitions": {amount}"#)),
        (1..=100u16, prop_oneof![Just(r#""hold_seconds": 120"#), Just(r#""hold_breaths": 20"#)])
            .prop_map(|(amount, hold)| format!(r#""repetitions": {amount}, {hold}"#)),
        (1..=600u16).prop_map(|amount| format!(r#""seconds": {amount}"#)),
        (1..=60u16).prop_map(|amount| format!(r#""breaths": {amount}"#)),
        (1..=180u16).prop_map(|amount| format!(r#""minutes": {amount}"#)),
        (1..=50u16).prop_map(|amount| format!(r#""rounds": {amount}"#)),
    ];
    let load =
        prop::sample::select(vec!["", r#", "band": "strong""#, r#", "kilograms": 4"#, r#", "pounds": 5.5"#]);
    let sides = prop::sample::select(vec!["", r#", "each_side": true"#, r#", "each_side": false"#]);
    let one = (amount, load, sides, 1..=3u8, 1..=7u8).prop_map(|(amount, load, sides, sets, days)| {
        format!(r#""sets": {sets}, "days_per_week": {days}, {amount}{load}{sides}"#)
    });
    let names = prop::sample::subsequence(EXERCISES.to_vec(), 1..4);
    (names, vec(one, 4), any::<bool>()).prop_map(|(names, doses, ends)| {
        let exercises: Vec<String> = names.into_iter().zip(doses)
            .map(|(name, dose)| format!(r#"{{"exercise": "{name}", {dose}}}"#))
            .collect();
        let ends = if ends { r#""ends": "2026-03-30", "# } else { "" };
        format!(
            r#"import {{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", {ends}"exercises": [{}]}}"#,
            exercises.join(", ")
        )
    })
}

/// What a story shows, without what a test says of an act that does not fit: it may name an id.
fn seen_of(world: &mut World, story: &str) -> String {
    live(world, story).lines().filter(|line| !line.contains(": unexpected: ")).collect::<Vec<_>>().join("\n")
}

/// What is asked most often, as one object on the data answers it.
fn asked(app: &mut Midback, now: Moment) -> String {
    let exercise = ExerciseId::new("cat-cow");
    format!(
        "{:?}\n{:?}\n{:?}\n{:?}\n{:?}",
        app.today(now),
        app.plan(now),
        app.exercise(&exercise, &[], now),
        app.progress(ProgressRange::TwelveWeeks, now),
        app.prescription(now),
    )
}

/// Every screen at once, as text.
fn everything(world: &mut World) -> String {
    let looked_at = "today; player anew; summary; settings; check; notice; prescription; plan; progress; progress year; \
        calendar; day 2026-03-28; check-in; correction; report";
    let seen = live(world, looked_at);
    let now = world.now();
    let history = world.app().history(&HistoryQuery::default(), now).unwrap();
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

/// A life in which another object records too, and the clock is set.
fn watched() -> impl Strategy<Value = Vec<String>> {
    let clock =
        prop::sample::select(vec!["clock 3 days ahead", "clock 3 days back", "travel 600", "travel -600"]);
    let other = elsewhere().prop_map(|act| format!("other {act}"));
    vec(prop_oneof![6 => act(), 3 => other, 1 => clock.prop_map(str::to_owned), 1 => prescription()], 0..16)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: cases() / 4, ..ProptestConfig::default() })]

    /// What an object remembers of its data is what one sees that opens it now: whatever was done through it or another one, at
    /// whatever time.
    #[test]
    fn what_is_remembered_is_what_is_there(story in watched()) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        for act in &story {
            let _ = live(&mut world, act);
            let now = world.now();
            let mut fresh = Midback::open(folder.path(), [99; 16], world.device()).unwrap();
            let there = asked(&mut fresh, now);
            prop_assert_eq!(asked(world.app(), now), there, "after {}", act);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: cases(), ..ProptestConfig::default() })]

    /// Replay: what the screens say follows from the facts alone, in whatever order they arrived, and life goes on from
    /// there as it would have.
    #[test]
    fn the_facts_alone_make_the_screens(story in treated(), more in vec(act(), 0..6), turn in 0..1_000i64) {
        let (home, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut world = World::ready(home.path()).unwrap();
        let _ = live(&mut world, &story.join(";"));
        // Who opens the app anew has no player in hand.
        world.reopen().unwrap();
        world.forget_session();
        let seen = everything(&mut world);
        let mut copy = World::open_at(elsewhere.path(), world.now(), [9; 16]).unwrap();
        copy_facts(home.path(), elsewhere.path(), turn);
        prop_assert_eq!(everything(&mut copy), seen);
        copy.draft = world.draft.clone();
        for act in &more {
            let [here, there] = [&mut world, &mut copy].map(|world| seen_of(world, act) + &everything(world));
            prop_assert_eq!(here, there, "after {}", act);
        }
        let [here, there] = [&mut world, &mut copy].map(|world| {
            world.reopen().unwrap();
            world.forget_session();
            everything(world)
        });
        prop_assert_eq!(here, there);
    }

    /// Merge: the facts of two phones say the same on both, and what is said next is the newest.
    #[test]
    fn the_facts_of_two_phones_come_together(lives in [treated_for(20), treated_for(20)], turn in 0..1_000i64, of_second in any::<bool>()) {
        let folders = [(); 2].map(|()| tempfile::tempdir().unwrap());
        let morning = World::open(tempfile::tempdir().unwrap().path()).unwrap().now();
        let mut now = morning;
        for (at, life) in lives.iter().enumerate() {
            let mut world = World::open_at(folders[at].path(), morning, [[1; 16], [77; 16]][at]).unwrap();
            world.set_up().unwrap();
            world.check(&[]).unwrap();
            let _ = live(&mut world, &life.join(";"));
            if of_second == (at == 1) { now = world.now(); }
        }
        let mut phones = [0, 1].map(|at| World::open_at(folders[at].path(), now, [[2; 16], [78; 16]][at]).unwrap());
        let [one, other] = [0, 1].map(|at| folders[at].path());
        copy_facts(one, other, turn);
        copy_facts(other, one, 0);
        let [here, there] = phones.each_mut().map(everything);
        prop_assert_eq!(here, there);
        for (at, world) in phones.iter_mut().enumerate() {
            let said = live(world, "choose minutes 7; choose minutes 8");
            prop_assert_eq!(said, "");
            let newest = facts(folders[at].path()).pop().unwrap().1;
            prop_assert!(newest.contains("minutes"), "{newest} is newer than what was said last");
            prop_assert!(live(world, "settings").contains("*8 min"));
        }
    }

    /// What may be done is all that is led, whatever came in the middle of it, and through whichever object.
    #[test]
    fn only_what_may_be_done_is_led(story in story()) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        for act in &story {
            let _ = live(&mut world, act);
            let Ok(led) = world.seen(true) else { continue };
            if led.view.state == LiveState::Over {
                continue;
            }
            let now = world.now();
            let closed = world.app().symptom_notice(now).unwrap().is_some_and(|notice| notice.closed);
            prop_assert!(!closed, "after {act} a session is led while sessions are closed");
            let exercise = CATALOG.exercise(&led.view.exercise).unwrap();
            let level = exercise.level(led.view.level).unwrap();
            let conditions = conditions(&mut world);
            let out = CATALOG.cautions().worst(&conditions, exercise, level) == Caution::Out;
            prop_assert!(!out, "after {act} {} {} is led, with {conditions:?}", exercise.id, level.number);
        }
    }

    /// The random bytes make ids and nothing else.
    #[test]
    fn the_same_life_looks_the_same_on_every_phone(story in treated()) {
        let lives = [[1; 16], [200; 16]].map(|random| {
            let folder = tempfile::tempdir().unwrap();
            let mut world = World::ready(folder.path()).unwrap();
            world = World::open_at(folder.path(), world.now(), random).unwrap();
            seen_of(&mut world, &story.join(";")) + &everything(&mut world)
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
        if let Ok(session) = world.start_as(SessionKind::Planned) {
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
        // Act by act: what stands together in one line may open them itself.
        for act in story.iter().flat_map(|line| line.split(';')) {
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
        let is_strength =
            |id: &ExerciseId| CATALOG.exercise(id).unwrap().category == Category::Strength;
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
            let conditions = conditions(&mut world);
            let today = world.app().today(now).unwrap();
            if let TodayState::Ready { session, .. } = &today.state {
                prop_assert!(!session.items.is_empty() && session.items.len() <= 6);
                for item in &session.items {
                    let exercise = CATALOG.exercise(&item.exercise).unwrap();
                    let owns = |name: &str| owned.iter().any(|owned| owned == name);
                    // The level that is offered, by its name.
                    let named = |number: LevelId| &DATA.languages["en"].of_data[&format!("{}-{number}", exercise.id)].text;
                    let level = exercise.levels.iter().find(|level| *named(level.id) == item.level).unwrap();
                    let fits = level.equipment.iter().all(|thing| owns(thing.name()))
                        && (level.load.is_none() || BANDS.iter().any(|band| owns(band)));
                    prop_assert!(fits, "{} {} with {owned:?}", item.name, item.level);
                    let out = CATALOG.cautions().worst(&conditions, exercise, level) == Caution::Out;
                    prop_assert!(!out, "{} {} with {conditions:?}", item.name, item.level);
                    prop_assert!(exercise.category != Category::LightActivity);
                }
                let strength = session.items.iter().any(|item| is_strength(&item.exercise));
                let day = days(&today.day.to_string());
                if strength {
                    // A day to come is one that a phone with a wrong clock wrote.
                    let near = strength_days.iter().any(|&done| day - done == 1);
                    prop_assert!(!near, "strength on {day} and on {strength_days:?}");
                    let week = strength_days.iter().filter(|&&done| (1..7).contains(&(day - done))).count();
                    prop_assert!(week < 2, "a third strength day in seven");
                }
            }
            let history = world.app().history(&HistoryQuery::default(), now).unwrap();
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
        let (mut last, mut eased, mut nothing, mut tells) = ((0, 0), false, false, false);
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
                    // One in which everything was left out as the person liked is as if it had not been begun.
                    let is_over = matches!(today, TodayState::Done { .. });
                    prop_assert!(is_over == tells && (is_over || matches!(today, TodayState::Ready { .. })), "{today:?}");
                    return Ok(());
                }
                // Who has just said that it was little does the set first.
                (None, None, 0) if !nothing => "begin; hurts".to_owned(),
                (None, None, 1) => "leave out".to_owned(),
                (None, None, _) => format!("set {number}"),
            };
            eased = act == "easier";
            tells |= match act.as_str() {
                "leave out" => view.question.is_some(),
                "begin; hurts" | "go on" | "rate ? ?" | "end" | "easier" | "set 0" => false,
                _ => true,
            };
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
    if let Some(level) = level_below(view.level) {
        let easier = LiveHappened::MadeEasier { exercise: exercise.clone(), level, set };
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

/// What a person has to mind.
fn conditions(world: &mut World) -> Vec<Condition> {
    let now = world.now();
    let chosen = world.app().settings(now).unwrap().sections.into_iter().flat_map(|section| section.settings);
    let chosen =
        chosen.filter(|setting| setting.key == SettingKey::Conditions).flat_map(|setting| setting.choices);
    let named = |value: &str| Condition::all().find(|condition| condition.name() == value);
    chosen.filter(|choice| choice.on).filter_map(|choice| named(&choice.value)).collect()
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
            "INSERT OR IGNORE INTO main.fact SELECT * FROM other.fact ORDER BY id LIMIT ?1 OFFSET ?2",
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
