//! How many exercises of each kind has a week of these days room for?
//!
//! What one kind has fewer of leaves turns to the others, and a kind's exercises come once a day each, whatever room there
//! is: so a week is lived with each number, and not divided.

use std::collections::{BTreeMap, BTreeSet};

use super::week::rests_after;
use crate::catalog::{Category, Named};
use crate::rules::RuleSet;

/// A number for each kind.
type OfKinds = BTreeMap<Category, usize>;

/// Weeks after which strength and core have found their days.
const WEEKS: i64 = 4;

/// How many of each kind can each come as often as they are to (rule D3), `of` being how many there are. A kind that never
/// gets a turn is not in it.
pub(super) fn sizes(rules: &RuleSet, weekdays: &BTreeSet<u8>, exercises: u8, of: &OfKinds) -> OfKinds {
    let lived = |sizes: &OfKinds| last_week(rules, weekdays, exercises, sizes);
    // The only one of its kind comes as often as it can.
    let short = |week: &OfKinds, category: Category, size: usize| {
        size > 1 && week.get(&category).is_none_or(|times| *times < size * times_a_week(rules, category))
    };
    let mut sizes = of.clone();
    let mut week = lived(&sizes);
    loop {
        let too_many: Vec<Category> =
            sizes.iter().filter(|(kind, size)| short(&week, **kind, **size)).map(|(kind, _)| *kind).collect();
        if too_many.is_empty() {
            break;
        }
        for kind in too_many {
            *sizes.entry(kind).or_default() -= 1;
        }
        week = lived(&sizes);
    }
    // Where one was taken from several kinds at once, that may have been more than it takes.
    let grown = |sizes: &OfKinds, before: &OfKinds, kind: Category| {
        let mut grown = sizes.clone();
        let size = grown.get_mut(&kind).filter(|size| **size < of[&kind])?;
        *size += 1;
        let after = lived(&grown);
        let fits = !grown.iter().any(|(kind, size)| short(&after, *kind, *size));
        (fits && before.keys().all(|kind| after.contains_key(kind))).then_some((grown, after))
    };
    while let Some(more) = Category::all().find_map(|kind| grown(&sizes, &week, kind)) {
        (sizes, week) = more;
    }
    sizes.retain(|kind, _| week.contains_key(kind));
    sizes
}

/// How often a week each exercise of the active set is to come at least (rule D3).
fn times_a_week(rules: &RuleSet, category: Category) -> usize {
    usize::from(match category {
        Category::Strength => rules.set_times_a_week_strength.value,
        _ => rules.set_times_a_week.value,
    })
}

/// How many exercises of each kind come in a week, once it goes on as it does.
fn last_week(rules: &RuleSet, weekdays: &BTreeSet<u8>, exercises: u8, sizes: &OfKinds) -> OfKinds {
    // Every plan lives some of these weeks: each kind has a place in a list, which is quicker to find than its name.
    let kinds: Vec<(Category, usize)> = sizes.iter().map(|(kind, size)| (*kind, *size)).collect();
    let place = |kind: &Category| kinds.iter().position(|(known, _)| known == kind);
    let turns: Vec<usize> = rules.turns.value.iter().filter_map(place).collect();
    let mut days: Vec<Vec<i64>> = vec![Vec::new(); kinds.len()];
    let mut last = vec![0; kinds.len()];
    for (week, weekday) in (0..WEEKS).flat_map(|week| weekdays.iter().map(move |weekday| (week, *weekday))) {
        let today = 7 * week + i64::from(weekday);
        let may_come = |(place, (kind, size)): (usize, &(Category, usize))| {
            let rests = rests_after(rules, *kind, days[place].iter().map(|day| today - day));
            if rests { 0 } else { *size }
        };
        let mut left: Vec<usize> = kinds.iter().enumerate().map(may_come).collect();
        let mut room = usize::from(exercises);
        for place in turns.iter().copied().cycle().take(turns.len() * room) {
            if room == 0 {
                break;
            }
            if left[place] == 0 {
                continue;
            }
            left[place] -= 1;
            room -= 1;
            if days[place].last() != Some(&today) {
                days[place].push(today);
            }
            if week == WEEKS - 1 {
                last[place] += 1;
            }
        }
    }
    let come = kinds.iter().zip(last).filter(|(_, times)| *times > 0);
    come.map(|((kind, _), times)| (*kind, times)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes_of(weekdays: &[u8], exercises: u8, of: [usize; 5]) -> [usize; 5] {
        let kinds = [
            Category::RangeOfMotion,
            Category::Strength,
            Category::StaticStretch,
            Category::Core,
            Category::SelfMassage,
        ];
        let of = kinds.into_iter().zip(of).collect();
        let sizes = sizes(&RuleSet::current(), &weekdays.iter().copied().collect(), exercises, &of);
        kinds.map(|kind| sizes.get(&kind).copied().unwrap_or_default())
    }

    /// On the Monday after a Sunday strength rests. Mobility has two turns on the Sunday, and on the Monday as many as it has
    /// exercises: of three five in a week, so that one of them would come but once.
    #[test]
    fn an_exercise_comes_once_a_day_whatever_room_there_is() {
        assert_eq!(sizes_of(&[1, 7], 6, [4, 3, 1, 1, 0]), [2, 2, 1, 1, 0]);
    }

    #[test]
    fn what_one_kind_has_fewer_of_leaves_its_turns_to_the_others() {
        assert_eq!(sizes_of(&[2, 5], 4, [5, 0, 1, 0, 0]), [3, 0, 1, 0, 0]);
        assert_eq!(sizes_of(&[2, 5], 4, [1, 0, 1, 0, 2]), [1, 0, 1, 0, 2]);
        // Two exercises a session: nothing else ever gets a turn, and strength need come but once a week.
        assert_eq!(sizes_of(&[2, 5], 2, [5, 3, 2, 2, 1]), [1, 2, 0, 0, 0]);
    }
}
