//! How do figures come onto paper: into reports, documents and contact sheets?
//!
//! A page takes the same drawing commands that cross to the phones. It says itself as SVG; what draws otherwise, as
//! pixels or into a PDF, goes through its cells and their shapes.

use std::fmt::Write as _;

use super::Tone;
use super::play::Frame;
use super::vector::V2;

/// The colour of paper: red, green and blue.
pub const PAPER: [u8; 3] = [0xFB, 0xF8, 0xF3];

/// A page of pictures. Lengths are points, y goes down.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its width and height.
    pub size: (f64, f64),
    /// Its pictures.
    pub cells: Vec<Cell>,
}

/// A picture and its place.
#[derive(Debug, Clone)]
pub struct Cell {
    /// What is drawn.
    pub frame: Frame,
    /// What of it is shown: left, bottom, right and top, in body heights.
    pub view: [f64; 4],
    /// Where on the page: x, y, width and height.
    pub place: [f64; 4],
}

/// Outlines of one tone that are filled together: where an even number of them lie over each other is nothing.
#[derive(Debug, Clone)]
pub struct Shape {
    /// What colour it is.
    pub tone: Tone,
    /// Its closed outlines.
    pub outlines: Vec<Vec<(f64, f64)>>,
}

impl Tone {
    /// Red, green and blue in the light theme, which is the one on paper.
    #[must_use]
    pub const fn on_paper(self) -> [u8; 3] {
        match self {
            Self::Near => [0x2B, 0x3D, 0x3F],
            Self::Far => [0x7C, 0x8E, 0x8F],
            Self::Clay => [0xC8, 0x64, 0x3C],
            Self::Floor => [0xE4, 0xDC, 0xCF],
            Self::Mat => [0xCF, 0xDA, 0xD3],
            Self::Wood => [0xBD, 0xB0, 0x9C],
            Self::WoodDark => [0xA3, 0x95, 0x80],
            Self::Iron => [0x8D, 0x7F, 0x6C],
            Self::Band => [0x5F, 0x8A, 0x7D],
            Self::Wall => [0xDD, 0xD3, 0xC4],
            Self::Roller => [0x9F, 0xB4, 0xB0],
            Self::RollerDark => [0x7F, 0x98, 0x94],
            Self::Cloth => [0xD9, 0xC3, 0xB0],
            Self::Ghost => [0xB2, 0xBE, 0xBD],
            Self::Arrow => [0x1F, 0x6B, 0x66],
        }
    }

    /// Whether neighbouring outlines are one shape: a body is, furniture overlaps itself.
    #[must_use]
    pub const fn is_body(self) -> bool {
        matches!(self, Self::Near | Self::Far | Self::Clay | Self::Ghost)
    }
}

impl Cell {
    /// A picture as large as a place allows, in its middle and on its floor.
    fn on_page(&self) -> impl Fn(V2) -> (f64, f64) + use<> {
        let ([left, bottom, right, top], [x, y, wide, high]) = (self.view, self.place);
        let scale = (wide / (right - left)).min(high / (top - bottom));
        let aside = x + (wide - scale * (right - left)) / 2.0;
        let floor = y + high;
        move |point: V2| (aside + (point.x - left) * scale, floor - (point.y - bottom) * scale)
    }

    /// What is drawn, in its order, in points of the page.
    #[must_use]
    pub fn shapes(&self) -> Vec<Shape> {
        let on_page = self.on_page();
        let together =
            self.frame.outlines.chunk_by(|one, other| one.tone == other.tone && one.tone.is_body());
        together
            .map(|outlines| Shape {
                tone: outlines[0].tone,
                outlines: outlines
                    .iter()
                    .map(|outline| outline.points.iter().map(|point| on_page(*point)).collect())
                    .collect(),
            })
            .collect()
    }
}

impl Page {
    /// The page as a vector picture.
    #[must_use]
    pub fn svg(&self) -> String {
        let (width, height) = self.size;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\">\n\
             <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n",
            hex(PAPER)
        );
        for cell in &self.cells {
            let [x, y, wide, high] = cell.place.map(|length| format!("{length:.1}"));
            // The floor is wider than what is shown of it. Writing to a string does not fail.
            let _ = writeln!(
                svg,
                "<svg x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" viewBox=\"{x} {y} {wide} {high}\">"
            );
            for shape in cell.shapes() {
                let colour = hex(shape.tone.on_paper());
                let _ = write!(svg, "<path fill=\"{colour}\" fill-rule=\"evenodd\" d=\"");
                for points in &shape.outlines {
                    for (at, (x, y)) in points.iter().enumerate() {
                        let _ = write!(svg, "{}{x:.1} {y:.1}", if at == 0 { 'M' } else { 'L' });
                    }
                    svg.push('Z');
                }
                svg.push_str("\"/>\n");
            }
            svg.push_str("</svg>\n");
        }
        svg.push_str("</svg>\n");
        svg
    }
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}
