//! `docs/parity.md`: what is compared between the phones, what differs, and why.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::States;
use super::check::Kept;
use super::differences::Differences;
use super::golden::{Golden, Phone};
use super::states::LANGUAGES;

/// The fields of what the core hands to a screen that a phone does not look at.
pub(super) struct Unused {
    /// How many fields there are.
    pub(super) fields: usize,
    /// Those that a phone does not look at.
    pub(super) by: BTreeMap<Phone, BTreeSet<String>>,
}

/// Lines of both phones, and of each alone.
#[derive(Default, Clone, Copy)]
struct Count {
    both: usize,
    android: usize,
    iphone: usize,
}

impl Count {
    fn add(&mut self, golden: &Golden) {
        for line in &golden.0 {
            match line.only {
                None => self.both += 1,
                Some(Phone::Android) => self.android += 1,
                Some(Phone::Iphone) => self.iphone += 1,
            }
        }
    }
}

/// The whole document.
pub(super) fn text(
    states: &States,
    kept: &Kept,
    differences: &Differences,
    explained: &[usize],
    unused: &Unused,
) -> String {
    let mut out = String::from(HEAD);
    let mut all = Count::default();
    for golden in kept.values() {
        all.add(golden);
    }
    out += "\n| | |\n|---|---:|\n";
    let count: usize = states.screens.values().map(BTreeMap::len).sum();
    let numbers = [
        ("Screens", states.screens.len()),
        ("States of them", count),
        ("Files: a state in a language", kept.len()),
        ("Stops on both phones", all.both),
        ("Stops on Android alone", all.android),
        ("Stops on an iPhone alone", all.iphone),
        ("Fields of what the core hands to a screen", unused.fields),
    ];
    for (what, number) in numbers {
        let _ = writeln!(out, "| {what} | {number} |");
    }
    stops(&mut out, differences, explained);
    fields(&mut out, differences, unused);
    screens(&mut out, states, kept);
    out
}

const HEAD: &str = "# Parity of the two phones

Made by `cargo xtask test --only screens` with `UPDATE_EXPECT=1`, from `tests/screens` and from what the library declares; not
written by hand. `tests/screens/README.md` says how.
";

fn stops(out: &mut String, differences: &Differences, explained: &[usize]) {
    *out += "\n## What one phone meets alone, and why\n\n";
    if differences.stop.is_empty() {
        *out += "Nothing.\n";
    } else {
        // A reason stands once, however many kinds of stops it explains.
        let mut reasons: Vec<(&str, Count)> = Vec::new();
        for (stop, &count) in differences.stop.iter().zip(explained) {
            let at = reasons.iter().position(|(why, _)| *why == stop.why).unwrap_or_else(|| {
                reasons.push((&stop.why, Count::default()));
                reasons.len() - 1
            });
            match stop.on.phone() {
                Phone::Android => reasons[at].1.android += count,
                Phone::Iphone => reasons[at].1.iphone += count,
            }
        }
        *out += "| why | only Android | only iPhone |\n|---|---:|---:|\n";
        for (why, count) in reasons {
            let _ = writeln!(out, "| {why} | {} | {} |", count.android, count.iphone);
        }
    }
    if !differences.left_out.is_empty() {
        *out += "\nIn no file:\n\n";
        for (what, why) in &differences.left_out {
            let _ = writeln!(out, "- {what}: {why}");
        }
    }
}

fn fields(out: &mut String, differences: &Differences, unused: &Unused) {
    *out += "\n## Fields that a phone does not look at, and why\n\n";
    for phone in Phone::BOTH {
        let found = unused.by.get(&phone).map_or(0, BTreeSet::len);
        let _ = writeln!(out, "- {}: {found} of {}", phone.name(), unused.fields);
    }
    *out += "\n| field | not on | why |\n|---|---|---|\n";
    for field in &differences.field {
        let on = field.unused_on.map_or("both", |only| only.phone().name());
        let _ = writeln!(out, "| `{}` | {on} | {} |", field.name, field.why);
    }
    *out += "\nNot counted are records that no screen draws:\n\n";
    for (name, why) in &differences.apart {
        let _ = writeln!(out, "- `{name}`: {why}");
    }
}

fn screens(out: &mut String, states: &States, kept: &Kept) {
    *out += "\n## Screens and their states\n\n| screen | states | stops | only Android | only iPhone |\n|---|---|---:|---:|---:|\n";
    for (screen, of) in &states.screens {
        let mut count = Count::default();
        for state in of.keys() {
            let names = LANGUAGES.map(|language| format!("{screen}.{state}.{language}"));
            for golden in names.iter().filter_map(|name| kept.get(name)) {
                count.add(golden);
            }
        }
        let names: Vec<&str> = of.keys().map(String::as_str).collect();
        let _ = writeln!(
            out,
            "| {screen} | {} | {} | {} | {} |",
            names.join(", "),
            count.both,
            count.android,
            count.iphone
        );
    }
}
