//! Every exercise, to look up and to filter.

pub use crate::core::screens::library::{
    EmptyLibrary, LibraryChoice, LibraryFilter, LibraryFilterKey, LibraryQuery, LibraryRow, LibraryScreen,
};
use crate::learn::PageLink;
use crate::picture::LevelPicture;
use crate::shared::ExerciseId;

/// What a person looks for. A name that the catalog does not know is refused.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct LibraryFilter {
    /// Which part of the query it sets.
    pub key: LibraryFilterKey,
    /// What it is called.
    pub label: String,
    /// What can be chosen; the first one chooses nothing.
    pub choices: Vec<LibraryChoice>,
}

/// Which part of the query a filter sets.
#[uniffi::remote(Enum)]
pub enum LibraryFilterKey {
    /// `category`.
    Category,
    /// `position`.
    Position,
    /// `equipment`.
    Equipment,
}

/// One choice of a filter.
#[uniffi::remote(Record)]
pub struct LibraryChoice {
    /// Set in the query when it is chosen; none clears it.
    pub value: Option<String>,
    /// What it is called.
    pub label: String,
    /// Whether it is on.
    pub on: bool,
}

/// One exercise.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct EmptyLibrary {
    /// That it is so.
    pub heading: String,
    /// What helps.
    pub text: String,
    /// Shows everything again.
    pub clear: String,
}
