single-arm-row = Single-arm row
    .aim = Makes the muscles between your shoulder blades stronger.
    .why = These muscles draw your shoulder blades back, and they tire when you bend forward for a long time. With more strength, sitting and standing tall can take less effort.
    .note = Some guides kneel upright on both knees and pull the band toward them. We lean forward and rest one arm on the thigh, so that a weight works too.
single-arm-row-1 = Seated, with a light band
    .start =
        Sit tall on a chair, feet flat, one arm reaching forward.
    .left =
        left arm
        Your left arm pulls.
    .right =
        right arm
        Your right arm pulls.
    .band = Check the band for cracks and fix it in front of you to something that cannot move. Keep your face out of its line.
    .out = Let the band go slack, then let go of it.
    .steps =
        Tighten your belly gently. Breathe out and pull your elbow back, close to your side.
        Pause for a moment. Keep your shoulder low.
        Breathe in and let your arm go forward slowly.
    .feel = The muscle beside your shoulder blade works.
    .errors =
        Before you start, make sure that the band cannot slip or snap back. If there is nothing to fix it to, loop it around the sole of one foot with that leg straight, never bent.
        Keep your upper body still and do not lean back to help.
        Keep your shoulder away from your ear.
    .cues =
        Tighten your belly gently.
        Breathe out and pull.
        Keep your shoulder low.
        Breathe in, arm forward slowly.
single-arm-row-2 = Kneeling
    .start =
        Kneel on one knee and lean forward, forearm on your front thigh.
        Back straight, belly gently tight. A cushion under your knee is fine.
    .left =
        left arm
        Left knee down. Your left arm pulls.
    .right =
        right arm
        Right knee down. Your right arm pulls.
    .band = Check the band for cracks. Pin it under your whole front foot, and keep your face out of its line.
    .dumbbell = Let the weight hang straight down from your shoulder.
    .out = Put the weight or the band down first.
    .steps =
        Lean forward from your hips, back straight, belly gently tight. Breathe out and pull your elbow up, at most to shoulder height, about a hand's width from your side.
        Pause for a moment at the top.
        Breathe in and lower it slowly.
        After the last one, put the weight or the band down and come up slowly.
    .feel = The muscle beside your shoulder blade works. Your back stays still.
    .errors =
        Keep your back long and your chest facing the floor. Do not twist.
        Keep your shoulder away from your ear.
        If the floor feels hard, put a cushion under your knee.
    .cues =
        Back long, belly gently tight.
        Breathe out, elbow up.
        Pause at the top.
        Breathe in, lower slowly.
single-arm-row-3 = Kneeling, more resistance
    .start =
        Kneel on one knee and lean forward, forearm on your front thigh.
        Back straight, belly gently tight. A cushion under your knee is fine.
    .left =
        left arm
        Left knee down. Your left arm pulls.
    .right =
        right arm
        Right knee down. Your right arm pulls.
    .band = Take a slightly stronger band and check it for cracks. Pin it under your whole front foot, and keep your face out of its line.
    .dumbbell = Take a slightly heavier weight and let it hang straight down from your shoulder.
    .out = Put the weight or the band down first.
    .steps =
        Lean forward from your hips, back straight, belly gently tight. Breathe out and pull your elbow up, at most to shoulder height, close to your side.
        Pause for a moment at the top.
        Breathe in and lower it slowly.
        After the last one, put the weight or the band down and come up slowly.
    .feel = Harder than before, and still smooth.
    .errors =
        If you have to swing or jerk, use less resistance again.
        Keep your back long and your chest facing the floor. Do not twist.
        Let your breath flow, and keep your shoulder away from your ear.
    .cues =
        Back long, belly gently tight.
        Breathe out, elbow up.
        Breathe in, lower slowly.
single-arm-row-4 = Leaning on a bench
    .start =
        One hand and knee on a bench, other foot on the floor.
    .left =
        left arm
        Right hand and knee down. Your left arm pulls.
    .right =
        right arm
        Left hand and knee down. Your right arm pulls.
    .dumbbell = Let the weight hang straight down from your shoulder.
    .out = Put the weight down, then step off the bench.
    .steps =
        Keep your belly gently tight. Breathe out and pull your elbow up, at most to shoulder height, close to your side.
        Pause for a moment at the top.
        Breathe in and lower it slowly.
        After the last one, put the weight down before you stand up.
    .feel = Strong work beside your shoulder blade. Your back stays still.
    .errors =
        Keep your hips level and your back long from head to tailbone.
        The bench must not wobble or slide. Put your hand under your shoulder and keep that elbow soft.
        Let your arm do the work. Do not roll your chest open.
    .cues =
        Back long, hips level.
        Breathe out, elbow up.
        Breathe in, lower slowly.
