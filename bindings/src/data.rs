//! What keeps a person's data safe, and how it gets to another phone.

pub use crate::core::screens::data::{
    BackupRow, BackupsCard, BringCard, DataDone, DataPreview, DataScreen, PassphraseForm, SaveCard,
    SaveNotice,
};

/// Everything the screen about the person's data draws.
#[uniffi::remote(Record)]
pub struct DataScreen {
    /// The screen's title.
    pub title: String,
    /// Backups on this phone.
    pub backups: BackupsCard,
    /// A copy somewhere else.
    pub save: SaveCard,
    /// A copy from somewhere else.
    pub bring: BringCard,
    /// Asks what takes long to stop.
    pub stop: String,
}

/// Backups on this phone.
#[uniffi::remote(Record)]
pub struct BackupsCard {
    /// Above it.
    pub heading: String,
    /// What they are, and what they are not.
    pub text: String,
    /// When the last one was made, or that there is none.
    pub status: String,
    /// That the last try did not work, where it did not.
    pub trouble: Option<String>,
    /// Makes one now.
    pub back_up: String,
    /// Said while it is made.
    pub making: String,
    /// Said once it is made.
    pub made: String,
    /// Those that there are, newest first.
    pub rows: Vec<BackupRow>,
    /// How many of them are shown at first.
    pub few: u32,
    /// Shows them all, where there are more.
    pub more: Option<String>,
}

/// One backup.
#[uniffi::remote(Record)]
pub struct BackupRow {
    /// Which one: handed back to restore it.
    pub name: String,
    /// When it was made: "Yesterday, 21:40".
    pub when: String,
    /// Opens what is in it.
    pub open: String,
}

/// A copy somewhere else.
#[uniffi::remote(Record)]
pub struct SaveCard {
    /// Above it.
    pub heading: String,
    /// What it is for.
    pub text: String,
    /// When one was last saved, or that none was.
    pub status: String,
    /// Saves one.
    pub save: String,
    /// While it is made.
    pub making: String,
    /// The choice to lock it.
    pub lock: String,
    /// What that does.
    pub lock_help: String,
    /// What is typed to lock it.
    pub passphrase: PassphraseForm,
    /// The name of the file, with its ending: of one that is not locked, and of one that is.
    pub name: String,
    /// The name of one that is locked.
    pub locked_name: String,
}

/// Where a passphrase is typed.
#[uniffi::remote(Record)]
pub struct PassphraseForm {
    /// What the field is called.
    pub label: String,
    /// What a good one is.
    pub help: String,
    /// What the second field is called.
    pub again: String,
    /// Shows what was typed.
    pub show: String,
}

/// A copy from somewhere else.
#[uniffi::remote(Record)]
pub struct BringCard {
    /// Above it.
    pub heading: String,
    /// What becomes of both histories.
    pub text: String,
    /// Lets the person choose a file.
    pub choose: String,
    /// While it is read.
    pub reading: String,
    /// While it is taken over.
    pub bringing: String,
    /// That the file is locked.
    pub locked: String,
    /// What the field for its passphrase is called.
    pub passphrase: String,
    /// Shows what was typed.
    pub show: String,
    /// Opens it with what was typed.
    pub open: String,
    /// Leaves it.
    pub cancel: String,
    /// While a backup is read.
    pub reading_backup: String,
    /// While it is gone back to.
    pub restoring: String,
    /// The most bytes of a file that are read. The phone copies one byte more of a larger one, and the core says that it is
    /// too large.
    pub file_bytes_limit: u64,
}

/// What would become of the data, to be agreed to.
#[uniffi::remote(Record)]
pub struct DataPreview {
    /// The question, or what this is.
    pub title: String,
    /// What there is, line by line.
    pub lines: Vec<String>,
    /// Above what else changes; empty where nothing does.
    pub changes_heading: String,
    /// What else changes.
    pub changes: Vec<String>,
    /// What should be known before.
    pub note: Option<String>,
    /// Does it; none where there is nothing to do.
    pub go: Option<String>,
    /// Leaves everything as it is.
    pub cancel: String,
}

/// What became of the data.
#[uniffi::remote(Record)]
pub struct DataDone {
    /// That it is done.
    pub title: String,
    /// What was done.
    pub lines: Vec<String>,
    /// Goes on.
    pub go_on: String,
}

/// A word on Today, seldom: that a copy elsewhere would keep the history from being lost with the phone.
#[uniffi::remote(Record)]
pub struct SaveNotice {
    /// Why.
    pub text: String,
    /// Leads to saving one.
    pub open: String,
    /// Has read it.
    pub dismiss: String,
}
