//! What is kept to oneself: what stays on the phone, what can be locked, and how everything is deleted.

pub use crate::core::screens::privacy::{
    AppLock, DeleteScreen, DeletedScreen, LockedScreen, PrivacyPart, PrivacyScreen,
};

use crate::health::HealthSwitch;

/// Everything the screen about privacy draws.
#[uniffi::remote(Record)]
pub struct PrivacyScreen {
    /// The screen's title.
    pub title: String,
    /// From top to bottom.
    pub parts: Vec<PrivacyPart>,
    /// The choice to have the phone ask who is there.
    pub lock: AppLock,
    /// The choice to have sessions written into the phone's health app.
    pub health: HealthSwitch,
    /// Leads to deleting everything.
    pub delete: String,
    /// What that takes away.
    pub delete_help: String,
}

/// What is said of one thing.
#[uniffi::remote(Record)]
pub struct PrivacyPart {
    /// Above it.
    pub heading: String,
    /// What is so.
    pub text: String,
}

/// Whether the phone asks who is there before the app shows anything.
#[uniffi::remote(Record)]
pub struct AppLock {
    /// What it is called.
    pub label: String,
    /// What it does.
    pub help: String,
    /// Said in its place where the phone has no lock of its own.
    pub impossible: String,
    /// Whether it is on.
    pub on: bool,
}

/// What is shown while the app is locked.
#[uniffi::remote(Record)]
pub struct LockedScreen {
    /// Whether it has to be unlocked.
    pub on: bool,
    /// That it is locked.
    pub title: String,
    /// Has the phone ask.
    pub unlock: String,
    /// What the phone says why it asks.
    pub why: String,
}

/// What is asked before everything is deleted.
#[uniffi::remote(Record)]
pub struct DeleteScreen {
    /// The screen's title.
    pub title: String,
    /// Above the list.
    pub text: String,
    /// What goes.
    pub goes: Vec<String>,
    /// What stays.
    pub stays: String,
    /// Leads to saving a copy.
    pub save_first: String,
    /// Has to be on before it can be done.
    pub understood: String,
    /// Does it.
    pub go: String,
    /// Leaves everything as it is.
    pub cancel: String,
}

/// Said once everything is deleted.
#[uniffi::remote(Record)]
pub struct DeletedScreen {
    /// That it is done.
    pub title: String,
    /// What that means.
    pub text: String,
    /// Begins anew.
    pub again: String,
}
