//! What does a data folder look like after twelve weeks? Made through the app's own commands.
//!
//! The person in it is a pattern, not a record of anybody: most days done, some missed, pain that slowly falls.

use std::path::Path;

use midback_core::{Error, LeaveReason, Moment, Result, SettingKey};

use crate::World;

/// How far back the history begins.
const DAYS: i64 = 12 * 7;
const DAY_MINUTES: i64 = 24 * 60;

/// Fills `folder` with a history that ends the day before `now`, and says how many sessions it holds.
pub fn twelve_weeks(folder: &Path, now: Moment) -> Result<u32> {
    let first = Moment { epoch_ms: now.epoch_ms - DAYS * DAY_MINUTES * 60_000, ..now };
    let mut world = World::open_at(folder, first, [42; 16])?;
    let sessions = world.app().history(None, now)?.sessions;
    if !sessions.is_empty() {
        return Err(Error::unexpected("the folder already holds a history"));
    }
    world.set_up()?;
    world.check(&[])?;
    let mut done = 0;
    for day in 0..DAYS {
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
        }
        // Each morning a little earlier or later than the one before.
        let drift = day * 17 % 23 - 11;
        let spent = (world.now().epoch_ms - began.epoch_ms) / 60_000;
        world.wait_minutes(DAY_MINUTES - spent + if day % 2 == 0 { drift } else { -drift });
    }
    Ok(done)
}

fn one_day(world: &mut World, day: i64) -> Result<()> {
    let pain = 3 - i32::try_from(day / 30).unwrap_or_default();
    let effort = 3 + i32::try_from(day % 3).unwrap_or_default();
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
