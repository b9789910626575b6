//! Where is that word? Finds exercises and pages in every language, without accents and with small typing errors.
//!
//! Pure and in memory: a few dozen texts need no index on disk. What a query can cost has a bound, whatever is typed:
//! so many characters and words of it count, and a word is compared only with those of about its length.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::input;

/// Characters of a query that are looked at; what is typed behind them is passed over.
const QUERY_LETTERS: usize = 100;
/// Words of a query that are looked for; what is typed behind them is passed over.
const QUERY_WORDS: usize = 8;

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Document<K> {
    /// What it is.
    pub(crate) key: K,
    fields: Vec<Field>,
}

/// A part of a document's text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Field {
    weight: u32,
    /// The language that it is in; a person's own counts double.
    language: String,
    words: Vec<String>,
}

/// How much a part of a text says of what the whole is about.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Weight {
    /// Its name.
    Name,
    /// What it is for, and the names of its parts.
    About,
    /// Everything else.
    Text,
}

impl<K> Document<K> {
    pub(crate) fn new(key: K) -> Self {
        Self { key, fields: Vec::new() }
    }

    /// Adds a text.
    pub(crate) fn add(&mut self, weight: Weight, language: &str, text: &str) {
        let weight = match weight {
            Weight::Name => 9,
            Weight::About => 3,
            Weight::Text => 1,
        };
        self.fields.push(Field { weight, language: language.to_owned(), words: words(text) });
    }
}

/// Documents, by the words that are in them: a word that is nowhere costs as little as one that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Index<K> {
    keys: Vec<K>,
    /// Every word there is, in their order.
    words: Vec<Word>,
    /// Which of them have so many letters.
    by_letters: BTreeMap<usize, Vec<usize>>,
}

/// A word, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    text: String,
    places: BTreeSet<Place>,
}

/// A part of a document that has a word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    document: usize,
    weight: u32,
    language: String,
}

impl<K: Clone> Index<K> {
    pub(crate) fn of(documents: Vec<Document<K>>) -> Self {
        let mut keys = Vec::new();
        let mut words: BTreeMap<String, BTreeSet<Place>> = BTreeMap::new();
        for (document, Document { key, fields }) in documents.into_iter().enumerate() {
            keys.push(key);
            for field in fields {
                for word in field.words {
                    let place = Place { document, weight: field.weight, language: field.language.clone() };
                    words.entry(word).or_default().insert(place);
                }
            }
        }
        let words: Vec<Word> = words.into_iter().map(|(text, places)| Word { text, places }).collect();
        let mut by_letters: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            by_letters.entry(word.text.chars().count()).or_default().push(at);
        }
        Self { keys, words, by_letters }
    }

    /// The documents that answer `query`, best first; those that answer equally well stay in their order.
    pub(crate) fn find(&self, query: &str, language: &str) -> Vec<K> {
        let query = query_words(query);
        let exactly = self.ranked(&query, language, Self::as_written);
        // Only a word that is nowhere as it was typed can have been mistyped.
        if exactly.is_empty() { self.ranked(&query, language, Self::with_a_slip) } else { exactly }
    }

    /// The documents that have all of the words in the sense of `matches`, best first.
    fn ranked(&self, query: &[String], language: &str, matches: Matches<K>) -> Vec<K> {
        let mut totals: Option<BTreeMap<usize, u32>> = None;
        for wanted in query {
            let mut best: BTreeMap<usize, u32> = BTreeMap::new();
            for (word, likeness) in matches(self, wanted) {
                for place in &word.places {
                    let own = if place.language == language { 2 } else { 1 };
                    let score = best.entry(place.document).or_default();
                    *score = (*score).max(own * place.weight * likeness);
                }
            }
            // A document answers where every word of the query is in it.
            totals = Some(match totals {
                None => best,
                Some(totals) => {
                    let both = totals.into_iter();
                    both.filter_map(|(document, total)| Some((document, total + best.get(&document)?)))
                        .collect()
                }
            });
        }
        let mut found: Vec<(usize, u32)> = totals.unwrap_or_default().into_iter().collect();
        found.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
        found.into_iter().filter_map(|(document, _)| self.keys.get(document).cloned()).collect()
    }

    /// The same word, or the beginning of one, with how alike they are.
    fn as_written(&self, wanted: &str) -> Vec<(&Word, u32)> {
        let first = self.words.partition_point(|word| word.text.as_str() < wanted);
        let beginning = wanted.chars().nth(1).is_some();
        let from_here = self.words.get(first..).unwrap_or_default().iter();
        from_here
            .take_while(|word| word.text.starts_with(wanted))
            .filter_map(
                |word| {
                    if word.text == wanted { Some((word, 6)) } else { beginning.then_some((word, 4)) }
                },
            )
            .collect()
    }

    /// Also a word that is a slip of the finger away, or two where it is long.
    fn with_a_slip(&self, wanted: &str) -> Vec<(&Word, u32)> {
        let mut alike = self.as_written(wanted);
        let written: BTreeSet<&str> = alike.iter().map(|(word, _)| word.text.as_str()).collect();
        let slips = slips(wanted.chars().count());
        let near = self.candidates(wanted);
        let near = near.filter(|word| !written.contains(word.text.as_str()));
        let near: Vec<_> = near
            .filter(|word| strsim::osa_distance(wanted, &word.text) <= slips)
            .map(|word| (word, 2))
            .collect();
        alike.extend(near);
        alike
    }

    /// The words that can be a slip away: those of about as many letters. Only with these is it compared letter by
    /// letter.
    fn candidates(&self, wanted: &str) -> impl Iterator<Item = &Word> {
        let letters = wanted.chars().count();
        let slips = slips(letters);
        let lengths: RangeInclusive<usize> = letters.saturating_sub(slips)..=letters + slips;
        let lengths = (slips > 0).then_some(lengths);
        let about = lengths.into_iter().flat_map(|lengths| self.by_letters.range(lengths));
        about.flat_map(|(_, words)| words).filter_map(|at| self.words.get(*at))
    }
}

/// The words of an index that a word of a query means, with how alike they are.
type Matches<K> = for<'a> fn(&'a Index<K>, &str) -> Vec<(&'a Word, u32)>;

/// How many slips a word of so many letters can have.
fn slips(letters: usize) -> usize {
    match letters {
        // Short words are too near to one another for a slip to be told from another word.
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The words that are looked for, each once.
fn query_words(query: &str) -> Vec<String> {
    let beginning: String = query.chars().take(QUERY_LETTERS).collect();
    let mut wanted = words(&input::line(&beginning));
    // A word that the bound cuts in two is another word.
    let is_cut = beginning.ends_with(char::is_alphanumeric)
        && query.chars().nth(QUERY_LETTERS).is_some_and(char::is_alphanumeric);
    if is_cut && wanted.len() > 1 {
        wanted.pop();
    }
    let mut seen = BTreeSet::new();
    wanted.retain(|word| seen.insert(word.clone()));
    wanted.truncate(QUERY_WORDS);
    wanted
}

/// A text's words, in lower case and without accents.
fn words(text: &str) -> Vec<String> {
    let folded: String =
        text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect();
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(Into::into)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn documents() -> Vec<Document<&'static str>> {
        let texts = [
            ("plank", "Plank", "Plancha", "Holds the trunk steady."),
            ("childs-pose", "Child's pose", "Postura del niño", "Lengthens the back. Rest your trunk."),
            ("foam-roll", "Foam roller", "Rodillo", "Loosens the mid back with slow passes."),
        ];
        let document = |(key, english, spanish, text)| {
            let mut document = Document::new(key);
            document.add(Weight::Name, "en", english);
            document.add(Weight::Name, "es", spanish);
            document.add(Weight::Text, "en", text);
            document
        };
        texts.map(document).to_vec()
    }

    #[track_caller]
    fn check(query: &str, found: &[&str]) {
        assert_eq!(Index::of(documents()).find(query, "en"), found, "{query}");
    }

    #[test]
    fn words_are_found_in_both_languages_without_accents_and_with_slips() {
        check("plank", &["plank"]);
        check("PLANCHA", &["plank"]);
        check("nino", &["childs-pose"]);
        check("niño", &["childs-pose"]);
        check("plnak", &["plank"]);
        check("rodilo", &["foam-roll"]);
        check("roll", &["foam-roll"]);
        check("foma rol", &["foam-roll"]);
        check("child", &["childs-pose"]);
        check("back", &["childs-pose", "foam-roll"]);
        check("trunk", &["plank", "childs-pose"]);
        check("trunk rest", &["childs-pose"]);
        check("yoga", &[]);
        check("", &[]);
        check("  ", &[]);
        check("a", &[]);
    }

    #[test]
    fn a_name_comes_before_a_mention() {
        let mut documents = documents();
        documents[0].add(Weight::Text, "en", "Like a foam roller, but without one.");
        assert_eq!(Index::of(documents).find("roller", "en"), ["foam-roll", "plank"]);
    }

    #[test]
    fn what_nobody_sees_parts_no_word() {
        check("pla\u{200B}nk", &["plank"]);
        check("\u{202A}pla\u{AD}nk\u{202C}", &["plank"]);
        check("nin\u{303}o", &["childs-pose"]);
    }

    /// With how many words a query is compared letter by letter.
    fn compared(index: &Index<&str>, query: &str) -> usize {
        query_words(query).iter().map(|wanted| index.candidates(wanted).count()).sum()
    }

    #[test]
    fn what_cannot_match_costs_nothing() {
        let index = Index::of(documents());
        let long = "y".repeat(16_000);
        assert_eq!(compared(&index, &long), 0);
        assert_eq!(compared(&index, "the a an"), 0);
        assert_eq!(index.find(&long, "en"), Vec::<&str>::new());
        // "plank", "child", "your", "with", "slow", "back", "mid"'s neighbours: of four to six letters, and no other.
        let about = index.words.iter().filter(|word| (4..=6).contains(&word.text.chars().count())).count();
        assert_eq!(compared(&index, "plnak"), about);
        assert!(about < index.words.len());
    }

    #[test]
    fn a_query_has_a_bound() {
        let many: Vec<String> = (0..10_000).map(|number| format!("w{number}")).collect();
        assert_eq!(query_words(&many.join(" ")).len(), QUERY_WORDS);
        assert_eq!(query_words(&"plank ".repeat(10_000)), ["plank"]);
        let letters: usize =
            query_words(&"y".repeat(1_000_000)).iter().map(|word| word.chars().count()).sum();
        assert_eq!(letters, QUERY_LETTERS);
        let index = Index::of(documents());
        assert!(compared(&index, &many.join(" ")) <= QUERY_WORDS * index.words.len());
        // What stands behind the bound is passed over, not looked for.
        check(&format!("plank{}nowhere", " ".repeat(QUERY_LETTERS)), &["plank"]);
    }
}
