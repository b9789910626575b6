//! Are the rules safe, and do people get anywhere by them? Lives of people who are made up, through the same engine as on a
//! phone, on facts in memory; and a checker that shares nothing with the engine.
//!
//! `cargo xtask simulate` runs it. Nothing of it is in the app.

#![allow(clippy::cast_precision_loss, reason = "counts of people, days and answers, which are small")]
#![allow(clippy::similar_names, reason = "what is done, and its dose")]

mod acts;
mod body;
mod checker;
mod clock;
mod events;
#[cfg(test)]
mod finds;
mod life;
mod liveness;
#[cfg(test)]
mod mutations;
mod occurrences;
mod people;
mod phone;
mod report;
mod session;
mod years;

pub use acts::{Act, Done};
pub use occurrences::Occurrences;
pub use people::Sort;
pub use report::{Distributions, Report, Spread, Weeks};
pub use years::years;

use crate::rules::RuleSet;

/// Lives of so many people for so many days; the same seed gives the same lives.
#[must_use]
pub fn run(people: u32, days: u32, seed: u64) -> Report {
    let rules = RuleSet::current();
    let half = people / 2;
    let part = |range: std::ops::Range<u32>| {
        let mut report = Report::default();
        for number in range {
            report.add(life::live(&rules, &people::Person::of(number, seed), days, life::Bent::default()));
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
    report.judge();
    report
}

/// One life as it is lived by the commands of the app, to be lived again through the store: everything that was done in it,
/// and what each session has to hold.
#[must_use]
pub fn by_command(number: u32, days: u32, seed: u64) -> Vec<Done> {
    let person = people::Person { by_command: true, ..people::Person::of(number, seed) };
    life::live(&RuleSet::current(), &person, days, life::Bent::default()).acts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_harmed_and_people_get_somewhere() {
        let report = run(110, 365, 1);
        println!("{}", report.lines().join("\n"));
        assert_eq!(report.violations, Vec::<String>::new());
    }
}
