//! How does a body stand at a moment of a loop?

use std::f64::consts::PI;

use super::field::Camera;
use super::fit::fitted;
use super::flesh::{self, Flesh};
use super::keys::{Key, Level, Moves};
use super::outline::{self, Ring};
use super::pose::Pose;
use super::skeleton::Joints;
use super::tempo::{self, Breath, Movement};
use super::vector::{V2, v2, v3};
use super::{FIGURES, SHARED, Tone, drawing};
use crate::error::{Error, Result};
use crate::ids::{ExerciseId, LevelId};
use crate::rules::{Pace, RuleSet};

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

/// One level of an exercise, ready to be drawn.
#[derive(Debug, Clone)]
pub struct Figure {
    pub(super) level: Level,
    /// The movement to each key.
    pub(super) movements: Vec<Movement>,
}

/// A moment of a loop: on the way to which key, and how far, 0 to 1 after easing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    pub(super) to: usize,
    pub(super) along: f64,
    pub(super) breath: Breath,
}

/// How far a movement is after a share of its time: it begins and ends without a jerk.
pub(super) fn eased(share: f64) -> f64 {
    0.5 - 0.5 * (PI * share).cos()
}

/// The movement to each key of a level.
fn movements(level: &Level, pace: &Pace) -> Vec<Movement> {
    let steps: Vec<_> = level.keys.iter().map(|key| key.step).collect();
    tempo::movements(&steps, level.flows, pace)
}

impl Figure {
    /// The exercises that have figures, with their levels.
    pub fn all() -> Result<Vec<(&'static str, Vec<LevelId>)>> {
        FIGURES.iter().map(|(name, text)| Ok((*name, Self::levels(name, text)?))).collect()
    }

    /// The levels of a file of keyframes, in its order.
    pub fn levels(name: &str, text: &str) -> Result<Vec<LevelId>> {
        Ok(Moves::read(name, text, SHARED)?.levels.iter().map(|level| level.id).collect())
    }

    /// The figure of a level at the pace of the rules in force.
    pub fn of(exercise: &ExerciseId, level: LevelId) -> Result<Self> {
        let unknown = || Error::unknown("figure", exercise.as_str());
        let (name, text) = FIGURES.iter().find(|(name, _)| *name == exercise.as_str()).ok_or_else(unknown)?;
        Self::read(name, text, level)
    }

    /// The figure of a level of a file of keyframes, at the pace of the rules in force.
    pub fn read(name: &str, text: &str, level: LevelId) -> Result<Self> {
        let moves = Moves::read(name, text, SHARED)?;
        let level = moves.levels.into_iter().find(|known| known.id == level);
        let level = level.ok_or_else(|| Error::unknown("level", name))?;
        Ok(Self { movements: movements(&level, &RuleSet::current().pace.value), level })
    }

    /// The movements of the loop in the order in which they are seen. The loop begins where the last one has led.
    #[must_use]
    pub fn movements(&self) -> Vec<Movement> {
        self.order().map(|to| self.movements[to]).collect()
    }

    /// The keys in the order in which they are come to: the loop begins at the first and ends with the way back to it.
    pub(super) fn order(&self) -> impl Iterator<Item = usize> + use<> {
        (1..self.level.keys.len()).chain([0])
    }

    /// The key that a movement comes from.
    pub(super) fn before(&self, to: usize) -> usize {
        (to + self.level.keys.len() - 1) % self.level.keys.len()
    }

    /// The figure of a level with a band as its load where that makes a difference.
    pub fn loaded(exercise: &ExerciseId, level: LevelId, banded: bool) -> Result<Self> {
        let figure = Self::of(exercise, level)?;
        let with_band = banded.then(|| figure.with_band()).flatten();
        Ok(with_band.unwrap_or(figure))
    }

    /// The same with a band instead of a weight, where the level can be done with either.
    #[must_use]
    pub fn with_band(&self) -> Option<Self> {
        let props = self.level.band.clone()?;
        let level = Level { props, band: None, ..self.level.clone() };
        Some(Self { level, movements: self.movements.clone() })
    }

    /// Whether it goes on and on like a walk on the spot, in which feet on the floor go back with it.
    #[must_use]
    pub fn flows(&self) -> bool {
        self.level.flows.is_some()
    }

    /// How far a movement is after a share of its time.
    fn along(&self, share: f64) -> f64 {
        if self.flows() { share } else { eased(share) }
    }

    /// Seconds until it begins again.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.movements.iter().map(|movement| movement.moves + movement.stays).sum()
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
        self.ground().under(&self.drawn(&self.pose(&self.moment(second))))
    }

    /// When six pictures show it best: the keys and what lies between them.
    #[must_use]
    pub fn phases(&self) -> [f64; 6] {
        let movements = &self.movements;
        let mut stops = Vec::new();
        let mut now = 0.0;
        for (at, movement) in movements.iter().enumerate() {
            if at > 0 {
                now += movement.moves;
            }
            stops.push(now);
            now += movement.stays;
        }
        let last = if stops.len() == 2 {
            stops[1]
        } else {
            stops.last().copied().unwrap_or(0.0) + movements[0].moves
        };
        let first = stops[0] + movements[0].stays;
        // The first picture is the first key at rest.
        [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
            .map(|share| if share > 0.0 { first + (last - first) * share } else { 0.0 })
    }

    /// Where in the loop a second is.
    pub(super) fn moment(&self, second: f64) -> Moment {
        let stays = |to| Moment { to, along: 1.0, breath: Breath::Free };
        let mut left = second.rem_euclid(self.seconds());
        if left < self.movements[0].stays {
            return stays(0);
        }
        left -= self.movements[0].stays;
        for to in self.order() {
            let movement = &self.movements[to];
            // Where one movement ends, the next has begun.
            if left < movement.moves - 1e-9 {
                let along = self.along(left / movement.moves);
                return Moment { to, along, breath: movement.breath };
            }
            left = (left - movement.moves).max(0.0);
            if to > 0 {
                if left < movement.stays {
                    return stays(to);
                }
                left -= movement.stays;
            }
        }
        stays(0)
    }

    /// How the body stands at a moment, fitted to its contacts.
    pub(super) fn pose(&self, moment: &Moment) -> Pose {
        if self.flows() {
            return fitted(&self.flowing(moment));
        }
        let keys = &self.level.keys;
        let to = &keys[moment.to];
        let from: &Key = &keys[self.before(moment.to)];
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

    /// What moves, in a pose.
    pub(super) fn drawn(&self, pose: &Pose) -> Frame {
        let outlines = drawing::figure(&self.level, pose, &Joints::of(pose));
        Frame { outlines: outlines.into_iter().map(outlined).collect() }
    }

    /// What stands still.
    pub(super) fn ground(&self) -> Frame {
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

    /// What stands still in a view: a wall that is seen from its side goes on to its edge.
    pub(super) fn ground_in(&self, view: [f64; 4]) -> Frame {
        let mut ground = self.ground();
        if self.level.along_floor {
            let walls = self.level.props.iter().filter_map(|prop| prop.to_edge(&self.level.camera, view));
            ground.outlines.extend(walls.map(outlined));
        }
        ground
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

fn outlined((tone, points): (Tone, Ring)) -> Outline {
    Outline { tone, points }
}

impl Frame {
    /// This behind another one.
    pub(super) fn under(mut self, other: &Self) -> Self {
        self.outlines.extend_from_slice(&other.outlines);
        self
    }

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
