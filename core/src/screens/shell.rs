//! What stands around every screen: the tabs, and the words for waiting and for errors.

use crate::error::Error;
use crate::plan::limits;
use crate::words::Words;

/// What stands around every screen.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningError {
    /// That it is so.
    pub title: String,
    /// What happened, and what helps.
    pub text: String,
    /// Tries once more.
    pub try_again: String,
}

pub(crate) fn opening_error(words: &Words, error: &Error) -> OpeningError {
    OpeningError {
        title: words.app_error_title(),
        text: words.error(error),
        try_again: words.app_try_again(),
    }
}

pub(crate) fn shell(words: &Words) -> ShellScreen {
    ShellScreen {
        name: words.app_name(),
        today: words.app_tab_today(),
        plan: words.app_tab_plan(),
        exercises: words.app_tab_exercises(),
        learn: words.app_tab_learn(),
        progress: words.app_tab_progress(),
        settings: words.app_settings(),
        back: words.app_back(),
        loading: words.app_loading(),
        error_title: words.app_error_title(),
        try_again: words.app_try_again(),
        file_unread: words.app_file_unread(),
        file_bytes_limit: u32::try_from(limits::FILE_BYTES).unwrap_or(u32::MAX),
    }
}
