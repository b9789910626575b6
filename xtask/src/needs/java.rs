//! Which Java of this machine can run what the one on the PATH is too old for?
//!
//! Nothing is started to find out: every Java says its version in a file of its folder.

use std::env;
use std::path::{Path, PathBuf};

use crate::{files, run};

/// What lies between the folder that is named for a Java and its own: nothing, or what a Mac and Homebrew put there.
const BETWEEN: [&str; 3] = ["", "Contents/Home", "libexec/openjdk.jdk/Contents/Home"];

/// The program `java` of the oldest Java here that is not older than `version`.
pub(crate) fn at_least(version: u32) -> Option<PathBuf> {
    oldest(&named(), &shelves(), version)
}

/// The leading number of a version, as in `17.0.15`. Java 8 calls itself `1.8`.
pub(super) fn leading(version: &str) -> Option<u32> {
    version.split(|mark: char| !mark.is_ascii_digit()).next()?.parse().ok()
}

/// The oldest, since it is the nearest to what the tools were made for; of one version, the first. Folders of one
/// Java each come first, then those in which each folder may be one.
fn oldest(named: &[PathBuf], shelves: &[PathBuf], version: u32) -> Option<PathBuf> {
    let laid = shelves.iter().flat_map(|shelf| folders_in(shelf));
    let homes = named.iter().cloned().chain(laid);
    let homes = homes.flat_map(|home| BETWEEN.map(|between| home.join(between)));
    let enough = homes.filter_map(|home| Some((version_of(&home)?, program_of(&home)?)));
    enough.filter(|(its, _)| *its >= version).min_by_key(|(its, _)| *its).map(|(_, program)| program)
}

/// What the file `release` of a Java says, as in `JAVA_VERSION="25.0.3"`.
fn version_of(home: &Path) -> Option<u32> {
    let release = files::read_text(&home.join("release")).ok()?;
    let version = release.lines().find_map(|line| line.strip_prefix("JAVA_VERSION="))?;
    leading(version.trim_matches('"'))
}

fn program_of(home: &Path) -> Option<PathBuf> {
    let program = home.join("bin").join(format!("java{}", env::consts::EXE_SUFFIX));
    program.is_file().then_some(program)
}

fn folders_in(shelf: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(shelf).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

/// The folders that somebody chose: in variables such as `JAVA_HOME`, or `JAVA_HOME_25_X64` on hosted machines; and
/// the one that the `java` on the PATH is a link into.
fn named() -> Vec<PathBuf> {
    let mut chosen: Vec<_> = env::vars_os()
        .filter(|(name, _)| name.to_str().is_some_and(|name| name.starts_with("JAVA_HOME")))
        .collect();
    chosen.sort();
    let on_path = run::on_path("java").and_then(|java| java.canonicalize().ok());
    let linked = on_path.as_deref().and_then(Path::parent).and_then(Path::parent);
    chosen.into_iter().map(|(_, folder)| folder.into()).chain(linked.map(Path::to_path_buf)).collect()
}

/// The folders that installers put theirs into.
fn shelves() -> Vec<PathBuf> {
    let of_all = [
        "/usr/lib/jvm",
        "/usr/java",
        "/Library/Java/JavaVirtualMachines",
        "/opt/homebrew/opt",
        "/usr/local/opt",
    ];
    let own = [".jdks", ".sdkman/candidates/java", "Library/Java/JavaVirtualMachines"];
    let below = |variable, inside: &'static [&'static str]| {
        let folder = env::var_os(variable).map(PathBuf::from);
        folder.into_iter().flat_map(|folder| inside.iter().map(move |inside| folder.join(inside)))
    };
    let of_windows = below("ProgramFiles", &["Java", "Eclipse Adoptium"]);
    let of_person = env::home_dir().into_iter().flat_map(|home| own.map(|inside| home.join(inside)));
    of_all.iter().map(PathBuf::from).chain(of_windows).chain(of_person).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder for a test's own machines, removed at its end.
    struct Machine(PathBuf);

    impl Machine {
        fn new(name: &str) -> Self {
            let folder = env::temp_dir().join(format!("xtask-java-{name}-{}", std::process::id()));
            assert!(files::make_empty_folder(&folder).is_ok());
            Self(folder)
        }

        fn path(&self, inside: &str) -> PathBuf {
            self.0.join(inside)
        }

        fn write(&self, inside: &str, text: &str) {
            assert!(files::write_if_changed(&self.path(inside), text.as_bytes()).is_ok());
        }

        fn program(&self, home: &str) -> PathBuf {
            self.path(home).join("bin").join(format!("java{}", env::consts::EXE_SUFFIX))
        }

        /// A Java of a version in the folder `home`.
        fn java(&self, home: &str, version: &str) {
            self.write(
                &format!("{home}/release"),
                &format!("IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"{version}\"\n"),
            );
            assert!(files::write_if_changed(&self.program(home), b"").is_ok());
        }
    }

    impl Drop for Machine {
        fn drop(&mut self) {
            assert!(files::remove_folder(&self.0).is_ok());
        }
    }

    #[test]
    fn versions_are_read() {
        for (text, version) in [
            ("17.0.15", Some(17)),
            ("25", Some(25)),
            ("22-ea", Some(22)),
            ("1.8.0_402", Some(1)),
            ("x", None),
        ] {
            assert_eq!(leading(text), version, "{text}");
        }
    }

    #[test]
    fn the_oldest_that_is_young_enough_is_taken() {
        let machine = Machine::new("oldest");
        for (home, version) in
            [("jvm/a", "25.0.3"), ("jvm/b", "21.0.2"), ("jvm/c", "17.0.15"), ("mine", "24")]
        {
            machine.java(home, version);
        }
        let find = |version| oldest(&[machine.path("mine")], &[machine.path("jvm")], version);
        assert_eq!(find(17), Some(machine.program("jvm/c")));
        assert_eq!(find(21), Some(machine.program("jvm/b")));
        assert_eq!(find(22), Some(machine.program("mine")));
        assert_eq!(find(25), Some(machine.program("jvm/a")));
        assert_eq!(find(26), None);
    }

    #[test]
    fn of_one_version_the_chosen_one_is_taken() {
        let machine = Machine::new("chosen");
        machine.java("jvm/a", "21.0.9");
        machine.java("mine", "21.0.1");
        let found = oldest(&[machine.path("mine")], &[machine.path("jvm")], 21);
        assert_eq!(found, Some(machine.program("mine")));
    }

    #[test]
    fn a_mac_puts_its_own_deeper() {
        let machine = Machine::new("mac");
        machine.java("machines/temurin-25.jdk/Contents/Home", "25.0.1");
        machine.java("brew/openjdk@21/libexec/openjdk.jdk/Contents/Home", "21.0.9");
        let in_shelf = |shelf| oldest(&[], &[machine.path(shelf)], 21);
        assert_eq!(in_shelf("machines"), Some(machine.program("machines/temurin-25.jdk/Contents/Home")));
        let brewed = machine.program("brew/openjdk@21/libexec/openjdk.jdk/Contents/Home");
        assert_eq!(in_shelf("brew"), Some(brewed));
    }

    #[test]
    fn what_is_no_java_is_passed_over() {
        let machine = Machine::new("none");
        // What is left of one that was removed, one that says no version, and a file beside them.
        machine.write("jvm/removed/release", "JAVA_VERSION=\"25\"\n");
        machine.java("jvm/silent", "none");
        machine.write("jvm/note", "");
        let shelves = [machine.path("jvm"), machine.path("missing")];
        assert_eq!(oldest(&[machine.path("gone")], &shelves, 21), None);
        machine.java("jvm/usual", "21");
        assert_eq!(oldest(&[], &shelves, 21), Some(machine.program("jvm/usual")));
    }
}
