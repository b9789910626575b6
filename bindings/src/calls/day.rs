//! The day as a person lives it: what they say of their pain, and what they do with the day instead.

use crate::shared::{Day, Moment, Morning, Since};
use crate::walking::WalkAnswers;
use crate::{Midback, MidbackError};

#[uniffi::export]
impl Midback {
    /// The pain before the session that comes next today, from 0 to 10; none where the person would rather not say.
    pub fn pain_before(&self, pain: Option<i32>, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.pain_before(pain, now))
    }

    /// What hurts, and since when: pain now, on average and at worst, from 0 to 10. What is not said stays unknown.
    pub fn describe_pain(
        &self,
        pain_now: Option<i32>,
        average: Option<i32>,
        worst: Option<i32>,
        since: Option<Since>,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.describe_pain(pain_now, average, worst, since, now))
    }

    /// How it is on the morning after a session.
    pub fn answer_morning(&self, answer: Morning, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.answer_morning(answer, now))
    }

    /// The same as a number: the pain on that morning, from 0 to 10.
    pub fn answer_morning_pain(&self, pain: i32, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.answer_morning_pain(pain, now))
    }

    /// Walked, or moved lightly in another way, for so many minutes today, from 0 to 1440, and how it felt, as far as it was
    /// said; 0 minutes take it back.
    pub fn walked(&self, walk: WalkAnswers, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.walked(&walk, now))
    }

    /// Today's session will not be done, where today offers that. It can be taken back, and still be started.
    pub fn skip_day(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.skip_day(now))
    }

    /// Today's session is not left out after all.
    pub fn take_back_skip(&self, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.take_back_skip(now))
    }

    /// Today's session is done on that day instead: one of those that today offers.
    pub fn move_day(&self, to: Day, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.move_day(to, now))
    }
}
