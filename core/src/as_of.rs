//! What held on a day? A value that was changed now and then, and never for days that were over.

use std::collections::BTreeMap;

use crate::time::Day;

/// A value, with the days from which each of its changes holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AsOf<T> {
    first: T,
    changes: BTreeMap<Day, T>,
}

impl<T> AsOf<T> {
    /// A value that holds from the beginning.
    pub(crate) fn new(first: T) -> Self {
        Self { first, changes: BTreeMap::new() }
    }

    /// From `day` on it is another one. Changes are told in the order in which they were made: one takes the place of what was
    /// to come after its day, as a clock that was ahead had it.
    pub(crate) fn change(&mut self, day: Day, value: T) {
        self.changes.split_off(&day);
        self.changes.insert(day, value);
    }

    /// What held on a day.
    pub(crate) fn on(&self, day: Day) -> &T {
        match self.changes.last_key_value() {
            // As most of the time.
            Some((last, value)) if *last <= day => value,
            _ => self.changes.range(..=day).next_back().map_or(&self.first, |(_, value)| value),
        }
    }

    /// The days on which it changed.
    pub(crate) fn days(&self) -> impl Iterator<Item = Day> {
        self.changes.keys().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_holds_from_its_day_on_and_changes_no_day_before() {
        let day = |of_month| Day::of(2026, 3, of_month);
        let mut value = AsOf::new('a');
        value.change(day(10), 'b');
        value.change(day(20), 'c');
        value.change(day(30), 'x');
        value.change(day(20), 'd');
        let on = [1, 9, 10, 19, 20, 31].map(|of_month| *value.on(day(of_month)));
        assert_eq!(on, ['a', 'a', 'b', 'b', 'd', 'd']);
        assert_eq!(value.days().collect::<Vec<_>>(), [day(10), day(20)]);
    }
}
