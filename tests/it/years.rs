//! Is the history that speed is measured on one that somebody can have, and does what is waited for stay as little as it is?

use std::fs;

use midback_core::screens::history::HistoryQuery;
use midback_core::{Device, Midback, Moment};
use midback_tests::{World, weeks};

const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

/// A check-in that is worse than the one before asks for the symptom check, which nobody in it answers: its sessions would
/// be refused from then on. So long because check-ins, skipped days and changed minutes come after the twelfth week.
#[test]
fn a_history_of_many_weeks_is_made_by_commands_that_are_all_taken() {
    let folder = tempfile::tempdir().unwrap();
    let sessions = weeks(folder.path(), NOW, 19).unwrap();
    let device =
        Device { languages: vec!["en".into()], region: String::new(), hour24: true, first_weekday: 1 };
    let mut app = Midback::open(folder.path(), [1; 16], &device).unwrap();
    assert_eq!(
        app.history(&HistoryQuery::default(), NOW).unwrap().count,
        format!("{sessions} sessions so far")
    );
    assert_eq!(app.symptom_notice(NOW).unwrap(), None);
}

/// A set waits for the disk, which takes each page that it changes: the fact itself, three lists of facts and two tallies, what was
/// done of the exercise, and what the history shows. The first of an exercise changes two lists of what was done as well, and now and
/// then a page is full and becomes two.
#[test]
fn a_set_writes_eight_pages() {
    const PAGE_IN_LOG: u64 = 4_096 + 24;
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    world.start().unwrap();
    let log = folder.path().join("midback.sqlite-wal");
    let pages = || fs::metadata(&log).unwrap().len() / PAGE_IN_LOG;
    let written: Vec<u64> = (0..9)
        .map(|_| {
            world.next_set().unwrap();
            let before = pages();
            world.do_set(Some(8)).unwrap();
            pages() - before
        })
        .collect();
    assert_eq!(written.iter().min(), Some(&8), "{written:?}");
}
