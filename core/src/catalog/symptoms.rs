//! What does the symptom check ask? Its flags, how strictly each is meant, and the numbers to call for help.

use serde::Deserialize;

use super::named::named;
use crate::error::{Error, Result};
use crate::ids::FlagId;

named! {
    /// What has to be done about a flag, from strictest to mildest (docs/rules.md, part A).
    Tier, "tier" {
        /// Emergency help now.
        A1 = "a1",
        /// Medical advice the same day.
        A2 = "a2",
        /// A doctor soon.
        A3 = "a3",
        /// Ask a professional.
        A4 = "a4",
        /// Carry on. No flag has this tier.
        A5 = "a5",
    }
}

impl Tier {
    /// Whether a new flag of this tier closes sessions.
    #[must_use]
    pub fn locks(self) -> bool {
        self <= Self::A2
    }
}

/// The symptom check: every flag, and whom to call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Symptoms {
    flags: Vec<Flag>,
    numbers: Vec<EmergencyNumber>,
}

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flag {
    /// Stable; its words are `symptom-<id>`.
    pub id: FlagId,
    /// What a new one asks for.
    pub tier: Tier,
    /// The page it stands on, from 1; 0 for one that is not asked.
    #[serde(default)]
    pub page: u32,
    /// Whether it opens by itself, from what the person said before, and is not asked.
    #[serde(default)]
    pub by_itself: bool,
    /// Whether sessions, once closed by it, open only when it is gone.
    #[serde(default)]
    pub opens_only_by_no: bool,
    /// What it stands on.
    pub sources: Vec<String>,
}

/// The number to call in an emergency.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyNumber {
    /// As it is dialled.
    pub number: String,
    /// ISO 3166 regions in which it is the number.
    pub regions: Vec<String>,
    /// Where that stands.
    pub sources: Vec<String>,
}

impl Symptoms {
    /// Reads the file. Pages come in order, from the strictest tier down, each of one tier.
    pub(super) fn read(text: &str) -> Result<Self> {
        let wrong = |what: &str| Error::unexpected(&format!("catalog: symptoms: {what}"));
        let symptoms: Self = toml::from_str(text).map_err(|error| wrong(error.message()))?;
        let mut last: Option<&Flag> = None;
        for flag in &symptoms.flags {
            if flag.by_itself != (flag.page == 0) {
                return Err(wrong(&format!("{} has a page and opens by itself, or neither", flag.id)));
            }
            if flag.by_itself {
                continue;
            }
            let (page, tier) = last.map_or((0, Tier::A1), |last| (last.page, last.tier));
            let same_page = flag.page == page && flag.tier == tier;
            let next_page = flag.page == page + 1 && flag.tier >= tier;
            if flag.tier == Tier::A5 || !(same_page || next_page) {
                return Err(wrong(&format!("{} is out of order", flag.id)));
            }
            if symptoms.flags.iter().filter(|other| other.id == flag.id).count() > 1 {
                return Err(wrong(&format!("{} stands twice", flag.id)));
            }
            last = Some(flag);
        }
        if last.is_none() { Err(wrong("nothing is asked")) } else { Ok(symptoms) }
    }

    /// Every flag, in the order in which it is asked; what opens by itself is among them.
    #[must_use]
    pub fn flags(&self) -> &[Flag] {
        &self.flags
    }

    /// The flag of that id.
    pub fn flag(&self, id: &str) -> Result<&Flag> {
        self.flags.iter().find(|flag| flag.id.as_str() == id).ok_or_else(|| Error::unknown("flag", id))
    }

    /// How many pages there are.
    #[must_use]
    pub fn pages(&self) -> u32 {
        self.flags.iter().map(|flag| flag.page).max().unwrap_or(0)
    }

    /// The flags of a page, from 1.
    pub fn on_page(&self, page: u32) -> impl Iterator<Item = &Flag> {
        self.flags.iter().filter(move |flag| flag.page == page)
    }

    /// The numbers to call in an emergency.
    #[must_use]
    pub fn numbers(&self) -> &[EmergencyNumber] {
        &self.numbers
    }

    /// The number to call in a region; none where it is not known.
    #[must_use]
    pub fn number_in(&self, region: &str) -> Option<&str> {
        let known = self.numbers.iter().find(|known| known.regions.iter().any(|known| known == region));
        known.map(|known| known.number.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_in_the_file_is_named() {
        let text = super::super::FILES.symptoms;
        let mistakes = [
            ("tier = \"a2\"", "tier = \"a5\"", "walking"),
            ("tier = \"a2\"", "tier = \"a1\"", "weakness"),
            ("page = 2", "page = 3", "walking"),
            ("id = \"tearing\"", "id = \"chest\"", "chest"),
            ("\nopens_only_by_no", "\nopens_by_no", "opens_by_no"),
        ];
        for (right, wrong, named) in mistakes {
            assert!(text.contains(right), "{right}");
            let error = Symptoms::read(&text.replacen(right, wrong, 1)).unwrap_err();
            assert!(error.to_string().contains(named), "{wrong}: {error}");
        }
    }

    #[test]
    fn a_number_is_known_only_where_the_region_is() {
        let symptoms = Symptoms::read(super::super::FILES.symptoms).unwrap();
        assert_eq!(symptoms.number_in("GB"), Some("999"));
        assert_eq!(symptoms.number_in("ES"), Some("112"));
        assert_eq!(symptoms.number_in("MX"), Some("911"));
        for nowhere in ["", "XX", "gb", "419"] {
            assert_eq!(symptoms.number_in(nowhere), None, "{nowhere}");
        }
    }
}
