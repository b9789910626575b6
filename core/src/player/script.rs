//! What is left of a session, part by part: how long each is, what happens in it, what is said, what is felt.

use super::beats::{self, Beat, ms};
use super::moves::{Form, Manner, Move, Task};
use super::telling::{Lines, Says, Told};
use crate::catalog::{Category, Position};
use crate::dose::{Measure, Side};
use crate::pace::{self, Way};
use crate::settings::Verbosity;

/// What a part of a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartKind {
    /// Before the first set.
    GetReady,
    /// Into the next exercise's position.
    Change,
    /// Over to the other side.
    SideChange,
    /// Between two sets.
    Rest,
    /// A set on one side.
    Set,
    /// Nothing is left.
    Over,
}

/// What is felt, or heard as a short sound where nothing can be felt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Haptic {
    /// Breathe in.
    Inhale,
    /// Breathe out.
    Exhale,
    /// The side or the exercise changes.
    Switch,
    /// A set is done.
    Done,
    /// One of the last three seconds, or a repetition begins.
    Tick,
}

/// When something is said or felt in a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// So many milliseconds after it begins.
    After(u64),
    /// So many milliseconds before it ends, however long it is made.
    Before(u64),
}

impl When {
    /// Milliseconds from the part's start; none where the part has become too short for it.
    pub(crate) fn in_part(self, length: u64) -> Option<u64> {
        match self {
            Self::After(at) => Some(at),
            Self::Before(left) => length.checked_sub(left),
        }
    }
}

/// A part of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) kind: PartKind,
    /// What it leads to, or is.
    pub(crate) task: Task,
    /// In milliseconds; of a set that is confirmed by tap, what it would be.
    pub(crate) length: u64,
    /// Whether it goes on until it is confirmed.
    pub(crate) open: bool,
    pub(crate) beats: Vec<Beat>,
    pub(crate) cues: Lines,
    /// What is to be read while it is not heard in full; none where that is what is said.
    pub(crate) captions: Option<Lines>,
    pub(crate) marks: Vec<(When, Haptic)>,
}

impl Part {
    /// What was said last up to a moment, in milliseconds, where all of it is said.
    pub(crate) fn said_last(&self, pos: u64) -> Option<&str> {
        let lines = self.captions.as_ref().unwrap_or(&self.cues).iter();
        let due = lines.filter_map(|(when, text)| Some((when.in_part(self.length)?, text)));
        due.filter(|(at, _)| *at <= pos).max_by_key(|(at, _)| *at).map(|(_, text)| text.as_str())
    }
}

/// The parts of what is left: for each task the time before it, and the set. `before`: the task that came before.
pub(crate) fn parts(manner: &Manner, moves: &[Move], tasks: &[Task], before: Option<Task>) -> Vec<Part> {
    let mut parts = Vec::with_capacity(2 * tasks.len() + 1);
    let mut last = before;
    // How far the last words of a set reach into what follows.
    let mut spill = 0;
    for &task in tasks {
        let Some(one) = moves.get(task.exercise) else { continue };
        let (lead, set, after) = pair(manner, moves, one, task, last, spill);
        parts.extend([lead, set]);
        spill = after;
        last = Some(task);
    }
    let task = last.unwrap_or(Task { exercise: 0, set: 1, side: Side::Both });
    let says = manner.verbosity >= Verbosity::Counts;
    let at = When::After(u64::try_from(spill).unwrap_or_default());
    let cues = if says { vec![(at, last_words(manner, moves, last))] } else { Vec::new() };
    let marks = vec![(When::After(0), Haptic::Done)];
    parts.push(Part {
        kind: PartKind::Over,
        task,
        length: 0,
        open: true,
        beats: Vec::new(),
        cues,
        captions: None,
        marks,
    });
    parts
}

/// What is said at the end: whoever is on the floor is led up from there.
fn last_words(manner: &Manner, moves: &[Move], last: Option<Task>) -> String {
    let phrases = &manner.phrases;
    let form = last.and_then(|task| moves.get(task.exercise)).map(|one| &one.form);
    let from = form.and_then(|form| form.ways.position);
    let up = phrases.ways.of(Way::between(from, Some(Position::Standing)), from);
    let rest = up.map(|_| phrases.stay_a_breath.as_str());
    let away = form.map(|form| form.away.as_str()).filter(|away| !away.is_empty());
    let all = [Some(phrases.over.as_str()), rest, away, up];
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What comes before a task, and how long it is at least.
fn lead_of(manner: &Manner, moves: &[Move], task: Task, last: Option<Task>) -> (PartKind, u64) {
    let pace = &manner.pace;
    let form = |task: Task| moves.get(task.exercise).map(|one| &one.form);
    let Some(to) = form(task) else { return (PartKind::GetReady, ms(pace.get_ready)) };
    match last {
        None => (PartKind::GetReady, ms(pace::of_first(pace, &to.ways))),
        // The same once more.
        Some(last) if last == task => (PartKind::GetReady, ms(pace.get_ready)),
        Some(last) if last.exercise != task.exercise => {
            let seconds = match form(last) {
                Some(from) => pace::of_change(pace, (&from.ways, &from.dose), (&to.ways, &to.dose)),
                None => pace::of_first(pace, &to.ways),
            };
            (PartKind::Change, ms(seconds))
        }
        Some(last) if last.set != task.set => {
            let category = moves.get(task.exercise).map_or(Category::Strength, |one| one.category);
            (PartKind::Rest, ms(pace::rest(pace, category)))
        }
        Some(_) => (PartKind::SideChange, ms(pace::of_side(pace, &to.ways, &to.dose))),
    }
}

/// A task with the time before it, and how long its last words still sound after it.
fn pair(
    manner: &Manner,
    moves: &[Move],
    one: &Move,
    task: Task,
    last: Option<Task>,
    spill: i64,
) -> (Part, Part, i64) {
    let (kind, shortest) = lead_of(manner, moves, task, last);
    let form = &one.form;
    let beats = form.beats(&manner.pace);
    let length = beats::length(&manner.pace, &form.dose);
    let open = manner.by_tap && matches!(form.dose.measure, Measure::Repetitions | Measure::Rounds);
    let from = last.filter(|last| last.exercise != task.exercise);
    let from = from.and_then(|last| moves.get(last.exercise)).map(|one| &one.form);
    let told = Told {
        manner,
        form,
        from,
        beats: &beats,
        task,
        kind,
        length: signed(length),
        open,
        again: last == Some(task),
    };
    let says = told.says(manner.verbosity, shortest, spill);
    let captions = (manner.verbosity != Verbosity::Full)
        .then(|| told.says(Verbosity::Full, says.lead, 0))
        .map(Says::split);
    let (lead, spill) = (says.lead, says.spill);
    let (before, during) = says.split();
    let (caption_before, caption_during) = captions.unzip();
    let lead = Part {
        kind,
        task,
        length: lead,
        open: false,
        beats: Vec::new(),
        cues: before,
        captions: caption_before,
        marks: lead_marks(kind),
    };
    let set = Part {
        kind: PartKind::Set,
        task,
        length,
        open,
        cues: during,
        captions: caption_during,
        marks: if open { vec![(When::After(0), Haptic::Tick)] } else { set_marks(form, &beats, length) },
        beats,
    };
    (lead, set, if open { 0 } else { spill })
}

/// The last three seconds tick, and a change is felt.
fn lead_marks(kind: PartKind) -> Vec<(When, Haptic)> {
    let switch = matches!(kind, PartKind::Change | PartKind::SideChange);
    let switch = switch.then_some((When::After(0), Haptic::Switch));
    let ticks = [3, 2, 1].map(|left| (When::Before(ms(left)), Haptic::Tick));
    switch.into_iter().chain(ticks).collect()
}

/// What is felt during a set.
fn set_marks(form: &Form, beats: &[Beat], length: u64) -> Vec<(When, Haptic)> {
    let felt = beats.iter().filter_map(|beat| Some((When::After(beat.start), form.breath(beat.kind)?)));
    let mut marks: Vec<_> = felt.collect();
    if matches!(form.dose.measure, Measure::Seconds | Measure::Minutes | Measure::RollerSeconds) {
        let ticks = [3, 2, 1].map(|left| (length.saturating_sub(ms(left)), Haptic::Tick));
        marks.extend(ticks.map(|(at, tick)| (When::After(at), tick)));
    }
    marks.sort_by_key(|(when, _)| when.in_part(length));
    marks.push((When::After(length), Haptic::Done));
    marks
}

pub(super) fn signed(length: u64) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
