//! What stands around every screen: the tabs, and the words for waiting and for errors.

pub use crate::core::screens::shell::{OpeningError, ShellScreen};

/// What stands around every screen.
#[uniffi::remote(Record)]
pub struct ShellScreen {
    /// The app's name.
    pub name: String,
    /// The tab of the Today screen.
    pub today: String,
    /// The tab of the Plan screen.
    pub plan: String,
    /// The tab of the Library.
    pub exercises: String,
    /// The tab of the Learn screen.
    pub learn: String,
    /// The tab of the Progress screen.
    pub progress: String,
    /// The way to the Settings screen.
    pub settings: String,
    /// Goes back.
    pub back: String,
    /// While something takes long.
    pub loading: String,
    /// Above an error.
    pub error_title: String,
    /// Repeats what failed.
    pub try_again: String,
    /// Said where the phone could not read a file that was picked.
    pub file_unread: String,
    /// The most bytes of a file that are read. The phone hands over one byte more of a larger one, and the core says
    /// that it is too large.
    pub file_bytes_limit: u32,
}

/// What is shown where the data cannot be opened, and with it no screen.
#[uniffi::remote(Record)]
pub struct OpeningError {
    /// That it is so.
    pub title: String,
    /// What happened, and what helps.
    pub text: String,
    /// Tries once more.
    pub try_again: String,
}
