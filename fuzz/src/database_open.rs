//! Whatever lies in the data's place: does it open, or is it refused with a reason and left as it was?

use std::fs;
use std::path::Path;

use midback_core::{Error, SessionKind};

use super::{NOW, empty_folder, every_screen, no_defect, open};

const NAMES: [&str; 3] = ["midback.sqlite", "midback.sqlite-wal", "midback.note"];

/// Three lengths of four bytes, the least first, and then what is in the data file, its log and the note beside it.
pub fn database_open(bytes: &[u8]) {
    let Some((lengths, mut rest)) = bytes.split_at_checked(4 * NAMES.len()) else { return };
    let folder = empty_folder("database");
    for (name, length) in NAMES.into_iter().zip(lengths.as_chunks::<4>().0) {
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX).min(rest.len());
        let (part, more) = rest.split_at(length);
        rest = more;
        if !part.is_empty() {
            fs::write(folder.join(name), part).expect("a file can be written");
        }
    }
    let before = files(&folder);
    match open(&folder) {
        Ok(mut app) => {
            every_screen(&mut app);
            no_defect(app.start_session(SessionKind::Planned, NOW));
            every_screen(&mut app);
        }
        Err(error) => {
            let is_typed =
                matches!(error, Error::NeedsUpdate { .. } | Error::Damaged { .. } | Error::Incomplete { .. });
            assert!(is_typed, "{error:?}");
            assert!(files(&folder) == before, "{error:?}, and something was changed");
        }
    }
}

/// The files of a folder; what several processes share is made anew by the first, and so is a log with nothing in it.
fn files(folder: &Path) -> Vec<Option<Vec<u8>>> {
    let read = |name| fs::read(folder.join(name)).ok();
    NAMES.into_iter().map(|name| read(name).filter(|bytes| !bytes.is_empty())).collect()
}
