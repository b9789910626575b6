//! What does a data folder look like after twelve weeks, or after years? Made through the app's own commands.
//!
//! The person in it is a pattern, not a record of anybody: most days done, some missed, pain that slowly falls.

use std::path::Path;

use midback_core::screens::check_in::CheckInAnswers;
use midback_core::screens::history::HistoryQuery;
use midback_core::screens::today::WalkAnswers;
use midback_core::{Error, LeaveReason, Moment, Morning, Result, SettingKey};

use crate::World;

const DAY_MINUTES: i64 = 24 * 60;

/// Fills `folder` with a history that ends the day before `now`, and says how many sessions it holds.
pub fn twelve_weeks(folder: &Path, now: Moment) -> Result<u32> {
    weeks(folder, now, 12)
}

/// The same of so many weeks. Beside sessions they hold what comes with years: check-ins each week, what was said of the
/// pain before sessions, days that were skipped or moved, changed settings, pauses and a prescription now and then.
pub fn weeks(folder: &Path, now: Moment, weeks: i64) -> Result<u32> {
    let days = weeks * 7;
    let first = Moment { epoch_ms: now.epoch_ms - days * DAY_MINUTES * 60_000, ..now };
    let mut world = World::open_at(folder, first, [42; 16])?;
    let sessions = world.app().history(&HistoryQuery::default(), now)?.sessions;
    if !sessions.is_empty() {
        return Err(Error::unexpected("the folder already holds a history"));
    }
    world.set_up()?;
    world.check(&[])?;
    let mut done = 0;
    for day in 0..days {
        if day == 9 {
            let things = ["mat", "chair", "light-band"].map(str::to_owned).to_vec();
            let at = world.now();
            world.app().change_setting(SettingKey::Equipment, things, at)?;
        }
        let began = world.now();
        // Five days of seven, and one of those missed now and then.
        if day % 7 != 3 && day % 7 != 6 && day % 11 != 5 {
            one_day(&mut world, day)?;
            done += 1;
        } else if day >= 84 {
            between(&mut world, day)?;
        }
        // Each morning a little earlier or later than the one before.
        let drift = day * 17 % 23 - 11;
        let spent = (world.now().epoch_ms - began.epoch_ms) / 60_000;
        world.wait_minutes(DAY_MINUTES - spent + if day % 2 == 0 { drift } else { -drift });
    }
    Ok(done)
}

/// What comes between the sessions of years.
fn between(world: &mut World, day: i64) -> Result<()> {
    let now = world.now();
    // Always the same: a 3 after a 2 is worse by a third and more, and asks for a symptom check (rule F2).
    let pain = 3;
    let answers = CheckInAnswers { average: Some(pain), worst: Some(pain + 1), ..CheckInAnswers::default() };
    world.app().check_in(&answers, now)?;
    world.app().walked(&WalkAnswers { minutes: 12, ..WalkAnswers::default() }, now)?;
    world.app().answer_morning(Morning::NoWorse, now)?;
    match day / 7 % 13 {
        2 => world.app().skip_day(now),
        5 => {
            let minutes = if day % 2 == 0 { "12" } else { "15" };
            let values = vec![minutes.to_owned()];
            world.app().change_setting(SettingKey::Minutes, values, now).map(|_| ())
        }
        8 if day / 91 % 4 == 0 => world.app().import_prescription(PRESCRIPTION, now).map(|_| ()),
        10 if day / 91 % 4 == 0 => match world.in_force() {
            Ok(known) => world.app().end_prescription(known.id, now),
            Err(_) => Ok(()),
        },
        _ => world.app().pain_before(Some(pain), now),
    }
}

/// One exercise of a therapist's, for two weeks.
const PRESCRIPTION: &[u8] =
    br#"{"midback_prescription": 1, "source": "A. Therapist", "issued": "2016-03-22", "exercises": [
    {"exercise": "cat-cow", "level": 1, "sets": 1, "breaths": 8, "days_per_week": 2}]}"#;

fn one_day(world: &mut World, day: i64) -> Result<()> {
    let pain = (3 - i32::try_from(day / 30).unwrap_or_default()).max(0);
    let effort = 3 + i32::try_from(day % 3).unwrap_or_default();
    let now = world.now();
    world.app().pain_before(Some(pain), now)?;
    match day % 19 {
        7 => {
            world.start()?;
            let first = world.next_set()?.exercise;
            world.do_set(None)?;
            if world.next_set().is_ok_and(|next| next.exercise == first) {
                world.leave(LeaveReason::Choice)?;
            }
            world.end()
        }
        13 => world.do_session(|| (Some(pain), None)),
        _ => world.do_session(|| (Some(pain.max(0)), Some(effort))),
    }
}
