//! How does a sheet become one page? From the top: head, charts two in a row, two columns, foot.
//!
//! Charts and figures are as large as leaves room for every row, down to a least size; only then rows are left out. The
//! document is tagged as PDF/UA-1 asks for, and says nothing of the time or the device: one sheet gives one file.

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{Node, Tag, TagTree};
use krilla::{Document, SerializeSettings};

use super::chart::{self, ChartSet};
use super::columns::{Columns, Look};
use super::font::{Faces, Weight};
use super::head::{DIVIDER, Head};
use super::pen::{GREY, Pen};
use super::sheet::{Paper, Sheet};
use super::text::{Set, Style, clean};
use crate::error::{Error, Result};

/// 16 mm.
pub(super) const MARGIN: f32 = 45.354;
/// Between the two columns, and between two charts.
const GUTTER: f32 = 20.0;
/// Between parts of the page.
const BETWEEN: f32 = 12.0;
const FOOT: Style = Style { weight: Weight::Regular, size: 7.5, leading: 9.5, colour: GREY };
/// How high charts and figures are, from the largest to the least.
const SIZES: [(f32, f32); 5] = [(96.0, 44.0), (84.0, 40.0), (74.0, 36.0), (64.0, 32.0), (54.0, 28.0)];
/// How many lines a row has at most, and where not even one row of each part would fit.
const LINES: [usize; 2] = [8, 2];

impl Paper {
    /// Width and height in points.
    pub(super) const fn size(self) -> [f32; 2] {
        match self {
            Self::A4 => [595.276, 841.89],
            Self::Letter => [612.0, 792.0],
        }
    }
}

/// A sheet as a document of one page.
pub(crate) fn pdf(sheet: &Sheet, paper: Paper) -> Result<Vec<u8>> {
    Ok(drawn(sheet, paper)?.0)
}

/// The document, and how far its page is drawn on: left, top, right and bottom.
pub(super) fn drawn(sheet: &Sheet, paper: Paper) -> Result<(Vec<u8>, [f32; 4])> {
    let faces = Faces::new()?;
    // A document that somebody can read is better than none that everybody could.
    written(&faces, sheet, paper, true).or_else(|_| written(&faces, sheet, paper, false))
}

/// The same; `strict`: only if it keeps what PDF/UA-1 demands.
pub(super) fn written(
    faces: &Faces,
    sheet: &Sheet,
    paper: Paper,
    strict: bool,
) -> Result<(Vec<u8>, [f32; 4])> {
    let broken = || Error::unexpected("the report's page");
    let builder = ConfigurationBuilder::new();
    let builder = if strict { builder.with_accessibility_validator(Accessibility::UA1) } else { builder };
    let configuration = builder.finish().map_err(|_| broken())?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let [width, height] = paper.size();
    let mut page = document.start_page_with(PageSettings::from_wh(width, height).ok_or_else(broken)?);
    let mut pen = Pen::new(page.surface(), faces);
    let nodes = compose(faces, &mut pen, sheet, paper);
    let reach = pen.finish();
    page.finish();
    document.set_metadata(Metadata::new().title(clean(&sheet.title)).language(sheet.language.to_owned()));
    let mut outline = Outline::new();
    let top = XyzDestination::new(0, Point::from_xy(MARGIN, MARGIN));
    outline.push_child(OutlineNode::new(clean(&sheet.title), top));
    document.set_outline(outline);
    let mut tags = TagTree::new().with_lang(Some(sheet.language.to_owned()));
    for node in nodes {
        tags.push(node);
    }
    document.set_tag_tree(tags);
    Ok((document.finish().map_err(|_| broken())?, reach))
}

fn compose(faces: &Faces, pen: &mut Pen<'_>, sheet: &Sheet, paper: Paper) -> Vec<Node> {
    let [width, height] = paper.size();
    let width = width - 2.0 * MARGIN;
    let column = (width - GUTTER) / 2.0;
    let head = Head::new(faces, sheet, width);
    let foot = Set::new(faces, &sheet.foot, FOOT, width, 3);
    let end = height - MARGIN - foot.height();
    let begin = MARGIN + head.height();

    let charts = |plot: f32| -> Vec<Vec<ChartSet<'_>>> {
        let rows = sheet.charts.get(..sheet.charts.len().min(4)).unwrap_or_default().chunks(2);
        let wide = |row: usize| if row == 1 { width } else { column };
        rows.map(|row| row.iter().map(|said| ChartSet::new(faces, said, wide(row.len()), plot)).collect())
            .collect()
    };
    let room = |rows: &[Vec<ChartSet<'_>>]| {
        let charts: f32 = rows.iter().map(|row| chart::height(row) + BETWEEN).sum();
        end - BETWEEN - begin - charts
    };
    let [lines, few_lines] = LINES;
    let fitted = |(plot, figure): (f32, f32), lines: usize| {
        let rows = charts(plot);
        let columns = Columns::new(faces, sheet, [column, room(&rows)], Look { figure, lines });
        (rows, columns)
    };
    let [largest, smaller @ .., least] = SIZES;
    let mut smaller = smaller.into_iter().chain([least]);
    let (mut rows, mut columns) = fitted(largest, lines);
    while columns.left_out > 0
        && let Some(size) = smaller.next()
    {
        (rows, columns) = fitted(size, lines);
    }
    if columns.is_bare() {
        (rows, columns) = fitted(least, few_lines);
    }

    let mut nodes = head.draw(pen, sheet, (MARGIN, MARGIN));
    let mut y = begin;
    for row in &rows {
        let tops = [MARGIN, MARGIN + column + GUTTER];
        for (set, x) in row.iter().zip(tops) {
            nodes.extend(set.draw(pen, (x, y), chart::top(row)));
        }
        y += chart::height(row) + BETWEEN;
    }
    nodes.extend(columns.draw(pen, faces, [(MARGIN, y), (MARGIN + column + GUTTER, y)]));
    if !foot.lines.is_empty() {
        pen.rule((MARGIN, end - 4.0), width, DIVIDER);
        pen.write((MARGIN, end), &foot);
        nodes.push(pen.take(Tag::P).into());
    }
    nodes
}
