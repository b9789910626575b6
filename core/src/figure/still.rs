//! What is shown where nothing may move? The start, pale; over it the end; and an arrow from one to the other.

use super::Tone;
use super::arrow;
use super::bounds::{self, NOWHERE, outside, room};
use super::outline::{self, Ring};
use super::play::{Figure, Frame, Moment, Outline};
use super::reel::{PROBES, Survey, together};
use super::tempo::{Breath, By};
use super::vector::{V2, v2, v3};

/// How wide the gap around the arrow is.
const GAP: f64 = 0.008;
/// How far a second part goes at least, of the way of the first, to have an arrow of its own.
const SECOND: f64 = 0.6;
/// How much less the way back to the beginning counts.
const BACK: f64 = 0.75;
/// How much more a part counts for each body height that it is nearer to the viewer than the hips.
const NEARER: f64 = 3.0;
/// How far the ways of both are from each other at least: two hands that go together need one arrow.
const APART: f64 = 0.3;

/// A movement as one picture; what stands still is not among its outlines.
#[derive(Debug, Clone)]
pub struct Still {
    /// The key at which it begins.
    pub(super) from: usize,
    /// Where the movement begins that goes furthest.
    pub start: Frame,
    /// Where it leads.
    pub end: Frame,
    /// The middle lines of one or two arrows, in the direction of the movement.
    pub ways: Vec<Vec<V2>>,
    /// All of it in one picture: start, end and arrows.
    pub picture: Frame,
}

impl Figure {
    /// Start, end and arrow.
    #[must_use]
    pub fn still(&self) -> Still {
        let surveys = self.surveys();
        let view = self.view(&surveys, &self.ground());
        self.still_in(&surveys, view)
    }

    pub(super) fn still_in(&self, surveys: &[Survey], view: [f64; 4]) -> Still {
        let (from, to, ways) = self.ways(surveys);
        let ground = self.ground();
        let ends = [from, to].map(|to| Moment { to, along: 1.0, breath: Breath::Free });
        let mut drawn = together(&ends, |moment| self.drawn(&self.pose(moment)));
        let end = drawn.pop().unwrap_or_else(|| ground.clone());
        let start = drawn.pop().unwrap_or_else(|| ground.clone());
        let ghost = ghost(&start);
        let [body, pale, things] = [rings(&end.outlines), bounded(ghost.clone()), rings(&ground.outlines)];
        let cost = |place: V2| {
            if outside(view, place) > 0.0 {
                9.0
            } else if holds(&body, place) {
                1.0
            } else if holds(&pale, place) {
                0.4
            } else if holds(&things, place) {
                0.2
            } else {
                0.0
            }
        };
        let mut lines: Vec<Vec<V2>> = Vec::new();
        for way in &ways {
            let line = arrow::along(way);
            let free = |place: V2| {
                // Two arrows are not drawn over each other.
                let near = lines.iter().flatten().any(|other| (*other - place).length() < 0.04);
                if near { 2.0 } else { cost(place) }
            };
            lines.push(arrow::placed(&line, free));
        }
        // In a tight bend an arrow lies over itself: it is one shape all the same.
        let outlines = |wider: f64| lines.iter().map(move |line| arrow::outline(line, wider));
        let room = outline::united(&outlines(GAP).collect::<Vec<Ring>>());
        let arrows = outline::united(&outlines(0.0).collect::<Vec<Ring>>());
        let around = |tone: Tone, rings: &[Ring]| {
            let rings = outline::without(rings, &room);
            rings.into_iter().map(move |points| Outline { tone, points }).collect::<Vec<_>>()
        };
        let mut outlines = around(Tone::Ghost, &ghost);
        for part in end.outlines.chunk_by(|one, other| one.tone == other.tone && one.tone.is_body()) {
            let rings: Vec<Ring> = part.iter().map(|outline| outline.points.clone()).collect();
            outlines.extend(around(part[0].tone, &rings));
        }
        outlines.extend(arrows.into_iter().map(|points| Outline { tone: Tone::Arrow, points }));
        Still { from, start, end, ways: lines, picture: Frame { outlines } }
    }

    /// The keys between which it goes furthest, to one that is held if there is one, and the ways of the part that goes furthest in it and of another one that goes
    /// nearly as far elsewhere.
    fn ways(&self, surveys: &[Survey]) -> (usize, usize, Vec<Vec<V2>>) {
        let mut first = (0.0, 0, 0);
        // A hold at the beginning is a rest.
        let held = |to: usize| to > 0 && self.movements[to].held;
        let any_held = self.order().any(held);
        for to in self.order().filter(|to| held(*to) || !any_held) {
            let back = if to == 0 { BACK } else { 1.0 };
            let hips = surveys[to].at(0.5).last().unwrap_or_default().1;
            for (part, (from, there)) in surveys[to].at(0.0).zip(surveys[to].at(1.0)).enumerate() {
                // Of two parts that go as far the one that is nearer to the viewer tells more: it shows where a
                // twist goes.
                let nearer = 1.0 + NEARER * (from.1 + there.1 - 2.0 * hips);
                let counts = (there.0 - from.0).length() * nearer.clamp(0.3, 2.0) * back;
                if counts > first.0 + 1e-9 {
                    first = (counts, to, part);
                }
            }
        }
        let (_, to, part) = first;
        if self.movements[to].by == By::Step {
            // A walker is drawn on the spot: the feet go back as much as forward, the person forward.
            let from = surveys[0].at(1.0).last().unwrap_or_default().0 + v2(0.0, 0.1);
            let way = vec![from, from + self.level.camera.flat(v3(0.25, 0.0, 0.0))];
            return (0, self.movements.len() / 2, vec![way]);
        }
        let way = |part: usize| -> Vec<V2> {
            let steps = (0..=PROBES).map(|step| f64::from(step) / f64::from(PROBES));
            steps.filter_map(|along| surveys[to].at(along).nth(part)).map(|place| place.0).collect()
        };
        let first = way(part);
        let gone = |way: &[V2]| (way[way.len() - 1] - way[0]).length();
        let apart = |way: &[V2], at: usize| (way[at] - first[at]).length() > APART;
        let second = (0..surveys[to].at(0.0).count())
            .map(way)
            .filter(|way| gone(way) > gone(&first) * SECOND)
            .filter(|way| meets(way, &first) || apart(way, 0) && apart(way, way.len() - 1))
            .max_by(|one, other| {
                let meets = |way: &[V2]| meets(way, &first);
                meets(one).cmp(&meets(other)).then(gone(one).total_cmp(&gone(other)))
            });
        (self.before(to), to, [first].into_iter().chain(second).collect())
    }
}

/// Whether two ways lead toward each other: shoulder blades that come together need both arrows, however near they are.
fn meets(one: &[V2], other: &[V2]) -> bool {
    let way = |way: &[V2]| way[way.len() - 1] - way[0];
    let between = other[0] - one[0];
    let toward = |way: V2, line: V2| way.dot(line) > 0.5 * way.length() * line.length();
    toward(way(one), between) && toward(way(other), between * -1.0)
}

/// Rings with what they lie within: left, bottom, right and top.
type Bounded = Vec<(Ring, [f64; 4])>;

fn rings(outlines: &[Outline]) -> Bounded {
    bounded(outlines.iter().map(|outline| outline.points.clone()).collect())
}

fn bounded(rings: Vec<Ring>) -> Bounded {
    let bounds = |ring: &Ring| ring.iter().fold(NOWHERE, |all, place| bounds::around(all, room(*place, 0.0)));
    rings.into_iter().map(|ring| (bounds(&ring), ring)).map(|(bounds, ring)| (ring, bounds)).collect()
}

/// Whether an outline goes around a place; holes count as filled.
fn holds(rings: &Bounded, place: V2) -> bool {
    rings.iter().any(|(ring, bounds)| {
        let crosses = |a: V2, b: V2| {
            (a.y > place.y) != (b.y > place.y) && place.x < a.x + (b.x - a.x) * (place.y - a.y) / (b.y - a.y)
        };
        let mut inside = false;
        if outside(*bounds, place) < 0.0
            && let Some(mut before) = ring.last()
        {
            for point in ring {
                inside ^= crosses(*before, *point);
                before = point;
            }
        }
        inside
    })
}

/// A pose as one pale shape.
fn ghost(frame: &Frame) -> Vec<Ring> {
    let rings: Vec<Ring> = frame
        .outlines
        .chunk_by(|one, other| one.tone == other.tone && one.tone.is_body())
        .filter(|part| part[0].tone != Tone::Clay)
        .flat_map(|part| {
            let rings: Vec<Ring> = part.iter().map(|outline| outline.points.clone()).collect();
            outline::without(&rings, &Vec::new())
        })
        .collect();
    outline::united(&rings)
}
