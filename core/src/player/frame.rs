//! What is seen, heard and felt of a session at one moment? Everything a screen needs, in one record: what is drawn
//! and stays for a while, and what moves with every picture.

use super::beats;
use super::events::{LiveEvent, LiveQuestion, Question};
use super::feel::LiveMark;
use super::machine::Machine;
use super::script::{Counting, PartKind};
use super::voice::{Verbosity, filled};
use crate::dose::{Measure, Side};
use crate::history::count;
use crate::ids::ExerciseId;
use crate::screens::Text;

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

/// Where a person goes when a session is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveAfter {
    /// To what was done.
    Summary,
    /// To the symptom check, because of a warning sign.
    SymptomCheck,
}

/// A session at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveFrame {
    /// What is drawn and stays for a second or longer: where it is the same as before, nothing has to be drawn anew.
    pub view: LiveView,
    /// What moves with every picture.
    pub motion: LiveMotion,
    /// To be said now, in order.
    pub cues: Vec<String>,
    /// To be felt or heard now, in order.
    pub marks: Vec<LiveMark>,
    /// To be stored, oldest first, until each is handed to `stored`. Nothing is said before that.
    pub events: Vec<LiveEvent>,
}

/// What is drawn of a session and stays for a second or longer.
#[allow(clippy::struct_excessive_bools, reason = "each of them is drawn by itself")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveView {
    /// Whether it runs.
    pub state: LiveState,
    /// What the current part is for.
    pub part: PartKind,
    /// The same in words: "Rest", "Paused"; in a set what its level is called.
    pub label: String,
    /// The exercise that is done, or that comes.
    pub exercise: ExerciseId,
    /// What it is called.
    pub name: String,
    /// Which of the session's exercises, from 1.
    pub number: u32,
    /// The same in words: "Exercise 2 of 4".
    pub position: String,
    /// Its level, from 1: `figure_loop` draws it.
    pub level: u8,
    /// What that is called.
    pub level_name: String,
    /// How much one set is: "8 repetitions".
    pub target: Text,
    /// What it is done with: "2 kg", "light band"; none where it has no load.
    pub load: Option<Text>,
    /// Whether its load is a band, for the figure.
    pub banded: bool,
    /// Whether the figure's mirror image fits: the left side.
    pub mirrored: bool,
    /// What the figure shows, for those who do not see it; empty where there is none.
    pub figure: String,
    /// What the therapist says of it, and where to begin, sentence by sentence; empty where nothing is known.
    pub start: Vec<String>,
    /// Which set, from 1.
    pub set: u8,
    /// How many.
    pub sets: u8,
    /// Which side.
    pub side: Side,
    /// All three in words: "Set 2 of 3, left side".
    pub set_and_side: String,
    /// What is counted: the repetition, breath, round or spot in hand, the seconds or minutes that are left; in a rest
    /// the seconds that are left; where taps confirm, how many were.
    pub count: u32,
    /// What stands under that number: "of 8", "seconds".
    pub count_line: String,
    /// Both, as they are said: "Repetition 3 of 8".
    pub count_spoken: String,
    /// Whether the person confirms each repetition by a tap.
    pub by_tap: bool,
    /// How long the session still takes, in whole minutes.
    pub session_left: Text,
    /// What comes after this exercise; empty after the last.
    pub next_name: String,
    /// Whether `Easier` leads to a level below.
    pub can_ease: bool,
    /// Whether `SwitchSides` changes something.
    pub can_switch: bool,
    /// What a screen reader says when it changes; empty where the voice says it already.
    pub announce: String,
    /// The exercise of which can be said how it felt. Nobody has to.
    pub ask: Option<ExerciseId>,
    /// What the session waits for.
    pub question: Option<LiveQuestion>,
    /// Where to go; none until it is over.
    pub after: Option<LiveAfter>,
}

/// What moves with every picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LiveMotion {
    /// How far the part is, from 0 to 1; where taps confirm, by taps.
    pub share: f64,
    /// Milliseconds of the part that are left; none where taps confirm it.
    pub left_ms: Option<u64>,
    /// Milliseconds of the session that are left at its pace.
    pub session_left_ms: u64,
    /// How long it ran, in milliseconds, without pauses.
    pub ran_ms: u64,
    /// How full the lungs are, from 0 to 1; none where the breath is not led.
    pub breath: Option<f64>,
    /// Which thirtieth of a second of the figure's loop is shown.
    pub tick: u16,
}

impl Machine {
    /// The session, `elapsed` milliseconds after the beginning. What is to be said and felt comes once.
    pub(crate) fn frame(&mut self, elapsed: u64) -> LiveFrame {
        self.advance(elapsed);
        self.hear_where_it_stands();
        let (cues, marks) = (std::mem::take(&mut self.cues), std::mem::take(&mut self.haptics));
        let mark = |haptic| LiveMark::of(haptic, self.manner.haptics, self.manner.sounds);
        LiveFrame {
            view: self.view(),
            motion: self.motion(),
            cues,
            marks: marks.into_iter().map(mark).collect(),
            events: self.events(),
        }
    }

    fn view(&self) -> LiveView {
        let part = self.part();
        let task = part.task;
        let one = &self.moves[task.exercise];
        let (number, total) = (count(task.exercise + 1), count(self.moves.len()));
        let shown = &self.manner.phrases.shown;
        let label = match part.kind {
            _ if self.state == LiveState::Paused => &shown.paused,
            PartKind::Set | PartKind::Over => &one.form.level_name,
            PartKind::GetReady => &shown.get_ready,
            PartKind::Change => &shown.change,
            PartKind::SideChange => &shown.other_side,
            PartKind::Rest => &shown.rest,
        };
        let set_and_side = match task.side {
            Side::Left => &shown.left,
            Side::Right => &shown.right,
            Side::Both => &shown.set,
        };
        let set_and_side = filled(set_and_side, task.set.into(), one.form.dose.sets.into());
        let (counted, count_line, count_spoken) = self.counted();
        let next = self.queue.iter().find(|other| other.exercise != task.exercise);
        LiveView {
            state: self.state,
            part: part.kind,
            announce: self.announced(label, &one.name, &set_and_side),
            label: label.clone(),
            exercise: one.id.clone(),
            name: one.name.clone(),
            number,
            position: filled(&shown.exercise, number, total),
            level: one.form.level,
            level_name: one.form.level_name.clone(),
            target: one.form.amount.clone(),
            load: one.form.load.clone(),
            banded: one.form.banded,
            mirrored: task.side == Side::Left,
            figure: one.form.figure.clone(),
            start: one.form.start.clone(),
            set: task.set,
            sets: one.form.dose.sets,
            side: task.side,
            set_and_side,
            count: counted,
            count_line,
            count_spoken,
            by_tap: part.open && part.kind == PartKind::Set,
            session_left: self.session_left(),
            next_name: next.map(|task| self.moves[task.exercise].name.clone()).unwrap_or_default(),
            can_ease: !one.easier.is_empty() && self.queue.iter().any(|left| left.exercise == task.exercise),
            can_switch: task.side != Side::Both,
            ask: self.ask.map(|at| self.moves[at].id.clone()),
            question: self.question.map(|question| self.asked(question)),
            after: self.after(),
        }
    }

    fn motion(&self) -> LiveMotion {
        let part = self.part();
        LiveMotion {
            share: self.share(),
            left_ms: (!part.open).then_some(part.length.saturating_sub(self.pos)),
            session_left_ms: self.left(),
            ran_ms: self.ran,
            breath: self.lungs(),
            tick: self.tick(),
        }
    }

    /// Milliseconds of the session that are left at its pace.
    fn left(&self) -> u64 {
        let rest: u64 = self.parts.iter().skip(self.at + 1).map(|part| part.length).sum();
        self.part().length.saturating_sub(self.pos) + rest
    }

    /// The same in whole minutes, begun ones among them.
    fn session_left(&self) -> Text {
        let minutes = u32::try_from(self.left().div_ceil(60_000)).unwrap_or(u32::MAX);
        let (shown, spoken) = self.manner.phrases.shown.minutes.at(minutes);
        Text { shown: filled(shown, minutes, 0), spoken: Some(filled(spoken, minutes, 0)) }
    }

    /// What a screen reader says of a new part: only where no voice does.
    fn announced(&self, label: &str, name: &str, set_and_side: &str) -> String {
        let says = self.manner.verbosity != Verbosity::Off || self.is_over();
        if says { String::new() } else { format!("{label}. {name}. {set_and_side}") }
    }

    /// Where to go once it is over.
    fn after(&self) -> Option<LiveAfter> {
        let after = if self.warned { LiveAfter::SymptomCheck } else { LiveAfter::Summary };
        self.is_over().then_some(after)
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

    /// What the ring shows, what stands under it, and how both are said.
    fn counted(&self) -> (u32, String, String) {
        let part = self.part();
        let left = |unit: u64| {
            let left = part.length.saturating_sub(self.pos).div_ceil(unit);
            u32::try_from(left).unwrap_or(u32::MAX)
        };
        let shown = &self.manner.phrases.shown;
        let said = |number: u32, counting: &Counting| {
            let (line, spoken) = counting.at(number);
            (number, line.to_owned(), filled(spoken, number, 0))
        };
        if part.kind != PartKind::Set {
            return said(left(1_000), &shown.seconds);
        }
        let form = &self.moves[part.task.exercise].form;
        let of = u32::from(form.dose.amount);
        match form.dose.measure {
            _ if part.open => {
                let (number, line, _) = said(self.taps.into(), &form.counting);
                (number, line, filled(&shown.taps, number, of))
            }
            Measure::Seconds | Measure::RollerSeconds => said(left(1_000), &form.counting),
            Measure::Minutes => said(left(60_000), &form.counting),
            Measure::Repetitions | Measure::Breaths | Measure::Rounds => {
                said((u32::from(self.amount_now()) + 1).min(of), &form.counting)
            }
        }
    }

    fn share(&self) -> f64 {
        let part = self.part();
        if part.open && part.kind == PartKind::Set {
            let amount = self.moves[part.task.exercise].form.dose.amount;
            return f64::from(self.taps) / f64::from(amount.max(1));
        }
        beats::ratio(self.pos, part.length)
    }
}
