//! A session that is led by ear: what happens in it is kept at once, and nothing of it is lost.

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::today::TodayState;
use midback_core::{
    Error, ExerciseId, LeaveReason, LevelId, LiveCommand, LiveEvent, LiveFrame, LiveHappened, LiveQuestion,
    LiveState, LiveView, PartKind, Problem, SessionId, Side,
};
use midback_tests::{LedPhone, Show, World, level_below, live};

/// A phone that leads today's session, which runs.
fn begin(world: &mut World) -> (SessionId, LedPhone) {
    let session = world.start().unwrap();
    let mut phone = LedPhone::of(world, session).unwrap();
    phone.act(world, 0, LiveCommand::Start);
    (session, phone)
}

/// Something that happened now, without a pause before it.
fn event(world: &World, happened: LiveHappened) -> LiveEvent {
    LiveEvent { seq: 1, happened, at: world.now(), stood_ms: 0 }
}

/// That the set of a view is done.
fn set_of(view: &LiveView, amount: u16) -> LiveHappened {
    let LiveView { exercise, set, side, .. } = view.clone();
    LiveHappened::SetFinished { exercise, set, side, amount }
}

fn bad(field: &str, problem: Problem) -> Error {
    Error::BadInput { field: field.into(), problem }
}

/// Which set is in hand or comes next.
fn set_at(frame: &LiveFrame) -> (ExerciseId, LevelId, u8, Side) {
    (frame.view.exercise.clone(), frame.view.level, frame.view.set, frame.view.side)
}

/// Whether every set is stored.
fn whole(world: &mut World, session: SessionId) -> bool {
    let now = world.now();
    world.app().summary(session, now).unwrap().rows.iter().all(|row| row.whole)
}

const HOME: &str = "choose equipment mat chair wall light-band";

#[test]
fn a_session_is_led_from_start_to_end_and_every_set_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, HOME), "");
    let (session, mut player) = begin(&mut world);
    let estimate = player.frame(&mut world, 0).motion.session_left_ms;
    let mut clock = 0;
    loop {
        let frame = player.frame(&mut world, clock);
        if frame.view.state == LiveState::Over {
            break;
        }
        clock += 100;
    }
    // It is over with the tick in which it ends, and takes what Today said it would.
    assert!(clock >= estimate && clock < estimate + 100, "{clock} {estimate}");
    assert!(player.said.len() > 100, "{:?}", player.said);
    assert!(whole(&mut world, session));
    let now = world.now();
    // Nobody said how it felt: that is still unknown, and asked again.
    let summary = world.app().summary(session, now).unwrap();
    assert_eq!(summary.questions.len(), summary.rows.len());
    assert!(summary.pain_after.is_some());
    for rate in summary.questions {
        world.app().rate_exercise(session, &rate.exercise, Some(1), Some(3), now).unwrap();
    }
    world.app().pain_after(session, Some(2), now).unwrap();
    let summary = world.app().summary(session, now).unwrap();
    assert!(summary.questions.is_empty() && summary.pain_after.is_none());
    world.wait_minutes(2 * 24 * 60);
    let now = world.now();
    assert!(world.app().pain_after(session, Some(9), now).is_err(), "it is too late for that");
}

#[test]
fn a_session_that_is_killed_anywhere_goes_on_at_the_same_set() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, HOME), "");
    let (session, _) = begin(&mut world);
    let (mut kills, mut next, mut asked) = (0, None, 0);
    loop {
        world.reopen().unwrap();
        let mut player = LedPhone::of(&mut world, session).unwrap();
        let before = player.frame(&mut world, 0);
        if before.view.state == LiveState::Over {
            break;
        }
        assert_eq!(set_at(&before), next.unwrap_or_else(|| set_at(&before)));
        assert_eq!(before.view.part, PartKind::GetReady);
        player.act(&mut world, 0, LiveCommand::Start);
        // Killed in the middle of the next set, now and then right after it.
        let mut clock = 0;
        let stop = if kills % 3 == 0 { 1 } else { 2 };
        while player.sets() < stop {
            clock += 700;
            let frame = player.frame(&mut world, clock);
            if frame.view.state == LiveState::Over {
                break;
            }
        }
        let frame = player.frame(&mut world, clock);
        next = Some(set_at(&frame));
        // How an exercise felt is asked after its last set, and holds up nothing.
        asked += usize::from(frame.view.ask.is_some());
        kills += 1;
        assert!(kills < 100);
    }
    assert!(kills > 3 && asked > 2, "{kills} {asked}");
    assert!(whole(&mut world, session));
    // Who was asked by a player that was killed is asked by the summary.
    let now = world.now();
    let summary = world.app().summary(session, now).unwrap();
    assert_eq!(summary.questions.len(), summary.rows.len());
}

#[test]
fn later_than_its_day_a_session_is_over_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let (session, mut player) = begin(&mut world);
    let mut clock = 0;
    while player.sets() == 0 {
        clock += 500;
        player.frame(&mut world, clock);
    }
    world.wait_minutes(24 * 60);
    let now = world.now();
    let mut again = LedPhone::of(&mut world, session).unwrap();
    assert_eq!(again.frame(&mut world, 0).view.state, LiveState::Over);
    assert!(again.stored.is_empty());
    let history = world.app().history(&HistoryQuery::default(), now).unwrap();
    assert_eq!(history.sessions[0].outcome, "Done in part");
}

/// Skips to the first set of an exercise with a level below.
fn to_one_that_can_be_eased(world: &mut World, player: &mut LedPhone) -> LiveFrame {
    for _ in 0..100 {
        let frame = player.frame(world, 0);
        if frame.view.part == PartKind::Set && frame.view.can_ease {
            return frame;
        }
        player.act(world, 0, LiveCommand::Next);
    }
    panic!("none can be made easier");
}

#[test]
fn who_is_killed_at_a_question_is_asked_again() {
    for what in ["pain", "effort"] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let _ = live(
            &mut world,
            "put in reverse-fly; take out wall-angel; take out chest-expansion; take out single-arm-row",
        );
        assert_eq!(live(&mut world, &format!("{HOME}; pain 1")), "");
        let (session, mut player) = begin(&mut world);
        let planned = to_one_that_can_be_eased(&mut world, &mut player);
        let exercise = planned.view.exercise.clone();
        let frame = if what == "pain" {
            player.act(&mut world, 3_000, LiveCommand::Hurts);
            player.act(&mut world, 3_000, LiveCommand::Pain { pain: 4 })
        } else {
            let rate = LiveCommand::Rate { exercise: exercise.clone(), pain: None, effort: Some(9) };
            player.act(&mut world, 3_000, rate)
        };
        let asked = frame.view.question.clone();
        assert!(matches!(asked, Some(LiveQuestion::Easier { .. })), "{what}: {asked:?}");
        world.reopen().unwrap();
        let mut again = LedPhone::of(&mut world, session).unwrap();
        assert_eq!(again.frame(&mut world, 0).view.question, asked, "{what}");
        // Nothing but an answer goes on, and an answer is not asked for twice.
        assert_eq!(again.act(&mut world, 0, LiveCommand::Start).view.state, LiveState::Asked);
        again.act(&mut world, 0, LiveCommand::Easier);
        let now = world.now();
        assert_eq!(world.app().live(session, now).unwrap().frame(0, now).view.question, None, "{what}");
    }
}

#[test]
fn made_easier_is_kept_with_what_was_planned() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    // A new person begins it at its second level.
    let _ = live(
        &mut world,
        "put in reverse-fly; take out wall-angel; take out chest-expansion; take out single-arm-row",
    );
    assert_eq!(live(&mut world, &format!("{HOME}; pain 1")), "");
    let (session, mut player) = begin(&mut world);
    let planned = to_one_that_can_be_eased(&mut world, &mut player);
    player.act(&mut world, 3_000, LiveCommand::Hurts);
    let frame = player.act(&mut world, 6_000, LiveCommand::Pain { pain: 4 });
    assert!(matches!(frame.view.question, Some(LiveQuestion::Easier { possible: true, .. })), "{frame:?}");
    let frame = player.act(&mut world, 9_000, LiveCommand::Easier);
    assert_eq!(
        (frame.view.state, &frame.view.exercise, frame.view.level),
        (LiveState::Running, &planned.view.exercise, level_below(planned.view.level).unwrap())
    );
    // A player made anew knows of it, also after a restart.
    world.reopen().unwrap();
    let now = world.now();
    let mut again = LedPhone::of(&mut world, session).unwrap();
    assert_eq!(set_at(&again.frame(&mut world, 0)), set_at(&frame));
    let guides = again.player.texts().guides;
    let guide =
        guides.iter().find(|guide| guide.exercise == frame.view.exercise && guide.level == frame.view.level);
    assert_eq!(guide.map(|guide| &guide.level_name), Some(&frame.view.level_name));
    player.act(&mut world, 20_000, LiveCommand::Finish { amount: 5 });
    let summary = world.app().summary(session, now).unwrap();
    let row = summary.rows.iter().find(|row| row.exercise == planned.view.exercise).unwrap();
    assert_eq!(row.easier.clone().unwrap(), format!("Made easier. Planned: {}", planned.view.level_name));
    let history = world.app().history(&HistoryQuery::default(), now).unwrap().show();
    assert!(history.contains("Made easier. Planned: "), "{history}");
    // Upward there is no way in a session.
    let level = planned.view.level;
    let upward = LiveHappened::MadeEasier { exercise: planned.view.exercise.clone(), level, set: 1 };
    let unknown = bad("level", Problem::Unknown { given: level.to_string() });
    let upward = event(&world, upward);
    assert_eq!(world.app().keep(session, &upward), Err(unknown));
}

#[test]
fn no_path_continues_an_exercise_after_pain_of_six() {
    for tell in ["in the set", "between", "through the form"] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        assert_eq!(live(&mut world, &format!("{HOME}; pain 7")), "");
        let (session, mut player) = begin(&mut world);
        let frame = player.act(&mut world, 9_000, LiveCommand::Hurts);
        let before = frame.view.clone();
        let hurt = before.exercise.clone();
        match tell {
            "in the set" => drop(player.act(&mut world, 9_000, LiveCommand::Pain { pain: 7 })),
            "between" => {
                player.act(&mut world, 9_000, LiveCommand::GoOn);
                player.act(&mut world, 9_000, LiveCommand::Resume);
                let rate = LiveCommand::Rate { exercise: hurt.clone(), pain: Some(6), effort: None };
                player.act(&mut world, 9_000, rate);
            }
            _ => {
                let now = world.now();
                world.app().rate_exercise(session, &hurt, Some(6), None, now).unwrap();
                player = LedPhone::of(&mut world, session).unwrap();
            }
        }
        let frame = player.frame(&mut world, 9_000);
        assert!(
            matches!(&frame.view.question, Some(LiveQuestion::EndOffer { exercise }) if *exercise == hurt),
            "{tell}"
        );
        // The very set that was in hand, on its side, with an amount that is possible.
        let refused = event(&world, set_of(&before, 3));
        let over = bad("exercise", Problem::ExerciseOver);
        assert_eq!(world.app().keep(session, &refused), Err(over), "{tell}");
        for command in [
            LiveCommand::GoOn,
            LiveCommand::Back,
            LiveCommand::Repeat,
            LiveCommand::Resume,
            LiveCommand::Back,
        ] {
            let frame = player.act(&mut world, 9_000, command);
            assert_ne!(frame.view.exercise, hurt, "{tell}");
        }
        let now = world.now();
        let again = world.app().live(session, now).unwrap().frame(0, now);
        assert!(again.view.exercise != hurt && again.view.question.is_none(), "{tell}: {again:?}");
    }
}

#[test]
fn a_warning_sign_ends_the_session_and_opens_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let (_, mut player) = begin(&mut world);
    player.act(&mut world, 9_000, LiveCommand::Hurts);
    let frame = player.act(&mut world, 9_500, LiveCommand::WarningSign);
    assert_eq!(frame.view.state, LiveState::Over);
    let now = world.now();
    assert!(matches!(world.app().today(now).unwrap().state, TodayState::Closed { .. }));
    assert!(world.app().symptom_notice(now).unwrap().unwrap().closed);
}

#[test]
fn an_exercise_is_left_for_each_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, HOME), "");
    let (session, mut player) = begin(&mut world);
    for reason in [LeaveReason::NoTime, LeaveReason::TooHard, LeaveReason::Choice] {
        let frame = player.act(&mut world, 0, LiveCommand::Skip { reason });
        let left = LiveHappened::Left { exercise: frame.view.exercise.clone(), reason };
        assert!(!player.stored.contains(&left), "what comes next was left");
    }
    let now = world.now();
    let rows = world.app().summary(session, now).unwrap().rows;
    let outcomes: Vec<_> = rows.iter().take(3).map(|row| row.outcome.as_str()).collect();
    assert_eq!(outcomes, ["Skipped: no time", "Skipped: too hard", "Skipped"]);
}

#[test]
fn a_set_that_was_only_passed_over_was_not_done() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, HOME), "");
    let (session, mut player) = begin(&mut world);
    let mut frame = player.frame(&mut world, 0);
    while frame.view.state != LiveState::Over {
        frame = player.act(&mut world, 0, LiveCommand::Next);
        assert_eq!(frame.view.ask, None, "nobody felt anything of it");
    }
    let now = world.now();
    let summary = world.app().summary(session, now).unwrap();
    assert!(summary.heading == "No sets this time", "{}", summary.heading);
    assert!(summary.rows.iter().all(|row| !row.whole && row.amounts.is_none()), "{:?}", summary.rows);
    assert!(summary.questions.is_empty() && summary.pain_after.is_none());
    // It is over all the same: nobody is led through it a second time.
    assert_eq!(world.app().live(session, now).unwrap().frame(0, now).view.state, LiveState::Over);
}

#[test]
fn who_breathes_slower_has_a_longer_session() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, HOME), "");
    let (session, mut player) = begin(&mut world);
    let usual = player.frame(&mut world, 0).motion.session_left_ms;
    assert_eq!(live(&mut world, "choose breath 10; choose voice off; choose repetitions tap"), "");
    let now = world.now();
    let sections = world.app().settings(now).unwrap().sections;
    let settings = sections.iter().flat_map(|section| &section.settings);
    let on = settings.flat_map(|setting| &setting.choices).filter(|choice| choice.on);
    let on: Vec<&str> = on.map(|choice| choice.value.as_str()).collect();
    assert!(["off", "tap", "10"].iter().all(|value| on.contains(value)), "{on:?}");
    let mut slower = LedPhone::of(&mut world, session).unwrap();
    assert!(slower.frame(&mut world, 0).motion.session_left_ms > usual);
    slower.act(&mut world, 0, LiveCommand::Start);
    for second in 0..300 {
        slower.frame(&mut world, second * 1_000);
    }
    assert!(slower.said.is_empty() && slower.stored.contains(&LiveHappened::GoesOn), "{:?}", slower.said);
    assert!(live(&mut world, "choose breath 4").contains("breath"));
    assert!(live(&mut world, "choose voice loud").contains("voice"));
}

#[test]
fn a_session_ends_by_itself_once_nothing_of_it_is_left_to_do_or_to_say() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let (session, mut player) = begin(&mut world);
    player.ends = false;
    let mut clock = 0;
    while player.frame(&mut world, clock).view.state != LiveState::Over {
        clock += 1_000;
    }
    assert!(whole(&mut world, session));
    let now = world.now();
    for rate in player.player.texts().rates {
        assert!(matches!(world.app().today(now).unwrap().state, TodayState::InProgress { .. }));
        world.app().rate_exercise(session, &rate.exercise, Some(6), None, now).unwrap();
    }
    // Where it hurt, the advice to end has to be answered, too; after the last exercise there is none.
    let rates = player.player.texts().rates;
    for rate in &rates[..rates.len() - 1] {
        assert!(matches!(world.app().today(now).unwrap().state, TodayState::InProgress { .. }));
        let goes_on = event(&world, LiveHappened::WentOn { exercise: rate.exercise.clone() });
        world.app().keep(session, &goes_on).unwrap();
    }
    assert!(matches!(world.app().today(now).unwrap().state, TodayState::Done { .. }));
}

#[test]
fn what_is_shown_of_an_exercise_is_the_same_in_its_set_and_in_its_guide() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "import full"), "");
    let (_, mut player) = begin(&mut world);
    let texts = player.player.texts();
    let (mut clock, mut parts, mut told) = (0, Vec::new(), false);
    loop {
        let frame = player.frame(&mut world, clock);
        let view = frame.view;
        if view.state == LiveState::Over {
            break;
        }
        let guide = texts
            .guides
            .iter()
            .find(|guide| guide.exercise == view.exercise && guide.level == view.level)
            .unwrap();
        assert_eq!((&guide.name, &guide.level_name), (&view.name, &view.level_name));
        let how = guide.how.join(" ");
        assert!(how.starts_with(&view.start), "{how} / {}", view.start);
        let begins = matches!(view.part, PartKind::GetReady | PartKind::Change);
        assert!(begins || view.start.is_empty(), "{:?}: {}", view.part, view.start);
        told |= !view.start.is_empty();
        assert!(texts.rates.iter().any(|rate| rate.exercise == view.exercise));
        if parts.last() != Some(&view.part) {
            parts.push(view.part);
        }
        clock += 1_000;
    }
    assert!(told, "nobody was told where to begin");
    // Each kind of time between sets comes: into position, from set to set, from side to side.
    for part in [PartKind::GetReady, PartKind::Change, PartKind::SideChange, PartKind::Rest, PartKind::Set] {
        assert!(parts.contains(&part), "no {part:?} in {parts:?}");
    }
}

/// Leaves out all but the last exercise, and goes into its last set with some of it done.
fn to_the_last_set(world: &mut World, player: &mut LedPhone) -> (LiveFrame, u64) {
    loop {
        let frame = player.frame(world, 0);
        let view = &frame.view;
        if view.next_up.is_empty() {
            let is_last = view.set == view.sets && view.side != Side::Left;
            if is_last && view.part == PartKind::Set {
                let clock = frame.motion.left_ms.unwrap() - 1_000;
                return (player.frame(world, clock), clock);
            }
            player.act(world, 0, LiveCommand::Next);
        } else {
            player.act(world, 0, LiveCommand::Skip { reason: LeaveReason::NoTime });
        }
    }
}

#[test]
fn a_warning_sign_in_a_set_keeps_what_was_done_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let (session, mut player) = begin(&mut world);
    let (last, clock) = to_the_last_set(&mut world, &mut player);
    let before = player.stored.len();
    player.act(&mut world, clock, LiveCommand::WarningSign);
    let stored = &player.stored[before..];
    assert_eq!(stored[0], LiveHappened::WarningSign, "nothing is stored before it");
    assert!(
        matches!(stored[1], LiveHappened::SetFinished { .. }) && stored[2] == LiveHappened::Ended,
        "{stored:?}"
    );
    assert_eq!(stored.len(), 3);
    let now = world.now();
    let rows = world.app().summary(session, now).unwrap().rows;
    let row = rows.iter().find(|row| row.exercise == last.view.exercise).unwrap();
    assert!(row.amounts.is_some(), "{row:?}");
    assert!(world.app().symptom_notice(now).unwrap().unwrap().closed);
}

#[test]
fn pain_in_the_last_set_is_kept_though_a_pain_was_said_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, &format!("{HOME}; pain 2")), "");
    let (session, mut player) = begin(&mut world);
    let (last, clock) = to_the_last_set(&mut world, &mut player);
    for pain in [2, 7] {
        player.act(&mut world, clock, LiveCommand::Hurts);
        player.act(&mut world, clock, LiveCommand::Pain { pain });
        player.act(&mut world, clock, LiveCommand::Resume);
    }
    let now = world.now();
    let rows = world.app().summary(session, now).unwrap().rows;
    let row = rows.iter().find(|row| row.exercise == last.view.exercise).unwrap();
    assert_eq!((row.outcome.as_str(), row.pain.as_deref()), ("Stopped because it hurt", Some("Pain 7")));
    // What a player hands in late is taken; what happened long after it was over is not.
    world.wait_minutes(2 * 24 * 60);
    let now = world.now();
    for late in [LiveHappened::WentOn { exercise: last.view.exercise.clone() }, set_of(&last.view, 3)] {
        let late = event(&world, late);
        assert_eq!(world.app().keep(session, &late), Err(bad("session", Problem::SessionOver)));
    }
    assert!(world.app().pain_after(session, Some(3), now).is_err());
}

#[test]
fn who_is_killed_at_the_advice_to_end_is_advised_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, &format!("{HOME}; pain 2")), "");
    let (session, mut player) = begin(&mut world);
    // A lesser pain of the same exercise was said before; how strong this one is, is not.
    player.act(&mut world, 9_000, LiveCommand::Hurts);
    player.act(&mut world, 9_000, LiveCommand::Pain { pain: 1 });
    player.act(&mut world, 9_000, LiveCommand::Resume);
    player.act(&mut world, 9_000, LiveCommand::Hurts);
    let frame = player.act(&mut world, 9_000, LiveCommand::Leave);
    let asked = frame.view.question.clone();
    assert!(matches!(asked, Some(LiveQuestion::EndOffer { .. })), "{asked:?}");
    world.reopen().unwrap();
    let now = world.now();
    assert_eq!(world.app().live(session, now).unwrap().frame(0, now).view.question, asked);
}

#[test]
fn a_rest_is_named_once_in_each_language() {
    for language in ["en", "es"] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        world.speak(language).unwrap();
        world.start().unwrap();
        let mut rests = 0;
        while world.do_set(None).is_ok() {
            let view = world.stands().unwrap();
            if view.part == PartKind::Rest {
                rests += 1;
                assert!(
                    !view.label.is_empty() && view.caption.is_empty(),
                    "{}: {}",
                    view.label,
                    view.caption
                );
            }
        }
        assert!(rests > 0, "{language}: no exercise has two sets");
    }
}
