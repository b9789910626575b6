//! Names in the data: how a kind of thing is written in files, in words and across the line to the phones.

use crate::error::{Error, Result};

/// Something with a fixed list of values, each with one name in lower case with hyphens.
pub trait Named: Copy + PartialEq + Sized + 'static {
    /// What a value of this kind is called where one is refused, such as `condition`.
    const KIND: &'static str;
    /// Every value with its name, in the order in which they are listed.
    const NAMES: &'static [(Self, &'static str)];

    /// The name of this value.
    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(value, _)| *value == self).map_or("", |(_, name)| name)
    }

    /// Every value.
    fn all() -> impl Iterator<Item = Self> {
        Self::NAMES.iter().map(|(value, _)| *value)
    }

    /// The value of that name.
    fn named(name: &str) -> Result<Self> {
        let found = Self::NAMES.iter().find(|(_, known)| *known == name);
        found.map(|(value, _)| *value).ok_or_else(|| Error::unknown(Self::KIND, name))
    }
}

/// Declares an enum whose values are named in the data.
macro_rules! named {
    (
        $(#[$doc:meta])* $name:ident, $kind:literal {
            $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        #[serde(try_from = "String")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl crate::catalog::Named for $name {
            const KIND: &'static str = $kind;
            const NAMES: &'static [(Self, &'static str)] = &[$(($name::$variant, $text)),+];
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
                to.serialize_str(crate::catalog::Named::name(*self))
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::error::Error;

            fn try_from(name: String) -> crate::error::Result<Self> {
                crate::catalog::Named::named(&name)
            }
        }
    };
}

pub(crate) use named;
