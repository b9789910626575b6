//! What the voice says during a session.

use super::{Words, lines};
use crate::book::Book;
use crate::catalog::Exercise;
use crate::dose::{Dose, Load, Measure};
use crate::facts::Decision;
use crate::figure::{self, Rhythm};
use crate::ids::LevelId;
use crate::player::{Counting, Form, Move, NUMBER, Phrases, Shown, TOTAL};

impl Words {
    /// Everything that no exercise says itself.
    pub(crate) fn phrases(&self) -> Phrases {
        Phrases {
            get_ready: self.voice_get_ready(),
            set_of: self.voice_set(NUMBER, TOTAL),
            rest: self.voice_rest(),
            breathe_in: self.voice_breathe_in(),
            breathe_out: self.voice_breathe_out(),
            r#in: self.voice_in(),
            out: self.voice_out(),
            back: self.voice_back(),
            stay: self.voice_stay(),
            keep: self.voice_keep(),
            begin: self.voice_begin(),
            last: self.voice_last(),
            ten_seconds: self.voice_ten_seconds(),
            last_minute: self.voice_last_minute(),
            and_rest: self.voice_and_rest(),
            over: self.voice_over(),
            stopped: self.voice_stopped(),
            left: self.voice_left(),
            right: self.voice_right(),
            now_left: self.voice_now_left(),
            now_right: self.voice_now_right(),
            shown: self.shown(),
            numbers: lines(&self.voice_numbers()),
        }
    }

    /// Where in the session one is.
    fn shown(&self) -> Shown {
        let set_of = self.player_set_of(NUMBER, TOTAL);
        Shown {
            exercise: self.player_exercise_of(NUMBER, TOTAL),
            left: self.player_set_and_side(&set_of, &self.side_left()),
            right: self.player_set_and_side(&set_of, &self.side_right()),
            set: set_of,
            get_ready: self.live_get_ready(),
            change: self.live_change(),
            other_side: self.live_side(),
            rest: self.live_rest(),
            seconds: self.seconds_left(),
            minutes: Counting {
                one: (self.live_session_left(NUMBER), self.live_session_left_spoken_one(NUMBER)),
                other: (self.live_session_left(NUMBER), self.live_session_left_spoken(NUMBER)),
            },
            paused: self.live_paused(),
            over: self.live_over(),
            taps: self.live_spoken_taps(NUMBER, TOTAL),
            pause: self.live_pause(),
            resume: self.live_resume(),
            next: self.live_next(),
            hurts: self.live_hurts(),
            public_title: self.live_notification(),
            full: self.live_problem_full(),
            busy: self.live_problem_busy(),
            wrong_clock: self.live_problem_clock(),
            not_stored: self.live_problem_other(),
            refused: self.live_refused(),
            failed: self.live_failed(),
            ended: self.live_ended(),
        }
    }

    fn seconds_left(&self) -> Counting {
        Counting {
            one: (self.live_line_second(), self.live_spoken_second(NUMBER)),
            other: (self.live_line_seconds(), self.live_spoken_seconds(NUMBER)),
        }
    }

    /// How a set of this dose is counted.
    fn counting(&self, dose: &Dose) -> Counting {
        let (amount, total) = (u32::from(dose.amount), dose.amount.to_string());
        let counted = match dose.measure {
            Measure::Seconds | Measure::RollerSeconds => return self.seconds_left(),
            Measure::Minutes => {
                return Counting {
                    one: (self.live_line_minute(), self.live_spoken_minute(NUMBER)),
                    other: (self.live_line_minutes(), self.live_spoken_minutes(NUMBER)),
                };
            }
            Measure::Repetitions => {
                (self.live_line_repetitions(&total), self.live_spoken_repetitions(NUMBER, &total))
            }
            Measure::Breaths => (self.live_line_breaths(amount), self.live_spoken_breaths(NUMBER, &total)),
            Measure::Rounds => (self.live_line_rounds(amount), self.live_spoken_rounds(NUMBER, &total)),
        };
        Counting { one: counted.clone(), other: counted }
    }

    /// An exercise as it is led; `easier`: the levels below that fit, nearest first.
    pub(crate) fn to_move(
        &self,
        book: &Book<'_>,
        exercise: &Exercise,
        decision: &Decision,
        easier: Vec<(LevelId, Dose)>,
    ) -> Move {
        let rhythms = figure::rhythms(&decision.exercise);
        let form = |decision: &Decision| self.form(book, exercise, decision, &rhythms);
        let below = |(level, dose)| form(&Decision { level, dose, ..decision.clone() });
        let name = book.name(&decision.exercise);
        Move {
            id: decision.exercise.clone(),
            next: self.voice_next(&name),
            next_up: self.live_next_up(&name),
            said: self.voice_name(&name),
            name,
            category: exercise.category,
            form: form(decision),
            easier: easier.into_iter().map(below).collect(),
        }
    }

    /// A level at a dose, with its words.
    fn form(
        &self,
        book: &Book<'_>,
        exercise: &Exercise,
        decision: &Decision,
        rhythms: &[(LevelId, Rhythm)],
    ) -> Form {
        let (level, dose) = (decision.level, decision.dose.clone());
        let id = &exercise.id;
        let known = exercise.level(level);
        let roles = known.map(|level| level.voice.clone()).unwrap_or_default();
        let cues = if roles.is_empty() { Vec::new() } else { self.level_cues(id, level) };
        let begin = if roles.is_empty() { String::new() } else { self.level_text(id, level, "start") };
        let begin = sentences(&begin);
        let amount = self.one_set(&dose);
        Form {
            level,
            level_name: book.level_name(id, level),
            // Of an exercise of the person's own the position is not known, and so it has no cues either.
            position: known.filter(|_| !roles.is_empty()).map(|level| level.position),
            spot: known.and_then(|level| level.spot_seconds).map(|range| range.high),
            lines: roles.into_iter().zip(cues).collect(),
            start: [book.therapists_words(decision), begin.clone()].concat(),
            begin,
            target: self.voice_target(amount.to_speak()),
            amount,
            load: dose.load.map(|load| self.load(load)),
            banded: matches!(dose.load, Some(Load::Band(_))),
            figure: book.figure(id, level),
            rhythm: rhythms.iter().find(|(of, _)| *of == level).map(|(_, rhythm)| rhythm.clone()),
            counting: self.counting(&dose),
            dose,
        }
    }
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.split_inclusive(". ").map(|sentence| sentence.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn every_cue_of_every_level_has_its_moment_in_every_language() {
        for (language, words) in Words::of_every_language().unwrap() {
            for exercise in Catalog::shipped().unwrap().exercises() {
                for level in &exercise.levels {
                    let cues = words.level_cues(&exercise.id, level.id).len();
                    assert_eq!(level.voice.len(), cues, "{language}: {} {}", exercise.id, level.number);
                }
            }
        }
    }

    #[test]
    fn a_text_is_said_sentence_by_sentence() {
        assert_eq!(sentences("Sit tall. Feet\n flat."), ["Sit tall.", "Feet flat."]);
    }
}
