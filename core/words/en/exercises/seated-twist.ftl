seated-twist = Seated twist
    .aim = Helps your mid back turn more freely.
    .why = Most of the turn in your back happens in the mid back. When it is stiff, your neck and your low back often do extra work.
    .note = Some guides breathe in on the turn and lay one arm over the other. We breathe out, because it is easier to turn when the chest is soft, and we rest the hands on the waist.
seated-twist-1 = Arms crossed, small turn
    .start =
        Sit on a chair, feet flat, arms crossed over your chest.
        Feet under your hips, legs slightly apart, belly gently tight.
    .left =
        to the left
        Turn to the left.
    .right =
        to the right
        Turn to the right.
    .steps =
        Tighten your belly gently. Breathe in and sit tall.
        Breathe out and turn your rib cage a little to the side. Keep your hips still.
        Breathe in and come to the middle.
    .feel = Your ribs turn, your hips do not.
    .errors =
        Keep both knees pointing forward, so that the turn comes from your ribs.
        Keep your weight even on both sides and do not lean over.
        If it hurts or feels wrong, stop at once.
    .cues =
        Breathe in, sit tall.
        Breathe out, turn a little.
        Breathe in, to the middle.
seated-twist-2 = Hands on your waist
    .start =
        Sit on a chair, feet flat, hands on your waist.
        Feet under your hips, legs slightly apart, belly gently tight.
    .left =
        to the left
        Turn to the left.
    .right =
        to the right
        Turn to the right.
    .steps =
        Tighten your belly gently. Breathe in and sit tall.
        Breathe out and turn as far as is comfortable.
        Breathe in and come to the middle at the same steady pace.
    .feel = A turn in your mid back. You may turn further as it gets more comfortable.
    .errors =
        Let your chest lead. Your head follows and does not turn further.
        Do not pull yourself around with your arms.
        Stay tall. Do not sink as you turn.
        If it hurts or feels wrong, stop at once.
    .cues =
        Breathe in, sit tall.
        Breathe out and turn.
        Breathe in, to the middle.
seated-twist-3 = Hands behind your head
    .start =
        Sit on a chair, feet flat, hands lightly behind your head.
        Feet under your hips, legs slightly apart, elbows wide, belly gently tight.
    .left =
        to the left
        Turn to the left.
    .right =
        to the right
        Turn to the right.
    .steps =
        Tighten your belly gently. Breathe in and sit tall.
        Breathe out and turn, elbows wide.
        Breathe in and come to the middle at the same steady pace.
    .feel = Your chest opens as you turn.
    .errors =
        Let your hands rest on your head. Do not pull it or press it forward.
        Keep your lower ribs in, so that your low back does not arch.
        If your shoulders hurt, cross your arms over your chest instead.
        If it hurts or feels wrong, stop at once.
    .cues =
        Breathe in, elbows wide.
        Breathe out and turn.
        Breathe in, to the middle.
seated-twist-4 = With a pause
    .start =
        Sit on a chair, feet flat, hands lightly behind your head.
        Feet under your hips, legs slightly apart, elbows wide, belly gently tight.
    .left =
        to the left
        Turn to the left.
    .right =
        to the right
        Turn to the right.
    .steps =
        Tighten your belly gently. Breathe in and sit tall.
        Breathe out and turn as far as is comfortable.
        Stay there for two calm breaths.
        Come to the middle slowly.
    .feel = Each breath out may let you turn a little more. Do not force it.
    .errors =
        If your breath gets short, turn back a little until it flows. Do not bounce.
        If your shoulders hurt, cross your arms over your chest instead.
        If it hurts or feels wrong, stop at once.
    .cues =
        Breathe out and turn.
        Stay there.
        Sit a little taller.
        To the middle, slowly.
