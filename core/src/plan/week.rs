//! How often a week does each kind of exercise come, on these days?

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Category;
use crate::rules::RuleSet;
use crate::time::Day;

/// On which days something of a kind was done, or will be.
pub(crate) type CategoryDays = BTreeMap<Category, BTreeSet<Day>>;

/// Rule D3: strength never two days running and on two days of any seven; core and roller on three.
pub(crate) fn rests(rules: &RuleSet, days: &CategoryDays, category: Category, today: Day) -> bool {
    let (a_week, apart) = match category {
        Category::Strength => (rules.strength_days_a_week.value, rules.strength_days_apart.value),
        Category::Core => (rules.core_days_a_week.value, 1),
        Category::SelfMassage => (rules.roller_days_a_week.value, 1),
        Category::RangeOfMotion | Category::StaticStretch | Category::LightActivity => return false,
    };
    let Some(days) = days.get(&category) else { return false };
    let since = |day: &Day| today.days_since(*day);
    // A day after today is one that a phone with a wrong clock wrote, or one that is prescribed: both count by
    // their distance.
    let too_near = days.iter().any(|day| since(day) != 0 && since(day).abs() < apart);
    too_near || days.iter().filter(|day| (1..rules.week_days.value).contains(&since(day))).count() >= a_week
}

/// How many exercises of each kind a week of these days has room for, `of` being how many there are of each.
pub(super) fn room(
    rules: &RuleSet,
    weekdays: &BTreeSet<u8>,
    exercises: u8,
    of: &BTreeMap<Category, usize>,
) -> BTreeMap<Category, usize> {
    let mut days = CategoryDays::new();
    let mut room = BTreeMap::new();
    let first = A_MONDAY;
    // The first weeks run in; the last one is how it goes on.
    for day in 0..7 * WEEKS {
        let today = first.plus(day);
        if !weekdays.contains(&today.weekday_number()) {
            continue;
        }
        let mut left = of.clone();
        let mut chosen = 0;
        let mut today_of: BTreeSet<Category> = BTreeSet::new();
        let turns = rules.turns.value;
        for category in turns.into_iter().cycle().take(turns.len() * usize::from(exercises)) {
            if chosen == exercises {
                break;
            }
            let some = left.get_mut(&category).filter(|left| **left > 0);
            let Some(some) = some else { continue };
            if rests(rules, &days, category, today) {
                continue;
            }
            *some -= 1;
            chosen += 1;
            today_of.insert(category);
            if day >= 7 * (WEEKS - 1) {
                *room.entry(category).or_insert(0) += 1;
            }
        }
        for category in today_of {
            days.entry(category).or_default().insert(today);
        }
    }
    room
}

/// Weeks after which strength and core have found their days.
const WEEKS: i64 = 4;
/// Any Monday: only the days of the week matter.
const A_MONDAY: Day = Day::of(2026, 1, 5);
