//! What is seen, heard and felt of a session at one moment? Everything a screen needs, in one record.

use super::beats::BeatKind;
use super::machine::Machine;
use super::script::{Haptic, PartKind};
use super::voice::filled;
use crate::dose::{Measure, Side};
use crate::facts::LeaveReason;
use crate::history::count;
use crate::ids::ExerciseId;

/// Whether a session runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveState {
    /// It waits to be started.
    Ready,
    /// Time passes.
    Running,
    /// It stands until it is resumed.
    Paused,
    /// It stands until a question is answered.
    Asked,
    /// It is over; how exercises felt can still be said.
    Over,
}

/// What a person can do with it. What does not fit the moment changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveCommand {
    /// Begins.
    Start,
    /// Stands still.
    Pause,
    /// Goes on after a pause.
    Resume,
    /// Ends what is going on: a rest, or a set with what was done of it.
    Next,
    /// Does the set before this one again.
    Back,
    /// Begins the set, or the time before it, anew.
    Repeat,
    /// A repetition is done, where they are confirmed by tap.
    Confirm,
    /// The set is done, with that amount.
    Finish {
        /// From 0 to 999, in the dose's unit.
        amount: u16,
    },
    /// Leaves out the rest of the exercise.
    Skip {
        /// Why.
        reason: LeaveReason,
    },
    /// The next level below, from this set on.
    Easier,
    /// This rest, or the next one, is longer.
    LongerRest,
    /// This rest, or the next one, is shorter.
    ShorterRest,
    /// The other side goes first from here on.
    SwitchSides,
    /// It hurts: asks how much.
    Hurts,
    /// How much it hurts; answers that question.
    Pain {
        /// From 0 to 10.
        pain: i32,
    },
    /// It was nothing; or, after the advice to end, the next exercise all the same.
    GoOn,
    /// Sharp, spreading, tingling, numb or weak; pressure in the chest, dizziness, faintness, breathlessness: ends the
    /// session at once.
    WarningSign,
    /// How an exercise felt; what is not said stays unknown.
    Rate {
        /// Which.
        exercise: ExerciseId,
        /// From 0 to 10.
        pain: Option<i32>,
        /// From 0 to 10.
        effort: Option<i32>,
    },
    /// How it felt is not said now; the summary asks again.
    NotNow,
    /// Ends the session.
    End,
}

/// Something that has to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveEvent {
    /// Rises by one with each; hand it back once it is stored.
    pub seq: u64,
    /// What happened.
    pub happened: LiveHappened,
}

/// What happened in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveHappened {
    /// A set on one side was done, or done again.
    SetFinished {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which set, from 1.
        set: u8,
        /// On which side.
        side: Side,
        /// How much of it.
        amount: u16,
    },
    /// The rest of an exercise was left out.
    Left {
        /// Which.
        exercise: ExerciseId,
        /// Why.
        reason: LeaveReason,
    },
    /// How an exercise felt.
    Rated {
        /// Which.
        exercise: ExerciseId,
        /// From 0 to 10.
        pain: Option<i32>,
        /// From 0 to 10.
        effort: Option<i32>,
    },
    /// What is left of an exercise is done at a level below.
    MadeEasier {
        /// Which.
        exercise: ExerciseId,
        /// At which level, from 1.
        level: u8,
        /// From which set on, from 1.
        set: u8,
    },
    /// The end was advised after this exercise, and the person went on.
    WentOn {
        /// Which.
        exercise: ExerciseId,
    },
    /// A warning sign was felt.
    WarningSign,
    /// An exercise is over: how it felt can be asked. Nothing of it is stored.
    Ask {
        /// Which.
        exercise: ExerciseId,
    },
    /// The session is over.
    Ended,
}

/// A question that the session waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Question {
    /// How much does it hurt?
    HowMuch { exercise: usize },
    /// Easier, or none of it?
    Easier { exercise: usize, reason: LeaveReason },
    /// End the session?
    EndOffer { exercise: usize },
}

/// A question that the session waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveQuestion {
    /// How much does it hurt? Answered by `Pain`, `WarningSign`, `Skip` or, where it was nothing, `GoOn`.
    HowMuch {
        /// Which exercise.
        exercise: ExerciseId,
    },
    /// Easier, or none of it? Answered by `Easier` or `Skip`.
    Easier {
        /// Which exercise.
        exercise: ExerciseId,
        /// Whether there is a level below that fits.
        possible: bool,
    },
    /// End the session? Answered by `End` or `GoOn`.
    EndOffer {
        /// Which exercise hurt.
        exercise: ExerciseId,
    },
}

/// Which picture of the exercise's loop fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LiveFigure {
    /// What the body does; none where it waits in its first position.
    pub beat: Option<BeatKind>,
    /// Which part of a round, from 1; else 1.
    pub part: u16,
    /// How far that is, from 0 to 1.
    pub share: f64,
    /// Whether the mirror image fits: the right side.
    pub mirrored: bool,
}

/// A session at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveFrame {
    /// Whether it runs.
    pub state: LiveState,
    /// What the current part is for.
    pub part: PartKind,
    /// The exercise that is done, or that comes.
    pub exercise: ExerciseId,
    /// What it is called.
    pub name: String,
    /// Which of the session's exercises, from 1.
    pub number: u32,
    /// The same in words: "Exercise 2 of 4".
    pub position: String,
    /// Its level, from 1.
    pub level: u8,
    /// What that is called.
    pub level_name: String,
    /// Which set, from 1.
    pub set: u8,
    /// How many.
    pub sets: u8,
    /// Which side.
    pub side: Side,
    /// All three in words: "Set 2 of 3, left side".
    pub set_and_side: String,
    /// What is counted: the repetition, breath, round or spot in hand, the seconds or minutes that are left; in a rest
    /// the seconds that are left.
    pub count: u32,
    /// Of how many; 0 in a rest.
    pub count_of: u32,
    /// What is counted.
    pub measure: Measure,
    /// How far the part is, from 0 to 1; where taps confirm, by taps.
    pub share: f64,
    /// Milliseconds of the part that are left; none where taps confirm it.
    pub left_ms: Option<u64>,
    /// Milliseconds of the session that are left at its pace.
    pub session_left_ms: u64,
    /// How long it ran, in milliseconds, without pauses.
    pub ran_ms: u64,
    /// Whether the person confirms each repetition by a tap.
    pub by_tap: bool,
    /// The picture.
    pub figure: LiveFigure,
    /// What comes after this exercise; empty after the last.
    pub next_name: String,
    /// Whether `Easier` leads to a level below.
    pub can_ease: bool,
    /// Whether `SwitchSides` changes something.
    pub can_switch: bool,
    /// To be said now, in order.
    pub cues: Vec<String>,
    /// To be felt now, in order.
    pub haptics: Vec<Haptic>,
    /// To be stored, oldest first, until each is handed to `stored`. Nothing is said before that.
    pub events: Vec<LiveEvent>,
    /// The exercise of which can be said how it felt. Nobody has to.
    pub ask: Option<ExerciseId>,
    /// What the session waits for.
    pub question: Option<LiveQuestion>,
}

impl Machine {
    /// The session, `elapsed` milliseconds after the beginning. What is to be said and felt comes once.
    pub(crate) fn frame(&mut self, elapsed: u64) -> LiveFrame {
        self.advance(elapsed);
        self.hear_the_end();
        let (cues, haptics) = (std::mem::take(&mut self.cues), std::mem::take(&mut self.haptics));
        let part = self.part();
        let task = part.task;
        let one = &self.moves[task.exercise];
        let (counted, count_of) = self.counted();
        let (number, total) = (count(task.exercise + 1), count(self.moves.len()));
        let shown = &self.manner.phrases.shown;
        let set_and_side = match task.side {
            Side::Left => &shown.left,
            Side::Right => &shown.right,
            Side::Both => &shown.set,
        };
        let rest: u64 = self.parts.iter().skip(self.at + 1).map(|part| part.length).sum();
        let next = self.queue.iter().find(|other| other.exercise != task.exercise);
        LiveFrame {
            state: self.state,
            part: part.kind,
            exercise: one.id.clone(),
            name: one.name.clone(),
            number,
            position: filled(&shown.exercise, number, total),
            level: one.form.level,
            level_name: one.form.level_name.clone(),
            set: task.set,
            sets: one.form.dose.sets,
            side: task.side,
            set_and_side: filled(set_and_side, task.set.into(), one.form.dose.sets.into()),
            count: counted,
            count_of,
            measure: one.form.dose.measure,
            share: self.share(),
            left_ms: (!part.open).then(|| part.length.saturating_sub(self.pos)),
            session_left_ms: part.length.saturating_sub(self.pos) + rest,
            ran_ms: self.ran,
            by_tap: part.open && part.kind == PartKind::Set,
            figure: self.figure(),
            next_name: next.map(|task| self.moves[task.exercise].name.clone()).unwrap_or_default(),
            can_ease: !one.easier.is_empty() && self.queue.iter().any(|left| left.exercise == task.exercise),
            can_switch: task.side != Side::Both,
            cues,
            haptics,
            events: self.events(),
            ask: self.ask.map(|at| self.moves[at].id.clone()),
            question: self.question.map(|question| self.asked(question)),
        }
    }

    fn asked(&self, question: Question) -> LiveQuestion {
        let id = |at: usize| self.moves[at].id.clone();
        match question {
            Question::HowMuch { exercise } => LiveQuestion::HowMuch { exercise: id(exercise) },
            Question::Easier { exercise, .. } => LiveQuestion::Easier {
                exercise: id(exercise),
                possible: !self.moves[exercise].easier.is_empty(),
            },
            Question::EndOffer { exercise } => LiveQuestion::EndOffer { exercise: id(exercise) },
        }
    }

    /// What the ring shows, and of how many.
    fn counted(&self) -> (u32, u32) {
        let part = self.part();
        let left = |unit: u64| {
            let left = part.length.saturating_sub(self.pos).div_ceil(unit);
            u32::try_from(left).unwrap_or(u32::MAX)
        };
        if part.kind != PartKind::Set {
            return (left(1_000), 0);
        }
        let dose = &self.moves[part.task.exercise].form.dose;
        let of = u32::from(dose.amount);
        match dose.measure {
            _ if part.open => (self.taps.into(), of),
            Measure::Seconds | Measure::RollerSeconds => (left(1_000), of),
            Measure::Minutes => (left(60_000), of),
            Measure::Repetitions | Measure::Breaths | Measure::Rounds => {
                ((u32::from(self.amount_now()) + 1).min(of), of)
            }
        }
    }

    fn share(&self) -> f64 {
        let part = self.part();
        if part.open && part.kind == PartKind::Set {
            let amount = self.moves[part.task.exercise].form.dose.amount;
            return f64::from(self.taps) / f64::from(amount.max(1));
        }
        ratio(self.pos, part.length)
    }

    fn figure(&self) -> LiveFigure {
        let part = self.part();
        let mirrored = part.task.side == Side::Right;
        // Where taps confirm, the picture shows the movement at its pace, over and over.
        let pos = if part.open && part.length > 0 { self.pos % part.length } else { self.pos };
        let beat = part.beats.iter().find(|beat| (beat.start..beat.end()).contains(&pos));
        match beat {
            Some(beat) => LiveFigure {
                beat: Some(beat.kind),
                part: beat.part,
                share: ratio(pos - beat.start, beat.length),
                mirrored,
            },
            None => LiveFigure { beat: None, part: 1, share: 0.0, mirrored },
        }
    }
}

/// A share of a length, from 0 to 1.
fn ratio(part: u64, of: u64) -> f64 {
    // Parts are minutes at most, far below what a double holds exactly.
    let number = |ms: u64| f64::from(u32::try_from(ms).unwrap_or(u32::MAX));
    if of == 0 { 1.0 } else { (number(part) / number(of)).min(1.0) }
}
