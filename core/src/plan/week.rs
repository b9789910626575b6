//! How often a week does each kind of exercise come, on these days?

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Category;
use crate::rules::RuleSet;
use crate::time::Day;

/// On which days something of a kind was done, or will be.
pub(crate) type CategoryDays = BTreeMap<Category, BTreeSet<Day>>;

/// Rule D3: strength never two days running and on two days of any seven; core and roller on three.
pub(crate) fn rests(rules: &RuleSet, days: &CategoryDays, category: Category, today: Day) -> bool {
    let since = days.get(&category).into_iter().flatten().map(|day| today.days_since(*day));
    rests_after(rules, category, since)
}

/// The same, of a kind of which something is done on other days, `since` being for each how many days before this one.
pub(super) fn rests_after(
    rules: &RuleSet,
    category: Category,
    since: impl Iterator<Item = i64> + Clone,
) -> bool {
    let (a_week, apart) = match category {
        Category::Strength => (rules.strength_days_a_week.value, rules.strength_days_apart.value),
        Category::Core => (rules.core_days_a_week.value, 1),
        Category::SelfMassage => (rules.roller_days_a_week.value, 1),
        Category::RangeOfMotion | Category::StaticStretch | Category::LightActivity => return false,
    };
    // A day after today is one that a phone with a wrong clock wrote, or one that is prescribed: both count by
    // their distance.
    let too_near = since.clone().any(|days| days != 0 && days.abs() < apart);
    too_near || since.filter(|days| (1..rules.week_days.value).contains(days)).count() >= a_week
}
