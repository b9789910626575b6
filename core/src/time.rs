//! When something happens: an instant, and the training day it belongs to.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::de::{self, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A text that is no day, or no time of the day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {given} is none")]
pub struct NotATime {
    /// What was wanted: `day` or `time`.
    pub(crate) field: &'static str,
    /// What was given.
    pub(crate) given: String,
}

/// What cannot be a moment: the phone's clock is not set, or its zone is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no clock shows this")]
pub(crate) struct NotAMoment;

/// An instant and the clock that hung on the wall there. The phone passes it; the core never asks for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z; from 2000 to 2199.
    pub epoch_ms: i64,
    /// The zone's offset from UTC at that instant, in minutes, east positive; from -1080 to 1080.
    pub utc_offset_minutes: i32,
}

/// 2000-01-01 and 2200-01-01: a phone whose clock is outside has none.
pub(crate) const EPOCH_MS: std::ops::Range<i64> = 946_684_800_000..7_258_118_400_000;
/// The widest offset that calendars know.
const OFFSET_MINUTES: i64 = 18 * 60;

impl Moment {
    /// Refuses a moment that cannot be one.
    pub(crate) fn checked(self) -> Result<Self, NotAMoment> {
        let offset = i64::from(self.utc_offset_minutes);
        let is_one =
            EPOCH_MS.contains(&self.epoch_ms) && (-OFFSET_MINUTES..=OFFSET_MINUTES).contains(&offset);
        if is_one { Ok(self) } else { Err(NotAMoment) }
    }

    /// What the clock on the wall shows.
    fn local(self) -> NaiveDateTime {
        let utc = DateTime::from_timestamp_millis(self.epoch_ms).unwrap_or_default().naive_utc();
        utc + Duration::minutes(i64::from(self.utc_offset_minutes))
    }

    /// The date that a calendar on the wall shows.
    pub(crate) fn date(self) -> Day {
        Day(self.local().date())
    }

    /// The training day: the small hours before `turn` still belong to the day before (rule D7).
    pub(crate) fn day(self, turn: Hour) -> Day {
        let local = self.local();
        let small_hours = local.hour() < u32::from(turn.0);
        Day(if small_hours { local.date() - Duration::days(1) } else { local.date() })
    }
}

/// A full hour of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Hour(pub u8);

/// A time of the day on the wall's clock. As text: `08:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    /// A full hour.
    pub(crate) const fn full(hour: u8) -> Self {
        Self { hour, minute: 0 }
    }

    /// A time that is written in the code.
    pub(crate) const fn of(hour: u8, minute: u8) -> Self {
        Self { hour, minute }
    }

    /// 0 to 23, and 0 to 59.
    pub(crate) fn parts(self) -> (u8, u8) {
        (self.hour, self.minute)
    }
}

impl TimeOfDay {
    /// Minutes since midnight.
    pub(crate) fn minutes(self) -> i32 {
        i32::from(self.hour) * 60 + i32::from(self.minute)
    }
}

impl From<NaiveTime> for TimeOfDay {
    /// The minute that a clock shows.
    fn from(time: NaiveTime) -> Self {
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        Self { hour: part(time.hour()), minute: part(time.minute()) }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl FromStr for TimeOfDay {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let unknown = || NotATime { field: "time", given: text.to_owned() };
        let time = NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| unknown())?;
        let part = |number: u32| u8::try_from(number).map_err(|_| unknown());
        Ok(Self { hour: part(time.hour())?, minute: part(time.minute())? })
    }
}

/// A training day, without a zone. As text: `2026-03-28`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Day(NaiveDate);

impl Day {
    /// Before every day that can be.
    pub(crate) const FIRST: Self = Self::of(1, 1, 1);
    /// After every day that can be.
    pub(crate) const LAST: Self = Self::of(2_999, 12, 31);

    /// A day that is written in the code.
    pub(crate) const fn of(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Self(date),
            None => Self(NaiveDate::MIN),
        }
    }

    /// Days from `earlier` to this day; negative when it is later.
    pub(crate) fn days_since(self, earlier: Day) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The day so many days later, or earlier where negative.
    pub(crate) fn plus(self, days: i64) -> Day {
        Day(self.0 + Duration::days(days))
    }

    /// The same as a date of the calendar.
    pub(crate) fn date(self) -> NaiveDate {
        self.0
    }

    /// 1 for Monday to 7 for Sunday.
    pub(crate) fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }

    /// The Monday of its week.
    pub(crate) fn monday(self) -> Day {
        self.plus(1 - i64::from(self.weekday()))
    }

    /// The Sunday of its week.
    pub(crate) fn sunday(self) -> Day {
        self.monday().plus(6)
    }

    /// The first day of its month.
    pub(crate) fn first_of_month(self) -> Day {
        self.plus(1 - i64::from(self.of_month()))
    }

    /// The first day of the month after its own.
    pub(crate) fn next_month(self) -> Day {
        // No month has more days.
        self.first_of_month().plus(31).first_of_month()
    }

    /// The year.
    pub(crate) fn year(self) -> i32 {
        self.0.year()
    }

    /// The weekday as the settings count it.
    pub(crate) fn weekday_number(self) -> u8 {
        u8::try_from(self.weekday()).unwrap_or(1)
    }

    /// 1 to 12.
    pub(crate) fn month(self) -> u32 {
        self.0.month()
    }

    /// 1 to 31.
    pub(crate) fn of_month(self) -> u32 {
        self.0.day()
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Day {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let day = plain(text.as_bytes()).or_else(|| text.parse().ok());
        day.map(Day).ok_or_else(|| NotATime { field: "day", given: text.to_owned() })
    }
}

/// A day as it is written here, `2026-03-28`: rows of years are read by it, and a date can be written in many ways.
fn plain(text: &[u8]) -> Option<NaiveDate> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Day;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a day such as 2026-03-28")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Day, E> {
                text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
            }
        }
        from.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(epoch_ms: i64, utc_offset_minutes: i32) -> String {
        Moment { epoch_ms, utc_offset_minutes }.day(Hour(3)).to_string()
    }

    #[test]
    fn the_small_hours_belong_to_the_day_before() {
        let three_in_berlin = 1_774_749_600_000; // 2026-03-29T02:00Z, one hour after the clocks went forward
        assert_eq!(day(three_in_berlin, 60), "2026-03-29");
        assert_eq!(day(three_in_berlin - 1, 60), "2026-03-28");
        assert_eq!(day(three_in_berlin, 120), "2026-03-29");
    }

    #[test]
    fn the_same_instant_can_be_two_days() {
        let noon = 1_774_785_600_000; // 2026-03-29T12:00Z
        assert_eq!(day(noon, -12 * 60), "2026-03-28");
        assert_eq!(day(noon, 14 * 60), "2026-03-29");
    }

    #[test]
    fn a_moment_out_of_this_world_is_refused() {
        let now = Moment { epoch_ms: 1_774_785_600_000, utc_offset_minutes: 60 };
        assert_eq!(now.checked(), Ok(now));
        let in_2300 = 10_413_792_000_000;
        for epoch_ms in [0, 946_684_799_999, in_2300, i64::MIN, i64::MAX] {
            assert_eq!(Moment { epoch_ms, ..now }.checked(), Err(NotAMoment), "{epoch_ms}");
        }
        for utc_offset_minutes in [1_081, -1_081, i32::MIN, i32::MAX] {
            assert_eq!(
                Moment { utc_offset_minutes, ..now }.checked(),
                Err(NotAMoment),
                "{utc_offset_minutes}"
            );
        }
    }
}
