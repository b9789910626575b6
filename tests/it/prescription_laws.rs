//! Laws of a prescription: what is read is what was written, what is wrong is named, and nothing is half-saved.

use std::path::Path;

use midback_core::screens::learn::SelfCheckAnswer;
use midback_core::screens::library::LibraryQuery;
use midback_core::screens::prescription_form::{DraftExercise, DraftValue, PrescriptionDraft};
use midback_core::{
    Day, Error, ExerciseId, FileKind, Measure, PrescriptionId, PrescriptionInput, Problem, RequestMark,
    SettingKey,
};
use midback_tests::World;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use crate::catalog::CATALOG;

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

fn ready() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::ready(folder.path()).unwrap();
    (folder, world)
}

/// What is stored of prescriptions, oldest first.
fn stored(folder: &Path) -> Vec<Value> {
    let db = Connection::open(folder.join("midback.sqlite")).unwrap();
    let sql = "SELECT body FROM fact WHERE kind = 'prescription-entered' ORDER BY id";
    let mut rows = db.prepare(sql).unwrap();
    let rows = rows.query_map([], |row| row.get::<_, String>(0)).unwrap();
    rows.map(|row| serde_json::from_str::<Value>(&row.unwrap()).unwrap()["prescription"].clone()).collect()
}

/// A stored prescription as the file that says the same: the format's other direction.
fn written(stored: &Value) -> Value {
    let range = |range: &Value| if range[0] == range[1] { range[0].clone() } else { range.clone() };
    let exercises = stored["exercises"].as_array().unwrap().iter().map(|item| {
        let mut fields = Map::new();
        let (kind, what) = item["what"].as_object().unwrap().iter().next().unwrap();
        for (name, value) in what.as_object().unwrap() {
            match (kind.as_str(), name.as_str()) {
                ("own", "exercise") => {}
                // What is stored knows a level by its id; a file says its place.
                ("catalog", "level") => {
                    let place = place(what["exercise"].as_str().unwrap(), value.as_u64().unwrap());
                    fields.insert(name.clone(), json!(place));
                }
                _ => drop(fields.insert(name.clone(), value.clone())),
            }
        }
        fields.insert("sets".into(), range(&item["sets"]));
        fields.insert(item["measure"].as_str().unwrap().into(), range(&item["amount"]));
        if let Some((kind, hold)) = item["hold"].as_object().and_then(|hold| hold.iter().next()) {
            fields.insert(format!("hold_{kind}"), hold.clone());
        }
        if let Some(sides) = item["sides"].as_str() {
            fields.insert("each_side".into(), json!(sides == "each"));
        }
        if let Some((kind, load)) = item["load"].as_object().and_then(|load| load.iter().next()) {
            match kind.as_str() {
                "band" => fields.insert("band".into(), load.clone()),
                _ => fields.insert("kilograms".into(), json!(load.as_f64().unwrap() / 1_000.0)),
            };
        }
        for name in ["days_per_week", "times_per_day", "range_limit", "locked", "note"] {
            if !item[name].is_null() {
                fields.insert(name.into(), item[name].clone());
            }
        }
        Value::Object(fields)
    });
    let mut file = json!({
        "midback_prescription": 1, "source": stored["source"], "issued": stored["issued"],
        "exercises": exercises.collect::<Vec<_>>(),
    });
    for name in ["review", "ends"] {
        if !stored[name].is_null() {
            file[name] = stored[name].clone();
        }
    }
    file
}

/// Where the level of that id stands on its exercise's ladder, from 1.
fn place(exercise: &str, level: u64) -> u8 {
    let exercise = CATALOG.exercise(&ExerciseId::new(exercise)).unwrap();
    exercise.levels.iter().find(|one| u64::from(one.id.as_number()) == level).unwrap().number
}

/// Exercises of the catalog with how many levels each has.
const KNOWN: [(&str, u8); 6] =
    [("cat-cow", 3), ("plank", 5), ("seated-twist", 4), ("foam-roll", 4), ("walking", 1), ("superman", 4)];
/// What a set can count, with its bound.
const MEASURES: [(&str, u16); 5] =
    [("repetitions", 100), ("seconds", 600), ("breaths", 60), ("minutes", 180), ("rounds", 50)];

fn range(high: u16) -> impl Strategy<Value = Value> {
    prop_oneof![
        (1..=high).prop_map(|one| json!(one)),
        (1..=high, 1..=high).prop_map(|(one, other)| json!([one.min(other), one.max(other)])),
    ]
}

fn words() -> impl Strategy<Value = String> {
    "[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9 .,\"\\\\'-]{0,30}[a-z]"
}

/// Adds a field, or does not.
fn maybe(
    name: &'static str,
    value: impl Strategy<Value = Value>,
) -> impl Strategy<Value = Vec<(String, Value)>> {
    prop::option::of(value)
        .prop_map(move |value| value.map(|value| (name.to_owned(), value)).into_iter().collect())
}

/// The dose of an exercise, and all else that any exercise can have.
fn dose() -> impl Strategy<Value = Vec<(String, Value)>> {
    let amount = select(&MEASURES[..])
        .prop_flat_map(|(name, high)| range(high).prop_map(move |value| (name.to_owned(), value)));
    let hold = prop_oneof![
        (1..=120_u16).prop_map(|seconds| ("hold_seconds", seconds)),
        (1..=20_u16).prop_map(|breaths| ("hold_breaths", breaths)),
    ];
    let load = prop_oneof![
        select(&["light", "medium", "strong"][..]).prop_map(|band| ("band", json!(band))),
        (1..=1_000_u32).prop_map(|tenths| ("kilograms", json!(f64::from(tenths) / 10.0))),
        (3..=2_200_u32).prop_map(|tenths| ("pounds", json!(f64::from(tenths) / 10.0))),
    ];
    let rest = (
        maybe("each_side", any::<bool>().prop_map(Value::from)),
        maybe("times_per_day", (1..=3_u8).prop_map(Value::from)),
        maybe("range_limit", words().prop_map(Value::from)),
        maybe("locked", any::<bool>().prop_map(Value::from)),
        maybe("note", words().prop_map(Value::from)),
    );
    (range(10), amount, prop::option::of(hold), prop::option::of(load), 1..=7_u8, rest).prop_map(
        |(sets, amount, hold, load, days, rest)| {
            let mut fields = vec![("sets".to_owned(), sets), ("days_per_week".to_owned(), json!(days))];
            if let Some((name, value)) = hold.filter(|_| amount.0 == "repetitions") {
                fields.push((name.to_owned(), json!(value)));
            }
            fields.push(amount);
            fields.extend(load.map(|(name, value)| (name.to_owned(), value)));
            fields.extend([rest.0, rest.1, rest.2, rest.3, rest.4].concat());
            fields
        },
    )
}

/// A file with nothing wrong in it, on 28 March 2026.
fn file() -> impl Strategy<Value = Value> {
    let catalog = prop::sample::subsequence(KNOWN.to_vec(), 1..=4).prop_flat_map(|known| {
        let each: Vec<_> = known
            .into_iter()
            .map(|(id, levels)| {
                (maybe("level", (1..=levels).prop_map(Value::from)), dose()).prop_map(move |(level, dose)| {
                    let fields = [vec![("exercise".to_owned(), json!(id))], level, dose].concat();
                    Value::Object(fields.into_iter().collect())
                })
            })
            .collect();
        each
    });
    let kinds = ["range-of-motion", "strength", "core", "self-massage", "static-stretch"];
    let own = (words(), words(), maybe("category", select(kinds.to_vec()).prop_map(Value::from)), dose());
    let own = prop::option::of(own.prop_map(|(name, instruction, category, dose)| {
        let names = vec![("name".to_owned(), json!(name)), ("instruction".to_owned(), json!(instruction))];
        Value::Object([names, category, dose].concat().into_iter().collect())
    }));
    let days = ["2026-03-28", "2026-05-01", "2028-02-29"];
    let date = || prop::option::of(select(days.to_vec()));
    let issued = select(vec!["2026-03-28", "2025-12-31"]);
    (words(), issued, date(), date(), catalog, own).prop_map(
        |(source, issued, review, ends, catalog, own)| {
            let exercises: Vec<Value> = catalog.into_iter().chain(own).collect();
            let mut file = json!({
                "midback_prescription": 1, "source": source, "issued": issued, "exercises": exercises,
            });
            for (name, day) in [("review", review), ("ends", ends)] {
                if let Some(day) = day {
                    file[name] = json!(day);
                }
            }
            file
        },
    )
}

/// One thing that is wrong: the field that is set, to what, and the field that is named for it.
fn mistakes() -> Vec<(&'static str, Value, &'static str)> {
    let long = |length: usize| json!("a".repeat(length));
    vec![
        ("source", json!(""), "source"),
        ("source", json!("   "), "source"),
        ("source", long(121), "source"),
        ("source", json!("\u{7}\u{202e}"), "source"),
        ("source", json!("\u{3164}\u{2800}\u{E0041}"), "source"),
        ("source", json!(7), "source"),
        ("source", Value::Null, "source"),
        ("issued", json!("2026-03-30"), "issued"),
        ("issued", json!("1999-01-01"), "issued"),
        ("issued", json!("2026-02-30"), "issued"),
        ("issued", json!("28.3.2026"), "issued"),
        ("issued", json!("2026-3-8"), "issued"),
        ("review", json!("2025-12-30"), "review"),
        ("review", json!("2199-01-01"), "review"),
        ("review", json!(true), "review"),
        ("ends", json!("2025-01-01"), "ends"),
        ("exercises", json!([]), "exercises"),
        ("exercises", json!("cat-cow"), "exercises"),
        ("exercises", json!([7]), "exercises[0]"),
        ("diagnosis", json!("none"), "diagnosis"),
        ("0.sets", json!(0), "exercises[0].sets"),
        ("0.sets", json!(11), "exercises[0].sets"),
        ("0.sets", json!(-1), "exercises[0].sets"),
        ("0.sets", json!(1.5), "exercises[0].sets"),
        ("0.sets", json!("3"), "exercises[0].sets"),
        ("0.sets", Value::Null, "exercises[0].sets"),
        ("0.note", Value::Null, "exercises[0].note"),
        ("0.sets", json!([3, 2]), "exercises[0].sets"),
        ("0.sets", json!([1, 2, 3]), "exercises[0].sets"),
        ("0.sets", json!(1e300), "exercises[0].sets"),
        ("0.sets", json!({"low": 1}), "exercises[0].sets"),
        ("0.days_per_week", json!(8), "exercises[0].days_per_week"),
        ("0.days_per_week", json!(0), "exercises[0].days_per_week"),
        ("0.times_per_day", json!(4), "exercises[0].times_per_day"),
        ("0.level", json!(9), "exercises[0].level"),
        ("0.level", json!(0), "exercises[0].level"),
        ("0.exercise", json!("yoga"), "exercises[0].exercise"),
        ("0.name", json!("Slide"), "exercises[0].name"),
        ("0.instruction", json!("Slide"), "exercises[0].instruction"),
        ("0.category", json!("core"), "exercises[0].category"),
        ("0.each_side", json!("yes"), "exercises[0].each_side"),
        ("0.locked", json!(1), "exercises[0].locked"),
        ("0.note", long(501), "exercises[0].note"),
        ("0.range_limit", json!(""), "exercises[0].range_limit"),
        ("0.weight", json!(2), "exercises[0].weight"),
        ("0.Sets", json!(2), "exercises[0].Sets"),
    ]
}

/// Puts a value at a place such as `source` or `0.sets`.
fn put(file: &mut Value, place: &str, value: Value) {
    match place.split_once('.') {
        Some((at, field)) => file["exercises"][at.parse::<usize>().unwrap()][field] = value,
        None => file[place] = value,
    }
}

/// What a draft could hold, sensible or not.
fn draft() -> impl Strategy<Value = PrescriptionDraft> {
    let texts = [
        "",
        "1",
        "3",
        "8",
        "12",
        "-2",
        "2,5",
        "1e9",
        "plank",
        "cat-cow",
        "own",
        "seconds",
        "repetitions",
        "breaths",
        "each",
        "together",
        "light",
        "kilograms",
        "pounds",
        "yes",
        "no",
        "core",
        "2026-03-28",
        "2026-05-01",
        "yesterday",
        "Slide the towel up.",
        "\u{0}",
        "exercises[0]",
    ];
    let fields = [
        "source",
        "issued",
        "review",
        "ends",
        "exercise",
        "level",
        "name",
        "instruction",
        "category",
        "sets",
        "sets_most",
        "measure",
        "amount",
        "amount_most",
        "hold",
        "hold_amount",
        "sides",
        "load",
        "weight",
        "days_per_week",
        "times_per_day",
        "range_limit",
        "locked",
        "note",
        "colour",
    ];
    let value = (select(fields.to_vec()), select(texts.to_vec()))
        .prop_map(|(field, value)| DraftValue { field: field.into(), value: value.into() });
    let exercise = vec(value.clone(), 0..18).prop_map(|values| DraftExercise { item: None, values });
    (vec(value, 0..6), vec(exercise, 0..4)).prop_map(|(values, exercises)| PrescriptionDraft {
        prescription: None,
        values,
        exercises,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: cases(), ..ProptestConfig::default() })]

    /// What is read is what was written; reading it again, and editing without a change, is nothing new.
    #[test]
    fn what_is_read_is_what_was_written(file in file()) {
        let (folder, mut world) = ready();
        let now = world.now();
        let bytes = file.to_string().into_bytes();
        let preview = world.app().preview_prescription(&PrescriptionInput::File { bytes: bytes.clone() }, now).unwrap();
        prop_assert!(preview.problems.is_empty() && preview.save.is_some(), "{:?}", preview.problems);
        let id = world.app().import_prescription(&bytes, now).unwrap();
        let kept = stored(folder.path());
        let again = written(&kept[0]);
        prop_assert_eq!(world.app().import_prescription(again.to_string().as_bytes(), now).unwrap(), id);
        let draft = world.app().prescription_draft(Some(id), now).unwrap();
        prop_assert_eq!(world.app().save_prescription(&draft, now).unwrap(), id);
        let new = PrescriptionDraft { prescription: None, ..draft };
        prop_assert_eq!(world.app().save_prescription(&new, now).unwrap(), id);
        prop_assert_eq!(stored(folder.path()), kept);
    }

    /// Every mistake is named by its field, also among others, and nothing is stored.
    #[test]
    fn a_mistake_is_named_and_nothing_is_stored(
        file in file(),
        one in select(mistakes()),
        other in select(mistakes()),
    ) {
        let (folder, mut world) = ready();
        let now = world.now();
        let mut wrong = file.clone();
        put(&mut wrong, one.0, one.1.clone());
        let bytes = wrong.to_string().into_bytes();
        match world.app().import_prescription(&bytes, now) {
            Err(Error::BadInput { field, .. }) => prop_assert_eq!(&field, one.2),
            answer => prop_assert!(false, "{:?} of {}", answer, wrong),
        }
        // Both are named, where the one leaves room for the other.
        let room = |mistake: &(&str, Value, &str)| !mistake.0.starts_with("exercises") && mistake.0 != "0.exercise";
        // Which days are too early for a review or an end, the day of issue says.
        let issue = |mistake: &(&str, Value, &str)| mistake.0 == "issued";
        let later = |mistake: &(&str, Value, &str)| ["review", "ends"].contains(&mistake.0);
        let apart = !(issue(&one) && later(&other) || later(&one) && issue(&other));
        if room(&one) && room(&other) && apart && one.0 != other.0 {
            put(&mut wrong, other.0, other.1.clone());
            let bytes = wrong.to_string().into_bytes();
            let preview = world.app().preview_prescription(&PrescriptionInput::File { bytes }, now).unwrap();
            let fields: Vec<&str> = preview.problems.iter().map(|problem| problem.field.as_str()).collect();
            prop_assert!(fields.contains(&one.2) && fields.contains(&other.2), "{fields:?} of {wrong}");
            prop_assert!(preview.save.is_none() && preview.items.is_empty());
        }
        prop_assert_eq!(stored(folder.path()), Vec::<Value>::new());
    }

    /// A file opens in the form with all it says: what is right in it stays right, what is wrong is marked at a field
    /// that there is, and what has no field is to be seen.
    #[test]
    fn a_file_can_be_put_right_by_hand(
        file in file(),
        wrong in vec((0..3_usize, select(mistakes())), 0..4),
    ) {
        let (folder, mut world) = ready();
        let now = world.now();
        let mut bent = file.clone();
        for (at, (place, value, _)) in &wrong {
            let place = place.replacen("0.", &format!("{at}."), 1);
            let is_there = |at: &str| bent["exercises"].get(at.parse::<usize>().unwrap()).is_some_and(Value::is_object);
            if place.split_once('.').is_none_or(|(at, _)| is_there(at)) {
                put(&mut bent, &place, value.clone());
            }
        }
        let bytes = bent.to_string().into_bytes();
        let of_file = world.app().preview_prescription(&PrescriptionInput::File { bytes: bytes.clone() }, now).unwrap();
        prop_assert_eq!(of_file.correct.is_some(), !of_file.problems.is_empty());
        let draft = world.app().correct_prescription(&bytes, now).unwrap();
        let form = world.app().prescription_form(&draft, now).unwrap();
        let fields: Vec<_> = form.fields.iter().chain(form.exercises.iter().flat_map(|one| &one.fields)).collect();
        let of_draft = world.app().preview_prescription(&PrescriptionInput::Draft { draft: draft.clone() }, now).unwrap();
        for problem in &of_draft.problems {
            let marked = fields.iter().any(|field| field.path == problem.field);
            prop_assert!(marked || problem.field == "exercises", "{problem:?} of {bent}");
        }
        // What the form took no offence at can be seen in it.
        let seen = |text: &str| fields.iter().any(|field| field.value == text);
        for problem in &of_file.problems {
            let named: Vec<&str> = problem.field.split(['[', ']', '.']).filter(|part| !part.is_empty()).collect();
            let value = named.iter().fold(&bent, |value, part| match part.parse::<usize>() {
                Ok(at) => &value[at],
                Err(_) => &value[*part],
            });
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Null => continue,
                other => other.to_string(),
            };
            let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control() || letter > '\u{2000}');
            let marked = of_draft.problems.iter().any(|other| other.exercise == problem.exercise);
            prop_assert!(text.is_empty() || marked || seen(text), "{problem:?} of {bent}: {fields:?}");
        }
        if of_file.problems.is_empty() {
            let id = world.app().import_prescription(&bytes, now).unwrap();
            prop_assert_eq!(world.app().save_prescription(&draft, now).unwrap(), id);
            prop_assert_eq!(stored(folder.path()).len(), 1);
        }
    }

    /// Whatever a file holds: an answer or a named error.
    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..400), file in file(), cuts in vec((0..2_000_usize, any::<u8>()), 1..6)) {
        let (folder, mut world) = ready();
        let now = world.now();
        let mut bent = file.to_string().into_bytes();
        for (at, byte) in cuts {
            let at = at % bent.len();
            bent[at] = byte;
        }
        for bytes in [bytes, bent.clone(), bent[..bent.len() / 2].to_vec()] {
            let before = stored(folder.path()).len();
            let correction = world.app().correct_prescription(&bytes, now);
            let preview = world.app().preview_prescription(&PrescriptionInput::File { bytes: bytes.clone() }, now).unwrap();
            match world.app().import_prescription(&bytes, now) {
                Ok(_) => prop_assert!(preview.save.is_some() && correction.is_ok()),
                Err(Error::BadInput { .. }) => {
                    prop_assert!(preview.save.is_none());
                    prop_assert_eq!(preview.correct.is_some(), correction.is_ok());
                    prop_assert_eq!(stored(folder.path()).len(), before);
                }
                Err(other) => prop_assert!(false, "{:?}", other),
            }
        }
    }

    /// Whatever a form holds: every problem stands at a field that the form shows, and what has none is saved.
    #[test]
    fn any_draft_is_answered(draft in draft()) {
        let (folder, mut world) = ready();
        let now = world.now();
        let form = world.app().prescription_form(&draft, now).unwrap();
        let preview = world.app().preview_prescription(&PrescriptionInput::Draft { draft: draft.clone() }, now).unwrap();
        let mut paths: Vec<String> = form.fields.iter().map(|field| field.path.clone()).collect();
        paths.extend(form.exercises.iter().flat_map(|one| one.fields.iter().map(|field| field.path.clone())));
        for problem in &preview.problems {
            let shown = paths.contains(&problem.field) || problem.field == "exercises";
            prop_assert!(shown || problem.problem == Problem::NoSuchField, "{:?} of {:?}", problem, draft);
        }
        let saved = world.app().save_prescription(&draft, now);
        prop_assert_eq!(saved.is_ok(), preview.save.is_some());
        prop_assert_eq!(stored(folder.path()).len(), usize::from(saved.is_ok()));
    }
}

fn problem_of(world: &mut World, bytes: &[u8]) -> (String, Problem) {
    let now = world.now();
    match world.app().import_prescription(bytes, now) {
        Err(Error::BadInput { field, problem }) => (field, problem),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_that_is_none_is_refused_by_name() {
    let (folder, mut world) = ready();
    let file = |problem| ("file".to_owned(), problem);
    let huge = vec![b' '; 50 * 1_024 * 1_024];
    assert_eq!(problem_of(&mut world, &huge), file(Problem::TooLarge { limit: 256 }));
    assert_eq!(problem_of(&mut world, b"{\n \"a\": }"), file(Problem::Malformed { line: 2, column: 7 }));
    let wrong = |kind| ("file".to_owned(), Problem::WrongFile { kind });
    assert_eq!(problem_of(&mut world, b""), wrong(FileKind::Empty));
    // What it is says more than that it is large.
    let scan = [b"%PDF-1.7\n".as_slice(), &vec![b'x'; 300 * 1_024]].concat();
    assert_eq!(problem_of(&mut world, &scan), wrong(FileKind::Pdf));
    assert_eq!(problem_of(&mut world, b"Plank, twice a day."), wrong(FileKind::Document));
    let fhir = br#"<CarePlan xmlns="http://hl7.org/fhir"/>"#;
    assert_eq!(problem_of(&mut world, fhir), wrong(FileKind::FhirPlan));
    let draft =
        br#"{"resourceType": "CarePlan", "status": "draft", "intent": "plan", "activity": [{"detail": {}}]}"#;
    assert_eq!(problem_of(&mut world, draft), file(Problem::NotInForce { mark: RequestMark::Draft }));
    assert_eq!(
        problem_of(&mut world, &b"[".repeat(200_000)),
        file(Problem::Malformed { line: 1, column: 128 })
    );
    for text in ["[]", "7", "{}", "{\"midback_prescription\": \"1\"}", "{\"midback_prescription\": 0.5}"] {
        assert_eq!(problem_of(&mut world, text.as_bytes()), file(Problem::NotAPrescription), "{text}");
    }
    let newer = b"{\"midback_prescription\": 2, \"colour\": 7}";
    assert_eq!(problem_of(&mut world, newer), file(Problem::NewerForm { found: 2, known: 1 }));
    assert_eq!(stored(folder.path()), Vec::<Value>::new());
}

/// Whatever a therapist's system can get wrong.
const WRONG: &str = r#"{"midback_prescription": 1, "source": "Dr. Ruiz", "source": "Dr. Sanz", "issued": "20.3.2026", "diagnosis": {"code": 7},
        "review": null, "exercises": [
        {"exercise": "plank", "name": "Board", "sets": "2", "sets": 3, "seconds": 20, "breaths": 5, "hold_seconds": 3, "band": "elastic",
         "kilograms": 2.5, "each_side": "left", "days_per_week": 9, "level": 12, "locked": "please", "note": ""},
        {"name": "Slide", "instruction": "Slide.", "level": 2, "sets": [1, 2, 3], "repetitions": [12, 8], "hold_breaths": 0.125,
         "days_per_week": 3, "pounds": "5,5"},
        "cat-cow", 7]}"#;

fn pairs(values: &[DraftValue]) -> Vec<(&str, &str)> {
    values.iter().map(|one| (one.field.as_str(), one.value.as_str())).collect()
}

#[test]
fn each_value_of_a_wrong_file_stands_in_the_form_as_it_was_written() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let draft = world.app().correct_prescription(WRONG.as_bytes(), now).unwrap();
    assert_eq!(
        pairs(&draft.values),
        [
            ("source", "Dr. Ruiz"),
            ("also:1:source", "Dr. Sanz"),
            ("issued", "20.3.2026"),
            ("also:3:diagnosis", r#"{"code": 7}"#),
        ]
    );
    assert_eq!(
        pairs(&draft.exercises[0].values),
        [
            ("exercise", "plank"),
            ("also:1:name", "Board"),
            ("sets", "2"),
            ("also:3:sets", "3"),
            ("measure", "seconds"),
            ("amount", "20"),
            ("also:6:breaths", "5"),
            ("also:7:hold_seconds", "3"),
            ("load", "elastic"),
            ("also:9:kilograms", "2.5"),
            ("sides", "left"),
            ("days_per_week", "9"),
            ("level", "12"),
            ("locked", "please"),
        ]
    );
    assert_eq!(
        pairs(&draft.exercises[1].values),
        [
            ("exercise", "own"),
            ("name", "Slide"),
            ("instruction", "Slide."),
            ("also:3:level", "2"),
            ("sets", "[1, 2, 3]"),
            ("measure", "repetitions"),
            ("amount", "12"),
            ("amount_most", "8"),
            ("hold", "breaths"),
            ("hold_amount", "0.1250"),
            ("days_per_week", "3"),
            ("load", "pounds"),
            ("weight", "5,5"),
        ]
    );
    // What the form would offer was not said: it is asked for.
    let unsaid = [("sets", ""), ("measure", "")];
    assert_eq!(pairs(&draft.exercises[2].values), [&[("exercise", "cat-cow")], &unsaid[..]].concat());
    assert_eq!(pairs(&draft.exercises[3].values), [&[("exercise", "7")], &unsaid[..]].concat());
}

#[test]
fn what_has_no_field_stands_beside_the_fields_until_it_is_left_out() {
    let (folder, mut world) = ready();
    let now = world.now();
    let mut draft = world.app().correct_prescription(WRONG.as_bytes(), now).unwrap();
    let problems = |world: &mut World, draft: &PrescriptionDraft| -> Vec<String> {
        let input = PrescriptionInput::Draft { draft: draft.clone() };
        let preview = world.app().preview_prescription(&input, now).unwrap();
        preview.problems.into_iter().map(|problem| problem.field).collect()
    };
    let found = problems(&mut world, &draft);
    for field in [
        "also:1:source",
        "also:3:diagnosis",
        "issued",
        "exercises[0].also:1:name",
        "exercises[0].also:3:sets",
        "exercises[0].also:6:breaths",
        "exercises[0].also:7:hold_seconds",
        "exercises[0].load",
        "exercises[0].sides",
        "exercises[0].days_per_week",
        "exercises[0].level",
        "exercises[0].locked",
        "exercises[1].also:3:level",
        "exercises[1].sets",
        "exercises[1].amount",
        "exercises[1].hold_amount",
        "exercises[2].sets",
        "exercises[3].exercise",
    ] {
        assert!(found.iter().any(|known| known == field), "{field}: {found:?}");
    }
    // Put right and left out, it can be saved.
    let put = |values: &mut Vec<DraftValue>, field: &str, value: &str| {
        values.retain(|one| one.field != field);
        values.push(DraftValue { field: field.into(), value: value.into() });
    };
    for values in draft.exercises.iter_mut().map(|one| &mut one.values).chain([&mut draft.values]) {
        for one in values.iter_mut().filter(|one| one.field.starts_with("also:")) {
            one.value.clear();
        }
    }
    put(&mut draft.values, "issued", "2026-03-20");
    draft.exercises.truncate(2);
    for (at, field, value) in [
        (0, "load", ""),
        (0, "sides", ""),
        (0, "days_per_week", "7"),
        (0, "level", "1"),
        (0, "locked", ""),
        (1, "sets", "1"),
        (1, "amount", "8"),
        (1, "amount_most", "12"),
        (1, "hold_amount", "1"),
    ] {
        put(&mut draft.exercises[at].values, field, value);
    }
    assert_eq!(problems(&mut world, &draft), Vec::<String>::new());
    world.app().save_prescription(&draft, now).unwrap();
    assert_eq!(stored(folder.path())[0]["exercises"][0]["sets"], json!([2, 2]));
}

/// A new exercise is one set of what its level is counted in, and is asked for a load only where somebody uses one.
#[test]
fn a_new_exercise_begins_with_what_most_prescriptions_say() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let value = |field: &str, value: &str| DraftValue { field: field.into(), value: value.into() };
    let mut draft = world.app().prescription_draft(None, now).unwrap();
    assert_eq!(pairs(&draft.values), [("issued", "2026-03-28")]);
    for exercise in CATALOG.exercises() {
        let is_loaded = exercise.levels.iter().any(|level| level.load.is_some());
        for level in &exercise.levels {
            draft.exercises[0].values =
                vec![value("exercise", exercise.id.as_str()), value("level", &level.number.to_string())];
            let form = world.app().prescription_form(&draft, now).unwrap();
            let fields = &form.exercises[0].fields;
            let is = |name: &str| fields.iter().find(|field| field.field == name);
            let counted = match level.measure {
                Measure::Repetitions => "repetitions",
                Measure::Seconds | Measure::RollerSeconds => "seconds",
                Measure::Breaths => "breaths",
                Measure::Minutes => "minutes",
                Measure::Rounds => "rounds",
            };
            let name = (exercise.id.as_str(), level.number);
            assert_eq!(is("measure").map(|field| field.value.as_str()), Some(counted), "{name:?}");
            assert_eq!(is("sets").map(|field| field.value.as_str()), Some("1"), "{name:?}");
            assert_eq!(is("load").is_some(), is_loaded, "{name:?}");
            assert_eq!(form.exercises[0].picture.as_ref().map(|one| one.level), Some(level.id), "{name:?}");
        }
    }
    // What was said of a load stays in sight, whatever is chosen after it; what was taken out is missed.
    draft.exercises[0].values =
        ["exercise plank", "load light", "sets ", "measure seconds", "amount 20", "days_per_week 3"]
            .map(|pair| pair.split_once(' ').map(|(field, text)| value(field, text)).unwrap())
            .to_vec();
    draft.values.push(value("source", "Dr. Ruiz"));
    let form = world.app().prescription_form(&draft, now).unwrap();
    assert!(form.exercises[0].fields.iter().any(|field| field.field == "load"));
    let input = PrescriptionInput::Draft { draft };
    let preview = world.app().preview_prescription(&input, now).unwrap();
    let missed: Vec<_> = preview.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(missed, ["exercises[0].sets"]);
}

/// What has to be filled in says so before it is missed, and nothing else is missed.
#[test]
fn what_is_needed_is_marked_and_nothing_else_is_missed() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let value = |field: &str, value: &str| DraftValue { field: field.into(), value: value.into() };
    let shapes = [
        vec![],
        vec![value("exercise", "plank")],
        vec![value("exercise", "plank"), value("measure", "seconds"), value("load", "light")],
        vec![
            value("exercise", "own"),
            value("measure", "repetitions"),
            value("hold", "seconds"),
            value("load", "pounds"),
        ],
    ];
    for values in shapes {
        let exercises = vec![DraftExercise { item: None, values }];
        let draft = PrescriptionDraft { prescription: None, values: Vec::new(), exercises };
        let form = world.app().prescription_form(&draft, now).unwrap();
        let fields = form.fields.iter().chain(&form.exercises[0].fields);
        let empty: Vec<_> = fields.filter(|field| field.needed && field.value.is_empty()).collect();
        assert!(empty.iter().all(|field| field.label.ends_with(" (required)")), "{empty:?}");
        let input = PrescriptionInput::Draft { draft };
        let preview = world.app().preview_prescription(&input, now).unwrap();
        let mut missed: Vec<_> = preview.problems.iter().map(|problem| problem.field.clone()).collect();
        let mut marked: Vec<_> = empty.iter().map(|field| field.path.clone()).collect();
        missed.sort();
        marked.sort();
        assert_eq!(missed, marked);
        for problem in &preview.problems {
            // Said with as much as is not in sight where it is said.
            assert_eq!(
                (problem.here.as_str(), &problem.problem),
                ("Something is missing.", &Problem::Missing)
            );
            let name =
                form.fields.iter().chain(&form.exercises[0].fields).find(|field| field.path == problem.field);
            let name = name.unwrap().label.trim_end_matches(" (required)").to_owned();
            assert_eq!(problem.within, format!("{name}: something is missing."));
            let number = problem.exercise.map(|at| format!("Exercise {}, ", at + 1)).unwrap_or_default();
            assert_eq!(problem.text, format!("{number}{}", problem.within));
        }
    }
}

#[test]
fn what_cannot_stand_together_is_named() {
    let (_folder, mut world) = ready();
    let mut named = |fields: Value| {
        let mut exercise = json!({"exercise": "cat-cow", "sets": 1, "days_per_week": 3});
        for (name, value) in fields.as_object().unwrap() {
            exercise[name] = value.clone();
        }
        let file = json!({
            "midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "exercises": [exercise],
        });
        problem_of(&mut world, file.to_string().as_bytes())
    };
    let with = |field: &str, other: &str| {
        (format!("exercises[0].{field}"), Problem::NotWith { other: other.to_owned() })
    };
    assert_eq!(named(json!({})), ("exercises[0].amount".into(), Problem::Missing));
    assert_eq!(named(json!({"seconds": 5, "breaths": 5})), with("breaths", "seconds"));
    assert_eq!(named(json!({"seconds": 5, "hold_seconds": 5})), with("hold_seconds", "seconds"));
    let two = json!({"repetitions": 5, "hold_seconds": 5, "hold_breaths": 2});
    assert_eq!(named(two), with("hold_breaths", "hold_seconds"));
    assert_eq!(named(json!({"breaths": 5, "band": "light", "pounds": 2})), with("pounds", "band"));
    let between = |given: &str| {
        let problem = Problem::NotBetween { given: given.into(), low: "0.1".into(), high: "100".into() };
        ("exercises[0].kilograms".to_owned(), problem)
    };
    assert_eq!(named(json!({"breaths": 5, "kilograms": 0})), between("0"));
    assert_eq!(named(json!({"breaths": 5, "kilograms": -2})), between("-2"));
    assert_eq!(named(json!({"breaths": 5, "kilograms": 101})), between("101"));
    let twice = r#"{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "exercises": [
        {"exercise": "cat-cow", "sets": 1, "sets": 2, "breaths": 8, "days_per_week": 3}]}"#;
    assert_eq!(problem_of(&mut world, twice.as_bytes()), ("exercises[0].sets".into(), Problem::Twice));
    let same = r#"{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "exercises": [
        {"exercise": "cat-cow", "level": 1, "sets": 1, "breaths": 8, "days_per_week": 3},
        {"exercise": "cat-cow", "level": 2, "sets": 1, "breaths": 8, "days_per_week": 3}]}"#;
    assert_eq!(problem_of(&mut world, same.as_bytes()), ("exercises[1].exercise".into(), Problem::Twice));
}

#[test]
fn only_what_is_in_force_can_be_changed() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let example = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/prescription");
        std::fs::read(folder.join(format!("example-{name}.json"))).unwrap()
    };
    let first = world.app().import_prescription(&example("full"), now).unwrap();
    let item = world.in_force().unwrap().items[0].item.unwrap();
    let draft = world.app().prescription_draft(Some(first), now).unwrap();
    let second = world.app().import_prescription(&example("short"), now).unwrap();
    let over = |field: midback_core::Result<()>| match field {
        Err(Error::BadInput { field, problem }) => (field, problem),
        other => panic!("{other:?}"),
    };
    let gone = ("prescription".to_owned(), Problem::PrescriptionOver);
    assert_eq!(over(world.app().save_prescription(&draft, now).map(|_| ())), gone);
    assert_eq!(over(world.app().therapist_knows(first, item, "wrist", true, now)), gone);
    let foreign = over(world.app().therapist_knows(second, item, "wrist", true, now));
    assert_eq!(foreign, ("item".to_owned(), Problem::Unknown { given: item.to_string() }));
    world.app().end_prescription(first, now).unwrap();
    assert_eq!(world.in_force().unwrap().id, second);
    world.app().end_prescription(second, now).unwrap();
    world.app().end_prescription(second, now).unwrap();
    assert!(world.in_force().is_err());
    let nobody = "019d3a52-7f80-7000-8000-000000000001";
    let unknown = over(world.app().end_prescription(nobody.parse().unwrap(), now));
    assert_eq!(unknown, ("prescription".to_owned(), Problem::Unknown { given: nobody.into() }));
}

/// The schema that therapists' systems check against says what the app does: its bounds, its names, its examples.
#[test]
fn the_schema_says_what_the_app_does() {
    let (_folder, mut world) = ready();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/prescription");
    let text = std::fs::read_to_string(folder.join("schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let definition = |value: &Value| match value["$ref"].as_str() {
        Some(name) => schema["$defs"][name.rsplit('/').next().unwrap()].clone(),
        None => value.clone(),
    };
    let now = world.now();
    let mut fields_of = |exercise: Value, top: (&str, Value)| -> Vec<String> {
        let mut file = json!({
            "midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "exercises": [exercise],
        });
        if !top.0.is_empty() {
            file[top.0] = top.1;
        }
        let bytes = file.to_string().into_bytes();
        let preview = world.app().preview_prescription(&PrescriptionInput::File { bytes }, now).unwrap();
        preview.problems.into_iter().map(|problem| problem.field).collect()
    };
    // An exercise that has this field, and otherwise what it needs.
    let with = |name: &str, value: Value| {
        let mut exercise = match name {
            "name" | "instruction" | "category" => json!({"name": "Slide", "instruction": "Slide."}),
            _ => json!({"exercise": "plank"}),
        };
        exercise["sets"] = json!(1);
        exercise["days_per_week"] = json!(3);
        if !["seconds", "breaths", "minutes", "rounds"].contains(&name) {
            exercise["repetitions"] = json!(5);
        }
        exercise[name] = value;
        exercise
    };
    let sample = |property: &Value, more: i64| -> Vec<(Value, bool)> {
        let number =
            if property["oneOf"].is_array() { property["oneOf"][0].clone() } else { property.clone() };
        if let Some(values) = property["enum"].as_array() {
            let known = values.iter().map(|value| (value.clone(), true));
            return known.chain([(json!("else"), false)]).collect();
        }
        match number["type"].as_str().unwrap() {
            "integer" | "number" => {
                let low = number["minimum"].as_f64().unwrap();
                let high = number["maximum"].as_f64().unwrap_or(5.0);
                let past = if number["maximum"].is_null() { 6.0 } else { high + 1.0 };
                let whole = number["type"] == "integer";
                let say =
                    |number: f64| if whole { format!("{number:.0}").parse().unwrap() } else { json!(number) };
                let below = if whole { low - 1.0 } else { low / 2.0 };
                vec![(say(low), true), (say(high), true), (say(below), false), (say(past), false)]
            }
            "string" if !property["pattern"].is_null() => {
                vec![(json!("2026-03-28"), true), (json!("soon"), false)]
            }
            "string" => {
                let limit = usize::try_from(property["maxLength"].as_i64().unwrap_or(more)).unwrap();
                vec![
                    (json!("a".repeat(limit)), true),
                    (json!("a".repeat(limit + 1)), false),
                    (json!(""), false),
                ]
            }
            "boolean" => vec![(json!(true), true), (json!("yes"), false)],
            other => panic!("{other}"),
        }
    };
    let exercise = schema["$defs"]["exercise"]["properties"].as_object().unwrap();
    for (name, property) in exercise.iter().filter(|(name, _)| *name != "exercise") {
        for (value, fine) in sample(&definition(property), 0) {
            // A level is bounded by its exercise: plank has five.
            let fields = fields_of(with(name, value.clone()), ("", Value::Null));
            let place = format!("exercises[0].{name}");
            assert_eq!(fields.is_empty(), fine, "{name}: {value}: {fields:?}");
            assert!(fine || fields == [place], "{name}: {value}: {fields:?}");
        }
    }
    let plain = || with("sets", json!(1));
    for name in ["source", "issued", "review", "ends"] {
        for (value, fine) in sample(&definition(&schema["properties"][name]), 0) {
            let fields = fields_of(plain(), (name, value.clone()));
            assert_eq!(fields.is_empty(), fine, "{name}: {value}: {fields:?}");
        }
    }
    let most = schema["properties"]["exercises"]["maxItems"].as_u64().unwrap();
    let many = |count: u64| {
        let one = |number| {
            let mut exercise = with("name", json!(format!("Slide {number}")));
            exercise["instruction"] = json!("Slide.");
            exercise
        };
        json!((0..count).map(one).collect::<Vec<_>>())
    };
    assert_eq!(fields_of(plain(), ("exercises", many(most))), Vec::<String>::new());
    assert_eq!(fields_of(plain(), ("exercises", many(most + 1))), ["exercises"]);
    assert_eq!(fields_of(plain(), ("exercises", many(0))), ["exercises"]);
    // A field that the schema does not have, the app does not have either.
    for name in ["weight", "roller_seconds", "id", "hold"] {
        assert!(!exercise.contains_key(name));
        assert_eq!(fields_of(with(name, json!(1)), ("", Value::Null)), [format!("exercises[0].{name}")]);
    }
}

/// The phones read no more of a file than the core asks for, and that is enough to say that it is too large.
#[test]
fn the_phones_are_told_how_much_of_a_file_is_read() {
    let (_folder, mut world) = ready();
    let limit = usize::try_from(world.app().shell().file_bytes_limit).unwrap();
    let mut file = json!({
        "midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20",
        "exercises": [{"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": 3}],
    })
    .to_string()
    .into_bytes();
    file.resize(limit, b' ');
    let now = world.now();
    world.app().import_prescription(&file, now).unwrap();
    file.push(b' ');
    assert_eq!(problem_of(&mut world, &file), ("file".to_owned(), Problem::TooLarge { limit: 256 }));
}

/// Unicode in any of its forms that say which one it is.
#[test]
fn a_file_in_utf_16_with_its_mark_is_read() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let text = json!({
        "midback_prescription": 1, "source": "Dra. Mu\u{F1}oz", "issued": "2026-03-20",
        "exercises": [{"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": 3}],
    })
    .to_string();
    let plain = world.app().import_prescription(text.as_bytes(), now).unwrap();
    let marked = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
    let wide = |mark: u16, bytes: fn(u16) -> [u8; 2]| {
        [mark].into_iter().chain(text.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    for bytes in [marked, wide(0xFEFF, u16::to_le_bytes), wide(0xFEFF, u16::to_be_bytes)] {
        assert_eq!(world.app().import_prescription(&bytes, now).unwrap(), plain);
    }
    let latin: Vec<u8> = text.chars().map(|letter| u8::try_from(letter).unwrap()).collect();
    let encoding = Problem::WrongFile { kind: FileKind::OtherEncoding };
    assert_eq!(problem_of(&mut world, &latin), ("file".to_owned(), encoding));
}

/// A text is kept without what nobody sees, from a form as from a file.
#[test]
fn what_a_paste_brings_along_is_not_kept() {
    let (folder, mut world) = ready();
    let now = world.now();
    let pasted = json!({
        "midback_prescription": 1, "source": "\u{200E}Dr.\tRuiz\u{202C} ", "issued": "\u{FEFF}2026-03-20",
        "exercises": [
            {"name": "Man\u{303}ana\u{AD}", "instruction": "Up.\u{2028}Down.\r\nRest.", "sets": 1, "breaths": 8,
             "days_per_week": 3, "note": "No\u{200B} hurry\u{2029}\u{2029}"},
            {"exercise": "cat-cow\u{200B}", "sets": 1, "breaths": 8, "days_per_week": 3, "note": "a\u{7}b"},
        ],
    });
    let id = world.app().import_prescription(pasted.to_string().as_bytes(), now).unwrap();
    let kept = stored(folder.path()).remove(0);
    assert_eq!(kept["source"], "Dr. Ruiz");
    let (own, known) = (&kept["exercises"][0], &kept["exercises"][1]);
    assert_eq!(own["what"]["own"]["name"], "Ma\u{F1}ana");
    assert_eq!(own["what"]["own"]["instruction"], "Up.\nDown.\nRest.");
    assert_eq!((&own["note"], &known["note"]), (&json!("No hurry"), &json!("ab")));
    let mut draft = world.app().prescription_draft(Some(id), now).unwrap();
    for value in draft.values.iter_mut().chain(draft.exercises.iter_mut().flat_map(|one| &mut one.values)) {
        value.value = format!("\u{200E}{}\u{202C}\u{AD}", value.value);
    }
    assert_eq!(world.app().save_prescription(&draft, now).unwrap(), id);
    assert_eq!(stored(folder.path()), [kept]);
}

#[test]
fn one_name_is_one_name() {
    let (_folder, mut world) = ready();
    for (one, other) in [
        ("Ma\u{F1}ana", "man\u{303}ana"),
        ("Towel slide", "Towel\u{200B} slide"),
        ("Towel slide", "TOWEL\u{A0} SLIDE"),
        ("\u{6CC}\u{200C}\u{62E}", "\u{6CC}\u{62E}"),
    ] {
        let own = |name: &str| json!({"name": name, "instruction": "Slide.", "sets": 1, "breaths": 8, "days_per_week": 3});
        let file = json!({
            "midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20",
            "exercises": [own(one), own(other)],
        });
        let twice = ("exercises[1].name".to_owned(), Problem::Twice);
        assert_eq!(problem_of(&mut world, file.to_string().as_bytes()), twice, "{one} {other}");
    }
}

/// In the zone where it was written it can be tomorrow already.
#[test]
fn a_prescription_of_tomorrow_is_taken() {
    let (_folder, mut world) = ready();
    let mut issued = |day: &str| {
        let file = json!({
            "midback_prescription": 1, "source": "Dr. Ruiz", "issued": day,
            "exercises": [{"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": 3}],
        });
        let now = world.now();
        world.app().import_prescription(file.to_string().as_bytes(), now).map(|_| ())
    };
    issued("2026-03-29").unwrap();
    let late = Problem::TooLate { given: day("2026-03-30"), latest: day("2026-03-29") };
    assert_eq!(issued("2026-03-30").unwrap_err(), Error::BadInput { field: "issued".into(), problem: late });
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Whatever is typed or handed over, a call answers at once, and repeats little of it.
#[test]
fn what_is_endless_is_refused_by_its_field() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let endless = "y".repeat(1_000_000);
    let problem = |error: Error| match error {
        Error::BadInput { field, problem } => (field, problem),
        other => panic!("{other:?}"),
    };
    let unknown = Problem::Unknown { given: format!("{}\u{2026}", "y".repeat(40)) };
    let id = ExerciseId::new(endless.clone());
    assert_eq!(
        problem(world.app().exercise(&id, &[], now).unwrap_err()),
        ("exercise".into(), unknown.clone())
    );
    assert_eq!(problem(world.app().article(&endless).unwrap_err()), ("page".into(), unknown.clone()));
    let unread: Result<PrescriptionId, Error> = endless.parse();
    assert_eq!(problem(unread.unwrap_err()), ("prescription".into(), unknown.clone()));
    let change = world.app().change_setting(SettingKey::Equipment, vec![endless], now);
    assert_eq!(problem(change.unwrap_err()), ("equipment".into(), unknown));
    let many = |key, value: &str| (key, vec![value.to_owned(); 100_000]);
    for ((key, values), name, limit) in [
        (many(SettingKey::Times, "08:00"), "times", 24),
        (many(SettingKey::Weights, "2500"), "weights", 50),
        (many(SettingKey::Days, "1"), "days", 7),
        (many(SettingKey::Activities, "Garden"), "activities", 3),
        (many(SettingKey::Minutes, "10"), "minutes", 1),
    ] {
        let refused = problem(world.app().change_setting(key, values, now).map(|_| ()).unwrap_err());
        assert_eq!(refused, (name.to_owned(), Problem::TooMany { limit }));
    }
    for (key, name) in [(SettingKey::Equipment, "equipment"), (SettingKey::Conditions, "conditions")] {
        let refused =
            world.app().change_setting(key, vec!["mat".into(); 100_000], now).map(|_| ()).unwrap_err();
        let (field, problem) = problem(refused);
        assert!(field == name && matches!(problem, Problem::TooMany { limit } if limit < 30), "{problem:?}");
    }
    let query = LibraryQuery { conditions: vec!["knee".into(); 100_000], ..LibraryQuery::default() };
    let (field, refused) = problem(world.app().library(&query).unwrap_err());
    assert!(field == "conditions" && matches!(refused, Problem::TooMany { .. }), "{refused:?}");
    let answer = SelfCheckAnswer { question: "where".into(), answer: "middle".into() };
    let (field, refused) = problem(world.app().self_check(&vec![answer; 100_000]).unwrap_err());
    assert!(field == "answers" && matches!(refused, Problem::TooMany { .. }), "{refused:?}");
    let exercise = DraftExercise { item: None, values: Vec::new() };
    let draft = PrescriptionDraft { exercises: vec![exercise; 100_000], ..PrescriptionDraft::default() };
    let (field, refused) = problem(world.app().save_prescription(&draft, now).unwrap_err());
    assert!(field == "exercises" && matches!(refused, Problem::TooMany { .. }), "{refused:?}");
    assert!(world.app().prescription_form(&draft, now).is_err());
    let value = DraftValue { field: "colour".into(), value: "y".into() };
    let draft = PrescriptionDraft { values: vec![value; 100_000], ..PrescriptionDraft::default() };
    assert!(matches!(
        problem(world.app().save_prescription(&draft, now).unwrap_err()).1,
        Problem::TooMany { .. }
    ));
    // A file with more that is wrong than anybody reads.
    let fields: Map<String, Value> = (0..900).map(|number| (format!("f{number}"), json!(1))).collect();
    let bytes =
        Value::Object([("midback_prescription".to_owned(), json!(1))].into_iter().chain(fields).collect());
    let input = PrescriptionInput::File { bytes: bytes.to_string().into_bytes() };
    assert_eq!(world.app().preview_prescription(&input, now).unwrap().problems.len(), 100);
}
