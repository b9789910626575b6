//! What does Xcode build the app for an iPhone from?
//!
//! Swift, texts, the library (once for the phone and once for its simulator), and the project itself. All of it lies in ios/,
//! where Xcode looks for it: ios/README.md says how it goes on from there.

mod library;
mod mach;
pub(crate) mod xcode;
mod zig;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bindgen::{Generator, Language, Profile};
use crate::failure::{Failure, Outcome};
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{files, resources, run, sources};

/// What the library is built for.
pub(crate) struct Target {
    /// As Rust calls it.
    pub(crate) rust: &'static str,
    /// Apple's number of the processor.
    processor: u32,
    /// Apple's number of the system.
    platform: u32,
}

impl Target {
    /// The simulator on Intel, which for long was told from a phone by its processor.
    fn is_old_simulator(&self) -> bool {
        self.processor == INTEL
    }
}

const ARM: u32 = 0x0100_000c;
const INTEL: u32 = 0x0100_0007;
const SIMULATOR: u32 = 7;

/// The phone, and its simulator on either processor of a Mac.
pub(crate) const TARGETS: [Target; 3] = [
    Target { rust: "aarch64-apple-ios", processor: ARM, platform: mach::IOS },
    Target { rust: "aarch64-apple-ios-sim", processor: ARM, platform: SIMULATOR },
    Target { rust: "x86_64-apple-ios", processor: INTEL, platform: SIMULATOR },
];

/// The oldest iOS that the app runs on.
const OLDEST: &str = "17.0";

/// Where the project takes the library from.
const LIBRARY: &str = "ios/Midback.xcframework";

/// Makes all of it, or says what is missing on this machine.
pub(crate) fn run(project: &Project) -> Outcome {
    needs::demand(project, &[Need::CCompiler])?;
    println!("Writing Swift and texts ...");
    Generator::build(project, Profile::Dev)?.write(Language::Swift)?;
    resources::write(project)?;
    if !cfg!(target_os = "macos") {
        return Err(Failure::new(
            "Swift and texts are written, the library for an iPhone is not: that takes a Mac with Xcode 26 or newer; \
             `cargo xtask test --only ios` builds and reads as much of it as any machine can",
        ));
    }
    needs::demand(project, &[Need::Xcode, Need::XcodeGen, Need::AppleRust])?;
    frame(project, &library::with_xcode(project)?)?;
    let mut generate = Command::new("xcodegen");
    run::live(generate.args(["generate", "--quiet", "--spec"]).arg(project.existing("ios/project.yml")?))?;
    println!("Xcode can build the app now: open ios/Midback.xcodeproj");
    Ok(())
}

/// Builds the library as far as this machine can, and reads what came of it.
pub(crate) fn check(project: &Project) -> Outcome {
    if cfg!(target_os = "macos") {
        return library::with_xcode(project).map(|_| ());
    }
    let zig = zig::Zig::here().ok_or_else(|| Failure::new("the C compiler for an iPhone is gone"))?;
    library::with_zig(project, &zig)
}

/// Packs the archives: one for the phone, and one for the simulator on both processors. Without headers: the package brings
/// them, and Swift refuses a module that is declared twice.
fn frame(project: &Project, archives: &[PathBuf]) -> Outcome {
    let [phone, simulators @ ..] = archives else { return Err(Failure::new("no library was built")) };
    let simulator = project.target("iphone-simulator/libmidback.a");
    files::make_empty_folder(simulator.parent().unwrap_or(Path::new("")))?;
    let mut join = Command::new("lipo");
    run::live(join.arg("-create").args(simulators).arg("-output").arg(&simulator))?;
    let framework = project.path(LIBRARY);
    // It is not written over.
    files::remove_folder(&framework)?;
    let mut create = Command::new("xcodebuild");
    create.arg("-create-xcframework").arg("-library").arg(phone).arg("-library").arg(&simulator);
    run::live(create.arg("-output").arg(framework))
}

/// Whether Rust's own library is here for every target; without a Mac, whether its sources are.
pub(crate) fn has_rust() -> bool {
    if !cfg!(target_os = "macos") {
        return sources::are_here();
    }
    TARGETS.iter().all(|target| {
        let said =
            run::answer(Command::new("rustc").args(["--print", "target-libdir", "--target", target.rust]));
        said.is_some_and(|folder| Path::new(&folder).is_dir())
    })
}

/// Whether C can be compiled for an iPhone.
pub(crate) fn has_c() -> bool {
    if cfg!(target_os = "macos") { has_xcode() } else { zig::Zig::here().is_some() }
}

/// Whether Xcode itself is here: the tools that come without it know no iPhone.
pub(crate) fn has_xcode() -> bool {
    run::answer(Command::new("xcodebuild").arg("-version")).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str) -> String {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        files::read_text(&project.path(name)).unwrap_or_else(|failure| panic!("{failure}"))
    }

    #[test]
    fn the_project_takes_what_is_made_from_where_it_is_made() {
        let spec = text("ios/project.yml");
        let (folder, name) = LIBRARY.split_once('/').unwrap();
        assert!(folder == "ios" && spec.contains(&format!("- framework: {name}\n")));
        assert!(spec.contains(&format!("    iOS: \"{OLDEST}\"\n")));
    }

    #[test]
    fn the_workflow_takes_the_stated_versions_and_commands() {
        let cargo = text("Cargo.toml");
        let rust = cargo.split("rust-version = \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        for workflow in ["ios", "release"].map(|name| text(&format!(".github/workflows/{name}.yml"))) {
            for wanted in [
                format!("rustup toolchain install {rust} "),
                format!("rustup default {rust}\n"),
                format!("rustup target add {}\n", TARGETS.each_ref().map(|target| target.rust).join(" ")),
                "run: cargo xtask ios\n".to_owned(),
            ] {
                assert!(workflow.contains(&wanted), "{wanted}");
            }
        }
    }
}
