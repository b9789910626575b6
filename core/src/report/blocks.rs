//! How do rows with a day look on the page? The days in a column of their own, what happened beside them.

use krilla::tagging::{ListNumbering, Node, Tag, TagGroup};

use super::font::{Faces, Weight};
use super::head::{HEADING, SECOND, heading};
use super::pen::{GREY, INK, Pen, Place};
use super::sheet::Block;
use super::text::{Set, Style};

const TEXT: Style = Style { weight: Weight::Regular, size: 8.5, leading: 11.0, colour: INK };
const WHEN: Style = Style { weight: Weight::Regular, size: 8.0, leading: 11.0, colour: GREY };
const MORE: Style = Style { weight: Weight::Regular, size: 7.5, leading: 10.0, colour: GREY };
/// How much of the width the days have at most.
const DAYS: f32 = 0.32;
/// Between a day and its text.
const BESIDE: f32 = 7.0;
/// Below a row.
const BELOW: f32 = 2.5;
/// How many rows a page could have at most.
const ROWS: usize = 70;

/// A block in its lines.
pub(super) struct BlockList<'s> {
    said: &'s Block,
    title: Set,
    rows: Vec<(Set, Set)>,
    none: Set,
    days: f32,
    width: f32,
}

impl<'s> BlockList<'s> {
    /// Breaks its texts into lines, at most so many a row.
    pub(super) fn new(faces: &Faces, said: &'s Block, width: f32, lines: usize) -> Self {
        let day = |room| move |text: &str| Set::new(faces, text, WHEN, room, 2);
        let rows = said.rows.get(..said.rows.len().min(ROWS)).unwrap_or_default();
        let widest = rows.iter().map(|row| day(width * DAYS)(&row.when).width()).fold(0.0, f32::max);
        // A hair more than the widest day, so that it fits however numbers are rounded.
        let days = if widest > 0.0 { widest + 0.1 } else { 0.0 };
        let aside = if days > 0.0 { days + BESIDE } else { 0.0 };
        let text = |text: &str| Set::new(faces, text, TEXT, width - aside, lines);
        Self {
            said,
            title: Set::new(faces, &said.title, HEADING, width, 2),
            rows: rows.iter().map(|row| (day(days.max(1.0))(&row.when), text(&row.text))).collect(),
            none: Set::new(faces, &said.none, Style { colour: GREY, ..TEXT }, width, 3),
            days: aside,
            width,
        }
    }

    /// How many rows there are.
    pub(super) fn count(&self) -> usize {
        self.said.rows.len()
    }

    /// How high it is with so many of its rows.
    pub(super) fn height(&self, shown: usize) -> f32 {
        let rows: f32 = self.rows.iter().take(shown).map(|row| high(row) + BELOW).sum();
        let none = if self.rows.is_empty() { self.none.height() } else { 0.0 };
        let more = if shown < self.count() { MORE.leading } else { 0.0 };
        self.title.height() + 1.0 + rows + none + more
    }

    /// Draws so many of its rows.
    pub(super) fn draw(&self, pen: &mut Pen<'_>, faces: &Faces, (x, top): Place, shown: usize) -> Vec<Node> {
        let mut nodes = vec![heading(pen, (x, top), SECOND, &self.title, &self.said.title).into()];
        let mut y = top + self.title.height() + 1.0;
        if self.rows.is_empty() {
            pen.write((x, y), &self.none);
            nodes.push(pen.take(Tag::P).into());
            return nodes;
        }
        let mut list = TagGroup::new(Tag::L(ListNumbering::None));
        for row in self.rows.iter().take(shown) {
            let (when, text) = row;
            let mut item = TagGroup::new(Tag::LI);
            if !when.lines.is_empty() {
                pen.write((x, y), when);
                item.push(pen.take(Tag::Lbl));
            }
            pen.write((x + self.days, y), text);
            item.push(pen.take(Tag::LBody));
            list.push(item);
            y += high(row) + BELOW;
        }
        nodes.push(list.into());
        if shown < self.count() {
            let left_out = (self.said.more)(self.count() - shown);
            pen.write((x + self.days, y), &Set::new(faces, &left_out, MORE, self.width - self.days, 1));
            nodes.push(pen.take(Tag::P).into());
        }
        nodes
    }
}

/// How high a row is.
fn high((when, text): &(Set, Set)) -> f32 {
    when.height().max(text.height()).max(TEXT.leading)
}
