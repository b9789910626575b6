//! What a search can find: every exercise and every page, in every language; and what it says of what it did not find.

use crate::catalog::{Catalog, Condition, Exercise, Named, Page, Topic};
use crate::error::Result;
use crate::history::count;
use crate::ids::ExerciseId;
use crate::input;
use crate::search::{Document, Finding, Index, SearchWords, Tongue, Weight};
use crate::words::Words;

/// Something that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    Exercise(ExerciseId),
    Page(String),
    /// A person may have that who looks for this.
    Condition(Condition),
}

impl Found {
    pub(crate) fn exercise(&self) -> Option<&ExerciseId> {
        if let Self::Exercise(id) = self { Some(id) } else { None }
    }

    pub(crate) fn page(&self) -> Option<&str> {
        if let Self::Page(id) = self { Some(id) } else { None }
    }

    pub(crate) fn condition(&self) -> Option<Condition> {
        if let Self::Condition(condition) = self { Some(*condition) } else { None }
    }
}

/// One language: its tag, what is shown in it, and what people type in it.
type Language<'a> = (&'a str, &'a Words, &'a SearchWords);

/// All that can be found.
pub(crate) fn index(catalog: &Catalog) -> Result<Index<Found>> {
    let (words, searched) = (Words::of_every_language()?, Words::searched()?);
    let languages = words.iter().zip(&searched).map(|((tag, words), (_, said))| (*tag, words, said));
    let languages: Vec<Language<'_>> = languages.collect();
    let tongues = searched.iter().map(|(tag, said)| Tongue::new(tag, said)).collect();
    Ok(Index::of(documents(catalog, &languages), tongues))
}

/// Exercises first, then pages.
fn documents(catalog: &Catalog, languages: &[Language<'_>]) -> Vec<Document<Found>> {
    let exercises = catalog.exercises().iter().map(|exercise| of_exercise(catalog, exercise, languages));
    let pages = catalog.pages().iter().map(|page| of_page(catalog, page, languages));
    let conditions = Condition::all().map(|condition| {
        let mut document = Document::new(Found::Condition(condition));
        for (tag, words, _) in languages {
            document.add(Weight::Name, tag, &words.name(condition));
        }
        let about = |topic: &Topic| topic.conditions.contains(&condition).then_some(Weight::About);
        add_topics(&mut document, catalog, languages, about);
        document
    });
    exercises.chain(pages).chain(conditions).collect()
}

fn of_exercise(catalog: &Catalog, exercise: &Exercise, languages: &[Language<'_>]) -> Document<Found> {
    let id = &exercise.id;
    let mut document = Document::new(Found::Exercise(id.clone()));
    for (tag, words, said) in languages {
        document.add(Weight::Name, tag, &words.exercise_name(id));
        for name in said.exercises.get(id.as_str()).into_iter().flatten() {
            document.add(Weight::OtherName, tag, name);
        }
        document.add(Weight::About, tag, &words.exercise_aim(id));
        document.add(Weight::About, tag, &words.name(exercise.category));
        for &muscle in &exercise.muscles {
            document.add(Weight::About, tag, &words.name(muscle));
        }
        document.add(Weight::Text, tag, &words.exercise_why(id));
        for level in &exercise.levels {
            document.add(Weight::About, tag, &words.level_name(id, level.id));
            document.add(Weight::Text, tag, &words.name(level.position));
            for &thing in &level.equipment {
                document.add(Weight::Text, tag, &words.name(thing));
            }
            for &load in &level.resistance {
                document.add(Weight::Text, tag, &words.name(load));
            }
        }
    }
    add_topics(&mut document, catalog, languages, |topic| {
        if topic.exercises.contains(id) {
            Some(Weight::Answers)
        } else if topic.is_about(exercise) {
            Some(Weight::About)
        } else {
            None
        }
    });
    add_topics(&mut document, catalog, languages, |topic| topic.every_exercise.then_some(Weight::Always));
    document
}

fn of_page(catalog: &Catalog, page: &Page, languages: &[Language<'_>]) -> Document<Found> {
    let id = format!("learn-{}", page.id);
    let mut document = Document::new(Found::Page(page.id.clone()));
    for (tag, words, said) in languages {
        document.add(Weight::Name, tag, &words.of_data(&id));
        for name in said.pages.get(&page.id).into_iter().flatten() {
            document.add(Weight::OtherName, tag, name);
        }
        document.add(Weight::About, tag, &words.of_data_attribute(&id, "summary").unwrap_or_default());
        for statement in &page.statements {
            document.add(Weight::Text, tag, &words.of_data(&format!("{id}-{}", statement.id)));
        }
    }
    let about = |topic: &Topic| topic.pages.contains(&page.id).then_some(Weight::Answers);
    add_topics(&mut document, catalog, languages, about);
    document
}

/// Adds the words of every topic that a document answers.
fn add_topics(
    document: &mut Document<Found>,
    catalog: &Catalog,
    languages: &[Language<'_>],
    answers: impl Fn(&Topic) -> Option<Weight>,
) {
    for topic in catalog.topics() {
        let Some(weight) = answers(topic) else { continue };
        for (tag, _, said) in languages {
            for name in said.topics.get(&topic.id).into_iter().flatten() {
                document.add(weight, tag, name);
            }
        }
    }
}

/// What is said of words that were nowhere, or that nothing has all of; none where all is as it was wished.
/// `whole`: whether what is shown has every other word; nothing is said where nothing was found at all.
pub(crate) fn note(words: &Words, answer: &Finding<Found>, whole: bool) -> Option<String> {
    let missing = (!answer.missing.is_empty()).then(|| {
        let quoted = answer.missing.iter().map(|word| words.search_quoted(&input::shortened(word)));
        words.search_missing(count(answer.missing.len()), &quoted.collect::<Vec<_>>().join(", "))
    });
    let closest = (!whole).then(|| words.search_closest());
    let said: Vec<String> = [missing, closest].into_iter().flatten().collect();
    (!answer.is_empty() && !said.is_empty()).then(|| said.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with what people type in a language.
    fn complaints(catalog: &Catalog, tag: &str, said: &SearchWords) -> Vec<String> {
        let mut wrong = Vec::new();
        let topics: Vec<&str> = catalog.topics().iter().map(|topic| topic.id.as_str()).collect();
        let silent = topics.iter().filter(|id| said.topics.get(**id).is_none_or(Vec::is_empty));
        wrong.extend(silent.map(|id| format!("{tag}: nobody types anything for {id}")));
        let unknown = said.topics.keys().filter(|id| !topics.contains(&id.as_str()));
        wrong.extend(unknown.map(|id| format!("{tag}: there is no topic {id}")));
        let unknown = said.exercises.keys().filter(|id| catalog.exercise(&ExerciseId::new(*id)).is_err());
        wrong.extend(unknown.map(|id| format!("{tag}: there is no exercise {id}")));
        let unknown = said.pages.keys().filter(|id| catalog.page(id).is_err());
        wrong.extend(unknown.map(|id| format!("{tag}: there is no page {id}")));
        let named = [&said.topics, &said.exercises, &said.pages].into_iter().flatten();
        for (id, names) in named {
            let unsaid = names.iter().filter(|name| said.passed_over.contains(*name));
            wrong.extend(unsaid.map(|name| format!("{tag}: {name} of {id} is passed over")));
        }
        let mut forms = said.forms.iter().flatten().collect::<Vec<_>>();
        forms.sort_unstable();
        let twice = forms.windows(2).filter(|pair| pair[0] == pair[1]);
        wrong.extend(twice.map(|pair| format!("{tag}: {} is a form of two words", pair[0])));
        wrong
    }

    #[test]
    fn every_language_has_words_for_every_topic_and_for_nothing_else() {
        let catalog = Catalog::shipped().unwrap();
        for (tag, said) in Words::searched().unwrap() {
            let wrong = complaints(catalog, tag, &said);
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        }
    }

    #[test]
    fn what_is_wrong_with_such_words_is_found() {
        let catalog = Catalog::shipped().unwrap();
        let said = r#"
            passed_over = ["the"]
            forms = [["sit", "sat"], ["sat"]]
            [topics]
            neck = ["neck", "the"]
            knee-cap = ["knee"]
            [exercises]
            yodel = ["yodelling"]
            [pages]
            gossip = ["news"]
        "#;
        let wrong = complaints(catalog, "en", &SearchWords::read("en", said).unwrap());
        let all = wrong.join("\n");
        for complaint in [
            "types anything for back",
            "no topic knee-cap",
            "no exercise yodel",
            "no page gossip",
            "the of neck is passed over",
            "sat is a form of two words",
        ] {
            assert!(all.contains(complaint), "{complaint}: {all}");
        }
    }

    /// Whatever is typed is compared letter by letter with no more than the words of about its length.
    #[test]
    fn nothing_that_is_typed_takes_long() {
        let index = index(Catalog::shipped().unwrap()).unwrap();
        let many: Vec<String> = (0..5_000).map(|number| format!("w{number}")).collect();
        for typed in ["y".repeat(16_000), "plnak ".repeat(10_000), many.join(" "), "á".repeat(16_000)] {
            let found = index.find(&typed, "en");
            assert!(found.is_some_and(|found| found.missing.len() <= 8));
        }
    }
}
