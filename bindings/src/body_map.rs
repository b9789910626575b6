//! Where on the back is it? A back, seen from behind, with places that can be tapped.

use crate::MidbackError;
pub use crate::core::screens::body_map::{BodyMap, MapOutline, MapPlace, MapPoint};
use crate::guard::caught;

/// The answer of the place at a point of the map; none where there is no place. It looks nothing up: it can be called where
/// the screen is drawn.
#[uniffi::export]
pub fn map_answer(map: BodyMap, x: f64, y: f64) -> Result<Option<String>, MidbackError> {
    caught(|| Ok(map.answer_at(x, y).map(str::to_owned)))
}

/// A point: 0 to 1 from left to right, and from the top down in the same measure.
#[uniffi::remote(Record)]
pub struct MapPoint {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A back with places on it. It says nothing that the answers beside it do not, so a screen reader passes it over.
#[uniffi::remote(Record)]
pub struct BodyMap {
    /// How high it is, where it is 1 wide.
    pub height: f64,
    /// The body: closed outlines, drawn one over the other.
    pub body: Vec<MapOutline>,
    /// The spine, as a line.
    pub spine: Vec<MapPoint>,
    /// What can be tapped.
    pub places: Vec<MapPlace>,
}

/// A closed outline.
#[uniffi::remote(Record)]
pub struct MapOutline {
    /// Its points, each joined to the next, and the last to the first.
    pub points: Vec<MapPoint>,
}

/// A place on the back.
#[uniffi::remote(Record)]
pub struct MapPlace {
    /// The answer that a tap on it gives.
    pub answer: String,
    /// Where it is: one outline, or one on each side.
    pub outlines: Vec<MapOutline>,
}
