//! How does a language say what is looked for? Words that say nothing, endings that make no other word, other names.
//!
//! All of it is data, one file a language: `words/<language>/search.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::query::words;
use crate::error::{Error, Result};

/// What stays of a word without its ending has at least so many letters.
const SHORTEST_STEM: usize = 3;

/// The file of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SearchWords {
    /// Words that say nothing of what is looked for.
    pub(crate) passed_over: Vec<String>,
    /// Endings that make no other word: the rest is what is looked for.
    pub(crate) endings: Vec<String>,
    /// Words that are one word, where their endings do not show it, or show another one.
    pub(crate) forms: Vec<Vec<String>>,
    /// What people type for what the catalog's `topics.toml` names.
    pub(crate) topics: BTreeMap<String, Vec<String>>,
    /// Other names of exercises.
    pub(crate) exercises: BTreeMap<String, Vec<String>>,
    /// Other names of pages.
    pub(crate) pages: BTreeMap<String, Vec<String>>,
}

impl SearchWords {
    /// Reads the file of a language; the first mistake is an error that names it.
    pub(crate) fn read(language: &str, text: &str) -> Result<Self> {
        let wrong = |what: &str| Error::unexpected(&format!("words: {language}: search: {what}"));
        toml::from_str(text).map_err(|error| wrong(error.message()))
    }
}

/// What makes two words of a language one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tongue {
    language: String,
    passed_over: BTreeSet<String>,
    /// The longest first.
    endings: Vec<String>,
    /// By each of its forms what stands for the word.
    forms: BTreeMap<String, String>,
}

impl Tongue {
    pub(crate) fn new(language: &str, said: &SearchWords) -> Self {
        let mut endings: Vec<String> = said.endings.iter().flat_map(|ending| words(ending)).collect();
        endings.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        let mut forms = BTreeMap::new();
        for group in &said.forms {
            let group: Vec<String> = group.iter().flat_map(|form| words(form)).collect();
            if let Some(first) = group.first() {
                // No word has such a stem of its own.
                let stem = format!("={first}");
                forms.extend(group.iter().map(|form| (form.clone(), stem.clone())));
            }
        }
        let passed_over = said.passed_over.iter().flat_map(|word| words(word)).collect();
        Self { language: language.to_owned(), passed_over, endings, forms }
    }

    /// Whether it is that language.
    pub(super) fn is(&self, language: &str) -> bool {
        self.language == language
    }

    /// Whether a word says nothing of what is looked for.
    pub(super) fn passes_over(&self, word: &str) -> bool {
        self.passed_over.contains(word)
    }

    /// Whether a word is the beginning of one that says nothing.
    pub(super) fn begins_what_is_passed_over(&self, word: &str) -> bool {
        self.passed_over.range(word.to_owned()..).next().is_some_and(|next| next.starts_with(word))
    }

    /// The stems of the words of a name that say something; of all of them where none does.
    pub(super) fn stems_of_name(&self, words: &[String]) -> BTreeSet<String> {
        let said: BTreeSet<String> =
            words.iter().filter(|word| !self.passes_over(word)).map(|word| self.stem(word)).collect();
        if said.is_empty() { words.iter().map(|word| self.stem(word)).collect() } else { said }
    }

    /// What all forms of a word have in common.
    pub(super) fn stem(&self, word: &str) -> String {
        if let Some(known) = self.forms.get(word) {
            return known.clone();
        }
        let long = |stem: &&str| stem.chars().nth(SHORTEST_STEM - 1).is_some();
        let bare = self.endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str())).find(long);
        let stem = bare.unwrap_or(word);
        // "sitting" is a form of "sit".
        let mut letters = stem.chars().rev();
        let single = letters.next().filter(|last| letters.next() == Some(*last));
        let single = single.and_then(|last| stem.strip_suffix(last)).filter(long);
        single.unwrap_or(stem).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_a_word_have_one_stem() {
        let said = r#"
            endings = ["ing", "er", "s", "es", "e", "ness"]
            forms = [["feet", "foot"], ["roller", "rollers"]]
        "#;
        let tongue = Tongue::new("en", &SearchWords::read("en", said).unwrap());
        let one =
            |forms: &[&str]| forms.iter().map(|form| tongue.stem(form)).collect::<BTreeSet<_>>().len() == 1;
        assert!(one(&["sit", "sitting", "sits"]));
        assert!(one(&["stiff", "stiffness", "stiffer"]));
        assert!(one(&["ache", "aches", "aching"]));
        assert!(one(&["feet", "foot"]));
        // A form that is named is no other word, whatever its ending.
        assert!(!one(&["roller", "roll"]));
        // What is short stays as it is.
        assert!(!one(&["ring", "r"]) && tongue.stem("sing") == "sing");
    }

    #[test]
    fn a_mistake_in_a_file_names_the_language() {
        let error = SearchWords::read("es", "topic = 1").unwrap_err();
        assert!(error.to_string().contains("es: search"), "{error}");
    }
}
