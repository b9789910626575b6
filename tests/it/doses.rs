//! Stories of doses that rise and fall, and of what is said about them.

use expect_test::{Expect, expect};
use midback_tests::{World, live};

#[track_caller]
fn check(story: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    seen.assert_eq(&live(&mut world, story));
}

/// A day on which all goes well.
const GOOD: &str = "pain 1; session 1 3; next day; morning no-worse";

#[test]
fn two_good_sessions_and_a_small_step_up() {
    check(
        &format!(
            "dose childs-pose; {GOOD}; dose childs-pose; {GOOD}; {GOOD}; pain 1; dose childs-pose; session 1 3; dose childs-pose; summary"
        ),
        expect![[r#"
            Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
            #- ---- --- --- (Level 1, step 1 of 2)
            Why this amount
              New for you, so it starts off easy.
            Rules used: S1 (rule set 8)
            How it has changed
              Nothing has changed yet. Every change will be listed here, with its reason.
            Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
            #- ---- --- --- (Level 1, step 1 of 2)
            Why this amount
              The same amount as last time.
            What this is based on
              Saturday 28 March: done in full, pain 1 (1 before), effort 3, no worse the next morning.
            What it needs to go up
              Done in full once more, with pain of 2 or less (or up to 5 and no more than right before the session), effort of 6 or less, and no worse the next morning.
            Rules used: C3 (rule set 8)
            How it has changed
              . Yesterday: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
            Child's pose, On a chair, arms on a table: 3 × 3 slow breaths /3 sets of 3 slow breaths/
            =# ---- --- --- (Level 1, step 2 of 2)
            Why this amount
              A small step up. It has been going well.
            What this is based on
              Saturday 28 March: done in full, pain 1 (1 before), effort 3, no worse the next morning.
              Monday 30 March: done in full, pain 1 (1 before), effort 3, no worse the next morning.
            What would have made it different
              Pain above 2 and clearly more than before the session, pain above 5, or effort above 6, on Monday 30 March.
            Rules used: C1 (rule set 8)
            How it has changed
              . Saturday 28 March: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
            Child's pose, On a chair, arms on a table: 3 × 3 slow breaths /3 sets of 3 slow breaths/
            =# ---- --- --- (Level 1, step 2 of 2)
            Why this amount
              The same amount as last time.
            What this is based on
              Tuesday 31 March: done in full, pain 1 (1 before), effort 3.
            What it needs to go up
              Done in full once more, with pain of 2 or less (or up to 5 and no more than right before the session), effort of 6 or less, and no worse the next morning.
              Tuesday 7 April at the earliest.
            Rules used: C3 (rule set 8)
            Change it yourself
              [Make it easier: 2 × 3 slow breaths] From your next session on. It can go up again after sessions that go well.
            How it has changed
              + Today: 3 × 3 slow breaths instead of 2 × 3 slow breaths. A small step up. It has been going well.
              . Saturday 28 March: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
            Summary: You did the whole session, 11 of 11 sets
            * Cat-cow, On a chair: Done (You did: 8, 8 slow breaths; Pain 1; Effort 3)
            * Seated twist, Arms crossed, small turn: Done (You did: 6, 6 repetitions; Pain 1; Effort 3)
            * Mid-back extension, Over a towel: Done (You did: 4 repetitions; Pain 1; Effort 3)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 1; Effort 3)
            * Thread the needle, At a wall: Done (You did: 2, 2 slow breaths; Pain 1; Effort 3)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3, 3 slow breaths; Pain 1; Effort 3)
            ? How is your pain right now?
            Seated twist: can go up from 6 repetitions each side to 2 × 6 repetitions each side next time, if your back is no worse tomorrow morning.
            Mid-back extension: can go up from 4 repetitions to 2 × 4 repetitions next time, if your back is no worse tomorrow morning.
            Foam roller: can go up from 60 s on the roller to 75 s on the roller next time, if your back is no worse tomorrow morning.
            Thread the needle: can go up from 2 slow breaths each side to 2 × 2 slow breaths each side next time, if your back is no worse tomorrow morning.
            Your next session is tomorrow.
            [Back to Today]
        "#]],
    );
}

#[test]
fn too_much_pain_and_one_step_down_that_is_taken_back() {
    check(
        &format!(
            "{GOOD}; {GOOD}; {GOOD}; {GOOD}; pain 1; session 1 9; next day; morning no-worse; pain 1; dose cobra; {GOOD}; pain 1; \
            dose cobra; choose dose cobra back; dose cobra"
        ),
        expect![[r#"
            Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
            #--- -- ---- (Level 1, step 1 of 4)
            Why this amount
              One step easier. It was too hard.
            What this is based on
              Wednesday 1 April: done in full, pain 1 (1 before), effort 9, no worse the next morning.
            What would have made it different
              Less effort in the session on Wednesday 1 April.
            Rules used: C4 (rule set 8)
            How it has changed
              + Yesterday: 3 × 10 s instead of 2 × 10 s. A small step up. It has been going well.
              . Saturday 28 March: You started with: On your elbows, 2 × 10 s. New for you, so it starts off easy.
            Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
            #--- -- ---- (Level 1, step 1 of 4)
            Why this amount
              The same amount as last time.
            What this is based on
              Thursday 2 April: done in full, pain 1 (1 before), effort 3, no worse the next morning.
            What it needs to go up
              Done in full once more, with pain of 2 or less (or up to 5 and no more than right before the session), effort of 6 or less, and no worse the next morning.
              Thursday 30 April at the earliest.
            Rules used: C3 (rule set 8)
            Change it yourself
              [Undo the step down: 3 × 10 s] The app went down a step to be careful. If it is too much even once, it goes down again.
            How it has changed
              - Yesterday: 2 × 10 s instead of 3 × 10 s. One step easier. It was too hard.
              + Wednesday 1 April: 3 × 10 s instead of 2 × 10 s. A small step up. It has been going well.
              . Saturday 28 March: You started with: On your elbows, 2 × 10 s. New for you, so it starts off easy.
            Cobra, On your elbows: 3 × 10 s /3 sets of 10 seconds/
            =#-- -- ---- (Level 1, step 2 of 4)
            Why this amount
              You went back up to this amount.
            What this is based on
              Friday 3 April: your choice.
            Rules used: C9 (rule set 8)
            Change it yourself
              [Leave it to the app: 2 × 10 s] The app goes back to choosing the amount.
            How it has changed
              - Yesterday: 2 × 10 s instead of 3 × 10 s. One step easier. It was too hard.
              + Wednesday 1 April: 3 × 10 s instead of 2 × 10 s. A small step up. It has been going well.
              . Saturday 28 March: You started with: On your elbows, 2 × 10 s. New for you, so it starts off easy.
        "#]],
    );
}

#[allow(clippy::too_many_lines, reason = "whole pages")]
#[test]
fn much_pain_at_the_easiest_dose_and_it_rests() {
    check(
        "pain 1; dose cat-cow; session 7 6; dose cat-cow; next day; pain 1; today; plan",
        expect![[r#"
            Cat-cow, On a chair: 8 slow breaths
            #--- ---- ---- ---- (Level 1, step 1 of 4)
            Why this amount
              New for you, so it starts off easy.
            Rules used: S1 (rule set 8)
            How it has changed
              Nothing has changed yet. Every change will be listed here, with its reason.
            Cat-cow, -: 
            Left out for now
            Why it is left out
              It hurt a lot. There is no easier version, so it is left out for now. Ask a professional about it.
            What this is based on
              Saturday 28 March: done in full, pain 7 (1 before), effort 6.
            When it comes back
              Saturday 25 April at the earliest.
            Rules used: C4 (rule set 8)
            How it has changed
              . Today: Pain 7 during the exercise
              . Today: You started with: On a chair, 8 slow breaths. New for you, so it starts off easy.
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            Compared with before yesterday’s session, how was your back this morning? [No worse] [A bit worse] [Clearly worse]
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
            - On another day: Reverse fly, Seated twist, Mid-back extension, Thread the needle.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Plan
            This week: Every day: about 12 minutes each time. [Change days or minutes]
            Consistency: Getting started.
            Every session counts, and one missed day makes little difference.
             Mo Monday 23 March: rest
             Tu Tuesday 24 March: rest
             We Wednesday 25 March: rest
             Th Thursday 26 March: rest
             Fr Friday 27 March: rest
             Sa Saturday 28 March: done
            >Su Today, Sunday 29 March: session
            (Rest: rest, Done: done, Session: session)
            No prescription: If a therapist gave you exercises, add them here. They then come before what the app would choose. [Add a prescription]
            Range of motion
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/. Instead of Cat-cow. [Take out]
              New for you, so it starts off easy.
            * Open book, Hand on your ribs: 4 repetitions each side /4 repetitions on each side/. Helps your mid back turn and your chest open while you lie at ease. [Take out]
              New for you, so it starts off easy.
            * Mid-back extension, Over a towel: 4 repetitions. Helps your mid back arch more freely. [Take out]
              New for you, so it starts off easy.
            Strength
            * Chest expansion, In a door frame: 5 rounds. Opens your chest and wakes up the muscles between your shoulder blades. [Take out]
              At least 3 more good sessions before a small step up.
              Swap it for: Superman, Wall angel
            * Reverse fly, Arms only: 10 repetitions. Makes the muscles between your shoulder blades and behind your shoulders stronger. [Take out]
              New for you, so it starts off easy.
              Swap it for: Superman, Wall angel
            Core
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/. Trains your back to stay steady while your arms and legs move. [Take out]
              At least 2 more good sessions before a small step up.
              Swap it for: Plank
            Self-massage
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/. Eases tight muscles along your mid back with gentle pressure. [Take out]
              At least 2 more good sessions before a small step up.
            Stretch
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/. Lengthens your back and your sides and lets them rest. [Take out]
              At least 2 more good sessions before a small step up.
            * Thread the needle, At a wall: 2 slow breaths each side /2 slow breaths on each side/. Turns your mid back and stretches the area around your shoulder blades. [Take out]
              New for you, so it starts off easy.
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/. Arches your whole spine gently and opens the front of your body. [Take out]
              At least 2 more good sessions before a small step up.
            Waiting for their turn: Every four weeks some of these come in, to give your back some variety.
            * Plank. Makes your belly and shoulders stronger, so that they hold your trunk steady. [Add]
            * Superman. Makes the muscles along your spine stronger. [Add]
            * Wall angel. Makes the muscles that guide your shoulder blades stronger. [Add]
            Not for you right now
            * Cat-cow. It was too much lately, and there is no easier version. Ask a professional about it. It can come back four weeks after that session.
              What you can do instead: Seated twist, Child's pose
            ...: You would need: light band.
            * Single-arm row. Makes the muscles between your shoulder blades stronger.
              What you can do instead: Reverse fly, Chest expansion, Wall angel
            The next four weeks: How the exercises that the app chooses could change, in small steps.
              If your sessions go well: 31 small steps up, all exercises together. [0, 7, 16, 23, 31]
              If your back is clearly worse one morning: 25 small steps up, all exercises together. [0, 0, 8, 18, 25]
              If you take a week off: 23 small steps up, all exercises together. [0, 0, 7, 16, 23]
            Pause the plan (For illness or travel. No session counts as missed.): [Sick: 3 days] [Sick: 7 days] [Traveling: 7 days] [Traveling: 14 days] [Another reason: 7 days] [Another reason: 14 days]
        "#]],
    );
}

#[test]
fn the_person_chooses_less_and_leaves_it_to_the_app_again() {
    check(
        &format!(
            "{GOOD}; {GOOD}; {GOOD}; {GOOD}; pain 1; dose childs-pose; choose dose childs-pose less; dose childs-pose; choose dose childs-pose withdrawn; \
            dose childs-pose; choose dose childs-pose back"
        ),
        expect![[r#"
            Child's pose, On a chair, arms on a table: 3 × 3 slow breaths /3 sets of 3 slow breaths/
            =# ---- --- --- (Level 1, step 2 of 2)
            Why this amount
              The same amount as last time.
            What this is based on
              Tuesday 31 March: done in full, pain 1 (1 before), effort 3, no worse the next morning.
            What it needs to go up
              Done in full once more, with pain of 2 or less (or up to 5 and no more than right before the session), effort of 6 or less, and no worse the next morning.
              Tuesday 7 April at the earliest.
            Rules used: C3 (rule set 8)
            Change it yourself
              [Make it easier: 2 × 3 slow breaths] From your next session on. It can go up again after sessions that go well.
            How it has changed
              + Yesterday: 3 × 3 slow breaths instead of 2 × 3 slow breaths. A small step up. It has been going well.
              . Saturday 28 March: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
            Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
            #- ---- --- --- (Level 1, step 1 of 2)
            Why this amount
              You chose this amount.
            What this is based on
              Wednesday 1 April: your choice.
            Rules used: C9 (rule set 8)
            Change it yourself
              [Leave it to the app: 3 × 3 slow breaths] The app goes back to choosing the amount.
            How it has changed
              + Yesterday: 3 × 3 slow breaths instead of 2 × 3 slow breaths. A small step up. It has been going well.
              . Saturday 28 March: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
            Child's pose, On a chair, arms on a table: 3 × 3 slow breaths /3 sets of 3 slow breaths/
            =# ---- --- --- (Level 1, step 2 of 2)
            Why this amount
              The same amount as last time.
            What this is based on
              Tuesday 31 March: done in full, pain 1 (1 before), effort 3, no worse the next morning.
            What it needs to go up
              Done in full once more, with pain of 2 or less (or up to 5 and no more than right before the session), effort of 6 or less, and no worse the next morning.
              Tuesday 7 April at the earliest.
            Rules used: C3 (rule set 8)
            Change it yourself
              [Make it easier: 2 × 3 slow breaths] From your next session on. It can go up again after sessions that go well.
            How it has changed
              + Yesterday: 3 × 3 slow breaths instead of 2 × 3 slow breaths. A small step up. It has been going well.
              . Saturday 28 March: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
            choose dose childs-pose back: unexpected: 0.1.0 it is not offered
        "#]],
    );
}

#[test]
fn clearly_worse_twice_in_two_weeks_asks_for_a_professional() {
    check(
        &format!(
            "pain 1; session 1 3; next day; morning clearly-worse; pain 1; dose childs-pose; {GOOD}; pain 1; session 1 3; next day; morning worse; \
            notice; check; pain 1; dose childs-pose; update flares agreed; notice"
        ),
        expect![[r#"
            Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
            #- ---- --- --- (Level 1, step 1 of 2)
            Why this amount
              It stays the same for now, because your back felt clearly worse the morning after a session.
            What this is based on
              Saturday 28 March: last done.
              Sunday 29 March: your back was clearly worse in the morning.
            What it needs to go up
              Sunday 5 April at the earliest.
            Rules used: C8 (rule set 8)
            How it has changed
              . Yesterday: Clearly worse the morning after this session
              . Yesterday: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
            Ask a professional: You can exercise until then. You stay at the starting level until you have asked. [Open the symptom check]
            Symptom check
            Ask: Ask a professional
            Please ask a doctor or a physical therapist about your pain. You can exercise until then. You stay at the starting level until you have asked.
            What this is about
            * My back was clearly worse on two mornings within two weeks.
              [This is gone now] [I have asked a professional about this]
            [Continue] [Do the check again]
            Earlier checks
            - Saturday 28 March: Nothing told you to stop
            Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
            #- ---- --- --- (Level 1, step 1 of 2)
            Why this amount
              The same amount as last time.
            What this is based on
              Monday 30 March: done in full, pain 1 (1 before), effort 3, clearly worse the next morning.
            What it needs to go up
              Done in full 2 more times, with pain of 2 or less (or up to 5 and no more than right before the session), effort of 6 or less, and no worse the next morning.
              Tuesday 7 April at the earliest.
            Rules used: C3 (rule set 8)
            How it has changed
              . Yesterday: Clearly worse the morning after this session
              . Saturday 28 March: Clearly worse the morning after this session
              . Saturday 28 March: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
        "#]],
    );
}

#[test]
fn a_break_and_the_way_back() {
    check(
        &format!(
            "{GOOD}; {GOOD}; {GOOD}; {GOOD}; {GOOD}; wait days 15; pain 1; dose childs-pose; {GOOD}; wait 1440; pain 1; dose childs-pose"
        ),
        expect![[r#"
            Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
            #- ---- --- --- (Level 1, step 1 of 2)
            Why this amount
              A gentle start again, since it has been a while.
            What this is based on
              Tuesday 31 March: last done.
            What would have made it different
              Doing this exercise again by Friday 10 April.
            Rules used: C6 (rule set 8)
            How it has changed
              + Tuesday 31 March: 3 × 3 slow breaths instead of 2 × 3 slow breaths. A small step up. It has been going well.
              . Saturday 28 March: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
            Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
            #- ---- --- --- (Level 1, step 1 of 2)
            Why this amount
              It stays the same today, because other exercises take a step up.
            What this is based on
              Friday 17 April: last done.
            What it needs to go up
              Monday 20 April at the earliest.
            Rules used: C1 (rule set 8)
            How it has changed
              - Friday 17 April: 2 × 3 slow breaths instead of 3 × 3 slow breaths. A gentle start again, since it has been a while.
              + Tuesday 31 March: 3 × 3 slow breaths instead of 2 × 3 slow breaths. A small step up. It has been going well.
              . Saturday 28 March: You started with: On a chair, arms on a table, 2 × 3 slow breaths. New for you, so it starts off easy.
        "#]],
    );
}

#[test]
fn a_whole_session_is_answered_at_once() {
    check(
        "pain 3; session ? ?; felt no pain, about-right, cat-cow hard; summary; felt pain cat-cow 11; felt no pain, nonsense hard; \
        felt easy, cat-cow easy, cat-cow hard; next day; morning pain 3; pain 3; dose cat-cow; dose cobra",
        expect![[r#"
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 3; Effort 7)
            * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 3; Effort 4)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 3; Effort 4)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 3; Effort 4)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 3; Effort 4)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 3; Effort 4)
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
            felt pain cat-cow 11: added: OutOfRange { given: 11, low: 0, high: 10 }
            felt no pain, nonsense hard: exercise: Unknown { given: "nonsense" }
            felt easy, cat-cow easy, cat-cow hard: efforts: Twice
            Cat-cow, On a chair: 8 slow breaths
            #--- ---- ---- ---- (Level 1, step 1 of 4)
            Why this amount
              The same amount as last time.
            What this is based on
              Saturday 28 March: done in full, pain 3 (3 before), effort 7, no worse the next morning.
            What it needs to go up
              Done in full 2 more times, with pain of 2 or less (or up to 5 and no more than right before the session), effort of 6 or less, and no worse the next morning.
            Rules used: C3 (rule set 8)
            How it has changed
              . Yesterday: You started with: On a chair, 8 slow breaths. New for you, so it starts off easy.
            Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
            #--- -- ---- (Level 1, step 1 of 4)
            Why this amount
              The same amount as last time.
            What this is based on
              Saturday 28 March: done in full, pain 3 (3 before), effort 4, no worse the next morning.
            What it needs to go up
              Done in full once more, with pain of 2 or less (or up to 5 and no more than right before the session), effort of 6 or less, and no worse the next morning.
            Rules used: C3 (rule set 8)
            How it has changed
              . Yesterday: You started with: On your elbows, 2 × 10 s. New for you, so it starts off easy.
        "#]],
    );
}

#[test]
fn a_walk_begins_with_what_the_person_says_and_grows() {
    check(
        "dose walking; walk 12 1 3; dose walking; next day; walk 12 1 3; next day; dose walking; walk 12 0 2; wait days 5; dose walking; walk 13 5 4; next day; walk 13 6 9; \
        next day; dose walking; wait days 30; dose walking",
        expect![[r#"
            Walking, -: 

            How it has changed
              Nothing has changed yet. Every change will be listed here, with its reason.
            Walking, -: 

            How it has changed
              Nothing has changed yet. Every change will be listed here, with its reason.
            Walking, A little longer: 13 minutes
            ===== ===#- ----- ------ (Level 2, step 4 of 5)
            Why this amount
              A small step up. It has been going well.
            What this is based on
              Saturday 28 March: done in full, pain 1, effort 3.
              Sunday 29 March: done in full, pain 1, effort 3.
            What would have made it different
              Pain above 2 and clearly more than before the session, pain above 5, or effort above 6, on Sunday 29 March.
            Rules used: C1 (rule set 8)
            Change it yourself
              [Make it easier: 11 minutes] From your next session on. It can go up again after sessions that go well.
            How it has changed
              . Saturday 28 March: You started with: A little longer, 12 minutes. New for you, so it starts off easy.
            Walking, A little longer: 13 minutes
            ===== ===#- ----- ------ (Level 2, step 4 of 5)
            Why this amount
              The same amount as last time.
            What this is based on
              Monday 30 March: not done in full, pain 0, effort 2.
            What it needs to go up
              2 more walks of that length, with pain of 2 or less (or up to 5 and no more than before that day’s session) and effort of 6 or less.
              Monday 6 April at the earliest.
            Rules used: C3 (rule set 8)
            Change it yourself
              [Make it easier: 12 minutes] From your next session on. It can go up again after sessions that go well.
            How it has changed
              + Monday 30 March: 13 minutes instead of 12 minutes. A small step up. It has been going well.
              . Saturday 28 March: You started with: A little longer, 12 minutes. New for you, so it starts off easy.
            Walking, A little longer: 12 minutes
            ===== ==#-- ----- ------ (Level 2, step 3 of 5)
            Why this amount
              One step easier. It hurt a lot.
            What this is based on
              Sunday 5 April: done in full, pain 6, effort 9.
            What would have made it different
              Less pain in the session on Sunday 5 April.
            Rules used: C4 (rule set 8)
            Change it yourself
              [Make it easier: 11 minutes] From your next session on. It can go up again after sessions that go well.
            How it has changed
              . Yesterday: Pain 6 during the exercise
              + Monday 30 March: 13 minutes instead of 12 minutes. A small step up. It has been going well.
              . Saturday 28 March: You started with: A little longer, 12 minutes. New for you, so it starts off easy.
            Walking, A short walk: 5 minutes
            #---- ----- ----- ------ (Level 1, step 1 of 5)
            Why this amount
              A gentle start again, since it has been a while.
              One step easier. It hurt a lot.
            What this is based on
              Sunday 5 April: done in full, pain 6, effort 9.
            What would have made it different
              Doing this exercise again by Saturday 2 May.
            Rules used: C6, C4 (rule set 8)
            How it has changed
              . Sunday 5 April: Pain 6 during the exercise
              + Monday 30 March: 13 minutes instead of 12 minutes. A small step up. It has been going well.
              . Saturday 28 March: You started with: A little longer, 12 minutes. New for you, so it starts off easy.
        "#]],
    );
}

#[test]
fn a_therapists_exercise_that_was_too_much_waits_for_their_word() {
    check(
        r#"import {"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-26", "exercises": [{"exercise": "cat-cow", "level": 2, "sets": 2, "breaths": 8, "days_per_week": 7, "locked": true}]}
        pain 1; dose cat-cow; session 7 5; next day; prescription; dose cat-cow; therapist answered 1; pain 1; dose cat-cow; choose dose cat-cow less"#,
        expect![[r#"
            Cat-cow, On hands and knees: 2 × 8 slow breaths /2 sets of 8 slow breaths/
            Why this amount
              From Dr. Ruiz, 26 March 2026.
            What this is based on
              Thursday 26 March: prescribed.
            What would have made it different
              A change to your prescription.
            Rules used: C7 (rule set 8)
            How it has changed
              Nothing has changed yet. Every change will be listed here, with its reason.
            Prescription
            From Dr. Ruiz, 26 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Cat-cow, On hands and knees: 2 × 8 slow breaths /2 sets of 8 slow breaths/. Every day
              Your therapist wants this left as it is.
              It hurt a lot. It is left out until you have asked your therapist what to do next.
              [My therapist has told me what to do]
              ? This is more than the app would choose (10–15 slow breaths). Check that it is what your therapist wrote.
              So far: 2 × 8 slow breaths
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Cat-cow, -: 
            Left out for now
            Why it is left out
              It hurt a lot. Ask your therapist what to do next.
              From Dr. Ruiz, 26 March 2026.
            What this is based on
              Thursday 26 March: prescribed.
              Saturday 28 March: done in full, pain 7 (1 before), effort 5, no answer about the next morning.
            When it comes back
              Your therapist’s answer. Enter it under Prescription.
            Rules used: C4, C7 (rule set 8)
            How it has changed
              . Yesterday: Pain 7 during the exercise
              . Yesterday: You started with: On hands and knees, 2 × 8 slow breaths. From Dr. Ruiz, 26 March 2026.
            Cat-cow, On hands and knees: 2 × 8 slow breaths /2 sets of 8 slow breaths/
            Why this amount
              From Dr. Ruiz, 26 March 2026.
            What this is based on
              Thursday 26 March: prescribed.
            What would have made it different
              A change to your prescription.
            Rules used: C7 (rule set 8)
            How it has changed
              . Yesterday: Pain 7 during the exercise
              . Yesterday: You started with: On hands and knees, 2 × 8 slow breaths. From Dr. Ruiz, 26 March 2026.
            choose dose cat-cow less: unexpected: 0.1.0 it is not offered
        "#]],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "whole pages")]
fn in_spanish() {
    check(
        &format!(
            "speak es; {GOOD}; {GOOD}; {GOOD}; {GOOD}; pain 1; today; plan; dose childs-pose; session 4 9; summary; next day; morning clearly-worse; pain 1; today; dose cat-cow; dose childs-pose; dose cobra"
        ),
        expect![[r#"
            Hoy, Miércoles, 1 de abril (2026-04-01)
            Tu sesión de hoy
            Unos 8 minutos
            * Rotación sentada, Brazos cruzados, giro pequeño: 6 repeticiones por lado /6 repeticiones por cada lado/
              Ayuda a que la espalda media gire con más libertad. Hoy se queda igual, porque otros ejercicios suben un paso.
            * Libro abierto, Con la mano en las costillas: 4 repeticiones por lado /4 repeticiones por cada lado/
              Ayuda a que la espalda media gire y el pecho se abra mientras estás de lado, en calma. Hoy se queda igual, porque otros ejercicios suben un paso.
            * Extensión torácica, Sobre una toalla: 4 repeticiones
              Ayuda a la espalda media a arquearse con más soltura. Hoy se queda igual, porque otros ejercicios suben un paso.
            * Rodillo de espuma, Sobre una toalla enrollada: 75 s con el rodillo /75 segundos con el rodillo/
              Afloja los músculos tensos de la espalda media con una presión suave. Un pequeño paso más, porque ha ido bien.
            * Enhebrar la aguja, En la pared: 2 respiraciones lentas por lado /2 respiraciones lentas por cada lado/
              Gira la espalda media y estira la zona alrededor de los omóplatos. Hoy se queda igual, porque otros ejercicios suben un paso.
            * Cobra, Sobre los codos: 3 × 10 s /3 series de 10 segundos/
              Lleva toda la columna suavemente hacia atrás y abre la parte delantera del cuerpo. Un pequeño paso más, porque ha ido bien.
            Hoy no
            - Tronco: por esta semana es suficiente.
            - Hoy no hay ejercicios de fuerza. Tus músculos necesitan un día de descanso entre una sesión y otra.
            - Otro día: Gato-vaca, Postura del niño.
            Muévete despacio y solo hasta donde te resulte cómodo. Detente si te duele. Si el dolor es punzante o se extiende, o si se te entumece alguna zona, detente y consulta a un profesional.
            [Empezar]
            [Mal día: dos movimientos suaves] Es suave con tu espalda, y también cuenta.
            [Poco tiempo: lo más importante] Unos 4 minutos
            [Omitir la sesión de hoy] Nada se acumula. La próxima sesión sigue como estaba prevista.
            Sal a caminar: Mientras no te aumente el dolor, hasta 20 minutos. [Hecho] [Decir cuánto tiempo]
            Plan
            Esta semana: Todos los días: unos 12 minutos cada vez. [Cambiar días o minutos]
            Constancia: Primeros pasos.
            Cada sesión cuenta, y un día sin sesión apenas cambia nada.
             Lu lunes, 30 de marzo: hecha
             Ma martes, 31 de marzo: hecha
            >Mi Hoy, miércoles, 1 de abril: sesión
             Ju jueves, 2 de abril: sesión
             Vi viernes, 3 de abril: sesión
             Sá sábado, 4 de abril: sesión
             Do domingo, 5 de abril: sesión
            (Done: hecha, Session: sesión)
            Sin prescripción: Si un fisioterapeuta te dio ejercicios, añádelos aquí. Irán antes que los que elegiría la app. [Añadir una prescripción]
            Movilidad
            * Gato-vaca, En una silla: 2 × 8 respiraciones lentas /2 series de 8 respiraciones lentas/. Mueve toda la columna al ritmo de tu respiración y alivia la rigidez. [Quitar]
              Falta al menos una sesión buena para dar un pequeño paso más.
            * Rotación sentada, Brazos cruzados, giro pequeño: 6 repeticiones por lado /6 repeticiones por cada lado/. Ayuda a que la espalda media gire con más libertad. [Quitar]
              Puede dar un pequeño paso más en una de las próximas sesiones.
            * Libro abierto, Con la mano en las costillas: 4 repeticiones por lado /4 repeticiones por cada lado/. Ayuda a que la espalda media gire y el pecho se abra mientras estás de lado, en calma. [Quitar]
              Puede dar un pequeño paso más en una de las próximas sesiones.
            * Extensión torácica, Sobre una toalla: 4 repeticiones. Ayuda a la espalda media a arquearse con más soltura. [Quitar]
              Puede dar un pequeño paso más en una de las próximas sesiones.
            Fuerza
            * Apertura de pecho, En el marco de una puerta: 5 rondas. Abre el pecho y despierta los músculos entre los omóplatos. [Quitar]
              Falta al menos una sesión buena para dar un pequeño paso más.
              Cambiar por: Superman, Ángel en la pared
            * Aperturas inversas, Solo los brazos: 10 repeticiones. Fortalece los músculos entre los omóplatos y los de la parte de atrás de los hombros. [Quitar]
              Falta al menos una sesión buena para dar un pequeño paso más.
              Cambiar por: Superman, Ángel en la pared
            Tronco
            * Perro-pájaro, Un brazo: 2 × 6 repeticiones por lado /2 series de 6 repeticiones por cada lado/. Entrena la espalda para que siga estable mientras mueves los brazos y las piernas. [Quitar]
              Falta al menos una sesión buena para dar un pequeño paso más.
              Cambiar por: Plancha
            Automasaje
            * Rodillo de espuma, Sobre una toalla enrollada: 60 s con el rodillo /60 segundos con el rodillo/. Afloja los músculos tensos de la espalda media con una presión suave. [Quitar]
              Puede dar un pequeño paso más en una de las próximas sesiones.
            Estiramiento
            * Postura del niño, En una silla, con los brazos en una mesa: 3 × 3 respiraciones lentas /3 series de 3 respiraciones lentas/. Alarga la espalda y los costados y los deja descansar. [Quitar]
              Falta al menos una sesión buena para dar un pequeño paso más.
            * Enhebrar la aguja, En la pared: 2 respiraciones lentas por lado /2 respiraciones lentas por cada lado/. Gira la espalda media y estira la zona alrededor de los omóplatos. [Quitar]
              Puede dar un pequeño paso más en una de las próximas sesiones.
            * Cobra, Sobre los codos: 2 × 10 s /2 series de 10 segundos/. Lleva toda la columna suavemente hacia atrás y abre la parte delantera del cuerpo. [Quitar]
              Puede dar un pequeño paso más en una de las próximas sesiones.
            Esperan su turno: Cada cuatro semanas entran algunos de estos, para dar variedad a tu espalda.
            * Plancha. Fortalece el abdomen y los hombros para que sostengan el tronco con firmeza. [Añadir]
            * Superman. Fortalece los músculos a lo largo de la columna. [Añadir]
            * Ángel en la pared. Fortalece los músculos que guían los omóplatos. [Añadir]
            Ahora no te convienen: Te haría falta: banda suave.
            * Remo a una mano. Fortalece los músculos que hay entre los omóplatos.
              Qué puedes hacer en su lugar: Aperturas inversas, Apertura de pecho, Ángel en la pared
            Las próximas cuatro semanas: Cómo podrían cambiar los ejercicios que elige la app, en pequeños pasos.
              Si tus sesiones van bien: 34 pequeños pasos más entre todos. [0, 8, 17, 26, 34]
              Si una mañana tu espalda está claramente peor: 24 pequeños pasos más entre todos. [0, 0, 9, 17, 24]
              Si descansas una semana: 27 pequeños pasos más entre todos. [0, 0, 9, 19, 27]
            Poner el plan en pausa (Por enfermedad o por un viaje. Ninguna sesión cuenta como perdida.): [Por enfermedad: 3 días] [Por enfermedad: 7 días] [De viaje: 7 días] [De viaje: 14 días] [Por otro motivo: 7 días] [Por otro motivo: 14 días]
            Postura del niño, En una silla, con los brazos en una mesa: 3 × 3 respiraciones lentas /3 series de 3 respiraciones lentas/
            =# ---- --- --- (Nivel 1, paso 2 de 2)
            Por qué esta cantidad
              La misma cantidad que la última vez.
            En qué se basa
              martes, 31 de marzo: hecho por completo, dolor 1 (antes: 1), esfuerzo 3, igual o mejor a la mañana siguiente.
            Qué falta para que suba
              Hacerlo por completo una vez más, con un dolor de 2 o menos (o de hasta 5 y no mayor que justo antes de la sesión), un esfuerzo de 6 o menos y sin estar peor a la mañana siguiente.
              Esperar al menos hasta el martes, 7 de abril.
            Reglas aplicadas: C3 (conjunto de reglas 8)
            Si quieres cambiarla
              [Hacerlo más fácil: 2 × 3 respiraciones lentas] Desde tu próxima sesión. La cantidad podrá volver a subir después de sesiones que vayan bien.
            Cómo ha ido cambiando
              + Ayer: 3 × 3 respiraciones lentas (antes: 2 × 3 respiraciones lentas). Un pequeño paso más, porque ha ido bien.
              . Sábado, 28 de marzo: Empezaste así: En una silla, con los brazos en una mesa, 2 × 3 respiraciones lentas. Es nuevo para ti, así que el comienzo es suave.
            Resumen: Hiciste toda la sesión, 11 de 11 series
            * Rotación sentada, Brazos cruzados, giro pequeño: Hecho (Hiciste: 6, 6 repeticiones; Dolor 4; Esfuerzo 9)
            * Libro abierto, Con la mano en las costillas: Hecho (Hiciste: 4, 4 repeticiones; Dolor 4; Esfuerzo 9)
            * Extensión torácica, Sobre una toalla: Hecho (Hiciste: 4 repeticiones; Dolor 4; Esfuerzo 9)
            * Rodillo de espuma, Sobre una toalla enrollada: Hecho (Hiciste: 75 segundos; Dolor 4; Esfuerzo 9)
            * Enhebrar la aguja, En la pared: Hecho (Hiciste: 2, 2 respiraciones lentas; Dolor 4; Esfuerzo 9)
            * Cobra, Sobre los codos: Hecho (Hiciste: 10, 10, 10 segundos; Dolor 4; Esfuerzo 9)
            ? ¿Cuánto te duele ahora?
            Rodillo de espuma: 60 s con el rodillo la próxima vez. Un paso menos. El esfuerzo fue demasiado grande.
            Cobra: 2 × 10 s la próxima vez. Un paso menos. El esfuerzo fue demasiado grande.
            Fuera por ahora: Rotación sentada, Libro abierto, Extensión torácica, Enhebrar la aguja. Fue demasiado y no hay una versión más fácil.
            Tu próxima sesión es mañana.
            [Volver a Hoy]
            Hoy, Jueves, 2 de abril (2026-04-02)
            Tu sesión de hoy
            Unos 6 minutos
            * Gato-vaca, En una silla: 2 × 8 respiraciones lentas /2 series de 8 respiraciones lentas/
              Mueve toda la columna al ritmo de tu respiración y alivia la rigidez. Falta al menos una sesión buena para dar un pequeño paso más.
            * Postura del niño, En una silla, con los brazos en una mesa: 3 × 3 respiraciones lentas /3 series de 3 respiraciones lentas/
              Alarga la espalda y los costados y los deja descansar. Falta al menos una sesión buena para dar un pequeño paso más.
            * Cobra, Sobre los codos: 2 × 10 s /2 series de 10 segundos/
              Lleva toda la columna suavemente hacia atrás y abre la parte delantera del cuerpo. Más fácil por ahora, porque la mañana después de una sesión tu espalda estaba claramente peor.
            Hoy no
            - Tronco: por esta semana es suficiente.
            - Hoy no hay ejercicios de fuerza. Tus músculos necesitan un día de descanso entre una sesión y otra.
            - Automasaje: por esta semana es suficiente.
            Muévete despacio y solo hasta donde te resulte cómodo. Detente si te duele. Si el dolor es punzante o se extiende, o si se te entumece alguna zona, detente y consulta a un profesional.
            [Empezar]
            [Mal día: dos movimientos suaves] Es suave con tu espalda, y también cuenta.
            [Poco tiempo: lo más importante] Unos 5 minutos
            [Omitir la sesión de hoy] Nada se acumula. La próxima sesión sigue como estaba prevista.
            Sal a caminar: Mientras no te aumente el dolor, hasta 20 minutos. [Hecho] [Decir cuánto tiempo]
            Gato-vaca, En una silla: 2 × 8 respiraciones lentas /2 series de 8 respiraciones lentas/
            =#-- ---- ---- ---- (Nivel 1, paso 2 de 4)
            Por qué esta cantidad
              La misma cantidad que la última vez.
            En qué se basa
              martes, 31 de marzo: hecho por completo, dolor 1 (antes: 1), esfuerzo 3, igual o mejor a la mañana siguiente.
            Qué falta para que suba
              Hacerlo por completo una vez más, con un dolor de 2 o menos (o de hasta 5 y no mayor que justo antes de la sesión), un esfuerzo de 6 o menos y sin estar peor a la mañana siguiente.
              Esperar al menos hasta el jueves, 9 de abril.
            Reglas aplicadas: C3 (conjunto de reglas 8)
            Si quieres cambiarla
              [Hacerlo más fácil: 8 respiraciones lentas] Desde tu próxima sesión. La cantidad podrá volver a subir después de sesiones que vayan bien.
            Cómo ha ido cambiando
              + Martes, 31 de marzo: 2 × 8 respiraciones lentas (antes: 8 respiraciones lentas). Un pequeño paso más, porque ha ido bien.
              . Sábado, 28 de marzo: Empezaste así: En una silla, 8 respiraciones lentas. Es nuevo para ti, así que el comienzo es suave.
            Postura del niño, En una silla, con los brazos en una mesa: 3 × 3 respiraciones lentas /3 series de 3 respiraciones lentas/
            =# ---- --- --- (Nivel 1, paso 2 de 2)
            Por qué esta cantidad
              La misma cantidad que la última vez.
            En qué se basa
              martes, 31 de marzo: hecho por completo, dolor 1 (antes: 1), esfuerzo 3, igual o mejor a la mañana siguiente.
            Qué falta para que suba
              Hacerlo por completo una vez más, con un dolor de 2 o menos (o de hasta 5 y no mayor que justo antes de la sesión), un esfuerzo de 6 o menos y sin estar peor a la mañana siguiente.
              Esperar al menos hasta el jueves, 9 de abril.
            Reglas aplicadas: C3 (conjunto de reglas 8)
            Si quieres cambiarla
              [Hacerlo más fácil: 2 × 3 respiraciones lentas] Desde tu próxima sesión. La cantidad podrá volver a subir después de sesiones que vayan bien.
            Cómo ha ido cambiando
              + Martes, 31 de marzo: 3 × 3 respiraciones lentas (antes: 2 × 3 respiraciones lentas). Un pequeño paso más, porque ha ido bien.
              . Sábado, 28 de marzo: Empezaste así: En una silla, con los brazos en una mesa, 2 × 3 respiraciones lentas. Es nuevo para ti, así que el comienzo es suave.
            Cobra, Sobre los codos: 2 × 10 s /2 series de 10 segundos/
            #--- -- ---- (Nivel 1, paso 1 de 4)
            Por qué esta cantidad
              Más fácil por ahora, porque la mañana después de una sesión tu espalda estaba claramente peor.
              Un paso menos. El esfuerzo fue demasiado grande.
            En qué se basa
              miércoles, 1 de abril: hecho por completo, dolor 4 (antes: 1), esfuerzo 9, claramente peor a la mañana siguiente.
              jueves, 2 de abril: tu espalda estaba claramente peor por la mañana.
            Qué lo habría cambiado
              La espalda igual o mejor la mañana después de la sesión del miércoles, 1 de abril.
            Reglas aplicadas: C5, C4 (conjunto de reglas 8)
            Cómo ha ido cambiando
              . Ayer: Claramente peor la mañana después de esta sesión
              + Ayer: 3 × 10 s (antes: 2 × 10 s). Un pequeño paso más, porque ha ido bien.
              . Sábado, 28 de marzo: Empezaste así: Sobre los codos, 2 × 10 s. Es nuevo para ti, así que el comienzo es suave.
        "#]],
    );
}

#[test]
fn one_page_at_the_end_asks_for_everything_and_can_be_corrected() {
    check(
        "choose ask-each off; pain 2; session ? ?; summary; tap felt none; tap felt hard about-right; tap felt hard about-right; summary; \
         tap felt some; tap felt added cobra; tap felt worst cobra 4; tap felt hard cobra hard; summary; \
         tap felt not added cobra; summary; tap felt hard too-hard; tap felt hard cobra too-hard; summary; \
         tap felt not too hard cobra; summary; tap felt worst cobra 11; tap felt added nonsense; next day; tap felt none",
        expect![[r#"
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths)
            * Chest expansion, In a door frame: Done (You did: 5 rounds)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds)
            ? Did any exercise add to your pain? No Yes
            ? How hard was the session? Easy About right Hard Too hard
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 2; Effort 4)
            * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 2; Effort 4)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 2; Effort 4)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 2; Effort 4)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 2; Effort 4)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 2; Effort 4)
            ? Did any exercise add to your pain? [No] Yes
            ? How hard was the session? Easy [About right] Hard Too hard
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 2; Effort 4)
            * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 2; Effort 4)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 2; Effort 4)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 2; Effort 4)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 2; Effort 4)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 4; Effort 7)
            ? Did any exercise add to your pain? No [Yes]
              Worst pain during Cobra: 4
            ? How hard was the session? Easy [About right] Hard Too hard
              Cobra: Easy About right [Hard] Too hard
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain: no answer; Effort 4)
            * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain: no answer; Effort 4)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain: no answer; Effort 4)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain: no answer; Effort 4)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain: no answer; Effort 4)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain: no answer; Effort 7)
            ? Did any exercise add to your pain? No Yes
            ? How hard was the session? Easy [About right] Hard Too hard
              Cobra: Easy About right [Hard] Too hard
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain: no answer; Effort: no answer)
            * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain: no answer; Effort: no answer)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain: no answer; Effort: no answer)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain: no answer; Effort: no answer)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain: no answer; Effort: no answer)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain: no answer; Effort 9)
            ? Did any exercise add to your pain? No Yes
            ? How hard was the session? Easy About right Hard [Too hard]
              Which exercises? If you don’t mark any, we take it as all of them. Cat-cow Chest expansion Bird dog Foam roller Child's pose [Cobra]
              Cobra: Easy About right Hard [Too hard]
            ? How is your pain right now?
            Left out for now: Cobra. That was too much, and there is no easier version.
            Your next session is tomorrow.
            [Back to Today]
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain: no answer; Effort 9)
            * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain: no answer; Effort 9)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain: no answer; Effort 9)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain: no answer; Effort 9)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain: no answer; Effort 9)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain: no answer; Effort 9)
            ? Did any exercise add to your pain? No Yes
            ? How hard was the session? Easy About right Hard [Too hard]
              Which exercises? If you don’t mark any, we take it as all of them. Cat-cow Chest expansion Bird dog Foam roller Child's pose Cobra
            ? How is your pain right now?
            Left out for now: Cat-cow, Chest expansion, Bird dog, Foam roller, Child's pose, Cobra. That was too much, and there is no easier version.
            Your next session is tomorrow.
            [Back to Today]
            tap felt worst cobra 11: pain: OutOfRange { given: 11, low: 0, high: 10 }
            tap felt added nonsense: exercise: Unknown { given: "nonsense" }
            tap felt none: session: SessionOver
        "#]],
    );
}

#[test]
fn who_wants_to_be_asked_of_each_exercise_is_not_asked_of_all() {
    check(
        "pain 2; session ? ?; summary; choose ask-each maybe",
        expect![[r#"
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths)
            * Chest expansion, In a door frame: Done (You did: 5 rounds)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds)
            ? Worst pain during Cat-cow
            ? Worst pain during Chest expansion
            ? Worst pain during Bird dog
            ? Worst pain during Foam roller
            ? Worst pain during Child's pose
            ? Worst pain during Cobra
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
            choose ask-each maybe: ask-each: Unknown { given: "maybe" }
        "#]],
    );
}
