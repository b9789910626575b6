//! Is the catalog whole? Reads its files and words from any folder and lists every complaint.
//!
//! The same audit goes over what is shipped and over what a test makes up, so that a new exercise and a new language
//! are known to need nothing but their files.

mod doubts;
mod grade;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use midback_core::catalog::{Catalog, Category, Condition, Exercise, Files, Form, Level, Named};
use midback_core::figure::Figure;
use midback_core::{Error, Hold, LevelId, Measure, Sides};

pub use grade::reading_grade;
pub use words::Language;

/// The files of a catalog, as text.
#[derive(Debug)]
pub struct Data {
    exercises: Vec<(String, String)>,
    pages: Vec<(String, String)>,
    cautions: String,
    self_check: String,
    sources: String,
    symptoms: String,
    topics: String,
    /// Every id that ever was.
    recorded: Vec<String>,
    /// Each exercise's keyframes.
    figures: Vec<(String, String)>,
    /// Of which exercises, and of which session, each language has a script that a person has read.
    scripts: BTreeMap<String, BTreeSet<String>>,
    /// The words of each language, by tag.
    pub languages: BTreeMap<String, Language>,
}

impl Data {
    /// Reads the folder that holds `catalog` and `words`; the scripts lie beside it, in `tests/scripts`.
    ///
    /// # Panics
    ///
    /// Where a file cannot be read: then there is nothing to audit.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let catalog = folder.join("catalog");
        let recorded = text(&catalog.join("ids.txt"));
        let ids = recorded.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let languages = entries(&folder.join("words")).into_iter().filter(|path| path.is_dir());
        Self {
            exercises: named(&catalog.join("exercises")),
            pages: named(&catalog.join("learn")),
            cautions: text(&catalog.join("cautions.toml")),
            self_check: text(&catalog.join("self-check.toml")),
            sources: text(&catalog.join("sources.toml")),
            symptoms: text(&catalog.join("symptoms.toml")),
            topics: text(&catalog.join("topics.toml")),
            figures: named(&catalog.join("figures")),
            scripts: scripts(&folder.join("../tests/scripts")),
            recorded: ids.map(str::to_owned).collect(),
            languages: languages.map(|path| (stem(&path), Language::read(&path))).collect(),
        }
    }

    /// The catalog in these files.
    pub fn catalog(&self) -> Result<Catalog, Error> {
        let (exercises, pages) = (borrowed(&self.exercises), borrowed(&self.pages));
        Catalog::read(&Files {
            exercises: &exercises,
            pages: &pages,
            cautions: &self.cautions,
            self_check: &self.self_check,
            sources: &self.sources,
            symptoms: &self.symptoms,
            topics: &self.topics,
        })
    }
}

/// Everything that is wrong with the data; nothing where it is whole.
#[must_use]
pub fn complaints(data: &Data) -> Vec<String> {
    let catalog = match data.catalog() {
        Ok(catalog) => catalog,
        Err(error) => return vec![error.to_string()],
    };
    let mut found = Vec::new();
    recorded_ids(data, &catalog, &mut found);
    references(&catalog, &mut found);
    symptoms(&catalog, &mut found);
    for exercise in catalog.exercises() {
        ladder(exercise, &mut found);
        found.extend(exercise.levels.iter().filter_map(|level| long_set(exercise, level)));
    }
    figures(data, &catalog, &mut found);
    read_scripts(data, &catalog, &mut found);
    found.extend(words::complaints(data, &catalog));
    found.extend(doubts::complaints(data, &catalog));
    found
}

/// Every exercise has its figure, level by level, and no figure is without its exercise.
fn figures(data: &Data, catalog: &Catalog, found: &mut Vec<String>) {
    let mut drawn = BTreeMap::new();
    for (name, text) in &data.figures {
        match Figure::levels(name, text) {
            Ok(levels) => drop(drawn.insert(name.as_str(), levels)),
            Err(error) => found.push(error.to_string()),
        }
    }
    for exercise in catalog.exercises() {
        let said = |levels: &[LevelId]| levels.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let levels: Vec<LevelId> = exercise.levels.iter().map(|level| level.id).collect();
        let drawn = drawn.remove(exercise.id.as_str()).unwrap_or_default();
        if levels != drawn {
            found.push(format!(
                "figures: {} has the levels {}; drawn are {}",
                exercise.id,
                said(&levels),
                said(&drawn)
            ));
        }
    }
    found.extend(drawn.into_keys().map(|name| format!("figures: {name} is no exercise")));
}

/// What the voice says of every exercise, and in a whole session, was read in every language.
fn read_scripts(data: &Data, catalog: &Catalog, found: &mut Vec<String>) {
    let ids = catalog.exercises().iter().map(|exercise| exercise.id.to_string());
    let wanted: BTreeSet<String> = ids.chain(["session".to_owned()]).collect();
    let none = BTreeSet::new();
    for language in data.languages.keys() {
        let read = data.scripts.get(language).unwrap_or(&none);
        found.extend(wanted.difference(read).map(|name| format!("scripts: {language}/{name} is missing")));
        found.extend(
            read.difference(&wanted).map(|name| format!("scripts: {language}/{name} is no exercise")),
        );
    }
    let spoken = |language: &&String| data.languages.contains_key(*language);
    let unspoken = data.scripts.keys().filter(|language| !spoken(language));
    found.extend(unspoken.map(|language| format!("scripts: {language} is no language")));
}

/// Every id is on the record, once, and every one on the record is there or retired.
fn recorded_ids(data: &Data, catalog: &Catalog, found: &mut Vec<String>) {
    let exercises = catalog.exercises().iter().map(|exercise| exercise.id.to_string());
    let flags = catalog.symptoms().flags().iter().map(|flag| format!("symptom/{}", flag.id));
    let levels = catalog
        .exercises()
        .iter()
        .flat_map(|exercise| exercise.levels.iter().map(|level| format!("{}/{}", exercise.id, level.id)));
    let there: BTreeSet<String> = exercises.chain(levels).chain(flags).collect();
    let mut seen = BTreeSet::new();
    for line in &data.recorded {
        let (id, retired) = line.split_once(' ').map_or((line.as_str(), false), |(id, _)| (id, true));
        if !seen.insert(id) {
            found.push(format!("ids.txt: {id} stands twice"));
        }
        if there.contains(id) == retired {
            found.push(format!("ids.txt: {id} is retired and present, or neither"));
        }
    }
    let lost = there.iter().filter(|id| !seen.contains(id.as_str()));
    found.extend(lost.map(|id| format!("ids.txt: {id} is not on record")));
}

/// Whatever is named exists.
fn references(catalog: &Catalog, found: &mut Vec<String>) {
    let source = |place: &str, id: &String, found: &mut Vec<String>| {
        if catalog.source(id).is_none() {
            found.push(format!("{place}: no source {id}"));
        }
    };
    for exercise in catalog.exercises() {
        let place = exercise.id.as_str();
        for other in &exercise.substitutes {
            if *other == exercise.id || catalog.exercise(other).is_err() {
                found.push(format!("{place}: {other} is no substitute"));
            }
        }
        exercise.sources.iter().for_each(|id| source(place, id, found));
    }
    for page in catalog.pages() {
        for other in &page.related {
            if *other == page.id || catalog.page(other).is_err() {
                found.push(format!("{}: {other} is no other page", page.id));
            }
        }
        for id in &page.exercises {
            if catalog.exercise(id).is_err() {
                found.push(format!("{}: no exercise {id}", page.id));
            }
        }
        let mut ids = BTreeSet::new();
        for statement in &page.statements {
            let place = format!("{}-{}", page.id, statement.id);
            if !ids.insert(&statement.id) {
                found.push(format!("{place} stands twice"));
            }
            if statement.sources.is_empty() != (statement.form == Form::Heading) {
                found.push(format!("{place}: a statement has a source, a heading none"));
            }
            statement.sources.iter().for_each(|id| source(&place, id, found));
        }
    }
    for topic in catalog.topics() {
        let place = format!("topic {}", topic.id);
        for page in topic.pages.iter().filter(|page| catalog.page(page).is_err()) {
            found.push(format!("{place}: no page {page}"));
        }
        for id in topic.exercises.iter().filter(|id| catalog.exercise(id).is_err()) {
            found.push(format!("{place}: no exercise {id}"));
        }
        let answered = topic.every_exercise || !topic.pages.is_empty() || !topic.conditions.is_empty();
        if !answered
            && !catalog.exercises().iter().any(|one| topic.exercises.contains(&one.id) || topic.is_about(one))
        {
            found.push(format!("{place}: nothing answers"));
        }
    }
    for question in &catalog.self_check().questions {
        for answer in &question.answers {
            let place = format!("self-check-{}-{}", question.id, answer.id);
            if answer.pages.is_empty() && !answer.symptom_check {
                found.push(format!("{place} leads nowhere"));
            }
            for page in answer.pages.iter().filter(|page| catalog.page(page).is_err()) {
                found.push(format!("{place}: no page {page}"));
            }
            for id in answer.exercises.iter().filter(|id| catalog.exercise(id).is_err()) {
                found.push(format!("{place}: no exercise {id}"));
            }
        }
    }
}

/// The most flags that a page of the symptom check holds.
const FLAGS_A_PAGE: usize = 7;

/// No page of the symptom check is long, and everything in it has its source.
fn symptoms(catalog: &Catalog, found: &mut Vec<String>) {
    let symptoms = catalog.symptoms();
    for page in 1..=symptoms.pages() {
        if symptoms.on_page(page).count() > FLAGS_A_PAGE {
            found.push(format!("symptoms: page {page} has more than {FLAGS_A_PAGE} flags"));
        }
    }
    let flags = symptoms.flags().iter().map(|flag| (flag.id.as_str(), &flag.sources));
    let numbers = symptoms.numbers().iter().map(|number| (number.number.as_str(), &number.sources));
    for (id, sources) in flags.chain(numbers) {
        if sources.is_empty() {
            found.push(format!("symptoms: {id} has no source"));
        }
        for source in sources.iter().filter(|source| catalog.source(source).is_none()) {
            found.push(format!("symptoms: {id}: no source {source}"));
        }
    }
    let mut regions = BTreeSet::new();
    for region in symptoms.numbers().iter().flat_map(|number| &number.regions) {
        if region.len() != 2 || !regions.insert(region) {
            found.push(format!("symptoms: {region} is no region, or stands twice"));
        }
    }
}

/// Each level asks for at least as much as the one before it, or says why it is harder all the same.
fn ladder(exercise: &Exercise, found: &mut Vec<String>) {
    for pair in exercise.levels.windows(2) {
        let (easier, harder) = (&pair[0], &pair[1]);
        let alike = (easier.measure, easier.position) == (harder.measure, harder.position);
        let rises = work(harder) >= work(easier);
        if alike && !rises && harder.harder_by.is_none() {
            found.push(format!(
                "{}-{}: its dose is smaller, and no reason is given",
                exercise.id, harder.number
            ));
        }
        if alike && rises && work(harder) > work(easier) && harder.harder_by.is_some() {
            found.push(format!("{}-{}: harder_by explains what its dose shows", exercise.id, harder.number));
        }
    }
}

/// The most seconds of one set, both sides together, at its highest dose.
const SET_SECONDS: u32 = 240;

/// No set is endless, unless its level says why.
fn long_set(exercise: &Exercise, level: &Level) -> Option<String> {
    let hold = match level.hold {
        Some(Hold::Seconds(seconds)) => u32::from(seconds),
        Some(Hold::Breaths(breaths)) => 7 * u32::from(breaths),
        None => 0,
    };
    let each = match level.measure {
        Measure::Repetitions => 5 + hold,
        Measure::Breaths => 7,
        Measure::Rounds => 10,
        Measure::Minutes => 60,
        Measure::Seconds | Measure::RollerSeconds => 1,
    };
    let sides = if level.sides == Sides::Each { 2 } else { 1 };
    let seconds = u32::from(level.dose.high) * each * sides;
    match (&level.long_set, seconds > SET_SECONDS) {
        (None, true) => {
            Some(format!("{}-{}: a set takes {seconds} s, and no reason is given", exercise.id, level.number))
        }
        (Some(_), false) => {
            Some(format!("{}-{}: long_set explains what is not long", exercise.id, level.number))
        }
        _ => None,
    }
}

/// What a level asks for at its bottom and at its top, in seconds or counts; a hold counts by the second.
fn work(level: &Level) -> (u32, u32) {
    let hold = match level.hold {
        Some(Hold::Seconds(seconds)) => u32::from(seconds),
        Some(Hold::Breaths(breaths)) => 7 * u32::from(breaths),
        None => 0,
    };
    let each = if level.measure == Measure::Repetitions { 1 + hold } else { 1 };
    (u32::from(level.dose.low) * each, u32::from(level.dose.high) * each)
}

/// For which conditions no exercise of a category is left: the plan has to say so there.
#[must_use]
pub fn nothing_left(catalog: &Catalog) -> Vec<(&'static str, &'static str)> {
    let mut none = Vec::new();
    for condition in Condition::all() {
        for category in Category::all() {
            let mut of_kind = catalog.exercises().iter().filter(|exercise| exercise.category == category);
            if !of_kind.any(|exercise| catalog.cautions().leaves(&[condition], exercise)) {
                none.push((condition.name(), category.name()));
            }
        }
    }
    none
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

/// The scripts of each language.
fn scripts(folder: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let names = |path: &Path| entries(path).iter().map(|path| stem(path)).collect();
    // Beside them lies the script of a driver, which speaks no language.
    let languages = entries(folder).into_iter().filter(|path| path.is_dir());
    languages.map(|path| (stem(&path), names(&path))).collect()
}

/// The files of a folder, each with its name.
fn named(folder: &Path) -> Vec<(String, String)> {
    entries(folder).into_iter().map(|path| (stem(&path), text(&path))).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = listed.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
