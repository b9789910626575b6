//! The phone's health app: what it gets, if the person wants that. Nothing is read there.

use super::{Context, Midback};
use crate::book::Book;
use crate::error::{Error, Result};
use crate::history::Session;
use crate::ids::SessionId;
use crate::screens::health::{HealthSession, HealthWork, kind};
use crate::store::Own;
use crate::time::Moment;

/// How many sessions are handed over at once; the rest follows with the next call.
const AT_ONCE: usize = 50;

impl Midback {
    /// Has finished sessions written into the phone's health app from now on, or no longer. What is there stays.
    pub fn write_to_health(&mut self, on: bool, now: Moment) -> Result<()> {
        let now = now.checked()?;
        let (_, store) = self.store()?;
        let is_on = store.read(|facts| Ok(facts.own_ms(Own::Health)?.is_some()))?;
        if on == is_on {
            return Ok(());
        }
        let value = if on { now.epoch_ms.to_string() } else { OFF.to_owned() };
        store.keep_own(Own::Health, &value)
    }

    /// What is to be done in the phone's health app: nothing, unless the person wants that.
    pub fn health_work(&mut self, now: Moment) -> Result<HealthWork> {
        self.read(now, |context, facts, settings, today| {
            let Some(since) = facts.own_ms(Own::Health)? else { return Ok(HealthWork::default()) };
            let (mut write, book) = (Vec::new(), context.book(facts, settings)?);
            for id in facts.not_in_health(since)? {
                let session = facts.session(id)?;
                // It can still be gone on with.
                if session.is_open(today, now) {
                    continue;
                }
                write.extend(context.health_session(&book, &session)?);
                if write.len() >= AT_ONCE {
                    break;
                }
            }
            Ok(HealthWork { write, delete: facts.gone_from_health(AT_ONCE)? })
        })
    }

    /// Notes what was done of it.
    pub fn health_done(&mut self, written: &[SessionId], deleted: &[SessionId]) -> Result<()> {
        Error::at_most("written", written.len(), AT_ONCE)?;
        Error::at_most("deleted", deleted.len(), AT_ONCE)?;
        self.store()?.1.note_health(written, deleted)
    }
}

/// As a switch of this installation is kept that is off; one that is on says since when.
const OFF: &str = "off";

impl Context {
    /// A session as the phone's health app keeps it; none where nothing of it took any time.
    fn health_session(&self, book: &Book<'_>, session: &Session) -> Result<Option<HealthSession>> {
        let Some((from, until)) = session.stretch() else { return Ok(None) };
        let mut sets = Vec::new();
        for decision in &session.decisions {
            let category = book.exercise(&decision.exercise)?.category;
            sets.extend(session.amounts(decision).iter().map(|_| category));
        }
        let (id, title) = (session.id, self.words.app_name());
        Ok(Some(HealthSession { id, from, until, kind: kind(sets), title }))
    }
}
