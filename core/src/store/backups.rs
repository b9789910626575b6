//! How are backups made, proven, listed and read? Files beside the data, on the same phone.
//!
//! A backup is all facts in a database of their own, compressed. It is made by SQLite, opened and compared before it
//! counts, and only then do older ones go. Nothing writes to a backup again.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use rusqlite::Connection;

use super::build::Builder;
use super::facts::Facts;
use super::give::{self, Source};
use super::{files, open, rows, trouble};
use crate::error::{Error, Problem, Result};
use crate::keeping;
use crate::time::{Day, Moment};
use crate::work::{Part, WHOLE, Work};

/// A backup that is still made.
const UNFINISHED: &str = "new.sqlite";
/// The same, compressed.
const PACKED: &str = "new.sqlite.gz";
/// One that is looked into.
const UNPACKED: &str = "looked-into.sqlite";
/// How a backup's name begins and ends.
const NAME: (&str, &str) = ("midback-", ".sqlite.gz");
/// What its name says besides where it was made before something was to be undone.
const BEFORE: &str = "_before";
/// How many bytes are copied between two looks at whether it is still wanted.
const AT_ONCE: usize = 256 * 1_024;

/// The name of a file that says that the last try did not work: why, and since when none did.
const FAILED: &str = "failed";

/// Why the last backup did not come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BackupTrouble {
    /// There was no room for it.
    Full,
    Otherwise,
}

/// That the last try to make a backup did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failed {
    pub(crate) why: BackupTrouble,
    /// The first try in a row that did not.
    pub(crate) since: Moment,
}

impl Failed {
    fn write(self) -> String {
        let why = match self.why {
            BackupTrouble::Full => "full",
            BackupTrouble::Otherwise => "otherwise",
        };
        format!("{why} {} {}", self.since.epoch_ms, self.since.utc_offset_minutes)
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let why = if parts.next()? == "full" { BackupTrouble::Full } else { BackupTrouble::Otherwise };
        let since =
            Moment { epoch_ms: parts.next()?.parse().ok()?, utc_offset_minutes: parts.next()?.parse().ok()? };
        Some(Self { why, since: since.checked().ok()? })
    }
}

/// Backups are made and looked into one at a time: the files that are worked on have one name.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// A backup, as its name tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Backup {
    /// The day on which it was made, by the calendar.
    pub(crate) day: Day,
    /// When it was made.
    pub(crate) at: Moment,
    /// The how many-th of this folder it is, from 1: clocks are set, and this goes on.
    pub(crate) number: u64,
    /// How many facts had been recorded then.
    pub(crate) facts: u64,
    /// Whether it was made before another one was gone back to.
    pub(crate) before: bool,
    /// The name of its file.
    pub(crate) name: String,
}

impl Backup {
    fn new(number: u64, at: Moment, facts: u64, before: bool) -> Self {
        let day = at.date();
        let says = if before { BEFORE } else { "" };
        let (begins, ends) = NAME;
        let (ms, offset) = (at.epoch_ms, at.utc_offset_minutes);
        let name = format!("{begins}{day}_{number}_{ms}_{offset}_{facts}{says}{ends}");
        Self { day, at, number, facts, before, name }
    }

    fn read(name: &str) -> Option<Self> {
        let inside = name.strip_prefix(NAME.0)?.strip_suffix(NAME.1)?;
        let (inside, before) = inside.strip_suffix(BEFORE).map_or((inside, false), |inside| (inside, true));
        let mut parts = inside.split('_');
        let _day = parts.next()?;
        let number = parts.next()?.parse().ok()?;
        let at =
            Moment { epoch_ms: parts.next()?.parse().ok()?, utc_offset_minutes: parts.next()?.parse().ok()? };
        let backup = Self::new(number, at.checked().ok()?, parts.next()?.parse().ok()?, before);
        (backup.name == name).then_some(backup)
    }
}

/// The backups of one data folder.
#[derive(Debug, Clone)]
pub(crate) struct Backups {
    folder: PathBuf,
}

impl Backups {
    /// The name of their folder in the data's.
    pub(super) const FOLDER: &str = "backups";

    pub(crate) fn of(folder: &Path) -> Self {
        Self { folder: folder.join(Self::FOLDER) }
    }

    /// Those that there are, newest first: in the order in which they were made, whatever the clock showed.
    pub(crate) fn all(&self) -> Result<Vec<Backup>> {
        let mut all: Vec<Backup> =
            files::names_in(&self.folder)?.iter().filter_map(|name| Backup::read(name)).collect();
        // What else has such a name is none.
        all.retain(|backup| self.folder.join(&backup.name).is_file());
        all.sort_by(|one, other| (other.number, &other.name).cmp(&(one.number, &one.name)));
        Ok(all)
    }

    /// The backup of that name.
    pub(crate) fn named(&self, name: &str) -> Result<Backup> {
        let found = self.all()?.into_iter().find(|backup| backup.name == name);
        found.ok_or_else(|| Error::unknown("backup", name))
    }

    /// Makes a backup of the data as it is, and lets those go that are no longer kept.
    pub(crate) fn make(&self, source: &Source, now: Moment, part: &Part<'_>) -> Result<()> {
        self.make_alone(&one_at_a_time(), source, now, part)
    }

    /// The same where one is due, and says whether it was: who waited for another's may find that it does for both.
    pub(crate) fn make_if_due(&self, source: &Source, now: Moment, part: &Part<'_>) -> Result<bool> {
        let alone = one_at_a_time();
        let due = self.is_due(source.count()?, now)?;
        if due {
            self.make_alone(&alone, source, now, part)?;
        }
        Ok(due)
    }

    fn make_alone(
        &self,
        alone: &MutexGuard<'_, ()>,
        source: &Source,
        now: Moment,
        part: &Part<'_>,
    ) -> Result<()> {
        let made = self.add(alone, source, now, false, part)?;
        self.let_go(&made)
    }

    /// Makes a backup of what is there before another one is gone back to, and lets none go.
    pub(crate) fn make_before(&self, source: &Source, now: Moment, part: &Part<'_>) -> Result<()> {
        self.add(&one_at_a_time(), source, now, true, part).map(drop)
    }

    /// It counts only once it was opened and compared.
    fn add(
        &self,
        _alone: &MutexGuard<'_, ()>,
        source: &Source,
        now: Moment,
        before: bool,
        part: &Part<'_>,
    ) -> Result<Backup> {
        files::make_folder(&self.folder)?;
        let made = self.make_file(source, now, before, part);
        for name in [UNFINISHED, PACKED, UNPACKED] {
            // Whatever went wrong is told; what is left of it goes the next time.
            let _ = files::take_database_away(&self.folder, name);
        }
        match made {
            Ok(backup) => {
                files::take_away(&self.folder.join(FAILED))?;
                Ok(backup)
            }
            Err(Error::Stopped) => Err(Error::Stopped),
            Err(error) => {
                let why =
                    if error == Error::StorageFull { BackupTrouble::Full } else { BackupTrouble::Otherwise };
                let since = self.failed().map_or(now, |failed| failed.since);
                // Where even that cannot be written, the backup that is missing says it.
                let _ = fs::write(self.folder.join(FAILED), Failed { why, since }.write());
                Err(error)
            }
        }
    }

    /// Whether a backup is to be made: the last try failed, or since the newest something was recorded, and it is of another
    /// day or that was a lot.
    fn is_due(&self, facts: u64, now: Moment) -> Result<bool> {
        let all = self.all()?;
        let newest = all.first();
        let failed = self.failed().is_some();
        Ok(facts > 0
            && newest.is_none_or(|newest| {
                let another_day = newest.day != now.date();
                failed
                    || facts != newest.facts
                        && (another_day || facts.abs_diff(newest.facts) >= keeping::A_LOT)
            }))
    }

    /// Whether the last try to make one did not work.
    pub(crate) fn failed(&self) -> Option<Failed> {
        Failed::read(&fs::read_to_string(self.folder.join(FAILED)).ok()?)
    }

    fn make_file(&self, source: &Source, now: Moment, before: bool, part: &Part<'_>) -> Result<Backup> {
        for name in [UNFINISHED, PACKED, UNPACKED] {
            files::take_database_away(&self.folder, name)?;
        }
        let (copy, packed) = (self.folder.join(UNFINISHED), self.folder.join(PACKED));
        let copying = part.part(0..300);
        copying.at(0, 1)?;
        let known = source.copy_to(&copy)?;
        copying.done()?;
        let facts = strip(&copy)?;
        if facts < known {
            return Err(rows::damaged("a fact is missing in the backup"));
        }
        pack(&copy, &packed, &part.part(300..700))?;
        // What was packed is what can be unpacked: every byte of it is compared.
        same(&copy, &packed, &part.part(700..WHOLE))?;
        let number = self.all()?.first().map_or(0, |newest| newest.number).saturating_add(1);
        let backup = Backup::new(number, now, facts, before);
        files::put(&packed, &self.folder.join(&backup.name))?;
        Ok(backup)
    }

    /// Adds every fact of a backup, each proven, to a file that is made.
    pub(super) fn add_to(&self, builder: &Builder, backup: &Backup, part: &Part<'_>) -> Result<()> {
        let _alone = one_at_a_time();
        if !files::is_there(&self.folder.join(&backup.name))? {
            // It was let go meanwhile.
            return Err(Error::unknown("backup", &backup.name));
        }
        files::take_database_away(&self.folder, UNPACKED)?;
        let unpacked = self.folder.join(UNPACKED);
        let told = || -> Result<()> {
            unpack(&self.folder.join(&backup.name), &unpacked)?;
            let db = give::read_only(&unpacked)?;
            let version = open::version(&db)?;
            open::check_version(version)?;
            if Facts::new(&db).count()? != backup.facts {
                return Err(rows::damaged("its number of facts"));
            }
            builder.forget(&forgotten(&db)?)?;
            give::every(&db, part, |entry| builder.add(entry))
        };
        let told = told();
        let _ = files::take_database_away(&self.folder, UNPACKED);
        told.map_err(|error| match error {
            Error::Damaged { report, .. } => Error::Damaged { file: backup.name.clone(), report },
            other => other,
        })
    }

    /// Takes away what is no longer kept; never the one that was just made, whatever day the clock showed.
    fn let_go(&self, made: &Backup) -> Result<()> {
        let all = self.all()?;
        let of = |backup: &Backup| (backup.day, (backup.number, backup.name.clone()));
        let days: Vec<_> = all.iter().map(of).collect();
        let mut kept = keeping::kept(&days);
        kept.extend(all.iter().filter(|backup| backup.before).take(keeping::BEFORE).map(of));
        for backup in all.iter().filter(|backup| backup.name != made.name) {
            if !kept.contains(&of(backup)) {
                files::take_away(&self.folder.join(&backup.name))?;
            }
        }
        Ok(())
    }
}

impl Source {
    /// Copies the data as it is now, by SQLite itself, and says how many facts it had at least.
    fn copy_to(&self, copy: &Path) -> Result<u64> {
        let to = copy
            .to_str()
            .ok_or_else(|| Error::bad("folder", Problem::NotAFolder { given: String::new() }))?;
        let copied = || -> Result<u64> {
            let db = self.connect()?;
            let known = Facts::new(&db).count()?;
            db.execute("VACUUM INTO ?1", [to])?;
            Ok(known)
        };
        copied().map_err(|error| trouble::explain(error, self.folder(), copy))
    }
}

/// Proves a copy, takes everything out of it that follows from the facts, and says how many facts were ever recorded.
fn strip(copy: &Path) -> Result<u64> {
    let db = Connection::open(copy)?;
    db.pragma_update(None, "journal_mode", "off")?;
    db.pragma_update(None, "synchronous", "off")?;
    db.pragma_update(None, "temp_store", "memory")?;
    let facts = Facts::new(&db);
    facts.prove()?;
    let recorded = facts.count()?;
    let names = |kind: &str, kept: &str| -> Result<Vec<String>> {
        let sql = format!(
            "SELECT name FROM sqlite_schema WHERE type = '{kind}' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
            AND name NOT IN ({kept})"
        );
        let mut statement = db.prepare(&sql)?;
        let names = statement.query_map([], |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    };
    for (kind, kept) in
        [("trigger", "''"), ("index", "''"), ("table", "'fact', 'installation', 'forgotten', 'tally'")]
    {
        for name in names(kind, kept)? {
            db.execute_batch(&format!("DROP {kind} {name}"))?;
        }
    }
    db.execute_batch("VACUUM")?;
    db.close().map_err(|(_, error)| Error::from(error))?;
    Ok(recorded)
}

/// How many facts of which sessions the person had deleted.
pub(super) fn forgotten(db: &Connection) -> Result<Vec<([u8; 16], i64)>> {
    let mut statement = db.prepare("SELECT session, facts FROM forgotten")?;
    let forgotten = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(forgotten.collect::<rusqlite::Result<_>>()?)
}

fn one_at_a_time() -> MutexGuard<'static, ()> {
    // It guards files, which everybody who begins clears first.
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

fn pack(from: &Path, to: &Path, part: &Part<'_>) -> Result<()> {
    let io = |error: io::Error| Error::of_io(&error);
    let all = fs::metadata(from).map_err(io)?.len();
    let mut out = GzEncoder::new(BufWriter::new(File::create(to).map_err(io)?), Compression::default());
    let mut file = File::open(from).map_err(io)?;
    copied(&mut file, all, part, |bytes| out.write_all(bytes).map_err(io))?;
    let mut written = out.finish().map_err(io)?;
    written.flush().map_err(io)
}

/// Hands over a file piece by piece.
fn copied(
    file: &mut impl Read,
    all: u64,
    part: &Part<'_>,
    mut take: impl FnMut(&[u8]) -> Result<()>,
) -> Result<()> {
    let (mut piece, mut done) = (vec![0; AT_ONCE], 0);
    loop {
        let read = match file.read(&mut piece) {
            Ok(0) => return part.done(),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unpacking(&error)),
        };
        take(&piece[..read])?;
        done += read as u64;
        part.at(done, all)?;
    }
}

/// What it means that a backup cannot be unpacked.
fn unpacking(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
            rows::damaged("a backup")
        }
        _ => Error::of_io(error),
    }
}

/// Proves that what is packed is the file.
fn same(file: &Path, packed: &Path, part: &Part<'_>) -> Result<()> {
    let io = |error: io::Error| Error::of_io(&error);
    let all = fs::metadata(file).map_err(io)?.len();
    let mut file = BufReader::new(File::open(file).map_err(io)?);
    let mut unpacked = GzDecoder::new(BufReader::new(File::open(packed).map_err(io)?));
    let mut expected = vec![0; AT_ONCE];
    // The data itself is sound: what was written just now is not there.
    let lost = |error| if matches!(error, Error::Damaged { .. }) { Error::StorageFailed } else { error };
    copied(&mut unpacked, all, part, |bytes| {
        let expected = &mut expected[..bytes.len()];
        file.read_exact(expected).map_err(io)?;
        if expected == bytes { Ok(()) } else { Err(Error::StorageFailed) }
    })
    .map_err(lost)?;
    match file.read(&mut expected).map_err(io)? {
        0 => Ok(()),
        _ => Err(Error::StorageFailed),
    }
}

fn unpack(packed: &Path, to: &Path) -> Result<()> {
    let io = |error: io::Error| Error::of_io(&error);
    let mut unpacked = GzDecoder::new(BufReader::new(File::open(packed).map_err(io)?));
    let mut out = BufWriter::new(File::create(to).map_err(io)?);
    let part = Work::default();
    copied(&mut unpacked, 0, &part.part(0..0), |bytes| out.write_all(bytes).map_err(io))?;
    out.flush().map_err(io)
}
