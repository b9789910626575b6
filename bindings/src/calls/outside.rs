//! Outside the app: the card on the home screen, what is asked by voice, the phone's health app.

use std::path::Path;

use crate::reminders::OffsetChanges;
use crate::{HealthWork, Midback, MidbackError, Moment, SessionId};

#[uniffi::export]
impl Midback {
    /// Writes what the card on the home screen shows into `file`, in a zone with these changes; whole, or not at all:
    /// docs/home-card.md says how it is read. To be called after every change, at the app's start, and when the zone, the clock or
    /// the language changes. Says whether anything in it is another.
    pub fn keep_home_card(
        &self,
        file: String,
        changes: OffsetChanges,
        now: Moment,
    ) -> Result<bool, MidbackError> {
        self.0.call(|app| app.keep_home_card(Path::new(&file), &changes, now))
    }

    /// Notes the pain before today's session, from 0 to 10, as it was told by voice. The answer says what was noted, and that
    /// nothing was where no session waits.
    pub fn tell_pain(&self, pain: i32, now: Moment) -> Result<String, MidbackError> {
        self.0.call(|app| app.tell_pain(pain, now))
    }

    /// Skips today's session, as it was told by voice. The answer says so, or that there is none to skip.
    pub fn tell_skip(&self, now: Moment) -> Result<String, MidbackError> {
        self.0.call(|app| app.tell_skip(now))
    }

    /// Has finished sessions written into the phone's health app from now on, or no longer. What is there stays.
    pub fn write_to_health(&self, on: bool, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.write_to_health(on, now))
    }

    /// What is to be done in the phone's health app, at most 50 sessions at once: nothing, unless the person wants that.
    pub fn health_work(&self, now: Moment) -> Result<HealthWork, MidbackError> {
        self.0.call(|app| app.health_work(now))
    }

    /// Notes what was done of it: call this when the phone has said that it was.
    pub fn health_done(&self, written: Vec<SessionId>, deleted: Vec<SessionId>) -> Result<(), MidbackError> {
        self.0.call(|app| app.health_done(&written, &deleted))
    }
}
