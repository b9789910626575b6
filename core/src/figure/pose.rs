//! How does a body stand, as an author says it, and what is half-way between two such poses?
//!
//! Every number of two poses is blended, and only then is the body fitted to its contacts: blended bodies would
//! have limbs of another length.

use serde::Deserialize;

use super::vector::V3;

/// A pose before it is fitted to its contacts. Of a pair the right limb comes first.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pose {
    /// Where the middle between the hip joints is.
    pub(super) root: V3,
    /// The pelvis: leaning forward (0 upright, 90 face down, -90 face up), rolled to its right, turned to its left.
    pub(super) pelvis: V3,
    /// Flexion, side bend and twist, added to the neutral spine.
    pub(super) lumbar: V3,
    pub(super) thoracic: V3,
    pub(super) neck: V3,
    pub(super) head: V3,
    /// How far each shoulder is drawn forward and up.
    pub(super) girdles: [[f64; 2]; 2],
    pub(super) arms: [Limb; 2],
    pub(super) legs: [Limb; 2],
    /// Where the fit should bring the trunk, if it can.
    pub(super) wishes: Vec<Wish>,
    /// What the fit may change; nothing means that the root stays as it is said.
    pub(super) free: Vec<Unknown>,
}

/// An arm or a leg: one way in which it lies, or several with their shares while one becomes another.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Limb {
    pub(super) ways: Vec<(f64, Way)>,
    pub(super) ends: Vec<(f64, End)>,
    pub(super) grip: Grip,
    /// How far the palm is turned to what the hand lies on, from 0 to 1.
    pub(super) palm: f64,
}

/// How the two bones of a limb are said. Components to the outside are the same for both sides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Way {
    /// Wrist or ankle at a place, elbow or knee toward a direction.
    Reach {
        to: V3,
        within: Within,
        bend: V3,
        bend_within: Within,
        /// How stretched the limb is where it carries weight, of its length.
        stretch: f64,
        /// How strongly that is asked for: 1 where it carries weight, else 0.
        carries: f64,
        /// From which distance below full length it yields softly, of its length.
        soft: f64,
    },
    /// Elbow or knee at a place, the lower bone in a direction.
    Plant { joint: V3, lower: V3 },
    /// Two directions.
    Point { upper: V3, upper_within: Within, lower: V3, lower_within: Within },
}

/// Where a hand or a foot points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct End {
    /// None: in line with the forearm, or at a right angle to the shin.
    pub(super) toward: Option<V3>,
    pub(super) within: Within,
    /// Degrees by which a foot without direction is stretched.
    pub(super) stretched: f64,
}

/// In which frame a place or a direction is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Within {
    World,
    Pelvis,
    Thorax,
    Head,
}

/// What a hand does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Grip {
    Open,
    Flat,
    Fist,
}

/// Something that the fit may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Unknown {
    X,
    Y,
    Pitch,
    Neck,
}

/// A place that the fit should bring a part to.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wish {
    /// Which part.
    pub(super) of: Spot,
    /// Along which axis.
    pub(super) axis: Axis,
    /// Where.
    pub(super) at: f64,
    /// How strongly; a planted limb counts 10.
    pub(super) weight: f64,
}

/// A part that can be wished somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Spot {
    Hip,
    Shoulders,
    Head,
    Pitch,
}

/// An axis of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Axis {
    X,
    Y,
}

fn mix(a: f64, b: f64, t: f64) -> f64 {
    a * (1.0 - t) + b * t
}

impl Pose {
    /// The pose at `t` of the way, from 0 to 1, to another.
    pub(super) fn toward(&self, other: &Self, t: f64) -> Self {
        let girdle = |side: usize| {
            [0, 1].map(|part: usize| mix(self.girdles[side][part], other.girdles[side][part], t))
        };
        let mut free = self.free.clone();
        free.extend(other.free.iter().filter(|unknown| !self.free.contains(unknown)));
        Self {
            root: self.root.toward(other.root, t),
            pelvis: self.pelvis.toward(other.pelvis, t),
            lumbar: self.lumbar.toward(other.lumbar, t),
            thoracic: self.thoracic.toward(other.thoracic, t),
            neck: self.neck.toward(other.neck, t),
            head: self.head.toward(other.head, t),
            girdles: [girdle(0), girdle(1)],
            arms: [0, 1].map(|side: usize| self.arms[side].toward(&other.arms[side], t)),
            legs: [0, 1].map(|side: usize| self.legs[side].toward(&other.legs[side], t)),
            wishes: wishes(&self.wishes, &other.wishes, t),
            free,
        }
    }
}

/// Wishes of both, each as strong as its share; the same wish at both ends moves.
fn wishes(ours: &[Wish], theirs: &[Wish], t: f64) -> Vec<Wish> {
    let same = |a: &Wish, b: &Wish| a.of == b.of && a.axis == b.axis;
    let mut all = Vec::with_capacity(ours.len() + theirs.len());
    for wish in ours {
        all.push(match theirs.iter().find(|other| same(wish, other)) {
            Some(other) => {
                Wish { at: mix(wish.at, other.at, t), weight: mix(wish.weight, other.weight, t), ..*wish }
            }
            None => Wish { weight: wish.weight * (1.0 - t), ..*wish },
        });
    }
    for wish in theirs.iter().filter(|wish| !ours.iter().any(|other| same(wish, other))) {
        all.push(Wish { weight: wish.weight * t, ..*wish });
    }
    all
}

impl Limb {
    fn toward(&self, other: &Self, t: f64) -> Self {
        let ways = match (self.ways.as_slice(), other.ways.as_slice()) {
            (&[(_, one)], &[(_, two)]) => match one.toward(two, t) {
                Some(way) => vec![(1.0, way)],
                None => shares(&self.ways, &other.ways, t),
            },
            _ => shares(&self.ways, &other.ways, t),
        };
        let ends =
            if self.ends == other.ends { self.ends.clone() } else { shares(&self.ends, &other.ends, t) };
        let grip = if t < 0.5 { self.grip } else { other.grip };
        Self { ways, ends, grip, palm: mix(self.palm, other.palm, t) }
    }
}

fn shares<T: Copy>(ours: &[(f64, T)], theirs: &[(f64, T)], t: f64) -> Vec<(f64, T)> {
    let ours = ours.iter().map(|(share, what)| (share * (1.0 - t), *what));
    let theirs = theirs.iter().map(|(share, what)| (share * t, *what));
    ours.chain(theirs).filter(|(share, _)| *share > 1e-9).collect()
}

impl Way {
    /// Between two ways of the same kind; none where they are of different kinds.
    fn toward(self, other: Self, t: f64) -> Option<Self> {
        match (self, other) {
            (
                Self::Reach { to, within, bend, bend_within, stretch, carries, soft },
                Self::Reach {
                    to: to_2,
                    within: within_2,
                    bend: bend_2,
                    bend_within: bend_within_2,
                    stretch: stretch_2,
                    carries: carries_2,
                    soft: soft_2,
                },
            ) if within == within_2 && bend_within == bend_within_2 => Some(Self::Reach {
                to: to.toward(to_2, t),
                within,
                bend: bend.toward(bend_2, t),
                bend_within,
                stretch: mix(stretch, stretch_2, t),
                carries: mix(carries, carries_2, t),
                soft: mix(soft, soft_2, t),
            }),
            (Self::Plant { joint, lower }, Self::Plant { joint: joint_2, lower: lower_2 }) => {
                Some(Self::Plant { joint: joint.toward(joint_2, t), lower: lower.toward(lower_2, t) })
            }
            (
                Self::Point { upper, upper_within, lower, lower_within },
                Self::Point {
                    upper: upper_2,
                    upper_within: upper_within_2,
                    lower: lower_2,
                    lower_within: lower_within_2,
                },
            ) if upper_within == upper_within_2 && lower_within == lower_within_2 => Some(Self::Point {
                upper: upper.toward(upper_2, t),
                upper_within,
                lower: lower.toward(lower_2, t),
                lower_within,
            }),
            _ => None,
        }
    }
}
