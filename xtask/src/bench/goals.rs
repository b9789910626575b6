//! What was asked for, and is it so? Each goal holds one figure against a bound, or against another figure of the same run.

use super::line::{Amount, Line};
use super::table::{size, time};
use crate::resources;

/// A figure: through what, which call, and after how many years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figure {
    side: &'static str,
    what: &'static str,
    years: Option<u32>,
}

/// How much a figure may be.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Most {
    /// So many microseconds.
    Micros(f64),
    /// So many bytes.
    Bytes(f64),
    /// So many times another one.
    Times(f64, Figure),
    /// So many microseconds more than another one.
    Beyond(f64, Figure),
}

/// One thing that was asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Goal {
    of: Figure,
    most: Most,
}

/// A goal, and what was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Verdict {
    goal: Goal,
    /// How much it was, and how much it could have been; nothing where a figure is missing.
    measured: Option<(f64, f64)>,
}

/// How large the library is that a phone gets.
pub(crate) const LIBRARY: Figure = timeless("the library as it is shipped");

const DISK: Figure = Figure { side: "disk", what: "fdatasync of 4 kB in place", years: Some(10) };

/// What is asked on each screen, whichever language asks.
const SCREENS: [&str; 6] = ["today", "progress", "history", "exercise", "reminders", "search"];

/// Through what a phone, or a test, asks.
pub(crate) const BINDINGS: [&str; 3] = ["kotlin", "swift", "python"];

const fn rust(what: &'static str, years: u32) -> Figure {
    Figure { side: "rust", what, years: Some(years) }
}

const fn timeless(what: &'static str) -> Figure {
    Figure { side: "rust", what, years: None }
}

/// Of as many reviews as ten years of sessions have sets.
const fn anki(what: &'static str) -> Figure {
    Figure { side: "anki", what, years: Some(10) }
}

const fn goal(of: Figure, most: Most) -> Goal {
    Goal { of, most }
}

const GOALS: [Goal; 16] = [
    goal(rust("durable set", 10), Most::Times(1.5, DISK)),
    goal(rust("durable set", 10), Most::Times(1.0, anki("answer"))),
    goal(rust("today", 10), Most::Times(1.2, rust("today", 1))),
    goal(rust("today", 10), Most::Times(0.25, anki("due tree"))),
    goal(rust("progress", 10), Most::Times(2.0, rust("progress", 1))),
    goal(rust("progress", 10), Most::Times(0.2, anki("graphs, a year"))),
    goal(rust("open and today", 10), Most::Micros(10_000.0)),
    goal(rust("open and today", 10), Most::Times(1.0, anki("open and due tree"))),
    goal(rust("next occurrence", 10), Most::Times(1.2, rust("next occurrence", 0))),
    goal(rust("next occurrence", 10), Most::Micros(1.0)),
    goal(rust("export", 10), Most::Micros(1_000_000.0)),
    goal(rust("memory at its peak, export", 10), Most::Bytes(40_000_000.0)),
    goal(rust("memory at rest, today", 10), Most::Bytes(20_000_000.0)),
    goal(LIBRARY, Most::Bytes(5_000_000.0)),
    goal(timeless("figure, first picture"), Most::Micros(5_000.0)),
    goal(timeless("figure, whole loop"), Most::Micros(50_000.0)),
];

/// Everything that was asked for.
fn goals() -> Vec<Goal> {
    let mut goals = GOALS.to_vec();
    for side in BINDINGS {
        goals.extend(
            SCREENS.map(|what| {
                goal(Figure { side, what, years: Some(10) }, Most::Beyond(500.0, rust(what, 10)))
            }),
        );
    }
    goals
}

/// Which goals are reached by what was measured.
pub(crate) fn judge(lines: &[Line]) -> Vec<Verdict> {
    goals().into_iter().map(|goal| Verdict { goal, measured: goal.measured(lines) }).collect()
}

impl Figure {
    /// The line about it.
    pub(crate) fn line(self, amount: Amount) -> Line {
        Line { side: self.side.to_owned(), what: self.what.to_owned(), years: self.years, amount }
    }

    fn number(self, lines: &[Line]) -> Option<f64> {
        let about =
            |line: &&Line| line.side == self.side && line.what == self.what && line.years == self.years;
        lines.iter().find(about).map(|line| line.amount.number())
    }

    /// `today (kotlin), 10 years`.
    fn text(self) -> String {
        let side = if self.side == "rust" { String::new() } else { format!(" ({})", self.side) };
        let years = match self.years {
            None => String::new(),
            Some(1) => ", 1 year".to_owned(),
            Some(years) => format!(", {years} years"),
        };
        format!("{}{side}{years}", self.what)
    }
}

impl Goal {
    fn measured(self, lines: &[Line]) -> Option<(f64, f64)> {
        let of = self.of.number(lines)?;
        Some(match self.most {
            Most::Micros(most) | Most::Bytes(most) => (of, most),
            Most::Times(times, other) => (of, times * other.number(lines)?),
            Most::Beyond(most, other) => (of - other.number(lines)?, most),
        })
    }

    /// An amount of what it is about.
    fn amount(self, number: f64) -> String {
        if matches!(self.most, Most::Bytes(_)) { size(number) } else { time(number) }
    }

    /// `today, 10 years: at most 1.2 times today, 1 year`.
    pub(crate) fn text(self) -> String {
        let most = match self.most {
            Most::Micros(most) | Most::Bytes(most) => self.amount(most),
            Most::Times(1.0, other) => other.text(),
            Most::Times(times, other) => format!("{times} times {}", other.text()),
            Most::Beyond(most, other) => format!("{} more than {}", time(most), other.text()),
        };
        format!("{}: at most {most}", self.of.text())
    }
}

impl Verdict {
    fn is_met(self) -> Option<bool> {
        self.measured.map(|(measured, most)| measured <= most)
    }

    /// The goal, what was measured, what it could have been, and by how much that is met or missed.
    pub(crate) fn row(self) -> [String; 4] {
        let (text, amount) = (self.goal.text(), |number| self.goal.amount(number));
        let Some((measured, most)) = self.measured else {
            return [text, "-".to_owned(), "-".to_owned(), "not measured".to_owned()];
        };
        let word = if measured <= most { "met" } else { "missed" };
        let off = (measured - most).abs();
        let how = format!("{word} by {} ({:.0} %)", amount(off), 100.0 * off / most);
        [text, amount(measured), amount(most), how]
    }

    /// The same as JSON.
    pub(crate) fn json(self) -> String {
        let (measured, most) = match self.measured {
            Some((measured, most)) => (measured.to_string(), most.to_string()),
            None => ("null".to_owned(), "null".to_owned()),
        };
        let met = self.is_met().map_or_else(|| "null".to_owned(), |met| met.to_string());
        let goal = resources::quoted(&self.goal.text());
        format!("{{\"goal\":{goal},\"measured\":{measured},\"most\":{most},\"met\":{met}}}")
    }
}

/// `12 of 34 goals are met, 20 missed, 2 not measured`.
pub(crate) fn closing(verdicts: &[Verdict]) -> String {
    let count = |wanted| verdicts.iter().filter(|verdict| verdict.is_met() == wanted).count();
    format!(
        "{} of {} goals are met, {} missed, {} not measured",
        count(Some(true)),
        verdicts.len(),
        count(Some(false)),
        count(None)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::line::tests::{holds, took};

    /// What became of the goal that says this, after these lines.
    fn row(goal: &str, lines: &[Line]) -> [String; 3] {
        let verdict = judge(lines).into_iter().find(|verdict| verdict.goal.text() == goal);
        let [_, rest @ ..] = verdict.unwrap_or_else(|| panic!("no goal `{goal}`")).row();
        rest
    }

    #[test]
    fn a_figure_is_held_against_a_bound() {
        let goal = "open and today, 10 years: at most 10.0 ms";
        let after = |micros| row(goal, &[took("rust", "open and today", Some(10), micros)]);
        assert_eq!(after(7_500.0), ["7.50 ms", "10.0 ms", "met by 2.50 ms (25 %)"]);
        assert_eq!(after(10_000.0), ["10.0 ms", "10.0 ms", "met by 0.00 µs (0 %)"]);
        assert_eq!(after(26_000.0), ["26.0 ms", "10.0 ms", "missed by 16.0 ms (160 %)"]);
        let library = [LIBRARY.line(Amount::Bytes(10_000_000))];
        let goal = "the library as it is shipped: at most 5.00 MB";
        assert_eq!(row(goal, &library), ["10.0 MB", "5.00 MB", "missed by 5.00 MB (100 %)"]);
        let goal = "memory at rest, today, 10 years: at most 20.0 MB";
        let rest = holds("rust", "memory at rest, today", Some(10), 15_000_000);
        assert_eq!(row(goal, &[rest]), ["15.0 MB", "20.0 MB", "met by 5.00 MB (25 %)"]);
    }

    #[test]
    fn a_figure_is_held_against_another_of_the_same_run() {
        let lines = [
            took("rust", "today", Some(1), 1_000.0),
            took("rust", "today", Some(10), 1_100.0),
            took("anki", "due tree", Some(1), 10.0),
            took("anki", "due tree", Some(10), 4_000.0),
            took("kotlin", "today", Some(10), 1_700.0),
            took("swift", "today", Some(10), 1_050.0),
        ];
        let goal = "today, 10 years: at most 1.2 times today, 1 year";
        assert_eq!(row(goal, &lines), ["1.10 ms", "1.20 ms", "met by 100 µs (8 %)"]);
        let goal = "today, 10 years: at most 0.25 times due tree (anki), 10 years";
        assert_eq!(row(goal, &lines), ["1.10 ms", "1.00 ms", "missed by 100 µs (10 %)"]);
        let goal = "today (kotlin), 10 years: at most 500 µs more than today, 10 years";
        assert_eq!(row(goal, &lines), ["600 µs", "500 µs", "missed by 100 µs (20 %)"]);
        // A binding cannot be faster; a machine that others use can.
        let goal = "today (swift), 10 years: at most 500 µs more than today, 10 years";
        assert_eq!(row(goal, &lines), ["-50.0 µs", "500 µs", "met by 550 µs (110 %)"]);
    }

    #[test]
    fn what_was_not_measured_is_neither_met_nor_missed() {
        let none = ["-".to_owned(), "-".to_owned(), "not measured".to_owned()];
        let goal = "durable set, 10 years: at most answer (anki), 10 years";
        assert_eq!(row(goal, &[]), none);
        assert_eq!(row(goal, &[took("rust", "durable set", Some(10), 1.0)]), none);
        assert_eq!(row(goal, &[took("anki", "answer", Some(10), 1.0)]), none);
        let verdicts =
            judge(&[took("rust", "export", Some(10), 2e6), took("rust", "next occurrence", Some(10), 0.5)]);
        assert_eq!(closing(&verdicts), "1 of 34 goals are met, 1 missed, 32 not measured");
        let json: Vec<String> = verdicts.into_iter().map(Verdict::json).collect();
        assert!(json.contains(
            &"{\"goal\":\"export, 10 years: at most 1.00 s\",\"measured\":2000000,\"most\":1000000,\"met\":false}"
                .to_owned()
        ));
        assert!(json.iter().any(|goal| goal.ends_with("\"measured\":null,\"most\":null,\"met\":null}")));
    }
}
