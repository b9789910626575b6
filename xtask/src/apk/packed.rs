//! What is in an app's file, how large is each part, and where does it begin?
//!
//! The file is a zip: this reads the list at its end, and unpacks nothing.

use std::collections::BTreeMap;

use crate::failure::{Failure, Outcome};

/// One file in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) name: String,
    /// How many bytes it takes in the file, and unpacked.
    pub(crate) packed: usize,
    pub(crate) size: usize,
    /// Whether it lies there as it is.
    pub(crate) is_stored: bool,
    /// Where its bytes begin.
    pub(crate) begin: usize,
}

const LIST_END: &[u8] = b"PK\x05\x06";
const IN_LIST: &[u8] = b"PK\x01\x02";

/// All files in it.
pub(crate) fn entries(file: &[u8]) -> Outcome<Vec<Entry>> {
    read(file).ok_or_else(|| Failure::new("the app's file is no zip, or its list is cut"))
}

fn read(file: &[u8]) -> Option<Vec<Entry>> {
    let end = file.windows(LIST_END.len()).rposition(|bytes| bytes == LIST_END)?;
    let (count, mut at) = (short(file, end + 10)?, long(file, end + 16)?);
    let mut entries = Vec::new();
    for _ in 0..count {
        if file.get(at..at + 4)? != IN_LIST {
            return None;
        }
        let (name, extra, comment) = (short(file, at + 28)?, short(file, at + 30)?, short(file, at + 32)?);
        let local = long(file, at + 42)?;
        entries.push(Entry {
            name: String::from_utf8_lossy(file.get(at + 46..at + 46 + name)?).into_owned(),
            packed: long(file, at + 20)?,
            size: long(file, at + 24)?,
            is_stored: short(file, at + 10)? == 0,
            begin: local + 30 + short(file, local + 26)? + short(file, local + 28)?,
        });
        at += 46 + name + extra + comment;
    }
    Some(entries)
}

fn short(file: &[u8], at: usize) -> Option<usize> {
    file.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes).into())
}

fn long(file: &[u8], at: usize) -> Option<usize> {
    file.get(at..)?.first_chunk().and_then(|bytes| u32::from_le_bytes(*bytes).try_into().ok())
}

/// Which part of an app a file belongs to.
fn part(name: &str) -> String {
    match name.split_once('/') {
        Some(("lib", inside)) => format!("lib/{}", inside.split('/').next().unwrap_or_default()),
        Some((folder, _)) => folder.to_owned(),
        None if name.starts_with("classes") => "classes*.dex".to_owned(),
        None => name.to_owned(),
    }
}

/// A line for each part, the largest first, and for the whole.
pub(crate) fn sizes(entries: &[Entry], whole: usize) -> String {
    let mut parts: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for entry in entries {
        let sum = parts.entry(part(&entry.name)).or_default();
        *sum = (sum.0 + entry.packed, sum.1 + entry.size, sum.2 + 1);
    }
    let packed: usize = entries.iter().map(|entry| entry.packed).sum();
    parts.insert("names and padding".to_owned(), (whole.saturating_sub(packed), 0, 0));
    let mut parts: Vec<_> = parts.into_iter().collect();
    parts.sort_by_key(|(_, (packed, ..))| std::cmp::Reverse(*packed));
    let head = format!("{:<22} {:>10} {:>10} {:>6}\n", "part", "packed", "unpacked", "files");
    let lines = parts
        .into_iter()
        .map(|(name, (packed, size, files))| format!("{name:<22} {packed:>10} {size:>10} {files:>6}\n"));
    let end = format!("{:<22} {whole:>10}\n", "the whole file");
    head + &lines.collect::<String>() + &end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A zip of stored files, as far as it is read.
    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let (mut zip, mut list) = (Vec::new(), Vec::new());
        for (name, bytes) in files {
            let length = |count: usize| u16::try_from(count).unwrap().to_le_bytes();
            let size = u32::try_from(bytes.len()).unwrap().to_le_bytes();
            list.extend([IN_LIST, &[0; 16], &size, &size, &length(name.len()), &[0; 12]].concat());
            list.extend(u32::try_from(zip.len()).unwrap().to_le_bytes());
            list.extend(name.as_bytes());
            // Two bytes between the name and what it names.
            zip.extend(
                [
                    &b"PK\x03\x04"[..],
                    &[0; 22],
                    &length(name.len()),
                    &length(2),
                    name.as_bytes(),
                    b"--",
                    bytes,
                ]
                .concat(),
            );
        }
        let begin = u32::try_from(zip.len()).unwrap().to_le_bytes();
        let count = u16::try_from(files.len()).unwrap().to_le_bytes();
        let whole = u32::try_from(list.len()).unwrap().to_le_bytes();
        [&zip[..], &list, LIST_END, &[0; 6], &count, &whole, &begin, &[0; 2]].concat()
    }

    #[test]
    fn every_file_is_found_where_it_begins() {
        let zip = zip(&[("classes.dex", b"dex"), ("lib/x86_64/a.so", b"library")]);
        let entries = entries(&zip).unwrap();
        assert_eq!(entries.len(), 2);
        for (entry, bytes) in entries.iter().zip([&b"dex"[..], b"library"]) {
            assert_eq!(&zip[entry.begin..entry.begin + entry.size], bytes);
            assert!(entry.is_stored && entry.packed == entry.size);
        }
        assert_eq!(entries[1].name, "lib/x86_64/a.so");
    }

    #[test]
    fn what_is_no_zip_is_refused() {
        let zip = zip(&[("a", b"b")]);
        assert!(entries(b"").is_err() && entries(b"no zip").is_err());
        assert!(entries(&zip[..zip.len() - 10]).is_err());
    }

    #[test]
    fn parts_are_summed() {
        let files: &[(&str, &[u8])] = &[
            ("classes.dex", b"12345"),
            ("classes2.dex", b"12345"),
            ("lib/x86_64/a.so", b"123"),
            ("lib/x86_64/b.so", b"1"),
            ("res/a/b.xml", b"12"),
            ("resources.arsc", b"1"),
        ];
        let told = sizes(&entries(&zip(files)).unwrap(), 20);
        let rows: Vec<Vec<&str>> = told.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows[1], ["classes*.dex", "10", "10", "2"]);
        assert_eq!(rows[2], ["lib/x86_64", "4", "4", "2"]);
        assert_eq!(rows[3], ["names", "and", "padding", "3", "0", "0"]);
        assert_eq!(rows[4], ["res", "2", "2", "1"]);
        assert_eq!(rows.last().unwrap(), &["the", "whole", "file", "20"]);
    }
}
