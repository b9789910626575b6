//! Does a dose fall where it has to? Rules C4, C5 and C6.

use super::doses::{Asked, of_two_kinds, work};
use super::story::{Done, Fall, Story, Why};
use super::{Checker, Key, Now};
use crate::ids::SessionId;
use crate::time::Day;

/// After so many days what was too much is tried again.
const FORGOTTEN: i64 = 28;
const LOOKED_AT: usize = 3;
/// Session days so far apart are an absence, whatever the plan held.
const FAR_APART: i64 = 10;

impl Checker<'_> {
    /// What is wrong where a dose had to fall.
    pub(super) fn fall(
        &self,
        now: &Now<'_>,
        story: &mut Story,
        before: &Asked,
        taken_back: Option<Day>,
    ) -> Vec<String> {
        let mut wrong = Vec::new();
        let lower = before.is_harder_than(&now.asked) || of_two_kinds(now.asked.dose.load, before.dose.load);
        let lowest = self.is_lowest(now, before);
        let run: Vec<&Done> = story.run().rev().take(LOOKED_AT).collect();
        let times = if story.undone.is_some() { 1 } else { 2 };
        let too_much = |run: &[&Done]| {
            let much = run.iter().any(|done| done.much());
            let some = run.iter().filter(|done| done.some()).count() >= times;
            let cut = run.iter().filter(|done| done.cut).count() >= times;
            let strain = run.iter().any(|done| done.hard()) || some || cut;
            if much { Some(Why::MuchPain) } else { strain.then_some(Why::Strain) }
        };
        // Where nothing is below it rests, and what was too much is tried again some day; whether anything is, only the engine
        // knows.
        let recent = |done: &&Done| now.day.days_since(done.day) < FORGOTTEN;
        let lately: Vec<&Done> = run.iter().copied().filter(recent).collect();
        if too_much(&lately).is_some() && !lower {
            let seen: Vec<_> =
                lately.iter().map(|done| (done.pain, done.baseline, done.effort, done.cut)).collect();
            wrong.push(format!("not lowered after too much: {seen:?}"));
        }
        // What is another kind of load, and no lower, fell for that and not for what is forgotten.
        let mut fell = too_much(if before.is_harder_than(&now.asked) { &run } else { &lately });
        if let Some((flare, second)) = story.flare.take() {
            if !lower && !lowest {
                wrong.push(format!("not lowered after the flare of {flare}"));
            }
            let first = now.exercise.level(now.asked.level).is_some_and(|level| now.asked.is_least_of(level));
            if second && !(first && now.asked.number < before.number.max(2)) && !lowest {
                wrong.push(format!("not at the level below after a second flare, of {flare}"));
            }
            fell = Some(Why::Flare);
        }
        let (days, too_much) = self.away(now, story, before, taken_back);
        wrong.extend(too_much);
        if lower {
            match fell {
                Some(why) => {
                    story.absent = None;
                    story.fell.push(Fall { from: before.clone(), day: now.day, why });
                }
                None if days >= FAR_APART => {
                    story.absent = Some((now.day, days));
                    story.fell.push(Fall { from: before.clone(), day: now.day, why: Why::Away(days) });
                }
                None => {}
            }
        }
        wrong
    }

    /// Whether there is nothing below.
    fn is_lowest(&self, now: &Now<'_>, asked: &Asked) -> bool {
        let Some(level) = now.exercise.level(asked.level) else { return true };
        let below = now.exercise.levels.iter().filter(|other| other.number < asked.number);
        asked.is_least_of(level) && !below.into_iter().any(|level| self.fits(now.exercise, level, None))
    }

    /// For how many days it was not done, and what is wrong with the dose after it (rule C6).
    fn away(
        &self,
        now: &Now<'_>,
        story: &Story,
        before: &Asked,
        taken_back: Option<Day>,
    ) -> (i64, Vec<String>) {
        let Some(last) = story.last_done() else { return (0, Vec::new()) };
        let mut days = self.days_away(now, story, last.day);
        // What was taken back does not lower again for the same days.
        if let Some(day) = taken_back.or(story.undone) {
            days = days.min(now.day.days_since(day));
        }
        let rarely = self.comes_rarely(now);
        let counted = days - if rarely { 7 } else { 0 };
        let mut wrong = Vec::new();
        let base = if last.asked.is_harder_than(before) { before } else { &last.asked };
        let level = now.exercise.level(now.asked.level);
        let is_least = level.is_some_and(|level| now.asked.is_least_of(level));
        let lowest = self.is_lowest(now, base);
        if counted >= 10 && now.asked.is_harder_than(base) {
            wrong.push(format!("more than before after {days} days away"));
        }
        let percent = if counted >= 14 { 50 } else { 80 };
        let same_level = now.asked.number == base.number;
        if (10..28).contains(&counted)
            && same_level
            && !is_least
            && work(&now.asked.dose) * 100 > work(&base.dose) * percent
        {
            wrong.push(format!("too much after {days} days away"));
        }
        if now.key.1.is_none() {
            if counted >= 28 && !lowest && !(is_least && now.asked.number < base.number.max(2)) {
                let below = now.exercise.levels.iter().filter(|level| level.number < base.number);
                let any = below.into_iter().any(|level| self.fits(now.exercise, level, None));
                if any || !is_least {
                    wrong.push(format!("not at the level below after {days} days away"));
                }
            }
            let starter = now.exercise.level(now.exercise.starter_level).map_or(1, |level| level.number);
            if counted >= 84 && now.asked.number > starter && self.any_fits_up_to(now, starter) {
                wrong.push(format!("above the starter level after {days} days away"));
            }
        }
        (counted, wrong)
    }

    fn any_fits_up_to(&self, now: &Now<'_>, number: u8) -> bool {
        now.exercise.levels.iter().any(|level| level.number <= number && self.fits(now.exercise, level, None))
    }

    /// Days up to a session that did not plan it do not count, but in a pause or between session days far apart.
    fn days_away(&self, now: &Now<'_>, story: &Story, last: Day) -> i64 {
        let (mut counted, mut from) = (0, last);
        for day in self.days.range(last.plus(1)..).copied().filter(|day| *day < now.day) {
            let apart = day.days_since(from);
            counted +=
                if apart >= FAR_APART || story.days.contains(&day) { apart } else { self.paused(from, day) };
            from = day;
        }
        counted + now.day.days_since(from)
    }

    /// Days of a pause between two days.
    fn paused(&self, from: Day, until: Day) -> i64 {
        let between = (1..until.days_since(from)).map(|later| from.plus(later));
        let rests = |day: &Day| self.holds.pauses.iter().any(|(first, last)| (*first..=*last).contains(day));
        between.filter(rests).map(|_| 1).sum()
    }

    /// Whom a flare concerns: what added to the pain; else what was raised or new; else what was hardest; else all.
    pub(super) fn concerned(&self, session: SessionId) -> Vec<Key> {
        let counts = |done: &&Done| done.something || done.rise > 0;
        let is_of_it = |done: &&Done| done.sessions.contains(&session);
        let moves: Vec<(Key, &Done)> = self
            .moves
            .iter()
            .filter(|(_, done)| is_of_it(&done) && counts(&done))
            .map(|(exercise, done)| ((exercise.clone(), None), done))
            .collect();
        let mut of_it: Vec<(&Key, &Done)> = moves.iter().map(|(key, done)| (key, *done)).collect();
        for (key, story) in &self.stories {
            let done = story.done.iter().rev().find(is_of_it);
            of_it.extend(done.filter(counts).map(|done| (key, done)));
        }
        let keys =
            |those: Vec<&(&Key, &Done)>| those.into_iter().map(|(key, _)| (*key).clone()).collect::<Vec<_>>();
        let rose: Vec<_> = of_it.iter().filter(|(_, done)| done.rise > 0).collect();
        if !rose.is_empty() {
            return keys(rose);
        }
        let raised = self.sessions.iter().find(|began| began.id == session).map(|began| &began.raised);
        let new: Vec<_> =
            of_it.iter().filter(|(key, _)| raised.is_some_and(|all| all.contains(*key))).collect();
        if !new.is_empty() {
            return keys(new);
        }
        let most = of_it.iter().filter_map(|(_, done)| done.effort).max();
        keys(of_it.iter().filter(|(_, done)| most.is_none() || done.effort == most).collect())
    }
}
