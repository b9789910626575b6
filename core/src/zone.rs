//! At which instant does the clock on the wall show a time, in a zone whose coming changes are known?
//!
//! The phone knows its zone's rules and passes what they come to: the offset that holds, and from when on it is another.
//! That settles, in one place and alike on every phone, what a skipped hour and a repeated one are (rule E3).

use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime};

use crate::error::{Error, Problem, Result};
use crate::time::{Day, Moment, TimeOfDay};

/// The most changes that a phone passes: far more than any zone has in the weeks that are looked ahead.
const CHANGES_AT_MOST: usize = 64;

/// From when on a zone has another offset: a column of instants, and one of offsets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OffsetChanges {
    /// Milliseconds since 1970-01-01T00:00:00Z, each later than the one before. Those that are not later than the moment they
    /// are passed with say how it came to the offset that holds then; the first of them need be no change.
    pub epoch_ms: Vec<i64>,
    /// The offset from UTC from then on, in minutes, east positive; from -1080 to 1080.
    pub utc_offset_minutes: Vec<i32>,
}

/// A zone around a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Zone {
    /// From which instant on each offset holds; the first one from ever.
    spans: Vec<(i64, i32)>,
}

/// When something rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ring {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub(crate) epoch_ms: i64,
    /// What the clock on the wall shows then.
    pub(crate) wall: NaiveDateTime,
}

impl Zone {
    /// Refuses changes that cannot be those of a zone.
    pub(crate) fn of(now: Moment, changes: &OffsetChanges) -> Result<Self> {
        let field = "changes";
        let contradictory = |from: i64, offset: i32| {
            Error::bad(field, Problem::Contradictory { given: format!("{from}, {offset}") })
        };
        let OffsetChanges { epoch_ms, utc_offset_minutes } = changes;
        Error::at_most(field, epoch_ms.len(), CHANGES_AT_MOST)?;
        if epoch_ms.len() != utc_offset_minutes.len() {
            let given = format!("{}, {}", epoch_ms.len(), utc_offset_minutes.len());
            return Err(Error::bad(field, Problem::Contradictory { given }));
        }
        let mut changes: Vec<(i64, i32)> = Vec::new();
        for (from, offset) in epoch_ms.iter().copied().zip(utc_offset_minutes.iter().copied()) {
            let is_later = changes.last().is_none_or(|(last, _)| from > *last);
            let moment = Moment { epoch_ms: from, utc_offset_minutes: offset };
            if !is_later || moment.checked().is_err() {
                return Err(contradictory(from, offset));
            }
            changes.push((from, offset));
        }
        // The last that has been says what holds now.
        let been = changes.iter().rev().find(|(from, _)| *from <= now.epoch_ms);
        if let Some((from, offset)) = been.filter(|(_, offset)| *offset != now.utc_offset_minutes) {
            return Err(contradictory(*from, *offset));
        }
        let first = been.and(changes.first()).map_or(now.utc_offset_minutes, |(_, offset)| *offset);
        let mut spans = vec![(i64::MIN, first)];
        spans.append(&mut changes);
        Ok(Self { spans })
    }

    /// When the clock shows that time on that day: of a time that comes twice the first, of one that is skipped the first one
    /// after it. None where there is no such day, as when a zone moves over the date line.
    pub(crate) fn ring(&self, day: Day, time: TimeOfDay) -> Option<Ring> {
        let (hour, minute) = time.parts();
        let wall = day.date().and_time(NaiveTime::from_hms_opt(hour.into(), minute.into(), 0)?);
        let mut jump = None;
        for (from, until, offset) in self.spans() {
            let epoch_ms = instant(wall, offset);
            if (from..until).contains(&epoch_ms) {
                return Some(Ring { epoch_ms, wall });
            }
            if epoch_ms < from {
                // It is over when this offset begins, and was not reached before that.
                jump.get_or_insert(from);
            }
        }
        jump.filter(|_| self.has(day)).map(|from| self.at(from))
    }

    /// An instant, as a ring.
    pub(crate) fn at(&self, epoch_ms: i64) -> Ring {
        Ring { epoch_ms, wall: self.wall_at(epoch_ms) }
    }

    /// Whether there is such a day: a zone that moves over the date line can leave one out.
    pub(crate) fn has(&self, day: Day) -> bool {
        let midnight = |day: Day| day.date().and_time(NaiveTime::MIN);
        let (begin, end) = (midnight(day), midnight(day.plus(1)));
        self.spans()
            .any(|(from, until, offset)| instant(begin, offset) < until && instant(end, offset) > from)
    }

    /// What the clock shows at an instant.
    pub(crate) fn wall_at(&self, epoch_ms: i64) -> NaiveDateTime {
        let holds = self.spans.iter().rev().find(|(from, _)| *from <= epoch_ms);
        wall(epoch_ms, holds.map_or(0, |(_, offset)| *offset))
    }

    /// From when, until when, which offset.
    fn spans(&self) -> impl Iterator<Item = (i64, i64, i32)> {
        let untils = self.spans.iter().skip(1).map(|(from, _)| *from).chain([i64::MAX]);
        self.spans.iter().zip(untils).map(|((from, offset), until)| (*from, until, *offset))
    }
}

fn instant(wall: NaiveDateTime, offset_minutes: i32) -> i64 {
    wall.and_utc().timestamp_millis() - i64::from(offset_minutes) * 60_000
}

fn wall(epoch_ms: i64, offset_minutes: i32) -> NaiveDateTime {
    let utc = DateTime::from_timestamp_millis(epoch_ms).unwrap_or_default().naive_utc();
    utc + Duration::minutes(i64::from(offset_minutes))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use proptest::prelude::*;

    use super::*;

    const HOUR: i64 = 3_600_000;

    fn at(text: &str) -> i64 {
        DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis()
    }

    fn zone(offset: i32, changes: &[(&str, i32)]) -> Zone {
        let now = Moment { epoch_ms: at(changes[0].0) - 48 * HOUR, utc_offset_minutes: offset };
        let epoch_ms = changes.iter().map(|(from, _)| at(from)).collect();
        let utc_offset_minutes = changes.iter().map(|(_, offset)| *offset).collect();
        Zone::of(now, &OffsetChanges { epoch_ms, utc_offset_minutes }).unwrap()
    }

    fn rings(zone: &Zone, times: &[&str]) -> String {
        let told = times.iter().map(|text| {
            let (day, time) = text.split_once(' ').unwrap();
            let ring = zone.ring(day.parse().unwrap(), time.parse().unwrap());
            let told = ring.map_or("never".to_owned(), |ring| {
                let utc = DateTime::from_timestamp_millis(ring.epoch_ms).unwrap();
                format!("{} ({})", ring.wall.format("%d %H:%M"), utc.format("%d %H:%MZ"))
            });
            format!("{text}: {told}\n")
        });
        told.collect()
    }

    #[test]
    fn a_skipped_hour_rings_after_it_and_a_repeated_one_once() {
        // Berlin, spring and autumn.
        let spring = zone(60, &[("2026-03-29T01:00:00Z", 120)]);
        expect![[r"
            2026-03-29 01:59: 29 01:59 (29 00:59Z)
            2026-03-29 02:00: 29 03:00 (29 01:00Z)
            2026-03-29 02:30: 29 03:00 (29 01:00Z)
            2026-03-29 03:00: 29 03:00 (29 01:00Z)
        "]]
        .assert_eq(&rings(
            &spring,
            &["2026-03-29 01:59", "2026-03-29 02:00", "2026-03-29 02:30", "2026-03-29 03:00"],
        ));
        let autumn = zone(120, &[("2026-10-25T01:00:00Z", 60)]);
        expect![[r"
            2026-10-25 01:59: 25 01:59 (24 23:59Z)
            2026-10-25 02:00: 25 02:00 (25 00:00Z)
            2026-10-25 02:59: 25 02:59 (25 00:59Z)
            2026-10-25 03:00: 25 03:00 (25 02:00Z)
        "]]
        .assert_eq(&rings(
            &autumn,
            &["2026-10-25 01:59", "2026-10-25 02:00", "2026-10-25 02:59", "2026-10-25 03:00"],
        ));
    }

    #[test]
    fn half_an_hour_midnight_and_a_day_that_was_not_there() {
        // Lord Howe goes by half an hour.
        let lord_howe = zone(630, &[("2026-10-03T15:30:00Z", 660)]);
        expect![[r"
            2026-10-04 02:10: 04 02:30 (03 15:30Z)
        "]]
        .assert_eq(&rings(&lord_howe, &["2026-10-04 02:10"]));
        // Where midnight is skipped, the day begins at one.
        let santiago = zone(-240, &[("2026-09-06T04:00:00Z", -180)]);
        expect![[r"
            2026-09-05 23:59: 05 23:59 (06 03:59Z)
            2026-09-06 00:00: 06 01:00 (06 04:00Z)
        "]]
        .assert_eq(&rings(&santiago, &["2026-09-05 23:59", "2026-09-06 00:00"]));
        // Samoa had no 30 December 2011.
        let apia = zone(-600, &[("2011-12-30T10:00:00Z", 840)]);
        expect![[r"
            2011-12-29 23:59: 29 23:59 (30 09:59Z)
            2011-12-30 00:00: never
            2011-12-30 12:00: never
            2011-12-31 00:00: 31 00:00 (30 10:00Z)
        "]]
        .assert_eq(&rings(
            &apia,
            &["2011-12-29 23:59", "2011-12-30 00:00", "2011-12-30 12:00", "2011-12-31 00:00"],
        ));
    }

    #[test]
    fn in_the_second_pass_the_first_is_known_where_the_phone_says_what_was() {
        // Berlin, twenty minutes after the clocks went back.
        let now = Moment { epoch_ms: at("2026-10-25T01:20:00Z"), utc_offset_minutes: 60 };
        let past = ["2026-10-23T01:20:00Z", "2026-10-25T01:00:00Z"].map(at);
        let changes = OffsetChanges { epoch_ms: past.to_vec(), utc_offset_minutes: vec![120, 60] };
        let zone = Zone::of(now, &changes).unwrap();
        expect![[r"
            2026-10-24 12:00: 24 12:00 (24 10:00Z)
            2026-10-25 02:40: 25 02:40 (25 00:40Z)
            2026-10-25 03:00: 25 03:00 (25 02:00Z)
        "]]
        .assert_eq(&rings(&zone, &["2026-10-24 12:00", "2026-10-25 02:40", "2026-10-25 03:00"]));
        // A day that was not there is known as such on the next one.
        let now = Moment { epoch_ms: at("2011-12-30T12:00:00Z"), utc_offset_minutes: 840 };
        let past = ["2011-12-28T12:00:00Z", "2011-12-30T10:00:00Z"].map(at);
        let changes = OffsetChanges { epoch_ms: past.to_vec(), utc_offset_minutes: vec![-600, 840] };
        let apia = Zone::of(now, &changes).unwrap();
        assert!(!apia.has(Day::of(2011, 12, 30)) && apia.has(Day::of(2011, 12, 29)));
    }

    #[test]
    fn what_is_jumped_over_and_then_shown_rings_when_it_is_shown() {
        // No zone has been known to, but a phone set by hand can: five hours on, and back again within the hour.
        let hasty = zone(0, &[("2026-03-09T00:00:00Z", 300), ("2026-03-09T01:00:00Z", 0)]);
        expect![[r"
            2026-03-09 00:30: 09 05:00 (09 00:00Z)
            2026-03-09 01:00: 09 01:00 (09 01:00Z)
            2026-03-09 05:30: 09 05:30 (09 00:30Z)
        "]]
        .assert_eq(&rings(&hasty, &["2026-03-09 00:30", "2026-03-09 01:00", "2026-03-09 05:30"]));
        // Over a whole day, and back into its last hours.
        let day = Day::of(2026, 3, 9);
        let over = zone(-720, &[("2026-03-09T11:00:00Z", 840), ("2026-03-09T12:00:00Z", 600)]);
        assert!(over.has(day) && over.ring(day, "12:00".parse().unwrap()).is_some());
    }

    #[test]
    fn changes_that_are_none_are_refused() {
        let now = Moment { epoch_ms: at("2026-03-01T00:00:00Z"), utc_offset_minutes: 60 };
        let later = |hours: i64| now.epoch_ms + hours * HOUR;
        let refused = |epoch_ms: Vec<i64>, utc_offset_minutes: Vec<i32>| {
            Zone::of(now, &OffsetChanges { epoch_ms, utc_offset_minutes }).unwrap_err().to_string()
        };
        let all = [
            refused(vec![later(1)], vec![]),
            // What held last is not what holds now.
            refused(vec![later(0)], vec![0]),
            refused(vec![later(-2), later(-1), later(1)], vec![60, 0, 60]),
            refused(vec![later(2), later(1)], vec![0, 60]),
            refused(vec![later(-1), later(-1)], vec![60, 60]),
            refused(vec![later(1)], vec![1_081]),
            refused(vec![i64::MAX], vec![0]),
            refused((1..=65).map(later).collect(), vec![0; 65]),
        ];
        assert!(all.iter().all(|one| one.contains("changes")), "{all:?}");
    }

    fn any_zone() -> impl Strategy<Value = (Zone, Moment)> {
        let changes = prop::collection::vec((1..200_i64, -28..=28_i32), 0..4);
        (changes, -40..=40_i32).prop_map(|(steps, first)| {
            let now = Moment { epoch_ms: at("2026-03-01T00:00:00Z"), utc_offset_minutes: first * 15 };
            let (mut at, mut changes) = (now.epoch_ms, OffsetChanges::default());
            for (hours, offset) in steps {
                at += hours * HOUR;
                changes.epoch_ms.push(at);
                changes.utc_offset_minutes.push(offset * 30);
            }
            (Zone::of(now, &changes).unwrap(), now)
        })
    }

    proptest! {
        /// Against a clock that is watched quarter by quarter.
        #[test]
        fn it_rings_when_the_clock_first_shows_it((zone, now) in any_zone(), days in 1..20_i64, quarter in 0..96_u8) {
            let day = Day::of(2026, 3, 1).plus(days);
            let time: TimeOfDay = format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15).parse().unwrap();
            let wanted = day.date().and_hms_opt(u32::from(quarter / 4), u32::from(quarter % 4) * 15, 0).unwrap();
            let watched = (0..30 * 96).map(|quarter| now.epoch_ms - 4 * 24 * HOUR + quarter * HOUR / 4);
            let shown: Vec<(i64, NaiveDateTime)> = watched.map(|at| (at, zone.wall_at(at))).collect();
            let first = shown.iter().find(|(_, wall)| *wall == wanted);
            let found = zone.ring(day, time);
            if let Some((at, wall)) = first {
                prop_assert_eq!(found, Some(Ring { epoch_ms: *at, wall: *wall }));
            } else {
                // Skipped: at the jump over it, unless nothing at all of the day is shown.
                let over = shown.windows(2).find(|pair| pair[0].1 < wanted && pair[1].1 > wanted);
                let any = shown.iter().any(|(_, wall)| wall.date() == day.date());
                let expected = over.filter(|_| any).map(|pair| Ring { epoch_ms: pair[1].0, wall: pair[1].1 });
                prop_assert_eq!(found, expected);
            }
        }
    }
}
