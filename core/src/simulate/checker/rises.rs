//! May a dose rise? Rules C1, C2, C8 and C9.

use super::doses::{Asked, is_high, is_light, of_two_kinds};
use super::story::{Done, Story, Why, worsened};
use super::{Checker, Now};
use crate::facts::{DoseChoice, Morning};

/// The most effort before a raise, and before one that adds a set.
const EFFORT: i32 = 6;
const EFFORT_FOR_A_SET: i32 = 5;
const SESSIONS: usize = 2;
const SESSIONS_FOR_A_SET: usize = 3;
/// In how many of the last days they have to be; after how many what was lowered from comes back.
const RECENT: i64 = 28;
const DAYS_APART: i64 = 7;
const REGAIN_DAYS_APART: i64 = 2;
const REGAIN_WITHIN: i64 = 182;
/// An absence after which nothing comes back faster.
const LONG: i64 = 84;
/// An absence from which a lowering is not taken back.
const NOT_TAKEN_BACK: i64 = 14;

impl Checker<'_> {
    /// What is wrong with a dose that rose by itself.
    pub(super) fn rise(&self, now: &Now<'_>, story: &Story, before: &Asked) -> Vec<String> {
        let mut wrong = Vec::new();
        let own = now.key.1.is_none();
        let regained = story.absent.filter(|(absent, _)| {
            let known = |done: &&Done| {
                done.full
                    && !now.asked.is_harder_than(&done.asked)
                    && (0..=REGAIN_WITHIN).contains(&absent.days_since(done.day))
                    && !story.fell_from_since(&done.asked, done.day)
            };
            story.done.iter().find(known).is_some()
        });
        let apart = match regained {
            Some((_, days)) if days < LONG => REGAIN_DAYS_APART,
            _ => DAYS_APART,
        };
        if story.raised.last().is_some_and(|raised| now.day.days_since(*raised) < apart) {
            wrong.push("raised too soon after a raise".to_owned());
        }
        if own {
            let weights = &self.holds.settings.weights;
            wrong.extend(
                now.asked.step_from(before, now.exercise, weights).map(|what| format!("raised {what}")),
            );
        }
        let same_run = now.asked.number == before.number && now.asked.dose.load == before.dose.load;
        let adds = own && same_run && now.asked.dose.sets > before.dose.sets;
        let (needed, effort) = match regained {
            Some(_) => (1, EFFORT),
            None if adds && is_high(now.exercise, before.number) => (SESSIONS_FOR_A_SET, EFFORT_FOR_A_SET),
            None => (SESSIONS, EFFORT),
        };
        let run: Vec<&Done> = story.run().filter(|done| !done.bad_day).collect();
        let last: Vec<&Done> = run.iter().rev().take(needed).copied().collect();
        if last.len() < needed || !last.iter().all(|done| done.went_well(effort)) {
            let seen: Vec<_> =
                last.iter().map(|done| (done.full, done.pain, done.rise, done.effort)).collect();
            wrong.push(format!("raised after sessions that did not go well: {seen:?}"));
        }
        if last.iter().any(|done| now.day.days_since(done.day) >= RECENT) {
            wrong.push("raised after sessions of long ago".to_owned());
        }
        for session in last.iter().flat_map(|done| &done.sessions) {
            match self.mornings.get(session) {
                Some(Morning::NoWorse) => {}
                Some(_) => wrong.push("raised after a worse morning".to_owned()),
                None if self.went_on_no_worse(*session, now) => {}
                None => wrong.push("raised without knowing the morning".to_owned()),
            }
        }
        let back = story.fell.iter().any(|fall| {
            fall.why.is_body()
                && now.day.days_since(fall.day) < RECENT
                && !of_two_kinds(fall.from.dose.load, now.asked.dose.load)
                && !fall.from.is_harder_than(&now.asked)
        });
        if back {
            wrong.push("back too soon to what was lowered from".to_owned());
        }
        wrong
    }

    /// Whether the pain before the next session stands for a morning that was no worse.
    fn went_on_no_worse(&self, session: crate::ids::SessionId, now: &Now<'_>) -> bool {
        let Some(began) = self.sessions.iter().find(|began| began.id == session) else { return false };
        let later = self.sessions.iter().filter(|other| other.day > began.day);
        let next = later.min_by_key(|other| (other.day, other.id));
        let after = next.map_or(now.baseline, |next| next.baseline);
        began.baseline.zip(after).is_some_and(|(before, after)| !worsened(before, after))
    }

    /// What keeps a dose from rising today.
    pub(super) fn closed(&self, now: &Now<'_>) -> Option<String> {
        let starter = now.exercise.level(now.exercise.starter_level).map_or(1, |level| level.number);
        if self.holds.starter_only(now.day) {
            return Some("with a flag of A3".to_owned());
        }
        if now.key.1.is_none() && self.holds.ask_first(now.day) && now.asked.number > starter {
            return Some("above the starter level with a flag of A4".to_owned());
        }
        self.holds.closed(now.day, now.baseline).map(str::to_owned)
    }

    /// Whether nothing is left at the level where it was or below, so that it begins as with somebody who is new to it (rule
    /// S1): at the bottom, with a light load.
    pub(super) fn begins_anew(&self, now: &Now<'_>, before: &Asked) -> bool {
        let starter = now.exercise.level(now.exercise.starter_level).map_or(1, |level| level.number);
        let lower = now.exercise.levels.iter().filter(|level| level.number <= before.number);
        let none_fits = !lower.into_iter().any(|level| self.fits(now.exercise, level, None));
        let least = now.exercise.level(now.asked.level).is_some_and(|level| now.asked.is_least_of(level));
        none_fits && least && now.asked.number <= starter + 1 && is_light(now.asked.dose.load)
    }

    /// Whether a dose is back that had to be lower because it did not fit: as it was done in full not long ago.
    pub(super) fn is_back(&self, now: &Now<'_>, story: &Story) -> bool {
        let known = |done: &Done| {
            done.full
                && done.asked == now.asked
                && now.day.days_since(done.day) < RECENT
                && !story.fell_from_since(&done.asked, done.day)
                && self.holds.changed.is_some_and(|changed| changed >= done.day)
        };
        story.done.iter().any(known)
    }

    /// What is wrong with a dose that the person chose upward.
    pub(super) fn chosen_up(now: &Now<'_>, story: &Story, how: DoseChoice) -> Vec<String> {
        let ok = match how {
            DoseChoice::TakenBack => story.fell.last().is_some_and(|fall| {
                let can_be = match fall.why {
                    Why::Strain => true,
                    Why::Away(days) => days < NOT_TAKEN_BACK,
                    Why::MuchPain | Why::Flare => false,
                };
                can_be && fall.day < now.day && !now.asked.is_harder_than(&fall.from)
            }),
            _ => story.done.iter().any(|done| {
                let since = story.fell.iter().any(|fall| fall.from == done.asked && fall.day >= done.day);
                done.full && now.asked == done.asked && now.day.days_since(done.day) < RECENT && !since
            }),
        };
        if ok {
            Vec::new()
        } else {
            vec![format!("{how:?} to what cannot be chosen: {:?}", story.fell.last())]
        }
    }
}
