//! What becomes of a session that was begun? Where nothing was done in it, it is as if it had not been; it can be left for
//! another kind, and then both are one; and a change of the plan is taken back as it was made.

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::plan::PlanDayMark;
use midback_core::screens::today::{DayAct, TodayState};
use midback_core::{Error, LeaveReason, LiveAfter, PlanChoice, SessionId, SessionKind, SettingKey};
use midback_tests::World;
use tempfile::TempDir;

fn ready() -> (TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::ready(folder.path()).unwrap();
    (folder, world)
}

fn state(world: &mut World) -> TodayState {
    let now = world.now();
    world.app().today(now).unwrap().state
}

fn history(world: &mut World) -> usize {
    let now = world.now();
    world.app().history(&HistoryQuery::default(), now).unwrap().sessions.len()
}

/// The kinds of sessions that Today offers.
fn kinds(state: &TodayState) -> Vec<SessionKind> {
    let (TodayState::Ready { offers, .. } | TodayState::InProgress { offers, .. }) = state else {
        panic!("{state:?}")
    };
    let kind = |act: &DayAct| if let DayAct::Start { kind } = act { Some(*kind) } else { None };
    offers.iter().filter_map(|offer| kind(&offer.act)).collect()
}

/// What the session of the day holds, and how much.
fn items(state: &TodayState) -> Vec<String> {
    let TodayState::Ready { session, .. } = state else { panic!("{state:?}") };
    session.items.iter().map(|item| format!("{} {}", item.exercise, item.dose.shown)).collect()
}

fn mark_of_today(world: &mut World) -> PlanDayMark {
    let now = world.now();
    world.app().today(now).unwrap().week.iter().find(|day| day.today).unwrap().mark
}

#[test]
fn one_in_which_nothing_was_done_is_neither_shown_nor_counted() {
    let (_folder, mut world) = ready();
    let before = state(&mut world);
    for kind in [SessionKind::Planned, SessionKind::BadDay, SessionKind::Short] {
        world.start_as(kind).unwrap();
        world.begin_set().unwrap();
        let under_way = state(&mut world);
        assert_eq!((kinds(&under_way), items(&under_way)), (kinds(&before), items(&before)), "{kind:?}");
        world.end().unwrap();
        let ended = state(&mut world);
        assert_eq!((kinds(&ended), items(&ended)), (kinds(&before), items(&before)), "{kind:?} was ended");
    }
    assert_eq!(history(&mut world), 0);
    assert_eq!(mark_of_today(&mut world), PlanDayMark::Session);
    // The same where all of it was passed over.
    world.start().unwrap();
    while world.leave(LeaveReason::Choice).is_ok() {}
    assert!(matches!(state(&mut world), TodayState::Ready { .. }));
    assert_eq!((history(&mut world), mark_of_today(&mut world)), (0, PlanDayMark::Session));
    world.reopen().unwrap();
    assert!(matches!(state(&mut world), TodayState::Ready { .. }));
}

#[test]
fn whoever_ends_it_before_anything_was_done_comes_back_to_the_day() {
    let (_folder, mut world) = ready();
    let session = world.start().unwrap();
    world.begin_set().unwrap();
    world.end().unwrap();
    let now = world.now();
    let over = world.app().live(session, now).unwrap().frame(0, now);
    assert_eq!(over.view.after, Some(LiveAfter::Today));
    let session = world.start().unwrap();
    world.do_set(None).unwrap();
    world.end().unwrap();
    let now = world.now();
    let over = world.app().live(session, now).unwrap().frame(0, now);
    assert_eq!(over.view.after, Some(LiveAfter::Summary));
}

#[test]
fn what_hurts_before_anything_was_done_is_shown() {
    let (_folder, mut world) = ready();
    world.start().unwrap();
    world.begin_set().unwrap();
    world.hurts(Some(8)).unwrap();
    world.end().unwrap();
    assert_eq!(history(&mut world), 1);
    assert!(matches!(state(&mut world), TodayState::Done { .. }));
}

#[test]
fn starting_twice_begins_one() {
    let (_folder, mut world) = ready();
    let first = world.start_as(SessionKind::Planned).unwrap();
    assert_eq!(world.start_as(SessionKind::Planned).unwrap(), first);
    world.do_set(None).unwrap();
    assert_eq!(world.start_as(SessionKind::Planned).unwrap(), first);
}

#[test]
fn the_pain_that_is_said_meanwhile_is_the_one_before_it() {
    let (_folder, mut world) = ready();
    let first = world.start_as(SessionKind::Planned).unwrap();
    let now = world.now();
    world.app().pain_before(Some(5), now).unwrap();
    let TodayState::Ready { pain, .. } = state(&mut world) else { panic!() };
    assert_eq!(pain.said, Some(5), "it is still asked of the session that comes next");
    let second = world.start().unwrap();
    assert_ne!(first, second, "it begins with what was said");
    assert_eq!(world.start().unwrap(), second);
    // A pain of 5 is no rise now: nobody is stopped for it (rule B1).
    world.begin_set().unwrap();
    world.hurts(Some(5)).unwrap();
    assert_eq!(world.stands().unwrap().question, None);
    // It holds for the one that takes its place, too.
    world.do_set(None).unwrap();
    world.start_as(SessionKind::BadDay).unwrap();
    world.begin_set().unwrap();
    world.hurts(Some(5)).unwrap();
    assert_eq!(world.stands().unwrap().question, None);
}

#[test]
fn a_pain_that_may_be_borne_is_answered_in_words() {
    let (_folder, mut world) = ready();
    let now = world.now();
    world.app().pain_before(Some(4), now).unwrap();
    world.start().unwrap();
    world.begin_set().unwrap();
    world.hurts(Some(4)).unwrap();
    let view = world.stands().unwrap();
    assert!(view.notice.contains("as long as the pain does not get worse"), "{}", view.notice);
    // It goes once the person goes on.
    world.do_set(None).unwrap();
    assert_eq!(world.stands().unwrap().notice, "");
}

fn in_progress(world: &mut World) -> (SessionId, u32) {
    match state(world) {
        TodayState::InProgress { id, done, .. } => (id, done),
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_that_was_begun_is_left_for_another_kind_and_both_are_one() {
    let (_folder, mut world) = ready();
    let whole = world.start().unwrap();
    world.do_set(None).unwrap();
    let offered = kinds(&state(&mut world));
    assert!(
        offered.contains(&SessionKind::BadDay) && !offered.contains(&SessionKind::Planned),
        "{offered:?}"
    );
    let gentle = world.start_as(SessionKind::BadDay).unwrap();
    assert_ne!(whole, gentle);
    assert_eq!(in_progress(&mut world), (gentle, 0), "it goes on, though nothing of it was done yet");
    // Looked at again and left for the whole one.
    let offered = kinds(&state(&mut world));
    assert!(
        offered.contains(&SessionKind::Planned) && !offered.contains(&SessionKind::BadDay),
        "{offered:?}"
    );
    let again = world.start_as(SessionKind::Planned).unwrap();
    assert!(again != whole && again != gentle);
    world.do_set(None).unwrap();
    assert_eq!(in_progress(&mut world), (again, 1));
    world.end().unwrap();
    assert!(matches!(state(&mut world), TodayState::Done { .. }), "they count as one session of the day");
    assert_eq!(history(&mut world), 2, "what was done in each is shown");
    assert_eq!(mark_of_today(&mut world), PlanDayMark::Done);
}

#[test]
fn left_for_another_kind_and_not_begun_there_the_day_is_done() {
    let (_folder, mut world) = ready();
    world.start().unwrap();
    world.do_set(None).unwrap();
    world.start_as(SessionKind::BadDay).unwrap();
    world.end().unwrap();
    assert!(matches!(state(&mut world), TodayState::Done { .. }));
    assert_eq!(history(&mut world), 1);
}

#[test]
fn today_ends_one_that_was_begun() {
    let (_folder, mut world) = ready();
    let session = world.start().unwrap();
    world.do_set(None).unwrap();
    let TodayState::InProgress { offers, .. } = state(&mut world) else { panic!() };
    assert!(offers.iter().any(|offer| offer.act == DayAct::End { session }));
    let now = world.now();
    world.app().end_session(session, now).unwrap();
    let TodayState::Done { id, pictures, next, .. } = state(&mut world) else { panic!() };
    assert_eq!((id, pictures.len()), (session, 1), "the one exercise of which something was done");
    assert!(next.is_some());
}

#[test]
fn the_summary_shows_the_week_and_when_the_next_session_is() {
    let (_folder, mut world) = ready();
    let session = world.start().unwrap();
    world.do_session(|| (Some(1), Some(4))).unwrap();
    let now = world.now();
    let summary = world.app().summary(session, now).unwrap();
    assert_eq!(summary.week.iter().find(|day| day.today).unwrap().mark, PlanDayMark::Done);
    assert!(summary.next_session.is_some() && summary.at_rest.is_some());
    // Of an old one there is no moment to close.
    world.wait_minutes(48 * 60);
    let now = world.now();
    let later = world.app().summary(session, now).unwrap();
    assert_eq!((later.week.len(), later.next_session, later.at_rest), (0, None, None));
}

#[test]
fn what_comes_on_other_days_of_the_week_is_said() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let plan = world.app().plan(now).unwrap();
    let TodayState::Ready { session, .. } = state(&mut world) else { panic!() };
    let in_plan = plan.groups.iter().flat_map(|group| &group.rows).filter(|row| row.dose.is_some());
    for row in in_plan.filter(|row| session.items.iter().all(|item| item.exercise != row.exercise)) {
        let is_said = session.left_out.iter().any(|line| line.contains(&row.name));
        assert!(is_said, "{} is in the plan and not in today's session: {:?}", row.name, session.left_out);
    }
}

#[test]
fn a_change_of_the_plan_is_taken_back_and_made_again() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let before = world.app().plan(now).unwrap();
    let row = before.groups.iter().flat_map(|group| &group.rows).find(|row| !row.swaps.is_empty()).unwrap();
    let swapped = world.app().swap_exercise(&row.exercise, &row.swaps[0].exercise, now).unwrap();
    let changed = world.app().plan(now).unwrap();
    assert_ne!(before.groups, changed.groups);
    let undone = world.app().undo_plan_change(&swapped.undo.unwrap(), now).unwrap();
    assert_eq!(world.app().plan(now).unwrap().groups, before.groups);
    world.app().undo_plan_change(&undone.undo.unwrap(), now).unwrap();
    assert_eq!(world.app().plan(now).unwrap().groups, changed.groups);
}

#[test]
fn settings_are_taken_back_too_and_what_changed_nothing_is_not() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let before = world.app().plan(now).unwrap();
    let change =
        world.app().change_setting(SettingKey::Conditions, vec!["osteoporosis".into()], now).unwrap();
    world.app().undo_plan_change(&change.undo.unwrap(), now).unwrap();
    assert_eq!(world.app().plan(now).unwrap(), before);
    let same = world.app().change_setting(SettingKey::Conditions, Vec::new(), now).unwrap();
    assert_eq!(same.undo, None);
    let first = before.groups[0].rows[0].exercise.clone();
    let same = world.app().edit_plan(&first, PlanChoice::AsPlanned, now).unwrap();
    assert_eq!(same.undo, None);
}

#[test]
fn an_undo_that_cannot_be_is_refused_and_changes_nothing() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let before = world.app().plan(now).unwrap();
    let change = world.app().change_setting(SettingKey::Conditions, vec!["wrist".into()], now).unwrap();
    let mut undo = change.undo.unwrap();
    undo.settings[0].values = vec!["nonsense".into()];
    let now = world.now();
    let changed = world.app().plan(now).unwrap();
    assert!(matches!(world.app().undo_plan_change(&undo, now), Err(Error::BadInput { .. })));
    assert_eq!(world.app().plan(now).unwrap(), changed);
    assert_ne!(changed, before);
}

#[test]
fn each_reason_is_said_once_above_all_that_it_keeps_out() {
    let (_folder, mut world) = ready();
    let now = world.now();
    let conditions = vec!["osteoporosis".to_owned(), "no-prone".to_owned()];
    world.app().change_setting(SettingKey::Conditions, conditions, now).unwrap();
    let groups = world.app().plan(now).unwrap().groups;
    let texts: Vec<&String> = groups.iter().filter_map(|group| group.text.as_ref()).collect();
    for (at, text) in texts.iter().enumerate() {
        assert!(!texts[at + 1..].contains(text), "{text} stands twice");
    }
    let out = groups
        .iter()
        .filter(|group| group.text.as_ref().is_some_and(|text| text.starts_with("Osteoporosis")));
    let out: Vec<_> = out.collect();
    assert_eq!(out.len(), 1);
    assert!(out[0].rows.len() > 1, "several exercises share it");
    assert!(out[0].rows.iter().all(|row| !row.reason.starts_with("Osteoporosis")));
}
