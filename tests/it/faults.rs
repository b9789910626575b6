//! Faults: what can go wrong around the app, and what then is still there.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use midback_core::screens::today::{TodayState, WalkAnswers};
use midback_core::{
    Error, ExerciseId, LeaveReason, LiveEvent, LiveHappened, Moment, Problem, SessionKind, Side,
};
use midback_tests::{World, live};
use rusqlite::Connection;

fn refused(folder: &Path) -> Error {
    World::open(folder).expect_err("it opened")
}

fn file(folder: &Path) -> std::path::PathBuf {
    folder.join("midback.sqlite")
}

/// The schema of this app.
const KNOWN: u32 = 14;

/// So many minutes of walking, and no word of how it was.
fn walk(minutes: i32) -> WalkAnswers {
    WalkAnswers { minutes, ..WalkAnswers::default() }
}

#[test]
fn a_folder_that_is_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("data");
    fs::write(&place, "a shopping list").unwrap();
    let given = place.display().to_string();
    let problem = Problem::NotAFolder { given };
    assert_eq!(refused(&place), Error::BadInput { field: "folder".into(), problem });
    assert_eq!(fs::read_to_string(&place).unwrap(), "a shopping list");
}

#[test]
fn a_file_that_is_not_a_database() {
    let folder = tempfile::tempdir().unwrap();
    for content in [&b"a shopping list, longer than a hundred bytes. ".repeat(9)[..], b"short", &[0; 200]] {
        fs::write(file(folder.path()), content).unwrap();
        let report = "its first page".to_owned();
        let error = Error::Damaged { file: file(folder.path()).display().to_string(), report };
        assert_eq!(refused(folder.path()), error);
        assert_eq!(fs::read(file(folder.path())).unwrap(), content);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "something was written beside it");
    }
}

#[test]
fn somebody_elses_database() {
    let folder = tempfile::tempdir().unwrap();
    let db = Connection::open(file(folder.path())).unwrap();
    db.execute_batch("CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1").unwrap();
    drop(db);
    let before = fs::read(file(folder.path())).unwrap();
    assert!(matches!(refused(folder.path()), Error::Damaged { .. }));
    assert_eq!(fs::read(file(folder.path())).unwrap(), before);
}

#[test]
fn a_newer_apps_database_is_refused_and_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let _ = live(&mut World::ready(folder.path()).unwrap(), "session 1 2");
    let db = Connection::open(file(folder.path())).unwrap();
    db.pragma_update(None, "user_version", KNOWN + 1).unwrap();
    drop(db);
    let before = fs::read(file(folder.path())).unwrap();
    assert_eq!(refused(folder.path()), Error::NeedsUpdate { found: KNOWN + 1, known: KNOWN });
    assert_eq!(fs::read(file(folder.path())).unwrap(), before);
}

#[test]
fn a_newer_app_that_crashed_before_its_upgrade_reached_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let crashed = tempfile::tempdir().unwrap();
    drop(World::open(folder.path()).unwrap());
    let db = Connection::open(file(folder.path())).unwrap();
    db.pragma_update(None, "wal_autocheckpoint", 0).unwrap();
    db.pragma_update(None, "user_version", KNOWN + 1).unwrap();
    // What a crash leaves: the file and its log, and nobody to tidy up.
    for name in ["midback.sqlite", "midback.sqlite-wal"] {
        fs::copy(folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    let before = fs::read(file(crashed.path())).unwrap();
    let log = fs::read(crashed.path().join("midback.sqlite-wal")).unwrap();
    assert!(!log.is_empty());
    assert_eq!(refused(crashed.path()), Error::NeedsUpdate { found: KNOWN + 1, known: KNOWN });
    assert_eq!(fs::read(file(crashed.path())).unwrap(), before);
    assert_eq!(fs::read(crashed.path().join("midback.sqlite-wal")).unwrap(), log);
}

#[test]
fn a_file_that_was_begun_and_never_written_is_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(file(folder.path()), "").unwrap();
    let mut world = World::open(folder.path()).unwrap();
    let now = world.now();
    assert!(matches!(world.app().today(now).unwrap().state, TodayState::SetUp { .. }));
}

#[test]
fn a_damaged_page_is_an_error_and_not_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let _ = live(&mut World::ready(folder.path()).unwrap(), "session 1 2");
    let mut bytes = fs::read(file(folder.path())).unwrap();
    let from = 4_096.min(bytes.len());
    bytes[from..].fill(0xA5);
    fs::write(file(folder.path()), &bytes).unwrap();
    let error = match World::open(folder.path()) {
        Err(error) => error,
        Ok(mut world) => {
            let now = world.now();
            world.app().today(now).expect_err("it answered")
        }
    };
    assert!(matches!(error, Error::Damaged { .. }), "{error:?}");
}

#[test]
fn data_that_another_process_holds() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let other = Connection::open(file(folder.path())).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(world.start().unwrap_err(), Error::InUse);
    other.execute_batch("ROLLBACK").unwrap();
    world.start().unwrap();
}

#[test]
fn nothing_can_be_asked_of_closed_data() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    world.app().close();
    let now = world.now();
    assert_eq!(world.app().today(now).unwrap_err(), Error::Closed);
    assert_eq!(world.app().start_session(SessionKind::Planned, now).unwrap_err(), Error::Closed);
    world.reopen().unwrap();
    world.start().unwrap();
}

#[test]
fn a_defect_leaves_nothing_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let before = live(&mut world, "settings; today");
    let now = world.now();
    let defect = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| world.app().rehearse_defect(now)));
    assert!(defect.is_err(), "it is there to fail");
    assert_eq!(live(&mut world, "settings; today"), before);
    world.start().unwrap();
    world.reopen().unwrap();
    assert!(live(&mut world, "settings").contains("*12 min"));
}

#[test]
fn what_is_not_in_the_session_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let session = world.start().unwrap();
    let now = world.now();
    let field = |result: midback_core::Result<()>| match result {
        Err(Error::BadInput { field, problem }) => (field, problem),
        other => panic!("{other:?}"),
    };
    let (yoga, row, cat) =
        (ExerciseId::new("yoga"), ExerciseId::new("single-arm-row"), ExerciseId::new("cat-cow"));
    let app = world.app();
    let mut keep = |happened| {
        let event = LiveEvent { seq: 1, happened, at: now, stood_ms: 0 };
        field(app.keep(session, &event).map(|_| ()))
    };
    let set = |exercise: &ExerciseId, set, side, amount| LiveHappened::SetFinished {
        exercise: exercise.clone(),
        set,
        side,
        amount,
    };
    let rated = |pain, effort| LiveHappened::Rated { exercise: cat.clone(), pain, effort };
    let unknown = |given: &str| Problem::Unknown { given: given.into() };
    let absent = |given: &str| Problem::NotInSession { given: given.into() };
    let range = |given, low, high| Problem::OutOfRange { given, low, high };
    assert_eq!(keep(set(&yoga, 1, Side::Both, 8)), ("exercise".into(), unknown("yoga")));
    let left = LiveHappened::Left { exercise: row, reason: LeaveReason::Choice };
    assert_eq!(keep(left), ("exercise".into(), absent("single-arm-row")));
    assert_eq!(keep(set(&cat, 1, Side::Left, 8)), ("side".into(), absent("left")));
    assert_eq!(keep(set(&cat, 2, Side::Both, 8)), ("set".into(), range(2, 1, 1)));
    assert_eq!(keep(set(&cat, 1, Side::Both, 1_000)), ("amount".into(), range(1_000, 0, 999)));
    assert_eq!(keep(rated(Some(11), None)), ("pain".into(), range(11, 0, 10)));
    assert_eq!(keep(rated(None, Some(-1))), ("effort".into(), range(-1, 0, 10)));
    assert_eq!(
        field(app.rate_exercise(session, &cat, Some(11), None, now)),
        ("pain".into(), range(11, 0, 10))
    );
    assert_eq!(
        field(app.rate_exercise(session, &cat, None, Some(-1), now)),
        ("effort".into(), range(-1, 0, 10))
    );
    let nobody: midback_core::SessionId = "019d3a52-7f80-7000-8000-000000000001".parse().unwrap();
    assert_eq!(
        field(app.end_session(nobody, now)),
        ("session".into(), unknown("019d3a52-7f80-7000-8000-000000000001"))
    );
    app.end_session(session, now).unwrap();
    let later = midback_core::Moment { epoch_ms: now.epoch_ms + 60 * 60 * 1_000, ..now };
    let late = LiveEvent { seq: 1, happened: set(&cat, 1, Side::Both, 8), at: later, stood_ms: 0 };
    assert_eq!(field(app.keep(session, &late).map(|_| ())), ("session".into(), Problem::SessionOver));
    assert_eq!(live(&mut world, "summary").lines().next(), Some("Summary: No sets this time, 0 of 9 sets"));
}

/// What a person reads where the data did not open, and what helps.
fn opening_text(error: &Error) -> String {
    let device = midback_core::Device {
        languages: vec!["en".into()],
        region: "GB".into(),
        hour24: true,
        first_weekday: 1,
    };
    midback_core::Midback::opening_error(error, &device).unwrap().text
}

#[test]
fn a_folder_in_the_files_place() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(file(folder.path())).unwrap();
    assert!(matches!(refused(folder.path()), Error::Damaged { .. }));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "something was written beside it");
}

#[test]
fn a_clock_that_cannot_be_right() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let (in_1970, in_2300) = (0, 10_413_792_000_000);
    for epoch_ms in [in_1970, in_2300, i64::MIN, i64::MAX] {
        let now = Moment { epoch_ms, ..world.now() };
        let app = world.app();
        assert_eq!(app.today(now).unwrap_err(), Error::ClockWrong);
        assert_eq!(app.start_session(SessionKind::Planned, now).unwrap_err(), Error::ClockWrong);
        assert_eq!(app.walked(&walk(5), now).unwrap_err(), Error::ClockWrong);
    }
    for utc_offset_minutes in [1_081, i32::MIN, i32::MAX] {
        let now = Moment { utc_offset_minutes, ..world.now() };
        assert_eq!(world.app().today(now).unwrap_err(), Error::ClockWrong);
    }
    let text = world.app().error_text(&Error::ClockWrong);
    assert!(text.contains("Set your phone’s clock") && !text.contains("epoch"), "{text}");
    world.start().unwrap();
}

/// A widget has the same data open, and a clock that is two hours ahead: what is said later counts, whoever says it.
#[test]
fn what_is_said_last_counts_whoever_else_has_the_data_open() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = World::ready(folder.path()).unwrap();
    let ahead = Moment { epoch_ms: phone.now().epoch_ms + 2 * 3_600_000, ..phone.now() };
    let mut widget = World::open_at(folder.path(), ahead, [2; 16]).unwrap();
    assert_eq!(live(&mut widget, "check none; walk 5"), "");
    let now = phone.now();
    phone.app().report_warning_sign(now).unwrap();
    for (world, now) in [(&mut phone, now), (&mut widget, ahead)] {
        let error = world.app().start_session(SessionKind::Planned, now).unwrap_err();
        assert_eq!(error, Error::BadInput { field: "session".into(), problem: Problem::CheckFirst });
    }
    // In turn, and each time the other is asked.
    for minutes in 6..12 {
        let (one, other) =
            if minutes % 2 == 0 { (&mut phone, &mut widget) } else { (&mut widget, &mut phone) };
        assert_eq!(live(one, &format!("choose minutes {minutes}")), "");
        assert!(live(other, "settings").contains(&format!("*{minutes} min")), "{minutes}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_vanishes_while_it_is_open() {
    use std::ffi::OsString;
    type Change = fn(&Path);
    let moved = |folder: &Path| {
        let mut elsewhere = OsString::from(folder);
        elsewhere.push("-elsewhere");
        fs::rename(folder, elsewhere).unwrap();
    };
    let changes: [(&str, Change); 5] = [
        ("deleted", |folder| fs::remove_dir_all(folder).unwrap()),
        ("moved", moved),
        ("without its file", |folder| fs::remove_file(file(folder)).unwrap()),
        ("without its log", |folder| fs::remove_file(folder.join("midback.sqlite-wal")).unwrap()),
        ("with another file", |folder| {
            let copy = fs::read(file(folder)).unwrap();
            fs::remove_file(file(folder)).unwrap();
            fs::write(file(folder), copy).unwrap();
        }),
    ];
    for (what, change) in changes {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("data");
        let mut world = World::ready(&folder).unwrap();
        world.start().unwrap();
        change(&folder);
        let now = world.now();
        assert_eq!(world.app().walked(&walk(7), now).unwrap_err(), Error::Gone, "{what}");
        assert_eq!(world.app().report_warning_sign(now).unwrap_err(), Error::Gone, "{what}");
        assert_eq!(world.app().today(now).unwrap_err(), Error::Gone, "{what}");
        assert!(world.app().error_text(&Error::Gone).contains("open it again"));
    }
}

/// Names what the child process below does, where this is it.
#[cfg(target_os = "linux")]
const TASK: &str = "MIDBACK_TEST_TASK";

/// Runs a test of this binary in a process of its own, through a shell's line that ends with `"$@"`; none where this
/// machine does not allow what the line does first.
#[cfg(target_os = "linux")]
fn in_a_child(line: &str, test: &str, task: &str, folder: &Path, user: Option<u32>) -> Option<String> {
    use std::os::unix::process::CommandExt;
    let mut command = Command::new("sh");
    command.args(["-c", line, "sh"]);
    command.arg(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture", "--test-threads=1"]);
    command.env(TASK, task).env(CHILD, folder);
    if let Some(user) = user {
        command.uid(user).gid(user);
    }
    let output = command.output().ok()?;
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if said.contains("not allowed here") {
        println!("skipped: {said}");
        return None;
    }
    assert!(output.status.success() && said.contains("the child is done"), "{task}: {said}");
    Some(said)
}

/// The same line where mounts are nobody else's.
#[cfg(target_os = "linux")]
fn in_a_mount(line: &str) -> String {
    format!("unshare -m true || {{ echo not allowed here; exit; }}; exec unshare -m sh -c '{line}' sh \"$@\"")
}

/// Whether this is root, whom no permission stops.
#[cfg(target_os = "linux")]
fn is_root() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ids = status.lines().find_map(|line| line.strip_prefix("Uid:"));
    ids.is_some_and(|ids| ids.split_whitespace().nth(1) == Some("0"))
}

/// Not a test of its own: what the tests below start in a process of its own.
#[cfg(target_os = "linux")]
#[test]
fn child_that_meets_a_phones_disk() {
    let (Ok(task), Ok(folder)) = (std::env::var(TASK), std::env::var(CHILD)) else { return };
    let folder = Path::new(&folder);
    match task.as_str() {
        "not permitted" => {
            assert_eq!(refused(folder), Error::NotPermitted);
            let text = opening_text(&Error::NotPermitted);
            assert!(text.contains("Unlock your phone") && !text.contains("damaged"), "{text}");
        }
        "read-only" => {
            let error = refused(folder);
            assert_eq!(error, Error::ReadOnly);
            assert!(opening_text(&error).contains("cannot save"));
        }
        "full" => on_a_full_disk(folder),
        other => panic!("no task {other}"),
    }
    println!("the child is done");
}

/// Takes all the room that a disk has left.
#[cfg(target_os = "linux")]
fn fill(folder: &Path) {
    use std::io::Write;
    let mut file = fs::OpenOptions::new().create(true).append(true).open(folder.join("photos")).unwrap();
    for size in [4_096, 1] {
        while file.write_all(&vec![1; size]).is_ok() {}
    }
}

#[cfg(target_os = "linux")]
fn on_a_full_disk(folder: &Path) {
    let data = folder.join("data");
    let photos = folder.join("photos");
    // The very first opening, with no room at all, and with a little more each time.
    fill(folder);
    let mut opened = None;
    for _ in 0..200 {
        match World::open(&data) {
            Ok(world) => {
                opened = Some(world);
                break;
            }
            Err(error) => assert_eq!(error, Error::StorageFull, "{}", opening_text(&error)),
        }
        let length = fs::metadata(&photos).unwrap().len();
        fs::OpenOptions::new().write(true).open(&photos).unwrap().set_len(length - 2_048).unwrap();
    }
    let mut world = opened.expect("it opens once there is room");
    fs::remove_file(&photos).unwrap();
    world.set_up().unwrap();
    world.check(&[]).unwrap();
    // While it is open: nothing is acknowledged that is not there, and it goes on once there is room.
    fill(folder);
    let now = world.now();
    let mut kept = 0;
    let error = loop {
        match world.app().walked(&walk(kept + 1), now) {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
        fill(folder);
        assert!(kept < 1_000, "it never filled up");
    };
    assert_eq!(error, Error::StorageFull);
    assert_eq!(world.app().start_session(SessionKind::Planned, now).unwrap_err(), Error::StorageFull);
    // Opened again on the full disk: there may be room enough to read.
    world.app().close();
    match World::open(&data) {
        Ok(mut world) => drop(world.app().today(now)),
        Err(error) => assert_eq!(error, Error::StorageFull),
    }
    fs::remove_file(&photos).unwrap();
    let mut world = World::open(&data).unwrap();
    world.app().walked(&walk(999), now).unwrap();
    world.start().unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_full_disk() {
    let folder = tempfile::tempdir().unwrap();
    let line = r#"mount -t tmpfs -o size=768k none "$MIDBACK_TEST_CHILD" || { echo not allowed here; exit; }; exec "$@""#;
    let line = in_a_mount(line);
    let _ = in_a_child(&line, "faults::child_that_meets_a_phones_disk", "full", folder.path(), None);
}

/// Makes the child's folder one that can only be read.
#[cfg(target_os = "linux")]
const READ_ONLY: &str = r#"mount --bind "$MIDBACK_TEST_CHILD" "$MIDBACK_TEST_CHILD" && mount -o remount,ro,bind "$MIDBACK_TEST_CHILD" || { echo not allowed here; exit; }; exec "$@""#;

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_read_only_is_read_only() {
    let folder = tempfile::tempdir().unwrap();
    let _ = live(&mut World::ready(folder.path()).unwrap(), "session 1 2");
    let line = in_a_mount(READ_ONLY);
    let before = fs::read(file(folder.path())).unwrap();
    let _ = in_a_child(&line, "faults::child_that_meets_a_phones_disk", "read-only", folder.path(), None);
    assert_eq!(fs::read(file(folder.path())).unwrap(), before);
}

/// A process was killed, and then the disk became read-only, as one does that has failed: what others share of the data is left,
/// perhaps not begun yet, and nobody has it.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_read_only_after_a_kill_is_read_only() {
    let (log, shared) = ("midback.sqlite-wal", "midback.sqlite-shm");
    let as_it_was = |_: &Path| {};
    let not_begun = |folder: &Path| fs::write(folder.join(shared), vec![0; 32_768]).unwrap();
    // Killed between the first page of a log and what is written into it.
    let nothing_in_its_log = |folder: &Path| {
        not_begun(folder);
        fs::remove_file(folder.join("midback.note")).unwrap();
        let log = fs::OpenOptions::new().write(true).open(folder.join(log)).unwrap();
        log.set_len(32).unwrap();
    };
    let cases: [&dyn Fn(&Path); 3] = [&as_it_was, &not_begun, &nothing_in_its_log];
    for change in cases {
        let (folder, killed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let _ = live(&mut World::ready(folder.path()).unwrap(), "session 1 2");
        let mut world = World::open(folder.path()).unwrap();
        let now = world.now();
        world.app().walked(&walk(3), now).unwrap();
        for name in ["midback.sqlite", log, shared, "midback.note"] {
            fs::copy(folder.path().join(name), killed.path().join(name)).unwrap();
        }
        change(killed.path());
        let child = "faults::child_that_meets_a_phones_disk";
        let _ = in_a_child(&in_a_mount(READ_ONLY), child, "read-only", killed.path(), None);
    }
}

/// As an iPhone answers before its first unlock, and as any phone may: the folder, the file, or writing is not allowed.
#[cfg(target_os = "linux")]
#[test]
fn what_may_not_be_opened_is_not_damaged() {
    use std::os::unix::fs::{PermissionsExt, chown};
    let nobody = 65_534;
    let user = is_root().then_some(nobody);
    for (task, of_folder, of_file) in [
        ("not permitted", 0o000, 0o600),
        ("not permitted", 0o700, 0o000),
        ("read-only", 0o700, 0o400),
        ("read-only", 0o500, 0o600),
    ] {
        let parent = tempfile::tempdir().unwrap();
        fs::set_permissions(parent.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let folder = parent.path().join("data");
        let _ = live(&mut World::ready(&folder).unwrap(), "session 1 2");
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            fs::set_permissions(&path, fs::Permissions::from_mode(of_file)).unwrap();
            if user.is_some() {
                chown(&path, user, user).unwrap();
            }
        }
        fs::set_permissions(&folder, fs::Permissions::from_mode(of_folder)).unwrap();
        if user.is_some() {
            chown(&folder, user, user).unwrap();
        }
        let line = r#"test -x "$1" && test -x . || { echo not allowed here; exit; }; exec "$@""#;
        let _ = in_a_child(line, "faults::child_that_meets_a_phones_disk", task, &folder, user);
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    }
}

/// The folder of the child process below, where this is it.
const CHILD: &str = "MIDBACK_TEST_CHILD";

/// Not a test of its own: what `everything_acknowledged_survives_a_kill` starts and kills. Before each set it says what
/// it is about to do, and after it that it is done.
#[test]
fn child_that_trains_until_it_is_killed() {
    let Ok(folder) = std::env::var(CHILD) else { return };
    let mut world = World::ready(Path::new(&folder)).unwrap();
    let mut amount = 0;
    loop {
        world.start().unwrap();
        let session = world.session().unwrap();
        while let Ok(next) = world.next_set() {
            // Each set is done to another amount, so that none is taken for another.
            amount = amount % 900 + 1;
            let set = format!("{session} {} {} {:?} {amount}", next.exercise, next.set, next.side);
            println!("will {set}");
            world.do_set(Some(amount)).unwrap();
            println!("done {set}");
            // After the last set of an exercise; before that nothing is asked.
            let _ = world.rate(Some(1), Some(2));
        }
        world.wait_minutes(24 * 60);
    }
}

/// Every set that is stored, in the order in which it was done, as the child says it.
fn sets_of(folder: &Path) -> Vec<String> {
    let db = Connection::open(file(folder)).unwrap();
    let whole: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    let mut rows = db.prepare("SELECT body FROM fact WHERE kind = 'set-done' ORDER BY id").unwrap();
    let rows = rows.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let set = |body: rusqlite::Result<String>| {
        let body: serde_json::Value = serde_json::from_str(&body.unwrap()).unwrap();
        let said = |field: &str| body[field].as_str().unwrap().to_owned();
        let side =
            ["Both", "Left", "Right"].into_iter().find(|side| side.to_lowercase() == said("side")).unwrap();
        format!("{} {} {} {side} {}", said("session"), said("exercise"), body["set"], body["amount"])
    };
    rows.map(set).collect()
}

#[test]
fn everything_acknowledged_survives_a_kill() {
    for kill_after in [1, 7, 20, 53] {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "faults::child_that_trains_until_it_is_killed", "--nocapture"])
            .env(CHILD, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut begun = Vec::new();
        let mut done = Vec::new();
        let mut hear = |line: String, done: &mut Vec<String>| {
            // The first line of a test shares its line with the test's name.
            let said = |word: &str| line.split_once(word).map(|(_, set)| set.to_owned());
            begun.extend(said("will "));
            done.extend(said("done "));
        };
        while done.len() < kill_after {
            hear(lines.next().unwrap(), &mut done);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // What it had said before it was killed.
        lines.for_each(|line| hear(line, &mut done));
        drop(World::open(folder.path()).unwrap());
        let stored = sets_of(folder.path());
        assert_eq!(stored[..done.len()], done, "which set, and how much");
        // One more may have been stored before it could be said.
        assert!(stored.len() <= done.len() + 1 && begun.starts_with(&stored), "{:?}", &stored[done.len()..]);
    }
}
