//! What does a line of a measurement say? Each is an object of texts and numbers, whichever language wrote it.

use crate::failure::{Failure, Outcome};

/// One figure that was measured.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// Through what: `rust`, `kotlin`, `swift`, `python`; or what stands beside it.
    pub(crate) side: String,
    /// Which call.
    pub(crate) what: String,
    /// After how many years of history; none where that makes no difference.
    pub(crate) years: Option<u32>,
    /// What came of it.
    pub(crate) amount: Amount,
}

/// How much it was.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Amount {
    /// Of so many runs, in microseconds: what half of them did not exceed, and what 99 of 100 did not.
    Times {
        /// How many.
        runs: u32,
        /// The median.
        p50: f64,
        /// Nearly the slowest.
        p99: f64,
    },
    /// A size, in bytes.
    Bytes(u64),
}

impl Amount {
    /// What counts where there is to be one number: bytes, or the median in microseconds.
    pub(crate) fn number(self) -> f64 {
        match self {
            Self::Times { p50, .. } => p50,
            #[allow(clippy::cast_precision_loss, reason = "no file of ours has nine petabytes")]
            Self::Bytes(bytes) => bytes as f64,
        }
    }
}

impl Line {
    /// The same as JSON. No text of it has a character that takes more than quotation marks: none would have been read.
    pub(crate) fn json(&self) -> String {
        let Self { side, what, years, amount } = self;
        let years = years.map_or_else(|| "null".to_owned(), |years| years.to_string());
        let amount = match amount {
            Amount::Times { runs, p50, p99 } => format!("\"runs\":{runs},\"p50\":{p50},\"p99\":{p99}"),
            Amount::Bytes(bytes) => format!("\"bytes\":{bytes}"),
        };
        format!("{{\"side\":\"{side}\",\"what\":\"{what}\",\"years\":{years},{amount}}}")
    }
}

/// All lines of what a program wrote.
pub(crate) fn read(text: &str) -> Outcome<Vec<Line>> {
    let wrong = |line: &str| Failure::new(format!("`{line}` is no line of a measurement"));
    text.lines().map(|line| one(line).ok_or_else(|| wrong(line))).collect()
}

fn one(line: &str) -> Option<Line> {
    let fields = fields(line)?;
    let named = |name: &str| fields.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    let number = |name: &str| named(name)?.parse::<f64>().ok().filter(|number| number.is_finite());
    let amount = match named("bytes") {
        Some(bytes) => Amount::Bytes(bytes.parse().ok()?),
        None => {
            Amount::Times { runs: named("runs")?.parse().ok()?, p50: number("p50")?, p99: number("p99")? }
        }
    };
    let years = match named("years")? {
        "null" => None,
        years => Some(years.parse().ok()?),
    };
    Some(Line { side: named("side")?.to_owned(), what: named("what")?.to_owned(), years, amount })
}

/// The fields of an object in which there is no other, and no text with a character that is written otherwise than it is.
fn fields(object: &str) -> Option<Vec<(&str, &str)>> {
    let mut rest = object.trim().strip_prefix('{')?.strip_suffix('}')?;
    let mut fields = Vec::new();
    loop {
        let (name, after) = text(rest)?;
        let after = after.trim_start().strip_prefix(':')?.trim_start();
        let (value, after) = if after.starts_with('"') {
            text(after)?
        } else {
            after.split_at(after.find(',').unwrap_or(after.len()))
        };
        fields.push((name, value.trim()));
        match after.trim_start().strip_prefix(',') {
            Some(next) => rest = next,
            None => return after.trim().is_empty().then_some(fields),
        }
    }
}

/// The text that stands first, and what follows it.
fn text(rest: &str) -> Option<(&str, &str)> {
    let (text, after) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
    (!text.contains('\\')).then_some((text, after))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A line of which the median counts.
    pub(crate) fn took(side: &str, what: &str, years: Option<u32>, p50: f64) -> Line {
        let amount = Amount::Times { runs: 300, p50, p99: 2.0 * p50 };
        Line { side: side.to_owned(), what: what.to_owned(), years, amount }
    }

    /// A line about a size.
    pub(crate) fn holds(side: &str, what: &str, years: Option<u32>, bytes: u64) -> Line {
        Line { amount: Amount::Bytes(bytes), ..took(side, what, years, 0.0) }
    }

    #[test]
    fn lines_are_read_as_each_language_writes_them() {
        let text = "{\"p50\":0.25,\"p99\":0.5,\"runs\":300,\"side\":\"rust\",\"what\":\"today\",\"years\":10}\n\
                    {\"side\": \"python\", \"what\": \"today\", \"years\": 1, \"runs\": 300, \"p50\": 2.5e1, \"p99\": 50.0}\n\
                    {\"side\":\"kotlin\",\"what\":\"a, b: c\",\"years\":null,\"runs\":300,\"p50\":1.0E-4,\"p99\":2.0E-4}\n\
                    {\"bytes\":14729216,\"side\":\"rust\",\"what\":\"memory at rest, today\",\"years\":1}\n";
        let expected = [
            took("rust", "today", Some(10), 0.25),
            took("python", "today", Some(1), 25.0),
            took("kotlin", "a, b: c", None, 0.0001),
            holds("rust", "memory at rest, today", Some(1), 14_729_216),
        ];
        assert_eq!(read(text).unwrap(), expected);
    }

    #[test]
    fn what_is_written_is_read_again() {
        for line in
            [took("rust", "figure, whole loop", None, 0.1 + 0.2), holds("rust", "size", Some(1), u64::MAX)]
        {
            assert_eq!(read(&line.json()).unwrap(), [line]);
        }
    }

    #[test]
    fn what_is_no_line_is_refused() {
        let good = "{\"side\":\"rust\",\"what\":\"today\",\"years\":1,\"runs\":3,\"p50\":1,\"p99\":2}";
        assert!(read(good).is_ok());
        for (part, other) in [
            ("\"runs\":3,", ""),
            ("\"p50\":1", "\"p50\":NaN"),
            ("\"years\":1", "\"years\":-1"),
            ("today", "to\\u0064ay"),
            ("}", ",}"),
            ("{", ""),
        ] {
            let bad = good.replacen(part, other, 1);
            assert!(read(&bad).is_err(), "{bad}");
        }
        assert!(read("BUILD SUCCESS").is_err());
    }
}
