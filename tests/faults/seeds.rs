//! What does a fuzzer of the data begin with? Small databases, made by the app: closed, as a process leaves it that was ended, and of
//! an earlier app. Kept in `fuzz/corpus/database_open`; the form is said in `fuzz/src/database_open.rs`.

use std::fs;
use std::path::Path;

use midback_core::Moment;
use midback_tests::{World, live};
use rusqlite::Connection;

use crate::files::{self, Passing};

const NAMES: [&str; 3] = ["midback.sqlite", "midback.sqlite-wal", "midback.note"];

/// Writes them into a folder: `DIR`.
pub(crate) fn seeds(args: &[String]) -> Result<u8, String> {
    let [to] = args else { return Err("seeds DIR".to_owned()) };
    let (to, passing) = (Path::new(to), Passing::new("seeds")?);
    fs::create_dir_all(to).map_err(said)?;
    let folder = passing.path("lived");
    let mut world = World::ready(&folder).map_err(said)?;
    let story = live(&mut world, "pain 2; start; set 5; rate 1 2; end");
    if !story.is_empty() {
        return Err(story);
    }
    world.app().close();
    let now = world.now();
    small(&folder.join(NAMES[0]))?;
    keep(&folder, &to.join("closed"))?;
    // What is written next stands in the log.
    let mut world = World::open_at(&folder, now, [8; 16]).map_err(said)?;
    let story = live(&mut world, "walk 5; check-in 3 6");
    let ended = passing.path("ended");
    files::copy_folder(&folder, &ended)?;
    drop(world);
    if !story.is_empty() {
        return Err(story);
    }
    keep(&ended, &to.join("ended"))?;
    let fresh = passing.path("fresh");
    drop(World::open_at(&fresh, Moment { ..now }, [8; 16]).map_err(said)?);
    small(&fresh.join(NAMES[0]))?;
    keep(&fresh, &to.join("fresh"))?;
    let old = passing.path("old");
    files::empty(&old)?;
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("databases/schema-1.sqlite");
    fs::copy(from, old.join(NAMES[0])).map_err(said)?;
    // The first facts of it are enough.
    let db = Connection::open(old.join(NAMES[0])).map_err(said)?;
    let first = "DROP TRIGGER fact_never_goes;
         DELETE FROM fact WHERE id NOT IN (SELECT id FROM fact ORDER BY id LIMIT 30);
         CREATE TRIGGER fact_never_goes BEFORE DELETE ON fact
         BEGIN SELECT RAISE(ABORT, 'a fact never goes'); END;";
    db.execute_batch(first).map_err(said)?;
    drop(db);
    small(&old.join(NAMES[0]))?;
    keep(&old, &to.join("schema-1"))?;
    Ok(0)
}

/// Makes the pages of a database as small as they can be.
fn small(file: &Path) -> Result<(), String> {
    let db = Connection::open(file).map_err(said)?;
    db.pragma_update_and_check(None, "journal_mode", "delete", |_| Ok(())).map_err(said)?;
    db.execute_batch("PRAGMA page_size = 512; VACUUM;").map_err(said)?;
    db.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(())).map_err(said)
}

fn keep(folder: &Path, to: &Path) -> Result<(), String> {
    let parts = NAMES.map(|name| fs::read(folder.join(name)).unwrap_or_default());
    let mut bytes = Vec::new();
    for part in &parts {
        bytes.extend(u32::try_from(part.len()).map_err(said)?.to_le_bytes());
    }
    bytes.extend(parts.concat());
    println!("{}: {} bytes", to.display(), bytes.len());
    files::write(to, &bytes)
}

fn said(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}
