//! A session that is led: a player for it, and what happened in one.

use std::sync::Arc;

use crate::guard::Guarded;
use crate::shared::{ExerciseId, Moment, SessionId};
use crate::{LiveHappened, LivePlayer, Midback, MidbackError};

#[uniffi::export]
impl Midback {
    /// A player for what is left of a session; it begins at the first set that is not done. Begin none while another of
    /// the same session is played.
    pub fn live(&self, session: SessionId, now: Moment) -> Result<Arc<LivePlayer>, MidbackError> {
        let player = self.0.call(|app| app.live(session, now))?;
        Ok(Arc::new(LivePlayer(Guarded::new(player))))
    }

    /// Stores what happened in a player. Durable when it returns; repeating it changes nothing.
    pub fn keep(&self, session: SessionId, happened: LiveHappened, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.keep(session, &happened, now))
    }

    /// From that set on an exercise is done at a level below, at its smallest dose; what was planned is kept.
    pub fn make_easier(
        &self,
        session: SessionId,
        exercise: ExerciseId,
        level: u8,
        set: u8,
        now: Moment,
    ) -> Result<(), MidbackError> {
        self.0.call(|app| app.make_easier(session, &exercise, level, set, now))
    }

    /// The pain after a session, from 0 to 10; none where it is not said. On its day, and for an hour after its last set.
    pub fn pain_after(&self, session: SessionId, pain: Option<i32>, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.pain_after(session, pain, now))
    }
}
