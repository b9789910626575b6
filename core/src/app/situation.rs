//! What is known of a person on a day: all that the plan and the session follow from, read once a call.

use std::collections::{BTreeMap, BTreeSet};

use super::Known;
use crate::book::Book;
use crate::error::Result;
use crate::facts::{Because, Body, PlanChoice, SessionKind};
use crate::history::Session;
use crate::ids::ExerciseId;
use crate::plan::{self, CategoryDays, Plan};
use crate::schedule::{self, Calendar, DayPlan, Fixed, LastDone, Pause};
use crate::settings::Settings;
use crate::store::Facts;
use crate::time::Day;

/// How many sessions back exercises are looked for first; one that is not among them is looked for by itself.
const RECENT: u32 = 40;

/// All that the plan and the session of a day follow from.
#[derive(Debug)]
pub(super) struct Situation<'a> {
    known: &'a Known,
    pub(super) settings: &'a Settings,
    pub(super) today: Day,
    pub(super) calendar: Calendar,
    /// Whether an open flag keeps every exercise at the level of its beginning (rule A3).
    starter_only: bool,
    edits: BTreeMap<ExerciseId, PlanChoice>,
    begun: Option<Day>,
    last_done: BTreeMap<ExerciseId, LastDone>,
    days: CategoryDays,
    done_on: BTreeMap<ExerciseId, BTreeSet<Day>>,
}

impl<'a> Situation<'a> {
    pub(super) fn of(
        known: &'a Known,
        facts: &Facts<'_>,
        settings: &'a Settings,
        today: Day,
    ) -> Result<Self> {
        let mut situation = Self {
            known,
            settings,
            today,
            calendar: calendar(facts, settings)?,
            starter_only: known.screening(facts, today)?.starter_levels_only(),
            edits: edits(facts)?,
            begun: facts.first_session_day()?,
            last_done: BTreeMap::new(),
            days: CategoryDays::new(),
            done_on: BTreeMap::new(),
        };
        let book = known.book(facts)?;
        for session in facts.sessions(None, RECENT)? {
            situation.add(&book, &session)?;
        }
        if facts.session_count()? > RECENT {
            for exercise in known.catalog.exercises() {
                if !situation.last_done.contains_key(&exercise.id) {
                    for session in facts.sessions_with(&exercise.id, RECENT)? {
                        situation.add(&book, &session)?;
                    }
                }
            }
        }
        Ok(situation)
    }

    /// Adds what a session says; of two the newer must come first.
    fn add(&mut self, book: &Book<'_>, session: &Session) -> Result<()> {
        for decision in &session.decisions {
            if session.amounts(decision).is_empty() {
                continue;
            }
            let exercise = book.exercise(&decision.exercise)?;
            self.days.entry(exercise.category).or_default().insert(session.day);
            self.done_on.entry(exercise.id.clone()).or_default().insert(session.day);
            // A bad day says nothing of what is possible on another.
            let tells = session.counts_as_done(decision) && decision.because != Because::BadDay;
            if tells && !self.last_done.contains_key(&exercise.id) {
                // What was made easier goes on from there.
                let last = LastDone { day: session.day, decision: session.as_done(decision) };
                self.last_done.insert(exercise.id.clone(), last);
            }
        }
        Ok(())
    }

    /// The days on which anything was done.
    pub(super) fn done_days(&self) -> BTreeSet<Day> {
        self.days.values().flatten().copied().collect()
    }

    pub(super) fn inputs(&self) -> plan::Inputs<'_> {
        plan::Inputs {
            rules: &self.known.rules,
            catalog: self.known.catalog,
            settings: self.settings,
            edits: &self.edits,
            begun: self.begun,
            today: self.today,
        }
    }

    /// The person's plan.
    pub(super) fn plan(&self) -> Plan<'_> {
        Plan::of(&self.inputs())
    }

    /// How many sessions today has at most.
    #[expect(clippy::unused_self, reason = "it will follow from the person's times")]
    pub(super) fn sessions_a_day(&self) -> u8 {
        1
    }

    /// A session on a day that has none is one that the person wants; on another day it is that day's.
    pub(super) fn kind_of(&self, asked: SessionKind) -> SessionKind {
        match asked {
            SessionKind::Planned | SessionKind::Extra if self.calendar.has_session(self.today) => {
                SessionKind::Planned
            }
            SessionKind::Planned | SessionKind::Extra => SessionKind::Extra,
            SessionKind::BadDay | SessionKind::Short => asked,
        }
    }

    /// The session of today of that kind; `number` is which one of the day's, from 1.
    pub(super) fn compose(&self, plan: &Plan<'_>, kind: SessionKind, number: u8) -> DayPlan {
        let fixed: Vec<Fixed<'_>> = Vec::new();
        let own_choice = number == 1 && (kind == SessionKind::Extra || self.calendar.own_choice(self.today));
        schedule::compose(&schedule::Inputs {
            person: self.inputs(),
            plan,
            kind,
            starter_only: self.starter_only,
            own_choice,
            fixed: &fixed,
            last_done: &self.last_done,
            days: &self.days,
            done_on: &self.done_on,
        })
    }
}

fn calendar(facts: &Facts<'_>, settings: &Settings) -> Result<Calendar> {
    let mut calendar = Calendar {
        chosen: settings.days.clone(),
        prescribed: BTreeSet::new(),
        pauses: Vec::new(),
        skipped: BTreeSet::new(),
        moved: BTreeMap::new(),
    };
    for kind in ["plan-paused", "day-skipped", "day-moved"] {
        for fact in facts.latest(kind)? {
            match fact.body {
                Body::PlanPaused { from, until, reason } => {
                    calendar.pauses.push(Pause { from, until, reason });
                }
                Body::DaySkipped { day } => {
                    calendar.skipped.insert(day);
                }
                Body::DayMoved { day, to } => {
                    calendar.moved.insert(day, to);
                }
                _ => {}
            }
        }
    }
    Ok(calendar)
}

fn edits(facts: &Facts<'_>) -> Result<BTreeMap<ExerciseId, PlanChoice>> {
    let edits = facts.latest("plan-edited")?.into_iter().filter_map(|fact| match fact.body {
        Body::PlanEdited { exercise, choice } => Some((exercise, choice)),
        _ => None,
    });
    Ok(edits.collect())
}
