//! Which words does a system want before the app runs?
//!
//! Its name, and on an iPhone what the files are called that it opens, and why it asks for a face. They are made from the
//! core's words, so that nothing is said in two places.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::project::Project;

/// Where Android's builds look for them.
pub(crate) const FOLDER: &str = "bindings/android-res";
/// Where Xcode's project looks for them; it takes all that lies in this folder.
const CATALOG: &str = "ios/App/InfoPlist.xcstrings";
/// What Android calls a text, and the message that says it.
const ANDROID: &[(&str, &str)] = &[("app_name", "app-name")];
/// What an iPhone calls a text, if it is not called as it is said in the reference, with its message and the file of that.
const IPHONE: &[(Option<&str>, &str, &str)] = &[
    (Some("CFBundleDisplayName"), "app.ftl", "app-name"),
    (Some("CFBundleName"), "app.ftl", "app-name"),
    // The kind of file: Info.plist names it in the reference, and the system looks that up.
    (None, "prescription.ftl", "prescription-title"),
    // What the system says before it looks at the owner's face.
    (Some("NSFaceIDUsageDescription"), "data.ftl", "privacy-unlock-why"),
];
/// Above every resource.
const HEADER: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
/// The language of the phones that speak none of the others.
const REFERENCE: &str = "en";

/// Writes the texts of both phones.
pub(crate) fn write(project: &Project) -> Outcome {
    let languages = languages(&project.existing("core/words")?)?;
    write_android(project, &languages)?;
    let words = |language: &str, file: &str| {
        files::read_text(&project.path(&format!("core/words/{language}/{file}")))
    };
    let catalog = catalog(&languages, &words)?;
    files::write_if_changed(&project.path(CATALOG), catalog.as_bytes()).map(|_| ())
}

/// Writes Android's string resources, and the list of languages that the system offers for the app.
fn write_android(project: &Project, languages: &[String]) -> Outcome {
    let resources = project.target(FOLDER);
    for language in languages {
        let words = files::read_text(&project.path(&format!("core/words/{language}/app.ftl")))?;
        let folder = if language == REFERENCE { "values".to_owned() } else { format!("values-{language}") };
        files::write_if_changed(
            &resources.join(folder).join("strings.xml"),
            strings(&words).map_err(|what| Failure::new(format!("{language}: {what}")))?.as_bytes(),
        )?;
    }
    files::write_if_changed(&resources.join("xml/locales_config.xml"), locales(languages).as_bytes())?;
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

/// A string catalog, as Xcode writes one. Its words are looked up by their language and file.
fn catalog(languages: &[String], words: &dyn Fn(&str, &str) -> Outcome<String>) -> Outcome<String> {
    let said = |language: &str, file: &str, message: &str| {
        let words = words(language, file)?;
        let text = message_of(&words, message);
        text.map(quoted).ok_or_else(|| Failure::new(format!("{language}: no message {message}")))
    };
    let mut entries = Vec::new();
    for (name, file, message) in IPHONE {
        let mut units = Vec::new();
        for language in languages {
            let text = said(language, file, message)?;
            units.push(format!(
                "        \"{language}\" : {{\n          \"stringUnit\" : {{\n            \"state\" : \"translated\",\n            \
                 \"value\" : {text}\n          }}\n        }}"
            ));
        }
        let key = match name {
            Some(name) => quoted(name),
            None => said(REFERENCE, file, message)?,
        };
        entries.push(format!(
            "    {key} : {{\n      \"extractionState\" : \"manual\",\n      \"localizations\" : {{\n{}\n      }}\n    }}",
            units.join(",\n")
        ));
    }
    Ok(format!(
        "{{\n  \"sourceLanguage\" : \"{REFERENCE}\",\n  \"strings\" : {{\n{}\n  }},\n  \"version\" : \"1.0\"\n}}\n",
        entries.join(",\n")
    ))
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

/// A text as JSON wants it. A message of one line has no character that takes more.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
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
    fn an_iphones_texts_are_said_in_every_language() {
        let words = |language: &str, file: &str| {
            let words = match (language, file) {
                ("en", "data.ftl") => "privacy-unlock-why = Why\n",
                (_, "data.ftl") => "privacy-unlock-why = Para\n",
                ("en", _) => "app-name = Mid\"back\"\nprescription-title = Prescription\n",
                _ => "app-name = Midback\nprescription-title = Prescripción\n",
            };
            Ok(words.to_owned())
        };
        let made = catalog(&["en".to_owned(), "es".to_owned()], &words).unwrap_or_default();
        let bare: String = made.split_whitespace().collect();
        let unit = |language: &str, text: &str| {
            format!("\"{language}\":{{\"stringUnit\":{{\"state\":\"translated\",\"value\":\"{text}\"}}}}")
        };
        for (name, en, es) in [
            ("CFBundleDisplayName", r#"Mid\"back\""#, "Midback"),
            ("CFBundleName", r#"Mid\"back\""#, "Midback"),
            ("Prescription", "Prescription", "Prescripción"),
            ("NSFaceIDUsageDescription", "Why", "Para"),
        ] {
            let entry = format!(
                "\"{name}\":{{\"extractionState\":\"manual\",\"localizations\":{{{},{}}}}}",
                unit("en", en),
                unit("es", es)
            );
            assert!(bare.contains(&entry), "{entry} is not in {made}");
        }
        assert!(bare.starts_with("{\"sourceLanguage\":\"en\",\"strings\":{"), "{made}");
        assert!(bare.ends_with("},\"version\":\"1.0\"}"), "{made}");
        assert!(catalog(&["en".to_owned()], &|_, _| Ok("app-name = x\n".to_owned())).is_err());
    }

    #[test]
    fn every_language_is_offered() {
        let xml = locales(&["en".to_owned(), "es".to_owned()]);
        assert!(xml.contains("\"en\"") && xml.contains("\"es\""), "{xml}");
    }
}
