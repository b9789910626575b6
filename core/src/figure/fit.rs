//! Where must the root be, so that hands, knees and feet lie where the pose says?
//!
//! The shape of the spine is the author's; the place and the lean of the pelvis follow from the contacts, by a small
//! least-squares fit (Levenberg and Marquardt) of at most four unknowns.

use super::pose::{Axis, Pose, Spot, Unknown, Way, Wish};
use super::skeleton::{FOREARM, Joints, SHANK, THIGH, UPPER_ARM};
use super::vector::{V3, v3};

/// How much a planted limb counts; wishes count from 0 to 3.
const CONTACT: f64 = 10.0;
/// Steps after which the fit is good, wherever it began.
const STEPS: usize = 24;
/// The step by which slopes are taken.
const NUDGE: f64 = 1e-5;
const MOST: usize = 4;

/// The pose with its root where its contacts ask for it.
pub(super) fn fitted(pose: &Pose) -> Pose {
    let free: Vec<Unknown> = pose.free.iter().copied().take(MOST).collect();
    let mut pose = pose.clone();
    if free.is_empty() {
        return pose;
    }
    let mut damping = 1e-4;
    let mut errors = residuals(&pose);
    let mut cost = sum_of_squares(&errors);
    for _ in 0..STEPS {
        let slopes: Vec<Vec<f64>> = free
            .iter()
            .map(|unknown| {
                let mut nudged = pose.clone();
                change(&mut nudged, *unknown, NUDGE);
                let nudged = residuals(&nudged);
                nudged.iter().zip(&errors).map(|(there, here)| (there - here) / NUDGE).collect()
            })
            .collect();
        let step = step(&slopes, &errors, damping);
        let mut tried = pose.clone();
        for (unknown, amount) in free.iter().zip(step) {
            change(&mut tried, *unknown, amount);
        }
        let there = residuals(&tried);
        let new_cost = sum_of_squares(&there);
        if new_cost < cost {
            let gained = cost - new_cost;
            (pose, errors, cost) = (tried, there, new_cost);
            damping *= 0.4;
            if gained < 1e-12 {
                break;
            }
        } else {
            damping *= 8.0;
            if damping > 1e6 {
                break;
            }
        }
    }
    pose
}

/// Changes an unknown, lengths in heights, angles in radians.
fn change(pose: &mut Pose, unknown: Unknown, amount: f64) {
    match unknown {
        Unknown::X => pose.root.x += amount,
        Unknown::Y => pose.root.y += amount,
        Unknown::Pitch => pose.pelvis.x += amount.to_degrees(),
        Unknown::Neck => pose.neck.x += amount.to_degrees(),
    }
}

fn sum_of_squares(errors: &[f64]) -> f64 {
    errors.iter().map(|error| error * error).sum()
}

/// By how much each contact and each wish is missed, weighted.
fn residuals(pose: &Pose) -> Vec<f64> {
    let joints = Joints::of(pose);
    let mut errors = Vec::with_capacity(10);
    for side in [0, 1] {
        let outside = super::skeleton::OUTSIDE[side];
        let limbs = [
            (&pose.arms[side], joints.arms[side].shoulder, UPPER_ARM, FOREARM),
            (&pose.legs[side], joints.legs[side].hip, THIGH, SHANK),
        ];
        for (limb, from, upper, lower) in limbs {
            for &(share, way) in &limb.ways {
                let at = |said: V3| (v3(said.x, said.y, said.z * outside) - from).length();
                match way {
                    Way::Plant { joint, .. } => errors.push(CONTACT * share * (at(joint) - upper)),
                    Way::Reach { to, stretch, carries, .. } if carries > 0.0 => {
                        errors.push(CONTACT * share * carries.powi(6) * (at(to) - stretch * (upper + lower)));
                    }
                    Way::Reach { .. } | Way::Point { .. } => {}
                }
            }
        }
    }
    errors.extend(pose.wishes.iter().map(|wish| wish.weight * (measured(wish, pose, &joints) - wish.at)));
    errors
}

fn measured(wish: &Wish, pose: &Pose, joints: &Joints) -> f64 {
    let place = match wish.of {
        Spot::Hip => joints.root,
        Spot::Shoulders => joints.arms[0].shoulder.toward(joints.arms[1].shoulder, 0.5),
        Spot::Head => joints.skull(),
        // Degrees, on a scale on which a radian is as far as a body height.
        Spot::Pitch => return pose.pelvis.x.to_radians() - wish.at.to_radians() + wish.at,
    };
    match wish.axis {
        Axis::X => place.x,
        Axis::Y => place.y,
    }
}

/// The step that makes the errors smallest, as far as the slopes tell: damped normal equations.
fn step(slopes: &[Vec<f64>], errors: &[f64], damping: f64) -> Vec<f64> {
    let n = slopes.len();
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let mut rows: Vec<Vec<f64>> = (0..n)
        .map(|at| {
            let mut row: Vec<f64> = slopes.iter().map(|other| product(&slopes[at], other)).collect();
            row[at] += damping;
            row.push(-product(&slopes[at], errors));
            row
        })
        .collect();
    // Elimination without exchange: the matrix is symmetric and, by its damping, positive definite.
    for at in 0..n {
        let pivot = rows[at].clone();
        for (other, row) in rows.iter_mut().enumerate() {
            if other != at {
                let factor = row[at] / pivot[at];
                row.iter_mut().zip(&pivot).for_each(|(value, above)| *value -= factor * above);
            }
        }
    }
    rows.iter().enumerate().map(|(at, row)| row[n] / row[at]).collect()
}
