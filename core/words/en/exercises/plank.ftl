plank = Plank
    .aim = Makes your belly and shoulders stronger, so that they hold your trunk steady.
    .why = When your belly and your shoulder blades hold well, your mid back may have less to do on its own.
plank-1 = At a wall
    .start =
        Face a wall. Rest your forearms on it.
        Elbows a little below your shoulders.
        Barefoot, or in shoes that do not slip.
    .steps =
        Step back until your body leans in one straight line.
        Tense your belly lightly and push the wall away with your forearms.
        Hold the line from your head to your heels and keep breathing.
        Step towards the wall and stand up straight.
    .feel = Your belly and shoulders work. Your low back stays calm.
    .errors =
        Bring your hips into line if they sag or stick out.
        Step closer to the wall if it gets too hard.
        Keep space between your ears and your shoulders.
    .cues =
        Step your feet away and lean in.
        Push the wall away.
        Keep breathing.
        Step in and stand up.
plank-2 = On a table
    .start =
        Face a heavy table. Rest your forearms on it.
        Elbows under your shoulders; a folded towel makes it softer.
        The table must not slide, nor your shoes.
    .steps =
        Walk your feet back until your body is one straight, sloping line.
        Tense your belly lightly and push the table away with your forearms.
        Hold the line from your head to your heels and keep breathing.
        Walk your feet forward and stand up slowly.
    .feel = Your belly and shoulders work. Your low back stays calm.
    .errors =
        Bring your hips into line if they sag or stick up.
        Keep your chest from sinking between your shoulders.
        Walk your feet closer if it gets too hard.
    .cues =
        Walk your feet away and hold.
        Push the table away.
        Keep breathing.
        Walk in and stand up.
plank-3 = On your knees
    .start =
        Kneel, then come down onto your forearms, elbows under your shoulders.
        Walk your knees out a little; a cushion is fine.
    .steps =
        Tense your belly and your buttocks lightly.
        Lower your hips until your head, hips and knees are in one line.
        Push the floor away with your forearms. Look at the mat and keep breathing.
        Bring your hips back over your knees and rest.
    .feel = Your belly works all over. Your low back stays calm.
    .errors =
        Lift your hips a little if your low back sags.
        Keep your chest from sinking between your shoulders.
        Rest your weight just above your kneecaps, not right on them.
    .cues =
        Hips into line and hold.
        Push the floor away.
        Keep breathing.
        Sit toward your heels and rest.
plank-4 = On your toes
    .start =
        Kneel, then come down onto your forearms, elbows under your shoulders.
        Tuck your toes under.
    .steps =
        Tense your belly and your buttocks lightly.
        Step one foot back, then the other, until you rest on forearms and toes.
        Hold one line from your head to your heels. Push the floor away.
        Look at the mat and keep breathing.
        Lower one knee, then the other, and rest.
    .feel = Steady work in your belly, shoulders and legs. Your low back stays calm.
    .errors =
        Lift your hips a little if your low back sags.
        Keep your chest from sinking between your shoulders.
        Put your knees down early if you lose the line.
    .cues =
        Step your feet out and hold.
        Push the floor away.
        Keep breathing.
        Knees down and rest.
plank-5 = One foot lifted
    .start =
        Kneel, then come down onto your forearms, elbows under your shoulders.
        Step out onto your toes, feet as wide as your hips.
    .steps =
        Tense your belly and your buttocks lightly. Keep breathing all the time.
        Lift your right foot a few centimetres and keep it there until half time.
        Set it down slowly and lift your left foot until the end.
        Lower one knee, then the other, and rest.
    .feel = Your hips stay level and your belly works a little more with each change.
    .errors =
        Lift the foot less if your hips tip or your low back arches.
        Keep both feet down for a while if you lose the line.
    .cues =
        Right foot up a little.
        Hips level, keep breathing.
        Now the left foot.
        Knees down and rest.
