//! What is known of one exercise.

use serde::Deserialize;

use crate::dose::{Dose, Hold, Load, Measure, Sides};
use crate::error::{Error, Result};
use crate::ids::ExerciseId;

/// An exercise and its ladder of levels, easiest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// Stable for ever.
    pub id: ExerciseId,
    /// What kind of exercise it is.
    pub category: Category,
    /// The muscles that it uses.
    pub muscles: Vec<Muscle>,
    /// The level, from 1, that the source article describes.
    pub article_level: u8,
    /// The level, from 1, at which a new person begins (rule S1).
    pub starter_level: u8,
    /// Ids of `docs/sources.md`.
    pub sources: Vec<String>,
    /// Easiest first; never empty.
    pub levels: Vec<Level>,
}

/// One rung of an exercise's ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// From 1.
    pub number: u8,
    /// How the body lies, sits or stands.
    pub position: Position,
    /// All of it is needed.
    pub equipment: Vec<Equipment>,
    /// One of these is needed as a load; none means the body alone.
    pub resistance: Vec<Resistance>,
    /// What the dose counts.
    pub measure: Measure,
    /// From the bottom to the top of the dose's range.
    pub dose: Range<u16>,
    /// How long each repetition is held.
    pub hold: Option<Hold>,
    /// From the fewest to the most sets.
    pub sets: Range<u8>,
    /// Whether the dose is for each side.
    pub sides: Sides,
    /// What the level asks of the body; cautions follow from these.
    pub traits: Vec<Trait>,
}

impl Level {
    /// The smallest dose of the level.
    pub(crate) fn smallest_dose(&self, load: Option<Load>) -> Dose {
        Dose {
            sets: self.sets.low,
            amount: self.dose.low,
            measure: self.measure,
            hold: self.hold,
            sides: self.sides,
            load,
        }
    }
}

/// A range with both its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(from = "(T, T)")]
pub struct Range<T> {
    /// The bottom.
    pub low: T,
    /// The top.
    pub high: T,
}

impl<T> From<(T, T)> for Range<T> {
    fn from((low, high): (T, T)) -> Self {
        Self { low, high }
    }
}

/// What kind of exercise it is, in the order of a session (rule D2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Mobility: moves a joint through its range.
    RangeOfMotion,
    /// Makes muscles stronger.
    Strength,
}

/// How the body lies, sits or stands, from upright to lying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// On the feet.
    Standing,
    /// On a chair.
    Seated,
    /// On one or both knees.
    Kneeling,
    /// On hands and knees.
    HandsAndKnees,
    /// Face down.
    Prone,
}

/// What an exercise needs besides a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Equipment {
    /// An exercise mat.
    Mat,
    /// A firm chair without wheels.
    Chair,
    /// A bench or anything firm of that height.
    Bench,
}

/// What can serve as a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Resistance {
    /// A resistance band.
    Band,
    /// A dumbbell.
    Dumbbell,
}

/// A muscle or a group of muscles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the field's own")]
pub enum Muscle {
    Biceps,
    Erectors,
    Glutes,
    Lats,
    LowerTrapezius,
    Obliques,
    Rhomboids,
    SpinalExtensors,
    SpinalFlexors,
    ThoracicRotators,
    Trapezius,
}

/// Something that a level asks of the body, and that a condition can rule out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// Bending forward under a load.
    LoadedBendForward,
    /// Rounding the back as far as it goes.
    EndRangeRounding,
    /// Twisting as far as it goes.
    EndRangeTwist,
    /// Arching as far as it goes.
    EndRangeExtension,
    /// Lying face down.
    Prone,
    /// Lying on the back.
    Supine,
    /// The head below the heart.
    HeadLow,
    /// Arms above the head.
    Overhead,
    /// Weight on the wrists.
    WeightOnWrists,
    /// Weight on the knees.
    Kneeling,
    /// The pressure of a roller.
    RollerPressure,
    /// A hold of more than ten seconds.
    #[serde(rename = "hold-over-10-s")]
    HoldOver10S,
    /// Working against a load.
    Resisted,
    /// Down on the floor.
    Floor,
}

/// An exercise as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExerciseFile {
    id: ExerciseId,
    category: Category,
    muscles: Vec<Muscle>,
    article_level: u8,
    /// Only where it is not the level below the article's.
    starter_level: Option<u8>,
    sources: Vec<String>,
    levels: Vec<LevelFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelFile {
    position: Position,
    equipment: Vec<Equipment>,
    #[serde(default)]
    resistance: Vec<Resistance>,
    measure: Measure,
    dose: Range<u16>,
    hold: Option<Hold>,
    sets: Range<u8>,
    #[serde(default)]
    sides: Sides,
    traits: Vec<Trait>,
}

impl Exercise {
    /// Reads the file of the exercise `name`.
    pub(super) fn read(name: &str, text: &str) -> Result<Self> {
        let wrong = |what: &str| Error::unexpected(&format!("catalog: {name}: {what}"));
        let file: ExerciseFile = toml::from_str(text).map_err(|error| wrong(error.message()))?;
        if file.id.as_str() != name {
            return Err(wrong("its id is not its file's name"));
        }
        let levels: Vec<Level> =
            (1..).zip(file.levels).map(|(number, level)| level.numbered(number)).collect();
        let starter_level = file.starter_level.unwrap_or_else(|| file.article_level.saturating_sub(1).max(1));
        for number in [file.article_level, starter_level] {
            if !levels.iter().any(|level| level.number == number) {
                return Err(wrong("it has no such level"));
            }
        }
        for level in &levels {
            if level.dose.low == 0 || level.dose.low > level.dose.high {
                return Err(wrong("a dose is not a range"));
            }
            if level.sets.low == 0 || level.sets.low > level.sets.high {
                return Err(wrong("its sets are not a range"));
            }
        }
        Ok(Self {
            id: file.id,
            category: file.category,
            muscles: file.muscles,
            article_level: file.article_level,
            starter_level,
            sources: file.sources,
            levels,
        })
    }

    /// The level of that number, from 1.
    pub(crate) fn level(&self, number: u8) -> Option<&Level> {
        self.levels.iter().find(|level| level.number == number)
    }
}

impl LevelFile {
    fn numbered(self, number: u8) -> Level {
        Level {
            number,
            position: self.position,
            equipment: self.equipment,
            resistance: self.resistance,
            measure: self.measure,
            dose: self.dose,
            hold: self.hold,
            sets: self.sets,
            sides: self.sides,
            traits: self.traits,
        }
    }
}
