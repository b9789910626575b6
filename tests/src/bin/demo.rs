//! Fills a data folder with twelve weeks of history, made through the app's own commands.
//!
//! `demo --data DIR --now-ms N --offset-minutes N`: the history ends the day before that moment.

use std::path::Path;
use std::process::ExitCode;

use midback_core::Moment;
use midback_tests::twelve_weeks;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    let number = |name: &str| value(name).and_then(|text| text.parse::<i64>().ok());
    let (Some(folder), Some(now), Some(offset)) =
        (value("--data"), number("--now-ms"), number("--offset-minutes"))
    else {
        eprintln!("demo --data DIR --now-ms N --offset-minutes N");
        return ExitCode::from(2);
    };
    let now = Moment { epoch_ms: now, utc_offset_minutes: i32::try_from(offset).unwrap_or_default() };
    match twelve_weeks(Path::new(folder), now) {
        Ok(sessions) => {
            println!("{sessions} sessions in twelve weeks");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("demo: {error}");
            ExitCode::FAILURE
        }
    }
}
