//! How far had recording come? A note beside the data file, by which a file that lost its end is noticed.
//!
//! SQLite takes a log that is missing or cut off for one that was never written. So after each commit the number of
//! facts is written here. The note is not waited for: one that is behind says less and never wrongly. Data that is
//! behind the note has lost what was acknowledged.

use std::fs::{self, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::files;
use crate::error::Result;

/// The name of the note in the data's folder.
const FILE: &str = "midback.note";
/// What a place of the note begins with; its last byte is the form's version.
const MARK: [u8; 8] = *b"midback\x01";
/// A place: the mark, the installation, the number of facts, a checksum, nothing.
const PLACE: usize = 64;
/// Two places are written in turn, so that one that is cut off leaves the one before.
const PLACES: usize = 2;

/// The note of one installation.
#[derive(Debug)]
pub(super) struct Note {
    path: PathBuf,
    next: usize,
}

impl Note {
    pub(super) fn in_folder(folder: &Path) -> Self {
        Self { path: folder.join(FILE), next: 0 }
    }

    /// The most facts that any place speaks of, and by which installation; none where nothing was noted, or nothing
    /// that can be read. Read before the data is: what is recorded in between is no loss.
    pub(super) fn read(&self) -> Option<([u8; 16], u64)> {
        let bytes = fs::read(&self.path).ok()?;
        bytes.chunks_exact(PLACE).take(PLACES).filter_map(place).max_by_key(|(_, facts)| *facts)
    }

    /// Takes the note away: the data that it is about goes.
    pub(super) fn forget(&self) -> Result<()> {
        files::take_away(&self.path)
    }

    /// Notes that there are so many facts. Where that fails the note stays behind, which is no loss.
    pub(super) fn write(&mut self, phone: [u8; 16], facts: u64) {
        if self.try_to_write(phone, facts).is_ok() {
            self.next = (self.next + 1) % PLACES;
        }
    }

    fn try_to_write(&self, phone: [u8; 16], facts: u64) -> io::Result<()> {
        let mut place = [0; PLACE];
        place[..8].copy_from_slice(&MARK);
        place[8..24].copy_from_slice(&phone);
        place[24..32].copy_from_slice(&facts.to_le_bytes());
        let checksum = crc32fast::hash(&place[..32]);
        place[32..36].copy_from_slice(&checksum.to_le_bytes());
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(&self.path)?;
        let at = u64::try_from(self.next * PLACE).map_err(io::Error::other)?;
        file.seek(SeekFrom::Start(at))?;
        file.write_all(&place)
    }
}

fn place(bytes: &[u8]) -> Option<([u8; 16], u64)> {
    let checksum = u32::from_le_bytes(bytes.get(32..36)?.try_into().ok()?);
    let whole = bytes.starts_with(&MARK) && crc32fast::hash(bytes.get(..32)?) == checksum;
    let phone = bytes.get(8..24)?.try_into().ok()?;
    let facts = u64::from_le_bytes(bytes.get(24..32)?.try_into().ok()?);
    whole.then_some((phone, facts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_that_was_cut_off_leaves_the_one_before() {
        let folder = std::env::temp_dir().join(format!("midback-note-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let mut note = Note::in_folder(&folder);
        assert_eq!(note.read(), None);
        for facts in 1..=5 {
            note.write([7; 16], facts);
            assert_eq!(note.read(), Some(([7; 16], facts)));
        }
        let whole = fs::read(folder.join(FILE)).unwrap();
        assert_eq!(whole.len(), PLACE * PLACES);
        // The fifth stands in the first place.
        for bit in 0..36 * 8 {
            let mut bytes = whole.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            fs::write(folder.join(FILE), &bytes).unwrap();
            assert_eq!(note.read(), Some(([7; 16], 4)), "bit {bit}");
        }
        fs::write(folder.join(FILE), &whole[..20]).unwrap();
        assert_eq!(note.read(), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
