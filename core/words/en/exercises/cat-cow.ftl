cat-cow = Cat-cow
    .aim = Moves your whole spine with your breath and eases stiffness.
    .why = Long hours of sitting can leave your mid back stiff. Bending and arching slowly moves every joint of your spine and lets the muscles beside it relax.
cat-cow-1 = On a chair
    .start =
        Sit at the front of a chair, feet flat, hands on thighs.
    .steps =
        Breathe in. Let your chest come forward and your back arch a little.
        Breathe out. Round your back and let your chin sink.
        Keep it slow. Let the breath lead.
    .feel = A gentle pull along your back, never pain.
    .errors =
        Move your whole back, not only your head and your neck.
        Let your shoulders stay low, away from your ears.
    .cues =
        Breathe in, chest forward.
        Breathe out, round your back.
        Slow and easy.
cat-cow-2 = On hands and knees
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
        Your neck is in line with your back.
        If your wrists mind, use your fists.
    .steps =
        Breathe in. Let your belly sink and your chest open.
        Breathe out. Round your back towards the ceiling.
        Move slowly and deeply, with your back relaxed.
        To finish, bring your back to the middle and rest.
    .feel = The whole back opens and closes.
    .errors =
        Press the floor away, so that your chest does not hang between your shoulders.
        Let your head follow your back instead of throwing it up.
        If your wrists hurt, rest on your fists or your forearms.
    .cues =
        Breathe in, belly down, chest open.
        Breathe out, round your back.
        Press the floor away.
cat-cow-3 = One vertebra after another
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
        Begin with a flat back.
        Your head always comes last.
    .steps =
        Breathe in. Tip your tailbone up and let the arch travel up to your head.
        Breathe out. Tuck your tailbone under and round slowly, one part of the spine after another.
        If one breath is too short, pause on the way and take another.
        To finish, come back to a flat back and rest.
    .feel = Each part of the back takes its turn.
    .errors =
        Slow down where your back wants to skip a part.
        Keep your elbows soft and your weight even on both hands.
        If your wrists hurt, rest on your fists or your forearms.
    .cues =
        Breathe in, arch from the tailbone up.
        Breathe out, round from the tailbone up.
        Slowly, part by part.
cat-cow-4 = On your forearms
    .start =
        Knees and forearms on the mat, elbows under your shoulders.
        Knees as wide as your hips, neck long.
    .steps =
        Breathe in. Let your chest sink between your shoulders.
        Breathe out. Push the floor away and round between your shoulder blades.
        To finish, bring your back to the middle and come up slowly.
    .feel = More movement in your mid back.
    .errors =
        Move from your mid back and let your hips stay where they are.
        Look at the mat and keep your neck long.
    .cues =
        Breathe in, let your chest sink.
        Breathe out, push the floor away.
        Hips stay still.
