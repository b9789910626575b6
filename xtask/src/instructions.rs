//! Do Today, a set and Progress take no more instructions than was noted? Times are noisy; instructions are counted.
//!
//! Valgrind runs a program that makes one call a few times and many times: what lies between is the call's own. The figures that
//! are noted stand in `bench/instructions.txt`; `UPDATE_EXPECT=1` notes those of this run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{files, run};

/// Where the figures are noted.
const NOTED: &str = "bench/instructions.txt";
/// Days of a history: enough that reading it counts.
const DAYS: &str = "120";
/// How often a call is made.
const RUNS: [u64; 2] = [1, 6];
/// What is counted, and how it is told.
const CALLS: [(&str, &str); 4] = [
    ("today", "Today once more, where nothing has come since"),
    ("cold", "opening, and the first Today"),
    ("set", "a set that is stored"),
    ("progress", "Progress over a year"),
];

/// Counts, and fails where a call takes a tenth more than was noted.
pub(crate) fn check(project: &Project) -> Outcome {
    let program = run::program(project, "counted")?;
    let history = project.target("instructions/history");
    files::make_empty_folder(&history)?;
    run::live(run::ours(project, "midback-simulate")?.args(["--days", DAYS, "--into"]).arg(&history))?;
    let mut counted = BTreeMap::new();
    for (call, _) in CALLS {
        let [few, many] = RUNS;
        let total = |runs| total(project, (&program, call, runs), &history);
        let (first, last) = (total(few)?, total(many)?);
        counted.insert(call.to_owned(), last.saturating_sub(first) / (many - few));
    }
    let file = project.path(NOTED);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return files::write_if_changed(&file, written(&counted).as_bytes()).map(|_| ());
    }
    judge(&noted(&files::read_text(&file)?)?, &counted)
}

/// All instructions of a program that makes a call so often, on a copy of the history.
fn total(project: &Project, (program, call, runs): (&Path, &str, u64), history: &Path) -> Outcome<u64> {
    let copy = project.target("instructions/copy");
    files::make_empty_folder(&copy)?;
    for file in files::below(history, &|_| true)? {
        if let Some(name) = file.file_name() {
            files::copy_if_changed(&file, &copy.join(name))?;
        }
    }
    let log = project.target("instructions/log");
    let mut valgrind = Command::new("valgrind");
    valgrind
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(format!("--log-file={}", log.display()))
        .arg(program)
        .args([call, &runs.to_string()])
        .arg(&copy);
    run::captured(&mut valgrind)?;
    let log = files::read_text(&log)?;
    collected(&log).ok_or_else(|| Failure::new(format!("valgrind counted nothing:\n{log}")))
}

/// `==1234== Collected : 117177086`.
fn collected(log: &str) -> Option<u64> {
    log.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
}

fn written(counted: &BTreeMap<String, u64>) -> String {
    let mut text = String::from(
        "# Instructions of one call, by callgrind, in a development build, after 120 days of every day. `cargo xtask test\n\
         # --only instructions` fails where one takes a tenth more; UPDATE_EXPECT=1 notes them anew.\n",
    );
    for (call, count) in counted {
        // A thousandth says nothing.
        let _ = writeln!(text, "{call} {}", count / 1_000 * 1_000);
    }
    text
}

fn noted(text: &str) -> Outcome<BTreeMap<String, u64>> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let read = |line: &str| {
        let (call, count) = line.split_once(' ')?;
        Some((call.to_owned(), count.parse().ok()?))
    };
    lines
        .map(|line| read(line).ok_or_else(|| Failure::new(format!("{NOTED} says nothing by `{line}`"))))
        .collect()
}

fn judge(noted: &BTreeMap<String, u64>, counted: &BTreeMap<String, u64>) -> Outcome {
    let mut worse = Vec::new();
    for (call, what) in CALLS {
        let (Some(before), Some(now)) = (noted.get(call), counted.get(call)) else {
            return Err(Failure::new(format!("{NOTED} has no figure for `{call}`")));
        };
        println!("{what}: {now} instructions, {before} noted");
        if now * 10 > before * 11 {
            worse.push(format!("{what} takes {now} instructions, of {before} that were noted"));
        } else if now * 11 < before * 10 {
            println!("  less than was noted by a tenth: UPDATE_EXPECT=1 notes it");
        }
    }
    if worse.is_empty() { Ok(()) } else { Err(Failure::new(worse.join("; "))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(factor: u64) -> BTreeMap<String, u64> {
        CALLS.iter().map(|(call, _)| ((*call).to_owned(), factor * 1_000)).collect()
    }

    #[test]
    fn what_is_written_is_what_is_read() {
        assert_eq!(noted(&written(&figures(35_000))).ok(), Some(figures(35_000)));
        assert!(noted("today many\n").is_err());
    }

    #[test]
    fn a_tenth_more_fails_and_less_does_not() {
        for (now, is_fine) in [(50, true), (100, true), (110, true), (111, false), (500, false)] {
            assert_eq!(judge(&figures(100), &figures(now)).is_ok(), is_fine, "{now}");
        }
        let mut missing = figures(100);
        missing.remove("set");
        assert!(judge(&missing, &figures(100)).is_err());
    }

    #[test]
    fn the_count_is_found_among_what_valgrind_says() {
        let log = "==1== Callgrind\n==1== \n==1== Collected : 117177086\n==1== \n";
        assert_eq!(collected(log), Some(117_177_086));
        assert_eq!(collected("==1== killed"), None);
    }
}
