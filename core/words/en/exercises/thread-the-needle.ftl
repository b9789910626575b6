thread-the-needle = Thread the needle
    .aim = Turns your mid back and stretches the area around your shoulder blades.
    .why = When your mid back is stiff, your neck and your low back have to turn more. A slow, easy turn can help your mid back take its share again.
    .note = Some guides show this lying on the back, where the same name often means a stretch for the hip. We teach it on hands and knees, where it reaches your mid back and you decide how far you go.
thread-the-needle-1 = At a wall
    .start =
        Face a wall, a forearm away, palms on it at chest height.
        Feet hip-width apart. Do not lean into the wall.
    .left =
        left arm across
        Your left arm slides across.
    .right =
        right arm across
        Your right arm slides across.
    .steps =
        Breathe in and stand tall.
        Breathe out and slide one hand across the wall, under the other arm.
        Let your chest turn with it and your other elbow bend. Keep your hips facing the wall.
        Stay where it is comfortable and breathe slowly, down into your ribs.
        Slide your hand out and turn to the middle slowly.
    .feel = A mild pull beside the shoulder blade of the arm that reaches.
    .errors =
        Let your ribs turn and keep your hips still.
        Keep your shoulders away from your ears.
        Start small and never force it. If your arm tingles, come out of it and stop.
    .cues =
        Breathe in, stand tall.
        Breathe out, slide your hand across.
        Let your chest turn.
        Slide your hand out slowly.
thread-the-needle-2 = On hands and knees
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
        A folded towel may lie where your head will rest.
    .left =
        left arm under
        Your left arm slides under.
    .right =
        right arm under
        Your right arm slides under.
    .steps =
        Breathe in and make your back long.
        Breathe out and slide one arm under the other, palm up, along the mat.
        Let that shoulder and the side of your head sink toward the mat, as far as is comfortable.
        Stay there and breathe slowly, down into your ribs.
        Press your other hand into the mat and come up slowly.
    .feel = A gentle turn in your mid back and a mild pull around your shoulder blade, but none in your neck.
    .errors =
        Carry your weight on your knees, hand and shoulder. Your head rests lightly or not at all.
        Keep your hips above your knees. A cushion under your knees is fine.
        If it feels wrong, stop and check your position and your breath. If your arm tingles, come out of it and stop.
    .cues =
        Breathe in, make your back long.
        Breathe out, slide your arm under.
        Let your shoulder sink.
        Press up slowly.
thread-the-needle-3 = With a reach up first
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
        A folded towel may lie where your head will rest.
    .left =
        left arm up, then under
        Your left arm reaches up, then slides under.
    .right =
        right arm up, then under
        Your right arm reaches up, then slides under.
    .steps =
        Breathe in and lift one arm out to the side and up, as far as is comfortable. Let your chest turn with it.
        Breathe out and slide that arm under the other, palm up, along the mat.
        Let that shoulder and the side of your head sink toward the mat.
        Stay there and breathe slowly, down into your ribs.
        Press your other hand into the mat and come up slowly.
    .feel = Your chest opens first, then the area around your shoulder blade lengthens.
    .errors =
        Turn from your ribs. Do not swing your arm up.
        Keep your hips above your knees. A cushion under your knees is fine.
        If your neck is tired, look at the mat. If your arm tingles, come out of it and stop.
    .cues =
        Breathe in, reach up and open.
        Breathe out, slide your arm under.
        Let your shoulder sink.
        Press up slowly.
thread-the-needle-4 = Hand behind your head
    .start =
        Come onto hands and knees. Hands under shoulders, knees under hips.
    .left =
        left hand behind your head
        Left hand behind your head.
    .right =
        right hand behind your head
        Right hand behind your head.
    .steps =
        Rest one hand lightly behind your head, elbow out. Breathe in and turn that elbow up, as far as is comfortable.
        Breathe out and turn it down, under your chest, toward your other arm.
        Go on slowly, up and down once with each breath. Keep your hips still.
        Put your hand on the mat again and sit back to rest.
    .feel = Your ribs turn up and down while your hips and your low back stay calm.
    .errors =
        Keep your hand light. Do not pull your head.
        Push the mat away with the other hand, so that your chest does not sink.
        Turn only as far as your hips stay level. If an arm tingles, come out of it and stop.
    .cues =
        Breathe in, elbow up.
        Breathe out, elbow under.
        Hips stay still.
        Hand down, and rest.
