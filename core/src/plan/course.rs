//! How far has a person come with each exercise, as far as the active set asks (rule D3)?

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Exercise;
use crate::ids::{ExerciseId, LevelId};
use crate::rules::RuleSet;
use crate::time::Day;
use crate::training::{Asked, Height, Trained};

/// How far a person has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Course {
    /// What was too much, with nothing easier: not for now (rule C4).
    pub(crate) too_much: BTreeSet<ExerciseId>,
    /// The first day on which each exercise was done at its article level; of one without, at its second.
    pub(crate) arrived: BTreeMap<ExerciseId, Day>,
    /// From which day until before which an absence kept an exercise lower than it was; still, where there is no end.
    pub(crate) regaining: BTreeMap<ExerciseId, Vec<(Day, Option<Day>)>>,
    /// Where one of these has no end, what is to be asked for again: the place of its level, and the volume.
    lowered: BTreeMap<ExerciseId, (u8, u64)>,
}

impl Course {
    /// Of somebody who has not begun.
    pub(crate) const NEW: &'static Self = &Self {
        too_much: BTreeSet::new(),
        arrived: BTreeMap::new(),
        regaining: BTreeMap::new(),
        lowered: BTreeMap::new(),
    };

    /// An exercise was done at a level, on a day which is no earlier than those before it.
    pub(crate) fn done_at(&mut self, rules: &RuleSet, exercise: &Exercise, level: LevelId, day: Day) {
        if exercise.level(level).is_some_and(|level| level.number >= aim(rules, exercise)) {
            let first = self.arrived.entry(exercise.id.clone()).or_insert(day);
            *first = (*first).min(day);
        }
    }

    /// Goes on with what a session asked for, which is no earlier than those before it. Nothing comes of what asked for the same
    /// as before.
    pub(crate) fn add(&mut self, exercise: &Exercise, asked: &Asked) {
        let place = |height: Height| Some((exercise.level(height.level)?.number, height.volume));
        let Some(now) = place(asked.at).filter(|_| asked.changed) else { return };
        if self.lowered.get(&exercise.id).is_some_and(|before| now >= *before) {
            self.lowered.remove(&exercise.id);
            if let Some((_, until)) = self.regaining.get_mut(&exercise.id).and_then(|spans| spans.last_mut())
            {
                *until = Some(asked.day);
            }
        }
        let before = asked.away_from.and_then(place).filter(|before| *before > now);
        if let Some(before) = before.filter(|_| !self.lowered.contains_key(&exercise.id)) {
            self.regaining.entry(exercise.id.clone()).or_default().push((asked.day, None));
            self.lowered.insert(exercise.id.clone(), before);
        }
    }

    /// The same of all that a session says.
    pub(crate) fn go_on(&mut self, rules: &RuleSet, exercise: &Exercise, trained: &Trained) {
        if trained.share >= rules.counts_as_done() {
            self.done_at(rules, exercise, trained.planned.level, trained.day);
        }
        self.add(exercise, &Asked::of(trained));
    }

    /// What of it is of one exercise.
    pub(crate) fn of(&self, exercise: &ExerciseId) -> Way<'_> {
        Way {
            arrived: self.arrived.get(exercise).copied(),
            regaining: self.regaining.get(exercise).map_or(&[], Vec::as_slice),
        }
    }
}

/// How far a person has come with one exercise.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way<'c> {
    arrived: Option<Day>,
    regaining: &'c [(Day, Option<Day>)],
}

impl Way<'_> {
    /// Whether it has come as far by that day that another may take its place.
    pub(crate) fn is_there(self, day: Day) -> bool {
        let lower =
            |(from, until): &(Day, Option<Day>)| *from < day && until.is_none_or(|until| until >= day);
        self.arrived.is_some_and(|arrived| arrived < day) && !self.regaining.iter().any(lower)
    }
}

/// The place of the level that an exercise is to come to: the article's; of one without, the rules', or its last.
fn aim(rules: &RuleSet, exercise: &Exercise) -> u8 {
    let article = exercise.article_level.and_then(|id| exercise.level(id));
    let last = exercise.levels.last().map_or(1, |level| level.number);
    article.map_or_else(|| rules.aim_level.value.min(last), |level| level.number)
}
