//! How fast is it? `cargo bench -p midback-tests`; the figures stand in `docs/speed.md`.
//!
//! Machines are noisy: compare the figures of one run with one another, not with those of another machine.

use divan::{Bencher, black_box};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use midback_core::figure::Figure;
use midback_core::screens::history::HistoryQuery;
use midback_core::screens::library::LibraryQuery;
use midback_core::screens::report::ReportKind;
use midback_core::{
    Device, ExerciseId, LevelId, LiveCommand, Midback, Moment, Paper, PartKind, ProgressRange, SessionId,
    Work,
};
use midback_tests::audit::Data;
use midback_tests::{Bell, World, live, twelve_weeks, weeks};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use tempfile::TempDir;

fn main() {
    divan::main();
    // Nobody clears away what is static.
    HISTORIES.lock().expect("nobody failed with it in hand").clear();
    YEARS.lock().expect("nobody failed with it in hand").clear();
}

const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

fn device(language: &str) -> Device {
    Device { languages: vec![language.into()], region: String::new(), hour24: true, first_weekday: 1 }
}

fn app(folder: &TempDir) -> Midback {
    Midback::open(folder.path(), [1; 16], &device("en")).expect("it opens")
}

/// Parsing all exercises, pages, cautions and sources.
#[divan::bench]
fn catalog_parsed(bencher: Bencher) {
    let data = Data::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core"));
    bencher.bench_local(|| black_box(data.catalog()).is_ok());
}

/// Parsing the words of one language, as the core does it the first time.
#[divan::bench(args = ["en", "es"])]
fn words_parsed(bencher: Bencher, language: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/words").join(language);
    let inside = ["", "catalog", "exercises", "learn"].map(|name| folder.join(name));
    let files: Vec<String> = inside
        .iter()
        .flat_map(|folder| fs::read_dir(folder).expect("a folder of words"))
        .filter_map(|entry| fs::read_to_string(entry.ok()?.path()).ok())
        .collect();
    bencher.bench_local(|| {
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().expect("a language")]);
        for file in &files {
            let resource = FluentResource::try_new(file.clone()).expect("words");
            bundle.add_resource(resource).expect("no word twice");
        }
        black_box(&bundle).get_message("today-title").is_some()
    });
}

/// Opening data that is there, with catalog and words parsed before: what a second opening costs.
#[divan::bench]
fn opened_again(bencher: Bencher) {
    let folder = tempfile::tempdir().expect("a folder");
    drop(app(&folder));
    bencher.bench_local(|| black_box(app(&folder)));
}

/// The Today screen of a first day.
#[divan::bench]
fn today(bencher: Bencher) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(&folder);
    bencher.bench_local(|| black_box(app.today(NOW)).is_ok());
}

/// Six exercises of a therapist's, which take about twenty minutes.
const TWENTY_MINUTES: &str = r#"import {"midback_prescription": 1, "source": "A. Therapist", "issued": "2026-03-20", "exercises": [
    {"exercise": "cat-cow", "level": 2, "sets": 2, "breaths": 14, "days_per_week": 7},
    {"exercise": "open-book", "level": 2, "sets": 2, "repetitions": 8, "days_per_week": 7},
    {"exercise": "bird-dog", "level": 3, "sets": 2, "repetitions": 6, "hold_seconds": 5, "days_per_week": 7},
    {"exercise": "superman", "level": 3, "sets": 3, "repetitions": 8, "hold_seconds": 3, "days_per_week": 7},
    {"exercise": "plank", "level": 3, "sets": 3, "seconds": 20, "days_per_week": 7},
    {"exercise": "thread-the-needle", "level": 2, "sets": 1, "breaths": 5, "days_per_week": 7}]}"#;

/// A session of about twenty minutes.
fn long_session(folder: &TempDir) -> (World, SessionId) {
    let mut world = World::ready(folder.path()).expect("a phone");
    assert_eq!(live(&mut world, "choose minutes 20; choose exercises 6"), "");
    assert_eq!(live(&mut world, &TWENTY_MINUTES.replace('\n', " ")), "");
    assert_eq!(live(&mut world, "start"), "");
    let session = world.session().expect("a session");
    let now = world.now();
    let left =
        world.app().live(session, now).expect("a player").frame(0, now).motion.session_left_ms / 60_000;
    assert!((18..=23).contains(&left), "{left} minutes");
    (world, session)
}

/// A player for a session: its facts read, its script made.
#[divan::bench]
fn script(bencher: Bencher) {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut world, session) = long_session(&folder);
    let now = world.now();
    bencher.bench_local(|| black_box(world.app().live(session, now)).is_ok());
}

/// One frame of a session a thirtieth of a second after the last: while it counts down to its first set, and in that.
#[divan::bench(args = ["before a set", "in a set"])]
fn player_frame(bencher: Bencher, at: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut world, session) = long_session(&folder);
    let now = world.now();
    let mut player = world.app().live(session, now).expect("a player");
    player.act(0, now, LiveCommand::Start).expect("it starts");
    let clock = if at == "in a set" { 20_000 } else { 3_000 };
    let frame = player.frame(clock, now);
    assert_eq!(frame.view.part == PartKind::Set, at == "in a set");
    bencher.with_inputs(|| player.clone()).bench_local_values(|mut player| {
        let frame = player.frame(clock + 33, now);
        black_box((frame, player))
    });
}

/// The Today screen after twelve weeks, and the plan.
#[divan::bench(args = ["today", "plan"])]
fn after_twelve_weeks(bencher: Bencher, screen: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    twelve_weeks(folder.path(), NOW).expect("a history");
    let mut app = app(&folder);
    bencher.bench_local(|| match screen {
        "today" => black_box(app.today(NOW)).is_ok(),
        _ => black_box(app.plan(NOW)).is_ok(),
    });
}

/// The same after one year and after four, with as much done in the last weeks of both: what a question reads is bounded.
#[divan::bench(args = [("today", 52), ("today", 208), ("plan", 52), ("plan", 208)])]
fn after_years(bencher: Bencher, (screen, of_weeks): (&str, i64)) {
    let folder = tempfile::tempdir_in(in_memory()).expect("a folder");
    for file in fs::read_dir(history_of(of_weeks)).expect("a history") {
        let file = file.expect("a file of it");
        fs::copy(file.path(), folder.path().join(file.file_name())).expect("a copy");
    }
    let mut app = app(&folder);
    bencher.bench_local(|| match screen {
        "today" => black_box(app.today(NOW)).is_ok(),
        _ => black_box(app.plan(NOW)).is_ok(),
    });
}

/// The reminders of fourteen days, of a person with so many weeks of history: facts read, times settled, texts made.
#[divan::bench(args = [12, 52, 208])]
fn reminders(bencher: Bencher, of_weeks: i64) {
    let folder = tempfile::tempdir_in(in_memory()).expect("a folder");
    for file in fs::read_dir(history_of(of_weeks)).expect("a history") {
        let file = file.expect("a file of it");
        fs::copy(file.path(), folder.path().join(file.file_name())).expect("a copy");
    }
    let (mut app, bell) = (app(&folder), Bell::default());
    bencher.bench_local(|| black_box(app.reminders(&bell.phone, &bell.changes, NOW)).is_ok());
}

/// The next one alone, of a plan that was made so many years ago, with the one that asks to open the app.
#[divan::bench(args = [0, 1, 10])]
fn next_reminder(bencher: Bencher, years: i64) {
    let folder = tempfile::tempdir_in(in_memory()).expect("a folder");
    let begun = Moment { epoch_ms: NOW.epoch_ms - years * 365 * 24 * 3_600_000, ..NOW };
    let mut world = World::open_at(folder.path(), begun, [1; 16]).expect("a phone");
    world.set_up().expect("a plan");
    world.check(&[]).expect("a symptom check");
    world.bell.phone.limit = 2;
    world.set_clock(NOW);
    assert_eq!(world.wanted().expect("a list").len(), 2);
    bencher.bench_local(|| black_box(world.wanted()).is_ok());
}

/// A folder with a history of so many weeks, made once for every screen that is measured on it: four years take minutes.
/// It lasts until the last figure is there.
fn history_of(of_weeks: i64) -> PathBuf {
    let mut made = HISTORIES.lock().expect("nobody failed with it in hand");
    let history = made.entry(of_weeks).or_insert_with(|| {
        let folder = tempfile::tempdir_in(in_memory()).expect("a folder");
        weeks(folder.path(), NOW, of_weeks).expect("a history");
        folder
    });
    history.path().to_owned()
}

static HISTORIES: Mutex<BTreeMap<i64, TempDir>> = Mutex::new(BTreeMap::new());

/// Where no disk is waited for after each of some ten thousands of commands, where there is such a place.
fn in_memory() -> &'static Path {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory } else { Path::new(".") }
}

/// What there is to look back on after one year and after ten of a session every day, 24 sets each: Progress by its range,
/// the history, the calendar, and the page for a professional.
#[divan::bench(args = [
    ("twelve weeks", 1), ("twelve weeks", 10), ("year", 1), ("year", 10), ("two years", 1), ("two years", 10),
    ("history", 1), ("history", 10), ("calendar", 1), ("calendar", 10),
    ("page", 1), ("page", 10),
])]
fn looking_back(bencher: Bencher, (what, of_years): (&str, u32)) {
    let folder = tempfile::tempdir_in(in_memory()).expect("a folder");
    for file in fs::read_dir(every_day(of_years)).expect("a history") {
        let file = file.expect("a file of it");
        fs::copy(file.path(), folder.path().join(file.file_name())).expect("a copy");
    }
    let mut app = app(&folder);
    let (from, until) = ("2026-01-05", "2026-03-28");
    let days = [from, until].map(|day| day.parse().expect("a day"));
    let page = ReportKind::Page { paper: Paper::A4 };
    bencher.bench_local(|| match what {
        "twelve weeks" => black_box(app.progress(ProgressRange::TwelveWeeks, NOW)).is_ok(),
        "year" => black_box(app.progress(ProgressRange::Year, NOW)).is_ok(),
        "two years" => black_box(app.progress(ProgressRange::TwoYears, NOW)).is_ok(),
        "history" => black_box(app.history(&HistoryQuery::default(), NOW)).is_ok(),
        "calendar" => black_box(app.calendar(None, NOW)).is_ok(),
        _ => black_box(app.report_file(page, days[0], days[1], NOW)).is_ok(),
    });
}

/// Keeping and moving a year and ten years of every day: a copy saved, as it is and locked; brought in where nothing is, where all
/// of it is, and looked at before; a backup made, and looked into.
#[divan::bench(sample_count = 3, args = [
    ("save", 1), ("save", 10), ("save locked", 1), ("save locked", 10), ("bring in", 1), ("bring in", 10),
    ("bring in again", 1), ("bring in again", 10), ("back up", 1), ("back up", 10), ("look into", 1), ("look into", 10),
])]
fn keeping(bencher: Bencher, (what, of_years): (&str, u32)) {
    let folder = tempfile::tempdir_in(in_memory()).expect("a folder");
    for file in fs::read_dir(every_day(of_years)).expect("a history") {
        let file = file.expect("a file of it");
        fs::copy(file.path(), folder.path().join(file.file_name())).expect("a copy");
    }
    let mut app = app(&folder);
    let copy = folder.path().join("copy.json");
    let (reader, work) = (app.data_reader().expect("a reader"), Work::default());
    reader.export(&copy, None, &work).expect("a copy");
    reader.back_up(NOW, &work).expect("a backup");
    let backup = app.data(NOW).expect("a screen").backups.rows.remove(0).name;
    let size = |path: &Path| fs::metadata(path).map_or(0, |file| file.len()) / 1_000;
    if what == "save" {
        let (data, packed) =
            (folder.path().join("midback.sqlite"), folder.path().join("backups").join(&backup));
        println!(
            "{of_years} years: data {} kB, copy {} kB, backup {} kB",
            size(&data),
            size(&copy),
            size(&packed)
        );
    }
    let fresh = || {
        let folder = tempfile::tempdir_in(in_memory()).expect("a folder");
        let device =
            Device { languages: vec!["en".into()], region: "GB".into(), hour24: true, first_weekday: 1 };
        let app = Midback::open(folder.path(), [9; 16], &device).expect("an empty folder opens");
        (app, folder)
    };
    match what {
        "bring in" => bencher.with_inputs(fresh).bench_local_refs(|(app, _)| {
            app.bring_in(&copy, None, NOW, &Work::default()).expect("a history")
        }),
        "bring in again" => {
            bencher.bench_local(|| app.bring_in(&copy, None, NOW, &Work::default()).expect("nothing new"));
        }
        "back up" => bencher.bench_local(|| reader.back_up(NOW, &work).expect("a backup")),
        "look into" => {
            bencher.bench_local(|| app.restore_preview(&backup, NOW, &Work::default()).expect("a backup"));
        }
        "save" => bencher.bench_local(|| reader.export(&copy, None, &work).expect("a copy")),
        _ => {
            bencher
                .bench_local(|| reader.export(&copy, Some("four words by chance"), &work).expect("a copy"));
        }
    }
}

/// A folder with so many years of every day, made once.
fn every_day(of_years: u32) -> PathBuf {
    let mut made = YEARS.lock().expect("nobody failed with it in hand");
    let folder = made.entry(of_years).or_insert_with(|| {
        let folder = tempfile::tempdir_in(in_memory()).expect("a folder");
        midback_core::simulate::years(folder.path(), of_years * 365, 1, NOW).expect("a history");
        folder
    });
    folder.path().to_owned()
}

static YEARS: Mutex<BTreeMap<u32, TempDir>> = Mutex::new(BTreeMap::new());

/// Every exercise; one word; one word with a slip.
#[divan::bench(args = ["", "plank", "rodilo"])]
fn library(bencher: Bencher, search: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(&folder);
    let query = LibraryQuery { search: search.into(), ..LibraryQuery::default() };
    bencher.bench_local(|| black_box(app.library(&query)).is_ok());
}

const FIGURES: [(&str, u8); 3] = [("cat-cow", 2), ("seated-twist", 3), ("superman", 5)];

/// The first picture of an exercise, from its file of keyframes.
#[divan::bench(args = FIGURES)]
fn first_frame(bencher: Bencher, (exercise, level): (&str, u8)) {
    let id = ExerciseId::new(exercise);
    bencher.bench_local(|| black_box(Figure::of(&id, LevelId::new(level)).expect("a figure").frame(0.0)));
}

/// A whole loop, as the bytes that cross to the phone.
#[divan::bench(args = FIGURES, sample_count = 10, sample_size = 1)]
fn whole_loop(bencher: Bencher, (exercise, level): (&str, u8)) {
    let id = ExerciseId::new(exercise);
    bencher
        .bench_local(|| black_box(Figure::of(&id, LevelId::new(level)).expect("a figure").whole().bytes()));
}
