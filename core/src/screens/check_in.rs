//! What does a person answer in a check-in?

/// The answers of a weekly check-in (rule F1). Each is a number from 0 to 10; one that is not given stays unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckInAnswers {
    /// Pain on average, in the last 7 days.
    pub average: Option<i32>,
    /// The worst pain in the last 7 days; not below the average.
    pub worst: Option<i32>,
    /// How much pain got in the way of enjoying life (PEG).
    pub enjoyment: Option<i32>,
    /// How much pain got in the way of general activity (PEG).
    pub activity: Option<i32>,
    /// The activities that the settings name, and how well each can be done (PSFS).
    pub activities: Vec<ActivityAnswer>,
}

/// How well a person can do an activity of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityAnswer {
    /// The activity, as the settings name it.
    pub name: String,
    /// 0: cannot; 10: as before the pain.
    pub score: Option<i32>,
}
