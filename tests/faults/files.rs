//! Folders for children: made, copied, removed.

use std::fs;
use std::path::{Path, PathBuf};

/// A folder that goes when it is dropped; where nothing waits for a disk, if there is such a place.
pub(crate) struct Passing(PathBuf);

impl Passing {
    pub(crate) fn new(name: &str) -> Result<Self, String> {
        let memory = Path::new("/dev/shm");
        let parent = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
        let folder = parent.join(format!("midback-faults-{}-{name}", std::process::id()));
        empty(&folder)?;
        Ok(Self(folder))
    }

    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.0.join(inside)
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}

/// Makes it, with nothing in it.
pub(crate) fn empty(folder: &Path) -> Result<(), String> {
    let made = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    made.and_then(|()| fs::create_dir_all(folder)).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Makes `to` what `from` is now, as a process leaves it that ends here: what several processes share of a file is in memory, and
/// not copied. Where there is no folder, there is none.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Result<(), String> {
    empty(to)?;
    let copied = if from.exists() { copied(from, to) } else { fs::remove_dir(to) };
    copied.map_err(|error| format!("{}: {error}", from.display()))
}

fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, place) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            fs::create_dir_all(&place)?;
            copied(&path, &place)?;
        } else if !entry.file_name().to_string_lossy().ends_with("-shm") {
            fs::copy(&path, &place)?;
        }
    }
    Ok(())
}
