//! Which words does a system want before the app runs?
//!
//! Its name, what it says of its card, its shortcut and what can be asked by voice; on an iPhone also what the files are called
//! that it opens, and why it asks for a face. They are made from the core's words, so that nothing is said in two places.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{files, messages, walks};

/// Where Android's builds look for them.
pub(crate) const FOLDER: &str = "bindings/android-res";
/// What Android calls a text, the file of its message, and the message that says it.
const ANDROID: &[(&str, &str, &str)] = &[
    ("app_name", APP, "app-name"),
    ("card_name", SYSTEM, "system-card-name"),
    ("card_help", SYSTEM, "system-card-help"),
    ("shortcut_session", SYSTEM, "system-session"),
];
/// A string catalog of Xcode's: each key, where it is not the text in the reference, with the file of its message, and that.
type Catalog = &'static [(Option<&'static str>, &'static str, &'static str)];
/// Where Xcode's project looks for each of them; it takes all that lies in these folders.
const IPHONE: &[(&str, Catalog)] = &[
    (
        "ios/App/InfoPlist.xcstrings",
        &[
            (Some("CFBundleDisplayName"), APP, "app-name"),
            (Some("CFBundleName"), APP, "app-name"),
            // The kind of file: Info.plist names it in the reference, and the system looks that up.
            (None, "prescription.ftl", "prescription-title"),
            // What the system says before it looks at the owner's face.
            (Some("NSFaceIDUsageDescription"), "data.ftl", "privacy-unlock-why"),
            (Some("NSHealthUpdateUsageDescription"), SYSTEM, "system-health-why"),
            // Under the app's icon.
            (Some("system-session"), SYSTEM, "system-session"),
        ],
    ),
    (
        "ios/Words/Localizable.xcstrings",
        &[
            (Some("system-card-name"), SYSTEM, "system-card-name"),
            (Some("system-card-help"), SYSTEM, "system-card-help"),
            (Some("system-session"), SYSTEM, "system-session"),
            (Some("system-session-help"), SYSTEM, "system-session-help"),
            (Some("system-pain"), SYSTEM, "system-pain"),
            (Some("system-pain-help"), SYSTEM, "system-pain-help"),
            (Some("system-pain-number"), SYSTEM, "system-pain-number"),
            (Some("system-pain-question"), SYSTEM, "system-pain-question"),
            (Some("system-skip"), SYSTEM, "system-skip"),
            (Some("system-skip-help"), SYSTEM, "system-skip-help"),
        ],
    ),
    (
        // Phrases are looked up as they stand in the code, in the reference.
        "ios/Words/AppShortcuts.xcstrings",
        &[
            (None, SYSTEM, "system-session-phrase"),
            (None, SYSTEM, "system-pain-phrase"),
            (None, SYSTEM, "system-skip-phrase"),
        ],
    ),
];
const APP: &str = "app.ftl";
const SYSTEM: &str = "system/system.ftl";
/// Above every resource.
const HEADER: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
/// The language of the phones that speak none of the others.
pub(crate) const REFERENCE: &str = "en";

/// Writes the texts of both phones.
pub(crate) fn write(project: &Project) -> Outcome {
    let languages = languages(&project.existing("core/words")?)?;
    let words = |language: &str, file: &str| {
        files::read_text(&project.path(&format!("core/words/{language}/{file}")))
    };
    write_android(project, &languages, &words)?;
    walks::write(project, &languages)?;
    for (place, texts) in IPHONE {
        let catalog = catalog(texts, &languages, &words)?;
        files::write_if_changed(&project.path(place), catalog.as_bytes())?;
    }
    Ok(())
}

/// The words of a file in a language.
type Words<'a> = &'a dyn Fn(&str, &str) -> Outcome<String>;

/// Writes Android's string resources, and the list of languages that the system offers for the app.
fn write_android(project: &Project, languages: &[String], words: Words<'_>) -> Outcome {
    let resources = project.target(FOLDER);
    for language in languages {
        let folder = if language == REFERENCE { "values".to_owned() } else { format!("values-{language}") };
        let strings = strings(language, words)?;
        files::write_if_changed(&resources.join(folder).join("strings.xml"), strings.as_bytes())?;
    }
    files::write_if_changed(&resources.join("xml/locales_config.xml"), locales(languages).as_bytes())?;
    Ok(())
}

/// The languages that the core has words in.
pub(crate) fn languages(words: &Path) -> Outcome<Vec<String>> {
    let mut languages: Vec<String> = files::below(words, &|_| true)?
        .iter()
        .filter_map(|file| file.strip_prefix(words).ok()?.components().next())
        .map(|folder| folder.as_os_str().to_string_lossy().into_owned())
        .collect();
    languages.dedup();
    Ok(languages)
}

fn strings(language: &str, words: Words<'_>) -> Outcome<String> {
    let line = |(name, file, message): &(&str, &str, &str)| {
        let text = said(language, file, message, words)?;
        Ok(format!("    <string name=\"{name}\">{}</string>\n", escaped(&text)))
    };
    let lines = ANDROID.iter().map(line).collect::<Outcome<String>>()?;
    Ok(format!("{HEADER}<resources>\n{lines}</resources>\n"))
}

/// A string catalog, as Xcode writes one.
fn catalog(texts: Catalog, languages: &[String], words: Words<'_>) -> Outcome<String> {
    let mut entries = Vec::new();
    for (name, file, message) in texts {
        let text = |language: &str| {
            // Where the system puts in the app's name, it has its own way to say so.
            let text = said(language, file, message, words)?;
            Ok(quoted(&text.replace("{ $app }", "${applicationName}")))
        };
        let mut units = Vec::new();
        for language in languages {
            let text = text(language)?;
            units.push(format!(
                "        \"{language}\" : {{\n          \"stringUnit\" : {{\n            \"state\" : \"translated\",\n            \
                 \"value\" : {text}\n          }}\n        }}"
            ));
        }
        let key = match name {
            Some(name) => quoted(name),
            None => text(REFERENCE)?,
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

/// What a message of a file says in a language.
fn said(language: &str, file: &str, message: &str, words: Words<'_>) -> Outcome<String> {
    let words = words(language, file)?;
    let text = messages::named(&words, message).map(str::to_owned);
    text.ok_or_else(|| Failure::new(format!("{language}: no message {message} in {file}")))
}

fn locales(languages: &[String]) -> String {
    let lines: Vec<String> =
        languages.iter().map(|language| format!("    <locale android:name=\"{language}\" />\n")).collect();
    let space = "xmlns:android=\"http://schemas.android.com/apk/res/android\"";
    format!("{HEADER}<locale-config {space}>\n{}</locale-config>\n", lines.concat())
}

/// A text as JSON wants it. What is of one line has no character that takes more.
pub(crate) fn quoted(text: &str) -> String {
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
        let words = |_: &str, file: &str| {
            let all = ANDROID.iter().filter(|(_, of, _)| *of == file);
            let line = |(_, _, message): &(&str, &str, &str)| format!("{message} = It's <{message}>");
            Ok(all.map(line).collect::<Vec<_>>().join("\n"))
        };
        let xml = strings("en", &words).unwrap_or_default();
        assert!(xml.contains(r#"<string name="app_name">It\'s &lt;app-name></string>"#), "{xml}");
        assert!(xml.contains(r#"<string name="card_help">It\'s &lt;system-card-help></string>"#), "{xml}");
        assert!(strings("en", &|_, _| Ok("other = x\n".to_owned())).is_err());
    }

    #[test]
    fn an_iphones_texts_are_said_in_every_language() {
        let words = |language: &str, file: &str| {
            let words = match (language, file) {
                ("en", "data.ftl") => "privacy-unlock-why = Why\n",
                (_, "data.ftl") => "privacy-unlock-why = Para\n",
                ("en", "app.ftl") => "app-name = Mid\"back\"\n",
                ("en", "prescription.ftl") => "prescription-title = Prescription\n",
                (_, "prescription.ftl") => "prescription-title = Prescripción\n",
                ("en", SYSTEM) => {
                    "system-health-why = Adds\nsystem-session = Session\nsystem-session-phrase = Start in { $app }\n"
                }
                (_, SYSTEM) => {
                    "system-health-why = Añade\nsystem-session = Sesión\nsystem-session-phrase = Empieza en { $app }\n"
                }
                _ => "app-name = Midback\n",
            };
            Ok(words.to_owned())
        };
        let languages = ["en".to_owned(), "es".to_owned()];
        let made = catalog(IPHONE[0].1, &languages, &words).unwrap_or_default();
        let phrase: Catalog = &[(None, SYSTEM, "system-session-phrase")];
        let phrases = catalog(phrase, &languages, &words).unwrap_or_default();
        let bare: String = (made + &phrases).split_whitespace().collect();
        let unit = |language: &str, text: &str| {
            format!("\"{language}\":{{\"stringUnit\":{{\"state\":\"translated\",\"value\":\"{text}\"}}}}")
        };
        for (name, en, es) in [
            ("CFBundleDisplayName", r#"Mid\"back\""#, "Midback"),
            ("CFBundleName", r#"Mid\"back\""#, "Midback"),
            ("Prescription", "Prescription", "Prescripción"),
            ("NSFaceIDUsageDescription", "Why", "Para"),
            ("system-session", "Session", "Sesión"),
            ("Startin${applicationName}", "Startin${applicationName}", "Empiezaen${applicationName}"),
        ] {
            let entry = format!(
                "\"{name}\":{{\"extractionState\":\"manual\",\"localizations\":{{{},{}}}}}",
                unit("en", en),
                unit("es", es)
            );
            assert!(bare.contains(&entry), "{entry} is not in {bare}");
        }
        assert!(bare.starts_with("{\"sourceLanguage\":\"en\",\"strings\":{"), "{bare}");
        assert!(bare.ends_with("},\"version\":\"1.0\"}"), "{bare}");
        assert!(catalog(IPHONE[0].1, &languages, &|_, _| Ok("app-name = x\n".to_owned())).is_err());
    }

    #[test]
    fn all_that_is_written_for_the_systems_is_handed_over() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        let words =
            files::read_text(&project.path(&format!("core/words/{REFERENCE}/{SYSTEM}"))).unwrap_or_default();
        let mut seen = 0;
        for (id, _) in messages::all(&words) {
            let android = ANDROID.iter().any(|(_, _, message)| *message == id);
            let iphone =
                IPHONE.iter().flat_map(|(_, texts)| texts.iter()).any(|(_, _, message)| *message == id);
            assert!(android || iphone, "{id} is said by no system");
            seen += 1;
        }
        assert!(seen > 10, "{seen}");
    }

    #[test]
    fn every_language_is_offered() {
        let xml = locales(&["en".to_owned(), "es".to_owned()]);
        assert!(xml.contains("\"en\"") && xml.contains("\"es\""), "{xml}");
    }
}
