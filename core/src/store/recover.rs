//! How does somebody get their data back that is damaged? From the newest good backup and from all that can still be read.

use std::path::Path;

use super::backups::Backups;
use super::build::Builder;
use super::facts::Facts;
use super::note::Note;
use super::salvage::{Salvaged, salvage};
use super::swap::{self, Because};
use super::{Store, files, give, own};
use crate::error::{Error, Problem, Result};
use crate::store::{Backup, Own};
use crate::time::Day;
use crate::work::{Part, WHOLE, Work};

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Recovered {
    /// How many sessions there are now in which something was done.
    pub(crate) sessions: u32,
    /// The day of the last one.
    pub(crate) last_session: Option<Day>,
    /// How many facts are missing of those that are known to have been recorded.
    pub(crate) missing: u64,
}

/// Brings back what can be brought back of a folder's data, which is closed. What was there is set aside.
///
/// `random`: makes the id of an installation whose own cannot be read any more.
pub(crate) fn recover(folder: &Path, random: [u8; 16], work: &Work) -> Result<Recovered> {
    swap::finish(folder)?;
    let known = Note::in_folder(folder).read();
    let saved = salvage(folder, &work.part(0..300))?;
    let builder = from_newest_good(folder, &work.part(300..600))?;
    let Salvaged { facts, phone, own, forgotten } = saved;
    builder.forget(&forgotten)?;
    for entry in facts {
        match builder.add(entry) {
            // Both prove themselves, and one of them is enough.
            Ok(()) | Err(Error::Damaged { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    let phone = phone.or(known.map(|(phone, _)| phone)).unwrap_or(random);
    let made = builder.finish(phone, &own, &work.part(600..WHOLE))?;
    let db = give::read_only(&made)?;
    let facts = Facts::new(&db);
    let recovered = Recovered {
        sessions: facts.session_count()?,
        last_session: facts.last_trained()?,
        missing: known.map_or(0, |(_, known)| known).saturating_sub(facts.count()?),
    };
    drop(db);
    swap::replace(folder, &made, Because::Damage)?;
    Ok(recovered)
}

/// A new file with everything of the newest backup that is whole; an empty one where there is none. What was there before
/// another one was gone back to is what the person did not want: it comes last.
fn from_newest_good(folder: &Path, part: &Part<'_>) -> Result<Builder> {
    let backups = Backups::of(folder);
    let mut all = backups.all()?;
    all.sort_by_key(|backup| backup.before);
    for backup in all {
        let builder = Builder::new(folder)?;
        match backups.add_to(&builder, &backup, part) {
            Ok(()) => return Ok(builder),
            Err(error @ (Error::Stopped | Error::StorageFull)) => return Err(error),
            // Whatever it is that cannot be read, another one may be whole.
            Err(_) => {}
        }
    }
    Builder::new(folder)
}

impl Store {
    /// Makes a file of what a backup has, of this installation, beside the data; then sees it as the data would be.
    pub(crate) fn made_of<T>(
        &mut self,
        backup: &Backup,
        part: [&Part<'_>; 2],
        see: impl FnOnce(&Facts<'_>) -> Result<T>,
    ) -> Result<(Made, T)> {
        let folder = self.place.folder.clone();
        let builder = Builder::new(&folder)?;
        let all = Backups::of(&folder).add_to(&builder, backup, part[0]);
        // It is the backup that is damaged, and not the data.
        all.map_err(|error| match error {
            Error::Damaged { file, .. } if file == backup.name => Error::bad("backup", Problem::Unusable),
            other => other,
        })?;
        let known = Own::ALL.into_iter().filter_map(|which| match own::get(&self.db, which) {
            Ok(value) => value.map(|value| Ok((which, value))),
            Err(error) => Some(Err(error)),
        });
        let made = builder.finish(self.phone, &known.collect::<Result<Vec<_>>>()?, part[1])?;
        let db = give::read_only(&made)?;
        let seen = see(&Facts::new(&db))?;
        Ok((Made(made), seen))
    }

    /// Closes the data and puts a file in its place that was made for it.
    pub(crate) fn replace_with(self, made: &Made) -> Result<()> {
        let folder = self.place.folder.clone();
        let _nobody_connects = give::nobody_connects();
        self.db.close().map_err(|(_, error)| Error::from(error))?;
        let replaced = swap::replace(&folder, &made.0, Because::Wished);
        // From the instant on at which it has another name it is decided: whatever failed after that, the next opening ends it.
        if replaced.is_err() && !files::is_there(&made.0)? { Ok(()) } else { replaced }
    }
}

/// A data file that was made and is not in its place.
#[derive(Debug)]
pub(crate) struct Made(std::path::PathBuf);

impl Made {
    /// Takes it away: it was only looked at.
    pub(crate) fn discard(self) -> Result<()> {
        files::take_away(&self.0)
    }
}
