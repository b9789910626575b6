//! Are the rules safe, and do people get anywhere by them? Prints what came of so many lives; fails where the envelope was
//! left.

use std::process::ExitCode;

use midback_core::simulate;

const HELP: &str = "simulate [--people N] [--days D] [--seed S] [--json]";

struct Wish {
    people: u32,
    days: u32,
    seed: u64,
    json: bool,
}

fn parse(mut args: impl Iterator<Item = String>) -> Option<Wish> {
    let mut wish = Wish { people: 1_000, days: 365, seed: 1, json: false };
    while let Some(flag) = args.next() {
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
    let report = simulate::run(wish.people, wish.days, wish.seed);
    if wish.json {
        match serde_json::to_string(&report) {
            Ok(json) => println!("{json}"),
            Err(error) => eprintln!("{error}"),
        }
    } else {
        report.violations.iter().take(60).for_each(|violation| println!("{violation}"));
        report.lines().iter().for_each(|line| println!("{line}"));
    }
    if report.violations.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
