//! On which days of the week is something done that is prescribed so many days a week?

use std::collections::BTreeSet;

/// The days of a week: 1 for Monday to 7 for Sunday.
const WEEK: u8 = 7;

/// `days_per_week` weekdays, out of those the person has chosen; where these are too few, all of them and others.
///
/// Of all ways to do so the one that spreads best: the longest pause of the week is as short as it can be, then the
/// shortest as long as it can be; of equals, the one that begins earliest. The same answer always.
pub(crate) fn prescribed_weekdays(days_per_week: u8, chosen: &BTreeSet<u8>) -> BTreeSet<u8> {
    let wanted = days_per_week.min(WEEK);
    let of_week = chosen.iter().filter(|day| (1..=WEEK).contains(*day));
    let chosen = of_week.fold(0_u8, |chosen, day| chosen | 1 << (day - 1));
    let is_enough = u32::from(wanted) <= chosen.count_ones();
    let fits = |days: &u8| {
        let kept = if is_enough { *days } else { chosen };
        days.count_ones() == u32::from(wanted) && days & chosen == kept
    };
    let set = |days: u8| -> BTreeSet<u8> { (1..=WEEK).filter(|day| days & 1 << (day - 1) != 0).collect() };
    (0..1 << WEEK).filter(fits).map(set).min_by_key(spread).unwrap_or_default()
}

/// Less is better spread: the longest pause, then how far the shortest falls short of a week, then the days.
fn spread(days: &BTreeSet<u8>) -> (u8, u8, Vec<u8>) {
    let pauses = pauses(days);
    let longest = pauses.iter().copied().max().unwrap_or_default();
    let shortest = pauses.iter().copied().min().unwrap_or_default();
    (longest, WEEK - shortest, days.iter().copied().collect())
}

/// Days from each of `days` to the next, over the end of the week.
fn pauses(days: &BTreeSet<u8>) -> Vec<u8> {
    let next = days.iter().skip(1).chain(days.first()).copied();
    days.iter()
        .zip(next)
        .map(|(&day, next)| if next > day { next - day } else { next + WEEK - day })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(days: &[u8]) -> BTreeSet<u8> {
        days.iter().copied().collect()
    }

    fn every_choice() -> impl Iterator<Item = BTreeSet<u8>> {
        (0..128_u8).map(|bits| (1..=7).filter(|day| bits & (1 << (day - 1)) != 0).collect())
    }

    #[test]
    fn days_are_spread_over_the_week() {
        let check = |days_per_week, chosen: &[u8], expected: &[u8]| {
            assert_eq!(prescribed_weekdays(days_per_week, &set(chosen)), set(expected));
        };
        check(3, &[1, 2, 3, 4, 5, 6, 7], &[1, 3, 5]);
        check(2, &[1, 3, 5], &[1, 5]);
        check(3, &[1, 3, 5], &[1, 3, 5]);
        check(1, &[2, 4, 6], &[2]);
        check(3, &[1, 2], &[1, 2, 5]);
        check(2, &[], &[1, 4]);
        check(7, &[3], &[1, 2, 3, 4, 5, 6, 7]);
        check(4, &[1, 3, 5], &[1, 3, 5, 6]);
        check(0, &[1], &[]);
    }

    /// Against a search that is written differently: day by day, in every order.
    #[test]
    fn no_other_days_would_leave_a_shorter_longest_pause() {
        fn best(left: usize, days: &mut BTreeSet<u8>, allowed: &BTreeSet<u8>) -> u8 {
            if left == 0 {
                // Walk two weeks and note the longest way from one of the days to the next.
                let walk: Vec<u8> = (1..=14).filter(|day| days.contains(&((day - 1) % 7 + 1))).collect();
                let within = walk.windows(2).map(|pair| pair[1] - pair[0]).max();
                return within.unwrap_or(7).min(7);
            }
            let open: Vec<u8> = allowed.difference(days).copied().collect();
            let tried = open.into_iter().map(|day| {
                days.insert(day);
                let found = best(left - 1, days, allowed);
                days.remove(&day);
                found
            });
            tried.min().unwrap_or(u8::MAX)
        }
        for chosen in every_choice() {
            for wanted in 1..=7_u8 {
                let days = prescribed_weekdays(wanted, &chosen);
                assert_eq!(days.len(), usize::from(wanted));
                let longest = pauses(&days).into_iter().max().unwrap();
                let (mut begun, allowed) = if usize::from(wanted) <= chosen.len() {
                    assert!(days.is_subset(&chosen));
                    (BTreeSet::new(), chosen.clone())
                } else {
                    assert!(days.is_superset(&chosen));
                    (chosen.clone(), (1..=7).collect())
                };
                let left = usize::from(wanted) - begun.len();
                assert_eq!(longest, best(left, &mut begun, &allowed), "{wanted} of {chosen:?}: {days:?}");
            }
        }
    }
}
