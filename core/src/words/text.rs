//! How is something said, to the eye and to the ear?

/// A text for the eye, and for the voice where it cannot be spoken as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What is shown.
    pub shown: String,
    /// What is spoken instead; none where it is the same.
    pub spoken: Option<String>,
}
