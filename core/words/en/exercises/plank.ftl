plank = Plank
    .aim = Makes your belly and shoulders stronger, so that they hold your trunk steady.
    .why = When your belly and the muscles around your shoulder blades hold well, your mid back may have less to do on its own.
plank-1 = At a wall
    .start =
        Face a wall and rest your forearms on it at chest height.
        Elbows a little lower than your shoulders.
        Go barefoot, or wear shoes that do not slip.
    .steps =
        Step away from the wall until your body leans in one straight line.
        Tighten your belly gently and push the wall away with your forearms. Your hands carry no weight.
        Hold the line from your head to your heels and keep breathing.
        Step toward the wall and stand up straight.
    .feel = Your belly and shoulders work. Your low back stays calm.
    .errors =
        If your hips sag or stick out, bring them into line.
        If it gets too hard, step closer to the wall.
        Keep space between your ears and your shoulders.
    .cues =
        Step away from the wall and lean in.
        Push the wall away.
        Keep breathing.
        Step in and stand up straight.
plank-2 = At a table
    .start =
        Face a heavy table and rest your forearms on it.
        Make sure that neither the table nor your shoes can slip.
        Elbows under your shoulders, a folded towel under them.
    .steps =
        Walk your feet back until your body is one straight, sloping line.
        Tighten your belly gently and push the table away with your forearms.
        Hold the line from your head to your heels and keep breathing.
        Walk your feet forward and stand up slowly.
    .feel = Your belly and shoulders work. Your low back stays calm.
    .errors =
        If your hips sag or stick up, bring them into line.
        Do not let your chest sink between your shoulders.
        If it gets too hard, walk your feet closer.
    .cues =
        Walk your feet away and hold.
        Push the table away.
        Keep breathing.
        Walk your feet in and stand up.
plank-3 = On your knees
    .start =
        Kneel and come down onto your forearms, elbows under your shoulders.
        Walk your knees back a little. A cushion under them is fine.
    .steps =
        Tighten your belly and buttocks gently.
        Lower your hips until your head, hips and knees are in one line.
        Push the floor away with your forearms. Look at the mat and keep breathing.
        Bring your hips back over your knees and rest.
    .feel = Your whole belly works. Your low back stays calm.
    .errors =
        If your low back sags, lift your hips a little.
        Do not let your chest sink between your shoulders.
        Rest your weight just above your kneecaps, not right on them.
    .cues =
        Lower your hips into line and hold.
        Push the floor away.
        Keep breathing.
        Hips toward your heels, and rest.
plank-4 = On your toes
    .start =
        Kneel and come down onto your forearms, elbows under your shoulders.
        Tuck your toes under.
    .steps =
        Tighten your belly and buttocks gently.
        Step one foot back, then the other, until you rest on forearms and toes.
        Hold one line from your head to your heels. Push the floor away.
        Look at the mat and keep breathing.
        Lower one knee, then the other, and rest.
    .feel = Steady work in your belly, shoulders and legs. Your low back stays calm.
    .errors =
        If your low back sags, lift your hips a little.
        Do not let your chest sink between your shoulders.
        If you lose the line, put your knees down early.
    .cues =
        Step out, one foot, then the other.
        Push the floor away.
        Keep breathing.
        Knees down and rest.
plank-5 = Lifting one foot
    .start =
        Kneel and come down onto your forearms, elbows under your shoulders.
        Then step out onto your toes, feet hip-width apart.
    .steps =
        Tighten your belly and buttocks gently. Keep breathing all the time.
        Lift your right foot just off the floor and hold it there.
        Halfway through, set it down and lift your left foot.
        Lower one knee, then the other, and rest.
    .feel = Your hips stay level, and your belly works a little more when you change feet.
    .errors =
        If your hips tip or your low back arches, lift the foot less.
        If you lose the line, keep both feet down for a while.
    .cues =
        Right foot up a little.
        Hips level, keep breathing.
        Now the left foot.
        Knees down and rest.
