//! Does the app declare to the system what its code does, and nothing else?

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use super::plist::Plist;
use super::{between, path, text};

/// What Apple wants a reason for, by its category: the names in code that stand for it. What the library calls of it, a step
/// of `cargo xtask test --full` finds out.
const REASONED: [(&str, &[&str]); 5] = [
    (
        "FileTimestamp",
        &[
            "creationDate",
            "odificationDate",
            "getattrlist",
            "stat(",
            "stat64(",
            "fstatat(",
            "attributesOfItem",
        ],
    ),
    ("SystemBootTime", &["systemUptime", "mach_absolute_time", "mach_continuous_time", "hostTime"]),
    (
        "DiskSpace",
        &["volumeAvailableCapacity", "volumeTotalCapacity", "systemFreeSize", "systemSize", "statfs"],
    ),
    ("ActiveKeyboards", &["activeInputModes"]),
    ("UserDefaults", &["UserDefaults", "AppStorage", "SceneStorage"]),
];

fn read(file: &str) -> Plist {
    Plist::read(&text(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn info() -> Plist {
    read("ios/App/Info.plist")
}

/// A message of the core's, in the language of those who speak none of the others.
fn message(file: &str, id: &str) -> String {
    let words = text(&format!("core/words/en/{file}"));
    let said = words.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    said.unwrap_or_else(|| panic!("{id}")).to_owned()
}

/// The Swift that people wrote for the app.
fn sources() -> BTreeMap<PathBuf, String> {
    let (mut folders, mut found) = (vec![path("ios/Sources"), path("ios/App")], BTreeMap::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "swift") {
                found.insert(path.clone(), fs::read_to_string(&path).unwrap());
            }
        }
    }
    assert!(found.len() > 20);
    found
}

#[test]
fn the_names_that_the_system_shows_are_the_cores() {
    let info = info();
    assert_eq!(info.text(&["CFBundleDisplayName"]), Some(message("app.ftl", "app-name").as_str()));
    let Some(Plist::Array(types)) = info.at(&["CFBundleDocumentTypes"]) else { panic!("no types") };
    let [kind] = &types[..] else { panic!("{types:?}") };
    assert_eq!(
        kind.text(&["CFBundleTypeName"]),
        Some(message("prescription.ftl", "prescription-title").as_str())
    );
    assert_eq!(
        info.text(&["NSFaceIDUsageDescription"]),
        Some(message("data.ftl", "privacy-unlock-why").as_str())
    );
}

#[test]
fn the_languages_are_the_cores() {
    let folders = fs::read_dir(path("core/words")).unwrap();
    let languages: BTreeSet<String> =
        folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let declared: BTreeSet<String> =
        info().texts("CFBundleLocalizations").into_iter().map(str::to_owned).collect();
    assert_eq!(declared, languages);
    assert_eq!(info().text(&["CFBundleDevelopmentRegion"]), Some("en"));
}

#[test]
fn what_runs_behind_the_scenes_is_declared() {
    let info = info();
    let top_up = text("ios/Sources/MidbackKit/Reminders/TopUp.swift");
    let id = between(&top_up, "public static let id = \"", "\"").unwrap();
    assert_eq!(info.texts("BGTaskSchedulerPermittedIdentifiers"), [id]);
    // The sound of a session, and what `TopUp` says.
    assert_eq!(info.texts("UIBackgroundModes"), ["audio", "fetch"]);
    assert!(text("ios/Sources/MidbackKit/Apple/AudioManners.swift").contains("setCategory(.playback,"));
    let waker = text("ios/Sources/MidbackKit/Apple/SystemWaker.swift");
    assert!(waker.contains("BGAppRefreshTaskRequest(") && !waker.contains("BGProcessingTaskRequest("));
}

#[test]
fn a_prescription_is_opened_where_it_lies() {
    let info = info();
    assert_eq!(info.at(&["LSSupportsOpeningDocumentsInPlace"]), Some(&Plist::Truth(true)));
    let Some(Plist::Array(types)) = info.at(&["CFBundleDocumentTypes"]) else { panic!("no types") };
    // As Android's intent filters have it, but for files of no known kind: an iPhone knows a file by its name.
    assert_eq!(
        types[0].texts("LSItemContentTypes"),
        ["public.json", "public.plain-text", "org.age-encryption.age"]
    );
    assert_eq!(types[0].text(&["LSHandlerRank"]), Some("Alternate"));
}

#[test]
fn nothing_is_asked_for_that_is_not_used() {
    let Plist::Dict(keys) = info() else { panic!("no keys") };
    // The camera, health data and whatever else takes a sentence. Whoever locks the app is asked for by their face.
    let sentences: Vec<&str> =
        keys.keys().map(|key| &**key).filter(|key| key.ends_with("UsageDescription")).collect();
    assert_eq!(sentences, ["NSFaceIDUsageDescription"]);
    assert!(text("ios/App/Owner.swift").contains("evaluatePolicy(.deviceOwnerAuthentication,"));
    for key in keys.keys() {
        // An address of its own; other apps.
        let asks = ["CFBundleURLTypes", "LSApplicationQueriesSchemes", "NSAppTransportSecurity"];
        assert!(!asks.contains(&&**key), "{key}");
    }
    // Nothing takes one: a free Apple ID can sign the app.
    let own = fs::read_dir(path("ios/App")).unwrap().map(|entry| entry.unwrap().path());
    let entitlements: Vec<_> =
        own.filter(|file| file.extension().is_some_and(|kind| kind == "entitlements")).collect();
    assert_eq!(entitlements, Vec::<PathBuf>::new());
}

#[test]
fn the_launch_screen_has_a_colour_of_the_app() {
    let info = info();
    let colour = info.text(&["UILaunchScreen", "UIColorName"]).unwrap();
    assert!(path(&format!("ios/App/Assets.xcassets/Colours/{colour}.colorset")).is_dir());
}

#[test]
fn nothing_is_collected_and_every_reason_is_given() {
    let privacy = read("ios/App/PrivacyInfo.xcprivacy");
    let used = |category: &str, reason: &str| {
        Plist::Dict(BTreeMap::from([
            (
                "NSPrivacyAccessedAPIType".to_owned(),
                Plist::Text(format!("NSPrivacyAccessedAPICategory{category}")),
            ),
            (
                "NSPrivacyAccessedAPITypeReasons".to_owned(),
                Plist::Array(vec![Plist::Text(reason.to_owned())]),
            ),
        ]))
    };
    let wanted = BTreeMap::from([
        ("NSPrivacyTracking".to_owned(), Plist::Truth(false)),
        ("NSPrivacyTrackingDomains".to_owned(), Plist::Array(Vec::new())),
        ("NSPrivacyCollectedDataTypes".to_owned(), Plist::Array(Vec::new())),
        (
            "NSPrivacyAccessedAPITypes".to_owned(),
            Plist::Array(vec![used("FileTimestamp", "C617.1"), used("DiskSpace", "E174.1")]),
        ),
    ]);
    assert_eq!(privacy, Plist::Dict(wanted));
}

#[test]
fn no_other_source_takes_a_reason() {
    for (file, swift) in sources() {
        for line in swift.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (category, names) in REASONED {
                // What is declared is what the library calls; Swift has no need of it.
                let named = names.iter().find(|name| line.contains(**name));
                assert!(named.is_none(), "{}: {category}: {line}", file.display());
            }
        }
    }
}
