//! What is drawn of one pose, in which order and in which tone?
//!
//! Parts nearer to the viewer cut a gap around themselves out of what lies behind, except at their own joint, so that
//! they grow out of the body. Far limbs are drawn first, then everything as dark as the trunk as one shape, then
//! the mid back, then what the hands hold.

use super::Tone;
use super::body::{self, Drawn};
use super::field::{Away, FAR_AWAY, Part, joined};
use super::keys::{Layer, Level};
use super::limbs;
use super::outline::{self, Ring};
use super::pose::Pose;
use super::props::Prop;
use super::skeleton::Joints;
use super::vector::V2;

/// How wide the gap around a near part is.
const GAP: f64 = 0.0078;
/// How far around a gap its field is true, so that an outline between two lines of the grid is where it should be.
const AROUND: f64 = 0.015;
/// How round the corners are that a limb in front of the mid back leaves of it: no further than its field is true.
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
    let stack = Stack { parts: &parts, near: &near, things: &things, beyond: &level.beyond };
    let body = parts.iter().position(|drawn| drawn.layer == Layer::Body).unwrap_or(0);
    let mut held = Vec::new();
    for prop in &level.props {
        held.extend(prop.held(camera, joints));
    }

    let mut dark = Vec::new();
    let mut light = Vec::new();
    for (at, is_near) in near.iter().enumerate() {
        let rings = outline::rings(&|place| stack.visible(at, body, place), stack.bounds(at, body));
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
        let glow = rounded(patch.away(place).by.max(trunk), stack.covered(body, place), GLOW_ROUND);
        glow.max(stack.cut(body, place, trunk))
    };
    let mut glow = outline::rings(&clay, patch.bounds());
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
            face.away(place).by.max(inside).max(stack.covered(skull, place))
        };
        add(Tone::Far, outline::rings(&skin, face.bounds()));
    }
    if level.props.contains(&Prop::Shoes) {
        for (side, layer) in [Layer::LegRight, Layer::LegLeft].into_iter().enumerate() {
            let leg = parts.iter().position(|drawn| drawn.layer == layer).unwrap_or(body);
            let shoe = limbs::shoe(camera, joints, side);
            let worn = |place: V2| (shoe.away(place).by - SOLE).max(stack.covered(leg, place));
            let tone = if near[leg] { Tone::Band } else { Tone::RollerDark };
            add(tone, outline::rings(&worn, shoe.bounds()));
        }
    }
    for thing in &held {
        let layer = if thing.side == 0 { Layer::ArmRight } else { Layer::ArmLeft };
        let arm = parts.iter().position(|drawn| drawn.layer == layer).unwrap_or(body);
        let fist = limbs::hand(camera, joints, thing.side, &pose.arms[thing.side]);
        let shown =
            |place: V2| thing.part.away(place).by.max(-fist.away(place).by).max(stack.covered(arm, place));
        add(thing.tone, outline::rings(&shown, thing.part.bounds()));
    }
    all
}

/// What lies in both of two fields, its corners rounded off.
fn rounded(one: f64, other: f64, round: f64) -> f64 {
    let near = (1.0 - (one - other).abs() / round).max(0.0);
    one.max(other) + near * near * round * 0.25
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

/// Parts from the furthest to the nearest, and which of them are as dark as the trunk.
struct Stack<'a> {
    parts: &'a [Drawn],
    near: &'a [bool],
    /// What stands there, and which parts lie beyond it.
    things: &'a Part,
    beyond: &'a [Layer],
}

impl Stack<'_> {
    /// The field of what is seen of a part, with its fillet to the trunk.
    fn visible(&self, at: usize, body: usize, place: V2) -> f64 {
        let drawn = &self.parts[at];
        let own = drawn.part.away(place);
        let mut by = own.by;
        if self.near[at]
            && at != body
            && let Some((joint, _, _)) = drawn.joint
        {
            let (fillet, reach) = drawn.fillet;
            let from_joint = (place - joint).length();
            if from_joint < reach && own.by < fillet {
                let trunk = self.parts[body].part.away(place);
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
            let gap = self.gap(at, front, place);
            let away = self.near_away(front, place, GAP + AROUND);
            by = by.max(gap - away.by);
        }
        by
    }

    /// How far inside the gaps of everything in front of the part `at` a place is; below zero outside.
    fn covered(&self, at: usize, place: V2) -> f64 {
        let fronts = at + 1..self.parts.len();
        fronts
            .filter(|front| self.parts[*front].layer != Layer::Head || self.parts[at].layer != Layer::Body)
            .map(|front| GAP * 0.9 - self.near_away(front, place, GAP + AROUND).by)
            .fold(-9.0, f64::max)
    }

    fn near_away(&self, at: usize, place: V2, margin: f64) -> Away {
        let [left, bottom, right, top] = self.parts[at].bounds;
        let outside = place.x < left - margin
            || place.x > right + margin
            || place.y < bottom - margin
            || place.y > top + margin;
        if outside { FAR_AWAY } else { self.parts[at].part.away(place) }
    }

    /// How wide the gap around the part `front` is in the part `behind`; a little below zero where there is none.
    fn gap(&self, behind: usize, front: usize, place: V2) -> f64 {
        let (back, fore) = (&self.parts[behind], &self.parts[front]);
        let is = |drawn: &Drawn, layer| drawn.layer == layer;
        let trunk = |drawn: &Drawn| is(drawn, Layer::Body);
        let head = |drawn: &Drawn| is(drawn, Layer::Head);
        if (trunk(back) && head(fore)) || (head(back) && trunk(fore)) {
            return -NO_GAP;
        }
        if head(back) || head(fore) {
            // A shoulder beside the neck is no crossing, unless one can see that it is another part.
            let same = self.near[behind] == self.near[front];
            let Some((shoulder, ..)) = back.joint.or(fore.joint).filter(|_| same) else { return GAP };
            let share = (((place - shoulder).length() - 0.080) / 0.03).clamp(0.0, 1.0);
            return GAP * share - NO_GAP * (1.0 - share);
        }
        if (trunk(back) || trunk(fore))
            && self.near[behind] == self.near[front]
            && let Some((joint, none, whole)) = back.joint.or(fore.joint)
        {
            let mut share = (((place - joint).length() - none) / (whole - none)).clamp(0.0, 1.0);
            if let Some(fold) = back.fold.or(fore.fold) {
                share *= (((place - joint).dot(fold) - 0.02) / 0.03).clamp(0.0, 1.0);
            }
            let share = share * share * (3.0 - 2.0 * share);
            return GAP * share - NO_GAP * (1.0 - share);
        }
        GAP
    }

    fn bounds(&self, at: usize, body: usize) -> [f64; 4] {
        let [left, bottom, right, top] = self.parts[at].bounds;
        let more = if at == body { 0.01 } else { self.parts[at].fillet.0 };
        [left - more, bottom - more, right + more, top + more]
    }
}
