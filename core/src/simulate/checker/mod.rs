//! Was anything done that the envelope forbids? Reads facts and doses alone, and shares no code with what decides: what a rise
//! is, what one step is, what speaks against it, all is written here a second time, from docs/rules.md.

mod bounds;
mod doses;
mod falls;
mod holds;
mod prescribed;
mod rises;
mod story;

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Exercise};
use crate::facts::{Body, Decision, DoseChoice, Fact, Morning, SessionKind};
use crate::ids::{ExerciseId, PrescriptionId, SessionId};
use crate::time::Day;

use doses::Asked;
use holds::Holds;
use story::{Done, Story};

/// An exercise, of the app's own choice or as it is prescribed.
type Key = (ExerciseId, Option<PrescriptionId>);

/// What is known of a life so far.
#[derive(Debug)]
pub(super) struct Checker<'a> {
    catalog: &'a Catalog,
    holds: Holds,
    stories: BTreeMap<Key, Story>,
    sessions: Vec<Began>,
    /// What bad days had of what was never done on others: it has no dose yet that could fall.
    moves: Vec<(ExerciseId, Done)>,
    /// The days on which anything was done but for a bad day's moves.
    days: BTreeSet<Day>,
    mornings: BTreeMap<SessionId, Morning>,
    /// The facts of the session that goes on.
    open: Vec<Fact>,
    /// The days on which something of an exercise was done.
    done_on: BTreeMap<ExerciseId, BTreeSet<Day>>,
    /// How many doses rose on the last day.
    rises: (Option<Day>, u32),
    /// What hurt so much on a day that it rests for that day.
    rests: BTreeSet<(ExerciseId, Day)>,
    pub(super) found: Vec<String>,
}

/// A session that was begun.
#[derive(Debug, Clone)]
struct Began {
    id: SessionId,
    day: Day,
    baseline: Option<i32>,
    /// Those that were raised or new in it.
    raised: BTreeSet<Key>,
}

/// A decision, and what it is seen by.
#[derive(Debug)]
struct Now<'a> {
    day: Day,
    baseline: Option<i32>,
    key: Key,
    exercise: &'a Exercise,
    asked: Asked,
}

impl Checker<'_> {
    pub(super) fn new(catalog: &'static Catalog) -> Checker<'static> {
        Checker {
            catalog,
            holds: Holds::new(catalog.symptoms()),
            stories: BTreeMap::new(),
            sessions: Vec::new(),
            moves: Vec::new(),
            days: BTreeSet::new(),
            mornings: BTreeMap::new(),
            open: Vec::new(),
            done_on: BTreeMap::new(),
            rises: (None, 0),
            rests: BTreeSet::new(),
            found: Vec::new(),
        }
    }

    /// What became known, oldest first.
    pub(super) fn see(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.holds.see(fact);
            match &fact.body {
                Body::SessionStarted { .. } => {
                    self.open = vec![fact.clone()];
                    self.begins(fact);
                }
                Body::SessionEnded { .. } => self.ends(),
                Body::SetDone { .. }
                | Body::ExerciseLeft { .. }
                | Body::ExerciseRated { .. }
                | Body::MadeEasier { .. }
                | Body::SessionFelt { .. } => self.open.push(fact.clone()),
                Body::MorningAnswered { answer, day, session: Some(session) } => {
                    self.morning(*session, *answer, *day);
                }
                Body::MorningPain { pain, day, session: Some(session) } => {
                    let of_it = self.sessions.iter().find(|began| began.id == *session);
                    let Some(before) = of_it.and_then(|began| began.baseline) else { continue };
                    let answer = match i32::from(*pain) - before {
                        ..=0 => Morning::NoWorse,
                        1 => Morning::BitWorse,
                        _ => Morning::ClearlyWorse,
                    };
                    self.morning(*session, answer, *day);
                }
                Body::DoseChosen { exercise, how, .. } => {
                    let story = self.stories.entry((exercise.clone(), None)).or_default();
                    story.chosen = Some((*how, fact.day));
                }
                Body::TherapistAnswered { prescription, item } => {
                    let Some(exercise) = self.holds.exercise_of(*prescription, *item) else { continue };
                    if let Some(story) = self.stories.get_mut(&(exercise, Some(*prescription))) {
                        (story.answered, story.flare) = (story.done.len(), None);
                    }
                }
                _ => {}
            }
        }
    }

    /// A session begins: is it allowed, and is each of its doses?
    fn begins(&mut self, fact: &Fact) {
        let Body::SessionStarted { session, decisions, sort, baseline, .. } = &fact.body else { return };
        let (day, baseline) = (fact.day, baseline.map(i32::from));
        let mut wrong = self.session_wrong(day);
        let keys: Vec<Key> = decisions.iter().map(|decision| self.key(day, decision)).collect();
        let own = keys.iter().filter(|(_, prescription)| prescription.is_none()).count();
        if *sort != SessionKind::BadDay && own > self.most_exercises() {
            wrong.push(format!("{own} exercises"));
        }
        let mut began = Began { id: *session, day, baseline, raised: BTreeSet::new() };
        for (decision, key) in decisions.iter().zip(&keys) {
            let exercise = self.catalog.exercise(&decision.exercise).ok();
            let asked = exercise.and_then(|known| Asked::of(known, decision.level, &decision.dose));
            let (Some(exercise), Some(asked)) = (exercise, asked) else {
                wrong.push(format!("{}: no such level", decision.exercise));
                continue;
            };
            let now = Now { day, baseline, key: key.clone(), exercise, asked };
            let before = self.stories.get(key).and_then(|story| story.planned.clone());
            let mut of_it = self.bounds(&now, *sort == SessionKind::BadDay);
            if *sort != SessionKind::BadDay {
                let (rose, more) = self.decision(&now);
                of_it.extend(more);
                if rose || before.is_none() {
                    began.raised.insert(key.clone());
                }
            }
            let was = before.map(|(before, _)| format!("{} {:?}", before.number, before.dose));
            wrong.extend(of_it.into_iter().map(|what| {
                let Asked { number, dose, .. } = &now.asked;
                format!("{} {number} {dose:?} after {was:?}: {what}", decision.exercise)
            }));
        }
        if self.rises.0 == Some(day) && self.rises.1 > 2 {
            wrong.push(format!("{} doses rose on one day", self.rises.1));
        }
        self.found.extend(wrong.into_iter().map(|what| format!("{day} {what}")));
        self.sessions.push(began);
    }

    /// What is wrong with a dose, given all that was before it; whether it rose.
    fn decision(&mut self, now: &Now<'_>) -> (bool, Vec<String>) {
        let mut story = self.stories.remove(&now.key).unwrap_or_default();
        let chosen = story.chosen.take();
        story.days.insert(now.day);
        let before = story.planned.replace((now.asked.clone(), now.day));
        let mut wrong = Vec::new();
        let mut rose = false;
        let after_order =
            now.key.1.is_none() && self.after_prescription(now, &mut story, before.as_ref(), &mut wrong);
        let taken_back = chosen.filter(|(how, _)| *how == DoseChoice::TakenBack).map(|(_, day)| day);
        if let Some((before, _)) = before.filter(|_| !after_order) {
            let harder = now.asked.is_harder_than(&before);
            if harder {
                if let Some((how, _)) = chosen.filter(|(how, _)| *how != DoseChoice::Less) {
                    wrong.extend(Self::chosen_up(now, &story, how));
                    rose = true;
                } else if !self.is_back(now, &story) && !self.begins_anew(now, &before) {
                    wrong.extend(self.rise(now, &story, &before));
                    rose = true;
                }
                // What begins anew is no raise; what was lower for another reason is not back while anything closes it.
                let is_new = !rose && self.begins_anew(now, &before);
                if let Some(closed) = self.closed(now).filter(|_| !is_new) {
                    wrong.push(format!("rose {closed}"));
                }
            }
            wrong.extend(self.fall(now, &mut story, &before, taken_back.filter(|_| rose)));
            if now.asked.differs_from(&before) {
                story.since = story.done.len();
                story.undone = None;
            }
            if rose {
                story.raised.push(now.day);
                let of_day = if self.rises.0 == Some(now.day) { self.rises.1 } else { 0 };
                self.rises = (Some(now.day), of_day + 1);
                story.undone = taken_back;
            }
        } else {
            story.flare = None;
            if now.key.1.is_none() && !after_order && !doses::is_light(now.asked.dose.load) {
                wrong.push("begins with a load that is not light".to_owned());
            }
        }
        self.stories.insert(now.key.clone(), story);
        (rose, wrong)
    }

    /// Whether an exercise is done as it is prescribed.
    fn key(&self, day: Day, decision: &Decision) -> Key {
        let prescribed = self.holds.prescribed(day, &decision.exercise);
        let of = prescribed.filter(|(_, item)| prescribed::is_of(item, decision)).map(|(known, _)| known.id);
        (decision.exercise.clone(), of)
    }

    /// A session is over.
    fn ends(&mut self) {
        let facts = std::mem::take(&mut self.open);
        let Some(Body::SessionStarted { session, decisions, sort, .. }) =
            facts.first().map(|fact| &fact.body)
        else {
            return;
        };
        let Some(began) = self.sessions.last().cloned().filter(|began| began.id == *session) else { return };
        let (bad_day, mut something) = (*sort == SessionKind::BadDay, false);
        for decision in decisions {
            let key = if bad_day { self.held_by(began.day, decision) } else { self.key(began.day, decision) };
            let Ok(exercise) = self.catalog.exercise(&decision.exercise) else { continue };
            let Some(asked) = Asked::of(exercise, decision.level, &decision.dose) else { continue };
            let mut done = Done::of(&decision.exercise, asked, began.baseline, *session, began.day, &facts);
            something |= done.something;
            if done.something {
                self.done_on.entry(decision.exercise.clone()).or_default().insert(began.day);
            }
            if done.much() {
                self.rests.insert((decision.exercise.clone(), began.day));
            }
            let story = self.stories.entry(key).or_default();
            if bad_day {
                // It counts for the dose that was held then; before there was one, for none.
                let Some((held, _)) = &story.planned else {
                    self.moves.push((decision.exercise.clone(), done));
                    continue;
                };
                (done.asked, done.bad_day) = (held.clone(), true);
                done.full = false;
            }
            story.push(done);
        }
        if something {
            if !bad_day {
                self.days.insert(began.day);
            }
            let last = &mut self.holds.last_trained;
            *last = Some(last.map_or(began.day, |last| last.max(began.day)));
        }
    }

    /// Whose dose an exercise of a bad day stands for.
    fn held_by(&self, day: Day, decision: &Decision) -> Key {
        let of = self.holds.prescribed(day, &decision.exercise).map(|(known, _)| known.id);
        let key = (decision.exercise.clone(), of);
        if self.stories.contains_key(&key) { key } else { (decision.exercise.clone(), None) }
    }

    fn morning(&mut self, session: SessionId, answer: Morning, day: Day) {
        self.mornings.insert(session, answer);
        if answer != Morning::ClearlyWorse {
            return;
        }
        let second = self.holds.flares.iter().any(|flare| (0..=14).contains(&day.days_since(*flare)));
        if second {
            self.holds.flared_twice(day);
        }
        self.holds.flares.push(day);
        for key in self.concerned(session) {
            if let Some(story) = self.stories.get_mut(&key).filter(|story| story.planned.is_some()) {
                story.flare = Some((day, second && key.1.is_none()));
            }
        }
    }
}
