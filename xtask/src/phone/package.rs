//! How is what ships built, and with which key is it signed?
//!
//! Gradle builds it, after `cargo xtask android`: an APK to install, a bundle for a store, and what walks through the app on a phone.
//! The key is the one that the environment names. Without one, a key is made that nobody keeps: what it signs can be installed and
//! tried, and no later build goes over it.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use super::inspect;
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{files, key, maven, run};

/// What Gradle takes the key from: its file, the file's password, the key's name in it, its own password.
const KEY: [&str; 4] =
    ["MIDBACK_KEYSTORE", "MIDBACK_KEYSTORE_PASSWORD", "MIDBACK_KEY_ALIAS", "MIDBACK_KEY_PASSWORD"];
const APK: &str = "android/app/build/outputs/apk/release/app-release.apk";
const BUNDLE: &str = "android/app/build/outputs/bundle/release/app-release.aab";
const WALKER: &str = "android/smoke/build/outputs/apk/release/smoke-release.apk";

/// Builds all three, and looks at those that ship. Where it is to be `kept`, only a key that somebody keeps will do.
pub(crate) fn run(project: &Project, kept: bool) -> Outcome {
    let program = if cfg!(windows) { "gradle.bat" } else { "gradle" };
    let gradle = run::on_path(program).or_else(|| run::on_path("gradle")).ok_or_else(|| {
        let version = maven::stated(project, "gradle.version").unwrap_or_default();
        Failure::new(format!("there is no gradle on the PATH; it takes version {version}"))
    })?;
    let signing = match named_key(&|name| env::var(name).ok().filter(|value| !value.is_empty())) {
        Ok(Some(key)) => key,
        Ok(None) if kept => {
            return Err(Failure::new(format!("what is released is signed: set {}", KEY.join(", "))));
        }
        Ok(None) => passing_key(project)?,
        Err(missing) => return Err(Failure::new(format!("a key is named, but not {missing}"))),
    };
    let tasks = [":app:assembleRelease", ":app:bundleRelease", ":smoke:assembleRelease"];
    run::live(
        Command::new(gradle)
            .current_dir(project.existing("android")?)
            .envs(KEY.into_iter().zip(signing))
            .args(tasks),
    )?;
    inspect::run(project, &[app(project)?, existing(project, BUNDLE)?])?;
    walker(project)?;
    println!("What ships lies in {APK} and {BUNDLE}");
    Ok(())
}

/// The app that is installed.
pub(crate) fn app(project: &Project) -> Outcome<PathBuf> {
    existing(project, APK)
}

/// What walks through it.
pub(crate) fn walker(project: &Project) -> Outcome<PathBuf> {
    existing(project, WALKER)
}

fn existing(project: &Project, file: &str) -> Outcome<PathBuf> {
    project
        .existing(file)
        .map_err(|failure| failure.in_words(format!("{file} is missing: `cargo xtask package` builds it")))
}

/// The key that the environment names; none where it names none of it, and what is missing where it names a part.
fn named_key(named: &dyn Fn(&str) -> Option<String>) -> Result<Option<[String; 4]>, String> {
    let parts = KEY.map(named);
    if parts.iter().all(Option::is_none) {
        return Ok(None);
    }
    let missing: Vec<&str> =
        KEY.iter().zip(&parts).filter(|(_, part)| part.is_none()).map(|(name, _)| *name).collect();
    if missing.is_empty() {
        Ok(Some(parts.map(Option::unwrap_or_default)))
    } else {
        Err(missing.join(" and "))
    }
}

/// A key that nobody keeps, made here once.
fn passing_key(project: &Project) -> Outcome<[String; 4]> {
    let store = project.target("phone/passing.p12");
    if !store.is_file() {
        println!("No key is named: one is made that nobody keeps.");
        files::make_folder(&project.target("phone"))?;
        key::make_passing(&store)?;
    }
    let said = key::PASSING.to_owned();
    Ok([store.display().to_string(), said.clone(), said.clone(), said])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_named_whole_or_not_at_all() {
        let whole = |name: &str| Some(format!("its {name}"));
        assert_eq!(named_key(&whole), Ok(Some(KEY.map(|name| format!("its {name}")))));
        assert_eq!(named_key(&|_| None), Ok(None));
        let half = |name: &str| (name != "MIDBACK_KEY_ALIAS").then(|| "x".to_owned());
        assert_eq!(named_key(&half), Err("MIDBACK_KEY_ALIAS".to_owned()));
    }
}
