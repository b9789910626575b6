//! Which picture is shown when, and how does a loop cross to the phone?

use std::f64::consts::PI;

use super::field::Camera;
use super::fit::fitted;
use super::flesh::{self, Flesh};
use super::keys::{Breath, Key, Level, Moves};
use super::outline::{self, Ring};
use super::pose::Pose;
use super::skeleton::Joints;
use super::vector::{V2, v2, v3};
use super::{FIGURES, SHARED, Tone, drawing};
use crate::error::{Error, Result};
use crate::ids::ExerciseId;

/// How many pictures a second a loop says.
const RATE: f64 = 30.0;
/// How far a joint goes at most from one drawn pose to the next.
const STRIDE: f64 = 0.007;
/// How many poses of a loop are drawn at most: each costs a phone about a hundredth of a second.
const MOST: f64 = 120.0;
/// Room around the figure.
const MARGIN: f64 = 0.03;

/// A closed outline in one tone; in places with an even number of outlines around them there is nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// What colour it is.
    pub tone: Tone,
    /// Its corners, fractions of body height.
    pub points: Vec<V2>,
}

/// One picture, in the order in which it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// What moves, or all of it.
    pub outlines: Vec<Outline>,
}

/// What is shown where nothing may move.
#[derive(Debug, Clone)]
pub struct Still {
    /// The first pose.
    pub start: Frame,
    /// The pose that is furthest from it.
    pub end: Frame,
    /// Where the part that moves most goes, from start to end.
    pub arrow: (V2, V2),
}

/// One level of an exercise, ready to be drawn.
#[derive(Debug, Clone)]
pub struct Figure {
    level: Level,
}

/// All pictures of a level and when each is shown.
#[derive(Debug, Clone)]
pub struct Loop {
    /// Left, bottom, right and top, fractions of body height.
    pub view: [f64; 4],
    /// What stands still: floor, mat, furniture.
    pub ground: Frame,
    /// Every picture, without what stands still.
    pub frames: Vec<Frame>,
    /// Thirty times a second: which picture, and what the breath does.
    pub times: Vec<(u16, Breath)>,
}

/// A moment of a loop: between which keys, and how far, 0 to 1 after easing.
#[derive(Debug, Clone, Copy)]
struct Moment {
    to: usize,
    along: f64,
    breath: Breath,
}

impl Figure {
    /// The exercises that have figures, with how many levels.
    pub fn all() -> Result<Vec<(&'static str, usize)>> {
        FIGURES
            .iter()
            .map(|(name, text)| Ok((*name, Moves::read(name, text, SHARED)?.levels.len())))
            .collect()
    }

    /// The figure of a level, from 1.
    pub fn of(exercise: &ExerciseId, level: u8) -> Result<Self> {
        let unknown = || Error::unknown("figure", exercise.as_str());
        let (name, text) = FIGURES.iter().find(|(name, _)| *name == exercise.as_str()).ok_or_else(unknown)?;
        Self::read(name, text, level)
    }

    /// The figure of a level, from 1, of a file of keyframes.
    pub fn read(name: &str, text: &str, level: u8) -> Result<Self> {
        let moves = Moves::read(name, text, SHARED)?;
        let at = usize::from(level).checked_sub(1);
        let level = at.and_then(|at| moves.levels.into_iter().nth(at));
        level.map(|level| Self { level }).ok_or_else(|| Error::unknown("level", name))
    }

    /// The same with a band instead of a weight, where the level can be done with either.
    #[must_use]
    pub fn with_band(&self) -> Option<Self> {
        let props = self.level.band.clone()?;
        Some(Self { level: Level { props, band: None, ..self.level.clone() } })
    }

    /// Whether it goes on and on like a walk on the spot, in which feet on the floor go back with it.
    #[must_use]
    pub fn flows(&self) -> bool {
        self.level.flows
    }

    /// Seconds until it begins again.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.level.keys.iter().map(|key| key.seconds + key.hold).sum()
    }

    /// Where every joint is `second`s after the loop began.
    #[must_use]
    pub fn joints(&self, second: f64) -> Joints {
        Joints::of(&self.pose(&self.moment(second)))
    }

    /// How low the flesh of each part is `second`s after the loop began.
    #[must_use]
    pub fn lowest(&self, second: f64) -> Vec<Flesh> {
        let pose = self.pose(&self.moment(second));
        flesh::lowest(&pose, &Joints::of(&pose))
    }

    /// What is seen `second`s after the loop began, with what stands still.
    #[must_use]
    pub fn frame(&self, second: f64) -> Frame {
        let mut outlines = self.ground().outlines;
        outlines.extend(self.drawn(&self.pose(&self.moment(second))).outlines);
        Frame { outlines }
    }

    /// When six pictures show it best: the keys and what lies between them.
    #[must_use]
    pub fn phases(&self) -> [f64; 6] {
        let keys = &self.level.keys;
        let mut stops = Vec::new();
        let mut now = 0.0;
        for (at, key) in keys.iter().enumerate() {
            if at > 0 {
                now += key.seconds;
            }
            stops.push(now);
            now += key.hold;
        }
        let last =
            if stops.len() == 2 { stops[1] } else { stops.last().copied().unwrap_or(0.0) + keys[0].seconds };
        let first = stops[0] + keys[0].hold;
        // The first picture is the first key at rest.
        [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
            .map(|share| if share > 0.0 { first + (last - first) * share } else { 0.0 })
    }

    /// Start, end and arrow.
    #[must_use]
    pub fn still(&self) -> Still {
        let poses: Vec<Pose> = self.level.keys.iter().map(|key| fitted(&key.pose)).collect();
        let joints: Vec<Joints> = poses.iter().map(Joints::of).collect();
        let spots = |joints: &Joints| self.spots(joints);
        let start = spots(&joints[0]);
        let (mut far, mut arrow, mut most) = (0, (start[0], start[0]), -1.0);
        for (at, other) in joints.iter().enumerate() {
            for (here, there) in start.iter().zip(spots(other)) {
                if (there - *here).length() > most {
                    (far, arrow, most) = (at, (*here, there), (there - *here).length());
                }
            }
        }
        let whole = |pose: &Pose| {
            let mut outlines = self.ground().outlines;
            outlines.extend(self.drawn(pose).outlines);
            Frame { outlines }
        };
        Still { start: whole(&poses[0]), end: whole(&poses[far]), arrow }
    }

    fn spots(&self, joints: &Joints) -> Vec<V2> {
        travellers(joints).iter().map(|place| self.level.camera.flat(*place)).collect()
    }

    /// The whole loop.
    #[must_use]
    pub fn whole(&self) -> Loop {
        let keys = &self.level.keys;
        let mut frames: Vec<Frame> = Vec::new();
        // For the movement to each key: the first of its pictures, how many, and whether they run backwards.
        let mut runs: Vec<(usize, usize, bool)> = Vec::new();
        for to in 0..keys.len() {
            if let Some((first, count, _)) = self.same_backwards(to, &runs) {
                runs.push((first, count, true));
                continue;
            }
            let poses = self.run(to);
            runs.push((frames.len(), poses.len(), false));
            frames.extend(poses.iter().map(|pose| self.drawn(pose)));
        }
        let ticks = (self.seconds() * RATE).round();
        let mut times = Vec::new();
        let mut tick = 0.0;
        while tick < ticks {
            let moment = self.moment(tick / RATE);
            let (first, count, backwards) = runs[moment.to];
            let along = if backwards { 1.0 - moment.along } else { moment.along };
            let steps = count.saturating_sub(1);
            let at = first
                + (0..=steps)
                    .min_by(|a, b| gap(*a, steps, along).total_cmp(&gap(*b, steps, along)))
                    .unwrap_or(0);
            times.push((u16::try_from(at).unwrap_or(u16::MAX), moment.breath));
            tick += 1.0;
        }
        let ground = self.ground();
        Loop { view: view(&frames, &ground), ground, frames, times }
    }

    /// The movement before this one that it is the reverse of.
    fn same_backwards(&self, to: usize, runs: &[(usize, usize, bool)]) -> Option<(usize, usize, bool)> {
        let keys = &self.level.keys;
        let from = |at: usize| &keys[(at + keys.len() - 1) % keys.len()].names.0;
        (0..to)
            .find(|other| {
                from(*other) == &keys[to].names.0
                    && &keys[*other].names.0 == from(to)
                    && keys[*other].names.1 == keys[to].names.1
                    && !runs[*other].2
            })
            .map(|other| runs[other])
    }

    /// Poses of the movement to a key, so near to one another that they run together to the eye.
    fn run(&self, to: usize) -> Vec<Pose> {
        let pose = |along: f64| self.pose(&Moment { to, along, breath: Breath::Free });
        let mut probes: Vec<Vec<V2>> = Vec::new();
        for step in 0..=6 {
            probes.push(self.spots(&Joints::of(&pose(f64::from(step) / 6.0))));
        }
        let longest = probes
            .windows(2)
            .map(|pair| pair[0].iter().zip(&pair[1]).map(|(a, b)| (*b - *a).length()).fold(0.0, f64::max))
            .fold(0.0, f64::max)
            * 6.0;
        let key = &self.level.keys[to];
        let mut steps = 0.0_f64;
        let most = (key.seconds * RATE)
            .round()
            .min(MOST / f64::from(u32::try_from(self.level.keys.len()).unwrap_or(1)))
            .max(1.0);
        let wanted = (longest / STRIDE).ceil().clamp(1.0, most);
        let mut poses = vec![pose(0.0)];
        if longest > 0.001 {
            while steps < wanted {
                steps += 1.0;
                poses.push(pose(steps / wanted));
            }
        }
        poses
    }

    /// Where in the loop a second is.
    fn moment(&self, second: f64) -> Moment {
        let keys = &self.level.keys;
        let whole = self.seconds();
        let mut left = second.rem_euclid(whole);
        // The loop begins at the first key, with its hold, and ends with the movement back to it.
        if left < keys[0].hold {
            return Moment { to: 0, along: 1.0, breath: Breath::Free };
        }
        left -= keys[0].hold;
        let order = (1..keys.len()).chain([0]);
        for to in order {
            let key = &keys[to];
            if left < key.seconds {
                let share = left / key.seconds;
                let along = if self.level.flows { share } else { 0.5 - 0.5 * (PI * share).cos() };
                return Moment { to, along, breath: key.breath };
            }
            left -= key.seconds;
            if to > 0 {
                if left < key.hold {
                    return Moment { to, along: 1.0, breath: Breath::Free };
                }
                left -= key.hold;
            }
        }
        Moment { to: 0, along: 1.0, breath: Breath::Free }
    }

    fn pose(&self, moment: &Moment) -> Pose {
        if self.level.flows {
            return fitted(&self.flowing(moment));
        }
        let keys = &self.level.keys;
        let to = &keys[moment.to];
        let from: &Key = &keys[(moment.to + keys.len() - 1) % keys.len()];
        let t = moment.along;
        let blended = match &to.via {
            Some(via) => from.pose.toward(via, t).toward(&via.toward(&to.pose, t), t),
            None => from.pose.toward(&to.pose, t),
        };
        fitted(&blended)
    }

    /// On the cubic spline that has the keys for its control points (de Boor).
    fn flowing(&self, moment: &Moment) -> Pose {
        let keys = &self.level.keys;
        let key = |back: usize| &keys[(moment.to + 1 + 3 * keys.len() - back) % keys.len()].pose;
        let t = moment.along;
        let first = key(3).toward(key(2), (t + 2.0) / 3.0);
        let second = key(2).toward(key(1), (t + 1.0) / 3.0);
        let third = key(1).toward(key(0), t / 3.0);
        let before = first.toward(&second, f64::midpoint(t, 1.0));
        before.toward(&second.toward(&third, t / 2.0), t)
    }

    fn drawn(&self, pose: &Pose) -> Frame {
        let outlines = drawing::figure(&self.level, pose, &Joints::of(pose));
        Frame { outlines: outlines.into_iter().map(outlined).collect() }
    }

    /// What stands still.
    fn ground(&self) -> Frame {
        let camera = &self.level.camera;
        let mut outlines = Vec::new();
        let mat = self.level.props.iter().any(|prop| matches!(prop, super::props::Prop::Mat { .. }));
        if self.level.along_floor {
            let top = if mat { -0.014 } else { 0.0 };
            let strip = [(-2.0, top - 0.004), (2.0, top - 0.004), (2.0, top), (-2.0, top)];
            outlines.push((Tone::Floor, strip.map(|(x, y)| v2(x, y)).to_vec()));
        } else if !mat {
            outlines.push((Tone::Floor, self.shadow(camera)));
        }
        for prop in &self.level.props {
            outlines.extend(prop.behind(camera));
        }
        Frame { outlines: outlines.into_iter().map(outlined).collect() }
    }

    /// A pale round on the floor under everything that the figure does.
    fn shadow(&self, camera: &Camera) -> Ring {
        let (mut low, mut high) = (9.0_f64, -9.0_f64);
        for key in &self.level.keys {
            let joints = Joints::of(&fitted(&key.pose));
            for place in joints.legs.iter().flat_map(|leg| [leg.ankle, leg.hip]) {
                (low, high) = (low.min(place.x), high.max(place.x));
            }
        }
        let (middle, half) = (f64::midpoint(low, high), (high - low) / 2.0 + 0.17);
        let points = (0..60).map(|at| {
            let (s, c) = (f64::from(at) * PI / 30.0).sin_cos();
            camera.flat(v3(middle + half * c, -0.001, half.min(0.34) * s))
        });
        outline::around(points.collect())
    }
}

/// How far step `at` of `steps` is from a share of the way.
#[allow(clippy::cast_precision_loss, reason = "a movement has some dozens of steps")]
fn gap(at: usize, steps: usize, along: f64) -> f64 {
    (at as f64 / steps.max(1) as f64 - along).abs()
}

fn outlined((tone, points): (Tone, Ring)) -> Outline {
    Outline { tone, points }
}

/// What an eye follows.
fn travellers(joints: &Joints) -> Vec<super::vector::V3> {
    let mut places = vec![joints.skull(), joints.thorax.0, joints.root];
    for arm in &joints.arms {
        places.extend([arm.wrist + arm.hand * 0.06, arm.elbow]);
    }
    for leg in &joints.legs {
        places.extend([leg.ankle + leg.toe * 0.06, leg.knee]);
    }
    places
}

/// The room that all pictures need; the floor goes as far as the room does.
fn view(frames: &[Frame], ground: &Frame) -> [f64; 4] {
    let still = ground.outlines.iter().filter(|outline| outline.tone != Tone::Floor);
    let points =
        frames.iter().flat_map(|frame| &frame.outlines).chain(still).flat_map(|outline| &outline.points);
    let mut view = [9.0_f64, -0.02, -9.0, -9.0];
    for point in points {
        view = [view[0].min(point.x), view[1].min(point.y), view[2].max(point.x), view[3].max(point.y)];
    }
    [view[0] - MARGIN, view[1] - MARGIN, view[2] + MARGIN, view[3] + MARGIN]
}

impl Frame {
    /// The other side.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let mirror = |outline: &Outline| Outline {
            tone: outline.tone,
            points: outline.points.iter().map(|point| v2(-point.x, point.y)).collect(),
        };
        Self { outlines: self.outlines.iter().map(mirror).collect() }
    }
}

impl Loop {
    /// The loop as one array of bytes, all numbers little-endian.
    ///
    /// `MBF1`; width and height of the view (`f32`, body heights); number of frames and of times (`u16` each); the
    /// times (`u16` frame, `u8` breath: 0 free, 1 in, 2 out); an index of where each frame begins (`u32`, from the
    /// array's beginning), the ground first; then frames: number of outlines (`u16`), each with tone (`u8`), number
    /// of points (`u16`), and points (`u16` x from the left, `u16` y from the top, in 65535ths of the view's longer side).
    /// The other side is drawn mirrored by the phone.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let [left, bottom, right, top] = self.view;
        let side = (right - left).max(top - bottom);
        let short = |value: usize| u16::try_from(value).unwrap_or(u16::MAX).to_le_bytes();
        let mut bytes = b"MBF1".to_vec();
        for length in [right - left, top - bottom] {
            bytes.extend(single(length).to_le_bytes());
        }
        bytes.extend(short(self.frames.len()));
        bytes.extend(short(self.times.len()));
        for (frame, breath) in &self.times {
            bytes.extend(frame.to_le_bytes());
            bytes.push(match breath {
                Breath::Free => 0,
                Breath::In => 1,
                Breath::Out => 2,
            });
        }
        let mut body: Vec<u8> = Vec::new();
        let begin = bytes.len() + (self.frames.len() + 1) * 4;
        for frame in std::iter::once(&self.ground).chain(&self.frames) {
            bytes.extend(u32::try_from(begin + body.len()).unwrap_or(u32::MAX).to_le_bytes());
            body.extend(short(frame.outlines.len()));
            for outline in &frame.outlines {
                body.push(outline.tone as u8);
                body.extend(short(outline.points.len()));
                for point in &outline.points {
                    let x = point.x.clamp(left, right) - left;
                    let y = top - point.y.clamp(bottom, top);
                    body.extend(fixed(x / side).to_le_bytes());
                    body.extend(fixed(y / side).to_le_bytes());
                }
            }
        }
        bytes.extend(body);
        bytes
    }
}

#[allow(clippy::cast_possible_truncation, reason = "a length of about one")]
fn single(value: f64) -> f32 {
    value as f32
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share from 0 to 1, of sixteen bits"
)]
fn fixed(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * 65535.0).round() as u16
}
