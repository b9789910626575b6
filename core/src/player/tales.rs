//! Single stories of a session that is led, beside the laws of `model`.

use super::events::{Event, LiveCommand, LiveHappened, LiveQuestion};
use super::frame::{Frame, LiveAfter, LiveState};
use super::golden;
use super::machine::{Machine, Opening};
use super::model::opening;
use super::moves::Manner;
use super::script::PartKind;
use crate::catalog::Catalog;
use crate::dose::{Measure, Side};
use crate::facts::LeaveReason;
use crate::ids::{ExerciseId, LevelId};

fn started(by_tap: bool, baseline: Option<i32>) -> Machine {
    let mut machine = Machine::new(opening(by_tap, baseline));
    machine.act(0, LiveCommand::Start).unwrap();
    machine
}

fn store(machine: &mut Machine, frame: &Frame) {
    if let Some(last) = frame.events.last() {
        machine.stored(last.seq);
    }
}

#[test]
fn a_set_is_stored_before_the_next_word() {
    let mut machine = started(false, None);
    let length = machine.parts[0].length + machine.parts[1].length;
    let frame = machine.frame(length + 200);
    assert!(matches!(frame.events[..], [Event { seq: 1, happened: LiveHappened::SetFinished { .. }, .. }]));
    assert!(machine.frame(length + 300).cues.is_empty());
    machine.stored(1);
    let frame = machine.frame(length + 400);
    assert_eq!((frame.cues.len(), frame.events.len()), (1, 0), "{:?}", frame.cues);
    assert!(machine.frame(length + 400).cues.is_empty(), "once");
}

#[test]
fn a_phone_that_slept_says_nothing_old() {
    let mut machine = started(false, None);
    let frame = machine.frame(60_000);
    assert!(frame.cues.len() <= 1, "{:?}", frame.cues);
    let whole: u64 = machine.parts.iter().map(|part| part.length).sum();
    let frame = machine.frame(whole + 600_000);
    let finished =
        frame.events.iter().filter(|event| matches!(event.happened, LiveHappened::SetFinished { .. }));
    assert_eq!(finished.count(), machine.tasks.len());
    assert_eq!(frame.motion.ran_ms, whole, "the end is the end, however late it is seen");
    assert!(frame.cues.is_empty());
    store(&mut machine, &frame);
    assert_eq!(machine.frame(whole + 600_001).cues.len(), 1, "that it is over is said all the same");
}

#[test]
fn taps_count_repetitions_and_time_does_not() {
    let mut machine = started(true, None);
    let at = machine
        .tasks
        .iter()
        .position(|task| machine.moves[task.exercise].form.dose.measure == Measure::Repetitions);
    let task = machine.tasks[at.unwrap()];
    while machine.part().task != task || !machine.in_set() {
        machine.act(0, LiveCommand::Next).unwrap();
    }
    let amount = machine.moves[task.exercise].form.dose.amount;
    assert_eq!(machine.frame(600_000).motion.left_ms, None);
    for tap in 1..=amount {
        assert!(!machine.done.contains_key(&task));
        assert_eq!(machine.frame(600_000).view.count, u32::from(tap) - 1);
        machine.act(600_000, LiveCommand::Confirm).unwrap();
    }
    assert_eq!(machine.done[&task], amount);
}

#[test]
fn easier_takes_the_rest_of_the_exercise_a_level_down() {
    let mut machine = started(false, Some(0));
    let second = machine.tasks.iter().position(|task| task.exercise == 1).unwrap();
    while machine.part().task != machine.tasks[second] || !machine.in_set() {
        machine.act(0, LiveCommand::Next).unwrap();
    }
    let level = machine.moves[1].form.level;
    machine.act(9_000, LiveCommand::Hurts).unwrap();
    machine.act(20_000, LiveCommand::Pain { pain: 4 }).unwrap();
    let frame = machine.frame(50_000);
    assert!(
        matches!(frame.view.question, Some(LiveQuestion::Easier { possible: true, .. })),
        "{:?}",
        frame.view.question
    );
    machine.act(50_000, LiveCommand::GoOn).unwrap();
    machine.act(50_000, LiveCommand::Resume).unwrap();
    assert_eq!(machine.frame(90_000).view.state, LiveState::Asked, "going on as before is no answer");
    machine.act(90_000, LiveCommand::Easier).unwrap();
    let frame = machine.frame(90_000);
    assert_eq!((frame.view.state, frame.view.level), (LiveState::Running, below(level)));
    let made =
        LiveHappened::MadeEasier { exercise: frame.view.exercise.clone(), level: below(level), set: 1 };
    assert!(frame.events.iter().any(|event| event.happened == made));
    assert_eq!(machine.frame(90_000).view.side, Side::Left);
}

#[test]
fn pain_of_six_ends_the_exercise_and_offers_the_end() {
    let mut machine = started(false, Some(9));
    machine.act(20_000, LiveCommand::Hurts).unwrap();
    machine.act(20_000, LiveCommand::Pain { pain: 6 }).unwrap();
    let frame = machine.frame(20_000);
    assert!(matches!(frame.view.question, Some(LiveQuestion::EndOffer { .. })));
    machine.act(20_000, LiveCommand::GoOn).unwrap();
    let frame = machine.frame(20_000);
    assert_eq!((frame.view.exercise.as_str(), frame.view.part), (golden::EXAMPLE[1], PartKind::Change));
    machine.act(20_000, LiveCommand::Back).unwrap();
    assert_eq!(
        machine.frame(20_000).view.exercise.as_str(),
        golden::EXAMPLE[1],
        "there is no way back into it"
    );
}

#[test]
fn a_warning_sign_ends_everything_at_once() {
    let mut machine = started(false, None);
    machine.act(8_000, LiveCommand::Hurts).unwrap();
    machine.act(8_000, LiveCommand::WarningSign).unwrap();
    let frame = machine.frame(8_000);
    assert_eq!(frame.view.state, LiveState::Over);
    let kinds: Vec<_> = frame.events.iter().map(|event| &event.happened).collect();
    assert_eq!(kinds, [&LiveHappened::WarningSign, &LiveHappened::Ended]);
    store(&mut machine, &frame);
    assert!(machine.frame(9_000).cues.is_empty(), "nobody is told that they did well");
}

#[test]
fn effort_of_nine_offers_easier() {
    let mut machine = started(false, None);
    let exercise = machine.moves[1].id.clone();
    let rate = LiveCommand::Rate { exercise, pain: None, effort: Some(9) };
    machine.act(0, rate).unwrap();
    assert!(matches!(machine.frame(0).view.question, Some(LiveQuestion::Easier { .. })));
    let none = LiveCommand::Rate { exercise: crate::ids::ExerciseId::new("none"), pain: None, effort: None };
    assert!(machine.act(0, none).is_err());
}

#[test]
fn a_rest_is_stretched_and_never_less_than_nothing() {
    let mut machine = started(false, None);
    let length = machine.parts[0].length;
    machine.act(1_000, LiveCommand::LongerRest).unwrap();
    assert_eq!(machine.frame(1_000).motion.left_ms, Some(length + 14_000));
    for _ in 0..4 {
        machine.act(2_000, LiveCommand::ShorterRest).unwrap();
    }
    let frame = machine.frame(2_000);
    assert_eq!((frame.view.part, frame.motion.ran_ms, frame.motion.share), (PartKind::Set, 2_000, 0.0));
}

/// What no fact can hold would never be stored, and nothing would be said after it.
#[test]
fn an_amount_that_nobody_can_do_is_refused() {
    let mut machine = started(false, None);
    machine.act(1_000, LiveCommand::Next).unwrap();
    let before = machine.frame(1_000).view;
    let error = machine.act(1_000, LiveCommand::Finish { amount: 1_000 }).unwrap_err();
    assert_eq!(error, crate::error::Error::out_of_range("amount", 1_000, 0, 999));
    let frame = machine.frame(1_000);
    assert_eq!((frame.view, frame.events.len()), (before, 0));
    machine.act(1_000, LiveCommand::Finish { amount: 999 }).unwrap();
    assert_eq!(machine.frame(1_000).events.len(), 1);
}

#[test]
fn what_was_said_before_is_not_forgotten_when_it_hurts() {
    let mut machine = started(false, Some(0));
    let exercise = machine.moves[1].id.clone();
    for (pain, effort) in [(None, Some(7)), (Some(6), None)] {
        machine.act(0, LiveCommand::Rate { exercise: exercise.clone(), pain, effort }).unwrap();
    }
    let said = machine.frame(0).events.pop().unwrap().happened;
    assert_eq!(said, LiveHappened::Rated { exercise, pain: Some(6), effort: Some(7) });
}

#[test]
fn the_last_words_are_said_once_and_nothing_sounds_into_them() {
    let words = golden::english();
    let catalog = Catalog::shipped().unwrap();
    let cobra = catalog.exercise(&ExerciseId::new("cobra")).unwrap();
    for level in &cobra.levels {
        let moves = golden::moves(&words, &[golden::decision(cobra, level, 1)]);
        let manner = Manner { percent: 75, ..golden::manner(&words) };
        let tasks = golden::tasks(&moves);
        let mut machine = Machine::new(Opening { manner, moves, tasks, ..opening(false, None) });
        machine.act(0, LiveCommand::Start).unwrap();
        let whole: u64 = machine.parts.iter().map(|part| part.length).sum();
        let last = &machine.parts.last().unwrap().cues[0];
        assert_eq!(last.0.in_part(0), Some(0), "the way out of {} is said to its end", level.number);
        let frame = machine.frame(whole);
        store(&mut machine, &frame);
        assert_eq!(machine.frame(whole).cues.len(), 1, "{}", level.number);
        assert!(machine.frame(whole + 100).cues.is_empty(), "once");
    }
}

/// Whoever paused may have got up: the set waits until the body is back in position, and nothing done is lost.
#[test]
fn a_set_that_was_paused_is_gone_back_to_by_its_position() {
    let mut machine = started(false, None);
    go_to(&mut machine, 1, 1, Side::Left, PartKind::Set);
    let form = machine.moves[1].form.clone();
    // In the middle of the third repetition.
    let rep = machine.part().beats.iter().find(|beat| beat.number == 3).unwrap().start;
    machine.frame(rep + 1_000);
    machine.act(rep + 1_000, LiveCommand::Pause).unwrap();
    machine.act(60_000, LiveCommand::Resume).unwrap();
    let frame = machine.frame(60_000);
    assert_eq!((frame.view.state, frame.view.part), (LiveState::Running, PartKind::GetReady));
    assert!(frame.view.start.contains(&form.place), "{}", frame.view.start);
    let lead = machine.part().clone();
    let said: Vec<&str> = lead.cues.iter().map(|(_, text)| text.as_str()).collect();
    assert!(said.contains(&form.place.as_str()), "{said:?}");
    assert!(said.contains(&form.left.as_ref().unwrap().said.as_str()), "which limb: {said:?}");
    assert!(lead.length >= 5_000);
    // Ended there, the two that were whole count.
    let mut ended = machine.clone();
    ended.act(61_000, LiveCommand::End).unwrap();
    assert_eq!(ended.done[&lead.task], 2);
    let mut skipped = machine.clone();
    skipped.act(61_000, LiveCommand::Skip { reason: LeaveReason::NoTime }).unwrap();
    assert_eq!(skipped.done[&lead.task], 2);
    // Paused again on the way back, it is still the third.
    machine.act(61_000, LiveCommand::Pause).unwrap();
    machine.act(62_000, LiveCommand::Resume).unwrap();
    let back = 62_000 + lead.length - 1_000;
    let frame = machine.frame(back + 100);
    assert_eq!((frame.view.part, frame.view.count), (PartKind::Set, 3));
    let left = machine.part().length - rep;
    machine.frame(back + left - 100);
    assert!(!machine.done.contains_key(&lead.task));
    machine.frame(back + left + 100);
    assert_eq!(machine.done[&lead.task], form.dose.amount);
}

/// Of what is held, every second counts, also before a pause.
#[test]
fn seconds_that_were_held_before_a_pause_count() {
    let mut machine = started(false, None);
    go_to(&mut machine, 2, 1, Side::Both, PartKind::Set);
    let amount = machine.moves[2].form.dose.amount;
    machine.frame(12_000);
    machine.act(12_000, LiveCommand::Hurts).unwrap();
    machine.act(13_000, LiveCommand::GoOn).unwrap();
    machine.act(14_000, LiveCommand::Resume).unwrap();
    let lead = machine.part().length;
    let frame = machine.frame(14_000 + lead);
    assert_eq!((frame.view.part, frame.view.count), (PartKind::Set, u32::from(amount) - 12));
}

/// Goes to the time before a set, or into it.
fn go_to(machine: &mut Machine, exercise: usize, set: u8, side: Side, kind: PartKind) {
    for _ in 0..100 {
        let (task, part) = (machine.part().task, machine.part().kind);
        if (task.exercise, task.set, task.side, part) == (exercise, set, side, kind) {
            return;
        }
        machine.act(0, LiveCommand::Next).unwrap();
    }
    panic!("there is no such part");
}

#[test]
fn nobody_who_had_to_stop_is_told_that_they_did_well() {
    for by in ["number", "reason"] {
        let mut machine = started(false, Some(0));
        go_to(&mut machine, 2, 1, Side::Both, PartKind::Set);
        let frame = machine.frame(0);
        store(&mut machine, &frame);
        if by == "number" {
            machine.act(5_000, LiveCommand::Hurts).unwrap();
            machine.act(5_000, LiveCommand::Pain { pain: 7 }).unwrap();
        } else {
            machine.act(5_000, LiveCommand::Skip { reason: LeaveReason::Hurts }).unwrap();
        }
        let frame = machine.frame(5_000);
        assert_eq!(frame.view.state, LiveState::Over);
        store(&mut machine, &frame);
        assert!(machine.frame(5_100).cues.is_empty(), "by {by}");
    }
}

/// The level below, in a ladder whose ids are its places.
fn below(level: LevelId) -> LevelId {
    LevelId::new(level.as_number() - 1)
}

#[test]
fn who_asks_for_something_easier_keeps_the_rest_and_the_way() {
    for (set, kind) in [(2, PartKind::Rest), (1, PartKind::Change)] {
        let mut machine = started(false, None);
        go_to(&mut machine, 1, set, Side::Left, kind);
        machine.act(1_000, LiveCommand::LongerRest).unwrap();
        let before = machine.frame(1_000);
        machine.act(1_000, LiveCommand::Easier).unwrap();
        let after = machine.frame(1_000);
        assert_eq!((after.view.level, after.view.part), (below(before.view.level), kind));
        assert!(after.motion.left_ms >= before.motion.left_ms, "{:?} {:?}", before.motion, after.motion);
    }
}

#[test]
fn easier_in_a_set_that_is_done_again_is_about_what_is_left() {
    // The last set of all: there is a way to the next exercise.
    let mut machine = started(false, None);
    go_to(&mut machine, 2, 1, Side::Both, PartKind::Change);
    machine.act(0, LiveCommand::Back).unwrap();
    go_to(&mut machine, 1, 2, Side::Right, PartKind::Set);
    machine.act(0, LiveCommand::Easier).unwrap();
    let frame = machine.frame(0);
    assert_eq!((frame.view.exercise.as_str(), frame.view.part), (golden::EXAMPLE[2], PartKind::Change));
    // A set before one that was begun: what was begun stays to be done.
    let mut machine = started(false, None);
    go_to(&mut machine, 1, 2, Side::Right, PartKind::Set);
    for _ in 0..2 {
        machine.act(0, LiveCommand::Back).unwrap();
    }
    assert_eq!((machine.frame(0).view.set, machine.frame(0).view.side), (1, Side::Right));
    machine.act(0, LiveCommand::Easier).unwrap();
    let frame = machine.frame(0);
    assert_eq!((frame.view.set, frame.view.sets, frame.view.side), (2, 2, Side::Right));
}

#[test]
fn who_begins_anew_twice_gets_ready_twice() {
    let mut machine = started(false, None);
    go_to(&mut machine, 0, 1, Side::Both, PartKind::Set);
    for _ in 0..2 {
        machine.act(0, LiveCommand::Repeat).unwrap();
        assert_eq!(machine.frame(0).view.part, PartKind::GetReady);
    }
}

#[test]
fn nothing_goes_on_for_long_that_is_not_on_record() {
    let mut machine = started(false, None);
    go_to(&mut machine, 0, 1, Side::Both, PartKind::Set);
    machine.act(0, LiveCommand::Hurts).unwrap();
    machine.act(0, LiveCommand::Pain { pain: 7 }).unwrap();
    machine.act(0, LiveCommand::GoOn).unwrap();
    let frames: Vec<Frame> = (1..=200).map(|tenth| machine.frame(tenth * 100)).collect();
    let last = frames.last().unwrap();
    assert_eq!((last.view.state, last.view.part), (LiveState::Paused, PartKind::Change));
    assert!(last.motion.ran_ms <= 5_000, "{}", last.motion.ran_ms);
    assert!(frames.iter().all(|frame| frame.cues.is_empty() && !frame.events.is_empty()));
    // Trying again goes on once it is stored, and not before.
    machine.act(20_000, LiveCommand::Resume).unwrap();
    (201..=300).for_each(|tenth| drop(machine.frame(tenth * 100)));
    assert_eq!(machine.frame(30_000).view.state, LiveState::Paused);
    store(&mut machine, last);
    machine.act(30_000, LiveCommand::Resume).unwrap();
    (301..=400).for_each(|tenth| drop(machine.frame(tenth * 100)));
    assert_eq!(machine.frame(40_000).view.state, LiveState::Running);
}

#[test]
fn a_phone_that_slept_half_the_day_led_nobody() {
    let mut machine = started(false, None);
    let before = machine.frame(20_000);
    let after = machine.frame(6 * 60 * 60 * 1_000);
    assert_eq!((after.view.state, after.events.len()), (LiveState::Paused, 0));
    assert_eq!((after.view.set, after.motion.ran_ms), (before.view.set, before.motion.ran_ms));
}

#[test]
fn a_lesser_pain_after_it_was_made_easier_asks_for_nothing_more() {
    let mut machine = started(false, Some(0));
    go_to(&mut machine, 1, 1, Side::Left, PartKind::Set);
    let mut hurts = |pain: i32| {
        machine.act(0, LiveCommand::Hurts).unwrap();
        machine.act(0, LiveCommand::Pain { pain }).unwrap();
        machine.act(0, LiveCommand::Easier).unwrap();
        machine.act(0, LiveCommand::Resume).unwrap();
        let frame = machine.frame(0);
        store(&mut machine, &frame);
        frame.events.into_iter().map(|event| event.happened).collect::<Vec<_>>()
    };
    let rated = |happened: &LiveHappened| matches!(happened, LiveHappened::Rated { pain: Some(4), .. });
    assert!(hurts(4).iter().any(rated));
    // The worse was said already: said again, it would be asked about again by a player made anew.
    assert!(!hurts(2).iter().any(rated));
    assert!(hurts(4).iter().any(rated), "as bad as before");
}

#[test]
fn one_question_does_not_push_out_another() {
    let mut machine = started(false, Some(0));
    go_to(&mut machine, 1, 1, Side::Left, PartKind::Set);
    let cobra = machine.moves[0].id.clone();
    machine.act(0, LiveCommand::Hurts).unwrap();
    machine.act(0, LiveCommand::Rate { exercise: cobra, pain: Some(7), effort: None }).unwrap();
    assert!(matches!(machine.frame(0).view.question, Some(LiveQuestion::EndOffer { .. })));
    machine.act(0, LiveCommand::GoOn).unwrap();
    let frame = machine.frame(0);
    assert_eq!(frame.view.state, LiveState::Asked);
    assert!(matches!(frame.view.question, Some(LiveQuestion::HowMuch { .. })), "{:?}", frame.view.question);
    machine.act(0, LiveCommand::Pain { pain: 8 }).unwrap();
    machine.act(0, LiveCommand::GoOn).unwrap();
    assert_eq!(machine.frame(0).view.question, None);
}

#[test]
fn a_session_that_is_over_does_not_say_get_ready() {
    let machine =
        &mut Machine::new(crate::player::Opening { over: Some(LiveAfter::Summary), ..opening(false, None) });
    let frame = machine.frame(0);
    assert_eq!((frame.view.part, frame.motion.session_left_ms), (PartKind::Over, 0));
    assert!(frame.cues.is_empty() && frame.marks.is_empty() && frame.events.is_empty());
}

#[test]
fn sides_can_be_switched_where_both_are_left() {
    let mut machine = started(false, None);
    let can = |machine: &mut Machine, set: u8, side: Side| {
        go_to(machine, 1, set, side, PartKind::Set);
        machine.frame(0).view.can_switch
    };
    assert!(can(&mut machine, 1, Side::Left));
    assert!(can(&mut machine, 1, Side::Right), "the next set begins with the other one");
    assert!(can(&mut machine, 2, Side::Left));
    assert!(!can(&mut machine, 2, Side::Right), "nothing is left to switch");
}

#[test]
fn who_goes_on_is_asked_once_however_much_hurt() {
    let mut machine = started(false, Some(0));
    go_to(&mut machine, 1, 1, Side::Left, PartKind::Set);
    let ids = [machine.moves[0].id.clone(), machine.moves[1].id.clone()];
    for exercise in ids.clone() {
        machine.act(0, LiveCommand::Rate { exercise, pain: Some(7), effort: None }).unwrap();
    }
    machine.act(0, LiveCommand::GoOn).unwrap();
    let frame = machine.frame(0);
    assert_eq!((frame.view.state, frame.view.question), (LiveState::Running, None));
    for exercise in ids {
        let went_on = LiveHappened::WentOn { exercise };
        assert!(frame.events.iter().any(|event| event.happened == went_on), "{went_on:?}");
    }
}
