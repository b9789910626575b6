//! What a session that is led asks before it goes on, and what becomes of what happened in it: on every path, by any
//! clock, with the disk full, and with two players of one session.

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::today::TodayState;
use midback_core::{
    Error, LevelId, LiveAfter, LiveCommand, LiveEvent, LiveFrame, LiveHappened, LiveState, LiveView, Moment,
    PartKind, Problem, SessionId,
};
use midback_tests::{LedPhone, World, live};

const DAY: i64 = 24 * 60;

fn ready(folder: &tempfile::TempDir) -> World {
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "choose equipment mat chair wall table light-band"), "");
    world
}

fn started(world: &mut World) -> LedPhone {
    let session = world.start().unwrap();
    let mut phone = LedPhone::of(world, session).unwrap();
    phone.act(world, 0, LiveCommand::Start);
    phone
}

/// Goes on second by second until so many sets are stored; the clock then.
fn until_sets(world: &mut World, phone: &mut LedPhone, mut clock: u64, sets: usize) -> u64 {
    while phone.sets() < sets {
        clock += 1_000;
        let view = phone.frame(world, clock).view;
        assert!(view.state == LiveState::Running, "{view:?}");
    }
    clock
}

fn sets_kept(world: &mut World, session: SessionId) -> String {
    let now = world.now();
    world.app().summary(session, now).unwrap().sets
}

fn set_of(view: &LiveView, amount: u16) -> LiveHappened {
    let LiveView { exercise, set, side, .. } = view.clone();
    LiveHappened::SetFinished { exercise, set, side, amount }
}

fn over() -> Error {
    Error::BadInput { field: "session".into(), problem: Problem::SessionOver }
}

#[test]
fn an_answer_that_closes_sessions_ends_every_one_whatever_clock_began_it() {
    for closes in ["check new chest", "warning sign", "check new fever"] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = ready(&folder);
        // One that was begun while the clock was a day ahead, and one of today.
        world.wait_minutes(DAY);
        let mut ahead = started(&mut world);
        until_sets(&mut world, &mut ahead, 0, 1);
        world.wait_minutes(-DAY);
        let mut today = started(&mut world);
        assert_ne!(ahead.session, today.session, "{closes}");
        until_sets(&mut world, &mut today, 0, 1);
        let _ = live(&mut world, closes);
        for phone in [&ahead, &today] {
            let now = world.now();
            let frame = world.app().live(phone.session, now).unwrap().frame(0, now);
            assert_eq!(frame.view.after, Some(LiveAfter::SymptomCheck), "{closes}");
        }
        // Neither goes on when their day comes, and the check has been done.
        world.wait_minutes(DAY);
        let _ = live(&mut world, "check none; update chest gone; update fever gone; check none");
        let now = world.now();
        assert!(!matches!(world.app().today(now).unwrap().state, TodayState::InProgress { .. }), "{closes}");
        assert_eq!(world.app().live(ahead.session, now).unwrap().frame(0, now).view.state, LiveState::Over);
    }
}

#[test]
fn a_player_that_was_not_told_is_told_with_its_next_set_which_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let mut phone = started(&mut world);
    let clock = until_sets(&mut world, &mut phone, 0, 1);
    let _ = live(&mut world, "check new chest");
    let mut clock = clock;
    let frame = loop {
        clock += 1_000;
        let frame = phone.frame(&mut world, clock);
        if frame.view.state != LiveState::Running {
            break frame;
        }
    };
    assert_eq!((frame.view.state, frame.view.after), (LiveState::Over, Some(LiveAfter::SymptomCheck)));
    assert_eq!(phone.sets(), 2, "what was done is kept, and nothing more is led");
    assert!(sets_kept(&mut world, phone.session).starts_with("2 of"));
    // And what is handed in an hour later is not: each set does not make the time longer.
    let late = set_of(&frame.view, 3);
    for is_taken in [true, false, false] {
        world.wait_minutes(40);
        let event = LiveEvent { seq: 9, happened: late.clone(), at: world.now(), stood_ms: 0 };
        match world.app().keep(phone.session, &event) {
            Ok(answer) => assert!(is_taken && answer.over == Some(LiveAfter::SymptomCheck), "{answer:?}"),
            Err(error) => assert!(!is_taken && error == over(), "{error:?}"),
        }
    }
}

#[test]
fn a_check_that_falls_due_stops_a_session_before_it_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let _ = live(&mut world, "check-in 2 4; wait days 7; check none");
    let mut phone = started(&mut world);
    let clock = until_sets(&mut world, &mut phone, 0, 1);
    phone.act(&mut world, clock, LiveCommand::Pause);
    let said = phone.said.len();
    let _ = live(&mut world, "check-in 8 9");
    let frame = phone.act(&mut world, clock + 5_000, LiveCommand::Resume);
    assert_eq!((frame.view.state, frame.view.after), (LiveState::Over, Some(LiveAfter::SymptomCheck)));
    assert_eq!(phone.said.len(), said, "not a word more");
    let now = world.now();
    let opened = world.app().live(phone.session, now).unwrap().frame(0, now);
    assert_eq!(opened.view.after, Some(LiveAfter::SymptomCheck));
}

#[test]
fn what_no_longer_fits_is_left_out_with_its_reason() {
    for (change, says, why) in [
        ("choose conditions surgery-trunk", "it is not right for you now", "Left out for health reasons"),
        ("choose equipment mat", "no longer on your list", "Left out: equipment missing"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = ready(&folder);
        let mut phone = started(&mut world);
        let clock = until_sets(&mut world, &mut phone, 0, 1);
        let _ = live(&mut world, change);
        let mut clock = clock;
        let mut shown = String::new();
        loop {
            let view = phone.frame(&mut world, clock).view;
            if !view.notice.is_empty() {
                shown = view.notice;
            }
            if view.state != LiveState::Running {
                assert_eq!(view.state, LiveState::Over, "{change}");
                break;
            }
            clock += 500;
        }
        assert!(phone.said.iter().any(|said| said.contains(says)), "{change}: {:?}", phone.said);
        let left: Vec<_> = phone
            .stored
            .iter()
            .filter_map(|one| match one {
                LiveHappened::Left { exercise, .. } => Some(exercise.clone()),
                _ => None,
            })
            .collect();
        assert!(!left.is_empty(), "{change}: {:?}", phone.stored);
        assert!(shown.contains(says), "{change}: {shown}");
        let now = world.now();
        let rows = world.app().summary(phone.session, now).unwrap().rows;
        for exercise in left {
            let at = phone.stored.iter().position(
                |one| matches!(one, LiveHappened::Left { exercise: left, .. } if *left == exercise),
            );
            let after = &phone.stored[at.unwrap()..];
            let again = |one: &LiveHappened| matches!(one, LiveHappened::SetFinished { exercise: of, .. } if *of == exercise);
            assert!(!after.iter().any(again), "{change}: {exercise} went on");
            let row = rows.iter().find(|row| row.exercise == exercise).unwrap();
            assert_eq!(row.outcome, why, "{change}");
        }
    }
}

#[test]
fn a_flag_that_keeps_to_the_starter_level_holds_in_a_session_and_for_what_is_prescribed() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let prescribed = r#"import {"midback_prescription":1,"source":"Dr. Ruiz","issued":"2026-03-20","exercises":[{"exercise":"superman","level":3,"sets":1,"repetitions":6,"days_per_week":7}]}"#;
    let seen = live(&mut world, prescribed);
    let session = world.start().unwrap();
    let now = world.now();
    let before = world.app().live(session, now).unwrap().texts().guides;
    let Some(high) =
        before.iter().find(|guide| guide.exercise.as_str() == "superman").map(|guide| guide.level)
    else {
        panic!("no superman: {seen}")
    };
    assert_eq!(high, LevelId::new(3));
    let _ = live(&mut world, "check new weight");
    let frame = LedPhone::of(&mut world, session).unwrap().frame(&mut world, 0);
    assert!(
        frame.view.notice.contains("Superman is left out. See a doctor about your symptoms first."),
        "{:?}",
        frame.view
    );
    let now = world.now();
    let rows = world.app().summary(session, now).unwrap().rows;
    let row = rows.iter().find(|row| row.exercise.as_str() == "superman").unwrap();
    assert_eq!(row.outcome, "Left out until you have asked a professional");
}

#[test]
fn a_session_of_long_ago_is_neither_revived_nor_ended_into_the_present() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let mut phone = started(&mut world);
    let clock = until_sets(&mut world, &mut phone, 0, 1);
    world.wait_minutes(365 * DAY);
    let now = world.now();
    let view = phone.player.frame(clock, now).view;
    // Nobody led it for a year.
    let year = u64::try_from(365 * DAY * 60_000).unwrap();
    let late = LiveEvent { seq: 9, happened: set_of(&view, 3), at: now, stood_ms: year };
    assert_eq!(world.app().keep(phone.session, &late), Err(over()));
    let _ = live(&mut world, "check none");
    let frame = world.app().live(phone.session, now).unwrap().frame(0, now);
    assert_eq!((frame.view.state, frame.view.after), (LiveState::Over, Some(LiveAfter::Summary)));
    world.app().end_session(phone.session, now).unwrap();
    world.app().end_session(phone.session, now).unwrap();
    let late = LiveEvent { stood_ms: 0, ..late };
    assert_eq!(world.app().keep(phone.session, &late), Err(over()));
    assert!(world.app().pain_after(phone.session, Some(3), now).is_err());
    assert!(world.app().rate_exercise(phone.session, &view.exercise, Some(3), None, now).is_err());
}

#[test]
fn a_clock_that_was_ahead_keeps_no_session_open() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    world.wait_minutes(20 * DAY);
    let mut ahead = started(&mut world);
    until_sets(&mut world, &mut ahead, 0, 1);
    world.wait_minutes(-20 * DAY);
    let now = world.now();
    assert!(!matches!(world.app().today(now).unwrap().state, TodayState::InProgress { .. }));
    assert_eq!(world.app().live(ahead.session, now).unwrap().frame(0, now).view.state, LiveState::Over);
}

/// Who flies over the date line has a day once more, and what was done on the day that is to come was done.
#[test]
fn what_was_done_beyond_the_date_line_counts() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    world.wait_minutes(7 * 60);
    world.travel_to(13 * 60);
    let mut phone = started(&mut world);
    until_sets(&mut world, &mut phone, 0, 1);
    let now = world.now();
    world.app().end_session(phone.session, now).unwrap();
    world.wait_minutes(3 * 60);
    world.travel_to(-10 * 60);
    let now = world.now();
    let history = world.app().history(&HistoryQuery::default(), now).unwrap();
    assert_eq!((history.sessions.len(), history.count.as_str()), (1, "1 session so far"));
    let today = live(&mut world, "today");
    assert!(!today.contains("All set") && !today.contains("first session"), "{today}");
}

#[test]
fn a_clock_that_is_put_right_costs_no_set() {
    for minutes in [-400 * DAY, -2 * DAY, -DAY, -90, 90, DAY, 2 * DAY, 400 * DAY] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = ready(&folder);
        world.wait_minutes(500 * DAY);
        let _ = live(&mut world, "check none");
        let mut phone = started(&mut world);
        let clock = until_sets(&mut world, &mut phone, 0, 1);
        world.wait_minutes(minutes);
        let mut clock = clock;
        for _ in 0..120 {
            clock += 1_000;
            phone.frame(&mut world, clock);
        }
        let kept = phone.sets();
        assert!(kept > 1, "{minutes}: {kept}");
        assert!(
            sets_kept(&mut world, phone.session).starts_with(&format!("{kept} of")),
            "{minutes}: {kept} {}",
            sets_kept(&mut world, phone.session)
        );
    }
}

/// Frames as they come, with nothing handed on.
fn wait_for(
    phone: &mut LedPhone,
    now: Moment,
    clock: &mut u64,
    holds: impl Fn(&LiveFrame) -> bool,
) -> LiveFrame {
    for _ in 0..10_000 {
        *clock += 100;
        let frame = phone.player.frame(*clock, now);
        if holds(&frame) {
            return frame;
        }
    }
    panic!("never");
}

#[test]
fn a_full_disk_stands_says_so_and_goes_on_once_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let mut phone = started(&mut world);
    let mut clock = 0;
    let now = world.now();
    let frame = wait_for(&mut phone, now, &mut clock, |frame| frame.keep.is_some());
    let event = frame.keep.unwrap();
    let happened = clock;
    let full = phone.player.not_kept(clock, now, event.seq, &Error::StorageFull);
    assert_eq!((full.view.state, full.silence, full.unkept), (LiveState::Paused, true, true));
    assert!(full.view.problem.contains("out of space"), "{}", full.view.problem);
    assert_eq!(full.next_ms, Some(1_000), "it is tried again by itself");
    // Nothing goes on before that: not by itself, and not by a tap.
    let again = phone.player.act(clock + 10, now, LiveCommand::Resume).unwrap();
    let (state, seq) = (again.view.state, again.keep.as_ref().map(|event| event.seq));
    assert_eq!((state, seq), (LiveState::Paused, Some(event.seq)));
    let still = phone.player.not_kept(clock + 20, now, event.seq, &Error::StorageFull);
    assert!(still.cues.is_empty() && still.view.state == LiveState::Paused);
    assert_eq!(still.next_ms, Some(2_000));
    // Left meanwhile, it is held; come back to, it still has it, as of when it happened.
    let left = phone.player.act(clock + 30, now, LiveCommand::PutAway).unwrap();
    assert!(left.unkept && !left.sound && left.keep.is_none());
    let later = Moment { epoch_ms: now.epoch_ms + 3_600_000, ..now };
    phone.player.act(clock + 3_600_000, later, LiveCommand::TakeUp).unwrap();
    let again = phone.player.act(clock + 3_600_000, later, LiveCommand::Resume).unwrap();
    let kept = again.keep.or_else(|| phone.player.frame(clock + 3_600_000, later).keep);
    let kept = kept.unwrap_or(event.clone());
    assert_eq!((kept.seq, kept.at), (event.seq, event.at));
    assert!(kept.at.epoch_ms <= now.epoch_ms && happened > 0);
    let answer = world.app().keep(phone.session, &kept).unwrap();
    let on = phone.player.kept(clock + 3_600_000, later, kept.seq, &answer);
    assert_eq!((on.view.state, on.view.problem.as_str()), (LiveState::Running, ""));
    assert!(sets_kept(&mut world, phone.session).starts_with("1 of"));
}

#[test]
fn a_refusal_is_told_apart_from_a_full_disk_and_holds_nobody_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let mut phone = started(&mut world);
    let (mut clock, now) = (0, world.now());
    let frame = wait_for(&mut phone, now, &mut clock, |frame| frame.keep.is_some());
    let refused = Error::BadInput { field: "amount".into(), problem: Problem::Missing };
    let frame = phone.player.not_kept(clock, now, frame.keep.unwrap().seq, &refused);
    assert_eq!((frame.view.state, frame.unkept), (LiveState::Running, false));
    assert_eq!(frame.view.notice, "What you just did could not be saved. You can continue.");
    assert_eq!(frame.view.problem, "");
    let defect = Error::unexpected("here");
    let mut tries = 0;
    let mut frame = wait_for(&mut phone, now, &mut clock, |frame| frame.keep.is_some());
    loop {
        tries += 1;
        frame = phone.player.not_kept(clock, now, frame.keep.unwrap().seq, &defect);
        if !frame.unkept {
            break;
        }
        frame = wait_for(&mut phone, now, &mut clock, |frame| frame.keep.is_some());
    }
    assert_eq!(tries, 3, "a defect is tried again, and given up");
}

#[test]
fn what_is_refused_once_a_session_is_over_sends_nobody_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let mut phone = started(&mut world);
    let now = world.now();
    let frame = phone.player.act(5_000, now, LiveCommand::End).unwrap();
    let kept = frame.keep.or_else(|| phone.player.frame(6_000, now).keep).unwrap();
    let frame = phone.player.not_kept(6_000, now, kept.seq, &over());
    assert_eq!(frame.view.state, LiveState::Over);
    assert_eq!(frame.view.notice, "This session has ended. What you did up to then is saved.");
}

#[test]
fn two_players_of_one_session_end_well() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let mut one = started(&mut world);
    let mut other = LedPhone::of(&mut world, one.session).unwrap();
    other.act(&mut world, 0, LiveCommand::Start);
    // One of them ends exercise after exercise; the other goes on with what it knows.
    let (mut clock, mut turns) = (0, 0);
    while one.frame(&mut world, clock).view.state != LiveState::Over {
        let hurt = one.act(&mut world, clock, LiveCommand::Hurts).view.question;
        assert!(hurt.is_some());
        one.act(&mut world, clock, LiveCommand::Pain { pain: 8 });
        one.act(&mut world, clock, LiveCommand::GoOn);
        for _ in 0..400 {
            clock += 500;
            other.frame(&mut world, clock);
        }
        turns += 1;
        assert!(turns < 20);
    }
    for _ in 0..10_000 {
        clock += 500;
        let frame = other.frame(&mut world, clock);
        assert!(!frame.unkept, "{:?}", frame.view.problem);
        if frame.view.state == LiveState::Over {
            assert_eq!(frame.view.after, Some(LiveAfter::Summary));
            return;
        }
    }
    panic!("it never ended: {:?}", other.frame(&mut world, clock).view);
}

#[test]
fn who_only_taps_next_has_not_trained() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    // So long without training, a check is due.
    for day in 0..30 {
        let now = world.now();
        if matches!(world.app().today(now).unwrap().state, TodayState::Closed { .. }) {
            assert!(day > 5, "{day}");
            return;
        }
        let mut phone = started(&mut world);
        for _ in 0..60 {
            if phone.act(&mut world, 0, LiveCommand::Next).view.state == LiveState::Over {
                break;
            }
        }
        let now = world.now();
        let summary = world.app().summary(phone.session, now).unwrap();
        assert!(summary.rows.iter().all(|row| row.amounts.is_none()), "{:?}", summary.rows);
        world.wait_minutes(DAY);
    }
    panic!("the check was never asked");
}

#[test]
fn outside_the_app_the_core_says_what_can_be_done() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = ready(&folder);
    let session = world.start().unwrap();
    let mut phone = LedPhone::of(&mut world, session).unwrap();
    assert_eq!(phone.frame(&mut world, 0).view.card, None, "nothing before the start");
    let buttons = |frame: &LiveFrame| {
        let card = frame.view.card.clone().unwrap();
        assert_eq!(card.public_title, "Session");
        assert_eq!(card.title, frame.view.name);
        card.buttons.into_iter().map(|button| (button.command, button.label)).collect::<Vec<_>>()
    };
    let named = |first, label: &str| {
        let rest = [(LiveCommand::Next, "Next"), (LiveCommand::Hurts, "This hurts")];
        let all = [(first, label)].into_iter().chain(rest);
        all.map(|(command, label)| (command, label.to_owned())).collect::<Vec<_>>()
    };
    let frame = phone.act(&mut world, 0, LiveCommand::Start);
    assert_eq!(buttons(&frame), named(LiveCommand::Pause, "Pause"));
    assert_eq!(frame.view.card.as_ref().unwrap().text, frame.view.label);
    let frame = phone.act(&mut world, 9_000, LiveCommand::Pause);
    assert_eq!(buttons(&frame), named(LiveCommand::Resume, "Continue"));
    if frame.view.part == PartKind::Set {
        assert_eq!(frame.view.card.as_ref().unwrap().text, frame.view.set_and_side);
    }
    let frame = phone.act(&mut world, 9_000, LiveCommand::Hurts);
    assert_eq!(buttons(&frame), [], "a question is answered where it is read");
    let frame = phone.act(&mut world, 9_000, LiveCommand::End);
    assert_eq!(frame.view.card, None, "{:?}", frame.view.card);
}
