//! What does a body look like from a camera, part by part?
//!
//! Radii and sections are fractions of body height.

use super::field::{self, Camera, Part, Shape};
use super::keys::Layer;
use super::limbs;
use super::pose::Pose;
use super::skeleton::{Joints, Leg, OUTSIDE};
use super::vector::{Frame, V2, V3, v2, v3};

/// Sections of the trunk: distance from the hips, depth to the front, to the back, half width.
const SECTIONS: [[f64; 4]; 12] = [
    [-0.045, 0.030, 0.036, 0.060],
    [-0.020, 0.050, 0.054, 0.082],
    [0.010, 0.056, 0.062, 0.092],
    [0.045, 0.057, 0.058, 0.090],
    [0.085, 0.055, 0.047, 0.079],
    [0.115, 0.055, 0.044, 0.074],
    [0.155, 0.058, 0.047, 0.078],
    [0.195, 0.063, 0.052, 0.086],
    [0.235, 0.062, 0.055, 0.092],
    [0.265, 0.052, 0.053, 0.090],
    [0.288, 0.036, 0.044, 0.066],
    [0.303, 0.028, 0.034, 0.040],
];
/// How many sections are drawn.
const DRAWN: u32 = 26;
/// The mid back: from and to along the trunk, degrees to either side, and how far above the skin.
const PATCH: (f64, f64, f64, f64) = (0.125, 0.262, 74.0, 1.1);

/// From which turn of the head to the viewer there is a face, and from which it is whole: 0 is a profile, 1 the front.
const FACE_FROM: (f64, f64) = (0.30, 0.62);

/// One part, where it is joined to the trunk, and how near to the viewer it is against it.
pub(super) struct Drawn {
    pub(super) layer: Layer,
    pub(super) part: Part,
    pub(super) bounds: [f64; 4],
    /// Joint, and from there the distance within which there is no gap, and from which it is whole.
    pub(super) joint: Option<(V2, f64, f64)>,
    /// The side on which a thigh is folded against the trunk; there is a gap on that side alone.
    pub(super) fold: Option<V2>,
    /// Radius of the fillet with the trunk, and how far from the joint it goes.
    pub(super) fillet: (f64, f64),
    pub(super) depth: f64,
}

/// All six parts, unordered.
pub(super) fn parts(camera: &Camera, pose: &Pose, joints: &Joints) -> Vec<Drawn> {
    let axis: Vec<V3> = (0..13).map(|at| joints.spine.at(0.025 * f64::from(at)).0).collect();
    // Nearer than the trunk at its own height.
    let relative = |place: V3| {
        let nearest = axis.iter().min_by(|a, b| (**a - place).length().total_cmp(&(**b - place).length()));
        camera.near(place) - nearest.map_or(0.0, |nearest| camera.near(*nearest))
    };
    let mut all = Vec::with_capacity(6);
    let mut push = |layer, part: Part, joint, fold, fillet, depth| {
        let bounds = part.bounds();
        all.push(Drawn { layer, part, bounds, joint, fold, fillet, depth });
    };
    push(Layer::Body, body(camera, joints), None, None, (0.0, 0.0), 0.0);
    let skull = camera.near(joints.skull()) - axis.last().map_or(0.0, |top| camera.near(*top));
    push(Layer::Head, head(camera, joints), None, None, (0.0, 0.0), 0.001 + skull * 0.2);
    for (side, (arm_layer, leg_layer)) in
        [(Layer::ArmRight, Layer::LegRight), (Layer::ArmLeft, Layer::LegLeft)].into_iter().enumerate()
    {
        let arm = &joints.arms[side];
        let along = (arm.elbow - arm.shoulder).unit().dot(joints.thorax.1.up).abs();
        let free = 0.050 + 0.03 * (1.0 - along);
        push(
            arm_layer,
            limbs::arm(camera, joints, side, &pose.arms[side]),
            Some((camera.flat(arm.shoulder), free, free + 0.035)),
            None,
            (0.05, 0.085),
            relative(arm.elbow) * 0.7 + relative(arm.wrist) * 0.3,
        );
        let leg = &joints.legs[side];
        push(
            leg_layer,
            limbs::leg(camera, joints, side),
            Some((camera.flat(leg.hip), 0.080, 0.115)),
            Some(camera.flat((leg.knee - leg.hip).unit() + joints.pelvis_frame().up)),
            (0.07, 0.12),
            relative(leg.knee) * 0.3 + relative(leg.hip) * 0.7,
        );
    }
    all
}

/// A monotone curve through the sections' columns.
fn section(s: f64, column: usize) -> f64 {
    let last = SECTIONS.len() - 2;
    let below = SECTIONS.iter().rposition(|section| section[0] <= s).unwrap_or(0).min(last);
    let slope = |at: usize| {
        (SECTIONS[at + 1][column] - SECTIONS[at][column]) / (SECTIONS[at + 1][0] - SECTIONS[at][0])
    };
    // A slope that turns round is flat there (Fritsch and Carlson).
    let tangent = |at: usize| {
        if at == 0 || at > last {
            return slope(at.min(last));
        }
        let (before, after) = (slope(at - 1), slope(at));
        if before * after <= 0.0 { 0.0 } else { 2.0 * before * after / (before + after) }
    };
    let (from, to) = (&SECTIONS[below], &SECTIONS[below + 1]);
    let width = to[0] - from[0];
    let t = ((s - from[0]) / width).clamp(0.0, 1.0);
    let (square, cube) = (t * t, t * t * t);
    from[column] * (2.0 * cube - 3.0 * square + 1.0)
        + tangent(below) * width * (cube - 2.0 * square + t)
        + to[column] * (3.0 * square - 2.0 * cube)
        + tangent(below + 1) * width * (cube - square)
}

/// A section of the trunk: its middle, how it is turned, half its depth and half its width.
fn trunk_section(joints: &Joints, s: f64) -> (V3, Frame, f64, f64) {
    let (place, frame) = joints.spine.at(s);
    let (front, back) = (section(s, 1), section(s, 2));
    (place + frame.forward * ((front - back) / 2.0), frame, f64::midpoint(front, back), section(s, 3))
}

fn body(camera: &Camera, joints: &Joints) -> Part {
    const ROUND: u32 = 18;
    let mut part = Part::default();
    let (low, high) = (SECTIONS[0][0], SECTIONS[SECTIONS.len() - 1][0]);
    // Each shape spans three sections, so that neighbours overlap.
    let mut rims: Vec<Vec<V2>> = Vec::new();
    for at in 0..DRAWN {
        let s = low + (high - low) * f64::from(at) / f64::from(DRAWN - 1);
        let (middle, frame, depth, width) = trunk_section(joints, s);
        let rim: Vec<V2> = (0..ROUND)
            .map(|at| {
                let (sin, cos) = (f64::from(at) * std::f64::consts::TAU / f64::from(ROUND)).sin_cos();
                camera.flat(middle + frame.forward * (depth * cos) + frame.right * (width * sin))
            })
            .collect();
        rims.push(rim);
    }
    part.push_hulls(rims.windows(3).map(<[_]>::concat), 0.0);
    let (top, frame) = joints.spine.at(0.296);
    let nape = top - frame.forward * 0.004;
    let glutes = [0, 1].map(|side: usize| camera.flat(glute(joints, &joints.legs[side])));
    let shoulders = [0, 1].map(|side: usize| camera.flat(joints.arms[side].shoulder));
    // Of a pair that lies one behind the other the far one adds nothing: two fillets at one place would be a bump.
    let apart = |pair: [V2; 2]| ((pair[0] - pair[1]).length() / 0.04).min(1.0);
    let near = usize::from(camera.near(joints.pelvis_frame().right) < 0.0);
    for (side, hip, shoulder) in [(near, 1.0, 1.0), (1 - near, apart(glutes), apart(shoulders))] {
        let end = joints.arms[side].shoulder * 0.8 + nape * 0.2;
        part.push(Shape::cone((camera.flat(nape), 0.036), (camera.flat(end), 0.031)), 0.06 * shoulder);
        // The shoulder is the trunk's: where it is seen past the trunk and its arm is not, it is no loose chip.
        part.push(Shape::disc(shoulders[side], 0.0345), 0.03 * shoulder);
        part.push(Shape::disc(glutes[side], 0.0555), 0.09 * hip);
    }
    let (base, frame) = joints.spine.at(0.300);
    let neck = &joints.spine.neck;
    let chain = [
        (camera.flat(base - frame.up * 0.02), 0.042),
        (camera.flat(neck[0]), 0.038),
        (camera.flat(neck[1]), 0.0345),
        (camera.flat(neck[2]), 0.033),
        (camera.flat(neck[3]), 0.032),
        (camera.flat(joints.spine.head + joints.spine.head_frame.up * 0.03), 0.031),
    ];
    part.chain(&chain, 0.05);
    part
}

/// The buttock: between the back of the pelvis and the other side of a thigh that is lifted.
fn glute(joints: &Joints, leg: &Leg) -> V3 {
    let pelvis = joints.pelvis_frame();
    let lifted = (leg.knee - leg.hip).unit().dot(pelvis.forward).max(0.0);
    let back = (-pelvis.forward * 0.9 - pelvis.up * (lifted * 0.6)).unit();
    leg.hip * 0.75 + joints.root * 0.25 + back * (0.014 + lifted * 0.006) + pelvis.up * 0.002
}

/// What a ball of three radii in the head's frame looks like.
fn ball(camera: &Camera, joints: &Joints, place: V3, radii: V3) -> Shape {
    let frame = joints.spine.head_frame;
    Shape::ellipse(
        camera.flat(joints.spine.head + frame.out(place)),
        [
            camera.flat(frame.forward * radii.x),
            camera.flat(frame.up * radii.y),
            camera.flat(frame.right * radii.z),
        ],
    )
}

fn head(camera: &Camera, joints: &Joints) -> Part {
    let frame = joints.spine.head_frame;
    let ball = |place: V3, radii: V3| ball(camera, joints, place, radii);
    let mut part = Part::default();
    part.push(ball(v3(0.003, 0.068, 0.0), v3(0.050, 0.052, 0.043)), 0.0);
    part.push(ball(v3(0.021, 0.030, 0.0), v3(0.034, 0.036, 0.032)), 0.06);
    part.push(ball(v3(0.055, 0.044, 0.0), v3(0.012, 0.011, 0.009)), 0.02);
    part.push(ball(v3(-0.054, 0.090, 0.0), v3(0.022, 0.022, 0.022)), 0.012);
    let neck = (camera.flat(joints.spine.neck[2]), 0.032);
    let skull = (camera.flat(joints.spine.head + frame.up * 0.03), 0.031);
    part.push(Shape::cone(neck, skull), 0.03);
    part
}

/// The face below the hair, where it is turned to the viewer: a head without it is seen from behind. In a profile the
/// outline of nose and chin tells enough, and there is none.
pub(super) fn face(camera: &Camera, joints: &Joints) -> Option<Part> {
    let turned = (camera.near(joints.spine.head_frame.forward) - FACE_FROM.0) / (FACE_FROM.1 - FACE_FROM.0);
    if turned <= 0.05 {
        return None;
    }
    let size = turned.min(1.0);
    let ball = |place: V3, radii: V3| ball(camera, joints, place, radii * size);
    let mut part = Part::default();
    part.push(ball(v3(0.030, 0.056, 0.0), v3(0.022, 0.034, 0.034)), 0.0);
    part.push(ball(v3(0.036, 0.026, 0.0), v3(0.016, 0.028, 0.025)), 0.04);
    Some(part)
}

/// The mid back, as far as it is seen.
pub(super) fn patch(camera: &Camera, joints: &Joints) -> Part {
    const ROWS: u32 = 14;
    let (from, to, angle, lift) = PATCH;
    let mut part = Part::default();
    let mut rows: Vec<Vec<V2>> = Vec::new();
    for row in 0..=ROWS {
        let share = f64::from(row) / f64::from(ROWS);
        let round = (1.0 - (share * 2.0 - 1.0).abs().powf(2.6)).max(0.0).sqrt();
        let (middle, frame, depth, width) = trunk_section(joints, from + (to - from) * share);
        let mut seen = Vec::with_capacity(49);
        for step in -24..=24 {
            let (sin, cos) = (f64::from(step) / 24.0 * angle * round).to_radians().sin_cos();
            let normal = frame.right * (sin / width) - frame.forward * (cos / depth);
            if camera.near(normal.unit()) > -0.05 {
                let lifted = frame.right * (sin * width) - frame.forward * (cos * depth);
                seen.push(camera.flat(middle + lifted * lift));
            }
        }
        rows.push(seen);
    }
    let seen = rows.windows(2).filter(|pair| pair.iter().all(|row| !row.is_empty()));
    part.push_hulls(seen.map(<[_]>::concat), 0.0);
    part
}

/// Corners of the right shoulder blade of someone with hanging arms: how far along the trunk, and from its middle.
const BLADE: [(f64, f64); 3] = [(0.165, 0.046), (0.250, 0.036), (0.243, 0.084)];
/// How round the corners are.
const BLADE_ROUND: f64 = 0.010;
/// By how much, in radians, it turns up with an arm that is raised; its upper inner corner stays.
const BLADE_TURN: f64 = 0.6;
/// How far it goes to the side for each length by which the shoulder goes forward: it slides around the ribs.
const BLADE_SLIDE: f64 = 0.7;
/// How much the back is turned to the viewer where a blade begins to be seen, and where it is whole.
const BLADE_SEEN: (f64, f64) = (0.05, 0.30);

/// The outlines of both shoulder blades on the mid back, and `wider` all around: they go with the shoulders.
pub(super) fn blades(camera: &Camera, pose: &Pose, joints: &Joints, wider: f64) -> Vec<Vec<V2>> {
    let blade = |side: usize| {
        let [forward, up] = pose.girdles[side];
        let arm = &joints.arms[side];
        let raised = (0.5 + 0.5 * (arm.elbow - arm.shoulder).unit().dot(joints.thorax.1.up)).clamp(0.0, 1.0);
        let (sin, cos) = (BLADE_TURN * raised).sin_cos();
        let fixed = BLADE[1];
        let corners = BLADE.map(|(along, aside)| {
            let (along, aside) = (along - fixed.0, aside - fixed.1);
            let (along, aside) = (along * cos + aside * sin, aside * cos - along * sin);
            let aside = fixed.1 + aside + forward * BLADE_SLIDE;
            let (place, normal) = on_back(joints, fixed.0 + along + up, aside * OUTSIDE[side]);
            (camera.flat(place), camera.near(normal))
        });
        let third = 1.0 / 3.0;
        let middle = corners.iter().fold(v2(0.0, 0.0), |sum, corner| sum + corner.0 * third);
        let facing = corners.iter().map(|corner| corner.1 * third).sum::<f64>();
        let size = ((facing - BLADE_SEEN.0) / (BLADE_SEEN.1 - BLADE_SEEN.0)).clamp(0.0, 1.0);
        let radius = (BLADE_ROUND + wider) * size;
        let round = |corner: &(V2, f64)| {
            let corner = middle + (corner.0 - middle) * size;
            (0..12).map(move |at| {
                let (sin, cos) = (f64::from(at) * std::f64::consts::TAU / 12.0).sin_cos();
                corner + v2(cos, sin) * radius
            })
        };
        (size > 0.0).then(|| field::hull(&mut corners.iter().flat_map(round).collect()))
    };
    [0, 1].into_iter().filter_map(blade).collect()
}

/// A place on the skin of the back, a way to the right of its middle, and where the skin faces.
fn on_back(joints: &Joints, s: f64, aside: f64) -> (V3, V3) {
    let (middle, frame, depth, width) = trunk_section(joints, s);
    let (sin, cos) = (aside / width).clamp(-0.98, 0.98).asin().sin_cos();
    let normal = frame.right * (sin / width) - frame.forward * (cos / depth);
    let outward = frame.right * (sin * width) - frame.forward * (cos * depth);
    (middle + outward * PATCH.3, normal.unit())
}

/// Whether a limb is as dark as the trunk: the near one, or both where the body is seen from front or back.
pub(super) fn is_near(camera: &Camera, joints: &Joints, side: usize) -> bool {
    let seen = camera.near(joints.pelvis_frame().right);
    seen.abs() < 0.33 || seen * OUTSIDE[side] > 0.0
}
