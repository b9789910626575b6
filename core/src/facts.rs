//! What can have happened: the one list of everything that is ever stored.
//!
//! A fact is written once and never changed. Of the facts with one *subject* the newest counts; an earlier one
//! is kept, and the newer names it as the fact that it corrects. What a person is shown is derived from these.

use serde::{Deserialize, Serialize};

use crate::catalog::{Condition, Named};
use crate::dose::{Dose, FirstSide, Side};
use crate::ids::{CheckId, ExerciseId, FactId, FlagId, ItemId, LevelId, PrescriptionId, SessionId};
use crate::prescription::Prescription;
use crate::receipt::Receipt;
use crate::reminders::ReminderId;
use crate::scales::{Effort, Pain, Score};
use crate::settings::SettingChange;
use crate::time::{Day, Moment};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(crate) id: FactId,
    pub(crate) at: Moment,
    pub(crate) day: Day,
    pub(crate) body: Body,
}

/// What happened. A variant's serialised form is kept for ever: a test holds each of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Body {
    /// A setting was chosen.
    SettingChanged(SettingChange),
    /// A session was begun, with the doses decided for it. They are never computed again.
    SessionStarted {
        session: SessionId,
        rule_set: u32,
        first_side: FirstSide,
        decisions: Vec<Decision>,
        /// What kind of session it is; `kind` is the tag of the fact itself.
        #[serde(default, skip_serializing_if = "SessionKind::is_planned")]
        sort: SessionKind,
        /// The pain before it; none where it was not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        baseline: Option<Pain>,
        /// The session of the same day that was left for it; none where it is the day's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instead_of: Option<SessionId>,
    },
    /// A set was done. `amount` is what was done, in the unit of the dose; 0 is an attempt.
    SetDone { session: SessionId, exercise: ExerciseId, set: u8, side: Side, amount: u16 },
    /// The rest of an exercise was left out.
    ExerciseLeft { session: SessionId, exercise: ExerciseId, reason: LeaveReason },
    /// How an exercise felt. An answer that was not given is unknown, never 0.
    ExerciseRated { session: SessionId, exercise: ExerciseId, pain: Option<Pain>, effort: Option<Effort> },
    /// From that set on the exercise was done at a level below, at that dose. What was planned stays with the session's
    /// start.
    MadeEasier { session: SessionId, exercise: ExerciseId, level: LevelId, dose: Dose, from: u8 },
    /// The pain after a session.
    PainAfter { session: SessionId, pain: Option<Pain> },
    /// The person was advised to end the session after this exercise, and chose to go on with the next.
    WentOnAfterAdvice { session: SessionId, exercise: ExerciseId },
    /// The session ended: by itself after its last step, or early.
    SessionEnded { session: SessionId },
    /// A prescription was entered, or what was entered is corrected. It takes the place of the one before.
    PrescriptionEntered { prescription: Prescription },
    /// The person ended a prescription.
    PrescriptionEnded { prescription: PrescriptionId },
    /// Whether the therapist knows of a condition that speaks against an exercise of theirs.
    TherapistKnows { prescription: PrescriptionId, item: ItemId, condition: Condition, knows: bool },
    /// The person changed which exercises are in the plan.
    PlanEdited { exercise: ExerciseId, choice: PlanChoice },
    /// The plan rests on these days, both included; none where `until` is before `from`.
    PlanPaused { from: Day, until: Day, reason: PauseReason },
    /// The day's session will not be done; or, where `skipped` is not so, that is taken back.
    DaySkipped {
        day: Day,
        #[serde(default = "yes", skip_serializing_if = "is_yes")]
        skipped: bool,
        /// Which of the day's sessions, from 1; all of them where it is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<u8>,
    },
    /// The day's session is done on another day.
    DayMoved { day: Day, to: Day },
    /// So many minutes of walking, or another light activity, were done on that day.
    Walked {
        day: Day,
        minutes: u16,
        /// The worst pain in it; none where it was not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pain: Option<Pain>,
        /// How hard it was; none where it was not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        effort: Option<Effort>,
        /// What was asked for; none before the person had said how long they walk (rule C10).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        planned: Option<Decision>,
        /// By which rule set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rule_set: Option<u32>,
    },
    /// What hurts, as a person tells it when they set out, or anew.
    PainDescribed {
        day: Day,
        now: Option<Pain>,
        average: Option<Pain>,
        worst: Option<Pain>,
        since: Option<Since>,
    },
    /// The pain before the day's session of that number, from 1.
    PainBefore { day: Day, number: u8, pain: Option<Pain> },
    /// How it was on the morning after a session, where there was one before.
    MorningAnswered {
        day: Day,
        answer: Morning,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        session: Option<SessionId>,
    },
    /// The pain on the morning after a session, as a number: what it means follows from the pain before that session.
    MorningPain { day: Day, session: Option<SessionId>, pain: Pain },
    /// How a whole session felt, where it was not said exercise by exercise.
    SessionFelt {
        session: SessionId,
        /// Which exercises added to the pain, each with the worst pain in it; nobody where it is empty, and not said where
        /// it is none.
        added: Option<Vec<Added>>,
        /// How hard it was, all of it.
        effort: Option<Effort>,
        /// Where some exercises were otherwise.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        efforts: Vec<(ExerciseId, Effort)>,
    },
    /// The person chose another dose (rule C9).
    DoseChosen { exercise: ExerciseId, level: LevelId, dose: Dose, how: DoseChoice },
    /// A therapist answered what became of an exercise that was left out (rule C7).
    TherapistAnswered { prescription: PrescriptionId, item: ItemId },
    /// Something was answered to a reminder (rule E5). What it does is recorded beside it: this says that it is done, so that
    /// a repeat, however late, changes nothing.
    ReminderAnswered { reminder: ReminderId, answer: ReminderAnswer },
    /// The answers of a check-in (rule F1).
    CheckedIn { day: Day, answers: CheckIn },
    /// A symptom check was begun, and why it was asked.
    SymptomCheckBegun { check: CheckId, because: CheckReason },
    /// A flag of a symptom check was answered.
    SymptomAnswered { check: CheckId, flag: FlagId, answer: SymptomReply },
    /// Outside a check, the person said what became of a flag. `check` is the one that they made last.
    SymptomUpdated { check: CheckId, flag: FlagId, answer: SymptomUpdate },
    /// Sharp, spreading or numb, or another sign of rule B2: the symptom check comes before anything else.
    WarningSign,
    /// The person deleted a session of that day: everything else that was recorded of it is gone, and is not taken over again.
    SessionDeleted { session: SessionId, day: Day },
}

/// What counts where an older fact says nothing.
const fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn is_yes(yes: &bool) -> bool {
    *yes
}

/// The name of every kind that this app knows, as it is stored.
pub(crate) const KINDS: [&str; 31] = [
    "setting-changed",
    "session-started",
    "set-done",
    "exercise-left",
    "exercise-rated",
    "made-easier",
    "pain-after",
    "went-on-after-advice",
    "session-ended",
    "prescription-entered",
    "prescription-ended",
    "therapist-knows",
    "plan-edited",
    "plan-paused",
    "day-skipped",
    "day-moved",
    "walked",
    "pain-described",
    "pain-before",
    "morning-answered",
    "morning-pain",
    "session-felt",
    "dose-chosen",
    "therapist-answered",
    "reminder-answered",
    "checked-in",
    "symptom-check-begun",
    "symptom-answered",
    "symptom-updated",
    "warning-sign",
    "session-deleted",
];

/// What kind of session it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionKind {
    /// The day's.
    #[default]
    Planned,
    /// Two gentle moves in place of the day's session.
    BadDay,
    /// The part of the day's session that matters most.
    Short,
    /// On a day without a session, because the person wants one.
    Extra,
}

impl SessionKind {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
    fn is_planned(&self) -> bool {
        *self == Self::Planned
    }
}

/// What a person wants of an exercise in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanChoice {
    /// In the active set, whatever its turn.
    In,
    /// Not in the plan.
    Out,
    /// As the plan has it.
    AsPlanned,
}

/// Why the plan rests for some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PauseReason {
    /// The person is ill.
    Illness,
    /// The person travels.
    Travel,
    /// Something else, which is nobody's business.
    Other,
}

/// For how long the back has hurt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Since {
    /// Up to three days.
    Days,
    /// Up to six weeks.
    Weeks,
    /// Up to three months.
    Months,
    /// Longer.
    Longer,
}

/// How a person feels on the morning after a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Morning {
    /// No worse than before.
    NoWorse,
    /// A bit worse.
    BitWorse,
    /// Clearly worse.
    ClearlyWorse,
}

/// What was answered to a reminder (rule E5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ReminderAnswer {
    /// To be reminded again, at that instant.
    Later { due_ms: i64 },
    /// The session will not be done.
    Skip,
    /// How the morning was.
    Morning(Morning),
    /// Not now.
    NotNow,
}

impl ReminderAnswer {
    /// The name, as it is stored.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Later { .. } => "later",
            Self::Skip => "skip",
            Self::Morning(_) => "morning",
            Self::NotNow => "not-now",
        }
    }
}

/// An exercise that added to the pain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Added {
    pub(crate) exercise: ExerciseId,
    /// The worst pain in it; none where it was not said.
    pub(crate) worst: Option<Pain>,
}

/// How a person came to choose a dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DoseChoice {
    /// Less than before.
    Less,
    /// More, of what they had done in full.
    More,
    /// A lowering taken back.
    TakenBack,
    /// What was chosen and not done yet is not chosen any more.
    Withdrawn,
}

/// The answers of a weekly check-in, each from 0 to 10; one that is not given is unknown (rule F1).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct CheckIn {
    /// Pain on average, in the last 7 days.
    pub(crate) average: Option<Pain>,
    /// The worst pain in the last 7 days.
    pub(crate) worst: Option<Pain>,
    /// PEG: how much pain got in the way of enjoying life.
    pub(crate) enjoyment: Option<Score>,
    /// PEG: how much pain got in the way of general activity.
    pub(crate) activity: Option<Score>,
    /// PSFS: own activities, and how well each can be done.
    pub(crate) activities: Vec<ActivityScore>,
}

/// How well a person can do an activity of their own (PSFS).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ActivityScore {
    /// The activity, in the person's words.
    pub(crate) name: String,
    /// 0: cannot; 10: as before the pain.
    pub(crate) score: Option<Score>,
}

/// Why a symptom check is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CheckReason {
    /// There was none before.
    First,
    /// A warning sign was reported: rule B2.
    WarningSign,
    /// The last one ended early, for an answer that needed help first.
    EndedEarly,
    /// A weekly check-in was worse.
    Worsened,
    /// Many days without a session.
    Away,
    /// The person wishes it.
    Wish,
}

/// What a flag of the symptom check was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SymptomReply {
    /// No.
    No,
    /// Yes, known, and looked at by a professional.
    Known,
    /// Yes, new or worse, or never looked at.
    New,
}

/// What became of a flag that was new or worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SymptomUpdate {
    /// It is no longer so.
    Gone,
    /// A professional has seen the person about it and agreed to exercise, or was asked.
    Agreed,
    /// What was said of it was a slip: it is so after all.
    Restored,
}

/// The dose of one exercise on one day, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Which of its levels.
    pub level: LevelId,
    /// How much.
    pub dose: Dose,
    /// Why.
    #[serde(flatten)]
    pub receipt: Receipt,
}

/// Why the rest of an exercise was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeaveReason {
    /// It hurts.
    Hurts,
    /// There is no time.
    NoTime,
    /// It is too hard.
    TooHard,
    /// The person chose so.
    Choice,
    /// It no longer goes with what the person has to mind.
    Condition,
    /// Somebody has to be asked first: a flag of the symptom check is open, or the therapist does not know of a condition.
    AskFirst,
    /// What it takes is no longer at hand.
    Equipment,
}

impl Body {
    /// The name of the kind, as it is stored.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::SettingChanged(_) => "setting-changed",
            Self::SessionStarted { .. } => "session-started",
            Self::SetDone { .. } => "set-done",
            Self::ExerciseLeft { .. } => "exercise-left",
            Self::ExerciseRated { .. } => "exercise-rated",
            Self::MadeEasier { .. } => "made-easier",
            Self::PainAfter { .. } => "pain-after",
            Self::WentOnAfterAdvice { .. } => "went-on-after-advice",
            Self::SessionEnded { .. } => "session-ended",
            Self::PrescriptionEntered { .. } => "prescription-entered",
            Self::PrescriptionEnded { .. } => "prescription-ended",
            Self::TherapistKnows { .. } => "therapist-knows",
            Self::PlanEdited { .. } => "plan-edited",
            Self::PlanPaused { .. } => "plan-paused",
            Self::DaySkipped { .. } => "day-skipped",
            Self::DayMoved { .. } => "day-moved",
            Self::Walked { .. } => "walked",
            Self::PainDescribed { .. } => "pain-described",
            Self::PainBefore { .. } => "pain-before",
            Self::MorningAnswered { .. } => "morning-answered",
            Self::MorningPain { .. } => "morning-pain",
            Self::SessionFelt { .. } => "session-felt",
            Self::DoseChosen { .. } => "dose-chosen",
            Self::TherapistAnswered { .. } => "therapist-answered",
            Self::ReminderAnswered { .. } => "reminder-answered",
            Self::CheckedIn { .. } => "checked-in",
            Self::SymptomCheckBegun { .. } => "symptom-check-begun",
            Self::SymptomAnswered { .. } => "symptom-answered",
            Self::SymptomUpdated { .. } => "symptom-updated",
            Self::WarningSign => "warning-sign",
            Self::SessionDeleted { .. } => "session-deleted",
        }
    }

    /// What the fact is about: a second fact about it repeats or corrects the first.
    pub(crate) fn subject(&self) -> String {
        let kind = self.kind();
        match self {
            Self::SettingChanged(change) => format!("{kind}/{}", change.key.name()),
            Self::PlanEdited { exercise, .. } | Self::DoseChosen { exercise, .. } => {
                format!("{kind}/{exercise}")
            }
            // One answer about a morning takes the place of the other.
            Self::MorningPain { day, .. } => format!("morning-answered/{day}"),
            Self::TherapistAnswered { prescription, item } => format!("{kind}/{prescription}/{item}"),
            Self::ReminderAnswered { reminder, answer } => format!("{kind}/{reminder}/{}", answer.name()),
            Self::PlanPaused { from, .. } => format!("{kind}/{from}"),
            Self::DaySkipped { day, number: Some(number), .. } | Self::PainBefore { day, number, .. } => {
                format!("{kind}/{day}/{number}")
            }
            Self::DaySkipped { day, .. }
            | Self::DayMoved { day, .. }
            | Self::Walked { day, .. }
            | Self::PainDescribed { day, .. }
            | Self::MorningAnswered { day, .. }
            | Self::CheckedIn { day, .. } => format!("{kind}/{day}"),
            Self::SessionStarted { session, .. }
            | Self::SessionEnded { session }
            | Self::SessionFelt { session, .. }
            | Self::SessionDeleted { session, .. }
            | Self::PainAfter { session, .. } => {
                format!("{kind}/{session}")
            }
            Self::SetDone { session, exercise, set, side, .. } => {
                let side = match side {
                    Side::Left => "left",
                    Side::Right => "right",
                    Side::Both => "both",
                };
                format!("{kind}/{session}/{exercise}/{set}/{side}")
            }
            Self::ExerciseLeft { session, exercise, .. }
            | Self::ExerciseRated { session, exercise, .. }
            | Self::MadeEasier { session, exercise, .. }
            | Self::WentOnAfterAdvice { session, exercise } => format!("{kind}/{session}/{exercise}"),
            Self::PrescriptionEntered { prescription } => format!("{kind}/{}", prescription.id),
            Self::PrescriptionEnded { prescription } => format!("{kind}/{prescription}"),
            Self::TherapistKnows { prescription, item, condition, .. } => {
                format!("{kind}/{prescription}/{item}/{}", condition.name())
            }
            Self::SymptomCheckBegun { check, .. } => format!("{kind}/{check}"),
            Self::SymptomAnswered { check, flag, .. } | Self::SymptomUpdated { check, flag, .. } => {
                format!("{kind}/{check}/{flag}")
            }
            Self::WarningSign => kind.to_owned(),
        }
    }

    /// The session it belongs to.
    pub(crate) fn session(&self) -> Option<SessionId> {
        self.belongs_to().0
    }

    /// The exercise it belongs to.
    pub(crate) fn exercise(&self) -> Option<&ExerciseId> {
        self.belongs_to().1
    }

    /// The session and the exercise that it belongs to, where it does.
    fn belongs_to(&self) -> (Option<SessionId>, Option<&ExerciseId>) {
        match self {
            Self::SetDone { session, exercise, .. }
            | Self::ExerciseLeft { session, exercise, .. }
            | Self::ExerciseRated { session, exercise, .. }
            | Self::WentOnAfterAdvice { session, exercise }
            | Self::MadeEasier { session, exercise, .. } => (Some(*session), Some(exercise)),
            Self::SessionStarted { session, .. }
            | Self::PainAfter { session, .. }
            | Self::SessionFelt { session, .. }
            | Self::SessionEnded { session } => (Some(*session), None),
            Self::MorningAnswered { session, .. } | Self::MorningPain { session, .. } => (*session, None),
            Self::PlanEdited { exercise, .. } | Self::DoseChosen { exercise, .. } => (None, Some(exercise)),
            Self::SettingChanged(_)
            | Self::PrescriptionEntered { .. }
            | Self::PrescriptionEnded { .. }
            | Self::TherapistKnows { .. }
            | Self::TherapistAnswered { .. }
            | Self::PlanPaused { .. }
            | Self::DaySkipped { .. }
            | Self::DayMoved { .. }
            | Self::Walked { .. }
            | Self::PainDescribed { .. }
            | Self::PainBefore { .. }
            | Self::ReminderAnswered { .. }
            | Self::CheckedIn { .. }
            | Self::SymptomCheckBegun { .. }
            | Self::SymptomAnswered { .. }
            | Self::SymptomUpdated { .. }
            // What says that a session is gone does not go with it.
            | Self::SessionDeleted { .. }
            | Self::WarningSign => (None, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Category, Range};
    use crate::dose::{Band, Hold, Load, Measure, Sides};
    use crate::prescription::{PrescribedExercise, What};
    use crate::receipt::Because;
    use crate::settings::SettingKey;

    /// What is stored today must be readable for ever: a change here needs a migration, not a new expectation.
    #[test]
    #[allow(clippy::too_many_lines, reason = "a list of all of them")]
    fn the_stored_form_of_every_fact_stays() {
        let session: SessionId = "019d3a52-7f80-7000-8000-000000000001".parse().unwrap();
        let check: CheckId = "019d3a52-7f80-7000-8000-000000000002".parse().unwrap();
        let flag = FlagId::new("fever");
        let exercise = ExerciseId::new("superman");
        let dose = Dose {
            sets: 2,
            amount: 8,
            measure: Measure::Repetitions,
            hold: Some(Hold::Seconds(3)),
            sides: Sides::Each,
            load: Some(Load::Grams(2_500)),
        };
        let day: Day = "2026-03-26".parse().unwrap();
        let three = Pain::try_from(3).unwrap();
        let because = Because::SameAsLast { day };
        let easier = Dose { sets: 2, hold: None, load: None, ..dose.clone() };
        let decision =
            Decision { exercise: exercise.clone(), level: LevelId::new(3), dose, receipt: because.into() };
        let facts = [
            (
                Body::SettingChanged(SettingChange { key: SettingKey::Minutes, values: vec!["20".into()] }),
                r#"{"kind":"setting-changed","key":"minutes","values":["20"]}"#,
            ),
            (
                Body::SessionStarted {
                    session,
                    rule_set: 1,
                    first_side: FirstSide::Right,
                    decisions: vec![decision],
                    sort: SessionKind::Planned,
                    baseline: None,
                    instead_of: None,
                },
                r#"{"kind":"session-started","session":"019d3a52-7f80-7000-8000-000000000001","rule_set":1,"first_side":"right","decisions":[{"exercise":"superman","level":3,"dose":{"sets":2,"amount":8,"measure":"repetitions","hold":{"seconds":3},"sides":"each","load":{"grams":2500}},"because":{"same-as-last":{"day":"2026-03-26"}}}]}"#,
            ),
            (
                Body::SetDone { session, exercise: exercise.clone(), set: 1, side: Side::Left, amount: 7 },
                r#"{"kind":"set-done","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","set":1,"side":"left","amount":7}"#,
            ),
            (
                Body::ExerciseLeft { session, exercise: exercise.clone(), reason: LeaveReason::Hurts },
                r#"{"kind":"exercise-left","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","reason":"hurts"}"#,
            ),
            (
                Body::ExerciseRated {
                    session,
                    exercise: exercise.clone(),
                    pain: Some(Pain::try_from(2).unwrap()),
                    effort: None,
                },
                r#"{"kind":"exercise-rated","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","pain":2,"effort":null}"#,
            ),
            (
                Body::ExerciseLeft { session, exercise: exercise.clone(), reason: LeaveReason::NoTime },
                r#"{"kind":"exercise-left","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","reason":"no-time"}"#,
            ),
            (
                Body::ExerciseLeft { session, exercise: exercise.clone(), reason: LeaveReason::TooHard },
                r#"{"kind":"exercise-left","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","reason":"too-hard"}"#,
            ),
            (
                Body::ExerciseLeft { session, exercise: exercise.clone(), reason: LeaveReason::Choice },
                r#"{"kind":"exercise-left","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","reason":"choice"}"#,
            ),
            (
                Body::ExerciseLeft { session, exercise: exercise.clone(), reason: LeaveReason::Condition },
                r#"{"kind":"exercise-left","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","reason":"condition"}"#,
            ),
            (
                Body::ExerciseLeft { session, exercise: exercise.clone(), reason: LeaveReason::AskFirst },
                r#"{"kind":"exercise-left","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","reason":"ask-first"}"#,
            ),
            (
                Body::ExerciseLeft { session, exercise: exercise.clone(), reason: LeaveReason::Equipment },
                r#"{"kind":"exercise-left","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","reason":"equipment"}"#,
            ),
            (
                Body::MadeEasier {
                    session,
                    exercise: exercise.clone(),
                    level: LevelId::new(2),
                    dose: easier,
                    from: 2,
                },
                r#"{"kind":"made-easier","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman","level":2,"dose":{"sets":2,"amount":8,"measure":"repetitions","sides":"each"},"from":2}"#,
            ),
            (
                Body::PainAfter { session, pain: Some(three) },
                r#"{"kind":"pain-after","session":"019d3a52-7f80-7000-8000-000000000001","pain":3}"#,
            ),
            (
                Body::WentOnAfterAdvice { session, exercise },
                r#"{"kind":"went-on-after-advice","session":"019d3a52-7f80-7000-8000-000000000001","exercise":"superman"}"#,
            ),
            (
                Body::SessionStarted {
                    session,
                    rule_set: 2,
                    first_side: FirstSide::Left,
                    decisions: Vec::new(),
                    sort: SessionKind::BadDay,
                    baseline: None,
                    instead_of: None,
                },
                r#"{"kind":"session-started","session":"019d3a52-7f80-7000-8000-000000000001","rule_set":2,"first_side":"left","decisions":[],"sort":"bad-day"}"#,
            ),
            (
                Body::SessionStarted {
                    session,
                    rule_set: 3,
                    first_side: FirstSide::Left,
                    decisions: Vec::new(),
                    sort: SessionKind::Planned,
                    baseline: Some(three),
                    instead_of: Some(session),
                },
                r#"{"kind":"session-started","session":"019d3a52-7f80-7000-8000-000000000001","rule_set":3,"first_side":"left","decisions":[],"baseline":3,"instead_of":"019d3a52-7f80-7000-8000-000000000001"}"#,
            ),
            (
                Body::PlanEdited { exercise: ExerciseId::new("plank"), choice: PlanChoice::AsPlanned },
                r#"{"kind":"plan-edited","exercise":"plank","choice":"as-planned"}"#,
            ),
            (
                Body::PlanPaused { from: day, until: day, reason: PauseReason::Illness },
                r#"{"kind":"plan-paused","from":"2026-03-26","until":"2026-03-26","reason":"illness"}"#,
            ),
            (
                Body::DaySkipped { day, skipped: true, number: None },
                r#"{"kind":"day-skipped","day":"2026-03-26"}"#,
            ),
            (
                Body::DaySkipped { day, skipped: false, number: None },
                r#"{"kind":"day-skipped","day":"2026-03-26","skipped":false}"#,
            ),
            (Body::DayMoved { day, to: day }, r#"{"kind":"day-moved","day":"2026-03-26","to":"2026-03-26"}"#),
            (
                Body::Walked { day, minutes: 12, pain: None, effort: None, planned: None, rule_set: None },
                r#"{"kind":"walked","day":"2026-03-26","minutes":12}"#,
            ),
            (
                Body::Walked {
                    day,
                    minutes: 12,
                    pain: Some(three),
                    effort: Effort::try_from(4).ok(),
                    planned: None,
                    rule_set: None,
                },
                r#"{"kind":"walked","day":"2026-03-26","minutes":12,"pain":3,"effort":4}"#,
            ),
            (
                Body::MorningPain { day, session: Some(session), pain: three },
                r#"{"kind":"morning-pain","day":"2026-03-26","session":"019d3a52-7f80-7000-8000-000000000001","pain":3}"#,
            ),
            (
                Body::SessionFelt {
                    session,
                    added: Some(vec![Added { exercise: ExerciseId::new("plank"), worst: Some(three) }]),
                    effort: Effort::try_from(4).ok(),
                    efforts: vec![(ExerciseId::new("cobra"), Effort::try_from(7).unwrap())],
                },
                r#"{"kind":"session-felt","session":"019d3a52-7f80-7000-8000-000000000001","added":[{"exercise":"plank","worst":3}],"effort":4,"efforts":[["cobra",7]]}"#,
            ),
            (
                Body::SessionFelt { session, added: None, effort: None, efforts: Vec::new() },
                r#"{"kind":"session-felt","session":"019d3a52-7f80-7000-8000-000000000001","added":null,"effort":null}"#,
            ),
            (
                Body::DoseChosen {
                    exercise: ExerciseId::new("plank"),
                    level: LevelId::new(2),
                    dose: Dose {
                        sets: 2,
                        amount: 10,
                        measure: Measure::Seconds,
                        hold: None,
                        sides: Sides::Together,
                        load: None,
                    },
                    how: DoseChoice::TakenBack,
                },
                r#"{"kind":"dose-chosen","exercise":"plank","level":2,"dose":{"sets":2,"amount":10,"measure":"seconds","sides":"together"},"how":"taken-back"}"#,
            ),
            (
                Body::TherapistAnswered {
                    prescription: "019d3a52-7f80-7000-8000-000000000003".parse().unwrap(),
                    item: "019d3a52-7f80-7000-8000-000000000004".parse().unwrap(),
                },
                r#"{"kind":"therapist-answered","prescription":"019d3a52-7f80-7000-8000-000000000003","item":"019d3a52-7f80-7000-8000-000000000004"}"#,
            ),
            (
                Body::PainDescribed {
                    day,
                    now: Some(three),
                    average: None,
                    worst: None,
                    since: Some(Since::Weeks),
                },
                r#"{"kind":"pain-described","day":"2026-03-26","now":3,"average":null,"worst":null,"since":"weeks"}"#,
            ),
            (
                Body::PainBefore { day, number: 1, pain: Some(three) },
                r#"{"kind":"pain-before","day":"2026-03-26","number":1,"pain":3}"#,
            ),
            (
                Body::MorningAnswered { day, answer: Morning::BitWorse, session: None },
                r#"{"kind":"morning-answered","day":"2026-03-26","answer":"bit-worse"}"#,
            ),
            (
                Body::MorningAnswered { day, answer: Morning::NoWorse, session: Some(session) },
                r#"{"kind":"morning-answered","day":"2026-03-26","answer":"no-worse","session":"019d3a52-7f80-7000-8000-000000000001"}"#,
            ),
            (
                Body::CheckedIn {
                    day,
                    answers: CheckIn {
                        average: Some(three),
                        activities: vec![ActivityScore { name: "Gardening".into(), score: None }],
                        ..CheckIn::default()
                    },
                },
                r#"{"kind":"checked-in","day":"2026-03-26","answers":{"average":3,"worst":null,"enjoyment":null,"activity":null,"activities":[{"name":"Gardening","score":null}]}}"#,
            ),
            (
                Body::SessionEnded { session },
                r#"{"kind":"session-ended","session":"019d3a52-7f80-7000-8000-000000000001"}"#,
            ),
            (
                Body::SymptomCheckBegun { check, because: CheckReason::EndedEarly },
                r#"{"kind":"symptom-check-begun","check":"019d3a52-7f80-7000-8000-000000000002","because":"ended-early"}"#,
            ),
            (
                Body::SymptomAnswered { check, flag: flag.clone(), answer: SymptomReply::New },
                r#"{"kind":"symptom-answered","check":"019d3a52-7f80-7000-8000-000000000002","flag":"fever","answer":"new"}"#,
            ),
            (
                Body::SymptomUpdated { check, flag: flag.clone(), answer: SymptomUpdate::Agreed },
                r#"{"kind":"symptom-updated","check":"019d3a52-7f80-7000-8000-000000000002","flag":"fever","answer":"agreed"}"#,
            ),
            (
                Body::SymptomUpdated { check, flag, answer: SymptomUpdate::Restored },
                r#"{"kind":"symptom-updated","check":"019d3a52-7f80-7000-8000-000000000002","flag":"fever","answer":"restored"}"#,
            ),
            (Body::WarningSign, r#"{"kind":"warning-sign"}"#),
            (
                Body::SessionDeleted { session, day },
                r#"{"kind":"session-deleted","session":"019d3a52-7f80-7000-8000-000000000001","day":"2026-03-26"}"#,
            ),
        ];
        stays(facts);
    }

    /// The same for what a therapist prescribed.
    #[test]
    fn the_stored_form_of_a_prescription_stays() {
        let id: PrescriptionId = "019d3a52-7f80-7000-8000-000000000003".parse().unwrap();
        let item: ItemId = "019d3a52-7f80-7000-8000-000000000004".parse().unwrap();
        let plain = PrescribedExercise {
            id: item,
            what: What::Catalog { exercise: ExerciseId::new("cat-cow"), level: None },
            sets: Range { low: 2, high: 2 },
            amount: Range { low: 8, high: 12 },
            measure: Measure::Breaths,
            hold: None,
            sides: None,
            load: None,
            days_per_week: 7,
            times_per_day: 1,
            range_limit: None,
            locked: false,
            note: None,
        };
        let own = PrescribedExercise {
            what: What::Own {
                exercise: item.own_exercise(),
                name: "Towel slide".into(),
                instruction: "Slide up.".into(),
                category: Some(Category::RangeOfMotion),
            },
            measure: Measure::Repetitions,
            hold: Some(Hold::Breaths(2)),
            sides: Some(Sides::Each),
            load: Some(Load::Band(Band::Light)),
            range_limit: Some("Low".into()),
            locked: true,
            note: Some("Slowly".into()),
            ..plain.clone()
        };
        let prescription = Prescription {
            id,
            source: "Dr. Ruiz".into(),
            issued: "2026-03-20".parse().unwrap(),
            review: Some("2026-05-04".parse().unwrap()),
            ends: None,
            exercises: vec![plain, own],
        };
        stays([
            (
                Body::PrescriptionEntered { prescription },
                r#"{"kind":"prescription-entered","prescription":{"id":"019d3a52-7f80-7000-8000-000000000003","source":"Dr. Ruiz","issued":"2026-03-20","review":"2026-05-04","exercises":[{"id":"019d3a52-7f80-7000-8000-000000000004","what":{"catalog":{"exercise":"cat-cow"}},"sets":[2,2],"amount":[8,12],"measure":"breaths","days_per_week":7,"times_per_day":1,"locked":false},{"id":"019d3a52-7f80-7000-8000-000000000004","what":{"own":{"exercise":"own-019d3a52-7f80-7000-8000-000000000004","name":"Towel slide","instruction":"Slide up.","category":"range-of-motion"}},"sets":[2,2],"amount":[8,12],"measure":"repetitions","hold":{"breaths":2},"sides":"each","load":{"band":"light"},"days_per_week":7,"times_per_day":1,"range_limit":"Low","locked":true,"note":"Slowly"}]}}"#,
            ),
            (
                Body::PrescriptionEnded { prescription: id },
                r#"{"kind":"prescription-ended","prescription":"019d3a52-7f80-7000-8000-000000000003"}"#,
            ),
            (
                Body::TherapistKnows {
                    prescription: id,
                    item,
                    condition: Condition::Osteoporosis,
                    knows: true,
                },
                r#"{"kind":"therapist-knows","prescription":"019d3a52-7f80-7000-8000-000000000003","item":"019d3a52-7f80-7000-8000-000000000004","condition":"osteoporosis","knows":true}"#,
            ),
        ]);
        let because = Because::Prescribed { prescription: id };
        let stored = r#"{"prescribed":{"prescription":"019d3a52-7f80-7000-8000-000000000003"}}"#;
        assert_eq!(serde_json::to_string(&because).unwrap(), stored);
        assert_eq!(serde_json::from_str::<Because>(stored).unwrap(), because);
    }

    fn stays(facts: impl IntoIterator<Item = (Body, &'static str)>) {
        for (body, stored) in facts {
            assert_eq!(serde_json::to_string(&body).unwrap(), stored);
            assert_eq!(serde_json::from_str::<Body>(stored).unwrap(), body);
            assert!(stored.contains(&format!(r#""kind":"{}""#, body.kind())));
        }
    }
}
