//! How low does the flesh of a body reach?
//!
//! The same radii as are drawn, seen along the floor.

use super::body;
use super::field::{Camera, Part};
use super::keys::Layer;
use super::pose::Pose;
use super::skeleton::Joints;
use super::vector::{V2, V3, v2};

/// Below this a part is looked at closely; above it its bounds are enough.
const NEAR_FLOOR: f64 = 0.01;
/// How far apart the places are that are looked at.
const GRID: f64 = 0.003;

/// The lowest place of a part of the body.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flesh {
    /// Which part.
    pub part: &'static str,
    /// The joint that is nearest to the place.
    pub nearest: &'static str,
    /// How high it is, in body heights.
    pub height: f64,
}

/// The lowest place of trunk, head, arms and legs.
pub(super) fn lowest(pose: &Pose, joints: &Joints) -> Vec<Flesh> {
    let camera = Camera::new(0.0, 0.0);
    let parts = body::parts(&camera, pose, joints);
    parts
        .iter()
        .map(|drawn| {
            let place = lowest_of(&drawn.part, drawn.bounds);
            let (part, marks) = joints.marks(drawn.layer);
            let away = |mark: V3| (camera.flat(mark) - place).length();
            let nearest = marks.iter().min_by(|a, b| away(a.1).total_cmp(&away(b.1)));
            Flesh { part, nearest: nearest.map_or("", |mark| mark.0), height: place.y }
        })
        .collect()
}

impl Joints {
    fn marks(&self, layer: Layer) -> (&'static str, Vec<(&'static str, V3)>) {
        let arm = |side: usize| {
            let arm = &self.arms[side];
            let fingers = arm.wrist + arm.hand * 0.09;
            vec![("shoulder", arm.shoulder), ("elbow", arm.elbow), ("wrist", arm.wrist), ("fingers", fingers)]
        };
        let leg = |side: usize| {
            let leg = &self.legs[side];
            let [heel, ball] = leg.sole();
            vec![("hip", leg.hip), ("knee", leg.knee), ("ankle", leg.ankle), ("heel", heel), ("toes", ball)]
        };
        match layer {
            Layer::Body => {
                let shoulders = self.arms[0].shoulder.toward(self.arms[1].shoulder, 0.5);
                let waist = self.spine.at(0.1).0;
                ("trunk", vec![("buttocks", self.root), ("waist", waist), ("shoulders", shoulders)])
            }
            Layer::Head => ("head", vec![("skull", self.skull())]),
            Layer::ArmRight => ("right arm", arm(0)),
            Layer::ArmLeft => ("left arm", arm(1)),
            Layer::LegRight => ("right leg", leg(0)),
            Layer::LegLeft => ("left leg", leg(1)),
        }
    }
}

/// The lowest place of a part, if it is near the floor; otherwise a place that is not above it.
fn lowest_of(part: &Part, [left, bottom, right, top]: [f64; 4]) -> V2 {
    if bottom > NEAR_FLOOR {
        return v2(f64::midpoint(left, right), bottom);
    }
    let flesh_at = |y: f64| {
        let mut x = left;
        while x <= right {
            if part.away(v2(x, y)).by <= 0.0 {
                return Some(x);
            }
            x += GRID;
        }
        None
    };
    let (mut under, mut over) = (bottom - 0.001, top.min(bottom + 0.06));
    let mut at = f64::midpoint(left, right);
    while over - under > 0.0004 {
        let middle = f64::midpoint(under, over);
        match flesh_at(middle) {
            Some(x) => (over, at) = (middle, x),
            None => under = middle,
        }
    }
    v2(at, over)
}
