//! How fast is the core through Rust, how much memory does it take, and what does the machine allow?
//!
//! `measure calls DIR` and `measure memory WHAT DIR`, where DIR has the folders `1` and `10` with so many years of history;
//! `measure figures DIR`, `measure peers DIR`. Each figure is a line of JSON.

#![allow(clippy::disallowed_methods, reason = "what is measured here is time")]

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::Path;

use midback_bench::{Figures, NOW, Outcome, Person, Row, copy, device};
use midback_core::figure::Figure;
use midback_core::screens::history::HistoryQuery;
use midback_core::screens::library::LibraryQuery;
use midback_core::simulate::Occurrences;
use midback_core::{
    ExerciseId, LevelId, LiveCommand, LiveHappened, Midback, OffsetChanges, ProgressRange,
    ReminderPermission, ReminderPhone, SessionKind, Work,
};

/// The folders that hold so many years.
const YEARS: [u32; 2] = [1, 10];
const QUICK: usize = 300;
const SLOW: usize = 20;
const LONG: usize = 5;

fn main() -> Outcome {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["calls", folder] => calls(Path::new(folder)),
        ["figures", _] => figures(),
        ["memory", what, folder] => memory(what, Path::new(folder)),
        ["peers", _] => rules(),
        _ => {
            Err("measure calls DIR | measure figures DIR | measure memory WHAT DIR | measure peers DIR"
                .into())
        }
    }
}

/// A phone as far as reminders go.
fn phone() -> ReminderPhone {
    ReminderPhone {
        limit: 60,
        refills: true,
        permission: ReminderPermission::Allowed,
        channel_on: true,
        exact: Some(false),
        time_sensitive: None,
        restricted: false,
        booted_ms: NOW.epoch_ms,
        pending: Vec::new(),
    }
}

fn calls(folder: &Path) -> Outcome {
    for years in YEARS {
        let history = folder.join(years.to_string());
        screens(&history, years)?;
        sessions(&history, years)?;
        keeping(&history, years)?;
    }
    occurrences()?;
    Ok(())
}

fn row(what: &str, years: u32) -> Row<'_> {
    Row { side: "rust", what, years: Some(years) }
}

/// What is asked, and nothing changes.
fn screens(history: &Path, years: u32) -> Outcome {
    let mut person = Person::like(history)?;
    let print = |what, figures| row(what, years).print(&figures);
    print(
        "open",
        Figures::of(QUICK, || copy(history), |folder| Ok(Midback::open(folder.path(), [7; 16], &device())?))?,
    );
    let folder = copy(history)?;
    drop(Midback::open(folder.path(), [7; 16], &device())?);
    print(
        "open and today",
        Figures::plain(QUICK, || {
            let mut app = Midback::open(folder.path(), [7; 16], &device())?;
            let screen = app.today(NOW)?;
            Ok((app, screen))
        })?,
    );
    let app = &mut person.app;
    print("today", Figures::plain(QUICK, || Ok(app.today(NOW)?))?);
    print("progress", Figures::plain(QUICK, || Ok(app.progress(ProgressRange::Year, NOW)?))?);
    print("history", Figures::plain(QUICK, || Ok(app.history(&HistoryQuery::default(), NOW)?))?);
    let exercise = ExerciseId::new("cat-cow");
    print("exercise", Figures::plain(QUICK, || Ok(app.exercise(&exercise, &[], NOW)?))?);
    let (phone, changes) = (phone(), OffsetChanges::default());
    print("reminders", Figures::plain(QUICK, || Ok(app.reminders(&phone, &changes, NOW)?))?);
    let query = LibraryQuery { search: "rodilo".into(), ..LibraryQuery::default() };
    print("search", Figures::plain(QUICK, || Ok(app.library(&query)?))?);
    Ok(())
}

/// A session each day: begun, each set stored, ended; and Today after each of them, when what was read before is of no use.
fn sessions(history: &Path, years: u32) -> Outcome {
    let mut person = Person::like(history)?;
    let (mut start, mut sets, mut end, mut after, mut frames) = (vec![], vec![], vec![], vec![], vec![]);
    // In turns with the sets: a disk that others use too is another one a minute later.
    let beside = tempfile::tempdir_in(history.parent().unwrap_or(history))?;
    let mut durable = Durable::in_folder(beside.path())?;
    let (mut blocks, mut rows) = (vec![], vec![]);
    for day in 0..i64::try_from(SLOW)? {
        person.later(day);
        person.app.today(person.now)?;
        let now = person.now;
        let session = time(&mut start, || Ok(person.app.start_session(SessionKind::Planned, now)?))?;
        let mut player = person.app.live(session, now)?;
        player.act(0, now, LiveCommand::Start)?;
        for clock in 0..10 {
            time(&mut frames, || Ok(player.frame(3_000 + clock * 33, now)))?;
        }
        let mut player = person.app.live(session, now)?;
        person.hurry(session, &mut player, |app, session, event| {
            Ok(match event.happened {
                LiveHappened::SetFinished { .. } => {
                    time(&mut blocks, || durable.write())?;
                    time(&mut rows, || durable.insert())?;
                    time(&mut sets, || Ok(app.keep(session, event)?))?
                }
                LiveHappened::Ended => time(&mut end, || Ok(app.keep(session, event)?))?,
                _ => app.keep(session, event)?,
            })
        })?;
        let now = person.now;
        time(&mut after, || Ok(person.app.today(now)?))?;
    }
    for (what, times) in [
        ("start of a session", start),
        ("durable set", sets),
        ("end of a session", end),
        ("today after a session", after),
        ("player frame", frames),
    ] {
        row(what, years).print(&Figures::from(times));
    }
    for (side, what, times) in
        [("disk", "fdatasync of 4 kB in place", blocks), ("sqlite", "one row, durable", rows)]
    {
        Row { side, what, years: Some(years) }.print(&Figures::from(times));
    }
    Ok(())
}

fn time<T>(times: &mut Vec<f64>, call: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let began = std::time::Instant::now();
    let answer = call();
    times.push(began.elapsed().as_secs_f64() * 1e6);
    answer
}

/// What is done with all of the data at once.
fn keeping(history: &Path, years: u32) -> Outcome {
    let mut person = Person::like(history)?;
    let print = |what, figures| row(what, years).print(&figures);
    let file = person.folder().join("copy.json");
    let (reader, work) = (person.app.data_reader()?, Work::default());
    print("export", Figures::plain(LONG, || Ok(reader.export(&file, None, &work)?))?);
    let fresh = || -> Outcome<(Midback, tempfile::TempDir)> {
        let folder = tempfile::tempdir_in(history.parent().unwrap_or(history))?;
        Ok((Midback::open(folder.path(), [9; 16], &device())?, folder))
    };
    print(
        "import",
        Figures::of(LONG, fresh, |(app, _)| Ok(app.bring_in(&file, None, NOW, &Work::default())?))?,
    );
    print("merge", Figures::plain(LONG, || Ok(person.app.bring_in(&file, None, NOW, &Work::default())?))?);
    print("backup", Figures::plain(LONG, || Ok(reader.back_up(NOW, &work)?))?);
    // What lies as it does when a phone dies: the log is not folded in, and the first session proves the file.
    let mut open = Person::like(history)?;
    open.begin()?;
    let torn = open.folder().to_owned();
    let prove = Figures::of(
        LONG,
        || {
            let folder = copy(&torn)?;
            Ok((Midback::open(folder.path(), [9; 16], &device())?, folder))
        },
        |(app, _)| Ok(app.start_session(SessionKind::Short, NOW)?),
    )?;
    print("quick check and a start", prove);
    Ok(())
}

/// The figure of every level: its first picture, its still, and its whole loop.
fn figures() -> Outcome {
    let folder = tempfile::tempdir()?;
    let mut app = Midback::open(folder.path(), [7; 16], &device())?;
    let mut levels: Vec<(ExerciseId, LevelId)> = Vec::new();
    for row in app.library(&LibraryQuery::default())?.rows {
        let screen = app.exercise(&row.exercise, &[], NOW)?;
        levels.extend(screen.levels.iter().map(|level| (row.exercise.clone(), level.id)));
    }
    let (mut first, mut still, mut whole) = (vec![], vec![], vec![]);
    for (exercise, level) in &levels {
        time(&mut first, || Ok(Figure::beginning(exercise, *level, false)?.bytes()))?;
        time(&mut still, || Ok(Figure::loaded(exercise, *level, false)?.unmoving().bytes()))?;
        time(&mut whole, || Ok(Figure::loaded(exercise, *level, false)?.whole().bytes()))?;
    }
    let row = |what| Row { side: "rust", what, years: None };
    row("figure, first picture").print(&Figures::from(first));
    row("figure, still").print(&Figures::from(still));
    row("figure, whole loop").print(&Figures::from(whole));
    Ok(())
}

/// Three mornings a week, in a zone that changes twice a year: the next one, of a plan that was made now and one made long ago.
fn occurrences() -> Outcome {
    for years in [0, 10] {
        let plan = Occurrences::of(NOW, years)?;
        let mut at = NOW.epoch_ms;
        let times = (0..2_000).map(|_| {
            let began = std::time::Instant::now();
            for _ in 0..16 {
                at = std::hint::black_box(plan.next(std::hint::black_box(at))).unwrap_or(NOW.epoch_ms);
            }
            if at > NOW.epoch_ms + 300 * 86_400_000 {
                at = NOW.epoch_ms;
            }
            began.elapsed().as_secs_f64() * 1e6 / 16.0
        });
        let figures = Figures::from(times.collect::<Vec<f64>>());
        Row { side: "rust", what: "next occurrence", years: Some(years) }.print(&figures);
    }
    Ok(())
}

/// What one call takes, in a process of its own: the memory that it holds after, and the most that it ever had.
fn memory(what: &str, folder: &Path) -> Outcome {
    for years in YEARS {
        // Each in a process of its own, since what was once taken counts as the most for ever.
        let history = folder.join(years.to_string());
        let here = std::env::var_os("MIDBACK_MEASURED").is_some();
        if !here {
            let mut child = std::process::Command::new(std::env::current_exe()?);
            child.args(["memory", what]).arg(folder);
            child.env("MIDBACK_MEASURED", years.to_string());
            if !child.status()?.success() {
                return Err("a measurement failed".into());
            }
            continue;
        }
        if std::env::var("MIDBACK_MEASURED")? != years.to_string() {
            continue;
        }
        let mut person = Person::like(&history)?;
        person.app.today(NOW)?;
        let file = person.folder().join("copy.json");
        match what {
            "today" => {}
            "export" => person.app.data_reader()?.export(&file, None, &Work::default())?,
            "backup" => person.app.data_reader()?.back_up(NOW, &Work::default())?,
            "progress" => drop(person.app.progress(ProgressRange::Year, NOW)?),
            _ => return Err(format!("{what} is not measured").into()),
        }
        let (rest, peak) = (status("VmRSS")?, status("VmHWM")?);
        row(&format!("memory at rest, {what}"), years).print_bytes(rest);
        row(&format!("memory at its peak, {what}"), years).print_bytes(peak);
    }
    Ok(())
}

/// What Linux says of this process, in bytes.
fn status(name: &str) -> Outcome<u64> {
    let all = fs::read_to_string("/proc/self/status")?;
    let line = all.lines().find(|line| line.starts_with(name)).ok_or("no such line")?;
    let number = line.split_whitespace().nth(1).ok_or("no number")?;
    Ok(number.parse::<u64>()? * 1_024)
}

/// What the disk and SQLite alone take for something that is durable.
struct Durable {
    block: File,
    turn: u64,
    db: rusqlite::Connection,
}

impl Durable {
    fn in_folder(folder: &Path) -> Outcome<Self> {
        let path = folder.join("block");
        fs::write(&path, vec![1_u8; 1 << 20])?;
        let block = OpenOptions::new().write(true).open(&path)?;
        block.sync_all()?;
        let db = rusqlite::Connection::open(folder.join("peer.sqlite"))?;
        db.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE fact (id INTEGER PRIMARY KEY, body TEXT)",
        )?;
        Ok(Self { block, turn: 0, db })
    }

    /// 4 kB written in place and made durable.
    fn write(&mut self) -> Outcome {
        self.turn += 1;
        self.block.write_all_at(&[self.turn.to_le_bytes()[0]; 4_096], self.turn % 256 * 4_096)?;
        Ok(self.block.sync_data()?)
    }

    /// One row in a transaction that is durable.
    fn insert(&self) -> Outcome {
        let body = "x".repeat(300);
        self.db.prepare_cached("INSERT INTO fact (body) VALUES (?1)")?.execute([&body])?;
        Ok(())
    }
}

/// Three mornings a week by RFC 5545: the next one of a rule that began now and long ago, and a year of them.
fn rules() -> Outcome {
    for (years, begun) in [(0, "20260330T070000"), (10, "20160330T070000")] {
        let rule = format!("DTSTART;TZID=Europe/Berlin:{begun}\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR");
        let rule: rrule::RRuleSet = rule.parse()?;
        let zone = rrule::Tz::Europe__Berlin;
        let at = |text: &str| -> Outcome<chrono::DateTime<rrule::Tz>> {
            Ok(text.parse::<chrono::DateTime<chrono::Utc>>()?.with_timezone(&zone))
        };
        let (from, until) = (at("2026-04-01T12:00:00Z")?, at("2027-04-01T12:00:00Z")?);
        let next = Figures::plain(QUICK, || Ok(rule.clone().after(from).all(1)))?;
        Row { side: "rrule", what: "next occurrence", years: Some(years) }.print(&next);
        let year = Figures::plain(SLOW, || Ok(rule.clone().after(from).before(until).all(400)))?;
        Row { side: "rrule", what: "a year of occurrences", years: Some(years) }.print(&year);
    }
    Ok(())
}
