//! Stories of the plan and the day: who a person is, what they are offered, and what they change.

use expect_test::{Expect, expect};
use midback_core::screens::check_in::{ActivityAnswer, CheckInAnswers};
use midback_core::screens::history::HistoryQuery;
use midback_core::screens::setup::SetupStep;
use midback_core::screens::today::TodayState;
use midback_core::{Error, Problem, SessionKind, SettingKey};
use midback_tests::{World, live};
use proptest::prelude::*;

#[track_caller]
fn check(story: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    seen.assert_eq(&live(&mut world, story));
}

#[test]
fn a_new_person_is_set_up_step_by_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    let story = "today; start; setup; check none; today; setup; describe 4 3 6 months; setup; choose conditions; setup;
        keep equipment; setup; keep days; keep times; keep minutes; setup; reopen; today";
    expect![[r#"
        Today, Saturday 28 March (2026-03-28)
        Hello. Let’s be kind to your back.
        A few short questions first. They take about two minutes.
        [Start]
        start: session: CheckFirst
        Hello. Let’s be kind to your back.
        A few short questions first. They take about two minutes.
        * We start by asking about signs that need a doctor before you exercise.
        * Then you get a short plan that fits your body, your home and your week.
        * Your answers stay on this phone. No account, no internet.
        [Start]
        Today, Saturday 28 March (2026-03-28)
        A few answers are still missing
        Your answers so far are saved. Pick up where you left off.
        [Continue]
        Step 6 of 9
        How is your pain?
        Answer as much as you like. You can change it later in Settings.
        Pain now: No pain .. The worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
        Average pain in the last 7 days: No pain .. The worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
        Worst pain in the last 7 days: No pain .. The worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
        How long have you had this pain?: A few days, Up to 6 weeks, 6 weeks to 3 months, More than 3 months
        [Continue]
        Step 7 of 9
        Is there anything we should know about?
        Choose everything that applies to you. That way we pick exercises that suit you.
          Your health (We leave out exercises that could do you harm, and tell you where to take care.): Osteoporosis or a broken vertebra Inflammatory back disease, such as ankylosing spondylitis A broken or bruised rib that still hurts Pregnant, up to week 19 Pregnant, week 20 or later Gave birth in the last 12 weeks Surgery on the spine, chest or belly in the last 12 weeks Shoulder surgery in the last 12 weeks Neck trouble Shoulder trouble Wrist trouble Knee trouble High blood pressure or heart disease Medicine that thins the blood A hernia in the belly or the groin A narrow spinal canal (stenosis) or a slipped vertebra (spondylolisthesis) Dizzy when lying down or getting up Glaucoma, or eye surgery in the last 12 weeks Heartburn from reflux A blood clot, or a wound, a fracture or inflamed skin on the back I cannot get down to the floor and up again I cannot kneel I cannot lie face down
          None of these
        [Continue]
        Step 8 of 9
        What do you have at home?
        We have marked what most homes have. Change anything that is not right.
          At home (We only offer exercises that you can do with what you have.): *Mat *Chair *Wall *Table *Door frame *Pillow *Towel Foam roller Light band Medium band Strong band
          Dumbbells (Which ones you have. If you have none, leave this empty.): 0.5 kg 1 kg 1.5 kg 2 kg 3 kg 4 kg 5 kg 8 kg 10 kg
        [Continue]
        Step 9 of 9
        When would you like to exercise?
        You can change it at any time.
          Days (The days on which you have a session. A little light movement is good every day.): *Monday *Tuesday *Wednesday *Thursday *Friday Saturday Sunday
          Times (When you like to exercise. You can start at any time.): 06:00 07:00 *08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 18:00 19:00 20:00 21:00 22:00
          Minutes per session (A session can take up to a fifth longer than this.): 5 min 10 min *12 min 15 min 20 min 25 min 30 min
        [Continue]
        Your plan is ready
        It starts gently. You can change anything in it.
        * Monday, Tuesday, Wednesday, Thursday, Friday: about 12 minutes each time.
        * Range of motion: Cat-cow, Seated twist, Open book, Mid-back extension
        * Strength: Chest expansion, Reverse fly
        * Core: Bird dog
        * Self-massage: Foam roller
        * Stretch: Child's pose, Thread the needle
        [Go to Today]
        Today, Saturday 28 March (2026-03-28)
        All set
        Your first session is on Monday. If you like, start today.
        [Do a session anyway] About 9 minutes
        [Bad day: two gentle moves] Easy on your back, and it counts.
        Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
    "#]].assert_eq(&live(&mut world, story));
}

#[test]
fn a_step_can_be_gone_back_to() {
    check(
        "setup at welcome; setup at conditions; choose conditions knee no-floor; setup at conditions",
        expect![[r#"
            Hello. Let’s be kind to your back.
            A few short questions first. They take about two minutes.
            * We start by asking about signs that need a doctor before you exercise.
            * Then you get a short plan that fits your body, your home and your week.
            * Your answers stay on this phone. No account, no internet.
            [Start]
            Step 7 of 9
            Is there anything we should know about?
            Choose everything that applies to you. That way we pick exercises that suit you.
              Your health (We leave out exercises that could do you harm, and tell you where to take care.): Osteoporosis or a broken vertebra Inflammatory back disease, such as ankylosing spondylitis A broken or bruised rib that still hurts Pregnant, up to week 19 Pregnant, week 20 or later Gave birth in the last 12 weeks Surgery on the spine, chest or belly in the last 12 weeks Shoulder surgery in the last 12 weeks Neck trouble Shoulder trouble Wrist trouble Knee trouble High blood pressure or heart disease Medicine that thins the blood A hernia in the belly or the groin A narrow spinal canal (stenosis) or a slipped vertebra (spondylolisthesis) Dizzy when lying down or getting up Glaucoma, or eye surgery in the last 12 weeks Heartburn from reflux A blood clot, or a wound, a fracture or inflamed skin on the back I cannot get down to the floor and up again I cannot kneel I cannot lie face down
              *None of these
            [Continue]
            Step 7 of 9
            Is there anything we should know about?
            Choose everything that applies to you. That way we pick exercises that suit you.
              Your health (We leave out exercises that could do you harm, and tell you where to take care.): Osteoporosis or a broken vertebra Inflammatory back disease, such as ankylosing spondylitis A broken or bruised rib that still hurts Pregnant, up to week 19 Pregnant, week 20 or later Gave birth in the last 12 weeks Surgery on the spine, chest or belly in the last 12 weeks Shoulder surgery in the last 12 weeks Neck trouble Shoulder trouble Wrist trouble *Knee trouble High blood pressure or heart disease Medicine that thins the blood A hernia in the belly or the groin A narrow spinal canal (stenosis) or a slipped vertebra (spondylolisthesis) Dizzy when lying down or getting up Glaucoma, or eye surgery in the last 12 weeks Heartburn from reflux A blood clot, or a wound, a fracture or inflamed skin on the back *I cannot get down to the floor and up again I cannot kneel I cannot lie face down
              None of these
            [Continue]
        "#]],
    );
}

#[test]
fn what_a_change_does_to_the_plan_is_said() {
    check(
        "see choose minutes 20; see choose conditions no-floor; see choose conditions osteoporosis knee;
         see choose equipment mat chair wall table door-frame pillow towel roller light-band; see choose days 1 4;
         see choose exercises 2; see choose conditions surgery-trunk; see choose conditions pregnancy-to-19 pregnancy-from-20;
         see choose weights 1000 3000; see choose weights 0; see choose days; see choose days 8; see choose times 25:00;
         see choose times 07:30 19:00; see choose exercises 7; see choose units stone; see choose minutes 0",
        expect![[r#"
            What this changes
            - Your exercises stay the same.
            What this changes
            - New in your plan: Plank.
            - No longer in your plan: Bird dog, Cobra, Foam roller, Open book, Mid-back extension.
            - Self-massage: nothing suits you right now. Other kinds of exercise fill the time.
            [Undo]
            What this changes
            - New in your plan: Bird dog, Cobra, Open book.
            - No longer in your plan: Cat-cow, Plank, Thread the needle.
            [Undo]
            What this changes
            - Your exercises stay the same.
            [Undo]
            What this changes
            - No longer in your plan: Cobra, Open book.
            [Undo]
            What this changes
            - No longer in your plan: Bird dog, Child's pose.
            - Core: with 2 exercises per session there is no room for this kind. To include it, choose a higher number in Settings.
            - Stretch: with 2 exercises per session there is no room for this kind. To include it, choose a higher number in Settings.
            What this changes
            - No longer in your plan: Chest expansion, Reverse fly, Seated twist.
            - Range of motion: nothing suits you right now. Other kinds of exercise fill the time.
            - Strength: nothing suits you right now. Other kinds of exercise fill the time.
            - Core: nothing suits you right now. Other kinds of exercise fill the time.
            - Stretch: nothing suits you right now. Other kinds of exercise fill the time.
            [Undo]
            see choose conditions pregnancy-to-19 pregnancy-from-20: conditions: Contradictory { given: "pregnancy-to-19, pregnancy-from-20" }
            What this changes
            - Your exercises stay the same.
            see choose weights 0: weights: OutOfRange { given: 0, low: 100, high: 100000 }
            see choose days: days: NoneChosen
            see choose days 8: days: OutOfRange { given: 8, low: 1, high: 7 }
            see choose times 25:00: times: Unknown { given: "25:00" }
            What this changes
            - Your exercises stay the same.
            see choose exercises 7: exercises: OutOfRange { given: 7, low: 2, high: 6 }
            see choose units stone: units: Unknown { given: "stone" }
            see choose minutes 0: minutes: OutOfRange { given: 0, low: 5, high: 30 }
        "#]],
    );
}

#[test]
fn before_the_setup_there_is_no_plan() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    expect![[r#"
        Plan
        First a few questions, then your plan
        The plan depends on what hurts, what you have at home and when you have time.
        [Go to the questions]
    "#]]
    .assert_eq(&live(&mut world, "plan"));
}

#[test]
fn a_plan_of_which_all_is_taken_out_says_so() {
    check(
        "take out bird-dog; take out cat-cow; take out chest-expansion; take out childs-pose; take out cobra;
        take out open-book; take out plank; take out reverse-fly; take out seated-twist; take out superman;
        take out thoracic-extension; take out thread-the-needle; take out wall-angel; take out single-arm-row;
        take out foam-roll; plan",
        expect![[r#"
            What this changes
            - New in your plan: Plank.
            - No longer in your plan: Bird dog.
            [Undo]
            What this changes
            - No longer in your plan: Cat-cow.
            [Undo]
            What this changes
            - New in your plan: Superman.
            - No longer in your plan: Chest expansion.
            [Undo]
            What this changes
            - No longer in your plan: Child's pose.
            [Undo]
            What this changes
            - No longer in your plan: Cobra.
            [Undo]
            What this changes
            - No longer in your plan: Open book.
            [Undo]
            What this changes
            - No longer in your plan: Plank.
            - Core: nothing suits you right now. Other kinds of exercise fill the time.
            [Undo]
            What this changes
            - New in your plan: Wall angel.
            - No longer in your plan: Reverse fly.
            [Undo]
            What this changes
            - No longer in your plan: Seated twist.
            [Undo]
            What this changes
            - No longer in your plan: Superman.
            [Undo]
            What this changes
            - No longer in your plan: Mid-back extension.
            - Range of motion: nothing suits you right now. Other kinds of exercise fill the time.
            [Undo]
            What this changes
            - No longer in your plan: Thread the needle.
            - Stretch: nothing suits you right now. Other kinds of exercise fill the time.
            [Undo]
            What this changes
            - No longer in your plan: Wall angel.
            - Strength: nothing suits you right now. Other kinds of exercise fill the time.
            [Undo]
            What this changes
            - Your exercises stay the same.
            [Undo]
            What this changes
            - No longer in your plan: Foam roller.
            - Self-massage: nothing suits you right now. Other kinds of exercise fill the time.
            [Undo]
            Plan
            This week: Every day: about 12 minutes each time. [Change days or minutes]
             Mo Monday 23 March: rest
             Tu Tuesday 24 March: rest
             We Wednesday 25 March: rest
             Th Thursday 26 March: rest
             Fr Friday 27 March: rest
            >Sa Today, Saturday 28 March: session
             Su Sunday 29 March: session
            (Rest: rest, Session: session)
            No prescription: If a therapist gave you exercises, add them here. They then come before what the app would choose. [Add a prescription]
            No exercise suits you right now: Below you see why. It can help to add equipment in Settings, or to put an exercise back.
            You took these out
            * Bird dog. Trains your back to stay steady while your arms and legs move. [Put back]
            * Cat-cow. Moves your whole spine with your breath and eases stiffness. [Put back]
            * Chest expansion. Opens your chest and wakes up the muscles between your shoulder blades. [Put back]
            * Child's pose. Lengthens your back and your sides and lets them rest. [Put back]
            * Cobra. Arches your whole spine gently and opens the front of your body. [Put back]
            * Foam roller. Eases tight muscles along your mid back with gentle pressure. [Put back]
            * Open book. Helps your mid back turn and your chest open while you lie at ease. [Put back]
            * Plank. Makes your belly and shoulders stronger, so that they hold your trunk steady. [Put back]
            * Reverse fly. Makes the muscles between your shoulder blades and behind your shoulders stronger. [Put back]
            * Seated twist. Helps your mid back turn more freely. [Put back]
            * Superman. Makes the muscles along your spine stronger. [Put back]
            * Mid-back extension. Helps your mid back arch more freely. [Put back]
            * Thread the needle. Turns your mid back and stretches the area around your shoulder blades. [Put back]
            * Wall angel. Makes the muscles that guide your shoulder blades stronger. [Put back]
            Not for you right now: You would need: light band.
            * Single-arm row. Makes the muscles between your shoulder blades stronger. [Leave it to the plan]
            Pause the plan (For illness or travel. No session counts as missed.): [Sick: 3 days] [Sick: 7 days] [Traveling: 7 days] [Traveling: 14 days] [Another reason: 7 days] [Another reason: 14 days]
        "#]],
    );
}

#[test]
fn the_plan_shows_the_week_and_the_exercises() {
    check(
        "choose days 1 3 5; choose conditions no-floor; plan",
        expect![[r#"
            Plan
            This week: Monday, Wednesday, Friday: about 12 minutes each time. [Change days or minutes]
             Mo Monday 23 March: rest
             Tu Tuesday 24 March: rest
             We Wednesday 25 March: rest
             Th Thursday 26 March: rest
             Fr Friday 27 March: rest
            >Sa Today, Saturday 28 March: rest
             Su Sunday 29 March: rest
            (Rest: rest)
            No prescription: If a therapist gave you exercises, add them here. They then come before what the app would choose. [Add a prescription]
            Range of motion
            * Cat-cow, On a chair: 8 slow breaths. Moves your whole spine with your breath and eases stiffness. [Take out]
              New for you, so it starts off easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/. Helps your mid back turn more freely. [Take out]
              New for you, so it starts off easy.
            Strength
            * Chest expansion, In a door frame: 5 rounds. Opens your chest and wakes up the muscles between your shoulder blades. [Take out]
              New for you, so it starts off easy.
              Swap it for: Wall angel
            * Reverse fly, Arms only: 10 repetitions. Makes the muscles between your shoulder blades and behind your shoulders stronger. [Take out]
              New for you, so it starts off easy.
              Swap it for: Wall angel
            Core
            * Plank, At a wall: 2 × 10 s /2 sets of 10 seconds/. Instead of Bird dog. [Take out]
              New for you, so it starts off easy.
            Stretch
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/. Lengthens your back and your sides and lets them rest. [Take out]
              New for you, so it starts off easy.
              Swap it for: Thread the needle
            Self-massage: Nothing suits you right now. Other kinds of exercise fill the time.
            Waiting for their turn: Every four weeks some of these come in, to give your back some variety.
            * Thread the needle. Turns your mid back and stretches the area around your shoulder blades. [Add]
            * Wall angel. Makes the muscles that guide your shoulder blades stronger. [Add]
            Not for you right now: I cannot get down to the floor and up again. We leave these out. Open one to see why.
            * Bird dog. Trains your back to stay steady while your arms and legs move.
              What you can do instead: Plank
            * Cobra. Arches your whole spine gently and opens the front of your body.
              What you can do instead: Cat-cow
            * Foam roller. Eases tight muscles along your mid back with gentle pressure.
              What you can do instead: Child's pose, Cat-cow
            * Open book. Helps your mid back turn and your chest open while you lie at ease.
              What you can do instead: Seated twist, Thread the needle, Cat-cow
            * Superman. Makes the muscles along your spine stronger.
              What you can do instead: Reverse fly, Wall angel
            * Mid-back extension. Helps your mid back arch more freely.
              What you can do instead: Cat-cow, Wall angel
            ...: You would need: light band.
            * Single-arm row. Makes the muscles between your shoulder blades stronger.
              What you can do instead: Reverse fly, Chest expansion, Wall angel
            The next four weeks: How the exercises that the app chooses could change, in small steps.
              If your sessions go well: 13 small steps up, all exercises together. [0, 2, 7, 11, 13]
              If your back is clearly worse one morning: 4 steps down first. After four weeks: 9 small steps up, all exercises together. [0, -4, 0, 5, 9]
              If you take a week off: 11 small steps up, all exercises together. [0, 0, 2, 7, 11]
            Pause the plan (For illness or travel. No session counts as missed.): [Sick: 3 days] [Sick: 7 days] [Traveling: 7 days] [Traveling: 14 days] [Another reason: 7 days] [Another reason: 14 days]
        "#]],
    );
}

#[test]
fn a_person_changes_their_plan() {
    check(
        "take out cat-cow; put in plank; swap childs-pose cobra; swap plank plank; put in yoga; plan; leave to the plan cat-cow",
        expect![[r#"
            What this changes
            - No longer in your plan: Cat-cow.
            [Undo]
            What this changes
            - New in your plan: Plank.
            - No longer in your plan: Bird dog.
            [Undo]
            What this changes
            - No longer in your plan: Child's pose.
            [Undo]
            swap plank plank: exercise: Contradictory { given: "plank" }
            put in yoga: exercise: Unknown { given: "yoga" }
            Plan
            This week: Every day: about 12 minutes each time. [Change days or minutes]
             Mo Monday 23 March: rest
             Tu Tuesday 24 March: rest
             We Wednesday 25 March: rest
             Th Thursday 26 March: rest
             Fr Friday 27 March: rest
            >Sa Today, Saturday 28 March: session
             Su Sunday 29 March: session
            (Rest: rest, Session: session)
            No prescription: If a therapist gave you exercises, add them here. They then come before what the app would choose. [Add a prescription]
            Range of motion
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/. Helps your mid back turn more freely. [Take out]
              New for you, so it starts off easy.
            * Open book, Hand on your ribs: 4 repetitions each side /4 repetitions on each side/. Helps your mid back turn and your chest open while you lie at ease. [Take out]
              New for you, so it starts off easy.
            * Mid-back extension, Over a towel: 4 repetitions. Helps your mid back arch more freely. [Take out]
              New for you, so it starts off easy.
            Strength
            * Chest expansion, In a door frame: 5 rounds. Opens your chest and wakes up the muscles between your shoulder blades. [Take out]
              New for you, so it starts off easy.
              Swap it for: Superman, Wall angel
            * Reverse fly, Arms only: 10 repetitions. Makes the muscles between your shoulder blades and behind your shoulders stronger. [Take out]
              New for you, so it starts off easy.
              Swap it for: Superman, Wall angel
            Core
            * Plank, At a wall: 2 × 10 s /2 sets of 10 seconds/. You chose it. [Leave it to the plan] [Take out]
              New for you, so it starts off easy.
              Swap it for: Bird dog
            Self-massage
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/. Eases tight muscles along your mid back with gentle pressure. [Take out]
              New for you, so it starts off easy.
            Stretch
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/. You chose it. [Leave it to the plan] [Take out]
              New for you, so it starts off easy.
            * Thread the needle, At a wall: 2 slow breaths each side /2 slow breaths on each side/. Turns your mid back and stretches the area around your shoulder blades. [Take out]
              New for you, so it starts off easy.
            Waiting for their turn: Every four weeks some of these come in, to give your back some variety.
            * Bird dog. Trains your back to stay steady while your arms and legs move. [Add]
            * Superman. Makes the muscles along your spine stronger. [Add]
            * Wall angel. Makes the muscles that guide your shoulder blades stronger. [Add]
            You took these out
            * Cat-cow. Moves your whole spine with your breath and eases stiffness. [Put back]
            * Child's pose. Lengthens your back and your sides and lets them rest. [Put back]
            Not for you right now: You would need: light band.
            * Single-arm row. Makes the muscles between your shoulder blades stronger.
              What you can do instead: Reverse fly, Chest expansion, Wall angel
            The next four weeks: How the exercises that the app chooses could change, in small steps.
              If your sessions go well: 30 small steps up, all exercises together. [0, 7, 16, 23, 30]
              If your back is clearly worse one morning: 4 steps down first. After four weeks: 19 small steps up, all exercises together. [0, -4, 3, 12, 19]
              If you take a week off: 23 small steps up, all exercises together. [0, 0, 7, 16, 23]
            Pause the plan (For illness or travel. No session counts as missed.): [Sick: 3 days] [Sick: 7 days] [Traveling: 7 days] [Traveling: 14 days] [Another reason: 7 days] [Another reason: 14 days]
            What this changes
            - New in your plan: Cat-cow.
            [Undo]
        "#]],
    );
}

#[test]
fn a_rest_day_says_that_it_is_one_and_a_session_can_be_done_anyway() {
    check(
        "choose days 1 3 5; today; start; player; next day; next day; today",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            All set
            Your first session is on Monday. If you like, start today.
            [Do a session anyway] About 9 minutes
            [Bad day: two gentle moves] Easy on your back, and it counts.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            (0 of 9 sets)
            Exercise 1 of 6: Cat-cow, On a chair
            Get ready: 15 seconds
            Set 1 of 1: 8 slow breaths
            > Sit near the front of a chair, feet flat, hands on thighs.
            How to do it
              Sit near the front of a chair, feet flat, hands on thighs.
              Breathe in. Bring your chest forward and let your back arch a little.
              Breathe out. Round your back and let your chin drop.
              Go slowly and let your breath set the pace.
            What you should feel: A gentle stretch along your back, never pain.
            [Start] [This hurts] [Skip this exercise] [End the session]
            Next: Seated twist
            Today, Monday 30 March (2026-03-30)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 9 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Helps your mid back turn more freely. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Do it tomorrow instead]
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
        "#]],
    );
}

#[test]
fn a_bad_day_is_two_gentle_moves() {
    check(
        "session 1 3; next day; pain 3; session 1 3; next day; pain 5; today; start; player; next day; pain 6; today; start bad-day; set; today",
        expect![[r#"
            Today, Monday 30 March (2026-03-30)
            Two gentle moves for today
            Compared with before yesterday’s session, how was your back this morning? [No worse] [A bit worse] [Clearly worse]
            Today looks like a hard day for your back. Two gentle moves are enough. If your pain stays at 6 or more, rest and try again tomorrow.
            About 3 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. The easiest version, for a day like this.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. The easiest version, for a day like this.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start] Easy on your back, and it counts.
            [The full session]
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            (0 of 10 sets)
            Exercise 1 of 6: Open book, Hand on your ribs
            Get ready: 24 seconds
            Set 1 of 1, to the left: 4 repetitions
            > Lie on your side, knees bent, top hand on your ribs. A pillow under your head keeps your neck straight. Bend your hips too, one knee on top of the other.
            How to do it
              Lie on your side, knees bent, top hand on your ribs.
              A pillow under your head keeps your neck straight.
              Bend your hips too, one knee on top of the other.
              Take a calm breath and let your shoulders go soft.
              Breathe out and roll your top shoulder back, about half as far as you could.
              Let your head turn along. Keep your knees together.
              Breathe in and roll slowly forward to the start.
            What you should feel: A light turn in your ribs, right under your hand.
            [Start] [This hurts] [Skip this exercise] [End the session]
            Next: Chest expansion
            Today, Tuesday 31 March (2026-03-31)
            Two gentle moves for today
            Compared with before your session on Sunday 29 March, how was your back the next morning? [No worse] [A bit worse] [Clearly worse]
            Today looks like a hard day for your back. Two gentle moves are enough. If your pain stays at 6 or more, rest and try again tomorrow.
            About 3 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. The easiest version, for a day like this.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. The easiest version, for a day like this.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start] Easy on your back, and it counts.
            [The full session]
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Tuesday 31 March (2026-03-31)
            You are in the middle of a session
            1 of 3 sets done
            About 3 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. The easiest version, for a day like this.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. The easiest version, for a day like this.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Continue]
            [The full session]
            [Short on time: the most important part] About 3 minutes
            [End the session]
        "#]],
    );
}

#[test]
fn short_on_time_is_what_matters_most() {
    check(
        "choose exercises 5; choose minutes 20; start short; set; today",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            You are in the middle of a session
            1 of 2 sets done
            About 3 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Continue]
            [The full session]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [End the session]
        "#]],
    );
}

/// Nor does it become another where the plan has no session on that day any more.
#[test]
fn a_skipped_session_that_is_done_after_all_is_one_session() {
    for before in ["skip", "move to 2026-04-03"] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let story = format!("next day; next day; next day; next day; next day; {before}; choose days 7");
        let _ = live(&mut world, &story);
        let session = world.start_as(SessionKind::Planned).unwrap();
        assert_eq!(world.start_as(SessionKind::Planned).unwrap(), session, "after {before}");
    }
}

#[test]
fn a_session_is_moved_or_skipped_and_nothing_piles_up() {
    check(
        "choose days 6 2; today; move to 2026-03-28; move to 2026-04-05; move to 2026-03-29; today; next day; today; session 1 3;
         next day; today; move to 2026-04-01; skip; next day; skip; skip; today; start; set; today",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 7 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Do it tomorrow instead]
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            move to 2026-03-28: day: NotOffered
            move to 2026-04-05: day: NotOffered
            Today, Saturday 28 March (2026-03-28)
            Moved to another day
            Today’s session is now tomorrow.
            [Do it today after all] About 7 minutes
            [Bad day: two gentle moves] Easy on your back, and it counts.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 7 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Do it tomorrow instead]
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Monday 30 March (2026-03-30)
            Rest day
            Rest is part of the plan. It gives your body time to recover.
            Your next session is tomorrow.
            Compared with before yesterday’s session, how was your back this morning? [No worse] [A bit worse] [Clearly worse]
            [Do a session anyway] About 5 minutes
            [Bad day: two gentle moves] Easy on your back, and it counts.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            move to 2026-04-01: day: NotOffered
            skip: session: NotOffered
            Today, Tuesday 31 March (2026-03-31)
            No session today
            That is fine. Nothing piles up, and your next session stays as planned.
            Compared with before your session on Sunday 29 March, how was your back the next morning? [No worse] [A bit worse] [Clearly worse]
            [Put today’s session back]
            [Do it today after all] About 7 minutes
            [Bad day: two gentle moves] Easy on your back, and it counts.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Tuesday 31 March (2026-03-31)
            You are in the middle of a session
            1 of 7 sets done
            About 7 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. At least one more good session before a small step up.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. At least 2 more good sessions before a small step up.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. At least one more good session before a small step up.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. At least one more good session before a small step up.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. At least one more good session before a small step up.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Continue]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [End the session]
        "#]],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "one story")]
fn a_pause_rests_the_plan() {
    check(
        "pause illness 2026-03-27 2026-03-30; pause illness 2026-03-28 2026-03-20; pause illness 2026-03-28 2027-03-20;
         pause illness 2026-03-28 2026-03-30; today; next day; end pause; today; end pause; plan",
        expect![[r#"
            pause illness 2026-03-27 2026-03-30: from: TooEarly { given: Day(2026-03-27), earliest: Day(2026-03-28) }
            pause illness 2026-03-28 2026-03-20: until: Contradictory { given: "2026-03-28, 2026-03-20" }
            pause illness 2026-03-28 2027-03-20: until: OutOfRange { given: 358, low: 1, high: 180 }
            Today, Saturday 28 March (2026-03-28)
            Your plan is paused
            Get well soon. The pause lasts until Monday 30 March.
            [End the pause]
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/
              Eases tight muscles along your mid back with gentle pressure. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
              Arches your whole spine gently and opens the front of your body. New for you, so it starts off easy.
            Not today
            - On another day: Open book, Reverse fly, Seated twist, Mid-back extension, Thread the needle.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Plan
            This week: Every day: about 12 minutes each time. [Change days or minutes]
             Mo Monday 23 March: rest
             Tu Tuesday 24 March: rest
             We Wednesday 25 March: rest
             Th Thursday 26 March: rest
             Fr Friday 27 March: rest
             Sa Saturday 28 March: paused
            >Su Today, Sunday 29 March: session
            (Rest: rest, Paused: paused, Session: session)
            No prescription: If a therapist gave you exercises, add them here. They then come before what the app would choose. [Add a prescription]
            Range of motion
            * Cat-cow, On a chair: 8 slow breaths. Moves your whole spine with your breath and eases stiffness. [Take out]
              New for you, so it starts off easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/. Helps your mid back turn more freely. [Take out]
              New for you, so it starts off easy.
            * Open book, Hand on your ribs: 4 repetitions each side /4 repetitions on each side/. Helps your mid back turn and your chest open while you lie at ease. [Take out]
              New for you, so it starts off easy.
            * Mid-back extension, Over a towel: 4 repetitions. Helps your mid back arch more freely. [Take out]
              New for you, so it starts off easy.
            Strength
            * Chest expansion, In a door frame: 5 rounds. Opens your chest and wakes up the muscles between your shoulder blades. [Take out]
              New for you, so it starts off easy.
              Swap it for: Superman, Wall angel
            * Reverse fly, Arms only: 10 repetitions. Makes the muscles between your shoulder blades and behind your shoulders stronger. [Take out]
              New for you, so it starts off easy.
              Swap it for: Superman, Wall angel
            Core
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/. Trains your back to stay steady while your arms and legs move. [Take out]
              New for you, so it starts off easy.
              Swap it for: Plank
            Self-massage
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/. Eases tight muscles along your mid back with gentle pressure. [Take out]
              New for you, so it starts off easy.
            Stretch
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/. Lengthens your back and your sides and lets them rest. [Take out]
              New for you, so it starts off easy.
            * Thread the needle, At a wall: 2 slow breaths each side /2 slow breaths on each side/. Turns your mid back and stretches the area around your shoulder blades. [Take out]
              New for you, so it starts off easy.
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/. Arches your whole spine gently and opens the front of your body. [Take out]
              New for you, so it starts off easy.
            Waiting for their turn: Every four weeks some of these come in, to give your back some variety.
            * Plank. Makes your belly and shoulders stronger, so that they hold your trunk steady. [Add]
            * Superman. Makes the muscles along your spine stronger. [Add]
            * Wall angel. Makes the muscles that guide your shoulder blades stronger. [Add]
            Not for you right now: You would need: light band.
            * Single-arm row. Makes the muscles between your shoulder blades stronger.
              What you can do instead: Reverse fly, Chest expansion, Wall angel
            The next four weeks: How the exercises that the app chooses could change, in small steps.
              If your sessions go well: 33 small steps up, all exercises together. [0, 9, 16, 24, 33]
              If your back is clearly worse one morning: 28 small steps up, all exercises together. [0, 0, 10, 20, 28]
              If you take a week off: 24 small steps up, all exercises together. [0, 0, 9, 16, 24]
            Pause the plan (For illness or travel. No session counts as missed.): [Sick: 3 days] [Sick: 7 days] [Traveling: 7 days] [Traveling: 14 days] [Another reason: 7 days] [Another reason: 14 days]
        "#]],
    );
}

#[test]
fn a_walk_is_a_line_of_its_own() {
    check(
        "walk 5; today; walk 0; today; walk -1; walk 2000",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/
              Eases tight muscles along your mid back with gentle pressure. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
              Arches your whole spine gently and opens the front of your body. New for you, so it starts off easy.
            Not today
            - On another day: Open book, Reverse fly, Seated twist, Mid-back extension, Thread the needle.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: 5 minutes today. [Not done] [How was it?]
            Today, Saturday 28 March (2026-03-28)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/
              Eases tight muscles along your mid back with gentle pressure. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
              Arches your whole spine gently and opens the front of your body. New for you, so it starts off easy.
            Not today
            - On another day: Open book, Reverse fly, Seated twist, Mid-back extension, Thread the needle.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            walk -1: minutes: OutOfRange { given: -1, low: 0, high: 1440 }
            walk 2000: minutes: OutOfRange { given: 2000, low: 0, high: 1440 }
        "#]],
    );
}

#[test]
fn what_a_person_says_of_pain_is_checked() {
    check(
        "describe 11 3 3 weeks; describe 3 7 5 weeks; describe ? ? ? never; pain 12; check-in 5 4; check-in 11 12; check-in ? ?; morning bit-worse",
        expect![[r#"
            describe 11 3 3 weeks: pain: OutOfRange { given: 11, low: 0, high: 10 }
            describe 3 7 5 weeks: average: Contradictory { given: "7, 5" }
            pain 12: pain: OutOfRange { given: 12, low: 0, high: 10 }
            check-in 5 4: average: Contradictory { given: "5, 4" }
            check-in 11 12: average: OutOfRange { given: 11, low: 0, high: 10 }
        "#]],
    );
}

/// Rule A: a check-in that is worse than the one before brings the symptom check, once.
#[test]
fn a_worse_check_in_asks_for_the_symptom_check_once() {
    check(
        "check-in 3 5; wait days 7; check-in 5 6; today; start; check none; today; wait days 7; check-in 5 6; notice",
        expect![[r#"
            Today, Saturday 4 April (2026-04-04)
            No session for now
            ! The symptom check comes first: Your last check-in was worse than the one before. Please check again before you exercise. [Open the symptom check]
            start: session: CheckFirst
            Today, Saturday 4 April (2026-04-04)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/
              Eases tight muscles along your mid back with gentle pressure. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
              Arches your whole spine gently and opens the front of your body. New for you, so it starts off easy.
            Not today
            - On another day: Open book, Reverse fly, Seated twist, Mid-back extension, Thread the needle.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
        "#]],
    );
}

#[test]
fn own_activities_are_asked_about_by_the_names_that_were_given() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let now = world.now();
    let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
    let name = |world: &mut World, given: &[&str]| {
        world.app().change_setting(SettingKey::Activities, names(given), now).map(|_| ())
    };
    name(&mut world, &["Lift my child", "Garden"]).unwrap();
    let four = name(&mut world, &["a", "b", "c", "d"]).unwrap_err();
    let refused = |problem| Error::BadInput { field: "activities".into(), problem };
    assert_eq!(four, refused(Problem::TooMany { limit: 3 }));
    for nothing in [" ", "\u{AD}\u{200B}", "\u{3164}"] {
        assert_eq!(name(&mut world, &[nothing]).unwrap_err(), refused(Problem::Missing));
    }
    assert_eq!(name(&mut world, &[&"a".repeat(81)]).unwrap_err(), refused(Problem::TooLong { limit: 80 }));
    // One name, however it is typed and whatever unseen is in it.
    let twice = [["Jardi\u{301}n", "Jard\u{ED}n"], ["Garden", "\u{200E}garden"], ["Go  up", "Go\u{2028}up"]];
    for twice in twice {
        assert_eq!(name(&mut world, &twice).unwrap_err(), refused(Problem::Twice));
    }
    let answers = |named: &str, score| CheckInAnswers {
        activities: vec![ActivityAnswer { name: named.into(), score }],
        ..CheckInAnswers::default()
    };
    world.app().check_in(&answers("Garden", Some(4)), now).unwrap();
    world.app().check_in(&answers("\u{200E}Garden\u{AD}", Some(4)), now).unwrap();
    let mut both = answers("Garden", Some(4));
    both.activities.push(ActivityAnswer { name: "garden".into(), score: None });
    assert_eq!(world.app().check_in(&both, now).unwrap_err(), refused(Problem::Twice));
    both.activities = vec![both.activities[0].clone(); 100_000];
    assert_eq!(world.app().check_in(&both, now).unwrap_err(), refused(Problem::TooMany { limit: 2 }));
    let unknown = world.app().check_in(&answers("Ski", Some(4)), now).unwrap_err();
    assert!(
        matches!(unknown, Error::BadInput { field, problem: Problem::Unknown { .. } } if field == "activities")
    );
    let wide = world.app().check_in(&answers("Garden", Some(11)), now).unwrap_err();
    assert_eq!(wide, out_of_range("activities", 11, 0, 10));
}

fn out_of_range(field: &str, given: i64, low: i64, high: i64) -> Error {
    Error::BadInput { field: field.into(), problem: Problem::OutOfRange { given, low, high } }
}

/// However long ago it was, and whatever else was done with it before: the last time counts.
#[test]
fn what_was_done_last_is_found_behind_many_sessions() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let prescribed = |exercises: &[(&str, u8)]| {
        let items = exercises.iter().map(|(exercise, level)| {
            format!(r#"{{"exercise":"{exercise}","level":{level},"sets":2,"breaths":3,"days_per_week":7}}"#)
        });
        let items: Vec<String> = items.collect();
        format!(
            r#"import {{"midback_prescription":1,"source":"Dr. Ruiz","issued":"2026-03-20","exercises":[{}]}}"#,
            items.join(",")
        )
    };
    let both = prescribed(&[("cat-cow", 2), ("childs-pose", 2)]);
    let one = prescribed(&[("childs-pose", 3)]);
    let begin = format!(
        "{both}; session 1 3; next day; take out cat-cow; {one}; session 1 3; next day; end prescription; take out childs-pose"
    );
    let _ = live(&mut world, &begin);
    for _ in 0..45 {
        assert_eq!(live(&mut world, "session 1 3; next day"), "");
    }
    let seen = live(&mut world, "exercise childs-pose");
    let here: Vec<&str> = seen.lines().filter(|line| line.contains("You are here")).collect();
    assert_eq!(here.len(), 1, "{seen}");
    assert!(here[0].starts_with("Level 3"), "{here:?}");
}

#[test]
fn nothing_about_health_is_preselected() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    let now = world.now();
    let screen = world.app().setup(Some(midback_core::screens::setup::SetupAt::Conditions), now).unwrap();
    let SetupStep::Choose { settings, none, chosen, .. } = screen.step else { panic!("no choice") };
    assert!(none.is_some() && !chosen.none && !chosen.whole);
    assert!(settings.iter().flat_map(|setting| &setting.choices).all(|choice| !choice.on));
}

/// What the stories below import: twice a day, an exercise of the therapist's own, and one that a condition rules out.
const PRESCRIBED: &str = r#"import {"midback_prescription":1,"source":"Dr. Ruiz","issued":"2026-03-20","exercises":[
    {"exercise":"cat-cow","level":2,"sets":2,"breaths":10,"days_per_week":4,"times_per_day":2},
    {"name":"Towel slide","instruction":"Slide the towel up the wall.","sets":1,"repetitions":8,"days_per_week":7},
    {"exercise":"superman","level":2,"sets":1,"repetitions":6,"each_side":true,"days_per_week":2,"locked":true}]}"#;

#[test]
fn what_is_prescribed_comes_on_its_days_before_what_the_app_would_choose() {
    let import = PRESCRIBED.replace('\n', " ");
    check(
        &format!(
            "choose days 1 3 5; {import}; today; start; player; rest of it; rate 1 2; rest of it; rate 1 2; today; start;
             player; end; next day; today; end prescription; next day; today"
        ),
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            Session 1 of 2 today
            How is your pain right now? [I’d rather not say]
            About 4 minutes
            * Towel slide, From your prescription: 8 repetitions
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health. From Dr. Ruiz, 20 March 2026.
            * Cat-cow, On hands and knees: 2 × 10 slow breaths /2 sets of 10 slow breaths/
              Moves your whole spine with your breath and eases stiffness. From Dr. Ruiz, 20 March 2026.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            (0 of 3 sets)
            Exercise 1 of 2: Towel slide, From your prescription
            Get ready: 15 seconds
            Set 1 of 1: 8 repetitions
            How to do it
              Slide the towel up the wall.
            What you should feel: What your therapist told you to feel, and never pain.
            [Start] [This hurts] [Skip this exercise] [End the session]
            Next: Cat-cow
            Today, Saturday 28 March (2026-03-28)
            Session 2 of 2 today
            How is your pain right now? [I’d rather not say]
            About 3 minutes
            * Cat-cow, On hands and knees: 2 × 10 slow breaths /2 sets of 10 slow breaths/
              Moves your whole spine with your breath and eases stiffness. From Dr. Ruiz, 20 March 2026.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            (0 of 2 sets)
            Exercise 1 of 1: Cat-cow, On hands and knees
            Get ready: 21 seconds
            Set 1 of 2: 10 slow breaths
            > Come onto hands and knees. Hands under shoulders, knees under hips. Keep your neck in line with your back. If your wrists hurt, rest on your fists or your forearms.
            How to do it
              Come onto hands and knees. Hands under shoulders, knees under hips.
              Keep your neck in line with your back.
              If your wrists hurt, rest on your fists or your forearms.
              Breathe in. Let your belly sink and your chest open.
              Breathe out. Round your back toward the ceiling.
              Move slowly and deeply, and let your back relax.
              To finish, bring your back to the middle and rest on hands and knees.
            What you should feel: Your whole back opens and closes.
            [Start] [This hurts] [Skip this exercise] [End the session]
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            Compared with before yesterday’s session, how was your back this morning? [No worse] [A bit worse] [Clearly worse]
            How is your pain right now? [I’d rather not say]
            About 1 minute
            * Towel slide, From your prescription: 8 repetitions
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health. From Dr. Ruiz, 20 March 2026.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Monday 30 March (2026-03-30)
            Your session for today
            Compared with before your session on Saturday 28 March, how was your back the next morning? [No worse] [A bit worse] [Clearly worse]
            How is your pain right now? [I’d rather not say]
            About 10 minutes
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Helps your mid back turn more freely. New for you, so it starts off easy.
            * Cat-cow, On hands and knees: 15 slow breaths
              Moves your whole spine with your breath and eases stiffness. A different version from last time, to suit your equipment and your health.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Do it tomorrow instead]
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
        "#]],
    );
}

#[test]
fn what_a_condition_rules_out_waits_until_the_therapist_knows() {
    let import = PRESCRIBED.replace('\n', " ");
    check(
        &format!(
            "choose days 1 3 5; choose conditions no-prone; {import}; next day; next day; today; knows 3 no-prone; today"
        ),
        expect![[r#"
            Today, Monday 30 March (2026-03-30)
            Session 1 of 2 today
            How is your pain right now? [I’d rather not say]
            About 10 minutes
            * Towel slide, From your prescription: 8 repetitions
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health. From Dr. Ruiz, 20 March 2026.
            * Cat-cow, On hands and knees: 2 × 10 slow breaths /2 sets of 10 slow breaths/
              Moves your whole spine with your breath and eases stiffness. From Dr. Ruiz, 20 March 2026.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            Not today
            - Superman: ask your therapist first. Do they know about this? I cannot lie face down
            - On another day: Seated twist.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 4 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Monday 30 March (2026-03-30)
            Session 1 of 2 today
            How is your pain right now? [I’d rather not say]
            About 10 minutes
            * Towel slide, From your prescription: 8 repetitions
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health. From Dr. Ruiz, 20 March 2026.
            * Cat-cow, On hands and knees: 2 × 10 slow breaths /2 sets of 10 slow breaths/
              Moves your whole spine with your breath and eases stiffness. From Dr. Ruiz, 20 March 2026.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Superman, Opposite arm and leg: 6 repetitions each side /6 repetitions on each side/
              Makes the muscles along your spine stronger. From Dr. Ruiz, 20 March 2026.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            Not today
            - On another day: Reverse fly, Seated twist.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 6 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
        "#]],
    );
}

#[test]
fn the_plan_says_what_is_prescribed() {
    check(
        &format!("choose days 1 3 5; {}; plan", PRESCRIBED.replace('\n', " ")),
        expect![[r#"
            Plan
            This week: Monday, Wednesday, Friday: about 12 minutes each time. [Change days or minutes]
             Mo Monday 23 March: rest
             Tu Tuesday 24 March: rest
             We Wednesday 25 March: rest
             Th Thursday 26 March: rest
             Fr Friday 27 March: rest
            >Sa Today, Saturday 28 March: session
             Su Sunday 29 March: session
            (Rest: rest, Session: session)
            From Dr. Ruiz, 20 March 2026: Cat-cow, Towel slide, Superman [Open the prescription]
            Range of motion
            * Cat-cow. Your therapist prescribed it, and that comes first.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/. Helps your mid back turn more freely. [Take out]
              New for you, so it starts off easy.
              Swap it for: Open book, Mid-back extension
            Strength
            * Chest expansion, In a door frame: 5 rounds. Opens your chest and wakes up the muscles between your shoulder blades. [Take out]
              New for you, so it starts off easy.
              Swap it for: Wall angel
            * Reverse fly, Arms only: 10 repetitions. Makes the muscles between your shoulder blades and behind your shoulders stronger. [Take out]
              New for you, so it starts off easy.
              Swap it for: Wall angel
            Core
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/. Trains your back to stay steady while your arms and legs move. [Take out]
              New for you, so it starts off easy.
              Swap it for: Plank
            Stretch
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/. Lengthens your back and your sides and lets them rest. [Take out]
              New for you, so it starts off easy.
              Swap it for: Cobra, Thread the needle
            Self-massage: With 4 exercises per session there is no room for this kind. To include it, choose a higher number in Settings.
            * Foam roller. Eases tight muscles along your mid back with gentle pressure.
            Waiting for their turn: Every four weeks some of these come in, to give your back some variety.
            * Cobra. Arches your whole spine gently and opens the front of your body. [Add]
            * Open book. Helps your mid back turn and your chest open while you lie at ease. [Add]
            * Plank. Makes your belly and shoulders stronger, so that they hold your trunk steady. [Add]
            * Mid-back extension. Helps your mid back arch more freely. [Add]
            * Thread the needle. Turns your mid back and stretches the area around your shoulder blades. [Add]
            * Wall angel. Makes the muscles that guide your shoulder blades stronger. [Add]
            Not for you right now: You would need: light band.
            * Single-arm row. Makes the muscles between your shoulder blades stronger.
              What you can do instead: Reverse fly, Chest expansion, Wall angel
            The next four weeks: How the exercises that the app chooses could change, in small steps.
              If your sessions go well: 14 small steps up, all exercises together. [0, 2, 6, 10, 14]
              If your back is clearly worse one morning: 4 steps down first. After four weeks: 8 small steps up, all exercises together. [0, -4, 0, 4, 8]
              If you take a week off: 10 small steps up, all exercises together. [0, 0, 2, 6, 10]
            Pause the plan (For illness or travel. No session counts as missed.): [Sick: 3 days] [Sick: 7 days] [Traveling: 7 days] [Traveling: 14 days] [Another reason: 7 days] [Another reason: 14 days]
        "#]],
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    /// Rule D7: whatever the clocks do at night, the days go by one after the other, none twice and none left out.
    #[test]
    fn no_day_is_lost_or_doubled(
        turn in 0..=6u8,
        changes in proptest::collection::vec((1..24i64, prop_oneof![Just(60), Just(-60), Just(30), Just(-30)]), 0..4),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let _ = live(&mut world, &format!("choose day-turn {turn}"));
        let mut offset = world.now().utc_offset_minutes;
        let mut days: Vec<String> = Vec::new();
        for hour in 0..(12 * 24) {
            // Clocks change at 02:00 and 03:00 on the wall, as in most of the world.
            for (at, by) in &changes {
                if hour == at * 12 {
                    offset += by;
                    world.travel_to(offset);
                }
            }
            let now = world.now();
            let day = world.app().today(now).unwrap().day.to_string();
            if days.last() != Some(&day) {
                days.push(day);
            }
            world.wait_minutes(60);
        }
        let mut sorted = days.clone();
        sorted.sort();
        sorted.dedup();
        // A clock that goes back over the day's turn shows the day before once more, for that hour; no session of it
        // is doubled, since a day's session is found by its day.
        let backwards = days.windows(2).filter(|pair| pair[0] > pair[1]).count();
        prop_assert!(backwards <= changes.iter().filter(|(_, by)| *by < 0).count(), "{days:?}");
        prop_assert!((11..=13).contains(&sorted.len()), "{days:?}");
        let first = days.iter().min().unwrap().clone();
        for (number, day) in sorted.iter().enumerate() {
            prop_assert_eq!(day, &after(&first, number), "a day is missing in {:?}", days);
        }
    }

    /// A prescription is honoured exactly: on each of its days, in each of the day's sessions, at its dose, whatever the
    /// person's days, minutes and numbers are; and it comes on exactly as many days a week as it says.
    #[test]
    fn a_prescription_is_honoured_exactly(
        days in proptest::sample::subsequence((1..=7).collect::<Vec<u8>>(), 1..=7),
        (minutes, exercises) in (5..=30u8, 2..=6u8),
        (a_week, a_day, sets, low, more) in (1..=7u8, 1..=3u8, 1..=4u8, 4..=12u16, 0..4u16),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        let chosen: Vec<String> = days.iter().map(ToString::to_string).collect();
        let high = low + more;
        let import = format!(
            "import {{\"midback_prescription\":1,\"source\":\"Dr. Ruiz\",\"issued\":\"2026-03-20\",\"exercises\":[{{\"exercise\":\
             \"cat-cow\",\"level\":2,\"sets\":{sets},\"breaths\":[{low},{high}],\"days_per_week\":{a_week},\"times_per_day\":{a_day}}}]}}"
        );
        let seen = live(
            &mut world,
            &format!("choose days {}; choose minutes {minutes}; choose exercises {exercises}; {import}", chosen.join(" ")),
        );
        prop_assert_eq!(seen, "");
        let mut on = 0;
        for _ in 0..7 {
            let mut of_today = 0;
            loop {
                let now = world.now();
                let TodayState::Ready { session, .. } = world.app().today(now).unwrap().state else { break };
                let dose = session.items.iter().find(|item| item.exercise.as_str() == "cat-cow").map(|item| &item.dose.shown);
                let wanted = if sets == 1 { format!("{low} slow breaths") } else { format!("{sets}\u{a0}×\u{a0}{low} slow breaths") };
                if let Some(dose) = dose.filter(|_| session.items.iter().any(|item| item.reason.contains("Dr. Ruiz"))) {
                    prop_assert_eq!(dose, &wanted);
                    of_today += 1;
                }
                let _ = live(&mut world, "session 1 3");
                prop_assert!(of_today <= 3, "no end of sessions");
            }
            prop_assert!(of_today == 0 || of_today == a_day, "{of_today} of {a_day} sessions");
            on += u8::from(of_today > 0);
            let _ = live(&mut world, "next day");
        }
        prop_assert_eq!(on, a_week);
    }

    /// On one day at most one session is counted, wherever the clock is turned to.
    #[test]
    fn a_day_has_one_session(hours in proptest::collection::vec((0..30i64, -120..120i32), 1..20)) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::ready(folder.path()).unwrap();
        for (hour, minutes) in hours {
            world.wait_minutes(hour * 60);
            world.travel_to(60 + minutes);
            let _ = live(&mut world, "session 1 3");
            let now = world.now();
            let today = world.app().today(now).unwrap();
            let begun = matches!(today.state, TodayState::InProgress { .. });
            prop_assert!(!begun, "a session was left open");
            let history = world.app().history(&HistoryQuery::default(), now).unwrap();
            let of_today = history.sessions.iter().filter(|session| session.day == today.day).count();
            prop_assert!(of_today <= 1, "{of_today} sessions on {}", today.day);
        }
    }
}

/// The day so many days after another.
fn after(iso: &str, days: usize) -> String {
    let db = rusqlite::Connection::open_in_memory().unwrap();
    db.query_row("SELECT date(?1, ?2)", (iso, format!("+{days} days")), |row| row.get(0)).unwrap()
}
