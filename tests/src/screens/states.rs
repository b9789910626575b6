//! Which states are there, and how is each come to? As `tests/screens/states.toml` and `worlds.toml` say.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Outcome, read};

/// The languages that every state is looked at in.
pub(super) const LANGUAGES: [&str; 2] = ["en", "es"];

/// All states, by screen and by name, and the stories that they stand on.
#[derive(Debug)]
pub struct States {
    pub(super) worlds: BTreeMap<String, String>,
    pub(super) screens: BTreeMap<String, BTreeMap<String, State>>,
}

/// One state of one screen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct State {
    /// How the data came to be, by its name in `worlds.toml`.
    pub(super) world: String,
    /// Where the person is, as `nameOf` writes it; `{session}`, `{check}` and `{prescription}` are the newest of their kind.
    #[serde(default = "today")]
    pub(super) place: String,
    /// A file that another app hands over: a prescription beside this one, or one of `docs/prescription`.
    pub(super) file: Option<String>,
    /// What the person does there.
    #[serde(default, rename = "do")]
    pub(super) acts: Vec<Act>,
}

/// Something a person does.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Act {
    /// Taps what says this.
    Tap(String),
    /// Taps one of several.
    TapOf {
        /// What it says.
        tap: Said,
        /// Which of those that say it, from 1.
        #[serde(default = "first")]
        nth: usize,
    },
    /// Types.
    Type {
        /// What the field is called.
        r#type: Said,
        /// Which of those that are called so, from 1.
        #[serde(default = "first")]
        nth: usize,
        /// What is typed.
        text: Said,
    },
    /// Lets seconds pass in a session that is led.
    Pass {
        /// How many.
        pass: u64,
    },
}

/// Words: a message's id, with its arguments in brackets, or what it is in each language.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Said {
    /// A message.
    Message(String),
    /// By language.
    Written(BTreeMap<String, String>),
}

fn today() -> String {
    "today".to_owned()
}

const fn first() -> usize {
    1
}

impl States {
    /// The states of the project.
    pub fn read() -> Outcome<Self> {
        let parsed = |file: &str| Ok::<_, String>((file.to_owned(), read(file)?));
        let (file, text) = parsed("tests/screens/worlds.toml")?;
        let worlds = toml::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
        let (file, text) = parsed("tests/screens/states.toml")?;
        let screens: BTreeMap<String, BTreeMap<String, State>> =
            toml::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
        let states = Self { worlds, screens };
        for (name, state) in states.all() {
            if !states.worlds.contains_key(&state.world) {
                return Err(format!("{name}: no world is called {}", state.world));
            }
        }
        Ok(states)
    }

    /// Every state with its name, `today.ready`.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, &State)> {
        self.screens.iter().flat_map(|(screen, states)| {
            states.iter().map(move |(state, about)| (format!("{screen}.{state}"), about))
        })
    }
}
