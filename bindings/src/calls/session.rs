//! Today and its session: what is asked about them, and what a person does in them.

use crate::shared::{ExerciseId, Moment, SessionId, SessionKind};
use crate::{FeltTap, Midback, MidbackError, SessionAnswers, SummaryScreen, TodayScreen};

#[uniffi::export]
impl Midback {
    /// What is there to do today, and why.
    pub fn today(&self, now: Moment) -> Result<TodayScreen, MidbackError> {
        self.0.call(|app| app.today(now))
    }

    /// What a session was.
    pub fn summary(&self, session: SessionId, now: Moment) -> Result<SummaryScreen, MidbackError> {
        self.0.call(|app| app.summary(session, now))
    }

    /// Begins a session of that kind, or answers with the one that is not over yet, or that was today's last. Refused
    /// where the symptom check says so.
    pub fn start_session(&self, kind: SessionKind, now: Moment) -> Result<SessionId, MidbackError> {
        self.0.call(|app| app.start_session(kind, now))
    }

    /// How an exercise felt: pain and effort, each from 0 to 10. One that is not answered stays unknown.
    pub fn rate_exercise(
        &self,
        session: SessionId,
        exercise: ExerciseId,
        pain: Option<i32>,
        effort: Option<i32>,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.rate_exercise(session, &exercise, pain, effort, now))
    }

    /// How a whole session felt, where it was not said exercise by exercise; what is not answered stays unknown.
    pub fn rate_session(
        &self,
        session: SessionId,
        felt: SessionAnswers,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.rate_session(session, &felt, now))
    }

    /// Says what a tap on the page at a session's end says; what was said before and not taken back stays.
    pub fn tap_felt(&self, session: SessionId, tap: FeltTap, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.tap_felt(session, &tap, now))
    }

    /// Ends a session early. One that is over stays as it is.
    pub fn end_session(&self, session: SessionId, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.end_session(session, now))
    }
}
