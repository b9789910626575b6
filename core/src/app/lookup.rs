//! What can be looked up: exercises, pages, the self-check.

use std::sync::OnceLock;

use super::Midback;
use super::situation::Situation;
use crate::catalog::Catalog;
use crate::error::Result;
use crate::ids::ExerciseId;
use crate::input;
use crate::progression::choices::Choosing;
use crate::screens;
use crate::screens::exercise::ExerciseScreen;
use crate::screens::found::Found;
use crate::screens::learn::{ArticleScreen, LearnScreen, SelfCheckAnswer, SelfCheckScreen};
use crate::screens::library::{LibraryQuery, LibraryScreen, Wish};
use crate::search::{Finding, Index};
use crate::time::Moment;

impl Midback {
    /// Every exercise, narrowed to what a person looks for. What they have to mind always counts, whatever else the
    /// query minds.
    pub fn library(&mut self, query: &LibraryQuery) -> Result<LibraryScreen> {
        let mut wish = Wish::of(query)?;
        let (context, store) = self.store()?;
        wish.mind(&store.read(|facts| context.settings(facts))?.known_conditions());
        let context = &self.context;
        let found = self.find(&query.search)?;
        Ok(screens::library::screen(&context.words, context.catalog, &wish, found.as_ref()))
    }

    /// One exercise, and what of it concerns a person with these conditions.
    pub fn exercise(
        &mut self,
        exercise: &ExerciseId,
        conditions: &[String],
        now: Moment,
    ) -> Result<ExerciseScreen> {
        self.read(now, |context, facts, settings, today| {
            let situation = Situation::of(context, facts, settings, today)?;
            let (words, book) = (&context.words, &situation.person.book);
            let exercise = book.exercise(exercise)?;
            let mut conditions = screens::library::conditions(conditions)?;
            let dose = |now: Choosing| screens::exercise::dose(words, book, &exercise.id, &now.verdict);
            if let Some(item) = book.prescriptions().own_item(&exercise.id) {
                // It is done as it is prescribed: no more of it is known where it is not.
                let dose = situation.prescribed_dose(exercise).and_then(dose);
                return Ok(screens::exercise::of_therapist::screen(words, book, item, dose));
            }
            conditions.extend(settings.known_conditions());
            conditions.sort_unstable();
            conditions.dedup();
            let mine = situation.level_for(exercise);
            // Of what was never done there is nothing to say yet.
            let is_known = !situation.sessions_of(exercise).is_empty();
            let dose = situation.choosing(exercise).0.filter(|_| is_known).and_then(dose);
            let (rules, catalog) = (&context.rules, context.catalog);
            Ok(screens::exercise::screen(words, rules, catalog, exercise, mine, dose, &conditions))
        })
    }

    /// What there is to read; with words to look for, what was found.
    pub fn learn(&self, search: &str) -> Result<LearnScreen> {
        let found = self.find(search)?;
        Ok(screens::learn::list(&self.context.words, self.context.catalog, found.as_ref()))
    }

    /// One article or question.
    pub fn article(&self, page: &str) -> Result<ArticleScreen> {
        let page = self.context.catalog.page(page)?;
        Ok(screens::learn::article(&self.context.words, self.context.catalog, page))
    }

    /// The self-check after these answers. It keeps nothing.
    pub fn self_check(&self, answers: &[SelfCheckAnswer]) -> Result<SelfCheckScreen> {
        screens::learn::self_check(&self.context.words, self.context.catalog, answers)
    }

    /// What a search finds; none where nothing is searched for.
    pub(super) fn find(&self, search: &str) -> Result<Option<Finding<Found>>> {
        if input::line(search).is_empty() {
            return Ok(None);
        }
        Ok(index(self.context.catalog)?.find(search, &self.context.words.language()))
    }
}

/// Everything that can be found, in every language; made at the first search and kept.
fn index(catalog: &'static Catalog) -> Result<&'static Index<Found>> {
    static INDEX: OnceLock<Result<Index<Found>>> = OnceLock::new();
    let made = INDEX.get_or_init(|| screens::found::index(catalog));
    made.as_ref().map_err(Clone::clone)
}
