//! What do the files of keyframes say?
//!
//! One file an exercise, in `catalog/figures`: named poses, each from another with some parts replaced, and levels
//! that go through them. Poses of several exercises stand in `catalog/figures.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::field::Camera;
use super::pose::{End, Grip, Limb, Pose, Unknown, Way, Wish, Within};
use super::props::Prop;
use super::tempo::{Breath, By};
use super::vector::{V3, v3};
use crate::error::{Error, Result};
use crate::ids::LevelId;

/// How an exercise is moved through, level by level.
#[derive(Debug, Clone)]
pub(super) struct Moves {
    pub(super) levels: Vec<Level>,
}

/// How one level is moved through.
#[derive(Debug, Clone)]
pub(super) struct Level {
    pub(super) id: LevelId,
    pub(super) camera: Camera,
    /// Whether the camera looks along the floor.
    pub(super) along_floor: bool,
    pub(super) props: Vec<Prop>,
    /// What is there instead where it is done with a band and not with a weight.
    pub(super) band: Option<Vec<Prop>>,
    pub(super) keys: Vec<Key>,
    /// Thirtieths of a second from one key to the next, where they are passed at an even pace on a smooth curve that they
    /// draw near to themselves: a walk.
    pub(super) flows: Option<u8>,
    /// Limbs whose tone is near, far or by their side: right arm, left arm, right leg, left leg.
    pub(super) tones: [Option<bool>; 4],
    /// Parts to be drawn last, whatever their depth.
    pub(super) on_top: Vec<Layer>,
    /// Parts that lie beyond what stands there, so that it hides them.
    pub(super) beyond: Vec<Layer>,
    /// Whether the shoulder blades are drawn on the mid back.
    pub(super) blades: bool,
}

/// A pose and how it is come to.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub(super) pose: Pose,
    /// A pose that is passed near on the way here, not reached.
    pub(super) via: Option<Pose>,
    pub(super) step: Step,
    /// Names of pose and via, by which the same movement is known again.
    pub(super) names: (String, Option<String>),
}

/// How a key is come to, without the pose.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) struct Step {
    /// What happens on the way here.
    pub(super) by: By,
    /// Whether it is stayed here.
    #[serde(default)]
    pub(super) hold: bool,
    /// What the breath does on the way here, where `by` does not say it.
    #[serde(default)]
    pub(super) breath: Breath,
}

/// How a level is moved through, without its poses: quick to read.
#[derive(Debug, Clone)]
pub(super) struct Steps {
    pub(super) id: LevelId,
    pub(super) keys: Vec<Step>,
    pub(super) flows: Option<u8>,
}

/// A part of the body, as far as one is in front of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Layer {
    Body,
    Head,
    ArmRight,
    ArmLeft,
    LegRight,
    LegLeft,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SharedFile {
    poses: BTreeMap<String, PoseFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MovesFile {
    #[serde(default)]
    poses: BTreeMap<String, PoseFile>,
    levels: Vec<LevelFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelFile {
    /// As in the catalog.
    id: LevelId,
    /// A level before this one that says what this one does not.
    like: Option<LevelId>,
    /// Yaw and elevation, degrees.
    camera: Option<[f64; 2]>,
    props: Option<Vec<Prop>>,
    band: Option<Vec<Prop>>,
    keys: Option<Vec<KeyFile>>,
    flows: Option<u8>,
    tones: Option<TonesFile>,
    on_top: Option<Vec<Layer>>,
    beyond: Option<Vec<Layer>>,
    blades: Option<bool>,
}

#[derive(Deserialize, Clone, Copy, Default)]
#[serde(deny_unknown_fields)]
struct TonesFile {
    /// `true`: as dark as the trunk.
    arm_right: Option<bool>,
    arm_left: Option<bool>,
    leg_right: Option<bool>,
    leg_left: Option<bool>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    pose: String,
    via: Option<String>,
    by: By,
    #[serde(default)]
    hold: bool,
    #[serde(default)]
    breath: Breath,
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
enum Angles {
    Flexion(f64),
    All([f64; 3]),
}

impl From<&Angles> for V3 {
    fn from(angles: &Angles) -> Self {
        match angles {
            Angles::Flexion(flexion) => v3(*flexion, 0.0, 0.0),
            Angles::All(all) => Self::from(*all),
        }
    }
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct PoseFile {
    from: Option<String>,
    root: Option<[f64; 3]>,
    pitch: Option<f64>,
    roll: Option<f64>,
    yaw: Option<f64>,
    lumbar: Option<Angles>,
    thoracic: Option<Angles>,
    neck: Option<Angles>,
    head: Option<Angles>,
    girdles: Option<[f64; 2]>,
    girdle_right: Option<[f64; 2]>,
    girdle_left: Option<[f64; 2]>,
    arms: Option<LimbFile>,
    arm_right: Option<LimbFile>,
    arm_left: Option<LimbFile>,
    legs: Option<LimbFile>,
    leg_right: Option<LimbFile>,
    leg_left: Option<LimbFile>,
    wishes: Option<Vec<Wish>>,
    free: Option<Vec<Unknown>>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct LimbFile {
    /// Wrist or ankle at a place.
    to: Option<[f64; 3]>,
    /// Elbow or knee at a place; `lower` says where the lower bone goes.
    joint: Option<[f64; 3]>,
    upper: Option<[f64; 3]>,
    lower: Option<[f64; 3]>,
    /// In which frame `to`, `upper` and `lower` are said.
    #[serde(default = "world")]
    within: Within,
    lower_within: Option<Within>,
    bend: Option<[f64; 3]>,
    #[serde(default = "world")]
    bend_within: Within,
    /// Carries weight, this stretched.
    stretch: Option<f64>,
    #[serde(default)]
    soft: f64,
    /// Where the hand or the foot points.
    end: Option<[f64; 3]>,
    end_within: Option<Within>,
    /// Degrees by which the foot is stretched, where `end` does not say where it points.
    #[serde(default)]
    stretched: f64,
    #[serde(default = "open")]
    grip: Grip,
}

fn world() -> Within {
    Within::World
}

fn open() -> Grip {
    Grip::Open
}

impl LimbFile {
    fn limb(&self, usual_bend: [f64; 3]) -> std::result::Result<Limb, &'static str> {
        let way = match (self.to, self.joint, self.upper, self.lower) {
            (Some(to), None, None, None) => Way::Reach {
                to: to.into(),
                within: self.within,
                bend: self.bend.unwrap_or(usual_bend).into(),
                bend_within: self.bend_within,
                stretch: self.stretch.unwrap_or(1.0),
                carries: if self.stretch.is_some() { 1.0 } else { 0.0 },
                soft: self.soft,
            },
            (None, Some(joint), None, Some(lower)) => {
                Way::Plant { joint: joint.into(), lower: V3::from(lower).unit() }
            }
            (None, None, Some(upper), Some(lower)) => Way::Point {
                upper: V3::from(upper).unit(),
                upper_within: self.within,
                lower: V3::from(lower).unit(),
                lower_within: self.lower_within.unwrap_or(self.within),
            },
            _ => return Err("a limb has `to`, or `joint` and `lower`, or `upper` and `lower`"),
        };
        let within = self.end_within.unwrap_or(self.within);
        let end = End { toward: self.end.map(V3::from), within, stretched: self.stretched };
        let palm = if self.grip == Grip::Flat { 1.0 } else { 0.0 };
        Ok(Limb { ways: vec![(1.0, way)], ends: vec![(1.0, end)], grip: self.grip, palm })
    }
}

/// Where elbows and knees go that are not told to go elsewhere.
const ELBOWS: [f64; 3] = [-1.0, 0.0, 0.5];
const KNEES: [f64; 3] = [1.0, 0.0, 0.1];

impl PoseFile {
    /// This pose over another one.
    fn over(&self, base: Option<Pose>) -> std::result::Result<Pose, &'static str> {
        let mut pose = match base {
            Some(base) => base,
            None => self.whole()?,
        };
        if let Some(root) = self.root {
            pose.root = root.into();
        }
        pose.pelvis = v3(
            self.pitch.unwrap_or(pose.pelvis.x),
            self.roll.unwrap_or(pose.pelvis.y),
            self.yaw.unwrap_or(pose.pelvis.z),
        );
        for (said, angles) in [
            (&self.lumbar, &mut pose.lumbar),
            (&self.thoracic, &mut pose.thoracic),
            (&self.neck, &mut pose.neck),
            (&self.head, &mut pose.head),
        ] {
            if let Some(said) = said {
                *angles = said.into();
            }
        }
        for (side, one) in [self.girdle_right, self.girdle_left].into_iter().enumerate() {
            pose.girdles[side] = one.or(self.girdles).unwrap_or(pose.girdles[side]);
        }
        for (side, one) in [&self.arm_right, &self.arm_left].into_iter().enumerate() {
            if let Some(limb) = one.as_ref().or(self.arms.as_ref()) {
                pose.arms[side] = limb.limb(ELBOWS)?;
            }
        }
        for (side, one) in [&self.leg_right, &self.leg_left].into_iter().enumerate() {
            if let Some(limb) = one.as_ref().or(self.legs.as_ref()) {
                pose.legs[side] = limb.limb(KNEES)?;
            }
        }
        if let Some(wishes) = &self.wishes {
            pose.wishes.clone_from(wishes);
        }
        if let Some(free) = &self.free {
            pose.free.clone_from(free);
        }
        Ok(pose)
    }

    /// A pose that is from no other: its limbs must be said.
    fn whole(&self) -> std::result::Result<Pose, &'static str> {
        let limb = |one: &Option<LimbFile>, both: &Option<LimbFile>, bend| {
            one.as_ref().or(both.as_ref()).ok_or("a pose from no other says its limbs")?.limb(bend)
        };
        let zero = V3::default();
        Ok(Pose {
            root: zero,
            pelvis: zero,
            lumbar: zero,
            thoracic: zero,
            neck: zero,
            head: zero,
            girdles: [[0.0; 2]; 2],
            arms: [limb(&self.arm_right, &self.arms, ELBOWS)?, limb(&self.arm_left, &self.arms, ELBOWS)?],
            legs: [limb(&self.leg_right, &self.legs, KNEES)?, limb(&self.leg_left, &self.legs, KNEES)?],
            wishes: Vec::new(),
            free: Vec::new(),
        })
    }
}

/// All poses that a file can name.
struct Poses<'a> {
    shared: &'a BTreeMap<String, PoseFile>,
    own: &'a BTreeMap<String, PoseFile>,
}

impl Poses<'_> {
    fn named(&self, name: &str, depth: usize) -> std::result::Result<Pose, String> {
        let file = self.own.get(name).or_else(|| self.shared.get(name));
        let file = file.ok_or_else(|| format!("there is no pose {name}"))?;
        if depth > 12 {
            return Err(format!("the pose {name} comes from itself"));
        }
        let base = file.from.as_ref().map(|base| self.named(base, depth + 1)).transpose()?;
        file.over(base).map_err(|what| format!("pose {name}: {what}"))
    }
}

impl Moves {
    /// Reads the file of the exercise `name`.
    pub(super) fn read(name: &str, text: &str, shared: &str) -> Result<Self> {
        let wrong = |what: &str| Error::unexpected(&format!("figures: {name}: {what}"));
        let shared: SharedFile = toml::from_str(shared)
            .map_err(|error| Error::unexpected(&format!("figures.toml: {}", error.message())))?;
        let file: MovesFile = toml::from_str(text).map_err(|error| wrong(&error.to_string()))?;
        let poses = Poses { shared: &shared.poses, own: &file.poses };
        let mut levels: Vec<Level> = Vec::with_capacity(file.levels.len());
        for said in &file.levels {
            let level = said.level(&levels, &poses);
            levels.push(level.map_err(|what| wrong(&format!("level {}: {what}", said.id)))?);
        }
        Ok(Self { levels })
    }
}

#[derive(Deserialize)]
struct StepsFile {
    levels: Vec<LevelSteps>,
}

#[derive(Deserialize)]
struct LevelSteps {
    id: LevelId,
    like: Option<LevelId>,
    keys: Option<Vec<Step>>,
    flows: Option<u8>,
}

impl Steps {
    /// Every level of a file; poses are not looked at, and so not found wrong here.
    pub(super) fn read(name: &str, text: &str) -> Result<Vec<Self>> {
        let wrong = |what: &str| Error::unexpected(&format!("figures: {name}: {what}"));
        let file: StepsFile = toml::from_str(text).map_err(|error| wrong(&error.to_string()))?;
        let mut levels: Vec<Self> = Vec::with_capacity(file.levels.len());
        for said in file.levels {
            let like = said.like.and_then(|id| levels.iter().find(|level| level.id == id));
            let keys = said.keys.or_else(|| like.map(|like| like.keys.clone()));
            let keys = keys.ok_or_else(|| wrong("a level has no keys"))?;
            let flows = said.flows.or_else(|| like.and_then(|like| like.flows));
            levels.push(Self { id: said.id, keys, flows });
        }
        Ok(levels)
    }
}

impl LevelFile {
    fn level(&self, before: &[Level], poses: &Poses<'_>) -> std::result::Result<Level, String> {
        let like = match self.like {
            Some(id) => {
                let found = before.iter().find(|level| level.id == id);
                Some(found.ok_or("it is like a level that is not before it")?)
            }
            None => None,
        };
        let keys = match (&self.keys, like) {
            (Some(keys), _) => {
                keys.iter().map(|key| key.key(poses)).collect::<std::result::Result<_, _>>()?
            }
            (None, Some(like)) => like.keys.clone(),
            (None, None) => return Err("it has no keys".into()),
        };
        let camera = self.camera.map(|[yaw, elevation]| (Camera::new(yaw, elevation), elevation.abs() < 2.0));
        let (camera, along_floor) =
            camera.or_else(|| like.map(|like| (like.camera, like.along_floor))).ok_or("it has no camera")?;
        let props = self.props.clone().or_else(|| like.map(|like| like.props.clone()));
        let tones = self.tones.map(|said| [said.arm_right, said.arm_left, said.leg_right, said.leg_left]);
        let on_top = self.on_top.clone().or_else(|| like.map(|like| like.on_top.clone()));
        let beyond = self.beyond.clone().or_else(|| like.map(|like| like.beyond.clone()));
        let blades = self.blades.or_else(|| like.map(|like| like.blades));
        if keys.is_empty() {
            return Err("it has no keys".into());
        }
        let flows = self.flows.or_else(|| like.and_then(|like| like.flows));
        if keys.iter().any(|key: &Key| (key.step.by == By::Step) != flows.is_some()) {
            return Err("`flows` says how long steps take, and nothing else".into());
        }
        Ok(Level {
            id: self.id,
            camera,
            along_floor,
            props: props.unwrap_or_default(),
            band: self.band.clone(),
            flows,
            keys,
            tones: tones.or_else(|| like.map(|like| like.tones)).unwrap_or_default(),
            on_top: on_top.unwrap_or_default(),
            beyond: beyond.unwrap_or_default(),
            blades: blades.unwrap_or_default(),
        })
    }
}

impl KeyFile {
    fn key(&self, poses: &Poses<'_>) -> std::result::Result<Key, String> {
        if matches!(self.by, By::In | By::Out) && self.breath != Breath::Free {
            return Err(format!("{}: the breath is said twice", self.pose));
        }
        Ok(Key {
            pose: poses.named(&self.pose, 0)?,
            via: self.via.as_ref().map(|via| poses.named(via, 0)).transpose()?,
            step: Step { by: self.by, hold: self.hold, breath: self.breath },
            names: (self.pose.clone(), self.via.clone()),
        })
    }
}
