//! How does the present plan look on the page? A row for each exercise, with the figure of its level beside it.

use krilla::tagging::{ListNumbering, Node, Tag, TagGroup};

use super::columns::Look;
use super::font::{Faces, Weight};
use super::head::{HEADING, SECOND, heading};
use super::pen::{GREY, INK, Pen, Place, single};
use super::sheet::{Exercises, Picture, SheetExercise};
use super::text::{Set, Style, clean};
use crate::figure::Cell;

const NAME: Style = Style { weight: Weight::Bold, size: 8.5, leading: 11.0, colour: INK };
const DOSE: Style = Style { weight: Weight::Regular, size: 8.5, leading: 11.0, colour: INK };
const NOTE: Style = Style { weight: Weight::Regular, size: 7.5, leading: 9.5, colour: GREY };
/// How wide a figure is where it is one high.
const BROAD: f32 = 1.35;
/// Between a figure and its texts.
const BESIDE: f32 = 9.0;
/// Below a row.
const BELOW: f32 = 5.0;

/// The present plan in its lines.
pub(super) struct ExerciseList<'s> {
    said: &'s Exercises,
    title: Set,
    rows: Vec<Row<'s>>,
    more: Set,
    /// How high a figure is; nothing where no exercise has one.
    figure: f32,
}

struct Row<'s> {
    said: &'s SheetExercise,
    texts: Vec<Set>,
}

impl<'s> ExerciseList<'s> {
    /// Breaks its texts into lines; nothing where there is no exercise.
    pub(super) fn new(faces: &Faces, said: &'s Exercises, width: f32, look: Look) -> Option<Self> {
        let drawn = said.rows.iter().any(|row| row.figure.is_some());
        let figure = if drawn { look.figure } else { 0.0 };
        let room = width - aside(figure);
        let set = |text: &str, style, most| Set::new(faces, text, style, room, look.lines.min(most));
        let row = |said: &'s SheetExercise| {
            let texts = [(&said.name, NAME, 3), (&said.dose, DOSE, 3), (&said.note, NOTE, 4)];
            Row { said, texts: texts.into_iter().map(|(text, style, most)| set(text, style, most)).collect() }
        };
        (!said.rows.is_empty()).then(|| Self {
            said,
            title: Set::new(faces, &said.title, HEADING, width, 2),
            rows: said.rows.iter().map(row).collect(),
            more: Set::new(faces, &said.more, NOTE, width, 2),
            figure,
        })
    }

    /// How many rows there are.
    pub(super) fn count(&self) -> usize {
        self.rows.len()
    }

    /// How high it is with so many of its rows.
    pub(super) fn height(&self, shown: usize) -> f32 {
        let rows: f32 = self.rows.iter().take(shown).map(|row| row.height(self.figure) + BELOW).sum();
        let more = if shown < self.rows.len() { self.more.height() + BELOW } else { 0.0 };
        self.title.height() + 2.0 + rows + more
    }

    /// Draws so many of its rows.
    pub(super) fn draw(&self, pen: &mut Pen<'_>, (x, top): Place, shown: usize) -> Vec<Node> {
        let title = heading(pen, (x, top), SECOND, &self.title, &self.said.title);
        let mut list = TagGroup::new(Tag::L(ListNumbering::None));
        let mut y = top + self.title.height() + 2.0;
        for row in self.rows.iter().take(shown) {
            list.push(TagGroup::with_children(Tag::LI, vec![row.draw(pen, (x, y), self.figure).into()]));
            y += row.height(self.figure) + BELOW;
        }
        let mut nodes = vec![title.into(), list.into()];
        if shown < self.rows.len() {
            pen.write((x, y), &self.more);
            nodes.push(pen.take(Tag::P).into());
        }
        nodes
    }
}

impl Row<'_> {
    fn text(&self) -> f32 {
        self.texts.iter().map(Set::height).sum()
    }

    fn height(&self, figure: f32) -> f32 {
        self.text().max(if self.said.figure.is_some() { figure } else { 0.0 })
    }

    fn draw(&self, pen: &mut Pen<'_>, (x, top): Place, figure: f32) -> TagGroup {
        let mut body = TagGroup::new(Tag::LBody);
        let height = self.height(figure);
        if let Some(picture) = &self.said.figure {
            draw(pen, picture, [x, top + (height - figure) / 2.0, figure * BROAD, figure]);
            body.push(pen.take(Tag::Figure(Some(clean(&self.said.name)))));
        }
        let mut y = top + (height - self.text()) / 2.0;
        for set in &self.texts {
            pen.write((x + aside(figure), y), set);
            body.push(pen.take(Tag::P));
            y += set.height();
        }
        body
    }
}

/// How far the texts are from the left.
fn aside(figure: f32) -> f32 {
    if figure > 0.0 { figure * BROAD + BESIDE } else { 0.0 }
}

/// Draws a figure into a place: x, y, width and height.
fn draw(pen: &mut Pen<'_>, picture: &Picture, place: [f32; 4]) {
    let cell = Cell { frame: picture.frame.clone(), view: picture.view, place: place.map(f64::from) };
    for shape in cell.shapes() {
        let outline =
            |points: &Vec<(f64, f64)>| points.iter().map(|(x, y)| (single(*x), single(*y))).collect();
        let outlines: Vec<Vec<Place>> = shape.outlines.iter().map(outline).collect();
        pen.pierced(&outlines, shape.tone.on_paper());
    }
}
