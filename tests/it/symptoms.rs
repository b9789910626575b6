//! The symptom check: what each answer closes, what opens it again, and when it is asked.

use expect_test::{Expect, expect};
use midback_tests::{World, live};

#[track_caller]
fn check(story: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    seen.assert_eq(&live(&mut world, story));
}

#[test]
fn before_the_first_session() {
    check(
        "start; notice; check; begin check; check; start; check none; start; check",
        expect![[r#"
        start: session: CheckFirst
        ! The symptom check comes first: Before your first session we ask about signs that need a doctor more than exercise. [Open the symptom check]
        Symptom check
        ! Before your first session we ask about signs that need a doctor more than exercise.
        There are 5 short pages. Mark what is true for you, or choose "None of these". It takes about two minutes.
        If you need help right now, leave this check and call your local emergency number.
        [Call 999 /Call 9 9 9/] This is the number for the region that your phone is set to. Anywhere else, call the number there.
        This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
        [Start the check]
        Symptom check
        Page 1 of 5: Is any of this true for you now?
        * I feel numb between my legs or around my bottom. (Numb means that you feel less there, or nothing, for example when you wipe or sit.)
        * I have new trouble passing urine. (For example you cannot start, it comes only in drops, or you do not feel that your bladder is full.)
        * I have lost control of my bladder or my bowel. (Urine or stool comes when you do not want it, and that is not usual for you.)
        * I have new pain, weakness or numbness in both legs. (It is in the left and the right leg, at once or in turn.)
        * My back hurts, and I have chest pain or pressure, trouble breathing, a cold sweat, or have fainted. (Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.)
        * I have a sudden pain in my back or chest, as if something tears. (It comes from one moment to the next and is very strong.)
        * I had a serious accident, and my back hurts since. (For example a car crash, a fall from a height, or a hard blow to the back.)
          ( ) Yes. It is new or worse, or nobody has looked at it.
          ( ) Yes. It is known, and a professional has looked at it.
        [None of these]
        What you do not mark counts as no.
        [Next]
        start: session: CheckFirst
        Symptom check
        CarryOn: You can carry on
        Nothing in your answers tells you to stop. Stop and ask if that changes.
        [Carry on] [Do the check again]
        Earlier checks
        - Today: Nothing told you to stop
    "#]],
    );
}
