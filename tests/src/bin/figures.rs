//! Draws contact sheets of figures: every level of every exercise, six phases each.
//!
//! `figures --out DIR [--only EXERCISE,EXERCISE] [--cell POINTS]`

use std::path::Path;
use std::process::ExitCode;

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
        let sheet = Sheet::of(&figures, cell);
        std::fs::write(out.join(name).with_extension("svg"), sheet.svg()).map_err(disk)?;
        std::fs::write(out.join(name).with_extension("png"), sheet.png()?).map_err(disk)?;
        for (level, figure) in (1..).zip(&figures) {
            let whole = figure.whole();
            let (frames, seconds) = (whole.frames.len(), figure.seconds());
            println!("{name} {level}: {frames} pictures, {seconds} s, {} bytes", whole.bytes().len());
        }
    }
    Ok(())
}
