//! What each screen shows: one question and one record back, with its words ready.

pub mod body_map;
pub mod calendar;
pub mod chart;
pub mod check_in;
pub mod correction;
pub mod data;
pub mod dose;
pub mod exercise;
pub mod felt;
pub(crate) mod found;
pub mod health;
pub mod history;
pub mod home;
pub mod learn;
pub mod library;
pub mod live;
pub mod picture;
pub mod plan;
pub mod prescription;
pub mod prescription_form;
pub mod prescription_read;
pub mod privacy;
pub mod progress;
pub mod rating;
pub(crate) mod receipt;
pub mod recovery;
pub mod reminders;
pub mod reminders_screen;
pub mod report;
pub mod settings;
pub mod setup;
pub(crate) mod sheet;
pub mod shell;
pub mod summary;
pub mod symptoms;
pub mod today;

/// The question before something is ended or left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndDialog {
    /// The question.
    pub title: String,
    /// What becomes of what was done.
    pub text: String,
    /// Yes.
    pub confirm: String,
    /// No.
    pub cancel: String,
}
