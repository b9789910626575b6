//! What a clinic's system wrote, and what it can read: examples in the form of the Physical Activity guide, written anew and
//! small, and the report as a Bundle in HL7 FHIR R4.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use expect_test::{Expect, expect};
use midback_core::PrescriptionInput;
use midback_core::screens::report::{ReportFile, ReportKind};
use midback_tests::{Show, World, live};
use serde_json::{Value, json};

fn example(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fhir");
    std::fs::read(folder.join(format!("{name}.json"))).unwrap()
}

fn preview(world: &mut World, bytes: &[u8]) -> String {
    let now = world.now();
    let input = PrescriptionInput::File { bytes: bytes.to_vec() };
    world.app().preview_prescription(&input, now).unwrap().show()
}

#[track_caller]
fn read(name: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    seen.assert_eq(&preview(&mut world, &example(name)));
}

/// All that is needed is there: it can be saved, and what has no place is told.
#[test]
fn a_request_is_read() {
    read(
        "request",
        expect![[r#"
            Please check
            From Physical therapist, 20 March 2026
            - Last day: 30 June 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            What the app understood
            ~ Who gave it: Physical therapist
            ~ Date: 20 March 2026
            ~ Last day: 30 June 2026
            ~ Exercise 1: Exercise: Plank; Seconds: 20; Days a week: 3; Note: Keep breathing. Stop when the back sags; Sets: 2 to 3
            What the app left out
            Ask your therapist about anything here that matters to you.
            ~ Exercise 1, Code: Exercise therapy (regime/therapy) (SNOMED CT 229065009)
            ~ Exercise 1, Goal: Sit through a workday
            ~ Exercise 1, Reason: Lack of physical exercise
            ~ Exercise 1, Part of the body: Thoracic spine
            * Plank, At a wall: 2–3 × hold for 20 s /2 to 3 sets of hold for 20 seconds/. 3 days a week
              Note: Keep breathing.
            Stop when the back sags.
            [Save] [Back]
        "#]],
    );
}

/// One exercise is the therapist's own, one is known by its code, and what lacks is asked for.
#[test]
fn a_plan_is_read_with_what_it_contains() {
    read(
        "careplan",
        expect![[r#"
            Please check
            This cannot be saved yet
            ! exercises[0].sets: Exercise 1, Sets: something is missing.
            ! exercises[1].sets: Exercise 2, Sets: something is missing.
            ! exercises[1].days_per_week: Exercise 2, Days a week: something is missing.
            ! exercises[2].sets: Exercise 3, Sets: something is missing.
            ! exercises[2].amount: Exercise 3, How many: something is missing.
            ! exercises[2].days_per_week: Exercise 3, Days a week: something is missing.
            What the app understood
            ~ Who gave it: Physical therapist
            ~ Date: 20 March 2026
            ~ Last day: 30 June 2026
            ~ Exercise 1: Name: Towel slide; How to do it: Stand facing a wall. Slide the towel up as far as it is easy; Repetitions: 8; Days a week: 7; Times a day: 2
            ~ Exercise 2: Exercise: Cat-cow; Breaths: 8; Note: three times a week, in the evening
            ~ Exercise 3: Name: Exercise therapy; How to do it: Over the next weeks, walk briskly in small steps up to 100 minutes a week
            What the app left out
            Ask your therapist about anything here that matters to you.
            ~ First day: 1 April 2026
            ~ Description: A little more every week & a walk on Sundays.
            ~ Goal: Lift a child again
            ~ Note: Doing well so far.
            ~ Not planned, because it says what not to do: Sit-ups
            ~ Another part of the plan: NutritionOrder Protein with each meal
            ~ Another part of the plan: Hot packs
            ~ Exercise 3, Code: Exercise therapy (SNOMED CT 229065009)
            [Put it right by hand] [Back]
        "#]],
    );
}

/// Names in any language are known; what rests is not planned.
#[test]
fn what_a_search_found_is_read() {
    read(
        "bundle",
        expect![[r#"
            Please check
            From Physical therapist, Riverside Physiotherapy, 20 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            What the app understood
            ~ Who gave it: Physical therapist, Riverside Physiotherapy
            ~ Date: 20 March 2026
            ~ Exercise 1: Exercise: Plank; Seconds: 20; Days a week: 2; Sets: 2
            ~ Exercise 2: Exercise: Cat-cow; Breaths: 6 to 10; Days a week: 7; Times a day: 2; Sets: 1
            What the app left out
            Ask your therapist about anything here that matters to you.
            ~ Not planned, because it is on hold: Superman
            ~ Goal: 100 minutes a week
            ~ Exercise 1, When and how often: Monday, Thursday
            * Plank, At a wall: 2 × 20 s /2 sets of 20 seconds/. 2 days a week
            * Cat-cow, On a chair: 6–10 slow breaths /6 to 10 slow breaths/. Every day, 2 times a day
            [Save] [Back]
        "#]],
    );
}

/// A referral asks somebody else, so nothing of it is an exercise of the person's.
#[test]
fn a_referral_is_no_exercise() {
    read(
        "referral",
        expect![[r#"
            Please check
            This cannot be saved yet
            ! file: File: nothing in here can be planned, because it is meant for someone else to do. Please ask your therapist.
            [Back]
        "#]],
    );
}

/// The form has all that was understood, and what lacks is asked for there.
#[test]
fn what_lacks_is_filled_in_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let now = world.now();
    world.draft = world.app().correct_prescription(&example("careplan"), now).unwrap();
    let seen = live(
        &mut world,
        "fill 1 sets 2; fill 2 sets 1; fill 2 days_per_week 3; \
         fill 3 sets 1; fill 3 measure minutes; fill 3 amount 20; fill 3 days_per_week 5; preview draft; save draft; prescription",
    );
    expect![[r#"
        Please check
        From Physical therapist, 20 March 2026
        - Last day: 30 June 2026
        You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
        * Towel slide, From your prescription: 2 × 8 repetitions /2 sets of 8 repetitions/. Every day, 2 times a day
          An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
          > Stand facing a wall.
          > Slide the towel up as far as it is easy.
        * Cat-cow, On a chair: 8 slow breaths. 3 days a week
          Note: three times a week, in the evening
        * Exercise therapy, From your prescription: 20 minutes. 5 days a week
          An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
          > Over the next weeks, walk briskly in small steps up to 100 minutes a week.
        [Save] [Back]
        Prescription
        From Physical therapist, 20 March 2026
        - Last day: 30 June 2026
        You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
        * Towel slide, From your prescription: 2 × 8 repetitions /2 sets of 8 repetitions/. Every day, 2 times a day
          An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
          > Stand facing a wall.
          > Slide the towel up as far as it is easy.
        * Cat-cow, On a chair: 8 slow breaths. 3 days a week
          Note: three times a week, in the evening
        * Exercise therapy, From your prescription: 20 minutes. 5 days a week
          An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
          > Over the next weeks, walk briskly in small steps up to 100 minutes a week.
        [Edit] [End it]
        A new prescription replaces this one.
        [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
    "#]].assert_eq(&seen);
}

#[test]
fn a_person_who_speaks_spanish_reads_it_in_spanish() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    world.speak("es").unwrap();
    expect![[r#"
        Revísalo, por favor
        Todavía no se puede guardar
        ! exercises[0].sets: Ejercicio 1, Series: falta algo.
        ! exercises[1].sets: Ejercicio 2, Series: falta algo.
        ! exercises[1].days_per_week: Ejercicio 2, Días por semana: falta algo.
        ! exercises[2].sets: Ejercicio 3, Series: falta algo.
        ! exercises[2].amount: Ejercicio 3, Cantidad: falta algo.
        ! exercises[2].days_per_week: Ejercicio 3, Días por semana: falta algo.
        Lo que entendió la app
        ~ Quién te la dio: Physical therapist
        ~ Fecha: 20 de marzo de 2026
        ~ Último día: 30 de junio de 2026
        ~ Ejercicio 1: Nombre: Towel slide; Cómo se hace: Stand facing a wall. Slide the towel up as far as it is easy; Repeticiones: 8; Días por semana: 7; Veces al día: 2
        ~ Ejercicio 2: Ejercicio: Gato-vaca; Respiraciones: 8; Nota: three times a week, in the evening
        ~ Ejercicio 3: Nombre: Exercise therapy; Cómo se hace: Over the next weeks, walk briskly in small steps up to 100 minutes a week
        Lo que la app no incluyó
        Si algo de esto es importante para ti, pregúntale a tu fisioterapeuta.
        ~ Primer día: 1 de abril de 2026
        ~ Descripción: A little more every week & a walk on Sundays.
        ~ Objetivo: Lift a child again
        ~ Nota: Doing well so far.
        ~ No se planifica porque indica lo que no hay que hacer: Sit-ups
        ~ Otra parte del plan: NutritionOrder Protein with each meal
        ~ Otra parte del plan: Hot packs
        ~ Ejercicio 3, Código: Exercise therapy (SNOMED CT 229065009)
        [Corregir a mano] [Atrás]
    "#]].assert_eq(&preview(&mut world, &example("careplan")));
}

/// The bare minimum of a request, changed by `change`.
fn request(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut request: Value = serde_json::from_slice(&example("request")).unwrap();
    change(&mut request);
    request.to_string().into_bytes()
}

/// The first sentence about what is wrong.
fn wrong(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let now = world.now();
    let input = PrescriptionInput::File { bytes: bytes.to_vec() };
    let preview = world.app().preview_prescription(&input, now).unwrap();
    assert_eq!((preview.save, preview.correct), (None, None));
    assert!(world.app().import_prescription(bytes, now).is_err());
    preview.problems[0].text.clone()
}

#[test]
fn what_is_not_in_force_or_not_understood_is_refused_by_name() {
    let with = |name: &'static str, value: Value| wrong(&request(|one| one[name] = value));
    let said = [
        with("status", json!("draft")),
        with("status", json!("on-hold")),
        with("status", json!("revoked")),
        with("status", json!("completed")),
        with("status", json!("entered-in-error")),
        with("status", json!(null)),
        with("intent", json!("proposal")),
        with("doNotPerform", json!(true)),
        with("performer", json!([{"reference": "Organization/1"}])),
        with("modifierExtension", json!([{"url": "https://example.org/unless"}])),
        with("implicitRules", json!("https://example.org/rules")),
        with("resourceType", json!("Observation")),
        wrong(br#"{"resourceType": "Bundle", "type": "transaction", "entry": []}"#),
        wrong(br#"{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Patient"}}]}"#),
        wrong(br#"<ServiceRequest xmlns="http://hl7.org/fhir"/>"#),
    ];
    expect![[r#"
        File: nothing in here can be planned, because it is only a draft. Please ask your therapist.
        File: nothing in here can be planned, because it is on hold. Please ask your therapist.
        File: nothing in here can be planned, because it was withdrawn. Please ask your therapist.
        File: nothing in here can be planned, because it is finished. Please ask your therapist.
        File: nothing in here can be planned, because it was entered by mistake. Please ask your therapist.
        File: nothing in here can be planned, because it does not say that it is current. Please ask your therapist.
        File: nothing in here can be planned, because it is only a proposal. Please ask your therapist.
        File: nothing in here can be planned, because it says what not to do. Please ask your therapist.
        File: nothing in here can be planned, because it is meant for someone else to do. Please ask your therapist.
        File: a part of this (https://example.org/unless) can change its meaning, and the app does not understand that part. Ask your therapist for a file without it, or enter the prescription by hand.
        File: a part of this (https://example.org/rules) can change its meaning, and the app does not understand that part. Ask your therapist for a file without it, or enter the prescription by hand.
        File: this is another kind of file from a clinic’s system (Observation), and the app cannot read a prescription from it. Ask your therapist for a prescription file, or enter the prescription by hand.
        File: this is another kind of file from a clinic’s system (Bundle, transaction), and the app cannot read a prescription from it. Ask your therapist for a prescription file, or enter the prescription by hand.
        File: this is another kind of file from a clinic’s system (Bundle), and the app cannot read a prescription from it. Ask your therapist for a prescription file, or enter the prescription by hand.
        File: this is a FHIR file in XML format, which the app cannot read. Ask your therapist for a prescription file for this app, or enter the prescription by hand."#]].assert_eq(&said.join("\n"));
}

/// What is not the same for all exercises is not chosen for the person.
#[test]
fn two_last_days_are_left_to_the_person() {
    let mut bundle: Value = serde_json::from_slice(&example("bundle")).unwrap();
    bundle["entry"][0]["resource"]["occurrenceTiming"]["repeat"]["boundsPeriod"] =
        json!({"end": "2026-06-30"});
    bundle["entry"][1]["resource"]["authoredOn"] = json!("2026-03-21");
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    expect![[r#"
        Please check
        This cannot be saved yet
        ! issued: Date: this is not the same for every exercise in the file. Ask your therapist which one is right, then fill it in.
        ! ends: Last day: this is not the same for every exercise in the file. Ask your therapist which one is right, then fill it in.
        What the app understood
        ~ Who gave it: Physical therapist, Riverside Physiotherapy
        ~ Exercise 1: Exercise: Plank; Seconds: 20; Days a week: 2; Sets: 2
        ~ Exercise 2: Exercise: Cat-cow; Breaths: 6 to 10; Days a week: 7; Times a day: 2; Sets: 1
        What the app left out
        Ask your therapist about anything here that matters to you.
        ~ Not planned, because it is on hold: Superman
        ~ Goal: 100 minutes a week
        ~ Exercise 1, When and how often: Monday, Thursday
        ~ Exercise 1, Date: 20 March 2026
        ~ Exercise 1, Last day: 30 June 2026
        ~ Exercise 2, Date: 21 March 2026
        [Put it right by hand] [Back]
    "#]].assert_eq(&preview(&mut world, bundle.to_string().as_bytes()));
}

fn exported(world: &mut World, from: &str, until: &str) -> ReportFile {
    let now = world.now();
    world.app().report_file(ReportKind::Fhir, from.parse().unwrap(), until.parse().unwrap(), now).unwrap()
}

/// A person with a prescription, two check-ins, sessions, a walk and something that went wrong.
fn lived(folder: &Path) -> World {
    let mut world = World::ready(folder).unwrap();
    let _ = live(
        &mut world,
        "import full; session 1 3; check-in 4 6 3 2; wait days 7; session 8 8; walk 12; check-in 3 5; wait days 3",
    );
    world
}

#[test]
fn a_clinic_s_system_reads_what_was_done() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = lived(folder.path());
    let file = exported(&mut world, "2026-03-01", "2026-04-07");
    assert_eq!(file.name, "midback-report-2026-04-07-fhir.json");
    assert_eq!(file.media_type, "application/fhir+json");
    // The same facts give the same bytes.
    assert_eq!(file, exported(&mut world, "2026-03-01", "2026-04-07"));
    let bundle: Value = serde_json::from_slice(&file.bytes).unwrap();
    valid(&bundle);
    let mut seen = String::new();
    for entry in bundle["entry"].as_array().unwrap() {
        let mut resource = entry["resource"].clone();
        let fields = resource.as_object_mut().unwrap();
        fields.remove("id");
        for bare in ["subject", "performer", "recorder", "derivedFrom", "category", "status"] {
            fields.remove(bare);
        }
        // The therapist's three exercises, and the first that the app chose.
        if let Some(all) = resource.get_mut("activity").and_then(Value::as_array_mut) {
            assert!(all.len() > 4);
            all.truncate(4);
        }
        seen.push_str(&resource.to_string());
        seen.push('\n');
    }
    expect![[r#"
        {"resourceType":"Patient"}
        {"activity":[{"detail":{"code":{"coding":[{"code":"superman","system":"https://midback.app/exercise"}],"text":"Superman"},"description":"Upper body only: 1–3 × 6–10 repetitions, hold 5 s. From Dr. Ruiz, Riverside Physiotherapy, 20 March 2026.","extension":[{"url":"https://midback.app/prescription/sets","valueRange":{"high":{"value":3},"low":{"value":1}}},{"url":"https://midback.app/prescription/repetitions","valueRange":{"high":{"value":10},"low":{"value":6}}},{"url":"https://midback.app/prescription/hold_seconds","valueInteger":5}],"kind":"ServiceRequest","scheduledTiming":{"repeat":{"frequency":3,"period":1,"periodUnit":"wk"}},"status":"in-progress"}},{"detail":{"code":{"coding":[{"code":"single-arm-row","system":"https://midback.app/exercise"}],"text":"Single-arm row"},"description":"Kneeling: 2 × 10 repetitions each side, 2.5 kg. From Dr. Ruiz, Riverside Physiotherapy, 20 March 2026.","extension":[{"url":"https://midback.app/prescription/sets","valueInteger":2},{"url":"https://midback.app/prescription/repetitions","valueInteger":10},{"url":"https://midback.app/prescription/each_side","valueBoolean":true},{"url":"https://midback.app/prescription/kilograms","valueDecimal":2.5}],"kind":"ServiceRequest","scheduledTiming":{"repeat":{"frequency":2,"period":1,"periodUnit":"wk"}},"status":"in-progress"}},{"detail":{"code":{"text":"Towel slide"},"description":"From your prescription: 8 repetitions. From Dr. Ruiz, Riverside Physiotherapy, 20 March 2026.","extension":[{"url":"https://midback.app/prescription/sets","valueInteger":1},{"url":"https://midback.app/prescription/repetitions","valueInteger":8},{"url":"https://midback.app/prescription/days_per_week","valueInteger":5},{"url":"https://midback.app/prescription/times_per_day","valueInteger":2}],"kind":"ServiceRequest","status":"in-progress"}},{"detail":{"code":{"coding":[{"code":"cat-cow","system":"https://midback.app/exercise"}],"text":"Cat-cow"},"description":"On a chair: 8 slow breaths","extension":[{"url":"https://midback.app/prescription/sets","valueInteger":1},{"url":"https://midback.app/prescription/breaths","valueInteger":8},{"url":"https://midback.app/prescription/each_side","valueBoolean":false}],"kind":"ServiceRequest","status":"in-progress"}}],"created":"2026-04-07","intent":"plan","period":{"start":"2026-03-28"},"resourceType":"CarePlan","title":"Current plan"}
        {"code":{"text":"Adherence: days with an exercise session planned, and on how many of them any exercise was done"},"component":[{"code":{"text":"Days with a session planned"},"valueInteger":2},{"code":{"text":"Of these, days on which any exercise was done"},"valueInteger":1}],"effectivePeriod":{"end":"2026-03-29","start":"2026-03-23"},"resourceType":"Observation"}
        {"code":{"text":"Adherence: days with an exercise session planned, and on how many of them any exercise was done"},"component":[{"code":{"text":"Days with a session planned"},"valueInteger":7},{"code":{"text":"Of these, days on which any exercise was done"},"valueInteger":1}],"effectivePeriod":{"end":"2026-04-05","start":"2026-03-30"},"resourceType":"Observation"}
        {"code":{"text":"Adherence: days with an exercise session planned, and on how many of them any exercise was done"},"component":[{"code":{"text":"Days with a session planned"},"valueInteger":1},{"code":{"text":"Of these, days on which any exercise was done"},"valueInteger":0}],"effectivePeriod":{"end":"2026-04-07","start":"2026-04-06"},"resourceType":"Observation"}
        {"code":{"coding":[{"code":"75893-8","system":"http://loinc.org"}],"text":"Pain on average in the last 7 days, 0 to 10"},"effectiveDateTime":"2026-03-28","resourceType":"Observation","valueQuantity":{"code":"{score}","system":"http://unitsofmeasure.org","unit":"{score}","value":4}}
        {"code":{"coding":[{"code":"91145-3","system":"http://loinc.org"}],"text":"How much pain got in the way of enjoying life in the last 7 days, 0 (not at all) to 10 (completely)"},"effectiveDateTime":"2026-03-28","resourceType":"Observation","valueQuantity":{"code":"{score}","system":"http://unitsofmeasure.org","unit":"{score}","value":3}}
        {"code":{"coding":[{"code":"91146-1","system":"http://loinc.org"}],"text":"How much pain got in the way of everyday activities in the last 7 days, 0 (not at all) to 10 (completely)"},"effectiveDateTime":"2026-03-28","resourceType":"Observation","valueQuantity":{"code":"{score}","system":"http://unitsofmeasure.org","unit":"{score}","value":2}}
        {"code":{"text":"Worst pain in the last 7 days, 0 to 10"},"effectiveDateTime":"2026-03-28","resourceType":"Observation","valueQuantity":{"code":"{score}","system":"http://unitsofmeasure.org","unit":"{score}","value":6}}
        {"code":{"coding":[{"code":"91147-9","system":"http://loinc.org"}],"text":"PEG: mean of average pain, enjoyment of life and general activity, 0 to 10"},"effectiveDateTime":"2026-03-28","resourceType":"Observation","valueQuantity":{"code":"{score}","system":"http://unitsofmeasure.org","unit":"{score}","value":3}}
        {"code":{"coding":[{"code":"75893-8","system":"http://loinc.org"}],"text":"Pain on average in the last 7 days, 0 to 10"},"effectiveDateTime":"2026-04-04","resourceType":"Observation","valueQuantity":{"code":"{score}","system":"http://unitsofmeasure.org","unit":"{score}","value":3}}
        {"code":{"text":"Worst pain in the last 7 days, 0 to 10"},"effectiveDateTime":"2026-04-04","resourceType":"Observation","valueQuantity":{"code":"{score}","system":"http://unitsofmeasure.org","unit":"{score}","value":5}}
        {"code":{"coding":[{"code":"55411-3","system":"http://loinc.org"}],"text":"Walking or another light activity: duration"},"effectiveDateTime":"2026-04-04","resourceType":"Observation","valueQuantity":{"code":"min","system":"http://unitsofmeasure.org","unit":"min","value":12}}
        {"actuality":"actual","date":"2026-04-04","event":{"text":"Towel slide: pain 8 during the exercise"},"resourceType":"AdverseEvent"}
    "#]].assert_eq(&seen);
}

/// Two people have nothing in common by which their answers could be taken for one another's; one person keeps their ids.
#[test]
fn ids_are_one_person_s_own() {
    let ids = |bundle: &ReportFile| {
        let bundle: Value = serde_json::from_slice(&bundle.bytes).unwrap();
        let entries = bundle["entry"].as_array().unwrap().clone();
        entries.iter().map(|one| one["fullUrl"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut one = lived(folders[0].path());
    let first = ids(&exported(&mut one, "2026-03-01", "2026-04-07"));
    let _ = live(&mut one, "wait days 7; session 8 8; check-in 2 4");
    let later = ids(&exported(&mut one, "2026-03-01", "2026-04-14"));
    let kept = first.intersection(&later).count();
    // The week that was not over is the same, with more in it.
    assert!(kept == first.len() && later.len() > first.len(), "{kept} of {} in {}", first.len(), later.len());
    let now = one.now();
    let mut other = World::open_at(folders[1].path(), now, [2; 16]).unwrap();
    other.set_up().unwrap();
    let others = ids(&exported(&mut other, "2026-03-01", "2026-04-07"));
    assert!(!others.is_empty() && first.is_disjoint(&others), "{others:?}");
}

/// What was prescribed is found again in the plan that the app wrote, value for value.
#[test]
fn the_plan_that_is_written_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let _ = live(&mut world, "import full");
    let bundle: Value =
        serde_json::from_slice(&exported(&mut world, "2026-03-01", "2026-03-28").bytes).unwrap();
    let entries = bundle["entry"].as_array().unwrap();
    let plan = entries.iter().find(|one| one["resource"]["resourceType"] == "CarePlan").unwrap();
    let seen = preview(&mut world, plan["resource"].to_string().as_bytes());
    let of = |name: &str| {
        let line = seen.lines().find(|line| line.contains(name)).unwrap_or(&seen);
        line.split("; ").map(str::to_owned).collect::<BTreeSet<_>>()
    };
    for (name, said) in [
        ("Superman", &["Days a week: 3", "Sets: 1 to 3", "Repetitions: 6 to 10", "Hold: 5"][..]),
        (
            "Single-arm row",
            &["Days a week: 2", "Sets: 2", "Repetitions: 10", "Sides: Each side", "Kilograms: 2.5"],
        ),
        ("Towel slide", &["Days a week: 5", "Times a day: 2", "Repetitions: 8"]),
    ] {
        for one in said {
            assert!(of(name).contains(*one), "{one} is not in {:?}", of(name));
        }
    }
}

/// What R4 requires of each resource that is written (hl7.org/fhir/R4), and which elements it has.
const ELEMENTS: [(&str, &[&str], &[&str]); 4] = [
    ("Patient", &[], &[]),
    ("CarePlan", &["status", "intent", "subject"], &["category", "title", "period", "created", "activity"]),
    (
        "Observation",
        &["status", "code"],
        &[
            "category",
            "subject",
            "effectiveDateTime",
            "effectivePeriod",
            "performer",
            "valueQuantity",
            "derivedFrom",
            "component",
        ],
    ),
    ("AdverseEvent", &["actuality", "subject"], &["event", "date", "recorder"]),
];
/// Elements that are lists in R4.
const LISTS: [&str; 9] = [
    "entry",
    "category",
    "activity",
    "performer",
    "derivedFrom",
    "component",
    "coding",
    "extension",
    "contained",
];
const SYSTEMS: [&str; 5] = [
    "http://loinc.org",
    "http://unitsofmeasure.org",
    "http://terminology.hl7.org/CodeSystem/observation-category",
    "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes",
    "https://midback.app/exercise",
];
/// The codes of LOINC that are known to say exactly what is meant (`docs/fhir.md`).
const CODES: [&str; 5] = ["75893-8", "91145-3", "91146-1", "91147-9", "55411-3"];

/// Whether a Bundle is one of R4, as far as it is used here: required elements, no others, values that are not empty, ids,
/// references that are found, systems of codes.
#[track_caller]
fn valid(bundle: &Value) {
    assert_eq!((&bundle["resourceType"], &bundle["type"]), (&json!("Bundle"), &json!("collection")));
    let allowed: BTreeMap<&str, (&[&str], &[&str])> =
        ELEMENTS.into_iter().map(|(kind, needed, may)| (kind, (needed, may))).collect();
    let mut urls = BTreeSet::new();
    for entry in bundle["entry"].as_array().unwrap() {
        let resource = entry["resource"].as_object().unwrap();
        let kind = resource["resourceType"].as_str().unwrap();
        let (needed, may) = allowed[kind];
        for name in needed {
            assert!(resource.contains_key(*name), "{kind} lacks {name}");
        }
        for name in resource.keys() {
            let known = ["resourceType", "id"].contains(&name.as_str());
            assert!(
                known || needed.contains(&name.as_str()) || may.contains(&name.as_str()),
                "{kind} has {name}"
            );
        }
        let id = resource["id"].as_str().unwrap();
        assert!(id.len() <= 64 && id.chars().all(|one| one.is_ascii_alphanumeric() || one == '-'), "{id}");
        assert_eq!(entry["fullUrl"], json!(format!("urn:uuid:{id}")));
        assert!(urls.insert(entry["fullUrl"].as_str().unwrap()), "{id} twice");
        if kind == "Observation" {
            let values = ["valueQuantity", "component"].iter().filter(|name| resource.contains_key(**name));
            assert_eq!(values.count(), 1, "{resource:?}");
            assert_eq!(resource["status"], "final");
        }
    }
    sound("bundle", bundle, &urls);
}

#[track_caller]
fn sound(name: &str, value: &Value, urls: &BTreeSet<&str>) {
    match value {
        Value::Null => panic!("{name} is null"),
        Value::String(text) => assert!(!text.trim().is_empty(), "{name} is empty"),
        Value::Array(list) => {
            assert!(!list.is_empty(), "{name} is an empty list");
            for one in list {
                sound(name, one, urls);
            }
        }
        Value::Object(fields) => {
            assert!(!fields.is_empty(), "{name} is empty");
            if let Some(reference) = fields.get("reference") {
                assert!(urls.contains(reference.as_str().unwrap()), "{reference} is not here");
            }
            if let Some(system) = fields.get("system") {
                assert!(SYSTEMS.contains(&system.as_str().unwrap()), "{system}");
                assert!(fields.contains_key("code"), "{fields:?}");
                if system == "http://loinc.org" {
                    assert!(CODES.contains(&fields["code"].as_str().unwrap()), "{fields:?}");
                }
            }
            for (name, one) in fields {
                let listed = LISTS.contains(&name.as_str());
                assert_eq!(one.is_array(), listed, "{name}: {one}");
                sound(name, one, urls);
            }
        }
        Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The structure is judged by a check that can fail.
#[test]
fn a_bundle_that_is_not_sound_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = lived(folder.path());
    let file = exported(&mut world, "2026-03-01", "2026-04-07");
    let bundle: Value = serde_json::from_slice(&file.bytes).unwrap();
    let breaks: [fn(&mut Value); 5] = [
        |one| drop(one["entry"][1]["resource"].as_object_mut().unwrap().remove("intent")),
        |one| one["entry"][1]["resource"]["subject"]["reference"] = json!("urn:uuid:elsewhere"),
        |one| one["entry"][1]["resource"]["activity"] = json!([]),
        |one| one["entry"][1]["resource"]["title"] = json!(""),
        |one| {
            one["entry"][2]["resource"]["code"]["coding"] =
                json!([{"system": "http://loinc.org", "code": "1-8"}]);
        },
    ];
    for (at, break_it) in breaks.into_iter().enumerate() {
        let mut broken = bundle.clone();
        break_it(&mut broken);
        let found = std::panic::catch_unwind(|| valid(&broken)).is_err();
        assert!(found, "nothing was said of break {at}");
    }
}
