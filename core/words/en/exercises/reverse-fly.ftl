reverse-fly = Reverse fly
    .aim = Makes the muscles between your shoulder blades and behind your shoulders stronger.
    .why = These muscles draw your shoulders back and help you stay upright. As they get stronger, sitting and carrying can tire your mid back less.
reverse-fly-1 = Shoulder-blade squeeze
    .start = Sit near the front of a chair, feet flat on the floor. Let your arms hang at your sides.
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
        Breathe on.
        Let go slowly.
reverse-fly-2 = Arms only
    .start = Stand with your feet hip-width apart, knees soft. Tense your belly lightly and lean about halfway forward from your hips, back long. Let your arms hang, palms facing each other.
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
    .start = Stand with your feet hip-width apart, knees soft, a light weight in each hand. With a band, check it for cracks, stand on its middle and hold the ends. Tense your belly lightly and lean about halfway forward from your hips, back long, arms hanging, palms facing each other.
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
    .start = Stand with your feet hip-width apart, knees soft, a weight in each hand that is a little heavier than before. With a band, use a stronger one, check it for cracks, stand on its middle and hold the ends. Tense your belly lightly and lean about halfway forward from your hips, back long, arms hanging, palms facing each other.
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
