//! How long does each movement of a loop take?
//!
//! A file of keyframes says what happens on the way to a key, and how long that takes is the pace of rule G: the same
//! seconds the player counts. Only what the rule knows nothing of, because no dose counts it, has a number here.

use serde::Deserialize;

use super::keys::Step;
use super::reel::RATE;
use crate::rules::Pace;

/// How long the picture waits where a pose is held. A hold lasts as long as its dose says and the player counts it;
/// a loop only has to show that there is one.
const HOLD: f64 = 3.0;
/// Seconds of a movement into a position, out of it, or from one part of a hold to the next.
const SETTLE: f64 = 2.5;

/// What happens on the way to a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// A breath in; movements that follow one another share one breath.
    In,
    /// A breath out, likewise.
    Out,
    /// The way up of a repetition, and its pause.
    Lift,
    /// The way back of a repetition.
    Lower,
    /// A part of a round, which its parts share evenly.
    Part,
    /// Going into a position or out of it, in no counted time.
    Settle,
    /// A part of a double step; the level says how long it takes.
    Step,
}

/// What the breath does while a figure moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breath {
    /// Flows as it likes.
    #[default]
    Free,
    /// In.
    In,
    /// Out.
    Out,
}

/// A movement of a loop, and how long the figure stays where it leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Movement {
    /// What happens.
    pub by: By,
    /// Seconds of moving.
    pub moves: f64,
    /// Seconds of staying after it.
    pub stays: f64,
    /// Whether the stay is a hold, not only a repetition's pause.
    pub held: bool,
    /// What the breath does while it moves.
    pub breath: Breath,
}

/// The movement to each key, at a pace. `flows`: thirtieths of a second of a step.
pub(super) fn movements(keys: &[Step], flows: Option<u8>, pace: &Pace) -> Vec<Movement> {
    let parts = keys.iter().filter(|key| key.by == By::Part).map(|_| 1.0).sum::<f64>();
    let step = flows.map_or(1.0, |ticks| f64::from(ticks) / RATE);
    let movement = |(at, key): (usize, &Step)| {
        let (moves, pause, breath) = match key.by {
            By::In => (f64::from(pace.breath_in) / sharing(keys, at), 0.0, Breath::In),
            By::Out => (f64::from(pace.breath_out) / sharing(keys, at), 0.0, Breath::Out),
            By::Lift => (f64::from(pace.up), f64::from(pace.pause), key.breath),
            By::Lower => (f64::from(pace.down), 0.0, key.breath),
            By::Part => (f64::from(pace.round) / parts, 0.0, key.breath),
            By::Settle => (SETTLE, 0.0, key.breath),
            By::Step => (step, 0.0, key.breath),
        };
        let hold = if key.hold { HOLD } else { 0.0 };
        Movement { by: key.by, moves, stays: pause + hold, held: key.hold, breath }
    };
    keys.iter().enumerate().map(movement).collect()
}

/// How many movements share a breath: those before and after that are of the same kind, with no hold between.
fn sharing(keys: &[Step], at: usize) -> f64 {
    let key = |at: usize| &keys[at % keys.len()];
    let before = (1..keys.len()).map(|back| key(at + keys.len() - back));
    let before = before.take_while(|other| other.by == keys[at].by && !other.hold).count();
    let held = |after: usize| key(at + after - 1).hold;
    let after =
        (1..keys.len()).take_while(|after| key(at + after).by == keys[at].by && !held(*after)).count();
    (0..=before + after).map(|_| 1.0).sum::<f64>()
}
