//! How are the Kotlin modules built, and when need they not be?

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::bindgen::{self, Profile};
use crate::failure::{During, Failure, Outcome};
use crate::files;
use crate::project::Project;
use crate::{resources, run, screens};

/// Windows starts the script only by its full name.
const PROGRAM: &str = if cfg!(windows) { "mvn.cmd" } else { "mvn" };

/// A Maven call on the Kotlin modules, told where the generated code and the library of a profile are.
pub(crate) fn modules(project: &Project, profile: Profile) -> Outcome<Command> {
    let pom = project.existing("android/pom.xml")?;
    let mut command = plain(project);
    command
        .arg("-f")
        .arg(pom)
        .arg(define("midback.bindings", &project.target(bindgen::KOTLIN)))
        .arg(define("midback.resources", &project.target(resources::FOLDER)))
        .arg(define("midback.native", &bindgen::library_folder(project, profile)))
        .arg(define("midback.screens", &project.target(screens::FOLDER)));
    Ok(command)
}

/// The app's tests on a later SDK, by a Java that can run it, on what the modules were built to just before.
pub(crate) fn later_sdk(project: &Project, sdk: u32, java: &Path) -> Outcome<Command> {
    let mut command = modules(project, Profile::Dev)?;
    let profiles = format!("-Plater-java,sdk-{sdk},built");
    command.args([&profiles, "-pl", "app", "-am", "verify"]).arg(define("midback.java", java));
    Ok(command)
}

/// Builds the window for this computer, unless nothing that it is made of changed; returns its class path.
pub(crate) fn desktop(project: &Project) -> Outcome<String> {
    let class_path = project.path("android/desktop/target/classpath.txt");
    let stamp = project.target("stamps/desktop");
    let inputs = [project.existing("android")?, project.target(bindgen::KOTLIN)];
    let present = fingerprint(&inputs)?;
    if files::read_text(&stamp).is_ok_and(|last| last == present)
        && let Ok(path) = read_class_path(&class_path)
    {
        return Ok(path);
    }
    println!("Building the window with Maven; the first time, this downloads its libraries ...");
    let mut build = modules(project, Profile::Dev)?;
    build.args(["-pl", "desktop", "-am", "-DskipTests", "package"]);
    run::logged(project, &mut build, "desktop")?;
    let path = read_class_path(&class_path)?;
    files::write_if_changed(&stamp, present.as_bytes())?;
    Ok(path)
}

/// The style checker's file, fetched once. Its version stands in the pom, among all the others.
pub(crate) fn ktlint(project: &Project) -> Outcome<PathBuf> {
    let version = stated(project, "ktlint.version")?;
    let tools = project.target("tools");
    let jar = tools.join(format!("ktlint-cli-{version}-all.jar"));
    if !jar.is_file() {
        let mut fetch = plain(project);
        fetch
            .arg("org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy")
            .arg(format!("-Dartifact=com.pinterest.ktlint:ktlint-cli:{version}:jar:all"))
            .arg(define("outputDirectory", &tools));
        run::logged(project, &mut fetch, "ktlint")?;
    }
    Ok(jar)
}

/// What the pom of all modules states under a name: every version is a property of it, of whatever build.
pub(crate) fn stated(project: &Project, name: &str) -> Outcome<String> {
    let pom = files::read_text(&project.existing("android/pom.xml")?)?;
    let value = property(&pom, name).map(str::to_owned);
    value.ok_or_else(|| Failure::new(format!("android/pom.xml has no property {name}")))
}

/// The value of a property in a pom.
pub(crate) fn property<'a>(pom: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = pom.split_once(&format!("<{name}>"))?;
    Some(after.split_once("</")?.0.trim())
}

fn plain(project: &Project) -> Command {
    let mut command = Command::new(PROGRAM);
    command.current_dir(project.root()).args(["--batch-mode", "--no-transfer-progress"]);
    command
}

fn define(name: &str, value: &Path) -> String {
    format!("-D{name}={}", value.display())
}

/// The class path that the build wrote, if all of it is there.
fn read_class_path(file: &Path) -> Outcome<String> {
    let text = files::read_text(file)?.trim().to_owned();
    match std::env::split_paths(&text).find(|entry| !entry.exists()) {
        Some(missing) => {
            Err(Failure::new(format!("{} names {}, which is missing", file.display(), missing.display())))
        }
        None => Ok(text),
    }
}

/// Names, sizes and dates of all files in these folders, in short. What the modules build themselves is left out.
fn fingerprint(folders: &[PathBuf]) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    for folder in folders {
        for file in files::below(folder, &is_source)? {
            let facts = file.metadata().during(|| format!("cannot read {}", file.display()))?;
            let changed = facts.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            (&file, facts.len(), changed).hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}\n", hasher.finish()))
}

/// Whether a folder holds what people write: not what is built, and not what tools and editors keep for themselves.
fn is_source(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    name != "target" && name != "build" && !name.starts_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_property_is_read_from_the_pom() {
        let pom = "<properties>\n  <ktlint.version>1.8.0</ktlint.version>\n</properties>";
        assert_eq!(property(pom, "ktlint.version"), Some("1.8.0"));
        assert_eq!(property(pom, "ktlint"), None);
    }

    #[test]
    fn the_fingerprint_sees_sources_and_not_what_was_built() {
        let folder = std::env::temp_dir().join(format!("xtask-fingerprint-{}", std::process::id()));
        let print =
            || fingerprint(std::slice::from_ref(&folder)).unwrap_or_else(|failure| panic!("{failure}"));
        let write =
            |name: &str, text: &[u8]| assert!(files::write_if_changed(&folder.join(name), text).is_ok());
        write("src/Main.kt", b"one");
        let first = print();
        write("target/Main.class", b"built");
        write("build/Main.dex", b"built by Gradle");
        assert_eq!(print(), first);
        write("src/Main.kt", b"longer");
        let second = print();
        assert_ne!(second, first);
        write("src/Other.kt", b"");
        assert_ne!(print(), second);
        assert!(files::remove_folder(&folder).is_ok());
    }
}
