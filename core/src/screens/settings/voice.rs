//! How does a person like to be led through a session?

use super::{Setting, SettingChoice, choice, plain};
use crate::rules::RuleSet;
use crate::settings::Verbosity;
use crate::settings::{SettingKey, Settings, VERBOSITIES};
use crate::words::Text;
use crate::words::Words;

/// The speeds that are offered, in percent.
const SPEEDS: [u8; 4] = [75, 100, 125, 150];

pub(super) fn voice(words: &Words, settings: &Settings) -> Setting {
    let label = |voice: Verbosity| match voice {
        Verbosity::Full => words.settings_voice_full(),
        Verbosity::Short => words.settings_voice_short(),
        Verbosity::Counts => words.settings_voice_counts(),
        Verbosity::Off => words.settings_voice_off(),
    };
    let one = |(voice, name): (Verbosity, &str)| {
        choice(name.to_owned(), plain(label(voice)), voice == settings.voice)
    };
    setting(
        SettingKey::Voice,
        words.settings_voice(),
        words.settings_voice_help(),
        VERBOSITIES.into_iter().map(one).collect(),
    )
}

pub(super) fn speed(words: &Words, settings: &Settings) -> Setting {
    let mut offered: Vec<u8> = SPEEDS.into_iter().chain([settings.voice_speed]).collect();
    offered.sort_unstable();
    offered.dedup();
    let one = |percent: u8| {
        let label = words.settings_voice_speed_value(&percent.to_string());
        let spoken = words.settings_voice_speed_spoken(&percent.to_string());
        let label = Text { shown: label, spoken: Some(spoken) };
        choice(percent.to_string(), label, percent == settings.voice_speed)
    };
    setting(
        SettingKey::VoiceSpeed,
        words.settings_voice_speed(),
        words.settings_voice_speed_help(),
        offered.into_iter().map(one).collect(),
    )
}

pub(super) fn haptics(words: &Words, settings: &Settings) -> Setting {
    switch(
        words,
        SettingKey::Haptics,
        words.settings_haptics(),
        words.settings_haptics_help(),
        settings.haptics,
    )
}

pub(super) fn sounds(words: &Words, settings: &Settings) -> Setting {
    switch(words, SettingKey::Sounds, words.settings_sounds(), words.settings_sounds_help(), settings.sounds)
}

pub(super) fn ask_each(words: &Words, settings: &Settings) -> Setting {
    switch(
        words,
        SettingKey::AskEach,
        words.settings_ask_each(),
        words.settings_ask_each_help(),
        settings.ask_each,
    )
}

pub(super) fn repetitions(words: &Words, settings: &Settings) -> Setting {
    let choices = vec![
        choice("paced".to_owned(), plain(words.settings_repetitions_paced()), !settings.by_tap),
        choice("tap".to_owned(), plain(words.settings_repetitions_tap()), settings.by_tap),
    ];
    setting(SettingKey::Repetitions, words.settings_repetitions(), words.settings_repetitions_help(), choices)
}

pub(super) fn breath(words: &Words, rules: &RuleSet, settings: &Settings) -> Setting {
    let (low, high) = rules.breath_range.value;
    let one = |seconds: u8| {
        let pace = rules.pace.value.with_breath(seconds.into());
        let (breath_in, out) = (pace.breath_in.to_string(), pace.breath_out.to_string());
        let label = Text {
            shown: words.settings_breath_value(&breath_in, &out),
            spoken: Some(words.settings_breath_spoken(&breath_in, &out)),
        };
        choice(seconds.to_string(), label, seconds == settings.breath)
    };
    setting(
        SettingKey::Breath,
        words.settings_breath(),
        words.settings_breath_help(),
        (low..=high).map(one).collect(),
    )
}

/// On or off.
pub(super) fn switch(words: &Words, key: SettingKey, label: String, help: String, on: bool) -> Setting {
    let choices = vec![
        choice("on".to_owned(), plain(words.settings_on()), on),
        choice("off".to_owned(), plain(words.settings_off()), !on),
    ];
    setting(key, label, help, choices)
}

pub(super) fn setting(key: SettingKey, label: String, help: String, choices: Vec<SettingChoice>) -> Setting {
    Setting { key, label, help, several: false, choices }
}
