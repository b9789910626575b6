//! Where are the tools of Android's SDK?

use std::cmp::Reverse;
use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::run;

/// The folder of the SDK, as Android Studio and the hosted machines name it.
pub(crate) fn home() -> Outcome<PathBuf> {
    let named = ["ANDROID_HOME", "ANDROID_SDK_ROOT"].into_iter().filter_map(env::var_os).map(PathBuf::from);
    named.into_iter().find(|folder| folder.is_dir()).ok_or_else(|| {
        Failure::new("there is no Android SDK where ANDROID_HOME points; Android Studio brings one (CONTRIBUTING.md, On a phone)")
    })
}

/// What speaks with phones: the SDK's, or the one on the PATH.
pub(crate) fn adb() -> Outcome<PathBuf> {
    let of_sdk = home().ok().map(|home| home.join("platform-tools").join(program("adb")));
    let found = of_sdk.filter(|file| file.is_file()).or_else(|| run::on_path("adb"));
    found.ok_or_else(|| {
        Failure::new(
            "there is no adb: `sdkmanager --install platform-tools` brings it, or Debian's package adb",
        )
    })
}

/// One of the build tools, of the newest that are here.
pub(crate) fn build_tool(name: &str) -> Outcome<PathBuf> {
    let folder = home()?.join("build-tools");
    let versions = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let names = versions.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let newest = newest_first(names).into_iter().map(|version| folder.join(version).join(program(name)));
    newest.into_iter().find(|file| file.is_file()).ok_or_else(|| {
        Failure::new(format!("there is no {name} in {}: sdkmanager brings build-tools", folder.display()))
    })
}

/// One of the tools that fetch and make emulators.
pub(crate) fn command_line_tool(name: &str) -> Outcome<PathBuf> {
    let script = if cfg!(windows) { format!("{name}.bat") } else { name.to_owned() };
    existing(&home()?.join("cmdline-tools/latest/bin").join(script))
}

/// The emulator itself; there once it was fetched.
pub(crate) fn emulator() -> Outcome<PathBuf> {
    existing(&home()?.join("emulator").join(program("emulator")))
}

fn existing(file: &Path) -> Outcome<PathBuf> {
    if file.is_file() {
        Ok(file.to_path_buf())
    } else {
        Err(Failure::new(format!("{} is missing", file.display())))
    }
}

fn program(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

/// Versions such as `36.0.0`, the newest first; one that is tried out comes behind the one that is done.
fn newest_first(mut versions: Vec<String>) -> Vec<String> {
    versions.sort_by_key(|version| {
        let numbers = version.split(['.', '-']).map(|part| part.parse::<u32>().unwrap_or_default());
        (Reverse(numbers.take(3).collect::<Vec<_>>()), version.len())
    });
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_tools_are_taken() {
        let versions = ["9.0.0", "36.0.0-rc1", "35.0.1", "36.0.0"].map(str::to_owned).to_vec();
        assert_eq!(newest_first(versions), ["36.0.0", "36.0.0-rc1", "35.0.1", "9.0.0"]);
    }
}
