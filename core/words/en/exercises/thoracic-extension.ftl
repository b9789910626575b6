thoracic-extension = Mid-back extension
    .aim = Helps your mid back arch more freely.
    .why = Sitting keeps your mid back bent forward for hours. Arching it gently the other way can ease stiffness and help you stand taller.
thoracic-extension-1 = Over a towel
    .start =
        Lie on your back, the rolled towel under your mid back.
        It lies across, just where your shoulder blades end.
        Knees bent, feet flat, hands behind your head.
    .out = Ease yourself off the towel.
    .steps =
        Breathe in and lift your head and shoulders a little. Your hands carry your head.
        Breathe out and let your upper back sink over the towel, as far as is comfortable.
        Go on slowly. The towel stays on the same spot.
        To finish, roll onto your side and push yourself up with your hands.
    .feel = A mild arch in your mid back, while your low back stays calm.
    .errors =
        Arch at the towel, not in your low back.
        Let your hands carry your head. Do not let it drop back.
        If the towel presses too hard, roll it thinner.
    .cues =
        Breathe in, head up a little.
        Breathe out, sink over the towel.
        Let your hands carry your head.
thoracic-extension-2 = Over a roller
    .start =
        Lie on your back, the roller just below your shoulder blades.
        Hips on the mat, knees bent, feet flat, hands behind your head.
        To get there, sit in front of it and lean back slowly.
    .out = Ease yourself off the roller.
    .steps =
        Breathe in and draw your elbows a little forward. Your hands carry your head.
        Breathe out and let your upper back arch over the roller, as far as is comfortable.
        Breathe in and come up again slowly.
        After the last one, roll onto your side, off the roller, and sit up slowly.
    .feel = Your mid back arches over the roller and your chest opens.
    .errors =
        Keep your hips on the mat and your belly gently tight, so that your low back does not arch.
        Keep your neck long. Do not let your head drop back.
        Never put the roller under your neck or your low back.
    .cues =
        Let your hands carry your head.
        Breathe out, sink over the roller.
        Breathe in, come up.
thoracic-extension-3 = Arms overhead
    .start =
        On your back, roller below your shoulder blades, head on a pillow.
        Hips on the mat, knees bent, feet flat, arms up to the ceiling.
        To get there, sit in front of it and lean back.
    .out = Bring your arms down and ease yourself off the roller.
    .steps =
        Breathe out and let your arms sink over your head, as far as is comfortable. Your mid back arches over the roller.
        Breathe in and bring your arms up toward the ceiling again.
        Go on slowly. Your head stays on the pillow.
        After the last one, lower your arms, roll onto your side, off the roller, and sit up slowly.
    .feel = Your chest and the front of your shoulders open, and your low back stays calm.
    .errors =
        Keep your belly gently tight, so that your low back does not arch.
        If your shoulders pinch, bend your elbows or lower your arms less.
        If your head hangs back, make the pillow higher. Never put the roller under your neck or your low back.
    .cues =
        Breathe out, arms over your head.
        Belly gently tight.
        Breathe in, arms to the ceiling.
