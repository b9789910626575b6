//! What does a person do with a session, and what follows? A command that comes too late changes nothing.

use super::events::{LiveCommand, LiveHappened};
use super::frame::LiveState;
use super::machine::Machine;
use super::moves::{Task, eased_sets};
use super::script::{Haptic, PartKind};
use crate::dose::{FirstSide, Side};
use crate::error::{Error, Result};
use crate::facts::LeaveReason;

/// An exercise that is none of the session's: whatever comes after it is a change.
const ELSEWHERE: usize = usize::MAX;

/// The most that can be entered for one set: beyond any dose, and still a number of a living person.
pub(crate) const AMOUNT_LIMIT: u16 = 999;

impl Machine {
    /// Does what the person asked for, `elapsed` milliseconds after the beginning.
    pub(crate) fn act(&mut self, elapsed: u64, command: LiveCommand) -> Result<()> {
        self.advance(elapsed);
        // Whoever does something knows that it stands still.
        (self.stopped, self.waited) = (false, 0);
        match command {
            LiveCommand::Finish { amount } if amount > AMOUNT_LIMIT => {
                return Err(Error::out_of_range("amount", amount.into(), 0, AMOUNT_LIMIT.into()));
            }
            LiveCommand::Rate { exercise, pain, effort } => return self.rate(&exercise, pain, effort),
            LiveCommand::NotNow => self.ask = None,
            _ if self.is_over() => {}
            LiveCommand::WarningSign => {
                self.warned = true;
                self.happened(LiveHappened::WarningSign);
                self.end();
            }
            LiveCommand::End => self.end(),
            _ if self.question.is_some() && command != LiveCommand::PutAway => return self.answer(command),
            LiveCommand::Hurts => self.stop_for_pain(),
            LiveCommand::Skip { reason } => self.skip(self.current().exercise, reason),
            LiveCommand::PutAway if self.state == LiveState::Running => self.state = LiveState::Paused,
            LiveCommand::Easier => self.easier(self.current().exercise),
            other => self.lead(&other),
        }
        Ok(())
    }

    /// What changes where the session stands, and nothing else.
    fn lead(&mut self, command: &LiveCommand) {
        match *command {
            LiveCommand::Start if self.state == LiveState::Ready => self.state = LiveState::Running,
            LiveCommand::Resume if self.state == LiveState::Paused => {
                // It was read while everything stood.
                self.notice.clear();
                self.go_on();
            }
            LiveCommand::Pause if self.state == LiveState::Running => self.state = LiveState::Paused,
            LiveCommand::Next if self.in_set() => self.finish_now(self.amount_now()),
            LiveCommand::Next => self.next_part(),
            LiveCommand::Finish { amount } if self.in_set() => self.finish_now(amount),
            LiveCommand::Confirm if self.part().open && self.state == LiveState::Running => {
                self.taps += 1;
                let task = self.part().task;
                if self.taps >= self.moves[task.exercise].form.dose.amount {
                    self.finish_now(self.taps);
                }
            }
            LiveCommand::Back => self.back(),
            LiveCommand::Repeat if self.in_set() => self.go_to(self.part().task),
            LiveCommand::Repeat => self.lay(self.last),
            LiveCommand::LongerRest => self.stretch(true),
            LiveCommand::ShorterRest => self.stretch(false),
            LiveCommand::SwitchSides => self.switch_sides(),
            _ => {}
        }
    }

    /// The set that is in hand or comes next.
    fn current(&self) -> Task {
        self.part().task
    }

    /// The exercise that a pain now comes from: on the way to another, the one before it.
    pub(super) fn in_hand(&self) -> usize {
        let before = self.last.filter(|_| matches!(self.part().kind, PartKind::Change | PartKind::GetReady));
        before.unwrap_or(self.current()).exercise
    }

    fn finish_now(&mut self, amount: u16) {
        self.haptics.push(Haptic::Done);
        self.finish(self.part().task, amount);
    }

    /// Begins a set from its beginning, with time to get ready for it; everything else that is left comes after it.
    fn go_to(&mut self, task: Task) {
        self.queue = self.undone();
        self.queue.retain(|one| *one != task);
        self.queue.insert(0, task);
        self.lay(None);
    }

    /// The set before this one is done again, unless its exercise has ended.
    fn back(&mut self) {
        self.go_to(self.set_before().unwrap_or(self.current()));
    }

    /// Whether the exercise in hand has an easier level, and something of it is left to do.
    pub(super) fn can_ease(&self) -> bool {
        let exercise = self.current().exercise;
        !self.moves[exercise].easier.is_empty() && self.is_left(exercise)
    }

    /// The set before this one; none where it is the first that can be done.
    pub(super) fn set_before(&self) -> Option<Task> {
        let current = self.current();
        let before = self.tasks.iter().take_while(|task| **task != current);
        before.filter(|task| !self.closed.contains(&task.exercise)).last().copied()
    }

    /// Where the rest now, or the next one, stands among the parts; none where a set or the end follows.
    pub(super) fn rest(&self) -> Option<usize> {
        let at = if self.in_set() { self.at + 1 } else { self.at };
        let part = self.parts.get(at)?;
        (!matches!(part.kind, PartKind::Set | PartKind::Over)).then_some(at)
    }

    /// The rest now, or the next one.
    fn stretch(&mut self, longer: bool) {
        let (step, pos) = (self.rest_step, if self.in_set() { 0 } else { self.pos });
        if let Some(rest) = self.rest().and_then(|at| self.parts.get_mut(at)) {
            let length = if longer { rest.length + step } else { rest.length.saturating_sub(step) };
            rest.length = length.max(pos);
        }
    }

    /// From here on the other side goes first. A set in which one side is done keeps its order.
    fn switch_sides(&mut self) {
        if !self.can_switch() {
            return;
        }
        let current = self.current();
        let exercise = current.exercise;
        self.first[exercise] = match self.first[exercise] {
            FirstSide::Left => FirstSide::Right,
            FirstSide::Right => FirstSide::Left,
        };
        for at in 1..self.tasks.len() {
            if self.both_left(&self.tasks[at - 1..=at], current) {
                self.tasks.swap(at - 1, at);
            }
        }
        let in_set = self.in_set();
        let redone = self.done.contains_key(&current);
        self.queue = self.undone();
        if redone {
            self.queue.insert(0, current);
        }
        if self.queue.first() == Some(&current) || !in_set {
            self.lay_around();
        } else {
            self.lay(None);
        }
    }

    /// Whether there is a set, this one or a later one of the exercise, with both of its sides left.
    pub(super) fn can_switch(&self) -> bool {
        let current = self.current();
        !self.is_over() && self.tasks.windows(2).any(|pair| self.both_left(pair, current))
    }

    /// Whether two sets in a row are the sides of one, of the current exercise and not before it, neither of them done.
    fn both_left(&self, pair: &[Task], current: Task) -> bool {
        pair.iter().all(|task| {
            task.exercise == current.exercise
                && task.set >= current.set
                && task.set == pair[0].set
                && !self.done.contains_key(task)
        })
    }

    /// The rest of an exercise is left out; what was done of its set is kept.
    pub(super) fn skip(&mut self, exercise: usize, reason: LeaveReason) {
        self.leave(exercise, reason);
        if reason == LeaveReason::Hurts {
            self.offer_the_end(exercise);
        }
    }

    pub(super) fn leave(&mut self, exercise: usize, reason: LeaveReason) {
        let task = self.current();
        let amount = self.amount_now();
        if self.has_begun_a_set() && task.exercise == exercise && amount > 0 {
            self.keep(task, amount);
        }
        self.left.insert(exercise, reason);
        self.happened(LiveHappened::Left { exercise: self.moves[exercise].id.clone(), reason });
        self.close(exercise);
        if reason == LeaveReason::Hurts && self.is_over() {
            self.end_without_words();
        }
    }

    /// Who ends early, or because it hurts, is not told that they did well.
    pub(super) fn end_without_words(&mut self) {
        self.parts.iter_mut().for_each(|part| part.cues.clear());
    }

    /// An exercise is not gone on with, nor gone back to.
    pub(super) fn close(&mut self, exercise: usize) {
        let in_it = self.current().exercise == exercise;
        self.closed.insert(exercise);
        self.queue.retain(|task| task.exercise != exercise);
        self.ask_how_it_was(exercise);
        if in_it {
            self.lay(self.last);
        } else {
            self.lay_around();
        }
        if self.queue.is_empty() {
            self.come_to_the_end();
        }
    }

    /// The next level below that fits takes the place of what is left, from this set on.
    pub(super) fn easier(&mut self, exercise: usize) {
        if self.moves[exercise].easier.is_empty() {
            return;
        }
        let left = self.queue.iter().find(|task| task.exercise == exercise);
        let Some(left) = left.map(|task| task.set) else { return };
        // Where a set is done again, the ones after it were begun.
        let begun = self.done.keys().filter(|task| task.exercise == exercise).map(|task| task.set).max();
        let set = begun.unwrap_or(0).max(left);
        let mut form = self.moves[exercise].easier.remove(0);
        let one = &mut self.moves[exercise];
        form.dose.sets = eased_sets(form.dose.sets, one.form.dose.sets, set);
        let moved = form.ways.position != one.form.ways.position;
        let (level, sets) = (form.level, form.dose.sets);
        let sides = form.dose.sides.in_order(self.first[exercise]);
        one.form = form;
        let place = self.tasks.iter().position(|task| task.exercise == exercise).unwrap_or(0);
        let mut tasks: Vec<Task> =
            self.tasks.iter().copied().filter(|task| task.exercise == exercise).collect();
        self.tasks.retain(|task| task.exercise != exercise);
        tasks.retain(|task| self.done.contains_key(task));
        let new = (set..=sets).flat_map(|set| sides.iter().map(move |&side| Task { exercise, set, side }));
        tasks.extend(new.filter(|task| !self.done.contains_key(task)));
        self.tasks.splice(place..place, tasks);
        self.happened(LiveHappened::MadeEasier { exercise: self.moves[exercise].id.clone(), level, set });
        self.queue = self.undone();
        self.lay_easier(exercise, moved);
        self.ask_how_it_was(exercise);
        if self.question.take().is_some() {
            self.state = LiveState::Running;
        }
        if self.queue.is_empty() {
            self.come_to_the_end();
        }
    }

    /// Lays the parts after an exercise was made easier: a set begins anew, and a rest or a way is none the shorter.
    fn lay_easier(&mut self, exercise: usize, moved: bool) {
        let in_set = self.in_set();
        let wait = self.part().length.saturating_sub(self.pos);
        let goes_on = self.queue.first().is_some_and(|task| task.exercise == exercise);
        let elsewhere = Task { exercise: ELSEWHERE, set: 0, side: Side::Both };
        self.lay(match (goes_on, in_set) {
            (true, _) if moved => Some(elsewhere),
            (true, true) => None,
            _ => self.last,
        });
        if !in_set && let Some(lead) = self.parts.first_mut().filter(|part| part.kind != PartKind::Over) {
            lead.length = lead.length.max(wait);
        }
    }

    /// Ends the session; what was done of the set in hand is kept.
    fn end(&mut self) {
        self.stop();
        self.come_to_the_end();
    }

    /// Nothing is left to do; what was done of the set in hand is kept.
    pub(super) fn stop(&mut self) {
        let amount = self.amount_now();
        if self.has_begun_a_set() && amount > 0 {
            self.keep(self.current(), amount);
        }
        self.queue.clear();
        self.lay(self.last);
        self.end_without_words();
    }
}
