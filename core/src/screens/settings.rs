//! What a person can choose. The phone draws any list of these: a new setting needs no new code there.

pub(crate) mod reminders;
mod voice;

use crate::catalog::{Catalog, Condition, Named};
use crate::dose::{FirstSide, Load};
use crate::rules::RuleSet;
use crate::settings::{Owned, SettingKey, Settings};
use crate::setup;
use crate::time::TimeOfDay;
use crate::words::Text;
use crate::words::Words;

/// Everything the Settings screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsScreen {
    /// The screen's title.
    pub title: String,
    /// From top to bottom.
    pub sections: Vec<SettingsSection>,
    /// Below them: what is no setting and has a screen of its own.
    pub links: Vec<SettingsLink>,
    /// At the end: what the app is and is not.
    pub about: AboutApp,
}

/// What the app is and is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AboutApp {
    /// Above it.
    pub heading: String,
    /// Sentence by sentence.
    pub lines: Vec<String>,
}

/// Which settings belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsGroup {
    /// When there is a session, and how long.
    Sessions,
    /// When the phone reminds.
    Reminders,
    /// What hurts, and what to take care of.
    Health,
    /// What there is at home.
    Equipment,
    /// How a session is led.
    Voice,
    /// When a day begins.
    Day,
}

/// Settings that belong together: a row, and a page of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsSection {
    /// Which ones.
    pub group: SettingsGroup,
    /// Above them.
    pub heading: String,
    /// What is chosen, in short.
    pub summary: String,
    /// What belongs here and has a screen of its own, above the settings.
    pub links: Vec<SettingsLink>,
    /// From top to bottom.
    pub settings: Vec<Setting>,
}

/// Leads to a screen of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsLink {
    /// Which one.
    pub to: SettingsPlace,
    /// What it is called.
    pub label: String,
    /// What it is for.
    pub help: String,
}

/// What has a screen of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsPlace {
    /// The symptom check.
    SymptomCheck,
    /// What hurts, and since when: the setup's step.
    Pain,
    /// Reminders.
    Reminders,
    /// Backups, a copy elsewhere, moving to another phone.
    Data,
    /// What stays on the phone, and deleting everything.
    Privacy,
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
    /// Its name in the data.
    pub value: String,
    /// What it is called.
    pub label: Text,
    /// The same in a letter or two, where all choices of the setting fit side by side.
    pub short: Option<String>,
    /// Whether it is on.
    pub on: bool,
    /// What a tap on it hands to `change_setting`: all the values that the setting has then.
    pub tap: Vec<String>,
    /// What is said under the setting while this is on.
    pub note: Option<String>,
}

impl Setting {
    /// The values of the choices that are on.
    pub(crate) fn chosen(&self) -> Vec<String> {
        self.choices.iter().filter(|choice| choice.on).map(|choice| choice.value.clone()).collect()
    }
}

/// The steps in which minutes are offered.
const MINUTES_STEP: u8 = 5;

pub(crate) fn screen(
    words: &Words,
    rules: &RuleSet,
    catalog: &Catalog,
    settings: &Settings,
) -> SettingsScreen {
    let section = |group, heading: String, keys: &[SettingKey]| {
        let settings: Vec<Setting> =
            keys.iter().map(|key| one(words, rules, catalog, settings, *key)).collect();
        // The heading of the others says what is chosen.
        let is_named = matches!(group, SettingsGroup::Health | SettingsGroup::Voice | SettingsGroup::Day);
        let summary = settings.first().map(|first| in_short(words, first, is_named)).unwrap_or_default();
        SettingsSection { group, heading, summary, links: Vec::new(), settings }
    };
    let sessions = [
        SettingKey::Days,
        SettingKey::Times,
        SettingKey::Minutes,
        SettingKey::Exercises,
        SettingKey::FirstSide,
    ];
    let voice = [
        SettingKey::Voice,
        SettingKey::VoiceSpeed,
        SettingKey::Haptics,
        SettingKey::Sounds,
        SettingKey::Repetitions,
        SettingKey::Breath,
        SettingKey::AskEach,
    ];
    let equipment = [SettingKey::Equipment, SettingKey::Weights, SettingKey::Units];
    SettingsScreen {
        title: words.settings_title(),
        sections: vec![
            section(SettingsGroup::Sessions, words.settings_session_heading(), &sessions),
            SettingsSection {
                links: vec![SettingsLink {
                    to: SettingsPlace::Reminders,
                    label: words.reminders_title(),
                    help: words.reminders_help(),
                }],
                summary: if settings.reminders.on { words.settings_on() } else { words.settings_off() },
                ..section(SettingsGroup::Reminders, words.reminders_title(), &[])
            },
            SettingsSection {
                links: body_links(words),
                ..section(SettingsGroup::Health, words.settings_health_heading(), &[SettingKey::Conditions])
            },
            section(SettingsGroup::Equipment, words.settings_equipment_heading(), &equipment),
            section(SettingsGroup::Voice, words.settings_voice_heading(), &voice),
            section(SettingsGroup::Day, words.settings_day_heading(), &[SettingKey::DayTurn]),
        ],
        links: vec![
            SettingsLink { to: SettingsPlace::Data, label: words.data_title(), help: words.data_help() },
            SettingsLink {
                to: SettingsPlace::Privacy,
                label: words.privacy_title(),
                help: words.privacy_help(),
            },
        ],
        about: about(words, rules),
    }
}

/// What is chosen of a setting; after its name where that `is_named`.
pub(crate) fn in_short(words: &Words, setting: &Setting, is_named: bool) -> String {
    let on: Vec<&str> =
        setting.choices.iter().filter(|choice| choice.on).map(|choice| choice.label.shown.as_str()).collect();
    let chosen = match on.len() {
        0 => words.settings_nothing(),
        all if setting.key == SettingKey::Days && all == setting.choices.len() => words.settings_every_day(),
        // Some of them have commas of their own.
        _ => on.join(if setting.key == SettingKey::Conditions { "; " } else { ", " }),
    };
    if is_named { words.settings_summary(&chosen, &setting.label) } else { chosen }
}

fn about(words: &Words, rules: &RuleSet) -> AboutApp {
    AboutApp {
        heading: words.about_heading(),
        lines: vec![
            words.about_no_diagnosis(),
            match rules.reviewed_by {
                None => words.about_review_awaited(),
                Some(name) => words.about_reviewed(name),
            },
            words.about_private(),
            words.about_version(&rules.version.to_string(), env!("CARGO_PKG_VERSION")),
        ],
    }
}

fn body_links(words: &Words) -> Vec<SettingsLink> {
    vec![
        SettingsLink {
            to: SettingsPlace::SymptomCheck,
            label: words.check_title(),
            help: words.check_because_wish(),
        },
        SettingsLink {
            to: SettingsPlace::Pain,
            label: words.settings_pain(),
            help: words.settings_pain_help(),
        },
    ]
}

/// One setting, with its choices.
pub(crate) fn one(
    words: &Words,
    rules: &RuleSet,
    catalog: &Catalog,
    settings: &Settings,
    key: SettingKey,
) -> Setting {
    let mut setting = as_it_is(words, rules, catalog, settings, key);
    let (several, chosen) = (setting.several, setting.chosen());
    for choice in &mut setting.choices {
        choice.tap = setup::tapped(several, &chosen, &choice.value);
        if key == SettingKey::Times {
            choice.note =
                choice.value.parse().ok().and_then(|time| reminders::proposal(words, settings, time));
        }
    }
    setting
}

/// One setting, before it is known what a tap on its choices does.
fn as_it_is(
    words: &Words,
    rules: &RuleSet,
    catalog: &Catalog,
    settings: &Settings,
    key: SettingKey,
) -> Setting {
    match key {
        SettingKey::Minutes => minutes(words, rules, settings),
        SettingKey::FirstSide => first_side(words, settings),
        SettingKey::Equipment => equipment(words, catalog, settings),
        SettingKey::DayTurn => day_turn(words, rules, settings),
        SettingKey::Exercises => exercises(words, rules, settings),
        SettingKey::Conditions => conditions(words, settings),
        SettingKey::Weights => weights(words, settings),
        SettingKey::Days => days(words, settings),
        SettingKey::Times => times(words, settings),
        SettingKey::Units => units(words),
        SettingKey::Activities => activities(words, settings),
        SettingKey::Repetitions => voice::repetitions(words, settings),
        SettingKey::Breath => voice::breath(words, rules, settings),
        SettingKey::Voice => voice::voice(words, settings),
        SettingKey::VoiceSpeed => voice::speed(words, settings),
        SettingKey::Haptics => voice::haptics(words, settings),
        SettingKey::Sounds => voice::sounds(words, settings),
        SettingKey::AskEach => voice::ask_each(words, settings),
        SettingKey::Reminders => reminders::on(words, settings),
        SettingKey::FollowUp => reminders::follow_up(words, settings),
        SettingKey::ReminderSound => reminders::sound(words, settings),
        SettingKey::LockScreen => reminders::lock_screen(words, settings),
        SettingKey::ExactTimes => reminders::exact(words, settings),
        SettingKey::TimeSensitive => reminders::time_sensitive(words, settings),
        // Of the first two there are several rows, and one by itself says nothing; the last has none before check-ins have a
        // screen.
        SettingKey::Anchors | SettingKey::QuietHours | SettingKey::CheckInDay => bare(key),
    }
}

/// A setting of which there is nothing to choose by itself.
fn bare(key: SettingKey) -> Setting {
    Setting { key, label: String::new(), help: String::new(), several: false, choices: Vec::new() }
}

fn exercises(words: &Words, rules: &RuleSet, settings: &Settings) -> Setting {
    let (low, high) = rules.exercises_range.value;
    Setting {
        key: SettingKey::Exercises,
        label: words.settings_exercises(),
        help: words.settings_exercises_help(),
        several: false,
        choices: (low..=high)
            .map(|number| choice(number.to_string(), plain(number.to_string()), number == settings.exercises))
            .collect(),
    }
}

/// Nothing is on that the person has not said.
fn conditions(words: &Words, settings: &Settings) -> Setting {
    let said = settings.known_conditions();
    Setting {
        key: SettingKey::Conditions,
        label: words.settings_conditions(),
        help: words.settings_conditions_help(),
        several: true,
        choices: Condition::all()
            .map(|condition| {
                let on = said.contains(&condition);
                choice(condition.name().to_owned(), plain(words.name(condition)), on)
            })
            .collect(),
    }
}

/// Dumbbells that shops sell, in grams: by the kilogram, and by the pound.
const KILOGRAMS: [u32; 9] = [500, 1_000, 1_500, 2_000, 3_000, 4_000, 5_000, 8_000, 10_000];
const POUNDS: [u32; 9] = [454, 907, 1_361, 2_268, 3_629, 4_536, 5_443, 6_804, 9_072];

fn weights(words: &Words, settings: &Settings) -> Setting {
    let sold = if words.in_pounds() { POUNDS } else { KILOGRAMS };
    let mut offered: Vec<u32> = sold.into_iter().chain(settings.weights.iter().copied()).collect();
    offered.sort_unstable();
    offered.dedup();
    Setting {
        key: SettingKey::Weights,
        label: words.settings_weights(),
        help: words.settings_weights_help(),
        several: true,
        choices: offered
            .into_iter()
            .map(|grams| {
                choice(grams.to_string(), words.load(Load::Grams(grams)), settings.weights.contains(&grams))
            })
            .collect(),
    }
}

fn days(words: &Words, settings: &Settings) -> Setting {
    let first = words.first_weekday();
    Setting {
        key: SettingKey::Days,
        label: words.settings_days(),
        help: words.settings_days_help(),
        several: true,
        choices: (0..7)
            .map(|later| (first - 1 + later) % 7 + 1)
            .map(|day| {
                let name = words.weekday_first(day.into());
                let short = name.chars().take(2).collect();
                let day = choice(day.to_string(), plain(name), settings.days.contains(&day));
                SettingChoice { short: Some(short), ..day }
            })
            .collect(),
    }
}

/// The hours that are offered, besides those that are chosen.
const HOURS: std::ops::RangeInclusive<u8> = 6..=22;

fn times(words: &Words, settings: &Settings) -> Setting {
    let mut offered: Vec<TimeOfDay> =
        HOURS.map(TimeOfDay::full).chain(settings.times.iter().copied()).collect();
    offered.sort_unstable();
    offered.dedup();
    Setting {
        key: SettingKey::Times,
        label: words.settings_times(),
        help: words.settings_times_help(),
        several: true,
        choices: offered
            .into_iter()
            .map(|time| choice(time.to_string(), plain(words.clock(time)), settings.times.contains(&time)))
            .collect(),
    }
}

fn units(words: &Words) -> Setting {
    let pounds = words.in_pounds();
    Setting {
        key: SettingKey::Units,
        label: words.settings_units(),
        help: words.settings_units_help(),
        several: false,
        choices: vec![
            choice("kg".to_owned(), plain(words.settings_units_kilograms()), !pounds),
            choice("lb".to_owned(), plain(words.settings_units_pounds()), pounds),
        ],
    }
}

/// In the person's own words: every choice is one that they wrote.
fn activities(words: &Words, settings: &Settings) -> Setting {
    let own = settings.activities.iter();
    Setting {
        key: SettingKey::Activities,
        label: words.settings_activities(),
        help: words.settings_activities_help(),
        several: true,
        choices: own.map(|name| choice(name.clone(), plain(name.clone()), true)).collect(),
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
    SettingChoice { value, label, short: None, on, tap: Vec::new(), note: None }
}

fn plain(shown: String) -> Text {
    Text { shown, spoken: None }
}
