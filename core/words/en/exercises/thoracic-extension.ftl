thoracic-extension = Mid-back extension
    .aim = Helps your mid back to bend backwards more freely.
    .why = Sitting keeps the mid back bent forward for hours. Bending it gently the other way can ease stiffness and help you stand taller.
thoracic-extension-1 = Over a towel
    .start =
        Lie on your back, the rolled towel under your mid back.
        It is where your shoulder blades end.
        Knees bent, feet flat, hands behind your head.
    .out = Slide off the towel.
    .steps =
        Breathe in and lift your head and your shoulders a little. Your hands carry your head.
        Breathe out and let your upper back sink over the towel, as far as is comfortable.
        Go on slowly. The towel stays at the same spot.
        To finish, roll onto your side and push yourself up with your hands.
    .feel = A mild bend in your mid back, while your low back stays calm.
    .errors =
        Let the bend be at the towel, not in your low back.
        Let your hands carry your head. Do not let it drop back.
        If the towel presses too hard, roll it thinner.
    .cues =
        Breathe in, lift a little.
        Breathe out, sink over the towel.
        Hands carry your head.
thoracic-extension-2 = Over a roller
    .start =
        Lie over the roller, hips on the mat, hands behind head.
        The roller is just below your shoulder blades.
        Knees bent, feet flat.
    .out = Slide off the roller.
    .steps =
        Breathe in and draw your elbows a little forward. Your hands carry your head.
        Breathe out and let your upper back arch over the roller, as far as is comfortable.
        Breathe in and come up again slowly.
        After the last one, roll onto your side, off the roller, and sit up slowly.
    .feel = Your mid back arches over the roller and your chest opens.
    .errors =
        Keep your hips on the mat and your belly lightly tense. Your low back does not arch.
        Keep your neck long. Do not let your head drop back.
        Never put the roller under your neck or your low back.
    .cues =
        Hands carry your head.
        Breathe out, sink over the roller.
        Breathe in, come up.
thoracic-extension-3 = Arms overhead
    .start =
        Lie over the roller, head on a pillow, hips down.
        The roller is just below your shoulder blades.
        Stretch both arms up to the ceiling.
    .out = Slide off the roller.
    .steps =
        Breathe out and let your arms sink back over your head, as far as is comfortable. Your mid back arches over the roller.
        Breathe in and bring your arms up towards the ceiling again.
        Go on slowly. Your head stays on the pillow.
        After the last one, lower your arms, roll onto your side, off the roller, and sit up slowly.
    .feel = Your chest and the front of your shoulders get wide, and your low back stays calm.
    .errors =
        Keep your belly lightly tense, so that your low back does not arch.
        If your shoulders pinch, bend your elbows or lower your arms less.
        If your head hangs back, make the pillow higher.
    .cues =
        Breathe out, arms over your head.
        Belly lightly tense.
        Breathe in, arms up.
