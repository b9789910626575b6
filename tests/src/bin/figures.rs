//! Draws contact sheets of figures, every level of every exercise in six phases, and all
//! stills on one sheet; and says of each
//! level how many pictures it has, how large it is and how long it took.
//!
//! `figures --out DIR [--only EXERCISE,EXERCISE] [--cell POINTS]`

#![allow(clippy::disallowed_methods, reason = "what is measured here is time")]

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use midback_core::figure::Figure;
use midback_core::{Error, ExerciseId, Result};
use midback_tests::sheet::Sheet;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    let Some(out) = value("--out") else {
        eprintln!("figures --out DIR [--only EXERCISE,EXERCISE] [--cell POINTS]");
        return ExitCode::from(2);
    };
    let only: Vec<&str> = value("--only").map(|names| names.split(',').collect()).unwrap_or_default();
    let cell = value("--cell").and_then(|points| points.parse().ok()).unwrap_or(260.0);
    match write(Path::new(out), &only, cell) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("figures: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(out: &Path, only: &[&str], cell: f64) -> Result<()> {
    let disk = |error: std::io::Error| Error::Unexpected { report: format!("{}: {error}", out.display()) };
    std::fs::create_dir_all(out).map_err(disk)?;
    let write = |name: &str, sheet: &Sheet| {
        std::fs::write(out.join(name).with_extension("svg"), sheet.svg()).map_err(disk)?;
        std::fs::write(out.join(name).with_extension("png"), sheet.png()?).map_err(disk)
    };
    let mut all = Vec::new();
    for (name, levels) in Figure::all()? {
        if !only.is_empty() && !only.contains(&name) {
            continue;
        }
        let id = ExerciseId::new(name);
        let levels = u8::try_from(levels).unwrap_or(u8::MAX);
        let mut figures = (1..=levels).map(|level| Figure::of(&id, level)).collect::<Result<Vec<_>>>()?;
        // Below them, those that can be done with a band instead of a weight.
        let bands: Vec<Figure> = figures.iter().filter_map(Figure::with_band).collect();
        figures.extend(bands);
        write(name, &Sheet::of(&figures, cell))?;
        all.push(figures);
        for level in 1..=levels {
            println!("{}", measured(&id, level)?);
        }
    }
    write("stills", &Sheet::stills(&all, cell))
}

/// What a level costs, as a phone asks for it.
fn measured(id: &ExerciseId, level: u8) -> Result<String> {
    let began = Instant::now();
    let first = Figure::of(id, level)?.first().bytes().len();
    let first_took = began.elapsed().as_secs_f64() * 1000.0;
    let began = Instant::now();
    let figure = Figure::of(id, level)?;
    let whole = figure.whole();
    let bytes = whole.bytes().len();
    let took = began.elapsed().as_secs_f64() * 1000.0;
    Ok(format!(
        "{id} {level}: {} pictures in {} s, {bytes} bytes in {took:.0} ms; first picture and still {first} bytes in \
         {first_took:.1} ms",
        whole.frames.len(),
        figure.seconds(),
    ))
}
