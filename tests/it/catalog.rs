//! The catalog: whole in every language, and grown by adding files.

use std::fs;
use std::path::{Path, PathBuf};

use midback_core::catalog::{Category, Exercise, Named};
use midback_core::{ExerciseId, Hold, Measure, Sides};
use midback_tests::audit::{Data, complaints, nothing_left, reading_grade};

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core")
}

#[test]
fn the_catalog_is_whole_in_every_language() {
    let found = complaints(&Data::read(&core()));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn all_sixteen_are_there_in_two_languages() {
    let data = Data::read(&core());
    let catalog = data.catalog().unwrap();
    assert_eq!(catalog.exercises().len(), 16);
    assert_eq!(data.languages.keys().collect::<Vec<_>>(), ["en", "es"]);
    assert_eq!(catalog.pages().len(), 16);
}

/// The list that is shown and the list that says more of each source are one list.
#[test]
fn every_source_stands_in_the_docs() {
    let docs = fs::read_to_string(core().join("../docs/sources.md")).unwrap();
    let catalog = Data::read(&core()).catalog().unwrap();
    let unknown: Vec<_> =
        catalog.sources().iter().filter(|source| !docs.contains(&format!("`{}`", source.id))).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// What the source article asks for, held against the data.
#[test]
fn every_dose_of_the_article_is_the_articles() {
    let catalog = Data::read(&core()).catalog().unwrap();
    let article = |id: &str| {
        let exercise: &Exercise = catalog.exercise(&ExerciseId::new(id)).unwrap();
        let level = exercise.level(exercise.article_level.unwrap()).unwrap().clone();
        ((level.measure, level.dose.low, level.dose.high, level.sides), exercise.clone(), level)
    };
    let (cat_cow, ..) = article("cat-cow");
    assert_eq!(cat_cow, (Measure::Breaths, 10, 15, Sides::Together));
    let (twist, ..) = article("seated-twist");
    assert_eq!(twist, (Measure::Repetitions, 8, 10, Sides::Each));
    let (_, _, childs_pose) = article("childs-pose");
    assert_eq!((childs_pose.sets.low, childs_pose.sets.high), (2, 3));
    let (fly, exercise, _) = article("reverse-fly");
    assert_eq!(fly, (Measure::Repetitions, 12, 15, Sides::Together));
    assert_eq!(exercise.days_a_week.map(|days| (days.low, days.high)), Some((1, 2)));
    let (expansion, ..) = article("chest-expansion");
    assert_eq!(expansion, (Measure::Rounds, 5, 5, Sides::Together));
    let (row, ..) = article("single-arm-row");
    assert_eq!(row, (Measure::Repetitions, 8, 12, Sides::Each));
    let (superman, _, level) = article("superman");
    assert_eq!(superman, (Measure::Repetitions, 10, 12, Sides::Together));
    assert_eq!(level.hold, Some(Hold::Seconds(5)));
    let (roller, _, level) = article("foam-roll");
    assert_eq!(roller, (Measure::RollerSeconds, 120, 180, Sides::Together));
    assert_eq!(level.spot_seconds.map(|spot| (spot.low, spot.high)), Some((5, 10)));
    let (thread, ..) = article("thread-the-needle");
    assert_eq!(thread, (Measure::Breaths, 3, 5, Sides::Each));
}

/// Where a condition leaves nothing of a kind, the plan has to say so; a new gap must not come unseen.
#[test]
fn a_condition_leaves_something_of_every_kind_or_is_known_not_to() {
    let catalog = Data::read(&core()).catalog().unwrap();
    let gaps = nothing_left(&catalog);
    let after_surgery = gaps.iter().filter(|(condition, _)| *condition == "surgery-trunk").count();
    assert_eq!(after_surgery, Category::all().count() - 1, "everything but walking: {gaps:?}");
    let others: Vec<_> = gaps.into_iter().filter(|(condition, _)| *condition != "surgery-trunk").collect();
    let known = [
        ("osteoporosis", "self-massage"),
        ("pregnancy-from-20", "self-massage"),
        ("surgery-shoulder", "core"),
        ("surgery-shoulder", "static-stretch"),
        ("back-skin", "self-massage"),
        ("no-floor", "self-massage"),
    ];
    assert_eq!(others, known);
}

#[test]
fn the_english_is_easy_to_read() {
    let data = Data::read(&core());
    let english = &data.languages["en"].of_data;
    let grade = |prefix: &dyn Fn(&str) -> bool| {
        let texts: Vec<&str> =
            english.iter().filter(|(id, _)| prefix(id)).map(|(_, wording)| wording.text.as_str()).collect();
        reading_grade(&texts.join("\n"))
    };
    let learn = grade(&|id| id.starts_with("learn-"));
    let all = grade(&|_| true);
    println!("reading grade: all {all:.1}, learn {learn:.1}");
    assert!(all <= 7.0 && learn <= 7.0, "all {all:.1}, learn {learn:.1}");
}

/// The worked example of CONTRIBUTING.md: a made-up exercise and a made-up language, from files alone.
#[test]
fn an_exercise_and_a_language_are_added_by_adding_files() {
    let place = tempfile::tempdir().unwrap();
    copy(&core().join("catalog"), &place.path().join("catalog"));
    copy(&core().join("words"), &place.path().join("words"));
    let write = |name: &str, text: &str| fs::write(place.path().join(name), text).unwrap();
    let exercise = r#"
id = "heel-drop"
category = "range-of-motion"
muscles = ["legs"]
sources = ["article"]

[[levels]]
position = "standing"
equipment = ["wall"]
measure = "repetitions"
voice = ["lift", "lower"]
dose = [6, 8]
sets = [1, 2]
traits = []
"#;
    write("catalog/exercises/heel-drop.toml", exercise);
    let missing = complaints(&Data::read(place.path()));
    assert!(missing.contains(&"ids.txt: heel-drop is not on record".to_owned()), "{missing:?}");
    assert!(missing.contains(&"es: heel-drop-1.steps is missing".to_owned()), "{missing:?}");

    let ids = fs::read_to_string(place.path().join("catalog/ids.txt")).unwrap();
    write("catalog/ids.txt", &format!("{ids}heel-drop\n"));
    let words = "
heel-drop = Heel drop
    .aim = Wakes up the legs.
    .why = An upright back stands on steady legs.
heel-drop-1 = At a wall
    .start = Stand with your hands on the wall.
    .steps =
        Rise onto your toes.
        Let your heels come down.
    .feel = Your calves work.
    .errors = Keep your knees soft.
    .cues =
        Up.
        And down.
";
    for language in ["en", "es"] {
        write(&format!("words/{language}/exercises/heel-drop.ftl"), words);
    }
    assert_eq!(complaints(&Data::read(place.path())), Vec::<String>::new());

    copy(&place.path().join("words/en"), &place.path().join("words/qps"));
    assert_eq!(complaints(&Data::read(place.path())), Vec::<String>::new());
    fs::remove_file(place.path().join("words/qps/exercises/heel-drop.ftl")).unwrap();
    let found = complaints(&Data::read(place.path()));
    assert!(found.contains(&"qps: heel-drop is missing".to_owned()), "{found:?}");
}

/// The audit complains of each kind of mistake: an audit that finds nothing would say nothing.
#[test]
fn the_audit_finds_what_it_is_there_for() {
    let mistakes = [
        (
            "catalog/exercises/plank.toml",
            "substitutes = [\"bird-dog\"]",
            "substitutes = [\"yoga\"]",
            "yoga is no substitute",
        ),
        ("catalog/exercises/cat-cow.toml", "harder_by = \"slower\"\n", "", "its dose is smaller"),
        (
            "catalog/exercises/cat-cow.toml",
            "sources = [\"article\"]",
            "sources = [\"rumour\"]",
            "no source rumour",
        ),
        ("catalog/ids.txt", "\nplank\n", "\nplank\nplank\n", "plank stands twice"),
        ("catalog/ids.txt", "\nplank\n", "\nplank retired\n", "retired and present"),
        ("words/es/exercises/plank.ftl", "    .aim", "    .aims", "plank.aim is missing"),
        ("words/es/today.ftl", "{ $minutes }", "{ $hours }", "asks for what English does not"),
        ("words/es/today.ftl", "today-title = ", "today-titles = ", "today-title is missing"),
        ("words/en/exercises/plank.ftl", "plank = Plank", "plank = Plank!", "shouts"),
    ];
    for (file, right, wrong, complaint) in mistakes {
        let place = tempfile::tempdir().unwrap();
        copy(&core().join("catalog"), &place.path().join("catalog"));
        copy(&core().join("words"), &place.path().join("words"));
        let text = fs::read_to_string(place.path().join(file)).unwrap();
        assert!(text.contains(right), "{file} does not say {right}");
        fs::write(place.path().join(file), text.replacen(right, wrong, 1)).unwrap();
        let found = complaints(&Data::read(place.path()));
        assert!(found.iter().any(|one| one.contains(complaint)), "{complaint}: {found:?}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
