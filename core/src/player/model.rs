//! Does the machine do what a far simpler model says, whatever a person does and however time comes in?

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;

use super::events::{LiveCommand, LiveHappened, LiveQuestion};
use super::frame::{Frame, LiveState};
use super::golden;
use super::machine::{Machine, Opening};
use super::moves::{Form, Move, Task};
use super::pain::Limits;
use super::script::{self, PartKind};
use crate::dose::{FirstSide, Measure};
use crate::facts::LeaveReason;
use crate::pace;
use crate::rules::RuleSet;
use crate::scales::Pain;

/// A session of three exercises, with a level below the second.
pub(super) fn opening(by_tap: bool, baseline: Option<i32>) -> Opening {
    let words = golden::english();
    let moves = golden::example(&words);
    Opening {
        manner: super::moves::Manner { by_tap, ..golden::manner(&words) },
        limits: Limits::of(&RuleSet::current(), baseline.map(|pain| Pain::try_from(pain).unwrap())),
        rest_step: 15_000,
        tasks: golden::tasks(&moves),
        moves,
        done: BTreeMap::new(),
        closed: BTreeSet::new(),
        left: BTreeMap::new(),
        ratings: BTreeMap::new(),
        first_side: FirstSide::Left,
        hurt: Vec::new(),
        unanswered: Vec::new(),
        unfit: Vec::new(),
        over: None,
    }
}

/// What a session is to the model: sets in a row, with seconds before each and in each.
#[derive(Debug)]
struct Model {
    queue: Vec<(Task, u64)>,
    lead: u64,
    in_set: bool,
    pos: u64,
    ran: u64,
    running: bool,
    finished: Vec<Task>,
    last: Option<Task>,
    /// By exercise: the rest, what is between two sides, and what is done whole when a set is gone back to.
    rests: Vec<u64>,
    sides: Vec<u64>,
    wholes: Vec<u64>,
    /// Into the first position, from one exercise to the next, and back into a set that was left in its middle.
    firsts: Vec<u64>,
    changes: Vec<Vec<u64>>,
    backs: BTreeMap<Task, u64>,
    /// Where a set is gone back to.
    back_to: u64,
    stretched: u64,
}

impl Model {
    fn of(opening: &Opening) -> Self {
        let pace = &opening.manner.pace;
        let length = |task: &Task| super::beats::length(pace, &opening.moves[task.exercise].form.dose);
        let strength = |one: &Move| one.category == crate::catalog::Category::Strength;
        let seconds = |seconds: u32| u64::from(seconds) * 1_000;
        let forms: Vec<_> = opening.moves.iter().map(|one| &one.form).collect();
        let change = |from: &Form, to: &Form| {
            seconds(pace::of_change(pace, (&from.ways, &from.dose), (&to.ways, &to.dose)))
        };
        let whole = |form: &&Form| match form.dose.measure {
            Measure::Repetitions => seconds(pace.repetition()),
            Measure::Breaths => seconds(pace.breath()),
            _ => 1,
        };
        let back = |task: &Task| {
            let parts = script::parts(&opening.manner, &opening.moves, &[*task], Some(*task));
            (*task, parts[0].length)
        };
        let mut model = Self {
            queue: opening.tasks.iter().map(|task| (*task, length(task))).collect(),
            lead: 0,
            in_set: false,
            pos: 0,
            ran: 0,
            running: false,
            finished: Vec::new(),
            last: None,
            rests: opening.moves.iter().map(|one| if strength(one) { 45_000 } else { 15_000 }).collect(),
            sides: forms.iter().map(|form| seconds(pace::of_side(pace, &form.ways, &form.dose))).collect(),
            wholes: forms.iter().map(whole).collect(),
            firsts: forms.iter().map(|form| seconds(pace::of_first(pace, &form.ways))).collect(),
            changes: forms.iter().map(|from| forms.iter().map(|to| change(from, to)).collect()).collect(),
            backs: opening.tasks.iter().map(back).collect(),
            back_to: 0,
            stretched: 0,
        };
        model.begin_lead();
        model
    }

    fn begin_lead(&mut self) {
        (self.in_set, self.pos, self.back_to) = (false, 0, 0);
        let Some((next, _)) = self.queue.first() else { return };
        self.lead = match self.last {
            Some(last) if last.exercise != next.exercise => self.changes[last.exercise][next.exercise],
            Some(last) if last.set != next.set => self.rests[next.exercise],
            Some(_) => self.sides[next.exercise],
            None => self.firsts[next.exercise],
        };
        self.lead += std::mem::take(&mut self.stretched);
    }

    fn tick(&mut self, mut delta: u64) {
        while self.running && !self.queue.is_empty() {
            let end = if self.in_set { self.queue[0].1 } else { self.lead };
            let step = delta.min(end - self.pos);
            (self.pos, self.ran, delta) = (self.pos + step, self.ran + step, delta - step);
            if self.pos < end {
                return;
            }
            self.step();
        }
    }

    /// What is going on is over.
    fn step(&mut self) {
        if self.in_set {
            let (task, _) = self.queue.remove(0);
            self.finished.push(task);
            self.last = Some(task);
            self.begin_lead();
        } else {
            (self.in_set, self.pos) = (true, std::mem::take(&mut self.back_to));
            self.last = Some(self.queue[0].0);
        }
    }

    /// It goes on; a set that was left in its middle waits until the body is back in position.
    fn resume(&mut self) {
        if !self.running && self.in_set && self.pos > 0 {
            let (task, _) = self.queue[0];
            let whole = self.wholes[task.exercise];
            self.back_to = self.pos / whole * whole;
            (self.in_set, self.pos, self.lead) = (false, 0, self.backs[&task]);
        }
        self.running = true;
    }

    fn skip(&mut self) {
        let Some((task, _)) = self.queue.first().copied() else { return };
        self.queue.retain(|(other, _)| other.exercise != task.exercise);
        // A rest that was made longer was one of the exercise's own.
        self.stretched = 0;
        self.begin_lead();
    }
}

pub(super) fn happened(frame: &Frame) -> Vec<(u64, LiveHappened)> {
    frame.events.iter().map(|event| (event.seq, event.happened.clone())).collect()
}

/// What happened since.
fn news(frame: &Frame, since: u64) -> Vec<(u64, LiveHappened)> {
    happened(frame).into_iter().filter(|(seq, _)| *seq > since).collect()
}

/// Small steps, a slow phone, and a phone that sleeps.
fn tick() -> impl Strategy<Value = u64> {
    prop_oneof![4 => 1..120_u64, 2 => 120..3_000_u64, 1 => 3_000..240_000_u64, 1 => Just(0_u64)]
}

#[derive(Debug, Clone)]
enum Act {
    Tick(u64),
    /// Time that goes back.
    Back(u64),
    Do(LiveCommand),
    /// An answer to whatever is asked.
    Answer(u8),
    Store,
}

fn simple() -> impl Strategy<Value = Act> {
    let command = prop::sample::select(vec![
        LiveCommand::Start,
        LiveCommand::Pause,
        LiveCommand::Resume,
        LiveCommand::Resume,
        LiveCommand::Next,
        LiveCommand::LongerRest,
        LiveCommand::Skip { reason: LeaveReason::NoTime },
    ]);
    prop_oneof![6 => tick().prop_map(Act::Tick), 1 => (0..5_000_u64).prop_map(Act::Back), 2 => command.prop_map(Act::Do), 2 => Just(Act::Store)]
}

fn any_command() -> impl Strategy<Value = LiveCommand> {
    let fixed = prop::sample::select(vec![
        LiveCommand::Start,
        LiveCommand::Pause,
        LiveCommand::Resume,
        LiveCommand::Next,
        LiveCommand::Back,
        LiveCommand::Repeat,
        LiveCommand::Confirm,
        LiveCommand::Skip { reason: LeaveReason::Choice },
        LiveCommand::Skip { reason: LeaveReason::TooHard },
        LiveCommand::Skip { reason: LeaveReason::Hurts },
        LiveCommand::Easier,
        LiveCommand::LongerRest,
        LiveCommand::ShorterRest,
        LiveCommand::SwitchSides,
        LiveCommand::Hurts,
        LiveCommand::GoOn,
        LiveCommand::Leave,
        LiveCommand::PutAway,
        LiveCommand::TakeUp,
        LiveCommand::NotNow,
    ]);
    prop_oneof![
        16 => fixed,
        2 => (0..12_u16).prop_map(|amount| LiveCommand::Finish { amount }),
        2 => (0..=10_i32).prop_map(|pain| LiveCommand::Pain { pain }),
        2 => (0..3_usize, 0..=10_i32, 0..=10_i32).prop_map(|(at, pain, effort)| LiveCommand::Rate {
            exercise: golden::EXAMPLE.map(crate::ids::ExerciseId::new)[at].clone(),
            pain: Some(pain),
            effort: Some(effort),
        }),
        1 => prop_oneof![9 => Just(LiveCommand::Start), 1 => Just(LiveCommand::End), 1 => Just(LiveCommand::WarningSign)],
    ]
}

fn anything() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => tick().prop_map(Act::Tick),
        1 => (0..5_000_u64).prop_map(Act::Back),
        4 => any_command().prop_map(Act::Do),
        1 => (0..=10_u8).prop_map(Act::Answer),
        4 => Just(Act::Store),
    ]
}

fn answer(frame: &Frame, with: u8) -> LiveCommand {
    match (&frame.view.question, with) {
        (Some(LiveQuestion::HowMuch { .. }), pain) => LiveCommand::Pain { pain: pain.into() },
        (Some(LiveQuestion::Easier { possible: true, .. }), 0..=7) => LiveCommand::Easier,
        (Some(LiveQuestion::Easier { .. }), _) => LiveCommand::Leave,
        (Some(_), 0) => LiveCommand::End,
        (Some(_), _) => LiveCommand::GoOn,
        (None, _) if frame.view.state == LiveState::Ready => LiveCommand::Start,
        (None, _) => LiveCommand::Resume,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    /// Same sets, same order, none lost, none twice, and not a millisecond more or less.
    #[test]
    fn it_does_what_the_model_does(acts in vec(simple(), 0..120)) {
        let opening = opening(false, Some(2));
        let (mut model, mut machine) = (Model::of(&opening), Machine::new(opening));
        let (mut clock, mut stored, mut finished, mut left) = (0, 0, Vec::new(), 0);
        for act in acts {
            match act {
                Act::Tick(delta) => { clock += delta; model.tick(delta); }
                Act::Back(by) => { machine.frame(clock.saturating_sub(by)); }
                Act::Do(command) => {
                    machine.act(clock, command.clone()).unwrap();
                    match command {
                        _ if model.queue.is_empty() => {}
                        LiveCommand::Start | LiveCommand::Resume if machine.state == LiveState::Running => model.resume(),
                        LiveCommand::Pause => model.running = false,
                        LiveCommand::Next => model.step(),
                        LiveCommand::Skip { .. } => { left += 1; model.skip(); }
                        LiveCommand::LongerRest if model.in_set && model.queue.len() > 1 => model.stretched += 15_000,
                        LiveCommand::LongerRest if !model.in_set => model.lead += 15_000,
                        _ => {}
                    }
                }
                _ => {}
            }
            let frame = machine.frame(clock);
            for (seq, one) in news(&frame, stored) {
                prop_assert_eq!(seq, stored + 1);
                stored = seq;
                if let LiveHappened::SetFinished { exercise, set, side, .. } = one {
                    finished.push((exercise, set, side));
                }
            }
            machine.stored(stored);
            prop_assert_eq!(frame.motion.ran_ms, model.ran);
            prop_assert_eq!(frame.view.state == LiveState::Over, model.queue.is_empty());
            if let Some((task, length)) = model.queue.first() {
                prop_assert_eq!(machine.part().task, *task);
                prop_assert_eq!(machine.in_set(), model.in_set);
                let end = if model.in_set { *length } else { model.lead };
                prop_assert_eq!(frame.motion.left_ms, Some(end - model.pos));
            }
        }
        let of = |task: &Task| (machine.moves[task.exercise].id.clone(), task.set, task.side);
        let expected: Vec<_> = model.finished.iter().map(of).collect();
        if left == 0 {
            prop_assert_eq!(finished, expected);
        } else {
            // A set that was left half-way is kept, with what was done of it.
            prop_assert!(expected.iter().all(|one| finished.iter().filter(|other| *other == one).count() == 1));
        }
    }

    /// Whatever a person does: nothing is said before what happened is stored, nothing comes in a burst, nothing
    /// goes on after pain of 6 or more, and time is neither made nor lost.
    #[test]
    fn it_keeps_its_promises(acts in vec(anything(), 0..160), by_tap: bool, baseline in prop::option::of(0..=10_i32)) {
        let opening = opening(by_tap, baseline);
        let all: BTreeSet<_> = opening.tasks.iter().copied().collect();
        let mut machine = Machine::new(opening);
        let (mut clock, mut seen) = (0, 0);
        let mut closed = BTreeSet::new();
        let mut ended = 0;
        for act in acts {
            let before = machine.frame(clock);
            let delta = match act { Act::Tick(delta) => delta, _ => 0 };
            clock += delta;
            match act {
                Act::Do(command) => machine.act(clock, command).unwrap(),
                Act::Answer(with) => machine.act(clock, answer(&before, with)).unwrap(),
                Act::Store => machine.stored(seen),
                Act::Back(by) => { machine.frame(clock.saturating_sub(by)); }
                Act::Tick(_) => {}
            }
            let waited = !machine.events().is_empty();
            let frame = machine.frame(clock);
            if waited && !before.events.is_empty() {
                prop_assert!(frame.cues.is_empty(), "{:?} while {:?}", frame.cues, before.events);
            }
            prop_assert!(frame.cues.len() <= 3, "a burst: {:?}", frame.cues);
            if delta > 0 && before.view.state == LiveState::Running && frame.view.state == LiveState::Running {
                prop_assert_eq!(frame.motion.ran_ms, before.motion.ran_ms + delta);
            }
            if before.view.state != LiveState::Running {
                prop_assert_eq!(frame.motion.ran_ms, before.motion.ran_ms);
            }
            prop_assert!((0.0..=1.0).contains(&frame.motion.share));
            prop_assert!(frame.motion.breath.is_none_or(|full| (0.0..=1.0).contains(&full)));
            let set_in_hand = frame.view.state == LiveState::Running && frame.view.part == PartKind::Set;
            prop_assert!(!(set_in_hand && closed.contains(&frame.view.exercise)), "{:?} goes on", frame.view.exercise);
            for (seq, one) in news(&frame, seen) {
                prop_assert_eq!(seq, seen + 1);
                seen = seq;
                match one {
                    LiveHappened::SetFinished { exercise, .. } => {
                        prop_assert!(!closed.contains(&exercise), "{exercise} after its end");
                    }
                    LiveHappened::Left { exercise, .. } => { closed.insert(exercise); }
                    LiveHappened::Rated { exercise, pain: Some(6..), .. } if frame.view.state != LiveState::Over && ended == 0 => {
                        // What was done of the set in hand still counts; it comes before the end of the exercise.
                        let later = happened(&frame).iter().any(|(_, one)| matches!(one, LiveHappened::Left { exercise: left, .. } if *left == exercise));
                        if !later { closed.insert(exercise); }
                    }
                    LiveHappened::Ended => ended += 1,
                    _ => {}
                }
            }
            prop_assert_eq!(ended > 0, frame.view.state == LiveState::Over);
            prop_assert!(ended <= 1);
            // Nothing is lost: what is neither done nor left is still to come, once.
            if frame.view.state != LiveState::Over {
                let queue: BTreeSet<_> = machine.queue.iter().copied().collect();
                prop_assert_eq!(queue.len(), machine.queue.len());
                for task in &machine.tasks {
                    let gone = machine.done.contains_key(task) || machine.closed.contains(&task.exercise);
                    prop_assert!(gone || queue.contains(task), "{task:?} is lost");
                }
            }
        }
        prop_assert!(!all.is_empty());
    }

    /// Killed at any moment: a new machine made of what was stored begins at the same exercise, set and side.
    #[test]
    fn who_is_killed_goes_on_where_they_were(acts in vec(simple(), 0..80)) {
        let start = opening(false, None);
        let mut machine = Machine::new(start.clone());
        let (mut clock, mut done, mut closed) = (0, BTreeMap::new(), BTreeSet::new());
        for act in acts {
            match act {
                Act::Tick(delta) => clock += delta,
                Act::Do(command) => machine.act(clock, command).unwrap(),
                _ => {}
            }
            let frame = machine.frame(clock);
            let at = |id: &crate::ids::ExerciseId| golden::EXAMPLE.iter().position(|name| *name == id.as_str()).unwrap();
            for (seq, one) in happened(&frame) {
                match one {
                    LiveHappened::SetFinished { exercise, set, side, amount } => {
                        done.insert(Task { exercise: at(&exercise), set, side }, amount);
                    }
                    LiveHappened::Left { exercise, .. } => { closed.insert(at(&exercise)); }
                    _ => {}
                }
                machine.stored(seq);
            }
            let again = Machine::new(Opening { done: done.clone(), closed: closed.clone(), ..start.clone() });
            if frame.view.state == LiveState::Over {
                prop_assert_eq!(again.state, LiveState::Over);
            } else {
                prop_assert_eq!(again.part().task, machine.part().task);
                prop_assert_eq!(again.part().kind, PartKind::GetReady);
                prop_assert_eq!(&again.queue, &machine.queue);
            }
        }
    }
}
