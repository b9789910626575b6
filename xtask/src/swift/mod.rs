//! How does Swift run here: the machine's own, or one unpacked into a folder?

mod mirror;
mod root;

use std::path::Path;
use std::process::Command;

use crate::bindgen::{Generator, Language, Profile, library_folder};
use crate::failure::{Failure, Outcome};
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{files, run, screens};

pub(crate) use root::{
    SIZE as ROOT_SIZE, is_made as root_is_made, is_possible as root_is_possible, make as make_root,
    missing_packages,
};

/// Whether Swift can be started now.
pub(crate) fn is_ready() -> bool {
    on_machine() || root::is_ready()
}

/// What a person can do where Swift is missing.
pub(crate) fn hint() -> String {
    match root::obstacle() {
        None => "`cargo xtask test --only swift` unpacks it".to_owned(),
        Some(obstacle) => format!("install Swift 6 and put `swift` on the PATH ({obstacle})"),
    }
}

/// Runs `swift` with these arguments in ios/.
pub(crate) fn run(project: &Project, args: &[&str]) -> Outcome {
    let (library, screens) = (project.target("swift-lib"), project.target(screens::FOLDER));
    run_with(project, &[("RUST_LIB_DIR", library.as_path()), ("MIDBACK_SCREENS", screens.as_path())], args)
}

/// Compiles what is written for an iPhone alone against stubs of Apple's frameworks, which Linux lacks. In a folder of
/// its own: a build with stubs is another one.
pub(crate) fn apple(project: &Project) -> Outcome {
    if cfg!(target_os = "macos") {
        println!("A Mac has the frameworks themselves: Xcode compiles against those.");
        return Ok(());
    }
    // What the variable holds means nothing; that it is there asks for the stubs.
    let stubs = [("APPLE_STUBS", Path::new("yes"))];
    run_with(project, &stubs, &["build", "--scratch-path", ".build/stubs", "--target", "MidbackApp"])
}

/// Runs what has several threads under the thread sanitizer: the store, a session that is led with its sound, reminders, and
/// sessions on the screens. In a folder of its own: a build with the sanitizer is another one.
pub(crate) fn threads(project: &Project) -> Outcome {
    place_library(project)?;
    run(
        project,
        &[
            "test",
            "--sanitize=thread",
            "--scratch-path",
            ".build/threads",
            "--filter",
            "MidbackKitTests|MidbackUITests.*SessionWalks",
        ],
    )
}

/// Has Swift measure on these histories (`MeasureTests.swift`), all of it as it is shipped: the library, and Swift optimised.
/// In a folder of its own, since that is another build; `Package.swift` leaves out there what is not the core.
pub(crate) fn measure(project: &Project, histories: &Path) -> Outcome {
    let library = project.target("swift-lib-release");
    place(project, Profile::Release, &library, "measure/release")?;
    let env = [("RUST_LIB_DIR", library.as_path()), ("MIDBACK_BENCH", histories)];
    let only = ["--scratch-path", ".build/measure", "--filter", "MeasureTests"];
    run_with(project, &env, &[&["test", "-c", "release"][..], &only].concat())
}

fn run_with(project: &Project, env: &[(&str, &Path)], args: &[&str]) -> Outcome {
    let ios = project.existing("ios")?;
    if on_machine() {
        return run::live(Command::new("swift").args(args).current_dir(ios).envs(env.iter().copied()));
    }
    let mut binds = vec![project.root()];
    binds.extend(project.target_outside());
    root::run(&binds, &ios, env, args)
}

/// Puts the archive that the Swift package links into a folder where nothing else lies: the linker would prefer a shared
/// library beside it.
pub(crate) fn place_library(project: &Project) -> Outcome {
    place(project, Profile::Dev, &project.target("swift-lib"), "debug")
}

fn place(project: &Project, profile: Profile, folder: &Path, built: &str) -> Outcome {
    let archive = library_folder(project, profile).join("libmidback.a");
    if files::copy_if_changed(&archive, &folder.join("libmidback.a"))? {
        // SwiftPM links again when Swift code changes, not when an archive does: without this, the tests would go
        // on with the core of before.
        let linked = project.path("ios/.build").join(built).join("MidbackPackageTests.xctest");
        if linked.exists() {
            files::remove_file(&linked)?;
        }
    }
    Ok(())
}

/// What `cargo xtask swift` does: everything the package needs, then the tool.
pub(crate) fn developer(project: &Project, args: &[String]) -> Outcome {
    needs::demand(project, &[Need::Swift])?;
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    // Only these three look at the library and the generated code.
    if matches!(args.first(), Some(&("build" | "run" | "test"))) {
        Generator::build(project, Profile::Dev)?.write(Language::Swift)?;
        place_library(project)?;
    }
    run(project, &args)
}

/// Runs the style checker over the code that people wrote; the generated code has a style of its own.
pub(crate) fn lint(project: &Project) -> Outcome {
    let mut paths = [
        "Package.swift",
        "Sources/MidbackKit",
        "Sources/MidbackUI",
        "Sources/MidbackHome",
        "App",
        "Widget",
        "Headless",
        "Stubs",
        "Tests",
        "UITests",
    ]
    .map(str::to_owned)
    .to_vec();
    let beside_generated = project.path("ios/Sources/MidbackCore");
    for file in files::below(&beside_generated, &|_| true).unwrap_or_default() {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("Hand") && file.extension().is_some_and(|kind| kind == "swift") {
            paths.push(format!("Sources/MidbackCore/{name}"));
        }
    }
    paths.retain(|path| project.path("ios").join(path).exists());
    if paths.is_empty() {
        return Err(Failure::new("ios/ holds no Swift code to look at"));
    }
    let mut args = vec!["format", "lint", "--strict", "--recursive"];
    args.extend(paths.iter().map(String::as_str));
    run(project, &args)
}

fn on_machine() -> bool {
    run::on_path("swift").is_some()
}
