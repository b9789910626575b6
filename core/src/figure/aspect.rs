//! How wide is a figure for its height, before anything of it is drawn?
//!
//! What is around a picture must not move when it comes, and its view is known only once every pose of its loop is. So the
//! ratios lie in a file, which a test holds to the figures.

use super::Figure;
use crate::error::{Error, Result};
use crate::ids::{ExerciseId, LevelId};

/// A line each: exercise, level, ratio, and the ratio with a band where that is another picture.
const ASPECTS: &str = include_str!("../../catalog/aspects.txt");

impl Figure {
    /// The ratio of width to height of everything that is drawn of a level.
    pub fn aspect(exercise: &ExerciseId, level: LevelId, banded: bool) -> Result<f32> {
        let unknown = || Error::unknown("figure", exercise.as_str());
        let level = level.as_number().to_string();
        let ratios = ASPECTS.lines().find_map(|line| {
            let mut words = line.split(' ');
            (words.next() == Some(exercise.as_str()) && words.next() == Some(&level)).then_some(words)
        });
        let mut ratios = ratios.ok_or_else(unknown)?;
        let own = ratios.next();
        let ratio = if banded { ratios.next().or(own) } else { own };
        ratio.and_then(|ratio| ratio.parse().ok()).ok_or_else(unknown)
    }
}
