//! What a therapist prescribes: from paper or a file, with everything that is wrong with it, and what it does then.

use expect_test::{Expect, expect};
use midback_tests::{World, live};

#[track_caller]
fn check(story: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    seen.assert_eq(&live(&mut world, story));
}

/// A file may have lain in a mail for long: a day that has passed is told, and takes the place of nothing.
#[test]
fn the_documented_examples_are_taken_on_any_day() {
    for days in [0, 30, 38, 60, 95, 200, 1_000, 3_000] {
        for name in ["short", "full"] {
            let folder = tempfile::tempdir().unwrap();
            let mut world = World::ready(folder.path()).unwrap();
            let seen =
                live(&mut world, &format!("wait days {days}; preview {name}; import {name}; prescription"));
            let what = format!("{name} after {days} days: {seen}");
            assert!(seen.contains("Dr. Ruiz") && !seen.contains("is too early"), "{what}");
            let (reviewed, over) = (days > 37, days > 94);
            let is_full = name == "full";
            assert_eq!(seen.contains("Your review was due on"), is_full && reviewed && !over, "{what}");
            assert_eq!(seen.contains("Its last day was"), is_full && over, "{what}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let seen = live(&mut world, "import short; wait days 200; preview full; import full; prescription");
    assert!(!seen.contains("replaces") || seen.contains("Its last day was"), "{seen}");
    assert!(world.in_force().unwrap().items.iter().any(|item| item.name == "Cat-cow"), "{seen}");
}

/// What holds no more is kept once, however often its file is opened, and stands behind what held.
#[test]
fn one_that_is_over_is_kept_once_and_never_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let _ = live(&mut world, "wait days 200");
    let now = world.now();
    let file = |name: &str| {
        let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/prescription");
        std::fs::read(docs.join(format!("example-{name}.json"))).unwrap()
    };
    let full = world.app().import_prescription(&file("full"), now).unwrap();
    assert_eq!(world.app().import_prescription(&file("full"), now).unwrap(), full);
    let last = |world: &mut World| {
        let now = world.now();
        world.app().prescription(now).unwrap().empty.unwrap().last.unwrap()
    };
    assert!(last(&mut world).contains("30 June 2026"));
    let short = world.app().import_prescription(&file("short"), now).unwrap();
    assert_eq!(world.in_force().unwrap().id, short);
    assert_eq!(world.app().import_prescription(&file("full"), now).unwrap(), full);
    let again = String::from_utf8(file("full")).unwrap().replace("2026-06-30", "2026-06-29");
    world.app().import_prescription(again.as_bytes(), now).unwrap();
    assert_eq!(world.in_force().unwrap().id, short);
    assert_eq!(live(&mut world, "end prescription"), "");
    assert!(last(&mut world).contains("14 October 2026"), "{}", last(&mut world));
}

/// A date of the last century is a slip of the pen, and one of another decade may be.
#[test]
fn a_date_of_long_ago_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let mut preview = |issued: &str| {
        live(
            &mut world,
            &format!(
                r#"preview {{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "{issued}", "exercises": [{{"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": 3}}]}}"#
            ),
        )
    };
    assert!(!preview("2016-04-01").contains("ten years"));
    assert!(preview("2016-03-01").contains("ten years ago") && preview("2000-01-01").contains("[Save]"));
    assert!(preview("1999-12-31").contains("too early"));
}

/// A name that runs from right to left drags no date or number along, is said without marks, and is stored without them.
#[test]
fn a_name_of_the_other_direction_stands_for_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let file = r#"{"midback_prescription": 1, "source": "ד״ר כהן", "issued": "2026-03-20", "exercises": [{"name": "החלקת מגבת", "instruction": "לאט", "sets": 1, "repetitions": 3, "days_per_week": 7, "range_limit": "עד 90", "note": "לא לרוץ"}]}"#;
    let mut seen = live(&mut world, &format!("preview {file}; import {file}; prescription; today"));
    let session = world.start().unwrap();
    let mut phone = midback_tests::LedPhone::of(&mut world, session).unwrap();
    let _ = phone.act(&mut world, 0, midback_core::LiveCommand::Start);
    for clock in 0..3_000 {
        let _ = phone.frame(&mut world, clock * 100);
    }
    seen.push_str(&live(&mut world, "player; history"));
    assert!(seen.contains("From \u{2068}ד״ר כהן\u{2069}, 20 March 2026"), "{seen}");
    for typed in ["ד״ר כהן", "עד 90", "לא לרוץ"] {
        let apart = format!("\u{2068}{typed}\u{2069}");
        assert!(seen.contains(&apart), "{typed}");
        assert_eq!(seen.matches(typed).count(), seen.matches(&apart).count(), "{typed} in {seen}");
    }
    let said = phone.said.join(" ");
    assert!(said.contains("החלקת מגבת") && said.contains("עד 90"), "{said}");
    assert!(!said.contains(['\u{2068}', '\u{2069}']), "{said}");
    let db = rusqlite::Connection::open(folder.path().join("midback.sqlite")).unwrap();
    let stored: String = db.query_row("SELECT group_concat(body) FROM fact", [], |row| row.get(0)).unwrap();
    assert!(stored.contains("ד״ר כהן") && !stored.contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn a_file_is_looked_at_saved_and_ended() {
    check(
        "prescription; preview full; import full; prescription; end prescription; prescription",
        expect![[r#"
            Prescription
            No prescription
            If a therapist gave you exercises, add them here. They then come before what the app would choose.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Please check
            From Dr. Ruiz, Riverside Physiotherapy, 20 March 2026
            - Review: 4 May 2026
            - Last day: 30 June 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Superman, Upper body only: 1–3 × 6–10 repetitions, hold 5 s /1 to 3 sets of 6 to 10 repetitions, holding each for 5 seconds/. 3 days a week
              How far to go: Lift no higher than a hand above the floor.
              Note: Stop at the first tremble.
            * Single-arm row, Kneeling: 2 × 10 repetitions each side, 2.5 kg /2 sets of 10 repetitions on each side, 2.5 kilograms/. 2 days a week
              Your therapist wants this left as it is.
              ? Not on your list of equipment: 2.5 kg. Ask your therapist what you can use.
            * Towel slide, From your prescription: 8 repetitions. 5 days a week, 2 times a day
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
              > Stand facing a wall, a towel under both hands.
              > Slide the towel up as far as it is easy.
              > Slide it down slowly.
            [Save] [Back]
            Prescription
            From Dr. Ruiz, Riverside Physiotherapy, 20 March 2026
            - Review: 4 May 2026
            - Last day: 30 June 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Superman, Upper body only: 1–3 × 6–10 repetitions, hold 5 s /1 to 3 sets of 6 to 10 repetitions, holding each for 5 seconds/. 3 days a week
              How far to go: Lift no higher than a hand above the floor.
              Note: Stop at the first tremble.
            * Single-arm row, Kneeling: 2 × 10 repetitions each side, 2.5 kg /2 sets of 10 repetitions on each side, 2.5 kilograms/. 2 days a week
              Your therapist wants this left as it is.
              ? Not on your list of equipment: 2.5 kg. Ask your therapist what you can use.
            * Towel slide, From your prescription: 8 repetitions. 5 days a week, 2 times a day
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
              > Stand facing a wall, a towel under both hands.
              > Slide the towel up as far as it is easy.
              > Slide it down slowly.
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Prescription
            No prescription
            If a therapist gave you exercises, add them here. They then come before what the app would choose.
            The last one, from Dr. Ruiz, Riverside Physiotherapy, ended on 28 March 2026.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
        "#]],
    );
}

#[test]
fn a_form_is_filled_in_from_paper() {
    check(
        "draft; form; fill source Dr. Ruiz; fill issued 2026-03-27; fill 1 exercise plank; fill 1 sets 2;
        fill 1 measure seconds; fill 1 amount 20; fill 1 amount_most 30; fill 1 days_per_week 3; form; preview draft",
        expect![[r#"
            New prescription
            Copy what your therapist wrote. Some fields are already filled in: check them, and change anything that does not match. Fill in every field marked (required). Leave the others as they are if your therapist wrote nothing about them.
            Exercises
            Exercise 1 [Remove this exercise]
              Exercise (required): Bird dog | Cat-cow | Chest expansion | Child's pose | Cobra | Foam roller | Mid-back extension | Open book | Plank | Reverse fly | Seated twist | Single-arm row | Superman | Thread the needle | Walking | Wall angel | Another exercise
            [Add an exercise]
            About the prescription
              Who gave it (required) (A person or a practice.): <> up to 120
              Date (required) (The date on the paper.): <2026-03-28>
              Review (When your therapist wants to see you again. Leave it empty if there is no such date.): <>
              Last day (Leave it empty if it has no end.): <>
            [Check it] [Do not save]
            New prescription
            Copy what your therapist wrote. Some fields are already filled in: check them, and change anything that does not match. Fill in every field marked (required). Leave the others as they are if your therapist wrote nothing about them.
            Exercises
            Exercise 1 [Remove this exercise]
              Exercise (required): Bird dog | Cat-cow | Chest expansion | Child's pose | Cobra | Foam roller | Mid-back extension | Open book | *Plank | Reverse fly | Seated twist | Single-arm row | Superman | Thread the needle | Walking | Wall angel | Another exercise
              Level: *My current level | 1: At a wall | 2: At a table | 3: On your knees | 4: On your toes | 5: Lifting one foot
              Sets (required): <2>
              Sets, at most (Only if your therapist gave a range, such as 8 to 12.): <>
              What is counted (required): Repetitions | *Seconds | Breaths | Minutes | Rounds
              How many (required): <20>
              How many, at most (Only if your therapist gave a range, such as 8 to 12.): <30>
              Sides: *As usual for this exercise | Both sides at once | Each side
              Days a week (required): 1 | 2 | *3 | 4 | 5 | 6 | 7
              Times a day: *1 | 2 | 3
              How far to go (A limit in your therapist’s words, such as: up to shoulder height.): <> up to 500
              Do not change (Your therapist wants this exactly as it is.): off
              Note: <> up to 500
            [Add an exercise]
            About the prescription
              Who gave it (required) (A person or a practice.): <Dr. Ruiz> up to 120
              Date (required) (The date on the paper.): <2026-03-27>
              Review (When your therapist wants to see you again. Leave it empty if there is no such date.): <>
              Last day (Leave it empty if it has no end.): <>
            [Check it] [Do not save]
            Please check
            From Dr. Ruiz, 27 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Plank, At a wall: 2 × hold for 20–30 s /2 sets of hold for 20 to 30 seconds/. 3 days a week
              ? This is more than the app would choose (2–4 × hold for 10–20 s). Check that it is what your therapist wrote.
            [Save] [Back]
        "#]],
    );
}

#[test]
fn an_exercise_that_the_app_does_not_know_is_added_to_it() {
    check(
        "draft; fill source Dr. Ruiz; fill issued 2026-03-27; fill 1 exercise plank; fill 1 sets 2;
        fill 1 measure seconds; fill 1 amount 20; fill 1 days_per_week 3; save draft;
        draft again; fill 1 locked yes; add exercise; fill 2 exercise own; preview draft;
        fill 2 name Towel slide; fill 2 instruction Slide up.; fill 2 sets 1; fill 2 measure repetitions;
        fill 2 amount 8; fill 2 hold seconds; fill 2 hold_amount 5; fill 2 load pounds; fill 2 weight 5,5;
        fill 2 days_per_week 7; fill 2 times_per_day 2;
        fill 2 range_limit Up to your shoulders.; fill 2 note No hurry.; save draft; live in US; prescription; today; start; set;
        rate 1 2; player; set; rate 0 2; end prescription; history",
        expect![[r#"
            Please check
            This cannot be saved yet
            ! exercises[1].name: Exercise 2, Name: something is missing.
            ! exercises[1].instruction: Exercise 2, How to do it: something is missing.
            ! exercises[1].measure: Exercise 2, What is counted: something is missing.
            ! exercises[1].days_per_week: Exercise 2, Days a week: something is missing.
            [Back]
            Prescription
            From Dr. Ruiz, March 27, 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Plank, At a wall: 2 × 20 s /2 sets of 20 seconds/. 3 days a week
              Your therapist wants this left as it is.
            * Towel slide, From your prescription: 8 repetitions, hold 5 s, 5.5 lb /8 repetitions, holding each for 5 seconds, 5.5 pounds/. Every day, 2 times a day
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
              How far to go: Up to your shoulders.
              Note: No hurry.
              > Slide up.
              ? Not on your list of equipment: 5.5 lb. Ask your therapist what you can use.
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Today, Saturday, March 28 (2026-03-28)
            Session 1 of 2 today
            How is your pain right now? [I’d rather not say]
            About 9 minutes
            * Cat-cow, On a chair: 8 slow breaths
              Moves your whole spine with your breath and eases stiffness. New for you, so it starts off easy.
            * Towel slide, From your prescription: 8 repetitions, hold 5 s, 5.5 lb /8 repetitions, holding each for 5 seconds, 5.5 pounds/
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health. From Dr. Ruiz, March 27, 2026.
            * Bird dog, One arm: 6 repetitions each side /6 repetitions on each side/
              Trains your back to stay steady while your arms and legs move. New for you, so it starts off easy.
            * Foam roller, On a rolled towel: 60 s on the roller /60 seconds on the roller/
              Eases tight muscles along your mid back with gentle pressure. New for you, so it starts off easy.
            * Child's pose, On a chair, arms on a table: 2 × 3 slow breaths /2 sets of 3 slow breaths/
              Lengthens your back and your sides and lets them rest. New for you, so it starts off easy.
            * Cobra, On your elbows: 2 × 10 s /2 sets of 10 seconds/
              Arches your whole spine gently and opens the front of your body. New for you, so it starts off easy.
            Not today
            - No strength exercises today. Your muscles need a day off in between.
            - On another day: Open book, Seated twist, Mid-back extension, Thread the needle.
            Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.
            [Start]
            [Bad day: two gentle moves] Easy on your back, and it counts.
            [Short on time: the most important part] About 3 minutes
            [Skip today] Nothing piles up. Your next session stays as planned.
            Go for a walk: For as long as it does not add to your pain, up to 20 minutes. [Done] [Say how long]
            (1 of 9 sets)
            Exercise 2 of 6: Towel slide, From your prescription
            Get into position: 25 seconds
            Set 1 of 1: 8 repetitions, hold 5 s /8 repetitions, holding each for 5 seconds/, 5.5 lb /5.5 pounds/
            > How far to go: Up to your shoulders. Note: No hurry.
            How to do it
              How far to go: Up to your shoulders.
              Note: No hurry.
              Slide up.
            What you should feel: What your therapist told you to feel, and never pain.
            [Pause] [This hurts] [Skip this exercise] [End the session]
            Next: Bird dog
            History: 1 session so far
            Today: Not finished, 2 of 9 sets, 6 exercises
              * Cat-cow, On a chair: Done (You did: 8 slow breaths; Pain 1; Effort 2)
              * Towel slide, From your prescription: Done (You did: 8 repetitions; Pain 0; Effort 2)
              * Bird dog, One arm: Not done
              * Foam roller, On a rolled towel: Not done
              * Child's pose, On a chair, arms on a table: Not done
              * Cobra, On your elbows: Not done
        "#]],
    );
}

/// An exercise that only the therapist knows, and one of the catalog.
const SLIDE: &str = r#"{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "exercises": [{"name": "Towel slide", "instruction": "Hold a towel at a wall.\nSlide it up.", "sets": 1, "repetitions": [8, 10], "days_per_week": 7, "range_limit": "Up to your shoulders.", "note": "No hurry."}, {"exercise": "cat-cow", "sets": 1, "breaths": 8, "days_per_week": 7}]}"#;

#[test]
fn an_exercise_of_a_therapists_own_has_a_page() {
    check(
        &format!(
            "exercise own-towel; import {SLIDE}; exercise Towel slide; dose Towel slide; session 1 3;
            exercise Towel slide; speak es; exercise Towel slide; speak en; end prescription;
            exercise Towel slide; dose Towel slide"
        ),
        expect![[r#"
            exercise own-towel: exercise: Unknown { given: "own-towel" }
            Towel slide: An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
            From Dr. Ruiz, 20 March 2026
              How far to go: Up to your shoulders.
              Note: No hurry.
              > Hold a towel at a wall.
              > Slide it up.
              What you should feel: What your therapist told you to feel, and never pain.
            Your current amount: From your prescription, 8 repetitions (From Dr. Ruiz, 20 March 2026. [Why this amount?])
            Towel slide, From your prescription: 8 repetitions
            #- (Level 1, step 1 of 2)
            Why this amount
              From Dr. Ruiz, 20 March 2026.
            What this is based on
              Friday 20 March: prescribed.
            What would have made it different
              A change to your prescription.
            Rules used: C7 (rule set 8)
            How it has changed
              Nothing has changed yet. Every change will be listed here, with its reason.
            Towel slide: An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
            From Dr. Ruiz, 20 March 2026
              How far to go: Up to your shoulders.
              Note: No hurry.
              > Hold a towel at a wall.
              > Slide it up.
              What you should feel: What your therapist told you to feel, and never pain.
            Your current amount: From your prescription, 8 repetitions (From Dr. Ruiz, 20 March 2026. [Why this amount?])
            Towel slide: Un ejercicio de tu fisioterapeuta. La app no lo conoce y no puede comprobar si es adecuado para tu salud.
            De Dr. Ruiz, 20 de marzo de 2026
              Hasta dónde: Up to your shoulders.
              Nota: No hurry.
              > Hold a towel at a wall.
              > Slide it up.
              Qué debes notar: Lo que te dijo tu fisioterapeuta, pero nunca dolor.
            Lo que haces ahora: De tu fisioterapeuta, 8 repeticiones (De Dr. Ruiz, 20 de marzo de 2026. [¿Por qué esta cantidad?])
            Towel slide: An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
            From Dr. Ruiz, 20 March 2026
              How far to go: Up to your shoulders.
              Note: No hurry.
              > Hold a towel at a wall.
              > Slide it up.
              What you should feel: What your therapist told you to feel, and never pain.
            Towel slide, From your prescription: 8 repetitions
            #- (Level 1, step 1 of 2)
            Why this amount
              The same amount as last time.
            What this is based on
              Saturday 28 March: last done.
            Rules used: C3 (rule set 8)
            How it has changed
              . Today: You started with: From your prescription, 8 repetitions. From Dr. Ruiz, 20 March 2026.
        "#]],
    );
}

/// History leads to what nobody prescribes any more, and shows it as it was prescribed last.
#[test]
fn what_a_prescription_no_longer_has_is_still_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let seen = live(
        &mut world,
        &format!("import {SLIDE}; session 1 3; draft again; fill 1 note Slowly.; save draft; draft again"),
    );
    assert_eq!(seen, "");
    world.draft.exercises.remove(0);
    let taken_out = live(&mut world, "save draft; exercise Towel slide");
    expect![[r#"
        Towel slide: An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
        From Dr. Ruiz, 20 March 2026
          How far to go: Up to your shoulders.
          Note: Slowly.
          > Hold a towel at a wall.
          > Slide it up.
          What you should feel: What your therapist told you to feel, and never pain.
    "#]].assert_eq(&taken_out);
    let replaced = live(&mut world, "next day; import short; exercise Towel slide");
    assert_eq!(replaced, taken_out);
    // One that was over before it was entered never held.
    let over = SLIDE
        .replace("Dr. Ruiz", "Dr. Sanz")
        .replace(r#""exercises""#, r#""ends": "2026-03-21", "exercises""#);
    assert_eq!(live(&mut world, &format!("import {over}; exercise Towel slide")), taken_out);
    let again =
        SLIDE.replace("Dr. Ruiz", "Dr. Vega").replace(r#", "range_limit": "Up to your shoulders.""#, "");
    let again = again.replace(r#""note": "No hurry.""#, r#""category": "static-stretch""#);
    expect![[r#"
        Towel slide: An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
        From Dr. Vega, 20 March 2026
          > Hold a towel at a wall.
          > Slide it up.
          What you should feel: What your therapist told you to feel, and never pain.
        Kind: Stretch
        Your current amount: From your prescription, 8 repetitions (From Dr. Vega, 20 March 2026. [Why this amount?])
    "#]].assert_eq(&live(&mut world, &format!("import {again}; exercise Towel slide")));
}

/// Two exercises, of which one is out and one to be done with care for somebody with weak bones.
const TWIST_AND_COBRA: &str = r#"{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "exercises": [{"exercise": "seated-twist", "level": 3, "sets": 1, "repetitions": 6, "days_per_week": 3}, {"exercise": "cobra", "level": 1, "sets": 1, "seconds": 10, "days_per_week": 3}]}"#;

#[test]
fn a_condition_is_asked_about_and_never_silently_decides() {
    check(
        &format!(
            "choose conditions osteoporosis; import {TWIST_AND_COBRA}; prescription; knows not 1 osteoporosis;
            knows 2 osteoporosis; prescription; knows 1 osteoporosis; prescription;
            draft again; fill 1 note Slowly.; save draft; prescription; draft again; fill 1 load light; save draft;
            prescription; knows 1 hiccups; knows 1 osteoporosis; knows 1 osteoporosis; prescription"
        ),
        expect![[r#"
            Prescription
            From Dr. Ruiz, 20 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Seated twist, Hands behind your head: 6 repetitions each side /6 repetitions on each side/. 3 days a week
              X Rounding or twisting your back a lot, firm pressure, or bending with a weight can be too much for weaker bones. We leave this one out and look for others.
                Osteoporosis or a broken vertebra: does your therapist know about this? [Yes, my therapist knows] [No, or not sure]
              Left out for now because of this: Osteoporosis or a broken vertebra. Ask your therapist, then answer here.
            * Cobra, On your elbows: 10 s /10 seconds/. 3 days a week
              ! A cushion under your belly can help. Lift or arch only as far as feels easy.
                Osteoporosis or a broken vertebra: does your therapist know about this? [Yes, my therapist knows] [No, or not sure]
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Prescription
            From Dr. Ruiz, 20 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Seated twist, Hands behind your head: 6 repetitions each side /6 repetitions on each side/. 3 days a week
              X Rounding or twisting your back a lot, firm pressure, or bending with a weight can be too much for weaker bones. We leave this one out and look for others.
                Osteoporosis or a broken vertebra: does your therapist know about this? [Yes, my therapist knows] *[No, or not sure]
              Left out for now because of this: Osteoporosis or a broken vertebra. Ask your therapist, then answer here.
            * Cobra, On your elbows: 10 s /10 seconds/. 3 days a week
              ! A cushion under your belly can help. Lift or arch only as far as feels easy.
                Osteoporosis or a broken vertebra: does your therapist know about this? *[Yes, my therapist knows] [No, or not sure]
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Prescription
            From Dr. Ruiz, 20 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Seated twist, Hands behind your head: 6 repetitions each side /6 repetitions on each side/. 3 days a week
              X Your therapist knows. Do it the way they showed you.
                Osteoporosis or a broken vertebra: does your therapist know about this? *[Yes, my therapist knows] [No, or not sure]
            * Cobra, On your elbows: 10 s /10 seconds/. 3 days a week
              ! A cushion under your belly can help. Lift or arch only as far as feels easy.
                Osteoporosis or a broken vertebra: does your therapist know about this? *[Yes, my therapist knows] [No, or not sure]
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Prescription
            From Dr. Ruiz, 20 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Seated twist, Hands behind your head: 6 repetitions each side /6 repetitions on each side/. 3 days a week
              Note: Slowly.
              X Your therapist knows. Do it the way they showed you.
                Osteoporosis or a broken vertebra: does your therapist know about this? *[Yes, my therapist knows] [No, or not sure]
            * Cobra, On your elbows: 10 s /10 seconds/. 3 days a week
              ! A cushion under your belly can help. Lift or arch only as far as feels easy.
                Osteoporosis or a broken vertebra: does your therapist know about this? *[Yes, my therapist knows] [No, or not sure]
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Prescription
            From Dr. Ruiz, 20 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Seated twist, Hands behind your head: 6 repetitions each side, light band /6 repetitions on each side, light band/. 3 days a week
              Note: Slowly.
              X Rounding or twisting your back a lot, firm pressure, or bending with a weight can be too much for weaker bones. We leave this one out and look for others.
                Osteoporosis or a broken vertebra: does your therapist know about this? [Yes, my therapist knows] [No, or not sure]
              Left out for now because of this: Osteoporosis or a broken vertebra. Ask your therapist, then answer here.
              ? Not on your list of equipment: light band. Ask your therapist what you can use.
            * Cobra, On your elbows: 10 s /10 seconds/. 3 days a week
              ! A cushion under your belly can help. Lift or arch only as far as feels easy.
                Osteoporosis or a broken vertebra: does your therapist know about this? *[Yes, my therapist knows] [No, or not sure]
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            knows 1 hiccups: condition: Unknown { given: "hiccups" }
            Prescription
            From Dr. Ruiz, 20 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Seated twist, Hands behind your head: 6 repetitions each side, light band /6 repetitions on each side, light band/. 3 days a week
              Note: Slowly.
              X Your therapist knows. Do it the way they showed you.
                Osteoporosis or a broken vertebra: does your therapist know about this? *[Yes, my therapist knows] [No, or not sure]
              ? Not on your list of equipment: light band. Ask your therapist what you can use.
            * Cobra, On your elbows: 10 s /10 seconds/. 3 days a week
              ! A cushion under your belly can help. Lift or arch only as far as feels easy.
                Osteoporosis or a broken vertebra: does your therapist know about this? *[Yes, my therapist knows] [No, or not sure]
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
        "#]],
    );
}

#[test]
fn a_review_date_that_has_passed_is_said_and_the_last_day_ends_it() {
    check(
        "import full; wait days 38; prescription; wait days 56; prescription; wait days 1; prescription",
        expect![[r#"
            Prescription
            From Dr. Ruiz, Riverside Physiotherapy, 20 March 2026
            - Review: 4 May 2026
            - Last day: 30 June 2026
            ! Your review was due on 4 May 2026. Please see your therapist. Until then, nothing gets harder.
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Superman, Upper body only: 1–3 × 6–10 repetitions, hold 5 s /1 to 3 sets of 6 to 10 repetitions, holding each for 5 seconds/. 3 days a week
              How far to go: Lift no higher than a hand above the floor.
              Note: Stop at the first tremble.
            * Single-arm row, Kneeling: 2 × 10 repetitions each side, 2.5 kg /2 sets of 10 repetitions on each side, 2.5 kilograms/. 2 days a week
              Your therapist wants this left as it is.
              ? Not on your list of equipment: 2.5 kg. Ask your therapist what you can use.
            * Towel slide, From your prescription: 8 repetitions. 5 days a week, 2 times a day
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
              > Stand facing a wall, a towel under both hands.
              > Slide the towel up as far as it is easy.
              > Slide it down slowly.
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Prescription
            From Dr. Ruiz, Riverside Physiotherapy, 20 March 2026
            - Review: 4 May 2026
            - Last day: 30 June 2026
            ! Your review was due on 4 May 2026. Please see your therapist. Until then, nothing gets harder.
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Superman, Upper body only: 1–3 × 6–10 repetitions, hold 5 s /1 to 3 sets of 6 to 10 repetitions, holding each for 5 seconds/. 3 days a week
              How far to go: Lift no higher than a hand above the floor.
              Note: Stop at the first tremble.
            * Single-arm row, Kneeling: 2 × 10 repetitions each side, 2.5 kg /2 sets of 10 repetitions on each side, 2.5 kilograms/. 2 days a week
              Your therapist wants this left as it is.
              ? Not on your list of equipment: 2.5 kg. Ask your therapist what you can use.
            * Towel slide, From your prescription: 8 repetitions. 5 days a week, 2 times a day
              An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
              > Stand facing a wall, a towel under both hands.
              > Slide the towel up as far as it is easy.
              > Slide it down slowly.
            [Edit] [End it]
            A new prescription replaces this one.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
            Prescription
            No prescription
            If a therapist gave you exercises, add them here. They then come before what the app would choose.
            The last one, from Dr. Ruiz, Riverside Physiotherapy, ended on 30 June 2026.
            [Enter by hand] [Open a file] A therapist’s system can make a file like this for the app.
        "#]],
    );
}

#[test]
fn in_spanish_and_in_pounds() {
    check(
        "speak es; live in US; choose conditions knee no-floor; preview full; import full; prescription",
        expect![[r#"
            Revísalo, por favor
            De Dr. Ruiz, Riverside Physiotherapy, 20 de marzo de 2026
            - Revisión: 4 de mayo de 2026
            - Último día: 30 de junio de 2026
            Harás estos ejercicios con la frecuencia que indicó tu fisioterapeuta, aunque la sesión se alargue. Van antes que los que elegiría la app.
            Cuando esté guardada, dinos si tu fisioterapeuta sabe lo que está marcado aquí.
            * Superman, Solo la parte de arriba: 1–3 × 6–10 repeticiones, manteniendo 5 s /1 a 3 series de 6 a 10 repeticiones, manteniendo cada vez 5 segundos/. 3 días por semana
              Hasta dónde: Lift no higher than a hand above the floor.
              Nota: Stop at the first tremble.
              X Este ejercicio se hace en el suelo. Lo dejamos fuera y buscamos otros en una silla o de pie.
                No puedo bajar al suelo y volver a levantarme: ¿lo sabe tu fisioterapeuta? [Sí, lo sabe] [No, o no lo sé]
              Por ahora queda fuera, por esto: No puedo bajar al suelo y volver a levantarme. Pregunta a tu fisioterapeuta y después responde aquí.
            * Remo a una mano, De rodillas: 2 × 10 repeticiones por lado, 5,5 lb /2 series de 10 repeticiones por cada lado, 5,5 libras/. 2 días por semana
              Tu fisioterapeuta quiere que esto quede como está.
              ! Pon un cojín bajo las rodillas. Detente si te duelen.
                Problemas de rodilla: ¿lo sabe tu fisioterapeuta? [Sí, lo sabe] [No, o no lo sé]
              X Este ejercicio se hace en el suelo. Lo dejamos fuera y buscamos otros en una silla o de pie.
                No puedo bajar al suelo y volver a levantarme: ¿lo sabe tu fisioterapeuta? [Sí, lo sabe] [No, o no lo sé]
              Por ahora queda fuera, por esto: No puedo bajar al suelo y volver a levantarme. Pregunta a tu fisioterapeuta y después responde aquí.
              ? No está en la lista de lo que tienes: 5,5 lb. Pregunta a tu fisioterapeuta qué puedes usar.
            * Towel slide, De tu fisioterapeuta: 8 repeticiones. 5 días por semana, 2 veces al día
              Un ejercicio de tu fisioterapeuta. La app no lo conoce y no puede comprobar si es adecuado para tu salud.
              > Stand facing a wall, a towel under both hands.
              > Slide the towel up as far as it is easy.
              > Slide it down slowly.
            [Guardar] [Atrás]
            Prescripción
            De Dr. Ruiz, Riverside Physiotherapy, 20 de marzo de 2026
            - Revisión: 4 de mayo de 2026
            - Último día: 30 de junio de 2026
            Harás estos ejercicios con la frecuencia que indicó tu fisioterapeuta, aunque la sesión se alargue. Van antes que los que elegiría la app.
            * Superman, Solo la parte de arriba: 1–3 × 6–10 repeticiones, manteniendo 5 s /1 a 3 series de 6 a 10 repeticiones, manteniendo cada vez 5 segundos/. 3 días por semana
              Hasta dónde: Lift no higher than a hand above the floor.
              Nota: Stop at the first tremble.
              X Este ejercicio se hace en el suelo. Lo dejamos fuera y buscamos otros en una silla o de pie.
                No puedo bajar al suelo y volver a levantarme: ¿lo sabe tu fisioterapeuta? [Sí, lo sabe] [No, o no lo sé]
              Por ahora queda fuera, por esto: No puedo bajar al suelo y volver a levantarme. Pregunta a tu fisioterapeuta y después responde aquí.
            * Remo a una mano, De rodillas: 2 × 10 repeticiones por lado, 5,5 lb /2 series de 10 repeticiones por cada lado, 5,5 libras/. 2 días por semana
              Tu fisioterapeuta quiere que esto quede como está.
              ! Pon un cojín bajo las rodillas. Detente si te duelen.
                Problemas de rodilla: ¿lo sabe tu fisioterapeuta? [Sí, lo sabe] [No, o no lo sé]
              X Este ejercicio se hace en el suelo. Lo dejamos fuera y buscamos otros en una silla o de pie.
                No puedo bajar al suelo y volver a levantarme: ¿lo sabe tu fisioterapeuta? [Sí, lo sabe] [No, o no lo sé]
              Por ahora queda fuera, por esto: No puedo bajar al suelo y volver a levantarme. Pregunta a tu fisioterapeuta y después responde aquí.
              ? No está en la lista de lo que tienes: 5,5 lb. Pregunta a tu fisioterapeuta qué puedes usar.
            * Towel slide, De tu fisioterapeuta: 8 repeticiones. 5 días por semana, 2 veces al día
              Un ejercicio de tu fisioterapeuta. La app no lo conoce y no puede comprobar si es adecuado para tu salud.
              > Stand facing a wall, a towel under both hands.
              > Slide the towel up as far as it is easy.
              > Slide it down slowly.
            [Editar] [Terminarla]
            Una prescripción nueva sustituye a esta.
            [Escribirla a mano] [Abrir un archivo] El sistema de un fisioterapeuta puede crear un archivo así para la app.
        "#]],
    );
}

/// What is wrong is said so that the person, or the therapist they ask, can mend it; in Spanish with Spanish numbers.
#[test]
fn what_is_wrong_is_said_in_words() {
    let file = |exercise: &str| {
        format!(
            r#"preview {{"midback_prescription":1,"source":"Dr. Ruiz","issued":"2026-03-20","review":null,"exercises":[{{"exercise":"plank",{exercise},"days_per_week":3}}]}}"#
        )
    };
    let wrong = [
        file(r#""sets":"1","seconds":12000"#),
        file(r#""sets":1.5,"repetitions":5,"kilograms":100.5"#),
        file(r#""sets":1,"repetitions":5,"pounds":0.1,"kilograms":"2,5""#),
        "preview Plank, twice a day.".to_owned(),
        "preview <html> </html>".to_owned(),
        r#"preview {"resourceType":"CarePlan"}"#.to_owned(),
        r#"preview {"midback_prescription":1,"source":}"#.to_owned(),
    ]
    .join("; ");
    check(
        &format!("{wrong}; speak es; {wrong}"),
        expect![[r#"
            Please check
            This cannot be saved yet
            ! review: Review: this is empty in the file (null). Give it a value, or leave the field out.
            ! exercises[0].sets: Exercise 1, Sets: 1 is in quotation marks. A number has to be written without them.
            ! exercises[0].seconds: Exercise 1, Seconds: 12,000 is not possible. It must be from 1 to 600.
            [Put it right by hand] [Back]
            Please check
            This cannot be saved yet
            ! review: Review: this is empty in the file (null). Give it a value, or leave the field out.
            ! exercises[0].sets: Exercise 1, Sets: 1.5 is not a whole number.
            ! exercises[0].kilograms: Exercise 1, Kilograms: 100.5 is not possible. It must be from 0.1 to 100.
            [Put it right by hand] [Back]
            Please check
            This cannot be saved yet
            ! review: Review: this is empty in the file (null). Give it a value, or leave the field out.
            ! exercises[0].pounds: Exercise 1, Pounds: this does not go together with this: Kilograms.
            ! exercises[0].kilograms: Exercise 1, Kilograms: 2,5 is in quotation marks. A number has to be written without them.
            [Put it right by hand] [Back]
            Please check
            This cannot be saved yet
            ! file: File: this is a text document, which the app cannot read. Ask your therapist for a prescription file for this app, or enter the prescription by hand.
            [Back]
            Please check
            This cannot be saved yet
            ! file: File: this is a web page, which the app cannot read. Ask your therapist for a prescription file for this app, or enter the prescription by hand.
            [Back]
            Please check
            This cannot be saved yet
            ! file: File: nothing in here can be planned, because it does not say that it is current. Please ask your therapist.
            [Back]
            Please check
            This cannot be saved yet
            ! file: File: this cannot be read. Something is wrong in line 1, column 36.
            [Back]
            Revísalo, por favor
            Todavía no se puede guardar
            ! review: Revisión: en el archivo está sin valor (null). Pon un valor o quita el campo.
            ! exercises[0].sets: Ejercicio 1, Series: 1 está entre comillas. Un número tiene que ir sin ellas.
            ! exercises[0].seconds: Ejercicio 1, Segundos: 12.000 no es posible. Tiene que estar entre 1 y 600.
            [Corregir a mano] [Atrás]
            Revísalo, por favor
            Todavía no se puede guardar
            ! review: Revisión: en el archivo está sin valor (null). Pon un valor o quita el campo.
            ! exercises[0].sets: Ejercicio 1, Series: 1,5 no es un número entero.
            ! exercises[0].kilograms: Ejercicio 1, Kilos: 100,5 no es posible. Tiene que estar entre 0,1 y 100.
            [Corregir a mano] [Atrás]
            Revísalo, por favor
            Todavía no se puede guardar
            ! review: Revisión: en el archivo está sin valor (null). Pon un valor o quita el campo.
            ! exercises[0].pounds: Ejercicio 1, Libras: no puede ir junto con esto: Kilos.
            ! exercises[0].kilograms: Ejercicio 1, Kilos: 2,5 está entre comillas. Un número tiene que ir sin ellas.
            [Corregir a mano] [Atrás]
            Revísalo, por favor
            Todavía no se puede guardar
            ! file: Archivo: esto es un documento de texto, algo que la app no puede leer. Pide a tu fisioterapeuta un archivo de prescripción para esta app o escribe la prescripción a mano.
            [Atrás]
            Revísalo, por favor
            Todavía no se puede guardar
            ! file: Archivo: esto es una página web, algo que la app no puede leer. Pide a tu fisioterapeuta un archivo de prescripción para esta app o escribe la prescripción a mano.
            [Atrás]
            Revísalo, por favor
            Todavía no se puede guardar
            ! file: Archivo: no se puede planificar nada de lo que hay aquí porque no indica que esté vigente. Pregunta a tu fisioterapeuta, por favor.
            [Atrás]
            Revísalo, por favor
            Todavía no se puede guardar
            ! file: Archivo: no se puede leer. Hay un error en la línea 1, columna 36.
            [Atrás]
        "#]],
    );
}

/// What is wrong with a file is put right in the form, which has all that the file says.
#[test]
fn a_file_is_put_right_by_hand() {
    let file = r#"{"midback_prescription":1,"source":"Dr. Ruiz","issued":"20.3.2026","diagnosis":{"code":7},"exercises":[{"exercise":"yoga","sets":2,"seconds":20,"days_per_week":3},{"exercise":"cat-cow","sets":"2","breaths":8,"kilograms":2.5,"rounds":3,"days_per_week":9}]}"#;
    check(
        &format!(
            "preview {file}; correct {file}; form; preview draft; speak es; preview draft; speak en; fill also:2:diagnosis;
            fill issued 2026-03-20; fill 1 exercise plank; fill 2 also:6:rounds; fill 2 days_per_week 7; preview draft; save draft"
        ),
        expect![[r#"
            Please check
            This cannot be saved yet
            ! diagnosis: diagnosis: the app does not know this field.
            ! issued: Date: 20.3.2026 is not a date.
            ! exercises[0].exercise: Exercise 1, Exercise: there is nothing called yoga.
            ! exercises[1].sets: Exercise 2, Sets: 2 is in quotation marks. A number has to be written without them.
            ! exercises[1].rounds: Exercise 2, Rounds: this does not go together with this: Breaths.
            ! exercises[1].days_per_week: Exercise 2, Days a week: 9 is not possible. It must be from 1 to 7.
            [Put it right by hand] [Back]
            New prescription
            Copy what your therapist wrote. Some fields are already filled in: check them, and change anything that does not match. Fill in every field marked (required). Leave the others as they are if your therapist wrote nothing about them.
            Exercises
            Exercise 1 [Remove this exercise]
              Exercise (required): Bird dog | Cat-cow | Chest expansion | Child's pose | Cobra | Foam roller | Mid-back extension | Open book | Plank | Reverse fly | Seated twist | Single-arm row | Superman | Thread the needle | Walking | Wall angel | Another exercise
              Level: *My current level
              Sets (required): <2>
              Sets, at most (Only if your therapist gave a range, such as 8 to 12.): <>
              What is counted (required): Repetitions | *Seconds | Breaths | Minutes | Rounds
              How many (required): <20>
              How many, at most (Only if your therapist gave a range, such as 8 to 12.): <>
              Sides: *As usual for this exercise | Both sides at once | Each side
              Days a week (required): 1 | 2 | *3 | 4 | 5 | 6 | 7
              Times a day: *1 | 2 | 3
              How far to go (A limit in your therapist’s words, such as: up to shoulder height.): <> up to 500
              Do not change (Your therapist wants this exactly as it is.): off
              Note: <> up to 500
            Exercise 2 [Remove this exercise]
              Exercise (required): Bird dog | *Cat-cow | Chest expansion | Child's pose | Cobra | Foam roller | Mid-back extension | Open book | Plank | Reverse fly | Seated twist | Single-arm row | Superman | Thread the needle | Walking | Wall angel | Another exercise
              Level: *My current level | 1: On a chair | 2: On hands and knees | 3: One vertebra at a time | 4: On your forearms
              Sets (required): <2>
              Sets, at most (Only if your therapist gave a range, such as 8 to 12.): <>
              What is counted (required): Repetitions | Seconds | *Breaths | Minutes | Rounds
              How many (required): <8>
              How many, at most (Only if your therapist gave a range, such as 8 to 12.): <>
              Sides: *As usual for this exercise | Both sides at once | Each side
              Load: None | Light band | Medium band | Strong band | *A weight in kilograms | A weight in pounds
              Weight (required): <2.5>
              Days a week (required): 1 | 2 | 3 | 4 | 5 | 6 | 7
              Times a day: *1 | 2 | 3
              How far to go (A limit in your therapist’s words, such as: up to shoulder height.): <> up to 500
              Do not change (Your therapist wants this exactly as it is.): off
              Note: <> up to 500
              Also in the file: Rounds: <3> [Leave this out]
            [Add an exercise]
            About the prescription
              Who gave it (required) (A person or a practice.): <Dr. Ruiz> up to 120
              Date (required) (The date on the paper.): <20.3.2026>
              Review (When your therapist wants to see you again. Leave it empty if there is no such date.): <>
              Last day (Leave it empty if it has no end.): <>
              Also in the file: diagnosis: <{"code": 7}> [Leave this out]
            [Check it] [Do not save]
            Please check
            This cannot be saved yet
            ! exercises[0].exercise: Exercise 1, Exercise: there is nothing called yoga.
            ! exercises[1].also:6:rounds: Exercise 2, Rounds: the form has no place for this. If it matters, write it in a note. Then leave it out.
            ! exercises[1].days_per_week: Exercise 2, Days a week: 9 is not possible. It must be from 1 to 7.
            ! also:2:diagnosis: diagnosis: the form has no place for this. If it matters, write it in a note. Then leave it out.
            ! issued: Date: 20.3.2026 is not a date.
            [Back]
            Revísalo, por favor
            Todavía no se puede guardar
            ! exercises[0].exercise: Ejercicio 1, Ejercicio: no existe nada con el nombre yoga.
            ! exercises[1].also:6:rounds: Ejercicio 2, Rondas: en el formulario no hay sitio para esto. Si es importante, escríbelo en una nota. Después, quítalo.
            ! exercises[1].days_per_week: Ejercicio 2, Días por semana: 9 no es posible. Tiene que estar entre 1 y 7.
            ! also:2:diagnosis: diagnosis: en el formulario no hay sitio para esto. Si es importante, escríbelo en una nota. Después, quítalo.
            ! issued: Fecha: 20.3.2026 no es una fecha.
            [Atrás]
            Please check
            From Dr. Ruiz, 20 March 2026
            You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
            * Plank, At a wall: 2 × 20 s /2 sets of 20 seconds/. 3 days a week
            * Cat-cow, On a chair: 2 × 8 slow breaths, 2.5 kg /2 sets of 8 slow breaths, 2.5 kilograms/. Every day
              ? Not on your list of equipment: 2.5 kg. Ask your therapist what you can use.
            [Save] [Back]
        "#]],
    );
}

#[test]
fn a_weight_is_at_home_in_whatever_unit_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::ready(folder.path()).unwrap();
    let missing = |world: &mut World, load: &str| {
        let file = format!(
            r#"import {{"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "2026-03-20", "exercises": [{{"exercise": "single-arm-row", "level": 1, "sets": 1, "repetitions": 6, {load}, "days_per_week": 2}}]}}"#
        );
        assert_eq!(live(world, &file), "");
        world.in_force().unwrap().items[0].warnings.clone()
    };
    let _ = live(&mut world, "choose weights 2500 4500");
    for load in [r#""pounds": 5.5"#, r#""kilograms": 2.5"#, r#""pounds": 10"#] {
        assert_eq!(missing(&mut world, load), Vec::<String>::new(), "{load}");
    }
    for load in [r#""pounds": 5"#, r#""kilograms": 3"#, r#""band": "light""#] {
        assert_eq!(missing(&mut world, load).len(), 1, "{load}");
    }
}
