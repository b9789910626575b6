bird-dog = Bird dog
    .aim = Trains your back to stay steady while your arms and legs move.
    .why = The small muscles along your spine and the muscles around your hips learn to work together, with little load on your back.
bird-dog-1 = One arm
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
        Look at the mat, so that your neck stays long.
        Tighten your belly gently. A cushion under your knees is fine.
    .left =
        left arm
        Left arm.
    .right =
        right arm
        Right arm.
    .steps =
        Tighten your belly gently.
        Breathe out and reach one arm forward, thumb up, no higher than your ear.
        Keep your chest facing the floor.
        Breathe in and set your hand down gently.
    .feel = Your back stays still while your arm reaches.
    .errors =
        Reach lower if your shoulder creeps up to your ear.
        Keep your chest level. Do not lean over to one side.
        If your knees are sore, put a cushion under them. If your wrists hurt, rest on your fists.
    .cues =
        Breathe out, reach forward.
        Chest faces the floor.
        Breathe in, hand down.
bird-dog-2 = One leg
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
        Look at the mat, so that your neck stays long.
        Tighten your belly gently. A cushion under your knees is fine.
    .left =
        left leg
        Left leg.
    .right =
        right leg
        Right leg.
    .steps =
        Tighten your belly gently.
        Breathe out and slide one foot back until your leg is straight.
        Lift it no higher than your hip. Keep your hips level.
        Breathe in, lower your foot and slide your knee back under you.
    .feel = Your buttock works. Your low back stays calm.
    .errors =
        If your low back arches, lift less or just slide your foot.
        Keep both hip bones facing the floor. Push the floor away, so that your chest does not sink.
        If your knees are sore, put a cushion under them. If your wrists hurt, rest on your fists.
    .cues =
        Breathe out, stretch your leg out.
        Keep your hips level.
        Breathe in, knee down.
bird-dog-3 = Opposite arm and leg
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
        Look at the mat, so that your neck stays long.
        Tighten your belly gently. A cushion under your knees is fine.
    .left =
        left arm, right leg
        Left arm, right leg.
    .right =
        right arm, left leg
        Right arm, left leg.
    .steps =
        Tighten your belly gently.
        Breathe out, reach one arm forward and slide the opposite leg back.
        Lift both, no higher than your back.
        Hold for 5 seconds and keep breathing.
        Lower your hand and knee gently.
    .feel = One long line from your hand to your foot, and a quiet back.
    .errors =
        If your low back arches, lift less. Long matters more than high.
        Keep your hips and chest level, and your neck long.
        If your knees are sore, put a cushion under them. If your wrists hurt, rest on your fists.
    .cues =
        Reach and lift, arm and leg.
        Keep your hips level.
        Keep breathing.
        Lower gently.
bird-dog-4 = With a longer hold
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
        Look at the mat, so that your neck stays long.
        Tighten your belly gently. A cushion under your knees is fine.
    .left =
        left arm, right leg
        Left arm, right leg.
    .right =
        right arm, left leg
        Right arm, left leg.
    .steps =
        Tighten your belly gently.
        Breathe out, reach one arm forward and slide the opposite leg back.
        Lift both, no higher than your back.
        Hold for 10 seconds and keep breathing. Come down sooner if you start to wobble.
        Lower your hand and knee gently.
    .feel = Your back and buttocks work evenly, and nothing pinches.
    .errors =
        If your low back arches, lift less. Long matters more than high.
        Keep your hips and chest level. Push the floor away, so that your shoulder does not sink.
        If your knees are sore, put a cushion under them. If your wrists hurt, rest on your fists.
    .cues =
        Reach and lift, arm and leg.
        Push the floor away.
        Keep breathing.
        Lower gently.
