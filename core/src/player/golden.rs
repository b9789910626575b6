//! What is each exercise's script? Kept as text, to be read by a person: `UPDATE_EXPECT=1 cargo test -p midback-core`
//! writes them anew.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;

use super::moves::{Form, Manner, Move, Task};
use super::script::{Part, PartKind, When, parts};
use super::voice::duration;
use crate::book::Book;
use crate::catalog::{Catalog, Exercise, Level, Role};
use crate::dose::{FirstSide, Load};
use crate::facts::Decision;
use crate::ids::ExerciseId;
use crate::pace::{self, Timed};
use crate::plan::prescription::Prescriptions;
use crate::receipt::Because;
use crate::rules::RuleSet;
use crate::settings::Verbosity;
use crate::words::Words;

/// English, in which the model is played.
pub(super) fn english() -> Words {
    Words::of_every_language().unwrap().into_iter().find(|(tag, _)| *tag == "en").unwrap().1
}

/// How the app leads who has chosen nothing, in a language.
pub(super) fn manner(words: &Words) -> Manner {
    Manner {
        pace: RuleSet::current().pace.value,
        by_tap: false,
        verbosity: Verbosity::Full,
        percent: 100,
        haptics: true,
        sounds: true,
        asks_each: true,
        phrases: words.phrases(),
    }
}

pub(super) fn decision(exercise: &Exercise, level: &Level, sets: u8) -> Decision {
    let load = level.load.map(|_| Load::Band(crate::dose::Band::Light));
    let dose = crate::dose::Dose { sets, ..level.smallest_dose(load) };
    Decision { exercise: exercise.id.clone(), level: level.id, dose, receipt: Because::FirstTime.into() }
}

pub(super) fn tasks(moves: &[Move]) -> Vec<Task> {
    let of = |(exercise, one): (usize, &Move)| {
        let sides = one.form.dose.sides.in_order(FirstSide::Left);
        let sets = 1..=one.form.dose.sets;
        sets.flat_map(move |set| sides.iter().map(move |&side| Task { exercise, set, side }))
            .collect::<Vec<_>>()
    };
    moves.iter().enumerate().flat_map(of).collect()
}

/// The exercises of `example`.
pub(super) const EXAMPLE: [&str; 3] = ["cobra", "superman", "foam-roll"];

/// A session of breaths in sets, of sides with a level below, and of one set; its positions all change.
pub(super) fn example(words: &Words) -> Vec<Move> {
    let catalog = Catalog::shipped().unwrap();
    let of = |name: &str, level: u8, sets: u8| {
        let exercise = catalog.exercise(&ExerciseId::new(name)).unwrap();
        decision(exercise, exercise.at(level).unwrap(), sets)
    };
    let decisions = [of(EXAMPLE[0], 2, 3), of(EXAMPLE[1], 2, 2), of(EXAMPLE[2], 2, 1)];
    let mut moves = moves(words, &decisions);
    let below = decision(
        catalog.exercise(&decisions[1].exercise).unwrap(),
        catalog.exercise(&decisions[1].exercise).unwrap().at(1).unwrap(),
        1,
    );
    let easier = self::moves(words, &[below]).remove(0).form;
    moves[1].easier.push(easier);
    moves
}

/// Every language with the moves of these decisions.
pub(super) fn moves(words: &Words, decisions: &[Decision]) -> Vec<Move> {
    let catalog = Catalog::shipped().unwrap();
    let book = Book::new(words, catalog, Prescriptions::default().into(), Vec::new());
    let one = |decision: &Decision| {
        words.to_move(&book, catalog.exercise(&decision.exercise).unwrap(), decision, Vec::new())
    };
    decisions.iter().map(one).collect()
}

fn clock(ms: u64) -> String {
    format!("{:>2}:{:04.1}", ms / 60_000, f64::from(u32::try_from(ms % 60_000).unwrap()) / 1_000.0)
}

/// The script as it is heard and felt.
pub(super) fn print(parts: &[Part]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for part in parts {
        let seconds = part.length / 1_000;
        let _ = writeln!(
            out,
            "{} {:?} {} {:?}, {seconds} s",
            clock(at),
            part.kind,
            part.task.set,
            part.task.side
        );
        let mut lines: Vec<(u64, String)> = Vec::new();
        for (when, text) in &part.cues {
            lines.push((when.in_part(part.length).unwrap(), format!("  {text}")));
        }
        lines.sort();
        for (cue, line) in lines {
            let _ = writeln!(out, "{}{line}", clock(at + cue));
        }
        at += part.length;
    }
    out
}

/// Where the scripts of a language lie; a new language has its folder from here on.
fn scripts(language: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/scripts").join(language);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn every_exercise_has_its_script() {
    for (language, words) in Words::of_every_language().unwrap() {
        let catalog = Catalog::shipped().unwrap();
        for exercise in catalog.exercises() {
            let mut out = String::new();
            for level in &exercise.levels {
                // With a second set where there can be one, so that the rest is heard.
                let sets = level.sets.low.max(2).min(level.sets.high);
                let moves = moves(&words, &[decision(exercise, level, sets)]);
                let _ = writeln!(out, "== {} ==", moves[0].form.level_name);
                out += &print(&parts(&manner(&words), &moves, &tasks(&moves), None));
            }
            expect_file![scripts(language).join(format!("{}.txt", exercise.id))].assert_eq(&out);
        }
    }
}

/// Every script of every level, at both ends of the dose, of the breath and of the voice.
fn every_script(mut check: impl FnMut(&str, &Manner, &[Move], &[Part])) {
    for (_, words) in Words::of_every_language().unwrap() {
        let usual = manner(&words);
        let paces = [5, 7, 10].map(|cycle| usual.pace.with_breath(cycle));
        let catalog = Catalog::shipped().unwrap();
        for exercise in catalog.exercises() {
            for level in &exercise.levels {
                let mut decisions = vec![decision(exercise, level, level.sets.high)];
                decisions[0].dose.amount = level.dose.high;
                decisions.push(decision(
                    catalog.exercise(&ExerciseId::new("superman")).unwrap(),
                    catalog.exercise(&ExerciseId::new("superman")).unwrap().starter(),
                    1,
                ));
                let moves = moves(&words, &decisions);
                for pace in paces {
                    for percent in [75, 100, 150] {
                        for verbosity in
                            [Verbosity::Off, Verbosity::Counts, Verbosity::Short, Verbosity::Full]
                        {
                            for by_tap in [false, true] {
                                let pace = pace.with_voice(percent);
                                let manner = Manner { pace, by_tap, verbosity, percent, ..usual.clone() };
                                let parts = parts(&manner, &moves, &tasks(&moves), None);
                                let what = format!("{} {} {manner:?}", exercise.id, level.number);
                                check(&what, &manner, &moves, &parts);
                            }
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn nothing_is_said_while_something_else_is() {
    every_script(|what, manner, _, parts| {
        let mut at = 0;
        let mut quiet_from = 0;
        for part in parts {
            let mut cues: Vec<(u64, &str)> = part
                .cues
                .iter()
                .map(|(when, text)| (when.in_part(part.length).unwrap(), text.as_str()))
                .collect();
            cues.sort_unstable();
            for (cue, text) in cues {
                let (cue, length) = (at + cue, duration(text, manner.percent).unsigned_abs());
                assert!(cue >= quiet_from, "{what}: {text} at {cue} ms, not quiet before {quiet_from} ms");
                quiet_from = cue + length;
            }
            // The sets of a person's own pace end when they end.
            at += part.length;
            if part.open {
                quiet_from = at;
            }
        }
        assert!(
            manner.verbosity > Verbosity::Off || quiet_from <= at,
            "{what}: it speaks though it should not"
        );
    });
}

#[test]
fn the_estimate_is_the_scripts_own_length() {
    every_script(|what, manner, moves, parts| {
        let timed: Vec<Timed<'_>> = moves
            .iter()
            .map(|one| Timed { category: one.category, ways: one.form.ways, dose: &one.form.dose })
            .collect();
        let length: u64 = parts.iter().map(|part| part.length).sum();
        assert_eq!(length, u64::from(pace::seconds(&manner.pace, &timed)) * 1_000, "{what}");
    });
}

/// Who follows by ear needs the whole of the first repetition, and to hear every number.
#[test]
fn nothing_that_matters_is_left_out_for_want_of_quiet() {
    for (language, words) in Words::of_every_language().unwrap() {
        for exercise in Catalog::shipped().unwrap().exercises() {
            for level in &exercise.levels {
                let moves = moves(&words, &[decision(exercise, level, level.sets.low)]);
                let said: Vec<String> = parts(&manner(&words), &moves, &tasks(&moves), None)
                    .into_iter()
                    .flat_map(|part| part.cues.into_iter().map(|(_, text)| text))
                    .collect();
                let form: &Form = &moves[0].form;
                for (role, text) in &form.lines {
                    let heard = said.iter().any(|said| said.contains(text));
                    assert!(
                        heard || *role == Role::Hint,
                        "{language} {} {}: {text}",
                        exercise.id,
                        level.number
                    );
                }
            }
        }
    }
}

/// Rule B4, over everything that can be said.
#[test]
fn no_cue_asks_to_hold_the_breath() {
    let asks = [
        "hold your breath",
        "hold the breath",
        "hold it in",
        "don't breathe",
        "do not breathe",
        "stop breathing",
        "without breathing",
        "keep the air",
        "aguanta",
        "contén",
        "retén",
        "retener",
        "contener",
        "sin respirar",
        "no respires",
        "mantén el aire",
        "mantén la respiración",
        "deja de respirar",
        "apnea",
    ];
    for (language, words) in Words::of_every_language().unwrap() {
        let check = |text: &str| {
            let low = text.to_lowercase();
            assert!(!asks.iter().any(|asks| low.contains(asks)), "{language}: {text}");
        };
        for exercise in Catalog::shipped().unwrap().exercises() {
            for level in &exercise.levels {
                words.level_cues(&exercise.id, level.id).iter().for_each(|cue| check(cue));
                words.level_how(&exercise.id, level.id).iter().for_each(|step| check(step));
            }
        }
        check(&format!("{:?}", words.phrases()));
    }
}

#[test]
fn a_tick_falls_on_each_of_the_last_three_seconds() {
    every_script(|what, _, _, parts| {
        for part in parts.iter().filter(|part| !matches!(part.kind, PartKind::Set | PartKind::Over)) {
            let ticks = part.marks.iter().filter(|(when, _)| matches!(when, When::Before(_))).count();
            assert_eq!(ticks, 3, "{what}");
        }
    });
}

/// A whole session, face down and back, as it is heard.
#[test]
fn a_whole_session_is_led_by_ear() {
    let catalog = Catalog::shipped().unwrap();
    let exercises = ["seated-twist", "superman", "plank", "childs-pose"];
    let decisions: Vec<Decision> = exercises
        .iter()
        .map(|name| {
            let exercise = catalog.exercise(&ExerciseId::new(*name)).unwrap();
            decision(exercise, exercise.starter(), exercise.starter().sets.low)
        })
        .collect();
    for (language, words) in Words::of_every_language().unwrap() {
        let moves = moves(&words, &decisions);
        let out = print(&parts(&manner(&words), &moves, &tasks(&moves), None));
        expect_file![scripts(language).join("session.txt")].assert_eq(&out);
    }
}
