//! What a person can choose. The phone draws any list of these: a new setting needs no new code there.

pub use crate::core::SettingKey;
pub use crate::core::screens::settings::{
    AboutApp, Setting, SettingChoice, SettingsGroup, SettingsLink, SettingsPlace, SettingsScreen,
    SettingsSection,
};
use crate::shared::Text;

/// Everything the Settings screen draws.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct AboutApp {
    /// Above it.
    pub heading: String,
    /// Sentence by sentence.
    pub lines: Vec<String>,
}

/// Which settings belong together.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct SettingsLink {
    /// Which one.
    pub to: SettingsPlace,
    /// What it is called.
    pub label: String,
    /// What it is for.
    pub help: String,
}

/// What has a screen of its own.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct SettingChoice {
    /// Its name in the data.
    pub value: String,
    /// What it is called.
    pub label: Text,
    /// The same in a letter or two, where all choices of the setting fit side by side.
    pub short: Option<String>,
    /// Whether it is on.
    pub on: bool,
    /// What a tap on it hands to `changeSetting`: all the values that the setting has then.
    pub tap: Vec<String>,
    /// What is said under the setting while this is on.
    pub note: Option<String>,
}

/// Something a person can choose.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum SettingKey {
    /// Minutes of a session: one whole number.
    Minutes,
    /// The side that goes first: `left` or `right`.
    FirstSide,
    /// What there is at home: any of the names of equipment, `light-band`, `medium-band`, `strong-band`.
    Equipment,
    /// The hour at which a new day starts: one whole number.
    DayTurn,
    /// Exercises of a session: one whole number.
    Exercises,
    /// What the exercises have to mind: any of the names of conditions; none at all is an answer too.
    Conditions,
    /// The dumbbells there are at home: their weights in whole grams.
    Weights,
    /// On which days of the week: whole numbers, 1 for Monday to 7 for Sunday; at least one.
    Days,
    /// At which times of the day: `HH:MM`; at least one.
    Times,
    /// In which units weights are shown: `kg` or `lb`.
    Units,
    /// Own activities that a check-in asks about, in the person's words; at most three (rule F1).
    Activities,
    /// Whether repetitions are led at a pace or confirmed by a tap: `paced` or `tap`.
    Repetitions,
    /// How long a breath is, in and out: whole seconds.
    Breath,
    /// How much the voice says: `full`, `short`, `counts` or `off`.
    Voice,
    /// How fast the voice speaks: whole percent of its usual speed.
    VoiceSpeed,
    /// Whether the phone vibrates during a session: `on` or `off`.
    Haptics,
    /// Whether short sounds are heard during a session: `on` or `off`.
    Sounds,
    /// Whether it is asked after each exercise how it was, and not once at the end: `on` or `off`.
    AskEach,
    /// Whether there are reminders: `on` or `off`.
    Reminders,
    /// What each time comes after: `08:00=breakfast`; any of `getting-up`, `breakfast`, `lunch`, `work`, `dinner`, `bed`,
    /// `none`.
    Anchors,
    /// From when to when nothing rings that was not chosen: two times `HH:MM`, or nothing.
    QuietHours,
    /// Whether there is one more reminder where a session was not done: `on` or `off`.
    FollowUp,
    /// Whether reminders are heard: `on` or `off`.
    ReminderSound,
    /// What the lock screen may say of a reminder: `neutral` or `detailed`.
    LockScreen,
    /// Whether reminders ring to the minute, on phones that ask for that: `on` or `off`.
    ExactTimes,
    /// Whether reminders come through a focus, on phones that ask for that: `on` or `off`.
    TimeSensitive,
    /// The weekday of the check-in: 1 for Monday to 7 for Sunday.
    CheckInDay,
}
