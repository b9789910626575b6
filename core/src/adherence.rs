//! How steadily does a person exercise? What became of each day, the share of sessions done, the consistency score, and
//! weeks in a row (rule F4).
//!
//! Days are looked at one after the other, oldest first: [`Running`] knows what the next one needs of those before it, so that
//! the store can keep a row a day ready and go on from the last. Pure.

use std::collections::VecDeque;

use crate::outcomes::period::Period;
use crate::rules::RuleSet;
use crate::schedule::DayKind;
use crate::time::Day;

/// What became of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayState {
    /// Its sessions were done, every set of them.
    Done,
    /// Something was done of them.
    Partial,
    /// The person skipped its session, or moved it to another day.
    Skipped,
    /// A session was planned, and nothing was done.
    Missed,
    /// None was planned.
    Rest,
    /// The plan rested.
    Paused,
    /// A session is planned, and the day is not over.
    Planned,
    /// It was before the first session, or nothing is known of it yet.
    Before,
}

/// A day as it was, before it is told what that means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Observed {
    pub(crate) day: Day,
    pub(crate) kind: DayKind,
    /// How many sessions it was to have.
    pub(crate) sessions: u8,
    /// How many were done whole.
    pub(crate) whole: u8,
    /// Sets in which something was done, of how many, in all of its sessions.
    pub(crate) sets_done: u32,
    pub(crate) sets: u32,
}

/// What became of a day, and how steady the person was by then.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct DayRow {
    pub(crate) day: Day,
    pub(crate) state: DayState,
    /// Whether it was a session day: not a rest, not paused, not moved to another day.
    pub(crate) planned: bool,
    /// Whether anything was done.
    pub(crate) trained: bool,
    pub(crate) sets_done: u32,
    pub(crate) sets: u32,
    /// The consistency score at its end, 0 to 1.
    pub(crate) score: f64,
    /// How many weeks in a row met their target, up to the last one that was over before this day.
    pub(crate) streak: u32,
}

impl DayRow {
    fn is_paused(&self) -> bool {
        self.state == DayState::Paused
    }
}

/// What the next day needs of those before it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Running {
    score: f64,
    streak: u32,
    /// Of the last days that were not paused, oldest first: whether one was planned, and whether one was done.
    lately: VecDeque<(bool, bool)>,
    week: Week,
    last: Option<Day>,
}

/// The days of one week so far, from Monday.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Week {
    planned: u32,
    trained: u32,
}

impl Week {
    /// Whether as many days had a session as were to have one; nothing was to be met where none was.
    fn is_met(self) -> Option<bool> {
        (self.planned > 0).then_some(self.trained >= self.planned)
    }
}

impl Running {
    /// How it stands after these days, oldest first: the last weeks are enough.
    pub(crate) fn after(rules: &RuleSet, rows: &[DayRow]) -> Self {
        let mut running = Self::default();
        for row in rows {
            running.turn_of(row.day);
            running.note(rules, row);
            (running.score, running.streak) = (row.score, row.streak);
        }
        running
    }

    /// How many days back that has to be known: no further than this many days that were not paused, and the week.
    pub(crate) fn knows_enough(rules: &RuleSet, rows: &[DayRow], oldest: Day) -> bool {
        let counted = rows.iter().filter(|row| !row.is_paused()).count();
        let newest = rows.iter().map(|row| row.day).max();
        counted >= rules.measures.score_days.value && newest.is_some_and(|newest| oldest <= newest.monday())
    }

    /// What became of the next day. `over`: no more is to come of it.
    pub(crate) fn next(&mut self, rules: &RuleSet, of: &Observed, over: bool) -> DayRow {
        self.turn_of(of.day);
        let trained = of.sets_done > 0;
        let state = state(of, over);
        let planned = matches!(of.kind, DayKind::Session | DayKind::PrescribedOnly | DayKind::Skipped);
        let (day, sets_done, sets) = (of.day, of.sets_done, of.sets);
        let mut row =
            DayRow { day, state, planned, trained, sets_done, sets, score: self.score, streak: self.streak };
        // A day that is not over counts once something was done.
        if over || trained {
            self.note(rules, &row);
            if !row.is_paused() {
                self.score = score(rules, self.score, &self.lately);
                row.score = self.score;
            }
        }
        row
    }

    /// The consistency score, 0 to 1.
    pub(crate) fn score(&self) -> f64 {
        self.score
    }

    /// How many weeks in a row met their target, with the one of the last day once it is met.
    pub(crate) fn weeks_in_a_row(&self) -> u32 {
        self.streak + u32::from(self.week.is_met() == Some(true))
    }

    /// With a new week the one before is over.
    fn turn_of(&mut self, day: Day) {
        let turns = self.last.is_some_and(|last| last.monday() != day.monday());
        if turns {
            self.streak = match self.week.is_met() {
                Some(true) => self.streak + 1,
                Some(false) => 0,
                None => self.streak,
            };
            self.week = Week::default();
        }
        self.last = Some(day);
    }

    fn note(&mut self, rules: &RuleSet, row: &DayRow) {
        if row.is_paused() {
            return;
        }
        self.week.planned += u32::from(row.planned);
        self.week.trained += u32::from(row.trained);
        self.lately.push_back((row.planned, row.trained));
        if self.lately.len() > rules.measures.score_days.value {
            self.lately.pop_front();
        }
    }
}

fn state(of: &Observed, over: bool) -> DayState {
    match of.kind {
        DayKind::Paused(_) => DayState::Paused,
        _ if of.sets_done > 0 && of.whole >= of.sessions.max(1) => DayState::Done,
        _ if of.sets_done > 0 => DayState::Partial,
        DayKind::Session | DayKind::PrescribedOnly if over => DayState::Missed,
        DayKind::Session | DayKind::PrescribedOnly => DayState::Planned,
        DayKind::Skipped | DayKind::Moved(_) => DayState::Skipped,
        DayKind::Rest => DayState::Rest,
    }
}

/// The score after one more day: what was done lately of what was planned, blended into it the faster, the more sessions a week
/// has (rule F4).
#[allow(clippy::cast_precision_loss, reason = "days of a week")]
fn score(rules: &RuleSet, before: f64, lately: &VecDeque<(bool, bool)>) -> f64 {
    let planned = lately.iter().filter(|(planned, _)| *planned).count();
    let done = lately.iter().filter(|(_, done)| *done).count();
    if planned == 0 {
        return before;
    }
    let measures = &rules.measures;
    let share = (done as f64 / planned as f64).min(1.0);
    let often = planned as f64 / measures.score_days.value as f64;
    let stays = 0.5_f64.powf(often.sqrt() / f64::from(measures.score_halves_days.value));
    before * stays + share * (1.0 - stays)
}

/// How many of the planned session days were done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Adherence {
    pub(crate) done: u32,
    pub(crate) planned: u32,
}

impl Adherence {
    /// Of the days of a period; paused days are left out, and a day counts once it is done or over.
    pub(crate) fn of<'a>(rows: impl IntoIterator<Item = &'a DayRow>) -> Self {
        let mut adherence = Self::default();
        for row in rows {
            if row.planned && row.state != DayState::Planned && !row.is_paused() {
                adherence.planned += 1;
                adherence.done += u32::from(row.trained);
            }
        }
        adherence
    }

    /// In percent, rounded; none where nothing was planned.
    pub(crate) fn percent(self) -> Option<u32> {
        (self.planned > 0).then(|| (self.done * 100 + self.planned / 2) / self.planned)
    }
}

/// The weeks that the days of a period belong to, each by its Monday, with what was planned and done in them.
pub(crate) fn weeks(rows: &[DayRow], period: Period) -> Vec<(Day, Adherence)> {
    let inside: Vec<_> = rows.iter().filter(|row| period.holds(row.day)).collect();
    let weeks = inside.chunk_by(|one, other| one.day.monday() == other.day.monday());
    weeks.filter_map(|week| Some((week.first()?.day.monday(), Adherence::of(week.iter().copied())))).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::facts::PauseReason;
    use crate::schedule::Pause;

    /// A Monday.
    const FIRST: Day = Day::of(2026, 3, 2);

    fn observed(at: usize, letter: char) -> Observed {
        let day = FIRST.plus(i64::try_from(at).unwrap());
        let pause = Pause { from: day, until: day, reason: PauseReason::Travel };
        let (kind, sets_done) = match letter {
            'd' => (DayKind::Session, 4),
            'h' => (DayKind::Session, 2),
            'm' => (DayKind::Session, 0),
            's' => (DayKind::Skipped, 0),
            'v' => (DayKind::Moved(day.plus(1)), 0),
            'p' => (DayKind::Paused(pause), 0),
            'x' => (DayKind::Rest, 4),
            _ => (DayKind::Rest, 0),
        };
        Observed { day, kind, sessions: 1, whole: u8::from(sets_done == 4), sets_done, sets: 4 }
    }

    /// Days as letters: d one, h alf done, m issed, s kipped, mo v ed, p aused, e x tra, anything else a rest.
    fn lived(days: &str) -> (Vec<DayRow>, Running) {
        let rules = RuleSet::current();
        let mut running = Running::default();
        let letters = days.chars().filter(|letter| *letter != ' ').enumerate();
        let rows = letters.map(|(at, letter)| running.next(&rules, &observed(at, letter), true)).collect();
        (rows, running)
    }

    #[test]
    fn a_day_is_what_became_of_it() {
        use DayState::{Done, Missed, Partial, Paused, Rest, Skipped};
        let (rows, _) = lived("dhmsvp.x");
        let states: Vec<_> = rows.iter().map(|row| row.state).collect();
        assert_eq!(states, [Done, Partial, Missed, Skipped, Skipped, Paused, Rest, Done]);
        assert_eq!(Adherence::of(&rows), Adherence { done: 2, planned: 4 });
        assert_eq!(Adherence::of(&rows).percent(), Some(50));
        assert_eq!(Adherence::of(&lived("..p").0).percent(), None);
    }

    #[test]
    fn today_counts_once_something_was_done() {
        let rules = RuleSet::current();
        let (mut rows, running) = lived("ddddd..dd");
        let mut open = running.clone();
        let waits = Observed { sets_done: 0, whole: 0, ..observed(9, 'd') };
        rows.push(open.next(&rules, &waits, false));
        assert_eq!(rows[9].state, DayState::Planned);
        assert_eq!(rows[9].score.to_bits(), rows[8].score.to_bits());
        assert_eq!(Adherence::of(&rows), Adherence { done: 7, planned: 7 });
        let done = running.clone().next(&rules, &observed(9, 'd'), false);
        assert_eq!(done.state, DayState::Done);
        assert!(done.score > rows[8].score);
    }

    #[test]
    fn one_missed_day_does_not_take_everything() {
        let steady = "ddddd.. ".repeat(12);
        let (_, before) = lived(&steady);
        let (_, after) = lived(&format!("{steady}m"));
        assert!(before.score > 0.9, "{}", before.score);
        assert!(before.score - after.score < 0.05, "{} to {}", before.score, after.score);
    }

    #[test]
    fn a_pause_changes_nothing() {
        let (_, before) = lived("ddddd.. ddddd..");
        let (rows, after) = lived("ddddd.. ddddd.. ppppppp pppp");
        assert_eq!(after.score.to_bits(), before.score.to_bits());
        assert_eq!((before.weeks_in_a_row(), after.weeks_in_a_row()), (2, 2));
        assert_eq!(Adherence::of(&rows).percent(), Some(100));
    }

    #[test]
    fn weeks_in_a_row_are_those_whose_target_was_met() {
        let row = |days| lived(days).1.weeks_in_a_row();
        // The week of today counts once it is met, and breaks nothing before it is over.
        assert_eq!([row("d.d.d.."), row("d.d.d.. d"), row("d.d.d.. d.d.d")], [1, 2, 2]);
        assert_eq!(row("d.d.d.. m.d.d.. d.d.d.."), 1);
        // A session on another day makes up for one; a week that rests altogether is passed over.
        assert_eq!(row("d.d.d.. mxd.d.. d.d.d.."), 3);
        assert_eq!(row("d.d.d.. ppppppp d.d.d.."), 2);
    }

    #[test]
    fn a_week_has_its_own_share() {
        let (rows, _) = lived("d.m.d.. d.d.d..");
        let period = Period { from: FIRST.plus(2), until: FIRST.plus(20) };
        let first = Adherence { done: 1, planned: 2 };
        assert_eq!(
            weeks(&rows, period),
            [(FIRST, first), (FIRST.plus(7), Adherence { done: 3, planned: 3 })]
        );
    }

    proptest! {
        /// Going on from the last rows is as good as going through all of them; and the score stays between 0 and 1.
        #[test]
        fn the_last_weeks_are_enough(days in "[dhmsvp.x]{1,120}", more in "[dhmsvp.x]{1,20}") {
            let rules = RuleSet::current();
            let (rows, _) = lived(&days);
            let (whole, all) = lived(&format!("{days}{more}"));
            let mut enough = 0;
            while enough < rows.len() {
                enough += 1;
                let last = &rows[rows.len() - enough..];
                if Running::knows_enough(&rules, last, last[0].day) {
                    break;
                }
            }
            let mut running = Running::after(&rules, &rows[rows.len() - enough..]);
            for (at, letter) in more.chars().enumerate() {
                let row = running.next(&rules, &observed(rows.len() + at, letter), true);
                prop_assert_eq!(row, whole[rows.len() + at]);
                prop_assert!((0.0..=1.0).contains(&row.score));
            }
            prop_assert_eq!(running, all);
        }
    }
}
