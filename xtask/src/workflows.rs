//! Would GitHub understand the workflows?
//!
//! They run elsewhere, so a slip is seen only there. actionlint reads them as GitHub does: their keys, expressions, runners, and
//! what each action takes. It is fetched and built by Go.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{files, pip, run};

/// Its version.
const ACTIONLINT: &str = "1.7.12";
/// The oldest Go that builds it, as its second number: they all are 1 and something.
const GO: u32 = 25;
/// Where the workflows lie.
const WORKFLOWS: &str = ".github/workflows";

/// Looks at every workflow.
pub(crate) fn check(project: &Project) -> Outcome {
    let workflows = files::below(&project.existing(WORKFLOWS)?, &|_| true)?;
    if workflows.is_empty() {
        return Err(Failure::new(format!("{WORKFLOWS} holds nothing to look at")));
    }
    let linter = linter(project)?;
    // What it would ask of other programs differs from machine to machine.
    run::live(
        Command::new(linter).current_dir(project.root()).args(["-shellcheck=", "-pyflakes="]).args(workflows),
    )
}

/// The linter, built unless it is there.
fn linter(project: &Project) -> Outcome<PathBuf> {
    let tools = project.target("tools/bin");
    let program = tools.join(format!("actionlint{}", std::env::consts::EXE_SUFFIX));
    let present = run::answer(Command::new(&program).arg("-version")).unwrap_or_default();
    if present.lines().next() != Some(&format!("v{ACTIONLINT}")) {
        let go = go().ok_or_else(|| Failure::new("Go is gone"))?;
        let package = format!("github.com/rhysd/actionlint/cmd/actionlint@v{ACTIONLINT}");
        // Set, so that a person's own flags build nothing else.
        run::live(
            Command::new(go).env("GOBIN", tools).env("GOFLAGS", "-trimpath").args(["install", &package]),
        )?;
    }
    Ok(program)
}

/// A Go that is new enough: the machine's own, or one that was fetched.
pub(crate) fn go() -> Option<PathBuf> {
    let fetched = pip::GO.folder().ok().map(|folder| folder.join("go/bin/go"));
    [run::on_path("go"), fetched].into_iter().flatten().find(|go| is_new_enough(go))
}

fn is_new_enough(go: &Path) -> bool {
    let said = run::answer(Command::new(go).arg("version"));
    said.as_deref().and_then(second_number).is_some_and(|number| number >= GO)
}

/// The second number of a version, as in `go version go1.26.8 linux/amd64`.
fn second_number(said: &str) -> Option<u32> {
    let version = said.split_whitespace().find_map(|word| word.strip_prefix("go1."))?;
    version.split(|mark: char| !mark.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_go_are_read() {
        assert_eq!(second_number("go version go1.26.8 linux/amd64"), Some(26));
        assert_eq!(second_number("go version go1.25rc1 linux/amd64"), Some(25));
        assert_eq!(second_number("go version devel linux/amd64"), None);
    }
}
