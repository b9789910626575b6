//! How did every check go?
//!
//! One that fails does not stop the others, so that a single run shows all there is to mend.

use std::time::{Duration, Instant};

use crate::args::TestWish;
use crate::failure::{Failure, Outcome};
use crate::machine;
use crate::needs::{self, Missing, Need};
use crate::project::Project;
use crate::steps::{STEPS, Step};

/// How a check went.
#[derive(Debug)]
enum Verdict {
    Passed,
    Failed(Failure),
    Skipped(String),
    /// Skipped for want of something that a machine may be without.
    LeftOut(String),
}

/// A check and how it went.
#[derive(Debug)]
struct Report {
    name: &'static str,
    purpose: &'static str,
    verdict: Verdict,
    took: Duration,
}

/// Runs the checks that were asked for; whether all is well.
#[allow(clippy::unnecessary_wraps, reason = "a command returns an outcome, as the others do")]
pub(crate) fn run(project: &Project, wish: &TestWish) -> Outcome<bool> {
    if wish.list {
        for step in STEPS {
            println!("{:<13} {}{}", step.name, step.purpose, if step.slow { " (slow)" } else { "" });
        }
        return Ok(true);
    }
    let steps = selected(STEPS, wish);
    let needed: Vec<Need> = steps.iter().flat_map(|step| step.needs).copied().collect();
    let missing = needs::provide(project, &needed);
    let mut reports = Vec::new();
    for step in steps {
        let report = run_step(project, step, &missing, &reports);
        reports.push(report);
    }
    print!("{}", last_words(&reports));
    print!("\n{}", table(&reports));
    let well = is_well(&reports, machine::is_ci());
    if well != is_well(&reports, false) {
        println!("Under continuous integration a skipped check is one that failed.");
    }
    print!("{}", left_out(&reports));
    println!("{}", closing(&reports));
    Ok(well)
}

fn run_step(project: &Project, step: &Step, missing: &[Missing], before: &[Report]) -> Report {
    let start = Instant::now();
    println!("\n== {}: {}", step.name, step.purpose);
    let verdict = prevented(step, missing, before).unwrap_or_else(|| match (step.run)(project) {
        Ok(()) => Verdict::Passed,
        Err(failure) => Verdict::Failed(failure),
    });
    match &verdict {
        Verdict::Passed => println!("== {} passed in {}", step.name, seconds(start.elapsed())),
        Verdict::Failed(reason) => println!("== {} failed: {reason}", step.name),
        Verdict::Skipped(reason) | Verdict::LeftOut(reason) => {
            println!("== {} skipped: {reason}", step.name);
        }
    }
    Report { name: step.name, purpose: step.purpose, verdict, took: start.elapsed() }
}

/// The steps that were asked for, and those that they use.
fn selected<'a>(steps: &'a [Step], wish: &TestWish) -> Vec<&'a Step> {
    let asked = |step: &Step| {
        if wish.only.is_empty() {
            wish.full || !step.slow
        } else {
            wish.only.iter().any(|name| name == step.name)
        }
    };
    let mut names: Vec<&str> = Vec::new();
    // From the end, since what a step uses stands above it.
    for step in steps.iter().rev() {
        if asked(step) || names.contains(&step.name) {
            names.push(step.name);
            names.extend(step.after);
        }
    }
    steps.iter().filter(|step| names.contains(&step.name)).collect()
}

/// How a step went that cannot be run, if it cannot.
fn prevented(step: &Step, missing: &[Missing], before: &[Report]) -> Option<Verdict> {
    if let Some(reason) = not_run(step, before) {
        return Some(Verdict::Skipped(reason));
    }
    let reason = needs::reason(missing, step.needs)?;
    let extras = needs::lacks_extras_alone(missing, step.needs);
    Some(if extras { Verdict::LeftOut(reason) } else { Verdict::Skipped(reason) })
}

/// Why a step is not worth running after these, if it is not.
fn not_run(step: &Step, before: &[Report]) -> Option<String> {
    let broken = before
        .iter()
        .find(|report| step.after.contains(&report.name) && !matches!(report.verdict, Verdict::Passed))?;
    let how = if matches!(broken.verdict, Verdict::Failed(_)) { "failed" } else { "was skipped" };
    Some(format!("not run, because {} {how}", broken.name))
}

fn is_well(reports: &[Report], strict: bool) -> bool {
    reports.iter().all(|report| match report.verdict {
        Verdict::Passed | Verdict::LeftOut(_) => true,
        Verdict::Failed(_) => false,
        Verdict::Skipped(_) => !strict,
    })
}

/// What the checks that failed said last. It stands once more at the end, where one looks first, and where a log that was
/// cut still has it.
fn last_words(reports: &[Report]) -> String {
    let told = |report: &Report| match &report.verdict {
        Verdict::Failed(failure) if !failure.last_words().is_empty() => {
            Some(format!("\n== {} ended with:\n{}\n", report.name, failure.last_words()))
        }
        _ => None,
    };
    reports.iter().filter_map(told).collect()
}

fn table(reports: &[Report]) -> String {
    let mut text = format!("{:<13} {:<8} {:>7}\n", "check", "result", "seconds");
    for report in reports {
        let (word, reason) = match &report.verdict {
            Verdict::Passed => ("passed", String::new()),
            Verdict::Failed(failure) => ("failed", failure.to_string()),
            Verdict::Skipped(reason) | Verdict::LeftOut(reason) => ("skipped", reason.clone()),
        };
        let row = format!("{:<13} {word:<8} {:>7.1}  {reason}", report.name, report.took.as_secs_f64());
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

/// What nobody is at fault for, and still nobody knows now.
fn left_out(reports: &[Report]) -> String {
    let line = |report: &Report| match &report.verdict {
        Verdict::LeftOut(reason) => {
            Some(format!("{} did not run ({}): it {reason}\n", report.name, report.purpose))
        }
        _ => None,
    };
    reports.iter().filter_map(line).collect()
}

/// The last line, which other programs read.
fn closing(reports: &[Report]) -> String {
    let count =
        |wanted: fn(&Verdict) -> bool| reports.iter().filter(|report| wanted(&report.verdict)).count();
    format!(
        "{} passed, {} failed, {} skipped",
        count(|verdict| matches!(verdict, Verdict::Passed)),
        count(|verdict| matches!(verdict, Verdict::Failed(_))),
        count(|verdict| matches!(verdict, Verdict::Skipped(_) | Verdict::LeftOut(_))),
    )
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn step(name: &'static str, after: &'static [&'static str], slow: bool) -> Step {
        Step { name, purpose: "", needs: &[], after, slow, run: |_| Ok(()) }
    }

    const SOME: [Step; 4] = [
        step("style", &[], false),
        step("base", &[], false),
        step("top", &["base"], false),
        step("deep", &["base"], true),
    ];

    fn names(full: bool, only: &[&str]) -> Vec<&'static str> {
        let only = only.iter().map(|&name| name.to_owned()).collect();
        selected(&SOME, &TestWish { full, only, list: false }).iter().map(|step| step.name).collect()
    }

    fn report(name: &'static str, verdict: Verdict) -> Report {
        Report { name, purpose: "what it is for", verdict, took: Duration::from_millis(1250) }
    }

    #[test]
    fn slow_steps_run_when_asked_for() {
        assert_eq!(names(false, &[]), ["style", "base", "top"]);
        assert_eq!(names(true, &[]), ["style", "base", "top", "deep"]);
        assert_eq!(names(false, &["deep"]), ["base", "deep"]);
    }

    #[test]
    fn a_step_brings_what_it_uses() {
        assert_eq!(names(false, &["top"]), ["base", "top"]);
        assert_eq!(names(false, &["style"]), ["style"]);
    }

    #[test]
    fn a_step_is_not_run_on_what_is_broken() {
        let failed = [report("base", Verdict::Failed(Failure::new("no")))];
        assert_eq!(not_run(&SOME[2], &failed).as_deref(), Some("not run, because base failed"));
        assert_eq!(not_run(&SOME[0], &failed), None);
        assert_eq!(not_run(&SOME[2], &[report("base", Verdict::Passed)]), None);
    }

    #[test]
    fn the_end_is_a_table_and_one_line() {
        let reports = [
            report("style", Verdict::Passed),
            report("base", Verdict::Failed(Failure::new("broken").with_last_words("3 of 7 lost".to_owned()))),
            report("top", Verdict::Skipped("not run".to_owned())),
            report("later", Verdict::LeftOut("needs a tool: fetch it".to_owned())),
        ];
        let expected = "check         result   seconds\n\
                        style         passed       1.2\n\
                        base          failed       1.2  broken\n\
                        top           skipped      1.2  not run\n\
                        later         skipped      1.2  needs a tool: fetch it\n";
        assert_eq!(last_words(&reports), "\n== base ended with:\n3 of 7 lost\n");
        assert_eq!(table(&reports), expected);
        assert_eq!(closing(&reports), "1 passed, 1 failed, 2 skipped");
    }

    #[test]
    fn a_skip_counts_as_a_failure_only_under_ci() {
        let reports = [report("top", Verdict::Skipped(String::new()))];
        assert!(is_well(&reports, false));
        assert!(!is_well(&reports, true));
    }

    #[test]
    fn what_a_machine_may_be_without_fails_nothing_and_is_told() {
        let step = Step { needs: &[Need::Jdk, Need::LaterJdk], ..step("top", &["base"], false) };
        let later = || Missing::made(Need::LaterJdk, "fetch it");
        let passed = [report("base", Verdict::Passed)];
        assert!(prevented(&step, &[], &passed).is_none());
        assert!(prevented(&step, &[Missing::made(Need::Maven, "")], &passed).is_none());
        let verdict = prevented(&step, &[later()], &passed).unwrap();
        assert!(matches!(verdict, Verdict::LeftOut(_)));
        let reports = [report("base", Verdict::Passed), report("top", verdict)];
        assert!(is_well(&reports, true));
        assert_eq!(
            left_out(&reports),
            "top did not run (what it is for): it needs a JDK, version 21 or newer: fetch it\n"
        );
        // Where more is wrong, that counts.
        let both = [later(), Missing::made(Need::Jdk, "")];
        assert!(matches!(prevented(&step, &both, &passed), Some(Verdict::Skipped(_))));
        let failed = [report("base", Verdict::Failed(Failure::new("")))];
        assert!(matches!(prevented(&step, &[later()], &failed), Some(Verdict::Skipped(_))));
    }
}
