//! Is what a therapist wants kept? Rule C7.

use super::doses::{Asked, weight, work};
use super::story::{Done, Story};
use super::{Checker, Now};
use crate::catalog::Caution;
use crate::facts::Decision;
use crate::prescription::{PrescribedExercise, What};
use crate::time::Day;

/// What was done in full so many days ago says nothing any more.
const RECENT: i64 = 28;

/// Whether a decision is what an item of a prescription asks for.
pub(super) fn is_of(item: &PrescribedExercise, decision: &Decision) -> bool {
    let dose = &decision.dose;
    let level = match item.what {
        What::Catalog { level, .. } => level.is_none_or(|level| level == decision.level),
        What::Own { .. } => true,
    };
    level
        && (item.sets.low..=item.sets.high).contains(&dose.sets)
        && (item.amount.low..=item.amount.high).contains(&dose.amount)
        && dose.load == item.load
}

impl Checker<'_> {
    /// What is wrong with a dose that is prescribed.
    pub(super) fn prescribed_wrong(&self, now: &Now<'_>) -> Vec<String> {
        let Some((known, item)) = self.holds.prescribed(now.day, &now.exercise.id) else { return Vec::new() };
        let mut wrong = Vec::new();
        let Some(level) = now.exercise.level(now.asked.level) else { return wrong };
        let out = self
            .holds
            .settings
            .conditions
            .iter()
            .flatten()
            .any(|condition| self.catalog.cautions().of(*condition, now.exercise, level) == Caution::Out);
        if out {
            wrong.push("prescribed, and ruled out".to_owned());
        }
        let Some(story) = self.stories.get(&now.key) else { return wrong };
        let Some((before, _)) = &story.planned else { return wrong };
        if item.locked && *before != now.asked {
            wrong.push("locked, and changed".to_owned());
        }
        let harder = now.asked.is_harder_than(before);
        if harder && known.review.is_some_and(|review| review < now.day) {
            wrong.push("raised past the review".to_owned());
        }
        if harder && now.asked.dose.sets == before.dose.sets {
            let step = match now.asked.dose.measure {
                crate::dose::Measure::Seconds => 5,
                crate::dose::Measure::RollerSeconds => 15,
                crate::dose::Measure::Rounds => 1,
                crate::dose::Measure::Breaths if before.dose.amount < 8 => 1,
                _ => 2,
            };
            if now.asked.dose.amount > before.dose.amount + step {
                wrong.push("raised by more than one step".to_owned());
            }
        }
        wrong
    }

    /// What is wrong where an exercise is prescribed, and is done otherwise.
    pub(super) fn above_prescription(&self, now: &Now<'_>) -> Option<String> {
        let (_, item) = self.holds.prescribed(now.day, &now.exercise.id)?;
        let most = u64::from(item.sets.high) * u64::from(item.amount.high);
        let dose = &now.asked.dose;
        let number = match &item.what {
            What::Catalog { level: Some(level), .. } => now.exercise.level(*level).map(|level| level.number),
            _ => None,
        };
        let above = number.is_some_and(|number| now.asked.number > number)
            || number.is_none_or(|number| now.asked.number == number)
                && u64::from(dose.sets) * u64::from(dose.amount) > most
            || weight(dose.load) > weight(item.load);
        above.then(|| "above what is prescribed".to_owned())
    }

    /// Whether the last session of the exercise was a prescribed one, so that the app goes on from there; and what is wrong
    /// with how it does.
    pub(super) fn after_prescription(
        &self,
        now: &Now<'_>,
        own: &mut Story,
        before: Option<&(Asked, Day)>,
        wrong: &mut Vec<String>,
    ) -> bool {
        let of_it =
            self.stories.iter().filter(|((exercise, of), _)| *exercise == now.exercise.id && of.is_some());
        let last = of_it.filter_map(|(_, story)| Some((story, story.planned.as_ref()?)));
        let Some((story, (asked, day))) = last.max_by_key(|(_, (_, day))| *day) else { return false };
        if before.is_some_and(|(_, own)| own > day) {
            return false;
        }
        let full = story.done.iter().rev().any(|done: &Done| {
            done.full
                && done.asked == *asked
                && now.day.days_since(done.day) < RECENT
                && !story.fell_from_since(asked, done.day)
        });
        let starter = now.exercise.level(now.exercise.starter_level).map_or(1, |level| level.number);
        let least = now.exercise.level(now.asked.level).is_some_and(|level| now.asked.is_least_of(level));
        let own_ok = match before {
            Some((own, _)) => !now.asked.is_harder_than(own),
            None => now.asked.number <= starter + 1 && least,
        };
        let theirs_ok = full && !now.asked.is_harder_than(asked);
        let less = now.asked.number <= asked.number && work(&now.asked.dose) <= work(&asked.dose);
        if !own_ok && !theirs_ok && !less {
            wrong.push(format!("above what was prescribed until {day} and above the plan's own: {asked:?}"));
        }
        // From there it goes on, with all that was done and felt at that dose.
        own.since = own.done.len();
        if *asked == now.asked {
            own.done.extend(story.done[story.since.min(story.done.len())..].iter().cloned());
        }
        own.raised.extend(&story.raised);
        own.raised.sort();
        own.fell.extend(story.fell.iter().cloned());
        true
    }
}
