wall-angel = Wall angel
    .aim = Makes the muscles that guide your shoulder blades stronger.
    .why = Your shoulder blades rest on your upper and mid back. When the muscles around them are strong, sitting and standing tall can feel easier.
wall-angel-1 = Lying on your back
    .start = Lie on your back on the mat with your knees bent and your feet flat. Rest your arms out to the sides, elbows bent, hands level with your head. Place a folded towel under your head if your chin tips up.
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
        Breathe out and slide up.
        Ribs stay low.
        Breathe in and slide down.
wall-angel-2 = At a wall, feet forward
    .start = Stand with your back against a wall, your feet about one foot's length away from it, your knees soft. Lean your buttocks and your upper back on the wall. Put your arms on it out to the sides, elbows bent, hands pointing up.
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
        Breathe out and slide up.
        Neck long, ribs low.
        Breathe in and slide down.
wall-angel-3 = Feet at the wall
    .start = Stand with your heels, buttocks and upper back at a wall. Rest your head there too if that is easy. Put your arms on the wall out to the sides, elbows bent, hands pointing up.
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
        Breathe out and slide up.
        Low back stays still.
        Breathe in and slide down.
