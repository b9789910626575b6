//! What can be found, and by which of its texts?

use super::query::words;

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Document<K> {
    /// What it is.
    pub(crate) key: K,
    pub(super) fields: Vec<Field>,
}

/// A part of a document's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) weight: u32,
    /// Whether it is all that the document is called.
    pub(super) is_name: bool,
    /// The language that it is in; a person's own counts double.
    pub(super) language: String,
    pub(super) words: Vec<String>,
}

/// How much a part of a text says of what the whole is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Its name.
    Name,
    /// Another name of it.
    OtherName,
    /// What it is among the first answers to.
    Answers,
    /// What it is for, and the names of its parts.
    About,
    /// Everything else.
    Text,
    /// What every exercise is for: who types that and more looks for the rest of it.
    Always,
}

/// What a word weighs that only stands somewhere in a text.
pub(super) const MENTIONED: u32 = 1;
/// What a word weighs that every exercise answers.
pub(super) const ALWAYS: u32 = 0;

impl<K> Document<K> {
    pub(crate) fn new(key: K) -> Self {
        Self { key, fields: Vec::new() }
    }

    /// Adds a text.
    pub(crate) fn add(&mut self, weight: Weight, language: &str, text: &str) {
        let is_name = matches!(weight, Weight::Name | Weight::OtherName);
        let weight = match weight {
            Weight::Name => 9,
            Weight::Answers => 5,
            Weight::OtherName | Weight::About => 3,
            Weight::Text => MENTIONED,
            Weight::Always => ALWAYS,
        };
        self.fields.push(Field { weight, is_name, language: language.to_owned(), words: words(text) });
    }
}
