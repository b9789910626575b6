//! The two numbers a person gives: pain and effort.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// The ends of both scales.
const LOW: u8 = 0;
const HIGH: u8 = 10;

macro_rules! scale {
    ($(#[$doc:meta])* $name:ident, $field:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
        #[serde(try_from = "i32", into = "i32")]
        pub struct $name(u8);

        impl $name {
            /// The number, 0 to 10.
            #[must_use]
            pub fn value(self) -> u8 {
                self.0
            }
        }

        impl $name {
            /// A value that a question gave, which is named where it is out of range.
            pub(crate) fn named(field: &str, value: i32) -> Result<Self> {
                u8::try_from(value).ok().filter(|value| (LOW..=HIGH).contains(value)).map(Self).ok_or_else(
                    || Error::out_of_range(field, value.into(), LOW.into(), HIGH.into()),
                )
            }
        }

        impl TryFrom<i32> for $name {
            type Error = Error;

            fn try_from(value: i32) -> Result<Self> {
                Self::named($field, value)
            }
        }

        impl From<$name> for i32 {
            fn from(scale: $name) -> Self {
                scale.0.into()
            }
        }
    };
}

/// How hard something was, in words. What number each stands for is in the rule set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowHard {
    /// It could have been more.
    Easy,
    /// As it should be.
    AboutRight,
    /// It could not have been much more.
    Hard,
    /// It was too much.
    TooHard,
}

/// Every value of a scale, from least to most.
pub(crate) fn all<T: TryFrom<i32>>() -> impl Iterator<Item = T> {
    (LOW..=HIGH).filter_map(|value| T::try_from(value.into()).ok())
}

scale! {
    /// Pain on the numeric rating scale: 0 is none, 10 the worst imaginable.
    Pain, "pain"
}

scale! {
    /// Effort on Borg's CR10 scale: 0 is nothing at all, 10 the most a person can do.
    Effort, "effort"
}

scale! {
    /// Any other answer from 0 to 10: what a question asks says what its ends mean.
    Score, "score"
}

/// What became of a question about pain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PainAnswer {
    /// It was not answered yet.
    Open,
    /// The person would rather not say: it is unknown.
    Declined,
    /// So much.
    Given(Pain),
}

impl PainAnswer {
    /// How much, where it was said.
    pub(crate) fn given(self) -> Option<Pain> {
        match self {
            Self::Given(pain) => Some(pain),
            Self::Open | Self::Declined => None,
        }
    }
}

impl From<Option<Pain>> for PainAnswer {
    /// An answer as it is stored.
    fn from(said: Option<Pain>) -> Self {
        said.map_or(Self::Declined, Self::Given)
    }
}
