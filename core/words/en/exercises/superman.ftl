superman = Superman
    .aim = Makes the muscles along your spine stronger.
    .why = These muscles hold you upright all day. Building them up in small steps can help your mid back carry you with less effort.
superman-1 = One arm
    .start =
        Lie face down, arms stretched out past your head.
        Rest your forehead on the mat.
        If your low back arches, put a flat cushion under your belly.
    .left =
        left arm
        Left arm.
    .right =
        right arm
        Right arm.
    .steps =
        Tighten your belly gently, so that your low back does not arch. Lift one arm a little way off the floor.
        Keep breathing. Your forehead may rest on the mat.
        Lower it gently.
    .feel = Light work in your back. Your neck stays long.
    .errors =
        Reach long rather than high, and keep both hips on the mat.
        If your low back arches, put a flat cushion under your belly.
    .cues =
        Tighten your belly gently.
        Reach your arm long and lift.
        Keep breathing.
        Lower gently.
superman-2 = Opposite arm and leg
    .start =
        Lie face down, arms stretched out past your head.
        Rest your forehead on the mat.
        If your low back arches, put a flat cushion under your belly.
    .left =
        left arm, right leg
        Left arm, right leg.
    .right =
        right arm, left leg
        Right arm, left leg.
    .steps =
        Tighten your belly gently, so that your low back does not arch. Lift one arm and the opposite leg a little way off the floor.
        Keep breathing. Look at the mat.
        Lower both gently.
    .feel = A line of work from your hand to your foot.
    .errors =
        Keep both hips on the mat, so that your body does not roll.
        Reach long rather than high.
        Keep your shoulder away from your ear.
    .cues =
        Tighten your belly gently.
        Reach and lift, arm and leg.
        Keep breathing.
        Lower gently.
superman-3 = Upper body only
    .start =
        Lie face down, arms stretched out past your head.
        Look at the mat. Your legs stay on the floor.
    .steps =
        Tighten your belly and buttocks gently. Lift your arms and chest a little way off the floor.
        Hold for 3 seconds and keep breathing. Look at the mat.
        Lower gently.
    .feel = Your mid back works, your low back stays calm.
    .errors =
        Keep your neck long and your eyes on the mat. Do not look up.
        If you feel it in your low back, lift less.
        If arching your back hurts, choose the bird dog instead.
    .cues =
        Gently tighten your belly and buttocks.
        Lift your arms and chest a little.
        Keep breathing.
        Lower gently.
superman-4 = Arms and legs
    .start =
        Lie face down, arms stretched out past your head.
        Look at the mat, so that your neck stays long.
    .steps =
        Tighten your belly and buttocks gently. Lift your arms and legs about 15 cm (6 inches) off the floor.
        Hold for 5 seconds and keep breathing. Look at the mat.
        Lower gently.
    .feel = Your whole back works together.
    .errors =
        Reach long with your arms and legs. Do not try to lift them higher.
        Keep your belly gently tight, so that your low back does not arch.
        If arching your back hurts, choose the bird dog instead.
    .cues =
        Gently tighten your belly and buttocks.
        Reach and lift, arms and legs.
        Keep breathing.
        Lower gently.
superman-5 = With an arm sweep
    .start =
        Lie face down, arms stretched out past your head.
        Look at the mat. Tighten your belly and buttocks gently.
    .steps =
        Tighten your belly and buttocks gently. Lift your arms and legs about 15 cm (6 inches) off the floor.
        Take about 5 seconds to sweep your arms out wide and in past your head again. Keep breathing.
        Lower gently.
    .feel = Your shoulder blades slide down and together.
    .errors =
        Sweep slowly, and stay low enough to breathe with ease.
        If your shoulders pinch, sweep less far or keep your arms still.
        If arching your back hurts, choose the bird dog instead.
    .cues =
        Reach and lift, arms and legs.
        Sweep out and in.
        Keep breathing.
        Lower gently.
