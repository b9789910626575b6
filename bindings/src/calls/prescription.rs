//! What a therapist prescribes: entered by hand or from a file, looked at before it is saved, edited, ended.

use crate::prescription::{PrescriptionInput, PrescriptionPreview, PrescriptionScreen};
use crate::prescription_form::{PrescriptionDraft, PrescriptionForm};
use crate::shared::{ItemId, Moment, PrescriptionId};
use crate::{Midback, MidbackError};

#[uniffi::export]
impl Midback {
    /// What a therapist has prescribed, and what is to be asked about it.
    pub fn prescription(&self, now: Moment) -> Result<PrescriptionScreen, MidbackError> {
        self.0.call(|app| app.prescription(now))
    }

    /// What the form begins with: nothing, or what the prescription in force says, to be edited. The phone keeps
    /// the draft, puts values into it, and adds exercises without values.
    pub fn prescription_draft(
        &self,
        prescription: Option<PrescriptionId>,
        now: Moment,
    ) -> Result<PrescriptionDraft, MidbackError> {
        self.0.call(|app| app.prescription_draft(prescription, now))
    }

    /// The form of a draft. Ask again after every choice: which fields there are follows from it.
    pub fn prescription_form(
        &self,
        draft: PrescriptionDraft,
        now: Moment,
    ) -> Result<PrescriptionForm, MidbackError> {
        self.0.call(|app| app.prescription_form(&draft, now))
    }

    /// What a draft or a file would do, or everything that is wrong with it. Keeps nothing.
    pub fn preview_prescription(
        &self,
        input: PrescriptionInput,
        now: Moment,
    ) -> Result<PrescriptionPreview, MidbackError> {
        self.0.call(|app| app.preview_prescription(&input, now))
    }

    /// The form, filled with what a file says, to be put right by hand. The phone keeps it like any draft.
    pub fn correct_prescription(
        &self,
        bytes: Vec<u8>,
        now: Moment,
    ) -> Result<PrescriptionDraft, MidbackError> {
        self.0.call(|app| app.correct_prescription(&bytes, now))
    }

    /// Saves what was filled in, in place of the prescription in force. The first problem is the error.
    pub fn save_prescription(
        &self,
        draft: PrescriptionDraft,
        now: Moment,
    ) -> Result<PrescriptionId, MidbackError> {
        self.0.call(|app| app.save_prescription(&draft, now))
    }

    /// Saves what a file says, like a draft.
    pub fn import_prescription(&self, bytes: Vec<u8>, now: Moment) -> Result<PrescriptionId, MidbackError> {
        self.0.call(|app| app.import_prescription(&bytes, now))
    }

    /// Ends a prescription. One that holds no more stays as it is.
    pub fn end_prescription(&self, prescription: PrescriptionId, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.end_prescription(prescription, now))
    }

    /// Whether the therapist knows of a condition, by the name that the screen gives, that speaks against an
    /// exercise of theirs. Until they are known to know of one that rules it out, the exercise is left out.
    pub fn therapist_knows(
        &self,
        prescription: PrescriptionId,
        item: ItemId,
        condition: String,
        knows: bool,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.therapist_knows(prescription, item, &condition, knows, now))
    }

    /// The therapist said how to go on with an exercise that was left out until they are asked.
    pub fn therapist_answered(
        &self,
        prescription: PrescriptionId,
        item: ItemId,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.therapist_answered(prescription, item, now))
    }
}
