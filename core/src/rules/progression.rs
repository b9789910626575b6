//! The numbers of part C: how a dose rises, and when it falls.

use crate::scales::{Effort, HowHard};

use super::{Constant, RuleId, Source, own};

/// The constants of rules C1 to C10.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progression {
    /// What effort each word stands for; 0 to 10 (Borg CR10).
    pub effort_words: Constant<EffortWords>,

    /// Repetitions by which one step rises.
    pub step_repetitions: Constant<u16>,
    /// Seconds of a hold by which one step rises.
    pub step_seconds: Constant<u16>,
    /// Breaths by which one step rises.
    pub step_breaths: Constant<u16>,
    /// Breaths below which a step is one breath.
    pub few_breaths: Constant<u16>,
    /// Rounds by which one step rises.
    pub step_rounds: Constant<u16>,
    /// Seconds on a roller by which one step rises.
    pub step_roller_seconds: Constant<u16>,
    /// Percent of the minutes of an activity by which one step rises; at least one minute.
    pub step_minutes_percent: Constant<u16>,

    /// Sessions that have to have gone well before a raise.
    pub raise_sessions: Constant<usize>,
    /// The same, before a step that adds a set at the article level or above.
    pub raise_sessions_for_a_set: Constant<usize>,
    /// In how many of the last days they have to be.
    pub raise_within_days: Constant<i64>,
    /// The most pain in such a session that is not asked whether it rose; 0 to 10.
    pub raise_pain: Constant<u8>,
    /// The most pain in such a session where it did not rise; 0 to 10.
    pub raise_pain_without_rise: Constant<u8>,
    /// The most effort in such a session; 0 to 10.
    pub raise_effort: Constant<u8>,
    /// The same, before a step that adds a set at the article level or above; 0 to 10.
    pub raise_effort_for_a_set: Constant<u8>,
    /// Days from one raise of an exercise to the next, at least.
    pub raise_days_apart: Constant<i64>,
    /// Days after which a dose that was lowered from is come back to, at least.
    pub return_days: Constant<i64>,
    /// Exercises that are raised on one day, at most.
    pub raises_a_day: Constant<usize>,
    /// Sessions that have to have gone well before a step that was done full before an absence.
    pub regain_sessions: Constant<usize>,
    /// Days from one such step to the next, at least.
    pub regain_days_apart: Constant<i64>,
    /// How many days before the absence count for what was done full.
    pub regain_within_days: Constant<i64>,

    /// Percent by which the next load is heavier, at least.
    pub load_percent: Constant<u32>,
    /// Percent above which further repetitions come before the next load; before a stronger band they always do.
    pub load_percent_at_once: Constant<u32>,
    /// So many repetitions above the top of the range.
    pub load_repetitions: Constant<u16>,
    /// Percent by which the next load is heavier, at most; or the grams below, where these are more.
    pub load_percent_at_most: Constant<u32>,
    /// Grams by which the next load is heavier, at most; or the percent above, where that is more.
    pub load_grams_at_most: Constant<u32>,

    /// Of how many of the last sessions a lowering looks at the answers.
    pub lower_sessions: Constant<usize>,
    /// In how many of these some pain that rose, or less than half of the target, lowers.
    pub lower_times: Constant<usize>,

    /// Days after a flare without any raise.
    pub flare_days: Constant<i64>,
    /// Days in which two flares ask for a professional.
    pub flares_within_days: Constant<i64>,

    /// Days away from which a dose is lower.
    pub away_days: Constant<AwayDays>,
    /// How many days later each of these is for what is planned once a week or less.
    pub away_days_later: Constant<i64>,
    /// Percent of the volume that are left after the first and the second.
    pub away_percent: Constant<[u32; 2]>,
    /// Days from one session day to the next from which those between count as days away, whatever the plan held.
    pub away_gap_days: Constant<i64>,

    /// Days in which two check-ins have to be for a worse one to keep every dose from rising.
    pub check_in_days: Constant<i64>,

    /// Days from which what an absence lowered cannot be taken back.
    pub undo_away_days: Constant<i64>,

    /// The most minutes of walking that a person begins with.
    pub walk_minutes_at_most: Constant<u16>,
}

/// What effort a word stands for, 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EffortWords {
    /// "Easy".
    pub easy: u8,
    /// "About right".
    pub about_right: u8,
    /// "Hard".
    pub hard: u8,
    /// "Too hard".
    pub too_hard: u8,
}

/// Days without an exercise from which its dose is lower.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AwayDays {
    /// The volume is less.
    pub less: i64,
    /// The volume is much less.
    pub much_less: i64,
    /// It begins a level lower.
    pub level_below: i64,
    /// It begins anew.
    pub anew: i64,
}

impl AwayDays {
    /// All of them, the fewest first.
    pub(crate) fn all(self) -> impl DoubleEndedIterator<Item = i64> {
        [self.less, self.much_less, self.level_below, self.anew].into_iter()
    }

    /// The same, so many days later.
    pub(crate) fn later(self, days: i64) -> Self {
        Self {
            less: self.less + days,
            much_less: self.much_less + days,
            level_below: self.level_below + days,
            anew: self.anew + days,
        }
    }
}

/// A number that comes from literature.
const fn literature<T>(rule: RuleId, value: T) -> Constant<T> {
    Constant { value, rule, source: Source::Literature }
}

impl EffortWords {
    /// The effort that a word stands for.
    pub(crate) fn of(self, word: HowHard) -> Effort {
        let value = match word {
            HowHard::Easy => self.easy,
            HowHard::AboutRight => self.about_right,
            HowHard::Hard => self.hard,
            HowHard::TooHard => self.too_hard,
        };
        Effort::try_from(i32::from(value)).unwrap_or_default()
    }
}

impl Progression {
    pub(super) const CURRENT: Self = Self {
        effort_words: literature(RuleId::B3, EffortWords { easy: 2, about_right: 4, hard: 7, too_hard: 9 }),
        step_repetitions: own(RuleId::C1, 2),
        step_seconds: own(RuleId::C1, 5),
        step_breaths: own(RuleId::C1, 2),
        few_breaths: own(RuleId::C1, 8),
        step_rounds: own(RuleId::C1, 1),
        step_roller_seconds: own(RuleId::C1, 15),
        step_minutes_percent: own(RuleId::C10, 10),
        raise_sessions: literature(RuleId::C1, 2),
        raise_sessions_for_a_set: own(RuleId::C1, 3),
        raise_within_days: own(RuleId::C1, 28),
        raise_pain: own(RuleId::C1, 2),
        raise_pain_without_rise: own(RuleId::C1, 5),
        raise_effort: own(RuleId::C1, 6),
        raise_effort_for_a_set: own(RuleId::C1, 5),
        raise_days_apart: own(RuleId::C1, 7),
        return_days: own(RuleId::C1, 28),
        raises_a_day: own(RuleId::C1, 2),
        regain_sessions: own(RuleId::C1, 1),
        regain_days_apart: own(RuleId::C1, 2),
        regain_within_days: own(RuleId::C1, 182),
        load_percent: literature(RuleId::C2, 2),
        load_percent_at_once: literature(RuleId::C2, 10),
        load_repetitions: own(RuleId::C2, 2),
        load_percent_at_most: own(RuleId::C2, 50),
        load_grams_at_most: own(RuleId::C2, 1_000),
        lower_sessions: own(RuleId::C4, 3),
        lower_times: own(RuleId::C4, 2),
        flare_days: own(RuleId::C5, 7),
        flares_within_days: own(RuleId::C5, 14),
        away_days: own(RuleId::C6, AwayDays { less: 10, much_less: 14, level_below: 28, anew: 84 }),
        away_days_later: own(RuleId::C6, 7),
        away_percent: own(RuleId::C6, [80, 50]),
        away_gap_days: own(RuleId::C6, 10),
        check_in_days: own(RuleId::C8, 14),
        undo_away_days: own(RuleId::C9, 14),
        walk_minutes_at_most: own(RuleId::C10, 20),
    };
}
