cat-cow = Cat-cow
    .aim = Moves your whole spine with your breath and eases stiffness.
cat-cow-1 = On a chair
    .start = Sit at the front of a chair, feet flat, hands on your thighs.
    .steps =
        Breathe in. Let your chest come forward and your back arch a little.
        Breathe out. Round your back and let your chin sink.
        Keep it slow. Let the breath lead.
    .feel = A gentle pull along your back, never pain.
cat-cow-2 = On hands and knees
    .start = Kneel on the mat on hands and knees. Wrists under your shoulders, knees hip-width apart, neck in line with your back.
    .steps =
        Breathe in. Let your belly sink and your chest open.
        Breathe out. Round your back towards the ceiling.
        Move slowly and deeply, with your back relaxed.
    .feel = The whole back opens and closes.
cat-cow-3 = One vertebra after another
    .start = Kneel on the mat on hands and knees, back flat.
    .steps =
        Breathe out. Start at your tailbone and round up slowly, one part of the spine after another.
        Breathe in. Start at your tailbone again and let the arch travel up to your head.
        Take two or three breaths for a round if you like.
    .feel = Each part of the back takes its turn.
cat-cow-4 = On your forearms
    .start = Kneel on the mat and rest on your forearms, elbows under your shoulders.
    .steps =
        Breathe in. Let your chest sink between your shoulders.
        Breathe out. Push the floor away and round between your shoulder blades.
    .feel = More movement in the middle of the back.
