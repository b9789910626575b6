//! Reminders, as a person lives with them: what rings, what they tap, and what they are told where it does not come.

use expect_test::{Expect, expect};
use midback_tests::{World, live};

/// Somebody who has set up their phone for a session every day at eight, on Saturday 28 March at eight.
fn check(story: &str, expected: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    expected.assert_eq(&live(&mut world, story));
}

#[test]
fn a_day_rings_at_its_time_and_once_more() {
    check(
        "wait -60; reminders in full",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-28 09:30 follow-up/2026-03-28/1
                There is still time today | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-29 08:00 session/2026-03-29/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-29 09:30 follow-up/2026-03-29/1
                There is still time today | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-30 08:00 session/2026-03-30/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-30 09:30 follow-up/2026-03-30/1
                There is still time today | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-31 08:00 comeback/2026-03-31/1
                Whenever you are ready | You can start again gently. A few minutes are enough. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-01 08:00 session/2026-04-01/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-02 08:00 session/2026-04-02/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-03 08:00 session/2026-04-03/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-04 08:00 session/2026-04-04/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-05 08:00 session/2026-04-05/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-06 08:00 session/2026-04-06/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-07 08:00 comeback/2026-04-07/1
                Whenever you are ready | You can start again gently. A few minutes are enough. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-08 08:00 session/2026-04-08/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-09 08:00 session/2026-04-09/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-10 08:00 session/2026-04-10/1
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-10 09:00 keep-coming/2026-04-10/0
                Please open Midback | Reminders are set for a limited time only. Open the app to keep them coming. []
        "#]],
    );
}

#[test]
fn the_lock_screen_says_more_where_it_may() {
    check(
        "wait -60; choose lock-screen detailed; choose anchors 08:00=none; reminders in full; speak es; reminders in full",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-28 09:30 follow-up/2026-03-28/1
                There is still time for your back today | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-29 08:00 session/2026-03-29/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-29 09:30 follow-up/2026-03-29/1
                There is still time for your back today | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-30 08:00 session/2026-03-30/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-30 09:30 follow-up/2026-03-30/1
                There is still time for your back today | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-31 08:00 comeback/2026-03-31/1
                Back exercises, whenever you are ready | You can start again gently. A few minutes are enough. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-01 08:00 session/2026-04-01/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-02 08:00 session/2026-04-02/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-03 08:00 session/2026-04-03/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-04 08:00 session/2026-04-04/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-05 08:00 session/2026-04-05/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-06 08:00 session/2026-04-06/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-07 08:00 comeback/2026-04-07/1
                Back exercises, whenever you are ready | You can start again gently. A few minutes are enough. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-08 08:00 session/2026-04-08/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-09 08:00 session/2026-04-09/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-10 08:00 session/2026-04-10/1
                Time for your back | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-04-10 09:00 keep-coming/2026-04-10/0
                Please open Midback | Reminders are set for a limited time only. Open the app to keep them coming. []
            2026-03-28 08:00 session/2026-03-28/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-03-28 09:30 follow-up/2026-03-28/1
                Hoy aún hay tiempo para tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-03-29 08:00 session/2026-03-29/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-03-29 09:30 follow-up/2026-03-29/1
                Hoy aún hay tiempo para tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-03-30 08:00 session/2026-03-30/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-03-30 09:30 follow-up/2026-03-30/1
                Hoy aún hay tiempo para tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-03-31 08:00 comeback/2026-03-31/1
                Ejercicios de espalda, cuando quieras | Puedes retomarlo poco a poco. Con unos minutos basta. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-01 08:00 session/2026-04-01/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-02 08:00 session/2026-04-02/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-03 08:00 session/2026-04-03/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-04 08:00 session/2026-04-04/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-05 08:00 session/2026-04-05/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-06 08:00 session/2026-04-06/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-07 08:00 comeback/2026-04-07/1
                Ejercicios de espalda, cuando quieras | Puedes retomarlo poco a poco. Con unos minutos basta. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-08 08:00 session/2026-04-08/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-09 08:00 session/2026-04-09/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-10 08:00 session/2026-04-10/1
                Es hora de cuidar tu espalda | Unos 12 minutos. [Empezar] [En 10 min] [En 30 min] [En 60 min] [Hoy no]
            2026-04-10 09:00 keep-coming/2026-04-10/0
                Abre Midback, por favor | Los recordatorios se programan solo por un tiempo. Abre la app para que sigan llegando. []
        "#]],
    );
}

#[test]
fn what_is_tapped_is_done_once_however_often_and_late_it_comes() {
    check(
        "wait -60; ring; tap later 30; tap later 10; reminders; ring; tap skip; tap skip; today; take back skip
        reply to session/2026-03-28/1/1 skip; reminders
        next day; reply to session/2026-03-28/1 later 10; reply to session/2026-03-28/1 skip",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            You will be reminded again at 08:30.
            You have already answered this.
            2026-03-28 08:30 session/2026-03-28/1/1
            2026-03-28 10:00 follow-up/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            2026-03-28 08:30 session/2026-03-28/1/1
            Skipped. Nothing piles up.
            You have already answered this.
            Today, Saturday 28 March (2026-03-28)
            No session today
            That is fine. Nothing piles up, and your next session stays as planned.
            [Put today’s session back]
            [Do it today after all] About 8 minutes
            [Bad day: two gentle moves] Easy on your back, and it counts.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            You have already answered this.
            2026-03-28 10:00 follow-up/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            You have already answered this.
            This reminder is out of date. Nothing was changed.
        "#]],
    );
}

#[test]
fn a_session_that_is_begun_ends_its_reminders() {
    check(
        "wait -60; ring; wait 5; start; set; reminders; tap later 10; tap skip; tap start",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 08:00 morning/2026-03-29/0
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-03-31 08:00 session/2026-03-31/1
            2026-04-01 08:00 comeback/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 session/2026-04-07/1
            2026-04-08 08:00 comeback/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            This session is no longer due.
            This session is no longer due.
            opens Session
        "#]],
    );
}

#[test]
fn start_opens_what_has_to_come_first() {
    check(
        "wait -60; ring; tap start; pain 2; tap start; reminders; wait days 30; ring; tap start; tap open",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            opens Today
            opens Session
            2026-03-28 09:30 follow-up/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            2026-04-28 08:00 comeback/2026-04-28/1
            opens SymptomCheck
            opens SymptomCheck
        "#]],
    );
}

#[test]
fn where_something_needs_help_first_nobody_is_reminded_of_a_session() {
    check(
        "wait -60; check new fever; reminders; reply to session/2026-03-28/1 start",
        expect![[r#"
            opens SymptomCheck
        "#]],
    );
}

#[test]
fn the_morning_is_answered_from_the_notification() {
    check(
        "start; session 1 3; ring; tap bit-worse; tap no-worse; today; reminders",
        expect![[r#"
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 08:00 morning/2026-03-29/0
            Thank you. Your answer is saved.
            You have already answered this.
            Today, Sunday 29 March (2026-03-29)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. At least 2 more good sessions before a small step up.
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Helps your mid back turn more freely. New for you, so it starts off easy.
            * Open book, Hand on your ribs: 4 repetitions each side /4 repetitions on each side/
              Helps your mid back turn and your chest open while you lie at ease. New for you, so it starts off easy.
            * Mid-back extension, Over a towel: 4 repetitions
              Helps your mid back arch more freely. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. At least 2 more good sessions before a small step up.
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
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-03-31 08:00 session/2026-03-31/1
            2026-03-31 09:30 follow-up/2026-03-31/1
            2026-04-01 08:00 comeback/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 session/2026-04-07/1
            2026-04-08 08:00 comeback/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-12 08:00 session/2026-04-12/1
            2026-04-12 09:00 keep-coming/2026-04-12/0
        "#]],
    );
}

#[test]
fn a_late_answer_is_of_its_own_morning() {
    check(
        "start; session 1 3; ring; next day; tap clearly-worse; choose dose cat-cow less; today",
        expect![[r#"
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 08:00 morning/2026-03-29/0
            Thank you. Your answer is saved.
            choose dose cat-cow less: unexpected: 0.1.0 it is not offered
            Today, Monday 30 March (2026-03-30)
            Your session for today
            How is your pain right now? [I’d rather not say]
            About 8 minutes
            * Seated twist, Arms crossed, small turn: 6 repetitions each side /6 repetitions on each side/
              Helps your mid back turn more freely. New for you, so it starts off easy.
            * Open book, Hand on your ribs: 4 repetitions each side /4 repetitions on each side/
              Helps your mid back turn and your chest open while you lie at ease. New for you, so it starts off easy.
            * Mid-back extension, Over a towel: 4 repetitions
              Helps your mid back arch more freely. New for you, so it starts off easy.
            * Reverse fly, Arms only: 10 repetitions
              Makes the muscles between your shoulder blades and behind your shoulders stronger. New for you, so it starts off easy.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. It stays the same for now, because your back felt clearly worse the morning after a session.
            * Thread the needle, At a wall: 2 slow breaths each side /2 slow breaths on each side/
              Turns your mid back and stretches the area around your shoulder blades. New for you, so it starts off easy.
            Not today
            - On another day: Cat-cow, Chest expansion, Child's pose, Cobra, Foam roller.
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
fn a_late_answer_after_another_session_changes_nothing() {
    check(
        "start; session 1 3; ring; wait 60; start; session 1 3; next day; tap clearly-worse",
        expect![[r#"
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 08:00 morning/2026-03-29/0
            This reminder is out of date. Nothing was changed.
        "#]],
    );
}

#[test]
fn three_missed_days_ask_to_come_back() {
    check(
        "wait -60; ring; ring; next day; next day; reminders; ring; tap later 60; ring; ring; ring; ring",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-28 09:30 follow-up/2026-03-28/1
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-12 08:00 session/2026-04-12/1
            2026-04-13 08:00 session/2026-04-13/1
            2026-04-13 09:00 keep-coming/2026-04-13/0
            2026-03-31 08:00 comeback/2026-03-31/1
            You will be reminded again at 09:00.
            2026-03-31 09:00 comeback/2026-03-31/1/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
        "#]],
    );
}

#[test]
fn a_skipped_or_a_paused_day_is_none_that_was_missed() {
    check(
        "wait -60; wait days 2; skip; wait days 2; reminders; pause illness 2026-04-01 2026-04-30; reminders; wait days 20; reminders; wait days 10; reminders",
        expect![[r#"
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-01 09:30 follow-up/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-02 09:30 follow-up/2026-04-02/1
            2026-04-03 08:00 comeback/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 session/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 comeback/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-12 08:00 session/2026-04-12/1
            2026-04-13 08:00 session/2026-04-13/1
            2026-04-14 08:00 session/2026-04-14/1
            2026-04-14 09:00 keep-coming/2026-04-14/0
            2026-05-01 08:00 keep-coming/2026-05-01/0
            2026-05-01 08:00 session/2026-05-01/1
            2026-05-02 08:00 session/2026-05-02/1
            2026-05-03 08:00 session/2026-05-03/1
            2026-05-04 08:00 comeback/2026-05-04/1
            2026-05-04 09:00 keep-coming/2026-05-04/0
            2026-05-01 08:00 session/2026-05-01/1
            2026-05-01 09:30 follow-up/2026-05-01/1
            2026-05-02 08:00 session/2026-05-02/1
            2026-05-02 09:30 follow-up/2026-05-02/1
            2026-05-03 08:00 session/2026-05-03/1
            2026-05-03 09:30 follow-up/2026-05-03/1
            2026-05-04 08:00 comeback/2026-05-04/1
            2026-05-05 08:00 session/2026-05-05/1
            2026-05-06 08:00 session/2026-05-06/1
            2026-05-07 08:00 session/2026-05-07/1
            2026-05-08 08:00 session/2026-05-08/1
            2026-05-09 08:00 session/2026-05-09/1
            2026-05-10 08:00 session/2026-05-10/1
            2026-05-11 08:00 comeback/2026-05-11/1
            2026-05-12 08:00 session/2026-05-12/1
            2026-05-13 08:00 session/2026-05-13/1
            2026-05-14 08:00 session/2026-05-14/1
            2026-05-14 09:00 keep-coming/2026-05-14/0
        "#]],
    );
}

#[test]
fn quiet_hours_move_what_nobody_chose() {
    check(
        "wait -60; choose times 20:15 22:00; reminders; choose quiet-hours 20:00 09:00; start; session 1 3; reminders; choose quiet-hours; reminders; choose quiet-hours 21:00 21:00; health",
        expect![[r#"
            2026-03-28 20:15 session/2026-03-28/1
            2026-03-28 22:00 session/2026-03-28/2
            2026-03-29 20:15 session/2026-03-29/1
            2026-03-29 22:00 session/2026-03-29/2
            2026-03-30 20:15 session/2026-03-30/1
            2026-03-30 22:00 session/2026-03-30/2
            2026-03-31 20:15 comeback/2026-03-31/1
            2026-04-01 20:15 session/2026-04-01/1
            2026-04-02 20:15 session/2026-04-02/1
            2026-04-03 20:15 session/2026-04-03/1
            2026-04-04 20:15 session/2026-04-04/1
            2026-04-05 20:15 session/2026-04-05/1
            2026-04-06 20:15 session/2026-04-06/1
            2026-04-07 20:15 comeback/2026-04-07/1
            2026-04-08 20:15 session/2026-04-08/1
            2026-04-09 20:15 session/2026-04-09/1
            2026-04-10 20:15 session/2026-04-10/1
            2026-04-10 21:15 keep-coming/2026-04-10/0
            2026-03-29 09:00 morning/2026-03-29/0
            2026-03-29 20:15 session/2026-03-29/1
            2026-03-29 22:00 session/2026-03-29/2
            2026-03-30 20:15 session/2026-03-30/1
            2026-03-30 22:00 session/2026-03-30/2
            2026-03-31 20:15 session/2026-03-31/1
            2026-03-31 22:00 session/2026-03-31/2
            2026-04-01 20:15 comeback/2026-04-01/1
            2026-04-02 20:15 session/2026-04-02/1
            2026-04-03 20:15 session/2026-04-03/1
            2026-04-04 20:15 session/2026-04-04/1
            2026-04-05 20:15 session/2026-04-05/1
            2026-04-06 20:15 session/2026-04-06/1
            2026-04-07 20:15 session/2026-04-07/1
            2026-04-08 20:15 comeback/2026-04-08/1
            2026-04-09 20:15 session/2026-04-09/1
            2026-04-10 20:15 session/2026-04-10/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            2026-03-29 08:00 morning/2026-03-29/0
            2026-03-29 20:15 session/2026-03-29/1
            2026-03-29 22:00 session/2026-03-29/2
            2026-03-29 23:30 follow-up/2026-03-29/2
            2026-03-30 20:15 session/2026-03-30/1
            2026-03-30 22:00 session/2026-03-30/2
            2026-03-30 23:30 follow-up/2026-03-30/2
            2026-03-31 20:15 session/2026-03-31/1
            2026-03-31 22:00 session/2026-03-31/2
            2026-04-01 20:15 comeback/2026-04-01/1
            2026-04-02 20:15 session/2026-04-02/1
            2026-04-03 20:15 session/2026-04-03/1
            2026-04-04 20:15 session/2026-04-04/1
            2026-04-05 20:15 session/2026-04-05/1
            2026-04-06 20:15 session/2026-04-06/1
            2026-04-07 20:15 session/2026-04-07/1
            2026-04-08 20:15 comeback/2026-04-08/1
            2026-04-09 20:15 session/2026-04-09/1
            2026-04-10 20:15 session/2026-04-10/1
            2026-04-10 21:15 keep-coming/2026-04-10/0
            choose quiet-hours 21:00 21:00: quiet-hours: Contradictory { given: "21:00, 21:00" }
            well
            Midback cannot tell yet whether they reach you.
        "#]],
    );
}

#[test]
fn times_too_close_to_each_other_ring_once() {
    check(
        "wait -60; choose follow-up off; choose times 08:00 08:20 08:40 09:00; reminders; health",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-28 08:40 session/2026-03-28/3
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 08:40 session/2026-03-29/3
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 08:40 session/2026-03-30/3
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-10 09:00 keep-coming/2026-04-10/0
            well
            Midback cannot tell yet whether they reach you.
            08:20 is less than half an hour after 08:00. You only get the reminder at 08:00.
            09:00 is less than half an hour after 08:40. You only get the reminder at 08:40.
        "#]],
    );
}

#[test]
fn several_sessions_a_day_each_have_their_own() {
    check(
        r#"wait -60
        import {"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "review": "2026-04-03", "exercises": [{"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": 7, "times_per_day": 2}]}
        health; choose times 08:00 18:00; health; reminders next 6; ring; tap skip; reminders next 4; ring; start; session 1 3; reminders next 4
        next day; ring; tap skip; ring; tap skip; reminders next 4"#,
        expect![[r#"
            well
            Midback cannot tell yet whether they reach you.
            Your prescription has 2 sessions a day. Choose 2 times to be reminded of each one.
            well
            Midback cannot tell yet whether they reach you.
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-28 09:30 follow-up/2026-03-28/1
            2026-03-28 18:00 session/2026-03-28/2
            2026-03-28 19:30 follow-up/2026-03-28/2
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-28 08:00 session/2026-03-28/1
            Skipped. Nothing piles up.
            2026-03-28 18:00 session/2026-03-28/2
            2026-03-28 19:30 follow-up/2026-03-28/2
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-28 18:00 session/2026-03-28/2
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 08:00 morning/2026-03-29/0
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-29 18:00 session/2026-03-29/2
            2026-03-30 08:00 session/2026-03-30/1
            Skipped. Nothing piles up.
            2026-03-30 18:00 session/2026-03-30/2
            Skipped. Nothing piles up.
            2026-03-31 08:00 session/2026-03-31/1
            2026-03-31 09:30 follow-up/2026-03-31/1
            2026-03-31 18:00 session/2026-03-31/2
            2026-03-31 19:30 follow-up/2026-03-31/2
        "#]],
    );
}

#[test]
fn the_clock_changes() {
    check(
        "wait -60; choose times 02:30 08:00; phone zone changes 1140 120; reminders; wait days -1; reminders",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-29 03:00 session/2026-03-28/2
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-30 02:30 session/2026-03-29/2
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-31 02:30 session/2026-03-30/2
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-29 03:00 session/2026-03-28/2
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-30 02:30 session/2026-03-29/2
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-31 02:30 session/2026-03-30/2
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-10 09:00 keep-coming/2026-04-10/0
        "#]],
    );
}

#[test]
fn who_travels_is_reminded_there_and_never_twice() {
    check(
        "wait -60; ring; travel -300; reminders; travel 780; reminders",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-10 09:00 keep-coming/2026-04-10/0
            2026-03-28 21:20 follow-up/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
        "#]],
    );
}

#[test]
fn check_ins_come_once_a_week() {
    check(
        "wait -60; choose days 1; check-in 3 5; reminders; pause travel 2026-04-03 2026-04-06; reminders; choose check-in-day 3; reminders; wait days 10; ring; tap not-now; tap not-now; reminders",
        expect![[r#"
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-04-04 10:00 check-in/2026-04-04/0
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-06 09:00 keep-coming/2026-04-06/0
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-04-07 10:00 check-in/2026-04-07/0
            2026-04-07 11:00 keep-coming/2026-04-07/0
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-04-01 10:00 check-in/2026-04-01/0
            2026-04-08 10:00 check-in/2026-04-08/0
            2026-04-08 11:00 keep-coming/2026-04-08/0
            2026-04-08 10:00 check-in/2026-04-08/0
            All right. There is no rush.
            You have already answered this.
            2026-04-13 08:00 session/2026-04-13/1
            2026-04-15 10:00 check-in/2026-04-15/0
            2026-04-20 08:00 session/2026-04-20/1
            2026-04-22 10:00 check-in/2026-04-22/0
            2026-04-22 11:00 keep-coming/2026-04-22/0
        "#]],
    );
}

#[test]
fn what_comes_within_an_hour_is_one_notification() {
    check(
        "wait -60; choose days 6; choose follow-up off; check-in 3 5; choose times 10:30; wait days 27; reminders in full",
        expect![[r#"
            2026-04-25 10:30 comeback/2026-04-25/1+check-in/2026-04-25/0
                Whenever you are ready | You can start again gently. A few minutes are enough. / Your questions for the week [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-05-02 10:30 comeback/2026-05-02/1+check-in/2026-05-02/0
                Whenever you are ready | You can start again gently. A few minutes are enough. / Your questions for the week [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-05-02 11:30 keep-coming/2026-05-02/0
                Please open Midback | Reminders are set for a limited time only. Open the app to keep them coming. []
        "#]],
    );
}

#[test]
fn more_than_the_phone_takes_ends_with_a_word() {
    check(
        "wait -60; choose times 06:00 07:00 08:00 09:00 10:00 11:00 12:00; phone takes 5; reminders in full; health",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/3
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-28 09:00 session/2026-03-28/4
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-28 10:00 session/2026-03-28/5
                A few minutes for you | After breakfast: about 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-28 11:00 session/2026-03-28/6
                A few minutes for you | About 12 minutes. [Start] [In 10 min] [In 30 min] [In 60 min] [Skip today]
            2026-03-28 12:00 keep-coming/2026-03-28/0
                Please open Midback | Reminders are set for a limited time only. Open the app to keep them coming. []
            well
            Midback cannot tell yet whether they reach you.
            06:00 is in your quiet hours. The reminder stays, because you chose the time.
        "#]],
    );
}

#[test]
fn reminders_that_are_off_are_none() {
    check(
        "wait -60; choose reminders off; reminders; health; choose reminders on; health",
        expect![[r#"
            ill
            Reminders are off.
            well
            Midback cannot tell yet whether they reach you.
        "#]],
    );
}

#[test]
fn what_is_lost_is_told_once() {
    check(
        "wait -60; health; miss; health; miss; health; today; notice read; health; ring; next day; next day; next day; next day; next day; next day; next day; next day; health; miss; miss; health",
        expect![[r#"
            well
            Midback cannot tell yet whether they reach you.
            well
            Midback cannot tell yet whether they reach you.
            The last reminder did not arrive.
            ill
            Not every reminder arrived: The phone does not say why. Some phones stop apps that have not been used for a while. Check the battery settings for Midback.
            None of the last 2 reminders arrived.
            Today: In the last 7 days, some of your reminders did not arrive.
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
            ill
            Not every reminder arrived: The phone does not say why. Some phones stop apps that have not been used for a while. Check the battery settings for Midback.
            None of the last 2 reminders arrived.
            2026-03-29 08:00 session/2026-03-29/1
            well
            Nothing seems to stand in their way.
            1 of the last 3 reminders arrived.
            ill
            Not every reminder arrived: The phone does not say why. Some phones stop apps that have not been used for a while. Check the battery settings for Midback.
            1 of the last 5 reminders arrived.
            Today: In the last 7 days, some of your reminders did not arrive.
        "#]],
    );
}

#[test]
fn a_phone_that_was_off_is_no_failure() {
    check(
        "wait -60; hand over; wait 300; phone starts; health; miss; miss; health",
        expect![[r#"
            well
            Midback cannot tell yet whether they reach you.
            ill
            Not every reminder arrived: The phone does not say why. Some phones stop apps that have not been used for a while. Check the battery settings for Midback.
            None of the last 2 reminders arrived.
            Today: In the last 7 days, some of your reminders did not arrive.
        "#]],
    );
}

#[test]
fn a_permission_that_is_gone_is_told_once_and_again_after_it_was_well() {
    check(
        "wait -60; ring; phone denies; health; notice read; health; phone allows; health; phone denies; health",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            ill
            Notifications are off for Midback: Allow notifications for Midback in your phone’s settings.
            The last reminder arrived.
            Today: Notifications are off for Midback, so reminders cannot reach you.
            ill
            Notifications are off for Midback: Allow notifications for Midback in your phone’s settings.
            The last reminder arrived.
            well
            Nothing seems to stand in their way.
            The last reminder arrived.
            ill
            Notifications are off for Midback: Allow notifications for Midback in your phone’s settings.
            The last reminder arrived.
            Today: Notifications are off for Midback, so reminders cannot reach you.
        "#]],
    );
}

#[test]
fn who_never_allowed_it_is_not_nagged() {
    check(
        "phone was not asked; health; phone denies; health; today",
        expect![[r#"
            ill
            They can reach you once you allow them.
            ill
            Notifications are off for Midback: Allow notifications for Midback in your phone’s settings.
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
        "#]],
    );
}

#[test]
fn exact_times_that_are_lost() {
    check(
        "choose exact-times on; phone exact on; health; phone exact off; health; notice read; health",
        expect![[r#"
            well
            Midback cannot tell yet whether they reach you.
            ill
            The phone does not let Midback remind you at the exact time: Reminders still come, up to about an hour late. Allow “Alarms & reminders” for Midback in your phone’s settings.
            Today: Your phone no longer lets Midback remind you at the exact time. Reminders can come up to about an hour late.
            ill
            The phone does not let Midback remind you at the exact time: Reminders still come, up to about an hour late. Allow “Alarms & reminders” for Midback in your phone’s settings.
        "#]],
    );
}

#[test]
fn an_iphone_counts_only_what_is_proven() {
    check(
        "wait -60; phone is an iPhone; hand over; wait days 3; phone denies; health; phone allows; hand over; health; phone still holds session/2026-03-29/1; phone still holds session/2026-03-30/1; health; phone opens the app; wait days 20; phone opens the app; health",
        expect![[r#"
            ill
            Notifications are off for Midback: Allow notifications for Midback in your phone’s settings.
            The phone does not say whether the last 6 reminders arrived.
            Today: Notifications are off for Midback, so reminders cannot reach you.
            well
            Midback cannot tell yet whether they reach you.
            The phone does not say whether the last 6 reminders arrived.
            ill
            Not every reminder arrived: The phone does not say why. Check the notification settings for Midback.
            2 of the last 6 reminders did not arrive. For 4 of them, the phone does not say.
            Today: In the last 7 days, some of your reminders did not arrive.
            ill
            Reminders had stopped: Midback sets them for two weeks at most. Now that you have opened it, they are set again.
            2 of the last 21 reminders did not arrive. For 19 of them, the phone does not say.
        "#]],
    );
}

#[test]
fn a_changed_clock_is_named() {
    check(
        "wait -60; ring; phone clock is set; miss; health; hand over; clock 1 days ahead; phone clock is set; wait 61; phone allows; health",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            well
            Nothing seems to stand in their way.
            1 of the last 2 reminders arrived.
            ill
            The phone’s clock was changed: Because of that, at least one reminder did not arrive. The next ones follow the new time.
            1 of the last 3 reminders arrived.
            Today: In the last 7 days, some of your reminders did not arrive.
        "#]],
    );
}

#[test]
fn a_try_goes_through_the_system() {
    check(
        "try reminder; health; wait 1; it comes; health; try reminder; wait 5; health; wait 120; phone allows; health",
        expect![[r#"
            2026-03-28 08:00 test/2026-03-28/1
                This is a test | Your reminders will look like this. []
            well
            Midback cannot tell yet whether they reach you.
            The test should arrive in a few seconds. You can lock your phone in the meantime.
            well
            Nothing seems to stand in their way.
            The test arrived at 08:01.
            2026-03-28 08:01 test/2026-03-28/2
                This is a test | Your reminders will look like this. []
            well
            Midback cannot tell yet whether they reach you.
            Did you see the test at 08:01? The phone does not say whether it arrived.
            ill
            Not every reminder arrived: The phone does not say why. Some phones stop apps that have not been used for a while. Check the battery settings for Midback.
            The test did not arrive.
        "#]],
    );
}

#[test]
fn answers_that_could_not_be_stored_are_done_later_once() {
    check(
        "wait -60; ring; queue session/2026-03-28/1 later 30; queue session/2026-03-28/1 later 10; wait 5; do queued; do queued; reminders; queue session/2026-03-28/1/1 skip; next day; do queued; today; history",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            1 done, 0 waiting: Your answer from the notification is now saved.
            0 done, 0 waiting: 
            2026-03-28 08:30 session/2026-03-28/1/1
            2026-03-28 10:00 follow-up/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-03-29 09:30 follow-up/2026-03-29/1
            2026-03-30 08:00 session/2026-03-30/1
            2026-03-30 09:30 follow-up/2026-03-30/1
            2026-03-31 08:00 comeback/2026-03-31/1
            2026-04-01 08:00 session/2026-04-01/1
            2026-04-02 08:00 session/2026-04-02/1
            2026-04-03 08:00 session/2026-04-03/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 session/2026-04-05/1
            2026-04-06 08:00 session/2026-04-06/1
            2026-04-07 08:00 comeback/2026-04-07/1
            2026-04-08 08:00 session/2026-04-08/1
            2026-04-09 08:00 session/2026-04-09/1
            2026-04-10 08:00 session/2026-04-10/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            1 done, 0 waiting: Your answer from the notification is now saved.
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
            History: 0 sessions so far
            Nothing here yet
            Your sessions will appear here.
        "#]],
    );
}

#[test]
fn bad_input_is_named() {
    check(
        "reply to gym skip; reply to session/2026-03-28/1 later 20; reply to session/2026-03-28/1 not-now; reply to review/2026-03-28/0 skip; queue session/2026-03-28/1 start; queue gym skip; phone takes 1; phone takes 501; choose times 25:00; choose times 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; choose quiet-hours 21:00; choose anchors 08:00=tea; choose check-in-day 8; choose lock-screen loud; reply to session/2031-01-01/9/3 skip",
        expect![[r#"
            reply to gym skip: reminder: Unknown { given: "gym" }
            reply to session/2026-03-28/1 later 20: minutes: Unknown { given: "20" }
            reply to session/2026-03-28/1 not-now: action: NotOffered
            reply to review/2026-03-28/0 skip: action: NotOffered
            queue session/2026-03-28/1 start: action: NotOffered
            queue gym skip: reminder: Unknown { given: "gym" }
            phone takes 1: limit: OutOfRange { given: 1, low: 2, high: 500 }
            phone takes 501: limit: OutOfRange { given: 501, low: 2, high: 500 }
            choose times 25:00: times: Unknown { given: "25:00" }
            choose times 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30: times: TooMany { limit: 24 }
            choose quiet-hours 21:00: quiet-hours: Missing
            choose anchors 08:00=tea: anchors: Unknown { given: "08:00=tea" }
            choose check-in-day 8: check-in-day: OutOfRange { given: 8, low: 1, high: 7 }
            choose lock-screen loud: lock-screen: Unknown { given: "loud" }
            This reminder is out of date. Nothing was changed.
        "#]],
    );
}

#[test]
fn one_that_a_sleeping_phone_has_not_come_to_rings_late_and_not_too_late() {
    check(
        "wait -60; choose days 6 7; choose follow-up off; hand over; wait 75; reminders; ring; reminders
        hand over; wait days 1; wait 30; reminders",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 comeback/2026-04-05/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-29 08:00 session/2026-03-29/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 comeback/2026-04-05/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-11 09:00 keep-coming/2026-04-11/0
            2026-03-29 08:00 session/2026-03-29/1
            2026-04-04 08:00 session/2026-04-04/1
            2026-04-05 08:00 comeback/2026-04-05/1
            2026-04-11 08:00 session/2026-04-11/1
            2026-04-12 08:00 comeback/2026-04-12/1
            2026-04-12 09:00 keep-coming/2026-04-12/0
        "#]],
    );
}

#[test]
fn who_sets_out_after_the_time_is_not_reminded_of_it() {
    check(
        "wait 20; choose times 08:00 19:00; choose days 6; reminders; hand over; reminders",
        expect![[r#"
        2026-03-28 19:00 session/2026-03-28/2
        2026-03-28 20:30 follow-up/2026-03-28/2
        2026-04-04 08:00 session/2026-04-04/1
        2026-04-04 19:00 session/2026-04-04/2
        2026-04-11 08:00 session/2026-04-11/1
        2026-04-11 09:00 keep-coming/2026-04-11/0
        2026-03-28 19:00 session/2026-03-28/2
        2026-03-28 20:30 follow-up/2026-03-28/2
        2026-04-04 08:00 session/2026-04-04/1
        2026-04-04 19:00 session/2026-04-04/2
        2026-04-11 08:00 session/2026-04-11/1
        2026-04-11 09:00 keep-coming/2026-04-11/0
    "#]],
    );
}

#[test]
fn a_clock_set_back_behind_the_plan_rings_from_then_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let seen = live(&mut world, "choose follow-up off; clock 400 days back; reminders");
    let days: Vec<&str> = seen.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(days[..3], ["2025-02-22", "2025-02-23", "2025-02-24"], "{seen}");
}

#[test]
fn the_first_day_after_a_long_pause_rings() {
    check(
        "wait -60; pause travel 2026-03-28 2026-04-30; reminders; ring; ring; reminders next 3",
        expect![[r#"
            2026-05-01 08:00 keep-coming/2026-05-01/0
            2026-05-01 08:00 session/2026-05-01/1
            2026-05-01 09:30 follow-up/2026-05-01/1
            2026-05-02 08:00 session/2026-05-02/1
            2026-05-02 09:30 follow-up/2026-05-02/1
            2026-05-03 08:00 session/2026-05-03/1
        "#]],
    );
}

#[test]
fn nobody_is_reminded_once_more_of_what_they_were_not_reminded_of() {
    check(
        "wait 30; choose days 6; reminders next 2",
        expect![[r#"
        2026-04-04 08:00 session/2026-04-04/1
        2026-04-11 08:00 session/2026-04-11/1
    "#]],
    );
}

#[test]
fn an_iphone_that_is_woken_to_fill_the_list_up_has_not_let_it_end() {
    check(
        "wait -60; phone is an iPhone; hand over; wait days 10; hand over; wait days 10; hand over; phone opens the app; health",
        expect![[r#"
            well
            Midback cannot tell yet whether they reach you.
            The phone does not say whether the last 23 reminders arrived.
        "#]],
    );
}

#[test]
fn a_time_that_is_chosen_after_the_days_reminder_rings_too() {
    check(
        "wait -60; choose follow-up off; ring; wait 5; choose times 18:00; reminders next 2; ring; health; wait 5; choose times 19:00; reminders next 1; tap skip; choose times 20:00; reminders next 1",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-28 18:00 session/2026-03-28/1
            2026-03-29 18:00 session/2026-03-29/1
            2026-03-28 18:00 session/2026-03-28/1
            well
            Nothing seems to stand in their way.
            The last reminder arrived.
            2026-03-28 19:00 session/2026-03-28/1
            Skipped. Nothing piles up.
            2026-03-29 20:00 session/2026-03-29/1
        "#]],
    );
}

#[test]
fn a_time_that_rang_and_is_chosen_again_does_not_ring_again() {
    check(
        "wait -60; choose follow-up off; ring; wait 5; choose times 08:00 18:00; reminders next 2",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            2026-03-28 18:00 session/2026-03-28/2
            2026-03-29 08:00 session/2026-03-29/1
        "#]],
    );
}

#[test]
fn what_was_put_off_to_a_word_to_come_back_comes_without_it() {
    check(
        "wait -60; choose follow-up off; check-in 3 5; choose times 10:30; wait days 7; hand over; reminders next 1; wait 190; start; reminders next 1; wait 30; reminders next 1",
        expect![[r#"
            2026-04-04 10:30 comeback/2026-04-04/1+check-in/2026-04-04/0
            2026-04-04 10:30 comeback/2026-04-04/1+check-in/2026-04-04/0
            2026-04-04 10:30 comeback/2026-04-04/1+check-in/2026-04-04/0
        "#]],
    );
}

#[test]
fn times_around_midnight_can_be_too_close_as_well() {
    check(
        "wait -60; choose times 00:10 08:00 23:50; health; choose times 03:50 04:05; health",
        expect![[r#"
            well
            Midback cannot tell yet whether they reach you.
            00:10 is in your quiet hours. The reminder stays, because you chose the time.
            23:50 is in your quiet hours. The reminder stays, because you chose the time.
            00:10 is less than half an hour after 23:50. You only get the reminder at 23:50.
            well
            Midback cannot tell yet whether they reach you.
            03:50 is in your quiet hours. The reminder stays, because you chose the time.
            04:05 is in your quiet hours. The reminder stays, because you chose the time.
            04:05 is less than half an hour after 03:50. You only get the reminder at 03:50.
        "#]],
    );
}

#[test]
fn what_came_too_late_is_not_called_saved() {
    check(
        "wait -60; ring; wait days 1; queue session/2026-03-28/1 skip; do queued; do queued",
        expect![[r#"
            2026-03-28 08:00 session/2026-03-28/1
            0 done, 0 waiting: This reminder is out of date. Nothing was changed.
            0 done, 0 waiting: 
        "#]],
    );
}
