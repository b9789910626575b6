//! Stories: days in, screens out.

use expect_test::{Expect, expect};
use midback_tests::{World, live};

#[track_caller]
fn check(story: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    seen.assert_eq(&live(&mut world, story));
}

#[test]
fn a_first_day() {
    check(
        "today; start; player; set; player; rate 1 3; set; player; set; today",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            Your session for today
            About 4 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. New for you, so it starts easy.
            * Superman, One arm or one leg: 6 repetitions each side /6 repetitions on each side/
              Makes the muscles along your spine stronger. New for you, so it starts easy.
            Not today
            - For Single-arm row you need: light band.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Start]
            (0 of 5 sets done)
            Exercise 1 of 3: Cat-cow, On a chair
            Set 1 of 1: 8 slow breaths
            How to do it
              Sit at the front of a chair, feet flat, hands on your thighs.
              Breathe in. Let your chest come forward and your back arch a little.
              Breathe out. Round your back and let your chin sink.
              Keep it slow. Let the breath lead.
            What you feel: A gentle pull along your back, never pain.
            How many you did: [One less] 8 [One more]
            [Done] [This hurts] [Leave this exercise out] [End the session]
            (1 of 5 sets done)
            How was it?
            Worst pain during Cat-cow: No pain .. Worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
            Effort: Nothing at all .. The most you could do (Effort 0 of 10 .. Effort 10 of 10)
            [Save] [Rather not say]
            (2 of 5 sets done)
            Exercise 2 of 3: Seated twist, Arms crossed, small turn
            Set 1 of 1, right side: 6 repetitions
            How to do it
              Sit on a chair, feet flat under your hips. Cross your arms over your chest. Tense your belly lightly.
              Sit tall. Breathe in.
              Breathe out and turn your rib cage a little to the side. Your hips stay still.
              Breathe in and come back to the middle.
            What you feel: Your ribs turn, your hips do not.
            How many you did: [One less] 6 [One more]
            [Done] [This hurts] [Leave this exercise out] [End the session]
            Today, Saturday 28 March (2026-03-28)
            You are in the middle of a session
            3 of 5 sets done
            About 4 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. New for you, so it starts easy.
            * Superman, One arm or one leg: 6 repetitions each side /6 repetitions on each side/
              Makes the muscles along your spine stronger. New for you, so it starts easy.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Continue]
        "#]],
    );
}

#[test]
fn the_whole_session_and_what_is_left_of_it() {
    check(
        "session 1 4; player; today; summary; history; reopen; history",
        expect![[r#"
            (5 of 5 sets done)
            That was the last one
            Well done. Let us look at what you did.
            [See the summary]
            Today, Saturday 28 March (2026-03-28)
            Done for today
            Your session is saved. Your back gets the rest of the day to settle.
            [See what you did]
            Summary: You did the whole session, 5 of 5 sets
            * Cat-cow, On a chair: Done (Did 8; Pain 1; Effort 4)
            * Seated twist, Arms crossed, small turn: Done (Did 6, 6; Pain 1; Effort 4)
            * Superman, One arm or one leg: Done (Did 6, 6; Pain 1; Effort 4)
            Next time the amount stays the same. It only grows when your body allows it.
            [Back to today]
            History: 1 session so far
            Today: Whole session, 5 of 5 sets, 3 exercises
              * Cat-cow, On a chair: Done (Did 8; Pain 1; Effort 4)
              * Seated twist, Arms crossed, small turn: Done (Did 6, 6; Pain 1; Effort 4)
              * Superman, One arm or one leg: Done (Did 6, 6; Pain 1; Effort 4)
            History: 1 session so far
            Today: Whole session, 5 of 5 sets, 3 exercises
              * Cat-cow, On a chair: Done (Did 8; Pain 1; Effort 4)
              * Seated twist, Arms crossed, small turn: Done (Did 6, 6; Pain 1; Effort 4)
              * Superman, One arm or one leg: Done (Did 6, 6; Pain 1; Effort 4)
        "#]],
    );
}

#[test]
fn a_band_brings_the_row() {
    check(
        "settings; choose equipment mat chair light-band; today; start; rest of it; rate 0 2; rest of it; rate 0 2; player",
        expect![[r#"
            Settings
            Your session
              Minutes a session (A session takes at most a fifth longer than this.): 5 min 10 min *12 min 15 min 20 min 25 min 30 min
              First side (Which side goes first where an exercise has two.): *Left Right
            What you have
              At home (Only exercises that fit what you have are offered.): *Mat *Chair Light band
            Your day
              A new day starts at (A session before this time still belongs to the day before.): 00:00 01:00 02:00 *03:00 04:00 05:00 06:00
            Today, Saturday 28 March (2026-03-28)
            Your session for today
            About 6 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. New for you, so it starts easy.
            * Single-arm row, Seated, with a light band: 8 repetitions each side, light band /8 repetitions on each side, light band/
              Makes the muscles between your shoulder blades stronger. New for you, so it starts easy.
            * Superman, One arm or one leg: 6 repetitions each side /6 repetitions on each side/
              Makes the muscles along your spine stronger. New for you, so it starts easy.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Start]
            (3 of 7 sets done)
            Exercise 3 of 4: Single-arm row, Seated, with a light band
            Set 1 of 1, left side: 8 repetitions, light band
            How to do it
              Sit tall on a chair. Put the band around something firm in front of you, or around your foot. Hold it with one hand.
              Breathe out and pull your elbow back, close to your side.
              Stop for a moment. Your shoulder stays low.
              Breathe in and let it go slowly.
            What you feel: The muscle beside your shoulder blade works.
            How many you did: [One less] 8 [One more]
            [Done] [This hurts] [Leave this exercise out] [End the session]
        "#]],
    );
}

#[test]
fn strength_rests_a_day_and_has_two_days_a_week() {
    check(
        "session 0 3; next day; today; session 0 3; next day; session 0 3; next day; next day; today",
        expect![[r#"
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            About 3 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. The same amount as last time.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. The same amount as last time.
            Not today
            - For Single-arm row you need: light band.
            - Superman rests today. Strength work needs a day between.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Start]
            Today, Wednesday 1 April (2026-04-01)
            Your session for today
            About 3 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. The same amount as last time.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. The same amount as last time.
            Not today
            - For Single-arm row you need: light band.
            - Superman rests today. Strength work needs a day between.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Start]
        "#]],
    );
}

#[test]
fn pain_ends_the_exercise_and_the_end_is_offered() {
    check(
        "start; hurts; player; rate 7 5; player; go on; player; set; set; rate 6 2; player; end; summary",
        expect![[r#"
            (0 of 5 sets done)
            How was it?
            Worst pain during Cat-cow: No pain .. Worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
            Effort: Nothing at all .. The most you could do (Effort 0 of 10 .. Effort 10 of 10)
            [Save] [Rather not say]
            (0 of 5 sets done)
            Leave it here for today
            You do not have to push through. We suggest that you end the session. What you did is saved.
            If the pain is sharp or spreads, or you feel numb, weak or short of breath, stop now and ask a professional.
            [End the session] [Go on with the next exercise]
            (0 of 5 sets done)
            Exercise 2 of 3: Seated twist, Arms crossed, small turn
            Set 1 of 1, left side: 6 repetitions
            How to do it
              Sit on a chair, feet flat under your hips. Cross your arms over your chest. Tense your belly lightly.
              Sit tall. Breathe in.
              Breathe out and turn your rib cage a little to the side. Your hips stay still.
              Breathe in and come back to the middle.
            What you feel: Your ribs turn, your hips do not.
            How many you did: [One less] 6 [One more]
            [Done] [This hurts] [Leave this exercise out] [End the session]
            (2 of 5 sets done)
            Leave it here for today
            You do not have to push through. We suggest that you end the session. What you did is saved.
            If the pain is sharp or spreads, or you feel numb, weak or short of breath, stop now and ask a professional.
            [End the session] [Go on with the next exercise]
            Summary: You did part of the session, 2 of 5 sets
            * Cat-cow, On a chair: Ended because it hurt (Pain 7; Effort 5)
            * Seated twist, Arms crossed, small turn: Done (Did 6, 6; Pain 6; Effort 2)
            * Superman, One arm or one leg: Not done
            Some of this hurt. Let it settle. If it hurts again next time, leave it out and ask a professional.
            [Back to today]
        "#]],
    );
}

#[test]
fn what_is_not_answered_stays_unknown() {
    check(
        "start; set; rate ? ?; leave out; player; end; summary",
        expect![[r#"
            (1 of 5 sets done)
            Exercise 3 of 3: Superman, One arm or one leg
            15 seconds are enough to get into position. There is no hurry.
            Set 1 of 1, left side: 6 repetitions
            How to do it
              Lie face down on the mat, arms ahead. Tense your belly so that your low back does not arch.
              Lift one arm or the leg of the same side a little way off the floor.
              Breathe on. Your forehead may rest on the mat.
              Lower it gently.
            What you feel: Light work in your back. Your neck stays long.
            How many you did: [One less] 6 [One more]
            [Done] [This hurts] [Leave this exercise out] [End the session]
            Summary: You did part of the session, 1 of 5 sets
            * Cat-cow, On a chair: Done (Did 8; No answer; No answer)
            * Seated twist, Arms crossed, small turn: Left out
            * Superman, One arm or one leg: Not done
            Next time the amount stays the same. It only grows when your body allows it.
            [Back to today]
        "#]],
    );
}

#[test]
fn right_side_first_from_the_next_session_on() {
    check(
        "start; choose first-side right; set; rate 1 1; player; end; next day; start; set; rate 1 1; player",
        expect![[r#"
            (1 of 5 sets done)
            Exercise 2 of 3: Seated twist, Arms crossed, small turn
            Set 1 of 1, left side: 6 repetitions
            How to do it
              Sit on a chair, feet flat under your hips. Cross your arms over your chest. Tense your belly lightly.
              Sit tall. Breathe in.
              Breathe out and turn your rib cage a little to the side. Your hips stay still.
              Breathe in and come back to the middle.
            What you feel: Your ribs turn, your hips do not.
            How many you did: [One less] 6 [One more]
            [Done] [This hurts] [Leave this exercise out] [End the session]
            (1 of 5 sets done)
            Exercise 2 of 3: Seated twist, Arms crossed, small turn
            Set 1 of 1, right side: 6 repetitions
            How to do it
              Sit on a chair, feet flat under your hips. Cross your arms over your chest. Tense your belly lightly.
              Sit tall. Breathe in.
              Breathe out and turn your rib cage a little to the side. Your hips stay still.
              Breathe in and come back to the middle.
            What you feel: Your ribs turn, your hips do not.
            How many you did: [One less] 6 [One more]
            [Done] [This hurts] [Leave this exercise out] [End the session]
        "#]],
    );
}

#[test]
fn five_minutes_hold_less() {
    check(
        "choose minutes 5; today",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            Your session for today
            About 4 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. New for you, so it starts easy.
            * Superman, One arm or one leg: 6 repetitions each side /6 repetitions on each side/
              Makes the muscles along your spine stronger. New for you, so it starts easy.
            Not today
            - For Single-arm row you need: light band.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Start]
        "#]],
    );
}

#[test]
fn without_a_chair_and_a_mat_nothing_fits() {
    check(
        "choose equipment; today; start",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            Nothing fits today
            No exercise fits the things you have. Add what you have at home in Settings.
            - For Cat-cow you need: chair.
            - For Seated twist you need: chair.
            - For Single-arm row you need: chair, light band.
            - For Superman you need: mat.
            [Open Settings]
            start: session: Missing
        "#]],
    );
}

#[test]
fn a_night_owl_trains_before_the_day_turns() {
    // 28 March 08:00, then 29 March 02:30: still Saturday's training day; at 03:00 it is Sunday's.
    check(
        "wait 1110; start; set; wait 29; player; today; wait 31; today",
        expect![[r#"
            (1 of 5 sets done)
            How was it?
            Worst pain during Cat-cow: No pain .. Worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
            Effort: Nothing at all .. The most you could do (Effort 0 of 10 .. Effort 10 of 10)
            [Save] [Rather not say]
            Today, Sunday 29 March (2026-03-29)
            You are in the middle of a session
            1 of 5 sets done
            About 4 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. New for you, so it starts easy.
            * Superman, One arm or one leg: 6 repetitions each side /6 repetitions on each side/
              Makes the muscles along your spine stronger. New for you, so it starts easy.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Continue]
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            About 4 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. The same amount as last time.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. New for you, so it starts easy.
            * Superman, One arm or one leg: 6 repetitions each side /6 repetitions on each side/
              Makes the muscles along your spine stronger. New for you, so it starts easy.
            Not today
            - For Single-arm row you need: light band.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Start]
        "#]],
    );
}

#[test]
fn a_session_left_open_is_part_of_the_past() {
    check(
        "start; set; next day; today; history; player",
        expect![[r#"
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            About 4 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. The same amount as last time.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Lets your mid back turn freely again. New for you, so it starts easy.
            * Superman, One arm or one leg: 6 repetitions each side /6 repetitions on each side/
              Makes the muscles along your spine stronger. New for you, so it starts easy.
            Not today
            - For Single-arm row you need: light band.
            Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
            [Start]
            History: 1 session so far
            Yesterday: Part of the session, 1 of 5 sets, 3 exercises
              * Cat-cow, On a chair: Done (Did 8)
              * Seated twist, Arms crossed, small turn: Not done
              * Superman, One arm or one leg: Not done
            player: unexpected: 0.1.0 no session today
        "#]],
    );
}

#[test]
fn bad_input_is_refused_by_name() {
    check(
        "start; set -1; set 1000; set; rate 11 3; rate 3 -1; choose minutes 3; choose minutes soon; choose minutes; \
         choose minutes 10 15; choose first-side up; choose equipment mat trampoline; choose day-turn 7; settings",
        expect![[r#"
            set -1: amount: OutOfRange { given: -1, low: 0, high: 999 }
            set 1000: amount: OutOfRange { given: 1000, low: 0, high: 999 }
            rate 11 3: pain: OutOfRange { given: 11, low: 0, high: 10 }
            rate 3 -1: effort: OutOfRange { given: -1, low: 0, high: 10 }
            choose minutes 3: minutes: OutOfRange { given: 3, low: 5, high: 30 }
            choose minutes soon: minutes: Unknown { given: "soon" }
            choose minutes: minutes: Missing
            choose minutes 10 15: minutes: Unknown { given: "15" }
            choose first-side up: first-side: Unknown { given: "up" }
            choose equipment mat trampoline: equipment: Unknown { given: "trampoline" }
            choose day-turn 7: day-turn: OutOfRange { given: 7, low: 0, high: 6 }
            Settings
            Your session
              Minutes a session (A session takes at most a fifth longer than this.): 5 min 10 min *12 min 15 min 20 min 25 min 30 min
              First side (Which side goes first where an exercise has two.): *Left Right
            What you have
              At home (Only exercises that fit what you have are offered.): *Mat *Chair Light band
            Your day
              A new day starts at (A session before this time still belongs to the day before.): 00:00 01:00 02:00 *03:00 04:00 05:00 06:00
        "#]],
    );
}
