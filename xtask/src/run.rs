//! How is another program run, and what is said when it fails?

use std::collections::VecDeque;
use std::env;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, PipeReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{During, Failure, Outcome};
use crate::files;
use crate::project::Project;

/// How many lines of a log are shown when a quiet program fails.
const TAIL: usize = 40;

/// How many of its last lines are kept of a program whose output nobody may be looking at.
const LAST_WORDS: usize = 60;

/// How long what a program said last is waited for once it has ended. A helper that it left behind, as the Kotlin compiler
/// does, may hold its output open for hours.
const GRACE: Duration = Duration::from_secs(2);

/// How many characters of a command are said when it fails.
const SPOKEN: usize = 72;

/// The cargo that started this program, in the project's folder.
pub(crate) fn cargo(project: &Project, args: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(project.root()).args(args);
    command
}

/// A program of the project, built together with the stories: so nothing is compiled a second time with other features.
pub(crate) fn program(project: &Project, name: &str) -> Outcome<PathBuf> {
    live(&mut cargo(project, &["build", "--bins", "--test", "it"]))?;
    Ok(project.target(&format!("debug/{name}{}", env::consts::EXE_SUFFIX)))
}

/// The same, to be run in the project's folder.
pub(crate) fn ours(project: &Project, name: &str) -> Outcome<Command> {
    let mut command = Command::new(program(project, name)?);
    command.current_dir(project.root());
    Ok(command)
}

/// Runs a program whose output goes straight to the terminal. Where there is no terminal, a failure carries its last
/// lines: a log that others keep may be cut in the middle.
pub(crate) fn live(command: &mut Command) -> Outcome {
    if io::stdout().is_terminal() {
        let status = command.status().during(|| format!("cannot start `{}`", spoken(command)))?;
        return ended(command, status);
    }
    let (status, last_words) =
        overheard(command, io::stdout()).during(|| format!("cannot start `{}`", spoken(command)))?;
    ended(command, status).map_err(|failure| failure.with_last_words(last_words))
}

/// Runs a program, passes on what it says as it comes, and keeps the last lines.
fn overheard(command: &mut Command, out: impl Write + Send + 'static) -> io::Result<(ExitStatus, String)> {
    let (reader, writer) = io::pipe()?;
    let mut child = command.stdout(writer.try_clone()?).stderr(writer).spawn()?;
    // The command holds the pipe's other end open, here too.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let last = Arc::new(Mutex::new(VecDeque::with_capacity(LAST_WORDS)));
    let keeping = Arc::clone(&last);
    let listener = thread::spawn(move || pass_on(reader, out, &keeping));
    let status = child.wait()?;
    let until = Instant::now() + GRACE;
    while !listener.is_finished() && Instant::now() < until {
        thread::sleep(Duration::from_millis(10));
    }
    let lines: Vec<String> = last.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect();
    Ok((status, lines.join("\n")))
}

fn pass_on(reader: PipeReader, mut out: impl Write, last: &Mutex<VecDeque<String>>) {
    let mut reader = BufReader::new(reader);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|count| count > 0) {
        // Where nobody listens any more, the program's own end says how it went.
        let _ = out.write_all(&line).and_then(|()| out.flush());
        let mut kept = last.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == LAST_WORDS {
            kept.pop_front();
        }
        kept.push_back(String::from_utf8_lossy(&line).trim_end().to_owned());
        drop(kept);
        line.clear();
    }
}

fn ended(command: &Command, status: ExitStatus) -> Outcome {
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
    let status = command
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .status()
        .during(|| format!("cannot start `{}`", spoken(command)))?;
    let went = ended(command, status);
    if went.is_err() {
        let text = String::from_utf8_lossy(&files::read(&log)?).into_owned();
        eprintln!("{}\nThe whole log: {}", tail(&text, TAIL), project.short(&log));
    }
    went
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
    #[cfg(unix)]
    fn a_program_that_fails_leaves_its_last_words_though_a_helper_of_it_goes_on() {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", "for i in $(seq 100); do echo \"line $i\"; done; sleep 30 & echo gone >&2; exit 3"]);
        let (status, last_words) = overheard(&mut shell, io::sink()).unwrap();
        assert_eq!(status.code(), Some(3));
        assert!(last_words.starts_with("line 42\n"), "{last_words}");
        assert!(last_words.ends_with("line 100\ngone"), "{last_words}");
    }

    #[test]
    fn a_command_is_named_without_its_folder() {
        assert_eq!(spoken(Command::new("/somewhere/bin/tool").args(["--flag", "x"])), "tool --flag x");
    }
}
