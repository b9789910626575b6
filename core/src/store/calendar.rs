//! Which days had a session, and which will? The calendar as of each day, read from what was chosen, prescribed, paused,
//! skipped and moved.

use std::collections::{BTreeMap, BTreeSet};

use super::Facts;
use crate::as_of::AsOf;
use crate::error::Result;
use crate::facts::Body;
use crate::plan::prescription::Prescriptions;
use crate::plan::weekdays::prescribed_weekdays;
use crate::rules::RuleSet;
use crate::schedule::{Calendar, Pause, WeekDays};
use crate::settings::{SettingKey, Settings};
use crate::time::Day;

impl Facts<'_> {
    /// The calendar of the days since one, and of those to come.
    pub(crate) fn calendar_since(
        &self,
        rules: &RuleSet,
        prescriptions: &Prescriptions,
        since: Day,
        today: Day,
    ) -> Result<Calendar> {
        let mut calendar = Calendar {
            weeks: weeks(&self.chosen_days(rules, since, today)?, prescriptions, since),
            pauses: Vec::new(),
            skipped: BTreeSet::new(),
            skipped_sessions: BTreeSet::new(),
            moved: BTreeMap::new(),
        };
        // A pause that was begun before is longer than the longest that can be said.
        for fact in self.said_of_days(since.plus(-rules.pause_days_at_most.value))? {
            match fact.body {
                Body::PlanPaused { from, until, reason } => {
                    calendar.pauses.push(Pause { from, until, reason });
                }
                // One that names a session leaves the others of its day.
                Body::DaySkipped { day, skipped: true, number: None } => {
                    calendar.skipped.insert(day);
                }
                Body::DaySkipped { day, skipped: true, number: Some(number) } => {
                    calendar.skipped_sessions.insert((day, number));
                }
                Body::DayMoved { day, to } => {
                    calendar.moved.insert(day, to);
                }
                _ => {}
            }
        }
        Ok(calendar)
    }

    /// The days of the week that the person chose, as of each day since `since`.
    fn chosen_days(&self, rules: &RuleSet, since: Day, today: Day) -> Result<AsOf<BTreeSet<u8>>> {
        let mut chosen = AsOf::new(Settings::before_any_choice(rules).days);
        for fact in self.changes_of(SettingKey::Days, since)? {
            if let Body::SettingChanged(change) = fact.body {
                // What a clock that was ahead dated after today counts from today on.
                let settings = Settings::after(rules, &[change]);
                chosen.change(fact.day.min(today), settings.days);
            }
        }
        Ok(chosen)
    }
}

/// Which days of the week have a session, as of each day since `since`. What changed before is over: looking at it again
/// would cost more with each prescription that there ever was.
fn weeks(chosen: &AsOf<BTreeSet<u8>>, prescriptions: &Prescriptions, since: Day) -> AsOf<WeekDays> {
    let week = |day| {
        let chosen = chosen.on(day).clone();
        let items = prescriptions.in_force(day).into_iter().flat_map(|known| &known.exercises);
        let prescribed = items.flat_map(|item| prescribed_weekdays(item.days_per_week, &chosen)).collect();
        WeekDays { chosen, prescribed }
    };
    let mut weeks = AsOf::new(week(since));
    let changes = chosen.days().chain(prescriptions.days_of_change());
    for day in changes.filter(|day| *day > since).collect::<BTreeSet<_>>() {
        weeks.change(day, week(day));
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::facts::Fact;
    use crate::ids::{FactId, IdSource};
    use crate::plan::reading::{self, Reading};
    use crate::prescription::Prescription;
    use crate::time::Moment;

    const FIRST: Day = Day::of(2016, 3, 28);

    /// One prescription a quarter, over after two weeks, of one day a week more each time; the last is in force.
    fn a_quarter_each(quarters: u8) -> Prescriptions {
        let now = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };
        let (mut ids, mut facts) = (IdSource::new([1; 16]), Vec::new());
        for quarter in 0..quarters {
            let from = FIRST.plus(91 * i64::from(quarter));
            let reading = Reading { catalog: Catalog::shipped().unwrap(), today: from };
            let text = format!(
                r#"{{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "{from}", "exercises": [
                {{"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": {}}}]}}"#,
                1 + quarter % 7
            );
            let read = reading::file(&reading, text.as_bytes()).unwrap();
            let prescription = Prescription { id: ids.prescription(now), ..read };
            let id = prescription.id;
            let mut record = |day, body| {
                facts.push(Fact { id: FactId(ids.fact(now).0), at: now, day, body });
            };
            record(from, Body::PrescriptionEntered { prescription });
            if quarter + 1 < quarters {
                record(from.plus(14), Body::PrescriptionEnded { prescription: id });
            }
        }
        Prescriptions::of(&facts, Day::LAST)
    }

    #[test]
    fn a_calendar_does_not_grow_with_the_prescriptions_that_are_over() {
        let chosen = AsOf::new(BTreeSet::from([1, 3, 5]));
        for quarters in [1, 4, 40] {
            let last = FIRST.plus(91 * (i64::from(quarters) - 1));
            let weeks = weeks(&chosen, &a_quarter_each(quarters), last.plus(-28));
            assert_eq!(weeks.days().collect::<Vec<_>>(), [last], "after {quarters} quarters");
        }
    }

    #[test]
    fn the_weeks_of_a_calendar_are_those_that_were_asked_for_then() {
        let mut chosen = AsOf::new(BTreeSet::from([1, 3, 5]));
        chosen.change(FIRST.plus(20), BTreeSet::from([2, 6]));
        chosen.change(FIRST.plus(100), (1..=7).collect());
        let all = a_quarter_each(3);
        for since in (0..200).map(|later| FIRST.plus(later)) {
            let weeks = weeks(&chosen, &all, since);
            for day in (0..60).map(|later| since.plus(later)) {
                let days = chosen.on(day);
                let item = all.in_force(day).map(|known| known.exercises[0].days_per_week);
                let prescribed = item.map(|days_per_week| prescribed_weekdays(days_per_week, days));
                let told = WeekDays { chosen: days.clone(), prescribed: prescribed.unwrap_or_default() };
                assert_eq!(*weeks.on(day), told, "{day} since {since}");
            }
        }
    }
}
