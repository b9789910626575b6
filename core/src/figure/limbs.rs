//! What do arms and legs look like, down to hands and feet?
//!
//! A limb is a chain of round sections that follow its muscles: calf behind the shin, thigh before the bone. Hands and
//! feet have a breadth and a thickness, so that a palm lies flat and toes bend where they carry weight.

use super::field::{Camera, Part, Shape};
use super::pose::{Grip, Limb};
use super::skeleton::{Arm, Joints, Leg, OUTSIDE};
use super::vector::{V2, V3, v3};

/// Share of the bone, radius, and how far the middle lies before the bone.
type Profile = [(f64, f64, f64)];
const UPPER_ARM: &Profile = &[
    (0.0, 0.0345, 0.0),
    (0.18, 0.0340, 0.0),
    (0.40, 0.0310, 0.001),
    (0.60, 0.0285, 0.001),
    (0.80, 0.0250, 0.0),
    (1.0, 0.0225, 0.0),
];
const FOREARM: &Profile = &[
    (0.0, 0.0225, 0.0),
    (0.15, 0.0245, 0.001),
    (0.32, 0.0248, 0.001),
    (0.55, 0.0210, 0.0),
    (0.80, 0.0168, 0.0),
    (1.0, 0.0152, 0.0),
];
const THIGH: &Profile = &[
    (0.0, 0.056, 0.0),
    (0.20, 0.0545, 0.001),
    (0.40, 0.0505, 0.003),
    (0.60, 0.0450, 0.003),
    (0.80, 0.0388, 0.001),
    (0.92, 0.0350, 0.0),
    (1.0, 0.0335, 0.0),
];
const SHANK: &Profile = &[
    (0.0, 0.0335, 0.0),
    (0.10, 0.0325, -0.001),
    (0.22, 0.0345, -0.0045),
    (0.34, 0.0350, -0.006),
    (0.48, 0.0320, -0.005),
    (0.64, 0.0260, -0.0025),
    (0.80, 0.0205, 0.0),
    (0.92, 0.0190, 0.0),
    (1.0, 0.0200, 0.0),
];
/// Along the hand, half its breadth, half its thickness.
const HAND: [(f64, f64, f64); 6] = [
    (-0.004, 0.0155, 0.0140),
    (0.020, 0.0200, 0.0138),
    (0.042, 0.0232, 0.0125),
    (0.062, 0.0220, 0.0100),
    (0.086, 0.0175, 0.0080),
    (0.103, 0.0085, 0.0055),
];
/// How far a palm that lies on something is below the wrist's middle.
const PALM: f64 = 0.0065;
/// Along the foot, half its breadth, half its height; its sole is flat.
const FOOT: [(f64, f64, f64); 7] = [
    (-0.034, 0.0120, 0.0120),
    (-0.024, 0.0180, 0.0190),
    (0.000, 0.0195, 0.0285),
    (0.030, 0.0205, 0.0215),
    (0.056, 0.0240, 0.0160),
    (0.074, 0.0260, 0.0130),
    (0.080, 0.0255, 0.0120),
];
/// The toes, beyond the ball.
const TOES: [(f64, f64, f64); 4] =
    [(0.070, 0.0255, 0.0125), (0.086, 0.0245, 0.0110), (0.100, 0.0200, 0.0090), (0.112, 0.0100, 0.0060)];
/// Where toes bend, along the foot, and how far the sole is below the ankle.
const BALL: f64 = 0.074;
const SOLE: f64 = 0.039;

pub(super) fn arm(camera: &Camera, joints: &Joints, side: usize, limb: &Limb) -> Part {
    let arm = &joints.arms[side];
    let (upper, lower) = ((arm.elbow - arm.shoulder).unit(), (arm.wrist - arm.elbow).unit());
    // Biceps and the forearm's muscles lie where the elbow bends to.
    let mut part = Part::default();
    part.chain(&bone(camera, (arm.shoulder, arm.elbow), lower.across(upper), UPPER_ARM), 0.0);
    part.chain(&bone(camera, (arm.elbow, arm.wrist), (-upper).across(lower), FOREARM), 0.045);
    part.extend(hand(camera, joints, side, limb));
    part
}

/// The hand alone.
pub(super) fn hand(camera: &Camera, joints: &Joints, side: usize, limb: &Limb) -> Part {
    let arm = &joints.arms[side];
    let mut part = Part::default();
    if limb.grip == Grip::Fist {
        let at = |along: f64| camera.flat(arm.wrist + arm.hand * along);
        part.chain(&[(at(0.0), 0.016), (at(0.030), 0.0255)], 0.02);
        return part;
    }
    let back = back_of_hand(arm, joints, side, limb.palm);
    let thumb = back.cross(arm.hand) * OUTSIDE[side];
    let lowered = back * (PALM * limb.palm);
    let place = |along: f64| arm.wrist + arm.hand * along - lowered * (along / 0.03).clamp(0.0, 1.0);
    let rims = HAND.map(|(along, broad, thick)| oval(camera, place(along), thumb * broad, back * thick));
    skin(&mut part, &rims, 0.004);
    let (root, tip) = (place(0.016) + thumb * 0.012, place(0.046) + thumb * 0.030);
    let low = back * (0.003 * limb.palm);
    part.push(Shape::cone((camera.flat(root - low), 0.0105), (camera.flat(tip - low), 0.0068)), 0.012);
    part
}

/// Where the back of the hand looks: away from what the palm lies on, else so that the thumb is where the elbow
/// bends to.
fn back_of_hand(arm: &Arm, joints: &Joints, side: usize, palm: f64) -> V3 {
    const UP: V3 = v3(0.0, 1.0, 0.0);
    let front = joints.thorax.1.forward;
    let steep = arm.hand.y * arm.hand.y;
    let lying = (UP * (1.0 - steep) - front * steep).across(arm.hand).unit();
    let bends = (arm.shoulder - arm.elbow).unit().across(arm.hand);
    let thumb = (bends * 1.5 + (UP + front * 0.6).across(arm.hand) * 0.5).unit();
    let free = arm.hand.cross(thumb) * OUTSIDE[side];
    (lying * palm + free * (1.0 - palm)).across(arm.hand).unit()
}

pub(super) fn leg(camera: &Camera, joints: &Joints, side: usize) -> Part {
    let leg = &joints.legs[side];
    let (upper, lower) = ((leg.knee - leg.hip).unit(), (leg.ankle - leg.knee).unit());
    let front = joints.pelvis_frame().forward;
    let shin = (upper.across(lower) * 3.0 + front.across(lower) * 0.3).unit();
    let before = ((-lower).across(upper) * 3.0 + front.across(upper) * 0.3).unit();
    let mut part = Part::default();
    part.chain(&bone(camera, (leg.hip, leg.knee), before, THIGH), 0.0);
    let folded = upper.dot(lower);
    // Behind a knee that is folded shut there is no web.
    let web = 0.06 * ((folded + 0.6) / 0.6).clamp(0.1, 1.0);
    part.chain(&bone(camera, (leg.knee, leg.ankle), shin, SHANK), web);
    foot(&mut part, camera, leg);
    part
}

/// A shoe: the foot up to its ankle, and a little around it.
pub(super) fn shoe(camera: &Camera, joints: &Joints, side: usize) -> Part {
    let mut part = Part::default();
    foot(&mut part, camera, &joints.legs[side]);
    part
}

fn foot(part: &mut Part, camera: &Camera, leg: &Leg) {
    let across = leg.toe.cross(leg.instep);
    let section = |(along, broad, high): (f64, f64, f64)| {
        let middle = leg.ankle + leg.toe * along - leg.instep * (SOLE - high);
        oval(camera, middle, across * broad, leg.instep * high)
    };
    let rims = FOOT.map(section);
    skin(part, &rims, 0.03);
    // Toes that carry weight lie on the floor, whatever the foot does.
    let ball = leg.ankle + leg.toe * BALL - leg.instep * SOLE;
    let carries = ((0.045 - ball.y) / 0.02).clamp(0.0, 1.0) * (leg.instep.y * 4.0).clamp(0.0, 1.0);
    let (s, c) = ((-leg.toe.y).clamp(0.0, 0.95).asin() * carries).min(1.2).sin_cos();
    let (toe, instep) = (leg.toe * c + leg.instep * s, leg.instep * c - leg.toe * s);
    let rims = TOES.map(|(along, broad, high)| {
        let middle = ball + toe * (along - BALL) + instep * high;
        oval(camera, middle, across * broad, instep * high)
    });
    skin(part, &rims, 0.012);
}

fn bone(camera: &Camera, (from, to): (V3, V3), front: V3, profile: &Profile) -> Vec<(V2, f64)> {
    profile
        .iter()
        .map(|(share, radius, before)| (camera.flat(from.toward(to, *share) + front * *before), *radius))
        .collect()
}

/// The rim of an oval section.
fn oval(camera: &Camera, middle: V3, one: V3, other: V3) -> Vec<V2> {
    const ROUND: u32 = 14;
    (0..ROUND)
        .map(|at| {
            let (sin, cos) = (f64::from(at) * std::f64::consts::TAU / f64::from(ROUND)).sin_cos();
            camera.flat(middle + one * cos + other * sin)
        })
        .collect()
}

/// The hulls of neighbouring rims, with a fillet to what is before them.
fn skin(part: &mut Part, rims: &[Vec<V2>], fillet: f64) {
    part.push_hulls(rims.windows(2).map(<[_]>::concat), fillet);
}
