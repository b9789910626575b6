//! What came of all the lives, in numbers?

use std::collections::BTreeMap;

use super::life::Lived;
use super::people::{Person, Sort};

/// What came of all the lives.
#[derive(Debug, Default)]
pub struct Report {
    /// What the envelope forbids and happened all the same: none.
    pub violations: Vec<String>,
    /// How many lived.
    pub people: u32,
    raises: u64,
    lowers: u64,
    absences: u64,
    flares: u64,
    /// For each sort and exercise: the weeks to the article level, and how many never came to it.
    reached: BTreeMap<(Sort, String), (Vec<i64>, u32)>,
    /// For some weeks: minutes and exercises of each session.
    sessions: BTreeMap<i64, Vec<(f64, usize)>>,
}

/// Weeks of which sessions are told.
const WEEKS: [i64; 6] = [0, 4, 13, 26, 39, 51];

impl Report {
    pub(super) fn add(&mut self, person: &Person, lived: Lived) {
        self.people += 1;
        self.violations.extend(lived.violations);
        self.raises += u64::from(lived.raises);
        self.lowers += u64::from(lived.lowers);
        self.absences += u64::from(lived.lowers_for_absence);
        self.flares += u64::from(lived.flares);
        for (exercise, (week, times)) in lived.reached {
            let known = self.reached.entry((person.sort, exercise.to_string())).or_default();
            match week {
                Some(week) => known.0.push(week),
                // What hardly ever came says nothing.
                None if times >= 12 => known.1 += 1,
                None => {}
            }
        }
        for (week, minutes, exercises) in lived.sessions {
            if WEEKS.contains(&week) {
                self.sessions.entry(week).or_default().push((minutes, exercises));
            }
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.people += other.people;
        self.violations.extend(other.violations);
        self.raises += other.raises;
        self.lowers += other.lowers;
        self.absences += other.absences;
        self.flares += other.flares;
        for (key, (weeks, never)) in other.reached {
            let known = self.reached.entry(key).or_default();
            known.0.extend(weeks);
            known.1 += never;
        }
        for (week, sessions) in other.sessions {
            self.sessions.entry(week).or_default().extend(sessions);
        }
    }

    /// As lines to read.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!(
            "{} people: {} violations, {} raises, {} lowered, {} lowered for absence, {} flares",
            self.people,
            self.violations.len(),
            self.raises,
            self.lowers,
            self.absences,
            self.flares
        )];
        for ((sort, exercise), (weeks, never)) in &self.reached {
            let mut weeks = weeks.clone();
            weeks.sort_unstable();
            let at = |percent: usize| {
                weeks.get((weeks.len() * percent / 100).min(weeks.len().saturating_sub(1))).copied()
            };
            lines.push(format!(
                "{sort:?} {exercise}: article level by {} of {}, weeks {:?} {:?} {:?} at 5, 50 and 95 percent",
                weeks.len(),
                weeks.len() + *never as usize,
                at(5),
                at(50),
                at(95)
            ));
        }
        for (week, sessions) in &self.sessions {
            let mut minutes: Vec<f64> = sessions.iter().map(|(minutes, _)| *minutes).collect();
            minutes.sort_by(f64::total_cmp);
            let at = |percent: usize| {
                minutes
                    .get((minutes.len() * percent / 100).min(minutes.len().saturating_sub(1)))
                    .copied()
                    .unwrap_or_default()
            };
            let few = sessions.iter().map(|(_, exercises)| *exercises).min().unwrap_or_default();
            lines.push(format!(
                "week {week}: {:.1} {:.1} {:.1} minutes, {few} exercises at least",
                at(5),
                at(50),
                at(95)
            ));
        }
        lines
    }
}
