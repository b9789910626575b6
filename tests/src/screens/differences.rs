//! What may differ between the phones, and why? As `tests/screens/differences.toml` says; nothing else may.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::golden::Phone;
use super::states::Said;
use super::words::Words;
use super::{Outcome, read};

/// Everything that differs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Differences {
    /// Stops that only one phone has.
    #[serde(default)]
    pub(super) stop: Vec<Stop>,
    /// Fields that a phone does not look at: by record and name, which phones.
    #[serde(default)]
    pub(super) field: Vec<Field>,
    /// Records that no screen draws, with the reason.
    #[serde(default)]
    pub(super) apart: BTreeMap<String, String>,
    /// States that no file has, with the reason.
    #[serde(default)]
    pub(super) left_out: BTreeMap<String, String>,
}

/// A kind of stop that only one phone has. What is not said of it is so of any.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stop {
    /// Which phone has it.
    pub(super) on: Only,
    /// On which screens.
    #[serde(default)]
    screens: Vec<String>,
    /// Which role it has.
    role: Option<String>,
    /// With which text it begins.
    says: Option<Said>,
    /// Why.
    pub(super) why: String,
}

/// A field that a phone does not look at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Field {
    /// Which one, as `TodayScreen.day`.
    pub(super) name: String,
    /// The phone that does not look at it; none where neither does.
    pub(super) unused_on: Option<Only>,
    /// Why.
    pub(super) why: String,
}

/// One of the phones, as it is written.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Only {
    /// Android.
    Android,
    /// An iPhone.
    Iphone,
}

impl Only {
    pub(super) const fn phone(self) -> Phone {
        match self {
            Self::Android => Phone::Android,
            Self::Iphone => Phone::Iphone,
        }
    }
}

impl Differences {
    /// Those of the project.
    pub(super) fn read() -> Outcome<Self> {
        let file = "tests/screens/differences.toml";
        toml::from_str(&read(file)?).map_err(|error| format!("{file}: {error}"))
    }

    /// Which of the kinds of stops explains that line of that state, if one does.
    pub(super) fn explains(
        &self,
        phone: Phone,
        screen: &str,
        line: &str,
        words: &Words,
    ) -> Outcome<Option<usize>> {
        for (at, stop) in self.stop.iter().enumerate() {
            if stop.on.phone() == phone && stop.is(screen, line, words)? {
                return Ok(Some(at));
            }
        }
        Ok(None)
    }

    /// The fields that phone need not look at.
    pub(super) fn fields(&self, phone: Phone) -> BTreeSet<String> {
        let on = |field: &&Field| field.unused_on.is_none_or(|only| only.phone() == phone);
        self.field.iter().filter(on).map(|field| field.name.clone()).collect()
    }

    /// The records that no screen draws.
    pub(super) fn apart(&self) -> BTreeSet<&str> {
        self.apart.keys().map(String::as_str).collect()
    }
}

impl Stop {
    fn is(&self, screen: &str, line: &str, words: &Words) -> Outcome<bool> {
        let mut columns = line.split(" | ");
        let (role, label) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default());
        let said = match &self.says {
            None => true,
            Some(says) => label.starts_with(words.say(says)?.trim_end_matches('…')),
        };
        let here = self.screens.is_empty() || self.screens.iter().any(|one| one == screen);
        Ok(said && here && self.role.as_ref().is_none_or(|one| one == role))
    }
}
