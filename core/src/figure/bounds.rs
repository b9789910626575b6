//! How far does something reach in a picture? Left, bottom, right and top.

use super::vector::V2;

/// The bounds of nothing.
pub(super) const NOWHERE: [f64; 4] = [9.0, 9.0, -9.0, -9.0];

/// The bounds of a disc, or of a place.
pub(super) fn room(place: V2, by: f64) -> [f64; 4] {
    [place.x - by, place.y - by, place.x + by, place.y + by]
}

/// The bounds of both.
pub(super) fn around(one: [f64; 4], other: [f64; 4]) -> [f64; 4] {
    [one[0].min(other[0]), one[1].min(other[1]), one[2].max(other[2]), one[3].max(other[3])]
}

/// How far a place is outside bounds, across or up; below zero inside.
pub(super) fn outside([left, bottom, right, top]: [f64; 4], place: V2) -> f64 {
    let across = (left - place.x).max(place.x - right);
    across.max((bottom - place.y).max(place.y - top))
}
