//! What do figures look like side by side? Contact sheets, as SVG and PNG.
//!
//! Where each picture stands is decided here; what is drawn there is the core's page. Pixels are made here and not in
//! the core, so that no phone carries what only people at a desk look at.

use midback_core::Result;
use midback_core::figure::{Cell, Figure, Frame, PAPER, Page};
use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, PixmapPaint, Transform};

/// Rows of pictures, each row of one height and one scale.
pub struct Sheet {
    page: Page,
}

impl Sheet {
    /// Every level of an exercise, six phases each.
    #[must_use]
    pub fn of(levels: &[Figure], cell: f64) -> Self {
        Self::rows(cell, levels.iter().map(|figure| (phases(figure), figure.unmoving().view)))
    }

    /// Rows of pictures with their view.
    #[must_use]
    pub fn rows(cell: f64, rows: impl Iterator<Item = (Vec<Frame>, [f64; 4])>) -> Self {
        let (mut cells, mut wide, mut y) = (Vec::new(), 0.0_f64, 0.0);
        for (frames, view) in rows {
            let [left, bottom, right, top] = view;
            let high = (cell * (top - bottom) / (right - left)).min(cell * 1.35);
            let mut x = 0.0;
            for frame in frames {
                cells.push(Cell { frame, view, place: [x, y, cell, high] });
                x += cell;
            }
            wide = wide.max(x);
            y += high;
        }
        Self { page: Page { size: (wide, y), cells } }
    }

    /// Stills, one row an exercise, each as large as its own view allows.
    #[must_use]
    pub fn stills(exercises: &[Vec<Figure>], cell: f64) -> Self {
        let (mut cells, mut wide, mut y) = (Vec::new(), 0.0_f64, 0.0);
        for levels in exercises {
            let (mut x, mut high) = (0.0, 0.0_f64);
            for figure in levels {
                let first = figure.unmoving();
                let [left, bottom, right, top] = first.view;
                let outlines = [first.ground.outlines, first.still.outlines].concat();
                let tall = (cell * (top - bottom) / (right - left)).min(cell * 1.35);
                cells.push(Cell { frame: Frame { outlines }, view: first.view, place: [x, y, cell, tall] });
                x += cell;
                high = high.max(tall);
            }
            wide = wide.max(x);
            y += high;
        }
        Self { page: Page { size: (wide, y), cells } }
    }

    /// The sheet as a vector picture.
    #[must_use]
    pub fn svg(&self) -> String {
        self.page.svg()
    }

    /// The sheet as a picture of pixels.
    pub fn png(&self) -> Result<Vec<u8>> {
        let wrong = |what: &str| midback_core::Error::Unexpected { report: format!("sheet: {what}") };
        let (width, height) = self.page.size;
        let mut map =
            Pixmap::new(pixels(width), pixels(height)).ok_or_else(|| wrong("no picture of this size"))?;
        map.fill(solid(PAPER));
        for cell in &self.page.cells {
            let [x, y, wide, high] = cell.place;
            let mut picture =
                Pixmap::new(pixels(wide), pixels(high)).ok_or_else(|| wrong("no cell of this size"))?;
            for shape in cell.shapes() {
                let mut builder = PathBuilder::new();
                for points in &shape.outlines {
                    for (at, point) in points.iter().enumerate() {
                        let (px, py) = (single(point.0 - x), single(point.1 - y));
                        if at == 0 { builder.move_to(px, py) } else { builder.line_to(px, py) }
                    }
                    builder.close();
                }
                let mut paint = Paint { anti_alias: true, ..Paint::default() };
                paint.set_color(solid(shape.tone.on_paper()));
                if let Some(path) = builder.finish() {
                    picture.fill_path(&path, &paint, FillRule::EvenOdd, Transform::identity(), None);
                }
            }
            let at = (i32::try_from(pixels(x)).unwrap_or(0), i32::try_from(pixels(y)).unwrap_or(0));
            let paint = PixmapPaint::default();
            map.draw_pixmap(at.0, at.1, picture.as_ref(), &paint, Transform::identity(), None);
        }
        map.encode_png().map_err(|error| wrong(&error.to_string()))
    }
}

fn solid([red, green, blue]: [u8; 3]) -> Color {
    Color::from_rgba8(red, green, blue, 255)
}

fn phases(figure: &Figure) -> Vec<Frame> {
    figure.phases().iter().map(|second| figure.frame(*second)).collect()
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
