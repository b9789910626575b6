//! How does the data of a state come to be? A story is lived through the app's own commands.
//!
//! The same story gives the same data, ids included: its first moment and its random bytes are always the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::symptoms::CheckStep;
use midback_core::{Moment, OffsetChanges, ReminderPhone};

use super::{Outcome, States};
use crate::{World, story};

/// What is known of a world besides its data.
pub(super) struct Lived {
    /// When its story ends: the phones stand still there.
    pub(super) now: Moment,
    /// What a phone says of itself in it.
    pub(super) phone: ReminderPhone,
    /// The changes of its zone.
    pub(super) changes: OffsetChanges,
    /// What a place can name: the newest session, check and prescription.
    pub(super) ids: BTreeMap<&'static str, String>,
}

/// Lives the story of a world, and leaves its data in `folder`.
pub(super) fn live(states: &States, name: &str, folder: &Path) -> Outcome<Lived> {
    let wrong = |what: &dyn std::fmt::Display| format!("world {name}: {what}");
    fs::create_dir_all(folder).map_err(|error| wrong(&error))?;
    let mut world = World::open(folder).map_err(|error| wrong(&error))?;
    // A phone on which the app may ring at the exact time: what it may not is told in a story.
    world.bell.phone.exact = Some(true);
    let (mut newer, mut damaged) = (false, false);
    for act in acts(states, name)? {
        let done = match act.as_str() {
            "set up" => world.set_up(),
            "a newer app writes" => {
                newer = true;
                Ok(())
            }
            "the storage damages it" => {
                damaged = true;
                Ok(())
            }
            act => story::one(&mut world, act).map(|_| ()),
        };
        done.map_err(|error| wrong(&format!("{act}: {error}")))?;
    }
    let lived = Lived {
        now: world.now(),
        phone: world.bell.phone.clone(),
        changes: world.bell.changes.clone(),
        ids: ids(&mut world),
    };
    world.app().close();
    if newer {
        raise_schema(folder).map_err(|error| wrong(&error))?;
    }
    if damaged {
        damage(folder).map_err(|error| wrong(&error))?;
    }
    Ok(lived)
}

/// Every act of a world, those of the world that it goes on from first.
fn acts(states: &States, name: &str) -> Outcome<Vec<String>> {
    let story = states.worlds.get(name).ok_or_else(|| format!("no world is called {name}"))?;
    let mut all = Vec::new();
    for act in story.split([';', '\n']).map(str::trim).filter(|act| !act.is_empty()) {
        match act.strip_prefix("after ") {
            Some(before) => all.extend(acts(states, before)?),
            None => all.push(act.to_owned()),
        }
    }
    Ok(all)
}

fn ids(world: &mut World) -> BTreeMap<&'static str, String> {
    let (mut ids, now) = (BTreeMap::new(), world.now());
    let newest = |world: &mut World| {
        world.app().history(&HistoryQuery::default(), now).ok()?.sessions.first().map(|one| one.id)
    };
    let session = world.session().ok().or_else(|| newest(world));
    ids.extend(session.map(|id| ("session", id.to_string())));
    let check = match world.app().symptom_check(now).map(|screen| screen.step) {
        Ok(CheckStep::Page { page }) => Some(page.check),
        Ok(CheckStep::Outcome { outcome }) => outcome.correct.map(|back| back.check),
        _ => None,
    };
    ids.extend(check.map(|id| ("check", id.to_string())));
    ids.extend(world.in_force().ok().map(|card| ("prescription", card.id.to_string())));
    ids
}

/// The data as an app that is to come leaves it.
fn raise_schema(folder: &Path) -> std::io::Result<()> {
    /// Where SQLite keeps the number of the schema, as its description of the file says.
    const USER_VERSION: std::ops::Range<usize> = 60..64;
    let file = folder.join("midback.sqlite");
    let mut bytes = fs::read(&file)?;
    if let Some(version) = bytes.get_mut(USER_VERSION) {
        version.copy_from_slice(&9_999_u32.to_be_bytes());
    }
    fs::write(file, bytes)
}

/// The data as a storage leaves it that has lost the beginning of the file.
fn damage(folder: &Path) -> std::io::Result<()> {
    let file = folder.join("midback.sqlite");
    let mut bytes = fs::read(&file)?;
    bytes.iter_mut().take(100).for_each(|byte| *byte = 0xA5);
    fs::write(file, bytes)
}
