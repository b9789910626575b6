//! Two phones have gone on without each other: which of their choices counts?
//!
//! Everything that either phone recorded is kept, and of most things the newest counts, as on one phone. A setting is
//! otherwise: whoever sets a new phone up answers every question before the history comes to it, and those answers are
//! younger than the choices of years. So between phones a choice is as new as the last session day of its own phone
//! before it; of choices that were made before any session, those of the phone count that had its first session earlier
//! (rule M1 of `docs/format.md`). A phone without a session has nothing that is newer.
//!
//! Pure. What counts follows from all facts together, in whatever order and however often they came. On one phone
//! nothing is ever outweighed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::ids::FactId;
use crate::settings::SettingKey;
use crate::time::Day;

/// A choice of a setting, as it is weighed against another phone's.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    pub(crate) fact: FactId,
    /// The phone on which it was made.
    pub(crate) phone: [u8; 16],
    pub(crate) key: SettingKey,
    /// The choice that counted there until then.
    pub(crate) corrects: Option<FactId>,
    /// The day of the last session that was begun on that phone before it; none where there was none.
    pub(crate) last_session: Option<Day>,
    /// The day of the first session on that phone; none where there was none.
    pub(crate) first_session: Option<Day>,
}

/// How new a choice is beside those of other phones, the least first. Nothing that comes later changes it, but for the first
/// session of a phone that had none, and a session that is deleted.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Newness {
    /// Before any session, of a phone that never had one.
    Untried,
    /// Before any session, of a phone that had its first on that day: the earlier, the more it counts.
    BeforeTheFirst(Reverse<Day>),
    /// After a session of that day.
    After(Day),
}

impl Choice {
    fn newness(&self) -> Newness {
        match (self.last_session, self.first_session) {
            (Some(day), _) => Newness::After(day),
            (None, Some(day)) => Newness::BeforeTheFirst(Reverse(day)),
            (None, None) => Newness::Untried,
        }
    }
}

/// The choices that do not count, since another phone's is newer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Outweighed {
    /// Which ones; whether what they say counts beside what is newer, until somebody has seen both.
    choices: BTreeMap<FactId, bool>,
}

impl Outweighed {
    pub(crate) fn new(choices: impl IntoIterator<Item = (FactId, bool)>) -> Self {
        Self { choices: choices.into_iter().collect() }
    }

    /// Weighs all choices of all phones.
    pub(crate) fn of(choices: &[Choice]) -> Self {
        let mut keys: BTreeMap<SettingKey, Vec<&Choice>> = BTreeMap::new();
        for choice in choices {
            keys.entry(choice.key).or_default().push(choice);
        }
        Self { choices: keys.into_iter().flat_map(|(key, choices)| outweighed(key, choices)).collect() }
    }

    /// Each of them, and whether it counts beside what is newer.
    pub(crate) fn choices(&self) -> impl Iterator<Item = (FactId, bool)> {
        self.choices.iter().map(|(fact, beside)| (*fact, *beside))
    }

    /// Whether a choice does not count by itself.
    pub(crate) fn holds(&self, fact: FactId) -> bool {
        self.choices.contains_key(&fact)
    }

    /// Whether a choice counts beside the one that is newer.
    pub(crate) fn counts_too(&self, fact: FactId) -> bool {
        self.choices.get(&fact) == Some(&true)
    }
}

/// Of one setting.
fn outweighed(key: SettingKey, mut choices: Vec<&Choice>) -> BTreeMap<FactId, bool> {
    choices.sort_by_key(|choice| choice.fact);
    let mut found = BTreeMap::new();
    let mut counts: Option<&Choice> = None;
    for choice in &choices {
        match counts {
            // Who made it knew the other.
            Some(other) if choice.phone != other.phone && choice.corrects != Some(other.fact) => {
                if choice.newness() < other.newness() {
                    found.insert(choice.fact, false);
                } else {
                    counts = Some(choice);
                }
            }
            _ => counts = Some(choice),
        }
    }
    // A condition that one phone knows of is minded until somebody who has seen both has said otherwise: too much care
    // does no harm.
    if let (SettingKey::Conditions, Some(counts)) = (key, counts) {
        let known: BTreeSet<FactId> = choices.iter().filter_map(|choice| choice.corrects).collect();
        let newest: BTreeMap<[u8; 16], &Choice> =
            choices.iter().map(|choice| (choice.phone, *choice)).collect();
        for choice in newest.into_values() {
            if choice.fact != counts.fact && !known.contains(&choice.fact) {
                found.insert(choice.fact, true);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    const FIRST: Day = Day::of(2026, 3, 1);

    fn id(number: u128) -> FactId {
        FactId(Uuid::from_u128(number))
    }

    /// A choice of a phone, that many days after the first; its last session was on another.
    fn choice(phone: u8, number: u128, corrects: Option<u128>, last_session: Option<i64>) -> Choice {
        Choice {
            fact: id(number),
            phone: [phone; 16],
            key: SettingKey::Minutes,
            corrects: corrects.map(id),
            last_session: last_session.map(|days| FIRST.plus(days)),
            first_session: last_session.map(|_| FIRST),
        }
    }

    /// One that was made before the phone's first session, which was so many days after the first.
    fn at_setup(phone: u8, number: u128, first_session: Option<i64>) -> Choice {
        let first_session = first_session.map(|days| FIRST.plus(days));
        Choice { first_session, ..choice(phone, number, None, None) }
    }

    fn counts(choices: &[Choice]) -> u128 {
        let outweighed = Outweighed::of(choices);
        let newest = choices.iter().map(|choice| choice.fact).filter(|fact| !outweighed.holds(*fact)).max();
        newest.unwrap().0.as_u128()
    }

    #[test]
    fn a_phone_without_a_session_has_nothing_newer() {
        // The old phone chose on its third day; the new one was set up much later.
        let (old, new) = (choice(1, 10, None, Some(3)), choice(2, 20, None, None));
        assert_eq!(counts(&[old.clone(), new.clone()]), 10);
        // Whoever changes it on the new phone after the merge knows both.
        let after = choice(2, 30, Some(10), None);
        assert_eq!(counts(&[old.clone(), new.clone(), after.clone()]), 30);
        // Unless the old phone, which has not heard of it, goes on training and chooses again.
        let again = choice(1, 40, Some(10), Some(9));
        assert_eq!(counts(&[old, new, after, again]), 40);
    }

    /// What was chosen once and lived with ever since is not outweighed by a setup.
    #[test]
    fn of_two_setups_that_of_the_phone_counts_that_had_its_first_session_earlier() {
        assert_eq!(counts(&[at_setup(1, 10, Some(0)), at_setup(2, 20, None)]), 10);
        // Also once the new phone has had one.
        assert_eq!(counts(&[at_setup(1, 10, Some(0)), at_setup(2, 20, Some(9))]), 10);
        assert_eq!(counts(&[at_setup(1, 10, None), at_setup(2, 20, None)]), 20);
    }

    #[test]
    fn a_choice_on_a_rest_day_is_as_new_as_the_last_session_before_it() {
        // One phone trained on day 5 and chose on day 8; the other trained on day 6 and chose on day 7.
        let (rested, trained) = (choice(1, 80, None, Some(5)), choice(2, 70, None, Some(6)));
        assert_eq!(counts(&[rested, trained]), 70);
    }

    #[test]
    fn of_two_phones_on_one_day_the_later_choice_counts() {
        assert_eq!(counts(&[choice(1, 10, None, Some(5)), choice(2, 11, None, Some(5))]), 11);
        assert_eq!(counts(&[choice(1, 12, None, Some(5)), choice(2, 11, None, Some(5))]), 12);
    }

    #[test]
    fn a_condition_that_either_phone_knows_of_is_minded_until_somebody_has_seen_both() {
        let of = |choice: Choice| Choice { key: SettingKey::Conditions, ..choice };
        let (old, new) = (of(choice(1, 10, None, Some(3))), of(choice(2, 20, None, None)));
        let both = Outweighed::of(&[old.clone(), new.clone()]);
        assert!(both.counts_too(id(20)) && !both.holds(id(10)));
        // Choosing after the merge corrects both.
        let seen = [of(choice(2, 30, Some(20), None)), of(choice(2, 31, Some(10), None))];
        let after = Outweighed::of(&[[old, new].as_slice(), seen.as_slice()].concat());
        assert!(!after.holds(id(31)) && after.choices().all(|(_, beside)| !beside), "{after:?}");
    }

    #[test]
    fn on_one_phone_the_newest_counts_whatever_its_clock_did() {
        let choices =
            [choice(1, 1, None, Some(9)), choice(1, 2, Some(1), Some(2)), choice(1, 3, Some(2), None)];
        assert_eq!(Outweighed::of(&choices), Outweighed::default());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// What counts hangs on which choices there are, and not on how they came together.
        #[test]
        fn the_order_in_which_they_came_says_nothing(
            told in prop::collection::vec((1..4_u8, prop::option::of(0..6_u128), prop::option::of(0..30_i64)), 1..12),
            turn in any::<prop::sample::Index>(),
        ) {
            let choices: Vec<Choice> = told
                .into_iter()
                .zip(1_u128..)
                .map(|((phone, corrects, day), number)| {
                    choice(phone, number, corrects.filter(|corrects| *corrects > 0 && *corrects < number), day)
                })
                .collect();
            let mut turned = choices.clone();
            turned.rotate_left(turn.index(choices.len()));
            turned.reverse();
            prop_assert_eq!(Outweighed::of(&choices), Outweighed::of(&turned));
            // And one choice always counts.
            counts(&choices);
        }
    }
}
