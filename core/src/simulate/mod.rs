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
pub use report::{Distributions, Report};

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
    use crate::rules::{AwayDays, Constant, Progression};

    #[test]
    fn nobody_is_harmed_and_people_get_somewhere() {
        let report = run(220, 365, 1);
        println!("{}", report.lines().join("\n"));
        assert_eq!(report.violations, Vec::<String>::new());
        for sort in ["Improving", "Steady", "Brief"] {
            let mut all = (0.0, 0.0);
            for (exercise, weeks) in &report.distributions.weeks_to_article_level[sort] {
                let within = weeks.within(if exercise == "superman" { 40 } else { 26 });
                all = (all.0 + within, all.1 + 1.0);
            }
            assert!(all.0 / all.1 >= 95.0, "{sort}: {all:?}");
        }
    }

    fn changed<T>(constant: &Constant<T>, value: T) -> Constant<T> {
        Constant { value, rule: constant.rule, source: constant.source }
    }

    /// Whether the checker finds anything wrong in lives by these rules.
    fn is_caught(rules: &RuleSet) -> bool {
        (0..440).any(|number| {
            let person = people::Person::of(rules, number, 7);
            !life::live(rules, &person, 365).violations.is_empty()
        })
    }

    /// Each number altered by itself: the checker, which shares no code with the engine, has to notice.
    #[test]
    fn an_altered_rule_is_caught() {
        let rules = RuleSet::current();
        let p = &rules.progression;
        let altered: Vec<(&str, Progression)> = vec![
            ("raise pain", Progression { raise_pain: changed(&p.raise_pain, 6), ..p.clone() }),
            ("raise effort", Progression { raise_effort: changed(&p.raise_effort, 8), ..p.clone() }),
            ("raise sessions", Progression { raise_sessions: changed(&p.raise_sessions, 1), ..p.clone() }),
            (
                "raise days apart",
                Progression { raise_days_apart: changed(&p.raise_days_apart, 2), ..p.clone() },
            ),
            ("return days", Progression { return_days: changed(&p.return_days, 8), ..p.clone() }),
            ("flare days", Progression { flare_days: changed(&p.flare_days, 1), ..p.clone() }),
            ("lower times", Progression { lower_times: changed(&p.lower_times, 4), ..p.clone() }),
            ("lower sessions", Progression { lower_sessions: changed(&p.lower_sessions, 1), ..p.clone() }),
            ("away percent", Progression { away_percent: changed(&p.away_percent, [100, 100]), ..p.clone() }),
            (
                "away days",
                Progression {
                    away_days: changed(
                        &p.away_days,
                        AwayDays { less: 40, much_less: 50, level_below: 60, anew: 99 },
                    ),
                    ..p.clone()
                },
            ),
            ("repetitions", Progression { step_repetitions: changed(&p.step_repetitions, 4), ..p.clone() }),
            ("seconds", Progression { step_seconds: changed(&p.step_seconds, 10), ..p.clone() }),
            ("roller", Progression { step_roller_seconds: changed(&p.step_roller_seconds, 60), ..p.clone() }),
        ];
        for (name, progression) in altered {
            assert!(is_caught(&RuleSet { progression, ..rules.clone() }), "{name}");
        }
        let much = changed(&rules.pain_that_ends_an_exercise, 9);
        assert!(is_caught(&RuleSet { pain_that_ends_an_exercise: much, ..rules.clone() }), "much pain");
        let hard = changed(&rules.effort_that_stops_a_set, 11);
        assert!(is_caught(&RuleSet { effort_that_stops_a_set: hard, ..rules.clone() }), "too hard");
        assert!(!is_caught(&rules));
    }
}
