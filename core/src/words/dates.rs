//! How days are written.

use super::{Words, begins_a_sentence};
use crate::time::{Day, TimeOfDay};

/// Regions that write the month before the day.
const MONTH_FIRST: [&str; 4] = ["US", "PH", "BZ", "FM"];

impl Words {
    /// A day with its weekday, such as "Saturday 28 March".
    pub(crate) fn day(&self, day: Day) -> String {
        let order =
            if MONTH_FIRST.contains(&self.device.region.as_str()) { "month-first" } else { "day-first" };
        self.date_day(
            &day.of_month().to_string(),
            &self.month(day.month()),
            order,
            &self.weekday(day.weekday()),
        )
    }

    /// The same where it stands by itself or begins a line.
    pub(crate) fn day_first(&self, day: Day) -> String {
        begins_a_sentence(&self.day(day))
    }

    /// A day of any year, such as "28 March 2026".
    pub(crate) fn date(&self, day: Day) -> String {
        let order =
            if MONTH_FIRST.contains(&self.device.region.as_str()) { "month-first" } else { "day-first" };
        self.date_full(&day.of_month().to_string(), &self.month(day.month()), order, &day.year().to_string())
    }

    /// A day below a chart, such as "28 Mar".
    pub(crate) fn short_date(&self, day: Day) -> String {
        let order =
            if MONTH_FIRST.contains(&self.device.region.as_str()) { "month-first" } else { "day-first" };
        self.date_short(&day.of_month().to_string(), &self.month_short(day.month()), order)
    }

    /// A month of a year below a chart, such as "Mar 2026".
    pub(crate) fn month_of_year(&self, day: Day) -> String {
        self.date_month(&self.month_short(day.month()), &day.year().to_string())
    }

    /// A month with its year, as a heading: "March 2026".
    pub(crate) fn month_heading(&self, day: Day) -> String {
        begins_a_sentence(&self.calendar_month(&self.month(day.month()), &day.year().to_string()))
    }

    /// The first letters of a month.
    fn month_short(&self, number: u32) -> String {
        self.month(number).chars().take(3).collect()
    }

    /// A day of the past as people name it: "Today", "Yesterday", or its date, with its year where that is another one.
    pub(crate) fn recent_day(&self, day: Day, today: Day) -> String {
        match today.days_since(day) {
            0 => self.date_today(),
            1 => self.date_yesterday(),
            _ if day.year() != today.year() => self.date(day),
            _ => self.day_first(day),
        }
    }

    /// The same inside a sentence: "yesterday".
    pub(crate) fn recent_day_inside(&self, day: Day, today: Day) -> String {
        match today.days_since(day) {
            0 => self.date_in_sentence_today(),
            1 => self.date_in_sentence_yesterday(),
            _ if day.year() != today.year() => self.date(day),
            _ => self.day(day),
        }
    }

    /// A day to come as people name it: "tomorrow", a weekday in the next days, or its date; for inside a sentence.
    pub(crate) fn coming_day(&self, day: Day, today: Day) -> String {
        match day.days_since(today) {
            0 => self.date_in_sentence_today(),
            1 => self.date_in_sentence_tomorrow(),
            2..=6 => self.date_on_weekday(&self.weekday(day.weekday())),
            _ if day.year() != today.year() => self.date_on_day(&self.date(day)),
            _ => self.date_on_day(&self.day(day)),
        }
    }

    /// A day to come in a list of such days: "Tomorrow", "Monday", or its date.
    pub(crate) fn coming_day_listed(&self, day: Day, today: Day) -> String {
        match day.days_since(today) {
            0 => self.date_today(),
            1 => begins_a_sentence(&self.date_in_sentence_tomorrow()),
            2..=6 => self.weekday_first(day.weekday()),
            _ if day.year() != today.year() => self.date(day),
            _ => self.day_first(day),
        }
    }

    /// A day of the week that stands by itself or begins a sentence; 1 for Monday.
    pub(crate) fn weekday_first(&self, number: u32) -> String {
        begins_a_sentence(&self.weekday(number))
    }

    /// What a day of the week is called; 1 for Monday.
    pub(crate) fn weekday(&self, number: u32) -> String {
        match number {
            1 => self.weekday_1(),
            2 => self.weekday_2(),
            3 => self.weekday_3(),
            4 => self.weekday_4(),
            5 => self.weekday_5(),
            6 => self.weekday_6(),
            _ => self.weekday_7(),
        }
    }

    fn month(&self, number: u32) -> String {
        match number {
            1 => self.month_1(),
            2 => self.month_2(),
            3 => self.month_3(),
            4 => self.month_4(),
            5 => self.month_5(),
            6 => self.month_6(),
            7 => self.month_7(),
            8 => self.month_8(),
            9 => self.month_9(),
            10 => self.month_10(),
            11 => self.month_11(),
            _ => self.month_12(),
        }
    }

    /// A full hour, the way the phone writes it.
    pub(crate) fn hour(&self, hour: u8) -> String {
        self.clock(TimeOfDay::full(hour))
    }

    /// A time of the day, the way the phone writes it.
    pub(crate) fn clock(&self, time: TimeOfDay) -> String {
        let (hour, minute) = time.parts();
        if self.device.hour24 {
            format!("{hour:02}:{minute:02}")
        } else {
            let number = if hour.is_multiple_of(12) { 12 } else { hour % 12 };
            let time = format!("{number}:{minute:02}");
            if hour < 12 { self.time_before_noon(&time) } else { self.time_after_noon(&time) }
        }
    }

    /// The day on which a week begins here, 1 for Monday; one that a phone does not know counts as Monday.
    pub(crate) fn first_weekday(&self) -> u8 {
        if (1..=7).contains(&self.device.first_weekday) { self.device.first_weekday } else { 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    #[test]
    fn a_day_is_written_as_its_region_does() {
        let day = "2026-03-28".parse().unwrap();
        assert_eq!(english("GB").day(day), "Saturday 28 March");
        assert_eq!(english("US").day(day), "Saturday, March 28");
        assert_eq!(english("GB").date(day), "28 March 2026");
        assert_eq!(english("US").date(day), "March 28, 2026");
    }

    #[test]
    fn a_day_of_another_year_says_which() {
        let words = english("GB");
        let today = Day::of(2026, 1, 2);
        assert_eq!(words.recent_day(Day::of(2026, 1, 1), today), "Yesterday");
        assert_eq!(words.recent_day(Day::of(2025, 12, 31), today), "31 December 2025");
        assert_eq!(words.recent_day(Day::of(2025, 1, 2), today), "2 January 2025");
        assert_eq!(words.recent_day(Day::of(2026, 1, 2), Day::of(2026, 3, 1)), "Friday 2 January");
        assert!(words.coming_day(Day::of(2027, 1, 2), today).contains("2 January 2027"));
    }

    #[test]
    fn days_to_come_stand_by_themselves_in_a_list() {
        let today = Day::of(2026, 12, 24);
        let listed = |later| english("GB").coming_day_listed(today.plus(later), today);
        let days = [0, 1, 2, 6, 7, 8].map(listed);
        let named = ["Today", "Tomorrow", "Saturday", "Wednesday", "Thursday 31 December", "1 January 2027"];
        assert_eq!(days, named);
    }
}
