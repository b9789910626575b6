//! Is nothing lost that was acknowledged? A process that writes is killed at any instant, and its disk fails at any call; what is then
//! there is compared with a run without a fault (`docs/faults.md`).
//!
//! `faults run --kills N --every M --seed S --seconds T`: N processes are killed, each M-th call of each story meets each fault, and
//! for T seconds several processes write at once. `--story`, `--how` and `--at` narrow the calls.

#![allow(clippy::disallowed_methods, reason = "a program that kills others needs a clock")]

mod child;
mod dice;
mod files;
mod judge;
mod phone;
mod seeds;
mod shim;
mod state;
mod stories;
mod teller;
mod together;
mod work;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use child::{Fate, Room};
use dice::Dice;
use files::Passing;
use judge::Known;
use shim::{HOWS, Shim};
use stories::STORIES;
use work::{Job, Tally};

const HELP: &str =
    "faults run [--kills N] [--every M] [--seed S] [--seconds T] [--story NAME] [--how NAME] [--at K]";
/// How many runs say how long a story takes.
const TIMED: u32 = 3;

/// By so many calls the data is made, at the first opening.
const MAKING: usize = 25;

/// What is asked for.
#[derive(Debug, Default)]
struct Wish {
    kills: usize,
    /// None of the calls, where it is 0.
    every: usize,
    seed: u64,
    seconds: u64,
    story: Option<String>,
    how: Option<String>,
    at: Option<usize>,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let done = match args.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        Some(("tell", rest)) => child::tell(rest),
        Some(("write", rest)) => together::write(rest),
        Some(("seeds", rest)) => seeds::seeds(rest),
        Some(("run", rest)) => wish(rest).and_then(|wish| run(&wish)),
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(code) => ExitCode::from(code),
        Err(what) => {
            eprintln!("faults: {what}");
            ExitCode::from(2)
        }
    }
}

fn wish(args: &[String]) -> Result<Wish, String> {
    let mut wish = Wish { every: 1, seed: 1, ..Wish::default() };
    let mut words = args.iter();
    while let Some(flag) = words.next() {
        let value = words.next().ok_or_else(|| format!("{flag} needs a value"))?;
        let number = || value.parse::<u64>().map_err(|error| format!("{flag} {value}: {error}"));
        let count = || usize::try_from(number()?).map_err(|error| error.to_string());
        match flag.as_str() {
            "--kills" => wish.kills = count()?,
            "--every" => wish.every = count()?,
            "--seed" => wish.seed = number()?,
            "--seconds" => wish.seconds = number()?,
            "--story" => wish.story = Some(value.clone()),
            "--how" => wish.how = Some(value.clone()),
            "--at" => wish.at = Some(count()?),
            _ => return Err(HELP.to_owned()),
        }
    }
    Ok(wish)
}

fn run(wish: &Wish) -> Result<u8, String> {
    println!("seed {}", wish.seed);
    let passing = Passing::new("run")?;
    let mut well = true;
    if wish.seconds > 0 {
        println!("{}", together::together(&passing.path("together"), Duration::from_secs(wish.seconds))?);
    }
    if wish.every == 0 && wish.kills == 0 {
        return Ok(0);
    }
    let shim = Shim::compile()?;
    let wanted = STORIES.iter().filter(|story| wish.story.as_deref().is_none_or(|name| name == story.name));
    let known: Vec<Known> =
        wanted.map(|story| Known::of(story, &shim, &passing)).collect::<Result<_, _>>()?;
    for known in &known {
        println!("{}: {} calls change files", known.story.name, known.calls.len());
    }
    if wish.every > 0 && shim.is_here() {
        let began = Instant::now();
        let tally = work::all(&shim, &known, &calls(&known, wish), &passing)?;
        well &= said("calls that fail", &tally, began.elapsed());
    }
    if wish.kills > 0 {
        let began = Instant::now();
        let jobs = kills(&known, &shim, wish, &passing)?;
        let tally = work::all(&shim, &known, &jobs, &passing)?;
        well &= said("kills", &tally, began.elapsed());
    }
    Ok(u8::from(!well))
}

fn said(what: &str, tally: &Tally, took: Duration) -> bool {
    let Tally { children, met, acknowledged, failed, wrong } = tally;
    println!(
        "{what}: {children} processes, {met} of them met their fault, {acknowledged} steps acknowledged, {failed} tries \
         failed; {} wrong; {:.0} s",
        wrong.values().sum::<usize>(),
        took.as_secs_f64()
    );
    for (wrong, count) in wrong {
        println!("{count} times: {wrong}");
    }
    wrong.is_empty()
}

/// Each call that is wanted, with each fault that it can meet; and one call more than there are, which nothing may meet.
fn calls(known: &[Known], wish: &Wish) -> Vec<Job> {
    let mut jobs = Vec::new();
    let mut dice = Dice(wish.seed);
    let hows = HOWS.into_iter().filter(|how| wish.how.as_deref().is_none_or(|name| name == how.name()));
    let hows: Vec<_> = hows.collect();
    for (story, known) in known.iter().enumerate() {
        for how in &hows {
            // Where not every call is met, others are with each fault and seed.
            let first = dice.below(wish.every);
            let all = known.calls.iter().enumerate().filter(|(_, call)| how.can_meet(call));
            // But none of those is left out by which the data is made.
            let always = if known.story.makes_the_data() { MAKING } else { 0 };
            let thinned = all.clone().skip(first).step_by(wish.every).map(|(at, _)| at + 1);
            let making = all.map(|(at, _)| at + 1).take_while(|at| *at <= always);
            let all = making.chain(thinned.filter(|at| *at > always));
            let all = all.chain([known.calls.len() + 1]).filter(|at| wish.at.is_none_or(|only| only == *at));
            jobs.extend(all.map(|at| Job { story, fate: Fate::Meets(*how, at) }));
        }
    }
    jobs
}

/// Half of them killed from outside after any time of the run, half ended at any call.
fn kills(known: &[Known], shim: &Shim, wish: &Wish, passing: &Passing) -> Result<Vec<Job>, String> {
    let room = Room::new(&passing.path("timed"))?;
    let mut times = Vec::new();
    for known in known {
        let began = Instant::now();
        for _ in 0..TIMED {
            known.tell(&room, shim, Fate::Spared, None)?;
        }
        times.push(began.elapsed() / TIMED);
    }
    let mut dice = Dice(wish.seed);
    let ends: Vec<_> = HOWS.into_iter().filter(|how| how.ends()).collect();
    let job = |number: usize| {
        let story = dice.below(known.len());
        let fate = if number.is_multiple_of(2) || !shim.is_here() {
            let micros = times.get(story).map_or(0, Duration::as_micros);
            // A little beyond its end: a story may take longer while others are told.
            let micros = usize::try_from(micros * 5 / 4).unwrap_or_default();
            Fate::Killed(Duration::from_micros(dice.below(micros) as u64))
        } else {
            let calls = known.get(story).map_or(0, |known| known.calls.len());
            let how = ends.get(dice.below(ends.len())).copied().unwrap_or(shim::How::Die);
            Fate::Meets(how, dice.below(calls) + 1)
        };
        Job { story, fate }
    };
    Ok((0..wish.kills).map(job).collect())
}
