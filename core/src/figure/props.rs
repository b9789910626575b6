//! What does the figure stand on, lie on, hold and lean against?

use serde::Deserialize;

use super::Tone;
use super::field::{Camera, Part, Shape};
use super::grid::Field;
use super::outline::{self, Ring};
use super::skeleton::Joints;
use super::vector::{Frame, V2, V3, v2, v3};

/// Where along the trunk the middle of the mid back is, from the hips.
const MID_BACK: f64 = 0.19;

/// How high the back of a chair is above its seat.
const CHAIR_BACK: f64 = 0.21;
/// How far the end of a band hangs out of a fist.
const BAND_END: f64 = 0.07;
/// How much a wall is turned to the viewer at least where shadows are seen on it.
const SHADED: f64 = 0.3;
/// Within which distance from a wall a joint throws a whole shadow, and from which none, and how far down.
const RESTS: (f64, f64) = (0.035, 0.075);
const FALLS: f64 = 0.014;

/// A thing of the picture. Lengths are fractions of body height.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Prop {
    /// On the floor, from and to along x, and half of how wide it is.
    Mat {
        from: f64,
        to: f64,
        #[serde(default = "mat_half")]
        half: f64,
    },
    /// Its middle, the height of its seat, and whether it has a back: only where the viewer is not behind it.
    Chair {
        x: f64,
        seat: f64,
        #[serde(default)]
        back: bool,
    },
    /// Top from and to along x, its height, its middle and half depth along z.
    Table {
        from: f64,
        to: f64,
        height: f64,
        #[serde(default)]
        z: f64,
        #[serde(default = "table_depth")]
        depth: f64,
    },
    /// Its surface, half of how wide and how high it is drawn.
    Wall {
        x: f64,
        #[serde(default = "wall_half")]
        half: f64,
        #[serde(default = "wall_high")]
        high: f64,
    },
    /// Two posts at a distance before the figure.
    DoorFrame { x: f64, z: f64 },
    /// Across the mat. What `rolls` is where it is drawn while the mid back is there, and goes half as far as the back.
    Roller {
        x: f64,
        #[serde(default)]
        y: f64,
        radius: f64,
        #[serde(default)]
        towel: bool,
        rolls: Option<f64>,
    },
    /// Its middle, half length and half height.
    Pillow {
        x: f64,
        y: f64,
        #[serde(default)]
        z: f64,
        long: f64,
        high: f64,
    },
    /// In one hand or both.
    Dumbbell {
        hand: Hand,
        #[serde(default)]
        heavy: bool,
    },
    /// From one place to another; where one end is in a hand, it is as near as that arm.
    Band {
        from: Anchor,
        to: Anchor,
        #[serde(default)]
        strong: bool,
    },
    /// On both feet.
    Shoes,
    /// Something firm that a band is tied to: its middle and its height.
    Post { x: f64, z: f64, height: f64 },
}

fn mat_half() -> f64 {
    0.2
}

fn wall_half() -> f64 {
    0.13
}

fn wall_high() -> f64 {
    1.08
}

fn table_depth() -> f64 {
    0.12
}

/// Which hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Hand {
    Right,
    Left,
    Both,
}

/// Where a band ends.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Anchor {
    HandRight,
    HandLeft,
    FootRight,
    FootLeft,
    At([f64; 3]),
}

/// What a hand holds, to be drawn with its arm.
pub(super) struct Held {
    /// 0 right, 1 left.
    pub(super) side: usize,
    pub(super) part: Part,
    pub(super) tone: Tone,
}

impl Prop {
    /// What of it lies behind the figure, furthest first.
    pub(super) fn behind(&self, camera: &Camera) -> Vec<(Tone, Ring)> {
        let cuboid = |middle: V3, half: V3| {
            let mut corners = Vec::with_capacity(8);
            for x in [-1.0, 1.0] {
                for y in [-1.0, 1.0] {
                    for z in [-1.0, 1.0] {
                        corners.push(camera.flat(middle + v3(half.x * x, half.y * y, half.z * z)));
                    }
                }
            }
            outline::around(corners)
        };
        match self {
            Self::Mat { from, to, half } => {
                let middle = v3((from + to) / 2.0, -0.007, 0.0);
                vec![(Tone::Mat, cuboid(middle, v3((to - from) / 2.0, 0.007, *half)))]
            }
            Self::Chair { x, seat, back } => {
                let leg = |dx: f64, z: f64| {
                    let half = (seat - 0.02) / 2.0;
                    (Tone::WoodDark, cuboid(v3(x + dx, half, z), v3(0.011, half, 0.011)))
                };
                let mut legs: Vec<((Tone, Ring), f64)> =
                    [(-0.105, -0.1), (0.105, -0.1), (-0.105, 0.1), (0.105, 0.1)]
                        .into_iter()
                        .map(|(dx, z)| (leg(dx, z), camera.near(v3(dx, 0.0, z))))
                        .collect();
                legs.sort_by(|a, b| a.1.total_cmp(&b.1));
                let mut all: Vec<(Tone, Ring)> = legs.into_iter().map(|(leg, _)| leg).collect();
                all.push((Tone::Wood, cuboid(v3(*x, seat - 0.012, 0.0), v3(0.125, 0.012, 0.12))));
                if *back {
                    for z in [-0.1, 0.1] {
                        let post = v3(x - 0.115, seat + CHAIR_BACK / 2.0, z);
                        all.push((Tone::WoodDark, cuboid(post, v3(0.010, CHAIR_BACK / 2.0, 0.011))));
                    }
                    let rail = v3(x - 0.115, seat + CHAIR_BACK - 0.035, 0.0);
                    all.push((Tone::Wood, cuboid(rail, v3(0.010, 0.035, 0.12))));
                }
                all
            }
            Self::Table { from, to, height, z, depth } => {
                let half = (height - 0.02) / 2.0;
                let mut all = Vec::new();
                for dz in [-1.0, 1.0] {
                    for x in [from + 0.025, to - 0.025] {
                        let middle = v3(x, half, z + dz * (depth - 0.02));
                        all.push((Tone::WoodDark, cuboid(middle, v3(0.011, half, 0.011))));
                    }
                }
                let middle = v3((from + to) / 2.0, height - 0.011, *z);
                all.push((Tone::Wood, cuboid(middle, v3((to - from) / 2.0, 0.011, *depth))));
                all
            }
            Self::Wall { x, half, high } => {
                let thick = if *x < 0.0 { -0.02 } else { 0.02 };
                let up = high / 2.0;
                vec![(Tone::Wall, cuboid(v3(x + thick, up, 0.0), v3(0.02, up, *half)))]
            }
            Self::DoorFrame { x, z } => [-1.0, 1.0]
                .into_iter()
                .map(|side| {
                    let middle = v3(x + 0.02, 0.56, side * (z + 0.02));
                    (Tone::Wall, cuboid(middle, v3(0.035, 0.56, 0.02)))
                })
                .chain([(Tone::Wall, cuboid(v3(x + 0.02, 1.13, 0.0), v3(0.035, 0.02, z + 0.04)))])
                .collect(),
            Self::Roller { x, y, radius, towel, rolls: None } => {
                let middle = v3(*x, y + radius, 0.0);
                if *towel { towel_roll(camera, middle, *radius) } else { roller(camera, middle, *radius) }
            }
            Self::Pillow { x, y, z, long, high } => {
                let mut part = Part::default();
                let at =
                    |dx: f64, dz: f64| (camera.flat(v3(x + dx * (long - high), y + high, z + dz)), *high);
                for dz in [-0.12, 0.12] {
                    part.push(Shape::cone(at(-1.0, dz), at(1.0, dz)), 0.0);
                }
                part.push(Shape::cone(at(-1.0, -0.12), at(-1.0, 0.12)), 0.0);
                part.push(Shape::cone(at(1.0, -0.12), at(1.0, 0.12)), 0.0);
                part.push(Shape::cone(at(0.0, -0.12), at(0.0, 0.12)), 0.0);
                rings(&part, Tone::Cloth)
            }
            Self::Post { x, z, height } => {
                vec![(Tone::WoodDark, cuboid(v3(*x, height / 2.0, *z), v3(0.014, height / 2.0, 0.014)))]
            }
            Self::Roller { rolls: Some(_), .. } | Self::Dumbbell { .. } | Self::Band { .. } | Self::Shoes => {
                Vec::new()
            }
        }
    }

    /// What of it goes on to the edge of the picture, left, bottom, right and top: a wall that is seen from its side.
    pub(super) fn to_edge(&self, camera: &Camera, [left, _, right, top]: [f64; 4]) -> Option<(Tone, Ring)> {
        let Self::Wall { x, .. } = self else { return None };
        if camera.near(v3(1.0, 0.0, 0.0)).abs() > SHADED {
            return None;
        }
        let surface = camera.flat(v3(*x, 0.0, 0.0)).x;
        let edge = if surface < f64::midpoint(left, right) { left } else { right };
        Some((Tone::Wall, outline::around([0.0, top].map(|y| [v2(surface, y), v2(edge, y)]).concat())))
    }

    /// What of it hides what lies beyond it.
    pub(super) fn solid(&self, camera: &Camera) -> Part {
        let mut part = Part::default();
        let is_solid = |tone: &Tone| matches!(tone, Tone::Wood | Tone::WoodDark | Tone::Wall | Tone::Cloth);
        let solid = self.behind(camera).into_iter().filter(|(tone, _)| is_solid(tone));
        part.push_hulls(solid.map(|(_, ring)| ring), 0.0);
        part
    }

    /// What of it lies behind the figure and moves with it.
    pub(super) fn rolling(&self, camera: &Camera, joints: &Joints) -> Vec<(Tone, Ring)> {
        match self {
            Self::Roller { x, y, radius, rolls: Some(at), .. } => {
                let moved = joints.spine.at(MID_BACK).0.x - at;
                roller(camera, v3(x + moved / 2.0, y + radius, 0.0), *radius)
            }
            Self::Wall { x, .. } if camera.near(v3(-x.signum(), 0.0, 0.0)) > SHADED => {
                (0..2).flat_map(|side| shadow(camera, joints, side, *x)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What of it is in a hand.
    pub(super) fn held(&self, camera: &Camera, joints: &Joints) -> Vec<Held> {
        match self {
            Self::Dumbbell { hand, heavy } => {
                let sides: &[usize] = match hand {
                    Hand::Right => &[0],
                    Hand::Left => &[1],
                    Hand::Both => &[0, 1],
                };
                let held = |side: &usize| Held {
                    side: *side,
                    part: dumbbell(camera, joints, *side, *heavy),
                    tone: Tone::Iron,
                };
                sides.iter().map(held).collect()
            }
            Self::Band { from, to, strong } => {
                let mut part = Part::default();
                let half = if *strong { 0.0115 } else { 0.006 };
                let [one, other] = [from, to].map(|anchor| anchor.place(joints));
                let along = (other - one).unit() * BAND_END;
                // What a fist holds is seen on both sides of it.
                let end = |anchor: &Anchor, place: V3, beyond: V3| {
                    let held = matches!(anchor, Anchor::HandRight | Anchor::HandLeft);
                    (camera.flat(if held { place + beyond } else { place }), half)
                };
                part.push(Shape::cone(end(from, one, -along), end(to, other, along)), 0.0);
                let side = usize::from(*from == Anchor::HandLeft);
                vec![Held { side, part, tone: Tone::Band }]
            }
            _ => Vec::new(),
        }
    }
}

impl Anchor {
    fn place(self, joints: &Joints) -> V3 {
        let fist = |side: usize| joints.arms[side].wrist + joints.arms[side].hand * 0.03;
        let sole = |side: usize| {
            let leg = &joints.legs[side];
            leg.ankle + leg.toe * 0.06 - leg.instep * 0.036
        };
        match self {
            Self::HandRight => fist(0),
            Self::HandLeft => fist(1),
            Self::FootRight => sole(0),
            Self::FootLeft => sole(1),
            Self::At(place) => place.into(),
        }
    }
}

/// What an arm that rests on a wall, or nearly, leaves there as a shadow: it tells that the hand is on it.
fn shadow(camera: &Camera, joints: &Joints, side: usize, wall: f64) -> Vec<(Tone, Ring)> {
    let arm = &joints.arms[side];
    let places = [(arm.elbow, 0.027), (arm.wrist, 0.021), (arm.wrist + arm.hand * 0.088, 0.019)];
    let fallen = places.map(|(place, radius)| {
        let near = (1.0 - ((place.x - wall).abs() - RESTS.0) / (RESTS.1 - RESTS.0)).clamp(0.0, 1.0);
        let place = v3(wall, place.y - FALLS, place.z);
        (camera.flat(place), radius * near)
    });
    let mut part = Part::default();
    for pair in fallen.windows(2).filter(|pair| pair.iter().all(|(_, radius)| *radius > 0.0)) {
        part.push(Shape::cone(pair[0], pair[1]), 0.0);
    }
    rings(&part, Tone::Wood)
}

fn rings(part: &Part, tone: Tone) -> Vec<(Tone, Ring)> {
    let field = Field { at: &|place| part.away(place).by, is_steep: &|_| false };
    let rings = outline::rings(field, part.bounds());
    rings.into_iter().map(|ring| (tone, outline::simplified(&ring))).collect()
}

/// A circle across the floor's side-to-side axis, as it is seen.
fn circle(camera: &Camera, middle: V3, radius: f64) -> Vec<V2> {
    (0..28)
        .map(|at| {
            let (s, c) = (f64::from(at) * std::f64::consts::TAU / 28.0).sin_cos();
            camera.flat(middle + v3(c, s, 0.0) * radius)
        })
        .collect()
}

/// The end that is seen, as a share of half the length.
fn seen_end(camera: &Camera) -> f64 {
    if camera.near(v3(0.0, 0.0, 1.0)) < 0.0 { -1.0 } else { 1.0 }
}

/// A firm foam roller: its side, the end with a rim, and the hollow.
fn roller(camera: &Camera, middle: V3, radius: f64) -> Vec<(Tone, Ring)> {
    let end = |side: f64| middle + v3(0.0, 0.0, 0.17 * side);
    let seen = end(seen_end(camera));
    let both = circle(camera, end(-1.0), radius).into_iter().chain(circle(camera, end(1.0), radius));
    vec![
        (Tone::RollerDark, outline::around(both.collect())),
        (Tone::Roller, outline::around(circle(camera, seen, radius * 0.93))),
        (Tone::RollerDark, outline::around(circle(camera, seen, radius * 0.42))),
    ]
}

/// A towel, rolled up: its side, and the end with one turn of the cloth.
fn towel_roll(camera: &Camera, middle: V3, radius: f64) -> Vec<(Tone, Ring)> {
    let end = |side: f64| middle + v3(0.0, 0.0, 0.17 * side);
    let seen = end(seen_end(camera));
    let both = circle(camera, end(-1.0), radius).into_iter().chain(circle(camera, end(1.0), radius));
    vec![
        (Tone::Cloth, outline::around(both.collect())),
        (Tone::Wood, outline::around(circle(camera, seen, radius * 0.78))),
        (Tone::Cloth, outline::around(circle(camera, seen, radius * 0.52))),
        (Tone::Wood, outline::around(circle(camera, seen, radius * 0.24))),
    ]
}

/// A bar across the hand with two plates.
fn dumbbell(camera: &Camera, joints: &Joints, side: usize, heavy: bool) -> Part {
    let arm = &joints.arms[side];
    let fist = arm.wrist + arm.hand * 0.03;
    let lower = (arm.wrist - arm.elbow).unit();
    // Palms face the body: the bar lies along the figure's front.
    let bar = Frame::WORLD.forward.across(lower);
    let bar = if bar.length() > 0.25 { bar } else { joints.pelvis_frame().up.across(lower) }.unit();
    let mut part = Part::default();
    let at = |along: f64, radius: f64| (camera.flat(fist + bar * along), radius);
    part.push(Shape::cone(at(-0.05, 0.008), at(0.05, 0.008)), 0.0);
    let (plate, outer) = if heavy { (0.040, 0.076) } else { (0.026, 0.058) };
    let one = bar.cross(v3(0.3, 0.9, 0.2)).unit();
    let two = bar.cross(one);
    for end in [-1.0, 1.0] {
        let mut corners = Vec::with_capacity(32);
        for step in 0..16 {
            let (s, c) = (f64::from(step) * std::f64::consts::TAU / 16.0).sin_cos();
            for along in [0.036, outer] {
                let rim = fist + bar * (end * along) + (one * c + two * s) * plate;
                corners.push(camera.flat(rim));
            }
        }
        part.push_hulls([corners], 0.0);
    }
    part
}
