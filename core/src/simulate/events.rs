//! What happens in a life besides training? Things are bought and lost, symptoms come and go, a therapist is seen, somebody
//! is away.

use crate::facts::{PauseReason, SymptomUpdate};
use crate::settings::SettingKey;

use super::people::{Person, Sort};
use super::phone::Phone;

/// Whether they are away on that day of their life, and for how many days from it on.
pub(super) fn away(person: &Person, day: i64) -> Option<i64> {
    let spans: &[(i64, i64)] = match person.sort {
        Sort::Holiday => &[(70, 84), (250, 264), (430, 444), (610, 624)],
        Sort::LongAway => &[(40, 51), (90, 106), (150, 190), (240, 335), (420, 431), (480, 600)],
        _ => &[],
    };
    spans.iter().find(|(from, until)| (*from..*until).contains(&day)).map(|(_, until)| until - day)
}

/// Whether a flag of that tier is there on that day of their life.
fn has(person: &Person, flag: &str, day: i64) -> bool {
    match (person.sort, flag) {
        (Sort::Symptoms, "weight") => (60..120).contains(&day),
        (Sort::Unasked, "days") => day < 100 || (184..260).contains(&day),
        (Sort::Alarmed, "accident") => (50..62).contains(&day),
        (Sort::Alarmed, "chest") => (110..130).contains(&day),
        (Sort::Alarmed, "fever") => (170..176).contains(&day),
        (Sort::Alarmed, "night") => (230..300).contains(&day),
        _ => false,
    }
}

const FLAGS: [&str; 6] = ["weight", "days", "accident", "chest", "fever", "night"];

/// Answers the symptom check: what is there is new, what was asked about is known.
pub(super) fn check(person: &Person, phone: &mut Phone<'_>, day: i64) {
    let new: Vec<&str> = FLAGS.into_iter().filter(|flag| has(person, flag, day)).collect();
    let asked = |flag: &&str| person.sort == Sort::Unasked && *flag == "days" && !has(person, flag, day);
    let known: Vec<&str> = FLAGS.into_iter().filter(asked).collect();
    phone.check(&new, &known);
}

/// What happens on a day, before anybody trains.
pub(super) fn happen(person: &Person, phone: &mut Phone<'_>, day: i64) {
    if day == 0 {
        for (key, values) in &person.chosen {
            phone.choose(*key, values.clone());
        }
        check(person, phone, day);
    }
    symptoms(person, phone, day);
    match person.sort {
        Sort::Changing => changes(person, phone, day),
        Sort::Prescribed | Sort::Locked => therapist(person, phone, day),
        _ => {}
    }
    if person.of_sort.is_multiple_of(2) && away(person, day - 1).is_none() {
        // The longest pause that can be said is half a year.
        if let Some(days) = away(person, day) {
            phone.pause(phone.today.plus(days - 1), PauseReason::Travel);
        }
    }
}

fn symptoms(person: &Person, phone: &mut Phone<'_>, day: i64) {
    // Two mornings that were clearly worse: somebody is asked within some days.
    let open = phone.screening().open().iter().any(|open| open.by_itself);
    if open && (day + i64::from(person.of_sort)) % 9 == 0 {
        phone.update("flares", SymptomUpdate::Agreed);
    }
    if !matches!(person.sort, Sort::Symptoms | Sort::Unasked | Sort::Alarmed) {
        return;
    }
    for flag in FLAGS {
        let (was, is) = (day > 0 && has(person, flag, day - 1), has(person, flag, day));
        let is_open = phone.screening().open().iter().any(|open| open.id.as_str() == flag);
        if is && !was && day > 0 {
            check(person, phone, day);
        } else if was && !is && is_open {
            let gone = matches!(flag, "chest" | "weight" | "night");
            phone.update(flag, if gone { SymptomUpdate::Gone } else { SymptomUpdate::Agreed });
        } else if is_open && !is && flag == "days" {
            // What was asked holds for a time, and is asked again.
            phone.update(flag, SymptomUpdate::Agreed);
        }
    }
    if person.sort == Sort::Alarmed && day == 330 {
        phone.warning_sign();
    }
}

#[allow(clippy::match_same_arms, reason = "a calendar, in its order")]
fn changes(person: &Person, phone: &mut Phone<'_>, day: i64) {
    let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let home = ["mat", "chair", "wall", "table", "door-frame", "cushion", "pillow", "towel"];
    let with = |more: &[&str]| list(&[home.as_slice(), more].concat());
    let (key, values) = match (day + i64::from(person.of_sort % 7), person.of_sort % 2) {
        (40, _) => (SettingKey::Equipment, with(&[])),
        (60, _) => (SettingKey::Equipment, with(&["light-band", "medium-band", "roller"])),
        (61, 0) => (SettingKey::Weights, list(&["2000", "2500", "4000"])),
        (90, _) => (SettingKey::Conditions, list(&["shoulder"])),
        (111, _) => (SettingKey::Conditions, list(&[])),
        (130, _) => (SettingKey::Equipment, with(&["strong-band"])),
        (137, _) => (SettingKey::Equipment, with(&["light-band", "medium-band", "strong-band"])),
        (170, 0) => (SettingKey::Conditions, list(&["no-prone"])),
        (170, _) => (SettingKey::Conditions, list(&["no-kneeling", "wrist"])),
        (181, _) => (SettingKey::Conditions, list(&[])),
        (200, 0) => (SettingKey::Minutes, list(&["5"])),
        (220, 0) => (SettingKey::Minutes, list(&["20"])),
        (230, 1) => (SettingKey::Exercises, list(&["6"])),
        (250, _) => (SettingKey::Equipment, with(&[])),
        (251, 0) => (SettingKey::Weights, list(&["1000"])),
        (265, _) => (SettingKey::Weights, list(&["1000", "1500", "2000", "3000"])),
        (300, 1) => (SettingKey::Exercises, list(&["2"])),
        _ => return,
    };
    phone.choose(key, values);
}

/// When a therapist is seen: the day, and how much more they ask for than the first time.
const VISITS: [(i64, u32); 5] = [(14, 0), (75, 1), (140, 0), (200, 2), (290, 1)];
/// When the person ends what is in force.
const ENDS: [i64; 2] = [120, 260];

fn therapist(person: &Person, phone: &mut Phone<'_>, day: i64) {
    let later = i64::from(person.of_sort % 5);
    if ENDS.contains(&(day - later)) {
        phone.end_prescription();
    }
    if let Some((_, more)) = VISITS.iter().find(|(on, _)| *on == day - later) {
        let file = file(person, phone, *more);
        phone.prescribe(file.as_bytes());
    }
}

/// What a therapist asks for, as a file.
fn file(person: &Person, phone: &Phone<'_>, more: u32) -> String {
    let locked = person.sort == Sort::Locked;
    let range = |low: u32, high: u32| {
        if locked && person.of_sort.is_multiple_of(3) {
            format!("{}", low + more)
        } else {
            format!("[{}, {}]", low + more, high + more)
        }
    };
    let lock = |lock: bool| if lock { r#", "locked": true"# } else { "" };
    let days = 1 + person.of_sort % 5;
    let times = if locked || person.of_sort % 3 == 1 { 2 } else { 1 };
    let all = [
        format!(
            r#"{{"exercise": "cat-cow", "level": 1, "sets": 1, "breaths": {}, "days_per_week": {days}, "times_per_day": {times}{}}}"#,
            range(8, 14),
            lock(locked)
        ),
        format!(
            r#"{{"exercise": "superman", "level": 2, "sets": {}, "repetitions": {}, "days_per_week": 2{}}}"#,
            if locked { "2".to_owned() } else { "[1, 3]".to_owned() },
            range(4, 8),
            lock(locked && person.of_sort % 2 == 1)
        ),
        format!(
            r#"{{"exercise": "single-arm-row", "level": 2, "sets": 2, "repetitions": {}, "band": "{}", "days_per_week": 2}}"#,
            range(6, 10),
            ["light", "medium"][person.of_sort as usize % 2]
        ),
        format!(
            r#"{{"exercise": "seated-twist", "level": 3, "sets": 1, "repetitions": {}, "days_per_week": 3}}"#,
            range(4, 8)
        ),
        format!(
            r#"{{"exercise": "chest-expansion", "level": 1, "sets": 1, "rounds": {}, "days_per_week": 3}}"#,
            range(3, 6)
        ),
        format!(r#"{{"exercise": "plank", "sets": 2, "seconds": {}, "days_per_week": 1}}"#, range(10, 30)),
    ];
    let from = person.of_sort as usize % 4;
    let exercises = all[from..from + 3].join(", ");
    let today = phone.today;
    let review = today.plus(25);
    let ends = if person.of_sort.is_multiple_of(2) {
        format!(r#", "ends": "{}""#, today.plus(40))
    } else {
        String::new()
    };
    format!(
        r#"{{"midback_prescription": 1, "source": "A. Therapist", "issued": "{today}", "review": "{review}"{ends}, "exercises": [{exercises}]}}"#
    )
}
