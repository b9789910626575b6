//! Reminders in a story: a phone that rings them, or does not, and what is tapped on them.

use std::fmt::Write as _;

use midback_core::screens::reminders::{
    HandedReminder, Reminder, ReminderAction, ReminderDone, ReminderEvent, ReminderFate, ReminderReport,
};
use midback_core::{Error, Midback, Morning, OffsetChanges, ReminderPermission, ReminderPhone, Result};

use crate::World;
use crate::show::line;
use crate::story::number;

/// A phone as far as reminders go.
#[derive(Debug, Clone)]
pub struct Bell {
    /// What it says of itself.
    pub phone: ReminderPhone,
    /// The zone's changes.
    pub changes: OffsetChanges,
    /// The notification that was shown last.
    pub shown: Option<Reminder>,
}

impl Default for Bell {
    fn default() -> Self {
        Self {
            phone: ReminderPhone {
                limit: 60,
                refills: true,
                permission: ReminderPermission::Allowed,
                channel_on: true,
                exact: Some(false),
                time_sensitive: None,
                restricted: false,
                booted_ms: 1_774_600_000_000,
                pending: Vec::new(),
            },
            changes: OffsetChanges::default(),
            shown: None,
        }
    }
}

/// What is done in the story's words; none where it is none of these.
pub(crate) fn act(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    match words {
        ["reminders"] => Ok(Some(list(&world.wanted()?, false))),
        ["reminders", "next", most] => {
            let mut next = world.wanted()?;
            next.truncate(usize::try_from(number(most)?).unwrap_or_default());
            Ok(Some(list(&next, false)))
        }
        ["reminders", "in", "full"] => Ok(Some(list(&world.wanted()?, true))),
        ["hand", "over"] => world.hand_over().map(|()| Some(String::new())),
        ["ring"] => world.ring().map(Some),
        ["miss"] => world.miss().map(|()| Some(String::new())),
        ["clear"] => {
            let shown = world.shown()?;
            world.happens(&shown, ReminderFate::Cleared)?;
            Ok(Some(String::new()))
        }
        ["tap", action @ ..] => {
            let (shown, action) = (world.shown()?, action_of(action)?);
            world.happens(&shown, ReminderFate::Opened)?;
            answer(world, &shown, action).map(Some)
        }
        ["reply", "to", id, action @ ..] => answer(world, id, action_of(action)?).map(Some),
        ["queue", id, action @ ..] => {
            Midback::queue_reminder(&queue_of(world), id, action_of(action)?, world.now())?;
            Ok(Some(String::new()))
        }
        ["do", "queued"] => {
            let folder = queue_of(world);
            let done = world.app().do_queued_reminders(&folder)?;
            Ok(Some(format!(
                "{} done, {} waiting: {}\n",
                done.done,
                done.waiting,
                done.said.unwrap_or_default()
            )))
        }
        ["try", "reminder"] => {
            let (bell, now) = (world.bell.clone(), world.now());
            let reminder = world.app().try_reminder(&bell.phone, &bell.changes, now)?;
            world.bell.shown = Some(reminder.clone());
            Ok(Some(list(&[reminder], true)))
        }
        ["it", "comes"] => {
            let shown = world.shown()?;
            world.happens(&shown, ReminderFate::Rang)?;
            Ok(Some(String::new()))
        }
        ["health"] => health(world).map(Some),
        ["notice", "read"] => {
            let now = world.now();
            world.app().reminder_notice_seen(now).map(|()| Some(String::new()))
        }
        ["phone", what @ ..] => {
            of_phone(world, what)?;
            Ok(Some(String::new()))
        }
        _ => Ok(None),
    }
}

fn of_phone(world: &mut World, what: &[&str]) -> Result<()> {
    let mut report = ReminderReport::default();
    let now = world.now();
    let phone = &mut world.bell.phone;
    match what {
        ["is", "an", "iPhone"] => (phone.refills, phone.exact) = (false, None),
        ["takes", limit] => phone.limit = u32::try_from(number(limit)?).unwrap_or_default(),
        ["allows"] => phone.permission = ReminderPermission::Allowed,
        ["denies"] => phone.permission = ReminderPermission::Denied,
        ["was", "not", "asked"] => phone.permission = ReminderPermission::NotAsked,
        ["asks"] => report.asked = true,
        ["channel", state] => phone.channel_on = *state == "on",
        ["exact", state] => phone.exact = Some(*state == "on"),
        ["restricts"] => phone.restricted = true,
        ["still", "holds", id] => phone.pending.push((*id).to_owned()),
        ["starts"] => phone.booted_ms = now.epoch_ms,
        ["opens", "the", "app"] => {}
        ["clock", "is", "set"] => report.clock_changed = true,
        ["zone", "changes", minutes, offset] => {
            let at = now.epoch_ms + i64::from(number(minutes)?) * 60_000;
            world.bell.changes.epoch_ms.push(at);
            world.bell.changes.utc_offset_minutes.push(number(offset)?);
        }
        other => return Err(Error::unexpected(&format!("no phone does {other:?}"))),
    }
    world.report(&report)
}

/// Where answers wait: beside the data.
fn queue_of(world: &World) -> std::path::PathBuf {
    world.folder().join("queue")
}

fn action_of(words: &[&str]) -> Result<ReminderAction> {
    Ok(match words {
        ["open"] => ReminderAction::Open,
        ["start"] => ReminderAction::Start,
        ["later", minutes] => {
            ReminderAction::Later { minutes: u32::try_from(number(minutes)?).unwrap_or_default() }
        }
        ["skip"] => ReminderAction::Skip,
        ["no-worse"] => ReminderAction::Morning { answer: Morning::NoWorse },
        ["bit-worse"] => ReminderAction::Morning { answer: Morning::BitWorse },
        ["clearly-worse"] => ReminderAction::Morning { answer: Morning::ClearlyWorse },
        ["not-now"] => ReminderAction::NotNow,
        other => return Err(Error::unexpected(&format!("no answer {other:?}"))),
    })
}

fn answer(world: &mut World, id: &str, action: ReminderAction) -> Result<String> {
    let (now, changes) = (world.now(), world.bell.changes.clone());
    let ReminderDone { open, said, .. } = world.app().answer_reminder(id, action, &changes, now)?;
    let mut out = String::new();
    if let Some(open) = open {
        let place = format!("{open:?}");
        // A session has another id each time.
        line!(out, "opens {}", place.split(' ').next().unwrap_or_default());
    }
    if let Some(said) = said {
        line!(out, "{said}");
    }
    Ok(out)
}

/// One line a notification: when, which, and in full what it says.
fn list(reminders: &[Reminder], in_full: bool) -> String {
    let mut out = String::new();
    for one in reminders {
        let wall = one.wall;
        line!(out, "{} {:02}:{:02} {}", wall.date, wall.hour, wall.minute, one.id);
        if in_full {
            let buttons: Vec<&str> = one.acts.iter().map(|act| act.label.as_str()).collect();
            line!(out, "    {} | {} [{}]", one.title, one.body.replace('\n', " / "), buttons.join("] ["));
        }
    }
    out
}

fn health(world: &mut World) -> Result<String> {
    let (bell, now) = (world.bell.clone(), world.now());
    let screen = world.app().reminders_screen(&bell.phone, &bell.changes, now)?;
    let notice = world.app().today(now)?.reminders;
    let mut out = String::new();
    line!(out, "{}", if screen.health.well { "well" } else { "ill" });
    for text in screen.health.text.iter().chain(&screen.notes) {
        line!(out, "{text}");
    }
    for cause in &screen.health.troubles {
        line!(out, "{}: {}", cause.heading, cause.text);
    }
    for text in screen.health.came.iter().chain(&screen.health.tested) {
        line!(out, "{text}");
    }
    if let Some(notice) = notice {
        line!(out, "Today: {}", notice.text);
    }
    Ok(out)
}

impl World {
    /// What should ring.
    pub fn wanted(&mut self) -> Result<Vec<Reminder>> {
        let (bell, now) = (self.bell.clone(), self.now());
        Ok(self.app().reminders(&bell.phone, &bell.changes, now)?.reminders)
    }

    /// Reports this.
    pub fn report(&mut self, report: &ReminderReport) -> Result<()> {
        let (phone, now) = (self.bell.phone.clone(), self.now());
        self.app().report_reminders(report, &phone, now)
    }

    /// Hands to the system what it takes: the next, where the app refills, else all.
    pub fn hand_over(&mut self) -> Result<()> {
        let mut wanted = self.wanted()?;
        if self.bell.phone.refills {
            let next = wanted.first().map(|one| one.epoch_ms);
            wanted.retain(|one| Some(one.epoch_ms) == next);
        }
        let handed = |one: &Reminder| HandedReminder { reminder: one.id.clone(), epoch_ms: one.epoch_ms };
        let handed = Some(wanted.iter().map(handed).collect());
        self.report(&ReminderReport { handed, ..ReminderReport::default() })
    }

    /// Hands over, waits for the next, and has come what is due then: a phone that refills asks again when its alarm comes.
    pub fn ring(&mut self) -> Result<String> {
        self.hand_over()?;
        let mut wanted = self.wanted()?;
        let Some(at) = wanted.first().map(|one| one.epoch_ms) else {
            return Ok("nothing rings\n".to_owned());
        };
        self.turn_to(at.max(self.now().epoch_ms));
        if self.bell.phone.refills {
            wanted = self.wanted()?;
        }
        let now = self.now().epoch_ms;
        wanted.retain(|one| one.epoch_ms <= now);
        for one in &wanted {
            self.happens(&one.id, ReminderFate::Rang)?;
        }
        self.bell.shown = wanted.last().cloned();
        Ok(list(&wanted, false))
    }

    /// Hands over, and has the next one not come: more than an hour after it, nothing is known of it.
    pub fn miss(&mut self) -> Result<()> {
        self.hand_over()?;
        if let Some(next) = self.wanted()?.into_iter().next() {
            self.turn_to(next.epoch_ms + 61 * 60_000);
        }
        self.report(&ReminderReport::default())
    }

    fn shown(&self) -> Result<String> {
        let shown = self.bell.shown.as_ref().map(|one| one.id.clone());
        shown.ok_or_else(|| Error::unexpected("nothing was shown"))
    }

    fn happens(&mut self, reminder: &str, what: ReminderFate) -> Result<()> {
        let event = ReminderEvent { reminder: reminder.to_owned(), what, epoch_ms: self.now().epoch_ms };
        self.report(&ReminderReport { happened: vec![event], ..ReminderReport::default() })
    }

    /// Turns the clock to an instant, with the zone's changes on the way.
    pub fn turn_to(&mut self, epoch_ms: i64) {
        let mut now = self.now();
        now.epoch_ms = epoch_ms;
        let changes = std::mem::take(&mut self.bell.changes);
        for (at, offset) in changes.epoch_ms.iter().zip(&changes.utc_offset_minutes) {
            if *at <= epoch_ms {
                now.utc_offset_minutes = *offset;
            } else {
                self.bell.changes.epoch_ms.push(*at);
                self.bell.changes.utc_offset_minutes.push(*offset);
            }
        }
        self.set_clock(now);
    }
}
