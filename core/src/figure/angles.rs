//! How far is each joint moved, as a clinician measures it?
//!
//! Degrees from the neutral posture, in which a person stands upright with hanging arms. Angles are measured between
//! the bones of the fitted body, not taken from what an author wrote.

use super::skeleton::{Arm, Joints, Leg, OUTSIDE, SHOULDER_S, Spine};
use super::vector::{Frame, V3, v3};

/// From which bend on an elbow or a knee tells how the bone above it is rotated.
const TELLS_ROTATION: f64 = 8.0;
/// Up to here an arm hangs, from here to there it is level, above it is raised: degrees from hanging straight down.
const LEVEL: (f64, f64) = (60.0, 120.0);
/// Where the clavicle begins, from the middle of the rib cage at the height of the shoulders.
const CLAVICLE: V3 = v3(0.002, 0.0, 0.015);
/// Below this much an arm is in no particular plane.
const IN_NO_PLANE: f64 = 30.0;

/// What is measured of a joint. What has two directions is below zero in the second one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Motion {
    /// Flexion and extension of the lumbar spine.
    LumbarFlexion,
    /// Side bend of the lumbar spine, to either side.
    LumbarSideBend,
    /// Rotation of the lumbar spine, to either side.
    LumbarRotation,
    /// Flexion and extension of the thoracic spine.
    ThoracicFlexion,
    /// Side bend of the thoracic spine, to either side.
    ThoracicSideBend,
    /// Rotation of the thoracic spine, to either side.
    ThoracicRotation,
    /// Flexion and extension of neck and head.
    CervicalFlexion,
    /// Side bend of neck and head, to either side.
    CervicalSideBend,
    /// Rotation of neck and head, to either side.
    CervicalRotation,
    /// Protraction and retraction of the clavicle.
    ClavicleProtraction,
    /// Elevation and depression of the clavicle.
    ClavicleElevation,
    /// Extension of an arm that hangs: how far it is behind the trunk.
    ShoulderExtension,
    /// Horizontal adduction and abduction of a level arm: 0 to the side, 90 forward.
    ShoulderHorizontal,
    /// Flexion of a raised arm: 180 straight up, more is behind the head.
    ShoulderFlexion,
    /// Abduction of a raised arm: 180 straight up, more is across the head.
    ShoulderAbduction,
    /// External and internal rotation of the upper arm.
    ShoulderRotation,
    /// Flexion of the elbow.
    ElbowFlexion,
    /// Bend of the wrist, whichever way.
    WristBend,
    /// Flexion and extension of the hip.
    HipFlexion,
    /// Abduction and adduction of the hip.
    HipAbduction,
    /// Internal and external rotation of the hip.
    HipRotation,
    /// Flexion of the knee; below zero it is bent forward.
    KneeFlexion,
    /// Dorsiflexion and plantarflexion of the ankle.
    AnkleDorsiflexion,
    /// The foot turned outward or inward against the shank.
    FootTurn,
}

/// One measure of a pose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Angle {
    /// What is measured.
    pub motion: Motion,
    /// 0 right, 1 left; of the spine always 0.
    pub side: usize,
    /// Degrees.
    pub value: f64,
}

impl Joints {
    /// Every angle that the pose has; one that cannot be told, such as the rotation of a straight arm, is left out.
    #[must_use]
    pub fn angles(&self) -> Vec<Angle> {
        let (spine, upright) = (&self.spine, Spine::neutral());
        let mut all = Vec::with_capacity(34);
        let regions = [
            ([Motion::LumbarFlexion, Motion::LumbarSideBend, Motion::LumbarRotation], Region::Lumbar),
            ([Motion::ThoracicFlexion, Motion::ThoracicSideBend, Motion::ThoracicRotation], Region::Thoracic),
            ([Motion::CervicalFlexion, Motion::CervicalSideBend, Motion::CervicalRotation], Region::Cervical),
        ];
        for (motions, region) in regions {
            let bend = region.bend(spine) - region.bend(&upright);
            let values = [bend.x, bend.y, bend.z];
            all.extend(motions.iter().zip(values).map(|(motion, value)| Angle {
                motion: *motion,
                side: 0,
                value,
            }));
        }
        let tilt = bend(&Frame::WORLD, &upright.at(SHOULDER_S).1);
        let thorax = (self.thorax.0, self.thorax.1.then(&Frame::bent(v3(-tilt.x, 0.0, 0.0))));
        for side in [0, 1] {
            let mut measured = Vec::with_capacity(16);
            arm(&self.arms[side], (thorax.0, &thorax.1), &self.thorax.1, OUTSIDE[side], &mut measured);
            leg(&self.legs[side], &spine.pelvis, OUTSIDE[side], &mut measured);
            all.extend(measured.into_iter().map(|(motion, value)| Angle { motion, side, value }));
        }
        all
    }
}

#[derive(Clone, Copy)]
enum Region {
    Lumbar,
    Thoracic,
    Cervical,
}

impl Region {
    fn bend(self, spine: &Spine) -> V3 {
        match self {
            Self::Lumbar => bend(&spine.pelvis, &spine.lumbar),
            Self::Thoracic => bend(&spine.lumbar, &spine.thoracic),
            Self::Cervical => bend(&spine.thoracic, &spine.head_frame),
        }
    }
}

/// A direction of the world as it is in a frame.
fn inside(frame: &Frame, direction: V3) -> V3 {
    v3(direction.dot(frame.forward), direction.dot(frame.up), direction.dot(frame.right))
}

/// Flexion, side bend and twist from one frame to another: what [`Frame::bent`] makes.
fn bend(from: &Frame, to: &Frame) -> V3 {
    let (forward, up, right) = (inside(from, to.forward), inside(from, to.up), inside(from, to.right));
    v3(
        (-forward.y).atan2(up.y).to_degrees(),
        (-right.y).clamp(-1.0, 1.0).asin().to_degrees(),
        right.x.atan2(right.z).to_degrees(),
    )
}

fn between(one: V3, other: V3) -> f64 {
    one.dot(other).clamp(-1.0, 1.0).acos().to_degrees()
}

fn arcsine(value: f64) -> f64 {
    value.clamp(-1.0, 1.0).asin().to_degrees()
}

/// Forward, up and outward: both sides alike.
fn outward(frame: &Frame, outside: f64, direction: V3) -> V3 {
    let direction = inside(frame, direction);
    v3(direction.x, direction.y, direction.z * outside)
}

fn arm(
    arm: &Arm,
    (middle, thorax): (V3, &Frame),
    girdle: &Frame,
    outside: f64,
    all: &mut Vec<(Motion, f64)>,
) {
    let clavicle = outward(girdle, outside, arm.shoulder - middle) - CLAVICLE;
    all.push((Motion::ClavicleProtraction, clavicle.x.atan2(clavicle.z).to_degrees()));
    all.push((Motion::ClavicleElevation, arcsine(clavicle.unit().y)));

    let upper = outward(thorax, outside, (arm.elbow - arm.shoulder).unit());
    let lower = outward(thorax, outside, (arm.wrist - arm.elbow).unit());
    let elevation = between(upper, v3(0.0, -1.0, 0.0));
    let plane = upper.x.atan2(upper.z).to_degrees();
    if elevation < LEVEL.0 {
        all.push((Motion::ShoulderExtension, arcsine(-upper.x)));
    }
    if elevation > IN_NO_PLANE && elevation <= LEVEL.1 {
        // An arm that hangs may be behind the trunk: that is extension.
        if elevation >= LEVEL.0 || plane > 0.0 {
            // From behind the back an arm is across the other way round.
            all.push((Motion::ShoulderHorizontal, if plane < -135.0 { plane + 360.0 } else { plane }));
        }
    }
    if elevation > LEVEL.1 {
        all.push((Motion::ShoulderFlexion, 180.0 - arcsine(upper.x)));
        all.push((Motion::ShoulderAbduction, 180.0 - arcsine(upper.z)));
    }

    let bent = between(upper, lower);
    all.push((Motion::ElbowFlexion, bent));
    if bent > TELLS_ROTATION && elevation <= LEVEL.1 {
        all.push((Motion::ShoulderRotation, arm_rotation(upper, lower, elevation)));
    }
    let forearm = (arm.wrist - arm.elbow).unit();
    all.push((Motion::WristBend, between(forearm, arm.hand)));
}

/// External rotation. Zero is a forearm that points forward while the arm hangs or is level to the side.
fn arm_rotation(upper: V3, lower: V3, elevation: f64) -> f64 {
    let angle = |zero: V3| {
        let zero = zero.across(upper).unit();
        // Outward for an arm that hangs, up for an arm that is level.
        let outward = upper.cross(zero);
        lower.dot(outward).atan2(lower.dot(zero)).to_degrees()
    };
    // As the arm was lifted from the side without turning.
    let swung = || {
        let axis = v3(0.0, -1.0, 0.0).cross(upper);
        let (sine, cosine) = (axis.length(), -upper.y);
        let axis = axis.unit();
        let front = v3(1.0, 0.0, 0.0);
        angle(front * cosine + axis.cross(front) * sine + axis * (axis.dot(front) * (1.0 - cosine)))
    };
    // As a level arm was brought to where it is around the upright axis.
    let level = || angle(v3(upper.z, 0.0, -upper.x));
    if elevation < IN_NO_PLANE {
        swung()
    } else if elevation >= LEVEL.0 {
        level()
    } else {
        // Between the two both conventions are in use: what either of them finds small is.
        let (swung, level) = (swung(), level());
        if (swung - 20.0).abs() < (level - 20.0).abs() { swung } else { level }
    }
}

fn leg(leg: &Leg, pelvis: &Frame, outside: f64, all: &mut Vec<(Motion, f64)>) {
    let upper = outward(pelvis, outside, (leg.knee - leg.hip).unit());
    let lower = outward(pelvis, outside, (leg.ankle - leg.knee).unit());
    let toe = outward(pelvis, outside, leg.toe);
    let flexion = upper.x.atan2(-upper.y);
    all.push((Motion::HipFlexion, flexion.to_degrees()));
    all.push((Motion::HipAbduction, arcsine(upper.z)));

    // Front and outside of a thigh that is not rotated.
    let front = v3(flexion.cos(), flexion.sin(), 0.0);
    let aside = v3(0.0, 0.0, 1.0).across(upper).unit();
    let bent = between(upper, lower);
    let mut knee = bent;
    if bent > TELLS_ROTATION {
        let mut rotation = lower.dot(aside).atan2(-lower.dot(front)).to_degrees();
        if rotation.abs() > 90.0 {
            rotation -= 180.0_f64.copysign(rotation);
            knee = -bent;
        }
        all.push((Motion::HipRotation, rotation));
    } else if toe.across(upper).length() > 0.35 {
        all.push((Motion::HipRotation, -toe.dot(aside).atan2(toe.dot(front)).to_degrees()));
    }
    all.push((Motion::KneeFlexion, knee));

    let shin = (upper.across(lower) * 3.0 + front.across(lower) * 0.3).unit();
    all.push((Motion::AnkleDorsiflexion, (-toe.dot(lower)).atan2(toe.dot(shin)).to_degrees()));
    all.push((Motion::FootTurn, arcsine(toe.dot(lower.cross(shin)))));
}
