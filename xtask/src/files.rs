//! How are files read, written and listed, so that an error names the path?

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::failure::{During, Outcome};

/// Makes a folder and those above it.
pub(crate) fn make_folder(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).during(|| format!("cannot make the folder {}", folder.display()))
}

/// Makes a folder that is empty afterwards.
pub(crate) fn make_empty_folder(folder: &Path) -> Outcome {
    remove_folder(folder)?;
    make_folder(folder)
}

/// Removes a folder and what is in it; none is fine.
pub(crate) fn remove_folder(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other.during(|| format!("cannot remove {}", folder.display())),
    }
}

/// Removes one file.
pub(crate) fn remove_file(path: &Path) -> Outcome {
    fs::remove_file(path).during(|| format!("cannot remove {}", path.display()))
}

/// Reads a file as bytes.
pub(crate) fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).during(|| format!("cannot read {}", path.display()))
}

/// Reads a file as text.
pub(crate) fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).during(|| format!("cannot read {}", path.display()))
}

/// Writes a file unless it holds just that: an untouched file keeps its date, and what was built from it stays
/// fresh. Says whether it wrote.
pub(crate) fn write_if_changed(path: &Path, content: &[u8]) -> Outcome<bool> {
    if fs::read(path).is_ok_and(|present| present == content) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, content).during(|| format!("cannot write {}", path.display()))?;
    Ok(true)
}

/// Copies a file unless the copy is there already.
pub(crate) fn copy_if_changed(from: &Path, to: &Path) -> Outcome<bool> {
    write_if_changed(to, &read(from)?)
}

/// Every file below a folder, sorted, without descending into folders that `descend` refuses.
pub(crate) fn below(folder: &Path, descend: &dyn Fn(&Path) -> bool) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let entries = fs::read_dir(&next).during(|| format!("cannot list {}", next.display()))?;
        for entry in entries {
            let path = entry.during(|| format!("cannot list {}", next.display()))?.path();
            if !path.is_dir() {
                found.push(path);
            } else if descend(&path) {
                open.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a folder is missing or holds nothing.
pub(crate) fn is_empty_folder(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        make_empty_folder(&folder).unwrap_or_else(|failure| panic!("{failure}"));
        folder
    }

    #[test]
    fn an_unchanged_file_is_left_alone() {
        let folder = scratch("unchanged");
        let file = folder.join("deep/file");
        assert!(matches!(write_if_changed(&file, b"one"), Ok(true)));
        assert!(matches!(write_if_changed(&file, b"one"), Ok(false)));
        assert!(matches!(write_if_changed(&file, b"two"), Ok(true)));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn listing_is_sorted_and_leaves_out_what_is_refused() {
        let folder = scratch("listing");
        for name in ["b", "a/x", "target/y"] {
            assert!(write_if_changed(&folder.join(name), b"").is_ok());
        }
        let names = below(&folder, &|inner| !inner.ends_with("target")).map(|paths| {
            paths.iter().filter_map(|path| path.strip_prefix(&folder).ok()).map(PathBuf::from).collect()
        });
        assert_eq!(names.ok(), Some(vec![PathBuf::from("a/x"), PathBuf::from("b")]));
        fs::remove_dir_all(folder).unwrap();
    }
}
