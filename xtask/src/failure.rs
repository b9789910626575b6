//! What went wrong, in words for the person at the terminal?

use std::fmt;

/// A sentence that says what could not be done. Nobody branches on it, so it has no kinds.
#[derive(Debug)]
pub(crate) struct Failure(String);

/// What a function returns that can fail.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure with this text.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says what was being done when an error occurred.
pub(crate) trait During<T> {
    /// Turns the error into a failure that begins with `doing`.
    fn during(self, doing: impl FnOnce() -> String) -> Outcome<T>;
}

impl<T, E: fmt::Display> During<T> for Result<T, E> {
    fn during(self, doing: impl FnOnce() -> String) -> Outcome<T> {
        self.map_err(|error| Failure(format!("{}: {error}", doing())))
    }
}
