//! Today and its session: what is asked about them, and what a person does in them.

use crate::shared::{ExerciseId, LeaveReason, Moment, SessionId, SessionKind, Side};
use crate::{HistoryScreen, Midback, MidbackError, SummaryScreen, TodayScreen};

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

    /// The sessions so far, newest first: the first page, or those begun before `before`.
    pub fn history(&self, before: Option<SessionId>, now: Moment) -> Result<HistoryScreen, MidbackError> {
        self.0.call(|app| app.history(before, now))
    }

    /// Begins a session of that kind, or answers with the one that is not over yet, or that was today's last. Refused
    /// where the symptom check says so.
    pub fn start_session(&self, kind: SessionKind, now: Moment) -> Result<SessionId, MidbackError> {
        self.0.call(|app| app.start_session(kind, now))
    }

    /// A set was done, or corrects one that was. `amount`: what was done, from 0 to 999, in the dose's unit.
    pub fn finish_set(
        &self,
        session: SessionId,
        exercise: ExerciseId,
        set: u8,
        side: Side,
        amount: i32,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.finish_set(session, &exercise, set, side, amount, now))
    }

    /// The rest of an exercise is left out.
    pub fn leave_exercise(
        &self,
        session: SessionId,
        exercise: ExerciseId,
        reason: LeaveReason,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.leave_exercise(session, &exercise, reason, now))
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

    /// The person was advised to end the session after `exercise`, and goes on.
    pub fn go_on(&self, session: SessionId, exercise: ExerciseId, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.go_on(session, &exercise, now))
    }

    /// Ends a session early. One that is over stays as it is.
    pub fn end_session(&self, session: SessionId, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.end_session(session, now))
    }
}
