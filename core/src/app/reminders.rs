//! Reminders: what should ring, what became of it, and the screen about them.

use std::collections::BTreeMap;

use super::gathered::{Gathered, RANG_MS};
use super::{Context, Midback};
use crate::error::{Error, Result};
use crate::reminders::{
    self, Came, Handed, Note, ReminderId, ReminderKind, ReminderPermission, ReminderPhone, Seen, Wanted,
    parted,
};
use crate::screens;
use crate::screens::reminders::{
    Of, Reminder, ReminderFate, ReminderList, ReminderReport, ReminderTexts, Saying,
};
use crate::screens::reminders_screen::{HealthOf, ReminderNotice, RemindersScreen};
use crate::screens::settings::{SettingsGroup, SettingsSection, reminders as rows};
use crate::settings::{SettingKey, Settings};
use crate::store::Facts;
use crate::time::Moment;
use crate::zone::{OffsetChanges, Zone};

/// How many notifications a phone can say that it keeps.
const LIMITS: (u32, u32) = (2, 500);
/// How many of those that come next the screen shows.
const SHOWN: usize = 5;
/// In how many milliseconds a try rings.
const TRY_MS: i64 = 10_000;
/// After how many milliseconds it is noted anew that a phone reported.
const AGAIN_MS: i64 = 6 * 60 * 60 * 1_000;

impl Midback {
    /// What should ring in the coming days, in a zone with these changes (rules E1 to E5): the phone replaces what is pending by
    /// it.
    pub fn reminders(
        &mut self,
        phone: &ReminderPhone,
        changes: &OffsetChanges,
        now: Moment,
    ) -> Result<ReminderList> {
        let limit = checked_limit(phone)?;
        let zone = Zone::of(now.checked()?, changes)?;
        let backups = self.backups()?;
        self.read(now, |context, facts, settings, today| {
            let gathered = Gathered::of(context, facts, settings, (today, now), &backups)?;
            let is_new = phone.permission == ReminderPermission::NotAsked && !gathered.note.asked;
            let ask = settings.reminders.on && gathered.set_up && is_new;
            let saying = context.saying(settings);
            Ok(gathered.with_known(context, settings, &zone, (today, now), |known| {
                screens::reminders::list(&saying, known, &known.wanted(limit), ask)
            }))
        })
    }

    /// The screen about reminders: what can be chosen, whether they come, and which come next.
    pub fn reminders_screen(
        &mut self,
        phone: &ReminderPhone,
        changes: &OffsetChanges,
        now: Moment,
    ) -> Result<RemindersScreen> {
        let limit = checked_limit(phone)?;
        let zone = Zone::of(now.checked()?, changes)?;
        let backups = self.backups()?;
        self.read(now, |context, facts, settings, today| {
            let gathered = Gathered::of(context, facts, settings, (today, now), &backups)?;
            let (rules, words) = (&context.rules.reminders, &context.words);
            let note = Note { phone: Some(phone.clone()), ..gathered.note.clone() };
            let handed = facts.ledger().handed(i64::MIN)?;
            Ok(gathered.with_known(context, settings, &zone, (today, now), |known| {
                let list = known.wanted(limit);
                let troubles =
                    reminders::troubles(rules, &settings.reminders, &note, &handed, list.cut, now.epoch_ms);
                let ask = settings.reminders.on && phone.permission == ReminderPermission::NotAsked;
                let health = HealthOf {
                    words,
                    on: settings.reminders.on,
                    ask,
                    troubles: &troubles,
                    refills: phone.refills,
                    came: Came::of(rules, &handed, now.epoch_ms),
                    tried: reminders::tried(&handed),
                    zone: &zone,
                    now: now.epoch_ms,
                };
                let saying = context.saying(settings);
                let listed = screens::reminders::list(&saying, known, &list.if_sessions_are_done(), false);
                let coming = screens::reminders_screen::coming(words, &listed, today, SHOWN);
                let sessions = (known.sessions_a_day)(today);
                let first = known.times.first().and_then(|time| known.ring(today.plus(1), *time));
                let ring = first.unwrap_or_else(|| zone.at(now.epoch_ms));
                RemindersScreen {
                    title: words.reminders_title(),
                    ask: ask.then(|| screens::reminders_screen::ask(words)),
                    sections: context.reminder_sections(settings, phone),
                    notes: screens::reminders_screen::notes(
                        words,
                        settings,
                        rules.apart_minutes.value,
                        sessions,
                    ),
                    preview: saying.preview(today.plus(1), ring),
                    health: screens::reminders_screen::health(&health),
                    coming_heading: words.reminders_coming_heading(),
                    coming_none: coming.is_empty().then(|| words.reminders_coming_none()),
                    coming,
                }
            }))
        })
    }

    /// A phone reports what the system holds for it, what became of reminders, and what it is itself like (rule E6). What
    /// that proves is noted.
    pub fn report_reminders(
        &mut self,
        report: &ReminderReport,
        phone: &ReminderPhone,
        now: Moment,
    ) -> Result<()> {
        checked_limit(phone)?;
        let moment = now.checked()?;
        let now = moment.epoch_ms;
        let held = match &report.handed {
            Some(handed) => Some(named(handed.iter().map(|one| (one.reminder.as_str(), one.epoch_ms)))?),
            None => None,
        };
        let mut happened = Vec::new();
        for event in &report.happened {
            happened.extend(parted(&event.reminder)?.into_iter().map(|id| (id, event.what, event.epoch_ms)));
        }
        let settings = self.read(moment, |_, _, settings, _| Ok(settings.reminders.clone()))?;
        let seen = Seen { asked: report.asked, clock_changed: report.clock_changed };
        let (context, store) = self.store()?;
        let rules = &context.rules.reminders;
        store.write_ledger(now, |ledger| {
            let before = ledger.note()?;
            let mut note = reminders::note_phone(rules, before.clone(), phone, seen, moment);
            let known: BTreeMap<ReminderId, Handed> =
                ledger.handed(i64::MIN)?.into_iter().map(|one| (one.id, one)).collect();
            let mut rows = known.clone();
            for (id, what, at) in happened {
                // What was never handed over, as by another installation, is noted only where it came.
                if what != ReminderFate::Rang && !rows.contains_key(&id) {
                    continue;
                }
                let row = rows.entry(id).or_insert_with(|| handed(id, at, at));
                let noted = match what {
                    ReminderFate::Rang => &mut row.rang_ms,
                    ReminderFate::Opened => &mut row.opened_ms,
                    ReminderFate::Cleared => &mut row.cleared_ms,
                };
                noted.get_or_insert(at);
                row.lost = None;
            }
            let lost_now = |row: &Handed| reminders::lost(rules, row, phone, &note, now);
            if let Some(held) = held {
                // What was to come and is not held any more is not waited for, and neither is what could still have come late.
                rows.retain(|id, row| {
                    let given_up = || row.is_overdue(rules, phone.refills, now) && lost_now(row).is_none();
                    row.came().is_some() || held.contains_key(id) || row.due_ms <= now && !given_up()
                });
                for (id, due_ms) in held {
                    let row = rows.entry(id).or_insert_with(|| handed(id, due_ms, now));
                    // One that came and is to come again has another time since.
                    if row.due_ms != due_ms && (row.came().is_none() || due_ms > now) {
                        *row = handed(id, due_ms, now);
                    }
                }
            }
            for row in rows.values_mut() {
                row.lost = row.lost.or_else(|| lost_now(row));
            }
            for row in rows.values().filter(|row| known.get(&row.id) != Some(row)) {
                ledger.keep(row)?;
            }
            for row in known.values().filter(|row| !rows.contains_key(&row.id)) {
                ledger.forget(row)?;
            }
            // One that is over is said again when it comes back.
            let all: Vec<Handed> = rows.into_values().collect();
            let troubles = reminders::troubles(rules, &settings, &note, &all, false, now);
            let seen = std::mem::take(&mut note.seen);
            note.seen = seen.into_iter().filter(|trouble| troubles.contains(trouble)).collect();
            // That it reported is nothing to note, unless it did so elsewhere or some time ago.
            let same = note.last.zip(before.last).is_some_and(|(now, last)| {
                let here = (now.date(), now.utc_offset_minutes) == (last.date(), last.utc_offset_minutes);
                here && (0..AGAIN_MS).contains(&(now.epoch_ms - last.epoch_ms))
            });
            if same {
                note.last = before.last;
            }
            if note == before { Ok(()) } else { ledger.keep_note(&note) }
        })
    }

    /// What is wrong with reminders was read on Today: it is not said again until it has been well in between.
    pub fn reminder_notice_seen(&mut self, now: Moment) -> Result<()> {
        let now = now.checked()?;
        let said =
            self.read(now, |context, facts, settings, _| context.said_of_reminders(facts, settings, now))?;
        let (_, store) = self.store()?;
        store.write_ledger(now.epoch_ms, |ledger| {
            let mut note = ledger.note()?;
            note.seen.extend(said);
            ledger.keep_note(&note)
        })
    }

    /// A try that rings in some seconds: the phone hands it to the system as any other.
    pub fn try_reminder(
        &mut self,
        phone: &ReminderPhone,
        changes: &OffsetChanges,
        now: Moment,
    ) -> Result<Reminder> {
        checked_limit(phone)?;
        let zone = Zone::of(now.checked()?, changes)?;
        let (wanted, reminder) = self.read(now, |context, facts, settings, today| {
            let tries = facts.ledger().handed(now.epoch_ms - RANG_MS)?;
            let of_today =
                tries.iter().filter(|one| (one.id.kind, one.id.day) == (ReminderKind::Test, today));
            let last = of_today.map(|one| one.id.number).max().unwrap_or_default();
            let id = ReminderId::new(ReminderKind::Test, today, last.wrapping_add(1));
            let wanted = Wanted { ids: vec![id], ring: zone.at(now.epoch_ms + TRY_MS) };
            let reminder = context
                .saying(settings)
                .reminder(&wanted, Of { ends: i64::MAX, elapsed: true, only_one: true });
            Ok((wanted, reminder))
        })?;
        let (_, store) = self.store()?;
        store.write_ledger(now.epoch_ms, |ledger| {
            ledger.keep(&handed(wanted.first(), wanted.ring.epoch_ms, now.epoch_ms))
        })?;
        Ok(reminder)
    }

    /// What a phone shows around reminders: what they are called, and where an answer could not be stored.
    #[must_use]
    pub fn reminder_texts(&self) -> ReminderTexts {
        screens::reminders::texts(&self.context.words)
    }
}

fn handed(id: ReminderId, due_ms: i64, handed_ms: i64) -> Handed {
    Handed { id, due_ms, since_ms: handed_ms, rang_ms: None, opened_ms: None, cleared_ms: None, lost: None }
}

/// Every reminder that these notifications stand for, and when.
fn named<'a>(all: impl Iterator<Item = (&'a str, i64)>) -> Result<BTreeMap<ReminderId, i64>> {
    let mut named = BTreeMap::new();
    for (name, at) in all {
        named.extend(parted(name)?.into_iter().map(|id| (id, at)));
    }
    Ok(named)
}

fn checked_limit(phone: &ReminderPhone) -> Result<usize> {
    let (low, high) = LIMITS;
    if (low..=high).contains(&phone.limit) {
        Ok(usize::try_from(phone.limit).unwrap_or_default())
    } else {
        Err(Error::out_of_range("limit", phone.limit.into(), low.into(), high.into()))
    }
}

impl Context {
    fn saying<'a>(&'a self, settings: &'a Settings) -> Saying<'a> {
        Saying { words: &self.words, settings, later_minutes: &self.rules.reminders.later_minutes.value }
    }

    /// What can be chosen of reminders, on such a phone.
    fn reminder_sections(&self, settings: &Settings, phone: &ReminderPhone) -> Vec<SettingsSection> {
        let words = &self.words;
        let one = |key| screens::settings::one(words, &self.rules, self.catalog, settings, key);
        let section = |heading: String, settings| SettingsSection {
            group: SettingsGroup::Reminders,
            heading,
            summary: String::new(),
            links: Vec::new(),
            settings,
        };
        let mut when = vec![one(SettingKey::Reminders)];
        if !settings.reminders.on {
            return vec![section(words.reminders_when_heading(), when)];
        }
        when.extend([one(SettingKey::Days), one(SettingKey::Times)]);
        when.extend(rows::anchors(words, settings));
        when.push(one(SettingKey::FollowUp));
        when.extend(rows::quiet(words, self.rules.reminders.quiet.value, settings));
        let mut how = vec![one(SettingKey::LockScreen), one(SettingKey::ReminderSound)];
        how.extend(phone.exact.map(|_| one(SettingKey::ExactTimes)));
        how.extend(phone.time_sensitive.map(|_| one(SettingKey::TimeSensitive)));
        vec![section(words.reminders_when_heading(), when), section(words.reminders_how_heading(), how)]
    }

    /// What is to be said on Today of reminders that do not come: all that was not read yet.
    fn said_of_reminders(
        &self,
        facts: &Facts<'_>,
        settings: &Settings,
        now: Moment,
    ) -> Result<Vec<reminders::ReminderTrouble>> {
        if !settings.reminders.on {
            return Ok(Vec::new());
        }
        let rules = &self.rules.reminders;
        let handed = facts.ledger().handed(reminders::lately(rules, now.epoch_ms))?;
        let note = facts.ledger().note()?;
        let troubles = reminders::troubles(rules, &settings.reminders, &note, &handed, false, now.epoch_ms);
        let worth = troubles
            .into_iter()
            .filter(|trouble| reminders::worth_saying(rules, &note, &handed, *trouble, now.epoch_ms));
        Ok(worth.filter(|trouble| !note.seen.contains(trouble)).collect())
    }

    /// The same in words: the most telling one.
    pub(super) fn reminder_notice(
        &self,
        facts: &Facts<'_>,
        settings: &Settings,
        now: Moment,
    ) -> Result<Option<ReminderNotice>> {
        let said = self.said_of_reminders(facts, settings, now)?;
        Ok(said.first().map(|trouble| screens::reminders_screen::notice(&self.words, *trouble)))
    }
}
