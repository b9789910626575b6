seated-twist = Seated twist
    .aim = Lets your mid back turn freely again.
seated-twist-1 = Arms crossed, small turn
    .start = Sit on a chair, feet flat under your hips. Cross your arms over your chest. Tense your belly lightly.
    .steps =
        Sit tall. Breathe in.
        Breathe out and turn your rib cage a little to the side. Your hips stay still.
        Breathe in and come back to the middle.
    .feel = Your ribs turn, your hips do not.
seated-twist-2 = Hands on your sides
    .start = Sit on a chair, feet flat under your hips. Hands on your sides. Tense your belly lightly.
    .steps =
        Sit tall. Breathe in.
        Breathe out and turn as far as it is comfortable.
        Come back to the middle at the same steady pace.
    .feel = A turn in the middle of your back. It grows as it gets comfortable.
seated-twist-3 = Hands behind your head
    .start = Sit on a chair, feet flat under your hips. Hands light behind your head, elbows wide.
    .steps =
        Sit tall. Breathe in.
        Breathe out and turn, elbows wide. Do not pull your head.
        Come back to the middle at the same steady pace.
    .feel = Your chest opens as you turn.
seated-twist-4 = With a pause
    .start = Sit on a chair, feet flat under your hips. Hands light behind your head.
    .steps =
        Breathe out and turn as far as it is comfortable.
        Stay there for two calm breaths.
        Come back to the middle.
    .feel = Each breath out may let you turn a little more. Do not force it.
