//! When does a loop show what? Its movements by time, without what they look like.

use super::keys::Steps;
use super::reel::RATE;
use super::tempo::{self, By, Movement};
use super::{FIGURES, reel};
use crate::ids::{ExerciseId, LevelId};
use crate::rules::RuleSet;

/// The movements of a level's loop, in the order in which they are seen. The loop begins at rest where the last one leads.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rhythm {
    pub(crate) moves: Vec<Span>,
    /// Where what it begins in is left, in seconds.
    pub(crate) opens: f64,
    /// Seconds until it begins again.
    pub(crate) seconds: f64,
    /// Whether it goes on and on like a walk.
    pub(crate) flows: bool,
}

/// One movement of a loop.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Span {
    pub(crate) by: By,
    /// The loop's second at which it begins.
    pub(crate) start: f64,
    /// Where it has come to its end.
    pub(crate) arrives: f64,
    /// Where what it leads to is left.
    pub(crate) leaves: f64,
    /// Whether that is stayed in.
    pub(crate) held: bool,
}

/// The rhythm of each level of an exercise, at the pace of the rules; none of one that has no figure.
pub(crate) fn rhythms(exercise: &ExerciseId) -> Vec<(LevelId, Rhythm)> {
    let file = FIGURES.iter().find(|(name, _)| *name == exercise.as_str());
    // A test reads every file: one that cannot be read does not ship.
    let levels = file.and_then(|(name, text)| Steps::read(name, text).ok()).unwrap_or_default();
    levels.iter().map(|steps| (steps.id, Rhythm::of(steps))).collect()
}

impl Rhythm {
    fn of(steps: &Steps) -> Self {
        let movements = tempo::movements(&steps.keys, steps.flows, &RuleSet::current().pace.value);
        let opens = movements.first().map_or(0.0, |first| first.stays);
        let mut now = opens;
        let mut moves: Vec<Span> = Vec::with_capacity(movements.len());
        for (at, movement) in movements.iter().enumerate().cycle().skip(1).take(movements.len()) {
            let Movement { by, moves: length, stays, held, .. } = *movement;
            let arrives = now + length;
            // The loop begins with the stay that its last movement leads to.
            let leaves = if at == 0 { arrives } else { arrives + stays };
            moves.push(Span { by, start: now, arrives, leaves, held });
            now = leaves;
        }
        Self { moves, opens, seconds: now, flows: steps.flows.is_some() }
    }

    /// Which thirtieth of a second of the loop's pictures a second is; a loop takes a whole number of them.
    pub(crate) fn tick(&self, second: f64) -> u16 {
        let ticks = reel::ticks(self.seconds);
        // What is computed as an end may lie a hair before it.
        let share = (second + 0.5 / RATE).rem_euclid(self.seconds) / self.seconds;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of a few hundred"
        )]
        let tick = (share * f64::from(ticks)).floor() as u16;
        tick.min(ticks.saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Figure;

    /// What the player goes by and what is drawn are one.
    #[test]
    fn every_level_moves_as_its_figure_does() {
        for (name, levels) in Figure::all().unwrap() {
            let exercise = ExerciseId::new(name);
            let rhythms = rhythms(&exercise);
            assert_eq!(rhythms.iter().map(|(level, _)| *level).collect::<Vec<_>>(), levels);
            for (level, rhythm) in &rhythms {
                let figure = Figure::of(&exercise, *level).unwrap();
                assert!((rhythm.seconds - figure.seconds()).abs() < 1e-9, "{name} {level}");
                let drawn = figure.movements();
                assert_eq!(rhythm.moves.len(), drawn.len());
                for (span, movement) in rhythm.moves.iter().zip(drawn) {
                    assert_eq!((span.by, span.held), (movement.by, movement.held), "{name} {level}");
                    assert!((span.arrives - span.start - movement.moves).abs() < 1e-9, "{name} {level}");
                }
                let last = rhythm.tick(rhythm.seconds - 0.6 / RATE);
                assert_eq!((rhythm.tick(0.0), rhythm.tick(rhythm.seconds)), (0, 0), "{name} {level}");
                assert_eq!(last + 1, reel::ticks(rhythm.seconds), "{name} {level}");
            }
        }
    }
}
