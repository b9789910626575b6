//! Several processes write at once on one folder: is everything there that each was told is stored, in the order in which it was?

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::today::WalkAnswers;
use midback_core::{Error, Midback, Moment, ProgressRange, SettingKey};
use midback_tests::World;
use rusqlite::Connection;

use crate::child::myself;
use crate::files;
use crate::phone::{FIRST_MORNING, device};

/// How long is waited before what was refused because another had the data is tried again.
const PAUSE: Duration = Duration::from_millis(5);
/// How often in a row that may be.
const TRIES: usize = 1_000;

/// What was written: its name, and by the clock of the machine when it was begun and when it was acknowledged.
struct Written {
    token: String,
    began: u128,
    done: u128,
}

/// Two other processes and this one write on one folder for so long. What came of it, in a line.
pub(crate) fn together(folder: &Path, time: Duration) -> Result<String, String> {
    files::empty(folder)?;
    drop(World::ready(folder).map_err(said)?);
    let mut children = Vec::new();
    for name in ["a", "b"] {
        let mut child = myself()?;
        child.args(["write", name]).arg(folder).arg(time.as_millis().to_string());
        children.push(child.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(said)?);
    }
    let (mut all, mut busy) = (Vec::new(), 0);
    let mut own = Vec::new();
    busy += writes("c", folder, time, |written| own.push(written))?;
    all.push(own);
    for mut child in children {
        let mut written = Vec::new();
        for line in BufReader::new(child.stdout.take().ok_or("a child without a voice")?).lines() {
            let line = line.map_err(said)?;
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["done", token, began, done] => written.push(Written {
                    token: token.to_owned(),
                    began: began.parse().map_err(said)?,
                    done: done.parse().map_err(said)?,
                }),
                ["busy", times] => busy += times.parse::<usize>().map_err(said)?,
                _ => return Err(line),
            }
        }
        if !child.wait().map_err(said)?.success() {
            return Err("a process that wrote beside others did not end well".to_owned());
        }
        all.push(written);
    }
    proven(folder, &all)?;
    let mut line = format!("{} s, three processes at once:", time.as_secs());
    for written in &all {
        write!(line, " {}", written.len()).map_err(said)?;
    }
    Ok(format!("{line} commands acknowledged, all there and in their order; {busy} times somebody waited"))
}

/// Not for people: what a child does. `NAME FOLDER MILLISECONDS`.
pub(crate) fn write(args: &[String]) -> Result<u8, String> {
    let [name, folder, time] = args else { return Err("write NAME FOLDER MILLISECONDS".to_owned()) };
    let time = Duration::from_millis(time.parse().map_err(said)?);
    let busy = writes(name, Path::new(folder), time, |Written { token, began, done }| {
        println!("done {token} {began} {done}");
    })?;
    println!("busy {busy}");
    Ok(0)
}

/// Writes, and looks at screens in between; how often it was refused because another had the data.
fn writes(name: &str, folder: &Path, time: Duration, mut keep: impl FnMut(Written)) -> Result<usize, String> {
    let until = Instant::now() + time;
    let mut busy = 0;
    let seed = name.bytes().fold(0_u8, u8::wrapping_add);
    let mut app = patient(&mut busy, || Midback::open(folder, [seed; 16], &device()))?;
    let mut number = 0_u32;
    while Instant::now() < until {
        number += 1;
        let now = Moment { epoch_ms: FIRST_MORNING.epoch_ms + i64::from(number) * 1_000, ..FIRST_MORNING };
        let token = format!("{name}{number}");
        let began = nanoseconds()?;
        patient(&mut busy, || {
            app.change_setting(SettingKey::Activities, vec![token.clone()], now).map(drop)
        })?;
        keep(Written { token, began, done: nanoseconds()? });
        let minutes = i32::try_from(number % 1_000).unwrap_or_default();
        patient(&mut busy, || app.walked(&WalkAnswers { minutes, ..WalkAnswers::default() }, now))?;
        match number % 4 {
            0 => drop(patient(&mut busy, || app.today(now))?),
            1 => drop(patient(&mut busy, || app.history(&HistoryQuery::default(), now))?),
            2 => drop(patient(&mut busy, || app.progress(ProgressRange::TwelveWeeks, now))?),
            _ => drop(patient(&mut busy, || app.settings(now))?),
        }
    }
    app.close();
    Ok(busy)
}

/// Tries again as long as another has the data. No other error may come of that.
fn patient<T>(busy: &mut usize, mut call: impl FnMut() -> Result<T, Error>) -> Result<T, String> {
    for _ in 0..TRIES {
        match call() {
            Ok(answer) => return Ok(answer),
            Err(Error::InUse) => *busy += 1,
            Err(error) => return Err(format!("beside other processes: {error:?}")),
        }
        thread::sleep(PAUSE);
    }
    Err("others had the data all the time".to_owned())
}

fn nanoseconds() -> Result<u128, String> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH).map_err(said)?.as_nanos())
}

/// Everything is there once, and what was begun after something else was acknowledged has a later id.
fn proven(folder: &Path, all: &[Vec<Written>]) -> Result<(), String> {
    let db = Connection::open(folder.join("midback.sqlite")).map_err(said)?;
    let whole: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(said)?;
    if whole != "ok" {
        return Err(format!("integrity_check: {whole}"));
    }
    let sql = "SELECT json_extract(body, '$.values[0]') FROM fact WHERE subject = 'setting-changed/activities' \
         ORDER BY id";
    let mut statement = db.prepare(sql).map_err(said)?;
    let stored = statement.query_map([], |row| row.get::<_, String>(0)).map_err(said)?;
    let stored: Vec<String> = stored.collect::<Result<_, _>>().map_err(said)?;
    let count = all.iter().map(Vec::len).sum::<usize>();
    if stored.len() != count {
        return Err(format!("{} are stored, {count} were acknowledged", stored.len()));
    }
    let places: std::collections::HashMap<&str, usize> =
        stored.iter().enumerate().map(|(place, token)| (token.as_str(), place)).collect();
    let mut ordered = Vec::with_capacity(count);
    for written in all.iter().flatten() {
        let place = places.get(written.token.as_str());
        ordered.push((*place.ok_or_else(|| format!("{} is not there", written.token))?, written));
    }
    ordered.sort_by_key(|(place, _)| *place);
    // Whoever stands before was begun before those behind were acknowledged.
    let mut latest = 0;
    for (_, written) in ordered {
        if written.done < latest {
            return Err(format!("{} stands behind what was begun after it was acknowledged", written.token));
        }
        latest = latest.max(written.began);
    }
    Ok(())
}

fn said(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}
