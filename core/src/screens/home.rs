//! What does the card on the phone's home screen show, now and in the coming days? A small file that the app writes whenever
//! something changes, since what shows it opens no data. docs/home-card.md says how it is read.

use serde::Serialize;

use crate::schedule::DayKind;
use crate::screens::plan::{PlanDay, PlanDayMark};
use crate::time::Day;
use crate::words::Words;

/// The form of the file.
const VERSION: u8 = 1;

/// All that the card shows from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct HomeCard {
    version: u8,
    /// One after the other; the last one holds for good.
    shown: Vec<HomeShown>,
}

/// What the card shows for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct HomeShown {
    /// Until when, in milliseconds since 1970; none where nothing follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    until_ms: Option<i64>,
    heading: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// What a tap leads to, in a word; the whole card is one.
    action: String,
    /// This week, day by day; empty where it is not to be seen.
    week: Vec<HomeDay>,
}

/// A day of the week on the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct HomeDay {
    short: String,
    spoken: String,
    mark: PlanDayMark,
    today: bool,
}

/// Where a day stands, as far as the card says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HomeDayState {
    /// As its plan has it. `number`: the session that comes next, and how many there are.
    Planned { number: u8, of: u8 },
    /// A session can be gone on with.
    InProgress,
    /// The day's last session is over.
    Done,
}

pub(crate) fn card(mut shown: Vec<HomeShown>, last: HomeShown) -> HomeCard {
    shown.push(last);
    HomeCard { version: VERSION, shown }
}

/// A day of which is known what it is.
#[derive(Debug)]
pub(crate) struct KnownDay {
    pub(crate) day: Day,
    /// When it is over, in milliseconds since 1970.
    pub(crate) until_ms: i64,
    pub(crate) state: HomeDayState,
    pub(crate) kind: DayKind,
    /// The next day with a session.
    pub(crate) next: Option<Day>,
    /// Whether there was any session yet.
    pub(crate) begun: bool,
    pub(crate) week: Vec<PlanDay>,
}

pub(crate) fn day(words: &Words, known: KnownDay) -> HomeShown {
    let KnownDay { day, until_ms, state, kind, next, begun, week } = known;
    let next = next.map(|next| {
        let coming = words.coming_day(next, day);
        if begun { words.today_rest_next(&coming) } else { words.home_first(&coming) }
    });
    let (heading, text, action) = match (state, kind) {
        (HomeDayState::InProgress, _) => (words.home_in_progress(), None, words.home_go()),
        (HomeDayState::Done, _) => (words.today_done_heading(), next, words.home_open()),
        (HomeDayState::Planned { number, of }, DayKind::Session | DayKind::PrescribedOnly) => {
            let heading = if of > 1 {
                words.home_session_of(&number.to_string(), &of.to_string())
            } else {
                words.home_session()
            };
            (heading, None, words.home_go())
        }
        // Somebody who has just begun needs no rest.
        (_, DayKind::Rest) if !begun => (words.today_first_heading(), next, words.home_open()),
        (_, DayKind::Rest) => (words.today_rest_heading(), next, words.home_open()),
        (_, DayKind::Skipped) => (words.today_skipped_heading(), next, words.home_open()),
        (_, DayKind::Moved(_)) => (words.today_moved_heading(), next, words.home_open()),
        (_, DayKind::Paused(_)) => (words.today_paused_heading(), next, words.home_open()),
    };
    let week = week.into_iter().map(|day| HomeDay {
        short: day.short,
        spoken: day.spoken,
        mark: day.mark,
        today: day.today,
    });
    HomeShown { until_ms: Some(until_ms), heading, text, action, week: week.collect() }
}

/// What no day is said of: nothing is planned yet, sessions are closed, the app is locked, or it was not opened for long.
pub(crate) fn nothing_known(words: &Words, heading: String, text: Option<String>) -> HomeShown {
    HomeShown { until_ms: None, heading, text, action: words.home_open(), week: Vec::new() }
}
