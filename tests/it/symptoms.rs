//! The symptom check: what each answer closes, what opens it again, and when it is asked.

use std::collections::{BTreeMap, BTreeSet};

use expect_test::{Expect, expect};
use midback_core::catalog::{Flag, Symptoms, Tier};
use midback_core::screens::symptoms::{CheckStep, OutcomeKind, SymptomAnswer};
use midback_core::{CheckId, Error, Problem, SessionKind, SymptomReply, SymptomUpdate};
use midback_tests::{World, live};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::catalog::CATALOG;

#[track_caller]
fn check(story: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::unchecked(folder.path()).unwrap();
    seen.assert_eq(&live(&mut world, story));
}

/// Help is always found again, and what was lifted by a slip is put back.
#[test]
fn an_emergency_is_not_lost_behind_a_check_that_was_only_begun() {
    check(
        "check new chest; begin check; open check; page 1; notice; update chest gone; notice; open check; \
         update chest restored; update chest restored; notice; start; update fever restored; wait days 1; \
         check none; update chest restored",
        expect![[r#"
            Symptom check
            Emergency: Get emergency help now
            What you marked may need help right away. Do not exercise, and do not drive yourself. After an accident, keep as still as you can until help comes.
            Call your local emergency number now.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted. Sessions stay closed until this is gone.
              [This is gone now]
            Sessions are closed. They can open again once you have answered each point here.
            [Continue the check]
            Earlier checks
            - Today: Not finished
            - Today: Get emergency help
            Symptom check
            ! Get emergency help now: Sessions are closed until you have had help with what you marked. [Open the symptom check]
            Call your local emergency number now.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            Page 1 of 5: Is any of this true for you now?
            * I feel numb between my legs or around my bottom. (Numb means that you feel less there, or nothing, for example when you wipe or sit.)
            * I have new trouble urinating. (For example, you cannot start, it only comes in drops, or you do not feel that your bladder is full.)
            * I have lost control of my bladder or my bowel. (You leak urine or stool without meaning to, and that is not usual for you.)
            * I have new pain, weakness or numbness in both legs. (In both legs, at the same time or first one and then the other.)
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted. (Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.)
            * I have a sudden pain in my back or chest, as if something is tearing. (It comes on suddenly and is very strong.)
            * I had a serious accident, and my back has hurt since then. (For example, a car crash, a fall from a height, or a hard blow to the back.)
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these]
            Anything you do not mark counts as no.
            [Continue]
            ! Get emergency help now: Sessions are closed until you have had help with what you marked. [Open the symptom check]
            Call your local emergency number now.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            ! The symptom check comes first: Your last check stopped early because one of your answers needed help first. Please answer all the questions before you exercise again. [Open the symptom check]
            Symptom check
            ! Your last check stopped early because one of your answers needed help first. Please answer all the questions before you exercise again.
            There are 5 short pages. Mark what is true for you. If nothing on a page applies to you, tap “None of these”.
            If you need help right now, leave this check and call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
            [Continue the check]
            Answered today
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted.: This is gone now [Undo]
            Earlier checks
            - Today: Not finished
            - Today: Get emergency help
            ! Get emergency help now: Sessions are closed until you have had help with what you marked. [Open the symptom check]
            Call your local emergency number now.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            start: session: Locked
            update fever restored: flag: NotOpen { given: "fever" }
            update chest restored: flag: NotOpen { given: "chest" }
        "#]],
    );
}

/// A check that was left in its middle hides nothing of what waits for an answer, and what is put back is no answer in it.
#[test]
fn a_check_left_half_way_hides_nothing() {
    check(
        "check new fever; begin check; answer none; open check; update fever gone; open check; update fever restored; \
         start; open check; check",
        expect![[r#"
            Symptom check
            Today: Get medical advice today
            Someone should look at this today. Do not exercise until then. If you cannot reach anyone, go to an emergency department.
            If you get worse, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I urinate.
              [This is gone now] [A professional has seen me about this and said that I can exercise]
            Sessions are closed. They can open again once you have answered each point here.
            [Continue the check]
            Earlier checks
            - Today: Not finished
            - Today: Get medical advice the same day
            Symptom check
            ! Your last check stopped early because one of your answers needed help first. Please answer all the questions before you exercise again.
            There are 5 short pages. Mark what is true for you. If nothing on a page applies to you, tap “None of these”.
            If you need help right now, leave this check and call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
            [Continue the check]
            Answered today
            * My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I urinate.: This is gone now [Undo]
            Earlier checks
            - Today: Not finished
            - Today: Get medical advice the same day
            start: session: Locked
            Symptom check
            Today: Get medical advice today
            Someone should look at this today. Do not exercise until then. If you cannot reach anyone, go to an emergency department.
            If you get worse, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I urinate.
              [This is gone now] [A professional has seen me about this and said that I can exercise]
            Sessions are closed. They can open again once you have answered each point here.
            [Continue the check]
            Earlier checks
            - Today: Not finished
            - Today: Get medical advice the same day
            Symptom check
            ! Get medical advice today: Sessions are closed until you have had help with what you marked. [Open the symptom check]
            Page 2 of 5: And is any of this true?
            * I have become unsteady or clumsy when I walk. (For example, you sway, trip more often, or your legs feel stiff or heavy.)
            * An arm or a leg has become weak. (It does not do what it used to: a foot drags, a knee gives way, or things slip from your hand.)
            * My chest, belly, back or legs feel numb or strange. (For example, numb, tingling, burning, or as if a belt were around you.)
            * My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I urinate. (Chills are shaking with cold. With a fever your body is clearly hotter than usual.)
            * I have or have had cancer, and the pain in my spine is new or getting worse. (This counts however long ago the cancer was.)
            * My back hurts after a minor fall or after lifting something, or strong new pain came on suddenly. And I have osteoporosis, have taken steroid tablets for a long time, or am over 65. (Osteoporosis makes bones thin, so that they break more easily. Prednisone is one such steroid.)
            * My spine has changed its shape, or there is a new lump on it. (After an injury, or for no clear reason. For example, a step or a curve that was not there before.)
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these]
            Anything you do not mark counts as no.
            [Continue] [Back]
        "#]],
    );
}

#[test]
fn before_the_first_session() {
    check(
        "start; notice; check; begin check; check; start; check none; check; notice; start",
        expect![[r#"
            start: session: CheckFirst
            ! The symptom check comes first: Before your first session we ask about signs that need a doctor more than exercise. [Open the symptom check]
            Symptom check
            ! Before your first session we ask about signs that need a doctor more than exercise.
            There are 5 short pages. Mark what is true for you. If nothing on a page applies to you, tap “None of these”.
            If you need help right now, leave this check and call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
            [Start the check]
            Symptom check
            Step 1 of 9: Is any of this true for you now?
            * I feel numb between my legs or around my bottom. (Numb means that you feel less there, or nothing, for example when you wipe or sit.)
            * I have new trouble urinating. (For example, you cannot start, it only comes in drops, or you do not feel that your bladder is full.)
            * I have lost control of my bladder or my bowel. (You leak urine or stool without meaning to, and that is not usual for you.)
            * I have new pain, weakness or numbness in both legs. (In both legs, at the same time or first one and then the other.)
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted. (Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.)
            * I have a sudden pain in my back or chest, as if something is tearing. (It comes on suddenly and is very strong.)
            * I had a serious accident, and my back has hurt since then. (For example, a car crash, a fall from a height, or a hard blow to the back.)
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these]
            Anything you do not mark counts as no.
            [Continue]
            start: session: CheckFirst
            Symptom check
            CarryOn: You can carry on
            Nothing in your answers tells you to stop. Stop and ask if that changes.
            [Continue] [Do the check again]
            Earlier checks
            - Today: Nothing told you to stop
        "#]],
    );
}

#[test]
fn an_emergency_is_said_at_once_and_opens_only_when_it_is_gone() {
    check(
        "begin check; answer new chest passing-urine; check; start; notice; update chest agreed; update chest gone; \
           check known passing-urine; start; update passing-urine gone; start; check; check none; start",
        expect![[r#"
            Symptom check
            Emergency: Get emergency help now
            What you marked may need help right away. Do not exercise, and do not drive yourself. After an accident, keep as still as you can until help comes.
            Call your local emergency number now.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * I have new trouble urinating. Sessions stay closed until this is gone.
              [This is gone now]
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted. Sessions stay closed until this is gone.
              [This is gone now]
            Sessions are closed. They can open again once you have answered each point here.
            [Change my answers] [Do the check again]
            Earlier checks
            - Today: Get emergency help
            start: session: Locked
            ! Get emergency help now: Sessions are closed until you have had help with what you marked. [Open the symptom check]
            Call your local emergency number now.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            update chest agreed: flag: OnlyWhenGone { given: "chest" }
            start: session: Locked
            Symptom check
            CarryOn: You can carry on
            Nothing in your answers tells you to stop. Stop and ask if that changes.
            [Continue] [Do the check again]
            Answered today
            * I have new trouble urinating.: This is gone now [Undo]
            Earlier checks
            - Today: Nothing told you to stop
            - Today: Get emergency help
        "#]],
    );
}

#[test]
fn after_an_accident_a_professional_can_agree() {
    check(
        "check new accident; check; update accident agreed; start; check known accident; start; notice",
        expect![[r#"
            Symptom check
            Emergency: Get emergency help now
            What you marked may need help right away. Do not exercise, and do not drive yourself. After an accident, keep as still as you can until help comes.
            Call your local emergency number now.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * I had a serious accident, and my back has hurt since then.
              [This is gone now] [A professional has seen me about this and said that I can exercise]
            Sessions are closed. They can open again once you have answered each point here.
            [Change my answers] [Do the check again]
            Earlier checks
            - Today: Get emergency help
            start: session: CheckFirst
        "#]],
    );
}

#[test]
fn the_same_day_and_until_somebody_agrees() {
    check(
        "check new fever; check; start; check known fever; start; update fever agreed; update fever agreed; start; end; \
           check known fever; next day; start; check new fever; next day; start; update fever gone; check none; start",
        expect![[r#"
            Symptom check
            Today: Get medical advice today
            Someone should look at this today. Do not exercise until then. If you cannot reach anyone, go to an emergency department.
            If you get worse, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I urinate.
              [This is gone now] [A professional has seen me about this and said that I can exercise]
            Sessions are closed. They can open again once you have answered each point here.
            [Change my answers] [Do the check again]
            Earlier checks
            - Today: Get medical advice the same day
            start: session: Locked
            start: session: Locked
            start: session: Locked
        "#]],
    );
}

#[test]
fn each_flag_is_answered_by_itself() {
    check(
        "check new fever new walking; update fever agreed; start; check; update walking gone; check known fever; start",
        expect![[r#"
            start: session: Locked
            Symptom check
            Today: Get medical advice today
            Someone should look at this today. Do not exercise until then. If you cannot reach anyone, go to an emergency department.
            If you get worse, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * I have become unsteady or clumsy when I walk.
              [This is gone now] [A professional has seen me about this and said that I can exercise]
            Sessions are closed. They can open again once you have answered each point here.
            [Change my answers] [Do the check again]
            Answered today
            * My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I urinate.: A professional has seen me about this and said that I can exercise [Undo]
            Earlier checks
            - Today: Get medical advice the same day
        "#]],
    );
}

#[test]
fn soon_is_advised_until_it_is_answered() {
    check(
        "check new weight; check; notice; start; wait days 20; notice; update weight agreed; notice; check",
        expect![[r#"
            Symptom check
            Soon: See a doctor soon
            Please make an appointment. It does not have to be anything serious. Until a doctor has seen you about it, you stay at the starting levels.
            What this is about
            * I am losing weight without trying.
              [This is gone now] [I have seen a doctor about this]
            [Continue] [Do the check again]
            Earlier checks
            - Today: See a doctor soon
            See a doctor soon: You marked something that a doctor should see you about. Until then you stay at the starting levels. [Open the symptom check]
            See a doctor soon: You marked something that a doctor should see you about. Until then you stay at the starting levels. [Open the symptom check]
            Symptom check
            You can check whenever something changes or worries you.
            There are 5 short pages. Mark what is true for you. If nothing on a page applies to you, tap “None of these”.
            If you need help right now, leave this check and call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
            [Start the check]
            Answered today
            * I am losing weight without trying.: I have seen a doctor about this [Undo]
            Earlier checks
            - Saturday 28 March: See a doctor soon
        "#]],
    );
}

#[test]
fn to_have_asked_holds_twelve_weeks() {
    check(
        "check new days; check; notice; start; set; update days agreed; notice; \
           wait days 27; start; set; wait days 27; start; set; wait days 27; start; set; wait days 2; notice; \
           next day; notice; update days agreed; notice",
        expect![[r#"
            Symptom check
            Ask: Ask a professional
            Please ask a doctor or a physical therapist about your pain. You can exercise until then. You stay at the starting level until you have asked.
            What this is about
            * The pain has lasted more than 3 days.
              [This is gone now] [I have asked a professional about this]
            [Continue] [Do the check again]
            Earlier checks
            - Today: Ask a professional
            Ask a professional: You can exercise until then. You stay at the starting level until you have asked. [Open the symptom check]
            Ask a professional: You can exercise until then. You stay at the starting level until you have asked. [Open the symptom check]
        "#]],
    );
}

#[test]
fn what_a_professional_knows_closes_nothing() {
    check(
        "check known chest known fever known weight known days; check; notice; start",
        expect![[r#"
            Symptom check
            CarryOn: You can carry on
            Nothing in your answers tells you to stop. Stop and ask if that changes.
            [Continue] [Do the check again]
            Earlier checks
            - Today: Nothing told you to stop
        "#]],
    );
}

#[test]
fn going_back_shows_what_was_answered_and_changes_it() {
    check(
        "begin check; answer none; page 1; answer new walking known fever; start; check; page 2; answer 2 known fever; check",
        expect![[r#"
            Symptom check
            Step 1 of 9: Is any of this true for you now?
            * I feel numb between my legs or around my bottom. (Numb means that you feel less there, or nothing, for example when you wipe or sit.) = No
            * I have new trouble urinating. (For example, you cannot start, it only comes in drops, or you do not feel that your bladder is full.) = No
            * I have lost control of my bladder or my bowel. (You leak urine or stool without meaning to, and that is not usual for you.) = No
            * I have new pain, weakness or numbness in both legs. (In both legs, at the same time or first one and then the other.) = No
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted. (Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.) = No
            * I have a sudden pain in my back or chest, as if something is tearing. (It comes on suddenly and is very strong.) = No
            * I had a serious accident, and my back has hurt since then. (For example, a car crash, a fall from a height, or a hard blow to the back.) = No
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these] = chosen
            Anything you do not mark counts as no.
            [Continue]
            start: session: Locked
            Symptom check
            Today: Get medical advice today
            Someone should look at this today. Do not exercise until then. If you cannot reach anyone, go to an emergency department.
            If you get worse, call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * I have become unsteady or clumsy when I walk.
              [This is gone now] [A professional has seen me about this and said that I can exercise]
            Sessions are closed. They can open again once you have answered each point here.
            [Change my answers] [Do the check again]
            Earlier checks
            - Today: Get medical advice the same day
            Symptom check
            ! Get medical advice today: Sessions are closed until you have had help with what you marked. [Open the symptom check]
            Page 2 of 5: And is any of this true?
            * I have become unsteady or clumsy when I walk. (For example, you sway, trip more often, or your legs feel stiff or heavy.) = New
            * An arm or a leg has become weak. (It does not do what it used to: a foot drags, a knee gives way, or things slip from your hand.) = No
            * My chest, belly, back or legs feel numb or strange. (For example, numb, tingling, burning, or as if a belt were around you.) = No
            * My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I urinate. (Chills are shaking with cold. With a fever your body is clearly hotter than usual.) = Known
            * I have or have had cancer, and the pain in my spine is new or getting worse. (This counts however long ago the cancer was.) = No
            * My back hurts after a minor fall or after lifting something, or strong new pain came on suddenly. And I have osteoporosis, have taken steroid tablets for a long time, or am over 65. (Osteoporosis makes bones thin, so that they break more easily. Prednisone is one such steroid.) = No
            * My spine has changed its shape, or there is a new lump on it. (After an injury, or for no clear reason. For example, a step or a curve that was not there before.) = No
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these]
            Anything you do not mark counts as no.
            [Continue] [Back]
            Symptom check
            Step 3 of 9: Does any of this apply to you?
            * I am losing weight without trying. (You are not eating less or moving more.)
            * The pain wakes me at night or never stops, and no position eases it. (It is there whether you lie, sit or stand.)
            * My immune system is weak, I have HIV, I inject drugs, or I had a serious infection recently. (The immune system fights infections. Some illnesses and medicines make it weak, for example, chemotherapy.)
            * I was injured, and the pain is not getting better. (For example, after a fall, a blow or a strain.)
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these]
            Anything you do not mark counts as no.
            [Continue] [Back]
        "#]],
    );
}

#[test]
fn a_check_left_half_way_is_not_done_but_its_answers_count() {
    check(
        "begin check; answer none; reopen; page 1; start; answer none; answer new weight; reopen; notice; next day; \
           check; begin check; page 1",
        expect![[r#"
            Symptom check
            Step 1 of 9: Is any of this true for you now?
            * I feel numb between my legs or around my bottom. (Numb means that you feel less there, or nothing, for example when you wipe or sit.) = No
            * I have new trouble urinating. (For example, you cannot start, it only comes in drops, or you do not feel that your bladder is full.) = No
            * I have lost control of my bladder or my bowel. (You leak urine or stool without meaning to, and that is not usual for you.) = No
            * I have new pain, weakness or numbness in both legs. (In both legs, at the same time or first one and then the other.) = No
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted. (Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.) = No
            * I have a sudden pain in my back or chest, as if something is tearing. (It comes on suddenly and is very strong.) = No
            * I had a serious accident, and my back has hurt since then. (For example, a car crash, a fall from a height, or a hard blow to the back.) = No
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these] = chosen
            Anything you do not mark counts as no.
            [Continue]
            start: session: CheckFirst
            ! The symptom check comes first: Before your first session we ask about signs that need a doctor more than exercise. [Open the symptom check]
            Symptom check
            ! Before your first session we ask about signs that need a doctor more than exercise.
            There are 5 short pages. Mark what is true for you. If nothing on a page applies to you, tap “None of these”.
            If you need help right now, leave this check and call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
            [Start the check]
            Earlier checks
            - Yesterday: See a doctor soon
            Symptom check
            Step 1 of 9: Is any of this true for you now?
            * I feel numb between my legs or around my bottom. (Numb means that you feel less there, or nothing, for example when you wipe or sit.)
            * I have new trouble urinating. (For example, you cannot start, it only comes in drops, or you do not feel that your bladder is full.)
            * I have lost control of my bladder or my bowel. (You leak urine or stool without meaning to, and that is not usual for you.)
            * I have new pain, weakness or numbness in both legs. (In both legs, at the same time or first one and then the other.)
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted. (Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.)
            * I have a sudden pain in my back or chest, as if something is tearing. (It comes on suddenly and is very strong.)
            * I had a serious accident, and my back has hurt since then. (For example, a car crash, a fall from a height, or a hard blow to the back.)
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these]
            Anything you do not mark counts as no.
            [Continue]
        "#]],
    );
}

#[test]
fn it_is_asked_again_after_28_days() {
    check(
        "check none; wait days 20; start; set; end; wait days 27; notice; next day; notice; start; check; check none; start",
        expect![[r#"
            ! The symptom check comes first: You have been away for a while. Please check again before you start. [Open the symptom check]
            start: session: CheckFirst
            Symptom check
            ! You have been away for a while. Please check again before you start.
            There are 5 short pages. Mark what is true for you. If nothing on a page applies to you, tap “None of these”.
            If you need help right now, leave this check and call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
            [Start the check]
            Earlier checks
            - Saturday 28 March: Nothing told you to stop
        "#]],
    );
}

#[test]
fn a_warning_sign_ends_the_session_and_asks() {
    check(
        "check none; start; set; begin check; answer none; warning sign; player; start; notice; check; \
           begin check; answer none; warning sign; warning sign; page 1; check none; notice",
        expect![[r#"
            (1 of 9 sets)
            Over, to the SymptomCheck
            start: session: CheckFirst
            ! The symptom check comes first: You felt a warning sign. Please answer these questions before you exercise again. [Open the symptom check]
            Symptom check
            ! You felt a warning sign. Please answer these questions before you exercise again.
            There are 5 short pages. Mark what is true for you. If nothing on a page applies to you, tap “None of these”.
            If you need help right now, leave this check and call your local emergency number.
            [Call 999 /Call 9 9 9/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
            [Start the check]
            Earlier checks
            - Today: Not finished
            - Today: Nothing told you to stop
            page 1: unexpected: 0.1.0 no check is going on
        "#]],
    );
}

#[test]
fn a_check_in_the_night_goes_on_after_the_days_turn() {
    check(
        "wait 1135; begin check; answer none; wait 10; page 1; wait 60; page 1",
        expect![[r#"
            Symptom check
            Step 1 of 9: Is any of this true for you now?
            * I feel numb between my legs or around my bottom. (Numb means that you feel less there, or nothing, for example when you wipe or sit.) = No
            * I have new trouble urinating. (For example, you cannot start, it only comes in drops, or you do not feel that your bladder is full.) = No
            * I have lost control of my bladder or my bowel. (You leak urine or stool without meaning to, and that is not usual for you.) = No
            * I have new pain, weakness or numbness in both legs. (In both legs, at the same time or first one and then the other.) = No
            * My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted. (Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.) = No
            * I have a sudden pain in my back or chest, as if something is tearing. (It comes on suddenly and is very strong.) = No
            * I had a serious accident, and my back has hurt since then. (For example, a car crash, a fall from a height, or a hard blow to the back.) = No
              ( ) Yes. It is new or worse, or nobody has checked it.
              ( ) Yes. It is known, and a professional has checked it.
            [None of these] = chosen
            Anything you do not mark counts as no.
            [Continue]
            page 1: unexpected: 0.1.0 no check is going on
        "#]],
    );
}

#[test]
fn a_check_that_a_worse_check_in_asked_for_is_asked_for_until_it_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    assert_eq!(live(&mut world, "check-in 3 5; wait days 7; check-in 5 6"), "");
    let first = Error::BadInput { field: "session".into(), problem: Problem::CheckFirst };
    // Neither the same pain again nor less of it is an answer to the check.
    for story in ["wait days 1; check-in 5 6", "wait days 7; check-in 2 4", "wait days 7; check-in 2 4"] {
        assert_eq!(live(&mut world, story), "");
        assert_eq!(world.start(), Err(first.clone()), "after {story}");
    }
    assert_eq!(live(&mut world, "check none"), "");
    world.start().unwrap();
}

/// Nobody goes on in March with a check that a clock dated into April.
#[test]
fn a_clock_that_was_ahead_keeps_no_check_open() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::unchecked(folder.path()).unwrap();
    world.wait_minutes(20 * 24 * 60);
    let now = world.now();
    let ahead = world.app().begin_symptom_check(now).unwrap();
    world.app().answer_symptom_page(ahead, 1, &[], true, now).unwrap();
    world.wait_minutes(-20 * 24 * 60);
    let now = world.now();
    let over = Error::BadInput { field: "check".into(), problem: Problem::CheckOver };
    assert_eq!(world.app().answer_symptom_page(ahead, 2, &[], true, now), Err(over));
    assert_ne!(world.app().begin_symptom_check(now).unwrap(), ahead);
}

#[test]
fn a_session_that_goes_on_ends_where_an_answer_closes_sessions() {
    check(
        "check none; start; set; check new fever; player; set; summary",
        expect![[r#"
            (1 of 9 sets)
            Over, to the SymptomCheck
            set: unexpected: 0.1.0 no set is next, it is over
            Summary: You did part of the session, 1 of 9 sets
            * Cat-cow, On a chair: Done (You did: 8 slow breaths)
            * Chest expansion, In a door frame: Not done
            * Bird dog, One arm: Not done
            * Foam roller, On a rolled towel: Not done
            * Child's pose, On a chair, arms on a table: Not done
            * Cobra, On your elbows: Not done
            ? Worst pain during Cat-cow
            ? How is your pain right now?
            The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.
            Your next session is tomorrow.
            [Back to Today]
        "#]],
    );
}

#[test]
fn the_number_is_the_regions_or_none() {
    check(
        "live in US; check new tearing; check; live in XX; check; live in MX; speak es; check",
        expect![[r#"
            Symptom check
            Emergency: Get emergency help now
            What you marked may need help right away. Do not exercise, and do not drive yourself. After an accident, keep as still as you can until help comes.
            Call your local emergency number now.
            [Call 911 /Call 9 1 1/] This is the number for the region your phone is set to. If you are somewhere else, call the number there.
            What this is about
            * I have a sudden pain in my back or chest, as if something is tearing. Sessions stay closed until this is gone.
              [This is gone now]
            Sessions are closed. They can open again once you have answered each point here.
            [Change my answers] [Do the check again]
            Earlier checks
            - Today: Get emergency help
            Symptom check
            Emergency: Get emergency help now
            What you marked may need help right away. Do not exercise, and do not drive yourself. After an accident, keep as still as you can until help comes.
            Call your local emergency number now.
            What this is about
            * I have a sudden pain in my back or chest, as if something is tearing. Sessions stay closed until this is gone.
              [This is gone now]
            Sessions are closed. They can open again once you have answered each point here.
            [Change my answers] [Do the check again]
            Earlier checks
            - Today: Get emergency help
            Revisión de síntomas
            Emergency: Pide ayuda de emergencia ya
            Lo que marcaste puede necesitar ayuda inmediata. No hagas ejercicio ni conduzcas. Después de un accidente, muévete lo menos posible hasta que llegue la ayuda.
            Llama ya al número de emergencias de tu zona.
            [Llamar al 911 /Llamar al 9 1 1/] Es el número de la región que tiene configurada tu teléfono. Si estás en otro lugar, llama al número de allí.
            De qué se trata
            * Tengo un dolor repentino en la espalda o el pecho, como si algo se desgarrara. Las sesiones siguen cerradas hasta que se te pase.
              [Ya se me ha pasado]
            Las sesiones están cerradas. Pueden abrirse de nuevo cuando hayas respondido a cada punto de aquí.
            [Cambiar mis respuestas] [Repetir la revisión]
            Revisiones anteriores
            - Hoy: Pedir ayuda de emergencia
        "#]],
    );
}

#[test]
fn earlier_checks_are_kept() {
    check(
        "check none; next day; check new fever; update fever agreed; next day; check known fever new weight; next day; \
           begin check; next day; check",
        expect![[r#"
            Symptom check
            Soon: See a doctor soon
            Please make an appointment. It does not have to be anything serious. Until a doctor has seen you about it, you stay at the starting levels.
            What this is about
            * I am losing weight without trying.
              [This is gone now] [I have seen a doctor about this]
            [Continue] [Do the check again]
            Earlier checks
            - Yesterday: Not finished
            - Monday 30 March: See a doctor soon
            - Sunday 29 March: Get medical advice the same day
            - Saturday 28 March: Nothing told you to stop
        "#]],
    );
}

#[test]
fn bad_answers_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::unchecked(folder.path()).unwrap();
    let now = world.now();
    let id = world.app().begin_symptom_check(now).unwrap();
    let answer = |flag: &str, answer| SymptomAnswer { flag: flag.into(), answer: Some(answer) };
    let (new, no) = (SymptomReply::New, SymptomReply::No);
    let mut refused = |page, answers: &[SymptomAnswer], none| match world
        .app()
        .answer_symptom_page(id, page, answers, none, now)
        .unwrap_err()
    {
        Error::BadInput { field, problem } => (field, problem),
        other => panic!("{other:?}"),
    };
    let contradictory = |given: &str| ("answers".to_owned(), Problem::Contradictory { given: given.into() });
    assert_eq!(refused(1, &[], false), ("answers".into(), Problem::Missing));
    assert_eq!(refused(1, &[answer("chest", no)], false), ("answers".into(), Problem::Missing));
    assert_eq!(refused(1, &[answer("chest", new)], true), contradictory("chest"));
    assert_eq!(refused(1, &[answer("chest", new), answer("chest", no)], false), contradictory("chest"));
    let unknown = |given: &str| ("flag".to_owned(), Problem::Unknown { given: given.into() });
    assert_eq!(refused(1, &[answer("fever", new)], false), unknown("fever"));
    assert_eq!(refused(1, &[answer("hiccups", new)], false), unknown("hiccups"));
    for page in [0, 6] {
        let problem = Problem::OutOfRange { given: page.into(), low: 1, high: 5 };
        assert_eq!(refused(page, &[], true), ("page".into(), problem));
    }
    let nothing_kept = live(&mut world, "page 1");
    assert!(!nothing_kept.contains(" = "), "{nothing_kept}");
    let app = world.app();
    let nobody: CheckId = "019d3a52-7f80-7000-8000-000000000001".parse().unwrap();
    let bad = |result: midback_core::Result<()>| match result.unwrap_err() {
        Error::BadInput { field, problem } => (field, problem),
        other => panic!("{other:?}"),
    };
    let stranger = Problem::Unknown { given: nobody.to_string() };
    assert_eq!(bad(app.answer_symptom_page(nobody, 1, &[], true, now)), ("check".into(), stranger));
    assert_eq!(bad(app.update_symptom("hiccups", SymptomUpdate::Gone, now)), unknown("hiccups"));
    let not_open = Problem::NotOpen { given: "fever".into() };
    assert_eq!(bad(app.update_symptom("fever", SymptomUpdate::Gone, now)), ("flag".into(), not_open));
    for page in 1..=5 {
        app.answer_symptom_page(id, page, &[], true, now).unwrap();
    }
    assert_eq!(bad(app.answer_symptom_page(id, 5, &[], true, now)), ("check".into(), Problem::CheckOver));
    // A page of a check that is over leads to where the check stands.
    let over = app.symptom_page(id, 1, now).unwrap();
    assert_eq!(over, app.open_symptom_check(now).unwrap());
    assert!(matches!(over.step, CheckStep::Outcome { .. }));
}

fn symptoms() -> Symptoms {
    CATALOG.symptoms().clone()
}

/// Section A of docs/rules.md, held against the data.
#[test]
fn the_flags_are_those_of_the_rule() {
    let symptoms = symptoms();
    let pages: Vec<_> = (1..=symptoms.pages())
        .map(|page| {
            let flags: Vec<&Flag> = symptoms.on_page(page).collect();
            (flags[0].tier, flags.len())
        })
        .collect();
    expect![[r#"
        [
            (
                A1,
                7,
            ),
            (
                A2,
                7,
            ),
            (
                A3,
                4,
            ),
            (
                A3,
                4,
            ),
            (
                A4,
                3,
            ),
        ]
    "#]]
    .assert_debug_eq(&pages);
    let hard: Vec<_> =
        symptoms.flags().iter().filter(|flag| flag.opens_only_by_no).map(|flag| flag.id.as_str()).collect();
    assert_eq!(
        hard,
        ["numb-between-legs", "passing-urine", "bladder-bowel", "both-legs", "chest", "tearing"]
    );
}

/// One page alone is a thin ground for what closes sessions; what we only chose ourselves says so.
#[test]
fn a_flag_rests_on_more_than_one_source() {
    let symptoms = symptoms();
    for flag in symptoms.flags() {
        let others = flag.sources.iter().filter(|source| source.as_str() != "own-choice").count();
        let least = if flag.tier <= Tier::A3 { 2 } else { 1 };
        assert!(others >= least, "{}: {:?}", flag.id, flag.sources);
    }
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

/// Some of what a whole check answers: the rest is no.
fn answers() -> impl Strategy<Value = Vec<(usize, SymptomReply)>> {
    let reply = prop_oneof![Just(SymptomReply::No), Just(SymptomReply::Known), Just(SymptomReply::New)];
    vec((0..25_usize, reply), 0..5)
}

#[derive(Debug, Clone)]
enum Act {
    Check(Vec<(usize, SymptomReply)>),
    Update(usize, SymptomUpdate),
    WarningSign,
    Days(i64),
}

fn act() -> impl Strategy<Value = Act> {
    let update =
        prop_oneof![Just(SymptomUpdate::Gone), Just(SymptomUpdate::Agreed), Just(SymptomUpdate::Restored)];
    prop_oneof![
        3 => answers().prop_map(Act::Check),
        1 => Just(Act::Check(Vec::new())),
        4 => (0..25_usize, update).prop_map(|(flag, update)| Act::Update(flag, update)),
        1 => Just(Act::WarningSign),
        1 => (0..40_i64).prop_map(Act::Days),
    ]
}

/// What section A says, told once more and as plainly as it can be: which flags of A1 and A2 are open.
fn expected(symptoms: &Symptoms, acts: &[Act]) -> BTreeMap<String, bool> {
    let mut open = BTreeMap::new();
    // What was open and lifted on this day: it can be put back.
    let mut lifted = BTreeSet::new();
    for act in acts {
        match act {
            Act::Check(answers) => {
                let given: BTreeMap<usize, SymptomReply> = answers.iter().copied().collect();
                for page in 1..=symptoms.pages() {
                    let mut ends = false;
                    for (at, flag) in
                        symptoms.flags().iter().enumerate().filter(|(_, flag)| flag.page == page)
                    {
                        lifted.remove(&at);
                        match given.get(&at).copied().unwrap_or(SymptomReply::No) {
                            SymptomReply::New => {
                                open.insert(flag.id.to_string(), flag.tier.locks());
                                ends |= flag.tier.locks();
                            }
                            SymptomReply::No => {
                                open.insert(flag.id.to_string(), false);
                            }
                            SymptomReply::Known => {}
                        }
                    }
                    if ends {
                        break;
                    }
                }
            }
            Act::Update(at, SymptomUpdate::Restored) => {
                if lifted.remove(at) {
                    open.insert(symptoms.flags()[*at].id.to_string(), true);
                }
            }
            Act::Update(at, update) => {
                let flag = &symptoms.flags()[*at];
                let can = *update == SymptomUpdate::Gone || !flag.opens_only_by_no;
                if can && open.insert(flag.id.to_string(), false) == Some(true) {
                    lifted.insert(*at);
                }
            }
            Act::WarningSign => {}
            Act::Days(days) => {
                if *days > 0 {
                    lifted.clear();
                }
            }
        }
    }
    open
}

fn named(symptoms: &Symptoms, answers: &[(usize, SymptomReply)]) -> Vec<(String, SymptomReply)> {
    let given: BTreeMap<usize, SymptomReply> = answers.iter().copied().collect();
    given.into_iter().map(|(at, reply)| (symptoms.flags()[at].id.to_string(), reply)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: cases(), ..ProptestConfig::default() })]

    /// Whatever was answered: with a flag of A1 or A2 open, no session starts.
    #[test]
    fn what_is_locked_stays_locked(acts in vec(act(), 1..12)) {
        let (folder, symptoms) = (tempfile::tempdir().unwrap(), symptoms());
        let mut world = World::unchecked(folder.path()).unwrap();
        for (done, act) in acts.iter().enumerate() {
            let now = world.now();
            match act {
                Act::Check(answers) => world.check(&named(&symptoms, answers)).unwrap(),
                Act::Update(at, update) => {
                    let _ = world.app().update_symptom(symptoms.flags()[*at].id.as_str(), *update, now);
                }
                Act::WarningSign => world.app().report_warning_sign(now).unwrap(),
                Act::Days(days) => world.wait_minutes(days * 24 * 60),
            }
            let now = world.now();
            let locked = expected(&symptoms, &acts[..=done]).values().any(|open| *open);
            let started = world.app().start_session(SessionKind::Planned, now);
            let problem = |problem| Err(Error::BadInput { field: "session".into(), problem });
            prop_assert_eq!(locked, started == problem(Problem::Locked), "{:?}", started);
            let notice = world.app().symptom_notice(now).unwrap();
            prop_assert_eq!(notice.is_some_and(|notice| notice.closed), started.is_err());
            match world.app().symptom_check(now).unwrap().step {
                CheckStep::Outcome { outcome } => {
                    prop_assert_eq!(outcome.go_on.is_none(), locked);
                    let urgent = matches!(outcome.kind, OutcomeKind::Emergency | OutcomeKind::Today);
                    prop_assert_eq!(urgent, outcome.call.is_some());
                }
                CheckStep::Intro { intro } => {
                    prop_assert!(!locked);
                    prop_assert_eq!(intro.due, started == problem(Problem::CheckFirst));
                }
                other => prop_assert!(false, "a page after a whole check: {other:?}"),
            }
        }
    }

    /// The pages of a check say the same in whatever order they are answered.
    #[test]
    fn the_order_of_the_pages_is_no_answer(given in answers(), order in Just(vec![1_u32, 2, 3, 4, 5]).prop_shuffle()) {
        let symptoms = symptoms();
        let given = named(&symptoms, &given);
        let outcomes = [vec![1, 2, 3, 4, 5], order].map(|order| {
            let folder = tempfile::tempdir().unwrap();
            let mut world = World::unchecked(folder.path()).unwrap();
            let now = world.now();
            let id = world.app().begin_symptom_check(now).unwrap();
            for page in order {
                let CheckStep::Page { page } = world.app().symptom_page(id, page, now).unwrap().step else {
                    panic!("no page");
                };
                assert!(page.items.iter().all(|item| item.chosen.is_none()) && !page.marks.none);
                world.answer_page(&page, &given).unwrap();
            }
            (world.app().symptom_check(now).unwrap(), world.app().symptom_notice(now).unwrap())
        });
        let same = |one: &CheckStep, other: &CheckStep| match (one, other) {
            (CheckStep::Outcome { outcome: one }, CheckStep::Outcome { outcome: other }) => {
                (one.kind, &one.flags, &one.go_on) == (other.kind, &other.flags, &other.go_on)
            }
            _ => false,
        };
        prop_assert!(same(&outcomes[0].0.step, &outcomes[1].0.step));
        prop_assert_eq!(&outcomes[0].1, &outcomes[1].1);
    }

    /// Nothing is preselected, whatever was answered before; and no to everything never tells anybody to stop.
    #[test]
    fn a_new_check_begins_empty(before in vec(answers(), 0..3)) {
        let (folder, symptoms) = (tempfile::tempdir().unwrap(), symptoms());
        let mut world = World::unchecked(folder.path()).unwrap();
        for answers in before {
            world.check(&named(&symptoms, &answers)).unwrap();
        }
        let now = world.now();
        let id = world.app().begin_symptom_check(now).unwrap();
        for number in 1..=symptoms.pages() {
            let page = world.page().unwrap().unwrap();
            prop_assert_eq!((page.check, page.page), (id, number));
            prop_assert!(page.items.iter().all(|item| item.chosen.is_none()) && !page.marks.none);
            world.answer_page(&page, &[]).unwrap();
        }
        let step = world.app().symptom_check(now).unwrap().step;
        let carries_on = matches!(&step, CheckStep::Outcome { outcome } if outcome.kind == OutcomeKind::CarryOn);
        prop_assert!(carries_on, "{:?}", step);
        prop_assert!(world.app().start_session(SessionKind::Planned, now).is_ok());
    }
}
