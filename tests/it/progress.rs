//! Looking back: progress, check-ins, the calendar, corrections and deletion, told as stories; and laws of what must hold
//! however a life went.

use std::fs;
use std::path::Path;

use expect_test::{Expect, expect};
use midback_core::screens::history::HistoryQuery;
use midback_core::{Error, ProgressRange};
use midback_tests::{Show, World, live};
use proptest::collection::vec;
use proptest::prelude::*;
use rusqlite::Connection;

/// Lives a story on a phone that is set up, with a session every day, and compares what is seen.
fn check(story: &str, expected: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    expected.assert_eq(&live(&mut world, story));
}

#[test]
fn before_anything_was_done_there_is_nothing_to_show_but_the_check_in() {
    check(
        "progress; history; calendar",
        expect![[r#"
            Progress: Time period [2 weeks] (12 weeks) [1 year] [2 years]
            How was your week?: A few questions, about a minute. Later check-ins will be compared with this one. [Start the check-in] due
            Nothing to show yet
            After your first sessions and check-ins, you will see here how you are doing.
            What changed, and why
              Nothing changed in this period.
            [History and calendar] [Report for a professional]
            History: 0 sessions so far
            Nothing here yet
            Your sessions will appear here.
            Calendar: March 2026 []
              Mo Tu We Th Fr Sa Su, 6 empty
              1 Sunday 1 March
              2 Monday 2 March
              3 Tuesday 3 March
              4 Wednesday 4 March
              5 Thursday 5 March
              6 Friday 6 March
              7 Saturday 7 March
              8 Sunday 8 March
              9 Monday 9 March
              10 Tuesday 10 March
              11 Wednesday 11 March
              12 Thursday 12 March
              13 Friday 13 March
              14 Saturday 14 March
              15 Sunday 15 March
              16 Monday 16 March
              17 Tuesday 17 March
              18 Wednesday 18 March
              19 Thursday 19 March
              20 Friday 20 March
              21 Saturday 21 March
              22 Sunday 22 March
              23 Monday 23 March
              24 Tuesday 24 March
              25 Wednesday 25 March
              26 Thursday 26 March
              27 Friday 27 March
              28 Today, Saturday 28 March: planned >
              29 Sunday 29 March: planned
              30 Monday 30 March: planned
              31 Tuesday 31 March: planned
              Planned
        "#]],
    );
}

#[test]
fn a_first_week() {
    check(
        "session 1 3; check-in 4 6 3 5; next day; session 1 3; next day; next day; session 2 4; progress",
        expect![[r#"
            Progress: Time period [2 weeks] (12 weeks) [1 year] [2 years]
            Weekly check-in: Your next check-in is on Saturday. [Check in now]
            Sessions done: 75%. 3 of 4 planned days. Paused days do not count.
            Consistency: Getting started. It grows as you keep doing your sessions. One missed day barely changes it.
            Weeks in a row: 1. Weeks with sessions on as many days as you planned. A pause does not reset the count.
            Pain (dots): Can’t tell yet. It takes at least 4 check-ins, spread over 2 weeks or more.
              Average pain: 28 March 2026: 4
              Worst pain: 28 March 2026: 6
              Days with a session: 3
            Pain in daily life (dots): Can’t tell yet. It takes at least 4 check-ins, spread over 2 weeks or more.
              How much pain gets in your way: 28 March 2026: 4
            Sessions each week (bars): You did 3 of 4 planned sessions.
              Percent of planned days done: 23 March 2026: 100%; 30 March 2026: 50%
            Your exercise levels
            Bird dog (steps): At level 1 the whole time.
              Level: 28 March 2026: 1; 31 March 2026: 1
            Chest expansion (steps): At level 1 the whole time.
              Level: 28 March 2026: 1; 31 March 2026: 1
            Child's pose (steps): At level 1 the whole time.
              Level: 28 March 2026: 1; 31 March 2026: 1
            Cobra (steps): At level 1 the whole time.
              Level: 28 March 2026: 1; 31 March 2026: 1
            Open book (steps): At level 1 the whole time.
              Level: 29 March 2026: 1; 31 March 2026: 1
            Reverse fly (steps): At level 2 the whole time.
              Level: 31 March 2026: 2
            What changed, and why
              Nothing changed in this period.
            [History and calendar] [Report for a professional]
        "#]],
    );
}

#[test]
fn twelve_weeks_that_helped() {
    let weeks = [6, 6, 6, 5, 5, 4, 4, 4, 3, 3, 2, 2];
    let week = |pain: &i32| {
        format!(
            "check-in {pain} {} {pain} {pain}; check none; session 1 3; next day; session 1 3; wait days 6; ",
            pain + 2
        )
    };
    let story: String = weeks.iter().map(week).collect();
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    expect![[r#"
        Progress: Time period [2 weeks] (12 weeks) [1 year] [2 years]
        How was your week?: A few questions, about a minute. [Start the check-in] due
        Sessions done: 28%. 23 of 83 planned days. Paused days do not count.
        Consistency: Getting started. It grows as you keep doing your sessions. One missed day barely changes it.
        Weeks in a row: 0. Weeks with sessions on as many days as you planned. A pause does not reset the count.
        Pain (dots): Over 10 weeks, your average pain has gone down by 4.3 points. That is a change that matters.
          Average pain: 4 April 2026: 6; 11 April 2026: 6; 18 April 2026: 5; 25 April 2026: 5; 2 May 2026: 4; 9 May 2026: 4; 16 May 2026: 4; 23 May 2026: 3; 30 May 2026: 3; 6 June 2026: 2; 13 June 2026: 2
          Worst pain: 4 April 2026: 8; 11 April 2026: 8; 18 April 2026: 7; 25 April 2026: 7; 2 May 2026: 6; 9 May 2026: 6; 16 May 2026: 6; 23 May 2026: 5; 30 May 2026: 5; 6 June 2026: 4; 13 June 2026: 4
          Trend: 6.1 to 1.9, -5.0 to -3.3 of 1.8
          Changes too small to matter: 4.3 to 8.0
          Days with a session: 23
        Pain in daily life (dots): Over 10 weeks, pain has been getting in your way less: down 4.3 points. That is a change that matters.
          How much pain gets in your way: 4 April 2026: 6; 11 April 2026: 6; 18 April 2026: 5; 25 April 2026: 5; 2 May 2026: 4; 9 May 2026: 4; 16 May 2026: 4; 23 May 2026: 3; 30 May 2026: 3; 6 June 2026: 2; 13 June 2026: 2
          Trend: 6.1 to 1.9, -5.0 to -3.3 of 1.5
          Changes too small to matter: 4.6 to 7.6
        Sessions each week (bars): You did 23 of 83 planned sessions.
          Percent of planned days done: 29 March 2026: 100%; 30 March 2026: 29%; 6 April 2026: 29%; 13 April 2026: 29%; 20 April 2026: 29%; 27 April 2026: 29%; 4 May 2026: 29%; 11 May 2026: 29%; 18 May 2026: 29%; 25 May 2026: 29%; 1 June 2026: 29%; 8 June 2026: 29%; 15 June 2026: 0%
        Your exercise levels
        Bird dog (steps): At level 1 the whole time.
          Level: 29 March 2026: 1; 14 June 2026: 1
        Foam roller (steps): At level 1 the whole time.
          Level: 5 April 2026: 1; 14 June 2026: 1
        Open book (steps): At level 1 the whole time.
          Level: 29 March 2026: 1; 14 June 2026: 1
        Seated twist (steps): At level 1 the whole time.
          Level: 29 March 2026: 1; 14 June 2026: 1
        Mid-back extension (steps): At level 1 the whole time.
          Level: 29 March 2026: 1; 14 June 2026: 1
        Thread the needle (steps): At level 1 the whole time.
          Level: 29 March 2026: 1; 14 June 2026: 1
        What changed, and why
          Nothing changed in this period.
        [History and calendar] [Report for a professional]
    "#]].assert_eq(&live(&mut world, &format!("{story} progress")));
    let now = world.now();
    let says = world.app().today(now).unwrap().week_says;
    expect![[r#"
        Consistency: Getting started.
        Over 10 weeks, your average pain has gone down by 4.3 points. That is a change that matters."#]]
    .assert_eq(&says.join("\n"));
    assert_eq!(world.app().plan(now).unwrap().week_says, says);
}

#[test]
fn own_activities_are_asked_about_and_have_a_chart_of_their_own() {
    check(
        "check-in; choose activities Gardening Swimming; check-in 3 5 2 2 Gardening 4 Swimming 6; check-in; \
         next day; progress fortnight",
        expect![[r#"
            Weekly check-in: These questions are about the last 7 days. Leave out any you would rather not answer.
              How bad was your pain on average in the last 7 days? ? (0 No pain, 10 The worst you can imagine)
              And at its worst? ? (0 No pain, 10 The worst you can imagine)
              How much did pain get in the way of enjoying life in the last 7 days? ? (0 Not at all, 10 Completely)
              And how much did it get in the way of your everyday activities? ? (0 Not at all, 10 Completely)
            You can name up to 3 activities that are hard for you because of your back. We will then ask about them here. An activity, such as gardening [Add]
            [Save] [Not now]
            Weekly check-in: These questions are about the last 7 days. Leave out any you would rather not answer.
              How bad was your pain on average in the last 7 days? 3 (0 No pain, 10 The worst you can imagine)
              And at its worst? 5 (0 No pain, 10 The worst you can imagine)
              How much did pain get in the way of enjoying life in the last 7 days? 2 (0 Not at all, 10 Completely)
              And how much did it get in the way of your everyday activities? 2 (0 Not at all, 10 Completely)
              How well can you do this now? Gardening 4 (0 Not at all, 10 As well as before the pain)
              How well can you do this now? Swimming 6 (0 Not at all, 10 As well as before the pain)
            You can name up to 3 activities that are hard for you because of your back. We will then ask about them here. An activity, such as gardening [Add]
            [Save] [Not now]
            Progress: Time period (2 weeks) [12 weeks] [1 year] [2 years]
            Weekly check-in: Your next check-in is on Saturday. [Check in now]
            Pain (dots): Can’t tell yet. It takes at least 4 check-ins, spread over 2 weeks or more.
              Average pain: 28 March 2026: 3
              Worst pain: 28 March 2026: 5
            Pain in daily life (dots): Can’t tell yet. It takes at least 4 check-ins, spread over 2 weeks or more.
              How much pain gets in your way: 28 March 2026: 2.3
            Your own activities (dots): Can’t tell yet. It takes at least 4 check-ins, spread over 2 weeks or more.
              Gardening: 28 March 2026: 4
              Swimming: 28 March 2026: 6
            What changed, and why
              Nothing changed in this period.
            [History and calendar] [Report for a professional]
        "#]],
    );
}

#[test]
fn a_check_in_that_cannot_be_is_refused_by_the_name_of_what_is_wrong() {
    check(
        "check-in 7 3; check-in 11; check-in 3 4 -1; check-in of 2026-03-01; correct check-in 2026-03-01 3; progress",
        expect![[r#"
            check-in 7 3: average: Contradictory { given: "7, 3" }
            check-in 11: average: OutOfRange { given: 11, low: 0, high: 10 }
            check-in 3 4 -1: enjoyment: OutOfRange { given: -1, low: 0, high: 10 }
            check-in of 2026-03-01: day: Unknown { given: "2026-03-01" }
            correct check-in 2026-03-01 3: day: Unknown { given: "2026-03-01" }
            Progress: Time period [2 weeks] (12 weeks) [1 year] [2 years]
            How was your week?: A few questions, about a minute. Later check-ins will be compared with this one. [Start the check-in] due
            Nothing to show yet
            After your first sessions and check-ins, you will see here how you are doing.
            What changed, and why
              Nothing changed in this period.
            [History and calendar] [Report for a professional]
        "#]],
    );
}

#[test]
fn an_earlier_check_in_can_be_corrected_and_stays_of_its_day() {
    check(
        "check-in 4 6; wait days 7; check-in 3 5; correct check-in 2026-03-28 5 6; check-in of 2026-03-28; \
         day 2026-03-28; progress",
        expect![[r#"
            Check-in on 28 March 2026: These questions are about the last 7 days. Leave out any you would rather not answer.
              How bad was your pain on average in the last 7 days? 5 (0 No pain, 10 The worst you can imagine)
              And at its worst? 6 (0 No pain, 10 The worst you can imagine)
              How much did pain get in the way of enjoying life in the last 7 days? ? (0 Not at all, 10 Completely)
              And how much did it get in the way of your everyday activities? ? (0 Not at all, 10 Completely)
            [Save] [Not now]
            Saturday 28 March (2026-03-28): 
            No session was recorded on this day.
            Weekly check-in [Edit the check-in]
              How bad was your pain on average in the last 7 days? 5
              And at its worst? 6
              How much did pain get in the way of enjoying life in the last 7 days? No answer
              And how much did it get in the way of your everyday activities? No answer
            Progress: Time period [2 weeks] (12 weeks) [1 year] [2 years]
            Weekly check-in: Your next check-in is on Saturday 11 April. [Change today’s answers]
            Pain (dots): Can’t tell yet. It takes at least 4 check-ins, spread over 2 weeks or more.
              Average pain: 28 March 2026: 5; 4 April 2026: 3
              Worst pain: 28 March 2026: 6; 4 April 2026: 5
            What changed, and why
              Nothing changed in this period.
            [History and calendar] [Report for a professional]
        "#]],
    );
}

#[test]
fn a_month_has_each_day_as_it_was() {
    check(
        "choose days 1 2 3 4 5 6; session 1 3; wait days 2; start; set; end; next day; skip; next day; next day; \
         choose days 1; pause travel 2026-04-03 2026-04-04; wait days 3; calendar 2026-03-01; calendar; \
         day 2026-03-30; day 2026-04-01; day 2026-04-30",
        expect![[r#"
            Calendar: March 2026 ["Next month"]
              Mo Tu We Th Fr Sa Su, 6 empty
              1 Sunday 1 March
              2 Monday 2 March
              3 Tuesday 3 March
              4 Wednesday 4 March
              5 Thursday 5 March
              6 Friday 6 March
              7 Saturday 7 March
              8 Sunday 8 March
              9 Monday 9 March
              10 Tuesday 10 March
              11 Wednesday 11 March
              12 Thursday 12 March
              13 Friday 13 March
              14 Saturday 14 March
              15 Sunday 15 March
              16 Monday 16 March
              17 Tuesday 17 March
              18 Wednesday 18 March
              19 Thursday 19 March
              20 Friday 20 March
              21 Saturday 21 March
              22 Sunday 22 March
              23 Monday 23 March
              24 Tuesday 24 March
              25 Wednesday 25 March
              26 Thursday 26 March
              27 Friday 27 March
              28 Saturday 28 March: done >
              29 Sunday 29 March: rest >
              30 Monday 30 March: done in part >
              31 Tuesday 31 March: skipped >
              Done, Done in part, Skipped, Rest
            Calendar: April 2026 ["Previous month"]
              Mo Tu We Th Fr Sa Su, 2 empty
              1 Wednesday 1 April: not done >
              2 Thursday 2 April: rest >
              3 Friday 3 April: paused >
              4 Saturday 4 April: paused >
              5 Today, Sunday 5 April: rest >
              6 Monday 6 April: planned
              7 Tuesday 7 April: rest
              8 Wednesday 8 April: rest
              9 Thursday 9 April: rest
              10 Friday 10 April: rest
              11 Saturday 11 April: rest
              12 Sunday 12 April: rest
              13 Monday 13 April: planned
              14 Tuesday 14 April: rest
              15 Wednesday 15 April: rest
              16 Thursday 16 April: rest
              17 Friday 17 April: rest
              18 Saturday 18 April: rest
              19 Sunday 19 April: rest
              20 Monday 20 April: planned
              21 Tuesday 21 April: rest
              22 Wednesday 22 April: rest
              23 Thursday 23 April: rest
              24 Friday 24 April: rest
              25 Saturday 25 April: rest
              26 Sunday 26 April: rest
              27 Monday 27 April: planned
              28 Tuesday 28 April: rest
              29 Wednesday 29 April: rest
              30 Thursday 30 April: rest
              Not done, Rest, Paused, Planned
            Monday 30 March (2026-03-30): Done in part
            Monday 30 March: Done in part, 1 of 10 sets, 6 exercises
              * Seated twist, Arms crossed, small turn: 1 of 2 sets (You did: 6 repetitions)
              * Open book, Hand on your ribs: Not done
              * Mid-back extension, Over a towel: Not done
              * Reverse fly, Arms only: Not done
              * Bird dog, One arm: Not done
              * Thread the needle, At a wall: Not done
            Wednesday 1 April (2026-04-01): Not done
            No session was recorded on this day.
            day 2026-04-30: day: TooLate { given: Day(2026-04-30), latest: Day(2026-04-05) }
        "#]],
    );
}

#[test]
fn sessions_are_looked_for_by_exercise_and_by_how_they_went() {
    check(
        "session 1 3; next day; start; set; end; next day; session 7 3; \
         history only whole; history only part; history only hurt; history of sdfgh; calendar",
        expect![[r#"
            History: 3 sessions so far
            Saturday 28 March: Done in full, 9 of 9 sets, 6 exercises
              * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 1; Effort 3)
              * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 1; Effort 3)
              * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 1; Effort 3)
              * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 1; Effort 3)
              * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 1; Effort 3)
              * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 1; Effort 3)
            History: 3 sessions so far
            Today: Done in part, 2 of 10 sets, 6 exercises
              * Seated twist, Arms crossed, small turn: Done (You did: 6, 6 repetitions; Pain 7; Effort 3)
              * Open book, Hand on your ribs: Not done
              * Mid-back extension, Over a towel: Not done
              * Reverse fly, Arms only: Not done
              * Bird dog, One arm: Not done
              * Thread the needle, At a wall: Not done
            Yesterday: Done in part, 1 of 10 sets, 6 exercises
              * Cat-cow, On a chair: Done (You did: 8 slow breaths)
              * Seated twist, Arms crossed, small turn: Not done
              * Open book, Hand on your ribs: Not done
              * Mid-back extension, Over a towel: Not done
              * Bird dog, One arm: Not done
              * Thread the needle, At a wall: Not done
            History: 3 sessions so far
            Today: Done in part, 2 of 10 sets, 6 exercises
              * Seated twist, Arms crossed, small turn: Done (You did: 6, 6 repetitions; Pain 7; Effort 3)
              * Open book, Hand on your ribs: Not done
              * Mid-back extension, Over a towel: Not done
              * Reverse fly, Arms only: Not done
              * Bird dog, One arm: Not done
              * Thread the needle, At a wall: Not done
            History: 3 sessions so far
            No sessions found
            Try another exercise, or show all sessions.
            Calendar: March 2026 []
              Mo Tu We Th Fr Sa Su, 6 empty
              1 Sunday 1 March
              2 Monday 2 March
              3 Tuesday 3 March
              4 Wednesday 4 March
              5 Thursday 5 March
              6 Friday 6 March
              7 Saturday 7 March
              8 Sunday 8 March
              9 Monday 9 March
              10 Tuesday 10 March
              11 Wednesday 11 March
              12 Thursday 12 March
              13 Friday 13 March
              14 Saturday 14 March
              15 Sunday 15 March
              16 Monday 16 March
              17 Tuesday 17 March
              18 Wednesday 18 March
              19 Thursday 19 March
              20 Friday 20 March
              21 Saturday 21 March
              22 Sunday 22 March
              23 Monday 23 March
              24 Tuesday 24 March
              25 Wednesday 25 March
              26 Thursday 26 March
              27 Friday 27 March
              28 Saturday 28 March: done >
              29 Sunday 29 March: done in part >
              30 Today, Monday 30 March: done in part >
              31 Tuesday 31 March: planned
              Done, Done in part, Planned
        "#]],
    );
}

#[test]
fn what_was_entered_wrong_is_put_right_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let _ = live(&mut world, "session 1 3; wait days 2");
    let before = facts(folder.path()).len();
    let seen = live(
        &mut world,
        "correction; correct cat-cow 1 both 0; correct rating cat-cow 5 8; correction; history",
    );
    expect![[r#"
        Edit the session, Saturday 28 March: Your plan will use what you enter here. Your earlier answers are kept too.
        Cat-cow, On a chair: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 8 slow breaths [7] [9]
        Chest expansion, In a door frame: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 5 rounds [4] [6]
        Bird dog, One arm: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1, left: 6 repetitions [5] [7]
          Set 1, right: 6 repetitions [5] [7]
        Foam roller, On a rolled towel: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 60 s on the roller [55] [65]
        Child's pose, On a chair, arms on a table: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 3 slow breaths [2] [4]
          Set 2: 3 slow breaths [2] [4]
        Cobra, On your elbows: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 10 s [5] [15]
          Set 2: 10 s [5] [15]
        [Done] [Delete this session]
        Edit the session, Saturday 28 March: Your plan will use what you enter here. Your earlier answers are kept too.
        Cat-cow, On a chair: Worst pain during the exercise 5, How hard the exercise was 8
          Set 1: 0 slow breaths [-] [1]
        Chest expansion, In a door frame: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 5 rounds [4] [6]
        Bird dog, One arm: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1, left: 6 repetitions [5] [7]
          Set 1, right: 6 repetitions [5] [7]
        Foam roller, On a rolled towel: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 60 s on the roller [55] [65]
        Child's pose, On a chair, arms on a table: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 3 slow breaths [2] [4]
          Set 2: 3 slow breaths [2] [4]
        Cobra, On your elbows: Worst pain during the exercise 1, How hard the exercise was 3
          Set 1: 10 s [5] [15]
          Set 2: 10 s [5] [15]
        [Done] [Delete this session]
        History: 1 session so far
        Saturday 28 March: Done in part, 8 of 9 sets, 6 exercises
          * Cat-cow, On a chair: Not done (Pain 5; Effort 8)
          * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 1; Effort 3)
          * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 1; Effort 3)
          * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 1; Effort 3)
          * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 1; Effort 3)
          * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 1; Effort 3)
    "#]].assert_eq(&seen);
    assert_eq!(facts(folder.path()).len(), before + 2, "two facts more, and none less");
    // The same again says nothing new.
    let _ = live(&mut world, "correct cat-cow 1 both 0; correct rating cat-cow 5 8");
    assert_eq!(facts(folder.path()).len(), before + 2);
}

#[test]
fn what_cannot_be_corrected_is_refused_by_name() {
    check(
        "session 1 3; correct cat-cow 9 both 3; correct cat-cow 1 left 3; correct cat-cow 1 both 900; \
         correct plankton 1 both 3; correct rating cat-cow 11 3",
        expect![[r#"
            correct cat-cow 9 both 3: set: Unknown { given: "9" }
            correct cat-cow 1 left 3: set: Unknown { given: "1" }
            correct cat-cow 1 both 900: amount: OutOfRange { given: 900, low: 0, high: 16 }
            correct plankton 1 both 3: exercise: Unknown { given: "plankton" }
            correct rating cat-cow 11 3: pain: OutOfRange { given: 11, low: 0, high: 10 }
        "#]],
    );
}

/// Correcting a session that was left open a week ago does not open it again.
#[test]
fn a_corrected_session_stays_over() {
    check(
        "start; set; wait days 7; correct rating cat-cow 2 3; today; history",
        expect![[r#"
            Today, Saturday 4 April (2026-04-04)
            Your session for today
            Compared with before your session on Saturday 28 March, how was your back the next morning? [No worse] [A bit worse] [Clearly worse]
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Open book, Hand on your ribs: 4 repetitions each side /4 repetitions on each side/
              Helps your mid back turn and your chest open while you lie at ease. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. At least 3 more good sessions before a small step up.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. At least 2 more good sessions before a small step up.
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/
              Eases tight muscles along your mid back with gentle pressure. At least 2 more good sessions before a small step up.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. At least 2 more good sessions before a small step up.
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
              Arches your whole spine gently and opens the front of your body. At least 2 more good sessions before a small step up.
            Not today
            - On another day: Cat-cow, Reverse fly, Seated twist, Mid-back extension, Thread the needle.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            History: 1 session so far
            Saturday 28 March: Done in part, 1 of 9 sets, 6 exercises
              * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 2; Effort 3)
              * Chest expansion, In a door frame: Not done
              * Bird dog, One arm: Not done
              * Foam roller, On a rolled towel: Not done
              * Child's pose, On a chair, arms on a table: Not done
              * Cobra, On your elbows: Not done
        "#]],
    );
}

#[test]
fn a_session_that_is_deleted_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let _ = live(&mut world, "session 1 3; next day; session 9 3; next day");
    let session = newest(&mut world);
    let now = world.now();
    world.app().delete_session(session.parse().unwrap(), now).unwrap();
    world.app().delete_session(session.parse().unwrap(), now).unwrap();
    world.reopen().unwrap();
    expect![[r#"
        History: 1 session so far
        Saturday 28 March: Done in full, 9 of 9 sets, 6 exercises
          * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 1; Effort 3)
          * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 1; Effort 3)
          * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 1; Effort 3)
          * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 1; Effort 3)
          * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 1; Effort 3)
          * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 1; Effort 3)
        Calendar: March 2026 []
          Mo Tu We Th Fr Sa Su, 6 empty
          1 Sunday 1 March
          2 Monday 2 March
          3 Tuesday 3 March
          4 Wednesday 4 March
          5 Thursday 5 March
          6 Friday 6 March
          7 Saturday 7 March
          8 Sunday 8 March
          9 Monday 9 March
          10 Tuesday 10 March
          11 Wednesday 11 March
          12 Thursday 12 March
          13 Friday 13 March
          14 Saturday 14 March
          15 Sunday 15 March
          16 Monday 16 March
          17 Tuesday 17 March
          18 Wednesday 18 March
          19 Thursday 19 March
          20 Friday 20 March
          21 Saturday 21 March
          22 Sunday 22 March
          23 Monday 23 March
          24 Tuesday 24 March
          25 Wednesday 25 March
          26 Thursday 26 March
          27 Friday 27 March
          28 Saturday 28 March: done >
          29 Sunday 29 March: not done >
          30 Today, Monday 30 March: planned >
          31 Tuesday 31 March: planned
          Done, Not done, Planned
        Progress: Time period (2 weeks) [12 weeks] [1 year] [2 years]
        How was your week?: A few questions, about a minute. Later check-ins will be compared with this one. [Start the check-in] due
        Sessions done: 50%. 1 of 2 planned days. Paused days do not count.
        Consistency: Getting started. It grows as you keep doing your sessions. One missed day barely changes it.
        Weeks in a row: 0. Weeks with sessions on as many days as you planned. A pause does not reset the count.
        Pain (dots): Can’t tell yet. It takes at least 4 check-ins, spread over 2 weeks or more.
          Average pain: 28 March 2026: 3
          Worst pain: 28 March 2026: 5
          Days with a session: 1
        Sessions each week (bars): You did 1 of 2 planned sessions.
          Percent of planned days done: 23 March 2026: 50%
        Your exercise levels
        Bird dog (steps): At level 1 the whole time.
          Level: 28 March 2026: 1
        Cat-cow (steps): At level 1 the whole time.
          Level: 28 March 2026: 1
        Chest expansion (steps): At level 1 the whole time.
          Level: 28 March 2026: 1
        Child's pose (steps): At level 1 the whole time.
          Level: 28 March 2026: 1
        Cobra (steps): At level 1 the whole time.
          Level: 28 March 2026: 1
        Foam roller (steps): At level 1 the whole time.
          Level: 28 March 2026: 1
        What changed, and why
          Nothing changed in this period.
        [History and calendar] [Report for a professional]
    "#]].assert_eq(&live(&mut world, "history; calendar; progress fortnight"));
    let left: Vec<_> = facts(folder.path()).into_iter().filter(|body| body.contains(&session)).collect();
    assert_eq!(left.len(), 1, "{left:?}");
    let refused = world.app().summary(session.parse().unwrap(), now);
    assert!(matches!(refused, Err(Error::BadInput { ref field, .. }) if field == "session"), "{refused:?}");
}

/// Facts of a deleted session that another phone still had are not taken over again.
#[test]
fn what_was_deleted_stays_gone() {
    let (home, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut world = World::ready(home.path()).unwrap();
    let _ = live(&mut world, "session 1 3; next day; session 1 3; next day");
    world.app().close();
    for file in fs::read_dir(home.path()).unwrap().map(Result::unwrap) {
        fs::copy(file.path(), other.path().join(file.file_name())).unwrap();
    }
    world.reopen().unwrap();
    let _ = live(&mut world, "delete session; session 1 3");
    let seen = live(&mut world, "history; calendar; progress");
    let deleted = facts(home.path()).len();
    let db = Connection::open(home.path().join("midback.sqlite")).unwrap();
    db.execute("ATTACH ?1 AS other", [other.path().join("midback.sqlite").to_str().unwrap()]).unwrap();
    db.execute("INSERT OR IGNORE INTO main.fact SELECT * FROM other.fact", []).unwrap();
    drop(db);
    assert_eq!(live(&mut world, "history; calendar; progress"), seen);
    assert_eq!(facts(home.path()).len(), deleted);
    world.reopen().unwrap();
    assert_eq!(live(&mut world, "history; calendar; progress"), seen);
}

#[test]
fn a_clock_that_jumped_changes_no_day_that_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let _ = live(&mut world, "session 1 3; check-in 4 6; wait days 3; session 1 3");
    let looked_at = "progress; progress two-years; calendar; calendar 2026-03-01; history";
    let before = live(&mut world, looked_at);
    // A year ahead somebody looks, and does a session; then the clock is put right.
    let _ = live(&mut world, "clock 400 days ahead");
    let _ = live(&mut world, looked_at);
    let _ = live(&mut world, "check none; session 1 3; check-in 9 9; clock 400 days back");
    assert_eq!(live(&mut world, looked_at), before);
}

/// At half past two at night it is still the day before; after a flight over the date line no day is lost.
#[test]
fn a_night_and_the_date_line_lose_no_day() {
    check(
        "wait 1080; session 1 3; wait 360; wait 1440; session 1 3; travel -600; day 2026-03-28; day 2026-03-29; \
         travel 780; calendar; progress fortnight",
        expect![[r#"
            Yesterday (2026-03-28): Done
            Yesterday: Done in full, 9 of 9 sets, 6 exercises
              * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 1; Effort 3)
              * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 1; Effort 3)
              * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 1; Effort 3)
              * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 1; Effort 3)
              * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 1; Effort 3)
              * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 1; Effort 3)
            Today (2026-03-29): Planned
            No session was recorded on this day.
            Calendar: March 2026 []
              Mo Tu We Th Fr Sa Su, 6 empty
              1 Sunday 1 March
              2 Monday 2 March
              3 Tuesday 3 March
              4 Wednesday 4 March
              5 Thursday 5 March
              6 Friday 6 March
              7 Saturday 7 March
              8 Sunday 8 March
              9 Monday 9 March
              10 Tuesday 10 March
              11 Wednesday 11 March
              12 Thursday 12 March
              13 Friday 13 March
              14 Saturday 14 March
              15 Sunday 15 March
              16 Monday 16 March
              17 Tuesday 17 March
              18 Wednesday 18 March
              19 Thursday 19 March
              20 Friday 20 March
              21 Saturday 21 March
              22 Sunday 22 March
              23 Monday 23 March
              24 Tuesday 24 March
              25 Wednesday 25 March
              26 Thursday 26 March
              27 Friday 27 March
              28 Saturday 28 March: done >
              29 Sunday 29 March: not done >
              30 Today, Monday 30 March: done >
              31 Tuesday 31 March: planned
              Done, Not done, Planned
            Progress: Time period (2 weeks) [12 weeks] [1 year] [2 years]
            How was your week?: A few questions, about a minute. Later check-ins will be compared with this one. [Start the check-in] due
            Sessions done: 67%. 2 of 3 planned days. Paused days do not count.
            Consistency: Getting started. It grows as you keep doing your sessions. One missed day barely changes it.
            Weeks in a row: 1. Weeks with sessions on as many days as you planned. A pause does not reset the count.
            Pain (dots): Can’t tell yet. It takes at least 4 check-ins, spread over 2 weeks or more.
              Average pain: 28 March 2026: 3
              Worst pain: 28 March 2026: 5
              Days with a session: 2
            Sessions each week (bars): You did 2 of 3 planned sessions.
              Percent of planned days done: 23 March 2026: 50%; 30 March 2026: 100%
            Your exercise levels
            Bird dog (steps): At level 1 the whole time.
              Level: 28 March 2026: 1; 30 March 2026: 1
            Open book (steps): At level 1 the whole time.
              Level: 30 March 2026: 1
            Reverse fly (steps): At level 2 the whole time.
              Level: 30 March 2026: 2
            Seated twist (steps): At level 1 the whole time.
              Level: 30 March 2026: 1
            Mid-back extension (steps): At level 1 the whole time.
              Level: 30 March 2026: 1
            Thread the needle (steps): At level 1 the whole time.
              Level: 30 March 2026: 1
            What changed, and why
              Nothing changed in this period.
            [History and calendar] [Report for a professional]
        "#]],
    );
}

#[test]
fn what_is_shown_to_a_professional_is_of_days_that_were() {
    check(
        "report; session 1 3; check-in 4 6; report; report 2026-03-29 2026-03-28; report 2026-03-01 2027-01-01; \
         report 2025-01-01 2025-02-01; live in US; report 2026-03-28 2026-03-28",
        expect![[r#"
            Report: One page for your doctor or physical therapist: your plan, what you did, your pain, and what changed. Nothing leaves your phone until you share it.
            Time period: [Last 4 weeks] (Last 12 weeks) [Last 26 weeks] [Everything]
            From 4 January 2026, To 28 March 2026 (2026-01-04 to 2026-03-28)
            Nothing was recorded in this period, and the page will show that.
            Paper size: (A4) [US Letter] [Share the page]
            Other files: For a spreadsheet: all your sets, check-ins and changes in amount. For a clinic’s system: your plan, your answers and what you did. ["Share the sets", "Share the check-ins", "Share the changes", "Share for a clinic (FHIR)"]
            Report: One page for your doctor or physical therapist: your plan, what you did, your pain, and what changed. Nothing leaves your phone until you share it.
            Time period: [Last 4 weeks] (Last 12 weeks) [Last 26 weeks] [Everything]
            From 4 January 2026, To 28 March 2026 (2026-01-04 to 2026-03-28)
            Paper size: (A4) [US Letter] [Share the page]
            Other files: For a spreadsheet: all your sets, check-ins and changes in amount. For a clinic’s system: your plan, your answers and what you did. ["Share the sets", "Share the check-ins", "Share the changes", "Share for a clinic (FHIR)"]
            report 2026-03-29 2026-03-28: until: Contradictory { given: "2026-03-29, 2026-03-28" }
            report 2026-03-01 2027-01-01: until: TooLate { given: Day(2027-01-01), latest: Day(2026-03-28) }
            Report: One page for your doctor or physical therapist: your plan, what you did, your pain, and what changed. Nothing leaves your phone until you share it.
            Time period: [Last 4 weeks] [Last 12 weeks] [Last 26 weeks] [Everything]
            From 1 January 2025, To 1 February 2025 (2025-01-01 to 2026-03-28)
            Nothing was recorded in this period, and the page will show that.
            Paper size: (A4) [US Letter] [Share the page]
            Other files: For a spreadsheet: all your sets, check-ins and changes in amount. For a clinic’s system: your plan, your answers and what you did. ["Share the sets", "Share the check-ins", "Share the changes", "Share for a clinic (FHIR)"]
            Report: One page for your doctor or physical therapist: your plan, what you did, your pain, and what changed. Nothing leaves your phone until you share it.
            Time period: [Last 4 weeks] [Last 12 weeks] [Last 26 weeks] (Everything)
            From March 28, 2026, To March 28, 2026 (2026-03-28 to 2026-03-28)
            Paper size: [A4] (US Letter) [Share the page]
            Other files: For a spreadsheet: all your sets, check-ins and changes in amount. For a clinic’s system: your plan, your answers and what you did. ["Share the sets", "Share the check-ins", "Share the changes", "Share for a clinic (FHIR)"]
        "#]],
    );
}

#[test]
fn tables_hold_what_was_recorded() {
    check(
        "choose activities =1+1; start; set 3; hurts 6; end; check-in 4 6 3 2 5; table sets 2026-03-28 2026-03-28; \
         table check-ins 2026-03-28 2026-03-28; table decisions 2026-03-28 2026-03-28",
        expect![[r#"
            midback-sets-2026-03-28.csv
            "date","session","kind","exercise","name","level","set","side","planned","done","unit","hold_seconds","hold_breaths","load_kg","load_band","pain_before","pain","effort","pain_after"
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","cat-cow","Cat-cow","On a chair",1,"both",8,3,"breaths","","","","","",6,"",""
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","chest-expansion","Chest expansion","In a door frame",1,"both",5,0,"rounds","","","","","","","",""
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","bird-dog","Bird dog","One arm",1,"left",6,0,"repetitions","","","","","","","",""
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","bird-dog","Bird dog","One arm",1,"right",6,0,"repetitions","","","","","","","",""
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","foam-roll","Foam roller","On a rolled towel",1,"both",60,0,"roller-seconds","","","","","","","",""
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","childs-pose","Child's pose","On a chair, arms on a table",1,"both",3,0,"breaths","","","","","","","",""
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","childs-pose","Child's pose","On a chair, arms on a table",2,"both",3,0,"breaths","","","","","","","",""
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","cobra","Cobra","On your elbows",1,"both",10,0,"seconds","","","","","","","",""
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","planned","cobra","Cobra","On your elbows",2,"both",10,0,"seconds","","","","","","","",""
            midback-check-ins-2026-03-28.csv
            "date","pain_average","pain_worst","enjoyment","activity","own_activity","own_activity_score"
            "2026-03-28",4,6,3,2,"'=1+1",5
            midback-changes-2026-03-28.csv
            "date","session","exercise","name","level","dose","from_level","from_dose","rules","reason"
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","cat-cow","Cat-cow","On a chair","8 slow breaths","","","S1","New for you, so it starts off easy."
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","chest-expansion","Chest expansion","In a door frame","5 rounds","","","S1","New for you, so it starts off easy."
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","bird-dog","Bird dog","One arm","6 repetitions each side","","","S1","New for you, so it starts off easy."
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","foam-roll","Foam roller","On a rolled towel","60 s on the roller","","","S1","New for you, so it starts off easy."
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","childs-pose","Child's pose","On a chair, arms on a table","2 × 3 slow breaths","","","S1","New for you, so it starts off easy."
            "2026-03-28","019d333e-1580-7021-a527-b417a527b417","cobra","Cobra","On your elbows","2 × 10 s","","","S1","New for you, so it starts off easy."
        "#]],
    );
}

fn newest(world: &mut World) -> String {
    let now = world.now();
    world.app().history(&HistoryQuery::default(), now).unwrap().sessions[0].id.to_string()
}

/// The facts, as they are stored.
fn facts(folder: &Path) -> Vec<String> {
    let db = Connection::open(folder.join("midback.sqlite")).unwrap();
    let mut rows = db.prepare("SELECT body FROM fact ORDER BY id").unwrap();
    let rows = rows.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// One thing that a person does, on that day or to an earlier one.
fn act() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (0..9i32, 1..9i32).prop_map(|(pain, effort)| format!("session {pain} {effort}")),
        2 => Just("start; set; end".to_owned()),
        4 => Just("next day".to_owned()),
        3 => (1..20i64).prop_map(|days| format!("wait days {days}")),
        1 => (0..1_440i32).prop_map(|minutes| format!("wait {minutes}")),
        1 => (-11..13i32).prop_map(|hours| format!("travel {}", hours * 60)),
        3 => (0..10i32).prop_map(|pain| format!("check-in {pain} 10 {pain} {pain}")),
        1 => (0..10i32).prop_map(|pain| format!("correct check-in 2026-03-28 {pain} 10")),
        1 => (0..9i32).prop_map(|amount| format!("correct cat-cow 1 both {amount}")),
        2 => prop::sample::subsequence(vec!["1", "2", "3", "5", "7"], 1..=5)
            .prop_map(|days| format!("choose days {}", days.join(" "))),
        1 => (0..40i64).prop_map(|days| format!("clock {days} days back")),
        1 => prop_oneof![Just("skip"), Just("end pause"), Just("delete session"), Just("check none"), Just("reopen")]
            .prop_map(str::to_owned),
        1 => (1..30u8).prop_map(|until| format!("pause illness 2026-04-01 2026-04-{until:02}")),
        1 => (28..31u8).prop_map(|day| format!("move to 2026-03-{day}")),
    ]
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(48)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: cases(), ..ProptestConfig::default() })]

    /// The replay law of days: rows that were kept day by day, rows that are made anew, and none at all say the same.
    #[test]
    fn days_are_what_the_facts_make_of_them(story in vec(act(), 1..24)) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let _ = live(&mut world, &story.join(";"));
        let looked_at = "progress; progress year; calendar; calendar 2026-03-01; history; today; report";
        let kept = live(&mut world, looked_at);
        for forgotten in ["DELETE FROM outcome", "DELETE FROM derived", "DELETE FROM outcome WHERE day > '2026-04-01'"] {
            let db = Connection::open(folder.path().join("midback.sqlite")).unwrap();
            db.execute(forgotten, []).unwrap();
            drop(db);
            prop_assert_eq!(&live(&mut world, looked_at), &kept, "after {}", forgotten);
        }
    }

    /// Whatever was done: every number that is shown is one, every chart's columns go together, and every point lies within
    /// its scale and its period.
    #[test]
    fn charts_are_whole(story in vec(act(), 1..30)) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let _ = live(&mut world, &story.join(";"));
        let now = world.now();
        for range in [ProgressRange::TwoWeeks, ProgressRange::TwelveWeeks, ProgressRange::Year, ProgressRange::TwoYears] {
            let screen = world.app().progress(range, now).unwrap();
            let all = screen.charts.iter().chain(screen.ladders.iter().map(|ladder| &ladder.chart));
            for chart in all {
                prop_assert_eq!(chart.ticks.len(), chart.tick_labels.len());
                prop_assert_eq!(chart.day_ticks.len(), chart.day_labels.len());
                prop_assert!(chart.low < chart.high && chart.from < chart.until);
                prop_assert!(!chart.sentence.is_empty());
                let (cells, rows) = (chart.table.cells.lines().count(), chart.table.spoken.lines().count());
                prop_assert_eq!(cells, rows * chart.table.columns.len());
                for series in &chart.series {
                    prop_assert!(!series.days.is_empty());
                    prop_assert_eq!(series.days.len(), series.values.len());
                    prop_assert_eq!(series.days.len(), series.texts.lines().count());
                    prop_assert!(series.days.is_sorted());
                    prop_assert!(series.days.iter().all(|day| (chart.from..=chart.until).contains(day)), "{}", chart.show());
                    prop_assert!(series.values.iter().all(|value| (chart.low..=chart.high).contains(value)), "{}", chart.show());
                }
                if let Some(line) = &chart.line {
                    prop_assert!(chart.from <= line.from && line.from < line.until && line.until <= chart.until);
                    prop_assert!(line.low <= line.change && line.change <= line.high);
                }
            }
        }
    }
}
