//! Every number the core decides with, each with the rule it belongs to and where it comes from.
//!
//! `docs/rules.md` holds the rules in words. A clinical number stands here; the doses of each level stand in the catalog
//! (`core/catalog/exercises`), with the sources of their exercise. Nowhere else is one: a test goes through the rooms that
//! decide.

mod measures;
mod progression;
mod reminders;

use serde::{Deserialize, Serialize};

use crate::catalog::Category;
use crate::time::{Hour, TimeOfDay};

pub use measures::Measures;
pub use progression::{AwayDays, EffortWords, Progression};
pub use reminders::Reminders;

/// A rule of `docs/rules.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum RuleId {
    /// Emergency now.
    A1,
    /// Medical advice the same day.
    A2,
    /// See a doctor soon.
    A3,
    /// Ask a professional.
    A4,
    /// Carry on.
    A5,
    /// Pain during a session.
    B1,
    /// Effort during a session.
    B3,
    /// Much pain before the session.
    B5,
    /// Raise.
    C1,
    /// The next load.
    C2,
    /// Hold: nothing says to change the dose.
    C3,
    /// Lower.
    C4,
    /// A flare.
    C5,
    /// Away.
    C6,
    /// A prescription.
    C7,
    /// No raise.
    C8,
    /// What the person chooses or takes back.
    C9,
    /// Walking.
    C10,
    /// How many exercises, in how many minutes.
    D1,
    /// The order of a session.
    D2,
    /// How often a week.
    D3,
    /// What a condition, equipment or position rules out.
    D4,
    /// Which exercise comes first.
    D5,
    /// Missed sessions.
    D6,
    /// Where a day ends.
    D7,
    /// What is wanted of the phone: the list of reminders.
    E1,
    /// Which kinds of reminder there are.
    E2,
    /// When they ring.
    E3,
    /// Quiet hours.
    E4,
    /// What is answered to a reminder.
    E5,
    /// What became of reminders.
    E6,
    /// How they sound.
    E7,
    /// Check-ins and what is asked of pain.
    F1,
    /// The change that matters.
    F2,
    /// The trend.
    F3,
    /// Adherence, consistency, and weeks in a row.
    F4,
    /// Pace.
    G,
    /// Where a new person starts.
    S1,
}

/// Where a number comes from. The references stand in `docs/sources.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The source article.
    Article,
    /// Published literature.
    Literature,
    /// This project's own cautious choice, which awaits review by a licensed physical therapist.
    OwnChoice,
}

/// A number, the rule that it belongs to, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constant<T> {
    /// The number.
    pub value: T,
    /// The rule.
    pub rule: RuleId,
    /// Where it comes from.
    pub source: Source,
}

const fn own<T>(rule: RuleId, value: T) -> Constant<T> {
    Constant { value, rule, source: Source::OwnChoice }
}

/// All constants of one version of the rules. A decision that was acted on keeps the version it was made by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSet {
    /// Rises whenever a number here changes.
    pub version: u32,
    /// The licensed physical therapist who has reviewed this version; none until the sign-off in `docs/rules.md` is
    /// filled in.
    pub reviewed_by: Option<&'static str>,
    /// Days without a session and without a whole symptom check after which it is asked again.
    pub check_after_days_away: Constant<i64>,
    /// Days for which it holds that a professional was asked.
    pub asked_holds_days: Constant<i64>,
    /// Pain during an exercise from which it ends, and the end of the session is offered; 0 to 10.
    pub pain_that_ends_an_exercise: Constant<u8>,
    /// Pain during an exercise from which a rise over the pain before the session stops the set; 0 to 10.
    pub pain_that_stops_a_set: Constant<u8>,
    /// Effort from which a set ends, and an easier level is offered; 0 to 10.
    pub effort_that_stops_a_set: Constant<u8>,
    /// Exercises of a session, unless the person chooses.
    pub exercises: Constant<u8>,
    /// The fewest and the most exercises a person can choose.
    pub exercises_range: Constant<(u8, u8)>,
    /// The days of the week, unless the person chooses; 1 for Monday.
    pub days: Constant<[u8; 5]>,
    /// The time of the day, unless the person chooses.
    pub time_of_day: Constant<TimeOfDay>,
    /// Minutes of a session, unless the person chooses.
    pub minutes: Constant<u8>,
    /// The fewest and the most minutes a person can choose.
    pub minutes_range: Constant<(u8, u8)>,
    /// By how many percent a session may be longer than the minutes chosen.
    pub minutes_over_percent: Constant<u32>,
    /// On how many days of any seven strength may be done.
    pub strength_days_a_week: Constant<usize>,
    /// Days from one strength day to the next, at least.
    pub strength_days_apart: Constant<i64>,
    /// On how many days of any seven core exercises may be done.
    pub core_days_a_week: Constant<usize>,
    /// On how many days of any seven a roller may be used.
    pub roller_days_a_week: Constant<usize>,
    /// How often a week each exercise of the active set can come at least; strength less often.
    pub set_times_a_week: Constant<u8>,
    /// How often a week each strength exercise of the active set can come at least.
    pub set_times_a_week_strength: Constant<u8>,
    /// Days after which the active set moves on.
    pub set_days: Constant<i64>,
    /// At how many of these borders an exercise that has not come to its aim stays, at most.
    pub set_borders: Constant<i64>,
    /// Which level an exercise is to come to that has none of the article's, counted from its easiest.
    pub aim_level: Constant<u8>,
    /// Exercises on a bad day.
    pub bad_day_exercises: Constant<usize>,
    /// Pain before a session from which a bad day is offered first; 0 to 10.
    pub bad_day_pain: Constant<u8>,
    /// By how much the pain before a session is above the mean of the last days, for a bad day to be offered first.
    pub bad_day_rise: Constant<u8>,
    /// Over how many days that mean is taken.
    pub bad_day_mean_days: Constant<i64>,
    /// Exercises when time is short.
    pub short_exercises: Constant<usize>,
    /// The heaviest dumbbell, in grams, that a person who is new to an exercise with a light load begins with.
    pub light_weight_grams: Constant<u32>,
    /// How many own activities a check-in asks about at most.
    pub activities_at_most: Constant<u8>,
    /// How much pain changes when the change matters.
    pub change_that_matters: Constant<Change>,
    /// The hour at which a new day starts, unless the person chooses.
    pub day_turn: Constant<Hour>,
    /// The latest hour a person can choose for it.
    pub day_turn_latest: Constant<Hour>,
    /// Percent of its target from which a session of an exercise counts as done, so that its dose is the last one done
    /// (docs/rules.md, "Done").
    pub counts_as_done_percent: Constant<u32>,
    /// For how many minutes after what was last said a session or a symptom check of an earlier training day can still be
    /// gone on with, so that the day's turn does not cut one in half.
    pub still_going_minutes: Constant<i64>,
    /// Seconds of a hold above which it has the trait that conditions speak of, "hold over 10 s".
    pub long_hold_seconds: Constant<u16>,
    /// Over how many days running a week is counted, wherever it begins.
    pub week_days: Constant<i64>,
    /// From which kinds a session is filled, one exercise at a time, as long as there is room: mobility and a stretch on every
    /// day, strength and core on theirs.
    pub turns: Constant<[Category; 9]>,
    /// After how many days without a turn a kind takes the place of one that has two.
    pub turn_days: Constant<i64>,
    /// The lengths of a pause that are offered, in days, shortest first; what is offered to whom, the screen says.
    pub pause_days: Constant<[i64; 3]>,
    /// The longest pause, in days.
    pub pause_days_at_most: Constant<i64>,
    /// How doses rise and fall.
    pub progression: Progression,
    /// What rings, and when.
    pub reminders: Reminders,
    /// Whether it helps.
    pub measures: Measures,
    /// How fast things are done.
    pub pace: Constant<Pace>,
    /// The shortest and the longest breath cycle that a person can choose, in seconds.
    pub breath_range: Constant<(u8, u8)>,
    /// By how many seconds a rest is made longer or shorter.
    pub rest_step: Constant<u32>,
}

/// In which order kinds of exercise take their turns.
const TURNS: [Category; 9] = [
    Category::RangeOfMotion,
    Category::Strength,
    Category::StaticStretch,
    Category::Core,
    Category::RangeOfMotion,
    Category::SelfMassage,
    Category::Strength,
    Category::StaticStretch,
    Category::Core,
];

/// A change on a scale from 0 to 10: so many points, or so many percent and at least so many points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Points that are enough by themselves.
    pub points: u32,
    /// Percent of the earlier number.
    pub percent: u32,
    /// Points that there must be besides the percent.
    pub points_with_percent: u32,
}

/// How long things take, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Breathing in.
    pub breath_in: u32,
    /// Breathing out.
    pub breath_out: u32,
    /// The way up of a repetition.
    pub up: u32,
    /// The pause of a repetition.
    pub pause: u32,
    /// The way back of a repetition.
    pub down: u32,
    /// One round of a movement with several parts.
    pub round: u32,
    /// Between two sets of a strength exercise.
    pub rest_strength: u32,
    /// Between two sets of any other exercise.
    pub rest_other: u32,
    /// From one exercise's position into the next one's, at least.
    pub change_of_position: u32,
    /// From standing to standing, at least.
    pub change_standing: u32,
    /// From the floor to one's feet or a chair, or to another load, at least.
    pub change_up: u32,
    /// From one side to the other within a set, at least.
    pub change_of_side: u32,
    /// The same where one has to roll over, or to take a load over, at least.
    pub change_of_side_over: u32,
    /// Before a set that was left in its middle, at least.
    pub get_ready: u32,
    /// Quiet after the words of a position.
    pub after_words: u32,
    /// Before a breath that leads into a position, for its words.
    pub before_breath: u32,
    /// What it takes to say how one gets up from the floor.
    pub way_up: u32,
    /// What it takes to say how one gets from one position on the floor into another.
    pub way_over: u32,
    /// How fast words are said, in percent of the usual: the person's choice.
    pub voice_percent: u32,
}

impl Pace {
    /// The same with a breath cycle of so many seconds, of which breathing out keeps its share; never the shorter
    /// half.
    #[must_use]
    pub const fn with_breath(self, cycle: u32) -> Self {
        let whole = self.breath();
        let breath_in = (2 * cycle * self.breath_in + whole) / (2 * whole);
        Self { breath_in, breath_out: cycle - breath_in, ..self }
    }

    /// The same with a voice of so many percent of the usual speed.
    #[must_use]
    pub const fn with_voice(self, percent: u32) -> Self {
        Self { voice_percent: percent, ..self }
    }

    /// One breath cycle.
    #[must_use]
    pub const fn breath(&self) -> u32 {
        self.breath_in + self.breath_out
    }

    /// One repetition.
    #[must_use]
    pub const fn repetition(&self) -> u32 {
        self.up + self.pause + self.down
    }
}

impl RuleSet {
    /// From which share of its target an exercise counts as done, in thousandths.
    pub(crate) fn counts_as_done(&self) -> u32 {
        10 * self.counts_as_done_percent.value
    }

    /// The rules in force.
    #[must_use]
    pub const fn current() -> Self {
        Self {
            version: 8,
            reviewed_by: None,
            check_after_days_away: own(RuleId::A5, 28),
            asked_holds_days: own(RuleId::A4, 84),
            pain_that_ends_an_exercise: own(RuleId::B1, 6),
            pain_that_stops_a_set: own(RuleId::B1, 3),
            effort_that_stops_a_set: Constant { value: 9, rule: RuleId::B3, source: Source::Literature },
            exercises: Constant { value: 4, rule: RuleId::D1, source: Source::Literature },
            exercises_range: own(RuleId::D1, (2, 6)),
            days: own(RuleId::D3, [1, 2, 3, 4, 5]),
            time_of_day: own(RuleId::D3, TimeOfDay::full(8)),
            minutes: own(RuleId::D1, 12),
            minutes_range: own(RuleId::D1, (5, 30)),
            minutes_over_percent: own(RuleId::D1, 20),
            strength_days_a_week: own(RuleId::D3, 2),
            strength_days_apart: own(RuleId::D3, 2),
            core_days_a_week: own(RuleId::D3, 3),
            roller_days_a_week: own(RuleId::D3, 3),
            set_times_a_week: own(RuleId::D3, 2),
            set_times_a_week_strength: own(RuleId::D3, 1),
            set_days: own(RuleId::D3, 28),
            set_borders: own(RuleId::D3, 3),
            aim_level: own(RuleId::D3, 2),
            bad_day_exercises: own(RuleId::B5, 2),
            bad_day_pain: own(RuleId::B5, 6),
            bad_day_rise: own(RuleId::B5, 2),
            bad_day_mean_days: own(RuleId::B5, 7),
            short_exercises: own(RuleId::D1, 2),
            light_weight_grams: own(RuleId::S1, 3_000),
            activities_at_most: Constant { value: 3, rule: RuleId::F1, source: Source::Literature },
            change_that_matters: Constant {
                value: Change { points: 2, percent: 30, points_with_percent: 1 },
                rule: RuleId::F2,
                source: Source::Literature,
            },
            day_turn: own(RuleId::D7, Hour(3)),
            day_turn_latest: own(RuleId::D7, Hour(6)),
            counts_as_done_percent: own(RuleId::C3, 50),
            still_going_minutes: own(RuleId::D7, 60),
            long_hold_seconds: own(RuleId::D4, 10),
            week_days: own(RuleId::D3, 7),
            turns: own(RuleId::D3, TURNS),
            turn_days: own(RuleId::D5, 14),
            pause_days: own(RuleId::D6, [3, 7, 14]),
            pause_days_at_most: own(RuleId::D6, 180),
            progression: Progression::CURRENT,
            reminders: Reminders::CURRENT,
            measures: Measures::CURRENT,
            pace: own(
                RuleId::G,
                Pace {
                    breath_in: 3,
                    breath_out: 4,
                    up: 2,
                    pause: 1,
                    down: 2,
                    round: 10,
                    rest_strength: 45,
                    rest_other: 15,
                    change_of_position: 15,
                    change_standing: 10,
                    change_up: 25,
                    change_of_side: 5,
                    change_of_side_over: 15,
                    get_ready: 5,
                    after_words: 5,
                    before_breath: 2,
                    way_up: 6,
                    way_over: 4,
                    voice_percent: 100,
                },
            ),
            breath_range: own(RuleId::G, (5, 10)),
            rest_step: own(RuleId::G, 15),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fingerprint of each version's numbers. A line that was released is never changed: a decision that was acted
    /// on names its version, and what that version was has to stay known.
    const VERSIONS: &[(u32, u64)] = &[
        (3, 0x0051_0219_b9c2_92f8),
        (4, 0x93b7_7bdf_5bb2_328d),
        (5, 0xbf49_308a_8bb3_8bcd),
        (6, 0x77e8_4b5a_244d_0669),
        (7, 0xd41e_4736_8ec4_acbf),
        (8, 0x3dc9_45b3_ab19_ad4d),
    ];

    /// Which numbers a rule set holds, whatever it calls itself.
    fn fingerprint(rules: &RuleSet) -> u64 {
        let numbers = RuleSet { version: 0, reviewed_by: None, ..rules.clone() };
        // FNV-1a (Fowler, Noll and Vo): short, and the same on every machine.
        let spread = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        format!("{numbers:?}").bytes().fold(0xcbf2_9ce4_8422_2325, spread)
    }

    #[test]
    fn a_number_that_changes_makes_a_new_version() {
        let rules = RuleSet::current();
        let found = (rules.version, fingerprint(&rules));
        let rises = VERSIONS.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 != pair[1].1);
        assert!(rises, "each version is above the one before it, and has other numbers");
        let (version, numbers) = VERSIONS[VERSIONS.len() - 1];
        assert!(
            numbers == found.1,
            "a number, a rule, a source or a name in RuleSet has changed since version {version}. Raise `version` in \
             RuleSet::current, and add the line ({}, {:#x}) to VERSIONS.",
            version + 1,
            found.1
        );
        assert_eq!(version, found.0, "a version without new numbers");
    }

    #[test]
    fn the_fingerprint_sees_every_number_and_not_the_version() {
        let rules = RuleSet::current();
        let known = fingerprint(&rules);
        assert_eq!(
            fingerprint(&RuleSet { version: 99, reviewed_by: Some("somebody"), ..rules.clone() }),
            known
        );
        let pace = Pace { rest_other: 16, ..rules.pace.value };
        let source = Constant { source: Source::Article, ..rules.minutes };
        let others = [
            RuleSet { pace: Constant { value: pace, ..rules.pace }, ..rules.clone() },
            RuleSet { minutes: source, ..rules.clone() },
            RuleSet { pause_days: super::own(RuleId::D6, [3, 7, 15]), ..rules.clone() },
        ];
        for other in others {
            assert_ne!(fingerprint(&other), known, "{other:?}");
        }
    }
}
