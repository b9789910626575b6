//! Whether it helps, and what there is to look back on: what is asked, put right, deleted, and shown to a professional.

use crate::{
    CalendarMonth, CheckInAnswers, CheckInScreen, CorrectionScreen, Day, DayScreen, ExerciseId, HistoryQuery,
    HistoryScreen, Midback, MidbackError, Moment, Paper, ProgressRange, ProgressScreen, ReportFile,
    ReportKind, ReportScreen, SessionId, Side,
};

#[uniffi::export]
impl Midback {
    /// How steadily somebody exercises, what their answers say over time, and what changed and why.
    pub fn progress(&self, range: ProgressRange, now: Moment) -> Result<ProgressScreen, MidbackError> {
        self.0.call(|app| app.progress(range, now))
    }

    /// What the weekly check-in asks; `day`: of an earlier one, to correct it.
    pub fn check_in_screen(&self, day: Option<Day>, now: Moment) -> Result<CheckInScreen, MidbackError> {
        self.0.call(|app| app.check_in_screen(day, now))
    }

    /// Names an activity of the person's own, which check-ins then ask about; one that is named already stays.
    pub fn name_activity(&self, name: String, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.name_activity(&name, now))
    }

    /// Asks about an activity of the person's own no more; what was answered stays.
    pub fn forget_activity(&self, name: String, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.forget_activity(&name, now))
    }

    /// A check-in. Its activities are those that the settings name.
    pub fn check_in(&self, answers: CheckInAnswers, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.check_in(&answers, now))
    }

    /// Corrects the answers of an earlier check-in. Its activities are those that it was about.
    pub fn correct_check_in(
        &self,
        day: Day,
        answers: CheckInAnswers,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.correct_check_in(day, &answers, now))
    }

    /// The sessions that are wanted, newest first, a page at a time.
    pub fn history(&self, query: HistoryQuery, now: Moment) -> Result<HistoryScreen, MidbackError> {
        self.0.call(|app| app.history(&query, now))
    }

    /// A month of the calendar: the one of that day, or this one.
    pub fn calendar(&self, month: Option<Day>, now: Moment) -> Result<CalendarMonth, MidbackError> {
        self.0.call(|app| app.calendar(month, now))
    }

    /// What was done and said on one day, which is not to come.
    pub fn day(&self, day: Day, now: Moment) -> Result<DayScreen, MidbackError> {
        self.0.call(|app| app.day(day, now))
    }

    /// What was recorded of a session, to be put right.
    pub fn correction(&self, session: SessionId, now: Moment) -> Result<CorrectionScreen, MidbackError> {
        self.0.call(|app| app.correction(session, now))
    }

    /// So much was done in a set after all; what was recorded before is superseded and kept.
    pub fn correct_set(
        &self,
        session: SessionId,
        exercise: ExerciseId,
        set: u32,
        side: Side,
        amount: u32,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.correct_set(session, &exercise, set, side, amount, now))
    }

    /// An exercise of a session felt otherwise: pain and effort, each from 0 to 10; one that is not given is unknown.
    pub fn correct_rating(
        &self,
        session: SessionId,
        exercise: ExerciseId,
        pain: Option<i32>,
        effort: Option<i32>,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.correct_rating(session, &exercise, pain, effort, now))
    }

    /// Deletes a session and everything that was recorded in it, for good.
    pub fn delete_session(&self, session: SessionId, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.delete_session(session, now))
    }

    /// What can be shown to a professional of these days; the usual ones where none are given. `paper`: none for the one that
    /// is usual where the phone is.
    pub fn report(
        &self,
        from: Option<Day>,
        until: Option<Day>,
        paper: Option<Paper>,
        now: Moment,
    ) -> Result<ReportScreen, MidbackError> {
        self.0.call(|app| app.report(from, until, paper, now))
    }

    /// Makes a file of these days. Takes some tenths of a second at most: call it off the main thread.
    pub fn report_file(
        &self,
        kind: ReportKind,
        from: Day,
        until: Day,
        now: Moment,
    ) -> Result<ReportFile, MidbackError> {
        self.0.call(|app| app.report_file(kind, from, until, now))
    }
}
