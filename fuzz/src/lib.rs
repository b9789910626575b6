//! What may never come of any bytes? Each function here is given some, and panics where the app does what it must not.
//!
//! A fuzzer makes them up (`targets`), and `tests/it/corpora.rs` hands over those that are kept.

mod bring_in;
mod database_open;
mod prescription;

pub use bring_in::bring_in;
pub use database_open::database_open;
pub use prescription::prescription;

use std::fs;
use std::path::{Path, PathBuf};

use midback_core::screens::history::HistoryQuery;
use midback_core::{Device, Error, Midback, Moment, ProgressRange, Result};

/// Saturday 28 March 2026, 08:00 in a zone one hour east of Greenwich.
const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

/// An empty folder, in the place that `MIDBACK_FUZZ_FOLDER` names.
fn empty_folder(name: &str) -> PathBuf {
    let place = std::env::var_os("MIDBACK_FUZZ_FOLDER").map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = place.join(format!("midback-{name}-{}", std::process::id()));
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder can be emptied");
    }
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// Opens the data in a folder.
fn open(folder: &Path) -> Result<Midback> {
    let device = Device { languages: vec!["en".into()], region: "GB".into(), hour24: true, first_weekday: 1 };
    Midback::open(folder, [7; 16], &device)
}

/// Whatever comes of bytes is an answer, or an error that says what is wrong with them: never a defect, nor the storage's.
#[track_caller]
fn no_defect<T>(answer: Result<T>) -> Option<T> {
    match answer {
        Ok(answer) => Some(answer),
        Err(
            Error::BadInput { .. }
            | Error::NeedsUpdate { .. }
            | Error::Damaged { .. }
            | Error::Incomplete { .. },
        ) => None,
        Err(error) => panic!("{error:?}"),
    }
}

/// Asks every screen.
fn every_screen(app: &mut Midback) {
    no_defect(app.today(NOW));
    no_defect(app.plan(NOW));
    no_defect(app.settings(NOW));
    no_defect(app.history(&HistoryQuery::default(), NOW));
    no_defect(app.progress(ProgressRange::TwelveWeeks, NOW));
    no_defect(app.calendar(None, NOW));
    no_defect(app.symptom_notice(NOW));
    no_defect(app.symptom_check(NOW));
    no_defect(app.prescription(NOW));
    no_defect(app.setup(None, NOW));
    no_defect(app.check_in_screen(None, NOW));
}
