//! Are the rules safe, and do people get anywhere by them? Lives of people who are made up, through the same engine as on a
//! phone, on facts in memory; and a checker that shares nothing with the engine.
//!
//! `cargo xtask simulate` runs it. Nothing of it is in the app.

mod body;
mod checker;
mod life;
mod people;
mod report;

pub use people::Sort;
pub use report::Report;

use crate::rules::RuleSet;

/// Lives of so many people for so many days; the same seed gives the same lives.
#[must_use]
pub fn run(people: u32, days: u32, seed: u64) -> Report {
    with_rules(&RuleSet::current(), people, days, seed)
}

/// The same by other rules, on two threads.
pub(crate) fn with_rules(rules: &RuleSet, people: u32, days: u32, seed: u64) -> Report {
    let half = people / 2;
    let part = |range: std::ops::Range<u32>| {
        let mut report = Report::default();
        for number in range {
            let person = people::Person::of(rules, number, seed);
            report.add(&person, life::live(rules, &person, days));
        }
        report
    };
    let (mut report, other) = std::thread::scope(|scope| {
        let other = scope.spawn(|| part(half..people));
        (part(0..half), other.join())
    });
    if let Ok(other) = other {
        report.merge(other);
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_harmed() {
        let report = run(std::env::var("PEOPLE").ok().and_then(|n| n.parse().ok()).unwrap_or(120), 365, 1);
        println!("{}", report.lines().join("\n"));
        assert_eq!(report.violations, Vec::<String>::new());
    }
}
