//! What should ring, when, and did it come? Rules E1 to E7, from what is known; nothing is asked of a phone here.
//!
//! Reminders are a desired state: [`Known::wanted`] lists all that should ring in the coming days, as if nothing else
//! happened, and the phone replaces what is pending by it.

mod action;
mod check_in;
mod health;
mod id;
mod others;
mod sessions;
mod wanted;

#[cfg(test)]
mod laws;

pub use action::ReminderAction;
pub(crate) use check_in::next_check_in;
pub(crate) use health::{
    Came, Handed, Lost, Note, Seen, lately, lost, note_phone, tried, troubles, worth_saying,
};
pub use health::{ReminderPermission, ReminderPhone, ReminderTrouble};
#[cfg(test)]
pub(crate) use id::KINDS;
pub use id::ReminderKind;
pub(crate) use id::{ReminderId, joined, parted};
pub(crate) use sessions::is_left;
pub(crate) use wanted::{Known, List, Wanted, end_of};
