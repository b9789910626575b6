//! Every word the app shows or speaks, in the person's language.
//!
//! The words are Fluent files in `words/`. A message is reached by the function that `build.rs` makes of it, so
//! that a missing one does not compile; what the language lacks is said in English.

mod dates;
mod dose;
mod errors;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::catalog::Equipment;
use crate::device::Device;
use crate::dose::Band;
use crate::error::{Error, Result};
use crate::ids::ExerciseId;
use crate::screens::Text;
use crate::settings::Owned;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The language that has every message.
const REFERENCE: &str = "en";

/// The words of one language, as one phone writes them.
pub(crate) struct Words {
    /// The person's language, then English where that is another.
    bundles: Vec<FluentBundle<FluentResource>>,
    device: Device,
}

impl Words {
    /// The words for a phone; English where its language is not spoken.
    pub(crate) fn for_device(device: &Device) -> Result<Self> {
        Self::from_languages(LANGUAGES, device)
    }

    /// The words out of these languages: tag and message files of each.
    fn from_languages(languages: &[(&str, &[&str])], device: &Device) -> Result<Self> {
        let wanted = device.language.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        let mut bundles = Vec::new();
        for tag in [wanted.as_str(), REFERENCE] {
            let known = languages.iter().find(|(known, _)| *known == tag);
            if let Some((tag, files)) =
                known.filter(|_| tag != REFERENCE || wanted != REFERENCE || bundles.is_empty())
            {
                bundles.push(bundle(tag, files)?);
            }
        }
        Ok(Self { bundles, device: device.clone() })
    }

    /// A message with its arguments.
    fn message(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.pattern(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message or one of its attributes, in the first language that has it.
    fn pattern(&self, id: &str, attribute: Option<&str>, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            let mut errors = Vec::new();
            Some(Cow::into_owned(bundle.format_pattern(pattern, Some(&args), &mut errors)))
        })
    }

    /// What an exercise is called.
    pub(crate) fn exercise_name(&self, exercise: &ExerciseId) -> String {
        self.message(exercise.as_str(), &[])
    }

    /// What an exercise is good for.
    pub(crate) fn exercise_aim(&self, exercise: &ExerciseId) -> String {
        self.pattern(exercise.as_str(), Some("aim"), &[]).unwrap_or_default()
    }

    /// What a level of an exercise is called.
    pub(crate) fn level_name(&self, exercise: &ExerciseId, level: u8) -> String {
        self.message(&level_id(exercise, level), &[])
    }

    /// How to do a level: where to begin, then step by step.
    pub(crate) fn level_how(&self, exercise: &ExerciseId, level: u8) -> Vec<String> {
        let steps = self.level_text(exercise, level, "steps");
        let lines = steps.lines().map(|line| line.trim().to_owned());
        std::iter::once(self.level_text(exercise, level, "start")).chain(lines).collect()
    }

    /// What a person feels when a level is done well.
    pub(crate) fn level_feel(&self, exercise: &ExerciseId, level: u8) -> String {
        self.level_text(exercise, level, "feel")
    }

    fn level_text(&self, exercise: &ExerciseId, level: u8, attribute: &str) -> String {
        self.pattern(&level_id(exercise, level), Some(attribute), &[]).unwrap_or_default()
    }

    /// What a thing at home is called.
    pub(crate) fn thing(&self, thing: Owned) -> String {
        match thing {
            Owned::Equipment(Equipment::Mat) => self.equipment_mat(),
            Owned::Equipment(Equipment::Chair) => self.equipment_chair(),
            Owned::Equipment(Equipment::Bench) => self.equipment_bench(),
            Owned::Band(Band::Light) => self.equipment_light_band(),
            Owned::Band(Band::Medium) => self.equipment_medium_band(),
            Owned::Band(Band::Strong) => self.equipment_strong_band(),
        }
    }

    /// A text that is spoken as it is written.
    fn plain(shown: String) -> Text {
        Text { shown, spoken: None }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("device", &self.device).finish_non_exhaustive()
    }
}

fn level_id(exercise: &ExerciseId, level: u8) -> String {
    format!("{exercise}-{level}")
}

fn bundle(tag: &str, files: &[&str]) -> Result<FluentBundle<FluentResource>> {
    let wrong = |what: &str| Error::unexpected(&format!("words: {tag}: {what}"));
    let language: LanguageIdentifier = tag.parse().map_err(|_| wrong("not a language tag"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The marks keep text of two directions apart; both languages run one way, and voices stumble over them.
    bundle.set_use_isolating(false);
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned())
            .map_err(|(_, errors)| wrong(&errors.first().map(ToString::to_string).unwrap_or_default()))?;
        bundle.add_resource(resource).map_err(|_| wrong("a message stands twice"))?;
    }
    Ok(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, Exercise};

    pub(super) fn device(language: &str, region: &str) -> Device {
        Device { language: language.into(), region: region.into(), hour24: true, first_weekday: 1 }
    }

    pub(super) fn english(region: &str) -> Words {
        Words::for_device(&device("en", region)).unwrap()
    }

    /// The ids of the messages that `exercise` needs and no language or only some have.
    fn missing_for(words: &Words, exercise: &Exercise) -> Vec<String> {
        let id = exercise.id.as_str();
        let mut needed = vec![(id.to_owned(), None), (id.to_owned(), Some("aim"))];
        for level in &exercise.levels {
            let level = level_id(&exercise.id, level.number);
            needed.push((level.clone(), None));
            needed.extend(["start", "steps", "feel"].map(|name| (level.clone(), Some(name))));
        }
        needed.retain(|(id, attribute)| words.pattern(id, *attribute, &[]).is_none());
        let name = |(id, attribute): (String, Option<&str>)| match attribute {
            None => id,
            Some(attribute) => format!("{id}.{attribute}"),
        };
        needed.into_iter().map(name).collect()
    }

    #[test]
    fn every_language_says_everything_of_every_exercise() {
        for (tag, files) in LANGUAGES {
            let alone = Words::from_languages(&[(tag, files)], &device(tag, "")).unwrap();
            for exercise in Catalog::shipped().unwrap().exercises() {
                assert_eq!(missing_for(&alone, exercise), Vec::<String>::new(), "{tag}");
            }
        }
    }

    #[test]
    fn a_language_is_a_folder_and_english_fills_its_gaps() {
        let klingon: (&str, &[&str]) = ("tlh", &["today-title = DaHjaj"]);
        let languages = [LANGUAGES[0], klingon];
        assert_eq!(languages[0].0, "en");
        let words = Words::from_languages(&languages, &device("tlh-US", "US")).unwrap();
        assert_eq!(words.today_title(), "DaHjaj");
        assert_eq!(words.today_start(), "Start");
        let unknown = Words::from_languages(&languages, &device("xx", "")).unwrap();
        assert_eq!(unknown.today_title(), "Today");
    }

    #[test]
    fn no_mark_that_a_voice_would_read_is_in_a_text() {
        let text = english("GB").sets_done("1", "9");
        assert_eq!(text, "1 of 9 sets done");
    }
}
