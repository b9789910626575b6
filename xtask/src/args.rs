//! What was asked for on the command line?
//!
//! Written by hand, since a library for it would be the slowest part of the first build.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use crate::bindgen::Language;
use crate::{faults, steps};

/// What `cargo xtask help` prints.
pub(crate) const HELP: &str = "\
The commands of this project: cargo xtask COMMAND

  app        build the app for this computer and open it in a window
               --data DIR             keep the data there (else: the folder for your own data)
               --demo                 with twelve weeks of made-up training, in a folder of its own
               --headless --out DIR   draw every screen into DIR instead of opening a window
               --locale TAG           language and region, such as es or en-GB
               --theme light|dark     colours
               -- ...                 anything else goes to the app as it is
  test       run every check of the project
               --full                 the slow ones too
               --only NAME,NAME       only these, and what they need
               --list                 show their names and end
  figures    draw contact sheets of every exercise's figure
               --out DIR              as PNG and SVG
  bench      measure how fast the core is
  android    write what Gradle builds the app for a phone from: Kotlin, texts, and the library for its processors
  ios        write what Xcode builds the app for an iPhone from: Swift, texts, the library and the project; on a Mac
  faults     kill processes that write, and let their disk fail at each call (docs/faults.md)
               --kills N              so many are killed
               --every M              each M-th call fails, in each way; 1 if it is not said, none at 0
               --seconds T            several processes write at once for so long
               --seed S               which instants, and which calls
               --story S --how H --at K   one call of one story
  simulate   live lives of people who are made up by the rules of progression, and say what came of them
               -- --people N --days D --seed S --json
  bindgen    write the bindings of one language into a folder
               --language kotlin|python|swift --out DIR
  swift      run the Swift tools on ios/, for example: cargo xtask swift -- test --filter Story
  help       show this";

/// One command, ready to be carried out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Show what there is.
    Help,
    /// Run the checks.
    Test(TestWish),
    /// Build and open the app.
    App(AppWish),
    /// Draw contact sheets of figures.
    Figures {
        /// Into which folder.
        out: PathBuf,
    },
    /// Measure how fast the core is.
    Bench,
    /// Kill processes, and break their disks.
    Faults {
        /// What the program is given.
        args: Vec<String>,
    },
    /// Live lives by the rules.
    Simulate {
        /// What it is given.
        args: Vec<String>,
    },
    /// Write what Gradle builds the app for a phone from.
    Android,
    /// Write what Xcode builds the app for an iPhone from.
    Ios,
    /// Write the bindings of one language.
    Bindgen {
        /// Which language.
        language: Language,
        /// Into which folder.
        out: PathBuf,
    },
    /// Run the Swift tools.
    Swift {
        /// What they are given.
        args: Vec<String>,
    },
}

/// Which checks to run.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct TestWish {
    /// The slow ones too.
    pub(crate) full: bool,
    /// Only these and what they need; empty means all.
    pub(crate) only: Vec<String>,
    /// Only show their names.
    pub(crate) list: bool,
}

/// How to open the app.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct AppWish {
    /// Pictures instead of a window.
    pub(crate) headless: bool,
    /// Where the pictures go.
    pub(crate) out: Option<PathBuf>,
    /// Where the data lies.
    pub(crate) data: Option<PathBuf>,
    /// With a made-up history.
    pub(crate) demo: bool,
    /// A language tag.
    pub(crate) locale: Option<String>,
    /// `light` or `dark`.
    pub(crate) theme: Option<String>,
    /// What goes to the app as it is.
    pub(crate) rest: Vec<String>,
}

/// A command line that means nothing, and why.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Usage(String);

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a command line, without the program's own name.
pub(crate) fn parse(args: impl Iterator<Item = OsString>) -> Result<Command, Usage> {
    let mut words = Vec::new();
    for arg in args {
        let word = arg.into_string();
        words.push(word.map_err(|bytes| Usage(format!("{} is not UTF-8", bytes.display())))?);
    }
    let mut words = words.into_iter();
    let Some(name) = words.next() else { return Ok(Command::Help) };
    let line = Line::new(words);
    if line.asks_for_help() {
        return Ok(Command::Help);
    }
    match name.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "test" => parse_test(line),
        "app" => parse_app(line),
        "android" => parse_bare(line, "android", Command::Android),
        "bench" => line.no_rest("bench").map(|()| Command::Bench),
        "bindgen" => parse_bindgen(line),
        "faults" => parse_faults(line),
        "figures" => parse_figures(line),
        "ios" => parse_bare(line, "ios", Command::Ios),
        "swift" => parse_swift(line),
        "simulate" => Ok(Command::Simulate { args: line.rest }),
        _ => Err(Usage(format!("there is no command `{name}`"))),
    }
}

fn parse_test(mut line: Line) -> Result<Command, Usage> {
    let mut wish = TestWish::default();
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--full" => wish.full = line.set()?,
            "--list" => wish.list = line.set()?,
            "--only" => {
                let names = line.value()?;
                wish.only.extend(names.split(',').filter(|name| !name.is_empty()).map(str::to_owned));
            }
            _ => return Err(line.unknown("test")),
        }
    }
    for name in &wish.only {
        if steps::named(name).is_none() {
            return Err(Usage(format!(
                "--only: there is no check `{name}`; `cargo xtask test --list` shows them"
            )));
        }
    }
    line.no_rest("test")?;
    Ok(Command::Test(wish))
}

fn parse_app(mut line: Line) -> Result<Command, Usage> {
    let mut wish = AppWish::default();
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--headless" => wish.headless = line.set()?,
            "--demo" => wish.demo = line.set()?,
            "--out" => wish.out = Some(line.path()?),
            "--data" => wish.data = Some(line.path()?),
            "--locale" => wish.locale = Some(line.value()?),
            "--theme" => {
                let theme = line.value()?;
                if !["light", "dark"].contains(&theme.as_str()) {
                    return Err(Usage(format!("--theme is light or dark, not `{theme}`")));
                }
                wish.theme = Some(theme);
            }
            _ => return Err(line.unknown("app")),
        }
    }
    if wish.headless && wish.out.is_none() {
        return Err(Usage("--headless needs --out DIR for the pictures".to_owned()));
    }
    if wish.out.is_some() && !wish.headless {
        return Err(Usage("--out goes with --headless".to_owned()));
    }
    wish.rest = line.rest;
    Ok(Command::App(wish))
}

/// A command that takes nothing.
fn parse_bare(mut line: Line, name: &str, command: Command) -> Result<Command, Usage> {
    if line.next_flag().is_some() {
        return Err(line.unknown(name));
    }
    line.no_rest(name).map(|()| command)
}

fn parse_bindgen(mut line: Line) -> Result<Command, Usage> {
    let (mut language, mut out) = (None, None);
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--language" => {
                let name = line.value()?;
                language = Language::named(&name);
                if language.is_none() {
                    return Err(Usage(format!("--language is kotlin, python or swift, not `{name}`")));
                }
            }
            "--out" => out = Some(line.path()?),
            _ => return Err(line.unknown("bindgen")),
        }
    }
    line.no_rest("bindgen")?;
    match (language, out) {
        (Some(language), Some(out)) => Ok(Command::Bindgen { language, out }),
        (None, _) => Err(Usage("bindgen needs --language".to_owned())),
        (_, None) => Err(Usage("bindgen needs --out".to_owned())),
    }
}

fn parse_faults(mut line: Line) -> Result<Command, Usage> {
    let mut args = Vec::new();
    while let Some(flag) = line.next_flag() {
        if !faults::FLAGS.contains(&flag.as_str()) {
            return Err(line.unknown("faults"));
        }
        args.extend([flag, line.value()?]);
    }
    line.no_rest("faults")?;
    Ok(Command::Faults { args })
}

fn parse_figures(mut line: Line) -> Result<Command, Usage> {
    let mut out = None;
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--out" => out = Some(line.path()?),
            _ => return Err(line.unknown("figures")),
        }
    }
    line.no_rest("figures")?;
    out.map(|out| Command::Figures { out }).ok_or_else(|| Usage("figures needs --out".to_owned()))
}

fn parse_swift(mut line: Line) -> Result<Command, Usage> {
    if line.next_flag().is_some() {
        return Err(Usage(format!("`{}`: what the Swift tools are given goes after `--`", line.flag)));
    }
    if line.rest.is_empty() {
        return Err(Usage("swift needs arguments, for example `cargo xtask swift -- test`".to_owned()));
    }
    Ok(Command::Swift { args: line.rest })
}

/// The words after the command: flags, and after `--` a rest that is not looked at.
struct Line {
    words: std::vec::IntoIter<String>,
    rest: Vec<String>,
    /// The flag being read, for messages.
    flag: String,
    /// What was joined to it with `=`.
    joined: Option<String>,
}

impl Line {
    fn new(words: impl Iterator<Item = String>) -> Self {
        let mut words: Vec<String> = words.collect();
        let mut rest = Vec::new();
        if let Some(at) = words.iter().position(|word| word == "--") {
            rest = words.split_off(at);
            rest.remove(0);
        }
        Self { words: words.into_iter(), rest, flag: String::new(), joined: None }
    }

    fn asks_for_help(&self) -> bool {
        self.words.as_slice().iter().any(|word| word == "--help" || word == "-h")
    }

    fn next_flag(&mut self) -> Option<String> {
        let word = self.words.next()?;
        (self.flag, self.joined) = match word.split_once('=') {
            Some((flag, value)) if flag.starts_with("--") => (flag.to_owned(), Some(value.to_owned())),
            _ => (word, None),
        };
        Some(self.flag.clone())
    }

    /// The value of the flag being read.
    fn value(&mut self) -> Result<String, Usage> {
        let value = self.joined.take().or_else(|| self.words.next());
        let given = value.filter(|value| !value.is_empty() && !value.starts_with("--"));
        given.ok_or_else(|| Usage(format!("{} needs a value", self.flag)))
    }

    /// The value as a path, absolute: the programs that are started work in other folders.
    fn path(&mut self) -> Result<PathBuf, Usage> {
        let value = self.value()?;
        std::path::absolute(&value).map_err(|error| Usage(format!("{} {value}: {error}", self.flag)))
    }

    /// A flag that is there or not.
    fn set(&mut self) -> Result<bool, Usage> {
        match self.joined.take() {
            None => Ok(true),
            Some(_) => Err(Usage(format!("{} takes no value", self.flag))),
        }
    }

    fn unknown(&self, command: &str) -> Usage {
        Usage(format!("`{command}` has no flag `{}`", self.flag))
    }

    fn no_rest(&self, command: &str) -> Result<(), Usage> {
        match self.rest.first() {
            None => Ok(()),
            Some(word) => Err(Usage(format!("`{command}` takes nothing after `--`, but was given `{word}`"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, Usage> {
        parse(line.split_whitespace().map(OsString::from))
    }

    fn complaint(line: &str) -> String {
        match read(line) {
            Ok(command) => panic!("`{line}` was understood as {command:?}"),
            Err(usage) => usage.to_string(),
        }
    }

    #[test]
    fn nothing_and_help_show_the_help() {
        for line in ["", "help", "--help", "test --help", "app -h"] {
            assert_eq!(read(line), Ok(Command::Help), "{line}");
        }
    }

    #[test]
    fn test_takes_names_in_both_spellings() {
        let only = |names: &[&str]| TestWish {
            only: names.iter().map(|&name| name.to_owned()).collect(),
            ..TestWish::default()
        };
        assert_eq!(read("test"), Ok(Command::Test(TestWish::default())));
        assert_eq!(read("test --only lint,docs"), Ok(Command::Test(only(&["lint", "docs"]))));
        assert_eq!(read("test --only=lint --only docs"), Ok(Command::Test(only(&["lint", "docs"]))));
    }

    #[test]
    fn the_app_hands_the_rest_on() {
        let wish = AppWish {
            demo: true,
            theme: Some("dark".to_owned()),
            rest: vec!["--scale".to_owned(), "2".to_owned()],
            ..AppWish::default()
        };
        assert_eq!(read("app --demo --theme dark -- --scale 2"), Ok(Command::App(wish)));
    }

    #[test]
    fn a_help_flag_after_the_line_is_not_ours() {
        assert_eq!(read("swift -- --help"), Ok(Command::Swift { args: vec!["--help".to_owned()] }));
    }

    #[test]
    fn faults_are_handed_on() {
        let args = ["--kills", "200", "--seed", "7"].map(str::to_owned).to_vec();
        assert_eq!(read("faults --kills 200 --seed=7"), Ok(Command::Faults { args }));
    }

    #[test]
    fn complaints_name_what_was_wrong() {
        for (line, part) in [
            ("tset", "`tset`"),
            ("test --fast", "`--fast`"),
            ("test lint", "`lint`"),
            ("test --only nothing", "`nothing`"),
            ("test --only", "--only needs a value"),
            ("test --full=yes", "--full takes no value"),
            ("test -- x", "`x`"),
            ("app --theme blue", "`blue`"),
            ("app --headless", "--out"),
            ("app --out x", "--headless"),
            ("app --data --demo", "--data needs a value"),
            ("android --release", "`--release`"),
            ("android -- x", "`x`"),
            ("ios --release", "`--release`"),
            ("faults --kill 3", "`--kill`"),
            ("faults --kills", "--kills needs a value"),
            ("faults -- 3", "`3`"),
            ("figures", "--out"),
            ("bindgen --out x", "--language"),
            ("bindgen --language ruby --out x", "`ruby`"),
            ("bindgen --language swift", "--out"),
            ("swift test", "`test`"),
            ("swift", "arguments"),
        ] {
            assert!(complaint(line).contains(part), "{line}: {}", complaint(line));
        }
    }
}
