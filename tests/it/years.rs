//! Is the history that speed is measured on one that somebody can have?

use midback_core::screens::history::HistoryQuery;
use midback_core::{Device, Midback, Moment};
use midback_tests::weeks;

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
