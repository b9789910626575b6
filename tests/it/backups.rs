//! Backups: made by themselves, proven before they count, gone back to, and what brings damaged data back.

use std::fs;
use std::path::{Path, PathBuf};

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::reminders::{ReminderAction, ReminderPlace};
use midback_core::{Error, Midback, Moment, OffsetChanges, Problem, ProgressRange, SettingKey, Work};
use midback_tests::{World, live};

const DATA: &str = "midback.sqlite";

fn quick_folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

/// Makes a backup if one is due, as a phone does after each opening.
fn backs_up(world: &mut World) -> bool {
    let now = world.now();
    let reader = world.app().data_reader().unwrap();
    reader.back_up_if_due(now, &Work::default()).unwrap()
}

fn names(world: &mut World) -> Vec<String> {
    let now = world.now();
    let rows = world.app().data(now).unwrap().backups.rows;
    rows.into_iter().map(|row| row.name).collect()
}

/// What its screens say.
fn says(world: &mut World) -> Vec<String> {
    let now = world.now();
    let app = world.app();
    vec![
        format!("{:?}", app.today(now)),
        format!("{:?}", app.plan(now)),
        format!("{:?}", app.settings(now)),
        format!("{:?}", app.history(&HistoryQuery::default(), now)),
        format!("{:?}", app.progress(ProgressRange::TwelveWeeks, now)),
        format!("{:?}", app.prescription(now)),
    ]
}

fn sessions(world: &mut World) -> usize {
    let now = world.now();
    world.app().history(&HistoryQuery::default(), now).unwrap().sessions.len()
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn one_is_made_on_each_day_on_which_something_was_recorded() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    let now = world.now();
    assert_eq!(world.app().data(now).unwrap().backups.status, "There is no backup yet.");
    assert!(backs_up(&mut world));
    assert_eq!(world.app().data(now).unwrap().backups.status, "Last backup: today, 08:00");
    assert_eq!(live(&mut world, "choose minutes 25"), "");
    assert!(!backs_up(&mut world), "one a day");
    assert_eq!(live(&mut world, "session 1 2"), "");
    assert!(backs_up(&mut world), "unless a session was done since");
    assert_eq!(names(&mut world).len(), 1, "of one day the newest");
    assert_eq!(live(&mut world, "next day"), "");
    assert!(!backs_up(&mut world), "nothing was recorded since");
    assert_eq!(live(&mut world, "choose minutes 12"), "");
    assert!(backs_up(&mut world));
    assert_eq!(live(&mut world, "next day"), "");
    let now = world.now();
    assert_eq!(world.app().data(now).unwrap().backups.status, "Last backup: yesterday, 08:09");
    // The person may want one at any time, and of a day the newest is kept.
    let before = names(&mut world);
    for minutes in [1, 2] {
        world.wait_minutes(minutes);
        let now = world.now();
        let reader = world.app().data_reader().unwrap();
        reader.back_up(now, &Work::default()).unwrap();
    }
    let after = names(&mut world);
    assert_eq!((before.len(), after.len()), (2, 3));
    assert_eq!(before, after[1..]);
    let left = files_in(&folder.path().join("backups"));
    assert!(left.iter().all(|file| file.extension().is_some_and(|kind| kind == "gz")), "{left:?}");
}

/// Where a backup is to be put, lies something that is no file.
#[test]
fn backups_that_do_not_work_are_spoken_of_after_three_days() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    let spoken_of = |world: &mut World| -> Vec<String> {
        let all = live(world, "reminders in full");
        let lines: Vec<&str> = all.lines().collect();
        let said = lines.chunks(2).filter(|one| one[0].contains(" backup/"));
        said.map(|one| one.join("\n")).collect()
    };
    let tries = |world: &mut World| {
        let now = world.now();
        world.app().data_reader().unwrap().back_up(now, &Work::default())
    };
    let in_its_way = |world: &mut World, day: &str| {
        let now = world.now();
        let found = names(world).remove(0);
        let [_, number, _, _, facts] = found.split('_').collect::<Vec<_>>()[..] else { panic!("{found}") };
        let next = number.parse::<u64>().unwrap() + 1;
        let name = format!("midback-{day}_{next}_{}_{}_{facts}", now.epoch_ms, now.utc_offset_minutes);
        fs::create_dir_all(folder.path().join("backups").join(name).join("something")).unwrap();
    };
    tries(&mut world).unwrap();
    assert_eq!(spoken_of(&mut world), [""; 0]);
    world.wait_minutes(1);
    in_its_way(&mut world, "2026-03-28");
    tries(&mut world).unwrap_err();
    let said = spoken_of(&mut world);
    let expected =
        "2026-03-31 10:00 backup/2026-03-31/0\n    Something to look at | Open Midback to see it. []";
    assert_eq!(said, [expected]);
    // Who opens the app in between tries again, and it is spoken of once.
    assert_eq!(live(&mut world, "next day"), "");
    in_its_way(&mut world, "2026-03-29");
    tries(&mut world).unwrap_err();
    assert_eq!(spoken_of(&mut world), said);
    let now = world.now();
    assert_eq!(
        world.app().data(now).unwrap().backups.trouble.as_deref(),
        Some("Midback could not make a new backup. Please try again. Any earlier backups are still there.")
    );
    // It leads to where one can be made.
    let changes = OffsetChanges::default();
    let done =
        world.app().answer_reminder("backup/2026-03-31/0", ReminderAction::Open, &changes, now).unwrap();
    assert_eq!(done.open, Some(ReminderPlace::Data));
    world.wait_minutes(1);
    tries(&mut world).unwrap();
    assert_eq!(spoken_of(&mut world), [""; 0]);
}

#[test]
fn going_back_to_one_says_before_what_it_does_and_can_be_undone() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "session 1 2; next day"), "");
    assert!(backs_up(&mut world));
    let then = says(&mut world);
    assert_eq!(live(&mut world, "session 1 2; choose minutes 25; next day; session 1 2"), "");
    let before = says(&mut world);
    let backup = names(&mut world).remove(0);
    let now = world.now();
    let preview = world.app().restore_preview(&backup, now, &Work::default()).unwrap();
    expect_test::expect![[r#"
        [
            "Backup: yesterday, 08:09",
            "In the backup: 1 session, from 28 March 2026",
            "On this phone now: 3 sessions, the last from 30 March 2026",
            "2 sessions that are here now are not in the backup. You will not see them afterwards.",
            "Minutes per session: 12\u{a0}min (now: 25\u{a0}min)",
        ]
    "#]]
    .assert_debug_eq(&preview.lines.iter().chain(&preview.changes).collect::<Vec<_>>());
    assert_eq!(says(&mut world), before, "it was only looked at");
    world.app().restore(&backup, [9; 16], now, &Work::default()).unwrap();
    world.wait_minutes(-24 * 60);
    assert_eq!(says(&mut world), then);
    world.wait_minutes(24 * 60);
    // What was here is the newest backup, and stays however many more are made that day.
    for seconds in 1..4 {
        let now = Moment { epoch_ms: now.epoch_ms + seconds * 1_000, ..now };
        world.app().data_reader().unwrap().back_up(now, &Work::default()).unwrap();
    }
    let undo = names(&mut world).into_iter().find(|name| name.contains("before")).unwrap();
    world.app().restore(&undo, [10; 16], now, &Work::default()).unwrap();
    assert_eq!(says(&mut world), before);
    assert_eq!(live(&mut world, "next day; session 1 2"), "");
    world.reopen().unwrap();
    assert_eq!(sessions(&mut world), 4);
    // No name leads out of the folder.
    let now = world.now();
    for name in ["../midback.sqlite", "", "midback-2026-03-28_1_1_0_1.sqlite.gz"] {
        let refused = world.app().restore(name, [11; 16], now, &Work::default()).unwrap_err();
        let problem = Problem::Unknown { given: name.into() };
        assert_eq!(refused, Error::BadInput { field: "backup".into(), problem });
    }
}

/// Whatever one bit or the end of a backup is: it is told, and nothing changes.
#[test]
fn a_damaged_backup_is_never_gone_back_to() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "session 1 2; next day"), "");
    assert!(backs_up(&mut world));
    let before = says(&mut world);
    let name = names(&mut world).remove(0);
    let file = folder.path().join("backups").join(&name);
    let whole = fs::read(&file).unwrap();
    let now = world.now();
    let step = whole.len() / 40;
    let (mut tried, mut harmless) = (0, 0);
    let sound = world.app().restore_preview(&name, now, &Work::default()).unwrap();
    for at in (0..whole.len()).step_by(step) {
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << (at % 8);
        for bytes in [flipped, whole[..at].to_vec()] {
            fs::write(&file, bytes).unwrap();
            match world.app().restore_preview(&name, now, &Work::default()) {
                Err(Error::BadInput { field, problem: Problem::Unusable }) => assert_eq!(field, "backup"),
                // A few bits of a packed file say nothing: then all of it is there.
                Ok(preview) => {
                    assert_eq!(preview, sound, "{at}");
                    harmless += 1;
                }
                Err(other) => panic!("{at}: {other:?}"),
            }
            tried += 1;
        }
    }
    assert!(tried > 60 && harmless < 4, "{tried} {harmless}");
    assert_eq!(says(&mut world), before);
    let left = files_in(&folder.path().join("backups"));
    assert_eq!(left, [file], "nothing is left of it");
}

/// Opens what does not open, as the phone does where the person agrees: what can be read, and the newest good backup.
fn brought_back(folder: &Path, now: Moment) -> (Vec<String>, World) {
    let device = midback_core::Device {
        languages: vec!["en".into()],
        region: "GB".into(),
        hour24: true,
        first_weekday: 1,
    };
    let done = Midback::recover(folder, [7; 16], &device, &Work::default()).unwrap();
    (done.lines, World::open_at(folder, now, [8; 16]).unwrap())
}

#[test]
fn damaged_data_is_set_aside_and_comes_back_from_the_backup_and_from_what_can_be_read() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    for _ in 0..6 {
        assert_eq!(live(&mut world, "session 1 2; next day"), "");
    }
    assert!(backs_up(&mut world));
    assert_eq!(live(&mut world, "session 1 2; next day; session 1 2; choose minutes 25"), "");
    let (before, now) = (says(&mut world), world.now());
    world.app().close();
    let whole = fs::read(folder.path().join(DATA)).unwrap();
    let pages = whole.len() / 4_096;
    let (mut all, mut less) = (0, 0);
    for page in (0..pages).step_by(3) {
        let mut damaged = whole.clone();
        damaged[page * 4_096..][..4_096].fill(0xA5);
        for entry in files_in(folder.path()) {
            if entry.is_file() {
                fs::remove_file(entry).unwrap();
            }
        }
        fs::write(folder.path().join(DATA), &damaged).unwrap();
        let (lines, mut world) = brought_back(folder.path(), now);
        let here = sessions(&mut world);
        assert!(here >= 6, "page {page}: {lines:?}");
        if says(&mut world) == before {
            all += 1;
        } else {
            less += 1;
        }
        let _ = world.start();
        // The damaged file is still there, as it was.
        let aside: Vec<PathBuf> = files_in(&folder.path().join("set-aside"));
        let kept = aside.iter().any(|place| fs::read(place.join(DATA)).unwrap() == damaged);
        assert!(kept, "page {page}");
        world.app().close();
        fs::remove_dir_all(folder.path().join("set-aside")).unwrap();
    }
    // One page of a few dozen holds a few facts: most of the time none is lost that the backup has not.
    assert!(all > less, "{all} {less}");
}

#[test]
fn a_file_that_lost_its_first_bytes_loses_nothing() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "session 1 2; next day; session 1 2"), "");
    let (before, now) = (says(&mut world), world.now());
    world.app().close();
    let file = folder.path().join(DATA);
    let mut bytes = fs::read(&file).unwrap();
    bytes[..100].fill(0xA5);
    fs::write(&file, &bytes).unwrap();
    // There is no backup at all.
    let (lines, mut world) = brought_back(folder.path(), now);
    assert!(lines[0].starts_with("2 sessions are back") && lines.len() == 2, "{lines:?}");
    assert_eq!(says(&mut world), before);
}

#[test]
fn what_lost_its_log_comes_back_and_says_how_much_is_missing() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "session 1 2; next day"), "");
    world.reopen().unwrap();
    assert!(backs_up(&mut world));
    assert_eq!(live(&mut world, "session 1 2"), "");
    let now = world.now();
    // As a crash leaves it, and then the log is gone.
    let crashed = quick_folder();
    for entry in files_in(folder.path()) {
        let name = entry.file_name().unwrap().to_owned();
        if entry.is_dir() {
            fs::create_dir(crashed.path().join(&name)).unwrap();
            for file in files_in(&entry) {
                fs::copy(&file, crashed.path().join(&name).join(file.file_name().unwrap())).unwrap();
            }
        } else if !name.to_str().unwrap().contains("sqlite-") {
            fs::copy(&entry, crashed.path().join(&name)).unwrap();
        }
    }
    let refused = World::open_at(crashed.path(), now, [3; 16]).unwrap_err();
    assert!(matches!(refused, Error::Incomplete { .. }), "{refused:?}");
    let device = midback_core::Device {
        languages: vec!["en".into()],
        region: "GB".into(),
        hour24: true,
        first_weekday: 1,
    };
    let offer = Midback::recovery_offer(crashed.path(), &refused, &device).unwrap().unwrap();
    assert!(offer.lines[0].contains("29 March 2026"), "{offer:?}");
    let (lines, mut world) = brought_back(crashed.path(), now);
    assert!(lines[0].starts_with("1 session is back"), "{lines:?}");
    assert!(lines[1].contains("could not be brought back"), "{lines:?}");
    assert_eq!(sessions(&mut world), 1);
    assert_eq!(live(&mut world, "session 1 2"), "");
}

/// A clock that is set anew, a day back and then years ahead: what was made last is kept, and is what comes back.
#[test]
fn backups_go_on_whatever_the_clock_shows() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    for _ in 0..9 {
        assert_eq!(live(&mut world, "session 1 2; next day"), "");
        backs_up(&mut world);
    }
    let (now, year) = (world.now(), 365 * 24 * 60);
    world.wait_minutes(-year / 2);
    let before = names(&mut world);
    let earlier = world.now();
    world.app().data_reader().unwrap().back_up(earlier, &Work::default()).unwrap();
    let after = names(&mut world);
    assert!(!before.contains(&after[0]), "it was made, and is there: {after:?}");
    // Years ahead, and back again.
    world.set_clock(Moment { epoch_ms: now.epoch_ms + 3 * year * 60_000, ..now });
    world.app().data_reader().unwrap().back_up(world.now(), &Work::default()).unwrap();
    world.set_clock(now);
    assert!(!backs_up(&mut world), "nothing was recorded since");
    assert_eq!(live(&mut world, "choose minutes 25"), "");
    assert!(backs_up(&mut world));
    assert!(!backs_up(&mut world), "one a day");
    // It is the newest, though another one's clock showed more.
    world.app().close();
    fs::write(folder.path().join(DATA), [0xA5; 8_192]).unwrap();
    let (_, mut world) = brought_back(folder.path(), now);
    let screen = world.app().settings(now).unwrap();
    let minutes = screen.sections.into_iter().flat_map(|section| section.settings);
    let minutes =
        minutes.filter(|setting| setting.key == SettingKey::Minutes).flat_map(|setting| setting.choices);
    assert_eq!(minutes.filter(|choice| choice.on).map(|choice| choice.value).collect::<Vec<_>>(), ["25"]);
}

/// Somebody went back to a backup: what they did not want does not come back with the next damage, and what they deleted is
/// not missing.
#[test]
fn what_was_undone_and_what_was_deleted_stay_so_when_damaged_data_comes_back() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "session 1 2; next day; session 1 2"), "");
    let now = world.now();
    let deleted = world.app().history(&HistoryQuery::default(), now).unwrap().sessions[0].id;
    world.app().delete_session(deleted, now).unwrap();
    assert!(backs_up(&mut world));
    let wanted = names(&mut world).remove(0);
    assert_eq!(live(&mut world, "next day; session 1 2; session 1 3"), "");
    let now = world.now();
    world.app().restore(&wanted, [9; 16], now, &Work::default()).unwrap();
    assert_eq!(sessions(&mut world), 1);
    let before = says(&mut world);
    world.app().close();
    fs::write(folder.path().join(DATA), [0xA5; 8_192]).unwrap();
    let (lines, mut world) = brought_back(folder.path(), now);
    assert_eq!(says(&mut world), before, "{lines:?}");
    assert!(!lines.iter().any(|line| line.contains("could not be brought back")), "{lines:?}");
}

/// "Back up now", the backup of the day, a look into one and going back, all at once: none takes another's files.
#[test]
fn backups_that_are_made_at_once_wait_for_each_other() {
    let folder = quick_folder();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "session 1 2"), "");
    let now = world.now();
    let reader = world.app().data_reader().unwrap();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..4)
            .map(|_| {
                let reader = reader.clone();
                scope.spawn(move || (0..3).try_for_each(|_| reader.back_up(now, &Work::default())))
            })
            .collect();
        for _ in 0..3 {
            if let Some(name) =
                world.app().data(now).unwrap().backups.rows.first().map(|row| row.name.clone())
            {
                match world.app().restore_preview(&name, now, &Work::default()) {
                    // Or it was let go meanwhile for a newer one of its day.
                    Ok(_) | Err(Error::BadInput { problem: Problem::Unknown { .. }, .. }) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
        }
        for one in all {
            one.join().unwrap().unwrap();
        }
    });
    assert_eq!(names(&mut world).len(), 1, "of one day the newest");
}

#[test]
fn nothing_is_offered_where_nothing_is_damaged() {
    let device = midback_core::Device {
        languages: vec!["es".into()],
        region: "ES".into(),
        hour24: true,
        first_weekday: 1,
    };
    let folder = quick_folder();
    for error in [Error::StorageFull, Error::NotPermitted, Error::NeedsUpdate { found: 99, known: 1 }] {
        assert_eq!(Midback::recovery_offer(folder.path(), &error, &device).unwrap(), None);
    }
}

/// Every file of the folder, and of the folders in it.
fn every_file(folder: &Path) -> Vec<PathBuf> {
    files_in(folder)
        .into_iter()
        .flat_map(|path| if path.is_dir() { every_file(&path) } else { vec![path] })
        .collect()
}

#[test]
fn everything_that_is_deleted_is_gone() {
    let folder = quick_folder();
    let device = midback_core::Device {
        languages: vec!["en".into()],
        region: "GB".into(),
        hour24: true,
        first_weekday: 1,
    };
    let mut world = World::ready(folder.path()).unwrap();
    let written = "gardening-that-nobody-else-writes";
    let now = world.now();
    world.app().change_setting(SettingKey::Activities, vec![written.to_owned()], now).unwrap();
    assert_eq!(live(&mut world, "session 1 2; next day"), "");
    assert!(backs_up(&mut world));
    Midback::queue_reminder(
        folder.path(),
        "session/2026-03-28/1",
        midback_core::screens::reminders::ReminderAction::Skip,
        now,
    )
    .unwrap();
    let holds = |needle: &str| {
        every_file(folder.path()).iter().any(|file| {
            let bytes = fs::read(file).unwrap();
            bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
        })
    };
    assert!(holds(written), "it is there to be found");
    world.app().close();
    // The phone stops in the midst of it: the next opening goes on.
    fs::write(folder.path().join("midback.deleting"), "").unwrap();
    let mut world = World::open(folder.path()).unwrap();
    assert_eq!(sessions(&mut world), 0);
    world.app().close();
    Midback::delete_everything(folder.path(), &device).unwrap();
    assert!(!holds(written));
    assert_eq!(every_file(folder.path()), Vec::<PathBuf>::new());
    let mut world = World::open(folder.path()).unwrap();
    assert!(says(&mut world)[0].contains("SetUp"));
}
