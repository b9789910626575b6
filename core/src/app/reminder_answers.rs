//! What a person answers to a reminder, straight from the notification: done once, however often and late it comes (rule E5).

use std::path::Path;

use super::day::pain_now;
use super::session::{Sessions, begin};
use super::session_days::SessionDays;
use super::{Context, Midback};
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, Morning, ReminderAnswer, SessionKind};
use crate::reminders::{ReminderId, ReminderKind, end_of, is_left, parted};
use crate::scales::PainAnswer;
use crate::screens::reminders::{QueuedReminders, ReminderAction, ReminderDone, ReminderPlace};
use crate::store::Recorder;
use crate::store::queue::{self, Queued};
use crate::time::{Moment, TimeOfDay};
use crate::zone::{OffsetChanges, Zone};

impl Midback {
    /// Does what was tapped on a reminder: of that name, with that button. One that is done, late, or of a session that is done
    /// changes nothing and says so.
    pub fn answer_reminder(
        &mut self,
        reminder: &str,
        action: ReminderAction,
        changes: &OffsetChanges,
        now: Moment,
    ) -> Result<ReminderDone> {
        let ids = parted(reminder)?;
        let zone = Zone::of(now.checked()?, changes)?;
        self.write(now, |context, recorder| {
            let of = |wanted: fn(ReminderKind) -> bool| {
                let found = ids.iter().copied().find(|id| wanted(id.kind));
                found.ok_or_else(|| Error::bad("action", Problem::NotOffered))
            };
            let of_a_session = || of(ReminderKind::is_of_a_session);
            match action {
                ReminderAction::Open => opened(context, recorder, ids[0]),
                ReminderAction::Start => started(context, recorder, of_a_session()?),
                ReminderAction::Later { minutes } => {
                    put_off(context, recorder, of_a_session()?, minutes, &zone)
                }
                ReminderAction::Skip => skipped(context, recorder, of_a_session()?),
                ReminderAction::Morning { answer } => {
                    morning(context, recorder, of(|kind| kind == ReminderKind::Morning)?, answer)
                }
                ReminderAction::NotNow => {
                    not_now(context, recorder, of(|kind| kind == ReminderKind::CheckIn)?)
                }
            }
        })
    }

    /// Keeps an answer in `folder` that could not be stored, until it can. Needs no open data.
    pub fn queue_reminder(folder: &Path, reminder: &str, action: ReminderAction, now: Moment) -> Result<()> {
        parted(reminder)?;
        // What opens the app cannot wait.
        if matches!(action, ReminderAction::Open | ReminderAction::Start) {
            return Err(Error::bad("action", Problem::NotOffered));
        }
        queue::add(folder, &Queued { reminder: reminder.to_owned(), action, at: now.checked()? })
    }

    /// Whether an answer can be stored later that could not be for this: with nothing done but waiting, unlocking the phone or
    /// making room.
    #[must_use]
    pub fn reminder_can_wait(error: &Error) -> bool {
        matches!(
            error,
            Error::InUse | Error::StorageFull | Error::NotPermitted | Error::ReadOnly | Error::StorageFailed
        )
    }

    /// Does the answers that were kept in `folder`, in their order, each as of its own moment. Those that still cannot be
    /// stored wait on.
    pub fn do_queued_reminders(&mut self, folder: &Path) -> Result<QueuedReminders> {
        let (mut done, mut waiting, mut refused) = (0, 0, None);
        for (path, Queued { reminder, action, at }) in queue::all(folder)? {
            match self.answer_reminder(&reminder, action, &OffsetChanges::default(), at) {
                Ok(answer) if answer.changed => done += 1,
                Ok(answer) => refused = answer.said,
                // It will never be anything else.
                Err(Error::BadInput { .. }) => {}
                Err(_) => {
                    waiting += 1;
                    continue;
                }
            }
            queue::take(&path)?;
        }
        // What came too late is said where nothing else is.
        let said = if done > 0 { Some(self.context.words.reminder_said_saved(done)) } else { refused };
        Ok(QueuedReminders { done, waiting, said })
    }
}

fn open(place: ReminderPlace) -> ReminderDone {
    ReminderDone { open: Some(place), said: None, changed: false }
}

/// It is stored.
fn stored(text: String) -> ReminderDone {
    ReminderDone { open: None, said: Some(text), changed: true }
}

/// It changes nothing, for a reason.
fn refused(text: String) -> ReminderDone {
    ReminderDone { open: None, said: Some(text), changed: false }
}

/// What a reminder leads to that was tapped: a session that is open, what has to be answered first, or its own place.
fn opened(context: &Context, recorder: &Recorder<'_>, id: ReminderId) -> Result<ReminderDone> {
    let sessions = Sessions::of(&recorder.facts, recorder.today, recorder.now)?;
    let going = sessions.going(recorder.today, recorder.now);
    Ok(open(match id.kind {
        ReminderKind::Review => ReminderPlace::Plan,
        ReminderKind::CheckIn => ReminderPlace::CheckIn,
        ReminderKind::Backup => ReminderPlace::Data,
        _ if context.screening(&recorder.facts, recorder.today)?.may_train().is_err() => {
            ReminderPlace::SymptomCheck
        }
        _ => going.map_or(ReminderPlace::Today, |session| ReminderPlace::Session { id: session.id }),
    }))
}

/// Begins the session, where nothing is to be said first: the pain before it decides what is offered.
fn started(context: &Context, recorder: &mut Recorder<'_>, id: ReminderId) -> Result<ReminderDone> {
    let place = opened(context, recorder, id)?;
    let of_today = id.day == recorder.today && place.open == Some(ReminderPlace::Today);
    if !of_today || pain_now(&recorder.facts, recorder.today)? == PainAnswer::Open {
        return Ok(place);
    }
    let settings = context.settings(&recorder.facts)?;
    let situation = super::situation::Situation::of(context, &recorder.facts, &settings, recorder.today)?;
    let sessions = Sessions::of(&recorder.facts, recorder.today, recorder.now)?;
    let all_begun = sessions.begun() >= situation.person.sessions_a_day();
    let day = context.day(&recorder.facts, &situation, sessions.next_number())?;
    let nothing = day.session.decisions.is_empty();
    drop(situation);
    if all_begun || nothing || day.bad_day_first || settings.conditions.is_none() {
        return Ok(place);
    }
    let session = begin(context, recorder, SessionKind::Planned)?;
    Ok(ReminderDone { changed: true, ..open(ReminderPlace::Session { id: session }) })
}

/// What keeps an answer from doing anything; none where nothing does.
fn too_late(
    context: &Context,
    recorder: &Recorder<'_>,
    id: ReminderId,
    answer: &str,
) -> Result<Option<String>> {
    let words = &context.words;
    let facts = &recorder.facts;
    let about = |name: &str| format!("reminder-answered/{id}/{name}");
    if facts.is_known(&about(answer))? || facts.is_known(&about("skip"))? {
        return Ok(Some(words.reminder_said_answered()));
    }
    if id.day != recorder.today {
        return Ok(Some(words.reminder_said_over()));
    }
    Ok(None)
}

/// A session that can still be done.
struct ToDo {
    days: SessionDays,
    /// Which of its day's, from 1.
    session: u8,
    /// How many its day has.
    of: u8,
}

/// The session that a reminder of today is for, where it is neither begun nor left out.
fn session_to_do(context: &Context, recorder: &Recorder<'_>, id: ReminderId) -> Result<Option<ToDo>> {
    let settings = context.settings(&recorder.facts)?;
    let days = SessionDays::of(context, &recorder.facts, &settings, recorder.today)?;
    let of = days.sessions(id.day).max(1);
    let session = id.number.clamp(1, of);
    let is_left = is_left(&days.calendar, id.day, session, days.begun_on(id.day));
    Ok(is_left.then_some(ToDo { days, session, of }))
}

/// Again in some minutes, from now: that is what the button says.
fn put_off(
    context: &Context,
    recorder: &mut Recorder<'_>,
    id: ReminderId,
    minutes: u32,
    zone: &Zone,
) -> Result<ReminderDone> {
    let words = &context.words;
    let offered = context.rules.reminders.later_minutes.value;
    if !offered.iter().any(|known| u32::from(*known) == minutes) {
        let given = minutes.to_string();
        return Err(Error::bad("minutes", Problem::Unknown { given }));
    }
    if let Some(why) = too_late(context, recorder, id, "later")? {
        return Ok(refused(why));
    }
    if session_to_do(context, recorder, id)?.is_none() {
        return Ok(refused(words.reminder_said_done()));
    }
    let due_ms = recorder.now.epoch_ms + i64::from(minutes) * 60_000;
    if due_ms >= end_of(zone, id.day, context.settings(&recorder.facts)?.day_turn) {
        return Ok(refused(words.reminder_said_too_late()));
    }
    recorder.record(&Body::ReminderAnswered { reminder: id, answer: ReminderAnswer::Later { due_ms } })?;
    let clock = words.clock(TimeOfDay::from(zone.wall_at(due_ms).time()));
    Ok(stored(words.reminder_said_later(&clock)))
}

/// The session will not be done; where it was the last of its day that could be, the day's is not.
fn skipped(context: &Context, recorder: &mut Recorder<'_>, id: ReminderId) -> Result<ReminderDone> {
    let words = &context.words;
    if let Some(why) = too_late(context, recorder, id, "skip")? {
        return Ok(refused(why));
    }
    let Some(ToDo { days, session, of }) = session_to_do(context, recorder, id)? else {
        return Ok(refused(words.reminder_said_done()));
    };
    let day = id.day;
    recorder.record(&Body::ReminderAnswered { reminder: id, answer: ReminderAnswer::Skip })?;
    let mut others = (1..=of).filter(|number| *number != session);
    let none_left = others.all(|number| days.calendar.skipped_sessions.contains(&(day, number)));
    let number = (!none_left || days.begun_on(day) > 0).then_some(session);
    recorder.record(&Body::DaySkipped { day, skipped: true, number })?;
    Ok(stored(words.reminder_said_skip()))
}

/// How the morning of that day was; what was said of it otherwise stays.
fn morning(
    context: &Context,
    recorder: &mut Recorder<'_>,
    id: ReminderId,
    answer: Morning,
) -> Result<ReminderDone> {
    let (words, facts) = (&context.words, &recorder.facts);
    let subject = format!("reminder-answered/{id}/morning");
    if facts.is_known(&subject)? || facts.is_known(&format!("morning-answered/{}", id.day))? {
        return Ok(refused(words.reminder_said_answered()));
    }
    // A late answer is still one about that morning, unless another session has come between.
    let session = facts.session_before(id.day)?;
    let went_on = facts.session_before(recorder.today.plus(1))? != session;
    let Some(session) = session.filter(|_| id.day <= recorder.today && !went_on) else {
        return Ok(refused(words.reminder_said_over()));
    };
    recorder.record(&Body::ReminderAnswered { reminder: id, answer: ReminderAnswer::Morning(answer) })?;
    recorder.record(&Body::MorningAnswered { day: id.day, answer, session: Some(session) })?;
    Ok(stored(words.reminder_said_morning()))
}

fn not_now(context: &Context, recorder: &mut Recorder<'_>, id: ReminderId) -> Result<ReminderDone> {
    if let Some(why) = too_late(context, recorder, id, "not-now")? {
        return Ok(refused(why));
    }
    recorder.record(&Body::ReminderAnswered { reminder: id, answer: ReminderAnswer::NotNow })?;
    Ok(stored(context.words.reminder_said_not_now()))
}
