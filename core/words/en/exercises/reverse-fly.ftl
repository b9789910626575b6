reverse-fly = Reverse fly
    .aim = Makes the muscles between your shoulder blades and behind your shoulders stronger.
    .why = These muscles draw your shoulders back and help you stay upright. As they get stronger, sitting and carrying can tire your mid back less.
    .note = Some guides stand upright. Leaning forward, the muscles between your shoulder blades do the work.
reverse-fly-1 = Shoulder-blade squeeze
    .start =
        Sit near the front of a chair, arms at your sides.
        Feet flat on the floor.
    .steps =
        Breathe in and sit tall.
        Breathe out and draw your shoulder blades together, back and a little down.
        Breathe in and let them slide apart slowly.
    .feel = Light work between your shoulder blades, while your neck stays soft.
    .errors =
        Keep your shoulders low, away from your ears.
        Let your ribs stay above your hips. Do not arch your low back.
    .cues =
        Shoulder blades together.
        Shoulders stay low.
        Keep breathing.
        Let go slowly.
reverse-fly-2 = Arms only
    .start =
        Stand and lean forward from your hips, arms hanging, back long.
        Feet as wide as your hips, knees soft, palms facing.
        Lean about halfway. Tense your belly lightly.
    .steps =
        Breathe out and lift your arms out to the sides, up to shoulder height. Elbows stay soft.
        Breathe in and lower your arms slowly.
        After the last one, let your arms hang and stand up slowly.
    .feel = Work between your shoulder blades and behind your shoulders, not in your low back.
    .errors =
        Let your shoulders stay away from your ears. Never shrug.
        Keep your back flat and your neck in line. Look at the floor a little ahead of you.
        If leaning forward hurts, do the seated squeeze instead.
    .cues =
        Breathe out, arms wide.
        Shoulders stay low.
        Lower slowly.
reverse-fly-3 = With light weights
    .start =
        Stand and lean forward from your hips, arms hanging, back long.
        Feet as wide as your hips, knees soft, palms facing.
        Lean about halfway. Tense your belly lightly.
    .band = Stand on the middle of the band, an end in each hand. Check it for cracks first.
    .dumbbell = A light weight in each hand.
    .out = Put it down and stand up slowly.
    .steps =
        Breathe out and lift your arms out to the sides, up to shoulder height. Elbows stay soft.
        Breathe in and lower your arms slowly.
        After the last one, stand up slowly, then put the weights down with bent knees.
    .feel = Steady work between your shoulder blades and behind your shoulders, not in your low back or your neck.
    .errors =
        Let your shoulders stay away from your ears. Never shrug.
        Lift without swinging. If you have to swing, take less weight.
        Keep your back flat. If leaning forward hurts, do the seated squeeze instead.
    .cues =
        Belly firm, back long.
        Breathe out, arms wide.
        Shoulders stay low.
        Lower slowly.
reverse-fly-4 = With heavier weights
    .start =
        Stand and lean forward from your hips, arms hanging, back long.
        Feet as wide as your hips, knees soft, palms facing.
        Lean about halfway. Tense your belly lightly.
    .band = Take a stronger band. Stand on the middle of the band, an end in each hand. Check it for cracks first.
    .dumbbell = A slightly heavier weight in each hand.
    .out = Put it down and stand up slowly.
    .steps =
        Breathe out and lift your arms out to the sides, up to shoulder height. Elbows stay soft.
        Breathe in and lower your arms slowly. Take at least as long as for the lift.
        After the last one, stand up slowly, then put the weights down with bent knees.
    .feel = Clear work between your shoulder blades and behind your shoulders, while your neck stays soft.
    .errors =
        Let your shoulders stay away from your ears. Never shrug.
        If you cannot reach shoulder height without swinging, take less weight.
        Keep your back flat. If leaning forward hurts, do the seated squeeze instead.
    .cues =
        Belly firm, back long.
        Breathe out, arms wide.
        Shoulders stay low.
        Lower slowly.
