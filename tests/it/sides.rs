//! Is the side that is said the side that is shown? The figure is asked which limb moves, and the words have to name it.

use midback_core::figure::{Figure, Joints, Motion, V3};
use midback_core::{LevelId, Sides};

use crate::catalog::{CATALOG, DATA};

/// Pictures a second.
const RATE: f64 = 10.0;
/// From here on a limb moves, in body heights; a limb that moves with the trunk stays below it.
const MOVES: f64 = 0.11;
/// And so many times as far as the other one of its kind.
const MORE: f64 = 1.6;
/// From here on a trunk turns or bends to a side, in degrees.
const TURNS: f64 = 10.0;

/// What the figure shows of the side that is not mirrored: the right one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shown {
    RightArm,
    LeftArm,
    RightLeg,
    LeftLeg,
    /// The trunk turns to the right.
    TurnsRight,
    TurnsLeft,
    /// The right side of the trunk gets long.
    RightSide,
    LeftSide,
}

impl Shown {
    fn mirrored(self) -> Self {
        match self {
            Self::RightArm => Self::LeftArm,
            Self::LeftArm => Self::RightArm,
            Self::RightLeg => Self::LeftLeg,
            Self::LeftLeg => Self::RightLeg,
            Self::TurnsRight => Self::TurnsLeft,
            Self::TurnsLeft => Self::TurnsRight,
            Self::RightSide => Self::LeftSide,
            Self::LeftSide => Self::RightSide,
        }
    }

    /// What a language calls it, any of these.
    fn names(self, language: &str) -> &'static [&'static str] {
        match (self, language) {
            (Self::RightArm, "en") => &["right arm", "right hand", "right elbow"],
            (Self::LeftArm, "en") => &["left arm", "left hand", "left elbow"],
            (Self::RightLeg, "en") => &["right leg", "right foot"],
            (Self::LeftLeg, "en") => &["left leg", "left foot"],
            (Self::TurnsRight, "en") => &["to the right", "to your right"],
            (Self::TurnsLeft, "en") => &["to the left", "to your left"],
            (Self::RightSide, "en") => &["right side"],
            (Self::LeftSide, "en") => &["left side"],
            (Self::RightArm, "es") => &["brazo derecho", "mano derecha", "codo derecho"],
            (Self::LeftArm, "es") => &["brazo izquierdo", "mano izquierda", "codo izquierdo"],
            (Self::RightLeg, "es") => &["pierna derecha", "pie derecho"],
            (Self::LeftLeg, "es") => &["pierna izquierda", "pie izquierdo"],
            (Self::TurnsRight, "es") => &["a la derecha", "hacia la derecha"],
            (Self::TurnsLeft, "es") => &["a la izquierda", "hacia la izquierda"],
            (Self::RightSide, "es") => &["lado derecho", "costado derecho"],
            (Self::LeftSide, "es") => &["lado izquierdo", "costado izquierdo"],
            (_, other) => panic!("say here what {other} calls a limb"),
        }
    }
}

fn far(one: V3, other: V3) -> f64 {
    (one.x - other.x).hypot(one.y - other.y).hypot(one.z - other.z)
}

fn spine(joints: &Joints, motion: Motion) -> f64 {
    joints.angles().iter().filter(|angle| angle.motion == motion).map(|angle| angle.value).sum()
}

/// What moves in a figure: limbs that go far and farther than those of the other side, else the trunk.
fn shown(figure: &Figure) -> Vec<Shown> {
    let ticks = (0..).map(f64::from).take_while(|tick| *tick < figure.seconds() * RATE);
    let all: Vec<Joints> = ticks.map(|tick| figure.joints(tick / RATE)).collect();
    let reach = |of: &dyn Fn(&Joints) -> V3| {
        let first = of(&all[0]);
        all.iter().map(|joints| far(of(joints), first)).fold(0.0, f64::max)
    };
    let arms = [reach(&|joints| joints.arms[0].wrist), reach(&|joints| joints.arms[1].wrist)];
    let legs = [reach(&|joints| joints.legs[0].ankle), reach(&|joints| joints.legs[1].ankle)];
    let one = |far: [f64; 2], names: [Shown; 2]| match far {
        [right, left] if right > MOVES && right > MORE * left => Some(names[0]),
        [right, left] if left > MOVES && left > MORE * right => Some(names[1]),
        _ => None,
    };
    let limbs = [one(arms, [Shown::RightArm, Shown::LeftArm]), one(legs, [Shown::RightLeg, Shown::LeftLeg])];
    let limbs: Vec<Shown> = limbs.into_iter().flatten().collect();
    if !limbs.is_empty() {
        return limbs;
    }
    let most = |motion: Motion| {
        let first = spine(&all[0], motion);
        let angles = all.iter().map(|joints| spine(joints, motion) - first);
        angles.max_by(|one, other| one.abs().total_cmp(&other.abs())).unwrap_or_default()
    };
    let turn = most(Motion::ThoracicRotation) + most(Motion::LumbarRotation);
    let bend = most(Motion::ThoracicSideBend) + most(Motion::LumbarSideBend);
    match (turn, bend) {
        (turn, bend) if turn.abs() >= TURNS && turn.abs() > bend.abs() => {
            vec![if turn < 0.0 { Shown::TurnsRight } else { Shown::TurnsLeft }]
        }
        // Who bends to the left gets long on the right.
        (_, bend) if bend.abs() >= TURNS => {
            vec![if bend < 0.0 { Shown::RightSide } else { Shown::LeftSide }]
        }
        _ => Vec::new(),
    }
}

#[test]
fn what_is_said_of_a_side_is_what_the_figure_shows() {
    let mut wrong = Vec::new();
    for exercise in CATALOG.exercises() {
        for level in exercise.levels.iter().filter(|level| level.sides == Sides::Each) {
            let figure = Figure::of(&exercise.id, level.id).unwrap();
            let right = shown(&figure);
            let id: LevelId = level.id;
            if right.is_empty() {
                wrong.push(format!("{} {id}: the figure shows no side", exercise.id));
            }
            for (language, words) in &DATA.languages {
                for (side, limbs) in
                    [("right", right.clone()), ("left", right.iter().map(|limb| limb.mirrored()).collect())]
                {
                    let text = &words.of_data[&format!("{}-{id}.{side}", exercise.id)].text.to_lowercase();
                    for limb in limbs.iter().filter(|limb| {
                        let names = limb.names(language);
                        !text
                            .lines()
                            .filter(|line| !line.trim().is_empty())
                            .all(|line| names.iter().any(|name| line.contains(name)))
                    }) {
                        wrong.push(format!(
                            "{language} {} {id} {side}: {limb:?} is not in {text:?}",
                            exercise.id
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
