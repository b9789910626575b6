//! When is somebody asked about a morning, a week, a prescription, and told of their backups? And where do quiet hours move it (rules E2 and E4)?

use super::id::{ReminderId, ReminderKind};
use super::wanted::{Known, MINUTE, Wanted};
use crate::schedule::DayKind;
use crate::time::{Day, TimeOfDay};
use crate::zone::Ring;

impl Known<'_> {
    /// Everything but sessions, in no order.
    pub(super) fn others(&self) -> Vec<Wanted> {
        let all = self
            .mornings()
            .into_iter()
            .chain(self.check_ins())
            .chain(self.reviews())
            .chain(self.no_backups());
        let all = all.map(|one| self.still_to_come(one));
        all.filter(|one| self.is_listed(one.first(), one.ring)).collect()
    }

    /// One that was to come later than by itself, with a word to come back, comes then: that word may be over by now.
    fn still_to_come(&self, one: Wanted) -> Wanted {
        let due = self.handed.get(&one.first()).copied();
        let within = self.rules.shared_minutes.value * MINUTE;
        let shared = |due: &i64| *due > self.now && (0..within).contains(&(due - one.ring.epoch_ms));
        let passed = one.ring.epoch_ms <= self.now;
        match due.filter(|due| passed && shared(due)) {
            Some(due) => Wanted { ring: self.zone.at(due), ..one },
            None => one,
        }
    }

    /// One at that time of a day, or after the quiet hours that it falls into.
    fn at(&self, kind: ReminderKind, day: Day, time: TimeOfDay) -> Option<Wanted> {
        let ring = self.out_of_quiet(self.zone.ring(day, time)?);
        Some(Wanted::one(ReminderId::new(kind, day, 0), ring))
    }

    /// The morning after a session, until the next one has begun.
    fn mornings(&self) -> Option<Wanted> {
        let session = self.morning?;
        let day = session.plus(1);
        let went_on = self.begun.keys().any(|begun| *begun > session);
        if went_on || self.is_paused(day) {
            return None;
        }
        self.at(ReminderKind::Morning, day, self.rules.morning_at.value)
    }

    /// The check-ins: on the weekday that the person chose, or a week after the last. One that is due in a pause comes on the
    /// first day after it.
    fn check_ins(&self) -> Vec<Wanted> {
        let every = self.rules.check_in_days.value;
        let days = (0..=self.rules.horizon_days.value).map(|later| self.today.plus(later));
        let is_due = |day: Day| match (self.settings.check_in_day, self.checked_in) {
            // What was due before the last one is done with it, also where a pause held it back.
            (Some(weekday), last) => day.weekday_number() == weekday && last.is_none_or(|last| day > last),
            (None, Some(last)) => day > last && day.days_since(last) % every == 0,
            (None, None) => false,
        };
        // What a pause holds back that was there yesterday.
        let back = (1..=every).map(|back| self.today.plus(-back)).take_while(|day| self.is_paused(*day));
        let mut waits = back.into_iter().any(is_due);
        let mut wanted = Vec::new();
        for day in days {
            let due = is_due(day);
            if self.is_paused(day) {
                waits |= due;
            } else if due || waits {
                waits = false;
                wanted.extend(self.at(ReminderKind::CheckIn, day, self.rules.seldom_at.value));
            }
        }
        wanted
    }

    fn reviews(&self) -> Option<Wanted> {
        self.at(ReminderKind::Review, self.review?, self.rules.seldom_at.value)
    }

    /// Backups that have not worked for some days: said once, and again much later.
    fn no_backups(&self) -> Vec<Wanted> {
        let Some(since) = self.no_backup else { return Vec::new() };
        let (after, every) = (self.rules.backup_days.value, self.rules.backup_every_days.value);
        let days = (0..=self.rules.horizon_days.value).map(|later| self.today.plus(later));
        let is_due = |day: &Day| {
            let late = day.days_since(since) - after;
            late >= 0 && late % every == 0
        };
        days.filter(is_due)
            .filter_map(|day| self.at(ReminderKind::Backup, day, self.rules.seldom_at.value))
            .collect()
    }

    fn is_paused(&self, day: Day) -> bool {
        matches!(self.calendar.kind(day), DayKind::Paused(_))
    }

    /// The same, or the end of the quiet hours that it falls into.
    pub(super) fn out_of_quiet(&self, ring: Ring) -> Ring {
        let time = TimeOfDay::from(ring.wall.time());
        let Some(quiet) = self.settings.quiet.filter(|quiet| quiet.holds(time)) else { return ring };
        let day = Day::from(ring.wall.date());
        let end = if time < quiet.until { day } else { day.plus(1) };
        self.zone.ring(end, quiet.until).unwrap_or(ring)
    }

    /// When the quiet hours began that an instant falls into; none where it is in none.
    pub(super) fn quiet_began(&self, epoch_ms: i64) -> Option<i64> {
        let wall = self.zone.wall_at(epoch_ms);
        let time = TimeOfDay::from(wall.time());
        let quiet = self.settings.quiet.filter(|quiet| quiet.holds(time))?;
        let day = Day::from(wall.date());
        let began = if time >= quiet.from { day } else { day.plus(-1) };
        // Over a day that was not there they last from the one before it.
        let ring = (0..=1).find_map(|back| self.zone.ring(began.plus(-back), quiet.from));
        Some(ring.map_or(epoch_ms, |ring| ring.epoch_ms))
    }
}
