//! Every word the app shows or speaks, in the person's language.
//!
//! The words are Fluent files in `words/`. A message is reached by the function that `build.rs` makes of it, so
//! that a missing one does not compile; what the language lacks is said in English.

mod dates;
mod dose;
mod errors;
mod numbers;
mod text;
mod voice;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::catalog::{Condition, Named, SourceEntry, Trait};
use crate::device::Device;
use crate::direction::set_apart;
use crate::error::{Error, Result};
use crate::ids::{ExerciseId, LevelId};
use crate::search::SearchWords;
use crate::settings::{Owned, Units};

pub(crate) use errors::Wrong;
pub use text::Text;
pub(crate) use voice::begins_a_sentence;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
include!(concat!(env!("OUT_DIR"), "/messages.rs"));
include!(concat!(env!("OUT_DIR"), "/search.rs"));

/// The language that has every message.
const REFERENCE: &str = "en";

/// One language, parsed.
type Bundle = FluentBundle<FluentResource>;

/// The words of one language, as one phone writes them.
pub(crate) struct Words {
    /// The person's language, then English where that is another.
    bundles: Vec<Arc<Bundle>>,
    device: Device,
    /// In which units the person wants weights; none: as the region does.
    units: Option<Units>,
}

impl Words {
    /// The words for a phone; English where its language is not spoken. Each language is parsed once and shared.
    pub(crate) fn for_device(device: &Device) -> Result<Self> {
        static PARSED: Mutex<BTreeMap<&'static str, Arc<Bundle>>> = Mutex::new(BTreeMap::new());
        let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
        let mut bundles = Vec::new();
        for &(tag, files) in spoken(LANGUAGES, device) {
            let known = parsed.get(tag).cloned();
            let bundle = known.map_or_else(|| bundle(tag, files).map(Arc::new), Ok)?;
            parsed.insert(tag, Arc::clone(&bundle));
            bundles.push(bundle);
        }
        Ok(Self { bundles, device: device.clone(), units: None })
    }

    /// The same words, with weights in these units.
    pub(crate) fn in_units(&self, units: Option<Units>) -> Self {
        Self { bundles: self.bundles.clone(), device: self.device.clone(), units }
    }

    /// The words of every language, each without the others, for what has to be found in all of them.
    pub(crate) fn of_every_language() -> Result<Vec<(&'static str, Self)>> {
        let device = |tag: &str| Device {
            languages: vec![tag.to_owned()],
            region: String::new(),
            hour24: true,
            first_weekday: 1,
        };
        let words = LANGUAGES.iter().map(|(tag, _)| Ok((*tag, Self::for_device(&device(tag))?)));
        words.collect()
    }

    /// What people type in every language.
    pub(crate) fn searched() -> Result<Vec<(&'static str, SearchWords)>> {
        let said = |tag: &str| SEARCHED.iter().find(|(known, _)| *known == tag).map(|(_, text)| *text);
        LANGUAGES
            .iter()
            .map(|(tag, _)| {
                Ok((
                    *tag,
                    said(tag).map(|text| SearchWords::read(tag, text)).transpose()?.unwrap_or_default(),
                ))
            })
            .collect()
    }

    /// The language that is spoken.
    pub(crate) fn language(&self) -> String {
        self.bundles
            .first()
            .and_then(|bundle| bundle.locales.first())
            .map(ToString::to_string)
            .unwrap_or_default()
    }

    /// The language that is spoken, as it is spoken where the person has it from: where the phone is, if it is the one
    /// they like best; without a place where none is known.
    pub(crate) fn spoken_language(&self) -> String {
        let language = self.language();
        let mut wanted = self.device.languages.iter().enumerate();
        let own = wanted.find(|(_, tag)| primary(tag) == language);
        let region = match own {
            Some((_, tag)) if region_of(tag).is_some() => region_of(tag).unwrap_or_default(),
            Some((0, _)) => self.device.region.clone(),
            _ => String::new(),
        };
        if region.is_empty() { language } else { format!("{language}-{region}") }
    }

    /// The region that the phone is set to; empty where it is not known.
    pub(crate) fn region(&self) -> &str {
        &self.device.region
    }

    /// A message with its arguments.
    fn message(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.pattern(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message or one of its attributes, in the first language that has it.
    fn pattern(&self, id: &str, attribute: Option<&str>, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, argument(value))).collect();
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
    pub(crate) fn level_name(&self, exercise: &ExerciseId, level: LevelId) -> String {
        self.message(&level_id(exercise, level), &[])
    }

    /// What the figure of a level shows.
    pub(crate) fn figure(&self, exercise: &ExerciseId, level: LevelId) -> String {
        let start = self.level_start(exercise, level).join(" ");
        self.figure_shows(&self.exercise_name(exercise), &self.level_name(exercise, level), &start)
    }

    /// How to do a level: where to begin, then step by step.
    pub(crate) fn level_how(&self, exercise: &ExerciseId, level: LevelId) -> Vec<String> {
        let of = |attribute| lines(&self.level_text(exercise, level, attribute));
        ["start", "band", "dumbbell", "steps"].into_iter().flat_map(of).collect()
    }

    /// Where the body is, with hands and feet, and then what else helps, sentence by sentence.
    pub(crate) fn level_start(&self, exercise: &ExerciseId, level: LevelId) -> Vec<String> {
        lines(&self.level_text(exercise, level, "start"))
    }

    /// What a person feels when a level is done well.
    pub(crate) fn level_feel(&self, exercise: &ExerciseId, level: LevelId) -> String {
        self.level_text(exercise, level, "feel")
    }

    pub(super) fn level_text(&self, exercise: &ExerciseId, level: LevelId, attribute: &str) -> String {
        self.pattern(&level_id(exercise, level), Some(attribute), &[]).unwrap_or_default()
    }

    /// Why an exercise helps.
    pub(crate) fn exercise_why(&self, exercise: &ExerciseId) -> String {
        self.pattern(exercise.as_str(), Some("why"), &[]).unwrap_or_default()
    }

    /// What is taught differently from the usual wording.
    pub(crate) fn exercise_note(&self, exercise: &ExerciseId) -> Option<String> {
        self.pattern(exercise.as_str(), Some("note"), &[])
    }

    /// Common errors of a level.
    pub(crate) fn level_errors(&self, exercise: &ExerciseId, level: LevelId) -> Vec<String> {
        lines(&self.level_text(exercise, level, "errors"))
    }

    /// What the voice says during a level.
    pub(crate) fn level_cues(&self, exercise: &ExerciseId, level: LevelId) -> Vec<String> {
        lines(&self.level_text(exercise, level, "cues"))
    }

    /// What a value of the catalog's vocabulary is called, such as a muscle.
    pub(crate) fn name<T: Named>(&self, value: T) -> String {
        self.message(&format!("{}-{}", T::KIND, value.name()), &[])
    }

    /// Why a level is out for a condition.
    pub(crate) fn why_out(&self, condition: Condition) -> String {
        self.message(&format!("condition-{}-out", condition.name()), &[])
    }

    /// What to take care of for a condition, each sentence once; `demands`: of what of a level, none for all of it.
    pub(crate) fn cares(&self, condition: Condition, demands: &[Option<Trait>]) -> Vec<String> {
        let general = format!("caution-{}", condition.name());
        let mut cares: Vec<String> = Vec::new();
        for demand in demands {
            let own = demand.and_then(|one| self.pattern(&format!("{general}-{}", one.name()), None, &[]));
            let care = own.unwrap_or_else(|| self.message(&general, &[]));
            if !cares.contains(&care) {
                cares.push(care);
            }
        }
        cares
    }

    /// What a thing at home is called.
    pub(crate) fn thing(&self, thing: Owned) -> String {
        self.message(&format!("equipment-{}", thing.name()), &[])
    }

    /// A text that the data names: a page, a statement, a question.
    pub(crate) fn of_data(&self, id: &str) -> String {
        self.message(id, &[])
    }

    /// An attribute of a text that the data names, where it has one.
    pub(crate) fn of_data_attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.pattern(id, Some(attribute), &[])
    }

    /// How a source is named.
    pub(crate) fn source(&self, source: &SourceEntry) -> String {
        source.citation.clone().unwrap_or_else(|| self.of_data(&format!("source-{}", source.id)))
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

/// An argument as it stands in a message, where somebody may have typed it.
fn argument<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) => FluentValue::String(set_apart(text).into()),
        other => other.clone(),
    }
}

/// The lines of a text, each a text of its own.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

fn level_id(exercise: &ExerciseId, level: LevelId) -> String {
    format!("{exercise}-{level}")
}

/// A language: its tag and its message files.
type Language<'a> = (&'a str, &'a [&'a str]);

/// The languages a phone is answered in: the first of those its person reads that is there, and English, which has
/// everything.
fn spoken<'a>(languages: &'a [Language<'a>], device: &Device) -> impl Iterator<Item = &'a Language<'a>> {
    let known = |wanted: &String| languages.iter().find(|(tag, _)| *tag == primary(wanted));
    let own = device.languages.iter().find_map(known).filter(|(tag, _)| *tag != REFERENCE);
    own.into_iter().chain(languages.iter().find(|(tag, _)| *tag == REFERENCE))
}

/// The language of a BCP 47 tag, without script and place.
fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

/// The place of a BCP 47 tag: two letters or three digits, behind a script if there is one.
fn region_of(tag: &str) -> Option<String> {
    let mut parts = tag.split(['-', '_']).skip(1);
    let region = parts.find(|part| {
        part.len() == 2 && part.chars().all(|letter| letter.is_ascii_alphabetic())
            || part.len() == 3 && part.chars().all(|digit| digit.is_ascii_digit())
    });
    region.map(str::to_uppercase)
}

fn bundle(tag: &str, files: &[&str]) -> Result<Bundle> {
    let wrong = |what: &str| Error::unexpected(&format!("words: {tag}: {what}"));
    let language: LanguageIdentifier = tag.parse().map_err(|_| wrong("not a language tag"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The marks would stand around every argument, and voices stumble over them: `direction.rs` sets them where it matters.
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
    use crate::direction::is_right_to_left;
    use crate::error::Problem;
    use crate::time::Day;

    pub(super) fn device(language: &str, region: &str) -> Device {
        Device { languages: vec![language.into()], region: region.into(), hour24: true, first_weekday: 1 }
    }

    pub(super) fn english(region: &str) -> Words {
        Words::for_device(&device("en", region)).unwrap()
    }

    #[test]
    fn a_language_is_a_folder_and_english_fills_its_gaps() {
        let reference = LANGUAGES.iter().find(|(tag, _)| *tag == REFERENCE).unwrap();
        let languages = [*reference, ("tlh", &["today-title = DaHjaj"])];
        let words = |language: &str| {
            let device = device(language, "US");
            let bundles = spoken(&languages, &device).map(|(tag, files)| bundle(tag, files).map(Arc::new));
            Words { bundles: bundles.collect::<Result<_>>().unwrap(), device, units: None }
        };
        assert_eq!(words("tlh-US").today_title(), "DaHjaj");
        assert_eq!(words("tlh-US").today_start(), "Start");
        assert_eq!(words("xx").today_title(), "Today");
    }

    #[test]
    fn the_second_language_is_used_where_the_first_is_not_had() {
        let words = |languages: &[&str], region: &str| {
            let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
            let device = Device { languages, region: region.into(), hour24: true, first_weekday: 1 };
            let words = Words::for_device(&device).unwrap();
            (words.language(), words.spoken_language())
        };
        for (languages, region, language, voice) in [
            (&["ca-ES", "es-ES"][..], "ES", "es", "es-ES"),
            (&["de-DE", "fr-FR", "es-MX", "en-US"], "DE", "es", "es-MX"),
            (&["eu", "es"], "ES", "es", "es"),
            (&["en-US", "es-US"], "US", "en", "en-US"),
            (&["de-DE", "en-GB", "es-ES"], "DE", "en", "en-GB"),
            (&["es"], "AR", "es", "es-AR"),
            (&["es-419"], "MX", "es", "es-419"),
            (&["ES_mx"], "", "es", "es-MX"),
            (&["zh-Hans-CN", "es-Latn-PE"], "CN", "es", "es-PE"),
            (&["de-DE"], "DE", "en", "en"),
            (&["", "espresso"], "", "en", "en"),
            (&[], "", "en", "en"),
        ] {
            assert_eq!(words(languages, region), (language.into(), voice.into()), "{languages:?}");
        }
    }

    #[test]
    fn no_mark_that_a_voice_would_read_is_in_a_text() {
        let text = english("GB").sets_done("1", "9");
        assert_eq!(text, "1 of 9 sets done");
    }

    /// Whoever adds a message need not think of it.
    #[test]
    fn whatever_stands_in_a_sentence_is_set_apart() {
        let words = english("GB");
        let (date, name) = (words.date(Day::of(2026, 3, 20)), "ד\"ר כהן");
        assert_eq!(words.prescription_from(&date, name), "From \u{2068}ד\"ר כהן\u{2069}, 20 March 2026");
        assert_eq!(words.prescribed_note("לאט, 2"), "Note: \u{2068}לאט, 2\u{2069}");
        let wrong = Error::bad("exercises[1].exercise", Problem::Unknown { given: "גשר 3".into() });
        assert!(words.error(&wrong).contains("\u{2068}גשר 3\u{2069}"), "{}", words.error(&wrong));
    }

    /// What makes it right to set apart by the letters alone.
    #[test]
    fn the_apps_own_words_run_from_left_to_right() {
        for (tag, files) in LANGUAGES {
            assert!(!files.iter().any(|file| file.chars().any(is_right_to_left)), "{tag}");
        }
    }
}
