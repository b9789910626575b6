//! What several screens have in common: time, ids, texts, sides.

pub use crate::core::{
    CheckId, Day, Device, ExerciseId, ItemId, LeaveReason, LevelId, Moment, Morning, PauseReason, PlanChoice,
    PrescriptionId, SessionId, SessionKind, Side, Since, Text, screens::EndDialog,
};

uniffi::custom_type!(
    /// A training day, without a zone; `2026-03-28` on the wire.
    Day, String, { remote, lower: |day| day.to_string(), try_lift: |text| Ok(text.parse()?) }
);
uniffi::custom_type!(
    /// An exercise of the catalog, such as `cat-cow`, or one of the person's own, such as `own-019d3a52-…`.
    ExerciseId, String, { remote, lower: |id| id.to_string(), try_lift: |text| Ok(ExerciseId::new(text)) }
);
uniffi::custom_type!(
    /// A level of an exercise. It says nothing of where on the ladder that stands.
    LevelId, u8, { remote, lower: |id| id.as_number(), try_lift: |number| Ok(LevelId::new(number)) }
);
uniffi::custom_type!(
    /// One symptom check.
    CheckId, String, { remote, lower: |id| id.to_string(), try_lift: |text| Ok(text.parse()?) }
);
uniffi::custom_type!(
    /// One prescription.
    PrescriptionId, String, { remote, lower: |id| id.to_string(), try_lift: |text| Ok(text.parse()?) }
);
uniffi::custom_type!(
    /// One exercise of a prescription.
    ItemId, String, { remote, lower: |id| id.to_string(), try_lift: |text| Ok(text.parse()?) }
);
uniffi::custom_type!(
    /// One session.
    SessionId, String, { remote, lower: |id| id.to_string(), try_lift: |text| Ok(text.parse()?) }
);

/// An instant and the clock that hung on the wall there.
#[uniffi::remote(Record)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub epoch_ms: i64,
    /// The zone's offset from UTC at that instant, in minutes, east positive.
    pub utc_offset_minutes: i32,
}

/// The phone's own settings.
#[uniffi::remote(Record)]
pub struct Device {
    /// BCP 47 languages that the person reads, such as `en` or `es-MX`, the one they like best first: all that the phone
    /// knows of. Which of them the app speaks is decided here; where it speaks none, that is English.
    pub languages: Vec<String>,
    /// ISO 3166 region, such as `US`; empty where unknown.
    pub region: String,
    /// Whether times are written 15:00 rather than 3:00 PM.
    pub hour24: bool,
    /// The first day of a week, 1 for Monday to 7 for Sunday.
    pub first_weekday: u8,
}

/// The question before something is ended or left.
#[uniffi::remote(Record)]
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

/// A text for the eye, and for the voice where it cannot be spoken as it is written.
#[uniffi::remote(Record)]
pub struct Text {
    /// What is shown.
    pub shown: String,
    /// What is spoken instead; none where it is the same.
    pub spoken: Option<String>,
}

/// The side a set is done on.
#[uniffi::remote(Enum)]
pub enum Side {
    /// The left.
    Left,
    /// The right.
    Right,
    /// Both at once.
    Both,
}

/// Why the rest of an exercise is left out.
#[uniffi::remote(Enum)]
pub enum LeaveReason {
    /// It hurts.
    Hurts,
    /// There is no time.
    NoTime,
    /// It is too hard.
    TooHard,
    /// The person chose so.
    Choice,
    /// It no longer goes with what the person has to mind. A player says this by itself.
    Condition,
    /// Somebody has to be asked first: a flag of the symptom check is open, or the therapist does not know of a
    /// condition. A player says this by itself.
    AskFirst,
    /// What it takes is no longer at hand. A player says this by itself.
    Equipment,
}

/// What kind of session it is.
#[uniffi::remote(Enum)]
pub enum SessionKind {
    /// The day's.
    Planned,
    /// Two gentle moves in place of the day's session.
    BadDay,
    /// The part of the day's session that matters most.
    Short,
    /// On a day without a session, because the person wants one.
    Extra,
}

/// What a person wants of an exercise in the plan.
#[uniffi::remote(Enum)]
pub enum PlanChoice {
    /// In the active set, whatever its turn.
    In,
    /// Not in the plan.
    Out,
    /// As the plan has it.
    AsPlanned,
}

/// Why the plan rests for some days.
#[uniffi::remote(Enum)]
pub enum PauseReason {
    /// The person is ill.
    Illness,
    /// The person travels.
    Travel,
    /// Something else, which is nobody's business.
    Other,
}

/// For how long the back has hurt.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Enum)]
pub enum Morning {
    /// No worse than before.
    NoWorse,
    /// A bit worse.
    BitWorse,
    /// Clearly worse.
    ClearlyWorse,
}
