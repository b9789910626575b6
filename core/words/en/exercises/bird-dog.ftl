bird-dog = Bird dog
    .aim = Trains your back to stay steady while your arms and legs move.
    .why = Small muscles along your spine and around your hips learn to work together. The load on your back stays light.
bird-dog-1 = One arm
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
        Look at the floor, your neck in line with your back.
        Tense your belly lightly.
    .left =
        left arm
        Left arm.
    .right =
        right arm
        Right arm.
    .steps =
        Tense your belly lightly.
        Breathe out and reach one arm ahead, thumb up, no higher than your ear.
        Keep your chest facing the floor.
        Breathe in and set your hand down softly.
    .feel = Your back stays still while your arm reaches.
    .errors =
        Reach lower if your shoulder creeps up to your ear.
        Keep your chest level. Do not lean over to one side.
        Put a cushion under your knees if they are sore. Rest on your fists if your wrists hurt.
    .cues =
        Breathe out and reach forward.
        Chest faces the floor.
        Breathe in and lower.
bird-dog-2 = One leg
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
        Look at the floor, your neck in line with your back.
        Tense your belly lightly.
    .left =
        left leg
        Left leg.
    .right =
        right leg
        Right leg.
    .steps =
        Tense your belly lightly.
        Breathe out and slide one foot back until your leg is straight.
        Lift it, no higher than your hip. Your hips stay level.
        Breathe in, lower your foot and slide your knee back under you.
    .feel = Your buttock works. Your low back stays calm.
    .errors =
        Lift less, or just slide your foot, if your low back arches.
        Keep both hip bones facing the floor.
        Push the floor away, so that your chest does not sink.
    .cues =
        Breathe out, slide your foot away.
        Keep your hips level.
        Breathe in and return.
bird-dog-3 = Opposite arm and leg
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
        Look at the floor, your neck in line with your back.
        Tense your belly lightly.
    .left =
        left arm, right leg
        Left arm, right leg.
    .right =
        right arm, left leg
        Right arm, left leg.
    .steps =
        Tense your belly lightly.
        Breathe out, reach one arm ahead and slide the opposite leg back.
        Lift both, no higher than your back.
        Hold for 5 seconds and keep breathing.
        Lower your hand and knee softly.
    .feel = One long line from your hand to your foot, and a quiet back.
    .errors =
        Lift less if your low back arches. Long matters more than high.
        Keep your hips and chest level.
        Look at the mat, so that your neck stays long.
    .cues =
        Reach long, arm and leg.
        Keep your hips level.
        Keep breathing.
        Lower softly.
bird-dog-4 = A longer hold
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
        Look at the floor, your neck in line with your back.
        Tense your belly lightly.
    .left =
        left arm, right leg
        Left arm, right leg.
    .right =
        right arm, left leg
        Right arm, left leg.
    .steps =
        Tense your belly lightly.
        Breathe out, reach one arm ahead and slide the opposite leg back.
        Lift both, no higher than your back.
        Hold for 10 seconds and keep breathing. Come down sooner if you start to wobble.
        Lower your hand and knee softly.
    .feel = Your back and buttocks work evenly, and nothing pinches.
    .errors =
        Lift less if your low back arches. Long matters more than high.
        Keep your hips and chest level.
        Push the floor away, so that your shoulder does not sink.
    .cues =
        Reach long, arm and leg.
        Push the floor away.
        Keep breathing.
        Lower softly.
