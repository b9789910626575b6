//! When does somebody think of training? An instant and what the clock on the wall shows there: the core alone says which
//! training day that is.

use rand::RngExt;
use rand_xorshift::XorShiftRng;

use super::people::{Person, Sort};
use crate::time::{Day, Moment};

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;
/// 1 January 2026, midnight in Greenwich.
const NEW_YEAR_MS: i64 = 1_767_225_600_000;
/// Where who flies round the world is, one place after another: minutes from Greenwich.
const PLACES: [i32; 6] = [60, -480, 780, 330, -600, 840];
/// Days in one place.
const STAY: i64 = 23;
/// Hours of the shifts' trainings, on the wall.
const SHIFTS: [i64; 3] = [5, 14, 26];

/// Somebody's clock.
#[derive(Debug)]
pub(super) struct Clock {
    sort: Sort,
    first: Day,
    dice: XorShiftRng,
}

impl Clock {
    pub(super) fn of(person: &Person) -> Self {
        Self { sort: person.sort, first: person.first, dice: person.dice(2) }
    }

    /// The moment of that day of a life, from 0.
    pub(super) fn moment(&mut self, day: i64) -> Moment {
        let date = self.first.plus(day);
        let midnight = NEW_YEAR_MS + date.days_since(Day::of(2026, 1, 1)) * DAY_MS;
        match self.sort {
            // Every so many hours, wherever that is: a day comes twice, or never.
            Sort::Travelling => {
                let offset = PLACES[usize::try_from(day / STAY).unwrap_or(0) % PLACES.len()];
                let spread = self.dice.random_range(-5 * 60..5 * 60) * MINUTE_MS;
                Moment { epoch_ms: midnight + 12 * HOUR_MS + spread, utc_offset_minutes: offset }
            }
            Sort::Shifts => {
                let hour = SHIFTS[usize::try_from(day / 7).unwrap_or(0) % SHIFTS.len()];
                let wall = hour * HOUR_MS + self.dice.random_range(0..110) * MINUTE_MS;
                on_the_wall(midnight, wall, date)
            }
            _ => on_the_wall(midnight, 18 * HOUR_MS, date),
        }
    }
}

/// So late on that day by a clock that is put forward in March and back in October.
fn on_the_wall(midnight: i64, wall: i64, date: Day) -> Moment {
    let date = date.plus(wall / DAY_MS);
    let summer = date >= last_sunday(date.year(), 3) && date < last_sunday(date.year(), 10);
    let offset = if summer { 120 } else { 60 };
    Moment {
        epoch_ms: midnight + wall - offset * MINUTE_MS,
        utc_offset_minutes: if summer { 120 } else { 60 },
    }
}

/// The last Sunday of a month that has 31 days.
fn last_sunday(year: i32, month: u32) -> Day {
    let last = Day::of(year, month, 31);
    last.plus(-i64::from(last.weekday_number() % 7))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Hour;

    fn days(sort: Sort) -> Vec<i64> {
        let number = u32::try_from(Sort::ALL.iter().position(|known| *known == sort).unwrap()).unwrap();
        let person = Person::of(number, 1);
        let mut clock = Clock::of(&person);
        (0..365).map(|day| clock.moment(day).day(Hour(3)).days_since(person.first)).collect()
    }

    /// What the lives are to meet: days that come twice, days that never come, and a way back in time.
    #[test]
    fn days_repeat_and_are_lost() {
        let steps = |sort| -> Vec<i64> { days(sort).windows(2).map(|pair| pair[1] - pair[0]).collect() };
        assert!(steps(Sort::Improving).iter().all(|step| *step == 1));
        for sort in [Sort::Shifts, Sort::Travelling] {
            let steps = steps(sort);
            assert!(steps.contains(&0) && steps.iter().any(|step| *step > 1), "{sort:?}");
        }
    }
}
