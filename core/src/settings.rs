//! What a person has chosen, and what counts until they choose.

mod reminders;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Condition, Equipment, Named, Resistance};
use crate::dose::{Band, FirstSide};
use crate::error::{Error, Problem, Result};
use crate::input::{self, alike};
use crate::rules::{Pace, RuleSet};
use crate::time::{Day, Hour, Moment, TimeOfDay};

pub(crate) use reminders::{ANCHORS, Anchor, NO_ANCHOR, Quiet, ReminderSettings};

/// Something a person can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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

impl SettingKey {
    /// The name in the data, and of the field when a value is refused.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::FirstSide => "first-side",
            Self::Equipment => "equipment",
            Self::DayTurn => "day-turn",
            Self::Exercises => "exercises",
            Self::Conditions => "conditions",
            Self::Weights => "weights",
            Self::Days => "days",
            Self::Times => "times",
            Self::Units => "units",
            Self::Activities => "activities",
            Self::Repetitions => "repetitions",
            Self::Breath => "breath",
            Self::Voice => "voice",
            Self::VoiceSpeed => "voice-speed",
            Self::Haptics => "haptics",
            Self::Sounds => "sounds",
            Self::AskEach => "ask-each",
            Self::Reminders => "reminders",
            Self::Anchors => "anchors",
            Self::QuietHours => "quiet-hours",
            Self::FollowUp => "follow-up",
            Self::ReminderSound => "reminder-sound",
            Self::LockScreen => "lock-screen",
            Self::ExactTimes => "exact-times",
            Self::TimeSensitive => "time-sensitive",
            Self::CheckInDay => "check-in-day",
        }
    }

    /// How many values a choice can have.
    fn values_at_most(self, rules: &RuleSet) -> usize {
        match self {
            Self::Equipment => Owned::all().count(),
            Self::Conditions => Condition::all().count(),
            Self::Days => 7,
            Self::Times | Self::Anchors => TIMES_AT_MOST,
            Self::QuietHours => 2,
            Self::Weights => WEIGHTS_AT_MOST,
            Self::Activities => rules.activities_at_most.value.into(),
            Self::Minutes
            | Self::FirstSide
            | Self::DayTurn
            | Self::Exercises
            | Self::Units
            | Self::Repetitions
            | Self::Breath
            | Self::Voice
            | Self::VoiceSpeed
            | Self::Haptics
            | Self::Sounds
            | Self::AskEach
            | Self::Reminders
            | Self::FollowUp
            | Self::ReminderSound
            | Self::LockScreen
            | Self::ExactTimes
            | Self::TimeSensitive
            | Self::CheckInDay => 1,
        }
    }
}

/// The changes that count, each setting once: where two phones know of different conditions, all of them are minded.
pub(crate) fn beside_each_other(changes: Vec<SettingChange>) -> Vec<SettingChange> {
    let mut all: Vec<SettingChange> = Vec::with_capacity(changes.len());
    for change in changes {
        match all.iter_mut().find(|other| other.key == change.key && change.key == SettingKey::Conditions) {
            Some(other) => {
                let more = change.values.into_iter().filter(|value| !other.values.contains(value));
                let more: Vec<String> = more.collect();
                other.values.extend(more);
            }
            None => all.push(change),
        }
    }
    all
}

/// All settings at one time.
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) minutes: u8,
    pub(crate) first_side: FirstSide,
    pub(crate) owned: BTreeSet<Owned>,
    pub(crate) day_turn: Hour,
    /// When that was last chosen, and on which training day.
    pub(crate) turned: Option<(Moment, Day)>,
    pub(crate) exercises: u8,
    /// None until the person has answered: nothing about health is assumed.
    pub(crate) conditions: Option<BTreeSet<Condition>>,
    /// Grams, lightest first.
    pub(crate) weights: BTreeSet<u32>,
    /// 1 for Monday to 7 for Sunday.
    pub(crate) days: BTreeSet<u8>,
    pub(crate) times: BTreeSet<TimeOfDay>,
    /// None until the person has chosen: as the region does.
    pub(crate) units: Option<Units>,
    pub(crate) activities: Vec<String>,
    /// Whether repetitions are confirmed by a tap.
    pub(crate) by_tap: bool,
    /// Seconds of a breath cycle.
    pub(crate) breath: u8,
    pub(crate) voice: Verbosity,
    /// Percent of the voice's usual speed.
    pub(crate) voice_speed: u8,
    /// Whether the phone vibrates during a session.
    pub(crate) haptics: bool,
    /// Whether short sounds are heard during a session.
    pub(crate) sounds: bool,
    /// Whether it is asked after each exercise how it was.
    pub(crate) ask_each: bool,
    pub(crate) reminders: ReminderSettings,
    /// What the person has chosen at least once.
    pub(crate) chosen: BTreeSet<SettingKey>,
}

/// How much the voice says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Verbosity {
    /// Nothing.
    Off,
    /// Numbers, and what comes next.
    Counts,
    /// The first repetition in words, then numbers.
    Short,
    /// Everything that helps with closed eyes.
    #[default]
    Full,
}

/// In which units weights are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Units {
    Kilograms,
    Pounds,
}

/// A thing a person has at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owned {
    Equipment(Equipment),
    Band(Band),
    /// Any dumbbell that serves. Which ones there are is a setting of its own.
    Dumbbell,
}

/// Every band, with its name in the data.
const BANDS: [(Band, &str); 3] =
    [(Band::Light, "light-band"), (Band::Medium, "medium-band"), (Band::Strong, "strong-band")];

impl Owned {
    /// The name in the data.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Equipment(equipment) => equipment.name(),
            Self::Band(band) => BANDS.iter().find(|(known, _)| *known == band).map_or("", |(_, name)| name),
            Self::Dumbbell => Resistance::Dumbbell.name(),
        }
    }

    /// Everything that can be chosen as being at home.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Equipment::all().map(Self::Equipment).chain(BANDS.iter().map(|(band, _)| Self::Band(*band)))
    }

    fn named(name: &str) -> Option<Self> {
        Self::all().find(|thing| thing.name() == name)
    }

    /// The things worth asking for: those that an exercise needs up to the highest level at which a new person
    /// begins (rule S1).
    pub(crate) fn asked_for(catalog: &Catalog) -> Vec<Self> {
        let exercises = catalog.exercises().iter();
        let levels: Vec<_> = exercises
            .flat_map(|exercise| {
                exercise.levels.iter().filter(|level| level.number <= exercise.starter().number + 1)
            })
            .collect();
        let needed = |thing: &Owned| {
            levels.iter().any(|level| match thing {
                Self::Equipment(equipment) => level.equipment.contains(equipment),
                Self::Band(_) => level.resistance.contains(&Resistance::Band),
                Self::Dumbbell => false,
            })
        };
        Self::all().filter(needed).collect()
    }
}

/// What a home has in some form, whether or not anybody bought it for exercise.
const IN_MOST_HOMES: [Equipment; 8] = [
    Equipment::Mat,
    Equipment::Chair,
    Equipment::Wall,
    Equipment::Table,
    Equipment::DoorFrame,
    Equipment::Cushion,
    Equipment::Pillow,
    Equipment::Towel,
];

/// What cannot be true of one person at one time. Whoever gave birth a few weeks ago can be pregnant again, but not for long.
const CONTRADICTIONS: [[Condition; 2]; 2] =
    [[Condition::PregnancyTo19, Condition::PregnancyFrom20], [Condition::PregnancyFrom20, Condition::Birth]];

/// Whether two choices cannot both be on: the one that is tapped takes the place of the other.
pub(crate) fn exclude(one: &str, other: &str) -> bool {
    let holds = |pair: &[Condition; 2], name: &str| pair.iter().any(|condition| condition.name() == name);
    one != other && CONTRADICTIONS.iter().any(|pair| holds(pair, one) && holds(pair, other))
}

/// How much the voice says, with its name in the data.
pub(crate) const VERBOSITIES: [(Verbosity, &str); 4] = [
    (Verbosity::Full, "full"),
    (Verbosity::Short, "short"),
    (Verbosity::Counts, "counts"),
    (Verbosity::Off, "off"),
];

/// The voice's usual speed, and its slowest and fastest, in percent.
const USUAL_SPEED: u8 = 100;
const SPEEDS: (u8, u8) = (50, 200);

/// What a dumbbell can weigh, in grams: only a slip of the finger is outside.
const WEIGHT_GRAMS: (u32, u32) = (100, 100_000);

/// Within one day of choosing it, a day's turn can lead back to the day before.
const A_DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// How many characters the name of an own activity can have.
const ACTIVITY_LETTERS: usize = 80;

/// How many times of the day can be chosen: one for each hour.
const TIMES_AT_MOST: usize = 24;
/// How many dumbbells can be chosen: more than any home has.
const WEIGHTS_AT_MOST: usize = 50;

/// One change of a setting, as it is kept. A choice of one has one value, a choice of several any number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SettingChange {
    pub(crate) key: SettingKey,
    pub(crate) values: Vec<String>,
}

impl Settings {
    /// What counts until a person chooses: what most homes have in some form.
    pub(crate) fn before_any_choice(rules: &RuleSet) -> Self {
        Self {
            minutes: rules.minutes.value,
            first_side: FirstSide::Left,
            owned: IN_MOST_HOMES.map(Owned::Equipment).into(),
            day_turn: rules.day_turn.value,
            turned: None,
            exercises: rules.exercises.value,
            conditions: None,
            weights: BTreeSet::new(),
            days: rules.days.value.into(),
            times: BTreeSet::from([rules.time_of_day.value]),
            units: None,
            activities: Vec::new(),
            by_tap: false,
            breath: u8::try_from(rules.pace.value.breath()).unwrap_or(u8::MAX),
            voice: Verbosity::default(),
            voice_speed: USUAL_SPEED,
            haptics: true,
            sounds: true,
            ask_each: false,
            reminders: ReminderSettings::before_any_choice(rules),
            chosen: BTreeSet::new(),
        }
    }

    /// The settings after `changes`, oldest first. What was chosen under other bounds is brought inside these, and what
    /// cannot be chosen any more is left out: an old choice never fails a call.
    pub(crate) fn after(rules: &RuleSet, changes: &[SettingChange]) -> Self {
        let mut settings = Self::before_any_choice(rules);
        for change in changes {
            settings.take(rules, change);
        }
        settings
    }

    /// Makes one change that was made before, as far as it can still be made.
    fn take(&mut self, rules: &RuleSet, change: &SettingChange) {
        if self.apply(rules, change).is_ok() {
            return;
        }
        let fitting = change.fitting(self, rules);
        // Of two conditions that contradict each other both are minded.
        if fitting.key == SettingKey::Conditions {
            let named = fitting.values.iter().filter_map(|name| Condition::named(name).ok());
            self.conditions = Some(named.collect());
            self.chosen.insert(fitting.key);
            return;
        }
        // What nothing is left of leaves what counted before.
        let _ = self.apply(rules, &fitting);
    }

    /// Makes one change, or refuses it and names the field.
    pub(crate) fn apply(&mut self, rules: &RuleSet, change: &SettingChange) -> Result<()> {
        match change.key {
            SettingKey::Minutes => {
                let (low, high) = rules.minutes_range.value;
                self.minutes = change.number(low, high)?;
            }
            SettingKey::DayTurn => self.day_turn = Hour(change.number(0, rules.day_turn_latest.value.0)?),
            SettingKey::FirstSide => {
                self.first_side = match change.one()? {
                    "left" => FirstSide::Left,
                    "right" => FirstSide::Right,
                    other => return Err(change.unknown(other)),
                }
            }
            SettingKey::Equipment => {
                self.owned = change
                    .values
                    .iter()
                    .map(|name| Owned::named(name).ok_or_else(|| change.unknown(name)))
                    .collect::<Result<_>>()?;
            }
            SettingKey::Exercises => {
                let (low, high) = rules.exercises_range.value;
                self.exercises = change.number(low, high)?;
            }
            SettingKey::Conditions => {
                let named =
                    change.values.iter().map(|name| Condition::named(name).map_err(|_| change.unknown(name)));
                let conditions: BTreeSet<Condition> = named.collect::<Result<_>>()?;
                if let Some(pair) =
                    CONTRADICTIONS.iter().find(|pair| pair.iter().all(|one| conditions.contains(one)))
                {
                    let given = pair.map(Named::name).join(", ");
                    return Err(Error::bad(change.key.name(), Problem::Contradictory { given }));
                }
                self.conditions = Some(conditions);
            }
            SettingKey::Weights => {
                let (low, high) = WEIGHT_GRAMS;
                let grams = change.values.iter().map(|text| {
                    let grams = change.within(text, low.into(), high.into())?;
                    u32::try_from(grams).map_err(|_| change.unknown(text))
                });
                self.weights = grams.collect::<Result<_>>()?;
            }
            SettingKey::Days => {
                let days = change.values.iter().map(|text| {
                    let day = change.within(text, 1, 7)?;
                    u8::try_from(day).map_err(|_| change.unknown(text))
                });
                self.days = change.some(days.collect::<Result<_>>()?)?;
            }
            SettingKey::Times => {
                let times = change.values.iter().map(|text| text.parse().map_err(|_| change.unknown(text)));
                self.times = change.some(times.collect::<Result<_>>()?)?;
            }
            SettingKey::Units => {
                self.units = Some(match change.one()? {
                    "kg" => Units::Kilograms,
                    "lb" => Units::Pounds,
                    other => return Err(change.unknown(other)),
                });
            }
            SettingKey::Repetitions => {
                self.by_tap = match change.one()? {
                    "paced" => false,
                    "tap" => true,
                    other => return Err(change.unknown(other)),
                }
            }
            SettingKey::Breath => {
                let (low, high) = rules.breath_range.value;
                self.breath = change.number(low, high)?;
            }
            SettingKey::Voice => {
                let name = change.one()?;
                let known = VERBOSITIES.iter().find(|(_, known)| *known == name);
                self.voice = known.map(|(voice, _)| *voice).ok_or_else(|| change.unknown(name))?;
            }
            SettingKey::VoiceSpeed => self.voice_speed = change.number(SPEEDS.0, SPEEDS.1)?,
            SettingKey::Haptics => self.haptics = change.switch()?,
            SettingKey::Sounds => self.sounds = change.switch()?,
            SettingKey::AskEach => self.ask_each = change.switch()?,
            SettingKey::Reminders => self.reminders.on = change.switch()?,
            SettingKey::Anchors => self.reminders.set_anchors(change)?,
            SettingKey::QuietHours => self.reminders.set_quiet(change)?,
            SettingKey::FollowUp => self.reminders.follow_up = change.switch()?,
            SettingKey::ReminderSound => self.reminders.sound = change.switch()?,
            SettingKey::LockScreen => self.reminders.set_lock_screen(change)?,
            SettingKey::ExactTimes => self.reminders.exact = change.switch()?,
            SettingKey::TimeSensitive => self.reminders.time_sensitive = change.switch()?,
            SettingKey::CheckInDay => self.reminders.check_in_day = Some(change.number(1, 7)?),
            SettingKey::Activities => {
                self.activities = change.activities(usize::from(rules.activities_at_most.value));
            }
        }
        self.chosen.insert(change.key);
        Ok(())
    }

    /// The training day of a moment (rule D7). A new day's turn that is chosen in the small hours takes nobody back to a
    /// day that was over: it counts from the next turn on.
    pub(crate) fn day(&self, now: Moment) -> Day {
        let day = now.day(self.day_turn);
        match self.turned {
            Some((at, chosen_on)) if (0..A_DAY_MS).contains(&(now.epoch_ms - at.epoch_ms)) => {
                day.max(chosen_on)
            }
            _ => day,
        }
    }

    /// The times of a training day, in the order in which they come: those before the day's turn are the last.
    pub(crate) fn times_of_day(&self) -> Vec<TimeOfDay> {
        let mut times: Vec<TimeOfDay> = self.times.iter().copied().collect();
        times.sort_by_key(|time| (time.parts().0 < self.day_turn.0, *time));
        times
    }

    /// The pace of rule G, with the person's own breath.
    pub(crate) fn pace(&self, rules: &RuleSet) -> Pace {
        rules.pace.value.with_breath(self.breath.into()).with_voice(self.voice_speed.into())
    }

    /// The conditions that are known; none are, until the person has answered.
    pub(crate) fn known_conditions(&self) -> Vec<Condition> {
        self.conditions.iter().flatten().copied().collect()
    }
}

fn wide((low, high): (u8, u8)) -> (i64, i64) {
    (low.into(), high.into())
}

impl SettingChange {
    /// The same change, with numbers brought inside today's bounds and without what is not known today.
    fn fitting(&self, settings: &Settings, rules: &RuleSet) -> Self {
        let bounds = match self.key {
            SettingKey::Minutes => Some(wide(rules.minutes_range.value)),
            SettingKey::Exercises => Some(wide(rules.exercises_range.value)),
            SettingKey::Breath => Some(wide(rules.breath_range.value)),
            SettingKey::DayTurn => Some(wide((0, rules.day_turn_latest.value.0))),
            SettingKey::VoiceSpeed => Some(wide(SPEEDS)),
            SettingKey::Weights => Some((WEIGHT_GRAMS.0.into(), WEIGHT_GRAMS.1.into())),
            _ => None,
        };
        let inside = |value: &String| match (bounds, value.parse::<i64>()) {
            (Some((low, high)), Ok(number)) => number.clamp(low, high).to_string(),
            _ => value.clone(),
        };
        let fits = |value: &String| {
            let alone = Self { key: self.key, values: vec![value.clone()] };
            settings.clone().apply(rules, &alone).is_ok()
        };
        let most = match self.key {
            SettingKey::Activities => usize::from(rules.activities_at_most.value),
            _ => usize::MAX,
        };
        let values = self.values.iter().map(inside).filter(fits).take(most);
        Self { key: self.key, values: values.collect() }
    }

    /// What a person chose, with its texts as they are kept; refused where it is more than the setting can hold.
    /// Asked of what comes in, and never of what is kept: a kept choice was right when it was made.
    pub(crate) fn chosen(rules: &RuleSet, key: SettingKey, values: Vec<String>) -> Result<Self> {
        let change = Self { key, values };
        Error::at_most(key.name(), change.values.len(), key.values_at_most(rules))?;
        if key != SettingKey::Activities {
            return Ok(change);
        }
        let mut names: Vec<String> = Vec::new();
        for name in change.values {
            let name = input::line(&name);
            if name.is_empty() {
                return Err(Error::bad(key.name(), Problem::Missing));
            }
            if name.chars().count() > ACTIVITY_LETTERS {
                let limit = u32::try_from(ACTIVITY_LETTERS).unwrap_or(u32::MAX);
                return Err(Error::bad(key.name(), Problem::TooLong { limit }));
            }
            // Each is answered for by its name.
            if names.iter().any(|other| alike(other) == alike(&name)) {
                return Err(Error::bad(key.name(), Problem::Twice));
            }
            names.push(name);
        }
        Ok(Self { key, values: names })
    }

    fn one(&self) -> Result<&str> {
        match self.values.as_slice() {
            [value] => Ok(value),
            [] => Err(Error::bad(self.key.name(), Problem::Missing)),
            [_, second, ..] => Err(self.unknown(second)),
        }
    }

    fn switch(&self) -> Result<bool> {
        match self.one()? {
            "on" => Ok(true),
            "off" => Ok(false),
            other => Err(self.unknown(other)),
        }
    }

    fn number(&self, low: u8, high: u8) -> Result<u8> {
        let text = self.one()?;
        let number = self.within(text, low.into(), high.into())?;
        u8::try_from(number).map_err(|_| self.unknown(text))
    }

    fn within(&self, text: &str, low: i64, high: i64) -> Result<i64> {
        let number: i64 = text.parse().map_err(|_| self.unknown(text))?;
        if (low..=high).contains(&number) {
            Ok(number)
        } else {
            Err(Error::out_of_range(self.key.name(), number, low, high))
        }
    }

    /// At least one.
    fn some<T>(&self, values: BTreeSet<T>) -> Result<BTreeSet<T>> {
        if values.is_empty() { Err(Error::bad(self.key.name(), Problem::NoneChosen)) } else { Ok(values) }
    }

    /// The activities, each once: of two that were kept under one name one is asked about.
    fn activities(&self, at_most: usize) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.values.iter().map(|name| input::line(name)) {
            if !name.is_empty() && !names.iter().any(|other| alike(other) == alike(&name)) {
                names.push(name);
            }
        }
        names.truncate(at_most);
        names
    }

    fn unknown(&self, given: &str) -> Error {
        Error::unknown(self.key.name(), given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(changes: &[(SettingKey, &[&str])]) -> Settings {
        let change = |(key, values): &(SettingKey, &[&str])| SettingChange {
            key: *key,
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        };
        Settings::after(&RuleSet::current(), &changes.iter().map(change).collect::<Vec<_>>())
    }

    #[test]
    fn an_old_choice_is_brought_inside_todays_bounds() {
        let settings = after(&[
            (SettingKey::Minutes, &["45"]),
            (SettingKey::Exercises, &["1"]),
            (SettingKey::Breath, &["-3"]),
            (SettingKey::DayTurn, &["23"]),
            (SettingKey::VoiceSpeed, &["1000"]),
            (SettingKey::Weights, &["1", "2500", "900000"]),
        ]);
        assert_eq!((settings.minutes, settings.exercises, settings.breath), (30, 2, 5));
        assert_eq!((settings.day_turn, settings.voice_speed), (Hour(6), 200));
        assert_eq!(settings.weights, BTreeSet::from([100, 2_500, 100_000]));
        assert!(settings.chosen.contains(&SettingKey::Minutes));
    }

    #[test]
    fn what_is_not_known_today_is_left_out_and_the_rest_counts() {
        let settings = after(&[
            (SettingKey::Conditions, &["osteoporosis", "wings"]),
            (SettingKey::Equipment, &["mat", "trampoline"]),
            (SettingKey::Days, &["2", "9"]),
            (SettingKey::Times, &["07:15", "25:00"]),
            (SettingKey::Activities, &["Gardening", "", "Reading", "Sailing", "Singing"]),
        ]);
        assert_eq!(settings.known_conditions(), [Condition::Osteoporosis]);
        assert_eq!(settings.owned, BTreeSet::from([Owned::Equipment(Equipment::Mat)]));
        assert_eq!(settings.days, BTreeSet::from([2]));
        assert_eq!(settings.times.iter().map(ToString::to_string).collect::<Vec<_>>(), ["07:15"]);
        assert_eq!(settings.activities, ["Gardening", "Reading", "Sailing"]);
    }

    #[test]
    fn what_nothing_is_left_of_leaves_what_counted_before() {
        let keys: [(SettingKey, &[&str]); 7] = [
            (SettingKey::Minutes, &["soon"]),
            (SettingKey::Days, &["9"]),
            (SettingKey::Times, &["noon"]),
            (SettingKey::Voice, &["sung"]),
            (SettingKey::Units, &["stones"]),
            (SettingKey::FirstSide, &[]),
            (SettingKey::Sounds, &["on", "off", "on"]),
        ];
        for (key, values) in keys {
            let before = after(&[(SettingKey::Minutes, &["20"]), (SettingKey::Days, &["1"])]);
            let with = after(&[(SettingKey::Minutes, &["20"]), (SettingKey::Days, &["1"]), (key, values)]);
            assert_eq!(with, before, "{key:?}");
        }
    }

    #[test]
    fn conditions_that_contradict_each_other_are_both_minded() {
        let both = ["pregnancy-to-19", "pregnancy-from-20"];
        let change = SettingChange { key: SettingKey::Conditions, values: both.map(str::to_owned).to_vec() };
        let rules = RuleSet::current();
        assert!(Settings::before_any_choice(&rules).apply(&rules, &change).is_err());
        assert_eq!(after(&[(SettingKey::Conditions, &both)]).known_conditions().len(), 2);
    }
}
