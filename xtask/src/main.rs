//! Which command was asked for, and how did it end?
//!
//! Every command of the project is here: `cargo xtask help` lists them. To add one: an entry in `args`, a module
//! that does it, a line in `dispatch` below. To add a check: one entry in `steps`.

#![allow(clippy::disallowed_methods, reason = "a build tool may look at the clock")]

mod android;
mod apk;
mod app;
mod archive;
mod args;
mod bench;
mod bindgen;
mod bionic;
mod elf;
mod failure;
mod faults;
mod files;
mod fuzz;
#[cfg(test)]
mod gradle;
mod instructions;
mod ios;
mod key;
mod local;
mod machine;
mod maven;
mod messages;
mod needs;
mod phone;
mod pictures;
mod pip;
mod project;
mod release;
mod resources;
mod run;
mod screens;
mod size;
mod sources;
mod steps;
#[cfg(test)]
mod store;
mod swift;
mod test;
mod walks;
mod workflows;

use std::process::ExitCode;

use args::{Command, Smoke};
use bindgen::{Generator, Profile};
use failure::Outcome;
use project::Project;

fn main() -> ExitCode {
    let command = match args::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(usage) => {
            eprintln!("xtask: {usage}\n`cargo xtask help` shows every command.");
            return ExitCode::from(2);
        }
    };
    match dispatch(command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Carries the command out; `false` when it ran to its end and found something wrong.
fn dispatch(command: Command) -> Outcome<bool> {
    let project = Project::here()?;
    match command {
        Command::Help => println!("{}", args::HELP),
        Command::Test(wish) => return test::run(&project, &wish),
        Command::App(wish) => app::run(&project, wish)?,
        Command::Android => android::run(&project)?,
        Command::Ios => ios::run(&project)?,
        Command::Xcode { part, phone } => ios::xcode::run(&project, part, phone.as_deref())?,
        Command::Package { kept } => phone::package::run(&project, kept)?,
        Command::Inspect { packages } => phone::inspect::run(&project, &packages)?,
        Command::Smoke(Smoke::List) => phone::smoke::list(),
        Command::Smoke(Smoke::On(serial)) => return phone::smoke::run(&project, serial),
        Command::Emulator { api, words } => return phone::emulator::run(&project, api, &words),
        Command::Releasable { tag } => release::check(&project, tag.as_deref())?,
        Command::Bindgen { language, out } => {
            Generator::build(&project, Profile::Dev)?.write_all_to(language, &out)?;
            println!("{} bindings are in {}", language.name(), out.display());
        }
        Command::Bench { json } => return bench::run(&project, json),
        Command::Faults { args } => {
            faults::run(&project, &args.iter().map(String::as_str).collect::<Vec<_>>())?;
        }
        Command::Simulate { args } => {
            let mut run = run::cargo(&project, &["run", "--release", "--package", "midback-simulate", "--"]);
            run::live(run.args(args))?;
        }
        Command::Figures { out } => {
            let out = out.display().to_string();
            let draw = ["run", "--package", "midback-tests", "--bin", "figures", "--", "--out", &out];
            run::live(&mut run::cargo(&project, &draw))?;
        }
        Command::Pictures(wish) => pictures::run(&project, &wish)?,
        Command::Swift { args } => swift::developer(&project, &args)?,
    }
    Ok(true)
}
