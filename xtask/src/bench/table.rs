//! How are figures shown to a person? Each call in a row, what stands beside it below, then the goals.

use super::goals::{BINDINGS, Verdict, closing};
use super::line::{Amount, Line};

/// Where there is no figure.
const NONE: &str = "-";

/// The whole report.
pub(crate) fn report(lines: &[Line], verdicts: &[Verdict]) -> String {
    let heading = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
    let mut calls =
        vec![heading(&["call", "p50, 1 year", "p99", "p50, 10 years", "p99", "kotlin", "swift", "python"])];
    calls.extend(names(lines, is_call).into_iter().map(|what| call(lines, what)));
    let mut sizes = vec![heading(&["size", "1 year", "10 years"])];
    sizes.extend(names(lines, is_size).into_iter().map(|what| {
        let at = |years: fn(&Line) -> bool| {
            found(lines, |line| is_size(line) && line.what == what && years(line), middle)
        };
        vec![what.to_owned(), at(after_one), at(after_ten)]
    }));
    let mut beside = vec![heading(&["beside it", "years", "p50", "p99", "runs"])];
    beside.extend(lines.iter().filter(|line| !is_call(line)).filter_map(alone));
    let mut goals = vec![heading(&["goal", "measured", "at most", ""])];
    goals.extend(verdicts.iter().map(|verdict| verdict.row().to_vec()));
    format!(
        "{}\nThe first four columns are of Rust, the others p50 after 10 years; what has no years stands there too.\n\n\
         {}\n{}\n{}\n{}\n",
        aligned(&calls),
        aligned(&sizes),
        aligned(&beside),
        aligned(&goals),
        closing(verdicts)
    )
}

/// Whether a line is of a call of ours, after one year or ten, or where years make no difference.
fn is_call(line: &Line) -> bool {
    let ours = line.side == "rust" || BINDINGS.contains(&line.side.as_str());
    ours && !is_size(line) && (after_one(line) || after_ten(line))
}

fn is_size(line: &Line) -> bool {
    matches!(line.amount, Amount::Bytes(_))
}

fn after_one(line: &Line) -> bool {
    line.years == Some(1)
}

fn after_ten(line: &Line) -> bool {
    line.years.is_none_or(|years| years == 10)
}

/// What these lines are about, in the order in which it was measured.
fn names(lines: &[Line], wanted: fn(&Line) -> bool) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for line in lines.iter().filter(|line| wanted(line)) {
        if !names.contains(&line.what.as_str()) {
            names.push(&line.what);
        }
    }
    names
}

fn call(lines: &[Line], what: &str) -> Vec<String> {
    let at = |side: &str, years: fn(&Line) -> bool, show| {
        found(lines, |line| line.side == side && line.what == what && is_call(line) && years(line), show)
    };
    let mut row = vec![what.to_owned()];
    for years in [after_one, after_ten] {
        row.extend([at("rust", years, middle), at("rust", years, slowest)]);
    }
    row.extend(BINDINGS.map(|side| at(side, after_ten, middle)));
    row
}

fn found(lines: &[Line], wanted: impl Fn(&Line) -> bool, show: fn(Amount) -> String) -> String {
    lines.iter().find(|line| wanted(line)).map_or_else(|| NONE.to_owned(), |line| show(line.amount))
}

fn middle(amount: Amount) -> String {
    match amount {
        Amount::Times { p50, .. } => time(p50),
        Amount::Bytes(_) => size(amount.number()),
    }
}

fn slowest(amount: Amount) -> String {
    match amount {
        Amount::Times { p99, .. } => time(p99),
        Amount::Bytes(_) => NONE.to_owned(),
    }
}

/// A line in a row of its own.
fn alone(line: &Line) -> Option<Vec<String>> {
    let Amount::Times { runs, p50, p99 } = line.amount else { return None };
    let years = line.years.map_or_else(|| NONE.to_owned(), |years| years.to_string());
    Some(vec![format!("{}: {}", line.side, line.what), years, time(p50), time(p99), runs.to_string()])
}

/// Microseconds, as `0.250 µs`, `7.50 ms` or `1.02 s`.
pub(crate) fn time(micros: f64) -> String {
    match micros.abs() {
        size if size < 1_000.0 => format!("{} µs", three_digits(micros)),
        size if size < 1_000_000.0 => format!("{} ms", three_digits(micros / 1_000.0)),
        _ => format!("{} s", three_digits(micros / 1_000_000.0)),
    }
}

/// Bytes, as `9.99 MB`, a million of them each.
pub(crate) fn size(bytes: f64) -> String {
    format!("{} MB", three_digits(bytes / 1_000_000.0))
}

fn three_digits(number: f64) -> String {
    match number.abs() {
        size if size < 10.0 => format!("{number:.2}"),
        size if size < 100.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

/// Columns below one another: the first begins at the left, and so does the last where it is of words; numbers end at the right.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let of_words = rows.first().and_then(|heading| heading.last()).is_some_and(String::is_empty);
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| {
            if column == 0 || of_words && column + 1 == columns {
                format!("{cell:<width$}")
            } else {
                format!("{cell:>width$}")
            }
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::goals;
    use crate::bench::line::tests::{holds, took};

    #[test]
    fn amounts_have_three_digits() {
        let said = [0.0, 0.25, 12.34, 999.4, 1_234.0, 26_612.0, 999_400.0, 6_532_021.0, -50.0].map(time);
        assert_eq!(
            said,
            ["0.00 µs", "0.25 µs", "12.3 µs", "999 µs", "1.23 ms", "26.6 ms", "999 ms", "6.53 s", "-50.0 µs"]
        );
        assert_eq!([400_000.0, 14_729_216.0].map(size), ["0.40 MB", "14.7 MB"]);
    }

    #[test]
    fn a_call_is_a_row_and_what_stands_beside_it_another() {
        let lines = [
            took("rust", "today", Some(1), 1_000.0),
            took("rust", "today", Some(10), 1_500.0),
            took("rust", "next occurrence", Some(0), 0.25),
            took("rust", "figure, whole loop", None, 40_000.0),
            holds("rust", "memory at rest, today", Some(10), 15_000_000),
            took("disk", "fdatasync", None, 500.0),
            took("swift", "today", Some(10), 1_600.0),
            took("swift", "a call that does nothing", None, 0.2),
        ];
        let expected = "\
call                      p50, 1 year      p99  p50, 10 years      p99  kotlin    swift  python
today                         1.00 ms  2.00 ms        1.50 ms  3.00 ms       -  1.60 ms       -
figure, whole loop                  -        -        40.0 ms  80.0 ms       -        -       -
a call that does nothing            -        -              -        -       -  0.20 µs       -

The first four columns are of Rust, the others p50 after 10 years; what has no years stands there too.

size                   1 year  10 years
memory at rest, today       -   15.0 MB

beside it              years      p50      p99  runs
rust: next occurrence      0  0.25 µs  0.50 µs   300
disk: fdatasync            -   500 µs  1.00 ms   300

goal  measured  at most

0 of 0 goals are met, 0 missed, 0 not measured
";
        assert_eq!(report(&lines, &[]), expected);
        let judged = report(&lines, &goals::judge(&lines));
        let goal = judged.lines().find(|line| line.starts_with("figure, whole loop: at most")).unwrap();
        assert!(goal.ends_with("  40.0 ms  50.0 ms  met by 10.0 ms (20 %)"), "{judged}");
    }
}
