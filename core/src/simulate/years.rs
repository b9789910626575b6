//! What does a data folder hold after years of every day? Made in seconds, fact by fact as commands record them, for what is
//! measured on it: nobody lived it, and no rule decided it.

use std::path::Path;

use crate::catalog::{Catalog, Exercise};
use crate::dose::{Dose, FirstSide};
use crate::error::Result;
use crate::facts::{Body, CheckIn, CheckReason, Decision, Morning, SessionKind, Since, SymptomReply};
use crate::history::Session;
use crate::ids::ExerciseId;
use crate::receipt::{Because, Receipt, Step};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain, Score};
use crate::settings::{SettingChange, SettingKey};
use crate::store::{Recorder, Store};
use crate::time::{Day, Moment};

/// Exercises of a session, and sets of each: 24 sets, as the longest sessions have.
const EXERCISES: usize = 6;
const SETS: u8 = 4;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Fills `folder` with so many days up to the one before `now`, each with so many whole sessions, what was said of the pain
/// before and of the morning after, a walk every third day, a check-in each week, and a symptom check each quarter and on the last
/// day: who opens it finds a session for today. Says how many sets there are.
pub fn years(folder: &Path, days: u32, sessions_a_day: u32, now: Moment) -> Result<u32> {
    let mut store = Store::open(folder, [77; 16])?;
    let catalog = Catalog::shipped()?;
    let several = |exercise: &&Exercise| exercise.levels.len() > 1;
    let exercises: Vec<&Exercise> = catalog.exercises().iter().filter(several).take(EXERCISES).collect();
    let turn = RuleSet::current().day_turn.value;
    let mut sets = 0_u32;
    for number in 0..days {
        let at = Moment { epoch_ms: now.epoch_ms - i64::from(days - number) * DAY_MS, ..now };
        let day = at.day(turn);
        store.write(
            at,
            |_| Ok(day),
            |recorder| {
                if number == 0 {
                    set_up(recorder)?;
                }
                between(recorder, number)?;
                if number.is_multiple_of(7) {
                    check_in(recorder, number)?;
                }
                if number.is_multiple_of(91) || number + 1 == days {
                    check(recorder, catalog)?;
                }
                for _ in 0..sessions_a_day {
                    sets += session(recorder, &exercises, number)?;
                }
                Ok(())
            },
        )?;
    }
    Ok(sets)
}

fn set_up(recorder: &mut Recorder<'_>) -> Result<()> {
    let (day, now) = (recorder.today, Some(pain(0)?));
    recorder.record(&Body::PainDescribed {
        day,
        now,
        average: now,
        worst: now,
        since: Some(Since::Months),
    })?;
    let owned = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
    for (key, values) in [
        (SettingKey::Conditions, Vec::new()),
        (SettingKey::Equipment, owned(&["mat", "chair", "table", "wall", "light-band"])),
        (SettingKey::Days, (1..=7).map(|day| day.to_string()).collect()),
        (SettingKey::Activities, owned(&["Gardening", "Swimming"])),
    ] {
        recorder.record(&Body::SettingChanged(SettingChange { key, values }))?;
    }
    Ok(())
}

/// Nothing is so of all that the symptom check asks.
fn check(recorder: &mut Recorder<'_>, catalog: &Catalog) -> Result<()> {
    let check = recorder.new_check();
    recorder.record(&Body::SymptomCheckBegun { check, because: CheckReason::Wish })?;
    for flag in catalog.symptoms().flags() {
        let flag = flag.id.clone();
        recorder.record(&Body::SymptomAnswered { check, flag, answer: SymptomReply::No })?;
    }
    Ok(())
}

/// What is said on a day beside its sessions.
fn between(recorder: &mut Recorder<'_>, number: u32) -> Result<()> {
    let (day, pain) = (recorder.today, Some(pain(number)?));
    if let Some(before) = recorder.facts.session_before(day)? {
        recorder.record(&Body::MorningAnswered { day, answer: Morning::NoWorse, session: Some(before) })?;
    }
    recorder.record(&Body::PainBefore { day, number: 1, pain })?;
    if number.is_multiple_of(3) {
        recorder.record(&Body::Walked {
            day,
            minutes: 20,
            pain,
            effort: None,
            planned: None,
            rule_set: None,
        })?;
    }
    Ok(())
}

/// Pain that wanders between 2 and 6.
fn pain(number: u32) -> Result<Pain> {
    Pain::try_from(2 + i32::try_from(number / 7 * 5 % 17 / 4).unwrap_or_default())
}

fn check_in(recorder: &mut Recorder<'_>, number: u32) -> Result<()> {
    let average = pain(number)?;
    let score = Score::try_from(i32::from(average))?;
    let activities = ["Gardening", "Swimming"]
        .map(|name| crate::facts::ActivityScore { name: name.to_owned(), score: Some(score) });
    let answers = CheckIn {
        average: Some(average),
        worst: Some(Pain::try_from(i32::from(average) + 2)?),
        enjoyment: Some(score),
        activity: Some(score),
        activities: activities.into(),
    };
    recorder.record(&Body::CheckedIn { day: recorder.today, answers })
}

/// One whole session; every four weeks an exercise comes to another level, one after the other.
fn session(recorder: &mut Recorder<'_>, exercises: &[&Exercise], number: u32) -> Result<u32> {
    let session = recorder.new_session();
    let decisions: Vec<Decision> = exercises
        .iter()
        .enumerate()
        .map(|(at, exercise)| decision(exercise, at, number, recorder.today))
        .collect();
    let named: Vec<ExerciseId> = decisions.iter().map(|decision| decision.exercise.clone()).collect();
    recorder.record(&Body::SessionStarted {
        session,
        rule_set: RuleSet::current().version,
        first_side: FirstSide::Right,
        decisions: decisions.clone(),
        sort: SessionKind::Planned,
        baseline: Some(pain(number)?),
        instead_of: None,
    })?;
    let begun: Session = recorder.facts.session(session)?;
    let mut sets = 0;
    for decision in &decisions {
        for slot in begun.slots(decision) {
            let (exercise, amount) = (decision.exercise.clone(), decision.dose.amount);
            recorder.record(&Body::SetDone { session, exercise, set: slot.set, side: slot.side, amount })?;
            sets += 1;
        }
    }
    for exercise in named {
        let (pain, effort) = (Some(pain(number)?), Some(Effort::try_from(4)?));
        recorder.record(&Body::ExerciseRated { session, exercise, pain, effort })?;
    }
    recorder.record(&Body::SessionEnded { session })?;
    Ok(sets)
}

fn decision(exercise: &Exercise, at: usize, number: u32, today: Day) -> Decision {
    let turn = |number: u32| {
        let rung = usize::try_from(number / 28).unwrap_or_default() + at;
        &exercise.levels[rung % exercise.levels.len()]
    };
    let dose = |number: u32| {
        let level = turn(number);
        let dose = level.smallest_dose(None);
        // Sets of a side each are two.
        let sets = if dose.sides == crate::dose::Sides::Each { SETS / 2 } else { SETS };
        (level.id, Dose { sets, ..dose })
    };
    let ((level, now), before) = (dose(number), number.checked_sub(1).map(dose));
    let same = before.as_ref().is_some_and(|(before, _)| *before == level);
    let because = match &before {
        None => Because::FirstTime,
        Some(_) if same => Because::SameAsLast { day: today.plus(-1) },
        Some(_) => Because::Raised,
    };
    let from = before.map(|(level, dose)| Step { level, dose });
    Decision { exercise: exercise.id.clone(), level, dose: now, receipt: Receipt { from, ..because.into() } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Device;
    use crate::outcomes::period::ProgressRange;

    const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

    /// Far more sets on one day than anybody does: they are counted, and nothing breaks.
    #[test]
    fn a_day_of_thousands_of_sets_is_a_day() {
        let folder = std::env::temp_dir().join(format!("midback-years-{}", std::process::id()));
        let sets = years(&folder, 2, 60, NOW).unwrap();
        assert_eq!(sets, 2 * 60 * 24);
        let device =
            Device { languages: vec!["en".into()], region: "GB".into(), hour24: true, first_weekday: 1 };
        let mut app = crate::Midback::open(&folder, [1; 16], &device).unwrap();
        let screen = app.progress(ProgressRange::TwoWeeks, NOW).unwrap();
        assert_eq!(screen.numbers[0].value, "100%");
        let day = app.day("2026-03-27".parse().unwrap(), NOW).unwrap();
        assert_eq!(day.sessions.len(), 60);
        let file = app.report_file(
            crate::screens::report::ReportKind::Sets,
            "2026-03-26".parse().unwrap(),
            "2026-03-27".parse().unwrap(),
            NOW,
        );
        let table = String::from_utf8(file.unwrap().bytes).unwrap();
        assert_eq!(table.lines().count(), 1 + 2 * 60 * 24);
        drop(app);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
