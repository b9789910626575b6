//! What has become of an exercise so far: its sessions at each dose, what it was raised to and lowered from, what was done
//! in full?

use super::evidence::Attempt;
use crate::facts::SessionKind;
use crate::receipt::{Because, Step, Strain};
use crate::rules::RuleSet;
use crate::scales::Pain;
use crate::time::Day;
use crate::training::Trained;

/// All of one exercise's past that a rule looks at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct History {
    /// Those at the present dose since it last changed, oldest first.
    pub(crate) run: Vec<Attempt>,
    /// The dose of the last session, as planned; none where there was none.
    pub(crate) present: Option<Planned>,
    /// The same, of what the app itself chose.
    pub(crate) own: Option<Planned>,
    /// The last session in which it counts as done.
    pub(crate) last_done: Option<Planned>,
    /// The last day on which it was raised.
    pub(crate) raised: Option<Day>,
    /// What pain, effort or a flare lowered from, and when last.
    pub(crate) lowered_from: Vec<(Step, Day)>,
    /// What the present dose was lowered from, by C4 or C6 so that it can be taken back, and on which day; none where it was
    /// not.
    pub(crate) fell: Option<(Step, Day)>,
    /// What was lowered from so that it cannot be taken back, and when last (rule C9).
    pub(crate) fell_for_good: Vec<(Step, Day)>,
    /// What an absence lowered last: the day, and for how many days it was.
    pub(crate) away: Option<(Day, u16)>,
    /// What was done in full, and when last.
    pub(crate) full: Vec<(Step, Day)>,
    /// What it was before it had to be lower because it no longer fitted.
    pub(crate) before_refit: Option<Step>,
    /// Whether there was a session of it yet in which something was done.
    pub(crate) is_known: bool,
}

/// A dose that a session had, and the day of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Planned {
    pub(crate) day: Day,
    /// Whether a therapist had prescribed it.
    pub(crate) prescribed: bool,
    pub(crate) step: Step,
    pub(crate) because: Because,
}

impl History {
    /// From all sessions of one exercise, oldest first. `nexts`: for each the pain before the session that came next, of any
    /// exercise, or that is said now.
    pub(crate) fn of<'a>(
        rules: &RuleSet,
        sessions: impl IntoIterator<Item = (&'a Trained, Option<Pain>)>,
    ) -> Self {
        let mut history = Self::default();
        for (trained, next) in sessions {
            history.add(rules, trained, next);
        }
        history
    }

    fn add(&mut self, rules: &RuleSet, trained: &Trained, next: Option<Pain>) {
        let attempt = Attempt::of(rules, trained, next);
        self.is_known |= trained.something;
        if trained.kind == SessionKind::BadDay {
            // At the dose that was held then; before there was one it says nothing of any.
            if self.present.is_some() {
                self.put(attempt);
            }
            return;
        }
        let (day, because) = (trained.day, trained.planned.receipt.because());
        let prescribed = trained.planned.receipt.is_prescribed();
        let planned = Planned { day, prescribed, step: attempt.planned.clone(), because };
        let same = self.present.as_ref().is_some_and(|present| is_same(&present.step, &planned.step));
        if !same {
            self.run.clear();
            self.changed(rules, trained);
        }
        if attempt.full {
            note(&mut self.full, &planned.step, day);
        }
        if attempt.done {
            self.last_done = Some(planned.clone());
        }
        if !trained.planned.receipt.is_prescribed() {
            self.own = Some(planned.clone());
        }
        self.present = Some(Planned { because: self.because(same, because), ..planned });
        self.put(attempt);
    }

    /// By what the present dose came about.
    fn because(&self, same: bool, because: Because) -> Because {
        match &self.present {
            Some(present) if same => present.because,
            _ => because,
        }
    }

    /// The dose is another than before, by what its receipt says.
    fn changed(&mut self, rules: &RuleSet, trained: &Trained) {
        let (day, receipt) = (trained.day, &trained.planned.receipt);
        let reasons = || std::iter::once(receipt.because()).chain(receipt.also.iter().copied());
        let refit = matches!(receipt.because(), Because::StarterOnly | Because::Adapted { .. });
        self.before_refit = if refit { self.before_refit.take().or(receipt.from.clone()) } else { None };
        match receipt.because() {
            because if because.is_a_raise() => self.raised = Some(day),
            Because::Strained { .. } | Because::Flared { .. } => {
                if let Some(from) = &receipt.from {
                    note(&mut self.lowered_from, from, day);
                }
                self.away = None;
            }
            Because::Away { days } => self.away = Some((day, days)),
            _ => {}
        }
        let fell = matches!(receipt.because(), Because::Strained { .. } | Because::Away { .. });
        let stays = reasons().any(|because| is_final(rules, because));
        self.fell = if fell && !stays { receipt.from.clone().map(|from| (from, day)) } else { None };
        if let (true, Some(from)) = (stays, &receipt.from) {
            note(&mut self.fell_for_good, from, day);
        }
        // Several rules may have lowered at once.
        let also_lowered =
            receipt.also.iter().any(|also| matches!(also, Because::Strained { .. } | Because::Flared { .. }));
        if let (true, Some(from)) = (also_lowered, &receipt.from) {
            note(&mut self.lowered_from, from, day);
            self.away = None;
        }
    }

    fn put(&mut self, attempt: Attempt) {
        match self.run.last_mut() {
            Some(last) if last.day == attempt.day && last.bad_day == attempt.bad_day => {
                // What says nothing takes nothing from what does.
                if !last.was_begun() {
                    *last = attempt;
                } else if attempt.was_begun() {
                    last.join(&attempt);
                }
            }
            _ => self.run.push(attempt),
        }
    }

    /// The last day on which that was done in full.
    pub(crate) fn full_on(&self, step: &Step) -> Option<Day> {
        self.full.iter().find(|(known, _)| is_same(known, step)).map(|(_, day)| *day)
    }

    /// The last day on which pain, effort or a flare lowered from that.
    pub(crate) fn lowered_on(&self, step: &Step) -> Option<Day> {
        self.lowered_from.iter().find(|(known, _)| is_same(known, step)).map(|(_, day)| *day)
    }
}

/// Whether a lowering for that reason is never taken back: a flare, much pain, a long absence, an open flag.
fn is_final(rules: &RuleSet, because: Because) -> bool {
    match because {
        Because::Flared { .. } | Because::StarterOnly | Because::Strained { strain: Strain::MuchPain } => {
            true
        }
        Because::Away { days } => i64::from(days) >= rules.progression.undo_away_days.value,
        _ => false,
    }
}

/// Whether two are one dose of one level.
pub(crate) fn is_same(step: &Step, other: &Step) -> bool {
    let (dose, than) = (&step.dose, &other.dose);
    let load = match (dose.load, than.load) {
        (Some(load), Some(other)) => load.is_as_heavy_as(other),
        (None, None) => true,
        _ => false,
    };
    step.level == other.level
        && (dose.sets, dose.amount, dose.measure) == (than.sets, than.amount, than.measure)
        && load
}

fn note(days: &mut Vec<(Step, Day)>, step: &Step, day: Day) {
    match days.iter_mut().find(|(known, _)| is_same(known, step)) {
        Some((_, last)) => *last = day,
        None => days.push((step.clone(), day)),
    }
}
