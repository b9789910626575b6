//! What stands at the top of the page? Title, lines under it, and the numbers that stand out.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, Node, Tag, TagGroup};

use super::font::{Faces, Weight};
use super::pen::{GREY, HAIR, INK, Nib, Pen, Place, TEAL};
use super::sheet::{Number, Sheet};
use super::text::{Set, Style, clean};

const TITLE: Style = Style { weight: Weight::Bold, size: 17.0, leading: 21.0, colour: TEAL };
const LINE: Style = Style { weight: Weight::Regular, size: 8.5, leading: 11.5, colour: GREY };
const LABEL: Style = Style { weight: Weight::Regular, size: 8.0, leading: 10.0, colour: GREY };
/// How large a number is: the first size in which it fits on one line.
const VALUES: [f32; 4] = [18.0, 15.0, 12.0, 9.5];
/// How many numbers there are in a row, and what is between them: the third stands where the right column begins.
const IN_A_ROW: u8 = 4;
const BETWEEN: f32 = 20.0;
/// Above and below the numbers.
const AROUND: f32 = 6.0;
/// How many lines of each text there are at most.
const MOST: [usize; 3] = [2, 4, 2];

/// The line between parts of the page.
pub(super) const DIVIDER: Nib = Nib { colour: HAIR, width: 0.6, dash: &[] };
/// A heading within the page.
pub(super) const HEADING: Style = Style { weight: Weight::Bold, size: 9.5, leading: 13.0, colour: TEAL };

/// The top of the page, in its lines.
pub(super) struct Head {
    title: Set,
    lines: Vec<Set>,
    numbers: Vec<(Set, Set)>,
    width: f32,
}

/// A heading's tag; nothing where a text is nothing.
pub(super) fn heading(pen: &mut Pen<'_>, place: Place, level: NonZeroU16, set: &Set, text: &str) -> TagGroup {
    pen.write(place, set);
    pen.take(Tag::Hn(level, Some(clean(text))))
}

/// Of the parts of the page.
pub(super) const SECOND: NonZeroU16 = NonZeroU16::MIN.saturating_add(1);

impl Head {
    /// Breaks its texts into lines.
    pub(super) fn new(faces: &Faces, sheet: &Sheet, width: f32) -> Self {
        let [titles, lines, wrapped] = MOST;
        Self {
            title: Set::new(faces, &sheet.title, TITLE, width, titles),
            lines: sheet
                .lines
                .iter()
                .take(lines)
                .map(|line| Set::new(faces, line, LINE, width, wrapped))
                .collect(),
            numbers: sheet
                .numbers
                .iter()
                .take(IN_A_ROW.into())
                .map(|number| set(faces, number, column(width)))
                .collect(),
            width,
        }
    }

    /// How high, with what divides it from the rest.
    pub(super) fn height(&self) -> f32 {
        self.above() + self.row()
    }

    fn above(&self) -> f32 {
        self.title.height() + self.lines.iter().map(Set::height).sum::<f32>() + AROUND
    }

    fn row(&self) -> f32 {
        let [value, label] = self.rows();
        if self.numbers.is_empty() { AROUND } else { AROUND + value + label + AROUND * 1.5 }
    }

    /// How high values and labels are.
    fn rows(&self) -> [f32; 2] {
        let highest = |of: fn(&(Set, Set)) -> f32| self.numbers.iter().map(of).fold(0.0, f32::max);
        [highest(|(value, _)| value.height()), highest(|(_, label)| label.height())]
    }

    /// Draws it; the tags come back in the order in which they are read.
    pub(super) fn draw(&self, pen: &mut Pen<'_>, sheet: &Sheet, (x, top): Place) -> Vec<Node> {
        let mut nodes = vec![heading(pen, (x, top), NonZeroU16::MIN, &self.title, &sheet.title).into()];
        let mut y = top + self.title.height();
        for line in &self.lines {
            pen.write((x, y), line);
            nodes.push(pen.take(Tag::P).into());
            y += line.height();
        }
        y += AROUND;
        pen.rule((x, y), self.width, Nib { colour: TEAL, width: 1.0, dash: &[] });
        if self.numbers.is_empty() {
            return nodes;
        }
        y += AROUND;
        let mut list = TagGroup::new(Tag::L(ListNumbering::None));
        let [values, labels] = self.rows();
        let mut at = x;
        for (value, label) in &self.numbers {
            // Values stand on one line, whatever their size.
            pen.write((at, y + values - value.height()), value);
            pen.write((at, y + values), label);
            let body = pen.take(Tag::LBody);
            list.push(TagGroup::with_children(Tag::LI, vec![body.into()]));
            at += column(self.width) + BETWEEN;
        }
        nodes.push(list.into());
        pen.rule((x, y + values + labels + AROUND * 0.7), self.width, DIVIDER);
        nodes
    }
}

/// How wide a number's column is.
fn column(width: f32) -> f32 {
    let columns = f32::from(IN_A_ROW);
    (width - BETWEEN * (columns - 1.0)) / columns
}

fn set(faces: &Faces, number: &Number, width: f32) -> (Set, Set) {
    let sized = |size: f32, room: f32, most: usize| {
        let style = Style { weight: Weight::Bold, size, leading: size * 1.25, colour: INK };
        Set::new(faces, &number.value, style, room, most)
    };
    let fits = |size: &f32| sized(*size, width * 9.0, 1).width() <= width;
    let [.., least] = VALUES;
    let size = VALUES.into_iter().find(|size| fits(size)).unwrap_or(least);
    (sized(size, width, 2), Set::new(faces, &number.label, LABEL, width, 2))
}
