//! The two numbers a person gives: pain and effort.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// The ends of both scales.
const LOW: u8 = 0;
const HIGH: u8 = 10;

macro_rules! scale {
    ($(#[$doc:meta])* $name:ident, $field:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "i32", into = "i32")]
        pub struct $name(u8);

        impl $name {
            /// Every value, from least to most.
            pub(crate) fn all() -> impl Iterator<Item = Self> {
                (LOW..=HIGH).map(Self)
            }

            /// The number, 0 to 10.
            #[must_use]
            pub fn value(self) -> u8 {
                self.0
            }
        }

        impl TryFrom<i32> for $name {
            type Error = Error;

            fn try_from(value: i32) -> Result<Self> {
                u8::try_from(value).ok().filter(|value| (LOW..=HIGH).contains(value)).map(Self).ok_or_else(
                    || Error::out_of_range($field, value.into(), LOW.into(), HIGH.into()),
                )
            }
        }

        impl From<$name> for i32 {
            fn from(scale: $name) -> Self {
                scale.0.into()
            }
        }
    };
}

scale! {
    /// Pain on the numeric rating scale: 0 is none, 10 the worst imaginable.
    Pain, "pain"
}

scale! {
    /// Effort on Borg's CR10 scale: 0 is nothing at all, 10 the most a person can do.
    Effort, "effort"
}
