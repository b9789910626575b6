//! What there is to read, one page of it, and the short self-check that leads to pages.

use crate::body_map::BodyMap;
pub use crate::core::screens::learn::{
    ArticleBlock, ArticleScreen, BlockForm, EmptyLearn, LearnScreen, PageGroup, PageLink, SelfCheckAnswer,
    SelfCheckChoice, SelfCheckEntry, SelfCheckScreen, SelfCheckStep,
};
use crate::exercise::ExerciseLink;
use crate::symptoms::EmergencyCall;

/// Everything the Learn screen draws.
#[uniffi::remote(Record)]
pub struct LearnScreen {
    /// The screen's title.
    pub title: String,
    /// In the search field.
    pub search: String,
    /// Empties the search field.
    pub clear_search: String,
    /// The self-check; none while something is searched for.
    pub self_check: Option<SelfCheckEntry>,
    /// What is said of the words that were looked for, where not all of them were found.
    pub note: Option<String>,
    /// Groups of pages: articles and questions, or what was found.
    pub groups: Vec<PageGroup>,
    /// Above `exercises`.
    pub exercises_title: String,
    /// Exercises that were found.
    pub exercises: Vec<ExerciseLink>,
    /// Said instead, where nothing was found.
    pub empty: Option<EmptyLearn>,
}

/// The way into the self-check.
#[uniffi::remote(Record)]
pub struct SelfCheckEntry {
    /// What it is called.
    pub title: String,
    /// What it does, and what it does not.
    pub intro: String,
    /// Begins it.
    pub start: String,
}

/// Pages that belong together.
#[uniffi::remote(Record)]
pub struct PageGroup {
    /// Above them.
    pub title: String,
    /// The pages.
    pub pages: Vec<PageLink>,
}

/// A page to open.
#[uniffi::remote(Record)]
pub struct PageLink {
    /// Which one.
    pub page: String,
    /// What it is called.
    pub title: String,
    /// What it says, in a sentence.
    pub summary: String,
}

/// Said where nothing was found.
#[uniffi::remote(Record)]
pub struct EmptyLearn {
    /// That it is so.
    pub heading: String,
    /// What helps.
    pub text: String,
    /// Shows everything again.
    pub clear: String,
}

/// Everything one page draws.
#[uniffi::remote(Record)]
pub struct ArticleScreen {
    /// Which page.
    pub page: String,
    /// The screen's title.
    pub title: String,
    /// What it says, in a sentence.
    pub summary: String,
    /// From top to bottom.
    pub blocks: Vec<ArticleBlock>,
    /// What is said where the page speaks of symptoms.
    pub symptom_check: Option<String>,
    /// Opens the symptom check; there where `symptom_check` is.
    pub open_symptom_check: Option<String>,
    /// Above `exercises`.
    pub exercises_title: String,
    /// Exercises that it speaks of.
    pub exercises: Vec<ExerciseLink>,
    /// Above `related`.
    pub related_title: String,
    /// Pages to read next.
    pub related: Vec<PageLink>,
    /// Above `sources`.
    pub sources_title: String,
    /// Where it all comes from, numbered from 1 in the order of the text.
    pub sources: Vec<String>,
}

/// One thing that a page says.
#[uniffi::remote(Record)]
pub struct ArticleBlock {
    /// How it is set.
    pub form: BlockForm,
    /// What it says.
    pub text: String,
    /// Where it comes from: "Sources 1, 2"; none for a heading.
    pub source: Option<String>,
    /// Whom to call, where it says that help is to be called.
    pub call: Option<EmergencyCall>,
}

/// How a statement is set.
#[uniffi::remote(Enum)]
pub enum BlockForm {
    /// Above what follows.
    Heading,
    /// Running text.
    Paragraph,
    /// One of a list.
    Bullet,
    /// One of a numbered list.
    Step {
        /// From 1.
        number: u32,
    },
}

/// One answer that was given in the self-check.
#[uniffi::remote(Record)]
pub struct SelfCheckAnswer {
    /// Which question.
    pub question: String,
    /// Which of its answers.
    pub answer: String,
}

/// Everything the self-check draws. It keeps nothing: the answers so far are handed in each time.
#[uniffi::remote(Record)]
pub struct SelfCheckScreen {
    /// The screen's title.
    pub title: String,
    /// That it is no diagnosis.
    pub note: String,
    /// A question, or where the answers lead.
    pub step: SelfCheckStep,
}

/// A question of the self-check, or where it leads.
#[uniffi::remote(Enum)]
pub enum SelfCheckStep {
    /// A question. Nothing is preselected.
    Ask {
        /// "Question 2 of 6".
        progress: String,
        /// The same with the self-check's title, in one line.
        overline: String,
        /// Which question.
        question: String,
        /// The question.
        text: String,
        /// What helps to answer it.
        help: Option<String>,
        /// What can be answered.
        answers: Vec<SelfCheckChoice>,
        /// The same on a back, where it asks for a place.
        body: Option<BodyMap>,
    },
    /// Where the answers lead.
    Result {
        /// Above the pages.
        heading: String,
        /// That somebody should look at it first, where an answer asks for it.
        symptom_check: Option<String>,
        /// Whom to call; there where `symptom_check` is, which says with what.
        call: Option<EmergencyCall>,
        /// Opens the symptom check; there where `symptom_check` is.
        open_symptom_check: Option<String>,
        /// Pages to read.
        pages: Vec<PageLink>,
        /// Above the exercises.
        exercises_title: String,
        /// Exercises to look at; none where somebody should look at it first.
        exercises: Vec<ExerciseLink>,
        /// Begins it anew.
        again: String,
    },
}

/// One possible answer.
#[uniffi::remote(Record)]
pub struct SelfCheckChoice {
    /// Handed back when it is chosen.
    pub answer: String,
    /// What it says.
    pub label: String,
}
