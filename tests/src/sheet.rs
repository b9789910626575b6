//! What does a figure look like on paper? Contact sheets as SVG and PNG.

use std::fmt::Write as _;

use midback_core::Result;
use midback_core::figure::{Figure, Frame, Tone};
use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, Transform};

/// Paper, and around figures the gaps.
const PAPER: [u8; 3] = [0xFB, 0xF8, 0xF3];

/// Rows of frames, one row a level, all of one scale.
pub struct Sheet {
    rows: Vec<Row>,
    /// Width and height of a picture, in points.
    cell: f64,
}

struct Row {
    frames: Vec<Frame>,
    view: [f64; 4],
}

/// Red, green and blue in the light theme.
fn colour(tone: Tone) -> [u8; 3] {
    match tone {
        Tone::Near => [0x2B, 0x3D, 0x3F],
        Tone::Far => [0x7C, 0x8E, 0x8F],
        Tone::Clay => [0xC8, 0x64, 0x3C],
        Tone::Floor => [0xE4, 0xDC, 0xCF],
        Tone::Mat => [0xCF, 0xDA, 0xD3],
        Tone::Wood => [0xBD, 0xB0, 0x9C],
        Tone::WoodDark => [0xA3, 0x95, 0x80],
        Tone::Iron => [0x8D, 0x7F, 0x6C],
        Tone::Band => [0x5F, 0x8A, 0x7D],
        Tone::Wall => [0xDD, 0xD3, 0xC4],
        Tone::Roller => [0x9F, 0xB4, 0xB0],
        Tone::RollerDark => [0x7F, 0x98, 0x94],
        Tone::Cloth => [0xD9, 0xC3, 0xB0],
    }
}

impl Sheet {
    /// Every level of an exercise, six phases each.
    #[must_use]
    pub fn of(levels: &[Figure], cell: f64) -> Self {
        let row = |figure: &Figure| {
            let frames = figure.phases().iter().map(|second| figure.frame(*second)).collect();
            Row { frames, view: figure.whole().view }
        };
        Self { rows: levels.iter().map(row).collect(), cell }
    }

    /// Width and height in points.
    fn size(&self) -> (f64, f64) {
        (self.cell * 6.0, self.rows.iter().map(|row| self.height(row)).sum())
    }

    fn height(&self, row: &Row) -> f64 {
        let [left, bottom, right, top] = row.view;
        (self.cell * (top - bottom) / (right - left)).min(self.cell * 1.35)
    }

    /// Calls `each` with every outline of every frame in points: where its picture lies, and how large a body is there.
    fn draw(&self, mut each: impl FnMut(&Frame, [f64; 4], f64, (f64, f64))) {
        let mut y = 0.0;
        for row in &self.rows {
            let [left, bottom, right, top] = row.view;
            let height = self.height(row);
            let scale = (self.cell / (right - left)).min(height / (top - bottom));
            let aside = (self.cell - scale * (right - left)) / 2.0;
            let mut x = 0.0;
            for frame in &row.frames {
                let zero = (x + aside - left * scale, y + top * scale);
                each(frame, [x, y, self.cell, height], scale, zero);
                x += self.cell;
            }
            y += height;
        }
    }

    /// The sheet as a vector picture.
    #[must_use]
    pub fn svg(&self) -> String {
        let (width, height) = self.size();
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\">\n\
             <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n",
            hex(PAPER)
        );
        self.draw(|frame, [x, y, wide, high], scale, zero| {
            // Writing to a string does not fail.
            let _ = writeln!(
                svg,
                "<svg x=\"{x:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\" viewBox=\"{x:.1} {y:.1} {wide:.1} {high:.1}\">"
            );
            for (tone, path) in paths(frame) {
                let _ = write!(svg, "<path fill=\"{}\" fill-rule=\"evenodd\" d=\"", hex(colour(tone)));
                for points in path {
                    for (at, point) in points.iter().enumerate() {
                        let letter = if at == 0 { 'M' } else { 'L' };
                        let (px, py) = (zero.0 + point.0 * scale, zero.1 - point.1 * scale);
                        let _ = write!(svg, "{letter}{px:.1} {py:.1}");
                    }
                    svg.push('Z');
                }
                svg.push_str("\"/>\n");
            }
            svg.push_str("</svg>\n");
        });
        svg.push_str("</svg>\n");
        svg
    }

    /// The sheet as a picture of pixels.
    pub fn png(&self) -> Result<Vec<u8>> {
        let wrong = |what: &str| midback_core::Error::Unexpected { report: format!("sheet: {what}") };
        let (width, height) = self.size();
        let mut map =
            Pixmap::new(pixels(width), pixels(height)).ok_or_else(|| wrong("no picture of this size"))?;
        let [r, g, b] = PAPER;
        map.fill(Color::from_rgba8(r, g, b, 255));
        let mut cells = Vec::new();
        self.draw(|frame, cell, scale, zero| cells.push((frame.clone(), cell, scale, zero)));
        for (frame, [x, y, wide, high], scale, zero) in cells {
            let mut cell =
                Pixmap::new(pixels(wide), pixels(high)).ok_or_else(|| wrong("no cell of this size"))?;
            for (tone, path) in paths(&frame) {
                let mut builder = PathBuilder::new();
                for points in path {
                    for (at, point) in points.iter().enumerate() {
                        let px = single(zero.0 - x + point.0 * scale);
                        let py = single(zero.1 - y - point.1 * scale);
                        if at == 0 { builder.move_to(px, py) } else { builder.line_to(px, py) }
                    }
                    builder.close();
                }
                let mut paint = Paint { anti_alias: true, ..Paint::default() };
                let [r, g, b] = colour(tone);
                paint.set_color_rgba8(r, g, b, 255);
                if let Some(path) = builder.finish() {
                    cell.fill_path(&path, &paint, FillRule::EvenOdd, Transform::identity(), None);
                }
            }
            let at = (i32::try_from(pixels(x)).unwrap_or(0), i32::try_from(pixels(y)).unwrap_or(0));
            map.draw_pixmap(
                at.0,
                at.1,
                cell.as_ref(),
                &tiny_skia::PixmapPaint::default(),
                Transform::identity(),
                None,
            );
        }
        map.encode_png().map_err(|error| wrong(&error.to_string()))
    }
}

/// Closed lines of one tone, that are filled together.
type Path = (Tone, Vec<Vec<(f64, f64)>>);

/// Outlines that follow one another in one tone are one path.
fn paths(frame: &Frame) -> Vec<Path> {
    let mut all: Vec<Path> = Vec::new();
    for outline in &frame.outlines {
        let points = outline.points.iter().map(|point| (point.x, point.y)).collect();
        // Furniture overlaps itself, and is not one shape.
        let one_shape = matches!(outline.tone, Tone::Near | Tone::Far | Tone::Clay);
        match all.last_mut() {
            Some((tone, path)) if *tone == outline.tone && one_shape => path.push(points),
            _ => all.push((outline.tone, vec![points])),
        }
    }
    all
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a picture has some thousands of pixels"
)]
fn pixels(points: f64) -> u32 {
    points.round().max(0.0) as u32
}

#[allow(clippy::cast_possible_truncation, reason = "a place in a picture")]
fn single(value: f64) -> f32 {
    value as f32
}
