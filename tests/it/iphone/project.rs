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
    let mut named = vec![setting("INFOPLIST_FILE")];
    named.extend(
        target(&project, "sources").items().iter().map(|item| item.text(&["path"]).unwrap().to_owned()),
    );
    named.extend(
        target(&project, "configFiles").items().iter().map(|item| item.text(&[]).unwrap().to_owned()),
    );
    for package in project.at(&["packages"]).unwrap().items() {
        named.push(format!("{}/Package.swift", package.text(&["path"]).unwrap()));
    }
    assert!(named.len() > 4);
    for file in named {
        assert!(path("ios").join(&file).exists(), "{file}");
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
    assert_eq!(products, ["MidbackUI", "MidbackKit"]);
    for product in products {
        assert!(package.contains(&format!(".library(name: \"{product}\"")), "{product}");
    }
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
    for made in [name, "Midback.xcodeproj", "App/InfoPlist.xcstrings", "App/Team.xcconfig"] {
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
    assert!(signing.contains(&format!("\nPRODUCT_BUNDLE_IDENTIFIER = {id}\n")));
    // What a person chose has the last word.
    assert!(signing.ends_with("\n#include? \"Team.xcconfig\"\n"));
}

#[test]
fn the_scheme_builds_the_app() {
    let project = project();
    let actions = project.at(&["schemes", "Midback", "build", "targets", "Midback"]).unwrap();
    let actions: Vec<&str> = actions.items().iter().map(|action| action.text(&[]).unwrap()).collect();
    assert_eq!(actions, ["run", "profile", "analyze", "archive"]);
    assert_eq!(project.at(&["schemes", "Midback", "test"]), None);
}
