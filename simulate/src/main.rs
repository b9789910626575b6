//! Are the rules safe, and do people get anywhere by them? Prints what came of so many lives; fails where the envelope was
//! left. With `--into` it fills a folder with years of every day instead, for what is measured on it.

use std::path::PathBuf;
use std::process::ExitCode;

use midback_core::{Moment, simulate};

const HELP: &str = "simulate [--people N] [--days D] [--seed S] [--json] | simulate --into DIR [--days D]";

/// Saturday 28 March 2026, 08:00 in a zone one hour east of Greenwich: the day after the last one in such a folder.
const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

struct Wish {
    people: u32,
    days: u32,
    seed: u64,
    json: bool,
    into: Option<PathBuf>,
}

fn parse(mut args: impl Iterator<Item = String>) -> Option<Wish> {
    let mut wish = Wish { people: 1_000, days: 365, seed: 1, json: false, into: None };
    while let Some(flag) = args.next() {
        if flag == "--into" {
            wish.into = Some(args.next()?.into());
            continue;
        }
        let mut number = || args.next()?.parse::<u64>().ok();
        match flag.as_str() {
            "--people" => wish.people = number()?.try_into().ok()?,
            "--days" => wish.days = number()?.try_into().ok()?,
            "--seed" => wish.seed = number()?,
            "--json" => wish.json = true,
            _ => return None,
        }
    }
    Some(wish)
}

fn main() -> ExitCode {
    let Some(wish) = parse(std::env::args().skip(1)) else {
        eprintln!("{HELP}");
        return ExitCode::from(2);
    };
    if let Some(folder) = &wish.into {
        return match simulate::years(folder, wish.days, 1, NOW) {
            Ok(sets) => {
                println!("{sets} sets on {} days in {}", wish.days, folder.display());
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("simulate: {error}");
                ExitCode::FAILURE
            }
        };
    }
    let report = simulate::run(wish.people, wish.days, wish.seed);
    if wish.json {
        match serde_json::to_string(&report) {
            Ok(json) => println!("{json}"),
            Err(error) => eprintln!("{error}"),
        }
    } else {
        report.violations.iter().take(20).for_each(|violation| println!("{violation}"));
        report.lines().iter().for_each(|line| println!("{line}"));
    }
    if report.violations.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
