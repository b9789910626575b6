//! What is kept to oneself: what stays on the phone, what can be locked, and how everything is deleted.

use crate::screens::health::{self, HealthSwitch};
use crate::words::Words;

/// Everything the screen about privacy draws.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrivacyPart {
    /// Above it.
    pub heading: String,
    /// What is so.
    pub text: String,
}

/// Whether the phone asks who is there before the app shows anything.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedScreen {
    /// That it is done.
    pub title: String,
    /// What that means.
    pub text: String,
    /// Begins anew.
    pub again: String,
}

pub(crate) fn screen(words: &Words, locked: bool, health: bool) -> PrivacyScreen {
    let part = |heading, text| PrivacyPart { heading, text };
    PrivacyScreen {
        title: words.privacy_title(),
        parts: vec![
            part(words.privacy_here_heading(), words.privacy_here()),
            part(words.privacy_moving_heading(), words.privacy_moving()),
            part(words.privacy_screen_heading(), words.privacy_screen()),
            part(words.privacy_sharing_heading(), words.privacy_sharing()),
            part(words.privacy_errors_heading(), words.privacy_errors()),
        ],
        lock: AppLock {
            label: words.privacy_lock(),
            help: words.privacy_lock_help(),
            impossible: words.privacy_lock_impossible(),
            on: locked,
        },
        health: health::switch(words, health),
        delete: words.delete_title(),
        delete_help: words.delete_help(),
    }
}

pub(crate) fn locked(words: &Words, on: bool) -> LockedScreen {
    LockedScreen {
        on,
        title: words.privacy_locked_title(),
        unlock: words.privacy_unlock(),
        why: words.privacy_unlock_why(),
    }
}

pub(crate) fn delete(words: &Words) -> DeleteScreen {
    DeleteScreen {
        title: words.delete_title(),
        text: words.delete_text(),
        goes: vec![words.delete_sessions(), words.delete_settings(), words.delete_backups()],
        stays: words.delete_elsewhere(),
        save_first: words.delete_save_first(),
        understood: words.delete_understood(),
        go: words.delete_go(),
        cancel: words.delete_cancel(),
    }
}

pub(crate) fn deleted(words: &Words) -> DeletedScreen {
    DeletedScreen { title: words.delete_done_title(), text: words.delete_done(), again: words.delete_again() }
}
