//! Who is it that is measured: a folder with years of every day, on a disk, and the app that is open on it.

use std::fs;
use std::path::{Path, PathBuf};

use midback_core::screens::today::TodayState;
use midback_core::{
    Device, LiveCommand, LiveEvent, LiveKept, LivePlayer, Midback, Moment, PartKind, SessionId, SessionKind,
};
use tempfile::TempDir;

use crate::Outcome;

/// Saturday 28 March 2026, 08:00 in a zone one hour east of Greenwich: the day after the last one of the history.
pub const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

const RANDOM: [u8; 16] = [5; 16];
/// More commands than any session takes.
const STEPS_AT_MOST: usize = 2_000;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// A phone in English.
#[must_use]
pub fn device() -> Device {
    Device { languages: vec!["en".into()], region: "GB".into(), hour24: true, first_weekday: 1 }
}

/// A copy of a folder with a history, which can be changed, and the app that is open on it.
#[derive(Debug)]
pub struct Person {
    /// The app.
    pub app: Midback,
    /// What its clock shows.
    pub now: Moment,
    folder: Folder,
}

#[derive(Debug)]
enum Folder {
    Copy(TempDir),
    Own(PathBuf),
}

impl Person {
    /// Opens a copy of the history in `from`, which is laid beside it: on the same disk.
    pub fn like(from: &Path) -> Outcome<Self> {
        let folder = copy(from)?;
        let app = Midback::open(folder.path(), RANDOM, &device())?;
        Ok(Self { app, now: NOW, folder: Folder::Copy(folder) })
    }

    /// Opens the history in `folder` itself.
    pub fn in_folder(folder: &Path) -> Outcome<Self> {
        let app = Midback::open(folder, RANDOM, &device())?;
        Ok(Self { app, now: NOW, folder: Folder::Own(folder.to_owned()) })
    }

    /// Where the data lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        match &self.folder {
            Folder::Copy(folder) => folder.path(),
            Folder::Own(folder) => folder,
        }
    }

    /// Closes the app, and opens it again.
    pub fn reopen(&mut self) -> Outcome {
        self.app.close();
        self.app = Midback::open(self.folder(), RANDOM, &device())?;
        Ok(())
    }

    /// Begins today's session; fails where Today offers none, since that would measure another screen.
    pub fn begin(&mut self) -> Outcome<(SessionId, LivePlayer)> {
        let state = self.app.today(self.now)?.state;
        if !matches!(state, TodayState::Ready { .. }) {
            return Err(format!("today offers no session: {state:?}").into());
        }
        let session = self.app.start_session(SessionKind::Planned, self.now)?;
        let player = self.app.live(session, self.now)?;
        Ok((session, player))
    }

    /// Hurries through what is left of a session, each set to `amount`, and hands what has to be stored to `keep`, which stores it.
    pub fn hurry(
        &mut self,
        session: SessionId,
        player: &mut LivePlayer,
        mut keep: impl FnMut(&mut Midback, SessionId, &LiveEvent) -> Outcome<LiveKept>,
    ) -> Outcome {
        let mut clock = 0;
        let mut frame = player.act(clock, self.now, LiveCommand::Start)?;
        for _ in 0..STEPS_AT_MOST {
            if let Some(event) = frame.keep.clone() {
                let answer = keep(&mut self.app, session, &event)?;
                frame = player.kept(clock, self.now, event.seq, &answer);
                continue;
            }
            if frame.view.after.is_some() {
                return Ok(());
            }
            clock += 1_000;
            self.now.epoch_ms += 1_000;
            let command = match frame.view.part {
                PartKind::Set => LiveCommand::Finish { amount: 8 },
                _ if frame.view.ask.is_some() => LiveCommand::NotNow,
                _ => LiveCommand::Next,
            };
            frame = player.act(clock, self.now, command)?;
        }
        Err("the session does not end".into())
    }

    /// The same hour, so many days on.
    pub fn later(&mut self, days_on: i64) {
        self.now.epoch_ms = NOW.epoch_ms + days_on * DAY_MS;
    }
}

/// A copy of a folder beside it.
pub fn copy(from: &Path) -> Outcome<TempDir> {
    let beside: PathBuf = from.parent().map_or_else(|| from.to_owned(), Path::to_owned);
    let folder = tempfile::tempdir_in(beside)?;
    for file in fs::read_dir(from)? {
        let file = file?;
        if file.file_type()?.is_file() {
            fs::copy(file.path(), folder.path().join(file.file_name()))?;
        }
    }
    Ok(folder)
}
