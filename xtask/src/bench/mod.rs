//! How fast is the core on this machine: through Rust and each binding, beside what does the like, and against what was
//! asked for?
//!
//! Each part measures by a program of its own and leaves lines of JSON (`line`); they are shown as tables (`table`) and held
//! against goals (`goals`). It is a report: only a part that cannot measure is a failure.

mod goals;
mod line;
mod table;

use std::env::{self, consts::EXE_SUFFIX};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bindgen::{Generator, Language, Profile, library_folder};
use crate::failure::{During, Outcome};
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{files, maven, pip, resources, run, swift};

use goals::Verdict;
use line::{Amount, Line};

/// Where the histories are made, beside which everything is measured.
const FOLDER: &str = "bench";

/// What somebody has every day of: so many years, each in a folder of that name.
const YEARS: [u32; 2] = [1, 10];

/// Of what it is told how much memory it takes.
const REMEMBERED: [&str; 4] = ["today", "progress", "export", "backup"];

/// Something that is measured by itself.
struct Part {
    /// Its name in a sentence.
    name: &'static str,
    /// Without which it is left out.
    needs: &'static [Need],
    /// Measures.
    run: fn(&Bench) -> Outcome<Vec<Line>>,
}

/// In the order in which they run: what is held against one another follows one another.
const PARTS: [Part; 8] = [
    Part { name: "Rust", needs: &[], run: |bench| bench.measure(&["calls"]) },
    Part { name: "figures on one core", needs: &[], run: figures },
    Part { name: "rrule", needs: &[], run: |bench| bench.measure(&["peers"]) },
    Part { name: "Anki", needs: &[Need::Python, Need::Anki], run: anki },
    Part { name: "Python", needs: &[Need::Python], run: python },
    Part { name: "Kotlin", needs: &[Need::Jdk, Need::Maven], run: kotlin },
    Part { name: "Swift", needs: &[Need::Swift], run: through_swift },
    Part { name: "memory", needs: &[], run: memory },
];

/// What is measured with.
struct Bench<'a> {
    project: &'a Project,
    /// The library as it is shipped, and what writes its bindings.
    generator: Generator<'a>,
    /// Holds the histories.
    folder: PathBuf,
}

/// Why a part has no figures.
struct Left {
    part: &'static str,
    why: String,
}

/// Measures, and shows what came of it; whether every part that can be here did its work.
pub(crate) fn run(project: &Project, json: bool) -> Outcome<bool> {
    if json {
        return as_json(project);
    }
    needs::demand(project, &[Need::CCompiler])?;
    let wanted: Vec<Need> = PARTS.iter().flat_map(|part| part.needs).copied().collect();
    let missing = needs::provide(project, &wanted);
    let bench = Bench::built(project)?;
    let mut lines = bench.size()?;
    let (mut left, mut well) = (Vec::new(), true);
    for part in &PARTS {
        println!("\n== {}", part.name);
        let why = match needs::reason(&missing, part.needs) {
            Some(reason) => format!("it {reason}"),
            None => match (part.run)(&bench) {
                Ok(more) => {
                    lines.extend(more);
                    continue;
                }
                Err(failure) => {
                    well = false;
                    failure.to_string()
                }
            },
        };
        left.push(Left { part: part.name, why });
    }
    let verdicts = goals::judge(&lines);
    files::write_if_changed(&report(project), document(&lines, &verdicts, &left).as_bytes())?;
    println!("\n{}", table::report(&lines, &verdicts));
    for Left { part, why } in &left {
        println!("{part} was not measured: {why}");
    }
    Ok(well)
}

/// The same in a process of its own, all of whose output goes where errors go, so that nothing but the document is printed.
fn as_json(project: &Project) -> Outcome<bool> {
    let report = report(project);
    if report.exists() {
        files::remove_file(&report)?;
    }
    let own = env::current_exe().during(|| "cannot find this program".to_owned())?;
    let measured = Command::new(own).arg("bench").stdout(io::stderr()).status();
    let well = measured.during(|| "cannot start this program again".to_owned())?.success();
    // Where it ended before there was one, it said why.
    if well || report.exists() {
        print!("{}", files::read_text(&report)?);
    }
    Ok(well)
}

/// Where the last report lies, for programs to read.
fn report(project: &Project) -> PathBuf {
    project.target(FOLDER).join("report.json")
}

/// All of it for a program, an entry a line.
fn document(lines: &[Line], verdicts: &[Verdict], left: &[Left]) -> String {
    let list = |entries: Vec<String>| entries.join(",\n  ");
    let left = left.iter().map(|Left { part, why }| {
        format!("{{\"part\":{},\"why\":{}}}", resources::quoted(part), resources::quoted(why))
    });
    format!(
        "{{\"lines\":[\n  {}\n],\"goals\":[\n  {}\n],\"left\":[\n  {}\n]}}\n",
        list(lines.iter().map(Line::json).collect()),
        list(verdicts.iter().map(|verdict| verdict.json()).collect()),
        list(left.collect())
    )
}

impl<'a> Bench<'a> {
    /// Builds what measures and what is measured, and makes the histories.
    fn built(project: &'a Project) -> Outcome<Self> {
        let mut build = run::cargo(project, &["build", "--release", "--package", "midback-simulate"]);
        build.args(["--package", "midback-bench", "--features", "midback-bench/peers"]);
        run::live(&mut build)?;
        let bench = Self {
            project,
            generator: Generator::build(project, Profile::Release)?,
            folder: project.target(FOLDER),
        };
        files::make_empty_folder(&bench.folder)?;
        for years in YEARS {
            let folder = bench.folder.join(years.to_string());
            files::make_folder(&folder)?;
            let days = (365 * years).to_string();
            run::live(bench.program("midback-simulate").args(["--days", &days, "--into"]).arg(folder))?;
        }
        Ok(bench)
    }

    fn program(&self, name: &str) -> Command {
        let folder = library_folder(self.project, Profile::Release);
        Command::new(folder.join(format!("{name}{EXE_SUFFIX}")))
    }

    /// How large the library is that is measured, where its form says so.
    fn size(&self) -> Outcome<Vec<Line>> {
        let size = self.generator.size()?;
        Ok(size.map(|size| goals::LIBRARY.line(Amount::Bytes(size))).into_iter().collect())
    }

    /// What the program of `bench/` says.
    fn measure(&self, what: &[&str]) -> Outcome<Vec<Line>> {
        line::read(&run::captured(self.measuring(&mut self.program("measure"), what))?)
    }

    fn measuring<'c>(&self, program: &'c mut Command, what: &[&str]) -> &'c mut Command {
        program.args(what).arg(&self.folder)
    }

    /// What a program of `bench/python` says, with the modules of that folder.
    fn python(&self, modules: &Path, program: &str) -> Outcome<Vec<Line>> {
        let mut python = Command::new("python3");
        // Compiled Python would be left beside the program.
        python.env("PYTHONPATH", modules).env("PYTHONDONTWRITEBYTECODE", "1");
        python.arg(self.project.existing(&format!("bench/python/{program}"))?).arg(&self.folder);
        line::read(&run::captured(&mut python)?)
    }

    /// What tests in another language left in a file, since others talk on their output.
    fn written(&self, side: &str) -> Outcome<Vec<Line>> {
        line::read(&files::read_text(&self.folder.join(format!("{side}.jsonl")))?)
    }
}

/// On one core, as a phone draws that has others busy: a loop's pictures are drawn by as many threads as there are cores.
fn figures(bench: &Bench) -> Outcome<Vec<Line>> {
    let measure = bench.program("measure");
    if run::on_path("taskset").is_none() {
        return bench.measure(&["figures"]);
    }
    let mut bound = Command::new("taskset");
    bound.args(["--cpu-list", "0"]).arg(measure.get_program());
    line::read(&run::captured(bench.measuring(&mut bound, &["figures"]))?)
}

/// Each in a process of its own.
fn memory(bench: &Bench) -> Outcome<Vec<Line>> {
    let mut lines = Vec::new();
    for what in REMEMBERED {
        lines.extend(bench.measure(&["memory", what])?);
    }
    Ok(lines)
}

fn anki(bench: &Bench) -> Outcome<Vec<Line>> {
    bench.python(&pip::ANKI.folder()?, "peer.py")
}

fn python(bench: &Bench) -> Outcome<Vec<Line>> {
    let modules = bench.project.target("bindings/python-release");
    bench.generator.write_all_to(Language::Python, &modules)?;
    bench.python(&modules, "calls.py")
}

fn kotlin(bench: &Bench) -> Outcome<Vec<Line>> {
    bench.generator.write(Language::Kotlin)?;
    let mut tests = maven::modules(bench.project, Profile::Release)?;
    tests.args(["-pl", "core", "-am", "test", "-Dtest=MeasureTest"]);
    // The modules above it have no such test.
    tests.arg("-Dsurefire.failIfNoSpecifiedTests=false");
    run::live(tests.env("MIDBACK_BENCH", &bench.folder))?;
    bench.written("kotlin")
}

fn through_swift(bench: &Bench) -> Outcome<Vec<Line>> {
    bench.generator.write(Language::Swift)?;
    swift::measure(bench.project, &bench.folder)?;
    bench.written("swift")
}

#[cfg(test)]
mod tests {
    use super::line::tests::took;
    use super::*;

    #[test]
    fn the_document_holds_lines_goals_and_what_was_left() {
        let lines = [took("rust", "export", Some(10), 500_000.0)];
        let left = [Left { part: "Swift", why: "it needs Swift 6: put \"swift\" on the PATH".to_owned() }];
        let document = document(&lines, &goals::judge(&lines), &left);
        let expected = "{\"lines\":[\n  \
                        {\"side\":\"rust\",\"what\":\"export\",\"years\":10,\"runs\":300,\"p50\":500000,\"p99\":1000000}\n\
                        ],\"goals\":[\n  {\"goal\":";
        assert!(document.starts_with(expected), "{document}");
        assert!(document.contains("\"measured\":500000,\"most\":1000000,\"met\":true}"), "{document}");
        let end = "],\"left\":[\n  \
                   {\"part\":\"Swift\",\"why\":\"it needs Swift 6: put \\\"swift\\\" on the PATH\"}\n]}\n";
        assert!(document.ends_with(end), "{document}");
    }
}
