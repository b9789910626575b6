//! What do reminders follow from? All of it, read from the facts and from what this installation knows of its phone.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::person::Person;
use super::session_days::SessionDays;
use crate::error::Result;
use crate::facts::{Body, ReminderAnswer};
use crate::progression::decide::Verdict;
use crate::progression::evidence::{effort_of, pain_of};
use crate::receipt::{Because, Nearest, Step};
use crate::reminders::{Known, Note, ReminderId, ReminderKind};
use crate::settings::{SettingKey, Settings};
use crate::store::{Backups, Facts};
use crate::time::{Day, Moment, TimeOfDay};
use crate::zone::Zone;

/// How far back the ledger is read for what has rung: longer than a word to come back holds.
pub(super) const RANG_MS: i64 = 40 * 24 * 60 * 60 * 1_000;

/// All that reminders follow from, read from the facts.
pub(super) struct Gathered {
    days: SessionDays,
    pub(super) set_up: bool,
    trains: bool,
    since: Day,
    rang: BTreeMap<ReminderId, i64>,
    handed: BTreeMap<ReminderId, i64>,
    overdue: BTreeSet<ReminderId>,
    /// What this installation remembers of its phone.
    pub(super) note: Note,
    times: Vec<TimeOfDay>,
    answered: BTreeSet<ReminderId>,
    put_off: BTreeMap<ReminderId, i64>,
    morning: Option<Day>,
    checked_in: Option<Day>,
    review: Option<Day>,
    no_backup: Option<Day>,
}

impl Gathered {
    pub(super) fn of(
        context: &Context,
        facts: &Facts<'_>,
        settings: &Settings,
        (today, now): (Day, Moment),
        backups: &Backups,
    ) -> Result<Self> {
        let screening = context.screening(facts, today)?;
        let set_up = Context::setup_step(facts, settings, &screening)?.is_none();
        let days = SessionDays::of(context, facts, settings, today)?;
        let rules = &context.rules.reminders;
        let (mut answered, mut put_off) = (BTreeSet::new(), BTreeMap::new());
        for fact in facts.reminder_answers(today.plus(-1))? {
            if let Body::ReminderAnswered { reminder, answer } = fact.body {
                answered.insert(reminder);
                if let ReminderAnswer::Later { due_ms } = answer {
                    put_off.insert(reminder.put_off(), due_ms);
                }
            }
        }
        let handed = facts.ledger().handed(now.epoch_ms - RANG_MS)?;
        let note = facts.ledger().note()?;
        let at = now.epoch_ms;
        let phone = note.phone.as_ref();
        let refills = phone.is_some_and(|phone| phone.refills);
        let rang = handed.iter().filter_map(|one| Some((one.id, one.counts_as_rung(phone, at)?)));
        // A day's times have numbers: what rang before they were chosen anew is not what is to ring now.
        let chosen = facts.changes_of(SettingKey::Times, today)?;
        let chosen = chosen.last().map_or(i64::MIN, |fact| fact.at.epoch_ms);
        let of_now = |(id, at): &(ReminderId, i64)| {
            id.kind != ReminderKind::Session || id.day != today || *at > chosen
        };
        let rang = rang.filter(of_now);
        let asleep = handed.iter().filter(|one| one.is_overdue(rules, refills, at)).map(|one| one.id);
        // What was put off while nobody could be asked was never handed over.
        let late = at - rules.late_ms();
        let queued = put_off.iter().filter(|(id, due)| {
            refills && (late..=at).contains(*due) && !handed.iter().any(|one| one.id == **id)
        });
        let overdue: BTreeSet<ReminderId> = asleep.chain(queued.map(|(id, _)| *id)).collect();
        Ok(Self {
            set_up,
            // A check that is only due is answered in the app; what needs help first keeps everything else away.
            trains: set_up && !screening.locked(),
            // Nobody travels more than a day back: before that the clock was set back, and the plan goes on from now.
            since: facts.planned_since()?.filter(|since| since.days_since(today) <= 1).unwrap_or(today),
            rang: rang.collect(),
            handed: handed.iter().map(|one| (one.id, one.due_ms)).collect(),
            overdue,
            times: settings.times_of_day(),
            answered,
            put_off,
            morning: if set_up { context.morning_to_ask(facts, settings, today)? } else { None },
            checked_in: facts.last_check_in()?,
            review: days.prescriptions.in_force(today).and_then(|known| known.review),
            // A failure that a clock dates ahead is as old as today.
            no_backup: backups.failed().map(|failed| settings.day(failed.since).min(today)),
            days,
            note,
        })
    }

    /// Asks what follows from it, in a zone.
    pub(super) fn with_known<T>(
        &self,
        context: &Context,
        settings: &Settings,
        zone: &Zone,
        (today, now): (Day, Moment),
        ask: impl FnOnce(&Known<'_>) -> T,
    ) -> T {
        let sessions_a_day = |day| self.days.sessions(day);
        ask(&Known {
            rules: &context.rules.reminders,
            now: now.epoch_ms,
            zone,
            today,
            turn: settings.day_turn,
            times: &self.times,
            settings: &settings.reminders,
            calendar: &self.days.calendar,
            sessions_a_day: &sessions_a_day,
            trains: self.trains,
            since: self.since,
            begun: &self.days.begun,
            rang: &self.rang,
            handed: &self.handed,
            overdue: &self.overdue,
            absent: &self.note.absent,
            answered: &self.answered,
            put_off: &self.put_off,
            morning: self.morning,
            checked_in: self.checked_in,
            review: self.review,
            no_backup: self.no_backup,
        })
    }
}

impl Context {
    /// The day of the session whose morning is to be asked about (rule E2): it hurt or was hard, something rose or was new, all
    /// is new still, or a raise lacks nothing but this answer.
    fn morning_to_ask(&self, facts: &Facts<'_>, settings: &Settings, today: Day) -> Result<Option<Day>> {
        let Some(last) = facts.last_trained()? else { return Ok(None) };
        if !(0..=1).contains(&today.days_since(last)) {
            return Ok(None);
        }
        let sessions: Vec<_> = facts.trained_since(last)?.into_iter().filter(|one| one.something).collect();
        if sessions.iter().any(|one| one.morning.is_some()) {
            return Ok(None);
        }
        let rules = &self.rules.reminders;
        let first = facts.first_session_day()?.unwrap_or(last);
        let is_new = last.days_since(first) < rules.morning_first_days.value;
        let tells = sessions.iter().any(|one| {
            let (pain, rise) = pain_of(&self.rules, one);
            let after = one.pain_after;
            let hurt = pain.max(after).is_some_and(|pain| pain.value() >= rules.morning_pain.value);
            let hard = effort_of(one).is_some_and(|effort| effort.value() >= rules.morning_effort.value);
            let because = one.planned.receipt.because();
            hurt || rise.is_some_and(|rise| rise > 0)
                || hard
                || because.is_a_raise()
                || because == Because::FirstTime
        });
        let asks = is_new || tells || self.only_the_morning_lacks(facts, settings, today, last)?;
        Ok(asks.then_some(last))
    }

    /// Whether an exercise of that day's session would be raised if only its morning were known (rule C1).
    fn only_the_morning_lacks(
        &self,
        facts: &Facts<'_>,
        settings: &Settings,
        today: Day,
        session: Day,
    ) -> Result<bool> {
        let person = Person::of(self, facts, settings, today)?;
        let inputs = crate::plan::Inputs { today: session.plus(1), ..person.inputs() };
        let mut exercises = Vec::new();
        for trained in person.lived.sessions.iter().filter(|one| one.day == session && one.something) {
            let planned = &trained.planned;
            if let Ok(exercise) = self.catalog.exercise(&planned.exercise) {
                exercises.push((exercise, Step { level: planned.level, dose: planned.dose.clone() }));
            }
        }
        let verdicts = person.lived.past(&person.screening).verdicts(&inputs, exercises);
        let lacks_it = |verdict: &Verdict| match verdict {
            Verdict::Dose(decided) => decided.receipt.nearest == [Nearest::Morning { day: session }],
            Verdict::LeftOut(_) => false,
        };
        Ok(verdicts.values().any(lacks_it))
    }
}
