//! Stories: what a person does, in a line of plain words, and what they then see.

use midback_core::screens::learn::{SelfCheckAnswer, SelfCheckStep};
use midback_core::screens::library::LibraryQuery;
use midback_core::{Error, ExerciseId, LeaveReason, Result, SettingKey};

use crate::{Show, World};

/// Lives a story: acts separated by `;` or line ends. The screens that it asks for, and the errors it meets,
/// are the answer.
///
/// | act | what happens |
/// |---|---|
/// | `today`, `player`, `summary`, `history`, `settings` | the screen is shown |
/// | `look up plank`, `look up` | the library, narrowed to those words |
/// | `look up for knee no-floor` | the library, narrowed to what these conditions leave |
/// | `exercise plank shoulder` | an exercise, for somebody with these conditions |
/// | `learn`, `learn about rest` | what there is to read, or what was found |
/// | `read why-it-hurts` | a page |
/// | `self-check 1 3` | the self-check after the first and then the third answer, or the last there is |
/// | `speak es` | the phone's language |
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
        ["look", "up", "for", conditions @ ..] => {
            let conditions = conditions.iter().map(ToString::to_string).collect();
            let query = LibraryQuery { allowed_for_me: true, conditions, ..LibraryQuery::default() };
            return Ok(world.app().library(&query)?.show());
        }
        ["look", "up", words @ ..] => {
            let query = LibraryQuery { search: words.join(" "), ..LibraryQuery::default() };
            return Ok(world.app().library(&query)?.show());
        }
        ["exercise", id, conditions @ ..] => {
            let conditions: Vec<String> = conditions.iter().map(ToString::to_string).collect();
            return Ok(world.app().exercise(&ExerciseId::new(*id), &conditions, now)?.show());
        }
        ["learn"] => return Ok(world.app().learn("")?.show()),
        ["learn", "about", words @ ..] => return Ok(world.app().learn(&words.join(" "))?.show()),
        ["read", page] => return Ok(world.app().article(page)?.show()),
        ["self-check", choices @ ..] => return self_check(world, choices),
        ["speak", language] => world.speak(language)?,
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

/// The self-check after these answers, each by its place in the list, from 1.
fn self_check(world: &mut World, choices: &[&str]) -> Result<String> {
    let mut given = Vec::new();
    for choice in choices {
        let SelfCheckStep::Ask { question, answers, .. } = world.app().self_check(&given)?.step else {
            break;
        };
        let at = usize::try_from(number(choice)? - 1).unwrap_or_default();
        let answer = answers.get(at).or(answers.last()).map(|choice| choice.answer.clone());
        given.push(SelfCheckAnswer { question, answer: answer.unwrap_or_default() });
    }
    Ok(world.app().self_check(&given)?.show())
}

fn answer(text: &str) -> Result<Option<i32>> {
    if text == "?" { Ok(None) } else { number(text).map(Some) }
}

fn number(text: &str) -> Result<i32> {
    text.parse().map_err(|_| Error::unexpected(&format!("{text} is no number")))
}
