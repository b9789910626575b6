//! What is in the session of a day: which exercises, at which dose, in which order, and why some are not.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Category, Condition, Exercise};
use crate::facts::{Decision, SessionKind};
use crate::ids::ExerciseId;
use crate::pace::{self, Timed, Ways};
use crate::plan::{self, CategoryDays, Fit, Member, Plan};
use crate::progression::decide::{Raise, Verdict};
use crate::receipt::{Because, Nearest, Receipt, Step};
use crate::settings::SettingKey;
use crate::time::Day;

/// What a day's session is composed from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Inputs<'a> {
    pub(crate) person: plan::Inputs<'a>,
    pub(crate) plan: &'a Plan<'a>,
    pub(crate) kind: SessionKind,
    /// Whether the app chooses exercises of its own, or only what is fixed is done.
    pub(crate) own_choice: bool,
    /// What is done today whatever the plan says.
    pub(crate) fixed: &'a [Fixed<'a>],
    /// What would be fixed and has to wait: the app does not choose it either.
    pub(crate) waiting: &'a [LeftOut],
    /// All that a therapist prescribed, for today or not: its days and its dose are theirs (rule C7).
    pub(crate) prescribed: &'a BTreeSet<ExerciseId>,
    /// The dose of each exercise of the plan, and which could rise (rules C1 to C10).
    pub(crate) verdicts: &'a BTreeMap<ExerciseId, Verdict>,
    /// How many exercises were raised today in a session before.
    pub(crate) raised: usize,
    /// The days on which any exercise of a category was done, or is prescribed.
    pub(crate) days: &'a CategoryDays,
    /// The days on which each exercise was done.
    pub(crate) done_on: &'a BTreeMap<ExerciseId, BTreeSet<Day>>,
}

/// An exercise that is not of the app's choice, at the dose that it has.
#[derive(Debug, Clone)]
pub(crate) struct Fixed<'a> {
    pub(crate) exercise: &'a Exercise,
    pub(crate) decision: Decision,
    /// What it would be if it were one of those that rise today.
    pub(crate) raise: Option<Raise>,
}

/// A day's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DayPlan {
    /// In the order in which they are done.
    pub(crate) decisions: Vec<Decision>,
    /// What the active set holds and today does not.
    pub(crate) left_out: Vec<LeftOut>,
    /// How long it takes.
    pub(crate) seconds: u32,
}

/// An exercise that is not in today's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LeftOut {
    pub(crate) exercise: ExerciseId,
    pub(crate) why: WhyNot,
}

impl LeftOut {
    fn new(exercise: &Exercise, why: WhyNot) -> Self {
        Self { exercise: exercise.id.clone(), why }
    }
}

/// Why an exercise of the active set is not in today's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WhyNot {
    /// Its kind has had its days (rule D3).
    Rests(Category),
    /// It has had its own days (rule D3).
    HadItsDays,
    /// Others come first today (rule D5).
    LaterThisWeek,
    /// There are no minutes left (rule D1).
    NoMinutes,
    /// It is prescribed, and ruled out by this, of which the therapist is not known to know (rule C7).
    AskTherapist(Condition),
    /// It was too much, and there is nothing easier (rule C4).
    TooMuch,
    /// It is prescribed above the level of the beginning, while a flag of the symptom check is open (rule A3).
    AskDoctor,
    /// It is prescribed, and was too much, or was not done for long (rule C7).
    AskHowToGoOn,
}

/// An exercise of today's session.
#[derive(Debug, Clone)]
struct Chosen<'a> {
    exercise: &'a Exercise,
    ways: Ways,
    decision: Decision,
    /// What it would be if it were one of those that rise today.
    raise: Option<Raise>,
    /// Whether it stays, however long the session becomes.
    fixed: bool,
}

/// Composes the session of a day.
pub(crate) fn compose(inputs: &Inputs<'_>) -> DayPlan {
    let mut left_out = Vec::new();
    let mut waiting = Vec::new();
    let mut chosen: Vec<Chosen<'_>> = inputs.fixed.iter().map(Chosen::fixed).collect();
    if inputs.kind == SessionKind::BadDay {
        chosen = gentle_moves(inputs);
    } else if inputs.own_choice {
        let (candidates, resting) = candidates(inputs, &chosen);
        left_out.extend(resting);
        let (more, rest) = in_turns(inputs, candidates, &chosen);
        chosen.extend(more);
        waiting = rest;
        fill(inputs, &mut chosen, &mut waiting);
        vary(inputs, &mut chosen, &mut waiting);
        // Before anything rises, so that no raise is spent on what does not come.
        left_out.extend(keep_within_minutes(inputs, &mut chosen, &mut waiting));
        raise(inputs, &mut chosen);
    }
    left_out.extend(keep_within_minutes(inputs, &mut chosen, &mut waiting));
    left_out.extend(waiting.into_iter().map(|member| LeftOut::new(member.exercise, WhyNot::LaterThisWeek)));
    left_out.sort_by(|one, other| one.exercise.cmp(&other.exercise));
    let decisions = in_session_order(&chosen).into_iter().map(|one| one.decision.clone()).collect();
    DayPlan { decisions, left_out, seconds: seconds(inputs, &chosen) }
}

/// Over the minutes an exercise is dropped, never a dose, and another of its kind comes for which there is time (D1):
/// else what is too long, and so is never done, would be next for ever, and keep the others of its kind waiting.
fn keep_within_minutes<'a>(
    inputs: &Inputs<'a>,
    chosen: &mut Vec<Chosen<'a>>,
    waiting: &mut Vec<&'a Member<'a>>,
) -> Vec<LeftOut> {
    let rules = inputs.person.rules;
    let minutes = match inputs.kind {
        SessionKind::Short => rules.minutes_range.value.0,
        _ => inputs.person.settings.minutes,
    };
    let limit = u32::from(minutes) * 60 * (100 + rules.minutes_over_percent.value) / 100;
    let mut dropped = Vec::new();
    while chosen.len() > 1 && seconds(inputs, chosen) > limit {
        // What is fixed stays; only a person who is short on time leaves some of it out.
        let droppable = |one: &Chosen<'_>| !one.fixed || inputs.kind == SessionKind::Short;
        let Some(place) = chosen.iter().rposition(droppable) else { break };
        let goes = chosen.remove(place);
        dropped.push(LeftOut::new(goes.exercise, WhyNot::NoMinutes));
        if goes.fixed {
            continue;
        }
        let of_its_kind = |member: &&Member<'_>| member.exercise.category == goes.exercise.category;
        while let Some(at) = waiting.iter().position(of_its_kind) {
            let instead = waiting.remove(at);
            chosen.insert(place, Chosen::of(inputs, instead));
            if seconds(inputs, chosen) <= limit {
                break;
            }
            chosen.remove(place);
            dropped.push(LeftOut::new(instead.exercise, WhyNot::NoMinutes));
        }
    }
    dropped
}

/// The exercises of the active set that could come today, and those whose kind rests.
fn candidates<'a>(inputs: &Inputs<'a>, fixed: &[Chosen<'_>]) -> (Vec<&'a Member<'a>>, Vec<LeftOut>) {
    let (mut candidates, mut resting) = (Vec::new(), Vec::new());
    let today = inputs.person.today;
    for member in &inputs.plan.members {
        let exercise = member.exercise;
        let is_fixed = fixed.iter().any(|one| one.exercise.id == exercise.id);
        if matches!(inputs.verdicts.get(&exercise.id), Some(Verdict::LeftOut(_))) {
            resting.push(LeftOut::new(exercise, WhyNot::TooMuch));
            continue;
        }
        let waits = inputs.waiting.iter().any(|one| one.exercise == exercise.id);
        if is_fixed || waits || inputs.prescribed.contains(&exercise.id) {
            continue;
        }
        if plan::rests(inputs.person.rules, inputs.days, exercise.category, today) {
            resting.push(LeftOut::new(exercise, WhyNot::Rests(exercise.category)));
        } else if often_enough(inputs, exercise) {
            resting.push(LeftOut::new(exercise, WhyNot::HadItsDays));
        } else {
            candidates.push(member);
        }
    }
    // The furthest behind its share of the week first, then the least recently done, then by id (D5). Within a kind
    // every member has the same share.
    candidates.sort_by_cached_key(|member| {
        let id = &member.exercise.id;
        (times_this_week(inputs, id), last_by(today, inputs.done_on.get(id)), id)
    });
    (candidates, resting)
}

/// On how many of the last six days an exercise was done.
fn times_this_week(inputs: &Inputs<'_>, exercise: &ExerciseId) -> usize {
    let week = 1..inputs.person.rules.week_days.value;
    let since = |day: &&Day| week.contains(&inputs.person.today.days_since(**day));
    inputs.done_on.get(exercise).map_or(0, |days| days.iter().filter(since).count())
}

/// Whether an exercise has had the days that it has by itself, as the reverse fly (rule D3).
fn often_enough(inputs: &Inputs<'_>, exercise: &Exercise) -> bool {
    exercise.days_a_week.is_some_and(|days| times_this_week(inputs, &exercise.id) >= usize::from(days.high))
}

/// Takes exercises kind by kind until there are enough; the rest wait for another day.
fn in_turns<'a>(
    inputs: &Inputs<'a>,
    mut candidates: Vec<&'a Member<'a>>,
    fixed: &[Chosen<'a>],
) -> (Vec<Chosen<'a>>, Vec<&'a Member<'a>>) {
    let at_most = match inputs.kind {
        SessionKind::Short => inputs.person.rules.short_exercises.value,
        _ => usize::from(inputs.person.settings.exercises),
    };
    let at_most = at_most.saturating_sub(fixed.len());
    // A kind that is prescribed today has had its turn.
    let mut had: Vec<Category> = fixed.iter().map(|one| one.exercise.category).collect();
    let mut chosen: Vec<Chosen<'_>> = Vec::new();
    let turns = inputs.person.rules.turns.value;
    for category in turns.into_iter().cycle().take(turns.len() * (at_most + had.len())) {
        if chosen.len() == at_most {
            break;
        }
        if let Some(at) = had.iter().position(|kind| *kind == category) {
            had.remove(at);
            continue;
        }
        if let Some(at) = candidates.iter().position(|member| member.exercise.category == category) {
            chosen.push(Chosen::of(inputs, candidates.remove(at)));
        }
    }
    give_way(inputs, &mut chosen, &mut candidates);
    (chosen, candidates)
}

/// Where the person chose no number, more of the active set as long as the session stays within the minutes (rule D1).
fn fill<'a>(inputs: &Inputs<'a>, chosen: &mut Vec<Chosen<'a>>, waiting: &mut Vec<&'a Member<'a>>) {
    let (rules, settings) = (inputs.person.rules, inputs.person.settings);
    let most = usize::from(rules.exercises_range.value.1);
    if settings.chosen.contains(&SettingKey::Exercises) || inputs.kind == SessionKind::Short {
        return;
    }
    let within = u32::from(settings.minutes) * 60;
    let mut at = 0;
    while chosen.len() < most && at < waiting.len() {
        chosen.push(Chosen::of(inputs, waiting[at]));
        if seconds(inputs, chosen) <= within {
            waiting.remove(at);
        } else {
            chosen.pop();
            at += 1;
        }
    }
}

/// How long a session of these takes.
fn seconds(inputs: &Inputs<'_>, chosen: &[Chosen<'_>]) -> u32 {
    let ordered = in_session_order(chosen);
    let timed: Vec<_> = ordered.iter().map(|one| one.timed()).collect();
    pace::seconds(&inputs.person.settings.pace(inputs.person.rules), &timed)
}

/// A kind that had no turn for too long takes the place of one that has two today (D5): whatever the days of the others
/// leave, and however often the minutes did not reach for it.
fn give_way<'a>(inputs: &Inputs<'a>, chosen: &mut [Chosen<'a>], waiting: &mut Vec<&'a Member<'a>>) {
    let today = inputs.person.today;
    let long_ago = |last: Option<Day>| {
        let since = last.or(inputs.person.begun).map(|day| today.days_since(day));
        since.is_some_and(|days| days >= inputs.person.rules.turn_days.value)
    };
    let last = |category| last_by(today, inputs.days.get(&category));
    let has = |category| chosen.iter().filter(|one| one.exercise.category == category).count();
    let kept_waiting = |category| has(category) == 0 && long_ago(last(category));
    let first = waiting.iter().enumerate().filter(|(_, member)| kept_waiting(member.exercise.category));
    let Some((next, _)) = first.min_by_key(|(at, member)| (last(member.exercise.category), *at)) else {
        return;
    };
    if let Some(place) = chosen.iter().rposition(|one| has(one.exercise.category) > 1) {
        make_room(inputs, &mut chosen[place], waiting, next);
    }
}

/// Puts one that waits in the place of one that was chosen, which waits instead.
fn make_room<'a>(
    inputs: &Inputs<'a>,
    place: &mut Chosen<'a>,
    waiting: &mut Vec<&'a Member<'a>>,
    next: usize,
) {
    let goes = std::mem::replace(place, Chosen::of(inputs, waiting.remove(next)));
    waiting.extend(inputs.plan.member(&goes.exercise.id));
}

/// The last of some days up to that one.
fn last_by(day: Day, days: Option<&BTreeSet<Day>>) -> Option<Day> {
    days.and_then(|days| days.range(..=day).next_back().copied())
}

/// Two sessions in a row differ where the active set permits it (D5): where these would be the ones of the last
/// session again, one makes room for another of its kind.
fn vary<'a>(inputs: &Inputs<'a>, chosen: &mut [Chosen<'a>], waiting: &mut Vec<&'a Member<'a>>) {
    let today = inputs.person.today;
    let before = |days: &BTreeSet<Day>| days.range(..today).next_back().copied();
    let last_day = inputs.done_on.values().filter_map(before).max();
    let last: BTreeSet<&ExerciseId> = inputs
        .done_on
        .iter()
        .filter(|(_, days)| before(days).is_some_and(|day| Some(day) == last_day))
        .map(|(id, _)| id)
        .collect();
    if chosen.iter().map(|one| &one.exercise.id).collect::<BTreeSet<_>>() != last {
        return;
    }
    for one in chosen.iter_mut().rev().filter(|one| !one.fixed) {
        let category = one.exercise.category;
        if let Some(at) = waiting.iter().position(|member| member.exercise.category == category) {
            make_room(inputs, one, waiting, at);
            return;
        }
    }
}

/// A bad day: gentle moves in their easiest form, one to move and one to stretch where there are both (rule B5).
fn gentle_moves<'a>(inputs: &Inputs<'a>) -> Vec<Chosen<'a>> {
    let mut moves: Vec<Chosen<'_>> = Vec::new();
    let gentle = || Receipt { nearest: vec![Nearest::UsualSession], ..Because::BadDay.into() };
    let kinds = [Category::RangeOfMotion, Category::StaticStretch];
    for category in kinds.into_iter().cycle().take(2 * kinds.len()) {
        if moves.len() == inputs.person.rules.bad_day_exercises.value {
            break;
        }
        let next = inputs.plan.members.iter().map(|member| member.exercise).find(|exercise| {
            exercise.category == category && moves.iter().all(|one| one.exercise.id != exercise.id)
        });
        let Some(exercise) = next else { continue };
        let Some(fit) = plan::gentle(&inputs.person, exercise) else { continue };
        moves.push(Chosen::at(exercise, fit, gentle()));
    }
    moves
}

/// Rule D2: by category, then by position so that nobody gets up and down needlessly.
fn in_session_order<'a, 'b>(chosen: &'b [Chosen<'a>]) -> Vec<&'b Chosen<'a>> {
    let mut ordered: Vec<_> = chosen.iter().collect();
    ordered.sort_by_key(|one| (one.exercise.category, one.ways.position, &one.exercise.id));
    ordered
}

impl<'a> Chosen<'a> {
    fn timed(&self) -> Timed<'_> {
        Timed { category: self.exercise.category, ways: self.ways, dose: &self.decision.dose }
    }

    fn fixed(fixed: &Fixed<'a>) -> Self {
        let level = fixed.exercise.level(fixed.decision.level).unwrap_or_else(|| fixed.exercise.starter());
        Self {
            exercise: fixed.exercise,
            ways: Ways::of(level),
            decision: fixed.decision.clone(),
            raise: fixed.raise.clone(),
            fixed: true,
        }
    }

    /// At the smallest dose of a level.
    fn at(exercise: &'a Exercise, fit: Fit, receipt: Receipt) -> Self {
        let level = exercise.level(fit.level).unwrap_or_else(|| exercise.starter());
        let decision = Decision {
            exercise: exercise.id.clone(),
            level: level.id,
            dose: level.smallest_dose(fit.load),
            receipt,
        };
        Self { exercise, ways: Ways::of(level), decision, raise: None, fixed: false }
    }

    /// A member of the active set at its dose for today.
    fn of(inputs: &Inputs<'a>, member: &'a Member<'a>) -> Self {
        let exercise = member.exercise;
        match inputs.verdicts.get(&exercise.id) {
            Some(Verdict::Dose(decided)) => Self {
                raise: decided.raise.clone(),
                ..Self::decided(exercise, decided.step.clone(), decided.receipt.clone())
            },
            Some(Verdict::LeftOut(_)) | None => Self::at(exercise, member.start, Because::FirstTime.into()),
        }
    }

    fn decided(exercise: &'a Exercise, step: Step, receipt: Receipt) -> Self {
        let level = exercise.level(step.level).unwrap_or_else(|| exercise.starter());
        let decision = Decision { exercise: exercise.id.clone(), level: level.id, dose: step.dose, receipt };
        Self { exercise, ways: Ways::of(level), decision, raise: None, fixed: false }
    }
}

/// Of those that could rise as many do as may on one day, first who was raised longest ago (rule C1).
fn raise(inputs: &Inputs<'_>, chosen: &mut [Chosen<'_>]) {
    // What the person chose upward counts as a raise (rule C9).
    let chosen_up = chosen.iter().filter(|one| one.decision.receipt.because().is_a_raise()).count();
    let most = inputs.person.rules.progression.raises_a_day.value.saturating_sub(inputs.raised + chosen_up);
    let mut could: Vec<(Option<Day>, usize)> = Vec::new();
    for (at, one) in chosen.iter().enumerate() {
        could.extend(one.raise.as_ref().map(|raise| (raise.raised, at)));
    }
    could.sort_by_key(|(raised, at)| (*raised, chosen[*at].exercise.id.clone()));
    for (_, at) in could.into_iter().take(most) {
        let one = &mut chosen[at];
        if let Some(Raise { step, receipt, .. }) = one.raise.take() {
            (one.decision.level, one.decision.dose, one.decision.receipt) = (step.level, step.dose, receipt);
            one.ways = one.exercise.level(step.level).map_or(one.ways, Ways::of);
        }
    }
}
