single-arm-row = Single-arm row
    .aim = Makes the muscles between your shoulder blades stronger.
    .why = These muscles draw your shoulder blades back, and they tire when you bend forward for a long time. With more strength, sitting and standing tall can take less effort.
    .note = Some guides kneel upright and pull the band toward you. We lean forward and rest an arm on the thigh, so that a weight works too.
single-arm-row-1 = Seated, with a light band
    .start =
        Sit tall on a chair, feet flat, one arm stretched out.
    .left =
        left arm
        Left arm.
    .right =
        right arm
        Right arm.
    .band = Fix the band in front of you to something that cannot move, and hold it with one hand. Check it for cracks, and keep your face out of its line.
    .out = Let go of the band slowly.
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
        Belly lightly tense.
        Breathe out and pull.
        Shoulder stays low.
        Breathe in, let it out slowly.
single-arm-row-2 = Kneeling
    .start =
        One knee down. Lean forward, forearm on the front thigh, back straight.
        Tense your belly lightly. A cushion under the knee helps.
    .left =
        left arm
        Left knee down. Your left arm pulls.
    .right =
        right arm
        Right knee down. Your right arm pulls.
    .band = The band runs under your front foot. Check it for cracks first.
    .dumbbell = Let the weight hang from your straight arm.
    .out = Put it down.
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
        Long back, belly firm.
        Breathe out, elbow up.
        Stop for a moment.
        Breathe in, lower slowly.
single-arm-row-3 = More resistance
    .start =
        One knee down. Lean forward, forearm on the front thigh, back straight.
        Tense your belly lightly. A cushion under the knee helps.
    .left =
        left arm
        Left knee down. Your left arm pulls.
    .right =
        right arm
        Right knee down. Your right arm pulls.
    .band = Take a slightly stronger band, under your front foot. Check it for cracks first.
    .dumbbell = Take a slightly heavier weight and let it hang.
    .out = Put it down.
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
        Long back, belly firm.
        Breathe out, elbow up.
        Breathe in, lower slowly.
single-arm-row-4 = Supported on a bench
    .start =
        One hand and knee on a bench, other foot flat, back straight.
    .left =
        left arm
        Right hand and knee down. Your left arm pulls.
    .right =
        right arm
        Left hand and knee down. Your right arm pulls.
    .dumbbell = Let the weight hang from your straight arm.
    .out = Put the weight down and step off the bench.
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
