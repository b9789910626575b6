//! On which pages of memory does a native library begin?

/// What says that a part of the file is loaded into memory.
const LOADED: u32 = 1;

/// The smallest page that a 64-bit library was laid out for. Nothing for a 32-bit one, whose phones have small pages, and
/// nothing for what is no library.
pub(crate) fn smallest_page(file: &[u8]) -> Option<u64> {
    let is_64_bit_and_little_endian = file.starts_with(b"\x7fELF\x02\x01");
    if !is_64_bit_and_little_endian {
        return None;
    }
    let table = usize::try_from(number(file, 32)?).ok()?;
    let (size, count) = (usize::from(short(file, 54)?), usize::from(short(file, 56)?));
    let parts = (0..count).filter_map(|part| {
        let part = file.get(table.checked_add(part * size)?..)?;
        let kind = u32::from_le_bytes(*part.first_chunk()?);
        if kind == LOADED { number(part, 48) } else { None }
    });
    parts.min()
}

fn number(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The beginning of a 64-bit library with two parts that are loaded, on pages of this size, and one that is not.
    pub(crate) fn library(page: u64) -> Vec<u8> {
        let mut file = vec![0; 64 + 3 * 56];
        file[..6].copy_from_slice(b"\x7fELF\x02\x01");
        file[32] = 64;
        file[54] = 56;
        file[56] = 3;
        for (part, (kind, align)) in [(LOADED, page), (2, 8), (LOADED, page * 2)].into_iter().enumerate() {
            let at = 64 + part * 56;
            file[at..at + 4].copy_from_slice(&kind.to_le_bytes());
            file[at + 48..at + 56].copy_from_slice(&align.to_le_bytes());
        }
        file
    }

    #[test]
    fn the_smallest_page_counts_of_what_is_loaded() {
        assert_eq!(smallest_page(&library(16_384)), Some(16_384));
        assert_eq!(smallest_page(&library(4_096)), Some(4_096));
    }

    #[test]
    fn what_is_no_64_bit_library_has_none() {
        let mut small = library(4_096);
        small[4] = 1;
        for file in [&b""[..], b"#!/bin/sh", b"\x7fELF\x02\x01", &small] {
            assert_eq!(smallest_page(file), None);
        }
        let cut = library(4_096);
        assert_eq!(smallest_page(&cut[..80]), None);
    }

    #[test]
    #[cfg(all(target_os = "linux", target_pointer_width = "64", target_endian = "little"))]
    fn a_program_of_this_machine_has_one() {
        let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        assert!(smallest_page(&program).is_some_and(|page| page >= 4_096 && page.is_power_of_two()));
    }
}
