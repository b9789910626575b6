//! Laws of what is read in FHIR: nothing makes it fall over, and what comes of it stays within our own format's bounds.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::elements::get;
use super::{Heard, heard};
use crate::catalog::Catalog;
use crate::error::Problem;
use crate::ids::ExerciseId;
use crate::plan::json::Json;
use crate::plan::reading::{self, Opened, Reading};
use crate::time::Day;

fn named(name: &str) -> Option<ExerciseId> {
    (name == "Plank").then(|| ExerciseId::new("plank"))
}

fn hear(text: &str) -> Result<Heard, Problem> {
    heard(&Json::read(text).unwrap(), &named)
}

/// The fields of the only exercise, as our format writes them.
#[track_caller]
fn exercise(text: &str) -> String {
    let heard = hear(text).unwrap();
    match get(&heard.json, "exercises") {
        Some(Json::List(list)) if list.len() == 1 => list[0].written(),
        other => panic!("{other:?}"),
    }
}

/// A request with these elements besides.
fn request(elements: &str) -> String {
    format!(
        r#"{{"resourceType": "ServiceRequest", "status": "active", "intent": "order", "code": {{"text": "Plank"}}, {elements}}}"#
    )
}

/// What a `Timing.repeat` comes to, without the exercise.
#[track_caller]
fn repeated(repeat: &str) -> String {
    let said = exercise(&request(&format!(r#""occurrenceTiming": {{"repeat": {{{repeat}}}}}"#)));
    said.strip_prefix(r#"{"exercise": "plank""#)
        .unwrap()
        .trim_start_matches(", ")
        .trim_end_matches('}')
        .to_owned()
}

#[test]
fn how_often_is_taken_where_it_divides_exactly() {
    for (repeat, said) in [
        (r#""frequency": 3, "period": 1, "periodUnit": "wk""#, r#""days_per_week": 3"#),
        (r#""frequency": 2, "period": 1, "periodUnit": "d""#, r#""days_per_week": 7, "times_per_day": 2"#),
        (r#""frequency": 14, "period": 1, "periodUnit": "wk""#, r#""days_per_week": 7, "times_per_day": 2"#),
        (r#""frequency": 6, "period": 2, "periodUnit": "wk""#, r#""days_per_week": 3"#),
        (r#""frequency": 3, "period": 7, "periodUnit": "d""#, r#""days_per_week": 3"#),
        (r#""dayOfWeek": ["mon", "wed", "mon"]"#, r#""days_per_week": 2"#),
        (
            r#""dayOfWeek": ["mon", "wed"], "frequency": 2, "period": 1, "periodUnit": "d""#,
            r#""days_per_week": 2, "times_per_day": 2"#,
        ),
        (
            r#""dayOfWeek": ["mon", "wed"], "frequency": 2, "period": 1, "periodUnit": "wk""#,
            r#""days_per_week": 2, "times_per_day": 1"#,
        ),
        // Every other day, nine times a week, a range, a month, hours, no period: nothing of it is exact.
        (r#""frequency": 1, "period": 2, "periodUnit": "d""#, ""),
        (r#""frequency": 9, "period": 1, "periodUnit": "wk""#, ""),
        (r#""frequency": 3, "frequencyMax": 5, "period": 1, "periodUnit": "wk""#, ""),
        (r#""frequency": 12, "period": 1, "periodUnit": "mo""#, ""),
        (r#""frequency": 1, "period": 8, "periodUnit": "h""#, ""),
        (r#""frequency": 3"#, ""),
        (r#""frequency": 3, "period": 0, "periodUnit": "wk""#, ""),
        (r#""timeOfDay": ["09:00:00"]"#, ""),
        (r#""frequency": 1, "period": 1, "periodUnit": "d", "timeOfDay": ["09:00:00", "18:00:00"]"#, ""),
        (r#""dayOfWeek": ["mon", "wed", "fri"], "frequency": 2, "period": 1, "periodUnit": "wk""#, ""),
        // How often in all is not how often at once.
        (r#""count": 10"#, ""),
        (r#""duration": 20, "durationUnit": "min""#, r#""minutes": 20"#),
        (r#""duration": 0.5, "durationMax": 1, "durationUnit": "h""#, r#""minutes": [30, 60]"#),
        (r#""duration": 2, "durationUnit": "d""#, ""),
    ] {
        assert_eq!(repeated(repeat), said, "{repeat}");
        // What was not taken is told.
        let left =
            hear(&request(&format!(r#""occurrenceTiming": {{"repeat": {{{repeat}}}}}"#))).unwrap().left;
        assert_eq!(
            left.lines.is_empty(),
            !said.is_empty() && !repeat.contains("dayOfWeek"),
            "{repeat}: {left:?}"
        );
    }
    let coded = |code: &str| {
        let system = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";
        let code = format!(
            r#""occurrenceTiming": {{"code": {{"coding": [{{"system": "{system}", "code": "{code}"}}]}}}}"#
        );
        exercise(&request(&code))
    };
    assert!(coded("BID").contains(r#""days_per_week": 7, "times_per_day": 2"#));
    assert!(!coded("QOD").contains("days_per_week"));
}

#[test]
fn how_much_is_taken_where_a_coded_unit_says_so() {
    let quantity = |value: &str| {
        let said = exercise(&request(&format!(r#""quantityQuantity": {{{value}}}"#)));
        said.strip_prefix(r#"{"exercise": "plank""#)
            .unwrap()
            .trim_start_matches(", ")
            .trim_end_matches('}')
            .to_owned()
    };
    let ucum = r#""system": "http://unitsofmeasure.org""#;
    for (value, said) in [
        (format!(r#""value": 10, {ucum}, "code": "{{repetitions}}""#), r#""repetitions": 10"#),
        (format!(r#""value": 3, {ucum}, "code": "{{sets}}""#), r#""sets": 3"#),
        (format!(r#""value": 45, {ucum}, "code": "s""#), r#""seconds": 45"#),
        (format!(r#""value": 2, {ucum}, "code": "h""#), r#""minutes": 120"#),
        (format!(r#""value": 10, "comparator": "<", {ucum}, "code": "min""#), ""),
        (format!(r#""value": 2, {ucum}, "code": "kg""#), ""),
        (r#""value": 10, "unit": "repetitions""#.to_owned(), ""),
    ] {
        assert_eq!(quantity(&value), said, "{value}");
    }
}

/// A date that differs is told of the exercise that it is of, and one that has none says nothing against the others'.
#[test]
fn a_day_is_told_of_its_own_exercise() {
    let entry = |elements: &str| format!("{{\"resource\": {}}}", request(elements));
    let bundle = |entries: &[String]| {
        let list = entries.join(", ");
        hear(&format!(r#"{{"resourceType": "Bundle", "type": "collection", "entry": [{list}]}}"#)).unwrap()
    };
    let (none, one) = (entry(r#""note": []"#), entry(r#""authoredOn": "2026-03-20T08:00:00Z""#));
    let other = entry(r#""authoredOn": "2026-03-21""#);
    let same = bundle(&[none.clone(), one.clone()]);
    assert_eq!(get(&same.json, "issued"), Some(&Json::Text("2026-03-20".into())));
    assert_eq!((same.troubles.len(), same.left.lines.len()), (0, 0));
    let differ = bundle(&[none, one, other]);
    assert_eq!((get(&differ.json, "issued"), differ.troubles.len()), (None, 1));
    let told: Vec<_> = differ.left.lines.iter().map(|left| (left.exercise, left.text.as_str())).collect();
    assert_eq!(told, [(Some(1), "2026-03-20"), (Some(2), "2026-03-21")]);
    let (ends, open) = (entry(r#""occurrencePeriod": {"end": "2026-06-30"}"#), entry(r#""note": []"#));
    assert_eq!(bundle(&[ends, open]).troubles[0].field, "ends");
}

/// What is only for when it is needed has no number of days, whatever else is said.
#[test]
fn as_needed_is_no_number_of_days() {
    let timing = r#""occurrenceTiming": {"repeat": {"frequency": 3, "period": 1, "periodUnit": "wk"}}"#;
    assert!(exercise(&request(timing)).contains("days_per_week"));
    assert!(!exercise(&request(&format!(r#"{timing}, "asNeededBoolean": true"#))).contains("days_per_week"));
    assert!(exercise(&request(&format!(r#"{timing}, "asNeededBoolean": false"#))).contains("days_per_week"));
}

#[test]
fn what_can_change_the_meaning_is_refused_wherever_it_stands() {
    for elements in [
        r#""modifierExtension": [{"url": "https://example.org/unless"}]"#,
        r#""implicitRules": "https://example.org/unless""#,
        r#""occurrenceTiming": {"modifierExtension": [{"url": "https://example.org/unless"}]}"#,
    ] {
        let given = "https://example.org/unless".to_owned();
        assert_eq!(hear(&request(elements)), Err(Problem::NotUnderstood { given }), "{elements}");
        let bundle = format!(
            r#"{{"resourceType": "Bundle", "type": "collection", "entry": [{{"resource": {}}}]}}"#,
            request(elements)
        );
        assert!(matches!(hear(&bundle), Err(Problem::NotUnderstood { .. })), "{elements}");
    }
    let twice = request(r#""note": [], "note": []"#);
    assert_eq!(hear(&twice), Err(Problem::NotUnderstood { given: "note".into() }));
}

/// Names and values of FHIR, and others, in any order and depth.
fn value() -> impl Strategy<Value = String> {
    let texts = [
        "active",
        "order",
        "plan",
        "draft",
        "Plank",
        "wk",
        "d",
        "min",
        "#a",
        "ServiceRequest/1",
        "ServiceRequest",
        "CarePlan",
        "Patient",
        "Goal",
        "2026-03-20",
        "2026",
        "http://unitsofmeasure.org",
        "{sets}",
        "not-started",
        "collection",
        "https://midback.app/prescription/sets",
        "https://midback.app/exercise",
        "<b>",
        "é\\u0301",
    ];
    let leaf = prop_oneof![
        4 => select(texts.to_vec()).prop_map(|text| format!("\"{text}\"")),
        1 => (-3_i64..400).prop_map(|number| number.to_string()),
        1 => select(vec!["true", "false", "null", "0.5", "1e300", "[]", "{}"]).prop_map(str::to_owned),
    ];
    let names = [
        "resourceType",
        "status",
        "intent",
        "code",
        "text",
        "coding",
        "system",
        "display",
        "entry",
        "resource",
        "fullUrl",
        "id",
        "type",
        "contained",
        "activity",
        "detail",
        "reference",
        "requester",
        "author",
        "authoredOn",
        "created",
        "period",
        "start",
        "end",
        "occurrenceTiming",
        "scheduledTiming",
        "repeat",
        "frequency",
        "periodUnit",
        "dayOfWeek",
        "quantityQuantity",
        "quantity",
        "value",
        "low",
        "high",
        "note",
        "patientInstruction",
        "description",
        "extension",
        "url",
        "valueInteger",
        "valueRange",
        "performer",
        "goal",
        "asNeededBoolean",
        "name",
        "given",
        "odd",
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let field = (select(names.to_vec()), inner.clone());
        prop_oneof![
            1 => vec(inner, 0..4).prop_map(|values| format!("[{}]", values.join(", "))),
            4 => vec(field, 0..7).prop_map(|fields| {
                let mut fields = fields;
                fields.sort_by_key(|(name, _)| *name);
                fields.dedup_by_key(|(name, _)| *name);
                let fields: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
                format!("{{{}}}", fields.join(", "))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    /// Whatever is in a file, it is refused with a problem, or its values are read within every bound of our format.
    #[test]
    fn nothing_makes_it_fall_over(parts in vec(value(), 1..4), kind in 0..3_u8) {
        let file = match kind {
            0 => request(&format!(r#""note": {}, "quantityQuantity": {}, "occurrenceTiming": {}"#, parts[0], parts[parts.len() - 1], parts[parts.len() / 2])),
            1 => format!(r#"{{"resourceType": "CarePlan", "status": "active", "intent": "plan", "activity": [{}]}}"#, parts.join(", ")),
            _ => {
                let entries: Vec<String> = parts.iter().map(|part| format!("{{\"resource\": {part}}}")).chain([format!("{{\"resource\": {}}}", request("\"id\": \"1\""))]).collect();
                format!(r#"{{"resourceType": "Bundle", "type": "collection", "entry": [{}]}}"#, entries.join(", "))
            }
        };
        let reading = Reading { catalog: Catalog::shipped().unwrap(), today: Day::of(2026, 3, 28) };
        if let Ok(opened) = reading::opened(file.as_bytes(), &named) {
            let Opened::Fhir(heard) = &opened else { panic!("{file}") };
            prop_assert!(heard.left.lines.len() <= crate::plan::limits::LEFT);
            for left in &heard.left.lines {
                prop_assert!(left.text.chars().count() <= crate::plan::limits::LEFT_TEXT + 1);
            }
            if let Ok(prescription) = opened.read(&reading) {
                // What was read once is read again, as our own format writes it.
                prop_assert!(!prescription.exercises.is_empty() && prescription.exercises.len() <= 20);
                let ours = reading::opened(opened.json().written().as_bytes(), &named).unwrap();
                prop_assert_eq!(ours.read(&reading), Ok(prescription));
            }
        }
    }
}
