//! Do bytes that nobody wrote do harm? A fuzzer makes them up, for each target of `fuzz/`.

use std::path::Path;
use std::process::{self, Command};

use crate::failure::Outcome;
use crate::project::Project;
use crate::{files, run};

/// The version of the fuzzer's command.
const CARGO_FUZZ: &str = "0.13.2";

/// What is given bytes: a target of `fuzz/targets`, with its corpus in `fuzz/corpus`, and a list of words where it has one.
const TARGETS: [&str; 3] = ["prescription", "database_open", "bring_in"];

/// For how many seconds each is given some.
const SECONDS: &str = "-max_total_time=60";

/// Longer than this nothing may take, in seconds, on a machine that does other things as well.
const TIMEOUT: &str = "-timeout=30";

/// Gives each target the bytes that are kept, and then others that are made of them.
pub(crate) fn run(project: &Project) -> Outcome {
    let fuzzer = run::tool(project, "cargo-fuzz", CARGO_FUZZ)?;
    let scratch = scratch(project);
    files::make_empty_folder(&scratch)?;
    let ran = TARGETS.iter().try_for_each(|target| fuzz(project, &fuzzer, target, &scratch));
    files::remove_folder(&scratch)?;
    ran
}

fn fuzz(project: &Project, fuzzer: &Path, target: &str, scratch: &Path) -> Outcome {
    let fuzz = project.existing("fuzz")?;
    // What is found on the way is kept out of the project: only what somebody has looked at goes in.
    let found = project.target("fuzz-found").join(target);
    files::make_folder(&found)?;
    let mut command = Command::new(fuzzer);
    command.current_dir(&fuzz).args(["run", "--fuzz-dir", "."]);
    // The code is safe Rust, and the compiler that is here has all else that it takes.
    command.args(["--sanitizer", "none"]).env("RUSTC_BOOTSTRAP", "1");
    command.arg("--target-dir").arg(project.target("fuzz-built"));
    command.env("MIDBACK_FUZZ_FOLDER", scratch);
    command.arg(target).arg(&found).arg(fuzz.join("corpus").join(target));
    command.args(["--", SECONDS, TIMEOUT]);
    let words = fuzz.join(format!("{target}.dict"));
    if words.is_file() {
        command.arg(format!("-dict={}", words.display()));
    }
    run::live(&mut command)
}

/// Where the data of each try lies: in memory, if there is such a place.
fn scratch(project: &Project) -> std::path::PathBuf {
    let memory = Path::new("/dev/shm");
    let name = format!("midback-fuzz-{}", process::id());
    if memory.is_dir() { memory.join(name) } else { project.target(&name) }
}
