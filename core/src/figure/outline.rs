//! Which outlines does a field have?
//!
//! Marching squares on a grid of which only the blocks near an outline are reckoned; then points that a straight line
//! replaces are left out, and parts of one tone are united.

use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::float::single::SingleFloatOverlay;

use super::vector::{V2, v2};

/// Distance of two grid lines.
const STEP: f64 = 0.0058;
/// Grid lines of a block.
const BLOCK: usize = 4;
/// How far an outline may lie from the field's, so that it has fewer points.
const TOLERANCE: f64 = 0.000_32;
/// Below this area a shape is dust.
const DUST: f64 = 4.5e-4;
/// The same where several pieces shrink together, so that none is missed when it goes.
const SPECK: f64 = 0.8e-4;

/// A closed outline; what is inside lies to its left.
pub(super) type Ring = Vec<V2>;

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a grid of a picture: never negative, never above some thousands"
)]
fn whole(value: f64) -> usize {
    value.max(0.0) as usize
}

#[allow(clippy::cast_precision_loss, reason = "a grid of a picture has some thousands of lines")]
fn real(value: usize) -> f64 {
    value as f64
}

struct Grid {
    corner: V2,
    columns: usize,
    rows: usize,
    values: Vec<f64>,
}

impl Grid {
    fn of(field: &dyn Fn(V2) -> f64, bounds: [f64; 4]) -> Self {
        let margin = STEP * 2.0;
        let corner = v2(bounds[0] - margin, bounds[1] - margin);
        let lines = |low: f64, high: f64| {
            let lines = whole((high - low + 2.0 * margin) / STEP) + 2;
            lines.div_ceil(BLOCK) * BLOCK
        };
        let (columns, rows) = (lines(bounds[0], bounds[2]), lines(bounds[1], bounds[3]));
        let mut grid = Self { corner, columns, rows, values: vec![1.0; columns * rows] };
        let half = STEP * real(BLOCK - 1) * 0.5;
        let safe = (half * std::f64::consts::SQRT_2 + STEP) * 1.15;
        for block_row in (0..rows).step_by(BLOCK) {
            for block_column in (0..columns).step_by(BLOCK) {
                let middle = field(grid.place(block_column, block_row) + v2(half, half));
                if middle > safe {
                    continue;
                }
                for row in block_row..block_row + BLOCK {
                    for column in block_column..block_column + BLOCK {
                        // Every outline is closed: what lies at the border is outside.
                        let border =
                            row == 0 || column == 0 || row + 1 == grid.rows || column + 1 == grid.columns;
                        let value = match middle {
                            _ if border => 1.0,
                            deep if deep < -safe => -1.0,
                            _ => field(grid.place(column, row)),
                        };
                        grid.values[row * columns + column] = value;
                    }
                }
            }
        }
        grid
    }

    fn place(&self, column: usize, row: usize) -> V2 {
        self.corner + v2(real(column), real(row)) * STEP
    }

    /// Where the outline crosses an edge: even edges go right from their node, odd ones up.
    fn crossing(&self, edge: usize) -> V2 {
        let node = edge / 2;
        let (column, row) = (node % self.columns, node / self.columns);
        let (other, direction) = if edge.is_multiple_of(2) {
            (node + 1, v2(STEP, 0.0))
        } else {
            (node + self.columns, v2(0.0, STEP))
        };
        let (here, there) = (self.values[node], self.values[other]);
        self.place(column, row) + direction * (here / (here - there)).clamp(0.0, 1.0)
    }

    fn rings(&self) -> Vec<Ring> {
        const NONE: usize = usize::MAX;
        let mut next = vec![NONE; self.values.len() * 2];
        let mut begun = Vec::new();
        for row in 0..self.rows - 1 {
            for column in 0..self.columns - 1 {
                let node = row * self.columns + column;
                let inside = |at: usize| self.values[at] < 0.0;
                let corners = [node, node + 1, node + self.columns + 1, node + self.columns].map(inside);
                if corners.iter().all(|corner| *corner == corners[0]) {
                    continue;
                }
                // Bottom, right, top, left.
                let edges = [node * 2, (node + 1) * 2 + 1, (node + self.columns) * 2, node * 2 + 1];
                let mut link = |from: usize, to: usize| {
                    next[edges[from]] = edges[to];
                    begun.push(edges[from]);
                };
                match corners {
                    [true, false, false, false] => link(0, 3),
                    [false, true, false, false] => link(1, 0),
                    [false, false, true, false] => link(2, 1),
                    [false, false, false, true] => link(3, 2),
                    [true, true, false, false] => link(1, 3),
                    [false, true, true, false] => link(2, 0),
                    [false, false, true, true] => link(3, 1),
                    [true, false, false, true] => link(0, 2),
                    [true, true, true, false] => link(2, 3),
                    [true, true, false, true] => link(1, 2),
                    [true, false, true, true] => link(0, 1),
                    [false, true, true, true] => link(3, 0),
                    [true, false, true, false] => {
                        link(0, 3);
                        link(2, 1);
                    }
                    _ => {
                        link(1, 0);
                        link(3, 2);
                    }
                }
            }
        }
        let mut rings = Vec::new();
        for start in begun {
            let mut ring = Vec::new();
            let mut edge = start;
            while next[edge] != NONE {
                ring.push(self.crossing(edge));
                edge = std::mem::replace(&mut next[edge], NONE);
            }
            if ring.len() > 5 {
                rings.push(ring);
            }
        }
        rings
    }
}

/// The outlines of a field within bounds (left, bottom, right, top).
pub(super) fn rings(field: &dyn Fn(V2) -> f64, bounds: [f64; 4]) -> Vec<Ring> {
    if bounds[0] > bounds[2] {
        return Vec::new();
    }
    let mut rings = Grid::of(field, bounds).rings();
    rings.retain(|ring| area(ring).abs() > DUST);
    rings.iter().map(|ring| smoothed(&smoothed(ring))).collect()
}

/// Each corner half-way to the middle of its neighbours: the grid's steps are gone.
fn smoothed(ring: &[V2]) -> Ring {
    let count = ring.len();
    let at = |at: usize| ring[at % count];
    (0..count).map(|here| at(here + 1) * 0.5 + (at(here) + at(here + 2)) * 0.25).collect()
}

/// Twice halved: the area inside a ring, below zero for a hole.
fn area(ring: &[V2]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(here, there)| here.cross(*there)).sum::<f64>() * 0.5
}

/// One shape of several that overlap.
pub(super) fn united(rings: &[Ring]) -> Vec<Ring> {
    let paths: Vec<Vec<[f64; 2]>> =
        rings.iter().map(|ring| ring.iter().map(|point| [point.x, point.y]).collect()).collect();
    let none: Vec<Vec<[f64; 2]>> = Vec::new();
    let shapes = paths.overlay(&none, OverlayRule::Subject, FillRule::NonZero);
    let rings = shapes.into_iter().flatten();
    let mut rings: Vec<Ring> = rings.map(|ring| ring.into_iter().map(|[x, y]| v2(x, y)).collect()).collect();
    rings.retain(|ring| area(ring).abs() > DUST);
    rings
}

/// What of a shape, given by its outlines and their holes, lies outside some others.
pub(super) fn without(rings: &[Ring], others: &[Ring]) -> Vec<Ring> {
    overlaid(rings, others, OverlayRule::Difference, DUST)
}

/// A shape, given by its outlines and their holes, in which islands lie with room around them.
pub(super) fn with_islands(rings: &[Ring], islands: &[Ring], rooms: &[Ring]) -> Vec<Ring> {
    let mut all = overlaid(rings, &united(rooms), OverlayRule::Difference, SPECK);
    all.extend(overlaid(islands, rings, OverlayRule::Intersect, SPECK));
    all
}

fn overlaid(rings: &[Ring], others: &[Ring], rule: OverlayRule, dust: f64) -> Vec<Ring> {
    let path = |ring: &Ring| ring.iter().map(|point| [point.x, point.y]).collect::<Vec<[f64; 2]>>();
    let [paths, others] = [rings, others].map(|rings| rings.iter().map(path).collect::<Vec<_>>());
    let shapes = paths.overlay(&others, rule, FillRule::EvenOdd);
    let rings = shapes.into_iter().flatten();
    let mut rings: Vec<Ring> = rings.map(|ring| ring.into_iter().map(|[x, y]| v2(x, y)).collect()).collect();
    rings.retain(|ring| area(ring).abs() > dust);
    rings
}

/// Fewer points, nowhere further from the ring than a hair.
pub(super) fn simplified(ring: &[V2]) -> Ring {
    let Some(far) = (0..ring.len())
        .max_by(|a, b| (ring[*a] - ring[0]).length().total_cmp(&(ring[*b] - ring[0]).length()))
    else {
        return Vec::new();
    };
    let mut kept = vec![false; ring.len()];
    let closed: Vec<V2> = ring.iter().chain(ring.first()).copied().collect();
    let mut spans = vec![(0, far), (far, ring.len())];
    while let Some((from, to)) = spans.pop() {
        kept[from] = true;
        let line = closed[to] - closed[from];
        let length = line.length().max(1e-9);
        let worst = (from + 1..to)
            .map(|at| (at, (closed[at] - closed[from]).cross(line).abs() / length))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((at, by)) = worst
            && by > TOLERANCE
        {
            spans.push((from, at));
            spans.push((at, to));
        }
    }
    ring.iter().zip(kept).filter(|(_, kept)| *kept).map(|(point, _)| *point).collect()
}

/// The smallest convex outline around points.
pub(super) fn around(mut points: Vec<V2>) -> Ring {
    super::field::hull(&mut points)
}
