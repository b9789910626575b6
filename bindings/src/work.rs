//! What takes long: how far it is, and that it is to stop; and what reads the data beside everything else.

use std::path::Path;
use std::sync::Arc;

use crate::guard::caught;
use crate::shared::Moment;
use crate::{MidbackError, core};

/// Something that takes long. Hand it to the call that does, and ask it from another thread; it holds no data and no lock,
/// and may be asked on the main thread.
#[derive(Debug, uniffi::Object)]
pub struct Work(pub(crate) core::Work);

#[uniffi::export]
impl Work {
    /// Nothing of it is done yet.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self(core::Work::default()))
    }

    /// How much of it is done, from 0 to 1. It never goes back.
    pub fn share(&self) -> Result<f64, MidbackError> {
        caught(|| Ok(f64::from(self.0.share()) / f64::from(core::Work::WHOLE)))
    }

    /// Asks it to stop. The call that does it then fails with `Stopped`; one that has come too far ends as usual.
    pub fn stop(&self) -> Result<(), MidbackError> {
        caught(|| {
            self.0.stop();
            Ok(())
        })
    }
}

/// Reads the data beside everything else that is done with it, and keeps nobody waiting. Call it off the main thread.
#[derive(Debug, uniffi::Object)]
pub struct DataReader(pub(crate) core::DataReader);

#[uniffi::export]
impl DataReader {
    /// Writes a copy of everything into a file: locked where there is a passphrase. It is there whole, or not at all.
    pub fn export(
        &self,
        file: String,
        passphrase: Option<String>,
        work: Arc<Work>,
    ) -> Result<(), MidbackError> {
        caught(|| self.0.export(Path::new(&file), passphrase.as_deref(), &work.0))
    }

    /// Makes a backup where one is due: something was recorded since the newest, which is of another day, or a session's worth
    /// was. Says whether it did. Call it after each opening, and when the app is left.
    pub fn back_up_if_due(&self, now: Moment, work: Arc<Work>) -> Result<bool, MidbackError> {
        caught(|| self.0.back_up_if_due(now, &work.0))
    }

    /// Makes a backup.
    pub fn back_up(&self, now: Moment, work: Arc<Work>) -> Result<(), MidbackError> {
        caught(|| self.0.back_up(now, &work.0))
    }
}
