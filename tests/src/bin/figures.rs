//! Draws contact sheets of figures, every level of every exercise in six phases, and all
//! stills on one sheet; and says of each
//! level how many pictures it has, how large it is and how long it took.
//!
//! `figures --out DIR [--files DIR] [--only EXERCISE,EXERCISE] [--cell POINTS]`
//!
//! With `--files` they are those of a folder of files of keyframes, as they are written: a pose that is worked on needs
//! no building.

#![allow(clippy::disallowed_methods, reason = "what is measured here is time")]

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use midback_core::figure::Figure;
use midback_core::{Error, Result};
use midback_tests::Drawings;
use midback_tests::sheet::Sheet;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    let Some(out) = value("--out") else {
        eprintln!("figures --out DIR [--files DIR] [--only EXERCISE,EXERCISE] [--cell POINTS]");
        return ExitCode::from(2);
    };
    let only: Vec<&str> = value("--only").map(|names| names.split(',').collect()).unwrap_or_default();
    let cell = value("--cell").and_then(|points| points.parse().ok()).unwrap_or(260.0);
    let files = value("--files").map(Path::new);
    match write(Path::new(out), files, &only, cell) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("figures: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(out: &Path, files: Option<&Path>, only: &[&str], cell: f64) -> Result<()> {
    let disk = |error: std::io::Error| Error::Unexpected { report: format!("{}: {error}", out.display()) };
    std::fs::create_dir_all(out).map_err(disk)?;
    let write = |name: &str, sheet: &Sheet| {
        std::fs::write(out.join(name).with_extension("svg"), sheet.svg()).map_err(disk)?;
        std::fs::write(out.join(name).with_extension("png"), sheet.png()?).map_err(disk)
    };
    let mut all = Vec::new();
    for drawn in files.map_or_else(Drawings::shipped, Drawings::read)? {
        let Drawings { exercise, mut levels } = drawn;
        if !only.is_empty() && !only.contains(&exercise.as_str()) {
            continue;
        }
        for (number, figure) in (1_u8..).zip(&levels) {
            println!("{exercise} {number}: {}", measured(figure));
        }
        // Below them, those that can be done with a band instead of a weight.
        let bands: Vec<Figure> = levels.iter().filter_map(Figure::with_band).collect();
        levels.extend(bands);
        write(exercise.as_str(), &Sheet::of(&levels, cell))?;
        all.push(levels);
    }
    write("stills", &Sheet::stills(&all, cell))
}

/// What a level costs to draw.
fn measured(figure: &Figure) -> String {
    let began = Instant::now();
    let first = figure.unmoving().bytes().len();
    let first_took = began.elapsed().as_secs_f64() * 1000.0;
    let began = Instant::now();
    let whole = figure.whole();
    let bytes = whole.bytes().len();
    let took = began.elapsed().as_secs_f64() * 1000.0;
    format!(
        "{} pictures in {} s, {bytes} bytes in {took:.0} ms; first picture and still {first} bytes in {first_took:.1} ms",
        whole.frames.len(),
        figure.seconds(),
    )
}
