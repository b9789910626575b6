//! What is known of one exercise.

use serde::{Deserialize, Serialize};

use super::{
    Category, Caution, Condition, Equipment, HarderBy, LoadStep, Muscle, Position, Resistance, Role, Trait,
};
use crate::dose::{Dose, Hold, Load, Measure, Sides};
use crate::error::{Error, Result};
use crate::ids::{ExerciseId, LevelId};

/// An exercise and its ladder of levels, easiest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// Stable for ever.
    pub id: ExerciseId,
    /// What kind of exercise it is.
    pub category: Category,
    /// The muscles that it uses.
    pub muscles: Vec<Muscle>,
    /// The level that the source article describes; none where it describes none.
    pub article_level: Option<LevelId>,
    /// The level at which a new person begins (rule S1).
    pub starter_level: LevelId,
    /// On how many days a week, where the exercise itself says so.
    pub days_a_week: Option<Range<u8>>,
    /// What can be done instead, best first.
    pub substitutes: Vec<ExerciseId>,
    /// Ids of `docs/sources.md`.
    pub sources: Vec<String>,
    /// Whether its words say what is taught differently from the usual wording.
    pub note: bool,
    /// Easiest first; never empty.
    pub levels: Vec<Level>,
}

/// One rung of an exercise's ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// What history, words and figures know it by.
    pub id: LevelId,
    /// Where it stands on the ladder, from 1: what a person is told. Never stored.
    pub number: u8,
    /// How the body stands, sits or lies.
    pub position: Position,
    /// All of it is needed.
    pub equipment: Vec<Equipment>,
    /// One of these is needed as a load; none means the body alone.
    pub resistance: Vec<Resistance>,
    /// How heavy the load is; none means the body alone.
    pub load: Option<LoadStep>,
    /// What the dose counts.
    pub measure: Measure,
    /// From the bottom to the top of the dose's range.
    pub dose: Range<u16>,
    /// How long each repetition is held.
    pub hold: Option<Hold>,
    /// How many seconds each spot under a roller is held.
    pub spot_seconds: Option<Range<u16>>,
    /// From the fewest to the most sets.
    pub sets: Range<u8>,
    /// Whether the dose is for each side.
    pub sides: Sides,
    /// Seconds of rest after a set, where it is not the category's (rule G).
    pub rest_seconds: Option<u32>,
    /// What each of the level's spoken cues is for, in the order of its words; none for what only a therapist knows.
    pub voice: Vec<Role>,
    /// What the level asks of the body; cautions follow from these.
    pub traits: Vec<Trait>,
    /// Where the level is stricter than its traits.
    pub stricter: Vec<Stricter>,
    /// Why it is harder than the level before, where its dose alone is smaller.
    pub harder_by: Option<HarderBy>,
    /// How many minutes of it are slow, at the beginning and at the end.
    pub slow_minutes: Option<u16>,
    /// Seconds that its position and its side take to say, in the language that takes longest: name, load, place, side,
    /// amount, advice.
    pub into_seconds: u32,
    /// Where a whole breath leads into the position: seconds that it takes to say what is done breathing in, and out.
    pub lead_in_seconds: Option<Range<u32>>,
    /// Seconds that it takes to say what has to be put away before one gets up.
    pub out_seconds: u32,
    /// Seconds that it takes to say how one changes to the other side.
    pub other_side_seconds: u32,
    /// Why one set of it may take longer than others (`docs/catalog.md`).
    pub long_set: Option<String>,
}

/// A caution of a level's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stricter {
    /// For whom.
    pub condition: Condition,
    /// What it means for them.
    pub caution: Caution,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(T, T)", into = "(T, T)", bound(serialize = "T: Clone + Serialize"))]
pub struct Range<T> {
    /// The bottom.
    pub low: T,
    /// The top.
    pub high: T,
}

impl<T> From<Range<T>> for (T, T) {
    fn from(range: Range<T>) -> Self {
        (range.low, range.high)
    }
}

impl<T> From<(T, T)> for Range<T> {
    fn from((low, high): (T, T)) -> Self {
        Self { low, high }
    }
}

/// An exercise as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExerciseFile {
    id: ExerciseId,
    category: Category,
    muscles: Vec<Muscle>,
    article_level: Option<LevelId>,
    /// Only where it is not the level below the article's.
    starter_level: Option<LevelId>,
    days_a_week: Option<Range<u8>>,
    #[serde(default)]
    substitutes: Vec<ExerciseId>,
    sources: Vec<String>,
    #[serde(default)]
    note: bool,
    levels: Vec<LevelFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelFile {
    id: LevelId,
    position: Position,
    equipment: Vec<Equipment>,
    #[serde(default)]
    resistance: Vec<Resistance>,
    load: Option<LoadStep>,
    measure: Measure,
    dose: Range<u16>,
    hold: Option<Hold>,
    spot_seconds: Option<Range<u16>>,
    sets: Range<u8>,
    #[serde(default)]
    sides: Sides,
    rest_seconds: Option<u32>,
    #[serde(default)]
    voice: Vec<Role>,
    traits: Vec<Trait>,
    #[serde(default)]
    stricter: Vec<Stricter>,
    harder_by: Option<HarderBy>,
    slow_minutes: Option<u16>,
    #[serde(default)]
    into_seconds: u32,
    lead_in_seconds: Option<Range<u32>>,
    #[serde(default)]
    out_seconds: u32,
    #[serde(default)]
    other_side_seconds: u32,
    long_set: Option<String>,
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
        let at = |id: LevelId| levels.iter().position(|level| level.id == id);
        if (0..).zip(&levels).any(|(place, level)| at(level.id) != Some(place)) {
            return Err(wrong("two levels have one id"));
        }
        let no_such_level = || wrong("it has no such level");
        let article = file.article_level.map(|id| at(id).ok_or_else(no_such_level)).transpose()?;
        let below_the_article = levels.get(article.unwrap_or_default().saturating_sub(1));
        let starter_level =
            file.starter_level.or(below_the_article.map(|level| level.id)).ok_or_else(no_such_level)?;
        at(starter_level).ok_or_else(no_such_level)?;
        if let Some(mistake) = levels.iter().find_map(Level::mistake) {
            return Err(wrong(mistake));
        }
        Ok(Self {
            id: file.id,
            category: file.category,
            muscles: file.muscles,
            article_level: file.article_level,
            starter_level,
            days_a_week: file.days_a_week,
            substitutes: file.substitutes,
            sources: file.sources,
            note: file.note,
            levels,
        })
    }

    /// The level of that id; none where this catalog does not have it any more.
    #[must_use]
    pub fn level(&self, id: LevelId) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// The level at that place of the ladder, from 1.
    #[must_use]
    pub fn at(&self, number: u8) -> Option<&Level> {
        usize::from(number).checked_sub(1).and_then(|place| self.levels.get(place))
    }

    /// That level and those below it, the hardest first; none where this catalog does not have it any more.
    pub(crate) fn down_from(&self, id: LevelId) -> impl Iterator<Item = &Level> {
        let place = self.level(id).map_or(0, |level| level.number);
        self.levels.iter().take(place.into()).rev()
    }

    /// The level at which a new person begins.
    pub(crate) fn starter(&self) -> &Level {
        // A file without its starter level is not read.
        self.level(self.starter_level).unwrap_or(&self.levels[0])
    }

    /// Whether a level of it is harder than that.
    pub(crate) fn is_above_starter(&self, level: &Level) -> bool {
        level.number > self.starter().number
    }
}

impl Level {
    /// What cannot be so.
    fn mistake(&self) -> Option<&'static str> {
        let checks = [
            (self.dose.low == 0 || self.dose.low > self.dose.high, "a dose is not a range"),
            (self.sets.low == 0 || self.sets.low > self.sets.high, "its sets are not a range"),
            (self.load.is_some() == self.resistance.is_empty(), "a load and a resistance go together"),
            (
                self.spot_seconds.is_some() != (self.measure == Measure::RollerSeconds),
                "spots and a roller go together",
            ),
        ];
        checks.into_iter().find(|(wrong, _)| *wrong).map(|(_, what)| what)
    }
}

impl LevelFile {
    fn numbered(self, number: u8) -> Level {
        Level {
            id: self.id,
            number,
            position: self.position,
            equipment: self.equipment,
            resistance: self.resistance,
            load: self.load,
            measure: self.measure,
            dose: self.dose,
            hold: self.hold,
            spot_seconds: self.spot_seconds,
            sets: self.sets,
            sides: self.sides,
            rest_seconds: self.rest_seconds,
            voice: self.voice,
            traits: self.traits,
            stricter: self.stricter,
            harder_by: self.harder_by,
            slow_minutes: self.slow_minutes,
            into_seconds: self.into_seconds,
            lead_in_seconds: self.lead_in_seconds,
            out_seconds: self.out_seconds,
            other_side_seconds: self.other_side_seconds,
            long_set: self.long_set,
        }
    }
}
