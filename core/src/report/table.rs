//! How do rows become a table that a spreadsheet opens? As comma-separated values (RFC 4180), in UTF-8.
//!
//! A spreadsheet takes a text that begins with certain signs for a formula and works it out, whoever wrote it. Such a
//! text gets an apostrophe in front, which every spreadsheet knows as "this is text".

use std::borrow::Cow;

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::error::{Error, Result};
use crate::time::Day;

/// What stands in one place of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    /// A text, of the app's or of a person's own words.
    Text(String),
    /// A number without decimals.
    Whole(i64),
    /// A number in thousandths: 1250 is `1.25`.
    Thousandths(i64),
    /// A day, such as `2026-03-28`.
    Day(Day),
    /// Nothing is known.
    Empty,
}

/// Rows under a header, one line each. Every text is quoted: a spreadsheet that parts columns at semicolons would otherwise find
/// formulas in the middle of a text. A row that has not as many cells as the header is a defect.
pub(crate) fn table(header: &[&str], rows: impl Iterator<Item = Vec<Cell>>) -> Result<Vec<u8>> {
    let broken = |_| Error::unexpected("a table of the report");
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::NonNumeric)
        .from_writer(Vec::new());
    writer.write_record(header.iter().map(|name| safe(name).into_owned())).map_err(broken)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| cell.written().into_owned())).map_err(broken)?;
    }
    writer.into_inner().map_err(|_| Error::unexpected("a table of the report"))
}

impl Cell {
    /// As it stands in the table.
    fn written(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => safe(text),
            Self::Whole(number) => Cow::Owned(number.to_string()),
            Self::Thousandths(number) => Cow::Owned(decimal(*number)),
            Self::Day(day) => Cow::Owned(day.to_string()),
            Self::Empty => Cow::Borrowed(""),
        }
    }
}

/// A number with as many decimals as it has.
fn decimal(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let size = thousandths.unsigned_abs();
    let text = format!("{sign}{}.{:03}", size / 1000, size % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A text that no spreadsheet takes for a formula.
fn safe(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Whether it begins as a formula does: spaces in front are no help, nor are full-width signs, which some keyboards type
/// and some spreadsheets read.
fn is_formula(text: &str) -> bool {
    let unseen =
        |letter: char| letter.is_whitespace() || letter.is_control() || "\u{200B}\u{FEFF}".contains(letter);
    let first = text.trim_start_matches(unseen).chars().next();
    text.starts_with(['\t', '\r', '\n'])
        || first.is_some_and(|letter| {
            matches!(letter, '=' | '+' | '-' | '@' | '\u{FF1D}' | '\u{FF0B}' | '\u{FF0D}' | '\u{FF20}')
        })
}

#[cfg(test)]
mod tests {
    use csv::ReaderBuilder;
    use proptest::prelude::*;

    use super::*;

    fn read(bytes: &[u8]) -> Vec<Vec<String>> {
        let mut reader = ReaderBuilder::new().has_headers(false).from_reader(bytes);
        let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
        reader.records().map(|record| row(record.unwrap())).collect()
    }

    #[test]
    fn a_table_is_written_as_spreadsheets_read_it() {
        let day = Day::of(2026, 3, 28);
        let row = vec![
            Cell::Text("so, \"so\"\nand so".to_owned()),
            Cell::Whole(-3),
            Cell::Thousandths(-1_250),
            Cell::Day(day),
            Cell::Empty,
        ];
        let written = table(&["a", "b", "c", "d", "e"], [row].into_iter()).unwrap();
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "\"a\",\"b\",\"c\",\"d\",\"e\"\r\n\"so, \"\"so\"\"\nand so\",-3,-1.25,\"2026-03-28\",\"\"\r\n"
        );
    }

    #[test]
    fn numbers_have_a_point_and_no_more_decimals_than_they_need() {
        let written = [0, 3_000, 1_250, 5, -5, -100_000, i64::MIN].map(decimal);
        assert_eq!(written, ["0", "3", "1.25", "0.005", "-0.005", "-100", "-9223372036854775.808"]);
    }

    #[test]
    fn no_text_is_worked_out() {
        for text in
            ["=1+1", "  @now", "\t=x", "\rx", "-2", "+a", "\u{3000}\u{FF1D}1", " \u{FF20}", "\u{FEFF}=1"]
        {
            assert_eq!(safe(text), format!("'{text}"));
        }
        for text in ["a=1", "'=1", "", " ", "3-4", "–"] {
            assert_eq!(safe(text), text);
        }
    }

    #[test]
    fn a_row_of_another_length_is_refused() {
        assert!(table(&["a", "b"], [vec![Cell::Empty]].into_iter()).is_err());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            texts in prop::collection::vec("[\\PC\t\r\n=+@\\- ]{0,12}", 2..6),
            number in any::<i64>(),
        ) {
            let row: Vec<Cell> =
                texts.iter().cloned().map(Cell::Text).chain([Cell::Whole(number)]).collect();
            let header: Vec<&str> = row.iter().map(|_| "=head").collect();
            let rows = read(&table(&header, [row].into_iter()).unwrap());
            prop_assert!(rows[0].iter().all(|name| name == "'=head"));
            let (last, cells) = rows[1].split_last().unwrap();
            prop_assert_eq!(last, &number.to_string());
            for (cell, text) in cells.iter().zip(&texts) {
                prop_assert!(!is_formula(cell));
                prop_assert!(cell == text || cell.strip_prefix('\'') == Some(text) && is_formula(text));
            }
        }
    }
}
