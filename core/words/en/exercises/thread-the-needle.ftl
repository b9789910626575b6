thread-the-needle = Thread the needle
    .aim = Turns your mid back and stretches the area around your shoulder blades.
    .why = When the mid back is stiff, the neck and the low back have to turn more. A slow, easy turn can help the mid back take its share again.
    .note = Some guides show this stretch lying on the back. There, the same name often means a stretch for the hip. We teach it on hands and knees, where it reaches your mid back and you set how far you go.
thread-the-needle-1 = At a wall
    .start =
        Face a wall, a forearm away. Both palms at chest height.
        Feet as wide as your hips. Do not lean in.
    .left =
        left arm across
        Your left arm slides across.
    .right =
        right arm across
        Your right arm slides across.
    .steps =
        Breathe in and grow tall.
        Breathe out and slide one hand across the wall, under the other arm.
        Let your chest turn with it and your other elbow bend. Your hips still face the wall.
        Stay where it is comfortable and breathe slowly.
        Slide your hand back and turn to the middle slowly.
    .feel = A mild pull beside the shoulder blade of the arm that reaches.
    .errors =
        Let your ribs turn and your hips stay still.
        Keep your shoulders away from your ears.
        Start small and never force it. If your arm tingles, come back and stop.
    .cues =
        Breathe in, grow tall.
        Breathe out, slide your hand across.
        Let your chest turn.
        Slide your hand out slowly.
thread-the-needle-2 = On hands and knees
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
        A folded towel may lie where your head will rest.
    .left =
        left arm under
        Your left arm goes under.
    .right =
        right arm under
        Your right arm goes under.
    .steps =
        Breathe in and make your back long.
        Breathe out and slide one arm under the other, palm up, along the mat.
        Let that shoulder and the side of your head sink towards the mat, as far as is comfortable.
        Stay there and breathe slowly.
        Press your other hand into the mat and come back up slowly.
    .feel = A gentle turn in your mid back and a mild pull around your shoulder blade, but none in your neck.
    .errors =
        Carry your weight on your knees, hand and shoulder. Your head rests lightly or not at all.
        Keep your hips above your knees.
        If it feels wrong, stop and check your position and your breath. If your arm tingles, come back and stop.
    .cues =
        Breathe in, make your back long.
        Breathe out, slide your arm under.
        Let your shoulder sink.
        Press up slowly.
thread-the-needle-3 = With a reach up first
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
        A folded towel may lie where your head will rest.
    .left =
        left arm under
        Your left arm goes under.
    .right =
        right arm under
        Your right arm goes under.
    .steps =
        Breathe in and lift one arm out to the side and up, as far as is comfortable. Let your chest turn with it.
        Breathe out and slide that arm under the other, palm up, along the mat.
        Let your shoulder and the side of your head sink towards the mat.
        Stay there and breathe slowly.
        Press your other hand into the mat and come back up slowly.
    .feel = Your chest opens first, then the area around your shoulder blade lengthens.
    .errors =
        Turn from your ribs. Do not swing your arm up.
        Keep your hips above your knees.
        If your neck is tired, look at the mat. If your arm tingles, come back and stop.
    .cues =
        Breathe in, reach up and open.
        Breathe out, slide your arm under.
        Let your shoulder sink.
        Press up slowly.
thread-the-needle-4 = Hand behind your head
    .start =
        Hands and knees. Hands under your shoulders, knees under your hips.
    .left =
        left hand behind your head
        Your left hand goes behind your head.
    .right =
        right hand behind your head
        Your right hand goes behind your head.
    .steps =
        Breathe in and turn your elbow up towards the ceiling, as far as is comfortable.
        Breathe out and turn it down, under your chest, towards your other arm.
        Go on slowly, up and down once with each breath. Your hips stay still.
        Put your hand back on the mat and sit back to rest.
    .feel = Your ribs turn up and down while your hips and your low back stay calm.
    .errors =
        Keep your hand light. Do not pull your head.
        Push the mat away with the other hand, so that your chest does not sink.
        Turn only as far as your hips stay level. If an arm tingles, come back and stop.
    .cues =
        Breathe in, elbow up.
        Breathe out, elbow under.
        Hips stay still.
        Hand down, and rest.
