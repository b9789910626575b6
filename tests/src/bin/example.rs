//! Follows the worked example of CONTRIBUTING.md in a copy of the project: its files are added, its language is added,
//! and its commands are given.
//!
//! `example --in DIR --target-dir DIR`: the second is where its commands build.

use std::path::Path;
use std::process::{Command, ExitCode};

use midback_tests::example::Example;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let ["--in", folder, "--target-dir", target] = args.iter().map(String::as_str).collect::<Vec<_>>()[..]
    else {
        eprintln!("example --in DIR --target-dir DIR");
        return ExitCode::from(2);
    };
    let folder = std::path::absolute(folder).unwrap_or_else(|_| Path::new(folder).to_owned());
    match follow(&folder, Path::new(target)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("example: {what}");
            ExitCode::FAILURE
        }
    }
}

fn follow(root: &Path, target: &Path) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", root.display());
    let text = std::fs::read_to_string(root.join("CONTRIBUTING.md")).map_err(wrong)?;
    let example = Example::read(&text)?;
    example.add_exercise(root).map_err(wrong)?;
    example.add_language(root).map_err(wrong)?;
    for command in &example.commands {
        println!("$ {command}");
        // Cargo tells a program where its own package lies; the copy is another one.
        let mut shell = Command::new("sh");
        shell.args(["-c", command]).current_dir(root);
        // Screens that are kept as text are written where the copy lies, also where that is inside the project.
        shell.env("CARGO_WORKSPACE_DIR", root).env("CARGO_TARGET_DIR", target);
        for (name, _) in std::env::vars()
            .filter(|(name, _)| name.starts_with("CARGO_PKG") || name.starts_with("CARGO_MANIFEST"))
        {
            shell.env_remove(name);
        }
        if !shell.status().map_err(wrong)?.success() {
            return Err(format!("this failed: {command}"));
        }
    }
    Ok(())
}
