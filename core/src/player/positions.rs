//! Is there time to say every position, and to take it? What the catalog says of each level is measured here, in the
//! language that takes longest: `UPDATE_EXPECT=1 cargo test -p midback-core` writes it anew.

use std::path::Path;
use std::{env, fs};

use super::golden::{decision, manner, moves, tasks};
use super::moves::{Manner, Move, Task};
use super::script::{Part, PartKind, When, parts};
use super::voice::{GAP, duration};
use crate::book::Book;
use crate::catalog::{Catalog, Condition, Exercise, Level, Named, Range, Resistance, Role};
use crate::dose::{Band, Load, Side, Sides};
use crate::facts::Decision;
use crate::pace::{self, Ways};
use crate::plan::prescription::Prescriptions;
use crate::rules::Pace;
use crate::settings::Verbosity;
use crate::words::Words;

/// An exercise that is none of the session's: whatever comes after it is a change.
const ELSEWHERE: Task = Task { exercise: usize::MAX, set: 0, side: Side::Both };

/// A level with each of the loads that it can have.
fn loaded(exercise: &Exercise, level: &Level, sets: u8) -> Vec<Decision> {
    let one = decision(exercise, level, sets);
    if level.resistance.is_empty() {
        return vec![one];
    }
    let load = |resistance: &Resistance| match resistance {
        Resistance::Band => Load::Band(Band::Medium),
        Resistance::Dumbbell => Load::Grams(2_500),
    };
    let with =
        |load| Decision { dose: crate::dose::Dose { load: Some(load), ..one.dose.clone() }, ..one.clone() };
    level.resistance.iter().map(load).map(with).collect()
}

/// What a level's words take, in whole seconds: into it, in and out with the breath that leads there, out of it, over to
/// its other side.
type Seconds = [u32; 5];

fn known(level: &Level) -> Seconds {
    let (low, high) = level.lead_in_seconds.map_or((0, 0), |range| (range.low, range.high));
    [level.into_seconds, low, high, level.out_seconds, level.other_side_seconds]
}

fn whole_seconds(text: &str) -> u32 {
    let ms = if text.is_empty() { 0 } else { duration(text, 100) + GAP };
    u32::try_from(ms.unsigned_abs().div_ceil(1_000)).unwrap()
}

fn measured(words: &Words, exercise: &Exercise, level: &Level) -> Seconds {
    let usual = manner(words);
    let none = Pace {
        change_of_position: 0,
        change_standing: 0,
        change_up: 0,
        change_of_side: 0,
        change_of_side_over: 0,
        ..usual.pace
    };
    let manner = Manner { pace: none, ..usual };
    let seconds = |part: &Part| u32::try_from(part.length / 1_000).unwrap();
    let mut found = [0; 5];
    for decision in loaded(exercise, level, 1) {
        let mut moves = moves(words, &[decision]);
        let form = &mut moves[0].form;
        let befores: Vec<u32> = form
            .lines
            .iter()
            .filter(|(role, _)| *role == Role::Before)
            .map(|(_, text)| whole_seconds(text))
            .collect();
        let led_in = match befores[..] {
            [low, high] => Some(Range { low, high }),
            _ => None,
        };
        form.ways = Ways { into: 0, other_side: 0, led_in, ..form.ways };
        let quiet = pace::quiet(&manner.pace, led_in);
        let parts = parts(&manner, &moves, &tasks(&moves), Some(ELSEWHERE));
        let side = parts.iter().find(|part| part.kind == PartKind::SideChange);
        // A breath is no whole number of words: a second more, so that a slow voice has its time too.
        let spare = u32::from(led_in.is_some());
        let side = side
            .map_or(0, |side| if led_in.is_some() { seconds(side) - quiet + spare } else { seconds(side) });
        let (low, high) = led_in.map_or((0, 0), |range| (range.low, range.high));
        let away = whole_seconds(&moves[0].form.away);
        found = most(found, [seconds(&parts[0]).saturating_sub(quiet) + spare, low, high, away, side]);
    }
    found
}

fn most(one: Seconds, other: Seconds) -> Seconds {
    std::array::from_fn(|at| one[at].max(other[at]))
}

#[test]
fn the_catalog_knows_how_long_its_words_are() {
    let languages = Words::of_every_language().unwrap();
    for exercise in Catalog::shipped().unwrap().exercises() {
        let need = |level: &Level| {
            languages
                .iter()
                .map(|(_, words)| measured(words, exercise, level))
                .reduce(most)
                .unwrap_or_default()
        };
        let needs: Vec<_> = exercise.levels.iter().map(need).collect();
        let says: Vec<_> = exercise.levels.iter().map(known).collect();
        if needs != says && env::var_os("UPDATE_EXPECT").is_some() {
            write(exercise, &needs);
        } else {
            assert_eq!(
                needs, says,
                "{}: seconds into its levels, in and out with a breath, out of them, to the other side",
                exercise.id
            );
        }
    }
}

/// Writes what was measured into the exercise's file.
fn write(exercise: &Exercise, needs: &[Seconds]) {
    let file = format!("catalog/exercises/{}.toml", exercise.id);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path).unwrap();
    let mut needs = needs.iter();
    let mut lines = Vec::new();
    for line in text.lines() {
        match line.split_once(" = ").map(|(key, _)| key) {
            Some("into_seconds" | "lead_in_seconds" | "out_seconds" | "other_side_seconds") => {}
            Some("sets") => {
                let [into, low, high, out, other] = *needs.next().unwrap();
                lines.push(line.to_owned());
                lines.push(format!("into_seconds = {into}"));
                lines.extend((high > 0).then(|| format!("lead_in_seconds = [{low}, {high}]")));
                lines.extend((out > 0).then(|| format!("out_seconds = {out}")));
                lines.extend((other > 0).then(|| format!("other_side_seconds = {other}")));
            }
            _ => lines.push(line.to_owned()),
        }
    }
    fs::write(path, lines.join("\n") + "\n").unwrap();
}

/// Every word of what leads to a set is heard before it begins, and five seconds are left after the words of a position.
fn whole(what: &str, manner: &Manner, one: &Move, lead: &Part) {
    let said: Vec<(u64, &str)> =
        lead.cues.iter().map(|(when, text)| (when.in_part(lead.length).unwrap(), text.as_str())).collect();
    let ends = |wanted: &str| {
        let found = said.iter().find(|(_, text)| *text == wanted);
        let (at, text) = found.unwrap_or_else(|| panic!("{what}: \"{wanted}\" is cut off: {said:?}"));
        at + duration(text, manner.percent).unsigned_abs()
    };
    let form = &one.form;
    if lead.kind == PartKind::SideChange {
        let side = form.side(lead.task.side).unwrap();
        assert!(ends(&side.said) <= lead.length, "{what}");
        return;
    }
    let all = [&form.load_said, &form.place, &form.held, &form.target].into_iter().chain(&form.advice);
    let last = all.filter(|text| !text.is_empty()).map(|text| ends(text)).max().unwrap();
    let quiet = u64::from(manner.pace.after_words) * 1_000;
    assert!(last + quiet <= lead.length + GAP.unsigned_abs(), "{what}: {last} of {}", lead.length);
    if let Some(side) = form.side(lead.task.side) {
        ends(&side.said);
    }
    assert!(said[0].1 == form.next || said[0].1 == form.said, "{what}: the name comes first: {said:?}");
}

#[test]
fn no_position_is_ever_cut_off() {
    for (language, words) in Words::of_every_language().unwrap() {
        for percent in [75, 100, 150] {
            let manner = Manner { percent, ..manner(&words) };
            let manner = Manner { pace: manner.pace.with_voice(percent), ..manner };
            for exercise in Catalog::shipped().unwrap().exercises() {
                for level in &exercise.levels {
                    for sets in [level.sets.low, level.sets.high] {
                        for decision in loaded(exercise, level, sets) {
                            let moves = moves(&words, &[decision]);
                            let tasks = tasks(&moves);
                            let what = format!("{language} {} {} {percent} %", exercise.id, level.number);
                            for before in [None, Some(ELSEWHERE)] {
                                let parts = parts(&manner, &moves, &tasks, before);
                                let leads = parts.iter().filter(|part| {
                                    matches!(
                                        part.kind,
                                        PartKind::GetReady | PartKind::Change | PartKind::SideChange
                                    )
                                });
                                leads.for_each(|lead| whole(&what, &manner, &moves[0], lead));
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Between any two levels: the way out of the one is said as well.
#[test]
fn the_way_out_of_the_floor_is_led() {
    use crate::catalog::Position;
    let catalog = Catalog::shipped().unwrap();
    let levels: Vec<(&Exercise, &Level)> = catalog
        .exercises()
        .iter()
        .flat_map(|exercise| exercise.levels.iter().map(move |level| (exercise, level)))
        .collect();
    for (language, words) in Words::of_every_language().unwrap() {
        let manner = manner(&words);
        for (from, below) in &levels {
            for (to, above) in levels.iter().filter(|(to, _)| to.id != from.id).step_by(7) {
                let (from, to) = (decision(from, below, 1), decision(to, above, 1));
                let moves = moves(&words, &[from, to]);
                let parts = parts(&manner, &moves, &tasks(&moves), None);
                let change = parts.iter().find(|part| part.kind == PartKind::Change).unwrap();
                let what = format!("{language} {} {} to {}", moves[0].name, below.number, moves[1].form.said);
                whole(&what, &manner, &moves[1], change);
                let heard = |text: &str| change.cues.iter().any(|(_, said)| said == text);
                let upright = |level: &Level| matches!(level.position, Position::Standing | Position::Seated);
                let way = pace::Way::between(Some(below.position), Some(above.position));
                let led = manner.phrases.ways.of(way, Some(below.position));
                assert_eq!(led.is_some(), way != pace::Way::Short, "{what}");
                assert!(!upright(above) || upright(below) || way == pace::Way::Up, "{what}");
                assert!(led.is_none_or(heard), "{what}: {led:?} is cut off");
                let away = &moves[0].form.away;
                assert!(away.is_empty() || heard(away), "{what}: \"{away}\" is cut off");
                // The estimate knows no words: what it lets pass has to be enough for them.
                let ways = (&moves[0].form, &moves[1].form);
                let rule =
                    pace::of_change(&manner.pace, (&ways.0.ways, &ways.0.dose), (&ways.1.ways, &ways.1.dose));
                assert_eq!(change.length, u64::from(rule) * 1_000, "{what}");
            }
        }
    }
}

#[test]
fn whoever_is_on_the_floor_at_the_end_is_led_up() {
    let catalog = Catalog::shipped().unwrap();
    for (language, words) in Words::of_every_language().unwrap() {
        let manner = manner(&words);
        for exercise in catalog.exercises() {
            for level in &exercise.levels {
                let moves = moves(&words, &[decision(exercise, level, 1)]);
                let last = parts(&manner, &moves, &tasks(&moves), None).pop().unwrap();
                let said = &last.cues[0].1;
                let up = manner.phrases.ways.of(
                    pace::Way::between(Some(level.position), Some(crate::catalog::Position::Standing)),
                    Some(level.position),
                );
                let what = format!("{language} {} {}: {said}", exercise.id, level.number);
                assert!(said.starts_with(&manner.phrases.over), "{what}");
                assert!(up.is_none_or(|up| said.ends_with(up)), "{what}");
                assert!(said.contains(moves[0].form.away.as_str()), "{what}");
            }
        }
    }
}

/// What somebody's health asks of them is said once, before the first set, and shown while they get ready.
#[test]
fn what_health_asks_for_is_said_once_before_the_first_set() {
    let catalog = Catalog::shipped().unwrap();
    let mut pairs = 0;
    for (language, words) in Words::of_every_language().unwrap() {
        let manner = manner(&words);
        for condition in Condition::all() {
            let book = Book::new(&words, catalog, Prescriptions::default().into(), vec![condition]);
            for exercise in catalog.exercises() {
                for level in &exercise.levels {
                    let cares = words.cares(condition, &catalog.cautions().notes(condition, exercise, level));
                    let sets = level.sets.high;
                    let moves =
                        [words.to_move(&book, exercise, &decision(exercise, level, sets), Vec::new())];
                    let what = format!("{language} {} {} {}", exercise.id, level.number, condition.name());
                    assert_eq!(moves[0].form.cautions, cares, "{what}");
                    let parts = parts(&manner, &moves, &tasks(&moves), None);
                    let heard =
                        |part: &Part, care: &str| part.cues.iter().filter(|(_, text)| text == care).count();
                    for care in &cares {
                        assert_eq!(heard(&parts[0], care), 1, "{what}: {care}");
                        assert!(
                            parts[1..].iter().all(|part| heard(part, care) == 0),
                            "{what}: {care}, again"
                        );
                        pairs += 1;
                    }
                    whole(&what, &manner, &moves[0], &parts[0]);
                }
            }
        }
    }
    assert!(pairs > 100, "{pairs}");
}

/// A set that was left in its middle is gone back to by its position; whoever does not listen reads it.
#[test]
fn what_is_not_heard_can_be_read() {
    let catalog = Catalog::shipped().unwrap();
    let words = super::golden::english();
    for exercise in catalog.exercises() {
        for level in &exercise.levels {
            let moves = moves(&words, &[decision(exercise, level, 1)]);
            let full = manner(&words);
            let heard = parts(&full, &moves, &tasks(&moves), None);
            for verbosity in [Verbosity::Off, Verbosity::Counts, Verbosity::Short] {
                let quiet = Manner { verbosity, ..full.clone() };
                let read = parts(&quiet, &moves, &tasks(&moves), None);
                for (heard, read) in heard.iter().zip(&read).filter(|(part, _)| part.kind == PartKind::Set) {
                    let all = |cues: &[(When, String)]| {
                        cues.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>()
                    };
                    let captions = read.captions.as_ref().unwrap();
                    assert_eq!(all(captions), all(&heard.cues), "{} {}", exercise.id, level.number);
                }
            }
        }
    }
    assert!(catalog.exercises().iter().flat_map(|one| &one.levels).any(|level| level.sides == Sides::Each));
}
