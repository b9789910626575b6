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
    let (mut folders, mut found) =
        (vec![path("ios/Sources"), path("ios/App"), path("ios/Widget")], BTreeMap::new());
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
    assert_eq!(
        info.text(&["NSHealthUpdateUsageDescription"]),
        Some(message("system/system.ftl", "system-health-why").as_str())
    );
    // The card's own bundle says the app's name where it knows nothing else.
    let card = read("ios/Widget/Info.plist");
    assert_eq!(card.text(&["CFBundleDisplayName"]), Some(message("app.ftl", "app-name").as_str()));
}

#[test]
fn what_the_system_looks_up_is_what_the_core_says() {
    // The keys of what is made of the core's words are the names of its messages; a phrase stands in the code as in the reference.
    let words = text("core/words/en/system/system.ftl");
    let (intents, widget) = (text("ios/App/Intents.swift"), text("ios/Widget/MidbackWidget.swift"));
    let mut looked_up: Vec<&str> = intents.split("\"system-").skip(1).collect();
    looked_up.extend(widget.split("\"system-").skip(1));
    assert!(looked_up.len() > 10);
    for key in looked_up.iter().filter_map(|rest| rest.split('"').next()) {
        assert!(words.contains(&format!("\nsystem-{key} = ")), "{key}");
    }
    for phrase in ["system-session-phrase", "system-pain-phrase", "system-skip-phrase"] {
        let said = message("system/system.ftl", phrase).replace("{ $app }", "\\(.applicationName)");
        assert!(intents.contains(&format!("phrases: [\"{said}\"]")), "{said}");
    }
    let Some(Plist::Array(actions)) = info().at(&["UIApplicationShortcutItems"]).cloned() else {
        panic!("nothing is offered under the icon")
    };
    let [action] = &actions[..] else { panic!("{actions:?}") };
    assert_eq!(action.text(&["UIApplicationShortcutItemTitle"]), Some("system-session"));
}

#[test]
fn the_app_and_its_card_share_one_folder_under_the_signers_name() {
    let group = "$(MIDBACK_GROUP)";
    for bundle in ["ios/App/Info.plist", "ios/Widget/Info.plist"] {
        assert_eq!(read(bundle).text(&["MidbackGroup"]), Some(group), "{bundle}");
    }
    for may in ["ios/App/Midback.entitlements", "ios/Widget/Widget.entitlements"] {
        assert_eq!(read(may).texts("com.apple.security.application-groups"), [group], "{may}");
    }
    let place = text("ios/Sources/MidbackHome/HomePlace.swift");
    assert!(place.contains("forInfoDictionaryKey: \"MidbackGroup\""));
    let extension = read("ios/Widget/Info.plist");
    assert_eq!(
        extension.text(&["NSExtension", "NSExtensionPointIdentifier"]),
        Some("com.apple.widgetkit-extension")
    );
    let languages = |bundle: &str| read(bundle).texts("CFBundleLocalizations").join(" ");
    assert_eq!(languages("ios/Widget/Info.plist"), languages("ios/App/Info.plist"));
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
    assert_eq!(sentences, ["NSFaceIDUsageDescription", "NSHealthUpdateUsageDescription"]);
    assert!(text("ios/App/Owner.swift").contains("evaluatePolicy(.deviceOwnerAuthentication,"));
    // What is finished is written into Health, and nothing is read there.
    let health = text("ios/Sources/MidbackKit/Apple/SystemHealth.swift");
    assert!(health.contains("requestAuthorization(toShare: [.workoutType()], read: [])"));
    assert!(!health.contains("HKSampleQuery") && !health.contains("execute("));
    for key in keys.keys() {
        // An address of its own; other apps.
        let asks = ["CFBundleURLTypes", "LSApplicationQueriesSchemes", "NSAppTransportSecurity"];
        assert!(!asks.contains(&&**key), "{key}");
    }
    // A free Apple ID can sign these, and no others are taken.
    let Plist::Dict(may) = read("ios/App/Midback.entitlements") else { panic!("no entitlements") };
    let may: Vec<&str> = may.keys().map(String::as_str).collect();
    assert_eq!(may, ["com.apple.developer.healthkit", "com.apple.security.application-groups"]);
    let Plist::Dict(card) = read("ios/Widget/Widget.entitlements") else { panic!("no entitlements") };
    assert_eq!(card.len(), 1);
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
