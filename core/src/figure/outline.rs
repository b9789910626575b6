//! Which outlines does a field have?
//!
//! The lines on which it is nought, found on a grid, are smoothed; points that a straight line replaces are left out, and parts
//! of one tone are united.

use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::float::single::SingleFloatOverlay;

use super::grid::{self, Field};
use super::vector::{V2, v2};

pub(super) use super::grid::Ring;

/// How far an outline may lie from the field's, so that it has fewer points.
const TOLERANCE: f64 = 0.000_32;
/// Below this area a shape is dust.
const DUST: f64 = 4.5e-4;
/// The same where several pieces shrink together, so that none is missed when it goes.
const SPECK: f64 = 0.8e-4;

/// The outlines of a field within bounds (left, bottom, right, top).
pub(super) fn rings(field: Field<'_>, bounds: [f64; 4]) -> Vec<Ring> {
    if bounds[0] > bounds[2] {
        return Vec::new();
    }
    let mut rings = grid::rings(field, bounds);
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
