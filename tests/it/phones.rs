//! Do the phones hold a rule, a sentence, a number or a date of their own? Their sources are read, all of them.

use std::fs;
use std::path::{Path, PathBuf};

/// What is built into an app, on either phone and in the window. Not here: generated code, tests, and stubs of
/// Apple's frameworks, which no app holds.
const SOURCES: [(&str, &str); 5] = [
    ("android/ui/src/main", "kt"),
    ("android/app/src/main", "kt"),
    ("android/core/src/main", "kt"),
    ("android/desktop/src/main", "kt"),
    ("ios/Sources", "swift"),
];

/// A file, taken apart.
#[derive(Debug, Default)]
struct Source {
    /// What stands between quotation marks, with what is put into it as `\0`.
    texts: Vec<Literal>,
    /// Its code without comments and with nothing between quotation marks, line by line.
    code: Vec<String>,
}

/// A text in a file.
#[derive(Debug, PartialEq, Eq)]
struct Literal {
    /// In which line it begins, from 1.
    line: usize,
    text: String,
    /// The code in front of it, in its line and the one above.
    before: String,
}

/// Takes Kotlin or Swift apart.
struct Reader<'a> {
    rest: std::str::Chars<'a>,
    source: Source,
}

impl<'a> Reader<'a> {
    fn read(text: &'a str) -> Source {
        let mut reader =
            Self { rest: text.chars(), source: Source { texts: Vec::new(), code: vec![String::new()] } };
        reader.code(None);
        reader.source
    }

    fn starts(&self, what: &str) -> bool {
        self.rest.as_str().starts_with(what)
    }

    fn skip(&mut self, count: usize) {
        for _ in 0..count {
            if self.rest.next() == Some('\n') {
                self.source.code.push(String::new());
            }
        }
    }

    fn put(&mut self, letter: char) {
        if letter == '\n' {
            self.source.code.push(String::new());
        } else if let Some(line) = self.source.code.last_mut() {
            line.push(letter);
        }
    }

    /// Code up to where `end` closes what was opened before it, or to the end of the file.
    fn code(&mut self, end: Option<(char, char)>) {
        let mut depth = 0;
        loop {
            if self.starts("//") {
                let length = self.rest.as_str().find('\n').unwrap_or(self.rest.as_str().len());
                let comment = self.rest.as_str()[..length].chars().count();
                self.skip(comment);
            } else if self.starts("/*") {
                let length = self.rest.as_str().find("*/").map_or(self.rest.as_str().len(), |at| at + 2);
                let comment = self.rest.as_str()[..length].chars().count();
                self.skip(comment);
            } else if self.starts("\"\"\"") {
                self.skip(3);
                self.text("\"\"\"");
            } else if self.starts("'\"'") {
                // A letter, not the beginning of a text.
                self.skip(3);
            } else if self.starts("\"") {
                self.skip(1);
                self.text("\"");
            } else {
                let Some(letter) = self.rest.next() else { return };
                match end {
                    Some((open, _)) if letter == open => depth += 1,
                    Some((_, close)) if letter == close && depth == 0 => return,
                    Some((_, close)) if letter == close => depth -= 1,
                    _ => {}
                }
                self.put(letter);
            }
        }
    }

    /// A text up to its `end`; what is put into it is code.
    fn text(&mut self, end: &str) {
        let line = self.source.code.len();
        let above =
            line.checked_sub(2).map(|above| self.source.code[above].trim().to_owned()).unwrap_or_default();
        let before =
            format!("{above} {}", self.source.code.last().map(|code| code.trim()).unwrap_or_default());
        let mut text = String::new();
        self.put('"');
        while !self.starts(end) && !self.rest.as_str().is_empty() {
            if self.starts("${") {
                self.skip(2);
                text.push('\0');
                self.code(Some(('{', '}')));
            } else if self.starts("\\(") {
                self.skip(2);
                text.push('\0');
                self.code(Some(('(', ')')));
            } else if self.starts("$") && self.rest.as_str()[1..].starts_with(char::is_alphabetic) {
                self.skip(1);
                text.push('\0');
                while self.rest.as_str().starts_with(|letter: char| letter.is_alphanumeric() || letter == '_')
                {
                    self.skip(1);
                }
            } else if self.starts("\\") {
                self.skip(2);
            } else if let Some(letter) = self.rest.as_str().chars().next() {
                text.push(letter);
                self.skip(1);
            }
        }
        self.skip(end.len());
        self.put('"');
        self.source.texts.push(Literal { line, text, before });
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Swift's generated code lies beside what is written by hand, whose files say so by their names.
fn is_generated(name: &str) -> bool {
    name.strip_prefix("ios/Sources/MidbackCore/").is_some_and(|file| !file.starts_with("Hand"))
}

/// Every source of the phones, by its name.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (folder, extension) in SOURCES {
        let (mut folders, before) = (vec![root().join(folder)], found.len());
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|found| found == extension) {
                    let name = path.strip_prefix(root()).unwrap().display().to_string();
                    if !is_generated(&name) {
                        found.push((name, fs::read_to_string(&path).unwrap()));
                    }
                }
            }
        }
        assert!(found.len() > before, "no {extension} below {folder}");
    }
    found.sort();
    found
}

/// The last part of a file's name, from its module on.
fn is(name: &str, file: &str) -> bool {
    name.ends_with(&format!("/{file}"))
}

// Words.

/// A text that is no word for people: in which file it stands, and what it is.
const NAMES: &[(&str, &str, &str)] = &[
    ("app/midback/MidbackApp.kt", "midback", "the folder of the data"),
    ("app/midback/MidbackApp.kt", "home.json", "the file of the card on the home screen"),
    (
        "app/midback/MainActivity.kt",
        "androidx.health.ACTION_SHOW_PERMISSIONS_RATIONALE",
        "the health app's question",
    ),
    ("home/HomeCard.kt", "version", "a name in the card's file"),
    ("home/HomeCard.kt", "shown", "a name in the card's file"),
    ("home/HomeCard.kt", "until_ms", "a name in the card's file"),
    ("home/HomeCard.kt", "heading", "a name in the card's file"),
    ("home/HomeCard.kt", "text", "a name in the card's file"),
    ("home/HomeCard.kt", "action", "a name in the card's file"),
    ("home/HomeCard.kt", "week", "a name in the card's file"),
    ("home/HomeCard.kt", "short", "a name in the card's file"),
    ("home/HomeCard.kt", "spoken", "a name in the card's file"),
    ("home/HomeCard.kt", "mark", "a name in the card's file"),
    ("home/HomeCard.kt", "today", "a name in the card's file"),
    ("app/midback/MidbackApp.kt", "HardwareIds", "the checker's name of what is asked for"),
    ("app/midback/MidbackApp.kt", "passing", "the folder of what is soon gone"),
    ("ui/Phone.kt", "\0-passing", "the folder of what is soon gone"),
    ("ui/PickedFiles.kt", "picked", "the file that was picked"),
    ("ui/PickedFiles.kt", "copies", "the folder of copies that are shared"),
    ("ui/PickedFiles.kt", "copy", "the file of a copy that is shared"),
    ("screens/Making.kt", "application/json", "the form of a copy"),
    ("screens/Making.kt", "application/octet-stream", "the form of a copy that is locked"),
    ("app/midback/MidbackApp.kt", "tel", "the scheme of a number to call"),
    ("app/midback/Sharing.kt", "reports", "the folder of what is shared"),
    ("MidbackUI/CopyFiles.swift", "reports", "the folder of what is shared"),
    ("MidbackUI/CopyFiles.swift", "copies", "the folder of copies that are shared"),
    ("MidbackUI/CopyFiles.swift", "brought", "the folder of a copy that came from elsewhere"),
    ("MidbackUI/CopyFiles.swift", "Inbox", "the system's name of a folder"),
    ("MidbackUI/Handed.swift", "copy", "the file of a copy that came from elsewhere"),
    ("reminders/AndroidReminders.kt", "reminders", "the folder of what reminders keep"),
    ("reminders/AndroidReminders.kt", "kept", "the file of the next reminders"),
    ("reminders/AndroidReminders.kt", "asked", "the file that says that the permission was asked for"),
    (
        "reminders/Receivers.kt",
        "android.intent.extra.TIME_PREF_24_HOUR_FORMAT",
        "what the system tells besides",
    ),
    ("reminders/SystemSettings.kt", "package", "the system's name of an app's address"),
    ("session/Awake.kt", "Midback:session", "the system's name of a wake lock"),
    ("session/SessionNotification.kt", "session", "the system's name of a channel"),
    ("session/SessionControls.kt", "Midback", "the system's name of a media session"),
    ("session/WrittenVoice.kt", "MidbackPlaysVoice", "a switch for makers, as the system's log calls it"),
    ("session/WrittenVoice.kt", "voice", "the folder of what is being said"),
    ("session/WrittenVoice.kt", "\0.wav", "the file of what is being said"),
    ("ui/Typography.kt", "tnum", "a feature of a font"),
    ("desktop/Desktop.kt", "Midback", "the window's title, which is the app's name"),
    ("desktop/Desktop.kt", "user.home", "the system's name of the person's folder"),
    ("desktop/Desktop.kt", "Downloads", "the folder in it where files are looked for"),
    ("desktop/Film.kt", "gif", "how the form of a film calls it"),
    ("desktop/Film.kt", "GraphicControlExtension", "how the form of a film calls it"),
    ("desktop/Film.kt", "disposalMethod", "how the form of a film calls it"),
    ("desktop/Film.kt", "none", "how the form of a film calls it"),
    ("desktop/Film.kt", "userInputFlag", "how the form of a film calls it"),
    ("desktop/Film.kt", "FALSE", "how the form of a film calls it"),
    ("desktop/Film.kt", "transparentColorFlag", "how the form of a film calls it"),
    ("desktop/Film.kt", "transparentColorIndex", "how the form of a film calls it"),
    ("desktop/Film.kt", "delayTime", "how the form of a film calls it"),
    ("desktop/Film.kt", "ApplicationExtension", "how the form of a film calls it"),
    ("desktop/Film.kt", "applicationID", "how the form of a film calls it"),
    ("desktop/Film.kt", "NETSCAPE", "how the form of a film calls it"),
    ("desktop/Film.kt", "authenticationCode", "how the form of a film calls it"),
    ("desktop/Film.kt", "ApplicationExtensions", "how the form of a film calls it"),
    ("desktop/FirstDay.kt", "gif", "the form of a film"),
    ("desktop/LedSession.kt", "session", "the name of a film"),
    ("desktop/Walk.kt", "\0.gif", "the name of a film"),
    ("desktop/FirstDay.kt", "light-band", "the core's name for what is chosen"),
    ("desktop/FirstDay.kt", "png", "the form of a picture"),
    ("desktop/TheReminders.kt", "on", "the core's name for what is chosen"),
    ("desktop/TheReminders.kt", "detailed", "the core's name for what is chosen"),
    ("desktop/TheReminders.kt", "/review.json", "the file of a prescription"),
    ("desktop/TheReminders.kt", "ISSUED", "what stands for a day in that file"),
    ("desktop/TheReminders.kt", "REVIEW", "what stands for a day in that file"),
    ("desktop/TheReminders.kt", "midback", "the beginning of a folder's name"),
    ("desktop/Walk.kt", "png", "the form of a picture"),
    ("desktop/Walk.kt", "\0.png", "the name of a picture"),
    ("desktop/Roboto.kt", "/fonts/\0.ttf", "the file of a font"),
    ("desktop/Roboto.kt", "Roboto-Regular", "the file of a font"),
    ("desktop/Roboto.kt", "Roboto-Medium", "the file of a font"),
    ("Screens/Notices.swift", "tel:\0", "the scheme of a number to call"),
    ("MidbackCore/Hand.swift", "day", "the name of a field in an error"),
    ("MidbackCore/Hand.swift", "yyyy-mm-dd", "the shape of a day as ISO 8601 writes it"),
    ("MidbackHome/HomePlace.swift", "MidbackGroup", "the name of a setting of the app's own"),
    ("MidbackHome/HomePlace.swift", "Home", "the folder of what the home screen shows"),
    ("MidbackHome/HomePlace.swift", "home.json", "the file of what the home screen shows"),
    ("MidbackHome/HomePlace.swift", "midback:today", "what a tap on the card opens"),
    ("MidbackHome/HomeCardView.swift", "primary", "a colour of the app's assets"),
    ("MidbackHome/HomeCardView.swift", "onSurface", "a colour of the app's assets"),
    ("MidbackHome/HomeCardView.swift", "onSurfaceVariant", "a colour of the app's assets"),
    ("MidbackHome/MarkView.swift", "primary", "a colour of the app's assets"),
    ("MidbackHome/MarkView.swift", "onPrimary", "a colour of the app's assets"),
    ("MidbackHome/MarkView.swift", "checkmark", "a sign, as the system calls it"),
    ("MidbackHome/MarkView.swift", "minus", "a sign, as the system calls it"),
    ("MidbackHome/MarkView.swift", "pause.fill", "a sign, as the system calls it"),
    ("MidbackHome/MarkView.swift", "chevron.forward", "a sign, as the system calls it"),
    ("MidbackKit/Desk.swift", "MidbackKit \0", "a report for the makers"),
    ("MidbackKit/Phone.swift", "j", "the system's letter for the hour as it is written here"),
    ("MidbackKit/Phone.swift", "Hk", "the system's letters for an hour of 24"),
    ("MidbackKit/Phone.swift", "Midback", "the folder of the data"),
    ("MidbackKit/Phone.swift", "MidbackAnswers", "the folder of answers that wait"),
];

/// Calls of the window for developers whose text no user of the app reads.
const FOR_MAKERS: [&str; 8] = [
    "waitUntil(",
    "picture(",
    "value(",
    "error(",
    "println(",
    "AssertionError(",
    "val headless =",
    "checkNotNull(wanted.out) {",
];

/// Why a text may stand where it stands, if it may: everything with a letter in it is a word for people unless a rule
/// says otherwise, and so is what joins words.
fn is_no_word(name: &str, literal: &Literal) -> bool {
    let Literal { text, before, .. } = literal;
    let before = before.trim_end();
    if !text.chars().any(char::is_alphabetic) {
        // Between words stand spaces and points; what keeps names apart has neither.
        return !text.chars().any(|letter| letter.is_whitespace() || "·–—:;…".contains(letter));
    }
    let annotated = ["@Suppress(", "@Deprecated(", "@OptIn("].iter().any(|call| before.ends_with(call));
    let of_the_system = text.starts_with("app.midback.") && !text.contains(' ');
    let is_route = is(name, "ui/Place.kt")
        && text
            .split('/')
            .all(|part| part == "\0" || part.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
    let is_drawn = is(name, "ui/Icons.kt")
        && text.chars().any(|letter| letter.is_ascii_digit())
        && text.chars().all(|letter| "MmLlHhVvAaCcZz0123456789., -\0".contains(letter));
    let is_sign = is(name, "MidbackUI/Looks.swift")
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter == '.');
    let is_colour = is(name, "MidbackUI/Palette.swift")
        && text.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '\0');
    let of_the_window = name.contains("android/desktop/")
        && (FOR_MAKERS.iter().any(|call| before.ends_with(call))
            || text == "dark" && before.ends_with("it =="));
    annotated || of_the_system || is_route || is_drawn || is_sign || is_colour || of_the_window
}

/// The texts of a source that no rule explains, each with its line.
fn words(name: &str, source: &str) -> Vec<(usize, String)> {
    let texts = Reader::read(source).texts.into_iter().filter(|literal| !is_no_word(name, literal));
    texts.map(|literal| (literal.line, literal.text)).collect()
}

/// What is listed by its file and by itself, and whether it was found.
struct Listed {
    entries: Vec<&'static (&'static str, &'static str, &'static str)>,
    found: Vec<bool>,
}

impl Listed {
    fn of(lists: &[&'static [(&'static str, &'static str, &'static str)]]) -> Self {
        let entries: Vec<_> = lists.iter().copied().flatten().collect();
        let found = vec![false; entries.len()];
        Self { entries, found }
    }

    fn holds(&mut self, name: &str, what: &str) -> bool {
        let at = self.entries.iter().position(|(file, known, _)| is(name, file) && *known == what);
        if let Some(at) = at {
            self.found[at] = true;
        }
        at.is_some()
    }

    /// What is not listed is the core's; what is listed and gone has to be struck out, so that it cannot come back.
    fn assert_all(self, strange: &[String]) {
        let listed = self.entries.iter().zip(&self.found);
        let gone: Vec<_> = listed.filter(|(_, found)| !**found).map(|(entry, _)| entry).collect();
        assert!(strange.is_empty(), "these are the core's to decide: {strange:#?}");
        assert!(gone.is_empty(), "strike these out, they are gone: {gone:#?}");
    }
}

#[test]
fn the_phones_hold_no_words() {
    let (mut listed, mut strange) = (Listed::of(&[NAMES]), Vec::new());
    for (name, text) in sources() {
        for (line, text) in words(&name, &text) {
            if !listed.holds(&name, &text) {
                strange.push(format!("{name}:{line}: {text:?}"));
            }
        }
    }
    listed.assert_all(&strange);
}

/// A text that is typed can be half a letter, which is no text: on Android it is made whole in the one place where it is
/// typed. A text of Swift's is whole by itself; its fields are three, each with what belongs to it.
#[test]
fn every_text_is_typed_in_one_place() {
    let fields = ["TextField(", "SecureField(", "TextEditor("];
    let own = ["fun TypedField(", "TypedField(", "SearchField("];
    let mut found = Vec::new();
    for (name, text) in sources() {
        for line in Reader::read(&text).code {
            let line = own.iter().fold(line, |line, own| line.replace(own, ""));
            if fields.iter().any(|field| line.contains(field)) {
                found.push(name.clone());
            }
        }
    }
    let typed = [
        "android/ui/src/main/kotlin/app/midback/ui/components/TypedField.kt",
        // What is written, and what is not to be seen.
        "ios/Sources/MidbackUI/Components/Fields.swift",
        "ios/Sources/MidbackUI/Components/Fields.swift",
        "ios/Sources/MidbackUI/Components/SearchField.swift",
    ];
    assert_eq!(found, typed);
}

#[test]
fn every_kind_of_word_is_seen() {
    let screen = "android/ui/src/main/kotlin/app/midback/ui/screens/Made.kt";
    let said = [
        "Text(\"Stop if a rib hurts\")",
        "Text(\"Stop\")",
        "Text(\"a\")",
        "val label = \"${exercise.name} hurts\"",
        "Text(\"\"\"Stop\nnow\"\"\")",
        "Text(\"pain\")",
        "overline = \"${screen.title} · ${screen.progress}\"",
        "Text(lines.joinToString(\" \"))",
        "Text(\"${list(\"Stop\")}\")",
        "error(\"Stop\")",
        "Text(\"M5 now\")",
        "// A comment.\nText(\"Parar\") // \"and\" another",
        "/* \"no\" */ Text(\"ñ\")",
        "val quote = '\"'\nText(\"Stop\")",
    ];
    for line in said {
        assert_eq!(words(screen, line).len(), 1, "{line}");
    }
    assert_eq!(words("ios/Sources/MidbackKit/Made.swift", "Text(\"Set \\(set.text)\")").len(), 1);
    let unsaid = [
        "// Text(\"Stop\")",
        "/** \"Stop\" */",
        "names.split(\"/\")",
        "val action = \"app.midback.session.LEAVE\"",
        "@Suppress(\"DEPRECATION\")",
        "Text(\"${screen.title}\")",
    ];
    for line in unsaid {
        assert_eq!(words(screen, line), [], "{line}");
    }
    let place = "android/ui/src/main/kotlin/app/midback/ui/Place.kt";
    assert_eq!(words(place, "\"live/${session}\""), []);
    assert_eq!(words(place, "\"Stop here\"").len(), 1);
    let window = "android/desktop/src/main/kotlin/app/midback/desktop/Made.kt";
    assert_eq!(words(window, "walk.waitUntil(\"the next page\") { }"), []);
    assert_eq!(words(window, "walk.tap(\"Next\")").len(), 1);
}

/// The system shows these by itself.
#[test]
fn what_the_system_shows_is_of_the_core_too() {
    let manifest = fs::read_to_string(root().join("android/app/src/main/AndroidManifest.xml")).unwrap();
    let shown = |text: &str| -> Vec<String> {
        let names =
            ["label", "description", "text", "title", "summary"].map(|name| format!("android:{name}=\""));
        let values = names.iter().flat_map(|name| text.split(name.as_str()).skip(1));
        values
            .filter(|value| !value.starts_with("@string/"))
            .map(|value| value.chars().take(20).collect())
            .collect()
    };
    assert_eq!(shown(&manifest), Vec::<String>::new());
    assert!(manifest.contains("android:label=\"@string/"), "the app has a name");
    assert_eq!(shown("<activity android:label=\"Stop\"/>").len(), 1);
}

// Numbers.

/// What only draws: it knows no record of the core, so that none of its numbers can be a rule. Pictures and sounds are
/// read byte by byte where they are drawn and played.
const DRAWS: [&str; 12] = [
    "android/app/src/main/kotlin/app/midback/home/",
    "android/ui/src/main/kotlin/app/midback/ui/components/",
    "android/ui/src/main/kotlin/app/midback/ui/Icons.kt",
    "android/ui/src/main/kotlin/app/midback/ui/Palette.kt",
    "android/ui/src/main/kotlin/app/midback/ui/Typography.kt",
    "android/ui/src/main/kotlin/app/midback/ui/Theme.kt",
    "ios/Sources/MidbackUI/Components/",
    "ios/Sources/MidbackUI/Figures/FigureLoop.swift",
    "ios/Sources/MidbackUI/Looks.swift",
    "ios/Sources/MidbackUI/Palette.swift",
    "ios/Sources/MidbackKit/Sound/Lane.swift",
    "ios/Sources/MidbackKit/Sound/Pcm.swift",
];

/// Every other number: in which file it stands, and what it is.
const NUMBERS: &[(&str, &str, &str)] = &[
    ("midback/HealthConnect.kt", "60", "seconds in a minute: the zone's offset is told in minutes"),
    ("reminders/PhoneNow.kt", "60u", "how many reminders are planned ahead"),
    ("reminders/Refill.kt", "10", "how many reminders are kept for before the phone is unlocked"),
    ("reminders/ReminderNotifications.kt", "2", "the system's number of a notification"),
    ("reminders/ReminderNotifications.kt", "15_000L", "milliseconds to read a sentence twice"),
    ("session/Tones.kt", "8_000", "samples a second of silence"),
    ("session/Tones.kt", "5", "a part of a second of silence"),
    ("session/Voice.kt", "100f", "per cent"),
    ("session/WrittenVoice.kt", "37", "the system's version"),
    ("session/WrittenVoice.kt", "8_000", "samples a second of silence"),
    ("session/WrittenVoice.kt", "16L", "bytes a millisecond of silence"),
    ("ui/Figures.kt", "48", "how many stills are kept"),
    ("desktop/Desktop.kt", "1_000_000L", "nanoseconds in a millisecond"),
    ("desktop/Desktop.kt", "2", "the program's answer to a wrong call"),
    ("desktop/DesktopReminders.kt", "60u", "how many reminders a phone keeps that a window stands in for"),
    ("desktop/Film.kt", "0.4", "the share of a picture that a film has"),
    ("desktop/Film.kt", "10", "milliseconds in the unit of a film"),
    ("desktop/LedSession.kt", "60", "pictures of a film"),
    ("desktop/LedSession.kt", "200", "milliseconds from one picture of a film to the next"),
    ("desktop/FirstDay.kt", "2", "which answer is tapped in the first day that is played"),
    ("desktop/LedSession.kt", "7_200", "longer than any session"),
    ("desktop/LedSession.kt", "0.45", "where in a movement a picture is taken"),
    ("desktop/LedSession.kt", "3", "which answer is tapped in the first day that is played"),
    ("desktop/LedSession.kt", "1_000", "milliseconds that the clock is turned by"),
    ("desktop/TheReminders.kt", "6", "how many reminders pass between two pictures"),
    ("desktop/TheReminders.kt", "2", "how many of them come although the phone is ill"),
    ("desktop/Walk.kt", "2f", "pixels"),
    ("desktop/Walk.kt", "5_000L", "how long a test waits"),
    ("desktop/Walk.kt", "1_000L", "how long the mark of a tap takes to fade"),
    ("desktop/Walk.kt", "1_000_000f", "more pixels than a page has"),
    ("desktop/Walk.kt", "10.minutes", "how long a test waits"),
    ("MidbackHome/HomeEntries.swift", "1_000", "milliseconds in a second"),
    ("MidbackKit/StoreData.swift", "10", "milliseconds between two looks at whether a reader has stopped"),
    ("MidbackUI/Gate.swift", "60", "seconds away before the owner is asked for again"),
    ("MidbackUI/Handed.swift", "64", "bytes of a file by which the core tells a copy"),
    ("MidbackUI/Handed.swift", "65_536", "bytes that are copied at once"),
    ("Screens/Working.swift", "300", "milliseconds until a screen says that it works"),
    ("Screens/Working.swift", "100", "milliseconds between two looks at how far it is"),
    ("ui/PickedFiles.kt", "64", "bytes of a file by which the core tells a copy"),
    ("ui/Gate.kt", "60_000L", "milliseconds away before the owner is asked for again"),
    ("ui/Asked.kt", "300L", "milliseconds until a screen says that it waits"),
    ("ui/Figures.kt", "6", "how many figures are kept in memory"),
    ("ui/Phone.kt", "6", "changes of a zone's offset, more than the core looks ahead for"),
    ("ui/Phone.kt", "2", "days of the zone before now, as the core asks for them"),
    ("ui/Phone.kt", "60", "seconds in a minute: the zone's offset is told in minutes"),
    ("ui/Phone.kt", "16", "the random bytes that the core asks for"),
    ("ui/Phone.kt", "60_000", "milliseconds in a minute: the zone's offset is told in minutes"),
    ("ui/Place.kt", "2", "the third part of a name"),
    ("screens/Filled.kt", "2", "where in a list a value is kept"),
    ("screens/Filled.kt", "4", "where in a list a value is kept"),
    ("screens/Reminders.kt", "1_000L", "milliseconds until it is looked again whether a test has come"),
    ("screens/SymptomCheck.kt", "2", "where in a list a value is kept"),
    ("screens/FormFields.kt", "7", "choices in sight"),
    ("screens/FormFields.kt", "20", "letters of a choice that stand in a row"),
    ("screens/FormFields.kt", "1.3f", "the largest letters with two fields in a row"),
    ("screens/FormFields.kt", "2", "fields in a row"),
    ("screens/LiveHeader.kt", "10f", "the order in which a screen reader reads"),
    ("screens/LiveMiddle.kt", "2", "the order in which a screen reader reads"),
    ("screens/LiveMiddle.kt", "0.45f", "how much is seen of a figure that rests"),
    ("screens/LiveStage.kt", "0.44f", "a part of the height"),
    ("screens/LiveStage.kt", "0.4f", "a part of the height"),
    ("screens/LiveStage.kt", "0.24f", "a part of the height"),
    ("screens/BodyMap.kt", "2", "a tone of figures"),
    ("screens/BodyMap.kt", "0.006f", "how wide a line is"),
    ("screens/BodyMap.kt", "0.008f", "how wide a line is"),
    ("screens/BodyMap.kt", "0.55f", "how much is seen through a place"),
    ("screens/BodyMap.kt", "0.012f", "how wide a line is"),
    ("screens/BodyMap.kt", "0.016f", "how wide a line is"),
    ("screens/LiveRing.kt", "3", "the order in which a screen reader reads"),
    ("screens/WeekMarks.kt", "2.5f", "a part of a ring"),
    ("screens/WeekMarks.kt", "0.6f", "a part of a ring"),
    ("MidbackUI/Asked.swift", "300", "milliseconds until a screen says that it waits"),
    ("Figures/Figures.swift", "6", "how many figures are kept in memory"),
    ("Figures/Figures.swift", "48", "how many stills are kept"),
    ("Figures/LevelFigure.swift", "30.0", "ticks of a figure's loop a second, as the core counts them"),
    ("Screens/BodyMap.swift", "2", "a tone of figures"),
    ("Screens/BodyMap.swift", "0.55", "how much is seen through a place"),
    ("Screens/FieldChoice.swift", "7", "choices in sight"),
    ("Screens/FieldChoice.swift", "20", "letters of a choice that stand in a row"),
    ("Screens/FormFields.swift", "2", "fields in a row"),
    ("Screens/LiveHeader.swift", "4.0", "the order in which a screen reader reads"),
    ("Screens/LiveHeader.swift", "3.0", "the order in which a screen reader reads"),
    ("Screens/LiveHeader.swift", "2.0", "the order in which a screen reader reads"),
    ("Screens/LiveStage.swift", "0.45", "how much is seen of a figure that rests"),
    ("Screens/Prescription.swift", "700", "milliseconds until the system's list of files has gone"),
    ("Screens/Scale.swift", "2", "numbers in a row, where they do not all fit"),
    ("Screens/Scale.swift", "3", "rows of numbers, where they do not all fit"),
    ("Screens/WeekMarks.swift", "0.5", "how small a day's letters may become"),
    ("Apple/LockScreen.swift", "1_000", "milliseconds in a second"),
    ("Apple/SessionAudio.swift", "100", "milliseconds until the sound is looked at again"),
    ("Apple/SessionAudio.swift", "44_100", "samples a second"),
    ("Apple/Speaker.swift", "100", "per cent"),
    ("Apple/Speaker.swift", "4_096", "samples at a time"),
    ("Apple/SystemCentre.swift", "1_000", "milliseconds in a second"),
    ("Apple/Touch.swift", "0.5", "how sharp a touch feels"),
    ("Apple/Touch.swift", "255", "the strongest touch"),
    ("Apple/Touch.swift", "1_000", "milliseconds in a second"),
    ("Led/LiveClock.swift", "1_000", "milliseconds in a second"),
    ("Led/LiveClock.swift", "1_000_000_000_000_000", "attoseconds in a millisecond"),
    ("MidbackKit/Phone.swift", "1000", "milliseconds in a second"),
    ("MidbackKit/Phone.swift", "60", "seconds in a minute: the zone's offset is told in minutes"),
    ("MidbackKit/Phone.swift", "2", "a day's number, as the core counts them"),
    ("MidbackKit/Phone.swift", "3", "a day's number, as the core counts them"),
    ("MidbackKit/Phone.swift", "4", "a day's number, as the core counts them"),
    ("MidbackKit/Phone.swift", "5", "a day's number, as the core counts them"),
    ("MidbackKit/Phone.swift", "6", "a day's number, as the core counts them"),
    ("MidbackKit/Phone.swift", "7", "a day's number, as the core counts them"),
    ("MidbackKit/Phone.swift", "16", "the random bytes that the core asks for"),
    ("Reminders/NearbyChanges.swift", "60_000", "milliseconds in a minute"),
    ("Reminders/NearbyChanges.swift", "1_296_000_000", "milliseconds that the core looks ahead"),
    ("Reminders/NearbyChanges.swift", "60", "looks at the zone in that time"),
    ("Reminders/NearbyChanges.swift", "8", "looks at the zone before now"),
    ("Reminders/ReminderPlanner.swift", "60", "notifications that the system keeps"),
    ("Reminders/TopUp.swift", "43_200", "seconds before the system may wake the app"),
    ("Sound/CueTrack.swift", "64", "sounds at a time"),
    ("Sound/CueTrack.swift", "0.02", "seconds in which a sound fades"),
    ("Sound/CueTrack.swift", "5", "numbers that two threads share"),
    ("Sound/CueTrack.swift", "2", "which of the numbers that two threads share"),
    ("Sound/CueTrack.swift", "3", "which of the numbers that two threads share"),
    ("Sound/CueTrack.swift", "4", "which of the numbers that two threads share"),
    ("Sound/Prompter.swift", "64", "cues that are kept ready"),
];

/// The numbers of a source that nothing explains, each with its line. 0 and 1 begin and step, halves and doubles place
/// things, and what is in dp or sp, or a `CGFloat` in Swift, is a length.
fn numbers<'a>(name: &str, source: &'a Source) -> Vec<(usize, &'a str)> {
    if DRAWS.iter().any(|drawn| name.starts_with(drawn)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (at, line) in source.code.iter().enumerate() {
        // A pattern of Swift is no calculation.
        let line = line.split_once("#/").map_or(line.as_str(), |(before, _)| before);
        if line.contains(": CGFloat = ") || line.contains(": [CGFloat] = ") {
            continue;
        }
        let mut from = 0;
        while let Some(start) = line[from..].find(|letter: char| letter.is_ascii_digit()).map(|at| at + from)
        {
            let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
            let mut end = line[start..].find(|letter| !is_part(letter)).map_or(line.len(), |at| at + start);
            while line[end..].starts_with('.') && line[end + 1..].starts_with(char::is_alphanumeric) {
                let after = end + 1;
                end = line[after..].find(|letter| !is_part(letter)).map_or(line.len(), |at| at + after);
            }
            let (before, number, after) = (&line[..start], &line[start..end], &line[end..]);
            let in_a_name =
                before.ends_with(|letter: char| letter.is_alphanumeric() || "_$".contains(letter));
            if !in_a_name && !is_plain(before, number, after) {
                found.push((at + 1, number));
            }
            from = end;
        }
    }
    found
}

fn is_plain(before: &str, number: &str, after: &str) -> bool {
    let before = before.trim_end();
    let bare = number.trim_end_matches(['f', 'L', 'u', 'U']).replace(".0", "");
    let is_length = number.split('.').any(|part| ["dp", "sp", "em"].contains(&part))
        || ["lineWidth:", "width:", "height:"].iter().any(|label| before.ends_with(label));
    let halved = bare == "2" && (before.ends_with(['/', '*']) || after.trim_start().starts_with('*'));
    ["0", "1"].contains(&bare.as_str())
        || is_length
        || before.ends_with("(-") && [").dp", ").sp"].iter().any(|unit| after.starts_with(unit))
        || halved
        || before.ends_with("Space.small /")
}

#[test]
fn the_phones_hold_no_number() {
    let (mut listed, mut strange) = (Listed::of(&[NUMBERS]), Vec::new());
    for (name, text) in sources() {
        let source = Reader::read(&text);
        for (line, number) in numbers(&name, &source) {
            if !listed.holds(&name, number) {
                strange.push(format!("{name}:{line}: {number}"));
            }
        }
    }
    listed.assert_all(&strange);
}

#[test]
fn what_draws_knows_no_record_of_the_core() {
    for (name, text) in sources() {
        if DRAWS.iter().any(|drawn| name.starts_with(drawn)) {
            let knows =
                ["import app.midback.core", "import MidbackCore"].iter().any(|word| text.contains(word));
            assert!(!knows, "{name}: its numbers can be rules");
        }
    }
}

#[test]
fn every_kind_of_number_is_seen() {
    let screen = "android/ui/src/main/kotlin/app/midback/ui/screens/Made.kt";
    let found = |line: &str| {
        let source = Reader::read(line);
        numbers(screen, &source).into_iter().map(|(_, number)| number.to_owned()).collect::<Vec<_>>()
    };
    for (line, number) in [
        ("if (pain >= 6) stop()", "6"),
        ("private const val HOLD_SECONDS = 30", "30"),
        ("private const val HOLD_MS = 30_000L", "30_000L"),
        ("val high = pain > 2", "2"),
        ("delay(5.seconds)", "5.seconds"),
        ("val share = 0.7", "0.7"),
        ("Text(\"${if (pain > 6) name else other}\")", "6"),
        ("val width = 2.5f", "2.5f"),
    ] {
        assert_eq!(found(line), [number], "{line}");
    }
    for line in [
        "modifier.padding(12.dp, 0.5.dp).offset(y = (-6).dp)",
        "val half = (width - 1) / 2",
        "list.getOrElse(1) { 0L }",
        "// 30 seconds",
        "val utf8 = name16(x2)",
        "Space.small / 4",
        "for at in 0..<room { $0.seq }",
        "alpha = 1f - 0f",
    ] {
        assert_eq!(found(line), Vec::<String>::new(), "{line}");
    }
    assert_eq!(numbers(DRAWS[0], &Reader::read("val ring = 0.7f")), []);
}

// Dates.

/// What calculates with days, hours or the calendar.
const CALCULATES: [&str; 30] = [
    "plusDays",
    "minusDays",
    "plusWeeks",
    "minusWeeks",
    "plusMonths",
    "plusHours",
    "plusMinutes",
    "withDayOf",
    "ChronoUnit",
    "Period.",
    "Duration.between",
    "daysUntil",
    "java.util.Calendar",
    "GregorianCalendar",
    "LocalDateTime",
    "LocalTime",
    "ZonedDateTime",
    "OffsetDateTime",
    "java.util.Date",
    "SimpleDateFormat",
    "DateComponents",
    "Calendar.current",
    "Calendar(",
    "addingTimeInterval",
    "timeIntervalSince(",
    "DateInterval",
    "86400",
    "86_400",
    "24 * 60",
    "3_600",
];

/// Where days and the zone may be named at all: where the system's own calendar asks for a day, where a day of the core's is
/// handed back to it, where the phone tells the core its clock and its habits, and where the home screen and the health app get
/// instants of the core's.
const KNOWS_DAYS: [&str; 19] = [
    "midback/HealthConnect.kt",
    "ui/Place.kt",
    "screens/CalendarCard.kt",
    "screens/CheckIn.kt",
    "screens/Day.kt",
    "screens/History.kt",
    "screens/Report.kt",
    "ui/SystemUi.kt",
    "ui/Phone.kt",
    "screens/FormFields.kt",
    "Screens/DaySheet.swift",
    "midback/AndroidSystem.kt",
    "desktop/Desktop.kt",
    "MidbackHome/HomeEntries.swift",
    "MidbackKit/Phone.swift",
    "Reminders/WallParts.swift",
    "Apple/PhoneSignals.swift",
    "Apple/SystemHealth.swift",
    "Apple/SystemCentre.swift",
];

/// Where the system is told for which time of the wall it waits: what it takes for one, in the calendar that it goes by.
const TELLS_THE_WALL: (&str, [&str; 2]) = ("Reminders/WallParts.swift", ["DateComponents", "Calendar("]);

/// What names a day, an hour or the calendar.
const NAMES_DAYS: [&str; 10] = [
    "java.time",
    "LocalDate",
    "TimeZone",
    "Date.now",
    "Date(",
    "DateFormatter",
    // The screen of the same name is none of the system's.
    " Calendar.",
    "(Calendar.",
    "WeekFields",
    "dayOfWeek",
];

/// The lines of a source that calculate with days, or that name them where they must not.
fn dates(name: &str, text: &str) -> Vec<String> {
    let may_name = KNOWS_DAYS.iter().any(|file| is(name, file));
    let (tells, of_the_wall) = TELLS_THE_WALL;
    let calculates: Vec<&str> =
        CALCULATES.into_iter().filter(|word| !(is(name, tells) && of_the_wall.contains(word))).collect();
    let source = Reader::read(text);
    let says = |line: &str, words: &[&str]| words.iter().any(|word| line.contains(word));
    let lines = source.code.iter().enumerate();
    lines
        .filter(|(_, line)| says(line, &calculates) || !may_name && says(line, &NAMES_DAYS))
        .map(|(at, line)| format!("{name}:{}: {}", at + 1, line.trim()))
        .collect()
}

#[test]
fn the_phones_do_not_calculate_with_days() {
    let found: Vec<_> = sources().iter().flat_map(|(name, text)| dates(name, text)).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_calculation_with_days_is_seen() {
    let knows = "android/ui/src/main/kotlin/app/midback/ui/Phone.kt";
    let other = "ios/Sources/MidbackKit/Made.swift";
    for line in [
        "val tomorrow = day.plusDays(1)",
        "import java.time.temporal.ChronoUnit",
        "let later = now.addingTimeInterval(60)",
        "val ms = 24 * 60 * 60 * 1_000L",
        "let parts = DateComponents(day: 1)",
        "now / 86_400_000",
    ] {
        assert_eq!(dates(knows, line).len(), 1, "{line}");
    }
    for line in ["let now = Date.now", "let zone = TimeZone.current", "import java.time.LocalDate"] {
        assert_eq!((dates(knows, line).len(), dates(other, line).len()), (0, 1), "{line}");
    }
    assert_eq!(dates(other, "// Date.now, LocalDate"), Vec::<String>::new());
    let wall = "ios/Sources/MidbackKit/Reminders/WallParts.swift";
    assert_eq!(dates(wall, "var parts = DateComponents()"), Vec::<String>::new());
    assert_eq!(dates(wall, "let later = date.addingTimeInterval(60)").len(), 1);
}
