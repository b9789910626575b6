//! Every exercise, to look up and to filter.

use crate::catalog::{
    Catalog, Category, Caution, Cautions, Condition, Equipment, Exercise, Level, Named, Position, Resistance,
};
use crate::error::{Error, Result};
use crate::ids::ExerciseId;
use crate::screens::found::{self, Found};
use crate::screens::learn::{self, PageLink};
use crate::screens::picture::LevelPicture;
use crate::search::{Closest, Finding};
use crate::words::Words;

/// What a person looks for. A name that the catalog does not know is refused.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LibraryQuery {
    /// Words to look for; empty for none.
    pub search: String,
    /// Only this kind.
    pub category: Option<String>,
    /// Only what has a level in this position.
    pub position: Option<String>,
    /// Only what has a level that needs this, as a thing or as a load, or `none` for a level that needs nothing.
    pub equipment: Option<String>,
    /// Only what has a level that `conditions` leave.
    pub allowed_for_me: bool,
    /// What is to be minded.
    pub conditions: Vec<String>,
}

/// Everything the Library draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryScreen {
    /// The screen's title.
    pub title: String,
    /// In the search field.
    pub search: String,
    /// Empties the search field.
    pub clear_search: String,
    /// Each narrows what is shown; exactly one choice of each is on.
    pub filters: Vec<LibraryFilter>,
    /// Whether only what suits the person is shown.
    pub allowed_label: String,
    /// Above the conditions.
    pub conditions_label: String,
    /// What becomes of them.
    pub conditions_help: String,
    /// What can be minded; any number can be on.
    pub conditions: Vec<LibraryChoice>,
    /// "12 exercises".
    pub count: String,
    /// What is said of the words that were looked for: which of them are nowhere, or what else helps.
    pub note: Option<String>,
    /// What was found.
    pub rows: Vec<LibraryRow>,
    /// Said instead, where nothing was found.
    pub empty: Option<EmptyLibrary>,
    /// Above `pages`.
    pub pages_title: String,
    /// Pages that answer the words at least as well.
    pub pages: Vec<PageLink>,
}

/// One way to narrow what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryFilter {
    /// Which part of the query it sets.
    pub key: LibraryFilterKey,
    /// What it is called.
    pub label: String,
    /// What can be chosen; the first one chooses nothing.
    pub choices: Vec<LibraryChoice>,
}

/// Which part of the query a filter sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LibraryFilterKey {
    /// `category`.
    Category,
    /// `position`.
    Position,
    /// `equipment`.
    Equipment,
}

/// One choice of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryChoice {
    /// Set in the query when it is chosen; none clears it.
    pub value: Option<String>,
    /// What it is called.
    pub label: String,
    /// Whether it is on.
    pub on: bool,
}

/// One exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryRow {
    /// Which one.
    pub exercise: ExerciseId,
    /// How it looks, at the level at which most begin.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// "Strength · Seated".
    pub kind: String,
    /// What it is good for.
    pub aim: String,
    /// Whether no level is left for the person's conditions.
    pub out: bool,
    /// What that means, or that there is something to mind.
    pub mark: Option<String>,
}

/// Said where nothing was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyLibrary {
    /// That it is so.
    pub heading: String,
    /// What helps.
    pub text: String,
    /// Shows everything again.
    pub clear: String,
}

/// The query's value for exercises that need nothing.
const NOTHING: &str = "none";

/// What an exercise is to need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    Nothing,
    Thing(Equipment),
    Load(Resistance),
}

impl Needs {
    /// Whether a level needs just that.
    fn of(self, level: &Level) -> bool {
        match self {
            Self::Nothing => level.equipment.is_empty() && level.resistance.is_empty(),
            Self::Thing(thing) => level.equipment.contains(&thing),
            Self::Load(load) => level.resistance.contains(&load),
        }
    }
}

/// A query whose names the catalog knows.
#[derive(Debug)]
pub(crate) struct Wish {
    category: Option<Category>,
    position: Option<Position>,
    needs: Option<Needs>,
    allowed_for_me: bool,
    conditions: Vec<Condition>,
}

impl Wish {
    /// Minds these conditions, too.
    pub(crate) fn mind(&mut self, conditions: &[Condition]) {
        self.conditions.extend(conditions);
        self.conditions.sort_unstable();
        self.conditions.dedup();
    }

    pub(crate) fn of(query: &LibraryQuery) -> Result<Self> {
        let needs = query.equipment.as_deref().map(|name| match name {
            NOTHING => Ok(Needs::Nothing),
            name => {
                Resistance::named(name).map(Needs::Load).or_else(|_| Equipment::named(name).map(Needs::Thing))
            }
        });
        Ok(Self {
            category: query.category.as_deref().map(Named::named).transpose()?,
            position: query.position.as_deref().map(Named::named).transpose()?,
            needs: needs.transpose()?,
            allowed_for_me: query.allowed_for_me,
            conditions: conditions(&query.conditions)?,
        })
    }

    fn wants(&self, catalog: &Catalog, exercise: &Exercise) -> bool {
        let position = |wanted| exercise.levels.iter().any(|level| level.position == wanted);
        let needs = |wanted: Needs| exercise.levels.iter().any(|level| wanted.of(level));
        self.category.is_none_or(|wanted| exercise.category == wanted)
            && self.position.is_none_or(position)
            && self.needs.is_none_or(needs)
            && (!self.allowed_for_me || catalog.cautions().leaves(&self.conditions, exercise))
    }

    /// The level that a row shows: where most begin, unless something else is looked for, or it is not for the person.
    fn shown<'a>(&self, cautions: &Cautions, exercise: &'a Exercise) -> &'a Level {
        let fits = |level: &&Level| cautions.worst(&self.conditions, exercise, level) != Caution::Out;
        let asked = |level: &&Level| {
            self.position.is_none_or(|wanted| level.position == wanted)
                && self.needs.is_none_or(|wanted| wanted.of(level))
        };
        let levels = || std::iter::once(exercise.starter()).chain(&exercise.levels);
        let first = levels().filter(fits).find(asked).or_else(|| levels().find(fits));
        first.unwrap_or_else(|| exercise.starter())
    }
}

/// Conditions by their names.
pub(crate) fn conditions(names: &[String]) -> Result<Vec<Condition>> {
    Error::at_most("conditions", names.len(), Condition::all().count())?;
    names.iter().map(|name| Condition::named(name)).collect()
}

/// `found`: what the search found; none where nothing was searched for.
pub(crate) fn screen(
    words: &Words,
    catalog: &Catalog,
    wish: &Wish,
    found: Option<&Finding<Found>>,
) -> LibraryScreen {
    let closest = found.map(|found| found.closest(Found::exercise));
    let mut exercises: Vec<&Exercise> = if let Some(closest) = &closest {
        closest.found.iter().filter_map(|id| catalog.exercise(id).ok()).collect()
    } else {
        let mut all: Vec<&Exercise> = catalog.exercises().iter().collect();
        all.sort_by_cached_key(|exercise| (exercise.category, words.exercise_name(&exercise.id)));
        all
    };
    exercises.retain(|exercise| wish.wants(catalog, exercise));
    let sought = found.map(|found| unminded(wish, found)).unwrap_or_default();
    let rows: Vec<LibraryRow> =
        exercises.into_iter().map(|exercise| row(words, catalog, wish, &sought, exercise)).collect();
    let pages = found.zip(closest.as_ref()).map(|(found, exercises)| {
        // What has fewer of the words than the exercises says less of them.
        let mut pages = found.closest_about(Found::page);
        if rows.is_empty() && pages.found.is_empty() {
            pages = found.closest(Found::page);
        }
        let pages = if pages.has < exercises.has { Vec::new() } else { pages.found };
        pages.into_iter().filter_map(|page| learn::found_page(words, catalog, page)).collect()
    });
    let searched = found.zip(closest.as_ref());
    let note = searched.and_then(|(found, exercises)| note(words, !sought.is_empty(), found, exercises));
    LibraryScreen {
        title: words.library_title(),
        search: words.library_search(),
        clear_search: words.search_clear(),
        filters: filters(words, catalog, wish),
        allowed_label: words.library_allowed(),
        conditions_label: words.library_conditions(),
        conditions_help: words.library_conditions_help(),
        conditions: Condition::all()
            .map(|condition| choice(words, condition, wish.conditions.contains(&condition)))
            .collect(),
        count: words.library_count(crate::history::count(rows.len())),
        note,
        empty: rows.is_empty().then(|| EmptyLibrary {
            heading: words.library_empty_heading(),
            text: words.library_empty_text(),
            clear: words.library_clear(),
        }),
        rows,
        pages_title: words.learn_found_pages(),
        pages: pages.unwrap_or_default(),
    }
}

/// The conditions that somebody looks for, as long as none of them is minded.
fn unminded(wish: &Wish, found: &Finding<Found>) -> Vec<Condition> {
    let about = found.closest_about(Found::condition);
    // "Hands and knees" is a position, and no word of a knee that hurts; "knee trouble" is.
    let is_meant =
        about.whole || found.only_about(|one| one.condition().is_some(), |one| one.exercise().is_some());
    let is_minded = about.found.iter().any(|condition| wish.conditions.contains(condition));
    if is_meant && !is_minded { about.found } else { Vec::new() }
}

/// What is said of the words that were looked for. Who looks for a condition, `sought`, is told how it is minded.
fn note(
    words: &Words,
    sought: bool,
    found: &Finding<Found>,
    exercises: &Closest<&ExerciseId>,
) -> Option<String> {
    let minded = sought.then(|| words.library_mind(&words.library_allowed()));
    let none_is_closest = exercises.whole || exercises.found.is_empty() || minded.is_some();
    let said: Vec<String> = found::note(words, found, none_is_closest).into_iter().chain(minded).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// `sought`: conditions that were looked for, and that nobody has said they have.
fn row(
    words: &Words,
    catalog: &Catalog,
    wish: &Wish,
    sought: &[Condition],
    exercise: &Exercise,
) -> LibraryRow {
    let cautions = catalog.cautions();
    let own = concern(cautions, &wish.conditions, exercise);
    let mark = match (own, concern(cautions, sought, exercise)) {
        (Some(Concern::Out), _) => Some(words.library_mark_out()),
        (Some(Concern::Care), _) => Some(words.library_mark_note()),
        (None, Some(Concern::Out)) => Some(words.library_mark_out_if()),
        (None, Some(Concern::Care)) => Some(words.library_mark_note_if()),
        (None, None) => None,
    };
    let shown = wish.shown(cautions, exercise);
    LibraryRow {
        exercise: exercise.id.clone(),
        picture: LevelPicture::of(&exercise.id, shown.id, None),
        name: words.exercise_name(&exercise.id),
        kind: format!("{} · {}", words.name(exercise.category), words.name(shown.position)),
        aim: words.exercise_aim(&exercise.id),
        out: own == Some(Concern::Out),
        mark,
    }
}

/// What conditions mean for an exercise, at whatever level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Concern {
    /// No level is left.
    Out,
    /// There is something to mind.
    Care,
}

fn concern(cautions: &Cautions, conditions: &[Condition], exercise: &Exercise) -> Option<Concern> {
    let mild = |level| cautions.worst(conditions, exercise, level) == Caution::Allowed;
    if !cautions.leaves(conditions, exercise) {
        Some(Concern::Out)
    } else if exercise.levels.iter().all(mild) {
        None
    } else {
        Some(Concern::Care)
    }
}

fn filters(words: &Words, catalog: &Catalog, wish: &Wish) -> Vec<LibraryFilter> {
    let levels = || catalog.exercises().iter().flat_map(|exercise| &exercise.levels);
    let any = |on: bool| LibraryChoice { value: None, label: words.library_any(), on };
    let nothing = LibraryChoice {
        value: Some(NOTHING.to_owned()),
        label: words.library_equipment_none(),
        on: wish.needs == Some(Needs::Nothing),
    };
    let categories = Category::all().map(|one| choice(words, one, wish.category == Some(one)));
    let positions = Position::all()
        .filter(|one| levels().any(|level| level.position == *one))
        .map(|one| choice(words, one, wish.position == Some(one)));
    let equipment = Equipment::all()
        .filter(|one| levels().any(|level| level.equipment.contains(one)))
        .map(|one| choice(words, one, wish.needs == Some(Needs::Thing(one))));
    let loads = Resistance::all()
        .filter(|one| levels().any(|level| level.resistance.contains(one)))
        .map(|one| choice(words, one, wish.needs == Some(Needs::Load(one))));
    vec![
        LibraryFilter {
            key: LibraryFilterKey::Category,
            label: words.library_category(),
            choices: std::iter::once(any(wish.category.is_none())).chain(categories).collect(),
        },
        LibraryFilter {
            key: LibraryFilterKey::Position,
            label: words.library_position(),
            choices: std::iter::once(any(wish.position.is_none())).chain(positions).collect(),
        },
        LibraryFilter {
            key: LibraryFilterKey::Equipment,
            label: words.library_equipment(),
            choices: [any(wish.needs.is_none()), nothing].into_iter().chain(equipment).chain(loads).collect(),
        },
    ]
}

fn choice<T: Named>(words: &Words, value: T, on: bool) -> LibraryChoice {
    LibraryChoice { value: Some(value.name().to_owned()), label: words.name(value), on }
}
