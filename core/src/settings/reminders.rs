//! What has a person chosen of their reminders?

use std::collections::BTreeMap;

use super::SettingChange;
use crate::error::{Error, Problem, Result};
use crate::rules::RuleSet;
use crate::time::TimeOfDay;

/// What a person has chosen of their reminders.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(crate) struct ReminderSettings {
    /// Whether there are any.
    pub(crate) on: bool,
    /// What each time of the day comes after, where the person has said so; none where they want nothing said.
    anchors: BTreeMap<TimeOfDay, Option<Anchor>>,
    /// None where the person wants no quiet hours.
    pub(crate) quiet: Option<Quiet>,
    /// Whether there is one more where a session was not done.
    pub(crate) follow_up: bool,
    /// Whether they are heard.
    pub(crate) sound: bool,
    /// Whether the lock screen may say what they are about.
    pub(crate) detailed: bool,
    /// Whether they ring to the minute, on phones that ask for that.
    pub(crate) exact: bool,
    /// Whether they come through a focus, on phones that ask for that.
    pub(crate) time_sensitive: bool,
    /// The weekday of the check-in, 1 for Monday; none: a week after the last.
    pub(crate) check_in_day: Option<u8>,
}

/// Hours in which nothing rings that the person has not chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quiet {
    pub(crate) from: TimeOfDay,
    /// The first minute after them.
    pub(crate) until: TimeOfDay,
}

impl Quiet {
    /// Whether a time of the day is in them; they may go over midnight.
    pub(crate) fn holds(self, time: TimeOfDay) -> bool {
        if self.from < self.until {
            (self.from..self.until).contains(&time)
        } else {
            time >= self.from || time < self.until
        }
    }
}

/// What a session comes after: something that is done every day at about that time (rule E7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    GettingUp,
    Breakfast,
    Lunch,
    Work,
    Dinner,
    BeforeBed,
}

/// Every anchor, with its name in the data.
pub(crate) const ANCHORS: [(Anchor, &str); 6] = [
    (Anchor::GettingUp, "getting-up"),
    (Anchor::Breakfast, "breakfast"),
    (Anchor::Lunch, "lunch"),
    (Anchor::Work, "work"),
    (Anchor::Dinner, "dinner"),
    (Anchor::BeforeBed, "bed"),
];

/// What is said of a time that comes after nothing.
pub(crate) const NO_ANCHOR: &str = "none";

/// Until which hour of the day each anchor is proposed, from midnight on; the day is that of most people.
const PROPOSED: [(u8, Option<Anchor>); 9] = [
    (4, None),
    (7, Some(Anchor::GettingUp)),
    (11, Some(Anchor::Breakfast)),
    (12, None),
    (15, Some(Anchor::Lunch)),
    (17, None),
    (19, Some(Anchor::Work)),
    (21, Some(Anchor::Dinner)),
    (24, Some(Anchor::BeforeBed)),
];

/// What a session at that time could come after.
pub(crate) fn proposed(time: TimeOfDay) -> Option<Anchor> {
    PROPOSED.iter().find(|(until, _)| time.parts().0 < *until).and_then(|(_, anchor)| *anchor)
}

impl Anchor {
    /// The name in the data.
    pub(crate) fn name(self) -> &'static str {
        ANCHORS.iter().find(|(known, _)| *known == self).map_or(NO_ANCHOR, |(_, name)| name)
    }
}

impl ReminderSettings {
    pub(super) fn before_any_choice(rules: &RuleSet) -> Self {
        let (from, until) = rules.reminders.quiet.value;
        Self {
            on: true,
            anchors: BTreeMap::new(),
            quiet: Some(Quiet { from, until }),
            follow_up: true,
            sound: true,
            detailed: false,
            exact: false,
            time_sensitive: false,
            check_in_day: None,
        }
    }

    /// What a session at that time comes after: as the person said, or else as is proposed.
    pub(crate) fn anchor(&self, time: TimeOfDay) -> Option<Anchor> {
        self.anchors.get(&time).copied().unwrap_or_else(|| proposed(time))
    }

    /// The value by which that is kept for a time.
    pub(crate) fn anchored(time: TimeOfDay, anchor: Option<Anchor>) -> String {
        format!("{time}={}", anchor.map_or(NO_ANCHOR, Anchor::name))
    }

    pub(super) fn set_anchors(&mut self, change: &SettingChange) -> Result<()> {
        let one = |text: &String| {
            let unknown = || change.unknown(text);
            let (time, name) = text.split_once('=').ok_or_else(unknown)?;
            let time: TimeOfDay = time.parse().map_err(|_| unknown())?;
            let anchor = ANCHORS.iter().find(|(_, known)| *known == name).map(|(anchor, _)| *anchor);
            if anchor.is_none() && name != NO_ANCHOR { Err(unknown()) } else { Ok((time, anchor)) }
        };
        self.anchors = change.values.iter().map(one).collect::<Result<_>>()?;
        Ok(())
    }

    /// Two times, or none at all: no quiet hours. Quiet hours that begin and end at one time would be all day or never.
    pub(super) fn set_quiet(&mut self, change: &SettingChange) -> Result<()> {
        let times = change.values.iter().map(|text| text.parse().map_err(|_| change.unknown(text)));
        let times: Vec<TimeOfDay> = times.collect::<Result<_>>()?;
        self.quiet = match times.as_slice() {
            [] => None,
            [from, until] if from == until => {
                let given = change.values.join(", ");
                return Err(Error::bad(change.key.name(), Problem::Contradictory { given }));
            }
            [from, until] => Some(Quiet { from: *from, until: *until }),
            _ => return Err(Error::bad(change.key.name(), Problem::Missing)),
        };
        Ok(())
    }

    pub(super) fn set_lock_screen(&mut self, change: &SettingChange) -> Result<()> {
        self.detailed = match change.one()? {
            "neutral" => false,
            "detailed" => true,
            other => return Err(change.unknown(other)),
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> TimeOfDay {
        text.parse().unwrap()
    }

    #[test]
    fn quiet_hours_go_over_midnight() {
        let night = Quiet { from: time("21:30"), until: time("07:00") };
        let quiet = |text: &str| night.holds(time(text));
        assert_eq!(
            ["21:29", "21:30", "00:00", "06:59", "07:00"].map(quiet),
            [false, true, true, true, false]
        );
        let noon = Quiet { from: time("12:00"), until: time("14:00") };
        let quiet = |text: &str| noon.holds(time(text));
        assert_eq!(["11:59", "12:00", "13:59", "14:00"].map(quiet), [false, true, true, false]);
    }

    #[test]
    fn a_time_is_proposed_what_it_comes_after() {
        let told = ["03:59", "06:00", "08:00", "11:30", "13:00", "18:00", "20:00", "22:00"];
        let told = told.map(|text| proposed(time(text)).map_or(NO_ANCHOR, Anchor::name));
        assert_eq!(told, ["none", "getting-up", "breakfast", "none", "lunch", "work", "dinner", "bed"]);
    }
}
