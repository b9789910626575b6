//! What became of the days of a month, and of one of them?

pub use crate::core::DayState;
pub use crate::core::screens::calendar::{
    CalendarDay, CalendarMark, CalendarMonth, CalendarTurn, CalendarWeekday, DayCheckIn, DayScreen,
};
use crate::history::HistorySession;
use crate::shared::Day;

/// A month, drawn as a calendar.
#[uniffi::remote(Record)]
pub struct CalendarMonth {
    /// "March 2026".
    pub title: String,
    /// What it is.
    pub label: String,
    /// Its first day: asks for it again.
    pub month: Day,
    /// Shows the month before; none before the first session.
    pub previous: Option<CalendarTurn>,
    /// Shows the month after; none after this one.
    pub next: Option<CalendarTurn>,
    /// The columns, from the day on which a week begins here.
    pub weekdays: Vec<CalendarWeekday>,
    /// How many columns are empty before the first day.
    pub blanks: u32,
    /// The days of the month.
    pub days: Vec<CalendarDay>,
    /// What the marks of this month mean, each once.
    pub legend: Vec<CalendarMark>,
}

/// The way to another month.
#[uniffi::remote(Record)]
pub struct CalendarTurn {
    /// Its first day.
    pub month: Day,
    /// What it does.
    pub label: String,
}

/// A column of the calendar.
#[uniffi::remote(Record)]
pub struct CalendarWeekday {
    /// "Mo".
    pub short: String,
    /// "Monday".
    pub spoken: String,
}

/// A day of the month.
#[uniffi::remote(Record)]
pub struct CalendarDay {
    /// Which day: opens it.
    pub day: Day,
    /// "28".
    pub number: String,
    /// What became of it.
    pub state: DayState,
    /// "Monday 2 March: done".
    pub spoken: String,
    /// Whether it is today.
    pub today: bool,
    /// Whether there is anything to see on its page.
    pub opens: bool,
}

/// What a mark means.
#[uniffi::remote(Record)]
pub struct CalendarMark {
    /// Which mark.
    pub state: DayState,
    /// What it means, in a word.
    pub text: String,
}

/// Everything the page of one day draws.
#[uniffi::remote(Record)]
pub struct DayScreen {
    /// Its date.
    pub title: String,
    /// Which day.
    pub day: Day,
    /// What became of it.
    pub state: DayState,
    /// The same in a word; empty of a day of which nothing is known.
    pub state_text: String,
    /// What was said on it: pain, the morning after, walking.
    pub lines: Vec<String>,
    /// Its sessions, the first one first.
    pub sessions: Vec<HistorySession>,
    /// Said where there was none.
    pub nothing: Option<String>,
    /// Its check-in.
    pub check_in: Option<DayCheckIn>,
}

/// The check-in of a day.
#[uniffi::remote(Record)]
pub struct DayCheckIn {
    /// What it is.
    pub title: String,
    /// What was answered, a line each.
    pub lines: Vec<String>,
    /// Corrects it.
    pub correct: String,
}

/// What became of a day.
#[uniffi::remote(Enum)]
pub enum DayState {
    /// Its sessions were done, every set of them.
    Done,
    /// Something was done of them.
    Partial,
    /// The person skipped its session, or moved it to another day.
    Skipped,
    /// A session was planned, and nothing was done.
    Missed,
    /// None was planned.
    Rest,
    /// The plan rested.
    Paused,
    /// A session is planned, and the day is not over.
    Planned,
    /// It was before the first session, or nothing is known of it yet.
    Before,
}
