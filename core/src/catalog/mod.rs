//! Which exercises and pages there are: ladders, doses, cautions, articles, and where each fact comes from.
//!
//! All of it is data, one file an exercise or a page, compiled in and read once.

mod cautions;
mod exercise;
mod kinds;
mod learn;
mod named;
mod symptoms;
mod topics;

use std::sync::OnceLock;

pub use cautions::Cautions;
pub use exercise::{Exercise, Level, Range, Stricter};
pub use kinds::{
    Category, Caution, Condition, Equipment, HarderBy, LoadStep, Muscle, Position, Resistance, Role, Trait,
};
pub use learn::{Answer, Form, Page, PageKind, Question, SelfCheck, SourceEntry, Statement};
pub use named::Named;
pub use symptoms::{EmergencyNumber, Flag, Symptoms, Tier};
pub use topics::Topic;

use crate::error::{Error, Result};
use crate::ids::ExerciseId;

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// Everything the app knows about exercises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    exercises: Vec<Exercise>,
    pages: Vec<Page>,
    cautions: Cautions,
    self_check: SelfCheck,
    sources: Vec<SourceEntry>,
    symptoms: Symptoms,
    topics: Vec<Topic>,
}

/// The texts that a catalog is read from. Exercises and pages come with the id that their file's name gives them.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    /// One file an exercise.
    pub exercises: &'a [(&'a str, &'a str)],
    /// One file an article or a question.
    pub pages: &'a [(&'a str, &'a str)],
    /// The table of conditions and traits.
    pub cautions: &'a str,
    /// The self-check.
    pub self_check: &'a str,
    /// Where facts come from.
    pub sources: &'a str,
    /// The symptom check.
    pub symptoms: &'a str,
    /// What people look for.
    pub topics: &'a str,
}

impl Catalog {
    /// The catalog that is compiled in, read at the first call.
    pub(crate) fn shipped() -> Result<&'static Self> {
        static SHIPPED: OnceLock<Result<Catalog>> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::read(&FILES)).as_ref().map_err(Clone::clone)
    }

    /// Reads a catalog; the first mistake is an error that names its file.
    pub fn read(files: &Files<'_>) -> Result<Self> {
        let exercises = files.exercises.iter().map(|(name, text)| Exercise::read(name, text));
        let mut exercises = exercises.collect::<Result<Vec<_>>>()?;
        exercises.sort_by(|one, other| one.id.cmp(&other.id));
        if let Some(twins) = exercises.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err(Error::unexpected(&format!("catalog: {} twice", twins[0].id)));
        }
        let pages = files.pages.iter().map(|(name, text)| learn::page(name, text));
        let mut pages = pages.collect::<Result<Vec<_>>>()?;
        pages.sort_by_key(|page| page.order);
        Ok(Self {
            exercises,
            pages,
            cautions: Cautions::read(files.cautions)?,
            self_check: learn::self_check(files.self_check)?,
            sources: learn::sources(files.sources)?,
            symptoms: Symptoms::read(files.symptoms)?,
            topics: topics::read(files.topics)?,
        })
    }

    /// All exercises, by id.
    #[must_use]
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    /// The exercise of that id.
    pub fn exercise(&self, id: &ExerciseId) -> Result<&Exercise> {
        self.exercises
            .binary_search_by(|exercise| exercise.id.cmp(id))
            .map(|at| &self.exercises[at])
            .map_err(|_| Error::unknown("exercise", id.as_str()))
    }

    /// All pages, articles first.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The page of that id.
    pub fn page(&self, id: &str) -> Result<&Page> {
        self.pages.iter().find(|page| page.id == id).ok_or_else(|| Error::unknown("page", id))
    }

    /// For whom a level is out or needs a note.
    #[must_use]
    pub fn cautions(&self) -> &Cautions {
        &self.cautions
    }

    /// The self-check.
    #[must_use]
    pub fn self_check(&self) -> &SelfCheck {
        &self.self_check
    }

    /// The symptom check.
    #[must_use]
    pub fn symptoms(&self) -> &Symptoms {
        &self.symptoms
    }

    /// What people look for.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// Where facts come from.
    #[must_use]
    pub fn sources(&self) -> &[SourceEntry] {
        &self.sources
    }

    /// The source of that id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&SourceEntry> {
        self.sources.iter().find(|source| source.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::LevelId;

    #[test]
    fn a_mistake_in_a_file_names_the_file() {
        let text = include_str!("../../catalog/exercises/cat-cow.toml");
        let mistakes = [
            ("measure = \"breaths\"", "measure = \"laps\""),
            ("dose = [8, 12]", "dose = [12, 8]"),
            ("sets = [1, 2]", "sets = [0, 2]"),
            ("article_level = 2", "article_level = 9"),
            ("id = 2", "id = 1"),
            ("id = \"cat-cow\"", "id = \"cow-cat\""),
            ("traits = []", "trait = []"),
            ("traits = []", "traits = [\"flying\"]"),
        ];
        for (right, wrong) in mistakes {
            assert!(text.contains(right), "{right}");
            let text = text.replacen(right, wrong, 1);
            let error = Catalog::read(&Files { exercises: &[("cat-cow", &text)], ..FILES }).unwrap_err();
            assert!(error.to_string().contains("cat-cow"), "{wrong}: {error}");
        }
    }

    /// A level may be put in between, and another taken out: what history calls a level by stays its name.
    #[test]
    fn a_level_keeps_its_id_wherever_it_stands() {
        let text = include_str!("../../catalog/exercises/cat-cow.toml");
        let mut levels: Vec<&str> = text.split("[[levels]]").collect();
        let between = levels[1].replace("id = 1", "id = 5");
        levels.insert(2, &between);
        let third = levels.iter().position(|level| level.contains("id = 3")).unwrap();
        levels.remove(third);
        let text = levels.join("[[levels]]");
        let exercise = Exercise::read("cat-cow", &text).unwrap();
        let places: Vec<_> =
            exercise.levels.iter().map(|level| (level.number, level.id.as_number())).collect();
        assert_eq!(places, [(1, 1), (2, 5), (3, 2), (4, 4)]);
        let article = exercise.article_level.unwrap();
        assert_eq!((article, exercise.level(article).unwrap().number), (LevelId::new(2), 3));
        assert_eq!(exercise.starter_level, LevelId::new(5), "one below the article's");
        assert_eq!(exercise.level(LevelId::new(3)), None);
        let down =
            |from| exercise.down_from(LevelId::new(from)).map(|one| one.id.as_number()).collect::<Vec<_>>();
        assert_eq!((down(2), down(3)), (vec![2, 5, 1], vec![]));
    }

    #[test]
    fn a_hole_in_the_table_of_cautions_is_named() {
        let text = FILES.cautions.replacen("\"prone\", ", "", 1);
        let error = Catalog::read(&Files { cautions: &text, ..FILES }).unwrap_err();
        assert!(error.to_string().contains("prone of osteoporosis"), "{error}");
    }
}
