//! What does Gradle build the app for a phone from?
//!
//! Kotlin, texts and the library, once for each kind of processor. They lie in the folder for everything that is built;
//! android/core/build.gradle.kts and android/app/build.gradle.kts take them from there.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bindgen::{Generator, Language, Profile};
use crate::failure::{Failure, Outcome};
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{elf, files, maven, resources, run, size};

/// Each kind of processor as Android calls it, and as Rust does.
pub(crate) const PROCESSORS: [(&str, &str); 3] = [
    ("arm64-v8a", "aarch64-linux-android"),
    ("armeabi-v7a", "armv7-linux-androideabi"),
    ("x86_64", "x86_64-linux-android"),
];

/// Where the libraries lie, in a folder for each kind of processor.
pub(crate) const LIBRARIES: &str = "bindings/jniLibs";

/// The pages of memory that phones may have since Android 15: a library that does not begin on such a page is not loaded.
pub(crate) const PAGE: u16 = 16_384;

/// Makes all of it, or says what is missing on this machine.
pub(crate) fn run(project: &Project) -> Outcome {
    needs::demand(project, &[Need::CCompiler])?;
    println!("Writing Kotlin and texts ...");
    Generator::build(project, Profile::Dev)?.write(Language::Kotlin)?;
    resources::write(project)?;
    build(project)?;
    println!("Gradle can build the app now, in android/: gradle assembleDebug");
    Ok(())
}

/// Builds the library as it is shipped: its everyday build is too slow and too large for a phone.
fn build(project: &Project) -> Outcome {
    let version = maven::stated(project, "android.ndk.version")?;
    let ndk = ndk(&places(), &version).ok_or_else(|| Failure::new(without_ndk(&version)))?;
    needs::demand(project, &[Need::AndroidTargets])?;
    let builder = run::tool(project, "cargo-ndk", &maven::stated(project, "cargo.ndk.version")?)?;
    let folder = project.target(LIBRARIES);
    // What was built for a processor that is no longer on the list would be packed into the app.
    files::make_empty_folder(&folder)?;
    let mut build = Command::new(builder);
    // The others that it looks at, and would warn of where they name another NDK.
    for other in ["ANDROID_NDK_ROOT", "ANDROID_NDK_PATH", "NDK_HOME"] {
        build.env_remove(other);
    }
    build.current_dir(project.root()).env("ANDROID_NDK_HOME", ndk).arg("ndk");
    for (processor, _) in PROCESSORS {
        build.args(["--target", processor]);
    }
    build.args(["--platform", &maven::stated(project, "android.minSdk")?]).arg("--output-dir").arg(&folder);
    run::live(build.args(["build", "--release", "--package", "midback"]))?;
    PROCESSORS.iter().try_for_each(|(processor, _)| looked_at(&folder, processor))
}

/// What is wrong with a library that begins on pages of this size; nothing where every phone loads it.
pub(crate) fn too_small(page: u64) -> Option<String> {
    (page < PAGE.into())
        .then(|| format!("begins on pages of {page} bytes; phones with pages of {PAGE} do not load it"))
}

/// Refuses a library that some phones would not load, and one that is too large.
fn looked_at(folder: &Path, processor: &str) -> Outcome {
    let library = folder.join(processor).join("libmidback.so");
    match elf::smallest_page(&files::read(&library)?).and_then(too_small) {
        Some(why) => Err(Failure::new(format!("the library for {processor} {why}"))),
        None => size::check(&library, processor),
    }
}

/// Whether Rust's own library is here for every kind of processor.
pub(crate) fn has_targets() -> bool {
    PROCESSORS.iter().all(|(_, target)| {
        let said = run::answer(Command::new("rustc").args(["--print", "target-libdir", "--target", target]));
        said.is_some_and(|folder| Path::new(&folder).is_dir())
    })
}

/// Where an NDK may lie, the likeliest first: Android Studio and its `sdkmanager` put each version into a folder of the SDK.
fn places() -> Vec<(PathBuf, bool)> {
    let named = |name| env::var_os(name).map(PathBuf::from);
    let sdks = ["ANDROID_HOME", "ANDROID_SDK_ROOT"].into_iter().filter_map(named).map(|sdk| (sdk, true));
    sdks.chain(named("ANDROID_NDK_HOME").map(|ndk| (ndk, false))).collect()
}

/// The NDK of this version, in an SDK (`true`) or named itself.
fn ndk(places: &[(PathBuf, bool)], version: &str) -> Option<PathBuf> {
    let folders = places.iter().map(|(place, is_sdk)| match is_sdk {
        true => place.join("ndk").join(version),
        false => place.clone(),
    });
    folders.into_iter().find(|folder| {
        let facts = files::read_text(&folder.join("source.properties")).unwrap_or_default();
        revision(&facts) == Some(version)
    })
}

/// Which version an NDK says it is.
fn revision(facts: &str) -> Option<&str> {
    facts
        .lines()
        .find_map(|line| Some(line.strip_prefix("Pkg.Revision")?.trim_start().strip_prefix('=')?.trim()))
}

fn without_ndk(version: &str) -> String {
    format!(
        "Kotlin and texts are written, the library for phones is not: there is no Android NDK {version} where \
         ANDROID_HOME or ANDROID_NDK_HOME point; `sdkmanager --install \"ndk;{version}\"` brings it"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERSION: &str = "28.2.13676358";

    fn facts(version: &str) -> String {
        format!("Pkg.Desc = Android NDK\nPkg.Revision = {version}\n")
    }

    #[test]
    fn only_the_ndk_of_the_named_version_will_do() {
        let work = std::env::temp_dir().join(format!("xtask-ndk-{}", std::process::id()));
        let (sdk, other) = (work.join("sdk"), work.join("other"));
        let write = |path: &Path, version: &str| {
            assert!(
                files::write_if_changed(&path.join("source.properties"), facts(version).as_bytes()).is_ok()
            );
        };
        write(&sdk.join("ndk/27.3.13750724"), "27.3.13750724");
        write(&other, "27.3.13750724");
        let places = [(sdk.clone(), true), (other.clone(), false)];
        assert_eq!(ndk(&places, VERSION), None);
        write(&other, VERSION);
        assert_eq!(ndk(&places, VERSION), Some(other));
        write(&sdk.join("ndk").join(VERSION), VERSION);
        assert_eq!(ndk(&places, VERSION), Some(sdk.join("ndk").join(VERSION)));
        assert!(files::remove_folder(&work).is_ok());
    }

    #[test]
    fn an_ndk_says_its_version() {
        assert_eq!(revision(&facts(VERSION)), Some(VERSION));
        assert_eq!(revision("Pkg.Revision=1.2\n"), Some("1.2"));
        assert_eq!(revision("Pkg.Desc = Android NDK\n"), None);
    }

    #[test]
    fn what_is_missing_is_said_with_its_version() {
        assert!(without_ndk(VERSION).contains("\"ndk;28.2.13676358\""));
    }

    #[test]
    fn a_library_on_small_pages_is_refused() {
        let folder = std::env::temp_dir().join(format!("xtask-pages-{}", std::process::id()));
        for (page, fits) in [(4_096, false), (16_384, true), (65_536, true)] {
            let file = folder.join("arm64-v8a/libmidback.so");
            assert!(files::write_if_changed(&file, &elf::tests::library(page)).is_ok());
            assert_eq!(looked_at(&folder, "arm64-v8a").is_ok(), fits, "{page}");
        }
        let file = folder.join("arm64-v8a/libmidback.so");
        assert!(files::write_if_changed(&file, &elf::tests::sized(16_384, size::MOST + 1)).is_ok());
        assert!(looked_at(&folder, "arm64-v8a").is_err(), "one that is too large");
        assert!(looked_at(&folder, "x86_64").is_err(), "one that is not there");
        assert!(files::remove_folder(&folder).is_ok());
    }
}
