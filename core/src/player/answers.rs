//! What follows from what a person says of pain and effort? Rules B1 and B3, at once.

use super::events::{LiveCommand, LiveHappened, Question};
use super::frame::LiveState;
use super::machine::Machine;
use super::pain::Verdict;
use crate::error::{Error, Result};
use crate::facts::LeaveReason;
use crate::history::Rating;
use crate::ids::ExerciseId;
use crate::scales::{Effort, Pain};

impl Machine {
    /// It hurts: everything stands until it is said how much. Who cannot see the screen hears it.
    pub(super) fn stop_for_pain(&mut self) {
        self.ask_for(Question::HowMuch { exercise: self.in_hand() });
        // What was about to be said is of no use now.
        self.cues.clear();
        self.stopped = true;
    }

    pub(super) fn offer_the_end(&mut self, exercise: usize) {
        if !self.is_over() {
            self.ask_for(Question::EndOffer { exercise });
        }
    }

    /// A question waits: only what answers it counts.
    pub(super) fn answer(&mut self, command: LiveCommand) -> Result<()> {
        let Some(question) = self.question else { return Ok(()) };
        match (question, command) {
            (Question::HowMuch { exercise }, LiveCommand::Pain { pain }) => {
                let pain = Pain::named("pain", pain)?;
                (self.question, self.state) = (None, LiveState::Paused);
                self.follow(exercise, Rating { pain: Some(pain), effort: None });
                // Whoever said that it hurts hears what that means, also where it may go on.
                if self.question.is_none() && self.questions.is_empty() && !self.is_over() {
                    let shown = &self.manner.phrases.shown;
                    // What can be made easier is the exercise in hand.
                    let eases = exercise == self.part().task.exercise && self.can_ease();
                    self.notice = if eases {
                        format!("{} {}", shown.bearable, shown.ease)
                    } else {
                        shown.bearable.clone()
                    };
                }
            }
            // It was nothing, or it has gone.
            (Question::HowMuch { .. }, LiveCommand::GoOn) => {
                (self.question, self.state) = (None, LiveState::Paused);
            }
            (Question::HowMuch { exercise }, LiveCommand::Leave) => {
                self.question = None;
                self.skip(exercise, LeaveReason::Hurts);
            }
            (Question::Easier { exercise, .. }, LiveCommand::Easier) => self.easier(exercise),
            (Question::Easier { exercise, reason }, LiveCommand::Leave) => {
                (self.question, self.state) = (None, LiveState::Running);
                self.leave(exercise, reason);
            }
            (Question::EndOffer { .. }, LiveCommand::GoOn) => {
                (self.question, self.state) = (None, LiveState::Running);
                // Who goes on after one exercise that hurt is not asked the same because of another.
                let ends = |other: &mut Question| matches!(other, Question::EndOffer { .. });
                let ends: Vec<Question> = self.questions.extract_if(.., ends).collect();
                for end in [question].into_iter().chain(ends) {
                    let exercise = self.moves[end.exercise()].id.clone();
                    self.happened(LiveHappened::WentOn { exercise });
                }
            }
            _ => {}
        }
        self.ask_what_waits();
        Ok(())
    }

    /// How an exercise felt. What is not said stays unknown.
    pub(super) fn rate(
        &mut self,
        exercise: &ExerciseId,
        pain: Option<i32>,
        effort: Option<i32>,
    ) -> Result<()> {
        let pain = pain.map(Pain::try_from).transpose()?;
        let effort = effort.map(Effort::try_from).transpose()?;
        let at = self.moves.iter().position(|one| one.id == *exercise);
        let at = at.ok_or_else(|| Error::unknown("exercise", exercise.as_str()))?;
        let said = pain.is_some() || effort.is_some();
        if said {
            self.follow(at, Rating { pain, effort });
        }
        // One answer leaves the other to be asked for.
        let known = self.ratings.get(&at).copied().unwrap_or_default();
        if self.ask == Some(at) && (!said || known.pain.is_some() && known.effort.is_some()) {
            self.ask = None;
        }
        Ok(())
    }

    /// Of two answers about one exercise the worse counts.
    fn worse(&self, exercise: usize, rating: Rating) -> Rating {
        let before = self.ratings.get(&exercise).copied().unwrap_or_default();
        Rating { pain: rating.pain.max(before.pain), effort: rating.effort.max(before.effort) }
    }

    fn note(&mut self, exercise: usize, rating: Rating) {
        let worse = self.worse(exercise, rating);
        let known = self.ratings.insert(exercise, worse) == Some(worse);
        // Said again, a player made anew would ask again what follows from it.
        if known && self.verdict(rating) != Verdict::End && self.stops(exercise, rating).is_none() {
            return;
        }
        let Rating { pain, effort } = worse;
        let (pain, effort) = (pain.map(i32::from), effort.map(i32::from));
        let exercise = self.moves[exercise].id.clone();
        self.happened(LiveHappened::Rated { exercise, pain, effort });
    }

    /// Keeps how it felt, and does what rules B1 and B3 say, at once.
    fn follow(&mut self, exercise: usize, felt: Rating) {
        let verdict = self.verdict(felt);
        if verdict == Verdict::End && !self.is_over() && self.is_left(exercise) {
            // First that it ended, so that no fact says that it hurt and was gone on with.
            self.ratings.insert(exercise, self.worse(exercise, felt));
            self.leave(exercise, LeaveReason::Hurts);
        }
        self.note(exercise, felt);
        if self.is_over() {
            return;
        }
        if verdict == Verdict::End {
            // Nothing of it is gone back to.
            self.closed.insert(exercise);
            self.offer_the_end(exercise);
        } else if let Some(question) = self.stops(exercise, felt) {
            self.ask_for(question);
        }
    }

    /// What is asked because of how an exercise felt that is gone on with; nothing where it may be.
    pub(super) fn stops(&self, exercise: usize, felt: Rating) -> Option<Question> {
        let too_hard = felt.effort.is_some_and(|effort| self.limits.too_hard(effort));
        let reason = match self.verdict(felt) {
            Verdict::Stop => LeaveReason::Hurts,
            _ if too_hard => LeaveReason::TooHard,
            _ => return None,
        };
        (!self.is_over() && self.is_left(exercise)).then_some(Question::Easier { exercise, reason })
    }

    fn verdict(&self, felt: Rating) -> Verdict {
        felt.pain.map_or(Verdict::GoOn, |pain| self.limits.judge(pain))
    }
}
