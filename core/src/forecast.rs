//! What would the next four weeks bring: if every session goes well, with one bad flare, or after a week away?
//!
//! The same engine as every day's, on days that are made up: each is composed, done as planned, and becomes part of the past.
//! What a therapist prescribed is left out of it, since only they decide what becomes of that.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::facts::{Decision, Morning, SessionKind};
use crate::history::Rating;
use crate::ids::{ExerciseId, SessionId};
use crate::plan::{self, CategoryDays, Plan};
use crate::progression::ladder::Ladder;
use crate::progression::verdicts::Past;
use crate::receipt::Step;
use crate::scales::{Effort, HowHard, Pain};
use crate::schedule;
use crate::time::Day;
use crate::training::Trained;

/// How many weeks are looked at.
pub(crate) const WEEKS: i64 = 4;

/// How the weeks could go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// Every session is done, and nothing adds to the pain.
    Well,
    /// The same, but the morning after the first session is clearly worse.
    Flare,
    /// The same, after a week without any session.
    Away,
}

/// From what the weeks follow.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Now<'a> {
    pub(crate) inputs: plan::Inputs<'a>,
    pub(crate) past: Past<'a>,
    /// The days on which each kind was done or is prescribed.
    pub(crate) days: &'a CategoryDays,
    /// The days on which each exercise was done.
    pub(crate) done_on: &'a BTreeMap<ExerciseId, BTreeSet<Day>>,
    /// What a therapist prescribed.
    pub(crate) prescribed: &'a BTreeSet<ExerciseId>,
    /// The days to come that have a session of the app's choice.
    pub(crate) sessions: &'a BTreeSet<Day>,
}

/// By how many steps the exercises are above where they are now, together: now, and at the end of each week.
pub(crate) fn steps(now: &Now<'_>, way: Way) -> Vec<i32> {
    let mut life = Life::new(now);
    let mut steps = vec![0];
    let week = now.inputs.rules.week_days.value;
    for number in 0..WEEKS * week {
        let away = way == Way::Away && number < week;
        let day = now.inputs.today.plus(number);
        if !away && now.sessions.contains(&day) {
            life.live(now, day, way);
        }
        if (number + 1) % week == 0 {
            steps.push(life.above);
        }
    }
    steps
}

/// The days that are made up.
struct Life {
    sessions: Vec<Trained>,
    pains: Vec<(Day, Pain)>,
    days: CategoryDays,
    done_on: BTreeMap<ExerciseId, BTreeSet<Day>>,
    pain: Pain,
    effort: Effort,
    begun: Option<Day>,
    /// How many sessions were made up.
    number: u128,
    /// Where each exercise is on its ladder.
    places: BTreeMap<ExerciseId, (Ladder, usize)>,
    above: i32,
}

impl Life {
    fn new(now: &Now<'_>) -> Self {
        let said = now.past.pain_now.or(now.past.pains.last().map(|(_, pain)| *pain));
        Self {
            sessions: now.past.sessions.to_vec(),
            pains: now.past.pains.to_vec(),
            days: now.days.clone(),
            done_on: now.done_on.clone(),
            // As it was said last; who said nothing has none.
            pain: said.unwrap_or_default(),
            effort: now.inputs.rules.progression.effort_words.value.of(HowHard::AboutRight),
            begun: now.inputs.begun,
            number: 0,
            places: BTreeMap::new(),
            above: 0,
        }
    }

    fn live(&mut self, now: &Now<'_>, today: Day, way: Way) {
        let before = plan::Inputs { today, begun: self.begun, ..now.inputs };
        let past =
            Past { sessions: &self.sessions, pains: &self.pains, pain_now: Some(self.pain), ..now.past };
        let doses = past.doses(&before);
        let inputs = plan::Inputs { course: &doses.course, ..before };
        let plan = Plan::of(&inputs);
        let day = schedule::compose(&schedule::Inputs {
            person: inputs,
            plan: &plan,
            kind: SessionKind::Planned,
            own_choice: true,
            fixed: &[],
            waiting: &[],
            prescribed: now.prescribed,
            verdicts: &doses.verdicts,
            raised: 0,
            days: &self.days,
            done_on: &self.done_on,
        });
        if day.decisions.is_empty() {
            return;
        }
        let flares = way == Way::Flare && self.number == 0;
        self.number += 1;
        // Above every session that there was.
        let session = SessionId::from_uuid(Uuid::from_u128(u128::MAX - 1_000 + self.number));
        for decision in day.decisions {
            let Ok(exercise) = inputs.catalog.exercise(&decision.exercise) else { continue };
            self.place(&inputs, &decision);
            self.days.entry(exercise.category).or_default().insert(today);
            self.done_on.entry(decision.exercise.clone()).or_default().insert(today);
            self.sessions.push(self.done(session, today, decision, flares));
        }
        self.pains.push((today, self.pain));
        self.begun.get_or_insert(today);
    }

    /// An exercise, done as planned.
    fn done(&self, session: SessionId, day: Day, planned: Decision, flares: bool) -> Trained {
        Trained {
            session,
            day,
            kind: SessionKind::Planned,
            planned,
            eased: None,
            share: 1_000,
            full: true,
            something: true,
            rating: Rating { pain: Some(self.pain), effort: Some(self.effort) },
            felt: None,
            left: None,
            baseline: Some(self.pain),
            pain_after: None,
            morning: Some(if flares { Morning::ClearlyWorse } else { Morning::NoWorse }),
            morning_on: Some(day.plus(1)),
        }
    }

    /// Notes where an exercise is now.
    fn place(&mut self, inputs: &plan::Inputs<'_>, decision: &Decision) {
        let step = Step { level: decision.level, dose: decision.dose.clone() };
        let known = self.places.entry(decision.exercise.clone());
        let (ladder, place) = match known {
            std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::btree_map::Entry::Vacant(new) => {
                let Ok(exercise) = inputs.catalog.exercise(&decision.exercise) else { return };
                let from = decision.receipt.from.as_ref().unwrap_or(&step);
                let ladder = Ladder::of(inputs, exercise, Some(from));
                let place = ladder.exactly(from).or(ladder.exactly(&step)).unwrap_or_default();
                new.insert((ladder, place))
            }
        };
        if let Some(at) = ladder.exactly(&step) {
            let (before, after) = (i32::try_from(*place).unwrap_or(0), i32::try_from(at).unwrap_or(0));
            self.above += after - before;
            *place = at;
        }
    }
}
