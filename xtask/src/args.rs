//! What was asked for on the command line?
//!
//! Written by hand, since a library for it would be the slowest part of the first build.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use crate::bindgen::Language;
use crate::ios::xcode::Part;
use crate::pictures::PicturesWish;
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
  pictures   draw every screen of the Android app in every state, as sheets of pictures with an index.html
               --out DIR              into this folder
               --only NAME,NAME       only these screens, such as today, or states, such as today.ready
               --looks NAME,NAME      only these of day, night, spanish, large, spanish-large, thin, tablet, across
  bench      measure how fast the core is: in Rust and through each binding, and beside others
               --json                 print every figure and goal as JSON
  android    write what Gradle builds the app for a phone from: Kotlin, texts, and the library for its processors
  ios        write what Xcode builds the app for an iPhone from: Swift, texts, the library and the project; on a Mac
  xcode PART  have Xcode do a part with it: kit, build, unit, walk, approve, archive
               --phone NAME           in a simulator of this name
  package    build and sign the app for phones as it ships, with Gradle, and look at it
               --kept                 only with a key that the environment names
  inspect FILE...   look at APKs and bundles: libraries, their pages, permissions
  smoke      drive a phone on a cable, or an emulator, through the app as it ships
               --serial NUMBER        which phone, if there are several
               --list                 show the stages and end
  emulator   start an emulator, run a command beside it, and end it
               --api N -- smoke       Android's number of the system
  releasable   name what is in the way of a release
               --tag NAME             under this tag
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
    /// Draw every screen in every state.
    Pictures(PicturesWish),
    /// Measure how fast the core is.
    Bench {
        /// For a program.
        json: bool,
    },
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
    /// Have Xcode do a part with it.
    Xcode {
        /// Which.
        part: Part,
        /// In a simulator of this name.
        phone: Option<String>,
    },
    /// Build and sign the app for a phone as it ships.
    Package {
        /// Only with a key that is named.
        kept: bool,
    },
    /// Look at what is in packages.
    Inspect {
        /// Their files.
        packages: Vec<PathBuf>,
    },
    /// Drive a phone through the app.
    Smoke(Smoke),
    /// Run a command beside an emulator.
    Emulator {
        /// Android's number of the system.
        api: u32,
        /// The command.
        words: Vec<String>,
    },
    /// Name what is in the way of a release.
    Releasable {
        /// Under this tag.
        tag: Option<String>,
    },
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

/// What is driven.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Smoke {
    /// Nothing: the stages are shown.
    List,
    /// The phone of this number, or the only one.
    On(Option<String>),
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
        "bench" => parse_bench(line),
        "bindgen" => parse_bindgen(line),
        "emulator" => parse_emulator(line),
        "faults" => parse_faults(line),
        "figures" => parse_figures(line),
        "inspect" => parse_inspect(line),
        "ios" => parse_bare(line, "ios", Command::Ios),
        "package" => parse_package(line),
        "releasable" => parse_releasable(line),
        "smoke" => parse_smoke(line),
        "xcode" => parse_xcode(line),
        "pictures" => parse_pictures(line),
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
            "--only" => wish.only.extend(line.names()?),
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

fn parse_bench(mut line: Line) -> Result<Command, Usage> {
    let mut json = false;
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--json" => json = line.set()?,
            _ => return Err(line.unknown("bench")),
        }
    }
    line.no_rest("bench").map(|()| Command::Bench { json })
}

fn parse_xcode(mut line: Line) -> Result<Command, Usage> {
    let (mut part, mut phone) = (None, None);
    while let Some(flag) = line.next_flag() {
        match (flag.as_str(), part) {
            ("--phone", _) => phone = Some(line.value()?),
            (name, None) => {
                part = Part::named(name);
                if part.is_none() {
                    return Err(Usage(format!("xcode has no part `{name}`, but {}", Part::names())));
                }
            }
            _ => return Err(line.unknown("xcode")),
        }
    }
    line.no_rest("xcode")?;
    let part = part.ok_or_else(|| Usage(format!("xcode needs a part: {}", Part::names())))?;
    Ok(Command::Xcode { part, phone })
}

fn parse_package(mut line: Line) -> Result<Command, Usage> {
    let mut kept = false;
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--kept" => kept = line.set()?,
            _ => return Err(line.unknown("package")),
        }
    }
    line.no_rest("package").map(|()| Command::Package { kept })
}

fn parse_inspect(mut line: Line) -> Result<Command, Usage> {
    let mut packages = Vec::new();
    while let Some(file) = line.next_flag() {
        if file.starts_with('-') {
            return Err(line.unknown("inspect"));
        }
        packages.push(PathBuf::from(file));
    }
    line.no_rest("inspect")?;
    if packages.is_empty() {
        return Err(Usage("inspect needs a file".to_owned()));
    }
    Ok(Command::Inspect { packages })
}

fn parse_smoke(mut line: Line) -> Result<Command, Usage> {
    let (mut serial, mut list) = (None, false);
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--serial" => serial = Some(line.value()?),
            "--list" => list = line.set()?,
            _ => return Err(line.unknown("smoke")),
        }
    }
    line.no_rest("smoke")?;
    Ok(Command::Smoke(if list { Smoke::List } else { Smoke::On(serial) }))
}

fn parse_emulator(mut line: Line) -> Result<Command, Usage> {
    let mut api = None;
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--api" => {
                let number = line.value()?;
                let read = number.parse().map_err(|_| Usage(format!("--api is a number, not `{number}`")))?;
                api = Some(read);
            }
            _ => return Err(line.unknown("emulator")),
        }
    }
    if line.rest.is_empty() {
        return Err(Usage("emulator needs a command behind `--`, for example `-- smoke`".to_owned()));
    }
    let api = api.ok_or_else(|| Usage("emulator needs --api".to_owned()))?;
    Ok(Command::Emulator { api, words: line.rest })
}

fn parse_releasable(mut line: Line) -> Result<Command, Usage> {
    let mut tag = None;
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--tag" => tag = Some(line.value()?),
            _ => return Err(line.unknown("releasable")),
        }
    }
    line.no_rest("releasable").map(|()| Command::Releasable { tag })
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

fn parse_pictures(mut line: Line) -> Result<Command, Usage> {
    let mut wish = PicturesWish::default();
    while let Some(flag) = line.next_flag() {
        match flag.as_str() {
            "--out" => wish.out = line.path()?,
            "--only" => wish.only.extend(line.names()?),
            "--looks" => wish.looks.extend(line.names()?),
            _ => return Err(line.unknown("pictures")),
        }
    }
    line.no_rest("pictures")?;
    if wish.out.as_os_str().is_empty() {
        return Err(Usage("pictures needs --out".to_owned()));
    }
    Ok(Command::Pictures(wish))
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

    /// The value as names with commas between them.
    fn names(&mut self) -> Result<Vec<String>, Usage> {
        let names = self.value()?;
        Ok(names.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect())
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
    fn a_bench_is_for_a_person_or_a_program() {
        assert_eq!(read("bench"), Ok(Command::Bench { json: false }));
        assert_eq!(read("bench --json"), Ok(Command::Bench { json: true }));
    }

    #[test]
    fn faults_are_handed_on() {
        let args = ["--kills", "200", "--seed", "7"].map(str::to_owned).to_vec();
        assert_eq!(read("faults --kills 200 --seed=7"), Ok(Command::Faults { args }));
    }

    #[test]
    fn a_phone_an_emulator_and_a_release_are_asked_for() {
        assert_eq!(read("smoke"), Ok(Command::Smoke(Smoke::On(None))));
        assert_eq!(read("smoke --serial R5"), Ok(Command::Smoke(Smoke::On(Some("R5".to_owned())))));
        assert_eq!(read("smoke --list"), Ok(Command::Smoke(Smoke::List)));
        let words = vec!["smoke".to_owned()];
        assert_eq!(read("emulator --api 34 -- smoke"), Ok(Command::Emulator { api: 34, words }));
        assert_eq!(read("package"), Ok(Command::Package { kept: false }));
        assert_eq!(read("package --kept"), Ok(Command::Package { kept: true }));
        assert_eq!(read("inspect a.apk"), Ok(Command::Inspect { packages: vec![PathBuf::from("a.apk")] }));
        assert_eq!(read("releasable --tag v1"), Ok(Command::Releasable { tag: Some("v1".to_owned()) }));
        let phone = Some("iPhone".to_owned());
        assert_eq!(read("xcode walk --phone iPhone"), Ok(Command::Xcode { part: Part::Walk, phone }));
    }

    #[test]
    fn pictures_take_screens_and_looks() {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let wish = PicturesWish {
            out: PathBuf::from("/tmp/all"),
            only: names(&["today", "plan.ready"]),
            looks: names(&["night"]),
        };
        let line = "pictures --out /tmp/all --only today,plan.ready --looks night";
        assert_eq!(read(line), Ok(Command::Pictures(wish)));
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
            ("bench --quick", "`--quick`"),
            ("bench --json=2", "--json takes no value"),
            ("bench -- looking_back", "`looking_back`"),
            ("faults --kill 3", "`--kill`"),
            ("faults --kills", "--kills needs a value"),
            ("faults -- 3", "`3`"),
            ("figures", "--out"),
            ("pictures", "--out"),
            ("pictures --out x --look night", "`--look`"),
            ("bindgen --out x", "--language"),
            ("bindgen --language ruby --out x", "`ruby`"),
            ("bindgen --language swift", "--out"),
            ("swift test", "`test`"),
            ("smoke --phone x", "`--phone`"),
            ("smoke x", "`x`"),
            ("emulator -- smoke", "--api"),
            ("emulator --api 34", "`--`"),
            ("emulator --api new -- smoke", "`new`"),
            ("package --signed", "`--signed`"),
            ("inspect", "a file"),
            ("inspect --all", "`--all`"),
            ("releasable v1", "`v1`"),
            ("xcode", "kit, build"),
            ("xcode stroll", "`stroll`"),
            ("xcode walk unit", "`unit`"),
            ("swift", "arguments"),
        ] {
            assert!(complaint(line).contains(part), "{line}: {}", complaint(line));
        }
    }
}
