//! What does a player do that hears what others said and did: that its session is over, that an exercise is?

use super::events::Question;
use super::frame::LiveState;
use super::machine::Machine;
use crate::facts::LeaveReason;
use crate::ids::ExerciseId;

impl Machine {
    /// The session was ended, and not by this player. What was done of the set in hand is kept; `check`: the symptom
    /// check comes next.
    pub(super) fn end_elsewhere(&mut self, check: bool) {
        self.warned |= check;
        if self.is_over() {
            return;
        }
        self.stop();
        self.notice.clone_from(&self.manner.phrases.shown.ended);
        self.questions.clear();
        self.to_say.clear();
        (self.state, self.question) = (LiveState::Over, None);
    }

    /// An exercise is not gone on with: it was said so elsewhere.
    pub(super) fn closed_elsewhere(&mut self, exercise: &ExerciseId) {
        let Some(at) = self.place_of(exercise).filter(|at| !self.closed.contains(at)) else { return };
        if !self.is_over() {
            self.close(at);
            self.drop_offers(at);
        }
    }

    /// An exercise no longer fits the person: what was done of it is kept, and nothing more of it is led.
    pub(super) fn leave_unfit(&mut self, exercise: usize, reason: LeaveReason, text: String) {
        if self.is_over() || !self.is_left(exercise) {
            return;
        }
        self.notice = if self.notice.is_empty() { text.clone() } else { format!("{} {text}", self.notice) };
        self.to_say.push(text);
        self.leave(exercise, reason);
        self.drop_offers(exercise);
        if self.is_over() {
            self.end_without_words();
        }
    }

    /// Where among the session's exercises one is.
    pub(super) fn place_of(&self, exercise: &ExerciseId) -> Option<usize> {
        self.moves.iter().position(|one| one.id == *exercise)
    }

    /// An easier form of what is not gone on with is not offered.
    fn drop_offers(&mut self, exercise: usize) {
        let offers = |question: &Question| matches!(question, Question::Easier { exercise: of, .. } if *of == exercise);
        self.questions.retain(|question| !offers(question));
        if self.question.as_ref().is_some_and(offers) && !self.is_over() {
            (self.question, self.state) = (None, LiveState::Paused);
            self.ask_what_waits();
        }
    }
}
