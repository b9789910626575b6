//! What things are called: exercises by name, sessions and facts by UUIDv7.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

use crate::error::{Error, Result};
use crate::time::Moment;

/// An exercise of the catalog, such as `cat-cow`, or one of the person's own, such as `own-019d3a52-…`. Stable for
/// ever, never used again for another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ExerciseId(String);

impl ExerciseId {
    /// The id of that name, which the catalog may or may not hold.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The id as written in the data.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A level of an exercise, by the number that it was given when it came. Stable for ever, never used again for another
/// level of that exercise. History, words and figures know a level by it. It says nothing of where on the ladder the
/// level stands: that is `Level::number`, and a new catalog may move it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LevelId(u8);

impl LevelId {
    /// The only level of an exercise that only a therapist knows.
    pub(crate) const OWN: Self = Self(1);

    /// The id of that number, which the catalog may or may not hold.
    #[must_use]
    pub const fn new(number: u8) -> Self {
        Self(number)
    }

    /// The id as written in the data.
    #[must_use]
    pub const fn as_number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for LevelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Declares an id that is a UUID; `field` names it where a text is none.
macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident, $field:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self> {
                text.parse().map(Self).map_err(|_| Error::unknown($field, text))
            }
        }
    };
}

uuid_id! {
    /// One session.
    SessionId, "session"
}
uuid_id! {
    /// One prescription.
    PrescriptionId, "prescription"
}
uuid_id! {
    /// One exercise of a prescription.
    ItemId, "item"
}

impl SessionId {
    pub(crate) fn from_uuid(id: Uuid) -> Self {
        Self(id)
    }

    pub(crate) fn as_uuid(&self) -> &Uuid {
        &self.0
    }
}

impl PrescriptionId {
    /// What was read and not entered yet has none.
    pub(crate) const NONE: Self = Self(Uuid::nil());
}

impl ItemId {
    /// What was read and not entered yet has none.
    pub(crate) const NONE: Self = Self(Uuid::nil());

    /// The id of an exercise that only this item knows.
    pub(crate) fn own_exercise(self) -> ExerciseId {
        ExerciseId(format!("own-{}", self.0))
    }
}

/// One symptom check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CheckId(Uuid);

impl fmt::Display for CheckId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for CheckId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        text.parse().map(Self).map_err(|_| Error::unknown("check", text))
    }
}

/// A flag of the symptom check, such as `chest`. Stable for ever, never used again for another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FlagId(String);

impl FlagId {
    /// The id of that name, which the catalog may or may not hold.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The id as written in the data.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FlagId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FactId(pub(crate) Uuid);

/// Makes UUIDv7 ids from the phone's random bytes and the moment of each call.
///
/// On one phone ids only ever rise, even when its clock is turned back, so that id order is the order of
/// recording (RFC 9562, section 6.2: a counter in the bits after the time).
#[derive(Debug)]
pub(crate) struct IdSource {
    random: [u64; 2],
    /// The last id that was made, or that another made.
    last: Uuid,
    last_ms: u64,
    counter: u16,
}

impl FactId {
    /// Whether an installation can have made it: what comes after the last instant that a clock can show would leave no room
    /// above it for what is recorded next.
    pub(crate) fn is_possible(self) -> bool {
        let ms = i64::try_from(self.0.as_u64_pair().0 >> 16).unwrap_or(i64::MAX);
        self.0.get_version_num() == 7 && ms < LAST_MS
    }
}

/// A year after the last moment that there can be: ids are pushed ahead by each other, a millisecond at a time.
const LAST_MS: i64 = crate::time::EPOCH_MS.end + 366 * 24 * 60 * 60 * 1_000;

/// The counter has the 12 bits that version 7 leaves after the time.
const COUNTER_LIMIT: u16 = 1 << 12;

impl IdSource {
    /// `seed`: 16 random bytes, new at each opening.
    pub(crate) fn new(seed: [u8; 16]) -> Self {
        let (high, low) = Uuid::from_bytes(seed).as_u64_pair();
        Self { random: [high, low], last: Uuid::nil(), last_ms: 0, counter: 0 }
    }

    /// Goes on after `newest`, the highest id recorded so far, whoever recorded it: another process that has the data
    /// open, or a phone whose facts were taken over. Asked for inside each write.
    ///
    /// A clock that was far ahead has pushed the newest id as far, and the ids of what comes after stay just beyond it
    /// until time has caught up: what a moment says is the fact's own, and an id says only the order.
    pub(crate) fn after(&mut self, FactId(newest): FactId) {
        if newest > self.last {
            // After the newest id's millisecond, whatever its counter was.
            (self.last, self.last_ms, self.counter) = (newest, (newest.as_u64_pair().0 >> 16) + 1, 0);
        }
    }

    pub(crate) fn session(&mut self, now: Moment) -> SessionId {
        SessionId(self.next(now))
    }

    pub(crate) fn prescription(&mut self, now: Moment) -> PrescriptionId {
        PrescriptionId(self.next(now))
    }

    pub(crate) fn item(&mut self, now: Moment) -> ItemId {
        ItemId(self.next(now))
    }

    pub(crate) fn check(&mut self, now: Moment) -> CheckId {
        CheckId(self.next(now))
    }

    pub(crate) fn fact(&mut self, now: Moment) -> FactId {
        FactId(self.next(now))
    }

    /// An id for the installation itself.
    pub(crate) fn installation(&mut self, now: Moment) -> [u8; 16] {
        self.next(now).into_bytes()
    }

    fn next(&mut self, now: Moment) -> Uuid {
        let ms = u64::try_from(now.epoch_ms).unwrap_or_default();
        if ms > self.last_ms {
            (self.last_ms, self.counter) = (ms, 0);
        } else {
            self.counter += 1;
            if self.counter == COUNTER_LIMIT {
                (self.last_ms, self.counter) = (self.last_ms + 1, 0);
            }
        }
        let mut tail = [0; 10];
        tail[..2].copy_from_slice(&self.counter.to_be_bytes());
        tail[2..].copy_from_slice(
            &(mixed(&mut self.random[0]) ^ mixed(&mut self.random[1]).rotate_left(32)).to_be_bytes(),
        );
        self.last = Builder::from_unix_timestamp_millis(self.last_ms, &tail).into_uuid();
        self.last
    }
}

/// The next number of a SplitMix64 sequence (Steele, Lea and Flood 2014): spreads the phone's random bytes over
/// as many ids as are needed. Not a source of secrets; ids need to differ, not to be unguessable.
fn mixed(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn at(epoch_ms: i64) -> Moment {
        Moment { epoch_ms, utc_offset_minutes: 0 }
    }

    #[test]
    fn ids_rise_although_the_clock_is_turned_back() {
        let mut ids = IdSource::new([7; 16]);
        let mut last = ids.fact(at(1_774_785_600_000));
        for step in 0..10_000 {
            let next = ids.fact(at(1_774_785_600_000 - step));
            assert!(next > last, "{next:?} after {last:?}");
            last = next;
        }
        let mut reopened = IdSource::new([8; 16]);
        reopened.after(last);
        assert!(reopened.fact(at(1_000_000_000_000)) > last);
    }

    /// Two that write to one file in turn, each with a clock of its own, and one that takes facts over.
    #[test]
    fn ids_rise_whoever_else_made_the_newest() {
        let clocks = [1_774_785_600_000, 1_774_785_600_000 + 2 * 3_600_000, 1_000_000_000_000];
        let mut sources = [1, 2, 3].map(|seed| IdSource::new([seed; 16]));
        let mut newest = sources[0].fact(at(clocks[0]));
        for turn in 0..20_000 {
            // Not in turn: now and then one goes on for a while.
            let who = (turn / 3 + turn / 7) % 3;
            sources[who].after(newest);
            let next = sources[who].fact(at(clocks[who]));
            assert!(next > newest, "{next:?} after {newest:?}");
            newest = next;
        }
        let later = (newest.0.as_u64_pair().0 >> 16) - 1_774_785_600_000;
        assert!(later < 3 * 3_600_000, "20,000 ids took {later} ms");
    }

    #[test]
    fn an_id_says_that_it_is_one_of_its_kind() {
        let id = IdSource::new([1; 16]).fact(at(1_774_785_600_000)).0;
        assert_eq!((id.get_version_num(), id.get_variant()), (7, uuid::Variant::RFC4122));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Two openings, on one phone or on two, in the same milliseconds: a thousand ids each, and none twice. The
        /// phones' random bytes may be as alike as a single bit.
        #[test]
        fn two_openings_never_share_an_id(seed in any::<[u8; 16]>(), other in any::<[u8; 16]>(), bit in 0..128_u32, alike in any::<bool>()) {
            let other = if alike { (u128::from_be_bytes(seed) ^ 1 << bit).to_be_bytes() } else { other };
            prop_assume!(seed != other);
            let mut seen = BTreeSet::new();
            for mut ids in [seed, other].map(IdSource::new) {
                for step in 0..1_000 {
                    let id = ids.fact(at(1_774_785_600_000 + step / 100));
                    prop_assert!(seen.insert(id), "{id:?} twice");
                }
            }
        }

        /// Whatever the clock does, and however often the app is opened anew, ids rise; and each is no further from the
        /// clock than it has to be.
        #[test]
        fn ids_rise_whatever_the_clock_does(
            steps in prop::collection::vec((-10_000_000..10_000_000_i64, 1..50_u8, any::<bool>(), any::<[u8; 16]>()), 1..40),
        ) {
            let (mut now, mut latest) = (1_774_785_600_000, 0);
            let (mut ids, mut last) = (IdSource::new([7; 16]), None);
            for (step, times, opened, seed) in steps {
                now += step;
                if opened {
                    ids = IdSource::new(seed);
                    if let Some(last) = last {
                        ids.after(last);
                    }
                    latest += 1;
                }
                latest = latest.max(now);
                for _ in 0..times {
                    let next = ids.fact(at(now));
                    prop_assert!(last < Some(next), "{next:?} after {last:?}");
                    let ms = i64::try_from(next.0.as_u64_pair().0 >> 16).unwrap();
                    prop_assert!((now..=latest).contains(&ms), "{ms} at {now}, at most {latest}");
                    last = Some(next);
                }
            }
        }
    }
}
