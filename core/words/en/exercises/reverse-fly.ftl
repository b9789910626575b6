reverse-fly = Reverse fly
    .aim = Makes the muscles between your shoulder blades and behind your shoulders stronger.
    .why = These muscles draw your shoulders back and help you stay upright. As they get stronger, sitting and carrying can tire your mid back less.
    .note = Some guides do this standing upright. When you lean forward, the muscles between your shoulder blades do more of the work. Some also repeat the last bit of each lift a few times. We keep to whole, slow lifts.
reverse-fly-1 = Shoulder-blade squeeze
    .start =
        Sit near the front of a chair, feet flat, arms hanging.
        Take a firm chair that does not roll.
    .steps =
        Breathe in and sit tall.
        Breathe out and draw your shoulder blades together, back and a little down.
        Breathe in and let them slide apart slowly.
    .feel = Light work between your shoulder blades, while your neck stays soft.
    .errors =
        Keep your shoulders low, away from your ears.
        Keep your ribs over your hips. Do not arch your low back.
    .cues =
        Shoulder blades together.
        Keep your shoulders low.
        Keep breathing.
        Let go slowly.
reverse-fly-2 = Arms only
    .start =
        Stand, feet hip-width apart. Lean forward from your hips, arms hanging.
        Lean about halfway, back long, knees soft.
        Palms face each other. Tighten your belly gently.
    .steps =
        Breathe out and lift your arms out to the sides, up to shoulder height. Keep your elbows soft.
        Breathe in and lower your arms slowly.
        After the last one, let your arms hang and stand up slowly.
    .feel = Work between your shoulder blades and behind your shoulders, not in your low back.
    .errors =
        Keep your shoulders away from your ears. Never shrug.
        Keep your back flat and your neck in line. Look at the floor a little in front of you.
        If leaning forward hurts, do the seated squeeze instead.
    .cues =
        Breathe out, arms wide.
        Keep your shoulders low.
        Lower slowly.
reverse-fly-3 = With light resistance
    .start =
        Stand, feet hip-width apart. Lean forward from your hips, arms hanging.
        Lean about halfway, back long, knees soft.
        Palms face each other. Tighten your belly gently.
    .band = Check the band for cracks. Stand firmly on its middle and hold an end in each hand, your face out of its line.
    .dumbbell = Hold one light weight in each hand.
    .out = Stand up slowly, then put down what you hold.
    .steps =
        Breathe out and lift your arms out to the sides, up to shoulder height. Keep your elbows soft.
        Breathe in and lower your arms slowly.
        After the last one, stand up slowly. Then bend your knees to put the weights or the band down.
    .feel = Steady work between your shoulder blades and behind your shoulders, not in your low back or your neck.
    .errors =
        Keep your shoulders away from your ears. Never shrug.
        Lift without swinging. If you have to swing, use less resistance.
        Keep your back flat and your neck in line. If leaning forward hurts, do the seated squeeze instead.
    .cues =
        Belly gently tight, back long.
        Breathe out, arms wide.
        Keep your shoulders low.
        Lower slowly.
reverse-fly-4 = With more resistance
    .start =
        Stand, feet hip-width apart. Lean forward from your hips, arms hanging.
        Lean about halfway, back long, knees soft.
        Palms face each other. Tighten your belly gently.
    .band = Take a stronger band and check it for cracks. Stand firmly on its middle and hold an end in each hand, your face out of its line.
    .dumbbell = Hold a slightly heavier weight in each hand than before.
    .out = Stand up slowly, then put down what you hold.
    .steps =
        Breathe out and lift your arms out to the sides, up to shoulder height. Keep your elbows soft.
        Breathe in and lower your arms slowly. Take at least as long as for the lift.
        After the last one, stand up slowly. Then bend your knees to put the weights or the band down.
    .feel = Clear work between your shoulder blades and behind your shoulders, while your neck stays soft.
    .errors =
        Keep your shoulders away from your ears. Never shrug.
        If you cannot reach shoulder height without swinging, use less resistance.
        Keep your back flat and your neck in line. If leaning forward hurts, do the seated squeeze instead.
    .cues =
        Belly gently tight, back long.
        Breathe out, arms wide.
        Keep your shoulders low.
        Lower slowly.
