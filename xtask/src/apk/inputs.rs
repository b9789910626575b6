//! What is a release of the Android app made of here, and with which tools?
//!
//! Gradle puts the same together from its catalog; this takes what Maven built and downloaded for the tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bindgen::Profile;
use crate::failure::{During, Failure, Outcome};
use crate::project::Project;
use crate::{files, maven, needs, run};

/// JNA as it is made for phones; its jar holds the native libraries of computers.
const JNA: &str = "android/release/target/jna.aar";
/// The libraries, unpacked.
const LIBRARIES: &str = "android/aars/target/exploded";
/// Android has these modules of Java, and no windows: what of a library needs more is missing on a phone.
const JAVA: &str = "java\\.(base|logging|sql|prefs)";

/// All of it.
#[derive(Debug)]
pub(crate) struct Inputs {
    /// The app's own classes, and those that the bindings are.
    pub(crate) app: PathBuf,
    pub(crate) core: PathBuf,
    /// Kotlin and its like, and the classes of Android's libraries.
    pub(crate) jars: Vec<PathBuf>,
    /// Android's libraries, each a folder; JNA is one.
    pub(crate) libraries: Vec<PathBuf>,
    pub(crate) jna: PathBuf,
    /// What a phone brings along.
    pub(crate) framework: PathBuf,
    pub(crate) java: PathBuf,
    /// The class path of R8 and of what joins manifests.
    tools: String,
}

impl Inputs {
    /// Has Maven build the app, and looks up what came of it.
    pub(crate) fn gather(project: &Project, folder: &Path) -> Outcome<Self> {
        let mut build = maven::modules(project, Profile::Dev)?;
        run::live(build.args([
            "-Prelease",
            "-pl",
            "app,release",
            "-am",
            "-Dmaven.test.skip=true",
            "package",
        ]))?;
        let version = maven::stated(project, "revision")?;
        let own = |module: &str| {
            project.existing(&format!("android/{module}/target/midback-{module}-{version}.jar"))
        };
        let class_path = files::read_text(&project.existing("android/app/target/classpath.txt")?)?;
        let class_path: Vec<PathBuf> = std::env::split_paths(class_path.trim()).collect();
        let named = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let framework = class_path.iter().find(|path| named(path).starts_with("android-all-")).cloned();
        let jna = unpacked(project, folder)?;
        let exploded = project.existing(LIBRARIES)?;
        let mut libraries = Vec::new();
        for entry in std::fs::read_dir(&exploded).during(|| format!("cannot list {}", exploded.display()))? {
            let library = entry.during(|| format!("cannot list {}", exploded.display()))?.path();
            if !is_for_tests(&named(&library)) {
                libraries.push(library);
            }
        }
        libraries.sort();
        let shipped: Vec<String> = libraries.iter().map(|library| named(library)).collect();
        let jars = class_path.iter().filter(|path| is_shipped(&named(path), &shipped)).cloned();
        let mut jars: Vec<PathBuf> = jars.collect();
        libraries.push(jna.clone());
        for library in &libraries {
            let all = files::below(library, &|inner| inner.ends_with("libs"))?;
            jars.extend(all.into_iter().filter(|file| file.extension().is_some_and(|kind| kind == "jar")));
        }
        Ok(Self {
            app: own("app")?,
            core: own("core")?,
            jars,
            libraries,
            jna,
            framework: framework.ok_or_else(|| Failure::new("the app's class path names no framework"))?,
            java: java(folder)?,
            tools: files::read_text(&project.existing("android/release/target/tools.txt")?)?
                .trim()
                .to_owned(),
        })
    }

    /// A program of the tools.
    pub(crate) fn tool(&self, main_class: &str) -> Command {
        let mut java = Command::new("java");
        java.args(["-Xmx3g", "-cp", &self.tools, main_class]);
        java
    }

    /// A file of this name of each library that has one.
    pub(crate) fn of_libraries(&self, name: &str) -> Vec<PathBuf> {
        self.libraries.iter().map(|library| library.join(name)).filter(|file| file.is_file()).collect()
    }
}

/// JNA's archive, unpacked.
fn unpacked(project: &Project, folder: &Path) -> Outcome<PathBuf> {
    let (archive, jna) = (project.existing(JNA)?, folder.join("jna"));
    files::make_empty_folder(&jna)?;
    run::captured(Command::new("jar").current_dir(&jna).arg("xf").arg(archive))?;
    Ok(jna)
}

/// Java's own classes, as far as a phone has them.
fn java(folder: &Path) -> Outcome<PathBuf> {
    let (classes, jar) = (folder.join("java"), folder.join("java.jar"));
    let home = needs::java_home().ok_or_else(|| Failure::new("java does not say where it lies"))?;
    files::make_empty_folder(&classes)?;
    let mut extract = Command::new(home.join("bin").join("jimage"));
    extract
        .arg("extract")
        .arg("--dir")
        .arg(&classes)
        .args(["--include", &format!("regex:/{JAVA}/.*\\.class")]);
    run::captured(extract.arg(home.join("lib/modules")))?;
    let mut pack = Command::new("jar");
    pack.arg("cfM0").arg(&jar);
    for module in std::fs::read_dir(&classes).during(|| format!("cannot list {}", classes.display()))? {
        let module = module.during(|| format!("cannot list {}", classes.display()))?.path();
        files::remove_file(&module.join("module-info.class"))?;
        pack.arg("-C").arg(module).arg(".");
    }
    run::captured(&mut pack)?;
    files::remove_folder(&classes)?;
    Ok(jar)
}

/// Whether a library is there for the tests alone.
pub(super) fn is_for_tests(name: &str) -> bool {
    name.starts_with("androidx.test.")
        || ["-test-", ".ui-test-", "hamcrest-"].iter().any(|mark| name.contains(mark))
}

/// Whether a jar of the class path is part of a release, beside the app's own and beside these libraries.
fn is_shipped(jar: &str, libraries: &[String]) -> bool {
    let elsewhere = ["midback-", "android-all-", "jna-"].iter().any(|mark| jar.starts_with(mark));
    // What lies on the class path for computers is, on a phone, the library's other half.
    let other_half = jar.split_once("-jvm-").is_some_and(|(name, _)| {
        libraries.iter().any(|library| library.contains(&format!(".{name}-android-")))
    });
    !elsewhere && !other_half && !is_for_tests(jar)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_ships_is_taken() {
        let libraries = ["androidx.compose.runtime.runtime-annotation-android-1.12.1".to_owned()];
        for (jar, ships) in [
            ("kotlin-stdlib-2.4.21.jar", true),
            ("lifecycle-common-jvm-2.11.0.jar", true),
            ("runtime-annotation-jvm-1.12.1.jar", false),
            ("kotlinx-coroutines-core-jvm-1.11.0.jar", true),
            ("kotlinx-coroutines-test-jvm-1.11.0.jar", false),
            ("hamcrest-library-1.3.jar", false),
            ("jna-5.19.1.jar", false),
            ("midback-aars-0.1.0.jar", false),
            ("android-all-15-robolectric-13954326.jar", false),
        ] {
            assert_eq!(is_shipped(jar, &libraries), ships, "{jar}");
        }
        for (library, tests) in [
            ("androidx.compose.ui.ui-test-android-1.12.1", true),
            ("androidx.compose.ui.ui-test-junit4-android-1.12.1", true),
            ("androidx.test.espresso.espresso-core-3.7.0", true),
            ("androidx.compose.ui.ui-text-android-1.12.1", false),
            ("androidx.core.core-1.18.0", false),
        ] {
            assert_eq!(is_for_tests(library), tests, "{library}");
        }
    }
}
