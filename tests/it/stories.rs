//! Stories: days in, screens out.

use expect_test::{Expect, expect};
use midback_core::screens::history::HistoryQuery;
use midback_tests::{World, live};

#[track_caller]
fn check(story: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    seen.assert_eq(&live(&mut world, story));
}

#[test]
fn a_first_day() {
    check(
        "today; start; player; set; player; rate 1 3; set; rate 0 3; set; player; today",
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
            Next: Chest expansion
            (1 of 9 sets)
            How was it?
            Worst pain during Cat-cow: No pain .. The worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
            Effort: Nothing at all .. The most you could do (Effort 0 of 10 .. Effort 10 of 10)
            [Save] [I’d rather not say]
            Exercise 2 of 6: Chest expansion, In a door frame
            Get into position: 25 seconds
            Set 1 of 1: 5 rounds
            > Face an open doorway, hands on the frame at chest height. Stand one small step away, feet hip-width apart. Make sure that the door stays open. Elbows soft, hands a little wider than your shoulders.
            How to do it
              Face an open doorway, hands on the frame at chest height.
              Stand one small step away, feet hip-width apart. Make sure that the door stays open.
              Elbows soft, hands a little wider than your shoulders.
              Breathe out and press your hands lightly into the frame. Keep your shoulders low.
              Let go and bring your arms together in front of your chest.
              Breathe in and open your arms out to the sides, as far as is comfortable. Draw your shoulder blades together.
              Put your hands on the frame again. That is one round.
              After the last round, lower your arms slowly.
            What you should feel: Your chest opens, with light work between your shoulder blades.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Bird dog
            (3 of 9 sets)
            Exercise 3 of 6: Bird dog, One arm
            Other side: 5 seconds
            Set 1 of 1, right arm: 6 repetitions
            How to do it
              Come onto hands and knees. Hands under shoulders, knees under hips.
              Look at the mat, so that your neck stays long.
              Tighten your belly gently. A cushion under your knees is fine.
              Tighten your belly gently.
              Breathe out and reach one arm forward, thumb up, no higher than your ear.
              Keep your chest facing the floor.
              Breathe in and set your hand down gently.
            What you should feel: Your back stays still while your arm reaches.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Foam roller
            Today, Saturday 28 March (2026-03-28)
            You are in the middle of a session
            3 of 9 sets done
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
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Continue]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [End the session]
        "#]],
    );
}

#[test]
fn the_whole_session_and_what_is_left_of_it() {
    check(
        "session 1 4; player; today; summary; history; reopen; history",
        expect![[r#"
            (9 of 9 sets)
            Over, to the Summary
            Today, Saturday 28 March (2026-03-28)
            Done for today
            Well done. Your session is saved, and that is enough for today.
            Your next session is tomorrow.
            [See what you did]
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Summary: You did the whole session, 9 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 1; Effort 4)
            * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 1; Effort 4)
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 1; Effort 4)
            * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 1; Effort 4)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 1; Effort 4)
            * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 1; Effort 4)
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
            History: 1 session so far
            Today: Done in full, 9 of 9 sets, 6 exercises
              * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 1; Effort 4)
              * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 1; Effort 4)
              * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 1; Effort 4)
              * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 1; Effort 4)
              * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 1; Effort 4)
              * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 1; Effort 4)
            History: 1 session so far
            Today: Done in full, 9 of 9 sets, 6 exercises
              * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 1; Effort 4)
              * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 1; Effort 4)
              * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 1; Effort 4)
              * Foam roller, On a rolled towel: Done (You did: 60 seconds; Pain 1; Effort 4)
              * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 1; Effort 4)
              * Cobra, On your elbows: Done (You did: 10, 10 seconds; Pain 1; Effort 4)
        "#]],
    );
}

#[test]
fn a_band_brings_the_row() {
    check(
        "settings; choose equipment chair light-band; today; session 0 2; next day; next day; today; start; rest of it; rate 0 2; rest of it; rate 0 2; player",
        expect![[r#"
            Settings
            Your session (Every day)
              Days (The days on which you have a session. A little light movement is good every day.): *Monday *Tuesday *Wednesday *Thursday *Friday *Saturday *Sunday
              Times (When you like to exercise. You can start at any time.): 06:00 07:00 *08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 18:00 19:00 20:00 21:00 22:00
              Minutes per session (A session can take up to a fifth longer than this.): 5 min 10 min *12 min 15 min 20 min 25 min 30 min
              Exercises per session (A short session has fewer.): 2 3 *4 5 6
              First side (Which side goes first in exercises that have two sides.): *Left Right
            Reminders (On)
            Your body (Your health: Nothing chosen)
              Your health (We leave out exercises that could do you harm, and tell you where to take care.): Osteoporosis or a broken vertebra Inflammatory back disease, such as ankylosing spondylitis A broken or bruised rib that still hurts Pregnant, up to week 19 Pregnant, week 20 or later Gave birth in the last 12 weeks Surgery on the spine, chest or belly in the last 12 weeks Shoulder surgery in the last 12 weeks Neck trouble Shoulder trouble Wrist trouble Knee trouble High blood pressure or heart disease Medicine that thins the blood A hernia in the belly or the groin A narrow spinal canal (stenosis) or a slipped vertebra (spondylolisthesis) Dizzy when lying down or getting up Glaucoma, or eye surgery in the last 12 weeks Heartburn from reflux A blood clot, or a wound, a fracture or inflamed skin on the back I cannot get down to the floor and up again I cannot kneel I cannot lie face down
            What you have (Mat, Chair, Wall, Table, Door frame, Pillow, Towel)
              At home (We only offer exercises that you can do with what you have.): *Mat *Chair *Wall *Table *Door frame *Pillow *Towel Foam roller Light band Medium band Strong band
              Dumbbells (Which ones you have. If you have none, leave this empty.): 0.5 kg 1 kg 1.5 kg 2 kg 3 kg 4 kg 5 kg 8 kg 10 kg
              Weights in (How weights are shown.): *Kilograms Pounds
            During a session (The voice says: Everything)
              The voice says (Use the phone’s volume keys to make it louder or softer. Music gets quieter while it speaks.): *Everything Words for the first one, then numbers Numbers, and what comes next Nothing
              Speed of the voice (At a slower speed you have more time to listen, and the voice says a little less.): 75 % *100 % 125 % 150 %
              Vibration (You feel when to breathe, change and stop, even with your eyes closed.): *On Off
              Short sounds (A tick for each of the last three seconds. If the phone cannot vibrate, sounds take its place.): *On Off
              Repetitions (Follow the pace, or go at your own and tap after each one.): *At a steady pace Tap after each one
              Length of a breath (Choose what feels easy. Longer breaths make a session longer.): 2 s in, 3 s out 3 s in, 3 s out *3 s in, 4 s out 3 s in, 5 s out 4 s in, 5 s out 4 s in, 6 s out
              Ask after each exercise (Right after each exercise, you can rate pain and effort from 0 to 10. When this is off, Midback asks once, at the end.): *On Off
            Your day (A new day starts at: 03:00)
              A new day starts at (A session before this time still belongs to the day before.): 00:00 01:00 02:00 *03:00 04:00 05:00 06:00
            About Midback
              Midback gives you exercises and explains them. It cannot tell you what is wrong, and it does not replace a doctor or a therapist.
              Its rules come from published sources and careful choices of our own. No licensed physical therapist has reviewed them yet.
              What you enter stays on this phone.
              Version 0.1.0, rules 8.
            Today, Saturday 28 March (2026-03-28)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Helps your mid back turn more freely. New for you, so it starts off easy.
            * Chest expansion, With a light band: 8 repetitions, light band
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. New for you, so it starts off easy.
            * Single-arm row, Seated, with a light band: 8 repetitions each side, light band /8 repetitions on each side, light band/
              Makes the muscles between your shoulder blades stronger. New for you, so it starts off easy.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Monday 30 March (2026-03-30)
            Your session for today
            Compared with before your session on Saturday 28 March, how was your back the next morning? [No worse] [A bit worse] [Clearly worse]
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. At least one more good session before a small step up.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Helps your mid back turn more freely. At least one more good session before a small step up.
            * Chest expansion, With a light band: 8 repetitions, light band
              Opens your chest and wakes up the muscles between your shoulder blades. At least 2 more good sessions before a small step up.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. At least one more good session before a small step up.
            * Single-arm row, Seated, with a light band: 8 repetitions each side, light band /8 repetitions on each side, light band/
              Makes the muscles between your shoulder blades stronger. At least one more good session before a small step up.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            (3 of 7 sets)
            Exercise 3 of 5: Chest expansion, With a light band
            Get into position: 26 seconds
            Set 1 of 1: 8 repetitions, light band
            > Stand with feet hip-width apart, arms forward at chest height. Hands shoulder-width apart, elbows and knees soft. Check the band for cracks, then take it in both hands at chest height.
            How to do it
              Stand with feet hip-width apart, arms forward at chest height.
              Hands shoulder-width apart, elbows and knees soft.
              Check the band for cracks, then take it in both hands at chest height.
              Breathe out and pull the band apart until your arms are wide. Draw your shoulder blades together.
              Breathe in and bring your hands together slowly.
              After the last one, let the band go slack and lower your arms.
            What you should feel: Your chest opens and the muscles between your shoulder blades work.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Reverse fly
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
            Compared with before yesterday’s session, how was your back this morning? [No worse] [A bit worse] [Clearly worse]
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. At least one more good session before a small step up.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Helps your mid back turn more freely. New for you, so it starts off easy.
            * Open book, Hand on your ribs: 4 repetitions each side /4 repetitions on each side/
              Helps your mid back turn and your chest open while you lie at ease. New for you, so it starts off easy.
            * Mid-back extension, Over a towel: 4 repetitions
              Helps your mid back arch more freely. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. At least one more good session before a small step up.
            * Thread the needle, At a wall: 2 slow breaths each side /2 slow breaths on each side/
              Turns your mid back and stretches the area around your shoulder blades. New for you, so it starts off easy.
            Not today
            - No strength exercises today. Your muscles need a day off in between.
            - On another day: Child's pose, Cobra, Foam roller.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Wednesday 1 April (2026-04-01)
            Your session for today
            Compared with before your session on Monday 30 March, how was your back the next morning? [No worse] [A bit worse] [Clearly worse]
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. At least 2 more good sessions before a small step up.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Helps your mid back turn more freely. At least 2 more good sessions before a small step up.
            * Mid-back extension, Over a towel: 4 repetitions
              Helps your mid back arch more freely. At least 2 more good sessions before a small step up.
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/
              Eases tight muscles along your mid back with gentle pressure. At least 2 more good sessions before a small step up.
            * Thread the needle, At a wall: 2 slow breaths each side /2 slow breaths on each side/
              Turns your mid back and stretches the area around your shoulder blades. At least 2 more good sessions before a small step up.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. At least one more good session before a small step up.
            Not today
            - Core: enough for this week.
            - No strength exercises today. Your muscles need a day off in between.
            - On another day: Cobra, Open book.
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
fn pain_ends_the_exercise_and_the_end_is_offered() {
    check(
        "start; begin; hurts; player; hurts 7; player; go on; player; rest of it; rate 6 2; player; end; summary",
        expect![[r#"
            (0 of 9 sets)
            Let’s stop for a moment
            How strong is the pain?: No pain .. The worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
            Is it one of these? Pain that is sharp or spreads. Tingling, numbness or weakness. Pressure in your chest, dizziness, feeling faint or short of breath. [One of those symptoms: end the session]
            [The pain is gone]
            (0 of 9 sets)
            Let’s stop here for today
            You do not have to push through. We suggest ending the session. What you did is saved.
            If the pain is sharp or spreads, or you feel numb or weak, stop now and ask a professional.
            If you have chest pain or trouble breathing, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            [End the session] [Continue with the next exercise]
            (0 of 9 sets)
            Exercise 2 of 6: Chest expansion, In a door frame
            Get into position: 25 seconds
            Set 1 of 1: 5 rounds
            > Face an open doorway, hands on the frame at chest height. Stand one small step away, feet hip-width apart. Make sure that the door stays open. Elbows soft, hands a little wider than your shoulders.
            How to do it
              Face an open doorway, hands on the frame at chest height.
              Stand one small step away, feet hip-width apart. Make sure that the door stays open.
              Elbows soft, hands a little wider than your shoulders.
              Breathe out and press your hands lightly into the frame. Keep your shoulders low.
              Let go and bring your arms together in front of your chest.
              Breathe in and open your arms out to the sides, as far as is comfortable. Draw your shoulder blades together.
              Put your hands on the frame again. That is one round.
              After the last round, lower your arms slowly.
            What you should feel: Your chest opens, with light work between your shoulder blades.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Bird dog
            (1 of 9 sets)
            Let’s stop here for today
            You do not have to push through. We suggest ending the session. What you did is saved.
            If the pain is sharp or spreads, or you feel numb or weak, stop now and ask a professional.
            If you have chest pain or trouble breathing, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            [End the session] [Continue with the next exercise]
            Summary: You did part of the session, 1 of 9 sets
            * Cat-cow, On a chair: Stopped because it hurt (Pain 7; Effort: no answer)
            * Chest expansion, In a door frame: Done (You did: 5 rounds; Pain 6; Effort 2)
            * Bird dog, One arm: Not done
            * Foam roller, On a rolled towel: Not done
            * Child's pose, On a chair, arms on a table: Not done
            * Cobra, On your elbows: Not done
            ? How is your pain right now?
            Left out for now: Cat-cow, Chest expansion. That was too much, and there is no easier version.
            Something hurt. Let it settle. If it hurts again next time, leave that exercise out and ask a professional.
            Your next session is tomorrow.
            [Back to Today]
        "#]],
    );
}

#[test]
fn who_does_not_say_how_much_it_hurts_is_asked_in_the_end() {
    check(
        "start; begin; hurts; go on; player; hurts; leave out; player; reopen; player; end; summary; rate 4 ?; summary",
        expect![[r#"
            (0 of 9 sets)
            Exercise 1 of 6: Cat-cow, On a chair
            Breath 1 of 8
            Set 1 of 1: 8 slow breaths
            How to do it
              Sit near the front of a chair, feet flat, hands on thighs.
              Breathe in. Bring your chest forward and let your back arch a little.
              Breathe out. Round your back and let your chin drop.
              Go slowly and let your breath set the pace.
            What you should feel: A gentle stretch along your back, never pain.
            [Continue] [This hurts] [Skip this exercise] [End the session]
            Next: Chest expansion
            (0 of 9 sets)
            How was it?
            Worst pain during Cat-cow: No pain .. The worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
            Effort: Nothing at all .. The most you could do (Effort 0 of 10 .. Effort 10 of 10)
            [Save] [I’d rather not say]
            Let’s stop here for today
            You do not have to push through. We suggest ending the session. What you did is saved.
            If the pain is sharp or spreads, or you feel numb or weak, stop now and ask a professional.
            If you have chest pain or trouble breathing, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            [End the session] [Continue with the next exercise]
            (0 of 9 sets)
            Let’s stop here for today
            You do not have to push through. We suggest ending the session. What you did is saved.
            If the pain is sharp or spreads, or you feel numb or weak, stop now and ask a professional.
            If you have chest pain or trouble breathing, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            [End the session] [Continue with the next exercise]
            Summary: No sets this time, 0 of 9 sets
            * Cat-cow, On a chair: Stopped because it hurt
            * Chest expansion, In a door frame: Not done
            * Bird dog, One arm: Not done
            * Foam roller, On a rolled towel: Not done
            * Child's pose, On a chair, arms on a table: Not done
            * Cobra, On your elbows: Not done
            ? Worst pain during Cat-cow
            Something hurt. Let it settle. If it hurts again next time, leave that exercise out and ask a professional.
            Your next session is tomorrow.
            [Back to Today]
            Summary: No sets this time, 0 of 9 sets
            * Cat-cow, On a chair: Stopped because it hurt (Pain 4; Effort: no answer)
            * Chest expansion, In a door frame: Not done
            * Bird dog, One arm: Not done
            * Foam roller, On a rolled towel: Not done
            * Child's pose, On a chair, arms on a table: Not done
            * Cobra, On your elbows: Not done
            Something hurt. Let it settle. If it hurts again next time, leave that exercise out and ask a professional.
            Your next session is tomorrow.
            [Back to Today]
        "#]],
    );
}

#[test]
fn a_lesser_pain_offers_an_easier_form() {
    check(
        "choose equipment mat chair wall light-band; put in reverse-fly; take out wall-angel; take out chest-expansion; \
         take out single-arm-row; pain 1; start; leave out; begin; player; hurts 4; player; easier; player; \
         reopen; rest of it; begin; hurts 1; player; hurts 3; player; leave out; player; end; summary",
        expect![[r#"
            What this changes
            - Your exercises stay the same.
            [Undo]
            What this changes
            - Your exercises stay the same.
            [Undo]
            What this changes
            - New in your plan: Single-arm row.
            - No longer in your plan: Chest expansion.
            [Undo]
            What this changes
            - New in your plan: Superman.
            - No longer in your plan: Single-arm row.
            [Undo]
            (0 of 10 sets)
            Exercise 2 of 6: Seated twist, Arms crossed, small turn
            Repetition 1 of 6
            Set 1 of 1, to the left: 6 repetitions
            How to do it
              Sit on a chair, feet flat, arms crossed over your chest.
              Feet under your hips, legs slightly apart, belly gently tight.
              Tighten your belly gently. Breathe in and sit tall.
              Breathe out and turn your rib cage a little to the side. Keep your hips still.
              Breathe in and come to the middle.
            What you should feel: Your ribs turn, your hips do not.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Reverse fly
            (0 of 10 sets)
            Let’s make it gentler
            There is no easier version for you. Skip the rest of it for today.
            [Skip it]
            easier: unexpected: 0.1.0 nothing easier is offered
            (0 of 10 sets)
            Let’s make it gentler
            There is no easier version for you. Skip the rest of it for today.
            [Skip it]
            rest of it: unexpected: 0.1.0 no set is next, but Easier { exercise: ExerciseId("seated-twist"), possible: false }
            begin: unexpected: 0.1.0 no set is next, but Easier { exercise: ExerciseId("seated-twist"), possible: false }
            hurts 1: unexpected: 0.1.0 no set is next, but Easier { exercise: ExerciseId("seated-twist"), possible: false }
            (0 of 10 sets)
            Let’s make it gentler
            There is no easier version for you. Skip the rest of it for today.
            [Skip it]
            hurts 3: unexpected: 0.1.0 no set is next, but Easier { exercise: ExerciseId("seated-twist"), possible: false }
            (0 of 10 sets)
            Let’s make it gentler
            There is no easier version for you. Skip the rest of it for today.
            [Skip it]
            (0 of 10 sets)
            Exercise 3 of 6: Reverse fly, Arms only
            Get ready: 25 seconds
            Set 1 of 1: 10 repetitions
            > Stand, feet hip-width apart. Lean forward from your hips, arms hanging. Lean about halfway, back long, knees soft. Palms face each other. Tighten your belly gently.
            How to do it
              Stand, feet hip-width apart. Lean forward from your hips, arms hanging.
              Lean about halfway, back long, knees soft.
              Palms face each other. Tighten your belly gently.
              Breathe out and lift your arms out to the sides, up to shoulder height. Keep your elbows soft.
              Breathe in and lower your arms slowly.
              After the last one, let your arms hang and stand up slowly.
            What you should feel: Work between your shoulder blades and behind your shoulders, not in your low back.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Bird dog
            Summary: No sets this time, 0 of 10 sets
            * Cat-cow, On a chair: Skipped
            * Seated twist, Arms crossed, small turn: Stopped because it hurt (Pain 4; Effort: no answer)
            * Reverse fly, Arms only: Not done
            * Bird dog, One arm: Not done
            * Child's pose, On the mat: Not done
            * Cobra, On your elbows: Not done
            Something hurt. Let it settle. If it hurts again next time, leave that exercise out and ask a professional.
            Your next session is tomorrow.
            [Back to Today]
        "#]],
    );
}

#[test]
fn a_rest_is_between_two_sets_and_who_comes_back_gets_ready() {
    check(
        "start; leave out; leave out; leave out; set; player; reopen; player; wait 20; rest of it; rate 1 2; player; summary",
        expect![[r#"
            (1 of 9 sets)
            How was it?
            Worst pain during Foam roller: No pain .. The worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
            Effort: Nothing at all .. The most you could do (Effort 0 of 10 .. Effort 10 of 10)
            [Save] [I’d rather not say]
            Exercise 5 of 6: Child's pose, On a chair, arms on a table
            Get into position: 36 seconds
            Set 1 of 2: 3 slow breaths
            > Sit facing a table, feet flat, hands on top of it. Make sure that chair and table cannot slide. Hands shoulder-width apart. A cushion for your forehead is fine.
            How to do it
              Sit facing a table, feet flat, hands on top of it.
              Make sure that chair and table cannot slide.
              Hands shoulder-width apart. A cushion for your forehead is fine.
              Breathe in and sit tall.
              Breathe out and slide your hands forward. Bend at your hips and keep your back long.
              Stay there and breathe slowly. Your forehead may rest on a cushion on the table.
              Slide your hands in and sit up slowly.
            What you should feel: A mild stretch along your sides and your mid back.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Cobra
            (1 of 9 sets)
            Exercise 5 of 6: Child's pose, On a chair, arms on a table
            Get ready: 27 seconds
            Set 1 of 2: 3 slow breaths
            > Sit facing a table, feet flat, hands on top of it. Make sure that chair and table cannot slide. Hands shoulder-width apart. A cushion for your forehead is fine.
            How to do it
              Sit facing a table, feet flat, hands on top of it.
              Make sure that chair and table cannot slide.
              Hands shoulder-width apart. A cushion for your forehead is fine.
              Breathe in and sit tall.
              Breathe out and slide your hands forward. Bend at your hips and keep your back long.
              Stay there and breathe slowly. Your forehead may rest on a cushion on the table.
              Slide your hands in and sit up slowly.
            What you should feel: A mild stretch along your sides and your mid back.
            [Start] [This hurts] [Skip this exercise] [End the session]
            Next: Cobra
            (3 of 9 sets)
            Exercise 6 of 6: Cobra, On your elbows
            Get into position: 15 seconds
            Set 1 of 2: 10 s /10 seconds/
            > Lie face down, legs long, forearms beside your chest.
            How to do it
              Lie face down, legs long, forearms beside your chest.
              Start with your forehead on the mat. Slide your elbows under your shoulders, so that your chest lifts.
              Let your belly, hips and legs grow heavy on the mat.
              Keep your neck long. Stay there and breathe slowly.
              Stop if pain or tingling spreads into a leg, an arm or around your ribs.
              Slide your elbows out to the sides and lower your chest gently.
            What you should feel: A mild stretch along your belly and a soft arch in your back.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Summary: You did part of the session, 3 of 9 sets
            * Cat-cow, On a chair: Skipped
            * Chest expansion, In a door frame: Skipped
            * Bird dog, One arm: Skipped
            * Foam roller, On a rolled towel: Done (You did: 60 seconds)
            * Child's pose, On a chair, arms on a table: Done (You did: 3, 3 slow breaths; Pain 1; Effort 2)
            * Cobra, On your elbows: Not done
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
        "#]],
    );
}

#[test]
fn what_is_not_answered_stays_unknown() {
    check(
        "start; set; rate ? ?; leave out; player; rest of it; rate 2 ?; end; summary; rate ? ?; rate 3 4; summary",
        expect![[r#"
            (1 of 9 sets)
            Exercise 3 of 6: Bird dog, One arm
            Get into position: 22 seconds
            Set 1 of 1, left arm: 6 repetitions
            > Come onto hands and knees. Hands under shoulders, knees under hips. Look at the mat, so that your neck stays long. Tighten your belly gently. A cushion under your knees is fine.
            How to do it
              Come onto hands and knees. Hands under shoulders, knees under hips.
              Look at the mat, so that your neck stays long.
              Tighten your belly gently. A cushion under your knees is fine.
              Tighten your belly gently.
              Breathe out and reach one arm forward, thumb up, no higher than your ear.
              Keep your chest facing the floor.
              Breathe in and set your hand down gently.
            What you should feel: Your back stays still while your arm reaches.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Foam roller
            Summary: You did part of the session, 3 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths)
            * Chest expansion, In a door frame: Skipped
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 2; Effort: no answer)
            * Foam roller, On a rolled towel: Not done
            * Child's pose, On a chair, arms on a table: Not done
            * Cobra, On your elbows: Not done
            ? Worst pain during Cat-cow
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
            Summary: You did part of the session, 3 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 3; Effort 4)
            * Chest expansion, In a door frame: Skipped
            * Bird dog, One arm: Done (You did: 6, 6 repetitions; Pain 2; Effort: no answer)
            * Foam roller, On a rolled towel: Not done
            * Child's pose, On a chair, arms on a table: Not done
            * Cobra, On your elbows: Not done
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
        "#]],
    );
}

#[test]
fn right_side_first_from_the_next_session_on() {
    check(
        "choose equipment chair; start; choose first-side right; leave out; player; end; next day; start; leave out; player",
        expect![[r#"
            (0 of 4 sets)
            Exercise 2 of 3: Seated twist, Arms crossed, small turn
            Get ready: 22 seconds
            Set 1 of 1, to the left: 6 repetitions
            > Sit on a chair, feet flat, arms crossed over your chest. Feet under your hips, legs slightly apart, belly gently tight.
            How to do it
              Sit on a chair, feet flat, arms crossed over your chest.
              Feet under your hips, legs slightly apart, belly gently tight.
              Tighten your belly gently. Breathe in and sit tall.
              Breathe out and turn your rib cage a little to the side. Keep your hips still.
              Breathe in and come to the middle.
            What you should feel: Your ribs turn, your hips do not.
            [Start] [This hurts] [Skip this exercise] [End the session]
            Next: Reverse fly
            (0 of 4 sets)
            Exercise 2 of 3: Seated twist, Arms crossed, small turn
            Get ready: 22 seconds
            Set 1 of 1, to the right: 6 repetitions
            > Sit on a chair, feet flat, arms crossed over your chest. Feet under your hips, legs slightly apart, belly gently tight.
            How to do it
              Sit on a chair, feet flat, arms crossed over your chest.
              Feet under your hips, legs slightly apart, belly gently tight.
              Tighten your belly gently. Breathe in and sit tall.
              Breathe out and turn your rib cage a little to the side. Keep your hips still.
              Breathe in and come to the middle.
            What you should feel: Your ribs turn, your hips do not.
            [Start] [This hurts] [Skip this exercise] [End the session]
            Next: Reverse fly
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
            How is your pain right now? [I’d rather not say]
            About 6 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Chest expansion, In a door frame: 5 rounds
              Opens your chest and wakes up the muscles between your shoulder blades. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            Not today
            - On another day: Cobra, Foam roller, Open book, Reverse fly, Seated twist, Mid-back extension, Thread the needle.
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
fn with_nothing_at_home_there_is_still_something_to_do_until_it_rests() {
    check(
        "choose equipment; today; session 0 2; next day; today; start",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 2 minutes
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. New for you, so it starts off easy.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            Today, Sunday 29 March (2026-03-29)
            No exercises for today
            There is no exercise we can offer you today. Open your plan to see what is left out and why.
            - No strength exercises today. Your muscles need a day off in between.
            [Open your plan]
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
            (1 of 9 sets)
            How was it?
            Worst pain during Cat-cow: No pain .. The worst you can imagine (Pain 0 of 10 .. Pain 10 of 10)
            Effort: Nothing at all .. The most you could do (Effort 0 of 10 .. Effort 10 of 10)
            [Save] [I’d rather not say]
            Exercise 2 of 6: Chest expansion, In a door frame
            Get into position: 25 seconds
            Set 1 of 1: 5 rounds
            > Face an open doorway, hands on the frame at chest height. Stand one small step away, feet hip-width apart. Make sure that the door stays open. Elbows soft, hands a little wider than your shoulders.
            How to do it
              Face an open doorway, hands on the frame at chest height.
              Stand one small step away, feet hip-width apart. Make sure that the door stays open.
              Elbows soft, hands a little wider than your shoulders.
              Breathe out and press your hands lightly into the frame. Keep your shoulders low.
              Let go and bring your arms together in front of your chest.
              Breathe in and open your arms out to the sides, as far as is comfortable. Draw your shoulder blades together.
              Put your hands on the frame again. That is one round.
              After the last round, lower your arms slowly.
            What you should feel: Your chest opens, with light work between your shoulder blades.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Bird dog
            Today, Sunday 29 March (2026-03-29)
            You are in the middle of a session
            1 of 9 sets done
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
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Continue]
            [End the session]
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            Compared with before yesterday’s session, how was your back this morning? [No worse] [A bit worse] [Clearly worse]
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
        "#]],
    );
}

#[test]
fn the_past_is_read_page_by_page_to_its_beginning() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let _ = live(&mut world, &"start; set; end; next day; ".repeat(65));
    let (now, mut sessions, mut query) = (world.now(), Vec::new(), HistoryQuery::default());
    loop {
        let page = world.app().history(&query, now).unwrap();
        assert_eq!(page.count, "65 sessions so far");
        sessions.extend(page.sessions.iter().map(|session| session.id.to_string()));
        match page.more {
            Some(more) => query.before = Some(more.before),
            None => break,
        }
    }
    assert_eq!(sessions.len(), 65);
    // Their ids rise in the order in which they were begun.
    assert!(sessions.windows(2).all(|pair| pair[0] > pair[1]), "newest first, none twice");
}

#[test]
fn a_flight_west_into_yesterday_does_not_begin_yesterday_again() {
    check(
        "session 1 3; next day; session 1 3; travel -300; today",
        expect![[r#"
            Today, Saturday 28 March (2026-03-28)
            Done for today
            Well done. Your session is saved, and that is enough for today.
            Your next session is tomorrow.
            [See what you did]
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
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
            Compared with before yesterday’s session, how was your back this morning? [No worse] [A bit worse] [Clearly worse]
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
            Yesterday: Done in part, 1 of 9 sets, 6 exercises
              * Cat-cow, On a chair: Done (You did: 8 slow breaths)
              * Chest expansion, In a door frame: Not done
              * Bird dog, One arm: Not done
              * Foam roller, On a rolled towel: Not done
              * Child's pose, On a chair, arms on a table: Not done
              * Cobra, On your elbows: Not done
            (1 of 9 sets)
            Over, to the Summary
        "#]],
    );
}

#[test]
fn bad_input_is_refused_by_name() {
    check(
        "start; set -1; set 1000; set; rate 11 3; rate 3 -1; choose minutes 3; choose minutes soon; choose minutes; \
         choose minutes 10 15; choose first-side up; choose equipment mat trampoline; choose day-turn 7; settings",
        expect![[r#"
            set -1: unexpected: 0.1.0 no command can say that
            set 1000: amount: OutOfRange { given: 1000, low: 0, high: 999 }
            rate 11 3: pain: OutOfRange { given: 11, low: 0, high: 10 }
            rate 3 -1: effort: OutOfRange { given: -1, low: 0, high: 10 }
            choose minutes 3: minutes: OutOfRange { given: 3, low: 5, high: 30 }
            choose minutes soon: minutes: Unknown { given: "soon" }
            choose minutes: minutes: Missing
            choose minutes 10 15: minutes: TooMany { limit: 1 }
            choose first-side up: first-side: Unknown { given: "up" }
            choose equipment mat trampoline: equipment: Unknown { given: "trampoline" }
            choose day-turn 7: day-turn: OutOfRange { given: 7, low: 0, high: 6 }
            Settings
            Your session (Every day)
              Days (The days on which you have a session. A little light movement is good every day.): *Monday *Tuesday *Wednesday *Thursday *Friday *Saturday *Sunday
              Times (When you like to exercise. You can start at any time.): 06:00 07:00 *08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 18:00 19:00 20:00 21:00 22:00
              Minutes per session (A session can take up to a fifth longer than this.): 5 min 10 min *12 min 15 min 20 min 25 min 30 min
              Exercises per session (A short session has fewer.): 2 3 *4 5 6
              First side (Which side goes first in exercises that have two sides.): *Left Right
            Reminders (On)
            Your body (Your health: Nothing chosen)
              Your health (We leave out exercises that could do you harm, and tell you where to take care.): Osteoporosis or a broken vertebra Inflammatory back disease, such as ankylosing spondylitis A broken or bruised rib that still hurts Pregnant, up to week 19 Pregnant, week 20 or later Gave birth in the last 12 weeks Surgery on the spine, chest or belly in the last 12 weeks Shoulder surgery in the last 12 weeks Neck trouble Shoulder trouble Wrist trouble Knee trouble High blood pressure or heart disease Medicine that thins the blood A hernia in the belly or the groin A narrow spinal canal (stenosis) or a slipped vertebra (spondylolisthesis) Dizzy when lying down or getting up Glaucoma, or eye surgery in the last 12 weeks Heartburn from reflux A blood clot, or a wound, a fracture or inflamed skin on the back I cannot get down to the floor and up again I cannot kneel I cannot lie face down
            What you have (Mat, Chair, Wall, Table, Door frame, Pillow, Towel)
              At home (We only offer exercises that you can do with what you have.): *Mat *Chair *Wall *Table *Door frame *Pillow *Towel Foam roller Light band Medium band Strong band
              Dumbbells (Which ones you have. If you have none, leave this empty.): 0.5 kg 1 kg 1.5 kg 2 kg 3 kg 4 kg 5 kg 8 kg 10 kg
              Weights in (How weights are shown.): *Kilograms Pounds
            During a session (The voice says: Everything)
              The voice says (Use the phone’s volume keys to make it louder or softer. Music gets quieter while it speaks.): *Everything Words for the first one, then numbers Numbers, and what comes next Nothing
              Speed of the voice (At a slower speed you have more time to listen, and the voice says a little less.): 75 % *100 % 125 % 150 %
              Vibration (You feel when to breathe, change and stop, even with your eyes closed.): *On Off
              Short sounds (A tick for each of the last three seconds. If the phone cannot vibrate, sounds take its place.): *On Off
              Repetitions (Follow the pace, or go at your own and tap after each one.): *At a steady pace Tap after each one
              Length of a breath (Choose what feels easy. Longer breaths make a session longer.): 2 s in, 3 s out 3 s in, 3 s out *3 s in, 4 s out 3 s in, 5 s out 4 s in, 5 s out 4 s in, 6 s out
              Ask after each exercise (Right after each exercise, you can rate pain and effort from 0 to 10. When this is off, Midback asks once, at the end.): *On Off
            Your day (A new day starts at: 03:00)
              A new day starts at (A session before this time still belongs to the day before.): 00:00 01:00 02:00 *03:00 04:00 05:00 06:00
            About Midback
              Midback gives you exercises and explains them. It cannot tell you what is wrong, and it does not replace a doctor or a therapist.
              Its rules come from published sources and careful choices of our own. No licensed physical therapist has reviewed them yet.
              What you enter stays on this phone.
              Version 0.1.0, rules 8.
        "#]],
    );
}
