//! What is drawn of one pose, in which order and in which tone?
//!
//! Parts nearer to the viewer cut a gap around themselves out of what lies behind, except at their own joint, so that
//! they grow out of the body. Far limbs are drawn first, then everything as dark as the trunk as one shape, then
//! the mid back, then what the hands hold.

use super::Tone;
use super::body::{self, Drawn};
use super::bounds::outside;
use super::field::{Part, joined};
use super::grid::{Field, Round};
use super::keys::{Layer, Level};
use super::limbs;
use super::outline::{self, Ring};
use super::pose::Pose;
use super::props::Prop;
use super::skeleton::Joints;
use super::vector::V2;

/// How wide the gap around a near part is.
const GAP: f64 = 0.0078;
/// How far from the shoulder a gap between an arm and the head begins, and from where it is whole.
const BESIDE_THE_HEAD: (f64, f64) = (0.080, 0.110);
/// How far from the hip, on the side on which a thigh is folded, the gap beside the trunk begins, and from where it is whole.
const FOLDED: (f64, f64) = (0.02, 0.05);
/// How round the corners are that a limb in front of the mid back leaves of it.
const GLOW_ROUND: f64 = 0.016;
/// Half the width of the line around a shoulder blade.
const BLADE_LINE: f64 = 0.0042;
/// How far the face stays within the head.
const HAIR: f64 = 0.004;
/// How thick a shoe is around a foot.
const SOLE: f64 = 0.003;
/// How far a part reaches under another one that it grows out of.
const NO_GAP: f64 = 0.02;

/// Everything of one pose that moves, in the order in which it is drawn.
pub(super) fn figure(level: &Level, pose: &Pose, joints: &Joints) -> Vec<(Tone, Ring)> {
    let camera = &level.camera;
    let mut parts = body::parts(camera, pose, joints);
    let rank = |drawn: &Drawn| level.on_top.iter().position(|layer| *layer == drawn.layer);
    parts.sort_by(|a, b| rank(a).cmp(&rank(b)).then(a.depth.total_cmp(&b.depth)));
    let near: Vec<bool> = parts.iter().map(|drawn| tone(level, joints, drawn.layer)).collect();
    let mut things = Part::default();
    if !level.beyond.is_empty() {
        level.props.iter().for_each(|prop| things.extend(prop.solid(camera)));
    }
    let body = parts.iter().position(|drawn| drawn.layer == Layer::Body).unwrap_or(0);
    let stack = Stack { parts: &parts, near: &near, body, things: &things, beyond: &level.beyond };
    let mut held = Vec::new();
    for prop in &level.props {
        held.extend(prop.held(camera, joints));
    }

    let mut dark = Vec::new();
    let mut light = Vec::new();
    for (at, is_near) in near.iter().enumerate() {
        let rings = stack.rings(at, &|place| stack.visible(at, place), stack.bounds(at));
        if *is_near { dark.extend(rings) } else { light.extend(rings) }
    }
    let mut all: Vec<(Tone, Ring)> =
        level.props.iter().flat_map(|prop| prop.rolling(camera, joints)).collect();
    let mut add = |tone: Tone, rings: Vec<Ring>| {
        all.extend(
            rings.iter().map(|ring| (tone, outline::simplified(ring))).filter(|(_, ring)| ring.len() > 2),
        );
    };
    add(Tone::Far, outline::united(&light));
    add(Tone::Near, outline::united(&dark));
    let patch = body::patch(camera, joints);
    let clay = |place: V2| {
        let trunk = parts[body].part.away(place).by;
        let patch = patch.away(place).by.max(trunk);
        let glow = rounded(patch, stack.covered(body, place, patch - GLOW_ROUND), GLOW_ROUND);
        glow.max(stack.cut(body, place, trunk))
    };
    let mut glow = stack.rings(body, &clay, patch.bounds());
    if level.blades {
        // A shoulder blade is a piece of the glow with a line around it.
        let blade = |wider: f64| body::blades(camera, pose, joints, wider);
        glow = outline::with_islands(&glow, &blade(-BLADE_LINE), &blade(BLADE_LINE));
    }
    add(Tone::Clay, glow);
    if let Some(face) = body::face(camera, joints) {
        let skull = parts.iter().position(|drawn| drawn.layer == Layer::Head).unwrap_or(body);
        let skin = |place: V2| {
            let inside = stack.cut(skull, place, parts[skull].part.away(place).by + HAIR);
            stack.covered(skull, place, face.away(place).by.max(inside))
        };
        add(Tone::Far, stack.rings(skull, &skin, face.bounds()));
    }
    if level.props.contains(&Prop::Shoes) {
        for (side, layer) in [Layer::LegRight, Layer::LegLeft].into_iter().enumerate() {
            let leg = parts.iter().position(|drawn| drawn.layer == layer).unwrap_or(body);
            let shoe = limbs::shoe(camera, joints, side);
            let worn = |place: V2| stack.covered(leg, place, shoe.away(place).by - SOLE);
            let tone = if near[leg] { Tone::Band } else { Tone::RollerDark };
            add(tone, stack.rings(leg, &worn, shoe.bounds()));
        }
    }
    for thing in &held {
        let layer = if thing.side == 0 { Layer::ArmRight } else { Layer::ArmLeft };
        let arm = parts.iter().position(|drawn| drawn.layer == layer).unwrap_or(body);
        let fist = limbs::hand(camera, joints, thing.side, &pose.arms[thing.side]);
        let shown =
            |place: V2| stack.covered(arm, place, thing.part.away(place).by.max(-fist.away(place).by));
        add(thing.tone, stack.rings(arm, &shown, thing.part.bounds()));
    }
    all
}

/// What lies in both of two fields, its corners rounded off.
fn rounded(one: f64, other: f64, round: f64) -> f64 {
    let near = (1.0 - (one - other).abs() / round).max(0.0);
    one.max(other) + near * near * round * 0.25
}

/// How far a length is between two others: 0 up to the first, 1 from the second on.
fn share(length: f64, (from, to): (f64, f64)) -> f64 {
    ((length - from) / (to - from)).clamp(0.0, 1.0)
}

fn tone(level: &Level, joints: &Joints, layer: Layer) -> bool {
    let (said, side) = match layer {
        Layer::Body | Layer::Head => return true,
        Layer::ArmRight => (level.tones[0], 0),
        Layer::ArmLeft => (level.tones[1], 1),
        Layer::LegRight => (level.tones[2], 0),
        Layer::LegLeft => (level.tones[3], 1),
    };
    said.unwrap_or_else(|| body::is_near(&level.camera, joints, side))
}

/// The gap between a part and one in front of it.
enum Seam {
    /// There is none.
    None,
    /// It is as wide everywhere.
    Whole,
    /// It begins some way from a shoulder.
    Beside(V2),
    /// It begins some way from the joint by which one has grown out of the other, and only on the side on which it is folded.
    At { joint: V2, begins: (f64, f64), fold: Option<V2> },
}

/// Parts from the furthest to the nearest, and which of them are as dark as the trunk.
struct Stack<'a> {
    parts: &'a [Drawn],
    near: &'a [bool],
    /// Which of them is the trunk.
    body: usize,
    /// What stands there, and which parts lie beyond it.
    things: &'a Part,
    beyond: &'a [Layer],
}

impl Stack<'_> {
    /// The outlines of a field of the part `at`, or of something that is worn or held by it.
    fn rings(&self, at: usize, field: &dyn Fn(V2) -> f64, bounds: [f64; 4]) -> Vec<Ring> {
        outline::rings(Field { at: field, is_steep: &|round| self.is_steep(at, round) }, bounds)
    }

    /// The field of what is seen of a part, with its fillet to the trunk.
    fn visible(&self, at: usize, place: V2) -> f64 {
        let drawn = &self.parts[at];
        let own = drawn.part.away(place);
        let mut by = own.by;
        if self.near[at]
            && at != self.body
            && let Some((joint, _, _)) = drawn.joint
        {
            let (fillet, reach) = drawn.fillet;
            let from_joint = (place - joint).length();
            if from_joint < reach && own.by < fillet {
                let trunk = self.parts[self.body].part.away(place);
                let fading = fillet * (1.0 - from_joint / reach).clamp(0.0, 0.5) * 2.0;
                let web = joined(own, trunk, fading).by.max(-trunk.by - 0.002);
                by = by.min(web);
            }
        }
        if self.beyond.contains(&drawn.layer) {
            by = by.max(-self.things.away(place).by);
        }
        self.cut(at, place, by)
    }

    /// A field of the part `at`, with the gaps of what is in front of it cut out.
    fn cut(&self, at: usize, place: V2, mut by: f64) -> f64 {
        for front in at + 1..self.parts.len() {
            if by > 0.025 {
                break;
            }
            if !self.is_beyond(front, place, GAP - by) {
                let away = self.parts[front].part.away(place);
                by = by.max(self.gap(at, front, place) - away.by);
            }
        }
        by
    }

    /// How far inside the gaps of everything in front of the part `at` a place is, below zero outside; or `least`, if that
    /// is more.
    fn covered(&self, at: usize, place: V2, least: f64) -> f64 {
        (at + 1..self.parts.len())
            .filter(|front| self.parts[*front].layer != Layer::Head || self.parts[at].layer != Layer::Body)
            .fold(least, |most, front| {
                if self.is_beyond(front, place, GAP * 0.9 - most) {
                    most
                } else {
                    most.max(GAP * 0.9 - self.parts[front].part.away(place).by)
                }
            })
    }

    /// Whether a part is further away from a place than that, from the looks of its bounds.
    fn is_beyond(&self, at: usize, place: V2, by: f64) -> bool {
        outside(self.parts[at].bounds, place) > by.max(0.0)
    }

    /// Whether what is seen of a part may change faster than its distance somewhere in a round: where it grows out of the trunk,
    /// and where the gap around what is in front of it begins.
    fn is_steep(&self, at: usize, round: Round) -> bool {
        let from = |joint: V2| (round.middle - joint).length();
        let within =
            |length: f64, (from, to): (f64, f64)| length + round.radius > from && length - round.radius < to;
        let grows = self.parts[at].joint.is_some_and(|(joint, ..)| {
            at != self.body && self.near[at] && from(joint) - round.radius < self.parts[at].fillet.1
        });
        grows
            || (at + 1..self.parts.len()).any(|front| match self.seam(at, front) {
                Seam::None | Seam::Whole => false,
                Seam::Beside(shoulder) => within(from(shoulder), BESIDE_THE_HEAD),
                Seam::At { joint, begins, fold } => {
                    let folded = |fold| within((round.middle - joint).dot(fold), FOLDED);
                    within(from(joint), begins)
                        || fold.is_some_and(|fold| from(joint) + round.radius > begins.0 && folded(fold))
                }
            })
    }

    /// Where the gap around the part `front` begins in the part `behind`.
    fn seam(&self, behind: usize, front: usize) -> Seam {
        let (back, fore) = (&self.parts[behind], &self.parts[front]);
        let is = |drawn: &Drawn, layer| drawn.layer == layer;
        let trunk = |drawn: &Drawn| is(drawn, Layer::Body);
        let head = |drawn: &Drawn| is(drawn, Layer::Head);
        let same = self.near[behind] == self.near[front];
        if (trunk(back) && head(fore)) || (head(back) && trunk(fore)) {
            return Seam::None;
        }
        let joint = back.joint.or(fore.joint).filter(|_| same);
        if head(back) || head(fore) {
            // A shoulder beside the neck is no crossing, unless one can see that it is another part.
            return joint.map_or(Seam::Whole, |(shoulder, ..)| Seam::Beside(shoulder));
        }
        match joint.filter(|_| trunk(back) || trunk(fore)) {
            Some((joint, none, whole)) => {
                Seam::At { joint, begins: (none, whole), fold: back.fold.or(fore.fold) }
            }
            None => Seam::Whole,
        }
    }

    /// How wide the gap around the part `front` is in the part `behind`; a little below zero where there is none.
    fn gap(&self, behind: usize, front: usize, place: V2) -> f64 {
        let wide = |share: f64| GAP * share - NO_GAP * (1.0 - share);
        match self.seam(behind, front) {
            Seam::None => -NO_GAP,
            Seam::Whole => GAP,
            Seam::Beside(shoulder) => wide(share((place - shoulder).length(), BESIDE_THE_HEAD)),
            Seam::At { joint, begins, fold } => {
                let mut share = share((place - joint).length(), begins);
                if let Some(fold) = fold {
                    share *= self::share((place - joint).dot(fold), FOLDED);
                }
                wide(share * share * (3.0 - 2.0 * share))
            }
        }
    }

    fn bounds(&self, at: usize) -> [f64; 4] {
        let [left, bottom, right, top] = self.parts[at].bounds;
        let more = if at == self.body { 0.01 } else { self.parts[at].fillet.0 };
        [left - more, bottom - more, right + more, top + more]
    }
}
