//! What is there? The facts, the ledger of reminders, the answers that wait, what is kept besides and what the screens say: in a form in which two runs of
//! one story can be compared.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::Path;

use midback_core::screens::history::HistoryQuery;
use midback_core::{Error, Midback, Moment, ProgressRange, Work};
use rusqlite::{Connection, OpenFlags};

use crate::phone::device;

/// The name of the data in its folder.
const FILE: &str = "midback.sqlite";
/// Where answers to reminders wait, in the folder that is handed over for them.
pub(crate) const QUEUE: &str = "queue";
const ANSWERS: &str = "reminder-answers";
/// How a backup's name ends that was made before another was gone back to.
pub(crate) const BEFORE: &str = "_before.sqlite.gz";
/// How long the text of a UUID is.
const UUID: usize = 36;

/// All that is compared. Ids are named in the order in which they are met: each run has others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// In the order of their ids, which is the order of recording.
    pub(crate) facts: Vec<String>,
    /// What is known of reminders.
    pub(crate) ledger: Vec<String>,
    /// The answers that wait beside the data.
    pub(crate) queue: Vec<String>,
    /// Which backups there are, by what is in them; what the installation knows of itself; whether damaged files were set aside.
    pub(crate) kept: BTreeSet<String>,
    /// What the screens say at a moment.
    pub(crate) screens: Vec<String>,
}

impl State {
    /// Opens the data, asks every screen, closes it, and reads what is stored: the file has to be whole.
    pub(crate) fn of(folder: &Path, now: Moment) -> Result<Self, String> {
        let mut app = match Midback::open(folder, [77; 16], &device()) {
            // A story may begin with it.
            Err(Error::Damaged { .. }) => return Ok(Self::damaged()),
            opened => opened.map_err(|error| format!("it does not open: {error:?}"))?,
        };
        let backups = app.data(now).map_err(|error| format!("the backups: {error:?}"))?.backups.rows;
        for backup in backups {
            app.restore_preview(&backup.name, now, &Work::default())
                .map_err(|error| format!("a backup is not whole: {error:?}"))?;
        }
        let screens = screens(&mut app, now).map_err(|error| format!("a screen has no answer: {error:?}"))?;
        app.close();
        Self::stored(folder, screens)
    }

    /// Nothing can be read.
    fn damaged() -> Self {
        Self {
            facts: vec!["damaged".to_owned()],
            ledger: Vec::new(),
            queue: Vec::new(),
            kept: BTreeSet::new(),
            screens: Vec::new(),
        }
    }

    fn stored(folder: &Path, screens: Vec<String>) -> Result<Self, String> {
        let wrong = |error: rusqlite::Error| format!("what is stored cannot be read: {error}");
        let db = Connection::open_with_flags(folder.join(FILE), OpenFlags::SQLITE_OPEN_READ_WRITE)
            .map_err(wrong)?;
        let whole: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(wrong)?;
        if whole != "ok" {
            return Err(format!("integrity_check: {whole}"));
        }
        let facts = "SELECT id, at_ms || ' ' || offset_minutes || ' ' || day || ' ' || kind || ' ' || subject || ' ' \
             || coalesce(hex(corrects), '') || ' ' || body FROM fact ORDER BY id";
        let ledger = "SELECT 0, concat_ws(' ', id, due_ms, handed_ms, rang_ms, opened_ms, cleared_ms, lost) \
             FROM reminder UNION ALL SELECT 1, body FROM reminder_phone ORDER BY 1, 2";
        Ok(Self {
            facts: named(lines(&db, facts).map_err(wrong)?),
            ledger: lines(&db, ledger).map_err(wrong)?,
            queue: queue(folder)?,
            kept: kept(folder, lines(&db, "SELECT 0, name || ' ' || value FROM own").map_err(wrong)?),
            screens,
        })
    }
}

fn lines(db: &Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = db.prepare(sql)?;
    statement.query_map([], |row| row.get(1))?.collect()
}

/// What waits, whole; what was still being written when its process ended is none.
fn queue(folder: &Path) -> Result<Vec<String>, String> {
    let Ok(entries) = fs::read_dir(folder.join(QUEUE).join(ANSWERS)) else { return Ok(Vec::new()) };
    let mut waiting = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.extension().is_none() {
            waiting.push(fs::read_to_string(&path).map_err(|error| error.to_string())?);
        }
    }
    waiting.sort();
    Ok(waiting)
}

/// What is kept besides. Of a backup its name says how many facts are in it and whether it was made before another was gone
/// back to: one that was made once more is the same.
fn kept(folder: &Path, own: Vec<String>) -> BTreeSet<String> {
    let names = |within: &str| -> Vec<String> {
        let entries = fs::read_dir(folder.join(within)).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect()
    };
    let backup =
        |name: String| Some(format!("backup {}", name.strip_prefix("midback-")?.splitn(5, '_').last()?));
    let aside = names("set-aside").into_iter().map(|_| "set aside".to_owned());
    own.into_iter().chain(names("backups").into_iter().filter_map(backup)).chain(aside).collect()
}

/// What the screens say.
pub(crate) fn screens(app: &mut Midback, now: Moment) -> Result<Vec<String>, Error> {
    let shown = [
        text(&app.today(now)?),
        text(&app.history(&HistoryQuery::default(), now)?),
        text(&app.settings(now)?),
        text(&app.progress(ProgressRange::TwelveWeeks, now)?),
        text(&app.plan(now)?),
        text(&app.symptom_notice(now)?),
    ];
    Ok(named(shown.to_vec()))
}

fn text(screen: &impl Debug) -> String {
    format!("{screen:?}")
}

/// The same of what the screens say, in a word.
pub(crate) fn digest(screens: &[String]) -> String {
    let mut hasher = DefaultHasher::new();
    screens.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// Names each id by its place among those that were met.
fn named(lines: Vec<String>) -> Vec<String> {
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    lines.into_iter().map(|line| with_names(&line, &mut names)).collect()
}

fn with_names(line: &str, names: &mut BTreeMap<String, usize>) -> String {
    let (mut out, mut rest) = (String::with_capacity(line.len()), line);
    // An id begins eight digits before its first dash.
    while let Some(dash) = rest.find('-') {
        let id = dash.checked_sub(8).and_then(|from| Some((from, rest.get(from..from + UUID)?)));
        let (keep, go_on) = match id.filter(|(_, id)| is_id(id)) {
            Some((from, id)) => {
                let next = names.len();
                let name = *names.entry(id.to_owned()).or_insert(next);
                out.push_str(&rest[..from]);
                _ = write!(out, "#{name}");
                (0, from + UUID)
            }
            None => (dash + 1, dash + 1),
        };
        out.push_str(&rest[..keep]);
        rest = &rest[go_on..];
    }
    out.push_str(rest);
    out
}

fn is_id(text: &str) -> bool {
    text.char_indices().all(|(at, letter)| match at {
        8 | 13 | 18 | 23 => letter == '-',
        _ => letter.is_ascii_hexdigit(),
    })
}
