//! On which pages of memory does a native library begin, how large is what a phone gets of it, and which names does an object
//! of it give and take?

use crate::archive::Names;

/// What says that a part of the file is loaded into memory.
const LOADED: u32 = 1;

/// What says that a part of an object is the table of its names.
const NAMES: u32 = 2;

/// The number of the processor of nearly every phone.
pub(crate) const ARM_64: u16 = 183;

/// The smallest page that a 64-bit library was laid out for. Nothing for a 32-bit one, whose phones have small pages, and
/// nothing for what is no library.
pub(crate) fn smallest_page(file: &[u8]) -> Option<u64> {
    if !is_64_bit(file)? {
        return None;
    }
    let pages = parts(file)?.filter_map(|part| if kind(part)? == LOADED { long(part, 48) } else { None });
    pages.min()
}

/// How many bytes of a library there are once everything is thrown away that is not loaded: names for debuggers, above all.
/// Nothing for what is no library.
pub(crate) fn loaded(file: &[u8]) -> Option<u64> {
    let is_64_bit = is_64_bit(file)?;
    let ends = parts(file)?.filter_map(|part| {
        let (offset, size) = if is_64_bit {
            (long(part, 8)?, long(part, 32)?)
        } else {
            (word(part, 4)?.into(), word(part, 16)?.into())
        };
        if kind(part)? == LOADED { offset.checked_add(size) } else { None }
    });
    ends.max()
}

/// The names of an object for this processor, 64-bit; nothing for what is none, or is torn.
pub(crate) fn names(file: &[u8], processor: u16) -> Option<Names> {
    if !is_64_bit(file)? || short(file, 18)? != processor {
        return None;
    }
    let table = usize::try_from(long(file, 40)?).ok()?;
    let section = |index: usize| file.get(table.checked_add(index.checked_mul(64)?)?..);
    let body = |section: &[u8]| {
        let from = usize::try_from(long(section, 24)?).ok()?;
        file.get(from..from.checked_add(usize::try_from(long(section, 32)?).ok()?)?)
    };
    let mut found = Names::default();
    // Where there are very many, the first says how many.
    let count = match short(file, 60)? {
        0 => usize::try_from(long(section(0)?, 32)?).ok()?,
        count => count.into(),
    };
    for index in 0..count {
        let part = section(index)?;
        if word(part, 4)? != NAMES {
            continue;
        }
        let texts = body(section(word(part, 40)?.try_into().ok()?)?)?;
        for entry in body(part)?.chunks_exact(24) {
            let (binding, place) = (entry[4] >> 4, short(entry, 6)?);
            let name =
                texts.get(usize::try_from(word(entry, 0)?).ok()?..)?.split(|byte| *byte == 0).next()?;
            let name = String::from_utf8_lossy(name).into_owned();
            match (binding, place) {
                // Its own, which nobody else sees.
                (0, _) => {}
                (2, 0) => found.tried.push(name),
                (_, 0) => found.wanted.push(name),
                _ => found.defined.push(name),
            }
        }
    }
    Some(found)
}

/// Whether it is for a 64-bit processor; nothing where it is no library, object or program of this form.
fn is_64_bit(file: &[u8]) -> Option<bool> {
    match file.strip_prefix(b"\x7fELF")? {
        [2, 1, ..] => Some(true),
        [1, 1, ..] => Some(false),
        _ => None,
    }
}

/// What says of each part of the file how it is loaded.
fn parts(file: &[u8]) -> Option<impl Iterator<Item = &[u8]>> {
    let (table, size, count) = if is_64_bit(file)? {
        (usize::try_from(long(file, 32)?).ok()?, short(file, 54)?, short(file, 56)?)
    } else {
        (usize::try_from(word(file, 28)?).ok()?, short(file, 42)?, short(file, 44)?)
    };
    let size = usize::from(size);
    let parts = (0..usize::from(count)).map_while(move |part| file.get(table.checked_add(part * size)?..));
    Some(parts)
}

fn kind(part: &[u8]) -> Option<u32> {
    word(part, 0)
}

fn long(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The beginning of a 64-bit library with two parts that are loaded, on pages of this size, and one that is not.
    pub(crate) fn library(page: u64) -> Vec<u8> {
        sized(page, 0)
    }

    /// The same, of which the last part ends here.
    pub(crate) fn sized(page: u64, end: u64) -> Vec<u8> {
        let mut file = vec![0; 64 + 3 * 56];
        file[..6].copy_from_slice(b"\x7fELF\x02\x01");
        file[32] = 64;
        file[54] = 56;
        file[56] = 3;
        for (part, (kind, align)) in [(LOADED, page), (2, 8), (LOADED, page * 2)].into_iter().enumerate() {
            let at = 64 + part * 56;
            file[at..at + 4].copy_from_slice(&kind.to_le_bytes());
            file[at + 8..at + 16].copy_from_slice(&(end / 3).to_le_bytes());
            file[at + 32..at + 40].copy_from_slice(&(end - end / 3).to_le_bytes());
            file[at + 48..at + 56].copy_from_slice(&align.to_le_bytes());
        }
        file
    }

    /// An object for a processor that defines some names, asks for others, and tries some.
    pub(crate) fn object(processor: u16, defined: &[&str], wanted: &[&str], tried: &[&str]) -> Vec<u8> {
        let (mut table, mut names) = (vec![0; 24], vec![0]);
        let kinds = [(defined, 0x12, 1_u16), (wanted, 0x10, 0), (tried, 0x20, 0), (&["own"], 0x02, 1)];
        for (name, kind, place) in
            kinds.iter().flat_map(|(list, kind, place)| list.iter().map(move |name| (name, kind, place)))
        {
            table.extend(u32::try_from(names.len()).unwrap().to_le_bytes());
            table.extend([*kind, 0]);
            table.extend(place.to_le_bytes());
            table.extend([0; 16]);
            names.extend(name.bytes().chain([0]));
        }
        let mut file = vec![0; 64];
        file[..6].copy_from_slice(b"\x7fELF\x02\x01");
        file[18..20].copy_from_slice(&processor.to_le_bytes());
        file[40] = 64;
        file[60] = 3;
        let sections = [(0, &Vec::new(), 0), (NAMES, &table, 2_u32), (3, &names, 0)];
        let mut at = 64 + 3 * 64;
        for (kind, body, link) in sections {
            let mut section = [0; 64];
            section[4..8].copy_from_slice(&kind.to_le_bytes());
            section[24..32].copy_from_slice(&u64::try_from(at).unwrap().to_le_bytes());
            section[32..40].copy_from_slice(&u64::try_from(body.len()).unwrap().to_le_bytes());
            section[40..44].copy_from_slice(&link.to_le_bytes());
            file.extend(section);
            at += body.len();
        }
        [file, table, names].concat()
    }

    #[test]
    fn the_names_of_an_object_are_read() {
        let texts = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let file = object(ARM_64, &["one", "two"], &["open"], &["getrandom"]);
        let read = names(&file, ARM_64);
        // The first name of every table is empty, and nobody's.
        let read = read.map(|names| (names.defined, names.wanted, names.tried));
        assert_eq!(read, Some((texts(&["one", "two"]), texts(&["open"]), texts(&["getrandom"]))));
        assert_eq!(names(&file, ARM_64 + 1), None, "another processor");
        assert_eq!(names(&file[..file.len() - 4], ARM_64), None, "cut off");
        assert_eq!(names(b"\xcf\xfa\xed\xfe", ARM_64), None, "of Apple");
    }

    #[test]
    fn only_what_is_loaded_counts_as_size() {
        let file = sized(4_096, 3_000);
        assert_eq!(loaded(&[file, vec![7; 9_000]].concat()), Some(3_000));
        let mut small = vec![0; 52 + 32];
        small[..6].copy_from_slice(b"\x7fELF\x01\x01");
        (small[28], small[42], small[44]) = (52, 32, 1);
        (small[52], small[52 + 4], small[52 + 16]) = (1, 100, 50);
        assert_eq!(loaded(&small), Some(150));
        assert_eq!(loaded(b"#!/bin/sh"), None);
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
