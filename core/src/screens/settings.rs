//! What a person can choose. The phone draws any list of these: a new setting needs no new code there.

use crate::catalog::Catalog;
use crate::dose::FirstSide;
use crate::rules::RuleSet;
use crate::screens::Text;
use crate::settings::{Owned, SettingKey, Settings};
use crate::words::Words;

/// Everything the Settings screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsScreen {
    /// The screen's title.
    pub title: String,
    /// From top to bottom.
    pub sections: Vec<SettingsSection>,
}

/// Settings that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsSection {
    /// Above them.
    pub heading: String,
    /// From top to bottom.
    pub settings: Vec<Setting>,
}

/// One setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Which one.
    pub key: SettingKey,
    /// What it is called.
    pub label: String,
    /// What it does.
    pub help: String,
    /// Whether any number of choices can be on, or exactly one.
    pub several: bool,
    /// What can be chosen.
    pub choices: Vec<SettingChoice>,
}

/// One choice of a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingChoice {
    /// Handed back when it is chosen.
    pub value: String,
    /// What it is called.
    pub label: Text,
    /// Whether it is on.
    pub on: bool,
}

/// The steps in which minutes are offered.
const MINUTES_STEP: u8 = 5;

pub(crate) fn screen(
    words: &Words,
    rules: &RuleSet,
    catalog: &Catalog,
    settings: &Settings,
) -> SettingsScreen {
    SettingsScreen {
        title: words.settings_title(),
        sections: vec![
            SettingsSection {
                heading: words.settings_session_heading(),
                settings: vec![minutes(words, rules, settings), first_side(words, settings)],
            },
            SettingsSection {
                heading: words.settings_equipment_heading(),
                settings: vec![equipment(words, catalog, settings)],
            },
            SettingsSection {
                heading: words.settings_day_heading(),
                settings: vec![day_turn(words, rules, settings)],
            },
        ],
    }
}

fn minutes(words: &Words, rules: &RuleSet, settings: &Settings) -> Setting {
    let (low, high) = rules.minutes_range.value;
    let mut offered: Vec<u8> = (low..=high).step_by(MINUTES_STEP.into()).collect();
    offered.extend([rules.minutes.value, settings.minutes]);
    offered.sort_unstable();
    offered.dedup();
    let label = |minutes: u8| {
        let count = u32::from(minutes);
        Text {
            shown: words.settings_minutes_value(&count.to_string()),
            spoken: Some(words.settings_minutes_value_spoken(count)),
        }
    };
    Setting {
        key: SettingKey::Minutes,
        label: words.settings_minutes(),
        help: words.settings_minutes_help(),
        several: false,
        choices: offered
            .into_iter()
            .map(|minutes| choice(minutes.to_string(), label(minutes), minutes == settings.minutes))
            .collect(),
    }
}

fn first_side(words: &Words, settings: &Settings) -> Setting {
    let sides = [
        ("left", words.settings_side_left(), FirstSide::Left),
        ("right", words.settings_side_right(), FirstSide::Right),
    ];
    Setting {
        key: SettingKey::FirstSide,
        label: words.settings_side(),
        help: words.settings_side_help(),
        several: false,
        choices: sides
            .into_iter()
            .map(|(value, label, side)| choice(value.to_owned(), plain(label), side == settings.first_side))
            .collect(),
    }
}

fn equipment(words: &Words, catalog: &Catalog, settings: &Settings) -> Setting {
    Setting {
        key: SettingKey::Equipment,
        label: words.settings_equipment(),
        help: words.settings_equipment_help(),
        several: true,
        choices: Owned::asked_for(catalog)
            .into_iter()
            .map(|thing| {
                choice(thing.name().to_owned(), plain(words.thing(thing)), settings.owned.contains(&thing))
            })
            .collect(),
    }
}

fn day_turn(words: &Words, rules: &RuleSet, settings: &Settings) -> Setting {
    Setting {
        key: SettingKey::DayTurn,
        label: words.settings_day_turn(),
        help: words.settings_day_turn_help(),
        several: false,
        choices: (0..=rules.day_turn_latest.value.0)
            .map(|hour| choice(hour.to_string(), plain(words.hour(hour)), hour == settings.day_turn.0))
            .collect(),
    }
}

fn choice(value: String, label: Text, on: bool) -> SettingChoice {
    SettingChoice { value, label, on }
}

fn plain(shown: String) -> Text {
    Text { shown, spoken: None }
}
