//! How much room does a figure need, before anything of it is drawn?
//!
//! What is around a picture must not move when it comes, and its view is known only once every pose of its loop is. So the
//! views lie in a file, which a test holds to the figures; and the first picture is there without looking at the others.

use super::Figure;
use super::bytes::single;
use super::reel::Loop;
use crate::error::{Error, Result};
use crate::ids::{ExerciseId, LevelId};

/// A line each: exercise, level, left, bottom, right and top of the view, and the same with a band where that is another picture.
const VIEWS: &str = include_str!("../../catalog/views.txt");
/// How many numbers a view is.
const SIDES: usize = 4;

impl Figure {
    /// The ratio of width to height of everything that is drawn of a level.
    pub fn aspect(exercise: &ExerciseId, level: LevelId, banded: bool) -> Result<f32> {
        let [left, bottom, right, top] = known(exercise, level, banded)?;
        Ok(single(right - left) / single(top - bottom))
    }

    /// The first picture of a level's loop, at once: its view is known, and nothing else is drawn.
    pub fn beginning(exercise: &ExerciseId, level: LevelId, banded: bool) -> Result<Loop> {
        Ok(Self::loaded(exercise, level, banded)?.first(known(exercise, level, banded)?))
    }
}

/// The view of a level.
fn known(exercise: &ExerciseId, level: LevelId, banded: bool) -> Result<[f64; SIDES]> {
    let unknown = || Error::unknown("figure", exercise.as_str());
    let level = level.as_number().to_string();
    let line = VIEWS.lines().find_map(|line| {
        let mut words = line.split(' ');
        (words.next() == Some(exercise.as_str()) && words.next() == Some(&level)).then_some(words)
    });
    let sides: Vec<f64> = line.ok_or_else(unknown)?.filter_map(|word| word.parse().ok()).collect();
    let (own, of_band) = sides.split_at_checked(SIDES).ok_or_else(unknown)?;
    let view = if banded && !of_band.is_empty() { of_band } else { own };
    view.try_into().map_err(|_| unknown())
}
