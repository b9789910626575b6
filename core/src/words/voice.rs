//! What the voice says during a session.

use super::{Words, lines};
use crate::book::Book;
use crate::catalog::Exercise;
use crate::dose::{Dose, Load, Measure};
use crate::facts::Decision;
use crate::figure::{self, Rhythm};
use crate::ids::{ExerciseId, LevelId};
use crate::pace::Ways;
use crate::player::{Counting, Form, Move, NUMBER, Phrases, Shown, SideWords, TOTAL, WayPhrases};

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
            half_way: self.voice_half_way(),
            stay_a_breath: self.voice_stay_a_breath(),
            ways: WayPhrases {
                up_from_prone: self.voice_up_from_prone(),
                up_from_back: self.voice_up_from_back(),
                up_from_side: self.voice_up_from_side(),
                up_from_knees: self.voice_up_from_knees(),
                knees_from_prone: self.voice_knees_from_prone(),
                knees_from_back: self.voice_knees_from_back(),
                over: self.voice_roll_over(),
            },
            stopped: self.voice_stopped(),
            left: self.voice_left(),
            right: self.voice_right(),
            other_side: self.voice_other_side(),
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
            bearable: self.live_hurts_bearable(),
            ease: self.live_hurts_ease(),
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
            next_up: self.live_next_up(&name),
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
        let (id, level, dose) = (&exercise.id, decision.level, decision.dose.clone());
        // Of an exercise of the person's own nothing is known, and so it has no cues either.
        let known = exercise.level(level).filter(|level| !level.voice.is_empty());
        let (name, level_name) = (book.name(id), book.level_name(id, level));
        let called =
            known.map_or_else(|| name.clone(), |_| self.voice_with_level(&in_a_sentence(&level_name), &name));
        let start = known.map(|_| self.level_start(id, level)).unwrap_or_default();
        let held = known.and(dose.load).map(|load| self.level_held(id, level, load)).unwrap_or_default();
        let (cautions, limits) = (book.cautions(id, level), book.therapists_words(decision));
        let amount = self.one_set(&dose);
        let load = dose.load.map(|load| self.load(load));
        let shown = [&limits, &start].into_iter().flatten().cloned();
        let lines = known.map(|level| level.voice.iter().copied().zip(self.level_cues(id, level.id)));
        let side = |side: &str| known.and_then(|_| self.level_side(id, level, side));
        Form {
            level,
            level_name,
            ways: exercise.level(level).map_or(Ways::UNKNOWN, Ways::of),
            said: self.voice_name(&called),
            next: self.voice_next(&in_a_sentence(&called)),
            slow_minutes: known.and_then(|level| level.slow_minutes),
            spot: known.and_then(|level| level.spot_seconds).map(|range| range.high),
            lines: lines.into_iter().flatten().collect(),
            start: shown.chain(Some(held.clone()).filter(|held| !held.is_empty())).collect(),
            cautions,
            limits,
            place: start.first().cloned().unwrap_or_default(),
            advice: start.into_iter().skip(1).collect(),
            held,
            away: known.map(|_| self.level_text(id, level, "out")).unwrap_or_default(),
            left: side("left"),
            right: side("right"),
            load_said: load
                .as_ref()
                .map(|load| self.voice_load(&begins_a_sentence(load.to_speak())))
                .unwrap_or_default(),
            target: self.voice_target(amount.to_speak()),
            amount,
            load,
            banded: matches!(dose.load, Some(Load::Band(_))),
            figure: book.figure(id, level),
            rhythm: rhythms.iter().find(|(of, _)| *of == level).map(|(_, rhythm)| rhythm.clone()),
            counting: self.counting(&dose),
            dose,
        }
    }

    /// What a side of a level is, as it is shown and as it is said.
    fn level_side(&self, exercise: &ExerciseId, level: LevelId, side: &str) -> Option<SideWords> {
        let text = self.level_text(exercise, level, side);
        let (shown, said) = text.trim().split_once('\n')?;
        let set = self.player_set_and_side(&self.player_set_of(NUMBER, TOTAL), shown.trim());
        Some(SideWords { set, said: said.trim().to_owned() })
    }

    /// How a load is held or fixed in a level; empty where its words do not say.
    fn level_held(&self, exercise: &ExerciseId, level: LevelId, load: Load) -> String {
        let attribute = match load {
            Load::Band(_) => "band",
            Load::Grams(_) => "dumbbell",
        };
        self.level_text(exercise, level, attribute)
    }
}

/// A name within a sentence: without its capital.
fn in_a_sentence(name: &str) -> String {
    first(name, |letter| letter.to_lowercase().collect())
}

/// The same at the beginning of one.
pub(crate) fn begins_a_sentence(text: &str) -> String {
    first(text, |letter| letter.to_uppercase().collect())
}

fn first(text: &str, change: impl Fn(char) -> String) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |letter| change(letter) + letters.as_str())
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
}
