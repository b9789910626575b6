//! Setup, plan and settings: what is asked about them, and what a person changes in them.

use crate::plan::PlanScreen;
use crate::plan_change::{PlanChange, PlanUndo};
use crate::settings::{SettingKey, SettingsScreen};
use crate::setup::{SetupAnswers, SetupAt, SetupKept, SetupScreen};
use crate::shared::{Day, ExerciseId, Moment, PauseReason, PlanChoice};
use crate::{Midback, MidbackError};

#[uniffi::export]
impl Midback {
    /// A step of the setup: that one, or the first one that is not answered yet.
    pub fn setup(&self, at: Option<SetupAt>, now: Moment) -> Result<SetupScreen, MidbackError> {
        self.0.call(|app| app.setup(at, now))
    }

    /// Keeps what a step of the setup was answered, all of it or nothing. Says what that changed in the plan, and where
    /// the setup goes on.
    pub fn keep_setup_step(
        &self,
        step: SetupAt,
        answers: SetupAnswers,
        now: Moment,
    ) -> Result<SetupKept, MidbackError> {
        self.0.call(|app| app.keep_setup_step(step, &answers, now))
    }

    /// The plan: this week, the exercises with their levels, and why others are not among them.
    pub fn plan(&self, now: Moment) -> Result<PlanScreen, MidbackError> {
        self.0.call(|app| app.plan(now))
    }

    /// Puts an exercise into the plan, takes it out, or leaves it to the plan again. Says what that changed.
    pub fn edit_plan(
        &self,
        exercise: ExerciseId,
        choice: PlanChoice,
        now: Moment,
    ) -> Result<PlanChange, MidbackError> {
        self.0.call(|app| app.edit_plan(&exercise, choice, now))
    }

    /// Takes one exercise out of the plan and puts another in. Says what that changed.
    pub fn swap_exercise(
        &self,
        out: ExerciseId,
        into: ExerciseId,
        now: Moment,
    ) -> Result<PlanChange, MidbackError> {
        self.0.call(|app| app.swap_exercise(&out, &into, now))
    }

    /// Takes a change of the plan back. Says what that changed; it can be taken back in its turn.
    pub fn undo_plan_change(&self, undo: PlanUndo, now: Moment) -> Result<PlanChange, MidbackError> {
        self.0.call(|app| app.undo_plan_change(&undo, now))
    }

    /// The plan rests from one day to another, both included; the first is not before today.
    pub fn pause_plan(
        &self,
        reason: PauseReason,
        from: Day,
        until: Day,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.pause_plan(reason, from, until, now))
    }

    /// Ends the pause that goes on, and takes back those to come.
    pub fn end_pause(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.end_pause(now))
    }

    /// What can be chosen, and what is.
    pub fn settings(&self, now: Moment) -> Result<SettingsScreen, MidbackError> {
        self.0.call(|app| app.settings(now))
    }

    /// Chooses the values of a setting, out of those that its screen offers. Says what that changed in the plan.
    pub fn change_setting(
        &self,
        key: SettingKey,
        values: Vec<String>,
        now: Moment,
    ) -> Result<PlanChange, MidbackError> {
        self.0.call(|app| app.change_setting(key, values, now))
    }
}
