//! Where does an arrow lie that says which way a body moves, and what does it look like?

use super::outline::Ring;
use super::vector::{V2, v2};

/// How long an arrow is at least: a shorter one is not seen as one.
const SHORTEST: f64 = 0.13;
/// How many corners its middle line has, and at each how many of them what it covers is looked up.
const CORNERS: usize = 60;
const LOOKED_AT: usize = 5;
/// Half the width of the shaft at its tail and at its head.
const SHAFT: (f64, f64) = (0.0035, 0.0075);
/// How long the head is, and half of how wide.
const HEAD: (f64, f64) = (0.044, 0.026);
/// How far aside an arrow may be drawn of the way that it shows.
const ASIDE: [f64; 6] = [0.0, 0.03, 0.05, 0.07, 0.09, 0.11];
/// In how many directions room is looked for.
const DIRECTIONS: u32 = 16;

/// A line through places as one of evenly spaced corners.
fn even(line: &[V2]) -> Vec<V2> {
    let mut lengths = vec![0.0];
    for pair in line.windows(2) {
        lengths.push(lengths[lengths.len() - 1] + (pair[1] - pair[0]).length());
    }
    let whole = lengths[lengths.len() - 1];
    let mut at = 0;
    let mut corners = Vec::with_capacity(CORNERS + 1);
    let mut wanted = 0.0;
    let step = whole / count(CORNERS);
    while corners.len() <= CORNERS {
        while at + 2 < line.len() && lengths[at + 1] < wanted {
            at += 1;
        }
        let part = (lengths[at + 1] - lengths[at]).max(1e-9);
        corners.push(line[at] + (line[at + 1] - line[at]) * ((wanted - lengths[at]) / part).clamp(0.0, 1.0));
        wanted += step;
    }
    corners
}

#[allow(clippy::cast_precision_loss, reason = "some dozens of corners")]
fn count(corners: usize) -> f64 {
    corners as f64
}

/// The middle line of an arrow along a way: long enough to be seen, and short of the places where it begins and ends.
pub(super) fn along(way: &[V2]) -> Vec<V2> {
    let line = even(way);
    let (from, to) = (line[0], line[line.len() - 1]);
    let chord = (to - from).length();
    if chord < SHORTEST {
        let middle = (from + to) * 0.5;
        let larger = SHORTEST / chord.max(0.01);
        return line.iter().map(|place| middle + (*place - middle) * larger).collect();
    }
    if chord > SHORTEST * 2.0 { even(&line[2..line.len() - 5]) } else { line }
}

/// The line moved to where it covers least, and not far from where it was. `cost` says how much is lost at a place.
pub(super) fn placed(line: &[V2], cost: impl Fn(V2) -> f64) -> Vec<V2> {
    let sides = outline(line, 0.008);
    let tip = &sides[sides.len() / 2 - 2..sides.len() / 2 + 2];
    let looked_at: Vec<V2> = line.iter().chain(&sides).step_by(LOOKED_AT).chain(tip).copied().collect();
    let mut best = (f64::INFINITY, v2(0.0, 0.0));
    for by in ASIDE {
        for direction in 0..if by > 0.0 { DIRECTIONS } else { 1 } {
            let (sin, cos) = (f64::from(direction) / f64::from(DIRECTIONS) * std::f64::consts::TAU).sin_cos();
            let aside = v2(cos, sin) * by;
            let covered: f64 = looked_at.iter().map(|place| cost(*place + aside)).sum();
            let price = covered / count(looked_at.len()) + by * 2.0;
            if price < best.0 - 1e-9 {
                best = (price, aside);
            }
        }
    }
    line.iter().map(|place| *place + best.1).collect()
}

/// The outline of an arrow along its middle line, and `wider` all around.
pub(super) fn outline(line: &[V2], wider: f64) -> Ring {
    let tip = line[line.len() - 1];
    let mut left_over = vec![0.0; line.len()];
    for at in (1..line.len()).rev() {
        left_over[at - 1] = left_over[at] + (line[at] - line[at - 1]).length();
    }
    let neck = left_over.iter().rposition(|left| *left >= HEAD.0).unwrap_or(0);
    let toward = unit(tip - line[neck]);
    let across = v2(-toward.y, toward.x);
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (at, place) in line.iter().enumerate() {
        // The shaft ends where the head begins.
        if at > 0 && left_over[at] < HEAD.0 + wider {
            break;
        }
        let next = line[(at + 1).min(line.len() - 1)];
        let along = unit(next - line[at.saturating_sub(1)]);
        let aside = v2(-along.y, along.x);
        let half = SHAFT.1 + (SHAFT.0 - SHAFT.1) * left_over[at] / left_over[0].max(1e-9) + wider;
        let back = if at == 0 { along * -wider } else { v2(0.0, 0.0) };
        left.push(*place + aside * half + back);
        right.push(*place - aside * half + back);
    }
    let base = tip - toward * (HEAD.0 + wider);
    let mut ring = left;
    ring.push(base + across * (HEAD.1 + wider * 1.6));
    ring.push(tip + toward * (wider * 2.0));
    ring.push(base - across * (HEAD.1 + wider * 1.6));
    ring.extend(right.into_iter().rev());
    ring
}

fn unit(direction: V2) -> V2 {
    let length = direction.length();
    if length > 1e-9 { direction * (1.0 / length) } else { v2(1.0, 0.0) }
}
