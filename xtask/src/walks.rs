//! Which words does a person meet on a walk through the app?
//!
//! A walk is written once, by the ids of messages (`tests/walks/README.md`). Here the words of each language take their place, so
//! that a phone, an emulator and the tests of both look for what the app itself says.

use std::collections::BTreeMap;

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{files, messages, resources};

/// Where walks are written, by the ids of messages.
const WALKS: &str = "tests/walks";
/// Where they lie with the words of each language.
pub(crate) const FOLDER: &str = "bindings/walks";
/// What can be done on a walk.
const ACTS: [&str; 3] = ["see", "tap", "maybe"];
/// What the system asks is allowed; its words are not the app's.
const ALLOW: &str = "allow";

/// The messages of one language, by their ids.
pub(crate) struct Words(BTreeMap<String, String>);

impl Words {
    /// Those that screens and reminders say.
    pub(crate) fn of(project: &Project, language: &str) -> Outcome<Self> {
        let folder = project.existing(&format!("core/words/{language}"))?;
        // Folders inside hold what the catalog names; on a walk nobody depends on that.
        let mut all = BTreeMap::new();
        for file in files::below(&folder, &|_| false)? {
            if file.extension().is_some_and(|kind| kind == "ftl") {
                let words = files::read_text(&file)?;
                all.extend(owned(&words));
            }
        }
        Ok(Self(all))
    }

    /// What is said by `call`: an id, and in brackets what stands in its braces.
    pub(crate) fn say(&self, call: &str) -> Result<String, String> {
        let (id, given) = match call.split_once('(') {
            Some((id, rest)) => {
                (id, rest.strip_suffix(')').ok_or(format!("{call}: no end of its brackets"))?)
            }
            None => (call, ""),
        };
        let mut text = self.0.get(id).ok_or(format!("no message {id} of one line"))?.clone();
        for pair in given.split(',').map(str::trim).filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').ok_or(format!("{call}: {pair} gives nothing"))?;
            let place = format!("{{ ${name} }}");
            if !text.contains(&place) {
                return Err(format!("{id} has no {place}"));
            }
            text = text.replace(&place, value);
        }
        if text.contains('{') {
            Err(format!("{call}: not everything is given for `{text}`"))
        } else {
            Ok(text)
        }
    }
}

fn owned(words: &str) -> impl Iterator<Item = (String, String)> {
    messages::all(words).map(|(id, text)| (id.to_owned(), text.to_owned()))
}

/// A walk with these words: an act a line, then a tab, then what is looked for.
fn in_words(walk: &str, words: &Words) -> Result<String, String> {
    let mut told = String::new();
    for (number, line) in walk.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let known = line.split_once(' ').filter(|(act, _)| ACTS.contains(act));
        let told_line = match known {
            None if line == ALLOW => Ok(format!("{ALLOW}\t\n")),
            Some((act, call)) => words.say(call).map(|text| format!("{act}\t{text}\n")),
            None => Err(format!("`{line}` is no act")),
        };
        told.push_str(&told_line.map_err(|what| format!("line {}: {what}", number + 1))?);
    }
    if told.is_empty() { Err("nothing is done".to_owned()) } else { Ok(told) }
}

/// One walk in the words of a language.
pub(crate) fn one(project: &Project, name: &str, words: &Words) -> Outcome<String> {
    let walk = files::read_text(&project.existing(&format!("{WALKS}/{name}.walk"))?)?;
    in_words(&walk, words).map_err(|what| Failure::new(format!("{WALKS}/{name}.walk, {what}")))
}

/// The names of all walks.
fn names(project: &Project) -> Outcome<Vec<String>> {
    let files = files::below(&project.existing(WALKS)?, &|_| true)?;
    let walks = files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "walk"));
    Ok(walks.filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned())).collect())
}

/// Writes every walk in every language, for the tests of both phones.
pub(crate) fn write(project: &Project, languages: &[String]) -> Outcome {
    let folder = project.target(FOLDER);
    // A walk that was taken away would be walked for ever.
    files::make_empty_folder(&folder)?;
    for language in languages {
        let words = Words::of(project, language)?;
        for name in names(project)? {
            let file = folder.join(language).join(format!("{name}.txt"));
            files::write_if_changed(&file, one(project, &name, &words)?.as_bytes())?;
        }
    }
    Ok(())
}

/// The language of a phone, as it names it, if the app speaks it; otherwise the one that it speaks then.
pub(crate) fn language(project: &Project, locale: &str) -> Outcome<String> {
    let spoken = resources::languages(&project.existing("core/words")?)?;
    let first = locale.split(['-', '_', ',']).next().unwrap_or_default().trim();
    Ok(spoken.into_iter().find(|one| one == first).unwrap_or_else(|| resources::REFERENCE.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let file = "## Head\n# tap = none\nstart = Start\npain = Pain { $value } of 10\nmany = { $n ->\n    [one] One\n}\n\
                    long =\n    Not one line\n";
        Words(owned(file).collect())
    }

    #[test]
    fn a_walk_is_told_in_words() {
        let walk = "# From the start.\n\nsee start\ntap pain(value=3)\nallow\nmaybe start\n";
        assert_eq!(
            in_words(walk, &words()).unwrap(),
            "see\tStart\ntap\tPain 3 of 10\nallow\t\nmaybe\tStart\n"
        );
    }

    #[test]
    fn what_cannot_be_told_is_refused_with_its_line() {
        for (walk, why) in [
            ("", "nothing is done"),
            ("see start\nshove start\n", "line 2: `shove start` is no act"),
            ("tap\n", "line 1: `tap` is no act"),
            ("tap long\n", "line 1: no message long of one line"),
            ("tap pain\n", "line 1: pain: not everything is given for `Pain { $value } of 10`"),
            ("tap pain(number=3)\n", "line 1: pain has no { $number }"),
            ("tap pain(value=3\n", "line 1: pain(value=3: no end of its brackets"),
            ("tap many\n", "line 1: many: not everything is given for `{ $n ->`"),
        ] {
            assert_eq!(in_words(walk, &words()), Err(why.to_owned()), "{walk}");
        }
    }

    #[test]
    fn every_walk_can_be_told_in_every_language() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        let names = names(&project).unwrap_or_else(|failure| panic!("{failure}"));
        assert!(names.len() > 4);
        for language in ["en", "es"] {
            let words = Words::of(&project, language).unwrap_or_else(|failure| panic!("{failure}"));
            for name in &names {
                let walk = one(&project, name, &words).unwrap_or_else(|failure| panic!("{failure}"));
                assert!(!walk.is_empty());
            }
        }
    }

    #[test]
    fn a_phone_is_walked_in_its_own_language_where_the_app_has_it() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        for (locale, language_of_the_app) in
            [("es-419", "es"), ("es_ES", "es"), ("en-US", "en"), ("ca-ES,es-ES", "en"), ("", "en")]
        {
            assert_eq!(language(&project, locale).unwrap_or_default(), language_of_the_app, "{locale}");
        }
    }
}
