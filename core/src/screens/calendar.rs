//! What became of the days of a month, and of one of them?

use crate::adherence::{DayRow, DayState};
use crate::book::Book;
use crate::facts::{CheckIn, Morning};
use crate::history::Session;
use crate::scales::Pain;
use crate::screens::check_in;
use crate::screens::history::{HistorySession, session_row};
use crate::time::{Day, Moment};
use crate::words::Words;

/// A month, drawn as a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarTurn {
    /// Its first day.
    pub month: Day,
    /// What it does.
    pub label: String,
}

/// A column of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarWeekday {
    /// "Mo".
    pub short: String,
    /// "Monday".
    pub spoken: String,
}

/// A day of the month.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarMark {
    /// Which mark.
    pub state: DayState,
    /// What it means, in a word.
    pub text: String,
}

/// Everything the page of one day draws.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayCheckIn {
    /// What it is.
    pub title: String,
    /// What was answered, a line each.
    pub lines: Vec<String>,
    /// Corrects it.
    pub correct: String,
}

/// What a month is made of.
pub(crate) struct Month<'a> {
    pub(crate) today: Day,
    /// Its first day.
    pub(crate) begins: Day,
    /// What became of its days, from the first session on.
    pub(crate) rows: &'a [DayRow],
    /// What is to come of its days.
    pub(crate) coming: &'a [(Day, DayState)],
    /// The first day that there is to look back on.
    pub(crate) first: Option<Day>,
}

pub(crate) fn month(words: &Words, of: &Month<'_>) -> CalendarMonth {
    let month = of.begins;
    let following = month.next_month();
    let days: Vec<CalendarDay> =
        (0..following.days_since(month)).map(|later| day(words, of, month.plus(later))).collect();
    let first_weekday = words.first_weekday();
    let turn = |to: Day, label: String| CalendarTurn { month: to.first_of_month(), label };
    let earlier = of.first.is_some_and(|first| first < month);
    CalendarMonth {
        title: words.month_heading(month),
        label: words.calendar_title(),
        month,
        previous: earlier.then(|| turn(month.plus(-1), words.calendar_previous())),
        next: (of.today.first_of_month() > month).then(|| turn(following, words.calendar_next())),
        weekdays: (0..7).map(|later| weekday(words, (first_weekday - 1 + later) % 7 + 1)).collect(),
        blanks: u32::from((month.weekday_number() + 7 - first_weekday) % 7),
        legend: legend(words, &days),
        days,
    }
}

fn weekday(words: &Words, number: u8) -> CalendarWeekday {
    let spoken = words.weekday_first(number.into());
    CalendarWeekday { short: spoken.chars().take(2).collect(), spoken }
}

fn day(words: &Words, of: &Month<'_>, day: Day) -> CalendarDay {
    let known = of.rows.iter().find(|row| row.day == day).map(|row| row.state);
    let coming = of.coming.iter().find(|(coming, _)| *coming == day).map(|(_, state)| *state);
    let state = known.or(coming).unwrap_or(DayState::Before);
    let date = words.day(day);
    let what = state_text(words, state).to_lowercase();
    CalendarDay {
        day,
        number: day.of_month().to_string(),
        state,
        spoken: match (what.is_empty(), day == of.today) {
            (true, _) => words.day_first(day),
            (_, true) => words.calendar_day_today(&date, &what),
            _ => words.calendar_day(&words.day_first(day), &what),
        },
        today: day == of.today,
        opens: day <= of.today && of.first.is_some_and(|first| first <= day),
    }
}

/// What a state is called; nothing of a day of which nothing is known.
fn state_text(words: &Words, state: DayState) -> String {
    match state {
        DayState::Done => words.calendar_done(),
        DayState::Partial => words.calendar_partial(),
        DayState::Skipped => words.calendar_skipped(),
        DayState::Missed => words.calendar_missed(),
        DayState::Rest => words.calendar_rest(),
        DayState::Paused => words.calendar_paused(),
        DayState::Planned => words.calendar_planned(),
        DayState::Before => String::new(),
    }
}

fn legend(words: &Words, days: &[CalendarDay]) -> Vec<CalendarMark> {
    let mut states: Vec<DayState> = days.iter().map(|day| day.state).collect();
    states.sort_unstable();
    states.dedup();
    let named = states.into_iter().filter(|state| *state != DayState::Before);
    named.map(|state| CalendarMark { state, text: state_text(words, state) }).collect()
}

/// What is known of one day.
pub(crate) struct OfDay<'a> {
    pub(crate) today: Day,
    pub(crate) now: Moment,
    pub(crate) day: Day,
    pub(crate) state: DayState,
    pub(crate) sessions: &'a [Session],
    /// The pains before its sessions, where they were said without one.
    pub(crate) pains: Vec<Pain>,
    pub(crate) walked: Option<u16>,
    pub(crate) check_in: Option<CheckIn>,
}

pub(crate) fn of_day(words: &Words, book: &Book<'_>, of: &OfDay<'_>) -> DayScreen {
    let mut lines: Vec<String> =
        of.pains.iter().map(|pain| words.day_pain_before(&pain.value().to_string())).collect();
    lines.extend(of.walked.map(|minutes| words.day_walked(minutes.into())));
    DayScreen {
        title: words.recent_day(of.day, of.today),
        day: of.day,
        state: of.state,
        state_text: state_text(words, of.state),
        lines,
        sessions: of
            .sessions
            .iter()
            .rev()
            .map(|session| session_row(words, book, of.today, of.now, session))
            .collect(),
        nothing: of.sessions.is_empty().then(|| words.day_no_session()),
        check_in: of.check_in.as_ref().map(|said| DayCheckIn {
            title: words.day_check_in(),
            lines: check_in::lines(words, said),
            correct: words.day_check_in_change(),
        }),
    }
}

/// How a morning was, in a word.
pub(crate) fn morning(words: &Words, morning: Morning) -> String {
    match morning {
        Morning::NoWorse => words.morning_no_worse(),
        Morning::BitWorse => words.morning_bit_worse(),
        Morning::ClearlyWorse => words.morning_clearly_worse(),
    }
}
