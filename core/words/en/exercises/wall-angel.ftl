wall-angel = Wall angel
    .aim = Makes the muscles that guide your shoulder blades stronger.
    .why = Your shoulder blades rest on your upper and mid back. When the muscles around them are strong, sitting and standing tall can feel easier.
wall-angel-1 = Lying on your back
    .start =
        Lie on your back, knees bent, arms out, hands beside your head.
        If your chin points up, put a folded towel under your head.
    .steps =
        Tense your belly lightly and let your ribs sink.
        Breathe out and slide your arms along the floor past your head, as far as is comfortable.
        Keep your neck long. Do not hunch your shoulders.
        Breathe in and slide your arms back down towards your sides.
        After the last one, roll onto your side and push yourself up with your hands.
    .feel = Light work around your shoulder blades while your chest opens.
    .errors =
        Keep your ribs low. Slide less far if your back arches.
        Let your hands hover if they do not reach the floor.
        Slide less far if your shoulder pinches.
    .cues =
        Breathe out, slide up.
        Ribs stay down.
        Breathe in, slide down.
wall-angel-2 = At a wall, feet forward
    .start =
        Stand against a wall, feet one foot length in front.
        Elbows bent, hands pointing up, against the wall.
        Knees soft, upper back and buttocks on the wall.
    .steps =
        Tense your belly lightly and let your ribs sink.
        Breathe out and slide your arms up the wall, as far as is comfortable.
        Keep your neck long. Do not hunch your shoulders.
        Breathe in and slide your arms back down towards your sides.
    .feel = Work between and below your shoulder blades, and an open chest.
    .errors =
        Keep your ribs low. Slide less far if your back arches away from the wall.
        Let your hands hover if they do not reach the wall.
        Slide less far if your shoulder pinches.
    .cues =
        Breathe out, slide up.
        Neck long, ribs down.
        Breathe in, slide down.
wall-angel-3 = Feet at the wall
    .start =
        Stand with heels, buttocks and upper back against a wall.
        Elbows bent, hands pointing up, against the wall.
        Rest your head on it too, if that is easy.
    .steps =
        Tense your belly lightly. A small gap behind your low back is fine.
        Breathe out and slide your arms up the wall, as far as is comfortable.
        Keep your elbows and hands lightly on the wall where they reach it.
        Breathe in and slide your arms back down towards your sides.
    .feel = Steady work between and below your shoulder blades. Your low back stays calm.
    .errors =
        Keep the gap behind your low back the same. Slide less far if it grows.
        Let your chin drop a little if your head tips back.
        Slide less far if your shoulder pinches.
    .cues =
        Breathe out, slide up.
        Low back stays still.
        Breathe in, slide down.
