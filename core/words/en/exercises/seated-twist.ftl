seated-twist = Seated twist
    .aim = Helps your mid back to turn more freely.
    .why = Most of the turning of your trunk happens in the mid back. When it is stiff, your neck and your low back often do extra work.
    .note = Some guides breathe in on the turn. We breathe out: it is easier to turn when the chest is soft.
seated-twist-1 = Arms crossed, small turn
    .start =
        Sit on a chair, feet flat, arms crossed over your chest.
        Legs a little apart, belly lightly tense.
    .left =
        to the left
        Turn to the left.
    .right =
        to the right
        Turn to the right.
    .steps =
        Sit tall. Breathe in.
        Breathe out and turn your rib cage a little to the side. Your hips stay still.
        Breathe in and come back to the middle.
    .feel = Your ribs turn, your hips do not.
    .errors =
        Keep both knees pointing ahead, so that the turn comes from your ribs.
        Sit with even weight on both sides and do not lean over.
        If it hurts or feels wrong, stop at once.
    .cues =
        Sit tall, breathe in.
        Breathe out, turn a little.
        Breathe in, to the middle.
seated-twist-2 = Hands on your sides
    .start =
        Sit on a chair, feet flat, hands on your waist.
        Legs a little apart, belly lightly tense.
    .left =
        to the left
        Turn to the left.
    .right =
        to the right
        Turn to the right.
    .steps =
        Sit tall. Breathe in.
        Breathe out and turn as far as is comfortable.
        Breathe in and come back to the middle at the same steady pace.
    .feel = A turn in your mid back. It grows as it gets comfortable.
    .errors =
        Let your chest lead. Your head follows and does not turn further.
        Turn without pulling yourself round with your arms.
        Stay tall instead of sinking as you turn.
        If it hurts or feels wrong, stop at once.
    .cues =
        Sit tall, breathe in.
        Breathe out and turn.
        Breathe in, to the middle.
seated-twist-3 = Hands behind your head
    .start =
        Sit on a chair, feet flat, hands light behind your head.
        Legs a little apart, belly lightly tense.
    .left =
        to the left
        Turn to the left.
    .right =
        to the right
        Turn to the right.
    .steps =
        Sit tall. Breathe in.
        Breathe out and turn, elbows wide. Do not pull your head.
        Breathe in and come back to the middle at the same steady pace.
    .feel = Your chest opens as you turn.
    .errors =
        Let your hands rest on your head without pressing it forward.
        Keep your low ribs in, so that your low back does not arch.
        If your shoulders complain, cross your arms over your chest instead.
        If it hurts or feels wrong, stop at once.
    .cues =
        Elbows wide, breathe in.
        Breathe out and turn.
        Breathe in, to the middle.
seated-twist-4 = With a pause
    .start =
        Sit on a chair, feet flat, hands light behind your head.
        Legs a little apart, belly lightly tense.
    .left =
        to the left
        Turn to the left.
    .right =
        to the right
        Turn to the right.
    .steps =
        Sit tall. Breathe in.
        Breathe out and turn as far as is comfortable.
        Stay there for two calm breaths.
        Breathe in and come back to the middle.
    .feel = Each breath out may let you turn a little more. Do not force it.
    .errors =
        If your breath gets short, turn back a little until it flows.
        Stay still in the turn and do not bounce.
        If it hurts or feels wrong, stop at once.
    .cues =
        Breathe out and turn.
        Stay there.
        Sit a little taller.
        Turn to the middle slowly.
