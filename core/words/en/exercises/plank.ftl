plank = Plank
    .aim = Makes your belly and shoulders stronger, so that they hold your trunk steady.
    .why = When your belly and your shoulder blades hold well, your mid back may have less to do on its own.
plank-1 = At a wall
    .start = Stand facing a wall, barefoot or in shoes that do not slip. Rest your forearms on it, elbows a little below your shoulders. Your hands carry no weight.
    .steps =
        Step back until your body leans in one straight line.
        Tense your belly lightly and push the wall away with your forearms.
        Hold the line from your head to your heels and breathe on.
        Step towards the wall and stand up straight.
    .feel = Your belly and shoulders work. Your low back stays calm.
    .errors =
        Bring your hips into line if they sag or stick out.
        Step closer to the wall if it gets too hard.
        Keep space between your ears and your shoulders.
    .cues =
        Step back and lean in.
        Push the wall away.
        Breathe on.
        Step in and stand up.
plank-2 = On a table
    .start = Choose a heavy table that does not slide or tip. Go barefoot or in shoes that do not slip. Rest your forearms on it, elbows under your shoulders. A folded towel makes it softer.
    .steps =
        Walk your feet back until your body is one straight, sloping line.
        Tense your belly lightly and push the table away with your forearms.
        Hold the line from your head to your heels and breathe on.
        Walk your feet forward and stand up slowly.
    .feel = Your belly and shoulders work. Your low back stays calm.
    .errors =
        Bring your hips into line if they sag or stick up.
        Keep your chest from sinking between your shoulders.
        Walk your feet closer if it gets too hard.
    .cues =
        Walk back and hold.
        Push the table away.
        Breathe on.
        Walk in and stand up.
plank-3 = On your knees
    .start = Kneel on the mat and come down onto your forearms, elbows under your shoulders. Walk your knees back a little. A cushion under your knees is fine.
    .steps =
        Tense your belly and your buttocks lightly.
        Lower your hips until your head, hips and knees are in one line.
        Push the floor away with your forearms. Look at the mat and breathe on.
        Bring your hips back over your knees and rest.
    .feel = Your belly works all over. Your low back stays calm.
    .errors =
        Lift your hips a little if your low back sags.
        Keep your chest from sinking between your shoulders.
        Rest your weight just above your kneecaps, not right on them.
    .cues =
        Hips into line and hold.
        Push the floor away.
        Breathe on.
        Hips back and rest.
plank-4 = On your toes
    .start = Kneel on the mat and come down onto your forearms, elbows under your shoulders. Tuck your toes under.
    .steps =
        Tense your belly and your buttocks lightly.
        Step one foot back, then the other, until you rest on forearms and toes.
        Hold one line from your head to your heels. Push the floor away.
        Look at the mat and breathe on.
        Lower one knee, then the other, and rest.
    .feel = Steady work in your belly, shoulders and legs. Your low back stays calm.
    .errors =
        Lift your hips a little if your low back sags.
        Keep your chest from sinking between your shoulders.
        Put your knees down early if you lose the line.
    .cues =
        Step back and hold.
        Push the floor away.
        Breathe on.
        Knees down and rest.
plank-5 = One foot lifted
    .start = Kneel on the mat and come down onto your forearms, elbows under your shoulders. Step back onto your toes, feet as wide as your hips.
    .steps =
        Tense your belly and your buttocks lightly. Breathe on all the time.
        Lift one foot a few centimetres for one slow breath.
        Set it down and lift the other foot. Take turns until the time is up.
        Lower one knee, then the other, and rest.
    .feel = Your hips stay level and your belly works a little more with each change.
    .errors =
        Lift the foot less if your hips tip or your low back arches.
        Keep both feet down for a while if you lose the line.
    .cues =
        Lift one foot a little.
        Hips level, breathe on.
        Change feet slowly.
        Knees down and rest.
