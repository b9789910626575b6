//! On how many days a week, and how often on such a day? Only where a Timing says it exactly.

use super::amount;
use super::elements::{Part, all, get, number, text};
use crate::plan::json::Json;

/// What a Timing says.
#[derive(Debug, Default)]
pub(super) struct Timed<'a> {
    pub(super) days_per_week: Option<f64>,
    pub(super) times_per_day: Option<f64>,
    /// How much it is each time: the field, and the value.
    pub(super) amount: Option<(&'static str, Json)>,
    /// The last day.
    pub(super) ends: Option<&'a str>,
    /// The first day.
    pub(super) starts: Option<&'a str>,
    /// What of it was not understood.
    pub(super) left: Vec<&'a Json>,
}

/// Codes for how often on every day, of HL7's `v3-GTSAbbreviation`.
const DAILY: &[(&str, f64)] = &[("QD", 1.0), ("BID", 2.0), ("TID", 3.0), ("QID", 4.0)];
const ABBREVIATIONS: &str = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";
/// Days of a week.
const WEEK: f64 = 7.0;

pub(super) fn timed(timing: &Json) -> Timed<'_> {
    let mut timed = Timed::default();
    let mut part = Part::of(timing, &["id"]);
    let code = part.take("code");
    if let Some(repeat) = part.take("repeat") {
        of_repeat(repeat, &mut timed);
        timed.left.extend(code);
    } else if let Some(code) = code {
        let known = all(code, "coding").iter().filter(|one| text(one, "system") == Some(ABBREVIATIONS));
        let daily = known
            .filter_map(|one| text(one, "code"))
            .find_map(|code| DAILY.iter().find(|(known, _)| *known == code).map(|(_, times)| *times));
        match daily {
            Some(daily) => (timed.days_per_week, timed.times_per_day) = (Some(WEEK), Some(daily)),
            None => timed.left.push(code),
        }
    }
    timed.left.extend(part.rest().map(|(_, value)| value));
    timed
}

fn of_repeat<'a>(repeat: &'a Json, timed: &mut Timed<'a>) {
    let mut part = Part::of(repeat, &["id"]);
    if let Some(bounds) = part.take("boundsPeriod") {
        timed.starts = text(bounds, "start");
        timed.ends = text(bounds, "end");
    }
    timed.amount = amount::duration(repeat);
    if timed.amount.is_some() {
        for name in ["duration", "durationMax", "durationUnit"] {
            part.take(name);
        }
    }
    if let Some((days, times)) = often(repeat) {
        (timed.days_per_week, timed.times_per_day) = (Some(days), times);
        for name in ["frequency", "period", "periodUnit"] {
            part.take(name);
        }
    }
    timed.left.extend(part.rest().map(|(_, value)| value));
}

/// Days a week, and times a day where that is said too.
fn often(repeat: &Json) -> Option<(f64, Option<f64>)> {
    // Between two numbers our format has no middle.
    let ranged =
        ["frequencyMax", "periodMax", "when", "offset"].iter().any(|name| get(repeat, name).is_some());
    if ranged {
        return None;
    }
    let mut named: Vec<String> = all(repeat, "dayOfWeek").iter().map(Json::given).collect();
    named.sort();
    named.dedup();
    let named = u32::try_from(named.len()).ok().filter(|days| *days > 0).map(f64::from);
    let hours = u32::try_from(all(repeat, "timeOfDay").len()).ok().filter(|times| *times > 0).map(f64::from);
    let said = ["frequency", "period", "periodUnit"].iter().any(|name| get(repeat, name).is_some());
    if !said {
        return named.map(|days| (days, hours));
    }
    let whole = |number: f64| (number.fract() == 0.0 && number > 0.0).then_some(number);
    let (frequency, period) = (whole(number(repeat, "frequency")?)?, whole(number(repeat, "period")?)?);
    let every_day = text(repeat, "periodUnit")? == "d" && period <= 1.0;
    let often = if every_day {
        (named.unwrap_or(WEEK), Some(frequency))
    } else {
        let weekly = match text(repeat, "periodUnit")? {
            "wk" => whole(frequency / period)?,
            "d" => whole(frequency * WEEK / period)?,
            _ => return None,
        };
        match named {
            Some(days) => (days, Some(whole(weekly / days)?)),
            None if weekly <= WEEK => (weekly, None),
            None => (WEEK, Some(whole(weekly / WEEK)?)),
        }
    };
    // Hours of the day that say another number than the frequency leave it open which of them holds.
    match (often, hours) {
        ((days, None), Some(hours)) => (hours <= 1.0).then_some((days, None)),
        ((_, Some(times)), Some(hours)) if (times - hours).abs() > 0.0 => None,
        (often, _) => Some(often),
    }
}
