//! How many minutes of walking are asked for today? Rule C10: as of any exercise, but it needs no morning after it and no
//! pain now, begins with what the person says, and is outside the raises of a day.

use super::choices::{Choice, Choosing};
use super::decide::{Case, Decided, Verdict};
use super::history::History;
use super::ladder::Ladder;
use super::verdicts::Past;
use crate::catalog::Exercise;
use crate::facts::{Decision, Morning, SessionKind};
use crate::history::Rating;
use crate::ids::{FactId, SessionId};
use crate::plan::Inputs;
use crate::receipt::{Because, Gate, Step};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};
use crate::time::Day;
use crate::training::Trained;

/// The exercise that is a line of its own, outside the sessions (rule D3).
pub(crate) const WALKING: &str = "walking";

/// A walk, as it was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Walk {
    pub(crate) fact: FactId,
    pub(crate) day: Day,
    /// 0 where it was taken back.
    pub(crate) minutes: u16,
    pub(crate) pain: Option<Pain>,
    pub(crate) effort: Option<Effort>,
    /// What was asked for; none where nothing was yet.
    pub(crate) planned: Option<Decision>,
    /// The pain before the session of that day.
    pub(crate) baseline: Option<Pain>,
}

/// The walks as sessions of an exercise, oldest first. The first that is long enough is where the person begins.
pub(crate) fn rows(rules: &RuleSet, walking: &Exercise, walks: &[Walk]) -> Vec<Trained> {
    let mut rows: Vec<Trained> = Vec::new();
    for walk in walks.iter().filter(|walk| walk.minutes > 0) {
        let before = rows.last().map(|row| row.planned.clone());
        let planned = walk.planned.clone().or(before).or_else(|| beginning(rules, walking, walk.minutes));
        let Some(planned) = planned else { continue };
        let asked = planned.dose.amount.max(1);
        rows.push(Trained {
            session: SessionId::from_uuid(walk.fact.0),
            day: walk.day,
            kind: SessionKind::Planned,
            eased: None,
            share: u32::from(walk.minutes) * 1_000 / u32::from(asked),
            full: walk.minutes >= asked,
            something: true,
            rating: Rating { pain: walk.pain, effort: walk.effort },
            felt: None,
            left: None,
            baseline: walk.baseline,
            pain_after: None,
            // It asks for none.
            morning: Some(Morning::NoWorse),
            morning_on: None,
            planned,
        });
    }
    rows
}

/// Where somebody begins who says that they walk so long: none where that is less than the least that is asked for.
fn beginning(rules: &RuleSet, walking: &Exercise, minutes: u16) -> Option<Decision> {
    let most = minutes.min(rules.progression.walk_minutes_at_most.value);
    let level = walking.levels.iter().rfind(|level| level.dose.low <= most)?;
    let mut dose = level.smallest_dose(None);
    dose.amount = most.min(level.dose.high);
    Some(Decision { exercise: walking.id.clone(), level: level.id, dose, receipt: Because::FirstTime.into() })
}

impl Past<'_> {
    /// What is asked for today, and what can be chosen instead; none where the person has not said yet how long they walk.
    pub(crate) fn walking(&self, inputs: &Inputs<'_>, walking: &Exercise) -> Option<Choosing> {
        let mut found = None;
        self.about_walking(inputs, walking, |case, start| found = Some(Choosing::of(case, start)));
        let mut found = found?;
        // Outside of the raises of a day.
        if let Verdict::Dose(Decided { raise, .. }) = &mut found.verdict
            && let Some(raise) = raise.take()
        {
            found.verdict = Verdict::Dose(Decided { step: raise.step, receipt: raise.receipt, raise: None });
        }
        Some(found)
    }

    fn about_walking(&self, inputs: &Inputs<'_>, walking: &Exercise, judge: impl FnOnce(&Case<'_>, &Step)) {
        let Some(last) = self.walks.last() else { return };
        let history = History::of(inputs.rules, self.walks.iter().map(|walk| (walk, None)));
        let present = history.present.as_ref().map(|present| &present.step);
        let ladder = Ladder::of(inputs, walking, present);
        let flares = self.flares(inputs.rules);
        // The pain now is not asked before a walk.
        let gate = self.gate(inputs.rules, &flares, inputs.today);
        let gate = gate.filter(|(gate, _)| !matches!(gate, Gate::PainUnknown | Gate::PainWorse));
        let gate = gate.or_else(|| self.check_in_gate(inputs.rules, inputs.today));
        let done = history.last_done.as_ref().map(|last| last.day);
        let newer = |choice: &&Choice| *last.session.as_uuid() < choice.fact.0;
        let case = Case {
            rules: inputs.rules,
            exercise: walking,
            ladder: &ladder,
            history: &history,
            flare: None,
            days_away: done.map_or(0, |day| inputs.today.days_since(day)),
            rarely: false,
            last_session: None,
            no_more_pain: true,
            choice: self.choices.get(&walking.id).filter(newer),
            today: self.on(inputs.today, gate.as_ref()),
        };
        if !ladder.is_empty() {
            judge(&case, &Step { level: last.planned.level, dose: last.planned.dose.clone() });
        }
    }
}
