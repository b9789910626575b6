//! Where is that word? Finds exercises and pages in every language, without accents and with small typing errors.
//!
//! Pure and in memory: a few dozen texts need no index on disk.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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

impl<K: Clone> Document<K> {
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

    /// How well the document answers; 0 where a word of the query is nowhere in it.
    fn score(&self, query: &[String], language: &str, likeness: Likeness) -> u32 {
        let mut total = 0;
        for wanted in query {
            let best = self.fields.iter().map(|field| {
                let own = if field.language == language { 2 } else { 1 };
                own * field.weight * field.words.iter().map(|word| likeness(wanted, word)).max().unwrap_or(0)
            });
            match best.max().unwrap_or(0) {
                0 => return 0,
                best => total += best,
            }
        }
        total
    }
}

/// How alike a word that is looked for and a word of a text are; 0 where they are not.
type Likeness = fn(&str, &str) -> u32;

/// The documents that answer `query`, best first; those that answer equally well stay in their order.
pub(crate) fn find<K: Clone>(documents: &[Document<K>], query: &str, language: &str) -> Vec<K> {
    let query = words(query);
    if query.is_empty() {
        return Vec::new();
    }
    let by = |likeness: Likeness| {
        let scored = documents.iter().map(|document| (document.score(&query, language, likeness), document));
        let mut found: Vec<_> = scored.filter(|(score, _)| *score > 0).collect();
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, document)| document.key.clone()).collect::<Vec<_>>()
    };
    let exactly = by(as_written);
    // Only a word that is nowhere as it was typed can have been mistyped.
    if exactly.is_empty() { by(with_a_slip) } else { exactly }
}

/// The same word, or the beginning of one.
fn as_written(wanted: &str, word: &str) -> u32 {
    if word == wanted {
        6
    } else if wanted.chars().count() >= 2 && word.starts_with(wanted) {
        4
    } else {
        0
    }
}

/// Also a word that is a slip of the finger away, or two where it is long.
fn with_a_slip(wanted: &str, word: &str) -> u32 {
    let slips = match wanted.chars().count() {
        // Short words are too near to one another for a slip to be told from another word.
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let near = || slips > 0 && strsim::osa_distance(wanted, word) <= slips;
    match as_written(wanted, word) {
        0 if near() => 2,
        written => written,
    }
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
        assert_eq!(find(&documents(), query, "en"), found, "{query}");
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
        assert_eq!(find(&documents, "roller", "en"), ["foam-roll", "plank"]);
    }
}
