//! The layout's invariants (ARCHITECTURE.md), as tests.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below `folder` with that extension, with its text.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let skipped = ["target", ".build"].iter().any(|name| path.ends_with(name));
            if path.is_dir() && !skipped {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let name = path.strip_prefix(root()).unwrap().display().to_string();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "no {extension} below {folder}");
    found.sort();
    found
}

/// Lines of code, without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.starts_with("//"))
}

#[track_caller]
fn assert_none(files: &[(String, String)], words: &[&str], except: impl Fn(&str) -> bool) {
    for (name, text) in files.iter().filter(|(name, _)| !except(name)) {
        for word in words {
            assert!(!code(text).any(|line| line.contains(word)), "{name} says {word}");
        }
    }
}

#[test]
fn the_core_knows_neither_uniffi_nor_a_clock() {
    assert_none(&files("core", "rs"), &["uniffi", "::now()", "std::env::var"], |name| {
        name == "core/build.rs"
    });
    // Pictures are drawn several at a time, and lives are lived; no other room has a second thread, and no answer depends
    // on it. What is kept for later is tried by several, in a test.
    let with_threads = ["core/src/figure/reel.rs", "core/src/simulate/mod.rs", "core/src/store/queue.rs"];
    assert_none(&files("core", "rs"), &["std::thread"], |name| with_threads.contains(&name));
    let manifest = fs::read_to_string(root().join("core/Cargo.toml")).unwrap();
    assert!(!manifest.contains("uniffi"));
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let chrono = workspace.lines().find(|line| line.starts_with("chrono")).unwrap();
    assert!(chrono.contains("default-features = false") && !chrono.contains("clock"), "{chrono}");
}

#[test]
fn only_the_store_speaks_sql() {
    assert_none(&files("core/src", "rs"), &["rusqlite", "SELECT ", "INSERT "], |name| {
        name.starts_with("core/src/store/")
    });
    assert_none(&files("bindings/src", "rs"), &["rusqlite", "SELECT "], |_| false);
}

#[test]
fn pure_rooms_know_no_store() {
    let pure = [
        "adherence",
        "dose",
        "facts",
        "forecast",
        "history",
        "input",
        "pace",
        "prescription",
        "rules",
        "scales",
        "screening",
        "settings",
        "setup",
        "standing",
        "time",
    ];
    let folders = [
        "core/src/catalog/",
        "core/src/figure/",
        "core/src/outcomes/",
        "core/src/plan/",
        "core/src/player/",
        "core/src/progression/",
        "core/src/schedule/",
        "core/src/screening/",
        "core/src/search/",
    ];
    let is_pure = |name: &str| {
        pure.iter().any(|room| name == format!("core/src/{room}.rs"))
            // What holds scripts to their texts has to read the words.
            || folders.iter().any(|folder| name.starts_with(folder))
                && !name.ends_with("/golden.rs")
                && !name.ends_with("/positions.rs")
    };
    let files = files("core/src", "rs");
    for room in pure.map(|room| format!("core/src/{room}.rs")) {
        assert!(files.iter().any(|(name, _)| *name == room), "there is no {room}");
    }
    let noun = "use crate::words::Text;";
    let files: Vec<_> = files.into_iter().map(|(name, text)| (name, text.replace(noun, ""))).collect();
    let above = ["store::", "words::", "screens::", "app::", "std::fs", "std::io"];
    assert_none(&files, &above, |name| !is_pure(name));
}

#[test]
fn the_bindings_are_short() {
    for (name, text) in files("bindings/src", "rs") {
        assert!(text.lines().count() <= 300, "{name} is long");
    }
}

/// The phones' programmers read the mirror's documentation; the compiler does not ask for it there.
#[test]
fn every_declaration_of_the_bindings_is_explained() {
    let mut declarations = 0;
    for (name, text) in files("bindings/src", "rs") {
        let lines: Vec<&str> = text.lines().collect();
        let mut in_mirror = false;
        for (at, line) in lines.iter().enumerate() {
            in_mirror |= line.starts_with("#[uniffi::remote");
            let inside = line.starts_with("    ") && line.ends_with([',', '{']);
            let declares = line.starts_with("pub struct")
                || line.starts_with("pub enum")
                || line.trim_start().starts_with("pub fn")
                || inside && !line.trim_start().starts_with(['}', '/']);
            if declares && (in_mirror || line.trim_start().starts_with("pub fn")) {
                declarations += 1;
                let above = lines[..at].iter().rev().find(|line| !line.trim_start().starts_with("#["));
                let explained = above.is_some_and(|line| line.trim_start().starts_with("///"));
                assert!(explained, "{name}:{}: {line}", at + 1);
            }
            in_mirror &= *line != "}";
        }
    }
    assert!(declarations > 100, "only {declarations} declarations were found");
}

#[test]
fn every_room_says_what_it_answers() {
    for folder in ["core/src", "bindings", "tests", "xtask/src"] {
        for (name, text) in files(folder, "rs") {
            assert!(text.starts_with("//! "), "{name} does not say what question it answers");
        }
    }
}

/// A person is told that nobody has reviewed the rules exactly as long as nobody has signed for them.
#[test]
fn who_reviewed_the_rules_is_said_once() {
    let rules = fs::read_to_string(root().join("docs/rules.md")).unwrap();
    let sign_off = rules.split("## Sign-off").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = sign_off.lines().filter(|line| line.starts_with('|')).skip(2);
    let names: Vec<&str> = rows.filter_map(|row| row.split('|').nth(2)).map(str::trim).collect();
    let signed = names.iter().find(|name| !name.is_empty()).copied();
    assert!(!names.is_empty(), "there is no line to sign on");
    assert_eq!(midback_core::rules::RuleSet::current().reviewed_by, signed);
}

#[test]
fn the_map_is_short() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    assert!(map.lines().count() <= 150, "{} lines", map.lines().count());
}

#[test]
fn the_project_speaks_of_itself_alone() {
    for extension in ["md", "toml", "rs", "kt", "swift", "ftl", "sql", "xml"] {
        let below = match extension {
            "md" => "docs",
            "kt" | "xml" => "android",
            "swift" => "ios",
            "rs" => "xtask",
            _ => "core",
        };
        for (name, text) in files(below, extension) {
            assert!(!text.contains("../shared"), "{name} points outside the project");
        }
    }
}

/// The rooms that decide something about a person.
const DECIDING: [&str; 12] = [
    "core/src/adherence.rs",
    "core/src/app/",
    "core/src/forecast.rs",
    "core/src/history.rs",
    "core/src/outcomes/",
    "core/src/pace.rs",
    "core/src/plan/",
    "core/src/player/",
    "core/src/progression/",
    "core/src/reminders/",
    "core/src/schedule/",
    "core/src/screening.rs",
];

/// Numbers outside of the rule set that decide nothing clinical: in which file, in which lines, and what they are.
const NOT_CLINICAL: &[(&str, &str, &str)] = &[
    ("app/data.rs", "work.part(", "thousandths of something that takes long"),
    ("app/data.rs", "[u8; 16]", "random bytes"),
    ("app/day.rs", "const MINUTES_LIMIT: u16 = 1_440;", "a day has no more minutes: a slip of the pen"),
    ("app/day.rs", "const NEXT_DAYS: i64 = 60;", "how far is looked for the next session"),
    ("app/health.rs", "const AT_ONCE: usize = 50;", "how many are handed over at once"),
    ("app/home.rs", "const DAYS: i64 = 14;", "how far ahead the card on the home screen is written"),
    ("app/live.rs", "rest_step.value) * 1_000", "milliseconds"),
    ("app/mod.rs", "[u8; 16]", "random bytes"),
    ("app/past.rs", "const PAST_DAYS: i64 = 364;", "how much is read at once"),
    ("app/past.rs", "const CHECK_IN_DAYS: i64 = 28;", "how much is read at once"),
    ("app/reminder_answers.rs", "i64::from(minutes) * 60_000", "milliseconds"),
    ("app/reminders.rs", "const LIMITS: (u32, u32) = (2, 500);", "what a system can take"),
    ("app/reminders.rs", "const SHOWN: usize = 5;", "how many the screen has room for"),
    ("app/reminders.rs", "const TRY_MS: i64 = 10_000;", "milliseconds until a try rings"),
    ("app/reminders.rs", "const AGAIN_MS: i64", "how often something is written"),
    ("app/gathered.rs", "const RANG_MS: i64", "how much is read at once"),
    ("app/plan.rs", "weekday_number() + 7", "days of the calendar's week"),
    ("app/plan.rs", "(-back..7 - back)", "days of the calendar's week"),
    ("app/person.rs", "const CALENDAR_DAYS: i64 = 28;", "how much is read at once"),
    ("forecast.rs", "pub(crate) const WEEKS: i64 = 4;", "how far is looked ahead"),
    ("forecast.rs", "u128::MAX - 1_000", "ids above all others"),
    ("forecast.rs", "share: 1_000", "thousandths"),
    ("app/receipt.rs", "const CHOICES: [SettingKey; 3]", "how many there are"),
    ("history.rs", "still_going_minutes.value * 60_000", "milliseconds"),
    ("pace.rs", "(seconds * 100).div_ceil(pace.voice_percent.clamp(1, 100))", "percent"),
    ("player/cues.rs", "at + 1 == last / 2", "the middle"),
    ("player/cues.rs", "i64::from(seconds) * 1_000", "milliseconds"),
    ("player/telling.rs", "i64::MIN / 2", "long before anything"),
    ("player/telling.rs", "begins / 2", "the first half of a rest"),
    ("player/telling.rs", "next_multiple_of(1_000)", "whole seconds"),
    ("history.rs", "self.weaker(decision)) * 1_000", "thousandths"),
    ("adherence.rs", "self.done * 100 + self.planned / 2", "percent, rounded"),
    ("outcomes/line.rs", "sorted.len() / 2", "the middle"),
    ("outcomes/line.rs", "sorted.len().is_multiple_of(2)", "the middle"),
    ("outcomes/line.rs", "(2 * count + 5)", "Kendall's variance"),
    ("outcomes/line.rs", "/ 18.0;", "Kendall's variance"),
    ("outcomes/mod.rs", "up * 100 >= before * change.percent", "percent"),
    ("outcomes/mod.rs", "up * 100 >= sum * change.percent", "percent"),
    ("outcomes/period.rs", "const ALL: [Self; 4]", "how many there are"),
    ("outcomes/period.rs", "Self::TwoWeeks => 14,", "how far is looked back"),
    ("outcomes/period.rs", "Self::TwelveWeeks => 84,", "how far is looked back"),
    ("outcomes/period.rs", "Self::Year => 364,", "how far is looked back"),
    ("outcomes/period.rs", "Self::TwoYears => 728,", "how far is looked back"),
    ("outcomes/period.rs", "const MOST: i64 = 3_700;", "how much is read at once"),
    ("outcomes/series.rs", "/ 3.0))", "the mean of three answers"),
    ("outcomes/trend.rs", "/ 100.0).clamp", "percent"),
    ("outcomes/trend.rs", "psfs_change_tenths.value) / 10.0", "tenths"),
    ("outcomes/trend.rs", "peg_change_tenths.value) / 10.0", "tenths"),
    ("plan/correcting.rs", "ends.len() == 2", "the least and the most"),
    ("plan/correcting.rs", "decimals == Some(3)", "digits of a thousand"),
    ("plan/draft.rs", "end.len() == 3", "digits of a thousand"),
    ("plan/fhir/amount.rs", "(\"minutes\", 60.0)", "minutes of an hour"),
    ("plan/fhir/timing.rs", "(\"QD\", 1.0)", "how often a code of FHIR says"),
    ("plan/fhir/timing.rs", "const WEEK: f64 = 7.0;", "days of the calendar's week"),
    ("plan/field.rs", "const ALL: [Self; 2]", "how many there are"),
    ("plan/field.rs", "const SIDES: [Sides; 2]", "how many there are"),
    ("plan/file.rs", "", "how the files of other programs begin"),
    ("plan/going_on.rs", "Sides::Each => 2", "sides of a body"),
    ("plan/reading.rs", "tenths", "a decimal, as a person writes it"),
    ("player/led.rs", "const DRAWN_MS: u64 = 33;", "pictures a second"),
    ("player/led.rs", "const HEARD_MS: u64 = 100;", "how late a word may be"),
    ("player/led.rs", "const KEEPS_SOUND_MS: u64", "a phone's patience"),
    ("player/patience.rs", "", "what engines, headsets and systems take, as the file says"),
    ("player/outbox.rs", "const DEFECTS: u32 = 3;", "how often storing is tried"),
    ("player/outbox.rs", "const BUSY: u32 = 3;", "how often storing is tried"),
    ("player/outbox.rs", "const PAUSES: [u64; 6]", "seconds between two tries"),
    ("player/outbox.rs", "pause * 1_000", "milliseconds"),
    ("pace.rs", "windows(2)", "neighbours"),
    ("pace.rs", "Sides::Each => 2", "sides of a body"),
    ("pace.rs", "Measure::Minutes => 60", "seconds of a minute"),
    ("plan/json.rs", "const FIELDS: usize = 1_000;", "a bound against files that are none"),
    ("plan/limits.rs", "", "bounds against slips of the pen, as the file says"),
    ("plan/reading.rs", "FILE_BYTES / 1_024", "bytes of a kilobyte"),
    ("plan/reading.rs", "const WEIGHTS", "grams of a unit"),
    ("plan/reading.rs", "at == 4 || at == 7", "where a date has its strokes"),
    ("plan/reading.rs", "; 2] =", "how many names there are"),
    ("plan/reading.rs", "; 3] =", "how many names there are"),
    ("plan/reading.rs", "; 5] =", "how many names there are"),
    ("plan/reading.rs", "; 6] =", "how many names there are"),
    ("plan/reading.rs", "; 22] =", "how many names there are"),
    ("plan/sizes.rs", "7 * week", "days of the calendar's week"),
    ("plan/sizes.rs", "const WEEKS: i64 = 4;", "after so many the days found are the days kept"),
    ("plan/weekdays.rs", "const WEEK: u8 = 7;", "days of the calendar's week"),
    ("reminders/health.rs", "const DAY_MS: i64", "milliseconds"),
    ("reminders/action.rs", "NAMES: [(ReminderAction, &str); 7]", "how many there are"),
    ("reminders/id.rs", "KINDS: [(ReminderKind, &str); 9]", "how many there are"),
    ("reminders/wanted.rs", "const MINUTE: i64 = 60_000;", "milliseconds"),
    ("reminders/wanted.rs", "const BEYOND_DAYS: i64 = 400;", "how far is looked for the next session"),
    ("reminders/wanted.rs", "horizon_days.value * 24 * 60 * MINUTE", "milliseconds of days"),
    ("reminders/wanted.rs", "day.plus(2)", "the day after one that was left out"),
    ("player/beats.rs", "1_000", "milliseconds of a second"),
    ("player/beats.rs", "ms(60)", "seconds of a minute"),
    ("player/commands.rs", "const AMOUNT_LIMIT: u16 = 999;", "a slip of the finger"),
    ("player/commands.rs", "windows(2)", "neighbours"),
    ("player/cues.rs", "const ", "how close to each other the voice speaks"),
    ("player/cues.rs", "LEAD", "how close to each other the voice speaks"),
    ("player/cues.rs", "[BeatKind::Lift; 2]", "how a list is as long as another"),
    ("player/cues.rs", "(2, Some(lift))", "which repetition is counted how"),
    ("player/cues.rs", "2 if self.full()", "which breath is counted how"),
    ("player/cues.rs", "(1..=3_u16).rev().chain([10])", "which seconds are said aloud"),
    ("player/cues.rs", "i64::from(left) * 1_000", "milliseconds of a second"),
    ("player/cues.rs", "self.length > 2 * NEARLY", "which seconds are said aloud"),
    ("player/cues.rs", "step_by(2)", "which minutes are said aloud"),
    ("player/feel.rs", "", "how it sounds and feels"),
    ("player/machine.rs", "const LATE: u64 = 1_000;", "what is this late is no longer said"),
    ("player/machine.rs", "const PATIENCE: u64 = 5_000;", "how long storing may take"),
    ("player/machine.rs", "minutes_range.value.1 as u64 * 60_000", "milliseconds of a minute"),
    ("player/picture.rs", "each / 2.0", "the middle"),
    ("player/picture.rs", "/ 1_000.0", "milliseconds of a second"),
    ("player/script.rs", "2 * tasks.len() + 1", "room in memory"),
    ("player/script.rs", "[3, 2, 1]", "which seconds tick"),
    ("player/view.rs", "60_000", "milliseconds of a minute"),
    ("player/view.rs", "left(1_000)", "milliseconds of a second"),
    ("player/voice.rs", "", "how fast the voice speaks"),
    ("progression/ladder.rs", "rung.step.dose.volume() * 100 <= most", "percent"),
    ("progression/ladder.rs", "step_minutes_percent.value / 100", "percent"),
    (
        "progression/ladder.rs",
        "* 60 * (100 + inputs.rules.minutes_over_percent.value) / 100",
        "seconds of a minute, percent",
    ),
    ("progression/ladder.rs", "up * 100", "percent"),
    ("progression/ladder.rs", "load_grams_at_most.value) * 100", "percent"),
    ("progression/walking.rs", "u32::from(walk.minutes) * 1_000", "thousandths"),
    ("screening.rs", "windows(2)", "neighbours"),
    ("schedule/calendar.rs", "(1..7)", "a session moves within the calendar's week"),
    (
        "schedule/compose.rs",
        "* 60 * (100 + rules.minutes_over_percent.value) / 100",
        "seconds of a minute, percent",
    ),
    ("schedule/compose.rs", "u32::from(settings.minutes) * 60;", "seconds of a minute"),
    ("schedule/compose.rs", "take(2 * kinds.len())", "twice around the list"),
];

/// Where a file of the deciding rooms, as it is built for a phone, has a number of 2 or more.
fn numbers(name: &str, text: &str) -> Vec<(String, String)> {
    // Tests stand at the end of a file.
    let text = text.split("\n#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let has = |line: &&str| literals(line).iter().any(|number| *number >= 2.0);
    code(text).filter(has).map(|line| (name.to_owned(), line.to_owned())).collect()
}

/// The numbers that stand in a line of code; not those in a text, in a name, and of a place in a tuple.
fn literals(line: &str) -> Vec<f64> {
    let texts = line.split('"').step_by(2).collect::<Vec<_>>().join("\"\"");
    // A letter written as a number is none.
    let texts = texts.replace("\\u{", "_");
    let line: Vec<char> = texts.split("//").next().unwrap_or_default().chars().collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < line.len() {
        let part_of_name = at > 0 && (line[at - 1].is_alphanumeric() || line[at - 1] == '_');
        let of_tuple = at > 1 && line[at - 1] == '.' && line[at - 2] != '.';
        if !line[at].is_ascii_digit() || part_of_name || of_tuple {
            at += 1;
            continue;
        }
        let from = at;
        while at < line.len() {
            let decimal = line[at] == '.' && line.get(at + 1).is_some_and(char::is_ascii_digit);
            if !line[at].is_ascii_digit() && line[at] != '_' && !decimal {
                break;
            }
            at += 1;
        }
        let digits: String = line[from..at].iter().filter(|letter| **letter != '_').collect();
        found.extend(digits.parse::<f64>().ok());
    }
    found
}

/// The lines that nobody has explained, and the explanations of lines that are not there.
fn unexplained(found: &[(String, String)]) -> (Vec<String>, Vec<String>) {
    let explains = |(file, words, _): &(&str, &str, &str), (name, line): &(String, String)| {
        name.strip_prefix("core/src/") == Some(file) && line.contains(words)
    };
    let bare = found.iter().filter(|line| !NOT_CLINICAL.iter().any(|known| explains(known, line)));
    let stale = NOT_CLINICAL.iter().filter(|known| !found.iter().any(|line| explains(known, line)));
    (
        bare.map(|(name, line)| format!("{name}: {line}")).collect(),
        stale.map(|(file, words, _)| format!("{file}: {words}")).collect(),
    )
}

/// Every line with a number in the deciding rooms.
fn deciding_numbers() -> Vec<(String, String)> {
    let files = files("core/src", "rs");
    // Modules that are built for tests alone.
    let tests: Vec<String> = files
        .iter()
        .filter_map(|(name, text)| Some((name.strip_suffix("mod.rs")?, text)))
        .flat_map(|(folder, text)| {
            let built = text.split("#[cfg(test)]\n").skip(1);
            let built = built.filter_map(|rest| rest.trim_start_matches("pub(crate) ").strip_prefix("mod "));
            let named = built.filter_map(|rest| rest.split(';').next());
            named.map(move |module| format!("{folder}{module}.rs"))
        })
        .collect();
    assert!(tests.contains(&"core/src/player/golden.rs".to_owned()), "{tests:?}");
    let decides = |name: &str| {
        DECIDING.iter().any(|room| name.starts_with(room)) && !tests.iter().any(|test| test == name)
    };
    files.iter().filter(|(name, _)| decides(name)).flat_map(|(name, text)| numbers(name, text)).collect()
}

/// A number by which something clinical is decided stands in the rule set, or in the catalog where it is a dose; every
/// other number in the rooms that decide is named here for what it is.
#[test]
fn a_clinical_number_stands_in_the_rule_set() {
    let (bare, stale) = unexplained(&deciding_numbers());
    assert!(
        bare.is_empty(),
        "these decide with a number of their own. Put it into core/src/rules.rs, with its rule and its source; or say \
         in NOT_CLINICAL what it is:\n{}",
        bare.join("\n")
    );
    assert!(stale.is_empty(), "these are explained and not there:\n{}", stale.join("\n"));
}

#[test]
fn a_number_that_is_planted_is_found() {
    let found = |line: &str| {
        let mut all = deciding_numbers();
        all.extend(numbers("core/src/plan/active.rs", &format!("fn planted() {{\n    {line}\n}}\n")));
        unexplained(&all).0
    };
    let bad = [
        "if pain > 4 {",
        "const REST: u32 = 90;",
        "(1..7).contains(&days)",
        "let most = [2; 1];",
        "x.max(2.5)",
        "7u8",
        "1_0",
    ];
    for line in bad {
        assert_eq!(found(line), [format!("core/src/plan/active.rs: {line}")]);
    }
    let good =
        ["// if pain > 4", "let u32 = x.0 + pair.1;", "\"take 3\"", "x += 1; // 3", "level2(0, 1)", "0.5"];
    for line in good {
        assert_eq!(found(line), Vec::<String>::new(), "{line}");
    }
    let in_tests = "fn a() {}\n\n#[cfg(test)]\nmod tests {\n    const SIX: u8 = 6;\n}\n";
    assert_eq!(numbers("core/src/pace.rs", in_tests), []);
}
