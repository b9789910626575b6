//! What do the phones need to come to each state? Data folders, files, and one list in which nothing is left to find out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use midback_core::{ReminderPermission, ReminderPhone};
use serde_json::{Value, json};

use super::states::{Act, LANGUAGES, Said, State};
use super::words::Words;
use super::worlds::{self, Lived};
use super::{Outcome, States, project};

/// Fills `folder` with `worlds/<world>`, `files/<file>` and `states.json`; says how many states it holds.
pub fn make(folder: &Path) -> Outcome<usize> {
    let states = States::read()?;
    let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
    // What the phones wrote down stays, until they write it anew.
    for made in ["worlds", "files"].map(|made| folder.join(made)) {
        if made.exists() {
            fs::remove_dir_all(&made).map_err(wrong)?;
        }
        fs::create_dir_all(&made).map_err(wrong)?;
    }
    let used: BTreeSet<&str> = states.all().map(|(_, state)| state.world.as_str()).collect();
    // All that is wrong is told at once: a story is not read in a moment.
    let (mut lived, mut entries, mut wrongs) = (BTreeMap::new(), Vec::new(), Vec::new());
    for world in used {
        match worlds::live(&states, world, &folder.join("worlds").join(world)) {
            Ok(known) => drop(lived.insert(world, known)),
            Err(what) => wrongs.push(what),
        }
    }
    for language in LANGUAGES {
        let words = Words::of(language)?;
        for (name, state) in states.all() {
            let Some(world) = lived.get(state.world.as_str()) else { continue };
            match entry(&format!("{name}.{language}"), state, world, language, &words) {
                Ok(entry) => entries.push(entry),
                Err(what) => wrongs.push(format!("{name}: {what}")),
            }
        }
    }
    if !wrongs.is_empty() {
        return Err(wrongs.join("\n"));
    }
    for (name, file) in states.all().filter_map(|(name, state)| Some((name, state.file.as_ref()?))) {
        let places = [format!("tests/screens/files/{file}"), format!("docs/prescription/{file}")];
        let from = places.iter().map(|place| project(place)).find(|path| path.exists());
        let from = from.ok_or_else(|| format!("{name}: there is no file {file}"))?;
        fs::copy(from, folder.join("files").join(file)).map_err(wrong)?;
    }
    let list = serde_json::to_string_pretty(&entries).map_err(|error| error.to_string())?;
    fs::write(folder.join("states.json"), list).map_err(wrong)?;
    Ok(entries.len())
}

fn entry(name: &str, state: &State, world: &Lived, language: &str, words: &Words) -> Outcome<Value> {
    let mut place = state.place.clone();
    for (what, id) in &world.ids {
        place = place.replace(&format!("{{{what}}}"), id);
    }
    if place.contains('{') {
        return Err(format!("{place}: its world has none of that"));
    }
    let region = if language == "es" { "ES" } else { "GB" };
    Ok(json!({
        "name": name,
        "world": format!("worlds/{}", state.world),
        "now": { "epochMs": world.now.epoch_ms, "utcOffsetMinutes": world.now.utc_offset_minutes },
        "device": { "languages": [language], "region": region, "hour24": true, "firstWeekday": 1 },
        "phone": { "android": phone(&world.phone), "iphone": phone(&as_iphone(&world.phone)) },
        "offsetChanges": {
            "epochMs": world.changes.epoch_ms, "utcOffsetMinutes": world.changes.utc_offset_minutes,
        },
        "place": place,
        "file": state.file.as_ref().map(|file| format!("files/{file}")),
        "acts": state.acts.iter().map(|act| done(act, words)).collect::<Outcome<Vec<_>>>()?,
    }))
}

/// The same of a phone whose system holds the reminders itself, and has no exact times but a Focus.
fn as_iphone(phone: &ReminderPhone) -> ReminderPhone {
    ReminderPhone { refills: false, exact: None, time_sensitive: Some(true), ..phone.clone() }
}

fn phone(phone: &ReminderPhone) -> Value {
    let permission = match phone.permission {
        ReminderPermission::NotAsked => "notAsked",
        ReminderPermission::Allowed => "allowed",
        ReminderPermission::Denied => "denied",
    };
    json!({
        "limit": phone.limit, "refills": phone.refills, "permission": permission, "channelOn": phone.channel_on,
        "exact": phone.exact, "timeSensitive": phone.time_sensitive, "restricted": phone.restricted,
        "bootedMs": phone.booted_ms, "pending": phone.pending,
    })
}

fn done(act: &Act, words: &Words) -> Outcome<Value> {
    Ok(match act {
        Act::Tap(message) => json!({ "tap": words.say(&Said::Message(message.clone()))?, "nth": 1 }),
        Act::TapOf { tap, nth } => json!({ "tap": words.say(tap)?, "nth": nth }),
        Act::Type { r#type, nth, text } => {
            json!({ "type": words.say(r#type)?, "nth": nth, "text": words.say(text)? })
        }
        Act::Pass { pass } => json!({ "pass": pass * 1_000 }),
    })
}
