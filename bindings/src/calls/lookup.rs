//! What can be looked up: exercises, pages, the self-check.

use crate::shared::{ExerciseId, Moment};
use crate::{
    ArticleScreen, ExerciseScreen, LearnScreen, LibraryQuery, LibraryScreen, Midback, MidbackError,
    SelfCheckAnswer, SelfCheckScreen,
};

#[uniffi::export]
impl Midback {
    /// Every exercise, narrowed to what a person looks for.
    pub fn library(&self, query: LibraryQuery) -> Result<LibraryScreen, MidbackError> {
        self.0.call(|app| app.library(&query))
    }

    /// One exercise, and what of it concerns a person with these conditions, by the names that the library gives.
    pub fn exercise(
        &self,
        exercise: ExerciseId,
        conditions: Vec<String>,
        now: Moment,
    ) -> Result<ExerciseScreen, MidbackError> {
        self.0.call(|app| app.exercise(&exercise, &conditions, now))
    }

    /// What there is to read; with words to look for, what was found.
    pub fn learn(&self, search: String) -> Result<LearnScreen, MidbackError> {
        self.0.call(|app| app.learn(&search))
    }

    /// One article or question.
    pub fn article(&self, page: String) -> Result<ArticleScreen, MidbackError> {
        self.0.call(|app| app.article(&page))
    }

    /// The self-check after these answers. It keeps nothing.
    pub fn self_check(&self, answers: Vec<SelfCheckAnswer>) -> Result<SelfCheckScreen, MidbackError> {
        self.0.call(|app| app.self_check(&answers))
    }
}
