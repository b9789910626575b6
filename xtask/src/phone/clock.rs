//! To when is a phone's clock set, so that tomorrow's reminder is about to ring?

/// The hour that the setup proposes for a session, and so for its reminder; half a minute before it the clock is set.
const HOUR: i64 = 8;
const BEFORE: i64 = 30;
const DAY: i64 = 86_400;

/// The seconds since 1970 shortly before the hour of tomorrow's session, of what `date` says of now and of the zone.
pub(super) fn tomorrow(now: &str, zone: &str) -> Option<i64> {
    let now: i64 = now.trim().parse().ok()?;
    let (sign, digits) = match zone.trim().split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = digits.split_at_checked(2)?;
    let offset = sign * (hours.parse::<i64>().ok()? * 3_600 + minutes.parse::<i64>().ok()? * 60);
    let midnight = ((now + offset).div_euclid(DAY) + 1) * DAY;
    Some(midnight + HOUR * 3_600 - BEFORE - offset)
}

/// An instant as `date` is told it everywhere, with the month first and the year behind the minute, in UTC.
pub(super) fn stamp(seconds: i64) -> String {
    let (days, of_day) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    // Of years that begin in March, so that the day that comes and goes is the last one; 400 of them are an era.
    let since = days + 719_468;
    let (era, of_era) = (since.div_euclid(146_097), since.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    format!("{month:02}{day:02}{hour:02}{minute:02}{year}.{second:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tomorrow_is_a_day_of_the_phones_own() {
        // 1 December 2026, 22:30 in UTC, and the next morning at 07:59:30 in each zone.
        let now = "1796164200\n";
        assert_eq!(tomorrow(now, "+0000\n"), Some(1_796_198_370));
        assert_eq!(
            tomorrow(now, "+0200"),
            Some(1_796_198_370 - 7_200 + 86_400),
            "it is after midnight there"
        );
        assert_eq!(tomorrow(now, "-0330"), Some(1_796_198_370 + 12_600));
        for (now, zone) in [("", "+0000"), ("1796164200", ""), ("1796164200", "UTC"), ("1796164200", "+1")] {
            assert_eq!(tomorrow(now, zone), None, "{now} {zone}");
        }
    }

    #[test]
    fn an_instant_is_written_as_date_reads_it() {
        for (seconds, stamped) in [
            (0, "010100001970.00"),
            (1_796_198_370, "120207592026.30"),
            (1_709_208_000, "022912002024.00"),
            (1_735_689_599, "123123592024.59"),
            (1_709_251_200, "030100002024.00"),
        ] {
            assert_eq!(stamp(seconds), stamped, "{seconds}");
        }
    }
}
