//! Is everything there that `XcodeGen` is told of?

use super::yaml::Yaml;
use super::{between, path, text};

const TARGET: [&str; 2] = ["targets", "Midback"];

fn project() -> Yaml {
    Yaml::read(&text("ios/project.yml")).unwrap_or_else(|error| panic!("ios/project.yml: {error}"))
}

/// A setting of the project's, or of the target's.
fn setting(name: &str) -> String {
    let project = project();
    let (of_all, of_target) = (["settings", "base", name], ["targets", "Midback", "settings", "base", name]);
    let value = project.text(&of_all).or_else(|| project.text(&of_target));
    value.unwrap_or_else(|| panic!("no {name}")).to_owned()
}

fn target(project: &Yaml, key: &str) -> Yaml {
    project.at(&[&TARGET[..], &[key]].concat()).unwrap_or_else(|| panic!("no {key}")).clone()
}

#[test]
fn every_file_that_is_named_is_there() {
    let project = project();
    let mut named = vec![setting("INFOPLIST_FILE"), setting("CODE_SIGN_ENTITLEMENTS")];
    for file in ["INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS"] {
        named.push(project.text(&["targets", "MidbackWidget", "settings", "base", file]).unwrap().to_owned());
    }
    named.extend(
        target(&project, "sources").items().iter().map(|item| item.text(&["path"]).unwrap().to_owned()),
    );
    named.extend(
        target(&project, "configFiles").items().iter().map(|item| item.text(&[]).unwrap().to_owned()),
    );
    for tests in ["MidbackWidget", "MidbackTests", "MidbackWalks"] {
        let sources = project.at(&["targets", tests, "sources"]).unwrap().items();
        named.extend(sources.iter().map(|item| item.text(&["path"]).unwrap().to_owned()));
    }
    for package in project.at(&["packages"]).unwrap().items() {
        named.push(format!("{}/Package.swift", package.text(&["path"]).unwrap()));
    }
    assert!(named.len() > 6);
    let ignored = text(".gitignore");
    for file in named {
        // What `cargo xtask ios` makes of the core's words is kept in no git.
        let is_made = |made: &str| ignored.contains(&format!("\n/ios/{made}\n"));
        let folder = file.split_once('/').map_or(&*file, |(folder, _)| folder);
        let is_made = is_made(&file) || is_made(&format!("{folder}/"));
        assert!(is_made || path("ios").join(&file).exists(), "{file}");
    }
    let catalog = path("ios/App/Assets.xcassets");
    assert!(
        catalog.join(setting("ASSETCATALOG_COMPILER_APPICON_NAME")).with_extension("appiconset").is_dir()
    );
    let accent = setting("ASSETCATALOG_COMPILER_GLOBAL_ACCENT_COLOR_NAME");
    assert!(catalog.join(accent).with_extension("colorset").is_dir());
}

#[test]
fn every_product_is_the_packages() {
    let (project, package) = (project(), text("ios/Package.swift"));
    let dependencies = target(&project, "dependencies");
    let products: Vec<&str> =
        dependencies.items().into_iter().filter_map(|item| item.text(&["product"])).collect();
    assert_eq!(products, ["MidbackUI", "MidbackKit", "MidbackHome"]);
    for product in products {
        assert!(package.contains(&format!(".library(name: \"{product}\"")), "{product}");
    }
}

#[test]
fn tests_in_the_simulator_have_what_they_import() {
    let (project, package) = (project(), text("ios/Package.swift"));
    let dependencies = project.at(&["targets", "MidbackTests", "dependencies"]).unwrap().items();
    let products: Vec<&str> = dependencies.iter().filter_map(|item| item.text(&["product"])).collect();
    assert_eq!(products, ["MidbackKit", "MidbackHome", "MidbackTesting"]);
    for product in products {
        assert!(package.contains(&format!(".library(name: \"{product}\"")), "{product}");
    }
    // The same library as the app's own.
    assert!(dependencies.iter().any(|item| item.text(&["framework"]) == Some("Midback.xcframework")));
    let walks = project.at(&["targets", "MidbackWalks", "dependencies"]).unwrap().items();
    assert_eq!(walks.iter().map(|item| item.text(&["target"])).collect::<Vec<_>>(), [Some("Midback")]);
    for (tests, kind) in [("MidbackTests", "bundle.unit-test"), ("MidbackWalks", "bundle.ui-testing")] {
        assert_eq!(project.text(&["targets", tests, "type"]), Some(kind));
    }
}

#[test]
fn the_card_is_in_the_app_and_has_no_core() {
    let project = project();
    let inside: Vec<String> = target(&project, "dependencies")
        .items()
        .into_iter()
        .filter_map(|item| item.text(&["target"]).map(str::to_owned))
        .collect();
    assert_eq!(inside, ["MidbackWidget"]);
    let card = project.at(&["targets", "MidbackWidget"]).unwrap();
    assert_eq!(card.text(&["type"]), Some("app-extension"));
    let needs = card.at(&["dependencies"]).unwrap().items();
    assert_eq!(needs.iter().filter_map(|item| item.text(&["product"])).collect::<Vec<_>>(), ["MidbackHome"]);
    assert!(needs.iter().all(|item| item.at(&["framework"]).is_none()), "the library");
    let package = text("ios/Package.swift");
    assert!(package.contains(".target(name: \"MidbackHome\", dependencies: swiftUI,"), "only what draws");
    // It is signed with the app, under a name that begins with the app's.
    let name = card.text(&["settings", "base", "PRODUCT_BUNDLE_IDENTIFIER"]);
    assert_eq!(name, Some("$(MIDBACK_ID).widget"));
    assert_eq!(card.at(&["configFiles"]), Some(&target(&project, "configFiles")));
}

#[test]
fn the_library_is_made_and_not_kept() {
    let project = project();
    let dependencies = target(&project, "dependencies");
    let libraries: Vec<&Yaml> =
        dependencies.items().into_iter().filter(|item| item.at(&["framework"]).is_some()).collect();
    let [library] = &libraries[..] else { panic!("{libraries:?}") };
    let name = library.text(&["framework"]).unwrap();
    assert_eq!(library.text(&["embed"]), Some("false"), "a static library");
    for made in [name, "Midback.xcodeproj", "App/InfoPlist.xcstrings", "Words/", "App/Team.xcconfig"] {
        assert!(text(".gitignore").contains(&format!("\n/ios/{made}\n")), "{made}");
    }
}

#[test]
fn swift_means_the_same_in_the_app_and_in_the_package() {
    let package = text("ios/Package.swift");
    let oldest = project().text(&["options", "deploymentTarget", "iOS"]).unwrap().to_owned();
    assert!(package.contains(&format!(".iOS(.v{})", oldest.trim_end_matches(".0"))), "{oldest}");
    assert!(package.contains("swiftLanguageModes: [.v6]"));
    assert_eq!(setting("SWIFT_VERSION"), "6.0");
    assert_eq!(setting("SWIFT_STRICT_CONCURRENCY"), "complete");
    // What the package does not say otherwise is isolated to no actor.
    assert!(!package.contains("defaultIsolation"));
    assert_eq!(setting("SWIFT_DEFAULT_ACTOR_ISOLATION"), "nonisolated");
}

#[test]
fn both_phones_have_one_version_and_one_name() {
    let (cargo, gradle) = (text("Cargo.toml"), text("android/gradle/libs.versions.toml"));
    let stated = |text: &str, name: &str| between(text, &format!("\n{name} = \""), "\"").unwrap().to_owned();
    let version = stated(&cargo, "version");
    assert_eq!((setting("MARKETING_VERSION"), stated(&gradle, "revision")), (version.clone(), version));
    assert_eq!(setting("CURRENT_PROJECT_VERSION"), stated(&gradle, "android-versionCode"));
    let android = text("android/app/build.gradle.kts");
    let id = between(&android, "applicationId = \"", "\"").unwrap();
    let signing = text("ios/App/Signing.xcconfig");
    assert!(signing.contains(&format!("\nMIDBACK_ID = {id}\n")));
    // What is signed with it, and what it shares with its card, is named after it.
    for named in ["MIDBACK_GROUP = group.$(MIDBACK_ID)", "PRODUCT_BUNDLE_IDENTIFIER = $(MIDBACK_ID)"] {
        assert!(signing.contains(&format!("\n{named}\n")), "{named}");
    }
    // What a person chose has the last word.
    assert!(signing.ends_with("\n#include? \"Team.xcconfig\"\n"));
}

#[test]
fn the_scheme_builds_and_tests_the_app() {
    let project = project();
    let actions = project.at(&["schemes", "Midback", "build", "targets", "Midback"]).unwrap();
    let actions: Vec<&str> = actions.items().iter().map(|action| action.text(&[]).unwrap()).collect();
    assert_eq!(actions, ["run", "profile", "analyze", "archive"]);
    let tests = project.at(&["schemes", "Midback", "test", "targets"]).unwrap().items();
    let tests: Vec<&str> = tests.iter().filter_map(|test| test.text(&["name"])).collect();
    assert_eq!(tests, ["MidbackTests", "MidbackWalks"]);
}
