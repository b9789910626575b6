//! Which words does a system want before the app runs?
//!
//! Its name, so far. They are made from the core's words, so that nothing is said in two places.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::project::Project;

/// Where Android's builds look for them.
pub(crate) const FOLDER: &str = "bindings/android-res";
/// What Android calls a text, and the message that says it.
const ANDROID: &[(&str, &str)] = &[("app_name", "app-name")];
/// Above every resource.
const HEADER: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
/// The language of the phones that speak none of the others.
const REFERENCE: &str = "en";

/// Writes Android's string resources, and the list of languages that the system offers for the app.
pub(crate) fn write(project: &Project) -> Outcome {
    let resources = project.target(FOLDER);
    let languages = languages(&project.existing("core/words")?)?;
    for language in &languages {
        let words = files::read_text(&project.path(&format!("core/words/{language}/app.ftl")))?;
        let folder = if language == REFERENCE { "values".to_owned() } else { format!("values-{language}") };
        files::write_if_changed(
            &resources.join(folder).join("strings.xml"),
            strings(&words).map_err(|what| Failure::new(format!("{language}: {what}")))?.as_bytes(),
        )?;
    }
    files::write_if_changed(&resources.join("xml/locales_config.xml"), locales(&languages).as_bytes())?;
    Ok(())
}

/// The languages that the core has words in.
fn languages(words: &Path) -> Outcome<Vec<String>> {
    let mut languages: Vec<String> = files::below(words, &|_| true)?
        .iter()
        .filter_map(|file| file.strip_prefix(words).ok()?.components().next())
        .map(|folder| folder.as_os_str().to_string_lossy().into_owned())
        .collect();
    languages.dedup();
    Ok(languages)
}

fn strings(words: &str) -> Result<String, String> {
    let line = |(name, message): &(&str, &str)| {
        let text = message_of(words, message).ok_or_else(|| format!("no message {message}"))?;
        Ok(format!("    <string name=\"{name}\">{}</string>\n", escaped(text)))
    };
    let lines = ANDROID.iter().map(line).collect::<Result<String, String>>()?;
    Ok(format!("{HEADER}<resources>\n{lines}</resources>\n"))
}

fn locales(languages: &[String]) -> String {
    let lines: Vec<String> =
        languages.iter().map(|language| format!("    <locale android:name=\"{language}\" />\n")).collect();
    let space = "xmlns:android=\"http://schemas.android.com/apk/res/android\"";
    format!("{HEADER}<locale-config {space}>\n{}</locale-config>\n", lines.concat())
}

/// What a message of one line says.
fn message_of<'a>(words: &'a str, id: &str) -> Option<&'a str> {
    words.lines().find_map(|line| Some(line.strip_prefix(id)?.trim_start().strip_prefix('=')?.trim()))
}

/// A text as Android's resources want it.
fn escaped(text: &str) -> String {
    let xml = text.replace('&', "&amp;").replace('<', "&lt;");
    xml.replace('\\', "\\\\").replace('\'', "\\'").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_becomes_a_string() {
        let words = "app-name-long = Other\napp-name = It's <this> & that\n";
        let xml = strings(words).unwrap_or_default();
        assert!(xml.contains(r#"<string name="app_name">It\'s &lt;this> &amp; that</string>"#), "{xml}");
        assert!(strings("other = x").is_err());
    }

    #[test]
    fn every_language_is_offered() {
        let xml = locales(&["en".to_owned(), "es".to_owned()]);
        assert!(xml.contains("\"en\"") && xml.contains("\"es\""), "{xml}");
    }
}
