chest-expansion = Chest expansion
    .aim = Opens your chest and wakes up the muscles between your shoulder blades.
    .why = Long hours of sitting let your shoulders drift forward, and your mid back has to work against that. Opening your chest and using your upper back can make it easier to stay upright.
chest-expansion-1 = In a door frame
    .start =
        Face an open doorway, hands on the frame at chest height.
        Stand one small step away, feet hip-width apart. Make sure that the door stays open.
        Elbows soft, hands a little wider than your shoulders.
    .steps =
        Breathe out and press your hands lightly into the frame. Keep your shoulders low.
        Let go and bring your arms together in front of your chest.
        Breathe in and open your arms out to the sides, as far as is comfortable. Draw your shoulder blades together.
        Put your hands on the frame again. That is one round.
        After the last round, lower your arms slowly.
    .feel = Your chest opens, with light work between your shoulder blades.
    .errors =
        Press lightly. You should be able to talk.
        Keep your shoulders away from your ears.
        Open your arms only as far as your shoulders feel steady.
    .cues =
        Hands on the frame, press lightly.
        Let go, arms together.
        Breathe in, arms wide.
        Keep your shoulders low.
chest-expansion-2 = With a light band
    .start =
        Stand with feet hip-width apart, arms forward at chest height.
        Hands shoulder-width apart, elbows and knees soft.
    .band = Check the band for cracks, then take it in both hands at chest height.
    .out = Put the band down.
    .steps =
        Breathe out and pull the band apart until your arms are wide. Draw your shoulder blades together.
        Breathe in and bring your hands together slowly.
        After the last one, let the band go slack and lower your arms.
    .feel = Your chest opens and the muscles between your shoulder blades work.
    .errors =
        If your shoulders creep up to your ears, leave more band between your hands, so that it pulls less.
        Keep your ribs over your hips. Do not arch your low back.
        Pull only as far as your shoulders feel steady.
    .cues =
        Breathe out, pull apart.
        Keep your shoulders low.
        Hands together slowly.
chest-expansion-3 = With a stronger band
    .start =
        Stand with feet hip-width apart, arms forward at chest height.
        Hands shoulder-width apart, elbows and knees soft.
    .band = Check the band for cracks, then take it in both hands at chest height.
    .out = Put the band down.
    .steps =
        Breathe out and pull the band apart until your arms are wide. Draw your shoulder blades together.
        Breathe in and bring your hands together slowly. Do not let the band snap.
        After the last one, let the band go slack and lower your arms.
    .feel = Clear work between your shoulder blades, while your neck stays soft.
    .errors =
        If your shoulders creep up to your ears, take the lighter band again.
        Keep your ribs over your hips. Do not arch your low back.
        Pull only as far as your shoulders feel steady.
    .cues =
        Breathe out, pull apart.
        Keep your shoulders low.
        Hands together slowly.
chest-expansion-4 = With a light band and a hold
    .start =
        Stand with feet hip-width apart, arms forward at chest height.
        Hands shoulder-width apart, elbows and knees soft.
    .band = Check the band for cracks, then take it in both hands at chest height.
    .out = Put the band down.
    .steps =
        Breathe out and pull the band apart until your arms are wide. Draw your shoulder blades together.
        Stay wide for 3 seconds and keep breathing.
        Bring your hands together slowly.
        After the last one, let the band go slack and lower your arms.
    .feel = Steady work between your shoulder blades, while your breath stays calm.
    .errors =
        Let your breath flow while your arms stay wide. Keep your ribs over your hips.
        If your shoulders creep up to your ears, leave more band between your hands, so that it pulls less.
        Pull only as far as your shoulders feel steady.
    .cues =
        Breathe out, pull apart.
        Stay wide, keep breathing.
        Keep your shoulders low.
        Hands together slowly.
