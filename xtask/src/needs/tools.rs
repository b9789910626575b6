//! Which tools does the project use, how is each recognised, and what provides it?

use std::path::{Path, PathBuf};
use std::process::Command;

use super::java;
use crate::pip::{self, Fetched};
use crate::project::Project;
use crate::{android, files, ios, run, sources, swift, workflows};

/// A tool that a step cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// For the bundled `SQLite`.
    CCompiler,
    /// For the fuzzer.
    CppCompiler,
    /// Rust's formatter.
    Rustfmt,
    /// Rust's linter.
    Clippy,
    /// Compiles and runs Kotlin.
    Jdk,
    /// Runs the app's tests on a system that needs a younger Java than the code does.
    LaterJdk,
    /// Builds the Kotlin modules.
    Maven,
    /// Runs the Python story.
    Python,
    /// What the oracle of reminders asks when clocks are changed.
    TimeZones,
    /// What trends are checked against.
    SciPy,
    /// What the core's speed is held against.
    Anki,
    /// Counts instructions.
    Valgrind,
    /// Reads PDF files.
    Poppler,
    /// Compiles Android resources.
    Aapt2,
    /// Packs, aligns, signs and reads Android apps.
    AppTools,
    /// What Compose draws with, outside Android.
    Drawing,
    /// What a window of the JVM needs beyond that.
    Window,
    /// Builds and tests the iOS side.
    Swift,
    /// Rust's own library for a phone's processors.
    AndroidTargets,
    /// The sources of Rust's own library.
    RustSources,
    /// Rust's own library for an iPhone, or the sources of it.
    AppleRust,
    /// Compiles C for an iPhone.
    AppleC,
    /// Builds apps for an iPhone.
    Xcode,
    /// Makes Xcode's project.
    XcodeGen,
    /// Builds the linter of workflows.
    Go,
}

/// What provides a tool.
pub(crate) enum Remedy {
    /// The system's packages.
    Packages {
        /// Their names on Debian and Ubuntu.
        debian: &'static [&'static str],
        /// The command on a Mac.
        mac: &'static str,
        /// What to look for elsewhere.
        other: &'static str,
    },
    /// What is named, and not installed.
    Hand {
        /// On Debian and Ubuntu.
        debian: &'static str,
        /// On a Mac.
        mac: &'static str,
        /// Elsewhere.
        other: &'static str,
    },
    /// A component of the Rust toolchain.
    Rustup(&'static str),
    /// Libraries of the Rust toolchain for other processors.
    RustTargets(Vec<&'static str>),
    /// Swift, unpacked into a folder of its own.
    SwiftRoot,
    /// A package of Python's index, unpacked into a folder of its own.
    Fetched(&'static Fetched),
}

/// The oldest Java that the Kotlin modules are compiled for.
const JAVA: u32 = 17;

/// The oldest Java that Robolectric runs SDK 36 and 37 on.
const LATER_JAVA: u32 = 21;

impl Need {
    /// Its name in a sentence.
    pub(crate) fn what(self) -> &'static str {
        match self {
            Self::CCompiler => "a C compiler",
            Self::CppCompiler => "a C++ compiler",
            Self::Rustfmt => "rustfmt",
            Self::Clippy => "clippy",
            Self::Jdk => "a JDK, version 17 or newer",
            Self::LaterJdk => "a JDK, version 21 or newer",
            Self::Maven => "Maven",
            Self::Python => "Python 3",
            Self::TimeZones => "Python 3.9 or newer with a time zone database",
            Self::SciPy => "SciPy",
            Self::Anki => "Anki's core",
            Self::Valgrind => "Valgrind",
            Self::Poppler => "Poppler's pdftotext, pdfinfo and pdftoppm",
            Self::Aapt2 => "aapt2",
            Self::AppTools => "zipalign, apksigner and dexdump",
            Self::Drawing => "OpenGL, fontconfig and a font",
            Self::Window => "Java's window library",
            Self::Swift => "Swift 6",
            Self::AndroidTargets => "Rust's library for Android",
            Self::AppleRust if cfg!(target_os = "macos") => "Rust's library for an iPhone",
            Self::RustSources | Self::AppleRust => "the sources of Rust's library",
            Self::AppleC => "a C compiler for an iPhone",
            Self::Xcode => "Xcode",
            Self::XcodeGen => "XcodeGen",
            Self::Go => "Go, version 1.25 or newer",
        }
    }

    /// Whether it is there.
    pub(crate) fn is_met(self, project: &Project) -> bool {
        match self {
            Self::CCompiler => {
                std::env::var_os("CC").is_some() || cfg!(windows) || run::on_path("cc").is_some()
            }
            Self::CppCompiler => {
                std::env::var_os("CXX").is_some() || cfg!(windows) || run::on_path("c++").is_some()
            }
            Self::Rustfmt => run::answer(&mut run::cargo(project, &["fmt", "--version"])).is_some(),
            Self::Clippy => run::answer(&mut run::cargo(project, &["clippy", "--version"])).is_some(),
            Self::Jdk => has_jdk(),
            Self::LaterJdk => later_java().is_some(),
            Self::Maven => run::on_path("mvn").is_some() || run::on_path("mvn.cmd").is_some(),
            Self::Python => run::answer(Command::new("python3").arg("--version")).is_some(),
            Self::TimeZones => {
                let ask = "import zoneinfo; zoneinfo.ZoneInfo('Europe/Madrid')";
                run::answer(Command::new("python3").args(["-c", ask])).is_some()
            }
            Self::SciPy => has_module(&pip::SCIPY, "scipy.stats"),
            Self::Anki => has_module(&pip::ANKI, "anki.collection"),
            Self::Valgrind => run::on_path("valgrind").is_some(),
            Self::Poppler => {
                ["pdftotext", "pdfinfo", "pdftoppm"].iter().all(|tool| run::on_path(tool).is_some())
            }
            Self::Aapt2 => run::on_path("aapt2").is_some(),
            Self::AppTools => {
                ["zipalign", "apksigner", "dexdump"].iter().all(|tool| run::on_path(tool).is_some())
            }
            Self::Drawing => !cfg!(target_os = "linux") || can_draw(),
            Self::Window => !cfg!(target_os = "linux") || has_window_library(),
            Self::Swift => swift::is_ready(),
            Self::AndroidTargets => android::has_targets(),
            Self::RustSources => sources::are_here(),
            Self::AppleRust => ios::has_rust(),
            Self::AppleC => ios::has_c(),
            Self::Xcode => ios::has_xcode(),
            Self::XcodeGen => run::on_path("xcodegen").is_some(),
            Self::Go => workflows::go().is_some(),
        }
    }

    /// Whether a machine may be without it: then the steps that need it are left out, and nobody is at fault.
    pub(crate) fn is_extra(self) -> bool {
        matches!(self, Self::LaterJdk | Self::Valgrind)
    }

    /// What provides it.
    pub(crate) fn remedy(self) -> Remedy {
        let packages = |debian, mac, other| Remedy::Packages { debian, mac, other };
        match self {
            Self::CCompiler => {
                packages(&["gcc", "libc6-dev"], "xcode-select --install", "install gcc or clang")
            }
            Self::CppCompiler => packages(&["g++"], "xcode-select --install", "install g++ or clang++"),
            Self::Rustfmt => Remedy::Rustup("rustfmt"),
            Self::Clippy => Remedy::Rustup("clippy"),
            Self::Jdk => packages(
                &["default-jdk-headless"],
                "brew install openjdk@21, and put it on the PATH",
                "install a JDK and put it on the PATH",
            ),
            // Not every Debian and Ubuntu has the package, and one that apt does not know would stop all others.
            Self::LaterJdk => Remedy::Hand {
                debian: "install openjdk-21-jdk-headless, or where there is none (Debian 12) temurin-21-jdk of \
                         adoptium.net, beside the JDK that is there",
                mac: "brew install openjdk@21",
                other: "install a JDK of version 21 or newer beside the one on the PATH, or name it in JAVA_HOME",
            },
            Self::Maven => packages(&["maven"], "brew install maven", "install Apache Maven"),
            Self::Python => packages(&["python3"], "brew install python", "install Python 3"),
            Self::TimeZones => packages(
                &["tzdata"],
                "brew install python",
                "install Python 3.9 or newer, and `python3 -m pip install tzdata`",
            ),
            Self::SciPy => Remedy::Fetched(&pip::SCIPY),
            Self::Anki => Remedy::Fetched(&pip::ANKI),
            Self::Valgrind => packages(&["valgrind"], "that takes Linux", "install Valgrind"),
            Self::Poppler => packages(&["poppler-utils"], "brew install poppler", "install Poppler's tools"),
            Self::Aapt2 => packages(
                &["aapt"],
                "put the aapt2 of the Android SDK's build tools on the PATH",
                "put the aapt2 of the Android SDK's build tools on the PATH",
            ),
            Self::AppTools => packages(
                &["zipalign", "apksigner", "dexdump"],
                "put the build tools of the Android SDK on the PATH",
                "put the build tools of the Android SDK on the PATH",
            ),
            Self::Drawing => packages(
                &["libgl1", "libfontconfig1", "fonts-dejavu-core"],
                "part of macOS",
                "install libGL, fontconfig and a TrueType font",
            ),
            Self::Window => {
                packages(&["default-jre"], "part of the JDK", "install the JDK that is not headless")
            }
            Self::Swift => Remedy::SwiftRoot,
            Self::AndroidTargets => {
                Remedy::RustTargets(android::PROCESSORS.iter().map(|(_, target)| *target).collect())
            }
            Self::AppleRust if cfg!(target_os = "macos") => {
                Remedy::RustTargets(ios::TARGETS.iter().map(|target| target.rust).collect())
            }
            Self::RustSources | Self::AppleRust => Remedy::Rustup("rust-src"),
            Self::AppleC if !cfg!(target_os = "macos") => Remedy::Fetched(&pip::ZIG),
            Self::AppleC | Self::Xcode => {
                let install = "install Xcode 26 or newer, and open it once";
                Remedy::Hand { debian: "that takes a Mac", mac: install, other: "that takes a Mac" }
            }
            Self::XcodeGen => Remedy::Hand {
                debian: "that takes a Mac",
                mac: "brew install xcodegen",
                other: "that takes a Mac",
            },
            Self::Go => Remedy::Fetched(&pip::GO),
        }
    }
}

fn has_jdk() -> bool {
    let version = run::answer(Command::new("javac").arg("-version"));
    version.as_deref().and_then(java_version).is_some_and(|version| version >= JAVA)
}

/// The program `java` that SDK 36 and 37 run on.
pub(crate) fn later_java() -> Option<PathBuf> {
    java::at_least(LATER_JAVA)
}

/// Reads the first number of a version, as in `javac 17.0.15`.
fn java_version(text: &str) -> Option<u32> {
    java::leading(text.lines().find_map(|line| line.strip_prefix("javac "))?)
}

/// Whether the Python on the PATH can load this module of a package.
fn has_module(package: &Fetched, module: &str) -> bool {
    let Ok(folder) = package.folder() else { return false };
    let mut python = Command::new("python3");
    run::answer(python.env("PYTHONPATH", folder).arg("-c").arg(format!("import {module}"))).is_some()
}

/// Where the Java on the PATH lies.
pub(crate) fn java_home() -> Option<PathBuf> {
    let said = run::answer(Command::new("java").args(["-XshowSettings:properties", "-version"]))?;
    said.lines().find_map(|line| line.trim().strip_prefix("java.home = ")).map(PathBuf::from)
}

fn has_window_library() -> bool {
    java_home().is_some_and(|home| home.join("lib/libawt_xawt.so").is_file())
}

fn can_draw() -> bool {
    let font = |file: &Path| file.extension().is_some_and(|kind| kind == "ttf" || kind == "otf");
    let fonts = files::below(Path::new("/usr/share/fonts"), &|_| true);
    has_library("libGL.so.1")
        && has_library("libfontconfig.so.1")
        && fonts.is_ok_and(|files| files.iter().any(|file| font(file)))
}

/// Whether a shared library lies where the system keeps its libraries: in these folders, or one below that is
/// named for the processor.
fn has_library(name: &str) -> bool {
    ["/usr/lib64", "/usr/lib", "/lib"].iter().any(|folder| {
        let below = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        Path::new(folder).join(name).exists() || below.into_iter().any(|inner| inner.join(name).exists())
    })
}

#[cfg(test)]
mod tests {
    use super::java_version;

    #[test]
    fn java_versions_are_read() {
        assert_eq!(java_version("javac 17.0.15"), Some(17));
        assert_eq!(java_version("Picked up JAVA_TOOL_OPTIONS: -Dx\njavac 25"), Some(25));
        assert_eq!(java_version("javac 22-ea"), Some(22));
        assert_eq!(java_version("javac 1.8.0_402"), Some(1));
        assert_eq!(java_version("no such program"), None);
    }
}
