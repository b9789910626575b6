//! How much is a quantity, where a coded unit says so?

use super::elements::{get, number, text};
use crate::plan::json::Json;

/// The system of units that FHIR writes with.
const UCUM: &str = "http://unitsofmeasure.org";

/// The field of our format that a unit counts, and how many of its units one is. A count has no unit in UCUM, only a note in
/// braces that a person reads; these few cannot be read in two ways.
fn counted(code: &str) -> Option<(&'static str, f64)> {
    Some(match code {
        "s" => ("seconds", 1.0),
        "min" => ("minutes", 1.0),
        "h" => ("minutes", 60.0),
        "{repetition}" | "{repetitions}" => ("repetitions", 1.0),
        "{breath}" | "{breaths}" => ("breaths", 1.0),
        "{round}" | "{rounds}" => ("rounds", 1.0),
        "{set}" | "{sets}" => ("sets", 1.0),
        _ => return None,
    })
}

/// The field and the value of a Quantity or a Range; none where that is not certain.
pub(super) fn quantity(json: &Json) -> Option<(&'static str, Json)> {
    if let (Some(low), Some(high)) = (get(json, "low"), get(json, "high")) {
        let ((field, low), (other, high)) = (one(low)?, one(high)?);
        return (field == other).then(|| (field, Json::List(vec![Json::Number(low), Json::Number(high)])));
    }
    one(json).map(|(field, number)| (field, Json::Number(number)))
}

fn one(json: &Json) -> Option<(&'static str, f64)> {
    let exact = get(json, "comparator").is_none();
    let value = number(json, "value").filter(|_| exact && text(json, "system") == Some(UCUM))?;
    counted(text(json, "code")?).map(|(field, each)| (field, value * each))
}

/// How long it takes each time that it is done (`Timing.repeat`).
pub(super) fn duration(repeat: &Json) -> Option<(&'static str, Json)> {
    let (field, each) = counted(text(repeat, "durationUnit")?)?;
    let low = number(repeat, "duration")? * each;
    Some((
        field,
        match get(repeat, "durationMax") {
            None => Json::Number(low),
            Some(Json::Number(high)) => Json::List(vec![Json::Number(low), Json::Number(high * each)]),
            Some(_) => return None,
        },
    ))
}
