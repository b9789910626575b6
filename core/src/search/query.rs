//! Which words did a person type? Whatever was typed, only so much of it counts.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::input;

/// Characters of a query that are looked at; what is typed behind them is passed over.
pub(super) const QUERY_LETTERS: usize = 100;
/// Words of a query that are looked for; what is typed behind them is passed over.
pub(super) const QUERY_WORDS: usize = 8;

/// Inside of a word they part nothing.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// A word that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    /// In lower case and without accents.
    pub(super) word: String,
    /// As it was typed.
    pub(super) typed: String,
}

/// The words that are looked for, each once, without those that say nothing.
pub(super) fn words_of(query: &str, says: impl Fn(&str) -> bool) -> Vec<Wanted> {
    let beginning: String = query.chars().take(QUERY_LETTERS).collect();
    let line = input::line(&beginning);
    let part_of_word =
        |letter: char| letter.is_alphanumeric() || is_combining_mark(letter) || APOSTROPHES.contains(&letter);
    let typed = line.split(|letter: char| !part_of_word(letter)).map(|typed| typed.trim_matches(APOSTROPHES));
    let mut wanted: Vec<Wanted> = typed
        .flat_map(|typed| words(typed).into_iter().map(|word| Wanted { word, typed: typed.to_owned() }))
        .collect();
    // A word that the bound cuts in two is another word.
    let is_cut = beginning.ends_with(char::is_alphanumeric)
        && query.chars().nth(QUERY_LETTERS).is_some_and(char::is_alphanumeric);
    if is_cut && wanted.len() > 1 {
        wanted.pop();
    }
    let mut seen = BTreeSet::new();
    wanted.retain(|wanted| says(&wanted.word) && seen.insert(wanted.word.clone()));
    wanted.truncate(QUERY_WORDS);
    wanted
}

/// A text's words, in lower case and without accents.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded: String =
        text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect();
    // Whoever types "child's" or "childs" means one word.
    let folded = folded.replace(APOSTROPHES, "");
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(Into::into)
        .collect()
}
