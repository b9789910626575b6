//! How is another program run, and what is said when it fails?

use std::env;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{During, Failure, Outcome};
use crate::files;
use crate::project::Project;

/// How many lines of a log are shown when a quiet program fails.
const TAIL: usize = 40;

/// How many characters of a command are said when it fails.
const SPOKEN: usize = 72;

/// The cargo that started this program, in the project's folder.
pub(crate) fn cargo(project: &Project, args: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(project.root()).args(args);
    command
}

/// Runs a program whose output goes straight to the terminal.
pub(crate) fn live(command: &mut Command) -> Outcome {
    let status = command.status().during(|| format!("cannot start `{}`", spoken(command)))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("`{}` failed ({status})", spoken(command))))
}

/// Runs a program whose output goes to a log, of which the end is shown when it fails.
pub(crate) fn logged(project: &Project, command: &mut Command, log_name: &str) -> Outcome {
    let log = project.target("logs").join(format!("{log_name}.log"));
    files::make_folder(&project.target("logs"))?;
    let opening = || format!("cannot write {}", log.display());
    let out = File::create(&log).during(opening)?;
    let err = out.try_clone().during(opening)?;
    let ended = live(command.stdin(Stdio::null()).stdout(out).stderr(err));
    if ended.is_err() {
        let text = String::from_utf8_lossy(&files::read(&log)?).into_owned();
        eprintln!("{}\nThe whole log: {}", tail(&text, TAIL), project.short(&log));
    }
    ended
}

/// What a program prints on its output; when it fails, all it said is shown.
pub(crate) fn captured(command: &mut Command) -> Outcome<String> {
    let output =
        command.stdin(Stdio::null()).output().during(|| format!("cannot start `{}`", spoken(command)))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    eprint!("{text}{}", String::from_utf8_lossy(&output.stderr));
    Err(Failure::new(format!("`{}` failed ({})", spoken(command), output.status)))
}

/// What a program prints (on either stream) when it succeeds; nothing when it fails or is not there.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = [output.stdout, output.stderr].concat();
    output.status.success().then(|| String::from_utf8_lossy(&text).trim().to_owned())
}

/// A program of crates.io in this version, installed into the folder for tools unless it is there.
pub(crate) fn tool(project: &Project, name: &str, version: &str) -> Outcome<PathBuf> {
    let tools = project.target("tools");
    let program = tools.join("bin").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let present = answer(Command::new(&program).arg("--version"));
    if present.as_deref() != Some(&format!("{name} {version}")) {
        let mut install = cargo(project, &["install", name, "--locked", "--version", version]);
        live(install.arg("--root").arg(tools))?;
    }
    Ok(program)
}

/// Where a program lies on the PATH.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

/// A command as a person would type it; long ones are cut.
fn spoken(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut words = vec![program.to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|arg| arg.to_string_lossy().into_owned()));
    let text = words.join(" ");
    match text.char_indices().nth(SPOKEN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The last lines of a text.
fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tail_is_the_end() {
        assert_eq!(tail("a\nb\nc\n", 2), "b\nc");
        assert_eq!(tail("a", 2), "a");
    }

    #[test]
    fn a_command_is_named_without_its_folder() {
        assert_eq!(spoken(Command::new("/somewhere/bin/tool").args(["--flag", "x"])), "tool --flag x");
    }
}
