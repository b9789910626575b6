chest-expansion = Chest expansion
    .aim = Opens your chest and wakes the muscles between your shoulder blades.
    .why = Long sitting lets the shoulders drift forward, and the mid back has to work against that. Opening the chest and using the upper back can make it easier to stay upright.
chest-expansion-1 = In a door frame
    .start =
        Face an open door frame. Hands on both sides, at chest height.
        Stand one small step away, feet as wide as your hips.
        Elbows soft, hands a little wider than your shoulders.
    .steps =
        Breathe out and press your hands lightly into the frame. Your shoulders stay low.
        Let go and close your arms in front of your chest.
        Breathe in and widen your arms to the sides, as far as is comfortable. Draw your shoulder blades together.
        Put your hands back on the frame. That is one round.
        After the last round, let your arms sink slowly.
    .feel = Your chest opens, with light work between your shoulder blades.
    .errors =
        Press lightly. You should be able to talk.
        Keep your shoulders away from your ears.
        Widen your arms only as far as your shoulders feel steady.
    .cues =
        Press lightly into the frame.
        Let go and close your arms.
        Breathe in, arms wide.
        Shoulders stay low.
chest-expansion-2 = With a light band
    .start =
        Stand, feet hip-width apart, arms straight ahead at chest height.
        Hands as wide as your shoulders, knees soft.
    .band = Hold the band in both hands. Check it for cracks first.
    .out = Put the band down.
    .steps =
        Breathe out and pull the band apart, until your arms are wide. Draw your shoulder blades together.
        Breathe in and let your arms come back slowly.
        After the last one, let the band go slack and lower your arms.
    .feel = Your chest opens and the muscles between your shoulder blades work.
    .errors =
        Keep your shoulders away from your ears.
        Let your ribs stay above your hips. Do not arch your low back.
        Pull only as far as your shoulders feel steady.
    .cues =
        Breathe out, pull apart.
        Shoulders stay low.
        Bring your hands together slowly.
chest-expansion-3 = With a stronger band
    .start =
        Stand, feet hip-width apart, arms straight ahead at chest height.
        Hands as wide as your shoulders, knees soft.
    .band = Hold the band in both hands. Check it for cracks first.
    .out = Put the band down.
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
        Bring your hands together slowly.
chest-expansion-4 = With a hold
    .start =
        Stand, feet hip-width apart, arms straight ahead at chest height.
        Hands as wide as your shoulders, knees soft.
    .band = Hold the band in both hands. Check it for cracks first.
    .out = Put the band down.
    .steps =
        Breathe out and pull the band apart, until your arms are wide. Draw your shoulder blades together.
        Stay wide for 3 seconds and keep breathing.
        Let your arms come back slowly.
        After the last one, let the band go slack and lower your arms.
    .feel = Steady work between your shoulder blades, and your breath goes on calmly.
    .errors =
        Let your breath flow while your arms stay wide.
        If your shoulders creep up, take a lighter band.
        Pull only as far as your shoulders feel steady.
    .cues =
        Breathe out, pull apart.
        Stay wide, keep breathing.
        Shoulders stay low.
        Bring your hands together slowly.
