//! The phone of a story: a folder, a clock, and the app that is open on it or not.

use std::path::{Path, PathBuf};

use midback_core::{Device, Error, Midback, Moment, Result};

/// Saturday 28 March 2026, 08:00 in a zone one hour east of Greenwich.
pub(crate) const FIRST_MORNING: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

/// A phone.
pub(crate) struct Phone {
    /// Where the data lies.
    pub(crate) folder: PathBuf,
    /// What its clock shows.
    pub(crate) now: Moment,
    random: [u8; 16],
    app: Option<Midback>,
}

/// An Englishman's phone.
pub(crate) fn device() -> Device {
    Device { languages: vec!["en".into()], region: "GB".into(), hour24: true, first_weekday: 1 }
}

impl Phone {
    /// A phone on which nothing is open.
    pub(crate) fn new(folder: &Path, now: Moment) -> Self {
        Self { folder: folder.to_owned(), now, random: [9; 16], app: None }
    }

    /// Opens the app, and closes the one that is open.
    pub(crate) fn open(&mut self) -> Result<()> {
        self.app = None;
        self.random[15] = self.random[15].wrapping_add(1);
        self.app = Some(Midback::open(&self.folder, self.random, &device())?);
        Ok(())
    }

    /// The app that is open.
    pub(crate) fn app(&mut self) -> Result<&mut Midback> {
        self.app.as_mut().ok_or(Error::Closed)
    }

    /// Closes it.
    pub(crate) fn close(&mut self) {
        if let Some(mut app) = self.app.take() {
            app.close();
        }
    }
}
