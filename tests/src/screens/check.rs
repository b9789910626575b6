//! Is the same met on both phones as before? What they wrote down is held against the files of `tests/screens`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::differences::Differences;
use super::fields::{Declared, Sources};
use super::golden::{Golden, Phone, difference};
use super::parity::{self, Unused};
use super::states::LANGUAGES;
use super::words::Words;
use super::{Outcome, States, project};

/// So many differing lines of a file are told, and of so many files.
const TOLD: usize = 12;

/// What is met in every state, by name.
pub(super) type Kept = BTreeMap<String, Golden>;

/// Compares what the phones met, as it lies in `folder`, with what is kept, and what the library declares with what the
/// phones look at. With `update`, all that is kept is written anew instead.
pub fn check(folder: &Path, declared: &Path, update: bool) -> Outcome<String> {
    let (states, differences) = (States::read()?, Differences::read()?);
    let mut wrongs = Vec::new();
    let kept = kept(folder, &states, update, &mut wrongs)?;
    let explained = explained(&kept, &differences, &mut wrongs)?;
    let unused = unused(declared, &differences, &mut wrongs)?;
    let text = parity::text(&states, &kept, &differences, &explained, &unused);
    keep("docs/parity.md", &text, update, &mut wrongs)?;
    if !wrongs.is_empty() {
        let more = wrongs.len().saturating_sub(TOLD);
        wrongs.truncate(TOLD);
        if more > 0 {
            wrongs.push(format!("… and {more} more"));
        }
        return Err(format!(
            "not as before; `UPDATE_EXPECT=1` writes it anew where that is right\n\n{}",
            wrongs.join("\n\n")
        ));
    }
    Ok(format!("{} screens are as they were on both phones", kept.len()))
}

/// Where what both phones met differs, in the states whose name has that `part`, and how many of them are alike.
pub fn compare(folder: &Path, part: &str) -> Outcome<String> {
    let (mut told, mut alike, mut count) = (String::new(), 0, 0);
    for (state, _) in States::read()?.all() {
        let names = LANGUAGES.map(|language| format!("{state}.{language}"));
        for name in names.iter().filter(|name| name.contains(part)) {
            let Some(iphone) = met(folder, Phone::Iphone, name) else { continue };
            let android = met(folder, Phone::Android, name).unwrap_or_default();
            let merged = Golden::merge(&texts(&android), &texts(&iphone));
            count += 1;
            if merged.0.iter().all(|line| line.only.is_none()) {
                alike += 1;
            } else {
                let _ = writeln!(told, "{name}\n{}", merged.text());
            }
        }
    }
    Ok(format!("{told}{alike} of {count} are alike"))
}

/// What a phone met in a state, if it came to it.
fn met(folder: &Path, phone: Phone, name: &str) -> Option<Vec<String>> {
    let text = fs::read_to_string(folder.join(phone.name()).join(format!("{name}.txt"))).ok()?;
    Some(text.lines().map(bare).collect())
}

fn texts(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}

/// What is met in every state now; it is written where it is to be.
fn kept(folder: &Path, states: &States, update: bool, wrongs: &mut Vec<String>) -> Outcome<Kept> {
    let mut all = Kept::new();
    for (state, _) in states.all() {
        for language in LANGUAGES {
            let name = format!("{state}.{language}");
            let file = format!("tests/screens/{name}.txt");
            let old = fs::read_to_string(project(&file)).ok().map(|text| Golden::parse(&text)).transpose();
            let old = old.map_err(|error| format!("{file}: {error}"))?;
            let mut there = BTreeMap::new();
            for phone in Phone::BOTH {
                match met(folder, phone, &name) {
                    Some(lines) => drop(there.insert(phone, lines)),
                    None => wrongs.push(format!("{name} was not come to on {}", phone.name())),
                }
            }
            let (Some(android), Some(iphone)) = (there.get(&Phone::Android), there.get(&Phone::Iphone))
            else {
                continue;
            };
            let new = Golden::merge(&texts(android), &texts(iphone));
            if update {
                fs::write(project(&file), new.text()).map_err(|error| format!("{file}: {error}"))?;
            } else {
                for (phone, lines) in &there {
                    let kept = old.as_ref().map(|old| old.of(*phone)).unwrap_or_default();
                    told(&name, *phone, difference(&kept, &texts(lines)), wrongs);
                }
            }
            all.insert(name, if update { new } else { old.unwrap_or(new) });
        }
    }
    strays(states, update, wrongs)?;
    Ok(all)
}

fn told(name: &str, phone: Phone, mut lines: Vec<String>, wrongs: &mut Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let count = lines.len();
    lines.truncate(TOLD);
    if count > TOLD {
        lines.push(format!("… and {} more", count - TOLD));
    }
    wrongs.push(format!("{name} on {}: {count} lines differ\n{}", phone.name(), lines.join("\n")));
}

/// Files of states that are no more.
fn strays(states: &States, update: bool, wrongs: &mut Vec<String>) -> Outcome {
    let all = states.all().flat_map(|(state, _)| LANGUAGES.map(|language| format!("{state}.{language}")));
    let all: BTreeSet<String> = all.collect();
    let folder = project("tests/screens");
    let wrong = |error: std::io::Error| format!("tests/screens: {error}");
    for entry in fs::read_dir(folder).map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".txt"));
        if name.is_some_and(|name| !all.contains(name)) {
            if update {
                fs::remove_file(&path).map_err(wrong)?;
            } else {
                wrongs.push(format!("{}: no such state", path.display()));
            }
        }
    }
    Ok(())
}

/// How many lines each kind of difference explains.
fn explained(kept: &Kept, differences: &Differences, wrongs: &mut Vec<String>) -> Outcome<Vec<usize>> {
    let mut counts = vec![0; differences.stop.len()];
    let words: BTreeMap<&str, Words> =
        LANGUAGES.iter().map(|tag| Ok((*tag, Words::of(tag)?))).collect::<Outcome<_>>()?;
    for (name, golden) in kept {
        let screen = name.split('.').next().unwrap_or_default();
        let words = name.rsplit('.').next().and_then(|tag| words.get(tag)).ok_or("no language")?;
        for line in &golden.0 {
            let Some(phone) = line.only else { continue };
            match differences.explains(phone, screen, &line.text, words)? {
                Some(at) => counts[at] += 1,
                None => wrongs.push(format!(
                    "{name}: no entry of differences.toml says why only {} has\n{}",
                    phone.name(),
                    line.text
                )),
            }
        }
    }
    for (stop, _) in differences.stop.iter().zip(&counts).filter(|(_, count)| **count == 0) {
        wrongs.push(format!("differences.toml: no stop needs this reason any more: {}", stop.why));
    }
    Ok(counts)
}

/// The fields that each phone does not look at.
fn unused(declared: &Path, differences: &Differences, wrongs: &mut Vec<String>) -> Outcome<Unused> {
    let text = fs::read_to_string(declared).map_err(|error| format!("{}: {error}", declared.display()))?;
    let (declared, apart) = (Declared::parse(&text)?, differences.apart());
    let mut unused = Unused { fields: declared.count(&apart), by: BTreeMap::new() };
    for phone in Phone::BOTH {
        let found = declared.unused(&Sources::of(phone)?, &apart);
        let allowed = differences.fields(phone);
        for field in found.difference(&allowed) {
            wrongs.push(format!("{} does not look at {field}", phone.name()));
        }
        unused.by.insert(phone, found);
    }
    for field in &differences.field {
        let lacks = |phone: &Phone| unused.by.get(phone).is_none_or(|found| found.contains(&field.name));
        let needed =
            field.unused_on.map_or_else(|| Phone::BOTH.iter().any(lacks), |only| lacks(&only.phone()));
        if !needed {
            wrongs.push(format!("differences.toml: {} is looked at", field.name));
        }
    }
    Ok(unused)
}

/// Holds a file of the project to a text, or writes it.
fn keep(file: &str, text: &str, update: bool, wrongs: &mut Vec<String>) -> Outcome {
    let path = project(file);
    if update {
        return fs::write(path, text).map_err(|error| format!("{file}: {error}"));
    }
    if fs::read_to_string(path).unwrap_or_default() != text {
        wrongs.push(format!("{file} does not say how it is now"));
    }
    Ok(())
}

/// A line without empty columns at its end.
fn bare(line: &str) -> String {
    line.trim_end_matches([' ', '|']).to_owned()
}
