//! A session that is led: a player for it, and what happened in one.

use std::sync::Arc;

use crate::guard::Guarded;
use crate::shared::{Moment, SessionId};
use crate::{LiveEvent, LiveKept, LivePlayer, Midback, MidbackError};

#[uniffi::export]
impl Midback {
    /// A player for what is left of a session; it begins at the first set that is not done, without what no longer fits the
    /// person. Of a session that may not be gone on with it is over, and says where to go.
    pub fn live(&self, session: SessionId, now: Moment) -> Result<Arc<LivePlayer>, MidbackError> {
        let player = self.0.call(|app| app.live(session, now))?;
        Ok(Arc::new(LivePlayer(Guarded::new(player))))
    }

    /// Stores what happened in a player, as of when it happened. Durable when it returns; repeating it changes nothing. The
    /// answer goes to the player's `kept`, an error to its `not_kept`.
    pub fn keep(&self, session: SessionId, event: LiveEvent) -> Result<LiveKept, MidbackError> {
        self.0.call(|app| app.keep(session, &event))
    }

    /// The pain after a session, from 0 to 10; none where it is not said. On its day, and for an hour after its last set.
    pub fn pain_after(&self, session: SessionId, pain: Option<i32>, now: Moment) -> Result<(), MidbackError> {
        self.0.call(|app| app.pain_after(session, pain, now))
    }
}
