wall-angel = Wall angel
    .aim = Makes the muscles that guide your shoulder blades stronger.
    .why = Your shoulder blades rest on your upper and mid back. When the muscles around them are strong, sitting and standing tall can feel easier.
wall-angel-1 = Lying on your back
    .start =
        Lie on your back, knees bent, arms out, hands beside your head.
        If your chin tips up, put a folded towel under your head.
    .steps =
        Tighten your belly gently and let your ribs sink.
        Breathe out and slide your arms along the floor past your head, as far as is comfortable.
        Keep your neck long. Do not hunch your shoulders.
        Breathe in and slide your arms down toward your sides.
        After the last one, roll onto your side and push yourself up with your hands.
    .feel = Light work around your shoulder blades while your chest opens.
    .errors =
        Keep your ribs low. If your back arches, slide less far.
        If your hands do not reach the floor, let them hover.
        If your shoulder pinches, slide less far.
    .cues =
        Breathe out, slide your arms up.
        Ribs stay down.
        Breathe in, slide down.
wall-angel-2 = At a wall, feet forward
    .start =
        Stand, back against a wall, feet one foot's length forward.
        Arms out on the wall, elbows bent, hands pointing up.
        Knees soft, buttocks and upper back on the wall.
    .steps =
        Tighten your belly gently and let your ribs sink.
        Breathe out and slide your arms up the wall, as far as is comfortable.
        Keep your neck long. Do not hunch your shoulders.
        Breathe in and slide your arms down toward your sides.
    .feel = Work between and below your shoulder blades, and an open chest.
    .errors =
        Keep your ribs low. If your back arches away from the wall, slide less far.
        If your hands do not reach the wall, let them hover.
        If your shoulder pinches, slide less far.
    .cues =
        Breathe out, slide your arms up.
        Neck long, ribs down.
        Breathe in, slide down.
wall-angel-3 = Feet at the wall
    .start =
        Stand with heels, buttocks and upper back against a wall.
        Arms out on the wall, elbows bent, hands pointing up.
        Rest your head there too if that is easy.
    .steps =
        Tighten your belly gently. A small gap behind your low back is fine.
        Breathe out and slide your arms up the wall, as far as is comfortable.
        Keep your elbows and hands lightly on the wall where they reach it.
        Breathe in and slide your arms down toward your sides.
    .feel = Steady work between and below your shoulder blades. Your low back stays calm.
    .errors =
        Keep the gap behind your low back the same. If it grows, slide less far.
        If your head tips back, let your chin drop a little.
        If your shoulder pinches, slide less far.
    .cues =
        Breathe out, slide your arms up.
        Low back stays still.
        Breathe in, slide down.
