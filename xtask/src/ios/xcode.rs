//! What is Xcode asked to do with the project, once `cargo xtask ios` has made it?
//!
//! Each is a step of the workflow, and a command for whoever sits at a Mac.

use std::path::PathBuf;
use std::process::Command;

use super::{LIBRARY, files};
use crate::failure::{Failure, Outcome};
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{resources, run, swift, walks};

/// Where Xcode builds, and what it leaves of each part.
const BUILT: &str = "xcode";
/// What the last walk looked like, and how it shall.
const PICTURES: &str = "xcode/pictures";
const APPROVED: &str = "ios/UITests/Approved";
/// The phone that the simulator is, unless another is named.
const SIMULATOR: &str = "iPhone 17";

/// One of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What leads a session and reminds, compiled for a Mac.
    Kit,
    /// The app and its screens, for the simulator.
    Build,
    /// The kit's and the core's own tests, in the simulator.
    Unit,
    /// A first session, tapped through the app in the simulator; pictures of what is passed.
    Walk,
    /// The pictures of the last walk are how it shall look from now on.
    Approve,
    /// The app as it is shipped, unsigned.
    Archive,
}

impl Part {
    const ALL: [(&str, Self); 6] = [
        ("kit", Self::Kit),
        ("build", Self::Build),
        ("unit", Self::Unit),
        ("walk", Self::Walk),
        ("approve", Self::Approve),
        ("archive", Self::Archive),
    ];

    /// The part of a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, part)| *part)
    }

    /// Every name, for a sentence.
    pub(crate) fn names() -> String {
        Self::ALL.map(|(name, _)| name).join(", ")
    }
}

/// Does one part.
pub(crate) fn run(project: &Project, part: Part, phone: Option<&str>) -> Outcome {
    if !cfg!(target_os = "macos") {
        return Err(Failure::new("that takes a Mac with Xcode 26 or newer"));
    }
    needs::demand(project, &[Need::Xcode])?;
    if part == Part::Kit {
        return swift::developer(project, &["build", "--target", "MidbackKit"].map(str::to_owned));
    }
    project
        .existing(LIBRARY)
        .map_err(|failure| failure.in_words("nothing is made yet: `cargo xtask ios` makes it"))?;
    let built = project.target(BUILT);
    files::make_folder(&built)?;
    let built = built.display().to_string();
    let name = phone.unwrap_or(SIMULATOR);
    if part == Part::Approve {
        return approve(project);
    }
    if let Some(result) = result(part, &built) {
        // Xcode writes over no result.
        files::remove_folder(result.as_ref())?;
    }
    let mut xcode = Command::new("xcodebuild");
    xcode.current_dir(project.root()).args(line(part, &built, name));
    if part == Part::Walk {
        let languages = resources::languages(&project.existing("core/words")?)?;
        walks::write(project, &languages)?;
        files::make_empty_folder(&project.target(PICTURES))?;
        xcode.envs(folders(project));
    }
    run::live(&mut xcode)?;
    if part == Part::Archive { looked_at(&built) } else { Ok(()) }
}

/// Where the simulator finds the walks and the approved pictures, and leaves its own. Xcode hands on what is named so, without the
/// beginning of its name.
fn folders(project: &Project) -> [(&'static str, PathBuf); 3] {
    [
        ("TEST_RUNNER_MIDBACK_WALKS", project.target(walks::FOLDER)),
        ("TEST_RUNNER_MIDBACK_PICTURES", project.target(PICTURES)),
        ("TEST_RUNNER_MIDBACK_APPROVED", project.path(APPROVED)),
    ]
}

/// Keeps the pictures of the last walk as those that the next ones are compared with. Whoever says so has looked at them.
fn approve(project: &Project) -> Outcome {
    // Those in folders of their own say a day or a time, and are never compared.
    let pictures = files::below(&project.target(PICTURES), &|_| false).unwrap_or_default();
    if pictures.is_empty() {
        return Err(Failure::new("there are no pictures yet: `cargo xtask xcode walk` makes them"));
    }
    let approved = project.path(APPROVED);
    files::make_empty_folder(&approved)?;
    for picture in &pictures {
        files::copy_if_changed(picture, &approved.join(picture.file_name().unwrap_or_default()))?;
    }
    println!("{} pictures are approved, in {APPROVED}", pictures.len());
    Ok(())
}

/// What xcodebuild is called with.
fn line(part: Part, built: &str, phone: &str) -> Vec<String> {
    let scheme = ["-project", "ios/Midback.xcodeproj", "-scheme", "Midback", "-derivedDataPath", built];
    let simulator = format!("platform=iOS Simulator,name={phone}");
    let archive = format!("{built}/Midback.xcarchive");
    let own: Vec<&str> = match part {
        Part::Build => {
            vec!["build", "-configuration", "Debug", "-destination", "generic/platform=iOS Simulator"]
        }
        Part::Unit => vec!["test", "-only-testing:MidbackTests", "-destination", &simulator],
        Part::Walk => vec!["test", "-only-testing:MidbackWalks", "-destination", &simulator],
        Part::Archive => vec![
            "archive",
            "-configuration",
            "Release",
            "-destination",
            "generic/platform=iOS",
            "-archivePath",
            &archive,
        ],
        Part::Kit | Part::Approve => Vec::new(),
    };
    let mut words: Vec<String> = own.iter().chain(&scheme).map(|word| (*word).to_owned()).collect();
    if let Some(result) = result(part, built) {
        words.extend(["-resultBundlePath".to_owned(), result]);
    }
    words.extend(["-quiet", "CODE_SIGNING_ALLOWED=NO"].map(str::to_owned));
    words
}

/// Where Xcode leaves how the tests went.
fn result(part: Part, built: &str) -> Option<String> {
    match part {
        Part::Unit => Some(format!("{built}/unit.xcresult")),
        Part::Walk => Some(format!("{built}/walk.xcresult")),
        _ => None,
    }
}

/// What is in the archive: all that the store reads, and nothing that could reach a network of its own.
fn looked_at(built: &str) -> Outcome {
    let app = format!("{built}/Midback.xcarchive/Products/Applications/Midback.app");
    run::live(Command::new("du").args(["-sh", &app]))?;
    run::live(Command::new("plutil").args([
        "-lint",
        &format!("{app}/Info.plist"),
        &format!("{app}/PrivacyInfo.xcprivacy"),
    ]))?;
    for part in ["Assets.car", "es.lproj", "PlugIns/MidbackWidget.appex"] {
        if !std::path::Path::new(&app).join(part).exists() {
            return Err(Failure::new(format!("{part} is not in the app")));
        }
    }
    let linked = run::captured(Command::new("otool").args(["-L", &format!("{app}/Midback")]))?;
    println!("{linked}");
    match reaches(&linked) {
        None => Ok(()),
        Some(framework) => Err(Failure::new(format!("the app links {framework}, which reaches a network"))),
    }
}

/// A framework of Apple's that is there for networks, if one is linked.
fn reaches(linked: &str) -> Option<&'static str> {
    ["Network.framework", "CFNetwork.framework", "WebKit.framework", "MultipeerConnectivity.framework"]
        .into_iter()
        .find(|framework| linked.contains(&format!("/{framework}/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(part: Part) -> String {
        line(part, "/built", "iPhone 17").join(" ")
    }

    #[test]
    fn every_part_is_one_call() {
        for (part, wanted) in [
            (Part::Build, "build -configuration Debug -destination generic/platform=iOS Simulator -project"),
            (
                Part::Unit,
                "test -only-testing:MidbackTests -destination platform=iOS Simulator,name=iPhone 17 -project",
            ),
            (Part::Walk, "-resultBundlePath /built/walk.xcresult"),
            (
                Part::Archive,
                "-archivePath /built/Midback.xcarchive -project ios/Midback.xcodeproj -scheme Midback",
            ),
        ] {
            let words = words(part);
            assert!(words.contains(wanted), "{words}");
            assert!(words.ends_with("-quiet CODE_SIGNING_ALLOWED=NO"), "{words}");
        }
        assert!(!words(Part::Build).contains("-resultBundlePath"));
    }

    #[test]
    fn the_tests_that_are_asked_for_are_targets() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        let spec =
            files::read_text(&project.path("ios/project.yml")).unwrap_or_else(|failure| panic!("{failure}"));
        for part in [Part::Unit, Part::Walk] {
            let words = line(part, "", "");
            let target = words.iter().find_map(|word| word.strip_prefix("-only-testing:")).unwrap();
            assert!(spec.contains(&format!("\n  {target}:\n")), "{target}");
        }
    }

    #[test]
    fn the_walks_read_what_they_are_told() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        let source = files::read_text(&project.path("ios/UITests/Walk.swift"))
            .unwrap_or_else(|failure| panic!("{failure}"));
        for (name, _) in folders(&project) {
            let told = name.strip_prefix("TEST_RUNNER_").unwrap();
            assert!(source.contains(&format!("named(\"{told}\")")), "{told}");
        }
    }

    #[test]
    fn names_and_parts_are_one_to_one() {
        assert_eq!(Part::named("walk"), Some(Part::Walk));
        assert_eq!(Part::named("stroll"), None);
        assert_eq!(Part::names(), "kit, build, unit, walk, approve, archive");
    }

    #[test]
    fn a_framework_for_networks_is_seen() {
        let linked = "\t/System/Library/Frameworks/UIKit.framework/UIKit (compatibility version 1.0.0)\n";
        assert_eq!(reaches(linked), None);
        assert_eq!(reaches(&linked.replace("UIKit", "WebKit")), Some("WebKit.framework"));
    }
}
