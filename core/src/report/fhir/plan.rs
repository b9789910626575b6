//! How is the present plan written for a clinic's system? One activity an exercise, so that the reader of `plan/fhir` finds
//! each value again.

use super::{Book, Record, coding, concept, number, object, reference, words};
use crate::catalog::Range;
use crate::dose::{Band, Hold, Load, Measure, Sides};
use crate::plan::fhir::{EXERCISES, FIELDS};
use crate::plan::json::Json;

/// The guide's own codes, and the one that all of its resources have.
const GUIDE: &str = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes";

/// An exercise of the present plan.
#[derive(Debug)]
pub(crate) struct Activity {
    /// Its id, where it is one of the catalog.
    pub(crate) exercise: Option<String>,
    pub(crate) name: String,
    /// Level, dose and who prescribed it, in words.
    pub(crate) description: String,
    pub(crate) asked: Asked,
}

/// How much is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) sets: Range<u8>,
    pub(crate) amount: Range<u16>,
    pub(crate) measure: Measure,
    pub(crate) hold: Option<Hold>,
    pub(crate) sides: Option<Sides>,
    pub(crate) load: Option<Load>,
    /// On how many days a week, and how often on such a day, where a therapist said so.
    pub(crate) often: Option<(u8, u8)>,
}

pub(super) fn write(book: &mut Book, record: &Record, patient: &str) {
    let mut fields = vec![
        ("status", words("active")),
        ("intent", words("plan")),
        ("category", Json::List(vec![concept(&record.texts.plan, vec![coding(GUIDE, "PhysicalActivity")])])),
        ("title", words(&record.texts.plan)),
        ("subject", reference(patient)),
    ];
    if let Some(since) = record.since {
        fields.push(("period", object(vec![("start", words(&since.to_string()))])));
    }
    fields.push(("created", words(&record.today.to_string())));
    let activities: Vec<Json> =
        record.activities.iter().map(|one| object(vec![("detail", detail(one))])).collect();
    if !activities.is_empty() {
        fields.push(("activity", Json::List(activities)));
    }
    book.add("plan", "CarePlan", fields);
}

fn detail(activity: &Activity) -> Json {
    let asked = &activity.asked;
    let codings = activity.exercise.iter().map(|id| coding(EXERCISES, id)).collect();
    let mut fields = vec![
        ("extension", Json::List(asked.extensions())),
        ("kind", words("ServiceRequest")),
        ("code", concept(&activity.name, codings)),
        ("status", words("in-progress")),
    ];
    if let Some(repeat) = asked.often.and_then(repeat) {
        fields.push(("scheduledTiming", object(vec![("repeat", repeat)])));
    }
    fields.push(("description", words(&activity.description)));
    object(fields)
}

/// How often, where a Timing says exactly that: it has no word for a few days with more than one time each.
fn repeat(often: (u8, u8)) -> Option<Json> {
    let (frequency, unit) = match often {
        (days, 1) => (days, "wk"),
        (7, times) => (times, "d"),
        _ => return None,
    };
    Some(object(vec![("frequency", number(frequency)), ("period", number(1)), ("periodUnit", words(unit))]))
}

impl Asked {
    /// What FHIR has no element for, by the names of our own format.
    fn extensions(&self) -> Vec<Json> {
        let mut all = vec![ranged("sets", self.sets.low.into(), self.sets.high.into())];
        let counted = match self.measure {
            Measure::Repetitions => Some("repetitions"),
            Measure::Seconds => Some("seconds"),
            Measure::Breaths => Some("breaths"),
            Measure::Minutes => Some("minutes"),
            Measure::Rounds => Some("rounds"),
            // Seconds for each of some spots: that stands in words.
            Measure::RollerSeconds => None,
        };
        all.extend(counted.map(|name| ranged(name, self.amount.low.into(), self.amount.high.into())));
        all.extend(self.hold.map(|hold| match hold {
            Hold::Seconds(seconds) => whole("hold_seconds", seconds.into()),
            Hold::Breaths(breaths) => whole("hold_breaths", breaths.into()),
        }));
        all.extend(
            self.sides.map(|sides| said("each_side", "valueBoolean", Json::YesOrNo(sides == Sides::Each))),
        );
        all.extend(self.load.map(|load| match load {
            Load::Band(band) => said("band", "valueCode", words(band_name(band))),
            Load::Grams(grams) => said("kilograms", "valueDecimal", number(f64::from(grams) / 1_000.0)),
        }));
        if let Some((days, times)) = self.often.filter(|often| repeat(*often).is_none()) {
            all.push(whole("days_per_week", days.into()));
            all.push(whole("times_per_day", times.into()));
        }
        all
    }
}

fn band_name(band: Band) -> &'static str {
    crate::plan::reading::BANDS.iter().find(|(_, known)| *known == band).map_or("", |(name, _)| name)
}

fn said(field: &str, kind: &'static str, value: Json) -> Json {
    object(vec![("url", words(&format!("{FIELDS}{field}"))), (kind, value)])
}

fn whole(field: &str, value: u32) -> Json {
    said(field, "valueInteger", number(value))
}

/// One number, or the least and the most.
fn ranged(field: &str, low: u32, high: u32) -> Json {
    if low == high {
        return whole(field, low);
    }
    let end = |value: u32| object(vec![("value", number(value))]);
    said(field, "valueRange", object(vec![("low", end(low)), ("high", end(high))]))
}
