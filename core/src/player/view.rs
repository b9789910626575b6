//! How does a moment of a session look to a person? Fills the record of one frame.

use super::beats;
use super::events::{LiveCommand, LiveQuestion, Question};
use super::feel::LiveMark;
use super::frame::{
    Frame, LiveAfter, LiveAsk, LiveButton, LiveCard, LiveMotion, LiveScale, LiveState, LiveView,
};
use super::machine::Machine;
use super::moves::Counting;
use super::patience::awake_ms;
use super::script::PartKind;
use super::voice::filled;
use crate::dose::{Measure, Side};
use crate::history::count;
use crate::settings::Verbosity;
use crate::words::Text;

impl Machine {
    /// The session, `elapsed` milliseconds after the beginning. What is to be said and felt comes once.
    pub(crate) fn frame(&mut self, elapsed: u64) -> Frame {
        self.advance(elapsed);
        self.hear_where_it_stands();
        let (cues, marks) = (std::mem::take(&mut self.cues), std::mem::take(&mut self.haptics));
        let mark = |haptic| LiveMark::of(haptic, self.manner.haptics, self.manner.sounds);
        Frame {
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
        let (label, set_and_side) = (self.label(), self.set_and_side());
        let (counted, count_line, count_spoken) = self.counted();
        let next = self.queue.iter().find(|other| other.exercise != task.exercise);
        LiveView {
            state: self.state,
            part: part.kind,
            announce: self.announced(label, &one.name, &set_and_side),
            label: label.to_owned(),
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
            start: if self.begins() { one.form.start.join(" ") } else { String::new() },
            set: task.set,
            sets: one.form.dose.sets,
            side: task.side,
            set_and_side,
            count: counted,
            count_line,
            count_spoken,
            by_tap: part.open && part.kind == PartKind::Set,
            session_left: self.session_left(),
            next_up: next.map(|task| self.moves[task.exercise].next_up.clone()).unwrap_or_default(),
            can_ease: self.can_ease(),
            can_switch: self.can_switch(),
            can_go_back: self.set_before().is_some(),
            can_rest: self.state != LiveState::Ready && self.rest().is_some(),
            ask: self.ask.map(|at| self.to_ask(at)),
            question: self.question.map(|question| self.asked(question)),
            caption: self.caption().to_owned(),
            cautions: if self.begins() { one.form.cautions.clone() } else { Vec::new() },
            question_name: self
                .question
                .map(|question| self.moves[question.exercise()].name.clone())
                .unwrap_or_default(),
            notice: self.notice.clone(),
            problem: String::new(),
            card: self.card(),
            after: self.after(),
            awake_ms: if self.state == LiveState::Running { awake_ms(part.length) } else { 0 },
        }
    }

    /// Whether the body still goes to where the set begins.
    fn begins(&self) -> bool {
        self.state == LiveState::Ready || matches!(self.part().kind, PartKind::GetReady | PartKind::Change)
    }

    /// The last thing that was said, or would have been if the voice said all it can.
    fn caption(&self) -> &str {
        if self.begins() || self.is_over() {
            return "";
        }
        let before = self.at.checked_sub(1).and_then(|at| self.parts.get(at));
        // What was said last before a set begins is what to do in it.
        let before = before.filter(|_| self.in_set()).and_then(|part| part.said_last(part.length));
        let said = self.part().said_last(self.pos).or(before).unwrap_or_default();
        // That it is a rest stands above it already.
        if said == self.manner.phrases.rest { "" } else { said }
    }

    /// What is going on, in words.
    fn label(&self) -> &str {
        let shown = &self.manner.phrases.shown;
        match self.part().kind {
            _ if self.state == LiveState::Paused => &shown.paused,
            PartKind::Set => &self.moves[self.part().task.exercise].form.level_name,
            PartKind::Over => &shown.over,
            PartKind::GetReady => &shown.get_ready,
            PartKind::Change => &shown.change,
            PartKind::SideChange => &shown.other_side,
            PartKind::Rest => &shown.rest,
        }
    }

    /// Which set, of how many, on which side.
    fn set_and_side(&self) -> String {
        let (task, shown) = (self.part().task, &self.manner.phrases.shown);
        let form = &self.moves[task.exercise].form;
        let plain = match task.side {
            Side::Left => &shown.left,
            Side::Right => &shown.right,
            Side::Both => &shown.set,
        };
        let text = form.side(task.side).map_or(plain, |side| &side.set);
        filled(text, task.set.into(), form.dose.sets.into())
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
        let after = match (self.warned, self.holds_something()) {
            (true, _) => LiveAfter::SymptomCheck,
            (false, true) => LiveAfter::Summary,
            (false, false) => LiveAfter::Today,
        };
        self.is_over().then_some(after)
    }

    /// First how much it hurt, then how hard it was.
    fn to_ask(&self, exercise: usize) -> LiveAsk {
        let pain_is_known = self.ratings.get(&exercise).is_some_and(|rating| rating.pain.is_some());
        let scale = if pain_is_known { LiveScale::Effort } else { LiveScale::Pain };
        LiveAsk { exercise: self.moves[exercise].id.clone(), scale }
    }

    /// What is shown outside the app.
    fn card(&self) -> Option<LiveCard> {
        let (part, shown) = (self.part(), &self.manner.phrases.shown);
        let over = self.is_over() && self.to_keep().is_none();
        if self.state == LiveState::Ready || over {
            return None;
        }
        let button = |command, label: &String| LiveButton { command, label: label.clone() };
        let first = match self.state {
            LiveState::Running => Some(button(LiveCommand::Pause, &shown.pause)),
            LiveState::Paused => Some(button(LiveCommand::Resume, &shown.resume)),
            _ => None,
        };
        let with_others = |first| {
            vec![first, button(LiveCommand::Next, &shown.next), button(LiveCommand::Hurts, &shown.hurts)]
        };
        Some(LiveCard {
            title: self.moves[part.task.exercise].name.clone(),
            text: if part.kind == PartKind::Set { self.set_and_side() } else { self.label().to_owned() },
            public_title: shown.public_title.clone(),
            buttons: first.map(with_others).unwrap_or_default(),
        })
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
