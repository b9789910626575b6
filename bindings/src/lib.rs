//! The core as the phones see it: declarations only, no decision.
//!
//! Each file mirrors one of the core's, under the same name: the macros make no types of their own, so that a
//! field that is missing here does not compile. What a phone's programmer reads is written here.

#![allow(clippy::needless_pass_by_value, reason = "what crosses the line is a copy that belongs to the call")]

uniffi::setup_scaffolding!();

mod error;
mod exercise;
mod guard;
mod history;
mod learn;
mod library;
mod player;
mod settings;
mod shared;
mod shell;
mod summary;
mod today;

use std::path::Path;

use midback_core as core;

pub use error::{MidbackError, Problem};
pub use exercise::{ExerciseCaution, ExerciseFact, ExerciseLevel, ExerciseLink, ExerciseScreen};
pub use history::{EmptyHistory, HistoryScreen, HistorySession, MoreHistory};
pub use learn::{
    ArticleBlock, ArticleScreen, BlockForm, EmptyLearn, LearnScreen, PageGroup, PageLink, SelfCheckAnswer,
    SelfCheckChoice, SelfCheckEntry, SelfCheckScreen, SelfCheckStep,
};
pub use library::{
    EmptyLibrary, LibraryChoice, LibraryFilter, LibraryFilterKey, LibraryQuery, LibraryRow, LibraryScreen,
};
pub use player::{AdviceStep, EndDialog, PlayerScreen, PlayerStep, RateStep, Scale, SetStep};
pub use settings::{Setting, SettingChoice, SettingKey, SettingsScreen, SettingsSection};
pub use shared::{Day, Device, ExerciseId, LeaveReason, Moment, SessionId, Side, Text};
pub use shell::{OpeningError, ShellScreen};
pub use summary::{SummaryRow, SummaryScreen};
pub use today::{SessionCard, SessionItem, TodayScreen, TodayState};

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

/// What a level, from 1, looks like while its moving figure is being made: the loop's first picture, and the still that
/// stands for the movement where nothing may move. Bytes as of `figure_loop`, of the same view, with one picture.
///
/// Takes some hundredths of a second. It holds no data and no lock.
#[uniffi::export]
pub fn figure_still(exercise: ExerciseId, level: u8) -> Result<Vec<u8>, MidbackError> {
    guard::caught(|| Ok(core::figure::Figure::of(&exercise, level)?.first().bytes()))
}

/// The moving figure of a level, from 1, as one array of bytes; `docs/figures.md` says how they are read.
///
/// Takes up to half a second: call it once, when the exercise is opened, and off the main thread. It holds no data
/// and no lock.
#[uniffi::export]
pub fn figure_loop(exercise: ExerciseId, level: u8) -> Result<Vec<u8>, MidbackError> {
    guard::caught(|| Ok(core::figure::Figure::of(&exercise, level)?.whole().bytes()))
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

    /// What is there to do today, and why.
    pub fn today(&self, now: Moment) -> Result<TodayScreen, MidbackError> {
        self.0.call(|app| app.today(now))
    }

    /// What comes next in a session.
    pub fn player(&self, session: SessionId, now: Moment) -> Result<PlayerScreen, MidbackError> {
        self.0.call(|app| app.player(session, now))
    }

    /// What a session was.
    pub fn summary(&self, session: SessionId, now: Moment) -> Result<SummaryScreen, MidbackError> {
        self.0.call(|app| app.summary(session, now))
    }

    /// The sessions so far, newest first: the first page, or those begun before `before`.
    pub fn history(&self, before: Option<SessionId>, now: Moment) -> Result<HistoryScreen, MidbackError> {
        self.0.call(|app| app.history(before, now))
    }

    /// What can be chosen, and what is.
    pub fn settings(&self, now: Moment) -> Result<SettingsScreen, MidbackError> {
        self.0.call(|app| app.settings(now))
    }

    /// Every exercise, narrowed to what a person looks for.
    pub fn library(&self, query: LibraryQuery) -> Result<LibraryScreen, MidbackError> {
        self.0.call(|app| app.library(&query))
    }

    /// One exercise, and what of it concerns a person with these conditions, by the names that the library gives.
    pub fn exercise(
        &self,
        exercise: ExerciseId,
        conditions: Vec<String>,
        now: Moment,
    ) -> Result<ExerciseScreen, MidbackError> {
        self.0.call(|app| app.exercise(&exercise, &conditions, now))
    }

    /// What there is to read; with words to look for, what was found.
    pub fn learn(&self, search: String) -> Result<LearnScreen, MidbackError> {
        self.0.call(|app| app.learn(&search))
    }

    /// One article or question.
    pub fn article(&self, page: String) -> Result<ArticleScreen, MidbackError> {
        self.0.call(|app| app.article(&page))
    }

    /// The self-check after these answers. It keeps nothing.
    pub fn self_check(&self, answers: Vec<SelfCheckAnswer>) -> Result<SelfCheckScreen, MidbackError> {
        self.0.call(|app| app.self_check(&answers))
    }

    /// Begins today's session, or answers with the one that today already has.
    pub fn start_session(&self, now: Moment) -> Result<SessionId, MidbackError> {
        self.0.call(|app| app.start_session(now))
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

    /// Chooses the values of a setting, out of those that its screen offers.
    pub fn change_setting(
        &self,
        key: SettingKey,
        values: Vec<String>,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.change_setting(key, values, now))
    }

    /// Fails on purpose, half-way through writing, with `Unexpected`: proves on the very phone that a defect
    /// neither ends the app nor leaves anything half-written.
    pub fn rehearse_defect(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.rehearse_defect(now))
    }
}
