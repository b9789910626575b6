//! What there is to read: articles, questions, a self-check that leads to them, and the sources of it all.

use serde::Deserialize;

use super::named::named;
use crate::error::{Error, Result};
use crate::ids::ExerciseId;

named! {
    /// What a page is.
    PageKind, "kind" {
        /// Something to read.
        Article = "article",
        /// A question that is often asked, and its answer.
        Question = "question",
    }
}

named! {
    /// How a statement is set.
    Form, "form" {
        /// Above what follows.
        Heading = "heading",
        /// Running text.
        Paragraph = "paragraph",
        /// One of a list.
        Bullet = "bullet",
        /// One of a numbered list.
        Step = "step",
    }
}

/// An article or a question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Stable; its words are `learn-<id>`.
    pub id: String,
    /// Where it stands among its kind.
    pub order: u16,
    /// What it is.
    pub kind: PageKind,
    /// Exercises that it speaks of.
    #[serde(default)]
    pub exercises: Vec<ExerciseId>,
    /// Pages to read next.
    #[serde(default)]
    pub related: Vec<String>,
    /// Whether it offers the symptom check.
    #[serde(default)]
    pub symptom_check: bool,
    /// From top to bottom.
    pub statements: Vec<Statement>,
}

/// One thing that a page says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Unique in its page; its words are `learn-<page>-<id>`.
    pub id: String,
    /// How it is set.
    pub form: Form,
    /// What it stands on; only a heading stands on nothing.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Whether help is to be called, so that the number stands below it.
    #[serde(default)]
    pub call: bool,
}

/// The short self-check: it leads to pages and never names what a person has.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfCheck {
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
}

/// One question of the self-check.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Unique; its words are `self-check-<id>`.
    pub id: String,
    /// What can be answered.
    pub answers: Vec<Answer>,
}

/// One answer of the self-check, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Unique in its question; its words are `self-check-<question>-<id>`.
    pub id: String,
    /// Pages to read.
    #[serde(default)]
    pub pages: Vec<String>,
    /// Exercises to look at.
    #[serde(default)]
    pub exercises: Vec<ExerciseId>,
    /// Whether the symptom check should be made.
    #[serde(default)]
    pub symptom_check: bool,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    /// Stable; `docs/sources.md` says more of it.
    pub id: String,
    /// The reference, in its own language; where there is none, its words are `source-<id>`.
    pub citation: Option<String>,
    /// Where it can be read.
    pub link: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesFile {
    sources: Vec<SourceEntry>,
}

/// Reads a page's file.
pub(super) fn page(name: &str, text: &str) -> Result<Page> {
    let page: Page = read(name, text)?;
    if page.id == name { Ok(page) } else { Err(wrong(name, "its id is not its file's name")) }
}

/// Reads the self-check.
pub(super) fn self_check(text: &str) -> Result<SelfCheck> {
    read("self-check", text)
}

/// Reads the list of sources.
pub(super) fn sources(text: &str) -> Result<Vec<SourceEntry>> {
    Ok(read::<SourcesFile>("sources", text)?.sources)
}

fn read<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T> {
    toml::from_str(text).map_err(|error| wrong(name, error.message()))
}

fn wrong(name: &str, what: &str) -> Error {
    Error::unexpected(&format!("catalog: {name}: {what}"))
}
