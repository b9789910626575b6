//! Damage: what a phone's storage can do to the saved data, and that it is told and never acted on.

use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

use midback_core::catalog::{Caution, Condition};
use midback_core::screens::history::HistoryQuery;
use midback_core::screens::today::TodayState;
use midback_core::{Error, ExerciseId, LevelId, Moment, ProgressRange, SessionKind};
use midback_tests::{World, live};
use rusqlite::{Connection, OptionalExtension};

use crate::catalog::CATALOG;

const DATA: &str = "midback.sqlite";
const LOG: &str = "midback.sqlite-wal";
const NOTE: &str = "midback.note";

/// The files of a folder, with what is in them.
type Files = Vec<(String, Vec<u8>)>;

fn files(folder: &Path) -> Files {
    let mut found: Files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
        })
        // What several processes share is made anew by the first, and so is a log with nothing in it.
        .filter(|(name, bytes)| !name.ends_with("-shm") && (name != LOG || !bytes.is_empty()))
        .collect();
    found.sort();
    found
}

fn put(files: &Files, folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).unwrap();
    }
}

/// Where nothing waits for a disk, if there is such a place.
fn quick_folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

/// A life of some days, at the end of which the story is told; closed, or as a crash leaves it.
fn lived(story: &str, closed: bool) -> (Files, Moment) {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    // Closed once in between: a part of it is in the file, and a part in its log.
    let days = "session 1 2; next day; pain 3; walk 12; session 2 4; reopen; next day; session 1 3; check-in 3 5; next day";
    assert_eq!(live(&mut world, days), "");
    assert_eq!(live(&mut world, story), "");
    let now = world.now();
    if closed {
        world.app().close();
    }
    let files = files(folder.path());
    assert_eq!(files.iter().any(|(name, bytes)| name == LOG && !bytes.is_empty()), !closed);
    (files, now)
}

/// SplitMix64: the same flips in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % sides as u64).unwrap()
    }
}

/// How many bits are flipped, one at a time; `PROPTEST_CASES` asks for more before a release.
fn flips() -> usize {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
    16 * cases
}

/// What the screens say.
type Screens = Vec<Result<String, Error>>;

/// The exercises of a session with their levels, or why none starts.
type Start = Result<Vec<(String, u8)>, Error>;

/// What every screen says.
fn screens(world: &mut World) -> Screens {
    fn shown<T: Debug>(screen: Result<T, Error>) -> Result<String, Error> {
        screen.map(|screen| format!("{screen:?}"))
    }
    let now = world.now();
    let app = world.app();
    vec![
        shown(app.today(now)),
        shown(app.plan(now)),
        shown(app.settings(now)),
        shown(app.history(&HistoryQuery::default(), now)),
        shown(app.progress(ProgressRange::TwelveWeeks, now)),
        shown(app.calendar(None, now)),
        shown(app.symptom_notice(now)),
        shown(app.symptom_check(now)),
        shown(app.prescription(now)),
    ]
}

/// The exercises of the session that starts, with their levels; or why none does.
fn starts(world: &mut World) -> Start {
    let now = world.now();
    world.app().start_session(SessionKind::Planned, now)?;
    let db = Connection::open(world.folder().join(DATA)).unwrap();
    let sql = "SELECT body FROM fact NOT INDEXED WHERE kind = 'session-started' ORDER BY id DESC LIMIT 1";
    // A flipped bit can keep the row from being found by this reader too: then nothing can be said of it.
    let Some(body) = db.query_row(sql, [], |row| row.get::<_, String>(0)).optional().unwrap() else {
        return Ok(Vec::new());
    };
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    let decisions = body["decisions"].as_array().unwrap().iter();
    let named = decisions.map(|decision| {
        let level = u8::try_from(decision["level"].as_u64().unwrap()).unwrap();
        (decision["exercise"].as_str().unwrap().to_owned(), level)
    });
    Ok(named.collect())
}

/// Whether somebody with that condition may do none of an exercise's level.
fn is_out(condition: Condition, (exercise, level): &(String, u8)) -> bool {
    let exercise = CATALOG.exercise(&ExerciseId::new(exercise)).unwrap();
    CATALOG.cautions().of(condition, exercise, exercise.level(LevelId::new(*level)).unwrap()) == Caution::Out
}

/// What came of the flips.
#[derive(Debug, Default)]
struct Count {
    flips: usize,
    not_opened: usize,
    started: usize,
    /// With other exercises than without damage.
    started_otherwise: usize,
    /// With an exercise that a condition rules out.
    ruled_out: usize,
    refused: usize,
    screens: usize,
    told: usize,
    otherwise: usize,
}

/// Flips one bit at a time, anywhere, and counts what the app says of it.
fn flip_bits(files: &Files, now: Moment, condition: Option<Condition>, seed: u64) -> Count {
    let folder = quick_folder();
    let open = || World::open_at(folder.path(), now, [8; 16]);
    put(files, folder.path());
    let mut world = open().unwrap();
    let (right, right_start) = (screens(&mut world), starts(&mut world));
    drop(world);
    let bits: Vec<(usize, usize)> = files
        .iter()
        .enumerate()
        .filter(|(_, (name, _))| name != NOTE)
        .map(|(at, (_, bytes))| (at, bytes.len() * 8))
        .collect();
    let all: usize = bits.iter().map(|(_, bits)| bits).sum();
    let mut dice = Dice(seed);
    // A log is told of at once, whichever bit it is.
    let has_log = files.iter().any(|(name, _)| name == LOG);
    let mut count = Count { flips: if has_log { flips() / 4 } else { flips() }, ..Count::default() };
    for _ in 0..count.flips {
        let mut bit = dice.roll(all);
        let mut damaged = files.clone();
        for (at, bits) in &bits {
            if bit < *bits {
                damaged[*at].1[bit / 8] ^= 1 << (bit % 8);
                break;
            }
            bit -= bits;
        }
        put(&damaged, folder.path());
        let Ok(mut world) = open() else {
            count.not_opened += 1;
            continue;
        };
        for (found, right) in screens(&mut world).into_iter().zip(&right) {
            count.screens += 1;
            match found {
                Err(_) => count.told += 1,
                Ok(found) => {
                    let otherwise = right.as_ref() != Ok(&found);
                    count.otherwise += usize::from(otherwise);
                }
            }
        }
        match starts(&mut world) {
            Err(_) => count.refused += 1,
            Ok(_) if right_start.is_err() => panic!("a session started: {count:?}"),
            Ok(session) => {
                count.started += 1;
                let otherwise = Ok(&session) != right_start.as_ref();
                count.started_otherwise += usize::from(otherwise);
                let out =
                    condition.is_some_and(|condition| session.iter().any(|done| is_out(condition, done)));
                count.ruled_out += usize::from(otherwise && out);
            }
        }
    }
    println!("{count:?}");
    count
}

/// What is derived from history alone may still lack a session that an index hides; nearly always that is told too.
fn nearly_all_is_told(count: &Count) {
    assert!(count.otherwise * 200 <= count.screens, "screens said something else: {count:?}");
}

#[test]
fn a_flipped_bit_never_starts_a_session_that_a_symptom_keeps_closed() {
    for closed in [true, false] {
        let (files, now) = lived("check new chest", closed);
        let count = flip_bits(&files, now, None, 1);
        assert_eq!(count.started, 0);
        nearly_all_is_told(&count);
    }
}

#[test]
fn a_flipped_bit_never_takes_a_condition_away() {
    for closed in [true, false] {
        let (files, now) = lived("choose conditions osteoporosis", closed);
        let count = flip_bits(&files, now, Some(Condition::Osteoporosis), 2);
        assert_eq!(count.ruled_out, 0, "a session was started with what the condition rules out");
        // Nearly any bit of a log is told when the file is opened.
        assert!(count.started > 0 || !closed, "nothing started at all: {count:?}");
        nearly_all_is_told(&count);
    }
}

fn without(files: &Files, name: &str) -> Files {
    files.iter().filter(|(other, _)| other != name).cloned().collect()
}

fn with(files: &Files, name: &str, change: impl Fn(&mut Vec<u8>)) -> Files {
    let mut changed = files.clone();
    let (_, bytes) = changed.iter_mut().find(|(other, _)| other == name).unwrap();
    change(bytes);
    changed
}

/// Opens a folder with these files, and wants to be told that the end is missing; nothing there may change.
fn is_incomplete(damaged: &Files, now: Moment, what: &str) {
    let folder = quick_folder();
    put(damaged, folder.path());
    for _ in 0..2 {
        let error = World::open_at(folder.path(), now, [8; 16]).expect_err(what);
        let file = folder.path().join(DATA).display().to_string();
        let told = matches!(&error, Error::Incomplete { file: told, found, known } if *told == file && found < known);
        assert!(told, "{what}: {error:?}");
        let after = files(folder.path());
        let expected: Files =
            damaged.iter().filter(|(name, bytes)| name != LOG || !bytes.is_empty()).cloned().collect();
        assert!(after == expected, "{what}: something was written");
    }
}

/// How much of a log counts. It begins anew in the same file after a checkpoint: what follows is of before, as the salt of each
/// frame says (SQLite's file format, section 4.1).
fn written(log: &[u8]) -> usize {
    const HEADER: usize = 32;
    const OF_A_FRAME: usize = 24;
    let page = u32::from_be_bytes(log[8..12].try_into().unwrap()) as usize;
    let frames = log[HEADER..].chunks_exact(OF_A_FRAME + page);
    let count = frames.take_while(|frame| frame[8..16] == log[16..24]).count();
    assert!(count > 1, "{count} frames");
    HEADER + count * (OF_A_FRAME + page)
}

#[test]
fn a_log_or_a_file_that_lost_its_end_is_told() {
    let (files, now) = lived("check new chest", false);
    let half = |bytes: &mut Vec<u8>| bytes.truncate(written(bytes) / 2);
    is_incomplete(&without(&files, LOG), now, "no log");
    is_incomplete(&with(&files, LOG, Vec::clear), now, "an emptied log");
    is_incomplete(&with(&files, LOG, half), now, "half a log");
    is_incomplete(&with(&files, LOG, |bytes| bytes.fill(0xA5)), now, "garbage for a log");
    is_incomplete(&with(&files, LOG, |bytes| bytes[24..].fill(0)), now, "a log of zeroes");
    is_incomplete(&with(&without(&files, LOG), DATA, Vec::clear), now, "an emptied file");
    is_incomplete(&with(&files, DATA, Vec::clear), now, "an emptied file with its log");
    is_incomplete(&without(&without(&files, LOG), DATA), now, "no file");
    let (older, _) = lived("", true);
    let note = files.iter().find(|(name, _)| name == NOTE).unwrap();
    let mut replaced = without(&older, NOTE);
    replaced.insert(0, note.clone());
    is_incomplete(&replaced, now, "an older file");
}

/// Opens a folder with these files: it is refused, and nothing there changes; or what is answered is what was answered before
/// the damage, and so is the session that starts. Whether it was refused.
fn told_or_the_same(damaged: &Files, right: &(Screens, Start), now: Moment, what: &str) -> bool {
    let folder = quick_folder();
    put(damaged, folder.path());
    match World::open_at(folder.path(), now, [8; 16]) {
        Err(error) => {
            let typed = matches!(error, Error::Incomplete { .. } | Error::Damaged { .. });
            assert!(typed, "{what}: {error:?}");
            let is_log = |name: &str, bytes: &[u8]| name == LOG && bytes.is_empty();
            let expected: Files =
                damaged.iter().filter(|(name, bytes)| !is_log(name, bytes)).cloned().collect();
            assert!(files(folder.path()) == expected, "{what}: something was written");
            true
        }
        Ok(mut world) => {
            for (found, right) in screens(&mut world).into_iter().zip(&right.0) {
                match found {
                    Err(error) => assert!(matches!(error, Error::Damaged { .. }), "{what}: {error:?}"),
                    Ok(found) => assert_eq!(Ok(&found), right.as_ref(), "{what}"),
                }
            }
            match starts(&mut world) {
                Err(error) if right.1.is_ok() => {
                    assert!(matches!(error, Error::Damaged { .. }), "{what}: {error:?}");
                }
                found => assert_eq!(found, right.1, "{what}"),
            }
            false
        }
    }
}

/// What is answered without damage, and what starts.
fn undamaged(files: &Files, now: Moment) -> (Screens, Start) {
    let folder = quick_folder();
    put(files, folder.path());
    let mut world = World::open_at(folder.path(), now, [8; 16]).unwrap();
    (screens(&mut world), starts(&mut world))
}

/// Lengths at which something of so many bytes is cut off: at a border, and between two.
fn cuts(whole: usize, border: usize) -> impl Iterator<Item = usize> {
    let every = (whole / border * 2).div_ceil(flips() / 16).max(1);
    let all = (0..whole / border).flat_map(move |piece| [piece * border, piece * border + border / 3]);
    all.enumerate().filter(move |(number, _)| number % every == 0).map(|(_, cut)| cut)
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_told_or_says_the_same() {
    let (files, now) = lived("choose conditions osteoporosis", true);
    let right = undamaged(&files, now);
    let whole = files.iter().find(|(name, _)| name == DATA).unwrap().1.len();
    let mut refused = 0;
    let lengths: Vec<usize> = cuts(whole, 4_096).collect();
    for length in &lengths {
        let cut = with(&files, DATA, |bytes| bytes.truncate(*length));
        refused += usize::from(told_or_the_same(&cut, &right, now, &format!("{length} of {whole} bytes")));
    }
    assert!(refused > 0 && lengths.len() > 30, "{refused} of {}", lengths.len());
}

#[test]
fn a_log_that_is_cut_off_anywhere_is_told_or_says_the_same() {
    let (files, now) = lived("choose conditions osteoporosis", false);
    let right = undamaged(&files, now);
    let log = &files.iter().find(|(name, _)| name == LOG).unwrap().1;
    let (whole, frame) = (written(log), 4_096 + 24);
    let mut refused = 0;
    let lengths: Vec<usize> = cuts(whole, frame).map(|cut| cut + 32).collect();
    for length in &lengths {
        let cut = with(&files, LOG, |bytes| bytes.truncate(*length));
        refused += usize::from(told_or_the_same(&cut, &right, now, &format!("{length} of {whole} bytes")));
    }
    // All but the very last holds less than was acknowledged.
    assert!(refused * 10 >= lengths.len() * 9, "{refused} of {}", lengths.len());
}

/// Bits of the page that says which tables there are, and of what: no statement fits them any more.
#[test]
fn tables_that_are_called_otherwise_are_damage() {
    for (name, other) in [("offset_minutes", "offset_minutez"), ("subject ", "subjekt ")] {
        let folder = quick_folder();
        let mut world = World::ready(folder.path()).unwrap();
        let now = world.now();
        world.app().close();
        let db = Connection::open(folder.path().join(DATA)).unwrap();
        let sql =
            "UPDATE sqlite_schema SET sql = replace(sql, ?1, ?2) WHERE type = 'table' AND name = 'fact'";
        db.pragma_update(None, "writable_schema", true).unwrap();
        assert_eq!(db.execute(sql, (name, other)).unwrap(), 1);
        drop(db);
        let is_damage = |error: &Error| assert!(matches!(error, Error::Damaged { .. }), "{name}: {error:?}");
        match World::open_at(folder.path(), now, [8; 16]) {
            Err(error) => is_damage(&error),
            Ok(mut world) => {
                let told: Vec<Error> = screens(&mut world).into_iter().filter_map(Result::err).collect();
                assert!(!told.is_empty(), "{name}: nobody noticed");
                told.iter().for_each(is_damage);
            }
        }
    }
}

/// What is refused is left for whoever can still read something of it: a log, too, of which SQLite can read nothing.
#[test]
fn a_log_beside_data_that_is_refused_is_left_alone() {
    let (files, now) = lived("check new chest", false);
    let damaged = with(&without(&files, NOTE), DATA, |bytes| bytes[4_096..].fill(0xA5));
    let damaged = with(&damaged, LOG, |bytes| bytes[..32].fill(0xA5));
    let folder = quick_folder();
    put(&damaged, folder.path());
    let error = World::open_at(folder.path(), now, [8; 16]).expect_err("it opened");
    assert!(matches!(error, Error::Damaged { .. }), "{error:?}");
    let names = |files: &Files| files.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let found = super::damage::files(folder.path());
    assert_eq!(names(&found), names(&damaged));
    assert!(found == damaged, "something was changed");
}

/// What several processes share is in memory and in a file of that name, which outlives them all.
#[test]
fn garbage_in_what_processes_share_is_no_damage() {
    const SHARED: &str = "midback.sqlite-shm";
    for closed in [true, false] {
        let (files, now) = lived("check new chest", closed);
        let right = undamaged(&files, now);
        for garbage in [vec![0xA5; 32_768], vec![0; 32_768], b"short".to_vec(), vec![0xFF; 100_000]] {
            let mut files = files.clone();
            files.push((SHARED.to_owned(), garbage));
            let folder = quick_folder();
            put(&files, folder.path());
            let mut world = World::open_at(folder.path(), now, [8; 16]).unwrap();
            assert_eq!((screens(&mut world), starts(&mut world)), right, "{closed}");
        }
    }
}

#[test]
fn a_note_that_is_behind_or_missing_or_torn_is_no_damage() {
    let (files, now) = lived("check new chest", false);
    let torn = |bytes: &mut Vec<u8>| bytes.truncate(40);
    let behind = {
        let (_, older) = lived("", true);
        let (before, _) = lived("", true);
        assert_eq!(older, now);
        before.into_iter().find(|(name, _)| name == NOTE).unwrap().1
    };
    for (what, files) in [
        ("as it was", files.clone()),
        ("missing", without(&files, NOTE)),
        ("torn", with(&files, NOTE, torn)),
        ("garbage", with(&files, NOTE, |bytes| bytes.fill(0xA5))),
        ("behind", with(&files, NOTE, |bytes| bytes.clone_from(&behind))),
    ] {
        let folder = quick_folder();
        put(&files, folder.path());
        let mut world = World::open_at(folder.path(), now, [8; 16]).expect(what);
        let state = world.app().today(now).unwrap().state;
        assert!(matches!(state, TodayState::Closed { .. }), "{what}: {state:?}");
    }
}

#[test]
fn another_persons_file_is_not_measured_by_this_ones_note() {
    let (files, now) = lived("check new chest", true);
    let folder = quick_folder();
    // Made by another installation, and much shorter.
    drop(World::open_at(folder.path(), now, [77; 16]).unwrap());
    fs::remove_file(folder.path().join(NOTE)).unwrap();
    let (_, note) = files.iter().find(|(name, _)| name == NOTE).unwrap();
    fs::write(folder.path().join(NOTE), note).unwrap();
    let mut world = World::open_at(folder.path(), now, [8; 16]).unwrap();
    let state = world.app().today(now).unwrap().state;
    assert!(matches!(state, TodayState::SetUp { .. }));
}

/// A fact that no decision and no screen reads.
const OF_NO_USE: &str = r#"{"kind":"morning-answered","day":"2026-03-28","answer":"bit-worse"}"#;

/// Changes a letter of that fact in the data file.
fn spoiled(files: &Files) -> Files {
    let mut files = files.clone();
    for (_, bytes) in files.iter_mut().filter(|(name, _)| name == DATA) {
        let wanted = OF_NO_USE.as_bytes();
        let places: Vec<usize> = (0..bytes.len().saturating_sub(wanted.len()))
            .filter(|at| bytes[*at..].starts_with(wanted))
            .collect();
        for at in places {
            bytes[at + wanted.len() - 3] ^= 1;
        }
    }
    files
}

/// After an unclean end everything is looked at before a session starts, also what nothing else would notice; the
/// first screens do not wait for it.
#[test]
fn after_an_unclean_end_the_file_is_proven_before_a_session() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "morning bit-worse; session 1 2; next day"), "");
    let now = world.now();
    world.app().close();
    let sound = files(folder.path());
    // What a crash leaves after one more fact.
    let crashed = |closed: &Files| {
        let folder = quick_folder();
        put(closed, folder.path());
        let mut world = World::open_at(folder.path(), now, [8; 16]).unwrap();
        assert_eq!(live(&mut world, "walk 5"), "");
        files(folder.path())
    };
    let (closed, unclean) = (spoiled(&sound), crashed(&spoiled(&sound)));
    assert!(closed != sound, "it is not there");
    for (files, what) in [(&closed, "closed"), (&unclean, "not closed")] {
        let folder = quick_folder();
        put(files, folder.path());
        let mut world = World::open_at(folder.path(), now, [8; 16]).unwrap();
        assert!(matches!(world.app().today(now).unwrap().state, TodayState::Ready { .. }), "{what}");
        let started = world.app().start_session(SessionKind::Planned, now);
        if what == "closed" {
            started.unwrap();
        } else {
            assert!(matches!(started, Err(Error::Damaged { .. })), "{started:?}");
            let history = world.app().history(&HistoryQuery::default(), now).unwrap();
            assert_eq!(history.sessions.len(), 1, "a session was begun all the same");
        }
    }
    // Sound, it starts, and a session that was begun before the end can be led.
    put(&crashed(&sound), folder.path());
    let mut world = World::open_at(folder.path(), now, [8; 16]).unwrap();
    let session = world.app().start_session(SessionKind::Planned, now).unwrap();
    world.app().live(session, now).unwrap();
}

/// Each database of an earlier app.
fn databases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("databases");
    let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "sqlite"));
    found.sort();
    assert!(!found.is_empty());
    found
}

#[test]
fn every_database_of_an_earlier_app_opens_and_goes_on() {
    for database in databases() {
        let folder = quick_folder();
        let file = folder.path().join(DATA);
        fs::copy(&database, &file).unwrap();
        let bodies = |file: &Path| -> Vec<(Vec<u8>, String)> {
            let db = Connection::open(file).unwrap();
            let mut rows = db.prepare("SELECT id, body FROM fact ORDER BY id").unwrap();
            rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
                .map(|row| row.unwrap())
                .collect()
        };
        let before = bodies(&file);
        let newest: i64 = {
            let db = Connection::open(&file).unwrap();
            db.query_row("SELECT max(at_ms) FROM fact", [], |row| row.get(0)).unwrap()
        };
        let now = Moment { epoch_ms: newest + 86_400_000, utc_offset_minutes: 60 };
        let mut world = World::open_at(folder.path(), now, [8; 16]).unwrap();
        assert_eq!(bodies(&file), before, "{}", database.display());
        for screen in screens(&mut world) {
            screen.unwrap();
        }
        let history = world.app().history(&HistoryQuery::default(), now).unwrap();
        assert!(history.sessions.iter().any(|session| session.rows.iter().any(|row| row.amounts.is_some())));
        assert!(live(&mut world, "settings").contains('*'));
        // It is written to, closed, opened and proven.
        assert_eq!(live(&mut world, "check none; walk 7; choose minutes 20"), "");
        world.reopen().unwrap();
        assert!(bodies(&file).len() > before.len());
        let db = Connection::open(&file).unwrap();
        for forbidden in ["UPDATE fact SET day = '2020-01-01'", "DELETE FROM fact"] {
            assert!(db.execute(forbidden, []).is_err(), "{forbidden} is allowed");
        }
        let wrong = "SELECT count(*) FROM tally JOIN (SELECT kind AS k, count(*) AS n, sum(checksum) AS s FROM fact \
             GROUP BY kind) ON k = kind WHERE n != facts OR s != checksums";
        assert_eq!(db.query_row(wrong, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
    }
}

/// CRC-32, a bit at a time: another way to the checksum than the app's own.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8)
            .fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (0u32.wrapping_sub(crc & 1))))
    })
}

/// Adds a row as another app would that knows more kinds of facts.
fn add_row(file: &Path, id: u8, kind: &str, body: &str) {
    let (bytes, day) = ([0x01, 0x9d, 0x3a, id, 5, 5, 0x70, 5, 0x80, 5, 5, 5, 5, 5, 5, 5], "2026-03-28");
    let (at, offset) = (1_774_681_200_000_i64, 60_i64);
    let mut checked = Vec::new();
    let columns: [Option<&[u8]>; 11] = [
        Some(&bytes),
        Some(&[7; 16]),
        Some(&at.to_le_bytes()),
        Some(&offset.to_le_bytes()),
        Some(day.as_bytes()),
        Some(kind.as_bytes()),
        Some(kind.as_bytes()),
        None,
        None,
        None,
        Some(body.as_bytes()),
    ];
    for column in columns {
        let length = column.map_or(u32::MAX, |column| u32::try_from(column.len()).unwrap());
        checked.extend(length.to_le_bytes());
        checked.extend(column.unwrap_or_default());
    }
    let sql = "INSERT INTO fact VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, NULL, NULL, NULL, ?7, ?8)";
    let db = Connection::open(file).unwrap();
    db.execute(sql, (&bytes[..], &[7_u8; 16][..], at, offset, day, kind, body, crc32(&checked))).unwrap();
}

#[test]
fn what_a_newer_app_said_is_kept_and_passed_over() {
    let folder = quick_folder();
    let file = folder.path().join(DATA);
    let mut world = World::ready(folder.path()).unwrap();
    let before = screens(&mut world);
    add_row(&file, 1, "dreamt", r#"{"kind":"dreamt","of":"sheep"}"#);
    add_row(&file, 2, "setting-changed", r#"{"kind":"setting-changed","key":"lamp","values":["on"]}"#);
    assert_eq!(screens(&mut world), before);
    world.reopen().unwrap();
    assert_eq!(screens(&mut world), before);
    assert_eq!(live(&mut world, "session 1 2"), "");
    // Where it cannot be passed over, since a decision about safety may rest on it, the app asks for an update.
    add_row(
        &file,
        3,
        "symptom-updated",
        r#"{"kind":"symptom-updated","check":"019d3a52-7f80-7000-8000-000000000002","flag":"chest","answer":"hm"}"#,
    );
    let now = world.now();
    let error = world.app().start_session(SessionKind::Planned, now).unwrap_err();
    assert!(matches!(error, Error::NeedsUpdate { .. }), "{error:?}");
}

#[test]
fn an_old_choice_outside_of_todays_bounds_is_brought_inside() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    for (id, key, value) in [(1, "minutes", "45"), (2, "day-turn", "12"), (3, "voice", "sung")] {
        let body = format!(r#"{{"kind":"setting-changed","key":"{key}","values":["{value}"]}}"#);
        add_row(&folder.path().join(DATA), id, "setting-changed", &body);
    }
    for screen in screens(&mut world) {
        screen.unwrap();
    }
    assert!(live(&mut world, "settings").contains("*30 min"));
}

/// What of a damaged row is told: where it is, and nothing that was said in it.
#[test]
fn the_report_of_damage_holds_nothing_of_the_person() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "choose activities Gardening"), "");
    let db = Connection::open(folder.path().join(DATA)).unwrap();
    db.execute_batch(
        "DROP TRIGGER fact_never_changes;
         UPDATE fact SET body = replace(body, 'Gardening', 'Swimming') WHERE body LIKE '%Gardening%';",
    )
    .unwrap();
    let now = world.now();
    let error = world.app().settings(now).unwrap_err();
    let Error::Damaged { report, .. } = &error else { panic!("{error:?}") };
    assert_eq!(report, "a fact's checksum");
    assert!(world.app().error_text(&error).contains(report));
}
