//! A page of the symptom check: what it asks, what is marked on it, and what a tap does.

use crate::MidbackError;
pub use crate::core::screens::symptoms::{
    CheckBack, CheckItem, CheckPage, CheckReply, PageMarks, PageTap, SymptomAnswer,
};
use crate::guard::caught;
use crate::shared::CheckId;
use crate::symptoms::{Notice, SymptomReply};

/// The marks of a page after a tap on it, and with them whether the page is answered. `marks`: those that the phone
/// holds, at first the page's own. It looks nothing up and keeps nothing: it can be called where the screen is drawn.
#[uniffi::export]
pub fn marks_after(page: CheckPage, marks: PageMarks, tap: PageTap) -> Result<PageMarks, MidbackError> {
    caught(|| Ok(page.after(marks, &tap)))
}

/// One page. Nothing is chosen that was not chosen in this check.
#[uniffi::remote(Record)]
pub struct CheckPage {
    /// Which check.
    pub check: CheckId,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// How far along that is: the how manieth step, of the setup where the check is a part of it, and of how many.
    pub step: u32,
    /// See `step`.
    pub steps: u32,
    /// The same in words: "Page 2 of 5", "Step 2 of 9".
    pub progress: String,
    /// The same with the check's title, in one line.
    pub overline: String,
    /// Above the items.
    pub question: String,
    /// What can be so.
    pub items: Vec<CheckItem>,
    /// What can be said of an item that is so.
    pub replies: Vec<CheckReply>,
    /// Says that nothing of it is so, and answers the page; as long as nothing is marked.
    pub none: String,
    /// What is marked before anything is tapped: what was chosen in this check.
    pub marks: PageMarks,
    /// What an item counts as that is not marked.
    pub unmarked: String,
    /// Why the page cannot be answered yet, where something is marked and not spoken of.
    pub missing: String,
    /// Answers the page.
    pub next: String,
    /// Goes back; none on the first page.
    pub back: Option<CheckBack>,
    /// What an earlier check still says, for as long as that closes sessions: help is never out of sight.
    pub notice: Option<Notice>,
}

/// One thing that can be so.
#[uniffi::remote(Record)]
pub struct CheckItem {
    /// Handed back with its answer.
    pub flag: String,
    /// What is so, in a sentence.
    pub text: String,
    /// What the terms mean.
    pub help: String,
    /// What was answered in this check.
    pub chosen: Option<SymptomReply>,
}

/// What can be said of an item that is so.
#[uniffi::remote(Record)]
pub struct CheckReply {
    /// Handed back when it is chosen.
    pub reply: SymptomReply,
    /// What it says.
    pub label: String,
}

/// Opens a page again.
#[uniffi::remote(Record)]
pub struct CheckBack {
    /// Of which check.
    pub check: CheckId,
    /// Which page.
    pub page: u32,
    /// What the button says.
    pub label: String,
}

/// What is marked on a page, before it is answered.
#[uniffi::remote(Record)]
pub struct PageMarks {
    /// What is marked, each with what was said of it.
    pub answers: Vec<SymptomAnswer>,
    /// Whether the person chose that none of it is so.
    pub none: bool,
    /// Whether the page is answered as it is marked.
    pub whole: bool,
}

/// One flag's mark, and what was said of it.
#[uniffi::remote(Record)]
pub struct SymptomAnswer {
    /// Which flag.
    pub flag: String,
    /// What was answered; none as long as it is only marked.
    pub answer: Option<SymptomReply>,
}

/// Something that is tapped on a page.
#[uniffi::remote(Enum)]
pub enum PageTap {
    /// A flag's item.
    Item {
        /// Which flag.
        flag: String,
    },
    /// What can be said of an item.
    Reply {
        /// Of which flag.
        flag: String,
        /// What was chosen.
        reply: SymptomReply,
    },
    /// The choice that nothing of it is so.
    Nothing,
}
