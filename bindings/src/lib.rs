//! The core as the phones see it: declarations only, no decision.
//!
//! Each file mirrors one of the core's, under the same name: the macros make no types of their own, so that a
//! field that is missing here does not compile. What a phone's programmer reads is written here.

#![allow(clippy::needless_pass_by_value, reason = "what crosses the line is a copy that belongs to the call")]

uniffi::setup_scaffolding!();

mod body_map;
mod calendar;
mod calls;
mod chart;
mod check_in;
mod correction;
mod data;
mod dose;
mod error;
mod exercise;
mod felt;
mod guard;
mod health;
mod history;
mod learn;
mod library;
mod live;
mod live_card;
mod live_events;
mod live_marks;
mod live_texts;
mod picture;
mod plan;
mod plan_change;
mod prescription;
mod prescription_form;
mod prescription_read;
mod privacy;
mod problem;
mod progress;
mod rating;
mod recovery;
mod reminders;
mod reminders_screen;
mod report;
mod settings;
mod setup;
mod shared;
mod shell;
mod summary;
mod symptom_page;
mod symptoms;
mod today;
mod walking;
mod work;

use std::path::Path;

use midback_core as core;

pub use body_map::{BodyMap, MapOutline, MapPlace, MapPoint, map_answer};
pub use calendar::{
    CalendarDay, CalendarMark, CalendarMonth, CalendarTurn, CalendarWeekday, DayCheckIn, DayScreen, DayState,
};
pub use calls::data::{delete_everything, is_copy, recover, recovery_offer};
pub use calls::reminders::{queue_reminder, reminder_action_name, reminder_action_named, reminder_can_wait};
pub use chart::{Chart, ChartBand, ChartKind, ChartLine, ChartSeries, ChartTable};
pub use check_in::{
    ActivityAnswer, CheckInAbout, CheckInAdd, CheckInAnswers, CheckInQuestion, CheckInScreen, check_in_after,
    check_in_said,
};
pub use correction::{CorrectionExercise, CorrectionScreen, CorrectionSet, CorrectionStep};
pub use data::{
    BackupRow, BackupsCard, BringCard, DataDone, DataPreview, DataScreen, PassphraseForm, SaveCard,
    SaveNotice,
};
pub use dose::{DoseChange, DoseChoice, DoseDirection, DoseLadder, DoseLevel, DoseOffer, DoseScreen};
pub use error::MidbackError;
pub use exercise::{
    ExerciseCaution, ExerciseDose, ExerciseFact, ExerciseLevel, ExerciseLink, ExerciseOfTherapist,
    ExerciseScreen,
};
pub use felt::{FeltChoice, FeltExercise, FeltPage, FeltTap};
pub use health::{HealthKind, HealthSession, HealthSwitch, HealthWork};
pub use history::{
    EmptyHistory, HistoryChoice, HistoryOnly, HistoryQuery, HistoryScreen, HistorySearch, HistorySession,
    MoreHistory,
};
pub use learn::{
    ArticleBlock, ArticleScreen, BlockForm, EmptyLearn, LearnScreen, PageGroup, PageLink, SelfCheckAnswer,
    SelfCheckChoice, SelfCheckEntry, SelfCheckScreen, SelfCheckStep,
};
pub use library::{
    EmptyLibrary, LibraryChoice, LibraryFilter, LibraryFilterKey, LibraryQuery, LibraryRow, LibraryScreen,
};
pub use live::{LiveAfter, LiveFrame, LiveMotion, LivePlayer, LiveQuestion, LiveState, LiveView, PartKind};
pub use live_card::{LiveAsk, LiveButton, LiveCard, LiveScale};
pub use live_events::{LiveCommand, LiveEvent, LiveHappened, LiveKept, LiveUnfit};
pub use live_marks::{Haptic, HapticPulse, Heard, LiveMark, haptic_pulses, haptic_tone, tone_rate};
pub use live_texts::{LiveGuide, LivePatience, LiveReason, LiveTexts};
pub use picture::LevelPicture;
pub use plan::{
    PauseOffer, PlanComing, PlanDay, PlanDayMark, PlanEdit, PlanEmpty, PlanGroup, PlanMark, PlanPause,
    PlanPrescription, PlanRow, PlanScreen, PlanSetUp, PlanSwap, PlanWay,
};
pub use plan_change::{PlanChange, PlanChosen, PlanUndo};
pub use prescription::{
    EmptyPrescription, FieldProblem, PrescribedItem, PrescriptionCard, PrescriptionConflict,
    PrescriptionInput, PrescriptionPreview, PrescriptionScreen,
};
pub use prescription_form::{
    DraftExercise, DraftValue, FieldKind, FormChoice, FormExercise, FormField, PrescriptionDraft,
    PrescriptionForm,
};
pub use prescription_read::{ReadList, RequestMark};
pub use privacy::{AppLock, DeleteScreen, DeletedScreen, LockedScreen, PrivacyPart, PrivacyScreen};
pub use problem::{FileKind, Problem, Wanted};
pub use progress::{
    CheckInCard, EmptyProgress, ProgressChange, ProgressEvent, ProgressLadder, ProgressNumber, ProgressRange,
    ProgressRangeChoice, ProgressScreen,
};
pub use rating::{AddedAnswer, EffortAnswer, HowHard, RateStep, Scale, SessionAnswers};
pub use recovery::{RecoveryDone, RecoveryOffer};
pub use reminders::{
    HandedReminder, OffsetChanges, QueuedReminders, Reminder, ReminderAct, ReminderAction, ReminderDone,
    ReminderEvent, ReminderFate, ReminderKind, ReminderList, ReminderPermission, ReminderPhone,
    ReminderPlace, ReminderReport, ReminderTexts, WallTime,
};
pub use reminders_screen::{
    ComingReminder, ReminderAsk, ReminderCause, ReminderHealth, ReminderNotice, ReminderPreview,
    ReminderTrouble, RemindersScreen,
};
pub use report::{Paper, ReportFile, ReportKind, ReportPaper, ReportPeriod, ReportScreen, ReportShare};
pub use settings::{
    AboutApp, Setting, SettingChoice, SettingKey, SettingsGroup, SettingsLink, SettingsPlace, SettingsScreen,
    SettingsSection,
};
pub use setup::{
    PainForm, SettingValues, SetupAnswers, SetupAt, SetupKept, SetupScreen, SetupStep, SinceChoice,
    StepChoice, StepTap, choice_after,
};
pub use shared::{
    CheckId, Day, Device, EndDialog, ExerciseId, ItemId, LeaveReason, LevelId, Moment, Morning, PauseReason,
    PlanChoice, PrescriptionId, SessionId, SessionKind, Side, Since, Text,
};
pub use shell::{OpeningError, ShellScreen};
pub use summary::{SummaryRow, SummaryScreen};
pub use symptom_page::{
    CheckBack, CheckItem, CheckPage, CheckReply, PageMarks, PageTap, SymptomAnswer, marks_after,
};
pub use symptoms::{
    AfterCheck, CheckIntro, CheckOutcome, CheckStep, EmergencyCall, FlagUpdate, GoOn, LiftedFlag, Notice,
    OpenFlag, OutcomeKind, PastCheck, SymptomCheckScreen, SymptomReply, SymptomUpdate,
};
pub use today::{
    DayAct, DayOffer, MorningChoice, MorningQuestion, PainQuestion, SessionCard, SessionItem, TodayScreen,
    TodayState,
};
pub use walking::{WalkAnswers, WalkMinutes, WalkQuestions, WalkingLine};
pub use work::{DataReader, Work};

use guard::Guarded;

/// One person's data, opened. Keep one for the life of the process, and call it off the main thread.
///
/// A question changes nothing. An action is durable when it returns, writes nothing when it fails, and changes
/// nothing when it is repeated. Every call can fail with a `MidbackError`, and a defect of the core is one too.
#[derive(Debug, uniffi::Object)]
pub struct Midback(Guarded<core::Midback>);

/// What is shown to a person whose data did not open: there is no `Midback` yet to ask.
#[uniffi::export]
pub fn opening_error(error: MidbackError, device: Device) -> Result<OpeningError, MidbackError> {
    guard::caught(|| core::Midback::opening_error(&error, &device))
}

/// How wide everything that is drawn of a level is for its height, to give it its room before it is drawn.
///
/// At once: nothing is drawn for it. It holds no data and no lock.
#[uniffi::export]
pub fn figure_aspect(exercise: ExerciseId, level: LevelId, banded: bool) -> Result<f32, MidbackError> {
    guard::caught(|| core::figure::Figure::aspect(&exercise, level, banded))
}

/// What a level looks like while its moving figure is being made: the loop's first picture. Bytes as of `figure_loop`, of the
/// same view, with that picture alone, which is its still as well.
///
/// Takes about a hundredth of a second. It holds no data and no lock.
#[uniffi::export]
pub fn figure_first(exercise: ExerciseId, level: LevelId, banded: bool) -> Result<Vec<u8>, MidbackError> {
    guard::caught(|| Ok(core::figure::Figure::beginning(&exercise, level, banded)?.bytes()))
}

/// What stands for the movement where nothing may move: the loop's first picture, and the still. Bytes as of `figure_loop`, of the
/// same view, with one picture.
///
/// Takes some hundredths of a second. It holds no data and no lock.
#[uniffi::export]
pub fn figure_still(exercise: ExerciseId, level: LevelId, banded: bool) -> Result<Vec<u8>, MidbackError> {
    guard::caught(|| Ok(core::figure::Figure::loaded(&exercise, level, banded)?.unmoving().bytes()))
}

/// The moving figure of a level, as one array of bytes; `docs/figures.md` says how they are read. `banded`:
/// with a band as the load, where the level can be done with a band or a weight.
///
/// Takes up to half a second: call it once, when the exercise is opened, and off the main thread. It holds no data
/// and no lock.
#[uniffi::export]
pub fn figure_loop(exercise: ExerciseId, level: LevelId, banded: bool) -> Result<Vec<u8>, MidbackError> {
    guard::caught(|| Ok(core::figure::Figure::loaded(&exercise, level, banded)?.whole().bytes()))
}

#[uniffi::export]
impl Midback {
    /// Opens the data in `folder`, making or upgrading it where needed.
    ///
    /// `random`: 16 random bytes, new at each opening; ids are made from them.
    #[uniffi::constructor]
    pub fn open(folder: String, random: Vec<u8>, device: Device) -> Result<Self, MidbackError> {
        guard::caught(|| {
            let random = error::sixteen_bytes(random)?;
            core::Midback::open(Path::new(&folder), random, &device).map(Guarded::new).map(Self)
        })
    }

    /// Closes the data, so that its files can be moved. Every later call fails with `Closed`.
    pub fn shut(&self) -> Result<(), MidbackError> {
        self.0.call(|app| {
            app.close();
            Ok(())
        })
    }

    /// The phone's language or its habits of writing have changed.
    pub fn set_device(&self, device: Device) -> Result<(), MidbackError> {
        self.0.call(|app| app.set_device(&device))
    }

    /// The sentence a person reads for `error`, in their language.
    pub fn error_text(&self, error: MidbackError) -> Result<String, MidbackError> {
        self.0.call(|app| Ok(app.error_text(&error)))
    }

    /// What stands around every screen.
    pub fn shell(&self) -> Result<ShellScreen, MidbackError> {
        self.0.call(|app| Ok(app.shell()))
    }

    /// Fails on purpose, half-way through writing, with `Unexpected`: proves on the very phone that a defect
    /// neither ends the app nor leaves anything half-written.
    pub fn rehearse_defect(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.rehearse_defect(now))
    }
}
