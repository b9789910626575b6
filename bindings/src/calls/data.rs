//! A person's data as a whole: backups, a copy elsewhere, a file from elsewhere, damage, and the end of it.

use std::path::Path;
use std::sync::Arc;

use crate::error::sixteen_bytes;
use crate::guard::caught;
use crate::{
    DataDone, DataPreview, DataReader, DataScreen, DeleteScreen, DeletedScreen, Device, LockedScreen,
    Midback, MidbackError, Moment, PrivacyScreen, RecoveryDone, RecoveryOffer, Work, core,
};

#[uniffi::export]
impl Midback {
    /// What keeps the person's data safe.
    pub fn data(&self, now: Moment) -> Result<DataScreen, MidbackError> {
        self.0.call(|app| app.data(now))
    }

    /// What reads the data beside everything else: backups, and a copy for elsewhere.
    pub fn data_reader(&self) -> Result<Arc<DataReader>, MidbackError> {
        let reader = self.0.call(core::Midback::data_reader)?;
        Ok(Arc::new(DataReader(reader)))
    }

    /// Notes that a copy was saved elsewhere: it went through the share sheet, or into a folder that was chosen.
    pub fn saved_elsewhere(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.saved_elsewhere(now))
    }

    /// The person has seen the word about saving a copy elsewhere.
    pub fn reminded_to_save(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.reminded_to_save(now))
    }

    /// Says on which phone the data lies, by whatever the system calls the phone for this app alone. Data that came from
    /// another phone with all its files is told apart from it. Call it after each opening.
    pub fn on_phone(&self, mark: String, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.on_phone(&mark, now))
    }

    /// What a file would bring, before anything is kept. Fails with `Sealed` at `file` where it needs a passphrase, and with
    /// `WrongPassphrase` at `passphrase` where another one locked it.
    pub fn bring_in_preview(
        &self,
        file: String,
        passphrase: Option<String>,
        now: Moment,
        work: Arc<Work>,
    ) -> Result<DataPreview, MidbackError> {
        self.0.call(|app| app.bring_in_preview(Path::new(&file), passphrase.as_deref(), now, &work.0))
    }

    /// Takes over everything that is in a file and not here. All of it or nothing, and again without harm.
    pub fn bring_in(
        &self,
        file: String,
        passphrase: Option<String>,
        now: Moment,
        work: Arc<Work>,
    ) -> Result<DataDone, MidbackError> {
        self.0.call(|app| app.bring_in(Path::new(&file), passphrase.as_deref(), now, &work.0))
    }

    /// What a backup would bring back, and what is not in it.
    pub fn restore_preview(
        &self,
        backup: String,
        now: Moment,
        work: Arc<Work>,
    ) -> Result<DataPreview, MidbackError> {
        self.0.call(|app| app.restore_preview(&backup, now, &work.0))
    }

    /// Goes back to a backup; what is here now is backed up before. `random`: 16 random bytes, as at opening. All of it or
    /// nothing. Every player that is in hand is of no use afterwards.
    pub fn restore(
        &self,
        backup: String,
        random: Vec<u8>,
        now: Moment,
        work: Arc<Work>,
    ) -> Result<DataDone, MidbackError> {
        let random = caught(|| sixteen_bytes(random))?;
        self.0.call(|app| app.restore(&backup, random, now, &work.0))
    }

    /// What stays on the phone, what can be locked, what can be deleted.
    pub fn privacy(&self, now: Moment) -> Result<PrivacyScreen, MidbackError> {
        self.0.call(|app| app.privacy(now))
    }

    /// Has the phone ask who is there before the app shows anything, or no longer.
    pub fn lock_app(&self, on: bool) -> Result<(), MidbackError> {
        self.0.call(|app| app.lock_app(on))
    }

    /// Whether the app is to be unlocked before it shows anything, and what it says until then.
    pub fn locked(&self) -> Result<LockedScreen, MidbackError> {
        self.0.call(core::Midback::locked)
    }

    /// What is asked before everything is deleted.
    pub fn delete_screen(&self) -> Result<DeleteScreen, MidbackError> {
        self.0.call(|app| Ok(app.delete_screen()))
    }

    /// What is wrong with a passphrase as it is typed, twice; none where it can be taken.
    pub fn passphrase_problem(&self, first: String, again: String) -> Result<Option<String>, MidbackError> {
        self.0.call(|app| Ok(app.passphrase_problem(&first, &again)))
    }
}

/// Whether a file that another app hands over is a copy of somebody's data, and not a prescription: told from its first bytes,
/// some dozens are enough.
#[uniffi::export]
pub fn is_copy(head: Vec<u8>) -> Result<bool, MidbackError> {
    caught(|| Ok(core::Midback::is_copy(&head)))
}

/// What can be done about data in `folder` that is damaged or incomplete; none where `error` says that it is neither. There
/// need be no `Midback`.
#[uniffi::export]
pub fn recovery_offer(
    folder: String,
    error: MidbackError,
    device: Device,
) -> Result<Option<RecoveryOffer>, MidbackError> {
    caught(|| core::Midback::recovery_offer(Path::new(&folder), &error, &device))
}

/// Brings back what can be brought back of data that is damaged: from the newest good backup, and from all that can still be
/// read. The damaged file is set aside. The data has to be closed; it is opened afterwards as usual. `random`: 16 random
/// bytes, as at opening.
#[uniffi::export]
pub fn recover(
    folder: String,
    random: Vec<u8>,
    device: Device,
    work: Arc<Work>,
) -> Result<RecoveryDone, MidbackError> {
    caught(|| core::Midback::recover(Path::new(&folder), sixteen_bytes(random)?, &device, &work.0))
}

/// Deletes everything in `folder` that this app ever put there. The data has to be closed. Once begun it is done to its end,
/// however often the phone stops.
#[uniffi::export]
pub fn delete_everything(folder: String, device: Device) -> Result<DeletedScreen, MidbackError> {
    caught(|| core::Midback::delete_everything(Path::new(&folder), &device))
}
