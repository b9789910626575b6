//! Stories: what a person does, in a line of plain words, and what they then see.

use midback_core::{Error, LeaveReason, Result, SettingKey};

use crate::{Show, World};

/// Lives a story: acts separated by `;` or line ends. The screens that it asks for, and the errors it meets,
/// are the answer.
///
/// | act | what happens |
/// |---|---|
/// | `today`, `player`, `summary`, `history`, `settings` | the screen is shown |
/// | `start`, `end`, `go on` | of the session |
/// | `set`, `set 5` | the next set is done, as asked for or so often |
/// | `rest of it` | the sets of the exercise that are left are done as asked for |
/// | `rate 2 4`, `rate ? ?` | pain and effort; `?` is no answer |
/// | `hurts`, `leave out` | the rest of the exercise is left out |
/// | `session 1 3` | the whole of today's session, each exercise rated so |
/// | `choose equipment mat chair` | a setting |
/// | `next day`, `wait 90`, `travel -300` | the clock, in minutes |
/// | `reopen` | the app is closed and opened again |
#[must_use]
pub fn live(world: &mut World, story: &str) -> String {
    let mut seen = String::new();
    for act in story.split([';', '\n']).map(str::trim).filter(|act| !act.is_empty()) {
        seen += &one(world, act).unwrap_or_else(|error| format!("{act}: {error}\n"));
    }
    seen
}

fn one(world: &mut World, act: &str) -> Result<String> {
    let words: Vec<&str> = act.split_whitespace().collect();
    let now = world.now();
    match words.as_slice() {
        ["today"] => return Ok(world.app().today(now)?.show()),
        ["player"] => {
            let session = world.session()?;
            return Ok(world.app().player(session, now)?.show());
        }
        ["summary"] => {
            let session = world.session()?;
            return Ok(world.app().summary(session, now)?.show());
        }
        ["history"] => return Ok(world.app().history(None, now)?.show()),
        ["settings"] => return Ok(world.app().settings(now)?.show()),
        ["start"] => world.start().map(|_| ())?,
        ["end"] => world.end()?,
        ["go", "on"] => world.go_on()?,
        ["set"] => world.do_set(None)?,
        ["set", amount] => world.do_set(Some(number(amount)?))?,
        ["rest", "of", "it"] => {
            while world.next_set().is_ok() {
                world.do_set(None)?;
            }
        }
        ["rate", pain, effort] => world.rate(answer(pain)?, answer(effort)?)?,
        ["hurts"] => world.leave(LeaveReason::Hurts)?,
        ["leave", "out"] => world.leave(LeaveReason::Choice)?,
        ["session", pain, effort] => {
            let (pain, effort) = (answer(pain)?, answer(effort)?);
            world.do_session(|| (pain, effort))?;
        }
        ["choose", key, values @ ..] => {
            let key = match *key {
                "minutes" => SettingKey::Minutes,
                "first-side" => SettingKey::FirstSide,
                "equipment" => SettingKey::Equipment,
                "day-turn" => SettingKey::DayTurn,
                other => return Err(Error::unexpected(&format!("no setting {other}"))),
            };
            let values = values.iter().map(ToString::to_string).collect();
            world.app().change_setting(key, values, now)?;
        }
        ["next", "day"] => world.wait_minutes(24 * 60),
        ["wait", minutes] => world.wait_minutes(number(minutes)?.into()),
        ["travel", minutes] => world.travel_to(number(minutes)?),
        ["reopen"] => world.reopen()?,
        _ => return Err(Error::unexpected("no such act")),
    }
    Ok(String::new())
}

fn answer(text: &str) -> Result<Option<i32>> {
    if text == "?" { Ok(None) } else { number(text).map(Some) }
}

fn number(text: &str) -> Result<i32> {
    text.parse().map_err(|_| Error::unexpected(&format!("{text} is no number")))
}
