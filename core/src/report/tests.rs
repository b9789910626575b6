//! Does every sheet become one page, wherever it comes from?

use super::font::{Faces, Weight};
use super::page::{MARGIN, drawn, pdf, written};
use super::pen::INK;
use super::samples::{empty, full, long, overfull, scripts};
use super::sheet::{Paper, Sheet};
use super::text::{Set, Style, clean};

fn count(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).filter(|part| *part == what).count()
}

#[test]
fn every_sheet_is_one_page_within_its_margins_and_the_same_again() {
    let faces = Faces::new().unwrap();
    for make in [empty, full, long, overfull, scripts] {
        for paper in [Paper::A4, Paper::Letter] {
            let sheet = make();
            let (bytes, [left, top, right, bottom]) = drawn(&sheet, paper).unwrap();
            assert!(bytes.starts_with(b"%PDF-1."));
            assert_eq!(count(&bytes, b"/Type/Page/") + count(&bytes, b"/Type /Page\n"), 1);
            assert_eq!(bytes, pdf(&make(), paper).unwrap());
            let [width, height] = paper.size();
            let within = MARGIN - 0.5;
            assert!(left >= within && right <= width - within, "{paper:?} {left} {right}");
            assert!(top >= within && bottom <= height - within, "{paper:?} {top} {bottom}");
            // What PDF/UA-1 demands is kept by every one of them.
            written(&faces, &sheet, paper, true).unwrap();
        }
    }
}

#[test]
fn a_sheet_without_any_text_is_a_page_too() {
    let sheet = Sheet { title: String::new(), lines: Vec::new(), blocks: Vec::new(), ..empty() };
    assert!(pdf(&sheet, Paper::A4).is_ok());
}

#[test]
fn charts_without_days_or_values_are_drawn() {
    let mut sheet = full();
    for chart in &mut sheet.charts {
        (chart.from, chart.until, chart.low, chart.high) = (i64::MAX, i64::MIN, f64::NAN, f64::NAN);
        for series in &mut chart.series {
            series.points = vec![(0, f64::INFINITY), (i64::MAX, f64::NAN), (i64::MIN, 1e300)];
        }
    }
    assert!(pdf(&sheet, Paper::A4).is_ok());
}

/// What every piece of a text says, and whether it is boxes.
fn pieces(text: &str, width: f32, most: usize) -> Vec<Vec<(String, bool)>> {
    let style = Style { weight: Weight::Regular, size: 10.0, leading: 12.0, colour: INK };
    let set = Set::new(&Faces::new().unwrap(), text, style, width, most);
    assert!(set.width() <= width, "{text} is wider than {width}");
    let said = |piece: super::text::Piece| (piece.text, piece.boxes);
    set.lines.into_iter().map(|line| line.pieces.into_iter().map(said).collect()).collect()
}

fn one(text: &str, boxes: bool) -> (String, bool) {
    (text.to_owned(), boxes)
}

#[test]
fn letters_that_the_font_lacks_are_said_and_not_dropped() {
    let said = pieces("Abc حمل ابنتي, e\u{301} 👩\u{200D}👧 ok", 400.0, 1);
    let whole =
        [("Abc ", false), ("حمل ابنتي", true), (", é ", false), ("👩\u{200D}👧", true), (" ok", false)];
    assert_eq!(said, [whole.map(|(text, boxes)| one(text, boxes)).to_vec()]);
}

#[test]
fn what_is_no_letter_is_taken_out() {
    assert_eq!(clean(" a\u{0}b\u{7}\u{202E}c\n\td\u{FEFF}\u{FFFF}\u{AD}e "), "abc de");
}

#[test]
fn long_texts_break_between_words_and_long_words_anywhere() {
    let lines = |text: &str, most| -> Vec<String> {
        let lines = pieces(text, 60.0, most).into_iter();
        lines.map(|line| line.into_iter().map(|(text, _)| text).collect()).collect()
    };
    assert_eq!(lines("one two three four", 9), ["one two ", "three four"]);
    assert_eq!(lines("one two three four", 1), ["one two…"]);
    let word = "m".repeat(200);
    assert_eq!(lines(&word, 99).concat(), word);
    // A letter stays with its marks.
    let marked = "q\u{323}\u{301}".repeat(40);
    assert!(lines(&marked, 99).iter().all(|line| line.starts_with('q')));
}
