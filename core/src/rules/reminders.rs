//! The numbers of part E: what rings, when, and what counts as not having come.

use crate::time::TimeOfDay;

use super::{Constant, RuleId, own};

/// The constants of rules E1 to E7.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminders {
    /// How many days ahead reminders are listed.
    pub horizon_days: Constant<i64>,
    /// Of how many days, today among them, follow-ups are listed.
    pub follow_up_days: Constant<i64>,

    /// Minutes from the last ring of a session to its follow-up.
    pub follow_up_minutes: Constant<i64>,
    /// Minutes that lie between a follow-up and another session's ring, and more.
    pub follow_up_apart_minutes: Constant<i64>,
    /// When the morning after a session is asked about.
    pub morning_at: Constant<TimeOfDay>,
    /// Pain in a session from which its morning is asked about; 0 to 10.
    pub morning_pain: Constant<u8>,
    /// Effort in a session from which its morning is asked about; 0 to 10.
    pub morning_effort: Constant<u8>,
    /// For how many days from the first session every morning is asked about.
    pub morning_first_days: Constant<i64>,
    /// When what comes once a week or once rings.
    pub seldom_at: Constant<TimeOfDay>,
    /// Days from one check-in to the next, unless the person has chosen a weekday.
    pub check_in_days: Constant<i64>,
    /// Days without a backup that worked, from the first that did not, after which that is said.
    pub backup_days: Constant<i64>,
    /// Days from one such reminder to the next.
    pub backup_every_days: Constant<i64>,
    /// Session days missed in a row after which somebody is asked to come back.
    pub comeback_missed_days: Constant<u32>,
    /// Days from one such reminder to the next, at least.
    pub comeback_every_days: Constant<i64>,
    /// Minutes from the last reminder that is kept to the one that asks to open the app.
    pub keep_coming_minutes: Constant<i64>,
    /// Within so many minutes, what is neither a session's nor a follow-up shares one notification.
    pub shared_minutes: Constant<i64>,

    /// Minutes between two of the plan's times of one kind, at least.
    pub apart_minutes: Constant<i64>,

    /// Quiet hours, unless the person chooses: from, and up to.
    pub quiet: Constant<(TimeOfDay, TimeOfDay)>,
    /// Minutes before the quiet hours at which a follow-up rings that would fall into them.
    pub before_quiet_minutes: Constant<i64>,
    /// Minutes that such a follow-up is after the last ring of its session, at least.
    pub before_quiet_apart_minutes: Constant<i64>,

    /// In how many minutes somebody can be reminded again.
    pub later_minutes: Constant<[u16; 3]>,
    /// Minutes after such a ring in which another session's time is not rung.
    pub later_apart_minutes: Constant<i64>,

    /// How many minutes late a reminder can ring, on a phone that slept; after that it did not come.
    pub late_minutes: Constant<i64>,
    /// How many reminders have to fail before Today says so.
    pub failures: Constant<usize>,
    /// In how many days.
    pub failures_within_days: Constant<i64>,
    /// Of how many of the last reminders it is said whether they came.
    pub counted: Constant<usize>,
}

impl Reminders {
    /// How many milliseconds late a reminder can ring.
    pub(crate) fn late_ms(&self) -> i64 {
        self.late_minutes.value * 60_000
    }

    /// How many days back anything is looked at: as far as somebody can have been silent in a list.
    pub(crate) fn look_back_days(&self) -> i64 {
        2 * self.horizon_days.value
    }
}

/// Half past nine in the evening and seven in the morning.
const QUIET: (TimeOfDay, TimeOfDay) = (TimeOfDay::of(21, 30), TimeOfDay::full(7));

impl Reminders {
    pub(super) const CURRENT: Self = Self {
        horizon_days: own(RuleId::E1, 14),
        follow_up_days: own(RuleId::E1, 3),
        follow_up_minutes: own(RuleId::E2, 90),
        follow_up_apart_minutes: own(RuleId::E2, 30),
        morning_at: own(RuleId::E2, TimeOfDay::full(8)),
        morning_pain: own(RuleId::E2, 1),
        morning_effort: own(RuleId::E2, 7),
        morning_first_days: own(RuleId::E2, 14),
        seldom_at: own(RuleId::E2, TimeOfDay::full(10)),
        check_in_days: own(RuleId::E2, 7),
        backup_days: own(RuleId::E2, 3),
        backup_every_days: own(RuleId::E2, 30),
        comeback_missed_days: own(RuleId::E2, 3),
        comeback_every_days: own(RuleId::E2, 7),
        keep_coming_minutes: own(RuleId::E2, 60),
        shared_minutes: own(RuleId::E2, 60),
        apart_minutes: own(RuleId::E3, 30),
        quiet: own(RuleId::E4, QUIET),
        before_quiet_minutes: own(RuleId::E4, 10),
        before_quiet_apart_minutes: own(RuleId::E4, 30),
        later_minutes: own(RuleId::E5, [10, 30, 60]),
        later_apart_minutes: own(RuleId::E5, 30),
        late_minutes: own(RuleId::E6, 60),
        failures: own(RuleId::E6, 2),
        failures_within_days: own(RuleId::E6, 7),
        counted: own(RuleId::E6, 30),
    };
}
