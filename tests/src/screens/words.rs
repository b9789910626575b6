//! How is a message said in a language? As its file says it, so that an act is written once for all languages.

use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::states::Said;
use super::{Outcome, project};

/// An argument of which it does not matter what it is: a text that ends with it is found by its beginning.
const ANYTHING: &str = "…";

/// The messages of one language.
pub(super) struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Every message of a language.
    pub(super) fn of(language: &str) -> Outcome<Self> {
        let tag = language.parse().map_err(|_| format!("{language} is no language"))?;
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        add(&project(&format!("core/words/{language}")), &mut bundle)?;
        Ok(Self { language: language.to_owned(), bundle })
    }

    /// What that is in this language, with ordinary spaces.
    pub(super) fn say(&self, said: &Said) -> Outcome<String> {
        match said {
            Said::Message(message) => self.message(message),
            Said::Written(by) => by
                .get(&self.language)
                .cloned()
                .ok_or_else(|| format!("{by:?} is not said in {}", self.language)),
        }
    }

    /// A message such as `today-start`, `cat-cow.aim` or `rate-pain-value(value=3)`; a value can be a message itself,
    /// or `…`.
    fn message(&self, message: &str) -> Outcome<String> {
        let (id, values) = match message.split_once('(') {
            Some((id, values)) => (id, values.trim_end_matches(')')),
            None => (message, ""),
        };
        let mut args = FluentArgs::new();
        for pair in values.split(", ").filter(|pair| !pair.is_empty()) {
            let (name, value) =
                pair.split_once('=').ok_or_else(|| format!("{message}: {pair} has no value"))?;
            args.set(name.to_owned(), self.value(value)?);
        }
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let known = self.bundle.get_message(id);
        let pattern = known.and_then(|known| match attribute {
            Some(name) => known.get_attribute(name).map(|attribute| attribute.value()),
            None => known.value(),
        });
        let pattern = pattern.ok_or_else(|| format!("{}: no message {message}", self.language))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).replace('\u{a0}', " ");
        if errors.is_empty() { Ok(text) } else { Err(format!("{message}: {errors:?}")) }
    }

    fn value(&self, value: &str) -> Outcome<FluentValue<'static>> {
        match value.parse::<i64>() {
            Ok(number) => Ok(FluentValue::from(number)),
            Err(_) if value == ANYTHING => Ok(value.to_owned().into()),
            Err(_) => self.message(value).map(Into::into),
        }
    }
}

fn add(folder: &Path, bundle: &mut FluentBundle<FluentResource>) -> Outcome {
    let wrong = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        if path.is_dir() {
            add(&path, bundle)?;
        } else if path.extension().is_some_and(|kind| kind == "ftl") {
            let text = fs::read_to_string(&path).map_err(wrong)?;
            let parsed =
                FluentResource::try_new(text).map_err(|_| format!("{} is broken", path.display()))?;
            bundle.add_resource(parsed).map_err(|errors| format!("{}: {errors:?}", path.display()))?;
        }
    }
    Ok(())
}
