//! Where does a session stand, so many milliseconds later? Time comes in, never from a clock; what has to be stored
//! waits here until it is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::beats;
use super::events::{Event, LiveHappened, Question};
use super::frame::{LiveAfter, LiveState};
use super::moves::{Manner, Move, Task};
use super::pain::Limits;
use super::script::{self, Haptic, Part, PartKind};
use crate::dose::{FirstSide, Measure};
use crate::facts::LeaveReason;
use crate::history::{Rating, tells_something, was_tried};
use crate::rules::RuleSet;
use crate::settings::Verbosity;

/// What is this late is no longer said or felt, in milliseconds: a burst of old cues misleads.
pub(super) const LATE: u64 = 1_000;
/// What was handed out to be stored may wait so long until the session stands still, in milliseconds.
const PATIENCE: u64 = 5_000;
/// Whoever heard nothing for longer than the longest session was not led, in milliseconds.
#[allow(clippy::cast_lossless, reason = "a constant cannot call `from`")]
const SLEPT: u64 = RuleSet::current().minutes_range.value.1 as u64 * 60_000;

/// What a machine begins with: the session as its facts tell it.
#[derive(Debug, Clone)]
pub(crate) struct Opening {
    pub(crate) manner: Manner,
    pub(crate) limits: Limits,
    /// By how much a rest is made longer or shorter, in milliseconds.
    pub(crate) rest_step: u64,
    pub(crate) moves: Vec<Move>,
    /// Every set on every side, in order.
    pub(crate) tasks: Vec<Task>,
    /// How much of each was done before.
    pub(crate) done: BTreeMap<Task, u16>,
    /// The exercises that are not gone on with.
    pub(crate) closed: BTreeSet<usize>,
    /// Why those of them were left that were.
    pub(crate) left: BTreeMap<usize, LeaveReason>,
    pub(crate) ratings: BTreeMap<usize, Rating>,
    pub(crate) first_side: FirstSide,
    /// The exercises that hurt, where whether to go on was not answered.
    pub(crate) hurt: Vec<usize>,
    /// What was said of exercises and did not lead to anything yet.
    pub(crate) unanswered: Vec<(usize, Rating)>,
    /// Those that no longer fit, why, and the sentence for it.
    pub(crate) unfit: Vec<(usize, LeaveReason, String)>,
    /// Where to go, where it is over.
    pub(crate) over: Option<LiveAfter>,
}

/// A place in a set.
#[derive(Debug, Clone, Copy)]
struct BackTo {
    pos: u64,
    taps: u16,
    amount: u16,
}

/// A session that is going on.
#[derive(Debug, Clone)]
pub(crate) struct Machine {
    pub(super) manner: Manner,
    pub(super) limits: Limits,
    pub(super) rest_step: u64,
    pub(super) moves: Vec<Move>,
    /// Every set on every side, in order.
    pub(super) tasks: Vec<Task>,
    /// What is left, the current one first.
    pub(super) queue: Vec<Task>,
    /// The parts of `queue`.
    pub(super) parts: Vec<Part>,
    pub(super) at: usize,
    /// Milliseconds in the part.
    pub(super) pos: u64,
    /// Up to where in the part cues were said or dropped; none before its first.
    heard: Option<u64>,
    /// The latest time that came in.
    clock: u64,
    /// How long it ran in all.
    pub(super) ran: u64,
    pub(super) state: LiveState,
    pub(super) question: Option<Question>,
    /// Those that wait behind it, the next one last.
    pub(super) questions: Vec<Question>,
    /// Repetitions confirmed in this set.
    pub(super) taps: u16,
    /// Where the set goes on that was left in its middle, while the body goes back into position.
    back_to: Option<BackTo>,
    /// The exercise that is to be rated, as long as nobody has.
    pub(super) ask: Option<usize>,
    pub(super) closed: BTreeSet<usize>,
    pub(super) left: BTreeMap<usize, LeaveReason>,
    pub(super) done: BTreeMap<Task, u16>,
    pub(super) ratings: BTreeMap<usize, Rating>,
    pub(super) first: Vec<FirstSide>,
    /// Whether the symptom check comes next.
    pub(super) warned: bool,
    /// Whether it has to be said that everything stands still.
    pub(super) stopped: bool,
    /// The set that was last in hand.
    pub(super) last: Option<Task>,
    /// What changed by itself, as it is shown; and what of it is still to be said.
    pub(super) notice: String,
    pub(super) to_say: Vec<String>,
    events: VecDeque<Event>,
    seq: u64,
    /// Up to when what happened is known, in milliseconds after the beginning.
    instant: u64,
    /// How long it stood still since something of it was to be stored, in milliseconds.
    stood: u64,
    /// The last event that was handed out, and how long any of them has waited since, in milliseconds.
    handed: u64,
    pub(super) waited: u64,
    pub(super) cues: Vec<String>,
    pub(super) haptics: Vec<Haptic>,
}

impl Machine {
    /// Begins where the facts leave off: at the first set that is not done.
    pub(crate) fn new(opening: Opening) -> Self {
        let first = vec![opening.first_side; opening.moves.len()];
        let mut machine = Self {
            manner: opening.manner,
            limits: opening.limits,
            rest_step: opening.rest_step,
            moves: opening.moves,
            tasks: opening.tasks,
            queue: Vec::new(),
            parts: Vec::new(),
            at: 0,
            pos: 0,
            heard: None,
            clock: 0,
            ran: 0,
            state: LiveState::Ready,
            question: None,
            questions: Vec::new(),
            taps: 0,
            back_to: None,
            ask: None,
            closed: opening.closed,
            left: opening.left,
            done: opening.done,
            ratings: opening.ratings,
            first,
            warned: opening.over == Some(LiveAfter::SymptomCheck),
            stopped: false,
            last: None,
            notice: String::new(),
            to_say: Vec::new(),
            events: VecDeque::new(),
            seq: 0,
            instant: 0,
            stood: 0,
            handed: 0,
            waited: 0,
            cues: Vec::new(),
            haptics: Vec::new(),
        };
        machine.queue = if opening.over.is_some() { Vec::new() } else { machine.undone() };
        machine.lay(None);
        if opening.over.is_some() {
            machine.state = LiveState::Over;
            machine.heard = Some(0);
        } else if machine.queue.is_empty() {
            machine.come_to_the_end();
        } else {
            let unanswered = opening.unanswered.iter().rev();
            let stops = unanswered.filter_map(|(exercise, felt)| machine.stops(*exercise, *felt));
            let ends = opening.hurt.iter().map(|&exercise| Question::EndOffer { exercise });
            machine.questions = stops.chain(ends).collect();
            machine.ask_what_waits();
            for (exercise, reason, text) in opening.unfit {
                machine.leave_unfit(exercise, reason, text);
            }
        }
        machine
    }

    /// What is not done and not left, in order.
    pub(super) fn undone(&self) -> Vec<Task> {
        let open = |task: &&Task| !self.done.contains_key(task) && !self.closed.contains(&task.exercise);
        self.tasks.iter().filter(open).copied().collect()
    }

    /// Lays the parts of what is left, and begins with the first of them.
    pub(super) fn lay(&mut self, before: Option<Task>) {
        self.parts = script::parts(&self.manner, &self.moves, &self.queue, before);
        (self.at, self.pos, self.heard, self.taps, self.back_to) = (0, 0, None, 0, None);
    }

    /// Goes on where it stands; a set that was left in its middle waits until the body is back in position.
    pub(super) fn go_on(&mut self) {
        self.state = LiveState::Running;
        if !self.in_set() || self.pos == 0 {
            return;
        }
        // A repetition, breath or round that was begun is done again; seconds and minutes count as they passed.
        let part = self.part();
        let whole = matches!(
            self.moves[part.task.exercise].form.dose.measure,
            Measure::Repetitions | Measure::Breaths | Measure::Rounds
        );
        let beat = part.beats.iter().find(|beat| whole && self.pos < beat.end());
        let first = beat.and_then(|beat| part.beats.iter().find(|one| one.number == beat.number));
        let pos = if part.open { 0 } else { first.map_or(self.pos, |first| first.start) };
        let back = BackTo { pos, taps: self.taps, amount: self.amount_now() };
        // A rest after it that was made longer stays so.
        let rest = self.parts.get(self.at + 1).map(|part| part.length);
        self.lay(self.last);
        self.back_to = Some(back);
        let after = self.parts.iter_mut().filter(|part| part.kind != PartKind::Set).nth(1);
        if let Some((rest, part)) = rest.zip(after) {
            part.length = rest;
        }
    }

    /// Lays them anew around the place where the session stands.
    pub(super) fn lay_around(&mut self) {
        let (in_set, pos, heard, taps) = (self.in_set(), self.pos, self.heard, self.taps);
        let (length, back_to) = (self.part().length, self.back_to);
        self.lay(self.last);
        (self.at, self.pos, self.heard, self.taps) = (usize::from(in_set), pos, heard, taps);
        self.back_to = back_to;
        if !in_set && let Some(lead) = self.parts.first_mut() {
            lead.length = length;
        }
    }

    pub(super) fn part(&self) -> &Part {
        // There is always a last part, which says that it is over.
        &self.parts[self.at.min(self.parts.len() - 1)]
    }

    pub(super) fn in_set(&self) -> bool {
        self.part().kind == PartKind::Set
    }

    pub(super) fn is_over(&self) -> bool {
        self.state == LiveState::Over
    }

    /// Lets time pass up to `elapsed`. It never goes back, and it stands still unless the session runs.
    pub(super) fn advance(&mut self, elapsed: u64) {
        let mut delta = elapsed.saturating_sub(self.clock);
        self.clock = self.clock.max(elapsed);
        self.instant = self.clock;
        if self.state == LiveState::Running && self.has_lost_its_way(delta) {
            self.state = LiveState::Paused;
        }
        // Who has not tapped for long did not train for long.
        if self.state != LiveState::Running || self.part().open {
            self.stood += delta;
        }
        while self.state == LiveState::Running {
            let part = self.part();
            let left = if part.open { None } else { Some(part.length.saturating_sub(self.pos)) };
            let Some(left) = left.filter(|left| delta >= *left) else {
                self.pass(delta);
                self.instant = self.clock;
                self.hear(0);
                return;
            };
            self.pass(left);
            delta -= left;
            self.instant = self.clock - delta;
            self.hear(delta);
            self.end_part();
        }
        self.instant = self.clock;
    }

    /// Whether time must not pass: what happened cannot be stored, so that nobody hears anything; or nobody has listened
    /// for far too long.
    fn has_lost_its_way(&mut self, delta: u64) -> bool {
        let waits = self.events.front().is_some_and(|event| event.seq <= self.handed);
        // A phone that slept had no time to store it.
        self.waited = if waits { self.waited + delta.min(LATE) } else { 0 };
        self.waited >= PATIENCE || delta > SLEPT
    }

    fn pass(&mut self, ms: u64) {
        self.pos += ms;
        self.ran += ms;
    }

    /// Says and gives what its moment has come for. `late`: how long ago the part was where it is now.
    fn hear(&mut self, late: u64) {
        // Nothing of what follows a set is said before that set is stored.
        if !self.events.is_empty() {
            return;
        }
        let part = &self.parts[self.at];
        let due = |at: u64| self.heard.is_none_or(|heard| at > heard) && at <= self.pos;
        let fresh = |at: u64| due(at) && self.pos - at + late <= LATE;
        let cues = part.cues.iter().filter(|(when, _)| when.in_part(part.length).is_some_and(fresh));
        self.cues.extend(cues.map(|(_, text)| text.clone()));
        let marks = part.marks.iter().filter(|(when, _)| when.in_part(part.length).is_some_and(fresh));
        self.haptics.extend(marks.map(|(_, mark)| *mark));
        self.heard = Some(self.pos);
    }

    /// What is said while no time passes, once everything is stored: that it stands still for an answer, the last words.
    pub(super) fn hear_where_it_stands(&mut self) {
        if !self.events.is_empty() {
            return;
        }
        if std::mem::take(&mut self.stopped) && self.manner.verbosity != Verbosity::Off {
            self.cues.push(self.manner.phrases.stopped.clone());
        }
        let heard = matches!(self.state, LiveState::Running | LiveState::Over);
        if heard && self.manner.verbosity != Verbosity::Off {
            self.cues.append(&mut self.to_say);
        }
        if self.is_over() && self.heard.is_none() {
            // No time passes any more, so the last words do not wait for what still sounds: the voice says one thing
            // after another.
            let last = &self.parts[self.at];
            self.cues.extend(last.cues.iter().map(|(_, text)| text.clone()));
            self.haptics.extend(last.marks.iter().map(|(_, mark)| *mark));
            self.heard = Some(self.pos);
        }
    }

    fn end_part(&mut self) {
        if self.in_set() {
            let task = self.part().task;
            let amount = self.moves[task.exercise].form.dose.amount;
            self.finish(task, amount);
        } else {
            self.next_part();
        }
    }

    /// A set is done: what is next can begin once that is stored.
    pub(super) fn finish(&mut self, task: Task, amount: u16) {
        self.keep(task, amount);
        self.queue.retain(|one| *one != task);
        self.ask_how_it_was(task.exercise);
        self.next_part();
    }

    /// Keeps what was done of a set. Of one that is done again, the better of both counts.
    pub(super) fn keep(&mut self, task: Task, amount: u16) {
        let amount = self.done.get(&task).copied().unwrap_or(0).max(amount);
        self.done.insert(task, amount);
        self.last = Some(task);
        let exercise = self.moves[task.exercise].id.clone();
        self.happened(LiveHappened::SetFinished { exercise, set: task.set, side: task.side, amount });
    }

    /// Whether something of an exercise is left to do.
    pub(super) fn is_left(&self, exercise: usize) -> bool {
        self.queue.iter().any(|task| task.exercise == exercise)
    }

    /// After the last set of an exercise, who wants that is asked how it felt, and nobody waits for the answer.
    pub(super) fn ask_how_it_was(&mut self, exercise: usize) {
        let asks = self.manner.asks_each && !self.ratings.contains_key(&exercise);
        let (done, left) = self.came_of(exercise);
        if asks && !self.is_left(exercise) && was_tried(done, left) {
            self.ask = Some(exercise);
        }
    }

    /// Whether something of an exercise was done, and why it was left, if it was.
    fn came_of(&self, exercise: usize) -> (bool, Option<LeaveReason>) {
        let done = self.done.iter().any(|(task, amount)| task.exercise == exercise && *amount > 0);
        (done, self.left.get(&exercise).copied())
    }

    /// Whether anything was done, or said of it.
    pub(super) fn holds_something(&self) -> bool {
        let tells = |exercise| {
            let (done, left) = self.came_of(exercise);
            tells_something(done, left)
        };
        !self.ratings.is_empty() || (0..self.moves.len()).any(tells)
    }

    pub(super) fn next_part(&mut self) {
        (self.at, self.pos, self.heard, self.taps) = (self.at + 1, 0, None, 0);
        if self.in_set() {
            self.last = Some(self.part().task);
            self.notice.clear();
            if let Some(back) = self.back_to.take() {
                // What was said and felt before it is over.
                (self.pos, self.heard, self.taps) = (back.pos, back.pos.checked_sub(1), back.taps);
            }
        }
        if self.part().kind == PartKind::Over {
            self.come_to_the_end();
        }
    }

    /// Nothing is left to do.
    pub(super) fn come_to_the_end(&mut self) {
        if !self.is_over() {
            (self.state, self.question) = (LiveState::Over, None);
            self.happened(LiveHappened::Ended);
        }
    }

    /// Asks, and then what was asked before about another exercise.
    pub(super) fn ask_for(&mut self, question: Question) {
        let before = self.question.replace(question);
        self.questions.extend(before.filter(|before| before.exercise() != question.exercise()));
        self.state = LiveState::Asked;
    }

    /// Asks what waits behind a question that was answered, as far as it still matters.
    pub(super) fn ask_what_waits(&mut self) {
        while self.question.is_none() && !self.is_over() {
            let Some(question) = self.questions.pop() else { return };
            let closed = self.closed.contains(&question.exercise());
            if matches!(question, Question::EndOffer { .. }) || !closed {
                self.ask_for(question);
            }
        }
    }

    pub(super) fn happened(&mut self, happened: LiveHappened) {
        self.seq += 1;
        let (elapsed, stood_ms) = (self.instant, self.stood);
        // That it goes on is no proof that it does.
        if happened != LiveHappened::GoesOn {
            self.stood = 0;
        }
        self.events.push_back(Event { seq: self.seq, happened, elapsed, stood_ms });
    }

    /// What has to be stored first.
    pub(super) fn to_keep(&self) -> Option<&Event> {
        self.events.front()
    }

    /// What was due and not handed out belongs to a place that was left.
    pub(super) fn forget_cues(&mut self) {
        // What a command gives at once is felt all the same.
        self.cues.clear();
    }

    /// Whether what was handed out waits so long that the session stands for it.
    pub(super) fn waits_too_long(&self) -> bool {
        !self.events.is_empty() && self.waited >= PATIENCE
    }

    /// Stands where what is known leaves off, as if it were made anew.
    pub(super) fn begin_anew(&mut self) {
        if self.is_over() {
            return;
        }
        self.cues.clear();
        self.haptics.clear();
        self.queue = self.undone();
        self.lay(None);
        self.notice.clone_from(&self.manner.phrases.shown.failed);
        if self.queue.is_empty() {
            self.come_to_the_end();
        } else if self.question.is_none() && self.state != LiveState::Ready {
            self.state = LiveState::Paused;
        }
    }

    /// The latest time that came in.
    pub(super) fn clock(&self) -> u64 {
        self.clock
    }

    /// Everything up to that number is stored.
    pub(crate) fn stored(&mut self, seq: u64) {
        while self.events.front().is_some_and(|event| event.seq <= seq) {
            self.events.pop_front();
        }
    }

    /// What is not stored yet, handed out.
    pub(super) fn events(&mut self) -> Vec<Event> {
        self.handed = self.seq;
        self.events.iter().cloned().collect()
    }

    /// Whether a set is in hand: done, or gone back to after it was left in its middle.
    pub(super) fn has_begun_a_set(&self) -> bool {
        self.in_set() || self.back_to.is_some()
    }

    /// How much of the set in hand is done.
    pub(super) fn amount_now(&self) -> u16 {
        let part = self.part();
        if part.kind != PartKind::Set {
            return self.back_to.map_or(0, |back| back.amount);
        }
        let dose = &self.moves[part.task.exercise].form.dose;
        if part.open { self.taps } else { beats::amount_after(&part.beats, dose, self.pos) }
    }
}
