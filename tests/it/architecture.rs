//! The layout's invariants (ARCHITECTURE.md), as tests.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below `folder` with that extension, with its text.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let skipped = ["target", ".build"].iter().any(|name| path.ends_with(name));
            if path.is_dir() && !skipped {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let name = path.strip_prefix(root()).unwrap().display().to_string();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "no {extension} below {folder}");
    found.sort();
    found
}

/// Lines of code, without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.starts_with("//"))
}

#[track_caller]
fn assert_none(files: &[(String, String)], words: &[&str], except: impl Fn(&str) -> bool) {
    for (name, text) in files.iter().filter(|(name, _)| !except(name)) {
        for word in words {
            assert!(!code(text).any(|line| line.contains(word)), "{name} says {word}");
        }
    }
}

#[test]
fn the_core_knows_neither_uniffi_nor_a_clock() {
    assert_none(&files("core", "rs"), &["uniffi", "::now()", "std::env::var"], |name| {
        name == "core/build.rs"
    });
    // Pictures are drawn several at a time; no other room has a second thread, and no answer depends on it.
    assert_none(&files("core", "rs"), &["std::thread"], |name| name == "core/src/figure/reel.rs");
    let manifest = fs::read_to_string(root().join("core/Cargo.toml")).unwrap();
    assert!(!manifest.contains("uniffi"));
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let chrono = workspace.lines().find(|line| line.starts_with("chrono")).unwrap();
    assert!(chrono.contains("default-features = false") && !chrono.contains("clock"), "{chrono}");
}

#[test]
fn only_the_store_speaks_sql() {
    assert_none(&files("core/src", "rs"), &["rusqlite", "SELECT ", "INSERT "], |name| {
        name.starts_with("core/src/store/")
    });
    assert_none(&files("bindings/src", "rs"), &["rusqlite", "SELECT "], |_| false);
}

#[test]
fn pure_rooms_know_no_store() {
    let pure = [
        "dose",
        "facts",
        "history",
        "input",
        "outcomes",
        "pace",
        "prescription",
        "rules",
        "scales",
        "screening",
        "search",
        "settings",
        "time",
    ];
    let folders =
        ["core/src/catalog/", "core/src/figure/", "core/src/plan/", "core/src/player/", "core/src/schedule/"];
    let is_pure = |name: &str| {
        pure.iter().any(|room| name == format!("core/src/{room}.rs"))
            // What holds scripts to their texts has to read the words.
            || folders.iter().any(|folder| name.starts_with(folder)) && !name.ends_with("/golden.rs")
    };
    let files = files("core/src", "rs");
    for room in pure.map(|room| format!("core/src/{room}.rs")) {
        assert!(files.iter().any(|(name, _)| *name == room), "there is no {room}");
    }
    let noun = "use crate::words::Text;";
    let files: Vec<_> = files.into_iter().map(|(name, text)| (name, text.replace(noun, ""))).collect();
    let above = ["store::", "words::", "screens::", "app::", "std::fs", "std::io"];
    assert_none(&files, &above, |name| !is_pure(name));
}

#[test]
fn the_bindings_are_short() {
    for (name, text) in files("bindings/src", "rs") {
        assert!(text.lines().count() <= 300, "{name} is long");
    }
}

/// The phones' programmers read the mirror's documentation; the compiler does not ask for it there.
#[test]
fn every_declaration_of_the_bindings_is_explained() {
    let mut declarations = 0;
    for (name, text) in files("bindings/src", "rs") {
        let lines: Vec<&str> = text.lines().collect();
        let mut in_mirror = false;
        for (at, line) in lines.iter().enumerate() {
            in_mirror |= line.starts_with("#[uniffi::remote");
            let inside = line.starts_with("    ") && line.ends_with([',', '{']);
            let declares = line.starts_with("pub struct")
                || line.starts_with("pub enum")
                || line.trim_start().starts_with("pub fn")
                || inside && !line.trim_start().starts_with(['}', '/']);
            if declares && (in_mirror || line.trim_start().starts_with("pub fn")) {
                declarations += 1;
                let above = lines[..at].iter().rev().find(|line| !line.trim_start().starts_with("#["));
                let explained = above.is_some_and(|line| line.trim_start().starts_with("///"));
                assert!(explained, "{name}:{}: {line}", at + 1);
            }
            in_mirror &= *line != "}";
        }
    }
    assert!(declarations > 100, "only {declarations} declarations were found");
}

#[test]
fn every_room_says_what_it_answers() {
    for folder in ["core/src", "bindings", "tests", "xtask/src"] {
        for (name, text) in files(folder, "rs") {
            assert!(text.starts_with("//! "), "{name} does not say what question it answers");
        }
    }
}

#[test]
fn the_phones_hold_no_sentence() {
    for (name, text) in files("android/ui/src/main", "kt") {
        for line in code(&text).filter(|line| !line.starts_with('*') && !line.starts_with("/*")) {
            let sentence = line.split('"').skip(1).step_by(2).find(|literal| {
                let words: Vec<&str> = literal.split(' ').collect();
                words.len() > 1
                    && words.iter().all(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
            });
            assert_eq!(sentence, None, "{name} has words of its own");
        }
    }
}

/// A person is told that nobody has reviewed the rules exactly as long as nobody has signed for them.
#[test]
fn who_reviewed_the_rules_is_said_once() {
    let rules = fs::read_to_string(root().join("docs/rules.md")).unwrap();
    let sign_off = rules.split("## Sign-off").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = sign_off.lines().filter(|line| line.starts_with('|')).skip(2);
    let names: Vec<&str> = rows.filter_map(|row| row.split('|').nth(2)).map(str::trim).collect();
    let signed = names.iter().find(|name| !name.is_empty()).copied();
    assert!(!names.is_empty(), "there is no line to sign on");
    assert_eq!(midback_core::rules::RuleSet::current().reviewed_by, signed);
}

#[test]
fn the_map_is_short() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    assert!(map.lines().count() <= 150, "{} lines", map.lines().count());
}

#[test]
fn the_project_speaks_of_itself_alone() {
    for extension in ["md", "toml", "rs", "kt", "swift", "ftl", "sql", "xml"] {
        let below = match extension {
            "md" => "docs",
            "kt" | "xml" => "android",
            "swift" => "ios",
            "rs" => "xtask",
            _ => "core",
        };
        for (name, text) in files(below, extension) {
            assert!(!text.contains("../shared"), "{name} points outside the project");
        }
    }
}
