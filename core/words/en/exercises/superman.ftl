superman = Superman
    .aim = Makes the muscles along your spine stronger.
    .why = These muscles hold you upright all day. Building them up in small steps can help your mid back to carry you with less effort.
superman-1 = One arm
    .start =
        Lie face down, arms stretched out past your head.
        Your forehead may rest on the mat.
        A flat cushion under your belly keeps your low back long.
    .left =
        left arm
        Left arm.
    .right =
        right arm
        Right arm.
    .steps =
        Lift one arm a little way off the floor.
        Keep breathing. Your forehead may rest on the mat.
        Lower it gently.
    .feel = Light work in your back. Your neck stays long.
    .errors =
        Reach long rather than high, and keep both hips on the mat.
        If your low back arches, put a flat cushion under your belly.
    .cues =
        Belly lightly tense.
        Reach your arm long and lift.
        Keep breathing.
        Lower gently.
superman-2 = Opposite arm and leg
    .start =
        Lie face down, arms stretched out past your head.
        Your forehead may rest on the mat.
        A flat cushion under your belly keeps your low back long.
    .left =
        left arm, right leg
        Left arm, right leg.
    .right =
        right arm, left leg
        Right arm, left leg.
    .steps =
        Lift one arm and the opposite leg a little way off the floor.
        Keep breathing. Look at the mat.
        Lower both gently.
    .feel = A line of work from your hand to your foot.
    .errors =
        Keep both hips on the mat, so that your trunk does not roll.
        Reach long rather than high.
        Let your shoulder stay away from your ear.
    .cues =
        Belly lightly tense.
        Reach long and lift both.
        Keep breathing.
        Lower gently.
superman-3 = Upper body only
    .start =
        Lie face down, arms stretched out past your head.
        Legs stay on the floor, eyes on the mat.
    .steps =
        Lift your arms and your chest a little way off the floor.
        Hold for 3 seconds and keep breathing. Look at the mat.
        Lower gently.
    .feel = Your mid back works, your low back stays calm.
    .errors =
        Keep your neck long and your eyes on the mat instead of looking ahead.
        Lift less if you feel it in your low back.
        If arching your back hurts, choose the bird dog instead.
    .cues =
        Belly and buttocks lightly tense.
        Lift a little, neck long.
        Keep breathing.
        Lower gently.
superman-4 = Arms and legs
    .start =
        Lie face down, arms stretched out past your head.
        Eyes on the mat, neck long.
    .steps =
        Lift your arms and legs about 15 cm (6 inches) off the floor.
        Hold for 5 seconds and keep breathing. Look at the mat.
        Lower gently.
    .feel = The whole back works together.
    .errors =
        Reach long with your arms and legs instead of lifting them higher.
        Keep your belly lightly tense, so that your low back does not arch.
        If arching your back hurts, choose the bird dog instead.
    .cues =
        Belly and buttocks lightly tense.
        Reach long and lift.
        Keep breathing.
        Lower gently.
superman-5 = With an arm sweep
    .start =
        Lie face down, arms stretched out past your head.
        Eyes on the mat, neck long.
    .steps =
        Lift your arms and legs about 15 cm (6 inches) off the floor.
        Take about 5 seconds to sweep your arms out to your sides and forward again. Keep breathing.
        Lower gently.
    .feel = Your shoulder blades slide down and together.
    .errors =
        Sweep slowly, and stay low enough to breathe with ease.
        If your shoulders pinch, sweep less far or keep your arms still.
        If arching your back hurts, choose the bird dog instead.
    .cues =
        Reach long and lift.
        Sweep out and in.
        Keep breathing.
        Lower gently.
