//! The symptom check: what is asked, what a person answers, and what other screens say of it.

use crate::shared::{CheckId, Moment};
use crate::{Midback, MidbackError, Notice, SymptomAnswer, SymptomCheckScreen, SymptomUpdate};

#[uniffi::export]
impl Midback {
    /// Where the symptom check stands: what it is and why it is asked, the page that is next, or what follows.
    pub fn symptom_check(&self, now: Moment) -> Result<SymptomCheckScreen, MidbackError> {
        self.0.call(|app| app.symptom_check(now))
    }

    /// The same to somebody who opens it: never a page, so that a check that was begun and left does not hide what the
    /// last one said, and help is always found again. Where one was left, it can be gone on with: `beginSymptomCheck`
    /// answers with it, and `symptomCheck` with its next page.
    pub fn open_symptom_check(&self, now: Moment) -> Result<SymptomCheckScreen, MidbackError> {
        self.0.call(|app| app.open_symptom_check(now))
    }

    /// A page of the check that is going on, from 1, with what was answered on it in this check. A page of one that is
    /// over leads to where the check stands.
    pub fn symptom_page(
        &self,
        check: CheckId,
        page: u32,
        now: Moment,
    ) -> Result<SymptomCheckScreen, MidbackError> {
        self.0.call(|app| app.symptom_page(check, page, now))
    }

    /// What other screens say of the symptom check, for as long as a flag waits for an answer or a check is due.
    pub fn symptom_notice(&self, now: Moment) -> Result<Option<Notice>, MidbackError> {
        self.0.call(|app| app.symptom_notice(now))
    }

    /// Begins a symptom check, or answers with the one that is going on.
    pub fn begin_symptom_check(&self, now: Moment) -> Result<CheckId, MidbackError> {
        self.0.call(|app| app.begin_symptom_check(now))
    }

    /// Answers a whole page, as its `PageMarks` stand. `answers`: what was marked; everything else on the page counts as
    /// no. `none`: the person chose that none of it is so; then `answers` is empty.
    pub fn answer_symptom_page(
        &self,
        check: CheckId,
        page: u32,
        answers: Vec<SymptomAnswer>,
        none: bool,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.answer_symptom_page(check, page, &answers, none, now))
    }

    /// Says what became of a flag that waits for an answer.
    pub fn update_symptom(
        &self,
        flag: String,
        update: SymptomUpdate,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.update_symptom(&flag, update, now))
    }

    /// A warning sign was felt: sharp, spreading, tingling, numb or weak; chest pressure, dizziness, faintness or
    /// breathlessness. The session that is going on ends, and the symptom check comes first.
    pub fn report_warning_sign(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.report_warning_sign(now))
    }
}
