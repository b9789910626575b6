//! Which checks does the project have?
//!
//! A check is one entry in `STEPS`: to add one, write its line and, if it is more than one call, its function.

use std::path::Path;
use std::process::Command;

use crate::app;
use crate::bindgen::{Generator, Language, Profile};
use crate::failure::{During, Failure, Outcome};
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{
    apk, bionic, faults, files, fuzz, instructions, ios, maven, pictures, pip, resources, run, screens,
    swift, workflows,
};

/// One check.
#[derive(Debug)]
pub(crate) struct Step {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it makes sure of, in a line.
    pub(crate) purpose: &'static str,
    /// The tools without which it is skipped.
    pub(crate) needs: &'static [Need],
    /// The steps whose work it uses; they stand above it.
    pub(crate) after: &'static [&'static str],
    /// Whether it runs only with `--full`, or when asked for by name.
    pub(crate) slow: bool,
    /// Does it.
    pub(crate) run: fn(&Project) -> Outcome,
}

/// Every check, in the order they run.
pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "format",
        purpose: "the Rust code is formatted",
        needs: &[Need::Rustfmt],
        after: &[],
        slow: false,
        run: |project| run::live(&mut run::cargo(project, &["fmt", "--all", "--check"])),
    },
    Step {
        name: "lint",
        purpose: "Clippy has no complaint",
        needs: &[Need::Clippy, Need::CCompiler],
        after: &[],
        slow: false,
        run: |project| {
            run::live(&mut run::cargo(project, &["clippy", "--all-targets", "--", "-D", "warnings"]))
        },
    },
    Step {
        name: "docs",
        purpose: "the Rust documentation builds, and its links lead somewhere",
        needs: &[Need::CCompiler],
        after: &[],
        slow: false,
        run: |project| {
            run::live(run::cargo(project, &["doc", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
        },
    },
    Step {
        name: "workflows",
        purpose: "what runs on hosted machines is written as they read it",
        needs: &[Need::Go],
        after: &[],
        slow: false,
        run: workflows::check,
    },
    Step {
        name: "rust",
        purpose: "stories, laws and unit tests in Rust",
        needs: &[Need::CCompiler],
        after: &[],
        slow: false,
        run: |project| run::live(&mut run::cargo(project, &["test"])),
    },
    Step {
        name: "faults",
        purpose: "what was acknowledged survives kills and a disk that fails, at some of all calls",
        needs: &[Need::CCompiler],
        after: &[],
        slow: false,
        run: |project| faults::run(project, &faults::USUAL),
    },
    Step {
        name: "instructions",
        purpose: "Today, a set and Progress take no more instructions than was noted, by a tenth",
        needs: &[Need::CCompiler, Need::Valgrind],
        after: &[],
        slow: false,
        run: instructions::check,
    },
    Step {
        name: "bindings",
        purpose: "the library builds, and Kotlin, Python, Swift and Android get their side of it",
        needs: &[Need::CCompiler],
        after: &[],
        slow: false,
        run: bindings,
    },
    Step {
        name: "worlds",
        purpose: "stories of the core leave the data that the phones' screens are compared on",
        needs: &[Need::CCompiler],
        after: &[],
        slow: false,
        run: screens::make,
    },
    Step {
        name: "python",
        purpose: "a story told through the library from Python; reminders, trends and reports as oracles say",
        needs: &[Need::Python, Need::TimeZones, Need::SciPy, Need::Poppler],
        after: &["bindings"],
        slow: false,
        run: |project| {
            python(project, "bindings/python", "story.py")?;
            python(project, "bindings/python", "reminders.py")?;
            python(project, "bindings/python", "trend.py")?;
            python(project, "bindings/python", "report.py")
        },
    },
    Step {
        name: "kotlin-style",
        purpose: "the Kotlin code is formatted",
        needs: &[Need::Jdk, Need::Maven],
        after: &[],
        slow: false,
        run: kotlin_style,
    },
    Step {
        name: "kotlin",
        purpose: "stories from Kotlin, and the Android app under Robolectric",
        needs: &[Need::Jdk, Need::Maven, Need::Python, Need::Aapt2, Need::Drawing],
        after: &["bindings", "worlds"],
        slow: false,
        run: |project| run::live(maven::modules(project, Profile::Dev)?.arg("verify")),
    },
    Step {
        name: "kotlin-36",
        purpose: "the Android app under Robolectric once more, on SDK 36, which Play asks for as target",
        needs: &[Need::Jdk, Need::LaterJdk, Need::Maven, Need::Python, Need::Aapt2, Need::Drawing],
        after: &["kotlin"],
        slow: false,
        run: |project| later_sdk(project, 36),
    },
    Step {
        name: "kotlin-37",
        purpose: "and on the newest SDK, 37",
        needs: &[Need::Jdk, Need::LaterJdk, Need::Maven, Need::Python, Need::Aapt2, Need::Drawing],
        after: &["kotlin"],
        slow: true,
        run: |project| later_sdk(project, 37),
    },
    Step {
        name: "apk",
        purpose: "the Android app as it is released: minified with all that JNA looks up, packed, signed and looked at",
        needs: &[Need::CCompiler, Need::Jdk, Need::Maven, Need::Python, Need::Aapt2, Need::AppTools],
        after: &["bindings"],
        slow: true,
        run: apk::check,
    },
    Step {
        name: "swift-style",
        purpose: "the Swift code is formatted",
        needs: &[Need::Swift],
        after: &[],
        slow: false,
        run: swift::lint,
    },
    Step {
        name: "swift",
        purpose: "stories from Swift, and the iPhone's screens run over the real library",
        needs: &[Need::Swift],
        after: &["bindings", "worlds"],
        slow: false,
        run: |project| {
            swift::place_library(project)?;
            swift::run(project, &["test"])
        },
    },
    Step {
        name: "swift-apple",
        purpose: "what is written for an iPhone alone fits what Apple documents of its frameworks",
        needs: &[Need::Swift],
        after: &["bindings"],
        slow: false,
        run: swift::apple,
    },
    Step {
        name: "screens",
        purpose: "both phones show in every state what they are to show, and look at all that the core hands to a screen",
        needs: &[Need::CCompiler],
        after: &["bindings", "worlds", "kotlin", "swift"],
        slow: false,
        run: screens::check,
    },
    Step {
        name: "laws",
        purpose: "the laws hold over two thousand generated lives each",
        needs: &[Need::CCompiler],
        after: &[],
        slow: true,
        // In the dev profile: the core is optimised there too, and overflow is checked.
        run: |project| {
            let mut laws = run::cargo(project, &["test", "--package", "midback-tests"]);
            run::live(laws.env("PROPTEST_CASES", "2000"))
        },
    },
    Step {
        name: "faults-full",
        purpose: "the same of ten thousand kills, of every call in each way, and of a minute of writing at once",
        needs: &[Need::CCompiler],
        after: &[],
        slow: true,
        run: |project| faults::run(project, &faults::FULL),
    },
    Step {
        name: "fuzz",
        purpose: "bytes that a fuzzer makes up are read, or refused with a reason, a minute for each of their kinds",
        needs: &[Need::CCompiler, Need::CppCompiler],
        after: &[],
        slow: true,
        run: fuzz::run,
    },
    Step {
        name: "lives",
        purpose: "ten thousand people live a year by the rules unharmed, and two hundred of them through the store",
        needs: &[Need::CCompiler],
        after: &[],
        slow: true,
        run: lives,
    },
    Step {
        name: "release",
        purpose: "the library as it is shipped is small enough, and tells the Python story too",
        needs: &[Need::CCompiler, Need::Python],
        after: &[],
        slow: true,
        run: |project| {
            let generator = Generator::build(project, Profile::Release)?;
            generator.check_size()?;
            generator.write_all_to(Language::Python, &project.target("bindings/python-release"))?;
            python(project, "bindings/python-release", "story.py")
        },
    },
    Step {
        name: "kotlin-release",
        purpose: "the library as it is shipped tells the Kotlin story too, and how fast figures come to it",
        needs: &[Need::CCompiler, Need::Jdk, Need::Maven],
        after: &["bindings"],
        slow: true,
        run: |project| {
            Generator::build(project, Profile::Release)?.check_size()?;
            run::live(maven::modules(project, Profile::Release)?.args(["-pl", "core", "-am", "test"]))
        },
    },
    Step {
        name: "ios",
        purpose: "the library builds for an iPhone and its simulator, and has all that Swift calls",
        needs: &[Need::CCompiler, Need::AppleRust, Need::AppleC],
        after: &["bindings"],
        slow: true,
        run: ios::check,
    },
    Step {
        name: "android-names",
        purpose: "the library asks an Android phone only for names that the oldest Android has on which the app runs",
        needs: &[Need::CCompiler, Need::RustSources],
        after: &[],
        slow: true,
        run: bionic::check,
    },
    Step {
        name: "swift-threads",
        purpose: "the iPhone's side and a session on its screens hold no data race, as the thread sanitizer sees it",
        needs: &[Need::Swift],
        after: &["bindings"],
        slow: true,
        run: swift::threads,
    },
    Step {
        name: "licenses",
        purpose: "every dependency has a licence and a source that deny.toml allows",
        needs: &[Need::CCompiler],
        after: &[],
        slow: true,
        run: licenses,
    },
    Step {
        name: "pictures",
        purpose: "the app draws its screens on this computer, and a screen as on an Android phone",
        needs: &pictures::NEEDS,
        after: &["bindings"],
        slow: true,
        run: draw,
    },
    Step {
        name: "example",
        purpose: "an exercise and a language, added to a copy as CONTRIBUTING.md says, pass every test there",
        needs: &[Need::CCompiler],
        after: &[],
        slow: true,
        run: example,
    },
];

/// The version of the licence checker.
const CARGO_DENY: &str = "0.20.2";

/// The step of a name.
pub(crate) fn named(name: &str) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.name == name)
}

fn lives(project: &Project) -> Outcome {
    let simulate = ["run", "--release", "--package", "midback-simulate", "--"];
    let mut live = run::cargo(project, &simulate);
    run::live(live.args(["--people", "10000", "--days", "365"]))?;
    let mut stored =
        run::cargo(project, &["test", "--package", "midback-tests", "--test", "it", "--", "lived"]);
    run::live(stored.env("MIDBACK_LIVES", "200").env("MIDBACK_DAYS", "60"))
}

fn bindings(project: &Project) -> Outcome {
    let generator = Generator::build(project, Profile::Dev)?;
    for language in Language::ALL {
        generator.write(language)?;
    }
    resources::write(project)
}

/// Runs one of the programs in `tests/python` with these bindings.
fn python(project: &Project, bindings: &str, program: &str) -> Outcome {
    let program = project.existing(&format!("tests/python/{program}"))?;
    let mut python = Command::new("python3");
    let folders = [project.target(bindings), pip::SCIPY.folder()?];
    let path =
        std::env::join_paths(folders).during(|| "a folder's name cannot stand in a path".to_owned())?;
    // Compiled Python would be left beside the program.
    python.env("PYTHONPATH", path).env("PYTHONDONTWRITEBYTECODE", "1");
    run::live(python.arg(program).current_dir(project.root()))
}

fn kotlin_style(project: &Project) -> Outcome {
    let android = project.existing("android")?;
    // Without a file to look at, the checker is content.
    if !files::below(&android, &|_| true)?
        .iter()
        .any(|file| file.extension().is_some_and(|kind| kind == "kt"))
    {
        return Err(Failure::new("android/ holds no Kotlin code to look at"));
    }
    let checker = maven::ktlint(project)?;
    let mut java = Command::new("java");
    java.current_dir(project.root()).arg("-jar").arg(checker);
    // Gradle's own scripts as well: nothing else that runs here reads them.
    run::live(java.args(["--relative", "android/**/src/**/*.kt", "android/*.kts", "android/*/*.kts"]))
}

fn later_sdk(project: &Project, sdk: u32) -> Outcome {
    let java = needs::later_java().ok_or_else(|| Failure::new(format!("the JDK for SDK {sdk} is gone")))?;
    println!("SDK {sdk} runs on {}", java.display());
    run::live(&mut maven::later_sdk(project, sdk, &java)?)
}

fn licenses(project: &Project) -> Outcome {
    project.existing("deny.toml")?;
    let checker = run::tool(project, "cargo-deny", CARGO_DENY)?;
    // Not `advisories`: their list is fetched, and a new entry would fail an old commit.
    run::live(
        Command::new(checker).current_dir(project.root()).args(["check", "licenses", "bans", "sources"]),
    )
}

/// Follows the worked example of CONTRIBUTING.md in a copy of the project, and tests the copy.
fn example(project: &Project) -> Outcome {
    let copy = project.target("example");
    files::make_empty_folder(&copy)?;
    let built =
        |folder: &Path| folder.starts_with(project.target("")) || folder.starts_with(project.path("target"));
    let ours = |folder: &Path| {
        !built(folder) && ![".git", ".build", ".gradle", "build"].iter().any(|name| folder.ends_with(name))
    };
    for file in files::below(project.root(), &ours)? {
        if let Ok(inside) = file.strip_prefix(project.root()) {
            files::copy_if_changed(&file, &copy.join(inside))?;
        }
    }
    // Built beside what the project built: cargo calls a package the same in both places, and would take the one for the
    // other.
    let apart = project.target("example-built");
    let mut follow =
        run::cargo(project, &["run", "--package", "midback-tests", "--bin", "example", "--", "--in"]);
    run::live(follow.arg(&copy).arg("--target-dir").arg(&apart))?;
    let mut test = run::cargo(project, &["test"]);
    test.current_dir(&copy).env("CARGO_TARGET_DIR", &apart);
    // Screens that are kept as text are looked for in the copy, not in the project around it.
    run::live(test.env("CARGO_WORKSPACE_DIR", &copy))
}

fn draw(project: &Project) -> Outcome {
    let folder = project.target("pictures");
    files::make_empty_folder(&folder)?;
    app::draw(project, &folder)?;
    let drawn = files::below(&folder, &|_| true)?;
    if !drawn.iter().any(|file| file.extension().is_some_and(|kind| kind == "png")) {
        return Err(Failure::new(format!("no pictures were written to {}", project.short(&folder))));
    }
    let out = folder.join("phone");
    let (only, looks) = (vec!["today.ready".to_owned()], vec!["day".to_owned()]);
    pictures::run(project, &pictures::PicturesWish { out: out.clone(), only, looks })?;
    match ["index.html", "today/sheet-1.png"].iter().find(|name| !out.join(name).is_file()) {
        Some(missing) => Err(Failure::new(format!("no {missing} was written to {}", project.short(&out)))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_what_a_step_uses_stands_above_it() {
        for (place, step) in STEPS.iter().enumerate() {
            let above = &STEPS[..place];
            assert!(above.iter().all(|other| other.name != step.name), "{}", step.name);
            for needed in step.after {
                assert!(above.iter().any(|other| other.name == *needed), "{} uses {needed}", step.name);
            }
        }
    }

    #[test]
    fn a_usual_step_uses_no_slow_one() {
        for step in STEPS.iter().filter(|step| !step.slow) {
            assert!(
                step.after.iter().all(|name| named(name).is_some_and(|used| !used.slow)),
                "{}",
                step.name
            );
        }
    }
}
