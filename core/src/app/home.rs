//! The card on the phone's home screen, and what is asked of the phone by voice: what is said where the app is not opened.

use std::path::Path;

use super::data::is_locked;
use super::day::NEXT_DAYS;
use super::session::Sessions;
use super::session_days::SessionDays;
use super::{Context, Midback};
use crate::error::{Error, Problem, Result};
use crate::screens;
use crate::screens::home::{HomeCard, HomeDayState, HomeShown, KnownDay};
use crate::settings::Settings;
use crate::store::{self, Facts};
use crate::time::{Day, Moment, TimeOfDay};
use crate::zone::{OffsetChanges, Zone};

/// For how many days the card says what they are, without the app being opened.
const DAYS: i64 = 14;

impl Midback {
    /// Writes what the card on the home screen shows into `file`, in a zone with these changes; whole, or not at all. Says
    /// whether anything in it is another.
    pub fn keep_home_card(&mut self, file: &Path, changes: &OffsetChanges, now: Moment) -> Result<bool> {
        let zone = Zone::of(now.checked()?, changes)?;
        let card = self.read(now, |context, facts, settings, today| {
            context.home_card(facts, settings, &zone, (today, now))
        })?;
        let text = serde_json::to_string(&card).map_err(|_| Error::unexpected("home card: no text"))?;
        store::write_whole(file, text.as_bytes())
    }

    /// Notes the pain before today's session, where one waits, as it was told by voice. Says what was noted.
    pub fn tell_pain(&mut self, pain: i32, now: Moment) -> Result<String> {
        if self.locked()?.on {
            return Ok(self.context.words.ask_locked());
        }
        let waits = self.read(now, |context, facts, settings, today| {
            if context.home_closed(facts, settings, today)?.is_some() {
                return Ok(false);
            }
            let days = SessionDays::of(context, facts, settings, today)?;
            let state = state(&days, facts, (today, now))?;
            Ok(matches!(state, HomeDayState::Planned { .. }) && days.calendar.has_session(today))
        })?;
        if !waits {
            return Ok(self.context.words.ask_pain_not_noted());
        }
        self.pain_before(Some(pain), now)?;
        Ok(self.context.words.ask_pain_noted(&pain.to_string()))
    }

    /// Skips today's session, where there is one to skip, as it was told by voice. Says whether it did.
    pub fn tell_skip(&mut self, now: Moment) -> Result<String> {
        if self.locked()?.on {
            return Ok(self.context.words.ask_locked());
        }
        let closed = self.read(now, |context, facts, settings, today| {
            Ok(context.home_closed(facts, settings, today)?.is_some())
        })?;
        if closed {
            return Ok(self.context.words.ask_not_skipped());
        }
        match self.skip_day(now) {
            Ok(()) => Ok(self.context.words.ask_skipped()),
            Err(Error::BadInput { problem: Problem::NotOffered, .. }) => {
                Ok(self.context.words.ask_not_skipped())
            }
            Err(error) => Err(error),
        }
    }
}

impl Context {
    /// What the card shows from now on.
    fn home_card(
        &self,
        facts: &Facts<'_>,
        settings: &Settings,
        zone: &Zone,
        (today, now): (Day, Moment),
    ) -> Result<HomeCard> {
        let words = &self.words;
        // Who has the app locked has it say nothing outside, either.
        if is_locked(facts)? {
            let locked = screens::home::nothing_known(words, words.privacy_locked_title(), None);
            return Ok(screens::home::card(Vec::new(), locked));
        }
        if let Some(closed) = self.home_closed(facts, settings, today)? {
            return Ok(screens::home::card(Vec::new(), closed));
        }
        let days = SessionDays::of(self, facts, settings, today)?;
        let begun = facts.first_session_day()?;
        // What was done since this week began: nothing was yet in those to come.
        let done = super::plan::done_this_week(self, facts, today)?;
        let turn = TimeOfDay::full(settings.day_turn.0);
        let mut shown = Vec::new();
        for day in (0..DAYS).map(|later| today.plus(later)) {
            // A zone that moves over the date line has no such day.
            let Some(until) = zone.ring(day.plus(1), turn) else { continue };
            let state = if day == today {
                state(&days, facts, (today, now))?
            } else {
                HomeDayState::Planned { number: 1, of: days.sessions(day) }
            };
            let week = super::plan::week_of(self, &days.calendar, &done, begun, day);
            let known = KnownDay {
                day,
                until_ms: until.epoch_ms,
                state,
                kind: days.calendar.kind(day),
                next: days.calendar.next_after(day, NEXT_DAYS),
                begun: begun.is_some(),
                week: screens::plan::days_of(words, &week),
            };
            shown.push(screens::home::day(words, known));
        }
        let later = screens::home::nothing_known(words, words.app_name(), Some(words.home_later()));
        Ok(screens::home::card(shown, later))
    }

    /// What the card says where no session may start: before there is a plan, and while the symptom check comes first.
    fn home_closed(&self, facts: &Facts<'_>, settings: &Settings, today: Day) -> Result<Option<HomeShown>> {
        let words = &self.words;
        let screening = self.screening(facts, today)?;
        let step = Self::setup_step(facts, settings, &screening)?;
        if step.is_some() && !screening.locked() {
            let text = Some(words.home_set_up());
            return Ok(Some(screens::home::nothing_known(words, words.app_name(), text)));
        }
        let closed = screening.may_train().is_err();
        Ok(closed.then(|| screens::home::nothing_known(words, words.today_closed_heading(), None)))
    }
}

/// Where today stands.
fn state(days: &SessionDays, facts: &Facts<'_>, (today, now): (Day, Moment)) -> Result<HomeDayState> {
    let sessions = Sessions::of(facts, today, now)?;
    let of = days.sessions(today);
    Ok(match sessions.current() {
        Some(session) if session.is_open(today, now) => HomeDayState::InProgress,
        Some(_) if sessions.begun() >= of => HomeDayState::Done,
        _ => HomeDayState::Planned { number: sessions.next_number(), of },
    })
}
