//! The bytes that a fuzzer begins with, and those that once did harm: handed over in every run of the tests, by the fuzzer's own code.

use std::fs;
use std::path::{Path, PathBuf};

#[path = "../../fuzz/src/lib.rs"]
#[allow(unreachable_pub, reason = "it is a crate of its own elsewhere")]
mod fuzz;

/// The files of a corpus, by name.
fn corpus(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(name);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{name} has none");
    paths.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[track_caller]
fn is_harmless(name: &str, target: fn(&[u8])) {
    for (path, bytes) in corpus(name) {
        let done = std::panic::catch_unwind(|| target(&bytes));
        assert!(done.is_ok(), "{}", path.display());
    }
}

#[test]
fn prescriptions_do_no_harm() {
    is_harmless("prescription", fuzz::prescription);
}

#[test]
fn databases_do_no_harm() {
    is_harmless("database_open", fuzz::database_open);
}

#[test]
fn copies_do_no_harm() {
    is_harmless("bring_in", fuzz::bring_in);
}

#[test]
fn the_corpora_are_small() {
    let all = ["prescription", "database_open", "bring_in"].into_iter().flat_map(corpus);
    let bytes: usize = all.map(|(_, bytes)| bytes.len()).sum();
    assert!(bytes < 300_000, "{bytes} bytes");
}
