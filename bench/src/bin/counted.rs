//! What takes so many instructions? One call so many times, for a tool that counts them: times are noisy, instructions are not.
//!
//! `counted WHAT RUNS DIR`: DIR holds a history and is changed.

use std::path::Path;

use midback_bench::{NOW, Outcome, Person};
use midback_core::{LiveHappened, ProgressRange};

fn main() -> Outcome {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let [what, runs, folder] = args[..] else { return Err("counted WHAT RUNS DIR".into()) };
    let (runs, mut person) = (runs.parse::<usize>()?, Person::in_folder(Path::new(folder))?);
    match what {
        "today" => {
            for _ in 0..runs {
                person.app.today(NOW)?;
            }
        }
        "cold" => {
            for _ in 0..runs {
                person.reopen()?;
                person.app.today(NOW)?;
            }
        }
        "progress" => {
            for _ in 0..runs {
                person.app.progress(ProgressRange::Year, NOW)?;
            }
        }
        "set" => {
            let mut left = runs;
            for day in 0.. {
                person.later(day);
                let (session, mut player) = person.begin()?;
                let ended = person.hurry(session, &mut player, |app, session, event| {
                    if matches!(event.happened, LiveHappened::SetFinished { .. }) {
                        left = left.checked_sub(1).ok_or("enough")?;
                    }
                    Ok(app.keep(session, event)?)
                });
                if left == 0 {
                    break;
                }
                ended?;
            }
        }
        _ => return Err(format!("nobody counts {what}").into()),
    }
    Ok(())
}
