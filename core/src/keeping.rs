//! Which backups are kept, and when is somebody reminded that they lie on one phone? The newest of each of some days, weeks and months, so that years of them stay few.
//!
//! Pure. Days, weeks and months are counted by the backups that there are: who pauses for a month loses none meanwhile.

use std::collections::BTreeSet;

use crate::time::Day;

/// The newest of so many days, weeks (from Monday) and months.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;
/// So many of those that were made before another one was gone back to are kept besides, so that it can be undone.
pub(crate) const BEFORE: usize = 5;
/// So many facts of one day, about a session's, are worth a second backup on it: it takes the first one's place.
pub(crate) const A_LOT: u64 = 10;

/// Who has done so many sessions has something to lose.
const SESSIONS_TO_LOSE: u32 = 8;
/// After so many days a copy elsewhere is old.
const OLD_DAYS: i64 = 90;
/// So many days lie between two words about it.
const PATIENT_DAYS: i64 = 30;

/// Whether somebody is reminded to save a copy elsewhere: there is something to lose, no copy that is newer, and it was not
/// said lately. The moments are in milliseconds.
pub(crate) fn asks_to_save(sessions: u32, saved: Option<i64>, reminded: Option<i64>, now: i64) -> bool {
    let within = |at: Option<i64>, days: i64| {
        at.is_some_and(|at| (0..days * 24 * 60 * 60 * 1_000).contains(&now.saturating_sub(at)))
    };
    sessions >= SESSIONS_TO_LOSE && !within(saved, OLD_DAYS) && !within(reminded, PATIENT_DAYS)
}

/// Of backups with the days they were made on and, on a day, their order: those that are kept.
pub(crate) fn kept<T: Ord + Clone>(backups: &[(Day, T)]) -> BTreeSet<(Day, T)> {
    let mut newest_first: Vec<(Day, T)> = backups.to_vec();
    newest_first.sort_by(|one, other| other.cmp(one));
    let mut kept = BTreeSet::new();
    newest_of_each(&newest_first, DAYS, |day| day, &mut kept);
    newest_of_each(&newest_first, WEEKS, Day::monday, &mut kept);
    newest_of_each(&newest_first, MONTHS, Day::first_of_month, &mut kept);
    kept
}

/// Keeps the newest of each of the last `most` stretches that have one.
fn newest_of_each<T: Ord + Clone>(
    newest_first: &[(Day, T)],
    most: usize,
    stretch: impl Fn(Day) -> Day,
    kept: &mut BTreeSet<(Day, T)>,
) {
    let mut seen = BTreeSet::new();
    for backup in newest_first {
        if seen.len() < most && seen.insert(stretch(backup.0)) {
            kept.insert(backup.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FIRST: Day = Day::of(2026, 1, 1);

    /// One backup a day for two years, and after each what is not kept goes.
    #[test]
    fn two_years_of_days_leave_seven_days_four_weeks_and_twelve_months() {
        let mut backups: Vec<(Day, i64)> = Vec::new();
        for number in 0..730 {
            backups.push((FIRST.plus(number), number));
            backups = kept(&backups).into_iter().collect();
            assert!(backups.len() <= DAYS + WEEKS + MONTHS);
        }
        let days: Vec<String> = backups.iter().map(|(day, _)| day.to_string()).collect();
        expect_test::expect![[
            "2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31 2027-06-30 2027-07-31 2027-08-31 2027-09-30 2027-10-31 2027-11-30 2027-12-12 2027-12-19 2027-12-25 2027-12-26 2027-12-27 2027-12-28 2027-12-29 2027-12-30 2027-12-31"
        ]]
        .assert_eq(&days.join(" "));
    }

    #[test]
    fn the_word_about_a_copy_elsewhere_comes_seldom() {
        let day = 24 * 60 * 60 * 1_000;
        let now = 1_000 * day;
        assert!(!asks_to_save(7, None, None, now));
        assert!(asks_to_save(8, None, None, now));
        assert!(!asks_to_save(800, Some(now - 89 * day), None, now));
        assert!(asks_to_save(800, Some(now - 90 * day), None, now));
        assert!(!asks_to_save(800, None, Some(now - 29 * day), now));
        assert!(asks_to_save(800, None, Some(now - 30 * day), now));
        // By a clock that was ahead nothing was ever said.
        assert!(asks_to_save(800, Some(now + day), Some(now + day), now));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// The newest is always kept, there are never more than there can be, and what was kept goes only for something
        /// newer of its own day, week or month, or because there are enough newer ones.
        #[test]
        fn the_newest_stays_and_they_are_few(days in prop::collection::vec((0..900_i64, 0..4_u8), 1..200)) {
            let backups: Vec<(Day, u8)> = days.iter().map(|(day, order)| (FIRST.plus(*day), *order)).collect();
            let left = kept(&backups);
            prop_assert!(left.contains(backups.iter().max().unwrap()));
            prop_assert!(left.len() <= DAYS + WEEKS + MONTHS);
            prop_assert!(left.iter().all(|one| backups.contains(one)));
            // Keeping again changes nothing.
            let again: Vec<_> = left.iter().copied().collect();
            prop_assert_eq!(&kept(&again), &left);
            for (day, order) in &backups {
                let newer_that_day = left.iter().any(|(other, of)| other == day && of >= order);
                let days = left.iter().filter(|(other, _)| other > day).map(|(day, _)| *day).collect::<BTreeSet<_>>();
                prop_assert!(newer_that_day || days.len() >= DAYS, "{day}");
            }
        }
    }
}
