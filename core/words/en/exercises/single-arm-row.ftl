single-arm-row = Single-arm row
    .aim = Makes the muscles between your shoulder blades stronger.
    .why = These muscles draw your shoulder blades back, and they tire when you bend forward for a long time. With more strength, sitting and standing tall can take less effort.
single-arm-row-1 = Seated, with a light band
    .start = Sit tall on a chair. Put the band around something firm in front of you, or around your foot. Hold it with one hand.
    .steps =
        Breathe out and pull your elbow back, close to your side.
        Stop for a moment. Your shoulder stays low.
        Breathe in and let your arm go forward slowly.
    .feel = The muscle beside your shoulder blade works.
    .errors =
        Before you start, check that the band cannot slip or snap back.
        Keep your trunk still and do not lean back to help.
        Let your shoulder stay away from your ear.
    .cues =
        Breathe out and pull.
        Shoulder low.
        Breathe in, slowly forward.
single-arm-row-2 = Kneeling
    .start = Kneel on the mat on one knee and lean forward from your hips with a straight back, your free forearm on your front thigh. Your working arm hangs on the side of the knee that is down. It holds the weight, or a band that runs under your front foot. Check a band for cracks first.
    .steps =
        Breathe out and pull your elbow up, at most to shoulder height, a few centimetres from your side.
        Stop for a moment at the top.
        Breathe in and lower it slowly.
        After the last one, put the load down and come up slowly.
    .feel = The muscle beside your shoulder blade works. Your back stays still.
    .errors =
        Keep your back long and your chest facing the floor, without turning.
        Let your shoulder stay away from your ear.
        Put a cushion under your knee if the floor feels hard.
    .cues =
        Long back.
        Breathe out, elbow up.
        Stop for a moment.
        Breathe in, lower slowly.
single-arm-row-3 = More resistance
    .start = Kneel on the mat on one knee and lean forward from your hips with a straight back, your free forearm on your front thigh. Take a slightly stronger band or heavier weight than before, with the hand on the side of the knee that is down. The band runs under your front foot. Check it for cracks first.
    .steps =
        Breathe out and pull your elbow up, at most to shoulder height, close to your side.
        Stop for a moment at the top.
        Breathe in and lower it slowly.
        After the last one, put the load down and come up slowly.
    .feel = Harder than before, still smooth.
    .errors =
        If you have to swing or jerk, take the lighter load again.
        Keep your back long and your chest facing the floor, without turning.
        Breathe out as you pull, and let the breath flow.
    .cues =
        Long back.
        Breathe out, elbow up.
        Breathe in, lower slowly.
single-arm-row-4 = Supported on a bench
    .start = Rest one hand and the knee of the same side on a bench, the other foot flat on the floor. Keep your back straight and hold the weight with the other hand.
    .steps =
        Breathe out and pull your elbow up, at most to shoulder height, close to your side.
        Stop for a moment at the top.
        Breathe in and lower it slowly.
        After the last one, put the weight down before you stand up.
    .feel = Strong work beside your shoulder blade. Your back stays still.
    .errors =
        Keep your hips level and your back long from head to tailbone.
        Put your hand under your shoulder and keep that elbow soft.
        Let the arm do the work and do not roll your trunk open.
    .cues =
        Long back, hips level.
        Breathe out, elbow up.
        Breathe in, lower slowly.
