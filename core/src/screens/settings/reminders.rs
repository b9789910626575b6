//! What can be chosen of reminders.

use super::{Setting, SettingChoice, choice, plain, voice::switch};
use crate::settings::{ANCHORS, Anchor, NO_ANCHOR, Quiet, ReminderSettings, SettingKey, Settings};
use crate::time::TimeOfDay;
use crate::words::Words;

/// The times at which quiet hours can begin and end, besides those that are chosen.
const EVENINGS: [(u8, u8); 7] = [(20, 0), (20, 30), (21, 0), (21, 30), (22, 0), (22, 30), (23, 0)];
const MORNINGS: [(u8, u8); 9] = [(5, 0), (5, 30), (6, 0), (6, 30), (7, 0), (7, 30), (8, 0), (8, 30), (9, 0)];

/// Whether there are reminders.
pub(super) fn on(words: &Words, settings: &Settings) -> Setting {
    let (label, help) = (words.reminders_on(), words.reminders_on_help());
    switch(words, SettingKey::Reminders, label, help, settings.reminders.on)
}

pub(super) fn follow_up(words: &Words, settings: &Settings) -> Setting {
    let (label, help) = (words.reminders_follow_up(), words.reminders_follow_up_help());
    switch(words, SettingKey::FollowUp, label, help, settings.reminders.follow_up)
}

pub(super) fn sound(words: &Words, settings: &Settings) -> Setting {
    let (label, help) = (words.reminders_sound(), words.reminders_sound_help());
    switch(words, SettingKey::ReminderSound, label, help, settings.reminders.sound)
}

pub(super) fn exact(words: &Words, settings: &Settings) -> Setting {
    let (label, help) = (words.reminders_exact(), words.reminders_exact_help());
    switch(words, SettingKey::ExactTimes, label, help, settings.reminders.exact)
}

pub(super) fn time_sensitive(words: &Words, settings: &Settings) -> Setting {
    let (label, help) = (words.reminders_time_sensitive(), words.reminders_time_sensitive_help());
    switch(words, SettingKey::TimeSensitive, label, help, settings.reminders.time_sensitive)
}

pub(super) fn lock_screen(words: &Words, settings: &Settings) -> Setting {
    let detailed = settings.reminders.detailed;
    Setting {
        key: SettingKey::LockScreen,
        label: words.reminders_lock_screen(),
        help: words.reminders_lock_screen_help(),
        several: false,
        choices: vec![
            choice("neutral".to_owned(), plain(words.reminders_lock_screen_neutral()), !detailed),
            choice("detailed".to_owned(), plain(words.reminders_lock_screen_detailed()), detailed),
        ],
    }
}

/// What each time comes after: a row for each of them, all of one setting.
pub(crate) fn anchors(words: &Words, settings: &Settings) -> Vec<Setting> {
    let reminders = &settings.reminders;
    let all = || settings.times.iter().map(|time| (*time, reminders.anchor(*time)));
    let tap = |of: TimeOfDay, anchor: Option<Anchor>| {
        let values = all().map(|(time, now)| if time == of { (time, anchor) } else { (time, now) });
        values.map(|(time, anchor)| ReminderSettings::anchored(time, anchor)).collect()
    };
    let row = |(time, now): (TimeOfDay, Option<Anchor>)| {
        let offered = ANCHORS.iter().map(|(anchor, _)| Some(*anchor)).chain([None]);
        let one = |anchor: Option<Anchor>| SettingChoice {
            short: None,
            value: anchor.map_or(NO_ANCHOR, Anchor::name).to_owned(),
            label: plain(words.anchor(anchor)),
            on: anchor == now,
            tap: tap(time, anchor),
            note: None,
        };
        Setting {
            key: SettingKey::Anchors,
            label: words.reminders_anchor(&words.clock(time)),
            help: words.reminders_anchor_help(),
            several: false,
            choices: offered.map(one).collect(),
        }
    };
    all().map(row).collect()
}

/// From when and until when it is quiet: two rows of one setting, or one where there are no quiet hours.
pub(crate) fn quiet(words: &Words, usual: (TimeOfDay, TimeOfDay), settings: &Settings) -> Vec<Setting> {
    let chosen = settings.reminders.quiet;
    let Quiet { from, until } = chosen.unwrap_or(Quiet { from: usual.0, until: usual.1 });
    let times = |offered: &[(u8, u8)], chosen: TimeOfDay| {
        let mut times: Vec<TimeOfDay> =
            offered.iter().map(|(hour, minute)| TimeOfDay::of(*hour, *minute)).collect();
        times.push(chosen);
        times.sort_unstable();
        times.dedup();
        times
    };
    let one = |time: TimeOfDay, on: bool, tap: [TimeOfDay; 2]| SettingChoice {
        short: None,
        value: time.to_string(),
        label: plain(words.clock(time)),
        on,
        tap: tap.map(|time| time.to_string()).to_vec(),
        note: None,
    };
    let mut begins: Vec<SettingChoice> = times(&EVENINGS, from)
        .into_iter()
        .filter(|time| *time != until)
        .map(|time| one(time, chosen.is_some() && time == from, [time, until]))
        .collect();
    begins.push(choice("never".to_owned(), plain(words.reminders_quiet_never()), chosen.is_none()));
    let row =
        |label, help, choices| Setting { key: SettingKey::QuietHours, label, help, several: false, choices };
    let mut rows = vec![row(words.reminders_quiet_from(), words.reminders_quiet_from_help(), begins)];
    if chosen.is_some() {
        let ends = times(&MORNINGS, until).into_iter().filter(|time| *time != from);
        let ends = ends.map(|time| one(time, time == until, [from, time])).collect();
        rows.push(row(words.reminders_quiet_until(), words.reminders_quiet_until_help(), ends));
    }
    rows
}

/// What is said under a time that is chosen: that there is a reminder then, and after what.
pub(super) fn proposal(words: &Words, settings: &Settings, time: TimeOfDay) -> Option<String> {
    let reminders = &settings.reminders;
    let clock = words.clock(time);
    let quiet = reminders.quiet.is_some_and(|quiet| quiet.holds(time));
    let proposed = match reminders.anchor(time) {
        _ if quiet => words.reminders_propose_quiet(&clock),
        Some(anchor) => words.reminders_propose_anchored(&words.anchor(Some(anchor)), &clock),
        None => words.reminders_propose(&clock),
    };
    reminders.on.then_some(proposed)
}

impl Words {
    /// After what a session comes.
    pub(crate) fn anchor(&self, anchor: Option<Anchor>) -> String {
        match anchor {
            Some(Anchor::GettingUp) => self.anchor_getting_up(),
            Some(Anchor::Breakfast) => self.anchor_breakfast(),
            Some(Anchor::Lunch) => self.anchor_lunch(),
            Some(Anchor::Work) => self.anchor_work(),
            Some(Anchor::Dinner) => self.anchor_dinner(),
            Some(Anchor::BeforeBed) => self.anchor_bed(),
            None => self.anchor_none(),
        }
    }
}
