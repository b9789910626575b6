//! How does a data file that was made take the place of the one that is there, so that a phone that stops at any instant
//! has one or the other?
//!
//! The new file is given the name by which it is known to be wanted: that is the instant at which it is decided. What
//! follows can be done again from any point, and every opening does what is left of it. The file that was there is never
//! deleted: a damaged one is set aside, with its log, for whoever can read more of it.

use std::path::Path;

use super::note::Note;
use super::open::FILE;
use super::{Backups, files};
use crate::error::{Error, Result};

/// The name of a file that takes the place of sound data.
const RESTORED: &str = "midback.restored";
/// The name of a file that takes the place of damaged data.
const RECOVERED: &str = "midback.recovered";
/// Says that everything is to be deleted.
const DELETING: &str = "midback.deleting";
/// Where damaged files are set aside.
pub(super) const ASIDE: &str = "set-aside";

/// Why a new file takes the place of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Because {
    /// The person wants what a backup has.
    Wished,
    /// The data is damaged.
    Damage,
}

/// Decides that a file takes the place of the data, and puts it there. The data is closed.
pub(super) fn replace(folder: &Path, made: &Path, because: Because) -> Result<()> {
    let name = match because {
        Because::Wished => RESTORED,
        Because::Damage => RECOVERED,
    };
    files::put(made, &folder.join(name))?;
    finish(folder)
}

/// Does what is left of what was decided: at every opening, before anything is read.
pub(super) fn finish(folder: &Path) -> Result<()> {
    if files::is_there(&folder.join(DELETING))? {
        return delete(folder);
    }
    if files::is_there(&folder.join(RECOVERED))? {
        set_aside(folder)?;
        return put(folder, RECOVERED);
    }
    if files::is_there(&folder.join(RESTORED))? {
        // The data was closed, and nothing is in its log; the next file must not find it all the same.
        for ending in &files::ENDINGS[1..] {
            files::take_away(&folder.join(format!("{FILE}{ending}")))?;
        }
        return put(folder, RESTORED);
    }
    Ok(())
}

fn put(folder: &Path, name: &str) -> Result<()> {
    // The note is about the file that was there.
    Note::in_folder(folder).forget()?;
    files::put(&folder.join(name), &folder.join(FILE))
}

/// Moves the data file with its log away, in a folder of their own.
fn set_aside(folder: &Path) -> Result<()> {
    let mut there = Vec::new();
    for ending in files::ENDINGS {
        let name = format!("{FILE}{ending}");
        if files::is_there(&folder.join(&name))? {
            there.push(name);
        }
    }
    if there.is_empty() {
        return Ok(());
    }
    let aside = folder.join(ASIDE);
    files::make_folder(&aside)?;
    let taken = files::names_in(&aside)?;
    // The log first: what is left of the file alone is never taken for the whole.
    let mut number = 1_u32;
    while taken.contains(&number.to_string()) && files::is_there(&aside.join(number.to_string()).join(FILE))?
    {
        number += 1;
    }
    let place = aside.join(number.to_string());
    files::make_folder(&place)?;
    for name in there.iter().rev() {
        files::put(&folder.join(name), &place.join(name))?;
    }
    Ok(())
}

/// Decides that everything goes, and takes it away. The data is closed.
pub(crate) fn delete_everything(folder: &Path) -> Result<()> {
    files::make_folder(folder)?;
    let mark = folder.join("midback.delete");
    std::fs::write(&mark, b"").map_err(|error| Error::of_io(&error))?;
    files::put(&mark, &folder.join(DELETING))?;
    delete(folder)
}

/// Takes everything away that this app ever put into the folder, and last of all the wish for it.
fn delete(folder: &Path) -> Result<()> {
    for name in files::names_in(folder)? {
        if name != DELETING && (name.starts_with("midback.") || is_ours(&name)) {
            files::take_away(&folder.join(name))?;
        }
    }
    // The wish goes once nothing can come back, and has gone when this returns.
    let mark = folder.join(DELETING);
    let sync = || files::sync_folder_of(&mark).map_err(|error| Error::of_io(&error));
    sync()?;
    files::take_away(&mark)?;
    sync()
}

/// Folders of ours, and the card of the home screen, where the phone has it written here.
fn is_ours(name: &str) -> bool {
    [ASIDE, Backups::FOLDER, super::queue::FOLDER, HOME_CARD, HOME_CARD_NEW].contains(&name)
}

/// What the file of the home screen's card is called, and while it is written.
const HOME_CARD: &str = "home.json";
const HOME_CARD_NEW: &str = "home.new";
