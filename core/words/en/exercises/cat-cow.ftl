cat-cow = Cat-cow
    .aim = Moves your whole spine with your breath and eases stiffness.
    .why = Long hours of sitting can leave your mid back stiff. Rounding and arching slowly moves every joint of your spine and lets the muscles beside it relax.
cat-cow-1 = On a chair
    .start =
        Sit near the front of a chair, feet flat, hands on thighs.
    .steps =
        Breathe in. Bring your chest forward and let your back arch a little.
        Breathe out. Round your back and let your chin drop.
        Go slowly and let your breath set the pace.
    .feel = A gentle stretch along your back, never pain.
    .errors =
        Move your whole back, not just your head and neck.
        Sit on a firm chair that does not roll. Keep your shoulders low, away from your ears.
    .cues =
        Breathe in, chest forward.
        Breathe out, round your back.
        Slow and easy.
cat-cow-2 = On hands and knees
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
        Keep your neck in line with your back.
        If your wrists hurt, rest on your fists or your forearms.
    .steps =
        Breathe in. Let your belly sink and your chest open.
        Breathe out. Round your back toward the ceiling.
        Move slowly and deeply, and let your back relax.
        To finish, bring your back to the middle and rest on hands and knees.
    .feel = Your whole back opens and closes.
    .errors =
        Push the floor away, so that your chest does not hang between your shoulders.
        Let your head follow your back. Do not throw it up.
        If your wrists hurt, rest on your fists or your forearms.
    .cues =
        Breathe in, belly down.
        Breathe out, round your back.
        Nice and slow.
cat-cow-3 = One vertebra at a time
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
        Start with a flat back. Your tailbone leads, your head comes last.
        If your wrists hurt, rest on your fists or your forearms.
    .steps =
        Breathe in. Tip your tailbone up and let the arch travel up your spine, one vertebra at a time. Your head comes last.
        Breathe out. Tuck your tailbone under and round up the same way.
        If one breath is too short, pause on the way and take another.
        To finish, come to a flat back and rest.
    .feel = Each part of your back takes its turn.
    .errors =
        Slow down where your back wants to skip a part.
        Keep your elbows soft and your weight even on both hands.
        If your wrists hurt, rest on your fists or your forearms.
    .cues =
        Breathe in, arch from the tailbone up.
        Breathe out, round from the tailbone up.
        Your head comes last.
cat-cow-4 = On your forearms
    .start =
        Kneel and rest on your forearms, elbows under your shoulders.
        Knees as wide as your hips, neck long.
    .steps =
        Breathe in. Let your chest sink between your shoulders.
        Breathe out. Push the floor away and round between your shoulder blades.
        To finish, bring your back to the middle and come up slowly.
    .feel = More of the movement in your mid back.
    .errors =
        Move from your mid back and keep your hips where they are.
        Look at the mat and keep your neck long.
    .cues =
        Breathe in, let your chest sink.
        Breathe out, push the floor away.
        Hips stay still.
