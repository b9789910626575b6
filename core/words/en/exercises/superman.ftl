superman = Superman
    .aim = Makes the muscles along your spine stronger.
superman-1 = One arm or one leg
    .start = Lie face down on the mat, arms ahead. Tense your belly so that your low back does not arch.
    .steps =
        Lift one arm or the leg of the same side a little way off the floor.
        Breathe on. Your forehead may rest on the mat.
        Lower it gently.
    .feel = Light work in your back. Your neck stays long.
superman-2 = Opposite arm and leg
    .start = Lie face down on the mat, arms ahead. Tense your belly so that your low back does not arch.
    .steps =
        Lift one arm and the opposite leg a little way off the floor.
        Breathe on. Look at the mat.
        Lower both gently.
    .feel = A line of work from your hand to your foot.
superman-3 = Upper body only
    .start = Lie face down on the mat, arms ahead. Legs stay on the floor. Tense your belly and your buttocks lightly.
    .steps =
        Lift your arms and your chest a little way off the floor.
        Hold and breathe on. Look at the mat.
        Lower gently.
    .feel = Your mid back works, your low back stays calm.
superman-4 = Arms and legs
    .start = Lie face down on the mat, arms ahead. Tense your belly and your buttocks lightly.
    .steps =
        Lift your arms and legs about 15 centimetres off the floor.
        Hold and breathe on. Look at the mat.
        Lower gently.
    .feel = The whole back works together.
superman-5 = With an arm sweep
    .start = Lie face down on the mat, arms ahead. Tense your belly and your buttocks lightly.
    .steps =
        Lift your arms and legs about 15 centimetres off the floor.
        Sweep your arms wide to your sides and ahead again. Breathe on.
        Lower gently.
    .feel = Your shoulder blades slide down and together.
