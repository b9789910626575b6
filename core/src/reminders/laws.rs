//! What holds for every list, whoever's it is.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{Known, List, ReminderId, ReminderKind, Wanted};
use crate::as_of::AsOf;
use crate::facts::PauseReason;
use crate::rules::{Reminders, RuleSet};
use crate::schedule::{Calendar, Pause, WeekDays};
use crate::settings::{Quiet, ReminderSettings, Settings};
use crate::time::{Day, Hour, Moment, TimeOfDay};
use crate::zone::{OffsetChanges, Zone};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// Somebody's reminders, whole.
#[derive(Debug, Clone)]
struct Life {
    rules: Reminders,
    now: i64,
    zone: Zone,
    turn: Hour,
    times: Vec<TimeOfDay>,
    settings: ReminderSettings,
    calendar: Calendar,
    sessions: u8,
    since: Day,
    begun: BTreeMap<Day, u8>,
    rang: BTreeMap<ReminderId, i64>,
    answered: BTreeSet<ReminderId>,
    put_off: BTreeMap<ReminderId, i64>,
    morning: Option<Day>,
    checked_in: Option<Day>,
    review: Option<Day>,
    no_backup: Option<Day>,
}

impl Life {
    fn today(&self) -> Day {
        let wall = self.zone.wall_at(self.now);
        let date = Day::from(wall.date());
        if TimeOfDay::from(wall.time()).parts().0 < self.turn.0 { date.plus(-1) } else { date }
    }

    fn ask<T>(&self, ask: impl FnOnce(&Known<'_>) -> T) -> T {
        let (sessions, nothing) = (self.sessions, (BTreeSet::new(), BTreeSet::new()));
        ask(&Known {
            rules: &self.rules,
            now: self.now,
            zone: &self.zone,
            today: self.today(),
            turn: self.turn,
            times: &self.times,
            settings: &self.settings,
            calendar: &self.calendar,
            sessions_a_day: &|_| sessions,
            trains: true,
            since: self.since,
            absent: &nothing.0,
            begun: &self.begun,
            rang: &self.rang,
            handed: &self.rang,
            overdue: &nothing.1,
            answered: &self.answered,
            put_off: &self.put_off,
            morning: self.morning,
            checked_in: self.checked_in,
            review: self.review,
            no_backup: self.no_backup,
        })
    }

    fn wanted(&self, limit: usize) -> List {
        self.ask(|known| known.wanted(limit))
    }
}

/// A Wednesday.
const FIRST: Day = Day::of(2026, 3, 4);

/// Zones change by up to two hours: what moves over the date line has its own tests.
fn any_life() -> impl Strategy<Value = Life> {
    let zone = (-40..=48_i32, prop::collection::vec((1..300_i64, -4..=4_i32), 0..3));
    let times = prop::collection::btree_set((0..24_u8, 0..4_u8), 1..6);
    let quiet = prop::option::of(((18..24_u8, 0..2_u8), (4..11_u8, 0..2_u8)));
    let week = prop::collection::btree_set(1..=7_u8, 1..=7);
    let pause = prop::option::of((-10..20_i64, 0..12_i64));
    let done = prop::collection::btree_map(-20..=0_i64, 1..3_u8, 0..8);
    let others = (
        prop::option::of(-1..=0_i64),
        prop::option::of(-9..=0_i64),
        prop::option::of(0..20_i64),
        prop::option::of(1..=7_u8),
        any::<bool>(),
        prop::option::of(-40..=0_i64),
    );
    let clock = (0..24 * 60_i64, 0..=6_u8, 1..=3_u8, 0..40_i64);
    (zone, times, quiet, week, pause, done, others, clock).prop_map(
        |((offset, steps), times, quiet, week, pause, done, others, (minute, turn, sessions, age))| {
            let offset = offset * 15;
            let midnight = FIRST.date().and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp_millis();
            let now = midnight - i64::from(offset) * MINUTE + minute * MINUTE;
            let (mut at, mut changes) = (now, OffsetChanges::default());
            for (hours, next) in steps {
                at += hours * HOUR;
                changes.epoch_ms.push(at);
                changes.utc_offset_minutes.push(offset + next * 30);
            }
            let zone = Zone::of(Moment { epoch_ms: now, utc_offset_minutes: offset }, &changes).unwrap();
            let rules = RuleSet::current();
            let half = |(hour, half): (u8, u8)| TimeOfDay::of(hour, half * 30);
            let quiet = quiet.map(|(from, until)| Quiet { from: half(from), until: half(until) });
            let (morning, checked_in, review, check_in_day, follow_up, no_backup) = others;
            let mut settings = Settings::before_any_choice(&rules);
            let chosen = &mut settings.reminders;
            (chosen.quiet, chosen.check_in_day, chosen.follow_up) = (quiet, check_in_day, follow_up);
            let turn = Hour(turn);
            settings.day_turn = turn;
            settings.times =
                times.into_iter().map(|(hour, quarter)| TimeOfDay::of(hour, quarter * 15)).collect();
            let mut life = Life {
                rules: rules.reminders,
                now,
                zone,
                turn,
                times: settings.times_of_day(),
                settings: settings.reminders,
                calendar: Calendar {
                    weeks: AsOf::new(WeekDays { chosen: week, prescribed: BTreeSet::new() }),
                    pauses: Vec::new(),
                    skipped: BTreeSet::new(),
                    skipped_sessions: BTreeSet::new(),
                    moved: BTreeMap::new(),
                },
                sessions,
                since: FIRST.plus(-age),
                begun: BTreeMap::new(),
                rang: BTreeMap::new(),
                answered: BTreeSet::new(),
                put_off: BTreeMap::new(),
                morning: None,
                checked_in: None,
                review: None,
                no_backup: None,
            };
            let today = life.today();
            let ago = |days: i64| today.plus(days);
            life.calendar.pauses = pause
                .map(|(from, days)| Pause {
                    from: ago(from),
                    until: ago(from + days),
                    reason: PauseReason::Other,
                })
                .into_iter()
                .collect();
            life.begun = done.into_iter().map(|(days, sessions)| (ago(days), sessions)).collect();
            life.morning = morning.map(ago);
            life.checked_in = checked_in.map(ago);
            life.review = review.map(ago);
            life.no_backup = no_backup.map(ago);
            life
        },
    )
}

fn ids(list: &[Wanted]) -> Vec<ReminderId> {
    list.iter().flat_map(|one| one.ids.iter().copied()).collect()
}

proptest! {
    #[test]
    fn a_list_is_in_order_within_what_the_phone_takes_and_says_each_once(life in any_life(), limit in 2..70_usize) {
        let List { reminders, cut } = life.wanted(limit);
        prop_assert!(reminders.len() <= limit);
        prop_assert!(reminders.windows(2).all(|pair| pair[0].ring.epoch_ms <= pair[1].ring.epoch_ms));
        let all = ids(&reminders);
        prop_assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        let whole = life.wanted(500);
        let is_last = |id: &ReminderId| id.kind == ReminderKind::KeepComing;
        let of_whole: Vec<_> = ids(&whole.reminders).into_iter().filter(|id| !is_last(id)).collect();
        let kept: Vec<_> = all.iter().copied().filter(|id| !is_last(id)).collect();
        prop_assert!(of_whole.starts_with(&kept));
        prop_assert_eq!(cut, kept.len() < of_whole.len());
        prop_assert!(all.iter().filter(|id| is_last(id)).count() <= 1);
        prop_assert!(all.iter().position(is_last).is_none_or(|at| at + 1 == all.len()));
        prop_assert_eq!(life.wanted(limit).reminders, reminders);
    }

    #[test]
    fn a_reminder_rings_in_time_at_a_time_that_there_is(life in any_life()) {
        for one in life.wanted(500).reminders {
            prop_assert_eq!(life.zone.wall_at(one.ring.epoch_ms), one.ring.wall);
            prop_assert!(one.ring.epoch_ms > life.now);
            if one.first().kind != ReminderKind::KeepComing {
                prop_assert!(one.ring.epoch_ms <= life.now + 14 * 24 * HOUR);
            }
        }
    }

    #[test]
    fn times_of_the_plan_are_half_an_hour_apart(life in any_life()) {
        let all = life.wanted(500).reminders;
        let planned: Vec<i64> = all
            .iter()
            .filter(|one| one.first().kind == ReminderKind::Session)
            .map(|one| one.ring.epoch_ms)
            .collect();
        prop_assert!(planned.windows(2).all(|pair| pair[1] - pair[0] >= 30 * MINUTE));
    }

    #[test]
    fn a_follow_up_is_in_no_quiet_hour_and_beside_no_other_session(life in any_life()) {
        let all = life.wanted(500).reminders;
        let rings: Vec<&Wanted> = all.iter().filter(|one| one.first().kind == ReminderKind::Session).collect();
        let mut seen = BTreeSet::new();
        for one in all.iter().filter(|one| one.first().kind == ReminderKind::FollowUp) {
            let id = one.first();
            prop_assert!(life.settings.follow_up && (0..3).contains(&id.day.days_since(life.today())));
            let time = TimeOfDay::from(one.ring.wall.time());
            // Ten minutes before quiet hours can be in others where the clock goes back.
            let changes = life.zone.at(one.ring.epoch_ms + 24 * HOUR).wall - one.ring.wall;
            let steady = changes.num_hours() == 24 && life.zone.at(one.ring.epoch_ms - 24 * HOUR).wall < one.ring.wall;
            prop_assert!(!steady || life.settings.quiet.is_none_or(|quiet| !quiet.holds(time)), "{:?}", one);
            let session = id.number.min(life.sessions);
            prop_assert!(seen.insert((id.day, session)));
            let others = rings.iter().filter(|ring| {
                (ring.first().day, ring.first().number.min(life.sessions)) != (id.day, session)
            });
            for other in others {
                prop_assert!((other.ring.epoch_ms - one.ring.epoch_ms).abs() > 30 * MINUTE);
            }
            let begun = life.begun.get(&id.day).copied().unwrap_or_default();
            prop_assert!(begun < session);
        }
    }

    #[test]
    fn what_is_asked_seldom_keeps_out_of_quiet_hours_and_shares(life in any_life()) {
        let all = life.wanted(500).reminders;
        let others: Vec<&Wanted> = all.iter().filter(|one| one.first().kind.shares()).collect();
        for one in &others {
            let time = TimeOfDay::from(one.ring.wall.time());
            let chosen = one.ids.iter().any(|id| id.kind == ReminderKind::Comeback || id.kind == ReminderKind::KeepComing);
            prop_assert!(chosen || life.settings.quiet.is_none_or(|quiet| !quiet.holds(time)), "{:?}", one);
        }
        for pair in others.windows(2) {
            let moved = pair.iter().any(|one| one.ids.iter().any(|id| id.kind == ReminderKind::Comeback));
            let last = pair[1].first().kind == ReminderKind::KeepComing;
            prop_assert!(moved || last || pair[1].ring.epoch_ms - pair[0].ring.epoch_ms >= HOUR);
        }
    }

    #[test]
    fn in_a_pause_only_a_prescription_and_backups_are_spoken_of(life in any_life()) {
        for id in ids(&life.wanted(500).reminders) {
            let paused = life.calendar.pauses.iter().any(|pause| (pause.from..=pause.until).contains(&id.day));
            prop_assert!(!paused || matches!(id.kind, ReminderKind::Review | ReminderKind::Backup | ReminderKind::KeepComing), "{}", id);
        }
    }

    #[test]
    fn backups_are_spoken_of_after_three_days_and_again_after_thirty(life in any_life()) {
        let said: Vec<i64> = ids(&life.wanted(500).reminders)
            .iter()
            .filter(|id| id.kind == ReminderKind::Backup)
            .map(|id| id.day.days_since(life.no_backup.unwrap()))
            .collect();
        prop_assert!(said.iter().all(|days| [3, 33].contains(days)), "{:?}", said);
        // What is to come of it within the list is in it.
        let to_come = |since: Day| (1..14).contains(&since.plus(3).days_since(life.today()));
        prop_assert!(!life.no_backup.is_some_and(to_come) || said == [3]);
    }

    /// The list is what really rings if nothing else happens: rung one after the other, from list to list, the same comes.
    #[test]
    fn what_is_listed_is_what_rings(life in any_life()) {
        let first = life.wanted(500).reminders;
        let until = life.now + 9 * 24 * HOUR;
        let told = |id: &ReminderId| !matches!(id.kind, ReminderKind::KeepComing | ReminderKind::FollowUp);
        let listed: Vec<(ReminderId, i64)> = first
            .iter()
            .filter(|one| one.ring.epoch_ms <= until)
            .flat_map(|one| one.ids.iter().map(|id| (*id, one.ring.epoch_ms)))
            .filter(|(id, _)| told(id))
            .collect();
        let (mut life, mut rung) = (life, Vec::new());
        while let Some(next) = life.wanted(500).reminders.into_iter().find(|one| told(&one.first())) {
            let at = next.ring.epoch_ms;
            if at > until {
                break;
            }
            let due = life.wanted(500).reminders.into_iter().filter(|one| one.ring.epoch_ms <= at);
            let due: Vec<Wanted> = due.collect();
            life.now = at;
            for id in ids(&due) {
                life.rang.insert(id, at);
                if told(&id) {
                    rung.push((id, at));
                }
            }
        }
        prop_assert_eq!(rung, listed);
    }

    /// Putting a reminder off rings it then, whatever the hour, and hides the time right after it.
    #[test]
    fn what_is_put_off_rings_then(life in any_life(), minutes in prop::sample::select(vec![10_i64, 30, 60])) {
        let mut life = life;
        let session = |one: &Wanted| one.first().kind == ReminderKind::Session;
        let Some(next) = life.wanted(500).reminders.into_iter().find(session) else { return Ok(()) };
        let (id, at) = (next.first(), next.ring.epoch_ms);
        life.now = at;
        life.rang.insert(id, at);
        prop_assume!(life.today() == id.day);
        life.answered.insert(id);
        let again = ReminderId { later: 1, ..id };
        let due = at + minutes * MINUTE;
        life.put_off.insert(again, due);
        let ends = life.ask(|known| known.end_of(id.day));
        let all = life.wanted(500).reminders;
        let found = all.iter().find(|one| one.first() == again);
        prop_assert_eq!(found.map(|one| one.ring.epoch_ms), (due < ends).then_some(due));
        if found.is_some() {
            let hidden = |one: &&Wanted| {
                session(one) && one.first().later == 0 && (1..=30 * MINUTE).contains(&(one.ring.epoch_ms - due))
            };
            prop_assert_eq!(all.iter().find(hidden), None);
        }
    }
}
