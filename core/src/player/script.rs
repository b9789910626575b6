//! What is left of a session, part by part: how long each is, what happens in it, what is said, what is felt.

use super::beats::{self, Beat, ms};
use super::cues::Spoken;
use super::moves::{Form, Manner, Move, Task};
use super::voice::{GAP, LEAD, Line, Speech, duration};
use crate::catalog::{Category, Role};
use crate::dose::{Measure, Side};
use crate::pace;
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
    pub(crate) cues: Vec<(When, String)>,
    pub(crate) marks: Vec<(When, Haptic)>,
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
    let cues = if says { vec![(at, manner.phrases.over.clone())] } else { Vec::new() };
    let marks = vec![(When::After(0), Haptic::Done)];
    parts.push(Part { kind: PartKind::Over, task, length: 0, open: true, beats: Vec::new(), cues, marks });
    parts
}

/// What comes before a task, and how long it is.
fn lead_of(manner: &Manner, moves: &[Move], task: Task, last: Option<Task>) -> (PartKind, u64) {
    let pace = &manner.pace;
    let position = |task: Task| moves.get(task.exercise).and_then(|one| one.form.position);
    match last {
        None => (PartKind::GetReady, ms(pace.get_ready)),
        // The same once more.
        Some(last) if last == task => (PartKind::GetReady, ms(pace.get_ready)),
        Some(last) if last.exercise != task.exercise => {
            let seconds = match (position(last), position(task)) {
                (Some(from), Some(to)) => pace::of_change(pace, from, to),
                // Where one is not known, there may be a change.
                _ => pace.change_of_position,
            };
            (PartKind::Change, ms(seconds))
        }
        Some(last) if last.set != task.set => {
            let category = moves.get(task.exercise).map_or(Category::Strength, |one| one.category);
            (PartKind::Rest, ms(pace::rest(pace, category)))
        }
        Some(_) => (PartKind::SideChange, ms(pace.change_of_side)),
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
    let (kind, lead) = lead_of(manner, moves, task, last);
    let form = &one.form;
    let beats = form.beats(&manner.pace);
    let length = beats::length(&manner.pace, &form.dose);
    let open = manner.by_tap && matches!(form.dose.measure, Measure::Repetitions | Measure::Rounds);
    let (begins, ends) = (-signed(lead), signed(length));
    let mut speech = Speech::new(manner.percent, begins + spill);
    let spoken =
        Spoken { phrases: &manner.phrases, verbosity: manner.verbosity, form, beats: &beats, length: ends };
    if open {
        spoken.say_open(&mut speech);
    } else {
        spoken.say(&mut speech);
    }
    announce(manner, one, task, kind, begins, &mut speech);
    let lines = speech.lines();
    let spill = lines.last().map_or(0, |line| line.until + GAP - ends).max(0);
    let (before, during): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|line| line.at < 0);
    let lead = Part {
        kind,
        task,
        length: lead,
        open: false,
        beats: Vec::new(),
        cues: before.into_iter().map(|line| (in_lead(&line, begins), line.text)).collect(),
        marks: lead_marks(kind),
    };
    let set = Part {
        kind: PartKind::Set,
        task,
        length,
        open,
        cues: during.into_iter().map(|line| (When::After(line.at.unsigned_abs()), line.text)).collect(),
        marks: if open { vec![(When::After(0), Haptic::Tick)] } else { set_marks(form, &beats, length) },
        beats,
    };
    (lead, set, if open { 0 } else { spill })
}

/// What is said in the first half belongs to the beginning, the rest to the end: a longer rest does not tear it apart.
fn in_lead(line: &Line, begins: i64) -> When {
    if line.at < begins / 2 {
        When::After((line.at - begins).unsigned_abs())
    } else {
        When::Before(line.at.unsigned_abs())
    }
}

/// What comes, said before it comes.
fn announce(manner: &Manner, one: &Move, task: Task, kind: PartKind, begins: i64, speech: &mut Speech) {
    let phrases = &manner.phrases;
    if manner.verbosity == Verbosity::Off {
        return;
    }
    let words = manner.verbosity >= Verbosity::Short;
    let full = manner.verbosity == Verbosity::Full;
    let side = match task.side {
        Side::Left => Some((&phrases.left, &phrases.now_left)),
        Side::Right => Some((&phrases.right, &phrases.now_right)),
        Side::Both => None,
    };
    // What is said last is placed first: it belongs to a movement.
    let before = one.form.cue(&[Role::Before]).filter(|_| full);
    let first = speech.first_from(-2 * LEAD).unwrap_or(0);
    let time = |text: &str| duration(text, manner.percent) + GAP;
    let opening: Vec<&str> = match (kind, side) {
        (PartKind::GetReady, side) => {
            // There is little time: the side matters most, and what prepares a movement says that it begins.
            let side = side.map(|(side, _)| side.as_str());
            let ready = before.is_none().then_some(phrases.get_ready.as_str());
            let all: Vec<&str> = ready.into_iter().chain([one.said.as_str()]).chain(side).collect();
            let needs: i64 = all.iter().copied().chain(before).map(time).sum();
            if needs <= first - begins { all } else { side.into_iter().collect() }
        }
        (PartKind::Change, Some((side, _))) => vec![&one.next, side],
        (PartKind::Change, None) => vec![&one.next],
        (PartKind::SideChange, Some((_, now))) => vec![now],
        // A set that ended with "and rest" has said it.
        (PartKind::Rest, _) if full && ends_itself(&one.form) => Vec::new(),
        (PartKind::Rest, _) => vec![&phrases.rest],
        _ => Vec::new(),
    };
    for text in &opening {
        speech.say(begins, (begins / 3).max(begins + 3 * LEAD), text);
    }
    let mut ends = first;
    if let Some(before) = before.filter(|before| speech.say_before(first, before)) {
        ends -= time(before);
    }
    if kind == PartKind::Rest {
        let set = phrases.set(task.set, one.form.dose.sets);
        let text = side.map_or_else(|| set.clone(), |(side, _)| format!("{set} {side}"));
        speech.say_before(ends, &text);
    }
    if words && matches!(kind, PartKind::GetReady | PartKind::Change) {
        let room = |text: &str| ends - time(text);
        speech.say(begins, room(&one.form.target), &one.form.target);
        // As many sentences as there is time for; one that is left out takes the later ones with it.
        let _ = full
            && kind == PartKind::Change
            && one.form.begin.iter().all(|sentence| speech.say(begins, room(sentence), sentence));
    }
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

/// Whether the last words of a set are that one rests now.
fn ends_itself(form: &Form) -> bool {
    form.cue(&[Role::End]).is_none()
        && matches!(form.dose.measure, Measure::Breaths | Measure::Seconds | Measure::RollerSeconds)
}

fn signed(length: u64) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
