//! Do the files of Gradle and the workflow say what the pom and the folders say?
//!
//! No check here runs either of them: without this, nobody would notice a folder that moved or a version that rose.

use std::collections::BTreeSet;

use crate::project::Project;
use crate::{android, args, bindgen, files, maven, resources};

const CATALOG: &str = "android/gradle/libs.versions.toml";
const SCRIPTS: [&str; 6] = [
    "android/settings.gradle.kts",
    "android/build.gradle.kts",
    "android/core/build.gradle.kts",
    "android/app/build.gradle.kts",
    "android/smoke/build.gradle.kts",
    "android/baselineprofile/build.gradle.kts",
];
/// Those that build with Gradle.
const WORKFLOWS: [&str; 2] = [".github/workflows/android.yml", ".github/workflows/release.yml"];

fn project() -> Project {
    Project::here().unwrap_or_else(|failure| panic!("{failure}"))
}

fn text(name: &str) -> String {
    files::read_text(&project().path(name)).unwrap_or_else(|failure| panic!("{failure}"))
}

fn stated(name: &str) -> String {
    maven::stated(&project(), name).unwrap_or_else(|failure| panic!("{failure}"))
}

/// The lines of a table of the catalog: a name, and what is said of it.
fn table<'a>(catalog: &'a str, title: &str) -> Vec<(&'a str, &'a str)> {
    let after = catalog.split_once(&format!("\n[{title}]\n")).map_or("", |(_, after)| after);
    let lines = after.split("\n[").next().unwrap_or_default().lines();
    lines.filter_map(|line| line.split_once(" = ")).collect()
}

/// What stands between quotation marks right behind each place where `mark` stands.
fn quoted<'a>(text: &'a str, mark: &str) -> Vec<&'a str> {
    text.split(mark).skip(1).filter_map(|after| after.strip_prefix('"')?.split('"').next()).collect()
}

/// The versions of the catalog that the pom states otherwise, or not at all.
fn unlike_the_pom(catalog: &str, pom: &str) -> Vec<String> {
    let versions = table(catalog, "versions").into_iter();
    let unlike = versions.filter(|(name, version)| {
        let name = name.replace('-', ".");
        let stated = maven::property(pom, &format!("{name}.version")).or_else(|| maven::property(pom, &name));
        stated != Some(version.trim_matches('"'))
    });
    unlike.map(|(name, version)| format!("{name} = {version}")).collect()
}

/// What the scripts ask of the catalog, as it is called there: `libs.a.b` is `a-b`.
fn asked(scripts: &str) -> BTreeSet<String> {
    let name = |after: &str| {
        let end = after.find(|mark: char| !mark.is_ascii_alphanumeric() && mark != '.');
        after[..end.unwrap_or(after.len())].trim_end_matches(".get").replace('.', "-")
    };
    scripts.split("libs.").skip(1).map(name).collect()
}

#[test]
fn every_version_is_the_poms() {
    let (catalog, pom) = (text(CATALOG), text("android/pom.xml"));
    assert!(table(&catalog, "versions").len() > 10);
    assert_eq!(unlike_the_pom(&catalog, &pom), Vec::<String>::new());
    let risen = pom.replace("<jna.version>", "<jna.version>1");
    assert_eq!(unlike_the_pom(&catalog, &risen).len(), 1, "another version is noticed");
    let renamed = pom.replace("android.targetSdk>", "android.target>");
    assert_eq!(unlike_the_pom(&catalog, &renamed).len(), 1, "a name that is gone is noticed");
}

#[test]
fn the_scripts_and_the_catalog_know_each_other() {
    let catalog = text(CATALOG);
    let names = |title, prefix: &str| -> BTreeSet<String> {
        table(&catalog, title).iter().map(|(name, _)| format!("{prefix}{name}")).collect()
    };
    let scripts: String = SCRIPTS.iter().map(|script| text(script)).collect();
    let there = &(&names("versions", "versions-") | &names("libraries", "")) | &names("plugins", "plugins-");
    let asked = asked(&scripts);
    assert_eq!(&asked - &there, BTreeSet::new(), "asked for, but not there");
    let referred = quoted(&catalog, "version.ref = ").iter().map(|name| format!("versions-{name}")).collect();
    assert_eq!(&referred - &there, BTreeSet::new(), "a version that nobody stated");
    assert_eq!(&(&there - &asked) - &referred, BTreeSet::new(), "there, but asked for by nobody");
}

#[test]
fn the_workflow_and_the_wrapper_take_the_stated_versions() {
    let gradle = stated("gradle.version");
    let wrapper = text("android/gradle/wrapper/gradle-wrapper.properties");
    assert!(wrapper.contains(&format!("/gradle-{gradle}-bin.zip\n")));
    let cargo = text("Cargo.toml");
    let rust = quoted(&cargo, "rust-version = ")[0];
    for workflow in WORKFLOWS.map(text) {
        for wanted in [
            format!("gradle-version: \"{gradle}\"\n"),
            format!("rustup toolchain install {rust} "),
            format!("rustup default {rust}\n"),
            format!("\"platforms;android-{}.0\"", stated("android.compileSdk")),
            format!("\"ndk;{}\"", stated("android.ndk.version")),
            "run: cargo xtask android\n".to_owned(),
        ] {
            assert!(workflow.contains(&wanted), "{wanted}");
        }
        // What a person is told to fetch, and what the workflow fetches.
        let fetched = workflow.split_once("sdkmanager\" ").and_then(|(_, rest)| rest.lines().next()).unwrap();
        assert!(text("INSTALL.md").contains(&format!("sdkmanager {fetched}\n")), "{fetched}");
        // One Rust, wherever it is installed.
        assert!(!workflow.replace(rust, "").contains("rustup default 1."));
    }
}

#[test]
fn every_action_is_one_that_cannot_change() {
    let workflows = files::below(&project().path(".github/workflows"), &|_| true)
        .unwrap_or_else(|failure| panic!("{failure}"));
    assert!(workflows.len() > 2);
    let workflows: Vec<String> = workflows
        .iter()
        .map(|file| files::read_text(file).unwrap_or_else(|failure| panic!("{failure}")))
        .collect();
    let actions: Vec<&str> = workflows
        .iter()
        .flat_map(|workflow| workflow.split("uses: ").skip(1))
        .filter_map(|rest| rest.lines().next())
        .collect();
    assert!(actions.len() > 4);
    for action in actions {
        let (commit, version) = action.split_once('@').and_then(|(_, pin)| pin.split_once(" # ")).unwrap();
        assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action}");
        assert!(version.starts_with('v'), "{action}");
    }
}

/// The commands of xtask that a workflow calls.
fn called(workflow: &str) -> Vec<&str> {
    let calls = workflow.lines().filter(|line| !line.trim_start().starts_with('#'));
    calls.filter_map(|line| Some(line.split_once("cargo xtask ")?.1.trim())).collect()
}

#[test]
fn every_command_of_a_workflow_is_one() {
    let folder = project().path(".github/workflows");
    let files = files::below(&folder, &|_| true).unwrap_or_else(|failure| panic!("{failure}"));
    let mut seen = 0;
    for file in files {
        let workflow = files::read_text(&file).unwrap_or_else(|failure| panic!("{failure}"));
        for call in called(&workflow) {
            // What GitHub puts in is one word, and a number where a number is asked for.
            let call = call.replace("${{ matrix.api }}", "26").replace("\"$GITHUB_REF_NAME\"", "v1");
            let words = call.split_whitespace().map(std::ffi::OsString::from);
            assert!(args::parse(words).is_ok(), "{}: cargo xtask {call}", file.display());
            seen += 1;
        }
    }
    assert!(seen > 8, "{seen}");
}

#[test]
fn the_modules_and_their_folders_are_there() {
    let settings = text("android/settings.gradle.kts");
    let modules = quoted(&settings, "include(");
    assert_eq!(modules, [":core", ":app", ":smoke", ":baselineprofile"]);
    for module in modules {
        let folder = project().path("android").join(&module[1..]);
        let script = files::read_text(&folder.join("build.gradle.kts")).unwrap_or_default();
        // Where Gradle looks without being told.
        assert!(folder.join("src/main/kotlin").is_dir(), "{module}");
        for named in quoted(&script, "directories.add(") {
            assert!(folder.join(named).exists(), "{module}: {named}");
        }
    }
    let app = project().path("android/app/src/main");
    assert!(app.join("AndroidManifest.xml").is_file() && app.join("res/xml/no_copies.xml").is_file());
}

#[test]
fn the_app_is_in_the_languages_of_the_words_and_no_other() {
    let app = text("android/app/build.gradle.kts");
    let list = app.split_once("localeFilters += listOf(").unwrap().1.split(')').next().unwrap();
    let named: Vec<&str> = list.split(", ").map(|name| name.trim_matches('"')).collect();
    let words =
        resources::languages(&project().path("core/words")).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(words.len() > 1);
    assert_eq!(named, words);
}

#[test]
fn the_profile_is_led_by_words_that_there_are() {
    let leader = text("android/baselineprofile/src/main/kotlin/app/midback/baselineprofile/StartProfile.kt");
    let words: String = files::below(&project().path("core/words/en"), &|_| false)
        .unwrap_or_else(|failure| panic!("{failure}"))
        .iter()
        .filter(|file| file.extension().is_some_and(|kind| kind == "ftl"))
        .map(|file| files::read_text(file).unwrap_or_else(|failure| panic!("{failure}")))
        .collect();
    let named = quoted(&leader, "word(");
    assert!(named.len() > 5);
    for name in named {
        assert!(words.contains(&format!("\n{name} = ")), "{name}");
    }
}

#[test]
fn a_release_is_minified_by_rules_that_there_are_and_signed_where_there_is_a_key() {
    let app = text("android/app/build.gradle.kts");
    let release = app.split_once("        release {\n").unwrap().1.split("        }\n").next().unwrap();
    for wanted in
        ["isMinifyEnabled = true", "isShrinkResources = true", "signingConfigs.findByName(\"release\")"]
    {
        assert!(release.contains(wanted), "{wanted}");
    }
    assert!(release.contains(&format!("\"{}\")", crate::apk::RULES.rsplit('/').next().unwrap())));
    assert!(project().path(crate::apk::RULES).is_file());
    // A password that stands in a file of the project is one that everybody has.
    let secret = app.lines().filter(|line| line.contains("Password = ") || line.contains("keyAlias = "));
    assert_eq!(secret.clone().count(), 3);
    assert!(secret.into_iter().all(|line| line.contains(" = said(\"MIDBACK_KEY")), "{app}");
}

#[test]
fn gradle_compiles_what_maven_compiles() {
    for module in ["core", "app"] {
        let (pom, script) =
            (text(&format!("android/{module}/pom.xml")), text(&format!("android/{module}/build.gradle.kts")));
        // What the tests are compiled of comes behind it.
        let shipped = pom.split("<id>test-compile</id>").next().unwrap_or_default();
        let folders: Vec<&str> = shipped
            .split("<sourceDir>${project.basedir}/")
            .skip(1)
            .filter_map(|rest| rest.split('<').next())
            .filter(|folder| folder.contains("src/main/") && *folder != "src/main/kotlin")
            .collect();
        for folder in &folders {
            assert!(script.contains(&format!("kotlin.directories.add(\"{folder}\")")), "{module}: {folder}");
        }
        assert_eq!(script.matches("kotlin.directories.add(\"").count(), folders.len(), "{module}");
    }
    assert!(
        text("android/app/build.gradle.kts").contains("kotlin.directories.add(\"../ui/src/main/kotlin\")")
    );
    assert!(text("android/app/res.sh").contains("\npackage=app.midback\n"));
    assert_eq!(quoted(&text("android/app/build.gradle.kts"), "namespace = "), ["app.midback"]);
}

/// The groups of the libraries that these lines of a script take.
fn groups<'a>(catalog: &'a str, lines: &str) -> Vec<&'a str> {
    let taken = asked(lines);
    let libraries = table(catalog, "libraries").into_iter().filter(|(name, _)| taken.contains(*name));
    libraries.filter_map(|(_, said)| quoted(said, "module = ").first()?.split(':').next()).collect()
}

#[test]
fn gradle_takes_every_library_that_the_sources_name() {
    let (catalog, app) = (text(CATALOG), text("android/app/build.gradle.kts"));
    // Constraints raise a library that comes of itself; the sources do not rely on that.
    let direct = app.split_once("dependencies {").unwrap().1.split("constraints {").next().unwrap();
    let groups = groups(&catalog, direct);
    let sources = ["android/app/src/main/kotlin", "android/ui/src/main/kotlin"].map(|folder| {
        files::below(&project().path(folder), &|_| true).unwrap_or_else(|failure| panic!("{failure}"))
    });
    let mut seen = 0;
    for file in sources.iter().flatten() {
        let source = files::read_text(file).unwrap_or_else(|failure| panic!("{failure}"));
        for named in source.lines().filter_map(|line| line.strip_prefix("import ")) {
            let taken = match named.split_once('.') {
                Some(("androidx", _)) => groups.iter().any(|group| named.starts_with(&format!("{group}."))),
                Some(("kotlinx", _)) => {
                    named.starts_with("kotlinx.coroutines.") && groups.contains(&"org.jetbrains.kotlinx")
                }
                Some(("android" | "app" | "java" | "kotlin", _)) => continue,
                // Android has it of itself.
                Some(("org", of)) if of.starts_with("json.") => continue,
                _ => false,
            };
            assert!(taken, "{}: no library of android/app/build.gradle.kts has {named}", file.display());
            seen += 1;
        }
    }
    assert!(seen > 100);
}

#[test]
fn gradle_takes_what_is_made_from_where_it_is_made() {
    let (core, app) = (text("android/core/build.gradle.kts"), text("android/app/build.gradle.kts"));
    for (script, set, made) in [
        (&core, "kotlin", bindgen::KOTLIN),
        (&core, "jniLibs", android::LIBRARIES),
        (&app, "res", resources::FOLDER),
    ] {
        let (folder, inside) = made.split_once('/').unwrap();
        assert!(script.contains(&format!("?: \"target\").resolve(\"{folder}\")")), "{made}");
        assert!(
            script.contains(&format!("{set}.directories.add(made.resolve(\"{inside}\").path)")),
            "{made}"
        );
        if set != "jniLibs" {
            assert!(text("android/pom.xml").contains(&format!("/target/{made}</")), "{made}");
        }
    }
}

#[test]
fn the_app_holds_the_processors_that_the_library_is_built_for() {
    let app = text("android/app/build.gradle.kts");
    let list = app.split_once("abiFilters += listOf(").unwrap().1.split(')').next().unwrap();
    let named: Vec<&str> = list.split(", ").map(|name| name.trim_matches('"')).collect();
    assert_eq!(named, android::PROCESSORS.map(|(processor, _)| processor));
}
