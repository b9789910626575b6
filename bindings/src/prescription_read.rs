//! What was understood of a file that a clinic's system wrote, and what was not?

pub use crate::core::RequestMark;
pub use crate::core::screens::prescription_read::ReadList;

/// What a file says, line by line, under a heading.
#[uniffi::remote(Record)]
pub struct ReadList {
    /// Above the lines.
    pub heading: String,
    /// What to do about them; none where nothing is to be done.
    pub text: Option<String>,
    /// Each a short line: "Goal: Lift a child again".
    pub lines: Vec<String>,
}

/// Why something that a clinic's system wrote is not to be done now, or not by the person.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum RequestMark {
    /// It is a draft.
    Draft,
    /// It rests for now.
    OnHold,
    /// It was taken back.
    Revoked,
    /// It is over.
    Completed,
    /// It was a mistake.
    EnteredInError,
    /// It does not say that it holds.
    Unknown,
    /// It is a proposal, or one choice of several.
    Proposal,
    /// It is what should not be done.
    NotToDo,
    /// Somebody else is to do it.
    ForOthers,
}
