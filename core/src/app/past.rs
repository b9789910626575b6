//! What was done and said lately, as today's doses follow from it: read once a call.

use std::collections::BTreeMap;

use super::Context;
use super::day::pain_now;
use crate::error::Result;
use crate::facts::Body;
use crate::ids::ExerciseId;
use crate::plan::Course;
use crate::progression::choices::Choice;
use crate::progression::verdicts::Past;
use crate::progression::walking::{self, WALKING, Walk};
use crate::scales::Pain;
use crate::schedule::Calendar;
use crate::screening::Screening;
use crate::store::Facts;
use crate::time::Day;
use crate::training::{LAST_SESSIONS, Trained};

/// How many days back the doses of today look. No clinical number: it is more than any rule looks back. Of what is older only
/// that is known which holds for years: what has come to its aim (rule D3), and what was last done of an exercise (rule C6).
const PAST_DAYS: i64 = 364;
/// The same of check-ins.
const CHECK_IN_DAYS: i64 = 28;

/// Walks of earlier days, as sessions of walking, oldest first.
fn walks(context: &Context, facts: &Facts<'_>, pains: &[(Day, Pain)], today: Day) -> Result<Vec<Trained>> {
    // Of several sessions of a day the first one's.
    let pain_of: BTreeMap<Day, Pain> = pains.iter().rev().copied().collect();
    let said = facts.walks(today.plus(-PAST_DAYS), today.plus(-1))?;
    let said = said.into_iter().filter_map(|fact| match fact.body {
        Body::Walked { day, minutes, pain, effort, planned, .. } => {
            let baseline = pain_of.get(&day).copied();
            Some(Walk { fact: fact.id, day, minutes, pain, effort, planned, baseline })
        }
        _ => None,
    });
    let walking = context.catalog.exercise(&ExerciseId::new(WALKING))?;
    Ok(walking::rows(&context.rules, walking, &said.collect::<Vec<_>>()))
}

/// How far the person had come before the first of each exercise's sessions, to which the last ones are added of what was not
/// done since a day.
fn earlier(context: &Context, facts: &Facts<'_>, since: Day, sessions: &mut Vec<Trained>) -> Result<Course> {
    let (rules, catalog) = (&context.rules, context.catalog);
    let mut course = Course::default();
    let mut changes = facts.changes_before(since)?;
    for exercise in facts.planned_before(since)? {
        if !sessions.iter().any(|trained| trained.planned.exercise == exercise) {
            let last = facts.trained_before(&exercise, since, LAST_SESSIONS)?;
            if let Some(first) = last.last().map(|trained| trained.day) {
                changes.retain(|asked| asked.exercise != exercise || asked.day < first);
            }
            sessions.extend(last);
        }
    }
    // What only a therapist knows is in no active set.
    for (exercise, level, day) in facts.first_days(since, rules.counts_as_done())? {
        if let Ok(exercise) = catalog.exercise(&exercise) {
            course.done_at(rules, exercise, level, day);
        }
    }
    for asked in changes {
        if let Ok(exercise) = catalog.exercise(&asked.exercise) {
            course.add(exercise, &asked);
        }
    }
    Ok(course)
}

/// What was done and said lately.
#[derive(Debug, Default)]
pub(super) struct Lived {
    /// How far the person had come with each exercise before the first of its sessions here.
    earlier: Course,
    /// Oldest first: those of the last year, and the last ones of each exercise that has none in it.
    pub(super) sessions: Vec<Trained>,
    pauses: Vec<(Day, Day)>,
    pain_now: Option<Pain>,
    pub(super) pains: Vec<(Day, Pain)>,
    check_ins: Vec<(Day, Pain)>,
    choices: BTreeMap<ExerciseId, Choice>,
    /// Walks of earlier days, oldest first.
    pub(super) walks: Vec<Trained>,
}

impl Lived {
    pub(super) fn read(
        context: &Context,
        facts: &Facts<'_>,
        calendar: &Calendar,
        today: Day,
    ) -> Result<Self> {
        let since = today.plus(-PAST_DAYS);
        let mut sessions = facts.trained_since(since)?;
        let earlier = earlier(context, facts, since, &mut sessions)?;
        sessions.sort_by_key(|trained| (trained.day, trained.session));
        let pains = facts.pains_before(today.plus(-PAST_DAYS), today.plus(-1))?;
        let pains = pains.into_iter().filter_map(|fact| match fact.body {
            Body::PainBefore { day, pain, .. } => Some((day, pain?)),
            _ => None,
        });
        let pains: Vec<(Day, Pain)> = pains.collect();
        Ok(Self {
            earlier,
            sessions,
            walks: walks(context, facts, &pains, today)?,
            pauses: calendar.pauses.iter().map(|pause| (pause.from, pause.until)).collect(),
            pain_now: pain_now(facts, today)?.given(),
            pains,
            check_ins: facts.check_ins(today.plus(-CHECK_IN_DAYS))?,
            choices: facts.choices()?,
        })
    }

    pub(super) fn past(&self, screening: &Screening) -> Past<'_> {
        Past {
            earlier: &self.earlier,
            sessions: &self.sessions,
            pauses: &self.pauses,
            pain_now: self.pain_now,
            pains: &self.pains,
            walks: &self.walks,
            check_ins: &self.check_ins,
            choices: &self.choices,
            starter_only: screening.starter_levels_only(),
            ask_first: screening.starter_level_holds(),
        }
    }

    /// How many exercises were raised in a session of that day.
    pub(super) fn raised_on(&self, day: Day) -> usize {
        let of_day = self.sessions.iter().rev().take_while(|trained| trained.day >= day);
        of_day.filter(|trained| trained.planned.receipt.because().is_a_raise()).count()
    }
}
