chest-expansion = Chest expansion
    .aim = Opens your chest and wakes the muscles between your shoulder blades.
    .why = Long sitting lets the shoulders drift forward, and the mid back has to work against that. Opening the chest and using the upper back can make it easier to stay upright.
chest-expansion-1 = In a door frame
    .start = Stand one small step back, facing an open door frame, feet hip-width apart. Lift your arms to chest height, a little wider than your shoulders. Rest your hands on both sides of the frame, elbows soft.
    .steps =
        Breathe out and press your hands lightly into the frame. Your shoulders stay low.
        Let go and close your arms in front of your chest.
        Breathe in and widen your arms to the sides, as far as it is comfortable. Draw your shoulder blades together.
        Put your hands back on the frame. That is one round.
        After the last round, let your arms sink slowly.
    .feel = Your chest gets wide, with light work between your shoulder blades.
    .errors =
        Press lightly. You should be able to talk.
        Keep your shoulders away from your ears.
        Widen your arms only as far as your shoulders feel steady.
    .cues =
        Press lightly into the frame.
        Let go and close.
        Breathe in, arms wide.
        Shoulders stay low.
chest-expansion-2 = With a light band
    .start = Stand with your feet hip-width apart, knees soft. Check the band for cracks. Hold it at chest height, arms nearly straight, hands as wide as your shoulders.
    .steps =
        Breathe out and pull the band apart, until your arms are wide. Draw your shoulder blades together.
        Breathe in and let your arms come back slowly.
        After the last one, let the band go slack and lower your arms.
    .feel = Your chest gets wide and the muscles between your shoulder blades work.
    .errors =
        Keep your shoulders away from your ears.
        Let your ribs stay above your hips. Do not arch your low back.
        Pull only as far as your shoulders feel steady.
    .cues =
        Breathe out, pull apart.
        Shoulders stay low.
        Come back slowly.
chest-expansion-3 = With a stronger band
    .start = Stand with your feet hip-width apart, knees soft. Check the band for cracks. Hold it at chest height, arms nearly straight, hands as wide as your shoulders.
    .steps =
        Breathe out and pull the band apart, until your arms are wide. Draw your shoulder blades together.
        Breathe in and let your arms come back slowly. Do not let the band snap.
        After the last one, let the band go slack and lower your arms.
    .feel = Clear work between your shoulder blades, while your neck stays soft.
    .errors =
        If your shoulders creep up, take the lighter band.
        Let your ribs stay above your hips. Do not arch your low back.
        Pull only as far as your shoulders feel steady.
    .cues =
        Breathe out, pull apart.
        Shoulders stay low.
        Come back slowly.
chest-expansion-4 = With a hold
    .start = Stand with your feet hip-width apart, knees soft. Take a light band and check it for cracks. Hold it at chest height, arms nearly straight, hands as wide as your shoulders.
    .steps =
        Breathe out and pull the band apart, until your arms are wide. Draw your shoulder blades together.
        Stay wide for 3 seconds and breathe on.
        Let your arms come back slowly.
        After the last one, let the band go slack and lower your arms.
    .feel = Steady work between your shoulder blades, and your breath goes on calmly.
    .errors =
        Let your breath flow while your arms stay wide.
        If your shoulders creep up, take a lighter band.
        Pull only as far as your shoulders feel steady.
    .cues =
        Breathe out, pull apart.
        Stay wide, breathe on.
        Shoulders stay low.
        Come back slowly.
