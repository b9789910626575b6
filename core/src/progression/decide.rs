//! What is the dose of one exercise on one day? Every rule that applies is asked; the lowest dose wins.

use super::choices::Choice;
use super::evidence::{Aftermath, Attempt};
use super::history::{History, Planned, is_same};
use super::ladder::Ladder;
use crate::catalog::Exercise;
use crate::facts::{Decision, DoseChoice};
use crate::ids::ExerciseId;
use crate::plan::asks_no_more;
use crate::receipt::{Because, Evidence, Gate, Nearest, Receipt, Step, Strain};
use crate::rules::{AwayDays, RuleSet};
use crate::time::Day;

/// All that a decision follows from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Case<'a> {
    pub(crate) rules: &'a RuleSet,
    pub(crate) exercise: &'a Exercise,
    pub(crate) ladder: &'a Ladder,
    pub(crate) history: &'a History,
    /// A morning that was clearly worse, of which nothing was done since.
    pub(crate) flare: Option<Flare>,
    /// For how many days it was not done although it could have been (rule C6).
    pub(crate) days_away: i64,
    /// Whether it comes once a week or less.
    pub(crate) rarely: bool,
    /// The day of the last session of any exercise: the morning after it can still be said.
    pub(crate) last_session: Option<Day>,
    /// Whether even a point more than before speaks against a raise, as of a walk (rule C10).
    pub(crate) no_more_pain: bool,
    /// A dose that the person chose since the last session (rule C9).
    pub(crate) choice: Option<&'a Choice>,
    pub(crate) today: Today<'a>,
}

/// What holds today for every exercise.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Today<'a> {
    pub(crate) day: Day,
    /// Whether an open flag keeps to the starter level (rule A3).
    pub(crate) starter_only: bool,
    /// Whether a professional is to be asked before anything rises above the starter level (rule A4).
    pub(crate) ask_first: bool,
    /// What keeps every dose from rising, and on what that stands (rule C8).
    pub(crate) gate: Option<(Gate, &'a [Evidence])>,
}

/// A flare that concerns an exercise (rule C5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Flare {
    /// The day of the answer.
    pub(crate) day: Day,
    /// The day of the session that it is about.
    pub(crate) session: Day,
    /// Whether it is the second in a short time.
    pub(crate) second: bool,
}

/// What became of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// This dose.
    Dose(Decided),
    /// There is nothing easier, and it was too much: not for now (rule C4).
    LeftOut(Receipt),
}

/// A dose, and what it would be if it were one of those that rise today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decided {
    pub(crate) step: Step,
    pub(crate) receipt: Receipt,
    pub(crate) raise: Option<Raise>,
}

impl Verdict {
    /// The dose; none where it is left out.
    pub(crate) fn step(&self) -> Option<&Step> {
        match self {
            Self::Dose(decided) => Some(&decided.step),
            Self::LeftOut(_) => None,
        }
    }

    /// Why.
    pub(crate) fn receipt(&self) -> &Receipt {
        match self {
            Self::Dose(decided) => &decided.receipt,
            Self::LeftOut(receipt) => receipt,
        }
    }
}

impl Decided {
    /// The same as it is acted on.
    pub(crate) fn of(self, exercise: ExerciseId) -> Decision {
        Decision { exercise, level: self.step.level, dose: self.step.dose, receipt: self.receipt }
    }
}

/// One step up, for which everything speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Raise {
    pub(crate) step: Step,
    pub(crate) receipt: Receipt,
    /// When the exercise was last raised: who waits longest comes first.
    pub(crate) raised: Option<Day>,
}

/// A rule's answer: lower, to this place, for this reason.
pub(super) struct Lower {
    pub(super) to: Option<usize>,
    pub(super) because: Because,
    pub(super) evidence: Vec<Evidence>,
    nearest: Vec<Nearest>,
}

/// Decides; `start` is where somebody begins who is new to the exercise.
pub(crate) fn decide(case: &Case<'_>, start: &Step) -> Verdict {
    if let Some(verdict) = case.choice.and_then(|choice| chosen(case, choice, start)) {
        return verdict;
    }
    let history = case.history;
    let Some(present) = going_on_from(case, start) else {
        return dose(start.clone(), Because::FirstTime.into());
    };
    let done = |step: &Step| history.full_on(step).is_some();
    let Some(at) = case.ladder.place(case.exercise, &present.step, done) else {
        return dose(start.clone(), Because::FirstTime.into());
    };
    let base = Receipt {
        from: Some(present.step.clone()),
        evidence: vec![Evidence::Done { day: history.last_done.as_ref().unwrap_or(present).day }],
        ..Because::SameAsLast { day: present.day }.into()
    };
    let mut lower: Vec<Lower> = [starter(case, at), flared(case, at), strained(case, at), away(case, at)]
        .into_iter()
        .flatten()
        .collect();
    // What no longer fits goes down as over a border.
    let refitted = !is_same(&case.ladder.rung(at).step, &present.step);
    if lower.iter().any(|lower| lower.to.is_none()) {
        lower.retain(|lower| lower.to.is_none());
        return Verdict::LeftOut(merged(base, lower));
    }
    // After a flare the easiest dose stays what it is; nothing rises.
    let is_flare = |lower: &Lower| matches!(lower.because, Because::Flared { .. });
    if !refitted
        && lower.iter().all(|lower| lower.to == Some(at) && is_flare(lower))
        && let (Some(flare), Some(of)) = (lower.pop(), case.flare)
    {
        let mut receipt = base;
        receipt.because = Because::NotNow { gate: Gate::Flare };
        receipt.evidence.extend(flare.evidence);
        receipt.nearest = vec![Nearest::From { day: of.day.plus(case.rules.progression.flare_days.value) }];
        return dose(case.ladder.rung(at).step.clone(), receipt);
    }
    lower.sort_by_key(|lower| lower.to);
    if let Some(to) = lower.first().and_then(|lower| lower.to) {
        return dose(case.ladder.rung(to).step.clone(), merged(base, lower));
    }
    if let Some((to, day)) = returned(case, at) {
        let receipt = Receipt { because: Because::Returned { day }, ..base };
        return dose(case.ladder.rung(to).step.clone(), receipt);
    }
    if refitted {
        let receipt = Receipt { ..Because::Adapted { day: present.day }.into() };
        return dose(
            case.ladder.rung(at).step.clone(),
            Receipt { from: base.from, evidence: base.evidence, ..receipt },
        );
    }
    // Where a prescription is over, its last dose comes first (rule C7); from there on it rises as any other.
    if present.prescribed {
        return dose(case.ladder.rung(at).step.clone(), base);
    }
    rising(case, present, at, base)
}

/// What the person chose, unless something lowers it further. C4's count begins anew with it. None where that dose is not there
/// any more.
fn chosen(case: &Case<'_>, choice: &Choice, start: &Step) -> Option<Verdict> {
    let at = case.ladder.exactly(&choice.step)?;
    // What was chosen upward waits while something keeps doses from rising.
    if choice.how != DoseChoice::Less && closed(case, case.ladder.rung(at).number).is_some() {
        return None;
    }
    let from = case.history.present.as_ref().map_or(start, |present| &present.step);
    let evidence = vec![Evidence::ChosenDose { day: choice.day }];
    let base = Receipt { from: Some(from.clone()), evidence, ..choice.because().into() };
    // What was too much at the dose before stays so, whatever was chosen below it.
    let present = case.history.present.as_ref();
    let before = present.and_then(|present| case.ladder.exactly(&present.step));
    let too_much =
        before.filter(|_| choice.how == DoseChoice::Less).and_then(|before| strained(case, before));
    if too_much.as_ref().is_some_and(|lower| lower.to.is_none()) {
        return None;
    }
    let rules = [starter(case, at), flared(case, at), away(case, at), too_much];
    let mut lower: Vec<Lower> = rules.into_iter().flatten().collect();
    lower.sort_by_key(|lower| lower.to);
    let lowest = lower.first().and_then(|lower| lower.to).filter(|to| *to < at);
    Some(if let Some(to) = lowest {
        dose(case.ladder.rung(to).step.clone(), merged(base, lower))
    } else {
        let mut receipt = base;
        for lower in lower.into_iter().filter(|lower| !matches!(lower.because, Because::Away { .. })) {
            receipt.also.push(lower.because);
            receipt.evidence.extend(lower.evidence);
        }
        dose(choice.step.clone(), receipt)
    })
}

/// The dose that the app goes on from: that of the last session. Where a therapist had prescribed it and that is over, it is
/// theirs if it was done in full not long ago, or if it asks for no more than the plan's own; else the plan's (rule C7).
/// None where the plan begins as with somebody who is new to the exercise.
fn going_on_from<'a>(case: &Case<'a>, start: &Step) -> Option<&'a Planned> {
    let history = case.history;
    let present = history.present.as_ref()?;
    if !present.prescribed {
        return Some(present);
    }
    let full = history.full_on(&present.step).filter(|day| {
        let recent = case.today.day.days_since(*day) < case.rules.progression.return_days.value;
        recent && history.lowered_on(&present.step).is_none_or(|lowered| lowered < *day)
    });
    let own = history.own.as_ref();
    let pace = &case.rules.pace.value;
    let no_more = || asks_no_more(pace, case.exercise, &present.step, own.map_or(start, |own| &own.step));
    if full.is_some() || no_more() { Some(present) } else { own }
}

fn dose(step: Step, receipt: Receipt) -> Verdict {
    Verdict::Dose(Decided { step, receipt, raise: None })
}

/// The lowest decides; the receipt names all.
pub(super) fn merged(base: Receipt, lower: Vec<Lower>) -> Receipt {
    let mut receipt = base;
    for (number, lower) in lower.into_iter().enumerate() {
        if number == 0 {
            receipt.because = lower.because;
            receipt.nearest = lower.nearest;
        } else {
            receipt.also.push(lower.because);
        }
        for evidence in lower.evidence {
            if !receipt.evidence.contains(&evidence) {
                receipt.evidence.push(evidence);
            }
        }
    }
    receipt
}

/// Rule A3: not above the starter level while a flag is open.
fn starter(case: &Case<'_>, at: usize) -> Option<Lower> {
    let number = case.exercise.starter().number;
    let rung = case.ladder.rung(at);
    if !case.today.starter_only || rung.number <= number {
        return None;
    }
    let to = case
        .ladder
        .over_border_to_level(number, &rung.step.dose, |step| case.history.full_on(step).is_some());
    let because = Because::StarterOnly;
    Some(Lower { to: Some(to), because, evidence: Vec::new(), nearest: Vec::new() })
}

/// Rule C5: clearly worse on a morning after it.
pub(super) fn flared(case: &Case<'_>, at: usize) -> Option<Lower> {
    let flare = case.flare?;
    let to = if flare.second { case.ladder.first_of_level_below(at) } else { down(case, at).unwrap_or(at) };
    Some(Lower {
        to: Some(to),
        because: Because::Flared { day: flare.day },
        evidence: vec![Evidence::Flare { day: flare.day }],
        nearest: vec![Nearest::Morning { day: flare.session }],
    })
}

/// Rule C4: too much pain, too hard, or not finished for it.
pub(super) fn strained(case: &Case<'_>, at: usize) -> Option<Lower> {
    let rules = case.rules;
    let numbers = &rules.progression;
    // After a lowering that was taken back, one such session is enough.
    let times = match case.history.present.as_ref().map(|present| present.because) {
        Some(Because::TakenBack { .. }) => 1,
        _ => numbers.lower_times.value,
    };
    // What was too much at the lowest dose that there is keeps it away for as long as a lowering keeps from coming back; where
    // there is something lower, it is too much however long ago it was.
    let to = down(case, at);
    let recent = |attempt: &Attempt| case.today.day.days_since(attempt.day) < numbers.return_days.value;
    let run = case.history.run.iter().filter(|attempt| attempt.counts() && (to.is_some() || recent(attempt)));
    let run: Vec<&Attempt> = run.collect();
    let last = &run[run.len().saturating_sub(numbers.lower_sessions.value)..];
    let hurts = |least: u8| {
        move |attempt: &&&Attempt| attempt.rise > 0 && attempt.pain.is_some_and(|pain| pain.value() >= least)
    };
    let much = last.iter().rev().find(hurts(rules.pain_that_ends_an_exercise.value));
    let hard = last.iter().rev().find(|attempt| {
        attempt.effort.is_some_and(|effort| effort.value() >= rules.effort_that_stops_a_set.value)
    });
    let some: Vec<&&Attempt> = last.iter().filter(hurts(rules.pain_that_stops_a_set.value)).collect();
    let cut: Vec<&&Attempt> = last.iter().filter(|attempt| attempt.cut_short).collect();
    let (strain, of, nearest) = if let Some(one) = much {
        (Strain::MuchPain, vec![one], Nearest::LessPain { day: one.day })
    } else if let Some(one) = hard {
        (Strain::TooHard, vec![one], Nearest::LessEffort { day: one.day })
    } else if some.len() >= times {
        let day = some[some.len() - 1].day;
        (Strain::Pain, some, Nearest::LessPain { day })
    } else if cut.len() >= times {
        let day = cut[cut.len() - 1].day;
        (Strain::CutShort, cut, Nearest::AsPlanned { day })
    } else {
        return None;
    };
    // With nothing easier it rests until what was too much has left the window.
    let back = of.last().map(|last| last.day.plus(numbers.return_days.value));
    let nearest = match back {
        Some(day) if to.is_none() => Nearest::From { day },
        _ => nearest,
    };
    Some(Lower {
        to,
        because: Because::Strained { strain },
        evidence: of.into_iter().map(|attempt| attempt.evidence()).collect(),
        nearest: vec![nearest],
    })
}

fn down(case: &Case<'_>, at: usize) -> Option<usize> {
    case.ladder.down(at, |step| case.history.full_on(step).is_some())
}

/// Rule C6: not done for some time.
pub(super) fn away(case: &Case<'_>, at: usize) -> Option<Lower> {
    let numbers = &case.rules.progression;
    let limits = limits(case);
    let last = case.history.last_done.as_ref()?;
    // What was taken back does not lower again for the same days.
    let taken_back = match (case.choice, case.history.present.as_ref()?.because) {
        (Some(choice), _) if choice.how == DoseChoice::TakenBack => Some(choice.day),
        (_, Because::TakenBack { day }) => Some(day),
        _ => None,
    };
    let since = taken_back.map(|day| case.today.day.days_since(day));
    let days_away = since.map_or(case.days_away, |since| since.min(case.days_away));
    if days_away < limits.less {
        return None;
    }
    let done = |step: &Step| case.history.full_on(step).is_some();
    let base = case.ladder.place(case.exercise, &last.step, done)?.min(at);
    let [less, much_less] = numbers.away_percent.value;
    let after = |days_away: i64| {
        let mut to = at;
        if days_away >= limits.less {
            to = to.min(case.ladder.reduced(base, less));
        }
        if days_away >= limits.much_less {
            to = to.min(case.ladder.reduced(base, much_less));
        }
        if days_away >= limits.level_below {
            to = to.min(case.ladder.first_of_level_below(base));
        }
        if days_away >= limits.anew {
            to = to.min(case.ladder.first_of_level(case.exercise.starter().number));
        }
        to
    };
    let to = after(days_away);
    // The last limit before which it would have been more.
    let matters = |limit: &i64| *limit <= days_away && after(*limit - 1) > to;
    let reached = limits.all().rfind(matters);
    let by = reached.map(|reached| case.today.day.plus(reached - 1 - days_away));
    Some(Lower {
        to: Some(to),
        because: Because::Away { days: u16::try_from(days_away).unwrap_or(u16::MAX) },
        evidence: vec![Evidence::Done { day: last.day }],
        nearest: by.map(|day| Nearest::SessionBy { day }).into_iter().collect(),
    })
}

/// After how many days away which part of rule C6 holds.
pub(super) fn limits(case: &Case<'_>) -> AwayDays {
    let numbers = &case.rules.progression;
    numbers.away_days.value.later(if case.rarely { numbers.away_days_later.value } else { 0 })
}

/// What had to be lower because it no longer fitted, and fits again: as it was, if it was done in full not long ago and
/// nothing lowered from it since.
fn returned(case: &Case<'_>, at: usize) -> Option<(usize, Day)> {
    let before = case.history.before_refit.as_ref()?;
    let (to, day) = (case.ladder.exactly(before)?, case.history.full_on(before)?);
    let recent = case.today.day.days_since(day) < case.rules.progression.return_days.value;
    let lowered = case.history.lowered_on(before).is_some_and(|lowered| lowered >= day);
    let open = closed(case, case.ladder.rung(to).number).is_none();
    (to > at && recent && !lowered && open).then_some((to, day))
}

/// Rules C1 and C2, and what speaks against them today.
pub(super) fn rising(case: &Case<'_>, present: &Planned, at: usize, base: Receipt) -> Verdict {
    let numbers = &case.rules.progression;
    let same = case.ladder.rung(at).step.clone();
    let hold = |base: Receipt, nearest: Vec<Nearest>, evidence: Vec<Evidence>| {
        let mut receipt = base;
        receipt.nearest = nearest;
        receipt.evidence.extend(evidence);
        dose(same.clone(), receipt)
    };
    if at + 1 == case.ladder.rungs().len() {
        let nearest = if case.ladder.load_too_far { vec![Nearest::LoadBetween] } else { Vec::new() };
        return hold(base, nearest, Vec::new());
    }
    let next = case.ladder.rung(at + 1);
    let regain = regained_up_to(case).filter(|up_to| at < *up_to);
    let (sessions, most_effort, apart) = match regain {
        Some(_) => {
            let long =
                case.history.away.is_some_and(|(_, days)| i64::from(days) >= numbers.away_days.value.anew);
            let apart = if long { numbers.raise_days_apart.value } else { numbers.regain_days_apart.value };
            (numbers.regain_sessions.value, numbers.raise_effort.value, apart)
        }
        None if next.adds_a_set => (
            numbers.raise_sessions_for_a_set.value,
            numbers.raise_effort_for_a_set.value,
            numbers.raise_days_apart.value,
        ),
        None => (numbers.raise_sessions.value, numbers.raise_effort.value, numbers.raise_days_apart.value),
    };
    let mut lacks = Vec::new();
    let Looked { well, others } = looked(case, sessions, most_effort);
    if well.len() < sessions {
        let more = u8::try_from(sessions - well.len()).unwrap_or(u8::MAX);
        lacks.push(Nearest::Sessions {
            more,
            pain: scale(numbers.raise_pain.value),
            steady: scale(numbers.raise_pain_without_rise.value),
            effort: scale(most_effort),
        });
    }
    lacks.extend(
        well.iter()
            .filter(|attempt| attempt.morning > Aftermath::StandIn)
            .map(|attempt| Nearest::Morning { day: attempt.day }),
    );
    let own = earliest(case, at + 1, apart).filter(|day| *day > case.today.day);
    // Where nothing else is lacking, a flare is the reason that is named.
    let flare = after_flare(case).filter(|_| own.is_some() || !lacks.is_empty());
    if let Some(from) = own.max(flare) {
        lacks.push(Nearest::From { day: from });
    }
    let mut all: Vec<&Attempt> = well.iter().copied().chain(others).collect();
    all.sort_by_key(|attempt| attempt.day);
    let evidence: Vec<Evidence> = all.into_iter().map(Attempt::evidence).collect();
    if !lacks.is_empty() {
        return hold(base, lacks, evidence);
    }
    if let Some((gate, on, nearest)) = closed(case, next.number) {
        let evidence = evidence.into_iter().chain(on).collect();
        let base = Receipt { because: Because::NotNow { gate }, ..base };
        return hold(base, nearest, evidence);
    }
    let heavier = next.step.dose.load != same.dose.load;
    let because = match regain {
        Some(_) => Because::Regained,
        None if heavier => Because::NextLoad,
        None => Because::Raised,
    };
    let last = well.first().map_or(present.day, |attempt| attempt.day);
    let receipt = Receipt {
        because,
        evidence: base.evidence.iter().cloned().chain(evidence).collect(),
        nearest: vec![Nearest::Harder {
            day: last,
            pain: scale(numbers.raise_pain.value),
            steady: scale(numbers.raise_pain_without_rise.value),
            effort: scale(most_effort),
        }],
        ..base.clone()
    };
    let raise = Raise { step: next.step.clone(), receipt, raised: case.history.raised };
    let waits = Receipt {
        because: Because::NotNow { gate: Gate::OthersFirst },
        nearest: vec![Nearest::From { day: case.today.day.plus(1) }],
        ..base
    };
    Verdict::Dose(Decided { step: same, receipt: waits, raise: Some(raise) })
}

/// The last sessions, as a raise looks at them.
struct Looked<'a> {
    /// Those that went well, newest first.
    well: Vec<&'a Attempt>,
    /// The one that breaks their row, and those among them that say nothing.
    others: Vec<&'a Attempt>,
}

/// Whether the morning after it is known, or can still be said: that of the last session of all can.
fn is_known(case: &Case<'_>, attempt: &Attempt, is_last: bool) -> bool {
    attempt.morning <= Aftermath::StandIn
        || is_last && case.last_session.is_none_or(|last| attempt.day >= last)
}

/// Until when a flare keeps every dose from rising, where one does.
fn after_flare(case: &Case<'_>) -> Option<Day> {
    let (_, on) = case.today.gate.filter(|(gate, _)| *gate == Gate::Flare)?;
    on.iter().find_map(|evidence| match evidence {
        Evidence::Flare { day } => Some(day.plus(case.rules.progression.flare_days.value)),
        _ => None,
    })
}

/// So many of the last sessions that went well, if they did.
fn looked<'a>(case: &Case<'a>, sessions: usize, most_effort: u8) -> Looked<'a> {
    let mut looked = Looked { well: Vec::new(), others: Vec::new() };
    for attempt in case.history.run.iter().rev() {
        if looked.well.len() == sessions {
            break;
        }
        if attempt.bad_day || !attempt.was_begun() {
            if looked.others.len() < sessions {
                looked.others.push(attempt);
            }
        } else if went_well(case, attempt, most_effort) && is_known(case, attempt, looked.well.is_empty()) {
            looked.well.push(attempt);
        } else {
            looked.others.push(attempt);
            break;
        }
    }
    looked
}

/// Whether a session speaks for a raise; the morning after it is another question.
fn went_well(case: &Case<'_>, attempt: &Attempt, most_effort: u8) -> bool {
    let numbers = &case.rules.progression;
    let recent = (0..numbers.raise_within_days.value).contains(&case.today.day.days_since(attempt.day));
    let pain = attempt.pain.is_some_and(|pain| {
        pain.value() <= numbers.raise_pain.value
            || attempt.rise == 0
                && attempt.baseline.is_some_and(|baseline| {
                    baseline.value() <= numbers.raise_pain_without_rise.value
                        && (!case.no_more_pain || pain <= baseline)
                })
                && pain.value() <= numbers.raise_pain_without_rise.value
    });
    let effort = attempt.effort.is_some_and(|effort| effort.value() <= most_effort);
    let known = attempt.pain_known && attempt.effort_known;
    recent
        && attempt.full
        && !attempt.cut_short
        && known
        && pain
        && effort
        && attempt.morning <= Aftermath::Unknown
}

/// The first day on which that step can come (rule C1): not too soon after the last raise, and after what was lowered from
/// it.
fn earliest(case: &Case<'_>, next: usize, apart: i64) -> Option<Day> {
    let numbers = &case.rules.progression;
    let raised = case.history.raised.map(|day| day.plus(apart));
    let lowered = case.history.lowered_from.iter().filter(|(step, _)| match case.ladder.exactly(step) {
        Some(from) => from <= next,
        // What a therapist asked for need not be on the ladder.
        None => case.ladder.asks_no_less(case.exercise, next, step),
    });
    let lowered = lowered.map(|(_, day)| day.plus(numbers.return_days.value)).max();
    raised.max(lowered)
}

/// The highest step that was done in full before the absence that lowered it, and that nothing else lowered from since.
fn regained_up_to(case: &Case<'_>) -> Option<usize> {
    let (away, _) = case.history.away?;
    let within = case.rules.progression.regain_within_days.value;
    let known = case.history.full.iter().filter(|(step, day)| {
        let since_lowered = case.history.lowered_on(step).is_some_and(|lowered| lowered >= *day);
        (0..=within).contains(&away.days_since(*day)) && !since_lowered
    });
    known.filter_map(|(step, _)| case.ladder.exactly(step)).max()
}

/// What keeps the dose from rising to a level of that number.
pub(super) fn closed(case: &Case<'_>, number: u8) -> Option<(Gate, Vec<Evidence>, Vec<Nearest>)> {
    let above = number > case.exercise.starter().number;
    if case.today.starter_only {
        return Some((Gate::AskDoctor, Vec::new(), vec![Nearest::Asked]));
    }
    if case.today.ask_first && above {
        return Some((Gate::AskFirst, Vec::new(), vec![Nearest::Asked]));
    }
    let (gate, on) = case.today.gate?;
    let nearest = match gate {
        Gate::PainUnknown | Gate::PainWorse => vec![Nearest::PainNow],
        Gate::CheckInWorse => vec![Nearest::CheckIn],
        Gate::Flare => after_flare(case).map(|day| Nearest::From { day }).into_iter().collect(),
        Gate::AskFirst | Gate::AskDoctor | Gate::OthersFirst | Gate::ReviewPast => Vec::new(),
    };
    Some((gate, on.to_vec(), nearest))
}

/// A number of the rules as one of a scale; they are all on it.
fn scale<T: TryFrom<i32> + Default>(value: u8) -> T {
    T::try_from(value.into()).unwrap_or_default()
}
