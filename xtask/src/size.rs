//! How large is the library that a phone gets?
//!
//! Names for debuggers are thrown away when an app is packed, so only what is loaded counts. docs/speed.md says what it is made of,
//! and what was asked for.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::{elf, files};

/// The most that it may be, in bytes: what it was when it was last made smaller, and a twentieth. It is meant to fall.
pub(crate) const MOST: u64 = 10_500_000;

/// How large a library is, in bytes; nothing where it is not of a phone's form.
pub(crate) fn of(library: &Path) -> Outcome<Option<u64>> {
    Ok(elf::loaded(&files::read(library)?))
}

/// Says how large a library is, and refuses one that is too large.
pub(crate) fn check(library: &Path, what: &str) -> Outcome {
    let Some(size) = of(library)? else {
        // Of a Mac's own library nothing reaches a phone.
        println!("The library for {what} is not of a phone's form, and its size says nothing");
        return Ok(());
    };
    println!("The library for {what}: {} of {} bytes", grouped(size), grouped(MOST));
    if size <= MOST {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the library for {what} has {} bytes, and may have {}; docs/speed.md says under \"Size\" what fills it",
        grouped(size),
        grouped(MOST)
    )))
}

/// `4,900,120`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let groups = std::iter::once(&digits[..first])
        .chain((first..digits.len()).step_by(3).map(|from| &digits[from..from + 3]));
    groups.filter(|group| !group.is_empty()).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elf::tests::sized;

    #[test]
    fn a_library_that_is_too_large_is_refused() {
        let folder = std::env::temp_dir().join(format!("xtask-size-{}", std::process::id()));
        let file = folder.join("libmidback.so");
        for (size, fits) in [(1_000, true), (MOST, true), (MOST + 1, false), (2 * MOST, false)] {
            assert!(files::write_if_changed(&file, &sized(16_384, size)).is_ok());
            assert_eq!(check(&file, "a test").is_ok(), fits, "{size}");
        }
        assert!(files::write_if_changed(&file, b"\xcf\xfa\xed\xfe").is_ok());
        assert!(check(&file, "a Mac").is_ok());
        assert!(check(&folder.join("none.so"), "nobody").is_err());
        assert!(files::remove_folder(&folder).is_ok());
    }

    #[test]
    fn numbers_are_grouped() {
        let said = [0, 12, 999, 1_000, 12_345, 1_234_567].map(grouped);
        assert_eq!(said, ["0", "12", "999", "1,000", "12,345", "1,234,567"]);
    }
}
