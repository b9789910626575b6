//! Reminders: what should ring, what became of it, and what is answered to it.

use std::path::Path;

use crate::core;
use crate::guard;
use crate::reminders::{
    OffsetChanges, QueuedReminders, Reminder, ReminderAction, ReminderDone, ReminderList, ReminderPhone,
    ReminderReport, ReminderTexts,
};
use crate::reminders_screen::RemindersScreen;
use crate::shared::Moment;
use crate::{Midback, MidbackError};

/// Keeps an answer in `folder` that could not be stored, until it can: for `doQueuedReminders`. Needs no open data, so it works
/// before the phone is first unlocked. What opens the app cannot be kept.
#[uniffi::export]
pub fn queue_reminder(
    folder: String,
    reminder: String,
    action: ReminderAction,
    now: Moment,
) -> Result<(), MidbackError> {
    guard::caught(|| core::Midback::queue_reminder(Path::new(&folder), &reminder, action, now))
}

/// Whether an answer that failed so can be kept by `queueReminder`, since it can be stored later.
#[uniffi::export]
pub fn reminder_can_wait(error: MidbackError) -> Result<bool, MidbackError> {
    guard::caught(|| Ok(core::Midback::reminder_can_wait(&error)))
}

/// The name of an action: short, and the same in every version of the app, so that a notification can carry it.
#[uniffi::export]
pub fn reminder_action_name(action: ReminderAction) -> Result<String, MidbackError> {
    guard::caught(|| Ok(action.to_string()))
}

/// The action of that name. Refuses what is none.
#[uniffi::export]
pub fn reminder_action_named(name: String) -> Result<ReminderAction, MidbackError> {
    guard::caught(|| name.parse())
}

#[uniffi::export]
impl Midback {
    /// What should ring in the coming days, in a zone with these changes: the phone replaces what is pending by it, after every
    /// change, at its start, when the zone or the clock changes, after a restart, an update, and a change of permission.
    pub fn reminders(
        &self,
        phone: ReminderPhone,
        changes: OffsetChanges,
        now: Moment,
    ) -> Result<ReminderList, MidbackError> {
        self.0.call(|app| app.reminders(&phone, &changes, now))
    }

    /// The screen about reminders: what can be chosen, whether they come, and which come next.
    pub fn reminders_screen(
        &self,
        phone: ReminderPhone,
        changes: OffsetChanges,
        now: Moment,
    ) -> Result<RemindersScreen, MidbackError> {
        self.0.call(|app| app.reminders_screen(&phone, &changes, now))
    }

    /// Reports what the system holds, what became of reminders, and what the phone is like. What that proves is noted; a
    /// reminder counts as lost only on proof.
    pub fn report_reminders(
        &self,
        report: ReminderReport,
        phone: ReminderPhone,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.report_reminders(&report, &phone, now))
    }

    /// Does what was tapped on a reminder, in a zone with these changes. One that is done, late, or of a session that is done changes nothing and says so.
    pub fn answer_reminder(
        &self,
        reminder: String,
        action: ReminderAction,
        changes: OffsetChanges,
        now: Moment,
    ) -> Result<ReminderDone, MidbackError> {
        self.0.call(|app| app.answer_reminder(&reminder, action, &changes, now))
    }

    /// Does the answers that were kept in `folder`, each as of its own moment.
    pub fn do_queued_reminders(&self, folder: String) -> Result<QueuedReminders, MidbackError> {
        self.0.call(|app| app.do_queued_reminders(Path::new(&folder)))
    }

    /// A try that rings in some seconds: the phone hands it to the system as any other.
    pub fn try_reminder(
        &self,
        phone: ReminderPhone,
        changes: OffsetChanges,
        now: Moment,
    ) -> Result<Reminder, MidbackError> {
        self.0.call(|app| app.try_reminder(&phone, &changes, now))
    }

    /// What Today says of reminders was read.
    pub fn reminder_notice_seen(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.reminder_notice_seen(now))
    }

    /// What a phone shows around reminders: what they are called, and where an answer could not be stored.
    pub fn reminder_texts(&self) -> Result<ReminderTexts, MidbackError> {
        self.0.call(|app| Ok(app.reminder_texts()))
    }
}
