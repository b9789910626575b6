//! Which figures are there to be looked at? Those that are compiled in, or those in a folder of files of keyframes.
//!
//! Both are read by the core's own reader, so that what holds for the one is asked of the other.

use std::fs;
use std::path::Path;

use midback_core::figure::Figure;
use midback_core::{Error, ExerciseId, LevelId, Result};

/// Every level of an exercise, easiest first.
#[derive(Debug)]
pub struct Drawings {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Its levels from 1.
    pub levels: Vec<Figure>,
}

impl Drawings {
    /// Those that are compiled in, by exercise.
    pub fn shipped() -> Result<Vec<Self>> {
        let of = |(name, levels): (&str, Vec<LevelId>)| {
            let exercise = ExerciseId::new(name);
            let levels =
                levels.into_iter().map(|level| Figure::of(&exercise, level)).collect::<Result<_>>()?;
            Ok(Self { exercise, levels })
        };
        Figure::all()?.into_iter().map(of).collect()
    }

    /// Those of a folder, by exercise.
    pub fn read(folder: &Path) -> Result<Vec<Self>> {
        let wrong =
            |error: &std::io::Error| Error::Unexpected { report: format!("{}: {error}", folder.display()) };
        let listed = fs::read_dir(folder).map_err(|error| wrong(&error))?;
        let mut files = listed.map(|entry| entry.map(|entry| entry.path())).collect::<Vec<_>>();
        files.retain(|file| {
            file.as_ref().is_ok_and(|file| file.extension().is_some_and(|kind| kind == "toml"))
        });
        let mut files =
            files.into_iter().collect::<std::io::Result<Vec<_>>>().map_err(|error| wrong(&error))?;
        files.sort();
        files.iter().map(|file| Self::of(file)).collect()
    }

    /// Those of one file.
    fn of(file: &Path) -> Result<Self> {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(file)
            .map_err(|error| Error::Unexpected { report: format!("{}: {error}", file.display()) })?;
        let levels = Figure::levels(&name, &text)?.into_iter();
        let levels = levels.map(|level| Figure::read(&name, &text, level)).collect::<Result<_>>()?;
        Ok(Self { exercise: ExerciseId::new(name), levels })
    }

    /// Each level with what it is called in a complaint: "plank 2".
    pub fn named(&self) -> impl Iterator<Item = (String, &Figure)> {
        (1..).zip(&self.levels).map(|(number, figure)| (format!("{} {number}", self.exercise), figure))
    }
}
