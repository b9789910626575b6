//! How does anything get onto the page, and into the order in which it is read?
//!
//! All that is drawn is remembered until [`Pen::take`] says what it was: a heading, a paragraph, a figure. What only
//! divides the page is drawn by [`Pen::rule`] and never read.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point};
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TagGroup, TagKind};
use krilla::text::{GlyphId, KrillaGlyph};

use super::font::{BOX, Faces, Weight};
use super::text::{Line, Set, Style};

/// Red, green and blue.
pub(super) type Colour = [u8; 3];
/// What is read.
pub(super) const INK: Colour = [0x1B, 0x25, 0x26];
/// What is read after it.
pub(super) const GREY: Colour = [0x55, 0x63, 0x64];
/// Headings and the first series.
pub(super) const TEAL: Colour = [0x1F, 0x6B, 0x66];
/// Accents and the second series.
pub(super) const CLAY: Colour = [0xA8, 0x4F, 0x2C];
/// The third series.
pub(super) const SLATE: Colour = [0x44, 0x54, 0x7A];
/// The fourth series.
pub(super) const OCHRE: Colour = [0x86, 0x66, 0x12];
/// Lines that divide.
pub(super) const HAIR: Colour = [0xD5, 0xDA, 0xD8];
/// The band in which no change matters.
pub(super) const SHADE: Colour = [0xE4, 0xEE, 0xEC];

/// How far a curve's handles are from its ends in a quarter of a circle.
const ROUND: f32 = 0.552_284_8;

/// Nowhere on the page.
const OFF: Place = (-50.0, -50.0);

/// A place on the page: points from its left and from its top.
pub(super) type Place = (f32, f32);

/// What draws.
pub(super) struct Pen<'a> {
    surface: Surface<'a>,
    faces: &'a Faces,
    drawn: Vec<Identifier>,
    /// In which weights a box has a meaning of its own.
    explained: Vec<Weight>,
    /// Left, top, right and bottom of everything drawn so far.
    reach: [f32; 4],
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Nib {
    /// Its colour.
    pub(super) colour: Colour,
    /// How thick.
    pub(super) width: f32,
    /// Drawn and left out in turns; unbroken where it is nothing.
    pub(super) dash: &'static [f32],
}

/// A number of the core's as one of the page's.
#[allow(clippy::cast_possible_truncation, reason = "a place on the page, a thousand points at most")]
pub(super) fn single(value: f64) -> f32 {
    value as f32
}

impl<'a> Pen<'a> {
    /// A pen on an empty page.
    pub(super) fn new(surface: Surface<'a>, faces: &'a Faces) -> Self {
        Self {
            surface,
            faces,
            drawn: Vec::new(),
            explained: Vec::new(),
            reach: [f32::MAX, f32::MAX, f32::MIN, f32::MIN],
        }
    }

    /// Ends the page; says how far it was drawn on.
    pub(super) fn finish(self) -> [f32; 4] {
        self.surface.finish();
        self.reach
    }

    /// Says what was drawn since this was last called.
    pub(super) fn take(&mut self, tag: impl Into<TagKind>) -> TagGroup {
        let drawn = std::mem::take(&mut self.drawn);
        TagGroup::with_children(tag, drawn.into_iter().map(Node::from).collect())
    }

    /// Writes a text, the top of its first line at a place.
    pub(super) fn write(&mut self, (x, top): Place, set: &Set) {
        let mut y = top;
        for line in &set.lines {
            self.line((x, y), line, set.style);
            y += set.style.leading;
        }
    }

    /// Writes a line, its top at a place.
    pub(super) fn line(&mut self, (x, top): Place, line: &Line, style: Style) {
        // Capitals stand in the middle between one line and the next.
        let base = top + style.leading / 2.0 + style.size * 0.357;
        self.reached(x, top);
        self.reached(x + line.width, top + style.leading);
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(style.colour, FillRule::NonZero)));
        let font = self.faces.of(style.weight).font.clone();
        let mut x = x;
        for piece in &line.pieces {
            if piece.boxes {
                self.explain_boxes(style.weight);
            }
            let glyphs: Vec<KrillaGlyph> = piece.glyphs.iter().map(glyph).collect();
            self.drawn.push(self.surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            let from = Point::from_xy(x, base);
            self.surface.draw_glyphs(from, &glyphs, font.clone(), &piece.text, style.size, false);
            self.surface.end_tagged();
            x += piece.glyphs.iter().map(|(_, wide, _)| wide * style.size).sum::<f32>();
        }
    }

    /// Boxes stand for many letters, and each run of them says which ones it is. To whoever does not listen to that, a box
    /// is to be a box, and not the letters that it happens to stand for first: what a glyph is drawn for first is what it
    /// means in the whole document. So it is drawn once for itself, off the page.
    fn explain_boxes(&mut self, weight: Weight) {
        if self.explained.contains(&weight) {
            return;
        }
        self.explained.push(weight);
        let face = self.faces.of(weight);
        let text = format!("{BOX} ");
        let glyphs: Vec<KrillaGlyph> = text
            .char_indices()
            .filter_map(|(at, letter)| Some((face.glyph(letter)?.0, 0.0, at..at + letter.len_utf8())))
            .map(|found| glyph(&found))
            .collect();
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
        self.surface.draw_glyphs(Point::from_xy(OFF.0, OFF.1), &glyphs, face.font.clone(), &text, 1.0, false);
        self.surface.end_tagged();
    }

    /// Fills outlines, one over the other.
    pub(super) fn fill(&mut self, outlines: &[Vec<Place>], colour: Colour) {
        self.filled(outlines, colour, FillRule::NonZero);
    }

    /// Fills outlines; where an even number of them lie over each other is nothing.
    pub(super) fn pierced(&mut self, outlines: &[Vec<Place>], colour: Colour) {
        self.filled(outlines, colour, FillRule::EvenOdd);
    }

    fn filled(&mut self, outlines: &[Vec<Place>], colour: Colour, rule: FillRule) {
        let path = self.path(outlines, true);
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(colour, rule)));
        self.draw(path);
    }

    /// Fills outlines with white and draws their lines.
    pub(super) fn hollow(&mut self, outlines: &[Vec<Place>], nib: Nib) {
        let path = self.path(outlines, true);
        self.surface.set_fill(Some(fill([0xFF; 3], FillRule::NonZero)));
        self.surface.set_stroke(Some(stroke(nib)));
        self.draw(path);
    }

    /// Draws lines.
    pub(super) fn stroke(&mut self, lines: &[Vec<Place>], nib: Nib) {
        let path = self.path(lines, false);
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(stroke(nib)));
        self.draw(path);
    }

    /// Fills circles.
    pub(super) fn circles(&mut self, middles: &[Place], radius: f32, colour: Colour) {
        let mut path = PathBuilder::new();
        for (x, y) in middles {
            self.reached(x - radius, y - radius);
            self.reached(x + radius, y + radius);
            circle(&mut path, (*x, *y), radius);
        }
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(colour, FillRule::NonZero)));
        self.draw(path.finish());
    }

    /// Divides what is above from what is below.
    pub(super) fn rule(&mut self, (x, y): Place, width: f32, nib: Nib) {
        let path = self.path(&[vec![(x, y), (x + width, y)]], false);
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(stroke(nib)));
        if let Some(path) = path {
            self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
            self.surface.draw_path(&path);
            self.surface.end_tagged();
        }
    }

    fn draw(&mut self, path: Option<Path>) {
        if let Some(path) = path {
            self.drawn.push(self.surface.start_tagged(ContentTag::Other));
            self.surface.draw_path(&path);
            self.surface.end_tagged();
        }
    }

    fn path(&mut self, lines: &[Vec<Place>], closed: bool) -> Option<Path> {
        let mut path = PathBuilder::new();
        for line in lines {
            for (at, (x, y)) in line.iter().enumerate() {
                self.reached(*x, *y);
                if at == 0 { path.move_to(*x, *y) } else { path.line_to(*x, *y) }
            }
            if closed && !line.is_empty() {
                path.close();
            }
        }
        path.finish()
    }

    fn reached(&mut self, x: f32, y: f32) {
        let [left, top, right, bottom] = self.reach;
        self.reach = [left.min(x), top.min(y), right.max(x), bottom.max(y)];
    }
}

fn circle(path: &mut PathBuilder, (x, y): Place, radius: f32) {
    let handle = radius * ROUND;
    path.move_to(x + radius, y);
    path.cubic_to(x + radius, y + handle, x + handle, y + radius, x, y + radius);
    path.cubic_to(x - handle, y + radius, x - radius, y + handle, x - radius, y);
    path.cubic_to(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    path.cubic_to(x + handle, y - radius, x + radius, y - handle, x + radius, y);
    path.close();
}

fn glyph((id, wide, text): &(u32, f32, std::ops::Range<usize>)) -> KrillaGlyph {
    KrillaGlyph::new(GlyphId::new(*id), *wide, 0.0, 0.0, 0.0, text.clone(), None)
}

fn fill([r, g, b]: Colour, rule: FillRule) -> Fill {
    Fill { paint: rgb::Color::new(r, g, b).into(), rule, ..Fill::default() }
}

fn stroke(nib: Nib) -> Stroke {
    let [r, g, b] = nib.colour;
    let dash = (!nib.dash.is_empty()).then(|| StrokeDash { array: nib.dash.to_vec(), offset: 0.0 });
    Stroke {
        paint: rgb::Color::new(r, g, b).into(),
        width: nib.width,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Round,
        dash,
        ..Stroke::default()
    }
}
