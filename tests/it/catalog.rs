//! The catalog: whole in every language, and grown by adding files.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use midback_core::catalog::{Catalog, Category, Exercise, Named};
use midback_core::screens::library::LibraryQuery;
use midback_core::{ExerciseId, Hold, Measure, Sides};
use midback_tests::audit::{Data, complaints, nothing_left, reading_grade};
use midback_tests::example::{Example, copy_folder};
use midback_tests::{Drawings, World};

pub(crate) fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core")
}

/// What the catalog and the words say, read once for all tests.
pub(crate) static DATA: LazyLock<Data> = LazyLock::new(|| Data::read(&core()));
/// The catalog of it.
pub(crate) static CATALOG: LazyLock<Catalog> = LazyLock::new(|| DATA.catalog().unwrap());

#[test]
fn the_catalog_is_whole_in_every_language() {
    let found = complaints(&DATA);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What is compiled in is what lies in the folders: a person finds every exercise, and is read every page.
#[test]
fn the_app_shows_every_exercise_and_every_page_in_every_language() {
    let listed = |folder: &str| {
        let files = fs::read_dir(core().join(folder)).unwrap().map(|entry| entry.unwrap().path());
        files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    let languages = listed("words");
    assert!(languages.len() > 1 && languages.contains("en"), "{languages:?}");
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    for language in languages {
        world.speak(&language).unwrap();
        let rows = world.app().library(&LibraryQuery::default()).unwrap().rows;
        let exercises: BTreeSet<String> = rows.iter().map(|row| row.exercise.to_string()).collect();
        assert_eq!(exercises, listed("catalog/exercises"), "{language}");
        let groups = world.app().learn("").unwrap().groups;
        let pages: BTreeSet<String> =
            groups.into_iter().flat_map(|group| group.pages).map(|page| page.page).collect();
        assert_eq!(pages, listed("catalog/learn"), "{language}");
    }
}

/// The list that is shown and the list that says more of each source are one list.
#[test]
fn every_source_stands_in_the_docs() {
    let docs = fs::read_to_string(core().join("../docs/sources.md")).unwrap();
    let catalog = &*CATALOG;
    let unknown: Vec<_> =
        catalog.sources().iter().filter(|source| !docs.contains(&format!("`{}`", source.id))).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// What the source article asks for, held against the data.
#[test]
fn every_dose_of_the_article_is_the_articles() {
    let catalog = &*CATALOG;
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
    let catalog = &*CATALOG;
    let gaps = nothing_left(catalog);
    let after_surgery = gaps.iter().filter(|(condition, _)| *condition == "surgery-trunk").count();
    assert_eq!(after_surgery, Category::all().count() - 1, "everything but walking: {gaps:?}");
    let others: Vec<_> = gaps.into_iter().filter(|(condition, _)| *condition != "surgery-trunk").collect();
    let known = [
        ("osteoporosis", "self-massage"),
        ("inflammatory-back", "self-massage"),
        ("rib", "self-massage"),
        ("rib", "static-stretch"),
        ("pregnancy-from-20", "self-massage"),
        ("surgery-shoulder", "core"),
        ("surgery-shoulder", "static-stretch"),
        ("blood-thinners", "self-massage"),
        ("back-skin", "self-massage"),
        ("no-floor", "self-massage"),
    ];
    assert_eq!(others, known);
}

#[test]
fn the_english_is_easy_to_read() {
    let english = &DATA.languages["en"].of_data;
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

/// A copy of what an exercise and a language are made of.
fn copied() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    for folder in ["core/catalog", "core/words", "tests/scripts"] {
        copy_folder(&core().join("..").join(folder), &place.path().join(folder), &|_| true).unwrap();
    }
    place
}

/// The worked example of CONTRIBUTING.md, followed to the letter in a copy: whole in every language but for what a
/// person has to read, and a figure that is a person and keeps the pace. `cargo xtask test --full` builds the copy and
/// plays it.
#[test]
fn an_exercise_and_a_language_are_added_by_adding_files() {
    let contributing = fs::read_to_string(core().join("../CONTRIBUTING.md")).unwrap();
    let example = Example::read(&contributing).unwrap();
    let place = copied();
    example.take_out(place.path()).unwrap();
    let found = || complaints(&Data::read(&place.path().join("core")));
    let before = Data::read(&place.path().join("core")).catalog().unwrap().exercises().len();
    assert_eq!(found(), Vec::<String>::new());

    example.add_exercise(place.path()).unwrap();
    assert_eq!(found(), ["scripts: en/heel-drop is missing", "scripts: es/heel-drop is missing"]);
    let catalog = Data::read(&place.path().join("core")).catalog().unwrap();
    assert_eq!(catalog.exercises().len(), before + 1);
    let drawings = Drawings::read(&place.path().join("core/catalog/figures")).unwrap();
    let drawings: Vec<_> =
        drawings.into_iter().filter(|one| one.exercise == ExerciseId::new("heel-drop")).collect();
    assert_eq!(drawings.len(), 1);
    assert_eq!(crate::bodies::complaints(&drawings), Vec::<String>::new());
    crate::loops::hold(&catalog, &drawings);

    // What the tests write, here without a word in it.
    let scripts = place.path().join("tests/scripts");
    for language in ["en", "es"] {
        fs::write(scripts.join(language).join("heel-drop.txt"), "").unwrap();
    }
    example.add_language(place.path()).unwrap();
    let missing = found();
    assert!(missing.iter().all(|one| one.starts_with("scripts: fr/")), "{missing:?}");
    assert_eq!(missing.len(), catalog.exercises().len() + 1, "of each exercise, and of a session");
    copy_folder(&scripts.join("en"), &scripts.join("fr"), &|_| true).unwrap();
    assert_eq!(found(), Vec::<String>::new());

    // Everything that it adds is needed: without any one of its files the audit says so.
    for (file, _) in &example.files {
        let away = place.path().join("away");
        fs::rename(place.path().join(file), &away).unwrap();
        assert_ne!(found(), Vec::<String>::new(), "{} is not missed", file.display());
        fs::rename(&away, place.path().join(file)).unwrap();
    }
    let followed = fs::read_to_string(place.path().join("core/catalog/ids.txt")).unwrap();
    example.take_out(place.path()).unwrap();
    assert_eq!(found(), Vec::<String>::new(), "it can be taken out, and followed anew");
    example.add_exercise(place.path()).unwrap();
    example.add_language(place.path()).unwrap();
    assert_eq!(fs::read_to_string(place.path().join("core/catalog/ids.txt")).unwrap(), followed);
    fs::remove_file(place.path().join("core/words/fr/exercises/heel-drop.ftl")).unwrap();
    assert!(found().contains(&"fr: heel-drop is missing".to_owned()), "{:?}", found());
}

/// What CONTRIBUTING.md says is followed as it stands there.
#[test]
fn the_worked_example_is_what_is_written() {
    let written = "# Contributing\n\n```toml\nelsewhere\n```\n\n## A worked example: two\n\n1. In `a/b.toml`:\n\n   \
                   ```toml\n   one = 1\n\n     two\n   ```\n\n   Then `c/d.rs` is not it.\n\n2. A line at the end of\n   \
                   `e/f.txt`. It stays:\n\n   ```text\n   three\n   ```\n\n```sh\ncp -r g h\nUPDATE=1 do it\n```\n\n## Rules\n\n\
                   ```sh\nnothing\n```\n";
    let expected = Example {
        files: vec![("a/b.toml".into(), "one = 1\n\n  two\n".into())],
        ends: vec![("e/f.txt".into(), "three\n".into())],
        copies: vec![("g".into(), "h".into())],
        commands: vec!["UPDATE=1 do it".into()],
    };
    assert_eq!(Example::read(written), Ok(expected));
    assert!(Example::read("# Contributing").is_err());
    let nameless = written.replace("`a/b.toml`", "a file");
    assert!(Example::read(&nameless).unwrap_err().contains("one = 1"));
}

/// The audit complains of each kind of mistake: an audit that finds nothing would say nothing.
#[test]
fn the_audit_finds_what_it_is_there_for() {
    let mistakes = [
        (
            "core/catalog/exercises/plank.toml",
            "substitutes = [\"bird-dog\"]",
            "substitutes = [\"yoga\"]",
            "yoga is no substitute",
        ),
        ("core/catalog/exercises/cat-cow.toml", "harder_by = \"slower\"\n", "", "its dose is smaller"),
        (
            "core/catalog/exercises/cat-cow.toml",
            "sources = [\"article\"]",
            "sources = [\"rumour\"]",
            "no source rumour",
        ),
        ("core/catalog/ids.txt", "\nplank\n", "\nplank\nplank\n", "plank stands twice"),
        ("core/catalog/ids.txt", "\nplank\n", "\nplank retired\n", "retired and present"),
        ("core/catalog/ids.txt", "\nplank/5\n", "\nplank/5\nplank/9 retired\n", "plank-9 is missing"),
        ("core/catalog/exercises/plank.toml", "id = 4\n", "id = 6\n", "plank/6 is not on record"),
        (
            "core/catalog/figures/plank.toml",
            "[[levels]] # one foot lifted",
            "[[levels]]\nid = 6\nlike = 1\n\n[[levels]] # one foot lifted",
            "plank has the levels 1, 2, 3, 4, 5; drawn are 1, 2, 3, 4, 6, 5",
        ),
        ("core/words/es/exercises/plank.ftl", "    .aim", "    .aims", "plank.aim is missing"),
        ("core/words/es/today.ftl", "{ $minutes }", "{ $hours }", "asks for what English does not"),
        ("core/words/es/today.ftl", "today-title = ", "today-titles = ", "today-title is missing"),
        ("core/words/en/exercises/plank.ftl", "plank = Plank", "plank = Plank!", "shouts"),
        (
            "core/words/es/learn/stretching.ftl",
            "A menudo sí. Depende",
            "A menudo sí (por confirmar). Depende",
            "es: learn-stretching-often shows a note to ourselves",
        ),
        (
            "core/words/en/today.ftl",
            "today-title = Today",
            "today-title = Today (to be confirmed)",
            "en: today-title shows a note to ourselves",
        ),
        (
            "core/catalog/sources.toml",
            "Pain 2001;94(2):149-158.",
            "Pain 2001;94(2):149-158. (Pages to be confirmed.)",
            "sources: nrs-mcid shows a note to ourselves",
        ),
    ];
    for (file, right, wrong, complaint) in mistakes {
        let place = copied();
        let file = place.path().join(file);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(right), "{} does not say {right}", file.display());
        fs::write(&file, text.replacen(right, wrong, 1)).unwrap();
        let found = complaints(&Data::read(&place.path().join("core")));
        assert!(found.iter().any(|one| one.contains(complaint)), "{complaint}: {found:?}");
    }
}
