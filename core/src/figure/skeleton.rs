//! Where is every joint of a body in a pose?
//!
//! Lengths are fractions of body height (Winter, "Biomechanics and Motor Control of Human Movement", after Drillis
//! and Contini) and never change: a contact that cannot be reached is missed by a little, a bone is never stretched.

use super::pose::{Limb, Pose, Way, Within};
use super::vector::{Frame, V3, v3};

/// Shoulder to elbow.
pub(super) const UPPER_ARM: f64 = 0.186;
/// Elbow to wrist.
pub(super) const FOREARM: f64 = 0.146;
/// Hip to knee.
pub(super) const THIGH: f64 = 0.245;
/// Knee to ankle.
pub(super) const SHANK: f64 = 0.246;
/// Hip joint from the middle.
const HIP_HALF: f64 = 0.052;
/// Shoulder joint from the middle.
const SHOULDER_HALF: f64 = 0.108;
/// Where along the trunk the shoulders are, from the hips.
pub(super) const SHOULDER_S: f64 = 0.276;
/// C7 to the skull.
const NECK: f64 = 0.050;
/// Where along the trunk the lumbar spine begins and ends, and where the thoracic spine ends.
const LUMBAR_FROM: f64 = 0.035;
const LUMBAR_TO: f64 = 0.125;
const THORACIC_TO: f64 = 0.300;
const LUMBAR_SEGMENTS: u32 = 5;
const THORACIC_SEGMENTS: u32 = 8;
/// Nearest that a limb comes to being straight, of its length.
const STRAIGHT: f64 = 0.9995;
/// The neutral spine: flexion of lumbar, thoracic, neck and head, degrees.
const NEUTRAL: [f64; 4] = [-10.0, 16.0, 14.0, -16.0];

/// The trunk's axis: places, frames, and how far each is from the hips.
#[derive(Debug, Clone)]
pub(super) struct Spine {
    pub(super) pelvis: Frame,
    /// The uppermost lumbar and the uppermost thoracic vertebra.
    pub(super) lumbar: Frame,
    pub(super) thoracic: Frame,
    knots: Vec<(f64, V3, Frame)>,
    pub(super) neck: [V3; 4],
    /// The base of the skull.
    pub(super) head: V3,
    pub(super) head_frame: Frame,
}

/// One arm, from shoulder to hand.
#[derive(Debug, Clone, Copy)]
pub struct Arm {
    /// The shoulder joint.
    pub shoulder: V3,
    /// The elbow.
    pub elbow: V3,
    /// The wrist.
    pub wrist: V3,
    /// Where the hand points, of length 1.
    pub hand: V3,
}

/// One leg, from hip to foot.
#[derive(Debug, Clone, Copy)]
pub struct Leg {
    /// The hip joint.
    pub hip: V3,
    /// The knee.
    pub knee: V3,
    /// The ankle.
    pub ankle: V3,
    /// Where the foot points, of length 1.
    pub toe: V3,
    /// From the sole up through the foot, of length 1.
    pub instep: V3,
}

impl Leg {
    /// Where heel and ball of the foot touch the floor that it stands on.
    #[must_use]
    pub fn sole(&self) -> [V3; 2] {
        [-0.030, 0.074].map(|along| self.ankle + self.toe * along - self.instep * 0.039)
    }
}

/// Where every joint is. Of a pair the right one comes first.
#[derive(Debug, Clone)]
pub struct Joints {
    /// The middle between the hip joints.
    pub root: V3,
    pub(super) spine: Spine,
    /// The rib cage at the height of the shoulders.
    pub thorax: (V3, Frame),
    /// Right, left.
    pub arms: [Arm; 2],
    /// Right, left.
    pub legs: [Leg; 2],
    /// By how much the contacts are missed.
    pub missed: f64,
    /// Right arm, left arm, right leg, left leg: where the wrist, elbow, ankle or knee is held, if it is.
    pub held: [Option<V3>; 4],
}

impl Spine {
    fn of(pose: &Pose) -> Self {
        let turn = Frame::bent(v3(0.0, pose.pelvis.y, pose.pelvis.z));
        let pelvis = turn.then(&Frame::bent(v3(pose.pelvis.x, 0.0, 0.0)));
        Self::shaped(pose.root, pelvis, [pose.lumbar, pose.thoracic, pose.neck, pose.head])
    }

    /// A spine on a pelvis, with what is added to the neutral angles of lumbar, thoracic, neck and head.
    fn shaped(root: V3, pelvis: Frame, added: [V3; 4]) -> Self {
        let neutral = |region: usize| added[region] + v3(NEUTRAL[region], 0.0, 0.0);
        let mut frame = pelvis;
        let mut place = root + pelvis.up * LUMBAR_FROM;
        let mut knots = Vec::with_capacity(16);
        knots.push((-0.045, root - pelvis.up * 0.045, pelvis));
        knots.push((0.0, root, pelvis));
        knots.push((LUMBAR_FROM, place, pelvis));
        let mut s = LUMBAR_FROM;
        let step = (LUMBAR_TO - LUMBAR_FROM) / f64::from(LUMBAR_SEGMENTS);
        let share = neutral(0) * (1.0 / f64::from(LUMBAR_SEGMENTS));
        for _ in 0..LUMBAR_SEGMENTS {
            frame = frame.then(&Frame::bent(share));
            place = place + frame.up * step;
            s += step;
            knots.push((s, place, frame));
        }
        let lumbar = frame;
        let step = (THORACIC_TO - LUMBAR_TO) / f64::from(THORACIC_SEGMENTS);
        let thoracic = neutral(1);
        // The middle of the rib cage flexes most; it twists evenly.
        let weight = |at: u32| (std::f64::consts::PI * (f64::from(at) + 0.8) / 8.6).sin();
        let sum: f64 = (0..THORACIC_SEGMENTS).map(weight).sum();
        for at in 0..THORACIC_SEGMENTS {
            let share = weight(at) / sum;
            let angles =
                v3(thoracic.x * share, thoracic.y * share, thoracic.z / f64::from(THORACIC_SEGMENTS));
            frame = frame.then(&Frame::bent(angles));
            place = place + frame.up * step;
            s += step;
            knots.push((s, place, frame));
        }
        let thoracic = frame;
        let third = neutral(2) * (1.0 / 3.0);
        let mut neck = [place; 4];
        for spot in neck.iter_mut().skip(1) {
            frame = frame.then(&Frame::bent(third));
            place = place + frame.up * (NECK / 3.0);
            *spot = place;
        }
        let head_frame = frame.then(&Frame::bent(neutral(3)));
        Self { pelvis, lumbar, thoracic, knots, neck, head: place, head_frame }
    }

    /// The spine of someone who stands upright.
    pub(super) fn neutral() -> Self {
        Self::shaped(V3::default(), Frame::WORLD, [V3::default(); 4])
    }

    /// The axis at a distance from the hips along the trunk.
    pub(super) fn at(&self, s: f64) -> (V3, Frame) {
        let last = self.knots.len() - 2;
        let below = self.knots.iter().rposition(|knot| knot.0 <= s).unwrap_or(0).min(last);
        let (from, to) = (&self.knots[below], &self.knots[below + 1]);
        let t = (s - from.0) / (to.0 - from.0);
        (from.1.toward(to.1, t), from.2.between(&to.2, t))
    }
}

/// The sign of the outside of the right and of the left.
pub(super) const OUTSIDE: [f64; 2] = [1.0, -1.0];

impl Joints {
    /// The joints of a pose, with its root where the pose says it.
    pub(super) fn of(pose: &Pose) -> Self {
        let spine = Spine::of(pose);
        let thorax = spine.at(SHOULDER_S);
        let mut missed = 0.0;
        let arms = [0, 1].map(|side: usize| {
            let (arm, miss) = arm(pose, &spine, &thorax, side);
            missed += miss;
            arm
        });
        let legs = [0, 1].map(|side: usize| {
            let (leg, miss) = leg(pose, &spine, &thorax, side);
            missed += miss;
            leg
        });
        let [arm_right, arm_left] = [0, 1].map(|side: usize| held(&pose.arms[side], OUTSIDE[side]));
        let [leg_right, leg_left] = [0, 1].map(|side: usize| held(&pose.legs[side], OUTSIDE[side]));
        let held = [arm_right, arm_left, leg_right, leg_left];
        Self { root: pose.root, spine, thorax, arms, legs, missed, held }
    }

    /// The middle of the skull.
    #[must_use]
    pub fn skull(&self) -> V3 {
        self.spine.head + self.spine.head_frame.out(v3(0.0, 0.06, 0.0))
    }

    /// How the head is turned.
    #[must_use]
    pub fn head_frame(&self) -> Frame {
        self.spine.head_frame
    }

    /// The trunk's axis from the hips to C7 and on to the skull.
    #[must_use]
    pub fn axis(&self) -> Vec<V3> {
        let trunk = self.spine.knots.iter().skip(1).map(|knot| knot.1);
        trunk.chain(self.spine.neck.iter().skip(1).copied()).collect()
    }

    /// How the pelvis is turned.
    #[must_use]
    pub fn pelvis_frame(&self) -> Frame {
        self.spine.pelvis
    }
}

/// Where a limb is held in the world; a limb that yields softly or is on its way to something else is not held.
fn held(limb: &Limb, outside: f64) -> Option<V3> {
    match limb.ways[..] {
        [
            (
                _,
                Way::Plant { joint: place, .. }
                | Way::Reach { to: place, within: Within::World, soft: 0.0, .. },
            ),
        ] => Some(v3(place.x, place.y, place.z * outside)),
        _ => None,
    }
}

/// Turns what an author says into the world.
struct Places<'a> {
    spine: &'a Spine,
    thorax: &'a (V3, Frame),
    root: V3,
    outside: f64,
}

impl Places<'_> {
    fn frame(&self, within: Within) -> Frame {
        match within {
            Within::World => Frame::WORLD,
            Within::Pelvis => self.spine.pelvis,
            Within::Thorax => self.thorax.1,
            Within::Head => self.spine.head_frame,
        }
    }

    fn direction(&self, said: V3, within: Within) -> V3 {
        self.frame(within).out(v3(said.x, said.y, said.z * self.outside).unit())
    }

    fn place(&self, said: V3, within: Within) -> V3 {
        let origin = match within {
            Within::World => V3::default(),
            Within::Pelvis => self.root,
            Within::Thorax => self.thorax.0,
            Within::Head => self.spine.head,
        };
        origin + self.frame(within).out(v3(said.x, said.y, said.z * self.outside))
    }
}

/// Directions of both bones of a limb that begins at `from`, and by how much it misses its contact.
fn bones(limb: &Limb, from: V3, lengths: (f64, f64), places: &Places<'_>) -> (V3, V3, f64) {
    let (mut upper_sum, mut lower_sum, mut missed) = (V3::default(), V3::default(), 0.0);
    for &(share, way) in &limb.ways {
        let (upper, lower) = match way {
            Way::Point { upper, upper_within, lower, lower_within } => {
                (places.direction(upper, upper_within), places.direction(lower, lower_within))
            }
            Way::Plant { joint, lower } => {
                let to = places.place(joint, Within::World) - from;
                missed += share * (to.length() - lengths.0).abs();
                (to.unit(), places.direction(lower, Within::World))
            }
            Way::Reach { to, within, bend, bend_within, soft, .. } => {
                let target = places.place(to, within);
                let hint = places.direction(bend, bend_within);
                let (middle, end) = two_bones(from, target, lengths, hint, soft);
                // A lifted limb yields softly, and is not held to its place.
                if soft <= 0.0 {
                    missed += share * (end - target).length();
                }
                ((middle - from).unit(), (end - middle).unit())
            }
        };
        upper_sum = upper_sum + upper * share;
        lower_sum = lower_sum + lower * share;
    }
    (upper_sum.unit(), lower_sum.unit(), missed)
}

/// Where the middle joint and the end of a limb are that reaches from `from` to `to`.
fn two_bones(from: V3, to: V3, (upper, lower): (f64, f64), hint: V3, soft: f64) -> (V3, V3) {
    let whole = upper + lower;
    let mut distance = (to - from).length();
    if soft > 1e-6 {
        // No jolt of elbow or knee as the limb becomes straight.
        let (longest, begin) = (whole * 0.999, whole * 0.999 * (1.0 - soft));
        if distance > begin {
            let room = longest - begin;
            distance = begin + room * (1.0 - (-(distance - begin) / room).exp());
        }
    }
    let distance = distance.min(whole * STRAIGHT).max((upper - lower).abs() * 1.01 + 0.03);
    let line = (to - from).unit();
    let along = (upper * upper - lower * lower + distance * distance) / (2.0 * distance);
    let aside = (upper * upper - along * along).max(0.0).sqrt();
    (from + line * along + hint.across(line).unit() * aside, from + line * distance)
}

fn arm(pose: &Pose, spine: &Spine, thorax: &(V3, Frame), side: usize) -> (Arm, f64) {
    let outside = OUTSIDE[side];
    let limb = &pose.arms[side];
    let places = Places { spine, thorax, root: pose.root, outside };
    let [forward, up] = pose.girdles[side];
    let base =
        thorax.0 + thorax.1.out(v3(0.002 + forward, up, outside * (SHOULDER_HALF - forward.abs() * 0.25)));
    let mut shoulder = base;
    // The shoulder blade follows the upper arm: raised, it goes forward, up and inward.
    for _ in 0..2 {
        let (upper, ..) = bones(limb, shoulder, (UPPER_ARM, FOREARM), &places);
        let raised = ((upper.dot(thorax.1.up) + 0.2) / 1.2).clamp(0.0, 1.0);
        shoulder = base + thorax.1.out(v3(0.006, 0.032, -outside * 0.020)) * raised;
    }
    let (upper, lower, missed) = bones(limb, shoulder, (UPPER_ARM, FOREARM), &places);
    let elbow = shoulder + upper * UPPER_ARM;
    let wrist = elbow + lower * FOREARM;
    let hand = limb.ends.iter().fold(V3::default(), |sum, (share, end)| {
        sum + end.toward.map_or(lower, |said| places.direction(said, end.within)) * *share
    });
    (Arm { shoulder, elbow, wrist, hand: hand.unit() }, missed)
}

fn leg(pose: &Pose, spine: &Spine, thorax: &(V3, Frame), side: usize) -> (Leg, f64) {
    let outside = OUTSIDE[side];
    let limb = &pose.legs[side];
    let places = Places { spine, thorax, root: pose.root, outside };
    let hip = pose.root + spine.pelvis.right * (outside * HIP_HALF);
    let (upper, lower, missed) = bones(limb, hip, (THIGH, SHANK), &places);
    let knee = hip + upper * THIGH;
    let ankle = knee + lower * SHANK;
    let bent = upper.across(lower);
    let front = spine.pelvis.forward.across(lower);
    let shin = (bent * 3.0 + front * 0.3).unit();
    let toe = limb.ends.iter().fold(V3::default(), |sum, (share, end)| {
        let toward = end.toward.map_or_else(
            || {
                let (s, c) = end.stretched.to_radians().sin_cos();
                shin * c + lower * s
            },
            |said| places.direction(said, end.within),
        );
        sum + toward * *share
    });
    let toe = toe.unit();
    let instep = (shin * toe.dot(lower) - lower * toe.dot(shin)).across(toe).unit();
    (Leg { hip, knee, ankle, toe, instep }, missed)
}
