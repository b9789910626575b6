//! What went wrong, in words for the person at the terminal?

use std::fmt;

/// A sentence that says what could not be done, and the last lines of a program that could not do it, where one said
/// some. Nobody branches on it, so it has no kinds.
#[derive(Debug)]
pub(crate) struct Failure {
    sentence: String,
    last_words: String,
}

/// What a function returns that can fail.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure with this text.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { sentence: text.into(), last_words: String::new() }
    }

    /// The same in another sentence.
    pub(crate) fn in_words(self, text: impl Into<String>) -> Self {
        Self { sentence: text.into(), ..self }
    }

    /// The same, with what the program said last.
    pub(crate) fn with_last_words(self, last_words: String) -> Self {
        Self { last_words, ..self }
    }

    /// What the program said last that failed; nothing where none did, or where it stands on the terminal already.
    pub(crate) fn last_words(&self) -> &str {
        &self.last_words
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

/// Says what was being done when an error occurred.
pub(crate) trait During<T> {
    /// Turns the error into a failure that begins with `doing`.
    fn during(self, doing: impl FnOnce() -> String) -> Outcome<T>;
}

impl<T, E: fmt::Display> During<T> for Result<T, E> {
    fn during(self, doing: impl FnOnce() -> String) -> Outcome<T> {
        self.map_err(|error| Failure::new(format!("{}: {error}", doing())))
    }
}
